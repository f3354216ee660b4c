"""What may not be sent to anybody's machine. Law: the shape is enough, no check digit is asked for; a doubt hides.

Wider than `identifiers.py`, which says what in a note is surely an identifier. Offsets are code points, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.listening.every_name import KnownNames, every_name
from bot.listening.identifiers import NOT_A_STREET, Identifier, begins_with_date, numbers_said

_GAP = r"[ \t\xa0.‐‑–-]{0,2}"
_EMAIL_SPACED = re.compile(
    r"(?<![\w.+-])[\w.+'-]{1,64}\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?![\w@-])|"
    r"\b\w{1,64}(?:\s(?:dot|underscore|dash|hyphen)\s\w{1,64}){0,4}\sat\s\w{1,63}(?:\sdot\s\w{1,20}){0,3}?"
    r"\sdot\s(?:com|org|net|uk|co|gov|scot|wales|cymru|ac|eu|info|me)(?:\sdot\suk)?\b",
    re.I,
)
_NI_ANY = re.compile(rf"(?<![^\W_])[A-Z]{_GAP}[A-Z](?:{_GAP}\d\d){{3}}(?:{_GAP}[A-Z])?(?![^\W_])", re.I)
_POSTCODE_ANY = re.compile(
    r"(?<![^\W_])(?:[A-Z]{1,2}\d[A-Z\d]?[ \t\xa0.-]{0,2}\d[A-Z]{2}|"
    r"(?!(?i:[a-z]{1,2}\d{1,2}\s?\d(?:st|nd|rd|th|am|pm|mg|ml|kg|cm|mm)\b))"
    r"(?i:[a-z]{1,2}\d[a-z\d]?[ \t\xa0]{0,2}\d[abd-hjlnp-uw-z]{2}))(?![^\W_])"
)
_LONG_NUMBER = re.compile(r"(?<![\d£€$])\+?\(?\d(?:(?:[ \t\xa0()/‐‑–-]{0,3}|\.)\d){5,16}(?!\d)")
_TEN_SHAPED = re.compile(
    r"(?<!\d)(?:\d{3}[ .‐‑–-]{0,2}\d{3}[ .‐‑–-]{0,2}\d{4}|\d{6}[ ‐‑–-]{0,2}\d{4}|\d\d[ -]\d\d[ -]\d\d[ -]?\d{4}|"
    r"(?:\+\s?44[ ()]{0,2}\d|\(?0)\d{2,4}\)?[ ‐‑–-]{0,2}\d{3,4}[ ‐‑–-]{0,2}\d{3,4})(?!\d)"
)
"""Six digits and more that stand together, however they are grouped: looked at one by one below."""
_NUMBER_CUE = re.compile(
    r"\b(?:phone[ds]?|ring|rang|tel|telephone|mobile|mob|landline|call|text|number|nummer|no|num|sim|whatsapp|contact|"
    r"dial|nhs|chi|gig|ff[oô]n|rhif|symudol|hospital|ni|nino|insurance|yswiriant|account|sort code|passport|licence|"
    r"ref|reference|swift|carefirst|mosaic|paris|wccis|liquidlogic|case|unit|id|extension|ext|line|home|work|house)\b[^.!?\n]{0,24}\Z",
    re.I,
)
_DIGIT_SAID = (
    r"(?:zero|oh|o|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|\d)"
)
_DIGITS_SAID = re.compile(rf"(?<![^\W_]){_DIGIT_SAID}(?:[\s,-]{{1,2}}{_DIGIT_SAID}){{5,24}}(?![^\W_])", re.I)
_MONTHS = (
    r"(?:jan(?:uar(?:y|ie)?)?|feb(?:ruar(?:y|ie)?|ruar)?|ma(?:i)?r(?:ch)?|ap(?:ri|ryl|rile|r)l?|may|june?|juin|jul(?:y|ie)?|"
    r"aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|"
    r"gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|fawrth|fai|fehefin|orffennaf|fedi|dachwedd|ragfyr)\b\.?"
)
_ORDINAL = (
    r"(?:(?:twenty|thirty)[\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)"
)
_TENS = r"(?:ten|eleven|twelve|\w{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_YEAR_SAID = (
    rf"(?:nineteen|twenty)[\s-](?:hundred(?:\sand\s\w+)?|oh[\s-]\w+|{_TENS}(?:[\s-](?:one|two|three|four|five|six|seven|"
    r"eight|nine))?)|two thousand(?:(?:\sand)?\s\w+)?"
)
_DAY = rf"(?:\d{{1,2}}(?:\s?(?:st|nd|rd|th|ain|af|fed|eg|ydd|il))?|{_ORDINAL})"
_DATE_ANY = re.compile(
    r"(?<![\d£€$])(?:"
    r"(?P<d>\d{1,2})\s?[/.\\‐‑–-]\s?(?P<m>\d{1,2})\s?[/.\\‐‑–-]\s?(?P<y>(?:19|20)\d\d(?!\d)|\d\d(?!\d|[/.-]\d))|"
    r"(?P<iso>(?:19|20)\d\d)[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)|"
    rf"(?i:{_DAY}(?:\sof|\so)?[\s-](?:the\s)?{_MONTHS},?(?:\s?['’]|[\s-]|,\s?)(?P<named>(?:19|20)\d\d|\d\d(?!\d|\s?[ap]m|:)|"
    rf"{_YEAR_SAID}))|"
    rf"(?i:\b{_MONTHS}\s(?:the\s)?{_DAY},?\s(?P<american>(?:19|20)\d\d|{_YEAR_SAID})))"
)
_PART_DATE = re.compile(
    rf"(?i:\b{_DAY}(?:\sof|\so)?\s{_MONTHS}|\b{_MONTHS}\s(?:the\s)?{_DAY}\b)|"
    r"(?<!\d)\d\d?[ ]\d\d?[ ](?:19|20)?\d\d(?!\d)|(?<!\d)(?:[0-3]\d[01]\d(?:19|20)?\d\d)(?!\d)"
)
"""A day and a month, or figures in a row: somebody's birth only where that is said just before."""
_BORN_CUE = re.compile(
    r"\b(?:d\W{0,2}o\W{0,2}b|date o[f’'] ?birth|born|birth ?dat[ea]|birth|ganed|ganwyd|dyddiad geni|geni)\b"
    r"[^.!?\n]{0,24}\Z|"
    r"\b(?:birthda(?:y|te)|pen-?blwydd|aged|s?he(?:['’]s| is| was| wis)|they(?:['’]re| are| were))\b"
    r"[^.!?\n]{0,14}\Z",
    re.I,
)
_BORN_SAID = re.compile(
    r"\b(?:d\W{0,2}o\W{0,2}b|date o[f’'] ?birth|born|birth ?date|ganed|ganwyd|dyddiad geni)\b\W{0,3}"
    r"(?:on|the|was|is|wis|as|given as|ar|:|\s){0,4}"
    r"\s?\Z",
    re.I,
)
_BORN_AFTER = re.compile(r"[^.!?\n\d]{0,20}\b(?:birth|birthday|dob|d\.o\.b|born)\b", re.I)
_SURE_STREET = (
    r"(?:street|road|avenue|crescent|terrace|gardens|grove|wynd|brae|mews|vennel|close|drive|lane|court|place|square|"
    r"parade|rise|rd|ave|st|cres|terr|dr|ln|pl|sq|gdns|ct)"
)
_ANY_STREET = (
    r"(?:street|road|avenue|lane|close|drive|court|way|terrace|crescent|gardens|place|square|grove|hill|row|walk|view|"
    r"park|rise|mews|wynd|brae|loan|quadrant|vennel|gate|parade|passage|approach|circus|green|end|fold|path|mount|"
    r"quay|wharf|bank|yard|yards|paddock|paddocks|meadow|meadows|field|fields|croft|heights|heath|common|cross|cottages|"
    r"buildings|mansions|villas|lea|side|bridge|island|dene|garth|chase|ridge|spinney|link|links|drove|causeway|rd|ave|"
    r"st|cres|terr|dr|ln|pl|sq|gdns|ct)"
)
_WELSH_STREET = (
    r"(?:Heol|Ffordd|Stryd|Maes|L[oô]n|Clos|Bryn|Rhodfa|Rhes|Cae|Parc|Llys|Tai|Teras|Cilgant|Allt|Pen|Trem|Gerddi)"
)
_HOUSE_NUMBER = r"(?:(?i:no\.?|number)\s)?\d{1,4}[a-zA-Z]?(?:[/-]\d{1,3}[a-zA-Z]?)?"
_FLAT = (
    r"(?i:(?:flat|apartment|apt|unit|room|plot|pitch|caravan|bungalow|chalet|studio)\s"
    r"(?:\d{1,4}[a-z]?(?:/\d{1,2})?|[a-z])\b,?\s)"
)
_CAP = r"(?!(?:The|At|In|On|And)\s)[A-ZÀ-Ý][\w'’-]{0,30}"
_HOUSE = (
    r"(?:House|Cottage|Lodge|Farm|Court|View|Villa|Manor|Croft|Mill|Barn|Towers?|Mansions|Hall|Grange|Rectory|Manse|"
    r"Schoolhouse|Steading|Bungalow|Heights|Point|Place|Gardens)"
)
_SMALLS = r"(?:(?:y|yr|of|the|o|na|nan|and|de)\s)"
_ADDRESS_ANY = re.compile(
    rf"{_FLAT}?(?<![\d.,£/:])\b{_HOUSE_NUMBER},?\s(?:{_CAP}\s){{0,1}}(?:The\s)?(?:{_CAP}\s){{1,3}}?(?i:{_ANY_STREET})\b|"
    rf"{_FLAT}?\b{_HOUSE_NUMBER},?\sThe\s{_CAP}(?:,\s(?:{_CAP}\s){{1,3}}(?i:{_ANY_STREET})\b)?|"
    rf"{_FLAT}?\b{_HOUSE_NUMBER},?\s{_WELSH_STREET}\s{_SMALLS}?{_CAP}(?:\s{_CAP})?|"
    rf"{_FLAT}(?:{_CAP}\s){{1,3}}{_HOUSE}\b(?:,\s(?:\d{{1,4}}\s)?(?:{_CAP}\s){{1,3}}(?i:{_ANY_STREET})\b)?|"
    rf"{_FLAT}(?:{_CAP}\s){{0,2}}{_CAP}\s(?i:{_ANY_STREET})\b|"
    rf"(?<![\w'’-])(?:The\s{_CAP}|{_CAP}(?:\s(?:{_SMALLS})?{_CAP}){{0,3}}),\s(?:\d{{1,4}}[a-z]?\s)?"
    rf"(?:(?:{_CAP}\s){{1,3}}{_ANY_STREET.replace('(?:', '(?i:', 1)}\b(?!\s(?:[A-Z]|on|is|was|has))|"
    rf"{_WELSH_STREET}\s{_SMALLS}?{_CAP}(?:\s{_CAP})?)"
)
_NUMBER_SPOKEN = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen)"
)
_ADDRESS_SMALL = re.compile(
    rf"(?<![\d.,£/:])\b(?:(?:flat|apartment|unit|plot)\s\d{{1,4}}[a-z]?,?\s)?(?P<number>(?:number\s|no\.?\s)?(?:\d{{1,4}}[a-z]?|{_NUMBER_SPOKEN}))"
    rf",?\s(?P<street>(?:[\w'’-]{{1,30}}\s){{1,3}}?{_SURE_STREET})\b",
    re.I,
)
_LIVES = re.compile(
    r"\b(?:lives?|living|bides?|bidin|stays?|stayin|staying|resides?|residing|moved|"
    r"address(?: is| for \w+ \w+)?|cyfeiriad(?: yw)?|"
    r"home|hoose is|house is|flat is|byw)\b:?\s(?:is\s|now\s|at\s|in\s|to\s|yn\s|yw\s|over\s|the\s){0,3}(?P<where>"
    rf"(?:{_FLAT})?(?:{_HOUSE_NUMBER},?\s(?:The\s)?{_CAP}(?:\s{_CAP}){{0,3}}|(?:{_CAP}\s){{1,3}}{_HOUSE}\b|"
    rf"Bryn\s{_CAP}|Tigh\s(?:na\s|nan\s)?{_CAP}|T[yŷ]\s(?:y\s|yr\s)?{_CAP}|Llwyn\s{_CAP}|Tan\s?{_CAP}))"
)
_BEFORE_POSTCODE = re.compile(
    rf"(?<![\d.£/])(?<!\d[ -])(?P<where>(?:(?:{_FLAT}|{_HOUSE_NUMBER},?\s)"
    rf"[\w'’-]{{1,30}}(?:,?\s[\w'’-]{{1,30}}){{0,5}}?|"
    rf"(?:The\s)?{_CAP}(?:\s(?:{_SMALLS})?{_CAP}){{0,3}},\s"
    rf"{_CAP}(?:\s(?:{_SMALLS})?{_CAP}){{0,3}}))[,\s]{{1,2}}(?:(?P<town>{_CAP}(?:\s{_CAP})?)[,\s]{{1,2}})?\Z"
)


