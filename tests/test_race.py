"""Many press confirm at once, in processes of their own: each draft is kept exactly once, and no forged yes is taken.

On a file and on a server. `WHATMATTERS_DRAFTS` sets how many drafts (40 here).
"""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
from pathlib import Path

from bot import build
from bot.conversation.recording import Mode
from bot.session import Session
from bot.settings import Settings
from store.records import Store
from tests.conftest import ROOT

DRAFTS = int(os.environ.get("WHATMATTERS_DRAFTS", "40"))
PRESSERS = 8

PRESSER = """
import asyncio, random, sys
from pathlib import Path
from bot import build
from bot.session import CannotStore
from bot.settings import Settings

async def press(session, talk, fingerprint, name):
    for _ in range(20):
        try:
            return await session.yes(talk, fingerprint, name)
        except CannotStore:
            continue

async def main(home, name, drafts):
    with build.opened_store(Settings(home=Path(home))) as store:
        session = build.session(Settings(home=Path(home)), store)
        random.Random(name).shuffle(drafts)
        for draft in drafts:
            talk, fingerprint = draft.split("=")
            await press(session, talk, fingerprint, name)

asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
"""


async def to_confirming(session: Session, number: int) -> tuple[str, str]:
    """A talk up to its confirmation: its id and the fingerprint on the screen."""
    shown = await session.start(Mode.PERSON, "wales", "en", "UTC")
    for question, choice in (("language", "en"), ("safe_here", "yes"), ("who_types", "me")):
        await session.choose(shown.talk, question, choice)
    await session.press(shown.talk, "skip")
    await session.press(shown.talk, "skip")
    await session.say(shown.talk, f"i want cat number {number}")
    shown = await session.press(shown.talk, "thats_all")
    shown = await session.press(shown.talk, "keep_rest", shown.line, shown.fingerprint)
    shown = await session.choose(shown.talk, "pass_on", "no")
    assert shown.question == "confirm"
    return shown.talk, shown.fingerprint


def test_eight_processes_that_press_confirm_on_the_same_drafts_keep_each_exactly_once(url: str, tmp_path: Path):
    """As many records as drafts; every one matches its yes; a stale or forged yes keeps nothing."""
    store = Store(url)
    session = build.session(Settings(home=tmp_path), store)

    async def prepare() -> list[tuple[str, str]]:
        return [await to_confirming(session, number) for number in range(DRAFTS)]

    drafts = asyncio.run(prepare())
    forged = [(talk, random.Random(talk).randbytes(32).hex()) for talk, _ in drafts]
    swapped = [(talk, other) for (talk, _), (_, other) in zip(drafts, drafts[1:] + drafts[:1], strict=True)]

    async def forge() -> None:
        for talk, fingerprint in (*forged, *swapped):
            shown = await session.yes(talk, fingerprint, "Mallory")
            assert shown.question == "confirm"

    asyncio.run(forge())
    assert store.records() == ()
    store.close()
    print(f"{len(forged) + len(swapped)} forged or stale confirmations: 0 accepted")

    pressed = [f"{talk}={fingerprint}" for talk, fingerprint in drafts]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "WHATMATTERS_DATABASE_URL": url}
    running = [
        subprocess.Popen([sys.executable, "-c", PRESSER, str(tmp_path), f"Presser {number}", *pressed], env=environment)
        for number in "ABCDEFGH"[:PRESSERS]
    ]
    assert [process.wait(timeout=300) for process in running] == [0] * PRESSERS

    store = Store(url)
    kept = store.records()
    assert len(kept) == DRAFTS
    assert {one.version for one in kept} == {1}
    assert all(one.record is not None for one in kept)
    assert {one.record.confirmation.fingerprint for one in kept if one.record} == {print_ for _, print_ in drafts}
    store.close()
    print(f"{PRESSERS} processes on {DRAFTS} drafts: {len(kept)} records")
