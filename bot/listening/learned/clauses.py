"""Cuts what was said into short clauses, also where nobody dictated a stop. Law: clauses only point into the words.

A want, a reason or a decision is one clause or a few in a row. Where stops are missing, a clause ends before a new
subject with its verb ("so I rang her he said he's fine"), before a reason and before a turn ("but", "instead of").
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.listening.patterns import rx
from bot.listening.sentences import Piece, trim

FEWEST = 3
"""Words before a cut that no stop marks."""
LONGEST = 24
"""Words after which the next "and" or comma cuts in any case."""

_SUBJECT = (
    r"(?:i|ah|he|she|they|we|it|there|that|this|you|nobody|naebody|everyone|everybody|who|which|mum|mam|dad|"
    r"(?:his|her|their|my|ma|the) \w+)"
)
_VERB = (
    r"(?:['’](?:s|m|re|ve|ll|d)|is|was|wis|are|were|has|had|have|hae|do|does|did|disnae|doesn['’]t|don['’]t|didn['’]t|"
    r"can|can['’]t|cannae|could|couldn['’]t|will|won['’]t|willnae|would|wouldn['’]t|should|might|must|isn['’]t|"
    r"isnae|wasn['’]t|hasn['’]t|haven['’]t|hadn['’]t|said|says|saying|told|tells|wants?|wanted|likes?|loves?|hates?|"
    r"thinks?|thought|reckons?|feels?|felt|knows?|knew|kens?|goes|went|gets?|got|gave|keeps?|kept|made|makes|took|"
    r"takes|came|comes|asked|asks|needs?|misses|agreed|decided|saw|rang|used to|never|just|still|only|also|really)"
)
_CUT = rx(
    r"(?P<stop>[,;:()]|\s[–—-]{1,2}\s|…|\.{2,}|[–—])"
    rf"|\s(?P<join>(?:and|but|so|because|['’]?cause|['’]?cos|coz|since|although|though|while|whereas|unless|"
    rf"(?:and )?then|or|if|when|until|except|plus|even if|so that|in case|as long as|instead of|rather than|"
    rf"otherwise|which|where|that way|as|ond|achos|oherwydd|gan fod|am fod|er mwyn|ac|a)\b)(?=\s)"
    rf"|\s(?={_SUBJECT}(?:\s|(?=['’])){_VERB}(?!\w))"
)
_ALWAYS = frozenset(
    """
    but because 'cause ’cause cause cos 'cos ’cos coz since although though whereas unless instead rather otherwise so
    ond achos oherwydd
    """.split()
)
"""Words that open a clause whatever comes after them; "and", "or", "when" do so where enough stands on both sides."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A short stretch inside one piece. `opener` is the joining word it begins with, or the stop before it."""

    start: int
    end: int
    piece: int
    opener: str


def clauses_of(text: str, pieces: list[Piece]) -> list[Clause]:
    """Every clause of these pieces, in order; `text` in small letters. None is empty, none crosses a piece."""
    found: list[Clause] = []
    for number, piece in enumerate(pieces):
        at, opener = piece.start, "^"
        for cut in _CUT.finditer(text, piece.start, piece.end):
            if cut.start() < at:
                continue
            before = len(text[at : cut.start()].split())
            after = len(text[cut.end() : cut.end() + 60].split()) if cut.end() < piece.end else 0
            word = (cut["join"] or cut["stop"] or "").strip()
            first = word.split()[0] if word else ""
            enough = before >= FEWEST and after > 1
            firm = bool(cut["stop"]) or first in _ALWAYS or not word
            if not (enough if firm else before >= FEWEST + 1 and after > 2):
                continue
            if _add(found, text, at, cut.start(), number, opener):
                opener = word or "new"
            at = cut.start("join") if cut["join"] else cut.end()
        _add(found, text, at, piece.end, number, opener)
    return found


def _add(found: list[Clause], text: str, start: int, end: int, piece: int, opener: str) -> bool:
    start, end = trim(text, start, end)
    if start >= end or not any(c.isalnum() for c in text[start:end]):
        return False
    found.append(Clause(start, end, piece, opener))
    return True
