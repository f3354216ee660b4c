"""What people can do, who helps, what worries them, how it is managed, and how they communicate."""

from __future__ import annotations

from bot.listening.patterns import any_of, rx

MAINTENANCE = any_of(
    r"keep|keeping|keepin|carry on|carryin on|still|stay|stayin|staying|remain|continue|go on|hold on|hang on|bide",
    r"not (?:get|be|have|lose|end|go)|no (?:get|lose)|never lose|not lose|not to (?:lose|move|end|go|have)|"
    r"without losing",
    r"as long as|the way it is|same as now|go on (?:seeing|living|doing)|stop(?:ping)? (?:here|where i am)",
    r"aros|cadw|parhau|dal|my own (?:home|house|bed|front door)|at home",
)
PROCESS = any_of(
    r"(?:some(?:one|body|b['’]dy)|carers?|staff|workers?|one person|them|youse)\s(?:who|that|to|tae|can)",
    r"(?:people|folk|they|you|lads?|lass(?:es)?|women|woman|man|girls)\s(?:who |that |to |tae |can )(?:know|listen|ask|"
    r"knock|speak|talk|understand|believe|come|help|turn up|treat|stop|tell|wait|look|drive|take|do)",
    r"be(?:in|ing)? (?:believed|listened|asked|told|treated|spoken|consulted|heard|respected|rushed|touched|called|"
    r"given time|left|trusted|included)",
    r"(?:talk|speak|listen|explain|write|come|look) (?:to|tae|straight to|directly to|at|with) (?:me|him|her|us)",
    r"same (?:carer|carers|person|face|faces|people|worker|one|lassie|lass|girl|two|woman|man)",
    r"believe (?:me|him|her)|listen|knock|rush(?:ed|ing)?|explain|shout|patronis|call me|my name|his name|her name",
    r"ask(?:ed|ing)? me|ask (?:him|her) first|before (?:they|you) touch|female carer|male carer|a woman",
    r"in (?:welsh|urdu|polish|bsl|gaelic|my own language)|yn gymraeg|in writing|text me|told (?:what|before|first|"
    r"when)",
    r"on time|gwrando|siarad|rhywun|different (?:face|faces|person|people) every|nid rhywun|gael \w+ bob",
    r"who (?:knows|speaks|can|will|listens|understands)",
)
CHANGE = any_of(
    r"back|start|get|gettin|getting|again|be able|new|learn|go(?:ing)? (?:to|back|home)|move|find|first|my own|"
    r"a job|out",
    r"drop|instead|more|less|stop|own",
)

