"""A conversation is the fold of its events. Law: `evolve` decides nothing, so replay never asks again.

`Conversation` is everything the next decision needs, and nothing that could be worked out anew with other
rules later. What comes next is `deciding.decide`; what is on the screen is `waiting.waiting_for`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from bot.conversation import events as e
from bot.conversation.recording import (
    NOTHING_USED,
    Answers,
    Cited,
    Concern,
    Draft,
    Line,
    Mark,
    Mode,
    Open,
    Party,
    Role,
    Used,
    Via,
    Words,
    canonical,
    forgotten,
)
from bot.conversation.stages import Stage, follow

PERSON = "person"
"""The party id of the one whose record it is. One record, one subject."""

NAMES = frozenset({"your_name", "helper_name", "about"})
"""Questions whose answer is somebody's name, and not something to listen to."""

WATCHED = frozenset({Mode.OBSERVATION, Mode.PROFILE})
"""Talks about somebody without speech: whoever types says what they saw, and it is never the person's wish."""

HEARD_LATER = frozenset(
    {Stage.LOOKING_BACK, Stage.TALKING, Stage.LISTENING, Stage.WORDING, Stage.PLAYING_BACK, Stage.DRAFTING}
)
"""Stages in which words are part of the talk itself; elsewhere they are about a line or a question."""


