"""What it must bear: any text of any kind, refused kindly or taken whole, never a crash and never a loss."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import build
from bot.conversation.recording import Mode
from bot.drafting.page import visible
from bot.noting import predict_now
from bot.session import MOST_BYTES, CannotStore, Refused, Session, taken
from bot.settings import Settings
from store.engine import sqlite_url
from store.errors import MovedOn, StoreTrouble
from store.records import Store
from tests.conftest import ROOT

PRINTED = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=300)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    store = Store(sqlite_url(tmp_path))
    yield build.session(Settings(home=tmp_path), store)
    store.close()


async def told(session: Session, text: str) -> str:
    """A worker's talk in which this was dictated; what is stored of it."""
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    await session.say(shown.talk, text)
    return (await session.conversation(shown.talk)).words[-1].text or ""


@pytest.mark.parametrize(
    "text",
    [
        "\u202ehidden\u202c and \u200bzero width",
        "tab\tbell\x07escape\x1b[31m",
        "👩‍👩‍👧‍👦 wants 🐕",
        "מה חשוב לי הוא הגן שלי",
        "e\u0301 and é are not the same",
        "line one\r\nline two\rline three\u2028line four",
        "’“quotes”‘ — – … « »",
        "a" * 10_000,
        "I want my cat.\n" * 1000,
        "; DROP TABLE words; -- {help} %s %(x)s <script>alert(1)</script>",
    ],
)
async def test_text_of_any_kind_is_stored_as_it_came(session: Session, text: str):
    """No normalisation: what was said is what is there, to the code point."""
    assert await told(session, text) == text


@settings(max_examples=60, deadline=None)
@given(PRINTED)
def test_a_note_of_any_text_gives_a_draft_in_which_every_line_is_there_to_the_letter(text: str):
    """No crash; each line's text stands in the note at the offsets that it names."""
    prediction = predict_now({"text": text, "mode": "worker_dictation"})
    for line in prediction["lines"]:
        for source in line["sources"]:
            assert text[source["start"] : source["end"]] == source["text"]
        assert line["text"] in text
    assert prediction["draft"].strip()


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_what_is_taken_is_what_came_unless_it_cannot_be_held(text: str):
    """Only U+0000 is refused, and only halves of characters are replaced."""
    if "\0" in text:
        with pytest.raises(Refused):
            taken(text)
    elif not any(0xD800 <= ord(character) <= 0xDFFF for character in text):
        assert taken(text) == text


async def test_a_megabyte_is_taken_and_more_is_refused_kindly(session: Session):
    """1,000,000 bytes go in; one more does not, and the talk is where it was."""
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    with pytest.raises(Refused) as refused:
        await session.say(shown.talk, "x" * (MOST_BYTES + 1))
    assert refused.value.kind == "too_long"
    whole = ("She wants her garden back. " * 40_000)[:MOST_BYTES]
    assert await told(session, whole) == whole


async def test_a_zero_byte_is_refused_kindly(session: Session):
    """U+0000 cannot be kept: said in one line, nothing is changed."""
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    with pytest.raises(Refused) as refused:
        await session.say(shown.talk, "a\0b")
    assert refused.value.kind == "bad_character"
    assert not (await session.conversation(shown.talk)).words


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u3000"])
async def test_nothing_said_changes_nothing(session: Session, text: str):
    """Empty input is answered kindly and not stored."""
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    after = await session.say(shown.talk, text)
    assert "did not get any words" in after.said[0]
    assert not (await session.conversation(shown.talk)).words


def test_signs_that_hide_or_turn_text_are_shown_where_people_read():
    """Right-to-left marks and zero-width characters are visible on the page; a family of emoji stays one."""
    assert visible("a\u202eb\u200bc") == "a⟨U+202E⟩b⟨U+200B⟩c"
    assert visible("\x1b[31m") == "⟨U+001B⟩[31m"
    assert visible("👩‍👧") == "👩‍👧"


async def test_a_part_that_fails_in_any_way_never_costs_a_word(tmp_path: Path):
    """A listener that raises: the words become a line as they stand, and the record can still be kept."""

    class Broken:
        name = "broken"

        async def listen(self, request: object):
            raise RuntimeError("invented trouble")

    class BrokenDrafter:
        name = "broken"

        async def write(self, request: object):
            raise MemoryError

    store = Store(sqlite_url(tmp_path))
    ids = count()
    options = {"now": lambda: datetime.now(UTC), "new_id": lambda: f"id{next(ids)}"}
    good = build.session(Settings(home=tmp_path), store)
    session = Session(
        store, Broken(), good._drafter, good._guide, good._phrases, overtaken=MovedOn, trouble=StoreTrouble, **options
    )
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    shown = await session.say(shown.talk, "She wants her garden back.")
    assert "A part of me could not do its work" in " ".join(shown.said)
    while shown.question not in {"read_line", "kept"}:
        shown = await (
            session.choose(shown.talk, shown.question, "yes")
            if shown.question == "play_back"
            else session.press(shown.talk, "thats_all")
        )
    assert "She wants her garden back." in shown.text

    worse = Session(
        store, Broken(), BrokenDrafter(), good._guide, good._phrases, overtaken=MovedOn, trouble=StoreTrouble, **options
    )
    shown = await worse.start(Mode.WORKER, "wales", "en", "UTC")
    shown = await worse.say(shown.talk, "She wants her garden back.")
    shown = await worse.choose(shown.talk, "play_back", "yes") if shown.question == "play_back" else shown
    shown = await worse.press(shown.talk, "thats_all") if shown.question == "element" else shown
    assert shown.question == "could_not_draft"
    store.close()


