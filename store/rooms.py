"""Rooms of trainers, and practice talks. Law: they have a database of their own, and go from the disk when deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.training import events as e
from bot.training.practice_talk import Event as PracticeEvent
from store.encoding import NotUnderstood
from store.errors import MovedOn
from store.records import Store
from store.tables import PHONES, ROOM_EVENTS, ROOMS, in_utc
from store.writing import owe

Event = e.Event | PracticeEvent
KINDS: dict[str, type[Event]] = {kind.__name__: kind for kind in get_args(Event)}


@dataclass(frozen=True, slots=True)
class Stored:
    """A room as a list of rooms has it. Nothing that anybody wrote."""

    id: str
    code: str
    flow: str
    alone: bool
    door: bool
    closed: bool
    opened_at: datetime
    changed_at: datetime


class Rooms:
    """The rooms in a store. Raises `StoreTrouble`, and `MovedOn` where another process was first."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def append(self, room: str, before: int, events: Sequence[Event], code: str, door: bool) -> None:
        """Stores these events behind the first `before` ones, in a commit that it may share with others."""
        rows = [_row(room, before + number, event) for number, event in enumerate(events, 1)]
        opened = events[0] if before == 0 and isinstance(events[0], e.Opened) else None
        closed = {"closed": True} if any(isinstance(one, e.Closed) for one in events) else {}
        now = {"sequence": before + len(rows), "changed_at": events[-1].at, "code": code, "door": door, **closed}

        def write(connection: Connection) -> None:
            if opened:
                told = {"id": room, "flow": opened.flow, "alone": opened.alone, "opened_at": opened.at}
                connection.execute(insert(ROOMS).values(**{"closed": False, **told, **now}))
            else:
                mine = (ROOMS.c.id == room) & (ROOMS.c.sequence == before)
                if connection.execute(update(ROOMS).where(mine).values(**now)).rowcount != 1:
                    raise MovedOn
            connection.execute(insert(ROOM_EVENTS), rows)

        await self._store.write(write)

    async def load(self, room: str) -> tuple[Any, ...]:
        """The events of a room or of a practice talk, in order; empty for one that is not known, or was deleted."""
        wanted = select(ROOM_EVENTS).where(ROOM_EVENTS.c.room == room).order_by(ROOM_EVENTS.c.sequence)
        rows = await self._store.read(lambda connection: connection.execute(wanted).all())
        return tuple(_event(row) for row in rows)

    async def sequence(self, room: str) -> int:
        """How many events a room has by now, whoever wrote them; 0 where there is none."""
        return await self._store.read(lambda connection: connection.execute(_SEQUENCE, {"room": room}).scalar() or 0)

    async def with_code(self, code: str) -> str:
        """The room whose door this code opens; "" where it opens none."""
        wanted = select(ROOMS.c.id).where(ROOMS.c.code == code, ROOMS.c.door)
        return await self._store.read(lambda connection: connection.execute(wanted).scalar() or "")

    async def all(self) -> tuple[Stored, ...]:
        """All rooms, the newest first."""
        wanted = select(ROOMS).order_by(ROOMS.c.opened_at.desc())
        rows = await self._store.read(lambda connection: connection.execute(wanted).all())
        return tuple(
            Stored(
                row.id,
                row.code,
                row.flow,
                row.alone,
                row.door,
                row.closed,
                in_utc(row.opened_at),
                in_utc(row.changed_at),
            )
            for row in rows
        )

    async def delete(self, room: str) -> None:
        """Deletes a room and all that was written in it, from the disk too."""

        def write(connection: Connection) -> None:
            connection.execute(delete(PHONES).where(PHONES.c.room == room, PHONES.c.away))
            there = update(PHONES).where(PHONES.c.room == room)  # a phone is told of it before it is forgotten
            connection.execute(there.values(step="", answer={}))
            connection.execute(delete(ROOM_EVENTS).where(ROOM_EVENTS.c.room == room))
            connection.execute(delete(ROOMS).where(ROOMS.c.id == room))
            owe(connection)

        await self._store.write(write)
        await self._store.clean()

    async def forget_old(self, now: datetime, days: int) -> None:
        """Deletes the rooms in which nothing has happened for so many days."""
        for one in await self.all():
            if now - one.changed_at > timedelta(days=days):
                await self.delete(one.id)


_SEQUENCE = select(ROOMS.c.sequence).where(ROOMS.c.id == bindparam("room"))


@cache
def _adapter(kind: str) -> TypeAdapter[Event]:
    if kind not in KINDS:
        raise NotUnderstood(kind)
    return TypeAdapter(KINDS[kind])


def _row(room: str, sequence: int, event: Event) -> dict[str, Any]:
    kind = type(event).__name__
    body = _adapter(kind).dump_python(event, mode="json")
    del body["at"]
    return {"room": room, "sequence": sequence, "kind": kind, "version": e.VERSION, "at": event.at, "body": body}


def _event(row: Any) -> Event:
    if row.version > e.VERSION:
        raise NotUnderstood(f"{row.kind} {row.version}")
    return _adapter(row.kind).validate_python({"at": in_utc(row.at), **row.body})
