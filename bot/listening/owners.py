"""Whose want it is. Law: what another says, or two say together, is never put under the person alone.

A relative's wish for somebody is the relative's view (V5), a worker's is the worker's (V7), a team's is an aim (B2).
"We want" is held together, by the person and whoever stands with them, and only where the person is one of the two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.conversation.recording import Basis, Mark, Mode, Party, Polarity, Role
from bot.listening import lexicon_doubt as doubt
from bot.listening.aims import aim_value
from bot.listening.cuts import opens
from bot.listening.heard import Heard, kinds
from bot.listening.patterns import rx
from bot.listening.people import TOGETHER
from bot.listening.sentences import Piece
from bot.listening.voices import SAYS, Voice

SELVES = ("i", "ah", "we")

_OTHER_OBJECT = rx(
    r"\A\s(?:him|her|them|mum|mam|dad|my (?:mum|dad|mother|father|wife|husband|son|daughter|brother|sister|gran|nan))"
    r"\s(?:to|tae|at|in|home|back|safe|out|moved)\b"
)
_TO_HELP_ME = rx(
    r"\A\s(?!him\b|her\b|them\b)(?:my )?\w+\s(?:to|tae)\s(?:come|visit|help|stay|sit|take me|be with me)\b"
)
_WITH_ME = rx(r"\b(?:with|by|beside|aside|next to|wi) me\b|\bme in the\b")
_WORK_TALK = rx(
    r"\A\s(?:to|tae)?\s?(?:see|check|know|talk|discuss|ask|raise|make sure|be clear|be sure|add|note|say|flag|thank|"
    r"apologise|understand|find out|be honest|record|remind)\b"
)
_TOLD_LEAD = rx(
    r"\b(he|she|they|[a-z][\w'’-]+)\s(?:just |also |then |always |actually )?(?:says?|said|told me|goes|wrote|signed|"
    r"was like)[,:]?\s(?:that\s)?\Z"
)
_TELLS = rx(r"(?:wrote|writes|said|says|told|tells|reckons?|thinks?)\Z")
_SOMEBODY_FIRST = rx(r"\w{3,}\s\W*\w")
_IN_THE_VIEW_OF = rx(r"\b(?:according to|in the (?:view|opinion) of)\s")
_VIEW_IS = rx(r"(?:['’]s)? (?:view|opinion|take|feeling|worry) (?:is|was)")
_TOLD_AFTER = rx(
    r"\s?[,–—-]?\s(?:or\s)?(?:so\s|as\s|is what\s)?(?:(?:says?|said|reckons?|claims?|according to|as per)\b|"
    r"(?=(?:(?:his|her|their|the|my)\s)?\w+\s(?:\w+\s)?(?:says?|said|tells? me|told me|reckons?|thinks?|claims?)\b))"
)
_BOTH = rx(
    r"(?:\b(?:both(?: of (?:them|us))?|(?:the )?(?:two|pair) of (?:them|us)|the couple|the pair)|"
    r"\b(?P<first>(?!\d)[\w'’-]{2,}) and (?:(?:his|her|their|my) )?(?P<second>[\w'’-]{2,}))"
    r"(?:\s(?:both|really|just|also|still|all|each|do)){0,2}\s*\Z"
)
_PLURAL_KIN = rx(r"\b(?:sons|daughters|parents|sisters|brothers|grandchildren|family|in-laws|staff|carers|nurses)\b")
_OF_THEM = rx(r"\A\s(?:him|her|them)\b")


@dataclass(frozen=True, slots=True)
class Want:
    """One want found in a piece: its grammatical subject ("" for none), where that and the verb stand, the stretch."""

    word: str
    where: int
    verb: int
    start: int
    end: int
    no: bool
    rest: str

    @property
    def at(self) -> int:
        return self.where if self.where >= 0 else self.start


def give(heard: Heard, piece: Piece, voice: Voice, since: int, want: Want) -> Mark | None:
    """Decides whose want this is, and marks it as that and as nothing else."""
    other = _told_afterwards(heard, piece, want)
    if other is not None:
        return _as_view(heard, piece, other, want.start, want.end) if other else None
    if voice.what == "speech" and (want.word in SELVES or not want.word):
        return _spoken(heard, piece, voice, since, want)
    if voice.what == "narration" and want.word in SELVES:
        told = _said_by_person(heard, piece, want.where, since)
        if told and not _OTHER_OBJECT.match(want.rest) and want.word != "we":
            return outcome(heard, piece, told, want.start, want.end, want.no)
        if _WORK_TALK.match(want.rest):
            return None
        return heard.add(want.start, want.end, "V7", heard.people.speaker, basis=Basis.OPINION)
    return _narrated(heard, piece, voice, since, want)


def _spoken(heard: Heard, piece: Piece, voice: Voice, since: int, want: Want) -> Mark | None:
    """A want in somebody's own voice."""
    people, text = heard.people, heard.small
    teller, told_from = attributed(heard, piece, want.at, since)
    if teller and teller != voice.holder:
        relative = teller in people.parties and people.role_of(teller) is Role.SUPPORTER
        return heard.add(told_from, want.end, "V5", teller, basis=Basis.OPINION) if relative else None
    if not want.word and not opens(text, piece, want.start):
        return None
    if voice.holder not in (people.subject, people.speaker, TOGETHER):
        return _as_view(heard, piece, voice.holder, want.start, want.end)
    for_another = heard.request.mode is Mode.CARER or people.role_of(voice.holder) is Role.SUPPORTER
    if (
        for_another
        and _OTHER_OBJECT.match(want.rest)
        and not _TO_HELP_ME.match(want.rest)
        and not _WITH_ME.search(want.rest)
    ):
        return heard.add(want.start, want.end, "V5", voice.holder, basis=Basis.OPINION, quoted=_in(piece))
    if people.works and voice.holder == people.speaker:
        return None
    return outcome(heard, piece, voice.holder, want.start, want.end, want.no, together=want.word == "we")


