"""What somebody writes or presses in their talk. Law: what they say is handed in as they said it, and once."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from aiogram.types import CallbackQuery, Message

from bot.channels.telegram.desk import Arrived, Desk, Press, anew, speaks_for_self, tells_of_danger
from bot.channels.telegram.holding import A_FEW_WORDS, Holding
from bot.channels.telegram.parts import Member, Standing, Update
from bot.channels.typed import understood
from bot.conversation.waiting import ALWAYS
from bot.locks import locked
from bot.session import BEGINS, About
from bot.showing import Screen

WHO_IS_TYPING = {
    "who_saw": {"worker": "worker", "carer": "family"},
    "who_looks_back": {"worker": "worker", "person": "me", "carer": "me"},
}
"""Questions before a talk that a member's role answers."""
LEAVING = frozenset({"stop", "later"})
"""Buttons that are done at once, whatever is under way."""
IN_HELP = ("back", "change", "stop", "later", "delete", "delete_all", "why", "again")
LONGEST_NUMBER = 4
"""Signs of the number of a line."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A talk that is not finished; none of its words."""

    talk: str
    at: datetime
    zone: str


class Talking:
    """A member's talk on their phone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.parts.session
        self.holding = Holding(desk, self)

    # --- beginning, and going on --------------------------------------------------------------------------

    async def begin(self, arrived: Arrived, kind: str = "", about: About | None = None, *, done: bool = True) -> str:
        """Begins a talk, of their role's own kind or another, and shows its first question.

        `done`: the update asked for just that.
        """
        member, parts = arrived.member, self._desk.parts
        talk = self._session.new_talk()
        ids, stored = ((arrived.update.id,), arrived.receipt.stored) if done else ((), None)
        receipt = parts.inbox.receipt(arrived.chat, ids, talk=talk, stored=stored)
        language = member.language or parts.language or ("" if speaks_for_self(member) else "en")
        shown = await self._session.start(
            BEGINS[kind or member.role], parts.nation, language, parts.zone, talk=talk, about=about, also=receipt
        )
        if answer := WHO_IS_TYPING.get(shown.question, {}).get(member.role):
            shown = await self._session.choose(talk, shown.question, answer)
        self._desk.mark(member.id, talk=talk, shown=0)
        await self._desk.show(member, shown)
        await self.holding.remind(member, shown)
        return talk

    def talk_of(self, arrived: Arrived) -> str:
        """The talk that is under way in this chat; "" for none."""
        talk: str = self._desk.now_of(arrived.member, "talk")
        if talk:
            self._session.catch_up(talk, arrived.standing.sequence)
        return talk

    async def waiting(self, member: Member) -> list[Waiting]:
        """Their talks that are not finished. Those with a disclosure come first."""
        mine = await self._desk.parts.members.talks(member.id)
        found = await asyncio.to_thread(self._desk.parts.unfinished)
        return [Waiting(one.talk, one.changed_at, one.zone) for one in found if one.talk in mine]

    async def go_on(self, arrived: Arrived, talk: str) -> None:
        """Opens a talk where it was. What was said in it is not said again."""
        await self._desk.change(arrived.chat, talk=talk)
        self._desk.mark(arrived.chat, talk=talk, shown=0)
        shown = await self._session.resume(talk, also=arrived.receipt)
        await self._desk.show(arrived.member, replace(shown, said=()))

    async def close(self, member: Member) -> None:
        """The talk is over; the next word begins another one."""
        self._desk.mark(member.id, talk="", shown=0, message=0)
        hint = "telegram.begin_person" if speaks_for_self(member) else "telegram.begin_worker"
        await self._desk.say(member, hint)

    # --- what they write ----------------------------------------------------------------------------------

    async def text(self, arrived: Arrived, message: Message | None, text: str) -> None:
        """Words, or a word that is a command at this question."""
        urgent = tells_of_danger(arrived.member, text)
        talk = self.talk_of(arrived)
        if not talk and not speaks_for_self(arrived.member):
            await self.holding.part(arrived, text)
            try:
                await self.begin(arrived, done=False)
            finally:
                arrived.receipt.stored.set()
            return
        talk = talk or await self.begin(arrived, done=False)
        if await self._session.is_thinking(talk):
            await self._meanwhile(arrived, talk, text)
            return
        shown = await self._session.look(talk)
        typed = understood(text, shown, self._desk.phrases(arrived.member))
        if urgent:
            await self.after(arrived, await self.counted(arrived, talk, text, ()))
        elif typed.what != "words":
            await self.does(arrived, shown, f"{typed.what[0]}.{typed.value}")
        elif shown.lines and text.strip().isdecimal() and len(text) <= LONGEST_NUMBER:
            await self._pick_line(arrived, shown, int(text) - 1)
        elif shown.question == "kept" and len(text.split()) > A_FEW_WORDS:
            await self.holding.after_kept(arrived, text)
        elif await self.holding.is_part(arrived, shown, text):
            await self.holding.part(arrived, text, reply=message)
        else:
            await self.say(arrived, shown, text)

    async def _meanwhile(self, arrived: Arrived, talk: str, text: str) -> None:
        """While it is thought about what they said: "stop" is done at once, and what they add is added."""
        desk, plain = self._desk, text.strip().casefold().rstrip(".!")
        says = desk.phrases(arrived.member)
        button = next((one for one in ALWAYS if plain in says.words(f"button.{one}")), "")
        if button in LEAVING:
            await self.command(arrived, button)
        elif button == "help":
            await self.help(arrived)
        elif button:
            await desk.say(arrived.member, "say.one_moment")
        else:
            await self.after(arrived, await self._session.say(talk, text, also=arrived.receipt))

    async def help(self, arrived: Arrived) -> None:
        """What can be typed, and who to call: at any time, also while something is thought about."""
        words = ", ".join(self._desk.phrases(arrived.member).words(f"button.{key}")[0] for key in IN_HELP)
        await self._desk.parts.inbox.done(arrived.receipt)
        await self._desk.say(arrived.member, "say.help", commands=words)

    async def say(self, arrived: Arrived, shown: Screen, text: str) -> None:
        """Words that count now; in the place of the newest voice note, where it was spoken at the same question."""
        if shown.question == "secret":
            self._desk.soon(self._desk.sender.delete(arrived.chat, arrived.update.message))
        replaced = [one.id for one in await self.holding.parts(arrived) if one.held and one.about == spoken_at(shown)]
        await self.after(arrived, await self.counted(arrived, shown.talk, text, replaced[-1:]))

    async def counted(self, arrived: Arrived, talk: str, text: str, others: Sequence[int]) -> Screen:
        """Words, with the other updates that they come from. A secret word is hashed, however it was given."""
        inbox = self._desk.parts.inbox
        ids = (*others, arrived.update.id)
        receipt = inbox.receipt(
            arrived.chat, ids, describes=arrived.standing.undescribed, stored=arrived.receipt.stored
        )
        secret = (await self._session.look(talk)).question == "secret"
        if secret and not tells_of_danger(arrived.member, text):
            return await self._session.choose(talk, "secret", await asyncio.to_thread(locked, text), also=receipt)
        return await self._session.say(talk, text, also=receipt)

    async def said(self, arrived: Arrived, talk: str, held: Update) -> None:
        """The words of a voice note, which somebody has looked at."""
        await self.after(arrived, await self.counted(arrived, talk, held.held, (held.id,)))

    async def described(self, arrived: Arrived, standing: Standing | None, caption: str) -> None:
        """What stands below a picture is said in the talk, and says what the picture shows."""
        arrived = replace(arrived, standing=standing or arrived.standing)
        shown = await self._session.look(self.talk_of(arrived))
        if shown.long:
            await self.holding.part(arrived, caption)
        else:
            await self.after(arrived, await self.counted(arrived, shown.talk, caption, ()))

    # --- what they press ----------------------------------------------------------------------------------

    async def pressed(self, arrived: Arrived, press: CallbackQuery, about: str, does: str) -> None:
        """A button of a question: it counts only while that question is the one that is asked."""
        talk = self.talk_of(arrived)
        if not talk:
            await self._desk.say(arrived.member, "telegram.no_talk")
            return
        if await self._session.is_thinking(talk):
            await self._pressed_meanwhile(arrived, press, does)
            return
        shown = await self._session.look(talk)
        if about != str(shown.sequence):
            await self.stale(arrived, press, shown, "say.changed_since")
            return
        self._desk.soon(self._desk.sender.answer(press.id))
        label = next((button.label for button in shown.buttons if does.endswith(f".{button.key}")), "")
        chosen = self._desk.phrases(arrived.member).text("telegram.chosen", choice=label) if label else ""
        await self.does(arrived, shown, does, Press(*where(press), shown.question, chosen))

    async def _pressed_meanwhile(self, arrived: Arrived, press: CallbackQuery, does: str) -> None:
        """While it is thought about what they said, only leaving is taken from the buttons of before."""
        says = self._desk.phrases(arrived.member)
        leaves = does.removeprefix("b.") in LEAVING
        self._desk.soon(self._desk.sender.answer(press.id, "" if leaves else says.text("say.one_moment")))
        if leaves:
            await self.command(arrived, does.removeprefix("b."))

    async def stale(self, arrived: Arrived, press: CallbackQuery, shown: Screen, phrase: str) -> None:
        """A button that no longer counts: where things are now; where that stands there already, a word in passing."""
        desk, member = self._desk, arrived.member
        at_bottom = desk.newest.get(member.id, -1) == desk.now_of(member, "message")
        if at_bottom and desk.now_of(member, "shown") == shown.sequence:
            await desk.sender.answer(press.id, desk.phrases(member).text(phrase))
            return
        desk.soon(desk.sender.answer(press.id))
        await desk.show(member, anew(shown, phrase, desk.phrases(member)))

    async def does(self, arrived: Arrived, shown: Screen, does: str, press: Press | None = None) -> None:
        """A choice (`c.`) or a button (`b.`) of the question on the screen, pressed or typed."""
        what, _, value = does.partition(".")
        if what == "c":
            goes = await self.holding.parts(arrived) if (shown.question, value) == ("delete_all", "yes") else ()
            receipt = self._desk.parts.inbox.receipt(
                arrived.chat, (*(one.id for one in goes), arrived.update.id), stored=arrived.receipt.stored
            )
            after = await self._session.choose(shown.talk, shown.question, value, also=receipt)
            if shown.question == "language":
                await self._desk.change(arrived.chat, language=value)
            await self.after(arrived, after, press)
        elif value == "thats_all":
            await self.holding.thats_all(arrived, shown, press)
        elif (shown.question, value) == ("confirm", "yes") and not self._desk.is_shown(arrived.member, shown):
            says = self._desk.phrases(arrived.member)
            await self._desk.show(arrived.member, anew(shown, "telegram.too_old", says))
        elif (shown.question, value) == ("confirm", "yes"):
            name = arrived.member.name
            after = await self._session.yes(shown.talk, shown.fingerprint, name, also=arrived.receipt)
            await self.after(arrived, after, press)
        elif value == "finish":
            await self._desk.parts.inbox.done(arrived.receipt)
            await self.close(arrived.member)
        else:
            await self.press(arrived, shown, value, press)

    async def press(self, arrived: Arrived, shown: Screen, button: str, press: Press | None = None) -> None:
        after = await self._session.press(shown.talk, button, shown.line, shown.fingerprint, also=arrived.receipt)
        await self.after(arrived, after, press)

    async def _pick_line(self, arrived: Arrived, shown: Screen, place: int) -> None:
        picked = shown.lines[place] if 0 <= place < len(shown.lines) else ""
        after = await self._session.press(shown.talk, "go_to", picked, also=arrived.receipt)
        await self.after(arrived, after)

    async def command(self, arrived: Arrived, button: str) -> None:
        """A command that is a button of every question: /why, /back, /later, /stop, /forget."""
        talk = self.talk_of(arrived)
        if not talk:
            await self._desk.say(
                arrived.member, "telegram.forget_none" if button == "delete_all" else "telegram.no_talk"
            )
            return
        if button == "delete_all":
            await self._desk.say(arrived.member, "telegram.forget")
        after = await self._session.press(talk, button, also=arrived.receipt)
        await self.after(arrived, after)

    async def again(self, arrived: Arrived, press: CallbackQuery) -> None:
        """A button that nobody here made, or that is no more: where things are."""
        await self._desk.parts.inbox.done(arrived.receipt)
        if talk := self.talk_of(arrived):
            await self.stale(arrived, press, await self._session.look(talk), "telegram.too_old")
        else:
            self._desk.soon(self._desk.sender.answer(press.id))
            await self.close(arrived.member)

    async def after(self, arrived: Arrived, shown: Screen, press: Press | None = None) -> None:
        """Shows what is asked now. A talk that is gone, or was said goodbye to, is over."""
        await self._desk.show(arrived.member, shown, press)
        await self.holding.remind(arrived.member, shown)
        if shown.ended:
            await self.close(arrived.member)


def spoken_at(shown: Screen) -> str:
    """Which question a voice note was an answer to, without any of its words."""
    return hashlib.sha256(f"{shown.talk} {shown.question} {shown.text}".encode()).hexdigest()[:16]


def where(press: CallbackQuery) -> tuple[int, str]:
    """The message whose button was pressed, and what stood in it; "" where Telegram does not say any more."""
    if press.message is None:
        return 0, ""
    return press.message.message_id, (press.message.text or "") if isinstance(press.message, Message) else ""
