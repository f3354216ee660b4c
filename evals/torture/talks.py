"""What goes on when a fault comes: short talks through the real session, each of them noted in `Told` as it is told.

A row of `DEEDS` is a kind of moment. It opens the store itself, so that opening is among its moments, and closes it.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Coroutine, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import build
from bot.conversation.recording import Mode
from bot.guide import CardGuide
from bot.session import CannotStore, Session
from bot.settings import Settings
from bot.showing import Screen
from evals.torture.checking import PICTURES_FROM, Told, text_of
from store.engine import sqlite_url
from store.errors import MovedOn, StoreTrouble
from store.inbox import Inbox
from store.records import Store

TOGETHER = 20
"""Talks that share commits."""
PICTURES, PICTURE_BYTES = 6, 1_000_000
"""So many that the write-ahead log is written back into the file meanwhile (SQLite does that after 4 MB)."""

OPENING = (("language", "en"), ("safe_here", "yes"), ("who_types", "me"))
"""The closed questions before a person's talk."""


def session_on(store: Store, home: Path, now: Callable[[], datetime] = build.now) -> Session:
    """The session of the program on this store, without the search in the guidance; with a clock of its own."""
    made, settings = build.by_rule(), Settings(home=home, nation="wales")
    return Session(
        store,
        made.listener,
        made.drafter,
        CardGuide(),
        build.phrases_for(settings),
        now=now,
        new_id=lambda: str(uuid.uuid4()),
        overtaken=MovedOn,
        trouble=StoreTrouble,
    )


async def to_first_question(session: Session) -> Screen:
    """A person's talk up to its first question."""
    shown = await session.start(Mode.PERSON, "wales", "en", "UTC")
    for question, choice in OPENING:
        await session.choose(shown.talk, question, choice)
    await session.press(shown.talk, "skip")
    return await session.press(shown.talk, "skip")


async def to_confirming(session: Session, text: str) -> tuple[str, str]:
    """A talk up to its confirmation: its id, and the fingerprint that is on the screen."""
    talk = (await to_first_question(session)).talk
    await session.say(talk, text)
    return await to_confirming_again(session, talk)


async def to_confirming_again(session: Session, talk: str) -> tuple[str, str]:
    """From any question of a talk under way."""
    shown = await session.press(talk, "thats_all")
    shown = await session.press(talk, "keep_rest", shown.line, shown.fingerprint)
    if shown.question == "pass_on":
        shown = await session.choose(talk, "pass_on", "no")
    assert shown.question == "confirm", shown.question
    return talk, shown.fingerprint


@dataclass
class World:
    """A data folder, the URL of its store, what was told there, and a number that nobody else has."""

    home: Path
    url: str
    told: Told
    number: int
    now: Callable[[], datetime] = build.now

    def text(self, what: str) -> str:
        """Something to say that is said only once."""
        self.number += 1
        return f"i want {what} number {self.number}"

    def name(self) -> str:
        self.number += 1
        return f"Dee {self.number}"

    async def say(self, session: Session, talk: str, text: str) -> Screen:
        shown = await session.say(talk, text)
        self.told.said.add(text)
        return shown

    async def yes(self, session: Session, talk: str, fingerprint: str) -> Screen:
        name = self.name()
        self.told.asked.add(name)
        shown = await session.yes(talk, fingerprint, name)
        if shown.question == "kept":
            self.told.kept.add(name)
        return shown

    async def delete(self, session: Session, talk: str, text: str) -> Screen:
        """ "Delete that", of what was said last. From the moment that it is asked for, it may be gone."""
        self.told.said.discard(text)
        shown = await session.press(talk, "delete")
        self.told.deleted.add(text)
        return shown

    @contextmanager
    def opened(self) -> Iterator[tuple[Store, Session]]:
        store = Store(self.url)
        try:
            yield store, session_on(store, self.home, self.now)
        finally:
            store.close()


async def start(world: World) -> None:
    with world.opened() as (_, session):
        talk = (await to_first_question(session)).talk
        await world.say(session, talk, world.text("a cat"))


async def words(world: World) -> None:
    with world.opened() as (store, session):
        for waiting in store.unfinished()[:2]:
            await session.resume(waiting.talk)
            await world.say(session, waiting.talk, world.text("a cat"))
            await world.say(session, waiting.talk, world.text("my garden back, " + "and again " * 900 + "it is"))
            await world.say(session, waiting.talk, world.text("a dog"))


async def keep(world: World) -> None:
    with world.opened() as (store, session):
        for waiting in store.unfinished():
            shown = await session.look(waiting.talk)
            if shown.question == "confirm":
                await world.yes(session, waiting.talk, shown.fingerprint)


