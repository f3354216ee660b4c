"""What somebody writes or presses in their talk. Law: what they say is handed in as they said it, and once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from aiogram.types import CallbackQuery, Message

from bot.channels.telegram.desk import Arrived, Desk, Press, anew
from bot.channels.telegram.parts import Member, Standing, Update
from bot.channels.telegram.sending import Key
from bot.channels.typed import understood
from bot.conversation.recording import Mode
from bot.conversation.stages import Stage
from bot.locks import locked
from bot.showing import Screen

MODES = {"worker": Mode.WORKER, "person": Mode.PERSON, "carer": Mode.CARER}
YES_FOR = timedelta(days=1)
"""So long after it was shown a record can be kept by the button below it."""
A_FEW_WORDS = 4
"""So many after a record was kept are a thank-you, and more are about it, or about somebody else."""
SPLIT_FROM = 4_000
"""Signs: a phone cuts what is longer into several messages, so more of it may follow."""


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

    # --- beginning, and going on --------------------------------------------------------------------------

    async def begin(self, arrived: Arrived, *, done: bool = True) -> str:
        """Begins a talk of their own, and shows its first question. `done`: the update asked for just that."""
        member, parts = arrived.member, self._desk.parts
        talk = self._session.new_talk()
        ids, stored = ((arrived.update.id,), arrived.receipt.stored) if done else ((), None)
        receipt = parts.inbox.receipt(arrived.chat, ids, talk=talk, stored=stored)
        mode = MODES[member.role]
        language = member.language or parts.language or ("" if mode is Mode.PERSON else "en")
        shown = await self._session.start(mode, parts.nation, language, parts.zone, talk=talk, also=receipt)
        self._desk.mark(member.id, talk=talk, shown=0)
        await self._desk.show(member, shown)
        await self._remind(member, shown)
        return talk

    async def _remind(self, member: Member, shown: Screen) -> None:
        """At the question for a dictation: what they sent before it is there."""
        if shown.question == "dictate":
            count = len(await self._desk.parts.inbox.held(member.id))
            if count:
                await self._parts_so_far(member, shown, count)

    async def _parts_so_far(self, member: Member, shown: Screen, count: int) -> None:
        """How much waits to be looked at; the button for it stands under the newest of these messages only."""
        desk = self._desk
        if before := desk.now_of(member, "message"):
            desk.soon(desk.sender.take_buttons(member.id, before))
        key = desk.key(member.id, desk.phrases(member).words("button.thats_all")[0], "t", shown.sequence, "b.thats_all")
        several = {"count": str(count)} if count > 1 else {}
        message = await desk.say(member, "telegram.parts" if several else "telegram.part", (key,), **several)
        desk.mark(member.id, message=message)

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
        await self._desk.change(arrived.chat, talk=talk, shown=0)
        shown = await self._session.resume(talk, also=arrived.receipt)
        await self._desk.show(arrived.member, replace(shown, said=()))

    async def close(self, member: Member) -> None:
        """The talk is over; the next word begins another one."""
        self._desk.mark(member.id, talk="", shown=0, message=0)
        hint = "telegram.begin_person" if member.role == "person" else "telegram.begin_worker"
        await self._desk.say(member, hint)

    # --- what they write ----------------------------------------------------------------------------------

    async def text(self, arrived: Arrived, message: Message, text: str) -> None:
        """Words, or a word that is a command at this question."""
        if found := self._desk.parts.identifying(text):
            await self._desk.parts.inbox.done(arrived.receipt)
            await self._desk.say(arrived.member, "telegram.looks_like", words=", ".join(found))
            return
        talk = self.talk_of(arrived)
        if not talk and arrived.member.role != "person":
            await self.part(arrived, text)
            await self.begin(arrived, done=False)
            return
        talk = talk or await self.begin(arrived, done=False)
        shown = await self._session.look(talk)
        typed = understood(text, shown, self._desk.phrases(arrived.member))
        if typed.what != "words":
            await self.does(arrived, shown, f"{typed.what[0]}.{typed.value}")
        elif shown.lines and text.strip().isdigit():
            await self._pick_line(arrived, shown, int(text) - 1)
        elif shown.question == "kept" and len(text.split()) > A_FEW_WORDS:
            await self._after_kept(arrived, text)
        elif await self._is_part(arrived, shown, text):
            await self.part(arrived, text, reply=message)
        else:
            await self.say(arrived, shown, text)

    async def _is_part(self, arrived: Arrived, shown: Screen, text: str) -> bool:
        """Whether more may follow: in a dictation, or where the phone cut a long message up.

        Elsewhere one voice note is put right by what is typed after it.
        """
        if not shown.free or shown.question in {"your_name", "helper_name", "secret"}:
            return False
        if shown.long or len(text) >= SPLIT_FROM:
            return True
        return any(len(one.held) >= SPLIT_FROM for one in await self.parts(arrived))

    async def parts(self, arrived: Arrived) -> Sequence[Update]:
        """What waits to be looked at in this chat, in order; without messages that were changed afterwards."""
        if not arrived.standing.holds:
            return ()
        held = await self._desk.parts.inbox.held(arrived.chat)
        return [one for one in held if "edited_message" not in one.body]

    async def part(self, arrived: Arrived, text: str, reply: Message | None = None) -> None:
        """One of several messages that count together; an answer to a voice note's words puts that one right."""
        inbox, waiting = self._desk.parts.inbox, await self.parts(arrived)
        about = _held_by(reply)
        if about in {one.id for one in waiting}:
            await inbox.done(arrived.receipt)
            await inbox.hold(about, text)
            await self._desk.say(arrived.member, "telegram.part_changed")
            return
        await inbox.hold(arrived.update.id, text)
        arrived.receipt.stored.set()
        if not self._desk.now_of(arrived.member, "talk"):
            return
        count = 1 + sum(bool(one.held) for one in waiting)
        shown = await self._session.look(self.talk_of(arrived))
        await self._parts_so_far(arrived.member, shown, count)

    async def say(self, arrived: Arrived, shown: Screen, text: str) -> None:
        """Words that count now: with all that waited for them, or in the place of a voice note's words."""
        waiting = [one for one in await self.parts(arrived) if one.held]
        if shown.question == "secret":
            self._desk.soon(self._desk.sender.delete(arrived.chat, arrived.update.message))
            word = await asyncio.to_thread(locked, text)
            after = await self._session.choose(shown.talk, "secret", word, also=arrived.receipt)
        else:
            after = await self._counted(arrived, shown.talk, text, [one.id for one in waiting])
        await self.after(arrived, after)

    async def _counted(self, arrived: Arrived, talk: str, text: str, others: Sequence[int]) -> Screen:
        inbox = self._desk.parts.inbox
        ids = (*others, arrived.update.id)
        receipt = inbox.receipt(
            arrived.chat, ids, describes=arrived.standing.undescribed, stored=arrived.receipt.stored
        )
        return await self._session.say(talk, text, also=receipt)

    async def said(self, arrived: Arrived, talk: str, held: Update) -> None:
        """The words of a voice note, which somebody has looked at."""
        await self.after(arrived, await self._counted(arrived, talk, held.held, (held.id,)))

    async def described(self, arrived: Arrived, standing: Standing | None, caption: str) -> None:
        """What stands below a picture is said in the talk, and says what the picture shows."""
        arrived = replace(arrived, standing=standing or arrived.standing)
        shown = await self._session.look(self.talk_of(arrived))
        await (self.part(arrived, caption) if shown.long else self.say(arrived, shown, caption))

    async def _after_kept(self, arrived: Arrived, text: str) -> None:
        """Words after a record was kept: never taken as being about it before somebody said so."""
        await self._desk.parts.inbox.hold(arrived.update.id, text)
        arrived.receipt.stored.set()
        await self._desk.say(arrived.member, "telegram.after_kept", self.kept_keys(arrived.member, arrived.update.id))

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
        talk = self.talk_of(arrived)
        if held is None:
            await self.again(arrived)
        elif does == "drop":
            both = (about, arrived.update.id)
            await inbox.done(inbox.receipt(arrived.chat, both, stored=arrived.receipt.stored))
            await desk.say(arrived.member, "telegram.dropped")
        elif does == "object" and talk:
            await self.said(arrived, talk, held)
        elif arrived.member.role == "person":
            await self.said(arrived, await self.begin(arrived, done=False), held)
        else:
            await self.begin(arrived)

    async def thats_all(self, arrived: Arrived, shown: Screen, press: Press | None) -> None:
        """All parts together are what was said; where none waits, the talk goes on without."""
        waiting = await self.parts(arrived)
        if any(not one.held for one in waiting):
            await self._desk.say(arrived.member, "telegram.voice_listening")
        elif waiting:
            text = "\n".join(one.held for one in waiting)
            after = await self._counted(arrived, shown.talk, text, [one.id for one in waiting])
            await self.after(arrived, after, press)
        elif shown.question == "dictate":
            await self._desk.say(arrived.member, "telegram.nothing_yet")
        else:
            await self._press(arrived, shown, "thats_all", press)

    # --- what they press ----------------------------------------------------------------------------------

    async def pressed(self, arrived: Arrived, press: CallbackQuery, about: str, does: str) -> None:
        """A button of a question: it counts only while that question is the one that is asked."""
        talk = self.talk_of(arrived)
        if not talk:
            await self._desk.say(arrived.member, "telegram.no_talk")
            return
        shown = await self._session.look(talk)
        if about != str(shown.sequence):
            says = self._desk.phrases(arrived.member)
            await self._desk.show(arrived.member, anew(shown, "say.changed_since", says))
            return
        if (shown.question, does) == ("confirm", "b.yes") and _long_ago(press, self._desk.parts.now()):
            says = self._desk.phrases(arrived.member)
            await self._desk.show(arrived.member, anew(shown, "telegram.too_old", says))
            return
        label = next((button.label for button in shown.buttons if does.endswith(f".{button.key}")), "")
        chosen = self._desk.phrases(arrived.member).text("telegram.chosen", choice=label) if label else ""
        await self.does(arrived, shown, does, Press(*_where(press), shown.question, chosen))

    async def does(self, arrived: Arrived, shown: Screen, does: str, press: Press | None = None) -> None:
        """A choice (`c.`) or a button (`b.`) of the question on the screen, pressed or typed."""
        what, _, value = does.partition(".")
        if what == "c":
            goes = await self.parts(arrived) if (shown.question, value) == ("delete_all", "yes") else ()
            receipt = self._desk.parts.inbox.receipt(
                arrived.chat, (*(one.id for one in goes), arrived.update.id), stored=arrived.receipt.stored
            )
            after = await self._session.choose(shown.talk, shown.question, value, also=receipt)
            await self.after(arrived, after, press)
        elif value == "thats_all":
            await self.thats_all(arrived, shown, press)
        elif (shown.question, value) == ("confirm", "yes"):
            name = arrived.member.name
            after = await self._session.yes(shown.talk, shown.fingerprint, name, also=arrived.receipt)
            await self.after(arrived, after, press)
        elif value == "finish":
            await self._desk.parts.inbox.done(arrived.receipt)
            await self.close(arrived.member)
        else:
            await self._press(arrived, shown, value, press)

    async def _press(self, arrived: Arrived, shown: Screen, button: str, press: Press | None = None) -> None:
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

    async def again(self, arrived: Arrived) -> None:
        """A button that nobody here made, or that is no more: where things are."""
        await self._desk.parts.inbox.done(arrived.receipt)
        talk, says = self.talk_of(arrived), self._desk.phrases(arrived.member)
        if talk:
            await self._desk.show(arrived.member, anew(await self._session.look(talk), "telegram.too_old", says))
        else:
            await self.close(arrived.member)

    async def after(self, arrived: Arrived, shown: Screen, press: Press | None = None) -> None:
        """Shows what is asked now. A talk that is gone, or was said goodbye to, is over."""
        await self._desk.show(arrived.member, shown, press)
        await self._remind(arrived.member, shown)
        if shown.ended:
            await self.close(arrived.member)

    # --- a message that was changed afterwards ------------------------------------------------------------

    async def edited(self, arrived: Arrived, text: str) -> None:
        """Before it counts, it is simply changed; afterwards it is asked about, and never changed by itself."""
        desk, inbox = self._desk, self._desk.parts.inbox
        before, counts, last = await inbox.of_message(arrived.chat, arrived.update.message)
        if not before or before == arrived.update.id or not self.talk_of(arrived):
            return
        if not counts:
            await inbox.done(arrived.receipt)
            await inbox.hold(before, text)
            await desk.say(arrived.member, "telegram.part_changed")
            return
        stage = (await self._session.conversation(self.talk_of(arrived))).stage
        if not last or stage not in {Stage.TALKING, Stage.PLAYING_BACK}:
            await desk.say(arrived.member, "telegram.edited_late")
            return
        await inbox.hold(arrived.update.id, text)
        arrived.receipt.stored.set()
        says = desk.phrases(arrived.member)
        keys = tuple(
            desk.key(arrived.chat, says.text(f"telegram.{phrase}"), "e", arrived.update.id, does)
            for phrase, does in (("take_it", "take"), ("leave_as_was", "leave"))
        )
        await desk.say(arrived.member, "telegram.edited", keys, text=text)

    async def put_right(self, arrived: Arrived, press: CallbackQuery, about: int, does: str) -> None:
        """What is to become of a message that was changed: said anew in the place of what it was, or left."""
        inbox = self._desk.parts.inbox
        held = next((one for one in await inbox.held(arrived.chat) if one.id == about), None)
        pressed, _ = _where(press)
        self._desk.soon(self._desk.sender.take_buttons(arrived.chat, pressed))
        if held is None:
            await self._desk.say(arrived.member, "telegram.edited_late")
            return
        talk = self.talk_of(arrived)
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
        after = await self._counted(arrived, talk, held.held, (about,))
        await self.after(arrived, after)


def _where(press: CallbackQuery) -> tuple[int, str]:
    """The message whose button was pressed, and what stood in it; "" where Telegram does not say any more."""
    if press.message is None:
        return 0, ""
    return press.message.message_id, (press.message.text or "") if isinstance(press.message, Message) else ""


def _long_ago(press: CallbackQuery, now: datetime) -> bool:
    message = press.message
    if not isinstance(message, Message):
        return True
    shown = datetime.fromtimestamp(message.edit_date, UTC) if message.edit_date else message.date
    return now - shown > YES_FOR


def _held_by(message: Message | None) -> int:
    """The update whose words the message that this one answers shows; 0 for none."""
    answered = message.reply_to_message if message else None
    rows = answered.reply_markup.inline_keyboard if answered and answered.reply_markup else []
    for key in (key for row in rows for key in row):
        kind, about, *_ = (key.callback_data or "").split(":")
        if kind == "h" and about.isdigit():
            return int(about)
    return 0
