"""Puts a question in words of the talk, with a language model. Law: which question it is, is not the model's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversation.requests import AskModel, Worded, WordQuestion

SCHEMA: Mapping[str, Any] = {
    "title": "question",
    "description": "The question, as it will be asked.",
    "type": "object",
    "properties": {"question": {"type": "string"}},
    "required": ["question"],
    "additionalProperties": False,
}

LAST_SAID = 2
MOST_SAID = 600
"""Characters of what was said last: enough to join on to, and no more leaves than is needed."""


class ModelAsker:
    """Asks in the person's own words where a model can, and somebody agreed to it."""

    def __init__(self, service: str, ask: AskModel) -> None:
        self._service = service
        self._ask = ask

    async def word(self, request: WordQuestion, written: str) -> Worded:
        """The question as the model puts it; the session checks it before anybody sees it."""
        if request.may_send != self._service:
            return Worded()
        said = " ".join(one for one in request.said[-LAST_SAID:] if len(one) <= MOST_SAID)  # whole: a cut could show
        if not said:
            return Worded()
        known = frozenset(request.names.values())
        reply = await self._ask(f"Question: {written}\nThey said: {said}", SCHEMA, known, request.said)
        question = reply.answers[0].get("question") if reply.answers else None
        return Worded(" ".join(question.split()) if isinstance(question, str) else "", reply.used)
