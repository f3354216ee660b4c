"""R4: kill -9 at random moments of the Telegram bot, while what comes in is doubled and out of order.

The bot runs as `python -m bot telegram` against a Bot API server on loopback (tests/telegram_server.py). People answer
the questions of their talks, workers dictate in parts; each text has a number of its own. What they sent is put to the
bot in disorder (each update fewer than ten places away from its own), and a part of it twice. At the end every number
has to stand in the stored words exactly once, in each chat in the order of the update ids, and every talk has to go on.
Half of a talk's texts are sent while the bot is down, or about to be killed.

python -m evals.telegram_kills [--updates 2500 --kills 20 --seed S]
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.conversation.conversation import fold
from bot.conversation.recording import Mode

if TYPE_CHECKING:
    from bot.settings import Settings
    from store.records import Store
    from tests.telegram_people import Person
    from tests.telegram_server import TelegramServer

EACH = 12
"""Texts of a chat."""
AT_ONCE = 4
"""Chats that write at the same time: so few that what is out of order is often so within a chat."""
WITHIN, DOUBLED = 10, 0.3
LIFE_S = 2.5
"""A life ends at most so long after its first question for news."""
PATIENCE_S = 60
"""Without anything new; then it is taken to stand still."""
WORKERS_FROM = 100_000
"""Chats from this number on are those of workers."""
SAYS = ("I want my walk number {} back.", "It is the dog number {} that I miss.", "Tam took me to shop number {}.")
BEFORE = (("language", "en"), ("safe_here", "yes"), ("who_types", "me"))
"""Choices of a person's talk before its first question; then a name and no secret."""


async def everybody(
    settings: Settings, store: Store, *, persons: Iterable[int] = (), workers: Iterable[int] = ()
) -> None:
    """Lets them all in: persons at the first question of their talk, workers at the question for a dictation."""
    from bot import build
    from store.inbox import Inbox
    from store.members import Members

    session = build.session(settings, store, "telegram")
    members, inbox = Members(store, build.now), Inbox(store, build.now)

    async def one(chat: int, mode: Mode) -> None:
        code = await members.invite(f"Member {chat}", "person" if mode is Mode.PERSON else "worker", "en")
        await members.pair(chat, code, inbox.receipt(chat, ()))
        talk = session.new_talk()
        receipt = inbox.receipt(chat, (), talk=talk)
        shown = await session.start(mode, "scotland", "en", "Europe/London", talk=talk, also=receipt)
        if mode is Mode.PERSON:
            for question, choice in BEFORE:
                await session.choose(talk, question, choice)
            await session.say(talk, "Effie")
            shown = await session.press(talk, "skip")
            assert shown.question == "good_day"
        await members.change({chat: {"asked": "", "shown": shown.sequence}})

    everyone = [(chat, Mode.PERSON) for chat in persons] + [(chat, Mode.WORKER) for chat in workers]
    for start in range(0, len(everyone), 200):
        await asyncio.gather(*(one(*who) for who in everyone[start : start + 200]))


@dataclass(frozen=True)
class Found:
    """What became of the texts."""

    updates: int
    delivered: int
    kills: int
    chats: int
    lost: tuple[int, ...]
    doubled: tuple[int, ...]
    disordered: tuple[int, ...]
    """Chats in which a text stands before one that was sent earlier."""
    stuck: tuple[int, ...]
    """Chats whose talk did not go on."""
    shown: int
    """Messages that the bot sent."""

    @property
    def well(self) -> bool:
        return not (self.lost or self.doubled or self.disordered or self.stuck)

    def lines(self) -> Iterator[str]:
        from bot.channels.telegram.order import HOLD_BACK_S

        yield f"{self.updates} updates of {self.chats} chats, delivered {self.delivered} times within {WITHIN} places"
        yield f"  kill -9               {self.kills}"
        yield f"  lost                  {len(self.lost)}"
        yield f"  doubled               {len(self.doubled)}"
        yield f"  chats out of order    {len(self.disordered)} (by update id; hold-back {HOLD_BACK_S} s)"
        yield f"  talks that stood still {len(self.stuck)}"
        yield f"  messages sent         {self.shown}"


class Lives:
    """The bot as a process, again and again."""

    def __init__(self, server: TelegramServer, home: Path, **settings: str) -> None:
        self._server = server
        ours = {"HOME": str(home), "NATION": "scotland", "TELEGRAM_TOKEN": server.token, "TELEGRAM_API": server.url}
        bare = {name: value for name, value in os.environ.items() if not name.startswith("WHATMATTERS_")}
        self._env = bare | {f"WHATMATTERS_{name}": value for name, value in (ours | settings).items()}

    @contextmanager
    def one(self) -> Iterator[subprocess.Popen[bytes]]:
        """A life from its first question for news on; it ends with SIGTERM, unless it ended before."""
        before = self._server.calls["getUpdates"]
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "telegram"],
            env=self._env,
            cwd=Path(__file__).parents[1],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            self._server.wait_until(lambda: self._server.calls["getUpdates"] > before, PATIENCE_S)
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def sent(server: TelegramServer, people: dict[int, Person], dice: random.Random) -> dict[int, int]:
    """Everybody says all they have to say, a few at a time: update id → chat. Nothing of it is delivered yet."""
    found: dict[int, int] = {}
    left = dict.fromkeys(people, EACH)
    with server.held():
        while left:
            chat = dice.choice(list(left)[:AT_ONCE])
            found[people[chat].says(dice.choice(SAYS).format(len(found) + 1))] = chat
            left[chat] -= 1
            if not left[chat]:
                del left[chat]
    return found


