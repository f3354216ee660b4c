"""A trainer's room on phones: everybody at their own pace, one message on the screen, and nothing lost or doubled."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from bot import build
from bot.channels.telegram.rooming import MOST_WRONG
from bot.rooms import Rooms
from bot.training import events as e
from bot.training.room import Room, Seat
from prompts import Phrases
from store.errors import StoreTrouble
from tests import telegram_bot
from tests.telegram_bot import HELP, Phone, Running, Starts

bot = telegram_bot.bot

EN = Phrases("en", channel="telegram")
TRAINER = "the trainer's secret"
WAITING, NEXT = EN.text("room.waiting"), EN.text("room.next")
LEAVE, BACK, SIMPLY = EN.text("room.leave"), EN.text("room.back"), EN.text("room.simply")


@dataclass
class Trainer:
    """The trainer, at the page: another process on the same file, with rooms of its own."""

    bot: Running
    rooms: Rooms
    room: str = ""
    flow: str = "whose_plan"

    async def opens(self, flow: str = "whose_plan") -> str:
        """A room; the code that lets people in."""
        self.room = await self.rooms.open(flow, "en", "scotland", TRAINER, alone=False)
        return (await self.sees()).code

    async def sees(self) -> Room:
        # a look that is not held back: what stands in the file this moment
        known = await self.rooms._of(self.room, newest=True)
        assert known
        return known.room

    async def seat(self, name: str) -> Seat:
        return next(one for one in (await self.sees()).seats.values() if one.name == name)

    async def wrote(self, name: str, step: str) -> dict[str, str]:
        return (await self.sees()).answer((await self.seat(name)).id, step)

    async def shows(self, step: str) -> None:
        await self.rooms.do(self.room, lambda at: e.Shown(at, step))

    async def goes_on(self, step: str) -> None:
        await self.rooms.do(self.room, lambda at: e.Opens(at, step))


def trainer(bot: Running) -> Trainer:
    return Trainer(bot, build.rooms(bot.settings, bot.training))


async def joined(phone: Phone, code: str, name: str = "skip") -> str:
    await phone.says(f"/join {code}")
    return await phone.says(name)


async def told(phone: Phone, text: str) -> None:
    """Until the phone shows this, without anybody touching it."""
    await phone.bot.until(lambda: text in phone.last.text)
    await phone.bot.quiet()


async def to(phone: Phone, page: Trainer, step: str) -> None:
    """On to this step without an answer; the trainer opens each wait."""
    flow = page.rooms.flows(page.flow, "en")
    for _ in flow.steps * 2:
        room = await page.sees()
        seat = next(iter(room.seats.values()))
        now = flow.steps[seat.at]
        if now.id == step:
            await told(phone, now.text)
            return
        if now.does == "wait":
            await page.goes_on(now.id)
            await told(phone, flow.steps[seat.at + 1].text)
        else:
            await phone.press("skip" if "skip" in str(phone.last.buttons) else NEXT)
    raise AssertionError(f"never came to {step}:\n{phone.text}")


def fails(b: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on no receipt can be stored by the bot that runs."""

    async def done(receipt: object) -> None:
        raise StoreTrouble("locked")

    monkeypatch.setattr(b.bot._parts.inbox, "done", done)


# --- a whole exercise -------------------------------------------------------------------------------------------


