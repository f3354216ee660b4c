"""What a turn costs in things that can be counted on any machine: syncs, bytes, statements and steps of SQLite.

SQLite is asked itself: for a while, the files that it opens sync and write through two functions of ours. What goes
over the wire to the disk is then counted where it happens, commits and checkpoints alike, without another program.
"""

from __future__ import annotations

import _sqlite3  # its file is all that is wanted of it
import asyncio
import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, event

_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_longlong)


class _Vfs(ctypes.Structure):
    """`sqlite3_vfs`, as far as the function that opens a file."""

    _fields_ = (
        *((name, ctypes.c_int) for name in ("version", "size", "longest_path")),
        *((name, ctypes.c_void_p) for name in ("next", "name", "data", "open")),
    )


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`: what can be done with an open file."""

    _fields_ = (
        ("version", ctypes.c_int),
        *((name, ctypes.c_void_p) for name in ("close", "read", "write", "truncate", "sync")),
        ("others", ctypes.c_void_p * 13),
    )


@dataclass
class Counted:
    """What was counted. `steps` are instructions of SQLite's own machine: they grow with the rows that are read."""

    syncs: int = 0
    bytes: int = 0
    statements: int = 0
    steps: int = 0


@contextmanager
def disk() -> Iterator[Counted]:
    """Counts the syncs and bytes of every file that SQLite opens inside. Raises `AttributeError` where it is hidden."""
    library = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    vfs = library.sqlite3_vfs_find(None).contents
    first = vfs.open
    opens = _OPEN(first)
    counted = Counted()
    counting: dict[int, tuple[_Methods, object, object]] = {}

    def counting_methods(address: int) -> _Methods:
        """The methods of a kind of file, with two of them counting."""
        if address not in counting:
            methods = _Methods.from_buffer_copy(_Methods.from_address(address))
            sync, write = _SYNC(methods.sync), _WRITE(methods.write)

            def synced(file: int, flags: int) -> int:
                counted.syncs += 1
                return int(sync(file, flags))

            def written(file: int, data: int, size: int, at: int) -> int:
                counted.bytes += size
                return int(write(file, data, size, at))

            ours = _SYNC(synced), _WRITE(written)
            methods.sync, methods.write = (ctypes.cast(one, ctypes.c_void_p).value for one in ours)
            counting[address] = (methods, *ours)
        return counting[address][0]

    def opened(this: int, name: int, file: int, flags: int, told: int) -> int:
        result = int(opens(this, name, file, flags, told))
        methods = ctypes.c_void_p.from_address(file)
        if methods.value:
            methods.value = ctypes.addressof(counting_methods(methods.value))
        return result

    ours = _OPEN(opened)
    _KEPT.append((ours, counting))
    vfs.open = ctypes.cast(ours, ctypes.c_void_p).value
    try:
        yield counted
    finally:
        vfs.open = first


_KEPT: list[object] = []
"""Functions of ours that SQLite may still call: a file that was opened while counting may be closed later."""


@contextmanager
def statements(engine: Engine) -> Iterator[Counted]:
    """Counts the statements of this engine, and the steps of its SQLite connections opened inside."""
    counted = Counted()

    def executed(*_: object) -> None:
        counted.statements += 1

    def stepped() -> None:
        counted.steps += 1

    def connected(connection: object, _: object) -> None:
        connection.set_progress_handler(stepped, 1)  # type: ignore[attr-defined]  # a connection of `sqlite3`

    event.listen(engine, "before_cursor_execute", executed)
    event.listen(engine, "connect", connected)
    engine.dispose()
    try:
        yield counted
    finally:
        event.remove(engine, "before_cursor_execute", executed)
        event.remove(engine, "connect", connected)
        engine.dispose()


def turns_counted(folder: Path, talks: int) -> Counted:
    """What so many of the bench's talks cost, one after the other, once everything has been done before."""
    from bot import build
    from bot.settings import Settings
    from evals.bench_talks import talk

    settings = Settings(home=folder)
    with disk() as counted, build.opened_store(settings) as store:
        session = build.session(settings, store)
        with statements(store._engine) as asked:

            async def go() -> Counted:
                await talk(session)
                before = Counted(counted.syncs, counted.bytes, asked.statements, asked.steps)
                for _ in range(talks):
                    await talk(session)
                return Counted(
                    counted.syncs - before.syncs,
                    counted.bytes - before.bytes,
                    asked.statements - before.statements,
                    asked.steps - before.steps,
                )

            return asyncio.run(go())
