"""Decisions and their reasons, the options and the money, what comes next, who thinks what, who was there and when."""

from __future__ import annotations

from bot.listening.patterns import any_of, rx

DECIDED = any_of(
    r"\b(?:what\s)?(?:we|i)(?:['’]ve|\shave|\sall|\sboth)?\s(?:decided|agreed|settled(?: on)?|concluded|resolved|"
    r"opted for)"
    r"(?:\s(?:together|today|the day|with (?:him|her|them)|is|was|to|tae|that|on|between us)){0,5}",
    r"(?:\A|(?<=^and )|(?<=^so ))agreed(?:\s(?:with (?:him|her|them|\w{1,20})|that|to|tae|today|together|"
    r"between us|on)){0,5}",
    r"\b(?:decision(?:\s(?:is|was|made|today|to)){0,5}|it was (?:agreed|decided)(?:\s(?:that|to)){0,5}|"
    r"decided\s(?:to|that|on)|penderfynwyd|(?:fe )?(?:wnaethon ni benderfynu|benderfynon ni)|penderfynon ni)",
    before="",
    after=r"[:,]?\s+",
)
DECIDED_BEHIND = rx(
    r"\s?,\s(?:(?:is |was |that['’]?s |as )?(?:what )?(?:we|i)(?:['’]ve)? (?:all )?(?:decided|agreed|"
    r"settled on)(?: (?:that|it|on that))?"
    r"(?: (?:between us|together|with (?:him|her|them)|today))?|that was (?:agreed|decided))(?=[,.;]|\s(?:because|"
    r"so|since)|\Z)"
)
"""The decision first and "we decided that between us" behind it."""
DECIDED_ITSELF = any_of(
    r"(?:\A\W*(?:so |and )?)no change to (?:the|his|her|their)\b",
    r"(?:\A\W*(?:so |and )?)(?:left|leaving|we(?:['’]ve| have)? left|i(?:['’]ve| have)? left|we(?:['’]re|"
    r" are) leaving) (?:it|things|everything|"
    r"the \w+) (?:as (?:it is|they are|it was|they were)|alone|be|for now|the now)",
    r"(?:\A\W*(?:so |and )?)(?:we|i)(?:['’]ve| have) (?:gone with|gone for|referred|put in for|signed (?:him|her|"
    r"them) up|cancelled|"
    r"moved|stopped|started|changed|swapped|arranged|booked|set up|applied for|taken|dropped|extended)\b",
    r"(?:\A\W*(?:so |and )?)(?:we|i)(?:['’]ll| will) (?:leave (?:it|things|everything)|keep|stick with|stay with|"
    r"carry on with|go with|bide wi)\b",
    r"(?:\A\W*(?:so |and )?)(?:so )?the (?:plan|upshot|agreement) (?:now )?is (?:that |to )?",
    r"(?:\A\W*)byddwn ni['’]n (?:cadw|parhau|aros|newid|dechrau|gadael)\b",
    before="",
    after="",
)
"""Sentences that are a decision without the word, to leave things as they are among them."""
PICKED = rx(
    r"\A\W*(?:so |and |in the end )?(?P<who>he|she|they|[a-z]\w+) (?:took|chose|picked|opted for|went for|"
    r"settled for|plumped for)"
    r" (?=(?:the|a|an|to|two|three|mornings|afternoons)\b)"
)
DECIDING = rx(
    r"(?:so\s|and\s|then\s)?(?P<who>(?:we|i)(?:['’](?:m|re|ve|ll)|\sam|\sare|\shave|\swill)?(?:\snot|"
    r"\snow|\salso|\sonly|\sboth){0,5}\s)"
    r"(?P<verb>(?:swap|start|stop|cut|mov|chang|drop|keep|leav|put|add|turn|clos|hold|switch|split|"
    r"reduc|increas|extend|paus|cancel|withdr|mak|tak|took|kept|left|giv|gave|"
    r"bring|brought|try|trying|sett|arrang|postpon|delay|go(?:ing)? (?:for|with|ahead)|went (?:for|"
    r"with)|open|refus|declin|replac|build|us|apply|applied|ask|agree)\w*)\b"
)
OTHER_WAY = any_of(
    r"(?:was|wis|were|is) (?:the|an?|oor|our) (?:other|ither|alternative) (?:idea|option|choice|thing|way|thought|"
    r"possibility)",
    r"(?:was|were) (?:put|suggested|offered) to (?:me|us|him|her|them)|(?:was|were) (?:no good|no use|nae use|out|"
    r"ruled out)\b",
    r"(?:we|i) (?:did |also |had )?(?:think|thought|talk|talked|look|looked|discuss|discussed|considered) (?:of|"
    r"about|at|into|ower)?",
    r"roedd sôn am|roedden ni wedi meddwl am|y dewis arall",
)
"""Another way that was thought of."""
TURNED_FROM = any_of(
    r"but|ond|and (?:he|she|they|i) (?:said|says|laughed|refused|['’]d)|and (?:he|she)['’]d|would(?:n['’]t)?|"
    r"wouldnae|won['’]t|because|"
    r"neither|nobody|too (?:far|dear|late|early|noisy|long)|meant?|not|no",
    before=r"(?:\b|(?=['’]))",
)
"""… and what spoke against it."""
NOT_THE_OTHERS = any_of(
    r"rather than|instead of|ruled? (?:it |that |them )?out",
    r"(?:isn['’]t|is not|wasn['’]t|was not|not) (?:possible|an option|right|enough|suitable|safe enough|"
    r"what (?:he|she) want)",
    r"(?:thought (?:of|about)|considered|looked (?:at|into)|talked about|discussed|could have|the (?:other|"
    r"alternative) "
    r"(?:option|choice|way)|the alternative|other options?)\b.{0,160}?\b(?:but|would|wasn['’]t|isn['’]t|because|"
    r"meant|means|not)",
    r"would(?:n['’]t)? (?:have )?(?:put|mean|meant|leave|left|take|taken|cost|break|broken|lose|lost|undo|unsettle|"
    r"isolat\w+|stop|stopped)",
)
BUT = rx(r",?\s+but\s+|\bbecause\s+|,\s+(?=that would|it would|which would|that['’]d)")
AND_SO = any_of(
    r"because|that w[ay]ye?|the reason|this (?:means|way)|that (?:means|keeps|lets|gives|gets)",
    r"it (?:means|keeps|lets|gets) (?:he|she|him|her|nobody)|so (?:he|she|they) can|achos|oherwydd",
    before=r"\A\W*",
)
"""A sentence of its own that says why this was decided."""
NOT_DECIDING = any_of(
    r"(?:i|we)\s(?:went|visited|called|saw|met|came|left\s(?:at|when|by)|took (?:her|his|a) (?:word|seat|while)|"
    r"put (?:it|this) to|asked)"
)

