"""The coach's page. Law: nothing laid there is kept; the first version goes with the form, to be talked about."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import Response

from bot.channels.web.site import Site
from bot.session import Refused

MODES = ("worker_dictation", "review_note", "learning_log")
"""Kinds of note that are laid there."""


def coaching(pages: FastAPI, site: Site) -> None:
    """The page where a note is laid beside the principles."""

    @pages.get("/check")
    async def empty(request: Request) -> Response:
        visit = site.entered(request)
        return site.show(request, "check", visit, modes=MODES, mode=MODES[0], text="", first="", laid=None)

    @pages.post("/check")
    async def laid(request: Request) -> Response:
        visit, form = await site.posted(request)
        text, mode = form.get("text", "").replace("\r\n", "\n"), form.get("mode", "")
        values: dict[str, Any] = {
            "modes": MODES,
            "mode": mode if mode in MODES else MODES[0],
            "text": text,
            "first": form.get("first", "").replace("\r\n", "\n") or text,
            "laid": None,
        }
        try:
            if text.strip():
                values["laid"] = await asyncio.to_thread(_look, values, form)
        except Refused as refused:
            values["note"] = refused.kind
        return site.show(request, "check", visit, **values)

    def _look(values: Mapping[str, Any], form: Mapping[str, str]) -> Mapping[str, Any]:
        number = int(form["how"]) if form.get("how", "").isdecimal() else 0
        phrases = site.parts.phrases(form.get("language", ""))
        more = form.get("more") == "yes"
        return site.parts.coach(values["text"], values["first"], values["mode"], number, more, phrases)
