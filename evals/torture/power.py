"""What a power cut leaves on a disk. Law: what was synced is there; of everything else any part may be, or none.

`Power` stands under SQLite (`evals.torture.vfs`). When the power has gone, every operation fails; `leave` then writes
down one of the many images that the disk could hold:

- a file holds what it held at its last sync. Of what was written since, each sector (512 or 4,096 bytes) is there or
  not, by itself, whatever was written before or after it; the last one may be torn in the middle.
- bytes that were not written are not changed (SQLite counts on this "powersafe overwrite"; disks and file systems of
  today keep it). A file may have grown already by what is not there yet: nought or rubbish stands in its place.
- a truncation that was not synced may not have happened.
- a file that was made or deleted is there or not until its folder was synced. SQLite's layer syncs the folder with the
  first sync of a new journal or write-ahead log, and when it is told to with a deletion.
- shared memory ("-shm") is no file that counts: gone, or rubbish.

`lies` is a disk that says "synced" and is not, to see that a run finds what is lost then.
"""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from threading import Lock

from evals.torture.vfs import DONE, IOERR, MAIN_JOURNAL, OK, SUPER_JOURNAL, WAL, Op

SHARES = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How much of what was not synced is there."""

SHARED_MEMORY = 32_768


@dataclass(slots=True, eq=False)
class Blocks:
    """The content of a file: what is on the disk for sure, and what came since."""

    synced: bytes = b""
    since: list[Op] = field(default_factory=list)
    folder_too: bool = False
    """Its first sync syncs the folder."""

    def sync(self) -> None:
        content = bytearray(self.synced)
        for op in self.since:
            _done(content, op, b"\0")
        self.synced, self.since = bytes(content), []

    def left(self, dice: random.Random) -> bytes:
        """One of the contents that it may have after the cut."""
        content, whole = bytearray(self.synced), len(self.synced)
        sector, share = dice.choice((512, 4096)), dice.choice(SHARES)
        filler = dice.choice((b"\0", b"\xa5"))
        parts = [part for op in self.since for part in _sectors(op, sector)]
        there = [part for part in parts if dice.random() < share]
        if there and there[-1].kind == "write" and dice.random() < 0.3:
            torn = there.pop()
            there.append(Op("write", torn.path, torn.offset, torn.data[: dice.randrange(len(torn.data))]))
        for part in there:
            _done(content, part, filler)
        for op in self.since:
            whole = op.offset if op.kind == "truncate" else max(whole, op.offset + len(op.data))
        if dice.random() < 0.3:
            content += filler * (whole - len(content))
        return bytes(content)


def _done(content: bytearray, op: Op, filler: bytes) -> None:
    if op.kind == "truncate":
        del content[op.offset :]
    content += filler * (op.offset - len(content))
    content[op.offset : op.offset + len(op.data)] = op.data


def _sectors(op: Op, sector: int) -> list[Op]:
    """A write, cut where sectors begin."""
    if op.kind == "truncate":
        return [op]
    cuts = [0, *range(sector - op.offset % sector, len(op.data), sector), len(op.data)]
    return [Op("write", op.path, op.offset + start, op.data[start:end]) for start, end in pairwise(cuts) if end > start]


class Power:
    """The power of the disk under one folder; it goes at the operation `until` (0: it stays)."""

    def __init__(self, folder: Path, until: int = 0, *, fresh: bool = False, lies: bool = False) -> None:
        self.operations = 0
        self.off = False
        self._until = until
        self._lies = lies
        self._lock = Lock()
        found = {os.path.join(os.path.realpath(folder), file.name): file for file in folder.iterdir() if file.is_file()}
        self._files = {path: Blocks(file.read_bytes()) for path, file in found.items()}
        # each name with what it stood for, oldest first, since the folder was last synced
        before: list[Blocks | None] = [None] if fresh else []
        self._names: dict[str, list[Blocks | None]] = {path: [*before, file] for path, file in self._files.items()}

    def before(self, op: Op) -> int:
        with self._lock:
            if self.off:
                return IOERR
            if op.kind == "open" and not op.new:
                return OK
            self.operations += 1
            self.off = self.operations == self._until
            if op.kind == "sync":
                return IOERR if self.off else self._sync(op)
            self._note(op)
            return IOERR if self.off else OK

    def _note(self, op: Op) -> None:
        """It may have come to the disk, or not."""
        match op.kind:
            case "open":
                new = Blocks(folder_too=bool(op.flags & (MAIN_JOURNAL | SUPER_JOURNAL | WAL)))
                self._files[op.path] = new
                self._names.setdefault(op.path, [None]).append(new)
            case "delete":
                del self._files[op.path]
                self._names[op.path].append(None)
                if op.flags and not self.off:
                    self._sync_folder()
            case _:
                self._files[op.path].since.append(op)

    def _sync(self, op: Op) -> int:
        if not self._lies:
            file = self._files[op.path]
            file.sync()
            if file.folder_too:
                file.folder_too = False
                self._sync_folder()
        return DONE

    def _sync_folder(self) -> None:
        self._names = {path: [stood_for[-1]] for path, stood_for in self._names.items()}

    def leave(self, folder: Path, dice: random.Random) -> None:
        """Writes what is left into an empty folder."""
        for path, stood_for in self._names.items():
            file = dice.choice(stood_for)
            if file and not path.endswith("-shm"):
                (folder / os.path.basename(path)).write_bytes(file.left(dice))
        if dice.random() < 0.3:
            (folder / "whatmatters.db-shm").write_bytes(dice.randbytes(SHARED_MEMORY))
