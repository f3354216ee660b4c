"""Faults that come from others: a locked or read-only store, a clock that jumps, two devices, a yes that is not one."""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import threading
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

from bot.conversation.conversation import fold
from bot.session import Refused, Session
from evals.torture.checking import Harm, Told, examine
from evals.torture.cuts import talk_with_refusals
from evals.torture.dying import forks
from evals.torture.talks import World, copied, to_confirming, to_confirming_again, to_first_question
from store.engine import sqlite_url
from store.records import Store

PATIENCE_S = 0.05
"""The store waits so long for another program here, and not for seconds."""

NOBODY = 65_534
"""Who has no rights, for a program that is run by root: root may write everywhere."""


class Holder:
    """Another program that holds the write lock each time for a while: it takes it again after each thing stored."""

    def __init__(self, home: Path) -> None:
        self._other = sqlite3.connect(home / "whatmatters.db", isolation_level=None, timeout=PATIENCE_S)
        self.lets_go()

    def takes(self) -> None:
        self._other.execute("BEGIN IMMEDIATE")

    def lets_go(self) -> None:
        if self._other.in_transaction:
            self._other.execute("ROLLBACK")

    def close(self) -> None:
        self.lets_go()
        self._other.close()


def locked(stores: Path, seed: str) -> Harm:
    """A whole talk, in which about every second thing finds the store locked by another program."""
    dice, harm = random.Random(seed), Harm()
    with TemporaryDirectory(prefix="torture-") as folder, mock.patch("store.engine.PATIENCE_S", PATIENCE_S):
        home = Path(folder) / "home"
        told = copied(stores, "ready", home)
        with closing(Holder(home)) as holder:

            def meanwhile() -> None:
                holder.lets_go()
                if dice.random() < 0.5:
                    holder.takes()

            world = World(home, sqlite_url(home), told, 1000)
            asyncio.run(talk_with_refusals(world, "locked", holder.lets_go, harm, meanwhile))
        harm.add(examine(home, told))
    return harm


def read_only(stores: Path, what: str) -> Harm:
    """A talk on a store whose file, or whose folder, may not be written to at first; in a process without rights."""
    with TemporaryDirectory(prefix="torture-") as folder:
        place = Path(folder)
        home, harm = place / "home", place / "harm.json"
        told = copied(stores, "ready", home)
        copied(stores, "ready", place / "before")
        harm.touch()
        if os.geteuid() == 0:
            for one in (place, *place.rglob("*")):
                os.chown(one, NOBODY, NOBODY)
        process = forks().Process(target=_read_only, args=(place, told, what))
        process.start()
        process.join()
        found = Harm.of_json(harm.read_text(encoding="utf-8") or Harm(shut=1, examples=["no answer"]).to_json())
        process.close()
    return found


def _read_only(place: Path, told: Told, what: str) -> None:
    harm = Harm()
    rehearsed = World(place / "before", sqlite_url(place / "before"), Told(), 0)
    asyncio.run(talk_with_refusals(rehearsed, "", lambda: None, harm))  # all that is imported late
    if os.geteuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    home = place / "home"
    refused = {"file": home / "whatmatters.db", "folder": home}[what]
    refused.chmod(0o500)
    mended = threading.Event()

    def mend() -> None:
        """As the line says: somebody looks who may write in the folder. SQLite made its files as the store's was."""
        for one in (home, *home.iterdir()):
            one.chmod(0o700)
        mended.set()

    asyncio.run(talk_with_refusals(World(home, sqlite_url(home), told, 1000), "read_only", mend, harm))
    if not mended.is_set():
        harm.note("tracebacks", "nobody was told that it is read-only")
    harm.add(examine(home, told))
    (place / "harm.json").write_text(harm.to_json(), encoding="utf-8")


JUMPS = (timedelta(), timedelta(hours=-1), timedelta(days=365), timedelta(), timedelta(days=-3000))


def clock_jumps(stores: Path, seed: str) -> Harm:
    """A whole talk while the clock goes back an hour, forward a year, back again."""
    dice, harm = random.Random(seed), Harm()
    with TemporaryDirectory(prefix="torture-") as folder:
        home = Path(folder) / "home"
        told = copied(stores, "ready", home)
        before = set(told.said)
        world = World(home, sqlite_url(home), told, 1000, lambda: datetime.now(UTC) + dice.choice(JUMPS))
        asyncio.run(talk_with_refusals(world, "", lambda: None, harm))
        harm.add(examine(home, told))
        store = Store(sqlite_url(home))
        stored = [words.text for words in fold(list(asyncio.run(store.load("1000")))).words]
        store.close()
        said = sorted(told.said - before, key=lambda text: int(text.split()[-1]))
        if [text for text in stored if text in said] != said:
            harm.note("partial", "not in the order in which it was said")
    return harm


TEXTS = 12
"""Texts that each of two devices says in one talk."""


