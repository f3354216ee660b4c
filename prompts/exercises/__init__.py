"""The exercises, one file each, in every language. Law: a file lacks nothing in one language that it has in another.

A trainer's own exercises, or their copy of the original plans, are read from a folder beside the data
(`exercises` in `WHATMATTERS_HOME`): a file with the id of one of ours stands in its place. `file` is added to theirs.
"""

from __future__ import annotations

import tomllib
from importlib import resources
from pathlib import Path
from typing import Any

Raw = dict[str, Any]


class NotAnExercise(ValueError):
    """A file that is no exercise. Its text is the name of the file and what is wrong."""


def read(own: Path | None = None) -> dict[str, Raw]:
    """The exercises by id: ours, and those of a trainer. Raises `NotAnExercise` for a file of theirs."""
    found: dict[str, Raw] = {}
    for file in sorted(resources.files(__name__).iterdir(), key=lambda one: one.name):
        if file.name.endswith(".toml"):
            raw = tomllib.loads(file.read_text(encoding="utf-8"))
            found[raw["id"]] = raw
    for theirs in sorted(own.glob("*.toml")) if own and own.is_dir() else ():
        try:
            raw = tomllib.loads(theirs.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise NotAnExercise(f"{theirs.name}: {error}") from None
        if not isinstance(raw.get("id"), str):
            raise NotAnExercise(f"{theirs.name}: id")
        if not isinstance(raw.get("order", 0), int):
            raise NotAnExercise(f"{theirs.name}: order")
        found[raw["id"]] = {**found.get(raw["id"], {}), **raw, "file": theirs.name}
    return dict(sorted(found.items(), key=lambda one: (one[1].get("order", 99), one[0])))
