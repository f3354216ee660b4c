"""Which question comes next."""

from __future__ import annotations

import pytest

from bot.conversation.asking import FLOWS, missing, next_question
from bot.conversation.elements import BY_USEFULNESS, ELEMENTS, ROWS, Situation
from bot.conversation.recording import Mode
from tests.conftest import Talk, hears

LONG = "Saw Jim for an hour in his kitchen this morning and we talked about many things that had happened lately. "


def test_the_table_holds_sixty_nine_elements_each_with_its_clauses():
    """One row an element; each cites what asks for it, in the form that every citation has."""
    import re

    assert len(ROWS) == len(ELEMENTS) == 69
    form = re.compile(r"^(SDS 20(21|24) \d+(\.\d+)?(\([a-z]\))?|FNF ¶\d+(-\d+)?|FNF P\d+|LR ¶\d+(-\d+)?|IC .+)$")
    for row in ROWS:
        assert row.clauses
        assert all(form.match(clause) for clause in row.clauses), row


def test_a_worker_is_asked_three_questions_at_the_most():
    """However much is missing."""
    talk = Talk().start().say(LONG * 3)
    asked = 0
    while talk.ask.question == "element":
        asked += 1
        talk.press("skip")
    assert asked == 3
    assert talk.ask.question == "read_line"


def test_nothing_is_asked_that_was_already_said():
    """An element with a mark, or with an answer that is not a blank, is not missing."""
    heard = hears({"his boat": ("B1", "person"), "it was his father's": ("B3", "person"), "the step": ("D1", "person")})
    talk = Talk(hears=heard).start().say(LONG + "He wants his boat, it was his father's. The worry is the step.")
    codes = {row.id for row in missing(talk.c)}
    assert not codes & {"B1", "B3", "D1"}


def test_when_everything_is_there_it_says_so_and_stops():
    """ "That is all I need." A complete note is met with no question."""
    elements = ("B1", "B3", "C1", "D1", "D2", "D4", "B7", "N1", "N4", "G5", "A2")
    heard = hears({f"part{number}x": (element, "person") for number, element in enumerate(elements)})
    talk = Talk(hears=heard).start().say(LONG + " ".join(f"part{number}x." for number in range(len(elements))))
    talk.choose("play_back", "yes")
    assert talk.said() == ["nothing_missing"]
    assert talk.ask.question == "read_line"


def test_an_undealt_safety_sign_comes_first():
    """Before everything else that a note lacks."""
    talk = Talk().start().say(LONG + "Her grandson locks her in at night.")
    question = next_question(talk.c)
    assert question is None or talk.ask.element == "D6"


def test_a_short_note_is_not_asked_about_options_money_or_what_ifs():
    """Under about forty words (record model 5.4)."""
    talk = Talk().start().say("First visit to Jim.")
    assert not {row.id for row in missing(talk.c)} & {"H1", "H2", "H6", "N2", "B7"}


def test_money_is_never_asked_before_what_matters():
    """The talk does not start with the budget (LR ¶40): H6 ranks behind the outcome and its reason."""
    order = [row.id for row in BY_USEFULNESS]
    assert order.index("B1") < order.index("B3") < order.index("H6")
    assert all(row.element not in {"H1", "H6"} for row in FLOWS[Mode.PERSON].guided)


def test_a_person_is_asked_about_a_good_day_first_and_six_questions_at_the_most():
    """A good day → what is good about it → what would you like → who helps → any worry → who may see it."""
    talk = Talk(Mode.PERSON, hears=hears({"a cat": ("B6", "person")})).start()
    asked = []
    while talk.ask.question not in {"enough", "little_said"}:
        asked.append(talk.ask.question)
        talk.say("a cat") if talk.ask.question == "good_day" else talk.press("skip")
    assert asked == ["good_day", "why_good", "would_like", "who_helps", "worry", "who_sees"]


def test_a_person_is_not_asked_what_is_good_about_something_nobody_said():
    """After a "dunno" to the good day, "what is good about that?" has no that."""
    talk = Talk(Mode.PERSON).start().press("skip")
    assert talk.ask.question == "would_like"


def test_a_person_is_not_asked_what_they_have_told_already():
    """An answer that also says what they would like is not followed by that question."""
    talk = Talk(Mode.PERSON, hears=hears({"sea": ("B6", "person"), "a boat": ("B1", "person")})).start()
    talk.say("sea. i want a boat").press("skip")
    assert talk.ask.question == "who_helps"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_what_is_skipped_is_not_needed(row):
    """The skip of a row wins over its need."""
    assert not row.skip or not row.needed(frozenset({Situation.ALWAYS, *row.need, *row.skip}))


def test_carer_observation_and_review_have_their_place_in_the_table():
    """Their own questions follow; no mode is without a flow."""
    assert set(FLOWS) == set(Mode)


@pytest.mark.parametrize("nothing", ["nothing", "no", "Naething.", "dim", "nac oes", "dim byd"])
def test_a_bare_nothing_is_an_answer_and_no_line_of_its_own(nothing: str):
    """ "What worries you?" "nothing": the record says none today, names no worry, and nobody asks again."""
    talk = Talk(Mode.PERSON, hears=hears({nothing: ("D1", "person"), "a cat": ("B6", "person")})).start().say("a cat")
    while talk.ask.question != "worry":
        talk.press("skip")
    talk.say(nothing)
    assert talk.c.opens["D1"] == "none_seen_today"
    assert talk.c.empty_answers == 0
    talk.press("thats_all")
    assert talk.line("D1").text == ""


@pytest.mark.parametrize("text", ["oes", "ydw", "is there", "there is", "no bus"])
def test_a_yes_or_a_thing_is_not_taken_for_nothing(text: str):
    """In Welsh "oes" is a yes and "nac oes" a no; "no bus" is a worry."""
    talk = Talk(Mode.PERSON, hears=hears({text: ("D1", "person"), "a cat": ("B6", "person")})).start().say("a cat")
    while talk.ask.question != "worry":
        talk.press("skip")
    talk.say(text)
    assert "D1" not in talk.c.opens
