"""Hears wishes in somebody's own voice that have no word for wanting. Law: what is cut keeps its "no" and its "if".

An order to others is a wish about how one is treated; a thing that stands alone is one where nothing else is said of
it. What is asked of somebody this minute, or to be kept from others, is none.
"""

from __future__ import annotations

from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_own as own
from bot.listening import lexicon_wants as wanting
from bot.listening.cuts import comma_end, end_of, says_nothing
from bot.listening.heard import Heard
from bot.listening.patterns import rx
from bot.listening.sentences import Piece

LONGEST_THING = 16
"""Words in a bare thing that somebody wishes for; more is a statement without its verb."""


RELATIVE = rx(r"\b(?:who|that|where|whit|wha|when|before|after|till|until)\b")
_TOLD = rx(
    r"\b(?:typed|wrote|sent|took|came|went|told|gave|always|never|says|said|rang|saw|called|phoned|left me|broke|fell|"
    r"lost|died|turned up|keeps|thinks|comes|goes|gets|makes|puts|likes|loves|needs|gives|takes|lets|wants|hates|"
    r"knows|does)\b"
)
_WAS = rx(r"\b(?:was|were|had|came|did)\b")


def own_wish(heard: Heard, piece: Piece, free: bool) -> tuple[int, int] | None:
    """Where in this piece of somebody's own words a wish stands. `free`: nobody asked for a fact just before."""
    text, said = heard.small, piece.of(heard.small)
    if wanting.WANT.search(said) and not wanting.INFINITIVE.search(said):
        return None
    words = len(said.split())
    if own.ON_CONDITION.match(said):
        return piece.start, comma_end(text, piece.start, piece.end)
    if own.KEEPING.match(said) or own.STAYS.match(said) or own.CALL_ME.match(said):
        return piece.start, _end(text, piece)
    if own.WOULD.match(said):
        return None if own.UNREAL.search(said) else (piece.start, _end(text, piece))
    condition = own.ONLY_IF.search(text, piece.start, piece.end)
    if condition:
        return condition.start("if"), end_of(text, condition.end(), piece.end)
    if own.PASSING.search(said.split(",")[0]):
        return None
    if own.NEVER.match(said) or own.NO_MORE.match(said) or own.ORDER.match(said):
        return piece.start, _end(text, piece)
    if own.ASKS_OTHERS.match(said):
        return piece.start, _end(text, piece)
    for lead in (own.WOULD_BE, own.IT_MATTERS):
        if led := lead.search(text, piece.start, piece.end):
            return led.end(), end_of(text, led.end() + 1, piece.end)
    need = own.NEED_A_BREAK.search(text, piece.start, piece.end)
    if need:
        return need.start(), end_of(text, need.end(), piece.end)
    if cutting.FINITE.search(said.split(",")[0]) or says_nothing(said) or not free:
        return None
    if own.MY_OWN.match(said.split(",")[0]) and words <= LONGEST_THING:
        return piece.start, comma_end(text, piece.start, piece.end)
    please = own.PLEASE_BEHIND.search(text, piece.start, piece.end)
    if please and words > 2 and not own.NOT_WISHED.match(said) and not wanting.TRIFLE.match(said):
        return piece.start, please.start()
    return None


def no_statement(said: str) -> bool:
    """Whether what stands before any "who" or "before" has no verb of its own."""
    bare = RELATIVE.split(said)[0]
    return not (_WAS.search(said) or cutting.FINITE.search(bare) or _TOLD.search(bare))


def bare_thing(heard: Heard, piece: Piece) -> bool:
    """Whether these words only name a thing: where somebody was asked or led in, that is what they wish for."""
    said = piece.of(heard.small)
    if len(said.split()) > LONGEST_THING or piece.question or says_nothing(said):
        return False
    if not no_statement(said):
        return False
    return bool(own.A_THING.match(said) or own.MY_OWN.match(said) or own.BY_ITSELF.match(said))


def _end(text: str, piece: Piece) -> int:
    return end_of(text, piece.start + 12, piece.end)
