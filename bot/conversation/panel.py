"""What this record shows: for each component of Standard 4 and each principle, the lines that show it. Law: no score.

One row a place in the guidance. A part applies in its situation and is shown by any line of its elements. What only a
reader can judge (is it clear? does it join up?) is said to be theirs, and never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.conversation.asking import situations
from bot.conversation.conversation import PERSON, Conversation
from bot.conversation.elements import Situation
from bot.conversation.recording import Line, Wording

S = Situation


class Shows(StrEnum):
    """What can be said without judging."""

    SHOWN = "shown"
    PARTLY = "partly"
    NOT_YET = "not_yet"
    DOES_NOT_APPLY = "does_not_apply"
    READER = "reader"


def _any(line: Line) -> bool:
    return True


def _has_kind(line: Line) -> bool:
    return line.kind is not None


def _in_their_words(line: Line) -> bool:
    """An outcome counts as the person's only in words that they, or somebody, said."""
    return line.element != "B1" or (line.holder == PERSON and line.wording in {Wording.OWN, Wording.REPORTED})


@dataclass(frozen=True, slots=True)
class Row:
    """One place in the guidance. `parts` are (when it applies, the elements that show it); `counts`: which lines do."""

    key: str
    citation: str
    parts: tuple[tuple[S, str], ...] = ()
    counts: Callable[[Line], bool] = _any


@dataclass(frozen=True, slots=True)
class Standing:
    """How this record stands to one row: the numbers of the lines that show it, from 1."""

    row: Row
    shows: Shows
    lines: tuple[int, ...] = ()


ROWS: tuple[Row, ...] = (
    Row("explained", "SDS 2024 4.1", ((S.DECISION, "G5"), (S.OPTIONS, "H2"))),
    Row(
        "story",
        "SDS 2024 4.2",
        (
            (S.ALWAYS, "B1 B8"),
            (S.ALWAYS, "C1 C2 C3"),
            (S.RISK, "D2 D3 D4"),
            (S.DECISION, "G2"),
            (S.DECISION, "G3"),
            (S.OPTIONS, "H1"),
            (S.CHOICE, "H4 H5"),
            (S.UNMET, "H8"),
            (S.UNMET, "H9"),
            (S.REVIEW, "R1 R2 R3 R4"),
        ),
    ),
    Row("difference", "SDS 2024 4.3", ((S.ALWAYS, "B1 B8"), (S.REVIEW, "R1 R2 B5"))),
    Row("learned_from", "SDS 2024 4.4", ((S.UNMET, "H8"), (S.UNMET, "H9"), (S.REVIEW, "R1 R4"))),
    Row("own_words", "FNF P1", ((S.ALWAYS, "B1"), (S.OUTCOME, "B3")), counts=_in_their_words),
    Row("kinds", "FNF P2", ((S.OUTCOME, "B1"),), counts=_has_kind),
    Row("strengths_risks", "FNF P3", ((S.ALWAYS, "C1 C2 C3"), (S.ALWAYS, "D1"))),
    Row("clear", "FNF P4"),
    Row("fact_opinion", "FNF P5", ((S.ALWAYS, "V1 V2 V7"),)),
    Row("views", "FNF P6", ((S.ALWAYS, "V3 B1 D2"), (S.FAMILY, "V5 V8 V9"), (S.CHILD, "V4"), (S.CARER, "V5 V6"))),
    Row("why", "FNF P7", ((S.DECISION, "G2"), (S.DECISION, "G3"))),
    Row("review", "FNF P8", ((S.REVIEW, "R1 R2"), (S.REVIEW, "R3 R4"))),
    Row("journey", "FNF P9", ((S.PLAN, "B8"), (S.REVIEW, "R1 B8"), (S.CHANGE_LIKELY, "N2"))),
    Row("joined_up", "FNF P10"),
    Row("communication", "FNF P11", ((S.OBSERVATION, "O1"), (S.OBSERVATION, "O2 O3"), (S.NO_SPEECH, "A6"))),
    Row("life", "FNF P12"),
)


def panel(c: Conversation) -> tuple[Standing, ...]:
    """How the draft stands to each row."""
    now = situations(c)
    numbered = {number: line for number, line in enumerate(c.lines, 1) if line.open is None}
    return tuple(_standing(row, now, numbered) for row in ROWS)


def _standing(row: Row, now: frozenset[S], numbered: Mapping[int, Line]) -> Standing:
    if not row.parts:
        return Standing(row, Shows.READER)
    found = [_shown_by(row, elements.split(), numbered) for when, elements in row.parts if when in now]
    if not found:
        return Standing(row, Shows.DOES_NOT_APPLY)
    lines = tuple(sorted({number for part in found for number in part}))
    if all(found):
        return Standing(row, Shows.SHOWN, lines)
    return Standing(row, Shows.PARTLY if lines else Shows.NOT_YET, lines)


def _shown_by(row: Row, elements: list[str], numbered: Mapping[int, Line]) -> list[int]:
    return [number for number, line in numbered.items() if line.element in elements and row.counts(line)]
