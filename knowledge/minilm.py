"""Sentence vectors by all-MiniLM-L6-v2 on this machine. Law: a text is embedded alone, at its own length.

A quantised model gives a text other values beside other texts; alone, the same words are always the same vector.

The model is Chroma's own (ONNX). It is read from a folder, or from where Chroma keeps it; it is fetched only by
`fetch`, when somebody asked for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from knowledge.embeddings import Progress, Vectors, silent

DIMENSIONS = 384
MOST_TOKENS = 256
DOWNLOAD_MB = 80
"""What `fetch` takes from the network, about."""


class NoModel(Exception):
    """There is no model where one was looked for."""


class MiniLM:
    """Texts → vectors of length 1. Raises `NoModel` when the folder holds none."""

    name = "minilm"
    floor = 0.15

    def __init__(self, folder: Path | None = None) -> None:
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer

        place = model_folder(folder)
        if place is None:
            raise NoModel
        options = SessionOptions()
        options.log_severity_level = 3
        try:
            self._tokenizer = Tokenizer.from_file(str(place / "tokenizer.json"))
            self._model = InferenceSession(str(place / "model.onnx"), options, providers=["CPUExecutionProvider"])
        except Exception:  # each library has its own error for a file that is cut short
            raise NoModel from None
        self._tokenizer.enable_truncation(MOST_TOKENS)
        self._tokenizer.no_padding()

    def embed(self, texts: Sequence[str], progress: Progress = silent) -> Vectors:
        """One row a text, in their order."""
        out = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for row, encoded in enumerate(self._tokenizer.encode_batch(list(texts))):
            ids = np.array([encoded.ids], dtype=np.int64)
            (tokens, *_) = self._model.run(
                None,
                {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)},
            )
            mean = tokens[0].mean(axis=0)
            out[row] = mean / np.linalg.norm(mean)
            if row % 50 == 49 or row + 1 == len(texts):
                progress(row + 1, len(texts))
        return out


def model_folder(folder: Path | None) -> Path | None:
    """The folder that holds `model.onnx`: the given one (or `onnx` in it), or where Chroma keeps its own."""
    places = [folder, folder / "onnx"] if folder else [_chroma_folder() / "onnx"]
    for place in places:
        if (place / "model.onnx").is_file() and (place / "tokenizer.json").is_file():
            return place
    return None


def _chroma_folder() -> Path:
    return Path.home() / ".cache" / "chroma" / "onnx_models" / "all-MiniLM-L6-v2"


def fetch() -> None:
    """Fetches the model to where Chroma keeps it, with Chroma's own progress bar. Raises whatever the network does."""
    from chromadb.utils.embedding_functions.onnx_mini_lm_l6_v2 import ONNXMiniLM_L6_V2

    ONNXMiniLM_L6_V2()._download_model_if_not_exists()
