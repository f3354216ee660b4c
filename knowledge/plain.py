"""Words as the search sees them: stems, and what people mean by them. Law: nothing is downloaded to know a word.

`plain_words.toml` lists words that mean the same in talk about care ("someone to speak up for me", "advocate"). A text
becomes its stems and, for each word or phrase on the list, its concept; letters in runs carry what is left of a word
that was mistyped or is not on any list.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from importlib import resources
from itertools import pairwise

import snowballstemmer

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_STEMMER = snowballstemmer.stemmer("english")
LONGEST_PHRASE = 4

_TOO_COMMON = frozenset(
    "a about all also am an and any are as at be been being but by can could did do does doing done each for from get "
    "gets getting go going got had has have having he her here him his how i if in into is it its just like make me "
    "might more much must my no not of on one only or other our out own really shall she should so some such than that "
    "the their them then there these they thing things this those to too up us very was we were what when where which "
    "while who whose why will with would you your i'm i've i'd i'll it's that's don't doesn't didn't can't won't isn't "
    "he's she's they're we're there's what's".split()
)


def words(text: str) -> list[str]:
    """The words of a text, lower case, with straight apostrophes."""
    return _WORD.findall(text.casefold().replace("’", "'"))


@lru_cache(maxsize=50_000)
def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word.removesuffix("'s").replace("'", "")))


@cache
def concepts() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Stems of a word or phrase → the concepts that it stands for."""
    text = resources.files(__name__.rpartition(".")[0]).joinpath("plain_words.toml").read_text(encoding="utf-8")
    found: dict[tuple[str, ...], list[str]] = {}
    for name, row in tomllib.loads(text).items():
        for phrase in row["words"]:
            key = tuple(_stem(word) for word in words(phrase))
            if name not in found.setdefault(key, []):
                found[key].append(name)
    return {key: tuple(names) for key, names in found.items()}


def stems(text: str) -> list[str]:
    """The stems of the words that tell one text from another."""
    return [_stem(word) for word in telling(text)]


def pairs(text: str) -> list[str]:
    """Each two stems that stand side by side, the common ones too: "wrote about me" is told by how it is put."""
    found = []
    for line in text.splitlines():
        stood = ["", *(_stem(word) for word in words(line)), ""]
        found += [f"{one} {next_}" for one, next_ in pairwise(stood)]
    return found


def meant(text: str) -> list[str]:
    """The concepts in a text. The longest phrase counts: "in charge" is not also "charge"."""
    known = concepts()
    said = [_stem(word) for word in words(text)]
    found: list[str] = []
    start = 0
    while start < len(said):
        for length in range(min(LONGEST_PHRASE, len(said) - start), 0, -1):
            if names := known.get(tuple(said[start : start + length])):
                found += names
                start += length
                break
        else:
            start += 1
    return found


def telling(text: str) -> list[str]:
    """The words that tell one text from another."""
    return [word for word in words(text) if word not in _TOO_COMMON]


def runs(word: str, shortest: int = 3, longest: int = 5) -> list[str]:
    """Runs of letters in a word, with its ends marked."""
    padded = f" {word} "
    return [
        padded[start : start + size] for size in range(shortest, longest + 1) for start in range(len(padded) - size + 1)
    ]


def letters(text: str) -> list[str]:
    """The runs of letters in the words that tell one text from another."""
    return [run for word in telling(text) for run in runs(word)]
