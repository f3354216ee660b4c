"""Guidance in a talk: what a decision answers to, the card behind a question, and what a record shows."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import build
from bot.conversation import events as e
from bot.conversation.conversation import fold
from bot.conversation.deciding import decide
from bot.conversation.elements import ELEMENTS
from bot.conversation.panel import ROWS, Shows, Standing, panel
from bot.conversation.recording import Cited, Mode, Role
from bot.conversation.requests import FindGuidance, WriteDraft
from bot.conversation.waiting import RATIONALE, waiting_for
from bot.drafting.own_words import write
from bot.guide import CardGuide
from bot.session import Guide, Session
from bot.settings import Settings
from bot.showing import Screen
from knowledge.cards import Card, Scope, cards
from knowledge.citations import documents, parse
from prompts import LANGUAGES, Phrases
from store.engine import sqlite_url
from store.errors import MovedOn, StoreTrouble
from store.records import Store
from tests.conftest import PHRASES, ROOT, Talk, hears

NATIONS = ("scotland", "wales", "england")

# --- the core: looked up before the draft is written --------------------------------------------------------

WHY = Cited("G2", "FNF ¶65", "Why 1")
WHAT = Cited("G1", "FNF P7", "Say why")
NOTE = "We agreed a direct payment because mornings are short. She told us about the dog."
HEARD = {
    "a direct payment": ("G1", "worker"),
    "because mornings are short": ("G2", "worker"),
    "the dog": ("C1", "person"),
}


def decided(finds: Callable[[FindGuidance], tuple[Cited, ...]] = lambda request: (WHAT, WHY), **more: object) -> Talk:
    """A dictation that holds a decision and its reason, up to reading back."""
    return Talk(hears=hears(HEARD), finds=finds, **more).start().say(NOTE).press("thats_all")  # type: ignore[arg-type]  # any field of a talk


def looking() -> tuple[Talk, list[FindGuidance]]:
    """A talk in which every lookup is written down."""
    asked: list[FindGuidance] = []

    def finds(request: FindGuidance) -> tuple[Cited, ...]:
        asked.append(request)
        return (WHAT, WHY)

    return decided(finds), asked


def wanting_a_draft(talk: Talk) -> None:
    """Takes a talk to where the guidance is waited for, and no further."""
    talk.c = decide(talk.c, e.Pressed(talk.now(), "thats_all")).conversation


def test_what_a_decision_answers_to_is_looked_up_before_the_draft_is_written():
    """A draft is wanted, guidance is found, and only then the lines are written; each once."""
    talk, asked = looking()
    kinds = [type(event) for event in talk.events]
    order = [kinds.index(kind) for kind in (e.DraftWanted, e.GuidanceFound, e.Drafted)]
    assert order == sorted(order)
    assert kinds.count(e.GuidanceFound) == len(asked) == 1
    assert asked[0] == FindGuidance({"G1": "a direct payment", "G2": "because mornings are short"}, "scotland")
    assert talk.c.guidance == (WHAT, WHY)


@pytest.mark.parametrize("element", sorted(ELEMENTS))
def test_decisions_choices_limits_and_their_reasons_are_looked_up_and_nothing_else_is(element: str):
    """What somebody wants, sees or worries about is no decision: nothing of it goes into a search."""
    decision = element in {"G1", "G2", "G3", "G5", "D5"} or (element[0] == "H" and element not in {"H10", "H11"})
    asked: list[FindGuidance] = []
    talk = Talk(
        hears=hears({"a canary": (element, "worker")}), finds=lambda request: asked.append(request) or ()
    ).start()
    talk.say("Today a canary was spoken of.")
    talk.press("thats_all")
    assert [request.about for request in asked] == ([{element: "a canary"}] if decision else [])
    assert (element in RATIONALE) is decision


def test_a_talk_without_a_decision_asks_for_no_guidance():
    """Nothing is looked up, nothing is stored of it, and the page has no heading for it."""

    def never(request: FindGuidance) -> tuple[Cited, ...]:
        raise AssertionError(request)

    talk = Talk(Mode.PERSON, hears=hears({"i want a cat": ("B1", "person")}), finds=never).start()
    talk.say("i want a cat").press("thats_all").to_confirming()
    assert not [event for event in talk.events if isinstance(event, e.GuidanceFound)]
    assert talk.c.guidance is None
    assert talk.c.draft().guidance == ()
    assert PHRASES.text("heading.guidance") not in talk.c.draft().shown


def test_guidance_for_what_was_not_asked_about_is_left_out():
    """Whoever looks it up cannot put a citation beside a line that is no decision, nor hide signs in one."""
    hidden = Cited("G1", "FNF ¶5\u202e1", "Turned round")
    talk = decided(lambda request: (Cited("C1", "FNF ¶36", "x"), Cited("", "FNF ¶1", "x"), hidden, WHY))
    assert talk.c.guidance == (WHY,)


def test_at_most_two_citations_are_taken_for_each_element_and_each_once():
    """More than two is a reading list; the first two stand, in their order."""
    many = [Cited("G1", f"FNF ¶{number}", "x") for number in (50, 50, 51, 52, 53)]
    talk = decided(lambda request: (*many, WHY, WHY))
    assert talk.c.guidance == (many[0], many[2], WHY)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.builds(Cited, st.sampled_from(["G1", "G2", "C1", "Z9", ""]), st.text(max_size=3), st.text(max_size=2)))
)
def test_whatever_a_guide_brings_back_only_what_was_asked_for_is_taken_in(found: list[Cited]):
    """Any list: only the elements in question, two each, none twice, nothing that was not brought, no hidden signs."""
    talk = decided(lambda request: tuple(found))
    taken = talk.c.guidance
    assert taken is not None
    assert set(taken) <= set(found)
    assert len(set(taken)) == len(taken)
    for element in {one.element for one in taken}:
        assert element in {"G1", "G2"}
        assert sum(one.element == element for one in taken) <= 2
    assert all(one.citation.isprintable() for one in taken)
    assert talk.ask.question == "read_line"


def test_a_failure_of_the_lookup_does_not_stop_the_draft():
    """It is said in one line, the draft goes on without it, and what was decided is in it."""
    talk = Talk(hears=hears(HEARD)).start().say(NOTE)
    wanting_a_draft(talk)
    assert isinstance(waiting_for(talk.c), FindGuidance)
    after = decide(talk.c, e.Failed(talk.now(), "FindGuidance"))
    assert [say.phrase for say in after.says] == ["guidance_failed"]
    assert after.conversation.guidance == ()
    assert isinstance(waiting_for(after.conversation), WriteDraft), "not looked up for ever"
    talk.c = after.conversation
    talk.take(e.Drafted(talk.now(), write(waiting_for(talk.c))))  # type: ignore[arg-type]  # asserted just above
    assert talk.ask.question == "read_line"
    assert {"G1", "G2"} <= {line.element for line in talk.lines}


def test_guidance_that_comes_too_late_changes_nothing():
    """While reading back it is not waited for: no event, and the yeses stand."""
    talk = decided()
    late = decide(talk.c, e.GuidanceFound(talk.now(), (Cited("G1", "FNF ¶50", "Late"),)))
    assert late.events == ()
    assert late.conversation.canonical() == talk.c.canonical()


def test_when_a_draft_is_wanted_again_guidance_is_looked_up_again():
    """With what was said since: a decision that came later is looked up too, and the old answer does not stand."""
    asked: list[FindGuidance] = []

    def finds(request: FindGuidance) -> tuple[Cited, ...]:
        asked.append(request)
        return tuple(Cited(element, f"FNF ¶{50 + len(asked)}", "x") for element in request.about)

    heard = hears({**HEARD, "no place at the day centre": ("H7", "worker")})
    talk = Talk(hears=heard, finds=finds).start().say(NOTE).press("thats_all")
    talk.press("back").say("There was no place at the day centre.")
    assert talk.ask.question == "read_line"
    assert [sorted(request.about) for request in asked] == [["G1", "G2"], ["G1", "G2", "H7"]]
    assert {one.citation for one in talk.c.guidance or ()} == {"FNF ¶52"}
    assert [type(event) for event in talk.events].count(e.GuidanceFound) == 2


def test_when_a_draft_could_not_be_written_the_next_try_looks_again():
    """A drafter that fails after the lookup: trying again asks for guidance before the lines, as the first time."""
    talk = Talk(hears=hears(HEARD), finds=lambda request: (WHY,)).start().say(NOTE)
    wanting_a_draft(talk)
    talk.c = decide(talk.c, e.GuidanceFound(talk.now(), (WHY,))).conversation
    talk.c = decide(talk.c, e.Failed(talk.now(), "WriteDraft")).conversation
    assert talk.ask.question == "could_not_draft"
    again = decide(talk.c, e.Chose(talk.now(), "could_not_draft", "try_again")).conversation
    assert isinstance(waiting_for(again), FindGuidance)


# --- on the page, and in the yes ----------------------------------------------------------------------------


def test_the_page_holds_what_the_decisions_answer_to():
    """Under a heading of its own: each element by name with its citations and their titles; kept with the record."""
    talk = decided().to_confirming()
    shown = talk.c.draft().shown
    under = shown[shown.index(PHRASES.text("heading.guidance")) :]
    for one in (WHAT, WHY):
        (row,) = [row for row in under.splitlines() if PHRASES.text(f"element.{one.element}.name") in row]
        assert one.citation in row
        assert one.title in row
    talk.yes()
    kept = talk.records[0].content
    assert [one["citation"] for one in kept["guidance"]] == ["FNF P7", "FNF ¶65"]
    assert kept["shown"] == shown
    assert fold(talk.events).canonical() == talk.c.canonical()


def test_the_fingerprint_changes_with_the_guidance():
    """What was cited is part of what a yes is to: other guidance, or none, is another text."""
    cited, other = decided().to_confirming(), decided(lambda request: (WHAT,)).to_confirming()
    bare = decided(lambda request: ()).to_confirming()
    assert len({talk.ask.fingerprint for talk in (cited, other, bare)}) == 3
    draft = cited.c.draft()
    assert replace(draft, guidance=()).fingerprint != draft.fingerprint, "also where the page reads the same"
    assert replace(draft, guidance=(replace(WHAT, title="Other"), WHY)).fingerprint != draft.fingerprint


def test_a_yes_to_the_page_before_does_not_hold_once_the_guidance_is_another():
    """Looked up again with another result: the old fingerprint is refused, and nothing is kept."""
    results = iter([(WHAT,), (WHY,)])
    talk = decided(lambda request: next(results)).to_confirming()
    before = talk.ask.fingerprint
    lines = talk.lines
    talk.press("change").press("back").press("thats_all").to_confirming()
    assert talk.lines == lines
    assert talk.c.draft().guidance == (WHY,)
    talk.yes(fingerprint=before)
    assert talk.said() == ["yes_refused_stale"]
    assert not talk.records


def test_a_decision_that_is_left_out_takes_its_citations_with_it():
    """No line, no claim that something answers to guidance."""
    talk = decided()
    while (line := talk.c.current_line) is not None:
        talk.press("drop" if line.element == "G2" else "keep")
    talk.to_confirming()
    assert talk.c.draft().guidance == (WHAT,)
    assert WHY.citation not in talk.c.draft().shown


# --- what a record shows ------------------------------------------------------------------------------------


def standing(talk: Talk, key: str) -> Standing:
    return next(one for one in panel(talk.c) if one.row.key == key)


def drafted(said: dict[str, tuple[str, str]]) -> Talk:
    """A worker's dictation that holds just these marks, drafted; what the person holds is told in their words."""
    told = [f'She said "{text}"' if holder == "person" else text for text, (_, holder) in said.items()]
    talk = Talk(hears=hears(said)).start().say(". ".join(told) + ".")
    if talk.ask.question == "play_back":
        talk.choose("play_back", "yes")
    return talk.press("thats_all")


