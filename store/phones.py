"""Which phone sits in which room. Law: what was typed there stands beside the rooms, and goes with its room.

No secret is stored: what opens the seat of a phone is made anew from the bot's token.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from store.records import Store
from store.tables import PHONES


@dataclass(frozen=True, slots=True)
class Phone:
    """A phone in a room; `away`: it left, and can come back.

    `message` is what stands on its screen and can be changed in place, `shown` what is asked there. `taken` is the
    number of the last update that was taken as words of `step`, and `answer` what was answered of that step, by field.
    """

    member: int
    room: str
    away: bool = False
    message: int = 0
    shown: str = ""
    taken: int = 0
    step: str = ""
    answer: Mapping[str, str] = field(default_factory=dict)


class Phones:
    """The phones in rooms, in the store of the rooms."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def get(self, member: int) -> Phone | None:
        """How somebody's phone stands; None where it was never in a room that is still there."""
        row = await self._store.read(lambda connection: connection.execute(_ONE, {"who": member}).first())
        return Phone(**row._mapping) if row else None

    async def there(self) -> tuple[Phone, ...]:
        """All that are in a room now."""
        rows = await self._store.read(lambda connection: connection.execute(_THERE).all())
        return tuple(Phone(**row._mapping) for row in rows)

    async def sit(self, member: int, room: str, taken: int = 0) -> Phone:
        """A phone in a room, with nothing shown or answered yet; it is in no other from then on."""
        phone = Phone(member, room, taken=taken)

        def write(connection: Connection) -> None:
            connection.execute(delete(PHONES).where(PHONES.c.member == member))
            connection.execute(insert(PHONES).values(asdict(phone)))

        await self._store.write(write)
        return phone

    async def change(self, phone: Phone, **values: Any) -> None:
        """Something about a phone in that room, unless it is in another one by now."""
        mine = (PHONES.c.member == phone.member) & (PHONES.c.room == phone.room)
        change = PHONES.update().where(mine).values(values)
        await self._store.write(lambda connection: connection.execute(change))

    async def forget(self, member: int) -> None:
        """A phone of which nothing is to be known any more."""
        gone = delete(PHONES).where(PHONES.c.member == member)
        await self._store.write(lambda connection: connection.execute(gone))


_ONE = select(PHONES).where(PHONES.c.member == bindparam("who"))
_THERE = select(PHONES).where(PHONES.c.away.is_(False)).order_by(PHONES.c.member)
