"""What asking a model costs beside the model's own time: against LangChain alone, and a server that answers at once.

Floor: one `ChatOpenAI` made once, with a structured output and nothing else. Ours masks, looks again, opens a client
whose answers end, and has a deadline, tries and a breaker. Each round asks both in turn, twenty times.
"""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from bot.listening.with_model import SCHEMA
from bot.masking import Masks
from bot.model import Model, load
from prompts import for_model

ROUNDS = 7
ASKED = 20
WORDS = (
    "Visited Dorrie this morning. She said she would like to get back to her allotment this spring. "
    "Her daughter Moira thinks the path is too steep, and the beans go in in April. "
    "We decided to ask for a rail, because she wants to go by herself. "
) * 4


async def _milliseconds(ask: Callable[[], Awaitable[Any]]) -> float:
    begun = time.perf_counter()
    for _ in range(ASKED):
        await ask()
    return (time.perf_counter() - begun) / ASKED * 1000


async def _measured() -> str:
    from langchain.chat_models import init_chat_model

    from tests.model_server import ModelServer

    load()
    ratios, bare_ms, mask_ms = [], [], []
    with ModelServer(lambda asked: {"stretches": []}) as server:
        chat = init_chat_model("openai:tiny", base_url=server.url, api_key="none", max_retries=0)
        bare = chat.with_structured_output(dict(SCHEMA), method="json_schema", include_raw=True)
        model, task = Model("tiny", base_url=server.url), for_model("listen")

        async def floor() -> None:
            await bare.ainvoke([("system", task), ("human", WORDS)])

        async def ours() -> None:
            await model.ask(task, WORDS, SCHEMA, Masks(["Dorrie"]))

        await floor()
        await ours()
        for _ in range(ROUNDS):
            one, other = await _milliseconds(floor), await _milliseconds(ours)
            bare_ms.append(one)
            ratios.append(other / one)
            begun = time.perf_counter()
            Masks(["Dorrie"]).mask(WORDS)
            mask_ms.append((time.perf_counter() - begun) * 1000)
    spread = f"{statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
    alone, masking = statistics.median(bare_ms), statistics.median(mask_ms)
    return (
        f"model: one question {spread} of LangChain alone ({alone:.1f} ms where the server answers at once); "
        f"of that, masking {len(WORDS.split())} words {masking:.1f} ms"
    )


def measures() -> Iterator[str]:
    """The lines of the table."""
    yield asyncio.run(_measured())
    yield "model: calls and tokens of a record are counted in tests/test_with_model.py"
