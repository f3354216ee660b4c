"""What follows from what happened. Law: `decide` runs once, and all that it decides is stored with what came in.

One function for each thing that can arrive (`ARRIVALS`), one for each button (`BUTTONS`), one for each choice
of a closed question (`CHOICES`). Nothing here writes, waits or knows the time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.conversation import concerns
from bot.conversation import events as e
from bot.conversation.asking import FLOWS, missing, next_question
from bot.conversation.conversation import PERSON, Conversation, evolve
from bot.conversation.elements import ELEMENTS, Situation
from bot.conversation.grounding import refusal, wording
from bot.conversation.recording import (
    Confirmation,
    Line,
    Mark,
    Party,
    Polarity,
    Record,
    Role,
    Span,
    Via,
    Words,
)
from bot.conversation.requests import Say
from bot.conversation.stages import Stage
from bot.conversation.waiting import OPEN_BUTTONS, PERSON_MODES, QUESTIONS, accepted, current_question

CLOSINGS = frozenset(
    [
        "thanks",
        "thank",
        "you",
        "ta",
        "cheers",
        "ok",
        "okay",
        "k",
        "right",
        "fine",
        "diolch",
        "iawn",
        "aye",
        "ayeright",
        "grand",
        "great",
        "lovely",
        "bye",
    ]
)
"""Words that end nothing: "thanks" and "ok" are answered, and the question stays where it was."""

YES_ONLY = frozenset(["yes", "yeah", "yep", "aye", "ie", "ydw", "oes", "yup", "uhuh", "mm"])
"""After a bare yes one open question is asked before anything is written (record model 5.2)."""

LONG_ANSWER = 30
"""Words: "delete that" asks once before it takes out more than this."""


@dataclass(frozen=True, slots=True)
class Decided:
    """The events to store (the one that came first), what to say in passing, and the record, if one was kept."""

    conversation: Conversation
    events: tuple[e.Event, ...] = ()
    says: tuple[Say, ...] = ()
    record: Record | None = None


@dataclass
class Turn:
    """One turn under way: each event that is added is folded at once, so that the next step sees it."""

    c: Conversation
    at: Any = None
    events: list[e.Event] = field(default_factory=list)
    says: list[Say] = field(default_factory=list)
    record: Record | None = None

    def add(self, event: e.Event) -> None:
        self.c = evolve(self.c, event)
        self.events.append(event)

    def say(self, phrase: str, **values: str) -> None:
        self.says.append(Say(phrase, values))


def decide(conversation: Conversation, event: e.Event) -> Decided:
    """What follows from this event. Never raises for anything that a person can do: it says so kindly instead."""
    turn = Turn(conversation, event.at)
    if conversation.stage is Stage.RESTING and not isinstance(event, (e.Resumed, e.Pressed)):
        turn.add(e.Resumed(event.at))
    ARRIVALS[type(event)](turn, event)
    return Decided(turn.c, tuple(turn.events), tuple(turn.says), turn.record)


# --- before the talk ---------------------------------------------------------------------------------------


def _started(turn: Turn, event: e.Started) -> None:
    if turn.c.stage is not Stage.NEW:
        return
    turn.add(event)
    _open(turn)


def _open(turn: Turn) -> None:
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


# --- words -------------------------------------------------------------------------------------------------


def _said(turn: Turn, event: e.Said) -> None:
    c = turn.c
    if c.stage in {Stage.NEW, Stage.GONE}:
        turn.say("not_now")
        return
    if not (event.words.text or "").strip():
        turn.say("nothing_heard")
        return
    about_a_line = {
        Stage.READING_BACK: Via.EDIT,
        Stage.CHANGING: Via.QUOTED if c.opened[1] == "differently" else Via.EDIT,
    }
    if c.stage in about_a_line:
        event = replace(event, words=_for_a_line(c, event.words, about_a_line[c.stage]))
    turn.add(event)
    new = _notice(turn, event.words)
    if new and c.mode in PERSON_MODES and c.stage not in {Stage.SAFETY, Stage.KEPT, Stage.OBJECTING, Stage.DELETING}:
        _answer_safely(turn, new)
    else:
        _SAID_IN.get(c.stage, _said_in_talk)(turn, event.words)


def _for_a_line(c: Conversation, words: Words, via: Via) -> Words:
    """Wording for a line belongs to whoever types it; "they said it differently" stays the one who said it."""
    said_by = words.said_by if via is Via.QUOTED else words.entered_by
    return replace(words, said_by=said_by, via=via)


def _notice(turn: Turn, words: Words) -> tuple[concerns.Sign, ...]:
    """Signs in these words, kept apart with their exact span. Nothing else is done with them here."""
    text = words.text or ""
    found = concerns.signs(text)
    dealt = bool(concerns.dealt_with(text))
    for sign in found:
        turn.add(
            e.ConcernNoticed(
                turn.at,
                id=f"c{len(turn.c.concerns) + 1}",
                span=Span(words.id, sign.start, sign.end),
                said_by=words.said_by,
                kinds=(sign.kind,),
                urgent=sign.urgent,
                dealt=dealt,
            )
        )
    return found


def _answer_safely(turn: Turn, found: tuple[concerns.Sign, ...]) -> None:
    """Fixed wording, once for each kind of question; afterwards only a short acknowledgement."""
    about_life = any(sign.kind in {"ending_life", "goodbye"} for sign in found)
    question = "ending_life" if about_life else "safe_now"
    if question in turn.c.safety_asked:
        turn.say("safety_heard")
        _resume_stage(turn)
        return
    turn.add(e.SafetyAsked(turn.at, question))


def _resume_stage(turn: Turn) -> None:
    """After words that were noticed but need no new question: the talk goes on with them."""
    if turn.c.stage is Stage.OPENING:
        return
    if turn.c.stage in _SAID_IN and turn.c.stage not in {Stage.READING_BACK, Stage.CHANGING}:
        _SAID_IN[turn.c.stage](turn, turn.c.words[-1])


def _said_in_talk(turn: Turn, words: Words) -> None:
    """Words to be listened to: the request for it is what the conversation now waits for."""


def _said_in_opening(turn: Turn, words: Words) -> None:
    c = turn.c
    if c.question in {"your_name", "helper_name"}:
        party = PERSON if c.question == "your_name" else Role.SUPPORTER.value
        role = Role.PERSON if c.question == "your_name" else Role.SUPPORTER
        _name(turn, Party(party, role, Span(words.id, 0, len(words.text or ""))))
        turn.add(e.Answered(turn.at, c.question, "said"))
        _open(turn)
    else:
        turn.say("choose_one")


def _name(turn: Turn, party: Party) -> None:
    turn.add(e.Named(turn.at, party))


def _said_in_safety(turn: Turn, words: Words) -> None:
    question = turn.c.safety_asked[-1]
    span = Span(words.id, 0, len(words.text or ""))
    already = any(concern.span.words_id == words.id for concern in turn.c.concerns)
    if not already:
        turn.add(e.ConcernNoticed(turn.at, f"c{len(turn.c.concerns) + 1}", span, words.said_by, ("told_more",), False))
    turn.add(e.SafetyAnswered(turn.at, question, words_id=words.id))
    _after_safety(turn, question)


def _said_on_a_line(turn: Turn, words: Words) -> None:
    """While reading back, other words for a line are a correction, not noise (record model 5.2)."""
    c = turn.c
    if c.stage is Stage.READING_BACK and _only(words.text or "", CLOSINGS):
        turn.say("keep_or_change")
        return
    line = next((one for one in c.lines if one.id == c.opened[0]), None) or c.current_line
    if line is None:
        _last_questions(turn)
        return
    changed = replace(
        line,
        span=Span(words.id, 0, len(words.text or "")),
        text=words.text or "",
        quoted=words.via is Via.QUOTED,
        open=None,
        by=words.entered_by,
    )
    _change_line(turn, changed)


def _change_line(turn: Turn, line: Line) -> None:
    worded = replace(line, wording=wording(line, turn.c.marks_by_id, turn.c.words_by_id))
    turn.add(e.LineChanged(turn.at, worded))
    turn.say("line_changed")


def _said_in_last(turn: Turn, words: Words) -> None:
    question = turn.c.question
    if question == "pass_on_words":
        turn.add(e.Answered(turn.at, question, words.id))
        _last_questions(turn)
    elif question == "about":
        _name(turn, Party(PERSON, Role.PERSON, Span(words.id, 0, len(words.text or ""))))
        turn.add(e.Answered(turn.at, question, "said"))
        _last_questions(turn)
    else:
        turn.say("choose_one")


def _said_when_confirming(turn: Turn, words: Words) -> None:
    turn.say("yes_or_change")


def _said_when_kept(turn: Turn, words: Words) -> None:
    if _only(words.text or "", CLOSINGS):
        turn.say("kept_thanks")
    else:
        _object(turn, words)


def _object(turn: Turn, words: Words) -> None:
    """ "That is not what I said" is stored at once, without any fingerprint, beside the record."""
    turn.add(e.Objected(turn.at, words.id))
    turn.say("objection_kept")


def _said_in_closed(turn: Turn, words: Words) -> None:
    turn.say("choose_one")


_SAID_IN: Mapping[Stage, Callable[[Turn, Words], None]] = {
    Stage.OPENING: _said_in_opening,
    Stage.SAFETY: _said_in_safety,
    Stage.READING_BACK: _said_on_a_line,
    Stage.CHANGING: _said_on_a_line,
    Stage.LAST_QUESTIONS: _said_in_last,
    Stage.CONFIRMING: _said_when_confirming,
    Stage.KEPT: _said_when_kept,
    Stage.OBJECTING: _object,
    Stage.DELETING: _said_in_closed,
}


def _only(text: str, known: frozenset[str]) -> bool:
    words = [word.strip(".,!?'\"").casefold() for word in text.split()]
    return bool(words) and len(words) <= 4 and all(word in known for word in words)


# --- what the parts bring back -----------------------------------------------------------------------------


def _heard(turn: Turn, event: e.Heard) -> None:
    if event.words_id not in turn.c.unheard or turn.c.stage is not Stage.LISTENING:
        return
    words = turn.c.words_by_id
    sound = [mark for mark in event.marks if mark.span.words_id == event.words_id and refusal(mark, words) is None]
    parties = tuple(party for party in event.parties if _party_is_sound(turn.c, party, event.words_id))
    known = {party.id for party in (*turn.c.parties, *parties)}
    sound = [mark for mark in sound if mark.holder in known]
    let_through = _replacing(turn.c, event.words_id, _linked(turn.c, sound))
    turn.add(e.Heard(turn.at, event.words_id, parties, let_through, len(event.marks) - len(let_through)))
    if not turn.c.unheard:
        _go_on(turn)


def _party_is_sound(c: Conversation, party: Party, words_id: str) -> bool:
    """A listener may name people by words that are there; it cannot rename the one who is typing."""
    if party.id == c.typist and c.label(party.id):
        return False
    if party.named is None:
        return party.role is Role.TOGETHER
    text = c.text_of(party.named.words_id)
    return party.named.words_id == words_id and 0 <= party.named.start < party.named.end <= len(text)


def _linked(c: Conversation, marks: list[Mark]) -> list[Mark]:
    """Links that lead nowhere are taken off."""
    ids = {mark.id for mark in (*c.marks, *marks)}
    return [replace(mark, links=tuple(link for link in mark.links if link in ids)) for mark in marks]


def _replacing(c: Conversation, words_id: str, marks: list[Mark]) -> tuple[Mark, ...]:
    """A correction replaces the old mark for ever: an answer given again, or what was played back and was wrong."""
    earlier: set[str] = set()
    for said in c.answered_by.values():
        if words_id in said:
            earlier |= set(said[: said.index(words_id)])
    old = {mark.id for mark in c.live if mark.span.words_id in earlier}
    put_right = c.question == "put_right"
    replacing = []
    for mark in marks:
        same = {one.id for one in c.live if put_right and one.id in c.played and _same_matter(one, mark)}
        replacing.append(replace(mark, supersedes=tuple(sorted((old | same) - {mark.id}))))
    return tuple(replacing)


def _same_matter(one: Mark, other: Mark) -> bool:
    return one.element == other.element and one.holder == other.holder


def _go_on(turn: Turn) -> None:
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
        _ask_next(turn)


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


def _ask_next(turn: Turn) -> None:
    c = turn.c
    flow = FLOWS[c.mode]
    if flow.guided and c.words and _only(c.text_of(c.words[-1].id), YES_ONLY) and c.element and c.question != "more":
        turn.add(e.Asked(turn.at, "more", c.element))
        return
    question = next_question(c)
    if question:
        turn.add(e.Asked(turn.at, question.question, question.element))
    elif flow.guided:
        turn.add(e.Asked(turn.at, "enough"))
    else:
        if not any(key in ELEMENTS for key in c.asked):
            turn.say("nothing_missing" if not missing(c) else "enough_for_now")
        turn.add(e.DraftWanted(turn.at))


def _drafted(turn: Turn, event: e.Drafted) -> None:
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
        _last_questions(turn)


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


def _laid_out(turn: Turn, event: e.LaidOut) -> None:
    if turn.c.stage is Stage.LAYING_OUT:
        turn.add(event)


def _failed(turn: Turn, event: e.Failed) -> None:
    """A part could not do its work. What was said is kept as it stands, and there is always a way on."""
    turn.add(event)
    c = turn.c
    if c.stage is Stage.LISTENING and c.unheard:
        words = c.words_by_id[c.unheard[0]]
        text = words.text or ""
        asked = next((element for element, said in c.answered_by.items() if words.id in said), "B8")
        whole = Mark(Span(words.id, 0, len(text)), text, asked, words.said_by)
        _heard(turn, e.Heard(turn.at, words.id, (), (whole,)))
    elif c.stage in {Stage.DRAFTING, Stage.LAYING_OUT}:
        turn.add(e.Asked(turn.at, "could_not_draft"))
    turn.say("part_failed")


# --- the last questions and the yes ------------------------------------------------------------------------


def _last_questions(turn: Turn) -> None:
    """Whether anything must be passed on today, on every record; who it is about; whether they have seen it."""
    c = turn.c
    if c.typist == PERSON and "seen" not in c.answers:
        turn.add(e.Answered(turn.at, "seen", "yes"))
        c = turn.c
    needed = {
        "pass_on": True,
        "pass_on_words": c.answers.get("pass_on") in {"yes", "not_sure"},
        "about": not c.label(PERSON) and c.typist != PERSON,
        "seen": True,
    }
    for question, when in needed.items():
        if when and question not in c.answers:
            if c.stage is not Stage.LAST_QUESTIONS or c.question != question:
                turn.add(e.LastAsked(turn.at, question))
            return
    if c.stage is Stage.READING_BACK:
        turn.add(e.LastAsked(turn.at, "seen"))
    turn.add(e.LayOutWanted(turn.at))


def _said_yes(turn: Turn, event: e.SaidYes) -> None:
    """Keeping: only a named yes to the very text on the screen, with every line that needs one kept on its own."""
    c = turn.c
    if c.stage is Stage.KEPT and event.fingerprint == c.kept and (event.words.text or "").strip():
        turn.add(event)
        turn.add(e.YesAdded(turn.at, c.record, c.version, c.kept, c.typist, _whole(event.words), c.typist_party.role))
        turn.say("yes_added")
        return
    if c.stage is not Stage.CONFIRMING:
        turn.say("not_now")
        return
    reason = _why_not(c, event)
    if reason:
        turn.add(e.YesRefused(turn.at, reason))
        turn.say(f"yes_refused_{reason}")
        return
    draft = c.draft()
    role = c.typist_party.role
    turn.add(event)
    yes = Confirmation(event.fingerprint, c.typist, (event.words.text or "").strip(), role, turn.at, draft.answers.seen)
    turn.record = Record(c.record or event.record, c.version + 1, draft.canonical(), yes)
    turn.add(
        e.Kept(
            turn.at,
            turn.record.id,
            turn.record.version,
            event.fingerprint,
            c.typist,
            _whole(event.words),
            role,
            yes.seen_by_person,
        )
    )


def _why_not(c: Conversation, event: e.SaidYes) -> str:
    if event.fingerprint != c.draft().fingerprint:
        return "stale"
    if not (event.words.text or "").strip():
        return "no_name"
    return "lines" if c.current_line is not None else ""


def _whole(words: Words) -> Span:
    return Span(words.id, 0, len(words.text or ""))


# --- choices of closed questions ---------------------------------------------------------------------------


def _chose(turn: Turn, event: e.Chose) -> None:
    question = current_question(turn.c)
    secret = question == "secret" and bool(event.choice)
    if event.question != question or not (secret or event.choice in QUESTIONS[question].choices):
        turn.say("changed_since")
        return
    turn.add(event)
    if turn.c.stage is Stage.OPENING:
        turn.add(e.Answered(turn.at, question, event.choice))
        if question == "not_safe" and event.choice == "later":
            _rest(turn, "later")
            return
        _open(turn)
    elif turn.c.stage is Stage.LAST_QUESTIONS:
        turn.add(e.Answered(turn.at, question, event.choice))
        _last_questions(turn)
    elif turn.c.stage is Stage.SAFETY:
        turn.add(e.SafetyAnswered(turn.at, question, event.choice))
        _after_safety(turn, question, event.choice)
    else:
        CHOICES[question](turn, event.choice)


def _after_safety(turn: Turn, question: str, choice: str = "") -> None:
    """Safe now? → what would you like to happen? → carry on, tell your worker, or pause. Each once."""
    if choice in {"no", "not_sure"} and question == "safe_now":
        turn.say("safety_help_now")
    if choice in {"yes", "not_sure"} and question == "ending_life":
        turn.say("safety_be_with_someone")
    if question in {"safe_now", "ending_life"}:
        following = "safety_want" if "safety_want" not in turn.c.safety_asked else "safety_next"
        turn.add(e.SafetyAsked(turn.at, following))
    elif question == "safety_want":
        turn.add(e.SafetyAsked(turn.at, "safety_next"))
    elif choice == "later":
        turn.add(e.WentOn(turn.at))
        _settle(turn)
        _rest(turn, "later")
    elif choice:
        if choice == "tell_worker":
            turn.say("safety_tell_worker")
        turn.add(e.WentOn(turn.at))
        _settle(turn)
    else:
        turn.say("safety_heard")


def _settle(turn: Turn) -> None:
    """Back where it was: if that stage has nothing left to wait for, take the next step."""
    c = turn.c
    if c.stage is Stage.LISTENING and not c.unheard:
        _go_on(turn) if c.live else _ask_first(turn)
    elif (c.stage is Stage.TALKING and not c.question) or (c.stage is Stage.PLAYING_BACK and not c.played):
        _ask_first(turn)
    elif c.stage is Stage.CHANGING and all(line.id != c.opened[0] for line in c.lines):
        turn.add(e.LineReopened(turn.at, c.opened[0]))
        _settle(turn)
    elif c.stage is Stage.READING_BACK and c.current_line is None:
        _last_questions(turn)
    elif c.stage is Stage.CONFIRMING:
        turn.add(e.LayOutWanted(turn.at))


def _ask_first(turn: Turn) -> None:
    flow = FLOWS[turn.c.mode]
    turn.add(e.Asked(turn.at, flow.first, flow.guided[0].element if flow.guided else ""))


def _play_back(turn: Turn, choice: str) -> None:
    if choice == "yes":
        _ask_next(turn)
    else:
        turn.add(e.Asked(turn.at, "put_right"))


def _whose(turn: Turn, choice: str) -> None:
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
    _go_on(turn)


def _enough(turn: Turn, choice: str) -> None:
    if choice == "read":
        turn.add(e.DraftWanted(turn.at))
    elif choice == "more":
        turn.add(e.Asked(turn.at, "anything_else"))
    else:
        _rest(turn, "later")


def _could_not_draft(turn: Turn, choice: str) -> None:
    if choice == "try_again":
        turn.add(e.DraftWanted(turn.at))
    else:
        _rest(turn, "later")


def _deleting(turn: Turn, choice: str) -> None:
    c = turn.c
    if choice == "no":
        turn.add(e.WentOn(turn.at))
        turn.say("not_deleted")
        _settle(turn)
    elif c.deleting != "delete_why" and _noticed_in(c, c.to_forget):
        turn.add(e.DeleteAsked(turn.at, "delete_why", c.to_forget))
    else:
        everything = set(c.to_forget) >= {words.id for words in c.words if words.text is not None}
        why = choice if c.deleting == "delete_why" else ""
        turn.add(e.Forgotten(turn.at, c.to_forget, c.typist, why))
        turn.say("deleted_all" if everything else "deleted")
        if everything and not c.record:
            turn.add(e.Ended(turn.at))
        else:
            turn.add(e.WentOn(turn.at))
            _settle(turn)


def _noticed_in(c: Conversation, words_ids: tuple[str, ...]) -> bool:
    return any(concern.span.words_id in words_ids for concern in c.concerns)


CHOICES: Mapping[str, Callable[[Turn, str], None]] = {
    "play_back": _play_back,
    "whose": _whose,
    "enough": _enough,
    "could_not_draft": _could_not_draft,
    "delete_that": _deleting,
    "delete_all": _deleting,
    "delete_why": _deleting,
}


# --- buttons -----------------------------------------------------------------------------------------------


def _pressed(turn: Turn, event: e.Pressed) -> None:
    if turn.c.stage in {Stage.NEW, Stage.GONE} or event.button not in accepted(turn.c):
        turn.say("not_now")
        return
    line = turn.c.current_line
    if event.button in LINE_BUTTONS and turn.c.stage is Stage.READING_BACK and line is not None:
        if (event.line, event.fingerprint) != (line.id, line.fingerprint):
            turn.say("changed_since")
            return
        turn.add(event)
        LINE_BUTTONS[event.button](turn, line)
        return
    if event.button in LINE_BUTTONS and event.button not in BUTTONS:
        turn.say("not_now")
        return
    turn.add(event)
    BUTTONS[event.button](turn)


def _keep(turn: Turn, line: Line) -> None:
    turn.add(e.LineKept(turn.at, line.id, line.fingerprint))
    _settle(turn)


def _keep_rest(turn: Turn, line: Line) -> None:
    """Keeps what the whole confirmation covers anyway; reworded and added lines still wait for their own yes."""
    for one in turn.c.lines:
        if not one.needs_own_yes and turn.c.yeses.get(one.id) != one.fingerprint:
            turn.add(e.LineKept(turn.at, one.id, one.fingerprint))
    if turn.c.current_line is not None:
        turn.say("own_yes_needed")
    _settle(turn)


def _drop(turn: Turn, line: Line) -> None:
    turn.add(e.LineDropped(turn.at, line.id))
    turn.say("line_dropped")
    _settle(turn)


def _mine(turn: Turn, line: Line) -> None:
    """ "That's my view, not theirs": the line moves under the one who typed it, and is nobody else's outcome."""
    if turn.c.typist == PERSON:
        turn.say("not_now")
        return
    element = "V7" if turn.c.typist_party.role is Role.WORKER else "V5"
    _change_line(turn, replace(line, holder=turn.c.typist, element=element, kind=None, about="", quoted=False))


