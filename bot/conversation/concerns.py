"""Signs that somebody may need someone today. Law: it raises, never rules, and it never invents.

A sign is a stretch of somebody's own words and a plain name for what it looked like. It is no finding, no
score and no rank: what follows is a question to the worker (soft) or a human being shown the words (clear).
Safety does not rest on it, since every record asks the question anyway (safety: point 6).

Sources: FNF ¶24 (the record shows what was raised and what was done), ¶43-48 (fact apart from opinion, exact
words); Wales Safeguarding Procedures (exact words, no leading, pass it on). The tables stand in `signs.py`,
`together.py` (weak words that ask only in company) and `not_signs.py`; `danger.py` has what was learned.
Each sentence is looked at once: its words choose the few patterns that can be in it, no others are tried.
Offsets are in code points of the text, which is never changed: `text[start:end]` is the sign.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from bot.conversation import danger
from bot.conversation import not_signs as silent
from bot.conversation import signs as table
from bot.conversation import together as weak
from bot.conversation.shorthand import Finder, alternatives, compiled, lines_of

KINDS: tuple[str, ...] = (
    "ending_life",
    "goodbye",
    "child_at_risk",
    "ill_now",
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
    "passed_on",
)
"""Every kind there is. The order only settles which name stays where two signs share the same words."""

NEAR = 400
"""How many characters may lie between a gift and a farewell for the two to be one goodbye."""

ENOUGH = 35
"""Words around a rule's sign from which on what was learned may say that it is nothing."""
TOO_LONG = 200
"""Characters of a sentence from which on it may be a piece of talk without a stop: there the rule stands."""

_LOOK = 160
_STOP = re.compile(r"[.!?;\n]")
_SENTENCE_END = re.compile(r"[.!?;]+|\n{2,}")
_SLIP = re.compile(r"(?<=\w{3})['’](?=s\b)")
_HARM = frozenset({"hurt_by_someone", "ending_life", "sexual_harm", "self_harm", "fire_or_danger"})
_BY_SOMEONE = frozenset(
    {"hurt_by_someone", "sexual_harm", "afraid_of_someone", "locked_in", "child_at_risk", "controlled"}
)
_RIGHTLY = {"money_taken": silent.AGREED_MONEY, "controlled": silent.RIGHTLY_REFUSED}
_HALVES = frozenset({"gift", "farewell"})
_STANDS = frozenset({"ending_life", "goodbye", "self_harm", "sexual_harm"})
"""Kinds that only a rule takes back, whatever was learned."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that made it ask. `clear` False is soft: ask the worker; True: show a human; `urgent`: now."""

    start: int
    end: int
    kind: str
    urgent: bool
    clear: bool


def signs(text: str) -> tuple[Sign, ...]:
    """The signs in these words, by rule and by what was learned, in order of place.

    It raises and never rules: no sign is not the finding that there is nothing (FNF ¶24; safety, point 6).
    """
    found = by_rule(text)
    reading = danger.Reading(text, ruled(found))
    kept = tuple(sign for sign in found if _is_kept(text, sign, reading))
    learned = _learned(text, reading, kept)
    return tuple(sorted((*kept, learned), key=lambda sign: sign.start)) if learned else kept


def why(text: str) -> tuple[tuple[str, int], ...]:
    """What speaks for and against danger in the strongest stretch of the text, in hundredths: the heaviest reasons."""
    windows = danger.Reading(text, ruled(by_rule(text))).windows
    return danger.why(max(windows, key=lambda window: window.danger)) if windows else ()


def ruled(found: Iterable[Sign]) -> list[danger.Ruled]:
    """Signs as reasons for what was learned."""
    return [
        danger.Ruled(sign.start, sign.end, "now" if sign.urgent else "clear" if sign.clear else "soft")
        for sign in found
    ]


def _is_kept(text: str, sign: Sign, reading: danger.Reading) -> bool:
    """Whether the rule stands with what is said around it, in the same paragraph.

    Urgent signs and some kinds stand always, and so does what is said in few words or in words that never stop; what
    is clear to the rules goes only where all around it speaks against it.
    """
    rows = reading.rows(sign.start, sign.end)
    around = [window for window in reading.around(rows) if window.start < sign.end and sign.start < window.end]
    enough = any(len(text[window.start : window.end].split()) >= ENOUGH for window in around)
    never_stops = any(reading.spans[row][1] - reading.spans[row][0] > TOO_LONG for row in rows)
    if sign.urgent or sign.kind in _STANDS or not enough or never_stops:
        return True
    return max(window.danger for window in around) >= danger.bound("keep_clear" if sign.clear else "keep")


