"""Voice notes and pictures. Law: a voice note counts for nothing until its words were read; the recording is not kept.

The recording is in memory for as long as it takes to turn it into words. A picture is kept with the talk, and whoever
sent it says what it shows: nothing here looks at it.
"""

from __future__ import annotations

from aiogram.exceptions import AiogramError
from aiogram.types import Message

from bot.channels.telegram.desk import Arrived, Desk, tells_of_danger
from bot.channels.telegram.parts import Member, Update
from bot.channels.telegram.sending import Gone, Key
from bot.channels.telegram.talking import Talking, spoken_at
from bot.showing import Screen

MOST_BYTES = 20 * 2**20
"""What a bot may fetch (Bot API, getFile)."""
MOST_PICTURE = 5 * 2**20


class Speaking:
    """What is not typed."""

    def __init__(self, desk: Desk, talking: Talking) -> None:
        self._desk = desk
        self._talking = talking
        self._hearing: set[int] = set()
        talking.holding.hear = self.words

    # --- voice --------------------------------------------------------------------------------------------

    async def voice(self, arrived: Arrived) -> None:
        """A voice note: after leave to send it where its words are made, it waits until they were read."""
        desk, parts, member = self._desk, self._desk.parts, arrived.member
        if parts.transcribe is None:
            await parts.inbox.done(arrived.receipt)
            await desk.say(member, "telegram.voice_none")
            return
        holding = self._talking.holding
        if not self._talking.talk_of(arrived):
            await self._talking.begin(arrived, done=False)
        await parts.inbox.hold(arrived.update.id, "", talk=self._talking.talk_of(arrived))
        arrived.receipt.stored.set()
        if holding.needs_leave(member):
            await holding.ask_leave(member, arrived.update.id)
            desk.has_answered(member)
        else:
            await self.words(arrived.update, member)

    async def leave(self, arrived: Arrived, does: str) -> None:
        """Whether voice notes may go to where their words are made: said of all that wait for it."""
        desk, inbox = self._desk, self._desk.parts.inbox
        unheard = [one for one in await inbox.held(arrived.chat) if not one.held]
        if does == "yes":
            await desk.change(arrived.chat, voice="yes")
            await inbox.done(arrived.receipt)
            for one in unheard:
                await self.words(one, arrived.member)
        else:
            ids = (*(one.id for one in unheard), arrived.update.id)
            await inbox.done(inbox.receipt(arrived.chat, ids, stored=arrived.receipt.stored))
            await desk.say(arrived.member, "telegram.voice_not_sent")

    async def words(self, update: Update, member: Member) -> None:
        """Turns a voice note into words and shows them; they wait to be looked at. Whatever goes wrong, it is said."""
        if update.id in self._hearing:
            return
        self._hearing.add(update.id)
        try:
            await self._words(update, member)
        except self._desk.parts.trouble:
            await self._desk.say(member, "telegram.voice_again")
        finally:
            self._hearing.discard(update.id)

    async def _words(self, update: Update, member: Member) -> None:
        desk, parts = self._desk, self._desk.parts
        assert parts.transcribe is not None
        await desk.sender.typing(update.chat)
        message = Message.model_validate(update.body["message"])
        sound = message.voice or message.audio or message.document
        problem, text = "file_too_big", ""
        doubtful: tuple[str, ...] = ()
        if sound and (sound.file_size or 0) <= MOST_BYTES:
            try:
                audio = await desk.sender.fetch(sound.file_id, MOST_BYTES)
                heard = await parts.transcribe(audio, sound.mime_type or "audio/ogg", member.language or "en")
                problem, text, doubtful = heard.problem, heard.text, heard.doubtful
            except ValueError:
                pass
            except (AiogramError, Gone):
                problem = "no_transcript"
        if not text:
            await parts.inbox.done(parts.inbox.receipt(update.chat, (update.id,)))
            says = desk.phrases(member)
            key = f"trouble.{problem}" if f"trouble.{problem}" in says else f"telegram.{problem}"
            await desk.tell(member, f"{says.text(key)}\n{says.text('telegram.voice_again')}")
            return
        if not tells_of_danger(member, text) and (found := parts.identifying(text)):
            await parts.inbox.done(parts.inbox.receipt(update.chat, (update.id,)))
            await desk.say(member, "telegram.looks_like", words=", ".join(found))
            return
        talk = await self._talk_for(update, member)
        shown = await parts.session.look(talk)
        await self._show_words(update, member, shown, text, doubtful)
        await parts.inbox.hold(update.id, text, about=spoken_at(shown))  # once it was shown: unread words never count
        desk.mark(member.id, shown=shown.sequence)

    async def _talk_for(self, update: Update, member: Member) -> str:
        """The talk that a voice note belongs to; one is begun where a stop came between the note and its talk."""
        parts = self._desk.parts
        standing = await parts.members.get(member.id)
        talk: str = self._desk.now_of(standing.member if standing else member, "talk")
        if talk or standing is None:
            return talk
        arrived = Arrived(update, standing, parts.inbox.receipt(update.chat, ()))
        return await self._talking.begin(arrived, done=False)

    async def _show_words(
        self, update: Update, member: Member, shown: Screen, text: str, doubtful: tuple[str, ...]
    ) -> None:
        desk, says = self._desk, self._desk.phrases(member)
        lines = [says.text("telegram.transcript", text=text)]
        if tells_of_danger(member, text):  # the numbers do not wait until somebody has looked at the words
            lines.append(says.text("safety.help_numbers"))
        if doubtful:
            lines.append(says.text("telegram.transcript_doubtful", words=" … ".join(doubtful)))
        lines.append(says.text("telegram.transcript_part" if shown.long else "telegram.transcript_right"))
        keys: list[Key] = []
        if shown.question == "kept":
            lines.append(says.text("telegram.after_kept"))
            keys.extend(self._talking.holding.kept_keys(member, update.id))
        elif shown.long:
            keys.append(desk.thats_all(member, shown))
        else:
            keys.append(desk.key(member.id, says.text("telegram.use_it"), "h", update.id, "use"))
        if shown.question != "kept":
            keys.append(desk.key(member.id, says.text("telegram.leave_it"), "h", update.id, "drop"))
        await desk.tell(member, "\n\n".join(lines), tuple(keys))

    async def looked_at(self, arrived: Arrived, about: int, does: str, pressed: int) -> None:
        """The words of a voice note: they count now, or they are left out."""
        desk, inbox = self._desk, self._desk.parts.inbox
        held = next((one for one in await self._talking.holding.parts(arrived) if one.id == about and one.held), None)
        talk = self._talking.talk_of(arrived)
        if held is not None:  # what waits in another talk keeps its buttons
            desk.soon(desk.sender.take_buttons(arrived.chat, pressed))
        if held is None or not talk:
            await inbox.done(arrived.receipt)
            if talk:
                desk.mark(arrived.chat, shown=0)
                await desk.show(arrived.member, await desk.parts.session.look(talk))
        elif does == "drop":
            both = (about, arrived.update.id)
            await inbox.done(inbox.receipt(arrived.chat, both, stored=arrived.receipt.stored))
            await desk.say(arrived.member, "telegram.dropped")
        else:
            await self._talking.said(arrived, talk, held)

    # --- pictures, and what cannot be read ----------------------------------------------------------------

    async def picture(self, arrived: Arrived, file_id: str, size: int, kind: str, caption: str) -> None:
        """A picture or a drawing; the caption, or what they say next, says what it shows."""
        desk, parts, member = self._desk, self._desk.parts, arrived.member
        talk = self._talking.talk_of(arrived) or await self._talking.begin(arrived, done=False)
        problem, content = "", b""
        try:
            content = await desk.sender.fetch(file_id, MOST_PICTURE) if size <= MOST_PICTURE else b""
            problem = "" if content else "telegram.picture_too_big"
        except ValueError:
            problem = "telegram.picture_too_big"
        except AiogramError:
            problem = "telegram.picture_failed"
        if problem:
            await desk.say(member, problem)
            if caption:  # what was said with it is said all the same
                await self._talking.described(arrived, arrived.standing, caption)
            return
        if not caption:
            await parts.inbox.keep_picture(arrived.receipt, arrived.update.id, talk, kind, content)
            await desk.say(member, "telegram.picture")
            return
        await parts.inbox.keep_picture(parts.inbox.receipt(arrived.chat, ()), arrived.update.id, talk, kind, content)
        await self._talking.described(arrived, await parts.members.get(arrived.chat), caption)

    async def nothing_to_read(self, arrived: Arrived) -> None:
        """A sticker, a place, a contact: nothing is taken from it."""
        await self._desk.parts.inbox.done(arrived.receipt)
        await self._desk.say(arrived.member, "telegram.file_no")
