"""From the first schema to the newest, with what was stored at the first: on both databases, by one process or many."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import insert, inspect, select
from sqlmodel import SQLModel

from bot.conversation.conversation import fold
from bot.conversation.deciding import Decided
from store.engine import _engine, open_engine, schema_of, sqlite_url
from store.records import Store
from store.tables import SCHEMA, in_utc
from tests.conftest import ROOT, Talk
from tests.postgres import Postgres
from tests.test_store import kept_talk

TOGETHER = 3

OPENER = """
import sys
from alembic import command  # what takes its time is done before all begin at once
from store.records import Store
for url in sys.argv[1:]:
    print("ready", flush=True)
    sys.stdin.readline()
    Store(url).close()
print("done", flush=True)
"""


@pytest.fixture(params=["sqlite", "postgres"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """Addresses of two databases with nothing in them."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path / "a"), sqlite_url(tmp_path / "b")
    server: Postgres = request.getfixturevalue("postgres")
    return server.empty(), server.empty()


def at_the_first_schema(url: str, folder: Path) -> Talk:
    """Makes a store as the first version did, with a talk and its record."""
    talk = kept_talk()
    newest = Store(sqlite_url(folder / "newest"))
    asyncio.run(newest.append(0, Decided(talk.c, tuple(talk.events), (), talk.records[0])))
    engine, config = _engine(url), Config()
    config.set_main_option("script_location", str(ROOT / "store" / "migrations"))
    with newest._engine.connect() as there, engine.execution_options(writing=True).begin() as here:
        config.attributes["connection"] = here
        command.upgrade(config, "0001")
        for table in SQLModel.metadata.sorted_tables:
            if inspect(here).has_table(table.name):
                known = {column["name"] for column in inspect(here).get_columns(table.name)}
                rows = [dict(row) for row in there.execute(select(table)).mappings()]
                for row in rows:
                    here.execute(insert(table), {name: aware(value) for name, value in row.items() if name in known})
    assert schema_of(engine) == "0001"
    engine.dispose()
    newest.close()
    return talk


def aware(value: object) -> object:
    """A time with its zone, which SQLite leaves out."""
    return in_utc(value) if isinstance(value, datetime) else value


def check(url: str, talk: Talk | None = None) -> None:
    """It is at the newest schema, takes a turn, and what was stored before is there to the byte."""
    store = Store(url)
    assert schema_of(store._engine) == SCHEMA
    if talk:
        assert fold(list(store._load("talk"))).canonical() == talk.c.canonical()
        (kept,) = store.records()
        assert kept.record is not None
        assert kept.stored == talk.records[0].stored
    else:
        new = kept_talk()
        asyncio.run(store.append(0, Decided(new.c, tuple(new.events), (), new.records[0])))
        assert len(store.records()) == 1
    store.close()


def test_what_was_stored_at_the_first_schema_is_there_at_the_newest(empty: tuple[str, str], tmp_path: Path):
    """A talk and its record, to the byte."""
    talk = at_the_first_schema(empty[0], tmp_path)
    open_engine(empty[0]).dispose()
    check(empty[0], talk)


def test_processes_that_start_at_once_all_come_up_on_a_new_store_and_on_an_old_one(
    empty: tuple[str, str], tmp_path: Path
):
    """One of them brings it up to date, and the others find it done."""
    new, old = empty
    talk = at_the_first_schema(old, tmp_path)
    whole = [sys.executable, "-c", OPENER, new, old]
    processes = [
        subprocess.Popen(whole, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(TOGETHER)
    ]
    for _ in empty:
        for process in processes:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
        for process in processes:
            assert process.stdin
            process.stdin.write("go\n")
            process.stdin.flush()
    assert [process.communicate(timeout=60)[0] for process in processes] == ["done\n"] * TOGETHER
    check(new)
    check(old, talk)
