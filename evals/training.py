"""Learns the weights of the listener from the labelled cases: `make train`. The same cases give the same weights.

What is learned is small on purpose: one weight for each readable feature of a clause (`learned/features.py`), for
each of a dozen questions, by logistic regression (scikit-learn, liblinear, which is deterministic). Whoever doubts
a mark can read why it was made; whoever doubts a weight can look it up.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from bot import noting
from bot.conversation import usefulness_table
from bot.conversation.asking import clues
from bot.conversation.conversation import Conversation
from bot.conversation.requests import Listen, Listened
from bot.conversation.usefulness import ALWAYS, NOTHING
from bot.listening import learned
from bot.listening.facts import view_features
from bot.listening.heard import Heard
from bot.listening.learned.clauses import clauses_of
from bot.listening.learned.features import Reading
from bot.listening.learned.judging import ELEMENTS, KINDS, Judge, kind_features
from bot.listening.learned.weights import BIAS, Weights, written
from bot.listening.offline import by_rules, listen_now
from bot.listening.patterns import in_small_letters
from bot.listening.voices import voices
from evals import danger_training
from evals.scorers import SAME_SPAN, overlap
from evals.splitting import FIRST, file_of, load_cases

_WORD = re.compile(r"[\w'’]+")
OUT = Path(learned.__file__).with_name("weights.tsv")
TRAINED_ON = [file_of(FIRST), file_of("train")]
EVERYDAY = frozenset("PA QB RC SD TE UF VG WH XI YJ ZK OL MA NB GC KD".split())
"""The hands whose cases are as everyday as a council's: the bounds are chosen on theirs."""
ASKING_OUT = Path(usefulness_table.__file__)
ASKING_ABOUT = (
    "Written by `make train`: how much each clue speaks for each question, in hundredths. See `usefulness.py`."
)
FEWEST_TALKS = 3
ASKING_STRENGTH = 0.02
LATER = 0.0
"""How much the second and third question that somebody would ask count beside the first."""
FOLDS = 5
FEWEST = 2
"""Examples that a feature has to stand in."""
SMALLEST = 0.04
"""Weights nearer to nothing than this are left out of the file."""
STRENGTH = 0.3
"""How freely the weights may follow the examples (the C of logistic regression); 0.1 to 0.6 made no difference."""
FOUND_OVER_RIGHT: dict[str, float] = {"outcome": 0.7, "strength": 2.0, "risk": 2.0}
"""How much finding all counts beside marking nothing else (the beta of F). A want that is not theirs costs more than
one that was missed and can still be told; not every strength and risk of a case is labelled, so what looks wrong
there often is not."""
MOST_TAKEN_BACK = {"outcome": 0.1}
"""A want that is plain to the rules is taken back only where what was learned is all but sure of it."""
STEPS = (0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6)

HEADS = (
    *("outcome", "not_outcome", "strength", "risk", "decision", "why1", "why2"),
    *("unmet", "danger", "why", "managed", "next_step"),
)
"""The questions that are asked of each clause."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One Words of a case as it was read: where it begins in the text of the case, and its clauses with features."""

    begins: int
    heard: Heard
    reading: Reading


class _Reads:
    """A listener that keeps what it was asked, and answers by rule."""

    name = "training"

    def __init__(self) -> None:
        self.turns: list[tuple[str, Heard, Reading]] = []

    async def listen(self, request: Listen) -> Listened:
        heard = by_rules(request)
        reading = Reading(heard, voices(heard), clauses_of(heard.small, heard.pieces))
        self.turns.append((request.words.id, heard, reading))
        return heard.done()


def read(case: dict[str, Any]) -> list[Turn]:
    """The turns of a case as the listener sees them."""
    reads = _Reads()
    _, begins = asyncio.run(noting.heard(case, reads))
    return [Turn(begins[words], heard, reading) for words, heard, reading in reads.turns]


def spans(case: Mapping[str, Any]) -> dict[str, list[tuple[int, int]]]:
    """The labelled stretches of a case for each question, in characters of its text."""
    said = case["expected"]
    decided = {key: [one for d in said["decisions"] for one in d[key]] for key in ("decision", "why1", "why2")}
    labelled: dict[str, Iterable[Mapping[str, Any]]] = {
        "outcome": [one["span"] for one in said["outcomes"]],
        "maybe": said.get("optional_outcomes", []),
        "not_outcome": said["not_outcomes"],
        "strength": said["strengths"],
        "risk": said["risks"],
        **decided,
        "unmet": said["unmet_need"]["spans"],
        "danger": said["safeguarding"]["evidence"],
        "why": [one for o in said["outcomes"] for one in o.get("why_spans", [])],
        "managed": said["risk_managed"],
        "next_step": said["next_steps"],
    }
    return {head: [(one["start"], one["end"]) for one in found] for head, found in labelled.items()}


def tokens(text: str, start: int, end: int) -> int:
    return len(_WORD.findall(text[start:end]))


