"""Two hundred chats at once in Telegram: our bot and aiogram's own FSM in memory, in turn in the same run, on loopback.

A turn is an answer that somebody writes, and the next question with its buttons in their chat; everybody writes again
as soon as it is there. Ours runs as `python -m bot telegram` does, on a new store: every turn is durable before its
answer is shown. The peer is aiogram's Dispatcher with MemoryStorage: `set_state`, `update_data` and `message.answer`
with an inline keyboard, and it keeps nothing. Each has a Bot API server of its own (tests/telegram_server.py) in a
process of its own, with the people in it, so that neither pays for what answers it; each bot is a process too.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from typing import Any

ROUNDS = 7
CHATS = 200
ANSWERS = (
    "I like a walk with the dog before breakfast.",
    "It gets me out, and I meet people.",
    "I would like to go to the club on Tuesdays again.",
    "My sister helps me, and Tam next door.",
    "The step at the back door worries me.",
    "My worker and my sister can see it.",
)
MEMORY_AT = (2_000, 10_000, 20_000)
"""Updates after which the memory is looked at."""
TARGET = 1.0
"""Of the peer's turns a second."""
PATIENCE_S = 300
ROOT = Path(__file__).parents[1]

# --- the server, and the people in it ---------------------------------------------------------------------


def people() -> None:
    """A Bot API server whose people answer what they are asked. A line in is who, a line out is how it went."""
    from tests.telegram_people import Person
    from tests.telegram_server import TelegramServer

    class Load(TelegramServer):
        """Each of those who talk writes again when a message came."""

        def __post_init__(self) -> None:
            super().__post_init__()
            self.talking: dict[int, tuple[Person, Iterator[str]]] = {}
            self.since: dict[int, float] = {}
            self.took: list[float] = []

        async def _answer(self, method: str, asked: dict[str, Any]) -> Any:
            answer = await super()._answer(method, asked)
            if method == "sendMessage":
                self.goes_on(int(asked["chat_id"]))
            return answer

        def goes_on(self, chat: int) -> None:
            now = time.perf_counter()
            if chat in self.since:
                self.took.append(now - self.since.pop(chat))
            if chat not in self.talking:
                return
            who, answers = self.talking[chat]
            text = next(answers, "")
            if text:
                self.since[chat] = now
                who.says(text)
            else:
                with self.changing():
                    del self.talking[chat]

    with Load() as server:
        _tell({"url": server.url, "token": server.token})
        for line in sys.stdin:
            chats = range(*json.loads(line))
            persons = [server.person(chat, "Effie") for chat in chats]
            server.took, calls, busy, begun = [], dict(server.calls), time.process_time(), time.perf_counter()
            server.talking = {who.chat: (who, iter(ANSWERS)) for who in persons}
            for who in persons:
                server._loop.call_soon_threadsafe(server.goes_on, who.chat)  # type: ignore[union-attr]  # it runs
            server.wait_until(lambda: not server.talking, PATIENCE_S)
            spent = time.perf_counter() - begun
            for who in persons:
                del server.rooms[who.chat]
            _tell(
                {
                    "speed": len(server.took) / spent,
                    "turns": len(server.took),
                    "took": [one * 1000 for one in server.took],
                    "busy": (time.process_time() - busy) / spent,
                    "calls": {name: count - calls.get(name, 0) for name, count in server.calls.items()},
                }
            )


# --- the bots: a line in, and each tells what it has used so far ------------------------------------------


def ours(folder: Path, url: str, token: str, chats: int) -> None:
    """The bot on a new store in which everybody is at the first question of their talk."""
    from sqlalchemy import Engine, event

    from bot import build
    from bot.channels.loop import fastest
    from bot.settings import Settings
    from evals.telegram_kills import everybody

    settings = Settings(home=folder, nation="scotland", language="en", telegram_token=token, telegram_api=url)
    commits = [0]
    with build.opened_store(settings) as store, build.opened_training(settings) as training:
        asyncio.run(everybody(settings, store, persons=range(1, chats + 1)))

        @event.listens_for(Engine, "commit")
        def committed(_: object) -> None:
            commits[0] += 1

        _tell_when_asked(lambda: {"commits": commits[0]})
        with asyncio.Runner(loop_factory=fastest()) as runner:
            runner.run(build.telegram(settings, store, training).run(lambda what, **values: None))


