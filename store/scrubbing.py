"""A talk without anything that was said in it. Law: its events keep their places and times; nothing else of them stays.

Events hold no words; but the hash of a secret word and fingerprints of short lines can be guessed at, so each body goes
too. What stays is that there was a talk, about which person's id, when each thing happened, the tombstones of its words
(by whom, when, why they went) and its audit rows.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, delete, null, or_, select, update

from bot.conversation import events as e
from store.encoding import encode
from store.tables import CONCERNS, EVENTS, MEMBER_TALKS, MEMBERS, PICTURES, TALKS, UPDATES, WORDS, in_utc

STAYS = (e.Started.__name__, e.Erased.__name__, e.Ended.__name__)
"""Kinds of events that tell nothing about what was said."""

_ERASED = (
    update(EVENTS)
    .where(EVENTS.c.talk == bindparam("of_talk"), EVENTS.c.sequence == bindparam("place"))
    .values(kind=e.Erased.__name__, version=e.VERSION, body=bindparam("without"))
)


def scrub(connection: Connection, talk: str, at: datetime) -> None:
    """Takes all that was said in a talk out of its rows; its words are tombstones already, or become so elsewhere."""
    events = select(EVENTS.c.sequence, EVENTS.c.at).where(EVENTS.c.talk == talk, EVENTS.c.kind.not_in(STAYS))
    rows = [
        {"of_talk": talk, "place": row.sequence, "without": encode(e.Erased(in_utc(row.at)))[1]}
        for row in connection.execute(events).all()
    ]
    if rows:
        connection.execute(_ERASED, rows)
    connection.execute(update(TALKS).where(TALKS.c.id == talk).values(secret=""))
    connection.execute(update(CONCERNS).where(CONCERNS.c.talk == talk).values(kinds="", start=0, end=0))
    connection.execute(delete(PICTURES).where(PICTURES.c.talk == talk))
    _let_go(connection, UPDATES.c.talk == talk, at)
    connection.execute(update(UPDATES).where(UPDATES.c.talk == talk).values(about=""))


def let_go_of(connection: Connection, talks: Collection[str], at: datetime) -> None:
    """What came in from Telegram for these talks and was not handled goes, and so does the talk from the phone.

    What nobody has handled yet belongs to the talk that is under way in its chat; where somebody talks about
    themselves alone, all that waits in their chat is theirs.
    """
    theirs = select(MEMBER_TALKS.c.member).where(MEMBER_TALKS.c.talk.in_(talks))
    alone = select(MEMBERS.c.id).where(MEMBERS.c.role == "person", MEMBERS.c.id.in_(theirs))
    current = select(MEMBERS.c.id).where(MEMBERS.c.talk.in_(talks))
    whose = or_(
        UPDATES.c.chat.in_(alone) & (UPDATES.c.talk == ""), UPDATES.c.chat.in_(current) & UPDATES.c.held.is_(None)
    )
    _let_go(connection, whose, at)
    connection.execute(update(MEMBERS).where(MEMBERS.c.talk.in_(talks)).values(talk="", shown=0, message=0))
    connection.execute(delete(MEMBER_TALKS).where(MEMBER_TALKS.c.talk.in_(talks)))


def _let_go(connection: Connection, whose: ColumnElement[bool], at: datetime) -> None:
    waiting = whose & UPDATES.c.done_at.is_(None)
    connection.execute(update(UPDATES).where(waiting).values(done_at=at, body=null(), held=null()))


def words_gone(connection: Connection, talk: str, at: datetime, by: str, why: str) -> None:
    """Every word of a talk becomes a tombstone; those that are one already stay as they are."""
    there = (WORDS.c.talk == talk) & WORDS.c.text.is_not(None)
    gone = {"text": None, "forgotten_at": at, "forgotten_by": by, "forgotten_why": why}
    connection.execute(update(WORDS).where(there).values(**gone))
