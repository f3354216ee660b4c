"""The evals keep their word: gold scores full marks, each mistake is caught and named, labels are exact."""

from __future__ import annotations

import copy
import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from evals.run import CASES, gold, load_cases, run
from evals.scorers import SCORERS, overlap

Case = dict[str, Any]
Prediction = dict[str, Any]

MODES = Counter(worker_dictation=22, person_message=10, conversation=6, carer_message=4)
MODES += Counter(review_note=3, learning_log=2, trainer=1)


def failures(case: Case, prediction: Prediction) -> dict[str, str]:
    """The measures that are not full, each with its reason."""
    results = [result for scorer in SCORERS for result in scorer(case, prediction)]
    return {result.name: result.reason for result in results if result.hit < result.total}


def spans(part: object) -> Iterator[dict[str, Any]]:
    """Every labelled stretch anywhere in a case's labels."""
    if isinstance(part, dict):
        if "start" in part:
            yield part
        for inner in part.values():
            yield from spans(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from spans(inner)


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return load_cases()


@pytest.fixture
def small() -> Case:
    """One case that has something for every scorer."""
    text = """ASSISTANT: So you hope for a budgie in the kitchen.
WORKER: Una said "I want my whistle back", as it calls the geese. She plays by ear.
WORKER: Fox near the pen. Plan says improve engagement. Option two was named, nobody can do it.
WORKER: We wait a week, for the locksmith. Not the window, it sticks. Her arm is black.
WORKER: I counted six geese. I reckon they miss her."""

    def at(words: str, **more: Any) -> dict[str, Any]:
        start = text.index(words)
        return {**more, "text": words, "start": start, "end": start + len(words)}

    expected = {
        "outcomes": [{**outcome("I want my whistle back"), "type_also_ok": [], "span": at("I want my whistle back")}],
        "optional_outcomes": [],
        "not_outcomes": [at("improve engagement", reason="service")],
        "strengths": [at("She plays by ear")],
        "risks": [at("Fox near the pen")],
        "decisions": [
            {
                "decision": [at("We wait a week")],
                "why1": [at("for the locksmith")],
                "why2": [at("Not the window")],
            }
        ],
        "options": {"mentions": [at("Option two", option=2)]},
        "unmet_need": {"present": True, "spans": [at("nobody can do it")]},
        "safeguarding": {"flag": True, "urgent": False, "evidence": [at("Her arm is black")]},
        "personal_outcome_present": True,
        "organisational_outcome_present": True,
        "missing": ["safeguarding", "share_back"],
        "redact": [at("Una", level="direct", kind="name")],
        "facts": [at("I counted six geese")],
        "opinions": [at("I reckon they miss her")],
        "must_not": ["no concerns"],
    }
    return {"id": "S1", "text": text, "expected": expected}


GEESE, MISSED = "I counted six geese", "I reckon they miss her"


def outcome(text: str) -> dict[str, str]:
    return {"text": text, "type": "change", "holder": "Una"}


WHISTLE = outcome("I want my whistle back")

MISTAKES: list[tuple[str, Any, dict[str, str]]] = [
    ("outcomes", [], {"outcome found": "missed outcome: 'I want my whistle back'"}),
    ("outcomes", [WHISTLE, outcome("six geese")], {"outcome is theirs": "no outcome of theirs: 'six geese'"}),
    (
        "outcomes",
        [outcome("my own whistle back")],
        {"outcome verbatim": "changed the words: 'my own whistle"},
    ),
    (
        "outcomes",
        [WHISTLE, outcome("a budgie in the kitchen")],
        {"outcome verbatim": "took the assistant's words: 'a budgie", "outcome is theirs": "'a budgie"},
    ),
    (
        "outcomes",
        [WHISTLE, outcome("improve engagement")],
        {
            "distractor left out": "took a service aim: 'improve engagement'",
            "outcome is theirs": "no outcome of theirs: 'improve engagement'",
        },
    ),
    (
        "outcomes",
        [{**WHISTLE, "holder": "the worker"}],
        {"outcome holder": "gave to 'the worker' what is Una's"},
    ),
    (
        "outcomes",
        [{**WHISTLE, "type": "process"}],
        {"outcome kind": "called process what is change: 'I want"},
    ),
    ("strengths", [], {"strength found": "missed a strength: 'She plays by ear'"}),
    ("risks", ["geese"], {"risk found": "missed a worry: 'Fox near the pen'"}),
    ("decision", [], {"decision found": "missed a decision: 'We wait a week'"}),
    ("decision", ["We wait a week", "Fox"], {"decision is one": "took for a decision: 'Fox'"}),
    ("why1", [], {"why this found": "missed a why this: 'for the locksmith'"}),
    ("why2", [], {"why not the others found": "missed a why not the others: 'Not the window"}),
    ("options", [], {"option noticed": "missed option 2"}),
    ("options", [2, 4], {"option was named": "nobody named option 4"}),
    ("unmet", False, {"unmet need seen": "missed unmet need: 'nobody can do it'"}),
    ("safeguarding", False, {"safeguarding sign seen": "missed safeguarding sign: 'Her arm is black"}),
    ("urgent", True, {"urgency not invented": "invented urgency where there is none"}),
    ("personal", False, {"personal aim seen": "missed personal aim"}),
    ("organisational", False, {"service aim seen": "missed service aim"}),
    ("ask", ["date", "risk"], {"best question in first three": "should ask safeguarding, asked date, risk"}),
    (
        "ask",
        ["date", "who", "risk", "safeguarding"],
        {"best question in first three": "asked date, who, risk"},
    ),
    ("redact", [], {"direct identifier masked": "left readable (name): 'Una'"}),
    ("redact", ["Una", "locksmith"], {"masking only where needed": "identifies nobody: 'locksmith'"}),
    (
        "fact_opinion",
        {GEESE: "fact", MISSED: "fact"},
        {"fact kept from opinion": "called fact what is opinion"},
    ),
    ("draft", "No concerns.", {"never said": "the draft says what it must not: 'no concerns'"}),
    ("draft", " ", {"draft is there": "empty draft for S1"}),
]


def test_gold_scores_full_marks_on_every_measure(cases: list[Case]) -> None:
    """A prediction that repeats the labels leaves nothing to explain, in any case."""
    assert {case["id"]: failures(case, gold(case)) for case in cases if failures(case, gold(case))} == {}


@pytest.mark.parametrize(("key", "planted", "caught"), MISTAKES)
def test_each_planted_mistake_is_caught_by_its_own_scorer_and_named(
    small: Case, key: str, planted: object, caught: dict[str, str]
) -> None:
    """One mistake fails its own measure and no other, with a one-line reason that quotes it."""
    failed = failures(small, {**gold(small), key: planted})
    assert failed.keys() == caught.keys()
    assert all(words in failed[name] and "\n" not in failed[name] for name, words in caught.items())


def test_asking_when_nothing_is_missing_is_a_mistake_and_silence_is_not(small: Case) -> None:
    """A complete record is left alone; no answer at all is not taken for silence."""
    small["expected"]["missing"] = []
    assert failures(small, {**gold(small), "ask": []}) == {}
    asked = failures(small, {**gold(small), "ask": ["date"]})
    assert asked == {"silent when complete": "nothing is left to ask, asked date"}
    assert "silent when complete" in failures(small, {})


def test_a_long_quotation_in_a_reason_is_cut_to_one_line(small: Case) -> None:
    """Reasons stay readable in a terminal, whatever was drafted."""
    prediction = {**gold(small), "outcomes": [outcome("goose\n" * 200)]}
    assert all("\n" not in reason and len(reason) < 160 for reason in failures(small, prediction).values())


def test_overlap_is_whole_for_the_same_words_and_nothing_for_none() -> None:
    """Case and order do not count, words do; two empty stretches share nothing."""
    assert overlap("My own KEY", "key my own") == 1
    assert overlap("my own key", "a blue door") == 0
    assert overlap("", "") == 0


def test_every_labelled_span_is_exact(cases: list[Case]) -> None:
    """Each labelled stretch is, to the letter, what stands between its start and its end."""
    for case in cases:
        for span in spans(case["expected"]):
            assert case["text"][span["start"] : span["end"]] == span["text"], case["id"]
        for words in (*case["spans"], *case["expected"]["not_names"]):
            assert words in case["text"], case["id"]
        assert not any(w.lower() in case["text"].lower() for w in case["expected"]["must_not"]), case["id"]


def test_every_turn_of_a_conversation_is_a_line_of_its_text(cases: list[Case]) -> None:
    """The turns and the text say the same, in the same order."""
    for case in cases:
        if case["mode"] == "conversation":
            lines = [f"{turn['speaker'].upper()}: {turn['text']}" for turn in case["turns"]]
            assert "\n".join(lines) == case["text"]


def test_no_two_cases_share_a_run_of_eight_words(cases: list[Case]) -> None:
    """The cases are different people, not one mould filled in again."""
    runs: dict[tuple[str, ...], str] = {}
    for case in cases:
        words = re.findall(r"[\w'’]+", case["text"].casefold())
        for run_of_eight in zip(*(words[n:] for n in range(8)), strict=False):
            assert runs.setdefault(run_of_eight, case["id"]) == case["id"], run_of_eight


def test_the_cases_are_spread_as_intended(cases: list[Case]) -> None:
    """Modes, languages, nations and traps are all there, under ids that run on."""
    assert [case["id"] for case in cases] == [f"E{n:03}" for n in range(1, 49)]
    assert Counter(case["mode"] for case in cases) == MODES
    assert sum(case["adversarial"] for case in cases) == 16
    assert sum(case["language"] == "cy" for case in cases) >= 5
    assert sum(case["language"] == "en-sco" for case in cases) >= 6
    assert {case["nation"] for case in cases} == {"scotland", "wales", "england"}
    assert max(len(case["text"].split()) for case in cases) >= 450
    assert len({tuple(case["expected"]) for case in cases}) == 1


def test_loading_passes_over_blank_lines(tmp_path: Path) -> None:
    """A file may end, or be parted, by empty lines."""
    path = tmp_path / "few.jsonl"
    path.write_text('{"id": "é1"}\n\n{"id": "2"}\n', encoding="utf-8")
    assert [case["id"] for case in load_cases(path)] == ["é1", "2"]
    assert len(CASES.read_text(encoding="utf-8").splitlines()) == len(load_cases())


def test_the_table_has_a_row_for_each_measure_and_a_column_for_each_predictor(cases: list[Case]) -> None:
    """Every measure stands for itself, with hits, total and ratio; there is no single score."""
    by_id = {case["id"]: gold(case) for case in cases}
    lines = run(cases, {"labels": lambda case: by_id[case["id"]], "silent": lambda case: {}}).splitlines()
    assert lines[0] == "48 cases"
    assert lines[1].split() == ["labels", "silent"]
    names = {result.name for case in cases for s in SCORERS for result in s(case, by_id[case["id"]])}
    rows = {re.split(r"\s{2,}", line)[0]: re.split(r"\s{3,}", line)[1:] for line in lines[2:]}
    assert names < rows.keys()
    assert all(labels.endswith("1.00") for labels, _ in rows.values())
    found = sum(len(case["expected"]["outcomes"]) for case in cases)
    assert rows["outcome found"] == [f"{found}/{found}  1.00", f"0/{found}  0.00"]
    assert rows["outcome verbatim"][1] == "-"
    assert not {"total", "overall", "score"} & rows.keys()


def test_explanations_follow_the_table_only_when_asked_for(small: Case) -> None:
    """Each failure is named with its case under the predictor that made it."""
    hasty: dict[str, Callable[[Case], Prediction]] = {"hasty": lambda case: {**gold(small), "options": [3]}}
    assert "nobody named" not in run([small], hasty)
    explained = run([small], hasty, explain=True)
    assert "hasty: 2 things to look at" in explained
    assert "S1  option noticed: missed option 2" in explained
    assert "S1  option was named: nobody named option 3" in explained


def test_a_predictor_never_sees_the_labels(small: Case) -> None:
    """What it is given holds neither the labels nor the note about them, and the case stays whole."""
    small["note"] = "the whistle is the outcome"
    before = copy.deepcopy(small)
    seen: list[Case] = []

    def curious(case: Case) -> Prediction:
        seen.append(dict(case))
        case.clear()
        return {}

    run([small], {"curious": curious})
    assert seen == [{"id": "S1", "text": small["text"]}]
    assert small == before


def test_a_predictor_that_fails_on_one_case_is_counted_and_the_rest_still_run(small: Case) -> None:
    """A fault is a finding with its reason, not the end of the table."""
    turns = itertools.count()

    def shaky(case: Case) -> Prediction:
        if next(turns) == 0:
            raise ValueError("no\nanswer")
        return gold(small)

    table = run([small, small], {"shaky": shaky}, explain=True)
    assert re.search(r"answered without failing +1/2  0\.50", table)
    assert "S1  answered without failing: ValueError: no answer" in table
