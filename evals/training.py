"""Learns the weights of the listener from the labelled cases: `make train`. The same cases give the same weights.

What is learned is small on purpose: one weight for each readable feature of a clause (`learned/features.py`), for
each of a dozen questions, by logistic regression (scikit-learn, liblinear, which is deterministic). Whoever doubts
a mark can read why it was made; whoever doubts a weight can look it up.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot import noting
from bot.conversation.requests import Listen, Listened
from bot.listening.heard import Heard
from bot.listening.learned.clauses import clauses_of
from bot.listening.learned.features import Reading
from bot.listening.offline import by_rules
from bot.listening.voices import voices

_WORD = re.compile(r"[\w'’]+")

HEADS = (
    *("outcome", "not_outcome", "strength", "risk", "decision", "why1", "why2"),
    *("unmet", "danger", "why", "managed", "next_step"),
)
"""The questions that are asked of each clause."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One Words of a case as it was read: where it begins in the text of the case, and its clauses with features."""

    begins: int
    heard: Heard
    reading: Reading


class _Reads:
    """A listener that keeps what it was asked, and answers by rule."""

    name = "training"

    def __init__(self) -> None:
        self.turns: list[tuple[str, Heard, Reading]] = []

    async def listen(self, request: Listen) -> Listened:
        heard = by_rules(request)
        reading = Reading(heard, voices(heard), clauses_of(heard.small, heard.pieces))
        self.turns.append((request.words.id, heard, reading))
        return heard.done()


def read(case: dict[str, Any]) -> list[Turn]:
    """The turns of a case as the listener sees them."""
    reads = _Reads()
    _, begins = asyncio.run(noting.heard(case, reads))
    return [Turn(begins[words], heard, reading) for words, heard, reading in reads.turns]


def spans(case: Mapping[str, Any]) -> dict[str, list[tuple[int, int]]]:
    """The labelled stretches of a case for each question, in characters of its text."""
    said = case["expected"]
    decided = {key: [one for d in said["decisions"] for one in d[key]] for key in ("decision", "why1", "why2")}
    labelled: dict[str, Iterable[Mapping[str, Any]]] = {
        "outcome": [one["span"] for one in said["outcomes"]],
        "maybe": said.get("optional_outcomes", []),
        "not_outcome": said["not_outcomes"],
        "strength": said["strengths"],
        "risk": said["risks"],
        **decided,
        "unmet": said["unmet_need"]["spans"],
        "danger": said["safeguarding"]["evidence"],
        "why": [one for o in said["outcomes"] for one in o.get("why_spans", [])],
        "managed": said["risk_managed"],
        "next_step": said["next_steps"],
    }
    return {head: [(one["start"], one["end"]) for one in found] for head, found in labelled.items()}


def tokens(text: str, start: int, end: int) -> int:
    return len(_WORD.findall(text[start:end]))


def labelled(text: str, start: int, end: int, gold: Iterable[tuple[int, int]]) -> bool:
    """Whether a clause says what is labelled: half of it is in a labelled stretch, or most of that is in it."""
    for a, b in gold:
        over = tokens(text, max(a, start), min(b, end)) if a < end and start < b else 0
        if over and (over * 2 >= tokens(text, start, end) or over * 10 >= 6 * tokens(text, a, b)):
            return True
    return False
