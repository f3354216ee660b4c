"""Several processes on one store. Law: each chat is one process's at a time, and one of them asks Telegram.

Who has what is worked out by each from who is there (rendezvous hashing, Thaler and Ravishankar 1998), so that nothing
has to be handed over. While two see it differently for a moment, the store lets only one of them do an update.
"""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from datetime import timedelta

from bot.channels.telegram.parts import Members

EVERY_S = 1.0
GONE = timedelta(seconds=5)
"""After so long without a word, a process is taken to have stopped."""


class Sharing:
    """This process among the others. Where the store is not shared, all is its own."""

    def __init__(self, members: Members, *, shared: bool) -> None:
        self._members = members
        self._shared = shared
        self._me = secrets.token_hex(8)
        self._all: tuple[str, ...] = (self._me,)

    def is_mine(self, what: object) -> bool:
        """Whether this process is the one for a chat, or for "asking Telegram"."""
        return max(self._all, key=lambda worker: hashlib.sha256(f"{worker} {what}".encode()).digest()) == self._me

    async def join(self) -> None:
        """Says that it is there, and learns who else is."""
        if self._shared:
            self._all = tuple(await self._members.working(self._me, GONE)) or (self._me,)

    async def stay(self, trouble: type[Exception]) -> None:
        """Says so again and again, until it is cancelled."""
        while True:
            await asyncio.sleep(EVERY_S)
            try:
                await self.join()
            except trouble:
                continue

    async def leave(self) -> None:
        """The others take over at once."""
        if self._shared:
            await self._members.leaving(self._me)