def test_a_row_stands_for_each_component_of_standard_4_and_each_principle():
    """All four and all twelve, each once, by citations that exist, with words in every language."""
    wanted = [f"SDS 2024 4.{number}" for number in range(1, 5)] + [f"FNF P{number}" for number in range(1, 13)]
    assert [row.citation for row in ROWS] == wanted
    assert len({row.key for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert parse(row.citation)
        assert {element for _, elements in row.parts for element in elements.split()} <= set(ELEMENTS)
    for language in LANGUAGES:
        phrases = Phrases(language)
        assert not [row.key for row in ROWS if f"panel.row.{row.key}" not in phrases]
        assert not [one for one in Shows if f"panel.{one.value}" not in phrases]


def test_a_row_is_shown_when_each_part_that_applies_has_a_line():
    """Why this and why not the others, both said: shown, by the numbers of those two lines."""
    said = {
        "a direct payment": ("G1", "worker"),
        "because of mornings": ("G2", "worker"),
        "a day place": ("G3", "worker"),
    }
    talk = drafted(said)
    found = standing(talk, "why")
    assert found.shows is Shows.SHOWN
    assert [talk.lines[number - 1].element for number in found.lines] == ["G2", "G3"]


def test_a_row_is_partly_shown_when_one_part_has_a_line_and_another_has_none():
    """Why this, but not why not the others: partly, by the one line."""
    found = standing(talk := decided(), "why")
    assert found.shows is Shows.PARTLY
    assert [talk.lines[number - 1].element for number in found.lines] == ["G2"]


def test_a_row_is_not_yet_shown_when_it_applies_and_no_line_shows_it():
    """A decision without a reason, and nothing said of whether it was understood."""
    talk = drafted({"a direct payment": ("G1", "worker")})
    for key in ("why", "explained"):
        assert standing(talk, key) == Standing(standing(talk, key).row, Shows.NOT_YET)


def test_a_row_does_not_apply_where_its_situation_is_not_the_case():
    """No decision, no review, nobody watched: nothing is missing there. With a decision, the first of them applies."""
    talk = drafted({"the dog": ("C1", "person")})
    for key in ("why", "explained", "review", "communication", "learned_from"):
        assert standing(talk, key) == Standing(standing(talk, key).row, Shows.DOES_NOT_APPLY)
    assert standing(decided(), "why").shows is not Shows.DOES_NOT_APPLY


def test_what_only_a_reader_can_judge_is_never_guessed():
    """Clear and short, joined up, fitting for this time of life: the reader's, whatever was said."""
    for talk in (drafted({"the dog": ("C1", "person")}), decided()):
        judged = {one.row.key for one in panel(talk.c) if one.shows is Shows.READER}
        assert judged == {"clear", "joined_up", "life"}
        assert not [one for one in panel(talk.c) if one.shows is Shows.READER and one.lines]


def test_an_answer_that_was_left_open_shows_nothing():
    """ "Not said yet" is honest and no evidence: the line has a number, and no row counts it."""
    talk = drafted({"a direct payment": ("G1", "worker")})
    opens = {number for number, line in enumerate(talk.lines, 1) if line.open is not None}
    assert opens
    assert not opens & {number for one in panel(talk.c) for number in one.lines}


def test_what_matters_counts_as_the_persons_only_in_their_words():
    """Said, or told by the worker as said: shown. Put in other words by the worker: not the person's own any more."""
    talk = drafted({"I want my dog": ("B1", "person")})
    assert [line.element for line in talk.lines if line.text] == ["B1"]
    assert standing(talk, "own_words").lines == (1,)
    talk.press("change").say("Effie is to retain her pet at the property")
    assert standing(talk, "own_words").lines == ()
    assert standing(talk, "kinds").lines == (1,), "still an outcome of a kind"


def test_a_panel_holds_statuses_and_lines_and_no_number_that_adds_up():
    """People are not scored: no count, share or total in what is worked out, at any stage of a talk."""
    assert set(Standing.__dataclass_fields__) == {"row", "shows", "lines"}
    assert all(isinstance(one, Shows) for one in Shows)
    for talk in (Talk().start(), decided(), decided().to_confirming()):
        for one in panel(talk.c):
            assert list(one.lines) == sorted(set(one.lines))
            assert set(one.lines) <= set(range(1, len(talk.c.lines) + 1))
            assert bool(one.lines) is (one.shows in {Shows.SHOWN, Shows.PARTLY})


# --- a real session -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the index of the cards in it, built once."""
    home = tmp_path_factory.mktemp("indexed")
    build.guidance(Settings(home=home)).opened()
    return home


@pytest.fixture
def home(tmp_path: Path, indexed: Path) -> Path:
    """A data folder of this test's own, with the index in it."""
    shutil.copytree(indexed / "guidance", tmp_path / "guidance")
    return tmp_path


@pytest.fixture
def store(home: Path) -> Iterator[Store]:
    store = Store(sqlite_url(home))
    yield store
    store.close()


@pytest.fixture
def session(home: Path, store: Store) -> Session:
    return build.session(Settings(home=home), store)


DICTATED = (
    "Saw Effie at home with her daughter. We talked through all four options. "
    "She chose Option 1 because she wants to pick her own helper. "
    "We decided on a direct payment because the agency cannot do mornings. She might fall on the stairs."
)


async def dictated(session: Session, nation: str) -> Screen:
    """A worker's dictation up to the first question about what is missing."""
    shown = await session.start(Mode.WORKER, nation, "en", "UTC")
    shown = await session.say(shown.talk, DICTATED)
    assert shown.question == "play_back"
    return await session.choose(shown.talk, "play_back", "yes")


async def read_back(session: Session, nation: str, *, asked: bool) -> Screen:
    """A worker's dictation up to reading back, with a question asked before or without."""
    if asked:
        shown = await dictated(session, nation)
        assert shown.question == "element"
    else:
        shown = await session.start(Mode.WORKER, nation, "en", "UTC")
        shown = await session.say(shown.talk, DICTATED)
    shown = await session.press(shown.talk, "thats_all")
    assert shown.question == "read_line"
    return shown


async def to_confirming(session: Session, shown: Screen) -> Screen:
    shown = await session.press(shown.talk, "keep_rest", shown.line, shown.fingerprint)
    while shown.question != "confirm":
        if shown.question == "about":
            shown = await session.press(shown.talk, "skip")
        else:
            shown = await session.choose(shown.talk, shown.question, "no" if shown.question == "pass_on" else "not_yet")
    return shown


def cards_in(said: str) -> list[Card]:
    """The cards that a text shows, by citation and title."""
    return [card for card in cards() if f"{card.citation} · {card.title}" in said]


@cache
def about(element: str) -> frozenset[Card]:
    """The cards of the clauses that ask for this element."""
    clauses = [parse(clause) for clause in ELEMENTS[element].clauses]
    return frozenset(card for card in cards() if any(parse(card.citation).overlaps(clause) for clause in clauses))


def serves(card: Card, element: str, nation: str) -> bool:
    """Whether this card is about this element and may be shown in this nation; "" is no nation in particular."""
    return card in about(element) and (nation in ("", card.nation) or card.scope is Scope.PRACTICE)


def test_there_are_cards_that_only_their_nation_is_shown():
    """What the tests below rest on: process of Scotland, which has no place in Wales, and the other way round."""
    of_process = {card.nation for card in cards() if card.scope is Scope.PROCESS}
    assert {"scotland", "wales"} <= of_process


@pytest.mark.parametrize("nation", NATIONS)
async def test_a_worker_who_asks_why_is_shown_the_card_with_its_citation(session: Session, nation: str):
    """Its point in plain words, its citation, its title and where it is from; the question stays where it was."""
    shown = await dictated(session, nation)
    assert shown.question == "element"
    seen = set()
    while shown.question == "element":
        element = (await session.conversation(shown.talk)).element
        why = await session.press(shown.talk, "why")
        said = "\n".join(why.said)
        (card,) = cards_in(said)
        assert serves(card, element, nation), f"{card.id} for {element} in {nation}"
        assert card.point in said
        assert PHRASES.text(f"nation.{card.nation}") in said
        assert PHRASES.text(f"element.{element}.name") in said
        assert (why.question, why.text) == (shown.question, shown.text)
        seen.add(element)
        shown = await session.press(shown.talk, "skip")
    assert len(seen) == 3


@pytest.mark.parametrize("nation", NATIONS)
async def test_a_person_who_asks_why_is_shown_the_card_with_its_citation(session: Session, nation: str):
    """At each of their own questions; nothing that belongs to another nation, and the question stays."""
    shown = await session.start(Mode.PERSON, nation, "en", "UTC")
    for question, choice in (("language", "en"), ("safe_here", "yes"), ("who_types", "me")):
        if shown.question == question:
            shown = await session.choose(shown.talk, question, choice)
    while shown.question in {"your_name", "secret"}:
        shown = await session.press(shown.talk, "skip")
    answers = iter(["me and the dog by the river", "nobody bothers us", "i want to get out more", "my sister"])
    seen = set()
    while shown.question not in {"enough", "little_said", "read_line"}:
        element = (await session.conversation(shown.talk)).element
        why = await session.press(shown.talk, "why")
        said = "\n".join(why.said)
        (card,) = cards_in(said)
        assert serves(card, element, nation), f"{card.id} for {element} in {nation}"
        assert card.point in said
        assert PHRASES.text(f"nation.{card.nation}") in said
        assert (why.question, why.text) == (shown.question, shown.text)
        seen.add(element)
        answer = next(answers, "")
        shown = await (session.say(shown.talk, answer) if answer else session.press(shown.talk, "skip"))
    assert len(seen) >= 4


async def why_of_each_line(session: Session, shown: Screen) -> dict[str, str]:
    """What is said to "why do you ask?" at each line of the draft, by the line's element."""
    said = {}
    for line in (await session.conversation(shown.talk)).lines:
        at = await session.press(shown.talk, "go_to", line.id)
        assert at.line == line.id
        why = await session.press(shown.talk, "why", at.line, at.fingerprint)
        said[line.element] = "\n".join(why.said)
    return said


@pytest.mark.parametrize("asked", [False, True], ids=["nothing was asked before", "a question was asked before"])
async def test_reading_back_why_is_about_the_line_on_the_screen(session: Session, asked: bool):
    """Each line can show what guidance it answers, whatever was asked about before."""
    said = await why_of_each_line(session, await read_back(session, "scotland", asked=asked))
    assert {"D1", "G2", "H4"} <= set(said)
    for element, text in said.items():
        (card,) = cards_in(text)
        assert serves(card, element, "scotland"), f"{card.id} for {element}"
        assert PHRASES.text(f"element.{element}.name") in text


@pytest.mark.parametrize("nation", ["wales", "england"])
async def test_a_process_of_scotland_is_not_shown_elsewhere(session: Session, nation: str):
    """In Scotland the card behind a choice is Scottish process; in Wales and England that card is not shown."""
    at_home = await why_of_each_line(session, await read_back(session, "scotland", asked=False))
    (card,) = cards_in(at_home["H4"])
    assert (card.nation, card.scope) == ("scotland", Scope.PROCESS)
    elsewhere = await why_of_each_line(session, await read_back(session, nation, asked=False))
    for element, text in elsewhere.items():
        assert not [card.id for card in cards_in(text) if not serves(card, element, nation)]
    assert card.point not in elsewhere["H4"]


@pytest.mark.parametrize("nation", ["wales", "england"])
async def test_a_clause_of_scottish_process_is_not_said_to_be_what_asks_elsewhere(session: Session, nation: str):
    """Where no card serves a nation, no clause that is another nation's process is named as what asks for it."""
    process = {card.citation for card in cards() if card.nation == "scotland" and card.scope is Scope.PROCESS}
    practice = {card.citation for card in cards() if card.scope is Scope.PRACTICE}
    elsewhere = await why_of_each_line(session, await read_back(session, nation, asked=False))
    named = {
        (element, clause)
        for element, text in elsewhere.items()
        for clause in ELEMENTS[element].clauses
        if clause in process - practice and re.search(rf"{re.escape(clause)}(?![\d(])", text)
    }
    assert not named


async def test_the_last_questions_and_the_yes_have_no_card_of_an_earlier_question(session: Session):
    """ "Why?" where no element is asked about says that it is about the talk, and shows no card."""
    shown = await to_confirming(session, await read_back(session, "scotland", asked=True))
    why = await session.press(shown.talk, "why")
    assert why.said == (PHRASES.text("say.why_asked_none"),)


async def test_a_decision_is_kept_with_guidance_that_exists(session: Session, store: Store, home: Path):
    """Dictated, drafted, confirmed, kept: its citations exist, stand on the page, and come back from the store."""
    shown = await to_confirming(session, await read_back(session, "scotland", asked=True))
    cited = (await session.conversation(shown.talk)).draft().guidance
    assert {one.element for one in cited} >= {"G1", "G2", "H4"}
    heading = shown.text.index(PHRASES.text("heading.guidance"))
    for one in cited:
        assert parse(one.citation)
        assert f"{one.citation} ({one.title})" in shown.text[heading:]
    await session.yes(shown.talk, shown.fingerprint, "Morag")
    (kept,) = store.records()
    assert kept.record is not None
    assert [one["citation"] for one in kept.record.content["guidance"]] == [one.citation for one in cited]
    again = build.session(Settings(home=home), store)
    await again.resume(shown.talk)
    assert (await again.conversation(shown.talk)).draft().guidance == cited


async def test_a_guide_that_fails_costs_no_word_of_a_talk(store: Store, home: Path):
    """It is said in one line, the draft is read back, and the record can be kept, without a heading for guidance."""

    class Broken:
        async def find(self, request: FindGuidance) -> tuple[Cited, ...]:
            raise RuntimeError("invented trouble")

        def behind(self, element: str, nation: str, role: Role, phrases: Phrases) -> str:
            return ""

    session = with_guide(build.session(Settings(home=home), store), store, Broken())
    shown = await session.start(Mode.WORKER, "scotland", "en", "UTC")
    shown = await session.say(shown.talk, DICTATED)
    shown = await session.press(shown.talk, "thats_all")
    assert shown.question == "read_line"
    assert PHRASES.text("say.guidance_failed") in shown.said
    assert "a direct payment" in shown.text
    shown = await to_confirming(session, shown)
    assert PHRASES.text("heading.guidance") not in shown.text
    shown = await session.yes(shown.talk, shown.fingerprint, "Morag")
    assert shown.question == "kept"


def with_guide(session: Session, store: Store, guide: Guide) -> Session:
    """The same session with another guide."""
    parts = (session._listener, session._drafter, guide, session._phrases)
    return Session(store, *parts, now=session._now, new_id=session._new_id, overtaken=MovedOn, trouble=StoreTrouble)


def rows_of(said: str) -> dict[str, str]:
    """What a panel says after each citation."""
    found = {}
    for row in ROWS:
        (line,) = [line for line in said.splitlines() if line.strip().startswith(f"{row.citation},")]
        found[row.citation] = line.replace(row.citation, "", 1)
    return found


async def test_what_the_record_shows_can_be_seen_while_reading_back_and_confirming(session: Session):
    """A row a place in the guidance, and the lines it is shown by; what is on the screen stays as it was."""
    shown = await read_back(session, "scotland", asked=False)
    for confirming in (False, True):
        if confirming:
            shown = await to_confirming(session, shown)
        before = await session.conversation(shown.talk)
        after = await session.press(shown.talk, "shows", shown.line, shown.fingerprint)
        (said,) = after.said
        assert said.splitlines()[0] == PHRASES.text("say.shows")
        rows = rows_of(said)
        assert len(said.splitlines()) == len(ROWS) + 1
        known = {str(number) for number in range(1, len(before.lines) + 1)}
        for standing, text in zip(panel(before), rows.values(), strict=True):
            assert re.findall(r"\d+", text) == [str(number) for number in standing.lines]
            assert set(re.findall(r"\d+", text)) <= known
        assert {one.shows for one in panel(before)} == set(Shows)
        assert not re.search(r"%|\d\s*/\s*\d|\d+ of \d+|\btotal|\bpoints?\b|★|\bstars?\b", said)
        assert (after.question, after.fingerprint) == (shown.question, shown.fingerprint)
        assert (await session.conversation(shown.talk)).canonical() == before.canonical()
    kept = await session.yes(shown.talk, shown.fingerprint, "Morag")
    assert kept.question == "kept"


# --- who looks it up ----------------------------------------------------------------------------------------

SAID = "because she wants to stay at home with her dog, and hire her own helper"


def everything(nation: str, said: str = SAID) -> FindGuidance:
    return FindGuidance(dict.fromkeys(sorted(RATIONALE), said), nation)


def sound(found: tuple[Cited, ...], nation: str) -> None:
    """Each citation exists, is that of a card with that title, may be shown there, and there are two at most each."""
    by_name = {(card.citation, card.title): card for card in cards()}
    for one in found:
        assert parse(one.citation)
        card = by_name[one.citation, one.title]
        assert not nation or card.nation == nation or card.scope is Scope.PRACTICE
    for element in {one.element for one in found}:
        assert element in RATIONALE
        assert sum(one.element == element for one in found) <= 2


@pytest.mark.parametrize("nation", [*NATIONS, ""])
async def test_every_citation_that_a_guide_finds_exists(indexed: Path, nation: str):
    """By the table, by the search, and where words say nothing; in each nation only what may be shown there."""
    table = await CardGuide().find(everything(nation))
    searched = await CardGuide(partial(build.guidance, Settings(home=indexed))).find(everything(nation))
    nothing_said = await CardGuide(partial(build.guidance, Settings(home=indexed))).find(everything(nation, "… ?!"))
    for found in (table, searched, nothing_said):
        assert found
        sound(found, nation)
    if nation in {"scotland", ""}:
        assert {one.element for one in table} == {one.element for one in searched} == RATIONALE
    assert searched != table, "what was said chooses among the cards"
    assert nothing_said == table, "where nothing is found, the table stands"


async def test_an_element_that_nobody_knows_is_found_nothing_for(indexed: Path):
    """A row that a later version took out of the table: nothing, and no trouble."""
    for guide in (CardGuide(), CardGuide(partial(build.guidance, Settings(home=indexed)))):
        assert await guide.find(FindGuidance({"Z9": SAID}, "scotland")) == ()
        assert guide.behind("Z9", "scotland", Role.WORKER, PHRASES) == ""


@pytest.mark.parametrize("trouble", ["no folder can be made", "no server answers", "the index cannot be made at all"])
async def test_a_search_that_cannot_be_made_leaves_the_table(tmp_path: Path, trouble: str):
    """Whatever is wrong with the index: the same citations as without a search, the second time as well."""
    (tmp_path / "file").write_text("in the way")
    if trouble == "no folder can be made":
        make = partial(build.guidance, Settings(home=tmp_path / "file"))
    elif trouble == "no server answers":
        make = partial(build.guidance, Settings(home=tmp_path, chroma_url=f"http://127.0.0.1:{closed_port()}"))
    else:
        make = partial(build.guidance, None)  # type: ignore[arg-type]  # on purpose: what makes it raises at once
    with pytest.raises(Exception):  # noqa: B017, PT011  # each trouble has another type; that it is one is the point
        make().ask(SAID)
    guide = CardGuide(make)
    table = await CardGuide().find(everything("scotland"))
    assert await guide.find(everything("scotland")) == table
    assert await guide.find(everything("scotland")) == table


def closed_port() -> int:
    """A port on which nobody listens."""
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        return int(server.server_address[1])


@pytest.fixture
def outside() -> Iterator[tuple[str, list[str]]]:
    """A server outside this program, and what it was asked for."""
    asked: list[str] = []

    class Writes(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_error(404)

        do_POST = do_GET  # noqa: N815  # the name that the library wants

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Writes) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", asked
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("setting", ["chroma_url", "embeddings"])
async def test_where_a_search_would_leave_the_machine_a_talk_never_searches(
    tmp_path: Path, outside: tuple[str, list[str]], setting: str
):
    """A Chroma server or an endpoint for embeddings: the table alone, not one request, and no index made."""
    url, asked = outside
    if setting == "chroma_url":
        chosen = Settings(home=tmp_path, chroma_url=url)
    else:
        chosen = Settings(home=tmp_path, embeddings="openai:some", model_base_url=url)
    guide = build.guide(chosen)
    assert await guide.find(everything("scotland")) == await CardGuide().find(everything("scotland"))
    assert guide.behind("G2", "scotland", Role.WORKER, PHRASES)
    assert not asked
    assert not (tmp_path / "guidance").exists()
    with pytest.raises(Exception):  # noqa: B017, PT011  # of the library's own; what matters is that it was asked
        build.guidance(chosen).ask(SAID)
    assert asked, "the same settings do go out when somebody asks the guidance itself"


def test_a_guide_without_a_search_makes_none(tmp_path: Path):
    """None: nothing that searches is loaded, nothing is written, and the table answers."""
    code = (
        "import asyncio, sys\n"
        "from bot.conversation.requests import FindGuidance\n"
        "from bot.guide import CardGuide\n"
        "found = asyncio.run(CardGuide(None).find(FindGuidance({'G2': 'to stay at home'}, 'wales')))\n"
        "print(len(found), *({'chromadb', 'bm25s', 'onnxruntime', 'openai'} & set(sys.modules)))"
    )
    environment = {"PYTHONPATH": str(ROOT), "PATH": "", "WHATMATTERS_HOME": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment, cwd=tmp_path)
    assert done.stdout.split() == [b"2"], done.stderr
    assert not list(tmp_path.iterdir())


async def test_a_search_is_made_at_the_first_decision_and_once(indexed: Path):
    """Not when a talk begins, and not for "why do you ask?": a person does not wait for an index."""
    made = []

    def make():
        made.append(1)
        return build.guidance(Settings(home=indexed))

    guide = CardGuide(make)
    assert guide.behind("G2", "scotland", Role.WORKER, PHRASES)
    assert not made
    for _ in range(2):
        assert await guide.find(everything("scotland"))
    assert made == [1]


@pytest.mark.parametrize("role", [Role.WORKER, Role.PERSON, Role.SUPPORTER])
@pytest.mark.parametrize("nation", [*NATIONS, ""])
def test_the_card_behind_every_element_may_be_shown_and_names_its_place(nation: str, role: Role):
    """For each element and whoever asks: one card that serves, or nothing; the nation's own before another's."""
    for element in ELEMENTS:
        said = CardGuide().behind(element, nation, role, PHRASES)
        could = [card for card in about(element) if serves(card, element, nation)]
        assert bool(said) is bool(could), element
        if said:
            (card,) = cards_in(said)
            assert card in could
            assert card.point in said
            assert PHRASES.text(f"nation.{card.nation}") in said
            assert not nation or card.nation == nation or not [one for one in could if one.nation == nation]


def test_every_document_that_is_cited_has_a_nation_with_words():
    """Where a card is from is said in words, in every language."""
    for language in LANGUAGES:
        phrases = Phrases(language)
        assert all(phrases.text(f"nation.{document.nation}") for document in documents().values())
