"""A webhook: Telegram tells what is new. Law: whoever does not know the secret is not listened to.

An update is answered for once it is stored; until then Telegram brings it again.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac

from aiogram import Bot
from aiohttp import web

from bot.channels.telegram.arriving import Arriving
from bot.channels.telegram.updates import KINDS, taken

PATH = "/telegram"
MOST_BYTES = 2**20
"""Of one update."""


class Hook:
    """Where Telegram tells what is new. In front of it stands whatever ends TLS for the address."""

    def __init__(self, url: str, host: str, port: int) -> None:
        self.url = url
        self._host = host
        self._port = port

    async def serve(self, bot: Bot, arriving: Arriving) -> None:
        """Listens until it is cancelled. An update is answered for once it is stored; else Telegram brings it again."""
        secret = secret_of(bot.token)

        async def take(request: web.Request) -> web.Response:
            given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
            if not hmac.compare_digest(given.encode(), secret.encode()):
                return web.Response(status=403)
            try:
                update = taken(await request.json())
            except (ValueError, KeyError, AttributeError, TypeError):
                return web.Response(status=400)
            try:
                await arriving.take([update])
            except Exception:  # whatever the store says, Telegram has to bring it again
                return web.Response(status=503)
            return web.Response()

        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_post(PATH, take)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
            await bot.set_webhook(self.url, secret_token=secret, allowed_updates=KINDS, drop_pending_updates=False)
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()


def secret_of(token: str) -> str:
    """The secret that Telegram sends with each update: made from the token, the same in every process."""
    return base64.urlsafe_b64encode(hashlib.sha256(b"whatmatters telegram hook " + token.encode()).digest()).decode()[
        :40
    ]
