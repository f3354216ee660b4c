"""Events to rows and back. Law: a row of an event holds nobody's words; they are taken out here, and put back.

What stands elsewhere in the row or in `words`, what a mark's id says, and what is as it always is (a default) is left
out. Events are read through `UPCASTERS`: a stored form is never rewritten, it is understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic import TypeAdapter

from bot.conversation import events as e
from bot.conversation.recording import Line, Mark, Span, Words

KINDS: dict[str, type[e.Event]] = {
    name: kind for name, kind in vars(e).items() if isinstance(kind, type) and issubclass(kind, e.Event)
}
"""Every kind of event by its name, which is what a row calls it."""

UPCASTERS: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""(kind, version it was stored with) → the body as the next version has it."""

Body = dict[str, Any]


class NotUnderstood(ValueError):
    """An event of a kind or version that this program does not know."""


@cache
def _adapter(kind: str) -> TypeAdapter[e.Event]:
    if kind not in KINDS:
        raise NotUnderstood(kind)
    return TypeAdapter(KINDS[kind])


def encode(event: e.Event) -> tuple[str, Body]:
    """The kind of an event and its body without anybody's words, and without the time that stands in its row."""
    body = _lean(event)
    del body["at"]
    return type(event).__name__, body


def words_in(event: e.Event) -> tuple[Words, ...]:
    """The words that come in with this event and are stored beside it."""
    words = getattr(event, "words", None)
    return (words,) if isinstance(words, Words) else words or ()


def decode(kind: str, version: int, at: datetime, body: Body, words: Mapping[str, Words]) -> e.Event:
    """The event again, with the words as they are now (None, or "", where they were forgotten).

    Raises `NotUnderstood` for a kind or version that this program does not know.
    """
    if version > e.VERSION:
        raise NotUnderstood(f"{kind} {version}")
    for step in range(version, e.VERSION):
        upcast = UPCASTERS.get((kind, step))
        body = upcast(body) if upcast else body
    adapter = _adapter(kind)
    whole = {"at": at, **body}
    for name, put_back in _holding(kind):
        if name in body:
            whole[name] = put_back(body[name], words)
    return adapter.validate_python(whole)


# --- leaving out, and putting back -----------------------------------------------------------------------


def _lean(value: Any) -> Any:
    """A value as JSON has it. Words are their id alone; marks and lines have no text."""
    kind: Any = type(value)
    if kind in _AS_IT_IS:
        return value
    if kind is tuple:
        return [_lean(one) for one in value]
    if kind is Words:
        return value.id
    if kind is datetime:
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    placed = kind in _PLACED
    told = _told_by(value.id) if placed else {}
    lean: Body = {"id": value.id} if placed else {}
    for name, default in _fields(kind):
        held, known = getattr(value, name), told.get(name, default)
        if held is not known and held != known:
            lean[name] = _lean(held)
    return lean


_AS_IT_IS = frozenset({str, int, bool, type(None)})

_PLACED = frozenset({Mark, Line})
"""What has an id that says where its words stand, and a text that is cut out of them again."""


@cache
def _fields(kind: type) -> tuple[tuple[str, object], ...]:
    """The fields of a dataclass that may be stored, each with what it is when nothing is said."""
    apart = {"id", "text"} if kind in _PLACED else set()
    return tuple((one.name, one.default) for one in fields(kind) if one.name not in apart)


_PLACE = re.compile(r"([^:]+):(\d+)-(\d+):([^:]+):(.+)")


def _told_by(mark: str) -> Body:
    """What the id of a mark says (`Mark.id`); nothing where it is an id of another kind."""
    if not (place := _PLACE.fullmatch(mark)):
        return {}
    words, start, end, element, holder = place.groups()
    return {"span": Span(words, int(start), int(end)), "element": element, "holder": holder, "rests_on": (mark,)}


@cache
def _holding(kind: str) -> tuple[tuple[str, Callable[[Any, Mapping[str, Words]], Any]], ...]:
    """The fields of an event that hold words, or marks or lines, and how each is made whole again."""
    found = []
    for name, hint in get_type_hints(KINDS[kind]).items():
        parts = {hint, *get_args(hint)}
        if Words in parts:
            found.append((name, _words))
        if parts & _PLACED:
            found.append((name, _placed))
    return tuple(found)


def _words(stored: list[str] | str | None, words: Mapping[str, Words]) -> Any:
    if isinstance(stored, list):
        return [words[one] for one in stored]
    return words[stored] if stored else None


def _placed(stored: Any, words: Mapping[str, Words]) -> Any:
    if isinstance(stored, list):
        return [_placed(one, words) for one in stored]
    whole = {**_told_by(stored["id"]), **stored}
    span = whole["span"]
    if isinstance(span, dict):
        span = Span(**span)
    said = words.get(span.words_id) if span else None
    return {**whole, "text": ((said.text if said else None) or "")[span.start : span.end] if span else ""}
