"""Where one statement gives way to the next, and where a reason begins."""

from __future__ import annotations

from bot.listening.patterns import any_of, rx

END = rx(
    # At a reason, a new subject, "but", or whoever says so: those are looked at on their own.
    r"\s*[,;:]?\s+(?=(?:because\b|['’]?cause\b|coz\b|['’]?cos\b|since\s(?:he|she|i|it|the|that)|in case|"
    r"so\s(?:that\s)?(?:he|she|i|they|we|it|ah|my|his)\b|as\s(?:he|she|it|i)['’\s]|but\s(?!only\b|not\b|if\b|no\b)|"
    r"and\s(?:also\s)?(?:he|she|i|ah|they|we|it|that|there|nobody|naebody|none)['’\s]|and\s(?:wants|would|does|doesn|"
    r"then\s(?:he|she|i)|"
    r"agreed|says|said|told)\b|(?:he|she|they|i)\s(?:says?|said|told)\b|according to\b|as per\b|"
    r"(?:or )?so (?:his|her|their|my|the)\s\w+\s(?:\w+\s)?(?:says?|tells?|told|said|reckons?)\b|"
    r"(?:achos|oherwydd|gan\sfod|am\sfod|ond|er\smwyn)\b|rather\sthan\b))"
    r"|,\s+and\s+(?=(?:if|to|tae|for|my|ma|some(?:body|one))\s)|\s(?:and|an|an['’])\s(?=(?:for )?some(?:body|one)\s)"
    # At a comma before a new statement.
    r"|,\s+(?=(?:and\s)?(?:it|he|she|they|i|ah|we|that|this|there|which|then|though|says|said|so|even|mind|ken|"
    r"basically|honest|please|thanks|you|everyone|nobody|naebody|mae|dyna|dw)(?:['’\s]|\Z))"
    r"|;|\s[–—-]\s|\s[–—-]{2}\s|\(|:\s"
)
"""Where a want, a decision or a plan ends. Never before a condition."""

BREAK = rx(r"[,;:–—()]|\s-\s|\b(?:and|but|because|that|so|cos|although|though|where|while|ond|achos)\b")
"""Where the subject of a verb cannot stand any more to the left."""

CLAUSE = rx(
    r",?\s+but\s+|,\s+(?=(?:and |so )?(?:he|she|they|i|we|it|her|his|there|nobody|who|then)['’\s])|"
    r"\s+and\s+(?=(?:he|she|they|i|we|it)['’\s])|;\s|\s[–—-]\s"
)
"""Where one statement in a sentence gives way to the next."""

BECAUSE = rx(
    r"\b(?:(?:because|['’]?cause|coz|cos|that w[ay]ye?|the reason (?:is|being)|which (?:means|is why)|it is the|"
    r"that['’]s (?:where|when|how|what|the)|achos|oherwydd|gan fod|am fod|er mwyn|otherwise|(?:he|she)['’]s the|"
    r"they['’]re the|then (?:i|he|she) can)\b|since\s(?=he|she|i\b|it|the|that|nobody|her|his|my)|"
    r"as\s(?=he\b|she\b|it['’]s|i\b|they\b|her\b|his\b|the\b)|"
    r"so\s(?:that\s)?(?=he\b|she\b|i\b|they\b|it\b|we\b|ah\b|his\b|her\b|my\b)|"
    r"it['’]s\s(?=the\b|no\b|not\b|where\b|my\b|his\b|her\b|what\b|a\b))"
)
"""Where a reason for a want begins."""

REASON = rx(
    r",?\s(?:(?:because|['’]?cause|cos|coz|that way|in order to|to avoid|it['’]s the|achos|oherwydd|gan fod|"
    r"am fod|er mwyn)\b|"
    r"since (?=he|she|it|the|that|nobody|her|his|without|there|my|a no|no\b|this)|"
    r"as (?=he\b|she\b|it['’]s|they\b|this\b|that\b)|"
    r"so (?:that )?(?=he\b|she\b|they\b|it\b|his\b|her\b)(?!he and|she and))"
)
"""Where a reason for a decision begins."""
WHICH = rx(r",\s(?:which|that way|because|since|as|so that|so|it['’]s the|it means|it makes)\s")
INSTEAD = rx(r"\s(?:rather than|instead of)\s")

NO_NEAR = rx(r"\b(?:not|never|no|nae|cannae|dinnae|disnae|nothing|nobody|naebody)\b|n['’]t\b")
NO_BE = rx(r"is|['’]s|['’]m|am|are|['’]re|was|no\b|not\b")
FINITE = any_of(
    r"is|was|are|were|am|has|had|have|do|does|did|can|could|will|would|should|might|must|said|says|went|got|goes",
    r"\w+n['’]t",
    r"(?<=\w)['’](?:s|m|re|ll|d|ve)",
    before=r"(?:\b|(?=['’]))",
)
"""A verb that makes a whole sentence."""
FORGET = any_of(
    r"(?:just|jist|only) (?:a (?:quick|wee|note|few|bit)|the usual|one (?:more|thing)|to (?:say|let|check|add|note|"
    r"confirm|be))",
    before=r"\A\W*",
)
"""Openers that say nothing yet."""

NOTHING_PHRASES = any_of(
    r"don['’]?t know|dinnae ken|dim yn gwybod|ddim yn gwybod|not sure|thank you|whatever you think|dim byd|nac ydw",
    r"(?:(?:i['’]?m )?done|that['’]?s (?:me|enough|us)|(?:that['’]?s |let['’]?s |we['’]?ll )?(?:stop|leave it)"
    r"(?: there| here| it)?)(?: (?:for )?(?:today|the day|now|the noo))?",
    r"that['’]?s (?:all|it|right|fine)|you decide|no thanks|of course|all right",
)
NOTHING_WORDS = frozenset(
    """
    yes yeah yep yup aye ye no nope naw nah ie ia na nage ydw oes do naddo ok okay k thanks ta cheers diolch dunno
    duno maybe fine whatever skip stop right hello hi um umm er erm eh mm mmm hmm hm nothing please sure good idk
    pass well so slowly oh i ah dw rwy and then
    """.split()
)
