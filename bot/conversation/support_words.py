"""Words as `support.py` compares them: cut, levelled between spellings and inflections, numbers read as numbers.

Two words are the same when their `keys` meet. Keys hold the word, what it is an inflection of, its English
spelling when it is Scots, its unmutated form when it is Welsh, and the few synonyms of the table.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from bot.conversation import lexicon_support as lex

_PIECE = re.compile(
    r"(?:\b(?:a|o|an|fa|ca|ha|wa|wi)['’](?!\w))|['’](?:n|r|m|w|i|th|u|ch)\b|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:/]\d+)*|\n|\S",
    re.UNICODE | re.IGNORECASE,
)
_ENDING = re.compile(r"^(.+?)(n't|nae|'s|'ll|'d|'ve|'re|'m|'n|'r|'i|'w|'u|'ch|'th)$")
_TAILS = {"n't": ("not",), "nae": ("not",), "'ll": ("will",), "'ve": ("have",), "'re": ("are",), "'m": ("am",)}
_OPEN, _CLOSE = '"“”«»', '"“”«»'
STOPS = frozenset(".!?…\n")


@dataclass(slots=True)
class Token:
    """One word, number or mark. `value` is set for a number; `head` when it opens a sentence."""

    text: str
    low: str
    start: int
    end: int
    keys: frozenset[str] = frozenset()
    value: str = ""
    capital: bool = False
    head: bool = False
    quoted: bool = False
    name: bool = False

    @property
    def word(self) -> bool:
        return bool(self.keys) or bool(self.value)


@dataclass(slots=True)
class Text:
    """A text cut into tokens."""

    text: str
    tokens: list[Token]
    welsh: bool
    keys: set[str] = field(default_factory=set)


def levelled(text: str) -> str:
    """White space and typographic quotation marks made one; nothing else is touched."""
    text = (
        text.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"').replace("«", '"').replace("»", '"')
    )
    return " ".join(text.split())


def quotations(text: str) -> list[tuple[int, int]]:
    """Where the insides of quotation marks stand: double ones, and single ones that cannot be apostrophes."""
    found, opened = [], -1
    for at, char in enumerate(text):
        if char in _OPEN:
            if opened < 0:
                opened = at + 1
            else:
                found.append((opened, at))
                opened = -1
    double = len(found)
    for match in re.finditer(r"(?<![\w'])['‘](?=\w)([^'‘’\n]*(?:['’](?=\w)[^'‘’\n]*)*)['’](?!\w)", text):
        place = bisect_right(found, (match.start(), len(text)), hi=double) - 1
        if place < 0 or match.start() >= found[place][1]:
            found.append(match.span(1))
    return found


@lru_cache(maxsize=1)
def _synonyms() -> dict[str, list[str]]:
    table: dict[str, list[str]] = {}
    for row in lex.SYNONYMS:
        for word in row:
            table.setdefault(word, []).append("=" + min(row))
    return table


def bases(word: str) -> set[str]:
    """What a word may be an inflection of: itself, and each base whose regular or listed form it is."""
    found = {word}
    if word in lex.TITLES:
        return found
    if word in lex.IRREGULAR:
        found.add(lex.IRREGULAR[word])
    if len(word) > 4 and word.endswith("in") and word[-3] not in "aeiou":
        word += "g"
    for ending, instead in (("ies", "y"), ("ied", "y"), ("ying", "ie"), ("ily", "y")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            found.add(word[: -len(ending)] + instead)
    for ending in ("s", "es", "ed", "d", "ing", "it"):
        stem = word[: -len(ending)]
        if not word.endswith(ending) or len(stem) < 2 or (ending == "s" and stem[-1] in "su"):
            continue
        if ending in ("ed", "ing", "it"):
            if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiou":
                found.add(stem[:-1])
            if len(stem) > 1 and any(vowel in stem for vowel in "aeiouy"):
                found |= {stem, stem + "e"}
        elif ending == "d":
            if word.endswith("ed") and len(stem) > 3:
                found.add(stem)
        elif len(stem) > 2 or ending == "s":
            found.add(stem)
    if word.endswith("ly") and len(word) > 5 and word not in lex.NOT_ADVERBS:
        found.add(word[:-2])
    return {lex.IRREGULAR.get(each, each) for each in found} | found


@lru_cache(maxsize=4096)
def keys_of(low: str, welsh: bool) -> frozenset[str]:
    """Every form this word can be looked up under."""
    forms = {low}
    if not welsh or low not in lex.FREE_WELSH:
        if low in lex.SCOTS:
            forms.add(lex.SCOTS[low])
        for form in list(forms):
            forms |= {lex.SCOTS[base] for base in bases(form) if base in lex.SCOTS}
        for form in list(forms):
            forms |= bases(form)
    if welsh and low not in lex.FREE_WELSH:
        for begins, meant in lex.MUTATIONS.items():
            if begins and low.startswith(begins) and len(low) > len(begins):
                forms |= {m + low[len(begins) :] for m in meant}
        if low[:1] in "aeiouwylrâêîôûŵŷ":
            forms.add("g" + low)
        forms |= {lex.WELSH[form] for form in list(forms) if form in lex.WELSH}
    table = _synonyms()
    return frozenset(forms | {group for form in forms for group in table.get(form, ())})


def _expand(piece: str) -> list[str]:
    """`didnae` → did not; `she'll` → she will; `mae'n` → mae 'n; a clitic keeps its apostrophe when it is unclear."""
    low = piece.casefold().replace("’", "'")
    if low in lex.CONTRACTIONS:
        return lex.CONTRACTIONS[low].split()
    if low.startswith("'"):
        return [low]
    found = _ENDING.match(low)
    if found is None or (found[2] == "nae" and found[1] not in _AUXILIARIES) or low in lex.SCOTS:
        return [low]
    head, tail = found[1], found[2]
    return [*_expand(head), *_TAILS.get(tail, (tail,))]


