"""Where somebody lives, as people in Britain write and say it. Law: a house and a street, or what is said to be a home.

An address is parts in any order: a flat or floor, a house (a number or a name) and a street; then a floor again, or the
number after the street. In small letters the street has to be of a plain kind, or words of living there go before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_SURE_STREET = (
    r"(?:street|road|avenue|crescent|terrace|gardens|grove|wynd|brae|mews|vennel|close|drive|lane|court|place|square|"
    r"parade|rise|row|pend|quadrant|loan|rd|ave|st|cres|terr|dr|ln|pl|sq|gdns|ct)"
)
_ANY_STREET = (
    r"(?:street|road|avenue|lane|close|drive|court|way|terrace|crescent|gardens|place|square|grove|hill|row|walk|view|"
    r"park|rise|mews|wynd|brae|loan|quadrant|vennel|gate|parade|passage|approach|circus|green|end|fold|path|mount|"
    r"quay|wharf|bank|yard|yards|paddock|paddocks|meadow|meadows|field|fields|croft|heights|heath|"
    r"common|cross|cottages|"
    r"buildings|mansions|villas|lea|side|bridge|island|dene|garth|chase|ridge|spinney|link|links|drove|causeway|pend|"
    r"entry|port|rigg|bow|land|neuk|toll|loaning|broadway|strand|mall|embankment|esplanade|promenade|dock|moorings|"
    r"towpath|snicket|ginnel|rd|ave|st|cres|terr|dr|ln|pl|sq|gdns|ct|bldgs|gro|pk|wy)"
)
_WELSH_STREET = (
    r"(?:Heol|Ffordd|Stryd|Maes|L[oô]n|Clos|Bryn|Rhodfa|Rhes|Cae|Parc|Llys|Cwrt|Tai(?:['’]r)?|Teras|"
    r"Cilgant|Allt|Pen|Trem|"
    r"Gerddi|Sgw[aâ]r|Rhiw|Coedlan|Glan|Min|T[yŷ]|Plas|Tan)"
)
_SAID = (
    r"(?:(?:twenty|twinty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:one|two|three|"
    r"four|five|six|seven|eight|"
    r"nine))?|one|wan|twa|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|"
    r"a hundred(?:\sand\s\w+)?|"
    r"one hundred(?:\sand\s\w+)?|(?:(?:un|dau|tri|pedwar|pum|chwe|saith|wyth|naw)\sd?deg(?:\s(?=\w+\s))?)?"
    r"(?:un|dau|tri|pedwar|pump|chwech|saith|wyth|naw|deg))"
)
_NUMBER = (
    rf"(?:(?i:no\.?|number|nummer|rhif)\s)?(?:\d{{1,4}}[a-zA-Z]?(?:[/-]\d{{1,3}}[a-zA-Z]?)?|(?i:{_SAID})(?![\w-]))"
)
_NUMBER_AND = (
    rf"(?:(?i:no\.?|number|nummer|rhif)\s(?:\d{{1,4}}[a-zA-Z]?|(?i:{_SAID})(?![\w-])),?|"
    rf"\d{{1,4}}[a-zA-Z]?(?:[/-]\d{{1,3}}[a-zA-Z]?)?,?|(?i:{_SAID})(?![\w-]))"
)
"""The same, with a comma where one may be: not after "half ten"."""
_FIGURE = r"(?:(?i:no\.?|number|nummer|rhif)\s)?\d{1,4}[a-zA-Z]?(?:[/-]\d{1,3}[a-zA-Z]?)?"
_WHICH = (
    r"(?:ground|garden|basement|attic|top|first|second|third|fourth|fifth|lower|upper|middle|rear|"
    r"front|back|1st|2nd|3rd|4th)"
)
_UNIT = (
    r"(?i:(?:f?flat|apartment|apt|unit|room|plot|pitch|caravan|bungalow|chalet|studio|mooring|berth|block|tower|level|"
    rf"uned|fflat|ystafell|lot)\s(?:\d{{1,4}}[a-z]?(?:[/-]\d{{1,2}})?|[a-z]|{_SAID})(?![\w-])|"
    rf"(?:the\s)?{_WHICH}\s(?:floor\s(?:flat|left|right|front|rear|back)|floor|flat|left|right)|"
    rf"the (?:basement|annexe?|bothy|attic|granny flat|"
    r"back hoose|stables|coach house|gate ?house|lodge)|"
    r"\d{1,2}[fr/](?:\d{1,2}|[lr]|f)|[gbpt]f\d|\d up (?:left|right|middle)|upstairs|downstairs|up the stair)"
)
_PART_OF = (
    r"(?i:the\s(?:[\w'’-]{1,20}\s){0,3}?(?:flat|house|cottage|lodge|hoose)"
    r"(?:\s(?:above|over|abune|behind|below|beside|at|in|next to)\sthe\s[\w'’-]{1,20})?),\s"
)
_BEFORE = rf"(?<![\w/.£-])(?:{_UNIT}(?:,\s|\s(?:at\s|of\s|in\s)?)|{_PART_OF})"
_AFTER = rf"(?:,\s{_UNIT}(?![\w-]))?"
_NO_NAME = (
    r"(?!(?:The|At|In|On|And|She|He|They|We|It|But|Her|His|My|Our|When|After|Before|Then|Born|NHS|"
    r"CHI|DOB|Dob|Phone|Tel|"
    r"Mobile|Lives|Address|Cyfeiriad|Home|Mae|Mr|Mrs|Ms|Dr|Miss|To|From|Re)(?![\w’'-]))"
)
_CAP = rf"{_NO_NAME}[A-ZÀ-ÝŴŶ][\w'’-]{{0,30}}"
_HOUSE = (
    r"(?:House|Cottage|Cottages|Lodge|Farm|Court|View|Villa|Manor|Croft|Mill|Barn|Towers?|Mansions|Hall|Grange|Rectory|"
    r"Manse|Schoolhouse|Steading|Bungalow|Heights|Point|Place|Gardens|Vicarage|Forge|Bothy|Buildings|"
    r"Works|Wharf|Office|"
    r"School|Stables|Chapel|Nest|Nook|Yard|Gatehouse|Park|Marina|Close|Green|Quay)"
)
_SMALLS = r"(?:(?:y|yr|of|the|o|na|nan|and|de|upon)\s)"
_STREET = (
    rf"(?:(?:(?:[Tt]he|lower|upper|old|new|north|south|east|"
    rf"west)\s)?(?:{_CAP}\s){{1,3}}?(?i:{_ANY_STREET})\b|"
    rf"{_WELSH_STREET}\s{_SMALLS}?{_CAP}(?:\s{_CAP})?|The\s{_CAP})"
)
_ONE_WORD = r"[A-Z][a-z]{2,12}(?:gate|way|wynd|brae|side|bank|hill|field|lea|rise|croft)\b"
_NAMED = rf"(?:(?:[Tt]he|Y|Yr)\s{_CAP}(?:\s{_CAP}){{0,3}}|{_CAP}(?:\s(?:{_SMALLS})?{_CAP}){{0,3}})"
_A_NUMBER = re.compile(rf"(?<![\w.,£/:-])(?={_NUMBER_AND}\s)")
"""Where the number of a house may begin: most texts have few, and only there an address is looked for."""
_UNITS_BEFORE = re.compile(rf"(?:{_BEFORE}){{1,2}}\Z")
_ADDRESS = re.compile(
    rf"(?:"
    rf"{_NUMBER_AND}\s(?:{_CAP}\s)?{_STREET}|{_FIGURE},?\s{_ONE_WORD}"
    rf")(?:,\s(?:{_CAP}\s){{1,3}}(?i:{_ANY_STREET})\b)?{_AFTER}{_AFTER}"
)
_FLATTED = re.compile(
    rf"{_BEFORE}(?:{_UNIT},?\s)?(?:(?:{_NUMBER_AND}\s)?{_STREET}|"
    rf"(?:(?:[Tt]he\s)?(?:{_CAP}\s){{1,3}}{_HOUSE}|(?:Cwrt|Llys|T[yŷ]|Plas)\s{_SMALLS}?{_CAP})\b)"
    rf"(?:,\s(?:\d{{1,4}}[a-z]?\s)?(?:{_CAP}\s){{1,3}}(?i:{_ANY_STREET})\b)?{_AFTER}"
)
"""A flat, floor, pitch or the like, and the house or street it is in."""
_AND_STREET = re.compile(
    rf"(?<![\w'’-])(?:{_UNIT},\s)?{_NAMED},\s(?:\d{{1,4}}[a-z]?\s)?"
    rf"(?:(?:lower|upper|old|"
    rf"new)\s)?(?:(?:{_CAP}\s){{1,3}}{_ANY_STREET.replace('(?:', '(?i:', 1)}\b(?!\s(?:[A-Z]|on\b|is\b|"
    rf"was\b|has\b))|"
    rf"(?:lower|upper|old|new)\s(?i:{_ANY_STREET})\b|"
    rf"{_WELSH_STREET}\s{_SMALLS}?{_CAP}(?:\s{_CAP})?|The\s(?i:{_ANY_STREET})\b){_AFTER}"
)
"""The name of a house and its street."""
_FLAT = re.compile(r"\bf?flat\s(?:no\.?\s|number\s)?\d{1,4}[a-z]?\b(?!\s?(?:%|p\b|mm|cm|st|nd|rd|th))", re.I)
"""A flat alone: which house is known to whoever reads it."""
_NUMBER_LAST = re.compile(
    rf"(?<![\w'’-])(?:(?:{_CAP}\s){{1,3}}(?i:{_ANY_STREET}),?\s(?:(?:no\.?|number|nummer|at)\s)?|"
    rf"{_WELSH_STREET}\s{_SMALLS}?{_CAP},?\s(?:rhif\s)?)"
    r"\d{1,3}[a-z]?(?![\w/:-]|\.\d|,\d)(?=\s*(?:[.,;)\n]|\Z))"
)
_SMALL_WORDS = r"[\w'’-]{1,30}"
_SMALL = re.compile(
    rf"(?P<number>{_NUMBER_AND})\s(?P<street>(?:{_SMALL_WORDS}\s){{1,"
    rf"3}}?(?P<kind>{_ANY_STREET}))\b"
    rf"(?P<more>,\s(?:{_SMALL_WORDS}\s){{1,2}}{_ANY_STREET}\b)?{_AFTER}",
    re.I,
)
"""In small letters: a number, one to three words and a kind of street."""
_SMALL_THE = re.compile(
    rf"{_NUMBER}\sthe\s(?:{_ANY_STREET}|"
    rf"{_SMALL_WORDS})\b(?:,\s(?:{_SMALL_WORDS}\s){{1,2}}?{_ANY_STREET}\b)?",
    re.I,
)
_LIVING = (
    r"\b(?:lives?|living|bides?|bidin|stays?|stayin|staying|resides?|residing|address(?:\sis|\sfor\s\w+\s\w+)?|"
    r"c/o(?:\s[\w.'’-]{1,20}){1,3},|cyfeiriad(?:\s(?:yw|ydi|ydy))?|hame\sis|home\sis|hoose(?:\sis|"
    r"\bs)?|house\sis|flat\sis|byw|at\shome|moved|write\sto)\b"
)
_WELSH_KIND = (
    r"(?:heol|hewl|ffordd|stryd|l[oô]n|maes|rhodfa|cilgant|clos|bryn|rhes|cwrt|teras|coedlan|gerddi|sgw[aâ]r|rhiw|llys)"
    r"(?:['’]r)?\s"
)
_WELSH_KINDS = re.compile(rf"\b{_WELSH_KIND}", re.I)
_SMALL_WELSH = re.compile(
    rf"(?:{_BEFORE}){{0,2}}(?<![\w.,£/:-])(?P<number>{_NUMBER_AND})\s"
    rf"{_WELSH_KIND}(?!(?:o|i|yn|ar|at|wrth|a|ac|neu|er|fel|am|gan|hir|fer|arall|eraill|g?wahanol|newydd|sydd|oedd|yw|"
    r"ymlaen|adref|parcio|chwarae|awyr|gwersylla|carafanau)\b)"
    rf"(?:(?:yr?|pen|tan|glan|uwch|is|bryn|cae|t[yŷ]|hen|san|sant|nant|coed|pont|tre|cwm|maes)\s){{0,3}}{_SMALL_WORDS}"
    rf"{_AFTER}",
    re.I,
)
"""In any case: a number, a Welsh kind of street and its name. Not "dwy ffordd o" and not "3 maes parcio"."""
_LIVES_BEFORE = re.compile(
    rf"(?:{_LIVING}|\b(?:address|house|hoose|home|(?:he|she|they|i|we|you|ye|it)\s?(?:['’](?:s|m|re)|"
    rf"\sis|\sam|\sare|\swis))\b)"
    r"\W{0,3}(?:(?:is|was|now|at|in|to|of|yn|yw|ydi|over|still|up|down|by|here|same|my|her|his|their|"
    r"the|address|house|noo|hi|ef|o)\b\W{0,2}){0,6}\Z|"
    r"\b(?:at|of|in|yn)\s\Z",
    re.I,
)
_LIVES = re.compile(
    rf"(?i:{_LIVING}):?\s(?i:(?:is|now|at|in|to|yn|yw|ydi|over|still|by here)\s){{0,3}}(?i:the\s(?=[A-Z]))?(?P<where>"
    rf"(?:{_BEFORE})?(?:{_FIGURE},?\s(?:The\s)?{_CAP}(?:\s{_CAP}){{0,3}}|(?:[Tt]he\s)?(?:{_CAP}\s){{1,3}}{_HOUSE}\b|"
    rf"Bryn\s{_CAP}|Tigh\s(?:na\s|nan\s)?{_CAP}|T[yŷ]\s(?:y\s|yr\s)?{_CAP}|Llwyn\s{_CAP}|"
    rf"Hafod\s{_CAP}|Tan\s?(?:y\s)?{_CAP}|"
    rf"(?:Y|Yr|The)\s{_CAP}|{_CAP}(?:\s{_CAP}){{0,2}},\s(?:lower|upper|the)\s(?i:{_ANY_STREET}))(?:,\s{_STREET})?)"
)
_BEFORE_POSTCODE = re.compile(
    rf"(?<![\d.£/])(?<!\d[ -])(?P<where>(?:(?:{_UNIT}|{_FIGURE}),?\s"
    rf"[\w'’-]{{1,30}}(?:,?\s[\w'’-]{{1,30}}){{0,5}}?|"
    rf"(?:The\s)?{_CAP}(?:\s(?:{_SMALLS})?{_CAP}){{0,3}},\s"
    rf"{_CAP}(?:\s(?:{_SMALLS})?{_CAP}){{0,3}}))[,\s]{{1,2}}(?:(?P<town>{_CAP}(?:\s{_CAP})?)[,\s]{{1,2}})?\Z"
)
_NO_PLACE = re.compile(
    r"\b(?:at|in|to|of|is|are|was|and|staying|lives|now|from|by|for|on|with|she|he|they|postcode|but)\s?"
)
_NOT_A_STREET = re.compile(
    r"\b(?:minutes?|miles?|days?|weeks?|hours?|times?|steps?|years?|months?|pounds?|pence|people|"
    r"on the|in the|of the|to)\b",
    re.I,
)
_NOT_IN_STREET = re.compile(
    r"\b(?:minutes?|mins?|miles?|days?|weeks?|hours?|times?|steps?|years?|months?|pounds?|pence|"
    r"people|persons?|men|women|"
    r"kids|children|buses|cars|on|in|of|to|from|down|up|along|a|an|and|or|other|more|good|very|quite|"
    r"really|who|that|is|"
    r"was|are|have|has|they|we|he|she|it|big|wee|long|different|main|whole|out|off|at|by|for|with|across|over|my|her|"
    r"his|our|their|this|next|came|went|took|got|doors?|bags?|then|per|each|every|hour|minute|day|week|month|mg|ml|"
    r"am|pm|degrees?|stops?|visits?|calls?|nights?|carers?|workers?|floors?|stairs|metres?|yards|"
    r"feet|no|not|same|right|"
    r"left|back|front|half|past|quarter|o'clock|st|nd|rd|th|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"streets|roads|bus|train|ward|full|third|quid|percent|inches?|stone|kilos?|kg|tablets?|boxes)\b",
    re.I,
)
_THE_STREET = re.compile(rf"the\s+(?:{_ANY_STREET})\b", re.I)
_STARTS = re.compile(r"[.!?\n]\s{0,2}\Z")
_KINDS_OF_STREET = frozenset(_ANY_STREET[3:-1].split("|"))
_KINDS_IN_WELSH = frozenset(
    """
    heol hewl ffordd stryd maes lon lôn clos bryn rhodfa rhes cae parc llys cwrt tai teras cilgant allt pen trem gerddi
    sgwar sgwâr rhiw coedlan glan min ty tŷ plas tan
    """.split()
)
_NUMBERS = frozenset(
    """
    one wan twa two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty twinty thirty forty fifty sixty seventy eighty ninety hundred un dau tri pedwar pum pump
    chwe chwech saith wyth naw deg ddeg
    """.split()
)
_OF_A_UNIT = frozenset(
    """
    flat fflat apartment apt unit room plot pitch caravan bungalow chalet studio mooring berth block tower level uned
    ystafell lot floor left right basement annex annexe bothy attic granny hoose stables coach gate gatehouse lodge
    house cottage upstairs downstairs stair middle gf bf pf tf
    """.split()
)
_LIVING_WORDS = frozenset(
    """
    live lives living bide bides bidin stays stay stayin staying reside resides residing address c cyfeiriad hame home
    hoose house flat byw moved write
    """.split()
)
_IN_ONE_WORD = tuple("gate way wynd brae side bank hill field lea rise croft".split())
_THE_NAMED = re.compile(r"\bThe\s[A-ZÀ-ÝŴŶ]")
_PLAIN_STREET = re.compile(rf"{_SURE_STREET}\Z", re.I)


def addresses(text: str, said: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where an address stands that is said by its own words; what stands before a post code is `before_postcode`.

    `said` are the words of the text: most texts have no street.
    """
    in_figures = any(map(str.isdigit, text))
    numbered = in_figures or not said.isdisjoint(_NUMBERS)
    street, welsh_street = not said.isdisjoint(_KINDS_OF_STREET), not said.isdisjoint(_KINDS_IN_WELSH)
    named = street or welsh_street
    of_one_word = in_figures and any(word.endswith(_IN_ONE_WORD) for word in said)
    capital = named or of_one_word or _THE_NAMED.search(text) is not None
    if numbered and (capital or street):
        for number in _A_NUMBER.finditer(text):
            yield from _numbered(text, number.start(), street)
    flatted = (_FLATTED, _FLAT) if in_figures or not said.isdisjoint(_OF_A_UNIT) else ()
    for pattern in (*flatted, _AND_STREET, _NUMBER_LAST) if named else flatted:
        for match in pattern.finditer(text):
            yield match.start(), match.end()
    since = 0
    for kind in _WELSH_KINDS.finditer(text) if welsh_street else ():
        welsh = _SMALL_WELSH.search(text, max(since, kind.start() - 70), kind.end() + 90)
        if welsh is None:
            continue
        since = welsh.end()
        in_figures = any(c.isdigit() for c in welsh["number"])
        if in_figures or welsh.start() < welsh.start("number") or _lived_in(text, welsh.start()):
            yield welsh.span()
    for match in () if said.isdisjoint(_LIVING_WORDS) else _LIVES.finditer(text):
        yield match.start("where"), match.end("where")


