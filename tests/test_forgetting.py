"""What is deleted is gone: no byte of it in any file of the data folder, nothing of it on any screen, and a note stays.

Each test finds its canaries in the raw files first, so that it would notice if it looked in the wrong place.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import build
from bot.conversation import events as e
from bot.conversation.conversation import fold
from bot.conversation.recording import Role, Via, Words
from bot.conversation.stages import Stage
from bot.doctor import report
from bot.locks import locked
from bot.settings import Settings
from store.engine import sqlite_url
from store.erasing import erase_person, erase_record, erase_talk, reach_of_person, reach_of_record
from store.records import Store
from store.retention import BETWEEN, forget_what_lapsed
from tests import telegram_bot
from tests.conftest import ROOT, START
from tests.lives import Life, canary
from tests.telegram_bot import Starts

bot = telegram_bot.bot

IN_A_TALK = ("name", "day", "want", "helps", "edit", "yes")
"""What a whole talk of `Life.person` holds in words."""


@pytest.fixture
def life(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Life]:
    monkeypatch.setattr("store.engine.PATIENCE_S", 0.3)
    life = Life(tmp_path)
    yield life
    life.close()


def found(life: Life, whats: tuple[str, ...], who: str = "") -> set[str]:
    """Which of these canaries stand in a file."""
    return {what for what in whats if life.files_with(canary(what, who))}


@contextmanager
def reading(life: Life) -> Iterator[None]:
    """Another program is reading the store, as a backup does."""
    with closing(sqlite3.connect(life.home / "whatmatters.db", isolation_level=None)) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM words").fetchone()
        yield
        connection.execute("ROLLBACK")


def picture(life: Life, talk: str, shows: str = "") -> None:
    row = (talk, 1, "image/jpeg", canary("picture").encode(), shows, START.isoformat(" "))
    life.rows("INSERT INTO pictures (talk, id, kind, content, words, at) VALUES (?, ?, ?, ?, ?, ?)", *row)


# --- in a talk ----------------------------------------------------------------------------------------------------


async def test_delete_that_reaches_the_page_that_was_laid_out_from_the_words(life: Life):
    """When the whole text stands there already, it holds a copy: that goes too, and is laid out anew without it."""
    shown = await life.person(to="confirm")
    assert found(life, ("edit", "day")) == {"edit", "day"}
    shown = await life.session.press(shown.talk, "delete")
    assert found(life, ("edit", "day")) == {"day"}
    assert canary("edit") not in shown.text


async def test_delete_that_at_a_line_takes_its_words_and_those_that_it_was_made_of(life: Life):
    """A line that was put otherwise has two texts: both are under it."""
    shown = await life.person(to="change_line")
    shown = await life.session.say(shown.talk, f"a day at the {canary('edit')}")
    assert canary("edit") in shown.text
    shown = await life.session.press(shown.talk, "delete")
    assert (shown.question, found(life, ("edit", "want"))) == ("delete_that", {"edit", "want"})
    shown = await life.session.choose(shown.talk, "delete_that", "yes")
    assert found(life, ("edit", "want")) == set()
    assert found(life, ("name", "helps")) == {"name", "helps"}


async def test_a_wording_that_was_given_up_goes_with_the_next_thing_that_is_deleted(life: Life):
    """Two corrections of one line: the first is on no line any more, and could repeat anything."""
    shown = await life.person(to="change_line")
    shown = await life.session.say(shown.talk, f"a day at the {canary('first')}")
    shown = await life.session.press(shown.talk, "change", shown.line, shown.fingerprint)
    shown = await life.session.say(shown.talk, f"a day at the {canary('second')}")
    assert found(life, ("first", "second")) == {"first", "second"}
    shown = await life.session.press(shown.talk, "delete")
    await life.session.choose(shown.talk, "delete_that", "yes")
    assert found(life, ("first", "second")) == set()


@pytest.mark.parametrize("to", ["who_helps", "read_line", "confirm"])
async def test_delete_everything_leaves_no_word_no_secret_and_nothing_to_guess_one_by(life: Life, to: str):
    """Neither words nor the hash of the secret word nor fingerprints of short lines; the tombstones stay."""
    shown = await life.person(to=to)
    secret = life.rows("SELECT secret FROM talks")[0][0]
    picture(life, shown.talk)
    assert found(life, ("day", "name", "picture")) == {"day", "name", "picture"}
    assert life.files_with(secret)
    shown = await life.session.press(shown.talk, "delete_all")
    shown = await life.session.choose(shown.talk, "delete_all", "yes")
    assert shown.ended
    assert found(life, (*IN_A_TALK, "picture")) == set()
    assert life.files_with(secret) == set()
    assert life.rows("SELECT count(*) FROM events WHERE body LIKE '%fingerprint%'") == [(0,)]
    assert {by for (by,) in life.rows("SELECT forgotten_by FROM words")} == {"person"}
    assert fold(list(await life.store.load(shown.talk))).stage is Stage.GONE


async def test_delete_everything_after_keeping_leaves_the_record_and_says_so(life: Life):
    """The record is a thing of its own; what was said around it is gone."""
    shown = await life.person()
    shown = await life.session.press(shown.talk, "delete_all")
    shown = await life.session.choose(shown.talk, "delete_all", "yes")
    assert "still there" in "".join(shown.said)
    assert found(life, ("want", "edit")) == {"edit"}
    assert canary("edit") in life.store.records()[0].record.content["shown"]  # type: ignore[union-attr]  # it matches its yes


# --- a record, a person, a talk -----------------------------------------------------------------------------------


async def full_record(life: Life, who: str = "") -> str:
    """A kept record with all that can stand beside it: its talk."""
    shown = await life.person(who, discloses=True)
    await life.session.yes(shown.talk, shown.fingerprint, f"Ken {canary('too', who)}")
    await life.session.against(shown.talk, f"no, it was {canary('against', who)}", Role.PERSON, Role.PERSON)
    picture(life, shown.talk)
    return shown.talk


ALL = (*IN_A_TALK, "harm", "too", "against", "picture")


async def test_a_record_is_erased_with_its_versions_yeses_objections_and_its_talk(life: Life):
    """Nothing of it stands anywhere; what stays is that it was erased, by whom, when and why."""
    talk = await full_record(life)
    shown = await life.session.press(talk, "change")
    await life.session.say(talk, f"a day at the {canary('newer')}")
    other = await life.worker(f"Saw Effie. She said, quote, I want tae keep ma {canary('dog')}, unquote.")
    assert found(life, (*ALL, "newer", "dog")) == {*ALL, "newer", "dog"}
    record = next(one.id for one in life.store.records() if one.talk == talk)
    secret = life.rows("SELECT secret FROM talks WHERE id = ?", talk)[0][0]
    prints = [print_ for (print_,) in life.rows("SELECT fingerprint FROM records WHERE id = ?", record)]
    reach = await reach_of_record(life.store, record)
    assert (reach.talks, reach.records, reach.pictures, reach.apart > 0) == ((talk,), (record,), 1, True)
    assert await erase_record(life.store, record, life.tick(), why="they_asked")
    assert found(life, (*ALL, "newer", "dog")) == {"dog"}
    assert [one for one in (secret, *prints) if life.files_with(one)] == []
    assert life.store.record(record) == ()
    assert [one.talk for one in life.store.records()] == [other.talk]
    assert life.rows("SELECT what, by, record FROM audit WHERE talk = ? ORDER BY sequence DESC LIMIT 1", talk) == [
        ("erased a record", "host", record)
    ]
    assert {why for (why,) in life.rows("SELECT forgotten_why FROM words WHERE talk = ?", talk)} == {"they_asked"}
    assert fold(list(await life.store.load(talk))).stage is Stage.GONE
    assert shown.talk not in {one.talk for one in life.store.unfinished()}


async def test_a_person_is_erased_with_every_talk_and_nobody_else_is(life: Life):
    """Kept, under way, stopped and disclosed: all talks of one person; another's are as they were."""
    first = await full_record(life)
    for what, to in (("b", "who_helps"), ("c", "confirm")):
        shown = await life.person(what, to)
        if to == "confirm":
            await life.session.press(shown.talk, "stop")
        life.rows("UPDATE talks SET person = ? WHERE id = ?", first, shown.talk)
    other = await full_record(life, "other")
    before = life.rows("SELECT * FROM words WHERE talk = ? ORDER BY id", other)
    assert found(life, ("day", "want"), "b") | found(life, ("edit",), "c") == {"day", "want", "edit"}
    assert await erase_person(life.store, first, life.tick(), why="they_asked")
    assert found(life, ALL[:-1]) | found(life, IN_A_TALK, "b") | found(life, IN_A_TALK, "c") == set()
    assert found(life, ALL[:-1], "other") == set(ALL[:-1])
    assert life.rows("SELECT * FROM words WHERE talk = ? ORDER BY id", other) == before
    assert life.rows("SELECT count(*) FROM audit WHERE what = 'erased a person'") == [(3,)]
    assert life.store.unfinished() == ()
    assert (await reach_of_person(life.store, first)).words == 0


