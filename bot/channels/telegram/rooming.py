"""A trainer's room on a phone. Law: what is typed there answers the step shown, once, and is never said in a talk.

Rooms stand in a database of their own, so an update cannot be done in the commit of what it makes: the room's commit
comes first, its receipt after it. Which step an update's words are for is stored beside the rooms before they are
written down. A second delivery finds that: the same answer to the same step, which replaces itself, or nothing to do.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any
from weakref import WeakValueDictionary

from aiogram.exceptions import AiogramError
from aiogram.types import CallbackQuery
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from bot.channels.telegram.desk import Arrived, Desk, tells_of_danger
from bot.channels.telegram.parts import Member, Phone
from bot.channels.telegram.room_screen import (
    DANGER,
    REAL,
    SWAPPED,
    TWICE,
    Pending,
    Shown,
    last_page,
    open_box,
    screen,
)
from bot.channels.telegram.sending import Gone
from bot.channels.telegram.talking import Talking
from bot.room_shown import HALTED, OVER, STEP, Box, Learner, depends_on, learner
from bot.rooms import LookFirst
from bot.session import CannotStore, Refused
from bot.training import events as e
from bot.training.events import Answer
from bot.training.flow import Flow
from bot.training.room import LONGEST_ANSWER, LONGEST_NAME, NotNow, Room
from prompts import Phrases

OF_ROOM = "g"
"""The kind of the buttons of a room."""
MOST_WRONG = 10
"""Codes that let nobody in, from one phone in ten minutes."""
LONGEST_CODE = 20
PATIENCE_S = 600.0
"""Seconds that one question for news waits."""
INSTEAD = ("phone", "email", "address", "postcode", "dob")

_GUESSED = RateLimitItemPerMinute(MOST_WRONG, 10, namespace="guessed a room")


@dataclass(frozen=True, slots=True)
class Sitting:
    """Somebody in a room as it is now, and what was answered of the step they are at."""

    member: Member
    phone: Phone
    room: Room
    flow: Flow
    seen: Learner
    draft: Answer

    @property
    def seat(self) -> str:
        return self.seen.seat.id

    @property
    def step(self) -> str:
        return self.seen.step.id if self.seen.step else ""

    @property
    def unsaved(self) -> bool:
        """Whether what is written here is written down nowhere, or only when it was asked twice."""
        return self.seen.step is not None and (self.seen.step.sure or not self.seen.step.saved)


class Rooming:
    """The phones in rooms."""

    def __init__(self, desk: Desk, talking: Talking) -> None:
        self._desk = desk
        self._talking = talking
        self._rooms, self._phones = desk.parts.rooms, desk.parts.phones
        self._rates = MovingWindowRateLimiter(MemoryStorage())
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._pending: dict[int, Pending] = {}
        self._passing: dict[int, tuple[str, Answer]] = {}
        self._simply: dict[int, str] = {}
        self._texts: dict[int, str] = {}
        self._following: dict[int, asyncio.Task[None]] = {}

    async def is_in(self, chat: int) -> bool:
        """Whether somebody is in a room now."""
        phone = await self._phones.get(chat)
        return phone is not None and not phone.away

    # --- coming in, and leaving ---------------------------------------------------------------------------

    def is_asked_for(self, member: Member, text: str) -> bool:
        """Whether this can be the code of a room, or a name there, that the bot asked for."""
        kind, longest = member.asked.partition(":")[0], {"room": LONGEST_CODE, "called": LONGEST_NAME}
        plain = text.strip()
        fits = 0 < len(plain) <= longest.get(kind, 0) and plain[0] != "/" and "\n" not in plain
        return fits and not tells_of_danger(member, text)

    async def join(self, arrived: Arrived, code: str) -> None:
        """/join, with a code or without one."""
        if code:
            await self.code(arrived, code)
            return
        await self._desk.change(arrived.chat, asked="room")
        await self._desk.parts.inbox.done(arrived.receipt)
        phone = await self._phones.get(arrived.chat)
        now = await self._rooms.see(phone.room) if phone else None
        keys = (
            (self._key(arrived.chat, self._says(arrived).text("telegram.rooms.go_back"), "", "again"),) if now else ()
        )
        await self._desk.say(arrived.member, "telegram.rooms.code", keys)

    async def code(self, arrived: Arrived, code: str) -> None:
        """The code of a room: their seat, where they have one there, or else what they want to be called."""
        chat = arrived.chat
        try:
            if not self._rates.test(_GUESSED, str(chat)):
                raise NotNow("too_many")
            room = await self._rooms.behind(code)
        except NotNow as no:
            if no.kind == "no_room":
                self._rates.hit(_GUESSED, str(chat))
            await self._desk.change(chat, asked="room")
            await self._desk.parts.inbox.done(arrived.receipt)
            await self._desk.say(arrived.member, f"room.problem.{no.kind}")
            return
        if await self._rooms.who(room, self._secret(arrived.member, room)):
            await self._sit(arrived, room)
            return
        await self._desk.change(chat, asked=f"called:{room}")
        await self._desk.parts.inbox.done(arrived.receipt)
        skip = self._key(chat, self._says(arrived).words("button.skip")[0], "", "number")
        await self._desk.say(arrived.member, "telegram.rooms.called", (skip,))

    async def called(self, arrived: Arrived, name: str) -> None:
        """What they want to be called, or "skip"."""
        skips = name.strip().casefold() in self._says(arrived).words("button.skip")
        await self._sit(arrived, arrived.member.asked.removeprefix("called:"), "" if skips else name)

    async def _sit(self, arrived: Arrived, room: str, name: str = "") -> None:
        member, chat, says = arrived.member, arrived.chat, self._says(arrived)
        secret = self._secret(member, room)
        async with self._lock(chat):
            try:
                seat = await self._rooms.who(room, secret)
                if seat:
                    await self._rooms.do(room, lambda at: e.CameBack(at, seat))
                else:
                    seat = await self._rooms.sit(room, name, secret, says.language)
            except (NotNow, Refused) as no:
                await self._desk.change(chat, asked="")
                await self._desk.parts.inbox.done(arrived.receipt)
                await self._desk.say(member, f"room.problem.{no.kind}")
                return
            await self._phones.sit(chat, room, arrived.update.id)
            await self._desk.change(chat, asked="")
            await self._desk.parts.inbox.done(arrived.receipt)
            self._forget(chat)
            if live := self._desk.now_of(member, "message"):
                self._desk.soon(self._desk.sender.take_buttons(chat, live))
                self._desk.mark(chat, message=0)
            if (now := await self._rooms.see(room)) and seat in now.seats:
                flow = self._rooms.flow(now, says.language)
                note = says.text("telegram.rooms.joined", title=flow.title, name=now.seats[seat].name)
                talk = says.text("telegram.rooms.talk_rests") if self._desk.now_of(member, "talk") else ""
                await self._show(member, "\n\n".join(filter(None, (note, talk))))
            self.follow(chat, room)

    async def leave(self, arrived: Arrived) -> None:
        """Out of the room; the seat is kept, and a talk that rested is there again."""
        chat, member = arrived.chat, arrived.member
        async with self._lock(chat):
            phone = await self._phones.get(chat)
            if phone and not phone.away:
                if seat := await self._rooms.who(phone.room, self._secret(member, phone.room)):
                    await self._rooms.do(phone.room, lambda at: e.Left(at, seat))
                await self._out(phone)
            await self._desk.parts.inbox.done(arrived.receipt)
            if task := self._following.pop(chat, None):
                task.cancel()
            await self._desk.say(member, "telegram.rooms.left" if phone else "telegram.rooms.none")
            await self._talk_again(member)

    async def pressed_outside(self, arrived: Arrived, does: str) -> None:
        """A button of coming in; or one of a room that they are in no longer."""
        if does == "number" and arrived.member.asked.startswith("called:"):
            await self._sit(arrived, arrived.member.asked.removeprefix("called:"))
        elif does == "again" and (phone := await self._phones.get(arrived.chat)):
            await self._sit(arrived, phone.room)
        else:
            await self._desk.parts.inbox.done(arrived.receipt)
            await self._desk.say(arrived.member, "telegram.rooms.none")

    async def _out(self, phone: Phone) -> None:
        """This phone shows the room no longer."""
        if phone.message:
            self._desk.soon(self._desk.sender.take_buttons(phone.member, phone.message))
        await self._phones.change(phone, away=True, message=0, shown="")
        self._forget(phone.member)

    async def _talk_again(self, member: Member) -> None:
        """A talk that rested meanwhile, where it was."""
        parts, standing = self._desk.parts, await self._desk.parts.members.get(member.id)
        if talk := self._desk.now_of(member, "talk"):
            parts.session.catch_up(talk, standing.sequence if standing else 0)
            shown = await parts.session.look(talk)
            await self._desk.show(member, shown)
            await self._talking.holding.remind(member, shown)

    def _forget(self, chat: int) -> None:
        for memory in (self._pending, self._passing, self._simply, self._texts):
            memory.pop(chat, None)

    # --- what they write and press ------------------------------------------------------------------------

    async def text(self, arrived: Arrived, text: str) -> None:
        """Words: an answer to what is asked."""

        async def answers(now: Sitting) -> str:
            if now.phone.taken == arrived.update.id and not (now.unsaved and now.phone.step == now.step):
                return await self._as_it_was_taken(now)
            if now.seen.kind != STEP:
                return "room.problem.waiting" if now.seen.kind != HALTED else ""
            if text.strip().casefold() in self._says(arrived).words("button.skip") and now.seen.on:
                return await self._does(now, arrived.update.id, "skip")
            found = open_box(now.seen, now.draft)
            if found is None:
                return "telegram.rooms.press_one"
            self._pending.pop(arrived.chat, None)
            value = value_of(found[0], text)
            if not value:
                return "telegram.rooms.number" if found[0].field.kind == "number" else "telegram.rooms.press_one"
            return await self._take(now, arrived.update.id, found[0], value)

        await self._act(arrived, answers)

    async def pressed(self, arrived: Arrived, query: CallbackQuery, about: str, does: str) -> None:
        """A button: it counts only while what it was shown for is on the screen."""
        under = query.message.message_id if query.message else 0
        if does == "leave":
            self._desk.soon(self._desk.sender.answer(query.id))
            await self.leave(arrived)
            return

        async def does_it(now: Sitting) -> str | None:
            counts = about == self._screen(now).at
            at_bottom = self._desk.newest.get(arrived.chat) == now.phone.message
            word = "" if counts or not at_bottom else self._says(arrived).text("telegram.too_old")
            self._desk.soon(self._desk.sender.answer(query.id, word))
            if counts:
                return await self._does(now, arrived.update.id, does)
            return None if at_bottom else "telegram.too_old"

        await self._act(arrived, does_it, under)

    async def command(self, arrived: Arrived, name: str) -> None:
        """/back, /why and /help in a room, and any other that is for a talk."""

        async def does_it(now: Sitting) -> str:
            if name == "why" and not (now.seen.step and now.seen.step.cite):
                return "telegram.rooms.why_none"
            return await self._does(now, arrived.update.id, name) if name == "back" else f"telegram.rooms.{name}"

        await self._act(arrived, does_it)

    async def _does(self, now: Sitting, update: int, does: str) -> str:
        """What a button does; the key of something to say first, or ""."""
        chat, room, seat = now.member.id, now.room.id, now.seat
        pending = self._pending.get(chat)
        found = open_box(now.seen, now.draft)
        if does in {"skip", "next", "back"}:
            self._pending.pop(chat, None)
            if to := now.seen.back if does == "back" else now.seen.on:
                await self._rooms.move(room, seat, to)
        elif does == "simply":
            self._simply[chat] = now.step
        elif does == "on":
            self._pending.pop(chat, None)
            await self._rooms.do(room, lambda at: e.WentOn(at, seat))
        elif does == "swap" and pending:
            names = self._desk.phrases(now.member).words("room.made_up_names")
            changed = await self._rooms.swap_names(room, seat, pending.answer, names, self._instead(now.member))
            self._pending[chat] = replace(pending, why=SWAPPED, answer=changed)
        elif does in {"keep", "forget"} and pending:
            await self._write(now, pending.answer, keep=does == "keep")
        elif does in {"sure", "send"} and pending and found:
            del self._pending[chat]
            if now.seen.kind == HALTED:
                await self._rooms.do(room, lambda at: e.WentOn(at, seat))
            return await self._take(now, update, found[0], "".join(pending.answer.values()), sure=does == "sure")
        elif does == "same" and found:
            return await self._take(now, update, found[0], found[0].value)
        elif does[1:].isdecimal() and found and int(does[1:]) < len(found[0].field.options):
            return await self._take(now, update, found[0], found[0].field.options[int(does[1:])][0])
        return ""

    async def _take(self, now: Sitting, update: int, box: Box, value: str, *, sure: bool = False) -> str:
        """An answer to a field, looked at before it is stored; the step is answered when all its fields are."""
        chat, asks = now.member.id, box.field
        given = {asks.id: value}
        if asks.kind in {"line", "lines"}:
            try:
                given = await self._rooms.looked_at(now.room.id, now.seat, given, sure=sure)
            except LookFirst as first:
                why = DANGER if first.found.danger else REAL
                self._pending[chat] = Pending(why, now.step, given, first.found.real)
                return ""
        if asks.kind == "tags":
            given = {asks.id: f"{now.draft.get(asks.id, '')}\n{value}".strip()}
        draft = {**now.draft, **given}
        if sum(len(text) for text in draft.values()) > LONGEST_ANSWER:
            return "room.problem.answer_long"
        if now.unsaved:
            self._passing[chat] = (now.step, draft)
        await self._phones.change(now.phone, taken=update, step=now.step, answer={} if now.unsaved else draft)
        if open_box(now.seen, draft) is None:
            if now.seen.step and now.seen.step.sure:
                self._pending[chat] = Pending(TWICE, now.step, draft)
            else:
                await self._write(now, draft)
        return ""

    async def _as_it_was_taken(self, now: Sitting) -> str:
        """An update that was taken before, and whose receipt was not stored: what it lacks is done."""
        if now.phone.step == now.step and now.draft and open_box(now.seen, now.draft) is None:
            await self._write(now, now.draft)
        return ""

    async def _write(self, now: Sitting, answer: Answer, *, keep: bool = True) -> None:
        await self._rooms.write(now.room.id, now.seat, now.step, dict(answer), keep=keep)
        self._pending.pop(now.member.id, None)
        self._passing.pop(now.member.id, None)

    async def _act(self, arrived: Arrived, act: Callable[[Sitting], Awaitable[str | None]], under: int = 0) -> None:
        """Something that somebody does in their room; its receipt; and what they see then, unless nothing is new."""
        member = arrived.member
        async with self._lock(member.id):
            key: str | None = ""
            if now := await self._now(member):
                try:
                    key = await act(now)
                except (NotNow, Refused) as no:
                    key = f"room.problem.{no.kind}"
            if not arrived.receipt.stored.is_set():
                await self._desk.parts.inbox.done(arrived.receipt)
            self._desk.mark(member.id, seen_at=self._desk.parts.now())
            if key is None:
                return
            note = self._desk.phrases(member).text(key, **self._values(now)) if key and now else ""
            await self._show(member, note, under)

    def _values(self, now: Sitting) -> dict[str, str]:
        """What the phrases of a room may tell: where the step comes from."""
        cite = now.seen.step.cite if now.seen.step else ""
        return {"cite": cite, "says": self._rooms.where_it_says(cite, now.room.nation) if cite else ""}

    # --- what they see ------------------------------------------------------------------------------------

    async def _now(self, member: Member) -> Sitting | None:
        """Somebody in their room as it is now; None where they are in none, or it is gone."""
        phone = await self._phones.get(member.id)
        if phone is None or phone.away:
            return None
        room = await self._rooms.see(phone.room)
        seat = await self._rooms.who(phone.room, self._secret(member, phone.room)) if room else ""
        if room is None or seat not in room.seats:
            return None
        flow = self._rooms.flow(room, self._desk.phrases(member).language)
        seen = learner(room, flow, seat)
        now = Sitting(member, phone, room, flow, seen, {})
        step, passing = self._passing.get(member.id, ("", {}))
        if now.unsaved:
            return replace(now, draft=passing if step == now.step else {})
        return replace(now, draft=dict(phone.answer) if phone.step == now.step else {})

    def _screen(self, now: Sitting) -> Shown:
        chat, says = now.member.id, self._desk.phrases(now.member)
        pending = self._pending.get(chat)
        pending = pending if pending and pending.step == now.step else None
        return screen(now.room, now.seen, now.draft, says, pending, simply=self._simply.get(chat) == now.step)

    async def _show(self, member: Member, note: str = "", under: int = 0, *, told: bool = False) -> None:
        """What there is to see now: in place of the message whose button was pressed, or as a new one.

        `told`: nobody did anything here; where the same is asked as before, what stands there is changed in place.
        """
        now, chat = await self._now(member), member.id
        if now is None or now.seen.kind == OVER:
            await self._over(member, now)
            return
        shown, phone = self._screen(now), now.phone
        before, self._texts[chat] = self._texts.get(chat, shown.text), shown.text
        keys = tuple(self._key(chat, label, shown.at, does) for label, does in shown.buttons)
        if told and shown.at == phone.shown:
            if shown.text != before:
                await self._desk.sender.put_in_place(chat, phone.message, shown.text, keys)
            return
        text = f"{note}\n\n{shown.text}" if note else shown.text
        message = phone.message if under and under == phone.message else 0
        if not (message and await self._desk.sender.put_in_place(chat, message, text, keys)):
            if phone.message:
                self._desk.soon(self._desk.sender.take_buttons(chat, phone.message))
            message = await self._desk.tell(member, text, keys)
        left = {} if phone.step in {"", now.step} else {"step": "", "answer": {}}
        await self._phones.change(phone, message=message, shown=shown.at, **left)

    async def _over(self, member: Member, now: Sitting | None) -> None:
        """The end of it, with their own page; or the room is not there any more. A talk that rested is there again."""
        says = self._desk.phrases(member)
        phone = await self._phones.get(member.id)
        if phone and not phone.away:
            await self._out(phone)
        if now is None:
            await self._phones.forget(member.id)
        self._following.pop(member.id, None)
        page = last_page(now.room, now.flow, now.seat, says) if now else says.text("telegram.rooms.gone")
        await self._desk.tell(member, page)
        await self._talk_again(member)

    # --- news ---------------------------------------------------------------------------------------------

    async def follow_all(self, is_mine: Callable[[int], bool]) -> None:
        """Follows the rooms of all phones that are this process's, and no others."""
        mine = {one.member: one.room for one in await self._phones.there() if is_mine(one.member)}
        for chat in set(self._following) - set(mine):
            self._following.pop(chat).cancel()
        for chat, room in mine.items():
            self.follow(chat, room)

    def follow(self, chat: int, room: str) -> None:
        """From now on this phone shows what is new in the room."""
        task = self._following.get(chat)
        if task is None or task.done():
            self._following[chat] = self._desk.soon(self._follow(chat, room))

    async def _follow(self, chat: int, room: str) -> None:
        """Until they are there no longer. What fails is begun anew by `follow_all`."""
        standing = await self._desk.parts.members.get(chat)
        seat = await self._rooms.who(room, self._secret(standing.member, room)) if standing else ""
        after, before = -1, None
        while after >= 0 or before is None:
            after = await self._rooms.news(room, after, PATIENCE_S)
            now = await self._rooms.see(room)
            sees = depends_on(now, self._rooms.flow(now), seat) if now and seat in now.seats else ()
            if sees != before:
                before = sees
                await self._desk.soon(self._news(chat))
            if self._following.get(chat) is not asyncio.current_task():
                return

    async def _news(self, chat: int) -> None:
        async with self._lock(chat):
            standing, phone = await self._desk.parts.members.get(chat), await self._phones.get(chat)
            if standing is None:
                await self._phones.forget(chat)
                self._following.pop(chat, None)
            if standing is None or standing.member.blocked or phone is None or phone.away:
                return
            try:
                await self._show(standing.member, told=True)
            except Gone:
                self._desk.mark(chat, blocked=True, message=0)
            except (CannotStore, AiogramError):
                self._following.pop(chat, None)

    # --- small things -------------------------------------------------------------------------------------

    def _lock(self, chat: int) -> asyncio.Lock:
        return self._locks.setdefault(chat, asyncio.Lock())

    def _secret(self, member: Member, room: str) -> str:
        """What opens a member's seat. Under another name it is somebody else's account by now, and another seat."""
        return self._desk.seals.secret(member.id, member.name, room)

    def _says(self, arrived: Arrived) -> Phrases:
        return self._desk.phrases(arrived.member)

    def _key(self, chat: int, label: str, about: str, does: str) -> Any:
        return self._desk.key(chat, label, OF_ROOM, about, does)

    def _instead(self, member: Member) -> dict[str, str]:
        said = self._desk.phrases(member)
        return {"": said.text("room.instead.other"), **{kind: said.text(f"room.instead.{kind}") for kind in INSTEAD}}


def value_of(box: Box, text: str) -> str:
    """What was typed, as an answer to this field; "" where it is none of what can be chosen."""
    asks, plain = box.field, text.strip()
    if asks.kind == "number":
        return plain if plain.isdecimal() and len(plain) <= 3 else ""
    if asks.kind not in {"choice", "tags"}:
        return text
    if plain.isdecimal() and len(plain) <= 3 and 0 < int(plain) <= len(asks.options):
        return asks.options[int(plain) - 1][0]
    return next((id for id, label in asks.options if plain.casefold() == label.casefold()), "")
