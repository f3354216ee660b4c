"""Talking with somebody invented, to practise. Law: they answer from their own small world, and nobody is marked.

Pure, and without chance: the same questions get the same answers. What each of them can say stands in
`prompts/practice`, one file each. How much at ease they are grows when somebody asks openly, stays with what was said
and says it back; it shrinks with haste, two questions at once, questions that have their answer in them, services and
advice. It decides what they say and is never shown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Any

from bot.listening.learned.senses import senses
from bot.training.questions import Did, did, parts, telling, words

MANNERS = (
    *("name", "age", "home", "hello", "bye", "eased", "safe", "closed", "leading", "double", "service", "advice"),
    *("rushed", "guarded", "spent", "silence", "said_back", "asks", "glad", "lost"),
)
"""How somebody answers, whatever the subject. Each world has lines for every one of them."""

ABOUT = {
    "here": r"\b(?:brought you|brings you|why (?:are|did) you (?:here|come)|come here|come to us|came about)\b|"
    r"\bdod yma\b",
    "treated": r"\b(?:treat\w*|(?:speak|talk|listen|be) (?:to|with) you|spoken to|call you|respect|listen\w*|heard|"
    r"how (?:should|can) (?:i|we|people)|know about you|remember about you|siarad â chi|trin)\b",
    "good": r"\b(?:your thing|what do you (?:like|love)|good (?:day|bit|time|thing)s?|enjoy|look forward|happy|"
    r"happiest|fun|laugh|smile|"
    r"like (?:to do|doing)|best (?:day|bit|thing|part|time)|well|peace|pleasure|diwrnod da|mwynhau|hapus)\b",
    "wish": r"\b(?:want|rather|wish|hope|would (?:you )?like|you(?:['’]d| would) (?:like|want|change)|change|"
    r"different|better|"
    r"dream|next|future|hoffech|eisiau|newid|gobeithio)\b",
    "people": r"\b(?:who(?:['’]s)?|people|family|friends?|close to|anyone|anybody|somebody|neighbours?|visit\w*|"
    r"company|pwy|teulu|ffrind\w*)\b",
    "worry": r"\b(?:worr\w+|afraid|scared|fear|frighten\w*|hard(?:est)?|difficult\w*|problem\w*|troubl\w+|struggl\w+|"
    r"bother\w*|upset\w*|wrong|gets? in the way|poeni|anodd|ofn)\b",
    "proud": r"\b(?:proud|good at|strengths?|skills?|clever|know how|managed?|manage|able|best at|dda am|falch)\b",
    "day": r"\b(?:morning|typical|ordinary|usual|week|day|days|routine|get up|evening|afternoon|today|yesterday|"
    r"bore|diwrnod|wythnos)\b",
    "night": r"\b(?:night|nights|sleep|bed|awake|dark|nos|cysgu)\b",
    "past": r"\b(?:used to|before|grow up|grew up|young|child(?:hood)?|past|job|work(?:ed)?|years ago|back then|story|"
    r"life|ers talwm|gwaith|ifanc)\b",
    "help": r"\b(?:help|helps|helping|support|hand|look(?:s|ed)? after|rely|count on|helpu|cymorth)\b",
    "keep": r"\b(?:keep|kept|stay the same|hold on|lose|important|matters?|mean to you|precious|miss|bwysig|cadw)\b",
    "self": r"\b(?:yourself|about you|are you like|who are you|you doing|how are (?:you|things)|how have (?:you|"
    r"things)|things been|how['’]s things|"
    r"feel(?:ing)?|on your mind|been happening|going on|amdanoch|sut (?:ydych|dych|mae))\b",
    "more": r"\b(?:anything else|something else|what else|beth arall)\b",
}
"""What a question may be about when it names no subject: each thing that can be told says which of these it answers."""

FIXED = {
    "safe": r"\b(?:suicid\w*|kill(?:ing)? yourself|end(?:ing)? (?:your life|it all)|hurt(?:ing)? yourself|"
    r"self-?harm\w*|"
    r"(?:anyone|anybody|someone|somebody|he|she|they) (?:hurt\w*|hit\w*|harm\w*|frighten\w*|touch\w*) you|"
    r"hurting you|hitting you|(?:are|feel|do you feel) safe|safe (?:here|at home|now|right now)|yn ddiogel)\b",
    "name": r"\b(?:your name|what (?:do|should|can|shall) (?:i|we|people) call you|you like to be called|eich enw)\b",
    "age": r"\b(?:how old are you|your age|date of birth|when (?:were you|was your) b(?:orn|irthday)|"
    r"faint yw(?:'ch| eich) oed)\b",
    "home": r"\b(?:where (?:do|are) you (?:live|living|stay|staying|based)|ble (?:ydych|dych) chi['’]n byw)\b",
    "eased": r"\b(?:no (?:rush|hurry)|take your time|all afternoon|own pace|plenty of time|not in (?:a|"
    r"any) (?:rush|hurry)|"
    r"sorry\b.*\b(?:rush\w*|fast|quick\w*|interrupt\w*|push\w*|ask\w*|questions?|many|cut)|too (?:fast|quick|"
    r"many)|slow(?:er)? down|don['’]?t have to answer|mae['’]n ddrwg|dim brys)\b",
    "bye": r"\b(?:goodbye|bye|see you|hwyl fawr)\b|^(?:thank you|thanks|diolch)(?: \w+)?[.! ]*$",
    "hello": r"^(?:hello|hi|hiya|hey|good (?:morning|afternoon|evening)|nice to meet you|bore da|p(?:ry)?nhawn da|helo|"
    r"shwmae|s['’]?mae)\b|\b(?:my name(?:['’]s| is)|fy enw i)\b",
}
"""What is answered in the same way from anybody, read in this order; `hello` and `bye` only when nothing is asked."""

_FOLLOWS = re.compile(
    r"\b(?:more|go on|carry on|what do you mean|how so|and then|what then|what (?:happened|happens) (?:then|"
    r"next|after)|why(?: is that| not)?\s*\?*$|^\W*(?:where|when|who|how|what)\W*$|in what way|that|it|this|them|those|"
    r"what else|hynny|mwy|ewch ymlaen)\b",
    re.IGNORECASE,
)
_PAST_THEM = re.compile(r"^(?:can you |could you |please )?(?:ask|tell) (?:him|her|them)\b", re.IGNORECASE)
_WELSH = frozenset(
    """beth sut pwy ydych ydy chi eich mae oes ble pam wrtha wrthyf gyda gyda'ch sy'n yw hoffech dywedwch dwedwch bore
    diolch i'ch oedd roedd ddylech yma hynny yr yn mwy ieir fferm mynd eisiau dych hwyl helo shwmae rhywbeth""".split()
)
_IS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in FIXED.items()}
_ASKS_ABOUT = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in ABOUT.items()}
_LIKE = frozenset(
    """kin child friend neighbour pet farm_animal wild_nature money work_trade school_learning symptom illness medicine
    home_place warmth_cold food drink_tea cooking clothes washing_hygiene toilet sleep garden sport game music
    craft_hobby reading_tv faith celebration shop_errand travel_transport technology phone_contact letters alcohol
    smoking death weather water_sea road_vehicle crime_police hospital_move sad_grief lonely fear anger pain""".split()
)
"""The classes of `senses.txt` that are subjects."""

