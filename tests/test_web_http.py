"""The page over HTTP, as a browser uses it and as somebody who means harm would: a real server, a real store.

Every answer that any test gets is held to what every answer must have (`as_promised`), and every page to the rule that
it names no part of the program. Records are shared by design on one machine: whoever was let in sees the list of what
was kept. What is not kept yet is seen only by the visit that it was said in, or that unlocked it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote, unquote_plus

import httpx
import pytest
import uvicorn
from bs4 import BeautifulSoup
from bs4.element import Tag
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from bot import build
from bot.channels.web.guards import LARGEST_BODY, PER_MINUTE
from bot.channels.web.serve import PortTaken, listening
from bot.channels.web.visits import IDLE, LINK_LASTS, MOST_TRIES, Visits
from bot.conversation import events as e
from bot.conversation.requests import Listen, Listened
from bot.drafting.own_words import OwnWordsDrafter
from bot.session import MOST_BYTES
from bot.settings import Settings
from bot.shelf import RecordShelf
from store.engine import sqlite_url
from store.records import Store
from tests.conftest import PHRASES, ROOT, START

NOTE = (
    "Saw Effie on her own at the flat, Tuesday. She said, quote, I want tae keep ma wee dug, unquote. "
    "She walks him twice a day. I'll phone the housing on Friday."
)
CANARY = "wee dug"
ALIEN = "00000000-0000-7000-8000-000000000000"
FORM = "application/x-www-form-urlencoded"

INSIDE = re.compile(
    r"Traceback|File \"|\b\w+(?:Error|Exception|Trouble|Refused)\b|\b(?:CannotStore|UploadFile|FormData|Headers)\b"
    r"|object at 0x|<class |\{\"detail\""
)
"""What only a program says."""


def as_promised(answer: httpx.Response) -> None:
    """What every answer has, whatever was asked and whatever went wrong."""
    answer.read()
    where = f"{answer.request.method} {answer.request.url} {answer.status_code}"
    headers = answer.headers
    policy = dict(one.strip().partition(" ")[::2] for one in headers.get("content-security-policy", "").split(";"))
    assert policy.get("default-src") == "'none'", where
    assert policy.get("frame-ancestors") == policy.get("base-uri") == "'none'", where
    assert policy.get("form-action") == "'self'", where
    assert {source for sources in policy.values() for source in sources.split()} <= {"'self'", "'none'"}, where
    assert headers.get("x-content-type-options") == "nosniff", where
    assert headers.get("x-frame-options") == "DENY", where
    assert headers.get("referrer-policy") in {"same-origin", "no-referrer"}, where
    assert "server" not in headers, where
    if answer.request.url.path.startswith("/static/"):
        return
    assert headers.get("cache-control") == "no-store", where
    inside = INSIDE.search(answer.text)
    assert inside is None, f"{where}: {inside}"
    if answer.text and answer.request.method != "HEAD" and "content-disposition" not in headers:
        assert answer.text.startswith("<!doctype html>"), where


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    at: datetime = START

    def __call__(self) -> datetime:
        return self.at

    def later(self, by: timedelta) -> None:
        self.at += by


class Serving(uvicorn.Server):
    """Says when it answers, so that nobody has to wait and see."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()


@dataclass
class Web:
    """The page of one store, served on a port of its own."""

    url: str
    app: Any
    visits: Visits
    store: Store
    clock: Clock
    home: Path
    opened: list[Browser] = field(default_factory=list)

    @property
    def host(self) -> str:
        return self.url.partition("://")[2]

    def browser(self) -> Browser:
        """A browser that came in by a link of its own."""
        browser = self.stranger()
        browser.get("/open", params={"key": self.visits.link()})
        browser.page = browser.get("/")
        return browser

    def stranger(self) -> Browser:
        """A browser without a cookie."""
        self.opened.append(browser := Browser(self))
        return browser

    def raw(self, request: bytes) -> bytes:
        """What comes back for these very bytes; `HOST` stands for the right host."""
        with socket.create_connection(("127.0.0.1", int(self.host.rpartition(":")[2])), timeout=20) as line:
            line.sendall(request.replace(b"HOST", self.host.encode()))
            return b"".join(iter(lambda: line.recv(65536), b""))

    def events(self, talk: str) -> tuple[e.Event, ...]:
        return self.store._load(talk)

    def said(self, talk: str) -> list[str]:
        """What was said in this talk, as it is stored."""
        return [one.words.text or "" for one in self.events(talk) if isinstance(one, e.Said)]

    def kept(self) -> list[str]:
        return [one.record.content["shown"] for one in self.store.records() if one.record]


class Browser:
    """A browser without a script: it keeps a cookie, fills in forms, and shows a page. Every answer is looked at."""

    def __init__(self, web: Web) -> None:
        self.web = web
        self.http = httpx.Client(base_url=web.url, trust_env=False, timeout=60, event_hooks={"response": [as_promised]})
        self.page = httpx.Response(200, text="")

    @property
    def cookies(self) -> dict[str, str]:
        return dict(self.http.cookies)

    @property
    def token(self) -> str:
        return str(self.soup("/")[0].select("input[name=token]")[0]["value"])

    @property
    def talk(self) -> str:
        return self.page.url.path.removeprefix("/talk/")

    @property
    def text(self) -> str:
        """The words on the page."""
        main = BeautifulSoup(self.page.text, "html.parser").find("main")
        assert isinstance(main, Tag), self.page.text
        return main.get_text(" ", strip=True)

    @property
    def box(self) -> str:
        """What stands in the box for words."""
        box = BeautifulSoup(self.page.text, "html.parser").find("textarea")
        assert isinstance(box, Tag), self.text
        return box.text

    def soup(self, path: str) -> tuple[BeautifulSoup, httpx.Response]:
        answer = self.get(path)
        return BeautifulSoup(answer.text, "html.parser"), answer

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self.http.get(path, **more)

    def post(self, path: str, data: Mapping[str, str], **more: Any) -> httpx.Response:
        return self.http.post(path, data=dict(data), **more)

    def look(self, path: str) -> Browser:
        self.page = self.led(self.get(path))
        return self

    def led(self, answer: httpx.Response) -> httpx.Response:
        """The page that an answer leads to."""
        while answer.is_redirect:
            assert answer.headers["location"].startswith("/"), answer.headers["location"]
            answer = self.get(answer.headers["location"])
        return answer

    def form(self, press: str = "", box: str = "") -> tuple[str, dict[str, str]]:
        """Where the form with this button or this box goes, and all its fields, as a browser would send them."""
        for found in BeautifulSoup(self.page.text, "html.parser").select("form[method=post]"):
            here = found.find("button", attrs={"value": press}) if press else found.find(id=box)
            if isinstance(here, Tag):
                fields = {
                    str(one["name"]): one.text if one.name == "textarea" else str(one.get("value", ""))
                    for one in found.select("input[name]:not([type=checkbox]), textarea[name]")
                }
                return str(found["action"]), fields | ({str(here["name"]): press} if press else {})
        raise AssertionError(f"no form with {press or box}: {self.text}")

    def send(self, press: str = "", box: str = "", **more: str) -> Browser:
        """Presses this button, or sends the form of this box, and goes where it leads."""
        action, fields = self.form(press, box)
        self.page = self.led(self.post(action, fields | more))
        return self

    def press(self, *buttons: str) -> Browser:
        for button in buttons:
            self.send(button)
        return self

    def say(self, text: str) -> Browser:
        return self.send(box="text", text=text)

    def begin(self, who: str = "worker") -> Browser:
        return self.look("/").send(who)

    def dictated(self, note: str = NOTE) -> Browser:
        """A dictation up to the reading back."""
        return self.begin().say(note).press("yes", "thats_all")

    def confirming(self, note: str = NOTE) -> Browser:
        return self.dictated(note).press("keep_rest", "no", "not_yet")

    def keeping(self, note: str = NOTE, name: str = "Morag Lamont") -> Browser:
        return self.confirming(note).send(box="name", name=name)

    def as_a_person(self, secret: str = "") -> Browser:
        """A person's talk up to its first question."""
        self.begin("person").press("en", "yes", "me", "skip")
        return self.say(secret) if secret else self.press("skip")

    def unlocking(self, talk: str, **more: str) -> httpx.Response:
        return self.post(f"/unlock/{talk}", {"token": self.token, "safe": "yes", "me": "yes", **more})


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose index of the guidance is built once."""
    return tmp_path_factory.mktemp("guidance")


@contextmanager
def served(home: Path, shelf: Path) -> Iterator[Web]:
    clock = Clock()
    visits = Visits(clock)
    with build.opened_store(Settings(home=home, database_url=sqlite_url(home))) as store:
        chosen = Settings(home=shelf, nation="scotland", language="")
        app = build.web(chosen, store, visits, build.rooms(chosen, store))
        bound = listening("127.0.0.1", 0)
        server = Serving(
            uvicorn.Config(app, log_level="critical", access_log=False, server_header=False, lifespan="off")
        )
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]})
        thread.start()
        assert server.up.wait(30)
        web = Web(f"http://127.0.0.1:{bound.getsockname()[1]}", app, visits, store, clock, home)
        try:
            yield web
        finally:
            for browser in web.opened:
                browser.http.close()
            server.should_exit = True
            thread.join()


@pytest.fixture
def web(tmp_path: Path, shelf: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    """A server with a store of its own, a clock that stands still, and little patience with other programs."""
    monkeypatch.setattr("store.engine.PATIENCE_S", 0.2)
    with served(tmp_path, shelf) as found:
        yield found


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory, shelf: Path) -> Iterator[Web]:
    """A server for tests that ask many small things of it, each in a visit of its own."""
    with served(tmp_path_factory.mktemp("shared"), shelf) as found:
        yield found


class Deaf:
    """Hears nothing at once: a million bytes take the real listener half a minute, and are not what is tested here."""

    name = "deaf"

    async def listen(self, request: Listen) -> Listened:
        return Listened()


@pytest.fixture
def deaf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.build.by_rule", lambda: build.Makers(Deaf(), OwnWordsDrafter()))


def of_a_room(path: str) -> bool:
    """Whether a page is for those who have a seat there, and not for whoever was let in by a link."""
    return path.startswith(("/join", "/room/", "/practise"))


def paths(web: Web, talk: str = ALIEN, record: str = ALIEN, form: str = "json") -> list[str]:
    """Every path of the page, also those that are new tomorrow."""
    templates = sorted({route.path for route in web.app.routes if getattr(route, "methods", None)})
    assert {"/talk/{talk}", "/records/{record}", "/guidance"} <= set(templates)
    return [one.replace("{talk}", talk).replace("{record}", record).replace("{form}", form) for one in templates]


PUBLIC = {"/help", "/shut", "/open", "/alive", "/leave"}
"""Paths that answer without a cookie: help, the locked page, and three that show nothing of the inside."""


# --- coming in ---------------------------------------------------------------------------------------------------


def test_nobody_sees_a_page_without_the_cookie_but_help_and_the_locked_one(web: Web):
    """Every path leads to the locked page; the locked page and help show nothing of anybody's talk."""
    inside = web.browser().dictated()
    record = re.findall(r"/records/([\w-]+)", web.browser().keeping().page.text)[0]
    stranger = web.stranger()
    for cookie in (None, "", "made-up", "x" * 4000, '"><script>'):
        headers = {} if cookie is None else {"cookie": f"visit={cookie}"}
        for path in paths(web, inside.talk, record):
            answer = stranger.get(path, headers=headers)
            if of_a_room(path):
                assert answer.status_code in {200, 303, 404, 405}, path
            elif path not in PUBLIC:
                assert (answer.status_code, answer.headers.get("location")) in {(303, "/shut"), (405, None)}, path
            assert CANARY not in answer.text
            assert "Effie" not in answer.text
        assert stranger.get("/help", headers=headers).status_code == 200
        assert stranger.get("/shut", headers=headers).status_code == 403
    assert stranger.get("/static/style.css").status_code == 200


