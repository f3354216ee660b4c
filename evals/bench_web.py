"""Two hundred people at once on one web server: ours, a floor and a peer, in turn in the same run, on loopback.

Ours is the page as `python -m bot web` serves it, with its own limits; each person has a link and a cookie of their
own. A turn is a short answer that is posted, stored before the 303, and then the page it leads to. The floor is bare
Starlette under uvicorn: a post is one row in SQLite with the same guarantees (WAL, synchronous=FULL) and the same kind
of shared commits, and its page is fixed, and as long as ours. The peer is Chainlit, which keeps nothing, with one
fixed reply; it is installed and run only with WHATMATTERS_BENCH_PEERS=1. Each server is a process, and so is the load.
A round is marked as noisy when raw fdatasync is slower than a millisecond at the median, or when the load on a server
that does nothing is a fifth slower than in its best round.
"""

from __future__ import annotations

import asyncio
import json
import os
import queue
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from evals.bench_web_load import ANSWERS, HOST, PEOPLE

ROUNDS = 5
SPEED_TARGET, P99_TARGET = 8, 5
PATIENCE_S = 60
KINDS = (("post", "post"), ("both", "post and page"))
PAGE = b"x" * 6_400
"""As long as the page of a question of ours."""
PEER_APP = """
import os, threading
import chainlit as cl

threading.Thread(target=lambda: (os.read(0, 1), os._exit(0)), daemon=True).start()  # ends with the bench


@cl.on_message
async def answer(message):
    await cl.Message(content="Thank you. What else?").send()
"""

# --- the servers: each tells its port, and the keys of the links that let people in -----------------------


def serve_ours(folder: Path) -> None:
    """The page on a new store, with a link for every person and round."""
    from datetime import UTC, datetime

    from bot import build
    from bot.channels.web import serve
    from bot.channels.web.visits import Visits
    from bot.settings import Settings

    settings = Settings(home=folder, nation="scotland", language="en")
    bound = serve.listening(HOST, 0)
    with build.opened_store(settings) as store:
        visits = Visits(lambda: datetime.now(UTC))
        _tell(bound, [visits.link() for _ in range(PEOPLE * (ROUNDS + 1))])
        serve.serve(
            build.web(settings, store, visits, build.rooms(settings, store)), bound, visits, lambda what, link: None
        )


def serve_floor(folder: Path) -> None:
    """Bare Starlette. Posts that wait at the same time share a commit, as in `store.writing`."""
    import uvicorn
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import RedirectResponse, Response
    from starlette.routing import Route

    waiting: queue.SimpleQueue[tuple[bytes, Future[None]]] = queue.SimpleQueue()

    def write() -> None:
        db = sqlite3.connect(folder / "floor.db", isolation_level=None)
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("PRAGMA synchronous=FULL")
        db.execute("CREATE TABLE turns (number INTEGER PRIMARY KEY, body)")
        while True:
            together = [waiting.get()]
            while len(together) < 256 and not waiting.empty():
                together.append(waiting.get())
            db.execute("BEGIN IMMEDIATE")
            db.executemany("INSERT INTO turns (body) VALUES (?)", [(body,) for body, _ in together])
            db.execute("COMMIT")
            for _, done in together:
                done.set_result(None)

    async def turn(request: Request) -> Response:
        done: Future[None] = Future()
        waiting.put((await request.body(), done))
        await asyncio.wrap_future(done)
        return RedirectResponse("/talk", 303)

    async def page(request: Request) -> Response:
        return Response(PAGE, media_type="text/html")

    threading.Thread(target=write, daemon=True).start()
    app = Starlette(routes=[Route("/talk", turn, methods=["POST"]), Route("/talk", page)])
    bound = socket.create_server((HOST, 0), backlog=PEOPLE)
    _tell(bound, [])
    config = uvicorn.Config(app, log_level="critical", access_log=False, server_header=False, lifespan="off")
    uvicorn.Server(config).run(sockets=[bound])


def serve_nothing(_folder: Path) -> None:
    """Answers whatever arrives with fixed bytes, and does nothing: what is left is the load's own cost."""
    page = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(PAGE), PAGE)
    answers = {b"P": b"HTTP/1.1 303 See Other\r\nlocation: /talk\r\ncontent-length: 0\r\n\r\n", b"G": page}

    class Nothing(asyncio.Protocol):
        def connection_made(self, transport: Any) -> None:
            self.transport = transport

        def data_received(self, data: bytes) -> None:
            self.transport.write(answers[data[:1]])

    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(Nothing, HOST, 0, backlog=PEOPLE)
        _tell(server.sockets[0], [])
        await server.serve_forever()

    asyncio.run(run())


def _tell(bound: Any, keys: list[str]) -> None:
    print(json.dumps([bound.getsockname()[1], keys]), flush=True)


SERVERS = {"ours": serve_ours, "floor": serve_floor, "nothing": serve_nothing}

# --- the rounds -------------------------------------------------------------------------------------------


