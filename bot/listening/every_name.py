"""Every name in words that are about to leave the machine. Law: in doubt it is a name (`names.py`: in doubt it is none).

A capital inside a sentence is a name unless a list, a place word or what stands around it says otherwise; a capital
that opens a sentence needs a sign that a person is meant; small letters need a frame ("my brother …", "… says").
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from bot.listening.names import ALSO_WORDS, FAMILY, GIVEN, KIN, OFFICE, ORDINARY, THINGS, Name

_TOKEN = re.compile(r"[^\W\d_]+(?:['’‘ʼ‐‑-][^\W\d_]+)*")
_ENDING = re.compile(r"['’‘ʼ](?:s|ll|d|ve|re|m|t|n|r|i|u|w|th)\Z", re.I)
_STOP = re.compile(r"[.!?\n\r\u2028\u2029…]|\A\W*\Z")
_UNSPACED = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff\u0e00-\u0eff\u1000-\u109f]")
_SPACES = re.compile(r"[ \t\xa0]{1,3}|-|[ \t]?\n[ \t]?")

TITLES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lady lord rev reverend fr father sister brother nurse doctor matron pc
    dc ds di dci wpc sgt sergeant inspector constable superintendent captain major colonel corporal private lieutenant
    cllr councillor judge sheriff bishop canon deacon pastor imam sheikh rabbi hajji haji nyrs meddyg parch parchedig
    chaplain mp msp mister missus auntie-ji bhai baba pan pani
    """.split()
)
_SURE_TITLES = frozenset("mr mrs ms mx dr prof sir rev cllr sgt pc wpc mister missus sergeant nyrs".split())
"""A title that makes a name of any word after it."""
_SMALL_TITLES = _SURE_TITLES - {"sir", "ms", "pc", "prof", "sergeant"} | {"miss", "ms", "pc", "doctor", "nurse"}
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
    word
    for part in re.sub(r"\(.*?\)|[?]", "", OFFICE).lower().split("|")
    for word in part.split()[-1:]
) | frozenset("worker officer coach driver engineer befriender volunteer barber landlord solicitor counsellor".split())
_ANIMALS = frozenset(
    "dog dogs cat cats rabbit hamster budgie parrot pony horse sheepdog spaniel collie terrier labrador whippet "
    "greyhound puppy kitten goldfish tortoise donkey cow goat pet hen ferret ci cath gath boat ship van".split()
)
_INSTITUTIONS = frozenset(
    """
    street road avenue lane close drive court way terrace crescent gardens place square grove row mews wynd brae rd ave
    hospital hospitals infirmary hospice ward centre center hall halls house lodge park view school schools college
    university academy primary high nursery church chapel cathedral mosque temple surgery clinic pharmacy club clubs
    society association trust council care homecare group groups team unit service services bank library hub cafe café
    market station green beach bay island isle islands farm arms inn hotel bar bargains parcs project scheme allowance
    credit grant badge card act fund support mind shed first work works read match special office party network
    department agency foundation institute union federation league city town united rovers albion county river side end
    mid north south east west moss common heath hill hills bridge cross port harbour quay prom marina pier field fields
    valley glen loch lough estate heights tower towers point mansions court bungalow cottage cottages croft abbey priory
    castle palace museum gallery theatre cinema stadium arena pool baths leisure gym shop stores store supermarket
    syndrome disease palsy test scale score index line helpline space order orders court tribunal police fire ambulance
    general royal central community district radio news argus times herald gazette mail post star sun show festival cup
    day week month awards award programme course plan pathway review assessment form river sea ocean mountain pass
    search voice voices choir band theatre players army brigade guides scouts cubs brownies rangers legion regiment
    clwb canolfan cymdeithas cyngor eglwys capel neuadd ysgol coleg heol ffordd stryd maes bro cwm glan aber
    """.split()
)
_PLACE_HEADS = frozenset(
    "st saint ysgol ysbyty heol ffordd stryd capel castell eglwys ynys llan tafarn lôn clos pentre port fort mount "
    "loch ben glen inver kirk university isle university north south east west upper lower great little old royal "
    "queen king queen's king's men's women's people's children's".split()
)
_THEN_A_THING = frozenset(
    """
    syndrome disease palsy street road hospital ward centre surgery school station college library market council
    clinic pharmacy church park branch area estate site test scale score frame accent born based league match game fans
    shop shops machine card cards brand tablets tablet cream patches app website bus train line united accent
    """.split()
)
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
_FROM_WHOM = frozenset(
    """
    letter call calls text texts message messages email emails card word help heard hear note support referral whatsapp
    voicemail complaint money gift present presents apart separated divorced statement consent reply update visit visits
    phone phonecall quote love kiss advice keys flowers galwad neges llythyr e-bost ffôn rhif
    """.split()
)
_OF_WHOM = (
    frozenset(
        "care charge fond scared afraid frightened proud tired sick jealous wary because terrified memory memories photo "
        "photos picture pictures behalf favour thinks thinking thought think instead ahead front feart loss death "
        "ashamed suspicious protective critical speaks spoke room mind sake name birth".split()
    )
    | _KIN
)
_ON_WHOM = frozenset("note notes called call calls checked check dropped visit visited update depends relies keen".split())
_MODALS = frozenset("you i we he she they it the there this that not also be these those anyone someone a an".split())
_NOT_AFTER = frozenset(
    """
    the a an it them him her his this that these those my your our their me us you up out down off into as of to some
    any all each every one two no not if how what which where whether
    """.split()
)
"""After a word that may be a name or a verb ("Mark the date", "Rob him"), these say that it is a verb."""
_VERBS = frozenset(
    """
    is was are were has had have does did do will would can could should may might must said says say wants wanted
    thinks thought told tells asked asks rang rings phoned phones called calls came comes cam went goes knows knew likes
    loves hates feels felt gets got gave gives gied made makes took takes put puts ran runs sat sits stood stands slept
    sleeps ate eats drank drinks fell falls kept keeps left leaves lost loses met meets paid pays read reads sees saw
    sent sends sold sells sang sings spoke speaks spent spends swore teaches taught wears wore won wins writes wrote
    found finds fought forgot forgets flew grew hung held holds hurt hurts hit hid led lent let lets brought brings
    bought buys built broke caught chose cut cuts dealt drew drove drives dug drags led rode rose shook shut stole stuck
    stays swims swam tore threw understood understands woke wakes won't can't cannot isn't wasn't doesn't didn't hasn't
    hadn't wouldn't couldn't isnae wisnae disnae didnae wisna disna hasnae canna canny winna willnae cannae wis hid hud
    bides bidin kens kent telt greets stayed works lives needs keeps looks seems used moved never still also just now
    always often only really usually who whose died reckons insists hopes tries helps hears shares visits cooks cried
    wept fosters clicks opens bides looks plays enjoys struggles walks talks attends refuses prefers agrees remains
    became begins began bit blew burnt dreamt lay led lit meant shot smelt spilt spat split spread sprang swept
    yn sydd sy'n sy fydd oedd wedi ydw yw ydy ydi fuodd fu am oedd yw'r sydd'n ydi'r
    here fae frae from next herself himself and & or
    """.split()
)
_NAMED = frozenset("called named cried christened nicknamed".split())
_SAYS = frozenset(
    "says said wants reckons thinks asked told rang phoned likes needs lives died texted stays came went loves hates "
    "knows has is was wis telt visits helps gave took".split()
)
_SPEAKS = frozenset("says said reckons thinks asked rang phoned texted telt told wants knows visits lives".split())
_BEFORE_NAME = (("name", "is"), ("name's",), ("names",), ("called",), ("named",), ("note", "on"), ("visit", "to"))
_BEFORE_NAME += (("note", "for"), ("review", "for"), ("spoke", "to"), ("spoke", "with"), ("cried",), ("this", "is"))
_BEFORE_NAME += (("notes", "on"), ("visited",), ("met", "with"), ("text", "from"), ("call", "from"), ("calling", "me"))
_BEFORE_NAME += (("message", "from"), ("email", "from"), ("whatsapp", "from"), ("rang",), ("phoned",), ("texted",))
_MONTHS = frozenset("may april june july august march january jun jul jan".split())
_MONTH_BEFORE = frozenset(
    "in since until till by last next this early late mid from of between before after during for every mis".split()
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
_THINGS = frozenset(folded(word) for word in THINGS)
_ORDINARY = frozenset(folded(word) for word in ORDINARY)
_NO_PART = frozenset("the of and van von de der den di da du la le el al bin binti ibn ap ab ferch y o'".split())


def _ordinary(word: str) -> bool:
    if word in _ORDINARY or word in _THINGS:
        return True
    head, dash, rest = word.partition("-")
    if dash:
        return head in _ORDINARY or (head in _THINGS and all(part in _ORDINARY for part in rest.split("-")))
    return word.endswith("s") and (word[:-1] in _ORDINARY or word[:-2] in _ORDINARY)


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
                self.words |= {p for p in parts if len(p) > 1 and p not in TITLES and p not in _KIN and p not in _NO_PART}
        self.unspaced = re.compile("|".join(sorted(unspaced, key=len, reverse=True))) if unspaced else None

    def has(self, word: str) -> bool:
        """Whether this word, or a part of it, is a known name."""
        words = self.words
        if word in words:
            return True
        if "-" in word or "'" in word:
            return any(part in words for part in re.split(r"[-']", word))
        return word.endswith("s") and word[:-1] in words and word not in _ORDINARY


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
    last, before = 0, ""
    for match in _TOKEN.finditer(text):
        whole = match[0]
        ending = _ENDING.search(whole)
        bare = whole[: ending.start()] if ending else whole
        start = match.start()
        end = start + len(bare)
        gap = text[last:start]
        plain = folded(bare)
        stop = _STOP.search(gap) is not None
        if stop and gap[:1] == "." and (before in TITLES or (len(before) == 1 and before != "i")) and len(gap) < 3:
            stop = False
        opens = stop or (gap.endswith(("“", '"')) and bare[0].isupper())
        tail = whole[len(bare) :] or ("'" if text[end : end + 1] in ("'", "’") else "")
        capital = bare[0].isupper() and (len(bare) == 1 or not bare.isupper())
        yield _Word(start, end, bare, plain, tail, gap, _kind(plain), opens, capital)
        last, before = match.end(), plain


@dataclass
class _Reading:
    text: str
    words: list[_Word]
    known: KnownNames
    small: bool = False
    seen: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        letters = sum(1 for word in self.words if word.opens)
        capitals = sum(1 for word in self.words if word.opens and word.text[0].isupper())
        self.small = capitals * 2 <= letters or self.text.isupper()

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
        return after in _NOT_AFTER and not self.words[at].ending and self.gap_after(at).strip() == ""

    def _month(self, at: int) -> bool:
        word = self.words[at]
        if word.plain not in _MONTHS:
            return False
        gap = self.gap_after(at) + self.text[word.end : word.end + 6]
        return (
            self.before(at) in _MONTH_BEFORE
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
        first = start
        if words[first].opens and words[first].kind in ("ordinary", "thing") and not words[first].name:
            first += 1
        elif not words[first].opens or words[first].kind in ("given", "also", "unknown"):
            while first < end and words[first].kind == "ordinary" and not words[first].name:
                first += 1
        if first == end:
            return
        if any(words[at].plain in _PLACE_HEADS for at in range(start, end - 1)) and words[first].kind != "given":
            return
        if any(words[at].plain in _INSTITUTIONS for at in range(first + 1, end)):
            if not (words[first].kind == "given" and end - first == 2 and self._person_after(end - 1)):
                return
        opens = words[first].opens
        for at in range(first, end):
            if words[at].kind in ("given", "also", "unknown") and not self._month(at):
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
        if gap.strip() == "":
            if after in _VERBS or (after.endswith("ed") and len(after) > 4 and after not in _GIVEN):
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
            if self._month(at) or (self.after(at) in _NOT_AFTER and not word.ending and gap.strip() == ""):
                return False
            after = self.after(last)
            if after in ("on", "with", "at") and gap == " ":
                return True
            return self._person_after(last) or gap.startswith(",") or last > at or gap.strip()[:1] in (".", "!", "?", "")
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
            if before in ("to", "tae"):
                return _TRAVEL.search(left) is None
            if before == "on":
                return earlier in _ON_WHOM
            return before == "at" and possessive and word.plain not in _THINGS
        if word.gap in (", ", " ") and at and self.words[at - 1].capital and not self.words[at - 1].name:
            if word.gap == ", ":
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
        earlier = self.plain(at - 2) if before and not self.words[at - 1].opens else ""
        near = word.gap in (" ", ", ")
        verbish = word.kind == "also" or (known and word.kind == "ordinary")
        if verbish and after in _MODALS | _NOT_AFTER and self.gap_after(at) == " " and before not in _SMALL_TITLES:
            return False
        if before in _SMALL_TITLES and word.gap in (" ", ". "):
            return before not in ("miss", "ms", "pc", "nurse", "doctor") or word.kind != "also"
        if near and any(
            frame == tuple(self.plain(n) for n in range(at - len(frame), at)) for frame in _BEFORE_NAME if len(frame) <= at
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
        if after in _SAYS and self.gap_after(at) == " " and before in ("", "and", "but", "then", "so", "when", "that"):
            return not (known and word.plain in ("will", "may") and after not in _SPEAKS)
        if word.ending.lower() in ("'s", "’s"):
            return word.kind == "unknown" or (known and word.plain not in ("will", "may"))
        alone = self.gap_after(at)[:1] in (".", "!", "", "\n") and not before
        if alone and word.kind == "unknown" and not word.plain.endswith(_OPENER_ENDING):
            return True
        return earlier == "brother" and before == "is"

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
            sure = any(self.known.has(words[n].plain) for n in range(at, last + 1))
            yield Name(words[begin].start, words[last].end, sure)
            at = last + 1
        for start, end in extra:
            yield Name(start, end, True)