async def test_five_phones_go_through_an_exercise_with_a_restart_in_the_middle(bot: Starts):
    """Each at their own pace; the phone is told what the trainer shows; the page at the end has their own lines."""
    async with bot() as b:
        page = trainer(b)
        code = await page.opens()
        asks = {step.id: step for step in page.rooms.flows("whose_plan", "en").steps}
        names = ("Ash", "Wren", "Rowan", "Bryn", "Jules")
        phones = [await b.member(f"Worker {place}", id=place) for place in range(11, 16)]
        for phone, name in zip(phones, names, strict=True):
            shown = await joined(phone, code, name)
            assert f"You are {name} here" in shown
            assert asks["plan"].material in shown
        assert [seat.name for seat in (await page.sees()).seats.values()] == list(names)

        for phone, name in zip(phones, names, strict=True):
            await phone.press(NEXT)
            assert asks["know"].text in phone.last.text
            await phone.says(f"she knows her own mind\nshe has a sister ({name.lower()} thinks)")
            assert "1/2 “she knows her own mind”" in phone.last.text
            await phone.press(asks["whose"].fields[0].options[0][1])
            assert "2/2" in phone.last.text
            await phone.press(asks["whose"].fields[0].options[1][1])
            assert phone.last.text == WAITING
        first = phones[0]
        assert await page.wrote("Ash", "know") == {"lines": "she knows her own mind\nshe has a sister (ash thinks)"}
        assert await page.wrote("Ash", "whose") == {"tags": "said\nadded"}

        await page.shows("look")
        for phone in phones:
            await told(phone, EN.text("room.waiting_on"))
            assert "Bryn\n• she knows her own mind" in phone.last.text
        await b.restarted()
        before = len(first.log)
        await page.goes_on("look")
        for phone in phones:
            await told(phone, asks["more"].text)
        assert len(first.log) == before + 1  # nothing was shown twice after the start

        for phone in phones:
            await phone.says("what she had for her tea", "What would you like to do first?", "Individual will mobilise")
            assert phone.last.text == WAITING
        await page.goes_on("both")
        for phone in phones:
            await told(phone, asks["difference"].text)
            await phone.says("one is a person")
            assert f"1/2 {asks['way'].fields[0].label}" in phone.last.text
            await phone.says("the form")
            assert f"2/2 {asks['way'].fields[1].label}" in phone.last.text
            await phone.says("her own line on top")
            await phone.says("who would she ring", "she knows who to ring")
            assert phone.last.text == WAITING
        assert await page.wrote("Jules", "way") == {"way": "the form", "use": "her own line on top"}
        await page.goes_on("round")
        for phone in phones:
            await told(phone, asks["monday"].text)
            shown = await phone.says("ask first, write after")
            assert "my own lines" in shown
            assert "• the form" in shown
            assert "• ask first, write after" in shown
            assert not phone.has(LEAVE)
        assert len((await page.sees()).seats) == 5
        assert b.tables_with("her own line on top") == set()  # nothing of it is in the store of talks
        assert not b.value("SELECT count(*) FROM talks")


async def test_one_message_changes_in_place_while_buttons_are_pressed(bot: Starts):
    """Say it simply, back and on: the same message, and no other."""
    async with bot() as b:
        phone = await b.member()
        await joined(phone, await trainer(b).opens(), "Ash")
        message = phone.last.message_id
        for label in (SIMPLY, NEXT, BACK, NEXT, "skip"):
            await phone.press(label)
            assert phone.last.message_id == message
        assert EN.text("room.nothing_to_tag") in phone.last.text


async def test_a_board_that_grows_does_not_ring_again(bot: Starts):
    """Somebody answers late: the message with everybody's answers changes in place."""
    async with bot() as b:
        page = trainer(b)
        ash, wren = await b.member("A", id=11), await b.member("B", id=12)
        code = await page.opens()
        await joined(ash, code, "Ash")
        await to(ash, page, "system")
        await ash.says("Individual will mobilise")
        await page.shows("both")
        await told(ash, "Individual will mobilise")
        messages = len(ash.log)
        await joined(wren, code, "Wren")
        wrens = await page.seat("Wren")
        for step in ("know", "whose", "look", "asking", "system"):
            await page.rooms.move(page.room, wrens.id, step)
        await page.rooms.answer(page.room, wrens.id, "system", {"line": "outings as tolerated"})
        await told(ash, "outings as tolerated")
        assert len(ash.log) == messages


async def test_choices_are_buttons_and_numbers_are_typed(bot: Starts):
    """What fits neither is not taken, and says so."""
    async with bot() as b:
        page = trainer(b)
        page.flow = "working"
        ash = await b.member()
        await joined(ash, await page.opens("working"), "Ash")
        await to(ash, page, "links")
        assert EN.text("telegram.rooms.number") in await ash.says("the first")
        await ash.says("1", "3", "the bus joins them")
        assert await page.wrote("Ash", "links") == {"one": "1", "other": "3", "why": "the bus joins them"}
        step = next(
            one for one in page.rooms.flows("working", "en").steps if any(f.kind == "choice" for f in one.fields)
        )
        await to(ash, page, step.id)
        chosen = step.fields[0].options[1]
        assert EN.text("telegram.rooms.press_one") in await ash.says("none of these")
        await ash.press(chosen[1])
        assert (await page.wrote("Ash", step.id)).get(step.fields[0].id) == chosen[0] or "2/" in ash.last.text


async def test_what_is_for_oneself_is_asked_twice_and_is_in_no_file_until_then(bot: Starts):
    """“No, do not keep it” leaves nothing but that there was an answer."""
    async with bot() as b:
        page = trainer(b)
        page.flow = "working"
        ash = await b.member()
        await joined(ash, await page.opens("working"), "Ash")
        await to(ash, page, "caring")
        assert EN.text("room.ask_twice") in await ash.says("my nan, for a while")
        await ash.press(EN.text("room.keep_not"))
        assert await page.wrote("Ash", "caring") == {}
        await ash.press(BACK)
        await ash.says("my nan, for years")
        await ash.press(EN.text("room.keep_it"))
        assert await page.wrote("Ash", "caring") == {"line": "my nan, for years"}
        assert "training.db" not in b.files_with("my nan, for a while")


