"""Words that wait to be looked at: parts of a dictation, a voice note's words, a message that was changed afterwards.

Law: they count when somebody says so, all at once and in order; but nobody who may be in danger is kept waiting.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from aiogram.types import Message

from bot.channels.telegram.desk import Arrived, Desk, Press, speaks_for_self, tells_of_danger
from bot.channels.telegram.parts import Member, Update
from bot.channels.telegram.sending import Key
from bot.conversation.stages import Stage
from bot.session import Refused, taken
from bot.showing import FREE_SPEECH, Screen

if TYPE_CHECKING:
    from bot.channels.telegram.talking import Talking

A_FEW_WORDS = 4
"""So many after a record was kept are a thank-you, and more are about it, or about somebody else."""
MOST_SIGNS = 240_000
"""In one dictation: some hours of talk, and in every script less than is taken in one go."""
SPLIT_FROM = 4_000
"""Signs: a phone cuts what is longer into several messages, so more of it may follow."""


async def _nothing(update: Update, member: Member) -> None:
    """Where nothing turns a voice note into words."""


class Holding:
    """What waits in a chat to be looked at."""

    def __init__(self, desk: Desk, talking: Talking) -> None:
        self._desk = desk
        self._talking = talking
        self._session = desk.parts.session
        self.hear: Callable[[Update, Member], Awaitable[None]] = _nothing

    async def remind(self, member: Member, shown: Screen) -> None:
        """At the question for a dictation: what they sent before it is there."""
        if shown.question in FREE_SPEECH:
            count, _ = await self._desk.parts.inbox.size(member.id, shown.talk)
            if count:
                await self._parts_so_far(member, shown, count)

    async def _parts_so_far(self, member: Member, shown: Screen, count: int) -> None:
        """How much waits to be looked at; the button for it stands under the newest of these messages only."""
        desk = self._desk
        key = desk.thats_all(member, shown)
        several = {"count": str(count)} if count > 1 else {}
        message = await desk.say(member, "telegram.parts" if several else "telegram.part", (key,), **several)
        if before := desk.now_of(member, "message"):  # only now: a stop in between must leave one of them a button
            desk.soon(desk.sender.take_buttons(member.id, before))
        desk.mark(member.id, message=message, shown=shown.sequence)

    async def is_part(self, arrived: Arrived, shown: Screen, text: str) -> bool:
        """Whether more may follow: in a dictation, or where the phone cut a long message up.

        Elsewhere one voice note is put right by what is typed after it.
        """
        if not shown.free or shown.question in {"your_name", "helper_name", "secret"}:
            return False
        if shown.long or len(text) >= SPLIT_FROM:
            return True
        return any(len(one.held) >= SPLIT_FROM for one in await self.parts(arrived))

    async def parts(self, arrived: Arrived) -> Sequence[Update]:
        """What waits to be looked at in this talk, in order; without messages that were changed afterwards."""
        if not arrived.standing.holds:
            return ()
        held = await self._desk.parts.inbox.held(arrived.chat)
        talk = self._talking.talk_of(arrived)
        return [one for one in held if "edited_message" not in one.body and one.talk in {"", talk}]

    async def part(self, arrived: Arrived, text: str, reply: Message | None = None) -> None:
        """One of several messages that count together; an answer to a voice note's words puts that one right.

        Where no talk is under way, it waits for the one that is begun next, and so does the next message.
        """
        inbox, about = self._desk.parts.inbox, _held_by(reply)
        if about and about in {one.id for one in await self.parts(arrived)}:
            await inbox.hold(about, taken(text), also=arrived.receipt)
            await self._desk.say(arrived.member, "telegram.part_changed")
            self._desk.has_answered(arrived.member)
            return
        talk = self._talking.talk_of(arrived)
        count, signs = await inbox.size(arrived.chat, talk)
        if signs + len(text) > MOST_SIGNS:
            raise Refused("too_long")
        await inbox.hold(arrived.update.id, taken(text), talk=talk)
        if not talk:
            return
        arrived.receipt.stored.set()
        if not self._desk.more_comes(arrived.chat):  # else the last of them says how many there are
            await self._parts_so_far(arrived.member, await self._session.look(talk), count + 1)

    def needs_leave(self, member: Member) -> bool:
        """Whether somebody has to agree first that their voice goes to where it becomes words."""
        return bool(self._desk.parts.voice_goes_to) and self._desk.now_of(member, "voice") != "yes"

    async def ask_leave(self, member: Member, update: int) -> None:
        """May it go there? The answer is for all voice notes that wait."""
        says = self._desk.phrases(member)
        keys = tuple(
            self._desk.key(member.id, says.words(f"button.{does}")[0], "v", update, does) for does in ("yes", "no")
        )
        await self._desk.say(member, "telegram.voice_leave", keys, service=self._desk.parts.voice_goes_to)

    async def after_kept(self, arrived: Arrived, text: str) -> None:
        """Words after a record was kept: never taken as being about it before somebody said so."""
        await self._desk.parts.inbox.hold(arrived.update.id, text)
        arrived.receipt.stored.set()
        await self._desk.say(arrived.member, "telegram.after_kept", self.kept_keys(arrived.member, arrived.update.id))
        self._desk.has_answered(arrived.member)

    def kept_keys(self, member: Member, update: int) -> tuple[Key, ...]:
        """What words after a record may be about."""
        says = self._desk.phrases(member)
        return tuple(
            self._desk.key(member.id, says.text(f"telegram.{phrase}"), "k", update, does)
            for phrase, does in (("about_record", "object"), ("something_new", "new"), ("leave_it", "drop"))
        )

    async def about_kept(self, arrived: Arrived, about: int, does: str, pressed: int) -> None:
        """They said what their words are about: the record, or something new, which begins with them."""
        desk, inbox = self._desk, self._desk.parts.inbox
        desk.soon(desk.sender.take_buttons(arrived.chat, pressed))
        held = next((one for one in await inbox.held(arrived.chat) if one.id == about and one.held), None)
        talk = self._talking.talk_of(arrived)
        if held is None:
            await inbox.done(arrived.receipt)
            await desk.say(arrived.member, "telegram.too_late")
        elif does == "drop":
            both = (about, arrived.update.id)
            await inbox.done(inbox.receipt(arrived.chat, both, stored=arrived.receipt.stored))
            await desk.say(arrived.member, "telegram.dropped")
        elif does == "object" and talk:
            await self._talking.said(arrived, talk, held)
        elif speaks_for_self(arrived.member):
            await self._talking.said(arrived, await self._talking.begin(arrived, done=False), held)
        else:
            await inbox.hold(about, held.held, talk="")  # it is of the talk that is begun now
            await self._talking.begin(arrived)

    async def thats_all(self, arrived: Arrived, shown: Screen, press: Press | None) -> None:
        """All parts together are what was said; where none waits, the talk goes on without."""
        waiting = await self.parts(arrived)
        unheard, heard = [one for one in waiting if not one.held], [one for one in waiting if one.held]
        if unheard and not self.needs_leave(arrived.member):
            await self._desk.say(arrived.member, "telegram.voice_listening")
            for one in unheard:
                self._desk.soon(self.hear(one, arrived.member))
        elif heard:
            text = "\n".join(one.held for one in heard)
            after = await self._talking.counted(arrived, shown.talk, text, [one.id for one in heard])
            await self._talking.after(arrived, after, press)
        elif unheard:
            await self.ask_leave(arrived.member, unheard[-1].id)
        elif shown.question in FREE_SPEECH:
            await self._desk.say(arrived.member, "telegram.nothing_yet")
        else:
            await self._talking.press(arrived, shown, "thats_all", press)

    # --- a message that was changed afterwards ------------------------------------------------------------

    async def edited(self, arrived: Arrived, text: str) -> None:
        """Before it counts, it is simply changed; afterwards it is asked about, and never changed by itself."""
        desk, inbox = self._desk, self._desk.parts.inbox
        before, counts, last = await inbox.of_message(arrived.chat, arrived.update.message)
        talk = self._talking.talk_of(arrived)
        if not before or before == arrived.update.id or not talk:
            return
        if tells_of_danger(arrived.member, text):
            await self._talking.after(arrived, await self._talking.counted(arrived, talk, text, ()))
            return
        if not counts:
            await inbox.hold(before, taken(text), also=arrived.receipt)
            await desk.say(arrived.member, "telegram.part_changed")
            desk.has_answered(arrived.member)
            return
        stage = (await self._session.conversation(talk)).stage
        if not last or stage not in {Stage.TALKING, Stage.PLAYING_BACK}:
            await desk.say(arrived.member, "telegram.edited_late")
            return
        await inbox.hold(arrived.update.id, taken(text))
        arrived.receipt.stored.set()
        says = desk.phrases(arrived.member)
        keys = tuple(
            desk.key(arrived.chat, says.text(f"telegram.{phrase}"), "e", arrived.update.id, does)
            for phrase, does in (("take_it", "take"), ("leave_as_was", "leave"))
        )
        await desk.say(arrived.member, "telegram.edited", keys, text=text)
        desk.has_answered(arrived.member)

    async def put_right(self, arrived: Arrived, about: int, does: str, pressed: int) -> None:
        """What is to become of a message that was changed: said anew in the place of what it was, or left."""
        inbox = self._desk.parts.inbox
        held = next((one for one in await inbox.held(arrived.chat) if one.id == about), None)
        self._desk.soon(self._desk.sender.take_buttons(arrived.chat, pressed))
        if held is None:
            await self._desk.say(arrived.member, "telegram.edited_late")
            return
        talk = self._talking.talk_of(arrived)
        if does != "take" or not talk:
            both = (about, arrived.update.id)
            await inbox.done(inbox.receipt(arrived.chat, both, stored=arrived.receipt.stored))
            await self._desk.say(arrived.member, "telegram.edited_left")
            return
        c = await self._session.conversation(talk)
        if c.stage is Stage.PLAYING_BACK:
            await self._session.choose(talk, "play_back", "no")
        elif c.stage is Stage.TALKING:
            await self._session.press(talk, "back")
        after = await self._talking.counted(arrived, talk, held.held, (about,))
        await self._talking.after(arrived, after)


def _held_by(message: Message | None) -> int:
    """The update whose words the message that this one answers shows; 0 for none."""
    answered = message.reply_to_message if message else None
    rows = answered.reply_markup.inline_keyboard if answered and answered.reply_markup else []
    for key in (key for row in rows for key in row):
        kind, about, *_ = (key.callback_data or "").split(":")
        if kind == "h" and about.isdigit():
            return int(about)
    return 0
