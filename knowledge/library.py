"""Documents that were brought in: official texts, a council's own guidance. Law: they stay in the data folder.

One file a document: a line about it, with how many passages follow, then a line for each passage. What stands in a
document is text to be found and shown as official wording; nothing in it is ever carried out.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.citations import Document, documents
from knowledge.cutting import cut
from knowledge.reading import CannotRead, Progress, contents, nothing, paragraphs

if TYPE_CHECKING:
    from pydantic import TypeAdapter

OPENING = "(opening pages)"


@dataclass(frozen=True, slots=True)
class Passage:
    """Some of a document's own words, and where they stand in it."""

    citation: str
    text: str


@dataclass(frozen=True, slots=True)
class Imported:
    """One document that was brought in. `at` is UTC; `key` opens its citations."""

    id: str
    key: str
    title: str
    year: int
    nation: str
    file: str
    sha256: str
    at: datetime
    clauses: int
    passages: tuple[Passage, ...]


class Library:
    """The documents in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> list[Imported]:
        """Every document, by title and year. One whose file is broken is left out."""
        found = (_loaded(file) for file in sorted(self._folder.glob("*.jsonl")))
        return sorted((one for one in found if one), key=lambda one: (one.title, one.year))

    def broken(self) -> list[str]:
        """Names of the files that cannot be read."""
        return [file.name for file in sorted(self._folder.glob("*.jsonl")) if _loaded(file) is None]

    def bring_in(
        self, file: Path, *, title: str, year: int = 0, nation: str = "", progress: Progress = nothing
    ) -> Imported:
        """Reads, cuts and keeps a document; the same title and year again takes the place of the earlier one, and a
        cited document is there once, whatever it was called.

        Raises `knowledge.reading.CannotRead` and leaves everything as it was.
        """
        data = contents(file)
        title = _whole(title)
        known = same_document(title, year)
        key = known.key if known else " ".join(filter(None, (title, str(year or "")))).strip()
        passages = tuple(
            Passage(f"{key} {one.place or OPENING}", one.text)
            for one in cut(paragraphs(data, progress), headings=known.headings if known else ())
        )
        if not passages:
            raise CannotRead("document_without_text")
        imported = Imported(
            id=_id(known.key, 0) if known else _id(title, year),
            key=key,
            title=title,
            year=year,
            nation=nation or (known.nation if known else ""),
            file=_whole(file.name),
            sha256=hashlib.sha256(data).hexdigest(),
            at=datetime.now(UTC).replace(microsecond=0),
            clauses=len({passage.citation for passage in passages}),
            passages=passages,
        )
        self._write(imported)
        return imported

    def remove(self, id: str) -> bool:
        """Whether there was a document of that id, which is gone now."""
        file = self._folder / f"{id}.jsonl"
        if not re.fullmatch(r"[a-z0-9-]+", id) or not file.is_file():
            return False
        file.unlink()
        file.with_suffix(".part").unlink(missing_ok=True)
        return True

    def stamp(self) -> str:
        """Changes when any document does."""
        parts = [
            (file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in sorted(self._folder.glob("*.jsonl"))
        ]
        return hashlib.sha256(repr(parts).encode()).hexdigest() if parts else ""

    def _write(self, imported: Imported) -> None:
        """Wholly or not at all: what is half written is put away, whatever stopped it."""
        head = {**asdict(imported), "at": imported.at.isoformat(), "passages": len(imported.passages)}
        lines: Iterable[object] = (head, *(asdict(passage) for passage in imported.passages))
        self._folder.mkdir(parents=True, exist_ok=True)
        unfinished = self._folder / f"{imported.id}.part"
        try:
            with open(unfinished, "w", encoding="utf-8") as out:
                out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
                out.flush()
                os.fsync(out.fileno())
            unfinished.replace(self._folder / f"{imported.id}.jsonl")
        finally:
            unfinished.unlink(missing_ok=True)


def same_document(title: str, year: int) -> Document | None:
    """The cited document that this is: by its key, or by its title and the year that is printed in it.

    Also by its short name (`Friend not foe`, or what follows `Social care - `), and with its date after the title. A
    few words in common are not enough: a false citation is worse than none.
    """
    given = {tuple(_words(title)), tuple(_words(_DATE.sub("", title)))}
    dated = tuple(_words(f"{title} {year or ''}"))
    for document in documents().values():
        key = tuple(_words(document.key))
        if key in given or key == dated:
            return document
        if document.year in (0, year) and given & {tuple(_words(name)) for name in _names(document)}:
            return document
    return None


_SERIES = "Social care - "
_DATE = re.compile(r"[\s,(–-]+(?:[a-z]+\s+)?(?:19|20)\d\d\)?\s*$", re.IGNORECASE)


def _names(document: Document) -> list[str]:
    """Its title, without what is said after a comma or in brackets, in short, and as it is printed at its top."""
    name = re.split(r"[,(]", document.title)[0]
    short = name.removeprefix(_SERIES) if name.startswith(_SERIES) else name.partition(":")[0]
    opening = _words(document.title)
    printed = [heading for heading in document.headings if _words(heading)[: len(opening)] == opening]
    return [document.title, name, short, *printed]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _whole(text: str) -> str:
    """A text without the halves of characters that a name on disk may hold."""
    return text.encode("utf-8", "replace").decode()


def _id(title: str, year: int) -> str:
    """Readable, and another for every other title or year; capitals and spaces make no other title."""
    exact = " ".join(unicodedata.normalize("NFC", title).casefold().split())
    slug = "-".join(re.findall(r"[a-z0-9]+", f"{exact} {year or ''}"))[:50].strip("-")
    short = hashlib.sha256(f"{exact}\n{year}".encode()).hexdigest()[:8]
    return f"{slug}-{short}".strip("-")


@cache
def _shape() -> TypeAdapter[Imported]:
    from pydantic import TypeAdapter

    return TypeAdapter(Imported)


def _loaded(file: Path) -> Imported | None:
    """The document in a file; None where the file is not whole, not of this shape, or under another's name."""
    try:
        with open(file, encoding="utf-8") as lines:
            head, *passages = map(json.loads, lines)
        if head["passages"] != len(passages):
            return None
        imported = _shape().validate_python({**head, "passages": passages})
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return imported if imported.id == file.stem else None
