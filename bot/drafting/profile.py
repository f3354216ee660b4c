"""Several logs become a proposed profile: what was seen more than once is one line. Law: each line says how often.

Two sightings are of one thing when they share most of their content words. The line is the newest of them, to the
letter, and rests on all; whether it is true of the person is for people to say, line by line (FNF ¶84-87).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.conversation.recording import Line, Mark

ALIKE = 0.5
"""The share of the shorter one's content words that two sightings have in common to be of one thing."""

_WORD = re.compile(r"[^\W\d_]{3,}")
_SMALL = frozenset(
    """
    about after again all and any are been before both but came did does down for from get goes got had has have her him
    his into its just like liked likes loved made more most much not now off once one out over put said saw seemed she
    some than that the their them then there they this time today too two very was went were what when where which while
    who will with would you
    """.split()
)


def gathered(marks: Sequence[Mark]) -> list[Line]:
    """A line for each thing that was seen, the most often seen first; `value` is what it is, how often, and when."""
    groups: list[list[Mark]] = []
    for mark in marks:
        group = next((group for group in groups if any(_alike(mark, one) for one in group)), None)
        if group is None:
            groups.append([mark])
        else:
            group.append(mark)
    return [_line(group) for group in sorted(groups, key=lambda group: -_times(group))]


def _alike(one: Mark, other: Mark) -> bool:
    what, _, _ = one.value.partition(" ")
    if not other.value.startswith(f"{what} "):
        return False
    first, second = _content(one.text), _content(other.text)
    shared = len(first & second)
    return bool(shared) and shared >= ALIKE * min(len(first), len(second))


def _content(text: str) -> frozenset[str]:
    """The words that carry meaning, without their endings."""
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(re.sub(r"(?:ing|ed|es|s)$", "", word) for word in words if word not in _SMALL)


def _times(group: Sequence[Mark]) -> int:
    """In how many logs it was seen: the words of a log begin with its id."""
    return len({mark.span.words_id.partition(":")[0] for mark in group})


def _line(group: Sequence[Mark]) -> Line:
    newest = group[-1]
    what = newest.value.partition(" ")[0]
    days = dict.fromkeys(mark.value.partition(" ")[2] for mark in group)
    return Line(
        id=newest.id,
        element=newest.element,
        holder=newest.holder,
        span=newest.span,
        text=newest.text,
        rests_on=tuple(mark.id for mark in group),
        value=f"{what} {_times(group)} {', '.join(days)}",
    )
