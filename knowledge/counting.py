"""Tells clause numbers from what only looks like one. Law: a number is a clause's where it carries on the count.

Of all that looks numbered, that run is taken which only goes up, counts most numbers and leaps least. A number that
opens a paragraph counts for more than one inside it. (A longest increasing subsequence with weights: each number is
looked at once, and what it can follow is looked up.)
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Number = tuple[int, ...]

OPENS, INSIDE, LEAP = 3, 1, 2
"""What a number counts for that opens a paragraph, or stands inside one; and what a leap in the count takes away."""

FEWEST = 3
"""Two numbers are no count."""


@dataclass(slots=True)
class _Run:
    """The best run of numbers that ends here."""

    at: int
    score: int
    before: _Run | None


def clauses(candidates: Sequence[tuple[Number, bool]]) -> set[int]:
    """Which of these are the document's own count; each is a number in its order, and whether it opens a paragraph.

    Of equally good runs the last to be printed is taken: a table of contents stands before its text.
    """
    best: _Run | None = None
    ending: dict[Number, _Run] = {}
    within: dict[Number, _Run] = {}  # ending in this number or anything below it: 4 holds 4, 4.1 and 4.1.2
    lower: dict[int, _Lower] = {}  # by how many parts a number has
    for at, (number, opens) in enumerate(candidates):
        weight = OPENS if opens else INSIDE
        run = _Run(at, weight, None)
        for before in _carried_on_by(number, ending, within):
            if before.score + weight >= run.score:
                run = _Run(at, before.score + weight, before)
        below = lower.setdefault(len(number), _Lower())
        leap = below.best(number)
        if leap and leap.score + weight - LEAP > run.score:
            run = _Run(at, leap.score + weight - LEAP, leap)
        below.add(number, run)
        _better(ending, number, run)
        for end in range(1, len(number) + 1):
            _better(within, number[:end], run)
        if best is None or run.score >= best.score:
            best = run
    found = set()
    while best:
        found.add(best.at)
        best = best.before
    return found if len(found) >= FEWEST else set()


def _better(runs: dict[Number, _Run], number: Number, run: _Run) -> None:
    if number not in runs or run.score >= runs[number].score:
        runs[number] = run


def _carried_on_by(number: Number, ending: Mapping[Number, _Run], within: Mapping[Number, _Run]) -> Iterator[_Run]:
    """What this number may follow: 4.8 follows 4.7 and all in it, 5 and 5.1 all in 4, and 4.1 follows 4."""
    for end in range(len(number), 0, -1):
        *above, last = number[:end]
        if end < len(number) and number[:end] in ending:
            yield ending[number[:end]]
        if (*above, last - 1) in within:
            yield within[*above, last - 1]
        if last > 1:
            return


class _Lower:
    """The best run that ends below a number. Kept are those that no run to a lower number is better than."""

    def __init__(self) -> None:
        self._numbers: list[Number] = []
        self._runs: list[_Run] = []

    def best(self, number: Number) -> _Run | None:
        """The best run to a lower number, or None."""
        at = bisect_left(self._numbers, number)
        return self._runs[at - 1] if at else None

    def add(self, number: Number, run: _Run) -> None:
        """Keeps a run, and none to a higher number that is no better."""
        start = end = bisect_left(self._numbers, number)
        if start and self._runs[start - 1].score > run.score:
            return
        while end < len(self._runs) and self._runs[end].score <= run.score:
            end += 1
        self._numbers[start:end], self._runs[start:end] = [number], [run]
