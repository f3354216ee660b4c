"""Cuts a document into passages that can be cited. Law: every word stands in the document, and nothing twice.

A clause number counts where it carries on the document's own count: of all lines that look numbered, the longest run
that only goes up is taken (longest increasing subsequence), so that a list inside a paragraph, a table of contents or a
year at the start of a line is not mistaken for a clause.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

LONGEST_PASSAGE = 1200
"""Characters; a longer clause is cut at its paragraphs into several passages with the same citation."""

Number = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a document as it was read: its text, and whether the file itself calls it a heading."""

    text: str
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Cut:
    """One passage: where it stands (`4.8`, `¶51`, `4.2(d)`, a heading, or "" before any), and its words."""

    place: str
    text: str


_NUMBERED = re.compile(
    r"^[\s•*\-–]*(?:(?:Standard\s+)(?P<standard>\d{1,2})\s*[:.]|\**(?P<number>\d{1,3}\.\d{1,2}(?:\.\d{1,2})?|\d{1,3}(?=\.))\.?\**)\s+(?=\S)",
)
_BULLET = re.compile(r"^\s*[•●▪◦*\-–]\s+")
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\*\*|__|(?<=\])\([^)]*\)|[¬\u00ad]")
_LINK = re.compile(r"\[([^\]]*)\]")
_TABLE_RULE = re.compile(r"^\|?[\s:|-]+\|?$")
_FURNITURE = re.compile(
    r"^(?:back to top|contents|page \d+(?: of \d+)?|\d{1,4}|[ivxlc]{1,6}|skip to (?:main )?content|share this.*|"
    r"print this page|cookies?|\.{3,})$|\.{4,}\s*\d+$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"^(?:leave a reply|leave a comment|references|bibliography|contact|related (?:posts|articles))\W*$", re.IGNORECASE
)
_APPENDIX = re.compile(r"^(?P<name>(?:appendix|annex)\s+(?:\d{1,2}|[a-z]))\b(?!.*\.{4})", re.IGNORECASE)


def cut(blocks: Iterable[Block], *, headings: Iterable[str] = ()) -> list[Cut]:
    """The passages of a document in its own order.

    `headings` are headings that are known to open a part; without clause numbers every heading opens one.
    """
    lines = [line for block in _without_repeats(_clean(blocks)) for line in _lines(block)]
    known = {_letters(heading): heading for heading in headings}
    numbers = _numbers(lines)
    dotted = any(len(number) > 1 for number in numbers.values())
    parts = [_Part("")]
    skipping = False
    for index, line in enumerate(lines):
        if index in numbers:
            parts.append(_Part(_place(numbers[index], dotted), lettered=dotted and len(numbers[index]) > 1))
        elif heading := _heading(line, known, any_heading=not known and not numbers):
            parts.append(_Part(heading))
        elif _TAIL.match(line.text):
            skipping = True
            continue
        elif skipping:
            continue
        skipping = False
        parts[-1].add(line)
    return [passage for part in parts for passage in part.passages()]


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    heading: bool = False
    bullet: bool = False
    number: Number | None = None


@dataclass(slots=True)
class _Part:
    place: str
    lettered: bool = False
    texts: list[str] = field(default_factory=list)
    bullets: list[str] = field(default_factory=list)

    def add(self, line: _Line) -> None:
        if self.lettered and line.bullet:
            self.bullets.append(line.text)
        elif line.text != self.place:
            self.texts.append(f"• {line.text}" if line.bullet else line.text)

    def passages(self) -> Iterator[Cut]:
        for text in _pieces(self.texts):
            yield Cut(self.place, text)
        for index, bullet in enumerate(self.bullets):
            yield Cut(f"{self.place}({chr(ord('a') + index % 26)})", bullet)


def _heading(line: _Line, known: Mapping[str, str], *, any_heading: bool) -> str:
    """The name of the part that this line opens, or ""."""
    if name := known.get(_letters(line.text)):
        return name
    appendix = _APPENDIX.match(line.text)
    if appendix and not line.bullet and (known or line.heading or _short(line.text)):
        return appendix["name"].capitalize()
    return line.text if any_heading and line.heading else ""


