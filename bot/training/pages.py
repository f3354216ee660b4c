"""The pages at the end, as headings and lines. Law: each line is somebody's own; the room's page says nobody's name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.training.flow import Field, Flow, Step
from bot.training.room import Room, Seat


@dataclass(frozen=True, slots=True)
class Lines:
    """What was written in one field: its question, what it is called, and the lines, as they were written."""

    question: str
    label: str
    lines: tuple[str, ...]
    tags: tuple[str, ...] = ()
    """In the order of the lines, what each was said to be; empty where nothing was said."""


def own(room: Room, flow: Flow, seat: str, steps: Sequence[str] = ()) -> tuple[Lines, ...]:
    """Somebody's own lines, of these steps or of all, in the order of the exercise."""
    return tuple(_of(room, flow, seat, steps))


def everybody(room: Room, flow: Flow, steps: Sequence[str]) -> tuple[tuple[Seat, tuple[Lines, ...]], ...]:
    """What each wrote in these steps, in the order in which they came; those who wrote nothing are not in it."""
    found = ((seat, own(room, flow, seat.id, steps)) for seat in room.seats.values())
    return tuple((seat, lines) for seat, lines in found if lines)


def of_the_room(room: Room, flow: Flow) -> tuple[Lines, ...]:
    """Everybody's lines by question, without names and in the order of the words, so that no order tells who.

    What was for oneself, and what was not to be written down, is not in it.
    """
    steps = [step for step in flow.steps if step.does != "reflect" and step.saved and not step.sure]
    pages = [own(room, flow, seat, [step.id for step in steps]) for seat in room.seats]
    told: dict[tuple[str, str], list[str]] = {}
    for step in steps:
        for field in step.fields:
            told[step.text, field.label] = []
    for page in pages:
        for one in page:
            told[one.question, one.label] += one.lines
    return tuple(
        Lines(question, label, tuple(sorted(lines, key=str.casefold)))
        for (question, label), lines in told.items()
        if lines
    )


def by_holder(flow: Flow, room: Room, seat: str, steps: Sequence[str]) -> tuple[Lines, ...]:
    """Somebody's own lines laid out by whose they are, as the fields say: the lines, and never a share of them."""
    held: dict[str, list[str]] = {}
    for id in steps:
        for field in flow.step(id).fields:
            if field.holder:
                held.setdefault(field.holder, []).extend(lines_in(room.answer(seat, id).get(field.id, "")))
    return tuple(Lines("", holder, tuple(lines)) for holder, lines in held.items())


def to_record(room: Room, flow: Flow, seat: str, column: str = "record") -> tuple[Lines, ...]:
    """A column of supervision: what *may be recorded*, or what *stays with us*."""
    found: list[Lines] = []
    for step in flow.steps:
        fields = tuple(one for one in step.fields if one.column == column)
        found += _fields(room, flow, seat, step, fields)
    return tuple(found)


def fingerprint(lines: Sequence[Lines]) -> str:
    """SHA-256 over the lines as they stand, so that a yes is to that exact text."""
    told = "\x1e".join("\x1f".join((one.question, one.label, *one.lines)) for one in lines)
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


def lines_in(text: str) -> tuple[str, ...]:
    """The lines that were written, without empty ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _of(room: Room, flow: Flow, seat: str, steps: Sequence[str]) -> Iterator[Lines]:
    """Lines that were tagged stand there once, with their tags."""
    wanted = [step for step in flow.steps if not steps or step.id in steps]
    tagged = {
        one.of
        for step in wanted
        for one in step.fields
        if one.kind == "tags" and room.answer(seat, step.id).get(one.id, "").strip()
    }
    for step in wanted:
        fields = [one for one in step.fields if f"{step.id}.{one.id}" not in tagged]
        yield from _fields(room, flow, seat, step, fields)


def _fields(room: Room, flow: Flow, seat: str, step: Step, fields: Sequence[Field]) -> Iterator[Lines]:
    answer = room.answer(seat, step.id)
    for one in fields:
        written = answer.get(one.id, "")
        if not written.strip():
            continue
        names = dict(one.options)
        if one.kind == "tags":
            about, _, what = one.of.partition(".")
            tagged = lines_in(room.answer(seat, about).get(what, ""))
            ids = written.split()
            told = tuple(names.get(id, "") for id in ids[: len(tagged)])
            yield Lines(step.text, one.label, tagged[: len(told)], told)
        else:
            yield Lines(step.text, one.label, tuple(names.get(line, line) for line in lines_in(written)))
