"""A practice talk as it is stored: what was asked, and one's own line at the end. Law: it is the fold of its log.

Pure. What somebody answers is not stored: the same questions get the same answers (`bot.training.practice`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.training.events import PRACTICE, Closed, Opened, TakenOver
from bot.training.practice import Asked, Practice, World, answer
from bot.training.room import LONGEST_ANSWER, NotNow


@dataclass(frozen=True, slots=True)
class Noticed:
    """What the learner noticed, in their own line; a later one stands in the place of the one before."""

    at: datetime
    text: str


Event = Opened | TakenOver | Asked | Noticed | Closed


@dataclass(frozen=True, slots=True)
class Talk:
    """Where a practice talk is. `who` is the id of the person, `key` the hash of the secret that opens it."""

    id: str = ""
    who: str = ""
    language: str = "en"
    key: str = ""
    practice: Practice = field(default_factory=Practice)
    noticed: str = ""
    closed: bool = False


def check(talk: Talk, event: Event) -> None:
    """Raises `NotNow` for what cannot be now."""
    if isinstance(event, Asked | Noticed) and len(event.text) > LONGEST_ANSWER:
        raise NotNow("answer_long")
    if isinstance(event, Asked) and talk.closed:
        raise NotNow("over")


def evolve(world: World, talk: Talk, event: Event) -> Talk:
    """The talk after an event, with what they answered."""
    match event:
        case Opened():
            return Talk(event.room, event.flow.removeprefix(PRACTICE), event.language, event.key)
        case TakenOver():
            return replace(talk, key=event.key)
        case Asked():
            return replace(talk, practice=answer(world, talk.practice, event)[1])
        case Noticed():
            return replace(talk, noticed=event.text)
        case Closed():
            return replace(talk, closed=True)


def fold(world: World, stored: Iterable[Event]) -> Talk:
    """The talk that these events make."""
    talk = Talk()
    for event in stored:
        talk = evolve(world, talk, event)
    return talk


def tongue(world: World, text: str) -> str:
    """The language in which they said this: Welsh where it is a line of theirs in Welsh."""
    return "cy" if world.other and any(line in text for line in spoken(world.other)) else "en"


def spoken(world: World) -> Iterator[str]:
    """All that somebody can answer, in one language."""
    for lines in world.manner.values():
        yield from lines
    for thing in world.things:
        yield from (thing.short, *thing.layers.values())
