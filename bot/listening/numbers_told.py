"""Numbers that are somebody's: NHS, CHI and National Insurance numbers, phones, case numbers, the plate of a car.

Law: length and shape are enough. Numbers are written in figures, or said figure by figure ("oh seven seven double oh,
then three one six"); somebody who counts aloud says no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_GAP = r"[ \t\xa0.‐‑–-]{0,2}"
_NI = re.compile(rf"(?<![^\W_])[A-Z]{_GAP}[A-Z](?:{_GAP}\d\d){{3}}(?:{_GAP}[A-Z])?(?![^\W_])", re.I)
_AFTER_ITS_KIND = re.compile(
    r"\b(?P<kind>nhs|chi|hospital|national insurance|ni|case|ref(?:erence)?|swift|carefirst|mosaic|"
    r"paris|wccis|liquidlogic|passport|licence|account)"
    r"\s?(?:number|no\.?|num|id|ref|#)?\s?(?:is|:)?\s{0,2}(?P<number>[A-Z]{0,3}\d[\dA-Z]*(?:[ /-]\d[\dA-Z]*){0,5})\b",
    re.I,
)
_KINDS = {"nhs": "nhs_number", "chi": "chi_number", "ni": "ni_number", "national insurance": "ni_number"}
_LONG = re.compile(r"(?<![\d£€$])\+?\(?\d(?:(?:[ \t\xa0()/‐‑–-]{0,3}|\.)\d){5,16}(?!\d)")
"""Six digits and more that stand together, however they are grouped: looked at one by one below."""
_TEN_SHAPED = re.compile(
    r"(?<!\d)(?:\d{3}[ .‐‑–-]{0,2}\d{3}[ .‐‑–-]{0,2}\d{4}|\d{6}[ ‐‑–-]{0,2}\d{4}|\d\d[ -]\d\d[ -]\d\d[ -]?\d{4}|"
    r"(?:\+\s?44[ ()]{0,2}\d|\(?0)\d{2,4}\)?[ ‐‑–-]{0,2}\d{3,4}[ ‐‑–-]{0,2}\d{3,4})(?!\d)"
)
_CUE = re.compile(
    r"\b(?:phone[ds]?|ring|rang|tel|telephone|mobile|mob|landline|call|text|number|nummer|no|num|sim|whatsapp|contact|"
    r"dial|nhs|chi|gig|ff[oô]n|rhif|symudol|hospital|ni|nino|insurance|yswiriant|account|sort code|passport|licence|"
    r"ref|reference|swift|carefirst|mosaic|paris|wccis|liquidlogic|case|unit|id|extension|ext|line|home|work|"
    r"house)\b[^.!?\n]{0,24}\Z",
    re.I,
)
_FIGURES = {
    word: figure
    for figure, words in enumerate(
        "zero|oh|o|nought|naught|dim|sero one|wan|ane|yin|un two|twa|dau|dwy three|tri|tair four|fower|pedwar|pedair "
        "five|pump six|sax|chwech seven|seeven|saith eight|eicht|wyth nine|naw".split()
    )
    for word in words.split("|")
}
_FIGURE = rf"(?:{'|'.join(sorted(_FIGURES, key=len, reverse=True))}|\d)"
_TIMES = r"(?:double|dooble|triple|treble|dwbl)"
_HUNDRED = r"(?:hundred|hunner|thousand|cant)"
_TENS = (
    r"(?:ten|eleven|twelve|\w{3,5}teen|(?:twenty|twinty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    rf"(?:[\s-]{_FIGURE})?)"
)
_BETWEEN = r"(?:,?\s(?:(?:then|and|an|dash|space|gap|pause|comma|um|er|wedyn),?\s){1,2}|\s?[,.…/-]\s?|\s)"
_ONE = rf"(?:{_TIMES}\s)?(?:{_FIGURE}|{_HUNDRED}|{_TENS})"
_SAID = re.compile(rf"(?<![^\W_]){_ONE}(?:{_BETWEEN}{_ONE}){{3,24}}(?![^\W_])", re.I)
_A_FIGURE_SAID = re.compile(rf"\b(?P<times>{_TIMES}\s)?(?:(?P<figure>{_FIGURE})|{_HUNDRED}|(?P<tens>{_TENS}))\b", re.I)
_LETTERS = frozenset(
    """
    alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa
    quebec romeo sierra tango uniform victor whisky whiskey xray yankee zulu
    """.split()
)
"""As they are called out on the phone."""
_ALPHABET = rf"(?:{'|'.join(sorted(_LETTERS, key=len, reverse=True))}|x-ray)"
_CALLED_OUT = re.compile(
    rf"(?<![^\W_])(?:{_ALPHABET}|{_FIGURE}|\d{{1,3}})(?:(?:,\s|\s|-)(?:{_ALPHABET}|{_FIGURE}|\d{{1,3}})){{2,12}}(?![^\W_])",
    re.I,
)
_PLATE = re.compile(
    r"(?<![^\W_])(?:(?i:[a-z]{2}\d\d[ ]?[a-z]{3})|[A-Z]\d{1,3}[ ]?[A-Z]{3}|[A-Z]{3}[ ]?\d{1,3}[A-Z]|"
    r"(?:[A-Z]IZ|[A-Z]{2}Z)[ ]?\d{2,4})(?![^\W_])"
)
_PLATE_SAID = re.compile(
    r"\b(?:reg(?:gie|istration)?|(?:number\s?|licence\s)?plate|plates|rhif cofrestru)(?:\s(?:number|no\.?|plate))?"
    r"\s?(?:is|was|'s|:|,|wis|yw|ydi)?\s{0,2}(?:a\s|the\s)?"
    r"(?P<plate>(?:[A-Z]{1,3}[ ]?\d{1,4}[ ]?[A-Z]{0,3}|[A-Z](?:,?[ -][A-Z\d]|,?[ -](?:oh|zero|one|two|three|four|"
    r"five|six|seven|eight|nine)){3,7}))(?![^\W_])",
    re.I,
)
_OF_A_PLATE = frozenset("reg regie registration plate plates cofrestru".split())
_IN_A_FILE_NAME = re.compile(r"(?<=[a-zA-Z][-_])(?:[0-3]\d[01]\d\d\d|[0-3]\d[01]\d(?:19|20)\d\d)(?![^\W_])")
"""A date of birth as files are named by: "smith-120709-final.docx"."""


def numbers_told(text: str, said: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Where a number stands that is somebody's, or may be, and its kind; `said` are the words of the text."""
    if any(map(str.isdigit, text)):
        yield from _in_figures(text)
    for match in _SAID.finditer(text) if len(said & _FIGURES.keys()) > 1 else ():
        if _is_told(text, match):
            yield *match.span(), "number"
    if len(said & _LETTERS) > 1:
        for match in _CALLED_OUT.finditer(text):
            letters = sum(word in _LETTERS for word in match[0].lower().replace(",", " ").replace("-", " ").split())
            if letters > 2 or (letters == 2 and len(match[0].split()) > 3):
                yield *match.span(), "plate"
    for match in () if said.isdisjoint(_OF_A_PLATE) else _PLATE_SAID.finditer(text):
        if any(c.isdigit() for c in match["plate"]) or " " in match["plate"]:
            yield *match.span("plate"), "plate"


