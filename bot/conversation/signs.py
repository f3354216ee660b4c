"""The words that raise a question about somebody's safety. Tables only; `concerns.py` reads them.

One pattern to a line: a regular expression with a shorthand, so that it reads as words and nothing nests:
a space is one to three white-space characters, `'` an apostrophe of either shape or none, `*` the rest of a
word, `~` up to 45 characters inside one sentence, `(` a group, `<name>` a list of `WORDS`. Weights are *now*
(a human, at once), *clear* (a human) and *soft* (ask the worker); *gift* and *farewell* say nothing alone,
but each together with the other is a goodbye. Sources: FNF ¶24 (what was raised and what was done), ¶43-48
(fact, opinion, exact words); Wales Safeguarding Procedures (kinds of abuse and neglect, what people say or show).
The Welsh and the Scots were written by nobody who grew up with them and are not yet reviewed.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "i": r"(i|ah|he|she|they|we)",
    "he": r"(he|she|they)",
    "me": r"(me|us|her|him|them|mum|mam|dad|gran)",
    "own": r"(my|ma|me|his|her|their|our)( own| ain)?",
    "self": r"(my|me|ma|him|his|her|their|them)[ -]?s(el|els|elf|elves|en)",
    "nt": r"((do|does|did|is|was|were|has|have|had|wo|ca|could|would|should|are|ai)n't"
    r"|(dis|did|din|dae|has|hav|had|is|wis|wid|wull|will|win|cud|can)nae|doesnae|canny)",
    "no": r"(<nt>|(do|does|did|is|has|have|will) not|not|never|no|nae)",
    "cant": r"(can't|cannot|cannae|canny|couldn't|couldnae|could not)",
    "wont": r"(won't|will not|willnae|winnae|shan't|wouldn't|would not|widnae|not going to|not gonna|no gonnae)",
    "nobody": r"(nobody|no[ -]?one|naebody|not a soul)",
    "want": r"((want|wants|wanted|wanting|wantin|wish)( to| tae)?|wanna|wantae)",
    "more": r"(any ?more|ony ?mair|nae mair|(any|much) longer|at all|now|these days)",
    "mum": r"(mum|mam|mummy|mammy|maw|dad|daddy|da)",
    "kids": r"(kids?|weans?|bairns?|children|baby|toddler|boys?|girls?|wee (boy|girl|yins?|ones?)|little ones)",
    "kin": r"((step)?(mum|mam|mother|dad|father|son|daughter|brother|sister)|mummy|mammy|mammie|daddy|da|maw|gran|granny"
    r"|nan|nana|grandad|grandpa|grandson|granddaughter|husband|man|wife|partner|boyfriend|girlfriend|ex|uncle|auntie"
    r"|aunt|cousin|nephew|niece|(daughter|son)[- ]in[- ]law|family|flatmate|housemate|lodger|neighbour|friend|mate|pal"
    r"|boy|lad|lass)",
    "whom": r"(me|us|him|them|her(?! ((own|left|right|wee) )?(head|knees?|hip|elbow|foot|toes?|arm|leg|thumb|hand|shin"
    r"|ankle|fingers?|shoulder|target|stride|best|feelings|pride|ball|bus|card|money|first|last))"
    r"|(my|ma|his|her|their|your) ((wee )?<kin>|<kids>|face|stomach)|mum|mam|mummy|dad|daddy|gran|the (<kids>|wife|dog))",
    "end": r"(?=\s{0,3}([.!?,;:\")’”]|$|\n))",
    "money": r"((bank )?(card|caird|book)|pension( money| book)?|giro|benefits?|pip|dla|money|cash|savings|wages?|purse"
    r"|allowance|universal credit|dole|pin)",
    "takes": r"(take|takes|took|taking|takin|taken|tak|taks|taen|nick|nicks|nicked|steal*|stole|stolen|spend|spends"
    r"|spending|spent|pocket(s|ed|ing)|skims?|drained|emptied|rob|robs|robbed|borrow*|helps? <self> to)",
    "day": r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|the weekend|last week|christmas|easter"
    r"|breakfast|the \w{1,12}|\w{3,9} (days|weeks|nights))",
    "days": r"((for|in) (days|weeks|months|a (week|month|fortnight)|\w{3,9} (days|weeks|months|nights)))",
    "pills": r"(tablets?|pills?|paracetamol|meds|medication|morphine|insulin|sleepers|painkillers|co-?codamol)",
    "home": r"(home|hame|back (there|(to|tae) him|to her)|back)",
    "moi": r"(eisiau|isio|isho|moyn)",
    "nid": r"(ddim|dim|'m|sa ?i'n|so fi'n|smo fi'n|sai)( yn)?",
}

SIGNS: tuple[tuple[str, str, str, str], ...] = (
    ("ending_life", "now", "Said plainly, or the means are ready: ask once, help first (safety: suicidal words).", r"""
    (kill?|topp?|hang|drown)(s|ing|ed)? <self>|(do|dae|doing|daein|did) <self> in
    (end|ending|take|taking|took|tak|finish) <own> life|end(ing)? it all|end it (tonight|now|soon)
    (<want>|(wish|hop|pray)*|rather|ready|going|gonna|gonnae|like|better)( just| jist)?( to| tae)?( just| jist)? (die|dee|be (dead|deid|gone))(?! (in|at|here|with|wi|on|of|peacefully|before|surrounded|a? ?happy|when|without|to see|for))
    wish*( that)? (<i>|a) (was|were|wis|wur|had)( never| not)? (dead|deid|gone|been born|born)
    better (off |aff )?(dead|deid)|rather be (dead|deid)|(better|well) (off?|aff) (without|wi'?oot|withoot) (me|ma-?sel|myself)(?! (driving|cooking|in goal|singing))
    <no> <want>( just| jist)? (waken?( up)?(?! (at|early|him|her|the|before|everyone))|be alive|exist|(go on|carry on|keep) living)
    <no> <want>( just| jist)? (be on this earth|see (tomorrow|another (day|christmas|birthday))|live( <more>)?<end>)
    (hop|wish|pray|want)*~(<no>|<wont>) wak(e|en|ing)(?! (up )?(him|her|the|early))
    (point|use|sense|reason)( in| of| tae| to| for)?( me| him| her)? (living|livin|life|live|being alive|(carry|stay)* (on living|alive))(?! (in|at|here|with|near|on|there))
    (say*|said|think*|told|tell*|feel*|reckon*|believ*)~better off? without (him|her|them)<end>
    <no>( not)? worth (living|livin)|nothing (left )?(to|tae) live for|(no|nae) reason (to|tae) live
    <pills>~((saved|stored) up|counted out|hidden away|put by|stashed|hoarded|stockpiled)|(saving|saved|stash*|hoard*|stockpil*|counted)( up| out)?( all| enough)?( of)?( <own>)? <pills>
    (count(s|ed|ing)?|look(s|ing)?|lay(ing)?|line(s|d)?)( up| out| at)?( all)? (<own>|the) <pills>~(think|wonder|enough|how many|again|night|every|and put)
    (took|taken|take|taking|tak|tried)( an?| another| the)? (overdose|od)|overdosed|(took|taken|swallowed|take|taking) (all|the whole|a handful of|every one of|a load of|the lot of) ~?<pills>
    (jump|walk|throw|stepp?)(s|ed|ing)?( <self>)? ((off|from) (the|a|that) (bridge|roof|balcony|cliff|train|multi-?storey)|(in front of|under) (the|a) (train|lorry|bus)|in ?to (the )?traffic)
    bridge~(going to|gonna|gonnae|wanted to) jump|(driv(e|ing)|drove) (the car |it )?in ?to (a|the) (wall|tree|river|lorry)
    walk(ing|ed)? in ?to the (sea|river|loch|water|canal)~(not|never|no|nae|keep|and that)
    (stood|stand|standing|went|been) (up )?(on|at|to|doon at) (the )?(bridge|platform|cliffs?|top of the multi|edge|railway|viaduct|loch side)~(look|thought|think|couldn't|hour|down|jump|train|nearly|turned)
    (a|the|bought|got) rope~(loft|garage|shed|beam|tree|boot|bought|ready)|(google|googled|look(ed|ing) up|searched)~(how to die|how many tablets|painless|ways to (die|go|do it)|overdose)
    lladd (fy|ei) hun(an)?|rhoi diwedd ar (fy mywyd|ei fywyd|ei bywyd|y cyfan|bopeth)|<moi> marw(?! (gartref|adref|yn|mewn))
    <nid> (<moi>|am) (byw|bod yn fyw|deffro)(( ddim| dim)? (mwy|rhagor|bellach|rŵan))?<end>
    """),
    ("ending_life", "clear", "The word itself, thoughts without a plan, wanting to join the dead.", r"""
    suicid(e|al)(?! (squad|prevention|awareness|training|policy))|hunanladdiad
    <no> <want> be here (any ?more|ony ?mair|nae mair|any longer)|(plan|note|thought)* (to|of|about|for) (end(ing)? (it|things)|dying|death|killing)
    (<nobody>|who)( would|'d| wid|'ll| will)? (notice|care|miss (me|him|her))( if| gin)? ?<i>?~(gone|died|deid|dead|disappeared|wasn't here|wisnae here)
    (tired|sick|had enough|weary|scunnered) (of|wi|with) (living|livin|life|being alive|this life)|<no> (see|hae|have) (a|any|ony) future
    (soon|going to|gonna|gonnae|ready to|want to|time (to|i)|rather|like to)( go and)?( be| go| join| joined)? (be with|join|go to|with) (him|her|my (late )?(wife|husband|mum|mam|dad)|(?-i:[A-Z][a-z]+))( in heaven| again| up there| in the (ground|cemetery|sky))
    (go to sleep|sleep|asleep|drift off) (for good|for ?ever|and (not|never|no) wake*)
    (<wont>|<no>) (have to (worry|bother)|need to worry|be (a )?(bother|burden|trouble)(ing)?|trouble)~(much longer|for long|after|any ?more|soon)
    (over|finished|done with) (soon|by (monday|christmas|the weekend))<end>|it'll (all )?be over
    <nid> <moi> bod (y|')?ma( ddim)? (mwy|rhagor|bellach)|g?well( eu byd| off)? (hebdda|hebddo|hebddi|heb) ?(i|fi|fo|fe|hi)?<end>
    """),
    ("ending_life", "soft", "Things people say that may mean it and may not: ask.", r"""
    (no|nae|any|wh[ai]t's the|not much|nothing but no) (point|use)( (in|to|tae|of|wi) (anything|it all|any of it|it|me|going on|gaun on|goin on|carrying on|being here|trying))?( <more>)?<end>
    (no|nae|any|wh[ai]t's the) (point|use) (in|to|tae|of) (anything|it all|any of it|me|going on|goin on|gaun on|carrying on|being here)
    <cant> (go on|go oan|carry on|keep (going|goin|on))( (like this|any ?more|ony ?mair|nae mair|much longer|another day|living|livin|hen|son|wi this|with this)|<end>)
    <cant> (take|tak|dae|do|face|stand|thole) (this|it|another day|anither day|tomorrow)( any ?more| ony ?mair| much longer|<end>)
    <no> <want> live like this|(wish|hope|pray|wait)*~(lord|god|jesus|duw|almighty)( would| wid| will|'d|'ll)?( just| jist| to| tae)? (take|tak|call) (me|him|her)
    (i'm|i am|ah'm|feel|feels|feeling|nothing but|<he> is|<he>'s)( like| that)?( just| only| nothing but| such| jist)? a burden|yn faich
    want(s|ed)? (it|it all|everything|this)( all)? to (stop|end|be over)<end>|want(s|ed)?( to| tae)( just)? disappear
    had enough of (everything|it all)|given up on (life|everything|living)|ready to go now|what's there to live for
    <no> (mind|care|bother me|fash masel)( if)?( i| ah)?( never| <nt>)? (wake|woke|waken)*|no reason (to|tae) (get up|get oot o' ma bed|go on|be here)
    ((i|ah)'ve|i have|he's|she's) had enough<end>|wedi cael digon(?! (o|i))|fed up (of|wi|with) (being here|living|it all|everything)
    (nothing|naething|nowt) to (get up|look forward) (for|to)|see (no|nae) (way out|road oot|future)|<no> see (the|ony|any) point(?! in (a|the|going to|phoning|that))
    (look|star)(e|es|s|ing) (up )?at the (beam|rope|knives|train tracks|tracks|rafters)|insurance~pa(ys?|id|ying)( out)?~(accident|did it|do it|kill|own hand)
    (does |'?s|sdim |dim )(dim )?[pb]wynt( (byw|mynd ymlaen|cario ymlaen|i ddim( byd)?|mwy|bellach|rhagor))?<end>|(methu|ddim yn gallu|dim yn gallu) (mynd|cario) ymlaen
    neb yn (sylwi|poeni|fy ngholli)|(taswn|petawn|pe bawn) i ddim (yma|yn bod|o gwmpas)
    """),
    ("goodbye", "gift", "Giving away what one would keep: half of a goodbye.", r"""
    (given?|gave|gied|gien|giving|gie'd)( away)?( all)?( of)? <own> \w{2,14}( \w{2,14})? (away|to|tae)|(given?|gave|gied|gien|giving)( \w{2,10})? away
    found (a )?(good )?homes? for (my|ma|the|his|her)|(want you|you can|ye can) (to )?(have|hae) (my|ma)
    re-?hom(ed|ing)( <own>| the) (dog|cat|budgie|birds|pets?)|(gave|given) up (my|the|his|her) (dog|cat|budgie|birds|pets?)
    (keep|have|take) my (watch|ring|guitar|records|dog|cat|bike|medals|tools|books)(,? i| it'?s yours|<end>)|(wedi )?rhoi'?r? (\w{2,14} ){0,2}i \w{2,14}
    """),
    ("goodbye", "farewell", "Letters, thanks, things put in order: the other half.", r"""
    (wrote|written|write|writing|left|leaving|done|sent)( \w{2,10}){0,2} ((the |ma |my )?letters?|a (letter|note)|notes)|(letters|notes?) (are|is) (in|on|under)
    <no>( \w{2,5})? (mak(e|in|ing) )?(a |any |ony )?fuss|say (goodbye|cheerio|ta-?ra)|said <own> (goodbyes?|cheerios?)|(told|telt|said)~(goodbye|cheerio)(?! to the)
    (thanks|thank (you|them|everyone)|ta|cheers)( \w{2,10})? for (everything|everythin|being (so )?(good|kind)|all (you|they|he)|a' ye)|diolch( \w{2,10})? am bopeth|ffarwel
    (sorted|planned|paid|picked|chosen|written)( out)?( all)? (<own>|the) (funeral|will|hymns|coffin)|(sgwennu|ysgrifennu)'?r? llythyra?u?
    (<wont>) be (here|around|about|needing)|look after (the|my|ma) (dog|cat|budgie|kids|weans|mum) (for me|when i'm)
    (affairs|papers|things|everything) (are |is |all )?(in order|sorted)|cancell?ed (my|the|his|her) (milk|papers|phone|rent|everything|tv|subscription)
    (passwords?|pin|keys|will|the policy|bank stuff) (are|is|'s) (in|on|under|written|with)|you've (all )?been (so |very |awfy )?(good|kind) (to|tae) me
    ((you|ye|he|she|they)'ll|(they|you) will) find (everything|it all|the letters?|the papers|what they need)|(paid|settled|squared)~(up to date|in full|every bill|what i owed|what he owed)
    """),
    ("goodbye", "soft", "Not expecting to be there.", r"""
    (won't|willnae|shan't|will not|winnae) (be needing|be needin|need) (that|it|this|them|these|those|any of (it|that|them)|anything)( (next|after|on|any ?more|again|where|soon|by|come)|<end>)
    <no>( \w{2,5})? (bother|need|book|worry|save|keep)\w{0,4}~<wont> be (here|around|about)
    <wont> be (here|around) (much longer|for long|by then|for <own> (birthday|christmas)|this time next|to see)|(last time|never) (you|ye)('ll| will)( ever)? see me
    """),
    ("self_harm", "clear", "Hurting oneself.", r"""
    (cut(s|ting|tin)?|burn(s|ing|t|ed)?|(harm|hurt)(s|ing|ed|in)?|scratch(es|ing|ed)?|starv(e|es|ing)|hit(s|ting)?|punch(es|ing)?) <self>(?! (shaving|on|with the|opening|when|off|by|cooking|a |short|up|gardening|while|at|ironing|out))
    self[- ]?harm*|(rows?|lines|neat) of (cuts|scars)|(fresh|new|neat|several|deep) (cuts|scars|scratches) (on|along|up|down|across) (both |<own> |the )?(both )?(fore|inner |upper )?(arms?|wrists?|thighs?|legs?)
    (cut|burn|slash|slice)(s|ed|t|ting|ing)? <own> (arms|wrists?|legs|thighs)(?! (on the|opening|shaving|gardening))|(torri|brifo|frifo|niweidio|llosgi|anafu) (fy|ei) hun(an)?
    """),
    ("self_harm", "soft", "May be distress, may be sensory: ask.", r"""
    (bang(s|ing)?|hit(s|ting)?|punch(es|ing)?) <own> (head|face) (off|on|against|aff)( the| a)? (wall|floor|table|wa)
    """),
    ("hurt_by_someone", "now", "A throat, a weapon, at the door, or a carer who nearly did.", r"""
    hands? (round|around|on|roon|over) <own> (throat|neck|mouth)|(strangl|chok|throttl)(e|es|ed|ing) (<me>|my)|(knife|machete|blade|hammer) (to|at) (<own>|me)|(pulled|came at (me|her|him) with) a (knife|hammer|blade)
    <he>('s|'re| is| are)( right)? (hitting|hurting|attacking|battering) <whom>( right)? now|(outside|at (my|the) door|(banging on|chapping) (my|ma|the) door)~(now~)?(break|kill|hurt|batter|smash|get) (me|my|us|ma)
    (stood|standing|stand|stan|knelt) (over|ower) (him|her|mum|mam|dad|the bed|the cot)~(cushion|pillow|knife|hand|fist|count|thought|think|blank)|(pillow|cushion)~(over|on|towards|to) <own> (face|head|mouth)
    wh[ai]t i('ll| might|'m going to| could)? (do|dae|done) (to|tae) (him|her|mum|dad|them|the <kids>)
    (i|ah) (nearly|almost|could have|could've|came (that )?close to)( \w{2,6})? ?(hit*|sh[oa]ok?|shak(e|ing)|slap*|smother*|push*|throttl*) (him|her|mum|mam|dad|the <kids>)
    """),
    ("hurt_by_someone", "clear", "Verbs that need somebody at their end, so that sport, cooking and hips stay silent.", r"""
    (hit|hits|hitting|hittin|hut|slap*|smack*|punch*|kick*|thump*|skelp*|batter*|leather*|wallop*|belted|thrash*|headbutt*|shov(e|es|ed|ing)|pinch*|stab(s|bed)?|attack*|beat(s|ing|en)?|assault*|bit|bites|scald(s|ed))( up)? <whom>(?! (out|to it|at (?!home|hame|night|the weekend)|up (with|for)|for six|if i|hollow|on the head for|fair and))
    (hurt|harm)(s|ing|in|ed)? <whom>|(abus|mistreat)(e|es|ed|ing|s)? <whom>
    (push|pull|drag|throw|threw|grab|yank|haul|shak|twist|squeez|jerk)(es|ed|s|e|ged|bed|ging|bing|ing|in|n)? (<whom>|(my|ma|his|her) (arms?|hair|wrists?|neck|leg|ear))(?! (the ball|leg about|out of the chair and))(?= (down|over|against|off|aff|in ?to|intae|by|roon|round|across|on ?to|to the|tae the|hard|about|roughly|when|if|so|till|that)|\s{0,3}([.!?,;]|$))
    (throw|threw|chuck|flung|fling|lobb)(s|n|ed|ing)? (the |an? |things|stuff|her |his )?\w{0,10} ?at <me>
    (say|says|said|saying|threaten*)( that)? <he>('ll| will|'d| would|'s going to|'s gonna) (break|kill|batter|hurt|smash|burn|stab) (<me>|<own>)|threaten*( to| tae)? (me|her|him|us|hit|hurt|kill|batter|throw|put (me|her|him) out)
    (rough|heavy[- ]handed|roch) (with|wi) <me>|(handl|mov|wash|lift|treat)(e|es|ed|s)? <me>( \w{2,8})? (rough(ly)?|like (a sack|meat|a lump|rubbish))|handled roughly
    (tie|ties|tied|tying|strap|straps|strapped)( <me>)?( in)? (to|tae|down)( the| a| his| her)? (chair|bed|radiator|rails?)|restrain(s|ed|ing) (me|her|him) (on|in|to|when|till)
    (bruis(e|es|ing)|marks?|finger-?marks?)~(fingers?|hand(print)?|grip|thumb|belt|upper arms?|both arms|inner (arm|thigh)|thighs|throat|neck|behind <own> ears?|tops? of)|(finger|grip|belt|hand|bite|cigarette) ?(marks?|prints?|burns?)
    (round|red|purple|dark|blue|yellow|oval|angry|finger*|thumb)( and \w{3,6})? (marks?|patch(es)?|weals?)~(arms?|wrists?|neck|legs?|thighs?|face|cheek|back|shoulders?|ribs)|yellow going green|black and blue|gone (purple|yellow and)
    (gied|gies|gie|gave|gives) (me|her|him|us) (a |another )?(doin|kicking|hiding|slap|skelp|smack|punch|beating|batterin|belt|clout|backhander)
    (lift|rais)(e|es|s|ed|ing) (<own>|a) (hands?|haun|fists?|belt)~((to|tae|at) <me>|he's had|she's had|dr[iu]nk*|temper|angry|pub|money|last time)
    (<he>|one|carer|lassie|girl|nurse|who|<kin>)( always| just| only| never meant it but)? (grips|nips|pinches|slaps|hits|skelps|lashes out|punches|hurts|shoves|squeezes)<end>
    (lash(es|ed|ing)|hit|hits|hitting) out~(at <me>|again|lip|eye|when|bruis)|(hold|held|pinn?|hauld)(s|ed|ing)? (me|her|him|us) (down|doon|against)|(lift|drag|pull)(s|ed|ged)? (me|her|him) (up )?by (<own>|the) (arms?|hair|wrists?|collar|neck)
    (<he>|<kin>) (broke|fractured|cracked|bust|burst|burned|burnt|dislocated) (my|ma|mum's|mam's|dad's) (wrist|arm|nose|jaw|ribs?|leg|fingers?|tooth|teeth|glasses|face|lip|hand)
    (yn |'n )?(fy|ei|ein|eu) (mrifo|f?mwrw|f?bwrw|n?haro|t?haro|daro|n?ghuro|churo|guro|niweidio|nghicio|gwthio|b?frifo|brifo|mygwth|bygwth|nhagu|slapio|ngham-?drin|ham-?drin) (i|fi|hi|o|ni)|(brifo|bwrw|taro|curo|bygwth|hitio|slapio|cam-?drin) (fi|mam|dad|nain|taid|mam-?gu|tad-?cu)
    """),
    ("hurt_by_someone", "soft", "A mark alone, an odd story, rough or scornful hands: ask.", r"""
    bruis(e|es|ing|ed)(?! (ego|pride|apple|banana|fruit|feelings))|black eyes?(?! (peas?|beans))|(burst|split|fat) lip|keeker|clais|cleisiau|unexplained (injur|mark|burn|fracture|bruis)*
    (cut|burn|scald|mark|swelling|lump|fracture)s? (above|on|to|over|under) (his|her|my|the)~(says? (he|she|it)|(won't|wouldn't|can't) say|(doesn't|don't) know how|unexplained|walked into)
    (rush|hurr(y|i))*~(skin tears?|bruis|hurt|sore|tears? <own> skin|bleed|rough|yank|drag|cry)|skin tears?( (on|again|from|after|since|to)|<end>)
    (told|tell|tells|telt|had|got|made|says|have)( me| her| him| us)? (to |tae )?say (that )?(<i>|it) (fell|tripped|slipped|done it|did it|bumped|walked|banged)
    (wouldn't|won't|would not|didn't want to|refused to|pulled)~(roll up|show me|lift|down)~(sleeves?|arms?|wrist)|(third|fourth|fifth|second|another) (fall|black eye|broken \w{3,7}|trip to a and e)~(month|week|since|door|again|year)
    (sleeves?|polo neck|scarf|sunglasses|make-?up)~(in july|in august|in (this|the) heat|hot day|indoors|inside|over (a|the) mark|cover*)
    (heavy|hard|quick|rough|coarse|roch) (hands|handed|haunds|wi her hauns)|(heavy|handy|quick|free) with (his|her) (hands|fists)|(spat|spits|spitting) (at|on|in) (me|him|her|my)|drop(s|ped) (me|him|her|mum|dad)( (from|again|on|out)|<end>)
    (told (<me> )?to|said|says|shouted)( just)? (shut up|shut it|stop (moaning|whining|your)|haud yer wheesht ya)|(laugh|film|mock)(s|ed|ing) at (me|her|him) (in|on|when)~(toilet|bath|shower|naked|wet|pad|fell|bare)
    (calls?|called) (me|her|him) (stupid|a retard|thick|names|useless|a waste|fat|daft cow|dirty)|galw (fi|enwau)
    """),
    ("sexual_harm", "clear", "Touch, force, pictures, secrets: shown, never probed.", r"""
    (touch|feel|grop|rub|fondl|strok|kiss|finger)(es|ed|ing|e|s|in)? (me|her|him|us|my \w{3,9})~(<no> (like|want)|hate it|down (there|below)|private|inappropriate|under (my|her|the)|in bed|at night|our secret|said no|where i)
    (uncle|step-?dad|stepfather|boyfriend|carer|driver|neighbour|grandad|grandpa|cousin|man|teacher|coach|brother) (touch|grop|feel|fondl)(es|ed|s|ing)?( up)? (me|her|him)(?! (on the (arm|shoulder)))
    (mak(es?|ing)|made|forc(es|ed|ing)) (me|her|him|us)( to)? (do (stuff|things|it)|have sex|touch (him|her|it)|watch (porn|dirty|him)|kiss|undress|take <own> clothes)|forc(es|ed) <self> on|exposed himself
    (was|been|got|being|he|were|wis) raped|raped? (me|her|him|by)|sexual(ly)? (assault|abus|touch|exploit|harass)\w{0,5}|molest*|interfered with (me|her|him)
    hands? (up|down|in|under|inside) <own> (skirt|top|trousers|pants|knickers|nightie|shirt|blouse|bra|dress)|(gets|got) in ?to <own> bed(?! to)|(sore|bleed*|blood|itch*)~(down there|private parts?|her (pants|knickers)|his bottom|down below)
    (nude|naked|topless|bare) (photos?|pics?|pictures|selfies?)|(photos?|pics?|pictures)~(no clothes|naked|undressed|in <own> (pants|knickers))|send(s|ing)? nudes|(he|man|lad|boyfriend)~(wants?|asks?|asked)~(pictures|photos|pics|nudes) of me
    sex~(<no> want|said no|for (money|drugs|fags|a place))|fy nghyffwrdd( i)?|cyffwrdd (ynof|yna i|fi)|treisio|rhywiol
    (comes?|came|coming|cam|gets|got|climbs?) in( ?to|tae)? <own> (room|bed|bedroom|shower|bath)( \w{2,6}){0,2} ?(at night|when|after|and (touch|lies|gets|sits|shuts)|in the night|with)
    (our|a|special|wee) secret( game| between)?~(tell|nobody|mum|not|don't|he|she)|special friend~secret|sit on <own> knee~(don't|makes?|hate|hard)
    watch(es|ed|ing)? (me|her|him) (in the (shower|bath|toilet)|undress|change|getting (changed|dressed|undressed))
    """),
    ("sexual_harm", "soft", "The ways of grooming, and somebody who comes in at night.", r"""
    (man|boyfriend|lad|guy|friend|driver)~(older|twice <own> age|in <own> (twenties|thirties|forties|fifties)|car)~(buys?|bought|picks? (her|him|me) up|gives?|vapes?|phone|hotel)
    (buys?|bought|gives?|gave) (her|him|me) (vapes|drink|vodka|trainers|a phone|drugs|weed|presents)~(man|older|he's|lads|friend|nothing)
    (step-?dad|stepfather|uncle|boyfriend|lodger|brother|grandad|carer|staff|man|night staff)( \w{2,8})? (comes?|came|coming|sneaks?) in~(when|while|after|once|if) ~(nights|night shift|asleep|sleeping|out|work|bed|away)
    """),
    ("afraid_of_someone", "now", "Not safe at home, hiding, or cannot speak for who is there.", r"""
    <no>( be)? safe (for (me|us|her|him|them|the kids) )?(to |tae )?(go(ing|in)? |be(ing)? |return(ing)? )?(at )?(<home>|adref|adra|gartref)
    (hiding|hidin|whispering|locked <self>)~(in|behind) the (toilet|bathroom|bedroom|cupboard|wardrobe|loo|shed|car)~(<he>('s|'re| is)|downstairs|key|drawers|shouting|banging|looking for)
    (i'm|i am|ah'm)( \w{2,6})? in the (toilet|bathroom|bedroom|cupboard|wardrobe|loo)~(door locked|locked in|he's|she's|shouting|banging|looking for)|he's (coming up the stairs|trying to get in|got the door|breaking)
    (can't|cannae|cannot) (talk|type|speak)( \w{2,6})?,? <he>('s| is|'re| are)? ?(here|back|listening|coming|in the|home|watching|up)
    """),
    ("afraid_of_someone", "clear", "Afraid of a person, or of home; not of lifts, ice or spiders.", r"""
    ((afraid|frightened|scared|terrified|feart|feared|petrified|frit|dreads?|dreading)( of| o'?| aff| off)|feart|dreads?) (him|them|her( (when|and|if|because|cos|now|but|sometimes|temper|moods?)|<end>)|(<own>|the) (wee )?(<kin>|carers?|staff|manager|lads|man upstairs|neighbours)(?!['’\w]| driv| leav| dy| los))
    (afraid|frightened|scared|terrified|feart|feared|petrified)( of| to| tae)? (go(ing|in|an|n)? |be(ing)? )(<home>|alone with)|(afraid|frightened|scared|terrified|feart) (of )?wh[ai]t <he>('ll| will| might|'d| would|'s)
    <no> (feel|feeling|felt) safe (here|at home|at hame|(with|wi|around) (him|her|them)|in <own> (home|house|hoose|flat|room|bed)|when (he|she))
    flinch(es|ed|ing)?(?= (when|if|as|at|away|every)|\s{0,3}[.,])|cower(s|ed|ing)?|(goes|went|go) (quiet|silent) when (he|she|they|her|his|the)
    (shouts?|screams?|shouting) and (throws?|smash(es)?|hits|breaks?|throwing)|(smash(es|ed)|punch(es|ed)|broke|wrecks?) (up )?(the|my|our) (door|wall|house|hoose|flat|phone|telly|plates)~(when|because|angry|temper|drunk|cos)
    (chair|drawers|wardrobe|table|bed)~(against|behind|under|across|up to) (the|my|ma|her) (bedroom )?(door|handle)|(knife|hammer|bat|poker) (under|beside|by) (the|<own>) (pillow|bed|mattress)
    sleep(s|ing)? (with|wi|in)~(door (locked|jammed)|my clothes on|shoes on|one eye|bathroom|car)|(don't|dinnae) (make|send|mak|let) (me|(him|her) take me) (go )?(back|hame|home|there)|<no> (going|gaun|goin|<want> go) back there
    if <i> (ever )?(tell|telt|complain|say|said|grass|leave|speak|talk)s?~(<he>('ll|'d)|will|i'll|be) (take (me|us|her|the kids)|make sure|hurt|kill|stop|never|lose|kick|throw|put (me|her)|go in|get (me|taken)|be (taken|put|sent)|sent)|(take|tak|taken) (me|us|the kids|the weans) (away|into care)
    (gen|gyda|gynna|arna)( ?i| fi)?( hi| fo)? ofn (o |rhag )?(fy |ei |y )?(mab|mhab|n?gŵr|ngwr|ŵr|nhad|mam|mrawd|merch|mherch|gofalwr|dyn|ohono|ohoni|fo|fe)|arn[io]( hi| fo)? ofn (ei |y )?(mab|gŵr|gofalwr|dyn)|ofn (ohono|ohoni|arno fo|arni hi)
    ofn (mynd|dod) (adref|adra|gartref?|sha thre|nôl)|ddim yn (saff|ddiogel) (adref|gartref|yma|mynd)|ddim yn teimlo'?n? (saff|ddiogel)
    """),
    ("afraid_of_someone", "soft", "Tempers, hiding, listening for a key: ask.", r"""
    (<he>|<kin>)( just| always| jist)? (gets?|go|goes|got|kicks|turns?|flies|loses)( so| really| very| dead| that| awfy)? (angry|mad|violent|nasty|aggressive|in ?to a (rage|temper)|in a (rage|temper|mood)|ragin|crabbit|wild|mental|off|<own> temper|it)( (with|at|wi) me)? (if|when|whenever|gin) (<i>|a|i'm|the|my|ma|tea|dinner|mum|anything|there)
    (don't|dinnae|never|not to|no tae) (tell|telt|let on to|say to|say anything to) (<me>|my|ma|anyone|anybody|the)( \w{2,10})? ?(that )?(i|ah|we)('ve| have)? (said|telt|told|spoke|talk)|<he>('ll|'d) (go (mad|mental|ape|spare|crazy)|make me pay|take it out on)
    (walk|walking|tiptoe|live|living|treading|on)( about| around)?( on)? egg ?shells|(keep|keeping|keeps) (him|her|them) (happy|sweet|quiet|calm) or|go(es)? without so
    (shout|scream|swear|sweir|roar|bawl)(s|ed|ing)?( and \w{3,8})? at (<me>|the <kids>)|(gets?|got|being|am|getting) (shouted|screamed|sworn) at|yn gweiddi (arna ?i|arni|arno)
    <no> <want> (go|be) (back )?(home|hame|tae (ma|my) (da|maw)|to (my )?(dad|mum)'s)|(hide|hides|hid|hiding|hidin)( \w{2,8}){0,3} (when|till|until|from|fae) (<he>|him|her|my|ma|da|dad|mum)|listen(s|ing|in)? (for|fur) (his|her|the) (key|car|steps?|van|feet)
    (wait|waits|stay|stays)~(till|until) (he|she)'?s? (is )?(gone|out|asleep|sober|calmed|oot|away)|<he>('s| is| was| had)?( \w{2,8}){0,2} (got a|has a|have a) (key (i never|i didn't|now|still|and (comes|lets))|temper)|in case <he> (hears?|sees?|finds out|comes back|wakes)
    (crying|cries|cried|shak*|trembl*|went white|froze|freezes)~(when|every time|as soon as)~(he|she|his name|her name|dad|home|came in|mention)
    (run|ran|running|runs|fled|flee|escape[sd]?) (to ((the|my) )?(neighbour|next door|refuge|shelter|a friend)|next door|out (the|in my|of the house)|oot)
    (pits?|puts?|hid|hides?|hiding|gives?|stash(es)?)( aw| all)? <own> (purse|money|wages|card|phone|tablets)~(in (ma|my|the)|so|from|fae|when|before|till)
    """),
    ("controlled", "clear", "Cut off, watched, told what to do.", r"""
    <no> (let|lets|lat|allow|allows|letting|lettin) (me|her|him|them|us) (out|(to )?(go (out|anywhere|near)|see|talk|speak|use the (phone|toilet|internet)|have (friends|a phone|my|visitors|money|any)|eat|leave|answer|phone|work|wear|sleep|near|be alone|go to (the doctor|church|school|college|work)))
    (<no>) allowed (oot|out(<end>| (of|on|the|without|alone))|(to |tae )?(answer|see <own>|see anyone|leave|speak|talk|phone|have (visitors|friends|a phone|my own)|use (the|my) phone|open|eat|go (out|oot|to my|anywhere)))
    (checks?|checking|goes through|reads?|reading|tracks?|took|takes|taken|smash(ed|es)|keeps)( away)?( all)? <own> (phone|messages|texts|mobile|e?mails|post|letters|diary)(?! (charger|number|for charging|to be))
    (says|tells (me|her|him)|decides|chooses) (who|what|when|whit) (<i>|to) (can|am allowed|wear|eat)|(chooses|picks|decides) (<own> clothes|<own> friends|what <i>)
    (took|takes|keeps?|holds?|holding|have|has|kept|hid|hides|taken)( away)? <own> (passport|papers|visa|documents|keys)(?! (in|on|by|safe))|work(ing)? (till|until|to pay)~(paid|debt|owe)|work(ing)? (for nothing|without pay|for no pay)~(let|leave|passport|owe)
    (tracker|tracking|cameras?|microphone|spyware)~<own> (phone|car|room|bedroom|bag)|(asks?|needs?|get)( his| her| for)? permission~(to|from|him|her)|(times|timing) (me|her|how long)
    (ddim|byth)( yn)? ga[d]?d?[aeo]?(ael|el|al)?( i)? (mi|fi|iddi|iddo|i mi|hi)~(mynd|weld|gweld|siarad|ffonio|allan|fynd)|((ddim|dim) yn cael|cha[f]? ?i ddim) (mynd allan|gweld|siarad|ffonio|ateb)|rheoli fy (mywyd|ffôn|arian)|darllen fy (negeseuon|llythyrau|e-?byst|nhecsts)
    """),
    ("controlled", "soft", "Spoken for, checked up on, callers sent away: ask.", r"""
    (speaks?|spoke|answers?|answered|talks?|talked) for (her|him|me|them)( \w{2,10})? (every|all|each|throughout|whenever|the whole)
    (<wont>|never|refuse[sd] to)( ever)? (leaves?|let)( us| her| him| me)? (alone (together|with)|see (her|him) (alone|on <own>)|speak (alone|to (her|him) alone))
    (look(s|ed)?|glanc(ed|es)) (at|to|over at) (him|her|the|his|her) ?[\w-]{0,16}( [\w-]{2,8})? (before|to see if)( she| he)? (answer|speak|repl|spoke|could)\w{0,4}|(jealous|follows (me|her)|stalk(s|ing|ed)|knows where i am)~(work|every|friends|out|home|me)
    (boyfriend|girlfriend|partner|husband|wife|son|daughter)( \w{2,6})? asking (who|where|what time)~(there|with|back|home|is|was|been)|cuddio fy (ffôn|arian|allweddi|nhabledi|mhwrs)
    (phone|text|ring|rang|call|buzz)*~(ask|want|check|demand)(s|ed|ing)?( to know)?~(who|where|what time|when)|(rings?|phones?|texts?|calls?) (me |her |him )?every (ten|five|half|hour|twenty|fifteen|\d)
    since (<he>|the \w{3,10}|her \w{3,10}|his \w{3,10}) moved in~(<no>|stopped)|(answered|answers|came to|comes to|at) the door~(said|says|saying)~(asleep|resting|not well|poorly|busy|not in)
    (turn|send|sent)(s|ed)? (us|me|family|(the )?(nurse|carers)|visitors|her friends|everyone) away|(has|have|had) to (be (home|back|in) (by|before)|ask (him|her) (first|for|before|if)|account for|hand over)
    """),
    ("money_taken", "clear", "Taking, tricking, signing away, a home taken over.", r"""
    <takes>['’\"”]?( all| a'| half)?( of)? (my|ma|mum's|dad's|gran's|me) (own |ain |whole )?<money>(?! ((from|off) me (for|and i)|worries|matters))
    (<he>|<kin>|neighbour|carers?|lads|boys|woman|someone|somebody|lodger)( \w{2,12}){0,2} ['’\"“‘]?<takes>['’\"”]?( all| half)?( of)? (his|her|their|the old \w{3,8}'s) (whole )?<money>(?! (worries|matters|seriously|to the))
    (<kin>|manager|landlord|boss|neighbour|carer|lads?|who|woman)~(<takes>|having) (all |half )?(of )?(his|her|their) (wages|pension|benefits|giro|pip|dla|savings|money|cash|allowance)
    <no> (sees?|gets?) (a penny|the money|any of (it|my|his|her)|(my|ma) money|ony o)|money( has|'s| is| keeps)?( been)? (gone|going|goin|vanish*|disappear*|missing) (from|oot|out)|(money|cash|savings|pounds)( is| was| has)?( gone)? missing
    (told|tells|telling|said)( <me>)? not (to )?(tell|mention)~bank|scam(med|mers?|s)?(?! (awareness|advice|leaflet|talk))|conned (me|her|him|out)|gift cards?~(phone|bank|tax|caller|read)|safe account
    (phone|rang|called|online|internet|facebook)~(sent|send|moved?|transfer(red)?|paid)~(thousand|hundred|pounds|£)|cuckoo(ing|ed)
    (sign|signed|signing|changed?)( \w{2,8}){0,3} (house|hoose|flat|will|deeds|papers)~(over|<no> (know|understand)|to (him|her|them)|under pressure)|(made|makes|getting|got) (me|her|him) (to )?(sign|change (<own>|the) will|withdraw|take out (money|cash|a loan))
    (us(e|es|ing|in)|(took|taken|taking) over|moved in ?to|stays? in) <own> (flat|house|hoose|place)~(sell|deal|drugs|stuff|gear|weed|won't leave|can't get)|(<cant>|<wont>) (get|make) them (to leave|out|oot|tae leave)
    (cymryd|dwyn|gwario|cadw|mynd [âa])(?:'r|'n|'i)?( fy| ei| y)? (mhensiwn|phensiwn|pensiwn|bensiwn|arian|mhres|phres|pres|bres|ngherdyn|cherdyn|cerdyn)(?! (i'r|yn|mewn))
    """),
    ("money_taken", "soft", "Holding a card, debts, pressing for money: ask.", r"""
    (holds?|holding|keep|keeps|keepin|keeping|has|hus|have|got|hangs|hud|huds|mind|minds|mindin|minding|looking after|lookin efter|looks efter|sorts?|sees to|took over|does)( got| on to| to| hold of| all)? (my|ma|mum's|dad's|gran's) (bank )?(card|cards|caird|bank ?book|pension book|pin|money|benefits?|pension|giro)
    (<he>|<kin>|neighbour|carer)( \w{2,12})? (holds?|holding|keeps?|hangs on to)( on to)? (his|her|their) (bank )?(card|bank ?book|pension book|benefits?|pension|money)(?! (in|safe))
    (minding|mindin|minds|looking after|looks efter|lookin efter|sorts?|sees to|'?s got|has got|got|hold of|took over|does)( all)? (his|her|their) (bank )?(cards?|caird|bank ?book|pension|pin|benefits|giro)
    cerdyn( banc)?~(gyda|gan|efo) (fe|fo|hi|fy|ei|'r|nhw)|(<takes>|having|keeping|keeps|gets) (his|her|their) (wages|benefits|giro|pip|dla|savings|pension(?! to))
    (red|final) (letters?|bills?|demands?|notices?)|bailiffs?|arrears|loan shark(?! (free|advice))|(cash ?(machine|line|point)|withdraw\w{0,4})~(every|never|<nt>|hundred|£)|never (gives?|gies|pays?|gets?|got|sees?|saw)( me| it| her| him| them)?( it| the money)? back
    (roof|gutters?|drive|tarmac|tree|slates)~(thousand|hundred|£|cash)|in front of (me|her|him)~sign|sign(s|ed|ing)? (what|whatever|blank|cheques|things|bits of paper|papers)~(in front|he|she|says|don't|puts|gives)
    ow(es?|ing) (money )?(to )?(the |some |a )?(lads|dealers?|boys|men|man)|(asks?|asking|pester\w{0,3}) (me|her|him) for (money|cash|a loan|a lend)
    """),
    ("neglect", "clear", "Left wet, unfed, unturned or out of reach by those who should see to it.", r"""
    (sat|sit(s|ting|tin)?|left|leaves?|lying|lyin|lay|laid|lain|been|is)( sat| there)?( <me>)? (in|on)( a| the)?( <own>)? ?(wet|soiled|dirty|soaking|soaked|urine|wee|pee|pish|mess|poo|muck|faeces|same pad)(?! (car|kitchen|shoes|boots|day))
    (pads?|nappy|nappies|bed|sheets|clothes|dressing|bandage|catheter)~(soak(ed|ing)|soiled|sodden|<no> (been )?changed|stuck to|overflow*)|soaked through
    (<nobody>|<no>)('s| has| have)?( been)? (changed|washed|fed|bathed|turned|cleaned|showered|moved|emptied|given (a drink|food|water))~(since|<days>|all (day|night|week))
    (no|nae|any|hardly any)( nae)? (food|milk or bread|scran) (in( the| <own>)? (house|hoose|flat|fridge|cupboards?|kitchen)|at all|left)|nothing (to|tae) eat( in the| at| here)? (house|hoose|fridge|all|cupboards?)|nothing in the (fridge|cupboards?|hoose)
    (where|so|that) <i> <cant> reach|(out of|oot o'?)( <own>)? reach~(night|day|buzzer|bell|call|food|drink|water|purpose)|(buzzer|bell|call button|alarm|walker|frame|zimmer|glasses|hearing aids?|wheelchair)~(out of (<own> )?reach|t[ao]ken? (away|off)|took (away|off)|unplugged)
    (pressure|bed) ?(sores?|ulcers?)~(down to|bone|smell|infected|not|<nobody>|grade|<nt>|untreated|worse|family)|(<no>|refus*|<nobody>) (take|taken|took|call(ed)?|get|got)( <me>)? ?(to )?(a |the )?(doctor|gp|nurse|hospital)~(pain|weeks|days|bad|ill|bleed|sore|infect)
    mak(es?|ing|in) (me|him|her|us|them) (sleep|sit|stand|eat|stay|kneel)~(floor|landing|shed|garage|cold|dark|corner|outside|step|off the floor|wet|hall)|dim (bwyd|byd i'?w? fwyta) (yn|yma|ar ôl)
    """),
    ("neglect", "soft", "The joke that carries it, and what a visitor sees: cold, empty, unwashed, thin.", r"""
    (only|just|jist)( ever)? (get*|got|have|hae)( a| <own>)?( proper)? (wash|bath|shower|fed|changed|drink|dinner|hot meal|clean)\w{0,3}~(when|if|once|every|whenever|gin)
    (toast|biscuits?|cereal|crisps|beans|soup|sandwich(es)?|cup-?a-?soup|a packet of)~(for|fur) (<own> )?(tea|dinner|lunch|supper|every meal)~(nights?|days?|weeks?|running|again|in a row|every|straight)
    (fridge|cupboards?|larder)( is| was| were| are| completely| a| all|'s)? (empty|bare|toom)(?! now)|empty (fridge|cupboards)|(fridge|cupboards?|freezer)( had| has| held| with| contained| was)?~(half an? |only |nothing |one |a single |bar |but |just |mouldy|mould|out of date|sour)
    (lost|losing|down) (a|two|three|half a|one|\d{1,2}) ?(and a half )?(stone|kilos|kg)(?! (with|and (is|was|he's|she's) (pleased|proud|delighted)|at slimming|on the diet))|(weighs?|weighed) (less|no more|nothing|about as much|six|five|\d)~(stone|than|kilos|now|dog|cat)|skin and bones?
    (<no>|stopped|forget*) (get(ting)?|gie|give|giving|gien|given) (me |her |him |us )?(<own> |any |enough |a )?(tablets|medicine|meds|dinner|food|drink|water|insulin|breakfast|tea)
    (heating|electric|power|leccy|gas)( is| was| has been|'s|'s been)? ((off|aff)( for| since| a' week| all)?|cut off)|(nae|no) heatin*|dim gwres|(in|wear(ing|s)|wi|with) (<own>|a) (coats?|hat|gloves|jacket)( on)? (indoors|in bed|in the (house|chair|living room)|to bed)|to bed in <own> coat
    (black tea|tea|toast|biscuits?|crackers|water|cereal|crisps|custard creams|bread)~since <day>|(live|living|livin|lives|lived|exist|surviv)(s|es|ing)? on (toast|tea|biscuits?|crisps|cereal|custard|digestives|soup|pot noodles?|bread|air|cup-?a-?soups?|milk)|(see|saw|seen) (<own>|your|wir) breath
    (smell|stink|stank|reek|mingin)(s|ed|ing|t|g)?( strongly)? (of|o'|wi|like) (urine|wee|pee|pish|stale|poo|faeces|damp|dirt)|same (clothes|nightie|nightdress|pyjamas|jumper|pad|shirt|dress|top)~(as|last|since|week|visit|days|monday|friday|again)
    (hair|nails|teeth|toenails|feet)( was| were| are| is| all)? ?(matted|filthy|overgrown|black|caked|rotten|curled|rotting)|(lips|mouth|tongue)( was| were| are| is)? (dry and )?(cracked|dry|furred)|tablets?( still| all| are| were| left)*( there)? in the (dosette|blister|box|pack)
    (put|puts|pit) (me|her|him|mum|us)( back)? to bed (at|by) (half )?(two|three|four|five|six|\d)|(wait|waiting|hing on|hang on|hold it)~(toilet|commode|pad|wet|bathroom|pan)|(do it|go|goes|went|wee|pee) in (<own>|the|your) pad
    (one|wan|a) (bath|wash|shower|hot meal) (in )?(a|every|every other) (month|fortnight|three weeks|blue moon)|(last|next) (bath|wash|shower|hot meal|hot dinner)~(was|weeks|months|christmas|easter|ago|forget|remember)|can't (remember|mind) (my|the) last (bath|shower|wash|hot meal|dinner)
    (shout|call|buzz|r[ia]ng|press)(s|es|ed|ing)?~(<nobody>|never) (comes?|came|answers?|answered|cam)|(clothes|trousers|rings?|skirt)( \w{2,8})? (hang|fall|hingin)(s|ing)? (off|aff)
    (put|puts|leave|leaves|left)~(tea|dinner|food|drink|lunch|cup|plate)~(can't|cannae|cannot|cat gets|out of reach|couldn't)|(milk|food|bread|meat|cheese)~(weeks?|months?|days?) out of date|out[- ]of[- ]date (food|milk|meat)
    """),
    ("self_neglect", "clear", "Not washing, eating or taking what keeps one well; a home that has got away.", r"""
    <no>( been)? (wash(ed|ing)?|bath(ed)?|shower(ed)?|changed <own> clothes)( <self>)? (<days>|since (weeks|months|days|christmas|easter|\w{3,9} (weeks|months|days)))
    (rotten|rotting|mouldy|maggoty) (food|meat|milk)( all| in| on| over| every)|maggots|infest(ed|ation)|(human|animal|dog|cat) (waste|faeces|mess)|excrement|bottles of (urine|pee|wee)|(rats|mice|flies|vermin|cockroaches) (in|everywhere|all|on|running)
    (papers?|newspapers|rubbish|boxes|clutter|magazines|mail|bags|belongings|stuff)~((chest|waist|knee|head|shoulder|ceiling|neck)[- ](height|high|deep)|to the ceiling|blocking|block the|up to the|(on|up) the stairs)|hoard(s|ing|er|ed)(?! <pills>)
    (<no>|nothing|naething)( been| had)? (eat(en|ing|in)?|ate|a meal|anything to eat|food|a bite|touched <own> food)( anything| a thing| properly| a bite)? (since <day>(?! lunch)|<days>)|heb fwyta ers
    (stopped|refus(es|ed|ing)|quit|giving up|gave up|no longer|not) tak(ing|en|in)( all)? (<own>|the)( \w{3,10})? ?(tablets|insulin|medication|meds|medicine|pills|warfarin|antipsychotics?|lithium)
    """),
    ("self_neglect", "soft", "Off food, or drinking hard: ask.", r"""
    (stopped|stoppit|refus(es|ing)|given up) (eating|eatin|food|all food)(?! (meat|sugar|sweets|chocolate|bread|out|so|late|crisps|cake|dairy|gluten|at|fish|breakfast))|drink(s|ing) (a bottle|two bottles|a litre)~(day|night|morning)|dim yn bwyta
    """),
    ("locked_in", "clear", "A door, a key, a chair or a frame that somebody else keeps.", r"""
    (lock|shutt?|bolt)(s|ed|ing|in|it)? (<me>|the <kids>)( up)? (in(?! (conversation|the (car|pub) for))|inside|away|up<end>|in ?to|intae)
    ((lock|bolt|latch|key|padlock)(s|ed|ing)?|door|bedroom)~(on|from|fae)( the)? (outside|ootside)|locked (in|intae) (the|<own>) (house|hoose|room|bedroom|flat|cupboard)
    (padlock|bolt|lock|hook|latch)(ed|s)?~(bedroom|kitchen|fridge|larder|(her|his|my) door)|(door )?handle~(taken off|removed|took off|missing)
    (takes?|took|has|hides?|hid|keeps|kept)( away)?( all)?( the| <own>)?( only| front door| hoose| house| door)? keys?~(out|oot|leave|go|<cant>|(with|wi) (him|her)|wi|so)|<cant> get (out|oot)~(key|lock|door|<he>)
    (hides?|hid|takes?|took|taken|moves?|moved)( away)? <own> (wheelchair|frame|zimmer|walker|scooter|stick|shoes)( away| so| when| upstairs| where|<end>)
    (fy|ei|wedi) (nghloi|chloi|gloi|cloi)( i| hi| o)?( i mewn| mewn| yn)|cloi (fi|hi|fo|mam|dad)( i mewn| yn|<end>)|cloi'?r? drws o'?r? tu allan
    """),
    ("fire_or_danger", "now", "Gas or flames now.", r"""
    (can|could|still|strong|i|we|there's|there is|ah can)( still| really)?( a)? smell(ing|s)?( of)? gas(?! works)|smells? (o'?|of) gas|arogl nwy|carbon monoxide alarm (is |was |keeps )?(going|beeping|sounding)|(house|kitchen|flat|curtains?|bed|chip pan) ?(is|'s|went) on fire
    """),
    ("fire_or_danger", "clear", "Left on, scorched, sparking, or a fire that was put out.", r"""
    (gas|cooker|hob|ring|oven|grill|stove|chip pan|iron)( \w{2,5}){0,3} left (on|oan|unlit|lit)|nwy (wedi (ei )?(adael )?)?ymlaen
    (leav(e|es|ing)|left) (the |<own> )?(gas|cooker|hob|rings?|oven|grill|stove|chip pan|pan|iron|candles?)( \w{2,8})? (on|oan|lit|unlit|burning|burnin)(?! (a|low|for the))
    (burn|burnt|burned|scorch|singe|cigarette burn)(ed|d)? ?(marks?|holes?)?~(carpet|chair|bedding|blanket|duvet|nightie|clothes|mattress|sofa|settee|curtains?|cardigan|rug)|smok(es|ing|in|ed) ?~(oxygen|in (his |her |the )?bed|falls? asleep)|(falls?|fell|fallen) asleep~(cigarette|fag|smoking|lit)
    (electric|gas|bar|portable|fan|halogen|paraffin)( bar)? (fire|heater)( on)?~(inch|foot from|feet from|touching|papers|newspaper|bedding|curtain|against|clothes on)|(bare|exposed|live|sparking|frayed|loose) (wires?|wiring|cables?)
    wires?~spark*|(socket|plug)~(melt|spark|burn|smok)\w{0,3}|set (fire|light) to (?!the (bonfire|barbecue|world))|third fire|(small|wee|another) fire in (the|<own>)
    (chip pan|pan|toaster|oven|cooker|grill|kitchen|bin|bed|chair|curtains?|hob)( has)? (went|gone|goes|caught|catches) (up(?! in price)|on fire|fire|alight|in flames)|(put|putting|puts) (it|the (fire|flames|chair|pan)) out (with|wi|himself|herself)
    """),
    ("fire_or_danger", "soft", "Forgetting at the stove, alarms that do not work: ask.", r"""
    (cooker|hob|gas|oven|stove)('s)? (knobs?|controls?|dials?)~(taken|hidden|removed|missing|off|aff|gone|oot)~(know|who|why|so <i>|<cant>|stop (me|him|her))|(took|taken|taking|hid|pulled|takes) (the |all the )?knobs? (off|aff|away)
    (pans?|kettle|pots?)~(boil* dry|burn\w{0,2} (dry|black|through|out)|black bottoms)|(burn\w{0,2}|singed|melted)~(pans?|tea ?towels?|kettle|sleeve|handle|worktop)|(forget|forgot)*~(gas|cooker|pan|hob|grill|stove|oven)
    (washing|clothes|towels|blanket)~(over|on|draped|against)~(heater|electric fire|gas fire|lamp)|candles?~(no electric|no power|electric's|meter|fell|carpet|curtain)|extension leads?~(extension|hot|plugged|six|carpet)
    (ring|hob|grill|oven|cooker)( was| is| still| had been){1,3} (on|red hot|lit|glowing)( \w{2,6})? ?(with nothing|when i|all night|again|and nobody|empty|overnight)|no way out|carbon monoxide|ceiling~(fell|falling|coming) (in|down)
    smoke (alarm|detector)s?~(missing|not work*|doesn't work|battery (out|removed|flat)|disconnected|taken down|hanging)
    """),
    ("lost_or_missing", "now", "Gone now and not back.", r"""
    (went|gone|walked|left|wandered|ran|been|awa)( \w{2,10}){0,4}~<no> (come|came|been|returned|cam) (back|home|hame)(?! (to|in|with|until|till|for|from))|<no> (been|come) (home|hame|back) (since|for|in|a' night|all night|last night)
    (has|have|'s|been|gone|is|went)( gone)? missing (since|from (home|the (home|house|ward|unit))|again|for|overnight|last night)|missing person|r[ua]n away (from home|last night|again)|(can't|cannae|cannot) find (him|her|mum|dad|my \w{3,8}) anywhere|ar goll(?! (yn|mewn))|police( are| is)? (looking|searching) for
    """),
    ("lost_or_missing", "clear", "Found wandering.", r"""
    (police|neighbours?|stranger|someone|ambulance)~(brought|found|picked)( up)? <me>~(back|home|hame|street|road|bypass|slippers|nightie|pyjamas|carriageway|wandering|confused|lost)
    (found|seen|picked up|was|wis|oot|out)~(wandering|wanderin|in (his|her) (slippers|nightie|pyjamas|bare feet|dressing gown))~(street|road|night|traffic|rain|snow|carriageway|bypass|dark|am|motorway)
    (wander(s|ed|ing|in)?|stravaig*|goes|gets|got) (off|out|oot|awa)( of the house)? (at night|in the (night|dark)|and (got|gets) lost|during the night|alone at night|wi nae)|crwydro('r| yn| y)? (nos|ganol nos|ffordd|stryd)
    (on ?to|on|along|across) the (railway|rail tracks?|tracks|motorway|dual carriageway|bypass|main road)(?! (museum|station|bridge|trip))~(again|alone|on (his|her) own|at night|in the dark|found|slippers|police|confused)
    found (his|her) way (on ?to|up|down to) the (railway|motorway|tracks|roof|river|loch)(?! (museum|station|cafe|walk|boat))
    """),
    ("lost_or_missing", "soft", "Losing the way on known ground: ask.", r"""
    (got|gets|getting) lost~(coming|on the way|walking|going|home|hame|shop|street|own|village)|(<cant>|didn't) (find|mind|remember)( \w{2,4})? (the|<own>) (way|road|wey) (home|hame|back)|bed (was )?empty~(door|gone|morning)
    (out|oot|street|road|garden|door) ~?(at|by) (one|two|three|four|five|\d)( ?am| in the (morning|night))?~(nightie|pyjamas|slippers|dressing|lost|looking|confused|cold)
    """),
    ("child_at_risk", "now", "An adult in charge who cannot be woken.", r"""
    (<cant>|<wont>) (wake|waken|get)( my| his| her)?( <mum>| her| him| them)? (up|to wake up|wake)<end>|(<cant>|<wont>) waken?( my| his| her)?( <mum>| her| him| them)?( up)?<end>|<mum> <wont> wake( up|n)?
    """),
    ("child_at_risk", "clear", "Children alone, hungry, or round drugs.", r"""
    (leav(es?|ing|in|ed)|left) (us|them|the (<kids>|boys|girls)|my (wee )?(brother|sister)|me and my \w{4,8})( \w{2,5})? ((on|oan) (our|oor|their|his|her) (own|ain|tod)|alone|by (our|them|him|her)sel(f|ves)|wi naebody|with <nobody>)
    (<kids>|grandson|granddaughter|(three|four|five|six|seven|eight|nine|ten|\d{1,2}),|year[- ]old|plant|babi)~((<nobody>)'s feed|hungry|starving|not (been )?fed|home alone|alone in the|left alone|on their own|by (him|her)self|locked|unsupervised|dirty nappy|not at school|filthy|ar (ei|eu) pen(nau)? (ei|eu) hun(ain)?)
    (needles?|syringes?|drugs)~(window ?sill|floor|table|kids|children|weans|baby|reach|sofa)|<mum>('s| is| was| gets| always)( \w{2,8})? (drunk|high|stoned|steamin|out of it|passed out|on (drugs|gear))|adults? (who|that) (tells?|asks?) (me|him|her) to keep (it |a )?secret
    """),
    ("child_at_risk", "soft", "A child who minds the house; what school noticed: ask.", r"""
    (school|teacher|nursery)~(hungry|tired|same clothes|dirty|no coat|nae coat|bruis|worried|not been in)|<nobody>( was| is|'s| wis)? (in|home|hame|there)~(after school|when i get|from school|when i got|till late)
    <mum>( \w{2,8})? <no> (get up|come home|come hame|wake up|get out of bed|make (us|me|any))|(stay|stays|staying|kept|keeps|miss|missing|missed|off)( me)?( off)? school~(look after|mum|mam|dad|watch|help)
    (i|ah|she|he) (put|puts|pit|gets?|feeds?|makes?|mak) (the )?<kids>~(because|cos|when|mum|mam|dad|to bed|tea|ready|bed)
    """),
    ("left_without_care", "clear", "Nobody came, or nobody is left.", r"""
    (carers?|home help|nurses?|agency|support worker|gofalwyr|personal assistant|<nobody>)( \w{2,8})? (<no>|failed to)( \w{2,4})? (turn(ed)?( up)?|com(e|ing)|came|show(n|ed)?( up)?|arriv(e|ed)|been|cam)~(again|since|days?|all (day|night|weekend)|floor|bed|toilet|twice|three|week)
    <nobody>('s| has| hus| had)?( been)? (been|come|came|cam|visited|called|checked|seen)( \w{2,5}){0,3} (since|<days>|all (day|week|weekend))(?! (i was|we))|with <nobody> (coming|comin) in
    (on|oan) (the|that) (bathroom |kitchen )?(floor|flair|flaer)~(all night|a' nicht|all day|for (hours|\w{3,5} hours|days)|since|till (morning|the)|overnight|until)
    (no|nae|nae mair|without|without any|wi nae)( a)? (carers?|care|support|help|home help|one coming in|one comin in) ?(for|since|coming|comin|all|a'|over) (\w{3,5} (days|weeks|nights)|days|weeks|in|<day>|weekend|day|week)
    (left|leav(e|es|ing)) <me>( \w{2,10})? (alone|on <own>( own)?|with (<nobody>|no food|no carer)|wi naebody)(?! for (a minute|five|ten|an hour))~(days?|night|week|weekend|hours|fortnight|coming in|abroad|holiday|bed|toilet|$|\.)
    (slept|been|sat|still|stuck|spent|left|sitting|lying)~(in|on|oan) (the|<own>) (chair|wheelchair|commode|bed|toilet|sofa|bath|armchair)~(all night|since|overnight|<nobody> (came|put|to)|(two|three|four) days|till (morning|the))
    <no> been (out of|oot o'?|got up from|off|in)( <own>| the)? ?bed (since|for|in)|does neb wedi (bod|dod|galw)( yma| i)?~?( ers| drwy|$)|(heb|dim) gofalwyr? (ers|am|heddiw|ddoe)|gofalwyr heb (ddod|droi)|ar y llawr (trwy|drwy|ers)
    """),
    ("left_without_care", "soft", "A visit missed, a package handed back: ask.", r"""
    (carers?|home help|nurse|agency|support worker)( \w{2,8})? (<no>|failed to) (turn(ed)? up|come|came|show(n|ed)?( up)?|arrive|been|cam)
    (agency|carers?|package|care|provider)~(handed (it |the \w{3,8} )?back|g[ai]ven? notice|pulled out|walked out|stopped coming|cancelled|cut)~?(today|<nobody>|and|with|since|last|monday|tomorrow|<end>)
    <nobody>( \w{2,6})? (to|tae|who can) (put me|get (me|her) up|see to|look after|wash|help me|feed|do <own>|lift|toilet)|(do|manage|see to)( it)? for (him|her|myself) (because|since) <nobody>
    """),
)

# Stretches that only look like a sign: wanting, laughing, games, weather, beasts, occasions, sheds. A sign that
# overlaps one of these is dropped.
IDIOMS = r"""
    (dying|deein|dyin) (for|fur|to (see|know|meet|try|get|go|tell)) ?|(could|would|'d|wid) (kill|murder|die)( for)? (an?|the|some)
    (nearly |near |almost |just )?(died|dee'd|die|kill(ing|ed)? <self>) (laughing|laughin|of (laughter|boredom|embarrassment|shame))
    (nearly|almost) (killed|hanged|drowned) <self> (on|over|trying|getting|with|coming|falling)
    embarrass~die|bored to death|scared to death of (spiders|heights)|frightened the life|over my dead body|drop dead gorgeous
    (be|is|are|was|were|'ll be) the (death|ruin) of (me|him|her|us)|(is|are|'s|was) killing (me|him|her)|dead (on <own> feet|bored|good|nice|easy)
    kill(s|ed|ing)? (time|an hour|two birds|the (weeds|engine|lights?|mood|pain))|sooner (cut|chew) off|(cut|burn)(ing)? (down|back|my hair|the)
    hurt a fly|wouldn't hurt~(anyone|anybody|a soul|a fly)|bruised <own> (pride|ego)|oilseed rape|black eyed|battered (fish|sausage|haddock|cod)|arson about
    (beat|beats|beaten|thrash(es|ed)?|batter(s|ed)|murder(s|ed)?|leather(s|ed)?|hammer(s|ed)?|skelp(s|ed)?|wallop(s|ed)?) (me|him|her|us|them|you) (at|to|in the|by|on|every time|hollow|easily|four|three|two|nil|fair) (the )?(\w{2,12})?(?! home| hame)
    (it|that|this|what|which|it all|grief|wind|smell|heat|cold|news|noise|still|really)( just| really| always| only| has| had)? (beats|hit|hits|hurt|hurts|kicked|smacked|bites) (me|him|her|us)
    (hips?|knees?|back|feet|foot|boots?|shoes?|legs?|arms?|shoulders?|hands?|head|stomach|chest|eyes|neck|wrists?|sling|strap|splint|chair|teeth|words|light|brace|hearing aids?|arthritis|joints|stitches)( really| still| always| just| do| does)? (hurt|hurts|hurting|bites?|pinch(es)?|kills?) (me|him|her)
    (dog|cat|horse|pony|goose|wasp|bee|parrot|hamster|budgie|goat|cow|midges?)( \w{2,8})? (bit|bites|scratch(es|ed)|kick(s|ed)|attack(s|ed)|knock(s|ed)|pulls?|pulled|hurt)
    hit (the )?(roof|road|town|shops|jackpot|nail|pub|bottle|target|spot|hay)|hit (me|him|her|us) (up|with (a|the|your) (joke|question|idea|double|treble|bill))
    (air|sun|water|wind|rain|breeze|spray|smoke|snow|waves?|ball|branch|bus|car|door|news)( \w{2,6})? (hit|hits|hitting|bit|slapped) (me|him|her|us)
    fuss (about|over|of) (<own>|the) (birthday|anniversary|retirement|hair|dog|party)|(letters?|notes?) to (the|my) (council|paper|mp|landlord|bank|housing|santa|editor|school|hospital)
    (council|dwp|bank|club|tax ?man|hmrc|shop|home|landlord|gym|phone company|machine|bus) (want to |wants to |will |would |just )?(takes?|took|keeps?|has) my (money|pension|card|benefits?|cash)
    (shed|garage|car|gate|bike|greenhouse|hen ?house|van|tools?|cabinet|cupboard|loft)~(lock|bolt|padlock|latch)(ed|s)?~(from |on )?(the )?(outside)?|lock(s|ed)? <self>
    (fridge|cupboards?|basket|bowl)~(full|stocked)|(bruised|bruising|bruise)~(from|after|since) (the|<own>|a) (fall|trip|tumble|operation|op|injection|blood|cannula|rugby|football|netball|hockey|match|table|game)
    beat(s|ing|en)? (the|an|two|three|in the) (eggs?|butter|rug|carpet|drum|bounds|traffic)|walk(s|ed|ing)? in ?to the sea (for|up to|with)
    missing (<own>|the|you|me|a|them|out)|went missing from the (team|list)|police~(club|choir|band|museum)
"""

FICTION = r"""
    (in|on) (the|an?|that|this|her|his|my) (film|movie|programme|drama|book|novel|soap|show|play|panto|episode|story|video ?game|xbox|playstation|telly|game)\b(?! and (he|she|they))
    (film|movie|programme|drama|book|novel|documentary|story|play|song|poem|opera|ballad) (is |was |'s )?(about|where|in which|with|called)|eastenders|emmerdale|coronation street|corrie|pobol y cwm|rownd a rownd
    taggart|rebus|vera|casualty|whodunn?it|crime (novel|drama|book|story|series)|murder mystery|wrestling|boxing match|sparring|in training|training (notes|day|session|course|on)|policy (says|states|on)|leaflet|the signs of
    bungee|abseil|sponsored|charity (jump|walk)|first aid course|darts|bowls match|snooker|dominoes|chess|draughts|scrabble|penalty|goalkeeper|the match
"""
"""In the same sentence: a story, a game, a lesson or a drill, so nobody here was hurt."""

IMMINENT = r"""
    tonight|tonite|the night|heno|right now|this minute|any minute|on again|coming (back|round|home|hame) (at|soon|later|tonight|in)
    (<he>('s|'re)|(he|she) is) (here|outside|downstairs|back|upstairs|at the door)|home (at|by|in) (\d|half|an hour|five|six)
"""
"""It may happen again within hours: harm by somebody becomes urgent (safety: are you safe right now?)."""

PAST = r"""
    when <i> (was|were|wis) (a |an |wee|young|little|small|\d|five|six|seven|eight|nine|ten|at school|in care|growing)
    years ago|decades ago|as a (child|boy|girl|kid|wean|young)|used to|long ago|in the past|back in (19|the (day|old|war|\w{3,7}ties))|in 19[2-9]\d|childhood|ex[- ](husband|wife|partner|boyfriend|girlfriend)|pan oedd|flynyddoedd yn ôl
"""
"""Long ago: still worth asking about, no longer "now" (adult disclosures of childhood harm are kept, softly)."""

NEGATED = (
    r"((<nobody>)('s)?|<nt>|never|not|nae|without|cannot|nid|dydi|dydy|dyw|neb|erioed|byth)"
    r"( (is|has|have|had|was|been|ever|once|actually|really|would|will|could|even|so|much|as|to|be|going|tae|got|thinks?"
    r"|believe|he|she|they|he'd|she'd|he's|she's|anybody|anyone|that|'s|yn|wedi|ddim|o|hi|'n)){0,5} "
)
"""A no that stands right before the sign: "no one is harming her", "he has never hit me"."""

OWN_NO = r"ddim|byth|dim"
"""In Welsh the no of the sign itself comes second ("dydi o ddim yn gadael"), so the first one denies nothing."""

DENIED = r"(den(y|ies|ied|ying)|gwadu)\b((?!\bbut\b|\bond\b)[^.;!?\n]){0,60}"
ABSENT = (
    r"(no|nor|any|without|not any|never any|nae|dim)( current| active| further| past| recent| immediate| suicidal"
    r"| actual)? (thoughts?|plans?|intention|intent|ideas?|ideation|evidence|signs?|history|disclosure|suggestion|mention"
    r"|concerns?|risk|question|talk|wish|desire|bruises|marks|arwydd)( (of|about|to|that|for|around|or|and|o))?"
    r"((?!\bbut\b|\bond\b)[^.;!?\n]){0,30}"
)
ANSWERED_NO = (
    r"[^.!?\n]{0,40}\b(said|says|answered|replied|told me|was clear)( \w{2,6})?,? (no|not|never|nothing|absolutely not)\b"
)
"""A no in an answer or in a professional's phrase: "denied thoughts of", "no evidence of", "asked, she said no"."""

AGREED_MONEY = (
    r"(i|she|he) asked (him|her|them)|because (i|she|he) asked|asked (me|him|her) to|receipts in|keeps?( all)? (the|<own>)"
    r" receipts|the statements|with me|(go|do it|shop) together|power of attorney|appointee|deputy|agreed|at my request"
    r"|for safe ?keeping"
)
"""Plain arrangements under which somebody else rightly handles money."""

RIGHTLY_REFUSED = (
    r"doctor|gp|clinic|physio|nurse|consultant|hospital|dvla|licence|diabetes|allerg|diet|knees?|hip|surgeon|blood pressure"
)
"""A doctor, a law or a body that forbids is no one's control."""

EXPECTED_END = (
    r"hospice|palliative|terminal|weeks to live|moving (house|to|in|on)|new flat|downsiz*|last day|retir*|leaving do"
    r"|emigrat*|allerg*|birthday|christmas|wedding|university|uni"
)
"""A move or a death that is being prepared for with others: gifts and letters are part of it. Ask, do not alarm."""

WORDS["who"] = (
    r"((my|the|our|her|his|their|a|duty|adult|child(ren)?('s)?|local|on-?call) )?(\w{3,12} )?(manager|senior|supervisor"
    r"|team leader|safeguarding( (team|lead|hub|officer))?|social work(er)?s?|social services"
    r"|duty( (team|desk|worker|social worker))?|police|polis|gp|doctor|nurse|fire( (service|brigade))?"
    r"|out[- ]of[- ]hours( team)?|crisis team|cpn|(adult|child) protection|children's services|nhs ?24|nhs 111|111|101|999"
    r"|mash|ambulance|paramedics|teacher|head ?teacher|school|named person|key ?worker|support worker|care home manager"
    r"|housing|bank|action fraud|samaritans|childline|advocate|environmental health|trading standards|lead officer"
    r"|line manager|multi-agency \w{3,10})"
)
DEALT = r"""
    ((re-?)?referred|reported|rang|rung|phoned|called|contacted|e-?mailed|told|telt|spoken? (to|with)|informed|alerted|notified|raised (it|this|that|a concern|concerns) with|passed (it|this|that|them|on)( on)? to|discussed( it| this)? with|flagged( it| this)? (to|with)|let|messaged|texted|dialled|went to|took (him|her|it) to|escalated( it| this)? to|logged( it| this)? with)( (it|this|him|her|them|the matter|about it|straight|back))?( to| with)? <who>
    (made|put in|submitted|completed|sent( in)?|raised|done|did) (an? |the )?(\w{3,12} ){0,2}(referral|safeguarding|concern form|alert|report|ap1|incident form)( to <who>)?
    (referral|report|alert|concern) (has been |was |is |been |already )?(made|sent|logged|submitted|gone in|raised|in)
    (ambulance|police|paramedics|gp|doctor|fire service|crisis team|social work(er)?|manager|safeguarding) (was |were |has been |have been |is |are |already )?(called|informed|aware|attended|came|involved|knows?|on (it|the case|their way))
    (talked|spoken?) (about|through) (it|this|the \w{3,14}) with (him|her|them|the family|mum|dad|\w{3,12})|(he|she|they|we) agreed (to (move|let|turn|stop|call|see|a)|a safety plan|that i)\b[^.;!?\n]{0,40}|safety plan (agreed|in place|made|done)
    (wedi |mi )?(dd?weud|dd?eud|siarad|ffonio|ffoniais|sôn|g?cysylltu|gysylltu|cyfeirio|hysbysu|adrodd)( (wrth|â|ag|efo|gyda|at|i))?('r| y| yr| fy| ein| ei)? ?(rheolwr|rheolwraig|uwch|t[îi]m|diogelu|heddlu|meddyg|gwasanaethau|n?g?weithiwr|nyrs|ysgol|athrawes|athro)( (diogelu|cymdeithasol|brys|dyletswydd))?
"""
"""What was done about it, or who was told (FNF ¶24: discussed and dealt with is a line of its own)."""

NOT_YET = (
    r"\b(will|'ll|shall|should|must|needs? to|going to|gonna|gonnae|want to|to be|could|can|might|would|haven't|hasn't"
    r"|didn't|havenae|didnae|not|never|nobody|no one|if|unless|plan to|ought to|ddim|heb|please|(afraid|scared) to|don't"
    r"|dinnae)( (i|you|be|have|been|has|even|yet|anyone|got|to|ever|tomorrow|actually|had)){0,5} $"
)
"""Not yet done: these words right before it make it a plan or a question."""
