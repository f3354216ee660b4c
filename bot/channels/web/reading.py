"""Records, guidance and help. Law: what was said against a record stands beside it, wherever it is shown."""

from __future__ import annotations

import asyncio
import secrets
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse, Response

from bot.channels.web.site import Elsewhere, Site
from bot.conversation.recording import Role
from bot.session import CannotStore, Refused

LONGEST_QUESTION = 5_000
WHO = (Role.PERSON.value, Role.WORKER.value, Role.SUPPORTER.value)
"""Who may say something against a record."""
SAFETY = frozenset({"safe_now", "ending_life"})
"""Questions of the fixed wording that answers a disclosure."""


def reading(pages: FastAPI, site: Site) -> None:
    """The pages where something is looked up."""
    parts = site.parts

    @pages.get("/records")
    async def records(request: Request) -> Response:
        visit = site.entered(request)
        found = await asyncio.to_thread(parts.shelf.list, site.phrases(visit))
        return site.show(request, "records", visit, records=found)

    async def page_of(request: Request, record: str, *, typed: str = "", note: str = "", status: int = 200) -> Response:
        visit = site.entered(request)
        found = await asyncio.to_thread(parts.shelf.page, record, site.phrases(visit))
        if found is None:
            raise Elsewhere("/records")
        said = visit.said.pop(record, ())
        return site.show(request, "record", visit, status=status, said=said, note=note, typed=typed, who=WHO, **found)

    @pages.get("/records/{record}")
    async def record_page(request: Request, record: str) -> Response:
        return await page_of(request, record)

    @pages.post("/records/{record}/against")
    async def against(request: Request, record: str) -> Response:
        """ "That is not what I said": stored at once, wherever the talk of this record is."""
        visit, form = await site.posted(request)
        text, who = form.get("text", "").replace("\r\n", "\n"), form.get("who", "")
        talk = await asyncio.to_thread(parts.shelf.talk_of, record)
        if not talk or who not in WHO:
            raise Elsewhere("/records")
        here = f"/records/{quote(record, safe='')}"
        nonce = form.get("nonce", "")
        if not visit.first_time(nonce, text):
            raise Elsewhere(here)
        try:
            shown = await parts.session.against(talk, text, Role(who), Role(who))
        except Refused as refused:
            return await page_of(request, record, typed=text, note=f"say.{refused.kind}")
        except CannotStore as trouble:
            visit.seen.pop(nonce, None)
            return await page_of(request, record, typed=text, note=f"trouble.{trouble.kind}", status=503)
        safety = (shown.text,) if shown.question in SAFETY else ()
        visit.said[record] = (*shown.said, *safety)
        return RedirectResponse(here, 303)

    @pages.get("/records/{record}/copy")
    async def their_copy(request: Request, record: str) -> Response:
        visit = site.entered(request)
        found = await asyncio.to_thread(parts.shelf.copy_page, record)
        if found is None:
            raise Elsewhere("/records")
        return site.show(request, "copy", visit, **found)

    @pages.get("/records/{record}/export.{form}")
    async def export(request: Request, record: str, form: str) -> Response:
        visit = site.entered(request)
        text = await asyncio.to_thread(parts.shelf.export, record, form, site.phrases(visit))
        if text is None:
            raise Elsewhere("/records")
        kind = "application/json" if form == "json" else "text/plain"
        return Response(
            text,
            media_type=f"{kind}; charset=utf-8",
            headers={"content-disposition": f'attachment; filename="record-{secrets.token_hex(3)}.{form}"'},
        )

    @pages.get("/guidance")
    async def guidance(request: Request) -> Response:
        return site.show(request, "guidance", site.entered(request), question="", found="", leaves=parts.leaves)

    @pages.post("/guidance")
    async def asked(request: Request) -> Response:
        visit, form = await site.posted(request)
        question = form.get("question", "")[:LONGEST_QUESTION]
        phrases = site.phrases(visit)
        found = await asyncio.to_thread(parts.ask, question, parts.nation, phrases) if question.strip() else ""
        return site.show(request, "guidance", visit, question=question, found=found, leaves=parts.leaves)

    @pages.get("/help")
    async def help_(request: Request) -> Response:
        return site.show(request, "help", site.visit(request))
