"""Reads a document file into paragraphs. Law: what a file is, is told by its content and not by its name.

Text, Markdown, HTML, Word (.docx) and PDF. A file that is none of these, is too large or has no text in it is refused
with the key of a phrase; nothing in it is ever run, followed or fetched.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from knowledge.cutting import Block

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
    try:
        if path.is_dir():
            raise CannotRead("no_file")
        if path.stat().st_size > LARGEST:
            raise CannotRead("document_too_large")
        data = path.read_bytes()
    except OSError:
        raise CannotRead("no_file") from None
    found = [block for block in _reader(data)(data, progress) if block.text.strip()]
    if not any(character.isalpha() for block in found for character in block.text):
        raise CannotRead("document_without_text")
    return found


def _reader(data: bytes) -> Callable[[bytes, Progress], Iterator[Block]]:
    head = data[:1024].lstrip().lower()
    if head.startswith(b"%pdf-"):
        return _pdf
    if data.startswith(b"PK\x03\x04"):
        return _word
    if re.match(rb"(?:\xef\xbb\xbf)?<(?:!doctype html|html|head|body|\?xml|div|p\b|h[1-6]\b|!--)", head):
        return _html
    return _text


def _text(data: bytes, _progress: Progress) -> Iterator[Block]:
    text = _decoded(data)
    for paragraph in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")):
        yield from _with_headings(paragraph)


def _with_headings(paragraph: str) -> Iterator[Block]:
    """Markdown headings stand by themselves, also where no empty line sets them apart."""
    rest: list[str] = []
    for line in paragraph.splitlines():
        if re.match(r"#{1,6}\s+\S", line):
            if rest:
                yield Block("\n".join(rest))
                rest = []
            yield Block(line, heading=True)
        else:
            rest.append(line)
    if rest:
        yield Block("\n".join(rest))


def _decoded(data: bytes) -> str:
    from charset_normalizer import from_bytes

    if b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CannotRead("document_not_known")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        best = from_bytes(data[: 2**20]).best()
        if best is None:
            raise CannotRead("document_not_known") from None
        return data.decode(best.encoding, errors="replace")


def _html(data: bytes, _progress: Progress) -> Iterator[Block]:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(_decoded(data), "html.parser")
    for useless in soup(["script", "style", "nav", "header", "footer", "form", "aside", "template", "noscript"]):
        useless.decompose()
    for tag in soup.find_all(["h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "td", "th", "blockquote", "pre"]):
        if tag.find(["p", "li", "ul", "ol", "table"]):
            own = " ".join(text.strip() for text in tag.find_all(string=True, recursive=False) if text.strip())
        else:
            own = tag.get_text(" ", strip=True)
        own = " ".join(own.split())
        if own:
            yield Block(f"• {own}" if tag.name == "li" else own, heading=tag.name.startswith("h"))


def _word(data: bytes, _progress: Progress) -> Iterator[Block]:
    from docx import Document
    from docx.table import Table

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > LARGEST_UNPACKED:
                raise CannotRead("document_too_large")
            if "word/document.xml" not in packed.namelist():
                raise CannotRead("document_not_known")
        document = Document(io.BytesIO(data))
    except CannotRead:
        raise
    except Exception:  # whatever a broken archive or broken XML raises means one thing here
        raise CannotRead("document_broken") from None
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            for row in part.rows:
                yield Block("; ".join(dict.fromkeys(cell.text.strip() for cell in row.cells if cell.text.strip())))
            continue
        style = (part.style.name or "") if part.style is not None else ""
        text = f"• {part.text}" if "List Bullet" in style else part.text
        yield Block(text, heading=style.startswith(("Heading", "Title")))


def _pdf(data: bytes, progress: Progress) -> Iterator[Block]:
    import logging

    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings quote the document
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise CannotRead("document_locked")
        pages = []
        for index, page in enumerate(reader.pages):
            pages.append([line.strip() for line in page.extract_text().splitlines()])
            progress(index + 1, len(reader.pages))
    except CannotRead:
        raise
    except Exception:  # a broken PDF raises whatever its broken part was
        raise CannotRead("document_broken") from None
    edges = Counter(_edge(line) for page in pages for line in {*page[:2], *page[-2:]} if line)
    furniture = {line for line, times in edges.items() if times >= 3 and times > len(pages) // 3}
    for lines in pages:
        kept = [line for line in lines if not line or _edge(line) not in furniture]
        yield from _text("\n".join(kept).encode(), progress)


def _edge(line: str) -> str:
    """A line at the edge of a page without its page number."""
    return re.sub(r"\d+", "#", line)
