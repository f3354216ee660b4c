"""Clear and short: checks 4.1 to 4.8 (FNF ¶40-42). A swap is offered, never made; quotations are not looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.coaching import lexicon_habits as habits
from bot.coaching.findings import Place
from bot.coaching.lexicon_plain import ABBREVIATIONS_KNOWN, ABBREVIATIONS_SMALL, SWAPS, swap_pattern
from bot.coaching.note import WHOLE, Note

LONG_SENTENCE = 25
LONG_NOTE = 400
ALIKE = 0.8
FEWEST_ALIKE = 6
"""Words under which two sentences may well be alike ("Thursdays, half past two")."""
_CAPITALS = re.compile(r"\b[A-Z][A-Z&/]{1,4}s?\b")


def long_sentence(note: Note) -> Iterator[Place]:
    """4.1: more than 25 words of the writer's own, quotations not counted. The longest first."""
    found = []
    for sentence in note.sentences:
        own = sum(len(note.words(piece.start, piece.end)) for piece in sentence.pieces if piece.quote < 0)
        if own > LONG_SENTENCE and "full stop" not in note.small[sentence.start : sentence.end]:
            found.append((-own, sentence.start, sentence.end))
    for _, start, end in sorted(found)[:2]:
        yield Place(start, end)


def letters(note: Note) -> Iterator[Place]:
    """4.2: letters nobody explained, each once."""
    capitals = [found for found in _CAPITALS.finditer(note.text) if not note.is_quoted(*found.span())]
    shouted = len(capitals) * 4 > len(note.words())
    small = note.find(ABBREVIATIONS_SMALL)
    seen: set[str] = set()
    for found in sorted([*([] if shouted else capitals), *small], key=lambda one: one.start()):
        short = found[0].rstrip("s") if found[0][:-1].isupper() else found[0]
        explained = f"({short})" in note.text or f"{short} (" in note.text
        if short.lower() in seen or short in ABBREVIATIONS_KNOWN or explained or _is_speaker(note, found):
            continue
        seen.add(short.lower())
        yield Place(*found.span())


def _is_speaker(note: Note, found: re.Match[str]) -> bool:
    """Whether this is a heading ("WORKER:") or a shouted word in a line of capitals."""
    before, after = note.text[max(0, found.start() - 3) : found.start()], note.text[found.end() : found.end() + 3]
    return after.startswith(":") or bool(re.search(r"[A-Z]{2}\W\Z", before) or re.match(r"\W[A-Z]{2}", after))


def plain_swap(note: Note) -> Iterator[Place]:
    """4.3: a word of the trade that has a plain one."""
    table = SWAPS["cy" if note.language == "cy" else "en"]
    for found in note.find(swap_pattern(note.language)):
        if note.is_disguised(*found.span()):
            continue  # the words of a plan, already asked about
        yield Place(*found.span(), values={"plain": table[" ".join(found[0].split())]})


def repeats(note: Note) -> Iterator[Place]:
    """4.4: two sentences that say the same."""
    seen: list[frozenset[str]] = []
    for sentence in note.sentences:
        said = frozenset(note.words(sentence.start, sentence.end))
        if len(said) >= FEWEST_ALIKE and not note.is_quoted(sentence.start, sentence.end):
            if any(len(said & other) > ALIKE * len(said | other) for other in seen[-60:]):
                yield Place(sentence.start, sentence.end)
            seen.append(said)


def too_much(note: Note) -> Iterator[Place]:
    """4.5: a long note with one outcome and no decision."""
    if len(note.words()) > LONG_NOTE and len(note.wishes) < 2 and not note.marks("G1"):
        yield Place(*WHOLE, asks=True)


def too_little(note: Note) -> Iterator[Place]:
    """4.6: a decision, with neither a reason nor a word of the person."""
    decisions = note.marks("G1")
    if decisions and not note.marks("G2") and not note.person_speaks and not habits.REASON.search(note.small):
        yield Place(*note.heard.at(decisions[0]))


def blame(note: Note) -> Iterator[Place]:
    """4.7: words that blame or belittle."""
    for found in note.find(habits.BLAME):
        yield Place(*found.span())


def nobody_did_it(note: Note) -> Iterator[Place]:
    """4.8: something was decided, and nobody did."""
    for found in note.find(habits.PASSIVE):
        sentence = note.sentence_at(found.start())
        if sentence and not habits.BY_SOMEBODY.search(note.small, found.end(), sentence.end):
            yield Place(*found.span())
