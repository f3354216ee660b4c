"""How people say what they want and what they will not have: English, Scots, Welsh."""

from __future__ import annotations

from bot.listening.patterns import FILL, NO, any_of, rx

_BE = r"(?:is|was|wis|['’]s|['’]m|am|are|['’]re)"
_WISH = "|".join(
    (
        r"w[ai]nt(?:s|ed|it|in|ing|tae)?|wanna|wants?tae",
        rf"(?:would|wid|wud|['’]d|id)\s+{FILL}(?:like|love|prefer|rather|be (?:happy|happier|content)|want)",
        r"ha(?:s|ve)\s+(?:his|her|my|their)\s+(?:heart|mind|sights)\s+set\s+on|insists?\s+on(?=\s\w+ing|\s(?:his|her|"
        r"my|a|the)\b)|"
        r"hopes\s+(?=(?:he|she)(?:['’]ll|['’]d| will| can)\b)|hope\s+(?=(?:i|ah)(?:['’]ll| will| can| get)\b)|"
        r"needs?\s+(?=(?:to (?:know (?!if|whether|about)|be (?:told|asked|warned|left|in|with|near|at|up|out)|hear|"
        r"feel|see (?:my|his|her|the))|it (?:\w+ )?(?:said|written|quiet|"
        r"dark|warm|slow|clear)|people|folk)\b)|"
        r"hop(?:es|ing|in|ed)\s+(?:to|tae|for|that)|hope\s+(?:to|tae)|wish(?:es)?\s+(?:to|tae|for)",
        r"long(?:s|ing)?\s+(?:to|for)|dream(?:s|ing)?\s+of|prefers?(?:\s+to)?",
        rf"{_BE}\s+{FILL}(?:desperate|determined|keen|itching|dying|adamant|set|eager|gasping)\s+(?:to|tae|for|on|"
        rf"about|that)",
        rf"{_BE}\s+{FILL}(?:ettlin|ettling|aimin|meanin|hell-?bent)\s+(?:to|tae|on)",
        rf"{_BE}\s+{FILL}(?:after|efter)(?=\s(?:a|an|the|his|her|my|ma|some|someone|somebody|getting|gettin)\b)",
        r"(?:intends?|means?|plans?|aims?|proposes?)\s+(?:to|tae)|set(?:s)?\s+(?:out|oot)\s+(?:to|tae)",
        rf"should\s+{FILL}(?:like|love|prefer)|(?:would|should|['’]d)\s+be\s+(?:obliged|grateful|glad|"
        rf"over the moon)\s+(?:if|to|for)",
        r"(?:would|['’]d|could|wid|id)\s+(?:still\s)?(?:kill|murder|swap \w+ \w+)(?:\s+for)?(?=\s(?:a|an|one|some|my|"
        r"the|his|her|ten|five)\s(?!(?:\w+ )?(?:sandwich|pie|pint|fag|brew|curry|burger|biscuit|cup|kebab|drink|"
        r"cigarette|cake|tea|coffee)\b))",
        r"(?:would|['’]d|wid|id)\s+(?:give|gie)\s+(?:(?:my|his|her)\s)?(?:eye ?teeth|the world|a lot|my life)\s+(?:to|"
        r"tae|for)",
        rf"{_BE}\s+(?:hankering|pining|holding out|crying out)\s+(?:after|for)|(?:been|was|wis)\s+(?:after|"
        rf"efter)(?=\s(?:a|an|the|his|"
        r"her|my|some\w*)\b)",
        r"(?:would|['’]d|wid)\s+(?:give|gie)\s+(?:any ?thin[g'’]?|on[iy]thin[g'’]?|(?:my|his|her) right arm)\s+(?:to|"
        r"tae|for)",
        r"(?:(?<=not )|(?<=n't )|(?<=n’t )|(?<=nae )|(?<=d no ))like",
    )
)
WANT = rx(
    rf"(?:\b|(?=['’]))(?:(?P<neg>{NO})\s+)?{FILL}(?P<want>{_WISH})(?!\w)(?P<not>\s+(?:not\s(?=\w)|"
    rf"no\s(?=\w)|nae\s(?=\w)|nothing(?! (?:better|more)\b)|naething|none|nane|never))?"
)
WANT_WORDS = frozenset(
    """
    adamant after aim aimin aims anything been bent crying desperate determined dream dreaming dreams dying eager
    efter ettlin ettling gasping gie give glad grateful hankering happy heart hellbent holding hope hoped hopes
    hopin hoping insist insists intend intends itching keen kill like long longing longs love mean meanin means mind
    moon murder need needs obliged onything pining plan plans prefer prefers propose proposes rather right set
    should sights swap wanna want wantae wanted wantin wanting wants wint wintin wintit wints wish wishes
    """.split()
)
"""One of these stands in every match of WANT, so a sentence without them need not be searched."""