async def test_a_talk_that_is_erased_twice_is_erased_once_more_and_stays_so(life: Life):
    """Whoever comes second finds nothing, and nothing breaks."""
    shown = await life.person(to="confirm")
    for _ in range(2):
        assert await erase_talk(life.store, shown.talk, life.tick())
        assert fold(list(await life.store.load(shown.talk))).stage is Stage.GONE
    assert found(life, IN_A_TALK) == set()


async def looked_back(life: Life, record: str, to: str, what: str) -> str:
    """A later talk that holds a copy of a record's words, as far as this question."""
    shown = await life.worker("Saw Effie. She said, quote, I want tae keep ma wee dug, unquote.", to="element")

    def copied(_: object) -> e.Event:
        words = Words(f"{record}:1", "person", "worker", Via.SCRIBE, f"I want the {canary(what)}", "en", life.tick())
        return e.Said(life.tick(), words)

    await life.session._take(shown.talk, copied)
    life.rows("UPDATE words SET via = 'record' WHERE id = ?", f"{record}:1")
    s = life.session
    shown = await s.look(shown.talk)
    answers = {
        "element": lambda shown: s.press(shown.talk, "thats_all"),
        "doubt": lambda shown: s.choose(shown.talk, "doubt", "theirs"),
        "read_line": lambda shown: s.press(shown.talk, "keep_rest", shown.line, shown.fingerprint),
        "pass_on": lambda shown: s.choose(shown.talk, "pass_on", "no"),
        "seen": lambda shown: s.choose(shown.talk, "seen", "not_yet"),
        "confirm": lambda shown: s.yes(shown.talk, shown.fingerprint, "Morag"),
    }
    await life.on(shown, to, answers)
    return shown.talk


