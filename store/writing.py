"""One commit a turn. Law: what came in and all that followed is one transaction, written by one thread.

Turns that wait at the same time share a commit, and so does what a channel has to write beside them. When one of them
was overtaken (`MovedOn`, `AlreadyDone`), all are stored anew, each in a savepoint of its own, so that it does not undo
the others. A kept record, its lines, its audit row and
the events that say so are the same transaction: there is no moment at which a withdrawn yes could still be kept.
"""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine, Table, bindparam, delete, insert, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.conversation import events as e
from bot.conversation.conversation import Conversation
from bot.conversation.deciding import Decided
from bot.conversation.recording import Record, Words
from store.encoding import encode, words_in
from store.errors import AlreadyDone, MovedOn, StoreTrouble, kind_of, taken_back
from store.scrubbing import scrub
from store.tables import AUDIT, CONCERNS, EVENTS, OBJECTIONS, PICTURES, RECORD_LINES, RECORDS, TALKS, WORDS, YESES

MOST_TOGETHER = 256
"""Turns in one commit at the most."""

MOST_TRIES = 5
"""Tries of a commit that the server takes back, so that another can go on."""

Write = Callable[[Connection], Any]
"""Something to write in a transaction, and what comes back. It runs again when the first try was taken back."""


@dataclass(frozen=True, slots=True)
class TurnToStore:
    """A decided turn, the number of events that were stored before it, and what is written in the same commit."""

    before: int
    decided: Decided
    also: Write | None = None

    @property
    def after(self) -> int:
        """The number of events that are stored after it."""
        return self.before + len(self.decided.events)


Job = TurnToStore | Write
_Asked = tuple[Job, "asyncio.Future[Any]"]


