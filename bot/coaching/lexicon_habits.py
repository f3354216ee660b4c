"""Habits of writing that are worth a second look, one table a check. Small letters throughout.

None of these words is forbidden: each check asks whether what was meant stands in the note. Somebody's own words, in
quotation marks, are never looked at.
"""

from __future__ import annotations

from bot.listening.patterns import any_of, rx

SAID = rx(
    r"\b(?:says?|said|saying|told|tells|asked|asks|answered|replied|wrote|signed|texted|wants?|wanted|would like|"
    r"wishes|hopes|according to|in (?:his|her|their) (?:own )?words|shook (?:his|her) head|nodded|pointed|"
    r"meddai|dywedodd|dweud|eisiau|isio|moyn)\b|\b(?:he|she|they)['’]d (?:like|rather)\b|\b(?:i|my|me)\b.{0,5}[”\"]"
)
"""Somebody is heard to say something."""

REASON = rx(
    r"\b(?:because|[’']?cause|[’']?cos|so (?:that|he|she|they|i|we|it|her|his|mum|dad|as)|as (?:he|she|they|"
    r"it|the|her|his)|"
    r"since (?:he|she|they|it)|in order|otherwise|the reason|which means|that way|to (?:let|help|stop|keep|"
    r"give|get|see|"
    r"meet|make|allow|save) \w+|wants? to|would like|instead of|rather than|due to|after (?:he|she|they)|"
    r"if (?:he|she|they|the)|"
    r"until|achos|oherwydd|er mwyn|gan fod|am fod)\b|\((?:why|because)|\bwhy\b"
)

SEEN = rx(
    r"\b(?:i (?:saw|heard|noticed|watched|counted|smelt|found|measured|read)|we (?:saw|heard|found)|told me|"
    r"he said|she "
    r"said|they said|said|says|because|when (?:i|we|he|she|they|asked)|turned|shouted|shouting|cried|crying|"
    r"threw|walked "
    r"(?:out|off|away)|looked|looking|stared|stood|sat|slammed|pushed|hit|clenched|whispered|laughed|smiled|"
    r"paced|pacing|"
    r"shaking|tears|eyes?|hands?|face|door|floor|plates?|smell\w*|answered|repeated|asked me|swore|swearing|"
    r"ate|eaten|slept|"
    r"sleeping|times?|twice|once|minutes?|hours?|\d+)\b"
)
"""Something that a camera would see, or an ear hear."""

HUNCH = rx(
    r"\b(?:i think|i thought|i wonder|i['’]d guess|i guess|my (?:guess|hunch|feeling|impression|view|opinion|"
    r"sense)|to me|i felt|"
    r"i feel|i reckon|in my (?:view|opinion)|not sure|could be|might be|may be|maybe|perhaps|it could also|"
    r"dw i['’]n meddwl|"
    r"dwi['’]n meddwl|efallai)\b"
)
"""A guess that says it is one: that is in order (FNF ¶43)."""

# --- P2 ---
NO_GAIN = any_of(
    r"no (?:progress|improvement|change|gains?)(?: (?:made|seen|noted|in|this|since|to report))?",
    r"(?:outcome|goal|aim|target|objective)s? (?:was |were |is |are |has |have )?(?:not|"
    r"un)[ -]?(?:been )?(?:achieved|met|reached)",
    r"(?:not|never) (?:progressed|progressing|improved|improving|achieved)|unachieved|unmet goal",
    r"(?:remains?|remained|is|was|has been|has|progress) (?:static|plateaued|unchanged)|plateau\w*",
    r"failed to (?:progress|improve|make progress)|lack of (?:progress|improvement)|score (?:is )?(?:the same|"
    r"unchanged)",
    r"dim (?:cynnydd|gwelliant)|heb (?:wella|gyflawni)",
)
AS_HOPED = rx(
    r"\b(?:good (?:news|result|thing)|as hoped|what (?:he|she|they) (?:wanted|hoped)|that was the aim|a win)\b"
)
"""No change, and said to be what was hoped for."""
KEEPS = rx(
    r"\b(?:still|keeps?|kept|keeping|goes on|go on|going on|carries on|carry on|held|holding|stay(?:s|ed|"
    r"ing)?|as (?:he|she|they) always|"
    r"not (?:lose|lost)|maintain\w*|dal (?:i|ati)|cadw|parhau)\b"
)