def to_hide(text: str, known: KnownNames, listed_only: bool = False) -> tuple[Identifier, ...]:
    """Everything that may not be sent, in order, overlaps made one; `listed_only`: only those names that are known."""
    finds = sorted(_all_to_hide(text, known, listed_only), key=lambda found: (found.start, -found.end))
    out: list[Identifier] = []
    for found in finds:
        if out and found.start < out[-1].end:
            if found.end > out[-1].end:
                out[-1] = Identifier(out[-1].start, found.end, out[-1].kind)
        else:
            out.append(found)
    return tuple(out)


def _all_to_hide(text: str, known: KnownNames, listed_only: bool) -> Iterator[Identifier]:
    if "@" in text or " dot " in text:
        for match in _EMAIL_SPACED.finditer(text):
            yield Identifier(match.start(), match.end(), "email")
    yield from _dates_to_hide(text)
    for match in _NI_ANY.finditer(text):
        if sum(c.isdigit() for c in match[0]) == 6 and (match[0][-1].isalpha() or match[0][:2].isupper()):
            yield Identifier(match.start(), match.end(), "ni_number")
    yield from numbers_said(text)
    yield from _numbers_to_hide(text)
    yield from _addresses_to_hide(text)
    for name in every_name(text, known, listed_only):
        yield Identifier(name.start, name.end, "name")


