"""Learns what speaks for danger (`make train`): a weight for each reason, by logistic regression. The same every time.

Learned from the snippets that are for learning and from the cases for training, as windows of one to three sentences
(`bot/conversation/danger.py`). The rules were made with the older cases in view, so that a rule fired counts as a
reason only in texts that were new to them. Reasons are scaled by how differently they turn up with and without danger
(the log-odds of naive Bayes) before the regression: what is rare and one-sided is believed sooner.

The bounds are chosen on texts that the weights were not learned from: the learning texts in parts, each judged by
weights from the others.

    python -m evals.danger_training        writes the table, and prints the cross-validated figures
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from bot.conversation import danger, danger_table
from bot.conversation.concerns import by_rule, ruled
from bot.conversation.danger_words import CLASSES, SPELLINGS
from evals.danger import FRESH, load_snippets
from evals.splitting import load_split

OUT = Path(danger_table.__file__)
ABOUT = (
    "Written by `make train`: how much each reason speaks for danger, and for urgency, in hundredths. See `danger.py`."
)
SEAL = "(learned from)"
STRENGTH = 0.1
FLOOR = 0.3
"""What a reason is scaled by at the least."""
MOST = 6
"""A note without danger counts as so many windows, however many it has."""
REST = 0.3
"""What a window of a dangerous note counts that is not the labelled stretch."""
FOLDS = 6
ROUNDS = 2
SMALLEST = 3
"""Weights nearer to nothing than so many hundredths are left out."""
FEWEST = 2
FALSE_ASKED, FALSE_SHOWN = 0.06, 0.02
"""The share of everyday notes without danger in which it may ask, and show a human, by what was learned."""
FALSE_URGENT = 0.01
"""The share of all texts that are not urgent in which what was learned may speak for urgency."""
KEPT_FROM = 0.5
"""The score under which a rule's sign is taken back where enough is said around it: as likely nothing as danger."""