# --- P3 ---
GOOD_PATIENT = any_of(
    r"engag(?:es|ed|ing) (?:very |really )?(?:well|positively|fully)|engaged throughout",
    r"(?:is|was|are|always|very|been) (?:very |always |most )?(?:compliant|co-?operative|pleasant|polite|"
    r"appropriate|manageable|"
    r"biddable|settled|placid|no (?:bother|trouble))",
    r"accept(?:s|ed|ing) (?:all )?(?:of )?(?:the )?(?:support|care|help|interventions?|input|services)(?: well)?",
    r"(?:pleasant|pleasantly) (?:lady|gentleman|man|woman|confused)|co-?operates? (?:well|with)|"
    r"responds well to (?:staff|prompts)",
    r"strengths?:? (?:is |are )?(?:compliant|co-?operative|engag\w+|pleasant|polite)",
    r"ymgysylltu['’]n dda|cydweithredol",
)
WORRY_UNOWNED = any_of(
    r"concerns? (?:were|was|have been|has been|are|is|being) (?:\w+ )?(?:raised|expressed|noted|shared|voiced|"
    r"flagged|identified)",
    r"there (?:are|is|were|was|have been) (?:\w+ )?(?:concerns?|worries)",
    r"(?:ongoing|growing|significant|increasing) concerns? (?:re|around|about|regarding)",
    r"mae (?:yna )?bryder\w*|mynegwyd pryder",
)
OWNED = rx(
    r"\b(?:by|from|i|i['’]m|we|my|her|his|their|mum|mam|dad|son|daughter|wife|husband|neighbour|nurse|gp|"
    r"teacher|school|"
    r"police|gan|oddi wrth)\b"
)
LIMITS = any_of(
    r"(?:is|are|was|were|been|be|gets?|kept) (?:\w+ )?(?:locked (?:in|away|up|out)?|locked|confiscated|"
    r"removed from (?:him|her|them)|banned|"
    r"supervised at all times|restrained|not allowed|no longer allowed|not permitted|grounded|alarmed|"
    r"taken (?:off|away from) (?:him|her|them))",
    r"(?:door|fridge|cupboard|kitchen|gate|wardrobe|phone|tablet|cigarettes|lighter|money|keys?|bank card|"
    r"chair|walker|frame)\w* "
    r"(?:\w+ )?(?:is |are |was |were |has been |have been |now |kept )+(?:locked|removed|taken|held|"
    r"confiscated|alarmed|hidden)",
    r"(?:cannot|can['’]t|must not|may not|not to|isn['’]t to|is not to) (?:go|leave|have|use|see|"
    r"be left) \w+ (?:alone|unsupervised|unescorted|"
    r"without)|not allowed (?:to|out|in|on|his|her|their)|bed ?rails|lap ?belt|mittens|covert(?:ly)? medic\w+|"
    r"1:1 at all times|"
    r"under constant supervision|line of sight|phone (?:removed|taken)|restricted (?:access|to|contact)",
    r"ddim yn cael (?:mynd|gadael|defnyddio)|dan glo",
)
LIMIT_REASONED = rx(
    r"\b(?:because|so that|since|as (?:he|she|they)|until|review(?:ed)?|agreed|asked (?:us|me) to|(?:her|his|"
    r"their) (?:own )?"
    r"(?:choice|idea|request)|court|order|best interests?|dols|capacity|look again|till|for (?:one|two|"
    r"a) (?:night|week|day)|"
    r"tan|achos|oherwydd)\b"
)
CHOSEN_RISK = any_of(
    r"(?:aware of|accepts?|understands?|knows) the risks?|(?:his|her|their) choice to|"
    r"against (?:medical )?advice|chooses to (?:go|walk|smoke|"
    r"eat|live|stay|drink|carry)|unwise (?:decision|choice)|positive risk\w*|takes? the risk|at (?:his|her|"
    r"their) own risk",
)
BENEFIT = rx(
    r"\b(?:because|so (?:that )?(?:he|she|they)|means (?:\w+ )?to|worth|gets? (?:him|her)|loves?|enjoys?|"
    r"matters|keeps? (?:him|her)|says)\b"
)

