"""Hears why: why it matters (B3), what was decided (G1), why this (G2) and why not the others (G3)."""

from __future__ import annotations

import re

from bot.conversation.recording import Mark
from bot.listening import lexicon as lx
from bot.listening.heard import Heard
from bot.listening.lexicon import rx
from bot.listening.sentences import Piece
from bot.listening.voices import Voice
from bot.listening.wants import end_of

_MATTERS_NEXT = rx(
    r"\A\W*(?:because|['’]?cause|cos|coz|that['’]s (?:because|why|where|when|what)|it['’]s (?:the|"
    r"because|where|when|what|my|no\b|not\b)|it (?:gets|keeps|makes|means|gives)|that way|then (?:i|"
    r"ah|he|she)|otherwise|so (?:that )?(?:i|ah)\b|achos|oherwydd|"
    r"(?:he|she|they)['’]s the|they (?:make|keep|know)|dyma|dyna|if i (?:don['’]t|do not|stop|drop|lose|give|can['’]t))"
)
_SAYS_MORE = rx(r"\W*(?!(?:and|or|but|with|a|an|the same|not|no|yes|anyway|ta|thanks|i know|you)\b)(?:\S+\s+){3}\S")
_SAYS_WHY = rx(
    r"\W*(?:because |and |as )?(?:he|she|they)\s(?:says?|said|told me|reckons|thinks)\s(?:that\s|"
    r"it['’]s because\s)?(?!no\b|yes\b|naw\b|so\b|nothing\b|he (?:wants|would)|she (?:wants|would)|"
    r"(?:he|she)['’]d)"
)
_NOT_DECIDING = rx(
    r"\b(?:i|we)\s(?:went|visited|called|saw|met|came|left\s(?:at|when|by)|took (?:her|his|a) (?:word|"
    r"seat|while)|put (?:it|this) to|asked)\b"
)
_AFTER_WHY = rx(
    r"\s*,?\s+and\s(?=(?:he|she|they|i|we) (?:wants?|agreed)\b|staying\b|the (?:other|alternative)\b)|\.\s|;|\s[–—-]\s"
)
_WHICH = rx(r",\s(?:which|that way|because|since|as|so that|so|it['’]s the|it means|it makes)\s")


def hear_why_it_matters(heard: Heard, piece: Piece, voice: Voice, wants: list[Mark], before: Mark | None) -> None:
    """Reasons said in one breath with a want, or straight after it in the same voice."""
    text = heard.text
    for index, want in enumerate(wants):
        if want.element != "B1":
            continue
        stop = wants[index + 1].span.start if index + 1 < len(wants) else piece.end
        because = lx.BECAUSE.search(text, want.span.end, min(stop, want.span.end + 30))
        says = _SAYS_WHY.match(text, want.span.end, stop) if voice.what == "narration" else None
        if because and not re.search(r"\w", text[want.span.end : because.start()].replace("and", "")):
            heard.add(
                because.start(),
                _why_end(text, because.end(), stop),
                "B3",
                want.holder,
                links=(want.id,),
                quoted=want.quoted,
            )
        elif says:
            heard.add(says.end(), _why_end(text, says.end(), stop), "B3", want.holder, links=(want.id,))
        elif text[want.span.end : want.span.end + 2] == ", ":
            tail = re.match(
                r", (?:he|she) has been |, it (?:gets|keeps|makes|means|gives)",
                text[want.span.end : want.span.end + 30],
            )
            if tail:
                heard.add(want.span.end, stop, "B3", want.holder, links=(want.id,), quoted=want.quoted)
    if wants or before is None or heard.is_marked(piece) or piece.withdrawn or piece.question:
        return
    said = text[piece.start : piece.end]
    near = piece.start - before.span.end < 160 and "\n\n" not in text[before.span.end : piece.start]
    if not near or lx.SARCASM.search(said) or lx.INSTRUCTION.search(said):
        return
    owned = voice.what == "speech" and voice.holder == before.holder
    if owned and (
        _MATTERS_NEXT.match(said)
        or (piece.quote >= 0 and piece.start - before.span.end < 60 and _SAYS_MORE.match(said))
    ):
        heard.add(piece.start, piece.end, "B3", before.holder, links=(before.id,), quoted=piece.quote >= 0)
    elif voice.what == "narration":
        says = _SAYS_WHY.match(text, piece.start, piece.end)
        inner = re.search(
            r"\A\W*(?:he|she)\s(?:means|meant|explained|is serious)\b.{0,30}?\s(?=(?:he|she)\s(?:said|says)\b)",
            said,
            re.I,
        )
        if inner:
            heard.add(piece.start + inner.end(), piece.end, "B3", before.holder, links=(before.id,))
        elif re.match(r"\W*(?:that['’]s )?because\b", said, re.I):
            heard.add(piece.start, piece.end, "B3", before.holder, links=(before.id,))
        elif says and piece.start - before.span.end < 30:
            heard.add(says.end(), piece.end, "B3", before.holder, links=(before.id,))