RISK = any_of(
    r"worr(?:y|ied|ies|ying)\b|concern(?:s|ed)?\b|at risk|risk of|the risk|pryder|poeni|ofn\b",  # called a worry
    r"feart|frightened|frichtit|scared|afraid|terrified|fretting|fears?\b",  # felt as one
    r"could (?:fall|choke|burn)|might fall|f(?:alls|allen|ell|alling)\b(?! asleep| out| class| through| behind|"
    r" in love| apart)"
    r"|had a (?:fall|tumble)|couped|went (?:over|down) (?:on|in|at)|unsteady|shoogly|lost (?:his|her|my) footing|"
    r"trip(?:s|ped)? (?:on|over|hazard)|cwympo|syrthio|baglu|dizzy|blackout|hit (?:his|her|my) head",  # falls
    # harm
    r"(?:some(?:one|body)|they|he|she|it)(?:['’]ll| will| might| could)(?: \w+)? (?:knock|hurt|rob|push|harm|kill|"
    r"drown) ",
    r"left the (?:gas|cooker|tap|door|pan|ring|chip pan|oven|iron)|burn(?:s|ed|t)\b|scorch|singed|smoke alarm went|"
    r"near miss|nearly (?:clipped|hit|fell|crashed|dropped|choked|drowned|set|went over|ran)",  # fire, near misses
    r"sanctioned|arrears|evict|in debt|money(?:'s| is| has)? (?:gone|run(?:ning)? out|missing)|calls it rent|scam|"
    r"(?:taking|took|takes|helping (?:him|her)self to|borrow(?:s|ed|ing)) (?:his|her|my) (?:\w+ )?(?:wages|money|"
    r"pension|card|benefits|savings)|"
    r"behind (?:with|on) (?:the|his|her) (?:rent|bills)|owes?\b.{0,20}\b(?:pounds|money|£)",  # money
    r"not eat(?:ing|en)|stopped eating|hardly eat|(?:losing|lost) weight|skips? meals|off (?:his|her|my) food|"
    r"(?:tea|toast|biscuits?|nothing|soup)\b.{0,24}\bsince (?:mon|tue|wed|thu|fri|sat|sun|yester|last)|not drinking|"
    r"fridge was (?:empty|bare)|living on (?:toast|tea|biscuits|crisps)|isn['’]t eating|no food",  # eating
    r"drinking (?:again|more|a lot)|overdose|isn['’]t taking|not taking (?:his|her)|missed (?:his|her) (?:tablets|"
    r"insulin|meds)",
    r"wander(?:s|ed|ing)|gets? lost|got lost|left (?:his|her) (?:door|house) (?:open|unlocked)|sees (?:nobody|"
    r"no one|naebody)",
    r"pressure (?:sore|damage)|breathless|chok(?:e|es|ed|ing)|infection|seizures?|hypo\b|spasms?\b|headaches|"
    r"no heating|"
    r"mould|damp|not sleeping",  # health and the house
    r"if .{3,60}? (?:he|she|they)(?:['’]ll| will) (?:stop|lose|fall|go back|end up|go downhill|not eat|give up|be on|"
    r"drink|leave|isolate|hurt|run)",  # foreseen
    r"exhausted|at breaking point|burnt out|can['’]t cope|not coping|worn out|done in|puggled|wabbit|jiggered|"
    r"wedi blino|wedi ymlâdd|at the end of (?:my|her|his|their) tether|on (?:my|her|his) knees|run ragged|"
    r"getting (?:me|her|him) down|up all night|(?:haven['’]t|hasn['’]t|not) slept|all over the place|"
    r"(?:my|her|his|ma) back(?:['’]s| is)(?: \w+)? (?:going|gone|gaun)|fy nghefn",  # the carer worn out
    after="",
)
NO_RISK = any_of(
    r"no (?:worries|concerns?|risks?)|nothing .{0,24}worr\w*|not (?:worried|concerned|scared|afraid|feart)",
    r"isn['’]t worried|don['’]t worry|nae bother|hasn['’]t fallen|no falls|not fallen|never fallen|(?:no|not|"
    r"nae) feart",
)
NOT_A_FALL = any_of(r"falls? (?:class|clinic|group|folk|alarm|team)")
RISK_VIEW = any_of(
    r"(?:not|n['’]t) (?:worried|bothered|scared|feart|frightened|daft)|(?:no|nae) feart|don['’]t wrap|"
    r"not made of glass",
    r"(?:i|he|she)['’](?:ll|d) (?:not|rather|sooner|take)|take (?:my|his|her|the) chance|worth (?:it|the risk)",
    r"my (?:own )?risk|if i fall,? i fall|i know (?:the|it)|rather (?:fall|die|risk)|my own fault|i['’]m careful",
    before=r"(?:\b|(?=n['’]t ))",
)
MANAGED = any_of(
    r"agreed to (?:an? |the |have |try |move|wear|carry|use|keep|switch|turn|put|let|ring|text|take)",
    r"pendant|falls alarm|alarm (?:is|was|fitted)|key ?safe|in place|smoke alarm (?!went)|fitted|sensor|grab rail",
    r"will wear|carries (?:his|her|a)|checks? (?:on|in)|meets? (?:her|him) at|moved the|removed the|turned off",
    r"referred to the (?:fire|falls)|fire service|text(?:s)? (?:me|his|her) when|has my number|knows to (?:ring|"
    r"call|press)",
    r"safety plan|stays within|walks? (?:behind|ahint)|rang the safeguarding|told the (?:police|safeguarding)",
    r"so (?:that )?(?:he|she) (?:isn['’]t|is not|won['’]t be) (?:alone|on)",
)