def _pieces(texts: list[str]) -> Iterator[str]:
    """The texts of one part, joined up to `LONGEST_PASSAGE`."""
    piece = ""
    for text in filter(None, texts):
        if piece and len(piece) + len(text) > LONGEST_PASSAGE:
            yield piece
            piece = ""
        piece = f"{piece}\n{text}" if piece else text
        while len(piece) > 2 * LONGEST_PASSAGE:
            end = piece.rfind(" ", 0, LONGEST_PASSAGE)
            end = end if end > 0 else LONGEST_PASSAGE
            yield piece[:end]
            piece = piece[end:].lstrip()
    if piece:
        yield piece


def _place(number: Number, dotted: bool) -> str:
    return ".".join(map(str, number)) if dotted else f"¶{number[0]}"


def _clean(blocks: Iterable[Block]) -> Iterator[Block]:
    """Without the marks of mark-up, images, table rules and page furniture."""
    for block in blocks:
        kept = []
        for raw in block.text.splitlines():
            line = _LINK.sub(r"\1", _MARKS.sub("", raw)).strip()
            line = re.sub(r"^#{1,6}\s+", "", line)
            if _TABLE_RULE.match(line) or _FURNITURE.search(line):
                continue
            if line.startswith("|") and line.endswith("|"):
                line = "• " + "; ".join(cell.strip() for cell in line.strip("|").split("|") if cell.strip())
            kept.append(line)
        text = "\n".join(filter(None, kept))
        if text:
            yield Block(text, block.heading)


def _without_repeats(blocks: Iterable[Block]) -> Iterator[Block]:
    """A paragraph of some length that is printed a second time stands once."""
    seen: set[str] = set()
    for block in blocks:
        letters = _letters(block.text)
        if len(letters) >= 40 and letters in seen:
            continue
        seen.add(letters)
        yield block


def _lines(block: Block) -> Iterator[_Line]:
    """The lines of a block; lines that a page width broke are joined, bullets and numbers open a new one."""
    texts: list[str] = []
    for raw in block.text.splitlines():
        opens = _NUMBERED.match(raw) or _BULLET.match(raw)
        if texts and not opens and len(texts[-1]) > 60 and not texts[-1].endswith((".", ":", "?", "!")):
            texts[-1] += f" {raw}"
        else:
            texts.append(raw)
    for text in texts:
        if found := _NUMBERED.match(text):
            number = tuple(map(int, (found["number"] or found["standard"]).split(".")))
            yield _Line(text if found["standard"] else text[found.end() :], number=number)
        elif bullet := _BULLET.match(text):
            yield _Line(text[bullet.end() :], bullet=True)
        else:
            yield _Line(text, heading=block.heading or (len(texts) == 1 and _short(text)))


def _short(text: str) -> bool:
    """Whether a paragraph of one line looks like a heading: few words, and not the end of a sentence that goes on."""
    return len(text.split()) <= 12 and not text.endswith((".", ",", ";", ":", "!", '"', "”", "’"))


def _numbers(lines: list[_Line]) -> dict[int, Number]:
    """Line → clause number, for the longest run that only goes up; of equally long ones the last to be printed."""
    candidates = [(index, line.number) for index, line in enumerate(lines) if line.number]
    tails: list[Number] = []
    chosen: list[int] = []
    before: list[int | None] = []
    for position, (_, number) in enumerate(candidates):
        length = bisect_left(tails, number)
        before.append(chosen[length - 1] if length else None)
        if length == len(tails):
            tails.append(number)
            chosen.append(position)
        else:
            tails[length] = number
            chosen[length] = position
    run: dict[int, Number] = {}
    at: int | None = chosen[-1] if chosen else None
    while at is not None:
        index, number = candidates[at]
        run[index] = number
        at = before[at]
    return run if len(run) >= 3 else {}


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
