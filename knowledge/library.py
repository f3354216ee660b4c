"""Documents that were brought in: official texts, a council's own guidance. Law: they stay in the data folder.

One file a document: a line about it, then a line for each passage. What stands in a document is text to be found and
shown as official wording; nothing in it is ever carried out.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from knowledge.citations import Document, documents
from knowledge.cutting import cut
from knowledge.reading import CannotRead, Progress, blocks, nothing

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
        """Reads, cuts and keeps a document; the same title and year again takes the place of the earlier one.

        Raises `knowledge.reading.CannotRead` and leaves everything as it was.
        """
        known = same_document(title, year)
        key = known.key if known else " ".join(filter(None, (title, str(year or "")))).strip()
        passages = tuple(
            Passage(f"{key} {one.place or OPENING}", one.text)
            for one in cut(blocks(file, progress), headings=known.headings if known else ())
        )
        if not passages:
            raise CannotRead("document_without_text")
        imported = Imported(
            id=_id(title, year),
            key=key,
            title=title,
            year=year,
            nation=nation or (known.nation if known else ""),
            file=file.name,
            sha256=hashlib.sha256(file.read_bytes()).hexdigest(),
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
        return True

    def stamp(self) -> str:
        """Changes when any document does."""
        parts = [
            (file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in sorted(self._folder.glob("*.jsonl"))
        ]
        return hashlib.sha256(repr(parts).encode()).hexdigest() if parts else ""

    def _write(self, imported: Imported) -> None:
        head = {key: value for key, value in asdict(imported).items() if key != "passages"}
        head["at"] = imported.at.isoformat()
        lines: Iterable[object] = (head, *(asdict(passage) for passage in imported.passages))
        self._folder.mkdir(parents=True, exist_ok=True)
        unfinished = self._folder / f"{imported.id}.part"
        with open(unfinished, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(self._folder / f"{imported.id}.jsonl")


def same_document(title: str, year: int) -> Document | None:
    """The cited document that this is: named by its key, or by three words or more of its title and its year."""
    given = _words(title)
    for document in documents().values():
        if given == _words(document.key):
            return document
        known = _words(document.title)
        part = any(known[at : at + len(given)] == given for at in range(len(known)))
        if part and len(given) >= 3 and (not document.year or document.year == year):
            return document
    return None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _id(title: str, year: int) -> str:
    words = re.findall(r"[a-z0-9]+", f"{title} {year or ''}".lower())
    return "-".join(words)[:60].strip("-") or hashlib.sha256(title.encode()).hexdigest()[:12]


def _loaded(file: Path) -> Imported | None:
    try:
        with open(file, encoding="utf-8") as lines:
            head = json.loads(next(lines))
            passages = tuple(Passage(**json.loads(line)) for line in lines)
        return Imported(**{**head, "at": datetime.fromisoformat(head["at"]), "passages": passages})
    except (OSError, ValueError, TypeError, KeyError, StopIteration):
        return None
