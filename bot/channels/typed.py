"""What a typed line means: a choice, a button, or words. Shared by every channel in which people type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.conversation.deciding import BUTTONS
from bot.conversation.waiting import ALWAYS, QUESTIONS
from bot.showing import Screen
from prompts import Phrases

NO_LINE_OF_ITS_OWN = frozenset({"read_line", "confirm", "kept", "pass_on", "seen"})
"""Questions at which a word like "skip" is never what somebody wants written down."""


@dataclass(frozen=True, slots=True)
class Typed:
    """`value` is the key of a choice or button, or the words as they were typed."""

    what: Literal["choice", "button", "words"]
    value: str


def understood(text: str, screen: Screen, phrases: Phrases) -> Typed:
    """Only a line that is a known word and nothing else is a command; everything else is words, as typed."""
    line = _plain(text)
    for choice in QUESTIONS[screen.question].choices:
        if line in _known(phrases, f"{screen.choices}.{choice}"):
            return Typed("choice", choice)
    shown = [button.key for button in screen.buttons if not button.choice]
    for button in (*shown, *(key for key in ALWAYS if key not in shown)):
        if line in _known(phrases, f"button.{button}"):
            return Typed("button", button)
    if screen.question in NO_LINE_OF_ITS_OWN:
        for button in BUTTONS:
            if line in _known(phrases, f"button.{button}"):
                return Typed("button", button)
    return Typed("words", text)


def _known(phrases: Phrases, key: str) -> set[str]:
    return {_plain(word) for word in phrases.words(key)}


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split()).rstrip(".!")
