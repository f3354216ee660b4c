"""What follows from what happened. Law: `decide` runs once, and all that it decides is stored with what came in.

One function for each thing that can arrive (`ARRIVALS`), one for each button (`BUTTONS`), one for each choice
of a closed question (`CHOICES`). Nothing here writes, waits or knows the time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.conversation import concerns
from bot.conversation import events as e
from bot.conversation.conversation import PERSON, Conversation
from bot.conversation.elements import ELEMENTS
from bot.conversation.forgetting import delete, delete_all, deleting
from bot.conversation.hearing import failed, heard
from bot.conversation.in_safety import after_safety, answer_safely, notice, said_in_safety
from bot.conversation.in_talk import (
    ask_before,
    ask_next,
    ask_opening,
    could_not_draft,
    doubt,
    drafted,
    enough,
    guidance_found,
    laid_out,
    open_before,
    play_back,
    question_worded,
    recalled,
    said_in_opening,
    said_in_talk,
    whose,
)
from bot.conversation.keeping import (
    last_questions,
    object_to,
    said_in_last,
    said_when_confirming,
    said_when_kept,
    said_yes,
)
from bot.conversation.reading_back import LINE_BUTTONS, for_a_line, reopen, said_on_a_line
from bot.conversation.recording import Party, Role, Via, Words
from bot.conversation.settling import settle
from bot.conversation.stages import Stage
from bot.conversation.turn import Decided, Turn, rest
from bot.conversation.waiting import GO_TO, OPEN_BUTTONS, QUESTIONS, accepted, current_question

STILL_RESTING = frozenset({"help", "again", "stop", "later"})
"""Buttons that leave a stopped talk stopped; any other goes on where it was."""

NOT_STOPPED = frozenset({Stage.DELETING, Stage.LAYING_OUT})
"""Stages in which a sign is noticed but asks no question of its own."""


def decide(conversation: Conversation, event: e.Event) -> Decided:
    """What follows from this event. Never raises for anything that a person can do: it says so kindly instead."""
    turn = Turn(conversation, event.at)
    if conversation.stage is Stage.RESTING and not isinstance(event, (e.Resumed, e.Pressed)):
        turn.add(e.Resumed(event.at))
    ARRIVALS[type(event)](turn, event)
    return Decided(turn.c, tuple(turn.events), tuple(turn.says), turn.record)


def _started(turn: Turn, event: e.Started) -> None:
    if turn.c.stage is not Stage.NEW:
        return
    turn.add(event)
    ask_opening(turn)


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
        event = replace(event, words=for_a_line(event.words, about_a_line[c.stage]))
    turn.add(event)
    new = notice(turn, event.words)
    stops = bool(new) and c.in_own_voice and c.stage not in NOT_STOPPED
    if c.stage is Stage.OBJECTING:  # it stands beside the record at once, whatever else is in it
        _objected(turn, event.words)
        if stops:
            answer_safely(turn, new)
        return
    if not (stops and answer_safely(turn, new)):
        SAID_IN.get(c.stage, said_in_talk)(turn, event.words)


def _yes(turn: Turn, event: e.SaidYes) -> None:
    """A name with a yes. What somebody discloses where a name belongs is heard as what it is."""
    if concerns.signs(event.words.text or ""):
        _said(turn, e.Said(event.at, event.words))
    else:
        said_yes(turn, event)


def _against(turn: Turn, event: e.SaidAgainst) -> None:
    """ "That is not what I said", wherever the talk is; what is disclosed in it is noticed as in any words."""
    c, words = turn.c, event.words
    if not c.record or c.stage is Stage.GONE:
        turn.say("not_now")
        return
    if not (words.text or "").strip():
        turn.say("nothing_heard")
        return
    known = {party.id for party in c.parties}
    for party in dict.fromkeys((words.said_by, words.entered_by)):
        if party not in known:
            turn.add(e.Named(turn.at, Party(party, Role(party))))
    turn.add(event)
    new = notice(turn, words)
    _objected(turn, words)
    theirs = c.in_own_voice or words.entered_by == PERSON
    if new and theirs and turn.c.stage not in NOT_STOPPED:
        answer_safely(turn, new)
    elif new:
        turn.say("sign_worker", words=" … ".join((words.text or "")[sign.start : sign.end] for sign in new))


def _objected(turn: Turn, words: Words) -> None:
    object_to(turn, words)
    settle(turn)


def _said_in_closed(turn: Turn, words: Words) -> None:
    turn.say("choose_one")


SAID_IN: Mapping[Stage, Callable[[Turn, Words], None]] = {
    Stage.OPENING: said_in_opening,
    Stage.SAFETY: said_in_safety,
    Stage.READING_BACK: said_on_a_line,
    Stage.CHANGING: said_on_a_line,
    Stage.LAST_QUESTIONS: said_in_last,
    Stage.CONFIRMING: said_when_confirming,
    Stage.KEPT: said_when_kept,
    Stage.DELETING: _said_in_closed,
}


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
            rest(turn, "later")
            return
        ask_opening(turn)
    elif turn.c.stage is Stage.LAST_QUESTIONS:
        turn.add(e.Answered(turn.at, question, event.choice))
        last_questions(turn)
    elif turn.c.stage is Stage.SAFETY:
        turn.add(e.SafetyAnswered(turn.at, question, event.choice))
        after_safety(turn, question, event.choice)
    else:
        CHOICES[question](turn, event.choice)


CHOICES: Mapping[str, Callable[[Turn, str], None]] = {
    "play_back": play_back,
    "doubt": doubt,
    "whose": whose,
    "enough": enough,
    "little_said": enough,
    "could_not_draft": could_not_draft,
    "delete_that": deleting,
    "delete_all": deleting,
    "delete_why": deleting,
}


def _pressed(turn: Turn, event: e.Pressed) -> None:
    if turn.c.stage in {Stage.NEW, Stage.GONE} or event.button not in accepted(turn.c):
        turn.say("not_now")
        return
    if event.button == GO_TO:
        if any(line.id == event.line for line in turn.c.lines):
            turn.add(event)
            turn.add(e.LineReopened(turn.at, event.line))
        else:
            turn.say("not_now")
        return
    if event.button in LINE_BUTTONS and turn.c.stage is Stage.READING_BACK:
        line = next((one for one in turn.c.lines if one.id == event.line), None)
        if line is None or event.fingerprint != turn.c.as_shown(line):
            turn.say("changed_since")
            return
        turn.add(event)
        LINE_BUTTONS[event.button](turn, line)
        return
    if event.button in LINE_BUTTONS and event.button not in BUTTONS:
        turn.say("not_now")
        return
    if turn.c.stage is Stage.RESTING and event.button not in STILL_RESTING:
        turn.add(e.Resumed(turn.at))
    turn.add(event)
    BUTTONS[event.button](turn)


def _stay(turn: Turn) -> None:
    """Asked again: the same question is what the conversation waits for."""


def _help(turn: Turn) -> None:
    turn.say("help")


def _why(turn: Turn) -> None:
    line = turn.c.current_line if turn.c.stage in {Stage.READING_BACK, Stage.CHANGING} else None
    element = line.element if line else turn.c.element
    clauses = ELEMENTS[element].clauses if element in ELEMENTS else ()
    turn.say("why_asked" if clauses else "why_asked_none", clauses=", ".join(clauses), element=element)


def _shows(turn: Turn) -> None:
    turn.say("shows")


def _skip(turn: Turn) -> None:
    _leave_open(turn, "skip")


def _leave_open(turn: Turn, button: str) -> None:
    c = turn.c
    if c.stage is Stage.OPENING:
        turn.add(e.Answered(turn.at, c.question, "skipped"))
        ask_opening(turn)
    elif c.stage is Stage.LAST_QUESTIONS:
        turn.add(e.Answered(turn.at, c.question, "skipped"))
        last_questions(turn)
    elif c.stage is Stage.SAFETY:
        turn.add(e.SafetyAnswered(turn.at, current_question(c), "skipped"))
        after_safety(turn, current_question(c))
    elif c.element:
        turn.add(e.LeftOpen(turn.at, c.element, OPEN_BUTTONS[button]))
        ask_next(turn)
    else:
        ask_next(turn)


def _open_button(button: str) -> Callable[[Turn], None]:
    return lambda turn: _leave_open(turn, button)


def _thats_all(turn: Turn) -> None:
    if turn.c.stage in {Stage.TALKING, Stage.PLAYING_BACK}:
        turn.add(e.DraftWanted(turn.at))
    else:
        turn.say("not_now")


def _back(turn: Turn) -> None:
    c = turn.c
    if c.stage is Stage.TALKING:
        ask_before(turn)
    elif c.stage is Stage.CHANGING:
        turn.add(e.LineReopened(turn.at, c.opened[0]))
    elif c.stage is Stage.READING_BACK:
        kept = [line for line in c.lines if line.id in c.yeses]
        if kept:
            turn.add(e.LineReopened(turn.at, kept[-1].id))
        else:
            turn.add(e.Asked(turn.at, "anything_else"))
    elif c.stage in {Stage.LAST_QUESTIONS, Stage.CONFIRMING}:
        reopen(turn, c.lines[-1].id if c.lines else None)
    elif c.stage is Stage.OBJECTING:
        turn.add(e.WentOn(turn.at))
        settle(turn)
    elif c.stage is Stage.DELETING:
        deleting(turn, "no")
    elif c.stage is Stage.OPENING:
        open_before(turn)
    else:
        turn.say("nothing_before")


def _change(turn: Turn) -> None:
    """Change what was said last; when confirming, every line may be looked at again; when kept, a new version."""
    c = turn.c
    if c.stage is Stage.CONFIRMING:
        reopen(turn, "" if c.lines else None)
    elif c.stage is Stage.KEPT:
        turn.add(e.Reopened(turn.at))
    else:
        _back(turn)


def _what_if(turn: Turn) -> None:
    """What should happen if things change, in the words of whoever it is about: anyone may add it (FNF ¶81)."""
    stage = turn.c.stage
    if stage is Stage.KEPT:
        turn.add(e.Reopened(turn.at))
    elif stage is Stage.CONFIRMING:
        turn.add(e.LineReopened(turn.at, ""))
    elif stage not in {Stage.TALKING, Stage.PLAYING_BACK, Stage.READING_BACK, Stage.LAST_QUESTIONS}:
        turn.say("not_now")
        return
    turn.say("what_if")
    turn.add(e.Asked(turn.at, "element", "N2"))


def _stop(turn: Turn) -> None:
    rest(turn, "")


def _later(turn: Turn) -> None:
    rest(turn, "later")


def _object_button(turn: Turn) -> None:
    turn.add(e.ObjectionAsked(turn.at))


BUTTONS: Mapping[str, Callable[[Turn], None]] = {
    "again": _stay,
    "help": _help,
    "why": _why,
    "shows": _shows,
    "skip": _skip,
    **{name: _open_button(name) for name in OPEN_BUTTONS if name != "skip"},
    "thats_all": _thats_all,
    "back": _back,
    "change": _change,
    "stop": _stop,
    "later": _later,
    "what_if": _what_if,
    "go_on": _stay,
    "delete": delete,
    "delete_all": delete_all,
    "object": _object_button,
    "finish": _stay,
    "yes_too": _stay,
    "yes": _stay,
}


def _resumed(turn: Turn, event: e.Resumed) -> None:
    if turn.c.stage is Stage.RESTING:
        turn.add(event)
    said = [words.text for words in turn.c.said_here if words.text]
    if said and turn.c.stage is Stage.TALKING:
        turn.say("you_were_saying", words=said[-1][-200:])


ARRIVALS: Mapping[type[e.Event], Callable[[Turn, Any], None]] = {
    e.Started: _started,
    e.Said: _said,
    e.SaidAgainst: _against,
    e.Chose: _chose,
    e.Pressed: _pressed,
    e.SaidYes: _yes,
    e.Recalled: recalled,
    e.Heard: heard,
    e.GuidanceFound: guidance_found,
    e.Drafted: drafted,
    e.QuestionWorded: question_worded,
    e.LaidOut: laid_out,
    e.Failed: failed,
    e.Resumed: _resumed,
}


__all__ = ["Decided", "decide"]
