"""The drafter that only cuts, orders and joins what was said. Law: every line is a mark, to the letter."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from bot.conversation.recording import Line, Mark, Open
from bot.conversation.requests import WriteDraft, Written
from bot.drafting.profile import gathered

ORDER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("profile", ("O4",)),
    ("matters", ("B1", "B3", "B4", "B5", "B6", "B7", "B10")),
    ("view", ("V3",)),
    ("strengths", ("C1", "C2", "C3")),
    ("worries", ("D1", "D2", "D3", "D4", "D5", "D6")),
    ("seen", ("O1", "O2", "O3", "V4", "B8", "V1", "V2", "O5", "V5", "V6", "V7", "V8", "V9")),
    ("decisions", ("G1", "G2", "G3", "G4", "G5")),
    ("choices", ("H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11")),
    ("next", ("N1", "N2", "N3", "N4")),
    ("review", ("B9", "R1", "R2", "R3", "R4", "R5", "X1", "X2", "X3", "X4", "X5")),
    ("about", ("A1", "A2", "A3", "A4", "A5", "A6")),
    ("service", ("B2",)),
)
"""The headings of the page, and which elements stand under each, in order."""

HEADING = {element: heading for heading, elements in ORDER for element in elements}
WHAT_MATTERS = frozenset({"B1", "B9", "O1", "O2", "O3", "O4"})
"""Without any of these a record says that what matters was not said yet: a log says what was seen, a review what was
said before."""
_PLACE = {element: n for n, element in enumerate(e for _, elements in ORDER for e in elements)}
_GENERAL = frozenset({"V1", "V2", "B8", "A4"})
"""Elements that say only what sort of sentence it is; left out where the same words are a line already."""


class OwnWordsDrafter:
    """Needs no model and adds nothing."""

    name = "own_words"

    async def write(self, request: WriteDraft) -> Written:
        """The lines of a draft in the order of the page; each rests on one mark and reads just as it does."""
        return Written(write(request))


def write(request: WriteDraft) -> tuple[Line, ...]:
    """See `OwnWordsDrafter.write`."""
    told = _told(request.marks)
    marks = [mark for mark in request.marks if not _repeats(mark, told.get(mark.span.words_id, []))]
    known = {mark.id for mark in marks}
    order = {words_id: number for number, words_id in enumerate(request.words)}
    ordered = sorted(
        marks, key=lambda mark: (_PLACE.get(mark.element, 999), order.get(mark.span.words_id, 0), mark.span.start)
    )
    lines = gathered([mark for mark in ordered if mark.element == "O4"])
    for mark in (mark for mark in ordered if mark.element != "O4"):
        about = next((link for link in mark.links if link in known), "")
        lines.append(_line(mark, about))
    return tuple(_under(lines) + list(_open_lines(request, lines)))


def _told(marks: Iterable[Mark]) -> dict[str, list[tuple[int, int]]]:
    """For each words, the stretches that are a line as something in particular, in order of place."""
    told: dict[str, list[tuple[int, int]]] = {}
    for mark in marks:
        if mark.element not in _GENERAL and mark.element not in {"A1", "A2"}:
            told.setdefault(mark.span.words_id, []).append((mark.span.start, mark.span.end))
    return {words_id: sorted(stretches) for words_id, stretches in told.items()}


def _repeats(mark: Mark, told: list[tuple[int, int]]) -> bool:
    """Whether a sentence marked only as fact, opinion or story stands in the draft anyway as something else."""
    if mark.element not in _GENERAL:
        return False
    start, end = mark.span.start, mark.span.end
    near = told[max(0, bisect_left(told, (start, 0)) - 3) : bisect_left(told, (end, 0))]
    return any(2 * (min(stop, end) - max(begin, start)) > end - start for begin, stop in near)


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
    top = {line.id for line in lines if not line.about}
    below: dict[str, list[Line]] = {}
    for line in lines:
        if line.about in top:
            below.setdefault(line.about, []).append(line)
    placed = [one for line in lines if not line.about for one in (line, *below.get(line.id, ()))]
    return placed + [line for line in lines if line.about and line.about not in top]


def _open_lines(request: WriteDraft, lines: list[Line]) -> Iterable[Line]:
    """Answers that are not blanks; and where nobody said what matters, that it was not said yet."""
    opens = dict(request.opens)
    said = {line.element for line in lines}
    if not said & WHAT_MATTERS:
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
