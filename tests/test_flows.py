"""Exercises, supervision and self-checks as files: whole in both languages, plain, and they never mark anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from bot.training import events as e
from bot.training.flow import Flow, FlowIncomplete, flow_of
from bot.training.room import Room, decide, evolve, finished, ready
from knowledge.cards import cards
from knowledge.citations import parse
from prompts import LANGUAGES
from prompts.exercises import NotAnExercise, read
from tests.conftest import ROOT, START

ASKS = ("ask", "collect", "reflect")

FLOWS = {(id, language): flow_of(raw, language) for id, raw in sorted(read().items()) for language in LANGUAGES}
EVERY = [pytest.param(flow, id="-".join(name)) for name, flow in FLOWS.items()]
ENGLISH = [pytest.param(flow, id=name[0]) for name, flow in FLOWS.items() if name[1] == "en"]

STEPS = {
    "whose_plan": "plan know whose more asking system+both difference way safe monday",
    "working": "story mattered links behind outcome+his working stranger bea caring monday",
    "ups_and_downs": "week_1+week_3+week_4+week_6+week_8 form hands+unpaid failure numbers+spread+lose "
    "pick+joining_1+joining_2 yours monday",
    "no_words": "who seen meaning+others views more+helped differ+kindly log profile team monday",
    "supervision": "apart towards well worries+passed_on options now last_time+next unsure leaving read_back",
    "culture": "say fit decide stories keeping support time trust system learning monday",
    "anchors": "purpose story meaning strengths risks outcomes needed progress monday",
}
"""Each flow's rows in the tables that they were written from, in order; what one row became is joined by "+"."""

MARKING = re.compile(
    r"\b(in)?correct(ly)?\b|\bwrong|\bscor|\bmark(s|ed|ing)?\b|\bmistake|\bwell done\b|\bgood (work|job|answer)\b"
    r"|\bright answer|\b(ang|[cg]|ngh|ch)h?ywir|\bsgôr|\bsgori|\b[mf]arc|\b[cg]h?amgymeriad|\bda iawn\b|\bateb iawn",
    re.IGNORECASE,
)
LEADING = re.compile(
    r"\b(don't|do not|wouldn't|shouldn't|isn't|aren't|didn't) (you|it|they|she|he|we)\b|\bsurely\b|\bof course\b"
    r"|\bobviously\b|\bright\?|\bagree that\b|\bhow (much|bad|badly|good)\b|\bwrth gwrs\b|\bonid\b|\bonid?'|\byndyfe\b",
    re.IGNORECASE,
)


def said(flow: Flow) -> Iterator[tuple[str, str]]:
    """Everything that a flow says itself, and where. The lines of an invented person (`material`) are left out."""
    yield "title", flow.title
    yield "about", flow.about
    for step in flow.steps:
        yield step.id, step.text
        yield f"{step.id} simply", step.simply
        for one in step.fields:
            yield f"{step.id}.{one.id}", one.label
            yield f"{step.id}.{one.id} holder", one.holder
            yield from ((f"{step.id}.{one.id} {name}", words) for name, words in one.options)


def sentences(text: str) -> list[str]:
    return [one for one in re.split(r"(?<=[.?!:”])\s+|\n", text) if one]


# --- whole --------------------------------------------------------------------------------------------------


def test_every_exercise_of_the_table_is_there():
    """The four exercises, supervision and two self-checks, in the order in which they are offered."""
    assert list(read()) == list(STEPS)
    kinds = [raw["kind"] for raw in read().values()]
    assert kinds == ["exercise"] * 4 + ["supervision", "self_check", "self_check"]


@pytest.mark.parametrize("id", STEPS)
def test_every_row_of_the_table_is_a_step(id: str):
    """No question of the four exercises or of supervision was lost on the way to a file."""
    steps = FLOWS[id, "en"].places
    rows = [row.split("+") for row in STEPS[id].split()]
    assert not [one for row in rows for one in row if one not in steps]
    places = [steps[row[0]] for row in rows]
    if id != "supervision":  # its actions come after the thinking (FNF ¶100), and has a test of its own below
        assert places == sorted(places)


@pytest.mark.parametrize("id", STEPS)
def test_both_languages_have_the_same_words_to_say(id: str):
    """A label, a simpler wording, a material or an answer that is there in one language is there in the other."""
    here, there = (FLOWS[id, language] for language in LANGUAGES)
    assert [(place, bool(text)) for place, text in said(here)] == [(place, bool(text)) for place, text in said(there)]
    assert [len(step.material.splitlines()) for step in here.steps] == [
        len(step.material.splitlines()) for step in there.steps
    ]
    same = {text for (_, text), (_, other) in zip(said(here), said(there), strict=True) if text and text == other}
    assert not same, "not translated"


