"""Names in small letters, as dictation writes them. A frame makes one: a title, kin, what somebody is, says or is told.

A word that is also a name ("joy", "rose") is none where the grammar asks for a word: after "the", "my", "every", "she".
"""

from __future__ import annotations

import re

from bot.listening.name_frames import (
    A_ROLE,
    BASE_VERBS,
    BEFORE_ANY_WORD,
    IS_SOMEBODY,
    OPEN_VERBS,
    TOLD,
    Frames,
)
from bot.listening.name_words import (
    AGE_AFTER,
    ALL_FAMILY,
    ALL_ORDINARY,
    ALL_WELSH,
    AT_PLACE,
    IN_PLACE,
    IS_KIN,
    KIN_TOO,
    KINSFOLK,
    MODALS,
    NOT_AFTER,
    OPENER_ENDING,
    PEOPLE_DO,
    QUALITIES,
    SAYS,
    SEASONS,
    SIGNS,
    SMALL_TITLES,
    SPEAKS,
    THEN_A_THING,
    VERBS,
    WORD_NAMES,
    Word,
)
from bot.listening.word_forms import mutated

_COMMON = SIGNS["given names that are common words"]
_MASS = SIGNS["of which there is much, and that need no article"]
_WHERE = SIGNS["where somebody is, after a name"]
_ADVERBS = frozenset("not no also still never always probably just only all soon now then likely maybe have".split())
_ONLY_BEFORE = frozenset("and an a mae roedd oedd i bydd see give".split())
_NEXT_DOOR = re.compile(
    r"\s(?:next\sdoor|drws\snesa|(?:over|across|through|doon|down|up|roond|round|ahint|"
    r"behind)\sthe\s\w+|upstairs|downstairs|"
    r"(?:from|fae|frae)\s(?!(?:her|his|the\s(?:garden|shop|shops|florist|table|start|top))\b)|"
    r"o['’]r\s|at\s(?!(?:home|night|least|all|last|noon|dawn|\d|the\s(?:moment|end|table|time|weekend|back|front))))"
)
_FROM_WORK = re.compile(
    r"\s(?:next\sdoor|drws|(?:from|fae|frae|o['’]r|at)\s(?:the\s)?(?:[\w'’-]+\s){0,2}?(?:agency|"
    r"council|cooncil|team|t[iî]m|respite|church|"
    r"kirk|chapel|mosque|temple|gurdwara|cent(?:re|er)|office|care|services?|hospital|ward|surgery|"
    r"clinic|school|schuil|college|club|"
    r"company|transport|pharmacy|charity|hostel|hub|shop|desk|advice|advocacy|reablement|telecare|"
    r"housing|social|cyngor|ganolfan))\b",
    re.I,
)
_PERSON_NEAR = re.compile(rf"\b{A_ROLE}\b[^.!?\n]{{0,44}}\Z", re.I)
_WELSH_TOLD = re.compile(
    r"\b(?:rhaid|gofyn|gofynnais|ofyn|diolch|cyn|wedi dweud|rhoi|rhoddodd|ddangos|dangos)\si\s\Z", re.I
)
_VERB_FIRST = frozenset("daeth aeth meddai mae roedd oedd bydd dywedodd dwedodd welodd gwelodd bu gofynnodd".split())
_AFTER_PERSON = frozenset(
    "for from fae at on again and about for he she they i we who when last yesterday today".split()
)
_ASKS_FOR_A_WORD = frozenset(
    "a an the this that these those my your his her its our their wir ma yer some any no every each y yr thae".split()
)
_OF_A_DAY = frozenset("on every each next last this by until till til the a of in ar bob pob dydd nos".split())
_CALLING = frozenset("here again quick calling from ringing speaking txting the".split())
_BESIDE = frozenset("and an n & a ac".split())
_ME = frozenset("me i him her us fi fe hi mi".split())
_FILLERS = frozenset("um er erm uh eh ehm em".split())
_AFTER_WELSH = frozenset("yn wedi ei ar o'r i'r am fod mor newydd a'i".split())


