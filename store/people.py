"""What is held about one person. Law: a person is the id that their talks share, and never a name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from bot.conversation import events as e
from bot.conversation.recording import Span
from store.records import KeptRecord, Store
from store.tables import (
    AUDIT,
    CONCERNS,
    EVENTS,
    MEMBER_TALKS,
    MEMBERS,
    PICTURES,
    RECORDS,
    TALKS,
    UPDATES,
    WORDS,
    in_utc,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody about whom something is held. `newest` is the newest version of their newest record."""

    id: str
    records: int
    unfinished: int
    at: datetime
    newest: KeptRecord | None


@dataclass(frozen=True, slots=True)
class SaidThen:
    """Words of a talk as they are now; `text` is None for a tombstone."""

    id: str
    said_by: str
    entered_by: str
    via: str
    language: str
    at: datetime
    text: str | None
    forgotten_at: datetime | None
    forgotten_by: str
    forgotten_why: str


@dataclass(frozen=True, slots=True)
class SentThen:
    """A picture that was sent: its kind, how many bytes, and what it shows in the words of whoever sent it."""

    kind: str
    bytes: int
    shows: str
    at: datetime


@dataclass(frozen=True, slots=True)
class NoticedThen:
    """Words kept apart: where they stand, who said them, and what they are ("" where they were deleted)."""

    span: Span
    said_by: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """A row of the audit: what was done, by whom and when."""

    what: str
    by: str
    record: str
    version: int
    at: datetime


