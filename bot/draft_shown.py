"""A draft for a page: lines beside the words they came from. Law: whose words it is is said, and not only coloured."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.conversation import PERSON, Conversation
from bot.conversation.panel import Standing, panel
from bot.conversation.recording import Line, Via, Wording
from bot.conversation.waiting import tellers
from bot.drafting.own_words import HEADING, ORDER
from bot.drafting.page import label, name_of, note, visible, when, whose
from bot.showing import Source, roles, sources
from prompts import Phrases


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line of the draft, as a page needs it."""

    id: str
    number: int
    label: str
    text: str
    whose: str
    wording: str
    needs_own_yes: bool
    kept: bool
    fingerprint: str
    offer: str
    about: bool
    open: bool
    others: bool
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one heading."""

    key: str
    heading: str
    lines: tuple[LineShown, ...]


def groups(c: Conversation, phrases: Phrases) -> tuple[Group, ...]:
    """The draft, riskiest first: lines that nobody said in these words, then what matters, and the rest by heading."""
    shown = {number: _line(c, number, line, phrases) for number, line in enumerate(c.lines, 1)}
    first = tuple(line for line in shown.values() if line.needs_own_yes)
    found = [Group("own_yes", phrases.text("web.own_yes"), first)] if first else []
    rest = {number: line for number, line in shown.items() if not line.needs_own_yes}
    for heading, _ in ORDER:
        under = tuple(line for number, line in rest.items() if HEADING.get(c.lines[number - 1].element) == heading)
        if under:
            found.append(Group(heading, phrases.text(f"heading.{heading}"), under))
    return tuple(found)


def _line(c: Conversation, number: int, line: Line, phrases: Phrases) -> LineShown:
    if line.open is not None:
        text, beside = phrases.text(f"open.{line.open.value}"), ""
    else:
        mine = c.typist == line.holder == PERSON and line.wording is Wording.OWN
        who = phrases.text("web.yours") if mine else whose(line, c.names, roles(c), tellers(c), phrases)
        text, beside = visible(line.text), note(line, who, phrases)
    return LineShown(
        id=line.id,
        number=number,
        label=label(line, phrases),
        text=text,
        whose=beside,
        wording="" if line.open is not None else line.wording.value,
        needs_own_yes=line.needs_own_yes,
        kept=c.yeses.get(line.id) == line.fingerprint,
        fingerprint=c.as_shown(line),
        offer=visible(c.text_of(c.offers.get(line.id, ""))),
        about=bool(line.about),
        open=line.open is not None,
        others=line.holder != c.typist,
        sources=tuple(_source(c, source, phrases) for source in sources(c, line)),
    )


def _source(c: Conversation, source: Source, phrases: Phrases) -> Source:
    who = name_of(source.said_by, c.names, roles(c), phrases)
    return Source(visible(source.before), visible(source.words), visible(source.after), who)


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was said so far: who, when, and the words."""

    who: str
    when: str
    text: str


def story(c: Conversation, phrases: Phrases) -> tuple[Said, ...]:
    """What was said in this talk, in order; what was deleted is not there."""
    return tuple(
        Said(name_of(words.said_by, c.names, roles(c), phrases), when(words.at, c.zone), visible(words.text))
        for words in c.said_here
        if words.text and words.via is not Via.EDIT
    )


def standings(c: Conversation) -> tuple[Standing, ...]:
    """What this record shows; only for whoever writes about somebody else."""
    return () if c.typist == PERSON else panel(c)
