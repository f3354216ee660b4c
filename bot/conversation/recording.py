"""What a record is made of. Law: every line is somebody's, and no record exists without a matching yes.

Frozen values only: nothing here knows a clock, a disk or a network. Offsets are in code points of the words
they point into (Python string indices), half-open: `text[start:end]`. Times are aware UTC datetimes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

FORMAT = 2
"""Version of the canonical form that fingerprints are taken over."""


class Mode(StrEnum):
    """What kind of talk this is. The names are those of the labelled cases (`evals/cases`)."""

    WORKER = "worker_dictation"
    PERSON = "person_message"
    CARER = "carer_message"
    OBSERVATION = "learning_log"
    REVIEW = "review_note"
    PROFILE = "profile"
    CONVERSATION = "conversation"
    TRAINER = "trainer"


class Role(StrEnum):
    """Who somebody is in this talk. People are parties, never names used as keys."""

    PERSON = "person"
    WORKER = "worker"
    SUPPORTER = "supporter"
    CHILD = "child"
    PROFESSIONAL = "professional"
    TOGETHER = "together"
    ASSISTANT = "assistant"


class Via(StrEnum):
    """How words came in. `edit` is wording written for a line of a draft, not something said in the talk;
    `quoted` is what somebody says that another said ("they said it differently"); `model` is wording that a language
    model proposed: nobody said it, and it is never anybody's until somebody takes it and says yes to it. `record` are
    words of an earlier kept record that this talk looks back at; `at` is when that one was kept."""

    TYPED = "typed"
    VOICE = "voice"
    SCRIBE = "scribe"
    INTERPRETER = "interpreter"
    QUOTED = "quoted"
    EDIT = "edit"
    MODEL = "model"
    RECORD = "record"


class Kind(StrEnum):
    """The kinds of outcome, equal in worth (FNF ¶29-32)."""

    CHANGE = "change"
    MAINTENANCE = "maintenance"
    PROCESS = "process"


class Polarity(StrEnum):
    """Whether the words say yes or no to the thing. A no is never turned into a yes (FNF P1)."""

    WANTED = "wanted"
    NOT_WANTED = "not_wanted"


class Basis(StrEnum):
    """Fact apart from opinion (FNF ¶43-44)."""

    FACT = "fact"
    OPINION = "opinion"


class Wording(StrEnum):
    """Whose words a line is in. Worked out by `grounding.wording`; no drafter may claim it."""

    OWN = "own"
    REPORTED = "reported"
    REWORDED = "reworded"
    ADDED = "added"


NEEDS_OWN_YES = frozenset({Wording.REWORDED, Wording.ADDED})
"""Wordings that the whole confirmation does not cover: each such line needs a yes of its own."""


class Open(StrEnum):
    """Answers that are not blanks: the record says them, and nobody asks again (SDS 2024 4.4)."""

    NOT_SAID_YET = "not_said_yet"
    DID_NOT_WANT_TO_SAY = "did_not_want_to_say"
    NONE_SEEN_TODAY = "none_seen_today"
    CHOSE_NOT_TO_KNOW = "chose_not_to_know"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Used:
    """What one piece of work with a language model cost; `away` where it was asked for and did not come."""

    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    away: bool = False

    def __add__(self, other: Used) -> Used:
        return Used(
            self.calls + other.calls,
            self.tokens_in + other.tokens_in,
            self.tokens_out + other.tokens_out,
            self.away or other.away,
        )


NOTHING_USED = Used()


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of somebody's words."""

    words_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody in the talk. `named` points at the words that name them; a name is never a key."""

    id: str
    role: Role
    named: Span | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Words exactly as said. `text` is None once its owner had it forgotten; the rest is the tombstone.

    `said_by` and `entered_by` are party ids. Words that somebody else typed are never *own* words.
    """

    id: str
    said_by: str
    entered_by: str
    via: Via
    text: str | None
    language: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Mark:
    """This stretch of words is about this element of the record, and it is this party's.

    `links` are ids of marks it serves (a reason → its outcome, a why-not → its decision); `supersedes` are
    ids that it replaces for ever. `value` is a normalised answer where the element has one ("1" to "4" for
    an option). `quoted` says that the holder's words stood between quotation marks.
    """

    span: Span
    text: str
    element: str
    holder: str
    kind: Kind | None = None
    also_kinds: tuple[Kind, ...] = ()
    polarity: Polarity = Polarity.WANTED
    basis: Basis | None = None
    value: str = ""
    quoted: bool = False
    links: tuple[str, ...] = ()
    supersedes: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Where and what: two marks of one stretch for one element and holder are the same mark."""
        return f"{self.span.words_id}:{self.span.start}-{self.span.end}:{self.element}:{self.holder}"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a draft: the text, what it is about, whose it is and what it rests on.

    `span` is where the text of the line stands; `rests_on` are the marks under it, which differ from the
    span when somebody has reworded it. `about` is the id of the line it belongs to (a reason under its
    outcome). `open` is set, and the text empty, where the answer is *not said yet* or the like.
    """

    id: str
    element: str
    holder: str
    span: Span | None
    text: str
    rests_on: tuple[str, ...] = ()
    wording: Wording = Wording.ADDED
    kind: Kind | None = None
    polarity: Polarity = Polarity.WANTED
    basis: Basis | None = None
    value: str = ""
    quoted: bool = False
    about: str = ""
    open: Open | None = None
    by: str = ""

    @property
    def fingerprint(self) -> str:
        """SHA-256 of this line: a yes to it holds until this line itself changes, and no longer."""
        return fingerprint(canonical(self))

    @property
    def needs_own_yes(self) -> bool:
        """Reworded and added lines each need a yes of their own (design, decision 8)."""
        return self.open is None and self.wording in NEEDS_OWN_YES


