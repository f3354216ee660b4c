"""What can happen in a room. Law: what happened is stored, in order, and a room is the fold of it.

Each event carries its time; ids, codes and keys were made at the edge. `by` is who did it: the id of a seat. A seat's
`key` is the hash of a secret that only its browser has. Nobody's real name is needed: people choose what they are
called (exercises: "call me 1, 2, 3").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

VERSION = 1

PRACTICE = "practice:"
"""How the flow of a practice talk begins, before the id of the person: its log is of another kind (`practice_talk`)."""

Answer = dict[str, str]
"""What was written in a step, by field. Lines are one a line; tags are their ids, one a line, in the order of lines."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A room was opened, with a code to join by; `alone`: one screen, and no code is shown."""

    at: datetime
    room: str
    flow: str
    code: str
    language: str
    nation: str
    alone: bool
    minutes: int
    key: str
    beside: str = ""
    """In supervision: the id of the kept record that is thought about. None of its words are here."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """The trainer came in anew, after a restart or at another machine; the key before this one opens nothing."""

    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody came in under a name they chose."""

    at: datetime
    by: str
    name: str
    key: str
    language: str


@dataclass(frozen=True, slots=True)
class SatAgain:
    """A room for one was opened again, after a restart or in another browser."""

    at: datetime
    by: str
    key: str


@dataclass(frozen=True, slots=True)
class Spoke:
    """Somebody goes on in another language."""

    at: datetime
    by: str
    language: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to a step; a new one stands in the place of the one before. Empty: it was written down nowhere."""

    at: datetime
    by: str
    step: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody went on without an answer, or back, to a step."""

    at: datetime
    by: str
    to: str


@dataclass(frozen=True, slots=True)
class Halted:
    """The exercise stopped for somebody, who has read the fixed words. What they wrote is not here, nor anywhere."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class WentOn:
    """Somebody whose exercise had stopped goes on where they were."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody left; nobody waits for them, and their place is kept."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class CameBack:
    """Somebody who had left is there again."""

    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Shown:
    """The trainer shows everybody's answers at a wait."""

    at: datetime
    step: str


@dataclass(frozen=True, slots=True)
class Opens:
    """The trainer opens the way past a wait. `pairs`: whose answers each reads in the swap that follows."""

    at: datetime
    step: str
    pairs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Swapped:
    """The trainer swaps the pairs anew."""

    at: datetime
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Paused:
    """The trainer pauses the room."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Resumed:
    """The room goes on."""

    at: datetime


@dataclass(frozen=True, slots=True)
class DoorShut:
    """The code lets nobody in any more."""

    at: datetime


@dataclass(frozen=True, slots=True)
class DoorOpened:
    """A new code lets people in."""

    at: datetime
    code: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """Somebody confirms what may be recorded, by name, as it stood (its fingerprint)."""

    at: datetime
    by: str
    name: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Closed:
    """The exercise is over; everybody goes to the last question, and then to their own page."""

    at: datetime


Event = (
    Opened
    | TakenOver
    | Joined
    | SatAgain
    | Spoke
    | Answered
    | Moved
    | Halted
    | WentOn
    | Left
    | CameBack
    | Shown
    | Opens
    | Swapped
    | Paused
    | Resumed
    | DoorShut
    | DoorOpened
    | Agreed
    | Closed
)
