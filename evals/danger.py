"""Snippets about danger and about what only looks like it. Law: the id says which are for learning and which measure.

    python -m evals.danger        what the program finds and what alarms it falsely, beside the rules alone

A snippet is labelled u (urgent), c (clear), s (soft) or n (nothing). Neighbours are often twins (the same words, once
with danger and once without), so whole blocks of eight go one way; `six` was written by whoever trained: only learning.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from bot.conversation.concerns import Sign, by_rule, signs
from evals.checking import shared_runs
from evals.splitting import SPLITS, load_split

FILE = Path(__file__).parent / "danger" / "snippets.jsonl"
LABELS = "ucsn"
FRESH = frozenset("DX DY MA NB GC KD".split())
"""Hands whose cases the rules were not written with."""
ONLY_LEARNING = "six"
WHOLE_NOTES = frozenset("five seven eight nine ten".split())
_TENTHS_TO_LEARN = 7


@dataclass(frozen=True, slots=True)
class Snippet:
    """A few sentences with a label; `id` is file, block and place."""

    id: str
    label: str
    text: str

    @property
    def block(self) -> str:
        return self.id.rpartition(".")[0]

    @property
    def danger(self) -> bool:
        return self.label != "n"

    @property
    def is_note(self) -> bool:
        """Whether it is a whole note, in which the worrying part is one clause among much else."""
        return self.id.partition(".")[0] in WHOLE_NOTES

    @property
    def measures(self) -> bool:
        """Whether it is for measuring: never learned from, never looked at to mend something."""
        if self.id.startswith(f"{ONLY_LEARNING}."):
            return False
        return int(sha256(self.block.encode()).hexdigest()[:8], 16) % 10 >= _TENTHS_TO_LEARN


def load_snippets() -> list[Snippet]:
    with FILE.open(encoding="utf-8") as lines:
        return [Snippet(**json.loads(line)) for line in lines]


def faults() -> list[str]:
    """What is wrong with the file, by id and without the words."""
    found = load_snippets()
    ids = {one.id for one in found}
    wrong = [f"{one.id}: label" for one in found if one.label not in LABELS or not one.text.strip()]
    if len(ids) != len(found) or len({one.text for one in found}) != len(found):
        wrong.append("an id or a text stands twice")
    cases = [case for name in SPLITS for case in load_split(name)]
    runs = shared_runs([*cases, *({"id": one.id, "text": one.text} for one in found)])
    return wrong + [run for run in runs if _across(run, ids)]


def _across(run: str, ids: set[str]) -> bool:
    """Whether the run is between a snippet and a case: twins share theirs by design, cases are checked elsewhere."""
    one, other = run.split(":")[0].split(" and ")
    return (one in ids) != (other in ids)


@dataclass(frozen=True, slots=True)
class Figures:
    """Found of those with danger, false of the others, and called urgent of those that are."""

    found: int
    danger: int
    false: int
    others: int
    urgent: int
    urgent_ones: int

    def __str__(self) -> str:
        return (
            f"found {self.found}/{self.danger}, false {self.false}/{self.others}, "
            f"urgent {self.urgent}/{self.urgent_ones}"
        )


def figures(labelled: Iterable[tuple[str, bool, bool]], find: Callable[[str], tuple[Sign, ...]]) -> Figures:
    """The figures for texts with (danger, urgent)."""
    rows = [(danger, urgent, find(text)) for text, danger, urgent in labelled]
    return Figures(
        sum(1 for danger, _, seen in rows if danger and seen),
        sum(1 for danger, _, _ in rows if danger),
        sum(1 for danger, _, seen in rows if not danger and seen),
        sum(1 for danger, _, _ in rows if not danger),
        sum(1 for danger, urgent, seen in rows if urgent and any(sign.urgent for sign in seen)),
        sum(1 for _, urgent, _ in rows if urgent),
    )


def groups() -> dict[str, list[tuple[str, bool, bool]]]:
    """What is measured, by name: (text, danger, urgent)."""
    found: dict[str, list[tuple[str, bool, bool]]] = {}
    for one in load_snippets():
        if one.measures:
            name = "whole notes, measuring" if one.is_note else "snippets, measuring"
            found.setdefault(name, []).append((one.text, one.danger, one.label == "u"))
    for split in ("tune", "train"):
        for case in load_split(split):
            said = case["expected"]["safeguarding"]
            hand = case["id"][:2]
            kind = "old hands (fitted)" if hand not in FRESH else "danger hands" if hand[0] == "D" else "everyday hands"
            row = (case["text"], bool(said["flag"]), bool(said["urgent"]))
            found.setdefault(f"{split}, {kind}", []).append(row)
    return found


def main() -> int:
    for name, rows in groups().items():
        print(f"{name}\n  rules    {figures(rows, by_rule)}\n  program  {figures(rows, signs)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