FITS = 0.5
OF_A_CUE, OF_A_CLASS, OF_A_WORD = 3.0, 1.2, 1.0
"""How much a word of the question weighs that is a cue of a thing, alike to one, or stands in what is said of it; each
is shared among all the things it speaks for."""

MOST_EASE = 9
NEW_IN_A_ROW = 3
"""The third question on a new subject in a row is haste."""

CHANGES = {"open": 1, "picks_up": 1, "stayed": 1, "says_back": 2, "eased": 1, "glad": 1}
CHANGES |= {"double": -1, "service": -1, "leading": -1, "advice": -1, "rushed": -1, "form_after_grief": -2}
"""How ease changes. No one sees it."""


class WorldIncomplete(ValueError):
    """A file of a person that cannot be used; says where. Raised while loading."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something somebody can tell.

    `first` when asked; `more`, a line at a time, when heard; `deep` when at ease. `short` answers a closed question.
    `about` are kinds of question it answers (`ABOUT`). `matters`: the layer that they would want known, if there is
    one.
    `tender`: not to be followed by a form. `kept`: they will not speak of it. `sign`: somebody may have to look again.
    """

    id: str
    cues: tuple[str, ...]
    about: tuple[str, ...]
    first: str
    more: tuple[str, ...]
    deep: str
    short: str
    matters: str
    tender: bool
    kept: bool
    sign: bool

    @property
    def layers(self) -> dict[str, str]:
        """What can be said about it, in its order, by name."""
        more = {f"more {number}": line for number, line in enumerate(self.more, 1)}
        return {"first": self.first, **more, **({"deep": self.deep} if self.deep else {})}


