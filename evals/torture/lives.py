"""kill -9 of the program as a person runs it: at a random time, or at one of its operations on the disk."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from evals.torture import dying
from evals.torture.checking import Harm, Told, examine
from evals.torture.talks import copied

ROOT = Path(__file__).parents[2]
LONGEST_S = 60

NOTE = "Saw Effie alone. She said, quote, I want tae keep ma wee dug {n}, unquote. I'll phone her on Friday."
SCRIPT = ("yes\n", "that's all\n", "keep the rest\n", "no\n", "yes\n", "yes\n")
CONSOLE = ("console", "--as", "worker")


@dataclass
class Run:
    """One life of the program: what it was given and all that it showed before it was killed."""

    number: int
    shown: str = ""
    errors: str = ""
    killed: bool = False
    seen: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"Morag {self.number}"


def one_life(home: Path, run: Run, die_after: float) -> None:
    """Starts the program, types a whole worker's talk as fast as it takes it, and kills it after so many seconds."""
    environment = {**os.environ, "WHATMATTERS_HOME": str(home), "WHATMATTERS_NATION": "wales", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *CONSOLE],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    killer = threading.Timer(die_after, process.send_signal, (signal.SIGKILL,))
    out, err = process.stdout, process.stderr
    readers = [
        threading.Thread(target=lambda: run.seen.append(out.read())),
        threading.Thread(target=lambda: setattr(run, "errors", err.read())),
    ]
    for one in (*readers, killer):
        one.start()
    try:
        for line in typed_in(run).splitlines(keepends=True):
            process.stdin.write(line)
            process.stdin.flush()
        process.stdin.close()
    except OSError:
        pass  # killed while typing
    process.wait(timeout=LONGEST_S)
    killer.cancel()
    for one in (killer, *readers):
        one.join(timeout=10)
    out.close()
    err.close()
    if not process.stdin.closed:
        with contextlib.suppress(OSError):
            process.stdin.close()
    run.shown, run.killed = "".join(run.seen), process.returncode == -signal.SIGKILL


def typed_in(run: Run) -> str:
    """A worker's talk, to a named yes."""
    return "\n" + NOTE.format(n=run.number) + "\n\n" + "".join(SCRIPT) + run.name + "\n"


def told_in(lives: list[Run]) -> Told:
    """What these lives said was done. A name counts as asked for: nobody but that life gave it."""
    told = Told()
    for run in lives:
        told.asked.add(run.name)
        if "This is what I heard" in run.shown:
            told.said.add(NOTE.format(n=run.number))
        if "Kept (record" in run.shown:
            told.kept.add(run.name)
    return told


def kills_at_any_time(home: Path, times: int, dice: random.Random) -> Harm:
    """So many lives of the whole program, ended one after the other on one store; then all that is left is looked at.

    A life that was over before its kill came does not count, and is lived again.
    """
    home.mkdir(exist_ok=True)
    lives = [Run(0), Run(1)]
    for run in lives:  # the first one makes the store, the second takes as long as all others
        begun = time.monotonic()
        one_life(home, run, LONGEST_S)
        whole = time.monotonic() - begun
    while sum(run.killed for run in lives) < times:
        lives.append(run := Run(len(lives)))
        # starting takes most of a life and stores nothing, so half of the kills fall where things are stored
        one_life(home, run, dice.uniform(0, whole) if run.number % 2 else dice.uniform(whole * 0.7, whole))
    return _left(home, lives)


def kills_at_operations(home: Path, times: int, dice: random.Random) -> Harm:
    """The same, each life ended at one of its operations on the disk."""
    home.mkdir(exist_ok=True)
    lives = [Run(0), Run(1)]
    for run in lives:
        run.shown, most = dying.life(home, 0, CONSOLE, typed_in(run))
    while sum(run.killed for run in lives) < times:
        lives.append(run := Run(len(lives)))
        run.shown, operations = dying.life(home, dice.randint(1, most), CONSOLE, typed_in(run))
        run.killed = not operations
    return _left(home, lives)


def _left(home: Path, lives: list[Run]) -> Harm:
    harm = examine(home, told_in(lives))
    for run in lives:
        if "Traceback" in run.errors or "Traceback" in run.shown:
            harm.note("tracebacks", run.errors[-200:])
    return harm


def kills_of_a_migration(stores: Path, folder: Path, times: int, dice: random.Random) -> Harm:
    """A store at the first schema, and the program killed while it brings it up to date; each time anew."""
    harm, command = Harm(), ("records", "list")
    copied(stores, "old", folder / "whole")
    _, most = dying.life(folder / "whole", 0, command)
    for number in range(times):
        home = folder / str(number)
        told = copied(stores, "old", home)
        for _ in range(2):  # and once more, while it makes good what the first kill left
            dying.life(home, dice.randint(1, most), command)
        harm.add(examine(home, told))
    return harm