@pytest.mark.parametrize("flow", EVERY)
def test_every_field_and_answer_has_words(flow: Flow):
    """Nobody meets an empty button, or a box that does not say what goes in it (the tags are their own words)."""
    for step in flow.steps:
        assert step.text
        for one in step.fields:
            assert one.label or one.kind == "tags", f"{step.id}.{one.id}"
            assert all(words for _, words in one.options)
            assert len({id for id, _ in one.options}) == len(one.options)


@pytest.mark.parametrize("flow", ENGLISH)
def test_every_clause_exists_and_has_a_card(flow: Flow):
    """ "Where does it say that?" has an answer for each question that names a place."""
    places = [parse(card.citation) for card in cards()]
    cited = {flow.cite, *(step.cite for step in flow.steps if step.cite)}
    assert not [clause for clause in cited if not any(parse(clause).overlaps(place) for place in places)]


@pytest.mark.parametrize("flow", ENGLISH)
def test_a_question_from_guidance_says_where_it_is_from(flow: Flow):
    """All but a few asking steps (the table's own, and the one for Monday) name their clause."""
    without = {step.id for step in flow.steps if step.does in ASKS and not step.cite}
    assert without <= {"asking", "monday", "borrow"}


# --- how it speaks ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("flow", EVERY)
def test_it_never_marks(flow: Flow):
    """No praise, no blame, no score: not one such word in anything it says."""
    assert not [(place, text) for place, text in said(flow) if MARKING.search(text)]


@pytest.mark.parametrize("flow", EVERY)
def test_no_question_leads(flow: Flow):
    """Nothing that puts the answer into the question."""
    assert not [(place, text) for place, text in said(flow) if LEADING.search(text)]


@pytest.mark.parametrize(
    "text", ["Well done.", "That is wrong.", "Your score", "Da iawn chi", "Mae hynny'n anghywir", "marked"]
)
def test_a_marking_word_would_be_seen(text: str):
    """The list is not blind in either language."""
    assert MARKING.search(text)


@pytest.mark.parametrize(
    "text", ["Don't you think so?", "Surely she is safe?", "How bad was it?", "Onid yw'n ddiogel?"]
)
def test_a_leading_question_would_be_seen(text: str):
    """The list is not blind in either language."""
    assert LEADING.search(text)


@pytest.mark.parametrize("flow", ENGLISH)
def test_sentences_are_short_and_words_are_plain(flow: Flow):
    """Under twenty words a sentence, and hardly a long word; in Welsh the same sentences are as short, one by one."""
    for place, text in said(flow):
        assert all(len(one.split()) < 20 for one in sentences(text)), (place, text)
        assert max((len(word) for word in re.findall(r"[^\W_]+", text)), default=0) <= 12, (place, text)


@pytest.mark.parametrize("flow", EVERY)
def test_a_long_text_can_be_said_simply(flow: Flow):
    """More than twelve words in English have a simpler wording, which is the shorter one in either language."""
    english = FLOWS[flow.id, "en"]
    for step in flow.steps:
        if len(english.step(step.id).text.split()) > 12:
            assert step.simply, step.id
            assert len(step.simply.split()) <= len(step.text.split()), step.id


# --- what a flow must have ----------------------------------------------------------------------------------


@pytest.mark.parametrize("flow", EVERY)
def test_every_flow_ends_with_one_thing_to_do(flow: Flow):
    """Monday's line; in supervision, what is next, by whom and by when."""
    last = flow.steps[-1]
    assert last.id == ("next" if flow.kind == "supervision" else "monday")
    if flow.kind == "supervision":
        assert [one.id for one in last.fields if one.column == "record"] == ["record", "whom", "when"]


@pytest.mark.parametrize("flow", ENGLISH)
def test_the_room_looks_side_by_side_and_never_at_what_is_for_oneself(flow: Flow):
    """Three to five gates in an exercise, fewer in a self-check, none alone; none shows what was for oneself."""
    gates = [step for step in flow.steps if step.does == "wait"]
    fewest, most = {"exercise": (3, 5), "self_check": (1, 5), "supervision": (0, 0)}[flow.kind]
    assert fewest <= len(gates) <= most
    for step in flow.steps:
        if step.does == "wait" or step.swap:
            assert {flow.step(of).does for of in step.of} <= {"ask", "collect"}, step.id
    assert not any(one.does == other.does == "wait" for one, other in pairwise(flow.steps))


