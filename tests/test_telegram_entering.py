"""Nobody comes in without a code, nothing of theirs is kept, and what was kept is read by its own people alone."""

from __future__ import annotations

import pytest

from tests import telegram_bot
from tests.telegram_bot import CODE, HELP, NOTE, Phone, Starts

bot = telegram_bot.bot
CANARY = "wugglepump"


async def kept(phone: Phone, note: str = NOTE) -> Phone:
    """A kept record, and the talk is over."""
    await phone.says("/note")
    await phone.to("kept", note)
    await phone.press("finish")
    return phone


# --- strangers ----------------------------------------------------------------------------------------------------


async def test_of_a_stranger_nothing_is_kept(bot: Starts):
    """Words, files, captions, edits, presses, places, names: in no table and no file; one answer an hour."""
    async with bot() as b:
        eve = b.stranger(CANARY)
        first = await eve.says(f"I am {CANARY} and I want in")
        assert "999" in first
        told = len(eve.shown)
        for act in (
            lambda: eve.person.says(f"{CANARY} {CANARY}"),
            lambda: eve.person.says(f"/note {CANARY} was here"),
            lambda: eve.person.voice(CANARY.encode()),
            lambda: eve.person.photo(CANARY.encode(), f"a {CANARY}"),
            lambda: eve.person.document(CANARY.encode(), f"{CANARY}.pdf", "application/pdf"),
            lambda: eve.person.sends("location", location={"latitude": 55.9, "longitude": -3.2}),
            lambda: eve.person.edits(eve.log[0].message_id, f"{CANARY} again"),
            lambda: eve.person.presses_data(1, f"t:{CANARY}:c.yes:x"),
            lambda: eve.person.says(f"my {CANARY} words", forwarded_from=CANARY),
        ):
            await eve.does(act)
        assert len(eve.shown) == told, eve.text
        assert not b.tables_with(CANARY)
        assert b.server.calls["getFile"] == b.server.calls["download"] == 0
        assert not b.server.unanswered, "a wheel turns for ever"
        await b.stop()
        b.store.close()
        assert not b.files_with(CANARY)


@pytest.mark.parametrize("word", ["help", "/help", "Help!", "hello", "cymorth", "/start"])
async def test_a_stranger_who_asks_for_help_is_told_where_it_is(bot: Starts, word: str):
    """One word is no guess at a code just because it is one word; in danger, they are told what to call."""
    async with bot() as b:
        eve = b.stranger()
        assert "999" in await eve.says(word)


async def test_a_stranger_who_writes_without_end_is_not_answered_without_end(bot: Starts):
    """Forty guesses are not forty answers: what the bot may send is needed by those who are in."""
    async with bot() as b:
        eve = b.stranger()
        await eve.says(*[f"GUESSABC{one}{two}" for one in "ABCDE" for two in "ABCDEFGH"])
        assert len(eve.shown) <= 8
        assert not b.tables_with("GUESS")


# --- codes --------------------------------------------------------------------------------------------------------


async def test_a_code_lets_one_account_in_once(bot: Starts):
    """By /start (as a link sends it) or typed alone; the second to use it stays outside."""
    async with bot() as b:
        code = await b.members.invite("Ros", "worker", "en")
        other = await b.members.invite("Isa", "person", "en")
        ros, eve, isa = b.stranger("Ros", 7), b.stranger(), b.stranger("Isa", 8)
        shown = await ros.says(f"/start {code}")
        for promise in ("computer program", "Telegram carries", "leave out", "after your yes", "has to be passed on"):
            assert promise in shown
        assert "999" in await eve.says(code) or "do not know that code" in eve.text
        assert b.value("SELECT count(*) FROM members") == 1
        assert "Isa" in await isa.says(f" {other.lower()} ")
        assert not b.tables_with(code)
        assert not b.tables_with(other)


async def test_two_phones_with_one_code_at_once_let_one_in(bot: Starts):
    """Whoever is first."""
    async with bot() as b:
        code = await b.members.invite("Ros", "worker", "en")
        one, two = b.stranger("Ros", 7), b.stranger("Ros too", 8)
        one.person.says(code)
        two.person.says(code)
        await b.quiet()
        assert b.value("SELECT count(*) FROM members") == 1


async def test_a_code_grows_old(bot: Starts):
    """After a day it opens nothing, and it is not told apart from one that never was."""
    async with bot() as b:
        code = await b.members.invite("Ros", "worker", "en")
        b.clock.forward(hours=25)
        ros, eve = b.stranger("Ros", 7), b.stranger()
        assert await ros.says(code) == await eve.says("ABCDEFGHJK")
        assert not b.value("SELECT count(*) FROM members")


