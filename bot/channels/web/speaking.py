"""Speaking instead of typing. Law: a recording becomes words in the box, to be read and put right before they are sent.

The recording is in memory for as long as it takes to turn it into words, and is written nowhere.
"""

from __future__ import annotations

import secrets

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

from bot.channels.web.site import Elsewhere, Site


def speaking(pages: FastAPI, site: Site) -> None:
    """The one address that takes a recording."""
    parts = site.parts

    @pages.post("/voice/{talk}")
    async def voice(request: Request, talk: str) -> Response:
        visit = site.entered(request)
        known = secrets.compare_digest(request.headers.get("x-token", "").encode(), visit.token.encode())
        if parts.transcribe is None or not known or talk not in visit.talks:
            raise Elsewhere("/")
        c = await parts.session.conversation(talk)
        phrases = site.phrases(visit, c.language)
        heard = await parts.transcribe(
            await request.body(), request.headers.get("content-type", ""), c.language or "en"
        )
        if heard.problem:
            return JSONResponse({"problem": phrases.text(f"trouble.{heard.problem}")}, 422)
        look = phrases.text("web.voice_doubtful", words=" … ".join(heard.doubtful)) if heard.doubtful else ""
        return JSONResponse({"text": heard.text, "look": look})
