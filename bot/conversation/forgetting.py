"""Words are forgotten when their owner says so. Law: that they were deleted, by whom, when and why stays."""

from __future__ import annotations

from datetime import datetime

from bot.conversation import events as e
from bot.conversation.conversation import Conversation
from bot.conversation.recording import Line, Via
from bot.conversation.settling import settle
from bot.conversation.stages import Stage
from bot.conversation.turn import Decided, Turn

LONG_ANSWER = 30
"""Words: "delete that" asks once before it takes out more than this."""


OWN_MAKING = frozenset({Via.EDIT, Via.QUOTED})
"""How wording for a line comes in."""


def _with_echoes(c: Conversation, words_ids: tuple[str, ...]) -> tuple[str, ...]:
    """These words, and all that may repeat them: pages, what a language model made, wording that no line has now."""
    gone = set(words_ids)
    lost = {mark.id for mark in c.marks if mark.span.words_id in gone}
    stay = [line for line in c.lines if line.span and not (line.rests_on and set(line.rests_on) <= lost)]
    under = {line.span.words_id for line in stay if line.span}
    echoes = (
        words.id
        for words in c.words
        if words.text is not None
        and (words.said_by == "assistant" or (words.via in OWN_MAKING and words.id not in under))
    )
    return tuple(dict.fromkeys((*words_ids, *echoes)))


def copies_gone(c: Conversation, words_ids: tuple[str, ...], at: datetime, by: str, why: str) -> Decided:
    """What follows in this talk when words that it holds a copy of were erased elsewhere."""
    turn = Turn(c, at)
    rested = c.stage is Stage.RESTING
    if rested:
        turn.add(e.Resumed(at))
    turn.add(e.Forgotten(at, _with_echoes(turn.c, words_ids), by, why))
    settle(turn)
    if rested:
        turn.add(e.Rested(at))
    return Decided(turn.c, tuple(turn.events))


def deleting(turn: Turn, choice: str) -> None:
    c = turn.c
    if choice == "no":
        turn.add(e.WentOn(turn.at))
        turn.say("not_deleted")
        settle(turn)
    elif c.deleting != "delete_why" and _noticed_in(c, c.to_forget):
        turn.add(e.DeleteAsked(turn.at, "delete_why", c.to_forget))
    else:
        everything = set(c.to_forget) >= {words.id for words in c.words if words.text is not None}
        why = choice if c.deleting == "delete_why" else ""
        turn.add(e.Forgotten(turn.at, _with_echoes(c, c.to_forget), c.typist, why))
        turn.say("deleted_but_record" if everything and c.record else "deleted_all" if everything else "deleted")
        if everything and not c.record:
            turn.add(e.Ended(turn.at))
        else:
            turn.add(e.WentOn(turn.at))
            settle(turn)


def _noticed_in(c: Conversation, words_ids: tuple[str, ...]) -> bool:
    return any(concern.span.words_id in words_ids for concern in c.concerns)


def delete(turn: Turn) -> None:
    """The last thing that was said, or, while reading back, the words under this line."""
    c = turn.c
    line = c.current_line if c.stage is Stage.READING_BACK else None
    said = [words.id for words in c.said_here]
    these = _under(c, line) if line else tuple(said[-1:])
    these = these or tuple(said[-1:])
    if not these:
        turn.say("nothing_to_delete")
    elif _noticed_in(c, these):
        turn.add(e.DeleteAsked(turn.at, "delete_why", these))
    elif line or len(c.text_of(these[0]).split()) > LONG_ANSWER:
        turn.add(e.DeleteAsked(turn.at, "delete_that", these))
    else:
        turn.add(e.Forgotten(turn.at, _with_echoes(c, these), c.typist))
        turn.say("deleted")
        settle(turn)


def _under(c: Conversation, line: Line) -> tuple[str, ...]:
    """The words that a line is in, and those that it rests on, where it was put otherwise."""
    marked = (c.marks_by_id[mark].span.words_id for mark in line.rests_on if mark in c.marks_by_id)
    under = (*((line.span.words_id,) if line.span else ()), *marked)
    return tuple(dict.fromkeys(one for one in under if c.text_of(one)))


def delete_all(turn: Turn) -> None:
    said = tuple(words.id for words in turn.c.words if words.text is not None)
    if said:
        turn.add(e.DeleteAsked(turn.at, "delete_all", said))
    else:
        turn.add(e.Ended(turn.at))
        turn.say("deleted_all")
