""" "That is not what I said": at any time, stored at once beside the record, shown wherever the record is shown.

A disclosure in it is noticed as in any words, kept apart, and not shown beside the record.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pexpect
import pytest

from bot import build
from bot.channels.web.visits import Visits
from bot.conversation.conversation import fold
from bot.conversation.recording import Role
from bot.conversation.stages import Stage
from bot.exporting import FORMATS
from bot.settings import Settings
from tests import telegram_bot, test_console
from tests.conftest import PHRASES
from tests.lives import Life
from tests.telegram_bot import Starts
from tests.test_console import answer
from tests.test_forgetting import whatmatters

bot = telegram_bot.bot
start = test_console.start

NOTE = (
    "Saw Effie on her own. She said, quote, I want tae keep ma wee dug, unquote. "
    "We agreed Ken drives her on Friday because the bus step is too high."
)
WRONG = "It was a cat, and I never said Friday"


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    life = Life(tmp_path)
    yield life
    life.close()


def against(life: Life) -> list[tuple[str, str]]:
    """Who said what against the newest record."""
    return [(one.by, one.text) for one in life.store.records()[0].objections]


# --- wherever the talk is -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("to", ["kept", "read_line", "change_line", "pass_on", "confirm", "resting", "delete_all"])
async def test_wherever_the_talk_is_it_stands_beside_the_record_at_once(life: Life, to: str):
    """Kept, being changed, about to be kept anew, stopped, about to be deleted: no fingerprint, and nothing is lost."""
    s = life.session
    shown = await life.worker(NOTE)
    if to != "kept":
        shown = await s.press(shown.talk, "change")
    if to in {"pass_on", "confirm"}:
        shown = await s.press(shown.talk, "keep_rest", shown.line, shown.fingerprint)
    if to == "confirm":
        shown = await s.choose(shown.talk, "pass_on", "no")
        shown = await s.choose(shown.talk, "seen", "yes")
    if to in {"change_line", "resting", "delete_all"}:
        button = {"change_line": "change", "resting": "stop", "delete_all": "delete_all"}[to]
        shown = await s.press(shown.talk, button, shown.line, shown.fingerprint)
    assert shown.question == to
    after = await s.against(shown.talk, WRONG, Role.PERSON, Role.PERSON)
    assert against(life) == [("person", WRONG)]
    assert after.question == (to if to != "resting" else "read_line")
    assert "beside the record" in "".join(after.said)
    assert fold(list(await life.store.load(shown.talk))).canonical() == (await s.conversation(shown.talk)).canonical()


@pytest.mark.parametrize("to", ["read_line", "pass_on", "resting"])
async def test_the_button_is_there_while_a_kept_record_is_being_changed(life: Life, to: str):
    """Pressed, or typed as words, in the middle of a change; afterwards it goes on where it was."""
    s = life.session
    shown = await life.worker(NOTE)
    shown = await s.press(shown.talk, "change")
    if to == "pass_on":
        shown = await s.press(shown.talk, "keep_rest", shown.line, shown.fingerprint)
    if to == "resting":
        shown = await s.press(shown.talk, "stop")
    shown = await s.press(shown.talk, "object")
    assert shown.question == "objection"
    shown = await s.press(shown.talk, "back")
    shown = await s.press(shown.talk, "object")
    shown = await s.say(shown.talk, WRONG)
    assert against(life) == [("worker", WRONG)]
    assert shown.question == ("read_line" if to == "resting" else to)


async def test_before_a_record_is_kept_there_is_nothing_to_say_it_against(life: Life):
    """Neither the button nor the command puts anything beside a record that is not there."""
    shown = await life.worker(NOTE, to="confirm")
    assert (await life.session.press(shown.talk, "object")).question == "confirm"
    assert (await life.session.against(shown.talk, WRONG, Role.PERSON, Role.PERSON)).question == "confirm"
    assert life.rows("SELECT count(*) FROM objections") == [(0,)]


async def test_a_yes_to_a_new_version_still_counts_after_something_was_said_against_the_old_one(life: Life):
    """What is on the screen has not changed by it; and the new version carries what was said against the record."""
    s = life.session
    shown = await life.worker(NOTE)
    for _ in range(1):
        shown = await s.press(shown.talk, "change")
        shown = await s.press(shown.talk, "change", shown.line, shown.fingerprint)
        shown = await s.say(shown.talk, "I want to keep my cat")
        shown = await s.press(shown.talk, "keep", shown.line, shown.fingerprint)
        shown = await s.press(shown.talk, "keep_rest", shown.line, shown.fingerprint)
        shown = await s.choose(shown.talk, "pass_on", "no")
        shown = await s.choose(shown.talk, "seen", "yes")
    await s.against(shown.talk, WRONG, Role.PERSON, Role.WORKER)
    shown = await s.yes(shown.talk, shown.fingerprint, "Morag")
    assert shown.question == "kept"
    newest, first = life.store.records()
    assert (newest.version, first.version) == (2, 1)
    assert [one.text for one in newest.objections] == [WRONG]


async def test_it_stands_in_every_form_of_the_record_and_in_the_copy(life: Life):
    """Text, JSON, Markdown, and the person's own copy, in both of its forms."""
    shown = await life.worker(NOTE)
    await life.session.against(shown.talk, WRONG, Role.SUPPORTER, Role.SUPPORTER)
    versions = life.store.records()
    for form in FORMATS.values():
        assert WRONG in form(versions, "Europe/London", PHRASES)
    record = life.record()
    for form in ("text", "html"):
        assert WRONG in " ".join(whatmatters(life.home, "records", "copy", record, "--format", form).stdout.split())
    said = FORMATS["text"](versions, "Europe/London", PHRASES)
    assert PHRASES.text("role.supporter") in said


