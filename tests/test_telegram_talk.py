"""A whole talk on a phone, for each who may have one: nothing is kept but by their own yes to the text they saw.

Forged, old and doubled buttons, two phones, a day in between, words typed at any question, every command at any time.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from bot.channels.telegram.sending import Seals
from prompts import Phrases
from store.members import Members
from tests import telegram_bot
from tests.telegram_bot import CODE, HELP, NOTE, Phone, Starts

bot = telegram_bot.bot

COMMANDS = ("why", "back", "later", "stop", "help", "records", "forget", "talk", "note", "start")
WORKERS = ("dictate", "play_back", "element", "read_line", "pass_on", "seen", "confirm", "kept")
PERSONS = ("language", "safe_here", "who_types", "your_name", "secret", "good_day", "read_line", "confirm", "kept")


# --- to a kept record ---------------------------------------------------------------------------------------------


async def test_a_note_becomes_a_record_by_presses(bot: Starts):
    """In the words that were said, under the name of whoever pressed, once."""
    async with bot() as b:
        ros = await b.member("Ros Kerr", "worker")
        await ros.says("/note")
        await ros.to("play_back")
        await ros.press("yes")
        await ros.to("confirm")
        assert not b.records
        assert "I want to get back to my allotment this spring" in ros.last.text
        assert ros.yes == "yes, keep it (Ros Kerr)"
        shown = await ros.press(ros.yes)
        assert b.records == 1
        assert "Kept (record" in shown
        assert not ros.has("yes, keep it (Ros Kerr)")
        await ros.press("finish")
        assert b.records == 1


async def test_a_persons_talk_becomes_a_record_by_typed_words_alone(bot: Starts):
    """Nothing is pressed at all: each answer, the choices and the yes are typed."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("confirm")
        assert not b.records
        shown = await isa.says("yes")
        assert b.records == 1
        assert "Kept (record" in shown


async def test_a_talk_in_welsh_is_welsh_to_its_end(bot: Starts):
    """What it says, its buttons, what may be typed, and its commands."""
    cy = Phrases("cy", {"help": "", "local_help": "", "who_sees": "", "held": "", "emergency": "999"})
    async with bot(nation="wales") as b:
        nia = await b.member("Nia", "worker", "cy")
        assert await nia.says("/note")
        shown = await nia.says("Gwelais i Isa bore ma. Dywedodd hi “Dw i eisiau mynd nôl i'r ardd”.")
        assert cy.words("button.thats_all")[0] in shown
        await nia.says("dyna'r cyfan")
        for _ in range(30):
            question = await nia.question()
            if question == "confirm":
                break
            words = {
                "play_back": "ydy", "read_line": "cadw'r gweddill", "pass_on": "nac oes", "about": "hepgor",
                "seen": "ddim eto", "element": "dyna'r cyfan", "doubt": "y person",
            }  # fmt: skip
            await nia.says(words[question])
        else:
            raise AssertionError(nia.text)
        assert await nia.press(cy.text("telegram.yes_as", name="Nia"))
        assert b.records == 1
        await b.server.settled(lambda: ("Commands", "", "cy") in b.server.settings)
        listed = {one["command"]: one["description"] for one in b.server.settings["Commands", "", "cy"]}
        assert listed["stop"] == cy.text("telegram.command.stop")
        assert all(str(cy.text(f"telegram.command.{one}")) == said for one, said in listed.items())
        assert " the " not in nia.text.replace(NOTE, "")


async def test_a_person_who_chooses_welsh_is_understood_in_welsh(bot: Starts):
    """Who was invited without a language chooses one in the talk; from then on it counts for all that is typed."""
    cy = Phrases("cy", {"help": "", "local_help": "", "who_sees": "", "held": "", "emergency": "999"})
    async with bot(nation="wales") as b:
        isa = await b.member("Isa", "person", "")
        await isa.says("/talk", "Cymraeg")
        assert await isa.question() == "safe_here"
        await isa.says("ydy")
        assert await isa.question() == "who_types", isa.text
        assert "cymorth" in (await isa.says("/help")).casefold() or "deipio" in isa.text
        assert cy.text("telegram.records_none") in isa.text or await isa.says("/why")


