"""Everything that it says: complete in every language, plain, and never led by code."""

from __future__ import annotations

import re
import tomllib

import pytest

from bot.conversation.asking import FLOWS
from bot.conversation.elements import BY_USEFULNESS, ELEMENTS
from bot.conversation.recording import Basis, Kind, Open, Role, Wording
from bot.conversation.waiting import ALWAYS, OPEN_BUTTONS, QUESTIONS
from bot.drafting.own_words import HEADING, ORDER
from prompts import LANGUAGES, Phrases, PhrasesIncomplete, check, variables
from prompts import _read as read
from tests.conftest import ROOT

PLACES = ("ask", "ask.last", "ask.read", "safety")
ASKED_BY_ELEMENT = {"element"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_button_and_choice_has_its_words(language: str):
    """What the core can ask, a person can read and answer, in each language."""
    phrases = Phrases(language)
    for question, row in QUESTIONS.items():
        if question not in ASKED_BY_ELEMENT:
            assert any(f"{place}.{question}" in phrases for place in PLACES), question
        for choice in row.choices:
            assert phrases.words(f"choice.{question}.{choice}")
        for button in row.buttons:
            assert phrases.words(f"button.{button}")
    for button in (*ALWAYS, *OPEN_BUTTONS):
        assert phrases.words(f"button.{button}")
    for flow in FLOWS.values():
        for question in filter(None, (*flow.opening, flow.first, *(row.question for row in flow.guided))):
            assert question in QUESTIONS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_of_the_page_has_its_words(language: str):
    """Headings, elements, wordings, kinds and the answers that are not blanks."""
    phrases = Phrases(language)
    keys = [f"heading.{heading}" for heading, _ in ORDER]
    keys += [f"element.{element}.name" for element in ELEMENTS]
    keys += [f"wording.{one.value}" for one in Wording] + [f"kind.{one.value}" for one in Kind]
    keys += [f"basis.{one.value}" for one in Basis] + [f"open.{one.value}" for one in Open]
    keys += [f"role.{one.value}" for one in Role]
    assert not [key for key in keys if key not in phrases]
    assert set(HEADING) == set(ELEMENTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_the_core_says_has_its_words(language: str):
    """Every `say("…")` in the core is a phrase."""
    phrases = Phrases(language)
    for file in (ROOT / "bot").rglob("*.py"):
        for key in re.findall(r"\.say\(\s*\"(\w+)\"", file.read_text(encoding="utf-8")):
            assert f"say.{key}" in phrases or f"safety.{key}" in phrases, f"{file.name}: {key}"
    for reason in ("stale", "no_name", "lines"):
        assert f"say.yes_refused_{reason}" in phrases


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_for_two_answers_of_one_question(language: str):
    """What is typed means one thing."""
    phrases = Phrases(language)
    for question, row in QUESTIONS.items():
        words = [word.casefold() for choice in row.choices for word in phrases.words(f"choice.{question}.{choice}")]
        assert len(words) == len(set(words)), question
    shown = [phrases.words(f"button.{button}")[0].casefold() for button in ALWAYS]
    assert len(shown) == len(set(shown))


def test_a_missing_phrase_or_an_unknown_variable_is_refused_when_loading():
    """Law 5: loading refuses, so that nobody meets a hole in the middle of a talk."""
    whole = read("en")
    without = {key: value for key, value in whole.items() if key != "say.help"}
    for wrong in (
        without,
        {**whole, "say.more_than": "x"},
        {**whole, "say.later": "{who}"},
        {**whole, "button.skip": []},
    ):
        with pytest.raises(PhrasesIncomplete):
            check(wrong, whole)
    with pytest.raises(PhrasesIncomplete):
        Phrases("en").text("say.why_asked")
    with pytest.raises(PhrasesIncomplete):
        Phrases("en").text("say.nowhere")


def test_peoples_words_are_never_read_as_phrases():
    """Braces in what somebody said stay braces."""
    said = "{help} {0} {name!r}"
    assert said in Phrases("en").text("page.source", words=said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_to_a_person_are_short_and_ask_one_thing(language: str):
    """One question, under twelve words, no word over twelve letters in English (record model 5.2)."""
    phrases = Phrases(language)
    guided = [f"ask.{row.question}" for flow in FLOWS.values() for row in flow.guided]
    asked = [phrases.text(key) for key in guided]
    asked += [phrases.text(f"element.{row.id}.person") for row in BY_USEFULNESS]
    for text in filter(None, asked):
        for sentence in re.split(r"(?<=[.?!])\s+", text):
            assert len(sentence.split()) <= 12, text
        if language == "en":
            assert max(len(word) for word in re.findall(r"\w+", text)) <= 12, text


def test_safety_wording_never_promises_and_never_asks_why():
    """No secrecy, no rescue, no *why*, no blame; the numbers come from `knowledge/help.toml`."""
    with (ROOT / "prompts/en.toml").open("rb") as file:
        safety = tomllib.load(file)["safety"]
    everything = " ".join(safety.values()).casefold()
    for never in ("why", "secret", "promise", "we will help you", "i understand", "don't worry", "should have"):
        assert never not in everything, never
    assert not re.search(r"\d{3}", everything), "a number stands in the phrases and not in help.toml"
    assert {"emergency", "samaritans", "childline"} <= variables(safety["help_numbers"])


def test_help_numbers_carry_a_source_and_the_day_they_were_checked():
    """Each number can be traced and has an age."""
    from datetime import date, timedelta

    from knowledge.help import _all, numbers, too_old

    assert numbers()["emergency"] == "999"
    for row in _all().values():
        assert row.source
        assert row.nations
        assert isinstance(row.checked, date)
    newest = max(row.checked for row in _all().values())
    assert too_old(newest) == ()
    assert set(too_old(newest + timedelta(days=181))) == set(numbers())
