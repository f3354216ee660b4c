"""In which order updates are handled. Law: by their numbers; none waits for a missing one beyond the hold-back.

Telegram numbers what comes in for a bot one after the other, but a webhook, a second delivery or a restart can bring
them in another order. An update is handed on when all before it have come, or when it has waited for `HOLD_BACK_S`.
"""

from __future__ import annotations

import heapq
from itertools import count
from typing import Generic, TypeVar

HOLD_BACK_S = 0.5
"""Seconds. What comes later than this behind its successors is still handled, after them."""

Item = TypeVar("Item")


class Order(Generic[Item]):
    """What has come and is not handed on yet. `next` is the number that would be handed on at once; 0 at first."""

    def __init__(self, hold_back_s: float = HOLD_BACK_S) -> None:
        self._hold_back_s = hold_back_s
        self._waiting: list[tuple[int, float, int, Item]] = []
        self._count = count()
        self.next = 0

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def add(self, number: int, item: Item, now: float) -> None:
        """It came at `now` (seconds of any clock that does not go back)."""
        heapq.heappush(self._waiting, (number, now, next(self._count), item))

    def ready(self, now: float) -> list[Item]:
        """What can be handed on, in order."""
        waited = [number for number, came, *_ in self._waiting if now - came >= self._hold_back_s]
        if waited and not self.next:  # the first of all: what stands behind a gap after it waits from now on
            self.next, waited = self._waiting[0][0], []
            self._waiting = [(number, now, place, item) for number, _, place, item in self._waiting]
        self.next = max(self.next, *waited) if waited else self.next
        found = []
        while self._waiting and self._waiting[0][0] <= self.next:
            number, _, _, item = heapq.heappop(self._waiting)
            found.append(item)
            self.next = max(self.next, number + 1)
        return found