@dataclass(frozen=True)
class Conversation:
    """One talk about one person. Immutable: `evolve` gives the next one.

    `typist` is the party that is typing now; `speaker` the one whose words they are. `answers` holds the
    settled answers of closed questions; `yeses` the fingerprint that each line was kept with.
    """

    talk: str = ""
    person: str = ""
    earlier: tuple[str, ...] = ()
    started: datetime | None = None
    mode: Mode = Mode.WORKER
    nation: str = ""
    language: str = ""
    zone: str = ""
    stage: Stage = Stage.NEW
    came_from: tuple[Stage, ...] = ()
    parties: tuple[Party, ...] = ()
    typist: str = PERSON
    words: tuple[Words, ...] = ()
    unheard: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    superseded: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    looked_back: bool = False
    question: str = ""
    element: str = ""
    about: str = ""
    asked: tuple[str, ...] = ()
    answered_by: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    empty_answers: int = 0
    played: tuple[str, ...] = ()
    opens: Mapping[str, Open] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    concerns: tuple[Concern, ...] = ()
    safety_asked: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    yeses: Mapping[str, str] = field(default_factory=dict)
    opened: tuple[str, str] = ("", "")
    looked_at: str = ""
    deleting: str = ""
    to_forget: tuple[str, ...] = ()
    drafted: bool = False
    guidance: tuple[Cited, ...] | None = None
    shown: str = ""
    record: str = ""
    version: int = 0
    kept: str = ""
    objections: tuple[str, ...] = ()
    service: str = ""
    doubts: tuple[Mark, ...] = ()
    worded: str = ""
    offers: Mapping[str, str] = field(default_factory=dict)
    used: Used = NOTHING_USED

    # --- looking things up ---------------------------------------------------------------------------

    @cached_property
    def words_by_id(self) -> Mapping[str, Words]:
        return {words.id: words for words in self.words}

    @cached_property
    def marks_by_id(self) -> Mapping[str, Mark]:
        return {mark.id: mark for mark in self.marks}

    @cached_property
    def live(self) -> tuple[Mark, ...]:
        """Marks that count: neither superseded nor left out nor on forgotten words."""
        gone = self.superseded | self.left_out
        return tuple(mark for mark in self.marks if mark.id not in gone)

    @cached_property
    def recalled(self) -> tuple[Mark, ...]:
        """Marks that count on words of earlier records."""
        return tuple(mark for mark in self.live if self.words_by_id[mark.span.words_id].via is Via.RECORD)

    @property
    def said_here(self) -> tuple[Words, ...]:
        """What people said in this talk and did not have forgotten: no program's words, and no copies of records."""
        return tuple(
            words
            for words in self.words
            if words.text is not None and words.said_by != Role.ASSISTANT.value and words.via is not Via.RECORD
        )

    @property
    def key(self) -> str:
        """What is asked about, as `asked` and `answered_by` name it; "" for an open invitation."""
        return asked_key(self.element, self.about)

    @property
    def in_own_voice(self) -> bool:
        """Whether it is about whoever speaks: then a disclosure stops the questions, else it is the first of them."""
        return self.mode in {Mode.PERSON, Mode.CARER} or self.typist == PERSON

    @property
    def typist_party(self) -> Party:
        return next(party for party in self.parties if party.id == self.typist)

    @property
    def speaker(self) -> str:
        """Whose words are being typed: the person's, where a supporter types for them."""
        scribes = self.typist_party.role is Role.SUPPORTER and self.mode not in WATCHED
        return PERSON if scribes else self.typist

    def text_of(self, words_id: str) -> str:
        """The words, or "" where they were forgotten."""
        words = self.words_by_id.get(words_id)
        return (words.text or "") if words else ""

    def label(self, party_id: str) -> str:
        """What somebody is called, in the words that named them; "" where nobody named them."""
        for party in self.parties:
            if party.id == party_id and party.named is not None:
                return self.text_of(party.named.words_id)[party.named.start : party.named.end]
        return ""

    @property
    def may_send(self) -> str:
        """The language model that somebody here agreed to, by name; "" where nothing may be sent."""
        return self.service if self.answers.get("may_send") == "yes" else ""

    @property
    def names(self) -> Mapping[str, str]:
        """Party ids and what they are called, where somebody named them."""
        return {party.id: self.label(party.id) for party in self.parties if self.label(party.id)}

    @property
    def current_line(self) -> Line | None:
        """The line that was picked, or the first, without a yes to how it reads now."""
        waiting = [line for line in self.lines if self.yeses.get(line.id) != line.fingerprint]
        return next((line for line in waiting if line.id == self.looked_at), waiting[0] if waiting else None)

    def as_shown(self, line: Line) -> str:
        """What a press on a line is bound to: how it reads now, and the other words that stand beside it."""
        return f"{line.fingerprint}:{self.offers[line.id]}" if line.id in self.offers else line.fingerprint

    def draft(self) -> Draft:
        """What is on the screen when a yes is asked for."""
        return Draft(
            talk=self.talk,
            version=self.version + 1,
            lines=self.lines,
            answers=Answers(
                pass_on=self.answers.get("pass_on", ""),
                pass_on_words=self.text_of(self.answers.get("pass_on_words", "")),
                seen=self.answers.get("seen", ""),
            ),
            shown=self.text_of(self.shown),
            parties=self.names,
            guidance=self.answers_to,
        )

    @property
    def answers_to(self) -> tuple[Cited, ...]:
        """The guidance that the lines of the draft answer to; nothing for an element that has no line."""
        shown = {line.element for line in self.lines if line.open is None}
        return tuple(cited for cited in self.guidance or () if cited.element in shown)

    def canonical(self) -> bytes:
        """The whole state as bytes: two conversations are the same when these are."""
        return canonical({name: getattr(self, name) for name in self.__dataclass_fields__})


def fold(events: tuple[e.Event, ...] | list[e.Event]) -> Conversation:
    """The conversation that these events made."""
    conversation = Conversation()
    for event in events:
        conversation = evolve(conversation, event)
    return conversation


def evolve(conversation: Conversation, event: e.Event) -> Conversation:
    """The conversation after this event. Raises `stages.NotPossible` where the table does not hold it."""
    stage, came_from = follow(conversation.stage, conversation.came_from, event)
    change = _CHANGES.get(type(event), _nothing)
    return _changed(conversation, {"stage": stage, "came_from": came_from, **change(conversation, event)})


def asked_key(element: str, about: str) -> str:
    """An element, and the mark that is asked about where there are several it could be."""
    return f"{element}@{about}" if about else element


