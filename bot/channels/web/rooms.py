"""The trainer's room as pages. Law: a seat is whoever has its secret; a code that is guessed at opens nothing.

A learner needs no visit: the code lets them in, and their browser then holds the secret of their seat, in a cookie of
that room alone. Pages work without a script; with one they follow the room (server-sent events, WHATWG HTML 9.2).
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from datetime import datetime
from typing import Any

import segno
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response, StreamingResponse
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from markupsafe import Markup

from bot.channels.web.guards import form_of
from bot.channels.web.site import Site
from bot.practising import Practising
from bot.room_shown import depends_on, learner, trainer
from bot.rooms import LookFirst, Rooms
from bot.session import Refused
from bot.training import events as e
from bot.training.flow import Flow
from bot.training.looking import Look, others
from bot.training.pages import fingerprint, of_the_room, own, to_record
from bot.training.room import NotNow, Room, finished
from prompts import LANGUAGES, Phrases

MOST_WRONG = 30
"""Wrong codes from one address in ten minutes; a room of people behind one router mistypes a few."""

BREATH_S = 0.2
"""Seconds between two pages that the trainer is sent: a hundred answers at once are a few pages, not a hundred."""

PATIENCE_S = 15.0
"""Seconds without news, after which a line is sent all the same, so that nobody between lets go of the connection."""

BESIDE_RECORD = "towards"
"""The step of supervision beside which the person's words stand, as their record has them. They are shown where the
page of records is open too, and are not written into the room."""

TRAINER: Mapping[str, Callable[[Mapping[str, str]], Callable[[datetime], e.Event]]] = {
    "show": lambda form: lambda at: e.Shown(at, form.get("step", "")),
    "open": lambda form: lambda at: e.Opens(at, form.get("step", "")),
    "swap": lambda form: lambda at: e.Swapped(at, ()),
    "pause": lambda form: e.Paused,
    "resume": lambda form: e.Resumed,
    "shut": lambda form: e.DoorShut,
    "close": lambda form: e.Closed,
}
"""What the trainer's buttons do, but for a new code and deleting."""