async def test_a_line_can_be_changed_and_left_out_before_it_is_kept(bot: Starts):
    """What is kept is what stood there last."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("read_line")
        await ros.press("change")
        shown = await ros.says("I want to get back to my allotment by Easter")
        assert "by Easter" in shown
        await ros.press("keep")
        while "Why this" not in ros.last.text.split("\n")[0]:
            await ros.press("keep")
        await ros.press("leave out")
        await ros.to("confirm")
        assert "by Easter" in ros.last.text
        assert "because she wants to go by herself" not in ros.last.text
        await ros.to("kept")
        assert b.records == 1


async def test_what_is_said_against_a_record_stands_beside_it(bot: Starts):
    """By the button, after it was kept."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("kept")
        await isa.press("that is not what I said")
        await isa.says("I said the dance on Saturday")
        assert [row[0] for row in b.rows("SELECT text FROM objections")] == ["I said the dance on Saturday"]
        assert b.records == 1


async def test_a_note_about_somebody_else_never_lands_beside_the_record_before(bot: Starts):
    """A worker goes to the next visit without a press: one person's words do not reach another's record."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("kept")
        await ros.says('Saw Ken at two. He said "I want to keep my dog".')
        assert not b.rows("SELECT text FROM objections")
        await ros.says("/note")
        assert not b.rows("SELECT text FROM objections")
        talks = b.rows("SELECT DISTINCT talk FROM words WHERE text LIKE '%Ken at two%'")
        assert b.value("SELECT talk FROM records") not in {talk for (talk,) in talks}
        held = b.rows("SELECT held FROM updates WHERE held LIKE '%Ken at two%'")
        assert talks or held, f"the note about Ken is nowhere:\n{ros.text}"


async def test_a_talk_is_deleted_with_all_that_was_held(bot: Starts):
    """Words that counted, words that waited to be looked at, and the pictures: none is left in any table or file."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.says("Saw Zebedee this morning. He wants his wugglepump back.")
        await ros.press("that's all")
        await ros.press("no")
        await ros.says("It was the quibblethorn, not that.")
        await ros.does(lambda: ros.person.photo(b"PICTUREofazebra"))
        assert b.tables_with("quibblethorn")
        await ros.says("/forget")
        await ros.press("yes")
        for _ in range(4):
            if not ros.has("it was a mistake"):
                break
            await ros.press("it was a mistake")
        for canary in ("wugglepump", "quibblethorn", "PICTUREofazebra"):
            assert not b.tables_with(canary), ros.text
        assert await ros.says("/why")
        assert b.records == 0


async def test_nothing_is_deleted_without_a_yes(bot: Starts):
    """/forget asks first, and no leaves all as it was."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("read_line")
        await ros.says("/forget")
        await ros.press("no")
        assert await ros.question() == "read_line"
        assert b.said("allotment")


# --- commands at any time -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(("role", "questions"), [("worker", WORKERS), ("person", PERSONS)])
async def test_each_command_is_answered_at_each_question(bot: Starts, role: str, questions: tuple[str, ...]):
    """It is answered, nothing breaks, nothing is kept, and the talk can still be kept afterwards."""
    silent = []
    async with bot() as b:
        ros = await b.member(role=role)
        await ros.says("/talk")
        for question in questions[:-1]:
            for command in COMMANDS:
                await ros.to(question)
                shown = await ros.says(f"/{command}")
                if not shown:
                    silent.append((question, command))
                assert command != "help" or all(number in shown for number in HELP)
                await back_to_the_talk(ros, command)
            assert not b.records
        await ros.to("kept")
        assert b.records == 1
        assert "could not do its work" not in ros.text, ros.text
    assert not silent, "no answer at all"


async def back_to_the_talk(phone: Phone, command: str) -> None:
    if phone.last.text.endswith("type your code."):
        await phone.says(CODE)
    if command in {"note", "talk"} and phone.last.buttons and phone.last.buttons[0][0] == "1":
        await phone.press("1")
    if not await phone.talk():
        await phone.says("/talk")  # there was nothing to delete, so that the talk is over


async def test_a_command_outside_a_talk_is_answered(bot: Starts):
    """Before the first talk, and with large letters, as phones write them."""
    async with bot() as b:
        for number, command in enumerate(COMMANDS):
            isa = await b.member("Isa", "person", id=20 + number)
            assert await isa.says(f"/{command}"), command
            assert await isa.says(f"/{command.title()}"), command
            assert "could not do its work" not in isa.text
        assert not b.said("/"), "a command was written down as words"


@pytest.mark.parametrize("command", ["note", "talk"])
async def test_words_behind_a_command_are_not_lost(bot: Starts, command: str):
    """Three minutes, one thumb: “/note Saw Isa today …” is a note."""
    async with bot() as b:
        ros = await b.member()
        await ros.says(f"/{command} Saw Isa today. She wants the wugglepump back.")
        assert b.tables_with("wugglepump") & {"updates", "words"}, ros.text


async def test_help_comes_whatever_else_goes_on(bot: Starts):
    """Typed as a word or as a command, also while a code is asked for: the numbers, and it is no code and no answer."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("good_day")
        shown = await isa.says("help")
        assert all(number in shown for number in HELP)
        await isa.says("/records")
        shown = await isa.says("help")
        assert all(number in shown for number in HELP), isa.text
        await isa.says("/records")
        shown = await isa.says("/help")
        assert all(number in shown for number in HELP)


