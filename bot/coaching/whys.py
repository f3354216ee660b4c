"""The why beside the what, and what was learned: checks 7.1 to 8.5 (FNF ¶49-68; SDS 2024 4.2)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.coaching import lexicon_habits as habits
from bot.coaching.findings import Place
from bot.coaching.note import WHOLE, Note
from bot.conversation.recording import Mode, Role


def nothing_decided(note: Note) -> Iterator[Place]:
    """7.1: no decision was heard; "nothing for now" would be one."""
    if (
        note.is_long
        and note.mode is Mode.WORKER
        and not note.marks("G1", "N1")
        and not habits.REFERS.search(note.small)
    ):
        yield Place(*WHOLE, asks=True)


def decision_without_why(note: Note) -> Iterator[Place]:
    """7.2: a decision, and no reason with it."""
    reasons = {link for mark in note.marks("G2") for link in mark.links}
    for mark in note.marks("G1"):
        start, end = note.heard.at(mark)
        reasoned = mark.id in reasons or habits.REASON.search(note.small, *note.around(start, before=0))
        if not reasoned and not habits.REFERS.search(note.small, start, end):
            yield Place(start, end)


def no_other_way(note: Note) -> Iterator[Place]:
    """7.4: why this, and not why nothing else."""
    decisions = note.marks("G1")
    if decisions and note.marks("G2") and not note.marks("G3"):
        yield Place(*note.heard.at(decisions[-1]), asks=True)


def service_without_why(note: Note) -> Iterator[Place]:
    """7.6: a referral or booking with nothing that it is for."""
    for found in note.find(habits.REFERS):
        since, until = note.around(found.start())
        wish = any(since <= note.heard.at(mark)[0] < until for mark in note.marks("B1", "B3", "G2"))
        safety = habits.FOR_SAFETY.search(note.small, found.start(), until)
        if not wish and not safety and not habits.REASON.search(note.small, since, until):
            yield Place(*found.span())


def choices_unexplained(note: Note) -> Iterator[Place]:
    """7.8: ways to arrange support are named; that they were explained, or what money there is, is not."""
    found = next(note.find(habits.OPTIONS), None)
    explained = note.marks("H2") or habits.EXPLAINED.search(note.small)
    money = note.marks("H6") or habits.MONEY_TOLD.search(note.small)
    if found and not (explained and money):
        yield Place(*found.span(), how="money" if explained else "look", asks=True)


def gap_without_plan(note: Note) -> Iterator[Place]:
    """7.9: something is not to be had; what happens meanwhile, and when it is looked at again, is not there."""
    for found in note.find(habits.NOT_THERE):
        if not note.marks("H8", "H9") and not habits.PLANNED.search(note.small, *note.around(found.start(), before=0)):
            yield Place(*found.span())
            return


def not_told_back(note: Note) -> Iterator[Place]:
    """7.10: decided; whether the person was told in a way they could follow is not there."""
    decisions = note.marks("G1")
    if decisions and not note.marks("G5", "N4") and not habits.TOLD_BACK.search(note.small):
        yield Place(*note.heard.at(decisions[-1]), asks=True)


def earlier_outcome_unspoken(note: Note) -> Iterator[Place]:
    """8.1: something that mattered last time is not spoken of."""
    said = {word for word in note.words() if len(word) > 3}
    for words in note.earlier:
        if not said & {word for word in words.lower().split() if len(word) > 3}:
            yield Place(*WHOLE, values={"words": words})


def nothing_unplanned(note: Note) -> Iterator[Place]:
    """8.2: whether something new came up is not there."""
    if note.mode is Mode.REVIEW and not note.marks("R3") and not habits.UNPLANNED.search(note.small):
        yield Place(*WHOLE, asks=True)


def nothing_learned(note: Note) -> Iterator[Place]:
    """8.3: a review that tells what was done, and nothing that was found out."""
    if note.mode is Mode.REVIEW and not note.marks("R4") and not habits.LEARNED.search(note.small):
        yield Place(*WHOLE, asks=True)


def counts_services(note: Note) -> Iterator[Place]:
    """8.4: hours, calls and sessions in the place of somebody's life."""
    for found in note.find(habits.COUNTS):
        yield Place(*found.span())


def person_not_first(note: Note) -> Iterator[Place]:
    """8.5: in a review somebody else is heard before the person."""
    if note.mode is not Mode.REVIEW:
        return
    voices = [mark for mark in note.marks("V3", "V5", "V2", "B1", "D2") if mark.quoted]
    roles = [note.heard.role(mark.holder) for mark in voices]
    if Role.PERSON in roles and roles[0] not in (None, Role.PERSON):
        yield Place(*note.heard.at(voices[0]), asks=True)
