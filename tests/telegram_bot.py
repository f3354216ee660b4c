"""What the tests of the bot share: a server, a store, the bot at work on both, people with phones, and a clock to turn.

A test module takes the fixture with `bot = telegram_bot.bot` and starts one with `async with bot() as b`. Everything
waits for what it needs to be so and for nothing else; `quiet` is true when no update, no answer and no work is left.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiogram.client.session.aiohttp import AiohttpSession

from bot import build
from bot.channels.telegram import arriving, order, serve
from bot.channels.telegram.serve import Telegram
from bot.session import Session
from bot.settings import Settings
from bot.showing import Screen
from store.engine import sqlite_url
from store.inbox import Receipt
from store.members import Member, Members
from store.records import Store
from tests.telegram_people import Entry, Person
from tests.telegram_server import TelegramServer

PATIENCE_S = 20
"""A stop for what would hang for ever, and no measure."""
LONG_LIVED = frozenset(
    {
        "Telegram.run",
        "Arriving.run",
        "Telegram._often",
        "Telegram._ask",
        "Sharing.stay",
        "Hook.serve",
        "Rooming._follow",
    }
)
"""What the bot does for as long as it is at work; any other task is work under way."""
CODE = "4711"

NOTE = (
    'Saw Isa this morning. She said "I want to get back to my allotment this spring." '
    "Her daughter Moira thinks the path is too steep. "
    "We decided to ask for a rail because she wants to go by herself. I am ringing the council on Friday."
)
HELP = ("999", "116 123")
"""Numbers that stand in the fixed words after a disclosure in Scotland: in danger now, and somebody to talk to."""

ON = {
    "language": "English", "nation": "Scotland", "safe_here": "yes", "who_types": "me", "your_name": "Isa",
    "secret": "skip", "may_send": "yes", "play_back": "yes", "doubt": "theirs", "whose": "mine",
    "element": "that's all",
    "pass_on": "no", "about": "skip", "seen": "not yet", "enough": "read it back", "little_said": "read it back",
    "good_day": "a day at the allotment", "why_good": "skip", "would_like": "I want to go to the dance on Friday",
    "who_helps": "skip", "worry": "skip", "who_sees": "skip", "more": "skip", "anything_else": "that's all",
    "resting": "carry on", "delete_all": "no", "put_right": "that's all",
}  # fmt: skip
"""What leads on from each question to the next."""


class Clock:
    """The time the bot goes by; it can be put forward."""

    ahead = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def forward(self, **by: float) -> None:
        self.ahead += timedelta(**by)


@dataclass
class Phone:
    """Somebody's phone. What is done with it is over when all is quiet again."""

    bot: Running
    person: Person
    mark: int = 0

    async def says(self, *texts: str, **more: Any) -> str:
        """Types these, one after the other; what the bot showed for them."""
        return await self.does(*(lambda text=text: self.person.says(text, **more) for text in texts))  # type: ignore[misc]  # bound now

    async def press(self, label: str, message: int | None = None) -> str:
        return await self.does(lambda: self.person.presses(label, message))

    async def does(self, *acts: Callable[[], Any]) -> str:
        """Anything that people can do; what the bot showed for it, buttons and all, also where it changed something."""
        before = {entry.message_id: entry for entry in self.log}
        for act in acts:
            act()
        await self.bot.quiet()
        return "\n".join(
            "\n".join((one.text, *(f"[{label}]" for row in one.buttons for label in row)))
            for one in self.log
            if one.who == "bot" and before.get(one.message_id) != one
        )

    @property
    def log(self) -> list[Entry]:
        return self.bot.server.log(self.person.chat)

    @property
    def shown(self) -> list[Entry]:
        """What stands there from the bot."""
        return [entry for entry in self.log if entry.who == "bot"]

    @property
    def last(self) -> Entry:
        return self.shown[-1]

    @property
    def text(self) -> str:
        """The whole chat, as it reads now."""
        return self.bot.server.rendered(self.person.chat)

    def has(self, label: str) -> bool:
        """Whether there is a button to press under this name, on any message."""
        return any(label in row for entry in self.log for row in entry.buttons)

    async def talk(self) -> str:
        """Their talk that is under way, by what is stored; "" for none."""
        await self.bot.until(lambda: not self.bot.bot._desk.marks)
        await self.bot.members.change({0: {"blocked": False}})  # after what is just being written
        return str(self.bot.value("SELECT talk FROM members WHERE id = ?", self.person.id))

    async def screen(self) -> Screen:
        """What is asked in their talk, by what is stored."""
        talk = await self.talk()
        assert talk, f"no talk is under way:\n{self.text}"
        reader = self.bot.reader
        reader.catch_up(talk, 1 << 60)
        return await reader.look(talk)

    async def question(self) -> str:
        return (await self.screen()).question

    async def to(self, question: str, note: str = NOTE) -> Screen:
        """On with the talk to this question, with one answer to each; a worker's begins with `note`."""
        for _ in range(40):
            shown = await self.screen()
            if shown.question == question:
                return shown
            if shown.question == "dictate":
                await self.says(note)
                await self.press("that's all")
            elif shown.question == "read_line":
                await self.press("keep the rest") if self.has("keep the rest") else await self.says("keep")
            elif shown.question == "confirm":
                await self.press(self.yes)
            else:
                await self.says(ON[shown.question])
        raise AssertionError(f"never came to {question}:\n{self.text}")

    @property
    def yes(self) -> str:
        """The label of the newest button with which a record is kept."""
        labels = [label for entry in self.log for row in entry.buttons for label in row if "keep it (" in label]
        assert labels, f"no yes to press:\n{self.text}"
        return labels[-1]


