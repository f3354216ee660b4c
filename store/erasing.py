"""Erasing a record, a person or a talk. Law: after it no byte of the words stands in any file of the store.

It is one transaction: the records with all that stands beside them, the words of the talks that they were kept from,
copies of them in other talks, pictures, and what waits from Telegram. A tombstone stays: an audit row says what kind of
thing was erased, by whom and when. A program that has the talk in memory finds its sequence changed, and reads anew.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from bot.conversation import events as e
from bot.conversation.conversation import fold
from bot.conversation.forgetting import copies_gone
from bot.conversation.stages import Stage
from store.encoding import encode
from store.records import Store, events_of
from store.scrubbing import let_go_of, scrub, words_gone
from store.tables import (
    AUDIT,
    CONCERNS,
    EVENTS,
    MEMBER_TALKS,
    MEMBERS,
    OBJECTIONS,
    PICTURES,
    RECORD_LINES,
    RECORDS,
    TALKS,
    WORDS,
    YESES,
)
from store.writing import TurnToStore, owe, store_turns

RECORD, PERSON, TALK = "erased a record", "erased a person", "erased a talk"
"""What the audit row says."""
HOST = "host"
"""Who erases by a command: whoever has this program's own terminal."""
COPIED = "record"
"""How words come in that are a copy of a record's."""

_OF_A_RECORD: tuple[Table, ...] = (RECORD_LINES, YESES, OBJECTIONS)


@dataclass(frozen=True, slots=True)
class Reach:
    """What an erasing takes, before it is done. `elsewhere` are other records that quote these, and keep their own."""

    talks: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    words: int = 0
    pictures: int = 0
    apart: int = 0
    elsewhere: tuple[str, ...] = ()
    member: bool = False


async def reach_of_record(store: Store, record: str) -> Reach:
    """What goes with this record."""
    return await store.read(lambda connection: _reach(connection, _talks_of_record(connection, record)))


async def reach_of_person(store: Store, person: str) -> Reach:
    """What goes with this person."""
    return await store.read(lambda connection: _reach(connection, _talks_of_person(connection, person)))


async def erase_record(store: Store, record: str, at: datetime, by: str = HOST, why: str = "") -> bool:
    """Erases a record with its talk; whether it is off the disk already (else it stays owed: `Store.owing`)."""
    await store.write(lambda connection: erase(connection, _talks_of_record(connection, record), RECORD, at, by, why))
    return await store.clean()


async def erase_person(store: Store, person: str, at: datetime, by: str = HOST, why: str = "") -> bool:
    """Erases everything that is held about a person; whether it is off the disk already."""
    await store.write(lambda connection: erase(connection, _talks_of_person(connection, person), PERSON, at, by, why))
    return await store.clean()


async def erase_talk(store: Store, talk: str, at: datetime, by: str = HOST, why: str = "") -> bool:
    """Erases a talk and what was kept from it; whether it is off the disk already."""
    await store.write(lambda connection: erase(connection, (talk,), TALK, at, by, why))
    return await store.clean()


def erase(connection: Connection, talks: Collection[str], what: str, at: datetime, by: str, why: str) -> None:
    """In one transaction: these talks end as gone, and nothing of what was said in them, or kept from them, stays."""
    kept = select(RECORDS.c.id, RECORDS.c.talk, func.max(RECORDS.c.version).label("version"))
    of_these = kept.where(RECORDS.c.talk.in_(talks)).group_by(RECORDS.c.id, RECORDS.c.talk)
    records = {row.talk: (row.id, row.version) for row in connection.execute(of_these).all()}
    for record, _ in records.values():
        _forget_copies(connection, record, talks, at, by, why)
        for table in _OF_A_RECORD:
            connection.execute(delete(table).where(table.c.record == record))
        connection.execute(delete(RECORDS).where(RECORDS.c.id == record))
    connection.execute(delete(OBJECTIONS).where(OBJECTIONS.c.talk.in_(talks)))
    for talk in talks:
        words_gone(connection, talk, at, by, why)
        _end(connection, talk, *records.get(talk, ("", 0)), what, at, by)
        scrub(connection, talk, at)
    let_go_of(connection, talks, at)
    owe(connection)


def _end(connection: Connection, talk: str, record: str, version: int, what: str, at: datetime, by: str) -> None:
    """The talk is gone, as its last event and its row say, and an audit row says by whom."""
    before = connection.execute(select(TALKS.c.sequence).where(TALKS.c.id == talk)).scalar_one()
    kind, body = encode(e.Ended(at))
    place = {"talk": talk, "sequence": before + 1, "at": at}
    connection.execute(insert(EVENTS).values(kind=kind, version=e.VERSION, body=body, **place))
    connection.execute(insert(AUDIT).values(what=what, by=by, record=record, version=version, **place))
    gone = {"stage": Stage.GONE.value, "sequence": before + 1, "changed_at": at}
    connection.execute(update(TALKS).where(TALKS.c.id == talk).values(**gone))


def _forget_copies(
    connection: Connection, record: str, talks: Collection[str], at: datetime, by: str, why: str
) -> None:
    """Talks that looked back at this record hold copies of its words: they go too, and so does what repeats them."""
    copies: dict[str, list[str]] = {}
    for row in connection.execute(_copies(record, talks)).all():
        copies.setdefault(row.talk, []).append(row.id)
    for talk, words in copies.items():
        told = events_of(connection, talk)
        decided = copies_gone(fold(list(told)), tuple(words), at, by, why)
        store_turns(connection, [TurnToStore(len(told), decided)])


def _copies(record: str, talks: Collection[str]) -> Any:
    of_record = WORDS.c.id.startswith(f"{record}:", autoescape=True) & (WORDS.c.via == COPIED)
    return select(WORDS.c.talk, WORDS.c.id).where(of_record, WORDS.c.text.is_not(None), WORDS.c.talk.not_in(talks))


def _talks_of_record(connection: Connection, record: str) -> tuple[str, ...]:
    return tuple(connection.execute(select(RECORDS.c.talk).where(RECORDS.c.id == record).distinct()).scalars())


def _talks_of_person(connection: Connection, person: str) -> tuple[str, ...]:
    return tuple(connection.execute(select(TALKS.c.id).where(TALKS.c.person == person)).scalars())


def _reach(connection: Connection, talks: tuple[str, ...]) -> Reach:
    def count(table: Table, *also: Any) -> int:
        return connection.execute(
            select(func.count()).select_from(table).where(table.c.talk.in_(talks), *also)
        ).scalar_one()

    records = tuple(connection.execute(select(RECORDS.c.id).where(RECORDS.c.talk.in_(talks)).distinct()).scalars())
    quoting = {row.talk for record in records for row in connection.execute(_copies(record, talks)).all()}
    elsewhere = select(RECORDS.c.id).where(RECORDS.c.talk.in_(quoting)).distinct()
    there = select(WORDS.c.text).where(WORDS.c.talk == CONCERNS.c.talk, WORDS.c.id == CONCERNS.c.words)
    alone = select(MEMBERS.c.id).join(MEMBER_TALKS, MEMBER_TALKS.c.member == MEMBERS.c.id)
    return Reach(
        talks,
        records,
        count(WORDS, WORDS.c.text.is_not(None)),
        count(PICTURES),
        count(CONCERNS, there.scalar_subquery().is_not(None)),
        tuple(connection.execute(elsewhere).scalars()),
        connection.execute(alone.where(MEMBER_TALKS.c.talk.in_(talks))).first() is not None,
    )
