"""Events to rows and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.conversation import events as e
from bot.conversation.recording import Kind, Line, Mark, Mode, Open, Span, Via, Wording, Words, forgotten
from store.encoding import KINDS, NotUnderstood, decode, encode, words_in

AT = datetime(2026, 1, 1, tzinfo=UTC)


def round_trip(events: Iterable[e.Event]) -> list[e.Event]:
    """What comes back from the store: every body through JSON, words blanked where they were forgotten."""
    events = list(events)
    said: dict[str, Words] = {}
    for event in events:
        said |= {words.id: words for words in words_in(event)}
        if isinstance(event, e.Forgotten):
            said |= {words_id: forgotten(said[words_id]) for words_id in event.words_ids}
    back = []
    for event in events:
        kind, body = encode(event)
        back.append(decode(kind, e.VERSION, event.at, json.loads(json.dumps(body)), said))
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
        decode("Wished", 1, AT, {}, {})
    with pytest.raises(NotUnderstood):
        decode("Started", e.VERSION + 1, AT, {}, {})


def test_what_is_as_it_always_is_or_said_elsewhere_is_not_stored_again():
    """Defaults, the text and place of a mark, and all of words but their id are left out, and come back."""
    words = Words("w1", "person", "person", Via.TYPED, "canary sings", "en", AT)
    mark = Mark(Span("w1", 0, 6), "canary", "B1", "person")
    line = Line(mark.id, "B1", "person", mark.span, "canary", (mark.id,), Wording.OWN)
    assert encode(e.Said(AT, words))[1] == {"words": "w1"}
    assert encode(e.Heard(AT, "w1", (), (mark,)))[1] == {"words_id": "w1", "marks": [{"id": "w1:0-6:B1:person"}]}
    assert encode(e.Drafted(AT, (line,)))[1] == {"lines": [{"id": mark.id, "wording": "own"}]}


def test_a_line_comes_back_as_it_is_wherever_its_words_stand_by_now():
    """A changed line keeps its id and stands in other words; one that is open stands in none; both come back."""
    words = Words("w2", "person", "person", Via.EDIT, "a budgie", "en", AT)
    changed = Line("w1:0-6:B1:person", "B1", "person", Span("w2", 0, 8), "a budgie", (), by="person")
    still_open = Line("open:V5", "V5", "person", None, "", open=Open.NOT_SAID_YET)
    emptied = replace(changed, span=None, text="", element="V5")
    events = [e.Said(AT, words), *(e.LineChanged(AT, line) for line in (changed, still_open, emptied))]
    assert round_trip(events) == events
