"""A room: who is in it, where each of them is, and what they wrote. Law: it is the fold of its events.

`decide(room, flow, event)` says what follows from what came in, or why it cannot be now (`NotNow`); `evolve` is the
fold and decides nothing. Everybody goes at their own pace from one wait to the next; at a wait the trainer shows the
answers and opens the way. In a room for one there are no waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.training import events as e
from bot.training.flow import Flow, Step

MOST_SEATS = 200
LONGEST_NAME = 40
LONGEST_ANSWER = 4_000
"""Characters of one answer, all its fields together."""


class NotNow(Exception):
    """This cannot be now. `kind` is the key of one plain line; nothing that was there is lost."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody in a room. `at` is the place of the step on their screen, `furthest` that of the last they reached."""

    id: str
    name: str
    key: str
    language: str
    at: int = 0
    furthest: int = 0
    here: bool = True
    halted: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """A yes to what may be recorded."""

    by: str
    name: str
    fingerprint: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Room:
    """What is so in a room now. `answers` are by seat and step; `opened` and `shown` are ids of waits."""

    id: str = ""
    flow: str = ""
    code: str = ""
    language: str = "en"
    nation: str = ""
    alone: bool = False
    minutes: int = 0
    key: str = ""
    beside: str = ""
    opened_at: datetime | None = None
    seats: Mapping[str, Seat] = field(default_factory=dict)
    answers: Mapping[tuple[str, str], e.Answer] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    pairs: Mapping[str, str] = field(default_factory=dict)
    agreed: tuple[Agreement, ...] = ()
    door: bool = False
    paused: bool = False
    closed: bool = False

    def answer(self, seat: str, step: str) -> e.Answer:
        """What somebody wrote in a step; empty where they did not."""
        return self.answers.get((seat, step), {})

    def here(self) -> tuple[Seat, ...]:
        """Those who are there, in the order in which they came."""
        return tuple(seat for seat in self.seats.values() if seat.here)


# --- what follows ----------------------------------------------------------------------------------------


def decide(room: Room, flow: Flow, event: e.Event) -> tuple[e.Event, ...]:
    """The events that are stored. Raises `NotNow`."""
    if isinstance(event, e.Opened):
        return (event,)
    if not room.id:
        raise NotNow("no_room")
    by = getattr(event, "by", "")
    if by and not isinstance(event, e.Joined) and by not in room.seats:
        raise NotNow("no_seat")
    match event:
        case e.Joined():
            if not room.door and not (room.alone and not room.seats):
                raise NotNow("door_shut")
            if len(room.seats) >= MOST_SEATS:
                raise NotNow("room_full")
            return (replace(event, name=_called(room, event.name)),)
        case e.Answered():
            if event.step not in flow.places or not flow.step(event.step).fields:
                raise NotNow("other_step")
            if sum(len(text) for text in event.answer.values()) > LONGEST_ANSWER:
                raise NotNow("answer_long")
            step = flow.step(event.step)
            if flow.places[event.step] > room.seats[by].furthest:
                raise NotNow("other_step")
            known = {one.id for one in step.fields}
            return (replace(event, answer={name: text for name, text in event.answer.items() if name in known}),)
        case e.Moved():
            to = flow.places.get(event.to)
            if to is None or to > room.seats[by].furthest + 1:
                raise NotNow("other_step")
            if to == room.seats[by].furthest + 1 and _waits(room, flow.steps[room.seats[by].furthest]):
                raise NotNow("waiting")
            return (event,)
        case e.Shown() | e.Opens():
            if event.step not in flow.places or flow.step(event.step).does != "wait":
                raise NotNow("other_step")
            if isinstance(event, e.Opens):
                if event.step in room.opened:
                    return ()
                return (replace(event, pairs=event.pairs or _pairs_after(room, flow, event.step)),)
            return () if event.step in room.shown else (event,)
        case e.Swapped() if not event.pairs:
            return (replace(event, pairs=turned(room.pairs)),)
        case e.Closed() if room.closed:
            return ()
        case _:
            return (event,)


def _called(room: Room, wanted: str) -> str:
    """What somebody is called: as they chose, or by their number; never as another in the room is."""
    name = " ".join(wanted.split())[:LONGEST_NAME] or str(len(room.seats) + 1)
    taken = {seat.name.casefold() for seat in room.seats.values()}
    again = 2
    called = name
    while called.casefold() in taken:
        called = f"{name} ({again})"
        again += 1
    return called


def _waits(room: Room, step: Step) -> bool:
    return step.does == "wait" and not room.alone and not room.closed and step.id not in room.opened


def _pairs_after(room: Room, flow: Flow, wait: str) -> tuple[tuple[str, str], ...]:
    """Whose answers each reads in the swap that comes after a wait: the next one round, of those who wrote any."""
    following = flow.steps[flow.places[wait] + 1 :]
    swap = next((step for step in _before_a_wait(following) if step.swap), None)
    if swap is None:
        return ()
    wrote = [seat.id for seat in room.here() if any(room.answer(seat.id, step) for step in swap.of)]
    return tuple(zip(wrote, wrote[1:] + wrote[:1], strict=True)) if len(wrote) > 1 else ()