def test_nobody_posts_anything_without_the_cookie(web: Web):
    """Every post leads to the locked page and changes nothing, also with the token of somebody who is in."""
    inside = web.browser().dictated()
    token, before = inside.token, web.events(inside.talk)
    for path in paths(web, inside.talk):
        action, fields = inside.form("keep_rest")
        sent = fields if path == action else {"token": token, "who": "worker", "safe": "yes", "me": "yes", "code": "1"}
        answer = web.stranger().post(path, sent)
        assert answer.status_code in {303, 403, 404, 405}, path
        assert CANARY not in answer.text
    assert web.events(inside.talk) == before
    assert len(web.store.unfinished()) == 1
    assert inside.get("/").status_code == 200


def test_a_link_opens_one_visit_once(web: Web):
    """Who finds the link in a history or on a screen later finds it used."""
    key = web.visits.link()
    first, second = web.stranger(), web.stranger()
    assert first.get("/open", params={"key": key}).status_code == 303
    again = second.get("/open", params={"key": key})
    assert again.status_code == 403
    assert "set-cookie" not in again.headers
    assert "used already" in again.text
    assert first.get("/").status_code == 200


def test_a_link_is_too_old_after_half_an_hour(web: Web):
    """At the last moment it opens; a second later it does not, now or ever."""
    good, old = web.visits.link(), web.visits.link()
    web.clock.later(LINK_LASTS)
    assert web.stranger().get("/open", params={"key": good}).status_code == 303
    web.clock.later(timedelta(seconds=1))
    assert web.stranger().get("/open", params={"key": old}).status_code == 403
    web.clock.later(-LINK_LASTS)
    assert web.stranger().get("/open", params={"key": old}).status_code == 403


@pytest.mark.parametrize("key", ["", "a", "é" * 32, "\0", "x" * 5000, "' OR 1=1 --"])
def test_a_made_up_key_opens_nothing(shared: Web, key: str):
    """And the real one still opens."""
    real = shared.visits.link()
    for wrong in (key, real[:-1], real + "x", real.swapcase()):
        answer = shared.stranger().get("/open", params={"key": wrong})
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers
    assert shared.stranger().get("/open", params={"key": real}).status_code == 303


def test_the_cookie_is_for_this_page_alone(web: Web):
    """No script reads it, no other site sends it, it ends with the browser, and it is not the token of the forms."""
    browser = web.stranger()
    answer = browser.get("/open", params={"key": web.visits.link()})
    name, *flags = answer.headers["set-cookie"].split(";")
    flags = [flag.strip().casefold() for flag in flags]
    assert {"httponly", "samesite=strict", "path=/"} <= set(flags)
    assert not [flag for flag in flags if flag.startswith(("expires", "max-age", "domain"))]
    assert len(name.partition("=")[2]) >= 43
    assert browser.token != name.partition("=")[2]
    assert name.partition("=")[2] not in browser.get("/").text


# --- where a post comes from -------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", [None, "", "made-up", "another's", "é" * 22, "%00"])
def test_a_post_without_the_token_changes_nothing(web: Web, token: str | None):
    """No form of another site, or of another visit, does anything here, whatever it asks for."""
    browser = web.browser().as_a_person(secret="Blaenavon").look("/").dictated()
    waiting = next(one.talk for one in web.store.unfinished() if one.secret)
    sent = {} if token is None else {"token": web.browser().token if token == "another's" else token}
    _, fields = browser.form("keep_rest")
    fields.pop("token")
    before, look = web.events(browser.talk), browser.get("/").text.split("<head>")[0]
    wanted = {"who": "worker", "theme": "dark", "language": "cy", "code": "1", "safe": "yes", "me": "yes"}
    wanted |= {"talk": browser.talk, "text": "an evil word", "secret": "Blaenavon", "question": "advocacy"}
    for path in [*paths(web, browser.talk), f"/unlock/{waiting}"]:
        if path not in PUBLIC:
            answer = browser.post(path, fields | wanted | sent)
            assert answer.status_code in ({303, 404, 405} if of_a_room(path) else {303, 405}), path
    assert web.events(browser.talk) == before
    assert len(web.store.unfinished()) == 2
    assert browser.get("/").text.split("<head>")[0] == look
    assert "evil" not in browser.look(f"/talk/{browser.talk}").page.text


@pytest.mark.parametrize(
    "origin", ["null", "http://evil.example", "http://HOST.evil.example", "http://127.0.0.1:1", "http://x@HOST", "HOST"]
)
def test_a_post_from_another_site_is_refused(web: Web, origin: str):
    """Also from another port of this machine, and with the right cookie and token."""
    browser = web.browser()
    sent = {"token": browser.token, "who": "worker"}
    answer = browser.post("/start", sent, headers={"origin": origin.replace("HOST", web.host)})
    assert answer.status_code == 403
    assert "another site" in answer.text
    assert not web.store.unfinished()
    assert browser.post("/start", sent, headers={"origin": web.url}).status_code == 303


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:HERE",
        "127.0.0.1.evil.example:HERE",
        "localhost.evil.example",
        "192.168.0.1:HERE",
        "evil.example:99999",
        "evil example",
        "evil.example/127.0.0.1",
        "é.example",
        "[::1",
        "",
    ],
)
def test_another_host_is_refused(shared: Web, host: str):
    """A name that somebody made point at this machine (DNS rebinding) gets nothing, not even the help page."""
    named = host.replace("HERE", shared.host.rpartition(":")[2]).encode("latin-1")
    for path in (b"/help", b"/open?key=" + shared.visits.link().encode(), b"/static/script.js"):
        answer = shared.raw(b"GET " + path + b" HTTP/1.1\r\nHost: " + named + b"\r\nConnection: close\r\n\r\n")
        assert answer.split(b" ", 2)[1] in {b"421", b"400"}, (path, answer[:200])
        assert b"set-cookie" not in answer


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "LOCALHOST"])
def test_this_machine_by_any_of_its_own_names_is_answered(shared: Web, host: str):
    """With the port behind it or without."""
    for named in (host, f"{host}:{shared.host.rpartition(':')[2]}"):
        assert shared.stranger().get("/help", headers={"host": named}).status_code == 200


def test_a_request_without_any_host_is_refused_and_not_a_fault(web: Web):
    """HTTP/1.0 needs no host: it is refused like any other, with the headers of every answer."""
    for more in (b"", b"Origin: http://evil.example\r\n"):
        answer = web.raw(b"POST /shut HTTP/1.0\r\n" + more + b"Content-Length: 0\r\n\r\n")
        status, _, rest = answer.partition(b"\r\n")
        assert status.split()[1] in {b"421", b"403", b"400"}, status
        assert b"content-security-policy" in rest
        assert b"report it" not in rest


# --- what every answer has ---------------------------------------------------------------------------------------


def test_every_answer_has_its_headers_errors_and_redirects_too(web: Web, monkeypatch: pytest.MonkeyPatch):
    """One of each kind: a strict policy without outside hosts, nothing stored by a browser, no frames, no sniffing."""
    browser = web.browser()
    own = {"token": browser.token}

    def fails(self: RecordShelf, phrases: object) -> None:
        raise ZeroDivisionError("words of somebody")

    seen = [
        browser.get("/"),
        browser.get("/alive"),
        browser.post("/look", own),
        web.stranger().get("/"),
        browser.get("/nowhere"),
        browser.http.put("/"),
        web.stranger().get("/shut"),
        browser.post("/start", own, headers={"host": "evil.example"}),
        browser.http.post("/start", content=(b"a" for _ in range(3))),
        browser.http.post("/start", content=b"a" * (LARGEST_BODY + 1)),
    ]
    assert [one.status_code for one in seen] == [200, 204, 303, 303, 404, 405, 403, 421, 411, 413]
    monkeypatch.setattr(RecordShelf, "list", fails)
    with httpx.Client(base_url=web.url, cookies=browser.cookies, trust_env=False) as plain:
        broken = plain.get("/records")
    assert broken.status_code == 500
    assert "Please report it: ZeroDivisionError" in broken.text
    assert "words of somebody" not in broken.text
    assert "Traceback" not in broken.text
    assert broken.headers.get("cache-control") == "no-store"
    assert broken.headers.get("content-security-policy") == seen[0].headers["content-security-policy"]


def test_what_is_static_may_be_kept_and_nothing_else(web: Web):
    """Nothing of anybody's is in a static file, so a browser may keep it; it is never taken for anything else."""
    for name in ("style.css", "script.js", "icon.svg"):
        answer = web.stranger().get(f"/static/{name}")
        assert answer.status_code == 200
        assert "no-store" not in answer.headers.get("cache-control", "")
    for outside in ("../pages.py", "..%2fpages.py", "%2e%2e/pages.py", "/etc/passwd", "%00", "a" * 5000, "."):
        answer = web.raw(f"GET /static/{outside} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n".encode())
        assert answer.startswith(b"HTTP/1.1 404"), outside
        assert b"def create" not in answer


