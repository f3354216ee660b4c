"""The start, and the talk. Law: a page shows where the talk is and changes nothing; a post changes it once."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from urllib.parse import quote
from weakref import WeakValueDictionary

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse, Response

from bot.channels.web.guards import form_of
from bot.channels.web.site import Elsewhere, Site, right
from bot.channels.web.visits import MOST_SECRETS, Visit
from bot.conversation.conversation import PERSON
from bot.conversation.recording import Mode
from bot.draft_shown import groups, standings, story
from bot.locks import locked, opens
from bot.session import BEGINS as KINDS
from bot.session import LOOKS_BACK, About, CannotStore, Refused, Unfinished
from bot.showing import Screen, waiting_line

BEGINS = {**KINDS, "helper": Mode.PERSON}
OWN_VOICE = frozenset({"person", "helper", "carer"})
"""Kinds of talk that ask for the language first."""
PAGES = {"read_line": "read", "confirm": "confirm", "kept": "kept"}
"""The questions that have a page of their own."""

ASIDE = ("later", "stop", "back", "change", "delete", "delete_all")
"""What can be done at every question, besides answering it."""

BESIDE = frozenset({*ASIDE, "why", "help", "again", "shows"})
"""Buttons that have a place of their own on the page."""


def talking(pages: FastAPI, site: Site) -> None:
    """The pages of a talk."""
    parts, visits = site.parts, site.visits
    session = parts.session
    locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    # --- start, and going on -----------------------------------------------------------------------------

    @pages.get("/")
    async def start(request: Request) -> Response:
        visit = site.entered(request)
        found = await asyncio.to_thread(parts.waiting)
        phrases = site.phrases(visit)
        lines = [
            (one.talk, waiting_line(number, one.changed_at, one.zone or parts.zone, phrases))
            for number, one in enumerate(found, 1)
        ]
        return site.show(request, "start", visit, waiting=lines)

    @pages.post("/start")
    async def begin(request: Request) -> Response:
        visit, form = await site.posted(request)
        who = form.get("who", "")
        record = form.get("record", "")
        about = await asyncio.to_thread(parts.shelf.about, record, who) if record else About()
        if who not in BEGINS or (who in LOOKS_BACK and not about.records):
            raise Elsewhere("/")
        language = "" if who in OWN_VOICE else site.phrases(visit).language
        shown = await session.start(BEGINS[who], parts.nation, language, parts.zone, about=about)
        visit.talks.add(shown.talk)
        if who == "helper":
            visit.helper.add(shown.talk)
        return await on(visit, shown)

    async def waiting_talk(talk: str) -> Unfinished | None:
        return next(iter(await asyncio.to_thread(parts.waiting, talk)), None)

    @pages.get("/unlock/{talk}")
    async def unlock(request: Request, talk: str) -> Response:
        visit = site.entered(request)
        found = await waiting_talk(talk)
        if found is None:
            raise Elsewhere("/")
        return site.show(request, "unlock", visit, talk=talk, secret=found.secret not in {"", "skipped"}, wrong=False)

    @pages.post("/unlock/{talk}")
    async def unlocked(request: Request, talk: str) -> Response:
        visit, form = await site.posted(request)
        found = await waiting_talk(talk)
        if found is None or form.get("safe") != "yes" or form.get("me") != "yes":
            raise Elsewhere("/")
        if found.secret not in {"", "skipped"}:
            visit.secret_tries += 1
            few = visit.secret_tries <= MOST_SECRETS
            if not (few and await asyncio.to_thread(opens, form.get("secret", ""), found.secret)):
                return site.show(request, "unlock", visit, status=403, talk=talk, secret=True, wrong=True)
        visit.talks.add(talk)
        return await on(visit, await session.resume(talk))

    # --- a page of the talk ------------------------------------------------------------------------------

    async def allowed(request: Request, talk: str) -> Visit:
        visit = site.entered(request)
        if talk not in visit.talks:
            raise Elsewhere(f"/unlock/{quote(talk, safe='')}" if await waiting_talk(talk) else "/")
        return visit

    async def on(visit: Visit, shown: Screen) -> Response:
        """To the page of a talk; what was said in passing waits for it."""
        if shown.question == "who_types" and shown.talk in visit.helper:
            visit.helper.discard(shown.talk)
            shown = await session.choose(shown.talk, "who_types", "helper")
        visit.said[shown.talk] = shown.said
        return RedirectResponse(address(shown.talk), 303)

    async def page(request: Request, visit: Visit, talk: str, *, typed: str = "", note: str = "") -> Response:
        shown = await session.look(talk)
        if shown.ended:  # what was typed and not sent goes with the rest
            visits.hold(talk, "")
            typed = ""
        c = await session.conversation(talk)
        name = PAGES.get(shown.question, "talk")
        phrases = site.phrases(visit, c.language)
        opened = next((line.text for line in c.lines if line.id == c.opened[0]), "")
        held = visits.held.get(talk, "") or (opened if shown.question == "change_line" else "")
        return site.show(
            request,
            name,
            visit,
            status=503 if note.startswith("trouble.") else 200,
            language=c.language,
            shown=shown,
            said=visit.said.get(talk, ()),
            typed=typed or held,
            note=note,
            sequence=await session.sequence(talk),
            coached=site.parts.coach_talk(c, phrases) if name == "read" and c.typist != PERSON else (),
            groups=groups(c, phrases) if name in {"read", "confirm"} else (),
            story=story(c, phrases),
            standings=standings(c) if name == "confirm" else (),
            page=c.text_of(c.shown) if name == "confirm" else "",
            record=c.record,
            mine=c.typist == PERSON,
            buttons=[button for button in shown.buttons if button.key not in BESIDE],
            aside=ASIDE,
            voice=None if parts.transcribe is None else parts.voice_goes_to,
        )

    async def talk_page(request: Request) -> Response:
        talk = request.path_params["talk"]
        return await page(request, await allowed(request, talk), talk)

    async def answer(request: Request) -> Response:
        talk = request.path_params["talk"]
        await keep_words(request, talk)
        visit, form = await site.posted(request)
        await allowed(request, talk)
        typed, nonce = form.get("text", "").replace("\r\n", "\n"), form.get("nonce", "")
        if not visit.first_time(nonce, typed):
            if typed and typed != visit.seen[nonce]:
                return await moved_on(request, visit, talk, typed)
            raise Elsewhere(address(talk))
        try:
            async with locks.setdefault(talk, asyncio.Lock()):
                if form.get("sequence") != str(await session.sequence(talk)):
                    return await moved_on(request, visit, talk, typed)
                shown = await handed_in(talk, form, typed)
        except Refused as refused:
            return await page(request, visit, talk, typed=typed, note=key_of(refused.kind))
        except CannotStore as trouble:
            if trouble.kind == "stored":
                typed = ""  # it is in the talk, and must not be sent again
            else:
                visit.seen.pop(nonce, None)
            visits.hold(talk, typed)
            try:
                return await page(request, visit, talk, typed=typed, note=f"trouble.{trouble.kind}")
            except CannotStore:
                return site.show(
                    request, "refused", visit, status=503, kind="trouble", trouble=trouble.kind, typed=typed
                )
        asked_only = "button" in form and form.get("question") != "secret"
        visits.hold(talk, typed if asked_only else "")  # a button is not an answer: what was typed beside it stays
        return await on(visit, shown)

    # what is asked for most: as plain routes, without what FastAPI adds to each request
    pages.add_route("/talk/{talk}", talk_page, ["GET"])
    pages.add_route("/talk/{talk}", answer, ["POST"])

    # --- one answer --------------------------------------------------------------------------------------

    async def moved_on(request: Request, visit: Visit, talk: str, typed: str) -> Response:
        """The talk is further on than the page that was sent: where it is now, with the words that were typed."""
        if typed:
            visits.hold(talk, typed)
        return await page(request, visit, talk, typed=typed, note="say.moved_on")

    async def keep_words(request: Request, talk: str) -> None:
        """Words from a page that was shut while somebody typed, or that an earlier visit made, wait for the talk."""
        visit, form = site.cookie(request), await form_of(request)
        if visit is None or not form.get("text"):
            return
        if not right(visit, form) and not visit.shut and await session.sequence(talk):
            visits.hold(talk, form["text"])
            raise Elsewhere(address(talk))
        if visit.shut and right(visit, form) and talk in visit.talks:
            visits.hold(talk, form["text"])

    def key_of(kind: str) -> str:
        return f"trouble.{kind}" if f"trouble.{kind}" in parts.phrases("en") else f"say.{kind}"

    async def handed_in(talk: str, form: Mapping[str, str], typed: str) -> Screen:
        """One answer: a choice, a button, a named yes, or words."""
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


def address(talk: str) -> str:
    """Where a talk is."""
    return f"/talk/{quote(talk, safe='')}"