@pytest.mark.parametrize("flow", ENGLISH)
def test_what_a_question_speaks_of_is_on_the_screen(flow: Flow):
    """An invented person's words stand beside the questions about them: nobody is tested on what they remember."""
    first = next((step.id for step in flow.steps if step.material), None)
    if first:
        assert sum(bool(step.material) for step in flow.steps) >= 4
        assert flow.steps[0].id == first


@pytest.mark.parametrize("flow", ENGLISH)
def test_two_people_come_through_a_room_and_one_alone_too(flow: Flow):
    """Everybody reaches the last question of a real room; a swap gives another's lines; alone nothing waits."""
    for people in (1, 2):
        opened = e.Opened(START, "room", flow.id, "CODE", "en", "wales", people == 1, 0, "key")
        seats = [str(number) for number in range(people)]
        room = taken(Room(), flow, opened, *(e.Joined(START, seat, "", "key", "en") for seat in seats if people > 1))
        if people == 1:
            room = evolve(room, flow, e.Joined(START, "0", "", "key", "en"))
        while not all(finished(flow, seat) for seat in room.here()):
            before = room
            for seat in seats:
                if finished(flow, room.seats[seat]):
                    continue
                step = flow.steps[room.seats[seat].at]
                if step.swap and people > 1:
                    assert room.pairs[seat] != seat
                    assert all(room.answer(room.pairs[seat], one) for one in step.of)
                if step.fields:
                    room = taken(room, flow, e.Answered(START, seat, step.id, {one.id: seat for one in step.fields}))
                elif step.does != "wait":
                    to = flow.steps[room.seats[seat].at + 1].id
                    room = taken(room, flow, e.Moved(START, seat, to))
            for step in flow.steps:
                if step.does == "wait" and people > 1 and step.id not in room.opened and ready(room, flow, step.id):
                    room = taken(room, flow, e.Opens(START, step.id))
            assert room != before, "nobody can go on"
        assert {step for _, step in room.answers} == {step.id for step in flow.steps if step.fields}


def taken(room: Room, flow: Flow, *events: e.Event) -> Room:
    for event in events:
        for one in decide(room, flow, event):
            room = evolve(room, flow, one)
    return room


def test_supervision_keeps_its_columns_apart():
    """Every asking step has both; how it leaves the worker stays with them; the first step says so."""
    flow = FLOWS["supervision", "en"]
    assert flow.alone
    assert flow.steps[0].does == "say"
    assert "stays with us" in flow.steps[0].text
    assert "may be recorded" in flow.steps[0].text
    for step in flow.steps:
        if step.does in ASKS:
            assert {one.column for one in step.fields} == ({"us"} if step.id == "leaving" else {"us", "record"}), (
                step.id
            )
    back = flow.step("read_back")
    assert back.shows == "beside"
    assert set(back.of) == {step.id for step in flow.steps if step.does in ASKS} - {"leaving", "next"}


def test_the_six_questions_of_supervision_stand_in_their_order():
    """Outcome, strengths, worries, options, where now, next (FNF ¶99); actions come after the thinking (FNF ¶100)."""
    places = FLOWS["supervision", "en"].places
    order = [places[id] for id in ("towards", "well", "worries", "options", "now", "last_time", "next")]
    assert order == sorted(order)


def test_what_is_private_is_marked_so():
    """Numbers are not saved; one's own caring only when asked twice; that and two more are for oneself."""
    working, ups, words = (FLOWS[id, "en"] for id in ("working", "ups_and_downs", "no_words"))
    assert [step.id for step in ups.steps if not step.saved] == ["numbers"]
    assert {one.kind for one in ups.step("numbers").fields} == {"number"}
    assert ups.step("spread").of == ("numbers",)
    assert [step.id for step in working.steps if step.sure] == ["caring"]
    assert working.step("caring").does == "reflect"
    assert {step.id for step in words.steps if step.does == "reflect"} == {"who", "more"}


def test_four_lines_are_swapped_and_a_log_begins_with_ones_own():
    """2.7 shows somebody else's working; 4.4 lays lines out by whose they are; 4.7 starts from them."""
    working, words = FLOWS["working", "en"], FLOWS["no_words", "en"]
    assert [(step.id, step.of) for step in working.steps if step.swap] == [("stranger", ("working",))]
    assert len(working.step("working").fields) == 4
    assert words.step("views").shows == "holders"
    held = [one.holder for id in words.step("views").of for one in words.step(id).fields if one.holder]
    assert len(set(held)) == len(held) == 4
    assert [one.of for one in words.step("log").fields][:3] == ["seen.when", "seen.did", "others.there"]


# --- a trainer's own ----------------------------------------------------------------------------------------

