"""Words are forgotten when their owner says so. Law: that they were deleted, by whom, when and why stays."""

from __future__ import annotations

from bot.conversation import events as e
from bot.conversation.conversation import Conversation
from bot.conversation.recording import Via
from bot.conversation.settling import settle
from bot.conversation.stages import Stage
from bot.conversation.turn import Turn

LONG_ANSWER = 30
"""Words: "delete that" asks once before it takes out more than this."""


def _with_echoes(c: Conversation, words_ids: tuple[str, ...]) -> tuple[str, ...]:
    """These words, and what a language model made: it may repeat them."""
    echoes = (words.id for words in c.words if words.via is Via.MODEL and words.text is not None)
    return tuple(dict.fromkeys((*words_ids, *echoes)))


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
    under = [words for words in c.words if line and line.span and words.id == line.span.words_id]
    said = under or [words for words in c.words if words.text is not None and words.said_by != "assistant"]
    if not said:
        turn.say("nothing_to_delete")
        return
    words = said[-1]
    if _noticed_in(c, (words.id,)):
        turn.add(e.DeleteAsked(turn.at, "delete_why", (words.id,)))
    elif line or len((words.text or "").split()) > LONG_ANSWER:
        turn.add(e.DeleteAsked(turn.at, "delete_that", (words.id,)))
    else:
        turn.add(e.Forgotten(turn.at, _with_echoes(c, (words.id,)), c.typist))
        turn.say("deleted")
        settle(turn)


def delete_all(turn: Turn) -> None:
    said = tuple(words.id for words in turn.c.words if words.text is not None)
    if said:
        turn.add(e.DeleteAsked(turn.at, "delete_all", said))
    else:
        turn.add(e.Ended(turn.at))
        turn.say("deleted_all")