# --- buttons that are old, forged, doubled or another's -----------------------------------------------------------


async def test_of_a_thousand_forged_buttons_none_counts(bot: Starts):
    """Made up, cut, changed by a letter, another chat's, another bot's: nothing is kept, and all are answered."""
    chance = random.Random(6)
    async with bot() as b:
        ros = await b.member()
        kim = await b.member("Kim", id=8)
        await kim.says("/note")
        await kim.to("confirm")
        await ros.says("/note")
        await ros.to("confirm")
        message, real = ros.person.finds(ros.yes)
        _, anothers = kim.person.finds(kim.yes)
        other_bot = Seals("43:another")
        screen = await ros.screen()
        before = b.value("SELECT count(*) FROM events")
        for number in range(250):
            place = chance.randrange(len(real))
            changed = real[:place] + chr(ord(real[place]) ^ 1) + real[place + 1 :]
            made_up = "".join(chance.choice("tcbhroae:.yes0123456789_-é😀") for _ in range(chance.randrange(1, 30)))
            ours = other_bot.seal(7, screen.talk, "t", str(screen.sequence + number % 3), "b.yes")
            for data in (changed, made_up, anothers if number % 2 else real[: -1 - number % 9], ours):
                ros.person.presses_data(message + number % 2, data)
        await b.quiet()
        assert b.records == 0
        assert b.value("SELECT count(*) FROM events") == before
        assert not b.server.unanswered
        await ros.press(ros.yes)
        assert b.records == 1


async def test_two_phones_press_and_one_record_is_kept(bot: Starts):
    """Both are answered; the second is shown what was kept."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("confirm")
        where, yes = ros.person.finds(ros.yes)
        await ros.does(*[lambda: ros.person.presses_data(where, yes)] * 5)
        assert b.records == 1
        assert b.value("SELECT count(*) FROM yeses") in {0, 1}
        assert not b.server.unanswered
        assert await ros.question() == "kept"


async def test_two_typed_yeses_keep_one_record_and_object_to_nothing(bot: Starts):
    """An impatient thumb."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("confirm")
        await ros.says("yes", "yes", "yes")
        assert b.records == 1
        assert not b.rows("SELECT * FROM objections")


async def test_a_yes_of_a_draft_that_was_edited_since_is_shown_the_draft_anew(bot: Starts):
    """A button from before the change: nothing is kept, and how it reads now is said."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("confirm")
        where, yes = ros.person.finds(ros.yes)
        await ros.press("change")
        await ros.to("read_line")
        shown = await ros.does(lambda: ros.person.presses_data(where, yes))
        assert b.records == 0
        assert "changed" in shown + str(b.server.rooms[7].notices)
        await ros.to("confirm")
        await ros.does(lambda: ros.person.presses_data(where, yes))
        assert b.records == 0
        await ros.press(ros.yes)
        assert b.records == 1


async def test_a_yes_belongs_to_the_talk_that_it_was_shown_in(bot: Starts):
    """Two talks in one chat, both as far: the button under one draft does not keep the other."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("confirm")
        where, yes = ros.person.finds(ros.yes)
        await ros.says("/note")
        await ros.press("start a new one")
        second = (await ros.screen()).talk
        await ros.to("confirm", NOTE.replace("Isa", "Una"))
        assert (await ros.screen()).talk == second
        await ros.does(lambda: ros.person.presses_data(where, yes))
        assert b.records == 0, f"the yes under one draft kept another:\n{ros.text}"


