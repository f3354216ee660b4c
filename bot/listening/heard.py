"""What is being heard: the words, the people in them and the marks so far. Law: a mark's text stands there."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from bot.conversation.recording import Kind, Mark, Party, Span
from bot.conversation.requests import Listen, Listened
from bot.listening import lexicon_care as care
from bot.listening.patterns import in_small_letters
from bot.listening.people import People
from bot.listening.sentences import Piece, pieces, trim


class Heard:
    """Gathers the marks of one Words. Marks are added at places in the text, never with text of their own.

    `held_back` are the places of words for wanting that were seen and are no plain want: denied, supposed, past …
    """

    def __init__(self, request: Listen, text: str) -> None:
        self.request = request
        self.text = text
        self.small = in_small_letters(text)
        self.people = People(request, text)
        self.pieces = pieces(text)
        self._first_of: dict[int, Piece] = {}
        for piece in self.pieces:
            self._first_of.setdefault(piece.quote, piece)
        self.marks: dict[str, Mark] = {}
        self.held_back: list[int] = []
        self.parties: dict[str, Party] = {}

    def add(self, start: int, end: int, element: str, holder: str, **more: Any) -> Mark | None:
        """A mark over this stretch without its edges; None when nothing is left of it, or nobody holds it."""
        start, end = trim(self.text, start, end)
        if start >= end or not holder:
            return None
        span = Span(self.request.words.id, start, end)
        mark = Mark(span, self.text[start:end], element, holder, **more)
        known = self.marks.setdefault(mark.id, mark)
        if holder in self.people.parties:
            self.parties[holder] = self.people.parties[holder]
        return known

    def is_marked(self, piece: Piece) -> bool:
        """Whether any mark begins in this piece: it says something, and needs no other label."""
        return any(piece.start <= mark.span.start < piece.end for mark in self.marks_near(piece))

    def marks_near(self, piece: Piece) -> list[Mark]:
        """The marks over this piece and just before it, latest first. Marks come in the order of the words."""
        near = []
        for key in reversed(self.marks):
            mark = self.marks[key]
            if mark.span.end < piece.start - 600:
                break
            near.append(mark)
        return near

    def opens_quote(self, piece: Piece) -> bool:
        """Whether this is the first piece of its direct speech."""
        return self._first_of.get(piece.quote) is piece

    def last(self, element: str, holder: str = "") -> Mark | None:
        """The latest mark of this element among the last few, or None."""
        for count, key in enumerate(reversed(self.marks)):
            mark = self.marks[key]
            if mark.element == element and (not holder or mark.holder == holder):
                return mark
            if count > 40:
                break
        return None

    def last_value(self, element: str, value: str) -> bool:
        """Whether a mark of this element and value is among those heard, looking no further than the first 500."""
        return any(m.element == element and m.value == value for m in islice(self.marks.values(), 500))

    def words_in(self, start: int, end: int) -> frozenset[str]:
        """The distinct small words of a stretch, to skip patterns that cannot match."""
        return frozenset(re.findall(r"\w+", self.small[start:end]))

    def done(self) -> Listened:
        named = self.people.parties.get(self.request.subject)
        parties = dict(self.parties)
        if named:
            parties[named.id] = named
        for party in self.people.parties.values():
            if party.id != self.request.words.said_by or party.id == self.request.subject:
                parties.setdefault(party.id, party)
        return Listened(tuple(parties.values()), tuple(self.marks.values()))


def kinds(text: str) -> tuple[Kind, tuple[Kind, ...]]:
    """The kind of an outcome and the others that could be defended: keep, be treated, or change (FNF ¶29-32)."""
    keep, process = care.MAINTENANCE.search(text), care.PROCESS.search(text)
    change = care.CHANGE.search(text)
    if process and not (keep and keep.start() < process.start()):
        kind = Kind.PROCESS
    else:
        kind = Kind.MAINTENANCE if keep else Kind.CHANGE
    also = [
        k for k, m in ((Kind.MAINTENANCE, keep), (Kind.PROCESS, process), (Kind.CHANGE, change)) if m and k is not kind
    ]
    return kind, tuple(also)