def _dates_to_hide(text: str) -> Iterator[Identifier]:
    """Dates of birth: a whole date of a year before 2016, or any that is said to be one."""
    for match in _DATE_ANY.finditer(text):
        year = match["y"] or match["iso"] or match["named"] or match["american"] or ""
        if match["d"] and not (1 <= int(match["d"]) <= 31 and 1 <= int(match["m"]) <= 31):
            continue
        long_ago = (
            1900 <= int(year) <= 2015
            if len(year) == 4 and year.isdigit()
            else int(year) > 30
            if year.isdigit()
            else True
        )
        before = text[max(0, match.start() - 48) : match.start()]
        if long_ago or _BORN_CUE.search(before) or _BORN_AFTER.match(text, match.end(), match.end() + 40):
            yield Identifier(match.start(), match.end(), "dob")
    for match in _PART_DATE.finditer(text):
        if _BORN_SAID.search(text[max(0, match.start() - 48) : match.start()]):
            yield Identifier(match.start(), match.end(), "dob")


def _numbers_to_hide(text: str) -> Iterator[Identifier]:
    """Numbers by their length: NHS, CHI, phones; and six digits or more that a word before says are somebody's."""
    for run in _LONG_NUMBER.finditer(text):
        for part in re.finditer(r"[^/]*\d", run[0]):
            digits = "".join(c for c in part[0] if c.isdigit())
            if len(digits) < 6:
                continue
            start, end = run.start() + part.start(), run.start() + part.end()
            kind = ""
            if part[0][0] == "+" or (
                digits[0] == "0" and (len(digits) > 10 or (len(digits) > 8 and not _a_day(digits)))
            ):
                kind = "phone"
            elif len(digits) == 10:
                kind = "chi_number" if begins_with_date(digits) else "nhs_number"
            elif _as_one(part[0], digits) or (
                "." not in part[0] and _NUMBER_CUE.search(text[max(0, run.start() - 40) : run.start()])
            ):
                kind = "number"
            if kind:
                yield Identifier(start, end, kind)
    for match in _TEN_SHAPED.finditer(text):
        yield Identifier(match.start(), match.end(), "phone" if match[0][0] in "+(" else "number")
    for match in _DIGITS_SAID.finditer(text):
        if sum(1 for _ in re.finditer(r"\d|[a-z]+", match[0], re.I)) >= 7:
            yield Identifier(match.start(), match.end(), "number")


