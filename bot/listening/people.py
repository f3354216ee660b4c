"""Who is named in these words, and who "he" or "she" is. Law: in doubt it is nobody, never the person.

Someone named becomes a party; later mentions of the same name, or the same relative, are the same party.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass

from bot.conversation.recording import Mode, Party, Role, Span
from bot.conversation.requests import Listen
from bot.listening.names import GIVEN, KIN, OFFICE, Name, names
from bot.listening.patterns import in_small_letters

WORKERS_MODES = frozenset({Mode.WORKER, Mode.REVIEW, Mode.OBSERVATION, Mode.TRAINER})

_ORGANISATION = (
    r"(?:the\s)?(?:ward|hospital|school|council|panel|agency|landlord)|the (?:court|college|team|"
    r"service|department|home|"
    r"commissioners?|surgery|board|reablement team|day centre|health board|local authority|housing association)|"
    r"housing|job ?centre|dwp|reablement|social services|children's services|rehab|the department|discharge team"
)
_CHILD = r"the (?:child|baby|wee (?:boy|girl|one)|little (?:boy|girl|one)|kids|children)|the (?:boy|girl)"
_OTHERS = re.compile(
    rf"\b(?:(?P<kin>(?:(?:his|her|their|my|our|your|the|ei|fy)\s)?(?:(?:older|younger|eldest|oldest|youngest|big|wee|"
    rf"little|late|own|other|best|next-door|upstairs)\s)?(?:{KIN}))|"
    rf"(?P<office>(?:(?:the|her|his|their|our|my|a|an)\s)?(?:(?:district|ward|community|"
    rf"hospital)\s)?(?:{OFFICE.lower()}))|"
    rf"(?P<org>{_ORGANISATION})|(?P<child>{_CHILD}))\b",
)
"""Searched in small letters, which is several times as fast as taking both."""
_ARTICLE = re.compile(r"(?:his|her|their|my|our|your|the|a|an|ei|fy)\s", re.I)
_APPOSITION = re.compile(
    rf",?\s(?:the|her|his|their|my|our|from the)\s(?:[\w-]+\s){{0,2}}?(?P<who>{OFFICE}|{KIN})\b", re.I
)
_FEMALE = re.compile(
    r"daughter|wife|girlfriend|mum|mam|mother|sister|niece|aunt|gran\b|granny|nan|merch|gwraig|chwaer|girl|midwife|"
    r"\bmrs|\bms\b|\bmiss\b|lady",
    re.I,
)
_MALE = re.compile(
    r"\bsons?\b|husband|boyfriend|dad|\bda\b|father|brother|nephew|uncle|grandad|granda\b|grandpa|taid|mab\b|gŵr|"
    r"brawd|boy|grandson|stepson|son-in-law|\bmr\b|\bsir\b|vicar|priest|imam",
    re.I,
)
_HE = re.compile(r"\b(?:he|him|his|himself)\b", re.I)
_SHE = re.compile(r"\b(?:she|hers?|herself)\b", re.I)
_SUBJECT_WORD = re.compile(
    r"\b(he|she|they|i|ah|we|you|who|that|it|nobody|naebody|everyone|everybody|people|someone|somebody)\b",
    re.I,
)
_MORE_THAN_ONE = re.compile(
    r"(?:sons|daughters|sisters|brothers|parents|children|kids|grandkids|family|in-laws|friends|neighbours|carers|"
    r"staff)\Z",
    re.I,
)
PRONOUNS = ("he", "she", "they")
TOGETHER = "together"
"""The party that "we" is where more than one speaks."""
_SELF = re.compile(r"(?:\bi'?m\s|\bi am\s|\bmy name(?:'s| is)\s|\bthis is\s|\b\w+ ydw i\W+)\Z", re.I)
_RECORD_OF = re.compile(
    r"\b(?:[Tt]his is|[Ii]t['’]s|[Ii]t is) (?:\w+ )?(\w+)['’]s (?:record|review|note|plan)\b|"
    r"\b(?:[Rr]ecord|[Nn]ote|[Rr]eview) (?:is )?for (?:\w+ )?([A-Z]\w+)\b"
)
"""Where it is said in so many words whose record this is."""
_NAMESAKES = re.compile(
    r"\b(?:[Tt]wo|[Bb]oth|[Tt]wa|[Tt]hree|the pair of)(?: of the| the| o)? ([A-Z][a-z]{2,})s\b|"
    r"\b([A-Z][a-z]+) (?:the|[A-Z])\s?\w* and (?:then )?\2 (?:the |[A-Z])"
)
"""Two people of one name in one note."""
_HERE = re.compile(r"\s(?:here|yma)\b|,\s(?:aged\s)?\d{1,3}\b|\s\(me\)", re.I)


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of somebody other than by pronoun."""

    start: int
    end: int
    party: str
    gender: str


