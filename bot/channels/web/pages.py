"""The pages. Law: a page shows where the talk is and changes nothing; a post changes it once, and leads to a page."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote
from weakref import WeakValueDictionary

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates

from bot.channels.web.guards import Guards, NotAForm, form_of
from bot.channels.web.visits import MOST_SECRETS, Visit, Visits
from bot.conversation.conversation import PERSON
from bot.conversation.recording import Mode
from bot.draft_shown import groups, standings, story
from bot.locks import locked, opens
from bot.session import CannotStore, Refused, Session, Unfinished
from bot.showing import Screen, waiting_line
from prompts import LANGUAGES, Phrases

HERE = Path(__file__).parent
MODES = {"worker": Mode.WORKER, "person": Mode.PERSON, "helper": Mode.PERSON}
LOOKS = {
    "size": ("", "large", "larger"),
    "theme": ("", "light", "dark"),
    "contrast": ("", "high"),
    "motion": ("", "less"),
}
LONGEST_QUESTION = 5_000
LEAVE_TO = "https://www.bbc.co.uk/weather"
ASIDE = ("later", "stop", "back", "change", "delete", "delete_all")
"""What can be done at every question, besides answering it."""


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


def create(parts: Parts, visits: Visits, *, hosts: frozenset[str], per_minute: int = 240) -> FastAPI:
    """The web application."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
    templates = Jinja2Templates(HERE / "templates")
    templates.env.filters["cap"] = lambda text: text[:1].upper() + text[1:]
    templates.env.trim_blocks = templates.env.lstrip_blocks = True
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")

    def show(request: Request, name: str, visit: Visit | None = None, *, status: int = 200, **values: Any) -> Response:
        language = values.pop("language", "") or (visit.language if visit else "") or parts.language or "en"
        phrases = parts.phrases(language)
        return templates.TemplateResponse(
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

    def spoken(visit: Visit) -> Phrases:
        return parts.phrases(visit.language or parts.language or "en")

    async def refuse(request: Request, kind: str, status: int, what: str = "") -> Response:
        visit = None if status in {403, 421} else _visit(request)  # nobody from elsewhere sees a token
        return show(request, "refused", visit, status=status, kind=kind, what=what)

    app.add_middleware(Guards, refuse=refuse, known=visits.known, hosts=hosts, per_minute=per_minute)

    @app.exception_handler(Elsewhere)
    async def elsewhere(_request: Request, error: Elsewhere) -> Response:
        return RedirectResponse(error.to, 303)

    @app.exception_handler(404)
    async def not_there(request: Request, _error: Exception) -> Response:
        return show(request, "refused", _visit(request), status=404, kind="not_there")

    @app.exception_handler(405)
    async def not_so(request: Request, _error: Exception) -> Response:
        return show(request, "refused", _visit(request), status=405, kind="not_there")

    @app.exception_handler(NotAForm)
    async def not_a_form(request: Request, _error: NotAForm) -> Response:
        return await refuse(request, "not_a_form", 400)

    @app.exception_handler(CannotStore)
    @app.exception_handler(parts.trouble)
    async def not_stored(request: Request, error: Exception) -> Response:
        kind = getattr(error, "kind", "locked")
        return show(request, "refused", _visit(request), status=503, kind="trouble", trouble=kind)

    def _back(form: Mapping[str, str]) -> Response:
        """To the page that the form stood on, and never to another site."""
        here = form.get("here", "/")
        return RedirectResponse(here if here.startswith("/") and not here.startswith("//") else "/", 303)

    def _visit(request: Request) -> Visit | None:
        visit = visits.of(request.cookies.get("visit", ""))
        return None if visit is None or visit.shut else visit

    def _in(request: Request) -> Visit:
        visit = visits.of(request.cookies.get("visit", ""))
        if visit is None or visit.shut:
            raise Elsewhere("/shut")
        return visit

    async def _posted(request: Request) -> tuple[Visit, Mapping[str, str]]:
        visit = _in(request)
        form = await form_of(request)
        if not secrets.compare_digest(form.get("token", "").encode(), visit.token.encode()):
            raise Elsewhere("/")
        return visit, form

    async def _talk(request: Request, talk: str) -> Visit:
        visit = _in(request)
        if talk not in visit.talks:
            known = any(one.talk == talk for one in await asyncio.to_thread(parts.waiting))
            raise Elsewhere(f"/unlock/{quote(talk, safe='')}" if known else "/")
        return visit

    # --- coming in, and leaving ---------------------------------------------------------------------------

    @app.get("/open")
    async def open_(request: Request, key: str = "") -> Response:
        visit = visits.open(key)
        if visit is None:
            return show(request, "shut", status=403, wrong="link", code=False)
        visit.language = parts.language
        answer = RedirectResponse("/", 303)
        answer.set_cookie("visit", visit.id, httponly=True, samesite="strict", path="/")
        return answer

    @app.get("/shut")
    async def shut(request: Request) -> Response:
        visit = visits.of(request.cookies.get("visit", ""))
        if visit and not visit.shut:
            return RedirectResponse("/", 303)
        return show(request, "shut", status=403, wrong="", code=bool(visit and visit.code))

    @app.post("/shut")
    async def reopen(request: Request) -> Response:
        visit = visits.of(request.cookies.get("visit", ""))
        form = await form_of(request)
        if visit is not None and await asyncio.to_thread(visits.reopen, visit, form.get("code", "")):
            return RedirectResponse("/", 303)
        return show(request, "shut", status=403, wrong="code", code=bool(visit and visit.code))

    @app.post("/lock")
    async def lock(request: Request) -> Response:
        visit, form = await _posted(request)
        if form.get("code", "").strip():
            await asyncio.to_thread(visits.choose_code, visit, form["code"])
        if form.get("only") == "code":
            return _back(form)
        visits.shut(visit)
        return RedirectResponse("/shut", 303)

    @app.get("/leave")
    async def leave(request: Request) -> Response:
        if visit := visits.of(request.cookies.get("visit", "")):
            visits.shut(visit)
        return RedirectResponse(LEAVE_TO, 303)

    @app.post("/hold")
    async def hold(request: Request) -> Response:
        """Words that were typed and not sent: held in this process while nobody is there."""
        visit, form = visits.of(request.cookies.get("visit", "")), await form_of(request)
        if visit is None or not secrets.compare_digest(form.get("token", "").encode(), visit.token.encode()):
            raise Elsewhere("/")
        if form.get("talk") in visit.talks:
            visits.hold(form["talk"], form.get("text", ""))
        return PlainTextResponse("", 204)

    @app.get("/alive")
    async def alive(request: Request) -> Response:
        return PlainTextResponse("", 204 if _visit(request) else 403)

    # --- start -------------------------------------------------------------------------------------------

    @app.get("/")
    async def start(request: Request) -> Response:
        visit = _in(request)
        found = await asyncio.to_thread(parts.waiting)
        phrases = spoken(visit)
        lines = [
            (one.talk, waiting_line(number, one.changed_at, one.zone or parts.zone, phrases))
            for number, one in enumerate(found, 1)
        ]
        return show(request, "start", visit, waiting=lines)

    @app.post("/start")
    async def begin(request: Request) -> Response:
        visit, form = await _posted(request)
        who = form.get("who", "")
        if who not in MODES:
            raise Elsewhere("/")
        language = "" if who != "worker" else (visit.language or parts.language or "en")
        shown = await parts.session.start(MODES[who], parts.nation, language, parts.zone)
        visit.talks.add(shown.talk)
        if who == "helper":
            visit.helper.add(shown.talk)
        return await _on(visit, shown)

    @app.post("/look")
    async def look(request: Request) -> Response:
        visit, form = await _posted(request)
        for name, allowed in LOOKS.items():
            if form.get(name, "") in allowed:
                visit.look[name] = form.get(name, "")
        if form.get("language") in LANGUAGES:
            visit.language = form["language"]
        return _back(form)

    @app.get("/unlock/{talk}")
    async def unlock(request: Request, talk: str) -> Response:
        visit = _in(request)
        found = next((one for one in await asyncio.to_thread(parts.waiting) if one.talk == talk), None)
        if found is None:
            raise Elsewhere("/")
        return show(request, "unlock", visit, talk=talk, secret=found.secret not in {"", "skipped"}, wrong=False)

    @app.post("/unlock/{talk}")
    async def unlocked(request: Request, talk: str) -> Response:
        visit, form = await _posted(request)
        found = next((one for one in await asyncio.to_thread(parts.waiting) if one.talk == talk), None)
        if found is None or form.get("safe") != "yes" or form.get("me") != "yes":
            raise Elsewhere("/")
        has_secret = found.secret not in {"", "skipped"}
        if has_secret:
            visit.secret_tries += 1
            few = visit.secret_tries <= MOST_SECRETS
            right = few and await asyncio.to_thread(opens, form.get("secret", ""), found.secret)
            if not right:
                return show(request, "unlock", visit, status=403, talk=talk, secret=True, wrong=True)
        visit.talks.add(talk)
        return await _on(visit, await parts.session.resume(talk))

    # --- the talk ----------------------------------------------------------------------------------------

    async def _on(visit: Visit, shown: Screen) -> Response:
        """To the page of a talk; what was said in passing waits for it."""
        if shown.question == "who_types" and shown.talk in visit.helper:
            visit.helper.discard(shown.talk)
            shown = await parts.session.choose(shown.talk, "who_types", "helper")
        visit.said[shown.talk] = shown.said
        return RedirectResponse(f"/talk/{quote(shown.talk, safe='')}", 303)

    async def _page(request: Request, visit: Visit, talk: str, *, typed: str = "", note: str = "") -> Response:
        shown = await parts.session.look(talk)
        c = await parts.session.conversation(talk)
        language = c.language or visit.language or parts.language or "en"
        phrases = parts.phrases(language)
        name = {"read_line": "read", "confirm": "confirm", "kept": "kept"}.get(shown.question, "talk")
        opened = next((line.text for line in c.lines if line.id == c.opened[0]), "")
        held = visits.held.get(talk, "") or (opened if shown.question == "change_line" else "")
        buttons = [button for button in shown.buttons if button.key not in {*ASIDE, "why", "help", "again", "shows"}]
        return show(
            request,
            name,
            visit,
            status=503 if note.startswith("trouble.") else 200,
            language=language,
            shown=shown,
            said=visit.said.get(talk, ()),
            typed=typed or held,
            note=note,
            sequence=await parts.session.sequence(talk),
            groups=groups(c, phrases) if name in {"read", "confirm"} else (),
            story=story(c, phrases),
            standings=standings(c) if name == "confirm" else (),
            page=c.text_of(c.shown) if name == "confirm" else "",
            record=c.record,
            mine=c.typist == PERSON,
            buttons=buttons,
            aside=ASIDE,
        )

    @app.get("/talk/{talk}")
    async def talk_page(request: Request, talk: str) -> Response:
        return await _page(request, await _talk(request, talk), talk)

    @app.post("/talk/{talk}")
    async def answer(request: Request, talk: str) -> Response:
        await _keep_words(request, talk)
        visit, form = await _posted(request)
        await _talk(request, talk)
        typed = form.get("text", "").replace("\r\n", "\n")
        if not visit.first_time(form.get("nonce", ""), typed):
            if typed and typed != visit.seen[form.get("nonce", "")]:
                visits.hold(talk, typed)
                return await _page(request, visit, talk, typed=typed, note="say.moved_on")
            raise Elsewhere(f"/talk/{quote(talk, safe='')}")
        try:
            async with locks.setdefault(talk, asyncio.Lock()):
                if form.get("sequence") != str(await parts.session.sequence(talk)):
                    if typed:
                        visits.hold(talk, typed)
                    return await _page(request, visit, talk, typed=typed, note="say.moved_on")
                shown = await _handed_in(talk, form, typed)
        except Refused as refused:
            return await _page(request, visit, talk, typed=typed, note=_key(refused.kind))
        except CannotStore as trouble:
            visit.seen.pop(form.get("nonce", ""), None)
            visits.hold(talk, typed)
            try:
                return await _page(request, visit, talk, typed=typed, note=f"trouble.{trouble.kind}")
            except CannotStore:
                return show(request, "refused", visit, status=503, kind="trouble", trouble=trouble.kind, typed=typed)
        visits.hold(talk, typed if form.get("button") in {"why", "help"} else "")  # to ask is not to answer
        return await _on(visit, shown)

    async def _keep_words(request: Request, talk: str) -> None:
        """Words from a page that was shut while somebody typed, or that an earlier visit made, wait for the talk."""
        visit = visits.of(request.cookies.get("visit", ""))
        form = await form_of(request)
        if visit is None or not form.get("text"):
            return
        right = secrets.compare_digest(form.get("token", "").encode(), visit.token.encode())
        if not right and not visit.shut and await parts.session.sequence(talk):
            visits.hold(talk, form["text"])
            raise Elsewhere(f"/talk/{quote(talk, safe='')}")
        if visit.shut and right and talk in visit.talks:
            visits.hold(talk, form["text"])

    def _key(kind: str) -> str:
        return f"trouble.{kind}" if f"trouble.{kind}" in parts.phrases("en") else f"say.{kind}"

    async def _handed_in(talk: str, form: Mapping[str, str], typed: str) -> Screen:
        """One answer: a choice, a button, a named yes, or words."""
        session = parts.session
        question, fingerprint = form.get("question", ""), form.get("fingerprint", "")
        if question == "secret" and typed.strip() and "button" not in form:
            return await session.choose(talk, "secret", await asyncio.to_thread(locked, typed))
        if question == "secret":
            return await session.press(talk, form.get("button", "skip"))
        if choice := form.get("choice"):
            return await session.choose(talk, question, choice)
        if button := form.get("button"):
            return await session.press(talk, button, form.get("line", ""), fingerprint)
        if "name" in form:
            return await session.yes(talk, fingerprint, form["name"])
        return await session.say(talk, typed)

    # --- records, guidance, help -------------------------------------------------------------------------

    @app.get("/records")
    async def records(request: Request) -> Response:
        visit = _in(request)
        phrases = spoken(visit)
        return show(request, "records", visit, records=await asyncio.to_thread(parts.shelf.list, phrases))

    async def _record(request: Request, record: str, name: str) -> Response:
        visit = _in(request)
        phrases = spoken(visit)
        found = await asyncio.to_thread(parts.shelf.page, record, phrases)
        if found is None:
            raise Elsewhere("/records")
        return show(request, name, visit, **found)

    @app.get("/records/{record}")
    async def record_page(request: Request, record: str) -> Response:
        return await _record(request, record, "record")

    @app.get("/records/{record}/copy")
    async def their_copy(request: Request, record: str) -> Response:
        return await _record(request, record, "copy")

    @app.get("/records/{record}/export.{form}")
    async def export(request: Request, record: str, form: str) -> Response:
        visit = _in(request)
        phrases = spoken(visit)
        text = await asyncio.to_thread(parts.shelf.export, record, form, phrases)
        if text is None:
            raise Elsewhere("/records")
        kind = "application/json" if form == "json" else "text/plain"
        return Response(
            text,
            media_type=f"{kind}; charset=utf-8",
            headers={"content-disposition": f'attachment; filename="record-{secrets.token_hex(3)}.{form}"'},
        )

    @app.get("/guidance")
    async def guidance(request: Request) -> Response:
        return show(request, "guidance", _in(request), question="", found="", leaves=parts.leaves)

    @app.post("/guidance")
    async def asked(request: Request) -> Response:
        visit, form = await _posted(request)
        question = form.get("question", "")[:LONGEST_QUESTION]
        phrases = spoken(visit)
        found = await asyncio.to_thread(parts.ask, question, parts.nation, phrases) if question.strip() else ""
        return show(request, "guidance", visit, question=question, found=found, leaves=parts.leaves)

    @app.get("/help")
    async def help_(request: Request) -> Response:
        return show(request, "help", _visit(request))

    return app
