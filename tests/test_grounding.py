"""Whose words a line is in, and which cuts are refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.grounding import refusal, sentence, shed, unsupported, wording
from bot.conversation.recording import Line, Mark, Polarity, Span, Via, Wording, Words

AT = datetime(2026, 1, 1, tzinfo=UTC)


def words(text: str, said_by: str = "worker", entered_by: str = "", via: Via = Via.TYPED, id_: str = "w1") -> Words:
    return Words(id_, said_by, entered_by or said_by, via, text, "en", AT)


def cut(text: str, part: str) -> str | None:
    start = text.index(part)
    return shed(text, start, start + len(part))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("I'd not say I want to go in a home", "I want to go in a home"),
        ("She does not want a befriender or a bus pass", "a bus pass"),
        ("I don't want to move and sell the house", "sell the house"),
        ("i dont want the centre, the bus, the noise", "the bus"),
        ('He never said "I want to go into care"', "I want to go into care"),
        ("Dw i ddim eisiau mynd i'r ganolfan", "eisiau mynd i'r ganolfan"),
        ("Ah dinnae want tae flit", "want tae flit"),
        ("I want a home, not.", "I want a home"),
        ("She refused to go back on the ward", "go back on the ward"),
    ],
)
def test_a_cut_that_sheds_a_no_is_refused(text: str, part: str):
    """A no is never turned into a yes by where the words are cut (FNF P1, check 1.10)."""
    assert cut(text, part) == "negation"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("If it were up to my daughter, I want a home", "I want a home"),
        ("I want a job if they pay me", "I want a job"),
        ("Unless Ken comes, I want to stay in", "I want to stay in"),
        ("Os daw Gwen, dw i eisiau mynd", "dw i eisiau mynd"),
    ],
)
def test_a_cut_that_sheds_a_condition_is_refused(text: str, part: str):
    """What was wanted only under a condition is not wanted without it."""
    assert cut(text, part) == "condition"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("He says naw. I want to keep the dug", "I want to keep the dug"),
        ("I don't want a lot, I want my own bed", "I want my own bed"),
        ("She hates crowds and wants the wee library", "wants the wee library"),
        ("He was clear he does not want meals. What he wants is to cut his hedge", "to cut his hedge"),
        ("it's no the bowls it's the lassies", "it's no the bowls it's the lassies"),
        ("talk to me, not to my sister", "talk to me, not to my sister"),
    ],
)
def test_a_sound_cut_is_let_through(text: str, part: str):
    """A no in another sentence or clause does not spoil a want."""
    assert cut(text, part) is None


def b1(source: Words, text: str, **more: object) -> Mark:
    start = (source.text or "").index(text)
    return Mark(Span(source.id, start, start + len(text)), text, "B1", "person", **more)  # type: ignore[arg-type]  # any field of a mark


def test_a_mark_whose_text_is_not_there_to_the_letter_is_refused():
    """One letter off, out of range, empty, or on forgotten words: it may not stand."""
    said = words("He wants his boat")
    mark = b1(said, "his boat")
    assert refusal(mark, {"w1": said}) is None
    for wrong in (
        replace(mark, text="his bOat"),
        replace(mark, span=Span("w1", 9, 99)),
        replace(mark, span=Span("w1", 5, 5), text=""),
        replace(mark, span=Span("w2", 9, 17)),
    ):
        assert refusal(wrong, {"w1": said}) == "not_there"
    assert refusal(mark, {"w1": replace(said, text=None)}) == "not_there"


def test_the_askers_i_never_goes_under_the_person():
    """ "I want him to be safe", said by a worker, is the worker's; quoted after "he said" it is his."""
    mine = words("I want him to be safe at home")
    assert refusal(b1(mine, "I want him to be safe at home"), {"w1": mine}) == "not_theirs"
    his = words("He said I want to be left in peace")
    assert refusal(b1(his, "I want to be left in peace"), {"w1": his}) is None


def test_something_turned_down_is_never_an_outcome():
    """A mark that says no to a thing may be a view, never B1."""
    said = words("the day centre is what he turned down")
    assert refusal(b1(said, "the day centre", polarity=Polarity.NOT_WANTED), {"w1": said}) == "not_a_want"


def line(source: Words, text: str, holder: str = "person", rests_on: tuple[str, ...] = ()) -> Line:
    start = (source.text or "").index(text)
    return Line("l1", "B1", holder, Span(source.id, start, start + len(text)), text, rests_on)


def test_own_means_that_the_holder_both_said_and_entered_it():
    """Said by another: reported. Entered by another, or through an interpreter: reported too."""
    text = "i want a job"
    for source, expected in (
        (words(text, "person"), Wording.OWN),
        (words(text, "worker"), Wording.REPORTED),
        (words(text, "person", "supporter", Via.SCRIBE), Wording.REPORTED),
        (words(text, "person", "worker", Via.INTERPRETER), Wording.REPORTED),
    ):
        assert wording(line(source, text), {}, {"w1": source}) is expected


def test_other_words_are_reworded_when_every_one_has_a_source_and_added_when_not():
    """The code works it out from the words under the line; whoever wrote it may not claim it."""
    said = words("she wants to get back to the bowling on Thursdays")
    mark = b1(said, "she wants to get back to the bowling on Thursdays")
    for text, expected in (
        ("to get back to the bowling", Wording.REPORTED),
        ("she wants bowling on Thursdays", Wording.REWORDED),
        ("she wants bowling on Fridays", Wording.ADDED),
        ("she does not want bowling on Thursdays", Wording.ADDED),
        ("she wants to improve her mobility", Wording.ADDED),
    ):
        edit = words(text, "worker", via=Via.EDIT, id_="w2")
        found = wording(line(edit, text, rests_on=(mark.id,)), {mark.id: mark}, {"w1": said, "w2": edit})
        assert found is expected, text


def test_an_edit_by_the_holder_is_their_own():
    """A person who words their own line otherwise is still saying it themselves."""
    edit = words("behind me, not with me", "person", via=Via.EDIT)
    assert wording(line(edit, "behind me, not with me"), {}, {"w1": edit}) is Wording.OWN


def test_cutting_a_no_out_of_an_edit_is_not_reported():
    """A worker who shortens "does not want a bath" to "want a bath" has added it."""
    said = words("he does not want a bath")
    mark = b1(said, "he does not want a bath")
    edit = words("want a bath", "worker", via=Via.EDIT, id_="w2")
    found = wording(line(edit, "want a bath", rests_on=(mark.id,)), {mark.id: mark}, {"w1": said, "w2": edit})
    assert found is Wording.ADDED


def test_unsupported_names_the_words_that_have_no_source():
    """Names, numbers, content words, and a negation added or lost."""
    source = ["she walked to the shop with Ann on 3 May"]
    assert unsupported("she walks to the shops with Ann", source) == ()
    assert unsupported("she walked with Beth", source) == ("Beth",)
    assert unsupported("on 4 May", source) == ("4",)
    assert unsupported("she never walked to the shop", source) == ("never",)


@given(st.text(max_size=120), st.integers(0, 120), st.integers(0, 120))
def test_the_sentence_around_a_stretch_always_holds_it(text: str, one: int, other: int):
    """For any text and any stretch of it: in range, and no crash."""
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    begin, stop = sentence(text, start, end)
    assert 0 <= begin <= max(start, begin)
    assert stop <= len(text)
    shed(text, start, end)
