"""What was learned about danger. Law: it reads words into reasons and adds them up; `concerns.py` decides what follows.

A window is one to three sentences. Its reasons are short readable strings: the beginnings of its words, pairs of
words, classes of words (`danger_words.py`), a class that a no stands before, and that a rule fired there. Each reason
has a weight for danger and one for urgency, learned from labelled texts (`evals/danger_training.py`), in hundredths, in
`danger_table.py`. The score of a window is their sum; a text is judged by its strongest window, so that a long note is
not more suspicious than a short one only for being long. No score of anybody is kept, and none is shown.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from bot.conversation.danger_table import TABLE
from bot.conversation.danger_words import CLASSES, SPELLINGS

BIAS = "(always)"
BOUNDS = "(bound)"
LARGEST = 3
"""Sentences in a window at the most."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STOP = re.compile(r"[.!?;]+(?=\s|$)|\n+| full stop(?= )| / ")
_CLITIC = re.compile(r"'(s|ll|ve|d|m|re)$")
_UNHEARD = frozenset("is are was were am the a an just really jist".split())
LONGEST = 260
"""Characters of a sentence at the most; a longer one is cut, so its pieces do not end where a thought ends."""
_SHORTEST, _ROOM = 100, 20
_STEM = 6
_NEAR = 3
_LONGEST_BEGINNING = 20
_SUFFIXES = (("ing", 6), ("ed", 5), ("es", 5), ("s", 4))

KIND_OF: dict[str, str] = {
    kind_of: kind
    for kind, classes in {
        "ending_life": "suicide_talk suicide_place",
        "goodbye": "goodbye",
        "self_harm": "self_harm_talk",
        "child_at_risk": "child_alone groomed",
        "ill_now": "ill_now",
        "sexual_harm": "sexual",
        "hurt_by_someone": "hurt_verb hurt_told mark excuse_for_mark hidden_mark weapon threat rage exhaustion",
        "lost_or_missing": "missing_wander",
        "locked_in": "locked",
        "fire_or_danger": "hoard_fire",
        "left_without_care": "missed_care",
        "neglect": "skin_bad starved cold_home tablets_wrong",
        "afraid_of_someone": "fear walk_careful change_manner hate",
        "money_taken": "money_held money_gone cuckoo",
        "controlled": "control slavery secrecy",
        "self_neglect": "squalor drink_drugs low_mood",
    }.items()
    for kind_of in classes.split()
}
"""What a class makes a learned sign look like; a name for the question that follows, and no finding."""
UNNAMED = "passed_on"


@dataclass(frozen=True, slots=True)
class Ruled:
    """A stretch where a rule fired, and how strongly: soft, clear or now."""

    start: int
    end: int
    weight: str


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of one to three sentences with its reasons; `rows` are their places, `heaviest` weighs most."""

    start: int
    end: int
    rows: range
    heaviest: int
    reasons: frozenset[str]
    danger: int
    urgency: int

    @property
    def kind(self) -> str:
        """The kind that its classes speak for most."""
        sums: dict[str, int] = {}
        for reason in self.reasons:
            kind = KIND_OF.get(reason.partition("k:")[2]) if reason.startswith("k:") else None
            if kind:
                sums[kind] = sums.get(kind, 0) + max(1, _weights().get(reason, (0, 0))[0])
        return max(sums, key=lambda kind: (sums[kind], kind), default=UNNAMED)


class Reading:
    """A text in sentences and windows, read once, with the strongest window around each sentence."""

    def __init__(self, text: str, ruled: Iterable[Ruled] = ()) -> None:
        self.spans = sentences(text)
        self._starts = [start for start, _ in self.spans]
        self._rules: dict[int, list[Ruled]] = {}
        for one in ruled:
            for row in self.rows(one.start, one.end):
                self._rules.setdefault(row, []).append(one)
        each = [reasons_of(text[start:end]) for start, end in self.spans]
        sums = [weight_of(reasons) for reasons in each]
        self._windows = [
            [self._window(each, sums, first, last) for last in self._lasts(text, first)]
            for first in range(len(self.spans))
        ]
        self.windows = [window for row in self._windows for window in row]

    def around(self, rows: range) -> Iterator[Window]:
        """The windows that some of these sentences may be in."""
        for row in range(max(0, rows.start - LARGEST + 1), rows.stop):
            yield from self._windows[row]

    def _lasts(self, text: str, first: int) -> Iterator[int]:
        """The sentences that a window from the first one may end with: in its paragraph."""
        for last in range(first, min(first + LARGEST, len(self.spans))):
            if last > first and "\n\n" in text[self.spans[last][0] - 2 : self.spans[last][0] + 2]:
                return
            yield last

    def rows(self, start: int, end: int) -> range:
        """The sentences that a stretch touches."""
        return range(max(0, bisect_right(self._starts, start) - 1), bisect_left(self._starts, end))

    def _window(self, each: list[frozenset[str]], sums: list[int], first: int, last: int) -> Window:
        rows, weights = range(first, last + 1), _weights()
        start, end = self.spans[first][0], self.spans[last][1]
        fired = {one for row in rows for one in self._rules.get(row, ())}
        reasons = frozenset().union(*each[first : last + 1], rule_reasons(fired, start, end))
        known = [weights[reason] for reason in (BIAS, *reasons) if reason in weights]
        danger, urgency = (sum(pair[place] for pair in known) for place in (0, 1))
        return Window(start, end, rows, max(rows, key=sums.__getitem__), reasons, danger, urgency)


def weight_of(reasons: Iterable[str]) -> int:
    """How much these reasons weigh together."""
    weights = _weights()
    return sum(weights[reason][0] for reason in reasons if reason in weights)


def why(window: Window, most: int = 12) -> tuple[tuple[str, int], ...]:
    """What made it so: the reasons that weigh most, on either side, each with its weight."""
    weights = _weights()
    known = ((reason, weights[reason][0]) for reason in window.reasons if reason in weights)
    return tuple(sorted(known, key=lambda row: (-abs(row[1]), row[0]))[:most])


@cache
def bound(name: str) -> int:
    """A bound by name: danger to ask from (`ask`), to show from (`clear`), urgency (`urgent`), and to keep a rule's."""
    return _weights()[f"{BOUNDS} {name}"][0]


