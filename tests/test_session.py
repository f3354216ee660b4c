"""One commit a turn: what is stored together, what is stored first, and what happens when somebody else was first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from bot import build
from bot.channels.console import Console, Place
from bot.conversation import events as e
from bot.conversation.conversation import fold
from bot.conversation.deciding import Decided
from bot.conversation.recording import Mode, Via, Words
from bot.conversation.requests import FindGuidance, Listen, Listened, WordQuestion, WriteDraft
from bot.session import A_MOMENT, CannotStore, Session, takes_time
from bot.settings import Settings
from bot.shelf import RecordShelf
from bot.showing import Screen
from store.engine import sqlite_url
from store.errors import MovedOn, StoreTrouble
from store.records import Store

AT = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)


class Watched:
    """A store that tells what each commit held."""

    def __init__(self, store: Store) -> None:
        self.store, self.load, self.sequence, self.owing = store, store.load, store.sequence, False
        self.commits: list[list[str]] = []

    async def append(self, before: int, decided: Decided, also: object = None) -> int:
        self.commits.append([type(event).__name__ for event in decided.events])
        return await self.store.append(before, decided)


@pytest.fixture
def keeper(store: Store) -> Watched:
    return Watched(store)


def session_on(keeper: Watched, tmp_path: Path, **parts: object) -> Session:
    """A session on this store; `parts` take the place of those that work by rule."""
    made = build.session(Settings(home=tmp_path), keeper.store)
    ids, seconds = count(), count()
    by_rule = {"listener": made._listener, "drafter": made._drafter, "guide": made._guide, "phrases": made._phrases}
    return Session(
        keeper,
        **{**by_rule, **parts},  # type: ignore[arg-type]  # the parts of a session by their names
        now=lambda: AT + timedelta(seconds=next(seconds)),
        new_id=lambda: f"{id(ids)}-{next(ids)}",
        overtaken=MovedOn,
        trouble=StoreTrouble,
    )


async def test_an_answer_and_the_next_question_are_one_commit(keeper: Watched, tmp_path: Path):
    """What was said, what was heard in it and what is asked next."""
    session = session_on(keeper, tmp_path)
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    keeper.commits.clear()
    await session.say(shown.talk, "She said she wants to keep her cat.")
    assert len(keeper.commits) == 1
    assert keeper.commits[0][:2] == ["Said", "Heard"]


async def test_a_long_dictation_is_stored_before_it_is_listened_to(keeper: Watched, tmp_path: Path):
    """Listening to it takes a while, and whatever happens meanwhile costs nobody an hour of talk."""
    session = session_on(keeper, tmp_path)
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    keeper.commits.clear()
    await session.say(shown.talk, "She said she wants to keep her cat. " * (A_MOMENT // 30))
    assert keeper.commits[0] == ["Said"]
    assert keeper.commits[1][0] == "Heard"


def test_what_goes_outside_or_takes_time_is_waited_for_with_everything_stored():
    """A model that may be sent to; guidance, whose index may have to be built."""
    words = Words("w", "person", "person", Via.TYPED, "a cat", "en", AT)
    assert not takes_time(Listen(words, Mode.PERSON, "wales", "person"))
    assert takes_time(Listen(words, Mode.PERSON, "wales", "person", may_send="openai:x"))
    assert not takes_time(WordQuestion((), {}, ""))
    assert takes_time(WordQuestion((), {}, "openai:x"))
    assert not takes_time(WriteDraft((), {}, "person"))
    assert takes_time(WriteDraft((), {}, "person", may_send="openai:x"))
    assert takes_time(FindGuidance({}, "wales"))


class Nonsense:
    """A listener that brings back what no core can take."""

    name = "nonsense"

    async def listen(self, request: Listen) -> Listened:
        return Listened(marks=("no mark",))  # type: ignore[arg-type]  # on purpose


async def test_whatever_breaks_after_it_was_said_what_was_said_is_stored(keeper: Watched, tmp_path: Path):
    """A fault that no part owns up to: the words are there all the same."""
    session = session_on(keeper, tmp_path, listener=Nonsense())
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    with pytest.raises(AttributeError):
        await session.say(shown.talk, "She wants her garden back.")
    stored = await keeper.load(shown.talk)
    assert [event.words.text for event in stored if isinstance(event, e.Said)] == ["She wants her garden back."]


class FullAfter(Watched):
    """A store on a disk that takes so many turns, and then none until there is room."""

    room = 10**6

    async def append(self, before: int, decided: Decided, also: object = None) -> int:
        if not self.room:
            raise StoreTrouble("full")
        self.room -= 1
        return await super().append(before, decided, also)


async def test_what_is_stored_and_cannot_go_on_is_said_so_and_looking_goes_on(tmp_path: Path):
    """A long dictation is stored, what was heard in it is not: nobody is asked to say it again; it is there once."""
    store = Store(sqlite_url(tmp_path))
    keeper = FullAfter(store)
    session = session_on(keeper, tmp_path)
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    keeper.room = 0
    with pytest.raises(CannotStore, match="full"):
        await session.say(shown.talk, "She wants her cat.")
    keeper.room = 1
    dictated = "She said she wants to keep her cat. " * (A_MOMENT // 30)
    with pytest.raises(CannotStore, match="stored"):
        await session.say(shown.talk, dictated)
    with pytest.raises(CannotStore, match="full"):
        await session.look(shown.talk)
    keeper.room = 10
    assert (await session.look(shown.talk)).question != "dictate"
    said = [event.words.text for event in await store.load(shown.talk) if isinstance(event, e.Said)]
    assert said == [dictated]
    store.close()


def test_the_console_hands_in_a_dictation_once_although_the_disk_was_full_after_it(tmp_path: Path):
    """It says that the words are stored; Enter goes on from there."""
    store = Store(sqlite_url(tmp_path))
    keeper = FullAfter(store)
    keeper.room = 2  # the start, and the dictation without what is heard in it
    dictated = "She said she wants to keep her cat. " * (A_MOMENT // 30)
    typed, shown = iter([dictated, "", "room was made"]), []

    def read(prompt: str) -> str:
        line = next(typed, None)
        if line is None:
            raise EOFError
        if line == "room was made":
            keeper.room = 10
            return ""
        return line

    phrases = build.phrases_for(Settings(home=tmp_path))
    session = session_on(keeper, tmp_path)
    place, shelf = Place("wales", "en", "UTC", ""), RecordShelf(store, "UTC", phrases)
    Console(session, store.unfinished, phrases, place, shelf, read, shown.append).run("worker")
    assert phrases("en").text("trouble.stored") in shown
    events = asyncio.run(store.load(store.unfinished()[0].talk))
    assert [event.words.text for event in events if isinstance(event, e.Said)] == [dictated]
    assert any(isinstance(event, e.Heard) for event in events)
    store.close()


async def test_who_comes_second_has_the_whole_turn_decided_anew_and_says_it_once(keeper: Watched, tmp_path: Path):
    """Two terminals on one talk: both answers are stored and heard, each once, and the second is told."""
    one, two = session_on(keeper, tmp_path), session_on(keeper, tmp_path)
    shown = await one.start(Mode.WORKER, "wales", "en", "UTC")
    await two.look(shown.talk)
    await one.say(shown.talk, "She wants her garden back.")
    told = await two.say(shown.talk, "She wants her cat too.")
    assert told.said[0] == one._phrases("en").text("say.moved_on")
    stored = await keeper.load(shown.talk)
    said = [event.words for event in stored if isinstance(event, e.Said)]
    assert [words.text for words in said] == ["She wants her garden back.", "She wants her cat too."]
    assert [event.words_id for event in stored if isinstance(event, e.Heard)] == [words.id for words in said]


async def test_looking_again_shows_the_same_and_nothing_in_passing(keeper: Watched, tmp_path: Path):
    """The screen that is kept is that of the talk as it stands now."""
    session = session_on(keeper, tmp_path)
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    helped = await session.press(shown.talk, "help")
    assert helped.said
    again = await session.look(shown.talk)
    assert not again.said
    assert again.question == helped.question
    assert again is await session.look(shown.talk)
    after = await session.say(shown.talk, "She said she wants to keep her cat.")
    assert (await session.look(shown.talk)).text == after.text != again.text


class InDoubt(Watched):
    """A store that fails once at each commit: before it, after it, or so that it is stored when nobody expects it."""

    def __init__(self, store: Store, how: str) -> None:
        super().__init__(store)
        self.how, self.well = how, True
        self.late: list[tuple[int, Decided]] = []

    async def append(self, before: int, decided: Decided, also: object = None) -> int:
        while self.late:
            await self.store.append(*self.late.pop())
        self.well = not self.well
        if self.well:
            return await super().append(before, decided)
        if self.how == "after":
            await self.store.append(before, decided)
        if self.how == "late":
            self.late.append((before, decided))
        raise StoreTrouble("away")


async def again(hand_in: Callable[[], Awaitable[Screen]]) -> Screen:
    """As a channel does: the same is handed in until it is taken."""
    for _ in range(4):
        with suppress(CannotStore):
            return await hand_in()
    raise AssertionError("it was not taken")


async def a_whole_talk(session: Session) -> str:
    """A person's talk to its record, with the same button pressed twice, help, and words that take their time."""
    talk = session.new_talk()
    await again(lambda: session.start(Mode.PERSON, "wales", "", "UTC", talk=talk))
    for question, choice in (("language", "en"), ("safe_here", "yes"), ("who_types", "me")):
        await again(lambda question=question, choice=choice: session.choose(talk, question, choice))
    for _ in range(2):
        await again(lambda: session.press(talk, "skip"))
    helped = await again(lambda: session.press(talk, "help"))
    assert helped.said
    await again(lambda: session.say(talk, "i want my cat back"))
    await again(lambda: session.say(talk, "i want my cat back"))
    await again(lambda: session.say(talk, "i want to walk to the shop. " * (A_MOMENT // 20)))
    shown = await again(lambda: session.press(talk, "thats_all"))
    while shown.question != "confirm":
        if shown.question == "read_line":
            line, print_ = shown.line, shown.fingerprint
            shown = await again(lambda line=line, print_=print_: session.press(talk, "keep_rest", line, print_))
        else:
            shown = await again(lambda question=shown.question: session.choose(talk, question, "no"))
    print_ = shown.fingerprint
    shown = await again(lambda: session.yes(talk, print_, "Dee"))
    assert shown.question == "kept"
    return talk


@pytest.mark.parametrize("how", ["before", "after", "late"])
async def test_when_nobody_knows_whether_a_turn_was_stored_it_is_stored_once(store: Store, tmp_path: Path, how: str):
    """The same is handed in again until it is taken: the talk has the events of an undisturbed one, and one record."""
    undisturbed = await store.load(await a_whole_talk(session_on(Watched(store), tmp_path)))
    disturbed = await store.load(await a_whole_talk(session_on(InDoubt(store, how), tmp_path)))
    assert [type(event).__name__ for event in disturbed] == [type(event).__name__ for event in undisturbed]
    texts = [[words.text for words in fold(list(talk)).words] for talk in (disturbed, undisturbed)]
    assert texts[0] == texts[1]
    assert len(store.records()) == 2


async def test_what_is_said_twice_is_stored_twice(store: Store, tmp_path: Path):
    """Only what is handed in again after the store failed is the same: whoever repeats themself was heard twice."""
    keeper = InDoubt(store, "after")
    session = session_on(keeper, tmp_path)
    talk = session.new_talk()
    await again(lambda: session.start(Mode.WORKER, "wales", "en", "UTC", talk=talk))
    for _ in range(2):
        await again(lambda: session.say(talk, "She wants her cat."))
    assert [words.text for words in fold(list(await store.load(talk))).words] == ["She wants her cat."] * 2
