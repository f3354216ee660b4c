"""`make torture`: every fault of the table, under the real store, session and channels, and what each of them cost.

python -m evals.torture [--kills 1000 --cuts 400 --seed S --only NAME --report docs/torture.md]

Ctrl-C stops it and shows what was seen so far. It ends with 1 where something was lost, or not all of it was done.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from multiprocessing import active_children, get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from evals.torture import vfs
from evals.torture.checking import Harm
from evals.torture.table import MANY, Row, rows
from evals.torture.talks import prepare

FEW, TALKS = 12, 300
"""Talks in the stores to begin with, and in those that are brought up to date under kills."""

COUNTED = {
    "lost": "confirmed records lost",
    "unconfirmed": "kept unconfirmed",
    "partial": "by half or twice",
    "words": "acknowledged words lost",
    "tracebacks": "tracebacks, or said wrongly",
    "shut": "did not go on",
}
ALONE = signal.SIGINT, signal.SIG_IGN
"""Ctrl-C is for the one who shows the table, and not for those who do the jobs."""

BELOW = "<!-- What follows is written by `make torture`. -->"


def torture(table: Sequence[Row], found: dict[str, tuple[int, Harm]], workers: int) -> None:
    """Does all of it; what was seen goes into `found`, fault → how often and what it cost."""
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=signal.signal, initargs=ALONE) as pool:
        jobs: dict[Future[Harm], tuple[Row, int]] = {
            pool.submit(job): (row, times) for row in table for times, job in row.jobs
        }
        try:
            for done in as_completed(jobs):
                row, times = jobs[done]
                before, harm = found.setdefault(row.fault, (0, Harm()))
                harm.add(done.result())
                found[row.fault] = before + times, harm
                print(f"{row.fault}: {before + times} of {row.times}{_worst(row, harm)}", file=sys.stderr, flush=True)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in active_children():
                process.terminate()
            print("Stopped. This was seen so far.", file=sys.stderr)


def _worst(row: Row, harm: Harm) -> str:
    return "" if harm.none or row.costs else f"; {harm.examples[0]}"


def markdown(table: Sequence[Row], found: dict[str, tuple[int, Harm]], seed: int) -> str:
    """The one table."""
    heads = ["fault", "what is done", "what must hold", "times", *COUNTED.values()]
    lines = [heads, ["---"] * 3 + ["---:"] * (1 + len(COUNTED))]
    for row in table:
        times, harm = found.get(row.fault, (0, Harm()))
        lines.append([row.fault, row.does, row.holds, f"{times:,}", *(str(getattr(harm, one)) for one in COUNTED)])
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + f"\n\nSeed {seed}.\n"


def well(row: Row, harm: Harm) -> bool:
    """Whether it is as it must be."""
    return bool(harm.lost or harm.words) if row.costs else harm.none


def main() -> int:
    """Prints the table; 1 where a number is not what it must be."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--kills", type=int, default=1000)
    asked.add_argument("--cuts", type=int, default=400)
    asked.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    asked.add_argument("--only", default="", help="faults whose name holds this")
    asked.add_argument("--report", type=Path, help="a page: what stands below its mark is written anew")
    asked.add_argument("--workers", type=int, default=2)
    given = asked.parse_args()
    found: dict[str, tuple[int, Harm]] = {}
    with TemporaryDirectory(prefix="torture-", ignore_cleanup_errors=True) as folder:
        stores = Path(folder)
        stores.chmod(0o711)  # a process without rights has to come through
        os.environ["TMPDIR"] = folder  # all that the jobs leave behind goes with it
        table = [row for row in rows(stores, given.kills, given.cuts, given.seed) if given.only in row.fault]
        if why := vfs.available():
            table = [row for row in table if not row.needs_layer]
            print(f"Without power cuts and a full disk: {why}", file=sys.stderr)
        prepare(stores, FEW)
        prepare(stores / MANY, TALKS)
        torture(table, found, given.workers)
    page = markdown(table, found, given.seed)
    print(page)
    if given.report:
        above = given.report.read_text(encoding="utf-8").partition(BELOW)[0]
        given.report.write_text(f"{above}{BELOW}\n\n{page}", encoding="utf-8")
    bad = [row.fault for row in table if row.fault in found and not well(row, found[row.fault][1])]
    for fault in bad:
        print(f"{fault}:", *found[fault][1].examples[:5], sep="\n  ", file=sys.stderr)
    whole = all(found.get(row.fault, (0,))[0] == row.times for row in table)
    return 1 if bad or not whole else 0


if __name__ == "__main__":
    sys.exit(main())
