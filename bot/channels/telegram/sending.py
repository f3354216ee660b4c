"""Showing things on a phone. Law: what Telegram asks for is obeyed, and no chat waits for another one.

Text goes out as plain text, never as markup, so that nothing that somebody said can become a link or a button. A
button carries what it was shown for and a seal over it (`Seals`), so that an old or a made-up one is known as such.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetFile, TelegramMethod
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception_type, stop_after_attempt, wait_random_exponential

from bot.channels.telegram.lean import Answer, Delete, Edit, Send, SendFile, TakeButtons, Typing

MOST_SIGNS = 4_000
"""Of a message; Telegram takes 4,096."""
MOST_IN_PASSING = 200
"""Signs of an answer to a press (Bot API, answerCallbackQuery)."""
MOST_MESSAGES = 8
"""For one screen; more than that is read in a file."""
OF_TALK = "t"
"""The kind of the buttons of a question."""
MOST_TRIES = 6
LONGEST_WAIT_S = 60.0
"""Telegram may ask for more; then it is tried again when somebody writes, or at the next start."""
WIDE = 24
"""Letters of the buttons in a row: more are cut off on a small phone."""

PASSING = (TelegramRetryAfter, TelegramNetworkError, TelegramServerError, ClientDecodeError)
"""What may be otherwise a moment later."""

_AGAIN = wait_random_exponential(0.2, max=5)


class Gone(Exception):
    """The chat was deleted, or the bot blocked: nothing can be sent there until they write again."""


@dataclass(frozen=True, slots=True)
class Key:
    """A button: what is shown, and what comes back when it is pressed."""

    label: str
    data: str


class Seals:
    """What comes back with a button, so that nobody can make one up: kind, what it is about, what it does, and a seal.

    The seal is an HMAC (RFC 2104) under a key that is made from the bot's token, over the chat besides, and over the
    talk for a button of a question: every process of one bot knows it, and nobody else does. It is cut to 60 bits,
    because a button holds 64 bytes.
    """

    def __init__(self, token: str) -> None:
        self._key = hashlib.sha256(b"whatmatters telegram buttons " + token.encode()).digest()

    def seal(self, chat: int, talk: str, kind: str, about: str, does: str) -> str:
        """The data of a button."""
        return f"{kind}:{about}:{does}:{self._of(chat, talk, kind, about, does)}"

    def opened(self, chat: int, talk: str, data: str) -> tuple[str, str, str] | None:
        """Kind, about and does of a button of this chat and talk; None for any other, and for one that was made up."""
        kind, about, does, seal = (*data.split(":"), "", "", "", "")[:4]
        known = hmac.compare_digest(seal.encode(errors="replace"), self._of(chat, talk, kind, about, does).encode())
        return (kind, about, does) if known else None

    def secret(self, *about: object) -> str:
        """Something that nobody else can know; it is the same for the same at every start."""
        return hmac.digest(self._key, json.dumps(["secret", *about]).encode(), "sha256").hex()

    def _of(self, chat: int, talk: str, kind: str, about: str, does: str) -> str:
        of_talk = talk if kind == OF_TALK else ""
        made = hmac.digest(self._key, f"{chat}:{of_talk}:{kind}:{about}:{does}".encode(errors="replace"), "sha256")
        return base64.urlsafe_b64encode(made)[:10].decode()


class Sender:
    """What goes out. Every call obeys "retry after", and tries again when the network or Telegram fails."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def say(self, chat: int, text: str, keys: Sequence[Key] = (), instead: str = "") -> int:
        """Shows a text, in as many messages as it needs; the buttons stand under the last, whose id comes back.

        What needs too many goes as a file, whole, and the buttons under the words that stand `instead`. Raises `Gone`.
        """
        *before, last = list(pieces(text)) or ["…"]
        if len(before) >= MOST_MESSAGES:
            file = BufferedInputFile(text.encode(), "what-matters.txt")
            await self._sent(SendFile(chat_id=chat, document=file))
            before, last = [], instead or "…"
        for piece in before:
            await self._sent(Send(chat_id=chat, text=piece))
        sent = await self._sent(Send(chat_id=chat, text=last, reply_markup=keyboard(keys)))
        return int(sent["message_id"])

    async def put_in_place(self, chat: int, message: int, text: str, keys: Sequence[Key] = ()) -> bool:
        """Changes a message that was shown; False where that cannot be done any more."""
        if len(text) > MOST_SIGNS:
            return False
        return await self._changed(Edit(chat_id=chat, message_id=message, text=text, reply_markup=keyboard(keys)))

    async def take_buttons(self, chat: int, message: int) -> None:
        """The buttons of a message that was answered go."""
        await self._changed(TakeButtons(chat_id=chat, message_id=message))

    async def answer(self, press: str, text: str = "") -> None:
        """Stops the little wheel on a button, with a word that goes by itself; an old press has none any more."""
        await self._changed(Answer(callback_query_id=press, text=text[:MOST_IN_PASSING] or None))

    async def delete(self, chat: int, message: int) -> None:
        """Takes a message away, where Telegram lets a bot do that."""
        await self._changed(Delete(chat_id=chat, message_id=message))

    async def typing(self, chat: int) -> None:
        """Shows that something is under way."""
        await self._changed(Typing(chat_id=chat, action="typing"))

    async def fetch(self, file_id: str, most_bytes: int) -> bytes:
        """A file that was sent. Raises `ValueError` where it is bigger, aiogram's errors where it cannot be had."""
        file = await self._sent(GetFile(file_id=file_id))
        if (file.file_size or 0) > most_bytes or not file.file_path:
            raise ValueError
        into = await self._again(lambda: self._bot.download_file(file.file_path))
        content: bytes = into.read(most_bytes + 1)
        if len(content) > most_bytes:
            raise ValueError
        return content

    async def _changed(self, method: TelegramMethod[Any]) -> bool:
        """Something that is nice to have: True where it could be done."""
        try:
            await self._sent(method)
        except (TelegramBadRequest, Gone, *PASSING):
            return False
        return True

    async def _sent(self, method: TelegramMethod[Any]) -> Any:
        return await self._again(lambda: self._bot(method))

    async def _again(self, call: Callable[[], Awaitable[Any]]) -> Any:
        """A call, again and again where that helps. Raises `Gone`, and aiogram's errors where it does not."""
        async for attempt in AsyncRetrying(
            retry=retry_if_exception_type(PASSING),
            wait=_as_asked,
            stop=_asked_too_much | stop_after_attempt(MOST_TRIES),
            reraise=True,
        ):
            with attempt:
                try:
                    return await call()
                except TelegramForbiddenError:
                    raise Gone from None
                except TelegramBadRequest as error:
                    if "chat not found" in str(error):
                        raise Gone from None
                    raise
        raise AssertionError  # `reraise` does not come here


