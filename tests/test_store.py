"""The store, on a real SQLite file and on a real PostgreSQL server; what is about a file, on the file alone."""

from __future__ import annotations

import asyncio
import os
import random
import sqlite3
import subprocess
import sys
import threading
import zlib
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, event, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from bot import build
from bot.conversation import events as e
from bot.conversation.conversation import fold
from bot.conversation.deciding import Decided, decide
from bot.conversation.recording import Confirmation, Mode, NotConfirmed, Record, Role, Via, Words
from bot.session import Refused
from bot.settings import Settings
from store.engine import open_engine, schema_of, sqlite_url
from store.errors import MovedOn, StoreTrouble
from store.inbox import Inbox
from store.records import MOST_UNFINISHED, Store
from store.tables import SCHEMA
from tests.conftest import START, Talk, hears


def changed(url: str, statement: str) -> None:
    """Somebody with the database in hand changes something."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def found(url: str, query: str) -> list[tuple[Any, ...]]:
    """What somebody with the database in hand sees."""
    engine = create_engine(url)
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(text(query))]
    engine.dispose()
    return rows


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


async def test_a_row_that_was_altered_is_not_a_record_any_more(store: Store, url: str):
    """Old records are checked against their stored bytes: a changed word shows."""
    talk = kept_talk()
    await put(store, talk, talk.records[0])
    altered = talk.records[0].stored.replace(b"i want a cat", b"i want a dog")
    for row in (altered, zlib.compress(altered)):
        literal = f"decode('{row.hex()}', 'hex')" if url.startswith("postgresql") else f"x'{row.hex()}'"
        changed(url, f"UPDATE records SET stored = {literal}")
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


async def test_forgotten_words_are_in_no_table_any_more(store: Store, url: str, tmp_path: Path):
    """ "delete that" is true. In a file of ours, not in free pages and not in the write-ahead log either."""
    talk = Talk(Mode.PERSON).start().say("canarycanary sings")
    after = await put(store, talk)
    turn = decide(talk.c, e.Pressed(talk.now(), "delete"))
    await store.append(after, turn)
    assert not [file.name for file in files(tmp_path) if b"canarycanary" in file.read_bytes()]
    again = fold(list(await store.load("talk")))
    assert again.canonical() == turn.conversation.canonical()
    assert found(url, "SELECT text, forgotten_by FROM words WHERE forgotten_at IS NOT NULL") == [(None, "person")]
    for name in SQLModel.metadata.tables:
        assert "canarycanary" not in repr(found(url, f"SELECT * FROM {name}"))


async def test_words_that_cannot_be_cleaned_up_at_once_are_forgotten_and_cleaned_up_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Somebody reads meanwhile: the turn is stored once and not refused; with the next one the disk is clean too."""
    monkeypatch.setattr("store.engine.PATIENCE_S", 0.05)
    store = Store(sqlite_url(tmp_path))
    talk = Talk(Mode.PERSON).start().say("canarycanary sings")
    after = await put(store, talk)
    with closing(sqlite3.connect(tmp_path / "whatmatters.db", isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM words").fetchall()
        turn = decide(talk.c, e.Pressed(talk.now(), "delete"))
        after = await store.append(after, turn)
        assert [words.text for words in fold(list(await store.load("talk"))).words if words.said_by == "person"] == [
            None
        ]
        assert b"canarycanary" in (tmp_path / "whatmatters.db-wal").read_bytes()
        other.execute("COMMIT")
    await store.append(after, decide(turn.conversation, e.Said(talk.now(), talk.words("a cat"))))
    assert not [file.name for file in files(tmp_path) if b"canarycanary" in file.read_bytes()]
    store.close()


async def test_events_hold_nobodys_words(store: Store, url: str):
    """Words lie in `words`, in a record's bytes and in objections; nowhere else."""
    talk = kept_talk().press("object").say("canary was not it")
    await put(store, talk, talk.records[0])
    bodies = [body for (body,) in found(url, "SELECT body FROM events")]
    said = repr([zlib.decompress(body) if isinstance(body, bytes) else body for body in bodies])
    assert "cat" not in said
    assert "canary" not in said
    assert found(url, "SELECT text FROM objections") == [("canary was not it",)]


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
        for said in ("first", "second"):
            words = Words(f"{said}{number}", "worker", "worker", Via.TYPED, said, "en", START)
            turns.append(store.append(after, decide(decided.conversation, e.Said(START, words))))
    results = await asyncio.gather(*turns, return_exceptions=True)
    assert [isinstance(result, MovedOn) for result in results] == [False, True] * 20
    for number in range(20):
        assert [words.text for words in fold(list(await store.load(f"t{number}"))).words] == ["first"]


async def test_processes_whose_commits_hold_the_same_talks_do_not_stand_in_each_others_way(url: str):
    """Three stores go on with the same thirty talks at once, in orders of their own: of each three, one is stored."""
    dice, stores = random.Random(7), [Store(url) for _ in range(3)]
    started = [decide(fold([]), e.Started(START, f"t{n}", Mode.WORKER, "wales", "en", "UTC")) for n in range(30)]
    (before,) = set(await asyncio.gather(*(stores[0].append(0, one) for one in started)))
    for round_ in range(10):
        turns = []
        for place, store in enumerate(stores):
            for one in dice.sample(started, len(started)):
                words = Words(f"w{round_}-{place}", "worker", "worker", Via.TYPED, "so", "en", START)
                said = decide(one.conversation, e.Said(START, words))
                turns.append(store.append(before + round_, Decided(said.conversation, said.events[:1])))
        results = await asyncio.gather(*turns, return_exceptions=True)
        assert [one for one in results if isinstance(one, StoreTrouble)] == []
        assert sum(isinstance(one, int) for one in results) == len(started)
    for store in stores:
        store.close()


TEXTS = (
    "a dog 🐕\u200d🦺, 𝔉𝔯𝔞𝔨𝔱𝔲𝔯 and \U0010ffff",
    "e\u0301 is not é, and \ufeff stays",
    "it's “so”; DROP TABLE words; -- %s %(words)s :words \\u0000 \\",
    "\x01\x1f\x7f\x85\u2028 \u202eback",
    "half of a sign: \udead.",
    "é" * 500_000,
)


async def test_whatever_is_said_comes_back_to_the_letter(url: str, tmp_path: Path):
    """Signs of every plane, of control and of SQL, a megabyte; half a sign as U+FFFD. A zero byte is refused before."""
    store = Store(url)
    session = build.session(Settings(home=tmp_path), store)
    for said in TEXTS:
        talk = (await session.start(Mode.WORKER, "wales", "en", "UTC")).talk
        await session.say(talk, said)
        stored = fold(list(await store.load(talk))).words
        assert [words.text for words in stored] == [said.replace("\udead", "\ufffd")]
    with pytest.raises(Refused, match="bad_character"):
        await session.say(talk, "a\0b")
    store.close()


BODY = {"text": "🐕 \0 \ud83d \udc00 \\u0000", "deep": [{"of": [1, -1.5, 2**60, None, True, ""]}], "": {}}


async def test_what_comes_from_telegram_comes_back_as_it_came_with_numbers_of_64_bits(url: str):
    """Its JSON with whatever signs, the largest ids there are, and the time in UTC wherever the server stands."""
    store = Store(url)
    at = datetime(2026, 7, 4, 9, 0, 0, 123456, tzinfo=UTC)
    inbox = Inbox(store, lambda: at)
    for chat in (2**63 - 1, -(2**63), -1_000_000_000_123):
        number = abs(chat) - 1
        taken = await inbox.take([(number, chat, 2**52 + 1, BODY)])
        waiting = await inbox.in_line(chat)
        assert waiting == taken
        assert (waiting[0].id, waiting[0].chat, waiting[0].body) == (number, chat, BODY)
        assert waiting[0].arrived_at.isoformat() == at.isoformat()
        await inbox.done(inbox.receipt(chat, (number,)))
        assert await inbox.in_line(chat) == ()
    store.close()


async def test_times_come_back_in_utc_wherever_the_server_stands(store: Store):
    """As they went in, to the microsecond: an export says them as they are stored."""
    talk = kept_talk().press("object").say("not so")
    await put(store, talk, talk.records[0])
    (kept,) = store.records()
    times = [kept.kept_at, kept.objections[0].at, *(event.at for event in await store.load("talk"))]
    assert {at.isoformat()[-6:] for at in times} == {"+00:00"}
    assert kept.kept_at == talk.records[0].confirmation.at
    waiting = Talk().start()
    await store.append(0, decide(fold([]), e.Started(waiting.now(), "t", Mode.WORKER, "wales", "en", "UTC")))
    assert [one.changed_at.isoformat()[-6:] for one in store.unfinished()] == ["+00:00"]


def files(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def talk_time(seconds: int):
    return START + timedelta(seconds=seconds)


def test_a_new_store_is_at_the_newest_schema_and_opens_again_without_alembic(url: str):
    """Alembic is loaded only when the version differs."""
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

    engine = open_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), SQLModel.metadata) == []
    engine.dispose()


def test_a_store_made_by_a_newer_version_is_left_alone(url: str):
    """One plain line, and nothing is changed."""
    open_engine(url).dispose()
    changed(url, "UPDATE alembic_version SET version_num = '9999'")
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
    url: str, monkeypatch: pytest.MonkeyPatch
):
    """Another program holds the write lock: `locked`, nothing stored; afterwards the same turn goes in."""
    monkeypatch.setattr("store.engine.PATIENCE_S", 0.2)
    store, engine = Store(url), open_engine(url)
    talk = Talk().start()
    with engine.execution_options(writing=True).begin() as other:
        if other.dialect.name == "postgresql":
            other.execute(text("LOCK TABLE talks IN EXCLUSIVE MODE"))
        with pytest.raises(StoreTrouble) as trouble:
            await put(store, talk)
    assert trouble.value.kind == "locked"
    await put(store, talk)
    assert len(store.unfinished()) == 1
    store.close()
    engine.dispose()


async def test_a_full_disk_is_said_and_nothing_is_half_stored(tmp_path: Path):
    """No page may be added: `full`, and not one event of the turn is there."""
    store = Store(sqlite_url(tmp_path))
    with store._engine.connect() as connection:  # the same limit on every connection of the pool
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

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
def test_a_read_only_file_is_said(tmp_path: Path):
    """A store that cannot be written to is `read_only` before anything is asked of it."""
    open_engine(sqlite_url(tmp_path)).dispose()
    read_only = f"sqlite:///file:{tmp_path}/whatmatters.db?mode=ro&uri=true"
    store = Store(read_only)
    with pytest.raises(StoreTrouble) as trouble:
        asyncio.run(put(store, Talk().start()))
    assert trouble.value.kind == "read_only"
    store.close()


def test_an_error_of_the_database_never_prints_words(url: str):
    """`hide_parameters`: what a driver says about a failed statement holds none of its values."""
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