class Writer:
    """The only thread that writes. `submit` gives the sequence after a turn, or why it was not stored."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(writing=True)
        self._jobs: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> asyncio.Future[Any]:
        """Raises, through the future, `MovedOn`, `AlreadyDone` or `StoreTrouble`; then nothing of it was stored."""
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._jobs.put((job, done))
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

    def _commit(self, asked: list[_Asked]) -> None:
        asked.sort(key=lambda one: _place(one[0]))  # as every process does: then none waits for one that waits for it
        jobs = [job for job, _ in asked]
        results = self._tried(jobs)
        told = [(done, result) for (_, done), result in zip(asked, results, strict=True)]
        for loop in {done.get_loop() for done, _ in told}:  # each is woken once for all of a commit
            with suppress(RuntimeError):  # it was closed: nobody waits there any more
                loop.call_soon_threadsafe(_tell, [one for one in told if one[0].get_loop() is loop])

    def _tried(self, jobs: list[Job]) -> list[Any]:
        for _ in range(MOST_TRIES):
            try:
                return self._together(jobs) or self._apart(jobs)
            except Exception as error:  # whatever it is, each waiting turn hears of it, and the thread lives on
                failed = StoreTrouble(kind_of(error))
                if failed.kind == "read_only":
                    self._engine.dispose()  # a file that was opened so stays so, also when it may be written to again
                if not taken_back(error):
                    break
        return [failed] * len(jobs)

    def _together(self, jobs: list[Job]) -> list[Any]:
        """All of them in one commit; nothing when one was overtaken, or the driver does not count changed rows."""
        if not self._engine.dialect.supports_sane_multi_rowcount:
            return []
        try:
            with self._engine.begin() as connection:
                return _store_all(connection, jobs)
        except OVERTAKEN:
            return []

    def _apart(self, jobs: list[Job]) -> list[Any]:
        """All of them in one commit, each in a savepoint of its own, and who was overtaken is told so."""
        with self._engine.begin() as connection:
            return [_store_apart(connection, job) for job in jobs]


def _tell(told: list[tuple[asyncio.Future[Any], Any]]) -> None:
    """Those who still wait hear what became of their turns."""
    for done, result in told:
        if done.done():
            continue
        if isinstance(result, Exception):
            done.set_exception(result)
        else:
            done.set_result(result)


def _place(job: Job) -> tuple[bool, str]:
    """Turns by their talk, in the order in which they came; then what is written beside talks."""
    return (False, job.decided.conversation.talk) if isinstance(job, TurnToStore) else (True, "")


def _store_apart(connection: Connection, job: Job) -> Any:
    try:
        with connection.begin_nested():
            return _store_all(connection, [job])[0]
    except AlreadyDone as done:
        return done
    except (IntegrityError, MovedOn):
        return MovedOn()


def _store_all(connection: Connection, jobs: Sequence[Job]) -> list[Any]:
    """Stores them, and gives what came of each. Raises what `OVERTAKEN` names."""
    if turns := [job for job in jobs if isinstance(job, TurnToStore)]:
        store_turns(connection, turns)
    results = [_beside(connection, job) for job in jobs]
    for turn in turns:
        for event in turn.decided.events:
            if isinstance(event, e.Ended):  # after the receipts, which say what of it is done
                scrub(connection, turn.decided.conversation.talk, event.at)
    return results


def _beside(connection: Connection, job: Job) -> Any:
    if not isinstance(job, TurnToStore):
        return job(connection)
    if job.also:
        job.also(connection)
    return job.after


OVERTAKEN = (IntegrityError, MovedOn, AlreadyDone)

Row = dict[str, Any]

# Every statement is built once; each goes out once for all the rows of a commit.
_BEGIN = insert(TALKS)
_GO_ON = update(TALKS).where(TALKS.c.id == bindparam("of_talk"), TALKS.c.sequence == bindparam("before"))
_INSERTS = {one: insert(one) for one in (EVENTS, WORDS, CONCERNS, RECORDS, RECORD_LINES, YESES, OBJECTIONS, AUDIT)}


def store_turns(connection: Connection, turns: Sequence[TurnToStore]) -> None:
    """These turns, a statement for each kind of row. Raises `MovedOn` when one of them was overtaken."""
    begun: list[Row] = []
    gone_on: list[Row] = []
    rows: dict[Table, list[Row]] = {one: [] for one in _INSERTS}
    for turn in turns:
        talk = _talk(turn)
        if turn.before == 0:
            begun.append({"id": turn.decided.conversation.talk, **talk})
        else:
            gone_on.append({"of_talk": turn.decided.conversation.talk, "before": turn.before, **talk})
        for sequence, event in enumerate(turn.decided.events, turn.before + 1):
            for where, row in _rows(turn.decided, sequence, event):
                rows[where].append(row)
    if begun:
        connection.execute(_BEGIN, begun)
    one_by_one = gone_on[0] if len(gone_on) == 1 else gone_on  # every driver counts the change of one statement
    if gone_on and connection.execute(_GO_ON, one_by_one).rowcount != len(gone_on):
        raise MovedOn
    for where, found in rows.items():
        if found:
            connection.execute(_INSERTS[where], found)
    for turn in turns:
        for event in turn.decided.events:
            if isinstance(event, e.Forgotten):
                _forget(connection, turn.decided.conversation.talk, event)
            if isinstance(event, FORGETS):
                owe(connection)


def _talk(turn: TurnToStore) -> Row:
    c = turn.decided.conversation
    return {
        "mode": c.mode.value,
        "language": c.language,
        "zone": c.zone,
        "stage": c.stage.value,
        "typist": c.typist,
        "secret": c.answers.get("secret", ""),
        "sequence": turn.after,
        "disclosed": bool(c.concerns),
        "person": c.person,
        "changed_at": turn.decided.events[-1].at,
    }


def _rows(decided: Decided, sequence: int, event: e.Event) -> Iterator[tuple[Table, Row]]:
    """The row of an event, and those that go with it in the same commit."""
    c, record = decided.conversation, decided.record
    kind, body = encode(event)
    row = {"talk": c.talk, "sequence": sequence, "kind": kind, "version": e.VERSION, "at": event.at, "body": body}
    yield EVENTS, row
    for words in words_in(event):
        yield (
            WORDS,
            {
                "talk": c.talk,
                "id": words.id,
                "said_by": words.said_by,
                "entered_by": words.entered_by,
                "via": words.via.value,
                "language": words.language,
                "at": words.at,
                "text": words.text,
            },
        )
    if isinstance(event, e.ConcernNoticed):
        span = event.span
        yield (
            CONCERNS,
            {
                "talk": c.talk,
                "id": event.id,
                "words": span.words_id,
                "start": span.start,
                "end": span.end,
                "said_by": event.said_by,
                "kinds": ",".join(event.kinds),
                "urgent": event.urgent,
                "dealt": event.dealt,
                "at": event.at,
            },
        )
    if isinstance(event, e.Objected):
        words = c.words_by_id[event.words_id]
        yield (
            OBJECTIONS,
            {
                "record": c.record,
                "position": sequence,
                "version": c.version,
                "talk": c.talk,
                "words": words.id,
                "by": words.said_by,
                "text": _without_what_is_apart(c, words),
                "at": event.at,
            },
        )
        yield _audit(c, sequence, "objected", words.entered_by, event)
    if isinstance(event, e.YesAdded):
        yield (
            YESES,
            {
                "record": event.record,
                "version": event.version,
                "position": sequence,
                "fingerprint": event.fingerprint,
                "by": event.by,
                "name": c.text_of(event.name.words_id),
                "role": event.role.value,
                "at": event.at,
            },
        )
        yield _audit(c, sequence, "said yes too", event.by, event)
    if isinstance(event, e.Kept) and record is not None:
        yield from _record(c, record)
        yield _audit(c, sequence, "kept", event.by, event)
    if isinstance(event, e.Forgotten):
        yield _audit(c, sequence, "deleted words", event.by, event)


LEFT_OUT = "[…]"
"""Stands where a sentence is kept apart because it may have to be passed on."""


def _without_what_is_apart(c: Conversation, words: Words) -> str:
    """What was said against a record is shown wherever the record is; a disclosure in it is not (safety)."""
    text = words.text or ""
    apart = [concern.span for concern in c.concerns if concern.span.words_id == words.id]
    for span in sorted(apart, key=lambda one: one.start, reverse=True):
        text = f"{text[: span.start]}{LEFT_OUT}{text[span.end :]}"
    return text


def _record(c: Conversation, record: Record) -> Iterator[tuple[Table, Row]]:
    yes = record.confirmation
    yield (
        RECORDS,
        {
            "id": record.id,
            "version": record.version,
            "talk": c.talk,
            "stored": record.stored,
            "fingerprint": yes.fingerprint,
            "by": yes.by,
            "name": yes.name,
            "role": yes.role.value,
            "seen": yes.seen_by_person,
            "kept_at": yes.at,
        },
    )
    for position, line in enumerate(record.content["lines"]):
        yield (
            RECORD_LINES,
            {
                "record": record.id,
                "version": record.version,
                "position": position,
                "element": line["element"],
                "holder": line["holder"],
                "wording": line["wording"],
                "kind": line["kind"] or "",
                "open": line["open"] or "",
            },
        )


def _audit(c: Conversation, sequence: int, what: str, by: str, event: e.Event) -> tuple[Table, Row]:
    row = {"talk": c.talk, "sequence": sequence, "what": what, "by": by, "record": c.record, "version": c.version}
    return AUDIT, {**row, "at": event.at}


def _forget(connection: Connection, talk: str, event: e.Forgotten) -> None:
    these = (WORDS.c.talk == talk) & WORDS.c.id.in_(event.words_ids)
    gone = {"text": None, "forgotten_at": event.at, "forgotten_by": event.by, "forgotten_why": event.why}
    connection.execute(update(WORDS).where(these).values(**gone))
    said = (OBJECTIONS.c.talk == talk) & OBJECTIONS.c.words.in_(event.words_ids)
    connection.execute(update(OBJECTIONS).where(said).values(text=""))
    without_words = ("", *event.words_ids)  # what nobody has described yet goes with whatever goes
    connection.execute(delete(PICTURES).where(PICTURES.c.talk == talk, PICTURES.c.words.in_(without_words)))


FORGETS = (e.Forgotten, e.Ended)
"""Events after which something must be gone from the disk."""


def owe(connection: Connection) -> None:
    """In the transaction that forgets something: the disk has to follow, also after a stop in between.

    The count stands in the header of an SQLite file (`user_version`), which nothing else uses.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version={_owed(connection) + 1}")


def owes(engine: Engine) -> bool:
    """Whether something that was forgotten may still stand in the files of the store."""
    if engine.dialect.name != "sqlite":
        return False
    with engine.connect() as connection:
        return _owed(connection) > 0


def _owed(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)


def make_forgetting_true(engine: Engine) -> bool:
    """Takes forgotten words off the disk too: VACUUM, then a truncating checkpoint of the write-ahead log.

    Whether it is done: another program that reads or writes just then holds it back, and so does a full disk. Then it
    stays owed.
    """
    if engine.dialect.name != "sqlite":
        return True
    with suppress(DBAPIError), engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        owed = _owed(connection)
        connection.exec_driver_sql("VACUUM")
        busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar()
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        if not busy and _owed(connection) == owed:  # else somebody forgot more in the meantime
            connection.exec_driver_sql("PRAGMA user_version=0")
        connection.exec_driver_sql("COMMIT")
        return not busy
    return False
