"""Signs that somebody may need someone today. Law: it raises, never rules, and it never invents.

A sign is a stretch of somebody's own words and a plain name for what it looked like. It is no finding, no
score and no rank: what follows is a question to the worker (soft) or a human being shown the words (clear).
Safety does not rest on it, since every record asks the question anyway (safety: point 6).

Sources: FNF ¶24 (the record shows what was raised and what was done), ¶43-48 (fact apart from opinion, exact
words); Wales Safeguarding Procedures (exact words, no leading, pass it on). The tables stand in `signs.py`
and `not_signs.py`.
Each sentence is looked at once: its words choose the few patterns that can be in it (`_Finder`), no others are tried.
Offsets are in code points of the text, which is never changed: `text[start:end]` is the sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from bot.conversation import not_signs as silent
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
_REACH = 240  # no pattern is longer than this on either side of a word that it needs
_STOP = re.compile(r"[.!?;\n]")
_SENTENCE_END = re.compile(r"[.!?;]+|\n{2,}")
_WORD = re.compile(r"\w+")
_HARM = frozenset({"hurt_by_someone", "ending_life", "sexual_harm", "self_harm", "fire_or_danger"})
_BY_SOMEONE = frozenset({"hurt_by_someone", "sexual_harm", "afraid_of_someone", "locked_in", "child_at_risk"})
_RIGHTLY = {"money_taken": silent.AGREED_MONEY, "controlled": silent.RIGHTLY_REFUSED}
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
    found: list[Sign] = []
    halves: list[tuple[int, int, str]] = []
    seen: dict[str, tuple[Sign, ...]] = {}
    for at, sentence in _sentences(text):
        if sentence not in seen:
            seen[sentence] = tuple(_in_sentence(sentence))
        for sign in seen[sentence]:
            start, end = at + sign.start, at + sign.end
            if sign.kind in _HALVES:
                halves.append((start, end, sign.kind))
                continue
            again = sign.clear and sign.kind in _BY_SOMEONE
            urgent = sign.urgent or (again and bool(_imminent().search(text[max(0, start - _LOOK) : end + _LOOK])))
            found.append(Sign(start, end, sign.kind, urgent, sign.clear))
    found.extend(_goodbyes(text, sorted(set(halves))))
    return _merged(found)


def dealt_with(text: str) -> tuple[tuple[int, int], ...]:
    """Stretches that say what was done about it or who was told (FNF ¶24: a line of its own, not an absence).

    Plans and questions ("I will ring", "should I tell") are not among them.
    """
    spans = []
    for at, sentence in _sentences(text):
        for _, start, end in _dealt().hits(sentence):
            before, _ = _around(sentence, start, end)
            if not _not_yet().search(before[-40:]):
                spans.append((at + start, at + end))
    return _merge_spans(spans, gap=12, text=text)


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """Each sentence with its place. A line break alone ends none, since people wrap their lines by hand."""
    start = 0
    for end in (*(stop.end() for stop in _SENTENCE_END.finditer(text)), len(text)):
        if start < end:
            yield start, text[start:end]
        start = end


def _in_sentence(sentence: str) -> Iterator[Sign]:
    """The signs of one sentence, and the halves of a goodbye under the names of their weights."""
    masked: tuple[tuple[int, int], ...] | None = None
    finder, names = _signs()
    for number, start, end in finder.hits(sentence):
        if masked is None:
            masked = _merge_spans((start, end) for _, start, end in _idioms().hits(sentence))
        if start == end or _inside(masked, start, end):
            continue
        kind, weight = names[number]
        if weight in _HALVES:
            yield Sign(start, end, weight, urgent=False, clear=False)
        elif sign := _weighed(sentence, start, end, kind, weight):
            yield sign


def _weighed(sentence: str, start: int, end: int, kind: str, weight: str) -> Sign | None:
    """One hit in its sentence: dropped when denied, told as a story or rightly so; softer when long past."""
    before, after = _around(sentence, start, end)
    said = sentence[start:end]
    whole = f"{before}{said}{after}"
    if (_negated().search(before[-70:]) and not _own_no().match(said)) or _absent().search(before):
        return None
    if kind in _HARM and _fiction().search(whole):
        return None
    if kind in _RIGHTLY and _rightly(kind).search(whole):
        return None
    denied = bool(_denied().search(before) or _answered_no().match(after))
    if denied and kind in ("ending_life", "self_harm"):
        return None
    soft = denied or bool(_past().search(whole))
    return Sign(start, end, kind, urgent=weight == "now" and not soft, clear=weight in ("now", "clear") and not soft)


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


_WORDS = {**table.WORDS, "who": silent.WHO}
_SHORTHAND = re.compile(
    r"\\.|\[(?:\\.|[^\]])*\]|\(\?(?:<?[=!]|-?[a-z]*:)|\{[\d,]+\}|<(?P<name>[a-z]+)>|(?P<mark> \?|'\??|[ ~*(_])|."
)
_MARKS = {
    " ?": r"\s{0,3}",
    " ": r"\s{1,3}",
    "'": "['’]?",
    "'?": "['’]?",
    "~": r"(?:[^.!?;\n]{0,45}?(?<!\w))",
    "*": r"\w{0,6}",
    "_": r"(?:\s{1,3}\w{2,10})?",
    "(": "(?:",
}


def _tokens(shorthand: str) -> Iterator[tuple[str, bool]]:
    """The shorthand in its smallest parts, word lists put in, and whether each part is a mark (see `signs.py`)."""
    for token in _SHORTHAND.finditer(shorthand):
        if token["name"]:
            yield from _tokens(_WORDS[token["name"]])
        else:
            yield token[0], token["mark"] is not None


@cache
def _compiled(shorthand: str, before: str = r"(?<!\w)(?:", after: str = r")(?!\w)") -> re.Pattern[str]:
    """The table's shorthand as a regular expression, made when it is first needed."""
    spelled = "".join(_MARKS[token] if mark else token for token, mark in _tokens(shorthand))
    return re.compile(f"{before}{spelled}{after}", re.IGNORECASE)