# --- a disclosure in it ---------------------------------------------------------------------------------------------


async def test_a_disclosure_in_it_is_answered_safely_kept_apart_and_announced_on_return(life: Life):
    """Fixed words at once; the sentence is kept apart and not shown beside the record; it comes first next time."""
    shown = await life.person()
    s = life.session
    after = await s.against(shown.talk, "That is wrong. He hits me when you are gone.", Role.PERSON, Role.PERSON)
    assert after.question == "safe_now"
    assert against(life) == [("person", "That is wrong. […].")]
    assert [one.text for one in life.store.concerns(shown.talk)] == ["He hits me when you are gone"]
    assert [(one.talk, one.disclosed) for one in life.store.unfinished()] == [(shown.talk, True)]
    again = life.another()
    assert (await again.resume(shown.talk)).question == "safe_now"


async def test_in_a_talk_too_the_objection_is_stored_and_the_disclosure_is_answered(life: Life):
    """The button, then words that hold both: neither waits for the other, and afterwards it is where it was."""
    s = life.session
    shown = await life.person()
    shown = await s.press(shown.talk, "object")
    shown = await s.say(shown.talk, "That is wrong. He hits me when you are gone.")
    assert shown.question == "safe_now"
    assert against(life) == [("person", "That is wrong. […].")]
    shown = await s.choose(shown.talk, "safe_now", "yes")
    shown = await s.press(shown.talk, "skip")
    shown = await s.choose(shown.talk, "safety_next", "go_on")
    assert shown.question == "kept"


async def test_a_worker_who_types_such_words_is_asked_what_was_done(life: Life):
    """The person told the worker: the worker reads what may have to be passed on, and no question to a person."""
    shown = await life.worker(NOTE)
    after = await life.session.against(shown.talk, "No. He hits me.", Role.PERSON, Role.WORKER)
    assert after.question == "kept"
    assert "Someone may need to act on this today" in "".join(after.said)
    assert len(life.store.concerns(shown.talk)) == 1


# --- the command, the console, the page, the phone ------------------------------------------------------------------


