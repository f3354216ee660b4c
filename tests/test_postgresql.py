"""What can happen to a server and not to a file: it goes away and comes back, cuts the line, lets nobody in."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect

from bot import build
from bot.channels.console import Console, Place
from bot.conversation import events as e
from bot.conversation.conversation import fold
from bot.conversation.deciding import Decided, decide
from bot.conversation.recording import Mode
from bot.session import CannotStore
from bot.settings import Settings
from bot.shelf import RecordShelf
from prompts import Phrases
from store.engine import open_engine
from store.errors import StoreTrouble
from store.records import Store
from tests.conftest import ROOT, START, Talk
from tests.postgres import Cut, Postgres, database_of
from tests.test_console import NOTE

PASSWORD = "canary-in-a-coal-mine"
DOORS = "local all locked scram-sha-256\nlocal all shut reject\n"


@pytest.fixture(scope="module", autouse=True)
def doors(postgres: Postgres) -> None:
    """People whom the server lets in with a password, not at all, or who may not write."""
    rules = postgres.server.pgdata / "pg_hba.conf"
    rules.write_text(DOORS + rules.read_text())
    postgres.run(f"CREATE ROLE locked LOGIN PASSWORD '{PASSWORD[::-1]}'")
    for who in ("shut", "reader", "many"):
        postgres.run(f"CREATE ROLE {who} LOGIN")
    postgres.run("SELECT pg_reload_conf()")


@pytest.fixture
def url(postgres: Postgres) -> str:
    return postgres.new()


def started(talk: str = "t") -> tuple[int, object]:
    return 0, decide(fold([]), e.Started(START, talk, Mode.WORKER, "wales", "en", "UTC"))


def said_in(store: Store, talk: str) -> list[str | None]:
    return [words.text for words in fold(list(store._load(talk))).words]


# --- it goes away, and comes back ---------------------------------------------------------------------------


TO_THE_END = ("keep the rest", "no", "yes", "yes", "Morag", "finish")


@pytest.mark.parametrize("how", ["fast", "immediate"])
def test_a_server_that_is_gone_in_the_middle_of_a_talk_costs_nobody_a_word(
    postgres: Postgres, url: str, tmp_path: Path, how: str
):
    """In the terminal: one plain line each time, what was typed is held, and the talk goes on to its record."""
    settings = Settings(home=tmp_path, nation="wales", database_url=url)
    written: list[str] = []
    gone, back = partial(postgres.stop, how), postgres.start
    script = iter((gone, NOTE, "", back, "", "yes", gone, "that's all", back, "", *TO_THE_END))

    def read(prompt: str) -> str:
        for what in script:
            if isinstance(what, str):
                return what
            what()
        raise EOFError

    with build.opened_store(settings) as store:
        place = Place("wales", "en", "UTC", settings.store_at)
        phrases = build.phrases_for(settings)
        session = build.session(settings, store)
        Console(session, store.unfinished, phrases, place, RecordShelf(store, "UTC"), read, written.append).run(
            "worker"
        )
        (kept,) = store.records()
        assert written.count(phrases("en").text("trouble.away")) == 2
        assert kept.record is not None
        assert sum(words == NOTE.strip() for words in said_in(store, kept.talk)) == 1


async def test_a_server_that_was_started_anew_while_nobody_spoke_is_not_noticed(postgres: Postgres, url: str):
    """Lines that died while they were idle are made anew before anything is sent on them."""
    store = Store(url)
    await store.append(*started("one"))  # type: ignore[arg-type]  # a turn
    with postgres.gone():
        pass
    await store.append(*started("two"))  # type: ignore[arg-type]  # a turn
    assert {one.talk for one in store.unfinished()} == {"one", "two"}
    store.close()


@pytest.fixture
def cut(url: str) -> Iterator[Cut]:
    line = Cut(url)
    yield line
    line.close()


@pytest.mark.parametrize("how", ["before", "after", "late"])
async def test_a_line_that_is_cut_under_a_commit_neither_loses_nor_doubles_a_turn(cut: Cut, tmp_path: Path, how: str):
    """The server did it, did not, or does it when we are back: what is handed in again is stored once."""
    settings = Settings(home=tmp_path, nation="wales", database_url=cut.url)
    with build.opened_store(settings) as store:
        session = build.session(settings, store)
        talk = (await session.start(Mode.WORKER, "wales", "en", "UTC")).talk
        texts = [f"She wants cat number {number}." for number in range(3)]
        for number, text in enumerate(texts, 1):
            cut.how = how
            with pytest.raises(CannotStore, match="away"):
                await session.say(talk, text)
            assert cut.cuts == number
            await session.say(talk, text)
        assert said_in(store, talk) == texts
        stored = await store.load(talk)
        assert [event.words.text for event in stored if isinstance(event, e.Said)] == texts


# --- it lets nobody in, or has no room --------------------------------------------------------------------


def at_the_door(user: str, database: str = "ready") -> Callable[[Postgres, str], str]:
    return lambda postgres, url: postgres.url(database, user)


def set_in(statement: str, user: str = "") -> Callable[[Postgres, str], str]:
    """The database of the test, after whoever runs the server has changed something about it."""

    def made(postgres: Postgres, url: str) -> str:
        name = database_of(url)
        postgres.run(statement.format(name=name), name)
        return postgres.url(name, user) if user else url

    return made


TROUBLES = {
    "wrong password": (at_the_door(f"locked:{PASSWORD}"), "not_let_in"),
    "no password": (at_the_door("locked"), "not_let_in"),
    "not allowed": (at_the_door("shut"), "not_let_in"),
    "nobody of that name": (at_the_door("nobody"), "not_let_in"),
    "no such database": (at_the_door("bot", "nowhere"), "not_let_in"),
    "an option nobody knows": (lambda postgres, url: f"{url}&colour=red", "not_let_in"),
    "nothing listens there": (lambda postgres, url: "postgresql://bot@127.0.0.1:1/ready", "away"),
    "a role with no line left": (set_in("ALTER ROLE many CONNECTION LIMIT 0", "many"), "locked"),
    "a database for reading": (set_in("ALTER DATABASE {name} SET default_transaction_read_only = on"), "read_only"),
    "somebody who may only read": (
        set_in("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader", "reader"),
        "read_only",
    ),
    "a limit for statements": (set_in("ALTER DATABASE {name} SET statement_timeout = 1"), "locked"),
    "a table that is not there": (set_in("DROP TABLE words"), "corrupt"),
}


@pytest.mark.parametrize("what", TROUBLES)
def test_whatever_is_wrong_with_a_server_has_a_plain_line_of_its_own(postgres: Postgres, url: str, what: str):
    """Each is told by its kind, whether it shows when the store is opened or when something is stored."""
    change, kind = TROUBLES[what]
    talk = Talk(Mode.PERSON).start().say("a cat " * 60_000)

    def all_of_it() -> None:
        store = Store(change(postgres, url))
        try:
            asyncio.run(store.append(0, Decided(talk.c, tuple(talk.events))))
        finally:
            store.close()

    with pytest.raises(StoreTrouble) as trouble:
        all_of_it()
    assert trouble.value.kind == kind
    assert all(f"trouble.{kind}" in Phrases(language) for language in ("en", "cy"))


async def test_a_server_without_a_free_line_is_said_and_works_again_when_there_is_one(postgres: Postgres, url: str):
    """Somebody else has them all: `locked`, nothing stored; afterwards the same turn goes in."""
    store = Store(url)
    store._engine.dispose()
    postgres.run(f"ALTER DATABASE {database_of(url)} CONNECTION LIMIT 0")
    with pytest.raises(StoreTrouble, match="locked"):
        await store.append(*started())  # type: ignore[arg-type]  # a turn
    postgres.run(f"ALTER DATABASE {database_of(url)} CONNECTION LIMIT -1")
    await store.append(*started())  # type: ignore[arg-type]  # a turn
    assert len(store.unfinished()) == 1
    store.close()


# --- from the command line ----------------------------------------------------------------------------------


def command(home: Path, url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "WHATMATTERS_HOME": str(home), "WHATMATTERS_DATABASE_URL": url, "PYTHONPATH": str(ROOT)}
    whole = [sys.executable, "-m", "bot", *arguments]
    return subprocess.run(whole, env=env, cwd=ROOT, input="", capture_output=True, text=True, check=False)


@pytest.mark.parametrize("arguments", [("records", "list"), ("console", "--as", "worker"), ("doctor",)])
def test_a_password_that_is_wrong_is_one_plain_line_and_is_never_printed(
    postgres: Postgres, tmp_path: Path, arguments: tuple[str, ...]
):
    """Exit 1, what is wrong and where; no traceback, and not one letter of the password."""
    done = command(tmp_path, postgres.url("ready", f"locked:{PASSWORD}"), *arguments)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert Phrases("en").text("trouble.not_let_in", where=f"{postgres.sockets}/ready") in said
    assert "Traceback" not in said
    assert PASSWORD not in said
    assert arguments == ("doctor",) or len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("url", [f"postgresql://bot:{PASSWORD}/x@db/whatmatters", f"mongodb://bot:{PASSWORD}@db/x"])
def test_an_address_that_is_none_is_said_without_its_password(tmp_path: Path, url: str):
    """A sign in a password that takes an address apart; a database of another kind."""
    done = command(tmp_path, url, "records", "list")
    assert (done.returncode, done.stdout) == (1, "")
    assert "WHATMATTERS_DATABASE_URL" in done.stderr
    assert "canary" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_records_of_a_server_are_listed_and_doctor_looks_at_it_and_changes_nothing(postgres: Postgres, tmp_path: Path):
    """In an empty database no table is made by looking; the store of a talk is said to work."""
    empty = postgres.empty()
    looked = command(tmp_path, empty, "doctor")
    place = f"{postgres.sockets}/{database_of(empty)}"
    assert Phrases("en").text("doctor.store_new", where=place) in looked.stdout
    assert Phrases("en").text("doctor.leaves_nothing") in looked.stdout
    engine = create_engine(empty)
    assert inspect(engine).get_table_names() == []
    engine.dispose()
    assert Phrases("en").text("trouble.no_records") in command(tmp_path, empty, "records", "list").stdout
    open_engine(empty).dispose()


@pytest.mark.parametrize(
    ("url", "elsewhere", "place"),
    [
        ("", False, "HOME"),
        ("sqlite:////srv/care.db", False, "//srv/care.db"),
        (f"postgresql://bot:{PASSWORD}@localhost/care", False, "localhost/care"),
        ("postgresql+psycopg://bot@/care?host=/run/postgresql", False, "/run/postgresql/care"),
        (
            f"postgresql://bot:{PASSWORD}@db.council.example:5432/care?sslmode=verify-full",
            True,
            "db.council.example/care",
        ),
        (f"postgresql://bot@/care?host=db.council.example&password={PASSWORD}", True, "db.council.example/care"),
    ],
)
def test_where_talks_are_stored_is_told_without_who_may_read_them(url: str, elsewhere: bool, place: str):
    """For plain lines and for `doctor`, which says what leaves this machine."""
    settings = Settings(home=Path("HOME"), database_url=url)
    assert (settings.stored_elsewhere, settings.store_at) == (elsewhere, place)