# --- P4 ---
BLAME = any_of(
    r"refus(?:es|ed|ing|al)(?: to)?|failed to (?:\w+)|fail(?:s|ing) to|non-?complian(?:t|ce)|manipulat(?:ive|ing|es)|"
    r"attention[- ]seek\w*|frequent flyer|did not attend|dna['’]?d|difficult (?:to engage|family|mother|man|"
    r"woman|patient|client)",
    r"hard to reach|unco-?operative|demanding|aggressive|abusive family|playing up|non-?engag\w+|disengaged|"
    r"challenging (?:behaviours?|individual|young person|family)|bed[- ]?blocker|wander(?:er|s|ing)|absconded|"
    r"in denial|lazy|work-?shy|"
    r"won['’]t engage|does not engage|doesn['’]t engage|resisted care|resistive|sabotag\w+|over-?anxious|"
    r"neurotic|kicked off|"
    r"suffers from|suffering from|wheelchair[- ]bound|confined to a wheelchair|feeder|toileted|the elderly|"
    r"the disabled|"
    r"mentally ill|low functioning|high functioning",
    r"gwrthod\w*|gwrthododd|methodd â|anodd ei (?:drin|thrin)|ceisio sylw|heriol",
)
PASSIVE = any_of(
    r"it (?:was|is|has been|had been) (?:\w+ )?(?:decided|felt|deemed|agreed|considered|thought|believed|"
    r"identified|determined|"
    r"established|concluded|recommended|suggested|noted)",
    r"(?:was|were|is|are|been) deemed|(?:a |the )?decision (?:was|has been|had been) (?:made|taken|reached)|"
    r"(?:a )?discussion (?:was|took|were) "
    r"(?:had|held|place)|(?:was|were) assessed as|(?:was|were) advised (?:that|to)|penderfynwyd|ystyriwyd|"
    r"barnwyd|cytunwyd",
)
BY_SOMEBODY = rx(r"\b(?:by (?!the (?:end|time)|then|now|\d|mon|tue|wed|thu|fri|sat|sun|next)|i\b|we\b|gan\b)")

# --- P5 ---
JUDGED = any_of(
    r"(?:is|was|are|were|seem(?:s|ed)|appear(?:s|ed)|looks?|looked|remain(?:s|ed)|became|been|being|felt|"
    r"present(?:s|ed) (?:as|with)|very|quite|"
    r"extremely|clearly|obviously|rather|so|somewhat|a bit|increasingly) (?:a |an )?(?:(?:very|quite|rather|"
    r"extremely|clearly|obviously|bit|"
    r"increasingly|somewhat|really|more|so) ){0,2}"
    r"(?:hostile|chaotic|resistant|low(?: in mood)?|agitated|inappropriate|unkempt|dishevelled|paranoid|"
    r"confused|vulnerable|withdrawn|guarded|evasive|unmotivated|needy|rude|angry|anxious|depressed|flat|suspicious|"
    r"defensive|emotional|difficult|dirty|filthy|neglected|intimidating|controlling|over-?bearing|immature|"
    r"unrealistic|unreasonable|volatile|unstable|dysfunctional|intoxicated|under the influence|drunk|lovely|"
    r"cheerful|content|bright in mood|settled|happy enough|attached|detached|disinterested|uninterested|superficial)",
    r"(?:poor|no|limited|lacks?|lacking|little) (?:insight|motivation|boundaries|judgement|hygiene|awareness|"
    r"eye contact|engagement)",
    r"(?:paranoid|hostile|chaotic|resistant|unmotivated|aggressive|difficult) (?:re|about|towards?|behaviour|"
    r"home|household|lifestyle|"
    r"presentation|mood|family)",
    r"(?:yn|roedd|mae) (?:\w+ ){0,3}(?:elyniaethus|anhrefnus|ymosodol|dryslyd|isel|gelyniaethus|flin)",
)
INNER = any_of(
    r"(?:does|did|do)(?: not|n['’]t) want to (?:engage|talk|change|co-?operate|work|accept|know|listen|try|"
    r"get better|help|be helped|"
    r"take part|participate|move forward)",
    r"(?:is|was|are|were|seems? to be) in denial|feels? (?:guilty|ashamed|jealous|entitled|threatened)|"
    r"is (?:jealous|ashamed) of|"
    r"(?:has|shows?) no (?:interest|remorse|desire|intention)|(?:is|was) not interested in|"
    r"does(?:n['’]t| not) (?:care|love|understand|see (?:a|the|any) (?:problem|risk)|accept (?:that|his|her|the))|"
    r"(?:is|was) (?:only )?(?:doing|saying) (?:it|this|that) (?:for|to get)|(?:is|was) choosing (?:to|not to)|"
    r"blames? (?:everyone|others|his|her|the)|thinks? (?:he|she|they) (?:is|are|can|knows?)|"
    r"enjoys? the (?:attention|drama)|"
    r"likes? to (?:play|control|be the victim)|knows? (?:full well|exactly what)",
)
THIRD_HAND = rx(
    r"\b(?<!i )(?:told (?:me|us|\w+)|says?|said|reports?|reported|informed (?:me|us)|mentioned|according to \w+)\s"
    r"(?:that\s)?(?:(?:his|her|their|the|a|another)\s)?(?!i\b|he\b|she\b|they\b|and\b|what\b|to\b)[\w'’-]{3,}\s"
    r"(?:had |has )?(?:said|told|says|tells|reported|claims?|claimed|mentioned)\b"
)
ALONE = rx(
    r"\b(?:lives?|living|lived) (?:alone|on (?:his|her|their) own|by (?:himself|herself))\b|\bbyw ar (?:ei|"
    r"eu) (?:ben|phen)\b"
)
WITH_SOMEBODY = rx(r"\b(?:lives?|living) with (?:his|her|their|a|the|mum|mam|dad)\b|\bbyw (?:gyda|efo)\b")

