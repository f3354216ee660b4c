"""What has happened in a talk. Law: events are facts; they are stored once and never changed.

Events that arrive (from a channel or a part) and events that were decided from them are alike. No event
holds anybody's words: words lie in a table of their own (`Words`) that events point into, so that they can be
forgotten. `Said`, `LaidOut` and the marks and lines carry them in memory only; `store.events` takes them out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.conversation.recording import NOTHING_USED, Cited, Line, Mark, Mode, Open, Party, Role, Span, Used, Words

VERSION = 1
"""Version of the stored form of events. Older ones are read through `store.events.UPCASTERS`."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, at an aware UTC time that came from the edge."""

    at: datetime


# --- arriving from a channel -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Started(Event):
    """A talk began. `language` and `nation` may be "" (they are asked); `zone` is an IANA name.

    `service` is the language model that is set up, as people are told of it; "" where there is none. `person` is the
    id of whom it is about, where there was a talk about them before ("": somebody new). `earlier` are the ids of the
    kept records that it looks back at.
    """

    talk: str
    mode: Mode
    nation: str
    language: str
    zone: str
    service: str = ""
    person: str = ""
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said(Event):
    """Somebody said this. It is stored before it is answered."""

    words: Words


@dataclass(frozen=True, slots=True)
class Chose(Event):
    """One of the choices of a closed question."""

    question: str
    choice: str


@dataclass(frozen=True, slots=True)
class Pressed(Event):
    """A button, or the word for it. For a line of the draft: which line, and its fingerprint as it was shown."""

    button: str
    line: str = ""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class SaidYes(Event):
    """A named human's yes to the text with this fingerprint. `record` is a new id made at the edge.

    The name is the text of `words`; the role is that of whoever is typing.
    """

    fingerprint: str
    words: Words
    record: str


