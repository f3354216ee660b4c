"""Everything the program says, by key and language. Law: loading refuses a missing key or variable.

English is the reference: another language must have every key, and use no variable that English does not.
"""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

LANGUAGES = ("en", "cy")


class PhrasesIncomplete(ValueError):
    """A language lacks a phrase, or a phrase asks for something nobody gives. Raised while loading."""


Flat = dict[str, str | list[str]]


def _flat(table: Mapping[str, Any], prefix: str = "") -> Flat:
    found: Flat = {}
    for key, value in table.items():
        if isinstance(value, dict):
            found |= _flat(value, f"{prefix}{key}.")
        else:
            found[f"{prefix}{key}"] = value if isinstance(value, list) else str(value).strip("\n")
    return found


def variables(text: str) -> frozenset[str]:
    """The names in braces in a phrase."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


@cache
def _read(language: str) -> Flat:
    source = resources.files(__name__).joinpath(f"{language}.toml").read_text(encoding="utf-8")
    return _flat(tomllib.loads(source))


def check(phrases: Flat, reference: Flat) -> None:
    """Raises `PhrasesIncomplete` naming what is missing, or which variable is not known."""
    if missing := sorted(set(reference) - set(phrases)):
        raise PhrasesIncomplete(f"no phrase for {', '.join(missing[:5])}")
    if unknown := sorted(set(phrases) - set(reference)):
        raise PhrasesIncomplete(f"nobody asks for {', '.join(unknown[:5])}")
    for key, text in phrases.items():
        other = reference[key]
        if isinstance(text, list) or isinstance(other, list):
            if not text or type(text) is not type(other):
                raise PhrasesIncomplete(f"{key} should be a list of words")
        elif not variables(text) <= variables(other):
            raise PhrasesIncomplete(f"{key} uses a variable that is not given")


class Phrases:
    """The phrases of one language. `always` are values that any phrase may use (help numbers, who sees).

    In a channel with words of its own, `telegram.say.x` stands in the place of `say.x`.
    """

    def __init__(self, language: str = "en", always: Mapping[str, str] | None = None, channel: str = "") -> None:
        self.language = language if language in LANGUAGES else "en"
        self._phrases = _read(self.language)
        check(self._phrases, _read("en"))
        self._always = dict(always or {})
        if channel:
            own = {
                key.removeprefix(f"{channel}."): text
                for key, text in self._phrases.items()
                if key.startswith(f"{channel}.")
            }
            self._phrases = {**self._phrases, **{key: text for key, text in own.items() if key in self._phrases}}

    def __contains__(self, key: str) -> bool:
        return key in self._phrases

    def text(self, key: str, /, **values: str) -> str:
        """The phrase, filled in. Raises `PhrasesIncomplete` for an unknown key or a missing value."""
        phrase = self._phrases.get(key)
        if not isinstance(phrase, str):
            raise PhrasesIncomplete(f"no phrase for {key}")
        given = {**self._always, **values}
        try:
            return phrase.format_map(given)
        except KeyError:
            lacking = sorted(variables(phrase) - set(given))
            raise PhrasesIncomplete(f"{key} needs {', '.join(lacking)}") from None

    def words(self, key: str) -> list[str]:
        """The words that are understood for a button or a choice; the first is the one that is shown."""
        found = self._phrases.get(key)
        if not isinstance(found, list):
            raise PhrasesIncomplete(f"no words for {key}")
        return found


@cache
def for_model(task: str) -> str:
    """What a language model is told for this task (`prompts/model.toml`, with the reasons beside it)."""
    source = resources.files(__name__).joinpath("model.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(source)[task]["text"]).strip()