# --- P6 ---
UNHELD = any_of(
    r"it (?:is|was) (?:generally |widely )?(?:felt|thought|believed)|(?:the )?(?:general |overall |"
    r"shared )?(?:feeling|consensus|view|thinking) (?:is|was)|"
    r"(?:everyone|everybody|all|people|professionals|others|staff|family|the family) (?:feels?|felt|thinks?|"
    r"thought|believes?|believed|"
    r"(?:is|are|were) of the (?:view|opinion))|teimlir|credir",
)
CHILD = rx(
    r"\b(?:the (?:baby|toddler|children|kids|bairns?|weans?|child|little (?:one|boy|girl)|wee (?:one|boy|girl))(?!\w)|"
    r"(?:her|his|their|both|three|two) (?:children|kids|bairns|weans|toddler|baby)(?!\w)|y (?:plant|babi)\b|"
    r"(?:aged?|age of) (?:\d|1[0-5]|one|two|three|four|five|six|seven|eight|nine|ten)\b(?! ?\d)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d|1[0-5])[- ](?:year|month|week)s?[- ]old|"
    r"\w+ \((?:\d|1[0-5])\)|(?:son|daughter|boy|girl),? (?:\d|1[0-5])\b(?! ?(?:pm|am|o['’]clock|\d)))"
)
CHILD_HEARD = rx(
    r"\b(?:said|says|told|asked|smiled|smiling|cried|crying|played|playing|drew|drawing|showed|hid|hiding|ran|"
    r"running|sang|singing|slept|"
    r"asleep|laughed|laughing|held|holding|reached|looked|watched|watching|clung|sat|wants?|wouldn['’]t|spoke|"
    r"spoken to|seen (?:on|alone)|"
    r"whispered|pointed|waved|dywedodd|chwarae|gwenu)\b"
)
AGREED = any_of(
    r"(?:all|everyone|everybody|family|both parties|both|mum|dad|parents|he|she|they|client|person|patient|"
    r"service user)(?: (?:is|are|was|were|"
    r"has|have|all|both|verbally|fully))* (?:in (?:full )?agreement|agreeable|happy with (?:the|this|all)|"
    r"on board|agreed (?:to|with|that|the))",
    r"(?:we|it was|this was|plan|plans?) (?:was |were |have |has |been |jointly |all |"
    r"then )*agreed(?: (?:with|by|that|to|on))?|in agreement with|"
    r"agreement (?:was )?reached|consented to (?:the|this)|cytun(?:wyd|odd|om)",
)
SPEAKS_FOR = any_of(
    r"(?:attorney|guardian|poa|power of attorney|lpa|deputy|appointee|next of kin|nok|twrnai|"
    r"gwarcheidwad)(?:,| \w+,?)? (?:\w+ )?(?:says?|said|wants?|wanted|"
    r"agreed|agrees|consent(?:s|ed)|decided|has decided|signed|insists?|would like|confirmed|states?|stated|"
    r"requests?|requested|feels?)",
    r"(?:son|daughter|wife|husband|mum|mother|father|brother|sister) (?:agreed|consented|signed|"
    r"decided) (?:on (?:his|her|their) behalf|for (?:him|her|them))",
)
SETTLED = rx(
    r"\b(?:not settled|unsettled|not agreed|look again|both (?:are|is|views|of)|settled|agreed|agreement|"
    r"compromise|meet again|no agreement|still apart|trial)\b"
)
CONTRAST = rx(r"\b(?:but|whereas|though|however|while|meanwhile|ond)\b")
PARENT_BETTER = any_of(
    r"(?:mum|mam|dad|mother|father|parents?|\w+) (?:has|have|is|are|['’]s) (?:\w+ )?(?:reduced|cut (?:down|"
    r"back)|clean|sober|stopped (?:drinking|using)|"
    r"completed (?:the|her|his)|engag\w+ (?:well|with)|attend\w+ (?:every|all|her|his)|doing (?:really |"
    r"so )?well|made (?:good|great|huge) progress|"
    r"turned (?:it|things) (?:a)?round)",
)

