"""The talk itself: words come in, marks come back, one question at a time. Law: a mark that is not sound is
refused here, and a correction replaces the old mark for ever."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation import events as e
from bot.conversation.asking import FLOWS, missing, next_question
from bot.conversation.conversation import PERSON, Conversation
from bot.conversation.elements import ELEMENTS
from bot.conversation.grounding import refusal, sentence, trimmed, wording
from bot.conversation.keeping import last_questions, name
from bot.conversation.recording import Line, Mark, Open, Party, Polarity, Role, Span, Via, Words
from bot.conversation.stages import WAITS_FOR_A_PART, Stage
from bot.conversation.turn import YES_ONLY, Turn, only, rest, says_none
from bot.conversation.waiting import PERSON_MODES, QUESTIONS


def ask_opening(turn: Turn) -> None:
    """The next question before the talk, or the first of the talk itself."""
    c = turn.c
    flow = FLOWS[c.mode]
    if c.answers.get("safe_here") in {"no", "not_sure"} and "not_safe" not in c.answers:
        turn.add(e.OpeningAsked(turn.at, "not_safe"))
        return
    for question in flow.opening:
        told = question in c.answers or (question == "nation" and c.nation)
        unneeded = question == "helper_name" and c.answers.get("who_types") != "helper"
        if not told and not unneeded:
            turn.add(e.OpeningAsked(turn.at, question))
            return
    first = flow.guided[0] if flow.guided else None
    turn.add(e.Asked(turn.at, flow.first, first.element if first else ""))


def said_in_talk(turn: Turn, words: Words) -> None:
    """Words to be listened to: the request for it is what the conversation now waits for."""
    if turn.c.question == "put_right":
        turn.say("put_right_taken")


def said_in_opening(turn: Turn, words: Words) -> None:
    c = turn.c
    if c.question in {"your_name", "helper_name"}:
        party = PERSON if c.question == "your_name" else Role.SUPPORTER.value
        role = Role.PERSON if c.question == "your_name" else Role.SUPPORTER
        name(turn, Party(party, role, Span(words.id, 0, len(words.text or ""))))
        turn.add(e.Answered(turn.at, c.question, "said"))
        ask_opening(turn)
    else:
        turn.say("choose_one")


def heard(turn: Turn, event: e.Heard) -> None:
    if event.words_id not in turn.c.unheard or turn.c.stage is not Stage.LISTENING:
        return
    told = [mark for mark in event.marks if mark.span.words_id == event.words_id]
    sound = [found for mark in told if (found := _sound(turn.c, mark)) is not None]
    parties = tuple(party for party in event.parties if _party_is_sound(turn.c, party, event.words_id))
    known = {party.id for party in (*turn.c.parties, *parties)}
    sound = [_scribes_own(turn.c, mark) for mark in sound if mark.holder in known]
    none = _answers_none(turn.c, event.words_id)
    let_through = () if none else _putting_right(turn.c, _linked(turn.c, sound))
    refused = len(event.marks) - len(let_through)
    old = tuple(
        mark for mark in _answered_before(turn.c, event.words_id) if mark not in {one.id for one in let_through}
    )
    turn.add(e.Heard(turn.at, event.words_id, parties, let_through, refused, settled=bool(none), supersedes=old))
    if none:
        turn.add(e.LeftOpen(turn.at, none, Open.NONE_SEEN_TODAY))
    if not turn.c.unheard:
        go_on(turn)


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
        whole = replace(
            mark,
            span=Span(mark.span.words_id, start, end),
            text=text[start:end],
            element="V3" if mark.element in {"B1", "B3", "B6"} else mark.element,
            kind=None,
            links=(),
            quoted=False,
        )
        mark, reason = whole, refusal(whole, words)
    if reason is not None or _kept_apart(c, mark):
        return None
    return mark


def _kept_apart(c: Conversation, mark: Mark) -> bool:
    if mark.element in NOT_APART and c.mode not in PERSON_MODES:
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


def _answers_none(c: Conversation, words_id: str) -> str:
    """The element to which these words are a bare "nothing", where that is one of its answers; else ""."""
    asked = next((element for element, said in c.answered_by.items() if said[-1] == words_id), "")
    can_be_none = asked in ELEMENTS and Open.NONE_SEEN_TODAY in ELEMENTS[asked].opens
    return asked if can_be_none and says_none(c.text_of(words_id)) else ""


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


def _linked(c: Conversation, marks: list[Mark]) -> list[Mark]:
    """Links that lead nowhere are taken off; a reason without one goes to the only line it could be about."""
    known = {mark.id: mark for mark in (*c.live, *marks)}
    by_element: dict[str, list[str]] = {}
    for mark_id, mark in known.items():
        by_element.setdefault(mark.element, []).append(mark_id)
    linked = []
    for mark in marks:
        links = tuple(link for link in mark.links if link in known)
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


def go_on(turn: Turn) -> None:
    """After listening: read a dictation back in three lines, once; then the next question, or enough."""
    c = turn.c
    if c.drafted:
        turn.add(e.DraftWanted(turn.at))
        return
    shared = [mark for mark in c.live if mark.element == "B1" and mark.holder == "together"]
    if shared and "B2" not in c.asked:
        turn.add(e.Asked(turn.at, "whose", "B2"))
        return
    played = _three_lines(c) if FLOWS[c.mode].plays_back and not c.played else ()
    if played:
        turn.add(e.PlayedBack(turn.at, played))
    else:
        ask_next(turn)


_PLAYED = (("B1",), ("D1", "C1", "B5", "V3", "V1"), ("N1", "G1"))
"""What matters; what was seen; what happens next."""


def _three_lines(c: Conversation) -> tuple[str, ...]:
    """At most three lines, in their words: what matters, what was seen, what happens next."""
    lines = []
    for elements in _PLAYED:
        first = next((mark for element in elements for mark in c.live if mark.element == element), None)
        if first:
            lines.append(first.id)
    return tuple(lines)


def ask_next(turn: Turn) -> None:
    c = turn.c
    flow = FLOWS[c.mode]
    if flow.guided and c.words and only(c.text_of(c.words[-1].id), YES_ONLY) and c.element and c.question != "more":
        turn.add(e.Asked(turn.at, "more", c.element))
        return
    question = next_question(c)
    if question:
        turn.add(e.Asked(turn.at, question.question, question.element))
    elif flow.guided:
        turn.add(e.Asked(turn.at, "enough" if c.live else "little_said"))
    else:
        if not any(key in ELEMENTS for key in c.asked):
            turn.say("nothing_missing" if not missing(c) else "enough_for_now")
        turn.add(e.DraftWanted(turn.at))


def drafted(turn: Turn, event: e.Drafted) -> None:
    """The drafter's lines, with the wording that the core works out; old decisions about them still hold."""
    if turn.c.stage is not Stage.DRAFTING:
        return
    live = {mark.id for mark in turn.c.live}
    before = {line.id: line for line in turn.c.lines}
    fresh = [_worded(turn.c, line) for line in event.lines if _line_is_sound(turn.c, line, live)]
    merged = [before.get(line.id, line) for line in fresh]
    merged += [line for line in turn.c.lines if line.id not in {one.id for one in merged} and line.by]
    turn.add(e.Drafted(turn.at, tuple(merged)))
    if turn.c.current_line is None:
        last_questions(turn)


