"""Signs that somebody may need someone today. Law: it raises, never rules, and it never invents.

A sign is a stretch of somebody's own words and a plain name for what it looked like. It is no finding, no
score and no rank: what follows is a question to the worker (soft) or a human being shown the words (clear).
Safety does not rest on it, since every record asks the question anyway (safety: point 6).

Sources: FNF ¶24 (the record shows what was raised and what was done), ¶43-48 (fact apart from opinion, exact
words); Wales Safeguarding Procedures (exact words, no leading, pass it on). The tables stand in `signs.py`.
Offsets are in code points of the text, which is never changed: `text[start:end]` is the sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from bot.conversation import signs as table

KINDS: tuple[str, ...] = (
    "ending_life",
    "goodbye",
    "child_at_risk",
    "sexual_harm",
    "hurt_by_someone",
    "self_harm",
    "lost_or_missing",
    "locked_in",
    "fire_or_danger",
    "left_without_care",
    "neglect",
    "afraid_of_someone",
    "money_taken",
    "controlled",
    "self_neglect",
)
"""Every kind there is. The order only settles which name stays where two signs share the same words."""

NEAR = 400
"""How many characters may lie between a gift and a farewell for the two to be one goodbye."""

_LOOK = 160
_STOP = re.compile(r"[.!?;\n]")
_HARM = frozenset({"hurt_by_someone", "ending_life", "sexual_harm", "self_harm", "fire_or_danger"})
_BY_SOMEONE = frozenset({"hurt_by_someone", "sexual_harm", "afraid_of_someone", "locked_in", "child_at_risk"})
_RIGHTLY = {"money_taken": table.AGREED_MONEY, "controlled": table.RIGHTLY_REFUSED}
_HALVES = frozenset({"gift", "farewell"})


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that made it ask. `clear` False is soft: ask the worker; True: show a human; `urgent`: now."""

    start: int
    end: int
    kind: str
    urgent: bool
    clear: bool


def signs(text: str) -> tuple[Sign, ...]:
    """The signs in these words, in order of place; overlapping ones merged, the most serious kind kept.

    It raises and never rules: no sign is not the finding that there is nothing (FNF ¶24; safety, point 6).
    """
    masked = _merge_spans((m.start(), m.end()) for idiom in _idioms() for m in idiom.finditer(text))
    found: list[Sign] = []
    halves: list[tuple[int, int, str]] = []
    for kind, weight, pattern in _rows():
        for match in pattern.finditer(text):
            start, end = match.span()
            if start == end or _inside(masked, start, end):
                continue
            if weight in _HALVES:
                halves.append((start, end, weight))
                continue
            sign = _weighed(text, start, end, kind, weight)
            if sign is not None:
                found.append(sign)
    found.extend(_goodbyes(text, sorted(halves)))
    return _merged(found)