DOUBTS = any_of(
    r"(?:i|we|ah)(?:['’]ve)?\s(?:do(?:n['’]t| not)\s|just\s|still\s|also\s|personally\s|did\s)?(?:think|thought|reckon|"
    r"believe|feel|felt|suspect|wonder(?:ed)?|guess|suppose|imagine|sense|would say|worry)",
    r"i['’]d say|i['’]m (?:not sure|worried|concerned|sure|wondering|inclined|unsure|hopeful)|i['’]m not convinced",
    r"my (?:own )?(?:feeling|view|sense|hunch|opinion|worry|guess|impression|concern|read|instinct|gut)",
    r"in my (?:view|opinion)|it seems|seems (?:to me|like|the)|it looks to me|to my mind|"
    r"(?:dw i|rwy)['’]n (?:meddwl|credu|teimlo)",
)
"""The worker's own view."""
HOLDS = any_of(
    r"thinks?|thought|reckons?|believes?|feels?|felt|says?|said|wants?|wanted|worries|worried|worry|would (?:like|"
    r"prefer|"
    r"rather)|['’]d (?:like|prefer|rather)|view (?:is|was)|hopes?|fears?|insists?|disagrees?|agrees?|told (?:me|us)",
    r"is (?:worried|keen|adamant|sure|convinced|against|frightened|feart|happy|unhappy|angry|clear|concerned|pushing)",
    r"(?:['’]s|is) (?:worried|feart|frightened|scared)|thinkin|yn meddwl|yn dweud|would not|wouldn['’]t|sees it",
    r"(?:was|were|are) (?:worried|keen|adamant|sure|against|frightened|clear|concerned)",
    r"(?:doesn['’]t|don['’]t) (?:think|want|like|agree)",
    before=r"(?:\b|(?=['’]))",
)
"""Somebody else's view."""
AGREE = any_of(
    r"we all agree|(?:they|everyone|both|all) (?:of (?:us|them) )?(?:agreed?|want(?:ed)? the same|are happy|"
    r"were happy)",
    r"all in agreement|on the same page|nobody (?:disagree|object)|common ground|agree on|agree that|pawb yn cytuno",
)
DISAGREE = any_of(
    r"(?:don['’]t|doesn['’]t) see it the same|sees? (?:it|things) differently|disagree\w*|(?:don['’]t|doesn['’]t|"
    r"do not|does not) agree|not agreed|at odds|not settled|fell out|fallen out|argu(?:ed|ing) (?:about|over)",
    r"can['’]t agree|differ(?:s|ed|ent view)|two views|split on|anghytuno",
)