# --- P7 ---
REFERS = any_of(
    r"(?:referr?ed|referral (?:was |has been )?(?:made|sent|done|submitted|completed|put in|in)|re-?referred|"
    r"referral to|refer(?:ring)? (?:him|her|them|on)?"
    r" ?to|signposted|put (?:him|her|them) (?:forward|down) for|made a referral|sent (?:off )?(?:a|"
    r"the) referral|put in (?:a|the) referral)",
    r"(?:booked|arranged|ordered|requested|commissioned|organised|increased|set up|put in|sourced|started|"
    r"applied for) (?:(?:a|an|the|her|his|their|for|in|on|"
    r"\w+) ){0,3}(?:respite|day (?:centre|care)|package|carers?|sitter|befriend\w+|telecare|pendant|alarm|"
    r"equipment|commode|hoist|"
    r"assessment|ot|physio\w*|meals on wheels|club|group|placement|calls?|visits?|hours|service|taxi)",
    r"(?:telecare|respite|package|day (?:centre|care)|befriending|ot|physio) (?:was |has been |"
    r"to be )?(?:referral|requested|arranged|booked|increased|"
    r"started|commenced|set up|in place)|(?:wedi|cafodd ei) (?:gyfeirio|chyfeirio)|atgyfeiri\w+",
)
FOR_SAFETY = rx(r"\b(?:safeguarding|police|ambulance|999|111|duty|emergency|mash|diogelu|heddlu)\b")
"""Passing something on for somebody's safety needs no other reason."""
OPTIONS = rx(
    r"\b(?:options? (?:[1-4]|one|two|three|four)|direct payments?|four options|all (?:four )?options|"
    r"sds options?|taliad(?:au)? uniongyrchol)\b"
)
MONEY_TOLD = rx(r"\b(?:budget|£|pounds?|cost|money|amount|a week|per week|cyllideb|arian)\b|£")
EXPLAINED = rx(
    r"\b(?:explain\w*|went through|talked (?:him|her|them|it) through|leaflet|said back|told back|understood|"
    r"egluro|esbonio)\b"
)
NOT_THERE = any_of(
    r"(?:no|not any|isn['’]t any|there['’]s no|nothing) (?:\w+ ){0,3}(?:available|places?|vacanc\w+|provider|"
    r"capacity|funding|slots?|spaces?)|waiting list|"
    r"unable to source|could(?:n['’]t| not) be (?:found|met|sourced)|unmet need|nobody (?:can|could) (?:do|"
    r"provide)|on the list for|"
    r"rhestr aros|dim (?:lle|ar gael)",
)
PLANNED = rx(
    r"\b(?:until|till|meanwhile|in the meantime|for now|instead|look again|will (?:ring|call|ask|chase|try|"
    r"look)|i['’]ll|we['’]ll|by (?:mon|tue|wed|thu|fri|sat|sun|next|the)|alternative|yn y cyfamser|tan)\w*\b"
)
TOLD_BACK = rx(
    r"\b(?:said (?:it )?back|told (?:me )?back|repeated|in (?:his|her|their) (?:own )?words|understood|"
    r"asked (?:him|her|them) to tell|nodded|explained|(?:he|she|they) (?:said|says|knows|agreed|was told|"
    r"were told))\b|[“\"]"
)

