"""What the bot needs of the rest of the program, as it sees it. Law: it knows the session, and no store."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from bot.session import Also, Session, Unfinished
from prompts import Phrases


class Update(Protocol):
    """One update as it was stored."""

    @property
    def id(self) -> int: ...
    @property
    def chat(self) -> int: ...
    @property
    def message(self) -> int: ...
    @property
    def body(self) -> dict[str, Any]: ...
    @property
    def held(self) -> str: ...


class Member(Protocol):
    """Somebody who was let in, and how their talk and their phone stand."""

    @property
    def id(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def talk(self) -> str: ...
    @property
    def shown(self) -> int: ...
    @property
    def message(self) -> int: ...
    @property
    def asked(self) -> str: ...
    @property
    def voice(self) -> str: ...
    @property
    def blocked(self) -> bool: ...
    @property
    def wrong(self) -> int: ...
    @property
    def wrong_at(self) -> datetime | None: ...
    @property
    def seen_at(self) -> datetime: ...


class Standing(Protocol):
    """A member, how far their talk is, whether words of theirs wait to be looked at, or a picture for its words."""

    @property
    def member(self) -> Member: ...
    @property
    def sequence(self) -> int: ...
    @property
    def holds(self) -> bool: ...
    @property
    def undescribed(self) -> bool: ...


class Inbox(Protocol):
    """What came in, until it is done with."""

    def receipt(
        self,
        chat: int,
        ids: Sequence[int],
        *,
        talk: str = "",
        describes: bool = False,
        stored: asyncio.Event | None = None,
    ) -> Also: ...
    async def take(self, updates: Sequence[tuple[int, int, int, dict[str, Any]]]) -> Sequence[Update]: ...
    async def in_line(self, chat: int) -> Sequence[Update]: ...
    async def chats(self) -> frozenset[int]: ...
    async def hold(self, number: int, text: str) -> None: ...
    async def held(self, chat: int = 0) -> Sequence[Update]: ...
    async def of_message(self, chat: int, message: int) -> tuple[int, bool, bool]: ...
    async def done(self, receipt: Also) -> None: ...
    async def keep_picture(self, receipt: Also, update: int, talk: str, kind: str, content: bytes) -> None: ...
    async def tidy(self, older: timedelta) -> None: ...


class Members(Protocol):
    """Who may use the bot."""

    async def get(self, person: int) -> Standing | None: ...
    async def pair(self, person: int, code: str, receipt: Also) -> Member | None: ...
    async def any(self) -> bool: ...
    async def behind(self) -> Sequence[int]: ...
    async def change(self, changes: Mapping[int, Mapping[str, Any]]) -> None: ...
    async def talks(self, person: int) -> frozenset[str]: ...
    async def working(self, worker: str, gone: timedelta) -> Sequence[str]: ...
    async def leaving(self, worker: str) -> None: ...


class Heard(Protocol):
    """What a voice note became, with what has to be looked at; or `problem`, the key of one plain line."""

    @property
    def text(self) -> str: ...
    @property
    def doubtful(self) -> tuple[str, ...]: ...
    @property
    def problem(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Parts:
    """All that the bot is built on."""

    session: Session
    inbox: Inbox
    members: Members
    phrases: Callable[[str], Phrases]
    unfinished: Callable[[], Sequence[Unfinished]]
    records: Callable[[frozenset[str], Phrases], Sequence[tuple[str, str]]]
    """Ids and titles of the records of these talks, newest first."""
    record: Callable[[str, frozenset[str], Phrases], str]
    """A record as it was kept, with what stands beside it; "" where it is of none of these talks."""
    identifying: Callable[[str], tuple[str, ...]]
    """What in a text tells who somebody is; asked only where an organisation wants letters and no names."""
    transcribe: Callable[[bytes, str, str], Awaitable[Heard]] | None
    voice_goes_to: str
    overtaken: type[Exception]
    trouble: type[Exception]
    nation: str
    language: str
    zone: str
    now: Callable[[], datetime]
    shared: bool
    """Whether other processes may work on the same store."""
