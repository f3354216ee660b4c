"""What in a note is surely an identifier. Law: what it is, is seen from the thing itself or the words before it.

Numbers are masked for what they are, by their check digits, their shape or the words before them; a darts score
or a bus time is none of these. Offsets are code points, half-open; nothing overlaps. This is what is worth marking in
a note; what may not be sent, where a doubt is enough, is `to_hide.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.listening.names import names


@dataclass(frozen=True, slots=True)
class Identifier:
    """A stretch that tells who somebody is, and what kind of thing it is."""

    start: int
    end: int
    kind: str


_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_POSTCODE = re.compile(r"\b(?:[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[ABD-HJLNP-UW-Z]{2}|GIR\s?0AA)\b", re.I)
_NI = re.compile(r"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b", re.I)
_TEN_DIGITS = re.compile(
    r"(?<![\d.,£])\d{3}[\s-]?\d{3}[\s-]?\d{4}(?![\d,]|\.\d)|(?<![\d.,£])\d{6}[\s-]?\d{4}(?![\d,]|\.\d)"
)
_NUMBER_SAID = re.compile(
    r"\b(?P<kind>nhs|chi|hospital|national insurance|ni|case|ref(?:erence)?|swift|carefirst|mosaic|"
    r"paris|wccis|liquidlogic|passport|licence|account)"
    r"\s?(?:number|no\.?|num|id|ref|#)?\s?(?:is|:)?\s{0,2}(?P<number>[A-Z]{0,3}\d[\dA-Z]*(?:[ /-]\d[\dA-Z]*){0,5})\b",
    re.I,
)
_PHONE_SHAPE = re.compile(r"(?<![\d.,£/:])(?:\+\s?44|0044|\(?0)[\d\s()-]{8,15}\d(?!\d)")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = (
    rf"(?:\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?(?:\d{{4}}|\d{{2}})\b|\d{{4}}-\d{{2}}-\d{{2}}\b|"
    rf"(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH},?\s(?:\d{{4}}|\d{{2}})\b|"
    rf"{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}\b)"
)
_BORN = re.compile(
    rf"\b(?:d\.?\s?o\.?\s?b\.?|date of birth|born(?: on)?|birthday|dyddiad geni)\s?(?:is|was|:|-|"
    rf",)?\s{{0,2}}(?P<date>{_DATE})",
    re.I,
)
_OLD_DATE = re.compile(r"\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:19\d{2}|200\d|201[0-5])\b")
_STREET = (
    r"(?:street|road|avenue|lane|close|drive|court|way|terrace|crescent|gardens|place|square|grove|"
    r"hill|row|walk|view|park|rise|mews|"
    r"wynd|brae|loan|quadrant|vennel|gate|heol|ffordd|stryd|lon|lôn|maes|clos|rd|ave|st|cres|terr|dr|ln)"
)
_ADDRESS = re.compile(
    rf"\b(?:(?:flat|apartment|apt|unit|"
    rf"room)\s\d{{1,4}}[a-z]?(?:/\d{{1,2}})?,?\s)?\d{{1,4}}[a-z]?(?:/\d{{1,2}})?,?\s(?:[A-Z][\w'’-]*\s){{1,3}}?"
    rf"(?i:{_STREET})\b|\b\d{{1,4}}[a-z]?,?\s(?:Heol|Ffordd|Stryd|Maes|Lôn|Lon|Clos|Bryn|"
    rf"Rhodfa)\s[\w'’-]+(?:\s[A-Z][\w'’-]+)?|"
    rf"\b(?i:flat|"
    rf"apartment)\s\d{{1,4}}[a-z]?(?:/\d{{1,2}})?,?\s(?:[A-Z][\w'’-]*\s){{0,2}}[A-Z][\w'’-]*\s(?:House|"
    rf"Court|Lodge|Tower|Towers|Heights|Point|Mansions)\b"
)
_SMALL_ADDRESS = re.compile(
    rf"\b(?:of|at|lives at|address(?: is)?|address:)\s(?P<where>\d{{1,4}}[a-z]?\s(?:[\w'’-]+\s){{1,3}}?{_STREET})\b",
    re.I,
)
NOT_A_STREET = re.compile(
    r"\b(?:minutes?|miles?|days?|weeks?|hours?|times?|steps?|years?|months?|pounds?|pence|people|"
    r"on the|in the|of the|to)\b",
    re.I,
)


def identifiers(text: str) -> tuple[Identifier, ...]:
    """Names, dates of birth, numbers, addresses, phones and e-mail in these words, in order."""
    taken: list[Identifier] = []
    covered = bytearray(len(text))
    for found in _all(text):
        if not any(covered[found.start : found.end]):
            covered[found.start : found.end] = b"\x01" * (found.end - found.start)
            taken.append(found)
    return tuple(sorted(taken, key=lambda found: found.start))


def _all(text: str) -> Iterator[Identifier]:
    """Every find, those that are surest first: later ones give way to earlier ones where they overlap."""
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield Identifier(match.start(), match.end(), "email")
    for match in _BORN.finditer(text):
        yield Identifier(match.start("date"), match.end("date"), "dob")
    for match in _OLD_DATE.finditer(text):
        yield Identifier(match.start(), match.end(), "dob")
    for match in _NI.finditer(text):
        yield Identifier(match.start(), match.end(), "ni_number")
    yield from numbers_said(text)
    yield from _phones(text)
    yield from _ten_digits(text)
    for match in _ADDRESS.finditer(text):
        if not NOT_A_STREET.search(match[0]):
            yield Identifier(match.start(), match.end(), "address")
    for match in _SMALL_ADDRESS.finditer(text):
        if not NOT_A_STREET.search(match["where"]):
            yield Identifier(match.start("where"), match.end("where"), "address")
    for match in _POSTCODE.finditer(text):
        yield Identifier(match.start(), match.end(), "postcode")
    for name in names(text):
        yield Identifier(name.start, name.end, "name")


def numbers_said(text: str) -> Iterator[Identifier]:
    """Numbers that the words before them say are somebody's: right or wrong in their check digit, they go."""
    for match in _NUMBER_SAID.finditer(text):
        digits = re.sub(r"\D", "", match["number"])
        if len(digits) >= 5:
            kind = match["kind"].lower()
            label = {
                "nhs": "nhs_number",
                "chi": "chi_number",
                "ni": "ni_number",
                "national insurance": "ni_number",
            }
            yield Identifier(match.start("number"), match.end("number"), label.get(kind, "reference"))


def _ten_digits(text: str) -> Iterator[Identifier]:
    """Ten digits whose check digit says NHS, or that begin with a birth date and are a CHI number."""
    candidates = list(_TEN_DIGITS.finditer(text))
    if not candidates:
        return
    from stdnum.gb import nhs

    for match in candidates:
        digits = re.sub(r"\D", "", match[0])
        if begins_with_date(digits) and nhs.is_valid(digits):
            yield Identifier(match.start(), match.end(), "chi_number")
        elif nhs.is_valid(digits):
            yield Identifier(match.start(), match.end(), "nhs_number")


def begins_with_date(digits: str) -> bool:
    return 1 <= int(digits[:2]) <= 31 and 1 <= int(digits[2:4]) <= 12


def _phones(text: str) -> Iterator[Identifier]:
    """Phone numbers that could be dialled in Great Britain. The library sees only what has the shape of one."""
    candidates = list(_PHONE_SHAPE.finditer(text))
    if not candidates:
        return
    import phonenumbers

    for match in candidates:
        try:
            number = phonenumbers.parse(match[0], "GB")
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(number):
            yield Identifier(match.start(), match.end(), "phone")
