"""Whether a question may be put in a model's words. Law: it asks what was decided to ask, and leads nobody.

A question passes when it is the written one, with nothing put into it but stretches that this person said, to the
letter; before it may stand "You said “…”." and nothing else (safety: no leading, no promise; record model 5.2). If not,
the written question is used, so a check that is too strict costs nothing but a nicer wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

MOST_WORDS = 28

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+", re.UNICODE)
_LEADS = re.compile(
    r"^(?:so |and |but |then )*(?:"
    r"(?:is|are|was|were|do|does|did|would|can|could|will|should|have|has|may|shall|why do)(?:n['’]?t)?|won['’]?t|"
    r"ydy|ydi|ydych|oes|fyddech|hoffech|gallech|dylech)\b"
    r"|\b(?:right|innit|yeah|eh|(?:is|do|would|are)n['’]?t (?:it|you)|yn dydy|ynte)\s*\?",
    re.IGNORECASE,
)
"""A question that yes or no would answer, or that has its answer in it."""

_ADVICE = re.compile(
    r"\b(?:should|ought|must|try|advise|suggest|recommend|better if|why not|how about|what about|need to|"
    r"have you (?:tried|thought)|dylech|rhaid|beth am)\b",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"(?:[^\W\d_]|[ .,?!…“”\"-]|(?<=[^\W\d_])['’](?=[^\W\d_]))+")
"""Letters, spaces and plain signs: no figures, no markup, no pictures, nothing hidden."""

_SAID = re.compile(r"(?:You said|Dywedoch chi),? [“\"](?P<words>[^“”\"]+)[”\"][.!]?")
_DENIES = re.compile(
    r"\b(?:not|no|never|nae|\w+n['’]t|(?:do|does|did|ca|wo|is|was|have|has|would|could)nt|\w+nae|hate\w*|if|ddim|dim|byth|os)\b(?!.*\b(?:and|but|because|ond|a)\b)"
)
MOST_SENTENCES = 2
FEWEST_PUT_IN = 2
"""Words: one alone ("not") could turn a question round."""

KEEPS = 0.6
"""The share of the written question's words that stand in the other one, in the same order."""


def sound_question(text: str, written: str, said: Sequence[str]) -> bool:
    """Whether this may be asked instead of `written`, of somebody who said `said` in this talk."""
    text = text.strip()
    *lead, question = [part for part in re.split(r"(?<=[.!?…])\s+", text) if part] or [""]
    if not _SIGNS.fullmatch(text) or text.count("?") != 1 or not text.endswith("?") or len(text.split()) > MOST_WORDS:
        return False
    if _ADVICE.search(text) or _LEADS.search(question):
        return False
    spoken = [_level(one) for one in said]
    told = all((quoted := _SAID.fullmatch(one)) and _stands(quoted["words"], spoken) for one in lead)
    return len(lead) < MOST_SENTENCES and told and _asks(question, written, spoken)


def _asks(question: str, written: str, spoken: Sequence[str]) -> bool:
    """Whether it is the written question, but for words that were said, in one stretch, put into it."""
    asked = _level(re.split(r"(?<=[.!?…])\s+", written.strip())[-1]).split()
    words = _level(question).split()
    kept = 0
    for what, begin, end, start, stop in SequenceMatcher(None, asked, words, autojunk=False).get_opcodes():
        if what == "equal":
            kept += end - begin
        elif what != "delete" and not (stop - start >= FEWEST_PUT_IN and _stands(" ".join(words[start:stop]), spoken)):
            return False
    return kept >= KEEPS * len(asked)


def _stands(words: str, spoken: Sequence[str]) -> bool:
    """Whether this stretch was said to the letter, whole words only, and no "not" stands before it or in it."""
    stretch = f" {_level(words)} "
    return any(
        stretch in f" {one} " and not _DENIES.search(f" {one} "[: f" {one} ".index(stretch) + len(stretch)][-60:])
        for one in spoken
    )


def _level(text: str) -> str:
    """Its words in small letters, without the signs between them."""
    return " ".join(_WORD.findall(text.casefold().replace("’", "'")))
