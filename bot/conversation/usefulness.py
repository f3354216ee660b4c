"""How useful a question would be now. Law: it only orders what may be asked; whether to ask at all is not its choice.

Learned from labelled notes, in which somebody said what a fair supervisor would ask next, first things first
(`evals/training.py`): a weight for each plain fact about the talk ("a decision was told", "no reason for it") and
each question. The weights stand in `usefulness_table.py`, to be read and doubted.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from bot.conversation.usefulness_table import TABLE

NOTHING = "-"
"""The answer that nothing is left to ask."""
ALWAYS = "(always)"


@cache
def _weights() -> dict[str, dict[str, int]]:
    """Weights in hundredths, by clue and by question."""
    rows: dict[str, dict[str, int]] = {}
    for line in TABLE.strip().splitlines():
        clue, _, weights = line.partition(" | ")
        rows[clue] = {code: int(weight) for code, weight in (one.split("=") for one in weights.split())}
    return rows


def usefulness(clues: Iterable[str]) -> dict[str, int]:
    """For each question's code, how useful it would be (hundredths; only the order has a meaning)."""
    sums: dict[str, int] = {}
    for clue in (ALWAYS, *clues):
        for code, weight in _weights().get(clue, {}).items():
            sums[code] = sums.get(code, 0) + weight
    return sums