def element_of(key: str) -> str:
    """The element of a key of `asked` or `answered_by`."""
    return key.partition("@")[0]


Changes = dict[str, Any]

_LOOKED_UP: Mapping[str, frozenset[str]] = {
    "words_by_id": frozenset({"words"}),
    "marks_by_id": frozenset({"marks"}),
    "live": frozenset({"marks", "superseded", "left_out"}),
    "recalled": frozenset({"words", "marks", "superseded", "left_out"}),
}
"""What is looked up in a conversation, and the fields that it is worked out from."""


def _changed(c: Conversation, changes: Changes) -> Conversation:
    """As `dataclasses.replace`, in a tenth of the time: sets what changed, and what was looked up stays known."""
    after = object.__new__(Conversation)
    known = after.__dict__
    known.update(c.__dict__)
    known.update(changes)
    for name, rests_on in _LOOKED_UP.items():
        if name in known and not rests_on.isdisjoint(changes):
            del known[name]
    return after


def _nothing(c: Conversation, event: Any) -> Changes:
    return {}


def _started(c: Conversation, event: e.Started) -> Changes:
    parties = [Party(PERSON, Role.PERSON)]
    typist = PERSON
    if event.mode not in {Mode.PERSON, Mode.CARER}:
        typist = Role.WORKER.value
        parties.append(Party(typist, Role.WORKER))
    return {
        "talk": event.talk,
        "person": event.person or event.talk,
        "earlier": event.earlier,
        "started": event.at,
        "mode": event.mode,
        "nation": event.nation,
        "language": event.language,
        "zone": event.zone,
        "service": event.service,
        "parties": tuple(parties),
        "typist": typist,
    }


def _said(c: Conversation, event: e.Said) -> Changes:
    heard_later = c.stage in HEARD_LATER and c.question not in NAMES
    changes: Changes = {"words": (*c.words, event.words)}
    if heard_later:
        changes["unheard"] = (*c.unheard, event.words.id)
        if c.key:
            before = c.answered_by.get(c.key, ())
            changes["answered_by"] = {**c.answered_by, c.key: (*before, event.words.id)}
    return changes


def _answered(c: Conversation, event: e.Answered) -> Changes:
    changes: Changes = {"answers": {**c.answers, event.question: event.choice}}
    if event.question in {"language", "nation"}:
        changes[event.question] = event.choice
    if event.question == "doubt":
        changes["doubts"] = c.doubts[1:]
    if event.question == "who_types":
        helper = Party(Role.SUPPORTER.value, Role.SUPPORTER)
        others = tuple(party for party in c.parties if party.id != helper.id)
        helped = event.choice == "helper"
        changes["parties"] = (*others, helper) if helped else others
        changes["typist"] = helper.id if helped else PERSON
    if event.question in WHO_ELSE and event.choice in WHO_ELSE[event.question]:
        role = WHO_ELSE[event.question][event.choice]
        others = tuple(party for party in c.parties if party.id not in {c.typist, role.value} - {PERSON})
        changes["parties"] = others if role is Role.PERSON else (*others, Party(role.value, role))
        changes["typist"] = PERSON if role is Role.PERSON else role.value
    return changes


WHO_ELSE: Mapping[str, Mapping[str, Role]] = {
    "who_saw": {"worker": Role.WORKER, "family": Role.SUPPORTER},
    "who_looks_back": {"worker": Role.WORKER, "me": Role.PERSON},
}
"""Questions before a talk that say who is typing."""


def _named(c: Conversation, event: e.Named) -> Changes:
    others = tuple(party for party in c.parties if party.id != event.party.id)
    return {"parties": (*others, event.party)}


def _asked(c: Conversation, event: e.Asked) -> Changes:
    key = asked_key(event.element, event.about) or event.question
    asked = c.asked[: c.asked.index(key) + 1] if key in c.asked else (*c.asked, key)
    return {
        "question": event.question,
        "element": event.element,
        "about": event.about,
        "asked": asked,
        "worded": "",
    }


