"""Two whole talks in Telegram, as their chats look at the end: a worker's by voice note, and a person's.

Invented people, a local Bot API server, and an endpoint that says what the voice note says: no transcriber is tried
here. `python -m evals.telegram_talks [VOICE.ogg]` prints them for docs/telegram-talks.md.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot import build
from bot.settings import Settings
from store.engine import sqlite_url
from store.members import Members
from store.records import Store
from tests.model_server import ModelServer, Raw
from tests.telegram_people import Person
from tests.telegram_server import TelegramServer

SPOKEN = (
    "Saw Dod this afternoon at his flat. He said, quote, I want to keep my pigeons, unquote, and showed me the loft. "
    "His sister Nan worries about the ladder. We agreed that young Callum holds the ladder on Sundays, because Dod "
    "wants to see the birds himself. I'll ring Nan on Monday."
)
WORKER = (
    "/note",
    "voice",
    "that's all",
    "yes",
    "skip",
    "skip",
    "skip",
    "keep the rest",
    "no",
    "not yet",
    "yes, keep it (Ros Kerr)",
)
PERSON = (
    *("/talk", "English", "yes", "me", "text:Jess", "skip", "text:when my pal comes round and we bake"),
    *("text:she makes me laugh", "text:I want to bake for the fair", "skip", "/why", "text:the oven, it burnt me"),
    *(
        "text:me and my mum",
        "read it back",
        "keep",
        "keep",
        "keep",
        "keep",
        "keep",
        "keep",
        "no",
        "yes, keep it (Jess)",
    ),
)


@asynccontextmanager
async def at_work(home: Path, server: TelegramServer, **settings: str) -> AsyncIterator[Members]:
    """The bot, until this is left."""
    told = Settings(
        home=home,
        telegram_token=server.token,
        telegram_api=server.url,
        nation="scotland",
        **settings,  # type: ignore[arg-type]  # texts all
    )
    store, training = Store(sqlite_url(home)), Store(sqlite_url(home, build.TRAINING))
    bot = asyncio.create_task(build.telegram(told, store, training).run(lambda what, **values: None))
    try:
        yield Members(store, build.now)
    finally:
        bot.cancel()
        await asyncio.gather(bot, return_exceptions=True)
        store.close()
        training.close()


async def played(server: TelegramServer, person: Person, acts: tuple[str, ...], voice: bytes) -> str:
    """The chat after these, each done when what it needs is there."""
    for act in acts:
        if act == "voice":
            person.voice(voice, "audio/ogg", 24)
            await server.settled(lambda: "May I send it" in server.rendered(person.chat), 60)
            person.presses("yes")
            await server.settled(lambda: "leave it out" in server.rendered(person.chat), 60)
        elif act.startswith(("/", "text:")):
            count = server.calls["sendMessage"]
            person.says(act.removeprefix("text:"))
            await server.settled(lambda count=count: server.calls["sendMessage"] > count, 60)  # type: ignore[misc]  # bound now
        else:
            await server.settled(lambda act=act: act in str(server.log(person.chat)[-1].buttons), 60)  # type: ignore[misc]  # bound now
            person.presses(act)
        await asyncio.sleep(0.4)
    await asyncio.sleep(1)
    return server.rendered(person.chat)


async def talks(voice: bytes) -> AsyncIterator[tuple[str, str]]:
    """A heading and a chat, twice."""
    heard = Raw(200, json.dumps({"text": SPOKEN}).encode())
    for title, name, role, acts in (
        ("A worker, by voice note", "Ros Kerr", "worker", WORKER),
        ("A person, in their own words", "Jess", "person", PERSON),
    ):
        with (
            tempfile.TemporaryDirectory() as home,
            TelegramServer() as server,
            ModelServer(lambda _: "", transcript=heard) as ear,
        ):
            async with at_work(Path(home), server, transcribe="openai:whisper", model_base_url=ear.url) as members:
                code = await members.invite(name, role, "en")
                person = server.person(7, name.split()[0])
                yield title, await played(server, person, (f"text:{code}", "skip", *acts), voice)


async def main(voice: bytes) -> None:
    async for title, chat in talks(voice):
        print(f"## {title}\n\n```text\n{chat}\n```\n")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]).read_bytes() if sys.argv[1:] else b"OggS"))
