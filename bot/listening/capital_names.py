"""Names that carry a capital. A capital inside a sentence is one unless a list, a place word or its place says no."""

from __future__ import annotations

import re

from bot.listening.name_words import (
    ALL_FAMILY,
    ALL_THINGS,
    ANIMALS,
    AT_PLACE,
    IN_PLACE,
    KIN_AFTER,
    KINSFOLK,
    MODALS,
    NAMED,
    NOT_NAME_ENDING,
    OFFICES,
    OPENER_ENDING,
    SIGNS,
    SURE_TITLES,
    THEN_A_THING,
    TITLES,
    Around,
)

_INSTITUTIONS = SIGNS["parts of the names of institutions and places"]
_PLACE_HEADS = SIGNS["words that open names of places"]
_TRAVEL = re.compile(
    r"\b(?:go|goes|going|gaun|gone|went|gang|mov\w+|travel\w*|driv\w+|drove|bus|buses|train|trains|ferry|flight|fl[ey]w?|"
    r"flying|trip|trips|com\w+|came|cam|hame|back|return\w*|lift|gets?|got|getting|taken|taking|took|takes|transfer\w*|"
    r"road|way|walk\w*|route|admitted|discharged|deported|emigrat\w+|retired?|holiday|close|next|mynd|taxi|sent|visit|"
    r"rehous\w+|relocat\w+|born|run|runs|ran|journey|tour|cruise|pilgrimage|evacuated|posted|sail\w*|dod|teithio)\b"
    r"[^.!?]*\Z",
    re.I,
)
_FROM_WHOM = SIGNS["what comes from somebody"]
_OF_WHOM = SIGNS["what is of somebody"] | KINSFOLK
_BASE_VERBS = SIGNS["base verbs, after will and may"]
_ON_WHOM = frozenset(
    "note notes called call calls checked check dropped visit visited update depends relies keen".split()
)


