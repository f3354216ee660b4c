"""What a listener brings back. Law: a mark that is not sound is refused here, or kept whole as a view; nothing of a
person's disclosure becomes a line; an answer given again replaces the old one for ever."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation import events as e
from bot.conversation.asking import FLOWS
from bot.conversation.conversation import PERSON, WATCHED, Conversation, element_of
from bot.conversation.elements import ELEMENTS
from bot.conversation.grounding import refusal, sentence, trimmed
from bot.conversation.in_talk import go_on, recalled
from bot.conversation.recording import Basis, Mark, Mode, Open, Party, Role, Span, Via
from bot.conversation.requests import FindGuidance
from bot.conversation.stages import WAITS_FOR_A_PART, Stage
from bot.conversation.turn import Turn, says_none, whole


def heard(turn: Turn, event: e.Heard) -> None:
    if event.words_id not in turn.c.unheard or turn.c.stage is not Stage.LISTENING:
        return
    told = [mark for mark in event.marks if mark.span.words_id == event.words_id]
    sound = [found for mark in told if (found := _sound(turn.c, mark)) is not None]
    parties = tuple(party for party in event.parties if _party_is_sound(turn.c, party, event.words_id))
    known = {party.id for party in (*turn.c.parties, *parties)}
    theirs = [_as_it_was_told(turn.c, mark) for mark in sound if mark.holder in known]
    sound = list({mark.id: mark for mark in theirs}.values())  # two cuts that were made whole are one mark
    none = _answers_none(turn.c, event.words_id)
    let_through = () if none else _putting_right(turn.c, _linked(turn.c, sound))
    refused = len(event.marks) - len(let_through)
    old = tuple(
        mark for mark in _answered_before(turn.c, event.words_id) if mark not in {one.id for one in let_through}
    )
    doubts = tuple(mark for mark in event.doubts if mark.element == "B1" and _sound(turn.c, mark) == mark)
    doubts = () if none or FLOWS[turn.c.mode].guided else doubts[:MOST_DOUBTS]
    turn.add(e.Heard(turn.at, event.words_id, parties, let_through, refused, bool(none), old, doubts, event.used))
    if event.used.away:
        turn.say("model_away")
    if none:
        turn.add(e.LeftOpen(turn.at, none, Open.NONE_SEEN_TODAY))
    if not turn.c.unheard:
        go_on(turn)


MOST_DOUBTS = 2
"""Questions of whose wish something is: more would be an interrogation."""


def failed(turn: Turn, event: e.Failed) -> None:
    """A part could not do its work. What was said is kept as it stands, and there is always a way on."""
    c = turn.c
    if c.stage not in WAITS_FOR_A_PART:
        return
    turn.add(event)
    if c.stage is Stage.LOOKING_BACK:
        recalled(turn, e.Recalled(turn.at))
        return
    if c.stage is Stage.DRAFTING and event.what == FindGuidance.__name__ and c.guidance is None:
        turn.add(e.GuidanceFound(turn.at, ()))
        turn.say("guidance_failed")
        return
    if c.stage is Stage.LISTENING and c.unheard:
        words = c.words_by_id[c.unheard[0]]
        text = words.text or ""
        asked = next((element_of(key) for key, said in c.answered_by.items() if words.id in said), "B8")
        heard(turn, e.Heard(turn.at, words.id, (), (Mark(whole(words), text, asked, words.said_by),)))
    elif c.stage is Stage.WORDING:
        turn.add(e.QuestionWorded(turn.at))
        return
    elif c.stage in {Stage.DRAFTING, Stage.LAYING_OUT}:
        turn.add(e.Asked(turn.at, "could_not_draft"))
    turn.say("part_failed")


def _answers_none(c: Conversation, words_id: str) -> str:
    """The element to which these words are a bare "nothing", where that is one of its answers; else ""."""
    asked = next((element_of(key) for key, said in c.answered_by.items() if said[-1] == words_id), "")
    can_be_none = asked in ELEMENTS and Open.NONE_SEEN_TODAY in ELEMENTS[asked].opens
    return asked if can_be_none and says_none(c.text_of(words_id)) else ""


NOT_APART = frozenset({"D1", "D4", "D5", "D6", "V1", "V2", "V7", "G1", "G2", "G3", "N1", "A1", "A2"})
"""What a worker may still record of words that are also kept apart: what was seen, thought and done, never as
somebody's outcome, strength or view. Of a person's own disclosure nothing becomes a line (safety)."""


def _sound(c: Conversation, mark: Mark) -> Mark | None:
    """The mark if it may stand. A want whose cut would lose a "not" or an "if" becomes the whole sentence, as a
    view: nothing is lost and nothing is turned round."""
    words = c.words_by_id
    reason = refusal(mark, words)
    if reason in {"negation", "condition"}:
        text = c.text_of(mark.span.words_id)
        start, end = trimmed(text, *sentence(text, mark.span.start, mark.span.end))
        widened = replace(
            mark,
            span=Span(mark.span.words_id, start, end),
            text=text[start:end],
            element="V3" if mark.element in {"B1", "B3", "B6"} else mark.element,
            kind=None,
            links=(),
            quoted=False,
        )
        mark, reason = widened, refusal(widened, words)
    if reason is not None or _kept_apart(c, mark):
        return None
    return mark


def _kept_apart(c: Conversation, mark: Mark) -> bool:
    if mark.element in NOT_APART and not c.in_own_voice:
        return False
    return any(
        concern.span.words_id == mark.span.words_id
        and concern.span.start < mark.span.end
        and mark.span.start < concern.span.end
        for concern in c.concerns
    )


_SPEAKS_OF_BOTH = (
    re.compile(r"\b(?:I|I['’]\w+|me|my|ah|dw i|fi)\b", re.IGNORECASE),
    re.compile(r"\b(?:he|she|him|his|her|hers|they|them|their|fo|fe|ef|hi|iddo|iddi)\b", re.IGNORECASE),
)


def _scribes_own(c: Conversation, mark: Mark) -> Mark:
    """Somebody typing for another says "I" and "he" in one breath: then the "I" is theirs, and so is the view."""
    scribed = c.words_by_id[mark.span.words_id].via is Via.SCRIBE
    name = c.label(PERSON)
    speaks_of = _SPEAKS_OF_BOTH[1].search(mark.text) or (name and name in mark.text)
    if scribed and mark.holder == PERSON and _SPEAKS_OF_BOTH[0].search(mark.text) and speaks_of:
        return replace(mark, holder=c.typist, element="V5", kind=None, links=())
    return mark


def _as_it_was_told(c: Conversation, mark: Mark) -> Mark:
    """Whose it is in this kind of talk. What a carer says that another wants is the carer's view; what somebody
    without speech wants is what those around them think, and no "I want" is theirs unless it was said."""
    mark = _scribes_own(c, mark)
    if c.mode is Mode.CARER and mark.element == "B1" and mark.holder != PERSON:
        return replace(mark, element="V5", kind=None, holder=mark.holder if mark.quoted else PERSON, links=())
    if c.mode in WATCHED and mark.element == "B1" and mark.holder != PERSON:
        return replace(mark, element="V7" if c.typist_party.role is Role.WORKER else "V5", kind=None, links=())
    if c.mode in WATCHED and mark.element in WISHES and mark.holder == PERSON:
        if mark.quoted:
            return replace(mark, element="V3", kind=None, links=())
        return replace(mark, element="V2", kind=None, basis=Basis.OPINION, holder=c.typist, links=())
    return mark


WISHES = frozenset({"B1", "B3", "B6", "B7", "D2", "H4", "N2", "V2", "V3"})
"""What only the person can say of themselves: what they want, think and choose."""


def _party_is_sound(c: Conversation, party: Party, words_id: str) -> bool:
    """A listener may name people by words that are there; whoever has a name already keeps it."""
    if c.label(party.id):
        return False
    if party.named is None:
        return party.role is Role.TOGETHER
    text = c.text_of(party.named.words_id)
    return party.named.words_id == words_id and 0 <= party.named.start < party.named.end <= len(text)


SERVES = {"B3": "B1", "B5": "B1", "B6": "B1", "G2": "G1", "G3": "G1", "G4": "G1"}
"""What a mark of one element is a reason for, or a part of, where there is only one it could be."""


ABOUT_AN_OUTCOME = frozenset({"R1", "R2"})
"""What an answer about an earlier outcome stands under."""


def _linked(c: Conversation, marks: list[Mark]) -> list[Mark]:
    """Links that lead nowhere are taken off; a reason without one goes to the only line it could be about."""
    known = {mark.id: mark for mark in (*c.live, *marks)}
    by_element: dict[str, list[str]] = {}
    for mark_id, mark in known.items():
        by_element.setdefault(mark.element, []).append(mark_id)
    linked = []
    about = {said[-1]: key.partition("@")[2] for key, said in c.answered_by.items()}
    for mark in marks:
        asked_about = (about.get(mark.span.words_id, ""),) if mark.element in ABOUT_AN_OUTCOME else ()
        links = tuple(link for link in (*mark.links, *asked_about) if link in known)
        served = by_element.get(SERVES.get(mark.element, ""), [])
        linked.append(replace(mark, links=links or (tuple(served) if len(served) == 1 else ())))
    return linked


def _answered_before(c: Conversation, words_id: str) -> tuple[str, ...]:
    """The marks of an earlier answer to the question that these words answer: they are replaced for ever."""
    earlier: set[str] = set()
    for said in c.answered_by.values():
        if words_id in said:
            earlier |= set(said[: said.index(words_id)])
    return tuple(mark.id for mark in c.live if mark.span.words_id in earlier)


def _putting_right(c: Conversation, marks: list[Mark]) -> tuple[Mark, ...]:
    """When what was played back was wrong, the new mark replaces the one it was played back from."""
    if c.question != "put_right":
        return tuple(marks)
    played = [mark for mark in c.live if mark.id in c.played]
    return tuple(
        replace(mark, supersedes=tuple(one.id for one in played if _same_matter(one, mark) and one.id != mark.id))
        for mark in marks
    )


def _same_matter(one: Mark, other: Mark) -> bool:
    return one.element == other.element and one.holder == other.holder
