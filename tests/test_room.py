"""The trainer's room as a pure thing: what can follow what, and what nobody can do to anybody else's lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.room_shown import HALTED, OVER, PAUSED, SHOWN, STEP, WAITING, board, depends_on, learner, trainer
from bot.training import events as e
from bot.training.flow import Flow, FlowIncomplete, flow_of
from bot.training.looking import look, swapped
from bot.training.pages import by_holder, everybody, fingerprint, of_the_room, own, to_record
from bot.training.room import MOST_SEATS, NotNow, Room, decide, evolve, fold, turned
from prompts.exercises import NotAnExercise, read

START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
LABEL = {"en": "l", "cy": "l"}


def text(words: str) -> dict[str, str]:
    return {"en": words, "cy": words}


RAW = {
    "id": "small",
    "title": text("A small one"),
    "about": text("For tests"),
    "cite": "FNF ¶103",
    "step": [
        {"id": "read", "do": "show", "text": text("Read it"), "material": text("Get my bike out")},
        {"id": "know", "do": "collect", "text": text("What?"), "field": [{"id": "lines", "kind": "lines"}]},
        {
            "id": "whose",
            "do": "ask",
            "text": text("Whose?"),
            "field": [
                {
                    "id": "tags",
                    "kind": "tags",
                    "of": "know.lines",
                    "options": [{"id": "said", **text("she said")}, {"id": "added", **text("I added")}],
                }
            ],
        },
        {"id": "look", "do": "wait", "of": ["know", "whose"], "text": text("Look")},
        {"id": "working", "do": "ask", "text": text("Working"), "field": [{"id": "line", "kind": "line"}]},
        {"id": "between", "do": "wait", "of": "working", "text": text("Between")},
        {
            "id": "stranger",
            "do": "ask",
            "text": text("Which step?"),
            "of": "working",
            "swap": True,
            "field": [{"id": "line", "kind": "line"}],
        },
        {"id": "self", "do": "reflect", "text": text("And you?"), "field": [{"id": "line", "kind": "line"}]},
        {"id": "all", "do": "wait", "of": "stranger", "text": text("All")},
        {"id": "monday", "do": "ask", "text": text("Monday?"), "field": [{"id": "line", "kind": "line"}]},
    ],
}
SMALL = flow_of(RAW, "en")
SEATS = ("ada", "bo", "cy")


class At:
    """A room in the making: each thing that somebody does is decided and taken."""

    def __init__(self, flow: Flow = SMALL, *, alone: bool = False) -> None:
        self.flow = flow
        self.now = START
        self.room = Room()
        self.events: list[e.Event] = []
        self.do(e.Opened(START, "r1", flow.id, "CODE23", "en", "scotland", alone, 20, "key"))

    def do(self, event: e.Event) -> At:
        self.now += timedelta(seconds=1)
        for one in decide(self.room, self.flow, replace(event, at=self.now)):
            self.room = evolve(self.room, self.flow, one)
            self.events.append(one)
        return self

    def join(self, *seats: str) -> At:
        for seat in seats:
            self.do(e.Joined(START, seat, seat.title(), f"key {seat}", "en"))
        return self

    def answer(self, seat: str, step: str, **answer: str) -> At:
        return self.do(e.Answered(START, seat, step, answer))

    def move(self, seat: str, to: str) -> At:
        return self.do(e.Moved(START, seat, to))

    def to_look(self, *seats: str) -> At:
        for seat in seats:
            self.move(seat, "know").answer(seat, "know", lines=f"{seat} one\n{seat} two")
            self.answer(seat, "whose", tags="said\nadded")
        return self

    def sees(self, seat: str) -> str:
        return learner(self.room, self.flow, seat).kind


# --- what somebody sees --------------------------------------------------------------------------------------


def test_everybody_goes_at_their_own_pace_to_a_wait_and_no_further():
    """The trainer sees who is still thinking; nobody is hurried on, and nobody passes a wait that is not open."""
    at = At().join(*SEATS).to_look("ada", "bo")
    assert [seat.name for seat in trainer(at.room, at.flow).thinking] == ["Cy"]
    assert at.sees("ada") == WAITING
    with pytest.raises(NotNow, match="waiting"):
        at.move("ada", "working")
    at.to_look("cy")
    assert trainer(at.room, at.flow).ready
    at.do(e.Shown(START, "look"))
    assert at.sees("ada") == SHOWN
    assert [name for name, _ in learner(at.room, at.flow, "ada").board] == ["Ada", "Bo", "Cy"]
    at.do(e.Opens(START, "look"))
    assert learner(at.room, at.flow, "cy").step == at.flow.step("working")


def test_lines_that_were_tagged_stand_there_once_with_their_tags():
    """What each said of a line stands beside it."""
    at = At().join("ada").to_look("ada")
    (lines,) = own(at.room, at.flow, "ada")
    assert lines.lines == ("ada one", "ada two")
    assert lines.tags == ("she said", "I added")


def test_a_room_for_one_has_no_waits():
    """The same exercise alone: from the first step to the page at the end."""
    at = At(alone=True).join("ada").to_look("ada")
    at.answer("ada", "working", line="w").answer("ada", "stranger", line="s").answer("ada", "self", line="me")
    at.answer("ada", "monday", line="ring her sister")
    assert at.sees("ada") == OVER
    assert at.room.answer("ada", "monday") == {"line": "ring her sister"}


def test_who_comes_late_passes_the_waits_that_are_open_and_can_answer_all():
    """A late joiner starts at the beginning, at their own pace, and is not kept at what is over."""
    at = At().join("ada").to_look("ada").do(e.Opens(START, "look"))
    at.join("bo").to_look("bo")
    assert learner(at.room, at.flow, "bo").step == at.flow.step("working")


def test_in_a_swap_each_reads_somebody_elses_lines_and_never_their_own():
    """Made when the way is opened, from those who wrote something; made anew when the trainer says so."""
    at = At().join(*SEATS).to_look(*SEATS).do(e.Opens(START, "look"))
    for seat in SEATS:
        at.answer(seat, "working", line=f"{seat} works")
    at.do(e.Opens(START, "between"))
    assert dict(at.room.pairs) == {"ada": "bo", "bo": "cy", "cy": "ada"}
    assert learner(at.room, at.flow, "ada").beside[0].lines == ("bo works",)
    assert trainer(at.room, at.flow).swaps
    at.do(e.Swapped(START, ()))
    assert learner(at.room, at.flow, "ada").beside[0].lines == ("cy works",)


@given(st.integers(2, 12), st.integers(1, 8))
def test_however_often_pairs_are_swapped_nobody_reads_their_own(number: int, times: int):
    """And everybody's lines are read by somebody."""
    seats = [f"s{one}" for one in range(number)]
    pairs = dict(zip(seats, seats[1:] + seats[:1], strict=True))
    for _ in range(times):
        pairs = dict(turned(pairs))
        assert all(reader != read for reader, read in pairs.items())
        assert sorted(pairs.values()) == sorted(seats)