# --- P8 ---
LEARNED = rx(
    r"\b(?:learn(?:ed|t|ing)|found (?:out|that)|turn(?:s|ed) out|realis\w+|discover\w+|now know|we thought|"
    r"i thought|didn['’]t know|it was(?:n['’]t| not)|what works|surpris\w+|dysg\w+|sylweddol\w+|deall)\b"
)
UNPLANNED = rx(
    r"\b(?:unplanned|nobody planned|not planned|unexpected\w*|new\b|surpris\w+|turn(?:s|ed) out|came up|"
    r"by chance|also|asked (?:if|whether|about) anything|nothing new|annisgwyl|newydd)\b"
)
COUNTS = any_of(
    r"\d+(?:\.\d+)? (?:hours?|calls?|sessions?|visits?|contacts?|appointments?)(?: of (?:support|"
    r"care))? (?:\w+ )?(?:delivered|provided|attended|completed|offered|used|this (?:month|quarter))",
    r"attend(?:ance|ed)(?: (?:is|was|at|of))? \d+ ?(?:%|per ?cent|out of|of|sessions|/)|\d+ ?(?:%|"
    r"per ?cent) attendance|(?:delivered|provided|received|attended) \d+ (?:hours|calls|sessions|visits)",
    r"\d+ (?:awr|sesiwn|galwad|ymweliad)",
)

# --- P9, P10 ---
UP = rx(r"\b(?:better|improv\w+|progress\w*|further|stronger|more confident|managed|well|increas\w+|gwell)\b")
DOWN = rx(
    r"\b(?:worse|harder|setback|dip(?:ped)?|slip(?:ped|ping)?|lost|fell|nowhere|struggl\w+|bad (?:week|day|"
    r"spell)|back (?:to|again)|not (?:so|as) (?:good|well)|less|missed|flu|ill|tired|down|but|gwaeth|anodd)\b"
)
WHEN = rx(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|last (?:week|month)|weeks? ago|months? ago|"
    r"\d{1,2}/\d{1,2}|(?:first|second|third|next) (?:week|month))\b"
)
FAILURE = any_of(
    r"relapse[ds]?|relapsing|regress(?:ed|ion|ing)?|back to square one|lapsed|disengaged|lost motivation|"
    r"(?:placement|plan|package|trial|attempt) (?:has |have )?(?:failed|broke down|broken down)|"
    r"(?:has|have|he|she|they) failed|set ?back due to (?:his|her|their) (?:own )?|fallen off the wagon|"
    r"not maintained (?:his|her|their) progress|methu|methodd",
)
ONE_CREDIT = any_of(
    r"(?:due to|thanks to|because of|as a result of|following|down to|owing to) (?:our|the|"
    r"my) (?:\w+ )?(?:input|intervention|support|service|team|package|programme|work|involvement|visits|"
    r"sessions)",
    r"our (?:input|intervention|service|support|programme) (?:has |have )?(?:led to|resulted in|achieved|"
    r"improved|enabled|helped)|diolch i['’]n (?:gwaith|cefnogaeth)",
)
MIND_CHANGED = any_of(
    r"changed (?:his|her|their) mind|no longer wants?|(?:has|have) changed (?:his|her|their) view|now wants|"
    r"wedi newid (?:ei|eu) (?:feddwl|meddwl)"
)
WAS = rx(
    r"\b(?:used to|was|were|had|before|at first|last (?:time|week|month|year)|in (?:march|april|may|june|"
    r"july)|from|arfer|o['’]r blaen)\b"
)
FRAMEWORK = any_of(
    r"national (?:well-?being )?outcomes?(?: framework)?|nof|shanarri|girfec|"
    r"i get the help i need when i need it|i feel safe and protected|health and well-?being outcome \d|"
    r"well-?being (?:outcome|indicator)s?|canlyniadau llesiant"
)
DIAGNOSIS = any_of(
    r"(?:[2-9]\d|10\d) ?(?:yo|y/o|yrs?|year old (?:male|female)|m|f)|dementia|alzheimer\w*|copd|"
    r"schizophreni\w*|bipolar|"
    r"autis\w+|asd|adhd|ms|parkinson\w*|stroke|cva|learning disabilit\w+|ld|pd|eupd|bpd|diabet\w+|t2dm|"
    r"epilep\w+|cancer|"
    r"frailty|heart failure|chd|ckd|psychosis|depression|huntington\w*|mnd|nof|demensia|strôc|canser",
)

