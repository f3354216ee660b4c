"""A reworded line says only what was said: what is caught, what is let through, and that it stays quick."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.support import Why, unsupported

NAMES = ("Agnes", "Bashir", "Carol", "Dilwyn", "Effie", "Farah", "Gareth", "Huw", "Isla", "Jock")
VERBS = ("phoned", "helped", "visited", "paid", "thanked", "followed", "taught", "fed")
PLACES = ("library", "chapel", "pool", "market", "garden", "workshop")
NUMBER_WORDS = {2: "two", 3: "three", 5: "five", 8: "eight", 12: "twelve", 15: "fifteen", 21: "twenty-one", 40: "forty"}
NUMBER_WORDS |= {65: "sixty-five", 99: "ninety-nine", 240: "two hundred and forty", 1500: "one thousand five hundred"}
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NOES = ("does not want", "doesn't want", "disnae want", "never wanted", "is no wanting", "cannot want")


def found(
    line: str, *rests_on: str, around: Sequence[str] = (), holder: str = "", names: Sequence[str] = ()
) -> set[Why]:
    return {each.why for each in unsupported(line, rests_on, around or rests_on, holder=holder, names=names)}


def sound(line: str, *rests_on: str, around: Sequence[str] = (), holder: str = "", names: Sequence[str] = ()) -> bool:
    return not found(line, *rests_on, around=around, holder=holder, names=names)


# --- What is let through ----------------------------------------------------------------------------------------


@given(st.text(max_size=200), st.lists(st.text(max_size=60), max_size=3))
def test_a_line_that_is_a_stretch_itself_is_supported(stretch: str, others: list[str]):
    """To the letter is always supported, whatever the letters are, and nothing crashes on them."""
    assert unsupported(stretch, [*others, stretch], [stretch]) == ()
    unsupported(stretch, others, [stretch])


@pytest.mark.parametrize(
    ("line", "stretch", "holder"),
    [
        ("Jean cannot manage the stairs now.", "I cannae manage the stairs noo", "Jean"),
        ("Jean wants a little flat.", "I'd like a wee flat", "Jean"),
        ("Jean goes twice a week, at 8.30.", "I go two times a week, at half past eight", "Jean"),
        ("Jean has had 3 falls and owes £240.", "I've had three falls and I owe two hundred and forty", "Jean"),
        ("Jean's appointment is on 14 March.", "My appointment's the fourteenth of March", "Jean"),
        ("Jean might try it if Bill comes.", "Maybe I'll try it, if Bill comes", "Jean"),
        ("Jean has never been there because it smells.", "I've never been there cos it smells", "Jean"),
        ("Jean was helped by her brother Bill.", "My brother Bill helped me", "Jean"),
        ("Mae ci Siân yn y gegin.", "Mae fy nghi yn y gegin", "Siân"),
        ("Dydy Siân ddim eisiau mynd.", "Dw i ddim isio mynd", "Siân"),
        ('Jean says it is "a bloody disgrace".', "it's a bloody disgrace", "Jean"),
        ("He wants carers but not meals.", "he wants carers, not meals", "Jean"),
    ],
)
def test_other_words_for_the_same_are_supported(line: str, stretch: str, holder: str):
    """Inflection, Scots, contractions, Welsh mutations, figures for words, a passive: the same thing said."""
    assert unsupported(line, [stretch], [stretch], holder=holder) == ()


def test_a_pronoun_may_be_spelled_out_where_it_can_be_only_one():
    """The one man before *he*; the thing before *it*; and not when two men stand there."""
    one = "Saw Craig about his depot. He says he'd rather stop it."
    assert sound("Craig would rather stop his depot.", "he'd rather stop it", around=[one])
    two = "Saw Craig and his brother Lee. He says he'd rather stop."
    assert found("Lee would rather stop.", "he'd rather stop", around=[two]) == {Why.NAME}


def test_what_stands_around_supports_no_other_word():
    """A turn says who *she* is; what else it says is no source."""
    turn = "Ann phoned. She is tired. The lift is broken again."
    assert found("Ann is tired and the lift is broken.", "She is tired", around=[turn], holder="Ann") == {Why.WORD}


# --- What is caught ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "stretches", "why"),
    [
        ("She goes with Beth.", ["she goes with Ann"], Why.NAME),
        ("She always goes.", ["she goes"], Why.TIME),
        ("She goes on Tuesday, not Monday.", ["she goes on Monday, not Tuesday"], Why.TIME),
        ('She said "I go by myself".', ["I go myself"], Why.QUOTATION),
        ("She does not go.", ["she goes"], Why.NEGATION),
        ("She goes.", ["she doesnae go"], Why.NEGATION),
        ("She wants the bus and the meals.", ["she wants the bus but not the meals"], Why.NEGATION),
        ("She will go.", ["she might go"], Why.MODALITY),
        ("She may go.", ["she goes"], Why.MODALITY),
        ("He drinks.", ["I think he drinks"], Why.MODALITY),
        ("She goes.", ["sometimes she goes"], Why.MODALITY),
        ("She would go.", ["she would go if Ann came"], Why.CONDITION),
        ("She would go if Ann came.", ["she would go with Ann"], Why.CONDITION),
        ("She stays in because the lift is broken.", ["she stays in", "the lift is broken"], Why.REASON),
        ("She stays in to mind the dog.", ["she stays in", "I mind the dog"], Why.REASON),
        ("Kyle shouted at Sharon.", ["Sharon shouted at her son Kyle"], Why.WHO_DID_WHAT),
        ("Pat's husband is ill.", ["Pat came. Ann's husband is ill"], Why.WHO_DID_WHAT),
        ("Ann and Beth like the bus.", ["Ann likes the bus. Beth hates the noise"], Why.PERSON),
        ("They like the bus.", ["Ann likes the bus"], Why.PERSON),
        ("She finds him difficult.", ["she hates the bastard"], Why.SOFTENED),
        ("She goes happily.", ["she goes"], Why.WORD),
    ],
)
def test_each_kind_of_change_is_named(line: str, stretches: list[str], why: Why):
    """Every refusal says which word has no source, and why."""
    refused = unsupported(line, stretches, stretches, holder="Nell")
    assert why in {each.why for each in refused}
    assert all(each.word for each in refused)


@given(st.sampled_from(sorted(NUMBER_WORDS)), st.sampled_from(sorted(NUMBER_WORDS)), st.booleans(), st.booleans())
def test_changing_any_number_is_caught(said: int, other: int, words_there: bool, words_here: bool):
    """In figures or in words, on either side: the same number is supported, another one is caught."""
    there = NUMBER_WORDS[said] if words_there else str(said)
    here = NUMBER_WORDS[other] if words_here else str(other)
    refused = found(f"She fed {here} hens.", f"I fed {there} hens", holder="Nell")
    assert (Why.NUMBER in refused) == (said != other)


@given(*[st.sampled_from(sorted(NUMBER_WORDS))] * 2, *[st.sampled_from(PLACES)] * 2)
def test_exchanging_two_numbers_is_caught(one: int, two: int, here: str, there: str):
    """Each number goes with its own words, whatever the order."""
    if one == two or here == there:
        return
    stretch = f"it is {NUMBER_WORDS[one]} minutes from the {here} and {NUMBER_WORDS[two]} minutes from the {there}"
    assert sound(f"It is {one} minutes from the {here} and {two} minutes from the {there}.", stretch)
    assert sound(f"It is {two} minutes from the {there} and {one} minutes from the {here}.", stretch)
    assert Why.NUMBER in found(f"It is {two} minutes from the {here} and {one} minutes from the {there}.", stretch)


@given(st.sampled_from(NOES), st.sampled_from(PLACES), st.sampled_from(PLACES))
def test_dropping_or_adding_a_no_is_caught(no: str, place: str, other: str):
    """In English and Scots, in either direction, also when something else is wanted beside it."""
    no_said, yes_said = f"she {no} the {place}", f"she wants the {place}"
    assert Why.NEGATION in found(f"She wants the {place}.", no_said)
    assert Why.NEGATION in found(f"She does not want the {place}.", yes_said)
    if place != other:
        both = f"she wants the {other} but not the {place}"
        assert sound(f"She does not want the {place} but wants the {other}.", both)
        assert Why.NEGATION in found(f"She wants the {place} but not the {other}.", both)


@pytest.mark.parametrize("no", ["ddim", "byth"])
def test_dropping_a_welsh_no_is_caught(no: str):
    """The same in Welsh."""
    assert Why.NEGATION in found("Mae hi'n mynd allan.", f"Dydy hi {no} yn mynd allan")
    assert sound(f"Dydy Nia {no} yn mynd allan.", f"Dw i {no} yn mynd allan", holder="Nia")


@given(st.sampled_from(NAMES), st.sampled_from(NAMES), st.sampled_from(VERBS), st.sampled_from(DAYS))
def test_exchanging_two_names_is_caught(one: str, two: str, verb: str, day: str):
    """Who did it and to whom it was done; and a passive that says the same is let through."""
    if one == two:
        return
    stretch = f"{one} {verb} {two} on {day}"
    assert sound(f"On {day} {one} {verb} {two}.", stretch, names=NAMES)
    assert sound(f"{two} was {verb} by {one} on {day}.", stretch, names=NAMES)
    assert Why.WHO_DID_WHAT in found(f"{two} {verb} {one} on {day}.", stretch, names=NAMES)
    assert Why.WHO_DID_WHAT in found(f"{one} was {verb} by {two} on {day}.", stretch, names=NAMES)


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_exchanging_the_holder_and_somebody_else_is_caught(holder: str, other: str):
    """I, in the stretch, is the holder."""
    if holder == other:
        return
    stretch = f"I look after my brother {other}"
    assert sound(f"{holder} looks after her brother {other}.", stretch, holder=holder, names=[holder])
    assert found(f"{other} looks after {holder}.", stretch, holder=holder, names=[holder])


@given(
    st.sampled_from(("I want to stay at home", "that wee man", "it's ma ain arse")),
    st.integers(0, 22),
    st.sampled_from("xq"),
)
def test_one_letter_changed_in_a_quotation_is_caught(said: str, at: int, letter: str):
    """Between quotation marks everything is to the letter; the marks themselves may be of any kind."""
    changed = said[: at % len(said)] + letter + said[at % len(said) + 1 :]
    assert Why.QUOTATION in found(f'Nell said: "{changed}"', said, holder="Nell")
    assert sound(f"Nell said: “{said}”.", said, holder="Nell")


# --- How much it does -------------------------------------------------------------------------------------------


def calls(line: str, rests_on: Sequence[str]) -> int:
    """How many Python calls one check makes: a count, and no clock."""
    count = 0

    def counting(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        unsupported(line, rests_on, rests_on, holder="Nell")
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "sentence",
    [
        "I don't want to go to the library because Ann said it might be shut. ",
        "Ann and Beth came if they could, and I said no, ",
        "not ",
        "Ann Beth ",
        "because 5 ",
        '" ',
    ],
)
def test_the_work_grows_with_the_length_and_no_faster(sentence: str):
    """Four times the words, at most some five times the work, for a source of 2,000 words and more."""
    words = len(sentence.split())
    line = "Nell does not want to go to the library because it might be shut."
    calls(line, [sentence * 10])
    small, large = (calls(line, [sentence * (size // words)]) for size in (1000, 4000))
    assert large < 5.5 * small
