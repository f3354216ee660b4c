"""One line beside what it rests on, read for the checks of `support.py`, and what they answer with."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.conversation import lexicon_support as lex
from bot.conversation.support_clauses import kin_of
from bot.conversation.support_read import Read, read
from bot.conversation.support_words import Text, Token, cut


class Why(StrEnum):
    """Why a word of a line has no source."""

    NAME = "name"
    NUMBER = "number"
    TIME = "time"
    QUOTATION = "quotation"
    NEGATION = "negation"
    MODALITY = "modality"
    CONDITION = "condition"
    PERSON = "person"
    WHO_DID_WHAT = "who_did_what"
    REASON = "reason"
    SOFTENED = "softened"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A word or part of a line that no source holds, or one of the source that the line may not leave out."""

    word: str
    why: Why


@dataclass(slots=True)
class Case:
    """One line beside what it rests on: everything the checks look at."""

    line: Read
    source: Read
    around: Read
    reach: int  # tokens of `around` up to which an answer to "who is he?" may stand
    holder: frozenset[str]
    holder_kin: frozenset[str]
    speakers: frozenset[str]
    stretches: Sequence[str]


def case_of(line: str, rests_on: Sequence[str], around: Sequence[str], holder: str, names: Collection[str]) -> Case:
    whole = " \n".join((line, *rests_on, *around))
    welsh = cut(whole).welsh if not cut(line).welsh else True
    source_text, reach_text = _joined(rests_on, around)
    texts = [cut(text, welsh=welsh) for text in (line, source_text, reach_text)]
    holder_text = cut(holder, welsh=welsh)
    read_first = {id(text) for text in texts}
    known = {
        token.low
        for text in (*texts, holder_text, *(cut(name, welsh=welsh) for name in names))
        for token in text.tokens
        if token.capital and (not token.head or text is holder_text or id(text) not in read_first)
    } - {"i", "the", "a"}
    known = {low for low in known if low not in lex.FREE and not {low} & lex.KIN}
    common = _common(texts)
    known |= {token.low for text in texts[:2] for token in text.tokens if not welsh and _opens_as_name(token)}
    known = {low for low in known if low not in common} - {
        token.low for text in texts for token in text.tokens if token.head and token.keys & common
    }
    reads = [read(text, known) for text in texts]
    owned = any(token.low == "'s" for token in holder_text.tokens)
    kin = frozenset(
        key
        for token in holder_text.tokens
        for key in kin_of(token) - lex.TITLES
        if owned or len(holder_text.tokens) == 2
    )
    return Case(
        *(reads[0], reads[1], reads[2], len(reads[2].tokens)),
        holder=frozenset(token.low for token in holder_text.tokens if token.word and token.low not in lex.FREE),
        holder_kin=kin,
        speakers=frozenset(name.casefold() for name in names if name != "worker"),
        stretches=rests_on,
    )


def _common(texts: Sequence[Text]) -> set[str]:
    """Words that stand somewhere without a capital: their capital elsewhere makes no name of them."""
    return {key for text in texts for token in text.tokens if not token.capital for key in token.keys}


_DOUBTS = frozenset().union(*lex.BOTH_WAYS.values(), *lex.KEPT.values())


def _opens_as_name(token: Token) -> bool:
    """Whether a capital that opens a sentence may be a name: it is no small word and nobody's relation."""
    small = token.low in lex.FREE or token.low in lex.SCOTS or token.low in lex.CONTRACTIONS
    meant = (
        token.low.endswith("ly")
        or token.keys & _DOUBTS
        or token.keys
        & (lex.DAYS | lex.NEGATION | lex.SAYING | lex.CONDITION | lex.WHEN | lex.REASON | lex.RESULT | lex.HOW_OFTEN)
    )
    return (
        token.capital
        and token.head
        and len(token.low) > 1
        and not token.value
        and not small
        and not meant
        and not kin_of(token)
    )


def _joined(rests_on: Sequence[str], around: Sequence[str]) -> tuple[str, str]:
    """The stretches as one text (those that only a joining word parts are joined by it), and what stands before."""
    parts: list[str] = []
    end, turn_at = 0, -1
    reach = [0] * len(around)
    for stretch in rests_on:
        place = next(((number, turn.find(stretch)) for number, turn in enumerate(around) if stretch in turn), (-1, -1))
        number, at = place
        if number >= 0:
            reach[number] = max(reach[number], at + len(stretch))
        gap = around[number][end:at] if number >= 0 and number == turn_at and at >= end else None
        if parts and gap is not None and len(gap) < 16 and _only_joins(gap):
            parts[-1] += gap + stretch
        else:
            parts.append(stretch)
        turn_at, end = number, at + len(stretch)
    return " \n\n. ".join(parts), " \n\n. ".join(turn[:upto] for turn, upto in zip(around, reach, strict=True) if upto)


def _only_joins(gap: str) -> bool:
    return all(
        word.casefold() in lex.FREE | lex.REASON | lex.RESULT | {"cos", "ond"} for word in re.findall(r"[^\W\d_]+", gap)
    )


def said(side: Read, at: int) -> str:
    """The word as it stands in the text."""
    return side.tokens[at].text or side.tokens[at].low