async def test_when_the_store_cannot_take_it_the_channel_is_told_and_can_hand_it_in_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Locked by another program: `CannotStore`; handed in again afterwards, it is stored once."""
    import sqlite3

    monkeypatch.setattr("store.engine.PATIENCE_S", 0.2)
    store = Store(sqlite_url(tmp_path))
    session = build.session(Settings(home=tmp_path), store)
    shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
    other = sqlite3.connect(tmp_path / "whatmatters.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CannotStore) as cannot:
        await session.say(shown.talk, "He wants his boat.")
    assert cannot.value.kind == "locked"
    other.execute("ROLLBACK")
    other.close()
    await session.say(shown.talk, "He wants his boat.")
    assert [words.text for words in (await session.conversation(shown.talk)).words] == ["He wants his boat."]
    store.close()


async def test_fifty_people_talk_at_once_and_nobody_gets_anothers_words(session: Session):
    """Each talk holds its own canary and no other's, on the screen and in the store."""

    async def one(number: int) -> None:
        shown = await session.start(Mode.WORKER, "wales", "en", "UTC")
        shown = await session.say(shown.talk, f'She said "I want to keep canary{number}x".')
        for other in range(50):
            assert (f"canary{other}x" in shown.text) == (other == number)

    await asyncio.gather(*(one(number) for number in range(50)))


def run(*arguments: str, given: bytes = b"", home: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {"PYTHONPATH": str(ROOT), "PATH": "", "WHATMATTERS_HOME": str(home or ROOT / "nowhere")}
    return subprocess.run([sys.executable, "-m", "bot", *arguments], input=given, capture_output=True, env=environment)


@pytest.mark.parametrize(
    ("arguments", "given", "status"),
    [
        (("note", "-"), b"He wants his boat.", 0),
        (("note", "-", "--json"), b"Mae hi eisiau cath.", 0),
        (("note", "-"), b"\xff\xfe not utf-8 \xff", 1),
        (("note", "/no/such/file"), b"", 1),
        (("note", "-"), b"a\0b", 1),
        (("note", "--mode", "gossip"), b"", 2),
        (("console", "--as", "king"), b"", 2),
        (("records", "export", "x", "--format", "pdf"), b"", 2),
        (("nonsense",), b"", 2),
        (("note", "-"), b"", 0),
    ],
)
def test_the_command_line_answers_in_one_plain_line_and_an_exit_status(
    arguments: tuple[str, ...], given: bytes, status: int, tmp_path: Path
):
    """0 done, 1 could not, 2 wrong usage; no traceback reaches a person."""
    done = run(*arguments, given=given, home=tmp_path)
    assert done.returncode == status, done.stderr
    assert b"Traceback" not in done.stdout + done.stderr
    if status == 1:
        assert done.stderr.count(b"\n") == 1


def test_many_cases_are_drafted_in_one_process_and_a_broken_line_costs_only_itself(tmp_path: Path):
    """One prediction a line; the line that is no case is named on standard error."""
    file = tmp_path / "cases.jsonl"
    good = {"id": "1", "mode": "worker_dictation", "text": "He wants his boat."}
    file.write_text(json.dumps(good) + "\nnot json\n" + json.dumps({**good, "id": "2", "text": "a\u2028b"}) + "\n")
    done = run("note", "--jsonl", str(file), home=tmp_path)
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["1", "2"]
    assert b"Line 2" in done.stderr


def test_a_setting_that_is_not_right_is_one_plain_line(tmp_path: Path):
    """Which setting, and that nothing was changed."""
    environment = {
        "PYTHONPATH": str(ROOT),
        "PATH": "",
        "WHATMATTERS_HOME": str(tmp_path),
        "WHATMATTERS_TIMEZONE": "Mars",
    }
    done = subprocess.run([sys.executable, "-m", "bot", "doctor"], capture_output=True, env=environment)
    assert done.returncode == 1
    assert b"WHATMATTERS_TIMEZONE" in done.stderr
    assert b"Traceback" not in done.stderr


def test_nothing_leaves_the_machine_by_default(tmp_path: Path):
    """Law 6: with no settings, a note is drafted with every socket forbidden."""
    code = (
        "import socket, sys\n"
        "def no(*a, **k): raise SystemExit('a socket was opened')\n"
        "socket.socket.connect = no; socket.getaddrinfo = no\n"
        "from bot.__main__ import app; sys.argv = ['whatmatters', 'note', '-']; app()"
    )
    environment = {"PYTHONPATH": str(ROOT), "PATH": "", "WHATMATTERS_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], input=b"He wants his boat.", capture_output=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    assert b"his boat" in done.stdout