@pytest.mark.parametrize("stopped", [False, True])
async def test_copies_of_a_record_in_later_talks_go_and_that_talk_goes_on_without_them(life: Life, stopped: bool):
    """Also where the page was laid out with them, and where the talk was stopped: it is laid out anew."""
    await life.person()
    record = life.record()
    later = await looked_back(life, record, "confirm", "copy")
    if stopped:
        await life.session.press(later, "stop")
    assert found(life, ("copy",)) == {"copy"}
    assert (await reach_of_record(life.store, record)).elsewhere == ()
    await erase_record(life.store, record, life.tick(), why="mistake")
    assert found(life, ("copy", "edit")) == set()
    shown = await life.session.resume(later)
    assert shown.question == "confirm"
    assert "wee dug" in shown.text
    shown = await life.session.yes(later, shown.fingerprint, "Morag")
    assert shown.question == "kept"


async def test_a_later_record_that_quotes_an_erased_one_keeps_its_own_copy_and_is_named(life: Life):
    """It is named before anything is done, and erasing the person takes it too."""
    shown = await life.person()
    record, first = life.record(), shown.talk
    later = await looked_back(life, record, "kept", "quoted")
    newer = life.record()
    assert (await reach_of_record(life.store, record)).elsewhere == (newer,)
    await erase_record(life.store, record, life.tick(), why="mistake")
    assert life.store.record(newer)[0].record is not None
    assert found(life, ("quoted", "edit")) == {"quoted"}
    life.rows("UPDATE talks SET person = ? WHERE id = ?", first, later)
    await erase_person(life.store, first, life.tick(), why="they_asked")
    assert found(life, ("quoted",)) == set()


