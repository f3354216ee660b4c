"""The load of `bench_web`: everybody at once on connections that stay open, written by hand over asyncio's streams.

It runs in a process of its own (a client library cost more than the servers it measured), and `bench_web` shows what
it does against a server that does nothing. Nobody stops to think: each person has one request under way at all times.
"""

from __future__ import annotations

import asyncio
import gc
import json
import re
import sys
import time
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

HOST = "127.0.0.1"
PEOPLE = 200
BEFORE = ({"choice": "en"}, {"choice": "yes"}, {"choice": "me"}, {"text": "Effie"}, {"button": "skip"})
"""Language, a safe place, who types, a name, no secret: done before the clock starts."""
ANSWERS = (
    "I like a walk with the dog before breakfast.",
    "It gets me out, and I meet people.",
    "I would like to go to the club on Tuesdays again.",
    "My sister helps me, and Tam next door.",
    "The step at the back door worries me.",
    "My worker and my sister can see it.",
)
AGAIN = {"ours": 1, "peer": 1, "floor": 10, "nothing": 10}
"""How often everybody goes through these answers in a round, so that no round is over in a moment."""

Ready = Callable[[], Awaitable[None]]
Took = tuple[float, float, float]
"""When a turn was begun, when its post was answered, and when the page was there."""


@dataclass
class Line:
    """One connection of a person, and their cookie."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    cookie: str = ""

    async def ask(self, what: str, form: dict[str, str] | None = None) -> tuple[int, str, str]:
        """Status, head and body of the answer to "GET /path" or "POST /path"."""
        body = urlencode(form or {})
        kind = f"content-type: application/x-www-form-urlencoded\r\ncontent-length: {len(body)}\r\n" if form else ""
        host = f"{HOST}:{self.writer.get_extra_info('peername')[1]}"
        self.writer.write(f"{what} HTTP/1.1\r\nhost: {host}\r\ncookie: {self.cookie}\r\n{kind}\r\n{body}".encode())
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        length = re.search(r"content-length: (\d+)", head)
        page = await self.reader.readexactly(int(length[1]) if length else 0)
        return int(head[9:12]), head, page.decode()

    async def turn(self, where: str, form: dict[str, str]) -> tuple[str, str, Took]:
        """Posts, and fetches the page it leads to: its path, the page, and the times."""
        begun = time.perf_counter()
        status, head, _ = await self.ask(f"POST {where}", form)
        answered = time.perf_counter()
        if status != 303:  # not stored: there is nothing to measure
            raise RuntimeError(f"a post was answered with {status}")
        path = head.partition("location: ")[2].partition("\r\n")[0]
        status, _, page = await self.ask(f"GET {path}")
        if status != 200:
            raise RuntimeError(f"a page was answered with {status}")
        return path, page, (begun, answered, time.perf_counter())

    async def send(self, text: str) -> None:
        """A websocket frame; its mask is zeros."""
        size = len(text)
        length = bytes([128 + size]) if size < 126 else b"\xfe" + size.to_bytes(2, "big")
        self.writer.write(b"\x81" + length + bytes(4) + text.encode())

    async def until(self, *wanted: str) -> None:
        """Reads websocket frames until each of these came, in turn; is there when engine.io asks."""
        for part in wanted:
            text = ""
            while part not in text:
                size = (await self.reader.readexactly(2))[1]
                if size > 125:
                    size = int.from_bytes(await self.reader.readexactly(2 if size == 126 else 8), "big")
                text = (await self.reader.readexactly(size)).decode()
                if text == "2":
                    await self.send("3")


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of a form of ours."""
    return dict(re.findall(r'name="(token|nonce|sequence|question)" value="([^"]*)"', page))


async def ours(line: Line, key: str, answers: tuple[str, ...], ready: Ready) -> list[Took]:
    """Comes in by a link, begins a talk, and answers its questions."""
    _, head, _ = await line.ask(f"GET /open?key={key}")
    line.cookie = head.partition("set-cookie: ")[2].partition(";")[0]
    _, _, page = await line.ask("GET /help")
    where, page, _ = await line.turn("/start", {**hidden(page), "who": "person"})
    for answer in BEFORE:
        where, page, _ = await line.turn(where, {**hidden(page), **answer})
    await ready()
    times = []
    for words in answers:
        where, page, took = await line.turn(where, {**hidden(page), "text": words})
        times.append(took)
    return times


async def plain(line: Line, _key: str, answers: tuple[str, ...], ready: Ready) -> list[Took]:
    """The same posts and pages, of a server with no talk behind it."""
    form = {"token": "t" * 22, "nonce": "n" * 13, "sequence": "15", "question": "good_day"}
    line.cookie = f"visit={'v' * 43}"
    await ready()
    return [(await line.turn("/talk", {**form, "text": words}))[2] for words in answers]


async def peer(line: Line, _key: str, answers: tuple[str, ...], ready: Ready) -> list[Took]:
    """Chainlit's socket.io: a message is answered when its reply came and the task has ended. There is no page."""
    line.writer.write(
        f"GET /ws/socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: {HOST}\r\n"
        "connection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n"
        "sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode()
    )
    await line.reader.readuntil(b"\r\n\r\n")
    await line.until("0{")
    await line.send("40" + json.dumps({"sessionId": str(uuid.uuid4()), "userEnv": "{}", "clientType": "webapp"}))
    await line.until("40{")
    await line.send('42["connection_successful"]')
    await line.until('"task_end"')
    await ready()
    times = []
    said = {"threadId": "", "name": "User", "type": "user_message", "createdAt": "2026-03-04T09:00:00Z"}
    for words in answers:
        message = {**said, "id": str(uuid.uuid4()), "output": words}
        begun = time.perf_counter()
        await line.send("42" + json.dumps(["client_message", {"message": message, "fileReferences": []}]))
        await line.until('"task_start"', "Thank you", '"task_end"')
        done = time.perf_counter()
        times.append((begun, done, done))
    return times


PERSONS = {"ours": ours, "peer": peer, "floor": plain, "nothing": plain}


async def load(name: str, port: int, keys: list[str]) -> dict[str, Any]:
    """A round: everybody comes in, then all begin at once. Turns a second, milliseconds of each, and our own share."""
    together = asyncio.Barrier(PEOPLE)
    busy = 0.0

    async def ready() -> None:
        nonlocal busy
        await together.wait()
        busy = busy or time.process_time()

    async def one(number: int) -> list[Took]:
        line = Line(*await asyncio.open_connection(HOST, port))
        times = await PERSONS[name](line, keys[number] if keys else "", ANSWERS * AGAIN[name], ready)
        line.writer.close()
        return times

    gc.disable()
    times = [took for turns in await asyncio.gather(*map(one, range(PEOPLE))) for took in turns]
    spent = max(took[2] for took in times) - min(took[0] for took in times)
    return {
        "speed": len(times) / spent,
        "post": [(answered - begun) * 1000 for begun, answered, _ in times],
        "both": [(done - begun) * 1000 for begun, _, done in times],
        "busy": (time.process_time() - busy) / spent,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(load(sys.argv[1], int(sys.argv[2]), json.load(sys.stdin)))))
