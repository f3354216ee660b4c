"""Speed, size and what a turn costs, as ratios within one run: these machines are too noisy for bare times.

Each round runs the floors, ours and the peer in turn, and opens with raw fdatasyncs: where their median is over a
millisecond the round is marked as noisy. What is shown is the median of the rounds' ratios, the lowest and the highest.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TypeVar

from evals import bench_size, bench_start, bench_talks

Found = TypeVar("Found")

ROUNDS = 7
PEERS = Path(".venv-peers") / "bin" / "python"
IDLE = (1_000, 20_000)
DURABILITIES = {"async": "as it comes", "exit": "its fastest that stores a turn before the reply"}


@dataclass
class Measure:
    """One row: what is compared, how it should come out, and a ratio from each round."""

    name: str
    target: str
    ratios: list[float] = field(default_factory=list)
    told: str = ""

    def row(self) -> str:
        """The row of the table."""
        middle, low, high = statistics.median(self.ratios), min(self.ratios), max(self.ratios)
        seen = f"{middle:,.2f}" if low == high else f"{middle:,.2f} ({low:,.2f} to {high:,.2f})"
        return f"| {self.name} | {self.target} | {seen} | {self.told} |"


def fdatasync_ms(folder: Path) -> float:
    """Median of fifty raw fdatasyncs of a small write, in milliseconds."""
    times = []
    with (folder / "sync").open("wb", buffering=0) as file:
        for _ in range(50):
            file.write(b"x" * 200)
            begun = time.perf_counter()
            os.fdatasync(file.fileno())
            times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def in_a_folder(work: Callable[[Path], Found]) -> Found:
    """What this work finds in a new folder, which goes afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        return work(Path(folder))


def rounds(peers: Path | None, say: Callable[[str], None]) -> tuple[list[Measure], int]:
    """The measures that are taken in rounds, and how many rounds were noisy."""
    one = Measure("one person's durable turn, to a bare durable commit of the same bytes (p50)", "at most 4")
    many = Measure(f"{bench_talks.TOGETHER} people at once, to bare commits one after the other (turns/s)", "")
    start = Measure("first words of the console, second start, to `import sqlmodel`", "at most 1.5")
    kill = Measure(f"kill -9 to the next reply, {bench_start.MANY:,} stored talks to {bench_start.FEW:,}", "flat: 1")
    langgraph = {
        name: Measure(f"{bench_talks.TOGETHER} people at once, to LangGraph and its AsyncSqliteSaver, {told}", "30")
        for name, told in (DURABILITIES if peers else {}).items()
    }
    shown: dict[str, list[float]] = {}

    def seen(name: str, value: float) -> float:
        shown.setdefault(name, []).append(value)
        return value

    noisy = 0
    with tempfile.TemporaryDirectory() as folder:
        homes = Path(folder)
        used = bench_start.used_home(homes / "used")
        few = bench_start.with_talks(homes / "few", bench_start.FEW)
        lots = bench_start.with_talks(homes / "many", bench_start.MANY)
        bench_start.console_ms(used)  # once, to warm up
        for number in range(ROUNDS):
            sync = in_a_folder(fdatasync_ms)
            noisy += sync > 1
            bare, alone = in_a_folder(bench_talks.bare), in_a_folder(bench_talks.alone)
            together = in_a_folder(bench_talks.together)
            one.ratios.append(seen("alone", alone.p50_ms) / seen("bare", bare.p50_ms))
            many.ratios.append(seen("together", together.turns_s) / bare.turns_s)
            for name, measure in langgraph.items():
                assert peers
                theirs = in_a_folder(partial(bench_talks.langgraph, peers, durability=name))
                measure.ratios.append(together.turns_s / seen(name, theirs))
            sqlmodel = seen("sqlmodel", bench_start.import_ms("sqlmodel"))
            start.ratios.append(seen("console", bench_start.console_ms(used)) / sqlmodel)
            first = seen("few", bench_start.reply_after_kill_ms(few))
            kill.ratios.append(seen("lots", bench_start.reply_after_kill_ms(lots)) / first)
            say(f"round {number + 1} of {ROUNDS}: fdatasync {sync:.2f} ms{', noisy' if sync > 1 else ''}")
    middle = {name: statistics.median(values) for name, values in shown.items()}
    one.told = f"{middle['alone']:.2f} ms to {middle['bare']:.2f} ms"
    many.told = f"{middle['together']:,.0f} turns/s"
    start.told = f"{middle['console']:.0f} ms to {middle['sqlmodel']:.0f} ms"
    kill.told = f"{middle['lots']:.0f} ms to {middle['few']:.0f} ms, the program's own start in both"
    for name, measure in langgraph.items():
        measure.told = f"{middle['together']:,.0f} turns/s to {middle[name]:,.0f}"
    return [one, many, *langgraph.values(), start, kill], noisy


