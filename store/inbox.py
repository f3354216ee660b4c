"""What came in from Telegram, until it is done with. Law: stored before it is handled, handled once, in order.

An update is done in the same commit as the turn that it makes (`Receipt`), so that no kill, second delivery or second
process can do it twice. A library's queue would have a commit of its own, and with it a moment in which a turn is
stored and its update is not yet done.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import Connection, Row, bindparam, delete, exists, func, insert, null, select, update

from store.errors import AlreadyDone
from store.records import Store
from store.tables import MEMBER_TALKS, MEMBERS, PICTURES, UPDATES, WORDS, in_utc

MOST_AT_ONCE = 500
"""Updates that are read from the store in one go."""

_IN_LINE = UPDATES.c.done_at.is_(None) & UPDATES.c.held.is_(None)
HELD = UPDATES.c.done_at.is_(None) & UPDATES.c.held.is_not(None)


@dataclass(frozen=True, slots=True)
class Update:
    """One update as it came. `body` is Telegram's JSON; `message` the id of the message that it is about, or 0."""

    id: int
    chat: int
    message: int
    body: dict[str, Any]
    arrived_at: datetime
    held: str = ""
    about: str = ""
    talk: str = ""


class Written(Protocol):
    """Something that is written with the rest of a commit, and told that it was."""

    stored: asyncio.Event

    def write(self, connection: Any) -> None: ...


@dataclass(slots=True)
class Receipt:
    """Which updates a turn comes from: done in the commit of that turn, in order, once.

    `talk` is the one that it begins, if any; `describes` says that it tells what a picture shows. `stored` is set when
    all that is true; from then on the next update of the chat may be handled.
    """

    chat: int
    ids: tuple[int, ...]
    at: datetime
    talk: str = ""
    describes: bool = False
    stored: asyncio.Event = field(default_factory=asyncio.Event)

    def write(self, connection: Connection) -> None:
        """Raises `AlreadyDone` when one of them was done before, or an earlier update of the chat is not yet."""
        _done(connection, self.chat, self.ids, self.at)
        if self.talk:
            connection.execute(insert(MEMBER_TALKS).values(talk=self.talk, member=self.chat))
            connection.execute(update(MEMBERS).where(MEMBERS.c.id == self.chat).values(talk=self.talk, shown=0))
            early = (UPDATES.c.chat == self.chat) & HELD & (UPDATES.c.talk == "")
            connection.execute(update(UPDATES).where(early).values(talk=self.talk))  # it was sent before the talk began
        if self.describes:
            _describe(connection, self.chat)