def _numbered(text: str, at: int, street: bool) -> Iterator[tuple[int, int]]:
    """Addresses whose number stands here. `street`: there is a kind of street in the text."""
    unit = _UNITS_BEFORE.search(text, max(0, at - 90), at)
    begin = unit.start() if unit else at
    match = _ADDRESS.match(text, at)
    if match and (not _NOT_A_STREET.search(match[0]) or text[begin].isupper()):
        yield begin, match.end()
    match = _SMALL.match(text, at) if street else None
    if (
        match
        and not _NOT_IN_STREET.search(match["street"][: -len(match["kind"])].replace("the ", "", 1))
        and (unit or _PLAIN_STREET.search(match["street"]) or _lived_in(text, at))
    ):
        end = match.start("more") if match["more"] and _NOT_IN_STREET.search(match["more"]) else match.end()
        yield begin, end
    match = _SMALL_THE.match(text, at) if street else None
    if match and _THE_STREET.search(match[0]):
        first = begin == 0 or _STARTS.search(text, max(0, begin - 3), begin)
        if first or _lived_in(text, begin):
            yield begin, match.end()


def _lived_in(text: str, at: int) -> bool:
    return _LIVES_BEFORE.search(text, max(0, at - 60), at) is not None


def before_postcode(text: str, at: int) -> tuple[int, int] | None:
    """What stands before the post code at this place and reads like the rest of an address."""
    before = re.split(r"[.!?:;\n]\s", text[max(0, at - 90) : at])[-1]
    where = _BEFORE_POSTCODE.search(before)
    if not where:
        return None
    begin = at - len(before)
    cuts = [cut.end() for cut in _NO_PLACE.finditer(where["where"])]
    start = where.start("where") + (cuts[-1] if cuts else 0)
    return (begin + start, begin + where.end("where")) if where.end("where") - start > 4 else None
