"""Post codes as they are written, spelled and said. Law: the shape of one; where it is loose, the area has to be real.

"EH7 4AA", "eh7-4aa", "E H 7 4 A A", "L L eleven five double J". Areas are those of Royal Mail, the Channel Islands, Man
and the Forces. A district and what comes after are not looked up: new ones are made each year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_AREAS = """
AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL
GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA
PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV
YO ZE
""".split()
_GAP = r"(?:[ \t\xa0]?[.,‐‑–-])?[ \t\xa0]{0,2}"
_BETWEEN = r"(?:[ \t\xa0]?[.,‐‑–-][ \t\xa0]{0,2}|[ \t\xa0]{1,2})"
"""A gap that is there."""
_FIRSTS = {area[0]: "".join(sorted(other[1:] for other in _AREAS if other[0] == area[0])) for area in _AREAS}
_AREA = "|".join(
    f"{first}{_GAP}[{seconds}]" + (f"|{first}" if first in _AREAS else "")
    for first, seconds in _FIRSTS.items()
    if seconds
)
_UNIT = "one two three four five six seven eight nine".split()
_NUMBERS = frozenset(
    """
    zero oh nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    """.split()
)
_FIGURE = rf"(?:\d|zero|oh|nought|{'|'.join(_UNIT)})"
_FIGURES = (
    rf"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    rf"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\s-](?:{'|'.join(_UNIT)}))?|"
    rf"{_FIGURE}(?:{_GAP}(?:{_FIGURE}|[A-Z](?![^\W\d_])))?)"
)
_LETTER = "[ABD-HJLNP-UW-Z]"
_NOT_THAT_ONE = r"(?:floor|flat|time|day|week|month|year|visit|fall|door|left|right|of|and|or|to|on|one|in)\b"
_ORDINAL = rf"(?:(?:1ST|2ND|3RD|[04-9]TH)(?:\s{_NOT_THAT_ONE}))"
_LOOSE = re.compile(
    rf"(?<![^\W_])(?<![’'])(?=[A-Z]{_GAP}(?:[A-Z]{_GAP})?(?:\d|[zontfse][a-z]{{1,8}}))"
    rf"(?:{_AREA}){_GAP}{_FIGURES}{_GAP}(?!{_ORDINAL}){_FIGURE}"
    rf"(?:(?<=\d){_LETTER}{{2}}|{_BETWEEN}(?:{_LETTER}{_BETWEEN}{_LETTER}|double\s{_LETTER}))(?![^\W_])",
    re.I,
)
"""With any sign between, in any case: the area is one that there is."""
_TIGHT = re.compile(
    r"(?<![^\W_])(?:[A-Z]{1,2}\d[A-Z\d]?[ \t\xa0.-]{0,2}\d[A-Z]{2}|"
    r"(?!(?i:[a-z]{1,2}\d{1,2}\s?\d(?:st|nd|rd|th)\b))"
    rf"(?i:[a-z]{{1,2}}\d[a-z\d]?[ \t\xa0]{{0,2}}\d{_LETTER}{{2}}))(?![^\W_])"
)
"""Written as they are printed: any letters will do."""


def postcodes(text: str, said: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where a post code stands, or what may be one; `said` are the words of the text."""
    if not any(map(str.isdigit, text)) and said.isdisjoint(_NUMBERS):
        return
    for pattern in (_TIGHT, _LOOSE):
        for match in pattern.finditer(text):
            yield match.span()
