"""Guidance cards: what a clause asks for, in our own plain words. Law: one that is not whole is refused.

One file a document in `cards/`, named as it is cited. Nothing here is a sentence of the documents; a test compares
every card with them.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

from knowledge.citations import NoSuchCitation, documents, parse

MOST_WORDS = 60
FEWEST_QUESTIONS = 6


class Scope(StrEnum):
    """Law and process belong to their nation; practice guidance serves anywhere, labelled with where it is from."""

    PROCESS = "process"
    PRACTICE = "practice"


class Audience(StrEnum):
    """Who a card is for."""

    PERSON = "person"
    WORKER = "worker"
    TRAINER = "trainer"
    LEAD = "lead"


@dataclass(frozen=True, slots=True)
class Card:
    """One card.

    `point` says in at most 60 words what is asked for, `record` what that looks like in a record, `elements` are ids of
    the table of what a good record holds, `questions` the plain ways in which people ask for it.
    """

    citation: str
    title: str
    point: str
    record: str
    scope: Scope
    audience: tuple[Audience, ...]
    elements: tuple[str, ...]
    questions: tuple[str, ...]
    document: str
    nation: str

    @property
    def id(self) -> str:
        """The same for ever, as long as the citation and the title stay."""
        return f"{self.citation} · {self.title}"


class NotACard(ValueError):
    """A card that is not whole. Says which, and what it lacks."""


_TEXTS = ("citation", "title", "point", "record", "scope")
_LISTS = ("for", "elements", "questions")
_FIELDS = {*_TEXTS, *_LISTS}


@cache
def cards() -> tuple[Card, ...]:
    """Every card of the project, in the order of their documents."""
    folder = resources.files(__name__.rpartition(".")[0]).joinpath("cards")
    found: list[Card] = []
    for key in documents():
        file = folder.joinpath(f"{file_name(key)}.toml")
        found += load(tomllib.loads(file.read_text(encoding="utf-8")).get("card", []), document=key)
    return tuple(found)


def file_name(document: str) -> str:
    """`SDS 2021` is kept in `sds_2021.toml`."""
    return document.lower().replace(" ", "_")


def load(rows: Iterable[Mapping[str, Any]], *, document: str) -> list[Card]:
    """The cards of one file. Raises `NotACard` for the first that is not whole."""
    found: dict[str, Card] = {}
    for row in rows:
        card = _card(row, document)
        if card.id in found:
            raise NotACard(f"{card.id}: stands there twice")
        found[card.id] = card
    return list(found.values())


def _all_texts(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(one, str) and one.strip() for one in found)


def _card(row: Mapping[str, Any], document: str) -> Card:
    who = f"{row.get('citation', '?')} · {row.get('title', '?')}"
    if wrong := sorted(_FIELDS ^ row.keys()):
        raise NotACard(f"{who}: missing or not known: {', '.join(wrong)}")
    texts = {name: [row[name]] for name in _TEXTS} | {name: row[name] for name in _LISTS}
    if odd := [name for name, found in texts.items() if not _all_texts(found)]:
        raise NotACard(f"{who}: empty, or not text: {', '.join(odd)}")
    if not row["for"]:
        raise NotACard(f"{who}: for nobody")
    try:
        place = parse(row["citation"])
        scope, audience = Scope(row["scope"]), tuple(Audience(name) for name in row["for"])
    except NoSuchCitation as error:
        raise NotACard(str(error)) from None
    except ValueError as error:
        raise NotACard(f"{who}: {error}") from None
    if place.document != document:
        raise NotACard(f"{who}: stands in the file of {document}")
    if len(row["point"].split()) > MOST_WORDS:
        raise NotACard(f"{who}: the point has more than {MOST_WORDS} words")
    questions = tuple(row["questions"])
    if len({question.casefold() for question in questions}) < FEWEST_QUESTIONS:
        raise NotACard(f"{who}: fewer than {FEWEST_QUESTIONS} questions")
    return Card(
        row["citation"],
        row["title"],
        row["point"],
        row["record"],
        scope,
        audience,
        tuple(row["elements"]),
        questions,
        document,
        documents()[document].nation,
    )
