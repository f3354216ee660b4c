"""People to practise a talk with, one file each, invented. Law: nobody real, nobody in danger, nobody a lesson.

Each has things to tell in layers (what is said when asked, when heard, when at ease), a manner for everything else, and
what matters to them. The forms are in `bot.training.practice`.
"""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import Any

Raw = dict[str, Any]


def read() -> dict[str, Raw]:
    """The people by id, in the order in which they are offered."""
    found = [
        tomllib.loads(file.read_text(encoding="utf-8"))
        for file in resources.files(__name__).iterdir()
        if file.name.endswith(".toml")
    ]
    return {raw["id"]: raw for raw in sorted(found, key=lambda one: (one["order"], one["id"]))}