def counted() -> Iterator[Measure]:
    """What does not depend on the machine: it is counted once."""
    from evals.bench_counting import turns_counted

    turns = bench_talks.ALONE * bench_talks.TURNS
    cost = in_a_folder(partial(turns_counted, talks=bench_talks.ALONE))
    yield Measure("syncs a turn, checkpoints and all, one person", "at most 1.05", [cost.syncs / turns])
    yield Measure("statements a turn", "", [cost.statements / turns])
    yield Measure("kilobytes written a turn, one person", "", [cost.bytes / turns / 1024])
    for name, talks in (("guided talks", bench_size.guided), ("dictations of `evals/cases`", bench_size.dictated)):
        kept = in_a_folder(partial(bench_size.disk, talks=talks))
        size, may = kept.sizes["all"], bench_size.allowed(kept)
        said, shown = kept.said / kept.records, kept.shown / kept.records
        told = f"{size:,.0f} bytes to {may:,.0f}; {said:,.0f} said, {shown:,.0f} shown"
        name = f"disk for a kept record, mean of {kept.records:,} {name}, to 1 KB + 4 x (said + shown)"
        yield Measure(name, "at most 1", [size / may], told)
    none, few, many = bench_size.idle_kb(*IDLE)
    each = (few - none) / IDLE[0]
    yield Measure(
        f"memory with {IDLE[1]:,} idle talks, to {IDLE[0]:,}",
        "1: no more than is held for the newest thousand",
        [many / few],
        f"{none / 1024:.0f} MB with one, {few / 1024:.0f} and {many / 1024:.0f} MB; {each:.1f} KB for each held",
    )


HEAD = "| What | Target | Seen: median (lowest to highest) | Medians behind it |"


def table(peers: Path | None, say: Callable[[str], None]) -> Iterator[str]:
    """The table, with what it was measured on above it."""
    found, noisy = rounds(peers, say)
    sqlite, python = sqlite3.sqlite_version, platform.python_version()
    yield f"{ROUNDS} rounds, {noisy} of them noisy (raw fdatasync over 1 ms at the median); {os.cpu_count()} cores, "
    yield f"Python {python}, SQLite {sqlite}."
    yield ""
    yield HEAD
    yield "|---|---|---|---|"
    for measure in chain(found, counted()):
        yield measure.row()


def listening() -> tuple[float, float]:
    """Milliseconds for a note of 600 words, and for 60,000 words, one after the other."""
    from bot.noting import predict_now

    sentence = (
        "She said she wants her garden back because it was her mother's, and the step at the back door worries me. "
    )
    spent = []
    for copies in (30, 3000):
        predict_now({"text": "warm up", "mode": "worker_dictation"})
        begun = time.perf_counter()
        predict_now({"text": sentence * copies, "mode": "worker_dictation"})
        spent.append((time.perf_counter() - begun) * 1000)
    return spent[0], spent[1]


def noticing() -> tuple[float, float]:
    """Milliseconds to look a note of 600 words for signs, and a hundred times as many."""
    from bot.conversation.concerns import signs

    sentence = "She said her nephew takes her card on a Friday and she has been awfully low since the spring. "
    spent = []
    signs("warm up")
    for copies in (33, 3300):
        text = "".join(f"{sentence[:-2]} {number}. " for number in range(copies))
        begun = time.perf_counter()
        signs(text)
        spent.append((time.perf_counter() - begun) * 1000)
    return spent[0], spent[1]


def parts() -> Iterator[str]:
    """The lines of the other benches, and how listening and noticing grow with the words."""
    from evals import bench_guidance, bench_model, bench_rooms, bench_telegram, bench_web

    for name, measured in (("listening", listening), ("signs", noticing)):
        short, long = measured()
        yield f"{name}: {short:.1f} ms for 600 words; a hundred times as much takes {long / short:.0f} times as long"
    for part in (bench_guidance, bench_model, bench_web, bench_rooms, bench_telegram):
        yield from part.measures()


REPORT = """# Performance

Written by `python -m evals.bench --report docs/performance.md`; run it for your own machine. Ratios are taken within
one round, floor and ours one after the other, since bare times on a shared machine say little. The talk is a person's
guided one of {turns} turns, six of them real answers that are listened to by rule, each stored before its reply
(SQLite, WAL, synchronous=FULL). The peer's is as long, with `interrupt` and `Command(resume=…)`, and does nothing else.
What can be counted instead of timed (syncs, statements, steps, bytes, modules) is asserted in `tests/test_counters.py`.

{table}
"""


def main() -> None:
    """Prints the table, and writes it where it should stand."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--all", action="store_true", help="guidance, model, web and Telegram too: many minutes")
    asked.add_argument("--peers", action="store_true", help="LangGraph too, from .venv-peers (make bench PEERS=1)")
    asked.add_argument("--report", type=Path, help="write the table into this file")
    options = asked.parse_args()
    lines = []
    for line in table(PEERS if options.peers else None, lambda told: print(told, flush=True)):
        print(line, flush=True)
        lines.append(line)
    if options.report:
        report = REPORT.format(turns=bench_talks.TURNS, table="\n".join(lines))
        options.report.write_text(report, encoding="utf-8")
    for line in parts() if options.all else ():
        print(line, flush=True)


if __name__ == "__main__":
    main()
