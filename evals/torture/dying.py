"""Lives of the real program that end by SIGKILL at one of its operations on the disk.

Starting is mostly imports, so that a kill at a random time seldom falls where something is stored; these always do.
Each life is a process of its own, forked from one that has done the imports, with files for its input and its output.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from functools import cache
from multiprocessing.context import ForkServerContext
from pathlib import Path
from threading import Lock

from evals.torture import vfs
from evals.torture.vfs import Op

IMPORTED_BEFORE = (
    *("bot.__main__", "bot.build", "bot.exporting", "bot.channels.console", "bot.session", "bot.drafting.own_words"),
    *("bot.listening.offline", "bot.guide", "store.records", "alembic.command", "evals.torture.vfs", "uuid_utils"),
    *("knowledge.guidance", "knowledge.index", "chromadb", "bm25s"),
)
LONGEST_S = 60


class Kill:
    """Counts operations, and ends this process before one of them: that is after the one before it."""

    def __init__(self, at: int) -> None:
        self._at = at
        self.operations = 0
        self._lock = Lock()

    def before(self, op: Op) -> int:
        with self._lock:
            if op.kind != "open" or op.new:
                self.operations += 1
                if self.operations == self._at:
                    os.kill(os.getpid(), signal.SIGKILL)
        return vfs.OK


@cache
def forks() -> ForkServerContext:
    """Makes processes that have done the imports."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(IMPORTED_BEFORE))
    return context


def life(home: Path, at: int, command: tuple[str, ...], typed: str = "") -> tuple[str, int]:
    """What the program showed until it died at operation `at` of its store (0: it lives), and how many there were.

    The number is that of a life that was not ended, else 0. Raises `RuntimeError` with what stands on its standard
    error.
    """
    files = [home / f"{name}.txt" for name in ("typed", "shown", "errors")]
    files[0].write_text(typed, encoding="utf-8")
    process = forks().Process(target=_live, args=(home, at, command, *files))
    process.start()
    process.join(LONGEST_S)
    if process.is_alive():
        process.kill()
        raise RuntimeError("it stood still")
    shown, errors = (file.read_text(encoding="utf-8") for file in files[1:])
    died = process.exitcode == -signal.SIGKILL
    process.close()
    operations = 0 if died else int(errors.split()[-1])
    if "Traceback" in errors:
        raise RuntimeError(errors)
    return shown, operations


def _live(home: Path, at: int, command: tuple[str, ...], typed: Path, shown: Path, errors: Path) -> None:
    """The program's own `main`, in this process."""
    sys.stdin, sys.stdout, sys.stderr = typed.open(), shown.open("w"), errors.open("w")
    for number, opened in enumerate((sys.stdin, sys.stdout, sys.stderr)):
        os.dup2(opened.fileno(), number)
    from bot.__main__ import main
    from store.engine import sqlite_url

    sqlite_url(home)
    os.environ |= {"WHATMATTERS_HOME": str(home), "WHATMATTERS_DATABASE_URL": vfs.url(home)}
    os.environ["WHATMATTERS_NATION"] = "wales"
    sys.argv[1:] = command
    kill = Kill(at)
    with vfs.watched(home, kill):
        try:
            main()
        finally:
            print(kill.operations, file=sys.stderr, flush=True)