def _line_words(how: str) -> Callable[[Turn, Line], None]:
    def opened(turn: Turn, line: Line) -> None:
        turn.add(e.LineOpened(turn.at, line.id, how))

    return opened


LINE_BUTTONS: Mapping[str, Callable[[Turn, Line], None]] = {
    "keep": _keep,
    "keep_rest": _keep_rest,
    "drop": _drop,
    "mine": _mine,
    "change": _line_words("change"),
    "differently": _line_words("differently"),
}


def _stay(turn: Turn) -> None:
    """Asked again: the same question is what the conversation waits for."""


def _help(turn: Turn) -> None:
    turn.say("help")


def _why(turn: Turn) -> None:
    element = turn.c.element or (turn.c.current_line.element if turn.c.current_line else "")
    clauses = ELEMENTS[element].clauses if element in ELEMENTS else ()
    turn.say("why_asked" if clauses else "why_asked_none", clauses=", ".join(clauses), element=element)


def _skip(turn: Turn) -> None:
    _leave_open(turn, "skip")


def _leave_open(turn: Turn, button: str) -> None:
    c = turn.c
    if c.stage is Stage.OPENING:
        turn.add(e.Answered(turn.at, c.question, "skipped"))
        _open(turn)
    elif c.stage is Stage.LAST_QUESTIONS:
        turn.add(e.Answered(turn.at, c.question, "skipped"))
        _last_questions(turn)
    elif c.stage is Stage.SAFETY:
        turn.add(e.SafetyAnswered(turn.at, current_question(c), "skipped"))
        _after_safety(turn, current_question(c))
    elif c.element:
        turn.add(e.LeftOpen(turn.at, c.element, OPEN_BUTTONS[button]))
        _ask_next(turn)
    else:
        _ask_next(turn)


