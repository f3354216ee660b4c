"""Whether a question may be put in a model's words. Law: it asks what was decided to ask, and leads nobody.

A question passes when it is one short question, without advice, without a yes in it, that keeps most words of the
written one in their order; and when every word that carries meaning stands in the written question or in what this
person said (safety: no leading; record model 5.2). If not, the written question is used, so a check that is too strict
costs nothing but a nicer wording.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

MOST_WORDS = 28
MOST_SENTENCES = 2

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
_STRANGE = re.compile(r"[<>{}\[\]|`*_#\\]|https?:|www\.")

PLAIN = frozenset(
    """
    a about after again all an and any anything are as at be been before being best better bit but by can could day
    did do does doing done each else enough ever every feel first for from get gets give go goes going good had happen
    happens has have having he hear help helps her here him his how i if in is it its it's just keep kind last let's
    life like little long look make makes makes many matter matters me mean means mind more most mostly much my next no
    not now of off often ok on once one only or other our out over part people place right said same say see she so
    some something sort still tell than thank thanks that that's the their them then there these they thing things
    think this those time to today together told too up us used very want was way we well were what what's when where
    which while who why will with word words would you your yours yourself
    am a'r at beth bwysig chi chi'n da dda dim diolch dweud ddweud eich ei ein eisiau er fel fwy gan gwell gyda heddiw
    hi hyn hynny hynny'n i i'r iddyn ichi mae mae'n mwy mynd na neu nhw o oedd os pa pam pan peth pethau pryd pwy pwysig
    rhywbeth roedd rydych sut sy sy'n wedi wrth y ydi ydy yn yn dda yr ym mha ddoe wnaeth wnaethoch
    """.split()
)
"""Words that may stand in any question: they carry no matter of their own."""


def sound_question(text: str, written: str, said: Sequence[str]) -> bool:
    """Whether this may be asked instead of `written`, of somebody who said `said` in this talk."""
    text = text.strip()
    words = _WORD.findall(text.casefold().replace("’", "'"))
    sentences = [part for part in re.split(r"(?<=[.!?…])\s+", text) if part]
    if not words or len(words) > MOST_WORDS or len(sentences) > MOST_SENTENCES:
        return False
    if text.count("?") != 1 or not text.endswith("?") or not text.isprintable():
        return False
    if _ADVICE.search(text) or _STRANGE.search(text) or _LEADS.search(sentences[-1]):
        return False
    if not _keeps_the_question(sentences[-1], re.split(r"(?<=[.!?…])\s+", written.strip())[-1]):
        return False
    known = {_root(word) for source in (written, *said) for word in _WORD.findall(source.casefold().replace("’", "'"))}
    return all(word in PLAIN or _root(word) in known for word in words) and _quotes_are_theirs(text, said)


KEEPS = 0.6
"""The share of the written question's words that stand in the other one, in the same order."""


def _keeps_the_question(text: str, written: str) -> bool:
    asked, words = ([_root(word) for word in _WORD.findall(one.casefold())] for one in (written, text))
    matched = sum(block.size for block in SequenceMatcher(None, asked, words, autojunk=False).get_matching_blocks())
    return matched >= KEEPS * len(asked) and len(words) <= 2 * len(asked) + 8


def _quotes_are_theirs(text: str, said: Sequence[str]) -> bool:
    spoken = [_level(one) for one in said]
    return all(any(_level(quoted) in one for one in spoken) for quoted in re.findall(r"[“\"]([^”\"]*)[”\"]", text))


def _level(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split()).strip(" .,!?")


def _root(word: str) -> str:
    for ending in ("'s", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)]
    return word
