"""The words of a text and what kind each is, for those who look for names: a given name, a thing, an ordinary word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from bot.listening.names import ALSO_WORDS, FAMILY, GIVEN, KIN, NOT_NAMES, OFFICE, ORDINARY, THINGS, WELSH, words_in
from bot.listening.word_forms import inflected, mutated

SIGNS = words_in("name_signs.txt")

_TOKEN = re.compile(r"[^\W\d_]+(?:['’‘ʼ‐‑-][^\W\d_]+){0,12}")
_ENDING = re.compile(r"['’‘ʼ](?:s|ll|d|ve|re|m|n|r|i|u|w)\Z", re.I)
_STOP = re.compile(r"[.!?\n\r\u2028\u2029…]")
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff\u0e00-\u0eff\u1000-\u109f]")

TITLES = SIGNS["titles"]
SURE_TITLES = frozenset("mr mrs ms mx dr prof sir rev cllr sgt pc wpc mister missus sergeant nyrs".split())
"""A title that makes a name of any word after it."""
SMALL_TITLES = SURE_TITLES - {"sir", "ms", "pc", "prof", "sergeant", "nyrs"} | {"miss", "ms", "pc"}
KINSFOLK = frozenset(re.sub(r"[^a-z ŵâ-]", "", word) for word in KIN.replace("(?:", "").split("|")) | frozenset(
    """
    daughter son wife husband partner brother sister maw paw faither mither brither dochter guidbrither guidsister
    aunty aunties uncle grandson granddaughter mate pal friend neighbour neebor bestie twin carer lodger flatmate
    boyfriend girlfriend fiance fiancee stepson stepdaughter stepmum stepdad cousin niece nephew godson goddaughter
    toddler baby wean bairn laddie lassie ex nith nai fam tad nhad dad thad frawd wyres
    ewyrth fodryb ngŵr ngwraig mrawd gymar cymar ffrind cymydog modryb ewythr chwaer brawd mab merch gŵr gwraig
    ŵyr wyres cefnder cyfnither cyfaill gariad ferch fab wraig
    """.split()
)
OFFICES = frozenset(
    word for part in re.sub(r"\(.*?\)|[?]", "", OFFICE).lower().split("|") for word in part.split()[-1:]
) | frozenset("worker officer coach driver engineer befriender volunteer barber landlord solicitor counsellor".split())
ANIMALS = SIGNS["animals and boats"]
THEN_A_THING = SIGNS["after it, a thing is named for somebody"]
IN_PLACE = frozenset("in near into towards toward via outside inside beyond across yn yng ym ger tuag around".split())
AT_PLACE = frozenset("at to from fae frae tae i o ar at off through of on aff tua".split())
SEVERAL = frozenset("the two three four both all several other our thae baith dwy ddwy dau ddau tair".split())
MODALS = SIGNS["after will and may, no name"]
NOT_AFTER = SIGNS["not after a name"]
_WELSH_ASKS = SIGNS["after beth and pam, no name"]
_ALSO_VERBS = SIGNS["names that open sentences as words"]
"""Mark, Rob, Hope: with one of `NOT_AFTER` behind it ("Mark the date", "Rob him") such an opener is no name."""
VERBS = SIGNS["after somebody who does something"]
NAMED = frozenset("called named cried christened nicknamed".split())
SAYS = SIGNS["says"]
SPEAKS = SIGNS["speaks"]
_WELSH = frozenset("yn y yr mae roedd ei wedi gan i'r o'r ar fod oedd bydd sy'n dw hi'n mae'r".split())
_WELSH_TOO = _WELSH | frozenset(
    """
    fi fi'n ma ma'r 'di ddim efo gyda a'r nag na chi ni nhw fe fo dwi wnes achos wrth cael mynd bod hefyd ond rhaid isie
    isio eisiau moyn licio lico o'dd odd oes sai so'n chi'n ni'n nhw'n e'n o'n ti ti'n ei'n pan beth pwy lle heb dim nid
    ac â yw ydi ydy yna yma 'ma 'na dyna wy'n wi'n fy dy eu ein
    """.split()
)
MONTHS = frozenset("may april june july august march january jun jul jan".split())
_EVERY_IN_WELSH = frozenset(
    "nos dydd bore prynhawn wythnos mis blwyddyn tro dim un haf amser hyn man awr munud".split()
)
_MONTH_BEFORE = frozenset(
    """
    in since until till by come last next this early late mid from of between before after during for every past
    """.split()
)
NOT_NAME_ENDING = tuple("tion ment ness ism ology ings ingly fully itis osis aemia ectomy scope ships".split())
OPENER_ENDING = (
    *NOT_NAME_ENDING,
    *"ity ist ists ish ese gram graph ics wards ance ence able ible ous".split(),
    *"ing ed ly ies less ful ship hood ised ive ers".split(),
)
"""Of words in small letters that no list knows: they are words, spelled in some way."""
ROLE = "|".join((OFFICE, KIN, *sorted(SIGNS["what somebody is, beside kin and work"], key=len, reverse=True)))
KIN_AFTER = re.compile(
    rf",?\s(?:who\b|whose\b|the|her|his|their|my|our|ei|fy|eu)\s(?:[\w’'-]+\s){{0,2}}?(?:{ROLE})\b|,\swho\b|"
    rf",?\s(?:aged\s)?\d{{1,3}}\b(?!\s?(?:%|pm|am|mg|ml|st))|\s\((?:{ROLE})",
    re.I,
)

_AGE = (
    r"(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?|\w{3,5}teen|ten|eleven|twelve|"
    r"two|three|four|five|six|seven|eight|nine|\w+ deg(?: \w+)?|\w+ oed|saith|wyth|naw|deg|chwech|pump)"
)
AGE_AFTER = re.compile(
    rf"(?:,\s(?:aged\s|who['’]s\s|now\s|just\s)?|\s\(){_AGE}(?=[,.;:)!?\n]|\Z|\s(?:years?|yrs?|oed|and|but|from|in|on|at|who|with)\b)|"
    r"\s\(me\)|,\sborn\b",
    re.I,
)
"""How old somebody is, right after the name."""
IS_KIN = re.compile(
    rf"\s(?:is|was|wis|being|yw|ydi|ydy|oedd)\s(?:her|his|their|my|our|ei|fy|eu|ein|an?)\s(?:[\w’'-]+\s){{0,2}}?"
    rf"(?:{ROLE})\b",
    re.I,
)
PEOPLE_DO = SIGNS["does, only of people"]
QUALITIES = frozenset(
    "happy lucky rich frank merry sunny ready precious sandy long young faithful dusty tiny ginger curly shorty".split()
)
KIN_TOO = frozenset("nan nana nanna nain".split())
"""Names that are kin as well."""
WORD_NAMES = SIGNS["words that are also given names"]
SEASONS = frozenset("dawn summer winter autumn april may june august sunday friday monday haf".split())


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """Small letters without accents, so that Renée and renee are one; a possessive ending is not part of a name."""
    plain = word.casefold().translate(_LETTERS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return plain


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‘": "'", "ʼ": "'",
                          "‐": "-", "‑": "-"})  # fmt: skip

ALL_GIVEN = frozenset(folded(word) for word in GIVEN)
_ALSO = frozenset(folded(word) for word in ALSO_WORDS)
ALL_FAMILY = frozenset(folded(word) for word in FAMILY)
ALL_THINGS = frozenset(folded(_ENDING.sub("", word)) for word in THINGS)
ALL_ORDINARY = frozenset(folded(word) for word in ORDINARY)
CARRY_CAPITALS = frozenset(folded(word) for word in NOT_NAMES) | frozenset(
    "god duw sul llun mawrth mercher iau gwener sadwrn mon tue wed thu fri sat sun pas ionawr mehefin awst medi".split()
)
ALL_WELSH = frozenset(folded(word) for word in WELSH)
_MAKES_OTHERS = ALL_ORDINARY | _ALSO
_NO_PART = frozenset("the of and van von de der den di da du la le el al bin binti ibn ap ab ferch y o'".split())


def _ordinary(word: str) -> bool:
    if word in ALL_ORDINARY or word in ALL_THINGS:
        return True
    if word.endswith("'t"):
        return True
    first, clipped, rest = word.partition("'")
    if clipped and first in ("a", "th", "fel", "wi", "e"):
        return rest in ALL_ORDINARY or rest in ALL_WELSH
    head, dash, rest = word.partition("-")
    if dash:
        return head in ALL_ORDINARY or (head in ALL_THINGS and all(part in ALL_ORDINARY for part in rest.split("-")))
    if word.endswith("s") and (word[:-1] in ALL_ORDINARY or (word.endswith("es") and word[:-2] in ALL_ORDINARY)):
        return True
    return inflected(word, _MAKES_OTHERS)


@lru_cache(maxsize=65536)
def kind_of(word: str) -> str:
    """given, also (a given name and a word or place), ordinary, thing, welsh (a word only in Welsh) or unknown."""
    if word in ALL_GIVEN:
        return "also" if word in _ALSO or word in ALL_ORDINARY or word in ALL_THINGS else "given"
    if word in ALL_THINGS and word not in ALL_ORDINARY:
        return "thing"
    if "-" in word and all(part in ALL_GIVEN for part in word.split("-")):
        return "given"
    if word.endswith("nae") and len(word) > 4:
        return "ordinary"
    if word in ALL_FAMILY and word not in ALL_ORDINARY:
        return "unknown"
    if _ordinary(word):
        return "ordinary"
    return "welsh" if mutated(word, ALL_WELSH) else "unknown"


@dataclass(slots=True)
class Word:
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
    may: bool
    """Whether it can be a name, or part of one, wherever it stands; any word can be one after a title."""
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
            found = [folded(_ENDING.sub("", match[0])) for match in _TOKEN.finditer(name)]
            for at, word in enumerate(found):
                itself = word in ALL_GIVEN and at == 0
                for part in {word, *word.split("-")}:
                    if len(part) > 1 and (itself or not (part in TITLES or part in KINSFOLK or part in _NO_PART)):
                        self.words.add(part)
        self.unspaced = re.compile("|".join(sorted(unspaced, key=len, reverse=True))) if unspaced else None

    def has(self, word: str) -> bool:
        """Whether this word, or a part of it, is a known name."""
        words = self.words
        if word in words:
            return True
        if ("-" in word and not word.endswith("-shire")) or "'" in word:
            return any(part in words for part in re.split(r"[-']", word))
        return word.endswith("s") and word[:-1] in words and kind_of(word[:-1]) in ("given", "unknown")


@lru_cache(maxsize=65536)
def _bare(whole: str) -> tuple[str, str, str, bool, bool]:
    """A word without its ending; the same folded; its kind; has it a capital; can it be of a name at all."""
    ending = _ENDING.search(whole)
    bare = whole[: ending.start()] if ending else whole
    plain = folded(bare)
    kind = kind_of(plain)
    if kind in ("given", "also") and bare[0].islower() and not bare.isascii() and bare not in GIVEN:
        kind = "ordinary"
    capital = bare[0].isupper() and (len(bare) == 1 or not bare.isupper()) and plain != "i"
    named = plain in WORD_NAMES or plain in ALL_FAMILY or (plain[-1:] == "s" and plain[:-1] in ALL_GIVEN)
    return bare, plain, kind, capital, named or kind not in ("ordinary", "thing")


def words_of(text: str) -> Iterator[Word]:
    last, before, earlier = 0, "", ""
    for match in _TOKEN.finditer(text):
        whole = match[0]
        bare, plain, kind, capital, may = _bare(whole)
        start = match.start()
        end = start + len(bare)
        gap = text[last:start]
        opens = (before == "stop" and earlier == "full") or (before == "line" and earlier == "new")
        if gap != " " or not last:
            opens = opens or _stops(gap, before, plain, not last) or (gap.endswith(("“", '"')) and bare[0].isupper())
        tail = whole[len(bare) :] or ("'" if text[end : end + 1] in ("'", "’") else "")
        yield Word(start, end, bare, plain, tail, gap, kind, opens, capital, may)
        last, before, earlier = match.end(), plain, before


def _stops(gap: str, before: str, plain: str, first: bool) -> bool:
    """Whether a sentence ends in this gap: not after a title or an initial ("Mrs. Pugh", "A. Rees")."""
    blank = "\ufffc" in gap
    if not (first and not blank) and _STOP.search(gap.rpartition("\ufffc")[2]) is None:
        return False
    initial = len(before) == 1 and before != "i" and kind_of(plain) != "ordinary"
    return not (gap[:1] == "." and len(gap) < 3 and (before in TITLES or initial))


@dataclass
class Around:
    """The words of a text, and what stands around each."""

    text: str
    words: list[Word]
    known: KnownNames
    small: bool = False
    welsh: bool = False
    seen: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        opening = [word for word in self.words if word.opens or "\ufffc" in word.gap]
        capitals = sum(1 for word in opening if word.text[0].isupper() or "\ufffc" in word.gap)
        welsh = sum(word.kind == "welsh" or word.plain in _WELSH_TOO for word in self.words)
        self.welsh = sum(word.plain in _WELSH for word in self.words) * 12 > len(self.words) or welsh * 4 > len(
            self.words
        )
        for at, word in enumerate(self.words):
            if word.kind == "welsh":
                after = self.words[at + 1 : at + 2]
                beside = any(other.kind == "welsh" or other.plain in _WELSH_TOO for other in after)
                inside = word.capital and not word.opens
                word.kind = "ordinary" if (self.welsh or beside) and not inside else "unknown"
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

    def opens_as_word(self, at: int) -> bool:
        after = self.after(at)
        word = self.words[at].plain
        if word in ("will", "may"):
            return after in MODALS
        if word in ("beth", "pam"):
            return after in _WELSH_ASKS
        if word == "bob":
            return after in _EVERY_IN_WELSH
        verb = word in _ALSO_VERBS and after in NOT_AFTER and not KIN_AFTER.match(self.text, self.words[at].end)
        return verb and not self.words[at].ending and self.gap_after(at).strip() == ""

    def verb_too(self, at: int) -> bool:
        return self.words[at].plain in _ALSO_VERBS

    def month(self, at: int) -> bool:
        word = self.words[at]
        if word.plain not in MONTHS:
            return False
        gap = self.gap_after(at) + self.text[word.end : word.end + 6]
        before = self.before(at)
        before = self.before(at)
        return (
            before in _MONTH_BEFORE
            or (before in ("and", "or") and self.plain(at - 2) in MONTHS)
            or any(c.isdigit() for c in word.gap)
            or re.search(r"\d(?:st|nd|rd|th)?(?: of)?\s\Z", self.text[max(0, word.start - 9) : word.start]) is not None
            or re.match(r",?\s?(?:\d|the \d)", gap.lstrip(".")) is not None
        )

    def family(self, at: int) -> bool:
        """Whether it is a family, or several of one name: "the Strachans", "two Mairs"."""
        word = self.words[at]
        if not word.plain.endswith("s") or self.before(at) not in SEVERAL or word.ending:
            return False
        if self.before(at) in ("the", "our", "other", "all") and word.plain in ALL_ORDINARY:
            return False
        one = word.plain[:-1]
        return (one in ALL_GIVEN or one in ALL_FAMILY or word.plain[:-2] in ALL_FAMILY) and word.plain not in ALL_THINGS

    def of_somebody(self, at: int) -> bool:
        """Whether it is a name with the "s" of possession and no apostrophe: "keiths dad", "at Jeans"."""
        word = self.words[at]
        one = word.plain[:-1]
        if len(one) < 3 or not word.plain.endswith("s") or one not in ALL_GIVEN or word.ending:
            return False
        if word.plain in ALL_ORDINARY and not word.capital:
            return False
        return self.after(at) in KINSFOLK | OFFICES or (word.kind == "unknown" and self.before(at) not in SEVERAL)

    def person_after(self, last: int) -> bool:
        word = self.words[last]
        after = self.after(last)
        gap = self.gap_after(last)
        if word.ending.lower() in ("'s", "’s", "'", "’", "'ll", "’ll", "'d", "’d"):
            return True
        if gap.strip() == "" and (
            after in VERBS or (after.endswith("ed") and len(after) > 4 and after not in ALL_GIVEN)
        ):
            return True
        return KIN_AFTER.match(self.text, word.end) is not None

    def take(self, start: int, end: int) -> None:
        for at in range(start, end):
            self.words[at].name = True
            self.words[at].joined = at > start
