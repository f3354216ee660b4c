"""The rooms of one program. Law: what somebody wrote is stored before it is answered, and shown to nobody before.

A room is decided on in memory and stored by the store's writer thread, where all that wait share a commit: thirty
phones that answer at once are one write to the disk. Whoever looks at a room is told when it changed for them. Another
process may write in the same rooms (the page and the bot): how far a room is stored is looked at before anything is
decided in it, and at most every `LOOK_EVERY_S` for those who only look at it.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol, TypeVar

from bot.session import CannotStore, taken
from bot.training import events as e
from bot.training.flow import Flow
from bot.training.looking import Look, look, swapped, words_of
from bot.training.practice_talk import Event as PracticeEvent
from bot.training.room import LONGEST_ANSWER, NotNow, Room, decide, evolve, fold

Found = TypeVar("Found")

MOST_ROOMS_IN_MEMORY = 200
MOST_LET_IN = 10_000
MOST_TRIES = 5
MOST_OVERTAKEN = 100
"""Times that something is decided anew because another process wrote first: each time, one of the two went on."""
LOOK_EVERY_S = 1.0
KEPT_DAYS = 30
"""Days after the last thing happened in a room until it is deleted by itself."""


class Keeper(Protocol):
    """Where rooms are stored."""

    async def append(
        self, room: str, before: int, events: Sequence[e.Event | PracticeEvent], code: str, door: bool
    ) -> None: ...

    async def load(self, room: str) -> tuple[Any, ...]: ...  # of a room or of a practice talk, as its flow says

    async def sequence(self, room: str) -> int: ...

    async def with_code(self, code: str) -> str: ...

    async def delete(self, room: str) -> None: ...

    async def all(self) -> Sequence[Listed]: ...


class Listed(Protocol):
    """A room in a list, without anything that anybody wrote."""

    @property
    def id(self) -> str: ...

    @property
    def flow(self) -> str: ...

    @property
    def alone(self) -> bool: ...

    @property
    def closed(self) -> bool: ...

    @property
    def opened_at(self) -> datetime: ...


class LookFirst(Exception):
    """Before it is written down: there is something to ask about. Nothing of it was stored."""

    def __init__(self, found: Look) -> None:
        super().__init__("look")
        self.found = found


NOT_KNOWN = -1


@dataclass(slots=True)
class Known:
    """A room as it is stored, or is about to be; what was written and is not to be stored; who waits for news.

    `sequence` is how many events it is made of, `NOT_KNOWN` where it has to be read anew; `looked` when (in seconds of
    the loop's clock) the store was last asked for it.
    """

    room: Room
    sequence: int
    looked: float = 0.0
    passing: dict[tuple[str, str], e.Answer] = field(default_factory=dict)
    made_up: dict[str, set[str]] = field(default_factory=dict)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)
    version: int = 0


class LetIn:
    """The secrets that have opened something in this process, by their keys; the last of very many."""

    def __init__(self) -> None:
        self._keys: OrderedDict[str, None] = OrderedDict()

    def add(self, key: str) -> None:
        self._keys[key] = None
        while len(self._keys) > MOST_LET_IN:
            self._keys.popitem(last=False)

    def knows(self, secret: str) -> bool:
        return bool(secret) and key_of(secret) in self._keys


class Rooms:
    """All rooms. Its clock, ids, codes and secrets come from `build`."""

    def __init__(
        self,
        keeper: Keeper,
        flows: Callable[[str, str], Flow],
        exercises: Sequence[str],
        where_it_says: Callable[[str, str], str],
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        new_code: Callable[[], str],
        overtaken: type[Exception],
        trouble: type[Exception],
        warm: Callable[[], None] = lambda: None,
    ) -> None:
        self.keeper = keeper
        self.flows = flows
        self.exercises = exercises
        self.where_it_says = where_it_says
        self._now = now
        self._new_id = new_id
        self._new_code = new_code
        self._overtaken = overtaken
        self._trouble = trouble
        self._warm = warm
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._let_in = LetIn()

    # --- coming in ---------------------------------------------------------------------------------------

    async def open(
        self, flow: str, language: str, nation: str, secret: str, *, alone: bool, minutes: int = 0, beside: str = ""
    ) -> str:
        """Opens a room; gives its id. Raises `KeyError` for an exercise that is not known."""
        self.flows(flow, language)
        id = self._new_id()
        for _ in range(MOST_TRIES):
            code = self._new_code()
            if not await self._stored(self.keeper.with_code(code)):
                break
        event = e.Opened(self._now(), id, flow, code, language, nation, alone, minutes, key_of(secret), beside)
        await self._take(id, event)
        return id

    async def join(self, code: str, name: str, secret: str, language: str) -> tuple[str, str]:
        """Somebody comes in by the code; the id of the room and of their seat. Raises `NotNow` (no_room, …)."""
        room = await self.behind(code)
        return room, await self.sit(room, name, secret, language)

    async def behind(self, code: str) -> str:
        """The room that this code lets people into. Raises `NotNow`."""
        room = await self._stored(self.keeper.with_code(plain_code(code)))
        if not room:
            raise NotNow("no_room")
        return room

    async def sit(self, room: str, name: str, secret: str, language: str) -> str:
        """A seat in a room; its id. Raises `NotNow`."""
        self._warm()
        seat = self._new_id()
        await self._take(room, e.Joined(self._now(), seat, taken(name), key_of(secret), language))
        return seat

    async def take_over(self, room: str, secret: str) -> None:
        """The trainer's place, for whoever may have it; who had it before has it no longer."""
        await self._take(room, e.TakenOver(self._now(), key_of(secret)))

    async def sit_again(self, room: str, seat: str, secret: str) -> None:
        """The seat of a room for one, for whoever may have it; the secret before this one opens it no longer."""
        await self._take(room, e.SatAgain(self._now(), seat, key_of(secret)))

    async def all(self) -> Sequence[Listed]:
        """All rooms of exercises that there are, the newest first."""
        return [one for one in await self._stored(self.keeper.all()) if not one.flow.startswith(e.PRACTICE)]

    async def who(self, room: str, secret: str) -> str:
        """Whose secret this is: "trainer", the id of a seat, or "" where it is nobody's, or there is no such room."""
        known = await self._of(room)
        key = key_of(secret)
        if known is None:
            return ""
        trainers = hmac.compare_digest(known.room.key, key)
        seats = (seat.id for seat in known.room.seats.values() if hmac.compare_digest(seat.key, key))
        who = "trainer" if trainers else next(seats, "")
        if who:
            self._let_in.add(key)
        return who

    def knows(self, secret: str) -> bool:
        """Whether this secret has opened something in this process."""
        return self._let_in.knows(secret)

    # --- what somebody does ------------------------------------------------------------------------------

    async def answer(
        self, room: str, seat: str, step: str, answer: Mapping[str, str], *, sure: bool = False, keep: bool = True
    ) -> None:
        """An answer. Raises `LookFirst` where something in it is to be asked about first, unless they are `sure`.

        `keep` False: that there was one is all that stays of it. What a step does not save (`Step.saved`) is held in
        this process, to be shown in the room, and is gone with it.
        """
        await self.write(room, seat, step, await self.looked_at(room, seat, answer, sure=sure), keep=keep)

    async def looked_at(self, room: str, seat: str, answer: Mapping[str, str], *, sure: bool = False) -> e.Answer:
        """An answer as it can be written down. Raises `LookFirst`, unless they are `sure`."""
        known = await self._there(room)
        given = {name: taken(text) for name, text in answer.items()}
        if sum(map(len, given.values())) > LONGEST_ANSWER:
            raise NotNow("answer_long")  # before it is looked through, which takes time in what is very long
        if not sure and (found := look(given, self._made_up(known, self.flow(known.room), seat))):
            if found.danger and seat in known.room.seats:
                await self._take(room, e.Halted(self._now(), seat))
            raise LookFirst(found)
        if sure:
            known.made_up.setdefault(seat, set()).update(words_of(*given.values()))
        return given

    async def write(self, room: str, seat: str, step: str, given: e.Answer, *, keep: bool = True) -> None:
        """Writes down an answer that was looked at."""
        known = await self._there(room)
        flow = self.flow(known.room)
        saved = step not in flow.places or flow.step(step).saved
        await self._take(room, e.Answered(self._now(), seat, step, given if keep and saved else {}))
        if keep and not saved:
            known.passing[seat, step] = given
            await self._tell(known)

    async def swap_names(
        self, room: str, seat: str, answer: Mapping[str, str], names: Sequence[str], others: Mapping[str, str]
    ) -> e.Answer:
        """The answer with made-up names in place of those that look real; nothing is stored by it."""
        known = await self._there(room)
        changed = swapped(dict(answer), self._made_up(known, self.flow(known.room), seat), names, others)
        known.made_up.setdefault(seat, set()).update(words_of(*names))
        return changed

    async def move(self, room: str, seat: str, to: str) -> None:
        """On without an answer, or back. Raises `NotNow`."""
        await self._take(room, e.Moved(self._now(), seat, to))

    async def do(self, room: str, event: Callable[[datetime], e.Event]) -> None:
        """Any other thing that somebody does: the event, given the time. Raises `NotNow`."""
        await self._take(room, event(self._now()))

    async def new_door(self, room: str) -> None:
        """A new code lets people in; the one before it does not any more."""
        await self._take(room, e.DoorOpened(self._now(), self._new_code()))

    async def delete(self, room: str) -> None:
        """The room and all that was written in it are gone."""
        await self._stored(self.keeper.delete(room))
        if known := self._known.pop(room, None):
            known.room = Room()
            await self._tell(known)

    # --- what there is to see ----------------------------------------------------------------------------

    async def see(self, room: str) -> Room | None:
        """The room as it is, with what was written in passing; None where there is none."""
        known = await self._of(room)
        if known is None or not known.room.id:
            return None
        return replace(known.room, answers={**known.room.answers, **known.passing}) if known.passing else known.room

    def flow(self, room: Room, language: str = "") -> Flow:
        """The exercise of a room, in a language."""
        return self.flows(room.flow, language or room.language)

    async def version(self, room: str) -> int:
        """A number that grows with every change of a room, while this process runs."""
        known = await self._of(room)
        return known.version if known else -1

    async def news(self, room: str, after: int, patience_s: float) -> int:
        """Waits until a room is at a later version than this, or for so many seconds; the version it is at."""
        clock = asyncio.get_running_loop().time
        until = clock() + patience_s
        while True:
            known = await self._of(room)
            if known is None:
                return -1
            left = until - clock()
            if known.version != after or left <= 0:
                return known.version
            with suppress(TimeoutError):
                async with asyncio.timeout(min(left, LOOK_EVERY_S)), known.news:
                    await known.news.wait_for(lambda: known.version != after)  # noqa: B023 - waited for right here

    # --- one event, from arriving to being told of -------------------------------------------------------

    async def _take(self, room: str, event: e.Event) -> None:
        for _ in range(MOST_OVERTAKEN):
            known = await self._of(room, newest=True) or Known(Room(), 0)
            flow = self.flows(event.flow if isinstance(event, e.Opened) else known.room.flow, "en")
            if isinstance(event, e.Opened):
                self._known[room] = known
            events = decide(known.room, flow, event)
            if not events:
                return
            before = known.sequence
            for one in events:
                known.room = evolve(known.room, flow, one)
            known.sequence += len(events)
            try:
                await self.keeper.append(room, before, events, known.room.code, known.room.door)
            except self._overtaken:
                known.sequence = NOT_KNOWN  # it is read anew, and decided anew on what is there now
                continue
            except self._trouble as trouble:
                known.sequence = NOT_KNOWN
                raise CannotStore(str(trouble)) from None
            if known.sequence < before + len(events):
                known.sequence = NOT_KNOWN  # it was read anew meanwhile, and before this was stored
            await self._tell(known)
            return
        raise CannotStore("locked")

    async def _of(self, room: str, *, newest: bool = False) -> Known | None:
        """What is known of a room: as it is stored this moment (`newest`), or was a moment ago."""
        known = self._known.get(room)
        if known is None or known.sequence == NOT_KNOWN:
            return await self._read(room)
        self._known.move_to_end(room)
        now = asyncio.get_running_loop().time()
        if not newest and now - known.looked < LOOK_EVERY_S:
            return known
        known.looked = now
        stored = await self._stored(self.keeper.sequence(room))
        return known if 0 < stored <= known.sequence else await self._read(room)

    async def _read(self, room: str) -> Known | None:
        """The room as it is stored, in the place of what was known of it; those who wait are told."""
        stored = await self._stored(self.keeper.load(room))
        first = stored[0] if stored else None
        if not isinstance(first, e.Opened) or first.flow not in self.exercises:
            # there is none, or it is a practice talk, or an exercise of a trainer's that is not there any more
            if gone := self._known.pop(room, None):
                gone.room = Room()
                await self._tell(gone)
            return None
        known = self._known.setdefault(room, Known(Room(), NOT_KNOWN, version=len(stored) - 1))
        if len(stored) > known.sequence:  # else somebody else read it meanwhile, and more of it
            known.room, known.sequence = fold(self.flows(stored[0].flow, "en"), stored), len(stored)
            known.looked = asyncio.get_running_loop().time()
            await self._tell(known)
        while len(self._known) > MOST_ROOMS_IN_MEMORY:
            self._known.popitem(last=False)
        return known

    async def _there(self, room: str) -> Known:
        known = await self._of(room)
        if known is None or not known.room.id:
            raise NotNow("no_room")
        return known

    async def _tell(self, known: Known) -> None:
        known.version += 1
        async with known.news:
            known.news.notify_all()

    async def _stored(self, asked: Awaitable[Found]) -> Found:
        try:
            return await asked
        except self._trouble as trouble:
            raise CannotStore(str(trouble)) from None

    def _made_up(self, known: Known, flow: Flow, seat: str) -> set[str]:
        """Words that are nobody's real name here: of the exercise, of the room, and those that were said to be."""
        texts = [text for step in flow.steps for text in (step.text, step.material)]
        called = [one.name for one in known.room.seats.values()]
        return set(words_of(*texts, *called)) | known.made_up.get(seat, set())


def key_of(secret: str) -> str:
    """What is stored of a secret (SHA-256: it is long and random, so that nothing slower is needed)."""
    return hashlib.sha256(secret.encode()).hexdigest()


CODE_SIGNS = "BCDFGHJKMNPQRTVWXZ2346789"
"""Signs of a code: none that look like another (no L, S, 0, 1, 5), and no vowels, so that none is a word."""
CODE_LENGTH = 6


def plain_code(code: str) -> str:
    """A code as it is stored, of what somebody typed."""
    return "".join(sign for sign in code.upper() if sign.isalnum())