def test_what_is_reflected_on_is_shown_to_nobody_else():
    """It stands on their own page, and not side by side, nor on the wall."""
    at = At().join("ada", "bo").to_look("ada", "bo").do(e.Opens(START, "look"))
    for seat in ("ada", "bo"):
        at.answer(seat, "working", line="w")
    at.do(e.Opens(START, "between")).answer("ada", "stranger", line="seen").answer("ada", "self", line="hidden")
    at.do(e.Shown(START, "all"))
    assert "hidden" not in str(board(at.room, at.flow, at.flow.step("all")))
    assert "hidden" in str(own(at.room, at.flow, "ada"))


def test_a_pause_takes_an_answer_that_was_on_its_way():
    """A slow phone loses nothing by a pause."""
    at = At().join("ada").move("ada", "know").do(e.Paused(START))
    assert at.sees("ada") == PAUSED
    at.answer("ada", "know", lines="late")
    at.do(e.Resumed(START))
    assert at.room.answer("ada", "know") == {"lines": "late"}


def test_nobody_waits_for_somebody_who_left_and_their_place_is_kept():
    """They come back by doing anything."""
    at = At().join("ada", "bo").to_look("ada").do(e.Left(START, "bo"))
    assert trainer(at.room, at.flow).ready
    at.move("bo", "know").answer("bo", "know", lines="back")
    assert at.room.seats["bo"].here
    assert not trainer(at.room, at.flow).ready


def test_a_stop_is_for_the_one_who_wrote_it_and_the_trainer_sees_nothing_of_it():
    """The others go on; to the trainer they are still thinking."""
    at = At().join("ada", "bo").move("ada", "know").do(e.Halted(START, "ada"))
    assert at.sees("ada") == HALTED
    assert at.sees("bo") == STEP
    assert [seat.name for seat in trainer(at.room, at.flow).thinking] == ["Ada", "Bo"]
    at.do(e.WentOn(START, "ada"))
    assert learner(at.room, at.flow, "ada").step == at.flow.step("know")


def test_when_it_is_over_everybody_comes_to_the_last_question_and_then_to_their_page():
    """Whoever was in the middle is not cut off from their one thing to do."""
    at = At().join("ada", "bo").to_look("ada").do(e.Closed(START))
    for seat in ("ada", "bo"):
        assert learner(at.room, at.flow, seat).step == at.flow.step("monday")
    at.answer("bo", "monday", line="ask")
    assert at.sees("bo") == OVER
    with pytest.raises(NotNow, match="door_shut"):
        at.join("cy")


