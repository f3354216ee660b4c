"""The table of faults: one row a fault, with what is done, what must hold, and the jobs that do it.

A job is a function with what it is given, so that it can be done in a process of its own, and gives `Harm`.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

import store.engine
from evals.torture import vfs
from evals.torture.checking import Harm
from evals.torture.cuts import full_disk, power_cut
from evals.torture.lives import ROOT, kills_at_any_time, kills_at_operations, kills_of_a_migration
from evals.torture.people import TWICE, clock_jumps, locked, not_a_yes, read_only, two_devices, written_twice
from evals.torture.talks import DEEDS

MANY = "many"
"""Stores to begin with that hold many talks."""

IN_A_JOB = 25
SIZES, MOST_BYTES = 100, 600_000
MIGRATIONS, LOCKED, CLOCKS, PAIRS, NOT_A_YES = 100, 50, 50, 50, 1000
DRAFTS, UPDATES, BOT_KILLS = 500, 2500, 20

Job = Callable[[], Harm]


@dataclass
class Row:
    """A fault. `costs` is for a row that shows that the looking is sharp: there, something must be found."""

    fault: str
    does: str
    holds: str
    times: int
    jobs: list[tuple[int, Job]] = field(default_factory=list)
    """How often a job does it, and the job."""
    costs: bool = False
    needs_layer: bool = False


def rows(stores: Path, kills: int, cuts: int, seed: int) -> Iterator[Row]:
    """The whole table, in the order in which it is shown."""
    every = "what was said, kept or deleted is so; nothing by half; it opens and goes on"
    each = _shares(cuts, len(DEEDS))
    for (deed, _), times in zip(DEEDS.items(), each, strict=True):
        yield Row(
            f"power cut: {deed}",
            "the power goes at a random operation on the disk",
            every,
            times,
            _parts(times, seed, partial(_cuts, stores, deed)),
            needs_layer=True,
        )
    for how in ("a disk that lies", "synchronous=OFF"):
        yield Row(
            f"power cut, {how}",
            "the cuts while keeping, and nothing is ever synced",
            "**something is lost**: the looking is sharp",
            IN_A_JOB,
            [(IN_A_JOB, partial(_unsynced, stores, how, seed))],
            costs=True,
            needs_layer=True,
        )
    yield Row(
        "disk full",
        f"a talk to its record, with 0 to {MOST_BYTES:,} bytes left; then again with a little more",
        "“full” is said; what was refused is not stored; then the same works, once",
        SIZES,
        _parts(SIZES, seed, partial(_full, stores)),
        needs_layer=True,
    )
    yield Row(
        "locked",
        "another program holds the store at every second thing that is said or pressed",
        "“locked” is said; what was refused is not stored; then the same works, once",
        LOCKED,
        _parts(LOCKED, seed, partial(_each, locked, stores)),
    )
    yield Row(
        "read-only",
        "the file, then the folder, may not be written to when the program starts; later they may",
        "“read-only” is said; then the same works, without a new start",
        2,
        [(1, partial(read_only, stores, what)) for what in ("file", "folder")],
    )
    yield Row(
        "clock jumps",
        "a talk to its record while the clock goes back an hour, forward a year, back eight years",
        "nothing is refused; the order is that in which it was said",
        CLOCKS,
        _parts(CLOCKS, seed, partial(_each, clock_jumps, stores)),
    )
    yield Row(
        "two devices",
        "two programs say twelve things each in one talk at the same time, and both press yes",
        "each text once; one record",
        PAIRS,
        _parts(PAIRS, seed, partial(_each, two_devices, stores)),
    )
    yield Row(
        "stale and forged yeses",
        "random fingerprints, another draft's, one from before a change, and the right one without a name",
        "0 accepted; then the right yes keeps each draft",
        NOT_A_YES,
        [(NOT_A_YES, partial(_forged, seed))],
    )
    yield Row(
        "written twice",
        "rows that are there already, past the program, in new stores and in old ones",
        "the tables refuse them",
        len(TWICE),
        [(1, partial(written_twice, stores, what)) for what in TWICE],
    )
    yield from _kills(stores, kills, seed, every)
    yield Row(
        "eight processes press yes",
        "`tests/test_race.py`, on the same drafts",
        "as many records as drafts",
        DRAFTS,
        [(DRAFTS, _race)],
    )
    yield Row(
        "kill -9 of the Telegram bot",
        f"{UPDATES:,} updates, doubled and shuffled (`evals/telegram_kills.py`)",
        "0 lost, 0 doubled, in order; every talk goes on",
        BOT_KILLS,
        [(BOT_KILLS, partial(_bot, seed))],
    )


def _kills(stores: Path, kills: int, seed: int, every: str) -> Iterator[Row]:
    at_operations = 0 if vfs.available() else kills // 2
    yield Row(
        "kill -9 while an old schema is brought up to date",
        "300 talks at the first schema; killed twice",
        "all talks are there, once; " + every,
        MIGRATIONS,
        _parts(MIGRATIONS, seed, partial(_migrations, stores / MANY)),
        needs_layer=True,
    )
    for fault, does, times, how in (
        ("kill -9 at an operation", "the program in a terminal, as it writes", at_operations, kills_at_operations),
        ("kill -9 at any time", "the same, from its start on", kills - at_operations, kills_at_any_time),
    ):
        jobs = _parts(times, seed, partial(_lives, how))
        yield Row(fault, does + "; 25 lives on one store", every, times, jobs, needs_layer=how is kills_at_operations)


def _shares(total: int, among: int) -> list[int]:
    return [total // among + (place < total % among) for place in range(among)]


def _parts(times: int, seed: int, job: Callable[[range, int], Harm]) -> list[tuple[int, Job]]:
    """Jobs that together do it so often, each with the numbers that are its own."""
    parts = [range(start, min(start + IN_A_JOB, times)) for start in range(0, times, IN_A_JOB)]
    return [(len(part), partial(job, part, seed)) for part in parts]


def _sum(found: Iterator[Harm]) -> Harm:
    harm = Harm()
    for one in found:
        harm.add(one)
    return harm


def _each(fault: Callable[[Path, str], Harm], stores: Path, part: range, seed: int) -> Harm:
    return _sum(fault(stores, f"{seed}.{number}") for number in part)


def _cuts(stores: Path, deed: str, part: range, seed: int) -> Harm:
    return _sum(power_cut(stores, deed, f"{seed}.{number}") for number in part)


def _unsynced(stores: Path, how: str, seed: int) -> Harm:
    lies = how == "a disk that lies"
    full = "synchronous=FULL"
    pragmas = [pragma.replace(full, full if lies else "synchronous=OFF") for pragma in store.engine._PRAGMAS]
    with mock.patch("store.engine._PRAGMAS", pragmas):
        return _sum(power_cut(stores, "keeping", f"{seed}.{number}", lies=lies) for number in range(IN_A_JOB))


def _full(stores: Path, part: range, seed: int) -> Harm:
    dice = random.Random(f"{seed}.{part.start}")
    return _sum(full_disk(stores, dice.randrange(MOST_BYTES) if number else 0)[0] for number in part)


def _lives(how: Callable[[Path, int, random.Random], Harm], part: range, seed: int) -> Harm:
    with TemporaryDirectory(prefix="torture-") as folder:
        return how(Path(folder) / "home", len(part), random.Random(f"{seed}.{part.start}"))


def _migrations(stores: Path, part: range, seed: int) -> Harm:
    with TemporaryDirectory(prefix="torture-") as folder:
        return kills_of_a_migration(stores, Path(folder), len(part), random.Random(f"{seed}.{part.start}"))


def _forged(seed: int) -> Harm:
    with TemporaryDirectory(prefix="torture-") as folder:
        return not_a_yes(Path(folder) / "home", NOT_A_YES, str(seed))


def _race() -> Harm:
    environment = {**os.environ, "WHATMATTERS_DRAFTS": str(DRAFTS)}
    command = [sys.executable, "-m", "pytest", "-q", "tests/test_race.py"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    return Harm() if done.returncode == 0 else Harm(partial=1, examples=[done.stdout[-500:]])


def _bot(seed: int) -> Harm:
    from evals.telegram_kills import run

    with TemporaryDirectory(prefix="torture-") as folder:
        found = run(UPDATES, BOT_KILLS, seed, Path(folder))
    examples = [] if found.well else list(found.lines())
    twice = len(found.doubled) + len(found.disordered)
    return Harm(words=len(found.lost), partial=twice, shut=len(found.stuck), examples=examples)
