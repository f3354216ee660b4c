"""The store as the rest of the program sees it. Law: every question says who asks and about which talk.

`Store` writes turns and reads talks, words and records back. Errors are `StoreTrouble` and `MovedOn` only.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Engine, Select, Table, bindparam, select

from bot.conversation import events as e
from bot.conversation.deciding import Decided
from bot.conversation.recording import NOTHING_USED, Confirmation, NotConfirmed, Record, Role, Used, Via, Words
from store.encoding import decode
from store.engine import open_engine
from store.errors import StoreTrouble, trouble
from store.tables import CONCERNS, EVENTS, OBJECTIONS, PICTURES, RECORDS, TALKS, UNFINISHED, WORDS, YESES, in_utc
from store.writing import FORGETS, TurnToStore, Write, Writer, make_forgetting_true, owes

WITH_A_MODEL = tuple(event.__name__ for event in (e.Heard, e.Drafted, e.QuestionWorded))
"""Kinds of events that say what a language model cost."""

Found = TypeVar("Found")

MOST_UNFINISHED = 200
"""Talks that are offered to go on with."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A talk that can be gone on with. None of its words."""

    talk: str
    mode: str
    language: str
    zone: str
    typist: str
    secret: str
    changed_at: datetime
    disclosed: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a record: another's yes, or what was said against it."""

    version: int
    by: str
    text: str
    role: str
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptRecord:
    """A version of a record with all that stands beside it. `record` is None when it no longer matches its yes."""

    id: str
    version: int
    talk: str
    kept_at: datetime
    stored: bytes
    record: Record | None
    yeses: tuple[Beside, ...]
    objections: tuple[Beside, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was sent: its media type, its bytes, and what whoever sent it said that it shows."""

    kind: str
    content: bytes
    shows: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Apart:
    """Words kept apart: `text` is "" where their owner had them deleted."""

    said_by: str
    kinds: tuple[str, ...]
    urgent: bool
    dealt: bool
    text: str
    at: datetime


class Store:
    """SQLite or PostgreSQL behind one writer thread. Close it, or what is waiting may not be written."""

    def __init__(self, url: str) -> None:
        self._engine: Engine = open_engine(url)
        self._writer = Writer(self._engine)
        self.owing = self._owes() and not make_forgetting_true(self._engine)
        """Whether something that was forgotten may still stand in the files: it is tried again at every chance."""

    def _owes(self) -> bool:
        with trouble():
            return owes(self._engine)

    def close(self) -> None:
        self._writer.close()
        if self.owing:
            make_forgetting_true(self._engine)
        self._engine.dispose()

    async def append(self, before: int, decided: Decided, also: Write | None = None) -> int:
        """Stores a turn in one commit; gives the new sequence. Raises `MovedOn`, `AlreadyDone`, `StoreTrouble`.

        Words that it forgets are gone with its commit. Where the disk is too full or too busy to clean up after them,
        the turn is stored all the same, and cleaning is tried again with every turn that follows, and when closing.
        """
        after: int = await self._writer.submit(TurnToStore(before, decided, also))
        if self.owing or any(isinstance(event, FORGETS) for event in decided.events):
            await self.clean()
        return after

    async def clean(self) -> bool:
        """Takes what was forgotten off the disk too; whether that is done (else it stays `owing`)."""
        self.owing = not await asyncio.to_thread(make_forgetting_true, self._engine)
        return not self.owing

    async def sequence(self, talk: str) -> int:
        """How many events a talk has by now, whoever wrote them."""
        return await self.read(lambda connection: connection.execute(_SEQUENCE, {"talk": talk}).scalar() or 0)

    async def write(self, write: Write) -> Any:
        """Something that a channel keeps beside its talks, in a commit that it may share with turns."""
        return await self._writer.submit(write)

    async def read(self, read: Callable[[Connection], Found]) -> Found:
        """Something that a channel kept. One row of a file is there before another thread would have begun."""
        if self._engine.dialect.name == "sqlite":
            return self.look_up(read)
        return await asyncio.to_thread(self.look_up, read)

    def look_up(self, read: Callable[[Connection], Found]) -> Found:
        """The same, for whoever may wait."""
        with trouble(), self._engine.connect() as connection:
            return read(connection)

    async def load(self, talk: str) -> tuple[e.Event, ...]:
        """The stored events of a talk, in order; empty for one that is not known."""
        return await asyncio.to_thread(self._load, talk)

    def _load(self, talk: str) -> tuple[e.Event, ...]:
        with trouble(), self._engine.connect() as connection:
            return events_of(connection, talk)

    async def kept(self, person: str, records: Sequence[str]) -> tuple[KeptRecord, ...]:
        """These records in their newest versions, as far as they are about this person."""
        found = await asyncio.to_thread(self.records_about, person)
        return tuple(one for one in found if one.id in records)

    def records_about(self, person: str) -> tuple[KeptRecord, ...]:
        """The records about this person and nobody else, each in its newest version; newest first."""
        mine = select(TALKS.c.id).where(TALKS.c.person == person)
        with trouble(), self._engine.connect() as connection:
            talks = list(connection.execute(mine).scalars())
        return self.records_of(talks)

    def person_of(self, record_id: str) -> str:
        """The id of whom a record is about; "" where there is no such record."""
        found = select(TALKS.c.person).join(RECORDS, RECORDS.c.talk == TALKS.c.id).where(RECORDS.c.id == record_id)
        with trouble(), self._engine.connect() as connection:
            return connection.execute(found.limit(1)).scalar() or ""

    def unfinished(self, talk: str = "") -> tuple[Unfinished, ...]:
        """Talks that were neither kept nor deleted: those with a disclosure before all others, then newest first.

        At most `MOST_UNFINISHED`; or the one that is asked for, which is found however old it is, and also when its
        record was kept: it can be changed, and answered back to.
        """
        found = select(TALKS).where(TALKS.c.stage != "gone" if talk else UNFINISHED)
        if talk:
            found = found.where(TALKS.c.id == talk)
        found = found.order_by(TALKS.c.disclosed.desc(), TALKS.c.changed_at.desc()).limit(MOST_UNFINISHED)
        with trouble(), self._engine.connect() as connection:
            rows = connection.execute(found).all()
        return tuple(
            Unfinished(
                row.id,
                row.mode,
                row.language,
                row.zone,
                row.typist,
                row.secret,
                in_utc(row.changed_at),
                row.disclosed,
            )
            for row in rows
        )

    def records(self, record_id: str = "") -> tuple[KeptRecord, ...]:
        """Every version of every record, or of the one with this id; newest first."""
        with trouble(), self._engine.connect() as connection:
            kept = connection.execute(_of(RECORDS, RECORDS.c.id, record_id)).all()
            yeses = connection.execute(_of(YESES, YESES.c.record, record_id).order_by(YESES.c.position)).all()
            against = _of(OBJECTIONS, OBJECTIONS.c.record, record_id).order_by(OBJECTIONS.c.position)
            objections = connection.execute(against).all()
        found = [_with_all(row, yeses, objections) for row in kept]
        return tuple(sorted(found, key=lambda one: (one.kept_at, one.version), reverse=True))

    def record(self, part: str) -> tuple[KeptRecord, ...]:
        """The versions of the one record whose id holds this part, newest first; empty when it is not just one."""
        with trouble(), self._engine.connect() as connection:
            ids = set(connection.execute(select(RECORDS.c.id)).scalars())
        found = [record_id for record_id in ids if part and part in record_id]
        return self.records(found[0]) if len(found) == 1 else ()

    def records_of(self, talks: Collection[str]) -> tuple[KeptRecord, ...]:
        """The records of these talks and of no others, each in its newest version; newest first."""
        mine = select(RECORDS.c.id).where(RECORDS.c.talk.in_(talks)).distinct()
        with trouble(), self._engine.connect() as connection:
            ids = list(connection.execute(mine).scalars())
        newest = [self.records(record_id)[0] for record_id in ids]
        return tuple(sorted(newest, key=lambda one: one.kept_at, reverse=True))

    def used(self) -> tuple[int, Used]:
        """How many talks a language model had a part in, and what that cost in calls and tokens."""
        with trouble(), self._engine.connect() as connection:
            rows = connection.execute(select(EVENTS.c.talk, EVENTS.c.body).where(EVENTS.c.kind.in_(WITH_A_MODEL))).all()
        costs = [(row.talk, Used(**row.body["used"])) for row in rows if row.body.get("used", {}).get("calls")]
        return len({talk for talk, _ in costs}), sum((cost for _, cost in costs), NOTHING_USED)

    def pictures(self, talk: str) -> tuple[Picture, ...]:
        """Pictures that were sent in this talk, with the words that say what they show, in the order they came."""
        same = (WORDS.c.talk == PICTURES.c.talk) & (WORDS.c.id == PICTURES.c.words)
        found = select(PICTURES, WORDS.c.text).outerjoin(WORDS, same).where(PICTURES.c.talk == talk)
        with trouble(), self._engine.connect() as connection:
            rows = connection.execute(found.order_by(PICTURES.c.id)).all()
        return tuple(Picture(row.kind, row.content, row.text or "", in_utc(row.at)) for row in rows)

    def concerns(self, talk: str) -> tuple[Apart, ...]:
        """What was kept apart in this talk, in the order it was said."""
        with trouble(), self._engine.connect() as connection:
            same = (WORDS.c.talk == CONCERNS.c.talk) & (WORDS.c.id == CONCERNS.c.words)
            found = select(CONCERNS, WORDS.c.text).join(WORDS, same).where(CONCERNS.c.talk == talk)
            rows = connection.execute(found.order_by(CONCERNS.c.at, CONCERNS.c.id)).all()
        return tuple(
            Apart(
                row.said_by,
                tuple(row.kinds.split(",")),
                row.urgent,
                row.dealt,
                (row.text or "")[row.start : row.end],
                in_utc(row.at),
            )
            for row in rows
        )


_SEQUENCE = select(TALKS.c.sequence).where(TALKS.c.id == bindparam("talk"))


def events_of(connection: Connection, talk: str) -> tuple[e.Event, ...]:
    """The stored events of a talk, in order, with the words as they are now.

    Events are read first: what somebody stores between the two reads is then words that no event names yet.
    """
    rows = connection.execute(select(EVENTS).where(EVENTS.c.talk == talk).order_by(EVENTS.c.sequence)).all()
    said = connection.execute(select(WORDS).where(WORDS.c.talk == talk)).all()
    words = {
        row.id: Words(row.id, row.said_by, row.entered_by, Via(row.via), row.text, row.language, in_utc(row.at))
        for row in said
    }
    return tuple(decode(row.kind, row.version, in_utc(row.at), row.body, words) for row in rows)


def _of(table: Table, column: Column[str], record_id: str) -> Select[Any]:
    return select(table).where(column == record_id) if record_id else select(table)


def _with_all(row: Any, yeses: Sequence[Any], objections: Sequence[Any]) -> KeptRecord:
    """A kept row with what stands beside it; without its record where the bytes and the yes do not match."""
    yes = Confirmation(row.fingerprint, row.by, row.name, Role(row.role), in_utc(row.kept_at), row.seen)
    try:
        record = Record(row.id, row.version, row.stored, yes)
    except NotConfirmed:
        record = None
    said_yes = [one for one in yeses if (one.record, one.version) == (row.id, row.version)]
    against = [one for one in objections if one.record == row.id]
    return KeptRecord(
        row.id,
        row.version,
        row.talk,
        in_utc(row.kept_at),
        row.stored,
        record,
        tuple(Beside(one.version, one.by, one.name, one.role, in_utc(one.at)) for one in said_yes),
        tuple(Beside(one.version, one.by, one.text, one.by, in_utc(one.at)) for one in against),
    )


__all__ = ["Apart", "Beside", "KeptRecord", "Store", "StoreTrouble", "Unfinished"]
