"""The practice talks of one program. Law: a question is stored before it is answered, and never beside a life.

They stand in the database of training, in the log of rooms. Whose they are is whoever has the secret of the talk.
"""

from __future__ import annotations

import hmac
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache

from bot.rooms import MOST_ROOMS_IN_MEMORY, MOST_TRIES, Keeper, LetIn, Listed, LookFirst, key_of
from bot.session import CannotStore, taken
from bot.training.events import PRACTICE, Closed, Opened, TakenOver
from bot.training.looking import look, swapped, words_of
from bot.training.practice import Asked, World
from bot.training.practice_talk import Event, Noticed, Talk, check, evolve, fold, spoken
from bot.training.room import NotNow


class Practising:
    """All practice talks. Its clock and ids come from `build`; `people` are read when they are asked for first."""

    def __init__(
        self,
        keeper: Keeper,
        people: Callable[[], Mapping[str, World]],
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        overtaken: type[Exception],
        trouble: type[Exception],
    ) -> None:
        self._keeper = keeper
        self.people = people
        self._now = now
        self._new_id = new_id
        self._overtaken = overtaken
        self._trouble = trouble
        self._known: OrderedDict[str, tuple[Talk, int]] = OrderedDict()
        self._let_in = LetIn()
        self._given: set[str] = set()

    # --- coming in ---------------------------------------------------------------------------------------

    async def open(self, who: str, language: str, nation: str, secret: str) -> str:
        """Begins a talk with somebody; its id. Raises `KeyError` for somebody who is not known."""
        self.people()[who]
        id = self._new_id()
        await self._take(id, Opened(self._now(), id, f"{PRACTICE}{who}", "", language, nation, True, 0, key_of(secret)))
        return id

    async def take_over(self, id: str, secret: str) -> None:
        """Opens a talk again, after a restart or in another browser; the secret before this one opens it no more."""
        await self._take(id, TakenOver(self._now(), key_of(secret)))

    async def may(self, id: str, secret: str) -> bool:
        """Whether this secret opens this talk."""
        found = await self._of(id)
        key = key_of(secret)
        if found is None or not hmac.compare_digest(found[0].key, key):
            return False
        self._let_in.add(key)
        return True

    def knows(self, secret: str) -> bool:
        """Whether this secret has opened something in this process."""
        return self._let_in.knows(secret)

    async def all(self) -> Sequence[Listed]:
        """All practice talks that there are, the newest first."""
        return [one for one in await self._stored_rooms() if one.flow.startswith(PRACTICE)]

    # --- talking -----------------------------------------------------------------------------------------

    async def ask(self, id: str, text: str, turn: int, *, sure: bool = False) -> None:
        """A question, or a silence; `turn` is how many there were on the page that it was typed on.

        Raises `LookFirst` where something in it is to be asked about first, unless they are `sure`; then nothing of it
        is stored. Raises `NotNow` (moved, over, …) and `session.Refused`.
        """
        given = taken(text)
        await self._look(id, given, sure)
        await self._take(id, Asked(self._now(), given), turn)

    async def notice(self, id: str, text: str, *, sure: bool = False) -> None:
        """One's own line. Raises as `ask` does."""
        given = taken(text)
        await self._look(id, given, sure)
        await self._take(id, Noticed(self._now(), given))

    async def swap_names(self, id: str, text: str, names: Sequence[str], others: Mapping[str, str]) -> str:
        """The text with made-up names in place of those that look real; nothing is stored by it."""
        talk, _ = await self._there(id)
        changed = swapped({"": text}, self._made_up(talk), names, others)[""]
        self._given |= words_of(*names)
        return changed

    async def close(self, id: str) -> None:
        """Ends a talk."""
        talk, _ = await self._there(id)
        if not talk.closed:
            await self._take(id, Closed(self._now()))

    async def delete(self, id: str) -> None:
        """The talk and all that was typed in it are gone."""
        try:
            await self._keeper.delete(id)
        except self._trouble as trouble:
            raise CannotStore(str(trouble)) from None
        self._known.pop(id, None)

    async def see(self, id: str) -> Talk | None:
        """The talk as it is; None where there is none."""
        found = await self._of(id)
        return found[0] if found else None

    def world(self, talk: Talk) -> World:
        """Whom it is with."""
        return self.people()[talk.who]

    # --- one event, from arriving to being stored --------------------------------------------------------

    async def _look(self, id: str, text: str, sure: bool) -> None:
        talk, _ = await self._there(id)
        if not sure and (found := look({"": text}, self._made_up(talk))):
            raise LookFirst(found)

    async def _take(self, id: str, event: Event, turn: int | None = None) -> None:
        for _ in range(MOST_TRIES):
            talk, sequence = (Talk(), 0) if isinstance(event, Opened) else await self._there(id)
            if turn is not None and turn != len(talk.practice.turns):
                raise NotNow("moved")
            check(talk, event)
            try:
                await self._keeper.append(id, sequence, [event], "", False)
            except self._overtaken:
                self._known.pop(id, None)  # it is read anew, and looked at anew
                continue
            except self._trouble as trouble:
                self._known.pop(id, None)
                raise CannotStore(str(trouble)) from None
            who = event.flow.removeprefix(PRACTICE) if isinstance(event, Opened) else talk.who
            if sequence >= self._known.get(id, (talk, 0))[1]:
                self._keep(id, evolve(self.people()[who], talk, event), sequence + 1)
            return
        raise CannotStore("locked")

    async def _of(self, id: str) -> tuple[Talk, int] | None:
        if known := self._known.get(id):
            self._known.move_to_end(id)
            return known
        try:
            stored = await self._keeper.load(id)
        except self._trouble as trouble:
            raise CannotStore(str(trouble)) from None
        who = stored[0].flow.removeprefix(PRACTICE) if stored and stored[0].flow.startswith(PRACTICE) else ""
        if who not in self.people():
            return None
        self._keep(id, fold(self.people()[who], stored), len(stored))
        return self._known[id]

    def _keep(self, id: str, talk: Talk, sequence: int) -> None:
        self._known[id] = talk, sequence
        while len(self._known) > MOST_ROOMS_IN_MEMORY:
            self._known.popitem(last=False)

    async def _there(self, id: str) -> tuple[Talk, int]:
        found = await self._of(id)
        if found is None:
            raise NotNow("no_practice")
        return found

    async def _stored_rooms(self) -> Sequence[Listed]:
        try:
            return await self._keeper.all()
        except self._trouble as trouble:
            raise CannotStore(str(trouble)) from None

    def _made_up(self, talk: Talk) -> frozenset[str]:
        """Words that are nobody's real name here: of the person's world, let pass before, or put in for another."""
        passed = words_of(talk.noticed, *(one.asked.text for one in talk.practice.turns))
        return _words_of(self.world(talk)) | passed | self._given


@cache
def _words_of(world: World) -> frozenset[str]:
    voices = [world, *([world.other] if world.other else [])]
    about = (world.name, world.who, world.talk, world.here, world.begins)
    return words_of(*about, *(line for one in voices for line in spoken(one)))
