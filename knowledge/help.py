"""Help numbers, each with its source and the day it was checked. Law: they are never a model's."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources

OLDEST_DAYS = 180
"""Days after which a number has to be compared with its source again before a release."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number to call."""

    number: str
    nations: tuple[str, ...]
    source: str
    checked: date


@cache
def _all() -> dict[str, Number]:
    text = resources.files(__name__.rpartition(".")[0]).joinpath("help.toml").read_text(encoding="utf-8")
    return {
        key: Number(row["number"], tuple(row["nations"]), row["source"], row["checked"])
        for key, row in tomllib.loads(text).items()
    }


def numbers() -> dict[str, str]:
    """The numbers by key, as phrases use them."""
    return {key: row.number for key, row in _all().items()}


def too_old(today: date) -> tuple[str, ...]:
    """Keys of the numbers that were checked more than `OLDEST_DAYS` days ago."""
    return tuple(key for key, row in _all().items() if (today - row.checked).days > OLDEST_DAYS)
