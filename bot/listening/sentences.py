"""Cuts words into sentences and direct speech. Law: pieces only point; joined with the gaps they are the words.

One pass over the words, in linear time. A stretch that runs on without a stop is torn after `LONGEST` code
points; nothing is concluded from a torn edge, because a "not" may stand on the other side of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

LONGEST = 1200

QUOTE_MARKS = "\"“”‘’'«»"
_QUOTED = re.compile(f"[{QUOTE_MARKS}]")
EDGE = " \t\r\n.,;:!?…-–—" + QUOTE_MARKS + "()[]\u200b\u200e\u200f\ufeff"

_STOP = re.compile(r"[.!?…]{1,9}[\"”’')\]]{0,3}(?=\s|\Z)|[\n\r\x0b\x0c\x85\u2028\u2029]|;(?=\s)")
_SPOKEN_STOP = re.compile(r"\b(?:full stop|new line|new paragraph|next line|question mark)\b", re.I)
_WITHDRAWN = re.compile(
    r"\b(?:(?:scratch|strike|delete|forget|scrub) that(?=[\s,.]|\Z)(?! one\b)|no,? (?:wait|(?:haud|hold|"
    r"hang) on(?! tae?\b))|"
    r"sorry,? no|correction|(?:wrong|different|other) (?:person|client|lady|man|visit|note)(?=,|\.|\Z)|"
    r"(?:let me )?start again(?=[,.]|\Z)|i tell a lie|that['’]s (?:someone|somebody) else)",
    re.I,
)
_SPOKEN_OPEN = re.compile(r"\b(?<!end )(?<!close )(?:open quotes?|quote)\b[,:]?\s", re.I)
_SPOKEN_CLOSE = re.compile(r"\b(?:unquote|end (?:of )?quote|close quotes?)\b", re.I)
_ABBREVIATION = re.compile(
    r"(?:\b(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|(?i:st|rev|prof|approx|tel|ref|vs|sgt|cllr|e\.g|i\.e|appt|sr|jr|a\.k\.a))|"
    r"(?:\A|\s)[A-HJ-Z])\Z"
)
_LABEL = re.compile(r"(?!SYSTEM)([A-Z][A-Z ]{2,14}):[ \t]")
_BULLET = re.compile(r"[ \t]*(?:\(?\d{1,2}[.):]|[-*•·–])[ \t]+")
_NUMBERED = re.compile(r"(?:\A|[\n\r])[ \t]{0,4}\d{1,2}\Z")
_SAYS_BEFORE = re.compile(r"(?:[,:]|\b(?:said|says|goes|was|is|words|me|like|reads|tellt))\s{1,3}\Z", re.I)
_CLIPPED = frozenset({"a", "o", "wi", "an", "th", "aw", "fu", "ca", "ha", "no", "y", "i", "n"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch with no stop in it: all of it direct speech (`quote` >= 0), or none of it (-1)."""

    start: int
    end: int
    sentence: int
    paragraph: int
    quote: int = -1
    question: bool = False
    torn: bool = False
    withdrawn: bool = False
    machine: bool = False

    def of(self, text: str) -> str:
        return text[self.start : self.end]


def trim(text: str, start: int, end: int, edge: str = EDGE) -> tuple[int, int]:
    """The same stretch without the spaces, stops and quotation marks at its edges."""
    while start < end and text[start] in edge:
        start += 1
    while end > start and text[end - 1] in edge:
        end -= 1
    return start, end


def direct_speech(text: str) -> list[tuple[int, int]]:
    """Where direct speech stands, without its marks, in order and never overlapping."""
    found = _spoken_speech(text)
    opened, closer = -1, ""
    for at, mark in enumerate(text) if _QUOTED.search(text) else ():
        if mark in "\n\r":
            opened = -1
        elif opened < 0:
            closer = _closer(text, at) if mark in QUOTE_MARKS else ""
            if closer:
                opened = at
        elif mark in closer and _closes(text, at, mark):
            if at > opened + 1:
                found.append((opened + 1, at))
            opened = -1
        elif closer in ("'", "’") and at - opened > 600:
            opened = -1
    found.sort()
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept


def _spoken_speech(text: str) -> list[tuple[int, int]]:
    """Speech dictated as "quote … unquote"."""
    closes = [m.start() for m in _SPOKEN_CLOSE.finditer(text)]
    found = []
    for opened in _SPOKEN_OPEN.finditer(text):
        index = bisect_right(closes, opened.end())
        if index < len(closes) and closes[index] - opened.end() <= LONGEST:
            found.append((opened.end(), closes[index]))
    return found