def labelled(text: str, start: int, end: int, gold: Iterable[tuple[int, int]]) -> bool:
    """Whether a clause says what is labelled: half of it is in a labelled stretch, or most of that is in it."""
    for a, b in gold:
        over = tokens(text, max(a, start), min(b, end)) if a < end and start < b else 0
        if over and (over * 2 >= tokens(text, start, end) or over * 10 >= 6 * tokens(text, a, b)):
            return True
    return False


# --- examples --------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Examples:
    """What the answers to some questions are learned from: features, answers for each question, a weight for each."""

    features: list[list[str]] = field(default_factory=list)
    answers: dict[str, list[bool]] = field(default_factory=dict)
    weights: list[float] = field(default_factory=list)

    def add(self, features: list[str], weight: float, **answers: bool) -> None:
        self.features.append(features)
        self.weights.append(weight)
        for question, answer in answers.items():
            self.answers.setdefault(question, []).append(answer)


@dataclass(frozen=True, slots=True)
class Case:
    """A labelled case, as it was read."""

    case: dict[str, Any]
    turns: list[Turn]
    spans: dict[str, list[tuple[int, int]]]

    @property
    def text(self) -> str:
        return str(self.case["text"])


def examples_of(cases: Iterable[Case]) -> list[Examples]:
    """Examples for the clauses, for which clauses belong together, for the kinds, and for fact or opinion."""
    clauses, joints, kinds, views = Examples(), Examples(), Examples(), Examples()
    for one in cases:
        weight = weight_of(one.case)
        small = in_small_letters(one.text)
        for turn in one.turns:
            _clauses_of(one, turn, weight, clauses, joints)
        for outcome in one.case["expected"]["outcomes"]:
            span = outcome["span"]
            answers = {name: outcome["type"] == kind.value for name, kind in KINDS.items()}
            kinds.add(kind_features(small, span["start"], span["end"], None), weight, **answers)
        for key, opinion in (("facts", False), ("opinions", True)):
            for span in one.case["expected"][key]:
                views.add(view_features(one.text, span["text"]), weight, opinion=opinion)
    return [clauses, joints, kinds, views]


def _clauses_of(one: Case, turn: Turn, weight: float, clauses: Examples, joints: Examples) -> None:
    reading, text = turn.reading, one.text
    for number, clause in enumerate(reading.clauses):
        start, end = clause.start + turn.begins, clause.end + turn.begins
        answers = {head: labelled(text, start, end, one.spans[head]) for head in HEADS}
        clauses.add(reading.features(number), weight, **answers)
        before = reading.clauses[number - 1] if number else None
        if before is None or before.piece != clause.piece:
            continue
        a, b = before.start + turn.begins, before.end + turn.begins
        for head in ELEMENTS:
            for gold in one.spans[head]:
                if labelled(text, a, b, [gold]):
                    joints.add(reading.joint(number, head), weight, join=labelled(text, start, end, [gold]))


def weight_of(case: Mapping[str, Any]) -> float:
    """Cases in everyday words count for more than those that were written to be as unlike them as can be."""
    return 2.0 if case["id"][:2] in EVERYDAY else 1.0


def learn(examples: Iterable[Examples], limits: Mapping[str, float] | None = None) -> Weights:
    """The weights for these examples."""
    heads: list[str] = []
    rows: dict[str, list[tuple[int, float]]] = {}
    for some in examples:
        counted = CountVectorizer(analyzer=list, binary=True, min_df=FEWEST)
        table = counted.fit_transform(some.features).astype(float)
        names = counted.get_feature_names_out()
        for question, answers in some.answers.items():
            at = len(heads)
            heads.append(question)
            model = LogisticRegression(C=STRENGTH, solver="liblinear")
            model.fit(table, answers, sample_weight=some.weights)
            rows.setdefault(BIAS, []).append((at, float(model.intercept_[0])))
            for name, weight in zip(names, model.coef_[0], strict=True):
                if abs(weight) >= SMALLEST:
                    rows.setdefault(str(name), []).append((at, float(weight)))
    return Weights(tuple(heads), {name: tuple(found) for name, found in rows.items()}, dict(limits or {}))


# --- where the bounds are ------------------------------------------------------------------------------------------


def folds(cases: list[Case], number: int = FOLDS) -> list[list[Case]]:
    """The cases in parts of about one size, told apart by their ids: the same every time."""
    parts: list[list[Case]] = [[] for _ in range(number)]
    for one in cases:
        parts[int(sha256(f"fold {one.case['id']}".encode()).hexdigest()[:8], 16) % number].append(one)
    return parts


