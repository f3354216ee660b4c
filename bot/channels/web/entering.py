"""Coming in, locking and leaving. Law: without the link that was printed nobody is in, and leaving shows nothing."""

from __future__ import annotations

import asyncio

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response

from bot.channels.web.guards import form_of
from bot.channels.web.site import Elsewhere, Site, back, right
from prompts import LANGUAGES

LEAVE_TO = "https://www.bbc.co.uk/weather"
LOOKS = {
    "size": ("", "large", "larger"),
    "theme": ("", "light", "dark"),
    "contrast": ("", "high"),
    "motion": ("", "less"),
}


def entering(pages: FastAPI, site: Site) -> None:
    """The pages of the door."""
    visits = site.visits

    @pages.get("/open")
    async def open_(request: Request, key: str = "") -> Response:
        visit = visits.open(key)
        if visit is None:
            return site.show(request, "shut", status=403, wrong="link", code=False)
        visit.language = site.parts.language
        answer = RedirectResponse("/", 303)
        answer.set_cookie("visit", visit.id, httponly=True, samesite="strict", path="/")
        return answer

    @pages.get("/shut")
    async def shut(request: Request) -> Response:
        visit = site.cookie(request)
        if visit and not visit.shut:
            return RedirectResponse("/", 303)
        return site.show(request, "shut", status=403, wrong="", code=bool(visit and visit.code))

    @pages.post("/shut")
    async def reopen(request: Request) -> Response:
        visit = site.cookie(request)
        form = await form_of(request)
        if visit is not None and await asyncio.to_thread(visits.reopen, visit, form.get("code", "")):
            return RedirectResponse("/", 303)
        return site.show(request, "shut", status=403, wrong="code", code=bool(visit and visit.code))

    @pages.post("/lock")
    async def lock(request: Request) -> Response:
        visit, form = await site.posted(request)
        if form.get("code", "").strip():
            await asyncio.to_thread(visits.choose_code, visit, form["code"])
        if form.get("only") == "code":
            return back(form)
        visits.shut(visit)
        return RedirectResponse("/shut", 303)

    @pages.get("/leave")
    async def leave(request: Request) -> Response:
        if visit := site.cookie(request):
            visits.shut(visit)
        return RedirectResponse(LEAVE_TO, 303)

    @pages.post("/hold")
    async def hold(request: Request) -> Response:
        """Words that were typed and not sent: held in this process while nobody is there."""
        visit, form = site.cookie(request), await form_of(request)
        if visit is None or not right(visit, form):
            raise Elsewhere("/")
        if form.get("talk") in visit.talks:
            visits.hold(form["talk"], form.get("text", ""))
        return PlainTextResponse("", 204)

    @pages.get("/alive")
    async def alive(request: Request) -> Response:
        return PlainTextResponse("", 204 if site.visit(request) else 403)

    @pages.post("/look")
    async def look(request: Request) -> Response:
        visit, form = await site.posted(request)
        for name, allowed in LOOKS.items():
            if form.get(name, "-") in allowed:
                visit.look[name] = form[name]
        if form.get("language") in LANGUAGES:
            visit.language = form["language"]
        return back(form)
