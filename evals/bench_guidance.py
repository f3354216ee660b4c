"""Search times of the guidance, as ratios: to a bare Chroma query on the same collection, and to our own over 300."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from evals.guidance import QUESTIONS, load
from knowledge.cards import cards
from knowledge.guidance import MOST, Guidance

ROUNDS = 7
ASKED = 60
FEW, MANY = 300, 100_000
NATION = "scotland"


def _each(what: Callable[[int], object]) -> float:
    """Median milliseconds over the questions."""
    times = []
    for number in range(ASKED):
        begun = time.perf_counter()
        what(number)
        times.append(time.perf_counter() - begun)
    return statistics.median(times) * 1000


def _asked(guidance: Guidance, questions: list[str], number: int) -> object:
    return guidance.ask(questions[number], NATION)


def to_bare_chroma(guidance: Guidance, questions: list[str]) -> tuple[list[float], float]:
    """Per-round ratios of one search of ours to one bare query with the same vector and count, and our median ms."""
    index = guidance.opened()
    collection = index.collection(NATION)
    vectors = [index.embedding.embed([question])[0] for question in questions]
    ratios, ours = [], []
    for _ in range(ROUNDS):
        bare = _each(lambda number: collection.query(query_embeddings=[vectors[number]], n_results=MOST))
        spent = _each(lambda number: guidance.ask(questions[number], NATION))
        ratios.append(spent / bare)
        ours.append(spent)
    return ratios, statistics.median(ours)


def brought_in(folder: Path, passages: int) -> Guidance:
    """A guidance with a document of that many numbered paragraphs, made of the cards' own words."""
    words = [word for card in cards() for word in card.point.split()]
    chance = random.Random(passages)
    file = folder / "paragraphs.txt"
    with open(file, "w", encoding="utf-8") as out:
        for number in range(1, passages + 1):
            chapter, clause = divmod(number - 1, 99)
            out.write(f"{chapter + 1}.{clause + 1} {' '.join(chance.choices(words, k=40))}.\n\n")
    guidance = Guidance(folder / "guidance")
    guidance.library.bring_in(file, title=f"Paragraphs {passages}", nation=NATION)
    return guidance


def measures() -> Iterator[str]:
    """One line a measure."""
    questions = [one.question for one in load(QUESTIONS / "tuning.jsonl")][:ASKED]
    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        guidance = Guidance(Path(folder))
        guidance.opened()
        yield f"guidance: the index of {len(cards())} cards built in {time.perf_counter() - begun:.1f} s (words)"
        ratios, ours = to_bare_chroma(guidance, questions)
        yield (
            f"guidance: one search {statistics.median(ratios):.2f} times a bare Chroma query on the same collection "
            f"({min(ratios):.2f} to {max(ratios):.2f} in {ROUNDS} rounds); median {ours:.1f} ms"
        )
    spent = {}
    for passages in (FEW, MANY):
        with tempfile.TemporaryDirectory() as folder:
            guidance = brought_in(Path(folder), passages)
            begun = time.perf_counter()
            guidance.opened()
            built = time.perf_counter() - begun
            spent[passages] = statistics.median(_each(partial(_asked, guidance, questions)) for _ in range(ROUNDS))
            yield f"guidance: {passages:,} passages brought in, indexed in {built:.0f} s"
    yield (
        f"guidance: one search over {MANY:,} passages {spent[MANY] / spent[FEW]:.1f} times one over {FEW} "
        f"({spent[FEW]:.1f} and {spent[MANY]:.1f} ms)"
    )