def test_the_rooms_page_has_all_lines_and_nobodys_name():
    """In the order of their words, so that no order tells who wrote which."""
    at = At().join("zoe", "ada").to_look("zoe", "ada")
    lines = [line for one in of_the_room(at.room, at.flow) for line in one.lines]
    assert lines == ["ada one", "ada two", "zoe one", "zoe two"]
    assert "Zoe" not in str(of_the_room(at.room, at.flow))


def test_two_of_one_name_are_told_apart_and_an_empty_name_is_a_number():
    """Names are chosen; nobody is asked for their own."""
    at = At()
    for seat, name in (("a", "Sam"), ("b", "sam"), ("c", "   "), ("d", "x" * 500)):
        at.do(e.Joined(START, seat, name, "k", "en"))
    assert [seat.name for seat in at.room.seats.values()][:3] == ["Sam", "sam (2)", "3"]
    assert len(at.room.seats["d"].name) == 40


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (e.Answered(START, "nobody", "know", {"lines": "x"}), "no_seat"),
        (e.Answered(START, "ada", "nowhere", {"lines": "x"}), "other_step"),
        (e.Answered(START, "ada", "read", {"lines": "x"}), "other_step"),
        (e.Answered(START, "ada", "monday", {"line": "x"}), "other_step"),
        (e.Answered(START, "ada", "know", {"lines": "x" * 4001}), "answer_long"),
        (e.Moved(START, "ada", "monday"), "other_step"),
        (e.Moved(START, "ada", "nowhere"), "other_step"),
        (e.Shown(START, "know"), "other_step"),
        (e.Opens(START, "nowhere"), "other_step"),
    ],
)
def test_what_cannot_be_now_is_refused_and_changes_nothing(event: e.Event, kind: str):
    """Each with the key of one plain line."""
    at = At().join("ada").move("ada", "know")
    before = at.room
    with pytest.raises(NotNow, match=kind):
        at.do(event)
    assert at.room == before


def test_a_full_room_says_so():
    """And those who are in it are not disturbed."""
    at = At()
    for one in range(MOST_SEATS):
        at.do(e.Joined(START, str(one), "", "k", "en"))
    with pytest.raises(NotNow, match="room_full"):
        at.join("late")


def test_a_field_that_the_step_does_not_have_is_not_kept():
    """A form that somebody made up cannot put anything else into a room."""
    at = At().join("ada").move("ada", "know").answer("ada", "know", lines="x", other="y")
    assert at.room.answer("ada", "know") == {"lines": "x"}


# --- every way through ---------------------------------------------------------------------------------------


class AnyRoom(RuleBasedStateMachine):
    """Whatever anybody does in whatever order."""

    def __init__(self) -> None:
        super().__init__()
        self.at = At()
        self.wrote: dict[tuple[str, str], str] = {}

    def tries(self, event: e.Event) -> bool:
        try:
            self.at.do(event)
        except NotNow:
            return False
        return True

    @rule(seat=st.sampled_from(SEATS))
    def joins(self, seat: str) -> None:
        if seat not in self.at.room.seats:
            self.tries(e.Joined(START, seat, seat, f"key {seat}", "en"))

    @rule(seat=st.sampled_from(SEATS), step=st.sampled_from([one.id for one in SMALL.steps]), words=st.text(max_size=9))
    def answers(self, seat: str, step: str, words: str) -> None:
        fields = {one.id: words for one in SMALL.step(step).fields}
        if self.tries(e.Answered(START, seat, step, fields)):
            self.wrote[seat, step] = words

    @rule(seat=st.sampled_from(SEATS), step=st.sampled_from([one.id for one in SMALL.steps]))
    def moves(self, seat: str, step: str) -> None:
        self.tries(e.Moved(START, seat, step))

    @rule(step=st.sampled_from(["look", "between", "all"]), opens=st.booleans())
    def trainer_goes_on(self, step: str, opens: bool) -> None:
        self.tries(e.Opens(START, step) if opens else e.Shown(START, step))

    @rule(seat=st.sampled_from(SEATS), kind=st.sampled_from([e.Left, e.CameBack, e.Halted, e.WentOn]))
    def comes_and_goes(self, seat: str, kind: type[e.Left]) -> None:
        self.tries(kind(START, seat))

    @rule(kind=st.sampled_from([e.Paused, e.Resumed, e.DoorShut]))
    def trainer_does(self, kind: type[e.Paused]) -> None:
        self.tries(kind(START))

    @rule()
    def swaps(self) -> None:
        self.tries(e.Swapped(START, ()))

    @precondition(lambda self: len(self.at.events) > 25)
    @rule()
    def closes(self) -> None:
        self.tries(e.Closed(START))

    @invariant()
    def a_room_is_the_fold_of_its_events(self) -> None:
        assert fold(SMALL, self.at.events) == self.at.room

    @invariant()
    def no_answer_is_ever_lost(self) -> None:
        for (seat, step), words in self.wrote.items():
            assert set(self.at.room.answer(seat, step).values()) == {words}

    @invariant()
    def nobody_is_past_a_wait_that_is_not_open(self) -> None:
        room = self.at.room
        shut = [SMALL.places[one.id] for one in SMALL.steps if one.does == "wait" and one.id not in room.opened]
        for seat in room.seats.values():
            assert room.closed or not shut or seat.furthest <= min(shut)

    @invariant()
    def there_is_a_screen_for_everybody(self) -> None:
        room = self.at.room
        assert trainer(room, SMALL)
        for seat in room.seats:
            assert learner(room, SMALL, seat).kind
            assert depends_on(room, SMALL, seat)
        assert not any(reader == read for reader, read in room.pairs.items())


