"""The store, on a real SQLite file."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.conversation import events as e
from bot.conversation.conversation import fold
from bot.conversation.deciding import Decided, decide
from bot.conversation.recording import Confirmation, Mode, NotConfirmed, Record, Role, Via, Words
from store.engine import open_engine, schema_of, sqlite_url
from store.errors import MovedOn, StoreTrouble
from store.records import MOST_UNFINISHED, Store
from store.tables import SCHEMA
from tests.conftest import START, Talk, hears


@pytest.fixture
def url(tmp_path: Path) -> str:
    return sqlite_url(tmp_path)


@pytest.fixture
def store(url: str):
    store = Store(url)
    yield store
    store.close()


def kept_talk() -> Talk:
    talk = Talk(Mode.PERSON, hears=hears({"i want a cat": ("B1", "person")})).start()
    return talk.say("i want a cat").press("thats_all").to_confirming().yes("Dee")


async def put(store: Store, talk: Talk, record: Record | None = None) -> int:
    """Stores a whole talk as one turn."""
    return await store.append(0, Decided(talk.c, tuple(talk.events), (), record))


async def test_a_stored_talk_comes_back_to_the_byte(store: Store):
    """Loading and folding gives the very conversation that was there."""
    talk = kept_talk()
    await put(store, talk, talk.records[0])
    assert fold(list(await store.load("talk"))).canonical() == talk.c.canonical()


async def test_a_kept_record_comes_back_with_the_bytes_that_were_confirmed(store: Store):
    """The stored bytes are the confirmed ones, and match their yes."""
    talk = kept_talk()
    await put(store, talk, talk.records[0])
    (kept,) = store.records()
    assert kept.record is not None
    assert kept.stored == talk.records[0].stored
    assert kept.record.confirmation.name == "Dee"
    assert "i want a cat" in kept.record.content["shown"]


async def test_a_row_that_was_altered_is_not_a_record_any_more(store: Store, tmp_path: Path):
    """Old records are checked against their stored bytes: a changed word shows."""
    talk = kept_talk()
    await put(store, talk, talk.records[0])
    altered = talk.records[0].stored.replace(b"i want a cat", b"i want a dog")
    assert altered != talk.records[0].stored
    for row in (zlib.compress(altered), b"torn", "i want a dog"):
        with closing(sqlite3.connect(tmp_path / "whatmatters.db")) as db, db:
            db.execute("UPDATE records SET stored = ?", (row,))
        assert store.records()[0].record is None


def test_a_record_cannot_be_made_without_a_matching_named_yes():
    """Bytes, a fingerprint that is theirs, and a name; anything less raises."""
    draft = kept_talk().c.draft()
    yes = Confirmation(draft.fingerprint, "person", "Dee", Role.PERSON, START)
    assert Record("r", 1, draft.canonical(), yes)
    for wrong in (replace(yes, fingerprint="0" * 64), replace(yes, name="  ")):
        with pytest.raises(NotConfirmed):
            Record("r", 1, draft.canonical(), wrong)
    with pytest.raises(NotConfirmed):
        Record("r", 1, draft.canonical() + b" ", yes)


async def test_who_comes_second_is_told_that_the_talk_moved_on(store: Store):
    """UNIQUE(talk, sequence): two turns after the same event cannot both be stored."""
    talk = Talk().start()
    after = await put(store, talk)
    turn = decide(talk.c, e.Said(talk.now(), talk.words("first")))
    await store.append(after, turn)
    with pytest.raises(MovedOn):
        await store.append(after, decide(talk.c, e.Said(talk.now(), talk.words("second"))))


async def test_turns_that_wait_together_share_a_commit_and_do_not_undo_each_other(store: Store):
    """Fifty talks at once; one that was overtaken is refused alone."""
    talks = []
    for number in range(50):
        decided = decide(fold([]), e.Started(START, f"t{number}", Mode.WORKER, "wales", "en", "UTC"))
        talks.append(store.append(0, decided))
    talks.append(store.append(0, decide(fold([]), e.Started(START, "t0", Mode.WORKER, "wales", "en", "UTC"))))
    results = await asyncio.gather(*talks, return_exceptions=True)
    assert sum(isinstance(result, MovedOn) for result in results) == 1
    assert len(store.unfinished()) == 50


async def test_forgotten_words_are_not_on_the_disk_any_more(store: Store, tmp_path: Path):
    """ "delete that" is true: not in the table, not in free pages, not in the write-ahead log."""
    talk = Talk(Mode.PERSON).start().say("canarycanary sings")
    after = await put(store, talk)
    turn = decide(talk.c, e.Pressed(talk.now(), "delete"))
    await store.append(after, turn)
    assert not [file.name for file in files(tmp_path) if b"canarycanary" in file.read_bytes()]
    again = fold(list(await store.load("talk")))
    assert again.canonical() == turn.conversation.canonical()
    with closing(sqlite3.connect(tmp_path / "whatmatters.db")) as db, db:
        assert db.execute("SELECT text, forgotten_by FROM words WHERE forgotten_at IS NOT NULL").fetchall() == [
            (None, "person")
        ]


async def test_events_hold_nobodys_words(store: Store, tmp_path: Path):
    """Words lie in `words`, in a record's bytes and in objections; nowhere else."""
    talk = kept_talk().press("object").say("canary was not it")
    await put(store, talk, talk.records[0])
    with closing(sqlite3.connect(tmp_path / "whatmatters.db")) as db, db:
        bodies = [row[0] for row in db.execute("SELECT body FROM events")]
        said = " ".join(body if isinstance(body, str) else zlib.decompress(body).decode() for body in bodies)
        assert "cat" not in said
        assert "canary" not in said
        assert db.execute("SELECT text FROM objections").fetchall() == [("canary was not it",)]


