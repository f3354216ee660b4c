"""Which words are alike: "bowls", "choir" and "allotment"; "purse", "pension" and "bank card". One table, read once.

What was learned about one word of a class helps with the others, which is what a model would bring along. The table
is `senses.txt`: a class a line, `name: word other_word two_words begin*`. Written by hand, and no dictionary.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_SHORTEST = 3
"""Letters that a beginning with a star has at the least."""


@cache
def _table() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Classes by word (two words as one with a space) and by beginning."""
    whole: dict[str, list[str]] = {}
    begins: dict[str, list[str]] = {}
    lines = files("bot.listening.learned").joinpath("senses.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if ":" not in line or line.startswith("#"):
            continue
        name, _, words = line.partition(":")
        for word in words.split():
            if word.endswith("*"):
                begins.setdefault(word[:-1], []).append(name)
            else:
                whole.setdefault(word.replace("_", " "), []).append(name)
    return (
        {word: tuple(dict.fromkeys(names)) for word, names in whole.items()},
        {word: tuple(dict.fromkeys(names)) for word, names in begins.items()},
    )


@cache
def senses(word: str) -> tuple[str, ...]:
    """The classes of a word, or of two or three words that stand together; () for most."""
    whole, begins = _table()
    found = list(whole.get(word, ()))
    for length in range(_SHORTEST, len(word) + 1):
        found += begins.get(word[:length], ())
    return tuple(dict.fromkeys(found))


def senses_in(words: list[str]) -> list[tuple[str, ...]]:
    """The classes at each word, with those of two or three words at the first of them."""
    found = []
    for place, word in enumerate(words):
        here = senses(word)
        for more in (2, 3):
            together = " ".join(words[place : place + more])
            if place + more <= len(words) and together in _table()[0]:
                here = (*here, *_table()[0][together])
        found.append(tuple(dict.fromkeys(here)))
    return found
