"""Reading back, line by line: keep, change, leave out, "that's my view", "they said it differently"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.conversation import events as e
from bot.conversation.conversation import PERSON
from bot.conversation.grounding import wording
from bot.conversation.keeping import last_questions
from bot.conversation.recording import Line, Role, Via, Words
from bot.conversation.settling import settle
from bot.conversation.stages import Stage
from bot.conversation.turn import CLOSINGS, Turn, only, says_none, whole


def for_a_line(words: Words, via: Via) -> Words:
    """Wording for a line belongs to whoever types it; "they said it differently" stays the one who said it."""
    said_by = words.said_by if via is Via.QUOTED else words.entered_by
    return replace(words, said_by=said_by, via=via)


def said_on_a_line(turn: Turn, words: Words) -> None:
    """While reading back, other words for a line are a correction, not noise (record model 5.2)."""
    c = turn.c
    corrects = c.typist == PERSON and not only(words.text or "", CLOSINGS)
    if c.stage is Stage.READING_BACK and not corrects:
        turn.say("keep_or_change")
        return
    line = next((one for one in c.lines if one.id == c.opened[0]), None) or c.current_line
    if line is None:
        last_questions(turn)
        return
    if c.stage is Stage.READING_BACK and says_none(words.text or ""):
        turn.add(e.LineOpened(turn.at, line.id, "change"))  # a bare "no": then what should it say?
        return
    theirs = words.via is Via.QUOTED and line.holder != PERSON
    changed = replace(
        line,
        holder=PERSON if theirs else line.holder,
        element="V3" if theirs else line.element,
        span=whole(words),
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


def _keep(turn: Turn, line: Line) -> None:
    turn.add(e.LineKept(turn.at, line.id, line.fingerprint))
    settle(turn)


def _keep_rest(turn: Turn, line: Line) -> None:
    """Keeps what the whole confirmation covers anyway; reworded and added lines still wait for their own yes."""
    for one in turn.c.lines:
        if not one.needs_own_yes and turn.c.yeses.get(one.id) != one.fingerprint:
            turn.add(e.LineKept(turn.at, one.id, one.fingerprint))
    if turn.c.current_line is not None:
        turn.say("own_yes_needed")
    settle(turn)


def _use(turn: Turn, line: Line) -> None:
    """Takes the other words that stand beside the line. They are reworded words, and need a yes of their own."""
    words = turn.c.words_by_id.get(turn.c.offers.get(line.id, ""))
    if words is None or not words.text:
        turn.say("not_now")
        return
    _change_line(turn, replace(line, span=whole(words), text=words.text, quoted=False, by=turn.c.typist))


def _drop(turn: Turn, line: Line) -> None:
    turn.add(e.LineDropped(turn.at, line.id))
    turn.say("line_dropped")
    settle(turn)


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
    "use": _use,
    "drop": _drop,
    "mine": _mine,
    "change": _line_words("change"),
    "differently": _line_words("differently"),
}


def reopen(turn: Turn, line: str | None) -> None:
    if line is None:
        turn.add(e.LayOutWanted(turn.at) if turn.c.stage is Stage.CONFIRMING else e.Asked(turn.at, "anything_else"))
    else:
        turn.add(e.LineReopened(turn.at, line))
