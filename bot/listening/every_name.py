"""Every name in words that are about to leave the machine. Law: in doubt it is a name (in `names.py` it is none).

A capital inside a sentence is a name unless a list, a place word or what stands around it says otherwise; a capital
that opens a sentence needs a sign that a person is meant; small letters need a frame ("my brother …", "… says").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from bot.listening.names import ALSO_WORDS, FAMILY, GIVEN, KIN, OFFICE, ORDINARY, THINGS, Name, words_in

_SIGNS = words_in("name_signs.txt")

_TOKEN = re.compile(r"[^\W\d_]+(?:['’‘ʼ‐‑-][^\W\d_]+){0,12}")
_ENDING = re.compile(r"['’‘ʼ](?:s|ll|d|ve|re|m|n|r|i|u|w)\Z", re.I)
_STOP = re.compile(r"[.!?\n\r\u2028\u2029…]")
_AND_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Rev|Miss|mr|mrs|dr)\.?\s(?:and|an|&|a)\s\Z")
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff\u0e00-\u0eff\u1000-\u109f]")

TITLES = _SIGNS["titles"]
_SURE_TITLES = frozenset("mr mrs ms mx dr prof sir rev cllr sgt pc wpc mister missus sergeant nyrs".split())
"""A title that makes a name of any word after it."""
_SMALL_TITLES = _SURE_TITLES - {"sir", "ms", "pc", "prof", "sergeant", "nyrs"} | {"miss", "ms", "pc"}
_KIN = frozenset(re.sub(r"[^a-z ŵâ-]", "", word) for word in KIN.replace("(?:", "").split("|")) | frozenset(
    """
    daughter son wife husband partner brother sister maw paw faither mither brither dochter guidbrither guidsister
    aunty aunties uncle grandson granddaughter mate pal friend neighbour neebor bestie twin carer lodger flatmate
    boyfriend girlfriend fiance fiancee stepson stepdaughter stepmum stepdad cousin niece nephew godson goddaughter
    toddler baby wean bairn laddie lassie ex gymar cymar ffrind cymydog modryb ewythr chwaer brawd mab merch gŵr gwraig
    ŵyr wyres cefnder cyfnither cyfaill gariad ferch fab wraig
    """.split()
)
_OFFICES = frozenset(
    word for part in re.sub(r"\(.*?\)|[?]", "", OFFICE).lower().split("|") for word in part.split()[-1:]
) | frozenset("worker officer coach driver engineer befriender volunteer barber landlord solicitor counsellor".split())
_ANIMALS = _SIGNS["animals and boats"]
_INSTITUTIONS = _SIGNS["parts of the names of institutions and places"]
_PLACE_HEADS = _SIGNS["words that open names of places"]
_THEN_A_THING = _SIGNS["after it, a thing is named for somebody"]
_IN_PLACE = frozenset("in near into towards toward via outside inside beyond across yn yng ym ger tuag around".split())
_AT_PLACE = frozenset("at to from fae frae tae i o ar at off through of on aff tua".split())
_TRAVEL = re.compile(
    r"\b(?:go|goes|going|gaun|gone|went|gang|mov\w+|travel\w*|driv\w+|drove|bus|buses|train|trains|ferry|flight|fl[ey]w?|"
    r"flying|trip|trips|com\w+|came|cam|hame|back|return\w*|lift|gets?|got|getting|taken|taking|took|takes|transfer\w*|"
    r"road|way|walk\w*|route|admitted|discharged|deported|emigrat\w+|retired?|holiday|close|next|mynd|taxi|sent|visit|"
    r"rehous\w+|relocat\w+|born|run|runs|ran|journey|tour|cruise|pilgrimage|evacuated|posted|sail\w*|dod|teithio)\b"
    r"[^.!?]*\Z",
    re.I,
)
_FROM_WHOM = _SIGNS["what comes from somebody"]
_OF_WHOM = _SIGNS["what is of somebody"] | _KIN
_ON_WHOM = frozenset(
    "note notes called call calls checked check dropped visit visited update depends relies keen".split()
)
_MODALS = _SIGNS["after will and may, no name"]
_NOT_AFTER = _SIGNS["not after a name"]
_WELSH_ASKS = _SIGNS["after beth and pam, no name"]
_ALSO_VERBS = _SIGNS["names that open sentences as words"]
"""Mark, Rob, Hope: with one of `_NOT_AFTER` behind it ("Mark the date", "Rob him") such an opener is no name."""
_VERBS = _SIGNS["after somebody who does something"]
_NAMED = frozenset("called named cried christened nicknamed".split())
_SAYS = _SIGNS["says"]
_SPEAKS = _SIGNS["speaks"]
_BEFORE_NAME = tuple(
    tuple(frame.split())
    for frame in (
        "name is,name's,names,called,named,cried,this is,note on,notes on,note for,visit to,review for,spoke to,"
        "spoke with,met with,text from,call from,message from,email from,whatsapp from,calling me,visited,rang,phoned,"
        "texted"
    ).split(",")
)
_MONTHS = frozenset("may april june july august march january jun jul jan".split())
_MONTH_BEFORE = frozenset(
    "in since until till by come last next this early late mid from of between before after during for every".split()
)
_NOT_NAME_ENDING = (
    *("tion", "ment", "ness", "ity", "ism", "ist", "ists", "ish", "ese", "ology", "ings", "ingly", "fully", "itis"),
    *("osis", "aemia", "ectomy", "scope", "gram", "graph", "wards", "ships", "ance", "ence", "able", "ible", "ous"),
)
_OPENER_ENDING = (*_NOT_NAME_ENDING, "ing", "ed", "ly", "ies", "less", "ful", "ship", "hood", "ised", "ive", "ers")
_KIN_AFTER = re.compile(
    rf",?\s(?:who\b|whose\b|the|her|his|their|my|our|ei|fy|eu)\s(?:[\w’'-]+\s){{0,2}}?(?:{OFFICE}|{KIN})\b|,\swho\b|"
    rf",?\s(?:aged\s)?\d{{1,3}}\b(?!\s?(?:%|pm|am|mg|ml|st))|\s\((?:{KIN}|{OFFICE})",
    re.I,
)


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """Small letters without accents, so that Renée and renee are one; a possessive ending is not part of a name."""
    plain = word.casefold().translate(_LETTERS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return plain


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‘": "'", "ʼ": "'",
                          "‐": "-", "‑": "-"})  # fmt: skip

_GIVEN = frozenset(folded(word) for word in GIVEN)
_ALSO = frozenset(folded(word) for word in ALSO_WORDS)
_FAMILY = frozenset(folded(word) for word in FAMILY)
_THINGS = frozenset(folded(_ENDING.sub("", word)) for word in THINGS)
_ORDINARY = frozenset(folded(word) for word in ORDINARY)
_NO_PART = frozenset("the of and van von de der den di da du la le el al bin binti ibn ap ab ferch y o'".split())


def _ordinary(word: str) -> bool:
    if word in _ORDINARY or word in _THINGS:
        return True
    if word.endswith("'t"):
        return True
    head, dash, rest = word.partition("-")
    if dash:
        return head in _ORDINARY or (head in _THINGS and all(part in _ORDINARY for part in rest.split("-")))
    return word.endswith("s") and (word[:-1] in _ORDINARY or (word.endswith("es") and word[:-2] in _ORDINARY))


@lru_cache(maxsize=65536)
def _kind(word: str) -> str:
    """given, also (a given name and a word or place), ordinary, thing or unknown."""
    if word in _GIVEN:
        return "also" if word in _ALSO or word in _ORDINARY or word in _THINGS else "given"
    if word in _THINGS and word not in _ORDINARY:
        return "thing"
    return "ordinary" if _ordinary(word) else "unknown"


@dataclass(slots=True)
class _Word:
    """One word of the text, without its possessive ending, and what is between it and the word before."""

    start: int
    end: int
    text: str
    plain: str
    ending: str
    gap: str
    kind: str
    opens: bool
    capital: bool
    name: bool = False
    joined: bool = False


class KnownNames:
    """The names the record knows, taken apart, to be found in any text in any spelling of case and accent."""

    def __init__(self, names: Collection[str]) -> None:
        self.words: set[str] = set()
        unspaced = []
        for name in names:
            if _UNSPACED.search(name):
                unspaced.append(re.escape(name.strip()))
            for match in _TOKEN.finditer(name):
                word = folded(_ENDING.sub("", match[0]))
                parts = {word, *word.split("-")}
                self.words |= {
                    p for p in parts if len(p) > 1 and p not in TITLES and p not in _KIN and p not in _NO_PART
                }
        self.unspaced = re.compile("|".join(sorted(unspaced, key=len, reverse=True))) if unspaced else None

    def has(self, word: str) -> bool:
        """Whether this word, or a part of it, is a known name."""
        words = self.words
        if word in words:
            return True
        if "-" in word or "'" in word:
            return any(part in words for part in re.split(r"[-']", word))
        return word.endswith("s") and word[:-1] in words and _kind(word[:-1]) in ("given", "unknown")


def every_name(text: str, known: KnownNames, only_known: bool = False) -> list[Name]:
    """Names in these words, each mention, first and family names joined. `sure`: the record knows it."""
    words = list(_words(text))
    reading = _Reading(text, words, known)
    for at in range(len(words)):
        reading.known_word(at)
    if not only_known:
        reading.read()
    return list(reading.found())


def _words(text: str) -> Iterator[_Word]:
    last, before, earlier = 0, "", ""
    for match in _TOKEN.finditer(text):
        whole = match[0]
        ending = _ENDING.search(whole)
        bare = whole[: ending.start()] if ending else whole
        start = match.start()
        end = start + len(bare)
        gap = text[last:start]
        plain = folded(bare)
        blank = "\ufffc" in gap
        stop = (not last and not blank) or _STOP.search(gap.rpartition("\ufffc")[2]) is not None
        if (
            stop
            and gap[:1] == "."
            and (before in TITLES or (len(before) == 1 and before != "i" and _kind(plain) != "ordinary"))
            and len(gap) < 3
        ):
            stop = False
        stop = stop or (before == "stop" and earlier == "full") or (before == "line" and earlier == "new")
        opens = stop or (gap.endswith(("“", '"')) and bare[0].isupper())
        tail = whole[len(bare) :] or ("'" if text[end : end + 1] in ("'", "’") else "")
        capital = bare[0].isupper() and (len(bare) == 1 or not bare.isupper()) and plain != "i"
        kind = _kind(plain)
        if kind in ("given", "also") and bare[0].islower() and not bare.isascii() and bare not in GIVEN:
            kind = "ordinary"
        yield _Word(start, end, bare, plain, tail, gap, kind, opens, capital)
        last, before, earlier = match.end(), plain, before


@dataclass
class _Reading:
    text: str
    words: list[_Word]
    known: KnownNames
    small: bool = False
    seen: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        opening = [word for word in self.words if word.opens or "\ufffc" in word.gap]
        capitals = sum(1 for word in opening if word.text[0].isupper() or "\ufffc" in word.gap)
        self.small = capitals * 2 < len(opening) or self.text.isupper()

    def plain(self, at: int) -> str:
        return self.words[at].plain if 0 <= at < len(self.words) else ""

    def before(self, at: int) -> str:
        """The word before, unless a sentence ends between."""
        return self.words[at - 1].plain if at and not self.words[at].opens else ""

    def after(self, at: int) -> str:
        """The word after, unless a sentence ends between."""
        return self.words[at + 1].plain if at + 1 < len(self.words) and not self.words[at + 1].opens else ""

    def gap_after(self, at: int) -> str:
        return self.words[at + 1].gap if at + 1 < len(self.words) else self.text[self.words[at].end :][:3]

    # What the record knows.

    def known_word(self, at: int) -> None:
        word = self.words[at]
        if not self.known.words or not self.known.has(word.plain):
            return
        if word.kind in ("given", "unknown") or word.kind == "thing":
            word.name = True
        elif word.capital or (word.text.isupper() and not self.small):
            word.name = not (word.opens and self._opens_as_word(at)) and not self._month(at)
        else:
            word.name = self._small_frame(at, known=True)

    def _opens_as_word(self, at: int) -> bool:
        after = self.after(at)
        word = self.words[at].plain
        if word in ("will", "may"):
            return after in _MODALS
        if word in ("beth", "pam"):
            return after in _WELSH_ASKS
        verb = word in _ALSO_VERBS and after in _NOT_AFTER and not _KIN_AFTER.match(self.text, self.words[at].end)
        return verb and not self.words[at].ending and self.gap_after(at).strip() == ""

    def _month(self, at: int) -> bool:
        word = self.words[at]
        if word.plain not in _MONTHS:
            return False
        gap = self.gap_after(at) + self.text[word.end : word.end + 6]
        before = self.before(at)
        before = self.before(at)
        return (
            before in _MONTH_BEFORE
            or (before in ("and", "or") and self.plain(at - 2) in _MONTHS)
            or any(c.isdigit() for c in word.gap)
            or re.search(r"\d(?:st|nd|rd|th)?(?: of)?\s\Z", self.text[max(0, word.start - 9) : word.start]) is not None
            or re.match(r",?\s?(?:\d|the \d)", gap.lstrip(".")) is not None
        )

    # What nobody told us.

    def read(self) -> None:
        at = 0
        while at < len(self.words):
            word = self.words[at]
            if word.capital:
                end = self._run_end(at)
                self._run(at, end)
                at = end
            else:
                self._small(at)
                at += 1
        for word in self.words:
            if word.name and len(word.plain) > 2 and word.kind in ("unknown", "given"):
                self.seen.add(word.plain)
        for word in self.words:
            if not word.name and word.plain in self.seen:
                word.name = True

    def _run_end(self, at: int) -> int:
        """One past the last of the capitals that stand together."""
        end = at + 1
        while end < len(self.words):
            word, last = self.words[end], self.words[end - 1]
            near = word.gap in (" ", "-", "\xa0") or (
                word.gap == ". " and (last.plain in TITLES or len(last.text) == 1) and not word.opens
            )
            if not (word.capital and near and not last.ending and not word.opens and end - at < 8):
                break
            end += 1
        return end

    def _take(self, start: int, end: int) -> None:
        for at in range(start, end):
            self.words[at].name = True
            self.words[at].joined = at > start

    def _run(self, start: int, end: int) -> None:
        words = self.words
        for at in range(start, end):
            if words[at].plain in TITLES and self._titled(at, end):
                self._take(at + 1, end)
                return
            if words[at].kind == "also" and words[at].gap.strip()[:1] in (":", "“", '"') and self._opens_as_word(at):
                return
        first = start
        frame = (self.plain(start - 2), self.plain(start - 1))
        if words[start].kind == "ordinary" and (frame == ("name", "is") or frame[1] in ("name's", "named")):
            self._take(start, end)
            return
        if words[first].opens and words[first].kind in ("ordinary", "thing") and not words[first].name:
            first += 1
        elif not words[first].opens or words[first].kind in ("given", "also", "unknown"):
            while first < end and words[first].kind == "ordinary" and not words[first].name:
                first += 1
        if first == end:
            return
        if any(words[at].plain in _PLACE_HEADS for at in range(start, end - 1)) and words[first].kind != "given":
            return
        if any(words[at].plain in _INSTITUTIONS for at in range(first + 1, end)) and not (
            words[first].kind == "given" and end - first == 2 and self._person_after(end - 1)
        ):
            return
        opens = words[first].opens and len(words[first].text) > 1
        for at in range(first, end):
            if len(words[at].text) > 1 and words[at].kind in ("given", "also", "unknown") and not self._month(at):
                verdict = self._opener(at, end) if at == first and opens else self._inside(at, start, end)
                if verdict:
                    self._take(at, self._name_end(at, end))
                    return
                if words[at].kind == "unknown":
                    return

    def _name_end(self, at: int, end: int) -> int:
        """Where the name ends: a place, day or shop after it is not part of it."""
        stop = at + 1
        while stop < end and self.words[stop].kind != "thing" and not self._month(stop):
            stop += 1
        return stop

    def _titled(self, at: int, end: int) -> bool:
        title, after = self.words[at], at + 1
        if after >= end:
            return False
        if title.plain in _SURE_TITLES:
            return self.words[after].kind != "ordinary" or self.words[after].capital
        return self.words[after].kind not in ("ordinary", "thing")

    def _person_after(self, last: int) -> bool:
        word = self.words[last]
        after = self.after(last)
        gap = self.gap_after(last)
        if word.ending.lower() in ("'s", "’s", "'", "’", "'ll", "’ll", "'d", "’d"):
            return True
        if gap.strip() == "" and (after in _VERBS or (after.endswith("ed") and len(after) > 4 and after not in _GIVEN)):
            return True
        return _KIN_AFTER.match(self.text, word.end) is not None

    def _opener(self, at: int, end: int) -> bool:
        """Whether a capital at the start of a sentence is somebody."""
        word = self.words[at]
        last = at
        while last + 1 < end and self.words[last + 1].kind in ("given", "also", "unknown"):
            last += 1
        gap = self.gap_after(last)
        if word.kind == "given":
            return True
        if word.kind == "also":
            if word.plain in ("will", "may") and self.after(at) in _MODALS:
                return False
            after = self.after(last)
            if self._month(at) or self._opens_as_word(at) or after in _THEN_A_THING:
                return False
            if after in ("on", "with", "at") and gap == " ":
                return True
            return self._person_after(last) or gap.startswith(",") or last > at or gap[:1] in (".", "!", "?", "")
        if self.after(last) in _THEN_A_THING and gap == " ":
            return False
        if len(word.text) < 3 or word.plain.endswith(_OPENER_ENDING):
            return self._person_after(last) and not word.plain.endswith(_NOT_NAME_ENDING)
        alone = gap[:1] in (".", "!", "?", "") or gap.startswith((",", " ("))
        return self._person_after(last) or alone or last > at

    def _inside(self, at: int, start: int, end: int) -> bool:
        """Whether a capital inside a sentence is somebody."""
        word = self.words[at]
        led = at > start and self.words[start].kind == "ordinary" and not self.words[at - 1].opens
        before = self.before(at)
        after = self.after(end - 1)
        if word.kind == "unknown":
            if word.plain.endswith(_NOT_NAME_ENDING) or len(word.text) < 2:
                return False
            if after in _THEN_A_THING and self.gap_after(end - 1) == " ":
                return False
            mixed = any(self.words[n].kind in ("ordinary", "thing") for n in range(at + 1, end))
            if mixed and not self._person_after(end - 1):
                return False
            if led and at - start > 1:
                return self._person_after(end - 1)
        if before in _KIN or before in _OFFICES or before in TITLES:
            return True
        if before in _NAMED:
            return not any(self.plain(n) in _ANIMALS for n in range(max(0, at - 5), at))
        if before in _ANIMALS and word.kind == "unknown":
            return False
        if word.kind == "given" and word.plain not in _THINGS:
            return True
        return self._by_what_stands_before(at, before, end)

    def _by_what_stands_before(self, at: int, before: str, end: int) -> bool:
        word = self.words[at]
        if before in ("the", "a", "an", "y", "yr") or word.gap.endswith(("'", "’")):
            return False
        left = self.text[max(0, word.start - 70) : word.start]
        earlier = self.plain(at - 2) if at > 1 and not self.words[at - 1].opens else ""
        possessive = bool(word.ending) and self.words[end - 1].ending.lower() not in ("'ll",)
        if _KIN_AFTER.match(self.text, self.words[end - 1].end):
            return True
        if before in _IN_PLACE:
            return False
        if before in _AT_PLACE or before in ("i'r", "o'r"):
            if word.kind == "also":
                return word.plain not in _THINGS or earlier in _FROM_WHOM
            if before in ("from", "fae", "frae", "o", "oddi"):
                return earlier in _FROM_WHOM
            if before == "of":
                return earlier in _OF_WHOM
            if before in ("to", "tae") and earlier in _ON_WHOM | _FROM_WHOM:
                return True
            if before in ("to", "tae"):
                return _TRAVEL.search(left) is None
            if before == "on":
                return earlier in _ON_WHOM
            return before == "at" and possessive and word.plain not in _THINGS
        if word.gap == ", " and at and self.words[at - 1].capital and not self.words[at - 1].name:
            return self._person_after(end - 1)
        if before in ("and", "or", "a", "ac", "neu", "&") and at > 1:
            other = self.words[at - 2]
            if other.capital and not other.opens and not other.name and other.kind in ("unknown", "thing"):
                return self._person_after(end - 1)
        return True

    def _small(self, at: int) -> None:
        """A word in small letters, or all in capitals."""
        word = self.words[at]
        if word.name or len(word.plain) < 3:
            return
        if word.text.isupper() and not self.small:
            shouted = word.kind == "given" and len(word.plain) > 3
            word.name = shouted or (self.before(at) in _SURE_TITLES and word.kind == "unknown")
            return
        if word.kind == "given":
            word.name = True
            word.joined = bool(at) and self.words[at - 1].name and word.gap == " "
        elif self.small and word.kind == "also" and word.plain not in _ORDINARY and not self._month(at):
            word.name = self.before(at) not in _IN_PLACE | _AT_PLACE or self._small_frame(at)
        elif word.kind in ("unknown", "also") or (word.plain in _FAMILY and self.before(at) in _SURE_TITLES):
            word.name = self._small_frame(at)
        if not word.name and at and self.words[at - 1].name and word.gap == " " and not self.words[at - 1].ending:
            family = word.plain in _FAMILY and (word.kind != "ordinary" or not word.plain.endswith("s"))
            unknown = word.kind == "unknown" and not word.plain.endswith(("s", "ed", "ing", "ly", "in"))
            if (family and word.kind != "ordinary") or (unknown and self.small):
                word.name = word.joined = True

    def _small_frame(self, at: int, known: bool = False) -> bool:
        word = self.words[at]
        before, after = self.before(at), self.after(at)
        near = word.gap in (" ", ", ")
        verbish = word.kind == "also" or (known and word.kind == "ordinary")
        if verbish and after in _MODALS | _NOT_AFTER and self.gap_after(at) == " " and before not in _SMALL_TITLES:
            return False
        if before in _SMALL_TITLES and word.gap in (" ", ". "):
            return before not in ("miss", "ms", "pc") or word.kind != "also"
        if near and any(
            frame == tuple(self.plain(n) for n in range(at - len(frame), at))
            for frame in _BEFORE_NAME
            if len(frame) <= at
        ):
            told = before not in ("rang", "phoned", "texted", "called", "visited") or word.kind == "unknown"
            return told and not (before in ("called", "named") and self.plain(at - 2) in _ANIMALS)
        if not (self.small or known):
            said = after in _SPEAKS and before in ("", "our", "oor", "wee") and word.kind == "unknown"
            return said or (before in ("our", "oor") and after in _SAYS and word.kind == "unknown")
        if near and (before in _KIN or before in _OFFICES):
            return word.kind == "unknown" or after in _SAYS or self.gap_after(at)[:1] in (",", ".", "") or known
        if before in ("our", "oor", "wee", "auld") and word.kind in ("unknown", "also"):
            return word.kind == "unknown" or after in _SAYS
        if (
            after in _SAYS
            and self.gap_after(at) == " "
            and before in ("", "and", "but", "then", "so", "when", "that", "comma", "stop", "line")
        ):
            return not (known and word.plain in ("will", "may") and after not in _SPEAKS)
        if word.ending.lower() in ("'s", "’s"):
            return word.kind == "unknown" or (known and word.plain not in ("will", "may"))
        alone = self.gap_after(at)[:1] in (".", "!", "", "\n") and not before
        return alone and word.kind == "unknown" and not word.plain.endswith(_OPENER_ENDING)

    # Joining.

    def found(self) -> Iterator[Name]:
        """The names, with their titles and initials, first and family name as one."""
        at, words = 0, self.words
        extra = [match.span() for match in self.known.unspaced.finditer(self.text)] if self.known.unspaced else []
        while at < len(words):
            if not words[at].name:
                at += 1
                continue
            last = at
            while (
                last + 1 < len(words)
                and words[last + 1].name
                and words[last + 1].gap in (" ", "-", "\xa0")
                and not words[last].ending
                and (words[last + 1].joined or self.known.has(words[last + 1].plain))
            ):
                last += 1
            begin = at
            while begin and not words[begin - 1].name and words[begin].gap in (" ", ". ", ".", "\xa0"):
                title = words[begin - 1]
                initial = len(title.text) == 1 and title.text.isupper() and "." in words[begin].gap
                if not (initial or (title.plain in TITLES and (title.capital or title.plain in _SMALL_TITLES))):
                    break
                begin -= 1
            pair = _AND_TITLE.search(self.text, max(0, words[begin].start - 12), words[begin].start)
            start = pair.start() if pair and words[begin].plain in TITLES else words[begin].start
            sure = any(self.known.has(words[n].plain) for n in range(at, last + 1))
            yield Name(start, words[last].end, sure)
            at = last + 1
        for start, end in extra:
            yield Name(start, end, True)