def _as_one(stretch: str, digits: str) -> bool:
    """Nine digits and more, and not a row of small figures."""
    return len(digits) >= 9 and not re.search(r"[ .]\d{1,2}[ .]", stretch)


def _a_day(digits: str) -> bool:
    return len(digits) == 10 and begins_with_date(digits)


def _addresses_to_hide(text: str) -> Iterator[Identifier]:
    for match in _ADDRESS_ANY.finditer(text):
        if not NOT_A_STREET.search(match[0]) or match[0][0].isupper():
            yield Identifier(match.start(), match.end(), "address")
    for match in _ADDRESS_SMALL.finditer(text):
        if not _NOT_IN_STREET.search(match["street"]):
            yield Identifier(match.start(), match.end(), "address")
    for match in _LIVES.finditer(text):
        yield Identifier(match.start("where"), match.end("where"), "address")
    for match in _POSTCODE_ANY.finditer(text):
        yield Identifier(match.start(), match.end(), "postcode")
        begin = max(0, match.start() - 90)
        before = re.split(r"[.!?:;\n]\s", text[begin : match.start()])[-1]
        where = _BEFORE_POSTCODE.search(before)
        if where:
            at = match.start() - len(before)
            cuts = [cut.end() for cut in _NO_PLACE.finditer(where["where"])]
            start = where.start("where") + (cuts[-1] if cuts else 0)
            if where.end("where") - start > 4:
                yield Identifier(at + start, at + where.end("where"), "address")


_NO_PLACE = re.compile(
    r"\b(?:at|in|to|of|is|are|was|and|staying|lives|now|from|by|for|on|with|she|he|they|postcode|but)\s?"
)


_NOT_IN_STREET = re.compile(
    r"\b(?:minutes?|mins?|miles?|days?|weeks?|hours?|times?|steps?|years?|months?|pounds?|pence|people|men|women|kids|"
    r"children|buses|cars|on|in|of|to|from|down|up|along|the|a|an|and|or|other|more|good|very|quite|really|who|that|is|"
    r"was|are|have|has|they|we|he|she|it|big|wee|long|different|main|whole|out|off|at|by|for|with|across|over|my|her|"
    r"his|our|their|this|next|came|went|took|got|doors?|bags?|of)\b",
    re.I,
)
