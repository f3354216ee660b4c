"""The tables. Law: events are only ever added; words can be forgotten; a record's bytes never change. What is erased
(`store.erasing`) is the one exception: its events lose their bodies, and its records are gone.

People's words stand in `words`, in the stored bytes of a record and in what was said against one, and
nowhere else: events hold where words are, never what they say (design, decision 4).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    Dialect,
    Index,
    LargeBinary,
    Table,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlmodel import Field, SQLModel

from store.packing import Body, Packed

BY_KEY = {"sqlite_with_rowid": False}
"""For tables of small rows: SQLite keeps them in the order of their key, and needs no second copy of it."""

UNFINISHED = text("stage NOT IN ('kept', 'gone')")
"""Talks that can be gone on with. Their index holds no others, so that what waits is found as soon among many talks.

On PostgreSQL a partial index is so in its migration only: here its condition would load that database's dialect.
"""

SCHEMA = "0005"
"""The newest migration. Alembic is loaded only when the database's own version differs."""


def in_utc(at: datetime) -> datetime:
    """A stored time. SQLite gives it back without its zone, PostgreSQL in that of its server; it was stored in UTC."""
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _utc() -> Column[datetime]:
    return Column(DateTime(timezone=True), nullable=False)


EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class Moment(TypeDecorator[datetime]):
    """A time in UTC as a whole number of microseconds since 1970."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else EPOCH + value * MICROSECOND


class TalkRow(SQLModel, table=True):
    """One talk, as much as is needed to offer it again without reading its words.

    `person` is whom it is about: talks about the same person share it, and the first of them gave it its id.
    """

    __tablename__ = "talks"
    __table_args__ = (Index("talks_unfinished", "disclosed", "changed_at", sqlite_where=UNFINISHED), BY_KEY)
    id: str = Field(primary_key=True)
    mode: str
    language: str
    zone: str
    stage: str
    typist: str
    secret: str
    sequence: int
    disclosed: bool
    changed_at: datetime = Field(sa_column=_utc())
    person: str = Field(index=True, sa_column_kwargs={"server_default": ""})


class EventRow(SQLModel, table=True):
    """One event of one talk, in order. UNIQUE(talk, sequence): nobody can write the same place twice.

    `at` is in microseconds since 1970: there are fifty events to a record, and a time as text is as long as a body.
    """

    __tablename__ = "events"
    __table_args__ = BY_KEY
    talk: str = Field(primary_key=True, foreign_key="talks.id")
    sequence: int = Field(primary_key=True)
    kind: str
    version: int
    at: datetime = Field(sa_column=Column(Moment, nullable=False))
    body: dict[str, object] = Field(sa_column=Column(Body, nullable=False))


class WordsRow(SQLModel, table=True):
    """Words as said. `text` is NULL once forgotten; who, when and why stay as the tombstone."""

    __tablename__ = "words"
    talk: str = Field(primary_key=True, foreign_key="talks.id")
    id: str = Field(primary_key=True)
    said_by: str
    entered_by: str
    via: str
    language: str
    at: datetime = Field(sa_column=_utc())
    text: str | None
    forgotten_at: datetime | None = Field(default=None, sa_column=Column(DateTime(timezone=True)))
    forgotten_by: str | None = None
    forgotten_why: str | None = None


class RecordRow(SQLModel, table=True):
    """One version of a record: the bytes that were confirmed, and the yes to them."""

    __tablename__ = "records"
    __table_args__ = (UniqueConstraint("talk", "fingerprint"),)
    id: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    talk: str = Field(foreign_key="talks.id", index=True)
    stored: bytes = Field(sa_column=Column(Packed, nullable=False))
    fingerprint: str
    by: str
    name: str
    role: str
    seen: str
    kept_at: datetime = Field(sa_column=_utc())


class RecordLineRow(SQLModel, table=True):
    """The lines of a record, for looking across records. The bytes in `records` are what counts."""

    __tablename__ = "record_lines"
    __table_args__ = BY_KEY
    record: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    element: str
    holder: str
    wording: str
    kind: str
    open: str


class YesRow(SQLModel, table=True):
    """Another person's yes to the same version of a record."""

    __tablename__ = "yeses"
    __table_args__ = BY_KEY
    record: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    position: int = Field(primary_key=True)
    fingerprint: str
    by: str
    name: str
    role: str
    at: datetime = Field(sa_column=_utc())


class ObjectionRow(SQLModel, table=True):
    """What was said against a record. It stands beside it, exports too."""

    __tablename__ = "objections"
    __table_args__ = BY_KEY
    record: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    version: int
    talk: str
    words: str
    by: str
    text: str
    at: datetime = Field(sa_column=_utc())


class ConcernRow(SQLModel, table=True):
    """Words that may have to be passed on, kept apart from records and never shown with them."""

    __tablename__ = "concerns"
    __table_args__ = BY_KEY
    talk: str = Field(primary_key=True, foreign_key="talks.id")
    id: str = Field(primary_key=True)
    words: str
    start: int
    end: int
    said_by: str
    kinds: str
    urgent: bool
    dealt: bool
    at: datetime = Field(sa_column=_utc())


class AuditRow(SQLModel, table=True):
    """Who did what and when; never what was said."""

    __tablename__ = "audit"
    __table_args__ = BY_KEY
    talk: str = Field(primary_key=True)
    sequence: int = Field(primary_key=True)
    what: str
    by: str
    record: str
    version: int
    at: datetime = Field(sa_column=_utc())


