"""How patterns are made. Law: every repeat in a pattern is bounded, so time stays linear."""

from __future__ import annotations

import re
from typing import NamedTuple


def rx(pattern: str) -> re.Pattern[str]:
    """A pattern over small letters: whoever uses it gives it words `in_small_letters`, which is several times as fast
    as a pattern that takes capitals and small letters alike."""
    return re.compile(pattern)


def in_small_letters(text: str) -> str:
    """The same words in small letters, each letter in its place (a few capitals have two small ones: they stay)."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


_A_WORD = re.compile(r"[^\W\d_]+")


def words_said(text: str) -> frozenset[str]:
    """The words of a text in small letters, each once: they show quickly that a long pattern can find nothing in it."""
    return frozenset(_A_WORD.findall(text.lower()))


def any_of(*ways: str, before: str = r"\b", after: str = r"\b") -> re.Pattern[str]:
    """Any of these ways of saying it, from the edge of a word to the edge of a word. Each row stands for one idea."""
    return rx(f"{before}(?:{'|'.join(ways)}){after}")


class Cue(NamedTuple):
    """A row: what in a clause speaks of which element of the record."""

    element: str
    pattern: re.Pattern[str]


FILL = (
    r"(?:(?:just|jist|really|only|still|aye|always|mainly|mostly|now|truly|honestly|most|also|actually|definitely|"
    r"very much|dearly|simply|do|does|so|quite|fair|even|ever|particularly|especially|exactly)\s+){0,3}"
)
"""Words that may stand between a "not" or an "is" and the word for wanting."""

NO = (
    r"(?:do(?:es)?(?:n['’]?t|\s+not|nae|nay|ny|na)|did(?:n['’]t|\s+not|nae|na|ny)|d[io]nn?ae|disnae|dinna|"
    r"would(?:n['’]?t|\s+not|nae)|wid(?:nae|nay)|never|no longer|not|is(?:n['’]?t|\s+not|nae|ny)|"
    r"['’]s\s+(?:not|no|never)|['’]m\s+(?:not|no|never)|am\s+not|amnae|are(?:n['’]?t|\s+not)|['’]re\s+not|"
    r"['’]d\s+(?:not|no|never)|was(?:n['’]?t|\s+not|nae)|neither|nor|hardly|barely|no)"
)
"""A "no" that belongs to the verb after it."""
