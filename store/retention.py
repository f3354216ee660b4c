"""Talks that nobody came back to. Law: what was neither kept nor changed for so long goes; a disclosure never does.

A clock alone deletes nothing. What is due goes only when it was due at an earlier look already, a day or more before:
a clock that jumped far ahead and is put right within the day has deleted nothing, because what it saw in the future is
dropped when it goes back. A machine that was off for a year deletes at the second look, a day after the first. It
cannot be told from the clock alone which of the two it is, and waiting a day costs nobody anything.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, exists, insert, select, update

from bot.conversation import events as e
from bot.conversation.concerns import signs
from store.erasing import erase
from store.records import Store
from store.tables import AUDIT, CONCERNS, EVENTS, RECORDS, TALKS, UPDATES, WORDS, in_utc
from store.writing import owe

LAPSED = "nobody came back"
"""What the audit row says; also why its words went."""
LOOKED = "looked for what nobody came back to"
"""The rows of earlier looks, which are of no talk: at most two."""
BETWEEN = timedelta(days=1)
SURE = frozenset({"yes", "not_sure"})
"""Answers to "is there anything here that has to be passed on today?" after which a talk is kept as a disclosure is."""


async def forget_what_lapsed(store: Store, now: datetime, days: int) -> int:
    """Forgets the talks that are over their time, and says how many; nothing where `days` is 0."""
    if not days:
        return 0

    def write(connection: Connection) -> int:
        believed = _look(connection, now)
        return _forget(connection, believed - timedelta(days=days), now) if believed else 0

    gone: int = await store.write(write)
    if gone:
        await store.clean()
    return gone


def _look(connection: Connection, now: datetime) -> datetime | None:
    """Notes this look, and gives the newest one that is at least a day old: the time that is believed."""
    mine = (AUDIT.c.talk == "") & (AUDIT.c.what == LOOKED)
    connection.execute(delete(AUDIT).where(mine, AUDIT.c.at > now))  # the clock was put back: those never were
    looks = [in_utc(at) for at in connection.execute(select(AUDIT.c.at).where(mine).order_by(AUDIT.c.at)).scalars()]
    believed = next((at for at in reversed(looks) if now - at >= BETWEEN), None)
    if not looks or now - looks[-1] >= BETWEEN:
        if believed:
            connection.execute(delete(AUDIT).where(mine, AUDIT.c.at < believed))
        row = {"talk": "", "sequence": now.toordinal(), "what": LOOKED, "by": "", "record": "", "version": 0, "at": now}
        connection.execute(delete(AUDIT).where(mine, AUDIT.c.sequence == row["sequence"]))
        connection.execute(insert(AUDIT).values(**row))
    return believed


def _forget(connection: Connection, before: datetime, now: datetime) -> int:
    """What was over its time at `before`. Returns how many talks."""
    apart = exists().where(
        CONCERNS.c.talk == TALKS.c.id,
        CONCERNS.c.talk == WORDS.c.talk,
        CONCERNS.c.words == WORDS.c.id,
        WORDS.c.text.is_not(None),
    )
    kept = exists().where(RECORDS.c.talk == TALKS.c.id)
    lapsed = select(TALKS.c.id).where(TALKS.c.stage != "gone", TALKS.c.changed_at < before, ~kept, ~apart)
    recent, telling = _waiting(connection, before)
    due = [
        talk
        for talk in connection.execute(lapsed).scalars()
        if talk not in recent | telling and not _has_to_be_passed_on(connection, talk)
    ]
    for talk in due:
        erase(connection, (talk,), LAPSED, now, LAPSED, LAPSED)
    _let_go(connection, before, now)
    return len(due)


def _waiting(connection: Connection, before: datetime) -> tuple[set[str], set[str]]:
    """Talks in which words wait to be looked at that came since, and those where they may be a disclosure."""
    wanted = select(UPDATES.c.talk, UPDATES.c.held, UPDATES.c.arrived_at).where(
        UPDATES.c.done_at.is_(None), UPDATES.c.talk != ""
    )
    rows = connection.execute(wanted).all()
    return (
        {row.talk for row in rows if in_utc(row.arrived_at) >= before},
        {row.talk for row in rows if row.held and signs(row.held)},
    )


def _has_to_be_passed_on(connection: Connection, talk: str) -> bool:
    """Whether somebody in it said that there is something, or may be."""
    answered = select(EVENTS.c.body).where(EVENTS.c.talk == talk, EVENTS.c.kind == e.Answered.__name__)
    bodies = connection.execute(answered).scalars()
    return any(body.get("question") == "pass_on" and body.get("choice") in SURE for body in bodies)


def _let_go(connection: Connection, before: datetime, now: datetime) -> None:
    """Words that wait in a chat for no talk, or for one that was kept, and were not looked at for so long."""
    under_way = select(TALKS.c.id).where(TALKS.c.stage.not_in(("kept", "gone")))
    old = select(UPDATES.c.id, UPDATES.c.held).where(
        UPDATES.c.done_at.is_(None),
        UPDATES.c.held.is_not(None),
        UPDATES.c.arrived_at < before,
        UPDATES.c.talk.not_in(under_way),
    )
    ids = [row.id for row in connection.execute(old).all() if not signs(row.held)]
    if ids:
        these = update(UPDATES).where(UPDATES.c.id.in_(ids))
        connection.execute(these.values(done_at=now, body=None, held=None))
        owe(connection)