_AUXILIARIES = frozenset(
    "did does was had do has have could would should is are were might must need wis hud wid cud shud used".split()
)


def cut(text: str, *, welsh: bool | None = None) -> Text:
    """The tokens of a text, contractions undone, numbers read, phrases of the table joined."""
    pieces = list(_PIECE.finditer(text))
    if welsh is None:
        lows = [part for piece in pieces for part in _expand(piece.group())]
        welsh = 8 * sum(low in lex.WELSH_SIGNS for low in lows) >= max(16, len(lows))
    inside = sorted(quotations(text))
    tokens: list[Token] = []
    spot = 0
    head = True
    for piece in pieces:
        found, begin, end = piece.group(), piece.start(), piece.end()
        while spot < len(inside) and inside[spot][1] <= begin:
            spot += 1
        quoted = spot < len(inside) and inside[spot][0] <= begin
        if not (found[0].isalnum() or (found[0] in "'’" and len(found) > 1)):
            tokens.append(Token(found, found, begin, end, quoted=quoted))
            head = head or found in ".!?…:\n"
            continue
        for number, low in enumerate(_expand(found)):
            level = low if welsh or lex.SCOTS.get(low, low) not in lex.FREE else lex.SCOTS.get(low, low)
            token = Token(
                found, level, begin, end, capital=found[0].isupper() and number == 0, head=head, quoted=quoted
            )
            token.keys = keys_of(low, welsh)
            tokens.append(token)
        head = False
    tokens = _joined(tokens, welsh)
    tokens = _numbers(tokens, welsh)
    cut_text = Text(text, tokens, welsh)
    cut_text.keys = {key for token in tokens for key in token.keys}
    return cut_text


def _joined(tokens: list[Token], welsh: bool) -> list[Token]:
    """Phrases of the table as one token; "the day" stays two, with *today* beside it."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        follower = tokens[at + 1] if at + 1 < len(tokens) else None
        joined = None
        if follower is not None and token.low in ("would", "'d") and follower.low == "like":
            follower.keys |= keys_of("want", welsh)
        elif follower is not None:
            pairs = ((first, second) for first in token.keys for second in follower.keys)
            joined = next((lex.PHRASES[pair] for pair in pairs if pair in lex.PHRASES), None)
        if joined is None or follower is None:
            out.append(token)
            at += 1
            continue
        keys = keys_of(joined, welsh)
        if token.low in ("the", "next", "young", "all", "any", "look", "sound"):
            follower.keys |= keys
            out.append(token)
            at += 1
            continue
        out.append(
            Token(token.text, joined, token.start, follower.end, keys, "", token.capital, token.head, token.quoted)
        )
        at += 2
    return out


_SUFFIX = re.compile(r"^(st|nd|rd|th|fed|ain|ydd|eg)$")


def _plain(token: Token, welsh: bool) -> tuple[str, str]:
    """(what it counts, its sort: unit, ten, scale) of a number word, or two empty strings."""
    if welsh and token.low in lex.UNITS_WELSH:
        return lex.UNITS_WELSH[token.low], "unit"
    for low in (token.low, *(k for k in token.keys if k in ("once",))):
        if low in lex.UNITS and not (welsh and low in ("pair",)):
            return lex.UNITS[low], "unit"
        if low in lex.TENS:
            return lex.TENS[low], "ten"
        if low in lex.SCALES and (welsh or low not in ("cant", "gant", "mil")):
            return lex.SCALES[low], "scale"
    return "", ""


def _numbers(tokens: list[Token], welsh: bool) -> list[Token]:
    """Number words and figures become values: *sixty-five* and 65, *half past eight* and 8.30, *twice* and 2."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.low[:1].isdigit():
            at = _figure(tokens, at, out)
            continue
        value, length = _spelled(tokens, at, welsh)
        if not length:
            out.append(token)
            at += 1
            continue
        last = tokens[at + length - 1]
        plural_one = token.low in ("one", "un") and length == 1
        number = Token(
            token.text if length == 1 else "", token.low, token.start, last.end, value=value, quoted=token.quoted
        )
        number.keys = token.keys if length == 1 else frozenset({value})
        number.head = token.head
        if plural_one:
            number.keys = frozenset({token.low})
        out.append(number)
        at += length
    return out