OWN = """
id = "whose_plan"
[title]
en = "Ours"
cy = "Ein un ni"
"""
SMALL = """
id = "small"
cite = "FNF ¶103"
title = { en = "Small", cy = "Bach" }
about = { en = "Small.", cy = "Bach." }
[[step]]
id = "monday"
do = "ask"
text = { en = "Monday?", cy = "Dydd Llun?" }
field = [{ id = "line", kind = "line" }]
"""
MONDAY = SMALL[SMALL.index("[[step]]") :]
SWAP = MONDAY.replace('id = "monday"', 'id = "last"\nof = "monday"\nswap = true')
WAIT = """
[[step]]
id = "look"
do = "wait"
of = "monday"
text = { en = "Look.", cy = "Edrychwch." }
"""


def write(folder: Path, text: str) -> Path:
    (folder / "own.toml").write_text(text, encoding="utf-8")
    return folder


def all_of(folder: Path) -> list[Flow]:
    return [flow_of(raw, language) for raw in read(folder).values() for language in LANGUAGES]


def test_a_trainers_part_stands_in_for_ours(tmp_path: Path):
    """A file with the id and the parts that differ: its title is theirs, the rest is ours."""
    raw = read(write(tmp_path, OWN))["whose_plan"]
    assert flow_of(raw, "cy").title == "Ein un ni"
    assert flow_of(raw, "en").steps == FLOWS["whose_plan", "en"].steps


def test_a_trainers_own_exercise_comes_after_ours(tmp_path: Path):
    """A new id is a new exercise, offered last."""
    found = read(write(tmp_path, SMALL))
    assert list(found)[-1] == "small"
    assert flow_of(found["small"], "en").steps[0].id == "monday"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("id = ", id="no TOML"),
        pytest.param('title = "no id"', id="no id"),
        pytest.param("id = 3", id="an id that is no word"),
        pytest.param('id = "whose_plan"\norder = "first"', id="an order that is no number"),
        pytest.param('id = "new"', id="nothing else"),
        pytest.param('id = "whose_plan"\n[title]\nen = "Only English"', id="one language"),
        pytest.param('id = "whose_plan"\nstep = []', id="no steps"),
        pytest.param('id = "whose_plan"\nstep = "plan"', id="steps that are words"),
        pytest.param('id = "whose_plan"\n[step]\nid = "plan"', id="one bracket"),
        pytest.param(SMALL.replace('do = "ask"', 'do = "mark"'), id="a step that marks"),
        pytest.param(
            SMALL.replace('{ en = "Monday?", cy = "Dydd Llun?" }', '"Monday?"'), id="words for both languages"
        ),
        pytest.param(SMALL.replace('do = "ask"', 'do = "ask"\nsimply = "Monday"'), id="simply for both languages"),
        pytest.param(
            SMALL.replace('do = "ask"', 'do = "ask"\nmaterial = "plan"'), id="a material that is not before it"
        ),
        pytest.param(SMALL.replace('do = "ask"', 'do = "ask"\nof = "plan"'), id="a step that is not before it"),
        pytest.param(SMALL.replace('kind = "line"', 'kind = "stars"'), id="an unknown kind"),
        pytest.param(SMALL.replace('kind = "line"', 'kind = "choice"'), id="a choice of nothing"),
        pytest.param(SMALL + MONDAY, id="two steps of one id"),
        pytest.param(SMALL + SWAP, id="a swap without a wait before it"),
        pytest.param(
            SMALL.replace('"ask"', '"reflect"') + WAIT + MONDAY.replace("monday", "last"),
            id="a wait that shows what is for oneself",
        ),
    ],
)
def test_a_broken_file_is_refused_by_its_name(tmp_path: Path, text: str):
    """One line that begins with the name of the file: a trainer knows where to look."""
    write(tmp_path, text)
    with pytest.raises((NotAnExercise, FlowIncomplete)) as refused:
        all_of(tmp_path)
    assert str(refused.value).startswith("own.toml")
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_utf8_is_refused_by_its_name(tmp_path: Path):
    """Saved by an old editor: said, not guessed."""
    (tmp_path / "own.toml").write_bytes(b'id = "caf\xe9"')
    with pytest.raises(NotAnExercise, match=r"^own\.toml"):
        read(tmp_path)


def test_the_example_in_the_docs_is_an_exercise(tmp_path: Path):
    """What a trainer copies from docs/exercises.md loads in both languages: the whole one, and the part."""
    examples = re.findall(r"```toml\n(.*?)```", (ROOT / "docs" / "exercises.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(examples) == 2
    for number, example in enumerate(examples):
        folder = tmp_path / str(number)
        folder.mkdir()
        assert "own.toml" in {raw.get("file") for raw in read(write(folder, example)).values()}
        assert all_of(folder)