# --- coming back from a part -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Recalled(Event):
    """What earlier kept records say that this talk looks back at: copies of their words, with marks on them.

    The id of each of these words is that of its record, a colon and the place of its line there.
    """

    words: tuple[Words, ...] = ()
    marks: tuple[Mark, ...] = ()
    parties: tuple[Party, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard(Event):
    """What a listener made of the words. Decided events of this type hold only what the core let through.

    `settled` says that the words answered the question although they hold no mark ("nothing", "none").
    `supersedes` are the marks of an earlier answer to the same question, which this one replaces for ever. `doubts`
    are wishes of which two listeners do not agree whose they are: somebody is asked, and until then they are nobody's.
    """

    words_id: str
    parties: tuple[Party, ...] = ()
    marks: tuple[Mark, ...] = ()
    refused: int = 0
    settled: bool = False
    supersedes: tuple[str, ...] = ()
    doubts: tuple[Mark, ...] = ()
    used: Used = NOTHING_USED


@dataclass(frozen=True, slots=True)
class GuidanceFound(Event):
    """The guidance that the decisions of this record, and the reasons for them, answer to."""

    found: tuple[Cited, ...]


@dataclass(frozen=True, slots=True)
class Offered(Event):
    """Other words for one line, proposed by a language model. They stand beside it, and are nobody's until taken."""

    line: str
    words: Words


@dataclass(frozen=True, slots=True)
class Drafted(Event):
    """The lines of a draft. The wording of each is worked out by the core before this is stored.

    `offers` come with it from the drafter; those that have a source for every word are stored as `Offered`.
    """

    lines: tuple[Line, ...]
    offers: tuple[Offered, ...] = ()
    used: Used = NOTHING_USED


@dataclass(frozen=True, slots=True)
class QuestionWorded(Event):
    """How the question on the screen is put; None where the written words are used."""

    words: Words | None = None
    used: Used = NOTHING_USED


@dataclass(frozen=True, slots=True)
class LaidOut(Event):
    """The one text that is shown, and will be kept if a yes to it comes."""

    words: Words


@dataclass(frozen=True, slots=True)
class Failed(Event):
    """A part could not do what was asked. `what` is the request's name; the talk goes on without it."""

    what: str


# --- decided ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpeningAsked(Event):
    """One of the questions before the talk: language, who is typing, is it safe here …"""

    question: str


@dataclass(frozen=True, slots=True)
class Asked(Event):
    """A question about an element, or an open invitation to speak (element ""). `about` is the mark it speaks of."""

    question: str
    element: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class RecallWanted(Event):
    """The earlier records that this talk looks back at are wanted."""


@dataclass(frozen=True, slots=True)
class WordingWanted(Event):
    """The question may be put in words of the talk: a language model is asked for them."""


@dataclass(frozen=True, slots=True)
class PlayedBack(Event):
    """At most three lines of what was heard, asked back before anything else."""

    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarksMoved(Event):
    """Marks that replace others of the same words, because somebody said whose they are."""

    words_id: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class LeftOpen(Event):
    """An answer that is not a blank: not said yet, did not want to say, none seen today …"""

    element: str
    value: Open


@dataclass(frozen=True, slots=True)
class ConcernNoticed(Event):
    """Words that may have to be passed on. Their span is kept apart; nothing is judged."""

    id: str
    span: Span
    said_by: str
    kinds: tuple[str, ...]
    urgent: bool
    dealt: bool = False


@dataclass(frozen=True, slots=True)
class SafetyAsked(Event):
    """The outcome questions stop and the fixed safety wording is shown, once for a kind."""

    question: str


@dataclass(frozen=True, slots=True)
class SafetyAnswered(Event):
    """What was answered to a safety question. `words_id` where it was said in words."""

    question: str
    choice: str = ""
    words_id: str = ""


@dataclass(frozen=True, slots=True)
class WentOn(Event):
    """After the safety words the talk goes on where it was, because they chose so."""


@dataclass(frozen=True, slots=True)
class Answered(Event):
    """A closed question was answered and its answer is settled."""

    question: str
    choice: str


@dataclass(frozen=True, slots=True)
class Named(Event):
    """Who a party is: the words that name them."""

    party: Party


@dataclass(frozen=True, slots=True)
class DraftWanted(Event):
    """Enough was said, or they said that is all."""


@dataclass(frozen=True, slots=True)
class LineKept(Event):
    """A yes to one line, bound to its fingerprint."""

    line: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class LineOpened(Event):
    """Somebody wants to change this line: the next words are about it. `how`: change or differently."""

    line: str
    how: str


@dataclass(frozen=True, slots=True)
class LineChanged(Event):
    """The line reads otherwise now. Its yes, if it had one, does not carry over."""

    line: Line


@dataclass(frozen=True, slots=True)
class LineDropped(Event):
    """The line is left out."""

    line: str


@dataclass(frozen=True, slots=True)
class LineReopened(Event):
    """Back: this line is asked about again; "" means every line."""

    line: str


@dataclass(frozen=True, slots=True)
class LastAsked(Event):
    """One of the last questions: has anything to be passed on, have they seen these words."""

    question: str


@dataclass(frozen=True, slots=True)
class LayOutWanted(Event):
    """Everything is answered: put the whole text together."""


@dataclass(frozen=True, slots=True)
class YesRefused(Event):
    """A yes for another text than the one on the screen, or without a name. Nothing was kept."""

    reason: str


@dataclass(frozen=True, slots=True)
class Kept(Event):
    """The record was kept: in the same commit as the yes, the record, its lines and the audit row."""

    record: str
    version: int
    fingerprint: str
    by: str
    name: Span
    role: Role
    seen: str


@dataclass(frozen=True, slots=True)
class YesAdded(Event):
    """A second person's yes to the same kept text. Several may stand beside each other."""

    record: str
    version: int
    fingerprint: str
    by: str
    name: Span
    role: Role


@dataclass(frozen=True, slots=True)
class ObjectionAsked(Event):
    """Somebody says it is not what they said: the next words stand beside the record."""


@dataclass(frozen=True, slots=True)
class Objected(Event):
    """What was said against a kept record ("that is not what I said").

    It needs no fingerprint, and it is shown wherever the record is shown.
    """

    words_id: str


@dataclass(frozen=True, slots=True)
class Reopened(Event):
    """A kept record is being changed: the next yes makes a new version, the old one stays."""


@dataclass(frozen=True, slots=True)
class DeleteAsked(Event):
    """Before words are forgotten: whether really, and why, where something was noticed in them.

    `question`: delete_that, delete_all or delete_why.
    """

    question: str
    words_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Forgotten(Event):
    """These words are gone; that they were there, who took them out, when and why stays."""

    words_ids: tuple[str, ...]
    by: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Rested(Event):
    """Stopped, or carrying on later. Nothing is kept, nothing is lost."""


@dataclass(frozen=True, slots=True)
class Resumed(Event):
    """Somebody is back, and the talk goes on where it was."""


@dataclass(frozen=True, slots=True)
class Ended(Event):
    """Everything that was said is forgotten; there is nothing to go back to."""
