"""Two processes on the file of the rooms, the page and the bot: each notices what the other wrote."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import build
from bot.rooms import Rooms
from bot.settings import Settings
from bot.training import events as e
from bot.training.room import NotNow
from store.engine import sqlite_url
from store.records import Store

PATIENCE_S = 20.0
"""A stop for what would hang for ever, and no measure."""


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Rooms, Rooms]]:
    """The rooms of two programs, each with a store of its own on one file."""
    stores = [Store(sqlite_url(tmp_path, build.TRAINING)) for _ in range(2)]
    here, there = (build.rooms(Settings(home=tmp_path), store) for store in stores)
    yield here, there
    for store in stores:
        store.close()


async def opened(rooms: Rooms) -> tuple[str, str]:
    """A room with one seat in it."""
    room = await rooms.open("whose_plan", "en", "scotland", "trainer", alone=False)
    return room, await rooms.sit(room, "Ash", "ash", "en")


async def test_who_waits_for_news_is_told_what_another_process_wrote(both: tuple[Rooms, Rooms]):
    """An answer, and that the room is gone."""
    here, there = both
    room, seat = await opened(here)
    version = await here.version(room)
    waiting = asyncio.create_task(here.news(room, version, PATIENCE_S))
    await there.move(room, seat, "know")
    assert await waiting != version
    seen = await here.see(room)
    assert seen
    assert seen.seats[seat].at == 1
    waiting = asyncio.create_task(here.news(room, await here.version(room), PATIENCE_S))
    await there.delete(room)
    assert await waiting == -1
    assert await here.see(room) is None


async def test_what_is_decided_is_decided_on_what_stands_there_now(both: tuple[Rooms, Rooms]):
    """The trainer opens the way in one process; in the other it is open at once."""
    here, there = both
    room, seat = await opened(here)
    for step in ("know", "whose", "look"):
        await here.move(room, seat, step)
    with pytest.raises(NotNow):
        await here.move(room, seat, "more")
    await there.do(room, lambda at: e.Opens(at, "look"))
    await here.answer(room, seat, "more", {"lines": "what she likes"})
    await there.do(room, e.Paused)  # whoever only looks is told within a second; whoever does something, at once
    seen = await there.see(room)
    assert seen
    assert seen.answer(seat, "more") == {"lines": "what she likes"}


async def test_both_at_once_lose_nothing(both: tuple[Rooms, Rooms]):
    """Ten come in here and ten there; each process has them all, as the file has."""
    room, _ = await opened(both[0])
    await asyncio.gather(*(rooms.sit(room, f"{place}", f"{place}", "en") for place in range(10) for rooms in both))
    names = []
    for rooms in both:
        await rooms.do(room, e.Paused)  # what is decided is decided on all of it
        seen = await rooms.see(room)
        assert seen
        names.append(sorted(seat.name for seat in seen.seats.values()))
    assert names[0] == names[1]
    assert len(set(names[0])) == 21
