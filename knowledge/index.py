"""The index of guidance: Chroma for vectors, BM25 for words. Law: it can always be made again, and says when it was.

An index is built beside the old one and never changed afterwards. Its manifest, written last, names what it was built
from and the sum of every file: one that is half written, older, made with another embedding or damaged is not opened
(a damaged vector segment would end the process: Chroma issue 7238) but built anew.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

import bm25s
import httpx
import numpy as np
import numpy.typing as npt

from knowledge import plain
from knowledge.embeddings import Embedding, Progress, Vectors, WordsEmbedding
from knowledge.shelf import VIEWS, Found

FORMAT = 2
K1, B = 1.2, 0.75
TOKENS: dict[str, tuple[float, Callable[[str], list[str]]]] = {
    "stems": (1.0, plain.stems),
    "meanings": (0.5, plain.meant),
    "pairs": (0.4, plain.pairs),
}
"""What is searched by words, and how much each weighs (chosen on questions that are not those of the measurement)."""

STALE_S = 3600.0
ANSWERS_IN_S = 10.0
"""How long a Chroma server may take to say that it is there (Chroma's own client would wait for ever)."""

Scores = npt.NDArray[np.float32]
Embeddings = Callable[[Sequence[Found]], Embedding]


class Unreachable(Exception):
    """The Chroma server of the settings did not answer, or not as one."""


class Index:
    """An open index."""

    def __init__(
        self, embedding: Embedding, collections: dict[str, Any], words: dict[str, bm25s.BM25], url: str = ""
    ) -> None:
        self.embedding = embedding
        self._collections = collections
        self._words = words
        self._url = url

    def collection(self, view: str) -> Any:
        """The Chroma collection of a view."""
        return self._collections[view]

    def near(self, question: str, view: str, most: int) -> list[tuple[int, float]]:
        """Places on the shelf whose vectors are nearest, with their likeness (cosine), best first.

        Raises `Unreachable` when the Chroma server has gone.
        """
        (vector,) = self.embedding.embed([question])
        if not vector.any():
            return []
        try:
            answer = self.collection(view).query(query_embeddings=[vector], n_results=most, include=["distances"])
        except Exception:  # gone, restarted empty, not a Chroma server any more: each has another type
            if self._url:
                raise Unreachable(self._url) from None
            raise
        pairs = zip(answer["ids"][0], answer["distances"][0], strict=True)
        return [(int(id_), 1.0 - float(far)) for id_, far in pairs if 1.0 - far >= self.embedding.floor]

    def same_words(self, question: str, seen: Scores, most: int) -> list[tuple[int, float]]:
        """Places on the shelf that share words or what they mean, with their BM25, best first; `seen` is 0 or 1."""
        scores = np.zeros(len(seen), dtype=np.float32)
        for name, (weight, tokens) in TOKENS.items():
            if asked := list(dict.fromkeys(tokens(question))):
                scores += weight * np.asarray(self._words[name].get_scores(asked, weight_mask=seen))
        best = np.argpartition(-scores, min(most, len(scores) - 1))[:most]
        best = best[np.argsort(-scores[best], kind="stable")]
        return [(int(place), float(scores[place])) for place in best if scores[place] > 0]


def opened(
    folder: Path, shelf: Sequence[Found], embeddings: Embeddings, stamp: str, *, url: str = "", progress: Progress
) -> tuple[Index, str]:
    """The index of this stamp in a folder, built where there is none.

    The second value says what was done: "" (opened), "built", "rebuilt" (there was one that could not be used).
    Raises `Unreachable` when `url` names a Chroma server that does not answer, and what an embedding raises.
    """
    done = ""
    for place in sorted(folder.glob(f"index-{stamp}-*")):
        if _whole(place) and (index := _open(place, shelf, embeddings, stamp, url)):
            _tidy(folder, stamp)
            return index, ""
        done = "rebuilt"
        shutil.rmtree(place, ignore_errors=True)
    place = _build(folder, shelf, embeddings, stamp, url, progress)
    index = _open(place, shelf, embeddings, stamp, url)
    if index is None:
        raise OSError(f"{place} cannot be read back")
    _tidy(folder, stamp)
    return index, done or "built"


def _build(
    folder: Path, shelf: Sequence[Found], embeddings: Embeddings, stamp: str, url: str, progress: Progress
) -> Path:
    """A new index in a folder of its own name, complete when it has that name."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"index-{stamp}-{uuid4().hex[:8]}"
    unfinished = folder / f"building-{name}"
    unfinished.mkdir()
    try:
        embedding = embeddings(shelf)
        if isinstance(embedding, WordsEmbedding):
            embedding.save(unfinished / "rarity.json")
        client = _client(unfinished / "chroma", url)
        if not (url and _served(client, stamp)):
            _store_vectors(client, shelf, _centres(embedding, shelf, progress), stamp)
        if not url:
            client.close()
        for part, (_, tokens) in TOKENS.items():
            words = bm25s.BM25(k1=K1, b=B)
            words.index([tokens(_all_words(one)) for one in shelf], show_progress=False)
            words.save(str(unfinished / part), show_progress=False)
        sums = {str(file.relative_to(unfinished)): _sum(file) for file in _settled(unfinished)}
        (unfinished / "manifest.json").write_text(json.dumps({"format": FORMAT, "stamp": stamp, "sums": sums}))
        return unfinished.rename(folder / name)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def _all_words(one: Found) -> str:
    parts = (one.card.title, one.card.point, one.card.record, *one.card.questions) if one.card else one.searched
    return "\n".join(parts)


def _centres(embedding: Embedding, shelf: Sequence[Found], progress: Progress) -> Vectors:
    """One vector for each thing on the shelf: the middle of the texts by which it is found."""
    texts = [text for one in shelf for text in one.searched]
    owners = np.repeat(np.arange(len(shelf)), [len(one.searched) for one in shelf])
    each = embedding.embed(texts, progress)
    sums = np.zeros((len(shelf), each.shape[1]), dtype=np.float32)
    np.add.at(sums, owners, each)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.where(lengths == 0, 1, lengths), dtype=np.float32)


def _client(folder: Path, url: str) -> Any:
    import chromadb
    from chromadb.config import Settings

    settings = Settings(anonymized_telemetry=False)
    if not url:
        return chromadb.PersistentClient(str(folder), settings=settings)
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    secure = parts.scheme == "https"
    try:
        httpx.get(f"{url.rstrip('/')}/api/v2/heartbeat", timeout=ANSWERS_IN_S).raise_for_status()
        return chromadb.HttpClient(
            host=parts.hostname or "127.0.0.1",
            port=parts.port or (443 if secure else 8000),
            ssl=secure,
            settings=settings,
        )
    except Exception:  # refused, timed out, not found, not a Chroma server: each has another type
        raise Unreachable(url) from None


def _name(stamp: str, view: str) -> str:
    return f"whatmatters-{stamp}-{view}"


def purge(folder: Path, stamp: str) -> None:
    """Every index but this one goes, with what it holds of a document that was removed."""
    for place in folder.glob("index-*"):
        if not place.name.startswith(f"index-{stamp}-"):
            shutil.rmtree(place, ignore_errors=True)


def _served(client: Any, stamp: str) -> bool:
    """Whether a server holds all views of this stamp already, brought there by another program."""
    try:
        found = [client.get_collection(_name(stamp, view), embedding_function=None) for view in VIEWS]
        return all(one.count() == (one.metadata or {}).get("complete") for one in found)
    except Exception:  # one is missing
        return False


def _store_vectors(client: Any, shelf: Sequence[Found], vectors: Vectors, stamp: str) -> None:
    batch = min(client.get_max_batch_size(), 5000)
    for view in VIEWS:
        places = [place for place, one in enumerate(shelf) if view in one.views and vectors[place].any()]
        with suppress(Exception):  # there is none of that name, which is what is wanted
            client.delete_collection(_name(stamp, view))
        # Written to disk as soon as the last one is in: what is left in the queue would be written at some later time.
        whole = {"space": "cosine", "sync_threshold": max(2, len(places)), "batch_size": max(2, min(len(places), 100))}
        collection = client.create_collection(
            _name(stamp, view), embedding_function=None, configuration={"hnsw": whole}
        )
        for start in range(0, len(places), batch):
            some = places[start : start + batch]
            collection.add(ids=[str(place) for place in some], embeddings=vectors[some])
        collection.modify(metadata={"complete": len(places)})


def _open(place: Path, shelf: Sequence[Found], embeddings: Embeddings, stamp: str, url: str) -> Index | None:
    """The index in a folder, or None when any part of it cannot be read."""
    try:
        rarity = place / "rarity.json"
        embedding = WordsEmbedding.load(rarity) if rarity.is_file() else embeddings(shelf)
        client = _client(place / "chroma", url)
        collections = {view: client.get_collection(_name(stamp, view), embedding_function=None) for view in VIEWS}
        if any(
            collection.count() != (collection.metadata or {}).get("complete") for collection in collections.values()
        ):
            return None
        if isinstance(embedding, WordsEmbedding) and _widths(collections) != {embedding.dimensions}:
            return None
        words = {name: bm25s.BM25.load(str(place / name), mmap=True, show_progress=False) for name in TOKENS}
    except (KeyboardInterrupt, SystemExit, Unreachable):
        raise
    except BaseException as error:  # Chroma's Rust half panics with an exception that is not an `Exception`
        if isinstance(error, (MemoryError, GeneratorExit)):
            raise
        return None
    return Index(embedding, collections, words, url)


def _widths(collections: dict[str, Any]) -> set[int]:
    """How many numbers the vectors of the collections have."""
    some = (one.get(limit=1, include=["embeddings"])["embeddings"] for one in collections.values())
    return {int(vectors.shape[1]) for vectors in some}


def _whole(place: Path) -> bool:
    """Whether every file is there to the byte, and the database in it sound."""
    try:
        manifest = json.loads((place / "manifest.json").read_text())
        if manifest["format"] != FORMAT or any(_sum(place / name) != was for name, was in manifest["sums"].items()):
            return False
        database = place / "chroma" / "chroma.sqlite3"
        if not database.exists():
            return not any(name.startswith("chroma") for name in manifest["sums"])
        with sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro", uri=True) as connection:
            sound: bool = connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        connection.close()
        return sound
    except (OSError, ValueError, KeyError, TypeError, AttributeError, sqlite3.Error):
        return False


def _settled(place: Path) -> list[Path]:
    """The files that nothing writes to after building. Chroma touches its database whenever it opens it."""
    return [file for file in sorted(place.rglob("*")) if file.is_file() and "chroma.sqlite3" not in file.name]


def _sum(file: Path) -> str:
    return hashlib.blake2b(file.read_bytes(), digest_size=16).hexdigest()


def _tidy(folder: Path, stamp: str) -> None:
    """Indexes of other stamps and the same embedding go, and what was left half built.

    What is of this hour may be another program's, which is about to open it.
    """
    made_with = stamp.partition("-")[0]
    for place in (*folder.glob(f"index-{made_with}-*"), *folder.glob("building-*")):
        with suppress(OSError):
            other = place.name.startswith("index-") and not place.name.startswith(f"index-{stamp}-")
            half = place.name.startswith("building-") and time.time() - place.stat().st_mtime > STALE_S
            if other or half:
                shutil.rmtree(place, ignore_errors=True)