def two_devices(stores: Path, seed: str) -> Harm:
    """Two programs on one talk: both say things at the same time, and both press yes at the same time."""
    harm = Harm()
    with TemporaryDirectory(prefix="torture-") as folder:
        home = Path(folder) / "home"
        told = copied(stores, "ready", home)
        world = World(home, sqlite_url(home), told, 1000)

        async def begin() -> str:
            with world.opened() as (_, session):
                return (await to_first_question(session)).talk

        async def confirm(talk: str) -> tuple[str, str]:
            with world.opened() as (_, session):
                return await to_confirming_again(session, talk)

        async def says(session: Session, talk: str, device: int) -> None:
            for number in range(TEXTS):
                await patiently(lambda text: world.say(session, talk, text), f"i want a cat {seed}.{device}.{number}")

        async def yes(session: Session, talk: str, fingerprint: str, device: int) -> None:
            told.asked.add(name := f"Dee of {device}")
            await patiently(lambda by: session.yes(talk, fingerprint, by), name)

        talk = asyncio.run(begin())
        _both(world, lambda session, device: says(session, talk, device), harm)
        _, fingerprint = asyncio.run(confirm(talk))
        _both(world, lambda session, device: yes(session, talk, fingerprint, device), harm)
        harm.add(examine(home, told))
        with closing(sqlite3.connect(home / "whatmatters.db")) as db:
            (records,) = db.execute("SELECT count(*) FROM records WHERE talk = ?", (talk,)).fetchone()
        if records != 1:
            harm.note("lost" if not records else "partial", f"{records} records of a talk with two yeses")
    return harm


async def patiently(do: Callable[[str], Awaitable[object]], what: str) -> None:
    """Says it again when the talk was too busy: then nothing of it was taken."""
    while True:
        try:
            await do(what)
        except Refused as refused:
            if refused.kind != "busy":
                raise
        else:
            return


def _both(world: World, do: Callable[[Session, int], Coroutine[object, object, None]], harm: Harm) -> None:
    """On two devices at the same time: each with a store, a session and a thread of its own."""

    def on(device: int) -> None:
        try:
            with world.opened() as (_, session):
                asyncio.run(do(session, device))
        except Exception as fault:  # of any kind: somebody would have seen it
            harm.note("tracebacks", repr(fault))

    devices = [threading.Thread(target=on, args=(device,)) for device in (1, 2)]
    for device in devices:
        device.start()
    for device in devices:
        device.join()


def not_a_yes(folder: Path, times: int, seed: str) -> Harm:
    """So many confirmations that are none, of four kinds: 0 records. Then the right ones: as many as drafts."""
    dice, harm, told = random.Random(seed), Harm(), Told()
    folder.mkdir(exist_ok=True)
    world = World(folder, sqlite_url(folder), told, 0)

    async def draft(session: Session) -> tuple[str, str, str]:
        """A talk at its confirmation, the fingerprint on the screen, and one that was there before a line went."""
        talk, stale = await to_confirming(session, f"{world.text('a cat')}. {world.text('my garden back')}")
        shown = await session.press(talk, "change")
        await session.press(talk, "drop", shown.line, shown.fingerprint)
        shown = await session.look(talk)
        if shown.question == "read_line":
            shown = await session.press(talk, "keep_rest", shown.line, shown.fingerprint)
        assert shown.question == "confirm", shown.question
        assert shown.fingerprint != stale
        return talk, shown.fingerprint, stale

    async def all_of_it() -> None:
        with world.opened() as (store, session):
            drafts = [await draft(session) for _ in range(max(2, times // 4))]
            for number in range(times):
                talk, right, stale = drafts[number % len(drafts)]
                another = dice.choice([one for one in drafts if one[0] != talk])[1]
                fingerprint, name = (
                    (dice.randbytes(32).hex(), "Mallory"),
                    (another, "Mallory"),
                    (stale, "Mallory"),
                    (right, dice.choice(("  ", "yes", "no", "!!"))),
                )[number // len(drafts) % 4]
                await session.yes(talk, fingerprint, name)
            if found := len(store.records()):
                harm.unconfirmed += found
            for talk, right, _ in drafts:
                await world.yes(session, talk, right)
            if len(store.records()) != len(drafts) or len(told.kept) != len(drafts):
                harm.note("lost", f"{len(store.records())} records of {len(drafts)} drafts")

    try:
        asyncio.run(all_of_it())
    except Exception as fault:  # of any kind: somebody would have seen it
        harm.note("tracebacks", repr(fault))
    harm.add(examine(folder, told))
    return harm


TWICE = {
    "a place in a talk": (
        "INSERT INTO events SELECT * FROM events LIMIT 1",
        "INSERT INTO events (talk, sequence, kind, version, at, body) "
        "SELECT talk, sequence, 'Said', version, at, '{}' FROM events ORDER BY sequence DESC LIMIT 1",
    ),
    "a record of one yes": (
        "INSERT INTO records (id, version, talk, stored, fingerprint, 'by', name, role, seen, kept_at) SELECT "
        "'another', version, talk, stored, fingerprint, records.by, name, role, seen, kept_at FROM records LIMIT 1",
    ),
}
"""What the tables themselves refuse, whoever writes past the program."""


def written_twice(stores: Path, what: str) -> Harm:
    """Rows that are there already, written once more past the program, in a new store and in one brought up to date."""
    harm = Harm()
    with TemporaryDirectory(prefix="torture-") as folder:
        for number, (base, statement) in enumerate((base, one) for base in ("ready", "old") for one in TWICE[what]):
            home = Path(folder) / str(number)
            told = copied(stores, base, home)
            Store(sqlite_url(home)).close()
            with closing(sqlite3.connect(home / "whatmatters.db")) as db:
                try:
                    db.execute(statement)
                except sqlite3.IntegrityError:
                    db.rollback()
                else:
                    db.commit()
                    harm.note("partial", f"{what} is there twice")
            harm.add(examine(home, told))
    return harm
