"""What somebody in a room sees now, for any channel. Law: it shows, and decides nothing.

A learner sees the step they are at; the trainer sees who is still thinking and what is shown; the screen on the wall
shows what the trainer shows, and no more.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.training.flow import Field, Flow, Step
from bot.training.pages import Lines, by_holder, everybody, lines_in, own
from bot.training.room import Room, Seat, finished, next_wait, ready, thinking

OVER, HALTED, PAUSED, WAITING, SHOWN, STEP = "over", "halted", "paused", "waiting", "shown", "step"
"""A learner's screen: their own page; the fixed words; a pause; a wait, before and after it is shown; a step."""

Board = tuple[tuple[str, tuple[Lines, ...]], ...]
"""Everybody's answers side by side: what each is called, and their lines."""


@dataclass(frozen=True, slots=True)
class Box:
    """A field with what stands in it, and for tags the lines that are tagged."""

    field: Field
    value: str
    lines: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Learner:
    """A learner's screen. `beside` are lines to have in view: their own earlier ones, or in a swap somebody else's."""

    kind: str
    seat: Seat
    step: Step | None = None
    boxes: tuple[Box, ...] = ()
    beside: tuple[Lines, ...] = ()
    swapped: bool = False
    board: Board = ()
    back: str = ""
    on: str = ""


@dataclass(frozen=True, slots=True)
class Trainer:
    """The trainer's screen, and the one on the wall: the wait that the room comes to, who is where, what is shown."""

    wait: Step | None
    asked: tuple[Step, ...]
    thinking: tuple[Seat, ...]
    ready: bool
    shown: bool
    board: Board
    swaps: bool
    left: tuple[Seat, ...]


def learner(room: Room, flow: Flow, seat_id: str) -> Learner:
    """What somebody sees."""
    seat = room.seats[seat_id]
    if finished(flow, seat):
        return Learner(OVER, seat, back=_back(flow, seat))
    step = flow.steps[seat.at]
    if room.paused:
        return Learner(PAUSED, seat, step)
    back, on = _back(flow, seat), flow.steps[seat.at + 1].id if seat.at + 1 < len(flow.steps) else ""
    if step.does == "wait":
        shown = step.id in room.shown
        return Learner(
            SHOWN if shown else WAITING, seat, step, board=board(room, flow, step) if shown else (), back=back
        )
    other = room.pairs.get(seat_id, "") if step.swap else ""
    whose = other if other in room.seats else seat_id
    beside = by_holder(flow, room, whose, step.of) if step.shows == "holders" else own(room, flow, whose, step.of)
    boxes = tuple(_box(room, seat_id, step, field) for field in step.fields)
    kind = HALTED if seat.halted else STEP
    return Learner(kind, seat, step, boxes, beside if step.of else (), whose != seat_id, back=back, on=on)


def trainer(room: Room, flow: Flow) -> Trainer:
    """What the trainer sees."""
    wait = next_wait(room, flow)
    left = tuple(seat for seat in room.seats.values() if not seat.here)
    if wait is None:
        last = flow.steps[-1].id
        thinks = tuple(seat for seat in room.here() if not finished(flow, seat))
        return Trainer(None, (flow.step(last),), thinks, not thinks and bool(room.here()), False, (), False, left)
    shown = wait.id in room.shown
    before = flow.steps[: flow.places[wait.id]]
    since = max((place + 1 for place, step in enumerate(before) if step.does == "wait"), default=0)
    asked = before[since:]
    return Trainer(
        wait,
        asked,
        thinking(room, flow, wait.id),
        ready(room, flow, wait.id),
        shown,
        board(room, flow, wait) if shown else (),
        any(step.swap for step in asked) and len(room.pairs) > 2,
        left,
    )


def board(room: Room, flow: Flow, wait: Step) -> Board:
    """Everybody's answers to what this wait is about, in the order in which they came: never ranked."""
    private = {step.id for step in flow.steps if step.does == "reflect" or step.sure}
    steps = [id for id in wait.of if id not in private]
    return tuple((seat.name, lines) for seat, lines in everybody(room, flow, steps))


def depends_on(room: Room, flow: Flow, seat: str) -> tuple[object, ...]:
    """What somebody's screen depends on: where it is the same, they need not be shown anything new."""
    if seat == "trainer":
        return (room,)
    seen = learner(room, flow, seat)
    return (replace(seen, boxes=()), room.closed, room.paused)


def _back(flow: Flow, seat: Seat) -> str:
    """The step before, which is no wait; "" at the first."""
    before = (step.id for step in reversed(flow.steps[: seat.at]) if step.does != "wait")
    return next(before, "")


def _box(room: Room, seat: str, step: Step, field: Field) -> Box:
    written = room.answer(seat, step.id).get(field.id, "")
    about, _, what = field.of.partition(".")
    earlier = room.answer(seat, about).get(what, "") if field.of else ""
    if field.kind == "tags":
        return Box(field, written, lines_in(earlier), tuple(written.split()))
    return Box(field, written or earlier)