def _open_button(button: str) -> Callable[[Turn], None]:
    return lambda turn: _leave_open(turn, button)


def _thats_all(turn: Turn) -> None:
    if turn.c.stage is Stage.RESTING:
        turn.add(e.Resumed(turn.at))
    if turn.c.stage in {Stage.TALKING, Stage.PLAYING_BACK} and not turn.c.unheard:
        turn.add(e.DraftWanted(turn.at))


def _back(turn: Turn) -> None:
    c = turn.c
    if c.stage is Stage.TALKING:
        _ask_before(turn)
    elif c.stage is Stage.CHANGING:
        turn.add(e.LineReopened(turn.at, c.opened[0]))
    elif c.stage is Stage.READING_BACK:
        kept = [line for line in c.lines if line.id in c.yeses]
        if kept:
            turn.add(e.LineReopened(turn.at, kept[-1].id))
        else:
            turn.add(e.Asked(turn.at, "anything_else"))
    elif c.stage in {Stage.LAST_QUESTIONS, Stage.CONFIRMING}:
        _reopen(turn, c.lines[-1].id if c.lines else None)
    elif c.stage is Stage.OBJECTING:
        turn.add(e.WentOn(turn.at))
    elif c.stage is Stage.OPENING:
        _open_before(turn)
    else:
        turn.say("nothing_before")


