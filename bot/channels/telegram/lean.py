"""aiogram with less on the way: JSON where there is no file, and answers read no further than they are needed.

Most of what a turn costs is calling Telegram; reading a whole message back, of which only its number is used, is a good
part of that.
"""

from __future__ import annotations

from typing import Any, TypeVar

from aiogram import Bot
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    EditMessageReplyMarkup,
    EditMessageText,
    GetUpdates,
    SendChatAction,
    SendDocument,
    SendMessage,
    TelegramMethod,
)
from aiogram.methods.base import Response, TelegramType
from aiohttp.payload import JsonPayload

PLAIN = Response[Any]
"""aiogram makes this type for each answer and lets it go; kept here, it is made once."""


Method = TypeVar("Method", bound=TelegramMethod[Any])


def unread(method: type[Method]) -> type[Method]:
    """The same call, but that its answer stays Telegram's JSON."""
    return type(method.__name__, (method,), {"__module__": __name__, "__returning__": Any})


Send, Edit, TakeButtons = unread(SendMessage), unread(EditMessageText), unread(EditMessageReplyMarkup)
Answer, Delete, Typing = unread(AnswerCallbackQuery), unread(DeleteMessage), unread(SendChatAction)
SendFile, Ask = unread(SendDocument), unread(GetUpdates)
"""Updates are stored before anybody reads them."""


class LeanSession(AiohttpSession):
    """aiogram's own, but that a call without a file goes out as JSON."""

    def build_form_data(self, bot: Bot, method: TelegramMethod[TelegramType]) -> Any:
        """The body of a call."""
        files: dict[str, Any] = {}
        given = method.model_dump(warnings=False, exclude_none=True)
        values = {key: self.prepare_value(value, bot=bot, files=files) for key, value in given.items()}
        if files:
            return super().build_form_data(bot, method)
        return JsonPayload({key: value for key, value in values.items() if value})


def bot_of(token: str, api: str, timeout_s: float = 60.0) -> Bot:
    """A bot at a Bot API server. No link in a message is looked up by Telegram: somebody's words may hold one.

    Raises aiogram's `TokenValidationError`.
    """
    session = LeanSession(api=TelegramAPIServer.from_base(api), timeout=timeout_s)
    return Bot(token, session, default=DefaultBotProperties(link_preview_is_disabled=True))