def _big(*, key: bool = False) -> Column[int]:
    """Telegram's ids of people and chats do not fit into 32 bits."""
    return Column(BigInteger, primary_key=key, nullable=False, autoincrement=False)


class UpdateRow(SQLModel, table=True):
    """One thing that came in from Telegram, stored before anything is done with it, under Telegram's own number.

    `body` is what came, and goes as soon as it is done with. `held` are the words that it came to while they wait to
    be looked at ("" while a voice note is being turned into them). `about` tells the question that was asked then, and
    `talk` is the one in which they wait, "" before there is one.
    """

    __tablename__ = "updates"
    __table_args__ = (
        Index(
            "updates_waiting",
            "chat",
            "id",
            sqlite_where=text("done_at IS NULL"),
        ),
    )
    id: int = Field(sa_column=_big(key=True))
    chat: int = Field(sa_column=_big())
    message: int = Field(sa_column=_big())
    arrived_at: datetime = Field(sa_column=_utc())
    body: dict[str, object] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True)))
    held: str | None = None
    about: str = ""
    talk: str = ""
    done_at: datetime | None = Field(default=None, sa_column=Column(DateTime(timezone=True)))


class MemberRow(SQLModel, table=True):
    """Somebody who may use the bot, what they do there now, and what their phone shows.

    `shown` is how far the talk was when it was last shown, `message` the one whose buttons still work.
    """

    __tablename__ = "members"
    id: int = Field(sa_column=_big(key=True))
    name: str
    role: str
    language: str
    code: str
    talk: str
    shown: int
    message: int = Field(sa_column=_big())
    asked: str
    voice: str
    blocked: bool
    wrong: int
    wrong_at: datetime | None = Field(default=None, sa_column=Column(DateTime(timezone=True)))
    seen_at: datetime = Field(sa_column=_utc())
    paired_at: datetime = Field(sa_column=_utc())


class InviteRow(SQLModel, table=True):
    """A one-time code, as its hash; gone once it was used."""

    __tablename__ = "invites"
    code: str = Field(primary_key=True)
    name: str
    role: str
    language: str
    until: datetime = Field(sa_column=_utc())


class MemberTalkRow(SQLModel, table=True):
    """Whose talk it is: the only one who may read its record in the bot."""

    __tablename__ = "member_talks"
    talk: str = Field(primary_key=True, foreign_key="talks.id")
    member: int = Field(sa_column=Column(BigInteger, nullable=False, index=True))


class PictureRow(SQLModel, table=True):
    """A picture that was sent in a talk; `words` are those that say what it shows, and it goes when they go."""

    __tablename__ = "pictures"
    talk: str = Field(primary_key=True, foreign_key="talks.id")
    id: int = Field(sa_column=_big(key=True))
    kind: str
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    words: str
    at: datetime = Field(sa_column=_utc())


class WorkerRow(SQLModel, table=True):
    """A process that shares the work, and when it was last heard of."""

    __tablename__ = "workers"
    id: str = Field(primary_key=True)
    seen_at: datetime = Field(sa_column=_utc())


class RoomRow(SQLModel, table=True):
    """A room of a trainer, as much as is needed to find it and to list it; in a database of its own."""

    __tablename__ = "rooms"
    id: str = Field(primary_key=True)
    code: str = Field(index=True)
    flow: str
    alone: bool
    door: bool
    closed: bool
    sequence: int
    opened_at: datetime = Field(sa_column=_utc())
    changed_at: datetime = Field(sa_column=_utc())


class RoomEventRow(SQLModel, table=True):
    """One event of a room, in order. What learners wrote stands in the body, and goes with the room."""

    __tablename__ = "room_events"
    __table_args__ = BY_KEY
    room: str = Field(primary_key=True, foreign_key="rooms.id")
    sequence: int = Field(primary_key=True)
    kind: str
    version: int
    at: datetime = Field(sa_column=Column(Moment, nullable=False))
    body: dict[str, object] = Field(sa_column=Column(Body, nullable=False))


class PhoneRow(SQLModel, table=True):
    """A phone in a room, which may be gone by now: what stands on its screen, and what was answered of its step.

    `taken` is the number of the last update that was taken as words of `step`.
    """

    __tablename__ = "room_phones"
    member: int = Field(sa_column=_big(key=True))
    room: str = Field(index=True)
    away: bool
    message: int = Field(sa_column=_big())
    shown: str
    taken: int = Field(sa_column=_big())
    step: str
    answer: dict[str, str] = Field(sa_column=Column(Body, nullable=False))


def table(name: str) -> Table:
    """A table for SQLAlchemy Core, which is what the store reads and writes with."""
    return SQLModel.metadata.tables[name]


TALKS, EVENTS, WORDS = table("talks"), table("events"), table("words")
RECORDS, YESES, OBJECTIONS, CONCERNS = table("records"), table("yeses"), table("objections"), table("concerns")
RECORD_LINES, AUDIT = table("record_lines"), table("audit")
UPDATES, MEMBERS, INVITES = table("updates"), table("members"), table("invites")
MEMBER_TALKS, PICTURES, WORKERS = table("member_talks"), table("pictures"), table("workers")
ROOMS, ROOM_EVENTS, PHONES = table("rooms"), table("room_events"), table("room_phones")
