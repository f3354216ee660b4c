"""The drafter that only cuts, orders and joins what was said. Law: every line is a mark, to the letter."""

from __future__ import annotations

from collections.abc import Iterable

from bot.conversation.recording import Line, Mark, Open
from bot.conversation.requests import WriteDraft

ORDER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("matters", ("B1", "B3", "B4", "B5", "B6", "B7", "B9", "B10")),
    ("view", ("V3",)),
    ("strengths", ("C1", "C2", "C3")),
    ("worries", ("D1", "D2", "D3", "D4", "D5", "D6")),
    ("seen", ("B8", "V1", "V2", "V4", "V5", "V6", "V7", "V8", "V9", "O1", "O2", "O3", "O4", "O5")),
    ("decisions", ("G1", "G2", "G3", "G4", "G5")),
    ("choices", ("H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11")),
    ("next", ("N1", "N2", "N3", "N4")),
    ("review", ("R1", "R2", "R3", "R4", "R5", "X1", "X2", "X3", "X4", "X5")),
    ("about", ("A1", "A2", "A3", "A4", "A5", "A6")),
    ("service", ("B2",)),
)
"""The headings of the page, and which elements stand under each, in order."""

HEADING = {element: heading for heading, elements in ORDER for element in elements}
_PLACE = {element: n for n, element in enumerate(e for _, elements in ORDER for e in elements)}
_GENERAL = frozenset({"V1", "V2", "B8", "A4"})
"""Elements that say only what sort of sentence it is; left out where the same words are a line already."""


class OwnWordsDrafter:
    """Needs no model and adds nothing."""

    name = "own_words"

    async def write(self, request: WriteDraft) -> tuple[Line, ...]:
        """The lines of a draft in the order of the page; each rests on one mark and reads just as it does."""
        return write(request)


def write(request: WriteDraft) -> tuple[Line, ...]:
    """See `OwnWordsDrafter.write`."""
    marks = [mark for mark in request.marks if not _repeats(mark, request.marks)]
    ordered = sorted(marks, key=lambda mark: (_PLACE.get(mark.element, 999), _when(request, mark)))
    lines: list[Line] = []
    for mark in ordered:
        about = next((link for link in mark.links if any(one.id == link for one in marks)), "")
        lines.append(_line(mark, about))
    return tuple(_under(lines) + list(_open_lines(request, lines)))


def _when(request: WriteDraft, mark: Mark) -> tuple[int, int]:
    order = {words_id: n for n, words_id in enumerate(request.words)}
    return order.get(mark.span.words_id, 0), mark.span.start


def _repeats(mark: Mark, marks: Iterable[Mark]) -> bool:
    """Whether a sentence marked only as fact, opinion or story stands in the draft anyway as something else."""
    if mark.element not in _GENERAL:
        return False
    return any(
        one.span.words_id == mark.span.words_id
        and one.element not in _GENERAL
        and one.element not in {"A1", "A2"}
        and one.span.start < mark.span.end
        and mark.span.start < one.span.end
        and 2 * (min(one.span.end, mark.span.end) - max(one.span.start, mark.span.start))
        > mark.span.end - mark.span.start
        for one in marks
    )


def _line(mark: Mark, about: str) -> Line:
    return Line(
        id=mark.id,
        element=mark.element,
        holder=mark.holder,
        span=mark.span,
        text=mark.text,
        rests_on=(mark.id,),
        kind=mark.kind,
        polarity=mark.polarity,
        basis=mark.basis,
        value=mark.value,
        quoted=mark.quoted,
        about=about,
    )


def _under(lines: list[Line]) -> list[Line]:
    """Reasons directly under the line that they are about."""
    top = [line for line in lines if not line.about]
    below = [line for line in lines if line.about]
    return [one for line in top for one in (line, *(under for under in below if under.about == line.id))] + [
        line for line in below if line.about not in {one.id for one in top}
    ]


def _open_lines(request: WriteDraft, lines: list[Line]) -> Iterable[Line]:
    """Answers that are not blanks; and where nobody said what matters, that it was not said yet."""
    opens = dict(request.opens)
    said = {line.element for line in lines}
    if "B1" not in said:
        opens.setdefault("B1", Open.NOT_SAID_YET)
    for element in sorted(opens, key=lambda one: _PLACE.get(one, 999)):
        if element not in said:
            yield Line(
                id=f"open:{element}",
                element=element,
                holder=request.subject,
                span=None,
                text="",
                open=opens[element],
            )