# --- P11, P12 ---
NO_SPEECH = rx(
    r"\b(?:non-?verbal|no speech|does(?:n['’]t| not) (?:use|have) (?:speech|words)|without (?:speech|words)|"
    r"cannot speak|pre-?verbal|limited (?:verbal )?communication|di-?eiriau|ddim yn siarad)\b"
)
HOW_TALKS = rx(
    r"\b(?:sign(?:s|ed|ing)?|makaton|bsl|point(?:s|ed|ing)?|eye[- ]?(?:gaze|point\w*|s)?|look(?:s|ed)? (?:at|"
    r"towards?)|board|symbols?|pictures?|talking mats?|tablet|device|nods?|nodded|blink\w*|smil\w+|vocalis\w+|"
    r"hum(?:s|med|ming)?|gesture\w*|reach(?:es|ed)|push(?:es|ed)|pull(?:s|ed)|face|sounds?|by \w+ing)\b"
)
MEANT = any_of(
    r"(?:he|she|they|\w+) (?:really |clearly |obviously |thoroughly )?(?:enjoyed|loved|liked|hated|wanted|"
    r"was happy|was bored|was upset|was pleased|was content|disliked)|had a (?:lovely|great|good|nice) time|"
    r"mwynh\w+|wrth (?:ei|eu) bodd"
)
THINKS = rx(
    r"\b(?:i think|we think|i thought|it looked|looked like|seemed|maybe|perhaps|could be|might|may have|"
    r"told us by|smiled|laughed|because (?:he|she|they) (?:smiled|laughed|hummed|clapped)|meddwl|efallai)\b"
)
FIRST_PERSON = rx(
    r"\bi (?:want|like|love|enjoy|choose|need|prefer|feel|am happy|don['’]t like|would like)\b|\b(?:dw i|dwi|"
    r"rwy)['’]?n? (?:eisiau|hoffi|mwynhau|dewis)\b|\bmy (?:favourite|goal)\b"
)
CHILDISH = any_of(
    r"good (?:girl|boy|lad)|nappy|nappies|bibs?|tantrums?|naughty|cheeky|potty|playing up|bless (?:him|her)|"
    r"toddler[- ]like|little (?:lady|man|old (?:lady|man))|(?:like|mentality of|mental age of) an? (?:child|"
    r"\w+ year old)|feeding (?:him|her)|was fed|spoon[- ]?fed|babyish|sulk\w*|(?:merch|bachgen) da"
)
ADULT_SERVICE = any_of(
    r"service user|client|package of care|compliance|non-?compliant|customer|caseload|defnyddiwr gwasanaeth"
)
MOVE_NEAR = any_of(
    r"turn(?:s|ing|ed)? (?:16|17|18|sixteen|seventeen|eighteen)|leav(?:es?|ing) care|aftercare|transition to adult\w*|"
    r"(?:being |is |to be )discharged (?:on|tomorrow|this|next|home)|going home (?:tomorrow|from hospital|"
    r"on (?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)day)|coming out of hospital|end[- ]of[- ]life|palliative|last (?:weeks|days) of|"
    r"moving (?:to|into|on to) (?:a|the) (?:care home|nursing home|flat|ward|placement|hospice)|gadael gofal|"
    r"diwedd oes|"
    r"gofal lliniarol",
)
NEXT = rx(
    r"\b(?:if\b|what if|in case|until|plan|agreed|will\b|i['’]ll|we['’]ll|next|by (?:mon|tue|wed|thu|fri|sat|"
    r"sun|next|the)|when (?:she|he|they)|os\b|wedyn)\b"
)
DYING = any_of(
    r"palliative|end[- ]of[- ]life|ceiling of care|dnacpr|last (?:weeks|days) of|terminal\w*|hospice|"
    r"syringe driver|gofal lliniarol|diwedd oes|hosbis"
)
YOUNG_CARER = any_of(
    r"young carers?|gofalwr ifanc|(?:she|he|they)(?:['’]s| is| are)? (?:\w+ )?(?:looks?|looking) after (?:his|"
    r"her|their) (?:mum|mam|dad|mother|father|brother|sister|gran|nan)"
)
INTERPRETED = any_of(
    r"(?:through|via|using|with) (?:an |the )?interpreter|interpreted (?:by|for)|scribed (?:by|for)|"
    r"(?:an|the) interpreter (?:was (?:there|present|used)|said|told)|(?:trwy|drwy) (?:gyfieithydd|ddehonglydd)",
)
