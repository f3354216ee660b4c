"""A trainer's room on phones: everybody at their own pace, one message on the screen, and nothing lost or doubled."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from bot import build
from bot.rooms import Rooms
from bot.training import events as e
from bot.training.room import Room, Seat
from prompts import Phrases
from store.records import Store
from tests import telegram_bot
from tests.telegram_bot import HELP, Phone, Running, Starts

bot = telegram_bot.bot

EN = Phrases("en", channel="telegram")
TRAINER = "the trainer's secret"
WAITING, STOPPED = EN.text("room.waiting"), EN.text("room.stopped")
LEAVE, BACK, SIMPLY = EN.text("room.leave"), EN.text("room.back"), EN.text("room.simply")


@dataclass
class Trainer:
    """The trainer, at the page: another process on the same file, with rooms of its own."""

    bot: Running
    rooms: Rooms
    room: str = ""
    flow: str = "whose_plan"
    store: Store | None = field(default=None)

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


# --- a whole exercise -------------------------------------------------------------------------------------------


async def test_five_phones_go_through_an_exercise_with_a_restart_in_the_middle(bot: Starts):
    """Each at their own pace; the phone is told what the trainer shows; the page at the end has their own lines."""
    async with bot() as b:
        page = trainer(b)
        code = await page.opens()
        names = ("Ash", "Wren", "Rowan", "Bryn", "Jules")
        phones = [await b.member(f"Worker {place}", id=place) for place in range(11, 16)]
        for phone, name in zip(phones, names, strict=True):
            shown = await joined(phone, code, name)
            assert f"You are {name} here" in shown
            assert "Get my bike out" in shown
        assert [seat.name for seat in (await page.sees()).seats.values()] == list(names)

        for phone, name in zip(phones, names, strict=True):
            await phone.press(EN.text("room.next"))
            assert "What do you know about her" in phone.last.text
            await phone.says(f"she knows her own mind\nshe has a sister ({name.lower()} thinks)")
            assert "1/2 “she knows her own mind”" in phone.last.text
            await phone.press("she said it")
            assert "2/2" in phone.last.text
            await phone.press("I added it")
            assert phone.last.text == WAITING
        first = phones[0]
        assert await page.wrote("Ash", "know") == {"lines": "she knows her own mind\nshe has a sister (ash thinks)"}
        assert await page.wrote("Ash", "whose") == {"tags": "said\nadded"}

        await page.shows("look")
        for phone in phones:
            await told(phone, EN.text("room.waiting_on"))
            assert "Bryn" in phone.last.text and "(I added it)" in phone.last.text
        await b.restarted()
        before = len(first.log)
        await page.goes_on("look")
        for phone in phones:
            await told(phone, "What would you still need to know")
        assert len(first.log) == before + 1  # nothing was shown twice after the start

        for phone in phones:
            await phone.says("what she had for her tea", "What would you like to do first?", "Individual will mobilise")
            assert phone.last.text == WAITING
        await page.goes_on("both")
        for phone in phones:
            await told(phone, "What difference")
            await phone.says("one is a person")
            assert "1/2 What gets in the way" in phone.last.text
            await phone.says("the form")
            assert "2/2 What you could use tomorrow" in phone.last.text
            await phone.says("her own line on top")
            await phone.says("who would she ring", "she knows who to ring")
            assert phone.last.text == WAITING
        assert await page.wrote("Jules", "way") == {"way": "the form", "use": "her own line on top"}
        await page.goes_on("round")
        for phone in phones:
            await told(phone, "Monday")
            shown = await phone.says("ask first, write after")
            assert "my own lines" in shown and "ask first, write after" in shown and "• the form" in shown
            assert not phone.has(LEAVE)
        room = await page.sees()
        assert len(room.seats) == 5
        assert b.tables_with("her own line on top") == set()  # nothing of it is in the store of talks
        assert not b.value("SELECT count(*) FROM talks")


async def test_one_message_changes_in_place_while_buttons_are_pressed(bot: Starts):
    """Say it simply, back and on: the same message, and no other."""
    async with bot() as b:
        phone = await b.member()
        await joined(phone, await trainer(b).opens(), "Ash")
        message = phone.last.message_id
        for label in (SIMPLY, EN.text("room.next"), BACK, EN.text("room.next"), "skip"):
            await phone.press(label)
            assert phone.last.message_id == message
        assert EN.text("room.nothing_to_tag") in phone.last.text
