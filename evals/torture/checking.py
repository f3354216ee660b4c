"""What must hold after any fault, looked at from outside. Law: it reads the file, and asks no part whether all is well.

`Told` is what somebody was told ("said", "kept", "deleted") before the fault came; `examine` opens what is left as the
program would, and counts what is missing, what is there that nobody confirmed, and what is there by half.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot import build
from bot.conversation.conversation import Conversation, fold
from bot.conversation.recording import Mode
from bot.settings import Settings
from store.engine import sqlite_url
from store.errors import StoreTrouble
from store.records import Store
from store.tables import EVENTS

PICTURES_FROM = 10_000
"""Updates from this number on bring a picture and no words."""


@dataclass
class Told:
    """What was asked of the program, and what it said was done. Every text and every name is there only once."""

    said: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    """Names of those who gave a yes to what was on the screen, whether or not they were told that it was kept."""
    kept: set[str] = field(default_factory=set)
    """Names of those who were told that it was kept."""
    deleted: set[str] = field(default_factory=set)
    taken: set[int] = field(default_factory=set)
    """Telegram updates of which Telegram may be told that they came."""

    def to_json(self) -> str:
        return json.dumps({one.name: sorted(getattr(self, one.name)) for one in fields(self)})

    @classmethod
    def of_json(cls, text: str) -> Told:
        return cls(**{name: set(values) for name, values in json.loads(text).items()})


@dataclass
class Harm:
    """What a fault cost. Every number has to be nought."""

    lost: int = 0
    """Records that somebody was told were kept, and are not there."""
    unconfirmed: int = 0
    """Records without a yes of that name to those very bytes, or with the yes of somebody who gave none."""
    partial: int = 0
    """Something that is there by half or twice: a record, a talk, an update."""
    words: int = 0
    """Texts that were acknowledged and are not there; deleted ones that came back."""
    tracebacks: int = 0
    """Faults that a person would have seen as a traceback, or as a line that was not true."""
    shut: int = 0
    """Stores that did not open, were damaged, or in which a talk could not go on."""
    examples: list[str] = field(default_factory=list)

    def note(self, what: str, example: str) -> None:
        setattr(self, what, getattr(self, what) + 1)
        self.examples.append(f"{what}: {example}")

    def add(self, other: Harm) -> None:
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))

    @property
    def none(self) -> bool:
        return not any(getattr(self, one.name) for one in fields(self))

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def of_json(cls, text: str) -> Harm:
        return cls(**json.loads(text))


def examine(home: Path, told: Told, *, goes_on: bool = True) -> Harm:
    """Opens the store that is left in a folder, and counts. With `goes_on`, a talk is gone on with, and one begun."""
    harm = Harm()
    try:
        store = Store(sqlite_url(home))
    except StoreTrouble as trouble:
        harm.note("shut", f"does not open: {trouble}")
        return harm
    try:
        asyncio.run(_examined(home, store, told, harm, goes_on))
    except sqlite3.DatabaseError as fault:
        harm.note("shut", f"damaged: {fault}")
    finally:
        store.close()
    for file in home.iterdir():
        if file.name.startswith("whatmatters.db") and any(text.encode() in file.read_bytes() for text in told.deleted):
            harm.note("words", f"deleted words are still in {file.name}")
    return harm


async def _examined(home: Path, store: Store, told: Told, harm: Harm, goes_on: bool) -> None:
    with closing(sqlite3.connect(home / "whatmatters.db")) as db:
        for (fault,) in db.execute("PRAGMA integrity_check").fetchall():
            if fault != "ok":
                harm.note("shut", f"damaged: {fault}")
        for fault in db.execute("PRAGMA foreign_key_check").fetchall():
            harm.note("partial", f"without what it belongs to: {fault}")
        talks = await _talks(db, store, harm)
        found = Counter(said.text for c in talks.values() for said in c.words if said.text)
        _words(found, told, harm)
        _records(db, store, talks, told, harm)
        _updates(db, found, told, harm)
    if goes_on:
        await _goes_on(home, store, harm)


async def _talks(db: sqlite3.Connection, store: Store, harm: Harm) -> dict[str, Conversation]:
    """Every talk, folded. Its events have no gap, and its row says how many there are."""
    found = {}
    for talk, sequence in db.execute("SELECT id, sequence FROM talks").fetchall():
        numbers = [one for (one,) in db.execute("SELECT sequence FROM events WHERE talk = ? ORDER BY 1", (talk,))]
        if numbers != list(range(1, sequence + 1)):
            harm.note("partial", f"a talk of {sequence} events has {len(numbers)}")
        try:
            found[talk] = fold(list(await store.load(talk)))
        except Exception as fault:  # of any kind: the talk cannot be gone on with
            harm.note("partial", f"a talk does not fold: {fault!r}")
    return found


def _words(found: Counter[str], told: Told, harm: Harm) -> None:
    for text in told.said - told.deleted:
        if found[text] != 1:
            harm.note("words" if not found[text] else "partial", f"{found[text]} times: {text[:60]}")
    for text in told.deleted:
        if found[text]:
            harm.note("words", f"came back: {text[:60]}")


def _records(db: sqlite3.Connection, store: Store, talks: dict[str, Conversation], told: Told, harm: Harm) -> None:
    kept = store.records()
    names = {one.record.confirmation.name for one in kept if one.record}
    for name in told.kept - names:
        harm.note("lost", name)
    for talk, times in Counter(one.talk for one in kept).items():
        if times > 1 + sum(kind == "Reopened" for kind, _ in _bodies(store, talk)):
            harm.note("partial", f"{times} records of one talk")
    for one in kept:
        if one.record is None:
            harm.note("unconfirmed", "a record does not match its yes")
            continue
        name, fingerprint = one.record.confirmation.name, one.record.confirmation.fingerprint
        c = talks.get(one.talk)
        texts = {words.id: words.text for words in c.words} if c else {}
        yeses = [
            body for kind, body in _bodies(store, one.talk) if kind == "SaidYes" and body["fingerprint"] == fingerprint
        ]
        if name not in told.asked or name not in {texts.get(yes["words"]) for yes in yeses}:
            harm.note("unconfirmed", f"nobody of that name said yes to it: {name}")
        lines = _count(db, "record_lines WHERE record = ? AND version = ?", one.id, one.version)
        audited = _count(db, "audit WHERE record = ? AND version = ? AND what = 'kept'", one.id, one.version)
        if lines != len(one.record.content["lines"]) or audited != 1 or not c or not c.kept:
            harm.note("partial", f"{name}: {lines} lines, {audited} in the audit")
    if _count(db, "events WHERE kind = 'Kept'") != len(kept) or _count(db, "audit WHERE what = 'kept'") != len(kept):
        harm.note("partial", "there are other records than events that say so")
    if _count(db, "record_lines WHERE record NOT IN (SELECT id FROM records)"):
        harm.note("partial", "lines without their record")


def _updates(db: sqlite3.Connection, found: Counter[str], told: Told, harm: Harm) -> None:
    """What came in from Telegram waits, or is done with all that came of it."""
    known: dict[int, int] = dict(db.execute("SELECT id, done_at IS NOT NULL FROM updates").fetchall())
    for number in told.taken - set(known):
        harm.note("words", f"update {number} was taken and is not there")
    for number, done in known.items():
        pictures = _count(db, "pictures WHERE id = ?", number)
        came_of_it = pictures if number >= PICTURES_FROM else found[text_of(number)]
        if came_of_it != done:
            harm.note("partial", f"update {number}: done {done}, and {came_of_it} came of it")


def text_of(update: int) -> str:
    """What somebody wrote with this Telegram update."""
    return f"i like walk number {update} by the burn"


async def _goes_on(home: Path, store: Store, harm: Harm) -> None:
    """The talk that waits first goes on where it was, and another can be begun."""
    session = build.session(Settings(home=home, nation="wales"), store)
    try:
        for waiting in store.unfinished()[:1]:
            await session.resume(waiting.talk)
            await session.say(waiting.talk, "and that is all of it")
        shown = await session.start(Mode.PERSON, "wales", "en", "UTC")
        await session.choose(shown.talk, "language", "en")
    except Exception as fault:  # of any kind: a person could not go on
        harm.note("shut", f"does not go on: {fault!r}")


def _bodies(store: Store, talk: str) -> list[tuple[str, dict[str, Any]]]:
    rows = select(EVENTS.c.kind, EVENTS.c.body).where(EVENTS.c.talk == talk).order_by(EVENTS.c.sequence)
    return [(row.kind, row.body) for row in store.look_up(lambda connection: connection.execute(rows).all())]


def _count(db: sqlite3.Connection, of: str, *values: object) -> int:
    return int(db.execute(f"SELECT count(*) FROM {of}", values).fetchone()[0])
