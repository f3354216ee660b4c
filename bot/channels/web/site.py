"""What all pages share: who is here, what is shown, where a form came from. Law: no page of a shut visit."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Protocol

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from bot.channels.web.guards import form_of
from bot.channels.web.visits import Visit, Visits
from bot.conversation.conversation import Conversation
from bot.session import About, Session, Unfinished
from prompts import LANGUAGES, Phrases

HERE = Path(__file__).parent
MOST_LOOKS = 100


class Shelf(Protocol):
    """Records, as pages and files."""

    def list(self, phrases: Phrases) -> Sequence[Mapping[str, str]]: ...

    def page(self, record: str, phrases: Phrases) -> Mapping[str, Any] | None: ...

    def about(self, record: str, kind: str) -> About: ...

    def talk_of(self, record: str) -> str: ...

    def wishes(self, record: str, phrases: Phrases) -> Sequence[str]: ...

    def copy_page(self, record: str) -> Mapping[str, Any] | None: ...

    def export(self, record: str, form: str, phrases: Phrases) -> str | None: ...


class Waiting(Protocol):
    """Talks that can be gone on with, the first of very many; or the one that is asked for, if it is one."""

    def __call__(self, talk: str = "") -> Sequence[Unfinished]: ...


class Transcript(Protocol):
    """What a recording became: words, those that a transcriber may have made up, or the key of what went wrong."""

    @property
    def text(self) -> str: ...

    @property
    def doubtful(self) -> tuple[str, ...]: ...

    @property
    def problem(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Parts:
    """What the pages need, made by `build`."""

    session: Session
    waiting: Waiting
    phrases: Callable[[str], Phrases]
    shelf: Shelf
    ask: Callable[[str, str, Phrases], str]
    leaves: str
    coach: Callable[[str, str, str, int, bool, Phrases], Mapping[str, Any]]
    """A note, its first version, its kind, a line to show how (or 0), whether all are shown → what the page shows."""
    coach_talk: Callable[[Conversation, Phrases], Sequence[Any]]
    """What the checks say of what was said in a talk: at most three lines."""
    trouble: type[Exception]
    nation: str
    language: str
    zone: str
    transcribe: Callable[[bytes, str, str], Awaitable[Transcript]] | None = None
    voice_goes_to: str = ""
    """Where a recording goes, as people are told; "" where it stays on this machine."""


class Elsewhere(Exception):
    """This page is not for this visit: where to go instead."""

    def __init__(self, to: str) -> None:
        super().__init__(to)
        self.to = to


class Site:
    """The parts, the visits and the templates, as every page uses them."""

    def __init__(self, parts: Parts, visits: Visits) -> None:
        self.parts = parts
        self.visits = visits
        self._pages = cache(templates)
        self._look = lru_cache(MOST_LOOKS)(self._look_fields)

    # --- what is shown -----------------------------------------------------------------------------------

    def phrases(self, visit: Visit | None, language: str = "") -> Phrases:
        """The phrases of this talk, or else of whoever is here."""
        return self.parts.phrases(language or (visit.language if visit else "") or self.parts.language or "en")

    def show(
        self,
        request: Request,
        name: str,
        visit: Visit | None = None,
        *,
        status: int = 200,
        language: str = "",
        **values: Any,
    ) -> Response:
        """A page from its template, in the language of the talk or of whoever is here."""
        phrases = self.phrases(visit, language)
        look = visit.look if visit else {}
        page = self._pages(phrases).get_template(f"{name}.html")
        shown = page.render(
            language=phrases.language,
            languages=LANGUAGES,
            look=look,
            look_fields=self._look(phrases, tuple(look.items())) if visit else "",
            visit=visit,
            nonce=secrets.token_urlsafe(9),
            here=request.url.path,
            **values,
        )
        return HTMLResponse(shown, status)

    def _look_fields(self, phrases: Phrases, look: tuple[tuple[str, str], ...]) -> Markup:
        """The fields of the form for how pages look: the same for everybody who chose the same."""
        fields = self._pages(phrases).get_template("look.html")
        return Markup(fields.render(look=dict(look), language=phrases.language, languages=LANGUAGES))

    async def refuse(self, request: Request, kind: str, status: int, what: str = "") -> Response:
        """The page that says, kindly, what could not be taken."""
        visit = None if status in {403, 421} else self.visit(request)  # nobody from elsewhere sees a token
        return self.show(request, "refused", visit, status=status, kind=kind, what=what)

    # --- who is here -------------------------------------------------------------------------------------

    def cookie(self, request: Request) -> Visit | None:
        """The visit of this browser, open or shut."""
        return self.visits.of(request.cookies.get("visit", ""))

    def visit(self, request: Request) -> Visit | None:
        """The open visit of this browser."""
        visit = self.cookie(request)
        return None if visit is None or visit.shut else visit

    def entered(self, request: Request) -> Visit:
        """The open visit of this browser; whoever has none is sent to the page that says how to get in."""
        visit = self.visit(request)
        if visit is None:
            raise Elsewhere("/shut")
        return visit

    async def posted(self, request: Request) -> tuple[Visit, Mapping[str, str]]:
        """The visit, and the fields of a form that one of its own pages sent."""
        visit = self.entered(request)
        form = await form_of(request)
        if not right(visit, form):
            raise Elsewhere("/")
        return visit, form


def right(visit: Visit, form: Mapping[str, str]) -> bool:
    """Whether this form carries the token of this visit."""
    return secrets.compare_digest(form.get("token", "").encode(), visit.token.encode())


def back(form: Mapping[str, str]) -> Response:
    """To the page that the form stood on, and never to another site."""
    here = form.get("here", "/")
    return RedirectResponse(here if here.startswith("/") and not here.startswith("//") else "/", 303)


def templates(phrases: Phrases) -> Environment:
    """The templates in one language: a phrase that takes no values is put in once, when its template is read."""
    found = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals["say"] = phrases.text
    found.filters |= {
        "say": phrases.text,
        "button": lambda key: capital(phrases.words(key)[0]),
        "cap": capital,
        "lines": typeset,
    }
    return found


def capital(text: str) -> str:
    """The text, with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def typeset(text: str) -> list[tuple[int, str]]:
    """The lines of a page of a record with how far each stands in, in steps of two spaces; empty lines are space."""
    found = []
    for line in text.split("\n"):
        bare = line.lstrip(" ")
        if bare:
            found.append((min((len(line) - len(bare)) // 2, 3), bare))
    return found
