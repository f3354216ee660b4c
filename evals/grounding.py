"""How many wrong rewordings are caught, and how many right ones refused. Law: one row a kind, and never one number.

`python -m evals.grounding [FILE …] [--explain]` prints the table for each file (all of `evals/grounding/` by default).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.conversation.support import Unsupported, unsupported

FOLDER = Path(__file__).parent / "grounding"
SUPPORTED = "supported"


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled line and what the check answers to it."""

    id: str
    kind: str
    wrong: bool
    line: str
    rests_on: tuple[str, ...]
    note: str
    found: tuple[Unsupported, ...]

    @property
    def missed(self) -> bool:
        return bool(self.found) != self.wrong


def files() -> list[Path]:
    """Every set there is, by name."""
    return sorted(FOLDER.glob("*.jsonl"))


def load(file: Path) -> list[dict[str, Any]]:
    """The labelled lines of a file with one JSON object a line; blank lines are passed over."""
    with open(file, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def checked(case: dict[str, Any]) -> Row:
    """One case, looked at as the conversation would: the turns its stretches stand in, and who speaks in them."""
    turns = [turn for turn in case["said"] if any(stretch in turn["text"] for stretch in case["rests_on"])]
    found = unsupported(
        case["line"],
        case["rests_on"],
        [turn["text"] for turn in turns],
        holder=case["holder"],
        names=list(dict.fromkeys(turn["by"] for turn in turns)),
    )
    wrong = case["label"] != SUPPORTED
    return Row(
        *(case["id"], case["kind"], wrong, case["line"], tuple(case["rests_on"]), case.get("note", ""), found),
    )


def table(rows: Sequence[Row], *, explain: bool = False) -> str:
    """By kind: caught of all; supported: refused of all. With `explain`, the lines that were missed."""
    kinds = sorted({row.kind for row in rows if row.wrong})
    width = max(map(len, [*kinds, "refused although supported"]))
    lines = []
    for kind in kinds:
        of = [row for row in rows if row.wrong and row.kind == kind]
        lines.append(_counted(f"{kind}: caught", sum(not row.missed for row in of), len(of), width))
    wrong = [row for row in rows if row.wrong]
    right = [row for row in rows if not row.wrong]
    lines.append(_counted("all wrong lines: caught", sum(not row.missed for row in wrong), len(wrong), width))
    lines.append(_counted("supported lines: refused", sum(row.missed for row in right), len(right), width))
    if explain:
        for row in (row for row in rows if row.missed):
            said = ", ".join(f"{each.word} ({each.why})" for each in row.found) or "nothing found"
            lines += [
                "",
                f"{row.id}  {row.kind}: {row.line}",
                f"    rests on: {' | '.join(row.rests_on)}",
                f"    {said}",
            ]
            lines += [f"    {row.note}"] if row.note else []
    return "\n".join(lines)


def _counted(name: str, hit: int, total: int, width: int) -> str:
    return f"{name.ljust(width + 10)}{hit:>5} / {total}" + (f"   {hit / total:.0%}" if total else "")


def run(chosen: Iterable[Path] = (), *, explain: bool = False) -> str:
    """The tables as plain text: for these files, or for all there are."""
    parts = []
    for file in list(chosen) or files():
        rows = [checked(case) for case in load(file)]
        parts.append(f"{file.stem}: {len(rows)} lines\n{table(rows, explain=explain)}\n")
    return "\n".join(parts)


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    print(run(map(Path, given), explain="--explain" in sys.argv[1:]), end="")
