"""How services talk about what somebody wants, and how an aim is brought in. One row an idea; small letters throughout.

Words alone prove nothing: a retired matron may say "I wish to preserve my skin integrity". These rows only say where it
is worth asking.
"""

from __future__ import annotations

import re

from bot.listening.patterns import any_of, rx

_STAFF = (
    r"(?:the |my |his |her |our |their |any |all |every )?(?:home |care |support |nursing |mental health |crisis )?"
    r"(?:carers?|staff|nurses?|team|workers?|members? of (?:the )?(?:staff|team)|professionals?|service|"
    r"agency|panel|social workers?|gp|doctors?|physio\w*|ots?|therapists?|district nurses?|keyworkers?|key worker)"
)
_LIFE = (
    r"(?:activit(?:y|ies)|daily living|living skills|skills|personal care|meal prep\w*|occupation|interaction|"
    r"inclusion|isolation|network|stimulation|contact|participation|engagement|mobility|balance|transfers?|gait|"
    r"function(?:ing|s)?|regulation|tolerance|strength|nutrition\w*|hydration|hygiene|continence|confidence|insight|"
    r"resilience|wellbeing|well-being|independence|behaviours?|attendance|attachment|capacity|compliance|safety|"
    r"integration|motivation|status|weight|stability|routine|outcomes?|risks?)"
)