class Capitals(Around):
    """Runs of capitals, and which of them is somebody."""

    def run_end(self, at: int) -> int:
        """One past the last of the capitals that stand together."""
        end = at + 1
        while end < len(self.words):
            word, last = self.words[end], self.words[end - 1]
            near = word.gap in (" ", "-", "\xa0") or (
                word.gap == ". " and (last.plain in TITLES or len(last.text) == 1) and not word.opens
            )
            if not (word.capital and near and not last.ending and not word.opens and end - at < 8):
                break
            end += 1
        return end

    def run(self, start: int, end: int) -> None:
        words = self.words
        for at in range(start, end):
            if words[at].plain in TITLES and self._titled(at, end):
                self.take(at + 1, end)
                return
            if words[at].kind == "also" and words[at].gap.strip()[:1] in (":", "“", '"') and self.opens_as_word(at):
                return
        first = start
        frame = (self.plain(start - 2), self.plain(start - 1))
        if words[start].kind == "ordinary" and (frame == ("name", "is") or frame[1] in ("name's", "named")):
            self.take(start, end)
            return
        if words[first].opens and words[first].kind in ("ordinary", "thing") and not words[first].name:
            first += 1
        elif not words[first].opens or words[first].kind in ("given", "also", "unknown"):
            while first < end and words[first].kind == "ordinary" and not words[first].name:
                first += 1
        if first == end:
            return
        if any(words[at].plain in _PLACE_HEADS for at in range(start, end - 1)) and words[first].kind != "given":
            return
        if any(words[at].plain in _INSTITUTIONS for at in range(first + 1, end)) and not (
            words[first].kind == "given" and end - first == 2 and self.person_after(end - 1)
        ):
            return
        opens = words[first].opens and len(words[first].text) > 1
        for at in range(first, end):
            if len(words[at].text) > 1 and words[at].kind in ("given", "also", "unknown") and not self.month(at):
                verdict = self._opener(at, end) if at == first and opens else self._inside(at, start, end)
                if verdict:
                    self.take(at, self._name_end(at, end))
                    return
                if words[at].kind == "unknown":
                    return

    def _name_end(self, at: int, end: int) -> int:
        """Where the name ends: a place, day or shop after it is not part of it."""
        stop = at + 1
        while stop < end and self._of_name(stop) and not self.month(stop):
            stop += 1
        return stop

    def _of_name(self, at: int) -> bool:
        word = self.words[at]
        return word.kind != "thing" or word.plain in ALL_FAMILY

    def _titled(self, at: int, end: int) -> bool:
        title, after = self.words[at], at + 1
        if after >= end:
            return False
        if title.plain in SURE_TITLES:
            return self.words[after].kind != "ordinary" or self.words[after].capital
        return self.words[after].kind not in ("ordinary", "thing")

    def _opener(self, at: int, end: int) -> bool:
        """Whether a capital at the start of a sentence is somebody."""
        word = self.words[at]
        last = at
        while last + 1 < end and self.words[last + 1].kind in ("given", "also", "unknown"):
            last += 1
        gap = self.gap_after(last)
        if word.kind == "given":
            return True
        if word.kind == "also":
            if word.plain in ("will", "may") and self.after(at) in MODALS:
                return False
            after = self.after(last)
            if self.month(at) or self.opens_as_word(at) or after in THEN_A_THING:
                return False
            if after in ("on", "with", "at", "across", "next", "fae", "frae") and gap == " ":
                return True
            if after in _BASE_VERBS and after not in MODALS and gap == " " and not self.verb_too(at):
                return True
            return self.person_after(last) or gap.startswith(",") or last > at or gap[:1] in (".", "!", "?", "")
        if self.after(last) in THEN_A_THING and gap == " ":
            return False
        if len(word.text) < 3 or word.plain.endswith(OPENER_ENDING):
            return self.person_after(last) and not word.plain.endswith(NOT_NAME_ENDING)
        alone = gap[:1] in (".", "!", "?", "") or gap.startswith((",", " ("))
        return self.person_after(last) or alone or last > at

    def _inside(self, at: int, start: int, end: int) -> bool:
        """Whether a capital inside a sentence is somebody."""
        word = self.words[at]
        led = at > start and self.words[start].kind == "ordinary" and not self.words[at - 1].opens
        before = self.before(at)
        after = self.after(end - 1)
        if word.kind == "unknown":
            if word.plain.endswith(NOT_NAME_ENDING) or len(word.text) < 2:
                return False
            if after in THEN_A_THING and self.gap_after(end - 1) == " ":
                return False
            mixed = any(self.words[n].kind in ("ordinary", "thing") for n in range(at + 1, end))
            if mixed and not self.person_after(end - 1):
                return False
            if led and at - start > 1:
                return self.person_after(end - 1)
        if before in KINSFOLK or before in OFFICES or before in TITLES:
            return True
        if before in NAMED:
            return not any(self.plain(n) in ANIMALS for n in range(max(0, at - 5), at))
        if before in ANIMALS and word.kind == "unknown":
            return False
        if word.kind == "given" and word.plain not in ALL_THINGS:
            return True
        return self._by_what_stands_before(at, before, end)

    def _by_what_stands_before(self, at: int, before: str, end: int) -> bool:
        word = self.words[at]
        if before in ("the", "a", "an", "y", "yr") or word.gap.endswith(("'", "’")):
            return False
        left = self.text[max(0, word.start - 70) : word.start]
        earlier = self.plain(at - 2) if at > 1 and not self.words[at - 1].opens else ""
        possessive = bool(word.ending) and self.words[end - 1].ending.lower() not in ("'ll",)
        if KIN_AFTER.match(self.text, self.words[end - 1].end):
            return True
        if before in IN_PLACE:
            return False
        if before in AT_PLACE or before in ("i'r", "o'r"):
            if word.kind == "also":
                return word.plain not in ALL_THINGS or earlier in _FROM_WHOM
            if before in ("from", "fae", "frae", "o", "oddi"):
                return earlier in _FROM_WHOM
            if before == "of":
                return earlier in _OF_WHOM
            if before in ("to", "tae") and earlier in _ON_WHOM | _FROM_WHOM:
                return True
            if before in ("to", "tae"):
                return _TRAVEL.search(left) is None
            if before == "on":
                return earlier in _ON_WHOM
            return before == "at" and possessive and word.plain not in ALL_THINGS
        if word.gap == ", " and at and self.words[at - 1].capital and not self.words[at - 1].name:
            return self.person_after(end - 1)
        if before in ("and", "or", "a", "ac", "neu", "&") and at > 1:
            other = self.words[at - 2]
            if other.capital and not other.opens and not other.name and other.kind in ("unknown", "thing"):
                return self.person_after(end - 1)
        return True
