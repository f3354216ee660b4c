"""The weights that were learned, and how a clause is judged with them. The file is plain text; `make train` writes it.

A line is a feature and its weight under each question; the sum of a clause's weights says how likely the answer is
yes, between 0 and 1 (logistic regression). `because` names the features that weighed most.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

BIAS = "(always)"
"""The weight that every clause has."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights by feature: each a list of (question, weight). `limits` are the bounds chosen for each question."""

    heads: tuple[str, ...]
    rows: Mapping[str, tuple[tuple[int, float], ...]]
    limits: Mapping[str, float] = field(default_factory=dict)

    def judge(self, features: Iterable[str]) -> list[float]:
        """How likely each question is answered yes, in the order of `heads`; each from 0 to 1."""
        sums = [0.0] * len(self.heads)
        rows = self.rows
        for feature in (BIAS, *features):
            for head, weight in rows.get(feature, ()):
                sums[head] += weight
        return [1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) for total in sums]

    def because(self, features: Iterable[str], head: str, most: int = 5) -> tuple[str, ...]:
        """The features that said yes to this question most strongly, or no to it ("not outcome"), strongest first."""
        sign, name = (-1, head.removeprefix("not ")) if head.startswith("not ") else (1, head)
        which = self.heads.index(name)
        found = [(sign * weight, one) for one in features for at, weight in self.rows.get(one, ()) if at == which]
        return tuple(one for weight, one in sorted(found, key=lambda row: (-row[0], row[1]))[:most] if weight > 0)


def parse(text: str) -> Weights:
    """Weights from their file. The first lines are `# questions: …` and `# limits: name=number …`."""
    heads: tuple[str, ...] = ()
    limits: dict[str, float] = {}
    rows: dict[str, tuple[tuple[int, float], ...]] = {}
    for line in text.splitlines():
        if line.startswith("# questions:"):
            heads = tuple(line.split(":")[1].split())
        elif line.startswith("# limits:"):
            limits = {name: float(value) for name, value in (one.split("=") for one in line.split(":")[1].split())}
        elif line and not line.startswith("#"):
            feature, *found = line.split("\t")
            rows[feature] = tuple((int(at), int(weight) / 100) for at, weight in (one.split(":") for one in found))
    return Weights(heads, rows, limits)


def written(weights: Weights, about: str) -> str:
    """The file for these weights: sorted, in hundredths, so that the same weights are the same bytes."""
    lines = [f"# {about}", f"# questions: {' '.join(weights.heads)}"]
    lines.append("# limits: " + " ".join(f"{name}={value:g}" for name, value in sorted(weights.limits.items())))
    for feature in sorted(weights.rows):
        found = [f"{at}:{round(weight * 100)}" for at, weight in weights.rows[feature] if round(weight * 100)]
        if found:
            lines.append("\t".join((feature, *found)))
    return "\n".join(lines) + "\n"


@cache
def learned() -> Weights:
    """The weights that came with the program."""
    return parse(files("bot.listening.learned").joinpath("weights.tsv").read_text(encoding="utf-8"))