@pytest.mark.parametrize("question", ["play_back", "read_line", "pass_on"])
async def test_an_old_button_of_another_talk_answers_nothing(bot: Starts, question: str):
    """The same place in another talk of the same chat is another question."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to(question)
        label = {"play_back": "yes", "read_line": "keep the rest", "pass_on": "no"}[question]
        where, data = ros.person.finds(label)
        await ros.says("/note")
        await ros.press("start a new one")
        await ros.to(question, NOTE.replace("Isa", "Una"))
        before = (await ros.screen()).sequence
        await ros.does(lambda: ros.person.presses_data(where, data))
        assert (await ros.screen()).sequence == before


@pytest.mark.parametrize("how", ["pressed", "typed"])
async def test_a_yes_after_a_day_is_asked_for_again(bot: Starts, how: str):
    """The text is shown anew first, after the code; then it can be kept."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("confirm")
        label = ros.yes
        b.clock.forward(hours=25)
        await (ros.press(label) if how == "pressed" else ros.says("yes"))
        assert b.records == 0
        await ros.says(CODE)
        b.clock.ahead = timedelta()
        assert ros.has(label)
        await ros.press(label)
        assert b.records == 1


async def test_a_yes_counts_only_for_a_text_that_was_shown_here(bot: Starts):
    """Without a code nothing from earlier is shown; then a typed yes cannot be a yes to it."""
    async with bot() as b:
        ros = await b.member(code="")
        await ros.says("/note")
        await ros.to("seen")
        b.clock.forward(hours=2)
        shown = await ros.says("not yet")
        if "Shall I keep this?" in shown:
            return
        await ros.says("yes")
        assert b.records == 0, f"a record was kept whose text was never shown:\n{ros.text}"


@pytest.mark.parametrize("fault", ["asked to wait long", "blocked", "refused"])
async def test_a_yes_does_not_count_where_the_text_could_not_be_sent(bot: Starts, fault: str):
    """Telegram took it not: then it was not seen, and “yes” is answered with the text."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("seen")
        if fault == "blocked":
            with b.server.changing():
                b.server.rooms[7].barred = "Forbidden: bot was blocked by the user"
        for method in ("sendMessage", "editMessageText"):
            if fault == "asked to wait long":
                b.server.fail(method, 429, retry_after=3000)
            if fault == "refused":
                b.server.fail(method, 400, description="Bad Request: no")
        shown = await ros.says("not yet")
        assert "Shall I keep this?" not in shown
        with b.server.changing():
            b.server.rooms[7].barred = ""
            b.server._faults.clear()
        await ros.says("yes")
        assert b.records == 0, f"kept without being seen:\n{ros.text}"
        await ros.to("confirm")
        await ros.says("/talk")
        await ros.press(ros.yes)
        assert b.records == 1


async def test_buttons_of_last_week_are_answered_kindly(bot: Starts):
    """Each of them, on messages that are gone too: where things are now, and nothing else happens."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        old = [ros.person.finds("carry on later")]
        await ros.to("read_line")
        old += [ros.person.finds(label) for label in ("keep", "leave out", "keep the rest")]
        await ros.to("kept")
        await ros.press("finish")
        b.clock.forward(days=7)
        before = b.value("SELECT count(*) FROM events")
        ros.person.deletes_chat()
        for where, data in old:
            assert await ros.does(lambda where=where, data=data: ros.person.presses_data(where, data))  # type: ignore[misc]  # bound now
        assert b.value("SELECT count(*) FROM events") == before
        assert not b.server.unanswered
        assert "could not do its work" not in ros.text


