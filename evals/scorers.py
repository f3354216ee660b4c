"""Scorers: each asks one question of a prediction, and gives its reason in one line wherever something is wrong.

A scorer never adds things up and never ranks anybody: it returns one Result for each thing judged, and what is wrong
is counted as wrong (`distractor taken`), not as the lack of what is right. `table.py` makes rows of them. The labels
are those of `cases/`; a prediction is what `whatmatters note --json` prints.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Case = Mapping[str, Any]
Prediction = Mapping[str, Any]

SAME_SPAN = 0.5
"""The token F1 from which two stretches of words count as the same: a lead-in may or may not be in."""
QUESTIONS = 3
"""Only the first three questions count: more than that is not asked of anybody (design, decided 13)."""

MISTAKEN_FOR = {
    "service": "a service aim",
    "professional": "a professional goal",
    "organisation": "an organisation's aim",
    "rejected": "something they turned down",
    "other_person": "another person's wish",
    "sarcasm": "sarcasm",
    "past": "a wish of the past",
    "hypothetical": "a mere if",
    "instruction": "an instruction to the assistant",
    "guess": "somebody's guess",
    "quoted_example": "a quoted example",
}
TITLES = frozenset({"the", "a", "mr", "mrs", "ms", "miss", "dr"})


@dataclass(frozen=True, slots=True)
class Result:
    """What one measure counted in one place: `hit` of `total`; a reason wherever somebody should look."""

    name: str
    hit: int
    total: int
    reason: str = ""


Scorer = Callable[[Case, Prediction], tuple[Result, ...]]


def _judged(name: str, right: bool, reason: str) -> Result:
    return Result(name, int(right), 1, "" if right else reason)


def _wrong(name: str, wrong: bool, reason: str) -> Result:
    """For a measure that counts mistakes."""
    return Result(name, int(wrong), 1, reason if wrong else "")


def _quoted(text: str, longest: int = 90) -> str:
    """The words on one line, cut when long, so that a reason stays a line."""
    line = " ".join(text.split())
    return f"'{line}'" if len(line) <= longest else f"'{line[: longest - 1]}…'"


def _tokens(text: str) -> Counter[str]:
    return Counter(re.findall(r"[\w'’]+", text.lower()))


def overlap(one: str, other: str) -> float:
    """Token F1 of two stretches of words, from 0 to 1."""
    a, b = _tokens(one), _tokens(other)
    size = a.total() + b.total()
    return 2 * (a & b).total() / size if size else 0.0


def _near(text: str, others: Iterable[str]) -> bool:
    return any(overlap(text, other) >= SAME_SPAN for other in others)


def _texts(spans: Iterable[Mapping[str, Any]]) -> list[str]:
    return [str(span["text"]) for span in spans]


def _list(prediction: Prediction, key: str) -> list[Any]:
    return list(prediction.get(key) or [])


def _pairs(case: Case, prediction: Prediction) -> tuple[list[tuple[Any, Any]], list[Any], list[Any]]:
    """Drafted outcomes, each with the gold one that it is; then the drafted and the gold left over."""
    left, pairs, spare = list(case["expected"]["outcomes"]), [], []
    for drafted in _list(prediction, "outcomes"):
        closest = max(reversed(left), key=lambda gold: overlap(drafted["text"], gold["span"]["text"]), default=None)
        if closest and overlap(drafted["text"], closest["span"]["text"]) >= SAME_SPAN:
            left.remove(closest)
            pairs.append((drafted, closest))
        else:
            spare.append(drafted)
    return pairs, spare, left


def _unlabelled(case: Case, spare: Iterable[Any]) -> list[str]:
    """Predicted outcomes that are neither labelled nor allowed."""
    allowed = _texts(case["expected"].get("optional_outcomes", []))
    return [p["text"] for p in spare if not _near(p["text"], allowed)]


def outcomes(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Was every labelled outcome found, and was every drafted one labelled?"""
    pairs, spare, missed = _pairs(case, prediction)
    lost = [f"missed outcome: {_quoted(gold['span']['text'])}" for gold in missed]
    beside = [f"drafted what is no outcome of theirs: {_quoted(text)}" for text in _unlabelled(case, spare)]
    return (
        *(_judged("outcome found", True, "") for _ in pairs),
        *(_judged("outcome found", False, reason) for reason in lost),
        *(_wrong("outcome that is none", False, "") for _ in pairs),
        *(_wrong("outcome that is none", True, reason) for reason in beside),
    )


