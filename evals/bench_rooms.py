"""A room in which everybody answers at once: seconds until the trainer's page shows all of it, beside a bare Starlette.

The floor keeps lines in a list and broadcasts that there are more, as Starlette's own examples do: no room, no store,
no page. Both are a process of their own, on loopback, with the same learners: a connection each, all at once.

    python -m evals.bench_rooms                 three rounds of each, in turn
    python -m evals.bench_rooms serve NAME      (a server, for the above)
"""

from __future__ import annotations

import asyncio
import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from evals.bench_web_load import HOST, Line

PEOPLE = 100
ROUNDS = 3
PATIENCE_S = 60.0


def serve_ours(folder: Path) -> None:
    """The page, with a room for each round."""
    from datetime import UTC, datetime

    from bot import build
    from bot.channels.web import serve
    from bot.channels.web.visits import Visits
    from bot.settings import Settings

    settings = Settings(home=folder, nation="scotland", language="en")
    bound = serve.listening(HOST, 0)
    with build.opened_store(settings) as store, build.opened_training(settings) as training:
        rooms = build.rooms(settings, training)

        async def opened() -> list[Any]:
            found = []
            for number in range(ROUNDS):
                room = await rooms.open("whose_plan", "en", "scotland", f"trainer {number}", alone=False)
                for one in range(PEOPLE):
                    await rooms.move(room, await rooms.sit(room, f"L{one}", f"{number} {one}", "en"), "know")
                found.append(room)
            return found

        _tell(bound, asyncio.run(opened()))
        fresh = build.rooms(settings, training)  # what the first loop remembers belongs to it
        pages = build.web(settings, store, Visits(lambda: datetime.now(UTC)), fresh)
        serve.serve(pages, bound, Visits(lambda: datetime.now(UTC)), lambda what, link: None)


def serve_floor(_folder: Path) -> None:
    """Bare Starlette: lines in a list, and a broadcast that there are more."""
    import socket

    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
    from starlette.routing import Route

    lines: list[str] = []
    more = asyncio.Condition()

    async def answer(request: Request) -> Response:
        lines.append((await request.body()).decode())
        async with more:
            more.notify_all()
        return RedirectResponse("/room", 303)

    async def room(_request: Request) -> Response:
        return PlainTextResponse("\n".join(lines))

    async def news(_request: Request) -> Response:
        async def told() -> AsyncIterator[str]:
            while True:
                async with more:
                    await more.wait()
                yield f"data: {len(lines)}\n\n"

        return StreamingResponse(told(), media_type="text/event-stream")

    routes = [Route("/room", answer, methods=["POST"]), Route("/room", room), Route("/news", news)]
    bound = socket.create_server((HOST, 0), backlog=PEOPLE)
    _tell(bound, [""] * ROUNDS)
    config = uvicorn.Config(
        Starlette(routes=routes), log_level="critical", access_log=False, server_header=False, lifespan="off"
    )
    uvicorn.Server(config).run(sockets=[bound])


SERVERS = {"ours": serve_ours, "floor": serve_floor}


def _tell(bound: Any, rooms: list[str]) -> None:
    print(json.dumps([bound.getsockname()[1], rooms]), flush=True)


class Room:
    """A room of a server, as learners and trainer reach it."""

    def __init__(self, name: str, port: int, room: str, number: int) -> None:
        from bot.channels.web.rooms import token_of

        self.port, self.number, self._ours, self._token = port, number, name == "ours", token_of
        self.where = f"/room/{room}" if self._ours else "/room"
        self.news = f"{self.where}/news?after=0" if self._ours else "/news"

    def secret(self, who: int | None) -> str:
        return f"trainer {self.number}" if who is None else f"{self.number} {who}"

    def form(self, who: int) -> dict[str, str]:
        line = {"f.lines": f"line {self.number}-{who} of many"}
        token = {"token": self._token(self.secret(who)), "do": "answer", "step": "know"}
        return {**token, **line} if self._ours else line

    async def line(self, who: int | None) -> Line:
        line = Line(*await asyncio.open_connection(HOST, self.port))
        line.cookie = f'seat="{self.secret(who)}"' if self._ours else ""
        return line

    async def shows(self, trainer: Line) -> None:
        """The trainer shows answers as they come."""
        if self._ours:
            form = {"token": self._token(self.secret(None)), "do": "show", "step": "look"}
            await trainer.turn(self.where, form)


async def once(room: Room) -> float:
    """Seconds from the first answer to the page on which the trainer sees the last of them."""
    trainer, ear = await room.line(None), await room.line(None)
    await room.shows(trainer)
    ear.writer.write(f"GET {room.news} HTTP/1.1\r\nhost: {HOST}:{room.port}\r\ncookie: {ear.cookie}\r\n\r\n".encode())
    await ear.reader.readuntil(b"\r\n\r\n")
    learners = [await room.line(one) for one in range(PEOPLE)]
    for learner in learners:  # their page is open
        await learner.ask(f"GET {room.where}")
    wanted = {f"{room.number}-{one} " for one in range(PEOPLE)}

    async def sees() -> float:
        while True:
            while b"data" not in await ear.reader.readline():
                pass
            _, _, page = await trainer.ask(f"GET {room.where}")
            found = set(re.findall(r"line[ +](\d+-\d+[ +])", page))
            if wanted <= {one.replace("+", " ") for one in found}:
                return time.perf_counter()

    async def answers(number: int) -> None:
        status, _, _ = await learners[number].ask(f"POST {room.where}", room.form(number))
        if status != 303:
            raise RuntimeError(f"an answer was answered with {status}")

    watching = asyncio.create_task(sees())
    begun = time.perf_counter()
    async with asyncio.timeout(PATIENCE_S):
        await asyncio.gather(*(answers(number) for number in range(PEOPLE)))
        shown = await watching
    for line in (trainer, ear, *learners):
        line.writer.close()
    return shown - begun


def measures() -> Iterator[str]:
    """One line: the seconds of each, and their ratio, round by round."""
    took: dict[str, list[float]] = {name: [] for name in SERVERS}
    with tempfile.TemporaryDirectory() as folder:
        servers = {}
        for name in SERVERS:
            command = [sys.executable, "-m", "evals.bench_rooms", "serve", name, folder]
            servers[name] = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        try:
            told = {name: json.loads(one.stdout.readline()) for name, one in servers.items() if one.stdout}
            for number in range(ROUNDS):
                for name, (port, rooms) in told.items():
                    took[name].append(asyncio.run(once(Room(name, port, rooms[number], number))))
        finally:
            for one in servers.values():
                one.terminate()
                one.wait()
    ratios = [ours / floor for ours, floor in zip(took["ours"], took["floor"], strict=True)]
    ours, floor = (statistics.median(took[name]) for name in ("ours", "floor"))
    yield (
        f"rooms: {PEOPLE} answers at once are on the trainer's page after {ours:.2f} s (slowest "
        f"{max(took['ours']):.2f}); a bare Starlette broadcast, which stores nothing: {floor:.2f} s; "
        f"{statistics.median(ratios):.1f} times as long ({min(ratios):.1f} to {max(ratios):.1f})"
    )


def main() -> None:
    """Prints the line; or is one of the servers."""
    if sys.argv[1:2] == ["serve"]:
        SERVERS[sys.argv[2]](Path(sys.argv[3]))
    else:
        print(*measures(), sep="\n")


if __name__ == "__main__":
    main()
