"""The talk itself: one question at a time, until it is enough; then the draft. Law: what was said is not asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.conversation import events as e
from bot.conversation.asking import FLOWS, missing, next_question, steps
from bot.conversation.conversation import PERSON, Conversation, element_of
from bot.conversation.elements import ELEMENTS
from bot.conversation.grounding import refusal, wording
from bot.conversation.keeping import last_questions
from bot.conversation.offering import sound_offer
from bot.conversation.recording import Cited, Line, Mark, Mode, Party, Polarity, Role, Via, Words
from bot.conversation.requests import FindGuidance
from bot.conversation.stages import Stage
from bot.conversation.turn import YES_ONLY, Turn, only, rest, whole
from bot.conversation.waiting import QUESTIONS, waiting_for


def _always(c: Conversation) -> bool:
    return True


_NEEDED: Mapping[str, Callable[[Conversation], bool]] = {
    "nation": lambda c: not c.nation,
    "helper_name": lambda c: c.answers.get("who_types") == "helper",
    "may_send": lambda c: bool(c.service),
}
"""Opening questions that are not asked of everybody."""


def ask_opening(turn: Turn) -> None:
    """The next question before the talk, or the first of the talk itself."""
    c = turn.c
    flow = FLOWS[c.mode]
    if c.answers.get("safe_here") in {"no", "not_sure"} and "not_safe" not in c.answers:
        turn.add(e.OpeningAsked(turn.at, "not_safe"))
        return
    for question in flow.opening:
        needed = _NEEDED.get(question, _always)(c)
        if needed and question not in c.answers:
            turn.add(e.OpeningAsked(turn.at, question))
            return
    ask_first(turn)


def said_in_talk(turn: Turn, words: Words) -> None:
    """Words to be listened to: the request for it is what the conversation now waits for."""
    if turn.c.question == "put_right":
        turn.say("put_right_taken")


def said_in_opening(turn: Turn, words: Words) -> None:
    c = turn.c
    if c.question in {"your_name", "helper_name"}:
        party = PERSON if c.question == "your_name" else Role.SUPPORTER.value
        role = Role.PERSON if c.question == "your_name" else Role.SUPPORTER
        turn.add(e.Named(turn.at, Party(party, role, whole(words))))
        turn.add(e.Answered(turn.at, c.question, "said"))
        ask_opening(turn)
    else:
        turn.say("choose_one")


def go_on(turn: Turn) -> None:
    """After listening: read a dictation back in three lines, once; then the next question, or enough."""
    c = turn.c
    if c.earlier and not c.looked_back:
        turn.add(e.RecallWanted(turn.at))
        return
    if c.drafted:
        turn.add(e.DraftWanted(turn.at))
        return
    if c.doubts:
        turn.add(e.Asked(turn.at, "doubt"))
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
        turn.add(e.Asked(turn.at, "more", c.element, c.about))
        return
    question = next_question(c)
    if question:
        turn.add(e.Asked(turn.at, question.question, question.element, question.about))
        if flow.own_pace and c.may_send:
            turn.add(e.WordingWanted(turn.at))
    elif flow.own_pace:
        turn.add(e.Asked(turn.at, "enough" if c.live else "little_said"))
    else:
        if not flow.guided and not any(element_of(key) in ELEMENTS for key in c.asked):
            turn.say("nothing_missing" if not missing(c) else "enough_for_now")
        turn.add(e.DraftWanted(turn.at))


MOST_CITED = 2
"""Citations for one element: more than that is a reading list."""


def guidance_found(turn: Turn, event: e.GuidanceFound) -> None:
    """What the decisions answer to. Nothing is taken in for an element that was not asked about."""
    request = waiting_for(turn.c)
    if not isinstance(request, FindGuidance):
        return
    found: list[Cited] = []
    for cited in dict.fromkeys(event.found):
        before = sum(one.element == cited.element for one in found)
        if cited.element in request.about and before < MOST_CITED and cited.citation.isprintable():
            found.append(cited)
    turn.add(e.GuidanceFound(turn.at, tuple(found)))


def drafted(turn: Turn, event: e.Drafted) -> None:
    """The drafter's lines, with the wording that the core works out; old decisions about them still hold."""
    if turn.c.stage is not Stage.DRAFTING:
        return
    live = {mark.id for mark in turn.c.live}
    before = {line.id: line for line in turn.c.lines}
    fresh = [_worded(turn.c, line) for line in event.lines if _line_is_sound(turn.c, line, live)]
    merged = [before.get(line.id, line) for line in fresh]
    merged += [line for line in turn.c.lines if line.id not in {one.id for one in merged} and line.by]
    turn.add(e.Drafted(turn.at, tuple(merged), used=event.used))
    for offer in event.offers:
        if sound_offer(turn.c, offer):
            turn.add(replace(offer, at=turn.at))
    if event.used.away:
        turn.say("model_away")
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


