"""Hears what somebody wants or will not have. Law: only a plain want of the person is theirs; a no stays a no.

A want that is denied, supposed, past, mocked, guessed at, or told by somebody else about the person is not marked
as an outcome. Whose a plain want is, `owners` decides.
"""

from __future__ import annotations

import re
from itertools import islice

from bot.conversation.recording import Mark, Polarity, Role
from bot.listening import lexicon_choices as choices
from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_doubt as doubt
from bot.listening import lexicon_wants as wanting
from bot.listening.cuts import end_of, last_statement
from bot.listening.heard import Heard
from bot.listening.owners import SELVES, Want, give, outcome
from bot.listening.patterns import NO, rx
from bot.listening.pleas import hear_other_ways
from bot.listening.sentences import Piece
from bot.listening.voices import Voice

MOST = 12
"""Wants heard in one sentence. More than that is not speech, and each costs time."""
NOT_PEOPLE = frozenset("you who that it nobody naebody everyone everybody people someone somebody".split())

_CLEFT = rx(
    r"\b(?:what|whit|fit|all|the (?:\w+ )?thing(?: that)?)\s(?:\w+\s){0,3}?(?:he|she|they|i|ah|we|[a-z]\w+)?\W*\Z"
)
_OPEN_WHAT = rx(r"\b(?:what|whit)\b(?!.{0,40}\b(?:is|was)\b)")
_IS = rx(r"\s(?:is|was|wis|wid be|would be|are|['’]s)\s(?:that\s)?|\s?:\s")
_NO_BETWEEN = rx(rf"(?:\b|(?=['’])){NO}(?!\w)")
_NOT_ONLY = rx(r"(?:not|n['’]t|nae|no)\s(?:only|just|jist|simply|merely)\s|\bcan(?:['’]?t|not|nae)\swait\s")
_WANTING = rx(r"(?:wantin|hopin|longin|dreamin)g?")
_IS_WANTING = rx(
    r"(?:\b(?:am|amnae|is|isnae|isn['’]t|are|aren['’]t|was|wis|were|be|been|being|keeps?|kept)|['’](?:s|m|re)|\A\W*)"
    r"\s?(?:(?!(?:a|an|her|him|his|she|he|with|of)\b)\w+\s){0,6}\Z"
)
_BARE_IF = rx(r"\bif\b")
_AND_ALSO = rx(r",?\s+(?:and|an|an['’])\s+(?=(?:to|tae|for|my|ma|some(?:body|one))\s\w)")
_LAST_WORD = rx(r"\s*\S+\s*\Z")
_BUT = rx(r"\bbut\b")
_CONDITION = rx(r"\b(?:if|unless|as long as|only if)\b")
_HIM = rx(r"\W*(?:him\s|her\s(?:to|in|out|home|back|moved|seen|on|off|at|there|up)\b)")
_THEM = rx(r"\W*(?:him|her|them)\s")
_SHE = rx(r"\b(?:hi|o|e|fo)\b")
_WELSH_HELD_BACK = rx(r"\b(?:os|tybed|oeddwn|dweud (?:fod|ei)|mam|dad|merch|mab)\b")
_WELSH_NOT = rx(r"\W*(?:na|nid|ni)\b")


def hear_wants(heard: Heard, piece: Piece, voice: Voice, since: int) -> list[Mark]:
    """The wants and refusals of one piece. `since` is where the sentence before it began."""
    text = heard.small
    said = text[piece.start : piece.end]
    if piece.withdrawn or doubt.SARCASM.search(said) or (voice.what == "narration" and doubt.EXAMPLE.search(said)):
        heard.held_back += [m.start("want") for m in islice(wanting.WANT.finditer(text, piece.start, piece.end), MOST)]
        return []
    words = heard.words_in(piece.start, piece.end)
    found: list[Mark] = []
    at = piece.start
    if not words.isdisjoint(wanting.WANT_WORDS):
        for match in islice(wanting.WANT.finditer(text, piece.start, piece.end), MOST):
            if match.start() < at:
                continue
            mark = _one(heard, piece, voice, since, match, at)
            if mark:
                found.append(mark)
                at = mark.span.end
                found += _and_also(heard, piece, mark)
            else:
                heard.held_back.append(match.start("want"))
    if not words.isdisjoint(wanting.WELSH_WORDS):
        for match in islice(wanting.WELSH_WANT.finditer(text, piece.start, piece.end), MOST):
            found += _welsh(heard, piece, voice, match)
    if not any(mark.element == "B1" or mark.polarity is Polarity.NOT_WANTED for mark in found):
        found += hear_other_ways(heard, piece, voice, since)
    return found


def _and_also(heard: Heard, piece: Piece, mark: Mark) -> list[Mark]:
    """A second thing that the same word for wanting carries: "I want X, and somebody to Y"."""
    joined = _AND_ALSO.match(heard.small, mark.span.end, piece.end) if mark.element == "B1" else None
    if joined is None:
        return []
    more = outcome(heard, piece, mark.holder, joined.end(), end_of(heard.small, joined.end() + 3, piece.end), False)
    return [more] if more else []


