"""Events to rows and back. Law: a row of an event holds nobody's words; they are taken out here, and put back.

Events are read through `UPCASTERS`: a stored form is never rewritten, it is understood.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from bot.conversation import events as e
from bot.conversation.recording import Words, plain

KINDS: dict[str, type[e.Event]] = {
    name: kind for name, kind in vars(e).items() if isinstance(kind, type) and issubclass(kind, e.Event)
}
"""Every kind of event by its name, which is what a row calls it."""

UPCASTERS: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""(kind, version it was stored with) → the body as the next version has it."""


class NotUnderstood(ValueError):
    """An event of a kind or version that this program does not know."""


@cache
def _adapter(kind: str) -> TypeAdapter[e.Event]:
    if kind not in KINDS:
        raise NotUnderstood(kind)
    return TypeAdapter(KINDS[kind])


def encode(event: e.Event) -> tuple[str, dict[str, Any]]:
    """The kind of an event and its body without anybody's words."""
    body = plain(event)
    for place in _places(body):
        place["text"] = None if "entered_by" in place else ""
    return type(event).__name__, body


def words_in(event: e.Event) -> tuple[Words, ...]:
    """The words that come in with this event and are stored beside it."""
    words = getattr(event, "words", None)
    return (words,) if isinstance(words, Words) else words or ()


def decode(kind: str, version: int, body: dict[str, Any], texts: Mapping[str, str | None]) -> e.Event:
    """The event again, with the words as they are now (None, or "", where they were forgotten).

    Raises `NotUnderstood` for a kind or version that this program does not know.
    """
    if version > e.VERSION:
        raise NotUnderstood(f"{kind} {version}")
    for step in range(version, e.VERSION):
        upcast = UPCASTERS.get((kind, step))
        body = upcast(body) if upcast else body
    for place in _places(body):
        if "entered_by" in place:
            place["text"] = texts.get(place["id"])
        elif place["span"] is not None:
            span = place["span"]
            place["text"] = (texts.get(span["words_id"]) or "")[span["start"] : span["end"]]
    return _adapter(kind).validate_python(body)


def _places(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a body that carries words: `Words`, marks and lines."""
    if isinstance(value, dict):
        if "text" in value and ("entered_by" in value or "span" in value):
            yield value
        for inner in value.values():
            yield from _places(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _places(inner)
