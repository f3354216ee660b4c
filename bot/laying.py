"""Lays a note, or the talk it came from, beside the twelve principles. Law: nothing is kept, changed or marked.

What the command, the page and the read-back all show: the sentence, one plain line with its clause, and, asked for,
the note's own words in another order or a card to read.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from bot import noting
from bot.coaching import Coached, Finding, Heard, coach, only_in, show_how, spoken
from bot.coaching.coaching import shortened
from bot.coaching.note import OWN
from bot.conversation.conversation import Conversation
from bot.conversation.recording import Mode
from bot.drafting.page import visible
from bot.listening.sentences import pieces
from knowledge.cards import Card, Scope, cards
from prompts import Phrases


@dataclass(frozen=True, slots=True)
class Laid:
    """A note, what was heard in it and what the checks say. `sign`: something may have to be passed on."""

    text: str
    heard: Heard
    coached: Coached
    mode: Mode
    language: str
    sign: bool

    @property
    def passing_on(self) -> str:
        """The key of the line about that."""
        return "ask.last.pass_on" if self.mode in OWN else "ask.last.pass_on_worker"


@dataclass(frozen=True, slots=True)
class Beside:
    """One finding as it is shown: its sentence ("" for the whole note), and the line with its clause."""

    number: int
    sentence: str
    line: str


@dataclass(frozen=True, slots=True)
class How:
    """A way it could stand, in the note's own words, and a card to read; either may be ""."""

    words: str
    read: str


def lay(text: str, mode: Mode, language: str, nation: str) -> Laid:
    """A note as it is written. Raises `bot.session.Refused` for one that cannot be taken."""
    case = {"text": text, "mode": mode.value, "language": language, "nation": nation}
    talk, begins = asyncio.run(noting.heard(case))
    return _laid(text, talk, begins, mode, language)


def lay_talk(c: Conversation) -> Laid:
    """What was said in a talk, with what was heard in it."""
    begins: dict[str, int] = {}
    text = ""
    for words in c.words:
        if words.text:
            begins[words.id] = len(text)
            text += f"{words.text}\n"
    return _laid(text, c, begins, c.mode, c.language or "en")


def _laid(text: str, talk: Conversation, begins: dict[str, int], mode: Mode, language: str) -> Laid:
    heard = Heard(tuple(mark for mark in talk.live if mark.span.words_id in begins), begins, talk.parties)
    spans = [one.span for one in talk.concerns if one.span.words_id in begins]
    apart = [(begins[one.words_id] + one.start, begins[one.words_id] + one.end) for one in spans]
    coached = coach(text, heard, None, mode, language, apart=apart)
    return Laid(text, heard, coached, mode, language, any(not one.dealt for one in talk.concerns))


def shown(laid: Laid, phrases: Phrases, *, more: bool = False) -> tuple[Beside, ...]:
    """The findings as they are shown, at most three, or all."""
    found = [*laid.coached.offered, *(laid.coached.more if more else ())]
    return tuple(beside(laid, number, finding, phrases) for number, finding in enumerate(found, 1))


def beside(laid: Laid, number: int, finding: Finding, phrases: Phrases) -> Beside:
    """One finding as it is shown."""
    return Beside(number, visible(shortened(_sentence(laid.text, finding))), visible(spoken([finding], phrases)[0]))


def how(laid: Laid, number: int, nation: str, phrases: Phrases) -> How | None:
    """How the line of this number could stand; None where there is no such line."""
    found = [*laid.coached.offered, *laid.coached.more]
    if not 0 < number <= len(found):
        return None
    way = show_how(found[number - 1], laid.text, laid.heard, laid.mode, laid.language)
    words = visible(phrases.text(way.key, **way.values)) if way.key else ""
    card = _card(way.clause, nation)
    read = phrases.text("check.read", title=card.title, point=card.point, citation=card.citation) if card else ""
    return How(words, read)


def differs(older: Laid, newer: Laid, phrases: Phrases) -> tuple[Sequence[str], Sequence[str]]:
    """What is pointed at in the older one alone, and in the newer one alone. Nothing is counted."""
    then = only_in(older.coached.findings, newer.coached.findings)
    now = only_in(newer.coached.findings, older.coached.findings)
    return [visible(line) for line in spoken(then, phrases)], [visible(line) for line in spoken(now, phrases)]


def _sentence(text: str, finding: Finding) -> str:
    """The sentence that a finding stands in; "" for what is said about the whole note."""
    if finding.start == finding.end:
        return ""
    number = next((one.sentence for one in pieces(text) if one.start <= finding.start < one.end), None)
    within = [one for one in pieces(text) if one.sentence == number]
    return text[within[0].start : within[-1].end] if within else str(finding.text)


def _card(clause: str, nation: str) -> Card | None:
    """The card of this clause, where it serves this nation: process belongs to its own."""
    serves = (one for one in cards() if one.citation == clause)
    return next((one for one in serves if one.scope is Scope.PRACTICE or nation in ("", one.nation)), None)