async def test_a_code_cannot_be_guessed(bot: Starts):
    """After five wrong ones the right one does not open either. Those who are in notice nothing."""
    async with bot() as b:
        ros = await b.member()
        code = await b.members.invite("Eve", "worker", "en")
        eve = b.stranger()
        for letter in "ABCDE":
            await eve.says(f"GUESSABC{letter}J")
        assert "tried too often" in await eve.says(code)
        assert b.value("SELECT count(*) FROM members") == 1
        assert "computer program" in await ros.says("/note")


async def test_somebody_who_is_in_uses_a_new_invitation(bot: Starts):
    """A new invitation, which no_code speaks of, leads somewhere: a new code, a new role, no words of a talk."""
    async with bot() as b:
        ros = await b.member(code="")
        assert "new invitation" in await ros.says("/records")
        code = await b.members.invite("Ros", "carer", "en")
        shown = await ros.says(f"/start {code}")
        assert "choose a short code" in shown
        assert b.value("SELECT role FROM members WHERE id = 7") == "carer"
        another = await b.members.invite("Ros", "worker", "en")
        await ros.says(another)
        assert not b.tables_with(another), "an invitation code was taken for words"


@pytest.mark.parametrize(
    ("said", "in_danger"),
    [
        ("Saw Isa today. She wants her allotment back.", False),
        ("Ken hits me when he drinks.", True),
        ("help", True),
        ("I want to die", True),
        ("he hits me", True),
    ],
)
async def test_before_the_code_is_chosen_nothing_is_lost(bot: Starts, said: str, in_danger: bool):
    """A note, a disclosure, a cry for help sent instead of a code: taken for what it is, and never deleted."""
    async with bot() as b:
        code = await b.members.invite("Isa", "person", "en")
        isa = b.stranger("Isa", 30)
        await isa.says(code)
        shown = await isa.says(said)
        assert "is your code now" not in shown
        assert any(entry.text == said for entry in isa.log), "it was deleted"
        assert "999" in shown or not in_danger, isa.text


async def test_a_note_after_a_code_was_not_chosen_is_a_note(bot: Starts):
    """/note instead of choosing: what is dictated then is no code, and the chat keeps it."""
    async with bot() as b:
        code = await b.members.invite("Ros", "worker", "en")
        ros = b.stranger("Ros", 7)
        await ros.says(code)
        await ros.says("/note")
        await ros.says(NOTE)
        assert any(entry.text == NOTE for entry in ros.log)
        await ros.press("that's all")
        assert b.said("allotment")


async def test_a_short_code_is_taken_out_of_the_chat_and_kept_as_a_hash(bot: Starts):
    """Too short ones are refused; the one that counts stands nowhere to be read."""
    async with bot() as b:
        invite = await b.members.invite("Ros", "worker", "en")
        ros = b.stranger("Ros", 7)
        await ros.says(invite)
        assert "too short" in await ros.says("ab")
        assert "is your code now" in await ros.says("plover88")
        assert "plover88" not in ros.text
        assert not b.tables_with("plover88")
        await ros.says("/records")
        await ros.says("plover88")
        assert "plover88" not in ros.text
        assert "no kept records" in ros.last.text


# --- what was kept --------------------------------------------------------------------------------------------------


async def test_a_kept_record_is_read_after_the_code_and_only_then(bot: Starts):
    """Wrong: nothing. Right: the list, and the record as it was kept. An hour later it is asked for again."""
    async with bot() as b:
        ros = await kept(await b.member())
        await ros.says("/records")
        assert "Which one" not in await ros.says("0000")
        shown = await ros.says(CODE)
        label = next(label for row in ros.last.buttons for label in row)
        assert "Which one" in shown
        shown = await ros.press(label)
        assert "I want to get back to my allotment" in shown
        assert "Kept by Ros" in shown
        b.clock.forward(hours=1)
        assert "allotment" not in await ros.press(label)
        assert "Which one" in await ros.says(CODE)


async def test_five_wrong_codes_shut_the_records_for_an_hour(bot: Starts):
    """Then the right one does not help; an hour later it does. A restart changes nothing, and the talk goes on."""
    async with bot() as b:
        ros = await kept(await b.member())
        await ros.says("/records")
        await ros.says(*[f"000{number}" for number in range(5)])
        await b.restarted()
        shown = await ros.says(CODE)
        assert "Which one" not in shown
        assert "hour" in shown
        await ros.says(CODE)
        assert not b.said(CODE), "the code was written down as words"
        assert not b.rows("SELECT held FROM updates WHERE held = ?", CODE), "the code was taken for a note"
        b.clock.forward(minutes=61)
        await ros.says("/records")
        assert "Which one" in await ros.says(CODE)


