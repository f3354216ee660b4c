"""An HTTP client whose answers end. Law: an endpoint that never stops talking is cut off."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from functools import cache

import httpx2


class TooLong(Exception):
    """An answer that went on beyond what is taken."""


@cache
def trusted() -> ssl.SSLContext:
    """Whom a client believes, read once: it takes longer than all else that a client needs."""
    return httpx2.create_ssl_context()


def bounded(most_bytes: int, timeout_s: float) -> httpx2.AsyncClient:
    """A client that follows no redirect and takes at most so many bytes an answer. Raises `TooLong` while reading.

    It keeps no connection open after an answer: there are two a record, and nothing has to be closed.
    """
    plain = {"accept-encoding": "identity"}
    return httpx2.AsyncClient(transport=_Bounded(most_bytes), follow_redirects=False, timeout=timeout_s, headers=plain)


class _Bounded(httpx2.AsyncHTTPTransport):
    def __init__(self, most_bytes: int) -> None:
        super().__init__(verify=trusted(), limits=httpx2.Limits(max_keepalive_connections=0))
        self._most = most_bytes

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        answer = await super().handle_async_request(request)
        answer.headers.pop("set-cookie", None)  # or talks could be tied together
        if answer.headers.get("content-encoding", "identity") != "identity":
            raise TooLong  # a few bytes could unpack to very many
        assert isinstance(answer.stream, httpx2.AsyncByteStream)
        answer.stream = _Stream(answer.stream, self._most)
        return answer


class _Stream(httpx2.AsyncByteStream):
    def __init__(self, inner: httpx2.AsyncByteStream, most: int) -> None:
        self._inner = inner
        self._most = most

    async def __aiter__(self) -> AsyncIterator[bytes]:
        taken = 0
        async for piece in self._inner:
            taken += len(piece)
            if taken > self._most:
                raise TooLong
            yield piece

    async def aclose(self) -> None:
        await self._inner.aclose()