OPENS_WITH_CAN = rx(r"\A\W*(?:and\s)?(?:he|she)\scan\s(?!['’]?t|not\b|no\b|only|hardly|barely|be\b|come|have|tell you)")
"""A sentence that opens with what somebody can do."""
STRENGTH = any_of(
    r"(?:can still|still (?:does|makes|cooks|bakes|drives|plays|walks|knits|sings|reads|runs|goes|manages|gets|swims|"
    r"paints|writes|grows|keeps|sews|fixes|mends|works)|(?:can|could) \w+ (?:\w+ ){0,4}(?:unaided|on (?:his|her) own|"
    r"by (?:himself|herself)|without help))",  # what they can do
    r"i can (?!['’]?t|not|no\b|only|nae|see why|hardly|come|have|be\b)|ah can (?!nae|no\b|hardly)|"
    r"(?:yn|['’]n) (?:gallu|medru)\b|galla i\b",
    r"(?:knows|kens|nabod) (?:every|all|how|exactly|where|his|her|the|what|them)|(?:i know|ah ken) (?:every|"
    r"all|how|where)|"
    r"eu nabod nhw",
    r"(?:is|['’]s|was|['’]m|am|really|very|so|dead|awfy|pretty) (?:good|great|brilliant|fantastic|skilled|quick|"
    r"clever|"
    r"handy|expert|excellent|kind|patient|funny) (?:at|with|to|wi)\b|(?:good|brilliant|great) (?:wi|with|at) |"
    r"sharp as|bright as|has a way with|(?:great|good|wicked) sense of humour|makes (?:everyone|people|"
    r"me) laugh",
    r"taught |teach(?:es)? |runs the|run the|volunteers|organis(?:es|ed) the|holds down (?:a|the|"
    r"his|her)|"
    r"works (?:\w+ )?(?:shifts|days|mornings|nights|at the)",  # what they give
    r"(?:months?|years?|weeks?|month|year) (?:sober|clean|dry)\b",  # what they have kept going
    r"for (?:\w+ ){0,2}(?:\w+ty(?:[- ]\w+)?|\d+|ten|twelve|fifteen|eleven|sixteen|eighteen) years|"
    r"(?:\w+ty(?:[- ]\w+)?|\d+|ten|fifteen) years? (?:as|on the|in the|at the|a\b)|never (?:missed|late|forgets)",
    r"(?:makes|cooks|grows|bakes|built|fixes|mends|sews|knits|writes|paints) (?:his|her|my|all|every|the|beautiful|"
    r"jam|bread|own|for )|(?:manages|does|managed|daes) (?:it |that |this |her own|his own|all|the|most|every|four|"
    r"three|two|five)|(?:cooks|shops|cares) for (?:the|his|her|them)|(?:ah|i) (?:dae|do) (?:the|aw the|"
    r"all the|my own|ma ain) ",
    r"by (?:himself|herself|myself|masel) |ma?ysel[f]? noo\b|transfer (?:masel|myself|himself|herself)\b",
    r"(?:speaks|spoke) (?:\w+ ){0,2}languages|proud of|(?:sure|steady) (?:hands|on)|hands are sure|"
    r"remember(?:s)? (?:every|all|the name)|by heart|by name|blindfold",
    r"(?:never needs|doesn['’]t need) (?:help|telling|reminding)|won (?:a|the) (?:\w+ )?(?:medal|prize|cup|award|"
    r"trophy|competition)|won (?:medals|prizes)|medal|champion|makes friends|sings? in|plays (?:the|in)",
    r"keeps (?:the|a|his|her) (?:whole )?(?:books|accounts|garden|bees|pigeons|hens|house|diary|allotment)",
    after="",
)
HELPS = any_of(
    r"(?:pals?|friends?|neighbours?|mates?|sister|brother|daughter|son|niece|nephew|cousin|aunt|auntie|church|minister|"
    r"mosque|club|dog|cat|lads?|lassies|girls|carer|wife|husband|mum|dad|\w+ next door)\b.{0,40}\b(?:pick(?:s)? "
    r"(?:\w+ )?up|help(?:s)?|brings?|pops? in|drops? in|looks? in|calls? (?:in|round)|checks?|drives?|"
    r"takes? (?:him|her|me)|visits?|shops?|cooks?|comes? (?:round|in|over|every|on|by)|phones?|rings?|sits? with|"
    r"there for|does (?:his|her|my)|keeps? (?:an eye|him|her|me))",
    r"has (?:a|his|her) (?:dog|cat|good (?:neighbour|friend))|close to (?:his|her)|yn helpu",
)