def _line_is_sound(c: Conversation, line: Line, live: set[str]) -> bool:
    """A line rests on marks that count, or it is an answer that is not a blank; nothing else is let in."""
    if line.open is not None:
        return not line.text and not line.rests_on
    own_goal = any(c.marks_by_id[mark].element == "B2" for mark in line.rests_on if mark in c.marks_by_id)
    rejected = any(
        c.marks_by_id[mark].polarity is Polarity.NOT_WANTED for mark in line.rests_on if mark in c.marks_by_id
    )
    if line.element == "B1" and (own_goal or rejected):
        return False
    return bool(line.text) and bool(line.rests_on) and set(line.rests_on) <= live


def _worded(c: Conversation, line: Line) -> Line:
    return replace(line, wording=wording(line, c.marks_by_id, c.words_by_id))


def laid_out(turn: Turn, event: e.LaidOut) -> None:
    if turn.c.stage is Stage.LAYING_OUT:
        turn.add(event)


def failed(turn: Turn, event: e.Failed) -> None:
    """A part could not do its work. What was said is kept as it stands, and there is always a way on."""
    c = turn.c
    if c.stage not in WAITS_FOR_A_PART:
        return
    turn.add(event)
    if c.stage is Stage.LISTENING and c.unheard:
        words = c.words_by_id[c.unheard[0]]
        text = words.text or ""
        asked = next((element for element, said in c.answered_by.items() if words.id in said), "B8")
        whole = Mark(Span(words.id, 0, len(text)), text, asked, words.said_by)
        heard(turn, e.Heard(turn.at, words.id, (), (whole,)))
    elif c.stage in {Stage.DRAFTING, Stage.LAYING_OUT}:
        turn.add(e.Asked(turn.at, "could_not_draft"))
    turn.say("part_failed")


