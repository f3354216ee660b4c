"""One commit a turn: what is stored together, what is stored first, and what happens when somebody else was first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from bot import build
from bot.conversation import events as e
from bot.conversation.deciding import Decided
from bot.conversation.recording import Mode, Via, Words
from bot.conversation.requests import FindGuidance, Listen, Listened, WordQuestion, WriteDraft
from bot.session import A_MOMENT, Session, takes_time
from bot.settings import Settings
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
def keeper(tmp_path: Path) -> Iterator[Watched]:
    store = Store(sqlite_url(tmp_path))
    yield Watched(store)
    store.close()


def session_on(keeper: Watched, tmp_path: Path, **parts: object) -> Session:
    """A session on this store; `parts` take the place of those that work by rule."""
    made = build.session(Settings(home=tmp_path), keeper.store)
    ids = count()
    by_rule = {"listener": made._listener, "drafter": made._drafter, "guide": made._guide, "phrases": made._phrases}
    return Session(
        keeper,
        **{**by_rule, **parts},  # type: ignore[arg-type]  # the parts of a session by their names
        now=lambda: AT,
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