def rooms_pages(pages: FastAPI, site: Site, rooms: Rooms, practising: Practising) -> None:
    """The pages of rooms."""
    limiter, limit = MovingWindowRateLimiter(MemoryStorage()), RateLimitItemPerMinute(MOST_WRONG, 10)

    def phrases(language: str) -> Phrases:
        return site.parts.phrases(language or site.parts.language or "en")

    # --- the trainer's list ------------------------------------------------------------------------------

    @pages.get("/training")
    async def training(request: Request) -> Response:
        visit = site.entered(request)
        language = site.phrases(visit).language
        flows = [rooms.flows(id, language) for id in rooms.exercises]
        titles = {flow.id: flow.title for flow in flows}
        there = [(one, titles.get(one.flow, one.flow)) for one in await rooms.all()]
        talks = await practising.all()
        return site.show(request, "training", visit, flows=flows, rooms=there, talks=talks, people=practising.people())

    @pages.post("/training")
    async def opened(request: Request) -> Response:
        visit, form = await site.posted(request)
        language = site.phrases(visit).language
        secret = secrets.token_urlsafe(24)
        flow = form.get("flow", "")
        if flow not in rooms.exercises:
            return await site.refuse(request, "not_there", 404)
        alone = form.get("alone") == "yes" or rooms.flows(flow, language).alone
        minutes = int(form["minutes"][:3]) if form.get("minutes", "").isdecimal() else 0
        beside = form.get("record", "")[:100]
        room = await rooms.open(flow, language, site.parts.nation, secret, alone=alone, minutes=minutes, beside=beside)
        if alone:
            secret = secrets.token_urlsafe(24)
            await rooms.sit(room, "", secret, language)
        return with_secret(f"/room/{room}", secret)

    @pages.post("/training/{room}")
    async def again(request: Request, room: str) -> Response:
        """The trainer comes back to a room, or deletes it."""
        _visit, form = await site.posted(request)
        if form.get("do") == "delete":
            await rooms.delete(room)
            return RedirectResponse("/training", 303)
        secret = secrets.token_urlsafe(24)
        known = await rooms.see(room)
        if known is None:
            return await site.refuse(request, "not_there", 404)
        if known.alone and known.seats:
            await rooms.sit_again(room, next(iter(known.seats)), secret)
        else:
            await rooms.take_over(room, secret)
        return with_secret(f"/room/{room}", secret)

    # --- coming in ---------------------------------------------------------------------------------------

    @pages.get("/join")
    async def door(request: Request, code: str = "", language: str = "") -> Response:
        language = language if language in LANGUAGES else site.parts.language or "en"
        return site.show(request, "join", language=language, code=code[:20], called="", problem="")

    @pages.post("/join")
    async def join(request: Request) -> Response:
        form = await form_of(request)
        language = form.get("language", "") if form.get("language") in LANGUAGES else site.parts.language or "en"
        where = request.client.host if request.client else ""
        problem = ""
        if not limiter.test(limit, where):
            problem = "too_many"
        else:
            secret = secrets.token_urlsafe(24)
            try:
                room, _ = await rooms.join(form.get("code", ""), form.get("name", ""), secret, language)
            except NotNow as no:
                problem = no.kind
                limiter.hit(limit, where)
            except Refused as refused:
                problem = refused.kind
            else:
                return with_secret(f"/room/{room}", secret)
        code, called = form.get("code", "")[:20], form.get("name", "")[:40]
        status = 429 if problem == "too_many" else 404
        return site.show(request, "join", language=language, status=status, problem=problem, code=code, called=called)

    # --- a room ------------------------------------------------------------------------------------------

    async def who(request: Request, room: str) -> tuple[Room, str]:
        found, seat = await rooms.see(room), await rooms.who(room, request.cookies.get("seat", ""))
        if found is None or not seat:
            raise NotNow("no_seat")
        return found, seat

    async def page(request: Request, room: Room, seat: str, version: int, **more: Any) -> Response:
        language = room.seats[seat].language if seat in room.seats else room.language
        flow = rooms.flow(room, language)
        part = request.headers.get("x-part") == "yes"
        values: dict[str, Any] = {
            "room": room,
            "flow": flow,
            "seat": seat,
            "version": version,
            "token": token_of(request.cookies.get("seat", "")),
            "note": "",
            "first": Look(),
            "typed": {},
            "ask_twice": False,
            **more,
        }
        if seat == "trainer":
            values |= {"trainer": trainer(room, flow), **_door(request, room)}
            return site.show(request, "room_trainer_part" if part else "room_trainer", language=language, **values)
        seen = learner(room, flow, seat)
        values |= {"seen": seen, **_end(room, flow, seat)}
        if room.beside and seen.step and seen.step.id == BESIDE_RECORD and not part and site.visit(request):
            values["in_record"] = await asyncio.to_thread(site.parts.shelf.wishes, room.beside, phrases(language))
        values["where"] = rooms.where_it_says(seen.step.cite, room.nation) if seen.step and seen.step.cite else ""
        return site.show(request, "room_part" if part else "room", language=language, **values)

    @pages.get("/room/{room}")
    async def see(request: Request, room: str) -> Response:
        found, seat = await who(request, room)
        return await page(request, found, seat, await rooms.version(room))

    @pages.post("/room/{room}")
    async def act(request: Request, room: str) -> Response:
        found, seat = await who(request, room)
        form = await form_of(request)
        if not secrets.compare_digest(form.get("token", ""), token_of(request.cookies.get("seat", ""))):
            return RedirectResponse(f"/room/{room}", 303)
        try:
            more = await _trainer_acts(room, form) if seat == "trainer" else await _acts(found, seat, form)
        except NotNow as no:
            more = {"note": no.kind, "typed": form}
        except Refused as refused:
            more = {"note": refused.kind, "typed": form}
        if more is None:
            return RedirectResponse("/training" if form.get("do") == "delete" else f"/room/{room}", 303)
        now = await rooms.see(room)
        if now is None:
            raise NotNow("no_room")
        return await page(request, now, seat, await rooms.version(room), **more)

    async def _trainer_acts(room: str, form: Mapping[str, str]) -> dict[str, Any] | None:
        do = form.get("do", "")
        if do == "door":
            await rooms.new_door(room)
        elif do == "delete":
            await rooms.delete(room)
        elif do in TRAINER:
            await rooms.do(room, TRAINER[do](form))
        return None

    async def _acts(room: Room, seat: str, form: Mapping[str, str]) -> dict[str, Any] | None:
        """What a learner's form does; the values of a page to show instead where there is something to ask first."""
        do, step = form.get("do", ""), form.get("step", "")
        if do in {"back", "skip", "next"}:
            await rooms.move(room.id, seat, form.get("to", ""))
        elif do == "language" and form.get("language") in LANGUAGES:
            await rooms.do(room.id, lambda at: e.Spoke(at, seat, form["language"]))
        elif do == "leave":
            await rooms.do(room.id, lambda at: e.Left(at, seat))
        elif do == "come":
            await rooms.do(room.id, lambda at: e.CameBack(at, seat))
        elif do == "on":
            await rooms.do(room.id, lambda at: e.WentOn(at, seat))
        elif do == "agree":
            flow = rooms.flow(room, room.seats[seat].language)
            same = fingerprint(to_record(room, flow, seat)) == form.get("fingerprint")
            if same and (name := form.get("name", "").strip()):
                await rooms.do(room.id, lambda at: e.Agreed(at, seat, name[:80], form["fingerprint"]))
        elif do == "swap":
            said = phrases(room.seats[seat].language)
            names = said.words("room.made_up_names")
            changed = await rooms.swap_names(room.id, seat, _answer(form), names, others(said))
            return {"typed": {**form, **_fields(changed)}, "note": "swapped"}
        elif do in {"answer", "sure", "keep", "forget"}:
            return await _answers(room, seat, step, form)
        return None

    async def _answers(room: Room, seat: str, step: str, form: Mapping[str, str]) -> dict[str, Any] | None:
        flow = rooms.flow(room)
        do, answer = form.get("do", ""), _answer(form)
        if step not in flow.places:
            raise NotNow("other_step")
        if not any(text.strip() for text in answer.values()):
            return {"note": "empty", "typed": form}
        if flow.step(step).sure and do not in {"keep", "forget", "sure"}:
            return {"ask_twice": True, "typed": form}
        try:
            await rooms.answer(room.id, seat, step, answer, sure=do == "sure", keep=do != "forget")
        except LookFirst as first:
            return {"first": first.found, "typed": form}
        return None

    # --- news, the wall, and pages to take away ----------------------------------------------------------

    @pages.get("/room/{room}/news")
    async def news(request: Request, room: str, after: int = 0) -> Response:
        _, seat = await who(request, room)
        return StreamingResponse(_news(request, room, seat, after), media_type="text/event-stream")

    async def _news(request: Request, room: str, seat: str, after: int) -> AsyncIterator[str]:
        yield "retry: 2000\n\n"
        shown: object = None
        while True:
            version = await rooms.news(room, after, PATIENCE_S)
            now = await rooms.see(room)
            if now is None or (seat != "trainer" and seat not in now.seats):
                yield "data: gone\n\n"
                return
            if version == after:
                yield "event: still\ndata: here\n\n"
                continue
            after = version
            sees = depends_on(now, rooms.flow(now), seat)
            if sees != shown:
                shown = sees
                yield f"id: {version}\ndata: {version}\n\n"
            if seat == "trainer":
                await asyncio.sleep(BREATH_S)

    @pages.get("/room/{room}/wall")
    async def wall(request: Request, room: str) -> Response:
        found, seat = await who(request, room)
        if seat != "trainer":
            raise NotNow("no_seat")
        flow = rooms.flow(found)
        values: dict[str, Any] = {"trainer": trainer(found, flow), **_door(request, found)}
        part, version = request.headers.get("x-part") == "yes", await rooms.version(room)
        values |= {"room": found, "flow": flow, "version": version}
        return site.show(request, "room_wall_part" if part else "room_wall", language=found.language, **values)

    @pages.get("/room/{room}/page.txt")
    async def take_away(request: Request, room: str) -> Response:
        """The learner's own lines, or the room's without names, as a file."""
        found, seat = await who(request, room)
        language = found.seats[seat].language if seat in found.seats else found.language
        flow = rooms.flow(found, language)
        lines = of_the_room(found, flow) if seat == "trainer" else own(found, flow, seat)
        said = phrases(language)
        title = said.text("room.page_room" if seat == "trainer" else "room.page_own", title=flow.title)
        text = "\n\n".join([title, *("\n".join((one.question, one.label, *one.lines)) for one in lines)])
        headers = {"content-disposition": f'attachment; filename="{flow.id}.txt"'}
        return PlainTextResponse(text + "\n", headers=headers)

    @pages.exception_handler(NotNow)
    async def not_now(request: Request, error: NotNow) -> Response:
        return site.show(request, "join", status=404, code="", called="", problem=error.kind)


