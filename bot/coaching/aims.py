"""Whose aim is it? Checks 1.4 to 1.6: a service's aim, said as "I" or put down for somebody (FNF ¶17-25).

Law: words prove nothing. Where somebody's own life stands beside them, or the note is their own message, it is asked
and no more; what stands in quotation marks is somebody's own, unless a paper says it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.coaching import lexicon_service as service
from bot.coaching.findings import ONLY_MORE, Place
from bot.coaching.lexicon_habits import REASON
from bot.coaching.note import Note
from bot.listening import lexicon_cuts as cutting
from bot.listening.sentences import Piece, trim

LONGEST = 220
_SAYS_WHO_DOES = re.compile(rf"\A\W*(?:he|she|they|it|we|nobody|there)\s|{cutting.FINITE.pattern}")
_NO = re.compile(r"n['’]t\b|\b(?:not|never|nae|dinnae|doesnae)\b")


def service_words(note: Note) -> Iterator[Place]:
    """1.4: an aim in a service's words, and an aim that a service or a paper has for somebody."""
    taken: list[tuple[int, int]] = []
    for place in (*_said_as_theirs(note), *_set_by_others(note)):
        if not any(place.start < end and place.end > start for start, end in taken):
            taken.append((place.start, place.end))
            yield place


def service_itself(note: Note) -> Iterator[Place]:
    """1.5: what is wanted is a service, a form, a thing or an appointment, and not what it is for."""
    for start, end in _aims(note):
        thing = service.THING.match(note.small, start, end)
        if thing and not service.FOR_LIFE.search(note.small, start, _sentence_end(note, end)):
            yield Place(start, end)


def no_why_it_matters(note: Note) -> Iterator[Place]:
    """1.7: an outcome, and nothing of why it matters. Whether a reason is a reason no rule can tell."""
    served = {link for mark in note.marks("B3") for link in mark.links}
    for mark in note.wishes:
        start, end = note.heard.at(mark)
        if mark.id not in served and not REASON.search(note.small, *note.around(start, before=0)):
            yield Place(start, end, asks=True)
            return


def general_words(note: Note) -> Iterator[Place]:
    """1.6: a wording off a list ("feel safe", "live independently") with no place, person or thing in it."""
    for start, end in _aims(note):
        if service.GENERAL.fullmatch(note.small, start, end):
            yield Place(start, end, "look")


def _set_by_others(note: Note) -> Iterator[Place]:
    """Aims that a paper or a service sets. Where the person's own wish is there too, the writer has seen to it: those
    stand behind "more" and nowhere else."""
    own = {note.heard.at(mark) for mark in note.marks("B1", "B3")}
    grave = ONLY_MORE if note.wishes else None
    for mark in note.marks("B2"):
        start, end = note.heard.at(mark)
        yield Place(start, end, "set", grave=grave)
    for start, end in (*_after_a_lead(note), *_put_down(note), *_quoted_aims(note)):
        start, end = trim(note.text, start, end)
        heard_as_own = any(start < until and end > since for since, until in own)
        if end - start > 3 and heard_as_own:
            yield Place(start, end, "ask", grave=grave, asks=True)
        elif end - start > 3:
            yield Place(start, end, "set", grave=grave)


def _put_down(note: Note) -> Iterator[tuple[int, int]]:
    for found in note.find(service.PUT_DOWN):
        name = "aim" if found["aim"] else "nod"
        if service.SERVICE_TALK.search(found[name]):
            yield found.span(name)


def _quoted_aims(note: Note) -> Iterator[tuple[int, int]]:
    """A plan's line that is copied between quotation marks: nobody says "to mobilise with supervision"."""
    for start, end in note.quotes:
        line = service.PLAN_LINE.match(note.small, start, end) or service.WILL.search(
            note.small, max(0, start - 1), end
        )
        line = line and service.SERVICE_TALK.search(note.small, start, end)
        if line or service.CALLED_AIM.match(note.small, end):
            yield start, end