def _recalled(c: Conversation, event: e.Recalled) -> Changes:
    named = {party.id for party in event.parties}
    return {
        "words": (*c.words, *event.words),
        "marks": (*c.marks, *event.marks),
        "parties": (*(party for party in c.parties if party.id not in named), *event.parties),
        "looked_back": True,
    }


def _heard(c: Conversation, event: e.Heard) -> Changes:
    known = {mark.id for mark in c.marks}
    new = tuple(mark for mark in event.marks if mark.id not in known)
    changes: Changes = {
        "unheard": tuple(words for words in c.unheard if words != event.words_id),
        "marks": (*c.marks, *new),
        "superseded": c.superseded | set(event.supersedes) | {old for mark in event.marks for old in mark.supersedes},
        "empty_answers": c.empty_answers + _says_nothing(c, event),
        "doubts": (*c.doubts, *event.doubts),
        "used": c.used + event.used,
    }
    named = {party.id: party for party in event.parties if party.named or party.id not in {p.id for p in c.parties}}
    if named:
        changes["parties"] = (*(party for party in c.parties if party.id not in named), *named.values())
    return changes


def _says_nothing(c: Conversation, event: e.Heard) -> bool:
    """Whether an answer was a "dunno": no mark, no answer in it, and nothing that has to be kept apart."""
    noticed = any(concern.span.words_id == event.words_id for concern in c.concerns)
    return not (event.marks or event.settled or noticed)


def _moved(c: Conversation, event: e.MarksMoved) -> Changes:
    return {
        "marks": (*c.marks, *event.marks),
        "superseded": c.superseded | {old for mark in event.marks for old in mark.supersedes},
    }


def _concern(c: Conversation, event: e.ConcernNoticed) -> Changes:
    concern = Concern(event.id, event.span, event.said_by, event.kinds, event.urgent, event.at, event.dealt)
    return {"concerns": (*c.concerns, concern)}


def _safety_asked(c: Conversation, event: e.SafetyAsked) -> Changes:
    return {"safety_asked": (*c.safety_asked, event.question)}


def _safety_answered(c: Conversation, event: e.SafetyAnswered) -> Changes:
    return {"answers": {**c.answers, f"safety.{event.question}": event.choice or event.words_id}}


def _left_open(c: Conversation, event: e.LeftOpen) -> Changes:
    return {"opens": {**c.opens, event.element: event.value}}


def _drafted(c: Conversation, event: e.Drafted) -> Changes:
    return {"lines": event.lines, "drafted": True, "offers": {}, "used": c.used + event.used}


def _offered(c: Conversation, event: e.Offered) -> Changes:
    return {"words": (*c.words, event.words), "offers": {**c.offers, event.line: event.words.id}}


def _question_worded(c: Conversation, event: e.QuestionWorded) -> Changes:
    changes: Changes = {"used": c.used + event.used}
    if event.words is not None:
        changes |= {"words": (*c.words, event.words), "worded": event.words.id}
    return changes


def _line_kept(c: Conversation, event: e.LineKept) -> Changes:
    return {"yeses": {**c.yeses, event.line: event.fingerprint}}


def _without(yeses: Mapping[str, str], line: str) -> dict[str, str]:
    return {key: value for key, value in yeses.items() if key != line}


def _line_changed(c: Conversation, event: e.LineChanged) -> Changes:
    lines = tuple(event.line if line.id == event.line.id else line for line in c.lines)
    offers = {key: value for key, value in c.offers.items() if key != event.line.id}
    return {
        "lines": lines,
        "opened": ("", ""),
        "offers": offers,
    }  # its yes was to another fingerprint, and so is gone by itself


def _line_dropped(c: Conversation, event: e.LineDropped) -> Changes:
    dropped = next(line for line in c.lines if line.id == event.line)
    return {
        "lines": tuple(
            replace(line, about="") if line.about == event.line else line for line in c.lines if line.id != event.line
        ),
        "left_out": c.left_out | set(dropped.rests_on),
        "yeses": _without(c.yeses, event.line),
    }


