"""The bot at work. Law: closed to all but members; killed and started again at any moment, it goes on where it was.

By default it asks Telegram for what is new; with an address it is told (a webhook, whose secret is checked). Either
way an update is stored before anything is done about it, and only then is Telegram told that it came.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, Protocol

from aiogram import Bot, Dispatcher
from aiogram.exceptions import (
    AiogramError,
    TelegramAPIError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.types import BotCommand, Update
from aiogram.utils.token import TokenValidationError
from limits import RateLimitItemPerHour
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from pydantic import ValidationError

from bot.channels.telegram import parts as what
from bot.channels.telegram.arriving import Arriving
from bot.channels.telegram.desk import Arrived, Desk, tells_of_danger
from bot.channels.telegram.entering import Entering
from bot.channels.telegram.hook import Hook
from bot.channels.telegram.lean import Ask, bot_of
from bot.channels.telegram.rooming import Rooming
from bot.channels.telegram.routes import COMMANDS, in_a_room, router
from bot.channels.telegram.sending import Gone, Seals, Sender
from bot.channels.telegram.sharing import Sharing
from bot.channels.telegram.speaking import Speaking
from bot.channels.telegram.talking import Talking
from bot.channels.telegram.updates import KINDS, chat_of, taken
from bot.session import Also, CannotStore, Refused
from prompts import LANGUAGES

PATIENCE_AT_START_S = 10.0
"""Seconds, for one answer."""
ASK_FOR_S = 25
"""Seconds that one question for news waits; aiogram adds its own patience to it."""
AWAY_S = 1.0
"""Between two tries while Telegram cannot be reached; three times that where another program asks it too."""
MARKS_EVERY_S = 0.2
FEW = 10
"""Chats at work at once."""
PATIENCE_S = 0.4
"""After so long without an answer, the chat shows that something is under way."""
CATCH_UP_EVERY_S = 20.0
TIDY_EVERY_S = 3600.0
DELIVERED_FOR = timedelta(days=2)
"""Telegram delivers nothing that is older than a day."""

WRONG_TOKEN = (TelegramUnauthorizedError, TelegramNotFound)
"""Telegram says the one to a token that is nobody's, the other to one that cannot be."""

_GROUP = RateLimitItemPerHour(1)


class Told(Protocol):
    """Says one of the bot's phrases to whoever started it."""

    def __call__(self, what: str, **values: str) -> None: ...


