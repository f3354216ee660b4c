"""What a learner's question does, with the words that made it so. Law: it says what a question is, never how good.

Rules only, English and Welsh. A question has one form (`FORMS`), and may do more besides (`ALSO`). Not judged: tone,
timing, and whether it was the right thing to ask. Labelled questions are in `evals/practice`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import snowballstemmer

FORMS = ("open", "closed", "leading", "plain")
"""open: their own words would answer it; closed: yes, no, or a word or two; leading: it has its answer in it; plain: a
remark, or nothing said."""

ALSO = ("double", "service", "advice", "says_back", "picks_up")
KINDS = (*FORMS, *ALSO)

_FLAGS = re.IGNORECASE

_LEADING = re.compile(
    r"^(?:(?:so|and|but|well|oh),? )*(?:(?:do|is|are|was|were|would|could|should|have|has|did|does|can|wo)n['’]?t "
    r"(?:you(?! mind (?:me|telling))|your|it|he|she|they|that|there|this|the|we)\b|surely\b|presumably\b|"
    r"obviously\b|would you (?:not )?agree\b|you(?:['’]d| would) agree\b"
    r"|would you say (?:that )?(?:you|it|he|she)\b"
    r"|so,? (?:basically |really |then |actually )?you(?:['’]re| are| feel)\b(?! \w+ing\b)"
    r"|i (?:suppose|bet|imagine|expect|guess|take it)\b(?=[^?]*\?))"
    r"|\b(?:is|are|was|were|do|does|did|would|could|should|have|has|can|must|wo)n['’]?t (?:it|you|he|she|they|"
    r"that)(?:\s*\?|[\s.]*$)|\b(?:right|yeah|innit|yes|eh|no)\s*\?$"
    r"|, (?:is|are|was|were|do|does|did|would|will|can|have|has) (?:it|you|he|she|they)\s*\?"
    r"|\b(?:yn dydy|yn dydych|on'd (?:yw|ydy|ydych)|onid|ynte|siawns)\b",
    _FLAGS,
)
"""A tag, a "surely", a question that begins with a no."""

_STATED = re.compile(
    r"^(?:(?:so|and|but|then|well),? )*(?:you(?:['’](?:re|d|ve|ll))?|it(?:['’]s| is)|that(?:['’]s| is)|the|he|"
    r"she|they)\b"
    r"[^?]*\?$",
    _FLAGS,
)
"""A statement with a question mark: it puts the answer, unless the words are theirs."""

_DROPPED = re.compile(r"^(?:(?:so|and) )*you (?:\w+ing|ok|okay|alright|all right)\b", _FLAGS)
"""A yes-or-no question without its "are"."""

_TELL = re.compile(
    r"\b(?:tell (?:me|us)(?! when you)|can i ask (?:you )?(?:about|how|what|why|who|where)|talk me through|"
    r"walk me through|describe|help me (?:to )?understand|explain to me|paint me|give me (?:a|an)|"
    r"any (?:thoughts|ideas)|be interested to (?:know|hear)|"
    r"i(?:['’]d| would) (?:love|like) to (?:hear|know)|i(?:['’]m| am) (?:interested|curious|wondering)|i wonder)\b"
    r"|^(?:please )?(?:go on|carry on|say (?:a bit |a little )?more|show me|in what way)\b"
    r"|\b(?:anything|something) else you\b"
    r"|\b(?:dywedwch|dwedwch|disgrifiwch|eglurwch|soniwch|ewch ymlaen)\b",
    _FLAGS,
)
_NARROW = re.compile(
    r"\bhow (?:old|many|much|often|long|far|big|tall|late|early)\b(?! (?:does|do|did) (?:it|that|this) mean)"
    r"|\b(?:what|which) (?:time|day|date|year|month|age|number|colour|street|school|doctor)s?\b"
    r"|\bwhat(?:['’]s| is) (?:your|his|her|the|their) (?:\w+ )?(?:name|age|date|address|number|postcode)\b"
    r"|^(?:(?:so|and|but) )*(?:which|when)\b(?= (?:did|does|do|is|was|will|day|one|of)\b)"
    r"|\bwho (?:is|was) (?:your|his|her|the)\b|^(?:faint|sawl|pryd|pa (?:ddiwrnod|flwyddyn|amser))\b",
    _FLAGS,
)
"""Begins as an open question does, and a word or two would answer it."""

_ASKS = re.compile(
    r"^(?:(?:so|and|but|well|ok|okay|then|now|oh),? )*(?:when [^,?]+, |in [^,?]+, |if [^,?]+, |at [^,?]+, |first,? )?"
    r"(?:what|how|why|who|whose|where|when|which|what['’]s|how['’]s|who['’]s|where['’]s|"
    r"beth|sut|pam|pwy|ble|lle|pryd|am beth)\b",
    _FLAGS,
)
_SHALL = re.compile(r"shall (?:we|i)\b", _FLAGS)
_LATE = re.compile(
    r"\b(?:what|how|why|who|where)(?:['’]s| (?:is|are|was|were|do|does|did|would|could|can|will|has|have|should))\b",
    _FLAGS,
)
"""An open question that has something before it."""

_YES_NO = re.compile(
    r"^(?:(?:so|and|but|well|ok|okay|then|now|oh),? )*(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|"
    r"would|shall|should|may|might|must|any|got|anybody|anyone|ever|ydych|ydy|ydi|oes|oedd|wnaeth|fyddech|hoffech|"
    r"gallwch|gawsoch|ydyn|allwch|shall)\b",
    _FLAGS,
)

_ALONE = re.compile(r"(?!you |alright|ok|all right)(?:an? |the )?[^\W\d_]+(?:['’]\w+)?(?: [^\W\d_]+)?\s*\?", _FLAGS)
"""A word or two of theirs, with a question mark: "Knocks?"."""

_ADVICE = re.compile(
    r"^(?:just |please |and )?(?:don['’]?t (?!you\b)\w+|never|always|keep|make sure|remember to|try)\b[^?]*$|"
    r"\b(?:you (?:really )?(?:should|ought to|need to|must (?!be\b|have\b|feel\b|miss\b)|could (?:always|just|try))|"
    r"you(?:['’]d| would) (?:\w+ )?(?:be better|do well|benefit)|you want to get|what you need is|"
    r"have you (?:spoken|talked) to|"
    r"(?:maybe|perhaps) (?:an?|you)\b|wouldn['’]?t (?:an?|the|it) (?:\w+ )?be (?:easier|better|safer)|"
    r"it (?:might|would|could|may) (?:be an idea|help) "
    r"(?:you )?(?:to|if)|you might want to|do you think you could|(?:could|can) you (?:maybe|perhaps|just|not|always)|"
    r"if i were you|have you (?:ever )?(?:tried|thought (?:about|of)|considered)|"
    r"why don['’]?t you|why not\b|how about|what about (?:a|an|joining|trying|getting|going)\b|"
    r"i(?:['’]d| would) (?:recommend|suggest|advise)|"
    r"i (?:recommend|suggest|advise|think you should)|my advice|the best thing (?:would be|is)|it(?:['’]s| is) best to|"
    r"(?:maybe|perhaps|just) try|try (?:to|going|doing|getting)\b|dylech|rhaid i chi|beth am (?:fynd|ymuno|roi|"
    r"gael|drio))\b",
    _FLAGS,
)

_SERVICE = re.compile(
    r"\b(?:care (?:package|plan|needs?|provider|coordinator)|carers?['’]?s? assessment|assess(?:ment|ed|ing)|services?|"
    r"support (?:worker|plan|needs?|package|services?)|personal care|referr(?:al|ed)|referral|"
    r"engag(?:e|ing|ement) with|access(?:ing)? (?:support|services|help)|eligib\w+|criteria|direct payments?|"
    r"personal budget|pip|attendance allowance|universal credit|respite|social worker|key ?worker|care manager|"
    r"day (?:cent(?:re|er)|service|care)|residential(?: care)?|sheltered housing|befriend\w*|carers|care home|"
    r"placement|"
    r"home ?care|home help|calls a day|(?:two|three|four|\d) calls|known to|mental health|crisis team|cmht|panel|"
    r"cpn|housing list|power of attorney|paperwork|annual review|benefits|"
    r"funding|(?:your|his|her|their) needs|waiting list|case ?(?:load|work\w*)|hours of (?:care|support)|hoist|"
    r"packages?|forms?|key ?safe|pendant|telecare|reablement|occupational therap\w*|ot|multi-?disciplinary|mdt|"
    r"(?:falls|memory) clinic|another team|risk assess\w*|safeguard\w*|outcomes?|interventions?|pathway|ehcp|camhs|"
    r"probation|discharge|compliance|medication review|"
    r"gwasanaeth\w*|wasanaeth\w*|asesiad\w*|pecyn gofal|gofalwyr|cynllun gofal|gweithiwr cymdeithasol|atgyfeir\w*)\b",
    _FLAGS,
)
"""Words of services, where the person has not said them first."""

_OF_ME = re.compile(r"^[^?]*\bi(?:['’]m| am) (?:an?|the|your|from|with)\b[^?]*$", _FLAGS)
"""Somebody who says who they are."""

_BACK = re.compile(
    r"\b(?:you (?:said|told me|mentioned|say)|it sounds (?:like|as if)|sounds like|what i(?:['’]m| am) hearing|"
    r"let me check|have i (?:got|heard) (?:that|you|this)|if i(?:['’]ve| have) (?:got|heard)|i heard you say|"
    r"ddywedoch chi|dywedoch chi|glywais i)\b",
    _FLAGS,
)
_CHECKS = re.compile(r"\b(?:have i got|is that (?:right|it)|did i (?:get|hear)|ydw i'n iawn)[^?]*\?", _FLAGS)

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_PART = re.compile(r"[^.?!…]+[.?!…]*", _FLAGS)
_JOIN = re.compile(
    r",? (?:and|or|but|a|ac|ond),? (?=(?:also |then )?(?:what|how|why|who|where|when|which|whose|do|does|did|is|"
    r"are|was|were|have|has|can|could|will|would|beth|sut|pam|phwy|pwy|ble|ydych|oes|faint)\b)",
    _FLAGS,
)
_COMMON = frozenset(
    """a about after all also always am an and any anything are as at away back be been before being but by came can
    come
    could day days did do does doing don't down each else ever every feel find first for from get gets getting give go
    goes going good got had has have having he her here him his how i i'd i'm i've if in is it it's its just keep kind
    know last leave let like little live lived lot made make makes many maybe me mean might mind more most much must my
    need never nice no not nothing now of off oh ok on once one only or other our out over own people put quite
    really right said say see she should so some something still sure take tell than that that's the their them then
    there they thing things think this through time to too up us use used very want was way we well went were what when
    where which while who why will with without would yes yet you you're your
    mae yn yw a ac i'r i o'r y yr am ar at beth chi chi'n dim fi fy hi ei eich eu gan mi 'dw dwi dw i'n ni nhw oedd oes
    pan rydw sut sy un wedi wrth ydych ydy e o hyn hynny roedd bod na ddim rhywbeth""".split()
)
"""Words that are in everybody's mouth: saying one of them again picks nothing up."""