WELSH_WANT = any_of(
    r"(?P<neg>(?:dy?dw i|dw i|dwi|rwy|rydw i|dwi['’]n|dydw i|dyw (?:hi|e)|dydy (?:hi|o|e)|mae (?:hi|o|e)|"
    r"smo fi['’]n|sa i['’]n|fi)\s+(?:ddim|['’]m)\s+(?:yn\s+)?(?:eisiau|isio|isie|ishe|moyn|am|hoffi|licio)|"
    r"(?:dwi['’]m|dw i['’]m) (?:isio|eisiau|moyn)|sa?[io](?: i)?['’]?n? (?:moyn|isie)|smo fi['’]n moyn|"
    r"fyddwn i ddim|hoffwn i (?:ddim|fyth))",
    r"(?P<own>(?:dw i|dwi|rydw i|rwy|rwyf|rwyf i|dw i['’]n|dwi['’]n|rwy['’]n|rydw i['’]n|fi|fi['’]n)\s+"
    r"(?:wir\s+|jyst\s+|jest\s+|dal\s+|am\s+|yn\s+)?(?:eisiau|isio|isie|ishe|moyn|am (?=\w+o\b|gael|fynd|fod)|"
    r"gobeithio|dymuno)|mae['’]n bwysig i (?:mi|fi)|(?:isio|eisiau|isie|moyn)\s(?=\w+.{0,80}?\b(?:dw i|ydw i|wi|"
    r"fi)\W*\Z)|"
    r"hoffwn(?:\s+i|\s+innau)?|carwn i|licen i|liciwn i|"
    r"(?:mi\s+)?f?aswn i['’]n (?:licio|hoffi|caru)|b?f?ydd(?:wn|en) i['’]n (?:hoffi|licio|dwlu)|"
    r"mae['’]n well (?:gen|gan|gyda) (?:i|fi))",
    r"(?P<third>mae\s+(?:hi|o|e|fo)\s+(?:eisiau|isio|moyn|am (?=\w+o\b|gael|fynd|fod))|hoffai(?:\s+(?:hi|o|e|fo))?|"
    r"mae['’]n well (?:ganddi|ganddo)(?:\s+(?:hi|fo|fe))?)",
)
WELSH_WORDS = frozenset(
    """
    eisiau isio isie ishe moyn am hoffi licio hoffwn hoffai carwn licen liciwn gobeithio dymuno caru dwlu well fyddwn
    bwysig
    """.split()
)
"""One of these stands in every match of WELSH_WANT."""

