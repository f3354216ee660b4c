"""Faults of the disk under the real store: the power goes at any operation, or the disk is full at any size."""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from bot.conversation.recording import Mode
from bot.session import CannotStore, Session
from bot.showing import Screen
from evals.torture import vfs
from evals.torture.checking import Harm, examine
from evals.torture.power import Power
from evals.torture.talks import DEEDS, OPENING, World, copied
from evals.torture.vfs import Op
from store.errors import StoreTrouble
from store.records import Store

MOST_TRIES = 200

MADE: dict[tuple[Path, str], int] = {}
"""How many operations a deed makes, once it was done without a fault."""


def power_cut(stores: Path, deed: str, seed: str, *, lies: bool = False) -> Harm:
    """One cut at a random operation of a deed, and what is left afterwards."""
    dice = random.Random(f"{seed}/{deed}")
    if (stores, deed) not in MADE:
        harm, MADE[stores, deed] = _until(stores, deed, 0, dice, lies=False)
        if not harm.none:
            return harm
    return _until(stores, deed, dice.randint(1, MADE[stores, deed] + 1), dice, lies=lies)[0]


def _until(stores: Path, deed: str, at: int, dice: random.Random, *, lies: bool) -> tuple[Harm, int]:
    base, do = DEEDS[deed]
    harm = Harm()
    with TemporaryDirectory(prefix="torture-") as folder:
        home, left = Path(folder) / "home", Path(folder) / "left"
        told = copied(stores, base, home)
        power = Power(home, at, fresh=base == "empty", lies=lies)
        with vfs.watched(home, power):
            try:
                asyncio.run(do(World(home, vfs.url(home), told, 1000)))
            except (CannotStore, StoreTrouble) as trouble:
                if not power.off:
                    harm.note("tracebacks", f"{trouble!r} although nothing was wrong")
            except Exception as fault:  # of any kind: a person would have seen it
                harm.note("tracebacks", repr(fault))
        left.mkdir()
        power.leave(left, dice)
        harm.add(examine(left, told))
    return harm, power.operations


class Room:
    """A disk with so many bytes of room for the files of one folder; what they had at first is theirs."""

    def __init__(self, folder: Path, more: int) -> None:
        self._sizes = {os.path.realpath(file): file.stat().st_size for file in folder.iterdir()}
        self.taken = 0
        self.most = sum(self._sizes.values()) + more
        self.refused = 0
        self._lock = Lock()

    def make_more(self) -> None:
        self.most += 3 * 4096

    def before(self, op: Op) -> int:
        with self._lock:
            now = self._sizes.get(op.path, 0)
            after = {"write": max(now, op.offset + len(op.data)), "truncate": op.offset, "delete": 0}.get(op.kind, now)
            if after > now and sum(self._sizes.values()) + after - now > self.most:
                self.refused += 1
                return vfs.FULL
            self._sizes[op.path] = after
            return vfs.OK


def full_disk(stores: Path, more: int) -> tuple[Harm, int]:
    """A whole talk on a disk with so many bytes left, and how often it was full.

    Each time some room is made, and the same is tried again, as somebody would.
    """
    harm = Harm()
    with TemporaryDirectory(prefix="torture-") as folder:
        home = Path(folder) / "home"
        told = copied(stores, "ready", home)
        room = Room(home, more)
        with vfs.watched(home, room):
            asyncio.run(talk_with_refusals(World(home, vfs.url(home), told, 1000), "full", room.make_more, harm))
        harm.add(examine(home, told))
    return harm, room.refused


async def talk_with_refusals(
    world: World,
    kind: str,
    mend: Callable[[], None],
    harm: Harm,
    meanwhile: Callable[[], None] = lambda: None,
) -> None:
    """A talk from its start to a kept record, with words deleted in it, while the store cannot take things.

    What it says then has to be this `kind`, nothing of what was refused may be stored, and after `mend` the same
    thing works. `meanwhile` happens before each thing that is said or pressed.
    """

    talk = str(world.number)

    async def looks() -> Screen:
        return await session.look(talk)

    async def again(do: Callable[[], Awaitable[Screen]]) -> Screen:
        meanwhile()
        for _ in range(MOST_TRIES):
            before = events_in(world.home)
            try:
                return await do()
            except CannotStore as trouble:
                stored = events_in(world.home) != before
                if trouble.kind not in {kind, "stored"} or stored != (trouble.kind == "stored"):
                    harm.note("tracebacks", f"{kind}, and it was said to be {trouble}; stored: {stored}")
                if stored:
                    do = looks
                mend()
        raise AssertionError("it never worked again")

    def opened() -> AbstractContextManager[tuple[Store, Session]]:
        for _ in range(MOST_TRIES):
            try:
                with world.opened():
                    return world.opened()
            except StoreTrouble as trouble:
                if trouble.kind != kind:
                    harm.note("tracebacks", f"{kind}, and it was said to be {trouble}")
                mend()
        raise AssertionError("it never opened again")

    try:
        with opened() as (_, session):
            await again(lambda: session.start(Mode.PERSON, "wales", "en", "UTC", talk=talk))
            for question, choice in OPENING:
                await again(partial(session.choose, talk, question, choice))
            for _ in range(2):
                await again(lambda: session.press(talk, "skip"))
            for what in ("a cat", "a dog, " + "and again " * 300 + "a dog", "canarycanary"):
                await again(partial(world.say, session, talk, text := world.text(what)))
                world.told.said.add(text)
            await again(lambda: world.delete(session, talk, text))
            shown = await again(lambda: session.press(talk, "thats_all"))
            shown = await again(lambda: session.press(talk, "keep_rest", shown.line, shown.fingerprint))
            shown = await again(lambda: session.choose(talk, "pass_on", "no"))
            await again(lambda: world.yes(session, talk, shown.fingerprint))
    except Exception as fault:  # of any kind: a person would have seen it
        harm.note("tracebacks", repr(fault))


def events_in(home: Path) -> int:
    with closing(sqlite3.connect(home / "whatmatters.db")) as db:
        return int(db.execute("SELECT count(*) FROM events").fetchone()[0])
