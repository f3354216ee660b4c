"""Masks what is sent to a language model, and puts it back. Law: what goes out names nobody; it comes back exact.

A name becomes `Person-A`, every other identifier `[postcode-1]`. One letter is one person; a figure after it is
another way the same person was written (`Person-A` Agnes, `Person-A2` Mrs Munro), so that a quotation comes back to the
letter. Stretches that only look like a pseudonym are masked as well, which is why `restore(mask(text)) == text`.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterator
from functools import cached_property
from typing import TypeAlias

from bot.listening.birth_dates import birthdays
from bot.listening.identifiers import identifiers
from bot.listening.name_words import TITLES, KnownNames, folded

_KINDS = (
    "name",
    "dob",
    "nhs",
    "chi",
    "nino",
    "postcode",
    "address",
    "phone",
    "email",
    "handle",
    "plate",
    "number",
    "ref",
    "text",
)
_KIND = {"nhs_number": "nhs", "chi_number": "chi", "ni_number": "nino", "reference": "ref"}
_PSEUDONYM = re.compile(
    rf"(?<!\w)person[-‐‑–][a-z]{{1,3}}\d{{0,5}}(?!\w)|\[(?:{'|'.join(_KINDS)})[-‐‑–]\d{{1,7}}\]", re.I
)
_DASHES = str.maketrans("‐‑–", "---")
_BLANK = "\ufffc"
"""Stands in for a pseudonym while a masked text is looked through: neither a word, nor a space, nor an end."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
Find: TypeAlias = tuple[int, int, str]
_MOST_LETTERS = 26 + 26**2 + 26**3