# --- while others are at work -------------------------------------------------------------------------------------


async def test_while_another_program_reads_it_is_said_and_done_as_soon_as_it_lets_go(life: Life):
    """Its old view of the file holds the words there: no half-truth, and it is done at the next chance."""
    shown = await life.person(to="who_helps")
    with reading(life):
        shown = await life.session.press(shown.talk, "delete")
        assert life.store.owing
        assert "not off the disk yet" in "".join(shown.said)
        assert found(life, ("want",)) == {"want"}
        assert not await erase_talk(life.store, shown.talk, life.tick())
    await build.tidy(life.settings, life.store)
    assert not life.store.owing
    assert found(life, IN_A_TALK) == set()


async def test_what_is_owed_to_the_disk_is_remembered_over_a_stop(life: Life):
    """The program dies before the disk has followed: the next one that opens the store does it first."""
    shown = await life.person(to="who_helps")
    with reading(life):
        await erase_talk(life.store, shown.talk, life.tick())
        life.store._writer.close()  # killed: nothing is tidied
    assert found(life, ("want",)) == {"want"}
    again = Store(sqlite_url(life.home))
    assert found(life, IN_A_TALK) == set()
    assert not again.owing
    again.close()
    life.store = Store(sqlite_url(life.home))


@pytest.mark.parametrize("to", ["who_helps", "read_line", "confirm", "kept"])
async def test_a_session_that_has_the_talk_in_memory_shows_nothing_of_it_any_more(life: Life, to: str):
    """Erased through another store: what is looked at is gone, and what is handed in brings nothing back."""
    shown = await life.person(to=to)
    elsewhere = Store(sqlite_url(life.home))
    await erase_talk(elsewhere, shown.talk, life.tick())
    looked = await life.session.look(shown.talk)
    assert looked.ended
    assert not any(canary(what) in looked.text for what in IN_A_TALK)
    assert (await life.session.conversation(shown.talk)).words == ()
    elsewhere.close()
    for after in (
        await life.session.say(shown.talk, canary("late")),
        await life.session.press(shown.talk, "back"),
        await life.session.yes(shown.talk, shown.fingerprint, "Isa"),
        await life.session.resume(shown.talk),
    ):
        assert after.ended
    assert found(life, (*IN_A_TALK, "late")) == set()


@pytest.mark.parametrize("does", ["say", "press", "yes"])
async def test_what_is_handed_in_to_a_talk_that_was_erased_meanwhile_is_not_stored(life: Life, does: str):
    """Without a look before: the append is overtaken, the talk is read anew, and it is gone."""
    shown = await life.person(to="confirm")
    await erase_talk(life.store, shown.talk, life.tick())
    after = {
        "say": lambda: life.session.say(shown.talk, canary("late")),
        "press": lambda: life.session.press(shown.talk, "change"),
        "yes": lambda: life.session.yes(shown.talk, shown.fingerprint, f"Isa {canary('yes')}"),
    }[does]
    assert (await after()).ended
    assert found(life, (*IN_A_TALK, "late")) == set()
    assert life.store.records() == ()


