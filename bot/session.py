"""Does what the core asks, and reports back. Law: every message is stored before it is answered.

One case for each thing that the world does for a conversation: listen, write a draft, lay it out. A channel
hands in what arrived and gets a `Screen` back. Two terminals on one talk are both served: who comes second
decides anew on what is there now, and no word of theirs is lost.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from weakref import WeakValueDictionary

from bot.conversation import events as e
from bot.conversation.conversation import Conversation, fold
from bot.conversation.deciding import Decided, decide
from bot.conversation.phrasing import sound_question
from bot.conversation.recording import Cited, Mode, Role, Via, Words
from bot.conversation.requests import (
    Ask,
    FindGuidance,
    LayOut,
    Listen,
    Listened,
    Recall,
    Request,
    Say,
    Worded,
    WordQuestion,
    WriteDraft,
    Written,
)
from bot.conversation.waiting import waiting_for
from bot.drafting.page import lay_out
from bot.recalling import Kept, recalled
from bot.showing import Screen, screen, written_question
from prompts import Phrases

MOST_BYTES = 1_000_000
"""Bytes of UTF-8 that are taken in one go."""

A_MOMENT = 2_000
"""Characters that are listened to in a few milliseconds. More than that is stored before it is listened to."""

MOST_TALKS_IN_MEMORY = 1_000
MOST_TRIES = 5


BEGINS: Mapping[str, Mode] = {
    "worker": Mode.WORKER,
    "person": Mode.PERSON,
    "carer": Mode.CARER,
    "observer": Mode.OBSERVATION,
    "review": Mode.REVIEW,
    "profile": Mode.PROFILE,
}
"""The kinds of talk that somebody can begin, as commands and forms name them."""

LOOKS_BACK = frozenset({"review", "profile"})
"""Those that need an earlier record to begin with."""


class Listener(Protocol):
    """Words → marks."""

    name: str

    async def listen(self, request: Listen) -> Listened: ...


class Drafter(Protocol):
    """Marks → lines."""

    name: str

    async def write(self, request: WriteDraft) -> Written: ...


class Asker(Protocol):
    """Puts a question in words of the talk; `written` is how it stands in `prompts/`."""

    async def word(self, request: WordQuestion, written: str) -> Worded: ...


class Guide(Protocol):
    """What the record answers to. It sends nobody's words anywhere."""

    async def find(self, request: FindGuidance) -> tuple[Cited, ...]: ...

    def behind(self, element: str, nation: str, role: Role, phrases: Phrases) -> str: ...


class Keeper(Protocol):
    """Where talks are stored. `append` raises what `build` names when somebody else was first, or it cannot."""

    async def append(self, before: int, decided: Decided, also: Callable[[Any], None] | None = None) -> int: ...

    async def kept(self, person: str, records: Sequence[str]) -> Sequence[Kept]: ...

    async def load(self, talk: str) -> tuple[e.Event, ...]: ...


class Also(Protocol):
    """What a channel writes in the same commit as the turn that it hands in; `stored` is set when that is done.

    Where nothing came of what was handed in ("that does not fit here"), nothing is written.
    """

    stored: asyncio.Event

    def write(self, connection: Any) -> None: ...


@dataclass(frozen=True, slots=True)
class About:
    """Whom a talk is about (the id of a person), and the ids of the kept records that it looks back at."""

    person: str = ""
    records: tuple[str, ...] = ()


class Refused(Exception):
    """What came in cannot be taken. `kind` is the key of one plain line; nothing before it is lost."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class CannotStore(Exception):
    """The store could not take it; what was handed in was not stored. `kind` is the key of one plain line."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Unfinished(Protocol):
    """A talk that can be gone on with, without any of its words. Those with a disclosure come first."""

    @property
    def talk(self) -> str: ...

    @property
    def zone(self) -> str: ...

    @property
    def secret(self) -> str: ...

    @property
    def changed_at(self) -> datetime: ...


@dataclass(slots=True)
class Known:
    """A talk as it is stored, and its screen (without what is said in passing), once it was made."""

    sequence: int
    conversation: Conversation
    shown: Screen | None = None


@dataclass(slots=True)
class Work:
    """Something for a talk that takes time, and how many wait for it."""

    request: Request
    task: asyncio.Task[tuple[Say, ...]]
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Unsure:
    """What was handed in when the store failed, which it may have stored all the same, and what is said to it."""

    event: e.Event
    says: tuple[Say, ...]


class Stretch(NamedTuple):
    """How far a talk went: what it waits for then, what is said in passing, and what was handed in, if anything."""

    known: Known
    request: Request
    says: tuple[Say, ...]
    event: e.Event | None


Arrival = Callable[[Conversation], e.Event]
"""Makes the event that arrived, once it is known who is typing."""