class Masks:
    """One for each talk or request: who is who stays the same in all its texts.

    `names` are those the record knows. `told` is what was said so far: a birthday in it is known without its year too.
    """

    def __init__(self, names: Collection[str] = (), told: Collection[str] = ()) -> None:
        self._known = KnownNames(names)
        self._told = told
        self._person_of: dict[tuple[str, ...], int] = {}
        self._words_of: list[set[str]] = []
        self._persons_with: dict[str, list[int]] = {}
        self._letter_of: dict[int, int] = {}
        self._forms: dict[int, int] = {}
        self._counts: dict[str, int] = {}
        self._pseudonym_of: dict[tuple[str, str], str] = {}
        self._original_of: dict[str, str] = {}
        for name in sorted(names, key=lambda name: (-len(name.split()), name)):
            self._person(name)

    def mask(self, text: str) -> str:
        """The text with every identifier replaced. What has been masked is what `restore` gives back, exactly."""
        return self._masked(text)[0]

    def stretches(self, text: str) -> list[tuple[int, int]]:
        """Where something in this text is masked, in code points: for those who measure."""
        return [(start, end) for start, end, _ in self._masked(text)[1]]

    @cached_property
    def _birthdays(self) -> re.Pattern[str] | None:
        return birthdays(_as_read(one)[0] for one in self._told)

    def _masked(self, text: str) -> tuple[str, list[Find]]:
        found = self._finds(text, known_only=False)
        while True:
            finds = self._with_lookalikes(text, found)
            masked, begins = self._composed(text, finds)
            more = self._left_over(masked, text, finds, begins)
            if not more:
                return masked, finds
            found = sorted(found + more)

    def restore(self, text: str) -> str:
        """The originals put back; a pseudonym that nobody was given stays as it is, to be seen."""
        return _PSEUDONYM.sub(lambda match: self._original_of.get(_key(match[0]), match[0]), text)

    def leaks(self, text: str) -> tuple[str, ...]:
        """The known names and listed kinds that are still in a text about to be sent; empty when it may go."""
        return tuple(text[start:end] for start, end, _ in self._finds(self._blanked(text), known_only=True))

    # What to hide.

    def _finds(self, text: str, known_only: bool) -> list[Find]:
        seen, starts, ends = _as_read(text)
        finds = identifiers(seen, self._known, known_only, self._birthdays)
        if starts is None or ends is None:
            return [(found.start, found.end, found.kind) for found in finds]
        return _apart((starts[found.start], ends[found.end - 1], found.kind) for found in finds)

    def _blanked(self, text: str) -> str:
        return _PSEUDONYM.sub(
            lambda match: _BLANK * len(match[0]) if _key(match[0]) in self._original_of else match[0], text
        )

    def _left_over(self, masked: str, text: str, finds: list[Find], begins: list[int]) -> list[Find]:
        """What can still be read in the masked text, where it stands in the text itself."""
        pieces = [0, *(end for _, end, _ in finds)]
        more = []
        for start, end, kind in self._finds(self._blanked(masked), known_only=True):
            piece = bisect_left(begins, start + 1) - 1
            shift = pieces[piece] - begins[piece]
            limit = finds[piece][0] if piece < len(finds) else len(text)
            more.append((min(start + shift, limit), min(end + shift, limit), kind))
        return [find for find in more if find[0] < find[1]]

    def _with_lookalikes(self, text: str, finds: list[Find]) -> list[Find]:
        """The finds, and in what is between them whatever could be taken for a pseudonym when it comes back."""
        out: list[Find] = []
        at = 0
        for find in [*finds, (len(text), len(text), "")]:
            out.extend((at + m.start(), at + m.end(), "text") for m in _PSEUDONYM.finditer(text[at : find[0]]))
            if find[2]:
                out.append(find)
            at = find[1]
        return out

    # What stands in its place.

    def _composed(self, text: str, finds: list[Find]) -> tuple[str, list[int]]:
        """The masked text, and where in it each piece begins that was left alone."""
        out: list[str] = []
        begins: list[int] = []
        at = length = 0
        for start, end, kind in [*finds, (len(text), len(text), "")]:
            piece = text[at:start]
            begins.append(length)
            out.append(piece)
            length += len(piece)
            if kind:
                joined = text[start - 1 : start].isalnum() or text[start - 1 : start] == "_"
                joined |= text[end : end + 1].isalnum() or text[end : end + 1] == "_"
                out.append(self._pseudonym(text[start:end], kind, joined))
                length += len(out[-1])
            at = end
        return "".join(out), begins

    def _pseudonym(self, original: str, kind: str, joined: bool) -> str:
        kind = _KIND.get(kind, kind)
        as_person = kind == "name" and not joined
        key = ("person" if as_person else kind, original)
        if key not in self._pseudonym_of:
            pseudonym = self._person_form(original) if as_person else self._numbered(kind)
            self._pseudonym_of[key] = pseudonym
            self._original_of[_key(pseudonym)] = original
        return self._pseudonym_of[key]

    def _numbered(self, kind: str) -> str:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"[{kind}-{self._counts[kind]}]"

    def _person_form(self, original: str) -> str:
        person = self._person(original)
        letter = self._letter_of.setdefault(person, len(self._letter_of))
        form = self._forms[person] = self._forms.get(person, 0) + 1
        if letter >= _MOST_LETTERS or form > 99_999:
            return self._numbered("name")
        return f"Person-{_letters(letter)}{form if form > 1 else ''}"

    # Who is who.

    def _person(self, name: str) -> int:
        """The number of the person whose name this is; somebody new when it could be more than one, or nobody."""
        words = [folded(word[0]) for word in _WORD.finditer(name)]
        bare = tuple(word for word in words if word not in TITLES and len(word) > 1) or tuple(words) or (name,)
        if bare in self._person_of:
            return self._person_of[bare]
        mine = set(bare)
        near = {person for word in mine for person in self._persons_with.get(word, ())[:50]}
        same = [person for person in near if mine <= self._words_of[person] or self._words_of[person] <= mine]
        if len(same) == 1:
            person = same[0]
        else:
            person = len(self._words_of)
            self._words_of.append(set())
        for word in mine - self._words_of[person]:
            self._words_of[person].add(word)
            self._persons_with.setdefault(word, []).append(person)
        self._person_of[bare] = person
        return person


def _key(pseudonym: str) -> str:
    return pseudonym.translate(_DASHES).casefold()


def _letters(number: int) -> str:
    out = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        out = chr(ord("A") + rest) + out
    return out


def _apart(finds: Iterator[Find]) -> list[Find]:
    out: list[Find] = []
    for start, end, kind in finds:
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]), out[-1][2])
        else:
            out.append((start, end, kind))
    return out


def _as_read(text: str) -> tuple[str, list[int] | None, list[int] | None]:
    """The text as a reader sees it: without what is invisible, letters and figures of any width as plain ones.

    With it, for each character, where it begins and ends in the text; None where nothing had to be changed.
    """
    if text.isascii() or (unicodedata.is_normalized("NFKC", text) and not any(map(_hidden, text))):
        return text, None, None
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and (unicodedata.combining(text[end]) or _hidden(text[end])):
            end += 1
        for c in unicodedata.normalize("NFKC", "".join(c for c in text[at:end] if not _hidden(c))):
            out.append(c)
            starts.append(at)
            ends.append(end)
        at = end
    return "".join(out), starts, ends


def _hidden(c: str) -> bool:
    return c > "\x7f" and (
        unicodedata.category(c) == "Cf" or c in "\u034f\u115f\u1160\u3164" or "\ufe00" <= c <= "\ufe0f"
    )
