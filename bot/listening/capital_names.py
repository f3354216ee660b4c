"""Names with a capital. A word that no list knows is one; of a word that is also a name, what is around it says."""

from __future__ import annotations

import re

from bot.listening.name_words import (
    AGE_AFTER,
    ALL_FAMILY,
    ALL_THINGS,
    ANIMALS,
    AT_PLACE,
    CARRY_CAPITALS,
    IN_PLACE,
    IS_KIN,
    KIN_AFTER,
    KIN_TOO,
    KINSFOLK,
    MODALS,
    MONTHS,
    NAMED,
    NOT_NAME_ENDING,
    OFFICES,
    PEOPLE_DO,
    QUALITIES,
    SEASONS,
    SIGNS,
    SURE_TITLES,
    THEN_A_THING,
    TITLES,
    VERBS,
    WORD_NAMES,
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
_SIGNED = frozenset("regards thanks cheers love wishes sincerely faithfully yours hugs cofion diolch xx xxx".split())
_DETERMINERS = frozenset("a an the y yr this that these those every each any some no next last on of my your".split())
_NOT_FIRST = frozenset(
    """
    king queen duke baron sun moon sterling gold silver song wing fan bell rain storm ocean winter peace justice liberty
    unity fortune chance success beauty wit heaven friday monday sunday medi ebrill awst mehefin
    """.split()
)
"""Words that carry capitals, or open sentences, as words."""
_SESSIONS = frozenset(
    """
    visit review session meeting update note call assessment log phone keywork support care home hospital day plan
    handover observation hydro contact today yesterday
    """.split()
)
"""What a note is of: "Clement keywork session", "Gift visit today"."""
_ASKED = frozenset("told asked rang phoned text texted visited met saw saw named called thanked ask tell".split())
_OF_CLAUSE = frozenset("and but so then when that because if while although though as says said".split())
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
            first += not self._word_called(first, end)
        elif not words[first].opens or words[first].kind in ("given", "also", "unknown"):
            while (
                first < end
                and words[first].kind == "ordinary"
                and not (words[first].name or self._word_called(first, end))
            ):
                first += 1
        if first == end:
            return
        if any(words[at].plain in _PLACE_HEADS for at in range(start, end - 1)) and words[first].kind != "given":
            return
        if any(words[at].plain in _INSTITUTIONS for at in range(first + 1, end)) and not self._two_names(first, end):
            return
        opens = words[first].opens and len(words[first].text) > 1
        for at in range(first, end):
            if len(words[at].text) > 1 and not self.month(at):
                if words[at].kind in ("ordinary", "thing"):
                    verdict = self._word_called(at, end)
                else:
                    verdict = self._opener(at, end) if at == first and opens else self._inside(at, end)
                if verdict:
                    while at > start and words[at - 1].plain in ALL_FAMILY and not words[at - 1].opens:
                        at -= 1
                    self.take(at, self._name_end(at, end))
                    return
                if words[at].kind == "unknown":
                    return

    def _two_names(self, first: int, end: int) -> bool:
        """A given name and a family name that places have too ("Joyce Hill"), and nobody is at it or in it."""
        words = self.words
        if words[first].kind not in ("given", "also") or end - first != 2:
            return False
        if self.person_after(end - 1):
            return words[first].kind == "given"
        place = self.before(first) in IN_PLACE | {"the", "at", "to", "from", "fae", "on", "by", "of"}
        return words[first].kind == "given" and words[end - 1].plain in ALL_FAMILY and not place

    def _name_end(self, at: int, end: int) -> int:
        """Where the name ends: a place, day or shop after it is not part of it."""
        stop = at + 1
        while stop < end and self._of_name(stop) and not self.month(stop):
            stop += 1
        return stop

    def _of_name(self, at: int) -> bool:
        word = self.words[at]
        if len(word.text) < 4 and word.plain not in ALL_THINGS:
            return True
        return (word.kind != "thing" and word.plain not in CARRY_CAPITALS) or word.plain in ALL_FAMILY

    def _titled(self, at: int, end: int) -> bool:
        title, after = self.words[at], at + 1
        if after >= end:
            return False
        if title.plain in SURE_TITLES:
            return self.words[after].kind != "ordinary" or self.words[after].capital
        return self.words[after].kind not in ("ordinary", "thing")

    def _opener(self, at: int, end: int) -> bool:
        """Whether a name, or a word that no list knows, is somebody at the start of a sentence."""
        word = self.words[at]
        last = at
        while last + 1 < end and (
            self.words[last + 1].kind in ("given", "also", "unknown") or self.words[last + 1].plain in ALL_FAMILY
        ):
            last += 1
        gap = self.gap_after(last)
        if word.kind == "unknown":
            return not word.plain.endswith(NOT_NAME_ENDING)
        if word.plain in KIN_TOO and last == at:
            return self._called(at)
        if word.kind == "given" or self._called(last):
            return True
        if word.plain in ("will", "may") and self.after(at) in MODALS:
            return False
        after = self.after(last)
        if self.opens_as_word(at) or (after in THEN_A_THING and gap == " "):
            return False
        if last + 1 < end and self._of_name(last + 1) and self.gap_after(end - 1).startswith(","):
            return True
        if after in ("on", "with", "at", "across", "next", "fae", "frae", "in", "they") and gap == " ":
            return True
        if after in _BASE_VERBS and after not in MODALS and gap == " " and not self.verb_too(at):
            return True
        if not at and (after in _SESSIONS or word.ending):
            return True
        return self.person_after(last) or gap.startswith(",") or last > at or gap[:1] in (".", "!", "?", "")

    def _word_called(self, at: int, end: int) -> bool:
        """Whether an ordinary word with a capital is what somebody is called: Gift, Lucky, Sunday; Banks, Green."""
        word = self.words[at]
        named, season = word.plain in WORD_NAMES, word.plain in SEASONS
        if not word.opens and word.kind == "ordinary" and at + 1 == end and self._surprising(at):
            return True
        if self.family(at) or self.of_somebody(at):
            return True
        if not (named or season or word.plain in ALL_FAMILY) or len(word.text) < 2:
            return False
        if self._called(at) or (at + 2 == end and self._called(at + 1) and self.words[at + 1].kind != "thing"):
            return True
        before, after, gap = self.before(at), self.after(at), self.gap_after(at)
        place = word.kind == "thing" or (word.plain in _INSTITUTIONS and not named)
        if at + 1 < end or season or place or before in _DETERMINERS:
            return before in KINSFOLK | NAMED and self.person_after(end - 1)
        if word.opens:
            if not named or word.plain in _NOT_FIRST:
                return False
            return (
                bool(word.ending)
                or (gap == " " and (after in PEOPLE_DO or (word.plain in QUALITIES and after in VERBS)))
                or (not at and after in _SESSIONS)
            )
        if before in IN_PLACE or any(c.isalpha() for c in word.gap) or gap.startswith(("-", "/")):
            return False
        if named:
            return word.plain not in _NOT_FIRST or self.person_after(at)
        return self.person_after(at) and (before in _OF_CLAUSE or word.gap != " ")

    def _surprising(self, at: int) -> bool:
        """Whether a word of small letters stands alone inside a sentence, with a capital that nothing asks for."""
        word, before = self.words[at], self.before(at)
        if word.plain in CARRY_CAPITALS or word.plain in SEASONS or word.plain in _NOT_FIRST:
            return False
        if word.gap not in (" ", ", ") or (at and self.words[at - 1].capital and word.gap == " "):
            return False
        if (
            before in ("and", "&", "of", "for")
            and at > 1
            and self.words[at - 2].capital
            and not self.words[at - 2].name
        ):
            return False
        return before not in _DETERMINERS and before not in IN_PLACE and len(word.plain) > 2

    def _called(self, last: int) -> bool:
        """Whether it is said right after this word that it is somebody: how old, whose kin, who."""
        text, end = self.text, self.words[last].end
        if self.words[last].ending or text[end + 1 : end + 2].isdigit():
            return False
        return any(pattern.match(text, end) for pattern in (KIN_AFTER, AGE_AFTER, IS_KIN))

    def _inside(self, at: int, end: int) -> bool:
        """Whether a name, or a word that no list knows, is somebody inside a sentence."""
        word = self.words[at]
        before = self.before(at)
        if word.kind == "unknown":
            after = self.after(end - 1)
            thing = after in THEN_A_THING and self.gap_after(end - 1) == " " and not self.words[end - 1].ending
            return not (thing or word.plain.endswith(NOT_NAME_ENDING))
        if before in KINSFOLK or before in OFFICES or before in TITLES or before in _SIGNED:
            return True
        if self.family(at) or self._called(end - 1):
            return True
        if word.plain in KIN_TOO and end - at == 1:
            return False
        if before in NAMED:
            return not any(self.plain(n) in ANIMALS for n in range(max(0, at - 5), at))
        if word.kind == "given" and word.plain not in ALL_THINGS:
            return True
        if at + 1 < end and self.words[at + 1].kind in ("given", "unknown"):
            return True
        if word.plain in MONTHS and word.plain != "jan" and end - at == 1 and before not in _ASKED:
            return self.person_after(at) and self.after(at) not in ("and", "or", "is", "was", "&")
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
            return self.person_after(end - 1) or self.gap_after(end - 1).startswith(",")
        if before in ("and", "or", "a", "ac", "neu", "&") and at > 1:
            other = self.words[at - 2]
            if other.capital and not other.opens and not other.name and other.kind in ("unknown", "thing"):
                return self.person_after(end - 1)
        return True