def _line_reopened(c: Conversation, event: e.LineReopened) -> Changes:
    return {
        "yeses": _without(c.yeses, event.line) if event.line else {},
        "opened": ("", ""),
        "looked_at": event.line,
    }


def _last_asked(c: Conversation, event: e.LastAsked) -> Changes:
    return {"question": event.question, "element": "", "about": ""}


def _laid_out(c: Conversation, event: e.LaidOut) -> Changes:
    return {"words": (*c.words, event.words), "shown": event.words.id}


def _said_yes(c: Conversation, event: e.SaidYes | e.SaidAgainst) -> Changes:
    return {"words": (*c.words, event.words)}


def _kept(c: Conversation, event: e.Kept) -> Changes:
    return {"record": event.record, "version": event.version, "kept": event.fingerprint}


def _reopened(c: Conversation, event: e.Reopened) -> Changes:
    kept = {key: value for key, value in c.answers.items() if key not in {"pass_on", "pass_on_words", "seen"}}
    return {"yeses": {}, "answers": kept}


def _forgotten(c: Conversation, event: e.Forgotten) -> Changes:
    gone = set(event.words_ids)
    marks = tuple(mark for mark in c.marks if mark.span.words_id not in gone)
    lost = {mark.id for mark in c.marks} - {mark.id for mark in marks}
    lines = tuple(
        line
        for line in c.lines
        if not (line.span and line.span.words_id in gone) and not (line.rests_on and set(line.rests_on) <= lost)
    )
    return {
        "words": tuple(forgotten(words) if words.id in gone else words for words in c.words),
        "unheard": tuple(words for words in c.unheard if words not in gone),
        "marks": marks,
        "played": tuple(mark for mark in c.played if mark not in lost),
        "lines": lines,
        "objections": tuple(words for words in c.objections if words not in gone),
        "doubts": tuple(mark for mark in c.doubts if mark.span.words_id not in gone),
        "offers": {line: words for line, words in c.offers.items() if words not in gone},
        "worded": "" if c.worded in gone else c.worded,
    }


_CHANGES: dict[type[e.Event], Callable[[Conversation, Any], Changes]] = {
    e.Started: _started,
    e.Said: _said,
    e.OpeningAsked: lambda c, event: {"question": event.question, "element": "", "about": ""},
    e.Asked: _asked,
    e.Answered: _answered,
    e.Named: _named,
    e.Heard: _heard,
    e.MarksMoved: _moved,
    e.Recalled: _recalled,
    e.PlayedBack: lambda c, event: {"played": event.marks, "question": "play_back", "element": "", "about": ""},
    e.LeftOpen: _left_open,
    e.ConcernNoticed: _concern,
    e.SafetyAsked: _safety_asked,
    e.SafetyAnswered: _safety_answered,
    e.DraftWanted: lambda c, event: {"guidance": None},
    e.GuidanceFound: lambda c, event: {"guidance": event.found},
    e.Drafted: _drafted,
    e.Offered: _offered,
    e.QuestionWorded: _question_worded,
    e.LineKept: _line_kept,
    e.LineOpened: lambda c, event: {"opened": (event.line, event.how)},
    e.LineChanged: _line_changed,
    e.LineDropped: _line_dropped,
    e.LineReopened: _line_reopened,
    e.LastAsked: _last_asked,
    e.LaidOut: _laid_out,
    e.SaidYes: _said_yes,
    e.Kept: _kept,
    e.SaidAgainst: _said_yes,
    e.Objected: lambda c, event: {"objections": (*c.objections, event.words_id)},
    e.Pressed: lambda c, event: {"empty_answers": c.empty_answers + (event.button == "not_sure")},
    e.Reopened: _reopened,
    e.DeleteAsked: lambda c, event: {"deleting": event.question, "to_forget": event.words_ids},
    e.Forgotten: _forgotten,
}
