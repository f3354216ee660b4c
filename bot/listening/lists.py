"""Hears lists: what stands after a dash or a number, or line by line under "things for my plan".

Law: a list is somebody's wishes only where it is theirs: their own message, or a page in their own hand. A list in a
document, or of what they will not have, is none.
"""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

from bot.listening import lexicon_care as care
from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_doubt as doubt
from bot.listening import lexicon_own as own
from bot.listening.cuts import comma_end, end_of, says_nothing
from bot.listening.heard import Heard
from bot.listening.own_ways import bare_thing, no_statement, own_wish
from bot.listening.patterns import any_of, rx
from bot.listening.sentences import Piece

_BULLET_BEFORE = rx(r"(?:\A|[\n\r])[ \t]*(?:\(?\d{1,2}[.):]|[-*•·–])[ \t]+[\"“‘'(]{0,2}\Z")
_COUNTS = {
    word: number
    for number, words in enumerate(
        ("1 one first firstly", "2 two second secondly", "3 three third thirdly", "4 four fourth", "5 five fifth"), 1
    )
    for word in words.split()
}
_COUNT = rx(rf"\A(?:number |an[d']? )?(?P<count>{'|'.join(_COUNTS)})(?P<stop>[,.:)]?)\s+(?=\S)")
HEADING = any_of(
    r"(?:my|the|a) (?:wee )?(?:list|plan|wishes|wish list|rules?|orders|requests?)",
    r"things (?:i|ah|for|nobody|no one|you|that matter|to (?:keep|know))|what (?:i|ah) (?:want|like|need|would like|"
    r"miss)|whit (?:i|"
    r"ah) want",
    r"(?:to|for) (?:all |the |my |whoever|any)\w*(?: \w+)?(?:,|\W*\Z)|i['’]?ll come if|on (?:these )?conditions?|"
    r"please note|"
    r"if you want me to|mair o|more of|gd|good(?: things)?",
    before=r"\b",
    after="",
)
"""What a person writes over their list."""
THEIR_PAGE = any_of(
    r"(?:his|her|their|[\w-]+['’]s)(?: own)? (?:\w+ )?(?:list|hand|handwriting|writing|page|pad|felt tip|pen|biro|"
    r"drawing|"
    r"strip|board|additions|version|top three|words|sheet|rules?|capitals)",
    r"(?:brought|made|written|wrote|had|gave me|handed me) (?:me |out )?(?:a|an|his|her|their) (?:\w+ )?list|"
    r"(?:back of (?:an?|the|her|his) (?:\w+ )?(?:envelope|\w+)|handed me this|wrote (?:it |this )?(?:down|out|for me)|"
    r"felt tip|"
    r"in (?:capitals|biro|crayon|pencil)|underlined|as (?:spelt|dictated|spelled|written)|in the margin)",
)
"""What says that a page is in the person's own hand."""
_NOT_THEIRS = any_of(
    r"(?:goals?|aims?|outcomes?|objectives?|referral|assessment|letter)(?! sheet)", r"actions?|to do|agenda"
)
_OVER = any_of(
    r"not on (?:the|my) list|bad|things i (?:do(?:n['’]?t| not)|hate)|don['’]?t (?:like|want)|yours|thanks|ta|from|"
    r"signed",
    before=r"\A\W*",
)
_STATEMENT = any_of(
    r"(?:i|ah)(?:['’]?m| am| have|['’]?ve| had| was| did| used| can| know| went| will go| do not| don['’]?t)|the legs|"
    r"my legs|"
    r"that['’]?s|thats|done|because|cos|so (?:that|i)|it is|ps|there (?:is|are)|(?:he|she|they) (?:is|was|are|did|"
    r"said)|nowt|nothing",
    before=r"\A\W*",
)
"""What in a list tells how things are."""
_NOT_A_THING = rx(r"\W*not (?!being\b|having\b|to\b)")
_LONGEST_ITEM = 24


def items(heard: Heard) -> dict[int, tuple[int, int]]:
    """The pieces that are the wishes of a list, with where each stands."""
    counted = _counted(heard)
    if heard.people.works:
        return {at: where for at, where in counted.items() if _on_their_page(heard, at)}
    found = {at: where for at, where in counted.items() if _is_item(heard, *where, _under_heading(heard, at))}
    return found | _lines(heard, counted)