def _lines(block: str) -> list[str]:
    """The patterns of a block, one to a line; a line that begins deeper goes on where the one above stopped."""
    patterns: list[str] = []
    for line in block.strip("\n").splitlines():
        if line.startswith(" " * 8):
            patterns[-1] += line.strip()
        elif line.strip():
            patterns.append(line.strip())
    return patterns


_Choices = list[list["_Part"]]


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a pattern: what its letters can be, or what a group can be; whether it may be absent or repeated."""

    letters: frozenset[str]
    choices: _Choices | None = None
    optional: bool = False
    repeated: bool = False
    edge: bool = False


_EDGE, _ANY = " ", "*"


def _parsed(tokens: Iterator[tuple[str, bool]]) -> _Choices:
    """A pattern as choices of parts, as far as the first letters of its words need it; look-arounds are left out."""
    choices: _Choices = [[]]
    for token, mark in tokens:
        row = choices[-1]
        if token == ")":
            break
        if token == "|":
            choices.append([])
        elif token.startswith("("):
            inner = _parsed(tokens)
            row.append(_Part(frozenset({""})) if token[:2] == "(?" and token[-1] in "=!" else _Part(frozenset(), inner))
        elif token == "?" or (token[0] == "{" and len(token) > 1):
            last, least = row[-1], 0 if token == "?" else int(re.findall(r"\d+", token)[0])
            row[-1] = _Part(last.letters, last.choices, least == 0, token != "?")
        elif mark:
            letters = {" ": {_EDGE}, "~": {_ANY}, "*": {_ANY}}.get(token, {_EDGE, ""})
            row.append(_Part(frozenset(letters), edge=token in (" ", "~")))
        elif token[0] == "[":
            plain = token[1:-1].isalpha()
            row.append(_Part(frozenset(token[1:-1].lower() if plain else {_ANY})))
        else:
            letter = {r"\b": "", r"\w": _ANY, r"\d": _ANY, ".": _ANY}.get(token, token.lower())
            row.append(_Part(frozenset({letter if letter in ("", _ANY) or letter.isalnum() else _EDGE})))
    return choices


def _heads(parts: list[_Part]) -> frozenset[str]:
    """What the parts can begin with: whole words end in a blank, beginnings of words in a star or in nothing."""
    heads = frozenset({""})
    for part in parts:
        growing = {head for head in heads if head[-1:] not in (_EDGE, _ANY)}
        if not growing:
            break
        more = part.letters if part.choices is None else frozenset().union(*map(_heads, part.choices))
        grown = {head + tail for head in growing for tail in more}
        if part.repeated:
            grown = {head if head[-1:] in (_EDGE, _ANY) else head + _ANY for head in grown}
        heads = frozenset((heads - growing) | grown | (growing if part.optional else set()))
    return heads


def _needed(parts: list[_Part], at_edge: bool) -> frozenset[str]:
    """The rarest words of which one must be there; empty where nothing can be said. Long words count as rare."""
    best: frozenset[str] = frozenset()
    for i, part in enumerate(parts):
        options = [_heads(parts[i:])] if at_edge else []
        if part.choices is not None and not part.optional:
            inner = [_needed(choice, at_edge) for choice in part.choices]
            options.append(frozenset().union(*inner) if all(inner) else frozenset())
        best = min((best, *options), key=_commonness)
        at_edge = part.edge and not part.optional
    return best


def _commonness(words: frozenset[str]) -> float:
    """How often one of these may turn up, guessed from their length; 1000 where they tell nothing."""
    if not words or not all(word.strip(" *") for word in words):
        return 1000.0
    return sum(8.0 ** -len(word.strip(" *")) for word in words)


class _Finder:
    """Many patterns over one sentence: only those are tried of which a needed word is there."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.patterns = tuple(patterns)
        self._always: set[int] = set()
        self._whole: dict[str, set[int]] = {}
        self._beginning: dict[str, set[int]] = {}
        for number, pattern in enumerate(self.patterns):
            for choice in _parsed(_tokens(pattern)):
                words = _needed(choice, at_edge=True)
                if _commonness(words) >= 1000.0:
                    self._always.add(number)
                for word in words:
                    index = self._whole if word.endswith(_EDGE) else self._beginning
                    index.setdefault(word.strip(" *"), set()).add(number)
        self._lengths = sorted(set(map(len, self._beginning)))

    def _served(self, word: str) -> set[int]:
        """The patterns that the word calls for. Nothing is remembered of it: people's words are in no cache."""
        called = set(self._whole.get(word, ()))
        for length in self._lengths:
            if length > len(word):
                break
            called.update(self._beginning.get(word[:length], ()))
        return called

    def hits(self, sentence: str) -> Iterator[tuple[int, int, int]]:
        """The number of each pattern that is there, with its stretch of the sentence."""
        near: dict[int, list[list[int]]] = {number: [[0, len(sentence)]] for number in self._always}
        for word in _WORD.finditer(sentence):
            for number in self._served(word[0].lower()):
                places = near.setdefault(number, [[0, 0]])
                if word.start() - _REACH <= places[-1][1]:
                    places[-1][1] = word.end() + _REACH
                else:
                    places.append([word.start() - _REACH, word.end() + _REACH])
        for number, places in near.items():
            for start, end in places:
                for match in _compiled(self.patterns[number]).finditer(sentence, start, end):
                    yield number, match.start(), match.end()