async def test_what_waits_is_listed_without_words_and_disclosures_come_first(store: Store):
    """Talks that were neither kept nor deleted; one with a concern before newer ones."""
    disclosed = Talk(Mode.PERSON).start().say("he hits me")
    await put(store, disclosed)
    newer = decide(fold([]), e.Started(talk_time(900), "newer", Mode.WORKER, "wales", "en", "UTC"))
    await store.append(0, newer)
    waiting = store.unfinished()
    assert [one.talk for one in waiting] == ["talk", "newer"]
    assert "hits" not in repr(waiting)


async def test_of_very_many_that_wait_a_disclosure_and_the_newest_are_offered_and_any_one_is_found(store: Store):
    """At most `MOST_UNFINISHED`, the oldest of them because of what was said in it; one that is asked for is there."""
    await put(store, Talk(Mode.PERSON).start().say("he hits me"))
    many = MOST_UNFINISHED + 20
    for number in range(many):
        at = talk_time(900 + number)
        await store.append(0, decide(fold([]), e.Started(at, f"t{number}", Mode.WORKER, "wales", "en", "UTC")))
    newest = [f"t{number}" for number in reversed(range(many))]
    assert [one.talk for one in store.unfinished()] == ["talk", *newest[: MOST_UNFINISHED - 1]]
    assert [one.talk for one in store.unfinished("t0")] == ["t0"]
    assert store.unfinished("nobody's") == ()


async def test_who_is_overtaken_in_a_shared_commit_hears_it_and_all_others_are_stored(store: Store):
    """Twenty talks go on at once, and in each somebody is second: twenty are stored, and twenty are told."""
    turns = []
    for number in range(20):
        decided = decide(fold([]), e.Started(START, f"t{number}", Mode.WORKER, "wales", "en", "UTC"))
        after = await store.append(0, decided)
        for text in ("first", "second"):
            words = Words(f"{text}{number}", "worker", "worker", Via.TYPED, text, "en", START)
            turns.append(store.append(after, decide(decided.conversation, e.Said(START, words))))
    results = await asyncio.gather(*turns, return_exceptions=True)
    assert [isinstance(result, MovedOn) for result in results] == [False, True] * 20
    for number in range(20):
        assert [words.text for words in fold(list(await store.load(f"t{number}"))).words] == ["first"]


def files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def talk_time(seconds: int):
    from datetime import timedelta

    return START + timedelta(seconds=seconds)


