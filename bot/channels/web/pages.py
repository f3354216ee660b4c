"""The web application. Law: whatever goes wrong, a page says it kindly, and nobody sees a traceback."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.responses import RedirectResponse, Response
from fastapi.staticfiles import StaticFiles

from bot.channels.web.coaching import coaching
from bot.channels.web.entering import entering
from bot.channels.web.guards import Guards, NotAForm
from bot.channels.web.practising import practising_pages
from bot.channels.web.reading import reading
from bot.channels.web.rooms import rooms_pages
from bot.channels.web.site import HERE, Elsewhere, Parts, Site
from bot.channels.web.speaking import speaking
from bot.channels.web.talking import talking
from bot.channels.web.visits import Visits
from bot.practising import Practising
from bot.rooms import Rooms
from bot.session import CannotStore


def create(
    parts: Parts,
    visits: Visits,
    rooms: Rooms,
    practising: Practising,
    *,
    hosts: frozenset[str],
    per_minute: int = 240,
) -> FastAPI:
    """The web application."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    site = Site(parts, visits)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")

    def known(secret: str) -> bool:
        return visits.known(secret) or rooms.knows(secret) or practising.knows(secret)

    app.add_middleware(Guards, refuse=site.refuse, known=known, hosts=hosts, per_minute=per_minute)
    for pages in (entering, talking, speaking, reading, coaching):
        pages(app, site)
    rooms_pages(app, site, rooms, practising)
    practising_pages(app, site, practising)

    @app.exception_handler(Elsewhere)
    async def elsewhere(_request: Request, error: Elsewhere) -> Response:
        return RedirectResponse(error.to, 303)

    @app.exception_handler(404)
    async def not_there(request: Request, _error: Exception) -> Response:
        return await site.refuse(request, "not_there", 404)

    @app.exception_handler(405)
    async def not_so(request: Request, _error: Exception) -> Response:
        return await site.refuse(request, "not_there", 405)

    @app.exception_handler(NotAForm)
    async def not_a_form(request: Request, _error: NotAForm) -> Response:
        return await site.refuse(request, "not_a_form", 400)

    @app.exception_handler(CannotStore)
    @app.exception_handler(parts.trouble)
    async def not_stored(request: Request, error: Exception) -> Response:
        kind = getattr(error, "kind", "locked")
        return site.show(request, "refused", site.visit(request), status=503, kind="trouble", trouble=kind)

    return app
