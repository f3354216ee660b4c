"""Turns: a person's guided talk, twelve turns with real answers, each stored before its reply; and the floors under it.

The talk is a whole one: five questions before it (pressed), six answers (listened to by rule), and the start.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.session import Session

TURNS = 12
ALONE = 20
TOGETHER = 200

OPENING = (("language", "en"), ("safe_here", "yes"), ("who_types", "me"))
ANSWERS = (
    "I had a lovely day at the allotment with my pal Rab, we dug the tatties and had our tea out of the flask.",
    "being outside with folk who know me, and not being rushed",
    "I'd like to get back to the bowling club on a Thursday because that's where my friends are.",
    "my daughter drives me when she can and the wee man next door brings the paper",
    "I worry about falling on the back step when it's wet",
    "just me and my daughter can see this, not the council",
)
BYTES = 300
"""What a turn of this talk stores, to the nearest hundred: the floor writes as much."""


@dataclass(frozen=True, slots=True)
class Speed:
    """Turns a second, and the median of how long one took, in milliseconds."""

    turns_s: float
    p50_ms: float


async def talk(session: Session, spent: list[float] | None = None) -> str:
    """One talk of `TURNS` turns; gives its id. How long each turn took, in seconds, is added to `spent`."""
    from bot.conversation.recording import Mode

    times: list[float] = [] if spent is None else spent

    def noted(begun: float) -> float:
        now = time.perf_counter()
        times.append(now - begun)
        return now

    at = time.perf_counter()
    shown = await session.start(Mode.PERSON, "scotland", "", "Europe/London")
    at = noted(at)
    for question, choice in OPENING:
        await session.choose(shown.talk, question, choice)
        at = noted(at)
    for _ in ("your name", "a secret word"):
        await session.press(shown.talk, "skip")
        at = noted(at)
    for answer in ANSWERS:
        await session.say(shown.talk, answer)
        at = noted(at)
    return shown.talk


async def _ours(folder: Path, talks: int, together: bool) -> Speed:
    from bot import build
    from bot.settings import Settings

    settings = Settings(home=folder)
    with build.opened_store(settings) as store:
        session = build.session(settings, store)
        await talk(session)
        spent: list[float] = []
        begun = time.perf_counter()
        if together:
            await asyncio.gather(*(talk(session, spent) for _ in range(talks)))
        else:
            for _ in range(talks):
                await talk(session, spent)
        return Speed(talks * TURNS / (time.perf_counter() - begun), statistics.median(spent) * 1000)


def alone(folder: Path) -> Speed:
    """Ours, one person after the other."""
    return asyncio.run(_ours(folder, ALONE, together=False))


def together(folder: Path) -> Speed:
    """Ours, two hundred people at once, whose turns share commits."""
    return asyncio.run(_ours(folder, TOGETHER, together=True))


def bare(folder: Path) -> Speed:
    """The floor: a durable commit of the same bytes with nothing around it (WAL, synchronous=FULL)."""
    spent = []
    with closing(sqlite3.connect(folder / "floor.db", isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute("CREATE TABLE turns (talk, turn, body, PRIMARY KEY (talk, turn))")
        begun = time.perf_counter()
        for number in range(ALONE * TURNS):
            at = time.perf_counter()
            db.execute("INSERT INTO turns VALUES (?, ?, ?)", (number // TURNS, number % TURNS, "x" * BYTES))
            spent.append(time.perf_counter() - at)
        return Speed(ALONE * TURNS / (time.perf_counter() - begun), statistics.median(spent) * 1000)


def langgraph(python: Path, folder: Path, durability: str) -> float:
    """Turns a second of the peer, two hundred talks at once."""
    script = Path(__file__).with_name("bench_peer_langgraph.py")
    given = [str(python), str(script), str(folder), str(TOGETHER), str(TURNS), durability]
    return float(subprocess.run(given, capture_output=True, text=True, check=True).stdout)