def _learned(text: str, reading: danger.Reading, kept: tuple[Sign, ...]) -> Sign | None:
    """What was learned, from the strongest stretch on; not where a rule has asked, nor where a rule explains it."""
    asked = {row for sign in kept for row in reading.rows(sign.start, sign.end)}
    strong = [window for window in reading.windows if window.danger >= danger.bound("ask")]
    silenced: dict[int, bool] = {}
    for window in sorted(strong, key=lambda window: (-window.danger, window.start, window.end)):
        if not asked.isdisjoint(window.rows):
            return None
        start, end = reading.spans[window.heaviest]
        said = text[start:end]
        if window.heaviest not in silenced:
            silenced[window.heaviest] = _is_vetoed(text, start, end, window.kind)
        if not silenced[window.heaviest]:
            start, end = start + len(said) - len(said.lstrip()), end - len(said) + len(said.rstrip())
            urgent = window.urgency >= danger.bound("urgent")
            return Sign(start, end, window.kind, urgent, urgent or window.danger >= danger.bound("clear"))
    return None


def _is_vetoed(text: str, start: int, end: int, kind: str) -> bool:
    """A story, a lesson, a denial, an idiom, an explanation: what keeps the rules silent silences what was learned."""
    said, known = text[start:end], _explained()
    if _fiction().search(said) or _denied_words().search(said) or any(_idioms().hits(said)):
        return True
    if kind in _RIGHTLY and _rightly(kind).search(said):
        return True
    return any(_near(known[name], text, start, end, {}) for name in ("any", kind) if name in known)


def by_rule(text: str) -> tuple[Sign, ...]:
    """The signs that the rules see; overlapping ones merged, the most serious kind kept."""
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
            found.append(replace(sign, start=start, end=end))
    found.extend(_goodbyes(text, sorted(set(halves))))
    found.extend(_together(text))
    known: dict[str, dict[str, bool]] = {}
    return _merged(_pressed(text, sign, known) for sign in found if not _is_explained(text, sign, known))


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
    known: dict[tuple[int, str, str, str], Sign | None] = {}
    finder, names = _signs()
    for number, start, end in _read(finder, sentence):
        if masked is None:
            masked = _merge_spans((start, end) for _, start, end in _idioms().hits(sentence))
        if start == end or _inside(masked, start, end):
            continue
        kind, weight = names[number]
        if weight in _HALVES:
            yield Sign(start, end, weight, urgent=False, clear=False)
            continue
        before, after = _around(sentence, start, end)
        words = (number, before, sentence[start:end], after)
        if words not in known:
            known[words] = _weighed(before, words[2], after, kind, weight)
        if sign := known[words]:
            yield Sign(start, end, kind, sign.urgent, sign.clear)


def _read(finder: Finder, sentence: str) -> Iterator[tuple[int, int, int]]:
    """What is there as it was typed, and with the apostrophe of a slip ("he hit's me") read over."""
    yield from finder.hits(sentence)
    slips = [slip.start() - i for i, slip in enumerate(_SLIP.finditer(sentence))]
    if slips:
        for number, start, end in finder.hits(_SLIP.sub("", sentence)):
            yield number, start + bisect_right(slips, start), end + bisect_right(slips, end)


def _weighed(before: str, said: str, after: str, kind: str, weight: str) -> Sign | None:
    """One hit in its sentence: dropped when denied, told as a story or rightly so; softer when long past."""
    whole = f"{before}{said}{after}"
    no = _negated().search(before[-70:])
    if no and not _own_no().match(said) and not _at_times().search(before[: len(before[:-70]) + no.start()]):
        return None
    if _absent().search(before):
        return None
    if kind in _HARM and _fiction().search(whole):
        return None
    if kind in _RIGHTLY and _rightly(kind).search(whole):
        return None
    denied = bool(_denied().search(before) or _answered_no().match(after))
    if denied and kind in ("ending_life", "self_harm"):
        return None
    past = bool(_past().search(whole))
    if past and weight == "soft":
        return None
    soft = denied or past
    return Sign(0, len(said), kind, urgent=weight == "now" and not soft, clear=weight in ("now", "clear") and not soft)