async def delete(world: World) -> None:
    with world.opened() as (_, session):
        talk = (await to_first_question(session)).talk
        await world.say(session, talk, world.text("a cat"))
        for _ in range(2):
            await world.say(session, talk, text := world.text("canarycanary"))
            await world.delete(session, talk, text)
            await world.say(session, talk, world.text("a dog"))


async def together(world: World) -> None:
    async def one(session: Session) -> None:
        talk = (await to_first_question(session)).talk
        text = world.text("a cat")
        await world.say(session, talk, text)
        await world.yes(session, *await to_confirming_again(session, talk))

    with world.opened() as (_, session):
        done = await asyncio.gather(*(one(session) for _ in range(TOGETHER)), return_exceptions=True)
    for fault in sorted((one for one in done if one is not None), key=lambda one: isinstance(one, CannotStore)):
        raise fault


async def telegram(world: World) -> None:
    """Updates that were taken, each done in the commit of its turn; pictures; a stop in the middle."""
    with world.opened() as (store, session):
        inbox, chat = Inbox(store, build.now), 1
        numbers = [world.number + 1 + place for place in range(8)]
        pictures = [PICTURES_FROM + world.number + 1 + place for place in range(PICTURES)]
        talk = (await to_first_question(session)).talk
        await session.start(Mode.PERSON, "wales", "en", "UTC", talk=f"t{numbers[0]}", also=inbox.receipt(chat, ()))
        for part in (numbers[:4], numbers[4:], pictures):
            await inbox.take([(number, chat, number, {"number": number}) for number in part])
            world.told.taken.update(part)
        for number in numbers[:6]:
            await session.say(talk, text_of(number), also=inbox.receipt(chat, (number,)))
            world.told.said.add(text_of(number))
        for number in numbers[6:]:
            await inbox.done(inbox.receipt(chat + 1, ()))
            await session.say(talk, text_of(number), also=inbox.receipt(chat, (number,)))
        for number in pictures:
            content = bytes([number % 251]) * PICTURE_BYTES
            await inbox.keep_picture(inbox.receipt(chat, (number,)), number, talk, "image/jpeg", content)


Deed = Callable[[World], Coroutine[Any, Any, None]]

DEEDS: dict[str, tuple[str, Deed]] = {
    "a new store, and the first talk in it": ("empty", start),
    "words": ("ready", words),
    "keeping": ("ready", keep),
    "deleting words": ("ready", delete),
    "an old schema brought up to date": ("old", start),
    "twenty talks that share commits, and keep": ("ready", together),
    "telegram: updates, turns and pictures": ("ready", telegram),
}
"""What goes on → the store that it begins with, and how it is done."""


# --- stores to begin with --------------------------------------------------------------------------------


def prepare(folder: Path, talks: int = 12) -> None:
    """Makes the stores to begin with, under `folder`: "empty", "ready", and "old" at the first schema."""
    for name in ("empty", "ready", "old"):
        (folder / name).mkdir(parents=True)
    sqlite_url(folder / "empty")
    told = Told()
    asyncio.run(_ready(World(folder / "ready", sqlite_url(folder / "ready"), told, 0), talks))
    _as_old(folder / "ready", folder / "old")
    for name, what in (("empty", Told()), ("ready", told), ("old", told)):
        (folder / name / "told.json").write_text(what.to_json(), encoding="utf-8")


async def _ready(world: World, talks: int) -> None:
    """A third each: kept, waiting for a yes, under way."""
    with world.opened() as (_, session):
        for number in range(talks):
            talk = (await to_first_question(session)).talk
            await world.say(session, talk, world.text("a cat"))
            if number % 3:
                talk, fingerprint = await to_confirming_again(session, talk)
                if number % 3 == 2:
                    await world.yes(session, talk, fingerprint)


def _as_old(new: Path, old: Path) -> None:
    """The same talks in a store at the first schema: what its tables and columns can hold."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine

    import store.migrations

    url = sqlite_url(old)
    config = Config()
    config.set_main_option("script_location", str(Path(store.migrations.__file__).parent))
    engine = create_engine(url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with closing(sqlite3.connect(old / "whatmatters.db")) as db:
        db.execute("ATTACH ? AS new", (str(new / "whatmatters.db"),))
        tables = [name for (name,) in db.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")]
        for table in tables:
            if table != "alembic_version":
                columns = ", ".join(f'"{row[1]}"' for row in db.execute(f"PRAGMA main.table_info({table})"))
                db.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        db.commit()


def copied(folder: Path, name: str, home: Path) -> Told:
    """A store to begin with, in a folder of its own, and what was told there."""
    home.mkdir()
    if name != "empty":
        shutil.copy(folder / name / "whatmatters.db", home)
    else:
        sqlite_url(home)
    return Told.of_json((folder / name / "told.json").read_text(encoding="utf-8"))
