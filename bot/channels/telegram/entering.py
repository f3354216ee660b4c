"""Who may come in, and what they may read. Law: nobody without a code; nothing from earlier without a second one.

Strangers are told one line an hour, and nothing that they wrote is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from limits import RateLimitItemPerHour
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from bot.channels.telegram.desk import Arrived, Desk, speaks_for_self
from bot.channels.telegram.parts import Member, Update
from bot.channels.telegram.sending import Key
from bot.channels.telegram.talking import Talking, Waiting
from bot.locks import locked, opens
from bot.session import Also
from bot.showing import waiting_line

FROM_RECORD = {"worker": ("review", "profile", "observer"), "person": ("review",), "carer": ("review",)}
"""What somebody in this role can begin from a record."""
SHORTEST = 4
"""Signs of a short code."""
MOST_WRONG = 5
"""Wrong codes in `LOCKED`; then the right one does not open either."""
LOCKED = timedelta(hours=1)
MOST_WAITING = 8
"""Unfinished talks that are offered."""
MOST_RECORDS = 30

_TOLD = RateLimitItemPerHour(1, namespace="told")
_GUESSED = RateLimitItemPerHour(MOST_WRONG, namespace="guessed")
_GUESSED_BY_ALL = RateLimitItemPerHour(100, namespace="guessed by all")


class Entering:
    """Strangers, codes, unfinished talks and kept records."""

    def __init__(self, desk: Desk, talking: Talking) -> None:
        self._desk = desk
        self._talking = talking
        self._rates = FixedWindowRateLimiter(MemoryStorage())

    # --- strangers ----------------------------------------------------------------------------------------

    async def stranger(self, update: Update, receipt: Also, text: str) -> None:
        """Somebody who was not let in: a code that works lets them in, and anything else is one line an hour."""
        parts, chat = self._desk.parts, update.chat
        code = text.removeprefix("/start").strip()
        code = code if parts.members.could_be_code(code) else ""
        says = parts.phrases(parts.language or "en")
        if code:
            free = self._rates.hit(_GUESSED, str(chat)) and self._rates.hit(_GUESSED_BY_ALL)
            member = await parts.members.pair(chat, code, receipt) if free else None
            if member is not None:
                await self.welcome(member)
                return
            phrase = "telegram.code_wrong" if free else "telegram.guessed_often"
        else:
            phrase = "telegram.stranger"
        if not receipt.stored.is_set():
            await parts.inbox.done(receipt)
        if phrase == "telegram.code_wrong" or self._rates.hit(_TOLD, str(chat), phrase):
            await self._desk.sender.say(chat, says.text(phrase))

    async def welcome(self, member: Member) -> None:
        """What they have to know before they say anything, and a code of their own."""
        says, goes_to = self._desk.phrases(member), self._desk.parts.voice_goes_to
        voice = "telegram.voice_before" if goes_to else "telegram.voice_here"
        voice = voice if self._desk.parts.transcribe else "telegram.voice_none"
        before = (says.text("telegram.code_right", name=member.name), says.text("telegram.before"))
        await self._desk.tell(member, "\n\n".join((*before, says.text(voice, service=goes_to))))
        skip = self._desk.key(member.id, says.words("button.skip")[0], "a", "choose", "skip")
        await self._desk.say(member, "telegram.choose_code", (skip,))

    async def again(self, arrived: Arrived, code: str) -> bool:
        """A new invitation for somebody who is in; whether it was one."""
        if not await self._desk.parts.members.is_code(code):
            return False
        member = await self._desk.parts.members.pair(arrived.chat, code, arrived.receipt)
        self._desk.marks.pop(arrived.chat, None)
        self._desk.unstored.discard(arrived.chat)
        self._desk.opened.pop(arrived.chat, None)
        if member is not None:
            await self.welcome(member)
        return member is not None

    async def start(self, arrived: Arrived, code: str = "") -> None:
        """/start of somebody who is in: a new invitation, or what they have to know, once more."""
        if self._desk.parts.members.could_be_code(code) and await self.again(arrived, code):
            return
        await self._desk.parts.inbox.done(arrived.receipt)
        await self._desk.say(arrived.member, "telegram.before")
        await self._ready(arrived.member)

    async def _ready(self, member: Member) -> None:
        await self._desk.say(member, "telegram.ready_person" if speaks_for_self(member) else "telegram.ready_worker")

    # --- their short code ---------------------------------------------------------------------------------

    async def chosen(self, arrived: Arrived, code: str) -> None:
        """The code that they choose; their message with it is taken away."""
        desk, plain = self._desk, code.strip()
        desk.soon(desk.sender.delete(arrived.chat, arrived.update.message))
        if len(plain) < SHORTEST:
            await desk.say(arrived.member, "telegram.code_short")
            return
        hashed = await asyncio.to_thread(locked, plain)
        await desk.change(arrived.chat, code=hashed, asked="")
        await desk.say(arrived.member, "telegram.code_kept")
        await self._ready(arrived.member)

    async def skipped(self, arrived: Arrived) -> None:
        """They chose no code; a second press says nothing new."""
        if arrived.member.asked == "choose":
            await self.without_code(arrived)

    async def without_code(self, arrived: Arrived) -> None:
        await self._desk.change(arrived.chat, asked="")
        await self._desk.say(arrived.member, "telegram.code_skipped")
        await self._ready(arrived.member)

    async def typed_code(self, arrived: Arrived, code: str) -> None:
        """The code before something from earlier is shown; their message with it is taken away."""
        desk, member, now = self._desk, arrived.member, self._desk.parts.now()
        desk.soon(desk.sender.delete(arrived.chat, arrived.update.message))
        wrong = member.wrong if member.wrong_at and now - member.wrong_at < LOCKED else 0
        if wrong >= MOST_WRONG:
            await desk.say(member, "telegram.code_locked")
        elif await asyncio.to_thread(opens, code, member.code):
            await desk.change(arrived.chat, asked="", wrong=0)
            desk.opened[arrived.chat] = now
            await self._opened(arrived, member.asked.removeprefix("code:"))
        else:
            await desk.change(arrived.chat, wrong=wrong + 1, wrong_at=now)
            await desk.say(member, "telegram.code_not_right")

    async def _opened(self, arrived: Arrived, purpose: str) -> None:
        if purpose == "records":
            await self._list(arrived)
        elif talk := self._talking.talk_of(arrived):
            self._desk.mark(arrived.chat, shown=0)
            await self._desk.show(arrived.member, await self._desk.parts.session.look(talk))

    # --- unfinished talks ---------------------------------------------------------------------------------

    async def talk(self, arrived: Arrived, *, new: bool, words: str = "") -> None:
        """/talk and /note: what waits comes first; then on with the talk, or a new one. Words behind it count."""
        talk, member = self._talking.talk_of(arrived), arrived.member
        if words and (speaks_for_self(member) or (talk and not new)):
            await self._talking.text(arrived, None, words)
            return
        if words:
            await self._desk.parts.inbox.hold(arrived.update.id, words, talk="")
        try:
            waiting = await self._talking.waiting(arrived.member)
            if not new and talk and [one.talk for one in waiting] == [talk]:
                await self._talking.go_on(arrived, talk)
            elif waiting:
                await self._offer(arrived, waiting[:MOST_WAITING], done=not words)
            else:
                await self._talking.begin(arrived, done=not words)
        finally:
            if words:  # the next message is of the talk that was begun with these
                arrived.receipt.stored.set()

    async def _offer(self, arrived: Arrived, waiting: Sequence[Waiting], *, done: bool) -> None:
        says = self._desk.phrases(arrived.member)
        zone = self._desk.parts.zone
        lines = [says.text("say.waiting")]
        keys = []
        for number, one in enumerate(waiting, 1):
            lines.append(waiting_line(number, one.at, one.zone or zone, says))
            keys.append(self._desk.key(arrived.chat, str(number), "o", one.talk, "open"))
        keys.append(self._desk.key(arrived.chat, says.text("telegram.new_one"), "o", "", "new"))
        if done:
            await self._desk.parts.inbox.done(arrived.receipt)
        await self._desk.tell(arrived.member, "\n".join(lines), tuple(keys))

    async def picked(self, arrived: Arrived, talk: str) -> None:
        """One of the unfinished talks, or a new one."""
        if not talk:
            await self._talking.begin(arrived)
        elif talk in {one.talk for one in await self._talking.waiting(arrived.member)}:
            await self._talking.go_on(arrived, talk)
        else:
            await self._desk.say(arrived.member, "telegram.no_talk")

    # --- kept records -------------------------------------------------------------------------------------

    async def records(self, arrived: Arrived) -> None:
        """/records: theirs and nobody else's, after the code."""
        await self._desk.parts.inbox.done(arrived.receipt)
        if self._desk.needs_code(arrived.member):
            await self._desk.ask_code(arrived.member, "records")
        else:
            await self._list(arrived)

    async def _list(self, arrived: Arrived) -> None:
        member, parts = arrived.member, self._desk.parts
        mine = await parts.members.talks(member.id)
        found = await asyncio.to_thread(parts.records, mine)
        keys = tuple(self._desk.key(arrived.chat, title, "r", record, "read") for record, title in found[:MOST_RECORDS])
        await self._desk.say(member, "telegram.records_which" if keys else "telegram.records_none", keys)

    async def read(self, arrived: Arrived, record: str) -> None:
        """A record as it was kept; it is looked up among their own, whatever the button says."""
        member, parts = arrived.member, self._desk.parts
        if self._desk.needs_code(member):
            await self._desk.ask_code(member, "records")
            return
        mine = await parts.members.talks(member.id)
        text = await asyncio.to_thread(parts.record, record, mine, self._desk.phrases(member))
        says = self._desk.phrases(member)
        shown = f"{says.text('telegram.records_here')}\n\n{text}" if text else says.text("telegram.records_none")
        keys = await asyncio.to_thread(self._from_record, arrived, record) if text else ()
        await self._desk.tell(arrived.member, shown, keys)

    def _from_record(self, arrived: Arrived, record: str) -> tuple[Key, ...]:
        """What can begin from this record: a look back at it, or another talk about the same person."""
        says = self._desk.phrases(arrived.member)
        return tuple(
            self._desk.key(arrived.chat, says.text(f"telegram.from_record.{kind}"), "b", record, kind)
            for kind in self._desk.parts.begins(record)
            if kind in FROM_RECORD[arrived.member.role]
        )

    async def begun_from(self, arrived: Arrived, record: str, kind: str) -> None:
        """A talk that begins from a record of their own, whatever the button says."""
        member, parts = arrived.member, self._desk.parts
        if self._desk.needs_code(member):
            await self._desk.ask_code(member, "records")
            return
        mine = await parts.members.talks(member.id)
        theirs = await asyncio.to_thread(parts.record, record, mine, self._desk.phrases(member))
        if theirs and kind in FROM_RECORD[member.role]:
            about = await asyncio.to_thread(parts.about, record, kind)
            await self._talking.begin(arrived, kind, about)
        else:
            await self._desk.say(member, "telegram.records_none")