def limits_of(weights: Weights, cases: Iterable[Case]) -> dict[str, float]:
    """For each question the bounds with the best F on these cases: to add from, and to take back under.

    They have to be cases that neither the weights nor the rules were made with.
    """
    limits: dict[str, float] = {}
    target = [(one, [Judge(turn.heard, weights) for turn in one.turns]) for one in cases]
    for head, element in ELEMENTS.items():
        best = (-1.0, 0.0, 0.0)
        for add in STEPS:
            for drop in (step for step in (0.0, *STEPS) if step <= min(add, MOST_TAKEN_BACK.get(head, 1.0))):
                best = max(best, (_f(target, head, element, add, drop), -drop, add))
        limits[f"{head}.add"], limits[f"{head}.drop"] = best[2], -best[1]
    limits["outcome.ask"] = round(limits["outcome.add"] * 0.6, 3)
    return limits


def _f(judged: list[tuple[Case, list[Judge]]], head: str, element: str, add: float, drop: float) -> float:
    right = wrong = missed = 0
    for one, judges in judged:
        given: list[str] = []
        for judge in judges:
            given += judge.preview(head, element, add, drop)
        gold = [one.text[a:b] for a, b in one.spans[head]]
        allowed = [one.text[a:b] for a, b in one.spans["maybe"]] if head == "outcome" else []
        hits = 0
        for text in given:
            near = next((g for g in gold if overlap(text, g) >= SAME_SPAN), None)
            if near is not None:
                gold.remove(near)
                hits += 1
            elif not any(overlap(text, other) >= SAME_SPAN for other in allowed):
                wrong += 1
        right += hits
        missed += len(gold)
    square = FOUND_OVER_RIGHT.get(head, 1.0) ** 2
    return round((1 + square) * right / max(1, (1 + square) * right + wrong + square * missed), 6)


# --- what to ask -------------------------------------------------------------------------------------------------


class _With:
    """The listener with some weights."""

    name = "offline"

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    async def listen(self, request: Listen) -> Listened:
        return listen_now(request, self._weights)


def talks_apart(cases: list[Case], limits: Mapping[str, float]) -> list[tuple[Case, Conversation]]:
    """Every note, heard with weights that were learned without it, so that what to ask is learned from real marks."""
    found, parts = [], folds(cases)
    for part in parts:
        examples = examples_of(one for other in parts if other is not part for one in other)
        listener = _With(learn(examples, limits))
        for one in part:
            if "missing" in one.case["expected"]:
                found.append((one, asyncio.run(noting.heard(one.case, listener))[0]))
    return found


def learn_to_ask(talks: Iterable[tuple[Case, Conversation]]) -> dict[str, dict[str, int]]:
    """For each clue its weight for each question, in hundredths."""
    features, answers, weights = [], [], []
    for one, talk in talks:
        here = clues(talk)
        for place, code in enumerate(one.case["expected"]["missing"] or [NOTHING]):
            features.append(here)
            answers.append(code)
            weights.append(weight_of(one.case) * (1.0 if place == 0 else LATER / (place + 1)))
    counted = CountVectorizer(analyzer=list, binary=True, min_df=FEWEST_TALKS)
    model = LogisticRegression(C=ASKING_STRENGTH, max_iter=1000)
    model.fit(counted.fit_transform(features).astype(float), answers, sample_weight=weights)
    rows = {ALWAYS: dict(zip(model.classes_, model.intercept_, strict=True))}
    for name, column in zip(counted.get_feature_names_out(), model.coef_.T, strict=True):
        rows[str(name)] = dict(zip(model.classes_, column, strict=True))
    return {
        clue: {str(code): round(100 * weight) for code, weight in row.items() if abs(weight) >= SMALLEST}
        for clue, row in rows.items()
    }


def asking_file(rows: Mapping[str, Mapping[str, int]]) -> str:
    """The table of `usefulness_table.py`."""
    cells = {clue: " ".join(f"{code}={row[code]}" for code in sorted(row)) for clue, row in sorted(rows.items()) if row}
    lines = [f"{clue} | {cell}" for clue, cell in cells.items()]
    return (
        f'"""{ASKING_ABOUT}"""\n\n# ruff: noqa: E501  # a row is a line, however long\n\nTABLE = """\n'
        + "\n".join(lines)
        + '\n"""\n'
    )


def main() -> int:
    """Learns from the cases that are given, or from ours, and writes the weights."""
    files = [Path(name) for name in sys.argv[1:]] or TRAINED_ON
    print(f"Reading {', '.join(file.name for file in files)} ...", file=sys.stderr)
    cases = [Case(case, read(case), spans(case)) for file in files for case in load_cases(file)]
    weights = learn(examples_of(cases))
    tuning = [Case(case, read(case), spans(case)) for case in load_cases(file_of("tune"))]
    limits = limits_of(weights, tuning)
    weights = replace(weights, limits=limits)
    OUT.write_text(written(weights, f"learned from {len(cases)} cases by `make train`"), encoding="utf-8")
    ASKING_OUT.write_text(asking_file(learn_to_ask(talks_apart([*cases, *tuning], limits))), encoding="utf-8")
    danger_training.main()
    print(f"{len(weights.rows)} features, {len(weights.heads)} questions; {limits}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
