"""What in words tells who somebody is. Law: the shape is enough, no check digit is asked for; a doubt hides.

The same finds serve a note, where they are named to be taken out, and a text that is about to leave the machine, for
which the names that the record knows are given too. Offsets are code points, half-open; nothing overlaps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.listening.addresses import addresses, before_postcode
from bot.listening.birth_dates import birth_dates
from bot.listening.every_name import every_name
from bot.listening.name_words import KnownNames
from bot.listening.numbers_told import numbers_told
from bot.listening.patterns import words_said
from bot.listening.postcodes import postcodes
from bot.listening.reached_at import reached_at

_NOBODY = KnownNames(())


@dataclass(frozen=True, slots=True)
class Identifier:
    """A stretch that tells who somebody is, and what kind of thing it is."""

    start: int
    end: int
    kind: str


def identifiers(
    text: str, known: KnownNames = _NOBODY, known_only: bool = False, birthdays: re.Pattern[str] | None = None
) -> tuple[Identifier, ...]:
    """Names, birth dates, numbers, addresses, ways to reach somebody: in order, overlaps made one.

    `known_only`: of names, only those the record knows. `birthdays` finds those that were told before.
    """
    finds = list(_finds(text, known, known_only))
    for match in birthdays.finditer(text) if birthdays else ():
        finds.append(Identifier(match.start(), match.end(), "dob"))
    finds.sort(key=lambda found: (found.start, -found.end))
    out: list[Identifier] = []
    for found in finds:
        if out and found.start < out[-1].end:
            if found.end > out[-1].end:
                out[-1] = Identifier(out[-1].start, found.end, out[-1].kind)
        else:
            out.append(found)
    return tuple(out)


def _finds(text: str, known: KnownNames, known_only: bool) -> Iterator[Identifier]:
    said = words_said(text)
    for start, end in birth_dates(text, said):
        yield Identifier(start, end, "dob")
    for find in reached_at(text, said):
        yield Identifier(*find)
    for find in numbers_told(text, said):
        yield Identifier(*find)
    for start, end in addresses(text, said):
        yield Identifier(start, end, "address")
    for start, end in postcodes(text, said):
        yield Identifier(start, end, "postcode")
        where = before_postcode(text, start)
        if where:
            yield Identifier(*where, "address")
    for name in every_name(text, known, known_only):
        yield Identifier(name.start, name.end, "name")
