"""Events to rows and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime

import pytest

from bot.conversation import events as e
from bot.conversation.recording import Kind, Line, Mark, Mode, Span, Via, Wording, Words
from store.encoding import KINDS, NotUnderstood, decode, encode, words_in

AT = datetime(2026, 1, 1, tzinfo=UTC)


def round_trip(events: Iterable[e.Event]) -> list[e.Event]:
    """What comes back from the store: every body through JSON, words blanked where they were forgotten."""
    events = list(events)
    texts: dict[str, str | None] = {}
    for event in events:
        texts |= {words.id: words.text for words in words_in(event)}
        if isinstance(event, e.Forgotten):
            texts |= dict.fromkeys(event.words_ids)
    back = []
    for event in events:
        kind, body = encode(event)
        back.append(decode(kind, e.VERSION, json.loads(json.dumps(body)), texts))
    return back


def test_an_event_holds_nobodys_words():
    """Words, marks and lines lose their text on the way into a row, and get it back on the way out."""
    words = Words("w1", "person", "person", Via.TYPED, "canary sings", "en", AT)
    span = Span("w1", 0, 6)
    mark = Mark(span, "canary", "B1", "person", kind=Kind.CHANGE)
    line = Line("l1", "B1", "person", span, "canary", (mark.id,), Wording.OWN)
    events = [e.Said(AT, words), e.Heard(AT, "w1", (), (mark,)), e.Drafted(AT, (line,)), e.LineChanged(AT, line)]
    for event in events:
        assert "canary" not in json.dumps(encode(event)[1])
    assert round_trip(events) == events


def test_forgotten_words_come_back_as_nothing():
    """After "delete that" a replay sees that something was said, and not what."""
    words = Words("w1", "person", "person", Via.TYPED, "canary", "en", AT)
    said, gone = round_trip([e.Said(AT, words), e.Forgotten(AT, ("w1",), "person")])
    assert said.words.text is None  # type: ignore[attr-defined]  # a Said, as stored
    assert gone == e.Forgotten(AT, ("w1",), "person")


def test_every_kind_of_event_can_be_stored():
    """No event is forgotten in the table of kinds, and an unknown or newer one is refused, not guessed."""
    assert {kind.__name__ for kind in e.Event.__subclasses__()} == set(KINDS) - {"Event"}
    started = e.Started(AT, "t", Mode.PERSON, "", "", "UTC")
    assert round_trip([started]) == [started]
    with pytest.raises(NotUnderstood):
        decode("Wished", 1, {}, {})
    with pytest.raises(NotUnderstood):
        decode("Started", e.VERSION + 1, {}, {})
