"""How much of what tells who somebody is gets masked, and how much else with it: one table over evals/masking/*.jsonl.

A line of a file is {"id", "known": [names the record knows], "text"} with [[kind:stretch]] around what has to go.
`python -m evals.masking [FILE …] [--explain]`.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.masking import Masks

CASES = Path(__file__).parent / "masking"
_MARK = re.compile(r"\[\[(\w+):(.*?)\]\]", re.S)


@dataclass(frozen=True, slots=True)
class Case:
    """One text, the names its record knows, and every stretch that has to be masked: (start, end, kind)."""

    id: str
    known: tuple[str, ...]
    text: str
    marks: tuple[tuple[int, int, str], ...]


def read(line: str) -> Case:
    """A case from a line with marks; a name that is a known one, or a part of one, is of the kind "known"."""
    row = json.loads(line)
    known = tuple(row["known"])
    words = {word.casefold() for name in known for word in re.findall(r"[\w'’-]+", name)}
    text, marks, at = "", [], 0
    for match in _MARK.finditer(row["text"]):
        text += row["text"][at : match.start()]
        kind, stretch = match[1], match[2]
        if kind == "name" and any(word.casefold() in words for word in re.findall(r"[\w'’-]+", stretch)):
            kind = "known"
        marks.append((len(text), len(text) + len(stretch), kind))
        text += stretch
        at = match.end()
    return Case(row["id"], known, text + row["text"][at:], tuple(marks))


def load(files: Iterable[Path] = ()) -> list[Case]:
    """The cases of these files, or of all in the folder."""
    return [
        read(line)
        for file in (list(files) or sorted(CASES.glob("*.jsonl")))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


@dataclass(slots=True)
class Measured:
    """Counts by kind, and what was missed or masked needlessly, by case.

    `by_law`: those of the needless characters that are a name the record knows, standing as a word.
    """

    found: Counter[str]
    total: Counter[str]
    ordinary: int
    masked: int
    by_law: int
    missed: list[tuple[str, str, str]]
    needless: list[tuple[str, str]]


def measured(cases: Iterable[Case]) -> Measured:
    """A stretch counts as found when every letter and figure of it is masked."""
    out = Measured(Counter(), Counter(), 0, 0, 0, [], [])
    for case in cases:
        covered = bytearray(len(case.text))
        for start, end in Masks(case.known).stretches(case.text):
            covered[start:end] = b"\x01" * (end - start)
        wanted = bytearray(len(case.text))
        for start, end, kind in case.marks:
            wanted[start:end] = b"\x01" * (end - start)
            out.total[kind] += 1
            if all(covered[at] for at in range(start, end) if case.text[at].isalnum()):
                out.found[kind] += 1
            else:
                out.missed.append((case.id, kind, case.text[start:end]))
        beside = [at for at in range(len(case.text)) if covered[at] and not wanted[at]]
        out.ordinary += len(case.text) - sum(wanted)
        out.masked += len(beside)
        words = {word.casefold() for name in case.known for word in re.findall(r"\w+", name)}
        for stretch in _runs(case.text, beside):
            if all(word.casefold() in words for word in re.findall(r"\w+", stretch)):
                out.by_law += len(stretch)
            out.needless.append((case.id, stretch))
    return out


def _runs(text: str, places: list[int]) -> list[str]:
    runs: list[str] = []
    last = -2
    for at in places:
        if at == last + 1:
            runs[-1] += text[at]
        else:
            runs.append(text[at])
        last = at
    return runs


def table(result: Measured) -> str:
    """Kind, found of all, and the share of ordinary characters that were masked."""
    lines = [f"{'kind':<10} {'found':>9}"]
    for kind in sorted(result.total):
        lines.append(
            f"{kind:<10} {result.found[kind]:>4}/{result.total[kind]:<4} {result.found[kind] / result.total[kind]:.3f}"
        )
    lines.append(
        f"ordinary characters masked: {result.masked}/{result.ordinary}, {result.masked / result.ordinary:.2%}"
    )
    lines.append(
        f"of these, words that are names of the record: {result.by_law}; without them "
        f"{(result.masked - result.by_law) / result.ordinary:.2%}"
    )
    return "\n".join(lines)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asked.add_argument("files", nargs="*", type=Path)
    asked.add_argument("--explain", action="store_true", help="name what was missed and what was masked needlessly")
    given = asked.parse_args()
    result = measured(load(given.files))
    print(table(result))
    if given.explain:
        for case, kind, stretch in result.missed:
            print(f"{case} missed {kind}: {stretch}")
        for case, stretch in result.needless:
            print(f"{case} needless: {stretch!r}")


if __name__ == "__main__":
    main()