def _closer(text: str, at: int) -> str:
    """The mark that would end the speech that opens here, or "" when nothing opens here."""
    mark = text[at]
    before, after = text[at - 1] if at else " ", text[at + 1] if at + 1 < len(text) else " "
    if after.isspace() or not (before.isspace() or before in "([—–-,:."):
        return ""
    if mark in '"“”':
        return '"”'
    if mark == "«":
        return "»"
    if mark in "‘'" and _SAYS_BEFORE.search(text[max(0, at - 12) : at]):
        return "’" if mark == "‘" else "'"
    return ""


def _closes(text: str, at: int, mark: str) -> bool:
    after = text[at + 1] if at + 1 < len(text) else " "
    if mark in "'’":
        clipped = re.search(r"(\w{1,3})\Z", text[max(0, at - 3) : at])
        return not after.isalnum() and not (clipped and clipped[1].lower() in _CLIPPED)
    return True


def _stops(text: str) -> list[tuple[int, int, str]]:
    """Every sentence end as (where it begins, where the next may begin, what kind)."""
    stops: list[tuple[int, int, str]] = []
    for m in _STOP.finditer(text):
        if m[0][0] == ".":
            before = text[max(0, m.start() - 8) : m.start()]
            after = text[m.end() : m.end() + 4].lstrip()
            if _ABBREVIATION.search(before) and not before.endswith(" I"):
                continue
            if before.lower().endswith("no") and after[:1].isdigit():
                continue
            if _NUMBERED.search(before):
                continue
        stops.append((m.start(), m.end(), m[0]))
    lowered = text.lower()
    if lowered.count("full stop") >= 2 or "new line" in lowered:
        stops += [(m.start(), m.end(), m[0].lower()) for m in _SPOKEN_STOP.finditer(text)]
    stops += [(m.start(), m.end(), "withdrawn") for m in _WITHDRAWN.finditer(text)]
    return sorted(stops)


def pieces(text: str) -> list[Piece]:
    """All pieces of these words, in order. Pieces without a letter or digit are left out."""
    quotes = direct_speech(text)
    out: list[Piece] = []
    sentence = paragraph = at = next_quote = 0
    machine = False
    for stop, resume, kind in [*_stops(text), (len(text), len(text), "")]:
        if stop < at:
            continue
        line_start = at == 0 or text[at - 1] in "\n\r"
        if line_start:
            bullet = _BULLET.match(text, at, stop)
            at = bullet.end() if bullet else at
            label = _LABEL.match(text, at, min(stop, at + 20))
            if label:
                machine = label[1] in ("ASSISTANT", "BOT")
                at = label.end()
        for start, end, torn in _tear(text, at, stop):
            while next_quote < len(quotes) and quotes[next_quote][1] <= start:
                next_quote += 1
            for a, b, quote in _cut_at_quotes(start, end, quotes, next_quote):
                a, b = trim(text, a, b)
                if any(c.isalnum() for c in text[a:b]):
                    out.append(
                        Piece(
                            a,
                            b,
                            sentence,
                            paragraph,
                            quote,
                            "?" in kind or kind == "question mark",
                            torn,
                            kind == "withdrawn",
                            machine,
                        )
                    )
        if kind[:1] in ("\n", "\r") or kind in ("new paragraph",):
            paragraph += 1
            machine = False
        sentence += 1
        at = resume
    return out


def _tear(text: str, start: int, end: int) -> list[tuple[int, int, bool]]:
    if end - start <= LONGEST:
        return [(start, end, False)]
    parts = []
    while start < end:
        cut = min(end, start + LONGEST)
        if cut < end:
            space = text.rfind(" ", start + LONGEST // 2, cut)
            cut = space if space > start else cut
        parts.append((start, cut, True))
        start = cut
    return parts


def _cut_at_quotes(start: int, end: int, quotes: list[tuple[int, int]], first: int) -> list[tuple[int, int, int]]:
    parts, at, index = [], start, first
    while index < len(quotes) and quotes[index][0] < end:
        a, b = max(quotes[index][0], start), min(quotes[index][1], end)
        if a > at:
            parts.append((at, a, -1))
        if b > a:
            parts.append((a, b, index))
        at = max(at, b)
        index += 1
    if at < end:
        parts.append((at, end, -1))
    return parts