class Session:
    """All talks of one program. Its clock and its ids come from `build`, so that tests can give their own."""

    def __init__(
        self,
        keeper: Keeper,
        listener: Listener,
        drafter: Drafter,
        guide: Guide,
        phrases: Callable[[str], Phrases],
        *,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        overtaken: type[Exception],
        trouble: type[Exception],
        asker: Asker | None = None,
        service: str = "",
        warm: Callable[[], None] = lambda: None,
    ) -> None:
        self._keeper = keeper
        self._listener = listener
        self._drafter = drafter
        self._guide = guide
        self._asker = asker
        self.service = service
        self._warm = warm
        self._phrases = phrases
        self._now = now
        self._new_id = new_id
        self._overtaken = overtaken
        self._trouble = trouble
        self._talks: OrderedDict[str, Known] = OrderedDict()
        self._unsure: OrderedDict[str, Unsure] = OrderedDict()
        self._under_way: dict[str, Work] = {}
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    # --- what a channel can do ---------------------------------------------------------------------------

    async def start(
        self,
        mode: Mode,
        nation: str,
        language: str,
        zone: str,
        *,
        talk: str = "",
        about: About | None = None,
        also: Also | None = None,
    ) -> Screen:
        """Begins a talk, under an id that a channel made or a new one.

        `about` is somebody whom there is a record of; without it, it is about somebody new.
        """
        who = about or About()
        talk = talk or self.new_talk()
        self._talks[talk] = Known(0, Conversation())
        shown = await self._take(
            talk,
            lambda c: e.Started(self._now(), talk, mode, nation, language, zone, self.service, who.person, who.records),
            also,
        )
        self._warm()
        return shown

    def new_talk(self) -> str:
        """An id for a talk that is not begun yet."""
        return self._new_id()

    async def say(self, talk: str, text: str, *, also: Also | None = None) -> Screen:
        """Somebody said this. Raises `Refused` (too_long, bad_character) before anything is stored."""
        text = taken(text)
        return await self._take(talk, lambda c: e.Said(self._now(), self._words(c, text)), also)

    async def choose(self, talk: str, question: str, choice: str, *, also: Also | None = None) -> Screen:
        """One of the choices of the closed question that was on the screen."""
        return await self._take(talk, lambda c: e.Chose(self._now(), question, choice), also)

    async def press(
        self, talk: str, button: str, line: str = "", fingerprint: str = "", *, also: Also | None = None
    ) -> Screen:
        """A button; for a line of the draft, with the line and fingerprint that were on the screen."""
        return await self._take(talk, lambda c: e.Pressed(self._now(), button, line, fingerprint), also)

    async def yes(self, talk: str, fingerprint: str, name: str, *, also: Also | None = None) -> Screen:
        """A named yes to the text that was on the screen."""
        name, record = taken(name), self._new_id()
        return await self._take(talk, lambda c: e.SaidYes(self._now(), fingerprint, self._words(c, name), record), also)

    async def resume(self, talk: str, *, also: Also | None = None) -> Screen:
        """Goes on where the talk was, after a rest, a crash or in another terminal."""
        self._talks.pop(talk, None)
        return await self._take(talk, lambda c: e.Resumed(self._now()), also)

    async def look(self, talk: str) -> Screen:
        """What is on the screen now. Nothing happens by looking, but what a crash left undone is done."""
        return await self._take(talk, None)

    async def is_thinking(self, talk: str) -> bool:
        """Whether somebody would have to wait for what is shown next."""
        return not isinstance(waiting_for((await self._known(talk)).conversation), Ask)

    def catch_up(self, talk: str, sequence: int) -> None:
        """Another process has gone on with a talk: what this one remembers of it is read anew."""
        if talk in self._talks and self._talks[talk].sequence < sequence:
            del self._talks[talk]

    async def conversation(self, talk: str) -> Conversation:
        """The talk as it is stored."""
        return (await self._known(talk)).conversation

    async def sequence(self, talk: str) -> int:
        """How many events the talk has: a page that was made at another number is an old one."""
        return (await self._known(talk)).sequence

    # --- one message, from arriving to the next question -------------------------------------------------

    async def _take(self, talk: str, arrival: Arrival | None, also: Also | None = None) -> Screen:
        async with self._lock(talk):
            if arrival is None and (shown := (await self._known(talk)).shown):
                return shown
            known, request, says, event = await self._stretch(talk, arrival, also)
        if (work := self._under_way.get(talk)) and work.request != request:
            work.task.cancel()  # what it is for is no longer waited for: somebody stopped, or said more
        try:
            while not isinstance(request, Ask):
                says += await self._done(talk, request)
                known = await self._known(talk)
                request = waiting_for(known.conversation)
        except CannotStore:
            self._doubt(talk, event, says)
            raise
        c = known.conversation
        phrases = self._phrases(c.language)
        known.shown = screen(c, request, (), phrases, known.sequence)
        passing = tuple(self._with_card(c, say, phrases) for say in says)
        return screen(c, request, passing, phrases, known.sequence) if passing else known.shown

    def _lock(self, talk: str) -> asyncio.Lock:
        return self._locks.setdefault(talk, asyncio.Lock())

    async def _done(self, talk: str, request: Request) -> tuple[Say, ...]:
        """Waits for what takes time, once for all who wait; when nobody waits any more, it is broken off.

        The talk is not held meanwhile: what somebody says or presses is taken, and "stop" is answered at once.
        """
        work = self._under_way.get(talk)
        if work is None or work.request != request or work.task.done():
            work = self._under_way[talk] = Work(request, asyncio.create_task(self._work(talk, request)))
        work.waiting += 1
        try:
            await asyncio.wait([work.task])
        finally:
            work.waiting -= 1
            if not work.waiting:
                work.task.cancel()
                if self._under_way.get(talk) is work:
                    del self._under_way[talk]
        return () if work.task.cancelled() else work.task.result()

    async def _work(self, talk: str, request: Request) -> tuple[Say, ...]:
        came_back = await self._carry_out(request, (await self._known(talk)).conversation)
        async with self._lock(talk):
            return (await self._stretch(talk, lambda _: came_back)).says

    def _with_card(self, c: Conversation, say: Say, phrases: Phrases) -> Say:
        """The card behind the question goes with "why do you ask?"; where this nation has none, no other's is named."""
        if say.phrase != "why_asked":
            return say
        card = self._guide.behind(say.values["element"], c.nation, c.typist_party.role, phrases)
        return Say("why_asked_card", {**say.values, "card": card}) if card else Say("why_asked_here", say.values)

    async def _stretch(self, talk: str, arrival: Arrival | None, also: Also | None = None) -> Stretch:
        """Decides until somebody is asked or something takes time, and stores all of it in one commit.

        When somebody else was first, reads what is there now and decides anew from what arrived. What is handed in
        again after the store failed is looked for first: where it was stored after all, the talk goes on from it.
        (What a channel writes with a turn tells that by itself.)
        """
        before: tuple[Say, ...] = ()
        if arrival and talk in self._unsure:
            self._talks.pop(talk, None)
        for _ in range(MOST_TRIES):
            known = await self._known(talk)
            c = known.conversation
            event = arrival(c) if arrival else None
            new = event
            unsure = self._unsure.get(talk) if event and not also else None
            if unsure and event and _same(unsure.event, event) and unsure.event in await self._stored(talk):
                event, new, before = unsure.event, None, unsure.says
            decided, request = await self._onward(decide(c, new) if new else Decided(c))
            says = before + decided.says
            if decided.events:
                try:
                    after = await self._keeper.append(known.sequence, decided, also.write if also else None)
                except self._overtaken:
                    self._talks.pop(talk, None)
                    before = (Say("moved_on"),)
                    continue
                except self._trouble as trouble:
                    self._doubt(talk, event, says)
                    raise CannotStore(str(trouble)) from None
                known = self._remember(talk, after, decided.conversation)
                if also:
                    also.stored.set()
            if event:
                self._unsure.pop(talk, None)
            if isinstance(request, Exception):
                raise request
            return Stretch(known, request, says, event)
        raise Refused("busy")

    def _doubt(self, talk: str, event: e.Event | None, says: tuple[Say, ...]) -> None:
        """The store failed at something that was handed in, or after it: nobody knows what of it was stored."""
        if event:
            self._unsure[talk] = Unsure(event, says)
            self._unsure.move_to_end(talk)
        while len(self._unsure) > MOST_TALKS_IN_MEMORY:
            self._unsure.popitem(last=False)

    async def _onward(self, decided: Decided) -> tuple[Decided, Request | Exception]:
        """All that follows in a moment, and what is waited for then; or the fault that came, after what was decided."""
        try:
            while not takes_time(request := waiting_for(decided.conversation)):
                came_back = await self._carry_out(request, decided.conversation)
                decided = _both(decided, decide(decided.conversation, came_back))
        except Exception as fault:  # what was said before it is stored all the same
            return decided, fault
        return decided, request

    async def _carry_out(self, request: Request, c: Conversation) -> e.Event:
        """What the world does for a conversation. Whatever goes wrong in a part, the talk goes on without it."""
        try:
            match request:
                case Listen():
                    heard = await self._listener.listen(request)
                    return e.Heard(
                        self._now(), request.words.id, heard.parties, heard.marks, doubts=heard.doubts, used=heard.used
                    )
                case Recall():
                    kept = await self._keeper.kept(request.person, request.records)
                    return recalled(request, kept, self._now())
                case WordQuestion():
                    return await self._word(request, c)
                case FindGuidance():
                    return e.GuidanceFound(self._now(), await self._guide.find(request))
                case WriteDraft():
                    return self._drafted(await self._drafter.write(request))
                case LayOut():
                    return e.LaidOut(self._now(), self._page(c, request))
                case _:
                    raise TypeError(type(request).__name__)
        except Exception:  # a part's fault, of any kind, must not cost anybody their words
            return e.Failed(self._now(), type(request).__name__)

    async def _word(self, request: WordQuestion, c: Conversation) -> e.QuestionWorded:
        """The question in words of the talk, where they pass; otherwise the written ones are used."""
        if self._asker is None:
            return e.QuestionWorded(self._now())
        written = written_question(c, self._phrases(c.language))
        worded = await self._asker.word(request, written)
        if not sound_question(worded.text, written, request.said):
            return e.QuestionWorded(self._now(), None, worded.used)
        return e.QuestionWorded(self._now(), self._proposed(worded.text, c.language), worded.used)

    def _drafted(self, written: Written) -> e.Drafted:
        now = self._now()
        offers = tuple(e.Offered(now, line, self._proposed(text, "")) for line, text in written.offers.items())
        return e.Drafted(now, written.lines, offers, written.used)

    def _proposed(self, text: str, language: str) -> Words:
        """Wording that nobody said: a language model proposed it."""
        return Words(self._new_id(), "assistant", "assistant", Via.MODEL, text, language or "en", self._now())

    def _page(self, c: Conversation, request: LayOut) -> Words:
        phrases = self._phrases(request.language)
        text = lay_out(request.draft, request.roles, request.tellers, phrases, request.at, request.zone)
        return Words(next_words(c), "assistant", "assistant", Via.EDIT, text, phrases.language, self._now())

    def _words(self, c: Conversation, text: str) -> Words:
        via = Via.TYPED if c.speaker == c.typist else Via.SCRIBE
        return Words(next_words(c), c.speaker, c.typist, via, text, c.language or "en", self._now())

    async def _known(self, talk: str) -> Known:
        if talk not in self._talks:
            events = await self._stored(talk)
            self._remember(talk, len(events), fold(list(events)))
        self._talks.move_to_end(talk)
        return self._talks[talk]

    async def _stored(self, talk: str) -> tuple[e.Event, ...]:
        try:
            return await self._keeper.load(talk)
        except self._trouble as trouble:
            raise CannotStore(str(trouble)) from None

    def _remember(self, talk: str, sequence: int, c: Conversation) -> Known:
        known = self._talks[talk] = Known(sequence, c)
        while len(self._talks) > MOST_TALKS_IN_MEMORY:
            self._talks.popitem(last=False)
        return known