def _before_a_wait(steps: Sequence[Step]) -> Iterable[Step]:
    for step in steps:
        if step.does == "wait":
            return
        yield step


def turned(pairs: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The same people in other pairs: each reads whom the one they read was reading, and never themselves."""
    if len(pairs) < 3:
        return tuple(pairs.items())
    on = {reader: pairs.get(read, read) for reader, read in pairs.items()}
    if any(reader == read for reader, read in on.items()):
        on = {reader: pairs.get(read, read) for reader, read in on.items()}
    return tuple(on.items())


# --- the fold --------------------------------------------------------------------------------------------


def evolve(room: Room, flow: Flow, event: e.Event) -> Room:
    """The room after an event. It takes what was stored as it is, and refuses nothing."""
    match event:
        case e.Opened():
            return Room(
                event.room,
                event.flow,
                event.code,
                event.language,
                event.nation,
                event.alone,
                event.minutes,
                event.key,
                event.beside,
                event.at,
                door=not event.alone,
            )
        case e.TakenOver():
            return replace(room, key=event.key)
        case e.Joined():
            return _seated(room, _arrived(room, flow, Seat(event.by, event.name, event.key, event.language), 0))
        case e.SatAgain():
            return _seated(room, replace(room.seats[event.by], key=event.key))
        case e.Spoke():
            return _seated(room, replace(room.seats[event.by], language=event.language))
        case e.Answered():
            after = replace(room, answers={**room.answers, (event.by, event.step): event.answer})
            seat, place = after.seats[event.by], flow.places.get(event.step, -1)
            on = place + 1 if place == seat.furthest else seat.furthest
            return _seated(after, _arrived(after, flow, replace(seat, halted=False, here=True), on))
        case e.Moved():
            return _seated(room, _arrived(room, flow, room.seats[event.by], flow.places.get(event.to, 0)))
        case e.Halted():
            return _seated(room, replace(room.seats[event.by], halted=True))
        case e.WentOn():
            return _seated(room, replace(room.seats[event.by], halted=False))
        case e.Left():
            return _seated(room, replace(room.seats[event.by], here=False))
        case e.CameBack():
            return _seated(room, replace(room.seats[event.by], here=True))
        case e.Shown():
            return replace(room, shown=room.shown | {event.step})
        case e.Opens():
            pairs = dict(event.pairs) if event.pairs else room.pairs
            after = replace(room, opened=room.opened | {event.step}, pairs=pairs)
            place = flow.places.get(event.step, -1)
            for seat in after.seats.values():
                if seat.at == place:
                    after = _seated(after, _arrived(after, flow, seat, place))
            return after
        case e.Swapped():
            return replace(room, pairs=dict(event.pairs))
        case e.Paused():
            return replace(room, paused=True)
        case e.Resumed():
            return replace(room, paused=False)
        case e.DoorShut():
            return replace(room, door=False)
        case e.DoorOpened():
            return replace(room, door=True, code=event.code)
        case e.Agreed():
            return replace(room, agreed=(*room.agreed, Agreement(event.by, event.name, event.fingerprint, event.at)))
        case e.Closed():
            after = replace(room, closed=True, door=False, paused=False)
            last = len(flow.steps) - 1
            for seat in after.seats.values():
                if seat.furthest < last:
                    after = _seated(after, replace(seat, at=last, furthest=last))
            return after


def fold(flow: Flow, stored: Iterable[e.Event]) -> Room:
    """The room that these events make."""
    room = Room()
    for event in stored:
        room = evolve(room, flow, event)
    return room


def _arrived(room: Room, flow: Flow, seat: Seat, place: int) -> Seat:
    """The seat at a place, or behind the waits there that are open; one past the last step is the end."""
    place = max(0, min(place, len(flow.steps)))
    forward = place >= seat.at
    while forward and place < len(flow.steps) and _passed(room, flow.steps[place]):
        place += 1
    while not forward and place > 0 and flow.steps[place].does == "wait":
        place -= 1
    return replace(seat, at=place, furthest=max(seat.furthest, place))


def _passed(room: Room, step: Step) -> bool:
    return step.does == "wait" and not _waits(room, step)


def _seated(room: Room, seat: Seat) -> Room:
    return replace(room, seats={**room.seats, seat.id: seat})


def thinking(room: Room, flow: Flow, wait: str) -> tuple[Seat, ...]:
    """Those who are there and have not come to this wait yet."""
    place = flow.places[wait]
    return tuple(seat for seat in room.here() if seat.furthest < place)


def ready(room: Room, flow: Flow, wait: str) -> bool:
    """Whether everybody who is there has come to this wait."""
    return bool(room.here()) and not thinking(room, flow, wait)


def next_wait(room: Room, flow: Flow) -> Step | None:
    """The wait that the room comes to next; None when there are no more."""
    return next((step for step in flow.steps if _waits(room, step)), None)


def finished(flow: Flow, seat: Seat) -> bool:
    """Whether somebody has answered the last question."""
    return seat.at >= len(flow.steps)