SAME = 0.6
"""The share of a remark's own words that they had said: from here on it says back what was heard."""

_ENGLISH = snowballstemmer.stemmer("english")


@dataclass(frozen=True, slots=True)
class Did:
    """A kind of question, and the words of it that made it so (in characters of the text; the whole where none did)."""

    kind: str
    start: int
    end: int


@cache
def stem(word: str) -> str:
    """The word without its ending."""
    return str(_ENGLISH.stemWord(word.casefold().replace("’", "'").removesuffix("'s")))


def words(text: str) -> list[tuple[str, int, int]]:
    """The words of a text in small letters, each with its place."""
    return [(one[0].casefold().replace("’", "'"), *one.span()) for one in _WORD.finditer(text)]


def telling(text: str) -> list[tuple[str, int, int]]:
    """The stems of the words that carry something, each with its place."""
    return [(stem(word), start, end) for word, start, end in words(text) if word not in _COMMON and len(word) > 2]


def parts(text: str) -> list[tuple[int, int]]:
    """The questions of a text, each with its place; what stands before the first of them is not one."""
    found: list[tuple[int, int]] = []
    for sentence in _PART.finditer(text):
        start, end = sentence.span()
        start += len(sentence[0]) - len(sentence[0].lstrip())
        if start == end or _CHECKS.search(sentence[0]):
            continue
        if not sentence[0].rstrip().endswith("?") and (not _asks(text[start:end]) or _SHALL.match(text[start:end])):
            continue
        for join in _JOIN.finditer(text, start, end):
            if _asks(text[start : join.start()]):
                found.append((start, join.start()))
                start = join.end()
        found.append((start, end))
    return [one for one in found if len(found) == 1 or len(words(text[slice(*one)])) > 1]


