"""After a practice talk: the learner's own questions, and what was told. Law: it quotes and asks, and never marks.

No number, no share, no "well done", no "wrong". A question can stand under more than one heading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.training.practice import Practice, Thing, Turn, World
from prompts import Phrases

MOST = 3
"""How many questions are quoted under a heading; the first ones."""

HEARD = {"told", "heard", "said_back", "silence"}


def _did(kind: str) -> Callable[[Turn], bool]:
    return lambda turn: any(one.kind == kind for one in turn.answered.did)


def _opened(turn: Turn) -> bool:
    return _did("open")(turn) and turn.answered.how in HEARD and bool(turn.answered.layers)


def _room(turn: Turn) -> bool:
    return turn.answered.how == "silence" and bool(turn.answered.layers)


def _how(*names: str) -> Callable[[Turn], bool]:
    return lambda turn: turn.answered.how in names


HEADINGS: dict[str, tuple[Callable[[Turn], bool], str]] = {
    "opened": (_opened, ""),
    "picked_up": (_did("picks_up"), "picks_up"),
    "said_back": (_did("says_back"), ""),
    "room": (_room, ""),
    "closed": (lambda turn: _did("closed")(turn) and turn.answered.how in {"short", "closed"}, ""),
    "double": (_how("double"), ""),
    "leading": (_did("leading"), "leading"),
    "service": (_did("service"), "service"),
    "advice": (_did("advice"), "advice"),
    "rushed": (_how("rushed"), ""),
}
"""Which turns stand under which heading, and the kind whose words are pointed out."""


def feedback(world: World, state: Practice, phrases: Phrases) -> tuple[str, ...]:
    """The lines that are shown at the end of a talk."""
    if not state.turns:
        return (phrases.text("practice.nothing"),)
    return (
        *_questions(world, state, phrases),
        *_told(world, state, phrases),
        phrases.text("practice.notice"),
        phrases.text("practice.again"),
    )


def _questions(world: World, state: Practice, phrases: Phrases) -> Iterator[str]:
    for name, (stands, kind) in HEADINGS.items():
        if turns := [turn for turn in state.turns if stands(turn)]:
            yield phrases.text(f"practice.{name}", name=world.name)
            yield from dict.fromkeys(_quoted(turn, kind, phrases) for turn in turns[:MOST])


def _quoted(turn: Turn, kind: str, phrases: Phrases) -> str:
    text = turn.asked.text
    if not text.strip():
        return phrases.text("practice.silence")
    found = next((one for one in turn.answered.did if one.kind == kind), None)
    part = text[found.start : found.end] if found else ""
    if part and part != text.strip():
        return phrases.text("practice.quoted_part", words=text, part=part)
    return phrases.text("practice.quoted", words=text)


def _told(world: World, state: Practice, phrases: Phrases) -> Iterator[str]:
    """Their own lines: what was said when there was room, what matters and was told, and what was not."""
    matters = {(one.id, one.matters) for one in world.things if one.matters}
    known = state.said
    heard = [key for turn in state.turns for key in _layers(turn) if key[1] != "first" and key not in matters]
    signs = [key for key in known if key[1] != "first" and world.thing(key[0]).sign]
    groups = {
        "heard": [key for key in heard if key not in signs],
        "told": [key for key in _in_order(world) if key in matters and key in known],
        "not_told": [key for key in _in_order(world) if key in matters and key not in known],
        "sign": [key for key in _in_order(world) if key in signs],
    }
    for name, keys in groups.items():
        if keys:
            yield phrases.text(f"practice.{name}", name=world.name)
            for key in keys:
                yield phrases.text("practice.line", name=world.name, words=_line(world, state, key, phrases.language))


def _layers(turn: Turn) -> list[tuple[str, str]]:
    return [(turn.answered.thing, layer) for layer in turn.answered.layers]


def _in_order(world: World) -> list[tuple[str, str]]:
    return [(thing.id, layer) for thing in world.things for layer in thing.layers]


def _line(world: World, state: Practice, key: tuple[str, str], language: str) -> str:
    """The line in the language in which it was said; what was not said, in the learner's, where they speak it."""
    voices = [world, *([world.other] if world.other else [])]
    lines = [_of(voice.thing(key[0]), key[1]) for voice in voices]
    said = [one for one in lines if any(one in turn.answered.text for turn in state.turns)]
    return said[0] if said else lines[-1 if language == "cy" else 0]


def _of(thing: Thing, layer: str) -> str:
    return thing.layers[layer]
