"""Listens with a language model beside the rules. Law: a mark is a quotation that is there, or it is no mark.

The model labels exact quotations; each is looked up in the words (white space and typographic quotes levelled, nothing
else) and dropped when it is not there. The offline listener runs too, and the two are put together by rule (`merged`):
what the rules heard stands, what only the model heard is added where the voice that speaks there allows it, and a wish
that only the model heard becomes a question.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversation.grounding import sentence, trimmed
from bot.conversation.recording import Kind, Mark, Mode, Party, Role, Span, Used
from bot.conversation.requests import AskModel, Listen, Listened
from bot.listening.heard import kinds
from bot.listening.names import names
from bot.listening.notes import voiced_risk
from bot.listening.offline import listen_now, speakers

LABELS: Mapping[str, str] = {
    "wish": "B1",
    "now": "B5",
    "strength": "C1",
    "helps": "C2",
    "worry": "D1",
    "safe": "D4",
    "seen": "V1",
    "opinion": "V2",
    "next": "N1",
}
"""What the model calls a thing, and the element that it is. Decisions, their reasons and choices are not among them: a
label is too little to put one in a record; the rules hear those that are plainly said."""

SCHEMA: Mapping[str, Any] = {
    "title": "stretches",
    "description": "Exact stretches of the note, labelled.",
    "type": "object",
    "properties": {
        "stretches": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "label": {"type": "string", "enum": [*LABELS]},
                    "who": {"type": "string"},
                    "quote": {"type": "string"},
                    "kind": {"type": "string", "enum": ["change", "maintenance", "process", ""]},
                },
                "required": ["label", "who", "quote", "kind"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["stretches"],
    "additionalProperties": False,
}

MOST_STRETCHES = 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """One answer of the model that was found in the words."""

    start: int
    end: int
    element: str
    who: str
    kind: Kind | None


class ModelListener:
    """Rules and a model together, where somebody agreed to it; rules alone where not."""

    name = "with_model"

    def __init__(self, service: str, ask: AskModel) -> None:
        self._service = service
        self._ask = ask

    async def listen(self, request: Listen) -> Listened:
        """What both heard. An answer needs no model (the question says what it is about), nor does a person's talk."""
        ruled = await asyncio.to_thread(listen_now, request)
        text = request.words.text or ""
        if request.may_send != self._service or request.asked or request.mode is Mode.PERSON or not text.strip():
            return ruled
        known = frozenset((*request.names.values(), *called(ruled.parties, text)))
        reply = await self._ask(text, SCHEMA, known, (text,))
        found = [one for answer in reply.answers for one in stretches(answer, text)]
        return merged(request, ruled, found, reply.used)


def called(parties: Iterable[Party], text: str) -> Iterator[str]:
    """The names that the rules heard in these words: of "neighbour Gethin Ng", the name."""
    places = [party.named for party in parties if party.named]
    for name in names(text):
        if any(place.start <= name.start < place.end for place in places):
            yield text[name.start : name.end]


def stretches(data: Mapping[str, Any], text: str) -> Iterator[Stretch]:
    """Those answers whose quotation stands in the text; anything that has not the form is nothing."""
    told = data.get("stretches")
    for one in told[:MOST_STRETCHES] if isinstance(told, list) else ():
        if not isinstance(one, dict) or not all(isinstance(one.get(key), str) for key in ("label", "who", "quote")):
            continue
        place = find(one["quote"], text)
        if place and one["label"] in LABELS:
            kind = one.get("kind")
            known = Kind(kind) if isinstance(kind, str) and kind in {*Kind} else None
            yield Stretch(*place, LABELS[one["label"]], one["who"].strip(), known)


_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})


def find(quotation: str, text: str) -> tuple[int, int] | None:
    """Where a quotation stands, whole words only; None where it does not."""
    words = quotation.translate(_QUOTES).strip(' \t\n"').split()
    if not words:
        return None
    edge = [r"(?<!\w)" if words[0][0].isalnum() else "", r"(?!\w)" if words[-1][-1].isalnum() else ""]
    pattern = edge[0] + r"\s+".join(map(re.escape, words)) + edge[1]
    found = re.compile(pattern).search(text.translate(_QUOTES))
    return found.span() if found else None


def merged(request: Listen, ruled: Listened, found: list[Stretch], used: Used) -> Listened:
    """What the rules heard, and what only the model heard: whole sentences, so that no "not" or "she says" is shed."""
    marks, doubts = list(ruled.marks), dict[str, Mark]()
    parties = {party.id: party for party in (*request.parties, *ruled.parties)}
    speaks = speakers(request)
    text = request.words.text or ""
    for stretch in sorted(found, key=lambda one: (one.start, one.end)):
        holder = holder_of(stretch.who, request, parties)
        if holder is None or any(_same(mark, stretch) for mark in marks):
            continue
        start, end = trimmed(text, *sentence(text, stretch.start, stretch.end))
        span, whole = Span(request.words.id, start, end), text[start:end]
        if stretch.element == "B1":
            if holder == request.subject:  # the rules know every plain wish, so somebody is asked about this one
                doubt = Mark(span, whole, "B1", holder, kind=stretch.kind or kinds(whole)[0])
                doubts.setdefault(doubt.id, doubt)
            continue
        voice = speaks(stretch.start)
        if stretch.element == "D1" and not voiced_risk(whole):
            continue  # a risk that nobody voiced is never made one by a label
        heard = any(mark.span.start < end and start < mark.span.end for mark in ruled.marks)
        one_voice = voice and voice == speaks(start) == speaks(end - 1)
        if one_voice and holder in {voice, request.subject} and not heard:
            marks.append(Mark(span, whole, stretch.element, voice))
    return Listened(ruled.parties, tuple(marks), tuple(doubts.values()), used)


def _same(mark: Mark, stretch: Stretch) -> bool:
    """Whether the rules heard this already: more than half of the shorter stretch, as the same or as a wish."""
    common = min(mark.span.end, stretch.end) - max(mark.span.start, stretch.start)
    shorter = min(mark.span.end - mark.span.start, stretch.end - stretch.start)
    return 2 * common > shorter and mark.element in {stretch.element, "B1"}


def holder_of(who: str, request: Listen, parties: Mapping[str, Party]) -> str | None:
    """The party that the model means; None for somebody whom nobody named."""
    plain = who.casefold().strip()
    if plain == "person":
        return request.subject
    if plain in {"worker", "i", "me"}:
        worker = next((party.id for party in parties.values() if party.role is Role.WORKER), None)
        return worker or request.words.said_by
    for party in parties:
        label = _label(party, request, parties).casefold()
        if label and (plain in label.split() or label == plain):
            return party
    return None


def _label(party: str, request: Listen, parties: Mapping[str, Party]) -> str:
    """What somebody is called in these words, or was called before."""
    named = parties[party].named
    here = named is not None and named.words_id == request.words.id
    text = request.words.text or ""
    return request.names.get(party, "") or (text[named.start : named.end] if named and here else "")
