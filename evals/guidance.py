"""How often a plain question finds the right clause. Law: the blind questions are measured, and never tuned on.

For each embedding: vectors alone, words alone, both together; in the first place and in the first five; by nation and
by who asks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from knowledge.citations import NoSuchCitation, parse

if TYPE_CHECKING:
    from knowledge.guidance import Guidance

QUESTIONS = Path(__file__).parent / "questions"
BLIND = QUESTIONS / "blind.jsonl"
FIRST = 5


@dataclass(frozen=True, slots=True)
class Question:
    """One question, where it is asked from, who asks, and the citations that answer it."""

    id: str
    question: str
    nation: str
    audience: str
    accept: tuple[str, ...]


def load(file: Path = BLIND) -> list[Question]:
    """The questions of a file with one JSON object a line."""
    with open(file, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return [Question(row["id"], row["question"], row["nation"], row["audience"], tuple(row["accept"])) for row in rows]


def place(question: Question, citations: Iterable[str]) -> int | None:
    """The place, from 0, of the first citation that answers the question; None where there is none."""
    accepted = [parse(citation) for citation in question.accept]
    for number, citation in enumerate(citations):
        try:
            found = parse(citation)
        except NoSuchCitation:  # a document that somebody brought in
            continue
        if any(found.overlaps(right) for right in accepted):
            return number
    return None


WAYS: dict[str, tuple[float, float] | None] = {"vectors": (1.0, 0.0), "words": (0.0, 1.0), "both": None}


def measured(questions: list[Question], guidance: Guidance, way: str) -> dict[str, int | None]:
    """Question id → the place of the first right answer among the first five."""
    return {
        question.id: place(
            question,
            (
                answer.citation
                for answer in guidance.ask(question.question, question.nation, most=FIRST, halves=WAYS[way])
            ),
        )
        for question in questions
    }


def table(questions: list[Question], made: Mapping[str, Callable[[], Guidance]]) -> Iterator[str]:
    """The table, line by line as it is worked out."""
    groups = {
        "all": questions,
        **{name: [one for one in questions if one.nation == name] for name in ("scotland", "wales", "england")},
        **{
            name: [one for one in questions if one.audience == name] for name in ("worker", "person", "lead", "trainer")
        },
    }
    yield f"{len(questions)} questions: in the first place · in the first {FIRST}"
    yield " ".join(
        ["embedding  searched".ljust(20), *(f"{name} ({len(group)})".rjust(14) for name, group in groups.items())]
    )
    for name, make in made.items():
        guidance = make()
        for way in WAYS:
            places = measured(questions, guidance, way)
            cells = [_cell([places[one.id] for one in group]) for group in groups.values()]
            yield " ".join([f"{name:10} {way:9}", *(cell.rjust(14) for cell in cells)])


def _cell(places: list[int | None]) -> str:
    if not places:
        return "-"
    first, few = sum(one == 0 for one in places), sum(one is not None for one in places)
    return f"{first / len(places):.2f} · {few / len(places):.2f}"
