"""kill -9 of the Telegram bot, while what comes in is doubled and out of order: nothing is lost, nothing counts twice.

`WHATMATTERS_TELEGRAM_UPDATES` and `WHATMATTERS_TELEGRAM_KILLS` set how much (150 and 3 here; 2,500 and 20 are those of
`python -m evals.telegram_kills`); `WHATMATTERS_SEED` repeats a run.
"""

from __future__ import annotations

import asyncio
import os
import random
from pathlib import Path
from typing import Any

from bot import build
from bot.settings import Settings
from evals.telegram_kills import EACH, Lives, all_done, everybody, run, sent, until, words
from tests.telegram_server import Refused, TelegramServer

UPDATES = int(os.environ.get("WHATMATTERS_TELEGRAM_UPDATES", "150"))
KILLS = int(os.environ.get("WHATMATTERS_TELEGRAM_KILLS", "3"))
SEED = int(os.environ.get("WHATMATTERS_SEED", str(random.SystemRandom().randrange(10**6))))
MOST_AT_ONCE = 100
"""Updates that Telegram gives to one question."""


def test_a_kill_at_any_moment_loses_no_update_and_does_none_twice(tmp_path: Path):
    """Every text stands once in the words, by update id in each chat within the hold-back; every talk goes on."""
    found = run(UPDATES, KILLS, SEED, tmp_path)
    print("\n".join(found.lines()))
    assert found.lost == (), f"seed {SEED}"
    assert found.doubled == (), f"seed {SEED}"
    assert found.disordered == (), f"seed {SEED}"
    assert found.stuck == (), f"seed {SEED}"


class OnceOnly(TelegramServer):
    """Gives news once; then a proxy before it fails until `well` is set."""

    well = False

    def __post_init__(self) -> None:
        super().__post_init__()
        self._gave = False

    async def _get_updates(self, asked: dict[str, Any]) -> list[dict[str, Any]]:
        if self._gave and not self.well:
            raise Refused(502)
        self._gave = True
        return await super()._get_updates(asked)


def test_what_was_stored_before_a_kill_is_not_asked_for_for_ever(tmp_path: Path):
    """All that Telegram gives to one question is done already and was not confirmed: what comes after it is fetched."""
    chats = range(1, 2 + MOST_AT_ONCE // EACH)
    settings = Settings(home=tmp_path, nation="scotland")
    with build.opened_store(settings) as store:
        asyncio.run(everybody(settings, store, persons=chats))
    with OnceOnly() as server:
        people = {chat: server.person(chat, "Effie") for chat in chats}
        ids = list(sent(server, people, random.Random(1)))
        server.redeliver(*ids)
        lives = Lives(server, tmp_path)
        with lives.one() as process:
            until(lambda: all_done(tmp_path, ids[:MOST_AT_ONCE]), server)
            process.kill()
        assert server.pending == len(ids)
        server.well = True
        with lives.one():
            until(lambda: all_done(tmp_path, ids), server)
            server.wait_until(lambda: not server.pending, 60)
            asked = server.calls["getUpdates"]
            last = people[1].says("And one thing more, number 100000.")
            until(lambda: all_done(tmp_path, [last]), server)
            server.wait_until(lambda: not server.pending, 60)
            assert server.calls["getUpdates"] <= asked + 5  # it waits for news, and does not ask again and again
    assert sorted(number for found in words(settings, chats).values() for number in found) == [
        *range(1, len(ids) + 1),
        100_000,
    ]
