"""Whose voice direct speech is in. Law: speech with no plain owner is nobody's, and a document is not a person."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.listening import lexicon_doubt as doubt
from bot.listening import lexicon_wants as wanting
from bot.listening.heard import Heard
from bot.listening.patterns import rx
from bot.listening.sentences import Piece

SAYS = rx(
    r"\b(?:says?|said|saying|sayin|tells?|telling|told|tellt|asked|asks|answered|replied|goes|went|shouted|whispered|"
    r"signed|wrote|writes|texted|adds?|added|explained|"
    r"put it|insists?|repeated|words|laughed|thinks?|reckons?|feels?|wants?|meddai|dywedodd|ateb\w*)\b"
)
_TAIL = rx(
    r"\W{0,4}(?:(?:is|was) (?:what|how) )?(?P<who>he|she|they|i|"
    r"[\w'’-]+(?: [\w'’-]+){0,2}?)\s(?:says?|said|told|tells|goes|replied|signed|whispered|shouted|"
    r"meddai|explained|added)\b|\W{0,4}(?:says?|said) (?P<named>he|she|they|i|(?:his |her |"
    r"the )?[\w'’-]+)"
)
AS_SPOKEN = rx(r"\b(?:his|her|their) (?:own )?words\b|\bas interpreted\b|\bverbatim\b")
_NEVER_SAID = rx(
    r"(?:\b(?:not|never|nobody|no one|naebody|nae|wouldnae|didnae)|n['’]t)\b.{0,24}?\b(?:say|saying|"
    r"said|claim\w*|mean|tell\w*|told|hear|heard|put|write|written)\b|\bdeni(?:ed|es)\b"
)
_COLON_LEAD = rx(
    r"\b(?:(?:he|she|they|what)\b.{0,80}\b(?:says?|said|told|wants?|wanted|wrote|signed|words|"
    r"asked)\b.{0,60}|(?:his|her|their) (?:own |exact )?words(?: were| are)?|in (?:his|her|"
    r"their) (?:own )?words|quote|(?:written|underlined|in capitals|typed|spelled|spelt|signed|on (?:his|her) (?:pad|"
    r"board|tablet|hand|phone))\b[^:]{0,50})\s*(?P<colon>:)\s"
)


_PAUSE = 6
"""Words between a question and the answer that tell no more than how it was given."""


@dataclass(frozen=True, slots=True)
class Voice:
    """`holder` is who "I" is here ("" for nobody); `what` is narration, speech, document or nothing."""

    what: str
    holder: str = ""
    invited: bool = False


NOBODY = Voice("nothing")
DOCUMENT = Voice("document")


def voices(heard: Heard) -> list[Voice]:
    """The voice of every piece, in step with `heard.pieces`."""
    people = heard.people
    plain = Voice("narration", people.speaker) if people.works else Voice("speech", people.speaker, True)
    out: list[Voice] = []
    by_quote: dict[int, Voice] = {}
    for index, piece in enumerate(heard.pieces):
        if piece.machine:
            out.append(NOBODY)
        elif piece.quote < 0:
            out.append(plain)
        else:
            if piece.quote not in by_quote:
                by_quote[piece.quote] = _owner(heard, index, out)
            out.append(by_quote[piece.quote])
    return out


def _owner(heard: Heard, index: int, before: list[Voice]) -> Voice:
    """Who says this direct speech: whoever the words after it, or else before it, say."""
    people, text, all_pieces = heard.people, heard.small, heard.pieces
    piece = all_pieces[index]
    tail = _tail(heard, index)
    lead = all_pieces[index - 1] if index else None
    same = lead is not None and lead.sentence == piece.sentence and lead.quote < 0
    words = text[max(lead.start, lead.end - 200) : lead.end] if lead else ""
    invited = bool(wanting.INVITES.search(words)) or _asked_before(heard, index)
    if same and _NEVER_SAID.search(words):
        return NOBODY
    if lead and lead.quote < 0 and (doubt.EXAMPLE.search(words) or doubt.INSTRUCTION.search(words)):
        return NOBODY
    if tail:
        match = _TAIL.match(text, tail.start, min(tail.end, tail.start + 60))
        if match:
            group = "who" if match["who"] else "named"
            holder = _resolve(heard, match[group].lower(), match.start(group), match.end(group), lead)
            if holder is not None:
                return _speech(heard, holder, invited)
    if lead is None:
        return _speech(heard, people.subject if people.works else people.speaker, False)
    if lead.quote >= 0:
        near = lead.paragraph == piece.paragraph and piece.start - lead.end < 8
        return before[index - 1] if near else _speech(heard, people.subject if people.works else "", False)
    document = next(reversed(list(doubt.DOCUMENT.finditer(words))), None)
    says = next(reversed(list(SAYS.finditer(words))), None)
    if AS_SPOKEN.search(words) or re.search(r"\bown (?:goal|outcome|aim)\b", words, re.I):
        document = None
    if document and (not says or says.start() < document.end()) and (same or not words[document.end() :].strip(" :,-")):
        return DOCUMENT
    offset = lead.end - len(words)
    if says:
        at = offset + says.start()
        word, where = people.head(lead.start, at)
        since = all_pieces[index - 2].start if index > 1 else 0
        if word in ("i", "we", "ah"):
            if says[0].lower() not in ("asked", "told", "asks", "tellt") and same and people.works:
                return NOBODY
            told = [m for m in people.within(at, lead.end) if m.party != people.subject]
            if told and people.works and not _only_owned(text, told[-1].end):
                return _speech(heard, told[-1].party, invited)
            return _speech(heard, people.subject if people.works else people.speaker, invited)
        if word in ("he", "she", "they"):
            return _speech(heard, people.whose(word, where, since), invited)
        if word and word not in (
            "you",
            "who",
            "that",
            "it",
            "nobody",
            "naebody",
            "everyone",
            "everybody",
            "people",
            "someone",
            "somebody",
        ):
            return _speech(heard, word, invited)
        if word in ("nobody", "naebody", "everyone", "everybody", "people", "someone", "somebody"):
            return NOBODY
    if not people.works:
        return NOBODY
    word, where = people.head(lead.start, min(lead.end, lead.start + 60))
    if word and word not in ("he", "she") and (word in people.parties) and word != people.subject:
        first = people.within(lead.start, lead.end)
        leads = first and first[0].start - lead.start < 12 and first[0].party == word
        if leads:
            return _speech(heard, word, invited)
    return _speech(heard, people.subject, invited)


def _asked_before(heard: Heard, index: int) -> bool:
    """Whether a wish was asked for a sentence earlier, with no more than a pause between: "Had to think."."""
    if index < 2:
        return False
    lead, before = heard.pieces[index - 1], heard.pieces[index - 2]
    short = len(lead.of(heard.small).split()) <= _PAUSE and lead.quote < 0 and before.quote < 0
    return short and wanting.INVITES.search(before.of(heard.small)) is not None


def _only_owned(text: str, end: int) -> bool:
    return text[end : end + 2] in ("'s", "’s")


def _tail(heard: Heard, index: int) -> Piece | None:
    quote = heard.pieces[index].quote
    at = index
    while at < len(heard.pieces) and heard.pieces[at].quote == quote and at - index < 30:
        at += 1
    if at < len(heard.pieces):
        tail = heard.pieces[at]
        if tail.quote < 0 and (tail.sentence == heard.pieces[at - 1].sentence):
            return tail
    return None


def _resolve(heard: Heard, word: str, start: int, end: int, lead: Piece | None) -> str | None:
    people = heard.people
    if word == "i":
        return "" if people.works else people.speaker
    if word in ("he", "she", "they"):
        return people.whose(word, start, lead.start if lead else start)
    there = people.within(start, end)
    return there[-1].party if there else None


def _speech(heard: Heard, holder: str, invited: bool) -> Voice:
    return Voice("speech", holder, invited) if holder else NOBODY


def spoken_after_colon(text: str, piece: Piece) -> int:
    """Where speech begins that a worker wrote out after a colon without quotation marks; -1 where none does."""
    match = _COLON_LEAD.search(text, piece.start, piece.end)
    return match.end() if match else -1