NOMINAL = any_of(
    r"what (?:really |most )?matters(?: most)?(?: to (?:me|him|her|them|us))?",
    r"(?:the )?(?:main|most important|biggest|one|important|big) thing(?: (?:to|for|wi|with) (?:me|him|her|them))?",
    r"the only thing(?: (?:to|for) (?:me|him|her|them))?",
    r"(?:my|his|her|\w+['’]s) (?:one |big |only |main )?(?:dream|wish|hope|own goal)",
    r"what (?:would|wid|['’]d) (?:really |actually )?(?:help|mean the most)(?: (?:me|him|her|most))?|"
    r"what['’]s important(?: to (?:me|him|her))?|what['’]d make (?:my|his|her) day",
    r"all (?:i|ah|he|she)(?:['’][ms])? (?:ever |really |am |is )?ask(?:s|ing|in)?(?: (?:for|of (?:you|them|anyone|"
    r"anybody)))?",
    r"y peth pwysicaf(?: i fi)?|yr unig beth dw i(?:['’]n)? (?:ei )?(?:eisiau|isio|moyn)",
    after=r"\s(?:is|was|wis|would be|yw|ydy)\s(?:that\s)?",
)
"""A want told as a noun: what comes after the "is" is the want."""
AS_LONG = rx(r"\b(?:as|so) l[ao]ng as (?:i|ah|he|she|we|they|my|ma|it|the|there|some\w+|nobody)\b(?! ago| takes)")
MATTERS_AFTER = any_of(
    r"that matters (?:most |maist )?(?:to|tae) (?P<a>me|him|her|them)",
    r"(?:is|['’]s) (?:what|all that) (?:really )?(?:matters(?: (?:to|tae) (?P<b>me|him|her|them))?|(?:keeps|"
    r"gets) (?P<d>me|him|her|them) "
    r"(?:going|up|through|out of bed))|matters? (?:more|maist|most)\b",
    r"(?:is|means) everything (?:to|tae) (?P<c>me|him|her|them)",
    before=r"\s",
)
"""The want first and "that is what matters to her" after it."""
TOLD_BEHIND = rx(
    r"\s?[,;–—-]\s?(?:and )?(?:that|this)(?:['’]s| is| was|s)? (?:(?:all |just |really )?what (?P<a>he|she|i|"
    r"ah)(?:['’]s| is|['’]m| am)?"
    r" (?:really )?(?:after|efter|wants?|asked for|asking for|wantin|said (?:he|she) wanted)|"
    r"all (?P<b>he|she|i|ah)(?:['’]s| is|['’]m| am)? (?:asks?|wants?|asking|askin|after|efter|needs?)|"
    r"(?:the (?:main|one|only|big|biggest) thing|what matters|the dream|the wish)(?: (?:to|for|wi) (?P<c>him|her|"
    r"me))?)\b"
)
"""The want first and "that's what he's after" behind it."""
ASKED_FOR = rx(
    r"\b(?:has |have |['’]s |['’]ve )?(?:asked|asks|asking|askin) (?:(?:me|us|again|just|only|if (?:i|we) could) )?"
    r"(?:for\s(?=\w)|(?=(?:to|tae) (?:have|hae|keep|stay|go back|see|be)\b))"
)
NOT_A_WISH = rx(
    r"\A\W*(?:help(?: from)? (?:the )?police|(?:a|the|some|her|his) (?:glass|toilet|loo|bathroom|water|commode|bottle|"
    r"blanket|pillow|tissue|pen|lift|light|bill|menu)\b|water|(?:his|her|the|a) (?:mum|mam|dad|doctor|gp|nurse|"
    r"ambulance|phone|"
    r"glasses|tablets|paracetamol|"
    r"nothing|one thing|anything|something|time|minute|break|moment|number|name|address|leaflet|form|letter|copy|"
    r"manager|interpreter)|directions|"
    r"it|that|them|him|her|me|you|proof|more information|an? (?:update|explanation|apology))\b"
)
"""Things asked for in passing, which are no outcome."""
MISSES = rx(
    r"\b(?P<who>i|ah|he|she)\s(?:really |still |does |do |fair |just )?miss(?:es)?\s(?P<what>(?:(?:my|ma|her|his|"
    r"the|going|gaun|being|"
    r"having|getting|seeing|singing|playing|cooking|working|driving|swimming|walking|\w+ing|\w+in)\b)[^,;:]*)"
)
GENTLE_ASK = rx(
    r"\A\W*(?:please\s|so\s|and\s)?(?:can|could|may|cud|kin)\s(?:i|ah|we)\s(?:please\s|just\s|jist\s)?"
    r"(?:have|hae|get|go (?:back|to|home|and)|gang|see|keep|stay|bide|come|live|move|try|learn|be|do)\b"
)
IF_ONLY = rx(
    r"\A\W*(?:and |but )?if (?:only )?(?:i|ah|he|she) could (?:just |only |jist )?(?P<what>\w.{3,160}?)"
    r"(?:[,.]?\s(?:that['’]?d|that would|i['’]?d be|he['’]?d be|she['’]?d be|ah['’]?d be)\b.{0,40})?\Z"
)
FOR_ME = rx(
    r"\A\W*(?:please\s|just\s|jist\s|and\s|but\s)?(?:move|put|take|get|let|give|gie|find|leave|bring|keep|send|"
    r"include)\s"
    r"(?:me|us|my|ma)\b(?!\s(?:know|tell|think|see\b|finish|explain|wrong|started|a (?:minute|second|break|shout|ring)|"
    r"for example|down as|in mind))"
)
"""An order that is a wish: "get me back in the water", "jist let us stay"."""
JUST = rx(r"\A\W*(?:just|jist|only)\s(?:my|ma|the|a|an|to|tae|some|somebody|someone|one|back|hame|home|let|having)\b")
NOTHING_WANTED = rx(
    r"\b(?:the )?(?:last|very last|least) (?:\w+ )?thing (?:that )?(?:he|she|i|ah|they|we|\w+)(?:['’]s)?\s"
)
"""The "last thing" somebody wants is what they will not have."""
ONE_BREATH_NO = rx(
    r"\b(?:refus(?:ed|es|ing)|turned (?:it |that |this |them )?down|declin(?:ed|es)|said (?:no|naw) to|says (?:no|"
    r"naw) to|"
    r"(?:(?:['’]s|is|was) (?:not|no)|isn['’]t|isnae|wasn['’]t) (?:keen|interested|having|haein)|"
    r"(?:['’]m|am) (?:not|no|nae) (?:(?:going|gaun) (?:to (?:the|a|any|that)\b|back|in|into|there|anywhere|near)|"
    r"having|haein|interested|keen|wearing|moving|leaving|taking|letting|sitting|signing|doing|eating|paying|"
    r"sharing|living|wanting|giving up)|"
    r"won['’]?t (?:have|go|wear|hear|consider|entertain|accept|take|touch)|willnae|"
    r"(?:will|['’]ll) (?:not|no) (?:have|hae|go|wear|move|hear|tak|take)|(?:would|['’]d) (?:not|no) (?:have|hae|"
    r"go|hear)|"
    r"can['’]?t (?:stand|bear|abide)|cannae (?:stand|thole|abide)|hates?|no way|over my dead body|"
    r"not (?:the|a|another|any|going|for me)|no (?:the|a|another)|naw|nae (?:mair|more)|dim (?:mwy|y)|"
    r"ddim yn mynd|nid)\b"
)
FIRM_NO = rx(
    r"refus|turned|declin|said (?:no|naw)|says (?:no|naw)|won|willnae|will|['’]ll|would|['’]d|can|hate|"
    r"['’]s (?:not|no)|is (?:not|no)|isn|isnae|was"
)
"""The refusals that also count when told about somebody."""
INFINITIVE = rx(
    r"\A\W*(?:and\s|just\s|only\s)?(?:to|tae)\s+(?!be honest|be fair|be frank|tell (?:you|the truth)|start with|"
    r"begin with|me\b|him\b|her\b|the\b|my\b|a\b|an\b|our\b|school|work\b|church|bed\b|whom)\w"
)
TREATMENT = any_of(
    r"(?:do(?:n['’]?t| not)|dinnae|dinna|never|stop|quit)\s(?:be\s)?(?:rush|talk|shout|touch|treat|leave|make|speak|"
    r"patronis|ring|phone|move|call|grab|pull|hurry|assum|wake|force|interrupt|tell)\w*\s(?:me|ower me|over me|to my|"
    r"about me|at me|for me|down to me|my|ma|past me)",
    r"(?:talk|speak|listen|explain|write|look|say it|come) (?:it )?(?:to|tae|at|straight to|directly to) me",
    r"(?:ask|tell|text|warn|call|believe|trust|include) me\b|let me\b(?! (?:know|see|think))|knock (?:before|first|"
    r"on)|look at me",
    before=r"\A\W*(?:please\s)?",
    after="",
)
"""How somebody asks to be treated (process outcomes, FNF ¶31)."""
PLEADS_NO = rx(
    r"\A\W*(?:(?:please|and|but|so)\s)?(?:do(?:n['’]?t| not)|dinnae|dinna|never|stop|quit|peidiwch â|paid â|paid)\s"
    r"(?!know\b|mind\b|worry\b|think\b|forget\b|ken\b|get me wrong|make a fuss|really\b|care\b|want\b|"
    r"like\b|have\b|understand\b|see\b|remember\b|even\b|go\b)\w"
)
NEED = rx(r"\b(?P<who>i|ah|we)\s(?:just |really |do |only |still )?need\s")
NOT_THAT = rx(
    r"\W*(?:but |and |just )?not\s(?!sure|bad|really|too|much|yet|that|if|a problem|one\b|my fault|well|good|"
    r"great|long)"
)
INVITES = any_of(
    r"what(?:['’]s| is| was| would| does| do| did)?\b.{0,40}\b(?:matter(?:s|ed)?|want(?:s|ed)?|like|have back|change|"
    r"keep|important|good day|miss(?:es|ed)?|look like|say|hope|wish|need|happen)",
    r"the one thing|one thing|if (?:she|he) could|his is|hers is|theirs is|in (?:his|her) (?:own )?words",
    r"(?:his|her|their) (?:own )?words(?: (?:were|are))?|what (?:he|she) (?:wants|said|wanted)",
    r"(?:he|she) (?:wants|is after|would like|'d like)|own version|say(?:ing|s)|ask(?:ing|s|ed) for|her version|"
    r"his version|"
    r"came (?:it|this)|out of nowhere|underlined|in capitals|coming back to|asked (?:me )?for|with (?:her|his|"
    r"my) coat on|at the door",
    r"own version|own (?:goal|outcome|aim|wish|hope)s?",
    r"want\w* to (?:say|add)",
)
"""What a worker says before the person's own wish: after it, the first thing said is a want."""

