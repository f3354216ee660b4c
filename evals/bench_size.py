"""Size: bytes on disk for a kept record, and memory for a talk that nobody is at."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Coroutine
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evals.bench_talks import ANSWERS, OPENING
from evals.splitting import FIRST, load_split

if TYPE_CHECKING:
    from bot.session import Session
    from bot.showing import Screen

RECORDS = 2_000
AT_ONCE = 50
MOST_QUESTIONS = 60


@dataclass
class Kept:
    """Bytes that were said, and bytes of the text that was kept, of so many records."""

    said: int = 0
    shown: int = 0
    records: int = 0
    sizes: dict[str, float] = field(default_factory=dict)


async def _to_the_end(session: Session, shown: Screen, kept: Kept) -> None:
    """Reads back, keeps every line, answers the last questions and says yes."""
    talk = shown.talk
    for _ in range(MOST_QUESTIONS):
        match shown.question:
            case "kept":
                kept.records += 1
                return
            case "read_line":
                shown = await session.press(talk, "keep", shown.line, shown.fingerprint)
            case "confirm":
                kept.shown += len(shown.text.encode())
                shown = await session.yes(talk, shown.fingerprint, "Dee Reid")
            case "enough" | "play_back" | "pass_on" | "seen" | "doubt" | "whose" | "little_said" as closed:
                choice = {"enough": "read", "little_said": "read", "pass_on": "no"}.get(closed)
                shown = await session.choose(talk, closed, choice or shown.buttons[0].key)
            case _:
                shown = await session.press(talk, "skip")


async def guided(session: Session, kept: Kept, note: str) -> None:
    """A person's guided talk, to a kept record."""
    from bot.conversation.recording import Mode

    shown = await session.start(Mode.PERSON, "scotland", "", "Europe/London")
    for question, choice in OPENING:
        await session.choose(shown.talk, question, choice)
    for _ in ("your name", "a secret word"):
        await session.press(shown.talk, "skip")
    for answer in ANSWERS:
        kept.said += len(answer.encode())
        shown = await session.say(shown.talk, answer)
    await _to_the_end(session, shown, kept)


async def dictated(session: Session, kept: Kept, note: str) -> None:
    """A worker's dictation, its questions skipped, to a kept record."""
    from bot.conversation.recording import Mode

    shown = await session.start(Mode.WORKER, "scotland", "en", "Europe/London")
    kept.said += len(note.encode())
    await _to_the_end(session, await session.say(shown.talk, note), kept)


Talks = Callable[["Session", Kept, str], Coroutine[Any, Any, None]]


def disk(folder: Path, talks: Talks, records: int = RECORDS) -> Kept:
    """Keeps so many records; `sizes` says the bytes of each table and index for one of them, after VACUUM."""
    from bot import build
    from bot.settings import Settings

    notes = [case["text"] for case in load_split(FIRST) if case["mode"] == "worker_dictation"]
    settings = Settings(home=folder)
    kept = Kept()

    async def all_of_them(session: Session) -> None:
        for number in range(0, records, AT_ONCE):
            these = range(number, min(number + AT_ONCE, records))
            await asyncio.gather(*(talks(session, kept, notes[one % len(notes)]) for one in these))

    with build.opened_store(settings) as store:
        asyncio.run(all_of_them(build.session(settings, store)))
    file = folder / "whatmatters.db"
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        try:
            found = db.execute("SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC").fetchall()
        except sqlite3.OperationalError:  # this SQLite was built without it
            found = []
    kept.sizes = {name: size / kept.records for name, size in found}
    kept.sizes["all"] = os.path.getsize(file) / kept.records
    return kept


def allowed(kept: Kept) -> float:
    """1 KB, and four times what was said and what is shown."""
    return 1024 + 4 * (kept.said + kept.shown) / kept.records


_IDLE = """
import asyncio, sys
from pathlib import Path
from bot import build
from bot.settings import Settings
from evals.bench_start import with_talks

def memory():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS"))

async def go(session):
    await session.look("copy-000000001")
    print(memory())
    looked_at = 1
    for upto in map(int, sys.argv[2:]):
        for number in range(looked_at, upto):
            await session.look(f"copy-{number:09d}")
        looked_at = upto
        print(memory())

settings = Settings(home=with_talks(Path(sys.argv[1]), max(map(int, sys.argv[2:]))))
with build.opened_store(settings) as store:
    asyncio.run(go(build.session(settings, store)))
"""
"""A program in which so many talks are opened and left, each in its midst, with twelve turns behind it."""


def idle_kb(*talks: int) -> list[int]:
    """Kilobytes of memory with one talk, and after so many that were left in their midst."""
    with tempfile.TemporaryDirectory() as folder:
        given = [sys.executable, "-c", _IDLE, folder, *map(str, talks)]
        done = subprocess.run(given, capture_output=True, text=True, check=True)
    return [int(line) for line in done.stdout.split()]
