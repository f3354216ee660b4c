"""Prints, for each kind of question, what was found and what was rightly found, in each half."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from bot.training.questions import KINDS, did

HALVES = ("making", "measuring")
LATER = ("later", "blind")
"""Written after the rules, one after the other, in learners' untidy ways. Each was measured once unseen, and then used
for making: what was seen the first time stands in `docs/practice.md`."""


def half(id: str) -> str:
    """The half that a question belongs to."""
    return HALVES[hashlib.sha256(id.encode()).digest()[0] % 2]


def labelled(name: str = "questions") -> list[dict[str, Any]]:
    """The labelled questions of a file."""
    lines = files("evals.practice").joinpath(f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def told(question: dict[str, Any]) -> set[str]:
    """The kinds that are told of a question."""
    return {one.kind for one in did(question["text"], [question["said"]] if question["said"] else [])}


def figures(questions: Sequence[dict[str, Any]]) -> dict[str, tuple[int, int, int]]:
    """For each kind: how often it is there, how often it was told, how often both."""
    both = [(set(one["kinds"]), told(one)) for one in questions]
    return {
        kind: (
            sum(kind in there for there, _ in both),
            sum(kind in found for _, found in both),
            sum(kind in there and kind in found for there, found in both),
        )
        for kind in KINDS
    }


def main() -> None:
    """The table; with --explain, each miss of the making half."""
    everything = labelled()
    sets = {name: [one for one in everything if half(one["id"]) == name] for name in HALVES}
    for name, chosen in {**sets, **{name: labelled(name) for name in LATER}}.items():
        print(f"{name}: {len(chosen)} questions")
        for kind, (there, found, right) in figures(chosen).items():
            recall, precision = right / max(there, 1), right / max(found, 1)
            f1 = 2 * right / max(there + found, 1)
            print(f"  {kind:10} there {there:3}  recall {recall:.2f}  precision {precision:.2f}  F1 {f1:.2f}")
    if "--explain" in sys.argv:
        for one in everything:
            if half(one["id"]) == "making" and set(one["kinds"]) != told(one):
                print(one["id"], repr(one["text"]), "| there", sorted(one["kinds"]), "| told", sorted(told(one)))


if __name__ == "__main__":
    main()