def test_no_page_asks_for_anything_from_outside_or_holds_a_script_of_its_own(web: Web):
    """Every address on every page begins with a single slash; there are no handlers and no styles in the markup."""
    browser = web.browser().keeping()
    record = re.findall(r"/records/([\w-]+)", browser.page.text)[0]
    pages = [browser.page.text, browser.begin().page.text, browser.dictated().page.text, browser.confirming().page.text]
    pages += [browser.get(path).text for path in paths(web, browser.talk, record) if "export" not in path]
    for page in pages:
        soup = BeautifulSoup(page, "html.parser")
        for tag in soup.find_all(True):
            for name, value in tag.attrs.items():
                assert not name.startswith("on"), tag
                assert name != "style", tag
                if name in {"href", "src", "action", "formaction", "poster", "srcset", "data", "ping"}:
                    assert str(value).startswith(("/", "#")), tag
                    assert not str(value).startswith("//"), tag
        assert not [one for one in soup.find_all("script") if one.text.strip()]
        assert not soup.find_all(["style", "iframe", "object", "embed", "meta refresh"])


# --- one visit and another ---------------------------------------------------------------------------------------


def _a_dictation(browser: Browser) -> Browser:
    return browser.begin().say(NOTE)


STATES: dict[str, Callable[[Browser], Browser]] = {
    "said": _a_dictation,
    "read": Browser.dictated,
    "confirm": Browser.confirming,
    "rested": lambda browser: _a_dictation(browser).press("later"),
    "person": lambda browser: browser.as_a_person().say("ma wee dug is guid company"),
    "disclosed": lambda browser: browser.as_a_person().say("my brother hits ma wee dug and he hits me"),
}


@pytest.mark.parametrize("state", STATES)
def test_no_answer_holds_a_word_of_another_visit(web: Web, state: str):
    """Every address of one visit, looked at and posted to by another, in every state of a talk."""
    mine = STATES[state](web.browser())
    assert CANARY in mine.page.text or state in {"person", "rested"}
    assert CANARY in "".join(web.said(mine.talk))
    other = web.browser()
    before, token = web.events(mine.talk), other.token
    forged = [
        {"button": "again"},
        {"button": "keep_rest"},
        {"button": "later"},
        {"choice": "yes", "question": "play_back"},
        {"text": "something of another"},
        {"name": "Mallory", "fingerprint": "0" * 64},
    ]
    for path in paths(web, mine.talk, mine.talk):
        if path == "/leave":
            continue
        assert CANARY not in other.led(other.get(path)).text, path
        for number, fields in enumerate(forged):
            for sequence in (str(len(before)), "0"):
                sent = {"token": token, "nonce": f"{path}{number}{sequence}", "sequence": sequence, "talk": mine.talk}
                if path not in {"/lock", "/start"}:
                    assert CANARY not in other.led(other.post(path, sent | fields)).text, path
    assert web.events(mine.talk) == before
    assert "something of another" not in mine.look(f"/talk/{mine.talk}").page.text


def test_what_waits_is_announced_without_its_words(web: Web):
    """Another visit learns that something waits and when it was left; no name, no word, not who it is about."""
    mine = web.browser().dictated()
    other = web.browser()
    assert "waiting" in other.text
    assert "Effie" not in other.page.text
    assert f"/unlock/{mine.talk}" in other.page.text
    asked = other.get(f"/unlock/{mine.talk}")
    assert asked.status_code == 200
    assert "Effie" not in asked.text
    assert CANARY not in asked.text


@pytest.mark.parametrize(
    "ticks", [{}, {"safe": "yes"}, {"me": "yes"}, {"safe": "yes", "me": "no"}, {"safe": "on", "me": "on"}]
)
def test_a_talk_of_another_visit_opens_only_with_both_ticks(web: Web, ticks: dict[str, str]):
    """It is safe here, and I am the one who was typing: one of them alone opens nothing."""
    mine = web.browser().dictated()
    before = web.events(mine.talk)
    other = web.browser()
    answer = other.led(other.post(f"/unlock/{mine.talk}", {"token": other.token, **ticks}))
    assert CANARY not in answer.text
    assert CANARY not in other.led(other.get(f"/talk/{mine.talk}")).text
    assert web.events(mine.talk) == before
    assert CANARY in other.led(other.unlocking(mine.talk)).text


def test_a_secret_word_keeps_a_talk_closed_to_other_visits(web: Web):
    """Both ticks are not enough; the right word, in any case, is."""
    mine = web.browser().as_a_person(secret="Blaenavon").say("ma wee dug is guid company")
    other = web.browser()
    assert 'name="secret"' in other.get(f"/unlock/{mine.talk}").text
    for wrong in ({}, {"secret": ""}, {"secret": "Abergavenny"}, {"secret": "skipped"}, {"secret": "\0"}):
        answer = other.unlocking(mine.talk, **wrong)
        assert answer.status_code == 403
        assert CANARY not in answer.text
        assert other.get(f"/talk/{mine.talk}").headers["location"] == f"/unlock/{mine.talk}"
    answer = other.unlocking(mine.talk, secret=" bLAENAVON ")
    assert answer.headers["location"] == f"/talk/{mine.talk}"
    assert "wee dug" in other.look(f"/talk/{mine.talk}").page.text
    assert "Blaenavon" not in other.page.text
    assert b"Blaenavon" not in (web.home / "whatmatters.db").read_bytes()


def test_guesses_at_a_secret_word_come_to_an_end(web: Web):
    """After enough wrong words the right one opens nothing either, for this visit."""
    mine = web.browser().as_a_person(secret="Blaenavon").say("ma wee dug is guid company")
    other = web.browser()
    for number in range(20):
        assert other.unlocking(mine.talk, secret=f"guess {number}").status_code == 403
    assert other.unlocking(mine.talk, secret="Blaenavon").status_code == 403
    assert CANARY not in other.led(other.get(f"/talk/{mine.talk}")).text


def test_locking_and_opening_again_gives_no_new_guesses(web: Web):
    """The code of a visit is the guesser's own: it must not count the wrong secret words from the start again."""
    mine = web.browser().as_a_person(secret="Blaenavon").say("ma wee dug is guid company")
    other = web.browser()
    for round_ in range(6):
        for number in range(4):
            assert other.unlocking(mine.talk, secret=f"guess {round_} {number}").status_code == 403
        other.post("/lock", {"token": other.token, "code": "1"})
        other.post("/shut", {"code": "1"})
    if other.get("/").status_code == 200:
        assert other.unlocking(mine.talk, secret="Blaenavon").status_code == 403


def test_a_wrong_secret_word_does_not_use_up_the_code_of_the_page(web: Web):
    """Somebody who has forgotten the word of an old talk is not locked out of the one of today."""
    old = web.browser().as_a_person(secret="Blaenavon").say("ponies").talk
    browser = web.browser()
    for number in range(MOST_TRIES):
        browser.unlocking(old, secret=f"guess {number}")
    browser.post("/lock", {"token": browser.token, "code": "2468"})
    assert browser.post("/shut", {"code": "2468"}).headers.get("location") == "/"


@pytest.mark.parametrize("choice", ["x", "yes", "\0", "$2b$04$nonsense", "é"])
def test_a_forged_choice_at_the_secret_word_never_breaks_a_talk(shared: Web, choice: str):
    """The form sends words; a choice in their place is not a lock, and the talk can still be unlocked or refused."""
    mine = shared.browser().begin("person").press("en", "yes", "me", "skip")
    action, fields = mine.form("skip")
    fields.pop("button")
    mine.led(mine.post(action, fields | {"question": "secret", "choice": choice}))
    answer = shared.browser().unlocking(mine.talk, secret=choice)
    assert answer.status_code in {303, 403}


def test_two_visits_that_unlocked_a_talk_are_both_served(web: Web):
    """Who comes second sees where it is now, and answers there."""
    mine = _a_dictation(web.browser())
    other = web.browser()
    other.page = other.led(other.unlocking(mine.talk))
    other.press("yes")
    stale = mine.press("yes")
    assert "moved on" in stale.text
    other.press("thats_all")
    assert "Is this right?" in mine.look(f"/talk/{mine.talk}").text


def test_a_talk_that_was_kept_opens_again_only_with_both_ticks_and_can_be_changed(web: Web):
    """From the page of its record: nothing of it is shown before, and a change is a new version with its own yes."""
    kept = web.browser().keeping().talk
    other = web.browser()
    assert other.get(f"/talk/{kept}").headers["location"] == f"/unlock/{kept}"
    for ticks in ({"safe": "yes", "me": ""}, {"safe": "", "me": "yes"}):
        answer = other.unlocking(kept, **ticks)
        assert (answer.status_code, answer.headers["location"]) == (303, "/")
    other.page = other.led(other.unlocking(kept))
    other.press("change", "keep_rest", "no", "yes").send(box="name", name="Morag")
    assert len(web.kept()) == 2


def test_a_talk_that_was_deleted_is_opened_by_nobody(web: Web):
    """There is nothing to unlock: what was deleted is nowhere."""
    gone = _a_dictation(web.browser()).press("delete_all", "yes")
    if "delete_why" in gone.page.text:
        gone.press("would_not_say")
    for talk in (gone.talk, ALIEN):
        other = web.browser()
        for answer in (other.get(f"/unlock/{talk}"), other.unlocking(talk), other.get(f"/talk/{talk}")):
            assert (answer.status_code, answer.headers["location"]) == (303, "/"), talk


def test_records_are_shared_by_design_by_all_who_were_let_in(web: Web):
    """One machine, one list of records, as in the terminal: another visit reads what was kept, never what was not."""
    web.browser().keeping()
    web.browser().dictated(NOTE.replace("wee dug", "auld cat"))
    other = web.browser().look("/records")
    record = re.findall(r"/records/([\w-]+)", other.page.text)[0]
    assert CANARY in other.look(f"/records/{record}").text
    for path in paths(web, record=record):
        if path.startswith("/records"):
            assert "auld cat" not in other.get(path).text


# --- locked ------------------------------------------------------------------------------------------------------