TestAnyRoom = AnyRoom.TestCase
TestAnyRoom.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


# --- a look before it is written down ------------------------------------------------------------------------


def test_names_of_the_exercise_are_nobodys_and_others_are_pointed_at():
    """Callie is made up; a full name with an address may not be."""
    assert look({"line": "Callie likes her bike"}, {"callie"}).real == ()
    found = look({"line": "Margaret Holloway of 14 Elm Street, 07700 900123"}, {"callie"})
    assert "Margaret Holloway" in found.real
    assert len(found.real) == 3


def test_what_looks_real_is_swapped_for_something_made_up_and_all_else_stays_to_the_letter():
    """The same for the same; nothing else is touched."""
    others = {"": "[a number]", "phone": "[a phone]"}
    given_ = {"line": "Margaret Holloway rang. Margaret said 07700 900123 is off."}
    assert swapped(given_, (), ["Ash", "Wren"], others) == {"line": "Ash rang. Ash said [a phone] is off."}


@pytest.mark.parametrize(
    ("line", "stops"),
    [
        ("A woman I visit says her son hits her every night and she is frightened of him", True),
        ("He told me he is going to kill himself tonight", True),
        ("I would ask her what she does when the bike breaks down", False),
        ("I'm dying for a cup of tea after that", False),
        ("Is she safe on the road?", False),
    ],
)
def test_a_live_danger_stops_and_an_exercise_about_safety_does_not(line: str, stops: bool):
    """Fixed words for the first; the second is what the exercise is about."""
    assert look({"line": line}, ()).danger is stops


# --- files -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"do": "sing"}, "sing"),
        ({"field": []}, "know"),
        ({"of": "later"}, "later"),
        ({"field": [{"id": "x", "kind": "choice"}]}, "between what"),
        ({"text": {"en": "only"}}, "cy"),
    ],
)
def test_a_flow_that_cannot_be_used_says_where(change: dict[str, object], says: str):
    """For whoever writes one of their own."""
    steps = [one if one["id"] != "know" else {**one, **change} for one in RAW["step"]]  # type: ignore[index]  # a list of steps
    with pytest.raises(FlowIncomplete, match=says):
        flow_of({**RAW, "step": steps[:2] + steps[-1:]}, "cy")


def test_a_trainers_own_copy_stands_in_for_ours_and_a_broken_one_is_named(tmp_path):
    """The parts that differ are enough."""
    (tmp_path / "a.toml").write_text('id = "whose_plan"\n[title]\nen = "Rhodri"\ncy = "Rhodri"\n', encoding="utf-8")
    assert flow_of(read(tmp_path)["whose_plan"], "en").title == "Rhodri"
    (tmp_path / "b.toml").write_text("id = [", encoding="utf-8")
    with pytest.raises(NotAnExercise, match=r"b\.toml"):
        read(tmp_path)


def test_a_yes_is_to_the_lines_as_they_stand():
    """Another letter is another fingerprint; columns are kept apart."""
    raw = {
        **RAW,
        "kind": "supervision",
        "step": [
            {
                "id": "one",
                "do": "ask",
                "text": text("One"),
                "field": [
                    {"id": "us", "kind": "line", "column": "us", "holder": text("ours")},
                    {"id": "rec", "kind": "line", "column": "record", "holder": text("hers")},
                ],
            }
        ],
    }
    flow = flow_of(raw, "en")
    at = At(flow, alone=True).join("ada").answer("ada", "one", us="tired", rec="She rang.")
    record = to_record(at.room, flow, "ada")
    assert [one.lines for one in record] == [("She rang.",)]
    assert "tired" in str(to_record(at.room, flow, "ada", "us"))
    assert [one.label for one in by_holder(flow, at.room, "ada", ["one"])] == ["ours", "hers"]
    at.answer("ada", "one", us="tired", rec="She rang!")
    assert fingerprint(to_record(at.room, flow, "ada")) != fingerprint(record)
    assert [seat.name for seat, _ in everybody(at.room, flow, ["one"])] == ["Ada"]