_HELD = (
    r"(?:admissions?|attendance\w*|presentations?|engagement|compliance|participation|hygiene|discharges?|transfers?|"
    r"mobility|independence|placement|tenancy|transition|incidents?|absences?|exclusions?|restraints?|falls|bed days|"
    r"length of stay|occupancy|throughput|spend|costs?|caseload|breaches|complaints|contacts|uptake|intake|function|"
    r"routine|sobriety|abstinence|reoffending|offending|symptoms|regulation|isolation|inclusion|skills|nutrition|"
    r"hydration|continence|activity|activities|access|contact|wellbeing|behaviours?|staffing|supervision|support|care|"
    r"calls|visits|hours|nights|reliance|dependency|outcomes?|safety|permanence|stability|boundaries)"
)
SERVICE_TALK = any_of(
    # a noun of services that is to be had, or to be less
    r"(?:zero|nil|reduced|increased|improved|full|full[- ]time|sustained|regular|consistent|timely|"
    r"appropriate|independent|"
    r"supported|structured|supervised|maximum|optimal|continued|ongoing|reduction in|increase in|improvement in|"
    rf"maintenance of|acceptance of|prevention of|compliance with|promotion of) (?:[\w-]+ ){{0,2}}?{_HELD}",
    r"length of stay|bed days|reoffend\w*|move(?:d)?[- ]on (?:accommodation|plan|flat)|step(?:ped|ping)? down|"
    r"sleep hygiene|case (?:to be )?closed|close (?:the|her|his|this) case|anger management|"
    r"level access|adapted (?:property|accommodation|housing)|extra care|sheltered housing|"
    r"residential (?:care|placement|college)|"
    r"nursing (?:home|unit|placement)|independent(?:ly)? (?:mobile|living|travel)|travel (?:training|skills)|"
    r"work[- ]related activity|life skills|social skills|coping (?:skills|strategies)|self[- ]care|self[- ]manag\w+|"
    r"risk (?:management|reduction)|harm (?:minimi\w+|reduction)|relapse prevention|return to (?:work|"
    r"education|baseline)|"
    r"baseline|goal[- ]directed|age[- ]appropriate|culturally appropriate|person[- ]centred|community[- ]based|"
    r"in line with (?:his|her|their|the)",
    # doing as one is told
    r"compl(?:y|ies|ying|iant|iance)",
    r"concordan(?:t|ce)|adher(?:e|es|ing|ence)",
    r"non-?engag\w+|(?:re-?)?engag(?:e|es|ing|ement)\s(?:\w+\s){0,2}?(?:with|in|wi)\b(?!\slife)",
    rf"(?:let|allow|accept|tolerate|co-?operate with|work with|follow|listen to|do what|do as|do whatever)\s"
    rf"(?:\w+\s){{0,3}}?{_STAFF}\b",
    r"(?:do|behave) as (?:i am|i['’]m|he is|she is|they are|he['’]s|she['’]s) (?:asked|told)",
    r"(?:accept|accepts|accepting|acceptance of|tolerate|tolerates|tolerating)\s(?:\w+\s){0,3}?"
    r"(?:support|care|help|personal care|input|equipment|intake|a shoe|a group|package|treatment)",
    r"(?:advice|guidance) (?:i am|i['’]m|he is|she is|as) (?:given|advised)|(?:equipment|support|care) as advised",
    r"(?:keep|stick|hold) to (?:my|his|her|the|their) (?:\w+ )?(?:plan|programme|timetable|agreement|regime)",
    r"(?:follow|comply with|meet|adhere to) (?:my|his|her|the|their) (?:\w+ )?(?:plan|conditions|programme|pathway)",
    r"(?:medication|meds|tablets) (?:is |are |to be )?(?:prompted|administered|managed)|prompt(?:ed)? (?:meds|"
    r"medication)",
    r"(?:take|takes|taking) (?:all )?(?:my|his|her|their) (?:tablets|medication|meds|medicine)\s(?:when|as)\s"
    r"(?:\w+\s){0,2}(?:told|asked|prescribed|prompted|directed)",
    r"take responsibility for (?:my|his|her|their) (?:\w+ )?(?:recovery|behaviours?|actions|health)\b",
    r"(?:stop|cease|reduce) (?:all )?(?:shouting|pressing|ringing|calling|wandering|self-harming)\b(?:\s\w+){0,3}?"
    r"\s(?:staff|carers|buzzer|bell|out at night|behaviours?|office|nurses)",
    r"(?:ring|call|phone|contact) (?:the )?(?:office|duty|team|surgery|999|social work\w*) less(?: often)?",
    r"(?:easier|less trouble|less work|less of a (?:worry|burden)) (?:to look after|for (?:the )?(?:staff|"
    r"team|carers))",
    r"(?:turn up|turn up to|get) to (?:all )?(?:my|his|her|their) (?:\w+ )?(?:meetings|appointments)|"
    r"attend (?:all )?(?:my|his|her|their|the)?\s?(?:\w+ ){0,2}(?:meetings|appointments|sessions|clinic|reviews?)",
    r"without (?:a )?fuss",
    # the service as the aim
    r"(?:care |support )?package(?:s)? of (?:care|support)|care package|(?:his|her|my|their|the) package\b|"
    r"double-(?:up|handed)|"
    r"\bpoc\b|package sourced",
    r"day (?:centre|opportunit\w+|care|services?|provision)|respite|short breaks|placement|reablement|provision|"
    r"befriending|step-?down|rehous\w+|re-?accommodat\w+|supported living|bridging bed",
    r"access(?:ing|es|ed)?\s(?:(?:the|a|an|my|his|her|their|our|more|local|wider|appropriate|meaningful|community|"
    r"community-based|women['’]s|men['’]s)\s){0,3}(?:communit\w+|services?|support|activit\w+|resources?|facilities|"
    r"groups?|opportunit\w+|provision|education|training|therap\w+|benefits|amenities|day|short|respite|lunch|"
    r"appropriate|leisure)",
    r"(?:acess|access) the community|communit(?:y|ies) (?:access|participation|resources?|mobility|activit\w+|"
    r"services?)",
    r"(?:attend|attends|attending|participate|participates|participating|participation|take part)\s(?:in\s)?"
    r"(?:(?:the|a|an|my|his|her|their|all|more|local|regular)\s){0,2}(?:\w+\s){0,3}?(?:group|club|clinic|class|"
    r"session|sessions|activit\w+|programme|course|centre|college|nurture|school|therapy|opportunit\w+|dieti\w+|"
    r"contact|input|physio\w*|appointments?|unit)\b(?!\s(?:because|wi|with my))",
    r"lunch club|falls? (?:team|class|pathway|clinic)|memory clinic|community alarm|recovery (?:service|"
    r"college|journey)|"
    r"floating support|freedom programme|work programme|life story work",
    r"(?:referral|referred|assessment|risk assessed|criteria|eligib\w+|review) (?:to|for|by|made|met|completed)\b|"
    r"a (?:care |carer['’]?s['’]? |needs |financial )?assessment\b",
    r"(?:personal|basic|nutritional|care|support|health|daily|identified|assessed|social|emotional|\w+) needs"
    r"(?:\s(?:to be|are|being|all))?\s(?:met|managed)|(?:meet|meeting) (?:my|his|her|their|the) (?:\w+ ){0,3}needs|"
    r"needs met",
    r"(?:have|has) (?:my|his|her|their) (?:continence|personal care|medication|diabetes|skin|"
    r"pressure areas) (?:managed|"
    r"met|monitored|checked)",
    r"(?:to be|be|will be|being|is|are) (?:supported|encouraged|enabled|assisted|facilitated|prompted|helped|empowered|"
    r"risk assessed|discharged|stepped down|monitored|safeguarded|reviewed)\b",
    r"\d+ ?:? ?1 (?:support|staffing)|[12]:1|one to one(?: hours| support)?|assistance of (?:one|two|1|2)|"
    r"with support to\b|with (?:dietetic|physio\w*|nursing|professional|ot) input",
    r"(?:support|care|needs?) (?:worker|hours|calls)\b|(?:fewer|less|reduced?|more|extra|two|three|four|\d+) "
    r"(?:hours|calls|visits)(?: a (?:day|week|night)| more| less| per)?\b(?! (?:sleep|with|of))|"
    r"hours (?:more|less|extra|down|reduced)\b",
    r"need less (?:support|help|care)\b|(?:fewer|less) (?:calls|visits|hours|support|care|contact)\b",
    r"social worker|support worker|key worker|\bhoist\b|commode|profiling bed|level access|stairlift|wet room|telecare|"
    r"alarm button|rollator|wheeled frame|walking aid|pendant|door (?:to be )?alarmed",
    # an abstract thing goes up or down
    r"(?:increase[ds]?|increasing|reduc(?:e|es|ed|ing|tion in)|minimi[sz]\w*|maximi[sz]\w*|optimi[sz]\w*|promot\w+|"
    r"enhanc\w+|facilitat\w+|mitigat\w+|sustain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|restor\w+|regain\w*|improv\w+|"
    r"develop(?:s|ed|ing)?|achiev\w+|"
    r"demonstrat\w+|build\w*|ensur\w+|establish\w*|prevent\w*|avoid\w*|manage|gain|support|stabilis\w+|address)\s"
    rf"(?:[\w'’-]+\s){{0,4}}?(?:{_LIFE}|relian\w+|dependen\w+|re-?admissions?|admissions?|escalation|breakdown|strain|"
    r"tenanc\w+|placement|package|discharge|presentations?|complaints|contacts|demand|calls|visits|needs|falls|"
    r"anti-social|caring role|exercise|bmi|incidents?|aggression|anxiety levels|social|emotional|functional)\b",
    r"relian(?:ce|t) on|dependen(?:ce|cy|t) on (?:\w+ )?(?:services?|support|carers?|package|staff|care)|"
    r"reduc\w+ (?:my |his |"
    r"her |their )?(?:dependen\w+|relian\w+)",
    r"(?:emotional|self-?|mood|behaviour\w*|sensory) regulation|challenging behaviours?|risk-taking|risky behaviours?|"
    r"parenting capacity|exercise tolerance|employability|budgeting skills|independent living(?: skills)?|"
    r"functional (?:mobility|independence|communication)|upper limb|activities of daily living|\badls?\b",
    r"meaningful (?:day\w*|activit\w+|occupation|engagement|community|employment)|purposeful activit\w+|"
    r"structured (?:weekly |daily )?(?:routine|activit\w+)|healthy lifestyle|community[- ]based|social (?:isolation|"
    r"inclusion|stimulation|interaction|network|contact twice)",
    r"(?:safe|independent|independence|independently)\s(?:\w+\s)?(?:with|in|within|wi)\s(?:(?:all|own|his|her|their|my|"
    r"the)\s){0,2}(?:aspects|own environment|environment|property|community|home environment|personal care|transfers?|"
    r"activities|toileting|mobility|washing and dressing|medication|placement)",
    r"independent (?:transfers?|mobility|bed|toileting|living)|within the (?:property|home environment|"
    r"community|service)|"
    r"in the community|in a timely manner|own environment|personal hygiene|good (?:personal )?hygiene",
    # a measure
    r"(?:\d+|ten|twenty|thirty|fifty|sixty|seventy|eighty|eighty-five|ninety)\s?(?:%|per ?cent)|\d+ ?% ?|"
    r"(?:(?:by|within|over|for) (?:the )?(?:next )?(?:week|month|\w+) (?:\w+ )?(?:weeks|months|days|quarter|six|twelve|"
    r"ten|four|eight|\d+))(?!\w)|by quarter end|two-?weekly|times (?:two )?weekly|x ?\d (?:daily|weekly)|twice daily|"
    r"(?:\d+ ?m|ten metres|fifty metres|\d+ metres)\b|in (?:three|four|five|\d) out of|in three settings|half[- ]term",
    r"mobilis\w+|(?:to )?transfer (?:on|with|from|to)|sustain (?:the |his |her |my )?(?:tenancy|placement|engagement)|"
    r"maintain (?:my |his |her |the )?(?:tenancy|placement)|school every day|as agreed with the panel|carer breakdown|"
    r"out of area|re-?admission|hospital admission\w*|"
    r"delayed discharge|medically optimised|discharge (?:to|date|home)|no (?:falls|incidents)\b|well cared for|"
    r"eat what (?:she|he|i) (?:is|am|['’]s) given",
    # Welsh
    r"cydymffurf\w+|chydymffurf\w+|ymgysyllt\w+|hymgysyllt\w+|mynediad (?:at|i)|(?:lleihau|leihau)\b|"
    r"dibyniaeth|nibyniaeth|"
    r"ddibyniaeth|pecyn (?:gofal|o)|(?:fy )?mhecyn gofal|becyn gofal|hybu|hyrwyddo|"
    r"(?:mynychu|fynychu)['’]?r? (?:y |r )?(?:\w+ )?(?:ganolfan|grŵp|clinig|clwb|sesiynau|apwyntiadau)\b|"
    r"canolfan ddydd|"
    r"ganolfan ddydd|gwasanaethau|annibyniaeth|gwella (?:cydbwysedd|symudedd|sgiliau|lles)|cynnal (?:y )?denantiaeth|"
    r"seibiant|asesiad",
)
"""Words that a service says of somebody, and that few people say of themselves."""

