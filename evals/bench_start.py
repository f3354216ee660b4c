"""Starting: the first words of the console, and the next reply after kill -9 among many stored talks."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

FEW, MANY = 1_000, 100_000

_REPLY = """
import asyncio, sys
from bot import build
from bot.settings import load
settings = load()
with build.opened_store(settings) as store:
    session = build.session(settings, store)
    async def go():
        talk = store.unfinished()[0].talk
        await session.resume(talk)
        print((await session.say(talk, "my daughter drives me when she can")).question, flush=True)
        sys.stdin.read()
    asyncio.run(go())
"""
"""A program that finds what waits, goes on with it, and takes and stores what is said; then it sits there."""


def _environment(home: Path) -> Mapping[str, str]:
    return {**os.environ, "WHATMATTERS_HOME": str(home), "WHATMATTERS_NATION": "scotland"}


def console_ms(home: Path) -> float:
    """Milliseconds from the command to the first sign of its first words, in a home that has been used before."""
    command = [sys.executable, "-m", "bot", "console", "--as", "worker"]
    begun = time.perf_counter()
    with subprocess.Popen(command, env=_environment(home), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as console:
        assert console.stdout
        console.stdout.read(1)
        spent = time.perf_counter() - begun
        console.kill()
    return spent * 1000


def import_ms(what: str) -> float:
    """Milliseconds of `python -c "import …"`."""
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", f"import {what}"], check=True)
    return (time.perf_counter() - begun) * 1000


def used_home(home: Path) -> Path:
    """A home with its database, in which no talk waits."""
    from bot import build
    from bot.settings import Settings

    with build.opened_store(Settings(home=home)):
        return home


def reply_after_kill_ms(home: Path) -> float:
    """Milliseconds from the command to a stored reply, the program before it having been killed with kill -9."""
    _killed_after_reply(home)
    return _killed_after_reply(home)


def _killed_after_reply(home: Path) -> float:
    begun = time.perf_counter()
    program = [sys.executable, "-c", _REPLY]
    with subprocess.Popen(program, env=_environment(home), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdout
        answered = running.stdout.readline()
        spent = time.perf_counter() - begun
        running.kill()
    assert answered.strip(), "the program did not answer"
    return spent * 1000


def with_talks(home: Path, talks: int) -> Path:
    """A home with so many stored talks: one that was really held, and copies of its rows under other ids."""
    import asyncio

    from bot import build
    from bot.settings import Settings
    from evals.bench_talks import talk

    settings = Settings(home=home)
    with build.opened_store(settings) as store:
        first = asyncio.run(talk(build.session(settings, store)))
    with closing(sqlite3.connect(home / "whatmatters.db")) as db, db:
        db.execute(
            "CREATE TEMP TABLE numbers AS WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n "
            f"WHERE n < {talks - 1}) SELECT printf('copy-%09d', n) AS copy FROM n"
        )
        for table, key in (("talks", "id"), ("events", "talk"), ("words", "talk")):
            names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
            taken = ", ".join("copy" if name == key else name for name in names)
            db.execute(
                f"INSERT INTO {table} ({', '.join(names)}) SELECT {taken} FROM numbers, {table} WHERE {key} = ?",
                (first,),
            )
    return home
