"""Frames: what stands around a word in small letters and makes it a name, or asks for a word and makes it none."""

from __future__ import annotations

import re

from bot.listening.name_words import (
    ALL_FAMILY,
    ANIMALS,
    KINSFOLK,
    MODALS,
    NAMED,
    NOT_AFTER,
    OFFICES,
    OPENER_ENDING,
    PEOPLE_DO,
    QUALITIES,
    ROLE,
    SEASONS,
    SIGNS,
    SMALL_TITLES,
    SPEAKS,
    VERBS,
    WORD_NAMES,
    Around,
)

_FRAMES = tuple(
    tuple(frame.split())
    for frame in (
        "name is,name's,names,called,named,cried,this is,note on,notes on,note for,visit to,review for,"
        "this is for,new note,spoke to,"
        "spoke with,met with,text from,call from,message from,email from,whatsapp from,calling me,visited,rang,phoned,"
        "texted,talk to,talked to,talks to,speak to,speak with,talk with,write to,wrote to,listen "
        "to,say to,said to,lives with,"
        "stays with,bides wi,live with,sat with,sits with,according to,thanks to,c o,says,on buzzer is"
    ).split(",")
)
_BEFORE_NAME: dict[str, list[tuple[str, ...]]] = {}
"""What is said before a name, by its last word."""
for _frame in _FRAMES:
    _BEFORE_NAME.setdefault(_frame[-1], []).append(_frame)
_WORD_AFTER = SIGNS["before a word, it is no name"]
TOLD = SIGNS["who is told or asked, before a name"]
_SOMEBODY = SIGNS["what somebody is, beside kin and work"] | KINSFOLK | OFFICES
BASE_VERBS = SIGNS["base verbs, after will and may"]
_OFFICE_TITLES = frozenset(
    """
    nurse father sister pastor imam fr canon sheikh hajji haji bhai umm abu matron reverend parch meddyg nyrs pan pani
    doctor auntie aunty uncle mama papa councillor captain professor sergeant constable dame matron judge baba
    """.split()
)
"""A title where no "the" or "her" is before it and a name behind; also office or kin."""
_FOR_ANYBODY = frozenset("mr mrs ms mx miss mister missus".split())
BEFORE_ANY_WORD = SMALL_TITLES | _OFFICE_TITLES | frozenset("miss ms pc".split())
"""Titles: the word behind them is a name, whatever word it is."""
_CLOSED = frozenset(
    """
    a an the he she it we you they i me him her us them my your his its our their this that in on at to of by for from
    up out so as if or and but no not can do am is are was be all one who how mae yn y yr o ar dy fy ei eu ni chi nhw
    fo fe wi tae fae oor ye sy neu ond ac na nac os mi ti ef hi
    """.split()
)
"""Words of grammar: in small letters they are the name of the record only in the frame of a name."""
OPEN_VERBS = frozenset("will may hope drew rose sue rob pat mark chase bill chuck jimmy peg skip don grant".split())
_SUBJECTS = frozenset("i you he she it we they ye ah".split())
_DETERMINERS = frozenset("a the my your his her its our their wir ma yer this that these those y yr ei fy eu".split())
A_ROLE = f"(?:{ROLE})"
IS_SOMEBODY = re.compile(
    rf"(?:,?\s(?:the|our|oor|her|his|their|my|ma|our|ei|fy|eu|y|yr)\s(?:[\w’'-]+\s){{0,1}}?{A_ROLE}\b|"
    rf",\s(?:a|an|who|that is|that['’]s|who is|he['’]s|she['’]s|sy['’]n)\s(?:[\w’'-]+\s){{0,2}}?{A_ROLE}\b|,\swho\b|"
    rf"\s\((?:the\s|her\s|his\s|my\s)?{A_ROLE})",
    re.I,
)
_NAME_IS = re.compile(r"\bname(?:\s\w+){0,3}\s(?:is|was|wis)\s\Z", re.I)
_SOMEBODY_IS = re.compile(rf"\b{A_ROLE}(?:\s\w+){{0,2}}?\s(?:is|was|wis|are|were|ydi|yw)\s\Z", re.I)
_INITIAL = re.compile(r"(?<![^\W_])(?:[A-Za-z]\.\s?){1,3}(?:(?:ap|ab|van|de|von|mac|o['’])\s)?\Z")
_NOT_INITIALS = re.compile(
    r"(?:d\.?\s?o\.?\s?b|[ei]\.?\s?[ge]|[ap]\.?\s?m|n\.?\s?b|o\.?\s?t|g\.?\s?p|a\.?\s?[ek]\.?\s?a?)\.?\s?\Z", re.I
)