def ask_first(turn: Turn) -> None:
    flow = FLOWS[turn.c.mode]
    turn.add(e.Asked(turn.at, flow.first, flow.guided[0].element if flow.guided else ""))


def play_back(turn: Turn, choice: str) -> None:
    if choice == "yes":
        ask_next(turn)
    else:
        turn.add(e.Asked(turn.at, "put_right"))


def whose(turn: Turn, choice: str) -> None:
    """Two people said "we": whose outcome is it? Each person's own goes in a record of their own (decision 9)."""
    holder = {"mine": PERSON, "both": PERSON, "theirs": "together"}[choice]
    element = {"mine": "B1", "both": "B1", "theirs": "V5"}[choice]
    moved: dict[str, list[Mark]] = {}
    for mark in turn.c.live:
        if mark.element == "B1" and mark.holder == "together":
            new = replace(mark, holder=holder, element=element, value=choice, supersedes=(mark.id,))
            moved.setdefault(mark.span.words_id, []).append(replace(new, kind=mark.kind if element == "B1" else None))
    turn.add(e.Answered(turn.at, "whose", choice))
    if choice != "mine":
        turn.say("record_of_their_own")
    # Heard belongs to the stage of listening; the words stay heard, their marks are replaced.
    for words_id, marks in moved.items():
        turn.add(e.MarksMoved(turn.at, words_id, tuple(marks)))
    go_on(turn)


def enough(turn: Turn, choice: str) -> None:
    if choice == "read":
        turn.add(e.DraftWanted(turn.at))
    elif choice == "more":
        turn.add(e.Asked(turn.at, "anything_else"))
    else:
        rest(turn, "later")


def could_not_draft(turn: Turn, choice: str) -> None:
    if choice == "try_again":
        turn.add(e.DraftWanted(turn.at))
    else:
        rest(turn, "later")


def ask_before(turn: Turn) -> None:
    """Back to the question before; what is said now replaces what was said then."""
    c = turn.c
    key = c.element or c.question
    place = c.asked.index(key) if key in c.asked else 0
    if place == 0:
        turn.say("nothing_before")
        return
    before = c.asked[place - 1]
    guided = {row.element: row.question for row in FLOWS[c.mode].guided}
    if before in ELEMENTS:
        turn.add(e.Asked(turn.at, guided.get(before, "element"), before))
    else:
        turn.add(e.Asked(turn.at, before if before in QUESTIONS else FLOWS[c.mode].first))


def open_before(turn: Turn) -> None:
    answered = [question for question in FLOWS[turn.c.mode].opening if question in turn.c.answers]
    if answered:
        turn.add(e.OpeningAsked(turn.at, answered[-1]))
    else:
        turn.say("nothing_before")