class Smalls(Frames):
    """Words in small letters, and words all in capitals."""

    def small_word(self, at: int) -> None:
        word = self.words[at]
        if word.name or len(word.plain) < 2:
            return
        if not (word.may or self.before(at) in BEFORE_ANY_WORD or len(self.before(at)) == 1 or self.words[at - 1].name):
            return
        if word.text.isupper() and len(word.text) > 1 and not self.small:
            shouted = word.kind == "given" and len(word.plain) > 3
            word.name = shouted or (self.before(at) in SMALL_TITLES and word.kind == "unknown") or self._shouted(at)
            word.joined = bool(at) and self.words[at - 1].name
            return
        if word.kind == "given" and len(word.plain) > 2 and not (self.welsh and mutated(word.plain, ALL_WELSH)):
            word.name = True
            word.joined = bool(at) and self.words[at - 1].name and word.gap == " "
        elif self.of_somebody(at) or (self.small and self.family(at) and word.plain not in ALL_ORDINARY):
            word.name = True
        elif self.may_be_name(word) or word.kind == "given":
            word.name = self._somebody(at)
        elif self.titled(at):
            word.name = True
        if not word.name and at and self.words[at - 1].name and word.gap == " " and not self.words[at - 1].ending:
            self._after_name(at)

    def _shouted(self, at: int) -> bool:
        """Of words all in capitals: one beside another of a name ("GRACE LLEWELLYN", "OKAFOR, ROSE"), or in a frame."""
        word = self.words[at]
        if not (self._first(word) or self._last(word)):
            return False
        if at and self.words[at - 1].name and self._in_a_row(at - 1):
            return True
        follows = self.words[at + 1] if at + 1 < len(self.words) and self._in_a_row(at) else None
        if follows and (self._last(follows) if follows.gap == " " else self._first(follows)):
            return self._first(word) if follows.gap == " " else self._last(word)
        called = self.person_after(at) and (word.opens or self.before(at) in KINSFOLK)
        return (len(word.plain) > 3 and self.framed(at)) or (called and not self.opens_as_word(at))

    def _in_a_row(self, at: int) -> bool:
        """Whether this word and the next are all in capitals, with nothing but a space or a comma between."""
        word, after = self.words[at], self.words[at + 1]
        near = after.gap in (" ", ", ") and not word.ending and not after.opens
        return near and word.text.isupper() and after.text.isupper() and len(after.text) > 1

    def _first(self, word: Word) -> bool:
        return word.kind in ("given", "also")

    def _last(self, word: Word) -> bool:
        return word.plain in ALL_FAMILY or (word.kind == "unknown" and len(word.plain) > 3)

    def may_be_name(self, word: Word) -> bool:
        return word.kind in ("also", "unknown") or word.plain in WORD_NAMES

    def _after_name(self, at: int) -> None:
        """A family name behind a given one."""
        word = self.words[at]
        if word.plain in THEN_A_THING or (word.kind == "unknown" and word.plain.endswith(OPENER_ENDING)):
            return
        small_before = self.words[at - 1].text[0].islower()
        also = word.kind == "also" and small_before and word.plain not in OPEN_VERBS and word.plain not in SEASONS
        if also and (self.after(at) in VERBS or self.gap_after(at).strip() != "" or not self.gap_after(at)):
            word.name = word.joined = True
        family = word.plain in ALL_FAMILY and (word.kind == "unknown" or small_before)
        if family and word.kind == "ordinary":
            family = not self.as_verb(at) and self.after(at) not in MODALS
        unknown = word.kind == "unknown" and not word.plain.endswith(("s", "ed", "ing", "ly", "in"))
        if family or (unknown and (self.small or small_before)):
            word.name = word.joined = True

    def told_by_others(self) -> None:
        """What the rest of the text shows: a name in one place is one in the next; a list of names is names."""
        shown = {word.plain for word in self.words if word.name and word.kind in ("also", "ordinary", "thing")}
        for at, word in enumerate(self.words):
            if (
                word.name
                or not word.may
                or len(word.plain) < 2
                or not (self.may_be_name(word) or (word.capital and word.plain in shown))
            ):
                continue
            listed = self._listed(at) and not (word.kind == "unknown" and word.plain.endswith(OPENER_ENDING))
            if not word.capital and (listed or not self.as_word(at)) and not self.as_verb(at):
                if self.month(at):
                    continue
                if listed or (word.plain in shown and (not self._common(word) or self._like_a_name(at))):
                    word.name = self.before(at) not in IN_PLACE | AT_PLACE or word.plain not in SEASONS
            elif word.capital and word.plain in shown and self.before(at) not in _OF_A_DAY:
                word.name = not (self.opens_as_word(at) or self.month(at))
            elif word.capital and word.plain in WORD_NAMES and not self.month(at):
                told = IS_SOMEBODY.match(self.text, word.end) or _FROM_WORK.match(self.text, word.end)
                word.name = bool(told) if word.opens else self.framed(at)

    def _like_a_name(self, at: int) -> bool:
        """For a common word that is somebody elsewhere in the text: first in its clause, told, or doing something."""
        word = self.words[at]
        before, after = self.before(at), self.after(at)
        if before in TOLD | {"", "but", "then", "so", "when", "that", "if", "because", "while"} or word.gap != " ":
            return True
        return word.ending != "" or after in PEOPLE_DO or after in VERBS

    def _listed(self, at: int) -> bool:
        """Whether it stands in a row with names: "kofi, ama and mercy"."""
        word = self.words[at]
        gap = self.gap_after(at)
        before = self.words[at - 1] if at else None
        if before and word.gap == ", " and before.name and not word.opens:
            if word.kind == "unknown" and not (self.small and at > 1 and self.words[at - 2].name):
                following = [self.words[n].name for n in (at + 1, at + 2) if n < len(self.words)]
                return any(following) and gap.startswith((",", " "))
            return gap.startswith((",", ".", ";")) or self.after(at) in ("and", "an", "a", "ac", "or")
        joined = ("and", "an", "a", "ac", "&") if self.welsh else ("and", "an", "&")
        if self.before(at) in joined and word.gap == " " and at > 1:
            earlier = self.words[at - 2]
            plural = earlier.name and not earlier.ending and self.words[at - 1].gap in (" ", ", ")
            ends = gap[:1] in (",", ".", ";", "", "!", "?") or word.ending != "" or self.after(at) in VERBS | BASE_VERBS
            known = word.kind != "ordinary" or (word.plain in WORD_NAMES and (ends or self.after(at) in _AFTER_PERSON))
            if plural and known and (ends or word.kind != "unknown"):
                return True
        follows = self.words[at + 1] if at + 1 < len(self.words) and not self.words[at + 1].opens else None
        if follows and follows.plain in joined and gap == " " and at + 2 < len(self.words):
            return self.words[at + 2].name and word.kind == "also" and self.before(at) in TOLD | {""}
        return bool(follows and gap == ", " and follows.name and word.kind == "also" and word.gap in (", ", ": "))

    def _somebody(self, at: int) -> bool:
        word = self.words[at]
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        if (
            following
            and following.name
            and following.gap == " "
            and word.kind == "also"
            and self.known.has(following.plain)
        ):
            return word.plain not in OPEN_VERBS
        if self.framed(at) or self._with_family(at, following):
            return True
        before, after, gap = self.before(at), self.after(at), self.gap_after(at)
        near = word.gap in (" ", ", ") or word.opens
        if before in ("our", "oor", "wee", "auld", "big") and word.gap == " ":
            dialect = before in ("our", "oor") or word.kind == "unknown" or self.small
            if word.kind == "unknown":
                return (
                    dialect and not word.plain.endswith(OPENER_ENDING) and after not in SIGNS["animals and boats"]
                ) and (before in ("our", "oor") or self.small or gap[:1] in (",", ".", "") or after in VERBS)
            ours = before in ("our", "oor") and word.plain not in _MASS | OPEN_VERBS | SEASONS
            return after in SAYS or (word.kind == "also" and (ours or gap[:1] in (",", ".") or after in _WHERE))
        if before == "i" and word.kind == "also" and _WELSH_TOLD.search(self.text, max(0, word.start - 24), word.start):
            return True
        if before == "not" and IS_SOMEBODY.match(self.text, word.end):
            return True
        if word.kind == "unknown" and self.small and self._unheard_of(at):
            return True
        if word.kind == "also" and self._said_to_be(at):
            return True
        if word.plain == "will" and (after == "will" or (before == "will" and after in BASE_VERBS)):
            return True
        if self.as_word(at):
            return False
        if near and IS_SOMEBODY.match(self.text, word.end) and not self.as_verb(at):
            return word.kind != "unknown" or not word.plain.endswith(OPENER_ENDING)
        if self.as_verb(at):
            return False
        if after in THEN_A_THING and gap == " ":
            return False
        if word.kind == "unknown":
            return self._unknown(at)
        return self._also(at)

    def _unknown(self, at: int) -> bool:
        word = self.words[at]
        before, after, gap = self.before(at), self.after(at), self.gap_after(at)
        if word.plain.endswith(OPENER_ENDING) or len(word.plain) < 3:
            return False
        opens = before in ("", "and", "but", "then", "so", "when", "that", "comma", "stop", "line", "an")
        if after in SPEAKS and gap == " " and opens:
            return True
        if re.match(r"\s(?:next\sdoor|drws\snesa|upstairs|downstairs)", self.text[word.end : word.end + 14]) and opens:
            return True
        if before == "gan" or (before in _VERB_FIRST and after in _AFTER_WELSH | {"o'r"}):
            return word.gap == " "
        return False

    def _with_family(self, at: int, following: Word | None) -> bool:
        """Whether a family name stands beside it: "hope prosser's garden"; "munro, betty was in"."""
        word = self.words[at]
        if not following or following.opens or word.ending:
            return False
        if following.gap == " " and word.kind == "also":
            return following.kind == "unknown" and following.plain in ALL_FAMILY and not self.as_word(at)
        return following.gap == ", " and word.plain in ALL_FAMILY and following.kind in ("given", "also")

    def _unheard_of(self, at: int) -> bool:
        """Where nothing carries a capital: a word that no list knows, unless an article asks for a word."""
        word = self.words[at]
        if len(word.plain) < 3 or word.plain.endswith(OPENER_ENDING) or self.welsh:
            return False
        if self.text[word.start - 1 : word.start].isdigit() or word.gap.endswith(("'", "’", "-", "/")):
            return False
        return self.before(at) not in _ASKS_FOR_A_WORD

    def _said_to_be(self, at: int) -> bool:
        """For a word that is also a name: how old it is, called upon, named beside "me", put right ("so ina no")."""
        word = self.words[at]
        before, after, gap = self.before(at), self.after(at), self.gap_after(at)
        text, end = self.text, word.end
        if word.plain in SEASONS | QUALITIES | KIN_TOO or self.month(at) or self.as_verb(at):
            return False
        if not word.ending and (AGE_AFTER.match(text, end) or (IS_KIN.match(text, end) and not self.as_word(at))):
            return word.plain not in _MASS
        if word.gap == ", " and gap.startswith("?"):
            return True
        ends = gap[:1] in (".", ",", "!", "?", "", "\n", " (")
        if before == "its" or (
            before in ("it", "i", "im") and at and self.words[at - 1].ending[1:].lower() in ("s", "m")
        ):
            return word.plain not in _MASS and (ends or after in _CALLING)
        if before == "not" and gap[:1] in (".", "!", ""):
            return word.plain not in _MASS
        if after in _BESIDE and self.plain(at + 2) in _ME and word.gap in (" ", ", ", "", ". ", "\n"):
            return not self.as_word(at)
        if before in _BESIDE and self.plain(at - 2) in _ME and word.gap == " ":
            return True
        if self.small and not at and gap in (", ", ". "):
            return True
        return before in _FILLERS | {"so"} and after in _FILLERS | {"no", "sorry", "wait"} and gap == " "

    def _also(self, at: int) -> bool:
        """A word that is also a name, and stands where a word would not."""
        word = self.words[at]
        before, after, gap = self.before(at), self.after(at), self.gap_after(at)
        if self.month(at):
            return False
        season = word.plain in SEASONS
        rare = self._common(word) or not self.small
        opens = before in (
            "",
            "and",
            "but",
            "then",
            "so",
            "when",
            "that",
            "if",
            "because",
            "while",
            "an",
            "comma",
            "stop",
        )
        if before in _VERB_FIRST and after in _AFTER_WELSH and word.plain not in ("hi", "mae"):
            return not (season and before == "mae")
        if _NEXT_DOOR.match(self.text, word.end) and before in _VERB_FIRST | {"a", "ac", "and", "an"}:
            return not self._plain_place(at)
        if before in TOLD - _ONLY_BEFORE and word.gap == " ":
            if (
                before in ("from", "by", "fae", "frae", "with", "wi", "loves", "missed", "misses", "gave", "paid")
                and rare
            ):
                mass = season or word.plain in QUALITIES or word.plain in WORD_NAMES
                return not mass and (gap[:1] in (",", ".", ";", "", "?") or after in _AFTER_PERSON)
            return not (season and before in ("saw", "see"))
        opens = opens or (
            self.words[at - 1].ending == ""
            and before in ("not", "no")
            and _NEXT_DOOR.match(self.text, word.end) is not None
        )
        if opens or word.gap in (", ", ": "):
            if _NEXT_DOOR.match(self.text, word.end) and not self._plain_place(at):
                return True
            if (
                after == "to"
                and gap == " "
                and self.plain(at + 2) in BASE_VERBS | ALL_ORDINARY
                and self.plain(at + 2) not in NOT_AFTER
            ):
                return word.plain not in QUALITIES and word.plain not in OPEN_VERBS
            if after in PEOPLE_DO and gap == " " and not (season and after in ("comes", "came", "looks", "looked")):
                return not (word.plain in OPEN_VERBS and word.opens and after in BASE_VERBS)
            if after in VERBS and gap == " " and not season and word.plain not in _MASS | QUALITIES | OPEN_VERBS:
                return True
            if after == "will" and gap == " " and not season and word.plain not in QUALITIES:
                return True
            if after == "may" and gap == " " and not season:
                return self.plain(at + 2) in BASE_VERBS
        if season and after in PEOPLE_DO and opens and self.words[at].opens:
            return True
        if gap[:1] == "?" and not before:
            return True
        if word.ending.lower() in ("'s", "’s") and (not season or before in ("to", "at", "tae", "from", "fae")):
            return True
        if (
            word.gap == ", "
            and gap.startswith(",")
            and _PERSON_NEAR.search(self.text, max(0, word.start - 60), word.start - 2)
        ):
            return word.plain not in QUALITIES
        if rare:
            return False
        return before not in IN_PLACE | AT_PLACE

    def _common(self, word: Word) -> bool:
        return word.plain in ALL_ORDINARY or word.plain in WORD_NAMES or word.plain in _COMMON

    def _plain_place(self, at: int) -> bool:
        """Whether the word has a place for what it is: "ivy over the wall"."""
        word = self.words[at]
        return word.plain in SEASONS | QUALITIES and not _FROM_WORK.match(self.text, word.end)
