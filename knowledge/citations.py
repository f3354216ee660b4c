"""Where a rule stands. Law: a citation that does not exist is refused, wherever it is written.

Written so: `SDS 2021 4.8` · `SDS 2024 4.2(d)` (how-to bullets lettered in document order) · `FNF ¶51` or `FNF ¶50-53`
(at most a dozen paragraphs) · `FNF P7` · `LR ¶40` · `IC` with its heading. The year belongs to the SDS citations: the
numbers 4.1 to 4.8 mean other things in 2021 than in 2024.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

LONGEST_RANGE = 12
"""Paragraphs that one citation may cover: a reader has to find the sentence again."""


class NoSuchCitation(ValueError):
    """The document is not known, or holds no such place."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document that is cited. `year` is 0 where none is printed in it."""

    key: str
    title: str
    publisher: str
    nation: str
    year: int = 0
    components: tuple[int, ...] = ()
    standard: int = 0
    bullets: tuple[int, ...] = ()
    paragraphs: tuple[int, int] | tuple[()] = ()
    principles: int = 0
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a document: the kind of place, and the first and last of its kind that it covers.

    `place` is "" for numbered paragraphs and principles, where `first` and `last` tell all; a component, a bullet or a
    heading is named by it.
    """

    document: str
    kind: str
    place: str = ""
    first: int = 0
    last: int = 0

    def overlaps(self, other: Citation) -> bool:
        """Whether some of the text is the same."""
        if (self.document, self.kind, self.place) != (other.document, other.kind, other.place):
            return False
        return self.first <= other.last and other.first <= self.last


@cache
def documents() -> dict[str, Document]:
    """Every document that may be cited, by the key that opens its citations."""
    text = resources.files(__name__.rpartition(".")[0]).joinpath("sources.toml").read_text(encoding="utf-8")
    return {
        key: Document(key=key, **{name: _frozen(value) for name, value in row.items()})
        for key, row in tomllib.loads(text).items()
    }


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


_NUMBERS = re.compile(r"(?P<standard>[1-9][0-9]?)(?:\.(?P<component>[1-9][0-9]?)(?:\((?P<bullet>[a-z])\))?)?")
_PARAGRAPHS = re.compile(r"¶(?P<first>[1-9][0-9]{0,2})(?:-(?P<last>[1-9][0-9]{0,2}))?")
_PRINCIPLE = re.compile(r"P(?P<number>[1-9][0-9]?)")


@cache
def parse(text: str) -> Citation:
    """The citation that is written so. Raises `NoSuchCitation` for a form or a place that does not exist."""
    document = next((row for key, row in documents().items() if text.startswith(f"{key} ")), None)
    if document is None:
        raise NoSuchCitation(f"{text!r}: no document of that name")
    place = text.removeprefix(f"{document.key} ")
    found = _numbered(document, place) or _paragraphs(document, place) or _named(document, place)
    if found is None:
        raise NoSuchCitation(f"{text!r}: there is no such place in {document.key}")
    return found


def _numbered(document: Document, place: str) -> Citation | None:
    found = _NUMBERS.fullmatch(place)
    if not found or not (document.components or document.bullets):
        return None
    standard, component = int(found["standard"]), int(found["component"] or 0)
    bullet = ord(found["bullet"]) - ord("a") + 1 if found["bullet"] else 0
    counts = dict(enumerate(document.components, 1)) or {document.standard: len(document.bullets)}
    if not 0 <= component <= counts.get(standard, -1):
        return None
    if bullet and not (document.bullets and bullet <= document.bullets[component - 1]):
        return None
    return Citation(document.key, "component", place)


def _paragraphs(document: Document, place: str) -> Citation | None:
    if (found := _PARAGRAPHS.fullmatch(place)) and document.paragraphs:
        first = int(found["first"])
        last = int(found["last"] or first)
        lowest, highest = document.paragraphs
        if lowest <= first <= last <= highest and last - first < LONGEST_RANGE:
            return Citation(document.key, "paragraph", "", first, last)
    elif (found := _PRINCIPLE.fullmatch(place)) and 1 <= int(found["number"]) <= document.principles:
        number = int(found["number"])
        return Citation(document.key, "principle", "", number, number)
    return None


def _named(document: Document, place: str) -> Citation | None:
    return Citation(document.key, "heading", place) if place in document.headings else None