def _figure(tokens: list[Token], at: int, out: list[Token]) -> int:
    token = tokens[at]
    low = token.low
    time = re.fullmatch(r"(\d{1,2})[.:](\d\d)", low)
    value = f"{int(time[1])}:{time[2]}" if time else low.replace(",", "") if "/" not in low else low
    value = value.lstrip("0") or "0"
    length = 1
    if at + 1 < len(tokens) and tokens[at + 1].start == token.end and _SUFFIX.match(tokens[at + 1].low):
        length = 2
    out.append(
        Token(
            token.text,
            low,
            token.start,
            tokens[at + length - 1].end,
            frozenset({low}),
            value,
            False,
            token.head,
            token.quoted,
        )
    )
    return at + length


def _spelled(tokens: list[Token], at: int, welsh: bool) -> tuple[str, int]:
    """The value of the number words that begin here and how many tokens they take; ("", 0) for none."""

    def low(offset: int) -> str:
        return tokens[at + offset].low if at + offset < len(tokens) else ""

    if low(0) in ("half", "quarter", "hanner", "chwarter"):
        past = 2 if low(1) in ("past", "to", "wedi", "efo") else 1
        part = low(0) in ("half", "hanner")
        hour, sort = _plain(tokens[at + past], welsh) if at + past < len(tokens) else ("", "")
        if sort == "unit" and (past == 2 or part) and low(0) != "quarter" + "s" and 1 <= int(hour) <= 12:
            if low(1) == "to" and not part:
                return f"{(int(hour) - 2) % 12 + 1}:45", past + 1
            return f"{int(hour)}:{'30' if part else '15'}", past + 1
        skip = 1 + (low(1) == "of") + (low(1 + (low(1) == "of")) in ("a", "an"))
        if low(skip) in ("hour", "awr"):
            return ("30" if part else "15"), skip + 1
        return ("0.5", 1) if part else ("0.25", 1)
    if low(0) in ("a", "an") and low(1) in ("hundred", "thousand", "dozen", "couple", "pair"):
        value, length = _spelled(tokens, at + 1, welsh)
        return value, length + 1
    total = current = 0
    length = 0
    last = ""
    while at + length < len(tokens):
        offset = length
        if last and low(offset) in ("-", "and") and last in ("ten", "scale"):
            if low(offset) == "and" and last != "scale":
                break
            offset += 1
        if at + offset >= len(tokens):
            break
        value, sort = _plain(tokens[at + offset], welsh)
        number = int(value or 0)
        if (
            not sort
            or (last == "unit" and sort == "unit")
            or (last == "unit" and sort == "ten" and not 10 <= current <= 20)
        ):
            break
        if last == "ten" and sort == "unit" and number >= 10 and not welsh:
            current = current * 100 + number  # twenty fifteen
        elif last in ("unit", "ten") and sort == "ten" and 10 <= current <= 20:
            current = current * 100 + number  # nineteen eighty, twenty twenty
        elif sort == "scale":
            if not last and low(0) in ("a",):
                break
            current = max(current, 1) * number
            if number >= 1000:
                total, current = total + current, 0
        elif (last == "ten" and sort == "ten") or (last == "unit" and sort == "ten"):
            break
        elif welsh and sort == "unit" and number == 10 and 2 <= current <= 9 and last != "ten":
            current *= 10
        elif last == "unit":
            break
        else:
            current += number
        last, length = sort, offset + 1
        if welsh and sort == "unit" and number < 10 and _plain_at(tokens, at + length, welsh) == "10":
            current, length, last = current * 10, length + 1, "ten"
    if not length:
        return "", 0
    value = str(total + current)
    if low(length) in ("past", "to", "wedi") and int(value) in (5, 10, 20, 25) and not welsh and length <= 3:
        before = tokens[at - 1].low if at else ""
        skip = 1
        hour, sort = _plain(tokens[at + length + skip], welsh) if at + length + skip < len(tokens) else ("", "")
        if sort == "unit" and 1 <= int(hour) <= 12 and before not in ("from", "between"):
            if low(length) == "past":
                return f"{int(hour)}:{int(value):02d}", length + skip + 1
            return f"{(int(hour) - 2) % 12 + 1}:{60 - int(value):02d}", length + skip + 1
    if low(length) == "and" and low(length + 1) == "a" and low(length + 2) in ("half", "hauf"):
        return f"{value}.5", length + 3
    return value, length


def _plain_at(tokens: list[Token], at: int, welsh: bool) -> str:
    return _plain(tokens[at], welsh)[0] if at < len(tokens) else ""