FOR_LIFE = rx(
    r"\b(?:so (?:that )?(?:i|he|she|they|we|me|my)\b|because|[’']?cause|[’']?cos\b|coz\b|since (?:i|he|she)\b|"
    r"(?:where|that['’]s where) (?:my|his|her|their|the)\b|to (?:see|be with|visit|meet|watch|play|sing|dance)\b|"
    r"like (?:i|he|she|they|we) (?:used|did|always)|enough (?:to|for)\b|"
    r"with (?:my|his|her|their|our) (?:mates?|pals?|friends?|mum|mam|dad|sister|brother|son|daughter|wife|husband|"
    r"granddaughter|grandson|nan|gran|dog|cat|cousins?|auntie|boys|girls)|"
    r"thank you very much|(?:i was|i used to be|she was|he was|she used to be|he used to be) an? (?!\w+ing\b)|"
    r"the way (?:i|he|she|we)|achos|oherwydd|er mwyn|gyda fy|efo fy)"
)
"""A reason, a purpose or a somebody of their own beside it: then official words may well be the person's."""

GENERAL = rx(
    r"(?:(?:to\s)?(?:feel|be|stay|keep|remain|live|have|lead|achieve|maintain|teimlo['’]n|bod yn|byw['’]n|fyw['’]n)\s"
    r"(?:(?:more|as|able to be|able to|and|a|an|good|my|his|her|their|well|and|,)\s){0,4}"
    r"(?:safe|safer|healthy|healthier|well|independent|independently|happy|happier|"
    r"a (?:good|better|full|healthy|fulfilling) (?:quality of )?life|(?:good|better) quality of life|"
    r"fulfill?ed|connected|included|in control|as independent as possible|socially included|wellbeing|"
    r"supported|comfortable|secure|ddiogel|iach|annibynnol|hapus|well cared for|protected|respected)"
    r"(?:(?:,|\sand|\sa|\s&)\s(?:be\s|feel\s|to be\s|to feel\s|stay\s|live\s|yn\s)?"
    r"(?:safe|healthy|well|independent|independently|happy|comfortable|well cared for|supported|secure|achieving|"
    r"connected|ddiogel|iach|annibynnol|hapus))*"
    r"(?:\s(?:as long as possible|at home|in (?:my|his|her|their) (?:own )?home|in the community|as possible|"
    r"adre|gartref))*)\W*\Z"
)
"""A wording off a national list, with nothing of this one person in it (the whole of an aim, from end to end)."""

