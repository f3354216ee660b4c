"""One commit a turn. Law: what came in and all that followed is one transaction, written by one thread.

Turns that wait at the same time share a commit, each in a savepoint of its own, so that one that has been
overtaken (`MovedOn`) does not undo the others. A kept record, its lines, its audit row and the events that
say so are the same transaction: there is no moment at which a withdrawn yes could still be kept.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, insert, text, update
from sqlalchemy.exc import IntegrityError

from bot.conversation import events as e
from bot.conversation.conversation import Conversation
from bot.conversation.deciding import Decided
from bot.conversation.recording import Record
from store.encoding import encode, words_in
from store.errors import MovedOn, StoreTrouble, kind_of
from store.tables import (
    EVENTS,
    OBJECTIONS,
    TALKS,
    WORDS,
    AuditRow,
    ConcernRow,
    ObjectionRow,
    RecordLineRow,
    RecordRow,
    WordsRow,
    YesRow,
)

MOST_TOGETHER = 256
"""Turns in one commit at the most."""


@dataclass(frozen=True, slots=True)
class TurnToStore:
    """A decided turn and the number of events that were stored before it."""

    before: int
    decided: Decided


_Job = tuple[TurnToStore, "Future[int]"]


class Writer:
    """The only thread that writes. `submit` gives the sequence after the turn, or why it was not stored."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(writing=True)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    def submit(self, turn: TurnToStore) -> Future[int]:
        """Raises, through the future, `MovedOn` or `StoreTrouble`; then nothing of the turn was stored."""
        done: Future[int] = Future()
        self._jobs.put((turn, done))
        return done

    def close(self) -> None:
        """Writes what waits, then stops."""
        self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            jobs = [job]
            last = False
            while len(jobs) < MOST_TOGETHER and not last:
                try:
                    another = self._jobs.get_nowait()
                except queue.Empty:
                    break
                last = another is None
                if another is not None:
                    jobs.append(another)
            self._commit(jobs)
            if last:
                return

    def _commit(self, jobs: list[_Job]) -> None:
        results: list[int | Exception] = []
        try:
            with self._engine.begin() as connection:
                results = [_store_apart(connection, turn) for turn, _ in jobs]
        except Exception as error:  # whatever it is, each waiting turn hears of it, and the thread lives on
            results = [StoreTrouble(kind_of(error))] * len(jobs)
        for (_, done), result in zip(jobs, results, strict=True):
            if isinstance(result, Exception):
                done.set_exception(result)
            else:
                done.set_result(result)


def _store_apart(connection: Connection, turn: TurnToStore) -> int | Exception:
    try:
        with connection.begin_nested():
            return _store(connection, turn)
    except (IntegrityError, MovedOn):
        return MovedOn()


def _store(connection: Connection, turn: TurnToStore) -> int:
    c, events = turn.decided.conversation, turn.decided.events
    after = turn.before + len(events)
    _put_talk(connection, c, turn.before, after, events[-1].at)
    rows = []
    for sequence, event in enumerate(events, turn.before + 1):
        kind, body = encode(event)
        rows.append(
            {
                "talk": c.talk,
                "sequence": sequence,
                "kind": kind,
                "version": e.VERSION,
                "at": event.at,
                "body": body,
            }
        )
        for row in _beside(c, sequence, event, turn.decided.record):
            connection.execute(insert(type(row)).values(**row.model_dump()))
        if isinstance(event, e.Forgotten):
            _forget(connection, c.talk, event)
    connection.execute(insert(EVENTS), rows)
    return after


def _put_talk(connection: Connection, c: Conversation, before: int, after: int, at: Any) -> None:
    row = {
        "mode": c.mode.value,
        "language": c.language,
        "zone": c.zone,
        "stage": c.stage.value,
        "typist": c.typist,
        "secret": c.answers.get("secret", ""),
        "sequence": after,
        "changed_at": at,
    }
    if before == 0:
        connection.execute(insert(TALKS).values(id=c.talk, **row))
        return
    same = (TALKS.c.id == c.talk) & (TALKS.c.sequence == before)
    changed = connection.execute(update(TALKS).where(same).values(**row))
    if changed.rowcount != 1:
        raise MovedOn


