"""Whether a question may be put in a model's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.phrasing import sound_question

WRITTEN = "What is good about that?"
SAID = ("I like walking the dog up the hill wi Ina", "it's quiet")


@pytest.mark.parametrize(
    "text",
    [
        WRITTEN,
        "You said “it's quiet”. What is good about that?",
        "What is good about walking the dog?",
        "Walking the dog up the hill, what is good about that?",
    ],
)
def test_a_question_in_their_own_words_may_be_asked(text: str):
    """It joins on to what was said, asks what was decided to ask, and adds nothing."""
    assert sound_question(text, WRITTEN, SAID)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Is it good because it is quiet?", "yes or no would answer it"),
        ("What is good about that, it's quiet, isn't it?", "its answer is in it"),
        ("You should walk more. What is good about that?", "advice"),
        ("Have you tried it with Ina? What is good about that?", "two questions"),
        ("What is good about that, Sharon?", "a name that nobody said"),
        ("What is good about the day centre?", "a thing that nobody said"),
        ("What is good about that? Tell me.", "it does not end as a question"),
        ("You said “it is lovely”. What is good about that?", "a quotation that is none"),
        ("<b>What is good about that?</b>", "markup"),
        ("What is good about that\u202e?", "a hidden sign"),
        ("What would you like?", "another question"),
        ("I will tell no one else. What is good about that?", "a promise"),
        ("Help is on the way. What is good about that?", "rescue"),
        ("What is not good about that?", "turned round"),
        ("You said “I like it's quiet”. What is good about that?", "put together from two things"),
        ("You like Ina. What is good about that?", "something they did not say"),
        ("What is good about that 🙂?", "a picture"),
        ("hill the good like up what?", "no question at all"),
        ("Beth sy'n dda am hynny?", "another language"),
        ("What is good about that " + "up the hill " * 12 + "?", "too long"),
        ("", "nothing"),
    ],
)
def test_a_question_that_leads_or_adds_is_not_asked(text: str, why: str):
    """The written question is asked instead (no leading questions: FNF ¶24, ¶65)."""
    assert not sound_question(text, WRITTEN, SAID), why


@given(st.text(alphabet="xyzwq", min_size=4, max_size=12))
def test_a_word_that_nobody_said_is_never_asked(word: str):
    """Whatever the word is, and wherever it stands."""
    for text in ("What is good about {}?", "{}, what is good about that?", "{}. What is good about that?"):
        text = text.format(word)
        assert not sound_question(text, WRITTEN, SAID)
