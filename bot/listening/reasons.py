"""Hears why: why it matters (B3), what was decided (G1), why this (G2) and why not the others (G3)."""

from __future__ import annotations

import re

from bot.conversation.recording import Mark
from bot.listening import lexicon_choices as choices
from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_doubt as doubt
from bot.listening.cuts import end_of
from bot.listening.heard import Heard
from bot.listening.patterns import rx
from bot.listening.sentences import Piece
from bot.listening.voices import Voice

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
_NOT_YET = rx(r"(?:not|n['’]t|nothing|never|haven['’]t|if|whether|before|until)\s*\Z")
_WILL = rx(r"['’]ll|\swill")
_IS_DOING = rx(r"['’](?:m|re)|\sam|\sare")
_ON_OFFER = rx(
    r"\b(?:offer(?:ed|ing)?|options?|choices?|could have|instead|rather than|or|either|agency has|they have|"
    r"there (?:is|was))\b"
)
_AFTER_WHY = rx(
    r"\s*,?\s+and\s(?=(?:he|she|they|i|we) (?:wants?|agreed)\b|staying\b|the (?:other|alternative)\b)|\.\s|;|\s[–—-]\s"
)


def hear_why_it_matters(heard: Heard, piece: Piece, voice: Voice, wants: list[Mark], before: Mark | None) -> None:
    """Reasons said in one breath with a want, or straight after it in the same voice."""
    text = heard.small
    for index, want in enumerate(wants):
        if want.element != "B1":
            continue
        stop = wants[index + 1].span.start if index + 1 < len(wants) else piece.end
        because = cutting.BECAUSE.search(text, want.span.end, min(stop, want.span.end + 30))
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
    if not near or doubt.SARCASM.search(said) or doubt.INSTRUCTION.search(said):
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


def hear_decisions(heard: Heard, piece: Piece, since: int) -> Mark | None:
    """A decision told by the worker, with the reasons in the same sentence. Returns the decision."""
    stretch = _decided(heard, piece, since)
    if stretch is None:
        return None
    decision = heard.add(*stretch, "G1", heard.people.speaker)
    if decision:
        _why_decided(heard, piece, decision)
    return decision


def _decided(heard: Heard, piece: Piece, since: int) -> tuple[int, int] | None:
    """Where the decision itself stands in this piece, or None."""
    text, said = heard.small, piece.of(heard.small)
    if doubt.HYPOTHETICAL.match(said) or piece.question:
        return None
    behind = choices.DECIDED_BEHIND.search(text, piece.start, piece.end)
    if behind and not cutting.REASON.match(text, piece.start - 1, piece.end):
        return piece.start, behind.start()
    decided = choices.DECIDED.search(said)
    if decided and not _NOT_YET.search(said[: decided.start()]):
        start = piece.start + decided.end()
        return start, _decision_end(text, start, piece.end)
    if choices.NOT_DECIDING.match(text, piece.start, piece.end):
        return None
    itself = choices.DECIDED_ITSELF.match(said)
    if itself:
        start = piece.start + itself.end() if itself[0].rstrip().endswith(("is", "that", "to")) else piece.start
        return start, _decision_end(text, piece.start + itself.end(), piece.end)
    picked = choices.PICKED.match(said)
    if (
        picked
        and heard.people.head(piece.start, piece.start + picked.end("who"))[0]
        in (
            "he",
            "she",
            "they",
            heard.people.subject,
        )
        and _after_an_offer(text, piece, since)
    ):
        return piece.start, _decision_end(text, piece.start + picked.end(), piece.end)
    deciding = choices.DECIDING.match(text, piece.start, piece.end)
    if deciding is None:
        return None
    plain_future = _WILL.search(deciding["who"])
    why = cutting.BECAUSE.search(text, deciding.end(), piece.end) or cutting.WHICH.search(
        text, deciding.end(), piece.end
    )
    going_on = _IS_DOING.search(deciding["who"])
    refused = "not" in deciding["who"]
    doing = going_on and deciding["verb"].lower().endswith("ing")
    if not (why or (not refused and doing) or (plain_future and refused)):
        return None
    return deciding.start(), _decision_end(text, deciding.end(), piece.end)


def _after_an_offer(text: str, piece: Piece, since: int) -> bool:
    """Whether choices were on the table just before, or stand beside it: "she took the two mornings"."""
    return _ON_OFFER.search(text, max(0, since), piece.end) is not None


def _decision_end(text: str, start: int, stop: int) -> int:
    found = (pattern.search(text, start, stop) for pattern in (cutting.REASON, cutting.WHICH, cutting.INSTEAD))
    return min((match.start() for match in found if match), default=stop)


def _why_decided(heard: Heard, piece: Piece, decision: Mark) -> None:
    text = heard.small
    at = decision.span.end
    other = cutting.INSTEAD.search(text, at, piece.end)
    begin = max(at - 1, piece.start)
    first = cutting.REASON.search(text, begin, piece.end) or cutting.WHICH.search(text, begin, piece.end)
    if first and not (other and other.start() < first.start()):
        stop = _AFTER_WHY.search(text, first.end(), piece.end)
        end = stop.start() if stop else other.start() if other else piece.end
        heard.add(first.start(), end, "G2", heard.people.speaker, links=(decision.id,))
        rest = end
        if rest < piece.end and choices.NOT_THE_OTHERS.search(text, rest, piece.end):
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
    text, speaker = heard.small, heard.people.speaker
    said = piece.of(text)
    if decision is None or piece.start < decision.span.end or piece.start - decision.span.end > 900:
        return False
    links = (decision.id,)
    other = choices.OTHER_WAY.search(said)
    if other and choices.TURNED_FROM.search(said, other.end()):
        return heard.add(piece.start, piece.end, "G3", speaker, links=links) is not None
    if choices.NOT_THE_OTHERS.search(said) and not doubt.PAST.search(said):
        but = choices.BUT.search(text, piece.start, piece.end)
        return heard.add(but.end() if but else piece.start, piece.end, "G3", speaker, links=links) is not None
    if choices.AND_SO.match(said) and piece.start - decision.span.end < 260:
        stop = end_of(text, piece.start + 12, piece.end)
        return heard.add(piece.start, stop, "G2", speaker, links=links) is not None
    return False