def _ask_before(turn: Turn) -> None:
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


def _open_before(turn: Turn) -> None:
    answered = [question for question in FLOWS[turn.c.mode].opening if question in turn.c.answers]
    if answered:
        turn.add(e.OpeningAsked(turn.at, answered[-1]))
    else:
        turn.say("nothing_before")


def _change(turn: Turn) -> None:
    """Change what was said last; when confirming, every line may be looked at again; when kept, a new version."""
    c = turn.c
    if c.stage is Stage.CONFIRMING:
        _reopen(turn, "" if c.lines else None)
    elif c.stage is Stage.KEPT:
        turn.add(e.Reopened(turn.at))
    else:
        _back(turn)


def _reopen(turn: Turn, line: str | None) -> None:
    if line is None:
        turn.add(e.LayOutWanted(turn.at) if turn.c.stage is Stage.CONFIRMING else e.Asked(turn.at, "anything_else"))
    else:
        turn.add(e.LineReopened(turn.at, line))


def _stop(turn: Turn) -> None:
    _rest(turn, "stopped")


def _later(turn: Turn) -> None:
    _rest(turn, "later")


def _rest(turn: Turn, phrase: str) -> None:
    if turn.c.stage not in {Stage.RESTING, Stage.KEPT}:
        turn.add(e.Rested(turn.at))
    turn.say(phrase)


