"""Hears the ways of arranging support, the money, and what could not be had (H1, H4, H6, H7)."""

from __future__ import annotations

import re

from bot.listening import lexicon_choices as choices
from bot.listening.cuts import end_of
from bot.listening.heard import Heard
from bot.listening.patterns import rx
from bot.listening.sentences import Piece

_NEGATED = rx(r"\b(?:not|n['’]t|never|no longer|cannae|can['’]t|nae)\b")
_SUPPOSED = rx(r"\b(?:if|in case)\b.{0,30}\Z")
_TOKEN = re.compile(r"one|two|three|four|[1-4]")
_THING = rx(r"\b(?:option|choice|direct payment|budget|way)s?\b")


_NUMBER = {"one": "1", "two": "2", "three": "3", "four": "4"}


def options_in(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Options named by number or in words, as (start, end, number)."""
    found = []
    for match in choices.OPTION_ALL.finditer(text, start, end):
        found += [(match.start(), match.end(), number) for number in "1234"]
    for match in choices.OPTION_NUMBER.finditer(text, start, end):
        for token in _TOKEN.findall(match[1].lower()):
            found.append((match.start(), match.end(), _NUMBER.get(token, token)))
    for number, pattern in choices.OPTION_WORDS:
        for match in pattern.finditer(text, start, end):
            found.append((match.start(), match.end(), number))
    return found


def hear_options(heard: Heard, piece: Piece) -> None:
    text, people = heard.small, heard.people
    found = options_in(text, piece.start, piece.end)
    mixed = [f for f in found if f[2] == "4"]
    if mixed and len(found) == len(mixed) and not _THING.search(text, piece.start, piece.end):
        return
    for start, end, number in found:
        heard.add(start, end, "H1", f"{people.speaker}", value=number) if number == found[0][2] else _same_place(
            heard, start, end, number
        )
    said = text[piece.start : piece.end]
    chosen = choices.CHOSE.search(said)
    numbers = sorted({number for _, _, number in found})
    if chosen and len(numbers) == 1 and not _NEGATED.search(said[max(0, chosen.start() - 16) : chosen.start()]):
        word, _ = people.head(piece.start, piece.start + chosen.start())
        if word in ("he", "she", "they", people.subject, "i", ""):
            heard.add(piece.start, piece.end, "H4", people.subject, value=numbers[0])


def _same_place(heard: Heard, start: int, end: int, number: str) -> None:
    """Several options in one stretch of words: marks need ids of their own, so each takes a shorter stretch."""
    for cut in range(start, end):
        if heard.small[cut].isalnum() and (cut == start or not heard.small[cut - 1].isalnum()):
            before = len(heard.marks)
            heard.add(cut, end, "H1", heard.people.speaker, value=number)
            if len(heard.marks) > before:
                return
    for stop in range(end - 1, start, -1):
        if heard.small[stop] == " ":
            before = len(heard.marks)
            heard.add(start, stop, "H1", heard.people.speaker, value=number)
            if len(heard.marks) > before:
                return


def hear_money(heard: Heard, piece: Piece) -> None:
    text, people = heard.small, heard.people
    said = text[piece.start : piece.end]
    if not choices.BUDGET.search(said):
        return
    if choices.DECLINED_BUDGET.search(said):
        value = "declined"
    elif choices.NO_BUDGET_YET.search(said):
        value = "not_known"
    elif choices.TOLD_BUDGET.search(said) and choices.A_FIGURE.search(said):
        value = "told"
    else:
        return
    heard.add(piece.start, piece.end, "H6", people.speaker, value=value)


def hear_unmet(heard: Heard, piece: Piece) -> None:
    text = heard.small
    said = text[piece.start : piece.end]
    match = choices.UNAVAILABLE.search(said)
    if match is None or piece.question or _SUPPOSED.search(said[: match.start()]):
        return
    if choices.NOT_A_SERVICE.search(said[match.start() : match.end() + 20]):
        return
    heard.add(piece.start, end_of(text, piece.start + match.end(), piece.end), "H7", heard.people.speaker)
