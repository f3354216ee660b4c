"""Who may use the bot. Law: nobody, until somebody with the terminal invites them; a code works once and grows old.

A Telegram account is not a person (safety, threat 3): reading what was kept needs a short code besides.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from store.inbox import HELD, Written, let_go
from store.records import Store
from store.tables import INVITES, MEMBER_TALKS, MEMBERS, PICTURES, TALKS, UPDATES, WORKERS, in_utc

ROLES = ("worker", "person", "carer")
VALID = timedelta(days=1)
"""How long an invitation can be used."""

_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
_LENGTH = 10
"""Fifty bits: with a few tries an hour, nobody guesses one in a day."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who was let in. `code` is the hash of their short code, "" where they chose none.

    `asked` is what the bot asked them outside a talk, with what it is about ("code", "records", …); "" for nothing.
    `shown` is how far their talk was when it was last shown, and `message` the message whose buttons still work.
    """

    id: int
    name: str
    role: str
    language: str
    seen_at: datetime
    paired_at: datetime
    code: str = ""
    talk: str = ""
    shown: int = 0
    message: int = 0
    asked: str = ""
    voice: str = ""
    blocked: bool = False
    wrong: int = 0
    wrong_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A member, how far their talk is, whether words of theirs wait to be looked at, or a picture for its words."""

    member: Member
    sequence: int
    holds: bool
    undescribed: bool


@dataclass(frozen=True, slots=True)
class Invite:
    """An invitation that was not used yet; its code is known to whoever was given it."""

    name: str
    role: str
    until: datetime


