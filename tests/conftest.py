"""What tests share: a talk in memory with a scripted listener, stores of both kinds, the paths of this repository."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.conversation import events as e
from bot.conversation.conversation import Conversation
from bot.conversation.deciding import decide
from bot.conversation.recording import Cited, Kind, Line, Mark, Mode, Party, Record, Role, Span, Via, Words
from bot.conversation.requests import Ask, FindGuidance, LayOut, Listen, Listened, Say, WriteDraft
from bot.conversation.waiting import waiting_for
from bot.drafting.own_words import write
from bot.drafting.page import lay_out
from prompts import Phrases
from store.engine import sqlite_url
from store.records import Store

if TYPE_CHECKING:
    from tests.postgres import Postgres

ROOT = Path(__file__).parents[1]
START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)

Hears = Callable[[Listen], Listened]


def mark(words: Words, text: str, element: str, holder: str = "person", **more: object) -> Mark:
    """A mark on a stretch of these words; raises when it is not there."""
    start = (words.text or "").index(text)
    return Mark(Span(words.id, start, start + len(text)), text, element, holder, **more)  # type: ignore[arg-type]  # any field of a mark


def hears(table: Mapping[str, tuple[str, str]]) -> Hears:
    """A listener that knows only these stretches: text → (element, holder)."""

    def listen(request: Listen) -> Listened:
        said = request.words.text or ""
        marks = [
            mark(request.words, text, element, holder, kind=Kind.CHANGE if element == "B1" else None)
            for text, (element, holder) in table.items()
            if text in said
        ]
        people = tuple(
            Party(holder, Role.TOGETHER if holder == "together" else Role.SUPPORTER)
            for _, holder in table.values()
            if holder not in {"person", "worker"}
        )
        return Listened(people, tuple(marks))

    return listen


@dataclass
class Talk:
    """A conversation driven as the session drives it, without a store. Every event is kept in `events`."""

    mode: Mode = Mode.WORKER
    nation: str = "scotland"
    hears: Hears = field(default_factory=lambda: hears({}))
    finds: Callable[[FindGuidance], tuple[Cited, ...]] = field(default=lambda request: ())
    c: Conversation = field(default_factory=Conversation)
    events: list[e.Event] = field(default_factory=list)
    says: list[Say] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    steps: int = 0

    def start(self) -> Talk:
        """Begins; a person's talk is taken through its opening to the first question."""
        self.take(e.Started(self.now(), "talk", self.mode, self.nation, "", "Europe/London"))
        if self.mode is Mode.PERSON:
            for question, choice in (("language", "en"), ("safe_here", "yes"), ("who_types", "me")):
                self.choose(question, choice)
            self.press("skip").press("skip")
        return self

    def now(self) -> datetime:
        self.steps += 1
        return START + timedelta(seconds=self.steps)

    def words(self, text: str) -> Words:
        via = Via.TYPED if self.c.speaker == self.c.typist else Via.SCRIBE
        return Words(f"w{self.steps}", self.c.speaker, self.c.typist, via, text, self.c.language or "en", self.now())

    def take(self, event: e.Event) -> Talk:
        """One arrival and all that the parts bring back for it."""
        self.says = []
        self._step(event)
        while not isinstance(request := waiting_for(self.c), Ask):
            if isinstance(request, Listen):
                heard = self.hears(request)
                self._step(e.Heard(self.now(), request.words.id, heard.parties, heard.marks))
            elif isinstance(request, FindGuidance):
                self._step(e.GuidanceFound(self.now(), self.finds(request)))
            elif isinstance(request, WriteDraft):
                self._step(e.Drafted(self.now(), write(request)))
            elif isinstance(request, LayOut):
                text = lay_out(request.draft, request.roles, request.tellers, PHRASES, request.at, request.zone)
                shown = Words(f"w{self.steps}", "assistant", "assistant", Via.EDIT, text, "en", self.now())
                self._step(e.LaidOut(self.now(), shown))
        return self

    def _step(self, event: e.Event) -> None:
        decided = decide(self.c, event)
        self.c = decided.conversation
        self.events += decided.events
        self.says += decided.says
        if decided.record:
            self.records.append(decided.record)

    def say(self, text: str) -> Talk:
        return self.take(e.Said(self.now(), self.words(text)))

    def choose(self, question: str, choice: str) -> Talk:
        return self.take(e.Chose(self.now(), question, choice))

    def press(self, button: str) -> Talk:
        asked = self.ask
        line = asked.lines[0].id if asked.lines else ""
        return self.take(e.Pressed(self.now(), button, line, asked.fingerprint if line else ""))

    def yes(self, name: str = "Morag", fingerprint: str | None = None) -> Talk:
        words = self.words(name)
        print_ = self.ask.fingerprint if fingerprint is None else fingerprint
        return self.take(e.SaidYes(self.now(), print_, words, f"r{self.steps}"))

    def to_confirming(self) -> Talk:
        """Keeps every line one by one and answers the last questions with no, and with seen."""
        while self.ask.question == "read_line":
            self.press("keep")
        while self.ask.question in {"pass_on", "about", "seen"}:
            if self.ask.question == "about":
                self.press("skip")
            else:
                self.choose(self.ask.question, "no" if self.ask.question == "pass_on" else "yes")
        return self

    @property
    def ask(self) -> Ask:
        request = waiting_for(self.c)
        assert isinstance(request, Ask)
        return request

    @property
    def lines(self) -> list[Line]:
        return list(self.c.lines)

    def line(self, element: str) -> Line:
        return next(line for line in self.c.lines if line.element == element)

    def said(self) -> list[str]:
        return [say.phrase for say in self.says]


PHRASES = Phrases("en", {"help": "", "local_help": "", "who_sees": "", "held": "", "emergency": "999"})


@pytest.fixture
def talk() -> Callable[..., Talk]:
    """Starts a talk: `talk(mode=…, hears=…)`."""

    def start(**options: object) -> Talk:
        return Talk(**options).start()  # type: ignore[arg-type]  # any field of a talk

    return start


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A real PostgreSQL server, one for all tests of this process."""
    from tests.postgres import running

    with running() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A store of its own for a test, twice: a file, and a database of a real server."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path)
    server: Postgres = request.getfixturevalue("postgres")
    return server.new()


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    store = Store(url)
    yield store
    store.close()


@pytest.fixture(scope="session")
def guidance_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One data folder for the index of the guidance, which is built here, once, and opened by every server."""
    from bot import build
    from bot.settings import Settings

    home = tmp_path_factory.mktemp("home")
    build.guidance(Settings(home=home)).ask("What is a good record?", "scotland")
    return home
