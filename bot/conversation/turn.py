"""One turn under way. Law: each event that is added is folded at once, so that the next step sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.conversation import events as e
from bot.conversation.conversation import Conversation, evolve
from bot.conversation.recording import Record, Span, Words
from bot.conversation.requests import Say
from bot.conversation.stages import Stage

CLOSINGS = frozenset(
    """
    thanks thank you ta cheers ok okay k right fine diolch iawn aye ayeright grand great lovely bye
    """.split()
)
"""Words that end nothing: "thanks" and "ok" are answered, and the question stays where it was."""


YES_ONLY = frozenset("yes yeah yep aye ie ydw yndw oes ydy ydi ia do yup uhuh mm".split())
"""After a bare yes one open question is asked before anything is written (record model 5.2)."""


NONE_ONLY = frozenset(
    {
        *("no", "none", "nope", "nothing", "no one", "nobody", "nah", "nothing really", "not really"),
        *("nae", "naw", "naething", "nuthin", "nowt", "naebody"),
        *(
            "na",
            "nage",
            "nac oes",
            "nac ydw",
            "nac ydy",
            "nac ydi",
            "nagoes",
            "dim",
            "dim byd",
            "dim byd o gwbl",
            "neb",
        ),
    }
)
"""A bare "nothing" to a question that it can answer is an answer, and no line of its own."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The events to store (the one that came first), what to say in passing, and the record, if one was kept."""

    conversation: Conversation
    events: tuple[e.Event, ...] = ()
    says: tuple[Say, ...] = ()
    record: Record | None = None


@dataclass
class Turn:
    """One turn under way: each event that is added is folded at once, so that the next step sees it."""

    c: Conversation
    at: Any = None
    events: list[e.Event] = field(default_factory=list)
    says: list[Say] = field(default_factory=list)
    record: Record | None = None

    def add(self, event: e.Event) -> None:
        self.c = evolve(self.c, event)
        self.events.append(event)

    def say(self, phrase: str, **values: str) -> None:
        self.says.append(Say(phrase, values))


def only(text: str, known: frozenset[str]) -> bool:
    words = [word.strip(".,!?'\"").casefold() for word in text.split()]
    return bool(words) and len(words) <= 4 and all(word in known for word in words)


def says_none(text: str) -> bool:
    """Whether somebody said no, or nothing, and nothing besides."""
    return " ".join(text.replace("’", "'").casefold().split()).strip(".,!?'\" ") in NONE_ONLY


def whole(words: Words) -> Span:
    return Span(words.id, 0, len(words.text or ""))


def rest(turn: Turn, phrase: str) -> None:
    if turn.c.stage not in {Stage.RESTING, Stage.KEPT}:
        turn.add(e.Rested(turn.at))
    if phrase and turn.c.stage is Stage.RESTING:
        turn.say(phrase)