def test_a_locked_page_shows_nothing_until_its_code(web: Web):
    """Every address leads to the locked page; a wrong code opens nothing, the right one opens where it was."""
    browser = web.browser().dictated()
    talk = browser.talk
    record = re.findall(r"/records/([\w-]+)", web.browser().keeping().page.text)[0]
    assert browser.post("/lock", {"token": browser.token, "code": " Sésame "}).headers["location"] == "/shut"
    for path in paths(web, talk, record):
        if path not in PUBLIC and not of_a_room(path):
            answer = browser.get(path)
            assert (answer.status_code, answer.headers.get("location")) in {(303, "/shut"), (405, None)}, path
        assert CANARY not in browser.get(path).text
    for wrong in ("", "sesame", "x" * 5000, "\0"):
        assert browser.post("/shut", {"code": wrong}).status_code == 403
    assert browser.post("/shut", {"code": "SÉSAME"}).headers["location"] == "/"
    assert CANARY in browser.look(f"/talk/{talk}").text


def test_after_five_wrong_codes_only_a_new_link_opens(web: Web):
    """The right code comes too late then. The fifth may still be right."""
    for wrong, opened in ((MOST_TRIES - 1, True), (MOST_TRIES, False)):
        browser = web.browser()
        browser.post("/lock", {"token": browser.token, "code": "2468"})
        for number in range(wrong):
            assert browser.post("/shut", {"code": f"{number}"}).status_code == 403
        assert (browser.post("/shut", {"code": "2468"}).status_code == 303) is opened
        assert (browser.get("/").status_code == 200) is opened
        browser.get("/open", params={"key": web.visits.link()})
        assert browser.get("/").status_code == 200


async def test_codes_that_are_tried_at_the_same_moment_are_counted_too(web: Web):
    """Fifty guesses at once are not more than five."""
    browser = web.browser()
    browser.post("/lock", {"token": browser.token, "code": "2468"})
    guesses = [f"{number}" for number in range(40)] + ["2468"]
    async with httpx.AsyncClient(base_url=web.url, cookies=browser.cookies, trust_env=False, timeout=60) as http:
        await asyncio.gather(*(http.post("/shut", data={"code": guess}) for guess in guesses[:40]))
        assert (await http.post("/shut", data={"code": "2468"})).status_code == 403


@pytest.mark.parametrize("code", ["", "   "])
def test_without_a_code_only_a_new_link_opens(shared: Web, code: str):
    """An empty code is no code, and opens nothing."""
    browser = shared.browser()
    browser.post("/lock", {"token": browser.token, "code": code})
    assert "<form" not in browser.get("/shut").text
    for guess in (code, "", "x"):
        assert browser.post("/shut", {"code": guess}).status_code == 403
    assert browser.get("/").headers["location"] == "/shut"


def test_ten_idle_minutes_lock_the_page(web: Web):
    """Whoever is here keeps it open; ten minutes with nobody lock it, and no answer shows a word then."""
    browser = web.browser().dictated()
    here = f"/talk/{browser.talk}"
    for path in ("/", "/alive", here):
        web.clock.later(IDLE)
        browser.get(path)
    assert browser.get(here).status_code == 200
    web.clock.later(IDLE + timedelta(seconds=1))
    action, fields = browser.form("keep_rest")
    before = web.events(browser.talk)
    assert browser.get(here).headers["location"] == "/shut"
    assert browser.post(action, fields).headers["location"] == "/shut"
    assert browser.get("/alive").text == ""
    assert browser.get(here).headers["location"] == "/shut"
    assert CANARY not in browser.get("/shut").text
    assert web.events(browser.talk) == before


def test_without_script_a_page_with_no_box_goes_away_by_itself(web: Web):
    """After ten minutes and a second the browser asks for the locked page; never from under somebody who types."""
    browser = web.browser().begin()
    goes_away = '<noscript><meta http-equiv="refresh" content="601;url=/shut"></noscript>'
    assert timedelta(seconds=601) > IDLE
    assert goes_away not in browser.get(f"/talk/{browser.talk}").text
    assert goes_away in browser.get("/help").text


def test_leaving_quickly_locks_the_page_and_goes_elsewhere(web: Web):
    """With one press, without asking; and going back shows the locked page."""
    browser = web.browser().dictated()
    answer = browser.get("/leave")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("https://www.bbc.co.uk/")
    assert browser.get(f"/talk/{browser.talk}").headers["location"] == "/shut"
    assert web.stranger().get("/leave").status_code == 303


def test_words_typed_while_the_page_was_locked_are_there_again_afterwards(web: Web):
    """Held, not handed in and not shown; after the code they stand in the box, and are handed in once."""
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    browser.post("/lock", {"token": browser.token, "code": "1"})
    words = 'Saw Effie <b>again</b> & she was "fine".\r\nBlythe wee soul.'
    answer = browser.post(action, fields | {"text": words})
    assert answer.headers["location"] == "/shut"
    assert "Blythe" not in browser.get("/shut").text
    assert not web.said(browser.talk)
    browser.post("/shut", {"code": "1"})
    assert browser.look(action).box.split() == words.split()
    browser.say(browser.box)
    assert [one.split() for one in web.said(browser.talk)] == [words.split()]
    assert "Blythe" not in browser.look("/").begin().box


def test_words_that_were_held_are_still_there_after_a_reload(web: Web):
    """Looking at a page changes nothing: they stand in the box until something is handed in."""
    browser = web.browser().begin()
    here = f"/talk/{browser.talk}"
    browser.post("/hold", {"token": browser.token, "talk": browser.talk, "text": NOTE})
    assert browser.look(here).box == NOTE
    assert browser.look("/").look(here).box == NOTE
    browser.say(NOTE)
    assert browser.look(here).box == ""


def test_words_typed_before_ten_idle_minutes_are_held_too(web: Web):
    """The same without a code: a new link and both ticks bring them back."""
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    web.clock.later(IDLE + timedelta(minutes=50))
    assert browser.post(action, fields | {"text": NOTE}).headers["location"] == "/shut"
    again = web.browser()
    assert CANARY not in again.page.text
    again.page = again.led(again.unlocking(browser.talk))
    assert again.box == NOTE


def test_only_the_visit_that_was_typing_can_have_words_held(web: Web):
    """A locked visit, or another, cannot put words into a box that is not its own."""
    mine = web.browser().begin()
    other = web.browser()
    other.post("/hold", {"token": other.token, "talk": mine.talk, "text": "an evil word"})
    action, fields = mine.form(box="text")
    token = other.token
    other.post("/lock", {"token": token, "code": "1"})
    other.post(action, fields | {"token": token, "text": "an evil word"})
    mine.post("/lock", {"token": mine.token, "code": "1"})
    mine.post(action, fields | {"token": "made-up", "text": "an evil word"})
    web.stranger().post(action, fields | {"text": "an evil word"})
    mine.post("/shut", {"code": "1"})
    assert mine.look(action).box == ""


def test_words_that_a_script_hands_over_are_held(web: Web):
    """What the page holds when it empties itself stands in the box when somebody is back."""
    browser = web.browser().begin()
    assert browser.post("/hold", {"token": browser.token, "talk": browser.talk, "text": NOTE}).status_code == 204
    assert browser.look(f"/talk/{browser.talk}").box == NOTE
    assert not web.said(browser.talk)


# --- twice, at once, and too late --------------------------------------------------------------------------------


def test_a_form_that_is_sent_twice_is_one_answer(web: Web):
    """The second press leads to the same page and answers nothing."""
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    first, second = (browser.post(action, fields | {"text": NOTE}) for _ in range(2))
    assert first.headers["location"] == second.headers["location"] == action
    assert web.said(browser.talk) == [NOTE]
    assert "This is what I heard" in browser.look(action).text


async def _at_once(browser: Browser, posts: list[tuple[str, dict[str, str]]]) -> list[httpx.Response]:
    """All these posts at the same moment, each followed to the page that it leads to, over lines of their own."""
    async with AsyncExitStack() as stack:
        lines = [
            await stack.enter_async_context(
                httpx.AsyncClient(
                    base_url=browser.web.url,
                    cookies=browser.cookies,
                    follow_redirects=True,
                    trust_env=False,
                    timeout=60,
                )
            )
            for _ in posts
        ]
        return await asyncio.gather(
            *(line.post(action, data=fields) for line, (action, fields) in zip(lines, posts, strict=True))
        )


async def test_a_form_that_is_sent_six_times_at_the_same_moment_is_one_answer(web: Web):
    """Nothing is said twice, nobody sees an error, and all come to the same question."""
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    answers = await _at_once(browser, [(action, fields | {"text": NOTE})] * 6)
    assert web.said(browser.talk) == [NOTE]
    for answer in answers:
        as_promised(answer)
        assert "This is what I heard" in answer.text


async def test_two_tabs_at_the_same_moment_are_one_answer_and_no_words_are_lost(web: Web):
    """Both were made at the same question: one is taken, the other's words are in its box, with where it is now."""
    browser = web.browser().begin()
    action, first = browser.form(box="text")
    _, second = browser.look(action).form(box="text")
    assert first["nonce"] != second["nonce"]
    other = "Saw Hamish at the day centre. He was singing."
    answers = await _at_once(browser, [(action, first | {"text": NOTE}), (action, second | {"text": other})])
    taken = web.said(browser.talk)
    assert len(taken) == 1
    lost = next(text for text in (NOTE, other) if text not in taken)
    assert [answer for answer in answers if lost in BeautifulSoup(answer.text, "html.parser").text]


async def test_a_yes_that_is_pressed_in_five_tabs_at_once_keeps_once(web: Web):
    """One version of one record, with one yes."""
    browser = web.browser().confirming()
    here = f"/talk/{browser.talk}"
    forms = [browser.look(here).form(box="name") for _ in range(5)]
    answers = await _at_once(browser, [(action, fields | {"name": "Morag"}) for action, fields in forms])
    assert len(web.store.records()) == 1
    assert not web.store.records()[0].yeses
    assert all(answer.status_code == 200 for answer in answers)


def test_a_form_of_an_older_page_is_not_taken_and_its_words_come_back(web: Web):
    """Somebody went back, or has two tabs: their words are in the box beside the question of now."""
    browser = web.browser().begin()
    action, old = browser.form(box="text")
    browser.look(action).say(NOTE)
    before = web.events(browser.talk)
    words = "Saw Hamish & <i>he</i> was singing.\n\nLoudly."
    browser.page = browser.led(browser.post(action, old | {"text": words}))
    assert browser.page.status_code == 200
    assert PHRASES.text("say.moved_on") in browser.text
    assert browser.box == words
    assert web.events(browser.talk) == before
    browser.send(box="text", text=browser.box)
    assert words in web.said(browser.talk)