class People:
    """Everybody in one Words, looked up by place."""

    def __init__(self, request: Listen, text: str) -> None:
        self.text = text
        self.words_id = request.words.id
        self.subject = request.subject
        self.speaker = request.words.said_by
        self.role = speaker_role(request)
        self._watches = request.mode is Mode.OBSERVATION and self.speaker != self.subject
        self.parties: dict[str, Party] = {}
        self.mentions: list[Mention] = []
        self._by_word: dict[str, str] = {}
        self._gender: dict[str, str] = {}
        self._times: Counter[str] = Counter()
        self._shared = ""
        declared = _RECORD_OF.search(text)
        self._declared = (declared[1] or declared[2] or "").lower() if declared and self.works else ""
        self._find()
        self.mentions.sort(key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self.mentions]
        self.subject_gender = self._guess_gender()

    @property
    def works(self) -> bool:
        """Whether the one who speaks is a worker, or somebody who says what they saw: "I" is not the person."""
        return self.role is Role.WORKER or self._watches

    def within(self, start: int, end: int) -> list[Mention]:
        return self.mentions[bisect_left(self._starts, start) : bisect_right(self._starts, end - 1)]

    def role_of(self, party: str) -> Role:
        known = self.parties.get(party)
        if party == self.subject:
            return Role.PERSON
        return known.role if known else self.role if party == self.speaker else Role.SUPPORTER

    def _find(self) -> None:
        text, found = self.text, names(self.text)
        self._two_of_one_name(text)
        self._times.update(self._word(name.start, name.end) for name in found)
        at_start = {name.start: name for name in found}
        taken: set[int] = set()
        apposed_ends: set[int] = set()
        for index, named in enumerate(found):
            apposed = _APPOSITION.match(text, named.end)
            of_the_person = apposed and not index and re.match(r",?\s(?:her|his|their)\b", apposed[0], re.I)
            if apposed and not of_the_person:
                role = Role.SUPPORTER if re.fullmatch(KIN, apposed["who"], re.I) else Role.PROFESSIONAL
                self._mention(named.start, apposed.end(), role, named, apposed["who"])
                taken.add(named.start)
                apposed_ends.add(apposed.end())
        for match in _OTHERS.finditer(in_small_letters(text)):
            role = Role.SUPPORTER if match["kin"] else Role.CHILD if match["child"] else Role.PROFESSIONAL
            start, end = match.span()
            if end in apposed_ends:
                continue
            article = _ARTICLE.match(text, start, end)
            if article and not match["org"]:
                start = article.end()
            follows = text[end : end + 3]
            gap = 2 if follows.startswith(", ") else 1 if follows.startswith(" ") else 0
            name = at_start.get(end + gap) if gap else None
            if name and (gap == 1 or text[name.end : name.end + 1] == ","):
                taken.add(name.start)
                end = name.end
            words = text[match.start() : match.end()]
            if match["kin"] and words.lower() in (
                "carer",
                "a carer",
                "the carer",
                "friend",
                "mate",
                "pal",
                "ex",
            ):
                continue
            self._mention(start, end, role, name, match[0], "it" if match["org"] else "")
        for index, name in enumerate(found):
            if name.start in taken:
                continue
            self._plain_name(name, index)

    def _two_of_one_name(self, text: str) -> None:
        """Two people of one name ("both Muriels", "Jamie the dad and Jamie the boy"): what is said of that name is kept
        under it, and which of them is meant is a question for later."""
        found = _NAMESAKES.search(text) if self.works else None
        if found is None:
            return
        name = next(group for group in found.groups() if group)
        named = re.search(rf"\b{re.escape(name)}\b(?!s\b)", text)
        if named:
            self._shared = name.lower()
            self._by_word |= {self._shared: self.subject, f"{self._shared}s": self.subject}
            self.parties[self.subject] = Party(self.subject, Role.PERSON, Span(self.words_id, *named.span()))

    def _plain_name(self, name: Name, index: int) -> None:
        text = self.text
        key = self._word(name.start, name.end)
        if key not in self._by_word:
            if re.match(r"\s\(me\)", text[name.end : name.end + 6]):
                self._by_word[key] = self.speaker
            elif self._is_subject(name, index):
                self._by_word[key] = self.subject
                self.parties[self.subject] = Party(self.subject, Role.PERSON, Span(self.words_id, name.start, name.end))
        if key in self._by_word:
            party = self._by_word[key]
            self.mentions.append(Mention(name.start, name.end, party, self._gender.get(party, "")))
        elif name.sure or key in GIVEN or self._said_again(key):
            self._mention(name.start, name.end, Role.SUPPORTER, name, "")

    def _is_subject(self, name: Name, index: int) -> bool:
        """The first name of a dictation that is not brought in as somebody else's relative or as a worker."""
        if self.subject in self.parties:
            return False
        if self._declared:
            return self._word(name.start, name.end) == self._declared
        if self.works:
            return name.sure or index == 0 or key_in_list(self._word(name.start, name.end))
        if self.speaker != self.subject:
            return False
        if not name.sure:
            return False
        if _SELF.search(self.text[max(0, name.start - 14) : name.start]):
            return True
        return not self.text[: name.start].strip() and bool(_HERE.match(self.text, name.end))

    def _said_again(self, key: str) -> bool:
        """Whether what looks like a name comes back: a word with a capital by chance seldom does."""
        return self._times[key] > 1

    def _word(self, start: int, end: int) -> str:
        return self.text[start:end].split()[-1].lower()

    def _mention(self, start: int, end: int, role: Role, name: Name | None, who: str, gender: str = "") -> None:
        keys = [_ARTICLE.sub("", who).lower()] if who else []
        if name:
            keys.append(self.text[name.start : name.end].lower())
            keys.append(self.text[name.start : name.end].split()[0].lower())
        known = next((self._by_word[key] for key in reversed(keys) if key in self._by_word), "")
        party = known or f"{self.words_id}@{start}"
        if known in (self.subject, self.speaker) and who and known:
            party = known
        for key in keys:
            if not (self.subject == party and self._shared and key != self._shared):
                self._by_word.setdefault(key, party)
        if not gender and _FEMALE.search(self.text[start:end]):
            gender = "she"
        elif not gender and _MALE.search(self.text[start:end]):
            gender = "he"
        self._gender.setdefault(party, gender)
        if party not in self.parties and party not in (self.subject, self.speaker):
            self.parties[party] = Party(party, role, Span(self.words_id, start, end))
        self.mentions.append(Mention(start, end, party, self._gender[party]))

    def _guess_gender(self) -> str:
        if not self.works:
            return ""
        he = sum(1 for _ in _HE.finditer(self.text))
        she = sum(1 for _ in _SHE.finditer(self.text))
        named = self.parties.get(self.subject)
        if named and named.named:
            title = self.text[named.named.start : named.named.end]
            if _FEMALE.search(title) or _MALE.search(title):
                return "she" if _FEMALE.search(title) else "he"
        if he > 1.5 * she:
            return "he"
        return "she" if she > 1.5 * he else ""

    def head(self, start: int, end: int) -> tuple[str, int]:
        """The last grammatical subject in this stretch: a pronoun or party id, and where it stands; or ""."""
        word, at = "", -1
        for match in _SUBJECT_WORD.finditer(self.text, start, end):
            word, at = match[1].lower(), match.start()
        others = [m for m in self.within(start, end) if m.end <= end and not _governed(self.text, start, m.start)]
        if others and others[-1].start > at:
            return others[-1].party, others[-1].start
        return word, at

    def whose(self, pronoun: str, before: int, since: int) -> str:
        """Who this pronoun is; "" when it could be somebody else. `since`: where the sentence before began."""
        if pronoun == "they":
            others = [m for m in self.within(max(since, 0), before) if m.party not in (self.subject, self.speaker)]
            return self.subject if not self.subject_gender and not others else ""
        if pronoun not in ("he", "she"):
            return ""
        near = [m for m in self.within(max(since, 0), before) if m.party not in (self.subject, self.speaker)]
        speaks_for_self = self.speaker == self.subject
        if speaks_for_self or (self.subject_gender and pronoun != self.subject_gender):
            fitting = [m for m in near if m.gender in ("", pronoun)]
            if speaks_for_self and not fitting:
                fitting = [m for m in self.within(max(0, before - 2000), before) if m.gender == pronoun]
            return fitting[-1].party if fitting else ""
        here = max(self.text.rfind(stop, max(0, before - 300), before) for stop in ".!?\n") + 1
        rivals = [
            m for m in near if m.gender in ("", pronoun) and not self._several(m) and self._could_be_meant(m, here)
        ]
        if not rivals:
            return self.subject
        after = [m for m in self.within(rivals[-1].end, before) if m.party == self.subject]
        return self.subject if after else ""

    def _several(self, mention: Mention) -> bool:
        """Whether this names more than one: "the children" is never "she"."""
        return _MORE_THAN_ONE.search(self.text, mention.start, mention.end) is not None

    def _could_be_meant(self, mention: Mention, here: int) -> bool:
        """Whether a pronoun after this mention could be this one: it opens the sentence before, or stands in this
        sentence with nobody else named or meant before it. An unnamed professional is not "he" in the next one."""
        if mention.start < here:
            beside = re.search(
                r"\b(?:and|with|plus)\s(?:his |her |the )?\Z", self.text[max(0, mention.start - 10) : mention.start]
            )
            return bool(self._leads(mention) or beside) and self.role_of(mention.party) is not Role.PROFESSIONAL
        earlier, _ = self.head(here, mention.start)
        if earlier in (*PRONOUNS, self.subject):
            return False
        return not re.match(r"['’]s\s(?!view|opinion)", self.text[mention.end : mention.end + 9])

    def _leads(self, mention: Mention) -> bool:
        """Whether this mention opens its sentence, so that a later pronoun may be this one."""
        before = self.text[max(0, mention.start - 24) : mention.start]
        own_name = re.match(r"['’]s\s(?!view|opinion)", self.text[mention.end : mention.end + 9])
        return not own_name and bool(
            re.search(r"(?:\A|[.!?\n;:])\W*(?:and |but |so |the |his |her |my |[\w-]+['’]s (?:\w+ )?)?\Z", before, re.I)
        )


def key_in_list(word: str) -> bool:
    return word in GIVEN


def _governed(text: str, start: int, at: int) -> bool:
    """Whether a preposition stands before this mention, which then is not a subject."""
    before = text[max(start, at - 14) : at].lower()
    return bool(
        re.search(
            r"\b(?:to|with|for|from|of|by|at|in|on|into|about|than|like|told|asked|see|saw|and)\s(?:his |her |"
            r"my |the )?\Z",
            before,
        )
    )


def speaker_role(request: Listen) -> Role:
    """What the one who said these words is, from the known parties or else from the kind of talk."""
    said_by = request.words.said_by
    if said_by == request.subject:
        return Role.PERSON
    for party in request.parties:
        if party.id == said_by:
            return party.role
    for role in Role:
        if said_by.startswith(role.value):
            return role
    if request.mode in WORKERS_MODES:
        return Role.WORKER
    return Role.SUPPORTER if request.mode is Mode.CARER else Role.PERSON