KEPT_CLEAR_FROM = -1.0
"""The same for a sign that is clear to the rules: "her son hit her" in a note about a dog must not be lost."""


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text: what it may teach, and how much. `stretches` is None where only the whole is labelled."""

    id: str
    text: str
    danger: bool
    urgent: bool
    group: str
    weight: float
    fresh: bool
    everyday: bool
    stretches: tuple[tuple[int, int], ...] | None


def texts() -> list[Text]:
    """The snippets for learning, and the cases for training."""
    found = []
    for one in load_snippets():
        if not one.measures:
            note = one.is_note
            weight = 2.0 if note else 1.0
            found.append(Text(one.id, one.text, one.danger, one.label == "u", one.block, weight, True, note, None))
    for case in load_split("train"):
        said, hand = case["expected"]["safeguarding"], case["id"][:2]
        number = int("".join(filter(str.isdigit, case["id"][2:])) or 0)
        everyday = hand in FRESH and hand[0] != "D"
        found.append(
            Text(
                case["id"],
                case["text"],
                bool(said["flag"]),
                bool(said["urgent"]),
                f"{hand}{number // 8}",
                2.0 if everyday else 1.0,
                hand in FRESH,
                everyday,
                tuple((span["start"], span["end"]) for span in said["evidence"]),
            )
        )
    return found


@dataclass(slots=True)
class Rows:
    """Windows as examples: in which text, whether it is taught as danger (None: only judged), and how much."""

    texts: list[Text]
    reasons: list[list[str]]
    text: list[int]
    answer: list[bool | None]
    weight: list[float]


def rows_of(some: Sequence[Text]) -> Rows:
    """The windows of the texts."""
    rows = Rows(list(some), [], [], [], [])
    for number, one in enumerate(some):
        fired = ruled(by_rule(one.text)) if one.fresh else []
        windows = danger.Reading(one.text, fired).windows
        for window in windows:
            answer, weight = _taught(one, window, len(windows))
            rows.reasons.append(sorted(window.reasons))
            rows.text.append(number)
            rows.answer.append(answer)
            rows.weight.append(weight)
        if one.stretches is None and not (one.everyday and one.danger):
            spans = danger.sentences(one.text)
            whole = frozenset().union(*(danger.reasons_of(one.text[a:b]) for a, b in spans))
            rows.reasons.append(sorted(whole | danger.rule_reasons(fired, 0, len(one.text))))
            rows.text.append(number)
            rows.answer.append(one.danger)
            rows.weight.append(one.weight if not one.everyday else 0.0)
    return rows


def _taught(one: Text, window: danger.Window, windows: int) -> tuple[bool | None, float]:
    """What a window teaches: a snippet teaches as a whole, a note by its labelled stretches or by having none."""
    if one.stretches is None and not one.everyday:
        return None, 0.0
    if not one.danger:
        return False, one.weight * MOST / max(windows, MOST)
    if one.stretches is None:
        return None, one.weight  # which of its windows it is, the weights say (`Learner.strongest`)
    if not one.stretches:
        return None, 0.0
    said = any(2 * (min(b, window.end) - max(a, window.start)) >= b - a for a, b in one.stretches)
    return said, one.weight * (1 / 1.5 if said else REST)


@dataclass(frozen=True, slots=True)
class Learned:
    """A weight for each reason, and what is always added."""

    always: float
    weights: dict[str, float]


class Learner:
    """The windows as a table, from which weights are learned for some of the texts."""

    def __init__(self, rows: Rows) -> None:
        self.rows = rows
        counted = CountVectorizer(analyzer=list, binary=True, dtype=np.float64)
        table = counted.fit_transform(rows.reasons).tocsr()
        self.text = np.array(rows.text)
        here = sparse.csr_matrix(
            (np.ones(len(self.text)), (self.text, np.arange(len(self.text)))), (len(rows.texts), len(self.text))
        )
        enough = np.asarray(((here @ table) > 0).sum(axis=0)).ravel() >= FEWEST
        self.table = table[:, enough]
        self.names = counted.get_feature_names_out()[enough]
        self.weight = np.array(rows.weight)

    def learn(self, chosen: np.ndarray[Any, Any], answers: Sequence[bool | None]) -> Learned:
        """Weights from the texts that are chosen (a truth for each text), for these answers (one for each window)."""
        taught = np.array([one is not None for one in answers]) & (self.weight > 0) & chosen[self.text]
        truth = np.array([bool(one) for one in answers])
        scale = self._scale(taught & truth, taught & ~truth)
        model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=200)
        model.fit((self.table @ sparse.diags(scale))[taught], truth[taught], sample_weight=self.weight[taught])
        return Learned(float(model.intercept_[0]), dict(zip(self.names, model.coef_[0] * scale, strict=True)))

    def strongest(self, chosen: np.ndarray[Any, Any]) -> list[bool | None]:
        """The answers, with one more: in a whole note with danger, the window that the other texts speak for most.

        Nobody labelled which clause it is; this is multiple-instance learning in its plainest form (MI-SVM, Andrews
        et al. 2003), in two rounds.
        """
        answers = list(self.rows.answer)
        whole = {n for n, one in enumerate(self.rows.texts) if chosen[n] and one.danger and one.stretches is None}
        whole &= {n for n, one in enumerate(self.rows.texts) if one.everyday}
        for _ in range(ROUNDS):
            learned = self.learn(chosen, answers)
            scores = self.table @ np.array([learned.weights[name] for name in self.names])
            best: dict[int, int] = {}
            for row, number in enumerate(self.rows.text):
                if number in whole and (number not in best or scores[row] > scores[best[number]]):
                    best[number] = row
            answers = list(self.rows.answer)
            for row in best.values():
                answers[row] = True
        return answers

    def _scale(self, yes: np.ndarray[Any, Any], no: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        with_it = np.asarray(self.table[yes].sum(axis=0)).ravel() + 1
        without = np.asarray(self.table[no].sum(axis=0)).ravel() * (yes.sum() / no.sum()) + 1
        odds = np.log((with_it / with_it.sum()) / (without / without.sum()))
        scaled: np.ndarray[Any, Any] = np.abs(odds) + FLOOR
        return scaled

    def judged(self, learned: Learned) -> np.ndarray[Any, Any]:
        """For each text the score of its strongest window (the whole of a snippet is none)."""
        scores = self.table @ np.array([learned.weights[name] for name in self.names]) + learned.always
        best = np.full(len(self.rows.texts), -np.inf)
        np.maximum.at(best, self.text, scores)
        return best


def _for_urgency(rows: Rows, answers: Sequence[bool | None]) -> list[bool | None]:
    """The same windows, asked whether they are urgent: danger that can wait says no as firmly as no danger."""
    return [
        None if answer is None else answer and rows.texts[number].urgent
        for number, answer in zip(rows.text, answers, strict=True)
    ]


def crossed(learner: Learner) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """For each text its scores (danger, urgency) by weights learned without it and without its neighbours."""
    parts = np.array([int(sha256(f"f{one.group}".encode()).hexdigest()[:8], 16) % FOLDS for one in learner.rows.texts])
    scores, urgency = np.zeros(len(parts)), np.zeros(len(parts))
    for part in range(FOLDS):
        there, away = parts == part, parts != part
        answers = learner.strongest(away)
        scores[there] = learner.judged(learner.learn(away, answers))[there]
        urgency[there] = learner.judged(learner.learn(away, _for_urgency(learner.rows, answers)))[there]
    return scores, urgency


def bounds_of(some: Sequence[Text], scores: np.ndarray[Any, Any], urgency: np.ndarray[Any, Any]) -> dict[str, float]:
    """Where it asks, where it shows a human, and where it calls it urgent, by the everyday notes without danger."""
    plain = np.array([one.everyday and not one.danger for one in some])
    quiet = np.array([not one.urgent for one in some])
    return {
        "ask": float(np.quantile(scores[plain], 1 - FALSE_ASKED)),
        "clear": float(np.quantile(scores[plain], 1 - FALSE_SHOWN)),
        "keep": KEPT_FROM,
        "keep_clear": KEPT_CLEAR_FROM,
        "urgent": float(np.quantile(urgency[quiet], 1 - FALSE_URGENT)),
    }


def seal(some: Sequence[Text]) -> int:
    """A number that is another one as soon as a text, a label or a class is: what the table was learned from."""
    made_of = repr([(one.id, one.text, one.danger, one.urgent, one.stretches) for one in some]) + CLASSES + SPELLINGS
    return int(sha256(made_of.encode()).hexdigest()[:8], 16)


def written(learned: Learned, urgent: Learned, bounds: dict[str, float], made_of: int) -> str:
    """The table of `danger_table.py`."""
    rows = [f"{danger.BIAS} {_cents(learned.always)} {_cents(urgent.always)}", f"{SEAL} {made_of} 0"]
    rows += [f"{danger.BOUNDS} {name} {_cents(value)} 0" for name, value in sorted(bounds.items())]
    for name in sorted(learned.weights):
        pair = _cents(learned.weights[name]), _cents(urgent.weights[name])
        kept = [weight if abs(weight) >= SMALLEST else 0 for weight in pair]
        if any(kept):
            rows.append(f"{name} {kept[0]} {kept[1]}")
    return f'"""{ABOUT}"""\n\nTABLE = """\n' + "\n".join(rows) + '\n"""\n'


def _cents(weight: float) -> int:
    return round(100 * weight)


def table_from(some: Sequence[Text]) -> tuple[str, list[str]]:
    """The table for these texts, and lines about the cross-validated figures."""
    learner = Learner(rows_of(some))
    scores, urgent_scores = crossed(learner)
    bounds = bounds_of(some, scores, urgent_scores)
    everything = np.ones(len(some), dtype=bool)
    answers = learner.strongest(everything)
    urgency = _for_urgency(learner.rows, answers)
    table = written(learner.learn(everything, answers), learner.learn(everything, urgency), bounds, seal(some))
    return table, list(_told(some, scores, urgent_scores, bounds))


def _told(
    some: Sequence[Text], scores: np.ndarray[Any, Any], urgency: np.ndarray[Any, Any], bounds: dict[str, float]
) -> Iterable[str]:
    kinds = {
        "everyday hands": [one.everyday and one.stretches is not None for one in some],
        "whole notes": [one.everyday and one.stretches is None for one in some],
        "danger hands": [one.fresh and not one.everyday and one.stretches is not None for one in some],
        "snippets": [not one.everyday and one.stretches is None for one in some],
        "old hands": [not one.fresh for one in some],
    }
    with_danger, urgent = np.array([one.danger for one in some]), np.array([one.urgent for one in some])
    for name, chosen in kinds.items():
        here, asked = np.array(chosen), scores >= bounds["ask"]
        hot = asked & (urgency >= bounds["urgent"])
        yield (
            f"{name}: found {(here & with_danger & asked).sum()}/{(here & with_danger).sum()}, "
            f"false {(here & ~with_danger & asked).sum()}/{(here & ~with_danger).sum()}, "
            f"urgent {(here & urgent & hot).sum()}/{(here & urgent).sum()}, "
            f"urgent though not {(here & ~urgent & hot).sum()}"
        )


def main() -> int:
    """Writes the table."""
    table, told = table_from(texts())
    OUT.write_text(table, encoding="utf-8")
    print(*told, sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