@pytest.mark.parametrize("sequence", ["", "0", "-1", "1e9", "999999999", "٣", "x" * 5000, " 2", "2 ", "+2", "02"])
def test_a_form_with_another_number_is_not_taken(shared: Web, sequence: str):
    """Only the very number of the page that is current; anything else gives the words back."""
    browser = shared.browser().begin()
    action, fields = browser.form(box="text")
    browser.page = browser.post(action, fields | {"sequence": sequence, "text": NOTE})
    assert browser.box == NOTE
    assert not shared.said(browser.talk)


def test_other_words_in_a_form_that_was_taken_already_come_back(web: Web):
    """A browser that shows the old page again shows its old form too: what is newly typed there is not swallowed."""
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    browser.post(action, fields | {"text": NOTE})
    browser.page = browser.led(browser.post(action, fields | {"text": "And he was singing."}))
    assert browser.box == "And he was singing."
    assert web.said(browser.talk) == [NOTE]


def test_looking_changes_nothing(web: Web):
    """Reload and back at every step: the same question, and nothing answered."""
    browser = web.browser().as_a_person()
    here = f"/talk/{browser.talk}"
    before, text = web.events(browser.talk), browser.look(here).text
    for path in (here, "/", "/records", "/help", "/guidance", here):
        browser.get(path)
    assert browser.look(here).text == text
    assert web.events(browser.talk) == before


def test_what_was_said_in_passing_is_still_there_after_a_reload(web: Web):
    """An answer to a button (why do you ask, help with its numbers) stays until the next answer."""
    browser = web.browser().as_a_person().press("help")
    text = browser.text
    assert "999" in text
    assert browser.look(f"/talk/{browser.talk}").text == text
    assert "999" not in browser.say("me an the dug").text


def test_a_stale_confirmation_never_keeps(web: Web):
    """The page of the yes was open while a line was left out elsewhere: nothing is kept, whatever the form says."""
    browser = web.browser().confirming()
    action, stale = browser.form(box="name")
    browser.send("change")
    now = browser.page
    for sequence in (stale["sequence"], re.findall(r'name="sequence" value="(\d+)"', now.text)[0]):
        browser.led(browser.post(action, stale | {"name": "Morag", "nonce": sequence, "sequence": sequence}))
        assert not web.kept()
    browser.look(action)
    line = next(one for one in browser.soup(action)[0].select("article.line"))
    assert line is not None
    browser.press("drop").press("keep_rest")
    while 'id="name"' not in browser.page.text:
        browser.press("not_yet" if 'value="not_yet"' in browser.page.text else "no")
    sequence = browser.form(box="name")[1]["sequence"]
    browser.led(browser.post(action, stale | {"name": "Morag", "nonce": "new", "sequence": sequence}))
    assert not web.kept()
    browser.look(action).send(box="name", name="Morag")
    assert len(web.kept()) == 1


def test_a_forged_fingerprint_never_keeps(web: Web):
    """Only the fingerprint of the text on the screen is a yes to it; none, half of it or another is not."""
    browser = web.browser().confirming()
    here = f"/talk/{browser.talk}"
    _, fields = browser.form(box="name")
    real = fields.pop("fingerprint")
    for forged in ("", "0" * 64, real.upper(), real[:32], real + real, real + " ", "x" * 100_000, "\0", None):
        _, fields = browser.look(here).form(box="name")
        fields.pop("fingerprint")
        sent = fields | {"name": "Morag"} | ({} if forged is None else {"fingerprint": forged})
        assert browser.led(browser.post(here, sent)).status_code == 200
        assert not web.kept(), forged
    browser.look(here).send(box="name", name="Morag")
    assert len(web.kept()) == 1


def test_a_yes_without_a_name_never_keeps(web: Web):
    """There is somebody behind every record."""
    browser = web.browser().confirming()
    for name in ("", "   ", "\0", "\n\n", "12345", "yes"):
        browser.look(f"/talk/{browser.talk}").send(box="name", name=name)
        assert browser.page.status_code == 200
        assert not web.kept(), name


def test_a_name_is_no_yes_before_the_text_was_shown(web: Web):
    """Every page before the confirmation, with a name and the fingerprint of a line: nothing is kept."""
    browser = web.browser().dictated()
    action, fields = browser.form("keep")
    fields.pop("button")
    browser.page = browser.led(browser.post(action, fields | {"name": "Morag"}))
    assert not web.kept()
    browser.look(action).press("keep_rest")
    action, fields = browser.form("no")
    fields.pop("choice")
    browser.led(browser.post(action, fields | {"name": "Morag", "fingerprint": ""}))
    assert not web.kept()


def test_a_line_is_kept_only_with_its_own_fingerprint(web: Web):
    """A yes to another line, or to this one as it was, is not a yes to it."""
    browser = web.browser().dictated()
    here = f"/talk/{browser.talk}"
    lines = browser.soup(here)[0].select("article.line form")
    prints = [str(one.select("input[name=fingerprint]")[0]["value"]) for one in lines]
    ids = [str(one.select("input[name=line]")[0]["value"]) for one in lines]
    assert len(set(prints)) == len(prints) > 2
    for line, print_ in ((ids[0], prints[1]), (ids[1], ""), (ids[2], prints[2].upper()), ("", prints[0])):
        action, fields = browser.look(here).form("keep")
        browser.page = browser.led(browser.post(action, fields | {"line": line, "fingerprint": print_}))
        assert not browser.soup(here)[0].select("article.line.kept"), (line, print_)
    browser.look(here).press("keep")
    assert len(browser.soup(here)[0].select("article.line.kept")) == 1