class Inbox:
    """The updates of one bot in a store."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    def receipt(
        self,
        chat: int,
        ids: Sequence[int],
        *,
        talk: str = "",
        describes: bool = False,
        stored: asyncio.Event | None = None,
    ) -> Receipt:
        """A receipt for these updates of a chat; it may tell of itself where that of another update does."""
        return Receipt(chat, tuple(ids), self._now(), talk, describes, stored or asyncio.Event())

    async def take(self, updates: Sequence[tuple[int, int, int, dict[str, Any]]]) -> tuple[Update, ...]:
        """Stores what is new of these (number, chat, message, Telegram's JSON) in one commit; gives what was new."""
        now = self._now()
        found = {number: Update(number, chat, message, body, now) for number, chat, message, body in updates}
        rows = [
            {
                "id": one.id,
                "chat": one.chat,
                "message": one.message,
                "arrived_at": now,
                "body": one.body,
                "about": "",
                "talk": "",
            }
            for one in found.values()
        ]

        def write(connection: Connection) -> set[int]:
            known = select(UPDATES.c.id).where(UPDATES.c.id.in_(found))
            before = set(connection.execute(known).scalars())
            connection.execute(_if_new(connection)(UPDATES), rows)
            return before

        before = await self._store.write(write) if rows else set()
        return tuple(one for one in found.values() if one.id not in before)

    async def in_line(self, chat: int) -> tuple[Update, ...]:
        """What waits in a chat to be handled, in the order of its numbers; at most `MOST_AT_ONCE`."""
        wanted = select(UPDATES).where(_IN_LINE, UPDATES.c.chat == chat)
        return await self._all(wanted.order_by(UPDATES.c.id).limit(MOST_AT_ONCE))

    async def chats(self) -> frozenset[int]:
        """The chats in which something waits to be handled."""
        return await self._store.read(
            lambda connection: frozenset(
                connection.execute(select(UPDATES.c.chat).where(_IN_LINE).distinct()).scalars()
            )
        )

    async def hold(
        self, number: int, text: str, *, about: str | None = None, talk: str | None = None, also: Written | None = None
    ) -> None:
        """Its words wait to be looked at; "" while a voice note is being turned into them. It is in line no longer.

        `about` tells the question that is asked meanwhile, `talk` is the one in which they wait ("": the next that is
        begun); what is not given stays. `also` is another update that is done with it. What the phone shows is behind
        from then on. Raises `AlreadyDone`.
        """
        new = {name: value for name, value in (("about", about), ("talk", talk)) if value is not None}

        def write(connection: Connection) -> None:
            mine = (UPDATES.c.id == number) & UPDATES.c.done_at.is_(None)
            if not connection.execute(update(UPDATES).where(mine).values(held=text, **new)).rowcount:
                raise AlreadyDone
            chat = select(UPDATES.c.chat).where(UPDATES.c.id == number).scalar_subquery()
            connection.execute(update(MEMBERS).where(MEMBERS.c.id == chat).values(shown=0))
            if also:
                also.write(connection)

        await self._store.write(write)
        if also:
            also.stored.set()

    async def held(self, chat: int = 0) -> tuple[Update, ...]:
        """What waits to be looked at, of one chat or of all, in the order in which it came."""
        wanted = select(UPDATES).where(HELD).order_by(UPDATES.c.id)
        return await self._all(wanted.where(UPDATES.c.chat == chat) if chat else wanted)

    async def done(self, receipt: Written) -> None:
        """Done without a turn. Raises `AlreadyDone`."""
        await self._store.write(receipt.write)
        receipt.stored.set()

    async def size(self, chat: int, talk: str) -> tuple[int, int]:
        """How many messages with words wait in a talk to be looked at, and how many signs they have."""
        told = {"chat": chat, "talk": talk}
        return await self._store.read(lambda connection: tuple(connection.execute(_SIZE, told).one()))

    async def of_message(self, chat: int, message: int) -> tuple[int, bool, bool]:
        """The update that brought a message (0: none known), whether it counts already, and whether it was the last."""
        these = (UPDATES.c.chat == chat) & (UPDATES.c.message != 0)
        first = select(UPDATES).where(these, UPDATES.c.message == message).order_by(UPDATES.c.id).limit(1)
        last = select(func.max(UPDATES.c.message)).where(these, UPDATES.c.done_at.is_not(None))

        def read(connection: Connection) -> tuple[int, bool, bool]:
            row = connection.execute(first).first()
            if row is None:
                return 0, False, False
            return row.id, row.done_at is not None, connection.execute(last).scalar() == message

        return await self._store.read(read)

    async def keep_picture(self, receipt: Written, update: int, talk: str, kind: str, content: bytes) -> None:
        """Keeps a picture with a talk; the words that are said next say what it shows."""

        def write(connection: Connection) -> None:
            receipt.write(connection)
            row = {"talk": talk, "id": update, "kind": kind, "content": content, "words": "", "at": self._now()}
            connection.execute(_if_new(connection)(PICTURES).values(row))

        await self._store.write(write)
        receipt.stored.set()

    async def tidy(self, older: timedelta) -> None:
        """Forgets the numbers of what was done longer ago than this: Telegram delivers nothing again after a day."""
        before = self._now() - older
        await self._store.write(
            lambda connection: connection.execute(delete(UPDATES).where(UPDATES.c.done_at < before))
        )

    async def _all(self, wanted: Any) -> tuple[Update, ...]:
        rows: Sequence[Row[Any]] = await self._store.read(lambda connection: connection.execute(wanted).all())
        return tuple(
            Update(
                row.id,
                row.chat,
                row.message,
                row.body or {},
                in_utc(row.arrived_at),
                row.held or "",
                row.about,
                row.talk,
            )
            for row in rows
        )


_SIZE = select(func.count(), func.coalesce(func.sum(func.length(UPDATES.c.held)), 0)).where(
    UPDATES.c.chat == bindparam("chat"), UPDATES.c.talk == bindparam("talk"), HELD, UPDATES.c.held != ""
)

_EARLIER = UPDATES.alias()
_DONE = (
    update(UPDATES)
    .where(UPDATES.c.id == bindparam("number"), UPDATES.c.done_at.is_(None))
    .where(
        ~exists().where(
            _EARLIER.c.chat == bindparam("of_chat"),
            _EARLIER.c.id < bindparam("number"),
            _EARLIER.c.done_at.is_(None),
            _EARLIER.c.held.is_(None),
        )
    )
    .values(done_at=bindparam("at"), body=null(), held=null())
)
"""Done once, and not before an earlier one of its chat that is still in line."""


def _done(connection: Connection, chat: int, ids: Sequence[int], at: datetime) -> None:
    for number in sorted(ids):
        if not connection.execute(_DONE, {"number": number, "of_chat": chat, "at": at}).rowcount:
            raise AlreadyDone


def _describe(connection: Connection, chat: int) -> None:
    """The words that were just stored say what the pictures before them show."""
    talks = select(MEMBER_TALKS.c.talk).where(MEMBER_TALKS.c.member == chat)
    newest = WORDS.c.at.desc(), func.length(WORDS.c.id).desc(), WORDS.c.id.desc()  # "w10" comes after "w9"
    last = select(WORDS.c.id).where(WORDS.c.talk == PICTURES.c.talk).order_by(*newest)
    waiting = (PICTURES.c.words == "") & PICTURES.c.talk.in_(talks)
    connection.execute(update(PICTURES).where(waiting).values(words=last.limit(1).scalar_subquery()))


def _if_new(connection: Connection) -> Any:
    """An insert that leaves what is already there: both databases have it, each under its own name."""
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return lambda table: postgresql.insert(table).on_conflict_do_nothing()
    from sqlalchemy.dialects import sqlite

    return lambda table: sqlite.insert(table).on_conflict_do_nothing()


def let_go(connection: Connection, chat: int, at: datetime) -> None:
    """All that came in from a chat and is not done goes: it is nobody's who comes after."""
    these = (UPDATES.c.chat == chat) & UPDATES.c.done_at.is_(None)
    connection.execute(update(UPDATES).where(these).values(done_at=at, body=None, held=None))