@dataclass(frozen=True, slots=True)
class Answers:
    """The two last questions, asked on every record, whether or not anything was noticed.

    `pass_on` yes / no / not_sure; `pass_on_words` is what was done, who was told and when, or why not;
    `seen` yes / no / not_yet: whether the person has seen, or heard, these words.
    """

    pass_on: str = ""
    pass_on_words: str = ""
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """Guidance that an element of this record answers to: its citation, and the title of the card in our words."""

    element: str
    citation: str
    title: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What was on the screen when the question "shall I keep this?" was asked. `shown` is its exact text."""

    talk: str
    version: int
    lines: tuple[Line, ...]
    answers: Answers
    shown: str
    parties: Mapping[str, str] = field(default_factory=dict)
    guidance: tuple[Cited, ...] = ()

    def canonical(self) -> bytes:
        """The bytes that are fingerprinted, kept and checked. They are stored and never made again."""
        return canonical({"format": FORMAT, **plain(self)})

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.canonical())


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A named human's yes to one exact text."""

    fingerprint: str
    by: str
    name: str
    role: Role
    at: datetime
    seen_by_person: str = ""


class NotConfirmed(ValueError):
    """Raised where a record is asked for and the yes is for another text, or the stored bytes were altered."""


@dataclass(frozen=True, slots=True)
class Record:
    """What was kept. There is no other way to have one: bytes and a yes whose fingerprint matches them.

    Raises `NotConfirmed` when they do not match, also when a stored row was altered afterwards.
    """

    id: str
    version: int
    stored: bytes
    confirmation: Confirmation

    def __post_init__(self) -> None:
        if fingerprint(self.stored) != self.confirmation.fingerprint:
            raise NotConfirmed("the confirmation is for another text")
        if not self.confirmation.name.strip():
            raise NotConfirmed("nobody's name is on the confirmation")

    @property
    def content(self) -> dict[str, Any]:
        """The kept draft as plain values (see `Draft`), read from the stored bytes."""
        content: dict[str, Any] = json.loads(self.stored)
        return content


@dataclass(frozen=True, slots=True)
class Concern:
    """Words that may have to be passed on, kept apart from outcomes and never shown to whom they are about.

    `kinds` name what the sign looked like, never a rank or a score (safety: raises, never rules). `dealt`
    is set when the same words say what was done about it.
    """

    id: str
    span: Span
    said_by: str
    kinds: tuple[str, ...]
    urgent: bool
    at: datetime
    dealt: bool = False


def plain(value: Any) -> Any:
    """Dataclasses, enums, tuples and datetimes as JSON values, in a fixed order."""
    if hasattr(value, "__dataclass_fields__"):
        return {name: plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return {str(key): plain(value[key]) for key in sorted(value)}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return sorted(plain(item) for item in value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return value


def canonical(value: Any) -> bytes:
    """One byte string for one value: sorted keys, no spaces, UTF-8 (RFC 8785 in spirit; no floats here)."""
    return json.dumps(plain(value), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def fingerprint(stored: bytes) -> str:
    """SHA-256 in hex. It shows accidents and races; it is not a signature."""
    return hashlib.sha256(stored).hexdigest()


def forgotten(words: Words) -> Words:
    """The tombstone of these words: who, how and when stay, what was said does not."""
    return replace(words, text=None)