THING = rx(
    r"(?:to (?:have|get|be given|receive|go to|attend|see) )?(?:a|an|the|some|more|two|three|his|her|my|"
    r"their)?\s?(?:new |another |extra )?"
    r"(?:\w+ )?(?:social worker|support worker|key ?worker|hoist|commode|profiling bed|wet room|"
    r"level access shower|stairlift|"
    r"rollator|wheelchair|pendant|telecare|respite|day (?:centre|care)|package(?: of care)?|care package|"
    r"assessment|appointment|"
    r"referral|befriender|direct payment|personal budget|blue badge|supported living|care home|nursing home|"
    r"support hours|"
    r"hours|calls|carers|pecyn gofal|asesiad|gweithiwr cymdeithasol)\b"
)
"""A service, a piece of equipment or a form, as the whole of what is wanted."""

_BODY = (
    r"(?:panel|ward(?: round)?|hospital|school|college|housing|landlord|council|directorate|brokerage|finance|agency|"
    r"management|court|trust|board|unit|discharge (?:hub|team|lounge)|flow(?: meeting)?|job ?centre|dwp|"
    r"universal credit|"
    r"ciw|cqc|ofsted|estyn|inspector(?:ate|s)?|care inspectorate|commission(?:ers?|ing)|contracts|surgery|hub|rehab|"
    r"reablement|befriending|social (?:work|services)|(?:adult|children['’]s) services|tenancy support|"
    r"intermediate care|clinic|funders?|home office|education|probation|police|camhs|cmht|mdt|crisis|dietetics|"
    r"psychology|pharmacy|safeguarding|local authority|health board|provider|care home|the home|office|association|"
    r"day (?:centre|service)|virtual school|fostering|employment service|a ?& ?e|the state|scheme|hostel|"
    r"(?:the |their |our |[\w-]+ )?(?:team|service|department|meeting|nurses|staff)s?)"
)
_PRO = (
    r"(?:ots?|pt|physio\w*|slt|salt|cpn|gp|consultants?|doctors?|dietitians?|dieticians?|(?:\w+ )?nurse|"
    r"matron|sister in "
    r"charge|(?:speech|occupational|music|art) therap(?:y|ist)|psychologist|psych|psychiatrist|social worker|"
    r"(?:\w+ )?manager|keyworker|key worker|(?:job|work) coach|(?:\w+ )?teacher|head(?:teacher| of year)?|senco|tutor|"
    r"care co-?ordinator|(?:\w+ )?co-?ordinator|governor|therapist|health visitor|(?:\w+ )?officer|warden|assessor|"
    r"reviewer|chair|registrar|pharmacist|solicitor|ffisio|nyrs|supervisor|team lead\w*|boss|lead|adviser|advisor)"
)
_PUSH = (
    r"(?:wants?|wanted|would like|['’]d like|would prefer|would rather|"
    r"(?:is|are|was|were|['’]s|['’]re) (?:\w+ )?(?:pushing|after|wanting|keen|looking|hoping|aiming|asking|angling|set|"
    r"working|pressing|holding out)(?: (?:on|for|to|at|towards))?|"
    r"needs?|needed|expects?|expected|recommends?|recommended|asks? for|asked for|suggests?|suggested|"
    r"proposes?|proposed|"
    r"requests?|requested|insists? on|targets?|"
    r"(?:have|has|had|['’]s|['’]ve)(?: got)? (?:him|her|them|it|\w+)(?: got it)?(?: down)? (?:for|as|to|on)|"
    r"(?:have |has |had |['’]s |['’]ve )?(?:put|wrote|written|typed|set|logged|recorded) (?:(?:him|her|them|it) )?"
    r"(?:down )?(?:for|as|that|to)?(?: (?:we|he|she)['’]re)?|"
    r"says?(?: that)? (?:he|she|they) (?:wants?|needs?)|wants to see|would like to see)"
)
THEIR_WANT = rx(
    rf"\b(?:{_BODY}|{_PRO})(?:,\s[\w ]{{1,20}},)?(?:\s|(?=['’](?:s|re|ve|d)\b))"
    rf"(?:(?:here|there|also|just|really|still|now|then|all|both|only)\s){{0,2}}(?:{_PUSH}|"
    r"['’]s (?:\w+ )?(?:line|goal|aim|target|objective|ask|wish|one|plan|view|recommendation)(?: (?:for|on) \w+)?"
    r"(?: (?:is|was|reads|has)|:|,)|['’]s is)[,:]?\s"
)
"""A service, or somebody at work in one, wants it."""
A_BODY_WANTS = rx(
    r"(?<![\w’'])(?!(?:i|you|we|they|who|to|don['’]t|not|didn['’]t|folk|people|kids|boys|girls|parents|both|"
    r"would|might|may|"
    r"sons|daughters|sisters|brothers|neighbours|all|really|and|just|never|what|that|dinnae|ye|yous|weans|"
    r"bairns|children|"
    r"always|only|still|do|does|them|us|men|women|friends|mates|or|but|family|lads|lasses|ones|he|she)\b)"
    r"[a-z][\w-]+ (?:want|need|expect|recommend|require|would prefer|(?:are|were) (?:after|pushing for|"
    r"wanting|looking for|"
    r"aiming for|asking for|keen on|keen for)|have (?:him|her|them) (?:down )?(?:for|as|on)) "
    r"(?!to\b|you\b|nothing\b|that\b|it\b(?! (?:at|in|on|by|done|moved|closed)))"
)
"""A service takes a plural verb: "School want him in the unit"; "Housing need the garden clear"."""
DOWN_FOR = rx(
    r"\b(?:(?:have|has|['’]s|['’]ve)(?: got)? )?(?:him|her|them|it|\w+) (?:is |are |was )?(?:put |written |"
    r"marked |listed |"
    r"set |logged |typed |noted |got )?down (?:for|as)(?: be| have| get)?[,:]?\s(?!next\b|the\b|mr|a goal)|"
    r"\b(?:listed|logged|marked|set|written|typed|"
    r"recorded|entered|put) (?:up |in )?(?:as|for)[,:]?\s"
)
"""Somebody is down for something."""
NAMED_AIM = rx(
    r"(?<!\bhis)(?<!\bher)(?<!\bmy)(?<!\btheir)(?<!\bown)(?:['’]s|\bthe|\ba|\bone|\bour|\btheir|\bnew|"
    r"\bmain) (?:\w+ )?(?:line|ask|aim|goal|"
    r"target|objective|brief|task|priority|outcome|plan|mission|measure|push|agenda|thinking|recommendation)"
    r"(?: (?:for|on|with) (?:\w+ ){1,3})? ?(?:is|was|reads|being|['’]s|:|,|=)[,:]? (?:for (?:him|her|them|"
    r"\w+) to |to )?"
)
"""Anybody's aim that has a name: "the trust's line is", "the ask was"."""
AT_WORK = rx(rf"\b(?:{_BODY}|{_PRO}):\s")
"""A note's own shorthand for the same: "PT: mobilise 10m"."""
PUT_DOWN = rx(
    rf"\b(?:{_PRO}|{_BODY}) (?:has|have|had|['’]s got) (?P<aim>[^.;!?\n]{{4,80}}?) (?:down|lawr) (?:for|fel)\b|"
    r"(?:\A|[.;!?\n,]\s?|\bac? )(?P<nod>[^.;,!?\n]{4,70}?) (?:sgin|sydd gan|sy gan) (?:y )?\w+ ?(?:lawr)?(?: fel nod)?"
)