class Telegram:
    """One bot on one store."""

    def __init__(self, bot: Bot, parts: what.Parts) -> None:
        self._bot = bot
        self._parts = parts
        self._sharing = Sharing(parts.members, shared=parts.shared)
        self._desk = Desk(parts, Sender(bot), Seals(bot.token))
        self._talking = Talking(self._desk)
        self._entering = Entering(self._desk, self._talking)
        self._speaking = Speaking(self._desk, self._talking)
        self._dispatcher = Dispatcher(disable_fsm=True)
        self._rooming = Rooming(self._desk, self._talking)
        routes = router(self._desk, self._talking, self._entering, self._speaking, self._rooming)
        self._dispatcher.include_routers(in_a_room(self._desk, self._rooming), routes)
        self._arriving = Arriving(parts, self._handle, self._sharing.is_mine)
        self._desk.more_comes = self._arriving.more_comes
        self._desk.is_at_work = self._arriving.is_at_work
        self._groups = FixedWindowRateLimiter(MemoryStorage())

    # --- one update ---------------------------------------------------------------------------------------

    async def _handle(self, update: what.Update, receipt: Also) -> None:
        place = chat_of(update.body)
        if place.get("type") != "private":
            await self._group(update, receipt)
            return
        standing = await self._parts.members.get(update.chat)
        try:
            if standing is None:
                if press := update.body.get("callback_query"):
                    self._desk.soon(self._desk.sender.answer(press["id"]))
                if "message" in update.body:
                    await self._entering.stranger(update, receipt, update.body["message"].get("text", ""))
            else:
                await self._of_member(update, Arrived(update, standing, receipt))
        except Gone:
            self._desk.mark(update.chat, blocked=True, message=0)

    async def _of_member(self, update: what.Update, arrived: Arrived) -> None:
        member = arrived.member
        if "my_chat_member" in update.body:
            status = update.body["my_chat_member"].get("new_chat_member", {}).get("status", "")
            self._desk.mark(member.id, blocked=status == "kicked")
            return
        if member.blocked:
            self._desk.mark(member.id, blocked=False)
        text = update.body.get("message", {}).get("text", "")
        is_code = bool(member.asked) and (
            self._desk.could_be_code(member, text) or self._rooming.is_asked_for(member, text)
        )
        arrived = replace(arrived, in_room=await self._rooming.is_in(member.id))
        if member.asked and not is_code:
            await self._desk.change(member.id, asked="")  # they went on with something else
        if not is_code and not arrived.in_room and (found := self._identifying(member, update)):
            await self._parts.inbox.done(arrived.receipt)
            await self._desk.say(member, "telegram.looks_like", words=", ".join(found))
            return
        try:
            told = Update.model_validate(update.body, context={"bot": self._bot})
        except ValidationError:
            await self._desk.say(member, "telegram.file_no")
            return
        patience = asyncio.get_running_loop().call_later(PATIENCE_S, self._typing, member.id)
        try:
            await self._dispatcher.feed_update(self._bot, told, arrived=arrived)
        except Refused as why:
            await self._parts.inbox.done(arrived.receipt)
            await self._desk.say(member, f"say.{why.kind}")
        except (CannotStore, self._parts.trouble):
            if not arrived.receipt.stored.is_set():
                self._desk.soon(self._desk.say(member, "say.held_here"))
            raise
        except (Gone, self._parts.overtaken, TelegramAPIError):
            raise
        except Exception as error:  # a fault of ours: said in one line, and the talk goes on
            logging.getLogger(__name__).error("update %d: %s", update.id, type(error).__name__)
            await self._desk.say(member, "say.part_failed")
        finally:
            patience.cancel()

    def _identifying(self, member: what.Member, update: what.Update) -> tuple[str, ...]:
        """What tells who somebody is, where it is not wanted; what may be a word about danger is taken all the same."""
        said = update.body.get("message") or update.body.get("edited_message") or {}
        text = said.get("text") or said.get("caption") or ""
        return () if tells_of_danger(member, text) else self._parts.identifying(text)

    def _typing(self, chat: int) -> None:
        """Something is under way; not said where many wait, because it would only make the answer later."""
        if self._arriving.at_work <= FEW:
            self._desk.soon(self._desk.sender.typing(chat))

    async def _group(self, update: what.Update, receipt: Also) -> None:
        """Groups are refused, once an hour in words; nothing of them is kept."""
        await self._parts.inbox.done(receipt)
        status = update.body.get("my_chat_member", {}).get("new_chat_member", {}).get("status", "")
        if status not in {"kicked", "left"} and self._groups.hit(_GROUP, str(update.chat)):
            with contextlib.suppress(TelegramAPIError, Gone):
                says = self._parts.phrases(self._parts.language or "en")
                await self._desk.sender.say(update.chat, says.text("telegram.group"))
                await self._bot.leave_chat(update.chat)

    # --- at work ------------------------------------------------------------------------------------------

    async def run(self, told: Told, hook: Hook | None = None) -> None:
        """Until it is cancelled or asked to stop (SIGTERM). Raises `WRONG_TOKEN`."""
        me = asyncio.current_task()
        assert me is not None
        with contextlib.suppress(NotImplementedError):  # a system without signals
            asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, me.cancel)
        try:
            await self._at_work(told, hook)
        finally:
            await self._bot.session.close()

    async def _at_work(self, told: Told, hook: Hook | None) -> None:
        name = await self._name(told)
        if not await self._parts.members.any():
            told("nobody")
        told("running_hook" if hook else "running", bot=name, url=hook.url if hook else "")
        await self._sharing.join()
        self._desk.soon(self._introduce())
        self._desk.soon(self._listen_again())
        works: list[Awaitable[None]] = [
            self._arriving.run(),
            self._often(MARKS_EVERY_S, self._desk.store_marks),
            self._often(CATCH_UP_EVERY_S, self._catch_up),
            self._often(CATCH_UP_EVERY_S, lambda: self._rooming.follow_all(self._sharing.is_mine)),
            self._often(TIDY_EVERY_S, lambda: self._parts.inbox.tidy(DELIVERED_FOR)),
            self._often(TIDY_EVERY_S, self._parts.tidy),
            self._sharing.stay(self._parts.trouble),
            hook.serve(self._bot, self._arriving) if hook else self._ask(told),
        ]
        tasks = [asyncio.ensure_future(work) for work in works]
        try:
            await asyncio.gather(*tasks)
        finally:
            for task in (*tasks, *self._desk.background):
                task.cancel()
            await asyncio.gather(*tasks, *self._desk.background, return_exceptions=True)
            with contextlib.suppress(self._parts.trouble):
                await self._desk.store_marks()
                await self._sharing.leave()

    async def _name(self, told: Told) -> str:
        """What the bot is called; asked again and again while Telegram cannot be reached."""
        away = False
        while True:
            try:
                return (await self._bot.get_me()).username or ""
            except WRONG_TOKEN:
                raise
            except AiogramError:
                if not away:
                    told("away")
                away = True
                await asyncio.sleep(AWAY_S)

    async def _often(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            with contextlib.suppress(self._parts.trouble):
                await work()
            await asyncio.sleep(seconds)

    async def _ask(self, told: Told) -> None:
        """Asks Telegram for what is new. What it is asked for next is what is stored, so that nothing is lost."""
        away, hooked = False, True
        while True:
            if not self._sharing.is_mine("asking Telegram"):
                await asyncio.sleep(1)
                continue
            wait = 0 if self._arriving.holding else ASK_FOR_S
            try:
                if hooked:  # somebody may have set one; while it is there, nothing can be asked
                    hooked = not await self._bot.delete_webhook(drop_pending_updates=False)
                ask = Ask(offset=self._arriving.next or None, timeout=wait, allowed_updates=KINDS)
                found: Any = await self._bot(ask, request_timeout=wait + 10)
                new = await self._arriving.take([taken(one) for one in found])
                away = False
            except WRONG_TOKEN:
                raise
            except (AiogramError, self._parts.trouble) as error:
                if isinstance(error, TelegramNetworkError) and not away:
                    told("away")
                    away = True
                await asyncio.sleep(3 * AWAY_S if isinstance(error, TelegramConflictError) else AWAY_S)
                continue
            if not new and self._arriving.holding:
                await asyncio.sleep(0.05)  # one before it may still come

    async def _catch_up(self) -> None:
        """What was decided and could not be shown, because of a stop or of Telegram, is shown now."""
        parts = self._parts
        for person in await parts.members.behind():
            standing = await parts.members.get(person)
            if standing is None or not self._sharing.is_mine(person) or self._arriving.is_at_work(person):
                continue
            if await self._rooming.is_in(person):
                continue  # their talk rests until they leave
            parts.session.catch_up(standing.member.talk, standing.sequence)
            try:
                shown = await parts.session.look(standing.member.talk)
                await self._desk.show(standing.member, shown)
                await self._talking.holding.remind(standing.member, shown)
            except Gone:
                self._desk.mark(person, blocked=True, message=0)
            except (CannotStore, AiogramError):
                continue  # the next time, or when they write

    async def _listen_again(self) -> None:
        """Voice notes that were being turned into words before a stop."""
        parts = self._parts
        for update in await parts.inbox.held():
            if not update.held and self._sharing.is_mine(update.chat) and parts.transcribe:
                standing = await parts.members.get(update.chat)
                if standing and not self._talking.holding.needs_leave(standing.member):
                    self._desk.soon(self._speaking.words(update, standing.member))

    async def _introduce(self) -> None:
        """What the bot is called for, in each language; Telegram shows it before anything is said."""
        for language in LANGUAGES:
            says = self._parts.phrases(language).text
            code = "" if language == "en" else language
            listed = [BotCommand(command=name, description=says(f"telegram.command.{name}")) for name in COMMANDS]
            with contextlib.suppress(TelegramAPIError):
                await self._bot.set_my_commands(listed, language_code=code or None)
                await self._bot.set_my_description(says("telegram.about"), language_code=code or None)
                await self._bot.set_my_short_description(says("telegram.about_short"), language_code=code or None)


async def state_of(token: str, api: str) -> tuple[str, str]:
    """Whether a bot works: "answers", "refuses" (the token) or "away"; and what it is called."""
    try:
        bot = bot_of(token, api, PATIENCE_AT_START_S)
    except TokenValidationError:
        return "refuses", ""
    try:
        return "answers", (await bot.get_me()).username or ""
    except TelegramAPIError as error:
        return ("refuses" if isinstance(error, WRONG_TOKEN) else "away"), ""
    finally:
        await bot.session.close()
