"""A layer under SQLite that sees each write, truncation, sync and deletion before it is done, and may refuse it.

The real store runs on it unmodified: `url` names this layer in the store's URL, and everything that is not watched
goes through to SQLite's own layer ("unix"), the locks and the shared memory of the write-ahead log too. It is reached
by ctypes in the very library that Python's `sqlite3` is linked to; where that does not show its symbols (a static
build), `available` says why not.
"""

from __future__ import annotations

import ctypes
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from ctypes import CFUNCTYPE, Structure, addressof, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Protocol

NAME = "torture"

OK, IOERR, FULL, CANTOPEN = 0, 10, 13, 14
DONE = -1
"""What `before` answers when it has done it itself, and SQLite's own layer shall not."""

CREATE, READ_WRITE, READ_ONLY = 0x4, 0x2, 0x1
MAIN_DB, MAIN_JOURNAL, SUPER_JOURNAL, WAL = 0x100, 0x800, 0x4000, 0x80000
_WATCHED = MAIN_DB | MAIN_JOURNAL | SUPER_JOURNAL | WAL


@dataclass(frozen=True, slots=True)
class Op:
    """Something that SQLite wants done to a file. `offset` is the new size for a truncation."""

    kind: str
    path: str
    offset: int = 0
    data: bytes = b""
    flags: int = 0
    new: bool = False


class Watcher(Protocol):
    """Is asked before each operation: `OK` (go on), `DONE`, or the error that SQLite gets."""

    def before(self, op: Op) -> int: ...


class _Methods(Structure):
    """`sqlite3_io_methods`, up to version 3."""

    _fields_ = (
        ("version", c_int),
        *((name, c_void_p) for name in ("close", "read", "write", "truncate", "sync", "file_size", "lock", "unlock")),
        *((name, c_void_p) for name in ("check_lock", "control", "sector_size", "characteristics")),
        *((name, c_void_p) for name in ("shm_map", "shm_lock", "shm_barrier", "shm_unmap", "fetch", "unfetch")),
    )


class _Vfs(Structure):
    """`sqlite3_vfs`, up to version 3."""

    _fields_ = (
        *(("version", c_int), ("file_size", c_int), ("path_length", c_int), ("next", c_void_p), ("name", c_char_p)),
        *((name, c_void_p) for name in ("data", "open", "delete", "access", "full_path")),
        *((name, c_void_p) for name in ("dl_open", "dl_error", "dl_sym", "dl_close", "randomness", "sleep")),
        *((name, c_void_p) for name in ("time", "last_error", "time64", "set_call", "get_call", "next_call")),
    )


_Close = CFUNCTYPE(c_int, c_void_p)
_Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)
_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


@dataclass(frozen=True, slots=True)
class _Kind:
    """The methods of a kind of file: the whole set with ours in four places, and the real ones of those."""

    ours: _Methods
    close: Callable[..., int]
    write: Callable[..., int]
    truncate: Callable[..., int]
    sync: Callable[..., int]


class NotHere(Exception):
    """The layer cannot be put under this Python's SQLite; the text says why not."""