@pytest.mark.parametrize(("who", "typist"), [("person", ""), ("worker", ""), ("supporter", ""), ("person", "worker")])
async def test_the_command_puts_words_beside_a_record(life: Life, who: str, typist: str):
    """From standard input, by a part of the id, with who says it and who types it."""
    shown = await life.worker(NOTE)
    more = ("--typed-by", typist) if typist else ()
    done = whatmatters(life.home, "records", "question", life.record()[-8:], "--as", who, *more, typed=WRONG + "\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "stands beside the record" in done.stdout
    assert against(life) == [(who, WRONG)]
    said = life.rows("SELECT said_by, entered_by FROM words WHERE talk = ? AND text = ?", shown.talk, WRONG)
    assert said == [(who, typist or who)]


async def test_the_command_answers_a_disclosure_with_the_fixed_words(life: Life):
    """Help numbers, and how to go on."""
    await life.person()
    done = whatmatters(life.home, "records", "question", life.record(), typed="He hits me.\n")
    assert "999" in done.stdout
    assert "Are you safe right now?" in done.stdout
    assert f"whatmatters console --record {life.record()}" in done.stdout


def test_the_command_refuses_what_it_does_not_know(tmp_path: Path):
    """Somebody else, or a record that is not there: one plain line, and nothing is stored."""
    life = Life(tmp_path)
    life.run(life.worker(NOTE))
    record = life.record()
    assert whatmatters(tmp_path, "records", "question", record, "--as", "neighbour", typed=WRONG).returncode == 2
    assert whatmatters(tmp_path, "records", "question", "nothing", typed=WRONG).returncode == 1
    assert whatmatters(tmp_path, "records", "question", record, typed=" \n").returncode == 0
    assert against(life) == []
    life.close()


def test_a_kept_talk_is_opened_again_in_the_terminal_and_changed(start: test_console.Starts, tmp_path: Path):
    """`console --record`: after unlocking, change, and a new version with a yes of its own; the old one stays."""
    life = Life(tmp_path)
    life.run(life.worker(NOTE))
    terminal = start("--record", life.record())
    answer(terminal, "Is it safe to show them here?", "yes")
    answer(terminal, "Are you the one who was typing", "yes")
    answer(terminal, "Kept (record", "change")
    answer(terminal, "Keep this line?", "change")
    answer(terminal, "What should this line say?", "I want to keep my cat")
    answer(terminal, "Keep this line?", "keep")
    answer(terminal, "Keep this line?", "keep the rest")
    answer(terminal, "passed on today", "no")
    answer(terminal, "Have they seen these words?", "yes")
    answer(terminal, "Shall I keep this?", "yes")
    answer(terminal, "Your name:", "Morag")
    answer(terminal, "version 2", "that is not what I said")
    answer(terminal, "What is wrong in it?", WRONG)
    answer(terminal, "Kept (record", "finish")
    terminal.expect(pexpect.EOF)
    assert [one.version for one in life.store.records()] == [2, 1]
    assert [text for _, text in against(life)] == [WRONG]
    life.close()


def test_a_kept_talk_with_a_secret_word_opens_only_with_it(start: test_console.Starts, tmp_path: Path):
    """Also by the id of its record."""
    life = Life(tmp_path)
    life.run(life.person())
    terminal = start("--record", life.record()[-8:])
    answer(terminal, "Is it safe to show them here?", "yes")
    answer(terminal, "Are you the one who was typing", "yes")
    answer(terminal, "secret word", "not this one")
    terminal.expect_exact("That is not the word")
    terminal.expect(pexpect.EOF)
    life.close()


async def test_on_the_page_of_a_record_words_are_put_beside_it_and_its_talk_can_be_opened(life: Life):
    """A form without script, taken once; what is disclosed there is answered there; the talk asks to be unlocked."""
    shown = await life.person()
    record = life.record()
    visits = Visits(lambda: life.now)
    transport = httpx.ASGITransport(
        build.web(life.settings, life.store, visits, build.rooms(life.settings, life.store))
    )
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", follow_redirects=True) as http:
        await http.get(f"/open?key={visits.link()}")
        page = (await http.get(f"/records/{record}")).text
        token = page.partition('name="token" value="')[2].partition('"')[0]
        form = {"token": token, "nonce": "n1", "text": WRONG, "who": "person"}
        said = (await http.post(f"/records/{record}/against", data=form)).text
        assert "beside the record now" in said
        assert WRONG in said
        await http.post(f"/records/{record}/against", data=form)
        assert against(life) == [("person", WRONG)]
        for wrong in ({"who": "neighbour"}, {"token": "another"}):
            await http.post(f"/records/{record}/against", data={**form, "nonce": "n2", **wrong})
        assert len(against(life)) == 1
        told = (await http.post(f"/records/{record}/against", data={**form, "nonce": "n3", "text": "He hits me."})).text
        assert "Are you safe right now?" in told
        assert "999" in told
        assert "Are you safe right now?" not in (await http.get(f"/records/{record}")).text
        locked = await http.get(f"/unlock/{shown.talk}")
        assert 'name="secret"' in locked.text
        long = await http.post(f"/records/{record}/against", data={**form, "nonce": "n4", "text": "x" * 1_000_001})
        assert "more than I can take" in long.text
        assert f'href="/unlock/{shown.talk}"' in long.text


async def test_in_telegram_it_is_under_a_record_that_is_read(bot: Starts):
    """After the code: the button opens the record's talk, and the next words stand beside the record."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("kept")
        await ros.press("finish")
        await ros.says("/note")
        await ros.says("/records")
        await ros.says(telegram_bot.CODE)
        title = next(label for row in ros.last.buttons for label in row)
        shown = await ros.press(title)
        assert "[that is not what I said]" in shown
        asked = await ros.press("that is not what I said")
        assert "Your words will stand beside the record" in asked
        await ros.says(WRONG)
        assert b.rows("SELECT text FROM objections") == [(WRONG,)]
        assert WRONG in b.store.records()[0].objections[0].text


async def test_in_telegram_nobody_opens_the_record_of_another(bot: Starts):
    """The button belongs to its chat; a record of somebody else's talk is not found."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("kept")
        kim = await b.member("Kim", id=8, code="")
        key = b.bot._desk.key(8, "x", "q", b.value("SELECT id FROM records"), "say")
        await b.members.change({8: {"code": telegram_bot.hashed(telegram_bot.CODE)}})
        await kim.says("/records")
        await kim.says(telegram_bot.CODE)
        shown = await kim.does(lambda: kim.person.presses_data(kim.last.message_id, key.data))
        assert "no kept records" in shown
        assert b.value("SELECT talk FROM members WHERE id = 8") == ""


async def test_an_objection_never_changes_the_stage_of_a_kept_talk(life: Life):
    """It is not unfinished afterwards, and is not announced as such."""
    shown = await life.worker(NOTE)
    await life.session.against(shown.talk, WRONG, Role.PERSON, Role.PERSON)
    assert (await life.session.conversation(shown.talk)).stage is Stage.KEPT
    assert life.store.unfinished() == ()
    assert Settings(home=life.home).keep_unconfirmed_days == 0