def whatmatters(home: Path, *arguments: str, typed: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """The program as it is started from a terminal."""
    given = {"WHATMATTERS_HOME": str(home), "WHATMATTERS_NATION": "scotland", "PYTHONPATH": str(ROOT), **more}
    command = [sys.executable, "-m", "bot", *arguments]
    return subprocess.run(command, input=typed, capture_output=True, text=True, env={**os.environ, **given})


async def test_another_process_erases_and_the_one_that_runs_finds_it_gone(life: Life):
    """The command in a terminal, beside a program that has the talk on its screen."""
    shown = await life.person()
    done = whatmatters(life.home, "records", "erase", life.record()[-8:], "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert (await life.session.look(shown.talk)).ended
    assert found(life, IN_A_TALK) == set()


# --- the commands ---------------------------------------------------------------------------------------------------


async def test_the_command_says_what_goes_and_what_stays_and_does_nothing_without_a_yes(life: Life):
    """A number of words, the backups that are not reached; then Enter, and all is as it was."""
    await life.person()
    for typed in ("\n", "no\n"):
        done = whatmatters(life.home, "records", "erase", life.record(), typed=typed)
        assert (done.returncode, done.stderr) == (1, "Nothing was erased.\n")
        for said in ("all its versions (1)", "What stays", "backups", "cannot be brought back"):
            assert said in done.stdout
    assert found(life, ("edit",)) == {"edit"}
    done = whatmatters(life.home, "records", "erase", life.record(), typed="yes\n")
    assert done.returncode == 0
    assert found(life, IN_A_TALK) == set()


async def test_words_kept_apart_are_not_erased_without_a_reason(life: Life):
    """With `--yes` it has to be given; without, it is asked for; only a reason from the list can be."""
    talk = await full_record(life)
    refused = whatmatters(life.home, "person", "erase", talk, "--yes")
    assert (refused.returncode, "it needs a reason" in refused.stderr) == (1, True)
    assert whatmatters(life.home, "person", "erase", talk, "--yes", "--why", "Isa said so").returncode == 2
    assert found(life, ("harm",)) == {"harm"}
    done = whatmatters(life.home, "person", "erase", talk, typed="1\nyes\n")
    assert done.returncode == 0, done.stderr
    assert found(life, ALL) == set()
    assert {why for (why,) in life.rows("SELECT forgotten_why FROM words")} == {"they_asked"}
    assert life.rows("SELECT count(*) FROM concerns") == [(1,)]


def test_what_is_not_there_cannot_be_erased(tmp_path: Path):
    """One plain line, and nothing is changed."""
    for what in ("records", "person"):
        done = whatmatters(tmp_path, what, "erase", "nobody", "--yes")
        assert (done.returncode, done.stdout) == (1, "")
        assert "Nothing was changed" in done.stderr


# --- what nobody came back to ---------------------------------------------------------------------------------------


async def test_what_nobody_came_back_to_is_forgotten_and_what_may_be_a_disclosure_never_is(life: Life):
    """Neither kept nor changed for so long: gone. Kept, told of harm, or to be passed on: it stays."""
    lapsed = await life.person("lapsed", to="confirm")
    await life.person("kept")
    await life.person("harm", to="read_line", discloses=True)
    passed = await life.person("pass", to="pass_on")
    await life.session.choose(passed.talk, "pass_on", "not_sure")
    life.now += timedelta(days=20)
    await life.person("new", to="who_helps")
    life.now += timedelta(days=11)
    assert await forget_what_lapsed(life.store, life.now, 30) == 0
    assert await forget_what_lapsed(life.store, life.now + BETWEEN, 30) == 1
    assert found(life, IN_A_TALK, "lapsed") == set()
    for who, what in (("kept", "edit"), ("harm", "harm"), ("pass", "edit"), ("new", "day")):
        assert found(life, (what,), who) == {what}, who
    assert fold(list(await life.store.load(lapsed.talk))).stage is Stage.GONE
    assert ("nobody came back",) in life.rows("SELECT what FROM audit WHERE talk = ?", lapsed.talk)
    assert await forget_what_lapsed(life.store, life.now + timedelta(days=3650), 0) == 0
    life.now += timedelta(days=40)
    again = await life.session.press(passed.talk, "delete_all")
    await life.session.choose(again.talk, "delete_all", "yes")


async def test_a_disclosure_whose_words_were_deleted_holds_nothing_back(life: Life):
    """Its owner took the words out; what is left of that talk goes when its time is over."""
    shown = await life.person(to="safe_now", discloses=True)
    shown = await life.session.press(shown.talk, "delete")
    shown = await life.session.choose(shown.talk, "delete_why", "changed_mind")
    assert found(life, ("harm", "day")) == {"day"}
    life.now += timedelta(days=40)
    for day in range(2):
        await forget_what_lapsed(life.store, life.now + day * BETWEEN, 30)
    assert found(life, ("day",)) == set()
    assert life.rows("SELECT count(*) FROM concerns") == [(1,)]


async def test_a_clock_that_jumps_ahead_and_is_put_right_deletes_nothing(life: Life):
    """However often it is looked at in the wrong year, and although somebody talks there."""
    await life.person(to="confirm")
    home = life.now
    await forget_what_lapsed(life.store, life.now, 30)
    life.now = home + timedelta(days=30_000)
    for _ in range(30):
        life.now += timedelta(minutes=40)
        assert await forget_what_lapsed(life.store, life.now, 30) == 0
    await life.person("future", to="who_helps")
    life.now = home
    for day in range(25):
        assert await forget_what_lapsed(life.store, home + timedelta(days=day), 30) == 0
    assert found(life, ("edit",)) == {"edit"}


async def test_a_machine_that_was_off_for_a_year_forgets_a_day_after_it_is_on_again(life: Life):
    """It cannot be told from a clock that is wrong, so it waits for a day; then the promise is kept."""
    await life.person(to="confirm")
    life.now += timedelta(days=365)
    assert await forget_what_lapsed(life.store, life.now, 30) == 0
    assert await forget_what_lapsed(life.store, life.now + timedelta(hours=23), 30) == 0
    assert await forget_what_lapsed(life.store, life.now + BETWEEN, 30) == 1


@pytest.mark.parametrize(("days", "language", "said"), [
    (30, "en", "within 30 days"), (1, "en", "within a day"), (30, "cy", "o fewn 30 diwrnod"), (0, "en", ""),
])  # fmt: skip
def test_how_long_it_is_held_is_said_at_the_start_in_every_channel(days: int, language: str, said: str, tmp_path: Path):
    """To a worker and to a person, in the terminal, on the page and in Telegram; and nothing where it is not set."""
    settings = Settings(home=tmp_path, keep_unconfirmed_days=days)
    for channel in ("", "telegram"):
        phrases = build.phrases_for(settings, channel)(language)
        for key in ("ask.safe_here", "ask.dictate", "web.who_sees"):
            text = phrases.text(key)
            assert said in text
            assert bool(said) or ("days" not in text and "diwrnod" not in text)
    assert any(str(days) in line for line in report(settings)[0] if "deleted" in line) or not days


def test_the_console_forgets_at_its_start_what_nobody_came_back_to(tmp_path: Path):
    """Opened twice, with a day between, long after: the second time nothing waits any more."""
    life = Life(tmp_path)
    life.run(life.person(to="confirm"))  # in March 2026: long ago
    life.close()
    first = whatmatters(tmp_path, "console", "--as", "worker", WHATMATTERS_KEEP_UNCONFIRMED_DAYS="30")
    assert "Something is waiting" in first.stdout
    life.rows("UPDATE audit SET at = datetime(at, '-2 days'), sequence = sequence - 2 WHERE talk = ''")
    second = whatmatters(tmp_path, "console", "--as", "worker", WHATMATTERS_KEEP_UNCONFIRMED_DAYS="30")
    assert "Something is waiting" not in second.stdout
    assert "within 30 days" in second.stdout
    assert found(life, IN_A_TALK) == set()


# --- Telegram -------------------------------------------------------------------------------------------------------


async def test_in_telegram_words_that_wait_and_pictures_go_and_the_phone_shows_nothing_of_them(bot: Starts):
    """Erased while the bot runs: held words, a caption, a picture, the talk on the phone; the membership stays."""
    word = canary("held")
    async with bot() as b:
        isa = await b.member("Isa", "person")
        ros = await b.member("Ros", "worker", id=8)
        await ros.says("/note", f"Saw her {canary('ros')} today.")
        await isa.says("/talk")
        await isa.to("who_helps")
        await isa.does(lambda: isa.person.photo(canary("photo").encode(), f"that is my {canary('caption')}"))
        await isa.says("/note")
        talk = await isa.talk()
        await b.bot._parts.inbox.take([(900, 7, 900, {"message": {"text": word}, "update_id": 900})])
        await b.bot._parts.inbox.hold(900, word, talk=talk)
        life = Life.__new__(Life)
        life.home, life.store = b.folder, b.store
        whats = ("held", "photo", "caption", "ros")
        assert found(life, whats) == set(whats)
        person = b.value("SELECT person FROM talks WHERE id = ?", talk)
        reach = await reach_of_person(b.store, person)
        assert reach.member
        for (one,) in b.rows(
            "SELECT DISTINCT person FROM talks WHERE id IN (SELECT talk FROM member_talks WHERE member = 7)"
        ):
            assert await erase_person(b.store, one, b.clock.now())
        assert found(life, whats) == {"ros"}
        assert b.value("SELECT name FROM members WHERE id = 7") == "Isa"
        assert b.rows("SELECT talk FROM member_talks WHERE member = 7") == []
        shown = await isa.says("hello again")
        assert word not in shown
        assert canary("caption") not in shown
        assert b.value("SELECT count(*) FROM updates WHERE held IS NOT NULL AND chat = 8") == 1


async def test_words_that_wait_and_may_be_a_disclosure_hold_retention_back(bot: Starts):
    """Parts of a dictation that nobody has looked at yet were not listened to either."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note", f"Her son hits her {canary('wait')}.")
        kim = await b.member("Kim", id=8)
        await kim.says("/note", f"Saw the {canary('garden')} today.")
        life = Life.__new__(Life)
        life.home = b.folder
        later = b.clock.now() + timedelta(days=40)
        for day in range(2):
            await forget_what_lapsed(b.store, later + day * BETWEEN, 30)
        assert found(life, ("wait", "garden")) == {"wait"}


# --- any order ------------------------------------------------------------------------------------------------------

DOES = (
    "say",
    "skip",
    "back",
    "delete",
    "delete_all",
    "stop",
    "resume",
    "thats_all",
    "object",
    "change",
    "yes",
    "picture",
)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(DOES)), min_size=1, max_size=14), st.booleans())
def test_after_any_talk_an_erased_person_is_nowhere_and_all_others_are_as_they_were(
    does: list[tuple[str, str]], whole: bool
):
    """Two people, in any order of steps; then one of them is erased."""
    with tempfile.TemporaryDirectory() as folder:
        life = Life(Path(folder))
        try:
            life.run(_two_people(life, does, whole))
        finally:
            life.close()


async def _two_people(life: Life, does: list[tuple[str, str]], whole: bool) -> None:
    talks = {"a": (await life.person("a", to="kept" if whole else "would_like")).talk}
    talks["b"] = (await life.person("b", to="would_like" if whole else "kept")).talk
    for number, (who, what) in enumerate(does):
        await _do(life, talks[who], what, f"a small {canary(f'said{number}', who)} thing")
    said = [f"said{number}" for number in range(len(does))]
    everything = (*IN_A_TALK, *said, "picture")
    before = found(life, everything, "b")
    rows = life.rows("SELECT * FROM words WHERE talk = ? ORDER BY id", talks["b"])
    assert await erase_person(life.store, talks["a"], life.tick())
    assert found(life, everything, "a") == set()
    assert found(life, everything, "b") == before
    assert life.rows("SELECT * FROM words WHERE talk = ? ORDER BY id", talks["b"]) == rows
    assert (await life.session.look(talks["a"])).ended


async def _do(life: Life, talk: str, what: str, text: str) -> None:
    """One step, whatever is asked just now; what does not fit does nothing."""
    shown = await life.session.look(talk)
    if what == "say":
        choices = [button.key for button in shown.buttons if button.choice]
        await (
            life.session.say(talk, text)
            if shown.free or not choices
            else life.session.choose(talk, shown.question, choices[0])
        )
    elif what == "resume":
        await life.session.resume(talk)
    elif what == "yes":
        await life.session.yes(talk, shown.fingerprint, text[-20:])
    elif what == "picture":
        life.rows("DELETE FROM pictures WHERE talk = ?", talk)
        picture(life, talk)
    else:
        await life.session.press(talk, what, shown.line, shown.fingerprint)


def test_a_secret_word_is_stored_as_a_hash_and_that_goes_too(tmp_path: Path):
    """It can be guessed at offline: so it goes with the talk, out of its row and out of its events."""
    life = Life(tmp_path)
    shown = life.run(life.person(to="good_day"))
    stored = life.rows("SELECT secret FROM talks")[0][0]
    assert locked("x")[:4] == stored[:4]
    assert "whatmatters.db-wal" in life.files_with(stored) or "whatmatters.db" in life.files_with(stored)
    life.run(erase_talk(life.store, shown.talk, life.tick()))
    assert life.files_with(stored) == set()
    life.close()
