"""A look at what was written in an exercise, before it is written down. Law: nothing is changed unasked.

What looks like a real name, number or address is pointed at, and can be swapped for something made up; words that may
be about a live danger stop the exercise. Both can be mistaken: who wrote it says so, and goes on.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from bot.conversation.concerns import dealt_with, signs
from bot.listening.identifiers import Identifier, identifiers
from bot.training.events import Answer
from prompts import Phrases

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to ask about before it is written down: stretches that look real, as they stand; a live danger."""

    real: tuple[str, ...] = ()
    danger: bool = False

    def __bool__(self) -> bool:
        return bool(self.real or self.danger)


def look(answer: Answer, made_up: Collection[str]) -> Look:
    """`made_up` are words that are nobody's name here: those of the exercise, and names chosen in the room."""
    text = "\n".join(answer.values())
    real = tuple(dict.fromkeys(text[one.start : one.end] for one in _found(text, made_up)))
    handled = dealt_with(text)
    clear = [one for one in signs(text) if one.clear and not any(a <= one.start < b for a, b in handled)]
    return Look(real, bool(clear))


def ready() -> None:
    """Loads all that the first answer is looked at with."""
    look({"": "ready"}, ())


def swapped(answer: Answer, made_up: Collection[str], names: Sequence[str], others: Mapping[str, str]) -> Answer:
    """The answer with made-up names in the places of those that look real, the same for the same; else what it was.

    `names` are made-up names, as many as there are; `others` say what stands for a number, an address and so on.
    """
    text = "\n".join(answer.values())
    taken = {word.casefold() for word in _WORD.findall(text)}
    free = [name for name in names if name.casefold() not in taken] or list(names)
    stands: dict[str, str] = {}

    def for_one(found: Identifier, words: str) -> str:
        if found.kind != "name":
            return others.get(found.kind, others[""])
        first = words.split()[0].casefold()
        return stands.setdefault(first, free[len(stands) % len(free)])

    changed = {}
    for name, written in answer.items():
        whole = written
        for one in reversed(_found(written, made_up)):
            whole = f"{whole[: one.start]}{for_one(one, written[one.start : one.end])}{whole[one.end :]}"
        changed[name] = whole
    return changed


def others(said: Phrases) -> dict[str, str]:
    """What stands for a number, an address and so on, when they are swapped."""
    kinds = ("phone", "email", "address", "postcode", "dob")
    return {"": said.text("room.instead.other"), **{kind: said.text(f"room.instead.{kind}") for kind in kinds}}


def words_of(*texts: str) -> frozenset[str]:
    """The words in texts, without regard to capitals."""
    return frozenset(word.casefold() for text in texts for word in _WORD.findall(text))


def _found(text: str, made_up: Collection[str]) -> list[Identifier]:
    return [
        one
        for one in identifiers(text)
        if one.kind != "name" or not words_of(text[one.start : one.end].removesuffix("'s")) <= set(made_up)
    ]