def _goodbyes(text: str, halves: list[tuple[int, int, str]]) -> Iterator[Sign]:
    """A farewell near a gift, or near another farewell, is a goodbye. With a gift it is urgent (safety)."""
    ends: dict[str, bool] = {}
    for i in range(1, len(halves)):
        (start, left_end, left), (right_start, end, right) = halves[i - 1 : i + 1]
        if right_start < left_end or right_start - left_end > NEAR or left == right == "gift":
            continue
        expected = _near(_expected_end(), text, start, end, ends)
        both = left != right
        yield Sign(start, end, "goodbye", urgent=both and not expected, clear=both and not expected)


@dataclass(frozen=True, slots=True)
class _Rule:
    """Which cues must stand together, and how near: see `together.py`."""

    kind: str
    weight: str
    reach: int
    parts: tuple[frozenset[str], ...]


_Places = list[tuple[int, int, str]]


def _together(text: str) -> Iterator[Sign]:
    """Weak words in the company that makes them a sign."""
    words = _WeakWords(text)
    for rule in _rules():
        if not words.may_have(rule.parts):
            continue
        places = []
        for part in rule.parts:
            if not (found := words.of(part)):
                break
            places.append(found)
        else:
            for start, end in _companies(places, rule.reach):
                before, after = _around(text, start, end)
                if sign := _weighed(before, text[start:end], after, rule.kind, rule.weight):
                    yield Sign(start, end, sign.kind, sign.urgent, sign.clear)


class _WeakWords:
    """Where the weak words of a text are. Only those are looked for that a rule comes to ask about."""

    def __init__(self, text: str) -> None:
        self._sentences: list[tuple[int, str]] = []
        self._called: dict[str, list[tuple[int, int, list[list[int]]]]] = {}
        self._masked: dict[int, tuple[tuple[int, int], ...]] = {}
        self._found: dict[frozenset[str], _Places] = {}
        finder, names = _cues()
        for at, sentence in _sentences(text):
            self._sentences.append((at, sentence))
            for number, stretches in finder.near(sentence).items():
                self._called.setdefault(names[number], []).append((len(self._sentences) - 1, number, stretches))

    def may_have(self, parts: tuple[frozenset[str], ...]) -> bool:
        """Whether each part has a cue of which a needed word is there."""
        return not any(part.isdisjoint(self._called) for part in parts)

    def of(self, part: frozenset[str]) -> _Places:
        """The places of the cues of one part of a rule, in order."""
        if part not in self._found:
            self._found[part] = sorted(
                (start, end, name) for name in part if name in self._called for start, end in self._places(name)
            )
        return self._found[part]

    def _places(self, name: str) -> Iterator[tuple[int, int]]:
        """The places of one cue, without those that are denied or part of an idiom."""
        finder, _ = _cues()
        for row, number, stretches in self._called[name]:
            at, sentence = self._sentences[row]
            for start, end in finder.places(number, sentence, stretches):
                if start < end and not self._inside_idiom(row, start, end) and not _denies(sentence, start):
                    yield at + start, at + end

    def _inside_idiom(self, row: int, start: int, end: int) -> bool:
        if row not in self._masked:
            self._masked[row] = _merge_spans((start, end) for _, start, end in _idioms().hits(self._sentences[row][1]))
        return _inside(self._masked[row], start, end)


def _denies(sentence: str, start: int) -> bool:
    """Whether a no stands right before the place."""
    return bool(_negated().search(sentence[max(0, start - 70) : start]))


def _companies(places: list[_Places], reach: int) -> Iterator[tuple[int, int]]:
    """The stretches from the first of a company to the last: each other part is beside the first, on either side."""
    for anchor in places[0]:
        company = [anchor]
        for part in places[1:]:
            for i in range(bisect_left(part, (anchor[0] - reach - _LOOK,)), len(part)):
                start, end, name = part[i]
                if start > anchor[1] + reach:
                    break
                apart = all(start >= other[1] or end <= other[0] for other in company)
                if end >= anchor[0] - reach and apart and all(name != other[2] for other in company):
                    company.append((start, end, name))
                    break
        if len(company) == len(places):
            yield min(place[0] for place in company), max(place[1] for place in company)


def _near(pattern: re.Pattern[str], text: str, start: int, end: int, known: dict[str, bool]) -> bool:
    """Whether it stands near the stretch; what was looked at in these words is not looked at again."""
    window = text[max(0, start - _LOOK) : end + _LOOK]
    if window not in known:
        known[window] = bool(pattern.search(window))
    return known[window]


