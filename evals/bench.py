"""Speed, memory and what a turn costs, as ratios to a floor in the same run (these machines are noisy).

Floor: bare SQLite with the same guarantees (WAL, synchronous=FULL), one small row a turn, no logic. Each round
runs the floor and ours in turn; the median of the per-round ratios is shown with the lowest and highest. A
round whose raw fdatasync is slower than a millisecond at the median is marked as noisy.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 7
TURNS = 12
TALKS = 40
TOGETHER = 200


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


def floor(folder: Path) -> float:
    """Turns a second of bare SQLite: a commit each."""
    db = sqlite3.connect(folder / "floor.db", isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE IF NOT EXISTS turns (talk, sequence, body, PRIMARY KEY (talk, sequence))")
    begun = time.perf_counter()
    for talk in range(TALKS):
        for turn in range(TURNS):
            db.execute("INSERT OR REPLACE INTO turns VALUES (?, ?, ?)", (talk, turn, "x" * 200))
    spent = time.perf_counter() - begun
    db.close()
    return TALKS * TURNS / spent


async def _talks(folder: Path, talks: int, together: bool) -> float:
    from bot import build
    from bot.conversation.recording import Mode
    from bot.settings import Settings

    settings = Settings(home=folder)
    with build.opened_store(settings) as store:
        session = build.session(settings, store)

        async def one() -> None:
            screen = await session.start(Mode.WORKER, "wales", "en", "UTC")
            for turn in range(TURNS - 1):
                await session.press(screen.talk, "help" if turn % 2 else "again")

        begun = time.perf_counter()
        if together:
            await asyncio.gather(*(one() for _ in range(talks)))
        else:
            for _ in range(talks):
                await one()
        return talks * TURNS / (time.perf_counter() - begun)


def alone(folder: Path) -> float:
    """Turns a second of ours, one talker: decided, stored in one commit, and the next screen made."""
    return asyncio.run(_talks(folder, TALKS, together=False))


def many(folder: Path) -> float:
    """Turns a second of ours with two hundred talkers at once, whose turns share commits."""
    return asyncio.run(_talks(folder, TOGETHER, together=True))


def ratios(ours: Callable[[Path], float], rounds: int = ROUNDS) -> tuple[list[float], list[float], int]:
    """Per-round ratios of ours to the floor, our turns a second, and how many rounds were noisy."""
    found, speeds, noisy = [], [], 0
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            noisy += fdatasync_ms(Path(folder)) > 1
            bare = floor(Path(folder))
            speed = ours(Path(folder))
        found.append(speed / bare)
        speeds.append(speed)
    return found, speeds, noisy


def cold_start() -> tuple[float, float, float]:
    """Milliseconds to the first prompt of the console, the floor's (asyncio, sqlite3, json), and peak MB."""
    floor_code = "import asyncio, sqlite3, json"
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "WHATMATTERS_HOME": home, "WHATMATTERS_NATION": "wales"}
        code = (
            "import sys, resource; sys.argv = ['whatmatters', 'console', '--as', 'worker']\n"
            "from bot.__main__ import main\n"
            "try: main()\n"
            "except SystemExit: print('PEAK', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
        )
        times: dict[str, list[float]] = {"ours": [], "floor": []}
        peak = 0.0
        for _ in range(ROUNDS + 1):
            for name, run in (("ours", code), ("floor", floor_code)):
                begun = time.perf_counter()
                done = subprocess.run(
                    [sys.executable, "-c", run], env=environment, input="", capture_output=True, text=True, check=True
                )
                times[name].append(time.perf_counter() - begun)
                if "PEAK" in done.stdout:
                    peak = float(done.stdout.rpartition("PEAK")[2]) / 1024
    return statistics.median(times["ours"][1:]) * 1000, statistics.median(times["floor"][1:]) * 1000, peak


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


def main() -> None:
    """Prints one line a measure."""
    for name, ours in (("one talker", alone), (f"{TOGETHER} talkers at once", many)):
        found, speeds, noisy = ratios(ours)
        print(
            f"{name}: {statistics.median(found):.2f} of bare SQLite's turns "
            f"({min(found):.2f} to {max(found):.2f} in {ROUNDS} rounds, {noisy} noisy); "
            f"median {statistics.median(speeds):,.0f} turns/s"
        )
    ours_ms, floor_ms, peak = cold_start()
    times = f"{ours_ms / floor_ms:.1f} times a bare Python's"
    print(f"cold start of the console: {ours_ms:.0f} ms, {times}; peak {peak:.0f} MB")
    short, long = listening()
    print(f"listening: {short:.0f} ms for 600 words; a hundred times as much takes {long / short:.0f} times as long")
    short, long = noticing()
    print(f"signs: {short:.1f} ms for 600 words; a hundred times as much takes {long / short:.0f} times as long")
    from evals import bench_guidance, bench_model, bench_telegram, bench_web

    for part in (bench_guidance, bench_model, bench_web, bench_telegram):
        for line in part.measures():
            print(line)


if __name__ == "__main__":
    main()
