"""Whose words a line is in, and which marks are refused. Law: the code works this out; nobody may claim it.

`wording` is the only place where a line's wording comes from. `refusal` says why a mark may not stand: text
that is not there to the letter, a cut that sheds a negation, a condition or the attribution, an asker's "I"
under somebody else. `unsupported` names the words of a line that have no source (FNF P1, P5; checks 1.1-1.3,
1.10, 5.6 of the twelve principles).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.conversation import support
from bot.conversation.recording import Line, Mark, Polarity, Via, Wording, Words

_SENTENCE_END = re.compile(r"[.!?\n;…]+[\"”’')\]]*(?=\s|$)|\n|[.!?](?=[\"“])|\bfull stop\b|\bnew (?:line|paragraph)\b")
_CLAUSE_BREAK = re.compile(
    r"(?P<new>[:;—–]\s*|\b(?:but|so|because|cause|cos|ond|achos|oherwydd)\s+)|,\s+|\b(?:and|an['’]?|a|ac)\s+",
    re.IGNORECASE,
)
_OWN_SUBJECT = re.compile(
    r"\W*(?:(?i:I|I['’]?m|he|she|they|we|it|its|you|who|what|that['’]?s|there|ah|ma|my|his|her|their|wants?|wantit|"
    r"wanted|would|wid|'?d like|likes?|loves?|hopes?|wish\w*|mae|dw|dwi|hoff\w+|rwy|dyma)|"
    r"[A-Z]\w+ (?:is|was|wants?|has|will|would|says|said))\b",
)
_NEGATION = re.compile(
    r"\b(?:not|no|never|nor|neither|without|nae|nane|no'?|didnae|dinnae|doesnae|disnae|cannae|couldnae|wouldnae|"
    r"wasnae|isnae|hasnae|havenae|shouldnae|willnae|dinna|canna|winna|dim|ddim|byth|nid|ni|heb|na|nad|"
    r"hardly|against|denied|denies|refus\w+|\w+n['’]t|(?:do|does|did|ca|wo|would|could|should|is|are|was|were|have|has|had)nt|"
    r"stop\w*|rather than|instead of|as if|hates?|lies?|untrue|nonsense|pretend\w*|gwrthod\w*)(?!\w)",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|unless|suppose|supposing|provided|providing|only when|even if|were it|had I|gin|os|pe|oni bai|petai)\b",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"^\W{0,4}(?:actually,?\s+|no,?\s+)?(?:not\s*[.!]|no,? i (?:don|do not|wouldn)|(?:scrap|strike|forget) that|"
    r"only joking|correction\b|as if\b)",
    re.IGNORECASE,
)
"""A next sentence that takes the one before it back."""
_TAG_NO = re.compile(
    r"^\s*[,(–—-]*\s*(?:but\s+)?(?:not|no way|as if|I don['’]?t think|never|nae chance|my eye|aye right)\b",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"\b(?:go|be|get|have|do|see|want\w*) (?:to|with|the|a|my)[.,!]?$", re.IGNORECASE)
"""A want that was cut before its object ("it was the mosque she wants to go to")."""
_FIRST_PERSON = re.compile(r"^[\s\"“'‘(]*(?:I|I['’]\w+|me|my|ah|ma|we|our|im|ive|dw i|dwi|rwy|hoffwn)\b", re.IGNORECASE)

NO_CUT = frozenset({"A1", "A2", "A4", "A5", "A6", "H1", "H6"})
"""Elements whose marks name a thing (a day, a person, an option) and claim nothing: no clause to shed."""


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence (or sentences) that a stretch stands in: offsets from the end of the one before."""
    begin = 0
    for found in _SENTENCE_END.finditer(text, max(0, start - 2000), start):
        if found.end() <= start:
            begin = found.end()
    after = _SENTENCE_END.search(text, max(start, end - 1), min(len(text), end + 2000))
    return max(begin, start - 2000) if begin == 0 else begin, after.start() if after else min(len(text), end + 2000)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the white space at its ends."""
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), end - (len(stretch) - len(stretch.rstrip()))


def shed(text: str, start: int, end: int) -> str | None:
    """What a cut would lose: "negation", "condition", or None. `text[start:end]` is the cut.

    Looks at the sentence around it only: a negation in the same clause before it, a tag that takes it back
    after it, a condition anywhere in the sentence. It would rather refuse a sound cut than let a no be lost.
    """
    begin, stop = sentence(text, start, end)
    before, after = text[begin:start], text[end:stop]
    governing = _governing(before, text[start:end])
    if _NEGATION.search(governing) or _TAG_NO.search(after):
        return "negation"
    if _TAKEN_BACK.search(text[stop : stop + 60].lstrip('.!? \n"”’')):
        return "negation"
    if _CONDITION.search(before) or _reaches_back(after):
        return "condition"
    return None


def _reaches_back(after: str) -> bool:
    """Whether a condition after the cut is a condition of it: no comma between, or "but only if"."""
    found = _CONDITION.search(after)
    if found is None:
        return False
    between = after[: found.start()]
    return "," not in between or bool(re.search(r"\b(?:but|only|ond|dim ond|just)\b[^,]*$", between, re.IGNORECASE))


def _governing(before: str, cut: str) -> str:
    """The words before a cut, in its sentence, whose no would reach into it.

    A quotation is governed by what leads up to it. After "but" or "because" a new clause begins; after "and"
    or a comma only where the cut has a subject or a want of its own ("no bus, no noise" has none).
    """
    if before.rstrip()[-1:] in {'"', "“", "«"}:
        return before[-60:]
    for found in reversed(list(_CLAUSE_BREAK.finditer(before))):
        if found["new"] or _OWN_SUBJECT.match(before[found.end() :] + cut):
            return before[found.end() :]
    return before


def refusal(mark: Mark, words: Mapping[str, Words]) -> str | None:
    """Why this mark may not stand, or None. One of: not_there, negation, condition, not_theirs, not_a_want.

    A want that lost its object counts as one that lost a condition: it stays whole, as a view.
    """
    source = words.get(mark.span.words_id)
    if source is None or source.text is None:
        return "not_there"
    start, end = mark.span.start, mark.span.end
    if not (0 <= start < end <= len(source.text)) or source.text[start:end] != mark.text or not mark.text.strip():
        return "not_there"
    if mark.element == "B1" and mark.polarity is Polarity.NOT_WANTED:
        return "not_a_want"
    if (
        mark.element == "B1"
        and mark.holder != source.said_by
        and source.via is not Via.QUOTED
        and not mark.quoted
        and _FIRST_PERSON.match(mark.text)
        and not _said_by_other(source.text, start)
    ):
        return "not_theirs"
    if mark.element == "B1" and _UNFINISHED.search(mark.text):
        return "condition"
    return None if mark.element in NO_CUT else shed(source.text, start, end)


_REPORTING = re.compile(
    r"\b(?:said|says|sais|told|tellt|tells|asked|wrote|signed|words?|quote|shouted|answered|dweud|dwedodd|meddai|first|was|is|like)\b"
    r"[^.!?\n]{0,80}$",
    re.IGNORECASE,
)


def _said_by_other(text: str, start: int) -> bool:
    """Whether words of reporting, a colon or an opening quotation mark lead up to here in the sentence."""
    begin, _ = sentence(text, start, start + 1)
    before = text[begin:start].rstrip()
    opened = before.count('"') % 2 == 1 or before.count("“") > before.count("”")
    return opened or before.endswith((":", '"', "“")) or bool(_REPORTING.search(before))


def wording(line: Line, marks: Mapping[str, Mark], words: Mapping[str, Words]) -> Wording:
    """Whose words this line is in.

    *Own*: to the letter from a turn that its holder both said and entered (or, typing for somebody else, has
    claimed as their own view). *Reported*: to the letter, as
    somebody else told or typed it. *Reworded*: other words, all of them with a source under the line.
    *Added*: something in it has no source.
    """
    span = line.span
    source = words.get(span.words_id) if span else None
    if span is None or source is None or source.text is None or source.text[span.start : span.end] != line.text:
        return Wording.ADDED
    theirs = source.said_by == line.holder or source.via is Via.SCRIBE  # a scribe's "that's my view"
    if source.entered_by == line.holder and theirs:
        return Wording.OWN
    if source.via not in {Via.EDIT, Via.MODEL}:
        return Wording.REPORTED
    resting = [marks[mark] for mark in line.rests_on if mark in marks]
    for mark in resting:
        told = words.get(mark.span.words_id)
        if (
            mark.holder == line.holder
            and line.text in mark.text
            and told is not None
            and _cut_is_sound(line.text, mark, told)
        ):
            return Wording.OWN if told.said_by == told.entered_by == line.holder else Wording.REPORTED
    around = dict.fromkeys(told.text or "" for mark in resting if (told := words.get(mark.span.words_id)))
    return Wording.ADDED if unsupported(line.text, (mark.text for mark in resting), around) else Wording.REWORDED


def _cut_is_sound(text: str, mark: Mark, told: Words) -> bool:
    if told.text is None:
        return False
    start = told.text.index(text, mark.span.start)
    return shed(told.text, start, start + len(text)) is None


def unsupported(text: str, sources: Iterable[str], around: Iterable[str] = ()) -> tuple[str, ...]:
    """The words of `text` that no source holds (`support.unsupported` also says why, for each)."""
    return tuple(each.word for each in support.unsupported(text, tuple(sources), tuple(around)))
