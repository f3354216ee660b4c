"""The runner: listeners over labelled cases, each judged by every scorer; `table.py` shows what they came to.

A listener is given the case without its labels. One that fails on a case has answered nothing there: the failure is
counted in a row of its own, and the other cases are still run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from evals.scorers import SCORERS, Result
from evals.splitting import Case
from evals.table import FAILED, Column

Predictor = Callable[[dict[str, Any]], dict[str, Any]]
Progress = Callable[[int, int], None]

GIVEN = ("id", "mode", "nation", "language", "text", "turns", "spans")
"""What a listener may see of a case."""


def gold(case: Mapping[str, Any]) -> dict[str, Any]:
    """The prediction that says exactly what the labels say: the most that any listener can reach."""
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
        "ask": expected.get("missing", [])[:3],
        "fact_opinion": {
            span["text"]: label for label, key in (("fact", "facts"), ("opinion", "opinions")) for span in expected[key]
        },
        "draft": "\n".join(outcome["span"]["text"] for outcome in expected["outcomes"]) or "None said today.",
    }


def listeners() -> dict[str, Predictor]:
    """Every listener that is measured, by name, the best last: the floor, ours, and a model where one is set up."""
    from bot import build, noting
    from bot.listening.by_rule import RulesAlone
    from bot.settings import load
    from evals.floor import floor

    alone = replace(build.by_rule(), listener=RulesAlone())
    made: dict[str, Predictor] = {
        "floor": floor,
        "rules": lambda case: noting.predict_now(case, alone),
        "offline": noting.predict_now,
    }
    settings = load()
    if settings.model:
        makers = build.makers(settings)
        made[makers.service] = lambda case: noting.predict_now(case, makers)
    return made


def _answer(predict: Predictor, case: Case) -> tuple[dict[str, Any], Result]:
    try:
        return predict({key: case[key] for key in GIVEN if key in case}), Result(FAILED, 0, 1)
    except Exception as fault:  # a listener may be a model far away; its fault is a finding, not an end
        reason = " ".join(f"{type(fault).__name__}: {fault}".split())
        return {}, Result(FAILED, 1, 1, reason)


def judged(cases: Iterable[Case], predict: Predictor, progress: Progress = lambda done, of: None) -> Column:
    """What a listener made of these cases, judged by every scorer."""
    column, chosen = Column(), list(cases)
    for done, case in enumerate(chosen, start=1):
        prediction, answered = _answer(predict, case)
        column.cases.append(case)
        column.results.append((*(result for scorer in SCORERS for result in scorer(case, prediction)), answered))
        progress(done, len(chosen))
    return column


def _hand(case: Mapping[str, Any]) -> str:
    """The letters at the front of the id, without the N or C that says note or clause."""
    found = re.match(r"[A-Za-z]+?(?=[NC]?\d|$)", case["id"])
    return found[0] if found else ""


GROUPS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "mode": lambda case: str(case["mode"]),
    "nation": lambda case: str(case["nation"]),
    "language": lambda case: str(case["language"]),
    "kind": lambda case: "note" if "missing" in case["expected"] else "clause",
    "adversarial": lambda case: "adversarial" if case["adversarial"] else "plain",
    "hand": _hand,
}


def explained(column: Column) -> Iterator[str]:
    """Each thing to look at with its reason, measure by measure."""
    groups: dict[str, list[str]] = {}
    for case, results in zip(column.cases, column.results, strict=True):
        for result in results:
            if result.reason:
                groups.setdefault(result.name, []).append(f"  {case['id']}  {result.reason}")
    for measure, reasons in sorted(groups.items()):
        yield f"{measure}: {len(reasons)}"
        yield from reasons