def _one(heard: Heard, piece: Piece, voice: Voice, since: int, match: re.Match[str], at: int) -> Mark | None:
    """One word for wanting, with what stands before and after it weighed; None where it is no plain want."""
    text, people = heard.small, heard.people
    left_start = max(piece.start, match.start() - 240)
    left = text[left_start : match.start()]
    clause = left_start
    for brk in cutting.BREAK.finditer(text, max(left_start, at), match.start()):
        clause = brk.end()
    if piece.torn and match.start() - piece.start < 120:
        return None
    word, where = people.head(clause, match.start())
    near = text[clause : match.start()]
    gap = text[where : match.start()] if where >= 0 else near
    if where >= 0 and len(gap) > 60:
        return None
    last_thing = wanting.NOTHING_WANTED.search(text, clause, match.start("want"))
    cleft = bool(last_thing or _CLEFT.search(text, clause, match.start()) or _OPEN_WHAT.search(near))
    wanted_from = _cleft_is(text, piece, match) if cleft else match.end()
    if (
        word in NOT_PEOPLE or piece.question or doubt.UNSURE_NEAR.search(_LAST_WORD.sub(" ", near) if word else near)
    ) and not ((word in SELVES or last_thing) and cleft and wanted_from >= 0):
        return None
    if cleft and wanted_from < 0:
        return None
    if _NOT_ONLY.search(text, clause, match.end()):
        return None
    no = bool(match["neg"] or match["not"] or last_thing or _NO_BETWEEN.search(gap))
    participle = _WANTING.fullmatch(match["want"]) and not _IS_WANTING.search(text, clause, match.start("want"))
    if participle and not (match["neg"] and cutting.NO_BE.match(match["neg"])):
        return None
    if _held_back(heard, piece, voice, match, left, left_start, no):
        return None
    if not cleft and doubt.UNSURE.search(near if word not in SELVES else _BARE_IF.sub("", near)):
        return None
    end = end_of(text, wanted_from, piece.end)
    start = last_thing.start() if last_thing else wanted_from if cleft else where if where >= 0 else match.start()
    if not _a_thing(text[wanted_from:end], word, no) or choices.DECLINED_BUDGET.search(text, match.start(), end):
        return None
    condition = _CONDITION.search(left)
    if condition and word in SELVES:
        start = left_start + condition.start()
    want = Want(word, where, match.start(), start, end, no, text[match.end() : end])
    return give(heard, piece, voice, since, want)


def _held_back(
    heard: Heard, piece: Piece, voice: Voice, match: re.Match[str], left: str, left_start: int, no: bool
) -> bool:
    """Whether what stands around a want takes it back: denied, past, supposed, guessed, a reason, or on paper."""
    text = heard.small
    if (
        doubt.HYPOTHETICAL.search(left)
        or doubt.DENIED.search(_BUT.split(left)[-1])
        or doubt.PAST.search(left)
        or doubt.ON_PAPER.search(left)
    ):
        return True
    if doubt.PAST_AFTER.match(text, match.end(), piece.end) or doubt.UNREAL_AFTER.search(text, match.end(), piece.end):
        return True
    verb = match["want"].lower()
    past = verb in ("wanted", "wantit", "wintit", "hoped") or verb.startswith("was")
    if past and not no and (not doubt.REPORTED.search(left) or doubt.PAST.search(text, match.end(), piece.end)):
        return True
    if voice.what != "narration":
        return False
    if wanting.CHOOSING.search(text, piece.start, match.start()):
        return True
    if not no and wanting.IN_A_REASON.search(last_statement(text, left_start, match.start())):
        return True
    guessed = wanting.GUESSED.search(text, match.end(), piece.end)
    supposed = wanting.WOULD_WANT.match(match["want"]) and not doubt.REPORTED.search(left)
    return bool(guessed or supposed) and not no


def _a_thing(thing: str, word: str, no: bool) -> bool:
    """Whether what is wanted is a thing of theirs: no filler, no trifle, no way of arranging care, no other's life."""
    if wanting.TRIFLE.match(thing) or (wanting.EMPTY_WANT.match(thing) and not no) or wanting.RATHER_DIE.match(thing):
        return False
    if wanting.ABOUT_OPTIONS.search(thing) or (not word and _THEM.match(thing)):
        return False
    if word in ("he", "she") and _HIM.match(thing):
        return (word == "he") != thing.strip().lower().startswith("him")
    return True


def _cleft_is(text: str, piece: Piece, match: re.Match[str]) -> int:
    """Where the thing wanted begins in "what he wants is …"; -1 when no "is" follows."""
    found = _IS.search(text, match.end(), min(piece.end, match.end() + 60))
    return found.end() if found else -1


def _welsh(heard: Heard, piece: Piece, voice: Voice, match: re.Match[str]) -> list[Mark]:
    """A want or a no in Welsh, where the verb opens the sentence."""
    people, text = heard.people, heard.small
    left = text[max(piece.start, match.start() - 120) : match.start()]
    if piece.question or doubt.HYPOTHETICAL.search(left) or doubt.PAST.search(left) or _WELSH_HELD_BACK.search(left):
        return []
    if match["third"] or (match["neg"] and _SHE.search(match["neg"])):
        holder = people.subject if voice.what == "narration" and not people.within(piece.start, match.start()) else ""
    else:
        holder = voice.holder if voice.what == "speech" else ""
    if holder not in (people.subject, people.speaker) or (people.works and holder == people.speaker):
        return []
    if holder in people.parties and people.role_of(holder) is Role.WORKER:
        return []
    end = end_of(text, match.end(), piece.end)
    start = piece.start if _WELSH_NOT.match(left) else match.start()
    if not text[match.end() : end].strip():
        return []
    mark = outcome(heard, piece, holder, start, end, bool(match["neg"]))
    return [mark] if mark else []
