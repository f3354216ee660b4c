"""Records, guidance and help. Law: what was said against a record stands beside it, wherever it is shown."""

from __future__ import annotations

import asyncio
import secrets

from fastapi import FastAPI, Request
from fastapi.responses import Response

from bot.channels.web.site import Elsewhere, Site

LONGEST_QUESTION = 5_000


def reading(pages: FastAPI, site: Site) -> None:
    """The pages where something is looked up."""
    parts = site.parts

    @pages.get("/records")
    async def records(request: Request) -> Response:
        visit = site.entered(request)
        found = await asyncio.to_thread(parts.shelf.list, site.phrases(visit))
        return site.show(request, "records", visit, records=found)

    async def page_of(request: Request, record: str, name: str) -> Response:
        visit = site.entered(request)
        found = await asyncio.to_thread(parts.shelf.page, record, site.phrases(visit))
        if found is None:
            raise Elsewhere("/records")
        return site.show(request, name, visit, **found)

    @pages.get("/records/{record}")
    async def record_page(request: Request, record: str) -> Response:
        return await page_of(request, record, "record")

    @pages.get("/records/{record}/copy")
    async def their_copy(request: Request, record: str) -> Response:
        return await page_of(request, record, "copy")

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