def test_a_new_store_is_at_the_newest_schema_and_opens_again_without_alembic(url: str):
    """Alembic is loaded only when the version differs."""
    import subprocess
    import sys

    open_engine(url).dispose()
    code = (
        "import sys; from store.engine import open_engine, schema_of\n"
        f"engine = open_engine({url!r}); assert schema_of(engine) == {SCHEMA!r}; assert 'alembic' not in sys.modules\n"
        "engine.dispose()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_migrations_make_the_tables_that_the_code_describes(url: str):
    """The first schema is what `store.tables` says: nothing to autogenerate."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext
    from sqlmodel import SQLModel

    engine = open_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []
    engine.dispose()


def test_a_store_made_by_a_newer_version_is_left_alone(url: str, tmp_path: Path):
    """One plain line, and nothing is changed."""
    open_engine(url).dispose()
    with closing(sqlite3.connect(tmp_path / "whatmatters.db")) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreTrouble) as trouble:
        open_engine(url)
    assert trouble.value.kind == "newer"


def test_a_damaged_file_is_said_and_left_as_it_is(tmp_path: Path):
    """Not a database, or a torn one: `corrupt`, and the file is untouched."""
    file = tmp_path / "whatmatters.db"
    file.write_bytes(b"this is no database" * 1000)
    before = file.read_bytes()
    with pytest.raises(StoreTrouble) as trouble:
        open_engine(sqlite_url(tmp_path))
    assert trouble.value.kind == "corrupt"
    assert file.read_bytes() == before


async def test_a_locked_store_is_said_after_a_short_wait_and_works_again_afterwards(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Another program holds the write lock: `locked`, nothing stored; afterwards the same turn goes in."""
    monkeypatch.setattr("store.engine.PATIENCE_S", 0.2)
    store = Store(url)
    talk = Talk().start()
    other = sqlite3.connect(tmp_path / "whatmatters.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreTrouble) as trouble:
        await put(store, talk)
    assert trouble.value.kind == "locked"
    other.execute("ROLLBACK")
    other.close()
    await put(store, talk)
    assert len(store.unfinished()) == 1
    store.close()


async def test_a_full_disk_is_said_and_nothing_is_half_stored(url: str):
    """No page may be added: `full`, and not one event of the turn is there."""
    store = Store(url)
    with store._engine.connect() as connection:  # the same limit on every connection of the pool
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
    from sqlalchemy import event

    @event.listens_for(store._engine, "connect")
    def small(connection, _):
        connection.execute(f"PRAGMA max_page_count={pages}")

    store._engine.dispose()
    talk = Talk(Mode.PERSON).start().say("x" * 400_000)
    with pytest.raises(StoreTrouble) as trouble:
        await put(store, talk)
    assert trouble.value.kind == "full"
    assert await store.load("talk") == ()
    store.close()


@pytest.mark.skipif(os.geteuid() == 0 and not Path("/proc/self/attr").exists(), reason="cannot make a file read-only")
def test_a_read_only_store_is_said(url: str, tmp_path: Path):
    """A store that cannot be written to is `read_only` before anything is asked of it."""
    open_engine(url).dispose()
    read_only = f"sqlite:///file:{tmp_path}/whatmatters.db?mode=ro&uri=true"
    store = Store(read_only)
    with pytest.raises(StoreTrouble) as trouble:
        asyncio.run(put(store, Talk().start()))
    assert trouble.value.kind == "read_only"
    store.close()


def test_an_error_of_the_database_never_prints_words(url: str):
    """`hide_parameters`: what a driver says about a failed statement holds none of its values."""
    from sqlalchemy import text
    from sqlalchemy.exc import DBAPIError

    engine = open_engine(url)
    with engine.connect() as connection, pytest.raises(DBAPIError) as error:
        connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": "canary"})
    assert "canary" not in str(error.value)
    engine.dispose()


async def test_closing_writes_what_still_waits(url: str):
    """A turn handed in just before closing is stored, not dropped."""
    store = Store(url)
    decided = decide(fold([]), e.Started(START, "last", Mode.WORKER, "wales", "en", "UTC"))
    from store.writing import TurnToStore

    done = store._writer.submit(TurnToStore(0, decided))
    store.close()
    assert await asyncio.wait_for(done, 1) == len(decided.events)
    engine = open_engine(url)
    assert schema_of(engine) == SCHEMA
    engine.dispose()
    assert threading.active_count() < 50