class Frames(Around):
    """What stands around a word in small letters, and what that makes of it."""

    # Where it is a word.

    def of_grammar(self, at: int) -> bool:
        """Whether a known name is here plainly a word of grammar. Only small letters; "May" and "Will" never are."""
        word = self.words[at]
        if word.plain in ("will", "may"):
            return not word.capital and not word.text.isupper() and self._auxiliary(at)
        if word.plain not in _CLOSED or (word.capital and not word.opens):
            return False
        near = [self.words[n] for n in (at - 1, at + 1) if 0 <= n < len(self.words)]
        if any(self.known.has(other.plain) and other.plain not in _CLOSED for other in near):
            return False
        return not (word.ending or self.before(at) in _SOMEBODY or self.framed(at))

    def _auxiliary(self, at: int) -> bool:
        """ "she will go", "may be", "it will not": a base verb or a pronoun follows, and no one is told anything."""
        before, after = self.before(at), self.after(at)
        if (
            self.gap_after(at) != " "
            or self.words[at].ending
            or self.words[at].gap not in (" ", ". ", ", ", "", "\n", "? ")
        ):
            return False
        if after == "have" and self.plain(at + 2) in ("a", "the", "his", "her"):
            return before in _SUBJECTS
        if before in _SUBJECTS:
            return after in BASE_VERBS or (after not in VERBS | SPEAKS and before not in ("you", "it", "ye"))
        if (
            before in TOLD
            or self.words[at].gap == ", "
            or (before in _SOMEBODY and after not in BASE_VERBS)
            or before in SMALL_TITLES
        ):
            return False
        return after in BASE_VERBS or after == "be"

    def as_word(self, at: int) -> bool:
        """Whether the word before asks for a word and not for a name."""
        word = self.words[at]
        before = self.before(at)
        if word.gap not in (" ", "-") and not word.gap.endswith(("'", "’")):
            return False
        if word.gap == "-" or word.gap.endswith(("'", "’")):
            return True
        if before == "to" and word.ending:
            return False
        if before in ("a", "an") and (before == "an") != (word.plain[0] in "aeiouh"):
            return False  # "an" for "and", the Welsh "a"
        return before in _WORD_AFTER or (
            at > 0 and self.words[at - 1].ending.lower() in ("'s", "’s", "'r", "’r", "'n", "’n", "'m", "'re")
        )

    def as_verb(self, at: int) -> bool:
        word = self.words[at]
        if self.gap_after(at) != " " or word.ending:
            return False
        after = self.after(at)
        if word.plain in ("will", "may"):
            return self._auxiliary(at)
        if word.plain not in OPEN_VERBS or (after == "to" and word.plain not in ("will", "may", "hope")):
            return False
        return after in NOT_AFTER | MODALS and not IS_SOMEBODY.match(self.text, word.end) and after not in PEOPLE_DO

    # Where it is somebody.

    def small_title(self, at: int) -> bool:
        """A title in small letters that is also an office or kin: only where nobody's it is."""
        if self.words[at].plain == "pan" and self.welsh:
            return False
        return self.words[at].plain in _OFFICE_TITLES and (
            self.before(at) not in _DETERMINERS or self.before(at) == "that"
        )

    def titled(self, at: int) -> bool:
        word, before = self.words[at], self.before(at)
        if word.gap not in (" ", ". "):
            return False
        initial = (
            len(before) == 1
            and before not in "aino"
            and self.plain(at - 2) in SMALL_TITLES
            and not self.words[at - 2].text.isupper()
        )
        if initial and word.plain not in _CLOSED:
            return True
        if before in SMALL_TITLES and before not in ("miss", "ms", "pc"):
            if word.kind != "ordinary" or word.plain in ALL_FAMILY or word.plain in WORD_NAMES:
                return word.plain not in PEOPLE_DO | NOT_AFTER
            return before in _FOR_ANYBODY and word.plain not in VERBS | NOT_AFTER | _CLOSED
        if before not in _OFFICE_TITLES and before not in ("miss", "ms", "pc"):
            return False
        if not self.small_title(at - 1) and before in _OFFICE_TITLES:
            return False
        if word.kind == "ordinary":
            plural = word.plain.endswith("s") and word.plain[:-1] in SEASONS | WORD_NAMES
            family = word.plain in ALL_FAMILY and (self.after(at) in VERBS or self.gap_after(at).strip() != "")
            return (plural or family) and word.plain not in VERBS
        return not (self.as_verb(at) or word.plain in VERBS) and (
            word.kind == "unknown" or not word.plain.endswith("ing")
        )

    def framed(self, at: int) -> bool:
        """A frame that makes a name of any word that may be one."""
        word = self.words[at]
        before, after = self.before(at), self.after(at)
        gap = self.gap_after(at)
        start = word.start
        if self.titled(at):
            return True
        if (
            _INITIAL.search(self.text, max(0, start - 14), start)
            and word.gap.strip(" ") in (".", "")
            and word.plain not in _CLOSED
        ):
            if _NOT_INITIALS.search(self.text, max(0, start - 14), start):
                return False
            return before not in ANIMALS and (len(self.plain(at - 1)) == 1 or before in ("ap", "ab", "van", "de"))
        if _NAME_IS.search(self.text, max(0, start - 50), start):
            return True
        if word.gap in (" ", ", ") and any(
            len(frame) <= at and all(self.words[at - len(frame) + n].plain == one for n, one in enumerate(frame))
            for frame in _BEFORE_NAME.get(self.plain(at - 1), ())
        ):
            told = before not in ("rang", "phoned", "texted", "called", "visited", "says") or word.kind != "ordinary"
            ends = before != "says" or gap[:1] in (".", ",", "", "\n", "?", "!")
            if told and ends and not (before in ("called", "named") and self.plain(at - 2) in ANIMALS):
                return not self.as_verb(at)
        if before in NAMED | {"call", "ca'd", "ca"} and self.plain(at - 2) in _SOMEBODY and word.gap == " ":
            return True
        if before in _SOMEBODY and word.gap in (" ", ", ", ": ", " - ") and not self.words[at - 1].ending:
            if word.plain in OPEN_VERBS and word.gap == " ":
                return (after in VERBS or gap[:1] in (",", ".", "!", "?", "")) and not self.as_verb(at)
            if word.gap != " ":
                ends = gap[:1] in (",", ".", ";", "") or self.after(at) in ALL_FAMILY
                return ends and (word.kind != "unknown" or not word.plain.endswith(OPENER_ENDING))
            if word.kind == "unknown" and self.welsh:
                return False
            if word.kind == "unknown" and not self.small:
                return word.plain not in VERBS and not word.plain.endswith(("ed", "ing", "ly", "in", "it"))
            return word.kind != "ordinary" or after in VERBS or gap[:1] in (",", ".", ";", "")
        if _SOMEBODY_IS.search(self.text, max(0, start - 40), start) and before in ("is", "was", "wis", "ydi", "yw"):
            return gap[:1] in (",", ".", ";") and word.plain not in QUALITIES and word.kind == "also"
        return False
