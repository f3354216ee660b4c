"""Reads a document file into paragraphs. Law: what a file is, is told by its content and not by its name.

Text, Markdown, HTML, Word (.docx) and PDF. A file that is none of these, is too large or has no text in it is refused
with the key of a phrase; nothing in it is ever run, followed or fetched. Every word comes once, in the order in which
it is read; what goes on in a point of a list is set in below its bullet.
"""

from __future__ import annotations

import codecs
import io
import os
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.cutting import Block

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

LARGEST = 50 * 2**20
"""Bytes. A document of guidance is far smaller; what is larger is something else."""

LARGEST_UNPACKED = 200 * 2**20


class CannotRead(Exception):
    """Not read, and why: the key of a phrase under [trouble]."""


Progress = Callable[[int, int], None]


def nothing(done: int, of: int) -> None:
    """Shows no progress."""


def blocks(path: Path, progress: Progress = nothing) -> list[Block]:
    """The paragraphs of a file. Raises `CannotRead`."""
    return paragraphs(contents(path), progress)


def contents(path: Path) -> bytes:
    """The bytes of a file, read once and never more than `LARGEST`. Raises `CannotRead`."""
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size or LARGEST  # of a device or a pipe it is said to be 0
            data = file.read(size + 1) if size <= LARGEST else b""
    except OSError:
        raise CannotRead("no_file") from None
    if max(size, len(data)) > LARGEST:
        raise CannotRead("document_too_large")
    return data


def paragraphs(data: bytes, progress: Progress = nothing) -> list[Block]:
    """The paragraphs in the bytes of a file. Raises `CannotRead`."""
    found = [block for block in _read(data, progress) if block.text.strip()]
    if not any(character.isalpha() for block in found for character in block.text):
        raise CannotRead("document_without_text")
    return found


def _read(data: bytes, progress: Progress) -> Iterator[Block]:
    if data[:1024].lstrip().lower().startswith(b"%pdf-"):
        return _pdf(data, progress)
    if data.startswith(b"PK\x03\x04"):
        return _word(data)
    text = _decoded(data)
    return _html(text) if _OPENS_AS_HTML.match(text) else _text(text)


_OPENS_AS_HTML = re.compile(
    r"(?>\s+|<!--.*?-->)*+<(?:!doctype\s+html|\?xml|html|head|body|title|meta|main|article|section|header|nav|div|p|"
    r"h[1-6]|ul|ol|li|dl|table|blockquote|pre)\b",
    re.IGNORECASE | re.DOTALL,
)


_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def _decoded(data: bytes) -> str:
    """Marked Unicode, UTF-8, Windows-1252 where that makes mostly plain letters, or else the best guess."""
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")
    if b"\x00" in data and not marked:
        raise CannotRead("document_not_known")
    for encoding in [marked] if marked else ["utf-8-sig", "cp1252"]:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "cp1252" or _western(text):
            return text
    from charset_normalizer import from_bytes

    best = None if marked else from_bytes(data[: 2**20]).best()
    if best is None:
        raise CannotRead("document_not_known")
    return data.decode(best.encoding, errors="replace")


def _western(text: str) -> bool:
    """Whether few of the letters have accents: in Cyrillic or Greek that is read as Windows-1252, nearly all have."""
    letters = [character for character in text[: 2**20] if character.isalpha()]
    return sum(not letter.isascii() for letter in letters) * 5 <= len(letters)


_MARKDOWN_HEADING = re.compile(r"^#{1,6}[ \t]+\S.*$", re.MULTILINE)


def _text(text: str) -> Iterator[Block]:
    """Paragraphs are set apart by empty lines; a Markdown heading stands by itself without any."""
    lines = re.sub(r"\r\n?", "\n", text).replace("\f", "\n\n")
    for paragraph in re.split(r"\n[ \t]*\n", _MARKDOWN_HEADING.sub(r"\n\g<0>\n", lines)):
        yield Block(paragraph.strip("\n"), heading=bool(_MARKDOWN_HEADING.match(paragraph.lstrip("\n"))))


_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_MORE_BLOCKS = {"body", "caption", "td", "th", "tr", "summary", "details", "legend"}
_NO_WORDS = ["title", "script", "style", "template", "noscript", "button", "select", "svg"]
_AROUND = ["nav", "header", "footer", "form", "aside"]


@dataclass(frozen=True, slots=True)
class _Inside:
    """What the words at one place of a web page are inside of, by the numbers of the tags; 0 is the page itself."""

    block: int = 0
    point: int = 0
    heading: bool = False


def _html(text: str) -> Iterator[Block]:
    """The page is walked once, from its first word to its last; a block ends where another begins or it closes."""
    from bs4 import BeautifulSoup, CData, Tag
    from bs4.builder import HTMLTreeBuilder
    from bs4.element import NavigableString

    opening = HTMLTreeBuilder.DEFAULT_BLOCK_ELEMENTS | _MORE_BLOCKS
    soup = BeautifulSoup(text, "html.parser")
    for tag in soup(_NO_WORDS):
        tag.decompose()
    whole = len(soup.get_text())
    for tag in soup(_AROUND):
        if not tag.decomposed and 2 * len(tag.get_text()) <= whole:  # what holds most of a page is the page
            tag.decompose()
    inside = {id(soup): _Inside()}
    now, pieces, found = _Inside(), list[str](), list[tuple[_Inside, str]]()
    for node in soup.descendants:
        here = inside[id(node.parent)]
        if isinstance(node, Tag):
            if node.name in opening:
                point = id(node) if node.name == "li" else here.point
                here = _Inside(id(node), point, here.heading or node.name in _HEADINGS)
            inside[id(node)] = here
        if here.block != now.block:
            found.append((now, "".join(pieces)))
            now, pieces = here, []
        if isinstance(node, Tag):
            pieces.append(" " if node.name == "br" else "")
        elif type(node) in (NavigableString, CData):  # and no comment, and nothing of a script
            pieces.append(str(node))
    found.append((now, "".join(pieces)))
    return _of_page((where, " ".join(words.split())) for where, words in found if words.strip())