_KINDS = (
    r"(?:care ?plans?|plans?|goals?|aims?|targets?|objectives?|outcomes?|forms?|sheets?|referrals?|summary|reports?|"
    r"letters?|board|whiteboard|template|box|priority|paper on the (?:wall|wa)|paper(?:work)?|application|ehcp|e-?mail|"
    r"system|actions? \d|intake|nod(?: y cynllun| ar y system)?|cynllun|gynllun|ffurflen|taflen|file|line|notes|"
    r"contract|spec(?:ification)?|kpis?|dashboard|spreadsheet|tracker|handover|minutes|assessment|statement|agreement|"
    r"page|heading|column|drop-?down|screen|programme|timetable|pathway|order|recommendations?|measures?|indicators?|"
    r"milestones?|steps?|policy|protocol|task list|record|review|document|chart|folder|entry|headline)"
)
PAPER = rx(
    r"\b(?P<lead>(?:(?:my|his|her|their|mine|hers)\s(?:own\s)?)?)(?P<what>(?:[\w'’-]+ )?"
    rf"{_KINDS}|(?:poster|sticker|slide|handout|flyer|memo|bundle|tender|bullet|item|point|number|directory|"
    rf"minute|diary|"
    r"calendar|label|script|sign|book|bid|brief|text|message|tick ?list|checklist|care notes|rota|dropdown|"
    r"menu|portal|app))\b"
    r"(?P<between>(?:\s(?!is\b|was\b|says?\b|reads?\b|has\b|had\b|wants?\b|asks?\b|but\b|and\b|so\b|i\b|that\b)"
    r"(?!full\b)[\w'’-]+){0,8}?"
    r"(?:,\s(?:it['’]s in the email|identical[^:]{0,40}|name changed|typo and all|i think|mind))?)"
    r"(?P<link>\s(?:still |just |now |only |always |has it as |already |simply |then )*(?:says?|said|reads?|"
    r"states?|stated|"
    r"puts? it as|puts?|lists?|shows?|gives?|calls for|talks (?:of|about)|goes|(?:has|"
    r"have) (?:it )?(?:down )?as|has got|"
    r"has|had|['’]s (?:still )?got|is|was|are|wants(?: me to say)?|asks? for|have|aims? to|oedd|ydi|yw|mae)\b,?:?"
    r"(?: that| for)?\s|['’]s (?:just |still |got )*|\s?[:=]\s|,\s|\s[–—-]\s|\sfull stop\s|"
    r"\sto (?=be|make|get|become)|\.\s(?=promote|improve|reduce|maintain|increase|attend))"
)
"""A document, or a heading of one, that brings an aim in."""
PAPER_IT = rx(rf"\b{_KINDS}\b[^.;!?\n]{{0,40}}?\bit(?:['’]s| has| says| reads)(?: (?:as|got|down as))?[,:]?\s")
"""A paper, and then what it has: "on the system it's …"."""
TELLS = rx(
    r"\b(?:says?|said|reads?|states?|stated|has|has got|asks? for|wants|calls for|lists?|puts?)\b|"
    r"['’]s (?:just |still )?got"
)
"""A paper that tells something, and not merely is somewhere."""
SAYS_IT = rx(r",\s(?:it|the \w+) says?\b")
ON_PAPER = rx(
    r"\b(?:it has|it['’]s|it says here|page (?:one|two|\d) says|what['’]s typed in is|further down|"
    r"they['’]ve put|they['’]ve put|school have put|has it as|as (?:typed|written)|under aims|"
    r"(?:we|they) (?:always |usually )?(?:aim to|put)|(?:our |ours at work )always put|"
    r"(?:the )?tick ?box(?:es)?(?: underneath)?)"
    r"[,:]?\s"
)