@dataclass
class Running:
    """The bot at work."""

    server: TelegramServer
    folder: Path
    settings: Settings
    clock: Clock
    store: Store = field(init=False)
    training: Store = field(init=False)
    bot: Telegram = field(init=False)
    task: asyncio.Task[None] = field(init=False)
    reader: Session = field(init=False)
    told: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store = Store(sqlite_url(self.folder))
        self.training = Store(sqlite_url(self.folder, build.TRAINING))
        self.members = Members(self.store, self.clock.now)
        self.reader = build.session(self.settings, self.store, "telegram")

    async def start(self) -> None:
        """At work, and nothing is left to do."""
        before = len(self._running)
        self.bot = build.telegram(self.settings, self.store, self.training)
        self.task = asyncio.create_task(self.bot.run(lambda what, **values: self.told.append((what, values))))
        await self.until(lambda: self.task.done() or len(self._running) > before)
        await self.quiet()

    @property
    def _running(self) -> list[str]:
        return [what for what, _ in self.told if what == "running"]

    async def stop(self) -> None:
        self.task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self.task

    async def restarted(self) -> None:
        """The bot is broken off where it is, and another one starts on the same store."""
        await self.stop()
        await self.start()

    # --- people ------------------------------------------------------------------------------------------

    async def member(
        self, name: str = "Ros", role: str = "worker", language: str = "en", *, id: int = 7, code: str = CODE
    ) -> Phone:
        """Somebody who was let in and has chosen a code ("" for none), without a word in their chat."""
        person = self.server.person(id, name, language or "en")
        invite = await self.members.invite(name, role, language)
        assert await self.members.pair(id, invite, Receipt(id, (), self.clock.now()))
        await self.members.change({id: {"asked": "", "code": hashed(code) if code else ""}})
        return Phone(self, person)

    def stranger(self, name: str = "Eve", id: int = 66) -> Phone:
        return Phone(self, self.server.person(id, name))

    # --- waiting -----------------------------------------------------------------------------------------

    async def quiet(self, patience_s: float = PATIENCE_S) -> None:
        """Until all that came in is done, and all that was to be shown is shown."""
        await self.until(lambda: self.task.done() or (not self.server.pending and not self._busy()), patience_s)
        assert not self.task.done() or self.task.cancelled(), f"the bot stopped: {self.task.exception()!r}"

    async def until(self, true: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
        """Until it is so; looked at again and again."""
        try:
            async with asyncio.timeout(patience_s):
                while not true():  # noqa: ASYNC110  # what is waited for is in a store and in another thread
                    await asyncio.sleep(0.005)
        except TimeoutError:
            chats = "\n".join(self.server.rendered(chat)[-1500:] for chat in self.server.rooms)
            raise AssertionError(f"not so after {patience_s} s; at work: {self._busy()}\n{chats}") from None

    def _busy(self) -> list[str]:
        mine = asyncio.current_task()
        found = [name_of(one) for one in asyncio.all_tasks() if one is not mine and not name_of(one).startswith("Test")]
        left = [name for name in found if name not in LONG_LIVED]
        return left or (["an update in the store"] if self._in_line() else [])

    def _in_line(self) -> int:
        return int(self.value("SELECT count(*) FROM updates WHERE done_at IS NULL AND held IS NULL"))

    # --- what is stored ----------------------------------------------------------------------------------

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.folder / "whatmatters.db", timeout=5)) as connection:
            return connection.execute(sql, values).fetchall()

    def in_training(self, text: str) -> bool:
        """Whether this stands in the rooms of trainers."""
        with closing(sqlite3.connect(self.folder / build.TRAINING, timeout=5)) as connection:
            bodies = connection.execute("SELECT body FROM room_events UNION ALL SELECT answer FROM room_phones")
            return any(json.dumps(text)[1:-1] in str(body) or text in str(body) for (body,) in bodies)

    def value(self, sql: str, *values: object) -> Any:
        return (self.rows(sql, *values) or [(None,)])[0][0]

    @property
    def records(self) -> int:
        return int(self.value("SELECT count(*) FROM records"))

    def said(self, text: str) -> int:
        """How many of the words that were said, in any talk, hold this."""
        return sum(text in (words or "") for (words,) in self.rows("SELECT text FROM words WHERE via <> 'edit'"))

    def tables_with(self, text: str) -> set[str]:
        """The tables in which this stands anywhere."""
        found = set()
        for (name,) in self.rows("SELECT name FROM sqlite_master WHERE type = 'table'"):
            if any(
                text in (str(v, "utf-8", "replace") if isinstance(v, bytes) else str(v))
                for row in self.rows(f'SELECT * FROM "{name}"')
                for v in row
            ):  # names of our own tables
                found.add(name)
        return found

    def files_with(self, text: str) -> list[str]:
        """The files of the store that hold this anywhere, freed pages and journals among them."""
        return [
            file.name
            for file in sorted(self.folder.rglob("*"))
            if file.is_file() and text.encode() in file.read_bytes()
        ]


