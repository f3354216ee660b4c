"""From what came in to what is done about it. Law: stored first; of each chat one at a time; chats do not wait.

What a handler does is done once the update's receipt is stored; the next update of the chat is handled from then on,
while the answer to the one before may still be thought about.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.channels.telegram.order import HOLD_BACK_S, Order
from bot.channels.telegram.parts import Inbox, Parts, Update
from bot.session import Also, CannotStore

LOOK_EVERY_S = 0.25
"""How often the store is looked at for what another process took in, or what could not be handled at first."""
STARTING_S = 2.0
"""After a start, so long only what is in order is taken from the store."""
AGAIN_S = 1.0
"""After trouble with the store."""
MOST_REMEMBERED = 50
"""Updates of one chat that are kept in memory; the store has the rest."""

log = logging.getLogger(__name__)

Handle = Callable[[Update, Also], Awaitable[None]]


class Arriving:
    """What came in and is not done, chat by chat."""

    def __init__(self, parts: Parts, handle: Handle, is_mine: Callable[[int], bool]) -> None:
        self._inbox: Inbox = parts.inbox
        self._now = parts.now
        self._overtaken = parts.overtaken
        self._trouble = (parts.trouble, CannotStore)
        self._handle = handle
        self._is_mine = is_mine
        self._order: Order[Update | None] = Order()
        self._queues: dict[int, deque[Update]] = {}
        self._behind: set[int] = set()
        self._begun = time.monotonic()
        self._chats: dict[int, asyncio.Task[None]] = {}
        self._answering: set[asyncio.Task[None]] = set()
        self._thinking: Counter[int] = Counter()

    async def take(self, updates: Sequence[tuple[int, int, int, dict[str, Any]]]) -> bool:
        """Stores them; whether one of them was new."""
        new = {one.id: one for one in await self._inbox.take(updates)}
        for number, *_ in updates:  # one that is known already counts too: nothing waits for it
            self._order.add(number, new.get(number), time.monotonic())
        self.hand_on()
        return bool(new)

    @property
    def next(self) -> int:
        """All updates before this one are stored and handed on."""
        return self._order.next

    @property
    def holding(self) -> bool:
        """Whether an update waits for one before it that has not come."""
        return bool(self._order)

    def is_at_work(self, chat: int) -> bool:
        """Whether something of this chat is being handled, or thought about."""
        return chat in self._chats or chat in self._thinking

    @property
    def at_work(self) -> int:
        """In how many chats something is being handled."""
        return len(self._thinking)

    def more_comes(self, chat: int) -> bool:
        """Whether more of this chat waits to be handled at once."""
        return len(self._queues.get(chat, ())) > 1 or chat in self._behind

    def hand_on(self) -> None:
        """Handles what is in order, or has waited long enough."""
        for one in self._order.ready(time.monotonic()):
            if one is not None and self._is_mine(one.chat):
                self._put(one)

    async def run(self) -> None:
        """Looks for what is left undone, until it is cancelled; then what is being handled is broken off."""
        try:
            while True:
                self.hand_on()
                try:
                    await self._look()
                except self._trouble:
                    await asyncio.sleep(AGAIN_S)
                await asyncio.sleep(LOOK_EVERY_S)
        finally:
            for task in (*self._chats.values(), *self._answering):
                task.cancel()
            await asyncio.gather(*self._chats.values(), *self._answering, return_exceptions=True)

    async def _look(self) -> None:
        for chat in await self._inbox.chats():
            if chat not in self._chats and self._is_mine(chat):
                self._behind.add(chat)
                self._work_on(chat)

    def _put(self, one: Update) -> None:
        queue = self._queues.setdefault(one.chat, deque())
        if len(queue) < MOST_REMEMBERED and one.chat not in self._behind:
            queue.append(one)
        else:
            self._behind.add(one.chat)  # from here on the store knows the order
        if one.chat not in self._chats:
            self._work_on(one.chat)

    def _work_on(self, chat: int) -> None:
        self._chats[chat] = asyncio.create_task(self._chat(chat))

    async def _chat(self, chat: int) -> None:
        """Its updates, one at a time: those that are remembered, and then what the store still has."""
        queue = self._queues.setdefault(chat, deque())
        try:
            while queue or (chat in self._behind and await self._from_store(chat, queue)):
                await self._one(queue[0])
                queue.popleft()
        except self._overtaken:
            await asyncio.sleep(LOOK_EVERY_S)  # done by somebody else, or too soon: the store knows
        except self._trouble:
            await asyncio.sleep(AGAIN_S)
        finally:
            del self._chats[chat]
            self._queues.pop(chat, None)

    async def _from_store(self, chat: int, queue: deque[Update]) -> bool:
        """What waits in the store, as far as one before it cannot still come."""
        self._behind.discard(chat)
        before = self._now() - timedelta(seconds=HOLD_BACK_S)
        if time.monotonic() - self._begun < STARTING_S:
            before = datetime.min.replace(tzinfo=UTC)  # what came before a stop may have overtaken what comes now
        for one in await self._inbox.in_line(chat):
            if one.id >= self._order.next and one.arrived_at > before:
                break
            if len(queue) >= MOST_REMEMBERED:
                self._behind.add(chat)
                break
            queue.append(one)
        return bool(queue)

    async def _one(self, update: Update) -> None:
        """Handles an update, and goes on as soon as it is stored that it is done."""
        receipt = self._inbox.receipt(update.chat, (update.id,))
        handling = asyncio.create_task(self._handled(update, receipt))
        self._answering.add(handling)
        handling.add_done_callback(self._answering.discard)
        stored = asyncio.create_task(receipt.stored.wait())
        try:
            await asyncio.wait({handling, stored}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stored.cancel()
        if handling.done():
            handling.result()

    async def _handled(self, update: Update, receipt: Also) -> None:
        self._thinking[update.chat] += 1
        try:
            await self._handle(update, receipt)
            if not receipt.stored.is_set():
                await self._inbox.done(receipt)
        except (self._overtaken, *self._trouble):
            if not receipt.stored.is_set():
                raise
        except Exception as error:  # whatever a handler did wrong, the chat goes on; never the words, only what it was
            log.error("update %d: %s", update.id, type(error).__name__)
            if not receipt.stored.is_set():
                await self._inbox.done(receipt)
        finally:
            self._thinking[update.chat] -= 1
            if not self._thinking[update.chat]:
                del self._thinking[update.chat]