BY_WHEN = rx(
    r"\b(?:\d+|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty[- ]five|sixty|ninety) "
    r"(?:minutes|metres|percent|per cent|times|weeks|days|sessions|hours|staff|carers|calls|visits|units|"
    r"steps|words)\b|"
    r"\b(?:daily|weekly|fortnightly|monthly|once a (?:day|week|month)|twice (?:a|weekly|daily)|per (?:day|"
    r"week|month))\b|"
    r"\b(?:by|before|within|over|for|until) (?:the )?(?:end of |next )?(?:\w+ )?(?:january|february|march|"
    r"april|may|june|"
    r"july|august|september|october|november|december|spring|summer|autumn|winter|easter|christmas|quarter|"
    r"year|week|month|"
    r"monday|tuesday|wednesday|thursday|friday|weeks|months|days|term|noon|deadline)\b|\d+ ?/ ?(?:52|12|7)\b|"
    r"\b(?:zero|nil|level (?:two|three|four|five|one|\d))\b|\bno (?:\w+ ){0,2}(?:over|within|in)\b"
)
"""A date or a measure: in a paper of a service it speaks of a target. A person may well say it of Christmas."""

BY_PERSON = rx(
    r"\A\W*(?:(?:that|what)\s)?(?:i\b|i['’]|my\b|me\b|we\b|he (?:wants|said|would)|she (?:wants|said|would)|"
    r"['’]?\w+['’]?s? (?:mum|dad|mam|"
    r"son|daughter)|(?:he|she|they|it|this|that|there|who|nobody|none|nothing|not|no|never|a bit|too|very|in|on the|"
    r"from|about|ready|done|due|up|out of date|gone|fine|wrong|right|missing|empty|still|now|because|"
    r"what|how|when|where|why|which|if|but|and|so|for (?:him|her|me|them) to (?:go|come|be)|going|coming|signed|"
    r"over|off|here|all|only|just|really|one that)\b)"
)
"""How something goes on that is not an aim set by others."""

