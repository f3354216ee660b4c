"""What every answer on a phone needs: whose chat it is, in which language, what its buttons mean, and showing a screen.

Law: nothing from earlier is shown on a phone that has lain there, until its short code was typed (safety, threat 3).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary

from bot.channels.telegram.parts import Member, Parts, Standing, Update
from bot.channels.telegram.sending import MOST_SIGNS, OF_TALK, Key, Seals, Sender
from bot.conversation.concerns import signs
from bot.conversation.waiting import ALWAYS
from bot.session import Also
from bot.showing import Screen
from prompts import Phrases

LONGEST_CODE = 20
YES_FOR = timedelta(days=1)
"""So long after it was shown a record can be kept."""
LAIN = timedelta(hours=1)
"""After so long without a word, the code is asked for before anything from earlier is shown."""
OPEN_FOR = timedelta(minutes=10)
"""So long one typing of the code is good for."""

ELSEWHERE = frozenset({"yes_too"})
"""Buttons that need another person at the same screen."""
IN_PLACE = frozenset({"read_line", "change_line"})
"""Questions whose message changes in place from one line to the next."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """An update under way: who it is from, how their chat stands, its receipt, and whether they are in a room."""

    update: Update
    standing: Standing
    receipt: Also
    in_room: bool = False

    @property
    def member(self) -> Member:
        return self.standing.member

    @property
    def chat(self) -> int:
        return self.update.chat


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed: its message, what stood there, the question it answered, and the choice as shown."""

    message: int
    text: str = ""
    question: str = ""
    chosen: str = ""


