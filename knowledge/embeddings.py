"""Texts → vectors. Law: `words` needs nothing but what is here; anything else comes in by settings, and says so.

`words` hashes the runs of letters in a text into a fixed number of places (feature hashing: Weinberger and others,
2009, "Feature hashing for large scale multitask learning"), each weighed by how rare it is among the cards, so that a
word that was mistyped still lies near. What words mean is known to the other half of the search (`plain.py`).
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from knowledge import plain

Vectors = npt.NDArray[np.float32]
Progress = Callable[[int, int], None]


def silent(done: int, of: int) -> None:
    """Shows no progress."""


class Embedding(Protocol):
    """Texts → rows of length 1. `name` stamps what was built with it; below `floor` a likeness says nothing."""

    name: str
    floor: float

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors: ...


class WordsEmbedding:
    """Letters in runs, hashed. `rarity` maps a run to its weight among the texts it was learned from."""

    name = "words"
    floor = 0.05
    dimensions = 1024

    def __init__(self, rarity: dict[str, float]) -> None:
        self._rarity = rarity
        self._rarest = max(rarity.values(), default=1.0)
        self._of_word: dict[str, tuple[npt.NDArray[np.int64], Vectors]] = {}

    @classmethod
    def learned(cls, texts: Iterable[str]) -> WordsEmbedding:
        """Learns from these texts which runs of letters are rare."""
        counts: Counter[str] = Counter()
        of = 0
        for text in texts:
            counts.update(set(plain.letters(text)))
            of += 1
        return cls({run: float(np.log((1 + of) / (1 + times)) + 1) for run, times in counts.items()})

    @classmethod
    def load(cls, file: Path) -> WordsEmbedding:
        """As it was saved. Raises `OSError` or `ValueError`."""
        return cls(json.loads(file.read_text(encoding="utf-8")))

    def save(self, file: Path) -> None:
        """Writes what was learned."""
        file.write_text(json.dumps(self._rarity, ensure_ascii=False), encoding="utf-8")

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        """One row a text, in their order; a text without a word is a row of zeros."""
        out = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for row, text in enumerate(texts):
            times = Counter(plain.telling(text))
            if not times:
                continue
            parts = [(self._word(word), 1 + np.log(count)) for word, count in times.items()]
            places = np.concatenate([places for (places, _), _ in parts])
            values = np.concatenate([values * weight for (_, values), weight in parts])
            out[row] = np.bincount(places, weights=values, minlength=self.dimensions)
            length = float(np.linalg.norm(out[row]))
            if length:
                out[row] /= length
            if row % 1000 == 999:
                progress(row + 1, len(texts))
        progress(len(texts), len(texts))
        return out

    def _word(self, word: str) -> tuple[npt.NDArray[np.int64], Vectors]:
        if word not in self._of_word:
            runs = plain.runs(word)
            hashes = [zlib.crc32(run.encode()) for run in runs]
            places = np.array([hash_ % self.dimensions for hash_ in hashes], dtype=np.int64)
            values = [
                (1.0 if hash_ & 0x80000000 else -1.0) * self._rarity.get(run, self._rarest)
                for run, hash_ in zip(runs, hashes, strict=True)
            ]
            if len(self._of_word) > 100_000:
                self._of_word.clear()
            self._of_word[word] = places, np.array(values, dtype=np.float32)
        return self._of_word[word]


class OpenAIEmbedding:
    """Vectors from a compatible endpoint. What is embedded leaves this machine: never a word of a conversation."""

    floor = 0.1
    batch = 128

    def __init__(self, model: str, *, base_url: str = "", key: str = "", timeout_s: float = 30.0) -> None:
        from openai import OpenAI, OpenAIError

        self._wrong = OpenAIError("the endpoint did not answer with one vector a text")
        self.name = f"openai:{model}"
        self._model = model
        self._client = OpenAI(base_url=base_url or None, api_key=key or "none", timeout=timeout_s, max_retries=2)

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        """One row a text. Raises what the `openai` package raises."""
        rows: list[Vectors] = []
        for start in range(0, len(texts), self.batch):
            batch = [text or " " for text in texts[start : start + self.batch]]
            try:
                answer = self._client.embeddings.create(model=self._model, input=batch, encoding_format="float")
            except ValueError:  # not JSON
                raise self._wrong from None
            rows.append(self._checked(answer, len(batch)))
            progress(min(start + self.batch, len(texts)), len(texts))
        if len({part.shape[1] for part in rows}) > 1:
            raise self._wrong
        out = np.concatenate(rows) if rows else np.zeros((0, 1), dtype=np.float32)
        lengths = np.linalg.norm(out, axis=1, keepdims=True)
        return np.asarray(out / np.where(lengths == 0, 1, lengths), dtype=np.float32)

    def _checked(self, answer: Any, wanted: int) -> Vectors:
        """The rows of one answer; an endpoint that answers with something else has not answered."""
        try:
            ordered = sorted(answer.data, key=lambda one: one.index)
            out = np.array([one.embedding for one in ordered], dtype=np.float32)
        except (AttributeError, TypeError, ValueError):
            raise self._wrong from None
        if out.ndim != 2 or out.shape[0] != wanted or not np.isfinite(out).all():
            raise self._wrong
        return out
