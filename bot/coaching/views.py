"""Fact and opinion, and whose view: checks 5.1 to 6.8 (FNF ¶43-48)."""

from __future__ import annotations

from collections.abc import Iterator

from bot.coaching import lexicon_habits as habits
from bot.coaching.findings import Place
from bot.coaching.note import WHOLE, Note
from bot.conversation.recording import Role, Wording

FEWEST_QUOTED = 30
"""Quoted words from which on one voice can be said to crowd out others."""
MOST_OF = 0.8


def line_without_basis(note: Note) -> Iterator[Place]:
    """5.1: a line of the draft that is neither fact nor opinion."""
    for line in note.lines or ():
        if line.element == "V1" and line.basis is None and line.text:
            yield Place(*WHOLE, values={"words": line.text})


def judged(note: Note) -> Iterator[Place]:
    """5.2: a word that judges, with nothing seen or heard beside it. A guess that says so is in order (5.8)."""
    for found in note.find(habits.JUDGED):
        if not _shown(note, found.start(), found.end()):
            yield Place(*found.span())


def _shown(note: Note, start: int, end: int) -> bool:
    """Whether what was seen or heard stands in the rest of the sentence or in the next, or it is named as a guess."""
    since, until = note.around(start, before=0)
    if any(since <= quote[0] < until for quote in note.quotes):
        return True
    for a, b in ((since, start), (end, until)):
        if habits.SEEN.search(note.small, a, b) or habits.HUNCH.search(note.small, a, b):
            return True
    return False


def inner_state(note: Note) -> Iterator[Place]:
    """5.3: what goes on in somebody else, told as a fact."""
    for found in note.find(habits.INNER):
        sentence = note.sentence_at(found.start())
        if sentence is None or note.speaks_of_self(sentence.start, found.start()):
            continue
        told = habits.SAID.search(note.small, sentence.start, found.start())
        if not told and not habits.HUNCH.search(note.small, sentence.start, found.start()):
            yield Place(*found.span())


def third_hand(note: Note) -> Iterator[Place]:
    """5.5: somebody said that somebody said."""
    for found in note.find(habits.THIRD_HAND):
        yield Place(*found.span(), asks=True)


def from_nowhere(note: Note) -> Iterator[Place]:
    """5.6: a line of the draft that no words of the note bear out."""
    for line in note.lines or ():
        if line.open is None and line.text and line.wording is Wording.ADDED:
            yield Place(*WHOLE, values={"words": line.text})


def contradiction(note: Note) -> Iterator[Place]:
    """5.7: alone, and with somebody."""
    alone = next(note.find(habits.ALONE), None)
    together = next(note.find(habits.WITH_SOMEBODY), None)
    if alone and together:
        yield Place(*together.span(), values={"other": note.text[alone.start() : alone.end()]}, asks=True)


def hunch_named(note: Note) -> Iterator[Place]:
    """5.8: a guess that says it is one is in order, so there is nothing to point at, ever."""
    yield from ()


def view_of_nobody(note: Note) -> Iterator[Place]:
    """6.1: a view, and nobody in particular who holds it."""
    for found in note.find(habits.UNHELD):
        yield Place(*found.span())


def person_missing(note: Note) -> Iterator[Place]:
    """6.2: nothing that the person said, wants or thinks."""
    if note.is_long and not note.person_speaks:
        yield Place(*WHOLE)


def child_missing(note: Note) -> Iterator[Place]:
    """6.3: a child is named; nothing they said or did is there."""
    child = next(note.find(habits.CHILD), None)
    if child is None or note.marks("V4"):
        return
    for found in note.find(habits.CHILD):
        if habits.CHILD_HEARD.search(note.small, *note.around(found.start(), before=0)):
            return
    yield Place(*child.span(), asks=True)


def views_apart(note: Note) -> Iterator[Place]:
    """6.4: somebody sees it differently, and it does not say whether it is settled."""
    wishes = [note.heard.at(mark) for mark in note.wishes]
    for mark in note.marks("V5"):
        start, end = note.heard.at(mark)
        since, until = note.around(start)
        if habits.CONTRAST.search(note.small, since, end) and any(since <= at[0] < until for at in wishes):
            if not habits.SETTLED.search(note.small):
                yield Place(start, end, asks=True)
            return


def agreed_alone(note: Note) -> Iterator[Place]:
    """6.5: "we agreed", with one voice."""
    for found in note.find(habits.AGREED):
        if not note.person_speaks:
            yield Place(*found.span())
        elif "family" in found[0] and not note.marks("V5"):
            yield Place(*found.span(), how="family")


def spoken_for(note: Note) -> Iterator[Place]:
    """6.6: somebody with powers speaks for the person on the person's own matter."""
    for found in note.find(habits.SPEAKS_FOR):
        yield Place(*found.span(), asks=True)


def one_voice(note: Note) -> Iterator[Place]:
    """6.7: most of the quoted words are one other person's. Shown, not judged."""
    said: dict[str, int] = {}
    last = {}
    for mark in note.heard.marks:
        if mark.quoted:
            said[mark.holder] = said.get(mark.holder, 0) + len(mark.text.split())
            last[mark.holder] = mark
    total = sum(said.values())
    for holder, count in said.items():
        if total >= FEWEST_QUOTED and count > MOST_OF * total and note.heard.role(holder) not in (None, Role.PERSON):
            yield Place(*note.heard.at(last[holder]), asks=True)


def parent_well_child_open(note: Note) -> Iterator[Place]:
    """6.8: a parent's good news, in a note that names a child."""
    if next(note.find(habits.CHILD), None):
        for found in note.find(habits.PARENT_BETTER):
            if not habits.CHILD.search(note.small, *note.around(found.start(), before=0)):
                yield Place(*found.span(), asks=True)
                return
