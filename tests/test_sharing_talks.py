"""Processes that talk in the same talks at once, on a file and on a server: no turn is lost, and none is doubled.

Each says texts with numbers of its own, asks for help, rests, and says yes to the same drafts, in random order, and
tells of each text that was taken and each record that was kept. Some are killed. `WHATMATTERS_SEED` repeats a run,
`WHATMATTERS_SAYS` sets how many texts each says (20 here; half as many drafts).
"""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import IO, cast

from sqlalchemy import Select, func, select

from bot import build
from bot.conversation import events as e
from bot.conversation.conversation import fold
from bot.conversation.recording import Mode
from bot.settings import Settings
from store.records import Store
from store.tables import AUDIT, EVENTS, RECORD_LINES, TALKS
from tests.conftest import ROOT
from tests.test_race import to_confirming

TOGETHER, KILLED = 4, 2
TALKS_AT_ONCE = 5
SAYS = int(os.environ.get("WHATMATTERS_SAYS", "20"))
SEED = int(os.environ.get("WHATMATTERS_SEED", str(random.SystemRandom().randrange(10**6))))

TALKER = """
import asyncio, random, sys
from bot import build
from bot.session import CannotStore, Refused
from bot.settings import load

async def taken(hand_in):
    for _ in range(100):
        try:
            return await hand_in()
        except (CannotStore, Refused):
            await asyncio.sleep(0.01)

async def main(me, seed, says, talks, drafts):
    dice, settings = random.Random(f"{seed} {me}"), load()
    dice.shuffle(drafts)
    with build.opened_store(settings) as store:
        session = build.session(settings, store)
        print("ready", flush=True)
        sys.stdin.readline()
        for number in range(int(says)):
            talk = dice.choice(talks)
            for button in dice.sample(["help", "later", "not_yet"], dice.randrange(3)):
                await taken(lambda: session.press(talk, button))
            await taken(lambda: session.resume(talk))
            text = f"I want number {me}-{number} back."
            await taken(lambda: session.say(talk, text))
            print("said", talk, text, sep="=", flush=True)
            if number % 2 and drafts:
                draft, fingerprint = drafts.pop().split("=")
                shown = await taken(lambda: session.yes(draft, fingerprint, f"Morag {me}"))
                print(shown.question, draft, fingerprint, sep="=", flush=True)

asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4].split(), sys.argv[5:]))
"""


Told = list[tuple[str, str, str]]
"""What became of it, in which talk, and the text or the fingerprint."""


def talked(url: str, home: Path) -> tuple[list[str], dict[str, str], Told]:
    """The talks, the drafts with their fingerprints, and what was told, after all are done or dead."""
    settings = Settings(home=home, database_url=url)

    async def begun(store: Store) -> tuple[list[str], dict[str, str]]:
        session = build.session(settings, store)
        talks = [(await session.start(Mode.WORKER, "wales", "en", "UTC")).talk for _ in range(TALKS_AT_ONCE)]
        return talks, dict([await to_confirming(session, number) for number in range(SAYS // 2)])

    with build.opened_store(settings) as store:
        talks, drafts = asyncio.run(begun(store))
    env = {**os.environ, "PYTHONPATH": str(ROOT), "WHATMATTERS_DATABASE_URL": url, "WHATMATTERS_HOME": str(home)}
    pressed = [f"{talk}={fingerprint}" for talk, fingerprint in drafts.items()]
    dice, told = random.Random(SEED), []
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", TALKER, str(me), str(SEED), str(SAYS), " ".join(talks), *pressed],
                    env=env,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    text=True,
                )
            )
            for me in range(TOGETHER)
        ]
        lines = [cast(IO[str], process.stdout) for process in processes]
        assert [one.readline() for one in lines] == ["ready\n"] * TOGETHER
        for process in processes:
            go = cast(IO[str], process.stdin)
            go.write("go\n")
            go.flush()
        for process, one in zip(processes[:KILLED], lines, strict=False):
            told += [one.readline() for _ in range(dice.randrange(1, SAYS // 2))]
            process.kill()
        for one in lines:
            told += one.read().splitlines(keepends=True)
        assert [process.wait(timeout=60) for process in processes] == [-9] * KILLED + [0] * (TOGETHER - KILLED)
    whole = [line.rstrip("\n").split("=") for line in told if line.endswith("\n")]
    return talks, drafts, [(what, talk, of) for what, talk, of in whole]


def test_of_what_processes_say_and_keep_together_nothing_is_lost_or_doubled(url: str, tmp_path: Path):
    """What was told as taken or kept is there once; what was not told, at most one of each that was killed.

    Every record matches a yes that was said to it, with all its lines, its audit and its event.
    """
    talks, drafts, told = talked(url, tmp_path)
    store = Store(url)
    said: Counter[tuple[str, str]] = Counter()
    for talk in (*talks, *drafts):
        events = list(store._load(talk))
        c = fold(events)
        assert len(events) == rows(store, select(TALKS.c.sequence).where(TALKS.c.id == talk))
        assert len({words.id for words in c.words}) == len(c.words)
        if talk in talks:
            said.update((talk, event.words.text or "") for event in events if isinstance(event, e.Said))
    taken = {(talk, text) for what, talk, text in told if what == "said"}
    assert set(said.values()) == {1}, f"a turn is doubled (seed {SEED})"
    assert taken <= set(said), f"a turn is lost (seed {SEED})"
    assert len(said) - len(taken) <= KILLED, f"a turn is there that nobody was told of (seed {SEED})"
    assert len(taken) >= (TOGETHER - KILLED) * SAYS

    records = store.records()
    kept = {one.talk: one.record for one in records if one.record is not None}
    assert len(kept) == len(records) == len(drafts), f"a record does not match its yes, or is there twice (seed {SEED})"
    assert {talk: record.confirmation.fingerprint for talk, record in kept.items()} == drafts
    assert {what for what, *_ in told} == {"said", "kept"}
    lines = sum(len(record.content["lines"]) for record in kept.values())
    assert rows(store, select(func.count()).select_from(RECORD_LINES)) == lines, f"a record is partial (seed {SEED})"
    assert rows(store, select(func.count()).where(AUDIT.c.what == "kept")) == len(kept)
    assert rows(store, select(func.count()).where(EVENTS.c.kind == "Kept")) == len(kept)
    store.close()
    print(f"{len(told)} told, {len(said)} turns, {len(kept)} records, {KILLED} kills (seed {SEED})")


def rows(store: Store, query: Select[tuple[int]]) -> int:
    return int(store.look_up(lambda connection: connection.execute(query).scalar()) or 0)