def _counted(heard: Heard) -> dict[int, tuple[int, int]]:
    """Everything after a dash or a number, where at least two such stand one after another."""
    text, found, counts = heard.small, dict[int, tuple[int, int]](), dict[int, int]()
    for at, piece in enumerate(heard.pieces):
        line = max(text.rfind("\n", max(0, piece.start - 12), piece.start), piece.start - 12, 0)
        count = _COUNT.match(piece.of(text))
        if _BULLET_BEFORE.search(text, line, piece.start):
            found[at], counts[at] = (piece.start, piece.end), 0
        elif count and (count["stop"] or _at_line_start(text, piece) or count["count"].isdigit()):
            found[at], counts[at] = (piece.start + count.end(), piece.end), _COUNTS[count["count"]]
    kept = set[int]()
    for one, other in pairwise(found):
        if counts[other] == counts[one] + 1 or (counts[one] == counts[other] == 0 and other - one < 6):
            kept |= {one, other}
    return {at: where for at, where in found.items() if at in kept}


def _at_line_start(text: str, piece: Piece) -> bool:
    return piece.start == 0 or text[piece.start - 1] in "\n\r"


def _before(heard: Heard, at: int, pieces: int) -> str:
    first = heard.pieces[max(0, at - pieces)]
    return heard.small[max(first.start, heard.pieces[at].start - 260) : heard.pieces[at].start]


def _under_heading(heard: Heard, at: int) -> bool:
    return at > 0 and HEADING.search(_before(heard, at, 9)) is not None


def _on_their_page(heard: Heard, at: int) -> bool:
    lead = _before(heard, at, 6)
    piece = heard.pieces[at]
    theirs = THEIR_PAGE.search(lead)
    if theirs is None or _NOT_THEIRS.search(lead[theirs.end() :]) or doubt.EXAMPLE.search(lead):
        return False
    said = _COUNT.sub("", piece.of(heard.small))
    return not (piece.question or says_nothing(said) or doubt.PAST.search(said) or cutting.NO_NEAR.match(said))


def _is_item(heard: Heard, start: int, end: int, wide: bool) -> bool:
    said = heard.small[start:end]
    if says_nothing(said) or _STATEMENT.match(said) or doubt.PAST.search(said) or doubt.SARCASM.search(said):
        return False
    if len(said.split()) > _LONGEST_ITEM or care.RISK.search(said) or _NOT_A_THING.match(said):
        return False
    return wide or no_statement(said)


def _lines(heard: Heard, counted: Container[int]) -> dict[int, tuple[int, int]]:
    """A thing on each line under a heading, up to an empty line or another heading."""
    text, found, under, line = heard.small, dict[int, tuple[int, int]](), False, -1
    for at, piece in enumerate(heard.pieces):
        said = piece.of(text)
        if piece.paragraph == line or at in counted:
            continue
        gap = "\n\n" in text[heard.pieces[at - 1].end : piece.start] if at else False
        line = piece.paragraph
        ends_line = piece.end >= len(text) or text[piece.end : piece.end + 2].strip(" :.,")[:1] in ("\n", "\r", "")
        heads = HEADING.search(said) and ends_line and len(said.split()) <= 12 and at + 1 < len(heard.pieces)
        if _OVER.match(said) or (gap and not heads):
            under = False
        elif heads and "\n" in text[piece.end : piece.end + 4]:
            under = True
        elif under and len(said.split()) <= 10 and _is_item(heard, piece.start, piece.end, wide=True):
            found[at] = (piece.start, piece.end)
    return found


def led_in(heard: Heard, at: int) -> tuple[int, int] | None:
    """A bare thing that opens a message, or that somebody led up to in their own words ("you asked what I want")."""
    pieces, text = heard.pieces, heard.small
    piece, said = pieces[at], pieces[at].of(text)
    for_me = own.FOR_MYSELF.match(said)
    start = piece.start + (for_me.end() if for_me else 0)
    rest = Piece(start, piece.end, piece.sentence, piece.paragraph, piece.quote, piece.question)
    if HEADING.search(said) or own.LEADS_MINE.search(said):
        return None
    before = pieces[at - 1].of(text) if at else ""
    led = bool(for_me or (before and own.LEADS_MINE.search(before)))
    if (at == 0 or led) and bare_thing(heard, rest) and not own_wish(heard, rest, free=False):
        return start, comma_end(text, start, piece.end) if at == 0 and not led else end_of(text, start + 3, piece.end)
    return None