WANTS = rx(
    r"\b(?P<who>i|he|she|they|we|[\w'’-]+)\s(?:(?:really|just|also|still|only|now|do|does|both)\s){0,2}"
    r"(?:wants?|would like|would prefer|wish(?:es)?|hopes?|needs?|intends?|agrees?|(?:aims?|plans?) to|is keen)\b"
    r"(?:\s(?:(?:(?:my|our|her|his) )?[\w'’-]+)(?=\sto\s))?\s(?=\w)|"
    r"\b(?:i|he|she|they|we)['’]d (?:like|prefer|rather)\s|\baiming (?:for|to)\s|"
    r"\b(?:dw i|dwi|rydw i|mae (?:hi|o|e|[\w]+)|rwy)(?:['’]n| yn)? (?:eisiau|isio|moyn|am|dymuno)\s|"
    r"\b(?:hoffwn|hoffai|dymunaf)\s"
)
WILL = rx(
    r"(?:\A|[.;:,!?\n–—]\s?|\band\s|\bthat\s|\bbut\s)(?:[\w'’-]+\s){1,3}?(?:will|shall|must|should|is to|are to|to)\s"
    r"(?!(?:me|him|her|you|them|us|the|my|a|his|their)\b)(?=\w)|\bbydd\s\w+\s"
)
GOAL_IS = rx(
    r"\b(?:my|his|her|their|our|the|first|main|second)?\s?(?:\w+ )?(?:goals?|aims?|outcomes?|objectives?|targets?|nod)"
    r"(?: for \w+)?\s?(?:is|are|was|:|will be|would be|ydi|yw)\s(?:to\s)?"
)
AIM_SET = rx(r"(?:goals?|aims?|targets?|objectives?|priority|nod)\Z")
"""Papers that hold nothing but aims: what stands after one needs no service's words to be one."""
CALLED_AIM = rx(
    r"\A\W{0,3}\s?(?:is|was)\s(?:the|their|our|a)\s(?:\w+['’]?s?\s){0,2}(?:goal|aim|plan|target|line|outcome)\b"
)
"""What comes after words in quotation marks that are an aim of somebody else's."""
PLAN_VERB = rx(
    r"(?<!\bi )(?<!\bwe )(?<!\bthey )(?<!\byou )(?<!\bcan )(?<!\bcould )(?<!\bnot )(?<!n['’]t )(?<!\bhelp )(?<!\bme )"
    r"(?<!\bthe )(?<!\bdid )(?<!\bmay )(?<!\bmight )"
    r"\b(?:to |will )?(?:be (?:supported|encouraged|enabled|assisted|facilitated) to|promote|facilitate|maximi[sz]e|"
    r"minimi[sz]e|optimi[sz]e|mitigate|enhance|sustain|maintain|increase|reduce|improve|develop|achieve|demonstrate|"
    r"utilise|tolerate|mobilise|participate in|comply with|engage (?:with|in)|access|attend|restore|regain|"
    r"prevent|avoid|"
    r"ensure|build|establish|address|stabilise|transfer|"
    r"complete|undertake|remain|retain|commence|secure|adhere to|abstain from|refrain from|cease|accept|attain|gain|"
    r"strengthen|enable|encourage|monitor|limit|lower|decrease|eliminate|delay|re-?engage with|progress to|"
    r"work towards|"
    r"comply|desist from|evidence|transition (?:to|from)|independently (?:manage|use|prepare|complete|access))\s(?=\w)"
)
"""A bare verb of plans, wherever it stands: "… has improve budgeting skills to level two"."""
PLAN_LINE = rx(
    r"(?:to\s)?(?:be\s(?:supported|encouraged|enabled|able)|promot|"
    r"improv|reduc|increas|maintain|sustain|maximis|minimis|optimis|attend|access|engag|ensur|prevent|avoid|develop|"
    r"achiev|complet|facilitat|demonstrat|participat|support\s(?!worker)|will\s|encourag|compl(?:y|iance)|"
    r"monitor|feel safe|"
    r"hybu|gwella|lleihau|cynnal|sicrhau)\w*"
)
"""A line of a plan that has nobody in it: "To promote independence with meals." """

END = re.compile(
    r"[.;!?\n]|\s[–—-]\s|,?\s(?:but|though|although|neither|which (?:isn['’]t|is not|he|she)|and (?:he|she|"
    r"they|i|it|we|"
    r"nobody|that|also|all|pulled)\b|she (?:says|said|wants|told|pulled)|he (?:says|said|wants|told|laughed|will)|"
    r"full stop|i (?:asked|said|went|think|told|sat|don))\b|,\s(?:it says|wi['’]? his|fine|well|which|i|he|she|nobody|"
    r"they|so|comma|neither|whatever|in (?:inverted|quotes)|name|as (?:if|typed)|copied)\b"
)