def next_words(c: Conversation) -> str:
    """The id of the next words of a talk, which count from one: they are told apart within their talk only.

    What a model proposes has an id of its own making, since the talk may have moved on when it comes.
    """
    return f"w{len(c.words) + 1}"


def takes_time(request: Request) -> bool:
    """Whether all that was said is stored before this: it asks a person, goes outside, or is more than a moment."""
    match request:
        case Ask() | FindGuidance():
            return True
        case Listen() if len(request.words.text or "") > A_MOMENT:
            return True
        case Listen() | WordQuestion() | WriteDraft():
            return bool(request.may_send)
        case _:
            return False


def _same(one: e.Event, other: e.Event) -> bool:
    """Whether the same is handed in twice, at whatever moment."""
    return type(one) is type(other) and _anew(one, other) == one


def _anew(one: e.Event, other: e.Event) -> e.Event:
    """The other event with the moment and the ids of the first."""
    ids = {name: getattr(one, name) for name in ("at", "record") if hasattr(one, name)}
    words = getattr(other, "words", None)
    if isinstance(words, Words):
        ids["words"] = replace(words, id=one.words.id, at=one.words.at)  # type: ignore[attr-defined]  # it has words too
    return replace(other, **ids)


def _both(first: Decided, then: Decided) -> Decided:
    """Two decisions of one turn, as one."""
    says, record = first.says + then.says, then.record or first.record
    return Decided(then.conversation, first.events + then.events, says, record)


def taken(text: str) -> str:
    """The text as it is taken: as it came, lone surrogates (which no file can hold) as U+FFFD.

    Raises `Refused`: too_long beyond `MOST_BYTES`, bad_character for U+0000.
    """
    if "\0" in text:
        raise Refused("bad_character")
    encoded = text.encode("utf-8", errors="replace") if not text.isascii() else text.encode()
    if len(encoded) > MOST_BYTES:
        raise Refused("too_long")
    return text if _whole(text) else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _whole(text: str) -> bool:
    return not any(0xD800 <= ord(sign) <= 0xDFFF for sign in text) if not text.isascii() else True