def _as_asked(state: RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    return float(error.retry_after) if isinstance(error, TelegramRetryAfter) else _AGAIN(state)


class _AskedTooMuch(stop_after_attempt):
    """Telegram wants a longer wait than a person would understand."""

    def __call__(self, retry_state: RetryCallState) -> bool:
        error = retry_state.outcome.exception() if retry_state.outcome else None
        return isinstance(error, TelegramRetryAfter) and error.retry_after > LONGEST_WAIT_S


_asked_too_much = _AskedTooMuch(1)


def keyboard(keys: Sequence[Key]) -> InlineKeyboardMarkup | None:
    """Buttons in rows that a small phone can show."""
    rows: list[list[InlineKeyboardButton]] = []
    width = WIDE + 1
    for key in keys:
        if width + len(key.label) > WIDE:
            rows.append([])
            width = 0
        rows[-1].append(InlineKeyboardButton(text=key.label, callback_data=key.data))
        width += len(key.label)
    return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def pieces(text: str) -> Iterator[str]:
    """A text in messages: cut between paragraphs, else lines, else words, else where it has to be."""
    rest = text.strip()
    while len(rest) > MOST_SIGNS:
        cut = next(
            (at for sign in ("\n\n", "\n", " ") if (at := rest.rfind(sign, MOST_SIGNS // 2, MOST_SIGNS)) > 0),
            MOST_SIGNS,
        )
        if piece := rest[:cut].strip():
            yield piece
        rest = rest[cut:].lstrip()
    if rest:
        yield rest