NEXT = any_of(
    r"(?:\b(?:i|we)(?:['’]ll|\swill)|\b(?:i['’]m|we['’]re) (?:going to|gonnae)|\bi['’]m to|\bme to|\A\W*(?:and )?to)\s"
    r"(?:ring|phone|call|write|ask|chase|visit|see (?:him|her|them)|send|book|speak|check|email|text|refer|go|"
    r"come|find|"
    r"look|arrange|get|contact|talk|bring|order|meet|take|set|follow|apply|update|share|try|drop|put|make|read|pass|"
    r"raise|request)\b",
    r"\bi['’]m (?:writing|ringing|phoning|calling|asking|sending|booking|seeing|emailing|referring|visiting|chasing|"
    r"meeting|going back|back)\b|\bi['’]ve referred\b",
    r"\bnext (?:visit|meeting|review|call|step|steps|contact|time we|appointment)\b|\bfollow[- ]?up\b|\baction[s]?:",
    r"\b(?:starts?|beginning|begins) (?:this|on|next|from) |\b(?:i|we) (?:ring|phone|meet|visit|go back|see|call|"
    r"review|look again) (?:\w+ ){0,3}(?:on|next|in|again|at)\b|\bvisit(?:ing)? again",
    r"\bbooked (?:in )?for|\bgoing back (?:on|next)|\bback (?:on|next) (?:mon|tue|wed|thu|fri|sat|sun|week)",
    r"\bwill (?:ring|phone|email|visit|be in touch|send|call|contact) |bydda i'n|byddaf yn",
    before="",
    after="",
)
WHAT_IF = rx(
    r"\bif (?:he|she|i|they|it|things|the|her|his|my|anything|that|mum|dad|\w+)\b.{2,120}?(?:,|\bthen\b)\s*(?:then )?"
    r"(?:i['’]ll|i will|we(?:['’]ll| will)?|call|ring|phone|go to|contact|text|"
    r"(?:he|she|they)(?:['’]d| would) (?:want|like|rather|go)|(?:he|she|they)(?:['’]s to| is to| are to)|her sister|"
    r"his brother|my|the plan|plan b|(?:he|she)['’]ll (?:ring|call|text|phone|go to|press))\b"
)
DAYS = any_of(
    r"(?:on )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?(?: the "
    r"\w+(?:-\w+)?)?",
    r"(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|\w+(?:-\w+)?) (?:of )?(?:january|february|march|april|june|july|august|"
    r"september|october|november|december)(?:,? \d{4})?",
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:the )?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?|\w+(?:th|st|rd|nd|first|second|third|fifth|ninth))|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}",
    r"on the (?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|"
    r"twelfth|\w+teenth|twentieth|thirtieth|(?:twenty|thirty)-\w+)",
    r"today|this (?:morning|afternoon|evening)|yesterday|last night",
)
ALONE = rx(
    r"\b(?:(?:saw|seen|met|spoke (?:to|with)|visited|talked (?:to|with)) .{0,30}?\b(?:on (?:his|her|"
    r"their) own|alone|by (?:himself|herself|themselves)|in private|just the two of us|one to one))\b"
)
PRESENT = any_of(
    r"was (?:there|present|with (?:us|him|her)|in the room|at home too)|were (?:there|present|in the room)|both there",
    r"also (?:there|present)|present:|in the room|sat in|joined us|with (?:his|her) \w+ (?:there|present|in the room)",
)
ADVOCATE = rx(r"\b(?:advoca(?:te|cy)|imca|imha|eiriol\w*|speak(?:ing)? up for (?:him|her|me))\b")
READ_BACK = any_of(
    r"(?:i|we)(?:['’]ve)? (?:have )?read (?:this|it|that|the (?:note|plan|words|record|lot|draft)|my notes?|all this|"
    r"them|him|her)(?: (?:all|back|out|over|through))* ?(?:to|with|this|it|the)?",
    r"(?:he|she|they)(?:['’]s| has| have)? (?:read (?:this|it|the note|through|over)|seen (?:this|it|the|what i)|"
    r"signed (?:it|this|the|off)|heard (?:this|it) read|got a copy|had a copy)",
    r"read back (?:to|and|over)|showed (?:him|her|them) (?:this|what i|the note|the draft|my notes)|copy (?:given|"
    r"sent) to",
    r"(?:took out|crossed out|changed|added) (?:the|a|one) (?:word|line|bit)",
    r"(?:not|hasn['’]t|has not|haven['’]t) (?:yet )?(?:seen|read) (?:this|it|the)",
)
UNDERSTOOD = any_of(
    r"told me (?:it |that |them )?(?:all )?back|(?:said|repeated|explained|read|gave|played) (?:it|that|them|this|both|"
    r"each|all four|all)(?: all)? back|(?:in (?:his|her|their) own (?:words|way))|asked good questions|drew it",
    r"(?:could|was able to) (?:tell|explain|say|repeat)|(?:he|she|they) understood|understands? (?:it|that|this|what|"
    r"why|the)|got it straight",
    r"asked (?:him|her) to (?:tell|explain|say) (?:me |it )?(?:back|what)|checked (?:he|she|they) (?:had|understood|"
    r"knew|followed)",
)