@dataclass(frozen=True, slots=True)
class TalkHeld:
    """A talk with all that is held of it. `waits` are words that came in from Telegram and were not looked at.

    `passed_on` are the ids of words that say what was done about something that has to be passed on.
    """

    id: str
    mode: str
    language: str
    zone: str
    stage: str
    changed_at: datetime
    words: tuple[SaidThen, ...]
    waits: tuple[str, ...]
    pictures: tuple[SentThen, ...]
    apart: tuple[NoticedThen, ...]
    passed_on: frozenset[str]
    done: tuple[Done, ...]
    telegram: bool


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody who talks about themselves in Telegram, as the bot knows them."""

    name: str
    language: str
    since: datetime


@dataclass(frozen=True, slots=True)
class Holding:
    """Everything held about one person. The versions of each record come newest first."""

    person: str
    talks: tuple[TalkHeld, ...]
    records: tuple[tuple[KeptRecord, ...], ...]
    memberships: tuple[Membership, ...]


def people(store: Store) -> tuple[Seen, ...]:
    """Everybody about whom something is held, whoever was heard of last first."""
    talks = select(TALKS.c.person, TALKS.c.id, TALKS.c.stage, TALKS.c.changed_at).where(TALKS.c.stage != "gone")
    rows = store.look_up(lambda connection: connection.execute(talks).all())
    newest: dict[str, dict[str, KeptRecord]] = {}
    whose = {row.id: row.person for row in rows}
    for one in store.records():  # newest first
        newest.setdefault(whose.get(one.talk, ""), {}).setdefault(one.id, one)
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row.person, []).append(row)
    seen = [
        Seen(
            person,
            len(newest.get(person, {})),
            sum(one.stage != "kept" for one in of_them),
            max(in_utc(one.changed_at) for one in of_them),
            next(iter(newest.get(person, {}).values()), None),
        )
        for person, of_them in found.items()
    ]
    return tuple(sorted(seen, key=lambda one: one.at, reverse=True))


def person(store: Store, part: str) -> str:
    """The one person whose id holds this part; "" when it is not just one."""
    ids = store.look_up(lambda connection: set(connection.execute(select(TALKS.c.person)).scalars()))
    found = [one for one in ids if part and part in one]
    return part if part in ids else found[0] if len(found) == 1 else ""


def holding(store: Store, whom: str) -> Holding:
    """Everything held about a person."""
    wanted = select(TALKS).where(TALKS.c.person == whom).order_by(TALKS.c.id)

    def read(connection: Connection) -> tuple[tuple[TalkHeld, ...], tuple[Membership, ...], list[str]]:
        talks = tuple(_talk(connection, row) for row in connection.execute(wanted).all())
        ids = [talk.id for talk in talks]
        first = func.min(RECORDS.c.kept_at)
        records = select(RECORDS.c.id).where(RECORDS.c.talk.in_(ids)).group_by(RECORDS.c.id).order_by(first.desc())
        return talks, _memberships(connection, ids), list(connection.execute(records).scalars())

    talks, memberships, records = store.look_up(read)
    return Holding(whom, talks, tuple(store.records(record) for record in records), memberships)


def talk_held(store: Store, talk: str) -> TalkHeld | None:
    """One talk with all that is held of it."""

    def read(connection: Connection) -> TalkHeld | None:
        row = connection.execute(select(TALKS).where(TALKS.c.id == talk)).first()
        return _talk(connection, row) if row else None

    return store.look_up(read)


def _talk(connection: Connection, row: Any) -> TalkHeld:
    words = connection.execute(select(WORDS).where(WORDS.c.talk == row.id).order_by(WORDS.c.at, WORDS.c.id)).all()
    texts = {one.id: one.text or "" for one in words}
    waits = select(UPDATES.c.held).where(UPDATES.c.talk == row.id, UPDATES.c.done_at.is_(None)).order_by(UPDATES.c.id)
    sent = select(PICTURES.c.kind, func.length(PICTURES.c.content).label("size"), PICTURES.c.words, PICTURES.c.at)
    apart = select(CONCERNS).where(CONCERNS.c.talk == row.id).order_by(CONCERNS.c.at, CONCERNS.c.id)
    audit = select(AUDIT).where(AUDIT.c.talk == row.id).order_by(AUDIT.c.sequence)
    answered = select(EVENTS.c.body).where(EVENTS.c.talk == row.id, EVENTS.c.kind == e.Answered.__name__)
    member = select(MEMBER_TALKS.c.member).where(MEMBER_TALKS.c.talk == row.id)
    return TalkHeld(
        row.id,
        row.mode,
        row.language,
        row.zone,
        row.stage,
        in_utc(row.changed_at),
        tuple(
            SaidThen(
                *(one.id, one.said_by, one.entered_by, one.via, one.language, in_utc(one.at), one.text),
                in_utc(one.forgotten_at) if one.forgotten_at else None,
                one.forgotten_by or "",
                one.forgotten_why or "",
            )
            for one in words
        ),
        tuple(filter(None, connection.execute(waits).scalars())),
        tuple(
            SentThen(one.kind, one.size, texts.get(one.words, ""), in_utc(one.at))
            for one in connection.execute(sent.where(PICTURES.c.talk == row.id).order_by(PICTURES.c.id)).all()
        ),
        tuple(
            NoticedThen(
                Span(one.words, one.start, one.end),
                one.said_by,
                texts.get(one.words, "")[one.start : one.end],
                in_utc(one.at),
            )
            for one in connection.execute(apart).all()
        ),
        frozenset(
            body["choice"]
            for body in connection.execute(answered).scalars()
            if body.get("question") == "pass_on_words" and body.get("choice")
        ),
        tuple(
            Done(one.what, one.by, one.record, one.version, in_utc(one.at)) for one in connection.execute(audit).all()
        ),
        connection.execute(member).first() is not None,
    )


def _memberships(connection: Connection, talks: Collection[str]) -> tuple[Membership, ...]:
    theirs = select(MEMBER_TALKS.c.member).where(MEMBER_TALKS.c.talk.in_(talks))
    found = select(MEMBERS).where(MEMBERS.c.id.in_(theirs), MEMBERS.c.role == "person").order_by(MEMBERS.c.paired_at)
    rows = connection.execute(found).all()
    return tuple(Membership(row.name, row.language, in_utc(row.paired_at)) for row in rows)
