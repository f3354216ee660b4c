"""Hears the answer to a question. Law: the question says what the answer is about, unless the words say otherwise."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.recording import Basis, Mark, Role
from bot.listening import lexicon_doubt as doubt
from bot.listening import lexicon_own as own
from bot.listening import lexicon_wants as wanting
from bot.listening.cuts import end_of, says_nothing
from bot.listening.facts import classify
from bot.listening.heard import Heard, kinds
from bot.listening.options import options_in
from bot.listening.own_ways import no_statement
from bot.listening.reasons import hear_why_it_matters
from bot.listening.voices import NOBODY, Voice, voices
from bot.listening.wants import hear_wants

_REASON_FIRST = re.compile(r"\W*(?:because|['’]?cause|cos|coz|achos|oherwydd)\b", re.I)
_OUTCOMES = ("B1",)
_THEIRS = frozenset({"B3", "B6", "B7", "D2", "N2", "V3"})
"""Elements that are the person's view: a worker who is asked for it tells what they said."""
_NO_WANTS = frozenset({"N2", "O1", "O2", "O3", "R1", "R2", "R4", "V5"})
"""Elements of which a wish in the answer is a part, and no outcome of its own."""
_TELLERS_OWN = re.compile(r"\b(?:I|I['’]\w+|my|me|we|in my (?:view|opinion))\b")
_STAGE_DIRECTION = re.compile(r"\A\W*(?:\()?(?:through|via|by) (?:an? |the )?interpreter\)?[:,]?\W*", re.I)
_WHO_DID = re.compile(r"\W*(?:i|ah|he|she|they|it|we|you|mum|dad)\b")
_NOTHING_WISHED = re.compile(r"\W*(?:nothing|naething|nowt|dim(?: byd)?)\W*", re.I)
FEW_WORDS, MORE_WORDS = 3, 12
"""An answer of so few words may go on in the next sentence, with so many more."""
_OF_SELF = re.compile(r"\b(?:i|ah|we|dw i|dwi|id)\b")
_NO_FIRST = re.compile(r"\W*(?:no|naw|nah|na|nope|yes|yeah|aye|ie|ok|well|um+|eh)\W+", re.I)


def hear_answer(heard: Heard, asked: str) -> None:
    """Labels each piece of an answer with what was asked, with its own wants, refusals and reasons first."""
    text, people = heard.small, heard.people
    if says_nothing(text):
        return
    holder = people.speaker
    want: Mark | None = None
    all_voices = voices(heard)
    mocking = any(doubt.SARCASM.search(piece.of(text)) for piece in heard.pieces)
    told = 0
    for index, (piece, voice) in enumerate(zip(heard.pieces, all_voices, strict=True)):
        if piece.start < told:
            continue
        said = piece.of(text)
        direction = _STAGE_DIRECTION.match(said)
        if direction:
            piece = replace(piece, start=piece.start + direction.end())
            said = piece.of(text)
        if not told and _NOTHING_WISHED.fullmatch(said) and asked in _OUTCOMES:
            told = piece.end
        if piece.withdrawn or voice is NOBODY or says_nothing(said):
            continue
        since = heard.pieces[index - 1].start if index else 0
        wants = [] if mocking or asked in _NO_WANTS else hear_wants(heard, piece, voice, since)
        hear_why_it_matters(heard, piece, voice, wants, want)
        want = next((mark for mark in wants if mark.element == "B1"), want)
        if wants or heard.is_marked(piece):
            told = max(told, piece.end) if wants else told
            continue
        if _REASON_FIRST.match(said):
            links = (want.id,) if want else ()
            heard.add(piece.start, piece.end, "B3", holder, links=links)
            continue
        wished = asked in _OUTCOMES and not told
        end = _with_the_rest(heard, index) if wished else piece.end
        end = end_of(text, piece.start + 3, end) if wished and end == piece.end else end
        unsure = mocking or piece.question or bool(told and asked in _OUTCOMES)
        told = max(end, piece.end) if asked in _OUTCOMES else 0
        mark = _label(heard, piece.start, end, asked, voice, unsure)
        if mark and mark.element == "B1":
            want = mark


def _with_the_rest(heard: Heard, index: int) -> int:
    """Where an answer ends that begins with a word or two and goes on: "Friday. Me and Jo and chips"."""
    pieces, text = heard.pieces, heard.small
    first, end = pieces[index], pieces[index].end
    for later in pieces[index + 1 : index + 3]:
        said = later.of(text)
        short = len(text[first.start : end].split()) <= FEW_WORDS and len(said.split()) <= MORE_WORDS
        goes_on = (no_statement(said) and not _WHO_DID.match(said)) or own.NEVER.match(said)
        if not short or not goes_on or later.question or _NO_FIRST.match(said + " ") or says_nothing(said):
            break
        end = later.end
    return end


def _label(heard: Heard, start: int, end: int, asked: str, voice: Voice, mocking: bool) -> Mark | None:
    said = heard.small[start:end]
    holder = heard.people.speaker
    quoted = voice.what == "speech" and voice.holder not in ("", holder)
    if asked in _OUTCOMES:
        unsure = (
            mocking
            or quoted
            or doubt.HYPOTHETICAL.search(said)
            or doubt.PAST.search(said)
            or doubt.INSTRUCTION.search(said)
            or (wanting.WANT.search(said) and not _OF_SELF.search(said))
        )
        if unsure or heard.people.role is Role.WORKER:
            return heard.add(start, end, "V7" if heard.people.role is Role.WORKER else "V3", holder)
        if doubt.INDIFFERENT.search(said):
            return heard.add(start, end, "V3", holder)
        if doubt.UNABLE.match(said):
            return heard.add(start, end, "B5", holder)
        kind, also = kinds(said)
        opener = _NO_FIRST.match(said)
        start += opener.end() if opener and opener.end() < len(said) else 0
        return heard.add(start, end, "B1", holder, kind=kind, also_kinds=also)
    basis = classify(heard.text, heard.text[start:end]) if asked in ("V1", "C1", "D1", "B5") else None
    basis = Basis.OPINION if asked == "V2" else basis  # asked what they think, and so it is
    value = options_value(said) if asked in ("H1", "H4") else ""
    last = heard.last("B1")
    links = (last.id,) if asked == "B3" and last else ()
    told = heard.people.works and asked in _THEIRS and (quoted or not _TELLERS_OWN.search(heard.text[start:end]))
    holder = (voice.holder if quoted else heard.request.subject) if told else holder
    return heard.add(start, end, asked, holder, basis=basis, value=value, links=links)


def options_value(said: str) -> str:
    """The one option that an answer names, or ""."""
    numbers = {number for _, _, number in options_in(said, 0, len(said))}
    return numbers.pop() if len(numbers) == 1 else ""