# --- reasons ---------------------------------------------------------------------------------------------------


def sentences(text: str) -> list[tuple[int, int]]:
    """The stretches that are looked at; a long one without a stop is cut at a comma or between words."""
    found, start = [], 0
    for end in (*(stop.end() for stop in _STOP.finditer(text)), len(text)):
        while end - start > LONGEST:
            low, high = start + _SHORTEST, start + LONGEST - _ROOM
            cut = max(text.rfind(", ", low, high), text.rfind(" ", low, high) if "," not in text[low:high] else -1)
            if cut < 0:
                break
            found.append((start, cut + 1))
            start = cut + 1
        if text[start:end].strip():
            found.append((start, end))
        start = end
    return found


def reasons_of(sentence: str) -> frozenset[str]:
    """The reasons in one sentence."""
    words = words_of(sentence)
    edged = ["^", *words, "$"]
    reasons = {f"s:{stem(word)}" for word in words}
    reasons.update(f"2:{one}_{two}" for one, two in pairwise(edged))
    classes = list(classes_in([word for word in words if word not in _UNHEARD]))
    denials = [place for place, name in classes if name == "negation"]
    for place, name in classes:
        reasons.add(f"k:{name}")
        if name != "negation" and any(0 < place - no <= _NEAR for no in denials):
            reasons.add(f"n:{name}")
    return frozenset(reasons)


def rule_reasons(ruled: Iterable[Ruled], start: int, end: int) -> frozenset[str]:
    """That a rule fired, where most of its stretch is in the window."""
    here = [one for one in ruled if 2 * (min(end, one.end) - max(start, one.start)) >= one.end - one.start]
    return frozenset(name for one in here for name in ("r:any", f"r:{one.weight}"))


def words_of(sentence: str) -> list[str]:
    """The words as they are weighed: small letters, one spelling, no "'s" and "'ll"."""
    return [_plain(word) for word in _WORD.findall(sentence)]


def stem(word: str) -> str:
    """The beginning of a word, which its forms have in common."""
    for suffix, least in _SUFFIXES:
        if word.endswith(suffix) and len(word) > least:
            word = word[: -len(suffix)]
            break
    return word[:_STEM]


def classes_in(words: list[str]) -> Iterator[tuple[int, str]]:
    """The classes at each place, of a word, of its beginning, or of some words that stand together."""
    phrases, beginnings = _classes()
    for place, word in enumerate(words):
        for phrase, name in phrases.get(word, ()):
            if words[place : place + len(phrase)] == phrase:
                yield place, name
        for length in range(3, min(len(word), _LONGEST_BEGINNING) + 1):
            for name in beginnings.get(word[:length], ()):
                yield place, name


def _plain(word: str) -> str:
    word = _CLITIC.sub("", word.lower().replace("’", "'").strip("'")).replace("'", "")
    if word.endswith("in") and len(word) > 5 and word[-3] not in "aeou":
        word += "g"
    return "0" if word.isdigit() else _spellings().get(word, word)


@cache
def _spellings() -> dict[str, str]:
    return dict(pair.split(":") for pair in SPELLINGS.split())


@cache
def _classes() -> tuple[dict[str, tuple[tuple[list[str], str], ...]], dict[str, tuple[str, ...]]]:
    """Words and phrases by their first word, and beginnings of words, each with its class."""
    phrases: dict[str, list[tuple[list[str], str]]] = {}
    beginnings: dict[str, list[str]] = {}
    for line in re.sub(r"\n ", " ", CLASSES).strip().splitlines():
        name, _, entries = line.partition(":")
        for entry in entries.split():
            if entry.endswith("*"):
                beginnings.setdefault(entry[:-1], []).append(name)
                continue
            said = [_plain(word) for word in entry.split("_")]
            heard = [word for word in said if word not in _UNHEARD]
            if len(heard) > 1 or len(said) == 1:
                phrases.setdefault((heard or said)[0], []).append((heard or said, name))
    return (
        {word: tuple(found) for word, found in phrases.items()},
        {start: tuple(names) for start, names in beginnings.items()},
    )


@cache
def _weights() -> dict[str, tuple[int, int]]:
    """Weights for danger and for urgency, in hundredths, by reason."""
    rows = {}
    for line in TABLE.strip().splitlines():
        reason, danger, urgency = line.rsplit(" ", 2)
        rows[reason] = (int(danger), int(urgency))
    return rows
