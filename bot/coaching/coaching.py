"""Lays a note beside the checks. Law: it offers, it never decides; the same note always gives the same lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.coaching.checks import BY_ID, CHECKS, Check, Need
from bot.coaching.findings import Coached, Finding, Place, Silent, Verdict
from bot.coaching.note import WHOLE, Heard, Note
from bot.conversation.recording import Line, Mode

AIMS = frozenset({"1.4", "1.5", "1.6"})
"""Checks that ask whose aim it is. What one of them points at is not asked about again by another of its principle."""
NEAR = 20
"""Signs between two places that one line can point at together ("…, and …")."""
LONGEST_WORDS = 14
"""Words of a stretch that a line repeats; the finding itself keeps them all."""
_ORDER = {check.id: number for number, check in enumerate(CHECKS)}
_NOTHING_HEARD = Heard()


def coach(
    text: str,
    heard: Heard = _NOTHING_HEARD,
    lines: Sequence[Line] | None = None,
    mode: Mode = Mode.WORKER,
    language: str = "en",
    *,
    apart: Sequence[tuple[int, int]] = (),
    earlier: Sequence[str] = (),
) -> Coached:
    """What the checks find in this note, worst first.

    `heard` is what listening made of it and `lines` its draft, where there is one. `apart` are stretches that may have
    to be passed on: no check touches them. `earlier` are outcomes of an earlier record that a review looks back at.
    """
    note = Note(text, heard, lines, mode, language, apart, earlier)
    found: list[Finding] = []
    silent = []
    for check in sorted(CHECKS, key=lambda one: one.id not in AIMS):
        if why := _cannot(note, check):
            silent.append(Silent(check.id, Verdict.CANNOT_TELL, why))
        elif places := _places(note, check):
            found += [_finding(note, check, place) for place in places]
        else:
            silent.append(Silent(check.id, Verdict.OK, ""))
    silent.sort(key=lambda one: _ORDER[one.check])
    return Coached(tuple(sorted(found, key=lambda one: one.worst_first)), tuple(silent))


def _cannot(note: Note, check: Check) -> str:
    """Why this check cannot tell anything about this note; "" where it can look."""
    there = {
        Need.NOTE: True,
        Need.DRAFT: note.lines is not None,
        Need.EARLIER: bool(note.earlier),
        Need.REVIEW: note.mode is Mode.REVIEW,
        Need.LOG: note.mode is Mode.OBSERVATION,
        Need.TALK: note.mode is Mode.CONVERSATION,
    }
    if note.is_own and not check.own:
        return "own_words"
    if not note.text.strip():
        return "empty"
    if check.finds is None or not there.get(check.needs):
        return check.needs.value
    return ""


def _places(note: Note, check: Check) -> list[Place]:
    """Where this check has something to say: at most once in a sentence, and never where words may be passed on."""
    assert check.finds is not None
    by_sentence: dict[int, Place] = {}
    for place in check.finds(note):
        whole = (place.start, place.end) == WHOLE
        if not whole and note.is_apart(place.start, place.end):
            continue
        if check.principle == 1 and note.is_disguised(place.start, place.end):
            continue
        sentence = None if whole else note.sentence_at(place.start)
        where = sentence.start if sentence else -1
        known = by_sentence.setdefault(where, place)
        if known is not place and known.how == place.how and place.start - known.end <= NEAR:
            by_sentence[where] = replace(known, start=min(known.start, place.start), end=max(known.end, place.end))
    places = list(by_sentence.values())
    if check.id in AIMS:
        note.not_theirs += [(place.start, place.end) for place in places]
    return places


def _finding(note: Note, check: Check, place: Place) -> Finding:
    text = note.text[place.start : place.end]
    how = "ask" if note.is_own else place.how
    return Finding(
        check=check.id,
        verdict=Verdict.CANNOT_TELL if place.asks or note.is_own else Verdict.LOOK,
        start=place.start,
        end=place.end,
        text=text,
        key=f"check.{check.id}.{how}",
        values={"words": shortened(text), **_short(place.values)},
        clause=check.clause,
        grave=check.grave if place.grave is None else place.grave,
    )


def _short(values: Mapping[str, str]) -> dict[str, str]:
    return {name: shortened(value) for name, value in values.items()}


def shortened(text: str) -> str:
    """The first words of a stretch, on one line."""
    words = text.split()
    return " ".join(words[:LONGEST_WORDS]) + ("…" if len(words) > LONGEST_WORDS else "")


def clause_of(check: str) -> str:
    return BY_ID[check].clause
