"""The words that raise a question about somebody's safety. Tables only; `concerns.py` reads them.

A heading names the kind, the weight and the reason; under it stand patterns, a line that begins deeper going on
with the one above. A pattern is a regular expression in the shorthand of `shorthand.py`, so that it reads as words.
Weights are *now* (a human, at once), *clear* (a human) and *soft* (ask the worker); *gift* and *farewell* say
nothing alone, but each together with the other is a goodbye. Sources: FNF ¶24 (what was raised and what was
done), ¶43-48 (fact, opinion, exact words); Wales Safeguarding Procedures (kinds of abuse and neglect, what people
say or show). The Welsh and the Scots were written by nobody who grew up with them and are not yet reviewed.
"""

from __future__ import annotations

SIGNS = r"""
ending_life, now: Said plainly, or the means are ready: ask once, help first (safety: suicidal words).
    ((no|nae|any|ony|little|the) )?(point|use|sense|reason)( in| of| tae| to| for)?( me| him| her)? (living|livin|
        life|live|bein'?g? alive|(carry|stay)* (on living|alive))(?! (in|at|here|with|near|on|there|ower|over|<own>))
    (rather|raither|sooner|better|best|easier|prefer|hop*|wish*|pray*|want*)( that| if)?( <i>)?( just| jist)? (<no>|
        <wont>)( to| tae| ever){0,2} (wake|waken|woke)(?! (up )?(him|her|them|my|early|late|at|before|on|everyone|mum|
        mam|dad|gran|the (?!morn)))
    (world|everyone|everybody|a'body|kids|weans|family|they'?d?)~better (without|withoot|wi'?oot) me<end>|
        <no> longer <want> (live|be alive|exist)<end>|(want*|going) (to|tae) dye<end>
    (better|easier|happier)( off| aff)?~if ((i|ah) (<nt> (here|around|alive))|<i> (was|were|wis) (dead|deid|gone))
    g?well (fydd?ai|fydde)? ?i (mi|fi) farw|<nid> (<moi>|am) (f?yw|[bf]od yn fyw|dd?effro)( (mwy|rhagor|bellach|
        rŵan))?<end>
    (kill?|topp?|hang|drown)* <self>|(end|ending|take|taking|took|tak|finish) <own> life|better (off |aff )?(dead|deid)
    (do|dae|doing|daein|did) <self> in|end it (tonight|now|soon)|rather be (dead|deid)(?! than)|end(ing)? it all
    (<want>|(wish|hop|pray)*|rather|ready|going|gonna|gonnae|like|better)<just>( to| tae)?<just> (die|dee|be (dead|
        deid|gone))(?! (in|at|here|with|wi|on|of|peacefully|before|surrounded|a? ?happy|when|without|to see|for))
    wish*( that)? (<i>|a) (was|were|wis|wur|had)( never| not)? (dead|deid|gone|been born|born)
    (better|well) (off?|aff) (without|wi'?oot|withoot) (me|ma-?sel|myself)(?! (driving|cooking|in goal|singing))
    <no> <want><just> (waken?( up)?(?! (at|early|him|her|the|before|everyone))|be alive|exist|(go on|carry on|
        keep) living)|<pills>~((saved|stored) up|counted out|hidden away|put by|stashed|hoarded|stockpiled)
    <no> <want><just> (be on this earth|see (tomorrow|another (day|christmas|birthday))|live( <more>)?<end>)
    (hop|wish|pray|want)*~(<no>|<wont>) wak(e|en|ing)(?! (up )?(him|her|the|early))|nothing (left )?(to|tae) live for
    <no>( not)? worth (living|livin)|overdosed
    (say*|said|think*|told|tell*|feel*|reckon*|believ*)~better off? without <me><end>|(no|nae) reason (to|tae) live
    (saving|saved|stash*|hoard*|stockpil*|counted)( up| out)?( all| enough)?( of)?( <own>)? <pills>
    (count*|look*|lay(ing)?|line(s|d)?)( up| out| at)?( all)? <my> <pills>~(think|wonder|enough|how many|again|night|
        every|and put)|walk(ing|ed)? in ?to the (sea|river|loch|water|canal)~(not|never|no|nae|keep|and that)
    (took|taken|take|taking|tak|tried)( an?| another| the)? (overdose|od)|bridge~(going to|gonna|gonnae|wanted to) jump
    (took|taken|swallowed|take|taking) (all|the whole|a handful of|every one of|a load of|the lot of) ~?<pills>
    (jump|walk|throw|step)*( <self>)? ((off|from) (the|a|that) (bridge|roof|balcony|cliff|train|multi-?storey)|
        (in front of|under) (the|a) (train|lorry|bus)|in ?to (the )?traffic)|<moi> marw(?! (gartref|adref|yn|mewn))
    (driv(e|ing)|drove) (the car |it )?in ?to (a|the) (wall|tree|river|lorry)|lladd (fy|ei) hun(an)?
    (stood|stand|standing|went|been) (up )?(on|at|to|doon at) (the )?(bridge|platform|cliffs?|top of the multi|edge|
        railway|viaduct|loch side)~(look|thought|think|couldn't|hour|down|jump|train|nearly|turned)
    (a|the|bought|got) rope~(loft|garage|shed|beam|tree|boot|bought|ready)
    (google|googled|look(ed|ing) up|searched)~(how to die|how many tablets|painless|ways to (die|go|do it)|overdose)
    rhoi diwedd ar (fy mywyd|ei fywyd|ei bywyd|y cyfan|bopeth)
    <nid> (<moi>|am) (byw|bod yn fyw|deffro)(( ddim| dim)? (mwy|rhagor|bellach|rŵan))?<end>
ending_life, clear: The word itself, thoughts without a plan, wanting to join the dead.
    suicidle|sui?cid(e|al)<end>|sucid(e|al)|suisid(e|al)|g?well( \w{2,8}){0,2} (i|gan|gyda) (bawb|nhw|
        chi)( heb| i fod heb)? ?hebdd(a|o|i)
    suicid(e|al)(?! (squad|prevention|awareness|training|policy))|<no> (see|hae|have) (a|any|ony) future|hunanladdiad
    <no> <want> be here (any ?more|no ?more|ony ?mair|nae mair|any longer)(?! (on|at|in|for|when))|it'll (all )?be over
    (plan|note|thought)* (to|of|about|for) (end(ing)? (it|things)|dying|death|killing)
    (<nobody>|who)( would|'d| wid|'ll| will)? (notice|care|miss <me>)( if| gin)? ?<i>?~(gone|died|deid|dead|
        disappeared|wasn't here|wisnae here)|(go to sleep|sleep|asleep|drift off) (for good|for ?ever|and (not|never|
        no) wake*)
    (tired|sick|had enough|weary|scunnered) (of|wi|with) (living|livin|life|being alive|this life)
    (soon|going to|gonna|gonnae|ready to|want to|time (to|i)|rather|
        like to)( go and)?( be| go| join| joined)? (be with|join|go to|with) (him|her|my (late )?(wife|husband|mum|
        mam|dad)|(?-i:[A-Z][a-z]+))( in heaven| again| up there| in the (ground|cemetery|sky))
    (<wont>|<no>) (have to (worry|bother)|need to worry|be (a )?(bother|burden|trouble)(ing)?|trouble)~(much longer|
        for long|after|any ?more|soon)|(over|finished|done with) (soon|by (monday|christmas|the weekend))<end>
    <nid> <moi> bod (y|')?ma( ddim)? (mwy|rhagor|bellach)
    g?well( eu byd| off)? (hebdda|hebddo|hebddi|heb) ?(i|fi|fo|fe|hi)?<end>
ending_life, soft: Things people say that may mean it and may not: ask.
    (<no> <want>|no longer <want>) be here(?=\s{0,3}([.!?]|$))|wish*( that)? <i> (<nt>|was not) (here|alive|around)<end>
    <nid> (<moi>|am) [bf]od (y|')?ma<end>
    (no|nae|any|wh[ai]t's the|not much|nothing but no) (point|use)( (in|to|tae|of|wi) (anything|it all|any of it|it|
        me|going on|gaun on|goin on|carrying on|being here|trying))?( <more>)?<end>|<no> <want> live like this|
        yn faich
    (no|nae|any|wh[ai]t's the) (point|use) (in|to|tae|of) (anything|it all|any of it|me|going on|goin on|gaun on|
        carrying on|being here)|want* (it|it all|everything|this)( all)? to (stop|end|be over)<end>|ready to go now
    <cant> (go on|go oan|carry on|keep (going|goin|on))( (like this|any ?more|ony ?mair|nae mair|much longer|
        another day|living|livin|hen|son|wi this|with this)|<end>)|given up on (life|everything|living)
    <cant> (take|tak|dae|do|face|stand|thole) (this|it|another day|anither day|
        tomorrow)( any ?more| ony ?mair| much longer|<end>)|no reason (to|tae) (get up|get oot o' ma bed|go on|
        be here)
    (wish|hope|pray|wait)*~(lord|god|jesus|duw|almighty)( would| wid| will|'d|'ll)?( just| jist| to| tae)? (take|tak|
        call) <me>|<no> (mind|care|bother me)( if)?( i| ah)?( never| <nt>)? (wake|woke|waken)*|wedi cael digon(?! (o|
        i))
    (i'm|i am|ah'm|feel|feels|feeling|nothing but|<he> is|
        <he>'s)( like| that)?( just| only| nothing but| such| jist)? a burden|see (no|nae) (way out|road oot|future)
    want*( to| tae)( just)? disappear|insurance~pa(ys?|id|ying)( out)?~(accident|did it|do it|kill|own hand)
    had enough of (everything|it all)|<no> see (the|ony|any) point(?! in (a|the|going to|phoning|that))
    what's there to live for|(look|star)(e|es|s|ing)?( up)? at the (beam|rope|knives|train tracks|tracks|rafters)
    ((i|ah)'ve|i have|he's|she's) had enough<end>|fed up (of|wi|with) (being here|living|it all|everything)
    (nothing|naething|nowt) to (get up|look forward) (for|to)|(methu|ddim yn gallu|dim yn gallu) (mynd|cario) ymlaen
    (does dim|'s dim|sdim|dim) (pwynt|bwynt)( (byw|mynd ymlaen|cario ymlaen|i ddim( byd)?|mwy|bellach|rhagor))?<end>
    neb yn (sylwi|poeni|fy ngholli)|(taswn|petawn|pe bawn) i ddim (yma|yn bod|o gwmpas)
goodbye, gift: Giving away what one would keep: half of a goodbye.
    (given?|gave|gied|gien|giving|gie'd)( \w{2,12}){0,3} (away|awa)|(hand*) (out|oot|over|
        ower)( all)?( of)? <own> \w{3,14}
    (given?|gave|gied|giving|handed) (me|him|her|them|you|\w{3,10})( all)? (my|ma|his|her|their) (?!(number|address|
        name|best|word|love|hand|seat|opinion|turn|place|phone|news|regards|view))\w{3,14}(?! back)
    (got|getting|gotten|get) (rid|shot) of( all)?( of)? (<own> (things|stuff|belongings|clothes)|everything)
    (rhoddais|rhoddodd|rhois|rois|rhoi) ((fy|ei|eu) \w{2,14} )(i gyd )?i \w{2,14}
    (given?|gave|gied|gien|giving|gie'd)( away)?( all)?( of)? <own> \w{2,14}( \w{2,14})? (away|to|tae)
    (given?|gave|gied|gien|giving)_ away|(gave|given) up (my|the|his|her) (dog|cat|budgie|birds|pets?)
    found (a )?(good )?homes? for (my|ma|the|his|her)|re-?hom(ed|ing)( <own>| the) (dog|cat|budgie|birds|pets?)
    (want you|you can|ye can) (to )?(have|hae) (my|ma)|(wedi )?rhoi'?r? (\w{2,14} ){0,2}i \w{2,14}
    (keep|have|take) my (watch|ring|guitar|records|dog|cat|bike|medals|tools|books)(,? i| it'?s yours|<end>)
goodbye, farewell: Letters, thanks, things put in order: the other half.
    (told|telt|tell|telling|said|say|says|saying|sayin|sed)( (\w{1,9}|a')){0,3} (byes?|good-?byes?|cheerios?|ta-?ra|
        farewells?)(?! (to the (?!(family|lads|girls|boys|kids|weans|bairns|others|team|club|grand\w{3,8}|
        neighbours))|at the|for now))
    (good-?bye|farewell) (notes?|letters?|messages?|video|texts?|cards?)|(dweud|deud|dwedais|dywedodd) (hwyl( fawr)?|
        ta-?ta|ffarwel) wrth|ffarwelio|(written|wrote|phoned|rang|rung|messaged|texted) (to )?(everyone|everybody)
    (wrote|written|write|writing|left|leaving|done|sent)( \w{2,10}){0,2} ((the |ma |my )?letters?|a (letter|note)|notes)
    (letters|notes?) (are|is) (in|on|under)|say (goodbye|cheerio|ta-?ra)
    <no>_ (mak(e|in|ing) )?(a |any |ony )?fuss|look after (the|my|ma) (dog|cat|budgie|kids|weans|mum) (for me|when i'm)
    said <own> (goodbyes?|cheerios?)|cancell?ed (my|the|his|her) (milk|papers|phone|rent|everything|tv|subscription)
    (thanks|thank (you|them|everyone)|ta|cheers)_ for (everything|everythin|being (so )?(good|kind)|all (you|they|he)|
        a' ye)|(sorted|planned|paid|picked|chosen|written)( out)?( all)? <my> (funeral|will|hymns|coffin)|ffarwel
    diolch_ am bopeth|(passwords?|pin|keys|will|the policy|bank stuff) (are|is|'s) (in|on|under|written|with)
    (sgwennu|ysgrifennu)'?r? llythyra?u?|(paid|settled|squared)~(up to date|in full|every bill|what i owed|what he owed)
    (<wont>) be (here|around|about|needing)|(affairs|papers|things|everything) (are |is |all )?(in order|sorted)
    you've (all )?been (so |very |awfy )?(good|kind) (to|tae) me
    ((you|ye|he|she|they)'ll|(they|you) will) find (everything|it all|the letters?|the papers|what they need)
goodbye, soft: Not expecting to be there.
    (won't|willnae|shan't|will not|winnae) (be needing|be needin|need) (that|it|this|them|these|those|any of (it|that|
        them)|anything)( (next|after|on|any ?more|again|where|soon|by|come)|<end>)
    <no>_ (bother|need|book|worry|save|keep)*~<wont> be (here|around|about)
    <wont> be (here|around) (much longer|for long|by then|for <own> (birthday|christmas)|this time next|to see)
    (last time|never) (you|ye)('ll| will)( ever)? see me
self_harm, clear: Hurting oneself.
    (cut(s|ting|tin)?|burn*|(harm|hurt)(s|ing|ed|in)?|scratch(es|ing|ed)?|starv(e|es|ing)|hit(s|ting)?|
        punch*) <self>(?! (shaving|on|with the|opening|when|off|by|cooking|a |short|up|gardening|while|at|ironing|
        out))
    self[- ]?harm*|(cut|burn|slash|slice)* <own> (arms|wrists?|legs|thighs)(?! (on the|opening|shaving|gardening))
    (rows?|lines|neat) of (cuts|scars)|(torri|brifo|frifo|niweidio|llosgi|anafu) (fy|ei) hun(an)?
    (fresh|new|neat|several|deep) (cuts|scars|scratches) (on|along|up|down|across) (both |<own> |the )?(both )?(fore|
        inner |upper )?(arms?|wrists?|thighs?|legs?)
self_harm, soft: May be distress, may be sensory: ask.
    (bang*|hit(s|ting)?|punch*) <own> (head|face) (off|on|against|aff)( the| a)? (wall|floor|table|wa)
hurt_by_someone, now: A throat, a weapon, at the door, or a carer who nearly did.
    hands? (round|around|roon) <own> (throat|neck)|(pulled|came at <me> with) a (knife|hammer|blade)
    (strangl|chok|throttl)* (<me>|my)|(pillow|cushion)~(over|on|towards|to) <own> (face|head|mouth)
    (knife|machete|blade|hammer) (to|at) (<own>|me)
    <he>('s|'re| is| are)( right)? (hitting|hurting|attacking|battering) <whom>( right)? now
    (outside|at (my|the) door|(banging on|chapping) (my|ma|the) door)~(now~)?(break|kill|hurt|batter|smash|get) (me|
        my|us|ma)|(wh[ai]t (i|ah)('ll| might|'m going to| could|'d| would|'m gonna)? (do|dae|done) (to|tae) (him|her|
        mum|dad|mam|them|the <kids>)|(frightened|scared|afraid|feart|terrified)( of| o')? wh[ai]t (i|ah)('ll| might|
        'd| could| would) (do|dae))
    (stood|standing|stand|stan|knelt) (over|ower) (him|her|mum|mam|dad|the bed|the cot)~(cushion|pillow|knife|hand|
        fist|count|thought|think|blank)
    (i|ah) (nearly|almost|could have|could've|came (that )?close to)_ ?(hit*|sh[oa]ok?|shak(e|ing)|slap*|smother*|
        push*|throttl*) (him|her|mum|mam|dad|the <kids>)
hurt_by_someone, clear: Verbs that need somebody at their end, so that sport, cooking and hips stay silent.
    <wont> (hit|hurt|touch|slap|punch|kick|skelp|batter|shout at) <whom> (again|any ?more|ony ?mair)
    (<he>|<kin>)_ (kicks?|kicked|punch(es|ed)|slaps?|slapped|hits|stamps? on|stamped on) (my|ma) (head|face|legs?|
        back|ribs|arms?)
    (yn |'n )(fy|ei|ein|eu) (mrifo|f?mwrw|f?bwrw|n?haro|t?haro|daro|n?ghuro|churo|guro|niweidio|nghicio|chicio|gwthio|
        brifo|mygwth|nhagu|thagu|slapio|ngham-?drin|cham-?drin)(?! (ar|mewn|gan))
    (hitt?s?|hitting|hittin|hut|kik(s|ed|in|ing)?|slap*|smack*|punch*|kick*|thump*|skelp*|batter*|leather*|wallop*|
        belted|thrash*|headbutt*|shov*|pinch*|stab(s|bed)?|attack*|beat(s|ing|en)?|assault*|bit|bites|scald(s|
        ed))( up)? <whom>(?! (out|to it|at (?!home|hame|night|the weekend)|up (with|for)|for six|if i|hollow|
        on the head for|fair and))|(handl|mov|wash|lift|treat)*? <me>_ (rough(ly)?|like (a sack|meat|a lump|rubbish))
    (hurt|harm)(s|ing|in|ed)? <whom>|threaten*( to| tae)? (me|her|him|us|hit|hurt|kill|batter|throw|put <me> out)
    (abus|mistreat)*? <whom>|(throw|threw|chuck|flung|fling|lobb)*_ \w{3,10} at <me>|handled roughly
    (push|pull|drag|throw|threw|grab|yank|haul|shak|twist|squeez|jerk)* (<whom>|(my|ma|his|her) (arms?|hair|wrists?|
        neck|leg|ear))(?! (the ball|leg about|out of the chair and))(?= (down|over|against|off|aff|in ?to|intae|by|
        roon|round|across|on ?to|to the|tae the|hard|about|roughly|when|if|so|till|that)|\s{0,3}([.!?,;]|$))
    (say|says|said|saying|threaten*)( that)? <he>('ll| will|'d| would|'s going to|'s gonna) (break|kill|batter|hurt|
        smash|burn|stab) (<me>|<own>)|(finger|grip|belt|hand|bite|cigarette) ?(marks?|prints?|burns?)|
        yellow going green
    (rough|heavy[- ]handed|roch) (with|wi) <me>|restrain(s|ed|ing) <me> (on|in|to|when|till)|gone (purple|yellow and)
    (tie|ties|tied|tying|strap|straps|strapped)( <me>)?( in)? (to|tae|down)( the| a| his| her)? (chair|bed|radiator|
        rails?)|(lash(es|ed|ing)|hit|hits|hitting) out~(at <me>|again|lip|eye|when|bruis)|black and blue
    (bruis(e|es|ing)|marks?|finger-?marks?)~(fingers?|hand(print)?|grip|thumb|belt|upper arms?|both arms|inner (arm|
        thigh)|thighs|throat|neck|behind <own> ears?|tops? of)|(hold|held|pinn?|hauld)* <me> (down|doon|against)
    (round|red|purple|dark|blue|yellow|oval|angry|finger*|thumb)( and \w{3,6})? (marks?|patch(es)?|weals?)~(arms?|
        wrists?|neck|legs?|thighs?|face|cheek|back|shoulders?|ribs)
    (gied|gies|gie|gave|gives) <me> (a |another )?(doin|kicking|hiding|slap|skelp|smack|punch|beating|batterin|belt|
        clout|backhander)|(brifo|bwrw|taro|curo|bygwth|hitio|slapio|cam-?drin) (fi|mam|dad|nain|taid|mam-?gu|tad-?cu)
    (lift|rais)* (<own>|a) (hands?|haun|fists?|belt)~((to|tae|at) <me>|he's had|she's had|dr[iu]nk*|temper|angry|pub|
        money|last time)|(lift|drag|pull|haul|heav|yank|hoik)* <me> (up )?by <my>( (sair|sore|bad|wan|one|left|
        right))? (arms?|airms?|hair|wrists?|collar|neck|scruff|claes|clothes)
    (<he>|one|carer|lassie|girl|nurse|who|<kin>)( always| just| only| never meant it but)? (grips|nips|pinches|slaps|
        hits|skelps|lashes out|punches|hurts|shoves|squeezes)<end>
    (<he>|<kin>) (broke|fractured|cracked|bust|burst|burned|burnt|dislocated) (my|ma|mum's|mam's|dad's) (wrist|arm|
        nose|jaw|ribs?|leg|fingers?|tooth|teeth|glasses|face|lip|hand)
    (yn |'n )?(fy|ei|ein|eu) (mrifo|f?mwrw|f?bwrw|n?haro|t?haro|daro|n?ghuro|churo|guro|niweidio|nghicio|gwthio|
        b?frifo|brifo|mygwth|bygwth|nhagu|slapio|ngham-?drin|ham-?drin) (i|fi|hi|o|ni)
hurt_by_someone, soft: A mark alone, an odd story, rough or scornful hands: ask.
    bruis(e|es|ing|ed)(?! (ego|pride|apple|banana|fruit|feelings))|unexplained (injur|mark|burn|fracture|bruis)*|keeker
    black eyes?(?! (peas?|beans))|skin tears?( (on|again|from|after|since|to)|<end>)|(burst|split|fat) lip|cleisiau
    clais|(wouldn't|won't|would not|didn't want to|refused to|pulled)~(roll up|show me|lift|down)~(sleeves?|arms?|wrist)
    (cut|burn|scald|mark|swelling|lump|fracture)s? (above|on|to|over|under) (his|her|my|the)~(says? (he|she|it)|
        (won't|wouldn't|can't) say|(doesn't|don't) know how|unexplained|walked into)
    (rush|hurr(y|i))*~(skin tears?|bruis|hurt|sore|tears? <own> skin|bleed|rough|yank|drag|cry)
    (told|tell|tells|telt|had|got|made|says|have)( me| her| him| us)? (to |tae )?say (that )?(<i>|it) (fell|tripped|
        slipped|done it|did it|bumped|walked|banged)|drop(s|ped) (me|him|her|mum|dad)( (from|again|on|out)|<end>)
    (third|fourth|fifth|second|another) (fall|black eye|broken \w{3,7}|trip to a and e)~(month|week|since|door|again|
        year)|(laugh|film|mock)(s|ed|ing) at <me> (in|on|when)~(toilet|bath|shower|naked|wet|pad|fell|bare)
    (sleeves?|polo neck|scarf|sunglasses|make-?up)~(in july|in august|in (this|the) heat|hot day|indoors|inside|
        over (a|the) mark|cover*)|(told (<me> )?to|said|says|shouted)( just)? (shut up|shut it|stop (moaning|whining|
        your))
    (heavy|hard|quick|rough|coarse|roch) (hands|handed|haunds|wi her hauns)|galw (fi|enwau)
    (heavy|handy|quick|free) with (his|her) (hands|fists)|(spat|spits|spitting) (at|on|in) (me|him|her|my)
    (calls?|called) <me> (stupid|a retard|thick|names|useless|a waste|fat|daft cow|dirty)
sexual_harm, clear: Touch, force, pictures, secrets: shown, never probed.
    (<he>|<kin>|man|driver|carers?|coach|someone|somebody|staff|boss|next door|
        <kids>)( always| aye| just| keeps?( on)?| kept|is|
        's| was| has| been| likes to| tries to| started){0,3} (touch|toch|tuch|grop|fondl)(es|ed|e|s|ing|in|
        it)? (<me>|<my> (wee )?(daughter|son|sister|brother|<kids>))(?= (when (he|she|mum|mam|dad|nobody|no ?one|
        <i>'m|i am|the)|while|in bed|in the (night|bath|shower|dark)|at nig?h?te?|there|and (tells?|says?|said|told|
        i)|again|every|if|inappropr*|doon|down)|\s{0,3}([.!?,;]|$))
    (touch|toch|tuch|grab|strok|feel|rub)* <own> (privates?( parts?)?|bum|breasts?|boobs?|willy|penis|vagina|fanny|
        crotch|bits|thighs?)|(touch|toch|tuch|grab|strok|feel)* (me|her|him) (between|asleep)|(feels?|felt|
        feeling) (me|him|her) up(?! (and|the|to|for))
    (hands?|fingers?) (between|inside|in|up|down|on) (<own> (legs|privates?|thighs?|bits|crotch|breasts?)|(me|her|
        him)<end>)
    (has|have|had|having) sex (with|wi) (me|her|him)~(asleep|sleep|drunk|<no>|said no)|(film|photograph|record)(s|ed|
        ing)? <me> ((in|on) the (shower|bath|toilet)|undress*|naked)
    (touch|feel|grop|rub|fondl|strok|kiss|finger)* (me|her|him|us|my \w{3,9})~(<no> (like|want)|hate it|down (there|
        below)|private|inappropriate|under (my|her|the)|in bed|at night|our secret|said no|where i)|exposed himself
    (uncle|step-?dad|stepfather|boyfriend|carer|driver|neighbour|grandad|grandpa|cousin|man|teacher|coach|
        brother) (touch|grop|feel|fondl)*( up)? <me>(?! (on the (arm|shoulder)))|(was|been|got|being|he|were|
        wis) raped
    (mak(es?|ing)|made|forc(es|ed|ing)) <me>( to)? (do (stuff|things|it)|have sex|touch (him|her|it)|watch (porn|
        dirty|him)|kiss|undress|take <own> clothes)|sexual(ly)? (assault|abus|touch|exploit|harass)\w{0,5}|molest*
    forc(es|ed) <self> on|(photos?|pics?|pictures)~(no clothes|naked|undressed|in <own> (pants|knickers))|
        send*( him| her| them)? nudes
    (rap(e|es|ed|ing|in)|raip(s|ed)) (<whom>|<my> <kin>|by)|(he|man|lad|boyfriend)~(wants?|asks?|asked)~(pictures|
        photos|pics|nudes) of me
    interfered with <me>|(nude|naked|topless|bare) (photos?|pics?|pictures|selfies?)|(gets|got) in ?to <own> bed(?! to)
    hands? (up|down|in|under|inside) <own> (skirt|top|trousers|pants|knickers|nightie|shirt|blouse|bra|dress)|(nh|th|
        t|d)reisio
    (sore|bleed*|blood|itch*)~(down there|private parts?|her (pants|knickers)|his bottom|down below)|fy nghyffwrdd( i)?
    sex~(<no> want|said no|for (money|drugs|fags|a place))|sit on <own> knee~(don't|makes?|hate|hard)|rhywiol
    cyffwrdd (ynof|ynddi|ynddo|â fi|yna i|fi)|ei chyffwrdd|(our|a|special|wee) secret( game| between)?~(tell|nobody|
        mum|not|don't|he|she)
    (comes?|came|coming|cam|gets|got|climbs?) in( ?to|tae)? <own> (room|bed|bedroom|shower|
        bath)( \w{2,6}){0,2} ?(at night|when|after|and (touch|lies|gets|sits|shuts)|in the night|with)
    special friend~secret|watch* <me> (in the (shower|bath|toilet)|undress|change|getting (changed|dressed|undressed))
sexual_harm, soft: The ways of grooming, and somebody who comes in at night.
    (man|boyfriend|lad|guy|friend|driver)~(older|twice <own> age|in <own> (twenties|thirties|forties|fifties)|
        car)~(buys?|bought|picks? (her|him|me) up|gives?|vapes?|phone|hotel)
    (buys?|bought|gives?|gave) (her|him|me) (vapes|drink|vodka|trainers|a phone|drugs|weed|presents)~(man|older|he's|
        lads|friend|nothing)
    (step-?dad|stepfather|uncle|boyfriend|lodger|brother|grandad|carer|staff|man|night staff)_ (comes?|came|coming|
        sneaks?) in~(when|while|after|once|if) ~(nights|night shift|asleep|sleeping|out|work|bed|away)
afraid_of_someone, now: Not safe at home, hiding, or cannot speak for who is there.
    <no>( be)? safe (for (me|us|her|him|them|the kids) )?(to |tae )?(go(ing|in)? |be(ing)? |
        return(ing)? )?(at )?(<home>|adref|adra|gartref)
    (hiding|hidin|whispering|locked <self>)~(in|behind) the (toilet|bathroom|bedroom|cupboard|wardrobe|loo|shed|
        car)~(<he>('s|'re| is)|downstairs|key|drawers|shouting|banging|looking for)
    (i'm|i am|ah'm)_ in the (toilet|bathroom|bedroom|cupboard|wardrobe|loo)~(door locked|locked in|he's|she's|
        shouting|banging|looking for)|he's (coming up the stairs|trying to get in|got the door|breaking)
    (can't|cannae|cannot) (talk|type|speak)_,? <he>('s| is|'re| are)? ?(here|back|listening|coming|in the|home|
        watching|up)
afraid_of_someone, clear: Afraid of a person, or of home; not of lifts, ice or spiders.
    ((afraid|frightened|scared|terrified|feart|feared|petrified|frit|dreads?|dreading)( of| o'?| aff| off)|feart|
        dreads?) (him|them|her( (when|and|if|because|cos|now|but|sometimes|temper|moods?)|<end>)|<my> (wee )?(<kin>|
        carers?|staff|manager|lads|man upstairs|neighbours)(?!['’\w]| driv| leav| dy| los))|cower*
    (afraid|frightened|scared|terrified|feart|feared|petrified)( of| to| tae)? (go(ing|in|an|n)? |be(ing)? )(<home>|
        alone with)|(afraid|frightened|scared|terrified|feart) (of )?wh[ai]t <he>('ll| will| might|'d| would|'s)
    <no> (feel|feeling|felt) safe (here|at home|at hame|(with|wi|around) <me>|in <own> (home|house|hoose|flat|room|
        bed)|when (he|she))|sleep* (with|wi|in)~(door (locked|jammed)|my clothes on|shoes on|one eye|bathroom|car)
    flinch*(?= (when|if|as|at|away|every)|\s{0,3}[.,])|(goes|went|go) (quiet|silent) when (he|she|they|her|his|the)
    (shouts?|screams?|shouting) and (throws?|smash(es)?|hits|breaks?|throwing)
    (smash(es|ed)|punch(es|ed)|broke|wrecks?) (up )?(the|my|our) (door|wall|house|hoose|flat|phone|telly|
        plates)~(when|because|angry|temper|drunk|cos)|(knife|hammer|bat|poker) (under|beside|by) <my> (pillow|bed|
        mattress)
    (chair|drawers|wardrobe|table|bed)( \w{2,8}){0,3} (against|under|across|up to) (the|my|ma|her) (bedroom )?(door|
        handle)
    (don't|dinnae) (make|send|mak|let) (me|(him|her) take me) (go )?(back|hame|home|there)
    <no> (going|gaun|goin|<want> go) back there|(take|tak|taken) (me|us|the kids|the weans) (away|into care)
    if <i> (ever )?(tell|telt|complain|say|said|grass|leave|speak|talk)s?~(<he>('ll|'d)|will|i'll|be) (take (me|us|
        her|the kids)|make sure|hurt|kill|stop|never|lose|kick|throw|put (me|her)|go in|get (me|taken)|be (taken|put|
        sent)|sent)|arn[io]( hi| fo)? ofn (ei |y )?(mab|gŵr|gofalwr|dyn)|ofn (mynd|dod) (adref|adra|gartref?|sha thre|
        nôl)
    (gen|gyda|gynna|arna)( ?i| fi)?( hi| fo)? ofn (o |rhag )?(fy |ei |y )?(mab|mhab|n?gŵr|ngwr|ŵr|nhad|mam|mrawd|
        merch|mherch|gofalwr|dyn|ohono|ohoni|fo|fe)|ddim yn (saff|ddiogel) (adref|gartref|yma|mynd)
    ofn (ohono|ohoni|arno fo|arni hi)|ddim yn teimlo'?n? (saff|ddiogel)
afraid_of_someone, soft: Tempers, hiding, listening for a key: ask.
    (<he>|<kin>)( just| always| jist)? (gets?|go|goes|got|kicks|turns?|flies|
        loses)( so| really| very| dead| that| awfy)? (angry|mad|violent|nasty|aggressive|in ?to a (rage|temper)|
        in a (rage|temper|mood)|ragin|crabbit|wild|mental|off|<own> temper|it)( (with|at|wi) me)? (if|when|whenever|
        gin) (<i>|a|i'm|the|my|ma|tea|dinner|mum|anything|there)|(keep|keeping|keeps) <me> (happy|sweet|quiet|calm) or
    (don't|dinnae|never|not to|no tae) (tell|telt|let on to|say to|say anything to) (<me>|my|ma|anyone|anybody|
        the)_ ?(that )?(i|ah|we)('ve| have)? (said|telt|told|spoke|talk)|yn gweiddi (arna ?i|arni|arno)
    <he>('ll|'d) (go (mad|mental|ape|spare|crazy)|make me pay|take it out on)|go(es)? without so
    (walk|walking|tiptoe|live|living|treading|on)( about| around)?( on)? egg ?shells
    (shout|scream|swear|sweir|roar|bawl)*( and \w{3,8})? at (me|us|her|him|mum|the <kids>)
    (gets?|got|being|am|getting) (shouted|screamed|sworn) at|in case <he> (hears?|finds out|comes back)
    <no> <want> (go|be) (back )?(home|hame|tae (ma|my) (da|maw)|to (my )?(dad|mum)'s)
    (hide|hides|hid|hiding|hidin)( \w{2,8}){0,3} (when|till|until|from|fae) (<he>|him|her|my|ma|da|dad|mum)
    listen(s|ing|in)? (for|fur) (his|her|the) (key|car|steps?|van|feet)
    (wait|waits|stay|stays)~(till|until) (he|she)'?s? (is )?(gone|out|asleep|sober|calmed|oot|away)
    <he>('s| is| was| had)?( \w{2,8}){0,2} (got a|has a|have a) (key (i never|i didn't|now|still|and (comes|lets))|
        temper)
    (crying|cries|cried|shak*|trembl*|went white|froze|freezes)~(when|every time|as soon as)~(he|she|his name|
        her name|dad|home|came in|mention)
    (run|ran|running|runs|fled|flee|escape[sd]?) (to ((the|my) )?(neighbour|next door|refuge|shelter|a friend)|
        next door|out (the|in my|of the house)|oot)
    (pits?|puts?|hid|hides?|hiding|gives?|stash(es)?)( aw| all)? <own> (purse|money|wages|card|phone|tablets)~(in (ma|
        my|the)|so|from|fae|when|before|till)
controlled, clear: Cut off, watched, told what to do.
    <no> (let|lets|lat|allow|allows|letting|lettin) <me> (out|(to )?(go (out|anywhere|near)|see|talk|speak|
        use the (phone|toilet|internet)|have (friends|a phone|my|visitors|money|any)|eat|leave|answer|phone|work|wear|
        sleep|near|be alone|go to (the doctor|church|school|college|work)))
    (<no>) allowed (oot|out(<end>| (of|on|the|without|alone))|(to |tae )?(answer|see <own>|see anyone|leave|speak|
        talk|phone|have (visitors|friends|a phone|my own)|use <my> phone|open|eat|go (out|oot|to my|anywhere)))
    (checks?|checking|goes through|reads?(?! \w{2,5} own)|reading(?! \w{2,5} own)|tracks?|took|takes|taken|smash(ed|
        es)|keeps)( away)?( all)? <own> (phone|messages|texts|mobile|e?mails|post|letters|diary)(?! (charger|number|
        for charging|to be))|(says|tells <me>|decides|chooses) (who|what|when|whit) (<i>|to) (can|am allowed|wear|eat)
    (chooses|picks|decides) (<own> clothes|<own> friends|what <i>)|work(ing)? (till|until|to pay)~(paid|debt|owe)
    (took|takes|keeps?|holds?|holding|have|has|kept|hid|hides|taken)( away)? <own> (passport|papers|visa|documents|
        keys)(?! (in|on|by|safe))|(tracker|tracking|cameras?|microphone|spyware)~<own> (phone|car|room|bedroom|bag)
    work(ing)? (for nothing|without pay|for no pay)~(let|leave|passport|owe)|(times|timing) (me|her|how long)
    (asks?|needs?|get)( his| her| for)? permission~(to|from|him|her)|darllen fy (negeseuon|llythyrau|e-?byst|nhecsts)
    (ddim|byth)( yn)? ga[d]?d?[aeo]?(ael|el|al)?( i)? (mi|fi|iddi|iddo|i mi|hi)~(mynd|weld|gweld|siarad|ffonio|allan|
        fynd)|((ddim|dim) yn cael|cha[f]? ?i ddim) (mynd allan|gweld|siarad|ffonio|ateb)|rheoli fy (mywyd|ffôn|arian)
controlled, soft: Spoken for, checked up on, callers sent away: ask.
    (speaks?|spoke|answers?|answered|talks?|talked) for <me>_ (every|all|each|throughout|whenever|the whole)
    (<wont>|never|refuse[sd] to)( ever)? (leaves?|let)( us| her| him| me)? (alone (together|with)|see (her|
        him) (alone|on <own>)|speak (alone|to (her|him) alone))|cuddio fy (ffôn|arian|allweddi|nhabledi|mhwrs)
    (look*|glanc(ed|es)) (at|to|over at) (him|her|the|his|her) ?[\w-]{0,16}( [\w-]{2,8})? (before|
        to see if)( she| he)? (answer|speak|repl|spoke|could)*
    (jealous|follows (me|her)|stalk(s|ing|ed)|knows where i am)~(work|every|friends|out|home|me)
    (boyfriend|girlfriend|partner|husband|wife|son|daughter)_ asking (who|where|what time)~(there|with|back|home|is|
        was|been)|(phone|text|ring|rang|call|buzz)*~(ask|want|check|demand)*( to know)?~(who|where|what time|when)
    (rings?|phones?|texts?|calls?) (me |her |him )?every (ten|five|half|hour|twenty|fifteen|\d)
    since (<he>|the \w{3,10}|her \w{3,10}|his \w{3,10}) moved in~(<no>|stopped)
    (answered|answers|came to|comes to|at) the door~(said|says|saying)~(asleep|resting|not well|poorly|busy|not in)
    (turn|send|sent)* (us|me|family|(the )?(nurse|carers)|visitors|her friends|everyone) away
    (has|have|had) to (be (home|back|in) (by|before)|ask (him|her) (first|for|before|if)|account for|hand over)
money_taken, clear: Taking, tricking, signing away, a home taken over.
    <takes>['’\"”]?( all| a'| half)?( of)? (my|ma|mum's|dad's|gran's|me) (own |ain |whole )?<money>(?! ((from|
        off) me (for|and i)|worries|matters))|(told|tells|telling|said)( <me>)? not (to )?(tell|mention)~bank
    (<he>|<kin>|neighbour|carers?|lads|boys|woman|someone|somebody|
        lodger)( \w{2,12}){0,2} ['’\"“‘]?<takes>['’\"”]?( all| half)?( of)? (his|her|their|
        the old \w{3,8}'s) (whole )?<money>(?! (worries|matters|seriously|to the))|conned (me|her|him|out)|
        safe account
    (<kin>|manager|landlord|boss|neighbour|carer|lads?|who|woman)~(<takes>|having) (all |half )?(of )?(his|her|
        their) (wages|pension|benefits|giro|pip|dla|savings|money|cash|allowance)|cuckoo(ing|ed)
    <no> (sees?|gets?) (a penny|the money|any of (it|my|his|her)|(my|ma) money|ony o)
    money( has|'s| is| keeps)?( been)? (gone|going|goin|vanish*|disappear*|missing) (from|oot|out)
    (money|cash|savings|pounds)( is| was| has)?( gone)? missing|scam(med|mers?|s)?(?! (awareness|advice|leaflet|talk))
    gift cards?~(phone|bank|tax|caller|read)|(<cant>|<wont>) (get|make) them (to leave|out|oot|tae leave)
    (phone|rang|called|online|internet|facebook)~(sent|send|moved?|transfer(red)?|paid)~(thousand|hundred|pounds|£)
    (sign|signed|signing|changed?)( \w{2,8}){0,3} (house|hoose|flat|will|deeds|papers)~(over|<no> (know|understand)|
        to <me>|under pressure)
    (made|makes|getting|got) <me> (to )?(sign|change <my> will|withdraw|take out (money|cash|a loan))
    (us(e|es|ing|in)|(took|taken|taking) over|moved in ?to|stays? in) <own> (flat|house|hoose|place)~(sell|deal|drugs|
        stuff|gear|weed|won't leave|can't get)
    (cymryd|dwyn|gwario|cadw|mynd [âa])(?:'r|'n|'i)?( fy| ei| y)? (mhensiwn|phensiwn|pensiwn|bensiwn|arian|mhres|
        phres|pres|bres|ngherdyn|cherdyn|cerdyn)(?! (i'r|yn|mewn))
money_taken, soft: Holding a card, debts, pressing for money: ask.
    (holds?|holding|keep|keeps|keepin|keeping|has|hus|have|got|hangs|hud|huds|mind|minds|mindin|minding|looking after|
        lookin efter|looks efter|sorts?|sees to|took over|does)( got| on to| to| hold of| all)? (my|ma|mum's|dad's|
        gran's) (bank )?(card|cards|caird|bank ?book|pension book|pin|money|benefits?|pension|giro)|bailiffs?|arrears
    (<he>|<kin>|neighbour|carer)_ (holds?|holding|keeps?|hangs on to)( on to)? (his|her|their) (bank )?(card|
        bank ?book|pension book|benefits?|pension|money)(?! (in|safe))|cerdyn( banc)?~(gyda|gan|efo) (fe|fo|hi|fy|ei|
        'r|nhw)
    (minding|mindin|minds|looking after|looks efter|lookin efter|sorts?|sees to|'?s got|has got|got|hold of|took over|
        does)( all)? (his|her|their) (bank )?(cards?|caird|bank ?book|pension|pin|benefits|giro)|in front of <me>~sign
    (<takes>|having|keeping|keeps|gets) (his|her|their) (wages|benefits|giro|pip|dla|savings|pension(?! to))
    (red|final) (letters?|bills?|demands?|notices?)|(cash ?(machine|line|point)|withdraw*)~(every|never|<nt>|hundred|£)
    loan shark(?! (free|advice))|ow(es?|ing) (money )?(to )?(the |some |a )?(lads|dealers?|boys|men|man)
    never (gives?|gies|pays?|gets?|got|sees?|saw)( me| it| her| him| them)?( it| the money)? back
    (roof|gutters?|drive|tarmac|tree|slates)~(thousand|hundred|£|cash)
    sign* (what|whatever|blank|cheques|things|bits of paper|papers)~(in front|he|she|says|don't|puts|gives)
    (asks?|asking|pester*) <me> for (money|cash|a loan|a lend)
neglect, clear: Left wet, unfed, unturned or out of reach by those who should see to it.
    (only|just|jist)( ever)? ((feeds?|wash(es)?|bathes?|turns?|dress(es)?) <dependent>|chang(e|es) <own> (pad|nappy|
        bed|clothes|dressing)|(gives?|gies?) <me>( <own>)? <food>)~(when|if|once|twice|whenever|gin)
    (<no>|<wont>|<nobody>('s)?|refus(es?|ed|ing) to)( ever)? (feed(s|in|ing)?|fed|wash(es|in|ing)?|bathe[sd]?|
        toilets?) <dependent>(?! (before|until|till|at the|too|meat|late))
    (<nobody>|never|<nt>)( ever)? chang(e|es|ed|in|ing) (me|<own> (pad|nappy|bed|sheets|dressing|clothes|bag))
    (leave|leaves|leaving|left|lea's) <me>_ (hungry|starving|thirsty|wet|soaking|soiled|dirty|cold|unfed|unwashed|
        in <own> mess)
    (ddim|neb|anghofio|byth|ond)( yn|'n)? (fy|ei|ein) (mwydo|fwydo|bwydo|ngolchi|golchi|olchi)|neb( yn|'n) newid fy
    (sat|sit(s|ting|tin)?|left|leaves?|lying|lyin|lay|laid|lain|been|is)( sat| there)?( <me>)? (in|
        on)( a| the)?( <own>)? ?(wet|soiled|dirty|soaking|soaked|urine|wee|pee|pish|mess|poo|muck|faeces|
        same pad)(?! (car|kitchen|shoes|boots|day))|nothing in the (fridge|cupboards?|hoose)|soaked through
    (pads?|nappy|nappies|bed|sheets|clothes|dressing|bandage|catheter)~(soak(ed|ing)|soiled|sodden|
        <no> (been )?changed|stuck to|overflow*)|(out of|oot o'?)( <own>)? reach~(night|day|buzzer|bell|call|food|
        drink|water|purpose)
    (<nobody>|<no>)('s| has| have)?( been)? (changed|washed|fed|bathed|turned|cleaned|showered|moved|emptied|
        given (a drink|food|water))~(since|<days>|all (day|night|week))|dim (bwyd|byd i'?w? fwyta) (yn|yma|ar ôl)
    (no|nae|any|hardly any|<no>( got| had?| have)? any)( nae)? (food|milk or bread|scran) (in( the| <own>)? (house|
        hoose|flat|fridge|cupboards?|kitchen)|at all|left)|(where|so|that) <i> <cant> reach
    nothing (to|tae) eat( in the| at| here)? (house|hoose|fridge|all|cupboards?)
    (buzzer|bell|call button|alarm|walker|frame|zimmer|glasses|hearing aids?|wheelchair)~(out of (<own> )?reach|
        t[ao]ken? (away|off)|took (away|off)|unplugged)
    (pressure|bed) ?(sores?|ulcers?)~(down to|bone|smell|infected|not|<nobody>|grade|<nt>|untreated|worse|family)
    (<no>|refus*|<nobody>) (take|taken|took|call(ed)?|get|got)( <me>)? ?(to )?(a |the )?(doctor|gp|nurse|
        hospital)~(pain|weeks|days|bad|ill|bleed|sore|infect)
    mak(es?|ing|in) <me> (sleep|sit|stand|eat|stay|kneel)~(floor|landing|shed|garage|cold|dark|corner|outside|step|
        off the floor|wet|hall)
neglect, soft: The joke that carries it, and what a visitor sees: cold, empty, unwashed, thin.
    forg[eo]ts?(ting)? (to|tae) ((feed|wash|change|bathe|turn|dress|toilet) <dependent>|(give|
        gie) <me>( <own>| any| the)? <food>)
    (go|goes|going|went|gaun)( to bed| tae ma bed)? hungry|(<no>|<wont>|<nobody>)( ever)? (gives?|
        gies?) <me>( <own>| any| enough|the)? <food>|ddim yn cael (digon o )?(f?wyd|bwyd|swper|diod)<end>|
        anghofio (rhoi )?(bwyd|diod|tabledi) i (mi|fi|ni)
    (only|just|jist)( ever)? (get*|got|have|hae)( a| <own>)?( proper)? (wash|bath|shower|fed|changed|drink|dinner|
        hot meal|clean)*~(when|if|once|every|whenever|gin)|empty (fridge|cupboards)|skin and bones?|(nae|no) heatin*
    (toast|biscuits?|cereal|crisps|beans|soup|sandwich(es)?|cup-?a-?soup|a packet of)~(for|fur) (<own> )?(tea|dinner|
        lunch|supper|every meal)~(nights?|days?|weeks?|running|again|in a row|every|straight)|dim gwres
    (fridge|cupboards?|larder)( is| was| were| are| completely| a| all|'s)? (empty|bare|toom)(?! now)
    (fridge|cupboards?|freezer)( had| has| held| with| contained| was)?~(half an? |only |nothing |one |a single |bar |
        but |just |mouldy|mould|out of date|sour)|to bed in <own> coat|(see|saw|seen) (<own>|your|wir) breath
    (lost|losing|down) (a|two|three|half a|one|\d{1,2}) ?(and a half )?(stone|kilos|kg)(?! (with|and (is|was|he's|
        she's) (pleased|proud|delighted)|at slimming|on the diet))
    (weighs?|weighed) (less|no more|nothing|about as much|six|five|\d)~(stone|than|kilos|now|dog|cat)
    (<no>|stopped|forget*) (get(ting)?|gie|give|giving|gien|given) (me |her |him |us )?(<own> |any |enough |
        a )?(tablets|medicine|meds|dinner|food|drink|water|insulin|breakfast|tea)
    (heating|electric|power|leccy|gas)( is| was| has been|'s|'s been)? ((off|aff)( for| since| a' week| all)?|cut off)
    (in|wear(ing|s)|wi|with) (<own>|a) (coats?|hat|gloves|jacket)( on)? (indoors|in bed|in the (house|chair|
        living room)|to bed)|tablets?( still| all| are| were| left)*( there)? in the (dosette|blister|box|pack)
    (black tea|tea|toast|biscuits?|crackers|water|cereal|crisps|custard creams|bread)( and (a |
        an )?\w{2,9}){0,2}( again)? since <day>
    (live|living|livin|lives|lived|exist|surviv)* on (toast|tea|biscuits?|crisps|cereal|custard|digestives|soup|
        pot noodles?|bread|air|cup-?a-?soups?|milk)|(do it|go|goes|went|wee|pee) in (<own>|the|your) pad
    (smell|stink|stank|reek|mingin)*( strongly)? (of|o'|wi|like) (urine|wee|pee|pish|stale|poo|faeces|damp|dirt)
    same (clothes|nightie|nightdress|pyjamas|jumper|pad|shirt|dress|top)~(as|last|since|week|visit|days|monday|friday|
        again)|(put|puts|pit) (me|her|him|mum|us)( back)? to bed (at|by) (half )?(two|three|four|five|six|\d)
    (hair|nails|teeth|toenails|feet)( was| were| are| is| all)? ?(matted|filthy|overgrown|black|caked|rotten|curled|
        rotting)|(shout|call|buzz|r[ia]ng|press)*~(<nobody>|never) (comes?|came|answers?|answered|cam)
    (lips|mouth|tongue)( was| were| are| is)? (dry and )?(cracked|dry|furred)|out[- ]of[- ]date (food|milk|meat)
    (wait|waiting|hing on|hang on|hold it)~(toilet|commode|pad|wet|bathroom|pan)
    (one|wan|a) (bath|wash|shower|hot meal) (in )?(a|every|every other) (month|fortnight|three weeks|blue moon)
    (last|next) (bath|wash|shower|hot meal|hot dinner)~(was|weeks|months|christmas|easter|ago|forget|remember)
    can't (remember|mind) (my|the) last (bath|shower|wash|hot meal|dinner)
    (clothes|trousers|rings?|skirt)_ (hang|fall|hingin)* (off|aff)
    (put|puts|leave|leaves|left)~(tea|dinner|food|drink|lunch|cup|plate)~(can't|cannae|cannot|cat gets|out of reach|
        couldn't)|(milk|food|bread|meat|cheese)~(weeks?|months?|days?) out of date
self_neglect, clear: Not washing, eating or taking what keeps one well; a home that has got away.
    <no>( been)? (wash*|bath(ed)?|shower(ed)?|changed <own> clothes)( <self>)? (<days>|since (weeks|months|days|
        christmas|easter|\w{3,9} (weeks|months|days)))|(human|animal|dog|cat) (waste|faeces|mess)|infest(ed|ation)
    (rotten|rotting|mouldy|maggoty) (food|meat|milk)( all| in| on| over| every)|hoard(s|ing|er|ed)(?! <pills>)|excrement
    maggots|(rats|mice|flies|vermin|cockroaches) (in|everywhere|all|on|running)|bottles of (urine|pee|wee)|heb fwyta ers
    (papers?|newspapers|rubbish|boxes|clutter|magazines|mail|bags|belongings|stuff)~((chest|waist|knee|head|shoulder|
        ceiling|neck)[- ](height|high|deep)|to the ceiling|blocking|block the|up to the|(on|up) the stairs)
    (<no>|nothing|naething)( been| had)? (eat(en|ing|in)?|ate|a meal|anything to eat|food|a bite|
        touched <own> food)( anything| a thing| properly| a bite)? (since <day>(?! lunch)|<days>)
    (stopped|refus(es|ed|ing)|quit|giving up|gave up|no longer|not) tak(ing|en|in)( all)? <my>( \w{3,10})? ?(tablets|
        insulin|medication|meds|medicine|pills|warfarin|antipsychotics?|lithium)
self_neglect, soft: Off food, or drinking hard: ask.
    (stopped|stoppit|refus(es|ing)|given up) (eating|eatin|food|all food)(?! (meat|sugar|sweets|chocolate|bread|out|
        so|late|crisps|cake|dairy|gluten|at|fish|breakfast))|dim yn bwyta
    drink(s|ing) (a bottle|two bottles|a litre)~(day|night|morning)
locked_in, clear: A door, a key, a chair or a frame that somebody else keeps.
    (lock|lok|bolt|snib|steek|shut)(s|ed|ing|in|it)? (the|my|ma|her|his)( front| bedroom)? (door|gate) (on|oan) (me|
        us|him|her)(?! way)
    loks? <me> in|lock* <me> in (the|a) (car|van)~(hours|alone|night|hot)|(yn|'n) (fy|ei) (nghloi|chloi)<end>|(keep|
        keeps|kept|keepin|keeping) <me> (locked|shut) (in|up|away)|lock* <me> (out|oot)~(all night|a' nicht|cold|rain|
        hours|dark|snow)|(get|gets|am|i'm|being|ah'm|is|are) locked in( at night| all day| a' day| when|<end>)
    (lock|shutt?|bolt)* (<me>|the <kids>)( up)? (in(?! (conversation|the (car|pub) for))|inside|away|up<end>|in ?to|
        intae)|((lock|bolt|latch|key(?! ?safe)|padlock)*|door|bedroom)~(on|from|fae)( the)? (outside|ootside)
    locked (in|intae) <my> (house|hoose|room|bedroom|flat|cupboard)|(door )?handle~(taken off|removed|took off|missing)
    (padlock|bolt|hook|latch)(ed|s)?~(bedroom|kitchen|fridge|larder|(her|his|my) door)|(a |the )?locks? (is |was |
        been |put )?(on|outside)( the| my| her| his){0,2} (outside of (his|her|my|the) )?(bedroom|kitchen|fridge|
        larder|door of)|cloi'?r? drws o'?r? tu allan|cloi'?r? drws_ arn(a|i|o|on|yn)
    (takes?|took|has|hides?|hid|keeps|
        kept)( away)?( all)?( the| <own>)?( only| front door| hoose| house| door)? keys?~(out|oot|leave|go|<cant>|
        (with|wi) (him|her)|wi|so)|(fy|ei|wedi) (nghloi|chloi|gloi|cloi)( i| hi| o)?( i mewn| mewn| yn)
    <cant> get (out|oot)~(key|lock|door|<he>)|cloi (fi|hi|fo|mam|dad)( i mewn| yn|<end>)
    (hides?|hid|takes?|took|taken|moves?|moved)( away)? <own> (wheelchair|frame|zimmer|walker|scooter|stick|
        shoes)( away| so| when| upstairs| where|<end>)
fire_or_danger, now: Gas or flames now.
    (can|could|still|strong|i|we|there's|there is|ah can)( still| really)?( a)? smell(ing|s)?( of)? gas(?! works)
    smells? (o'?|of) gas|(house|kitchen|flat|curtains?|bed|chip pan) ?(is|'s|went) on fire|arogl nwy
    carbon monoxide alarm (is |was |keeps )?(going|beeping|sounding)
fire_or_danger, clear: Left on, scorched, sparking, or a fire that was put out.
    (gas|cooker|hob|ring|oven|grill|stove|chip pan|iron)( \w{2,5}){0,3} left (on|oan|unlit|lit)|wires?~spark*
    nwy (wedi (ei )?(adael )?)?ymlaen|smok(es|ing|in|ed) ?~(oxygen|in (his |her |the )?bed|falls? asleep)
    (leav(e|es|ing)|left) (the |<own> )?(gas|cooker|hob|rings?|oven|grill|stove|chip pan|pan|iron|candles?)_ (on|oan|
        lit|unlit|burning|burnin)(?! (a|low|for the))|(bare|exposed|live|sparking|frayed|loose) (wires?|wiring|
        cables?)
    (burn|burnt|burned|scorch|singe|cigarette burn)(ed|d)? ?(marks?|holes?)?~(carpet|chair|bedding|blanket|duvet|
        nightie|clothes|mattress|sofa|settee|curtains?|cardigan|rug)|(socket|plug)~(melt|spark|burn|smok)*
    (falls?|fell|fallen) asleep~(cigarette|fag|smoking|lit)|set (fire|light) to (?!the (bonfire|barbecue|world))
    (electric|gas|bar|portable|fan|halogen|paraffin)( bar)? (fire|heater)( on)?~(inch|foot from|feet from|touching|
        papers|newspaper|bedding|curtain|against|clothes on)|(small|wee|another) fire in <my>
    (chip pan|pan|toaster|oven|cooker|grill|kitchen|bin|bed|chair|curtains?|hob)( has)? (went|gone|goes|caught|
        catches) (up(?! in price)|on fire|fire|alight|in flames)
    (put|putting|puts) (it|the (fire|flames|chair|pan)) out (with|wi|himself|herself)
fire_or_danger, soft: Forgetting at the stove, alarms that do not work: ask.
    (cooker|hob|gas|oven|stove)('s)? (knobs?|controls?|dials?)~(taken|hidden|removed|missing|off|aff|gone|oot)~(know|
        who|why|so <i>|<cant>|stop <me>)|(took|taken|taking|hid|pulled|takes) (the |all the )?knobs? (off|aff|away)
    (pans?|kettle|pots?)~(boil* dry|burn* (dry|black|through|out))|extension leads?~(extension|hot|plugged|six|carpet)
    (burn*|singed|melted)~(tea ?towels?|kettle|sleeve|handle|worktop)|ceiling~(fell|falling|coming) (in|down)
    (forget|forgot)*~(gas|cooker|pan|hob|grill|stove|oven)|carbon monoxide|no way out
    (washing|clothes|towels|blanket)~(over|on|draped|against)~(heater|electric fire|gas fire|lamp)
    candles?~(no electric|no power|electric's|meter|fell|carpet|curtain)
    (ring|hob|grill|oven|cooker)( was| is| still| had been){1,3} (on|red hot|lit|glowing)_ ?(with nothing|when i|
        all night|again|and nobody|empty|overnight)
    smoke (alarm|detector)s?~(missing|not work*|doesn't work|battery (out|removed|flat)|disconnected|taken down|hanging)
lost_or_missing, now: Gone now and not back.
    (went|gone|walked|left|wandered|ran|been|awa)( \w{2,10}){0,4}~<no> (come|came|been|returned|cam) (back|home|
        hame)(?! (to|in|with|until|till|for|from))|(can't|cannae|cannot) find (him|her|mum|dad|my \w{3,8}) anywhere
    <no> (been|come) (home|hame|back) (since|for|in|a' night|all night|last night)|ar goll(?! (yn|mewn))|missing person
    (has|have|'s|been|gone|is|went)( gone)? missing (since|from (home|the (home|house|ward|unit))|again|for|overnight|
        last night)|police( are| is)? (looking|searching) for|r[ua]n away (from home|last night|again)
lost_or_missing, clear: Found wandering.
    (police|neighbours?|stranger|someone|ambulance)~(brought|found|picked)( up)? <me>~(back|home|hame|street|road|
        bypass|slippers|nightie|pyjamas|carriageway|wandering|confused|lost)
    (found|seen|picked up|was|wis|oot|out)~(wandering|wanderin|in (his|her) (slippers|nightie|pyjamas|bare feet|
        dressing gown))~(street|road|night|traffic|rain|snow|carriageway|bypass|dark|am|motorway)
    (wander*|stravaig*|goes|gets|got) (off|out|oot|awa)( of the house)? (at night|in the (night|dark)|and (got|
        gets) lost|during the night|alone at night|wi nae)|crwydro('r| yn| y)? (nos|ganol nos|ffordd|stryd)
    (on ?to|on|along|across) the (railway|rail tracks?|tracks|motorway|dual carriageway|bypass|main road)(?! (museum|
        station|bridge|trip))~(again|alone|on (his|her) own|at night|in the dark|found|slippers|police|confused)
    found <my> way (on ?to|up|down to) the (railway|motorway|tracks|roof|river|loch)(?! (museum|station|cafe|walk|boat))
lost_or_missing, soft: Losing the way on known ground: ask.
    (got|gets|getting) lost~(coming|on the way|walking|going|home|hame|shop|street|own|village)
    (<cant>|didn't) (find|mind|remember)_ <my> (way|road|wey) (home|hame|back)|bed (was )?empty~(door|gone|morning)
    (out|oot|street|road|garden|door) ~?(at|by) (one|two|three|four|five|\d)( ?am| in the (morning|night))?~(nightie|
        pyjamas|slippers|dressing|lost|looking|confused|cold)
child_at_risk, now: An adult in charge who cannot be woken.
    (<cant>|<wont>) (wake|waken|get)( my| his| her)?( <mum>| her| him| them)? (up|to wake up|wake)<end>
    (<cant>|<wont>) waken?( my| his| her)?( <mum>| her| him| them)?( up)?<end>|<mum> <wont> wake( up|n)?
child_at_risk, clear: Children alone, hungry, or round drugs.
    (leav(es?|ing|in|ed)|left) (us|them|the (<kids>|boys|girls)|my (wee )?(brother|sister)|me and my \w{4,8})_ ((on|
        oan) (our|oor|their|his|her) (own|ain|tod)|alone|by (our|them|him|her)sel(f|ves)|wi naebody|with <nobody>)
    (<kids>|grandson|granddaughter|(three|four|five|six|seven|eight|nine|ten|\d{1,2}),|year[- ]old|plant|
        babi)~((<nobody>)'s feed|hungry|starving|not (been )?fed|home alone|alone in the|left alone|on their own|
        by (him|her)self|locked|unsupervised|dirty nappy|not at school|filthy|ar (ei|eu) pen(nau)? (ei|eu) hun(ain)?)
    (needles?|syringes?|drugs)~(window ?sill|floor|table|kids|children|weans|baby|reach|sofa)
    <mum>('s| is| was| gets| always)_ (drunk|high|stoned|steamin|out of it|passed out|on (drugs|gear))
    adults? (who|that) (tells?|asks?) <me> to keep (it |a )?secret
child_at_risk, soft: A child who minds the house; what school noticed: ask.
    (school|teacher|nursery)~(hungry|tired|same clothes|dirty|no coat|nae coat|bruis|worried|not been in)
    <nobody>( was| is|'s| wis)? (in|home|hame|there)~(after school|when i get|from school|when i got|till late)
    <mum>_ <no> (get up|come home|come hame|wake up|get out of bed|make (us|me|any))
    (stay|stays|staying|kept|keeps|miss|missing|missed|off)( me)?( off)? school~(look after|mum|mam|dad|watch|help)
    (i|ah|she|he) (put|puts|pit|gets?|feeds?|makes?|mak) (the )?<kids>~(because|cos|when|mum|mam|dad|to bed|tea|ready|
        bed)
left_without_care, clear: Nobody came, or nobody is left.
    (carers?|home help|nurses?|agency|support worker|gofalwyr|personal assistant|<nobody>)_ (<no>|
        failed to)_ (turn(ed)?( up)?|com(e|ing)|came|show(n|ed)?( up)?|arriv(e|ed)|been|cam)~(again|since|days?|
        all (day|night|weekend)|floor|bed|toilet|twice|three|week)|with <nobody> (coming|comin) in
    <nobody>('s| has| hus| had)?( been)? (been|come|came|cam|visited|called|checked|seen)( \w{2,5}){0,3} (since|
        (?!(for|in) (\w{1,9} )?(months?|years))<days>|all (day|week|weekend))(?! (i was|we))|does neb wedi (bod|dod|
        galw)( yma| i)?~?( ers| drwy|$)
    (on|oan) (the|that) (bathroom |kitchen )?(floor|flair|flaer)~(all night|a' nicht|all day|for (hours|\w{3,5} hours|
        days)|since|till (morning|the)|overnight|until)|(heb|dim) gofalwyr? (ers|am|heddiw|ddoe)
    (no|nae|nae mair|without|without any|wi nae)( a)? (carers?|care|support|help|home help|one coming in|
        one comin in) ?(for|since|coming|comin|all|a'|over) (\w{3,5} (days|weeks|nights)|days|weeks|in|<day>|weekend|
        day|week)|<no> been (out of|oot o'?|got up from|off|in)( <own>| the)? ?bed (since|for|in)
    (left|leav(e|es|ing)) <me>_ (alone|on <own>( own)?|with (<nobody>|no food|no carer)|wi naebody)(?! for (a minute|
        five|ten|an hour))~(days?|night|week|weekend|hours|fortnight|coming in|abroad|holiday|bed|toilet|$|\.)
    (slept|been|sat|still|stuck|spent|left|sitting|lying)~(in|on|oan) <my> (chair|wheelchair|commode|bed|toilet|sofa|
        bath|armchair)~(all night|since|overnight|<nobody> (came|put|to)|(two|three|four) days|till (morning|the))
    gofalwyr heb (ddod|droi)|ar y llawr (trwy|drwy|ers)
left_without_care, soft: A visit missed, a package handed back: ask.
    (carers?|home help|nurse|agency|support worker)_ (<no>|failed to) (turn(ed)? up|come|came|show(n|ed)?( up)?|
        arrive|been|cam)|(do|manage|see to)( it)? for (him|her|myself) (because|since) <nobody>
    (agency|carers?|package|care|provider)~(handed (it |the \w{3,8} )?back|g[ai]ven? notice|pulled out|walked out|
        stopped coming|cancelled|cut)~?(today|<nobody>|and|with|since|last|monday|tomorrow|<end>)
    <nobody>_ (to|tae|who can) (put me|get (me|her) up|see to|look after|wash|help me|feed|do <own>|lift|toilet)
ill_now, now: A body in danger this minute: help first.
    (can't|cannae|couldn't|cannot) (feel|move|lift|use) (my|ma|her|his|one|the whole|wan) (left|right|side|arm|leg|
        face|hand)(?! (properly|very|as|like))
    (face|mouth|lip)( has| is|'s| had|s)?_ (drooped|drooping|(dropped|slipped|gone|down) (down )?(on|at|to) (one|the|
        her|his)( left| right)? ?(side)?)|lopsided|slurr(ed|ing)
    (words?|speech)( are| is|'s)?_ (coming|coming out|comin) (out )?(funny|wrong|jumbled|slurred|mixed|all wrong)|
        floppy|seizure (now|won't|hasn't)
    (<cant>|struggling to|fighting to) (breathe|get (a |my |her |his )?breath|catch (my|her|his) breath)|lips~(blue|
        grey)|blue lips|not breathing
    (leg|foot|arm|hip|ankle|wrist)('s| is| has)?_ (gone|pointing|facing|bent|twisted|lying|turned) (round |out |
        at )?(the |a )?(wrong|funny|odd|sideways|backwards)|bone (sticking|through|showing)|(been|lying|still|am|
        i'm) (down here|doon here|on the floor|on the flair) since(?! i (fell )?(last|was))
    (sick|vomit*|throw\w{2,3} up|cough\w{0,3}|bring\w{2,3} up)~(blood|coffee grounds)|coffee grounds|black (poo|
        stools?)|blood~(won't stop|<nt> stop*|pouring|pumping)
    (fitting|having a fit)(?! (in|room|for|at|the|a))~(<nt>|still|now|minutes|stop*)|(is|'s|s) fitting(?! (in|a|the|
        for))|unconscious|unrespons\w{2,4}|won't come round
    (<cant>|<wont>) (wake|waken|rouse) (her|him|mum|dad|mam|gran|nan|grandad|taid|nain)|(not|
        <wont>) waking( up)?<end>|(shaking|seeing|chatting|talking)_ (to|at|and)~(towel rail|spiders|
        things that aren't|not there|the curtains)|(crush*|tight) (pain )?(in|across) (my|his|her|the) chest|
        swallowed (the |a |some )?(bleach|batter(y|ies)|magnets?)
    (no|without|heb( gael)?( yr| ei)?|<nt> had( my| her| his| any| the)?|(he's|she's|hes|shes|they've) got the|
        took (the|my)|hid (the|my)|took) (insulin|inswlin|inhaler)(?! (training|course|at))|my chest is going
ill_now, clear: A body that should be looked at today.
    chest pains?(?! (in|last|years|was))|(took|taken|had|given|gave)( \w{2,6}){0,2} (too many|the wrong tablets|
        double the)|(hypo|sugars?)~(won't come up|unrous\w{2,4})
ending_life, now: Told sideways, with the means.
    before any ?(body|one) (found|would find|noticed|came)( me| her| him)?|(took|taken|swallowed|necked) (the lot|
        them all|all of (them|it)|the whole (lot|box|packet|strip))(?! (home|back|out|to|off|away))|
        had it( all)? in my hand~(then|and|but|cat|dog|phone)|(driv\w{1,3}|drove|walk\w{0,3}) (us|the two of us|
        both of us|the pair of us)( both)? (off|into|in to)|(stood|standing|stand) there with the (pillow|cushion)|
        (stood|standing)~(pillow|cushion) in my hands?
    (belt|rope|cord|flex|lead)( \w{2,5}){0,2} (over|round|from|tied to) (the |a )?(back of the |top of the )?(door|
        beam|banister|hook|rafters?|neck)
ending_life, clear: Told sideways.
    (done|did|doing|cut) (my|ma) (arms?|legs?|wrists?|thighs?)( again)?<end>|(done|did|doing) (my|ma) (arms|legs|
        wrists) again|keep(ing)?_ (back )?(one|some|a few|a couple)( of)? the (blue|white|pink|yellow|night|sleeping)|
        (d|t)abledi~(cadw|chadw|cuddio|hel|casglu|tun|rhag ofn)|(cadw|cuddio|hel|casglu)('r)? (\w{2,6} )?(d|t)abledi
    had enough of being (a |so )?(brave|strong|bother|burden|here|in the way|alive|this)|no (one|body) would (miss|
        notice) (me|him|her)|i'd be no loss|wouldn't be missed
    (relief|easier|better)( \w{2,6}){0,3} (if i (went|was|were|wasn't|didn't)|once i'm gone|when i'm gone|without me)|
        lock(ed)? (all )?the (knives|tablets|pills) (up|away) from (me|him|her)
self_harm, clear: Said lightly.
    ((two|three|four|five|a few|some) )new ones( since| on| this|<end>)|(scabs|cuts|scratches|burns) (on|up|along|
        all up|down) (my|ma|her|his|both)( \w{4,6})? (arms?|wrists?|thighs?|legs?)|(razor|blade)s? (in|out of|
        from) (her|his|my|the) (phone case|soap|pencil|sharpener|purse|bag|drawer)|took the blade out
hurt_by_someone, clear: More of what hands do, and what they are made to swallow.
    (lamp|clip|clout|crack|whack|cuff|swip|boot|elbow|swat|cane|strap|skite|lace)(s|ed|es|ped|ps)? (<whom>|mr \w+|
        mrs \w+)( (hard|one|round|on|with|for|when|if|about|across|over|every|in the|to make)|<end>)
    (go(es)?|went|comes?|came|flies|flew|lays?|laid|sets?) (for|at|in ?to|about) <me> (with|when|if|for|like|
        over)(?! (her|his|the) (messages|paper))|belts <me>|(takes?|took) (the|his|her|a) (belt|slipper|stick|strap|
        spoon|hand) to <me>
    (get*|gies|gave|given|reaches for|out comes)( him| her| me| us)? the (slipper|belt|strap|stick|cane|wooden spoon|
        back of (his|her) hand|tawse)(?! (on|off|out of the car))|(belt|slipper|strap|stick|
        cane)( \w{2,7}){0,2} come(s)? out( when|<end>)|(belt|slipper|strap|cane) (doesn't|disnae|does not|
        never) come out
    (twist|wrench|yank|jerk|drag)(s|ed|ing)? (<own>|her|his|mr \w+'s|mrs \w+'s) (arm|arms|hair|wrist|fingers|ear|leg|
        thumb)s?|(tip|pull|push)(s|ped|ed|ing)? <own> head (back|down|under)
    (his|her|their|a|puts? (a|his|her)) (foot|knee|elbow) (is )?(on|in|into|over|against) (my|her|his) (chest|neck|
        back|throat|mouth|face|stomach)|((his|their) hands? over (my|her)|her hands? over (my|his)|
        my hands? over (his|her)|a? ?(cloth|flannel|towel|sock) over (my|her|his)) (mouth|nose|face)|(hold|held|holds|
        holding|pinch|pinched|pinches)( shut)? (her|his|my|<whom>) (nose|mouth|jaw)|nose( \w{2,6}){0,2} (shut|closed)
    (forc|shov|ram|stuff|push|pour)(e|es|ed|s|ing|med|ming)? (it|food|the spoon|the tablets?|tablets|his tablets|
        her tablets)( \w{2,6})? (in|into|down|between) (her|his|my|their) (mouth|throat|teeth|neck|lips)|
        till <i> (gags?|gagged|chokes?|choked)|force[- ]?fe(e)?d\w{0,3}
    (mark|bruise|burn|weal|scald|scar|lump)s?( \w{2,9}){0,5} (the )?(shape|size|outline|print) of|(farciau|marciau|
        cleisiau) (bysedd|ar ei)|(across|on) the backs of (both |her |his |my )?(her |his |my )?legs|what a (flex|
        belt|buckle) does|(two|three|four|five) (of them|staff|men|adults|to one)_ (on|holding|sat on|pinn\w{2,3}|
        held)_ (her|him|me|top)|face ?down on the floor|prone
    (<i>) (shook|shaken) (her|him|the baby|mum|dad|mam)(?! (hand|by the hand|awake))|spat in (her|his|my)|(rubb|push|
        put)(ed|ing|s)? (her|his|my) (nose|face) in
hurt_by_someone, soft: The joke, the reproach, the name.
    (calls?|called|calling|ca's) (him|her|me|us|them|mr \w+|mrs \w+|miss \w+) (stinky|smelly|fatty|pissy|mental|spaz|
        dummy|dirty|a (pig|cow|bitch|baby|animal|nuisance|names?\w?)|the \w{3,9}er|names?|a name)|a name i (won't|
        wouldn't|will not)|overheard~(calling|laughing|saying|mocking)|(laugh|laughing|laughed|jok\w{2,3})( at (him|
        her))?( while| as| when)( they| she| he)? (changed|washed|hoisted|toileted|undressed) (him|her|me)|
        laughing at (him|her) in the (hoist|bath|shower|sling)
    hate (crime|incident)|racis[tm](?! (training|policy))|racially|homophobic|go home (on|written|painted|sprayed)|
        (posted|pushed|put)( \w{2,6}){0,3} (dog dirt|dog muck|dog mess|faeces|excrement|fireworks?)
    (barks?|barked|spit|spits|spat|throw\w{0,2}|threw) (things |stones |eggs )?at (me|us|her|him)(?! (ball|paint))
    (stay|stays|stayed|wait|go|went|goes) (up )?(in|to|under|behind) (your|my|our|his|her|the|wir) (room|bed|cupboard|
        wardrobe|covers|stairs)( \w{2,6}){0,2} (till|until|when|while) (it('s)?|he's|she's|they('re)?|he|she|
        the)_ (goes|gone |is )?(quiet|stops?|stopped|asleep|over|out|calmed|shouting|fighting|finished|away)
    (by|in) (his|her) temper|always sorry (after|the next)|(says|said) sorry (after|every|each)|buys? (us|me|her|
        the kids) (chips|flowers|sweets|presents?) (after|every time)
locked_in, clear: Tied, wedged, strapped, shut behind.
    (tie|ties|tied|tying|wedge|wedges|jam|jams|nail|nails|screw|screws|rope|ropes|hook|hooks)( up)? the (front |back |
        bedroom )?(door|gate|window|handle)( \w{2,5})? ?(shut|closed|to)|(lay|lie|lies|sleep|sleeps|sit|
        sits) across the (door|step|doorway|threshold)|(do|does|did|put|puts|use|uses|used|got|get|
        gets)( me| him| her)?( in| on)? the (straps?|chair room|quiet room|seclusion|mitts)|hook and eye|
        locks? <me>_ in<end>
    (turn|turns|turned|turning) the key on <me>|cloi (\S+ ){0,2}(ar|arni|arno|arna) ?(nain|taid|mam|dad|hi|fo|fe|i)|
        cloi('r)? \S+( \S+)? (ar|arni|arno|arna) (nain|taid|mam|dad|(?-i:[A-Z]\w+))|cloi (hi|fo|fe|e|o|mam|dad|nain|
        taid)( i)? ?(mewn|miwn|lan)|tray~so (he|she|i) (can't|cannot|canny|cannae)|strapped (in|down|to)(?! (the |
        a )?(car|bus|boat|ride|plane))( \w{2,6}){0,4} (all|till|until|hours|so|because|chair|bed)
controlled, soft: Not alone, not free, not asked.
    (come|ring|phone|call|visit|see me|text)( back| round)? when (he|she|they)('s|'re| is| are)_ (at (his|her|
        their)? ?(work|job|pub|bingo)|out|away|no in|not in|on shift|on nights)|(every|each) (time|question|
        thing)~(asked|put to|ask)~(answer|told me|replied|said|looked)|(answer\w{0,3}|spoke|speaks|talk\w{0,3}) (for|
        over|across) (her|him) (every|all|each|again|throughout|the whole)
    ((she|(?-i:[A-Z][a-z]{2,12})) (asks?|asked) him (could|can|may|if) she|he (asks?|asked) her (could|can|may|
        if) he) (could |can |may )?(go|have|eat|sit|phone|see|take|use|get|open|leave|speak|wash)|(waits?|waited|
        looks?|looked) for (his|her) nod|stood behind (her|his|my) chair
    this is (the |her |his )?(son|daughter|husband|wife|partner|brother) (typing|writing|answering)|(he|
        she)('s| is) (gone in|in|away to) the (bathroom|toilet|shower|loo|garden|shop)[,.]? (quick|be quick|hurry|
        so quick)
    (his|her) (phone|mobile) (in|lives in) (her|his) (pocket|hand|bag)|(her|my) (phone|
        mobile)( \w{2,5}){0,3} in his (pocket|hand|bag|drawer|car)|(reads|checks|goes through|looks through|
        scrolls through) (my|ma|her) (phone|texts|messages|post|letters|bag|receipts|mileage|drawers)|(put|has put|
        's put)_ (a )?(thing|app|tracker|something) on (my|her) (phone|car)|knew (what|where|who)~(<no> told|not told|
        never told|told nobody)
    <no> allowed( \w{2,8}){0,2} (any ?more|ony mair|nae mair|now|noo|without)(?! (doctor|sugar|salt|gluten|driving|
        the frame))|(says|reckons) (she|he|they|my \w{3,8})('s|'re| is| are)_ bad influence
    (nobody|no one|naebody) (told|asked) me~(flight|wedding|going|granny|marry)|(never|not) met~(marry|wedding|
        husband|engaged)|to be cut (in|like|when|this|over)|been cut like|fgm|forced marriage
    (only|the) keys?,?( and| so)( i| she)( have| has|'ve| hae)?_ (have to|has to|to|tae) (ring|knock|chap|wait|ask)|
        (knock|ring|chap|wait|ask)( \w{2,6}){0,3} (to|tae) get (in|into|intae) (my|ma|his|her) (own|ain)|(bell|
        door) of (my|her|his) own (house|home|flat)
    (make|makes|made|mak) me (explain|account for|show (him|her) (the|my))|(shows?|show) (him|her) the receipts?|
        (rings?|phones?)( the house| me)? on the hour
money_taken, soft: Their hands on it, told by others.
    (pip|dla|pension|wages|benefits?|giro|universal credit|pay|disability)( money)? (all )?(goes?|gaun|gets|comes|
        paid|is|are)( paid| put| sent| straight)? (in|in ?to|intae|tae|to|through) ((the|his|her|their|a) )(<kin>|
        boss|landlord|pal|lodger|boyfriend)(['’]?s)?( (account|bank|card|name))?|(had|has|have|got|'s had|s had) (her|
        his|my|ma|the old (lady|man)'s) (pin|card|caird|bank card|pension) (since|for|and|now|noo|off|fae)
    (gets?|got|knew|knows|kens)( \w{2,6}){0,2} (my|ma|her|his) key cut|key cut( and| an| noo| now|<end>)|<other> (has|
        does|took over|runs|sees to|deals with) the (bank|banking|money side|bills|post|statements) (now|noo|for me|
        and (says|i|there))
    (gives?|gies|gied|lets) me (have )?(my|ma) (own|ain) (money|pension|pip)( back)?|(gives?|gies) (me|him|
        her) (\w{3,8} )?(pounds?|quid|of it|a tenner|twenty|ten) (of it )?back|if (she|he|i)('s|
        've| has| have)_ been good|in charge of (the|my|her|his) (purse|money|card|pension|bank|benefits)
    (sent|send|sending|wired|transferred|paid|lent)( \w{1,8}){0,5} (visa|airport|customs|flight home|his flight|
        her flight|plane ticket|release fee|operation)|(vouchers|gift cards?|steam cards?)~(numbers?|codes?|read|
        scratch|phone|bank|police|tax)
    (roof|drive|gutter|tarmac|slate|tree|paving|window)\w{0,3} (men|man|lads|fella|boys|people)~(back|again|third|
        cash|bank|deposit|marched)|(marched|drove|walked|took) (him|her|me) (down )?to the (cash ?(machine|point|
        line)|bank)
    (cash|withdrawals?|taken out)~(can't|cannot|doesn't|hasn't|never) (get|go|been|leave)|(two|three|several|
        four) (cash )?withdrawals|(wedding|engagement) ring (gone|missing|wasn't|not on)|(sold|selling|sell|deal|
        dealing)( \w{2,6})? (stuff|gear|weed|drugs|things) (from|in|oot o'?|out of) (my|his|her|ma)
    (sign|signed|signs) (here|this|it|things|them)( and here)?( \w{2,4})? ?(without|not to|don't|no need|before i|
        and i get|or else|he says|she says)|says? sign|(not|never|no) (been )?(in|through) (his|her|
        my) own (living room|front room|kitchen|bed|bedroom)( since|<end>)
    (lads|men|boys|people|strangers|blokes)_ (living|staying|sleeping|sat|moved|dossing|kipping) (in|into) (his|her|
        my) (flat|spare room|house|hoose|living room|kitchen)|in and out (at )?all hours|(they|he|
        she) come(s)? and go(es)? (as|when) (they|he|she) (like|please)s?|my (bed|room)_ shut the door
    (hasn't|not|never|<no>) (been )?paid (since|for (weeks|months)|because)|(boss|gaffer|man|agent) (has|keeps|holds|
        took) (my|his|her|their|our) (passport|papers|phone)|mattress(es)?( \w{2,6}){0,3} (edge|floor|wall to wall|
        above|back of)|(till|until)_ (finish|pay|work|paid|clear)\w{0,2} (off )?(the|my|his|her) debt
neglect, soft: What a visitor finds, and what is said of it in passing.
    same pad|pad (on|in) since|(yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
        last night)'?s? (pad|dressing)|(still|back) in the (nightie|nightdress|pyjamas|clothes|pad|dress|shirt) (i|
        she|he|they|from|you)|tide ?mark|dried (mess|poo|faeces|blood|sick)
    (hair|beard)( is| was|'s)?_ (matted|solid|in one lump|all one knot)|toenails~(curl\w{0,3}|round|into)|smell (him|
        her|it) from the|(holes?|notch(es)?)( \w{2,6}){0,3} in (his|her|my) belt|belt('s| is| was)?( on)?_ (a )?(new|
        last|hole|extra|another)|facing the wall
    (chair|bed|mattress|carpet|nightie|sheets?|cushion)( was| is| wis|'s| were)?_ (soaking|soaked|sodden|saturated|
        wringing)(?! (it|up|in the rain))|lying wet|been wet since|(was|were|been) lying soaking( wet)?<end>
    (no|without|<no> (had|been given|given|
        got))( a| any| his| her| my| the| parkinson's| heart| blood pressure| epilepsy)* (insulin|tablets?|meds|
        medication|warfarin|patch|parkinson's tablets?|inhaler|pain relief) (since|for (\w{3,6} )?(days|nights)|
        all (day|week))
    (\w{3,6} )(nights|days|doses|mornings)( \w{2,8})? (no|without|blank|missed|nae)( \w{3,12}'?s?)? ?(tablets?|meds|
        insulin|medication|doses?)?<end>|doses? (blank|missed|not signed)|(mar|chart)( sheet|
        s| chart)?('s| is| was)?_ (blank|all blank|gaps)|blister packs?~(not one|none|untouched|unopened|full|bin|
        drawer|popped)|(had|took|taken)( \w{2,8}){0,3} twice(?! (a|daily|the))
    (gives?|gave|giving|slips?|slipped)( <me>)?( \w{2,5}){0,2} (sleepers?|sleeping (tablets?|pills?)|
        calm(ing)? down (pills|tablets)|sedat\w{2,5}|diazepam|valium|zopiclone|piriton|nytol|night nurse|
        phenergan)(?! (as|on the|which the))|of (her|his) own (sleepers|tablets|pills|sleeping)|(so|till) (he|she|
        i)('ll| will|'d)? (settle|sleep|be quiet|stop shouting|behave|go over)s? (for|through|so|and we)
    (eats?|has (hers|his|it)|gets (hers|his|it))~(when|once|after) (the (family|others|rest)|
        they)('ve| have)? (finished|eaten|done|had)|(ate|eats|eating) like (somebody|someone)~(not|never|hadn't|
        starv\w{2,4})|<no> (had )?(a |any )?(hot|proper|cooked) (meal|dinner) (since|for|in (weeks|days))
    (toileted|washed|lined up|put to bed|bathed)( \w{2,6}){0,3} (whether (they|she|he) (need|want|like)|in (a row|
        the corridor|turn)|one after the other)|same (flannel|cloth|sponge|razor|comb|bowl)( \w{2,6}){0,3} (row|
        everyone|all|next|lot)|door (wide )?open( \w{2,6}){0,5} (radio|changed|washed|naked|toilet|talk\w{0,3} over)
    (logg\w{2,3}|clock\w{2,3}|signed) in from( her| his)? ?(own )?(house|home|car|bed)|(book|log|chart|
        sheet)( \w{2,6}){0,3} (four|three|two|six) (calls?|visits?)( \w{2,6}){0,4} (one|never|none|not)|(filled|
        signed|written) (in|up) (up )?(to|till|until) ~(only|not yet|before|half past)
    (in|wearing) (his|her|my|ma|their) (coat|overcoat)( and (hat|gloves|scarf))? (in|at) the (kitchen|house|
        living room|front room|chair|bed)|oven door open( for)?|(wi|with) (his|her|ma|my) coat on( \w{2,6}){0,2}<end>|
        (sleep*|sits?|sat|bed)( \w{2,6}){0,3} (wi|with|in) (his|her|ma|my) coat( on)?|fel rhewgell
    (sacrum|heel|bottom|hip|skin)('s| is| was)?_ (broken|broken down|open|raw|black)(?! (hip|wrist|in a fall))|
        pressure (sore|ulcer|damage)~(not reported|nobody|unreported|no nurse|smell|hole|grade|size)|grade (three|
        four|3|4)<end>|size of a (jam|penny|fifty|coin|plate|fist|saucer|bottle)~(heel|sacrum|back|bottom|hip)
self_neglect, soft: Off food, off tablets, off people; things that pile up.
    (not|<no>|stopped|havenae|nae)_ (bothered|bothering|botherin) (with|wi|about) (food|eating|meals|dinner|cooking|
        tablets|washing|the tablets|my tablets)|(fortnight|weeks?|months?)'?s?( worth)? of (post|mail|papers)|(pees?|
        peeing|wees?) in (a |the )?(bottles?|milk|bucket|sink|jars?)|milk bottles, (there's )?a row|(along|
        through) sideways|floor to (ceiling|lintel)|full to the (light|ceiling|window)|door opens? about a foot|
        cook(s|ed|ing)? on (a |the )?(camping|primus|barbecue)~?(in|on|since|stove|bed)
fire_or_danger, clear: Scorched and burning low.
    (scorch(ed)?|burn|burnt|singe\w{0,2}) (mark |marks )?(on|in|along|across|through) (it|the|his|her|my)|
        duvet~(brown|scorch\w{0,2}|burnt|singed)|camping stove (lit|on the|in the (bed|kitchen|house))|(ring|hob|
        hotplate)( \w{2,5})? still (red|on|lit|glowing)|(tape|sock|bag|shower cap) over the (smoke|alarm|detector)
    (fags?|cigarettes?|rollies?) (stubbed|put|going) (out )?(on|down) (on )?(the |his |her )?(arm|chair|carpet|
        blanket|bed|duvet|settee|sofa)|(nods?|dozes?|drops?) off~(fag|cigarette|lit|smok)|(knocked|knocks) (one|it|
        a candle|the candle) over|using candles|by candle( ?light)?
fire_or_danger, now: Gas, or fumes.
    (there's|theres|there is|strong smell of|stink of|stinks of|reeks of|reek of|smelling|smelled of|smelt of|
        whiff of) gas(?! (man|bill|fire|meter|engineer|works|board|cooker|van))|gas,? (you can|i can|can) smell|
        (boiler|stove) flame~(yellow|orange)|flame('s| has)?_ yellow
    (headaches?|sair heid|sore heads?|dizzy|sick)~(since|when|whenever|every time)~(boiler|stove|gas fire|heater|flue|
        lum|fire)|(lum|flue|chimney)('s| is)?_ (no|not|blocked)( draw\w{0,3})?~(reek|smoke|heid|head|back|doon|down)|
        (reek|smoke|fumes)('s| is)?_ (comin|coming|blowing)( back)? (doon|down|back|in)
lost_or_missing, clear: Brought back, or out again.
    (bus driver|taxi driver|postman|postie|milkman|lollipop \w{3,5}|a stranger|a man|a woman|shop|
        lad from the garage)( \w{2,6}){0,2} (brought|found|walked|fetched) (him|her|me|mum|dad|mam|gran)( back| home|
        <end>)|(he|she) got out again|found (him|her) (at|on|by|in|wandering)( \w{2,6}){0,3} (roundabout|canal|
        railway|river|bypass|motorway|dual|tracks|middle of|three in|two in|in her|in his)|
        bed('s| has| is)?_ <no> been slept in|(goes|makes|heads) for the (road|river|main road|
        railway)( at night| three| four|~night)
child_at_risk, clear: What children let slip.
    recovery position|special juice|daddy (goes|will go|'ll go) to (prison|jail)|(daddy|dad|mummy|mum|he|she) (goes|
        will go|'ll go) to (prison|jail) if|(i|ah|he|she) (does|do|dae) (his|her|my|ma) (mum's|mam's|maw's|dad's|
        da's) (nights|pad|hoist|injections?|bag|turns)|(does|do) the (nights|turning)<end>|dont put the night
    (crisps|beans|cereal|toast|sweets|nothing) for (tea|our tea|my tea) when (mum|mam|dad|she|he)|(baby|bairn|wean|
        toddler|nappy)~(nappy|down to (his|her) knees|cold beans|soaking|crawling|in the road|on the window)|
        will does the candle|(split|splitting) us( up)?<end>|they'?ll (split|take|put) us|asleep on (his|her|
        the) desk~(up|night)
    (for|when (he|she|we|i)) wet(ting|s)?( the bed)?~(stand|stood|landing|garden|cold|sheet|outside|floor|pants)|
        (stand|stood|stands|kneel|sleep|sleeps)~(landing|garden|cold|hall|outside|shed|bath)~(for wetting|when (we|i|
        he|she) wet|in (his|her|my) (pants|nightie|bare))|secret (game|touch)|(bath|bed)~secret~|secret~(bath|bed|
        smack|tell|game)|a smack if
    (am|i'm|im|she's|shes|is) (ten|eleven|twelve|thirteen|fourteen|fifteen|1[0-5])( \w{2,6}){0,2}~(boyfriend|he's (19|
        2\d|3\d|twenty)|older)|(he's|hes|boyfriend is|who's|lad of|boy of) (19|2\d|3\d|4\d|nineteen|twenty\w{0,5}|
        thirty)~(i'?m|she'?s|she is|and) (only )?(1[0-5]|ten|eleven|twelve|thirteen|fourteen|fifteen)
sexual_harm, clear: Said in passing.
    (showed|shows|flashed|got out|took out)( me| her| us| him)? (his|he's) (willy|cock|penis|privates|thing|bits)|
        (three|two|four|extra|five) pairs? of (knickers|pants) (to|in|at) (bed|night)|(gets?|got|climb*|lies|
        lay) in( to)? ?(beside|with|wi|next to) (her|him|me|my sister|my brother)(?! (the (front|back)|for a chat|
        on the bus))
    (comes|came|walks|walked|barges) in when (i'm|im|i am|she's|she is|ah'm) (in the (bath|shower|toilet)|
        undress\w{0,3}|getting (changed|dressed)|on the (toilet|loo)|dressing|naked)|(stood|standing|stands) (at|in|
        by) (my|her|the) (bedroom|bathroom) (door|doorway)( again| at night| watch\w{0,3}| last)|our (game|secret)|
        blood on the (sheets?|pants|knickers)~(say|won't|near|refus|not)
    (does|do|did) (my|the|her|our) bath~(secret|game|tell|say|hate|touch)|(secret|game|say|tell|ours)~(does|do|
        did) (my|the|her|our) bath|(pictures?|photos?|pics) (of me )?(in|with) (my|her) (pants|knickers|bra|underwear|
        no)|(helps?|does) (me|her) with (my|her) seat ?belt|made me (promise|swear) not to|not allowed to (say|
        tell)~(or|game|telly)
afraid_of_someone, clear: Sleeping ready to run, begging to stay.
    (sleep*|bed)( \w{2,6}){0,2} (in|with|wi) (his|her|my|ma) (shoes|trainers|clothes|boots)( on)?( \w{2,4})?( in case|
        <end>| in there)|(shoes|clothes|coat|trainers) on in bed( in case)?|under the door handle|(went|goes|
        turned) the colour of (milk|ash|putty|chalk|a sheet|paper)|wet (herself|himself|hersel|myself) when|crynu pan
    can i( please)? (stay|sleep|kip) (here|at|with|wi|on|over)( \w{2,6}){0,4} (tonight|the night|floor|please|n no|
        and not|instead)|(hide|hid|hides) in the (airing )?(cupboard|wardrobe|bathroom|shed|loft)|when (he|
        she) gets like that|if (he's|she's|hes|shes) (whistling|singing|quiet|smiling|in a good mood)~(ok|okay|fine|
        safe|not)
    (knife|hammer|machete|axe|scissors|bat)( \w{2,5}){0,2} (out|in his hand)~(between|door|me|stood|phone)|
        between me and the (door|phone|stairs)|(on the (landing|stairs)|in the (passage|hall)) (with|wi) (the|
        a) (\w{3,8} )?(hammer|knife|bat|axe|machete|scissors|poker)|(has|got|s got) (the |a )?(scissors|knife|hammer|
        bat)~won't let
    (across the (road|street)|outside (the|my|our|her) (house|flat|school|work|refuge|window))~(again|engine|photo|
        third|every night|watching|in (his|the) car)|(sat|sits|parked|parks|waits|waiting)~(across the (road|street)|
        outside (my|our|her))|nobody('s)? (meant|supposed) to know where
afraid_of_someone, now: A weapon, and the way barred.
    (he's|hes|she's|shes|he|she|son|husband|brother)( has| got|'s)?( got)? (the|a)? ?(bread |carving |
        kitchen )?(knife|hammer|machete|axe|scissors)( \w{2,5}){0,2} (out|and)~(between me|won't let me|stood|
        sat between)|(in the (passage|hall|kitchen)|on the (landing|stairs)) (with|wi) (the|a) (\w{3,8} )?(hammer|
        knife|bat|axe|machete|scissors|poker)
left_without_care, soft: Out of sight.
    <nobody>('s| has| was)?( been)? past the door|milk (was |is |still )?on the step|(on|
        been on) the floor since (last|yesterday|the|tea|breakfast|this)|(seen|out)~since (monday|tuesday|wednesday|
        thursday|friday|saturday|sunday|her tea|his tea|last)~(tray|room|bar|only|except)
passed_on, soft: Words for what is done with a worry, and for not having done it yet: ask what it was about.
    safeguarding( (referral|concern|alert|line|team|lead|hub|enquiry|form))(?! (training|course|policy|module|leaflet|
        poster))|duty (team|desk|manager|worker|social worker)|on (adult|child|social work) duty|adult (concern|
        protection)(?! (training|course|policy))|adult support (form|referral|and protection)|
        child protection(?! (training|course|policy))|marac|strategy (discussion|meeting)|section 47|hate incident|
        body map|(spoke|spoken|talked) (to|tae|with) my (senior|manager)|(told|telt) (my|the) (senior|
        manager)(,| at| straight| under| and| the same| that day| today|<end>)|rang (my|the) (duty )?(senior|manager)|
        concern form|crime (number|reference)
    (rang|ringing|phoned|called|told) (the )?(police|polis|101|999)|reported (it )?to the police|police have been|
        not (yet )?reported( yet|,|<end>)|(not|nobody|no|havenae|haven't|i've no)( \w{2,8})? (rung|phoned|spoken to|
        rang) (anybody|anyone|nobody)( \w{2,7})?( yet|<end>)|spoken to nobody|told nobody yet
    ((could|may|might|probably|prob)( well)?( be)? nothing)<end>|don't lose (his|her|their) words|nothing leading|
        (left|leave|keep) (his|her|their) words|i don't know does (she|he)|something (wasn't|isn't|not) right|
        didn't sit right|only now i('m| am)
controlled, clear: What one needs, held back until one is sorry.
    (get|gets|have|has|got) (it|them|that|my \w{3,9}|her \w{3,9}|his \w{3,9})( back)? (when|once|if|after) (i|she|he|
        ive|i've|she's|he's)( have| has)?_ (say|says|said|sign|signs|signed|behave|behaved|sorry)|(when|till|
        until) (i|she|he)('ve|ve| have|'s)? (say|said) sorry
    (took|takes|taken|has|hid|hides|keeps|got)( \w{2,6})? (inhaler|insulin|phone|tablets|keys|shoes|wheelchair|
        glasses|hearing aids?|frame|teeth|card|batteries)( \w{2,5})? (off|aff|away from) (me|him|her)|(she|he)('s|
        s| has) got (the|my) (insulin|inhaler|tablets|meds|phone|charger)
    (my|her) phone('s|s| is| was)?( \w{2,4})? in (her|his)( \w{2,6})? (handbag|bag|pocket|coat|car|drawer|desk)|(my|
        his|her) (tablets|meds|inhaler|insulin|glasses|card|keys)( are|'s| is|s)? in (his|her) (handbag|bag|pocket|
        coat|car|drawer)|(other|wrong) side of the (bathroom|bedroom|toilet) door
    (wheesht|be quiet|shut up|stop (shouting|moaning)|behave) or (ye|you|i|she|he|it)('ll|'d|ll)|or (ye|you)('ll|
        ll) (no|not) (get|be)|do my (arm|face|legs?|hand)( in)? again|(took|taken|takes) the (inside )?handle
money_taken, soft: A card kept for somebody.
    (holds?|keeps?|minds?|has|hauds|looks after|took) (his|her|my|ma) (bank )?(card|caird|pin|book|money|wages|
        pension) (for|fur) (him|her|me|us)|(card|caird)( is| was|'s)?_ (getting|being|bein) (looked after|minded|
        kept)|on (his|her) side of the (table|bed|desk)~(purse|card|phone)|(purse|phone|card)( was| is|'s)? on (his|
        her) side of
    (asks?|asked) (him|her) for (the|her|his) (own )?(bus|taxi) (fare|money)|(asks?|asked) (him|her) for (her|
        his) own|(sign|signs|signed|signing) for (their|his|the lads') (parcels|packages|deliveries)|(one|
        wan) of them (had|has|wearing|in) (\w{3,10}'?s?|his|her) (good )?(coat|watch|trainers|jacket)
self_neglect, soft: What keeps one well, left out.
    (leav(e|es|ing) out|left out|miss(es|ing)( out)?|skip(s|ping)?) (the|my|his|her|ma)( (morning|night|evening|
        blood pressure|heart|epilepsy|fit|water))? (tablets?|pills?|insulin|meds|medication|inhaler)|
        carrier bags? (tied|taped) round|black toes?|toe('s| is| was)? black|no let the nurse|<wont> let the nurse|
        <no> let the nurse
controlled, soft: What the young and the meek let slip.
    (trainers|phone|phones|jacket|coat|watch|chain|bike|cash|money)( on)? (none of us|nobody|we never|no one|
        i never)( \w+){0,2} (bought|gave|paid)|(<wont>|doesn't) say where( he| she)?( got)?( it| them)? (from|
        come from)|went daft when
    (is it|it's|its|was)( \w{2,6})? (a|our|the) secret (if|when|because|cos)|secret if
    (long sleeves|sleeves|polo neck|scarf|cardigan|jumper|tights)~(even )?(in (this|that|the)|all through the) (heat|
        heatwave|summer)
    (<he>)('s|s| has|'ve|ve)? (shut|locked) (me|us) in( the)?|shut (me|us) in the (back|van|room|cupboard|bedroom|
        shed|garage)
    hasp|(held|holding|kept|keeping) (her|his|the) (bedroom )?door (shut|closed)|so (i|we) (wouldn't|couldn't|don't|
        can't|didn't have to) hear (him|her|them)|till i trust (myself|masel)|<no> trust (myself|masel|mysel)
ending_life, clear: A place or a day that is picked, a store that is kept.
    (picked|chosen|decided on|found) (his|her|my|a|the) (bridge|tree|spot|platform|day|date|beam|cliff|
        multi-?storey)(?! (for|to (sit|fish|paint|plant)))|sav(ing|ed) (up )?(the|my|his|her|them|a few)( (little|wee|
        small))?( (white|blue|pink|yellow|red|green|night|sleeping))? (uns|ones|yins|pills|tablets)(?! (for (later|
        the)|till))|nice (just )?knowing (they're|theyre|it's|its) there|(not bothered (with|wi|getting|buying)|
        stopped buying|<no> bought|<no> need) (a |the |any )?(new |next year's )?(calendar|diary)s?|
        door('ll| will)? be on the latch|so (nobody|no one) has to (break|find)
controlled, soft: Answered for, hidden from, known about.
    answer(s|ed|ing)? (every|all the|all her|all his|each)( single)? (question|thing)s? for|knows (my|her|his|
        where my|where her) (mother('s)?|family('s)?|kids('s)?|children('s)?|sister('s)?) (street|house|school|
        address|village|lives?|are|is)|owe(s|d)? more than
    (moved|shifted|swapped|changed) (chairs?|seats?|places)~(between|away from|behind|other side)|(keep|keeps|
        kept) (my|her|his) (coat|shoes|clothes) on when|goodnight too many|under the (door )?handle|wets? (himself|
        herself|hissel|hersel|themselves) (when|whenever|if|every time)
left_without_care, soft: Listened to less.
    (turn|turns|turned|turning|switch|switched|switching) (the|her|his|mum's|dad's)( \w{4,6})? (monitor|alarm|buzzer|
        intercom|sensor) (off|down)|(mum|mam|dad|mummy|daddy)('s|s| is)? (back|home|in) when (it's|its|it is|
        it gets) (light|dark|morning)
"""