def _in_figures(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _NI.finditer(text):
        if sum(c.isdigit() for c in match[0]) == 6 and (match[0][-1].isalpha() or match[0][:2].isupper()):
            yield *match.span(), "ni_number"
    for match in _AFTER_ITS_KIND.finditer(text):
        if sum(c.isdigit() for c in match["number"]) >= 5:
            yield *match.span("number"), _KINDS.get(match["kind"].lower(), "reference")
    for run in _LONG.finditer(text):
        yield from _by_length(text, run)
    for match in _TEN_SHAPED.finditer(text):
        yield *match.span(), "phone" if match[0][0] in "+(" else "number"
    if not text.isupper():
        for match in _PLATE.finditer(text):
            yield *match.span(), "plate"
    for match in _IN_A_FILE_NAME.finditer(text):
        yield *match.span(), "dob"


def _by_length(text: str, run: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    """NHS, CHI and phones by their length; and six digits or more that a word before says are somebody's."""
    for part in re.finditer(r"[^/]*\d", run[0]):
        digits = "".join(c for c in part[0] if c.isdigit())
        if len(digits) < 6:
            continue
        kind = ""
        if part[0][0] == "+" or (digits[0] == "0" and (len(digits) > 10 or (len(digits) > 8 and not _a_day(digits)))):
            kind = "phone"
        elif len(digits) == 10:
            kind = "chi_number" if _begins_with_date(digits) else "nhs_number"
        elif _as_one(part[0], digits) or (
            "." not in part[0] and _CUE.search(text[max(0, run.start() - 40) : run.start()])
        ):
            kind = "number"
        if kind:
            yield run.start() + part.start(), run.start() + part.end(), kind


def _is_told(text: str, match: re.Match[str]) -> bool:
    """Seven figures said one by one; five, where they begin like a phone or a word before says what it is."""
    said = list(_A_FIGURE_SAID.finditer(match[0]))
    figures = [_FIGURES.get(one["figure"].lower(), one["figure"]) for one in said if one["figure"]]
    length = sum(1 + bool(one["times"]) + bool(one["tens"]) for one in said)
    if len(figures) * 2 < len(said) or _counted(figures):
        return False
    if length >= 7 and len(said) >= 6:
        return True
    starts_so = figures[0] in (0, "0") and not match[0].lower().startswith("dim")
    return length >= 5 and (starts_so or _CUE.search(text, max(0, match.start() - 40), match.start()) is not None)


def _counted(figures: list[int | str]) -> bool:
    """Whether somebody counts, up or down."""
    return {int(after) - int(before) for before, after in pairwise(figures)} in ({1}, {-1})


def _as_one(stretch: str, digits: str) -> bool:
    """Nine digits and more, and not a row of small figures."""
    return len(digits) >= 9 and not re.search(r"[ .]\d{1,2}[ .]", stretch)


def _a_day(digits: str) -> bool:
    return len(digits) == 10 and _begins_with_date(digits)


def _begins_with_date(digits: str) -> bool:
    return 1 <= int(digits[:2]) <= 31 and 1 <= int(digits[2:4]) <= 12