def _go_on_again(turn: Turn) -> None:
    if turn.c.stage is Stage.RESTING:
        turn.add(e.Resumed(turn.at))


def _delete(turn: Turn) -> None:
    """The last thing that was said, or, while reading back, the words under this line."""
    c = turn.c
    line = c.current_line if c.stage is Stage.READING_BACK else None
    under = [words for words in c.words if line and line.span and words.id == line.span.words_id]
    said = under or [words for words in c.words if words.text is not None and words.id != c.shown]
    if not said:
        turn.say("nothing_to_delete")
        return
    words = said[-1]
    if _noticed_in(c, (words.id,)):
        turn.add(e.DeleteAsked(turn.at, "delete_why", (words.id,)))
    elif line or len((words.text or "").split()) > LONG_ANSWER:
        turn.add(e.DeleteAsked(turn.at, "delete_that", (words.id,)))
    else:
        turn.add(e.Forgotten(turn.at, (words.id,), c.typist))
        turn.say("deleted")
        _settle(turn)


def _delete_all(turn: Turn) -> None:
    if turn.c.stage is Stage.RESTING:
        turn.add(e.Resumed(turn.at))
    said = tuple(words.id for words in turn.c.words if words.text is not None)
    if said:
        turn.add(e.DeleteAsked(turn.at, "delete_all", said))
    else:
        turn.add(e.Ended(turn.at))
        turn.say("deleted_all")


def _object_button(turn: Turn) -> None:
    turn.add(e.ObjectionAsked(turn.at))


BUTTONS: Mapping[str, Callable[[Turn], None]] = {
    "again": _stay,
    "help": _help,
    "why": _why,
    "skip": _skip,
    **{name: _open_button(name) for name in OPEN_BUTTONS if name != "skip"},
    "thats_all": _thats_all,
    "back": _back,
    "change": _change,
    "stop": _stop,
    "later": _later,
    "go_on": _go_on_again,
    "delete": _delete,
    "delete_all": _delete_all,
    "object": _object_button,
    "finish": _stay,
    "yes": _stay,
}


def _resumed(turn: Turn, event: e.Resumed) -> None:
    if turn.c.stage is Stage.RESTING:
        turn.add(event)


ARRIVALS: Mapping[type[e.Event], Callable[[Turn, Any], None]] = {
    e.Started: _started,
    e.Said: _said,
    e.Chose: _chose,
    e.Pressed: _pressed,
    e.SaidYes: _said_yes,
    e.Heard: _heard,
    e.Drafted: _drafted,
    e.LaidOut: _laid_out,
    e.Failed: _failed,
    e.Resumed: _resumed,
}

__all__ = ["Decided", "Situation", "decide"]
