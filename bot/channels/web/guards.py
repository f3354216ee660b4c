"""What stands before every page: size, rate, where a post comes from, and headers. Law: nothing comes from outside.

ASGI middleware, so that a body that is too large is refused before it is read.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from urllib.parse import parse_qsl

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 4 * 2**20
"""Bytes of a post: 1 MB of words may be three times as long in a form."""

PER_MINUTE = 240

CSP = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

HEADERS = {
    "content-security-policy": CSP,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(self)",
}

ENCODED = [(name.encode(), value.encode()) for name, value in HEADERS.items()]

Refuse = Callable[..., Awaitable[Response]]
"""The request, the key of what is wrong, the status and, for a fault, what it was."""


class Guards:
    """`refuse` makes the page that says, kindly, what could not be taken; `known` says whether a visit is one."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        refuse: Refuse,
        known: Callable[[str], bool],
        hosts: frozenset[str],
        per_minute: int = PER_MINUTE,
    ) -> None:
        self._app = app
        self._refuse = refuse
        self._known = known
        names = "|".join(re.escape(f"[{host}]" if ":" in host else host) for host in sorted(hosts))
        self._host = re.compile(rf"(?:{names})(?::[0-9]{{1,5}})?", re.IGNORECASE)
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._limit = RateLimitItemPerMinute(per_minute)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)

        started = False

        async def with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = message.setdefault("headers", [])
                headers += ENCODED
                if not scope["path"].startswith("/static/"):
                    headers.append((b"cache-control", b"no-store"))
            await send(message)

        if wrong := self._wrong(request):
            page = await self._refuse(request, *wrong)
            await page(scope, receive, with_headers)
            return
        try:
            await self._app(scope, receive, with_headers)
        except Exception as error:  # the last door: whatever it was, a page says it, and nobody sees a traceback
            if started:
                raise
            page = await self._refuse(request, "unexpected", 500, type(error).__name__)
            await page(scope, receive, with_headers)

    def _wrong(self, request: Request) -> tuple[str, int] | None:
        if not self._host.fullmatch(request.headers.get("host", "")):
            return "other_host", 421
        if request.method not in {"POST", "PUT", "PATCH", "DELETE"}:
            return None
        origin = request.headers.get("origin")
        if origin and origin.partition("://")[2] != request.headers["host"]:
            return "other_origin", 403
        length = request.headers.get("content-length", "")
        if not length.isdigit():
            return "too_long", 411
        if int(length) > LARGEST_BODY:
            return "too_long", 413
        visit = request.cookies.get("visit", "") or request.cookies.get("seat", "")
        who = visit if self._known(visit) else request.client.host if request.client else ""
        return None if self._limiter.hit(self._limit, who) else ("too_fast", 429)


MOST_FIELDS = 60


class NotAForm(ValueError):
    """A post that no page of ours sends."""


async def form_of(request: Request) -> dict[str, str]:
    """The fields of a form as a page sends it; the last of two of one name. Raises `NotAForm` for anything else.

    Bytes that are no UTF-8 come out as U+FFFD, and never as an error.
    """
    if (known := request.scope.get("form")) is not None:
        return dict(known)
    body = await request.body()
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    if body and kind != "application/x-www-form-urlencoded":
        raise NotAForm
    try:
        fields = parse_qsl(body.decode("ascii", "replace"), True, max_num_fields=MOST_FIELDS)
    except ValueError:
        raise NotAForm from None
    request.scope["form"] = dict(fields)
    return dict(fields)
