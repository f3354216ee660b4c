"""A language model behind any OpenAI-compatible endpoint. Law: it gets masked text and gives text, and it may fail.

`Model.ask` never raises for anything that an endpoint does: what comes back is a mapping that has the form that was
asked for, or nothing. It tries json_schema, then function calling, then json_object, within one deadline; it tries
again with jitter when the endpoint is busy, and leaves it alone for a while when it keeps failing.
"""

from __future__ import annotations

import asyncio
import json
import os
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Literal
from urllib.parse import urlsplit

from bot.conversation.recording import Used
from bot.conversation.requests import Reply
from bot.masking import Masks
from bot.settings import OFFICIAL

RUNGS: tuple[Literal["json_schema", "function_calling", "json_mode"], ...] = (
    "json_schema",
    "function_calling",
    "json_mode",
)
Messages = list[tuple[str, str]]
MOST_BYTES = 400_000
"""Of one reply: an endpoint that never stops is cut off."""
MOST_TOKENS = 1_500
MOST_TRIES = 3
NO_SUCH_FORM = frozenset((400, 404, 415, 422, 501))
"""What an endpoint says to a form that it does not know; some say 500 (llama-cpp-python), as they do to a fault."""
BUSY = frozenset((408, 409, 429, 502, 503, 504))
FAILS = 3
"""So many questions that failed one after the other, and it is left alone for `REST_S` seconds."""
REST_S = 60
PART = 6_000
OVERLAP = 400
"""Characters: a longer text goes in parts that overlap, so that nothing is cut in two for both."""
MOST_PARTS = 8
"""An hour of talk; what is beyond is heard by the rules alone."""


def address(base_url: str) -> str:
    """An address as people are told of it: without a name and password that may stand in it."""
    told = urlsplit(base_url)
    return f"{told.scheme}://{told.netloc.rpartition('@')[2]}{told.path.rstrip('/')}"


class Model:
    """One model of one endpoint. The libraries are loaded when it is first asked something."""

    def __init__(self, name: str, *, base_url: str = "", key: str = "", timeout_s: float = 30.0) -> None:
        self._name = name
        self._base_url = base_url or OFFICIAL
        self._key = key
        self._timeout_s = timeout_s
        self._rung = 0
        self._worked: set[int] = set()

    @property
    def service(self) -> str:
        """What people are told of it: the model, and where it is."""
        return f"{self._name} ({address(self._base_url)})"

    async def reachable(self) -> str:
        """Whether it is there, without sending anybody's words: answers, refuses (the key), or away."""
        from bot.bounded import bounded

        try:
            async with asyncio.timeout(self._timeout_s), bounded(MOST_BYTES, self._timeout_s) as client:
                key = {"authorization": f"Bearer {self._key}"} if self._key else {}
                status = (await client.get(f"{self._base_url.rstrip('/')}/models", headers=key)).status_code
        except Exception:  # whatever a network can do
            return "away"
        return "refuses" if status in {401, 403} else "answers" if status < 500 else "away"

    async def ask(self, task: str, text: str, schema: Mapping[str, Any], masks: Masks) -> Reply:
        """The answers to `task` (told in the model's prompt) about `text`, in the form of `schema` (JSON Schema).

        `text` is masked here, whole, and looked at again: with a known name or number in it, it stays. Only then a
        long one is cut in parts that overlap, one answer for each, all within one deadline.
        """
        from bot.bounded import bounded

        tally, found = _Tally(), []
        try:
            masked = await asyncio.to_thread(_masked, text, masks)
            if masked is None:
                return Reply((), Used(away=True))
            await asyncio.to_thread(load)
            async with asyncio.timeout(self._timeout_s), bounded(MOST_BYTES, self._timeout_s) as client:
                chat = self._chat(client)
                for part in parts(masked):
                    with self._breaker.calling():
                        answer = await self._climb(chat, [("system", task), ("human", part)], dict(schema), tally)
                    if answer is None:
                        break
                    found.append(_restored(answer, masks))
            return Reply(tuple(found), tally.used(away=not found))
        except Exception:  # whatever an endpoint or its library can do: the talk goes on without it
            return Reply(tuple(found), tally.used(away=True))

    async def _climb(self, chat: Any, messages: Messages, schema: dict[str, Any], tally: _Tally) -> Any:
        """Down the ladder from the rung that worked last, until a reply has the right form.

        A 500 on a rung that never worked means the next one; on the last, or one that has worked, it is a fault.
        """
        for rung in range(self._rung, len(RUNGS)):
            worked = rung in self._worked
            not_known = NO_SUCH_FORM if worked or rung == len(RUNGS) - 1 else NO_SUCH_FORM | {500}
            try:
                again = BUSY | {500} if worked else BUSY
                found = await self._tried(chat, RUNGS[rung], messages, schema, tally, again)
            except Exception as error:  # whatever a library makes of an answer: only its status says what it was
                if _status(error) not in not_known:
                    raise
                found = None
            if found is not None:
                self._rung = rung
                self._worked.add(rung)
                return found
        return None

    async def _tried(
        self,
        chat: Any,
        rung: str,
        messages: Messages,
        schema: dict[str, Any],
        tally: _Tally,
        again: frozenset[int],
    ) -> Any:
        from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

        if rung == "json_mode":  # the form is not known to the endpoint here, so it is told in words
            task, text = messages[0][1], messages[1][1]
            form = json.dumps(schema, separators=(",", ":"))
            messages = [("system", f"{task}\nAnswer with one JSON object of this form: {form}"), ("human", text)]
        asked = chat.with_structured_output(schema, method=rung, include_raw=True)
        async for attempt in AsyncRetrying(
            retry=retry_if_exception(lambda error: _status(error) in again),
            stop=stop_after_attempt(MOST_TRIES),
            wait=wait_random_exponential(0.2, max=4),
            reraise=True,
        ):
            with attempt:
                tally.calls += 1
                answer = await asked.ainvoke(messages)
                tally.take(answer.get("raw"))
                found = answer.get("parsed")
                whole = isinstance(found, dict) and all(key in found for key in schema["required"])
                return found if whole else None
        return None

    @cached_property
    def _breaker(self) -> Any:
        import pybreaker

        return pybreaker.CircuitBreaker(fail_max=FAILS, reset_timeout=REST_S)

    def _chat(self, client: Any) -> Any:
        """A chat model on a client of its own, so that a question which breaks off closes no other's."""
        from langchain.chat_models import init_chat_model

        return init_chat_model(
            f"openai:{self._name}",
            base_url=self._base_url,
            api_key=self._key or "none",
            timeout=0.9 * self._timeout_s,
            max_retries=0,
            max_tokens=MOST_TOKENS,
            http_client=_never_used(),
            http_async_client=client,
        )


