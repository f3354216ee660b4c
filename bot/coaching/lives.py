"""The journey, other services, people without speech, and every age: checks 9.1 to 12.4 (FNF ¶69-92)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.coaching import lexicon_habits as habits
from bot.coaching.findings import Place
from bot.coaching.note import WHOLE, Note
from bot.conversation.recording import Mode, Role

_CAPITAL = re.compile(r"\b[A-Z][a-z]+")
_OPENERS = frozenset(
    "The A An He She They This It Visit Visited Saw Referral Re New Known Lady Gentleman Man Woman".split()
)
NEAR_THE_START = 60
"""Signs within which an illness comes first."""
_NAMED = re.compile(r"(?<=\w )[A-Z][a-z]+")
_YES = re.compile(r"\W*(?:yes|aye|yeah|yep|ok|okay|mm|ie|ydw|ydy|oes|iawn)\b[\w\s]{0,12}\W*", re.I)
_TURN = re.compile(r"^PERSON:[ \t]*(.*)$", re.MULTILINE)
FEWEST_YESES = 3


def only_up(note: Note) -> Iterator[Place]:
    """9.1: dated steps, and every one of them upwards."""
    dated = list(note.find(habits.WHEN))
    if (
        note.mode is Mode.REVIEW
        and len(dated) > 1
        and habits.UP.search(note.small)
        and not habits.DOWN.search(note.small)
    ):
        yield Place(*dated[-1].span(), asks=True)


def dip_as_failure(note: Note) -> Iterator[Place]:
    """9.2: a setback that is called a failure."""
    for found in note.find(habits.FAILURE):
        yield Place(*found.span())


def one_credit(note: Note) -> Iterator[Place]:
    """9.3: one service takes the credit."""
    for found in note.find(habits.ONE_CREDIT):
        yield Place(*found.span())


def what_if_of_others(note: Note) -> Iterator[Place]:
    """9.4: a plan for "what if" with nothing the person said about it."""
    for mark in note.marks("N2"):
        start, end = note.heard.at(mark)
        if note.heard.role(mark.holder) is not Role.PERSON and not habits.SAID.search(note.small, *note.around(start)):
            yield Place(start, end, asks=True)
            return


def changed_view(note: Note) -> Iterator[Place]:
    """9.5: a view has changed; what it was is not there."""
    for found in note.find(habits.MIND_CHANGED):
        if not habits.WAS.search(note.small, *note.around(found.start())):
            yield Place(*found.span(), asks=True)


def details_lost(note: Note) -> Iterator[Place]:
    """9.6: somebody's quoted words are in the note and not in the draft."""
    if note.lines is None:
        return
    drafted = " ".join(line.text for line in note.lines)
    for start, end in note.quotes:
        said = note.text[start:end]
        kept = said.strip(" .,!?") in drafted or any(line.text and line.text in said for line in note.lines)
        if not kept and len(note.words(start, end)) > 2:
            yield Place(start, end, asks=True)


def label_for_words(note: Note) -> Iterator[Place]:
    """10.3: the wording of a framework, and no wish beside it."""
    for found in note.find(habits.FRAMEWORK):
        if not note.person_speaks:
            yield Place(*found.span())


def _names(text: str) -> bool:
    """Whether somebody is named here: a word with a capital that opens no sentence of every kind."""
    return any(word not in _OPENERS for word in _CAPITAL.findall(text))


def diagnosis_first(note: Note) -> Iterator[Place]:
    """10.5: an illness before a name or a wish."""
    if not note.sentences:
        return
    first = note.sentences[0]
    found = next(note.find(habits.DIAGNOSIS, first.start, first.end), None)
    wished = found and any(note.heard.at(mark)[0] < found.start() for mark in note.wishes)
    near = found is not None and found.start() - first.start < NEAR_THE_START
    if found and near and not wished and not _names(note.text[first.start : found.start()]):
        yield Place(*found.span())


def way_of_talking(note: Note) -> Iterator[Place]:
    """11.1: somebody without speech, and not how they do say things."""
    found = next(note.find(habits.NO_SPEECH), None)
    if found and not note.marks("A6", "O4") and not habits.HOW_TALKS.search(note.small):
        yield Place(*found.span())


def meaning_as_seen(note: Note) -> Iterator[Place]:
    """11.2: what it meant, and not what was seen."""
    if note.mode is Mode.OBSERVATION:
        for found in note.find(habits.MEANT):
            if not habits.THINKS.search(note.small, *note.around(found.start(), before=0)):
                yield Place(*found.span())


def invented_i(note: Note) -> Iterator[Place]:
    """11.3: "I enjoy music", for somebody who said nothing of the kind."""
    if note.mode is Mode.OBSERVATION or habits.NO_SPEECH.search(note.small):
        for found in note.find(habits.FIRST_PERSON):
            yield Place(*found.span())


def log_half_filled(note: Note) -> Iterator[Place]:
    """11.4: a learning log that says neither what worked nor what did not."""
    if note.mode is Mode.OBSERVATION and note.marks("O1") and not note.marks("O2", "O3"):
        yield Place(*WHOLE, asks=True)


def says_yes_to_all(note: Note) -> Iterator[Place]:
    """11.6: every answer is yes."""
    answers = list(_TURN.finditer(note.text)) if note.mode is Mode.CONVERSATION else []
    if len(answers) >= FEWEST_YESES and all(_YES.fullmatch(answer[1]) for answer in answers):
        yield Place(*answers[-1].span(1))


def unnamed_go_between(note: Note) -> Iterator[Place]:
    """11.7: an interpreter or scribe with no name."""
    found = next(note.find(habits.INTERPRETED), None)
    if found and not _NAMED.search(note.text[max(0, found.start() - 20) : found.end() + 30]):
        yield Place(*found.span(), asks=True)


def words_for_another_age(note: Note) -> Iterator[Place]:
    """12.1: a grown-up spoken of as a child, or a child in the words of adult services."""
    if not habits.CHILD.search(note.small):
        yield from (Place(*found.span()) for found in note.find(habits.CHILDISH))
    for found in note.find(habits.ADULT_SERVICE):
        if habits.CHILD.search(note.small, *note.around(found.start(), before=0, after=0)):
            yield Place(*found.span(), how="child")


def move_without_plan(note: Note) -> Iterator[Place]:
    """12.2: a move is near, and nothing about what then."""
    found = next(note.find(habits.MOVE_NEAR), None)
    if (
        found
        and not note.marks("N1", "N2")
        and not habits.NEXT.search(note.small, *note.around(found.start(), before=0))
    ):
        yield Place(*found.span(), asks=True)


def last_weeks_without_wish(note: Note) -> Iterator[Place]:
    """12.3: the end of life, and nothing that the person still wants."""
    found = next(note.find(habits.DYING), None)
    if found and not note.wishes and not note.person_speaks:
        yield Place(*found.span())


def young_carer(note: Note) -> Iterator[Place]:
    """12.4: a young carer of whom only the caring is told."""
    found = next(note.find(habits.YOUNG_CARER), None)
    if found and not note.marks("B1", "V4", "V6"):
        yield Place(*found.span(), asks=True)
