"""The evals keep their word: gold scores full marks, each mistake is caught and named, labels are exact."""

from __future__ import annotations

import copy
import itertools
import json
import re
from collections import Counter
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result as Done
from typer.testing import CliRunner

from bot.__main__ import app
from bot.commands import CouldNot
from evals import agreement, checking, placing, splitting
from evals.run import GROUPS, explained, gold, judged
from evals.scorers import SCORERS, Result, overlap
from evals.splitting import FIRST, SPLITS, file_of, load_cases, load_split, split_of
from evals.table import OUTCOMES, ROWS, SHORT, Balance, Column, Share, table
from tests.conftest import ROOT
from tests.model_server import ModelServer, Raw

Case = dict[str, Any]
Prediction = dict[str, Any]

MODES = Counter(worker_dictation=22, person_message=10, conversation=6, carer_message=4)
MODES += Counter(review_note=3, learning_log=2, trainer=1)


def failures(case: Case, prediction: Prediction) -> dict[str, str]:
    """The measures with something to look at, each with its reason."""
    results = [result for scorer in SCORERS for result in scorer(case, prediction)]
    return {result.name: result.reason for result in results if result.reason}


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return load_split(FIRST)


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
    ("outcomes", [WHISTLE, outcome("six geese")], {"outcome that is none": "no outcome of theirs: 'six geese'"}),
    (
        "outcomes",
        [outcome("my own whistle back")],
        {"outcome verbatim": "changed the words: 'my own whistle"},
    ),
    (
        "outcomes",
        [WHISTLE, outcome("a budgie in the kitchen")],
        {"outcome verbatim": "took the assistant's words: 'a budgie", "outcome that is none": "'a budgie"},
    ),
    (
        "outcomes",
        [WHISTLE, outcome("improve engagement")],
        {
            "distractor taken": "took a service aim: 'improve engagement'",
            "outcome that is none": "no outcome of theirs: 'improve engagement'",
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
        {"outcome type": "called process what is change: 'I want"},
    ),
    ("strengths", [], {"strength found": "missed a strength: 'She plays by ear'"}),
    ("risks", ["geese"], {"risk found": "missed a worry: 'Fox near the pen'"}),
    ("decision", [], {"decision found": "missed a decision: 'We wait a week'"}),
    ("decision", ["We wait a week", "Fox"], {"decision that is none": "took for a decision: 'Fox'"}),
    ("why1", [], {"why this found": "missed a why this: 'for the locksmith'"}),
    ("why2", [], {"why not the others found": "missed a why not the others: 'Not the window"}),
    ("options", [], {"option noticed": "missed option 2"}),
    ("options", [2, 4], {"option nobody named": "nobody named option 4"}),
    ("unmet", False, {"unmet need seen": "missed unmet need: 'nobody can do it'"}),
    ("safeguarding", False, {"safeguarding seen": "missed safeguarding: 'Her arm is black"}),
    ("urgent", True, {"urgency invented": "invented urgency where there is none"}),
    ("personal", False, {"personal aim seen": "missed personal aim"}),
    ("organisational", False, {"service aim seen": "missed service aim"}),
    (
        "ask",
        ["share_back", "date"],
        {
            "best question among three": "should ask safeguarding, asked share_back, date",
            "question beside the labels": "not missing: date",
        },
    ),
    (
        "ask",
        ["share_back", "share_back", "share_back", "safeguarding"],
        {"best question among three": "asked share_back, share_back, share_back"},
    ),
    ("redact", [], {"direct identifier masked": "left readable (name): 'Una'"}),
    ("redact", ["Una", "locksmith"], {"other characters masked": "identifies nobody: 'locksmith'"}),
    (
        "fact_opinion",
        {GEESE: "fact", MISSED: "fact"},
        {"fact or opinion": "called fact what is opinion"},
    ),
    ("draft", "No concerns.", {"draft says what it must not": "the draft says what it must not: 'no concerns'"}),
    ("draft", " ", {"empty draft": "empty draft for S1"}),
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


def test_our_cases_are_sound() -> None:
    """All files: each label is among those allowed and to the letter what stands in its place, turns are the text, ids
    are unique and stand where they belong, and no two cases share a run of eight words. What is wrong names no words.
    """
    assert checking.faults() == []


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
    assert len(file_of(FIRST).read_text(encoding="utf-8").splitlines()) == len(load_split(FIRST))


def rows_of(lines: list[str]) -> dict[str, list[str]]:
    """The rows of a printed table, in cells, by their names."""
    cells = [re.split(r" {3,}", line) for line in lines]
    return {name.strip(): row for name, *row in cells}


def test_the_table_has_a_row_for_each_measure_and_a_column_for_each_listener(cases: list[Case]) -> None:
    """Every measure stands for itself, with what it is made of and where it lies; there is no single score."""
    by_id = {case["id"]: gold(case) for case in cases}
    told = table({"labels": judged(cases, lambda case: by_id[case["id"]]), "silent": judged(cases, lambda case: {})})
    assert told[0].split() == ["labels", "silent"]
    rows = {name: cells for name, cells in rows_of(told).items() if name}
    assert list(rows) == [row.name.strip() for row in ROWS]
    found = sum(len(case["expected"]["outcomes"]) for case in cases)
    distractors = sum(len(case["expected"]["not_outcomes"]) for case in cases)
    assert rows["outcome spans"] == ["1.00 (1.00 to 1.00)  P 1.00 R 1.00", "0.00 (0.00 to 0.00)  P - R 0.00"]
    assert rows["outcome holder"] == [f"1.00 (1.00 to 1.00)  {found}/{found}", "-"]
    assert rows["distractors taken"] == [f"0.00 (0.00 to 0.00)  0/{distractors}"] * 2
    assert rows["empty drafts"] == ["0.00 (0.00 to 0.00)  0/48", "1.00 (1.00 to 1.00)  48/48"]
    assert rows["other characters masked"][0].startswith("0.0 % (0.0 % to 0.0 %)  0/")
    assert not {"total", "overall", "score"} & rows.keys()


def test_every_measure_of_the_scorers_has_its_place_in_a_row(small: Case) -> None:
    """Nothing is judged and then lost, and no row waits for a measure that nobody takes."""
    complete = {**small, "expected": {**small["expected"], "missing": []}}
    clear = {**small, "expected": {**small["expected"], "unmet_need": {"present": False, "spans": []}}}
    clear["expected"] |= {"safeguarding": {"flag": False, "urgent": False, "evidence": []}}
    clear["expected"] |= {"personal_outcome_present": False, "organisational_outcome_present": False}
    urgent = {
        **small,
        "expected": {**small["expected"], "safeguarding": {"flag": True, "urgent": True, "evidence": []}},
    }
    column = judged([small, complete, clear, urgent], lambda case: gold(small))
    taken = {result.name for results in column.results for result in results}
    measured = {row.measure for row in ROWS if isinstance(row, Share)}
    balanced = {name for row in ROWS if isinstance(row, Balance) for name in (row.found, row.wrong)}
    assert taken == measured | balanced
    assert set(SHORT) <= set(ROWS)


def column(*counted: tuple[bool, list[Result]]) -> Column:
    """A column of cases that are adversarial or not, with these results."""
    made = Column()
    for number, (adversarial, results) in enumerate(counted):
        made.cases.append({"id": f"X{number}", "adversarial": adversarial})
        made.results.append(tuple(results))
    return made


def test_a_balance_is_precision_and_recall_and_a_row_of_adversarial_cases_counts_no_others() -> None:
    """Three of five labelled are found, and one is made up: P 3/4, R 3/5, F1 2/3."""
    easy = [Result(OUTCOMES.found, 3, 3), Result(OUTCOMES.wrong, 0, 3)]
    hard = [Result(OUTCOMES.found, 0, 2), Result(OUTCOMES.wrong, 1, 1)]
    every, adversarial = column((False, easy), (True, hard)).cells(ROWS[:2])
    assert every == "0.67  P 0.75 R 0.60"
    assert adversarial == "0.00  P 0.00 R 0.00"


def test_an_interval_is_that_of_the_cases_and_the_same_every_time() -> None:
    """Half of a hundred cases right: about 0.40 to 0.60. Cases that all say the same leave no room."""
    halves = column(*((False, [Result("outcome holder", number % 2, 1)]) for number in range(100)))
    (cell,) = {told for _ in range(2) for told in halves.cells([HOLDS], 1_000)}
    low, high = (float(one) for one in re.findall(r"\((0\.\d+) to (0\.\d+)\)", cell)[0])
    assert 0.38 <= low <= 0.43
    assert 0.57 <= high <= 0.62
    same = column(*((False, [Result("outcome holder", 1, 2)]) for _ in range(100)))
    assert same.cells([HOLDS], 1_000) == ["0.50 (0.50 to 0.50)  100/200"]


HOLDS = Share("holder", "outcome holder")


def test_a_distractor_that_is_taken_twice_is_two_mistakes(small: Case) -> None:
    """Each drafted outcome that is none counts once, and at one distractor only."""
    small["expected"]["not_outcomes"] *= 2
    twice = {**gold(small), "outcomes": [outcome("improve engagement"), outcome("must improve engagement")]}
    (cell,) = judged([small], lambda case: twice).cells([ROWS[2]])
    assert cell == "1.00  2/2"


def test_a_clause_says_nothing_of_what_its_record_lacks_so_no_question_is_judged(small: Case) -> None:
    """Neither a question nor silence is right or wrong there; the rest is judged as ever."""
    del small["expected"]["missing"]
    assert failures(small, gold(small)) == {}
    asked = judged([small], lambda case: {**gold(small), "ask": ["date"]})
    assert not any("question" in result.name or "silent" in result.name for result in asked.results[0])
    assert [GROUPS["kind"](small), gold(small)["ask"]] == ["clause", []]


def test_explanations_name_each_miss_under_its_measure(small: Case) -> None:
    """Each failure is named with its case, measure by measure."""
    hasty = judged([small, {**small, "id": "S2"}], lambda case: {**gold(small), "options": [3]})
    assert list(explained(hasty)) == [
        "option nobody named: 2",
        "  S1  nobody named option 3",
        "  S2  nobody named option 3",
        "option noticed: 2",
        "  S1  missed option 2",
        "  S2  missed option 2",
    ]


def test_a_listener_never_sees_the_labels(small: Case) -> None:
    """What it is given holds neither the labels nor what was noted about them, and the case stays whole."""
    small |= {"note": "the whistle is the outcome", "tags": ["sarcasm"], "adversarial": True}
    before = copy.deepcopy(small)
    seen: list[Case] = []

    def curious(case: Case) -> Prediction:
        seen.append(dict(case))
        case.clear()
        return {}

    judged([small], curious)
    assert seen == [{"id": "S1", "text": small["text"]}]
    assert small == before


def test_a_listener_that_fails_on_one_case_is_counted_and_the_rest_still_run(small: Case) -> None:
    """A fault is a finding with its reason, not the end of the table."""
    turns = itertools.count()

    def shaky(case: Case) -> Prediction:
        if next(turns) == 0:
            raise ValueError("no\nanswer")
        return gold(small)

    shaken = judged([small, small], shaky)
    assert shaken.cells([ROWS[-1]]) == ["0.50  1/2"]
    assert "  S1  ValueError: no answer" in explained(shaken)


@pytest.mark.parametrize(
    ("case_id", "hand"), [("E001", "E"), ("ALC04", "AL"), ("VON12", "VO"), ("N7", "N"), ("CC3", "C"), ("x", "x")]
)
def test_a_hand_is_the_letters_at_the_front_of_an_id(case_id: str, hand: str) -> None:
    """The N or C before the number says note or clause, where other letters stand before it."""
    assert GROUPS["hand"]({"id": case_id}) == hand


WRITTEN = {
    "mode": "worker_dictation",
    "nation": "wales",
    "language": "en",
    "text": "Ffion wants her kiln lit by Advent. ID. I saw the clay on her sleeves. ID. Jac thinks the shed is damp.",
    "expected": {
        "outcomes": [{"type": "change", "holder": "Ffion", "span": "her kiln lit by Advent"}],
        "facts": [{"source": "worker", "text": "I saw the clay on her sleeves"}],
        "opinions": [{"holder": "Jac", "text": "Jac thinks the shed is damp"}],
        "missing": ["why_matters"],
    },
}


def written(case_id: str, **more: Any) -> Case:
    """A case as its author writes it, in words that no other case has."""
    return {"id": case_id, **copy.deepcopy(WRITTEN), "text": text_of(case_id), **more}


def text_of(case_id: str) -> str:
    """Seven words in a row may be those of another case."""
    return str(WRITTEN["text"]).replace("ID", case_id)


def placed(case_id: str, **more: Any) -> Case:
    return placing.place(written(case_id, **more))


IDS = {"train": ["K03", "K04"], "tune": ["K14"], "sealed": ["K01", "K02"]}
"""Ids by where they belong."""


@pytest.fixture
def ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of cases of its own."""
    monkeypatch.setattr(splitting, "CASES", tmp_path / "cases")
    (tmp_path / "cases").mkdir()
    monkeypatch.setenv("WHATMATTERS_HOME", str(tmp_path / "home"))
    return tmp_path / "cases"


def save(path: Path, *cases: Case) -> Path:
    path.write_text("".join(json.dumps(case) + "\n" for case in cases), encoding="utf-8")
    return path


@pytest.fixture
def thirds(ours: Path) -> Path:
    """Small files of each kind, sound."""
    splitting.merge(placed(case_id) for ids in IDS.values() for case_id in ids)
    save(file_of(FIRST), placed("E001"))
    return ours


def test_the_id_alone_says_where_a_case_belongs() -> None:
    """For ever the same: two sixths are sealed, one is for tuning, three for training."""
    assert {name: [one for one in chain(*IDS.values()) if split_of(one) == name] for name in IDS} == IDS
    many = Counter(split_of(f"id {number}") for number in range(6_000))
    assert {name: round(times / 1_000) for name, times in many.items()} == {"train": 3, "tune": 1, "sealed": 2}


def test_splitting_puts_each_case_into_its_file_and_tells_only_how_many(
    ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Sorted by id; one that is there already is replaced; neither an id nor a word of a case is shown."""
    came = save(tmp_path / "one.jsonl", *(placed(one) for one in ("K04", "K02", "K14", "K01")))
    assert splitting.main([str(came)]) == 0
    again = save(tmp_path / "two.jsonl", placed("K01", setting="mended"), placed("K03"))
    assert splitting.main([str(again)]) == 0
    shown = capsys.readouterr()
    assert shown.out.splitlines() == [
        *("train: 1 new, 0 replaced, 1 in all", "tune: 1 new, 0 replaced, 1 in all"),
        "sealed: 2 new, 0 replaced, 2 in all",
        *("train: 1 new, 0 replaced, 2 in all", "tune: 0 new, 0 replaced, 1 in all"),
        "sealed: 0 new, 1 replaced, 2 in all",
    ]
    assert shown.err == ""
    there = {name: [case["id"] for case in load_split(name)] for name in SPLITS}
    assert there == {"train": ["K03", "K04"], "tune": ["K14"], "sealed": ["K01", "K02"]}
    assert load_split("sealed")[0]["setting"] == "mended"
    assert checking.faults() == []


def test_a_case_that_is_not_placed_or_comes_twice_stops_the_splitting(
    ours: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written then, and no word of a case is shown."""
    came = save(tmp_path / "one.jsonl", placed("K02"), written("K01"), placed("K03"), placed("K03"))
    assert splitting.main([str(came)]) == 1
    shown = capsys.readouterr()
    assert shown.err.splitlines() == ["K01: KeyError: not a placed case", "K03: 2 cases of this id"]
    assert [*ours.iterdir()] == []
    assert splitting.main([]) == 1


def shift(case: Case) -> None:
    case["expected"]["facts"][0]["start"] += 1


def turns_apart(case: Case) -> None:
    case |= {"mode": "conversation", "turns": [{"speaker": "worker", "text": "nothing"}]}


FAULTS: list[tuple[Callable[[Case], object], str]] = [
    (shift, "K14: facts: not what stands between its start and its end"),
    (turns_apart, "K14: turns: they do not say what the text says"),
    (lambda case: case["spans"].append("her kilt"), "K14: spans or not_names: not in the text"),
    (lambda case: case["expected"].update(missing=["whistle"]), "K14: missing: 'whistle' is none of "),
    (lambda case: case["expected"].update(whistle=[]), "K14: there is no label whistle"),
    (lambda case: case["expected"]["opinions"][0].update(holder=""), "K14: opinions 1 has no holder"),
    (lambda case: case["expected"]["outcomes"][0].update(type="wish"), "K14: type: 'wish' is none of "),
    (lambda case: case["expected"]["safeguarding"].update(flag=True), "K14: a sign has a strength and its words"),
    (lambda case: case["expected"]["must_not"].append("KILN"), "K14: must_not 1, what no draft may say"),
    (lambda case: case["expected"].pop("redact"), "K14: KeyError: not a placed case"),
]


@pytest.mark.parametrize(("spoil", "told"), FAULTS)
def test_each_fault_of_a_case_is_named_without_its_words(
    thirds: Path, spoil: Callable[[Case], object], told: str
) -> None:
    """The id and the label, so that it can be mended; a sealed case stays unread."""
    case = placed("K14")
    spoil(case)
    save(file_of("tune"), case)
    (fault,) = checking.faults()
    assert fault.startswith(told)
    assert "kiln" not in fault.lower()


def test_cases_out_of_place_and_cases_that_are_alike_are_named(thirds: Path) -> None:
    """A case in the wrong file, an id that stands twice, and eight words in a row that two cases share."""
    save(file_of("tune"), placed("K14"), placed("K01"))
    assert checking.faults() == ["K01: stands in tune, belongs in sealed", "tune: not sorted by id", TWICE]
    alike = "we walked the long way round by the old mill and said nothing"
    save(file_of("tune"), placed("K14", text=f"{text_of('K14')} {alike} K14."))
    save(file_of(FIRST), placed("E001", text=f"{text_of('E001')} Well, {alike.upper()} E001."))
    assert checking.faults() == ["E001 and K14: the same 8 words in a row, 6 times"]


TWICE = "K01: 2 cases of this id"


def test_placing_finds_the_words_and_refuses_those_that_are_not_there() -> None:
    """Every label gets its place, a later mention by its number; a misquoted one is named."""
    case = placed("K14")
    assert list(checking.alone(case)) == []
    assert case["expected"]["outcomes"][0]["span"] == {"text": "her kiln lit by Advent", "start": 12, "end": 34}
    assert case["spans"] == ["I saw the clay on her sleeves", "Jac thinks the shed is damp"]
    second = placing.place(written("K14", expected={"strengths": [{"text": "the", "nth": 2}]}))
    assert second["expected"]["strengths"][0]["start"] == case["text"].rindex("the")
    with pytest.raises(placing.Misplaced, match="do not stand in the text: 'her kilt'"):
        placing.place(written("K14", expected={"strengths": ["her kilt"]}))
    with pytest.raises(placing.Misplaced, match="there is no label strength"):
        placing.place(written("K14", expected={"strength": []}))


def test_the_case_in_the_readme_can_be_placed_as_it_stands() -> None:
    """Whoever follows `evals/README.md` gets a sound case."""
    readme = (ROOT / "evals" / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^ +\{\"id\".*?\}\}$", readme, re.MULTILINE | re.DOTALL)
    case = placing.place(json.loads(example))
    assert list(checking.alone(case)) == []
    assert case["expected"]["outcomes"][0]["why_spans"][0]["text"] == "it calls the geese"


def eval_(*arguments: str) -> Done:
    """`whatmatters eval`."""
    return CliRunner().invoke(app, ["eval", *arguments])


def test_eval_measures_on_the_cases_for_tuning_and_where_there_are_none_on_the_first(thirds: Path) -> None:
    """One column a listener; how questions find their clause stands under it."""
    told = eval_().stdout.splitlines()
    assert told[0] == "tune.jsonl: 1 cases"
    assert told[1].split() == ["floor", "rules", "offline"]
    assert any(line.startswith("175 questions") for line in told)
    file_of("tune").unlink()
    assert eval_("--by", "kind").stdout.splitlines()[0] == "first.jsonl: 1 cases"


def test_eval_by_group_has_a_short_column_for_each(thirds: Path, tmp_path: Path) -> None:
    """The last listener alone; how many cases a group has stands at its head."""
    file = save(tmp_path / "few.jsonl", placed("ALN1"), placed("ALC2"), placed("ZZN3", nation="england"))
    told = eval_(str(file), "--by", "hand").stdout.splitlines()
    assert re.split(r" {3,}", told[1].strip()) == ["AL (2)", "ZZ (1)"]
    assert list(rows_of(told[2:])) == [row.name for row in SHORT]
    assert rows_of(told[2:])["fact or opinion"] == ["1.00 4/4", "1.00 2/2"]
    assert rows_of(told[2:])["outcome spans"] == ["1.00 of 2", "1.00 of 1"]
    assert "england (1)" in eval_(str(file), "--by", "nation").stdout


def test_eval_explains_what_the_last_listener_missed(thirds: Path, tmp_path: Path) -> None:
    """Under the table, each with its reason."""
    missing = {**WRITTEN["expected"], "strengths": ["Jac thinks the shed"]}
    file = save(tmp_path / "few.jsonl", placed("K14", expected=missing))
    told = eval_(str(file), "--explain").stdout
    assert "strength found: 1\n  K14  missed a strength: 'Jac thinks the shed'\n" in told
    assert "strength found:" not in eval_(str(file)).stdout


def test_a_run_on_the_sealed_third_is_written_down_and_shows_no_case(thirds: Path) -> None:
    """The table alone, and one line a run with the date, the commit, the figures and what it was for."""
    for why in ("first look", "again | after\nmending"):
        done = eval_("--sealed", "--why", why)
        assert done.exit_code == 0
        assert done.stdout.splitlines()[0] == "sealed.jsonl: 2 cases"
        assert not re.search("kiln|K01|K02|questions:", done.stdout + done.stderr)
    *_, head, rule, first, second = (thirds / "sealed_runs.md").read_text(encoding="utf-8").splitlines()
    assert {line.count("|") for line in (head, rule, first, second)} == {16}
    cells = [cell.strip() for cell in first.split("|")[1:-1]]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", cells[0])
    assert [cells[2], cells[3], cells[-2], cells[-1]] == ["offline", "1.00  P 1.00 R 1.00", "1.00  4/4", "first look"]
    assert second.endswith("| again / after mending |")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--sealed"],
        ["--sealed", "--why", "  "],
        ["--why", "no seal"],
        ["--sealed", "--why", "why not", "--explain"],
        ["--sealed", "--why", "why not", "--by", "hand"],
        ["--sealed", "--why", "why not", "first.jsonl"],
        ["sealed.jsonl", "--explain"],
        ["--by", "colour"],
    ],
)
def test_the_seal_is_not_broken_by_another_option(
    thirds: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    """Refused as wrong usage, and neither a table is shown nor a run written down."""
    monkeypatch.chdir(thirds)
    done = eval_(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert not (thirds / "sealed_runs.md").exists()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, ("no_file", {"where": "few.jsonl"})),
        ("not json\n", ("cases_not_sound", {"what": "JSONDecodeError"})),
        ("", ("cases_not_sound", {"what": "0"})),
        (json.dumps(written("K14")), ("cases_not_sound", {"what": "K14: KeyError: not a placed case"})),
    ],
)
def test_eval_says_in_one_line_what_is_wrong_with_a_file(
    thirds: Path, monkeypatch: pytest.MonkeyPatch, content: str | None, told: tuple[str, dict[str, str]]
) -> None:
    """A file that is not there, or holds no labelled cases, is no reason for a traceback."""
    monkeypatch.chdir(thirds)
    if content is not None:
        Path("few.jsonl").write_text(content, encoding="utf-8")
    done = eval_("few.jsonl")
    assert isinstance(done.exception, CouldNot)
    assert (done.exception.kind, done.exception.values) == told


def test_a_model_that_is_set_up_has_a_column_and_its_absence_is_counted(
    thirds: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it heard is in its column; where it does not come, the rules' work is not shown under its name."""
    expected = {**WRITTEN["expected"], "strengths": ["Sings like a linnet"]}
    text = f"{text_of('K14')} Sings like a linnet."
    file = save(tmp_path / "few.jsonl", placed("K14", text=text, expected=expected))
    heard = {"label": "strength", "who": "worker", "quote": "Sings like a linnet", "kind": ""}
    answers: list[Any] = [{"stretches": [heard]}, Raw(404)]
    monkeypatch.setenv("WHATMATTERS_MODEL", "openai:tiny")
    with ModelServer(lambda asked: answers[0]) as server:
        monkeypatch.setenv("WHATMATTERS_MODEL_BASE_URL", server.url)
        told = eval_(str(file)).stdout.splitlines()
        assert told[1].split()[3:] == ["tiny", f"({server.url})"]
        assert server.requests
        assert "Ffion" not in str(server.requests)
        assert rows_of(told[2:])["strengths found"][-1] == "1.00 (1.00 to 1.00)  1/1"
        assert [cell.split()[-1] for cell in rows_of(told[2:])["cases that failed"]] == ["0/1"] * 4
        answers.pop(0)
        told = eval_(str(file)).stdout.splitlines()
        assert [cell.split()[-1] for cell in rows_of(told[2:])["cases that failed"]] == ["0/1", "0/1", "0/1", "1/1"]


def test_agreement_takes_the_second_labels_for_a_prediction_and_shows_figures_only(thirds: Path) -> None:
    """The same labels agree wholly; another type, a fact called an opinion and a question apart are each seen."""
    again = [placed("K01"), placed("K14")]
    save(file_of("second"), *again)
    rows = rows_of(agreement.agreement())
    assert rows[""][0] == "second reader (2 cases)"
    assert rows["outcome type"][0] == "1.00 (1.00 to 1.00)  2/2"
    assert rows["fact or opinion"][0] == "1.00 (1.00 to 1.00)  4/4"
    other = {
        **WRITTEN["expected"],
        "outcomes": [{"type": "process", "holder": "Ffion", "span": "her kiln lit"}],
        "facts": [],
        "opinions": [{"holder": "Jac", "text": t} for t in ("saw the clay on her sleeves", "thinks the shed is damp")],
        "missing": ["risk"],
    }
    save(file_of("second"), placed("K01"), placed("K14", expected=other))
    rows = rows_of(agreement.agreement())
    behind = {name: cells[0].split("  ")[-1] for name, cells in rows.items() if name}
    assert [behind[name] for name in ("outcome spans", "outcome type", "best question among three")] == [
        *("P 1.00 R 1.00", "1/2", "1/2")
    ]
    assert behind["fact or opinion"] == "3/4"
    assert not re.search("kiln|K01|K14", "\n".join(agreement.agreement()))
    assert "empty drafts" not in rows


def test_a_second_reader_reads_the_same_texts(thirds: Path) -> None:
    """Labels of another text are a fault, and no agreement is worked out from a case that nobody labelled first."""
    save(file_of("second"), placed("K14", text=text_of("K15")), placed("K15"))
    assert checking.faults() == ["K14: no other text in second", "K15: no other text in second"]
    assert "second reader (1 cases)" in agreement.agreement()[0]