@dataclass(slots=True)
class Desk:
    """What the handlers share. `marks` is what is newer about members than what a handler has read of them; those in
    `unstored` are stored together, a moment later.

    `opened` is when a code was typed, `newest` the last message that was shown, for each chat. `more_comes`
    says whether more of a chat is about to be handled, `is_at_work` whether anything is.
    """

    parts: Parts
    sender: Sender
    seals: Seals
    marks: dict[int, dict[str, Any]] = field(default_factory=dict)
    unstored: set[int] = field(default_factory=set)
    opened: dict[int, datetime] = field(default_factory=dict)
    background: set[asyncio.Task[None]] = field(default_factory=set)
    newest: dict[int, int] = field(default_factory=dict)
    more_comes: Callable[[int], bool] = lambda chat: False
    is_at_work: Callable[[int], bool] = lambda chat: False
    _showing: WeakValueDictionary[int, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    # --- who and in which words ---------------------------------------------------------------------------

    def phrases(self, member: Member) -> Phrases:
        return self.parts.phrases(self.now_of(member, "language") or self.parts.language or "en")

    def now_of(self, member: Member, name: str) -> Any:
        """How something about a member stands now."""
        return self.marks.get(member.id, {}).get(name, getattr(member, name))

    def mark(self, person: int, **values: Any) -> None:
        """Something about a member that is stored a moment later, with what is new about others."""
        self.marks.setdefault(person, {}).update(values)
        self.unstored.add(person)

    def has_answered(self, member: Member) -> None:
        """What waits to be looked at was answered for: the phone shows what it has to."""
        self.mark(member.id, shown=self.now_of(member, "shown"))

    async def change(self, person: int, **values: Any) -> None:
        """Something about a member that has to be stored before anything else happens."""
        await self.parts.members.change({person: values})
        self.marks.setdefault(person, {}).update(values)

    async def store_marks(self) -> None:
        """Stores what is new about members, in one commit. It is known here for as long as a chat is at work."""
        these, self.unstored = self.unstored, set()
        try:
            await self.parts.members.change({person: dict(self.marks[person]) for person in these})
        except self.parts.trouble:
            self.unstored |= these
        for person in [one for one in self.marks if one not in self.unstored and not self.is_at_work(one)]:
            del self.marks[person]

    # --- saying things ------------------------------------------------------------------------------------

    def key(self, chat: int, label: str, kind: str, about: object, does: str, talk: str = "") -> Key:
        return Key(label, self.seals.seal(chat, talk, kind, str(about), does))

    async def say(self, member: Member, phrase: str, keys: tuple[Key, ...] = (), **values: str) -> int:
        """One of the bot's own phrases."""
        return await self.tell(member, self.phrases(member).text(phrase, **values), keys)

    async def tell(self, member: Member, text: str, keys: tuple[Key, ...] = ()) -> int:
        """A text as it is. Raises `sending.Gone`."""
        instead = self.phrases(member).text("telegram.in_a_file")
        self.newest[member.id] = await self.sender.say(member.id, text, keys, instead)
        return self.newest[member.id]

    def soon(self, work: Any) -> asyncio.Task[None]:
        """Something that nobody has to wait for."""
        task: asyncio.Task[None] = asyncio.ensure_future(work)
        self.background.add(task)
        task.add_done_callback(self._over)
        return task

    def _over(self, task: asyncio.Task[None]) -> None:
        self.background.discard(task)
        if not task.cancelled():
            task.exception()  # looked at: what failed in the background is tried again when somebody writes

    # --- a talk on the screen -----------------------------------------------------------------------------

    def needs_code(self, member: Member, shown: Screen | None = None) -> bool:
        """Whether the code has to be typed before this is shown, or anything that was kept where nothing is given."""
        now = self.parts.now()
        if now - self.opened.get(member.id, datetime.min.replace(tzinfo=now.tzinfo)) < OPEN_FOR:
            return False
        return shown is None or (shown.quotes and now - self.now_of(member, "seen_at") > LAIN)

    def could_be_code(self, member: Member, text: str) -> bool:
        """Whether this may be a code that was asked for: one word, short, and nothing that needs another answer."""
        says = self.phrases(member)
        commands = {_plain(word) for button in ALWAYS for word in says.words(f"button.{button}")}
        plain = _plain(text)
        one_word = bool(plain) and len(plain) <= LONGEST_CODE and len(plain.split()) == 1 and plain[0] != "/"
        return one_word and plain not in commands and not tells_of_danger(member, text)

    def is_shown(self, member: Member, shown: Screen) -> bool:
        """Whether this very screen stands on the phone, and not for longer than a yes to it counts."""
        there = (self.now_of(member, "shown"), bool(self.now_of(member, "message"))) == (shown.sequence, True)
        return there and self.parts.now() - self.now_of(member, "seen_at") <= YES_FOR

    async def ask_code(self, member: Member, purpose: str) -> None:
        """Asks for the code, and remembers what it is for."""
        if not member.code:
            await self.say(member, "telegram.no_code")
            return
        await self.change(member.id, asked=f"code:{purpose}")
        await self.say(member, "telegram.ask_code")

    async def show(self, member: Member, shown: Screen, press: Press | None = None) -> None:
        """Shows a screen: in place of the message whose button was pressed, or as a new one.

        A screen that is there already is not shown twice. Raises `sending.Gone`.
        """
        async with self._showing.setdefault(member.id, asyncio.Lock()):
            live, there = self.now_of(member, "message"), self.now_of(member, "shown")
            if there == shown.sequence and live and not shown.said:
                if press and press.message != live:
                    self.soon(self._answered(member.id, press))
                return
            if self.needs_code(member, shown):
                await self.ask_code(member, "show")
                self.mark(member.id, shown=shown.sequence, message=0)
                return
            text, keys = "\n\n".join((*shown.said, shown.text)), self.keys(member, shown)
            message = await self._in_place(member, shown, press, text, keys) if press else 0
            if not message:
                if press:
                    self.soon(self._answered(member.id, press))
                if live and (press is None or press.message != live):
                    self.soon(self.sender.take_buttons(member.id, live))
                message = await self.tell(member, text, keys)
            self.mark(member.id, shown=shown.sequence, message=message if keys else 0, seen_at=self.parts.now())

    async def _in_place(self, member: Member, shown: Screen, press: Press, text: str, keys: tuple[Key, ...]) -> int:
        """The message that was pressed, where it could become this screen; else 0."""
        same = shown.question in IN_PLACE and press.question in IN_PLACE and len(text) <= MOST_SIGNS
        return press.message if same and await self.sender.put_in_place(member.id, press.message, text, keys) else 0

    async def _answered(self, chat: int, press: Press) -> None:
        """The buttons of an answered question go, and what was pressed stands in their place."""
        chosen = f"{press.text}\n{press.chosen}" if press.text and press.chosen else ""
        if not (chosen and await self.sender.put_in_place(chat, press.message, chosen)):
            await self.sender.take_buttons(chat, press.message)

    def thats_all(self, member: Member, shown: Screen) -> Key:
        """The button below the parts of a dictation."""
        label = self.phrases(member).words("button.thats_all")[0]
        return self.key(member.id, label, OF_TALK, shown.sequence, "b.thats_all", shown.talk)

    def keys(self, member: Member, shown: Screen) -> tuple[Key, ...]:
        """The buttons of a screen. A yes carries the name that it is given under."""
        says = self.phrases(member)
        found = []
        for button in shown.buttons:
            if button.key in ELSEWHERE:
                continue
            label = button.label
            if (shown.question, button.key) == ("confirm", "yes"):
                label = says.text("telegram.yes_as", name=member.name)
            does = f"{'c' if button.choice else 'b'}.{button.key}"
            found.append(self.key(member.id, label, OF_TALK, shown.sequence, does, shown.talk))
        if shown.long:
            found.insert(0, self.thats_all(member, shown))
        return tuple(found)


def _plain(text: str) -> str:
    return text.strip().casefold()


def anew(shown: Screen, phrase: str, phrases: Phrases) -> Screen:
    """A screen with something said before it."""
    return replace(shown, said=(phrases.text(phrase), *shown.said))


def speaks_for_self(member: Member) -> bool:
    """Whether they are asked one question at a time, about themselves; else they tell what they have to tell."""
    return member.role in {"person", "carer"}


def tells_of_danger(member: Member, text: str) -> bool:
    """Whether somebody talking about their own life may be telling of harm: then nothing else comes first."""
    return speaks_for_self(member) and bool(signs(text))