def _of_page(found: Iterator[tuple[_Inside, str]]) -> Iterator[Block]:
    """A point of a list is one paragraph with a bullet; a heading stands by itself wherever it is."""
    last, point = None, 0
    begun: set[int] = set()
    for where, words in found:
        if last and where.point and where.point == point and not (where.heading or last.heading):
            last = replace(last, text=f"{last.text}\n  {words}")
            continue
        if last:
            yield last
        bullet = where.point and where.point not in begun and not where.heading
        last, point = Block(f"• {words}" if bullet else words, heading=where.heading), where.point
        begun.add(where.point)
    if last:
        yield last


_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TABLE, _ROW, _CELL, _PARAGRAPH, _BOX = f"{_W}tbl", f"{_W}tr", f"{_W}tc", f"{_W}p", f"{_W}txbxContent"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_NOT_THERE = {
    *(f"{_W}{name}" for name in ("del", "moveFrom", "pPr")),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
"""What was taken out or moved away with changes tracked, settings, and what stands a second time for old programs."""


def _word(data: bytes) -> Iterator[Block]:
    from docx import Document

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > LARGEST_UNPACKED:
                raise CannotRead("document_too_large")
            if "word/document.xml" not in packed.namelist():
                raise CannotRead("document_not_known")
        document = Document(io.BytesIO(data))
        return iter(list(_parts(document.element.body, document)))
    except CannotRead:
        raise
    except Exception:  # whatever a broken archive or broken XML raises means one thing here
        raise CannotRead("document_broken") from None


def _nearest(parent: Element, *names: str) -> Iterator[Element]:
    """The elements of these names, through whatever is around them: links, content controls, inserted text."""
    for child in parent:
        if child.tag in names:
            yield child
        elif child.tag not in _NOT_THERE:
            yield from _nearest(child, *names)


def _parts(parent: Element, document: WordDocument) -> Iterator[Block]:
    """Its paragraphs, and the rows of its tables. A row of one cell is a frame around what is in it."""
    for part in _nearest(parent, _PARAGRAPH, _TABLE):
        if part.tag == _PARAGRAPH:
            yield from _word_paragraph(part, document)
            continue
        for row in _nearest(part, _ROW):
            cells = [list(_parts(cell, document)) for cell in _nearest(row, _CELL)]
            if len(cells) == 1:
                yield from cells[0]
            else:
                texts = ("\n".join(filter(None, (block.text.strip() for block in cell))) for cell in cells)
                yield Block("; ".join(filter(None, texts)))


def _word_paragraph(element: Element, document: WordDocument) -> Iterator[Block]:
    from docx.text.paragraph import Paragraph

    style = Paragraph(element, document).style
    name = (style.name or "") if style is not None else ""
    text = "".join(_SIGNS.get(str(one.tag)) or one.text or "" for one in _nearest(element, f"{_W}t", _BOX, *_SIGNS))
    bullet = "• " if "List Bullet" in name and text.strip() else ""
    yield Block(f"{bullet}{text}", heading=name.startswith(("Heading", "Title")))
    for box in _nearest(element, _BOX):
        yield from _parts(box, document)


_PAGE_NUMBER = re.compile(r"\d+|^[ivxl]+$")


def _pdf(data: bytes, progress: Progress) -> Iterator[Block]:
    import logging

    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings quote the document
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise CannotRead("document_locked")
        pages = []
        for index, page in enumerate(reader.pages):
            text = page.extract_text().encode("utf-8", "replace").decode()  # half a character is no text
            pages.append([line.strip() for line in text.splitlines()])
            progress(index + 1, len(reader.pages))
    except CannotRead:
        raise
    except DependencyError:  # it is locked in a way that needs a library that is not here
        raise CannotRead("document_locked") from None
    except Exception:  # a broken PDF raises whatever its broken part was
        raise CannotRead("document_broken") from None
    return (block for lines in _without_edges(pages) for block in _text("\n".join(lines)))


def _without_edges(pages: list[list[str]]) -> Iterator[list[str]]:
    """Pages without the lines at their edges that come again and again, whatever the number in them."""
    filled = [[at for at, line in enumerate(page) if line] for page in pages]
    edges = [{*at[:2], *at[-2:]} for at in filled]
    forms = [{at: _PAGE_NUMBER.sub("#", page[at]) for at in own} for page, own in zip(pages, edges, strict=True)]
    times = Counter(form for page in forms for form in set(page.values()))
    furniture = {form for form, count in times.items() if count >= 3 and count > len(pages) // 3}
    for page, form in zip(pages, forms, strict=True):
        yield [line for at, line in enumerate(page) if form.get(at) not in furniture]
