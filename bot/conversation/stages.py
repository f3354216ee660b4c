"""The whole conversation as one table: in each stage, what may happen and where it leads. Law: what is not
in the table cannot happen.

The diagram in the README is drawn from this table (`diagram`), and a test compares them. There is no way to
`KEPT` but from `CONFIRMING`, no stage without a way on, and every stage that waits for a part of the program
also takes more words, a failure and a stop.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bot.conversation import events as e


class Stage(StrEnum):
    """Where a talk is. `WHERE_IT_WAS` stands in the table for the stage that was left."""

    NEW = "new"
    OPENING = "opening"
    LOOKING_BACK = "looking back"
    TALKING = "talking"
    LISTENING = "listening"
    WORDING = "wording a question"
    PLAYING_BACK = "playing back"
    SAFETY = "safety"
    DRAFTING = "drafting"
    READING_BACK = "reading back"
    CHANGING = "changing a line"
    LAST_QUESTIONS = "last questions"
    LAYING_OUT = "laying out"
    CONFIRMING = "confirming"
    KEPT = "kept"
    OBJECTING = "objecting"
    DELETING = "deleting"
    RESTING = "resting"
    GONE = "gone"
    WHERE_IT_WAS = "where it was"


class NotPossible(Exception):
    """An event that this stage does not know. Raised by `follow`; a channel never sees it."""


S = Stage
Row = Mapping[type[e.Event], Stage]

# In every stage that is under way: buttons, choices, notes kept apart, words forgotten, resting and deleting.
_ALWAYS_STAYS = (
    e.Pressed,
    e.Chose,
    e.ConcernNoticed,
    e.Forgotten,
    e.Named,
    e.LeftOpen,
    e.Answered,
    e.Failed,
    e.YesRefused,
)
_ALWAYS_MOVES: Row = {
    e.SafetyAsked: S.SAFETY,
    e.DeleteAsked: S.DELETING,
    e.Rested: S.RESTING,
    e.Ended: S.GONE,
}
_UNDER_WAY = tuple(stage for stage in S if stage not in {S.NEW, S.GONE, S.RESTING, S.WHERE_IT_WAS})

# Stage by stage: what happens here besides, and where it leads.
_HERE: Mapping[Stage, Row] = {
    S.NEW: {e.Started: S.OPENING},
    S.OPENING: {
        e.OpeningAsked: S.OPENING,
        e.Said: S.OPENING,
        e.RecallWanted: S.LOOKING_BACK,
        e.Asked: S.TALKING,
    },
    S.LOOKING_BACK: {
        e.Said: S.LISTENING,
        e.Recalled: S.LOOKING_BACK,
        e.Asked: S.TALKING,
        e.DraftWanted: S.DRAFTING,
    },
    S.TALKING: {
        e.Said: S.LISTENING,
        e.Asked: S.TALKING,
        e.WordingWanted: S.WORDING,
        e.MarksMoved: S.TALKING,
        e.PlayedBack: S.PLAYING_BACK,
        e.DraftWanted: S.DRAFTING,
    },
    S.WORDING: {e.QuestionWorded: S.TALKING, e.Said: S.LISTENING, e.Asked: S.TALKING, e.DraftWanted: S.DRAFTING},
    S.LISTENING: {
        e.Said: S.LISTENING,
        e.Heard: S.LISTENING,
        e.RecallWanted: S.LOOKING_BACK,
        e.Asked: S.TALKING,
        e.PlayedBack: S.PLAYING_BACK,
        e.DraftWanted: S.DRAFTING,
    },
    S.PLAYING_BACK: {e.Said: S.LISTENING, e.Asked: S.TALKING, e.DraftWanted: S.DRAFTING},
    S.SAFETY: {e.Said: S.SAFETY, e.SafetyAnswered: S.SAFETY, e.WentOn: S.WHERE_IT_WAS},
    S.DRAFTING: {
        e.GuidanceFound: S.DRAFTING,
        e.Said: S.LISTENING,
        e.Drafted: S.READING_BACK,
        e.Asked: S.TALKING,
    },
    S.READING_BACK: {
        e.Said: S.READING_BACK,
        e.Offered: S.READING_BACK,
        e.LineKept: S.READING_BACK,
        e.LineDropped: S.READING_BACK,
        e.LineChanged: S.READING_BACK,
        e.LineReopened: S.READING_BACK,
        e.LineOpened: S.CHANGING,
        e.LastAsked: S.LAST_QUESTIONS,
        e.Asked: S.TALKING,
    },
    S.CHANGING: {e.Said: S.CHANGING, e.LineChanged: S.READING_BACK, e.LineReopened: S.READING_BACK},
    S.LAST_QUESTIONS: {
        e.Said: S.LAST_QUESTIONS,
        e.LastAsked: S.LAST_QUESTIONS,
        e.LineReopened: S.READING_BACK,
        e.LayOutWanted: S.LAYING_OUT,
        e.Asked: S.TALKING,
    },
    S.LAYING_OUT: {
        e.Said: S.LAYING_OUT,
        e.LaidOut: S.CONFIRMING,
        e.LineReopened: S.READING_BACK,
        e.Asked: S.TALKING,
    },
    S.CONFIRMING: {
        e.Said: S.CONFIRMING,
        e.LineReopened: S.READING_BACK,
        e.LayOutWanted: S.LAYING_OUT,
        e.SaidYes: S.CONFIRMING,
        e.Kept: S.KEPT,
    },
    S.KEPT: {
        e.Said: S.KEPT,
        e.SaidYes: S.KEPT,
        e.YesAdded: S.KEPT,
        e.Objected: S.KEPT,
        e.ObjectionAsked: S.OBJECTING,
        e.Reopened: S.READING_BACK,
    },
    S.OBJECTING: {e.Said: S.OBJECTING, e.Objected: S.KEPT, e.WentOn: S.KEPT},
    S.DELETING: {e.Said: S.DELETING, e.WentOn: S.WHERE_IT_WAS},
    S.RESTING: {e.Resumed: S.WHERE_IT_WAS, e.Pressed: S.RESTING},
    S.GONE: {},
}

TABLE: Mapping[Stage, Row] = {
    stage: {
        **(dict.fromkeys(_ALWAYS_STAYS, stage) if stage in _UNDER_WAY else {}),
        **(_ALWAYS_MOVES if stage in _UNDER_WAY else {}),
        **here,
    }
    for stage, here in _HERE.items()
}

WAITS_FOR_A_PART = frozenset({S.LOOKING_BACK, S.LISTENING, S.WORDING, S.DRAFTING, S.LAYING_OUT})
"""Stages in which the person waits for the program, and not the program for the person."""

LEAVES_A_WAY_BACK = (e.SafetyAsked, e.DeleteAsked, e.Rested)
"""Events after which the talk can go on where it was."""


def follow(stage: Stage, came_from: tuple[Stage, ...], event: e.Event) -> tuple[Stage, tuple[Stage, ...]]:
    """Where this event leads, and the stages left behind that it may come back to.

    Raises `NotPossible` for an event that the stage's row does not hold.
    """
    to = TABLE[stage].get(type(event))
    if to is None:
        raise NotPossible(f"{type(event).__name__} while {stage}")
    if to is S.WHERE_IT_WAS:
        return came_from[-1], came_from[:-1]
    if isinstance(event, LEAVES_A_WAY_BACK):
        return to, came_from if to is stage else (*came_from, stage)
    return to, came_from


def diagram() -> str:
    """The table as a Mermaid state diagram: what moves the talk on, stage by stage."""
    lines = ["stateDiagram-v2", f"    [*] --> {_name(S.NEW)}"]
    for stage, row in _HERE.items():
        ways: dict[Stage, list[str]] = {}
        for event, to in row.items():
            if to is not stage:
                ways.setdefault(to, []).append(event.__name__)
        for to, names in ways.items():
            lines.append(f"    {_name(stage)} --> {_name(to)}: {', '.join(names)}")
    anywhere = ", ".join(f"{event.__name__} → {to}" for event, to in _ALWAYS_MOVES.items())
    lines += [
        f"    {_name(S.GONE)} --> [*]",
        f"    note right of {_name(S.TALKING)}: from any stage under way — {anywhere}",
    ]
    return "\n".join(lines)


def _name(stage: Stage) -> str:
    return stage.value.replace(" ", "_")
