"""What the tests of hostile and broken models share: talks, models that say one thing, a server for anything, the page.

A test module takes the fixture with `talk = model_talks.talk`; `Makes` is its type.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot import build
from bot.channels.web.visits import Visits
from bot.conversation.conversation import Conversation
from bot.conversation.recording import Mode
from bot.settings import Settings
from store.engine import sqlite_url
from store.records import Store
from tests.conftest import ROOT
from tests.model_server import Answers, Asked, ModelServer, Raw, helpful, task_of
from tests.test_with_model import Talk

Makes = Callable[..., Talk]

HANG_S = 60
"""A stop for what would hang for ever, and no measure: nothing passes or fails by how fast it is."""

# --- talks ----------------------------------------------------------------------------------------------------------


@contextmanager
def talks(folder: Path, home: Path) -> Iterator[Makes]:
    """Makes talks with the model at an address, all on the store in this folder; without an address, without one."""
    stores = []

    def make(url: str = "", **more: Any) -> Talk:
        with_one = {"model": "openai:tiny", "model_base_url": url} if url else {}
        store = Store(sqlite_url(folder))
        stores.append(store)
        settings = Settings(home=home, **{"model_timeout_s": 3.0, **with_one, **more})
        return Talk(build.session(settings, store), store)

    try:
        yield make
    finally:
        for store in stores:
            store.close()


@pytest.fixture
def talk(tmp_path: Path, guidance_home: Path) -> Iterator[Makes]:
    """Makes talks, all on the one store of the test."""
    with talks(tmp_path, guidance_home) as make:
        yield make


async def ready(talk: Makes, url: str, **more: Any) -> Talk:
    """A worker's talk that waits for the note, with leave to send it."""
    t = talk(url, **more)
    await t.start(Mode.WORKER)
    await t.choose("yes")
    return t


async def heard_with(talk: Makes, note: str, answers: Answers, **more: Any) -> Talk:
    """A worker's talk after this note was listened to."""
    with ModelServer(answers) as server:
        t = await ready(talk, server.url, **more)
        await t.say(note)
    return t


async def to_the_draft(t: Talk) -> None:
    """On to the read-back of what was said, with no more answers."""
    async with asyncio.timeout(HANG_S):
        while t.shown.question not in {"read_line", "pass_on"}:
            pressed = {"play_back": "yes", "doubt": "not_theirs", "could_not_draft": "try_again"}.get(t.shown.question)
            await (t.choose(pressed) if pressed else t.press("thats_all"))


Fact = tuple[str, str, str]


def facts(c: Conversation) -> list[Fact]:
    """What counts, without ids: element, whose, text."""
    names = {party.id: c.label(party.id) or party.id for party in c.parties}
    return sorted((mark.element, names[mark.holder], mark.text) for mark in c.live)


_BY_RULE: dict[str, list[Fact]] = {}


async def by_rule(talk: Makes, note: str) -> list[Fact]:
    """What the rules alone hear in this note; each note is listened to once."""
    if note not in _BY_RULE:
        t = talk()
        await t.start(Mode.WORKER)
        await t.say(note)
        _BY_RULE[note] = facts(await t.c())
    return _BY_RULE[note]


# --- models ---------------------------------------------------------------------------------------------------------


def labels(*stretches: tuple[str, str, str], kind: str = "change") -> Answers:
    """A model that labels these (label, who, quotation), offers nothing, and asks as it is written."""
    told = [{"label": label, "who": who, "quote": quote, "kind": kind} for label, who, quote in stretches]

    def answers(asked: Asked) -> Any:
        task = task_of(asked)
        return {"stretches": told} if task == "listen" else {"lines": []} if task == "draft" else helpful(asked)

    return answers


class Held:
    """A model that holds back its answer to one task until it is let go, however long that is."""

    def __init__(self, task: str = "listen") -> None:
        self._task = task
        self._reached, self._let_go = threading.Event(), threading.Event()

    def __call__(self, asked: Asked) -> Any:
        if task_of(asked) == self._task:
            self._reached.set()
            self._let_go.wait()
        return helpful(asked)

    async def reached(self) -> None:
        """Waits until it is asked."""
        assert await asyncio.to_thread(self._reached.wait, HANG_S), "the model was never asked"

    def let_go(self) -> None:
        self._let_go.set()