@cache
def _never_used() -> Any:
    """The library would make one that blocks with each chat model, and read the certificates each time."""
    import httpx2

    from bot.bounded import trusted

    return httpx2.Client(verify=trusted())


@cache
def load() -> None:
    """Loads the libraries, which takes a second or two: behind the first question, and not on a model's time."""
    for tool in ("LANGSMITH", "LANGCHAIN"):  # tracing would send words elsewhere
        for name in ("TRACING", "TRACING_V2"):
            os.environ[f"{tool}_{name}"] = "false"
    os.environ.pop("LANGCHAIN_TRACING")  # its oldest name: the library refuses to start when it is there at all
    warnings.filterwarnings("ignore", message="Pydantic serializer")  # they would print what came back
    for name in ("openai.lib._parsing._completions", "pybreaker", "tenacity", "bot.bounded"):
        import_module(name)
    from langchain.chat_models import init_chat_model

    for rung in RUNGS:  # much of it is loaded when a chat model is first made
        init_chat_model("openai:x", base_url=OFFICIAL, api_key="none").with_structured_output(
            {"title": "x", "description": "x", "type": "object", "properties": {}}, method=rung, include_raw=True
        )


def _masked(text: str, masks: Masks) -> str | None:
    """What may leave: None where it is longer than an hour of talk, or where something of somebody is still in it."""
    if len(text) > PART * MOST_PARTS:
        return None
    masked = masks.mask(text)
    return None if masks.leaks(masked) else masked


def parts(masked: str) -> Iterator[str]:
    """A masked text in pieces: cut after a sentence where there is one, else at a space, never in a pseudonym."""
    start = 0
    for _ in range(MOST_PARTS):
        end = min(len(masked), start + PART)
        if end < len(masked):
            stop = max(masked.rfind(sign, start + PART // 2, end) for sign in (". ", "! ", "? ", "\n"))
            stop = stop if stop > 0 else masked.rfind(" ", start + PART // 2, end)
            end = stop + 1 if stop > 0 else end
        yield masked[start:end]
        if end >= len(masked):
            return
        back = masked.find(" ", end - OVERLAP, end)
        start = back + 1 if back >= 0 else end


@dataclass
class _Tally:
    """Calls so far, and the tokens that the endpoint told of; 0 where it does not say."""

    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0

    def take(self, raw: Any) -> None:
        told = getattr(raw, "usage_metadata", None) or {}
        self.tokens_in += _count(told.get("input_tokens"))
        self.tokens_out += _count(told.get("output_tokens"))

    def used(self, *, away: bool) -> Used:
        return Used(self.calls, self.tokens_in, self.tokens_out, away)


def _count(told: Any) -> int:
    """A number of tokens that can be one; 0 for anything else."""
    return told if isinstance(told, int) and 0 <= told <= MOST_BYTES else 0


def _status(error: BaseException) -> int:
    """The HTTP status behind an error; 503 where there was no answer at all, 0 for anything else."""
    told = getattr(error, "status_code", None)
    if isinstance(told, int):
        return told
    return 503 if type(error).__name__ == "APIConnectionError" else 0


def _restored(found: Any, masks: Masks) -> Any:
    if isinstance(found, str):
        return masks.restore(found)
    if isinstance(found, dict):
        return {key: _restored(value, masks) for key, value in found.items()}
    if isinstance(found, list):
        return [_restored(value, masks) for value in found]
    return found
