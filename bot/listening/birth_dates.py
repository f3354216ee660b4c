"""Dates of birth, in figures and in words. Law: day, month and year of a life long begun are one; a doubt hides.

A date is three parts in any order people say them, in English, Scots and Welsh. Where the year is short ("fifty-five"),
the month is a figure, or the year is not long ago, words of birth have to stand near.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from bot.listening.patterns import words_said

_MONTH = (
    r"(?:jan(?:uar(?:y|ie)?)?|feb(?:ruar(?:y|ie)?|r?uary?)?|mar(?:ch)?|mairch|apr(?:i[lr]|yle?|ile)?|"
    r"may|mey|june?|juin|"
    r"jul(?:y|ie)?|aug(?:ust|uist|eist)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    r"ion(?:awr)?|chwe?f?|maw|ebr|meh(?:ef)?|gor(?:ff?)?|aws|med|hyd|tach?|rha?g?|[cg]?hwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|"
    r"nhachwedd|rh?agfyr)(?![^\W\d_])(?:\.(?=,?\s?['’]?\d))?"
)
_ROMAN = r"(?:x[i]{0,2}|i[vx]|v?i{1,3}|v)"
_UNITS = r"(?:one|wan|ane|two|twa|three|fower|four|five|six|sax|seven|seeven|eight|aucht|eicht|nine)"
_TEENS = (
    r"(?:ten|eleven|eleeven|twelve|twal|thirteen|fourteen|fowerteen|fifteen|sixteen|saxteen|seventeen|seeventeen|"
    r"eighteen|auchteen|nineteen)"
)
_TENS = (
    r"(?:twenty|twinty|thirty|thretty|forty|fowerty|fourty|fifty|sixty|saxty|seventy|seeventy|eighty|"
    r"auchty|ninety|ninty)"
)
_WELSH_UNITS = r"(?:un|dau|dwy|tri|tair|pedwar|pedair|pump|chwech|saith|wyth|naw|deg)"
_UNDER_100 = rf"(?:{_TENS}(?:[\s-]{_UNITS})?|{_TEENS}|(?:oh|o|nought|zero|double oh)[\s-]?(?:{_UNITS})?|{_UNITS})"
_WELSH_UNDER_100 = rf"(?:{_WELSH_UNITS}(?:\s(?:deg|ddeg|cant))?(?:\s{_WELSH_UNITS}){{0,2}})"
_CARDINAL = rf"(?:{_TENS}[\s-]{_UNITS}|{_TEENS}|{_TENS}|{_UNITS})"
_ORDINAL = (
    r"(?:(?:(?:twenty|twinty|thirty)[\s-])?(?:first|second|saicont|third|thrid|fourth|fowert|fowerth|"
    r"fift|fifth|sixth|saxt|"
    r"seventh|seeventh|seevent|eighth|aucht|auchth|eicht|ninth|nint|tenth|tent|eleventh|eleevent|eleeventh|twelfth|"
    r"twalt|twelft)|(?:thir|four|fower|fif|six|sax|seven|seeven|eigh|auch|nine)teenth?|twentieth|twintieth|thirtieth|"
    r"(?:cyntaf|gyntaf|unfed|ail|trydydd|drydydd|trydedd|pedwerydd|bedwerydd|pumed|bumed|chweched|"
    r"seithfed|wythfed|nawfed|"
    r"degfed|ddegfed|deuddegfed|ddeuddegfed|pymthegfed|bymthegfed|deunawfed|ddeunawfed|ugeinfed|ddegfed)"
    r"(?:\sar\s(?:ddeg|bymtheg|hugain))?)(?![^\W\d_])"
)
_SUFFIX = r"(?:\s?(?:st|nd|rd|th|t|ain|af|fed|eg|ed|ydd|il))?(?![^\W\d_])"
_WEEKDAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun|setter)(?:day)?,?\s(?:the\s)?|"
    r"dydd\s\w{3,7}\s|ddydd\s\w{3,7}\s)?"
)
_DAY = rf"(?:(?:[0-2]?\d|3[01]){_SUFFIX}|{_ORDINAL})(?:\sday|\sdydd)?"
_DAY_TIGHT = r"(?:[0-2]?\d|3[01])"
_LONG_YEAR = (
    rf"(?:(?:18|19|20)\d\d(?!\d)|(?:nineteen|nineteen hundred|twenty|"
    rf"twinty)(?:[\s-]hundred)?(?:[\s-](?:and|an)[\s-]|[\s-])"
    rf"{_UNDER_100}|(?:two|twa)[\s-]thoo?u?sand?(?:(?:[\s-](?:and|an))?[\s-]{_UNDER_100})?|"
    rf"mil\snaw(?:\scant)?(?:\s(?:a|ac|ag))?\s{_WELSH_UNDER_100}|dwy\sfil(?:(?:\sa|\sac|\sag)?\s{_WELSH_UNDER_100})?)"
)
_SHORT_YEAR = (
    rf"(?:['’‘]?\d\d(?!\d|\s?[ap]\.?m\b|:\d|\s?(?:mg|ml|%))|(?:{_TENS}(?:[\s-]{_UNITS})?|{_TEENS}|"
    rf"oh[\s-]{_UNITS})|{_WELSH_UNDER_100})"
)
_YEAR = rf"(?:(?P<long>{_LONG_YEAR})|(?P<short>{_SHORT_YEAR}))(?![^\W_])"
_GAP = r"(?:,?\s|,|\s?[-/.‐‑–]\s?|\s?['’‘])"
_OF = r"(?:\s(?:of|o[’']?|yn|mis)(?:\s(?:the|mis|y))?\s|\s?[-/.‐‑–,]\s?|,?\s(?:the\s)?|)"
_FEAST = (
    r"(?:(?:christmas|xmas|boxing|new\syear(?:['’]?s)?|ne'?er|april\sfool['’]?s['’]?|all\sfools['’]?|"
    r"valentine['’]?s|st\.?\s"
    r"(?:andrew|david|patrick|george|valentine|swithin|stephen|dwynwen)['’]?s|saint\s\w+['’]?s|may|"
    r"midsummer['’]?s?|guy\sfawkes|"
    r"ve|vj|burns['’]?|lady|leap|michaelmas|armistice|remembrance|mother['’]?s|father['’]?s|australia|independence)\s"
    r"(?:day|eve|nicht|night)|hogmanay|easter(?:\s(?:sunday|monday|day))?|good\sfriday|whit\s(?:sunday|monday)|"
    r"pancake\s(?:day|tuesday)|shrove\stuesday|hallowe['’]?en|bonfire\snight|lammas|martinmas|candlemas|beltane|"
    r"(?:dydd\s|noswyl\s|ddydd\s)?nadolig|(?:dydd|ddydd|nos)\s(?:calan|g[wŵ]yl\s\w+|ystwyll)|g[wŵ]yl\s(?:dewi|san\s\w+|"
    r"steffan)|calan\s(?:mai|gaeaf)|twelfth\snight|diwali|eid|vaisakhi)"
)
_NAMED = re.compile(
    rf"(?<![^\W_])(?<![\d£€$.:]){_WEEKDAY}(?:"
    rf"(?:(?:the|yr?)\s)?{_DAY}{_OF}{_MONTH}{_GAP}(?:the\syear\s)?|{_MONTH}(?:['’‘]r|\sthe|"
    rf"\sy)?\s?{_DAY}(?:{_GAP}|,?\sin\s)|"
    rf"{_FEAST},?(?:\s(?:in|of|o|yn))?\s|{_DAY_TIGHT}[\s-]?{_MONTH}[\s-]?(?=\d)){_YEAR}",
    re.I,
)
"""Day, month by its name, year; or a feast and a year."""
_YEAR_FIRST = re.compile(
    rf"(?<![^\W_])(?<![\d£€$.:])(?:(?P<long>{_LONG_YEAR})|(?P<short>['’‘]\d\d|"
    rf"{_TENS}(?:[\s-]{_UNITS})?))(?:,?\s(?:on\s)?(?:the\s)?)"
    rf"(?:{_DAY}{_OF}{_MONTH}|{_MONTH}(?:\sthe)?\s{_DAY})(?!\s?(?:19|20)\d\d)(?![^\W_])",
    re.I,
)
_DAY_LAST = re.compile(
    rf"(?<![^\W_]){_MONTH},?\s(?:in\s|of\s)?(?P<long>{_LONG_YEAR}),?\s(?:on\s)?(?:the\s)(?:{_ORDINAL}|"
    rf"(?:[0-2]?\d|3[01])(?:st|nd|rd|th))",
    re.I,
)
_FIGURES = re.compile(
    r"(?<![\d£€$])(?:"
    r"(?P<d>\d{1,2})\s?[/.\\‐‑–-]\s?(?P<m>\d{1,2})\s?[/.\\‐‑–-]\s?(?P<y>(?:19|20)\d\d(?!\d)|\d\d(?!\d|[/.-]\d))|"
    rf"(?P<iso>(?:19|20)\d\d)\s?[/.‐‑–-]\s?(?:\d{{1,2}}|(?i:{_ROMAN}))\s?[/.‐‑–-]\s?\d{{1,2}}(?!\d)|"
    rf"\d{{1,2}}\s?[/.‐‑–-]\s?(?i:{_ROMAN})\s?[/.‐‑–-]\s?(?P<roman>(?:19|20)\d\d(?!\d)|\d\d(?!\d|[/.-]\d)))"
)
_COUNTED = re.compile(
    rf"(?<![^\W_])(?<![\d£€$.:])(?:the\s)?(?:"
    rf"{_DAY},?\s(?:of|o[’']?)\s(?:the\s)?{_DAY}(?:\smonth)?,?\s(?:the\syear\s)?|"
    rf"(?:{_ORDINAL}|\d{{1,2}}{_SUFFIX}|{_CARDINAL})\s(?:month|day),?\s(?:the\s)?(?:{_ORDINAL}|"
    rf"\d{{1,2}}{_SUFFIX}|{_CARDINAL})"
    rf"\s(?:day|month),?\s){_YEAR}",
    re.I,
)
"""The month by its number, said as one: "the fifth of the eleventh thirty-eight", "eleventh month, fourth day, …"."""
_BARE = re.compile(
    rf"(?<![^\W_])(?<![\d£€$.:])(?:(?:the\s)?(?:{_DAY_TIGHT}{_SUFFIX}|{_ORDINAL}|{_CARDINAL})(?:,\s?|\s)"
    rf"(?:(?:of\s)?(?:the\s)?)(?:(?:0?\d|1[0-2]){_SUFFIX}|{_ORDINAL}|{_CARDINAL})(?:,\s?|\s)"
    rf"(?:{_LONG_YEAR}|{_SHORT_YEAR})|\d\d?[ ]\d\d?[ ](?:19|20)?\d\d|[0-3]\d[01]\d(?:19|20)?\d\d)(?![^\W_])",
    re.I,
)
"""Three numbers in a row: a birth only where that is said before."""
_PART = re.compile(
    rf"(?<![^\W_])(?:(?:the\s)?{_DAY}(?:\sof|\so[’']?)?(?:\s)(?:{_MONTH})|{_MONTH}(?:\sthe)?\s{_DAY})(?![^\W_])", re.I
)
"""A day and a month."""
_ALSO_A_WORD = re.compile(r"(?<![^\W\d_])(?:med|hyd|maw|gor|ion)(?![^\W\d_])", re.I)
"""Short months that mean something else too ("o 20 hyd 45"): with a short year, birth has to be spoken of."""

_BIRTH = (
    r"(?<![^\W_])(?:d\W{0,2}o\W{0,2}b|date\so[f’']?\s?birth|birth\s?dat[ea]s?|birth\s?days?|birth|born|boarn|"
    r"(?:pen-?blwydd|phen-?blwydd|mhen-?blwydd)|(?:fe['’]i\s)?ganed|ganwyd|ganed|anwyd|eni|geni)(?![^\W_])"
)
_BIRTHS = re.compile(_BIRTH, re.I)
_SAID = re.compile(
    rf"{_BIRTH}(?:\W{{0,3}}(?:on|in|the|was|is|wis|as|given|ar|yw|ydi|ydy|hi|ef|o|y|yr|a|it['’]s|he|"
    rf"she)\b){{0,6}}\W{{0,4}}\Z",
    re.I,
)
_ENDS = re.compile(r"[.!?;]\s|\n")
_OTHER_EVENT = re.compile(
    r"\b(?:died|dee'?d|dead|passed|married|wed|divorced|moved|came|arrived|admitted|discharged|since|review\w*|"
    r"visit\w*|seen|saw|assess\w*|appointment|meeting|next|due|start\w*|last|farw|priod\w*|symud\w*|adolygiad|"
    r"operation|stroke|fall|fell|dated|received|letter dated|retired|left|joined)\b",
    re.I,
)
_LATE = re.compile(
    r"\b(?:married|wed|died|passed away|came (?:here|over)|arrived|emigrated|retired|divorced|farw|priod\w+)"
    r"(?:\s(?:in|on|ar|here|the|away|to|from|over|\w{4,9}day)){0,4}\s?\Z",
    re.I,
)
_AFTER = re.compile(r"[^.!?\n\d]{0,40}?\b(?:birth|birth\s?day|dob|d\.o\.b|born|geni|pen-?blwydd)\b", re.I)
_RECENT = re.compile(
    r"(?:sixteen|saxteen|seventeen|seeventeen|eighteen|auchteen|nineteen|(?<!\A)(?:twenty|twinty|thirty)(?:.{1,8})?|"
    r"\A(?:twenty|twinty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|un deg \w+|dau ddeg.*)\Z"
)
"""How a year after 2015 ends, or what is no year."""
_NUMBER_WORD = re.compile(r"\d+")
_OF_A_YEAR = frozenset(
    """
    ten eleven eleeven twelve twal thirteen fourteen fowerteen fifteen sixteen saxteen seventeen seeventeen eighteen
    auchteen nineteen twenty twinty thirty thretty forty fowerty fourty fifty sixty saxty seventy seeventy eighty auchty
    ninety ninty oh thousand thousan thoosand thoosan mil fil deg ddeg cant
    un dau tri pedwar pump chwech saith wyth naw
    """.split()
)
_OF_A_FEAST = frozenset(
    """
    christmas xmas boxing year years ne fool fools valentine valentines andrew david patrick george swithin stephen
    dwynwen saint may midsummer fawkes ve vj burns lady leap michaelmas armistice remembrance mother mothers father
    fathers australia independence hogmanay easter friday whit pancake shrove hallowe halloween bonfire lammas martinmas
    candlemas beltane nadolig calan gwyl gŵyl twelfth diwali eid vaisakhi
    """.split()
)
_COUNTS = re.compile(
    rf"\b(?:of|o[’']?)\s(?:the\s)?(?:\d|{_ORDINAL})|\b(?:month|day),?\s(?:the\s)?(?:\d|{_ORDINAL}|{_CARDINAL})", re.I
)
"""In the middle of what `_COUNTED` finds, and quicker to look for."""
_OF_A_DAY = re.compile(rf"{_ORDINAL}|month|day")
_OF_A_MONTH = re.compile(_MONTH.partition("(?!")[0])


@lru_cache(maxsize=65536)
def _part_of_a_date(word: str) -> str:
    """Which part of a date this word in small letters may be of: d(ay) or m(onth)."""
    return "d" * bool(_OF_A_DAY.fullmatch(word)) + "m" * bool(_OF_A_MONTH.fullmatch(word))


def birth_dates(text: str, said: frozenset[str] | None = None) -> Iterator[tuple[int, int]]:
    """Where a date of birth stands, or what may be one."""
    said = words_said(text) if said is None else said
    in_figures = any(map(str.isdigit, text))
    if not in_figures and said.isdisjoint(_OF_A_YEAR):
        return
    parts = "".join(map(_part_of_a_date, said))
    births = [match.end() for match in _BIRTHS.finditer(text)]
    named = (_NAMED, _YEAR_FIRST, _DAY_LAST) if "m" in parts else () if said.isdisjoint(_OF_A_FEAST) else (_NAMED,)
    figures = (_FIGURES,) if in_figures else ()
    counted = (_COUNTED,) if (in_figures or "d" in parts) and _COUNTS.search(text) else ()
    for pattern in (*named, *figures, *counted):
        for match in pattern.finditer(text):
            if _is_birth(text, match, bool(births)):
                yield match.start(), match.end()
    for birth in births:
        for match in _BARE.finditer(text, birth, birth + 110):
            if _birth_before(text, match.start(), 60):
                yield match.span()
        for match in _PART.finditer(text, birth, birth + 90):
            if _SAID.search(text, max(0, match.start() - 48), match.start()):
                yield match.span()


def birthdays(told: Iterable[str]) -> re.Pattern[str] | None:
    """Finds the day and month of each date of birth of what was told, where it stands cut off or is said again."""
    days = {
        r"\s+".join(map(re.escape, piece[0].removeprefix("the ").split()))
        for one in told
        for start, end in birth_dates(one)
        for piece in _PART.finditer(one, start, end)
    }
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(days))})(?![^\W_])", re.I) if days else None


def _is_birth(text: str, match: re.Match[str], births: bool) -> bool:
    parts = match.groupdict()
    if parts.get("d") and not (1 <= int(parts["d"]) <= 31 and 1 <= int(parts["m"]) <= 31):
        return False
    year = next((parts[name] for name in ("y", "iso", "roman", "long", "short") if parts.get(name)), "")
    late = _LATE.search(text, max(0, match.start() - 40), match.start())
    if _long_ago(year) and not late and not (parts.get("short") and _ALSO_A_WORD.search(match[0])):
        return True
    if not births:
        return False
    return _birth_before(text, match.start(), 110, short="short" in parts and not parts.get("long")) or (
        _AFTER.match(text, match.end(), match.end() + 60) is not None
    )


def _long_ago(year: str) -> bool:
    """A year before 2016 for all that is said; two figures, or two words, that are no year to come."""
    figures = _NUMBER_WORD.search(year)
    if figures:
        number = int(figures[0])
        return 1850 <= number <= 2015 if len(figures[0]) == 4 else number > 30
    said = year.casefold()
    if re.fullmatch(_WELSH_UNITS, said):
        return False
    if said.startswith(("twenty", "twinty", "two", "twa", "dwy")):
        return " " in said and not _RECENT.search(said)
    return said not in ("thirty", "thretty") and not said.startswith(("ten", "eleven", "twelve", "oh", "o "))


def _birth_before(text: str, at: int, reach: int, short: bool = False) -> bool:
    """Whether birth is spoken of before this, in the same sentence unless the year is short, and "
    "nothing else that has a date."""
    begin = max(0, at - reach)
    said = list(_BIRTHS.finditer(text, begin, at))
    if not said:
        return False
    between = text[said[-1].end() : at]
    return (short or not _ENDS.search(between[2:])) and not _OTHER_EVENT.search(between)
