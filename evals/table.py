"""The measuring table: one row a measure, one column a listener, and never one number for it all.

A row is a share (so many of so many) or a balance (P, R and F1 of what was found), with the 95 % of resamples of the
cases between which it lies: another set of people as like these as these are to each other would land there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from evals.scorers import Case, Result

Numbers = NDArray[np.float64]
Counts = Callable[[str], tuple[Numbers, Numbers]]
"""Hits and totals of a measure, one number for each way of drawing the cases."""

RESAMPLES = 1_000
SEED = 1
FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    name: str
    measure: str
    percent: bool = False

    def value(self, counts: Counts) -> Numbers:
        return _ratio(*counts(self.measure))

    def behind(self, counts: Counts) -> str:
        hits, totals = counts(self.measure)
        return f"{hits[0]:,.0f}/{totals[0]:,.0f}"

    briefly = behind


@dataclass(frozen=True, slots=True)
class Balance:
    """F1 of what was found (`found`: hits of all that is labelled) and what is none (`wrong`: the mistakes)."""

    name: str
    found: str
    wrong: str
    adversarial: bool = False
    percent: bool = False

    def value(self, counts: Counts) -> Numbers:
        (found, labelled), (wrong, _) = counts(self.found), counts(self.wrong)
        return _ratio(2 * found, labelled + found + wrong)

    def behind(self, counts: Counts) -> str:
        (found, labelled), (wrong, _) = counts(self.found), counts(self.wrong)
        precision, recall = _ratio(found, found + wrong)[0], _ratio(found, labelled)[0]
        return f"P {_number(precision)} R {_number(recall)}"

    def briefly(self, counts: Counts) -> str:
        """How many were labelled."""
        return f"of {counts(self.found)[1][0]:,.0f}"


Row = Share | Balance


def _ratio(part: Numbers, whole: Numbers) -> Numbers:
    """NaN where there is nothing to be a part of."""
    return np.divide(part, whole, out=np.full_like(whole, np.nan), where=whole > 0)


def _number(value: float, percent: bool = False) -> str:
    if np.isnan(value):
        return "-"
    return f"{100 * value:.1f} %" if percent else f"{value:.2f}"


OUTCOMES = Balance("outcome spans", "outcome found", "outcome that is none")
DISTRACTORS = Share("distractors taken", "distractor taken")
HOLDER = Share("outcome holder", "outcome holder")
SAFEGUARDING = Share("safeguarding found", "safeguarding seen")
FALSE_ALARMS = Share("safeguarding false alarms", "safeguarding invented")
UNMET = Share("unmet need found", "unmet need seen")
UNMET_INVENTED = Share("unmet need false alarms", "unmet need invented")
BEST_QUESTION = Share("best question among three", "best question among three")
MASKED = Share("direct identifiers masked", "direct identifier masked")
FACT = Share("fact or opinion", "fact or opinion")
DECISION = Balance("decision", "decision found", "decision that is none")
WHY1 = Balance("why this", "why this found", "why this that is none")
WHY2 = Balance("why not the others", "why not the others found", "why not the others that is none")

ROWS: tuple[Row, ...] = (
    OUTCOMES,
    Balance("  among adversarial cases", OUTCOMES.found, OUTCOMES.wrong, adversarial=True),
    DISTRACTORS,
    Share("outcome verbatim", "outcome verbatim"),
    Share("outcome type", "outcome type"),
    HOLDER,
    SAFEGUARDING,
    FALSE_ALARMS,
    Share("urgent found", "urgency seen"),
    Share("urgent false alarms", "urgency invented"),
    UNMET,
    UNMET_INVENTED,
    Balance("options", "option noticed", "option nobody named"),
    BEST_QUESTION,
    Share("questions beside the labels", "question beside the labels"),
    Share("silent when complete", "silent when complete"),
    MASKED,
    Share("other characters masked", "other characters masked", percent=True),
    FACT,
    Share("strengths found", "strength found"),
    Share("priority risks found", "risk found"),
    DECISION,
    WHY1,
    WHY2,
    Balance("personal aim", "personal aim seen", "personal aim invented"),
    Balance("service aim", "service aim seen", "service aim invented"),
    Share("drafts that say what they must not", "draft says what it must not"),
    Share("empty drafts", "empty draft"),
    Share("cases that failed", FAILED),
)
SHORT: tuple[Row, ...] = (
    *(OUTCOMES, DISTRACTORS, HOLDER, SAFEGUARDING, FALSE_ALARMS, UNMET, BEST_QUESTION),
    *(MASKED, FACT, DECISION, WHY1, WHY2),
)
"""For a look at groups of cases."""


@dataclass(slots=True)
class Column:
    """What one listener came to: each case with its results."""

    cases: list[Case] = field(default_factory=list)
    results: list[tuple[Result, ...]] = field(default_factory=list)

    def counts(self, draws: Numbers) -> Counts:
        """The counts of a measure in each way of drawing the cases (a row of `draws`: how often each is drawn)."""
        summed: dict[str, Numbers] = {}
        nothing = np.zeros((len(self.cases), 2))
        for place, results in enumerate(self.results):
            for result in results:
                summed.setdefault(result.name, nothing.copy())[place] += (result.hit, result.total)

        def of(measure: str) -> tuple[Numbers, Numbers]:
            hits, totals = (draws @ summed.get(measure, nothing)).T
            return hits, totals

        return of

    def cells(self, rows: Sequence[Row], resamples: int = 0) -> list[str]:
        """One cell a row: the value, where it lies in 95 % of the resamples, and what it is made of."""
        drawn = _drawn(len(self.cases), resamples)
        every, hard = self.counts(drawn), self.counts(drawn * [bool(case.get("adversarial")) for case in self.cases])
        return [_cell(row, hard if isinstance(row, Balance) and row.adversarial else every) for row in rows]


def _cell(row: Row, counts: Counts) -> str:
    value, *resampled = row.value(counts)
    if np.isnan(value):
        return "-"
    told = _number(value, row.percent)
    there = [one for one in resampled if not np.isnan(one)]
    if there:
        low, high = np.percentile(there, (2.5, 97.5))
        told += f" ({_number(low, row.percent)} to {_number(high, row.percent)})"
    return f"{told}  {row.behind(counts)}"


def _drawn(cases: int, resamples: int) -> Numbers:
    """All cases once in the first row; in the others, as many drawn by chance, which is always the same."""
    drawn = np.random.default_rng(SEED).multinomial(cases, [1 / cases] * cases, size=resamples)
    return np.vstack([np.ones(cases), drawn])


def table(columns: Mapping[str, Column], rows: Sequence[Row] = ROWS) -> list[str]:
    """The table, line by line."""
    return _lines(rows, {name: column.cells(rows, RESAMPLES) for name, column in columns.items()})


def grouped(column: Column, group_of: Callable[[Case], str]) -> list[str]:
    """A short table of one listener, with a column for each group of cases."""
    groups, cells = [group_of(case) for case in column.cases], {}
    for name in sorted(set(groups)):
        within = np.array([[float(group == name) for group in groups]])
        counts = column.counts(within)
        values = (_number(row.value(counts)[0]) for row in SHORT)
        cells[f"{name} ({within.sum():.0f})"] = [
            "-" if value == "-" else f"{value} {row.briefly(counts)}" for row, value in zip(SHORT, values, strict=True)
        ]
    return _lines(SHORT, cells)


def _lines(rows: Sequence[Row], columns: Mapping[str, Sequence[str]]) -> list[str]:
    table = [["", *columns], *map(list, zip((row.name for row in rows), *columns.values(), strict=True))]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return ["   ".join(map(str.ljust, row, widths)).rstrip() for row in table]
