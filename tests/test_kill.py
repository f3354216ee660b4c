"""kill -9 at random moments of the console program: no confirmed record is lost, none unconfirmed is kept.

`WHATMATTERS_KILLS` sets how often (50 here, 1,000 in `make torture`); `WHATMATTERS_SEED` repeats a run.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from bot.conversation import events as e
from bot.conversation.conversation import fold
from store.engine import sqlite_url
from store.records import Store
from tests.conftest import ROOT

KILLS = int(os.environ.get("WHATMATTERS_KILLS", "50"))
SEED = int(os.environ.get("WHATMATTERS_SEED", str(random.SystemRandom().randrange(10**6))))

NOTE = "Saw Effie alone. She said, quote, I want tae keep ma wee dug {n}, unquote. I'll phone her on Friday.\n\n"
SCRIPT = ("yes\n", "that's all\n", "keep the rest\n", "no\n", "yes\n", "yes\n")


@dataclass
class Run:
    """One life of the program: what it was given and all that it showed before it was killed."""

    number: int
    shown: str = ""
    name: str = ""
    seen: list[str] = field(default_factory=list)


def one_life(home: Path, run: Run, die_after: float) -> None:
    """Starts the program, types a whole worker's talk as fast as it takes it, and kills it after so many seconds."""
    environment = {**os.environ, "WHATMATTERS_HOME": str(home), "WHATMATTERS_NATION": "wales", "PYTHONPATH": str(ROOT)}
    program = subprocess.Popen(
        [sys.executable, "-m", "bot", "console", "--as", "worker"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    run.name = f"Morag {run.number}"
    typed = "\n" + NOTE.format(n=run.number) + "".join(SCRIPT) + run.name + "\n"
    assert program.stdin is not None
    assert program.stdout is not None
    killer = threading.Timer(die_after, program.send_signal, (signal.SIGKILL,))
    reader = threading.Thread(target=lambda: run.seen.append(program.stdout.read()))
    reader.start()
    killer.start()
    try:
        for line in typed.splitlines(keepends=True):
            program.stdin.write(line)
            program.stdin.flush()
        program.stdin.close()
    except OSError:
        pass  # killed while typing
    program.wait(timeout=60)
    killer.cancel()
    killer.join()
    reader.join(timeout=10)
    program.stdout.close()
    if not program.stdin.closed:
        with contextlib.suppress(OSError):
            program.stdin.close()
    run.shown = "".join(run.seen)


def how_long_a_whole_life_takes(home: Path) -> float:
    begun = time.monotonic()
    one_life(home, Run(0), 60)
    return time.monotonic() - begun


def test_a_kill_at_any_moment_loses_no_confirmed_record_and_keeps_none_that_was_not(tmp_path: Path):
    """After each kill: what was shown as kept is there; what is there matches a named yes; nothing is partial."""
    dice = random.Random(SEED)
    whole = how_long_a_whole_life_takes(tmp_path)
    lives = [Run(number) for number in range(1, KILLS + 1)]
    for run in lives:
        # starting takes most of a life and stores nothing, so half of the kills fall where things are stored
        one_life(tmp_path, run, dice.uniform(0, whole) if run.number % 2 else dice.uniform(whole * 0.7, whole))
    check(tmp_path, lives)


def check(home: Path, lives: list[Run]) -> None:
    """The three zeros, over everything that the store holds afterwards."""
    store = Store(sqlite_url(home))
    kept = {one.record.confirmation.name: one for one in store.records() if one.record is not None}
    assert len(kept) == len(store.records()), f"a record does not match its yes (seed {SEED})"
    shown_kept = {run.name for run in lives if "Kept (record" in run.shown}
    assert shown_kept <= set(kept), f"a confirmed record was lost (seed {SEED})"
    lines = 0
    for name, one in kept.items():
        assert one.record is not None
        events, fingerprint = fold_events(store, one.talk), one.record.confirmation.fingerprint
        yeses = [event for event in events if isinstance(event, e.SaidYes)]
        assert [(yes.fingerprint, yes.words.text) for yes in yeses] == [(fingerprint, name)]
        assert fold(events).kept == fingerprint
        lines += len(one.record.content["lines"])
    assert rows(home, "SELECT count(*) FROM record_lines") == lines, f"a record is partial (seed {SEED})"
    assert rows(home, "SELECT count(*) FROM audit WHERE what = 'kept'") == len(kept)
    assert rows(home, "SELECT count(*) FROM events WHERE kind = 'Kept'") == len(kept)
    for waiting in store.unfinished():
        fold(fold_events(store, waiting.talk))
    store.close()
    print(f"{len(lives)} kills (seed {SEED}): {len(kept) - 1} kept, {len(shown_kept)} of them shown as kept")


def fold_events(store: Store, talk: str) -> list[e.Event]:
    return list(store._load(talk))


def rows(home: Path, query: str) -> int:
    with contextlib.closing(sqlite3.connect(home / "whatmatters.db")) as db:
        return int(db.execute(query).fetchone()[0])
