"""What comes in from Telegram, as it is stored: its number, its chat, its message, and the JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]
"""What Telegram is asked for."""


def taken(body: dict[str, Any]) -> tuple[int, int, int, dict[str, Any]]:
    """An update as it is stored: its number, chat, message, and Telegram's JSON."""
    part = _part(body)
    message = 0 if "callback_query" in body else part.get("message_id", 0)
    return body["update_id"], chat_of(body).get("id", 0), message, body


def chat_of(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The chat that an update is of; for a button of a message that is gone, whoever pressed it."""
    part = _part(body)
    place: Mapping[str, Any] = part.get("chat") or (part.get("message") or {}).get("chat") or {}
    return place or {"id": part.get("from", {}).get("id", 0), "type": "private"}


def _part(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an update is about: a message, a press or a change of membership."""
    found: Mapping[str, Any] = next((body[kind] for kind in KINDS if kind in body), {})
    return found
