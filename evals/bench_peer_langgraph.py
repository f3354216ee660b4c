"""A peer: the same talk in LangGraph, each turn in its SQLite checkpointer before the reply. Run with peers' Python.

Run as a script, by the Python of `.venv-peers`, with a folder, a number of talks and a number of turns: it prints the
turns a second. One node asks the next question with `interrupt`, and `Command(resume=…)` answers it. SQLite is set as
ours is (WAL, synchronous=FULL). `durability="exit"` is the fastest of the three that store a turn before its reply:
with "sync" and "async" each of a turn's steps has a commit of its own.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any, TypedDict

import aiosqlite  # type: ignore[import-not-found]  # in the peers' environment only
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver  # type: ignore[import-not-found]  # as above
from langgraph.graph import END, START, StateGraph
from langgraph.types import Command, interrupt

ANSWER = "I'd like to get back to the bowling club on a Thursday because that's where my friends are."


class Talk(TypedDict):
    """What was asked and answered so far."""

    answers: list[str]


def graph(saver: AsyncSqliteSaver, turns: int) -> Any:
    """One node that asks until there are so many answers."""

    def ask(talk: Talk) -> Talk:
        answer = interrupt(f"Question {len(talk['answers']) + 1}?")
        return {"answers": [*talk["answers"], answer]}

    def onward(talk: Talk) -> str:
        return END if len(talk["answers"]) >= turns else "ask"

    made: Any = StateGraph(Talk)
    made.add_node("ask", ask)
    made.add_edge(START, "ask")
    made.add_conditional_edges("ask", onward)
    return made.compile(checkpointer=saver)


async def speed(folder: Path, talks: int, turns: int, durability: str) -> float:
    """Turns a second with so many talks at once."""
    async with aiosqlite.connect(folder / "peer.db") as connection:
        saver = AsyncSqliteSaver(connection)
        await saver.setup()
        await connection.execute("PRAGMA journal_mode=WAL")
        await connection.execute("PRAGMA synchronous=FULL")
        made = graph(saver, turns)

        async def one(number: int) -> None:
            config: Any = {"configurable": {"thread_id": f"t{number}"}}
            await made.ainvoke({"answers": []}, config, durability=durability)
            for _ in range(turns - 1):
                await made.ainvoke(Command(resume=ANSWER), config, durability=durability)

        await one(-1)
        begun = time.perf_counter()
        await asyncio.gather(*(one(number) for number in range(talks)))
        return talks * turns / (time.perf_counter() - begun)


if __name__ == "__main__":
    folder, talks, turns = sys.argv[1:4]
    durability = sys.argv[4] if len(sys.argv) > 4 else "exit"
    print(asyncio.run(speed(Path(folder), int(talks), int(turns), durability)))
