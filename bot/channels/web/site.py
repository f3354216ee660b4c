"""What all pages share: who is here, what is shown, where a form came from. Law: no page of a shut visit."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from fastapi import Request
from fastapi.responses import RedirectResponse, Response
from fastapi.templating import Jinja2Templates

from bot.channels.web.guards import form_of
from bot.channels.web.visits import Visit, Visits
from bot.session import Session, Unfinished
from prompts import LANGUAGES, Phrases

HERE = Path(__file__).parent


class Shelf(Protocol):
    """Records, as pages and files."""

    def list(self, phrases: Phrases) -> Sequence[Mapping[str, str]]: ...

    def page(self, record: str, phrases: Phrases) -> Mapping[str, Any] | None: ...

    def export(self, record: str, form: str, phrases: Phrases) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Parts:
    """What the pages need, made by `build`."""

    session: Session
    waiting: Callable[[], Sequence[Unfinished]]
    phrases: Callable[[str], Phrases]
    shelf: Shelf
    ask: Callable[[str, str, Phrases], str]
    leaves: str
    trouble: type[Exception]
    nation: str
    language: str
    zone: str


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
        self._templates = Jinja2Templates(HERE / "templates")
        self._templates.env.filters["cap"] = lambda text: text[:1].upper() + text[1:]
        self._templates.env.filters["lines"] = typeset
        self._templates.env.trim_blocks = self._templates.env.lstrip_blocks = True

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
        return self._templates.TemplateResponse(
            request,
            f"{name}.html",
            {
                "say": phrases.text,
                "words": phrases.words,
                "language": phrases.language,
                "languages": LANGUAGES,
                "look": visit.look if visit else {},
                "visit": visit,
                "nonce": secrets.token_urlsafe(9),
                "here": request.url.path,
                **values,
            },
            status_code=status,
        )

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


def typeset(text: str) -> list[tuple[int, str]]:
    """The lines of a page of a record with how far each stands in, in steps of two spaces; empty lines are space."""
    found = []
    for line in text.split("\n"):
        bare = line.lstrip(" ")
        if bare:
            found.append((min((len(line) - len(bare)) // 2, 3), bare))
    return found