Row = WordsRow | RecordRow | RecordLineRow | YesRow | ObjectionRow | ConcernRow | AuditRow


def _beside(c: Conversation, sequence: int, event: e.Event, record: Record | None) -> Iterator[Row]:
    """The rows that go with an event, in the same commit."""
    for words in words_in(event):
        yield WordsRow(
            talk=c.talk,
            id=words.id,
            said_by=words.said_by,
            entered_by=words.entered_by,
            via=words.via.value,
            language=words.language,
            at=words.at,
            text=words.text,
        )
    if isinstance(event, e.ConcernNoticed):
        span = event.span
        yield ConcernRow(
            talk=c.talk,
            id=event.id,
            words=span.words_id,
            start=span.start,
            end=span.end,
            said_by=event.said_by,
            kinds=",".join(event.kinds),
            urgent=event.urgent,
            dealt=event.dealt,
            at=event.at,
        )
    if isinstance(event, e.Objected):
        words = c.words_by_id[event.words_id]
        yield ObjectionRow(
            record=c.record,
            position=sequence,
            version=c.version,
            talk=c.talk,
            words=words.id,
            by=words.said_by,
            text=words.text or "",
            at=event.at,
        )
        yield _audit(c, sequence, "objected", words.entered_by, event)
    if isinstance(event, e.YesAdded):
        name = c.text_of(event.name.words_id)
        yield YesRow(
            record=event.record,
            version=event.version,
            position=sequence,
            fingerprint=event.fingerprint,
            by=event.by,
            name=name,
            role=event.role.value,
            at=event.at,
        )
        yield _audit(c, sequence, "said yes too", event.by, event)
    if isinstance(event, e.Kept) and record is not None:
        yield from _record_rows(c, record)
        yield _audit(c, sequence, "kept", event.by, event)
    if isinstance(event, e.Forgotten):
        yield _audit(c, sequence, "deleted words", event.by, event)


def _record_rows(c: Conversation, record: Record) -> Iterator[Row]:
    yes = record.confirmation
    yield RecordRow(
        id=record.id,
        version=record.version,
        talk=c.talk,
        stored=record.stored,
        fingerprint=yes.fingerprint,
        by=yes.by,
        name=yes.name,
        role=yes.role.value,
        seen=yes.seen_by_person,
        kept_at=yes.at,
    )
    for position, line in enumerate(record.content["lines"]):
        yield RecordLineRow(
            record=record.id,
            version=record.version,
            position=position,
            element=line["element"],
            holder=line["holder"],
            wording=line["wording"],
            kind=line["kind"] or "",
            open=line["open"] or "",
        )


def _audit(c: Conversation, sequence: int, what: str, by: str, event: e.Event) -> AuditRow:
    return AuditRow(talk=c.talk, sequence=sequence, what=what, by=by, record=c.record, version=c.version, at=event.at)


def _forget(connection: Connection, talk: str, event: e.Forgotten) -> None:
    these = (WORDS.c.talk == talk) & WORDS.c.id.in_(event.words_ids)
    gone = {"text": None, "forgotten_at": event.at, "forgotten_by": event.by, "forgotten_why": event.why}
    connection.execute(update(WORDS).where(these).values(**gone))
    said = (OBJECTIONS.c.talk == talk) & OBJECTIONS.c.words.in_(event.words_ids)
    connection.execute(update(OBJECTIONS).where(said).values(text=""))


def make_forgetting_true(engine: Engine) -> None:
    """Takes forgotten words off the disk too: VACUUM, then a truncating checkpoint of the write-ahead log."""
    if engine.dialect.name != "sqlite":
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM"))
        connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