NO_TAG = "-"
"""Stands for a line that somebody passed over when they tagged the others."""


def token_of(secret: str) -> str:
    """What a form of a seat carries, so that no other site can send one."""
    return hashlib.sha256(f"form {secret}".encode()).hexdigest()


def with_secret(where: str, secret: str) -> Response:
    """To a page, with the secret that opens it: a cookie of that page alone."""
    answer = RedirectResponse(where, 303)
    answer.set_cookie("seat", secret, httponly=True, samesite="strict", path=where, max_age=30 * 86_400)
    return answer


def _answer(form: Mapping[str, str]) -> dict[str, str]:
    """The fields of an answer; the tags of one field come one by one, in the order of their lines."""
    found: dict[str, dict[int, str]] = {}
    for name, text in form.items():
        kind, _, field = name.partition(".")
        if kind == "f":
            of, _, place = field.partition(".")
            found.setdefault(of, {})[int(place[:3]) if place.isdecimal() else 0] = text.replace("\r\n", "\n")
    return {
        name: "\n".join(texts.get(place, NO_TAG) for place in range(max(texts) + 1)) for name, texts in found.items()
    }


def _fields(answer: Mapping[str, str]) -> dict[str, str]:
    return {f"f.{name}": text for name, text in answer.items()}


def _door(request: Request, room: Room) -> dict[str, Any]:
    link = f"{request.url.scheme}://{request.headers['host']}/join?code={room.code}"
    picture = segno.make(link, micro=False).svg_inline(border=4, dark="#000", light="#fff", omitsize=True)
    return {"link": link, "address": f"{request.headers['host']}/join", "picture": Markup(picture)}


def _end(room: Room, flow: Flow, seat: str) -> dict[str, Any]:
    """The learner's own page, once they are at the end; in supervision its two columns."""
    if not finished(flow, room.seats[seat]):
        return {}
    record = to_record(room, flow, seat)
    return {
        "own": own(room, flow, seat),
        "columns": (to_record(room, flow, seat, "us"), record) if flow.kind == "supervision" else (),
        "fingerprint": fingerprint(record),
        "agreed": [one for one in room.agreed if one.fingerprint == fingerprint(record)],
    }