# --- any server, any process ----------------------------------------------------------------------------------------


@dataclass
class Trap:
    """A server that answers everything in one way, and remembers what came: path, headers, body."""

    url: str
    came: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)


@contextmanager
def trap(status: int = 200, body: bytes = b"{}", **headers: str) -> Iterator[Trap]:
    """Any HTTP server on loopback: this status, these bytes, these headers (`set_cookie` is `set-cookie`)."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _any(self) -> None:
            length = int(self.headers.get("content-length", 0) or 0)
            made.came.append((self.path, dict(self.headers), self.rfile.read(length)))
            self.send_response(status)
            for name, value in {"content_type": "application/json", **headers}.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PATCH = do_CONNECT = do_PUT = _any  # noqa: N815 - the names of the library

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    made = Trap(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


async def process(code: str, env: dict[str, str], *args: str) -> str:
    """What this prints, on both outputs, in a process of its own with this in its environment and no proxy but that."""
    plain = {name: value for name, value in os.environ.items() if "proxy" not in name.casefold()}
    run = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, *args,
        env={**plain, **env}, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, cwd=ROOT,
    )  # fmt: skip
    try:
        out, _ = await asyncio.wait_for(run.communicate(), HANG_S)
    finally:
        if run.returncode is None:
            run.kill()
            await run.wait()
    return out.decode()


# --- the page -------------------------------------------------------------------------------------------------------

NOTHING_HEARD = Raw(200, b'{"text": ""}')
AUDIO = b"\x1aE\xdf\xa3 not really a recording"


@dataclass
class Browser:
    """A visit over HTTP, with its token, and one worker's talk."""

    http: httpx.AsyncClient
    visits: Visits
    token: str = ""
    talk: str = ""

    async def enter(self) -> None:
        await self.http.get(f"/open?key={self.visits.link()}")
        found = re.search(r'name="token" value="([^"]+)"', (await self.http.get("/")).text)
        assert found
        self.token = found[1]
        began = await self.http.post("/start", data={"token": self.token, "who": "worker"})
        self.talk = began.headers["location"].rpartition("/")[2]

    async def page(self) -> str:
        """The page of the talk, as it is now."""
        return (await self.http.get(f"/talk/{self.talk}")).text

    async def answer(self, question: str, **fields: str) -> httpx.Response:
        """Answers the question that is on the page."""
        hidden = dict(re.findall(r'name="(nonce|sequence|fingerprint|line)" value="([^"]*)"', await self.page()))
        data = {**hidden, **fields, "question": question, "token": self.token}
        return await self.http.post(f"/talk/{self.talk}", data=data)

    async def voice(self, audio: bytes = AUDIO, kind: str = "audio/webm", **more: str) -> httpx.Response:
        headers = {"content-type": kind, "x-token": more.get("token", self.token)}
        return await self.http.post(f"/voice/{more.get('talk', self.talk)}", content=audio, headers=headers)


@asynccontextmanager
async def page(
    home: Path, *, transcript: Raw = NOTHING_HEARD, answers: Answers = helpful, **more: Any
) -> AsyncIterator[tuple[Callable[[], Browser], ModelServer]]:
    """The page with a transcriber behind it (and a model, where it is set); makes browsers."""
    with ModelServer(answers, transcript=transcript) as service:
        store = Store(sqlite_url(home))
        settings = Settings(home=home, nation="scotland", transcribe="openai:w", model_base_url=service.url, **more)
        visits = Visits(lambda: datetime.now(UTC))
        app = build.web(settings, store, visits, build.rooms(settings, store))
        clients: list[httpx.AsyncClient] = []

        def browser() -> Browser:
            to = httpx.ASGITransport(app=app)
            clients.append(httpx.AsyncClient(transport=to, base_url="http://127.0.0.1", follow_redirects=False))
            return Browser(clients[-1], visits)

        try:
            yield browser, service
        finally:
            for one in clients:
                await one.aclose()
            store.close()
