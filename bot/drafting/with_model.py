"""Other words for lines that read badly. Law: a line stays as it was said; what a model proposes stands beside it.

Only lines that somebody told about others, unquoted, are shown to the model. The core refuses every proposal in which a
word has no source (`conversation.support`), and a human takes it or does not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.conversation.recording import Line
from bot.conversation.requests import AskModel, WriteDraft, Written
from bot.drafting.own_words import write

SCHEMA: Mapping[str, Any] = {
    "title": "lines",
    "description": "Lines written again, by their number.",
    "type": "object",
    "properties": {
        "lines": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"number": {"type": "integer"}, "text": {"type": "string"}},
                "required": ["number", "text"],
                "additionalProperties": False,
            },
        }
    },
    "required": ["lines"],
    "additionalProperties": False,
}

MOST_LINES = 30
SHORTEST = 4
"""Words: a shorter line reads well enough."""


class ModelDrafter:
    """The drafter of `own_words`, and a model's other words beside some of its lines."""

    name = "with_model"

    def __init__(self, service: str, ask: AskModel) -> None:
        self._service = service
        self._ask = ask

    async def write(self, request: WriteDraft) -> Written:
        """The lines just as they are without a model, and what it offers beside them."""
        lines = write(request)
        written = Written(lines)
        if request.may_send != self._service:
            return written
        shown = [line for line in lines if _may_be_reworded(line, request)][:MOST_LINES]
        if not shown:
            return written
        text = "\n".join(f"{number}. {' '.join(line.text.split())}" for number, line in enumerate(shown, 1))
        told = tuple(words.text for words in request.words.values() if words.text)
        reply = await self._ask(text, SCHEMA, frozenset(request.names.values()), told)
        return replace(written, offers=_offers(reply.answers, shown), used=reply.used)


def _may_be_reworded(line: Line, request: WriteDraft) -> bool:
    told = request.words.get(line.span.words_id) if line.span else None
    own = told is None or told.said_by == request.subject
    return line.open is None and not line.quoted and not own and len(line.text.split()) >= SHORTEST


def _offers(answers: Sequence[Mapping[str, Any]], shown: list[Line]) -> dict[str, str]:
    """What has the right form and says something else than the line does."""
    lists = (answer.get("lines") for answer in answers)
    told = [one for each in lists if isinstance(each, list) for one in each]
    found: dict[str, str] = {}
    for one in told[: 2 * MOST_LINES]:
        number, text = (one.get("number"), one.get("text")) if isinstance(one, dict) else (None, None)
        if isinstance(number, int) and isinstance(text, str) and 1 <= number <= len(shown):
            line, text = shown[number - 1], " ".join(text.split())
            if text and text.casefold().strip(" .") != line.text.casefold().strip(" ."):
                found.setdefault(line.id, text)
    return found