@dataclass(frozen=True, eq=False, slots=True)
class World:
    """Somebody invented, in one language; `other` is the same person in Welsh, where they speak it.

    `start` is how much at ease they are with a stranger, `deep_at` from when on they say what lies deep.
    """

    id: str
    name: str
    age: int
    nation: str
    who: str
    talk: str
    here: str
    begins: str
    start: int
    deep_at: int
    manner: Mapping[str, tuple[str, ...]]
    things: tuple[Thing, ...]
    other: World | None = None

    def thing(self, id: str) -> Thing:
        """Raises `KeyError`."""
        for one in self.things:
            if one.id == id:
                return one
        raise KeyError(id)


@dataclass(frozen=True, slots=True)
class Asked:
    """The learner's words, as typed; empty for a silence."""

    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Answered:
    """What they answered, and how it came about: the kinds of the question, the thing and the layers of it said."""

    at: datetime
    text: str
    how: str
    thing: str = ""
    layers: tuple[str, ...] = ()
    did: tuple[Did, ...] = ()
    ease: int = 0
    fresh: int = 0
    asks: bool = False


Event = Asked | Answered


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and its answer."""

    asked: Asked
    answered: Answered


@dataclass(frozen=True, slots=True)
class Practice:
    """Where a practice talk is: the fold of its events."""

    turns: tuple[Turn, ...] = ()
    waiting: Asked | None = None

    @property
    def said(self) -> frozenset[tuple[str, str]]:
        """What they have told: the things, with the layers of them."""
        return frozenset((one.answered.thing, layer) for one in self.turns for layer in one.answered.layers)

    @property
    def thing(self) -> str:
        """What is being talked about."""
        return next((one.answered.thing for one in reversed(self.turns) if one.answered.thing), "")

    @property
    def last(self) -> Answered | None:
        """Their last answer."""
        return self.turns[-1].answered if self.turns else None


def evolve(state: Practice, event: Event) -> Practice:
    """The state after an event. It decides nothing."""
    if isinstance(event, Asked):
        return replace(state, waiting=event)
    if state.waiting is None:
        return state
    return Practice((*state.turns, Turn(state.waiting, event)))


def fold(events: Sequence[Event]) -> Practice:
    """The state after these events."""
    state = Practice()
    for event in events:
        state = evolve(state, event)
    return state


def answer(world: World, state: Practice, asked: Asked) -> tuple[Answered, Practice]:
    """What they say to that, and the talk after it. Any text has an answer."""
    heard = [world.begins, *(one.answered.text for one in state.turns)]
    kinds = did(asked.text, heard)
    spoken = next((one for one in (asked.text, *_asked_before(state)) if words(one)), "")
    voice = world.other if world.other and _in_welsh(spoken) else world
    answered = _Answering(voice, state, asked, kinds).answered()
    return answered, evolve(evolve(state, asked), answered)


def _asked_before(state: Practice) -> Iterator[str]:
    return (one.asked.text for one in reversed(state.turns))


class _Answering:
    """One answer, as it is being found."""

    def __init__(self, world: World, state: Practice, asked: Asked, kinds: tuple[Did, ...]) -> None:
        self.world, self.state, self.asked, self.kinds = world, state, asked, kinds
        self.text = asked.text
        self.is_ = {one.kind for one in kinds}
        self.ease = state.last.ease if state.last else world.start
        self.fresh = state.last.fresh if state.last else 0
        self.begun = {thing for thing, _ in state.said}

    def answered(self) -> Answered:
        """The first of these that fits."""
        return (
            self._fixed()
            or self._in_the_way()
            or self._remark()
            or self._about(self.text, self._found(self.text), "picks_up" in self.is_)
        )

    def _fixed(self) -> Answered | None:
        for name, pattern in _IS.items():
            asking = bool(self.is_ & {"open", "closed", "leading"})
            if pattern.search(self.text) and not (asking and name in {"bye", "hello", "eased"}):
                return self._line(name, *(["eased"] if name == "eased" else []))
        return None

    def _in_the_way(self) -> Answered | None:
        """Two at once, services, advice, a question with its answer in it."""
        if self.last_thing_tender and self.is_ & {"service", "double"}:
            self._move("form_after_grief")
        if _PAST_THEM.match(self.text):
            return self._line("leading", "leading")
        if "double" in self.is_:
            return self._end_of_it()
        for kind in ("service", "advice", "leading"):
            if kind in self.is_:
                return self._line(kind, kind)
        return None

    def _end_of_it(self) -> Answered:
        """Only the last of several questions is answered."""
        self._move("double")
        start, end = parts(self.text)[-1]
        thing = self._named(self.text[start:end])
        return self._say(thing.short, "double", thing) if thing and not thing.kept else self._line("double")

    def _remark(self) -> Answered | None:
        """Nothing asked: a silence, a remark, or what they said, said back."""
        if "plain" not in self.is_:
            return None
        if "says_back" in self.is_:
            self._move("says_back")
            return self._on("said_back", self.world.manner["said_back"])
        if self.state.last and self.state.last.asks and self.text.strip():
            return self._line("glad", "glad")
        quiet = self.state.last is not None and self.state.last.how == "silence"
        return self._line("silence") if quiet else self._on("silence")

    def _on(self, how: str, openers: Sequence[str] = ()) -> Answered:
        """They go on with what they were talking about, when there is room."""
        thing = self._current()
        layer = self._next(thing) if thing else ""
        if not thing or not layer or thing.kept:
            return self._line(how)
        self.fresh = 0
        opener = f"{openers[self._before(how) % len(openers)]} " if openers else ""
        return self._say(opener + thing.layers[layer], how, thing, (layer,))

    def _about(self, text: str, thing: Thing | None, picked: bool) -> Answered:
        if thing is None:
            return self._line("closed" if "closed" in self.is_ else "lost")
        stays = thing.id == self.state.thing
        self.fresh = 0 if stays or picked or "says_back" in self.is_ else self.fresh + 1
        if thing.kept:
            return self._say(thing.layers["first"] if not self._told(thing) else thing.short, "kept", thing, ("first",))
        if self.last_thing_tender and not stays and "closed" in self.is_:
            self._move("form_after_grief")
        if self.fresh >= NEW_IN_A_ROW:
            self.fresh = 0
            return self._line("rushed", "rushed")
        if "open" in self.is_:
            self._move("open", *(["picks_up"] if picked else []), *(["stayed"] if stays else []))
            return self._opened(thing)
        layer = self._next(thing)
        if self.ease >= self.world.deep_at and layer and layer != "deep":
            return self._say(f"{thing.short} {thing.layers[layer]}", "told", thing, (layer,))
        return self._say(thing.short, "short", thing)

    def _opened(self, thing: Thing) -> Answered:
        layer = self._next(thing)
        if not layer:
            locked = thing.deep and "deep" not in self._told(thing)
            return self._line("guarded" if locked else "spent", thing=thing)
        if self.ease <= 1 and layer == "first":
            return self._say(thing.short, "short", thing)
        told = self._say(thing.layers[layer], "told" if layer == "first" else "heard", thing, (layer,))
        return told if thing.tender or layer == "deep" else self._asking_back(told)

    def _asking_back(self, told: Answered) -> Answered:
        """At ease, people ask something back; not when it hurts."""
        asked = sum(one.answered.asks for one in self.state.turns)
        lines = self.world.manner["asks"]
        if asked < len(lines) and self.ease >= self.world.deep_at + 3 * asked:
            return replace(told, text=f"{told.text} {lines[asked]}", asks=True)
        return told

    def _found(self, text: str) -> Thing | None:
        """The thing that a question is about."""
        if named := self._named(text):
            return named
        current = self._current()
        if current and (_FOLLOWS.search(text) or "picks_up" in self.is_) and not _ASKS_ABOUT["more"].search(text):
            return current
        for name in (name for name, pattern in _ASKS_ABOUT.items() if pattern.search(text)):
            fitting = [one for one in self.world.things if name in one.about or (name == "more" and not one.tender)]
            fitting = [one for one in fitting if not one.kept and not self._spent(one)]
            if fitting:
                return min(fitting, key=lambda one: one.id in self.begun)
        return None

    def _named(self, text: str) -> Thing | None:
        """The thing that these words speak of."""
        scores = _scores(self.world, text)
        best = max(self.world.things, key=lambda one: (scores[one.id], not self._spent(one)))
        return best if scores[best.id] >= FITS else None

    def _current(self) -> Thing | None:
        return self.world.thing(self.state.thing) if self.state.thing else None

    @property
    def last_thing_tender(self) -> bool:
        """Whether they have just spoken of something that hurts."""
        last = self.state.last
        return bool(last and last.thing and last.layers and self.world.thing(last.thing).tender)

    def _told(self, thing: Thing) -> set[str]:
        return {layer for one, layer in self.state.said if one == thing.id}

    def _spent(self, thing: Thing) -> bool:
        return set(thing.layers) <= self._told(thing)

    def _next(self, thing: Thing) -> str:
        """The next layer of a thing they would tell now; empty when there is none, or not yet."""
        left = [one for one in thing.layers if one not in self._told(thing)]
        return left[0] if left and (left[0] != "deep" or self.ease >= self.world.deep_at) else ""

    def _move(self, *changes: str) -> None:
        self.ease = max(0, min(MOST_EASE, self.ease + sum(CHANGES[one] for one in changes)))

    def _before(self, how: str) -> int:
        return sum(one.answered.how == how for one in self.state.turns)

    def _line(self, how: str, *changes: str, thing: Thing | None = None) -> Answered:
        """One of the lines they have for this, the next each time."""
        self.fresh = 0 if {"glad", "eased"} & set(changes) else self.fresh
        self._move(*changes)
        lines = self.world.manner[how]
        return self._say(lines[self._before(how) % len(lines)], how, thing)

    def _say(self, text: str, how: str, thing: Thing | None = None, layers: tuple[str, ...] = ()) -> Answered:
        told = thing.id if thing else ""
        return Answered(self.asked.at, text, how, told, layers, self.kinds, self.ease, self.fresh)


def _in_welsh(text: str) -> bool:
    return any(word in _WELSH for word, _, _ in words(text))


@dataclass(frozen=True, slots=True)
class _Index:
    """What speaks for a thing: its cues by stem, beginnings of words, their classes, and the words of what is said."""

    cues: frozenset[str]
    begins: frozenset[str]
    classes: frozenset[str]
    said: frozenset[str]


@lru_cache(maxsize=64)
def _index(world: World) -> tuple[Mapping[str, _Index], Counter[str]]:
    found = {}
    for thing in world.things:
        cues = frozenset(one for cue in thing.cues if not cue.endswith("*") for one, _, _ in telling(cue))
        begins = frozenset(cue.removesuffix("*") for cue in thing.cues if cue.endswith("*"))
        classes = {sense for cue in thing.cues for sense in senses(cue.removesuffix("*")) if sense in _LIKE}
        said = {one for line in thing.layers.values() for one, _, _ in telling(line)}
        found[thing.id] = _Index(cues, begins, frozenset(classes), frozenset(said))
    shared = Counter(
        key
        for one in found.values()
        for key in (
            *(f"cue {cue}" for cue in (*one.cues, *one.begins)),
            *(f"class {name}" for name in one.classes),
            *(f"word {word}" for word in one.said),
        )
    )
    return found, shared


def _scores(world: World, text: str) -> dict[str, float]:
    """How much each thing has to do with these words."""
    index, shared = _index(world)
    carries = {text[start:end].casefold(): stem for stem, start, end in telling(text)}
    asked = {(carries.get(word, ""), word) for word, _, _ in words(text)}
    return {
        id: sum(max(_weights(one, shared, stem, word), default=0.0) for stem, word in asked)
        for id, one in index.items()
    }


def _weights(one: _Index, shared: Counter[str], stem: str, word: str) -> Iterator[float]:
    if stem in one.cues:
        yield OF_A_CUE / shared[f"cue {stem}"]
    for begin in one.begins:
        if word.startswith(begin):
            yield OF_A_CUE / shared[f"cue {begin}"]
    for name in senses(word):
        if name in one.classes:
            yield OF_A_CLASS / shared[f"class {name}"]
    if stem in one.said:
        yield OF_A_WORD / shared[f"word {stem}"]


def world_of(raw: Mapping[str, Any]) -> World:
    """The person of a file. Raises `WorldIncomplete`."""
    try:
        return _world(raw, "cy" if "cy" in raw["manner"] else "")
    except (KeyError, TypeError, ValueError) as lacking:
        raise WorldIncomplete(f"{raw.get('id', '?')}: {lacking}") from None


def _world(raw: Mapping[str, Any], other: str, language: str = "") -> World:
    lines = raw["manner"][language] if language else raw["manner"]
    manner = {name: tuple(lines[name]) for name in MANNERS}
    if empty := [name for name, found in manner.items() if not all(found) or not found]:
        raise ValueError(f"manner.{empty[0]}")
    things = tuple(_thing(one, language) for one in raw["thing"])
    if len({one.id for one in things}) != len(things):
        raise ValueError("two things have one id")
    if unknown := {name for one in things for name in one.about} - set(ABOUT):
        raise ValueError(f"about {min(unknown)}")
    return World(
        *(raw["id"], raw["name"], raw["age"], raw["nation"], raw["who"], raw["talk"], raw["here"], raw["begins"]),
        raw.get("start", 2),
        raw.get("deep_at", 5),
        manner,
        things,
        _world(raw, "", other) if other else None,
    )


def _thing(raw: Mapping[str, Any], language: str) -> Thing:
    said = raw[language] if language else raw
    matters = raw.get("matters", "")
    last = "deep" if "deep" in said else f"more {len(said['more'])}" if said.get("more") else "first"
    return Thing(
        raw["id"],
        tuple(raw["cues"]),
        tuple(raw.get("about", ())),
        said["first"],
        tuple(said.get("more", ())),
        said.get("deep", ""),
        said["short"],
        last if matters is True else str(matters),
        bool(raw.get("tender", False)),
        bool(raw.get("kept", False)),
        bool(raw.get("sign", False)),
    )
