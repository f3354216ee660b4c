"""What a hostile model makes of a note: nothing that was not said, not as it was said, or not by whom it was said."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from bot.conversation.conversation import PERSON
from bot.listening.with_model import LABELS, MOST_STRETCHES
from tests import model_talks
from tests.model_server import Asked, helpful, said, task_of
from tests.model_talks import Fact, Makes, by_rule, facts, heard_with, labels, process

talk = model_talks.talk

WARM, COLD = "Warm kitchen", "Cold bedroom"
ROOMS = f"Saw Dorrie today. {WARM}. {COLD}."
"""A note of which the rules leave two stretches to a model: one that is quoted to the letter counts."""


async def more_than_the_rules(talk: Makes, note: str, *stretches: tuple[str, str, str]) -> list[Fact]:
    """What counts after a model labelled these, and would not count without it."""
    t = await heard_with(talk, note, labels(*stretches))
    alone = await by_rule(talk, note)
    heard = facts(await t.c())
    assert [one for one in heard if one in alone] == alone, "what the rules heard stands"
    return [one for one in heard if one not in alone]


@pytest.mark.parametrize(
    ("note", "label", "quote"),
    [
        ("Her daughter reckons she has been drinking.", "seen", "has been drinking"),
        ("Her daughter reckons she has been drinking.", "seen", "she has been drinking"),
        ("I thought she might have been drinking.", "seen", "have been drinking"),
        ("The GP thinks she might fall.", "seen", "she might fall"),
        ("The manager would like us to stop the visits.", "next", "stop the visits"),
        ("Her daughter claims she is good at hiding things.", "strength", "hiding things"),
    ],
)
async def test_no_label_makes_a_fact_or_a_plan_of_what_somebody_thinks(talk: Makes, note: str, label: str, quote: str):
    """A cut that sheds a negation, a condition or the attribution is refused (design, decision 7)."""
    assert await more_than_the_rules(talk, f"Saw Dorrie today. {note}", (label, "worker", quote)) == []


@pytest.mark.parametrize(
    ("label", "who", "note", "quote"),
    [
        ("decided", "worker", "We talked about whether to move her to the home.", "move her to the home"),
        ("decided", "worker", "Her daughter asked us to move her to the home.", "move her to the home"),
        ("option", "worker", "We did not offer her the day centre.", "the day centre"),
        ("option", "worker", "We would offer her the day centre if there was a bus.", "the day centre"),
        ("option", "worker", "Her daughter asked us to offer her the day centre.", "the day centre"),
        ("chosen", "person", 'She said "They said I agreed to the home."', "I agreed to the home"),
        ("chosen", "person", 'She said "My son chose the home for me."', "chose the home"),
        ("chosen", "person", 'She said "The day centre is boring and the bus is cold."', "The day centre"),
        ("chosen", "person", 'She said "I would sooner die than live in the home."', "live in the home"),
        ("good", "person", 'She said "The day centre is boring and the bus is cold."', "The day centre"),
        ("good", "person", 'She said "My son reckons the home would be grand."', "the home would be grand"),
        ("why", "person", 'She said "My son reckons the home would be grand."', "the home would be grand"),
    ],
)
async def test_no_label_makes_a_decision_an_option_a_choice_a_hope_or_a_reason(
    talk: Makes, label: str, who: str, note: str, quote: str
):
    """A label is too little to put one of these in a record: there is none for them, and one that comes is nothing."""
    assert label not in LABELS
    assert await more_than_the_rules(talk, f"Saw Dorrie. {note}", (label, who, quote)) == []


@pytest.mark.parametrize(
    ("quote", "who", "label"),
    [
        ("warm kitchen", "worker", "seen"),  # a small letter that is not there
        ("Warm\u200b kitchen", "worker", "seen"),
        ("Warm\u00ad kitchen", "worker", "seen"),
        ("W\u0430rm kitchen", "worker", "seen"),  # a Cyrillic letter
        ("arm kitchen", "worker", "seen"),
        ("Warm kitche", "worker", "seen"),
        ("Warm not kitchen", "worker", "seen"),
        (WARM, "Person-Z", "seen"),
        (WARM, "[name-1]", "seen"),
        (WARM, "x" * 100_000, "seen"),
        (WARM, "", "seen"),
        (WARM, "worker", "SEEN"),
        (WARM, "worker", "confirmed"),
        (WARM, "worker", "worry"),
        (WARM, "worker", "safe\n"),
        (" ", "worker", "seen"),
        ('"', "worker", "seen"),
        ("x" * 100_000, "worker", "seen"),
    ],
)
async def test_what_is_not_there_to_the_letter_is_nothing(talk: Makes, quote: str, who: str, label: str):
    """One hidden sign, another case, a look-alike, half a word, a stranger, another label: as if nothing came."""
    assert await more_than_the_rules(talk, ROOMS, (label, who, quote)) == []


@pytest.mark.parametrize("label", ["now", "strength", "opinion"])
async def test_a_quotation_across_two_voices_is_not_put_under_the_person(talk: Makes, label: str):
    """What the daughter said is not part of what the person said."""
    note = 'Saw Dorrie. She said "the telly is too loud." Her daughter said "she should go into the home."'
    quote = 'the telly is too loud." Her daughter said "she should go into the home'
    t = await heard_with(talk, note, labels((label, "person", quote)))
    assert not [mark for mark in (await t.c()).live if mark.holder == PERSON and "into the home" in mark.text]


async def test_a_view_is_not_moved_to_somebody_else_whom_the_sentence_names(talk: Makes):
    """Who thinks so is who is heard to say so."""

    def answers(asked: Asked) -> Any:
        if task_of(asked) != "listen":
            return helpful(asked)
        told = re.search(r"(\S+) told (\S+) the path", said(asked))
        assert told
        one = {"label": "opinion", "who": told[2], "quote": "the path is too steep for her", "kind": ""}
        return {"stretches": [one]}

    t = await heard_with(talk, "Saw Dorrie. Moira told Ann the path is too steep for her.", answers)
    assert not [one for one in facts(await t.c()) if one[1] == "Ann"]


@pytest.mark.parametrize(
    ("speech", "quote", "sheds"),
    [
        ('She said "I would sooner die than live in the home."', "live in the home", "sooner die"),
        ('She said "I dread going into the home."', "going into the home", "dread"),
        ("She said she'd be horrified to go into the home.", "go into the home", "horrified"),
        ('She said "They keep pushing me to go into the home."', "go into the home", "pushing"),
        ('She said "I used to want to go dancing."', "want to go dancing", "used to"),
        ('She said "Put me in the home, why don\'t you."', "Put me in the home", "why don't you"),
    ],
)
async def test_whose_wish_it_is_is_not_asked_about_a_cut_that_turns_it_round(
    talk: Makes, speech: str, quote: str, sheds: str
):
    """Either such a cut is no question at all, or the question shows the words that it was cut from."""
    t = await heard_with(talk, f"Saw Dorrie. {speech}", labels(("wish", "person", quote)))
    assert quote not in [mark.text for mark in (await t.c()).live if mark.holder == PERSON]
    if t.shown.question == "doubt":
        assert sheds in t.shown.text


@pytest.mark.parametrize(
    ("note", "quote"),
    [
        ('She said "I do not want to go into the home."', "want to go into the home"),
        ('She said "I want to go if Ann pays."', "I want to go"),
        ('She said "I dinnae want the home."', "want the home"),
        ("She would go into the home if she had to.", "go into the home"),
        ('Her daughter said "I want her in the home."', "I want her in the home"),
        ("I never saw her eat.", "saw her eat"),
        ("We did not offer her the day centre.", "the day centre"),
        ("We would offer her the day centre if there was a bus.", "the day centre"),
    ],
)
async def test_no_label_takes_a_not_or_an_if_away(talk: Makes, note: str, quote: str):
    """A cut that loses a "not", an "if" or who said it stands nowhere, under no label."""
    ways = [(label, who, quote) for label in LABELS for who in ("person", "worker")]
    t = await heard_with(talk, f"Saw Dorrie. {note}", labels(*ways))
    c = await t.c()
    assert not [mark for mark in c.live if mark.text == quote and mark.holder in {PERSON, "worker"}]


async def test_whose_wish_it_is_is_asked_once_for_each_stretch(talk: Makes):
    """The same stretch ten times, and a word more or less: one question."""
    note = "Saw Dorrie. Her daughter reckons a place in the home would be for the best. Dorrie was tired today."
    quotes = ["a place in the home would be for the best", "place in the home would be for the best"] * 5
    t = await heard_with(talk, note, labels(*[("wish", "person", quote) for quote in quotes]))
    assert len((await t.c()).doubts) <= 1


async def test_a_stretch_is_marked_once_under_each_label_however_often_it_comes(talk: Makes):
    """Ten labels for one sentence, two and two the same, make five marks of it and not ten."""
    ways = [(label, "worker", WARM) for label in ("seen", "now", "helps", "safe", "next")]
    found = await more_than_the_rules(talk, ROOMS, *ways, *ways)
    assert found == sorted((LABELS[label], "worker", WARM) for label, _, _ in ways)


async def test_of_a_model_that_labels_everything_only_the_first_stretches_are_read(talk: Makes):
    """The first sixty are looked up; a thousand that come after them are not, though they stand in the note."""
    nothing = [("seen", "worker", "nobody said this")] * (MOST_STRETCHES - 1)
    more = [("seen", "worker", COLD)] * 1_000
    found = await more_than_the_rules(talk, ROOMS, *nothing, ("seen", "worker", WARM), *more)
    assert [text for _, _, text in found] == [WARM]


async def test_quotations_made_to_be_slow_to_look_up_are_looked_up_to_the_end():
    """Forty long ones that all but stand in a note of one word; in a process of its own, which is ended if it hangs."""
    code = """
from bot.listening.with_model import find
note, slow = "Saw Dorrie. " + "no " * 1_900, "no " * 1_000
print({find(slow + "yes", note) for _ in range(40)}, find(slow, note))
"""
    assert await process(code, {}) == "{None} (12, 3011)\n"


async def test_a_note_that_holds_pseudonyms_comes_back_to_the_letter(talk: Makes):
    """ "Person-A" and "[postcode-1]" that somebody wrote are words to keep, and are nobody's name."""
    note = (
        'Saw Dorrie at EH7 4AA. She said "I want Person-A and [postcode-1] to stay on my form." '
        "The kitchen was warm and er tidy, says Person-B and Person-Q."
    )
    t = await heard_with(talk, note, helpful)
    c = await t.c()
    assert all(mark.text in note for mark in c.live)
    assert "Person-A and [postcode-1]" in json.dumps([mark.text for mark in c.live])
    assert not any("EH7" in mark.text and "form" in mark.text for mark in c.live)
