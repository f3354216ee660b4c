"""Back where the talk was: if that stage has nothing left to wait for, the next step is taken."""

from __future__ import annotations

from bot.conversation import events as e
from bot.conversation.in_talk import ask_first, go_on
from bot.conversation.keeping import last_questions
from bot.conversation.stages import Stage
from bot.conversation.turn import Turn


def settle(turn: Turn) -> None:
    """Back where it was: if that stage has nothing left to wait for, take the next step."""
    c = turn.c
    if c.stage is Stage.LISTENING and not c.unheard:
        go_on(turn) if c.live else ask_first(turn)
    elif (c.stage is Stage.TALKING and not c.question) or (c.stage is Stage.PLAYING_BACK and not c.played):
        ask_first(turn)
    elif c.stage is Stage.CHANGING and all(line.id != c.opened[0] for line in c.lines):
        turn.add(e.LineReopened(turn.at, c.opened[0]))
        settle(turn)
    elif c.stage is Stage.READING_BACK and c.current_line is None:
        last_questions(turn)
    elif c.stage is Stage.CONFIRMING:
        turn.add(e.LayOutWanted(turn.at))
