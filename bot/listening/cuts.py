"""Where a stretch ends. Law: a cut never sheds a negation, a condition or who says so."""

from __future__ import annotations

import re

from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_wants as wanting
from bot.listening.patterns import rx
from bot.listening.sentences import Piece, trim

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_COMMA = rx(r",\s|;")
_THREE_WORDS = rx(r"\w{2,}\s+\w+\s+\w")


def end_of(text: str, start: int, stop: int) -> int:
    """Where the thing that is wanted or decided ends: at a reason or a new statement, never before an "if"."""
    found = cutting.END.search(text, start, stop)
    end = found.start() if found else stop
    return trim(text, start, end)[1] if end > start else end


def comma_end(text: str, start: int, stop: int) -> int:
    """Where the stretch up to the first comma ends."""
    found = _COMMA.search(text, start, stop)
    return found.start() if found else stop


def last_statement(text: str, start: int, end: int) -> str:
    """What stands after the last "and he", "but" or comma splice of a stretch."""
    cut = start
    for found in cutting.CLAUSE.finditer(text, start, end):
        cut = found.end()
    return text[cut:end]


def opens(text: str, piece: Piece, start: int) -> bool:
    """Whether what stands at `start` opens its piece, give or take a filler."""
    return not _THREE_WORDS.search(text, piece.start, start)


def says_nothing(text: str) -> bool:
    """A bare yes, no, thanks or "dunno": an answer that carries nothing to mark."""
    if len(text) > 80:
        return False
    left = cutting.NOTHING_PHRASES.sub(" ", text.lower())
    return all(word in cutting.NOTHING_WORDS for word in _WORD.findall(left))


def in_passing(thing: str) -> bool:
    """Whether what was asked for is a cup of tea, the doctor or the time of day, and no outcome."""
    return bool(wanting.NOT_A_WISH.match(thing) or wanting.TRIFLE.match(thing))