UNAVAILABLE = any_of(
    r"(?:there['’]s|there is|there are|got|has|have|had|found|with|we['’]ve) (?:nobody|no ?one|naebody|"
    r"no (?:providers?|"
    r"agency|agencies|drivers?|places?|placements?|spaces?|vacanc\w+|pas?|personal assistants?|carers?|service|"
    r"transport|bus|funding|slots?|beds?|staff|one) ?)|unmet",
    r"(?:nobody|no one|naebody) (?:to (?:employ|take|do|drive|provide)|available|will (?:take|come|cover)|covers|"
    r"within|"
    r"round here|near here|local)|no(?:body| one) to employ|no longer (?:runs|running|available)",
    r"waiting list|(?:isn['’]t|is not|aren['’]t|not|wasn['’]t|weren['’]t) (?:available|any (?:available|to be had)|"
    r"running|an option|on offer)|full (?:until|till)|fully booked|closed (?:down|last|in)|does(?:n['’]t| not) exist",
    r"(?:can['’]t|cannot|couldn['’]t|could not|unable to) (?:get|find|be (?:done|found|met)|provide|source|recruit|"
    r"staff|offer|fund)|(?:panel|council|funding) (?:said no|refused|turned (?:it|that|this) down|declined|won['’]t)",
    r"nothing (?:local|round here|available|nearer|suitable|like it)|no (?:provider|agency|pa|driver|transport|place|"
    r"placement|vacancy|vacancies|respite|one to employ) (?:\w+ ){0,3}(?:here|round|in|for|until|on|locally|available|"
    r"will|can)|rhestr aros|ddim ar gael|neb (?:\w+ )?ar gael",
)
NOT_A_SERVICE = any_of(
    r"family|hospital|at home|in the house|milk|food|hot water|heating|running water|key|answer",
)
OFFERED = any_of(
    r"offered (?:him|her|them|me|us|\w+)|instead (?:we|i) (?:offered|suggested|tried)|"
    r"suggested (?:\w+ )?(?:instead|as well)",
    r"alternative(?:s|ly)?\b|in the meantime|for now (?:we|she|he|it)|stop-?gap|put (?:it )?to (?:him|her) instead",
    after="",
)
LOOK_AGAIN = any_of(
    r"look(?:ing)? (?:again|at (?:it|this) again)|try(?:ing)? again|review (?:it|this|that|again)|"
    r"ask(?:ing)? again|revisit",
    r"keep (?:looking|trying|asking|advertising)|go back to (?:it|this|panel)|re-?advertis\w+|check again",
    r"on the (?:waiting )?list|come back to (?:it|this)|unmet need (?:log|register|list|recorded|form)",
)