class Members:
    """Who may use the bot, in a store."""

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self._store = store
        self._now = now

    async def invite(self, name: str, role: str, language: str) -> str:
        """A new one-time code."""
        code, at = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)), self._now()
        row = {"code": _hash(code), "name": name, "role": role, "language": language, "until": at + VALID}

        def write(connection: Connection) -> None:
            connection.execute(delete(INVITES).where(INVITES.c.until < at))
            connection.execute(insert(INVITES).values(row))

        await self._store.write(write)
        return code

    async def pair(self, person: int, code: str, receipt: Written) -> Member | None:
        """Lets somebody in who has a code that works, and uses it up; None where it does not.

        Under another name than before it is somebody else: what was said on this account is not theirs to read.
        """
        at = self._now()

        def write(connection: Connection) -> Member | None:
            receipt.write(connection)
            found = connection.execute(select(INVITES).where(INVITES.c.code == _hash(code))).first()
            if found is None or in_utc(found.until) < at:
                return None
            connection.execute(delete(INVITES).where(INVITES.c.code == found.code))
            before = connection.execute(select(MEMBERS.c.name).where(MEMBERS.c.id == person)).scalar()
            if before != found.name:
                connection.execute(delete(MEMBER_TALKS).where(MEMBER_TALKS.c.member == person))
                let_go(connection, person, at)
            connection.execute(delete(MEMBERS).where(MEMBERS.c.id == person))
            member = Member(person, found.name, found.role, found.language, seen_at=at, paired_at=at, asked="choose")
            connection.execute(insert(MEMBERS).values(_row(member)))
            return member

        found: Member | None = await self._store.write(write)
        receipt.stored.set()
        return found

    @staticmethod
    def could_be_code(text: str) -> bool:
        """Whether this has the form of an invitation's code, however it is typed."""
        plain = _plain(text)
        return len(plain) == _LENGTH and len(text.split()) == 1 and set(plain) <= set(_LETTERS)

    async def is_code(self, code: str) -> bool:
        """Whether somebody could be let in with this now."""
        wanted = select(INVITES.c.until).where(INVITES.c.code == _hash(code))
        until = await self._store.read(lambda connection: connection.execute(wanted).scalar())
        return until is not None and in_utc(until) >= self._now()

    async def get(self, person: int) -> Standing | None:
        """Who this is, and how things stand in their chat; None for a stranger."""
        row = await self._store.read(lambda connection: connection.execute(_STANDING, {"person": person}).first())
        if row is None:
            return None
        return Standing(_member(row), row.sequence or 0, row.holds is not None, row.picture is not None)

    async def all(self) -> tuple[Member, ...]:
        rows = await self._store.read(
            lambda connection: connection.execute(select(MEMBERS).order_by(MEMBERS.c.paired_at)).all()
        )
        return tuple(_member(row) for row in rows)

    async def invited(self) -> tuple[Invite, ...]:
        """Invitations that can still be used."""
        wanted = select(INVITES).where(INVITES.c.until >= self._now()).order_by(INVITES.c.until)
        rows = await self._store.read(lambda connection: connection.execute(wanted).all())
        return tuple(Invite(row.name, row.role, in_utc(row.until)) for row in rows)

    async def any(self) -> bool:
        """Whether anybody is in, or was invited and can still come in."""
        return bool(await self.all() or await self.invited())

    async def behind(self) -> tuple[int, ...]:
        """Members whose phone does not show where their talk is: the program stopped before it could say so."""
        wanted = (
            select(MEMBERS.c.id)
            .join(TALKS, TALKS.c.id == MEMBERS.c.talk)
            .where(MEMBERS.c.shown != TALKS.c.sequence, MEMBERS.c.blocked.is_(False))
        )
        return tuple(await self._store.read(lambda connection: connection.execute(wanted).scalars().all()))

    async def change(self, changes: Mapping[int, Mapping[str, Any]]) -> None:
        """What is new about members, all in one commit; a turn's own changes go with its receipt."""
        alike: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for person, values in changes.items():
            if values:
                alike.setdefault(tuple(sorted(values)), []).append({**values, "person": person})

        def write(connection: Connection) -> None:
            for names, rows in alike.items():
                of_each: dict[str, Any] = {name: bindparam(name) for name in names}
                connection.execute(update(MEMBERS).where(MEMBERS.c.id == bindparam("person")).values(of_each), rows)

        if alike:
            await self._store.write(write)

    async def remove(self, name: str) -> bool:
        """Lets nobody of this name in any longer, and takes back what they were invited with."""

        def write(connection: Connection) -> bool:
            these = select(MEMBERS.c.id).where(MEMBERS.c.name == name)
            for person in connection.execute(these).scalars().all():
                let_go(connection, person, self._now())
            connection.execute(delete(MEMBER_TALKS).where(MEMBER_TALKS.c.member.in_(these)))
            gone = connection.execute(delete(MEMBERS).where(MEMBERS.c.name == name)).rowcount
            return bool(gone + connection.execute(delete(INVITES).where(INVITES.c.name == name)).rowcount)

        return bool(await self._store.write(write))

    async def talks(self, person: int) -> frozenset[str]:
        """The talks of one member, and of nobody else."""
        wanted = select(MEMBER_TALKS.c.talk).where(MEMBER_TALKS.c.member == person)
        return await self._store.read(lambda connection: frozenset(connection.execute(wanted).scalars()))

    async def working(self, worker: str, gone: timedelta) -> tuple[str, ...]:
        """Says that this process is at work, and who else was heard of within `gone`."""

        at = self._now()

        def write(connection: Connection) -> tuple[str, ...]:
            connection.execute(delete(WORKERS).where((WORKERS.c.id == worker) | (WORKERS.c.seen_at < at - gone)))
            connection.execute(insert(WORKERS).values(id=worker, seen_at=at))
            return tuple(connection.execute(select(WORKERS.c.id).order_by(WORKERS.c.id)).scalars())

        return tuple(await self._store.write(write))

    async def leaving(self, worker: str) -> None:
        """This process works no longer; the others need not wait to notice."""
        await self._store.write(lambda connection: connection.execute(delete(WORKERS).where(WORKERS.c.id == worker)))


_HOLDS = select(UPDATES.c.id).where(UPDATES.c.chat == bindparam("person"), HELD).limit(1).scalar_subquery()
_PICTURE = select(PICTURES.c.id).where(PICTURES.c.talk == MEMBERS.c.talk, PICTURES.c.words == "").limit(1)
_STANDING = (
    select(MEMBERS, TALKS.c.sequence, _HOLDS.label("holds"), _PICTURE.scalar_subquery().label("picture"))
    .outerjoin(TALKS, TALKS.c.id == MEMBERS.c.talk)
    .where(MEMBERS.c.id == bindparam("person"))
)
"""Built once; it is asked for with every update."""


def _hash(code: str) -> str:
    return hashlib.sha256(_plain(code).encode()).hexdigest()


def _plain(code: str) -> str:
    """A code without what people put between its signs."""
    return "".join(sign for sign in code.upper() if sign.isalnum())


def _row(member: Member) -> dict[str, Any]:
    return {name: getattr(member, name) for name in member.__dataclass_fields__}


def _member(row: Row[Any]) -> Member:
    values = {name: row._mapping[name] for name in Member.__dataclass_fields__}
    for when in ("seen_at", "paired_at", "wrong_at"):
        values[when] = in_utc(values[when]) if values[when] else None
    return Member(**values)