class _Layer:
    """The layer, registered once in a process and there until it ends."""

    def __init__(self) -> None:
        library = _library()
        library.sqlite3_vfs_find.restype = c_void_p
        library.sqlite3_vfs_register.argtypes = (c_void_p, c_int)
        self._real_at: int = library.sqlite3_vfs_find(None)
        real = _Vfs.from_address(self._real_at)
        self._real_open, self._real_delete = _Open(real.open), _Delete(real.delete)
        self._kinds: dict[int, _Kind] = {}
        self._open: dict[int, tuple[str, Watcher, _Kind]] = {}
        self.watchers: dict[str, Watcher] = {}
        self._calls: list[Any] = [  # SQLite has their addresses: they must not be collected
            *(_Open(_guarded(self._on_open)), _Delete(_guarded(self._on_delete)), _Close(_guarded(self._on_close))),
            *(_Write(_guarded(self._on_write)), _Truncate(_guarded(self._on_truncate)), _Sync(_guarded(self._on_sync))),
        ]
        self._vfs = _Vfs.from_buffer_copy(real)
        self._vfs.name, self._vfs.next = NAME.encode(), None
        self._vfs.open, self._vfs.delete = (ctypes.cast(call, c_void_p).value for call in self._calls[:2])
        if library.sqlite3_vfs_register(addressof(self._vfs), 0) != OK:
            raise NotHere("SQLite refused another layer")
        try:
            with closing(sqlite3.connect(f"file:{NAME}?mode=memory&vfs={NAME}", uri=True)):
                pass
        except sqlite3.Error:
            raise NotHere("the symbols that were found are of another SQLite than Python's") from None

    def _on_open(self, _: int, name: int | None, file: int, flags: int, out: int) -> int:
        path = os.fsdecode(ctypes.string_at(name)) if name else ""
        watcher = self.watchers.get(os.path.dirname(path)) if flags & _WATCHED else None
        answer = OK
        if watcher:
            new = bool(flags & CREATE) and not os.path.exists(path)
            answer = watcher.before(Op("open", path, flags=flags, new=new))
        pointer = c_void_p.from_address(file)
        if answer == OK:
            answer = self._real_open(self._real_at, name, file, flags, out)
        else:
            pointer.value = None  # so that SQLite does not close what was never open
        if answer == OK and watcher and pointer.value:
            kind = self._kind(pointer.value)
            self._open[file] = (path, watcher, kind)
            pointer.value = addressof(kind.ours)
        return answer

    def _kind(self, real_at: int) -> _Kind:
        """SQLite's own layer has several kinds of files, for several kinds of locks."""
        if real_at not in self._kinds:
            real = _Methods.from_address(real_at)
            ours = _Methods.from_buffer_copy(real)
            ours.close, ours.write, ours.truncate, ours.sync = (
                ctypes.cast(call, c_void_p).value for call in self._calls[2:]
            )
            calls = _Close(real.close), _Write(real.write), _Truncate(real.truncate), _Sync(real.sync)
            self._kinds[real_at] = _Kind(ours, *calls)
        return self._kinds[real_at]

    def _on_write(self, file: int, data: int, amount: int, offset: int) -> int:
        path, watcher, kind = self._open[file]
        answer = watcher.before(Op("write", path, offset, ctypes.string_at(data, amount)))
        return answer if answer != OK else int(kind.write(file, data, amount, offset))

    def _on_truncate(self, file: int, size: int) -> int:
        path, watcher, kind = self._open[file]
        answer = watcher.before(Op("truncate", path, size))
        return answer if answer != OK else int(kind.truncate(file, size))

    def _on_sync(self, file: int, flags: int) -> int:
        path, watcher, kind = self._open[file]
        answer = watcher.before(Op("sync", path))
        return answer if answer != OK else int(kind.sync(file, flags))

    def _on_close(self, file: int) -> int:
        _, _, kind = self._open.pop(file)
        return int(kind.close(file))

    def _on_delete(self, _: int, name: int, sync_folder: int) -> int:
        path = os.fsdecode(ctypes.string_at(name))
        watcher = self.watchers.get(os.path.dirname(path))
        answer = watcher.before(Op("delete", path, flags=sync_folder)) if watcher and os.path.exists(path) else OK
        return self._real_delete(self._real_at, name, sync_folder) if answer == OK else answer


def _guarded(call: Callable[..., int]) -> Callable[..., int]:
    """An exception cannot pass through SQLite: it becomes an error there, and is printed here."""

    def guarded(*given: Any) -> int:
        try:
            answer = call(*given)
        except Exception:  # ctypes would print it and tell SQLite that all is well
            import traceback

            traceback.print_exc()
            return IOERR
        return OK if answer == DONE else answer

    return guarded


def _library() -> ctypes.CDLL:
    import _sqlite3

    library = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
    try:
        _ = library.sqlite3_vfs_find, library.sqlite3_vfs_register
    except AttributeError:
        raise NotHere("this Python's sqlite3 does not show SQLite's symbols (a static build)") from None
    return library


@cache
def _layer() -> _Layer:
    return _Layer()


def available() -> str:
    """ "" where the layer can be used; otherwise why not, in one line."""
    try:
        _layer()
    except (NotHere, OSError) as why:
        return str(why)
    return ""


def url(folder: Path) -> str:
    """The URL of the store in a folder, on this layer. The file has to be there (`store.engine.sqlite_url`)."""
    return f"sqlite:///file:{os.path.realpath(folder)}/whatmatters.db?vfs={NAME}&uri=true"


@contextmanager
def watched(folder: Path, watcher: Watcher) -> Iterator[None]:
    """Asks this watcher about the files of a folder that are opened meanwhile."""
    place = os.path.realpath(folder)
    _layer().watchers[place] = watcher
    try:
        yield
    finally:
        del _layer().watchers[place]
