"""Whether other words may be offered for a line. Law: nothing is added, nothing that matters is left out.

What a language model proposes for a line is shown beside it only when it is the line without its fillers, every other
word in its place, and every word has a source in what the line rests on (`support`). Quotations, and the words of
whoever the record is about, are left alone.
"""

from __future__ import annotations

import re

from bot.conversation import events as e
from bot.conversation.conversation import PERSON, Conversation
from bot.conversation.support import unsupported

_SIGNS = re.compile(r"(?:[^\W_]|[ .,;:!?'’“”\"£%()/&-])+")
"""Letters, figures and plain signs: no markup, no pictures, nothing hidden."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FILLS = frozenset(
    """
    a ah also an and aye basically comma eh er erm full i just kind know line literally mean new of oh ok okay paragraph
    really right so sort stop the then uh um very well yeah you
    """.split()
)
"""Words of speech that other words for a line may leave out, or put in where one goes with another ("and", "the")."""

_NEVER_NEW = tuple(
    re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for words in (
        r"I|I['’]\w+|me|my|mine|ah|dw i|dwi|fy",
        r"want\w*|wish\w*|hop(?:es?|ing|ed)|needs?|would like|['’]d like|prefers?|eisiau|isio|moyn|hoff\w+",
        r"both|all of them|everyone|everybody|together|agree\w*|y ddau|pawb",
        r"risk\w*|danger\w*|harm\w*|abus\w*|unsafe|concern\w*|consent\w*|perygl|niwed",
    )
)
"""What other words never bring in where there was none: an "I", a wish, an agreement, a risk."""


def sound_offer(c: Conversation, offer: e.Offered) -> bool:
    """Whether these words may stand beside the line that they are for."""
    line = next((one for one in c.lines if one.id == offer.line), None)
    if line is None or line.open or line.quoted or line.by or (line.holder == c.typist == PERSON):
        return False
    text = offer.words.text or ""
    if text.strip() != text or not _SIGNS.fullmatch(text) or text == line.text or not carries(text, line.text):
        return False
    if any(sign.search(text) and not sign.search(line.text) for sign in _NEVER_NEW):
        return False
    told = [c.marks_by_id[mark] for mark in line.rests_on if mark in c.marks_by_id]
    around = [c.text_of(mark.span.words_id) for mark in told]
    names = tuple(c.names.values())
    return not unsupported(text, [mark.text for mark in told], around, holder=c.label(line.holder), names=names)


def carries(text: str, line: str) -> bool:
    """Whether it is the line without its fillers and repetitions: every other word, in the same order, and no more."""
    return _matter(text) == _matter(line)


def _matter(text: str) -> list[str]:
    """The words that carry meaning, in their order; one said twice over counts once."""
    words = [word for word in _WORD.findall(text.casefold().replace("’", "'")) if word not in _FILLS]
    return [word for word, before in zip(words, ["", *words], strict=False) if word != before]
