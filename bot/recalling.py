"""What an earlier record says, brought into a talk that looks back at it. Law: copies, with whose words they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from bot.conversation import events as e
from bot.conversation.conversation import PERSON
from bot.conversation.recording import Kind, Mark, Mode, Party, Polarity, Record, Role, Span, Via, Wording, Words
from bot.conversation.requests import Recall
from bot.drafting.page import day

LOOKED_BACK_AT: Mapping[Mode, Mapping[str, tuple[str, str]]] = {
    Mode.REVIEW: {"B1": ("B9", "was")},
    Mode.PROFILE: {"O2": ("O4", "important"), "O3": ("O4", "support")},
}
"""Kind of talk → element of a line of an earlier record → the element that it is here, and as what.

A review begins with what mattered then; a profile with what they liked and what did not work (FNF ¶84-87).
"""


class Kept(Protocol):
    """A kept record; `record` is None where it no longer matches its yes."""

    @property
    def kept_at(self) -> datetime: ...

    @property
    def record(self) -> Record | None: ...


def recalled(request: Recall, kept: Sequence[Kept], at: datetime) -> e.Recalled:
    """The lines of these records that such a talk looks back at, oldest record first."""
    words: list[Words] = []
    marks: list[Mark] = []
    parties: dict[str, Party] = {}
    for one in sorted(kept, key=lambda one: one.kept_at):
        if one.record is not None:
            brought = _of_record(one.record, one.kept_at, request)
            words += brought.words
            marks += brought.marks
            parties |= {party.id: party for party in brought.parties}
    return e.Recalled(at, tuple(words), tuple(marks), tuple(parties.values()))


def _of_record(record: Record, kept_at: datetime, request: Recall) -> e.Recalled:
    content, yes = record.content, record.confirmation
    observer = Party(f"{yes.role.value}:{record.id}", yes.role, Span(f"{record.id}:by", 0, len(yes.name)))

    def words(place: str, text: str, said_by: str, entered_by: str) -> Words:
        return Words(f"{record.id}:{place}", said_by, entered_by, Via.RECORD, text, "", kept_at)

    found, marks = [], []
    for place, line, element, value in _lines(content, request.mode):
        holder = PERSON if element == "B9" else observer.id
        own = line["wording"] == Wording.OWN.value or element != "B9"
        said = words(str(place), line["text"], holder, holder if own else observer.id)
        found.append(said)
        marks.append(
            Mark(
                Span(said.id, 0, len(line["text"])),
                line["text"],
                element,
                holder,
                kind=Kind(line["kind"]) if line["kind"] else None,
                polarity=Polarity(line["polarity"]),
                value=f"{value} {day(kept_at, request.zone)}",
            )
        )
    parties = [observer]
    found.append(words("by", yes.name, observer.id, observer.id))
    if name := content["parties"].get(PERSON, ""):
        found.append(words("person", name, PERSON, PERSON))
        parties.append(Party(PERSON, Role.PERSON, Span(f"{record.id}:person", 0, len(name))))
    return e.Recalled(kept_at, tuple(found), tuple(marks), tuple(parties)) if marks else e.Recalled(kept_at)


def _lines(content: Mapping[str, Any], mode: Mode) -> Iterator[tuple[int, Mapping[str, Any], str, str]]:
    """The lines that are looked back at, with their place in the record and what they are here."""
    for place, line in enumerate(content["lines"]):
        if not line["open"] and line["element"] in LOOKED_BACK_AT.get(mode, {}):
            element, value = LOOKED_BACK_AT[mode][line["element"]]
            if element != "B9" or line["holder"] == PERSON:
                yield place, line, element, value
