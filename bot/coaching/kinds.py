"""Kinds of outcome, strengths and worries: checks 2.1 to 3.9 (FNF ¶27-39; SDS 2021 6.3-6.5)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.coaching import lexicon_habits as habits
from bot.coaching.findings import Place
from bot.coaching.note import WHOLE, Note
from bot.conversation.recording import Kind, Mode, Role

MOST_RISKS = 3


def untyped(note: Note) -> Iterator[Place]:
    """2.1: an outcome in the draft has no kind."""
    for line in note.lines or ():
        if line.element == "B1" and line.kind is None and line.text:
            yield Place(*WHOLE, values={"words": line.text})


def only_change(note: Note) -> Iterator[Place]:
    """2.2: every outcome is to change something."""
    wishes = note.wishes
    if len(wishes) > 1 and all(m.kind is Kind.CHANGE and Kind.MAINTENANCE not in m.also_kinds for m in wishes):
        yield Place(*note.heard.at(wishes[0]), asks=True)


def kept_read_as_failure(note: Note) -> Iterator[Place]:
    """2.3: "no progress" of something that was to be kept going."""
    keeps = any(mark.kind is Kind.MAINTENANCE for mark in note.marks("B1"))
    for found in note.find(habits.NO_GAIN):
        near = note.around(found.start())
        if habits.AS_HOPED.search(note.small, *note.around(found.start(), before=0, after=0)):
            continue
        if keeps or habits.KEEPS.search(note.small, *near):
            yield Place(*found.span())
        elif note.mode is Mode.REVIEW or "outcome" in found[0] or "goal" in found[0]:
            yield Place(*found.span(), how="ask", asks=True)


def no_strength(note: Note) -> Iterator[Place]:
    """3.1: neither a strength nor "asked, none said"."""
    if note.is_long and not note.marks("C1", "C2", "C3") and not note.has_line("C1", "C2", "C3"):
        yield Place(*WHOLE, asks=True)


def strength_is_obeying(note: Note) -> Iterator[Place]:
    """3.2: what is praised is that somebody gives no trouble."""
    for found in note.find(habits.GOOD_PATIENT):
        yield Place(*found.span())


def worry_of_nobody(note: Note) -> Iterator[Place]:
    """3.4: a worry, and nobody whose it is."""
    for found in note.find(habits.WORRY_UNOWNED):
        sentence = note.sentence_at(found.start())
        if sentence and not habits.OWNED.search(note.small, sentence.start, sentence.end):
            yield Place(*found.span())


def risk_unmanaged(note: Note) -> Iterator[Place]:
    """3.5: a worry, and not what makes it safe enough."""
    worries = note.marks("D1")
    if worries and not note.marks("D4", "G1", "N2") and not note.has_line("D4"):
        yield Place(*note.heard.at(worries[0]), asks=True)


def many_risks(note: Note) -> Iterator[Place]:
    """3.6: more worries than anybody can act on."""
    worries = note.marks("D1")
    if len(worries) > MOST_RISKS:
        yield Place(*note.heard.at(worries[0]))


def risk_without_their_view(note: Note) -> Iterator[Place]:
    """3.7: others are worried; what the person makes of it is not there."""
    others = [mark for mark in note.marks("D1") if note.heard.role(mark.holder) not in (None, Role.PERSON)]
    if others and not note.marks("D2", "V3", "D3") and not note.person_speaks:
        yield Place(*note.heard.at(others[0]), asks=True)


def limit_without_reason(note: Note) -> Iterator[Place]:
    """3.8: something is limited, with no reason, no end and nobody who agreed to it."""
    for found in note.find(habits.LIMITS):
        if not habits.LIMIT_REASONED.search(note.small, *note.around(found.start(), before=0)):
            yield Place(*found.span())


def risk_without_gain(note: Note) -> Iterator[Place]:
    """3.9: a risk is taken on purpose; what is gained by it is not there."""
    for found in note.find(habits.CHOSEN_RISK):
        if not note.marks("D3") and not habits.BENEFIT.search(note.small, *note.around(found.start())):
            yield Place(*found.span(), asks=True)
            return