def did(text: str, said: Sequence[str]) -> tuple[Did, ...]:
    """All that a question does, to somebody who has said `said`, newest last. One form, and what else."""
    shown = text.strip()
    begin = text.find(shown) if shown else 0
    whole = (begin, begin + len(shown))
    heard = {one for line in said for one, _, _ in telling(line)}
    back = _says_back(text, heard)
    asked = parts(text)
    found = [] if back else [Did("advice", *one.span()) for one in (_ADVICE.search(text),) if one]
    if not _OF_ME.search(text):
        found += [Did("service", *one.span()) for one in _SERVICE.finditer(text) if not _theirs(one[0], said)][:1]
    if len(asked) > 1 and not back:
        found.append(Did("double", asked[0][0], asked[-1][1]))
    if back:
        found.append(Did("says_back", *back))
    elif asked or _TELL.search(text):
        found += [Did("picks_up", start, end) for one, start, end in telling(text) if one in heard][:1]
    form = _form(text, asked, bool(back), any(one.kind == "advice" for one in found), whole)
    return (form, *found)


def _form(text: str, asked: list[tuple[int, int]], back: bool, advice: bool, whole: tuple[int, int]) -> Did:
    if not telling(text) and not asked and not _TELL.search(text):
        return Did("plain", *whole)
    if back:
        if check := _CHECKS.search(text):
            return Did("closed", *check.span())
        opens = [one for one in asked if "?" in text[slice(*one)] and _opens(text[slice(*one)])]
        tell = _TELL.search(text)
        return Did("open", *opens[0]) if opens else Did("open", *tell.span()) if tell else Did("plain", *whole)
    if lead := _LEADING.search(text):
        return Did("leading", *lead.span())
    for start, end in asked:
        if not advice and _opens(text[start:end]):
            first = _TELL.search(text, start, end) or _WORD.search(text, start, end)
            return Did("open", *(first.span() if first else (start, end)))
    if not advice and (tell := _TELL.search(text)):
        return Did("open", *tell.span())
    if (
        asked
        and not advice
        and not _DROPPED.match(text)
        and all(_STATED.match(text[slice(*one)].strip()) for one in asked)
    ):
        return Did("leading", *asked[0])
    if asked:
        first = _NARROW.search(text) or _WORD.search(text, *asked[0])
        return Did("closed", *(first.span() if first else asked[0]))
    return Did("plain", *whole)


def _asks(text: str) -> bool:
    text = text.strip()
    return bool(_ASKS.match(text) or _YES_NO.match(text))


def _opens(text: str) -> bool:
    text = text.strip()
    if text.endswith("?") and _LATE.search(text) and not _YES_NO.match(text) and not _NARROW.search(text):
        return True
    if _NARROW.search(text):
        return False
    return bool(_TELL.search(text) or _ASKS.match(text) or (_ALONE.fullmatch(text) and not _YES_NO.match(text)))


def _theirs(words_: str, said: Sequence[str]) -> bool:
    return any(words_.casefold() in line.casefold() for line in said)


def _says_back(text: str, heard: set[str]) -> tuple[int, int] | None:
    """Where a remark says back what they said."""
    marked = _BACK.search(text)
    if marked and any(one in heard for one, _, _ in telling(text)):
        return marked.span()
    first = _PART.search(text)
    if not first or _asks(first[0]) or _ALONE.fullmatch(first[0].strip()):
        return None
    if _TELL.search(first[0]) or _LEADING.search(first[0]):
        return None
    own = telling(first[0])
    again = [one for one in own if one[0] in heard]
    if again and len(again) >= SAME * len(own):
        return again[0][1], again[-1][2]
    return None