@contextmanager
def running(command: list[str], folder: Path, stdout: int = subprocess.PIPE) -> Iterator[subprocess.Popen[str]]:
    """A process of its own, without our settings, that no Ctrl-C reaches but ours: it is stopped, whatever happens."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("WHATMATTERS_")}
    process = subprocess.Popen(
        command, cwd=folder, env=env, stdin=subprocess.PIPE, stdout=stdout, text=True, start_new_session=True
    )
    with process:
        try:
            yield process
        finally:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


class Server:
    """A server that runs, and its rounds."""

    def __init__(self, name: str, port: int, keys: list[str]) -> None:
        self.name, self.port, self.keys = name, port, keys
        self.rounds: list[dict[str, Any]] = []
        until = time.monotonic() + PATIENCE_S
        while socket.socket().connect_ex((HOST, port)):
            if time.monotonic() > until:
                raise RuntimeError(f"{name} does not answer")
            time.sleep(0.1)

    def round(self) -> None:
        """Everybody comes, answers, and goes."""
        keys, self.keys = self.keys[:PEOPLE], self.keys[PEOPLE:]
        command = [sys.executable, "-m", "evals.bench_web_load", self.name, str(self.port)]
        with running(command, Path.cwd()) as process:
            self.rounds.append(json.loads(process.communicate(json.dumps(keys), timeout=PATIENCE_S)[0]))

    def each(self, what: str, share: int = 0) -> list[float]:
        """One number a round: a figure, or of many the percentile that `share` names."""
        return [statistics.quantiles(one[what], n=100)[share - 1] if share else one[what] for one in self.rounds]

    def line(self) -> str:
        """The medians of the rounds."""
        told = f"{statistics.median(self.each('speed')):,.0f} turns/s"
        for what, name in KINDS:
            p50, p99 = (statistics.median(self.each(what, share)) for share in (50, 99))
            told += f"; {name} p50 {p50:,.0f} ms, p99 {p99:,.0f} ms"
        return told


def ours_of(stack: ExitStack, name: str) -> Server:
    """Starts one of the servers in this file."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    process = stack.enter_context(running([sys.executable, "-m", "evals.bench_web", name], folder))
    assert process.stdout
    return Server(name, *json.loads(process.stdout.readline()))


def peer(stack: ExitStack) -> tuple[Server, str]:
    """Chainlit in a virtual environment of its own, and its version."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
    python = str(folder / "bin" / "python")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    subprocess.run([python, "-m", "pip", "install", "-qq", "chainlit"], check=True)
    asked = [python, "-c", "import importlib.metadata as m; print(m.version('chainlit'))"]
    version = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    (folder / "app.py").write_text(PEER_APP)
    with socket.create_server((HOST, 0)) as free:
        port = free.getsockname()[1]
    run = [python, "-m", "chainlit", "run", "app.py", "--headless", "--host", HOST, "--port", str(port)]
    stack.enter_context(running(run, folder, subprocess.DEVNULL))
    return Server("peer", port, []), version


def ratios(ours: list[float], other: list[float], met: Callable[[float], bool]) -> str:
    """The median of the per-round ratios with the lowest and highest, and whether it is what was aimed at."""
    found = [one / bare for one, bare in zip(ours, other, strict=True)]
    middle = statistics.median(found)
    return f"{middle:.2f} ({min(found):.2f} to {max(found):.2f}), target {'met' if met(middle) else 'missed'}"


def measures() -> Iterator[str]:
    """One line a measure."""
    from evals.bench import fdatasync_ms

    syncs = []
    with ExitStack() as stack:
        servers = [ours_of(stack, name) for name in SERVERS]
        chainlit, version = peer(stack) if os.environ.get("WHATMATTERS_BENCH_PEERS") == "1" else (None, "")
        servers += [chainlit] if chainlit else []
        for _ in range(ROUNDS + 1):
            with tempfile.TemporaryDirectory() as folder:
                syncs.append(fdatasync_ms(Path(folder)))
            for server in servers:
                server.round()
    for server in servers:
        del server.rounds[0]  # what is done once in the life of a process was done there
    ours, floor, nothing = servers[:3]
    slow = max(nothing.each("speed")) * 0.8
    noisy = sum(sync > 1 or one < slow for sync, one in zip(syncs[1:], nothing.each("speed"), strict=True))
    yield f"web: {PEOPLE} people at once, {len(ANSWERS)} turns each a round; {ROUNDS} rounds, {noisy} noisy; medians"
    yield f"web, ours: {ours.line()}"
    yield f"web, bare Starlette (a row a post, shared commits): {floor.line()}"
    for what, name in KINDS:
        told = ratios(ours.each(what, 99), floor.each(what, 99), lambda one: one <= P99_TARGET)
        yield f"web: p99 of a {name} {told} (at most {P99_TARGET} times bare Starlette's)"
    if chainlit:
        yield f"web, Chainlit {version} (keeps nothing; no page to fetch): {chainlit.line()}"
        told = ratios(ours.each("speed"), chainlit.each("speed"), lambda one: one >= SPEED_TARGET)
        yield f"web: turns/s {told} (at least {SPEED_TARGET} times Chainlit's)"
    else:
        yield "web, Chainlit: peer not run (WHATMATTERS_BENCH_PEERS=1 installs it in a temporary folder, and runs it)"
    busy = ", ".join(f"{one.name} {statistics.median(one.each('busy')):.0%}" for one in servers)
    yield f"web, the load on a server that does nothing: {nothing.line()}; its own share of a core: {busy}"


def main() -> None:
    """The table; or, by its name, one of the servers it needs."""
    if len(sys.argv) > 1:
        threading.Thread(target=lambda: (os.read(0, 1), os._exit(0)), daemon=True).start()  # ends with the bench
        SERVERS[sys.argv[1]](Path.cwd())
        return
    for line in measures():
        print(line, flush=True)


if __name__ == "__main__":
    main()
