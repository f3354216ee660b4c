"""Guidance at the point of need. Law: what is shown has a citation that exists, and says whose words it is in.

Vectors and words are searched together and their ranks fused (reciprocal rank fusion: Cormack, Clarke and Büttcher,
2009). What comes from another nation is labelled and stands behind the nation's own where both are equally good.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from knowledge import plain
from knowledge.cards import Card, Scope, cards, file_name
from knowledge.citations import documents, parse
from knowledge.embeddings import Embedding, Progress, WordsEmbedding, silent
from knowledge.library import Library
from knowledge.shelf import ANYWHERE, CARD, VIEWS, Found, shelf

if TYPE_CHECKING:
    import numpy as np

    from knowledge.index import Index

MOST = 50
"""How many each half of the search hands to the fusion."""

RRF_K = 20
VECTORS = 0.4
"""What vectors weigh beside words (this and the others chosen on questions that are not those of the measurement)."""

ELSEWHERE = 0.75
"""What another nation's guidance weighs beside the nation's own."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that was found. `score` is between 0 and 1 and orders the answers to one question, no more."""

    citation: str
    title: str
    text: str
    kind: str
    nation: str
    document: str
    score: float
    card: Card | None = None
    official: str = ""


@dataclass(frozen=True, slots=True)
class _Opened:
    """An open index and the shelf that it is of. Swapped whole, so that no search sees the half of each."""

    stamp: str
    index: Index
    shelf: list[Found]
    at: dict[str, list[Found]]
    seen: dict[str, np.ndarray]


class Guidance:
    """The cards and what was brought in, to be asked. The index is opened, or built, at the first question."""

    def __init__(
        self,
        folder: Path,
        embedding: Callable[[], Embedding] | None = None,
        *,
        name: str = "words",
        url: str = "",
        progress: Progress = silent,
        told: Callable[[str], None] = lambda what: None,
    ) -> None:
        self.library = Library(folder / "imported")
        self._folder = folder
        self._embedding = embedding
        self._name = name
        self._url = url
        self._progress = progress
        self._told = told
        self._lock = Lock()
        self._now: _Opened | None = None

    def ask(
        self,
        question: str,
        nation: str = "",
        *,
        most: int = 5,
        audience: str = "",
        elements: Iterable[str] = (),
        halves: tuple[float, float] | None = None,
    ) -> list[Answer]:
        """The best answers, one for each place in a document.

        `audience` and `elements` narrow the cards; `halves` weighs vectors and words (for measuring each alone).
        """
        now = self._current()
        index = now.index
        if not plain.telling(question):
            return []
        view = nation if nation in VIEWS else ANYWHERE
        wanted = frozenset(elements)
        reach = 4 * MOST if audience or wanted else MOST
        near, same = halves or (VECTORS, 1.0)
        ranked = (
            (near, index.near(question, view, reach) if near else []),
            (same, index.same_words(question, now.seen[view], reach) if same else []),
        )
        fused: dict[str, float] = {}
        best: dict[str, dict[str, Found]] = {}
        narrowed = bool(audience or wanted)
        for weight, places in ranked:
            taken: set[str] = set()
            rank = 0
            for place, _ in places:
                one = now.shelf[place]
                if narrowed and not (one.card and _for(one.card, audience, wanted)):
                    continue
                best.setdefault(one.citation, {}).setdefault(one.kind, one)
                if one.citation not in taken:
                    taken.add(one.citation)
                    rank += 1
                    fused[one.citation] = fused.get(one.citation, 0.0) + weight / (RRF_K + rank)
        top = (near + same) / (RRF_K + 1)
        for citation in fused:
            for one in now.at[citation]:
                if view in one.views and (not one.card or _for(one.card, audience, wanted)):
                    best[citation].setdefault(one.kind, one)
        answers = [self._answer(best[citation], score / top, nation) for citation, score in fused.items()]
        return sorted(answers, key=lambda answer: -answer.score)[:most]

    def remove(self, document: str) -> bool:
        """Whether there was a document of that id; it is gone now, from every index too."""
        from knowledge.index import purge

        if not self.library.remove(document):
            return False
        purge(self._folder, self._current().stamp)
        return True

    def opened(self) -> Index:
        """The index, opened or built now. Raises what `knowledge.index.opened` raises."""
        return self._current().index

    def _current(self) -> _Opened:
        with self._lock:
            stamp = self._stamped()
            if self._now is None or stamp != self._now.stamp:
                self._now = self._open(stamp)
            return self._now

    def _open(self, stamp: str) -> _Opened:
        import numpy as np

        from knowledge.index import opened

        things = shelf(cards(), self.library.all())
        index, done = opened(self._folder, things, self._made, stamp, url=self._url, progress=self._progress)
        at: dict[str, list[Found]] = {}
        for one in things:
            at.setdefault(one.citation, []).append(one)
        seen = {view: np.array([view in one.views for one in things], dtype=np.float32) for view in VIEWS}
        if done:
            self._told(done)
        return _Opened(stamp, index, things, at, seen)

    def _made(self, things: Iterable[Found]) -> Embedding:
        if self._embedding:
            return self._embedding()
        return WordsEmbedding.learned(text for one in things if one.card for text in one.searched)

    def _stamped(self) -> str:
        """Changes when a card, a word that is known, what was brought in or the embedding does."""
        parts = "\n".join((_own_files(), self._name, self.library.stamp()))
        made_with = re.sub(r"[^a-z0-9]+", "_", self._name.casefold())
        return f"{made_with}-{hashlib.sha256(parts.encode()).hexdigest()[:16]}"

    @staticmethod
    def _answer(kinds: dict[str, Found], score: float, nation: str) -> Answer:
        shown = kinds.get(CARD) or next(iter(kinds.values()))
        official = "" if shown.kind != CARD else next((one.text for kind, one in kinds.items() if kind != CARD), "")
        weight = ELSEWHERE if nation and shown.nation not in ("", nation) else 1.0
        return Answer(
            shown.citation,
            shown.title,
            shown.text,
            shown.kind,
            shown.nation,
            shown.from_,
            round(score * weight, 4),
            shown.card,
            official,
        )


def _for(card: Card, audience: str, elements: frozenset[str]) -> bool:
    return (not audience or audience in card.audience) and (not elements or bool(elements & set(card.elements)))


@cache
def _own_files() -> str:
    folder = resources.files(__name__.rpartition(".")[0])
    names = ("plain_words.toml", "sources.toml", *(f"cards/{file_name(key)}.toml" for key in documents()))
    return hashlib.sha256(b"".join(folder.joinpath(name).read_bytes() for name in names)).hexdigest()


def behind(element: str, clauses: Iterable[str], nation: str, audience: str = "") -> list[Card]:
    """The cards behind an element's citations: the nation's own first, then practice guidance from elsewhere; in each,
    those that speak to the element itself and to this audience first, then in the order of the citations.

    Law and process of another nation are left out. Needs no index.
    """
    wanted = [parse(clause) for clause in clauses]
    found: list[tuple[bool, bool, bool, int, Card]] = []
    for card in cards():
        place = parse(card.citation)
        matches = [number for number, clause in enumerate(wanted) if place.overlaps(clause)]
        if matches and (not nation or card.nation == nation or card.scope is Scope.PRACTICE):
            foreign, others = bool(nation) and card.nation != nation, bool(audience) and audience not in card.audience
            found.append((foreign, element not in card.elements, others, matches[0], card))
    return [card for *_, card in sorted(found, key=lambda row: row[:4])]
