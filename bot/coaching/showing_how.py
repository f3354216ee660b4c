"""Shows how a line could stand, when asked. Law: only the writer's own words, put in another order; none is added."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.coaching import lexicon_habits as habits
from bot.coaching.checks import BY_ID
from bot.coaching.coaching import shortened
from bot.coaching.findings import Finding
from bot.coaching.note import Heard, Note
from bot.conversation.recording import Mode, Role
from bot.listening.learned.clauses import clauses_of
from bot.listening.sentences import trim


@dataclass(frozen=True, slots=True)
class Shown:
    """A way it could stand: the key of a phrase, its values, and the stretches of the note they are. `clause` is the
    guidance to read where nothing in the note can be shown ("" key)."""

    key: str
    clause: str
    values: Mapping[str, str] = field(default_factory=dict)
    spans: tuple[tuple[int, int], ...] = ()


def show_how(finding: Finding, text: str, heard: Heard, mode: Mode = Mode.WORKER, language: str = "en") -> Shown:
    """The words of this note that already answer the line, in the order that would answer it; else the guidance."""
    check = BY_ID[finding.check]
    note = Note(text, heard, None, mode, language)
    way = _WAYS.get(check.how)
    spans = way(note, finding) if way else ()
    if not spans:
        return Shown("", check.clause)
    named = zip(_NAMES, spans, strict=False)
    values = {name: shortened(text[start:end]) for name, (start, end) in named}
    if check.how == "split":
        values = {"first": "\n".join(f"  {text[start:end]}" for start, end in spans)}
    return Shown(f"check.how.{check.how}", check.clause, values, spans)


Spans = tuple[tuple[int, int], ...]
_NAMES = ("first", "second")


def _quote_first(note: Note, finding: Finding) -> Spans:
    """Their own words, which stand somewhere else in the note."""
    own = [note.heard.at(mark) for mark in note.wishes if mark.quoted] or [note.heard.at(mark) for mark in note.wishes]
    apart = [span for span in own if span[1] <= finding.start or span[0] >= finding.end]
    return tuple(apart[:1])


def _reason_beside(note: Note, finding: Finding) -> Spans:
    """A reason that stands elsewhere in the note, beside what it may be the reason for."""
    for mark in note.marks("G2", "B3"):
        start, end = note.heard.at(mark)
        if end <= finding.start or start >= finding.end:
            return (finding.start, finding.end), (start, end)
    return ()


def _seen_beside(note: Note, finding: Finding) -> Spans:
    """What was seen or heard, beside the judgement that may rest on it."""
    for mark in note.marks("V1"):
        start, end = note.heard.at(mark)
        apart = end <= finding.start or start >= finding.end
        if apart and habits.SEEN.search(note.small, start, end):
            return (start, end), (finding.start, finding.end)
    return ()


def _voices(note: Note, finding: Finding) -> Spans:
    """What the person said, beside the agreement."""
    said = [m for m in note.marks("V3", "B1", "D2") if note.heard.role(m.holder) in (None, Role.PERSON)]
    return (note.heard.at(said[0]), (finding.start, finding.end)) if said else ()


def _split(note: Note, finding: Finding) -> Spans:
    """The clauses of a long sentence, each on a line of its own."""
    within = [piece for piece in note.pieces if finding.start <= piece.start < finding.end]
    cut = [trim(note.text, one.start, one.end, " \t\n,;") for one in clauses_of(note.small, within)]
    spans = tuple((start, end) for start, end in cut if end > start)
    return spans if len(spans) > 1 else ()


_WAYS: Mapping[str, Callable[[Note, Finding], Spans]] = {
    "quote_first": _quote_first,
    "reason_beside": _reason_beside,
    "seen_beside": _seen_beside,
    "voices": _voices,
    "split": _split,
}