def _narrated(heard: Heard, piece: Piece, voice: Voice, since: int, want: Want) -> Mark | None:
    """A want of "he", "she" or somebody named, as told by the one who speaks."""
    people, text = heard.people, heard.small
    who, said_where = attributed(heard, piece, want.at, since)
    if who and who != people.subject:
        element = "V7" if who == people.speaker else "V2" if people.role_of(who) is Role.PROFESSIONAL else "V5"
        return heard.add(said_where, want.end, element, who, basis=Basis.OPINION)
    word = want.word
    holder = people.whose(word, want.where, since) if word in ("he", "she", "they") else word
    if not word:
        holder = people.subject if voice.what == "narration" else ""
        if holder and not opens(text, piece, want.start) and rival(heard, piece, want.start):
            return None
    if voice.what == "speech" and voice.holder != people.speaker:
        return None
    if holder == people.subject != people.speaker and heard.request.mode is Mode.CONVERSATION and not people.works:
        return heard.add(want.start, want.end, "V5", people.speaker, basis=Basis.OPINION)
    if both := _BOTH.search(text, max(piece.start, want.verb - 80), want.verb):
        shared = _shared_by(heard, both, since, want)
        if shared is None:
            return None
        holder = shared or holder
    if holder == TOGETHER or (
        holder == people.subject and (voice.what == "narration" or people.speaker != people.subject)
    ):
        return outcome(heard, piece, holder, want.start, want.end, want.no, together=holder == TOGETHER)
    if holder in people.parties and people.role_of(holder) is Role.PROFESSIONAL:
        return heard.add(want.start, want.end, "B2", holder, value=aim_value(text[want.start : want.end]))
    if holder in people.parties and holder != people.subject:
        return heard.add(want.start, want.end, "V5", holder, basis=Basis.OPINION)
    return None


def _shared_by(heard: Heard, both: re.Match[str], since: int, want: Want) -> str | None:
    """Who wants, where two are the subject: together if the person is one of them, None if not, "" if it is no pair."""
    people, text = heard.people, heard.small
    if _OF_THEM.match(want.rest):
        return None
    if both["first"] is None:
        return None if _PLURAL_KIN.search(text, max(since, 0), both.start()) else TOGETHER
    one = both["first"].lower()
    first = people.within(*both.span("first"))
    second = people.within(*both.span("second"))
    if not second or not (first or one in ("he", "she", "i")):
        return ""
    meant = {people.whose(one, both.start(), since)} if one in ("he", "she") else {m.party for m in first}
    return TOGETHER if people.subject in meant | {m.party for m in second} else None