def run(updates: int, kills: int, seed: int, home: Path) -> Found:
    """All of it, in a folder of its own."""
    from bot import build
    from bot.settings import Settings
    from tests.telegram_server import TelegramServer

    dice = random.Random(seed)
    count = max(2, updates // EACH)
    persons, workers = range(1, count // 2 + 1), range(WORKERS_FROM, WORKERS_FROM + count - count // 2)
    settings = Settings(home=home, nation="scotland")
    with build.opened_store(settings) as store:
        asyncio.run(everybody(settings, store, persons=persons, workers=workers))
    with TelegramServer(forgetful=True) as server:
        people = {chat: server.person(chat, "Effie") for chat in (*persons, *workers)}
        dice.shuffle(order := list(people))
        chats = sent(server, {chat: people[chat] for chat in order}, dice)
        ids, delivered = list(chats), 0
        lives = Lives(server, home)
        parts = [
            ids[len(ids) * life // (kills + 1) : len(ids) * (life + 1) // (kills + 1)] for life in range(kills + 1)
        ]
        for part in parts[:-1]:
            early = dice.random() < 0.5  # before the bot is there, or while it works
            if early:
                delivered += len(server.shuffled(part, WITHIN, DOUBLED, seed=dice.randrange(10**6)))
            with lives.one() as process:
                if not early:
                    delivered += len(server.shuffled(part, WITHIN, DOUBLED, seed=dice.randrange(10**6)))
                time.sleep(dice.uniform(0, LIFE_S))
                process.kill()
        with lives.one():
            delivered += len(server.shuffled(parts[-1], WITHIN, DOUBLED, seed=dice.randrange(10**6)))
            until(lambda: all_done(home, ids), server)
            stuck = goes_on(server, home, people)
        shown = server.calls["sendMessage"]
    numbers = {one: number for number, one in enumerate(chats, 1)}
    said = words(settings, people)
    expected = {chat: [numbers[one] for one, whose in chats.items() if whose == chat] for chat in people}
    everything = [number for chat in people for number in said[chat]]
    return Found(
        updates=len(ids),
        delivered=delivered,
        kills=kills,
        chats=len(people),
        lost=tuple(sorted(set(numbers.values()) - set(everything))),
        doubled=tuple(sorted({number for number in everything if everything.count(number) > 1})),
        disordered=tuple(chat for chat in people if said[chat] != sorted(said[chat])),
        stuck=(*stuck, *(chat for chat in people if not set(said[chat]) <= set(expected[chat]))),
        shown=shown,
    )


def goes_on(server: TelegramServer, home: Path, people: dict[int, Person]) -> tuple[int, ...]:
    """Who cannot go on: persons say one thing more, workers say that it is all; each has to be answered."""
    before = {chat: len(server.log(chat)) for chat in people}
    ids, stuck = [], []
    for chat, who in people.items():
        try:
            ids.append(who.presses("that's all") if chat >= WORKERS_FROM else who.says("And that is how I like it."))
        except LookupError:
            stuck.append(chat)
    until(lambda: all_done(home, ids), server)
    answered = [chat for chat in people if chat not in stuck]

    def all_answered() -> bool:
        return all(len(server.log(chat)) > before[chat] for chat in answered)

    try:
        server.wait_until(all_answered, 30)
    except TimeoutError:
        stuck += [chat for chat in answered if len(server.log(chat)) <= before[chat]]
    return tuple(stuck)


def all_done(home: Path, ids: Iterable[int]) -> bool:
    """Whether all of these were stored, and none waits to be handled."""
    with closing(sqlite3.connect(home / "whatmatters.db", timeout=10)) as db:
        known = {one for (one,) in db.execute("SELECT id FROM updates")}
        waiting = db.execute("SELECT count(*) FROM updates WHERE done_at IS NULL AND held IS NULL").fetchone()[0]
    return known >= set(ids) and not waiting


def until(true: Callable[[], bool], server: TelegramServer) -> None:
    """Looks again and again. Raises `TimeoutError` with how far it came."""
    end = time.monotonic() + PATIENCE_S
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(f"not done; {server.pending} updates were not confirmed, calls {dict(server.calls)}")
        time.sleep(0.2)


def words(settings: Settings, chats: Iterable[int]) -> dict[int, list[int]]:
    """The numbers in what was said in each chat, in the order in which it was stored; what still waits comes last."""
    from bot import build
    from store.inbox import Inbox
    from store.members import Members

    async def read(store: Store) -> dict[int, list[int]]:
        members, inbox, found = Members(store, build.now), Inbox(store, build.now), {}
        for chat in chats:
            talks = [fold(list(await store.load(talk))) for talk in sorted(await members.talks(chat))]
            texts = [said.text or "" for talk in talks for said in talk.words if said.said_by != "assistant"]
            texts += [one.held for one in await inbox.held(chat)]
            found[chat] = [int(number) for number in re.findall(r"number (\d+)", "\n".join(texts))]
        return found

    with build.opened_store(settings) as store:
        return asyncio.run(read(store))


def main() -> None:
    """Prints the table; exit 1 where one of the zeros is none."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--updates", type=int, default=2500)
    asked.add_argument("--kills", type=int, default=20)
    asked.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = run(given.updates, given.kills, given.seed, Path(folder))
    print("\n".join((*found.lines(), f"  seed                  {given.seed}")))
    sys.exit(0 if found.well else 1)


if __name__ == "__main__":
    main()
