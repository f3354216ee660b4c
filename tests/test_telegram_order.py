"""What the Telegram bot builds on without a network: the order of updates, seals of buttons, texts in pieces."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from typing import NamedTuple

from hypothesis import example, given
from hypothesis import strategies as st

from bot.channels.telegram.order import HOLD_BACK_S, Order
from bot.channels.telegram.sending import MOST_SIGNS, OF_TALK, Seals, pieces

HOLD_BACK = 500
"""Milliseconds, in whole numbers, so that no rounding decides what is too late."""


class Came(NamedTuple):
    """An update, and when it came."""

    at: int
    number: int


@st.composite
def arrivals(draw: st.DrawFn, late: int) -> list[Came]:
    """Numbers with gaps, each up to `late` after its turn, in the order in which they came."""
    numbers = sorted(draw(st.sets(st.integers(1, 60), min_size=1, max_size=25)))
    steps = draw(st.lists(st.integers(0, 400), min_size=len(numbers), max_size=len(numbers)))
    lates = draw(st.lists(st.integers(0, late), min_size=len(numbers), max_size=len(numbers)))
    turns = [sum(steps[: place + 1]) for place in range(len(numbers))]
    return sorted(Came(turn + late, number) for turn, late, number in zip(turns, lates, numbers, strict=True))


def handed_on(came: list[Came], looks_every: int) -> list[Came]:
    """What an `Order` hands on, and when; it is looked at as often as that, and whenever something came."""
    order: Order[int] = Order(HOLD_BACK)
    found: list[Came] = []
    left = list(came)
    now = 0
    while left or order:
        while left and left[0].at <= now:
            _, number = left.pop(0)
            order.add(number, number, now)
            assert order
            found += [Came(now, one) for one in order.ready(now)]
        found += [Came(now, one) for one in order.ready(now)]
        now = min(now + looks_every, left[0].at) if left else now + looks_every
        assert now < 10**6, "something is never handed on"
    assert order.next == max(number for _, number in came) + 1
    return found


@given(arrivals(late=3 * HOLD_BACK), st.integers(1, 700))
def test_whatever_comes_is_handed_on_once_and_nothing_is_left(came: list[Came], looks_every: int):
    """In whatever order, with whatever gaps, however late, and however seldom somebody looks."""
    assert sorted(number for _, number in handed_on(came, looks_every)) == sorted(number for _, number in came)


@given(arrivals(late=HOLD_BACK - 1), st.integers(1, 700))
def test_what_comes_within_the_hold_back_is_handed_on_in_the_order_of_its_numbers(came: list[Came], looks_every: int):
    """Gaps or none: as long as no update comes later than that behind one with a higher number."""
    assert all(one.at - other.at < HOLD_BACK for other, one in combinations(came, 2) if one.number < other.number)
    numbers = [number for _, number in handed_on(came, looks_every)]
    assert numbers == sorted(numbers)


@given(arrivals(late=3 * HOLD_BACK))
def test_only_what_was_too_late_for_one_is_handed_on_after_it(came: list[Came]):
    """Each that is handed on after a higher number came at least the hold-back after some higher one."""
    at = {number: when for when, number in came}
    numbers = [number for _, number in handed_on(came, 1)]
    for other, one in combinations(numbers, 2):
        if one < other:
            assert any(at[one] - at[higher] >= HOLD_BACK for higher in numbers if higher > one)


@given(arrivals(late=3 * HOLD_BACK))
@example([Came(0, 7), Came(400, 5), Came(800, 3), Came(1200, 1)])
def test_none_waits_for_a_missing_one_beyond_the_hold_back(came: list[Came]):
    """However many of its predecessors come meanwhile, each with a gap of its own.

    At a start twice as long: where the numbers begin has to be seen first.
    """
    at = {number: when for when, number in came}
    start = min(at.values()) + 2 * HOLD_BACK
    for when, number in handed_on(came, 1):
        assert when - at[number] <= HOLD_BACK or when <= start


@given(st.integers(1, 10**9), st.integers(1, 30))
def test_what_comes_one_after_the_other_does_not_wait(first: int, count: int):
    """After the first, whose predecessor nobody knows, each next one is handed on the moment it comes."""
    order: Order[int] = Order(HOLD_BACK)
    order.add(first, first, 0)
    assert order.ready(0) == []
    assert order.ready(HOLD_BACK) == [first]
    for number in range(first + 1, first + count):
        order.add(number, number, HOLD_BACK)
        assert order.ready(HOLD_BACK) == [number]
    assert not order


def test_the_hold_back_is_what_the_documents_say():
    """Half a second."""
    assert HOLD_BACK_S == 0.5


# --- seals ------------------------------------------------------------------------------------------------

PART = st.text(st.characters(exclude_characters=":", exclude_categories=("Cs",)), max_size=20)
KIND = st.sampled_from((OF_TALK, "h", "v", "e", "o", "r", "a"))
CHAT = st.integers(-(2**52), 2**52)
OURS, THEIRS = Seals("42:ours"), Seals("43:theirs")


@given(CHAT, PART, KIND, PART, PART)
def test_a_button_says_what_it_was_made_for(chat: int, talk: str, kind: str, about: str, does: str):
    """In the chat and the talk that it was made in, and in every process with the same token."""
    assert Seals("42:ours").opened(chat, talk, OURS.seal(chat, talk, kind, about, does)) == (kind, about, does)


@given(CHAT, CHAT, PART, PART, KIND, PART, PART)
def test_a_button_of_another_chat_talk_or_bot_says_nothing(
    chat: int, another: int, talk: str, later: str, kind: str, about: str, does: str
):
    """Of another talk only where it is a button of a question; those beside a talk outlive it."""
    data = OURS.seal(chat, talk, kind, about, does)
    assert THEIRS.opened(chat, talk, data) is None
    assert (OURS.opened(another, talk, data) is None) == (chat != another)
    assert (OURS.opened(chat, later, data) is None) == (kind == OF_TALK and talk != later)


@given(CHAT, PART, KIND, PART, PART, st.data())
def test_a_button_that_was_changed_says_nothing_new(
    chat: int, talk: str, kind: str, about: str, does: str, data: st.DataObject
):
    """One sign more, less or other, anywhere: it is not known any more, or it still says what it was made for."""
    made = OURS.seal(chat, talk, kind, about, does)
    place = data.draw(st.integers(0, len(made)))
    upto = data.draw(st.integers(place, min(place + 2, len(made))))
    changed = made[:place] + data.draw(st.text(max_size=3)) + made[upto:]
    assert OURS.opened(chat, talk, changed) in (None, (kind, about, does))


@given(CHAT, PART, st.text(st.characters(), max_size=64))
@example(1, "", "t:\ud800:b.yes:AAAAAAAAAA")
@example(1, "", "t:1:b.yes:\ud800")
def test_data_that_somebody_made_up_says_nothing(chat: int, talk: str, data: str):
    """Any signs at all, halves of such beyond the basic plane among them: nothing is opened, and nothing breaks."""
    assert OURS.opened(chat, talk, data) is None


# --- pieces -----------------------------------------------------------------------------------------------

WORD = st.builds(lambda sign, count: sign * count, st.sampled_from("aŵ😀"), st.integers(1, MOST_SIGNS * 3))
SPACE = st.sampled_from((" ", "\n", "\n\n", "  \n \n", "\t", " " * MOST_SIGNS))
TEXT = st.lists(st.one_of(WORD, SPACE, st.text(max_size=30)), max_size=12).map("".join)


@given(TEXT)
def test_a_text_in_pieces_is_all_there_in_order_and_each_fits(text: str):
    """Nothing but the space between the pieces is left out; none is blank, and none is longer than Telegram takes."""
    found = list(pieces(text))
    assert all(piece and piece == piece.strip() and len(piece) <= MOST_SIGNS for piece in found)
    assert re.sub(r"\s", "", "".join(found)) == re.sub(r"\s", "", text)
    at = 0
    for piece in found:
        at = text.index(piece, at) + len(piece)


@given(TEXT)
def test_a_word_is_cut_only_where_it_fills_half_a_message(text: str):
    """Else the cut is at a space or a line's end."""
    found = list(pieces(text))
    at = 0
    for piece, then in pairwise(found):
        end = text.index(piece, at) + len(piece)
        at = text.index(then, end)
        if at == end:
            assert not re.search(r"[ \n]", piece[MOST_SIGNS // 2 :])


@given(st.lists(st.integers(1, 300), min_size=1, max_size=60))
def test_paragraphs_that_fit_stay_whole(lengths: list[int]):
    """A cut falls between two of them."""
    paragraphs = ["x" * length for length in lengths]
    found = [paragraph for piece in pieces("\n\n".join(paragraphs)) for paragraph in piece.split("\n\n")]
    assert found == paragraphs