EMPTY_WANT = any_of(
    r"(?:to know|to say|to talk about|to tell|to ask|to thank|to stress|to point out|it|that|this|nothing|anything|"
    r"what|me to write|me to know|to complain|to be clear|to (?:stop|go) (?:there|now))?\s*\Z",
    r"(?:to be (?:honest|fair|clear)|to say|to thank|to tell you|to ask|to know (?:if|why|whether)|"
    r"none of (?:your|their|anyone))\b",
    r"(?:to|that|it)\W+but\b|(?:it|that|this) (?:less|more|better|either|fine|well enough)\b",
    # rides on the want before
    r"it (?:to be |done |by |for |over )?(?:tonight|today|tomorrow|soon|now|this|before|on|in)\b",
    before=r"\A\s*",
    after="",
)
TRIFLE = rx(
    r"\A\s*(?:for )?(?:a |an |another |some )?(?:wee )?(?:smoke|fag|ciggie|wee(?!\s+\w)|pee|cup(?:pa)?|tea|drink|"
    r"pint|toilet|loo|"
    r"coffee|sleep|kip|biscuit|word|minute|lie down|nap|hand)\b"
)
RATHER_DIE = rx(r"\W*(?:die|be dead|be shot|starve|eat)\b")
GUESSED = any_of(
    r"(?:i|we) (?:suppose|guess|think|imagine|reckon|expect|assume|would say)|probably|presumably|perhaps|maybe|"
    r"apparently|supposedly|so (?:i['’]m|we['’]re|i was) told"
)
WOULD_WANT = rx(r"(?:would|['’]d|wid|wud)\s+(?:\w+\s+){0,2}want")
IN_A_REASON = any_of(r"because|since|cos|as (?:he|she)|so that|in case|knowing|given that|the reason")
ABOUT_OPTIONS = any_of(
    r"options? (?:one|two|three|four|[1-4])|direct payments?|individual service fund|managed budget",
    r"(?:the council|the local authority|social work) (?:to )?(?:arrang\w*|sort\w*|organis\w*|do|choos\w*|manag\w*|"
    r"run\w*) (?:it|everything|all|things)|(?:the council|the local authority) sorted",
)
CHOOSING = rx(
    r"\b(?:picked|chose|opted for|went for|went with)\b.{0,40}\b(?:option|direct payment|council|budget|mix|fund)\b"
)
