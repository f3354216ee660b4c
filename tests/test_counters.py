"""What a turn costs, counted: syncs, bytes, statements, steps of SQLite, and modules. No clock is asked."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot import build
from bot.settings import Settings
from evals import bench_size, bench_start
from evals.bench_counting import Counted, disk, statements, turns_counted
from evals.bench_talks import TOGETHER, TURNS, talk

TALKS = 30


@pytest.fixture(scope="module")
def cost(tmp_path_factory: pytest.TempPathFactory) -> Counted:
    """Of thirty talks, one after the other."""
    return turns_counted(tmp_path_factory.mktemp("counted"), TALKS)


def test_the_counter_counts(tmp_path: Path):
    """Ten commits under WAL and FULL are ten syncs of the log, and one more to begin it; their bytes are counted."""
    with disk() as counted, closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute("CREATE TABLE one (a)")
        before = counted.syncs, counted.bytes
        for number in range(10):
            db.execute("INSERT INTO one VALUES (?)", (number,))
        assert counted.syncs - before[0] == 10
        assert counted.bytes - before[1] >= 10 * 4096


def test_a_turn_is_one_sync(cost: Counted):
    """At most 1.05 to a turn, checkpoints and all; and never fewer than one, or it would not be stored."""
    assert 1 <= cost.syncs / (TALKS * TURNS) <= 1.05


def test_a_turn_is_few_statements_and_small_writes(cost: Counted):
    """A statement for each kind of row and its BEGIN; seven pages of the log at the most."""
    assert cost.statements / (TALKS * TURNS) <= 4.5
    assert cost.bytes / (TALKS * TURNS) <= 7 * 4096


def test_people_who_talk_at_once_share_their_syncs(tmp_path: Path):
    """Two hundred at once need less than a quarter of a sync for each turn."""
    settings = Settings(home=tmp_path)
    with disk() as counted, build.opened_store(settings) as store:
        session = build.session(settings, store)

        async def all_of_them() -> int:
            await talk(session)
            before = counted.syncs
            await asyncio.gather(*(talk(session) for _ in range(TOGETHER)))
            return counted.syncs - before

        assert asyncio.run(all_of_them()) < TOGETHER * TURNS / 4


def test_a_turn_reads_no_more_however_many_talks_are_stored(tmp_path: Path):
    """What waits, a talk that is opened again and its next turn take as many steps among 10,000 talks as among 100."""

    def steps(talks: int) -> int:
        home = bench_start.with_talks(tmp_path / str(talks), talks)
        settings = Settings(home=home)
        with build.opened_store(settings) as store:
            session = build.session(settings, store)

            async def on() -> None:
                waits = store.unfinished("copy-000000050")[0].talk
                await session.resume(waits)
                await session.say(waits, "my daughter drives me when she can")

            with statements(store._engine) as counted:
                asyncio.run(on())
            return counted.steps

    few, many = steps(100), steps(10_000)
    assert few
    assert many <= few * 1.2


def test_what_waits_is_found_without_looking_at_every_talk(tmp_path: Path):
    """Two hundred are offered by their index: among 10,000 it takes as many steps as among 1,000."""

    def steps(talks: int) -> int:
        settings = Settings(home=bench_start.with_talks(tmp_path / str(talks), talks))
        with build.opened_store(settings) as store, statements(store._engine) as counted:
            assert len(store.unfinished()) == 200
            return counted.steps

    assert steps(10_000) <= steps(1_000) * 1.1


HEAVY = """
aiogram aiohttp alembic bs4 bm25s chromadb docx fastapi httpx2 jinja2 langchain langchain_core langchain_openai
langgraph numpy onnxruntime openai pybreaker pypdf rich snowballstemmer starlette tenacity tokenizers uvicorn uvloop
sqlalchemy.dialects.postgresql bot.listening.offline bot.model knowledge.guidance
"""

MOST_MODULES = 620
"""Modules of Python and all packages that are loaded by the first prompt: sqlmodel alone are 400 of them."""


def test_the_first_prompt_loads_nothing_that_it_does_not_need(tmp_path: Path):
    """On the second start, before anything was said: no listener, no model, no channel but the terminal, no Alembic."""
    code = (
        "import sys, builtins\n"
        "from bot.channels import console\n"
        "def asked(prompt):\n"
        "    print(*sys.modules, file=sys.stderr)\n"
        "    raise EOFError\n"
        "console._terminal = lambda: asked\n"
        "sys.argv = ['whatmatters', 'console', '--as', 'worker']\n"
        "from bot.__main__ import main\n"
        "main()\n"
    )
    home = bench_start.used_home(tmp_path)
    environment = {**os.environ, "WHATMATTERS_HOME": str(home), "WHATMATTERS_NATION": "wales"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    modules = done.stderr.split()
    assert "bot.channels.console" in modules
    assert not set(HEAVY.split()) & set(modules)
    assert len(modules) <= MOST_MODULES
    assert "I am a computer program" in done.stdout


def test_a_kept_record_takes_little_room(tmp_path: Path):
    """Bytes on disk of a record with its whole talk, as a multiple of 1 KB and four times what was said and shown."""
    for name, talks, most in (("guided", bench_size.guided, 2.1), ("dictated", bench_size.dictated, 1.6)):
        folder = tmp_path / name
        kept = bench_size.disk(folder, talks, records=100)
        assert kept.records == 100
        assert kept.sizes["all"] <= most * bench_size.allowed(kept)