def verbatim(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Does each drafted outcome stand in what was said, to the letter, outside the assistant's own turns?"""
    said = "\n".join(line for line in case["text"].split("\n") if not line.startswith("ASSISTANT:"))
    results = []
    for outcome in _list(prediction, "outcomes"):
        text = outcome["text"].strip()
        fault = "took the assistant's words" if text in case["text"] else "changed the words"
        fault = fault if text else "drafted no words at all"
        results.append(_judged("outcome verbatim", bool(text) and text in said, f"{fault}: {_quoted(text)}"))
    return tuple(results)


def distractors(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Did what only looks like this person's outcome stay out? Each drafted one that did not is counted once."""
    labelled = case["expected"]["not_outcomes"]
    drafted = _unlabelled(case, _pairs(case, prediction)[1])
    taken = Counter(
        next((place for place, span in enumerate(labelled) if _near(text, [span["text"]])), None) for text in drafted
    )
    results = []
    for place, span in enumerate(labelled):
        times = taken[place]
        mistake = MISTAKEN_FOR.get(span["reason"], "what is no outcome")
        reason = f"took {mistake}: {_quoted(span['text'])}" if times else ""
        results.append(Result("distractor taken", times, 1, reason))
    return tuple(results)


def holder(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Is each outcome held by the one whose it is? A shared name or role word is enough."""
    results = []
    for predicted, gold in _pairs(case, prediction)[0]:
        given = str(predicted.get("holder") or "nobody")
        shared = set(_tokens(given)) & set(_tokens(gold["holder"])) - TITLES
        reason = f"gave to {_quoted(given)} what is {gold['holder']}'s: {_quoted(gold['span']['text'])}"
        results.append(_judged("outcome holder", bool(shared), reason))
    return tuple(results)


def kind(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Change, maintenance or process: the labelled one, or another that is defensible."""
    results = []
    for predicted, gold in _pairs(case, prediction)[0]:
        reason = f"called {predicted.get('type')} what is {gold['type']}: {_quoted(gold['span']['text'])}"
        right = predicted.get("type") in (gold["type"], *gold["type_also_ok"])
        results.append(_judged("outcome type", right, reason))
    return tuple(results)


def _recalled(name: str, what: str, gold: Sequence[str], given: Sequence[str]) -> list[Result]:
    return [_judged(f"{name} found", _near(text, given), f"missed {what}: {_quoted(text)}") for text in gold]


def strengths_and_risks(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Was every labelled strength and worry found? (More may be there than was labelled.)"""
    return tuple(
        result
        for key, name, what in (("strengths", "strength", "a strength"), ("risks", "risk", "a worry"))
        for result in _recalled(name, what, _texts(case["expected"][key]), _list(prediction, key))
    )


def decisions(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """What was decided, why this (why 1) and why not the others (why 2): all found, none made up."""
    results: list[Result] = []
    for key, name, what in (
        ("decision", "decision", "a decision"),
        ("why1", "why this", "a why this"),
        ("why2", "why not the others", "a why not the others"),
    ):
        gold = [text for decided in case["expected"]["decisions"] for text in _texts(decided[key])]
        given = _list(prediction, key)
        results += _recalled(name, what, gold, given)
        results += [
            _wrong(f"{name} that is none", not _near(text, gold), f"took for {what}: {_quoted(text)}") for text in given
        ]
    return tuple(results)


def options(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """The four ways of arranging support: each one mentioned noticed, none added."""
    gold = {int(mention["option"]) for mention in case["expected"]["options"]["mentions"]}
    given = {int(option) for option in _list(prediction, "options")}
    found = (_judged("option noticed", n in given, f"missed option {n}") for n in sorted(gold))
    return (
        *found,
        *(_wrong("option nobody named", n not in gold, f"nobody named option {n}") for n in sorted(given)),
    )


def signs(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """The yes-or-no signs: seen where they are, and not made up where they are not."""
    expected = case["expected"]
    safety, unmet = expected["safeguarding"], expected["unmet_need"]
    evidence, wanting = (
        "".join(f": {_quoted(span['text'])}" for span in labelled[:1])
        for labelled in (safety["evidence"], unmet["spans"])
    )
    results = []
    for key, name, there, words in (
        ("unmet", "unmet need", unmet["present"], wanting),
        ("safeguarding", "safeguarding", safety["flag"], evidence),
        ("urgent", "urgency", safety["urgent"], evidence),
        ("personal", "personal aim", expected["personal_outcome_present"], ""),
        ("organisational", "service aim", expected["organisational_outcome_present"], ""),
    ):
        said = bool(prediction.get(key))
        seen = _judged(f"{name} seen", said, f"missed {name}{words}")
        results.append(seen if there else _wrong(f"{name} invented", said, f"invented {name} where there is none"))
    return tuple(results)


def ask(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Is the most useful question among the first three, and is nothing asked when nothing is missing?

    A clause in its context does not say what its record lacks: without that label no question is judged.
    """
    missing, given = case["expected"].get("missing"), _list(prediction, "ask")[:QUESTIONS]
    asked = ", ".join(given) or "nothing"
    if missing is None:
        return ()
    if not missing:
        silent = "ask" in prediction and not given
        return (_judged("silent when complete", silent, f"nothing is left to ask, asked {asked}"),)
    beside = [code for code in dict.fromkeys(given) if code not in missing]
    reason = f"asked what is not missing: {', '.join(beside)}" if beside else ""
    return (
        _judged("best question among three", missing[0] in given, f"should ask {missing[0]}, asked {asked}"),
        Result("question beside the labels", len(beside), len(given), reason),
    )


def redaction(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Is every direct identifier masked wherever it stands, and how many other characters are masked with it?"""
    text, masked, labelled = case["text"], set[int](), set[int]()
    for stretch in {stretch for stretch in _list(prediction, "redact") if stretch}:
        for found in re.finditer(re.escape(stretch), text):
            masked.update(range(*found.span()))
    results = []
    for span in case["expected"]["redact"]:
        places = range(span["start"], span["end"])
        labelled.update(places)
        if span["level"] == "direct":
            hidden = all(place in masked for place in places if text[place].isalnum())
            reason = f"left readable ({span['kind']}): {_quoted(span['text'])}"
            results.append(_judged("direct identifier masked", hidden, reason))
    beside = masked - labelled
    words = "".join(text[place] if place in beside else " " for place in range(len(text)))
    reason = f"masked what identifies nobody: {_quoted(words)}" if beside else ""
    return (*results, Result("other characters masked", len(beside), len(text), reason))


def fact_opinion(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Is each listed stretch kept as the fact or the opinion that it is?"""
    given, results = dict(prediction.get("fact_opinion") or {}), []
    for label, key in (("fact", "facts"), ("opinion", "opinions")):
        for text in _texts(case["expected"][key]):
            reason = f"called {given.get(text) or 'nothing'} what is {label}: {_quoted(text)}"
            results.append(_judged("fact or opinion", given.get(text) == label, reason))
    return tuple(results)


def must_not(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Does the draft keep from what no draft of this case may say?"""
    draft, forbidden = str(prediction.get("draft") or "").lower(), case["expected"]["must_not"]
    said = [words for words in forbidden if words.lower() in draft]
    reason = f"the draft says what it must not: {', '.join(map(_quoted, said))}"
    return (_wrong("draft says what it must not", bool(said), reason),) if forbidden else ()


def draft_there(case: Case, prediction: Prediction) -> tuple[Result, ...]:
    """Is there a draft at all?"""
    draft = str(prediction.get("draft") or "")
    return (_wrong("empty draft", not draft.strip(), f"empty draft for {case['id']}"),)


SCORERS: tuple[Scorer, ...] = (
    *(outcomes, verbatim, distractors, holder, kind),
    *(strengths_and_risks, decisions, options, signs),
    *(ask, redaction, fact_opinion, must_not, draft_there),
)
