"""Fact apart from opinion, for a stretch of words (FNF ¶43-44). What is told as seen, heard or done is a fact."""

from __future__ import annotations

import re

from bot.conversation.recording import Basis
from bot.listening.learned.features import span_features
from bot.listening.learned.weights import learned
from bot.listening.patterns import in_small_letters, rx

_HOLDS_A_VIEW = rx(
    r"\b(?:think(?:s|ing)?|thought|reckon(?:s|ed)?|believe[sd]?|feel(?:s|ing)?|felt|view|opinion|"
    r"guess|suspect(?:s|ed)?|wonder(?:s|ed|ing)?|"
    r"seem(?:s|ed)?|appear(?:s|ed)? to|probably|maybe|perhaps|possibly|likely|presumably|might|may be|"
    r"could be|should|ought|must be|would be better|better (?:off|with|wi|in)|"
    r"hunch|sense|instinct|impression|convinced|doubt(?:s|ed)?|worr(?:y|ied|ies)|concern(?:ed|s)?|"
    r"afraid|fears?|hop(?:e|es|ing)|expects?|sure (?:it|that|he|she)|"
    r"would benefit|needs to|lacks?|looks (?:like|as if|to me)|as if|obviously|clearly|in my|"
    r"to my mind|i['’]d say|meddwl|credu|teimlo|efallai)\b"
)
_JUDGES = rx(
    r"\b(?:manipulativ\w*|aggressiv\w*|challenging|attention[- ]seeking|difficult|demanding|"
    r"non-?complian\w*|unmotivated|lazy|stubborn|unrealistic|vulnerable|chaotic|hostile|"
    r"inappropriate|neglectful|poor(?:ly)?|unsafe|unsuitable|not safe|not ready|no ready|too (?:far|"
    r"much|old|young|risky|frail|soon|hard|many|big|independent|late)|in denial|"
    r"over-?protective|controlling|confused|depressed|frail|lovely|delightful|pleasant|wonderful|"
    r"terrible|dreadful|awful|resistant|settled|happy|unhappy|lonely|"
    r"more than (?:he|she|it|they)|rather than|the (?:problem|trouble|issue) is|at fault|to blame|"
    r"because of (?:his|her) (?:attitude|behaviour)|enjoys?|"
    r"wouldn['’]t cope|won['’]t cope|can['’]t cope|would cope|(?:is|['’]s) (?:just|only) (?:being|"
    r"after)|coping well|doing well|good enough|wants? to be (?:left|loved))\b"
)
_TOLD = rx(
    r"\b(?:wrote|measured|counted|recorded|noted on|according to|on the \w+ chart|said (?:it|that|she|"
    r"he) (?:had|has|was)|told me (?:he|she|back)|i (?:saw|heard|watched|measured|counted|smelt|"
    r"found)|\d|"
    r"was done|was booked|was (?:in|on|at|off|open|locked)|were (?:in|on|at|off|open|locked))\b"
)


def classify(text: str, span: str) -> Basis:
    """Whether this stretch of `text` is told as seen, heard or done (fact), or as somebody's view (opinion)."""
    weights = learned()
    sure = weights.judge(view_features(text, span))[weights.heads.index("opinion")]
    return Basis.OPINION if sure >= 0.5 else Basis.FACT


def view_features(text: str, span: str) -> list[str]:
    """What fact and opinion are told apart by: the words, those that lead to them, and what the rules say."""
    at = max(0, text.find(span))
    small = in_small_letters(text)
    return [*span_features(small, at, at + len(span)), f"rule:{by_rule(text, span)}"]


def by_rule(text: str, span: str) -> Basis:
    """Whether this stretch of `text` is told as seen, heard or done (fact), or as somebody's view (opinion)."""
    at = text.find(span)
    opens, span, text = span[:1].isupper(), in_small_letters(span), in_small_letters(text[max(0, at - 60) : max(0, at)])
    lead = re.split(r"[.!?\n]", text)[-1]
    near = re.split(r",\s|\bbut\b|\band\b", lead)[-1]
    if _HOLDS_A_VIEW.search(span):
        return Basis.OPINION
    if _TOLD.search(span):
        return Basis.FACT
    if _JUDGES.search(span) or (_HOLDS_A_VIEW.search(near) and not opens):
        return Basis.OPINION
    return Basis.FACT
