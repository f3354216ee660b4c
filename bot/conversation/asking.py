"""Which question comes next. Law: never what was already said, never more than the flow allows, best first.

One row a mode (`FLOWS`): how it opens, whose words come in, how many questions, in which order. The worker's
order is the elements' `rank`, judged from the whole note (record model 5.1); a person's is a short list that
starts with a good day and never with money (design, decision 13; LR ¶40).
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversation.conversation import PERSON, Conversation, asked_key, element_of
from bot.conversation.elements import BY_USEFULNESS, ELEMENTS, Element, Situation
from bot.conversation.recording import Kind, Mode, Role
from bot.conversation.usefulness import NOTHING, usefulness

SHORT_WORDS = 40
"""Under about so many dictated words, the questions about options, money and what-ifs are left (5.4)."""


@dataclass(frozen=True, slots=True)
class Guided:
    """One question of a guided talk: its phrase, the element that an answer to it is about, and what has to have
    been said before it makes sense (any of `after`). `about` is the mark that it speaks of, where there is one."""

    question: str
    element: str
    after: frozenset[str] = frozenset()
    about: str = ""

    @property
    def key(self) -> str:
        """As `Conversation.asked` names it."""
        return asked_key(self.element, self.about)


@dataclass(frozen=True, slots=True)
class Flow:
    """How one kind of talk goes. `most` questions. A talk at a person's own pace also ends after `MOST_EMPTY` empty
    answers, and asks whether it is enough."""

    opening: tuple[str, ...]
    first: str
    """The invitation to speak freely that it begins with; "" where it begins with the first of its questions."""
    most: int
    plays_back: bool = False
    guided: tuple[Guided, ...] = ()
    own_pace: bool = False


_PERSON_OPENING = ("language", "nation", "safe_here", "who_types", "helper_name", "your_name", "secret", "may_send")
_CARER_OPENING = ("language", "nation", "safe_here", "your_name", "secret", "may_send")
_WORKER_OPENING = ("nation", "may_send")

_MOST = 10_000
_LONG, _STEP, _MANY = 175, 25, 3
_WORTH_TELLING = "A2 B1 B3 B5 C1 C2 D1 D4 G1 G2 G3 H7 N1 N2 N4 O5 R1 V3 V5 V7".split()
"""Elements whose lack is a clue to what to ask."""

MOST_EMPTY = 2
"""Answers without anything in them, after which somebody is not asked on."""

GOOD_DAY: tuple[Guided, ...] = (
    Guided("good_day", "B6"),
    Guided("why_good", "B3", frozenset({"B1", "B6"})),
    Guided("would_like", "B1"),
    Guided("who_helps", "C2"),
    Guided("worry", "D1"),
    Guided("who_sees", "N3"),
)

CARING: tuple[Guided, ...] = (
    Guided("carer_day", "B6"),
    Guided("why_good", "B3", frozenset({"B1", "B6"})),
    Guided("carer_like", "B1"),
    Guided("carer_view", "V5"),
    Guided("who_helps", "C2"),
    Guided("worry", "D1"),
    Guided("carer_not_there", "N2"),
    Guided("who_sees", "N3"),
)
"""A carer's own outcomes; what they think of the other's life is their view (record model V5, V6; FNF ¶30)."""

WATCHING: tuple[Guided, ...] = (
    Guided("log_what", "O1"),
    Guided("log_who", "A2"),
    Guided("log_liked", "O2"),
    Guided("log_disliked", "O3"),
    Guided("log_meant", "V2"),
    Guided("log_sure", "O5"),
)
"""A learning log: what was seen before what it may have meant (FNF ¶84-88)."""

_LOOKING_BACK: tuple[Guided, ...] = (
    Guided("anything_new", "R3"),
    Guided("learned", "R4"),
    Guided("still_fits", "R5"),
)
"""After each earlier outcome: what is new, what was learned, whether money and support still fit (FNF ¶66-74)."""

FLOWS: dict[Mode, Flow] = {
    Mode.WORKER: Flow(_WORKER_OPENING, "dictate", most=3, plays_back=True),
    Mode.PERSON: Flow(_PERSON_OPENING, "", most=6, guided=GOOD_DAY, own_pace=True),
    Mode.CARER: Flow(_CARER_OPENING, "", most=8, guided=CARING, own_pace=True),
    Mode.OBSERVATION: Flow(("who_saw", "nation", "may_send"), "log_did", most=6, guided=WATCHING),
    Mode.REVIEW: Flow(("who_looks_back", "nation", "may_send"), "", most=15, guided=_LOOKING_BACK),
    Mode.PROFILE: Flow(_WORKER_OPENING, "anything_else", most=0),
    Mode.CONVERSATION: Flow(_WORKER_OPENING, "dictate", most=3, plays_back=True),
    Mode.TRAINER: Flow(_WORKER_OPENING, "dictate", most=0, plays_back=True),
}

SAME_ANSWER: dict[str, frozenset[str]] = {
    "G5": frozenset({"N4"}),
    "C1": frozenset({"C2", "C3"}),
    "R1": frozenset({"R2"}),
    "N1": frozenset({"H9"}),
    "B7": frozenset({"B6"}),
}
"""Elements that are answered as well by a mark of another one."""


def steps(conversation: Conversation) -> tuple[Guided, ...]:
    """The questions of a guided talk, in order; a review asks about each earlier outcome first."""
    rows = FLOWS[conversation.mode].guided
    if conversation.mode is not Mode.REVIEW:
        return rows
    was = [mark for mark in conversation.recalled if mark.element == "B9"]
    about = [
        Guided(*(("still_there", "R2") if mark.kind is Kind.MAINTENANCE else ("better_harder", "R1")), about=mark.id)
        for mark in was
    ]
    return (*(about or [Guided("better_harder_all", "R1")]), *rows)


def situations(conversation: Conversation) -> frozenset[Situation]:
    """What is the case in this talk, read off its marks."""
    live = conversation.live
    elements = {mark.element for mark in live}
    values = {(mark.element, mark.value) for mark in live if mark.value}
    held_by_others = any(mark.element == "D1" and mark.holder != PERSON for mark in live)
    said = sum(len((words.text or "").split()) for words in conversation.words)
    holds = {
        Situation.ALWAYS: True,
        Situation.SHORT: conversation.mode is not Mode.PERSON and said < SHORT_WORDS,
        Situation.FIRST_CONTACT: ("A4", "first_contact") in values,
        Situation.PLAN: ("A4", "plan") in values,
        Situation.REVIEW: conversation.mode is Mode.REVIEW or ("A4", "review") in values,
        Situation.OBSERVATION: conversation.mode is Mode.OBSERVATION,
        Situation.EARLIER_RECORD: bool(conversation.recalled),
        Situation.OUTCOME: "B1" in elements,
        Situation.SHARED_OUTCOME: any(mark.element == "B1" and _shared(conversation, mark.holder) for mark in live),
        Situation.RISK: "D1" in elements,
        Situation.RISK_NAMED_BY_OTHERS: held_by_others,
        Situation.RESTRICTED: "D5" in elements,
        Situation.SIGN: any(not concern.dealt for concern in conversation.concerns) and "D6" not in elements,
        Situation.CHILD: ("A2", "child") in values,
        Situation.FAMILY: ("A2", "family") in values,
        Situation.CARER: ("A2", "carer") in values,
        Situation.DECISION: "G1" in elements,
        Situation.OPTIONS: "H1" in elements,
        Situation.CHOICE: "H4" in elements,
        Situation.BUDGET: "H6" in elements or "H1" in elements,
        Situation.UNMET: "H7" in elements,
        Situation.CHANGE_LIKELY: "N2" in elements,
    }
    return frozenset(situation for situation, true in holds.items() if true)


def _shared(conversation: Conversation, holder: str) -> bool:
    return any(party.id == holder and party.role is Role.TOGETHER for party in conversation.parties)


def answered(conversation: Conversation, element: str) -> bool:
    """Whether this was said, or has an answer that is not a blank."""
    same = {element} | SAME_ANSWER.get(element, frozenset())
    none_seen = element == "D1" and any(mark.value == "no_risk" for mark in conversation.live)
    return element in conversation.opens or none_seen or any(mark.element in same for mark in conversation.live)


def needed(conversation: Conversation) -> tuple[Element, ...]:
    """Elements that this record still lacks."""
    now = situations(conversation)
    return tuple(row for row in BY_USEFULNESS if row.needed(now) and not answered(conversation, row.id))


def clues(conversation: Conversation) -> list[str]:
    """Plain facts about this talk from which it is told what is most worth asking."""
    live = conversation.live
    elements = {mark.element for mark in live}
    said = sum(len((words.text or "").split()) for words in conversation.words)
    found = [f"words:{min(said, _LONG) // _STEP * _STEP}"]
    found += [f"is:{situation.value}" for situation in sorted(situations(conversation))]
    found += [f"told:{element}" for element in sorted(elements)]
    found += [f"untold:{element}" for element in _WORTH_TELLING if element not in elements]
    found.append(f"wishes:{min(_MANY, sum(mark.element == 'B1' for mark in live))}")
    found.append("sign:dealt" if all(concern.dealt for concern in conversation.concerns) else "sign:open")
    mode = conversation.mode.value
    return [
        f"in:{mode}",
        *found,
        *(f"{mode} {clue}" for clue in found),
        *(f"lacks:{row.code}" for row in needed(conversation)),
    ]


def missing(conversation: Conversation) -> tuple[Element, ...]:
    """What is worth asking for this record, most useful question first; () where all that it needs is said.

    A sign that nothing was done about comes before everything (safety, point 3).
    """
    if not needed(conversation):
        return ()
    now = situations(conversation)
    useful = usefulness(clues(conversation))
    if Situation.SIGN in now:
        useful[ELEMENTS["D6"].code] = _MOST
    rows = [row for row in BY_USEFULNESS if not row.skip & now and not answered(conversation, row.id)]
    most = max((useful.get(row.code, -_MOST) for row in rows), default=-_MOST)
    if useful.get(NOTHING, -_MOST) > most:
        return ()
    return tuple(sorted(rows, key=lambda row: -useful.get(row.code, -_MOST)))


def next_question(conversation: Conversation) -> Guided | None:
    """The next question worth asking, or None when it is enough."""
    flow = FLOWS[conversation.mode]
    asked = sum(element_of(key) in ELEMENTS for key in conversation.asked)
    if asked >= flow.most or (flow.own_pace and conversation.empty_answers >= MOST_EMPTY):
        return None
    if flow.guided:
        rows = (row for row in steps(conversation) if row.key not in conversation.asked)
        return next((row for row in rows if _worth_asking(conversation, row)), None)
    row = next((row for row in missing(conversation) if row.id not in conversation.asked), None)
    return Guided("element", row.id) if row else None


def _worth_asking(conversation: Conversation, row: Guided) -> bool:
    """Not told already, and not about something that nobody has said."""
    said = {mark.element for mark in conversation.live}
    told = not row.about and answered(conversation, row.element)
    return not told and (not row.after or bool(row.after & said))
