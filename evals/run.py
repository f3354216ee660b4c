"""The runner: one row for each measure, one column for each predictor, and never one number for it all.

A predictor is given the case without its labels. One that fails on a case has answered nothing there: the
failure is counted in a row of its own, and the other cases are still run.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evals.scorers import SCORERS, Result

Predictor = Callable[[dict[str, Any]], dict[str, Any]]

CASES = Path(__file__).parent / "cases" / "cases.jsonl"
LABELS = frozenset({"expected", "note"})
ANSWERED = "answered without failing"


def load_cases(path: str | Path = CASES) -> list[dict[str, Any]]:
    """The labelled cases of a file with one JSON object a line; blank lines are passed over."""
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def gold(case: Mapping[str, Any]) -> dict[str, Any]:
    """The prediction that says exactly what the labels say: the most that any predictor can reach."""
    expected = case["expected"]
    texts = {key: [span["text"] for span in expected[key]] for key in ("strengths", "risks", "redact")}
    decided = {
        key: [span["text"] for decision in expected["decisions"] for span in decision[key]]
        for key in ("decision", "why1", "why2")
    }
    return {
        "id": case["id"],
        "outcomes": [
            {"text": outcome["span"]["text"], "type": outcome["type"], "holder": outcome["holder"]}
            for outcome in expected["outcomes"]
        ],
        **texts,
        **decided,
        "options": sorted({mention["option"] for mention in expected["options"]["mentions"]}),
        "unmet": expected["unmet_need"]["present"],
        "safeguarding": expected["safeguarding"]["flag"],
        "urgent": expected["safeguarding"]["urgent"],
        "personal": expected["personal_outcome_present"],
        "organisational": expected["organisational_outcome_present"],
        "ask": expected["missing"][:3],
        "fact_opinion": {
            span["text"]: label for label, key in (("fact", "facts"), ("opinion", "opinions")) for span in expected[key]
        },
        "draft": "\n".join(outcome["span"]["text"] for outcome in expected["outcomes"]) or "None said today.",
    }


@dataclass(slots=True)
class _Column:
    """What one predictor came to: hits and totals by measure, and a line for each failure.

    A measure is its scorer's place and its name, so that rows of one question stand together.
    """

    hits: Counter[tuple[int, str]] = field(default_factory=Counter)
    totals: Counter[tuple[int, str]] = field(default_factory=Counter)
    reasons: list[str] = field(default_factory=list)

    def add(self, case_id: str, place: int, result: Result) -> None:
        self.hits[place, result.name] += result.hit
        self.totals[place, result.name] += result.total
        if result.reason:
            self.reasons.append(f"{case_id}  {result.name}: {result.reason}")

    def cell(self, measure: tuple[int, str]) -> str:
        hit, total = self.hits[measure], self.totals[measure]
        return f"{hit}/{total}  {hit / total:.2f}" if total else "-"


def _answer(predict: Predictor, case: Mapping[str, Any]) -> tuple[dict[str, Any], Result]:
    unlabelled = {key: value for key, value in case.items() if key not in LABELS}
    try:
        return predict(unlabelled), Result(ANSWERED, 1, 1)
    except Exception as fault:  # a predictor may be a model far away; its fault is a finding, not an end
        reason = " ".join(f"{type(fault).__name__}: {fault}".split())
        return {}, Result(ANSWERED, 0, 1, reason)


def _column(cases: Iterable[dict[str, Any]], predict: Predictor) -> _Column:
    column = _Column()
    for case in cases:
        prediction, answered = _answer(predict, case)
        column.add(case["id"], 0, answered)
        for place, scorer in enumerate(SCORERS, start=1):
            for result in scorer(case, prediction):
                column.add(case["id"], place, result)
    return column


def _table(columns: Mapping[str, _Column]) -> list[str]:
    measures = sorted({measure for column in columns.values() for measure in column.totals})
    rows = [["", *columns]]
    rows += [[measure[1], *(column.cell(measure) for column in columns.values())] for measure in measures]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for first, *cells in rows:
        padded = (cell.rjust(width) for cell, width in zip(cells, widths[1:], strict=True))
        lines.append("   ".join((first.ljust(widths[0]), *padded)).rstrip())
    return lines


def run(
    cases: Iterable[dict[str, Any]],
    predictors: Mapping[str, Predictor],
    *,
    explain: bool = False,
) -> str:
    """The table as plain text, with a line for each failure under it when `explain` is set.

    For a part of the cases (the adversarial ones, one language) give only those.
    """
    chosen = list(cases)
    columns = {name: _column(chosen, predict) for name, predict in predictors.items()}
    lines = [f"{len(chosen)} cases", *_table(columns)]
    if explain:
        for name, column in columns.items():
            lines += ["", f"{name}: {len(column.reasons)} things to look at", *column.reasons]
    return "\n".join(lines) + "\n"