async def test_a_button_of_somebody_elses_chat_does_nothing(bot: Starts):
    """Its data, sent from another chat: that one's talk goes on as it was, and so does the other's."""
    async with bot() as b:
        ros = await b.member()
        kim = await b.member("Kim", id=8)
        for phone in (ros, kim):
            await phone.says("/note")
            await phone.to("confirm")
        where, yes = ros.person.finds(ros.yes)
        await kim.does(lambda: kim.person.presses_data(where, yes))
        assert b.records == 0
        await ros.says("/later")
        await kim.does(lambda: kim.person.presses_data(where, yes))
        assert b.records == 0


async def test_a_number_that_is_none_is_no_line(bot: Starts):
    """“²”, a number without an end, or 0, where a line may be picked by its number."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("read_line")
        for number in ("²", "9" * 4000, "0", "99"):
            assert await ros.says(number)
        assert "could not do its work" not in ros.text
        assert await ros.question() == "read_line"


async def test_what_is_not_stored_yet_counts_all_the_same(bot: Starts, monkeypatch: pytest.MonkeyPatch):
    """A slow store: after “finish” the next words begin a talk of their own, and do not reach the one that is over."""
    real, under_way = Members.change, asyncio.Event()

    async def change(self: Members, changes: Mapping[int, Mapping[str, Any]]) -> None:
        if any(values.get("talk") == "" for values in changes.values()):
            under_way.set()
            await asyncio.sleep(0.3)
        await real(self, changes)

    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.to("kept")
        monkeypatch.setattr(Members, "change", change)
        ros.person.presses("finish")
        await asyncio.wait_for(under_way.wait(), telegram_bot.PATIENCE_S)
        await ros.says('Saw Ken at two. He said "I want to keep my dog".')
        assert "Is that about the record" not in ros.text
        assert await ros.question() == "dictate"
        assert not b.rows("SELECT * FROM objections")


# --- what stays, and what is said at once --------------------------------------------------------------------------


async def test_a_talk_goes_on_after_every_step_although_the_bot_was_killed(bot: Starts):
    """At each question of a worker: broken off, started again, and gone on with."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        for question in WORKERS:
            await ros.to(question)
            await b.restarted()
            assert await ros.question() == question
        assert b.records == 1


async def test_a_disclosure_waits_for_its_person_and_shows_its_words_to_nobody_before_the_code(bot: Starts):
    """Something is waiting comes first; the words come after the code, and they do not expire."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("good_day")
        shown = await isa.says("Ken hits me when he drinks.")
        assert all(number in shown for number in HELP)
        await isa.says("/stop")
        b.clock.forward(days=40)
        await b.restarted()
        before = len(isa.shown)
        await isa.says("/talk")
        fresh = "\n".join(entry.text for entry in isa.shown[before:])
        assert "hits me" not in fresh
        assert b.value("SELECT count(*) FROM concerns") >= 1
        assert b.said("Ken hits me when he drinks.")


every_level = telegram_bot.every_level


async def test_names_and_words_are_in_no_log(bot: Starts, every_level: pytest.LogCaptureFixture):
    """At every level, of every library: ids, sizes, durations, and never words, codes or names."""
    async with bot() as b:
        ros = await b.member("Wilhelmina", code="hushhush")
        await ros.says("/note")
        await ros.to("kept", NOTE.replace("allotment", "wugglepump"))
        await ros.says("/records")
        await ros.says("hushhush")
        eve = b.stranger("Evangeline")
        await eve.says("let me in quibblethorn")
        for word in ("wugglepump", "hushhush", "quibblethorn", "Evangeline", "Wilhelmina", b.server.token):
            assert word not in every_level.text


async def test_old_words_are_shown_to_nobody_who_only_has_the_phone(bot: Starts):
    """After more than an hour no question shows what was said before without the code, whichever question it is."""
    async with bot() as b:
        for number, question in enumerate(("play_back", "element", "read_line", "confirm")):
            ros = await b.member(f"Ros{number}", id=20 + number)
            await ros.says("/note")
            await ros.to(question, NOTE.replace("allotment", "wugglepump"))
            b.clock.forward(hours=2)
            ros.person.deletes_chat()
            for command in ("/talk", "/why", "/back", "/help", "/talk"):
                await ros.says(command)
                assert "wugglepump" not in ros.text, f"{question}, {command}:\n{ros.text}"
            b.clock.ahead = timedelta()
