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
from bot.listening.cuts import comma_end, end_of
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
    """ "It's the allotment he'd go back to"; "she's not leaving that house", where it is said to be final; "no more …"."""
    text = heard.small
    thing = telling.IT_IS.search(text, piece.start, piece.end)
    if thing and _theirs(heard, thing["who"], thing.start("who"), since, own):
        return thing.span("thing")
    if own:
        return None
    asked = telling.ASKED_IF.search(text, piece.start, piece.end)
    if asked and _theirs(heard, asked["who"], asked.start("who"), since, own):
        if not wanting.NOT_A_WISH.match(text, asked.end(), piece.end) and not wanting.TRIFLE.match(
            text, asked.end(), piece.end
        ):
            return asked.start("if"), end_of(text, asked.end(), piece.end)
    firm = telling.FIRM.search(text, piece.start, piece.end)
    if firm and telling.FINAL.search(text, piece.start, piece.end) and not rival(heard, piece, firm.start()):
        if _theirs(heard, firm["who"], firm.start("who"), since, own):
            return firm.start(), end_of(text, firm.end(), piece.end)
    said = piece.of(text)
    if (
        telling.NO_MORE_SAID.match(said)
        and not cutting.FINITE.search(said.split(",")[0])
        and not rival(heard, piece, piece.end)
    ):
        return piece.start, comma_end(text, piece.start, piece.end)
    return None


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
        before = replace(piece, end=tells.start())
        if tells.start() - piece.start > 8 and text[: tells.start()].rstrip().endswith(","):
            found = own_wish(heard, replace(before, end=len(text[: tells.start()].rstrip(" ,"))), free=True)
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