# --- sizes and signs ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", ["a", "ŵ", " ", "She is in.\n", "🐕", "&"])
@pytest.mark.usefixtures("deaf")
def test_a_million_bytes_of_words_are_taken(web: Web, sign: str):
    """In any letters: what is one byte, or four, may be twelve in a form."""
    browser = web.browser().begin()
    words = "Saw " + sign * ((MOST_BYTES - 8) // len(sign.encode())) + " her"
    action, fields = browser.form(box="text")
    answer = browser.post(action, fields | {"text": words.replace("\n", "\r\n")})
    assert answer.status_code == 303
    assert web.said(browser.talk) == [words]


@pytest.mark.parametrize("size", [MOST_BYTES + 1, 1_048_577, 1_300_000])
@pytest.mark.usefixtures("deaf")
def test_more_than_a_million_bytes_are_refused_kindly_and_stay_in_the_box(web: Web, size: int):
    """One plain line, and nobody has to type it again."""
    browser = web.browser().begin()
    browser.say("a" * size)
    assert "more than I can take at once" in browser.text
    assert browser.box == "a" * size
    assert not web.said(browser.talk)
    browser.say(NOTE)
    assert web.said(browser.talk) == [NOTE]


def test_five_million_bytes_are_refused_before_they_are_read(shared: Web):
    """The answer comes while none of them was sent, whoever asks, at any address."""
    for path in paths(shared):
        answer = shared.raw(
            b"POST "
            + path.encode()
            + b" HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Length: 5000000\r\n\r\n"
        )
        assert answer.startswith(b"HTTP/1.1 413"), path
        assert b"more than I can take at once" in answer
        assert b"content-security-policy" in answer


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_body_of_unknown_length_is_refused_kindly(shared: Web, method: str):
    """Sent in pieces, it could be without end: it is refused before the first piece."""
    browser = shared.browser().begin()
    action, fields = browser.form(box="text")
    body = httpx.Request("POST", shared.url, data=fields | {"text": NOTE}).read()
    answer = browser.http.request(method, action, content=iter([body]), headers={"content-type": FORM})
    assert answer.status_code == 411
    assert "Nothing before it is lost" in answer.text
    assert not shared.said(browser.talk)


@pytest.mark.parametrize("length", [b"-1", b"\xb2", b"1_0", b" ", b"0x10", b"1, 1", b"9" * 30])
def test_a_length_that_is_no_number_is_refused(shared: Web, length: bytes):
    """Whatever stands in that header, it is no fault of the program."""
    answer = shared.raw(
        b"POST /shut HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Length: " + length + b"\r\n\r\n"
    )
    assert answer.split()[1] in {b"400", b"411", b"413"}, answer[:100]


def test_pieces_behind_a_small_length_are_refused(shared: Web):
    """A length and pieces together are how one request is smuggled behind another."""
    answer = shared.raw(
        b"POST /shut HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n"
        b"Content-Type: " + FORM.encode() + b"\r\n\r\n6\r\ncode=1\r\n0\r\n\r\n"
    )
    assert answer.split()[1] in {b"400", b"411"}


STRANGE = {
    "a zero byte": ("%00", None),
    "a zero byte inside": ("Saw+her%00today", None),
    "a lone surrogate": ("Saw+%ED%A0%80+her", "Saw \ufffd\ufffd\ufffd her"),
    "bytes that are no UTF-8": ("Saw+%FF%C0%80+her", "Saw \ufffd\ufffd\ufffd her"),
    "half a sign": ("Saw+her+%F0%9F%90", "Saw her \ufffd"),
    "half an escape": ("Saw+her+%4", "Saw her %4"),
    "markup": ("%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E", "</textarea><script>alert(1)</script>"),
    "a template": ("Saw+%7B%7B7*7%7D%7D+%7B%25+raw+%25%7D+%24%7Bx%7D+%7Bname%7D", "Saw {{7*7}} {% raw %} ${x} {name}"),
    "directions": ("Saw+%E2%80%AEreh%E2%80%AC+%EF%BB%BF", "Saw \u202ereh\u202c \ufeff"),
    "controls": ("Saw+%01%1B[31m+her%7F", "Saw \x01\x1b[31m her\x7f"),
}


@pytest.mark.parametrize("what", STRANGE)
def test_strange_signs_are_taken_as_they_came_or_refused_kindly(shared: Web, what: str):
    """Nothing that can stand in a form is a fault; a zero byte, which no store can hold, is one plain line."""
    encoded, stored = STRANGE[what]
    browser = shared.browser().begin()
    action, fields = browser.form(box="text")
    fields.pop("text")
    body = str(httpx.QueryParams(fields)).encode() + b"&text=" + encoded.encode()
    browser.page = browser.led(browser.http.post(action, content=body, headers={"content-type": FORM}))
    assert browser.page.status_code == 200
    assert not BeautifulSoup(browser.page.text, "html.parser").select("main script")
    if stored is None:
        assert "a zero byte" in browser.text
        assert not shared.said(browser.talk)
    else:
        (said,) = shared.said(browser.talk)
        assert re.sub("\ufffd+", "\ufffd", said) == re.sub("\ufffd+", "\ufffd", stored)


@pytest.mark.parametrize(
    "path", ["/talk/HERE", "/start", "/look", "/lock", "/shut", "/hold", "/guidance", "/unlock/HERE"]
)
def test_ten_thousand_fields_are_refused_kindly(shared: Web, path: str):
    """A page, not a line for programs; and nothing is done."""
    browser = shared.browser().begin()
    body = b"token=" + browser.token.encode() + b"&text=x" * 10_000
    answer = browser.http.post(path.replace("HERE", browser.talk), content=body, headers={"content-type": FORM})
    assert 400 <= answer.status_code < 500
    assert "Nothing" in answer.text
    assert not shared.said(browser.talk)


PARTS = {
    "plain": "multipart/form-data; boundary=x",
    "no boundary": "multipart/form-data",
    "undefined": "multipart/form-data; boundary=x; charset=undefined",
    "punycode": "multipart/form-data; boundary=x; charset=punycode",
    "escapes": "multipart/form-data; boundary=x; charset=unicode_escape",
    "json": "application/json",
    "text": "text/plain",
    "nothing": "",
    "nonsense": "multipart/form-data; boundary=\xff; =;;;",
}


@pytest.mark.parametrize("kind", PARTS)
@pytest.mark.parametrize("inside", [True, False])
def test_a_form_in_another_coding_is_no_fault(shared: Web, kind: str, inside: bool):
    """Taken or refused, in or not in: never an error, and never words that nobody said."""
    browser = shared.browser().begin()
    _, fields = browser.form(box="text")
    who = browser if inside else shared.stranger()
    fields |= {"text": "Saw \\ud800 her", "code": "\\ud800"}
    parts = "".join(f'--x\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in fields.items())
    body = (json.dumps(fields) if kind == "json" else f"{parts}--x--\r\n").encode()
    for path in (f"/talk/{browser.talk}", "/shut", "/lock", "/start", "/look", "/hold", "/guidance"):
        answer = who.http.post(path, content=body, headers={"content-type": PARTS[kind].encode("latin-1")})
        assert answer.status_code < 500, path
    for said in shared.said(browser.talk):
        assert said.startswith("Saw ")
        assert said.endswith(" her")


@pytest.mark.parametrize("name", ["text", "token", "name", "choice", "button", "code", "question", "line"])
def test_a_file_in_place_of_words_is_never_taken_for_words(shared: Web, name: str):
    """A field that holds a file holds no words: what the program calls it is nobody's words."""
    browser = shared.browser().begin()
    action, fields = browser.form(box="text")
    fields.pop(name, None)
    answer = browser.led(browser.http.post(action, data=fields, files={name: ("dug.txt", b"a file", "text/plain")}))
    assert answer.status_code < 500
    assert "dug.txt" not in answer.text
    assert not [said for said in shared.said(browser.talk) if "dug.txt" in said or "File" in said]


IDS = [
    "..",
    "../..",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    f"{ALIEN}%00",
    "🐕",
    "%F0%9F",
    "%ED%A0%80",
    "a" * 5000,
    "'%20OR%20'1'='1",
    "%25",
    "<script>alert(1)</script>",
    "%0d%0aset-cookie:%20visit=x",
    "//evil.example",
    "\\evil.example",
    " ",
    "%",
    "_",
]


@pytest.mark.parametrize("id_", IDS, ids=range(len(IDS)))
def test_very_long_or_strange_ids_lead_nowhere(shared: Web, id_: str):
    """In every path that takes one, looked at and posted to: a redirect inside, or a page that says so."""
    mine = shared.browser().dictated()
    browser = shared.browser()
    token = browser.token
    templates = {route.path for route in shared.app.routes if "{" in getattr(route, "path", "")}
    for template in templates:
        path = re.sub(r"\{\w+\}", lambda _: id_, template)
        for answer in (
            browser.get(path),
            browser.post(path, {"token": token, "safe": "yes", "me": "yes", "button": "again"}),
        ):
            assert answer.status_code in {200, 303, 307, 404, 405}, path
            if answer.status_code == 200:
                assert "Who are you here as?" in answer.text or "<h1>Records" in answer.text, path
            where = answer.headers.get("location", "/")
            assert where.startswith(("/", shared.url + "/")), where
            assert not where.startswith(("//", "/\\")), where
            assert "set-cookie" not in answer.headers
            assert "<script>alert" not in answer.text
    assert CANARY in mine.look(f"/talk/{mine.talk}").text


@pytest.mark.parametrize(
    "method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW", "PROPFIND"]
)
def test_every_method_on_every_path_has_a_plain_answer(shared: Web, method: str):
    """Nothing but a post with its token changes anything, and nothing is a fault."""
    browser = shared.browser().dictated()
    before = shared.events(browser.talk)
    for path in [*paths(shared, browser.talk), "/static/style.css", "/nowhere", "/openapi.json", "/docs"]:
        if path == "/leave":
            continue
        answer = shared.raw(
            f"{method} {path} HTTP/1.1\r\nHost: HOST\r\nCookie: visit={browser.cookies['visit']}\r\n"
            "Content-Length: 0\r\nConnection: close\r\n\r\n".encode()
        )
        status = int(answer.split()[1])
        assert status < 500, path
        if method not in {"GET", "HEAD", "POST"}:
            assert status in {400, 404, 405}, path
        if method == "POST" and path != "/shut":
            assert status in {303, 400, 404, 405}, path
    assert shared.events(browser.talk) == before
    assert browser.get("/").status_code == 200


FORGED = [
    {"button": "no_such_button"},
    {"button": "keep", "line": "no such line", "fingerprint": "0" * 64},
    {"button": "go_to", "line": "../.."},
    {"button": "drop", "line": "", "fingerprint": ""},
    {"button": "yes"},
    {"button": "yes_too"},
    {"button": "finish"},
    {"button": "\0"},
    {"button": "x" * 100_000},
    {"choice": "no_such_choice"},
    {"choice": "en", "question": "language"},
    {"choice": "yes", "question": "no_such_question"},
    {"choice": "yes", "question": "delete_all"},
    {"choice": "\0", "question": "secret"},
    {"choice": "x", "question": "\0"},
    {"text": "", "question": "secret"},
    {"choice": "yes", "button": "delete_all", "name": "Morag", "text": "all at once"},
    {},
]


@pytest.mark.parametrize("forged", FORGED, ids=range(len(FORGED)))
def test_what_was_never_on_a_page_does_nothing(shared: Web, forged: dict[str, str]):
    """Unknown buttons, choices, questions and lines: the question of now, and nothing kept or gone."""
    before = len(shared.kept())
    browser = shared.browser().dictated()
    action, fields = browser.form("keep")
    lines = browser.page.text.count('class="line')
    base = {key: fields[key] for key in ("token", "nonce", "sequence", "question")}
    browser.page = browser.led(browser.post(action, base | forged))
    assert browser.page.status_code == 200
    assert browser.page.text.count('class="line') == lines
    assert len(shared.kept()) == before
    assert shared.said(browser.talk)[0] == NOTE
    assert "Kept (record" in browser.look(action).press("keep_rest", "no", "no").send(box="name", name="Morag").text


def test_html_in_words_and_names_is_words(web: Web):
    """In the talk, the reading back, the yes, the record, its copy, the list: never a tag, never an attribute."""
    evil = "<img src=x onerror=alert><b>"
    browser = web.browser().keeping(NOTE.replace("wee dug", f"wee {evil} dug"), name='Mo"><script>x</script>')
    record = re.findall(r"/records/([\w-]+)", browser.page.text)
    talk = f"/talk/{browser.talk}"
    if not record:
        browser.look(talk).send(box="name", name="Morag")
        record = re.findall(r"/records/([\w-]+)", browser.page.text)
    for path in (talk, "/records", f"/records/{record[0]}", f"/records/{record[0]}/copy"):
        soup, answer = browser.soup(path)
        assert answer.status_code == 200
        assert not soup.select("main img, main b, main script"), path
    assert evil in browser.soup(f"/records/{record[0]}")[0].text


# --- fast, slow and away -----------------------------------------------------------------------------------------


def test_very_many_posts_at_once_are_refused_kindly_and_nothing_is_lost(web: Web, monkeypatch: pytest.MonkeyPatch):
    """429 with a plain line; the page still shows, others go on, and the form works a minute later."""
    now = [1_000_000.0]
    clock = SimpleNamespace(time=lambda: now[0])
    for module in ("limits.storage.memory", "limits.strategies"):
        monkeypatch.setattr(f"{module}.time", clock)
    browser, other = web.browser().begin(), web.browser()
    action, fields = browser.form(box="text")
    held = {"token": browser.token, "talk": "", "text": ""}
    answers = [browser.post("/hold", held).status_code for _ in range(PER_MINUTE + 1)]
    assert answers[0] == 204
    assert answers[-1] == 429
    answer = browser.post(action, fields | {"text": NOTE})
    assert answer.status_code == 429
    assert "Nothing is lost" in answer.text
    assert browser.get(action).status_code == 200
    assert other.begin().page.status_code == 200
    now[0] += 61
    assert browser.post(action, fields | {"text": NOTE}).status_code == 303
    assert web.said(browser.talk) == [NOTE]


def test_a_new_cookie_for_every_post_does_not_escape_the_limit(web: Web):
    """Only a cookie that was given out stands for a visit; made-up ones share what their address has."""
    stranger = web.stranger()
    statuses = [
        stranger.post("/shut", {"code": "1"}, headers={"cookie": f"visit=made-up-{number}"}).status_code
        for number in range(PER_MINUTE + 1)
    ]
    assert statuses[0] == 403
    assert statuses[-1] == 429


@contextmanager
def writing_elsewhere(home: Path) -> Iterator[None]:
    """Another program that holds the store for writing."""
    other = sqlite3.connect(home / "whatmatters.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@contextmanager
def tables_away(home: Path) -> Iterator[None]:
    """A store that cannot be read for a while."""
    tables = ("talks", "records", "events")
    with sqlite3.connect(home / "whatmatters.db", isolation_level=None) as other:
        other.execute("PRAGMA legacy_alter_table=ON")
        for table in tables:
            other.execute(f"ALTER TABLE {table} RENAME TO {table}_away")
        try:
            yield
        finally:
            for table in tables:
                other.execute(f"ALTER TABLE {table}_away RENAME TO {table}")
    other.close()


def test_words_are_not_lost_while_the_store_is_away(web: Web):
    """503 with one plain line and the words in the box; then the very same form is taken, once."""
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    with writing_elsewhere(web.home):
        browser.page = browser.post(action, fields | {"text": NOTE})
        assert browser.page.status_code == 503
        assert PHRASES.text("trouble.locked") in browser.text
        assert browser.box == NOTE
        assert browser.send(box="text").page.status_code == 503
        assert browser.box == NOTE
    assert not web.said(browser.talk)
    browser.page = browser.led(browser.post(action, fields | {"text": NOTE}))
    assert "This is what I heard" in browser.text
    browser.post(action, fields | {"text": NOTE})
    assert web.said(browser.talk) == [NOTE]


async def test_a_double_press_while_the_store_is_away_loses_no_words(web: Web):
    """A browser shows the answer to the second press only: the words are in that one too."""
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    with writing_elsewhere(web.home):
        answers = await _at_once(browser, [(action, fields | {"text": NOTE})] * 2)
    for answer in answers:
        as_promised(answer)
        assert NOTE in BeautifulSoup(answer.text, "html.parser").text
    assert not web.said(browser.talk)


def test_a_yes_while_the_store_is_away_keeps_nothing_and_then_once(web: Web):
    """The confirmation is shown again with its line, and the same yes keeps when the store is back."""
    browser = web.browser().confirming()
    action, fields = browser.form(box="name")
    with writing_elsewhere(web.home):
        answer = browser.post(action, fields | {"name": "Morag"})
        assert answer.status_code == 503
        assert PHRASES.text("trouble.locked") in BeautifulSoup(answer.text, "html.parser").text
    assert not web.kept()
    browser.led(browser.post(action, fields | {"name": "Morag"}))
    assert len(web.kept()) == 1


def test_beginning_and_unlocking_while_the_store_is_away_say_so(web: Web):
    """503 with the plain line; afterwards both work as if nothing had been."""
    mine = web.browser().dictated()
    browser = web.browser()
    with writing_elsewhere(web.home):
        answer = browser.post("/start", {"token": browser.token, "who": "worker"})
        assert answer.status_code == 503
        assert PHRASES.text("trouble.locked") in BeautifulSoup(answer.text, "html.parser").text
        assert browser.unlocking(mine.talk).status_code in {303, 503}
    assert CANARY in browser.led(browser.unlocking(mine.talk)).text
    assert browser.begin().page.status_code == 200


def test_every_page_says_plainly_that_the_store_cannot_be_read(web: Web):
    """503 and a line from the book of phrases on every page that needs it; the same pages work afterwards."""
    browser = web.browser().keeping()
    record = re.findall(r"/records/([\w-]+)", browser.page.text)[0]
    other = web.browser()
    only_posts = {*PUBLIC, "/lock", "/hold", "/start", "/look", f"/voice/{ALIEN}"}
    only_posts |= {f"/records/{record}/against"}
    others = [path for path in paths(web, ALIEN, record) if not of_a_room(path) and not path.startswith("/training/")]
    shown = [path for path in others if path not in only_posts]
    with tables_away(web.home):
        for path in shown:
            with httpx.Client(base_url=web.url, cookies=other.cookies, trust_env=False) as plain:
                answer = plain.get(path)
            if path in {"/guidance", "/check", "/training"}:  # not of this store
                assert answer.status_code == 200
                continue
            assert answer.status_code == 503, path
            assert "The store" in answer.text
            as_promised(answer)
    for path in shown:
        assert other.get(path).status_code in {200, 303}, path


def test_words_are_not_lost_when_the_talk_has_to_be_read_again_and_cannot(web: Web, monkeypatch: pytest.MonkeyPatch):
    """A talk that is no longer in memory while the store is away: the words stay in the box and the form stays good."""
    monkeypatch.setattr("bot.session.MOST_TALKS_IN_MEMORY", 1)
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    talk = browser.talk
    web.browser().begin()
    with tables_away(web.home), httpx.Client(base_url=web.url, cookies=browser.cookies, trust_env=False) as plain:
        answer = plain.post(action, data=fields | {"text": NOTE})
    assert answer.status_code == 503
    assert NOTE in BeautifulSoup(answer.text, "html.parser").text
    browser.led(browser.post(action, fields | {"text": NOTE}))
    assert web.said(talk) == [NOTE]


async def test_others_are_answered_while_a_long_dictation_is_listened_to(web: Web, monkeypatch: pytest.MonkeyPatch):
    """Two hundred people at once: nobody waits until somebody else's hour of talk has been gone through."""
    begun, answered = threading.Event(), threading.Event()
    in_time: list[bool] = []

    def slowly(request: Listen) -> Listened:
        begun.set()
        in_time.append(answered.wait(3))
        return Listened()

    monkeypatch.setattr("bot.listening.offline.listen_now", slowly)
    browser = web.browser().begin()
    action, fields = browser.form(box="text")
    async with httpx.AsyncClient(base_url=web.url, cookies=browser.cookies, trust_env=False, timeout=60) as http:
        long = asyncio.create_task(http.post(action, data=fields | {"text": NOTE * 20}))
        assert await asyncio.to_thread(begun.wait, 30)
        assert (await http.get("/help")).status_code == 200
        answered.set()
        assert (await long).status_code == 303
    assert in_time == [True]


# --- words stay where they belong --------------------------------------------------------------------------------


def test_words_are_in_no_address_and_in_no_log(
    web: Web, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture
):
    """Not in a redirect, not in a link, not in a log of any level, whatever goes wrong with them."""
    caplog.set_level(logging.DEBUG)
    browser = web.browser()
    seen: list[str] = []
    browser.http.event_hooks["response"].append(
        lambda answer: seen.extend([str(answer.request.url), answer.headers.get("location", "")])
    )
    browser.keeping(name="Morag Lamont")
    browser.begin().say(NOTE + "\0")
    action, fields = browser.form(box="text")
    with writing_elsewhere(web.home):
        browser.post(action, fields | {"text": NOTE})
    browser.post("/lock", {"token": browser.token, "code": "1"})
    browser.post(action, fields | {"text": NOTE})
    browser.post("/shut", {"code": "1"})
    browser.look("/guidance").send(box="asked", question="can Effie keep ma wee dug")
    logged = caplog.text + "".join(capfd.readouterr())
    for private in (CANARY, "Effie", "Morag", "wee%20dug", "wee+dug"):
        assert private not in logged
        assert private not in unquote_plus(" ".join(seen))


def test_records_are_handed_out_as_files_that_can_be_read(web: Web):
    """JSON that parses and Markdown, with what was kept; names that hold nothing of anybody and no path."""
    browser = web.browser().keeping()
    record = re.findall(r"/records/([\w-]+)", browser.page.text)[0]
    as_json = browser.get(f"/records/{record}/export.json")
    as_text = browser.get(f"/records/{record}/export.md")
    assert as_json.headers["content-type"] == "application/json; charset=utf-8"
    assert as_text.headers["content-type"].startswith("text/")
    for answer, form in ((as_json, "json"), (as_text, "md")):
        disposition = answer.headers["content-disposition"]
        assert re.fullmatch(rf'attachment; filename="[a-z0-9-]+\.{form}"', disposition), disposition
        assert record not in disposition
        assert CANARY in answer.text
    parsed = json.loads(as_json.text)
    assert parsed["id"] == record
    assert parsed["versions"][0]["matches_its_yes"] is True
    assert parsed["versions"][0]["shown"] == web.kept()[0]
    assert parsed["versions"][0]["confirmation"]["name"] == "Morag Lamont"
    first, *rest = as_text.text.splitlines()
    assert first == "# What matters to Effie"
    assert [line for line in rest if line.startswith("## ")]
    assert [line for line in rest if line.lstrip().startswith("- ") and CANARY in line]


@pytest.mark.parametrize("form", ["text", "html", "JSON", "json ", "../json", "__class__", "", "é", "x" * 5000])
def test_other_forms_of_a_record_are_not_there(shared: Web, form: str):
    """Only the two that are offered."""
    browser = shared.browser().keeping()
    record = re.findall(r"/records/([\w-]+)", browser.page.text)[0]
    answer = browser.get(f"/records/{record}/export.{quote(form)}")
    assert answer.status_code in {303, 404}
    assert CANARY not in answer.text


def test_a_record_that_is_not_known_leads_to_the_list(web: Web):
    """Also half of a known id: the page wants the whole of it."""
    browser = web.browser().keeping()
    record = re.findall(r"/records/([\w-]+)", browser.page.text)[0]
    for unknown in (ALIEN, record[:-1], record[:8], record.upper() + "x", "%", "*", browser.talk):
        for rest in ("", "/copy", "/export.json", "/export.md"):
            answer = browser.get(f"/records/{unknown}{rest}")
            assert (answer.status_code, answer.headers["location"]) == (303, "/records"), unknown


@pytest.mark.parametrize(
    "here",
    [
        "//evil.example",
        "///evil.example",
        "https://evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "\t//evil.example",
        "javascript:alert(1)",
        "/\r\nset-cookie: visit=x",
        "/\0",
        "evil.example",
        "",
        "@evil.example",
        "/" + "x" * 5000,
    ],
)
def test_how_the_page_looks_leads_to_no_other_site(shared: Web, here: str):
    """Wherever the form says it came from, the next page is one of ours."""
    browser = shared.browser()
    answer = browser.post("/look", {"token": browser.token, "here": here, "theme": "dark"})
    assert answer.status_code == 303
    where = answer.headers["location"]
    assert where.startswith("/")
    assert not re.match(r"/[\\/\s]", where)
    assert httpx.URL(shared.url).join(where).host == "127.0.0.1"
    assert "set-cookie" not in answer.headers
    assert 'data-theme="dark"' in browser.get("/").text


def test_how_the_page_looks_takes_only_what_is_offered(shared: Web):
    """A value that nobody offers leaves the look as it was, and never comes into the markup."""
    browser = shared.browser()
    browser.post("/look", {"token": browser.token, "theme": "dark", "size": "large", "language": "cy"})
    evil = '"><script>'
    browser.post("/look", {"token": browser.token, "theme": evil, "size": evil, "language": evil, evil: evil})
    page = browser.get("/").text
    assert 'data-theme="dark"' in page
    assert 'data-size="large"' in page
    assert '<html lang="cy"' in page
    assert evil not in page


# --- guidance ----------------------------------------------------------------------------------------------------


def test_guidance_is_found_and_says_where_it_is_from(shared: Web):
    """A question in plain words has an answer with a citation; no question has none."""
    browser = (
        shared.browser().look("/guidance").send(box="asked", question="what does the person say in their own words")
    )
    assert re.search(r"1\. .+ · ", browser.text)
    assert browser.page.url.path == "/guidance"
    assert browser.send(box="asked", question="   ").page.status_code == 200


@pytest.mark.parametrize(
    "question",
    [
        "advocacy " * 600,
        "é" * 5000,
        "<script>alert(1)</script> \"'>",
        "\0",
        "{{7*7}}",
        "NEAR( AND OR *",
        "🐕",
        "\ufffd",
    ],
)
def test_any_question_to_the_guidance_has_a_plain_answer(shared: Web, question: str):
    """Very long, full of HTML, or of nothing: a page, with the question back in its box as words."""
    browser = shared.browser().look("/guidance").send(box="asked", question=question)
    assert browser.page.status_code == 200
    soup = BeautifulSoup(browser.page.text, "html.parser")
    assert not soup.select("main script")
    assert "49" not in str(soup.select("#asked")[0]["value"])


@pytest.mark.parametrize("before", ["", "My neighbour asks. " * 20, "My neighbour asks. " * 200])
def test_words_of_harm_in_a_question_bring_help_first(shared: Web, before: str):
    """Before any clause, also at the end of a long question."""
    browser = shared.browser().look("/guidance").send(box="asked", question=before + "my brother hits me")
    found = BeautifulSoup(browser.page.text, "html.parser").select("section.paper")[0].text
    assert "999" in found
    assert found.index("999") < (found.index("1. ") if "1. " in found else len(found))


async def test_two_first_questions_to_the_guidance_at_once_are_both_answered(web: Web):
    """The index is opened at the first question; whoever asks at the same moment waits for it and is answered."""
    browser = web.browser().look("/guidance")
    action, fields = browser.form(box="asked")
    answers = await _at_once(browser, [(action, fields | {"question": f"advocacy {n}"}) for n in range(4)])
    for answer in answers:
        as_promised(answer)
        assert "1. " in answer.text


# --- anything, by anybody ----------------------------------------------------------------------------------------


class TwoVisits(RuleBasedStateMachine):
    """Two visits do anything that a page offers, and try each other's addresses. `may` is what each may see."""

    web: Web

    def __init__(self) -> None:
        super().__init__()
        self.browsers = [self.web.browser(), self.web.browser()]
        self.may: list[set[str]] = [set(), set()]
        self.mine: list[list[str]] = [[], []]
        self.canaries: dict[str, str] = {}
        self.old: list[list[tuple[str, dict[str, str]]]] = [[], []]
        for number, browser in enumerate(self.browsers):
            browser.http.event_hooks["response"].append(lambda answer, n=number: self.seen(n, answer))

    def seen(self, who: int, answer: httpx.Response) -> None:
        """The promise: no word of a talk that this visit is not in."""
        for canary, talk in self.canaries.items():
            if talk not in self.may[who]:
                assert canary not in answer.read().decode(), f"{who} {answer.request.method} {answer.request.url}"

    def show(self, who: int, answer: httpx.Response) -> None:
        browser = self.browsers[who]
        browser.page = browser.led(answer)

    @rule(who=st.integers(0, 1), as_=st.sampled_from(["worker", "person", "helper"]))
    def begins(self, who: int, as_: str) -> None:
        browser = self.browsers[who].begin(as_)
        self.may[who].add(browser.talk)
        self.mine[who].append(browser.talk)

    @rule(who=st.integers(0, 1), data=st.data())
    def says(self, who: int, data: st.DataObject) -> None:
        browser = self.browsers[who]
        if 'id="text"' not in browser.page.text:
            return
        canary = f"zq{len(self.canaries)}x{who}zq"
        self.canaries[canary] = browser.talk
        text = data.draw(st.sampled_from(["Saw {} today.", '{} said "I want ma {} back".', "my {} hits me", "{}"]))
        form = browser.form(box="text")
        self.old[who].append(form)
        self.show(who, browser.post(form[0], form[1] | {"text": text.replace("{}", canary)}))

    @rule(who=st.integers(0, 1), data=st.data())
    def presses(self, who: int, data: st.DataObject) -> None:
        browser = self.browsers[who]
        soup = BeautifulSoup(browser.page.text, "html.parser")
        buttons = sorted({str(one["value"]) for one in soup.select("form[action^='/talk/'] button[value]")})
        if buttons:
            form = browser.form(data.draw(st.sampled_from(buttons)))
            self.old[who].append(form)
            self.show(who, browser.post(*form))

    @rule(who=st.integers(0, 1), data=st.data())
    def sends_an_old_form_of_either(self, who: int, data: st.DataObject) -> None:
        forms = self.old[0] + self.old[1]
        if forms:
            action, fields = data.draw(st.sampled_from(forms))
            own = data.draw(st.booleans())
            browser = self.browsers[who]
            self.show(who, browser.post(action, fields | ({"token": browser.token, "nonce": action} if own else {})))

    @rule(who=st.integers(0, 1), data=st.data())
    def looks_anywhere(self, who: int, data: st.DataObject) -> None:
        talks = [ALIEN, *self.mine[0], *self.mine[1]]
        every = paths(self.web, data.draw(st.sampled_from(talks)), data.draw(st.sampled_from(talks)))
        self.show(who, self.browsers[who].get(data.draw(st.sampled_from([one for one in every if one != "/leave"]))))

    @rule(who=st.integers(0, 1))
    def locks_and_opens(self, who: int) -> None:
        browser = self.browsers[who]
        browser.post("/lock", {"token": browser.token, "code": "1"})
        self.show(who, browser.get("/"))
        self.show(who, browser.post("/shut", {"code": "1"}))

    @rule(who=st.integers(0, 1), data=st.data())
    def unlocks(self, who: int, data: st.DataObject) -> None:
        talks = self.mine[1 - who]
        if talks:
            talk = data.draw(st.sampled_from(talks))
            waits = talk in {one.talk for one in self.web.store.unfinished() if one.secret in {"", "skipped"}}
            if waits:
                self.may[who].add(talk)
            self.show(who, self.browsers[who].unlocking(talk))

    @invariant()
    def nothing_is_kept_without_a_name(self) -> None:
        assert not self.web.store.records()


def test_nobody_ever_sees_a_word_of_a_talk_that_they_are_not_in(web: Web):
    """Random posts of two visits with a word of their own in every sentence, before and after unlocking."""

    class Here(TwoVisits):
        pass

    Here.web = web
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=8, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
    assert web.opened
    assert web.store.unfinished()


# --- the program itself ------------------------------------------------------------------------------------------


@contextmanager
def running(home: Path, **settings_: str) -> Iterator[subprocess.Popen[str]]:
    """`python -m bot web` as somebody would start it."""
    environment = {
        **os.environ,
        "WHATMATTERS_HOME": str(home),
        "WHATMATTERS_NATION": "scotland",
        "WHATMATTERS_PORT": "0",
        "PYTHONPATH": str(ROOT),
        **settings_,
    }
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "web"],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def link_of(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    line = program.stdout.readline()
    found = re.search(r"http://127\.0\.0\.1:\d+/open\?key=\S+", line)
    assert found, line
    return found[0]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_the_printed_link_opens_and_ctrl_c_leaves_plainly(tmp_path: Path, how: signal.Signals):
    """One line with a link; a whole talk leaves nothing on the terminal; then one plain line and exit 0."""
    with running(tmp_path) as program:
        link = link_of(program)
        with httpx.Client(trust_env=False, timeout=60) as http:
            assert http.get(link).headers["location"] == "/"
            assert http.get(link).status_code == 403
            here = httpx.URL(link).copy_with(path="/", query=None)
            browser = Browser(Web(str(here).rstrip("/"), None, Visits(Clock()), None, Clock(), tmp_path))  # type: ignore[arg-type]  # the program's own store
            browser.http.cookies = http.cookies
            browser.look("/").dictated()
            assert CANARY in browser.page.text
            browser.http.close()
        program.send_signal(how)
        out, err = program.communicate(timeout=60)
    assert program.returncode == 0
    assert out.strip() == PHRASES.text("web.stopped")
    assert err == ""


def test_what_was_said_waits_after_the_program_was_stopped(tmp_path: Path):
    """Stopped in the middle of a talk and started again: something is waiting, and unlocking shows it."""
    talk = ""
    for time in range(2):
        with running(tmp_path) as program:
            link = link_of(program)
            here = str(httpx.URL(link).copy_with(path="/", query=None)).rstrip("/")
            browser = Browser(Web(here, None, Visits(Clock()), None, Clock(), tmp_path))  # type: ignore[arg-type]  # the program's own store
            browser.get(link)
            if time == 0:
                talk = _a_dictation(browser).talk
            else:
                assert "waiting" in browser.look("/").text
                assert CANARY in browser.led(browser.unlocking(talk)).text
            browser.http.close()
            program.send_signal(signal.SIGINT)
            program.communicate(timeout=60)


def test_a_port_that_is_taken_is_one_plain_line(tmp_path: Path):
    """Exit 1, which port, what to do, and no traceback; and nothing is written."""
    with listening("127.0.0.1", 0) as taken:
        taken.listen()
        port = str(taken.getsockname()[1])
        with running(tmp_path / "home", WHATMATTERS_PORT=port) as program:
            out, err = program.communicate(timeout=60)
        assert program.returncode == 1
        assert [line for line in (out + err).splitlines() if line] == [PHRASES.text("trouble.port_taken", port=port)]
        with pytest.raises(PortTaken):
            listening("127.0.0.1", int(port))
    assert not (tmp_path / "home").exists()


def test_whoever_opens_the_link_as_soon_as_it_is_printed_is_heard():
    """The port takes calls before anything is printed, and nobody else can have it from then on."""
    with listening("127.0.0.1", 0) as bound:
        with socket.create_connection(bound.getsockname(), timeout=5):
            pass
        with pytest.raises(PortTaken):
            listening(*bound.getsockname())


def test_it_listens_on_this_machine_only():
    """Unless a setting says otherwise, nobody on the network can reach it."""
    assert Settings().host == "127.0.0.1"
    with listening(Settings().host, 0) as bound:
        assert bound.getsockname()[0] == "127.0.0.1"