def _is_explained(text: str, sign: Sign, known: dict[str, dict[str, bool]]) -> bool:
    """Whether something near it says why it is harmless, that it is a lesson, or that it is long over."""
    kinds = ("any", "hurt_marked" if sign.kind == "hurt_by_someone" and sign.clear else sign.kind)
    patterns = _explained()
    return any(
        kind in patterns and _near(patterns[kind], text, sign.start, sign.end, known.setdefault(kind, {}))
        for kind in kinds
    )


def _pressed(text: str, sign: Sign, known: dict[str, dict[str, bool]]) -> Sign:
    """The sign as it is, or urgent where harm by somebody may come again within hours."""
    again = sign.clear and not sign.urgent and sign.kind in _BY_SOMEONE
    soon = again and _near(_imminent(), text, sign.start, sign.end, known.setdefault("soon", {}))
    return replace(sign, urgent=True) if soon else sign


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


@cache
def _signs() -> tuple[Finder, tuple[tuple[str, str], ...]]:
    """The patterns of the table, and for each its kind and its weight."""
    patterns: list[str] = []
    names: list[tuple[str, str]] = []
    for heading, block in re.findall(r"^(\w.*)\n((?:^ .*\n)+)", table.SIGNS, re.MULTILINE):
        kind, weight = heading.split(":")[0].split(", ")
        said = [pattern for line in lines_of(block) for pattern in alternatives(line)]
        patterns += said
        names += [(kind, weight)] * len(said)
    return Finder(patterns), tuple(names)


@cache
def _cues() -> tuple[Finder, tuple[str, ...]]:
    """The patterns of the weak words, and for each the name of its cue."""
    lines = [line.split(": ", 1) for line in lines_of(weak.CUES)]
    named = [(name, pattern) for name, line in lines for pattern in alternatives(line)]
    return Finder(pattern for _, pattern in named), tuple(name for name, _ in named)


@cache
def _rules() -> tuple[_Rule, ...]:
    """Which cues make a sign together."""
    rules = []
    for heading, block in re.findall(r"^(\w.*)\n((?:^ .*\n)+)", weak.TOGETHER, re.MULTILINE):
        kind, weight, reach = heading.split(":")[0].split(", ")
        for line in lines_of(block):
            parts = [frozenset(part.split("|")) for part in line.split(" + ")]
            rules.append(_Rule(kind, weight, int(reach), tuple(parts)))
    return tuple(rules)


@cache
def _idioms() -> Finder:
    return Finder(pattern for line in lines_of(silent.IDIOMS) for pattern in alternatives(line))


@cache
def _dealt() -> Finder:
    return Finder(pattern for line in lines_of(silent.DEALT) for pattern in alternatives(line))


@cache
def _negated() -> re.Pattern[str]:
    return compiled(silent.NEGATED, after=")$")


@cache
def _at_times() -> re.Pattern[str]:
    return compiled(silent.AT_TIMES, after=")$")


@cache
def _absent() -> re.Pattern[str]:
    return compiled(silent.ABSENT, after=")$")


@cache
def _denied() -> re.Pattern[str]:
    return compiled(silent.DENIED, after=")$")


@cache
def _denied_words() -> re.Pattern[str]:
    return compiled(f"{silent.DENIED}|{silent.ABSENT}")


@cache
def _answered_no() -> re.Pattern[str]:
    return compiled(silent.ANSWERED_NO, before="(?:", after=")")


@cache
def _fiction() -> re.Pattern[str]:
    return compiled("|".join(lines_of(silent.FICTION)))


@cache
def _rightly(kind: str) -> re.Pattern[str]:
    return compiled(_RIGHTLY[kind])


@cache
def _own_no() -> re.Pattern[str]:
    return compiled(silent.OWN_NO)


@cache
def _imminent() -> re.Pattern[str]:
    return compiled("|".join(lines_of(silent.IMMINENT)))


@cache
def _past() -> re.Pattern[str]:
    return compiled("|".join(lines_of(silent.PAST)))


@cache
def _not_yet() -> re.Pattern[str]:
    return compiled(silent.NOT_YET, after=")")


@cache
def _explained() -> dict[str, re.Pattern[str]]:
    """What explains a sign, by its kind."""
    rows = [line.split(": ", 1) for line in lines_of(silent.EXPLAINED)]
    return {kind: compiled(pattern) for kind, pattern in rows}


@cache
def _expected_end() -> re.Pattern[str]:
    return compiled(silent.EXPECTED_END)