async def test_a_code_that_is_asked_for_does_not_swallow_words(bot: Starts):
    """Somebody writes on, or gives another command, instead of the code: nothing is deleted and nothing lost."""
    async with bot() as b:
        ros = await kept(await b.member())
        await ros.says("/records")
        await ros.says("/note")
        await ros.says(NOTE)
        assert any(entry.text == NOTE for entry in ros.log), "a note was deleted as a wrong code"
        assert b.value("SELECT count(*) FROM updates WHERE held = ?", NOTE) == 1 or b.said(NOTE) == 2
        isa = await b.member("Isa", "person", id=8)
        await isa.says("/talk")
        await isa.to("good_day")
        await isa.says("/records")
        shown = await isa.says("Ken hits me when he drinks.")
        assert "999" in shown, isa.text
        assert any("Ken hits me" in entry.text for entry in isa.log)


async def test_nobody_reads_the_records_of_others(bot: Starts):
    """Not in their list, and not by the data of another's button."""
    async with bot() as b:
        ros = await kept(await b.member(), NOTE.replace("allotment", CANARY))
        await ros.says("/records")
        await ros.says(CODE)
        where, data = ros.person.finds(next(label for row in ros.last.buttons for label in row))
        kim = await b.member("Kim", id=8)
        await kim.says("/records")
        assert "no kept records" in await kim.says(CODE)
        await kim.does(lambda: kim.person.presses_data(where, data))
        assert CANARY not in kim.text
        await kim.says("/talk")
        assert CANARY not in kim.text


async def test_a_phone_that_is_handed_on_does_not_bring_its_records_along(bot: Starts):
    """The account was Ros's, and is Kim's now: no record, no unfinished talk and no code of before comes with it."""
    async with bot() as b:
        ros = await kept(await b.member(), NOTE.replace("allotment", CANARY))
        await ros.says("/note")
        await ros.says(f"Saw Una, who wants her {CANARY} too.")
        await ros.press("that's all")
        await b.members.remove("Ros")
        ros.person.deletes_chat()
        kim = await b.member("Kim", id=7, code="8888")
        await kim.says("/records")
        assert CANARY not in await kim.says("8888")
        assert not any("What matters" in label for row in kim.last.buttons for label in row), kim.text
        shown = await kim.says("/note")
        assert "waiting for you" not in shown
        assert CANARY not in kim.text


async def test_words_that_waited_to_be_looked_at_do_not_pass_to_whoever_has_the_account_next(bot: Starts):
    """Ros's half of a dictation goes when Ros goes: it stands in no table, and in no talk of Kim's."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.says(f"Saw Una, who wants her {CANARY}.")
        await b.members.remove("Ros")
        assert not b.tables_with(CANARY)
        kim = await b.member("Kim", id=7)
        await kim.says("/note")
        assert "1" not in (await kim.says("Saw Effie today, who likes her soup.")).replace("1.", "")
        await kim.press("that's all")
        assert not b.said(CANARY)


@pytest.mark.parametrize("asked", ["choose", "code:records"])
async def test_an_identifier_is_not_taken_because_a_code_was_asked_for_before(bot: Starts, asked: str):
    """They went on with something else, and it is looked through as ever."""
    async with bot(telegram_aliases_only=True) as b:
        ros = await b.member()
        await ros.says("/note")
        await b.members.change({7: {"asked": asked}})
        assert "letters or other names" in await ros.says("She lives at 14 Elm Row, EH7 4AA.")
        assert not b.tables_with("EH7 4AA")


# --- put out, away, back ---------------------------------------------------------------------------------------------


async def test_whoever_was_removed_is_a_stranger_at_once(bot: Starts):
    """Words, buttons and the yes of before: nothing counts, nothing is kept, and no wheel turns."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("confirm")
        await b.members.remove("Ros")
        events = b.value("SELECT count(*) FROM events")
        await ros.press(ros.yes)
        await ros.says("/records", CODE, f"my {CANARY} words")
        assert b.records == 0
        assert b.value("SELECT count(*) FROM events") == events
        assert not b.tables_with(CANARY)
        assert not b.server.unanswered