# --- once, whatever happens ------------------------------------------------------------------------------------


async def test_an_update_that_is_delivered_twice_answers_once(bot: Starts):
    """The step it was for has its words, the next has none."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        await ash.press(NEXT)
        update = ash.person.says("she has a sister")
        await b.quiet()
        shown = ash.text
        await ash.does(lambda: b.server.redeliver(update))
        assert ash.text == shown
        assert list((await page.sees()).answers) == [((await page.seat("Ash")).id, "know")]


@pytest.mark.parametrize("restart", [True, False])
@pytest.mark.parametrize(
    ("step", "before", "text", "then"),
    [("more", (), "one\ntwo", "asking"), ("way", (), "the form", "2/2"), ("way", ("a",), "the form", "safe")],
)
async def test_an_answer_whose_receipt_was_not_stored_answers_its_own_step_and_no_other(
    bot: Starts,
    monkeypatch: pytest.MonkeyPatch,
    restart: bool,
    step: str,
    before: tuple[str, ...],
    text: str,
    then: str,
):
    """A kill, or trouble with the store, between the room's commit and the receipt."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        await to(ash, page, step)
        await ash.says(*before) if before else None
        with monkeypatch.context() as broken:
            fails(b, broken)
            ash.person.says(text)
            await b.until(lambda: b.in_training(text))
            if restart:
                await b.stop()
        if restart:
            await b.start()
        flow = page.rooms.flows("whose_plan", "en")
        await told(ash, flow.step(then).text if then in flow.places else then)
        fields = [one.id for one in flow.step(step).fields]
        answers = (await page.sees()).answers
        whole = dict(zip(fields, (*before, text), strict=False))
        assert [found for (_, of), found in answers.items() if of == step] == (
            [whole] if len(whole) == len(fields) else []
        )
        assert not [of for _, of in answers if of == then]


async def test_a_name_whose_receipt_was_not_stored_takes_one_seat(bot: Starts, monkeypatch: pytest.MonkeyPatch):
    """And is no answer to the first question."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        code = await page.opens()
        await ash.says(f"/join {code}")
        with monkeypatch.context() as broken:
            fails(b, broken)
            ash.person.says("Ash")
            await b.until(lambda: b.in_training("Ash"))
            await b.stop()
        await b.start()
        room = await page.sees()
        assert [seat.name for seat in room.seats.values()] == ["Ash"]
        assert not room.answers


async def test_a_restart_between_two_fields_keeps_the_first(bot: Starts):
    """What was typed is stored before the next is asked."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        await to(ash, page, "way")
        await ash.says("the form")
        shown = ash.text
        await b.restarted()
        assert ash.text == shown
        await ash.says("her own line on top")
        assert await page.wrote("Ash", "way") == {"way": "the form", "use": "her own line on top"}


async def test_a_button_that_is_pressed_twice_does_its_thing_once(bot: Starts):
    """The second press was for what was there before."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        message, data = ash.person.finds(NEXT)
        await ash.does(*[lambda: ash.person.presses_data(message, data)] * 3)
        assert (await page.seat("Ash")).at == 1


# --- a look before it is written down --------------------------------------------------------------------------


async def test_a_live_danger_stops_with_the_fixed_words_and_is_written_nowhere(bot: Starts):
    """The numbers are there, the place is kept, and the way on is theirs."""
    danger = "A woman I visit says her son hits her every night and she is frightened of him"
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        await ash.press(NEXT)
        shown = await ash.says(danger)
        assert EN.text("room.danger") in shown
        assert all(number in shown for number in HELP)
        assert not b.in_training("her son hits her")
        assert (await page.seat("Ash")).halted
        assert EN.text("room.stopped") in await ash.says("what now?")
        await b.restarted()
        assert not ash.has(EN.text("room.made_up_story")) or await ash.press(EN.text("room.made_up_story"))
        await ash.press(EN.text("room.go_on"))
        assert not (await page.seat("Ash")).halted
        assert not (await page.sees()).answers
        await ash.says(danger)
        await ash.press(EN.text("room.made_up_story"))
        assert await page.wrote("Ash", "know") == {"lines": danger}
        assert not (await page.seat("Ash")).halted


async def test_what_looks_real_is_asked_about_and_swapped_before_it_is_written_down(bot: Starts):
    """Swapped by a button, looked at, and sent; the real one is in no file of the rooms."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        await ash.press(NEXT)
        shown = await ash.says("Margaret Holloway rang. Margaret said 07700 900123 is off.")
        assert "Margaret Holloway" in shown
        assert not (await page.sees()).answers
        assert not b.in_training("Holloway")
        await ash.press(EN.text("room.swap_names"))
        assert "Holloway" not in ash.last.text
        await ash.press(EN.text("room.send"))
        wrote = (await page.wrote("Ash", "know"))["lines"]
        assert "Margaret" not in wrote
        assert "rang" in wrote
        assert "[a phone number]" in wrote
        assert "training.db" not in b.files_with("Holloway")


