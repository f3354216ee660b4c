"""What the browser tests share: the page on a real server in a thread, a clock to turn, and a real Chromium.

A test module asks for these fixtures with `pytest_plugins = ["tests.web_server"]`.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from bot import build
from bot.channels.web import serve
from bot.channels.web.visits import Visits
from bot.settings import Settings
from store.engine import sqlite_url
from store.records import Store

HOST = "127.0.0.1"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_OPTIONS = [
    "--no-sandbox",
    "--use-fake-device-for-media-stream",  # a microphone that beeps
    "--use-fake-ui-for-media-stream",
    "--disable-background-networking",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    # A redirect cannot be caught by `page.route`, so that no other name is found at all.
    f"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE {HOST}",
]
PATIENCE_MS = 20_000
"""How long a condition is waited for; nothing waits longer than it has to."""


class Clock:
    """A clock for `Visits` that stands still until it is put forward."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def forward(self, **by: float) -> None:
        self.time += timedelta(**by)


@dataclass
class Server:
    """The page on one store. It can go away and come back on its port, with everybody who was in still in."""

    settings: Settings
    folder: Path
    clock: Clock = field(default_factory=Clock)
    port: int = 0
    per_minute: int = 100_000

    def __post_init__(self) -> None:
        self.store = Store(sqlite_url(self.folder))
        self.training = Store(sqlite_url(self.folder, build.TRAINING))
        self.up(anew=True)

    def up(self, *, anew: bool = False) -> None:
        """Listens: the port takes connections from here on, and answers as soon as the thread runs.

        `anew` is a program that was started again: it has the store, and knows nobody who was in.
        """
        if anew:
            self.visits = Visits(self.clock.now)
            self.app = build.web(self.settings, self.store, self.visits, build.rooms(self.settings, self.training))
            for layer in self.app.user_middleware:  # a test presses faster than a human
                layer.kwargs["per_minute"] = self.per_minute
        bound = serve.listening(HOST, self.port)
        bound.listen()
        self.port = bound.getsockname()[1]
        config = uvicorn.Config(
            self.app,
            log_level="critical",
            access_log=False,
            server_header=False,
            lifespan="off",
            timeout_graceful_shutdown=serve.A_MOMENT_S,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [bound]}, daemon=True)
        self._thread.start()

    def down(self) -> None:
        """Gone: nothing listens on the port."""
        self._server.should_exit = True
        self._thread.join(timeout=20)
        assert not self._thread.is_alive(), "the server did not stop"

    def close(self) -> None:
        if self._thread.is_alive():
            self.down()
        self.store.close()
        self.training.close()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    def link(self) -> str:
        """A link as it is printed at the start."""
        return f"{self.url}/open?key={self.visits.link()}"

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Another program holds the store, so that whatever is handed in waits until it lets go."""
        with closing(sqlite3.connect(self.folder / "whatmatters.db", isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            yield
            connection.execute("ROLLBACK")

    def events(self) -> int:
        """How much has happened, in all talks."""
        with closing(sqlite3.connect(self.folder / "whatmatters.db")) as connection:
            return int(connection.execute("select count(*) from events").fetchone()[0])

    def kept(self) -> list[str]:
        """The text of every version of every record, newest first."""
        return [one.record.content["shown"] for one in self.store.records() if one.record]


Serves = Callable[..., Server]


@pytest.fixture
def serves(tmp_path: Path, guidance_home: Path) -> Iterator[Serves]:
    """Starts a server on a store of its own: `serves(nation=…, language=…)`."""
    servers: list[Server] = []

    def start(**settings: Any) -> Server:
        chosen = {"nation": "scotland", "language": "en", "home": guidance_home, **settings}
        servers.append(Server(Settings(**chosen), tmp_path / f"store{len(servers)}"))
        return servers[-1]

    yield start
    for one in servers:
        one.close()


@pytest.fixture
def server(serves: Serves) -> Server:
    """A server in Scotland, in English."""
    return serves()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One Chromium for a module: Playwright holds an event loop while it runs, so it ends before others begin."""
    path = next((found for name in CHROMIUM if (found := shutil.which(name))), None)
    if path is None:
        missing = f"no Chromium on this machine ({', '.join(CHROMIUM)})"
        if os.environ.get("CI") or os.environ.get("WHATMATTERS_BROWSER") == "required":
            pytest.fail(missing)
        pytest.skip(missing)
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=CHROMIUM_OPTIONS)
        yield started
        started.close()


@dataclass
class Windows:
    """Browsers of their own (cookies, cache, storage), each watched for what it asks of whom."""

    browser: Browser
    contexts: list[BrowserContext] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def new(self, *, script: bool = True, width: int = 1280, **options: Any) -> BrowserContext:
        """A browser in which nobody is in yet."""
        context = self.browser.new_context(
            java_script_enabled=script, viewport={"width": width, "height": 800}, reduced_motion="reduce", **options
        )
        context.set_default_timeout(PATIENCE_MS)
        context.on("request", lambda request: self.asked.append(request.url))
        context.on("weberror", lambda error: self.wrong.append(str(error.error)))
        context.on("console", lambda said: self._heard(said.text))
        self.contexts.append(context)
        return context

    def open(self, server: Server, **options: Any) -> Page:
        """A browser that came in by a link, on the start page."""
        page = self.new(**options).new_page()
        page.goto(server.link(), wait_until="domcontentloaded")
        return page

    def _heard(self, text: str) -> None:
        if "Content Security Policy" in text or "Uncaught" in text:
            self.wrong.append(text)

    @property
    def elsewhere(self) -> list[str]:
        """Everything that was asked of another host than the server's."""
        return [
            url for url in self.asked if urlsplit(url).scheme in {"http", "https"} and urlsplit(url).hostname != HOST
        ]


@pytest.fixture
def windows(browser: Browser) -> Iterator[Windows]:
    """Opens browsers: `windows.open(server, script=…, width=…)`. No page may ask another host, or break a script."""
    opened = Windows(browser)
    yield opened
    for context in opened.contexts:
        context.close()
    assert opened.elsewhere == []
    assert opened.wrong == []