def name_of(task: asyncio.Task[Any]) -> str:
    return str(getattr(task.get_coro(), "__qualname__", task.get_name()))


_HASHES: dict[str, str] = {}


def hashed(code: str) -> str:
    """A short code as it is stored; made once, because it is slow on purpose."""
    from bot.locks import locked

    if code not in _HASHES:
        _HASHES[code] = locked(code)
    return _HASHES[code]


Starts = Callable[..., AbstractAsyncContextManager[Running]]


@pytest.fixture
def bot(tmp_path: Path, guidance_home: Path, monkeypatch: pytest.MonkeyPatch) -> Starts:
    """Starts a bot: `async with bot(transcribe=…) as b`; what is given are settings."""

    async def close(self: AiohttpSession) -> None:
        if self._session:
            await self._session.close()  # without the quarter of a second that connections with TLS need

    clock = Clock()
    monkeypatch.setattr(build, "now", clock.now)
    monkeypatch.setattr(AiohttpSession, "close", close)
    monkeypatch.setattr(order.Order.__init__, "__defaults__", (0.03,))  # here all comes in order
    monkeypatch.setattr(serve, "MARKS_EVERY_S", 0.01)
    monkeypatch.setattr(arriving, "HOLD_BACK_S", 0.03)

    @asynccontextmanager
    async def starts(*, started: bool = True, **settings: Any) -> AsyncIterator[Running]:
        with TelegramServer() as server:
            given = {"nation": "scotland", **settings}
            told = Settings(home=guidance_home, telegram_token=server.token, telegram_api=server.url, **given)
            running = Running(server, tmp_path, told, clock)
            try:
                if started:
                    await running.start()
                yield running
            finally:
                if hasattr(running, "task"):
                    await running.stop()
                running.store.close()
                running.training.close()

    return starts


@pytest.fixture
def every_level(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All that anybody logs, at every level."""
    with caplog.at_level(logging.DEBUG):
        yield caplog


__all__ = ["CODE", "HELP", "NOTE", "Clock", "Entry", "Member", "Phone", "Running", "Starts", "bot", "every_level"]