def dealt_with(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches that say what was done about it or who was told (FNF ¶24: a line of its own, not an absence).

    Plans and questions ("I will ring", "should I tell") are not among them.
    """
    spans = []
    for pattern in _dealt():
        for match in pattern.finditer(text):
            before, _ = _around(text, match.start(), match.end())
            if not _not_yet().search(before[-40:]):
                spans.append(match.span())
    return _merge_spans(spans, gap=12, text=text)


def _weighed(text: str, start: int, end: int, kind: str, weight: str) -> Sign | None:
    """One hit in its sentence: dropped when denied, told as a story or rightly so; softer when long past."""
    before, after = _around(text, start, end)
    said = text[start:end]
    if (_negated().search(before[-70:]) and not _own_no().match(said)) or _absent().search(before):
        return None
    if kind in _HARM and _fiction().search(f"{before}{said}{after}"):
        return None
    if kind in _RIGHTLY and _rightly(kind).search(f"{before}{said}{after}"):
        return None
    urgent, clear = weight == "now", weight in ("now", "clear")
    if _denied().search(before) or _answered_no().match(after):
        if kind in ("ending_life", "self_harm"):
            return None
        urgent = clear = False
    if kind in _BY_SOMEONE and _imminent().search(text[max(0, start - _LOOK) : end + _LOOK]):
        urgent = urgent or clear
    if _past().search(f"{before}{said}{after}"):
        urgent = clear = False
    return Sign(start, end, kind, urgent, clear)


def _goodbyes(text: str, halves: list[tuple[int, int, str]]) -> Iterator[Sign]:
    """A farewell near a gift, or near another farewell, is a goodbye. With a gift it is urgent (safety)."""
    for i in range(1, len(halves)):
        (start, left_end, left), (right_start, end, right) = halves[i - 1 : i + 1]
        if right_start < left_end or right_start - left_end > NEAR or left == right == "gift":
            continue
        expected = _expected_end().search(text[max(0, start - _LOOK) : end + _LOOK])
        both = left != right
        yield Sign(start, end, "goodbye", urgent=both and not expected, clear=both and not expected)


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """The rest of the sentence on both sides, and never more than a fixed stretch of it."""
    before = text[max(0, start - _LOOK) : start]
    after = text[end : end + _LOOK]
    stops = [stop.end() for stop in _STOP.finditer(before)]
    stop = _STOP.search(after)
    return before[stops[-1] :] if stops else before, after[: stop.start()] if stop else after


def _merged(found: Iterable[Sign]) -> tuple[Sign, ...]:
    """Overlapping signs as one: its span covers them, its name and weight are those of the most serious."""
    kept: list[Sign] = []
    for sign in sorted(found, key=lambda s: (s.start, s.end)):
        if kept and sign.start < kept[-1].end:
            last = kept[-1]
            worst = min(last, sign, key=lambda s: (not s.urgent, not s.clear, KINDS.index(s.kind)))
            kept[-1] = Sign(last.start, max(last.end, sign.end), worst.kind, worst.urgent, worst.clear)
        else:
            kept.append(sign)
    return tuple(kept)


def _merge_spans(spans: Iterable[tuple[int, int]], gap: int = 0, text: str = "") -> tuple[tuple[int, int], ...]:
    """Spans in order, joined where they touch, or where only a few characters of one sentence lie between."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged:
            last_start, last_end = merged[-1]
            close = start <= last_end + gap
            if start < last_end or (gap and close and not _STOP.search(text, last_end, start)):
                merged[-1] = (last_start, max(end, last_end))
                continue
        merged.append((start, end))
    return tuple(merged)


def _inside(masked: tuple[tuple[int, int], ...], start: int, end: int) -> bool:
    """Whether the stretch overlaps a masked one; spans are in order and apart, so halving finds it."""
    low, high = 0, len(masked)
    while low < high:
        middle = (low + high) // 2
        if masked[middle][1] <= start:
            low = middle + 1
        else:
            high = middle
    return low < len(masked) and masked[low][0] < end


def _compiled(shorthand: str, before: str = r"(?<!\w)(?:", after: str = r")(?!\w)") -> re.Pattern[str]:
    """The table's shorthand as a regular expression (see `signs.py`)."""
    return re.compile(f"{before}{_spelled_out(shorthand)}{after}", re.IGNORECASE)


_SHORTHAND = re.compile(r"\\.|\[(?:\\.|[^\]])*\]|\(\?<[=!]|<(?P<name>[a-z]+)>|(?P<mark> \?|'\??| |~)")
_MARKS = {" ?": r"\s{0,3}", " ": r"\s{1,3}", "'": "['’]?", "'?": "['’]?", "~": r"(?:[^.!?;\n]{0,45}?(?<!\w))"}


def _spelled_out(shorthand: str) -> str:
    """Word lists put in and marks replaced; character classes and escapes stay as they are."""

    def one(token: re.Match[str]) -> str:
        if token["name"]:
            return _spelled_out(table.WORDS[token["name"]])
        return _MARKS[token["mark"]] if token["mark"] else token[0]

    return _SHORTHAND.sub(one, shorthand)


@cache
def _rows() -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    return tuple((kind, weight, _compiled(pattern)) for kind, weight, pattern in table.ROWS)


@cache
def _idioms() -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(pattern) for pattern in table.IDIOMS)


@cache
def _dealt() -> tuple[re.Pattern[str], ...]:
    return tuple(_compiled(pattern) for pattern in table.DEALT)


@cache
def _negated() -> re.Pattern[str]:
    return _compiled(table.NEGATED, after=")$")


@cache
def _absent() -> re.Pattern[str]:
    return _compiled(table.ABSENT, after=")$")


@cache
def _denied() -> re.Pattern[str]:
    return _compiled(table.DENIED, after=")$")


@cache
def _answered_no() -> re.Pattern[str]:
    return _compiled(table.ANSWERED_NO, before="(?:", after=")")


@cache
def _fiction() -> re.Pattern[str]:
    return _compiled(table.FICTION)


@cache
def _rightly(kind: str) -> re.Pattern[str]:
    return _compiled(_RIGHTLY[kind])


@cache
def _own_no() -> re.Pattern[str]:
    return _compiled(table.OWN_NO)


@cache
def _imminent() -> re.Pattern[str]:
    return _compiled(table.IMMINENT)


@cache
def _past() -> re.Pattern[str]:
    return _compiled(table.PAST)


@cache
def _not_yet() -> re.Pattern[str]:
    return _compiled(table.NOT_YET, after=")")


@cache
def _expected_end() -> re.Pattern[str]:
    return _compiled(table.EXPECTED_END)
