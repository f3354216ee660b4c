"""The words that raise a question about somebody's safety. Tables only; `concerns.py` reads them.

A pattern is a regular expression with a small shorthand, so that no row has a nested quantifier:
a space is one to three white-space characters, `'` an apostrophe of either shape or none, `~` up to 45
characters inside one sentence, and `<name>` a word list of `WORDS`. Weights are *now* (a human, at once),
*clear* (a human) and *soft* (ask the worker); *gift* and *farewell* say nothing alone, but each together
with the other is a goodbye. Sources: FNF ¶24 (what was raised and what was done), ¶43-48 (fact, opinion,
exact words); Wales Safeguarding Procedures (kinds of abuse and neglect, what a person may say or show).
The Welsh and the Scots were written by nobody who grew up with them and are not yet reviewed.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "self": r"(?:my|me|ma|him|his|her|their|them)[ -]?s(?:el|els|elf|elves|en)",
    "own": r"(?:my|ma|me|his|her|their)(?: own| ain)?",
    "not": r"(?:not|never|no|nae|don't|doesn't|didn't|do not|does not|did not|dinnae|disnae|didnae|won't|"
    r"willnae|"
    r"can't|cannot|cannae|canny|hasn't|hasnae|haven't|havenae|wouldn't|widnae)",
    "neg": r"(?:don't|doesn't|didn't|do not|does not|did not|not|dinnae|disnae|didnae|no|never)",
    "kin": r"(?:(?:step)?(?:mum|mam|mother|dad|father|son|daughter|brother|sister)|mummy|mammy|mammie|daddy|"
    r"da|maw|"
    r"gran|granny|nan|nana|grandad|grandpa|grandson|granddaughter|husband|man|wife|partner|boyfriend|"
    r"girlfriend|"
    r"boyfriend|ex|uncle|auntie|aunt|cousin|nephew|niece|daughter[- ]in[- ]law|son[- ]in[- ]law|family|"
    r"flatmate|housemate|lodger|neighbour|friend|mate|pal|boy|lad|lass)",
    "someone": r"(?:he|she|they|someone|somebody|somebdy|who|a man|the man|a woman|the woman|carers?|staff|"
    r"nurse|"
    r"lads|boys|driver|landlord|boss|helper|<kin>)",
    "whom": r"(?:me|us|him|them|her(?! (?:own |left |right |wee )?(?:head|knees?|hip|elbow|foot|toes?|arm|"
    r"leg|"
    r"thumb|"
    r"hand|shin|ankle|fingers?|shoulder|target|stride|best|feelings|pride|ball|bus|card|money|first|last))|"
    r"(?:my|ma|his|her|their|your) (?:wee )?<kin>|mum|mam|mummy|dad|daddy|gran|the (?:kids|weans|"
    r"bairns|children|"
    r"baby|wean|bairn|boy|girl|wife|dog)|(?:my|ma|his|her) (?:kids|weans|bairns|children|baby|wean|"
    r"face|stomach))",
    "nt": r"(?:do|does|did|is|was|were|has|have|had|wo|ca|could|would|should|are)n't",
    "end": r"(?=\s{0,3}(?:[.!?,;:\")’”]|$|\n))",
    "money": r"(?:(?:bank )?(?:card|caird|book)|pension(?: money)?|giro|benefits?|pip|dla|money|cash|savings|"
    r"wages?|purse|"
    r"allowance|universal credit|dole|pin)",
    "day": r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|the weekend|last week|"
    r"breakfast|"
    r"the \w{1,12}|\w{3,9} (?:days|weeks|nights))",
    "pills": r"(?:tablets?|pills?|paracetamol|meds|medication|morphine|insulin|sleepers|painkillers|"
    r"co-?codamol)",
    "death": r"(?:die|be dead|be deid|be gone|dee)",
    "home": r"(?:home|hame|back (?:home|hame|there|to him|to her|tae him)|adref|adra|gartref)",
}

Row = tuple[str, str, str]

ROWS: tuple[Row, ...] = (
    # Ending one's life, said plainly. Urgent: ask once, help first (safety: suicidal words).
    (
        "ending_life",
        "now",
        r"(?:kill?(?:ing|ed)?|top(?:ping|ped)?|hang(?:ing|ed)?|drown(?:ing|ed)?) <self>",
    ),
    ("ending_life", "now", r"(?:do|dae|doing|daein|did) <self> in"),
    (
        "ending_life",
        "now",
        r"(?:end|ending|take|taking|took|tak|finish)(?: <own>) life|end(?:ing)? it all|end it (?:tonight|"
        r"now|soon)",
    ),
    (
        "ending_life",
        "now",
        r"(?:want(?:s|ed|in)?|wanna|wish(?:es|ed)?|hop(?:e|es|ing)|pray(?:s|ing)?|rather|ready|going|"
        r"gonna|gonnae|like|better)(?: jist| just)? (?:to |tae )?(?:just |jist )?<death>(?! (?:in|at|here|"
        r"with|wi|on|of|peacefully|before|surrounded|happy|a happy|when|without|to see|for))",
    ),
    (
        "ending_life",
        "now",
        r"wish(?:es|ed|ing)?(?: that)? (?:i|ah|he|she|they|a) (?:was|were|wis|wur|had)(?: never| not)? "
        r"(?:dead|deid|gone|been born|born)",
    ),
    ("ending_life", "now", r"better (?:off |aff )?(?:dead|deid)|rather be (?:dead|deid)"),
    (
        "ending_life",
        "now",
        r"(?:<neg>|not|no) (?:want|wants|wantin|wanna|wantae|wish)(?:ing)?(?: to| tae)?(?: just| jist)? "
        r"(?:wake(?:n)?(?: up)?(?! (?:at|early|him|her|the|before|everyone))|be alive|exist|go on living|"
        r"carry on living|keep living|be on this earth|see (?:tomorrow|another (?:day|christmas|"
        r"birthday)))",
    ),
    (
        "ending_life",
        "now",
        r"(?:hop|wish|pray|want)(?:e|es|ing|ed|s)?\b~\b(?:won't|wouldn't|doesn't|don't|not|never|no|"
        r"widnae|willnae) (?:wak(?:e|en|ing)(?: up)?)(?! (?:him|her|the|early))",
    ),
    (
        "ending_life",
        "now",
        r"<neg> (?:want|wants|wantin|wanna|wantae)(?: to| tae)? live(?: any ?more| ony ?mair| nae mair| "
        r"at all)?<end>",
    ),
    (
        "ending_life",
        "now",
        r"(?:point|use|sense|reason)(?: in| of| tae| to| for)?(?: me| him| her)? (?:living|livin|life|"
        r"being alive|carry(?:ing)? on living|stay(?:ing)? alive|live)(?! (?:in|at|here|with|near|on|"
        r"there))",
    ),
    (
        "ending_life",
        "now",
        r"better (?:off?|aff) (?:without|withoot|wi'?oot) (?:me|masel|myself)(?! (?:driving|cooking|in "
        r"goal|singing))",
    ),
    (
        "ending_life",
        "now",
        r"(?:says?|said|thinks?|told|tells|feels?|saying|reckons?|believes)\b~better off? without (?:him|"
        r"her|them)<end>",
    ),
    (
        "ending_life",
        "now",
        r"(?:life is|life's|life isn't|is not|isn't|no|not)(?: not)? worth (?:living|livin)|nothing "
        r"(?:left )?(?:to|tae) live for|nae reason tae live|no reason to live",
    ),
    # Means that are ready, a place that is chosen, or something already taken.
    (
        "ending_life",
        "now",
        r"<pills>~(?:saved up|stored up|stashed|hoarded|stockpiled|counted out|hidden away|put by)",
    ),
    (
        "ending_life",
        "now",
        r"(?:sav(?:ed|ing)(?: up)?|stash(?:ed|ing)?|hoard(?:ed|ing)?|stockpil(?:ed|ing)|counted(?: out)?) "
        r"(?:up )?(?:all |enough )?(?:of )?(?:my |ma |the |his |her |their )?<pills>",
    ),
    (
        "ending_life",
        "now",
        r"(?:took|taken|take|taking|tak|tried)(?: an?| another| the)? (?:overdose|od)|overdosed",
    ),
    (
        "ending_life",
        "now",
        r"(?:took|taken|swallowed|take|taking) (?:all|the whole|a handful of|every one of|a load of|the "
        r"lot of) ~?<pills>",
    ),
    (
        "ending_life",
        "now",
        r"(?:jump(?:ed|ing)?|throw(?:ing)? <self>|step(?:ping)?|walk(?:ing)?) (?:off|from|in front of|"
        r"under|in ?to) (?:the |a |that )?(?:bridge|roof|balcony|cliff|train|lorry|bus|traffic|"
        r"multi-?storey)|bridge~(?:going to|gonna|gonnae|wanted to) jump",
    ),
    (
        "ending_life",
        "now",
        r"walk(?:ing|ed)? in ?to the (?:sea|river|loch|water|canal)~(?:not|never|no|nae|keep|and that)|"
        r"(?:driv(?:e|ing)|drove) (?:the car |it )?in ?to (?:a|the) (?:wall|tree|river|lorry)",
    ),
    # The word itself, and thoughts without a plan.
    (
        "ending_life",
        "clear",
        r"suicid(?:e|al)(?! (?:squad|prevention|awareness|training|policy))|hunanladdiad",
    ),
    (
        "ending_life",
        "clear",
        r"<neg> (?:want|wants|wantin|wanna|wantae)(?: to| tae)? be here (?:any ?more|ony ?mair|nae mair|"
        r"any longer)",
    ),
    (
        "ending_life",
        "clear",
        r"(?:nobody|no one|naebody|noone|who)(?: would|'d| wid|'ll| will)? (?:notice|miss me|care|miss "
        r"him|miss her)(?: if| gin)? ?(?:i|ah|he|she)?~(?:gone|died|deid|dead|disappeared|wasn't here|"
        r"wisnae here)",
    ),
    (
        "ending_life",
        "clear",
        r"(?:tired|sick|had enough|weary|scunnered) (?:of|wi|with) (?:living|livin|life|being alive|this "
        r"life)|(?:don't|dinnae|can't) (?:see|hae|have) (?:a|any|ony) future",
    ),
    (
        "ending_life",
        "clear",
        r"(?:plan(?:s|ned|ning)?|note|thoughts?) (?:to|of|about|for) (?:end(?:ing)? (?:it|things)|dying|"
        r"death|killing)",
    ),
    # Things people say that may mean it and may not: ask.
    (
        "ending_life",
        "soft",
        r"(?:no|nae|any|what's the|whit's the|not much|nothing but no) (?:point|use)(?: (?:in|to|tae|of|"
        r"wi) (?:anything|it all|any of it|it|me|going on|gaun on|goin on|carrying on|being here|"
        r"trying))?(?: any ?more| ony ?mair| now| these days)<end>|(?:no|nae|any|what's the|whit's the) "
        r"(?:point|use) (?:in|to|tae|of) (?:anything|it all|any of it|me|going on|goin on|gaun on|"
        r"carrying on|being here)",
    ),
    (
        "ending_life",
        "soft",
        r"(?:can't|cannot|cannae|canny|couldn't) (?:go on|go oan|carry on|keep going|keep goin|keep "
        r"on)(?: (?:like this|any ?more|ony ?mair|nae mair|much longer|another day|living|livin|hen|son|"
        r"wi this|with this)|<end>)",
    ),
    (
        "ending_life",
        "soft",
        r"(?:can't|cannot|cannae|canny) (?:take|tak|dae|do|face|stand|thole)(?: (?:this|it|another day|"
        r"anither day|tomorrow))(?: any ?more| ony ?mair| much longer|<end>)",
    ),
    ("ending_life", "soft", r"<neg> (?:want|wants|wantin|wanna)(?: to| tae)? live like this"),
    (
        "ending_life",
        "soft",
        r"(?:wish|hope|pray|wait)\w{0,4}~(?:lord|god|jesus|duw|almighty)(?: would| wid| will|'d|'ll)?(?: "
        r"just| jist| to| tae)? (?:take|tak|call) (?:me|him|her)",
    ),
    (
        "ending_life",
        "soft",
        r"(?:i'm|i am|ah'm|im|feel|feels|feeling|nothing but|he is|she is|he's|she's)(?: like| that)?(?: "
        r"just| only| nothing but| such| jist)? a burden",
    ),
    (
        "ending_life",
        "soft",
        r"want(?:s|ed)? (?:it|it all|everything|this)(?: all)? to (?:stop|end|be over)<end>|want(?:s|"
        r"ed)?(?: to| tae)(?: just)? disappear",
    ),
    (
        "ending_life",
        "soft",
        r"had enough of (?:everything|it all)|given up on (?:life|everything|living)|ready to go now|"
        r"(?:what's|whats) there to live for",
    ),
    # The same in Welsh. Not reviewed by a first-language speaker.
    (
        "ending_life",
        "now",
        r"(?:lladd fy hun|lladd ei hun|lladd ei hunan|lladd fy hunan|rhoi diwedd ar (?:fy mywyd|ei fywyd|"
        r"ei bywyd|y cyfan|bopeth))",
    ),
    (
        "ending_life",
        "now",
        r"(?:ddim|dim|'m|sa ?i'n|so fi'n|smo fi'n|sai)(?: yn)? (?:eisiau|isio|isho|moyn|am) (?:byw|bod yn fyw|"
        r"deffro)(?: (?:mwy|rhagor|"
        r"bellach|rŵan|ddim mwy|dim mwy))?<end>|(?:eisiau|isio|isho|moyn) marw(?! (?:gartref|adref|yn|"
        r"mewn))",
    ),
    (
        "ending_life",
        "clear",
        r"(?:ddim|dim|'m|sa ?i'n|so fi'n|smo fi'n)(?: yn)? (?:eisiau|isio|isho|moyn) bod (?:y|')?ma(?: ddim)? "
        r"(?:mwy|rhagor|bellach)|"
        r"(?:well|gwell)(?: eu byd| off)? (?:hebdda|hebddo|hebddi|heb) ?(?:i|fi|fo|fe|hi)?<end>",
    ),
    (
        "ending_life",
        "soft",
        r"(?:does |'?s|sdim |dim )(?:dim )?(?:pwynt|bwynt)(?: (?:byw|mynd ymlaen|cario ymlaen|i ddim(?: "
        r"byd)?|mwy|bellach|rhagor))?<end>|methu (?:mynd|cario) ymlaen|(?:dim|ddim) yn gallu cario ymlaen",
    ),
    # Goodbyes. A gift and a farewell say nothing alone; together they are urgent (safety: goodbye
    # with giving away).
    (
        "goodbye",
        "gift",
        r"(?:given?|gave|gied|gien|giving|gie'd)(?: away)? (?:all )?(?:of )?(?:my|ma|me|his|her|their) "
        r"\w{2,14}(?: \w{2,14})? (?:away|to|tae)|(?:given|gave|gied|gien|giving)(?: \w{2,10})? away|found "
        r"(?:a )?(?:good )?homes? for (?:my|ma|the|his|her)|(?:want you|you can|ye can) (?:to )?(?:have|"
        r"hae) (?:my|ma)",
    ),
    ("goodbye", "gift", r"(?:wedi )?rhoi'?r? (?:\w{2,14} ){0,2}i \w{2,14}"),
    (
        "goodbye",
        "farewell",
        r"(?:wrote|written|write|writing|left|leaving|done|sent)(?: \w{2,10}){0,2} (?:the letters?|"
        r"letters|a letter|a note|ma letters|my letters|notes)|(?:letters|notes?) (?:are|is) (?:in|on|"
        r"under)",
    ),
    (
        "goodbye",
        "farewell",
        r"(?:don't|dinnae|dont|no|not)(?: \w{2,5})? (?:mak(?:e|in|ing)?) (?:a |any |ony )?fuss|say "
        r"(?:goodbye|cheerio|ta-?ra)|said (?:my|ma|his|her|their) (?:goodbyes?|cheerios?)|(?:told|telt|"
        r"said)~(?:goodbye|cheerio)(?! to the)",
    ),
    (
        "goodbye",
        "farewell",
        r"(?:thanks|thank you|thank them|ta|cheers|thank everyone|diolch)(?: \w{2,10})? (?:for|am) "
        r"(?:everything|everythin|being (?:so )?(?:good|kind)|all (?:you|they|he)|a' ye|bopeth)|diolch am "
        r"bopeth",
    ),
    (
        "goodbye",
        "farewell",
        r"(?:sorted|planned|paid|picked|chosen|written)(?: out)?(?: all)? (?:my|ma|his|her|the) "
        r"(?:funeral|will|hymns|coffin)|sgwennu'?r? llythyra?u?|ysgrifennu'?r? llythyra?u?|ffarwel",
    ),
    (
        "goodbye",
        "farewell",
        r"(?:won't|willnae|not going to|not gonna|no gonnae) be (?:here|around|about|needing)|look after "
        r"(?:the|my|ma) (?:dog|cat|budgie|kids|weans|mum) (?:for me|when i'm)",
    ),
    (
        "goodbye",
        "soft",
        r"(?:won't|willnae|shan't|will not|winnae) (?:be needing|be needin|need) (?:that|it|this|them|"
        r"these|those|any of (?:it|that|them)|anything)(?: (?:next|after|on|any ?more|again|where|soon|by|"
        r"come)|<end>)",
    ),
    (
        "goodbye",
        "soft",
        r"(?:don't|dinnae|no|not|never)(?: \w{2,5})? (?:bother|need|book|worry|save|keep)\w{0,4}~(?:won't|"
        r"willnae|not gonna|not going to|no gonnae|winnae) be (?:here|around|about)",
    ),
    (
        "goodbye",
        "soft",
        r"(?:won't|willnae|winnae|not gonna|not going to) be (?:here|around) (?:much longer|for long|by "
        r"then|for (?:my|his|her|the) (?:birthday|christmas)|this time next|to see)|(?:last time|never) "
        r"(?:you'll|ye'll|you will)(?: ever)? see me",
    ),
    # Hurting oneself.
    (
        "self_harm",
        "clear",
        r"(?:cut(?:s|ting|tin)?|burn(?:s|ing|t|ed)?|harm(?:s|ing|ed|in)?|hurt(?:s|ing|in)?|scratch(?:es|"
        r"ing|ed)?|starv(?:e|es|ing)|hit(?:s|ting)?|punch(?:es|ing)?) <self>(?! (?:shaving|on|with the|"
        r"opening|when|off|by|cooking|a |short|up|gardening|while|at|ironing|out))",
    ),
    (
        "self_harm",
        "clear",
        r"self[- ]?harm(?:s|ed|ing)?|(?:rows?|lines|neat) of (?:cuts|scars)|(?:fresh|new|neat|several|"
        r"deep) (?:cuts|scars|scratches) (?:on|along|up|down|across) (?:both |her |his |my |the )?(?:both "
        r")?(?:fore|inner |upper )?(?:arms?|wrists?|thighs?|legs?)",
    ),
    (
        "self_harm",
        "clear",
        r"(?:cut|burn|slash|slice)(?:s|ed|t|ting|ing)? (?:my|ma|his|her) (?:own )?(?:arms|wrists?|legs|"
        r"thighs)(?! (?:on the|opening|shaving|gardening))",
    ),
    ("self_harm", "clear", r"(?:torri|brifo|frifo|niweidio|llosgi|anafu) (?:fy|ei) hun(?:an)?"),
    (
        "self_harm",
        "soft",
        r"(?:bang(?:s|ing)?|hit(?:s|ting)?|punch(?:es|ing)?)(?: his| her| my| their| ma) (?:own )?(?:head|"
        r"face) (?:off|on|against|aff)(?: the| a)? (?:wall|floor|table|wa)",
    ),
    # Hurt by someone. Verbs that need somebody at the end of them, so sport, cooking and hips do not fire.
    (
        "hurt_by_someone",
        "clear",
        r"(?:hit|hits|hitting|hittin|hut|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|punch(?:es|ed|ing)?|"
        r"kick(?:s|ed|ing|in)?|thump(?:s|ed|ing)?|skelp(?:s|ed|it|in|ing)?|batter(?:s|ed|in|ing)?|"
        r"leather(?:s|ed|in)?|wallop(?:s|ed)?|belted|thrash(?:es|ed)|headbutt(?:s|ed)?|shov(?:e|es|ed|"
        r"ing)|pinch(?:es|ed|ing)?|stab(?:s|bed)?|attack(?:s|ed)?|beat(?:s|ing|en)?|assault(?:s|ed)?|bit|"
        r"bites|scald(?:s|ed))(?: up)? <whom>(?! (?:out|to it|at (?!home|hame|night|the weekend)|up "
        r"(?:with|for)|for six|if i |hollow|on the head for|fair and))",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:hurt|hurts|hurting|hurtin|harm|harms|harming|harmed|abus(?:e|es|ed|ing)|mistreat(?:s|ed|"
        r"ing)?) <whom>",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:push|pull|drag|throw|threw|grab|yank|haul|shak|twist|squeez|jerk)(?:es|ed|s|e|ged|bed|ing|in|"
        r"n)? (?:<whom>|(?:my|ma|his|her) (?:arms?|hair|wrists?|neck|leg|ear))(?! (?:the ball|leg about|"
        r"out of the chair and))(?= (?:down|over|against|off|aff|in ?to|intae|by|roon|round|across|on to|"
        r"onto|to the|tae the|hard|about|roughly|when|if|so|till|that)|\s{0,3}(?:[.!?,;]|$))",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:throw|threw|chuck|flung|fling|lobb)(?:s|n|ed|ing)? (?:the |a |an |things|stuff|her |his "
        r")?\w{0,10} ?at (?:me|him|her|us|them|mum|dad)",
    ),
    (
        "hurt_by_someone",
        "now",
        r"hands? (?:round|around|on|roon|over) (?:my|ma|her|his) (?:throat|neck|mouth)|strangl(?:e|es|ed|"
        r"ing) (?:me|her|him|us|my)|chok(?:es|ed|ing) (?:me|her|him|mum)|throttl(?:es|ed|ing|e) (?:me|her|"
        r"him)|(?:knife|machete|blade|hammer) (?:to|at) (?:my|her|his|me|ma)|(?:pulled|came at (?:me|her|"
        r"him) with) a (?:knife|hammer|blade)",
    ),
    (
        "hurt_by_someone",
        "now",
        r"(?:he's|she's|they're|he is|she is|they are)(?: right)? (?:hitting|hurting|attacking|battering) "
        r"<whom>(?: right)? now|(?:outside|at (?:my|the) door|banging on (?:my|the) door|chapping ma "
        r"door)~(?:now~)?(?:break|kill|hurt|batter|smash|get) (?:me|my|us|ma)",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:says?|said|saying|threaten\w{0,3})(?: that)? (?:he|she|they)(?:'ll| will|'d| would|'s going "
        r"to|'s gonna) (?:break|kill|batter|hurt|smash|burn|stab) (?:me|us|my|her|him|ma|them)|"
        r"threaten(?:s|ed|ing|in)?(?: to| tae)? (?:me|her|him|us|hit|hurt|kill|batter|throw|put (?:me|her|"
        r"him) out)",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:rough|heavy[- ]handed|roch)(?: with| wi)(?: me| us| her| him| mum| dad)|(?:handle|move|wash|"
        r"lift|treat)(?:s|d|led|ed)? (?:me|her|him|us)(?: \w{2,8})? (?:rough(?:ly)?|like (?:a sack|meat|a "
        r"lump|rubbish))|handled roughly",
    ),
    (
        "hurt_by_someone",
        "soft",
        r"(?:rush(?:es|ed|ing)?|hurr(?:y|ies|ied|ying))~(?:skin tears?|bruis|hurt|sore|tears? (?:my|her|"
        r"his) skin|bleed|rough|yank|drag|cry)",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:tie|ties|tied|tying|strap|straps|strapped)(?: him| her| me| them| us| mum| dad)(?: in)? "
        r"(?:to|tae|down)(?: the| a| his| her)? (?:chair|bed|radiator|rails?)|restrain(?:s|ed|ing) (?:me|"
        r"her|him) (?:on|in|to|when|till)",
    ),
    # Marks on the body. A mark alone is asked about; in the shape of a hand or with an odd story it is shown.
    (
        "hurt_by_someone",
        "clear",
        r"(?:bruis(?:e|es|ing)|marks?|finger-?marks?)~(?:fingers?|hand(?:print)?|grip|thumb|belt|upper "
        r"arms?|both arms|inner (?:arm|thigh)|thighs|throat|neck|behind (?:his|her) ears?|tops? of)",
    ),
    ("hurt_by_someone", "clear", r"(?:finger|grip|belt|hand|bite|cigarette) ?(?:marks?|prints?|burns?)"),
    (
        "hurt_by_someone",
        "soft",
        r"bruis(?:e|es|ing|ed)(?! (?:ego|pride|apple|banana|fruit|feelings))|black eyes?(?! (?:peas|pea|"
        r"beans))|burst lip|split lip|fat lip|keeker|clais|cleisiau",
    ),
    (
        "hurt_by_someone",
        "soft",
        r"(?:cut|burn|scald|mark|swelling|lump|fracture)s? (?:above|on|to|over|under) (?:his|her|my|"
        r"the)~(?:says? (?:he|she|it)|won't say|wouldn't say|can't say|doesn't know how|don't know how|"
        r"unexplained|walked into)|unexplained (?:injur|mark|burn|fracture|bruis)\w{0,4}",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:gied|gies|gave|gives|gie|gave)(?: me| her| him| us) (?:a |another )?(?:doin|kicking|hiding|"
        r"slap|skelp|smack|punch|beating|batterin|belt|clout|backhander)|(?:lifts?|lifted|raises?|raised) "
        r"(?:his|her|their|a) (?:hand|haun|hands|fist|fists)~(?:to|tae|at|tae) (?:me|her|him|us|mum)",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"\b(?:yn |'n )?(?:fy|ei|ein|eu) (?:mrifo|mwrw|nharo|nghuro|niweidio|nghicio|gwthio|brifo|bwrw|"
        r"daro|tharo|guro|churo|frifo|mygwth|bygwth|nhagu|slapio|ngham-?drin|ham-?drin)(?: (?:i|fi|hi|o|"
        r"ni))(?!\w)|(?:brifo|bwrw|taro|curo|bygwth|hitio|slapio|cam-?drin) (?:fi|mam|dad|nain|taid|"
        r"mam-?gu|tad-?cu)",
    ),
    # Sexual harm.
    (
        "sexual_harm",
        "clear",
        r"(?:touch|feel|grop|rub|fondl|strok|kiss|finger)(?:es|ed|ing|e|s|in)? (?:me|her|him|us|my "
        r"\w{3,9})\b~(?:don't like|dinnae like|didn't like|doesn't like|hate it|down there|down below|"
        r"private|inappropriate|under (?:my|her|the)|didn't want|don't want|in bed|at night|our secret|"
        r"said no|where i)",
    ),
    (
        "sexual_harm",
        "clear",
        r"(?:uncle|step-?dad|stepfather|boyfriend|carer|driver|neighbour|grandad|grandpa|cousin|man|"
        r"teacher|coach|brother) (?:touch|grop|feel|fondl)(?:es|ed|s|ing)?(?: up)? (?:me|her|him)(?! "
        r"(?:on the (?:arm|shoulder)))",
    ),
    (
        "sexual_harm",
        "clear",
        r"(?:makes?|made|making|forc(?:es|ed|ing)) (?:me|her|him|us)(?: to)? (?:do (?:stuff|things|it)|"
        r"have sex|touch (?:him|her|it)|watch (?:porn|dirty|him)|kiss|undress|take (?:my|her|his) "
        r"clothes)|(?:forc(?:es|ed) <self> on)",
    ),
    (
        "sexual_harm",
        "clear",
        r"(?:was|been|got|being|he|were|wis) raped|raped (?:me|her|him)|rape (?:me|her|by)|sexual(?:ly)? "
        r"(?:assault|abus|touch|exploit|harass)\w{0,5}|molest(?:s|ed|ing)?|interfered with (?:me|her|him)",
    ),
    (
        "sexual_harm",
        "clear",
        r"hands? (?:up|down|in|under|inside) (?:my|ma|her|his) (?:skirt|top|trousers|pants|knickers|"
        r"nightie|shirt|blouse|bra|dress)|exposed himself|(?:gets|got) in ?to (?:my|her|his) bed(?! to)",
    ),
    (
        "sexual_harm",
        "clear",
        r"(?:nude|naked|topless|bare) (?:photos?|pics?|pictures|selfies?)|(?:photos?|pics?|"
        r"pictures)~(?:no clothes|naked|undressed|in (?:my|her|his) (?:pants|knickers))|send(?:s|ing)? "
        r"nudes",
    ),
    (
        "sexual_harm",
        "clear",
        r"sex~(?:don't want|dinnae want|didn't want|doesn't want|said no|for (?:money|drugs|fags|a "
        r"place))|fy nghyffwrdd(?: i)?|cyffwrdd (?:ynof|yna i|fi)|treisio|rhywiol",
    ),
    # Afraid of somebody, or of home: of a person, not of lifts, ice or spiders.
    (
        "afraid_of_someone",
        "clear",
        r"(?:(?:afraid|frightened|scared|terrified|feart|feared|petrified|frit|dreads?|dreading)(?: of| "
        r"o'?| aff| off)|feart|dreads?) (?:him|them|her(?= (?:when|and|if|because|cos|now|but|sometimes|"
        r"temper|moods?)|\s{0,3}(?:[.,!?;]|$|\n))|(?:my|ma|her|his|their|the) (?:own |wee )?(?:<kin>|"
        r"carers?|staff|manager|lads|man upstairs|neighbours)(?!['’\w]| driv| leav| dy| los))",
    ),
    (
        "afraid_of_someone",
        "clear",
        r"(?:afraid|frightened|scared|terrified|feart|feared|petrified)(?: of| to| tae)? (?:go(?:ing|in|"
        r"an|n)? |be(?:ing)? )(?:<home>|alone with)|(?:afraid|frightened|scared|terrified|feart) (?:of "
        r")?(?:what|whit) (?:he|she|they)(?:'ll| will| might|'d| would|'s)",
    ),
    (
        "afraid_of_someone",
        "now",
        r"(?:not|isn't|isnae|no|never|wasn't|<nt> be) safe (?:for (?:me|us|her|him|them|the kids) )?(?:to "
        r"|tae )?(?:go(?:ing|in)?|be(?:ing)?|return(?:ing)?)? ?(?:at )?<home>",
    ),
    (
        "afraid_of_someone",
        "clear",
        r"(?:don't|doesn't|didn't|dinnae|disnae|not|never) (?:feel|feeling|felt) safe(?: (?:here|at home|"
        r"at hame|with (?:him|her|them)|wi (?:him|her|them)|in (?:my|ma|her|his) (?:own )?(?:home|house|"
        r"hoose|flat|room|bed)|around (?:him|her|them)|when (?:he|she)))",
    ),
    (
        "afraid_of_someone",
        "soft",
        r"(?:he|she|they|<kin>)(?: just| always| jist)? (?:gets?|go|goes|got|kicks|turns?|flies|loses) "
        r"(?:so |really |very |dead |that |awfy )?(?:angry|mad|violent|nasty|aggressive|in ?to a (?:rage|"
        r"temper)|in a (?:rage|temper|mood)|ragin|crabbit|wild|mental|off|his temper|her temper|it)(?: "
        r"with me| at me| wi me)? (?:if|when|whenever|gin) (?:i|ah|a|i'm|the|my|ma|tea|dinner|we|she|mum|"
        r"anything|there)",
    ),
    (
        "afraid_of_someone",
        "soft",
        r"(?:don't|dinnae|please don't|never|not to|no tae) (?:tell|telt|let on to|say to|say anything "
        r"to) (?:him|her|them|my|ma|mum|dad|anyone|anybody|the)(?: \w{2,10})? ?(?:that )?(?:i|ah|"
        r"we)(?:'ve| have)? (?:said|telt|told|spoke|talk)|(?:he'll|she'll|they'll|he'd|she'd) (?:go "
        r"(?:mad|mental|ape|spare|crazy)|make me pay|take it out on)",
    ),
    (
        "afraid_of_someone",
        "clear",
        r"flinch(?:es|ed|ing)?(?= (?:when|if|as|at|away|every)|\s{0,3}[.,])|cower(?:s|ed|ing)?|(?:goes|"
        r"went|go) (?:quiet|silent) when (?:he|she|they|her|his|the)",
    ),
    (
        "afraid_of_someone",
        "soft",
        r"(?:walk|walking|tiptoe|live|living|treading|on)(?: about| around)? ?(?:on )?egg ?shells",
    ),
    (
        "afraid_of_someone",
        "soft",
        r"(?:shouts?|shouted|shouting|screams?|screamed|screaming|swears|roars|bawls|sweir)(?: and "
        r"\w{3,8})? at (?:me|us|her|him|mum|the (?:kids|weans|children))|(?:gets?|got|being|am|getting) "
        r"(?:shouted|screamed|sworn) at|yn gweiddi (?:arna ?i|arni|arno)",
    ),
    (
        "afraid_of_someone",
        "clear",
        r"(?:shouts?|screams?|shouting) and (?:throws?|smash(?:es)?|hits|breaks?|throwing)|(?:smash(?:es|"
        r"ed)|punch(?:es|ed)|broke|wrecks?) (?:up )?(?:the|my|our) (?:door|wall|house|hoose|flat|phone|"
        r"telly|plates)~(?:when|because|angry|temper|drunk|cos)",
    ),
    (
        "afraid_of_someone",
        "clear",
        r"(?:mae |ma' ?|roedd )?(?:gen i|gyda fi|arna ?i|gynna i|gen|arni|arno)(?: hi| fo)? ofn (?:o |"
        r"rhag )?(?:fy |ei |y )?(?:mab|mhab|ngŵr|ngwr|nhad|mam|mrawd|merch|mherch|ŵr|gŵr|gofalwr|dyn|"
        r"ohono|ohoni|fo|fe)|ofn (?:ohono|ohoni|arno fo|arni hi)",
    ),
    (
        "afraid_of_someone",
        "clear",
        r"ofn (?:mynd|dod) (?:adref|adra|gartre[f]?|sha thre|nôl)|ddim yn (?:saff|ddiogel) (?:adref|"
        r"gartref|yma|mynd)|ddim yn teimlo'?n? (?:saff|ddiogel)",
    ),
    # Controlled: cut off, watched, spoken for.
    (
        "controlled",
        "clear",
        r"(?:doesn't|does not|won't|wouldn't|didn't|disnae|never|willnae|widnae|don't|dinnae|not) (?:let|"
        r"lets|lat|allow|allows|letting|lettin) (?:me|her|him|them|us) (?:out|(?:to )?(?:go out|go "
        r"anywhere|see|talk|speak|use the (?:phone|toilet|internet)|have (?:friends|a phone|my|visitors|"
        r"money|any)|eat|leave|answer|phone|work|wear|sleep|near|be alone|go to (?:the doctor|church|"
        r"school|college|work)))",
    ),
    (
        "controlled",
        "clear",
        r"(?:not|never|no|isn't|aren't) allowed (?:oot|out<end>|out (?:of|on|the|without|alone)|(?:to |"
        r"tae )?(?:answer|see (?:my|her|his|ma|anyone)|leave|speak|talk|phone|have (?:visitors|friends|a "
        r"phone|my own)|use (?:the|my) phone|open|eat|go (?:out|oot|to my|anywhere)))",
    ),
    (
        "controlled",
        "clear",
        r"(?:checks?|checking|goes through|reads|tracks?|took|takes|taken|smash(?:ed|es)|keeps)(?: away)? "
        r"(?:my|ma|her|his|all my) (?:phone|messages|texts|mobile|emails)(?! (?:charger|number|for "
        r"charging|to be))|(?:says|tells (?:me|her|him)|decides|chooses) (?:who|what|when|whit) (?:i|she|"
        r"he|ah|to) (?:can|am allowed|wear|eat)",
    ),
    (
        "controlled",
        "clear",
        r"(?:took|takes|keeps?|holds?|holding|have|has|kept|hid|hides|taken)(?: away)? (?:my|her|his|our|"
        r"ma) (?:passport|papers|visa|documents|keys)(?! (?:in|on|by|safe))|work(?:ing)? (?:till|until|to "
        r"pay)~(?:paid|debt|owe)|work(?:ing)? (?:for nothing|without pay|for no pay)~(?:let|leave|"
        r"passport|owe)",
    ),
    (
        "controlled",
        "soft",
        r"(?:speaks?|spoke|answers?|answered|talks?|talked) for (?:her|him|me|them)(?: \w{2,10})? "
        r"(?:every|all|each|throughout|whenever|the whole)|(?:wouldn't|won't|would not|never|refused to|"
        r"refuses to)(?: ever)? (?:leave|leaves|let)(?: us| her| him| me)? (?:alone together|alone with|"
        r"see (?:her|him) (?:alone|on (?:her|his) own)|speak (?:alone|to (?:her|him) alone))",
    ),
    (
        "controlled",
        "soft",
        r"(?:looks?|looked|glanc(?:ed|es)) (?:at|to|over at) (?:him|her|the|his|her) ?[\w-]{0,16}(?: "
        r"[\w-]{2,8})? (?:before|to see if)(?: she| he)? (?:answer|speak|repl|spoke|could)\w{0,4}|"
        r"(?:jealous|follows (?:me|her)|stalk(?:s|ing|ed)|knows where i am)~(?:work|every|friends|out|"
        r"home|me)",
    ),
    (
        "controlled",
        "clear",
        r"(?:ddim|byth)(?: yn)? (?:gadael|gadel|gadal)(?: i)? (?:mi|fi|iddi|iddo|i mi|hi)~(?:mynd|weld|"
        r"gweld|siarad|ffonio|allan|fynd)|(?:ddim yn cael|cha ?i ddim|chaf i ddim|dim yn cael) (?:mynd "
        r"allan|gweld|siarad|ffonio|ateb)|rheoli fy (?:mywyd|ffôn|arian)",
    ),
    # Money. Taking is shown; holding is asked about.
    (
        "money_taken",
        "clear",
        r"(?:takes?|took|taking|takin|taken|tak|taks|taen|nicks?|nicked|steals?|stole|stealing|stolen|"
        r"stealin|spends?|spent|pockets|pocketed|drained|emptied|helps? (?:him|her|them)sel(?:f|ves) to|"
        r"robs?|robbed|borrows?|borrowing|borrowed)['’\"”]?(?: all| a'| half)?(?: of)? (?:my|ma|mum's|"
        r"dad's|gran's|me) (?:own |ain |whole )?<money>(?! (?:from|off) me (?:for|and i))(?! worries| "
        r"matters)",
    ),
    (
        "money_taken",
        "clear",
        r"(?:<kin>|neighbour|carers?|lads|boys|man|woman|someone|somebody|lodger|he|she|they)(?: "
        r"\w{2,12}){0,2} ['’\"“‘]?(?:takes?|took|taking|taken|nicks?|nicked|steals?|stole|stealing|"
        r"spends?|spent|pockets|drained|emptied|borrows?|borrowing|borrowed|robs|robbed|helps? (?:him|"
        r"her)self to)['’\"”]?(?: all| half)?(?: of)? (?:his|her|their|the old \w{3,8}'s) (?:whole "
        r")?<money>(?! worries| matters| seriously| to the)",
    ),
    (
        "money_taken",
        "soft",
        r"(?:holds?|holding|keeps?|keepin|keeping|has(?: got)?|hus|have|hangs on to|hud|huds|minds)(?: on "
        r"to)? (?:my|ma|mum's|dad's|gran's) (?:bank )?(?:card|caird|bank ?book|pension book|pin|money|"
        r"benefits?|pension|giro)",
    ),
    (
        "money_taken",
        "soft",
        r"(?:<kin>|neighbour|carer|he|she|they)(?: \w{2,12})? (?:holds?|holding|keeps?|hangs on to)(?: on "
        r"to)? (?:his|her|their) (?:bank )?(?:card|bank ?book|pension book|benefits?|pension|money)(?! "
        r"(?:in|safe))",
    ),
    (
        "money_taken",
        "clear",
        r"(?:never|don't|dinnae|doesn't|no|disnae) (?:see|sees|get|gets) (?:a penny|the money|any of "
        r"(?:it|my|his|her)|my money|ma money|ony o)|money (?:has |'s |is |keeps )?(?:been )?(?:gone|"
        r"going|goin|vanish\w{0,3}|disappear\w{0,3}|missing) (?:from|oot|out)|(?:money|cash|savings|"
        r"pounds) (?:is |was |has gone |gone )?missing",
    ),
    (
        "money_taken",
        "clear",
        r"(?:told|tells|telling|said) (?:me|her|him|them)? ?not (?:to )?(?:tell|mention)~bank|scam(?:med|"
        r"mer|mers|s)?(?! (?:awareness|advice|leaflet|talk))|conned (?:me|her|him|out)|gift "
        r"cards?~(?:phone|bank|tax|caller|read)|safe account|(?:phone|rang|called|online|internet|"
        r"facebook)~(?:sent|send|moved?|transfer(?:red)?|paid)~(?:thousand|hundred|pounds|£)",
    ),
    (
        "money_taken",
        "clear",
        r"(?:sign|signed|signing|made (?:me|her|him) sign|change|changed)(?: \w{2,8}){0,2} (?:house|hoose|"
        r"flat|will|deeds|papers)~(?:over|did not know|didn't know|not understand|didn't understand|not "
        r"know|to (?:him|her|them)|under pressure)|(?:made|makes|getting|got) (?:me|her|him) (?:to "
        r")?(?:sign|change (?:my|her|his|the) will|withdraw|take out (?:money|cash|a loan))",
    ),
    (
        "money_taken",
        "clear",
        r"(?:use|using|uses|usin|took over|taken over|taking over|moved in ?to|stays? in) (?:my|ma|his|"
        r"her) (?:flat|house|hoose|place)~(?:sell|deal|drugs|stuff|gear|weed|won't leave|can't get)|"
        r"(?:can't|cannae|won't|willnae) (?:get|make) them (?:to leave|out|oot|tae leave)|cuckoo(?:ing|ed)",
    ),
    (
        "money_taken",
        "clear",
        r"(?:cymryd|dwyn|gwario|cadw|mynd â|mynd a)(?:'r|'n| fy|'i| ei)? ?(?:fy |ei |y )?(?:mhensiwn|"
        r"phensiwn|pensiwn|bensiwn|arian|mhres|phres|pres|bres|ngherdyn|cherdyn|cherdyn banc|cerdyn)(?! "
        r"(?:i'r|yn|mewn))",
    ),
    # Neglect by others, and the joke that carries it.
    (
        "neglect",
        "soft",
        r"(?:only|just|jist)(?: ever)? (?:get|got|gets|getting|gettin|have|hae)(?: a| ma| my| me| his| "
        r"her)?(?: proper)? (?:wash|bath|shower|washed|fed|changed|bathed|showered|drink|dinner|hot meal|"
        r"clean)\w{0,3}~(?:when|if|once|every|whenever|gin)|(?:toast|biscuits?|cereal|crisps|beans|soup|"
        r"sandwich(?:es)?|cup-?a-?soup|a packet of)~(?:for|fur) (?:my |ma |her |his )?(?:tea|dinner|lunch|"
        r"supper|every meal)~(?:nights?|days?|weeks?|running|again|in a row|every|a row|straight)",
    ),
    (
        "neglect",
        "clear",
        r"(?:sat|sitting|sittin|left|leave|leaves|lying|lyin|lay|laid|lain|been|is)(?: her| him| me| them|"
        r" mum| there| sat)? (?:in|on)(?: a| my| her| his| the| ma| their)?(?: own)? ?(?:wet|soiled|dirty|"
        r"soaking|soaked|urine|wee|pee|pish|mess|poo|muck|faeces|same pad)(?! (?:car|kitchen|shoes|boots|"
        r"day))",
    ),
    (
        "neglect",
        "clear",
        r"(?:pads?|nappy|nappies|bed|sheets|clothes|dressing|bandage|catheter)~(?:soak(?:ed|ing)|soiled|"
        r"sodden|not (?:been )?changed|hadn't been changed|hasn't been changed|stuck to|overflow\w{0,3}|"
        r"hadnae been)~|soaked through",
    ),
    (
        "neglect",
        "clear",
        r"(?:nobody|no one|naebody|noone|not|<nt>|never|nae|havenae|hasnae|hadnae)(?:'s| has| have)? "
        r"(?:been )?(?:changed|washed|fed|bathed|turned|cleaned|showered|moved|emptied|given (?:a drink|"
        r"food|water))~(?:since|for (?:days|weeks|a week|\w{3,5} (?:days|weeks))|in (?:days|weeks)|all "
        r"(?:day|night|week))",
    ),
    (
        "neglect",
        "clear",
        r"(?:\bno|nae|not any|any|isn't any|hardly any|never any)(?: nae)? (?:food|milk or bread|scran) "
        r"(?:in(?: the| ma| my| his| her| their)? (?:house|hoose|flat|fridge|cupboards?|kitchen)|at all|"
        r"left)|nothing (?:to eat|tae eat)(?: in the| at| here)? (?:house|hoose|fridge|all|cupboards?)|"
        r"nothing in the (?:fridge|cupboards?|hoose)|\bdim (?:bwyd|byd i'?w? fwyta) (?:yn|yma|ar ôl)",
    ),
    (
        "neglect",
        "soft",
        r"(?:fridge|cupboards?|larder)(?: is| was| were| are| completely| a| all|'s)? (?:empty|bare|"
        r"toom)(?! now)|empty (?:fridge|cupboards)|(?:lost|losing|down) (?:a|two|three|half a|one|"
        r"\d{1,2}) ?(?:and a half )?(?:stone|kilos|kg)(?! (?:with|and (?:is|was|he's|she's) (?:pleased|"
        r"proud|delighted)|at slimming|on the diet))",
    ),
    (
        "neglect",
        "clear",
        r"(?:where|so|that) (?:i|she|he|ah|they)(?: can't| cannot| cannae| couldn't) reach|(?:out of|oot "
        r"o'?)(?: my| her| his| ma|) reach~(?:night|day|buzzer|bell|call|food|drink|water|purpose)|"
        r"(?:buzzer|bell|call button|alarm|walker|frame|zimmer|glasses|hearing aids?|wheelchair)(?: is| "
        r"was| put| kept|)~(?:out of (?:my|her|his) ?reach|taken (?:away|off)|took (?:away|off)|unplugged)",
    ),
    (
        "neglect",
        "clear",
        r"(?:pressure|bed) ?(?:sores?|ulcers?)~(?:down to|bone|smell|infected|not|no one|nobody|grade|had "
        r"not|untreated|worse|family)|(?:not|<nt>|won't|refus\w{0,4}|nobody|never) (?:take|taken|took|"
        r"call(?:ed)?|get|got) (?:me|her|him|mum|dad|a|the|any)? ?(?:to )?(?:a |the )?(?:doctor|gp|nurse|"
        r"hospital)~(?:pain|weeks|days|bad|ill|bleed|sore|infect)",
    ),
    (
        "neglect",
        "soft",
        r"(?:not|<nt>|never|nae|didnae|hasnae|havenae|stopped|won't|forget\w{0,4}|willnae) "
        r"(?:get(?:ting)?|give|giving|gie|gien|given) (?:me |her |him |us )?(?:my|ma|any|enough|his|her|"
        r"a)? ?(?:tablets|medicine|meds|dinner|food|drink|water|insulin|breakfast|tea)\b|(?:heating|"
        r"electric|power|leccy|gas)(?: is| was| has been|'s|'s been)? (?:off|aff|cut off)(?: for| since| "
        r"a' week| all)|nae heatin|no heating",
    ),
    # Neglect of oneself.
    (
        "self_neglect",
        "clear",
        r"(?:hasn't|haven't|hadn't|not|hasnae|havenae|no|never)(?: been)? (?:wash(?:ed|ing)?|bath(?:ed)?|"
        r"shower(?:ed)?|changed (?:his|her|my) clothes)(?: (?:himself|herself|myself))? (?:for|in|since) "
        r"(?:weeks|months|days|a (?:week|month|fortnight)|\w{3,9} (?:weeks|months|days)|christmas|easter)",
    ),
    (
        "self_neglect",
        "clear",
        r"(?:rotten|rotting|mouldy|maggoty) (?:food|meat|milk)(?: all| in| on| over| every)|maggots|"
        r"infest(?:ed|ation)|(?:human|animal|dog|cat) (?:waste|faeces|mess)|excrement|bottles of (?:urine|"
        r"pee|wee)|(?:rats|mice|flies|vermin|cockroaches) (?:in|everywhere|all|on|running)",
    ),
    (
        "self_neglect",
        "clear",
        r"(?:papers?|newspapers|rubbish|boxes|clutter|magazines|mail|bags|belongings|stuff)~(?:(?:chest|"
        r"waist|knee|head|shoulder|ceiling|neck)[- ](?:height|high|deep)|to the ceiling|blocking|block "
        r"the|up to the|on the stairs|up the stairs)|hoard(?:s|ing|er|ed)(?! <pills>)",
    ),
    (
        "self_neglect",
        "clear",
        r"(?:not|<nt>|nae|nothing|no|naething)(?: been| had)? (?:eat(?:en|ing|in)?|ate|a meal|anything to "
        r"eat|food|a bite|touched (?:my|his|her) food)(?: anything| a thing| properly| a bite)? (?:since "
        r"<day>(?! lunch)|for (?:days|\w{3,5} days|a week|a week)|in (?:days|\w{3,5} days|a week))|heb "
        r"fwyta ers",
    ),
    (
        "self_neglect",
        "clear",
        r"(?:stopped|refus(?:es|ed|ing)|quit|giving up|gave up|no longer|not) tak(?:ing|en|in)(?: all)? "
        r"(?:his|her|my|ma|their|the)(?: \w{3,10})? ?(?:tablets|insulin|medication|meds|medicine|pills|"
        r"warfarin|antipsychotic\w?|lithium)",
    ),
    (
        "self_neglect",
        "soft",
        r"(?:has |'s |have |'ve |just )?(?:stopped|stoppit|refus(?:es|ing)|given up) (?:eating|eatin|food|"
        r"all food)(?! (?:meat|sugar|sweets|chocolate|bread|out|so|late|crisps|cake|dairy|gluten|at|fish|"
        r"breakfast))|(?:drink(?:s|ing)) (?:a bottle|two bottles|a litre)~(?:day|night|morning)|dim yn "
        r"bwyta",
    ),
    # Locked in.
    (
        "locked_in",
        "clear",
        r"(?:lock(?:s|ed|ing|in|it)?|shut(?:s|ting)?|bolt(?:s|ed)?) (?:me|her|him|them|us|mum|mam|dad|"
        r"gran|the (?:kids|weans|children|boy|girl))(?: up)? (?:in(?! (?:conversation|the (?:car|pub) "
        r"for))|inside|away|up<end>|in(?:to)?|intae)",
    ),
    (
        "locked_in",
        "clear",
        r"(?:(?:lock|bolt|latch|key|padlock)(?:s|ed|ing)?|door|bedroom)~(?:on|from|fae)(?: the)? "
        r"(?:outside|ootside)|locked (?:in|intae) (?:the|my|ma|his|her|our) (?:house|hoose|room|bedroom|"
        r"flat|cupboard)",
    ),
    (
        "locked_in",
        "clear",
        r"(?:fy|ei|wedi) (?:nghloi|chloi|gloi|cloi)(?: i| hi| o)?(?: i mewn| mewn| yn)|cloi (?:fi|hi|fo|"
        r"mam|dad)(?: i mewn| yn|<end>)|cloi'?r? drws o'?r? tu allan",
    ),
    # Fire and danger in the house.
    (
        "fire_or_danger",
        "now",
        r"(?:can|could|still|strong|i|we|there's|there is|ah can)(?: still| really)? ?(?:a )?smell(?:ing|"
        r"s)?(?: of)? gas(?! works)|smells? (?:o'?|of) gas|arogl nwy|carbon monoxide alarm (?:is |was |"
        r"keeps )?(?:going|beeping|sounding)|(?:house|kitchen|flat|curtains?|bed|chip pan) (?:is|'s|went) "
        r"on fire",
    ),
    (
        "fire_or_danger",
        "clear",
        r"(?:gas|cooker|hob|ring|oven|grill|stove|chip pan|iron)(?: \w{2,5}){0,3} left (?:on|oan|unlit|"
        r"lit)|(?:leav(?:e|es|ing)|left)(?: the| his| her| my)? (?:gas|cooker|hob|rings?|oven|grill|stove|"
        r"chip pan|pan|iron|candles?)(?: \w{2,8})? (?:on|oan|lit|unlit|burning|burnin)(?! (?:a|low|for "
        r"the))|nwy (?:wedi (?:ei )?(?:adael )?)?ymlaen",
    ),
    (
        "fire_or_danger",
        "soft",
        r"(?:cooker|hob|gas|oven|stove)(?:'s)? (?:knobs?|controls?|dials?)~(?:off|aff|missing|removed|"
        r"hidden|taken|gone|oot)|(?:took|taken|taking|hid|pulled|takes) (?:the |all the )?knobs? (?:off|"
        r"aff|away)",
    ),
    (
        "fire_or_danger",
        "clear",
        r"(?:burn|burnt|burned|scorch|cigarette burn|singe)(?:ed|t)? ?(?:marks?|holes?)?~(?:carpet|chair|"
        r"bedding|blanket|duvet|nightie|clothes|mattress|sofa|settee|curtains?|cardigan|rug)|smok(?:es|"
        r"ing|in|ed) ?~(?:oxygen|in (?:his |her |the )?bed|falls? asleep)|(?:falls?|fell|fallen) "
        r"asleep~(?:cigarette|fag|smoking|lit)",
    ),
    (
        "fire_or_danger",
        "clear",
        r"(?:electric|gas|bar|portable|fan|halogen|paraffin)(?: bar)? (?:fire|heater)(?: on)?~(?:inch|"
        r"foot from|feet from|touching|papers|newspaper|bedding|curtain|against|clothes on)|(?:bare|"
        r"exposed|live|sparking|frayed|loose) (?:wires?|wiring|cables?)|wires?~spark\w{0,3}|(?:socket|"
        r"plug)~(?:melt\w{0,3}|spark\w{0,3}|burn\w{0,3}|smok\w{0,3})|set (?:fire|light) to (?!the "
        r"(?:bonfire|barbecue|world))",
    ),
    (
        "fire_or_danger",
        "soft",
        r"smoke (?:alarm|detector)s?~(?:missing|not work\w{0,3}|doesn't work|battery (?:out|removed|flat)|"
        r"disconnected|taken down|hanging)|(?:carbon monoxide|ceiling~(?:fell|falling|coming) (?:in|down)|"
        r"no way out)",
    ),
    # Lost or missing.
    (
        "lost_or_missing",
        "now",
        r"(?:went|gone|walked|left|wandered|ran|been|awa)(?: \w{2,10}){0,4}~(?:hasn't|has not|hasnae|not|"
        r"haven't|no|never|didn't|isn't) (?:come|came|been|returned|cam) (?:back|home|hame)(?! (?:to|in|"
        r"with|until|till|for|from))|(?:not|<nt>|hasnae|no|never) (?:been|come) (?:home|hame|back) "
        r"(?:since|for|in|a' night|all night|last night)",
    ),
    (
        "lost_or_missing",
        "now",
        r"(?:has|have|'s|been|gone|is|went) (?:gone )?missing (?:since|from (?:home|the (?:home|house|"
        r"ward|unit))|again|for|overnight|last night)|missing person|run away from home|ran away (?:from "
        r"home|last night|again)|(?:can't|cannae|cannot) find (?:him|her|mum|dad|my \w{3,8}) anywhere|ar "
        r"goll(?! (?:yn|mewn))|police (?:are |is )?(?:looking|searching) for",
    ),
    (
        "lost_or_missing",
        "clear",
        r"(?:police|neighbours?|stranger|someone|ambulance)~(?:brought|found|picked)(?: up)? (?:him|her|"
        r"mum|dad|them|gran)~(?:back|home|hame|street|road|bypass|slippers|nightie|pyjamas|carriageway|"
        r"wandering|confused|lost)|(?:found|seen|picked up|was|wis|oot|out)~(?:wandering|wanderin|in "
        r"(?:his|her) (?:slippers|nightie|pyjamas|bare feet|dressing gown))~(?:street|road|night|traffic|"
        r"rain|snow|carriageway|bypass|dark|am|motorway)",
    ),
    (
        "lost_or_missing",
        "clear",
        r"(?:wander(?:s|ed|ing|in)?|stravaig\w{0,3}|goes|gets|got) (?:off|out|oot|awa)(?: of the house)? "
        r"(?:at night|in the (?:night|dark)|and (?:got|gets) lost|during the night|alone at night|wi nae)|"
        r"crwydro(?:'r| yn| y)? (?:nos|ganol nos|ffordd|stryd)",
    ),
    # Children.
    (
        "child_at_risk",
        "clear",
        r"(?:leaves?|left|leaving|leavin|leaved) (?:us|the (?:kids|weans|bairns|children|baby|wean|boys|"
        r"girls|wee yins?)|my (?:wee )?(?:brother|sister)|me and my \w{4,8}|them)(?: \w{2,5})? (?:on "
        r"(?:our|their|his|her) own|alone|by (?:ourselves|themselves|(?:him|her)self)|(?:oan|on) (?:oor|"
        r"their) (?:ain|tod)|wi naebody|with (?:no one|nobody))",
    ),
    (
        "child_at_risk",
        "clear",
        r"(?:kids?|weans?|bairns?|children|baby|toddler|grandson|granddaughter|wee (?:boy|girl|yin)|"
        r"(?:three|four|five|six|seven|eight|nine|ten|\d{1,2}),|year[- ]old|plant|babi)~(?:nobody's feed|"
        r"naebody's feed|hungry|starving|not (?:been )?fed|home alone|alone in the|left alone|on their "
        r"own|by (?:him|her)self|locked|unsupervised|dirty nappy|not at school|filthy|ar (?:ei|eu) "
        r"pen(?:nau)? (?:ei|eu) hun(?:ain)?)",
    ),
    (
        "child_at_risk",
        "now",
        r"(?:couldn't|can't|cannae|couldnae|could not|won't|wouldn't|widnae) (?:wake|waken|get)(?: my| "
        r"his| her)? ?(?:mum|mam|mummy|dad|daddy|mammy|her|him|them)? ?(?:up|to wake up|wake)<end>|(?:mum|"
        r"mam|mummy|dad|daddy|mammy|maw|da) (?:won't|will not|willnae|wouldn't) wake(?: up|n)?",
    ),
    (
        "child_at_risk",
        "clear",
        r"(?:needles?|syringes?|drugs)~(?:window ?sill|floor|table|kids|children|weans|baby|reach|sofa)|"
        r"(?:mum|mam|mummy|dad|daddy|mammy)(?:'s| is| was| gets| always)(?: \w{2,8})? (?:drunk|high|"
        r"stoned|steamin|out of it|passed out|on (?:drugs|gear))|adults? (?:who|that) (?:tells?|asks?) "
        r"(?:me|him|her) to keep (?:it |a )?secret",
    ),
    # Left without the care somebody needs.
    (
        "left_without_care",
        "clear",
        r"(?:carers?|home help|nurses?|agency|support worker|gofalwyr|personal assistant|nobody|no one|"
        r"naebody)(?: \w{2,8})? (?:didn't|didnae|never|hasn't|hasnae|haven't|havenae|not|failed to|no)(?: "
        r"\w{2,4})? (?:turn(?:ed)?(?: up)?|com(?:e|ing)|came|show(?:n|ed)?(?: up)?|arriv(?:e|ed)|been|"
        r"cam)~(?:again|since|days?|all (?:day|night|weekend)|floor|bed|toilet|twice|three|week)",
    ),
    (
        "left_without_care",
        "soft",
        r"(?:carers?|home help|nurse|agency|support worker)(?: \w{2,8})? (?:didn't|didnae|never|hasn't|"
        r"hasnae|failed to) (?:turn(?:ed)? up|come|came|show(?:n|ed)?(?: up)?|arrive|been|cam)",
    ),
    (
        "left_without_care",
        "clear",
        r"(?:nobody|no one|naebody|noone|not a soul)(?:'s| has| hus| had)? (?:been|come|came|cam|visited|"
        r"called|checked|seen)(?: \w{2,5}){0,3} (?:since|for (?:days|\w{3,5} days|a week|weeks)|in "
        r"(?:days|weeks|\w{3,5} days)|all (?:day|week|weekend))(?! (?:i was|we))",
    ),
    (
        "left_without_care",
        "clear",
        r"(?:on|oan) (?:the|that) (?:floor|flair|flaer|bathroom floor|kitchen floor)~(?:all night|a' "
        r"nicht|all day|for (?:hours|\w{3,5} hours|days)|since|till (?:morning|the)|overnight|until)|"
        r"(?:no|nae|nae mair|without|without any|wi nae)(?: a)? (?:carers?|care|support|help|home help|"
        r"one coming in|one comin in) ?(?:for|since|coming|comin|all|a'|over) (?:\w{3,5} (?:days|weeks|"
        r"nights)|days|weeks|in|<day>|weekend|day|week)",
    ),
    (
        "left_without_care",
        "clear",
        r"(?:left|leav(?:e|es|ing)|leaves) (?:him|her|me|mum|dad|gran|them)(?: \w{2,10})? (?:alone|on "
        r"(?:his|her|my|their) own|with (?:no one|nobody|no food|no carer)|wi naebody)(?! for (?:a minute|"
        r"five|ten|an hour))~(?:days?|night|week|weekend|hours|fortnight|coming in|abroad|holiday|bed|"
        r"toilet|$|\.)|with (?:no one|nobody) (?:coming|comin) in",
    ),
    (
        "left_without_care",
        "clear",
        r"does neb wedi (?:bod|dod|galw)(?: yma| i)?~?(?: ers| drwy|$)|(?:heb|dim) gofalwyr? (?:ers|am|"
        r"heddiw|ddoe)|gofalwyr heb (?:ddod|droi)|ar y llawr (?:trwy|drwy|ers)",
    ),
    # Said sideways: what people notice, hide or arrange, rather than what is done to them. Nearly
    # all are asked.
    (
        "ending_life",
        "clear",
        r"(?:soon|going to|gonna|gonnae|ready to|want to|time (?:to|i)|rather|like to)(?: be| go| go and "
        r"be| join| joined)? (?:be with|join|go to|with) (?:him|her|my (?:late )?(?:wife|husband|mum|mam|"
        r"dad)|(?-i:[A-Z][a-z]+))(?: in heaven| again| up there| in the (?:ground|cemetery|sky))|(?:go to "
        r"sleep|sleep|asleep|drift off) (?:for good|forever|for ever|and (?:not|never|no) wake\w*)",
    ),
    (
        "ending_life",
        "clear",
        r"(?:not|won't|willnae|<nt>) (?:have to (?:worry|bother)|be (?:a )?(?:bother|burden|trouble|"
        r"bothering)|trouble|need to worry)~(?:much longer|for long|after|any ?more|soon)|(?:over|"
        r"finished|done with) (?:soon|by (?:monday|christmas|the weekend))<end>|it'll (?:all )?be over",
    ),
    (
        "ending_life",
        "now",
        r"(?:count(?:s|ed|ing)?|looks? at|look at|lay(?:ing)? out|line(?:s|d)? up|looking at)(?: out)?(?: "
        r"all)? (?:my|ma|the|his|her) <pills>~(?:think|wonder|enough|how many|again|night|every|and put)|"
        r"(?:stood|standing|stand|went|been) (?:on|up|at|to|up to|doon at) (?:the )?(?:bridge|platform|"
        r"cliffs?|top of the multi|edge|railway|viaduct|loch side)~(?:look|thought|think|couldn't|hour|"
        r"down|jump|train|nearly|turned)|(?:a|the|bought|got) rope~(?:loft|garage|shed|beam|tree|boot|"
        r"bought|ready)|(?:google|googled|looked up|looking up|searched)~(?:how to die|how many tablets|"
        r"painless|ways to (?:die|go|do it)|overdose)",
    ),
    (
        "ending_life",
        "soft",
        r"(?:don't|wouldn't|dinnae|widnae|not) (?:mind|care|bother me|fash masel)(?: if)?(?: i| ah)?(?: "
        r"never| didn't| don't| didnae) (?:wake|woke|waken)\w*(?: up)?|no reason (?:to|tae) (?:get up|get "
        r"oot o' ma bed|go on|be here)|(?:i've|ive|i have|ah've|he's|she's) had enough<end>|wedi cael "
        r"digon(?! (?:o|i))|yn faich|fed up (?:of|wi|with) (?:being here|living|it all|everything)|"
        r"(?:nothing|naething|nowt) to (?:get up|look forward) (?:for|to)|see (?:no|nae) (?:way out|road "
        r"oot|future)|(?:don't|cannae|can't|dinnae) see (?:the|ony|any) point(?! in (?:a|the|going to|"
        r"phoning|that))",
    ),
    (
        "goodbye",
        "farewell",
        r"(?:affairs|papers|things|everything) (?:are |is |all )?(?:in order|sorted)|cancell?ed (?:my|the|"
        r"his|her) (?:milk|papers|phone|rent|everything|tv|subscription)|(?:passwords?|pin|keys|will|the "
        r"policy|bank stuff) (?:are|is|'s) (?:in|on|under|written|with)|you've (?:all )?been (?:so |very |"
        r"awfy )?(?:good|kind) (?:to me|tae me)",
    ),
    (
        "goodbye",
        "gift",
        r"(?:re-?homed|rehoming|gave up|given up) (?:my|the|his|her) (?:dog|cat|budgie|birds|pets?)|"
        r"(?:keep|have|take) my (?:watch|ring|guitar|records|dog|cat|bike|medals|tools|books)(?:,? i| "
        r"it'?s yours|<end>)",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:round|red|purple|dark|blue|yellow|oval|angry|finger\w*|thumb)(?: and \w{3,6})? (?:marks?|"
        r"patch(?:es)?|weals?)~(?:arms?|wrists?|neck|legs?|thighs?|face|cheek|back|shoulders?|ribs)|"
        r"yellow going green|black and blue|gone (?:purple|yellow and)",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"(?:she|he|they|one|carer|lassie|lad|girl|nurse|who|<kin>) (?:always |just |only |never meant it "
        r"but )?(?:grips|nips|pinches|slaps|hits|skelps|lashes out|punches|hurts|shoves|squeezes)<end>|"
        r"(?:lash(?:es|ed)|hit|hits|lashing|hitting) out~(?:at me|again|at (?:him|her|us)|lip|eye|when|"
        r"bruis)|(?:hold|held|pin|pinn|hauld)(?:s|ed|ing)? (?:me|her|him|us) (?:down|doon|against)|"
        r"(?:lifts?|lifted|drags?|dragged|pulls?|pulled) (?:me|her|him) (?:up )?by (?:the|my|her|his|ma) "
        r"(?:arms?|hair|wrists?|collar|neck)",
    ),
    (
        "hurt_by_someone",
        "soft",
        r"(?:told|tell|tells|telt|had|got|made|says|have)(?: me| her| him| us)? (?:to |tae )?say (?:that "
        r")?(?:i|she|he|it|ah|we) (?:fell|tripped|slipped|done it|did it|bumped|walked|banged)|"
        r"(?:wouldn't|won't|would not|didn't want to|refused to|pulled)~(?:roll up|show me|lift|"
        r"down)~(?:sleeves?|arms?|wrist)|(?:sleeves?|sleeve|polo neck|scarf|sunglasses|make-?up)~(?:in "
        r"july|in august|in (?:this|the) heat|hot day|indoors|inside|over (?:a|the) mark|cover\w{0,3})|"
        r"(?:third|fourth|fifth|second|another) (?:fall|black eye|broken \w{3,7}|trip to a and "
        r"e)~(?:month|week|since|door|again|year)",
    ),
    (
        "hurt_by_someone",
        "soft",
        r"(?:heavy|hard|quick|rough|coarse|roch) (?:hands|handed|haunds|wi her hauns)|(?:heavy|handy|"
        r"quick|free) with (?:his|her) (?:hands|fists)|(?:spat|spits|spitting) (?:at|on|in) (?:me|him|her|"
        r"my)|(?:drop(?:s|ped)|skelf) (?:me|her|him|mum|dad)(?= (?:from|again|on|out)|<end>)|(?:skin "
        r"tears?)(?= (?:on|again|from|after|since|to)|<end>)",
    ),
    (
        "hurt_by_someone",
        "now",
        r"(?:stood|standing|stand|stan|knelt) (?:over|ower) (?:him|her|mum|mam|dad|the bed|the "
        r"cot)~(?:cushion|pillow|knife|hand|fist|count|thought|think|blank)|(?:pillow|cushion)~(?:over|on|"
        r"towards|to) (?:his|her|my|their) (?:face|head|mouth)|(?:what|whit) i(?:'ll| might|'m going to| "
        r"could)? (?:do|dae|done) (?:to|tae) (?:him|her|mum|dad|them|the (?:baby|kids|weans))|(?:i|ah) "
        r"(?:nearly|could have|almost|could've|came close to|came that close to)(?: \w{2,6})? ?(?:hit|"
        r"hitting|shook|shake|shaking|slapped|slap|slapping|smother\w{0,3}|push\w{0,3}|throttl\w{0,3}) "
        r"(?:him|her|mum|mam|dad|the (?:baby|wean|bairn))",
    ),
    (
        "sexual_harm",
        "clear",
        r"(?:comes?|came|coming|cam|gets|got|climbs?) (?:in|in ?to|intae|in to) (?:my|her|his|ma|me) "
        r"(?:room|bed|bedroom|shower|bath)(?: \w{2,6}){0,2} ?(?:at night|when|after|and (?:touch|lies|"
        r"gets|sits|shuts)|in the night|with)|(?:our|a|special|wee) secret(?: game| between)?~(?:tell|"
        r"nobody|mum|not|don't|he|she)|special friend~secret|watch(?:es|ed|ing)? (?:me|her|him) (?:in the "
        r"(?:shower|bath|toilet)|undress|change|getting (?:changed|dressed|undressed))|sit on (?:his|her) "
        r"knee~(?:don't|makes?|hate|hard)|(?:sore|bleed\w{0,3}|blood|itch\w{0,3})~(?:down there|private "
        r"parts?|her (?:pants|knickers)|his bottom|down below)|(?:he|man|lad|boyfriend)~(?:wants?|asks?|"
        r"asked)~(?:pictures|photos|pics|nudes) of me",
    ),
    (
        "sexual_harm",
        "soft",
        r"(?:man|boyfriend|lad|guy|friend|driver)~(?:older|twice (?:her|his|my) age|in (?:his|her) "
        r"(?:twenties|thirties|forties|fifties)|car)~(?:buys?|bought|picks? (?:her|him|me) up|gives?|"
        r"vapes?|phone|hotel)|(?:buys?|bought|gives?|gave) (?:her|him|me) (?:vapes|drink|vodka|trainers|a "
        r"phone|drugs|weed|presents)~(?:man|older|he's|lads|friend|nothing)",
    ),
    (
        "afraid_of_someone",
        "now",
        r"(?:hiding|hidin|whispering|locked <self>)~(?:in|behind) the (?:toilet|bathroom|bedroom|cupboard|"
        r"wardrobe|loo|shed|car)~(?:he's|she's|they're|he is|downstairs|key|drawers|shouting|banging|"
        r"looking for)|(?:i'm|i am|ah'm)(?: \w{2,6})? in the (?:toilet|bathroom|bedroom|cupboard|wardrobe|"
        r"loo)~(?:door locked|locked in|he's|she's|shouting|banging|looking for)|(?:can't|cannae|cannot) "
        r"(?:talk|type|speak)(?: \w{2,6})?,? (?:he|she|they)(?:'s| is|'re| are)? ?(?:here|back|listening|"
        r"coming|in the|home|watching|up)|he's (?:coming up the stairs|trying to get in|got the door|"
        r"breaking)",
    ),
    (
        "afraid_of_someone",
        "clear",
        r"(?:chair|drawers|wardrobe|table|bed)~(?:against|behind|under|across|up to) (?:the|my|ma|her) "
        r"(?:bedroom )?(?:door|handle)~?|(?:knife|hammer|bat|poker) (?:under|beside|by) (?:my|the|ma|her) "
        r"(?:pillow|bed|mattress)|sleep(?:s|ing)? (?:with|wi|in)~(?:door (?:locked|jammed)|my clothes on|"
        r"shoes on|one eye|bathroom|car) ?(?:in case|because|so|when)?|(?:don't|dinnae|please don't) "
        r"(?:make|send|mak|let) (?:me|him take me|her take me) (?:go )?(?:back|hame|home|there)|(?:not|"
        r"never|no) (?:going|gaun|goin|want to go|wanting to go|want tae go) back there",
    ),
    (
        "afraid_of_someone",
        "soft",
        r"(?:don't|doesn't|didn't|dinnae|disnae|not|no)(?: want| wants| wantin| wanted| wanna) ?(?:to |"
        r"tae )?(?:go|be) (?:back )?(?:home|hame|tae (?:ma|my) (?:da|maw)|to (?:my )?dad's|to (?:my "
        r")?mum's)|(?:hide|hides|hid|hiding|hidin)(?: \w{2,8}){0,3} (?:when|till|until|from|fae) (?:he|"
        r"she|him|her|my|ma|they|da|dad|mum)|listen(?:s|ing|in)? (?:for|fur) (?:his|her|the) (?:key|car|"
        r"steps?|van|feet)|(?:wait|waits|stay|stays)~(?:till|until) (?:he|she)'?s? (?:is )?(?:gone|out|"
        r"asleep|sober|calmed|oot|away)|(?:he|she|they)(?:'s| is| was| had)?(?: \w{2,8}){0,2} (?:got a|"
        r"has a|have a) (?:key (?:i never|i didn't|now|still|and (?:comes|lets))|temper)|in case (?:he|"
        r"she|they) (?:hears?|sees?|finds out|comes back|wakes)|(?:crying|cries|cried|shak\w{0,3}|"
        r"trembl\w{0,3}|went white|froze|freezes)~(?:when|every time|as soon as)~(?:he|she|his name|her "
        r"name|dad|home|came in|mention)",
    ),
    (
        "afraid_of_someone",
        "soft",
        r"(?:pits?|puts?|hides?|hid|hiding|gives?|stash(?:es)?)(?: her| his| my| ma| the| aw her| all my) "
        r"(?:purse|money|wages|card|phone|tablets)~(?:in (?:ma|my|the)|so|from|fae|when|before|till)",
    ),
    (
        "controlled",
        "clear",
        r"(?:tracker|tracking|camera|cameras|microphone|spyware)~(?:my|her|his|ma) (?:phone|car|room|"
        r"bedroom|bag)|(?:reads?|reading) (?:all )?(?:my|ma|her|his) (?:messages|post|letters|mail|emails|"
        r"diary|texts)|(?:ask|asks|need|needs|get)(?: his| her| for)? permission~(?:to|from|him|her)|"
        r"darllen fy (?:negeseuon|llythyrau|e-?byst|nhecsts)|(?:times|timing) (?:me|her|how long)|"
        r"(?:chooses|picks|decides) (?:my|her|his|what) (?:clothes|i|she|he|friends)",
    ),
    (
        "controlled",
        "soft",
        r"cuddio fy (?:ffôn|arian|allweddi|nhabledi|mhwrs)|(?:boyfriend|girlfriend|partner|husband|wife|"
        r"son|daughter)(?: \w{2,6})? asking (?:who|where|what time)~(?:there|with|back|home|is|was|been)|"
        r"(?:phone|text|texts|texted|rings?|rang|calls?|called|phones|buzz\w{0,3})~(?:ask(?:s|ing|ed)?|"
        r"want(?:s|ing|ed) to know|check(?:s|ing)?|demand\w{0,3})~(?:who|where|what time|when)|(?:rings?|"
        r"phones?|texts?|calls?) (?:me |her |him )?every (?:ten|five|half|hour|twenty|fifteen|\d)|since "
        r"(?:he|she|they|the \w{3,10}|her \w{3,10}|his \w{3,10}) moved in~(?:not|<nt>|stopped|never|no|"
        r"doesn't|won't)|(?:answered|answers|came to|comes to|at) the door~(?:said|says|saying)~(?:asleep|"
        r"resting|not well|poorly|busy|not in)|(?:turned|turns|sent|sends) (?:us|me|family|the nurse|"
        r"carers|visitors|her friends|the carers|everyone) away|(?:has|have|had) to (?:be (?:home|back|"
        r"in) (?:by|before)|ask (?:him|her) (?:first|for|before|if)|account for|hand over)",
    ),
    (
        "money_taken",
        "soft",
        r"(?:minding|mindin|minds|looking after|looks efter|lookin efter|sorts?|sees to|'s got|has got|"
        r"got|hold of|took over|does)(?: all)? (?:my|ma|his|her|their) (?:bank )?(?:card|caird|bank ?book|"
        r"pension|pin|benefits|giro|cards)|cerdyn(?: banc)?~(?:gyda|gan|efo) (?:fe|fo|hi|fy|ei|'r|nhw)|"
        r"(?:taking|takes|took|nicks|having|keeping|keeps|gets) (?:his|her|their) (?:wages|benefits|giro|"
        r"pip|dla|savings|pension(?! to))",
    ),
    (
        "money_taken",
        "clear",
        r"(?:<kin>|manager|landlord|boss|friend|neighbour|carer|lads?|who|woman|man)~(?:takes?|taking|"
        r"took|nicks?|helps? <self> to|having|spending|skims?|pocket(?:s|ing)) (?:all |half )?(?:of "
        r")?(?:his|her|their) (?:wages|pension|benefits|giro|pip|dla|savings|money|cash|allowance)",
    ),
    (
        "money_taken",
        "soft",
        r"(?:red (?:letters?|bills?)|final (?:demands?|notices?)|bailiffs?|arrears|loan shark)(?! (?:free|"
        r"advice))|(?:cash ?(?:machine|line|point)|withdraw\w{0,4})~(?:every|never|didn't|don't|doesn't|"
        r"hundred|£|can't)|never (?:gives?|gies|pays?|get|got|gets|see|saw)(?: me| it| her| him| "
        r"them)?(?: it| the money)? back|(?:roof|gutters?|drive|tarmac|tree|slates)~(?:thousand|hundred|£|"
        r"cash)~|(?:in front of (?:me|her|him))~sign|sign(?:s|ed|ing)? (?:what|whatever|blank|cheques|"
        r"things|bits of paper|papers)~(?:in front|he|she|says|don't|puts|gives)|(?:owes?|owing) (?:money "
        r")?(?:to )?(?:the |some |a )?(?:lads|dealers?|boys|men|man)|(?:asks?|asking|pester\w{0,3}) (?:me|"
        r"her|him) for (?:money|cash|a loan|a lend)",
    ),
    (
        "neglect",
        "soft",
        r"(?:black tea|tea|toast|biscuits?|crackers|water|cereal|crisps|custard creams|bread)~since <day>|"
        r"(?:living|livin|lives|existing|survives|surviving|lived) on (?:toast|tea|biscuits?|crisps|"
        r"cereal|custard|digestives|soup|pot noodles?|bread|air|cup-?a-?soups?|milk)|(?:fridge|cupboards?|"
        r"freezer)(?: had| has| held| with| contained| was)?~(?:half an? |only |nothing |one |a single |"
        r"bar |but |just |mouldy|mould|out of date|sour)|(?:see|saw|seen) (?:my|your|his|her|our|wir|ma) "
        r"(?:own )?breath|(?:in|wearing|wears|wi|with) (?:his|her|my|a|ma|their|our) (?:coats?|hat|gloves|"
        r"jacket)(?: on)? (?:indoors|in bed|in the (?:house|chair|living room)|to bed)|to bed in (?:my|"
        r"her|his) coat|dim gwres",
    ),
    (
        "neglect",
        "soft",
        r"(?:smell(?:s|ed|ing|t)?|stinks?|stank|reek(?:s|ed)|mingin\w?)(?: strongly)? (?:of|o'|wi|like) "
        r"(?:urine|wee|pee|pish|stale|poo|faeces|damp|dirt)|same (?:clothes|nightie|nightdress|pyjamas|"
        r"jumper|pad|shirt|dress|top)~(?:as|last|since|week|visit|days|monday|friday|again)|(?:hair|nails|"
        r"teeth|toenails|feet)(?: was| were| are| is| all)? ?(?:matted|filthy|overgrown|black|caked|"
        r"rotten|curled|rotting)|(?:lips|mouth|tongue)(?: was| were| are| is)? (?:dry and )?(?:cracked|"
        r"dry|furred)|tablets? (?:still|all|are|were|left)(?: still| there)? in the (?:dosette|blister|"
        r"box|pack)|(?:put|puts|pit) (?:me|her|him|mum|us)(?: back)? to bed (?:at|by) (?:half )?(?:two|"
        r"three|four|five|six|\d)|(?:wait|waiting|hing on|hang on|hold it)~(?:toilet|commode|pad|wet|"
        r"bathroom|pan)|(?:do it|go|wee|pee|goes|went) in (?:my|the|her|his|your|ma) pad",
    ),
    (
        "neglect",
        "soft",
        r"(?:one|wan|a) (?:bath|wash|shower|hot meal) (?:a|in a|every|every other) (?:month|fortnight|"
        r"three weeks|blue moon)|(?:last|next) (?:bath|wash|shower|hot meal|hot dinner)~(?:was|weeks|"
        r"months|christmas|easter|ago|forget|remember)|can't (?:remember|mind) (?:my|the) last (?:bath|"
        r"shower|wash|hot meal|dinner)|(?:shouts?|shouted|calls?|called|buzz\w{0,3}|ring|rang|"
        r"press\w{0,3})~(?:nobody|no one|naebody|no-one|never) (?:comes?|came|answers?|answered|cam)",
    ),
    (
        "locked_in",
        "clear",
        r"(?:padlock|bolt|lock|hook|latch)(?:ed|s)?~(?:bedroom|kitchen|fridge|larder|her door|his door|my "
        r"door)|(?:door )?handle~(?:taken off|removed|took off|missing)~?|(?:takes?|took|has|hides?|hid|"
        r"keeps|kept)(?: away)?(?: the| my| ma| her| his| all the)(?: only| front door| hoose| house| "
        r"door)? keys?~(?:out|oot|leave|go|can't|cannae|with (?:him|her)|wi|so)|(?:can't|cannae|couldn't|"
        r"cannot) get (?:out|oot)~(?:key|lock|door|he|she|they)|(?:hides?|hid|takes?|took|taken|moves?|"
        r"moved)(?: away)? (?:my|her|his|ma) (?:wheelchair|frame|zimmer|walker|scooter|stick|shoes)~?(?: "
        r"away| so| when| upstairs| where|<end>)",
    ),
    (
        "fire_or_danger",
        "soft",
        r"(?:pans?|kettle|pots?)~(?:boil\w{0,3} dry|burn\w{0,2} (?:dry|black|through|out)|black bottoms)|"
        r"(?:burn\w{0,2}|singed|melted)~(?:pans?|tea ?towels?|kettle|sleeve|handle|worktop)|(?:washing|"
        r"clothes|towels|blanket)~(?:over|on|draped|against)~(?:heater|electric fire|gas fire|lamp)|"
        r"candles?~(?:no electric|no power|electric's|meter|fell|carpet|curtain)|(?:ring|hob|grill|oven|"
        r"cooker)(?: was| is| still| had been)+ (?:on|red hot|lit|glowing)(?: \w{2,6})? ?(?:with nothing|"
        r"when i|all night|again|and nobody|empty|overnight)|extension leads?~(?:extension|hot|plugged|"
        r"six|carpet)|(?:forgets?|forgot|forgotten|forgetting)~(?:gas|cooker|pan|hob|grill|stove|oven)",
    ),
    (
        "lost_or_missing",
        "soft",
        r"(?:got|gets|getting) lost~(?:coming|on the way|walking|going|home|hame|shop|street|own|village)|"
        r"(?:couldn't|can't|cannae|couldnae|didn't|could not) (?:find|mind|remember)(?: \w{2,4})? (?:his|"
        r"her|my|the|ma) (?:way|road|wey) (?:home|hame|back)|(?:out|oot|street|road|garden|door) ~?(?:at|"
        r"by) (?:one|two|three|four|five|\d|\d am)(?:am| am| in the (?:morning|night))~(?:nightie|pyjamas|"
        r"slippers|dressing|lost|looking|confused|cold)|bed (?:was )?empty~(?:door|gone|morning)",
    ),
    (
        "child_at_risk",
        "soft",
        r"(?:school|teacher|nursery)~(?:hungry|tired|same clothes|dirty|no coat|nae coat|bruis|worried|"
        r"not been in)|(?:nobody|naebody|no one|no-one)(?: was| is|'s| wis)? (?:in|home|hame|"
        r"there)~(?:after school|when i get|from school|when i got|till late)|(?:mum|mam|mummy|dad|maw|da|"
        r"mammy)(?: \w{2,8})? (?:doesn't|disnae|never|won't|didn't|didnae) (?:get up|come home|come hame|"
        r"wake up|get out of bed|make (?:us|me|any))|(?:stay|stays|staying|kept|keeps|miss|missing|missed|"
        r"off) (?:me )?(?:off )?school~(?:look after|mum|mam|dad|watch|help)|(?:i|ah|she|he) (?:put|puts|"
        r"pit|get|gets|feed|feeds|make|makes|mak) (?:the )?(?:wee (?:ones?|yins?)|kids|weans|baby|bairns|"
        r"little ones)~(?:because|cos|when|mum|mam|dad|to bed|tea|ready|bed)",
    ),
    (
        "left_without_care",
        "clear",
        r"(?:slept|been|sat|still|stuck|spent|left|sitting|lying|stuck)~(?:in|on|oan) (?:the|my|ma|her|"
        r"his) (?:chair|wheelchair|commode|bed|toilet|sofa|bath|armchair)~(?:all night|since|overnight|"
        r"nobody (?:came|put)|(?:two|three|four) days|till (?:morning|the)|no one (?:came|to))|(?:not|"
        r"<nt>|nae|never) been (?:out of|oot o'?|got up from|off|in) (?:my|ma|her|his|the)? ?bed (?:since|"
        r"for|in)",
    ),
    (
        "left_without_care",
        "soft",
        r"(?:agency|carers?|package|care|provider)~(?:handed (?:it |the \w{3,8} )?back|given notice|gave "
        r"notice|pulled out|walked out|stopped coming|cancelled|cut)~?(?:today|nobody|no one|and|with|"
        r"since|last|monday|tomorrow|<end>)|(?:nobody|no one|no-one|naebody)(?: \w{2,6})? (?:to|tae|who "
        r"can) (?:put me|get me up|get her up|see to|look after|wash|help me|feed|do (?:her|his|my)|lift|"
        r"toilet)|(?:do|manage|see to)(?: it)? for (?:him|her|myself) (?:because|since) (?:no one|nobody)",
    ),
    (
        "ending_life",
        "soft",
        r"(?:look|looks|looking|stare|stares|staring) (?:up )?at the (?:beam|rope|knives|train tracks|"
        r"tracks|rafters)|insurance~(?:pays?|paid|paying) (?:out)?~(?:accident|did it|do it|kill|own "
        r"hand)|neb yn (?:sylwi|poeni|fy ngholli)|(?:taswn|petawn|pe bawn) i ddim (?:yma|yn bod|o gwmpas)",
    ),
    (
        "goodbye",
        "farewell",
        r"(?:they'll|you'll|ye'll|he'll|she'll|they will|you will) find (?:everything|it all|the letters?|"
        r"the papers|what they need)|(?:paid|settled|squared)~(?:up to date|in full|every bill|what i "
        r"owed|what he owed)",
    ),
    (
        "hurt_by_someone",
        "clear",
        r"lift(?:s|ed|ing)? (?:his|her) (?:hand|haun|hands|fist|belt)~(?:he's had|she's had|drink|drunk|"
        r"drinking|temper|angry|pub|money|last time)|(?:he|she|they|<kin>) (?:broke|fractured|cracked|"
        r"bust|burst|burned|burnt|dislocated) (?:my|ma|mum's|mam's|dad's) (?:wrist|arm|nose|jaw|ribs?|leg|"
        r"fingers?|tooth|teeth|glasses|face|lip|hand)",
    ),
    (
        "hurt_by_someone",
        "soft",
        r"(?:told (?:me|her|him|mum|dad) to|said|says|shouted)(?: just)? (?:shut up|shut it|stop "
        r"(?:moaning|whining|your)|haud yer wheesht ya)|(?:laugh|laughs|laughed|laughing|filming|filmed|"
        r"mock(?:s|ed|ing)) at (?:me|her|him) (?:in|on|when)~(?:toilet|bath|shower|naked|wet|pad|fell|"
        r"bare)|(?:calls?|called) (?:me|her|him) (?:stupid|a retard|thick|names|useless|a waste|fat|daft "
        r"cow|dirty)|galw (?:fi|enwau)",
    ),
    (
        "afraid_of_someone",
        "clear",
        r"if (?:i|she|he|we|ah) (?:ever )?(?:tells?|telt|complains?|says?|said|grass|leaves?|leave|speak|"
        r"talk)\b~(?:he'll|she'll|they'll|will|he'd|she'd|they'd|i'll|be) (?:take (?:me|us|her|the kids)|"
        r"make sure|hurt|kill|stop|never|lose|kick|throw|put (?:me|her)|go in|get (?:me|taken)|be "
        r"(?:taken|put|sent)|sent)|(?:take|tak|taken) (?:me|us|the kids|the weans) (?:away|into care)",
    ),
    (
        "afraid_of_someone",
        "soft",
        r"(?:run|ran|running|runs|fled|flee|escape[sd]?) (?:to (?:the |my )?(?:neighbour|next door|refuge|"
        r"shelter|a friend)|next door|out (?:the|in my|of the house)|oot)~?|go(?:es)? without so|(?:keep|"
        r"keeping|keeps) (?:him|her|them) (?:happy|sweet|quiet|calm) or",
    ),
    (
        "sexual_harm",
        "soft",
        r"(?:step-?dad|stepfather|uncle|boyfriend|lodger|brother|grandad|carer|staff|man|night staff)(?: "
        r"\w{2,8})? (?:comes?|came|coming|sneaks?) in~(?:when|while|after|once|if) (?:my |everyone |"
        r"everybody |the )?(?:mum|mam|mammy|wife|she|others?|house|everyone|nobody|lights?)?(?:'s|"
        r"s)?~(?:nights|night shift|asleep|sleeping|out|work|bed|away)",
    ),
    (
        "neglect",
        "soft",
        r"(?:weighs?|weighed) (?:less|no more|nothing|about as much|six|five|\d)~(?:stone|than|kilos|now|"
        r"dog|cat)|skin and bones?|(?:clothes|trousers|rings?|skirt) (?:\w{2,8} )?(?:hang(?:s|ing)? off|"
        r"fall(?:s|ing)? off|hingin aff)|(?:put|puts|leave|leaves|left)~(?:tea|dinner|food|drink|lunch|"
        r"cup|plate)~(?:can't|cannae|cannot|cat gets|out of reach|couldn't)|(?:milk|food|bread|meat|"
        r"cheese)~(?:weeks?|months?|days?) out of date|out[- ]of[- ]date (?:food|milk|meat)",
    ),
    (
        "neglect",
        "clear",
        r"mak(?:es?|ing|in) (?:me|him|her|us|them) (?:sleep|sit|stand|eat|stay|kneel)~(?:floor|landing|"
        r"shed|garage|cold|dark|corner|outside|step|off the floor|wet|hall)",
    ),
    (
        "lost_or_missing",
        "clear",
        r"(?:onto|on to|on|along|across) the (?:railway|rail tracks?|tracks|motorway|dual carriageway|"
        r"bypass|main road)(?! (?:museum|station|bridge|trip))~(?:again|alone|on (?:his|her) own|at night|"
        r"in the dark|found|slippers|police|confused)|found (?:his|her) way (?:on ?to|up|down to) the "
        r"(?:railway|motorway|tracks|roof|river|loch)(?! (?:museum|station|cafe|walk|boat))",
    ),
    (
        "fire_or_danger",
        "clear",
        r"(?:chip pan|pan|toaster|oven|cooker|grill|kitchen|bin|bed|chair|curtains?|hob) (?:has )?(?:went|"
        r"gone|goes|caught|catches) (?:up(?! in price)|on fire|fire|alight|in flames)|(?:put|putting|"
        r"puts) (?:it|the fire|the flames|the chair|the pan) out (?:with|wi|himself|herself)|third fire|"
        r"(?:small|wee|another) fire in (?:the|his|her|my)",
    ),
)

# Stretches that only look like a sign. A sign that overlaps one of these is dropped.
IDIOMS: tuple[str, ...] = (
    # Wanting, laughing, tiredness, work.
    r"(?:dying|deein|dyin) (?:for|fur|to (?:see|know|meet|try|get|go|tell)) ?",
    r"(?:could|would|'d|wid) (?:kill|murder|die) (?:for )?(?:a|an|the|some)",
    r"(?:nearly |near |almost |just )?(?:died|dee'd|die|killing <self>|killed <self>|kill <self>) "
    r"(?:laughing|laughin|of (?:laughter|boredom|embarrassment|shame))",
    r"(?:nearly|almost) (?:killed|hanged|drowned) <self> (?:on|over|trying|getting|with|coming|falling)",
    r"embarrass~die|bored to death|scared to death of (?:spiders|heights)|frightened the life|over my "
    r"dead body|drop dead gorgeous",
    r"(?:be|is|are|was|were|be|'ll be) the (?:death|ruin) of (?:me|him|her|us)|(?:is|are|'s|was) "
    r"killing (?:me|him|her)",
    r"kill(?:s|ed|ing)? (?:time|an hour|two birds|the (?:weeds|engine|lights?|mood|pain))|dead (?:on "
    r"<own> feet|bored|good|nice|easy)",
    r"sooner (?:cut|chew) off|(?:cut|burn)(?:ing)? (?:down|back|my hair|the)|hurt a fly|wouldn't "
    r"hurt~(?:anyone|anybody|a soul|a fly)",
    # Losing at games and being struck by a thought or the weather.
    r"(?:beat|beats|beaten|thrash(?:es|ed)?|batter(?:s|ed)|murder(?:s|ed)?|leather(?:s|ed)?|"
    r"hammer(?:s|ed)?|skelp(?:s|ed)?|wallop(?:s|ed)?) (?:me|him|her|us|them|you) (?:at|to|in the|by|"
    r"on|every time|hollow|easily|four|three|two|nil|fair) (?:the )?(?:\w{2,12})?(?! home| hame)",
    r"(?:it|that|this|what|which|it all|grief|wind|smell|heat|cold|news|noise|still|really) (?:just |"
    r"really |always |only |has |had )?(?:beats|hit|hits|hurt|hurts|kicked|smacked|bites) (?:me|him|"
    r"her|us)",
    r"(?:hips?|knees?|back|feet|foot|boots?|shoes?|legs?|arms?|shoulders?|hands?|head|stomach|chest|"
    r"eyes|neck|wrists?|sling|strap|splint|chair|teeth|words|light|brace|hearing aids?|arthritis|"
    r"joints|stitches)(?: really| still| always| just| do| does)? (?:hurt|hurts|hurting|bites?|"
    r"pinch(?:es)?|kill|kills) (?:me|him|her)",
    r"(?:dog|cat|horse|pony|goose|wasp|bee|parrot|hamster|budgie|goat|cow|midges?) (?:\w{2,8} "
    r")?(?:bit|bites|scratch(?:es|ed)|kick(?:s|ed)|attack(?:s|ed)|knock(?:s|ed)|pulls?|pulled|hurt)",
    r"hit (?:the )?(?:roof|road|town|shops|jackpot|nail|pub|bottle|target|spot|hay)|hit (?:me|him|her|"
    r"us) (?:up|with (?:a|the|your) (?:joke|question|idea|double|treble|bill))",
    r"(?:air|sun|water|wind|rain|breeze|spray|smoke|snow|waves?|ball|branch|bus|car|door|news)(?: "
    r"\w{2,6})? (?:hit|hits|hitting|bit|slapped) (?:me|him|her|us)",
    # Giving, letters and thanks that go with an occasion.
    r"fuss (?:about|over|of) (?:my|ma|his|her|the) (?:birthday|anniversary|retirement|hair|dog|party)|"
    r"(?:letters?|notes?) to (?:the|my) (?:council|paper|mp|landlord|bank|housing|santa|editor|school|"
    r"hospital)",
    # Bodies that take money by right.
    r"(?:council|dwp|bank|club|tax man|taxman|hmrc|shop|home|landlord|gym|phone company|machine|bus) "
    r"(?:want to |wants to |will |would |just )?(?:take|takes|took|keeps?|has) my (?:money|pension|"
    r"card|benefits?|cash)",
    # Sheds, cars and oneself may be locked.
    r"(?:shed|garage|car|gate|bike|greenhouse|hen ?house|van|tools?|cabinet|cupboard|loft)~(?:lock|"
    r"bolt|padlock|latch)(?:ed|s)?~(?:from |on )?(?:the )?(?:outside)?|lock(?:s|ed)? <self>",
    r"(?:fridge|cupboards?|basket|bowl)~(?:full|stocked)|(?:bruised|bruising|bruise)~(?:from|after|"
    r"since) (?:the|her|his|my|a) (?:fall|trip|tumble|operation|op|injection|blood|cannula|rugby|"
    r"football|netball|hockey|match|table|game)",
    r"bruised (?:his|her|my|their) (?:pride|ego)|oilseed rape|black eyed|battered (?:fish|sausage|"
    r"haddock|cod)|beat(?:s|ing|en)? (?:the|an|two|three|in the) (?:eggs?|butter|rug|carpet|drum|"
    r"bounds|traffic)|arson about",
    r"walk(?:s|ed|ing)? in ?to the sea (?:for|up to|with)|missing (?:his|her|my|the|you|me|a|them|"
    r"out)|went missing from the (?:team|list)|police~(?:club|choir|band|museum)",
)

# Words in the same sentence that say it is a story, a game, a lesson or a drill, so nobody here was hurt.
FICTION = (
    r"(?:in|on) (?:the|a|an|that|this|her|his|my) (?:film|movie|programme|drama|book|novel|soap|show|"
    r"play|panto|episode|"
    r"story|video ?game|xbox|playstation|telly|game)\b(?! and (?:he|she|they))|(?:film|movie|"
    r"programme|drama|book|novel|documentary|"
    r"story|play|song|poem|opera|ballad) (?:is |was |'s )?(?:about|where|in which|with|called)|"
    r"eastenders|emmerdale|coronation street|corrie|"
    r"pobol y cwm|rownd a rownd|taggart|rebus|\bvera\b|casualty\b|whodunn?it|crime (?:novel|drama|"
    r"book|story|series)|murder mystery|"
    r"wrestling|boxing match|sparring|in training|training (?:notes|day|session|course|on)|policy "
    r"(?:says|states|on)|leaflet|"
    r"the signs of|bungee|abseil|sponsored|charity (?:jump|walk)|first aid course|darts|bowls match|"
    r"snooker|dominoes|chess|draughts|scrabble|"
    r"penalty|goalkeeper|the match"
)

# It may happen again within hours: harm by somebody becomes urgent (safety: are you safe right now?).
IMMINENT = (
    r"\b(?:tonight|tonite|the night|heno|right now|this minute|any minute|on again|coming (?:back|"
    r"round|home|hame)(?: (?:at|soon|later|tonight|in))|"
    r"(?:he's|she's|they're|he is|she is) (?:here|outside|downstairs|back|upstairs|at the door)|home "
    r"(?:at|by|in) (?:\d|half|an hour|five|six))"
)

# Long ago: still worth asking about, no longer "now" (adult disclosures of childhood harm are kept, softly).
PAST = (
    r"when (?:i|he|she|we|ah) (?:was|were|wis) (?:a |an |wee|young|little|small|\d|five|six|seven|"
    r"eight|nine|ten|at school|in care|growing)"
    r"|years ago|decades ago|as a (?:child|boy|girl|kid|wean|young)|used to|long ago|in the past|back "
    r"in (?:19|the (?:day|old|war|\w{3,7}ties))|\bin 19[2-9]\d|childhood|"
    r"\bex[- ](?:husband|wife|partner|boyfriend|girlfriend)|pan oedd|flynyddoedd yn ôl"
)

# A no that stands right before the sign: "no one is harming her", "he has never hit me".
NEGATED = (
    r"(?:(?:no ?one|no-one|nobody|naebody)(?:'s)?|never|not|nae|without|(?:do|does|did|is|was|were|"
    r"has|have|had|would|could|should|wo|ca|are|ai)n't|"
    r"(?:dis|his|has|wis|did|wid|cud|dae|is|doesn|hav|wull|will|din)nae|cannot|nid|dydi|dydy|dyw|neb|"
    r"erioed|byth)"
    r"(?: (?:is|has|have|had|was|been|ever|once|actually|really|would|will|could|even|so|much|as|to|"
    r"be|going|tae|got|"
    r"think|thinks|believe|he|she|they|he'd|she'd|he's|she's|anybody|anyone|that|'s|yn|wedi|ddim|o|hi|"
    r"'n)){0,5}\s{1,3}"
)

# In Welsh the no of the sign itself comes second ("dydi o ddim yn gadael"), so the first one denies nothing.
OWN_NO = r"ddim|byth|dim"

# A no in an answer or in a professional's phrase: "denied any thoughts of", "no evidence of",
# "asked about … said no".
DENIED = r"\b(?:den(?:y|ies|ied|ying)|gwadu)\b(?:(?!\bbut\b|\bond\b)[^.;!?\n]){0,60}"
ABSENT = (
    r"\b(?:no|nor|any|without|not any|never any|nae|dim) (?:current |active |further |past |recent |"
    r"immediate |suicidal |actual )?"
    r"(?:thoughts?|plans?|intention|intent|ideas?|ideation|evidence|signs?|history|disclosure|"
    r"suggestion|mention|concerns?|risk|question|talk|wish|"
    r"desire|bruises|marks|arwydd)(?: (?:of|about|to|that|for|around|or|and|"
    r"o))?(?:(?!\bbut\b)[^.;!?\n]){0,30}"
)
ANSWERED_NO = (
    r"[^.!?\n]{0,40}\b(?:said|says|answered|replied|told me|was clear)(?: \w{2,6})?,? (?:no|not|"
    r"never|nothing|absolutely not)\b"
)

# Plain arrangements under which somebody else rightly handles money.
AGREED_MONEY = (
    r"(?:i|she|he) asked (?:him|her|them)|because (?:i|she|he) asked|asked (?:me|him|her) to|receipts "
    r"in|keeps? (?:all )?(?:the|her|his|my) receipts|"
    r"the statements|with me\b|(?:go|do it|shop) together|power of attorney|appointee|deputy|agreed|"
    r"at my request|for safe ?keeping"
)

# A doctor, a law or a body that forbids is no one's control.
RIGHTLY_REFUSED = (
    r"\b(?:doctor|gp|clinic|physio|nurse|consultant|hospital|dvla|licence|diabetes|allerg|diet|"
    r"knees?|hip|surgeon|blood pressure)\b"
)

# A move or a death that is being prepared for with others: gifts and letters are part of it. Ask,
# do not alarm.
EXPECTED_END = (
    r"\b(?:hospice|palliative|terminal|weeks to live|moving (?:house|to|in|on)|new flat|"
    r"downsiz\w{0,4}|last day|retir\w{1,6}|leaving do|"
    r"emigrat\w{1,5}|allerg\w{1,5}|birthday|christmas|wedding|university|uni)\b"
)

# What was done about it, or who was told (FNF ¶24: discussed and dealt with is a line of its own).
WHO = (
    r"(?:(?:my|the|our|her|his|their|a|duty|adult|child(?:ren)?(?:'s)?|local|on-?call) )?(?:\w{3,12} )?"
    r"(?:manager|senior|supervisor|team leader|safeguarding(?: (?:team|lead|hub|officer))?|social "
    r"work(?:er)?s?|social services|"
    r"duty(?: (?:team|desk|worker|social worker))?|police|polis|gp|doctor|nurse|fire (?:service|"
    r"brigade)|fire|out[- ]of[- ]hours(?: team)?|"
    r"crisis team|cpn|adult protection|child protection|children's services|nhs ?24|nhs 111|111|101|"
    r"999|mash|ambulance|paramedics|teacher|head ?teacher|"
    r"school|named person|key ?worker|support worker|care home manager|housing|bank|action fraud|"
    r"samaritans|childline|advocate|"
    r"environmental health|trading standards|lead officer|line manager|multi-agency \w{3,10})"
)
DEALT: tuple[str, ...] = (
    r"(?:referred|reported|re-?referred|rang|phoned|called|contacted|emailed|e-mailed|told|telt|spoke "
    r"to|spoke with|spoken to|spoken with|informed|alerted|"
    r"notified|raised (?:it|this|that|a concern|concerns) with|passed (?:it|this|that|them|on)(?: "
    r"on)? to|discussed (?:it |this )?with|flagged (?:it |this )?(?:to|with)|"
    r"let|rung|messaged|texted|dialled|went to|took (?:him|her|it) to|escalated (?:it |this )?to|"
    r"logged (?:it |this )?with)"
    r"(?: (?:it|this|him|her|them|the matter|about it|straight|back))?(?: to| with)? " + WHO,
    r"(?:made|put in|submitted|completed|sent(?: in)?|raised|done|did) (?:a |an |the )?(?:\w{3,12} "
    r"){0,2}(?:referral|safeguarding|concern form|alert|report|ap1|incident form)(?: to " + WHO + r")?",
    r"(?:referral|report|alert|concern) (?:has been |was |is |been |already )?(?:made|sent|logged|"
    r"submitted|gone in|raised|in)\b",
    r"(?:ambulance|police|paramedics|gp|doctor|fire service|crisis team|social work(?:er)?|manager|"
    r"safeguarding) (?:was |were |has been |have been |is |are |already )?(?:called|informed|aware|"
    r"attended|came|involved|know|knows|on (?:it|the case|their way))",
    r"(?:talked|spoke|spoken) (?:about|through) (?:it|this|the \w{3,14}) with (?:him|her|them|the "
    r"family|mum|dad|\w{3,12})|(?:he|she|they|we) agreed (?:to (?:move|let|turn|stop|call|see|a)|a "
    r"safety plan|that i)\b[^.;!?\n]{0,40}|safety plan (?:agreed|in place|made|done)",
    r"(?:wedi |mi )?(?:dweud|deud|ddweud|ddeud|siarad|ffonio|ffoniais|sôn|cysylltu|gysylltu|cyfeirio|"
    r"hysbysu|adrodd)(?: (?:wrth|â|ag|efo|gyda|at|i))?(?:'r| y| yr| fy| ein| ei)? ?(?:rheolwr|"
    r"rheolwraig|uwch|tîm|tim|diogelu|heddlu|meddyg|gwasanaethau|weithiwr|gweithiwr|ngweithiwr|nyrs|"
    r"ysgol|athrawes|athro)(?: (?:diogelu|cymdeithasol|brys|dyletswydd))?",
)
# Not yet done: these words right before it make it a plan or a question.
NOT_YET = (
    r"\b(?:will|'ll|shall|should|must|need to|needs to|going to|gonna|gonnae|want to|to be|could|can|"
    r"might|would|haven't|hasn't|didn't|havenae|didnae|not|never|"
    r"nobody|no one|if|unless|plan to|ought to|ddim|heb|please|afraid to|scared to|don't|dinnae)(?: "
    r"(?:i|you|be|have|been|has|even|yet|anyone|got|to|ever|tomorrow|actually|had))*\s{1,3}$"
)