def _after_a_lead(note: Note) -> Iterator[tuple[int, int]]:
    small = note.small
    for found in service.THEIR_WANT.finditer(small):
        if not note.is_quoted(*found.span()):
            yield from _aim_from(note, found.end(), strong=False)
    for found in service.ON_PAPER.finditer(small):
        yield from _aim_from(note, found.end(), strong=True, dated=False)
    for found in service.AT_WORK.finditer(small):
        yield from _aim_from(note, found.end(), strong=True)
    for pattern in (service.DOWN_FOR, service.NAMED_AIM, service.PAPER_IT):
        for found in note.find(pattern):
            yield from _aim_from(note, found.end(), strong=True, bare=True)
    for found in note.find(service.A_BODY_WANTS):
        yield from _aim_from(note, found.end(), strong=note.is_own)
    for found in note.find(service.PLAN_VERB):
        yield from _aim_from(note, found.start(), strong=True, dated=False)
    for found in service.PAPER.finditer(small):
        if "own" not in found["lead"] and not note.is_quoted(*found.span("what")):
            strong = bool(found["lead"]) or note.is_own or not service.AIM_SET.search(found["what"])
            yield from _aim_from(note, found.end(), strong=strong, bare=service.TELLS.search(found["link"]) is not None)
    for found in service.SAYS_IT.finditer(small):
        sentence = note.sentence_at(found.start())
        if sentence and service.SERVICE_TALK.search(small, sentence.start, found.start()):
            since = max(sentence.start, small.rfind(", ", sentence.start, found.start()) + 1)
            yield since, found.start()


def _aim_from(
    note: Note, start: int, *, strong: bool, dated: bool = True, bare: bool = False
) -> Iterator[tuple[int, int]]:
    """The aim that begins here, where it is one. `strong`: only in a service's words, or with a date where `dated`, or
    with no verb of its own where `bare`."""
    small = note.small
    quote = next(((since, until) for since, until in note.quotes if start <= since <= start + 3), None)
    if quote:
        end = quote[1]
        start = quote[0]
    else:
        stop = service.END.search(small, start, start + LONGEST)
        end = stop.start() if stop else min(len(small), start + LONGEST)
    if service.BY_PERSON.match(small, start, end):
        return
    talk = bool(service.SERVICE_TALK.search(small, start, end))
    date = dated and bool(service.BY_WHEN.search(small, start, end))
    verbless = bare and len(note.words(start, end)) > 1 and not _SAYS_WHO_DOES.search(small, start, end)
    if talk or date or verbless or not strong:
        yield start, end


def _said_as_theirs(note: Note) -> Iterator[Place]:
    """ "I want to be compliant", "she wants her needs met in the community", "to promote independence"."""
    for start, end in _aims(note):
        if service.SERVICE_TALK.search(note.small, start, end) and not note.is_apart(start, end):
            if service.THING.match(note.small, start, end) or service.GENERAL.fullmatch(note.small, start, end):
                continue
            asks = note.is_own or service.FOR_LIFE.search(note.small, start, _sentence_end(note, end)) is not None
            yield Place(start, end, "ask" if asks else "look", asks=asks)


def _sentence_end(note: Note, place: int) -> int:
    sentence = note.sentence_at(max(0, place - 1))
    return max(place, sentence.end) if sentence else place


def _aims(note: Note) -> Iterator[tuple[int, int]]:
    """Where the writer puts down what somebody wants or will do: from after the wanting to the end of the clause."""
    for piece in note.pieces:
        if piece.quote < 0:
            yield from _aims_in(note, piece)


def _aims_in(note: Note, piece: Piece) -> Iterator[tuple[int, int]]:
    seen = piece.start
    line = service.PLAN_LINE.match(note.small, piece.start, piece.end)
    if line:
        stop = service.END.search(note.small, piece.start + 1, piece.end)
        seen = stop.start() if stop else piece.end
        yield trim(note.text, piece.start, seen)
    for pattern in (service.GOAL_IS, service.WANTS, service.WILL):
        for found in pattern.finditer(note.small, max(0, piece.start - len(". ")), piece.end):  # what it begins after
            start = found.end()
            if start < max(seen, piece.start) or _NO.search(found[0]):
                continue
            stop = service.END.search(note.small, start + 1, piece.end)
            end = stop.start() if stop else piece.end
            begin, until = trim(note.text, start, end)
            if until > begin:
                seen = until
                yield begin, until