def doubt(turn: Turn, choice: str) -> None:
    """Two listeners did not agree whose wish this is; somebody who was there says."""
    found = turn.c.doubts[:1]
    turn.add(e.Answered(turn.at, "doubt", choice))
    if choice == "theirs" and found:
        turn.add(e.MarksMoved(turn.at, found[0].span.words_id, found))
    go_on(turn)


def question_worded(turn: Turn, event: e.QuestionWorded) -> None:
    if turn.c.stage is Stage.WORDING:
        turn.add(event)


def _worded(c: Conversation, line: Line) -> Line:
    return replace(line, wording=wording(line, c.marks_by_id, c.words_by_id))


def laid_out(turn: Turn, event: e.LaidOut) -> None:
    if turn.c.stage is Stage.LAYING_OUT:
        turn.add(event)


def ask_first(turn: Turn) -> None:
    """The first question of the talk itself; before it, what an earlier record says, where it looks back at one."""
    c = turn.c
    if c.earlier and not c.looked_back and c.stage is Stage.OPENING:
        turn.add(e.RecallWanted(turn.at))
    elif c.mode is Mode.PROFILE and c.recalled:
        turn.add(e.DraftWanted(turn.at))
    elif FLOWS[c.mode].first:
        turn.add(e.Asked(turn.at, FLOWS[c.mode].first))
    else:
        first = steps(c)[0]
        turn.add(e.Asked(turn.at, first.question, first.element, first.about))


def recalled(turn: Turn, event: e.Recalled) -> None:
    """What the earlier records say. Only marks that stand in their words to the letter are let in."""
    if turn.c.stage is not Stage.LOOKING_BACK or turn.c.looked_back:
        return
    words = {one.id: one for one in event.words if one.via is Via.RECORD and one.text}
    known = {party.id for party in (*turn.c.parties, *event.parties)}
    sound = tuple(mark for mark in event.marks if mark.holder in known and refusal(mark, words) in {None, *_WHOLE})
    turn.add(e.Recalled(turn.at, tuple(words.values()), sound, event.parties))
    if not sound:
        turn.say("nothing_to_look_back_at")
    ask_next(turn) if turn.c.asked else ask_first(turn)


_WHOLE = frozenset({"negation", "condition"})
"""Not faults here: a line of a record is whole as it was confirmed."""


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
    asked = [key for key in c.asked if key != "doubt"]
    key = c.key or c.question
    place = asked.index(key) if key in asked else 0
    if place == 0:
        turn.say("nothing_before")
        return
    before = asked[place - 1]
    guided = {row.key: row for row in steps(c)}
    if before in guided:
        turn.add(e.Asked(turn.at, guided[before].question, guided[before].element, guided[before].about))
    elif before in ELEMENTS:
        turn.add(e.Asked(turn.at, "element", before))
    else:
        turn.add(e.Asked(turn.at, before if before in QUESTIONS else "anything_else"))


def open_before(turn: Turn) -> None:
    opening = FLOWS[turn.c.mode].opening
    before = opening[: opening.index(turn.c.question)] if turn.c.question in opening else opening
    answered = [question for question in before if question in turn.c.answers]
    if answered:
        turn.add(e.OpeningAsked(turn.at, answered[-1]))
    else:
        turn.say("nothing_before")