NOW = any_of(
    r"now|at the moment|just now|the now|the noo|currently|these days|so far|hasn['’]t|haven['’]t|has not|not been",
    r"i['’]ve (?:missed|lost|stopped|not|had)|i have (?:done|not|had|been)|ar hyn o bryd|nawr|rŵan",
    r"since (?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"the (?:fall|stroke|operation|move)|then)",
)
GOOD = any_of(
    r"(?:it is|it['’]s|it will be|i['’]ll) (?:done|know it['’]s|know it is|working)|i['’](?:d|ll) know|good would be",
    r"a good day|looks? like|that would be|would mean|(?:he|she|i)['’]d be (?:able|happy|content|made)",
    r"we(?:['’]ll| will) know|diwrnod da|it would be|perfect day|best day",
)

LANGUAGE = any_of(
    r"first language|speaks? (?:welsh|polish|urdu|gaelic|punjabi|bengali|arabic|romanian|no english|little english)",
    r"(?:spoke|talked|talking|all|visit|conversation|assessment|done|said it) in (?:welsh|gaelic|polish|urdu|bsl|"
    r"arabic|english)|yn gymraeg|prefers? (?:welsh|english|gaelic|polish|urdu|bsl)",
    r"interpreter (?:was |is )?(?:booked|present|used|there|on|via|in the room|signed)|(?:with|through|via|no) "
    r"(?:an |the |a )?(?:\w+ )?interpreter|bsl first|bsl user|uses bsl",
)
COMMUNICATES = any_of(
    r"texts? first|never ring|makaton|picture(?:s)? (?:cards?|board)|talking mats|eye ?gaze|aac|points? (?:to|at)",
    r"signs? for|hearing aids?|lip ?reads?|lips|easy read|large print|braille|relay|answers? in writing|in writing",
    r"communication (?:book|board|aid|passport)|thumbs|nods?|blinks?|yes and no cards|speak (?:slowly|clearly)",
    r"one (?:thing|question) at a time|doesn['’]t (?:speak|use (?:speech|words))",
)
LIKED = any_of(
    r"laugh(?:ed|s|ing)?|smil(?:ed|es|ing)|reach(?:ed|es|ing) (?:for|out|across)|lean(?:ed|s|t) (?:in|into|towards|"
    r"forward)|calm(?:ed)?|relax(?:ed|es)|held still|clapped|sang|humm(?:ed|ing)|giggl\w+|vocali[sz]\w+",
    r"turned (?:her|his) (?:whole )?(?:head|face) to|squeez\w+|ask(?:ed|s)? for more|signed more|"
    r"pulled .{0,20} (?:back|closer)|settled|stayed (?:for|the whole)|eyes? (?:lit|wide|bright)|rocked gently",
    r"went back to|loved|enjoyed",
)
DISLIKED = any_of(
    r"hat(?:ed|es)|hands over|bit(?:ing|es)? (?:her|his|their)|cried|crying|scream\w*|push(?:ed|es|ing) .{0,20}away",
    r"turned (?:her|his) (?:head|face|back) away|turned away|pulled away|threw|hit (?:her|his|out|the)|refus\w+|"
    r"shout\w*",
    r"left the room|walked (?:out|off)|covered (?:her|his)|flinch\w*|stiffened|grimac\w+|upset|distress\w*",
    r"head ?bang\w*|frown\w*|spat|kicked|did(?:n['’]t| not) (?:like|want)",
)
SEEMS = any_of(
    r"seems?|usually|sometimes|i think|we think|might be|could be|not sure|probably|looks like|every time",
    r"(?:third|second|fourth|first) time",
)
BETTER = rx(r"\b(?:better|improved|been (?:good|great)|progress|managed (?:to|three|four|five|two)|proud|first time)\b")
HARDER = rx(r"\b(?:harder|worse|setback|slipped|been (?:hard|tough|bad|rough)|struggl\w+|gave up|stopped going)\b")
LEARNED = any_of(
    r"what (?:we|i)(?:['’]ve)? learn(?:ed|t)|we learn(?:ed|t)|i learn(?:ed|t)|learning (?:is|was|for us)|lesson",
    r"what surprised (?:us|me)",
)
