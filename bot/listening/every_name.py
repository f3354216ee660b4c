"""Every name in words that are about to leave the machine. Law: in doubt it is a name (in `names.py` it is none).

A name that the record knows is one wherever it stands as a word, in any case, also where it is an ordinary word. Other
names: a capital inside a sentence (`capital_names.py`); a frame around small letters (`small_names.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.listening.capital_names import Capitals
from bot.listening.name_words import SMALL_TITLES, TITLES, VERBS, KnownNames, words_of
from bot.listening.names import Name
from bot.listening.small_names import Smalls

_AND_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Rev|Miss|mr|mrs|dr)\.?\s(?:and|an|&|a)\s\Z")
_PARTICLES_ALONE = frozenset("van von der den bin binti ibn".split())
"""Those that are no words in English, Scots or Welsh: a name needs no other name before them."""
_KIN_TITLES = frozenset("auntie aunty aunt uncle anti yncl modryb abu umm".split())
_BIG = frozenset("big wee auld old young little".split())
_INITIALS = frozenset("bdfghjlmpstvwz")
"""Small letters that stand alone after a name and are not "a", "i", "n" or "x"."""
_PARTICLES = frozenset(
    "ap ab ferch verch van von de der den di da du dos la le el al bin bint binti ibn mac nic o' y st".split()
)


def every_name(text: str, known: KnownNames, only_known: bool = False) -> list[Name]:
    """Names in these words, each mention, first and family names joined. `sure`: the record knows it."""
    words = list(words_of(text))
    reading = _Reading(text, words, known)
    for at in range(len(words)):
        reading.known_word(at)
    if not only_known:
        reading.read()
    return list(reading.found())


class _Reading(Capitals, Smalls):
    def known_word(self, at: int) -> None:
        """Law: what the record knows is a name, unless it is plainly a word of grammar in small letters."""
        word = self.words[at]
        if self.known.words and self.known.has(word.plain):
            word.name = not self.of_grammar(at)

    def read(self) -> None:
        """What nobody told us."""
        at = 0
        while at < len(self.words):
            word = self.words[at]
            if word.capital:
                end = self.run_end(at)
                self.run(at, end)
                at = end
            else:
                self.small_word(at)
                at += 1
        for _ in range(2):
            self.told_by_others()
        for word in self.words:
            if word.name and len(word.plain) > 2 and word.kind in ("unknown", "given"):
                self.seen.add(word.plain)
        for word in self.words:
            if not word.name and word.plain in self.seen:
                word.name = True

    def found(self) -> Iterator[Name]:
        """The names, with their titles and initials, first and family name as one."""
        at, words = 0, self.words
        extra = [match.span() for match in self.known.unspaced.finditer(self.text)] if self.known.unspaced else []
        while at < len(words):
            if not words[at].name:
                at += 1
                continue
            last = at
            while (after := self._next_of_it(last)) > last:
                last = after
            last = self._with_initial(last)
            begin = self._begin(at)
            pair = _AND_TITLE.search(self.text, max(0, words[begin].start - 12), words[begin].start)
            start = pair.start() if pair and words[begin].plain in TITLES else words[begin].start
            sure = any(self.known.has(words[n].plain) for n in range(at, last + 1))
            yield Name(start, words[last].end, sure)
            at = last + 1
        for start, end in extra:
            yield Name(start, end, True)

    def _next_of_it(self, last: int) -> int:
        """The next word of the same name; "ap", "van der" or "bin" may stand between. Itself where there is none."""
        words, at = self.words, last + 1
        if (
            at < len(words)
            and words[at].name
            and words[at].gap in (" ", "-", "\xa0")
            and not words[last].ending
            and (words[at].joined or self.known.has(words[at].plain))
        ):
            return at
        while at < min(len(words), last + 5) and words[at].plain in _PARTICLES and words[at].gap == " ":
            at += 1
        more = last + 1 < at < len(words) and words[at].name and words[at].gap in (" ", "-") and not words[at].opens
        return at if more else last

    def _with_initial(self, last: int) -> int:
        """With the letter behind it that tells two of one name apart: "hannah b's", "Kev M said"."""
        words = self.words
        if last + 1 == len(words) or words[last].ending or words[last + 1].gap != " ":
            return last
        letter = words[last + 1]
        ends = (
            letter.ending or self.after(last + 1) in VERBS or self.gap_after(last + 1)[:1] in (".", ",", "", "\n", ")")
        )
        return last + 1 if ends and (letter.plain in _INITIALS or (letter.capital and len(letter.text) == 1)) else last

    def _begin(self, at: int) -> int:
        """Where the name begins with what belongs to it: a title, initials, a particle."""
        words, begin = self.words, at
        while begin > max(0, at - 6) and not words[begin - 1].name and words[begin].gap in (" ", ". ", ".", "\xa0"):
            title = words[begin - 1]
            titled = begin > 1 and words[begin - 2].plain in TITLES
            capital = title.capital and words[begin].capital and title.text not in "AI"
            initial = len(title.text) == 1 and title.text.isalpha() and ("." in words[begin].gap or titled or capital)
            several = self.family(begin) or (words[begin].kind == "unknown" and words[begin].plain.endswith("s"))
            the_family = title.plain == "the" and words[begin].capital and several
            alone = begin > 1 and (len(words[begin - 2].text) == 1 or words[begin - 2].plain in _PARTICLES_ALONE)
            particle = title.plain in _PARTICLES_ALONE or (title.plain in _PARTICLES and alone)
            nickname = title.plain in _BIG and title.capital and words[begin].capital and not title.opens
            if not (initial or particle or the_family or nickname or self._titles(begin - 1)):
                break
            begin -= 1
        return begin

    def _titles(self, at: int) -> bool:
        title = self.words[at]
        if title.capital:
            return title.plain in TITLES | _KIN_TITLES
        return title.plain in SMALL_TITLES or self.small_title(at)