@cache
def _signs() -> tuple[_Finder, tuple[tuple[str, str], ...]]:
    """The patterns of the table, and for each its kind and its weight."""
    patterns: list[str] = []
    names: list[tuple[str, str]] = []
    for heading, block in re.findall(r"^(\w.*)\n((?:^ .*\n)+)", table.SIGNS, re.MULTILINE):
        kind, weight = heading.split(":")[0].split(", ")
        lines = _lines(block)
        patterns += lines
        names += [(kind, weight)] * len(lines)
    return _Finder(patterns), tuple(names)


@cache
def _idioms() -> _Finder:
    return _Finder(_lines(silent.IDIOMS))


@cache
def _dealt() -> _Finder:
    return _Finder(_lines(silent.DEALT))


@cache
def _negated() -> re.Pattern[str]:
    return _compiled(silent.NEGATED, after=")$")


@cache
def _absent() -> re.Pattern[str]:
    return _compiled(silent.ABSENT, after=")$")


@cache
def _denied() -> re.Pattern[str]:
    return _compiled(silent.DENIED, after=")$")


@cache
def _answered_no() -> re.Pattern[str]:
    return _compiled(silent.ANSWERED_NO, before="(?:", after=")")


@cache
def _fiction() -> re.Pattern[str]:
    return _compiled("|".join(_lines(silent.FICTION)))


@cache
def _rightly(kind: str) -> re.Pattern[str]:
    return _compiled(_RIGHTLY[kind])


@cache
def _own_no() -> re.Pattern[str]:
    return _compiled(silent.OWN_NO)


@cache
def _imminent() -> re.Pattern[str]:
    return _compiled("|".join(_lines(silent.IMMINENT)))


@cache
def _past() -> re.Pattern[str]:
    return _compiled("|".join(_lines(silent.PAST)))


@cache
def _not_yet() -> re.Pattern[str]:
    return _compiled(silent.NOT_YET, after=")")


@cache
def _expected_end() -> re.Pattern[str]:
    return _compiled(silent.EXPECTED_END)
