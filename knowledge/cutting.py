"""Cuts a document into passages that can be cited. Law: every word stands in the document, and nothing twice.

A number opens a clause where it carries on the document's own count (see counting), so that a list inside a paragraph,
a table of contents or a year at the start of a line is not mistaken for one. A number that does not is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from knowledge.counting import Number, clauses

LONGEST_PASSAGE = 1200
"""Characters; a longer clause is cut at its paragraphs into several passages with the same citation."""


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
    r"[\s•*\-–]*(?:Standard\s+(?P<standard>\d{1,2})\s*[:.]|"
    r"\**(?P<number>\d{1,3}\.\d{1,2}(?:\.\d{1,2})?|\d{1,3}(?=\.))\.?\**)\s+(?=\S)",
)
_BULLET = re.compile(r"\s*[•●▪◦*\-–]\s+")
_MARKS = re.compile(r"!\[[^\[\]]*\]\([^()]*\)|\*\*|__|(?<=\])\([^()]*\)|[¬\u00ad]")
_LINK = re.compile(r"\[([^\[\]]*)\]")
_TABLE_RULE = re.compile(r"\|?[\s:|-]+\|?")
_FURNITURE = re.compile(
    r"(?:back to top|page \d+ of \d+|skip to (?:main )?content|print this page|\.{3,})$|.*(?<!\.)\.{4,}\s*\d{1,4}$",
    re.IGNORECASE,
)
"""No sentence holds such a line."""

_FURNITURE_ALONE = re.compile(
    r"(?:contents|page \d+|\d{1,4}|(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})|cookies?|share this(?: page)?)$", re.IGNORECASE
)
"""What is furniture where it is a whole paragraph, and may be a broken line of one elsewhere."""

_TAIL = re.compile(
    r"(?:leave a (?:reply|comment)|references|bibliography|contact|related (?:posts|articles))\W*$", re.IGNORECASE
)
_REPLY = re.compile(r"leave a (?:reply|comment)\W*$", re.IGNORECASE)
_APPENDIX = re.compile(r"(?P<name>(?:appendix|annex)\s+(?:\d{1,2}|[a-z]))\b(?!.*\.{4})", re.IGNORECASE)


def cut(blocks: Iterable[Block], *, headings: Iterable[str] = ()) -> list[Cut]:
    """The passages of a document in its own order.

    `headings` are headings that are known to open a part; without clause numbers every heading opens one.
    """
    printed = [_lines(block) for block in _without_repeats(_clean(blocks))]
    numbered = [line for of_block in printed for line in of_block if line.number]
    counted = clauses([(line.number, line.opens) for line in numbered])
    for at, line in enumerate(numbered):
        if at not in counted:
            line.number = ()
    lines = [line for of_block in printed for line in _joined(of_block)]
    known = {_letters(heading): heading for heading in headings}
    dotted = any(len(line.number) > 1 for line in lines)
    names = [_place(line.number, dotted) or _heading(line, known) for line in lines]
    last = max((at for at, name in enumerate(names) if name and not _APPENDIX.match(name)), default=-1)
    any_heading = not known and not counted
    parts = [_Part("")]
    ended = False
    for at, (line, name) in enumerate(zip(lines, names, strict=True)):
        if at > last and (_REPLY if any_heading else _TAIL).match(line.text):
            ended = True
        elif name or (any_heading and line.heading and not ended):
            parts.append(_Part(name or line.text, lettered=len(line.number) > 1))
            ended = False
        if not ended:
            parts[-1].add(line)
    return [passage for part in parts for passage in part.passages()]


@dataclass(slots=True)
class _Line:
    """A line as it is printed, without its bullet. `after` is its text without its number."""

    text: str
    heading: bool
    opens: bool
    indent: int
    bullet: bool
    number: Number = ()
    after: str = ""


@dataclass(slots=True)
class _Part:
    place: str
    lettered: bool = False
    texts: list[str] = field(default_factory=list)
    bullets: list[str] = field(default_factory=list)

    def add(self, line: _Line) -> None:
        text = line.after if line.number else line.text
        bullet = line.bullet and not line.number
        if self.lettered and bullet:
            self.bullets.append(text)
        elif text != self.place:
            self.texts.append(f"• {text}" if bullet else text)

    def passages(self) -> Iterator[Cut]:
        for text in _pieces(self.texts or [self.place]):  # a heading with nothing below it is its own words
            yield Cut(self.place, text)
        for index, bullet in enumerate(self.bullets):
            yield Cut(f"{self.place}({_letter(index)})", bullet)


def _letter(index: int) -> str:
    """a to z, then aa, ab …"""
    return (_letter(index // 26 - 1) if index >= 26 else "") + chr(ord("a") + index % 26)


def _heading(line: _Line, known: Mapping[str, str]) -> str:
    """The name of the part that this line opens in any document, or ""."""
    if name := known.get(_letters(line.text)):
        return name
    appendix = _APPENDIX.match(line.text)
    if appendix and not line.bullet and (known or line.heading or _short(line.text)):
        return appendix["name"].capitalize()
    return ""


def _pieces(texts: list[str]) -> Iterator[str]:
    """The texts of one part, joined up to `LONGEST_PASSAGE`; one that is much longer is cut between words."""
    piece = ""
    for text in filter(None, texts):
        if piece and len(piece) + len(text) > LONGEST_PASSAGE:
            yield piece
            piece = ""
        start = 0
        while len(piece) + len(text) - start > 2 * LONGEST_PASSAGE:
            end = text.rfind(" ", start + 1, start + LONGEST_PASSAGE)
            end = end if end > 0 else start + LONGEST_PASSAGE
            yield text[start:end]
            start = end + (text[end : end + 1] == " ")
        rest = text[start:]
        piece = f"{piece}\n{rest}" if piece else rest
    if piece:
        yield piece


def _place(number: Number, dotted: bool) -> str:
    if not number:
        return ""
    return ".".join(map(str, number)) if dotted else f"¶{number[0]}"


def _clean(blocks: Iterable[Block]) -> Iterator[Block]:
    """Without the marks of mark-up, images, table rules and page furniture; how far a line is set in stays."""
    for block in blocks:
        printed = [line for line in block.text.splitlines() if line.strip()]
        kept = []
        for raw in printed:
            line = re.sub(r"^#{1,6}\s+", "", _LINK.sub(r"\1", _MARKS.sub("", raw)).strip())
            if _TABLE_RULE.fullmatch(line) or _FURNITURE.match(line):
                continue
            if len(printed) == 1 and _FURNITURE_ALONE.match(line):
                continue
            if line.startswith("|") and line.endswith("|"):
                line = "• " + "; ".join(cell.strip() for cell in line.strip("|").split("|") if cell.strip())
            if line:
                kept.append(" " * (len(raw) - len(raw.lstrip())) + line)
        if kept:
            yield Block("\n".join(kept), block.heading)


def _without_repeats(blocks: Iterable[Block]) -> Iterator[Block]:
    """A paragraph of some length that is printed a second time stands once."""
    seen = set()
    for block in blocks:
        letters, number = _letters(block.text), _NUMBERED.match(block.text)
        key = (letters, number and number["number"])  # 1.11 and 11.1 are the same figures
        if len(letters) >= 40 and key in seen:
            continue
        seen.add(key)
        yield block


def _lines(block: Block) -> list[_Line]:
    """The lines of a block as they are printed, with whatever looks like a number."""
    lines: list[_Line] = []
    for raw in block.text.splitlines():
        indent = len(raw) - len(raw.lstrip())
        bullet = _BULLET.match(raw)
        text = raw[bullet.end() :] if bullet else raw[indent:]
        line = _Line(text, block.heading, not lines, indent, bool(bullet))
        if found := _NUMBERED.match(raw):
            line.number = tuple(map(int, (found["number"] or found["standard"]).split(".")))
            line.after = text if found["standard"] else raw[found.end() :]
        lines.append(line)
    return lines


def _joined(lines: list[_Line]) -> list[_Line]:
    """The lines of a block with those made whole that a page width broke. A paragraph of one line may be a heading."""
    groups: list[list[_Line]] = []
    length = 0
    for line in lines:
        if groups and _goes_on(groups[-1], length, line):
            groups[-1].append(line)
            length += len(line.text) + 1
        else:
            groups.append([line])
            length = len(line.text)
    for first, *more in groups:
        rest = [line.text for line in more]
        first.text, first.after = " ".join([first.text, *rest]), " ".join([first.after, *rest])
    whole = [first for first, *_ in groups]
    if len(whole) == 1:
        whole[0].heading = whole[0].heading or (not whole[0].bullet and _short(whole[0].text))
    return whole


def _goes_on(before: Sequence[_Line], length: int, line: _Line) -> bool:
    """Whether a line belongs to those before it: set in below their bullet, or they are long and end no sentence."""
    if line.number or line.bullet:
        return False
    set_in = before[0].bullet and not before[0].number and line.indent > before[0].indent
    return set_in or (length > 60 and not before[-1].text.endswith((".", ":", "?", "!")))


def _short(text: str) -> bool:
    """Whether a paragraph of one line looks like a heading: few words, and not the end of a sentence that goes on."""
    return len(text) <= 200 and len(text.split()) <= 12 and not text.endswith((".", ",", ";", ":", "!", '"', "”", "’"))


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
