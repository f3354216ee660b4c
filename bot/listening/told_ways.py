"""Hears wishes that a worker tells without a word for wanting. Law: only where the words say that it is the person's.

The lead ("his one thing is", "she keeps coming back to") says whose it is; a lead that belongs to somebody else, or to
nobody we know, gives nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_doubt as doubt
from bot.listening import lexicon_told as telling
from bot.listening import lexicon_wants as wanting
from bot.listening.cuts import comma_end, end_of, in_passing
from bot.listening.heard import Heard
from bot.listening.own_ways import own_wish
from bot.listening.owners import SELVES, rival
from bot.listening.sentences import Piece

_SELF_WORDS = frozenset({*SELVES, "my", "ma", "me", "eh"})
_PRONOUN = {"his": "he", "him": "he", "her": "she", "their": "they", "them": "they"}
_NO_THING = re.compile(
    r"\W*(?:not|no|nothing|never|that (?:he|she|they|it)\b|he\b|she\b|they\b|it\b|there\b|fine\b|ok\b|good\b)"
)
_LONGEST = 24
"""Words in an answer that is told as a bare thing."""
SHORTEST = 8
"""Letters before "he said" in which nothing can have been asked for."""


def told_wish(heard: Heard, piece: Piece, since: int, own: bool) -> tuple[int, int] | None:
    """Where in this piece a wish of the person's stands. `own`: the person speaks."""
    return (
        _firm(heard, piece, since, own)
        or _led(heard, piece, since, own)
        or _behind(heard, piece, since, own)
        or (None if own else _in_their_words(heard, piece, since))
    )


def _theirs(heard: Heard, word: str, at: int, since: int, own: bool) -> bool:
    """Whether this word (a pronoun, or somebody's name) is the person."""
    people, word = heard.people, word.lower()
    if word in _SELF_WORDS:
        return own
    if own:
        return False
    word = _PRONOUN.get(word, word)
    if word in ("he", "she", "they"):
        return people.whose(word, at, since) == people.subject
    there = people.within(at, at + len(word))
    return bool(there) and there[-1].party == people.subject


def _led(heard: Heard, piece: Piece, since: int, own: bool) -> tuple[int, int] | None:
    text = heard.small
    for pattern in (telling.HEADED, telling.HAS_ONE, telling.WITH, telling.CLEFT, telling.UPLIFT):
        lead = pattern.search(text, piece.start, piece.end)
        if lead is None:
            continue
        name, word = next((name, word) for name, word in lead.groupdict().items() if word and name != "top")
        if not _theirs(heard, word.removesuffix("'s").removesuffix("’s"), lead.start(name), since, own):
            continue
        if doubt.DENIED.search(text, piece.start, lead.start()) or (not own and rival(heard, piece, lead.start())):
            continue
        if _NO_THING.match(text, lead.end(), piece.end) and not wanting.WANT.search(text, lead.end(), piece.end):
            continue
        if len(text[lead.end() : piece.end].split()) < 3 and pattern is telling.CLEFT and not own:
            continue
        start = lead.start() if cutting.NO_NEAR.search(lead[0]) else lead.end()
        return start, end_of(text, max(lead.end(), start) + 1, piece.end)
    return None


def _firm(heard: Heard, piece: Piece, since: int, own: bool) -> tuple[int, int] | None:
    """ "It's the allotment he'd go back to", "asked if he could keep it", "she's not leaving, and that's that"."""
    text, start, stop = heard.small, piece.start, piece.end

    def theirs(found: re.Match[str] | None) -> bool:
        return found is not None and _theirs(heard, found["who"], found.start("who"), since, own)

    thing = telling.IT_IS.search(text, start, stop)
    if thing and theirs(thing):
        return thing.span("thing")
    if own:
        return None
    asked = telling.ASKED_IF.search(text, start, stop)
    if asked and theirs(asked) and not in_passing(text[asked.end() : stop]):
        return asked.start("if"), end_of(text, asked.end(), stop)
    final = telling.FINAL.search(text, start, stop) is not None
    for firm in (telling.MUST.search(text, start, stop), telling.FIRM.search(text, start, stop) if final else None):
        if firm and theirs(firm) and not rival(heard, piece, firm.start()):
            return firm.start(), end_of(text, firm.end(), stop)
    said = piece.of(text)
    plain = telling.NO_MORE_SAID.match(said) and not cutting.FINITE.search(said.split(",")[0])
    return (start, comma_end(text, start, stop)) if plain and not rival(heard, piece, stop) else None


def _behind(heard: Heard, piece: Piece, since: int, own: bool) -> tuple[int, int] | None:
    text = heard.small
    behind = telling.BEHIND.search(text, piece.start, piece.end)
    if behind is None:
        return None
    name, word = next((name, word) for name, word in behind.groupdict().items() if word)
    if not _theirs(heard, word.removesuffix("'s"), behind.start(name), since, own):
        return None
    return piece.start, behind.start()


def _in_their_words(heard: Heard, piece: Piece, since: int) -> tuple[int, int] | None:
    """What the person said, written down without quotation marks: an order, a plea, "as long as …"."""
    text = heard.small
    please = telling.PLEASE.search(text, piece.start, piece.end)
    if please and please.start() - piece.start < 8:
        return please.start(), comma_end(text, please.start(), piece.end)
    for tells in telling.TELLS.finditer(text, piece.start, piece.end):
        if not _theirs(heard, tells["who"], tells.start(), since, own=False):
            continue
        after = replace(piece, start=tells.end())
        before = text[piece.start : tells.start()].rstrip()
        if len(before) > SHORTEST and before.endswith(","):
            said_before = replace(piece, end=piece.start + len(before.rstrip(" ,")))
            found = own_wish(heard, said_before, free=True)
            if found:
                return found
        if text[tells.end() : piece.end].strip() and not text.startswith("and ", tells.end()):
            if telling.PLEA.match(after.of(text)):
                return after.start, end_of(text, after.start + 8, piece.end)
            found = own_wish(heard, after, free=False)
            if found:
                return found
    return None


def answered(heard: Heard, index: int) -> tuple[int, int] | None:
    """A bare thing told straight after the worker asked for a wish: "Asked what would help. Warm hands, a band on"."""
    text, pieces = heard.small, heard.pieces
    if not index:
        return None
    piece, lead = pieces[index], pieces[index - 1]
    asked = telling.ASKED_THEM.search(text, lead.start, lead.end)
    if asked is None or lead.quote >= 0 or not telling.ASKED_A_WISH.search(text, asked.end() - 6, lead.end):
        return None
    people, said = heard.people, piece.of(text)
    others = [m for m in people.within(lead.start, lead.end) if m.party not in (people.subject, people.speaker)]
    if others or telling.MANNER.match(said) or cutting.FINITE.search(said) or doubt.HYPOTHETICAL.search(said):
        return None
    words = len(said.split())
    return (piece.start, piece.end) if 3 <= words <= _LONGEST else None
