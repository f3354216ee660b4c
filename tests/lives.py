"""Talks for the tests of forgetting, copies and exports: a real store, a real session, a clock to turn, and canaries.

A canary is a made-up word that stands nowhere else; `files_with` looks for it in every file of the data folder, as it
is and as JSON would write it.
"""

from __future__ import annotations

import asyncio
import json
import re
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot import build
from bot.conversation.recording import Mode
from bot.locks import locked
from bot.session import Session
from bot.settings import Settings
from bot.showing import Screen
from store.engine import sqlite_url
from store.records import Store
from tests.conftest import START

PERSON = ("name", "secret", "day", "want", "helps", "edit", "yes")
"""What somebody says in `Life.person`, each with a canary of its own: `zzday…` for "day"."""


def canary(what: str, who: str = "") -> str:
    """A made-up word; its accent stands as an escape in JSON."""
    return f"zz{what}{who}ŵyn"


def with_unpacked(held: bytes) -> bytes:
    """These bytes, and what can be unpacked of them from any place (`store.packing`)."""
    found = [held]
    for begin in re.finditer(b"x\x9c", held):
        stream = zlib.decompressobj()
        with suppress(zlib.error):  # it was none, or goes on in another page
            for at in range(begin.start(), len(held), 64):
                found.append(stream.decompress(held[at : at + 64]))
                if stream.eof:
                    break
    return b"".join(found)


@dataclass
class Life:
    """One data folder with its store and a session, as one program has them."""

    home: Path
    settings: Settings = field(init=False)
    store: Store = field(init=False)
    session: Session = field(init=False)
    now: datetime = START

    def __post_init__(self) -> None:
        self.settings = Settings(home=self.home, nation="scotland", language="en")
        self.store = Store(sqlite_url(self.home))
        self.session = self.another()

    def another(self, store: Store | None = None) -> Session:
        """A session beside the first, as another window or another program has it."""
        made = build.session(self.settings, store or self.store)
        made._now = self.tick
        return made

    def tick(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def close(self) -> None:
        self.store.close()

    def run(self, work: Any) -> Any:
        return asyncio.run(work)

    # --- talks -------------------------------------------------------------------------------------------

    async def on(self, shown: Screen, to: str, answers: dict[str, Callable[[Screen], Any]]) -> Screen:
        """On from a screen to this question, by one answer to each that comes before."""
        for _ in range(60):
            if shown.question == to:
                return shown
            shown = await answers[shown.question](shown)
        raise AssertionError(f"never came to {to}: {shown.question}")

    async def person(self, who: str = "", to: str = "kept", *, discloses: bool = False) -> Screen:
        """A person's talk up to this question: what they say holds canaries, and one line of it is put otherwise."""
        s = self.session
        say = lambda text: lambda shown: s.say(shown.talk, text)  # noqa: E731 - a row of the table below
        choose = lambda choice: lambda shown: s.choose(shown.talk, shown.question, choice)  # noqa: E731 - the same
        press = lambda button: lambda shown: s.press(shown.talk, button, shown.line, shown.fingerprint)  # noqa: E731 - the same
        edits = [press("change"), press("keep_rest")]
        worry = f"he hits me {canary('harm', who)}" if discloses else ""
        answers: dict[str, Callable[[Screen], Any]] = {
            "language": choose("en"),
            "safe_here": choose("yes"),
            "who_types": choose("me"),
            "your_name": say(f"Isa {canary('name', who)}"),
            "secret": choose(locked(canary("secret", who))),
            "good_day": say(f"a day at the {canary('day', who)}"),
            "why_good": press("skip"),
            "would_like": say(f"I want to go to the {canary('want', who)}"),
            "who_helps": say(f"my sister {canary('helps', who)}"),
            "worry": say(worry) if discloses else press("skip"),
            "safe_now": choose("yes"),
            "safety_want": press("skip"),
            "safety_next": choose("go_on"),
            "who_sees": press("skip"),
            "more": press("skip"),
            "enough": choose("read"),
            "little_said": choose("read"),
            "read_line": lambda shown: edits.pop(0)(shown) if edits else press("keep")(shown),
            "change_line": say(f"a day at the {canary('edit', who)}"),
            "pass_on": choose("no"),
            "confirm": lambda shown: s.yes(shown.talk, shown.fingerprint, f"Isa {canary('yes', who)}"),
        }
        shown = await s.start(Mode.PERSON, "scotland", "", "Europe/London")
        return await self.on(shown, to, answers)

    async def worker(self, note: str, to: str = "kept", name: str = "Morag Lamont") -> Screen:
        """A worker's talk up to this question."""
        s = self.session
        answers: dict[str, Callable[[Screen], Any]] = {
            "dictate": lambda shown: s.say(shown.talk, note),
            "play_back": lambda shown: s.choose(shown.talk, "play_back", "yes"),
            "doubt": lambda shown: s.choose(shown.talk, "doubt", "theirs"),
            "whose": lambda shown: s.choose(shown.talk, "whose", "mine"),
            "element": lambda shown: s.press(shown.talk, "thats_all"),
            "read_line": lambda shown: s.press(shown.talk, "keep_rest", shown.line, shown.fingerprint),
            "pass_on": lambda shown: s.choose(shown.talk, "pass_on", "no"),
            "about": lambda shown: s.press(shown.talk, "skip"),
            "seen": lambda shown: s.choose(shown.talk, "seen", "not_yet"),
            "confirm": lambda shown: s.yes(shown.talk, shown.fingerprint, name),
        }
        shown = await s.start(Mode.WORKER, "scotland", "en", "Europe/London")
        return await self.on(shown, to, answers)

    # --- what is stored ----------------------------------------------------------------------------------

    def files_with(self, text: str) -> set[str]:
        """The files of the data folder that hold this anywhere, packed or not: freed pages and journals among them."""
        forms = {text.encode(), json.dumps(text)[1:-1].encode(), text.encode("utf-16-le")}
        return {
            file.name
            for file in self.home.rglob("*")
            if file.is_file() and (held := with_unpacked(file.read_bytes())) and any(form in held for form in forms)
        }

    def rows(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(self.home / "whatmatters.db", timeout=5)) as connection, connection:
            return connection.execute(sql, values).fetchall()

    def record(self) -> str:
        """The id of the newest record."""
        return self.store.records()[0].id