async def test_whoever_blocks_the_bot_finds_all_as_it_was(bot: Starts):
    """Blocked in the middle of an answer; nobody else waits; unblocked, the talk goes on where it was."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        kim = await b.member("Kim", id=8)
        await isa.says("/talk")
        await isa.to("good_day")
        await isa.does(lambda: isa.person.says("a day at the dance"), isa.person.blocks)
        assert await kim.says("/note")
        sent = b.server.calls["sendMessage"]
        await b.restarted()
        assert b.server.calls["sendMessage"] == sent, "written to although blocked"
        await isa.does(isa.person.unblocks)
        assert b.said("a day at the dance") == 1
        assert await isa.says("/talk")
        await isa.to("confirm")
        assert "a day at the dance" in isa.last.text


async def test_whoever_deletes_the_chat_goes_on_with_the_talk(bot: Starts):
    """All messages are gone, on both sides: the next press or word leads on, and nothing is lost."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("read_line")
        where, data = ros.person.finds("keep the rest")
        ros.person.deletes_chat()
        assert await ros.does(lambda: ros.person.presses_data(where, data))
        await ros.to("pass_on")
        ros.person.deletes_chat()
        await ros.says("/start")
        await ros.says("/talk")
        await ros.to("kept")
        assert b.records == 1


# --- not alone, not their own --------------------------------------------------------------------------------------


async def test_a_group_is_refused_and_nothing_of_it_is_kept(bot: Starts):
    """Also one in which a member writes, and all that they can send; the bot goes."""
    async with bot() as b:
        ros = await b.member()
        team = ros.person.group("Team")
        for said in (f"my {CANARY}", f"/note {CANARY}", "/records", CODE, f"/start {CANARY}"):
            team.says(said)
        team.voice(CANARY.encode())
        team.photo(CANARY.encode(), CANARY)
        await b.quiet()
        answers = [entry for entry in b.server.log(team.chat) if entry.who == "bot"]
        assert len(answers) == 1
        assert "group" in answers[0].text
        assert not b.tables_with(CANARY)
        assert not b.value("SELECT count(*) FROM events")


async def test_what_was_forwarded_is_not_taken_for_their_own_words(bot: Starts):
    """Text, voice, pictures, a yes, a code: at the questions of a talk, and while a code is asked for."""
    async with bot() as b:
        ros = await b.member()
        kim = b.stranger("Kim")
        await ros.says("/note")
        origin = {"type": "hidden_user", "sender_user_name": "Kim", "date": 1}
        shown = await ros.says(f"my {CANARY}", forwarded_from=kim.person)
        assert "somebody else's words" in shown
        picture = {"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}
        await ros.does(lambda: ros.person.sends("photo", photo=[picture], caption=f"a {CANARY}", forward_origin=origin))
        await ros.to("confirm")
        await ros.says("yes", forwarded_from=kim.person)
        assert b.records == 0
        await ros.says("/records")
        assert "Which one" not in await ros.says(CODE, forwarded_from="Kim")
        assert not b.tables_with(CANARY)


# --- letters and no names --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["typed", "caption", "edited", "behind /note"])
async def test_where_only_letters_are_wanted_no_identifier_is_taken(bot: Starts, way: str):
    """An address or a telephone number is named and not taken, by whatever way it comes; without it, all goes on."""
    words = "She lives at 14 Elm Row, EH7 4AA, and her number is 01632 960 123."
    async with bot(telegram_aliases_only=True) as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.says("Saw I today. She wants her allotment back.")
        acts = {
            "typed": lambda: ros.person.says(words),
            "caption": lambda: ros.person.photo(b"jpg", words),
            "edited": lambda: ros.person.edits(ros.log[-2].message_id, words),
            "behind /note": lambda: ros.person.says(f"/note {words}"),
        }
        shown = await ros.does(acts[way])
        assert not b.tables_with("EH7 4AA")
        assert not b.tables_with("01632 960 123")
        assert "letters or other names" in shown
        await ros.press("that's all")
        assert b.said("allotment")


async def test_a_code_is_asked_for_again_after_the_bot_was_started_anew(bot: Starts):
    """What was opened is not remembered by another program."""
    async with bot() as b:
        ros = await kept(await b.member())
        await ros.says("/records")
        await ros.says(CODE)
        await b.restarted()
        assert "Which one" not in await ros.says("/records")


def test_the_numbers_for_help_are_those_of_the_prompts():
    """What these tests look for is what the fixed words say."""
    from bot import build
    from bot.settings import Settings

    told = build.phrases_for(Settings(nation="scotland"))("en").text("safety.safe_now")
    assert all(number in told for number in HELP)