def _why_end(text: str, start: int, stop: int) -> int:
    found = _AFTER_WHY.search(text, start, stop)
    end = found.start() if found else stop
    loose = re.search(r"[\s,]+(?:and|but|so|or)\s*\Z", text[max(start, end - 8) : end], re.I)
    return max(start, end - 8) + loose.start() if loose else end


def hear_decisions(heard: Heard, piece: Piece) -> Mark | None:
    """A decision told by the worker, with the reasons in the same sentence. Returns the decision."""
    text = heard.text
    start = -1
    said = text[piece.start : piece.end]
    decided = lx.DECIDED.search(said)
    if decided and not re.search(r"(?:not|n['’]t|nothing|never|haven['’]t)\s*\Z", said[: decided.start()]):
        start = piece.start + decided.end()
    elif not _NOT_DECIDING.match(text, piece.start, piece.end):
        deciding = lx.DECIDING.match(text, piece.start, piece.end)
        if deciding:
            plain_future = re.search(r"['’]ll|\swill", deciding["who"])
            why = lx.BECAUSE.search(text, deciding.end(), piece.end) or _WHICH.search(text, deciding.end(), piece.end)
            going_on = re.search(r"['’](?:m|re)|\sam|\sare", deciding["who"])
            refused = "not" in deciding["who"]
            doing = going_on and deciding["verb"].lower().endswith("ing")
            if why or (not refused and doing) or (plain_future and refused):
                start = deciding.start("verb") if going_on and not refused else deciding.start()
    if start < 0:
        return None
    holder = heard.people.speaker
    stop = _decision_end(text, start, piece.end)
    decision = heard.add(start, stop, "G1", holder)
    if decision is None:
        return None
    _why_decided(heard, piece, decision)
    return decision


def _decision_end(text: str, start: int, stop: int) -> int:
    ends = [
        m.start()
        for m in (
            _REASON.search(text, start, stop),
            _WHICH.search(text, start, stop),
            re.compile(r"\s(?:rather than|instead of)\s").search(text, start, stop),
        )
        if m
    ]
    return min(ends, default=stop)


_REASON = rx(
    r",?\s(?:(?:because|['’]?cause|cos|coz|that way|in order to|to avoid|it['’]s the)\b|since (?=he|"
    r"she|it|the|that|nobody|her|his)|as (?=he\b|she\b|it['’]s|they\b|this\b|that\b)|"
    r"so (?:that )?(?=he\b|she\b|they\b|it\b|his\b|her\b)(?!he and|she and))"
)


def _why_decided(heard: Heard, piece: Piece, decision: Mark) -> None:
    text = heard.text
    at = decision.span.end
    other = re.compile(r"\b(?:rather than|instead of)\s").search(text, at, piece.end)
    first = _REASON.search(text, max(at - 1, piece.start), piece.end) or _WHICH.search(
        text, max(at - 1, piece.start), piece.end
    )
    if first and not (other and other.start() < first.start()):
        stop = _AFTER_WHY.search(text, first.end(), piece.end)
        end = stop.start() if stop else other.start() if other else piece.end
        heard.add(first.start(), end, "G2", heard.people.speaker, links=(decision.id,))
        rest = end
        if rest < piece.end and lx.NOT_THE_OTHERS.search(text, rest, piece.end):
            heard.add(rest, piece.end, "G3", heard.people.speaker, links=(decision.id,))
    elif other and first:
        heard.add(other.start(), first.start(), "G3", heard.people.speaker, links=(decision.id,))
        heard.add(
            first.start(), _why_end(text, first.end(), piece.end), "G2", heard.people.speaker, links=(decision.id,)
        )
    elif other:
        heard.add(other.start(), piece.end, "G3", heard.people.speaker, links=(decision.id,))


def hear_after_decision(heard: Heard, piece: Piece, decision: Mark | None) -> bool:
    """A sentence of its own that says why, or why not another way. Only near a decision."""
    text = heard.text
    said = text[piece.start : piece.end]
    if decision is None or piece.start < decision.span.end or piece.start - decision.span.end > 900:
        return False
    links = (decision.id,)
    if lx.NOT_THE_OTHERS.search(said) and not lx.PAST.search(said):
        but = lx.BUT.search(text, piece.start, piece.end)
        start = but.end() if but else piece.start
        return heard.add(start, piece.end, "G3", heard.people.speaker, links=links) is not None
    if (
        re.match(
            r"\W*(?:because|that way|the reason|this (?:means|way)|that (?:means|keeps|lets|gives|gets)|"
            r"it (?:means|keeps|lets|gets) (?:he|she|him|her)|so (?:he|she|they) can)\b",
            said,
            re.I,
        )
        and piece.start - decision.span.end < 260
    ):
        return (
            heard.add(
                piece.start,
                end_of(text, piece.start + 12, piece.end),
                "G2",
                heard.people.speaker,
                links=links,
            )
            is not None
        )
    return False
