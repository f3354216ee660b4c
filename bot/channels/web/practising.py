"""Practice talks as pages. Law: a talk is seen by whoever has its secret, and by nobody else without going in.

They work without a script. A talk has a cookie of its own, as a seat in a room has.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response

from bot.channels.web.guards import form_of
from bot.channels.web.rooms import token_of, with_secret
from bot.channels.web.site import Elsewhere, Site
from bot.practising import Practising
from bot.rooms import LookFirst
from bot.session import Refused
from bot.training.looking import Look, others
from bot.training.looking_back import feedback
from bot.training.practice import World
from bot.training.practice_talk import Talk, tongue
from bot.training.room import NotNow
from prompts import Phrases


def practising_pages(pages: FastAPI, site: Site, practising: Practising) -> None:
    """The pages of practice talks."""

    @pages.get("/practise")
    async def people(request: Request) -> Response:
        return site.show(request, "practise", site.entered(request), people=practising.people().values())

    @pages.post("/practise")
    async def opened(request: Request) -> Response:
        visit, form = await site.posted(request)
        if form.get("who", "") not in practising.people():
            return await site.refuse(request, "not_there", 404)
        secret = secrets.token_urlsafe(24)
        language = site.phrases(visit).language
        return with_secret(
            f"/practise/{await practising.open(form['who'], language, site.parts.nation, secret)}", secret
        )

    @pages.post("/practise/{id}/again")
    async def again(request: Request, id: str) -> Response:
        """Back into a talk from the list, or it is deleted."""
        _visit, form = await site.posted(request)
        if form.get("do") == "delete":
            await practising.delete(id)
            return RedirectResponse("/training", 303)
        if await practising.see(id) is None:
            return await site.refuse(request, "not_there", 404)
        secret = secrets.token_urlsafe(24)
        await practising.take_over(id, secret)
        return with_secret(f"/practise/{id}", secret)

    async def mine(request: Request, id: str) -> Talk:
        """The talk that this browser may see; any other is not there for it."""
        talk = await practising.see(id)
        if talk is None or not await practising.may(id, request.cookies.get("seat", "")):
            raise Elsewhere("/training")
        return talk

    @pages.get("/practise/{id}")
    async def see(request: Request, id: str) -> Response:
        return page(request, await mine(request, id))

    def page(request: Request, talk: Talk, **more: Any) -> Response:
        world, said = practising.world(talk), site.phrases(None, talk.language)
        values: dict[str, Any] = {
            "talk": talk,
            "world": world,
            "token": token_of(request.cookies.get("seat", "")),
            "says": lambda text: tongue(world, text),
            "note": "",
            "first": Look(),
            "typed": talk.noticed if talk.closed else "",
            **more,
        }
        if talk.closed:
            groups, asks = looked_back(feedback(world, talk.practice, said), bool(talk.practice.turns))
            values |= {"groups": groups, "asks": asks}
        return site.show(request, "practice_over" if talk.closed else "practice", language=talk.language, **values)

    @pages.post("/practise/{id}")
    async def act(request: Request, id: str) -> Response:
        talk, form = await mine(request, id), await form_of(request)
        if not secrets.compare_digest(form.get("token", ""), token_of(request.cookies.get("seat", ""))):
            return RedirectResponse(f"/practise/{id}", 303)
        if form.get("do") == "delete":
            await practising.delete(id)
            return RedirectResponse("/training", 303)
        typed = form.get("text", "").replace("\r\n", "\n")
        more: dict[str, Any] = {"typed": typed}
        try:
            if form.get("do") == "swap":
                said = site.phrases(None, talk.language)
                names = said.words("room.made_up_names")
                more = {
                    "typed": await practising.swap_names(id, typed, names, others(said)),
                    "note": "room.problem.swapped",
                }
            else:
                await does(talk, form, typed)
                return RedirectResponse(f"/practise/{id}", 303)
        except LookFirst as looked:
            more["first"] = looked.found
        except NotNow as no:
            more["note"] = f"practice.page.{no.kind}" if no.kind in {"moved", "over"} else f"room.problem.{no.kind}"
        except Refused as refused:
            more["note"] = f"room.problem.{refused.kind}"
        return page(request, await mine(request, id), **more)

    async def does(talk: Talk, form: Mapping[str, str], typed: str) -> None:
        sure, turn = form.get("do") == "sure", form.get("turn", "")
        if form.get("do") == "stop":
            await practising.close(talk.id)
        elif form.get("do") not in {"say", "sure"}:
            return
        elif "turn" not in form:
            await practising.notice(talk.id, typed, sure=sure)
        elif typed.strip().casefold() in site.phrases(None, talk.language).words("practice.stop"):
            await practising.close(talk.id)
        else:
            await practising.ask(talk.id, typed, int(turn) if turn.isdecimal() else 0, sure=sure)

    @pages.get("/practise/{id}/page.txt")
    async def take_away(request: Request, id: str) -> Response:
        """The talk, what was asked, and one's own line, as a file."""
        talk = await mine(request, id)
        headers = {"content-disposition": f'attachment; filename="{talk.who}.txt"'}
        text = as_text(practising.world(talk), talk, site.phrases(None, talk.language))
        return PlainTextResponse(text, headers=headers)


def looked_back(lines: Sequence[str], asked: bool) -> tuple[list[tuple[str, list[str]]], Sequence[str]]:
    """The feedback as headings with what stands under each; and the two questions at its end, where there are any."""
    told, asks = (lines[:-2], lines[-2:]) if asked else (lines, ())
    groups: list[tuple[str, list[str]]] = []
    for line in told:
        if line.startswith("  ") and groups:
            groups[-1][1].append(line.strip())
        else:
            groups.append((line, []))
    return groups, asks


def as_text(world: World, talk: Talk, said: Phrases) -> str:
    """The file to take away."""
    lines = [said.text("practice.page.with", name=world.name), world.who, ""]
    lines += [said.text("practice.page.they_said", name=world.name, words=world.begins)]
    for turn in talk.practice.turns:
        words = turn.asked.text if turn.asked.text.strip() else said.text("practice.page.silence")
        lines += [said.text("practice.page.you_said", words=words)]
        lines += [said.text("practice.page.they_said", name=world.name, words=turn.answered.text)]
    if talk.closed:
        lines += ["", *feedback(world, talk.practice, said)]
        lines += ["", talk.noticed] if talk.noticed.strip() else []
    return "\n".join(lines) + "\n"
