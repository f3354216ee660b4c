"""What the conversation asks of the world. Law: a request says what is needed, never who does it.

The session carries these out; what comes back is the next event. Whatever a conversation waits for can be
asked for again at any time (`conversation.waiting_for`), so a crash never loses the thread.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.conversation.recording import NOTHING_USED, Draft, Line, Mark, Mode, Open, Party, Role, Used, Words


@dataclass(frozen=True, slots=True)
class Listen:
    """Turn these words into marks. `asked` is the id of the element the words answer, or "" in free speech.

    `subject` is the party whose record it is. `parties` are those already known, and `names` what they are
    called by party id; the listener may find more. `may_send` is the service
    that these words may be sent to, "" where nobody agreed to one.
    """

    words: Words
    mode: Mode
    nation: str
    subject: str
    asked: str = ""
    parties: tuple[Party, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    may_send: str = ""


@dataclass(frozen=True, slots=True)
class Listened:
    """What a listener heard: people newly named (their names are spans of the words), marks, and wishes of which it
    is not sure whose they are."""

    parties: tuple[Party, ...] = ()
    marks: tuple[Mark, ...] = ()
    doubts: tuple[Mark, ...] = ()
    used: Used = NOTHING_USED


@dataclass(frozen=True, slots=True)
class Reply:
    """What a language model answered, in the form that was asked for, part by part; none where nothing usable came."""

    answers: tuple[Mapping[str, Any], ...]
    used: Used


AskModel = Callable[[str, Mapping[str, Any], frozenset[str], tuple[str, ...]], Awaitable[Reply]]
"""Asks a model about a text, in the form of a JSON Schema; with the names that the talk knows, to be masked, and what
was told in it so far."""


@dataclass(frozen=True, slots=True)
class Recall:
    """Bring what these kept records, all about one person, say that a talk of this kind looks back at."""

    person: str
    records: tuple[str, ...]
    mode: Mode
    zone: str


@dataclass(frozen=True, slots=True)
class FindGuidance:
    """Find what these elements of the record answer to. `about` is what was said for each, to choose by.

    The words are for a search on this machine only: whoever carries this out sends them nowhere.
    """

    about: Mapping[str, str]
    nation: str


@dataclass(frozen=True, slots=True)
class WriteDraft:
    """Write the lines of a draft from these marks. The drafter says what rests on what, never whose words.

    `opens` are the elements with an answer that is not a blank ("not said yet"), in the order they came up.
    """

    marks: tuple[Mark, ...]
    words: Mapping[str, Words]
    subject: str
    opens: tuple[tuple[str, Open], ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    may_send: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """The lines of a draft, and other words for some of them, by the id of the line."""

    lines: tuple[Line, ...]
    offers: Mapping[str, str] = field(default_factory=dict)
    used: Used = NOTHING_USED


@dataclass(frozen=True, slots=True)
class WordQuestion:
    """Put this question in words of the talk. Which question it is, is decided; only how it is said is open.

    `said` are the words so far of the one who is asked, the last ones last.
    """

    said: tuple[str, ...]
    names: Mapping[str, str]
    may_send: str


@dataclass(frozen=True, slots=True)
class Worded:
    """A question as a language model would put it; "" where it did not."""

    text: str = ""
    used: Used = NOTHING_USED


@dataclass(frozen=True, slots=True)
class LayOut:
    """Put the whole draft into the one text that will be shown, confirmed and kept.

    `tellers` maps a line's id to the party that told or typed its words; `at` is when the talk began (UTC).
    """

    draft: Draft
    roles: Mapping[str, Role]
    tellers: Mapping[str, str]
    language: str
    at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question on the screen: a phrase key, the buttons beside it, and what it needs to be shown.

    `element` is the element asked about, where there is one. `lines` and `values` fill the phrase.
    `free` says that words are an answer here; `fingerprint` binds a yes to what is on the screen. `worded` is the
    question in words of the talk; "" where there is none.
    """

    question: str
    buttons: tuple[str, ...]
    element: str = ""
    free: bool = False
    lines: tuple[Line, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    fingerprint: str = ""
    worded: str = ""


@dataclass(frozen=True, slots=True)
class Say:
    """Something to show once, in passing: a phrase key and its values."""

    phrase: str
    values: Mapping[str, str] = field(default_factory=dict)


Request = Recall | Listen | WordQuestion | FindGuidance | WriteDraft | LayOut | Ask
