"""How a worker tells a wish without a word for wanting: "his one thing is", "what she keeps coming back to"."""

from __future__ import annotations

from bot.listening.patterns import rx

_WHOSE = r"(?P<whose>his|her|their|my|ma|[\w-]+['’]s)"
_WHO = r"(?P<who>he|she|they|i|ah|[\w-]+)"
_SIZE = (
    r"(?:(?:wee|one|own|single|only|main|first|big|biggest|real|whole|last|other|great|next|sole|sticking|"
    r"particular)\s){0,2}"
)
_WISH = (
    r"(?:thing|wish|ask|request|rule|instruction|ambition|pick|choice|condition|answer|dream|hope|priority|line|"
    r"demand|plea|"
    r"bottom line|non-negotiable|starting point|must|passion|love|heart['’]s desire|stipulation|terms|word on it)"
)
_BESIDE = r"(?:,\s[^.;]{2,80},|\s(?:in|out of|for|with|about|at|on|through|from|tae|all|aw)\s[^,.;]{2,50}?)?"
_IS = (
    r"(?:\s?,?\s(?:he|she|they|i) (?:says?|said|tells me),?)?(?:\s(?:is|was|wis|are|would be|has aye been)|['’]s|\s?:)"
    r"(?:\s(?:that|just|simply|still|to be|,))?\s(?=\S)"
)
HEADED = rx(rf"\b{_WHOSE}\s{_SIZE}{_WISH}{_BESIDE}{_IS}")
"""The wish told as a noun of theirs: "his one thing is …", "her single request in all that time was that …"."""
WITH = rx(
    rf"\bthe (?:\w+ )?thing (?:with|wi|for|tae|to|about) (?P<whose>him|her|them|me|(?:mr |mrs |miss |ms )?[\w-]+){_IS}|"
    rf"\bwhat (?:\w+ )?(?:matters|counts|is important)(?: \w+)? (?:to|tae|for|wi|with) "
    rf"(?P<counts>(?:mr |mrs |miss |ms )?[\w-]+){_IS}|"
    r"\b(?:with|for|wi) (?P<other>him|her|them|me|(?:mr |mrs |miss |ms )?[\w-]+),? (?:the thing is|it['’]s all about|"
    r"it is all about|"
    rf"what counts is)\s|\b(?P<top>top|first|head) (?:of|on) (?P<list>his|her|their|my|ma|[\w-]+['’]s) (?:list|"
    rf"page){_IS}"
)
HAS_ONE = rx(
    rf"\b{_WHO}(?:['’]s| has|['’]ve| have)(?: got| only)? (?:just |only )?(?:one|a single|"
    rf"the one) {_WISH},?\s?(?:and )?(?:that['’]s|that is|that was|"
    r"it['’]s|it is|:|,)\s(?=\w)|"
    r"\bit (?:really )?matters (?:a lot |very much |most )?(?:to|tae) (?P<whom>(?:mr |mrs |miss |ms )?[\w-]+) (?:that|"
    r"who|how)\s|"
    r"\bin (?P<words>his|her|their) own words[,:]\s(?=to\b)"
)
ASKED_IF = rx(
    rf"\b{_WHO}(?:['’]s| has)? ask(?:ed|s)(?: me| us)? (?P<if>if (?:he|she|they) (?:could|can|might) (?:have|get|go|"
    rf"keep|see|be|stay|sit|come|do)\b)"
)
CLEFT = rx(
    rf"\b(?:what|whit|fit|all|the thing|one thing|the one thing)(?: that)? {_WHO}(?:['’](?:s|d|ve)| has| had| is|"
    rf" would| does| did)?\s"
    r"(?:\w+\s){0,2}?(?:after|efter|keeps? (?:on )?(?:saying|asking for|talking about|coming back to|going back to|"
    r"returning to)|"
    r"kept (?:saying|asking for|coming back to|going back to|on about)|came? back to|comes? (?:back|round) to|"
    r"asked(?: me)?(?: for)?|asks(?: for)?|asking(?: for)?|said|told me|lights? up (?:about|at|for|over)|"
    r"lit up (?:about|at|over)|"
    r"lives? for|looks? forward to|looking forward to|misses|miss|won['’]t have|will not have|winna hae|"
    r"cares? (?:most )?about|"
    r"hanker(?:s|ing)? (?:after|for)|pin(?:es|ing) for|set (?:her|his|my) heart on|holds? (?:out|on to)|hold(?:s|"
    r"ing) out for|"
    rf"picked|chose|needs?|can['’]t (?:do|be|live) without|talks? about|thinks? about|goes on about|won['’]t budge on|"
    rf"insists? on|wouldn['’]t (?:give up|part with|be without)|settled on|landed on|pointed (?:to|at)|wrote|"
    rf"dictated|signed)"
    rf"{_BESIDE}{_IS}"
)
"""What they keep saying, miss or light up about, with the thing behind an "is"."""
UPLIFT = rx(
    r"\b(?:what|whit) (?:gets|keeps|has) (?P<whom>him|her|them|me) (?:up|going|goin|smiling|laughing|"
    r"out of bed)(?: \w+){0,4}? (?:is|wis|was)\s|"
    r"\b(?P<heart>his|her|their|my|[\w-]+['’]s) heart(?:['’]s| is| was) (?:in|set on|wi)\s|"
    r"\b(?P<lights>he|she) (?:lights|lit) up (?:about|at|over|talking about)\s"
)
IT_IS = rx(
    rf"\bit(?:['’]s| is| was|['’]d be) (?P<thing>(?:the|his|her|that|a|my)\s[^,.;]{{2,60}}?) {_WHO}(?:['’]d| would|"
    rf"['’]s| is| has)?\s(?:still |really )?"
    r"(?:go(?:es)? back to|miss(?:es)?|wants? back|after|asked for|asks for|asking for|lives for|keeps? (?:on about|"
    r"asking|talking|"
    r"mentioning|coming back)|talks? about|holds? on to|(?:can['’]t|couldn['’]t) (?:do|be) without|looks? forward to|"
    r"pick)\b"
)
"""The thing first, inside "it's the … he'd go back to"."""
FIRM = rx(
    rf"\b{_WHO}(?:['’]s| is| was|['’]ll|['’]d|isn['’]t|isnae|wasn['’]t| isn['’]t| isnae| wasn['’]t)?\s(?:not |no |"
    rf"nae |never |still )?(?:leaving|moving|going anywhere|gaun onywhere|"
    r"giving (?:up|it up)|going (?:home|back)|selling|parting with|shifting|flitting|keeping (?:his|her|the|them|"
    r"that)|staying (?:put|in|"
    r"at|where|with|here|on))\b"
)
MUST = rx(
    rf"\b{_WHO}(?:['’]ll| will| must| maun)\s(?:(?:not |no )?(?:be without|go without)|have (?:his|her|"
    rf"their) \w+ (?:after|before|on|at|in|"
    rf"with|every)|(?:not|no) (?:have|hae|hear of|let) [^,.]{{2,40}}(?:taken|moved|touched|changed|shifted|sold))\b"
)
"""What they insist upon, in so many words."""
FINAL = rx(
    r"\b(?:line (?:is|was)|told me|says?|said|clear|straight|adamant|mind(?:['’]s| is) made up|that['’]s (?:that|"
    r"the end|final|flat)|end of|"
    r"whatever|till they|until they|"
    r"even if|no matter|far as (?:he|she))\b"
)
"""What they hold on to, where somebody says that it is final."""
NO_MORE_SAID = rx(
    r"\A\W*(?:no|nae) (?:more|mair) \w|\A\W*(?:nobody|naebody|no one) (?:new|else|in|stood|stan|\w+ing)\b"
)
BEHIND = rx(
    r"(?:\s?[,;–—-]\s?|\.\s)(?:and )?(?:that|this|that there|it)(?:['’]?s| is| was|ll be|['’]ll be) (?:"
    r"(?P<a>his|her|their|my|ma) (?:\w+ ){0,2}?(?:rule|word|ask|wish|request|condition|thing|line|answer|instruction|"
    r"plea|dream|"
    r"hope|must)|"
    r"(?:all|aw|a['’])\s?(?:that )?(?P<b>he|she|they|i|ah|eh|[\w-]+)(?:['’]?s|['’]?m| is| am)?\s(?:\w+ )?(?:asking?s?|"
    r"askin|"
    r"after|efter|wants?|wanting|wantin|needs?)|"
    r"(?:what|whit) (?P<c>he|she|they|i|ah|[\w-]+)(?:['’]?s|['’]?m| is| am)?\s(?:\w+ )?(?:asks? for|asking for|after|"
    r"efter|wants?|wantin|"
    r"wanting|would like|holds to))\b"
)
"""The wish first and "that's all he's asking" behind it."""
TELLS = rx(
    r"\b(?P<who>he|she|they|[\w-]+)(?:['’]s| has| is| was| had| wis)?\s(?:just |only |also |then |clear(?:ly)? |"
    r"twice |always |aye )?"
    r"(?:says?|said|sais|goes|told me|tells me|tellt me|telt me|put it|got out|informed me|asked(?: me)?|asks|saying|"
    r"sayin|signed|"
    r"wrote|whispered|spelled|spelt|insists|insisted|shouted)\b(?! (?:to|no|yes|aye|naw|so|he|she|they|it|that he|"
    r"that she|her|his|"
    r"nothing|the|about)\b),?:?\s?(?:and i quote,?:?\s)?"
)
PLEA = rx(
    r"\A\W*(?:and |so |but )?(?:would|could|can|cud|wid|will|kin|may)\s(?:people|folk|they|he|she|we|you|yous|ye|"
    r"staff|somebody|someone|"
    r"everybody|everyone|i|the \w+|his \w+|her \w+|[\w-]+)\s(?:all )?(?:please |just |no |not )?\w+\s\w"
)
"""A question that asks for something: "could he get his tea before the football"."""
PLEASE = rx(
    r"\b(?:would|could|can|will) (?:people|folk|they|everyone|everybody|staff|somebody|someone|we|you|"
    r"the \w+) (?:all )?please\s"
)
ASKED_THEM = rx(r"\b(?:asked|asks|ask|asking)\b.{0,40}\b(?:what|whit|how|where|who|if)\b")
ASKED_A_WISH = rx(
    r"\b(?:want(?:s|ed)?|like|miss(?:es|ed)?|matter(?:s|ed)?|help|bearable|better|different|change|keep|good|right|"
    r"happen|"
    r"hope|wish|prefer|easier|work(?:s|ing)?|perfect|do with|clear \w+day|choose|back)\b"
)
MANNER = rx(
    r"\A\W*(?:laugh|shrug|nod|smil|silen|quiet|paus|long|tear|blank|look|had to|thought|took|pull|turn|cried|said|"
    r"asked|told|"
    r"nothing|no\b|not sure|didn|wouldn|couldn|big|huge|he\b|she\b|they\b|i\b|we\b|then\b|and then|so\b|but\b|again|"
    r"twice|"
    r"underlined|written|this|that\b|it\b|there\b|also|still|mum|dad|daughter|son|wife|husband|staff|ward)"
)
"""What in a note tells how somebody answered, or of somebody else, and is not their answer."""