def peer(_folder: Path, url: str, token: str, _chats: int) -> None:
    """aiogram as its own guide writes it: a state for each question, the answers in its data."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.filters import StateFilter
    from aiogram.fsm.context import FSMContext
    from aiogram.fsm.state import State
    from aiogram.fsm.storage.memory import MemoryStorage
    from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message

    labels = (("skip", "not sure", "say again"), ("help", "stop"))
    rows = [[InlineKeyboardButton(text=label, callback_data=label) for label in row] for row in labels]
    keyboard = InlineKeyboardMarkup(inline_keyboard=rows)
    dispatcher = Dispatcher(storage=MemoryStorage())
    states = [None, *(State(f"question{number}", "Talk") for number in range(1, len(ANSWERS))), None]

    def answers(at: State | None, then: State | None) -> None:
        @dispatcher.message(StateFilter(at))
        async def answer(message: Message, state: FSMContext) -> None:
            await state.update_data({str(at): message.text})
            await state.set_state(then)
            await message.answer("What is it about that which matters to you?", reply_markup=keyboard)

    for at, then in pairwise(states):
        answers(at, then)
    _tell_when_asked(dict)
    bot = Bot(token, AiohttpSession(api=TelegramAPIServer.from_base(url)))
    asyncio.run(dispatcher.start_polling(bot, handle_signals=False))


def _tell(what: dict[str, Any]) -> None:
    print(json.dumps(what), flush=True)


def _tell_when_asked(more: Callable[[], dict[str, Any]]) -> None:
    """What the process has used: seconds of the processor, and megabytes now."""
    _tell({})

    def answer() -> None:
        for _ in sys.stdin:
            pages = int(Path("/proc/self/statm").read_text().split()[1])
            _tell({"cpu": time.process_time(), "mb": pages * os.sysconf("SC_PAGESIZE") / 2**20, **more()})
        os._exit(0)  # the bench has ended

    threading.Thread(target=answer, daemon=True).start()


ROLES = {"ours": ours, "peer": peer}

# --- the rounds -------------------------------------------------------------------------------------------


class Part:
    """A process that is asked a line and tells a line."""

    def __init__(self, stack: ExitStack, *arguments: str) -> None:
        env = {name: value for name, value in os.environ.items() if not name.startswith("WHATMATTERS_")}
        command = [sys.executable, "-m", "evals.bench_telegram", *arguments]
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
        )
        stack.callback(self._process.wait)
        stack.callback(self._process.kill)
        self.told = self._next()

    def ask(self, what: object = None) -> dict[str, Any]:
        assert self._process.stdin
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()
        return self._next()

    def _next(self) -> dict[str, Any]:
        assert self._process.stdout
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        return told


class Side:
    """A bot with its server, and its rounds."""

    def __init__(self, stack: ExitStack, name: str, chats: int) -> None:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        self._people = Part(stack, "people")
        where = (self._people.told["url"], self._people.told["token"])
        self._bot = Part(stack, name, folder, *where, str(chats))
        self._next = 1
        self.rounds: list[dict[str, Any]] = []

    def round(self, chats: int = CHATS) -> None:
        """People who have not talked yet answer everything, all at once."""
        before = self._bot.ask()
        went = self._people.ask([self._next, self._next + chats])
        after = self._bot.ask()
        used = {name: (after[name] - before[name]) / went["turns"] for name in after if name != "mb"}
        self._next += chats
        self.rounds.append({**went, **used, "mb": after["mb"]})

    def each(self, what: str) -> list[float]:
        return [one[what] for one in self.rounds]

    def middle(self, what: str) -> float:
        return statistics.median(self.each(what))

    def calls(self) -> str:
        """Calls a turn by method, over all rounds."""
        turns = sum(self.each("turns"))
        names = sorted({name for one in self.rounds for name in one["calls"]})
        counts = {name: sum(one["calls"].get(name, 0) for one in self.rounds) / turns for name in names}
        told = ", ".join(f"{name} {count:.2f}" for name, count in counts.items() if count >= 0.005)
        return f"{sum(counts.values()):.2f} ({told})"

    def line(self) -> str:
        p50, p99 = (
            statistics.median([statistics.quantiles(one, n=100)[share - 1] for one in self.each_list("took")])
            for share in (50, 99)
        )
        return (
            f"{self.middle('speed'):,.0f} turns/s; p50 {p50:,.0f} ms, p99 {p99:,.0f} ms; "
            f"{self.middle('cpu') * 1000:.2f} ms of the processor a turn; its server {self.middle('busy'):.0%} busy"
        )

    def each_list(self, what: str) -> list[list[float]]:
        return [one[what] for one in self.rounds]


def ratios(first: Sequence[float], second: Sequence[float]) -> str:
    """The median of the per-round ratios, with the lowest and the highest."""
    found = [one / other for one, other in zip(first, second, strict=True)]
    return f"{statistics.median(found):.2f} ({min(found):.2f} to {max(found):.2f})"


def measures() -> Iterator[str]:
    """One line a measure."""
    from evals.bench import fdatasync_ms

    noisy = 0
    with ExitStack() as stack:
        mine, theirs = (Side(stack, name, CHATS * (ROUNDS + 1)) for name in ROLES)
        for number in range(ROUNDS + 1):
            with tempfile.TemporaryDirectory() as folder:
                noisy += bool(number) and fdatasync_ms(Path(folder)) > 1
            for side in (mine, theirs) if number % 2 else (theirs, mine):
                side.round()
    for side in (mine, theirs):
        del side.rounds[0]  # what is done once in the life of a process was done there
    yield f"telegram: {CHATS} chats at once, {len(ANSWERS)} turns each; {ROUNDS} rounds, {noisy} noisy; medians"
    yield f"telegram, ours (every turn durable): {mine.line()}"
    yield f"telegram, aiogram's FSM in memory: {theirs.line()}"
    told = ratios(mine.each("speed"), theirs.each("speed"))
    yield f"telegram: turns/s {told} of aiogram's (target {TARGET:.1f})"
    yield f"telegram: processor a turn {ratios(mine.each('cpu'), theirs.each('cpu'))} of aiogram's"
    yield f"telegram: calls a turn, ours {mine.calls()}; aiogram's {theirs.calls()}"
    yield f"telegram: commits a turn {mine.middle('commits'):.3f}"


def memory() -> Iterator[str]:
    """How much the bot holds after so many updates of people who come, answer and go."""
    each = CHATS * len(ANSWERS)
    with ExitStack() as stack:
        side = Side(stack, "ours", MEMORY_AT[-1] // len(ANSWERS) + 2 * CHATS)
        found = []
        for at in MEMORY_AT:
            while len(side.rounds) * each < at:
                side.round()
            found.append(f"{side.rounds[-1]['mb']:.0f} MB after {len(side.rounds) * each:,}")
    yield f"telegram, memory: {', '.join(found)} updates of {len(side.rounds) * CHATS:,} people"


def main() -> None:
    """The table; or, by its name, one of the processes it needs."""
    match sys.argv[1:]:
        case []:
            for line in (*measures(), *memory()):
                print(line, flush=True)
        case ["people"]:
            people()
        case [name, folder, url, token, chats]:
            ROLES[name](Path(folder), url, token, int(chats))


if __name__ == "__main__":
    main()