def outcome(
    heard: Heard, piece: Piece, holder: str, start: int, end: int, no: bool, together: bool = False
) -> Mark | None:
    """The person's outcome (B1), or what they will not have (V3), held together where two speak."""
    if together or holder == TOGETHER:
        heard.parties[TOGETHER] = Party(TOGETHER, Role.TOGETHER)
        holder = TOGETHER
    if no:
        return heard.add(start, end, "V3", holder, polarity=Polarity.NOT_WANTED, quoted=_in(piece))
    if piece.torn and end >= piece.end:
        return None
    kind, also = kinds(heard.small[start:end])
    return heard.add(start, end, "B1", holder, kind=kind, also_kinds=also, quoted=_in(piece))


def _as_view(heard: Heard, piece: Piece, holder: str, start: int, end: int) -> Mark | None:
    """What somebody other than the person wants is their view; a document's is an aim."""
    people = heard.people
    if holder == people.speaker and people.works:
        return heard.add(start, end, "B2", holder, value=aim_value(heard.small[start:end]))
    element = "V2" if people.role_of(holder) is Role.PROFESSIONAL else "V5"
    return heard.add(start, end, element, holder, basis=Basis.OPINION, quoted=_in(piece))


def _in(piece: Piece) -> bool:
    return piece.quote >= 0


def _told_afterwards(heard: Heard, piece: Piece, want: Want) -> str | None:
    """Who says so where that comes after ("he wants a job, says his mum"): a party, "" for nobody we know, or None."""
    people, text = heard.people, heard.small
    told = _TOLD_AFTER.match(text, want.end, piece.end)
    if told is None:
        return None
    stop = min(piece.end, told.end() + 40)
    if doubt.PAPER.match(text, told.end(), stop):
        return people.speaker if people.works else ""
    there = people.within(told.end(), stop)
    if there and there[0].start - told.end() < 12:
        return None if there[0].party in (people.subject, people.speaker) else there[0].party
    return None


def _said_by_person(heard: Heard, piece: Piece, where: int, since: int) -> str:
    """Unmarked direct speech in a dictation: "he said I want …". The person's id, or ""."""
    begin = max(piece.start, where - 60)
    lead = _TOLD_LEAD.search(heard.small, begin, where)
    if not lead:
        return ""
    word, at = lead[1], lead.start(1)
    if word.lower() in ("he", "she", "they"):
        who = heard.people.whose(word.lower(), at, since)
    else:
        there = heard.people.within(at, at + len(word))
        who = there[-1].party if there else ""
    return who if who == heard.people.subject else ""


def attributed(heard: Heard, piece: Piece, where: int, since: int) -> tuple[str, int]:
    """Who says so, where somebody other than the person does ("Mum says he wants"): party and where; or ""."""
    people, text = heard.people, heard.small
    who, at = "", piece.start
    start = max(piece.start, where - 160)
    for match in SAYS.finditer(text, start, where):
        word, place = people.head(start, match.start())
        if word in ("he", "she", "they"):
            owner = people.whose(word, place, since)
        elif word in SELVES:
            owner = people.speaker if match[0].lower() not in ("asked", "said", "told", "says") else people.subject
            if people.speaker == people.subject:
                owner = people.subject
        elif word in people.parties:
            owner = word
        else:
            owner = ""
        if owner:
            who, at = owner, place
        elif word in ("he", "she", "they") or (_TELLS.match(match[0]) and _told_by_another(text, piece, match, word)):
            return "?", place
    view = _IN_THE_VIEW_OF.search(text, start, where)
    if view:
        there = people.within(view.end(), where)
        if there:
            return there[0].party, view.start()
    if not who:
        lead = [m for m in people.within(piece.start, where) if m.party != people.subject]
        if lead and _VIEW_IS.match(text, lead[0].end, lead[0].end + 24):
            return lead[0].party, lead[0].start
    return ("" if who == people.subject else who), at


def _told_by_another(text: str, piece: Piece, match: re.Match[str], word: str) -> bool:
    """Whether a verb of saying has a subject that is nobody we know ("the worker before me wrote that …")."""
    return bool(word) or _SOMEBODY_FIRST.search(text, piece.start, match.start()) is not None


def rival(heard: Heard, piece: Piece, start: int) -> bool:
    """Whether somebody other than the person is named before this in the piece."""
    return any(m.party != heard.people.subject for m in heard.people.within(piece.start, start))
