"""What may not be sent to anybody's machine. Law: the shape is enough, no check digit is asked for; a doubt hides.

Wider than `identifiers.py`, which says what in a note is surely an identifier. Offsets are code points, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.listening.addresses import addresses, before_postcode
from bot.listening.birth_dates import birth_dates
from bot.listening.every_name import every_name
from bot.listening.identifiers import Identifier, begins_with_date, numbers_said
from bot.listening.name_words import KnownNames
from bot.listening.postcodes import postcodes

_GAP = r"[ \t\xa0.‐‑–-]{0,2}"
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+'-]{1,64}\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?![\w@-])")
_SIGN = r"\s(?:dot|under\s?score|dash|hyphen|minus|plus)\s"
_SIGN_SAID = re.compile(_SIGN, re.I)
_EMAIL_SAID = re.compile(
    rf"(?<![\w.+'-])[\w.+'-]{{1,64}}(?:{_SIGN}[\w.+'-]{{1,64}}){{0,5}}\s(?:at|@)\s[\w-]{{1,63}}"
    rf"(?:(?:{_SIGN}|\.)[\w-]{{1,63}}){{0,5}}?(?:\sdot\s|\.)"
    r"(?:com|org|net|uk|co|gov|scot|wales|cymru|ac|eu|info|me|ie)(?:(?:\sdot\s|\.|\s)uk)?\b",
    re.I,
)
"""Said, or half of it: one sign at least is a word."""
_NI_ANY = re.compile(rf"(?<![^\W_])[A-Z]{_GAP}[A-Z](?:{_GAP}\d\d){{3}}(?:{_GAP}[A-Z])?(?![^\W_])", re.I)
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


def to_hide(
    text: str, known: KnownNames, listed_only: bool = False, birthdays: re.Pattern[str] | None = None
) -> tuple[Identifier, ...]:
    """Everything that may not be sent, in order, overlaps made one; `listed_only`: only those names that are known."""
    all_finds = [*_all_to_hide(text, known, listed_only)]
    for match in birthdays.finditer(text) if birthdays else ():
        all_finds.append(Identifier(match.start(), match.end(), "dob"))
    finds = sorted(all_finds, key=lambda found: (found.start, -found.end))
    out: list[Identifier] = []
    for found in finds:
        if out and found.start < out[-1].end:
            if found.end > out[-1].end:
                out[-1] = Identifier(out[-1].start, found.end, out[-1].kind)
        else:
            out.append(found)
    return tuple(out)


def _all_to_hide(text: str, known: KnownNames, listed_only: bool) -> Iterator[Identifier]:
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield Identifier(match.start(), match.end(), "email")
    if _SIGN_SAID.search(text):
        for match in _EMAIL_SAID.finditer(text):
            if _SIGN_SAID.search(match[0]):
                yield Identifier(match.start(), match.end(), "email")
    for start, end in birth_dates(text):
        yield Identifier(start, end, "dob")
    for match in _NI_ANY.finditer(text):
        if sum(c.isdigit() for c in match[0]) == 6 and (match[0][-1].isalpha() or match[0][:2].isupper()):
            yield Identifier(match.start(), match.end(), "ni_number")
    yield from numbers_said(text)
    yield from _numbers_to_hide(text)
    yield from _addresses_to_hide(text)
    for name in every_name(text, known, listed_only):
        yield Identifier(name.start, name.end, "name")


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
    for start, end in addresses(text):
        yield Identifier(start, end, "address")
    for start, end in postcodes(text):
        yield Identifier(start, end, "postcode")
        where = before_postcode(text, start)
        if where:
            yield Identifier(*where, "address")