TOLD_BUDGET = any_of(
    r"(?:told|gave|shown|showed|sent) (?:him|her|them|me|us|\w+) (?:what )?(?:the |her |his |their |"
    r"my )?(?:figure|amount|"
    r"budget|sum|money|indicative|how much)|(?:knows?|knew|aware of|has been told) (?:the |her |his |about the )?"
    r"(?:figure|amount|budget|sum)",
    r"(?:£ ?\d[\d,]*|\w+ pounds?) (?:a|per|each) (?:week|month|year)|budget (?:is|was|of|comes to|came (?:out )?at) "
    r"(?:£|\w+ (?:hundred|thousand|pounds))|how much (?:it|the budget|money) (?:is|was|comes to)",
    after="",
)
BUDGET = rx(r"\b(?:figure|amount|budget|money|direct payment|a week|allowance|sum|swm|cyllideb)\b")
A_FIGURE = rx(r"\b(?:figure|amount|budget|direct payment|indicative|sum)\b")
DECLINED_BUDGET = rx(
    r"\b(?:(?:did(?:n['’]t| not)|does(?:n['’]t| not)|do(?:n['’]t| not)|didnae|doesnae|"
    r"would rather not|not) (?:want to )?(?:know|hear|be told) (?:the |about the |about |how much|"
    r"what)(?:figure|amount|budget|money|sum|\b)|not to be told (?:the )?(?:figure|amount|budget))"
)
NO_BUDGET_YET = rx(
    r"\b(?:budget|figure|amount|money)\b.{0,20}\b(?:not (?:yet |been )*(?:set|known|agreed|confirmed|"
    r"decided)|isn['’]t (?:set|known|agreed)|hasn['’]t been|unknown|to be confirmed)|"
    r"(?:do(?:es)?n['’]t|not) (?:yet )?know the (?:figure|amount|budget) yet\b"
)

OPTION_WORDS = (
    (
        "1",
        any_of(
            r"direct payments?|taliad(?:au)? uniongyrchol|employ(?:ing)? (?:her|his|their|my) own (?:pa|carer|staff|"
            r"personal assistant)|(?:gets?|take|have|has) the money (?:herself|himself|myself|themselves|direct)"
        ),
    ),
    (
        "2",
        any_of(
            r"individual service funds?|isf|(?:provider|someone else|agency|third party|a broker|another body) (?:to )?"
            r"(?:holds?|holding|hold) the (?:money|budget)|managed by a third party",
            r"third[- ]party (?:managed )?(?:budget|account)|user[- ]controlled trust",
        ),
    ),
    (
        "3",
        any_of(
            r"(?:council|local authority|social work|department|we|us) (?:to )?(?:arranges?|arranged|arranging|"
            r"organises?|"
            r"commission(?:s|ed)?|choos(?:e|es|ing)|sorts?|manag(?:e|es|ed)) (?:it|the|her|his|my|everything|all|"
            r"support|services)",
            r"(?:council|local authority)[- ](?:arranged|managed|commissioned)|managed (?:budget|account|service)|"
            r"leave it (?:all )?to the council",
        ),
    ),
    (
        "4",
        any_of(
            r"a (?:mix|mixture|bit of both|combination)(?: of| approach|\b)|mixed (?:option|package|budget)|"
            r"mix (?:of|and match)"
        ),
    ),
)
OPTION_NUMBER = rx(r"\boptions?\s((?:(?:one|two|three|four|1|2|3|4)(?:\s?(?:,|and|or|to|&|-)\s?){0,3}){1,4})(?!\w)")
OPTION_ALL = any_of(
    r"all (?:four|4)(?: of the)?(?: sds)? (?:options|choices|ways)|the four (?:options|choices|ways)|all the options",
    r"(?:four|4) sds options|all four",
)
CHOSE = any_of(
    r"picked|chose|chosen|chooses|opted for|went (?:for|with)|goes for|going (?:for|with)|settled on|decided on|"
    r"has gone for",
    r"(?:wants?|would like|prefers?|['’]d like|['’]d rather have) (?:\w+ )?(?:option|a direct payment|"
    r"direct payments?)|"
    r"dewis\w*",
)