async def test_a_name_that_is_made_up_already_is_kept_as_it_was_typed(bot: Starts):
    """And is not asked about again."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        await to(ash, page, "more")
        await ash.says("Ask Margaret Holloway")
        await ash.press(EN.text("room.made_up"))
        assert await page.wrote("Ash", "more") == {"lines": "Ask Margaret Holloway"}
        await ash.says("Margaret Holloway, do you have it?")
        assert await page.wrote("Ash", "asking") == {"line": "Margaret Holloway, do you have it?"}


# --- coming and going ------------------------------------------------------------------------------------------


async def test_a_talk_rests_while_somebody_is_in_a_room_and_is_there_again(bot: Starts):
    """Nothing that is typed in the room is said in the talk; the way back is the same seat."""
    async with bot() as b:
        page, ros = trainer(b), await b.member()
        await ros.says("/note")
        await ros.to("play_back")
        talk, asked = await ros.talk(), (await ros.screen()).text
        code = await page.opens()
        shown = await joined(ros, code, "Wren")
        assert EN.text("telegram.rooms.talk_rests") in shown
        assert not ros.has("yes")
        await ros.press(NEXT)
        await ros.says("yes", "/note", "/why")
        assert await page.wrote("Wren", "know") == {"lines": "yes"}
        assert EN.text("telegram.rooms.in_room") in ros.text
        shown = await ros.says("/leave")
        assert EN.text("telegram.rooms.left") in shown
        assert asked in ros.last.text
        assert (await ros.talk(), await ros.question()) == (talk, "play_back")
        assert not (await page.seat("Wren")).here
        await page.rooms.do(page.room, e.DoorShut)
        await ros.says("/join")
        await ros.press(EN.text("telegram.rooms.go_back"))
        assert len((await page.sees()).seats) == 1
        assert (await page.seat("Wren")).here
        assert "1/1 “yes”" in ros.last.text
        await ros.press(LEAVE)
        assert asked in ros.last.text


async def test_the_same_code_is_the_same_seat_and_another_name_is_another(bot: Starts):
    """A phone that was given to somebody else does not open the seat of the one before."""
    async with bot() as b:
        page, ros = trainer(b), await b.member("Ros")
        code = await page.opens()
        await joined(ros, code, "Wren")
        await ros.says("/leave", f"/join {code}")
        assert len((await page.sees()).seats) == 1
        await ros.says("/leave")
        await b.member("Somebody else")
        await ros.says(f"/join {code}", "Rowan")
        assert [seat.name for seat in (await page.sees()).seats.values()] == ["Wren", "Rowan"]


async def test_wrong_codes_are_counted(bot: Starts):
    """After some of them the right one does not open either, for a while."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        code = await page.opens()
        assert EN.text("telegram.rooms.code") in await ash.says("/join")
        assert EN.text("room.problem.no_room") in await ash.says("ZZZZZZ")
        await ash.says(*["/join ZZZZZZ"] * (MOST_WRONG - 1))
        assert EN.text("room.problem.too_many") in await ash.says(f"/join {code}")
        assert not (await page.sees()).seats


async def test_what_is_no_word_is_not_taken_in_a_room(bot: Starts):
    """A voice note and a picture do not go to the talk that rests; an edit changes nothing."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        only = EN.text("telegram.rooms.only_words")
        assert only in await ash.does(lambda: ash.person.voice(b"ogg"))
        assert only in await ash.does(lambda: ash.person.photo(b"jpeg"))
        await ash.press(NEXT)
        await ash.says("she has a sister")
        sent = [one for one in ash.log if one.who != "bot"][-1].message_id
        assert EN.text("telegram.rooms.edited") in await ash.does(lambda: ash.person.edits(sent, "she has a bike"))
        assert await page.wrote("Ash", "know") == {"lines": "she has a sister"}


async def test_a_room_that_is_deleted_is_gone_from_the_phone_and_its_file(bot: Starts):
    """The half of an answer that was typed goes with it."""
    async with bot() as b:
        page, ash = trainer(b), await b.member()
        await joined(ash, await page.opens(), "Ash")
        await to(ash, page, "way")
        await ash.says("the form, always the form")
        assert b.in_training("always the form")
        await page.rooms.delete(page.room)
        await told(ash, EN.text("telegram.rooms.gone"))
        assert not b.in_training("always the form")
        assert "training.db" not in b.files_with("always the form")
        assert EN.text("telegram.rooms.none") in await ash.says("/leave")
