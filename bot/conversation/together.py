r"""Weak words that ask a question only in company: two different ones of a family close together. Tables only.

"Her purse was empty" is nothing, and "the grandson was there Monday" is nothing; beside each other they are worth a
question. So a family (a heading with its kind and its reason) has cues, each with a name and patterns in the
shorthand of `shorthand.py`; `concerns.py` counts the different names that stand within `NEAR` characters: two are
*soft* (ask the worker), three are *clear* (show a human). No cue is weighed, no number is kept or shown: the sign is
the stretch of words from the first cue to the last, and its cues are the explanation.

A name that ends in `+` only adds to another (two of them alone say nothing); one that ends in `!` makes the
question urgent. Sources as in `signs.py`; the Welsh and the Scots are not yet reviewed.
"""

from __future__ import annotations

NEAR = 200
"""How many characters may lie between the first cue and the next."""

TOGETHER = r"""
money_taken: Somebody else holds it, it runs short, something is gone, and nobody likes to say.
    held: (minds?|mindin|minding|holds?|holding|hauds?|haudin|keeps?|keepin|keeping|kept|looks? after|looking after|
        looks efter|sees to|deals with|in charge of|took over|taken over|uses?|using|borrow*|has|had|has got|
        hangs? on to|helps? <me> (with|out with)|sorts?)( out| had| got)?( all)? (his|her|their|my|ma|the)( own)? (bank |post office |debit )?(cards?|
        caird|pin( number)?|pension( book)?|banking|bank ?book|pip|dla|benefits?|giro|purse|cash|money)
    held: (pip|dla|pension|wages|benefits?|giro|pay|universal credit|uc|money) (goes?|gaun|gets|comes|wis|was|is)_( paid|
        going)? (in|in ?to|intae|tae|to|through) ((the|his|her|their|my|ma) )?<other>
    held: (wi|with|on|using) (my|ma) (bank )?(card|caird|phone|account)|<other>('s| has| had|'s had)_ (her|his|my|
        ma) (pin|card|caird|bank card|bank ?book)
    held: (cerdyn|gerdyn|cherdyn|ngherdyn|arian|bensiwn|phensiwn|mhensiwn|pres|bres)~(gyda|gan|efo|'da) (fe|fo|hi|nhw|'r|
        ei|fy|y)
    short: (purse|wallet|tin|jar|account)( wis| was| is|'s| were)?_ (empty|toom|bare|lighter|short|down)|
        (empty|toom) (purse|wallet|tin)|overdrawn|(card|payment) (was |got |wis )?(declined|refused|bounced)|
        (short|skint) (again|by|every|before|afore)|(bwrs|pwrs|phwrs|mhwrs)~(gwag|wag)
    short: (money|cash|pension|wages|it)('s| is| was| wis| has)?_ (gone|finish(ed)?|spent|disappear*)( by| before| afore|
        an| and|<end>)|(no|nae|hasnae|not) a (penny|bean)|nothing (left|to show)|naething left|runs? oot (by|afore)
    short: (no|nae|hasn't|hasnae|without)( got)?( the| any)? (money|siller) (for|fur|left) (\w{2,8} )?(milk|bread|meter|food|
        messages|shopping|electric|gas|bus)?|(can't|couldn't|cannae|doesn't) (say|tell <me>|account|know|ken) (for )?where (it|
        the money|the rest)|where (it|the money) (goes|went|has gone)
    short: (hundred|hunner|thousand|pounds?|quid|£\d{2,5}|grand)_ (a week|a month)?_ ?(gone|out|missing|withdrawn|oot)
    drawn: (withdraw*|cash ?(machine|line|point)|(statement|payment|transfer|direct debit)s?)~(every|hundred|£|not hers|
        <nt>|never|night|three times|gambling|bet|doesn't)
    allowance: (gives?|gied|gies|hands?|doles?|slips?) <me>( back)? (a |an |ma |my |her |his )?(\w{2,9} )?(tenner|fiver|twenty|
        ten|fifteen|thirty|forty|pocket money|spends|spending money|£\d{1,3}|allowance)
    allowance: if (<i>|a)('s|'ve| has| have)_ been good|(keeps?|keepin|keeping|kept) the (change|rest)|(has|have|need|needs) to
        ask (<him>|for (my|her|his|the)|before <i>)|(ask*) (him|her|them|<other>) for (money|cash|my|ma|the bus|fags)
    visited: <other>('s)?( was| were| wis| had| has| have| aye| always| only){0,2} (there|been|came|comes|cam|called|calls|
        visits?|visited|pops?|popped|drops?|appear*|turns? up|in|round|roon)_ (on )?(a |every |that |the |last )?(<dayname>|
        yesterday|pay|pension|giro|week|morning|day|night|before|afore|just)
    payday: (pension|pay|giro|benefit|pip|money)[ -]?day|on (a )?giro|(day|week) (the|her|his|my|ma) (pension|pip|money|giro|
        benefits?|pay|wages) (comes|goes|lands|cam|came|went)
    valuables: (rings?|wedding band|brooch(es)?|jewellery|medals?|watch|locket|chain|telly|clock|silver|ornaments?|
        china|xbox|laptop|paintings?|tools|necklace|bracelet|war medals)( is| are| was| were|'s| has| have| wis){0,2}( been| all|
        no longer)? (gone|missing|not there|no there|nae there|away|awa|sold|pawned)|(sold|selling|pawned) (his|her|my|the|
        ma) \w{3,12}|(gap|space|patch|square|mark) (on|where) the
    evasive: <evasive>
    signed: (sign|signed|signing|signature)~(form|papers?|something|it|thing|solicitor|will|house|cheque|know what)|
        (changed|new) (the |her |his |my )?will|(house|flat|hoose) (in|into) (his|her|their) name
money_taken: Love or luck from afar that costs money.
    afar: (met|talk*|chat*|speak*|messag*|text*)~(online|facebook|the app|internet|site|instagram|whatsapp)|never_ (met|
        seen)_ (him|her|in person|face)|(oil )?rigs?<end>|(army|navy|us) (doctor|surgeon|general|captain)|coming (to|over to) (the )?
        (uk|england|scotland|wales|britain)|(she|he) (loves|luvs) me
    fees: (visa|airport|customs|plane|flight|lawyer|release|shipping|courier|inheritance|clearance|hospital|
        processing) (money|fees?|bill|costs?)|for (the|a|her|his|another|the other) (visa|flight|plane ticket|customs|ticket)|
        gift (cards?|vouchers?)|steam cards?|bitcoin|crypto
    sent: (sent|send|wired|lent|sending|transferred|paid)~(£|\d{2,6}|hundred|thousand|money|last|savings|more)|sold (the|
        my|ma|his|her) \w{3,12}|borrow*~(send|for (him|her))
    evasive: <evasive>|(put|putting) (a )?(downer|damper)|(jealous|doesn't (believe|understand))|bank~(stopp|lock|
        block|ask)\w{0,4}
    owed: (she|he|they) (just|only|jist) needs?|(then|after) that('s| is| will be) (all|it)|pay (me|it|her|him)( all)? back
money_taken: Visitors who have become hosts: a home that is used by others.
    staying: (stay*|stop|stops|stopping|kip*|crash*|sleep*|bid(e|es|ing)|doss*|moved|living|livin)_ (at|in|over|wi|with|
        on|here|there) (mine|my|ma|his|her|most|noo|now|the (flat|spare|couch|house|hoose)|every)|(two|three|four|some|
        the|these|those) (lads|boys|guys|fellas|men|blokes|lassies)~(his|her|my|ma|the) (flat|spare room|hoose|house|living room)
    displaced: (sleep*|kip*|sits?|sitting|doss*)_ (in|on|oan) (the |ma |my |his |her )?(ain |own )?(chair|couch|sofa|settee|
        floor|kitchen|bath|bathroom|hall|landing|car|shed|armchair)|(they|them|so)~(have|has|got|hae|ta(k|en|ke)|can
        have) (the|ma|my|his|her) (bed|bedroom|big room|room)|(i|he|she|mostly|just) (stay|stays|keep|keeps|bide|bides)_ (in|to)
        (my|ma|his|her|the one) (room|bedroom)
    key: keys?( got| wis| was)? cut|(got|had|have|cut|made|copied) (ma|my|his|her|a) (front door )?key( cut)?|spare key|
        (changed|change) the locks?
    held: (minds?|mindin|minding|has|got|uses?|using|keeps?|wi|with|on|took) (his|her|their|my|ma) (bank )?(card|caird|phone|
        pin|money|giro|pip)|keep(s|in|ing)? the (change|rest)
    strangers: (people|folk|lads|boys|men|strangers|faces|cars)~(coming and going|in and out|oot an in|all hours|a' hours|
        never seen|don't know|dinnae ken|at all times|day and night|ring the bell|chap the door)|(wraps|scales|deal
        bags|foil|needles)<end>
    threat: (they'?d|they'?ll|he'?d|he'?ll|she'?d)~(batter|hurt|kill|break|burn|chuck|go (mad|daft|mental)|cut|smash)
    evasive: <evasive>|(they're|theyr|he's|she's|they) (my|ma|his|her|only|just)? ?(pals?|mates?|friends?)|company
controlled: Watched, spoken for, asking leave, and losing what was one's own.
    looks_to: (look*|glanc*|turned|checks?|checked|eyes (went|flick*|go)|waited|waits) (at|to|tae|over (at|to)|round (at|
        to)|up at|for) (him|her|them|the door|(the |her |his |my )?<kin>|(?-i:[A-Z][a-z]{2,12}))(,| first| before| an| and| afore|
        for|\.)
    answers: (answer*|replied|spoke|talked|piped up|jumped in|cut in|came in)( for (her|him|me)| before| instead| over)|
        (he|she|<kin>) (answered|answers)( every| each| all| them| it|,|\.|<end>)|(did|does|doing) (all|a') the talking|it
        (was|wis) (him|her|<kin>|the <kin>) (said|that said|answered|who)|<no> get a word in|finish* (her|his|my) sentences
    phone: (her|his|my|ma) phone~(in (his|her) (hand|pocket|bag|lap)|rang in|goes through|checks?)|(put|held|hauds?) (his|her)
        (hand|haun|palm)s? (out|oot)~(gave|gied|handed|passed)|(takes?|took|keeps?|checks?|reads?|has) (her|my) (phone|messages|texts)
    leave: (asks?|asked|asking) (him|her|them|me|<kin>)( if| whether)? (could|can|may|permission|for permission|leave)|(waits?|
        needs?) (for )?(his|her) (say-?so|permission|nod)|(isn't|not|no|never|isnae) allowed|(lets|allows) (me|her) (have|go|see|
        out|phone)|(back|home|hame|in) (by|afore|before) (he|she|his|her|four|five|six|three|\d)
    close: (sits?|sat|stood|stands?|stayed|stays|hover*|came|comes|pulled)( up)?( back)? (in|through|throughout|between|
        beside|behind)~(whole|hale|entire|every|all the|time|the door|her chair|his chair)|(never|not|wouldn't|won't|
        wouldnae|winnae) (leaves?|left|leave) (us|her|his|the room|me)|(see|saw|get) (her|him)( on)? (hersel|himsel|alone|herself|
        himself|her own)
    quiet: (went|goes|gone|gane|turned|fell)( right| all| dead| awfy| very)? (quiet|silent|stiff|white|still|rigid)|(stopped|
        stops|shut|shuts) (talking|speaking|up|mid)|(said|says) it( dead| very| really| so| awfy)? (quick|quiet|fast|low)|whisper*|
        under (her|his) breath|(said|says) (nothing|naething|nowt)|eyes (down|on the (floor|carpet)|on her)|(scarcely|hardly|
        barely) (said|spoke)|<no> (say|said|speak|spoke) (a|one|wan)( single)? word
    since: since <i> (moved|met|came|got together|took|married|started)|since (the |her |his )?(new )?(boyfriend|girlfriend|partner|
        husband|wife|son|daughter|brother|nephew|lodger|cousin)|i used tae? (have|hae) (a|my)
    covered: <covered>
    typing: this is (the |her |his |my )?(son|daughter|husband|wife|partner|mum|dad|brother|boyfriend)( typing| here| writing|
        answering|<end>)|(you|u) (will|must|are to|should) (write|put|say)~(she|he)|(she|he) agrees (to|with) (everything|it all|
        all)|(close|shut) the case|(he|she)('s| is)_ (gone|in|out|away)~(bathroom|toilet|shower|garden|loo|shop)~?(quick|now|
        so|be fast|hurry|only)
    evasive: <evasive>
controlled: A journey, a wedding, and nobody asked.
    untold!: nobody (told|asked) (me|her)|(wasn't|weren't|not) (told|asked)|never met (him|her)|(don't|doesn't|<no>) (want to|wanna) (
        marry|go|be married)|(not|never|<wont>)( be)? (coming|come) back|(he|who)('s| is) (thirty|forty|fifty|thirty[- ]\w{3,5}|
        forty[- ]\w{3,5}|3\d|4\d|5\d)<end>|took (my|her) passport|(not|no|never) (going|coming) back to school
    journey+: flights?|tickets?|one[- ]way|airport|flying|plane
    abroad+: granny|grandma|grandmother|nani|dadi|pakistan|bangladesh|india|the village|back home|kurdistan|iraq|yemen|
        somalia|gambia|sudan|abroad|family there
    wedding+: marry|married|marriage|wedding|engaged|engagement|fianc\w{1,2}|my husband|henna|bridal|cousin|become a woman
controlled: Work that cannot be left.
    unpaid: (no|nae|not|never|<nt>)( been| get| got| getting| see| seen){0,2}( any| the| my)? (wages?|paid|pay)|work*~(for (food|
        nothing|a bed|my keep|his keep|her keep|the room)|seven days|(sixteen|fourteen|eighteen) hours|no day off|till (midnight|two|
        three))
    owe: (owe|owes|owing|debt|pay (back|off)|paying off|work(ing)? (it )?off)~(ticket|journey|passage|agent|boss|gaffer|visa|travel|
        the van|room|rent|him|them)
    papers: (passport|papers|documents|id)~(boss|gaffer|he has|keeps?|holds?|his office|took|taken|with him|agent|safe)
    crowded: (six|seven|eight|nine|ten|eleven|twelve|fourteen|\d{1,2}) (of (us|them)|men|lads|women|lassies|mattresses|girls)~(room|
        caravan|house|flat|floor|shed|shop)|mattress(es)?~(shop|back|nail|car wash|floor)
    boss: (boss|gaffer|owner|agent|the man|uncle)~(drives?|drops?|picks?|speaks|talks|waits|watch*|outside|knows where|comes for)
    sleeps: sleep*~(shed|caravan|the shop|back of|the van|restaurant|kitchen floor|car wash|above the)
    trapped: (know|knows) where (my|his|her) (family|mother|kids|people)|(can't|cannot|not allowed to) leave|(send|sent) (me|him|
        her) back|(police|home office)~(tell|call|deport|send)
hurt_by_someone: A mark, where it is, what it looks like, and a story that does not sit.
    mark: <mark>
    where+: upper arms?|inside (of )?(her|his|the|both|left|right)( left| right)? (arms?|thighs?)|wrists?|both arms|neck|
        throat|behind (the|her|his) ears?|thighs?|breasts?|ribs|back of (the|her|his) (legs?|neck|hands?)|shoulder blades?|
        cheek|jaw|forearms?|ankles|buttocks?|lip
    shape: (shape|size|print|outline|width|pattern|point) of (a |an |the |his |her |somebody's )?\w{3,10}|(mark*|bruis*|burn*|red|purple|yellow|ones?|
        round|cut)~like (fingers|finger|a (hand|belt|ring|bite|grip|buckle|iron|shoe|thumb))|finger ?(tips?|ends?|marks?|prints?)|teeth
        marks|buckle|in a row|four of them
    colour+: yellow|purple|green|blue|going off|fading|old and new|different (ages|colours|stages)|fresh
    story: (says|said|tells|told|reckons|claims|puts it down to|blames?|laughed)~(door|cupboard|stairs?|the tap|cat|cooker|
        bedside|fell|clumsy|knock*|bump*|walked|marks eas|bruises eas|catch\w{2}|caught)|clumsy|(marks|bruises) eas(y|ily)|always (bump|
        knock|fall)ing|walked in(to|tae)|(different|another) (story|tale|version)|(story|tale) (chang*|doesn't)|(wouldn't|won't|
        wouldnae|didn't|refused to) (say|tell <me>|explain) (how|what|where|who|why)|(can't|couldn't|doesn't know) (say |explain )?how
    again+: (third|fourth|fifth|another|second) (one|time|this|since|in)|again|every (time|visit|week)|new ones?
    temper: (in|with) (a|his|her) (temper|mood|drink)|had a (drink|few|bucket)|been drinking|(on|in) the drink|loses? it|lost
        (the rag|his temper|her temper|it)|one of (his|her) (moods|tempers|rages)|when(ever)? they lose|a good mood
    blame: (my|her|his|ma)( own)? (own )?fault|(ask|asked|asking) for it|(wind|wound|winds) (him|her) up|doesn't mean (it|to)|<no> mean (it|
        to)|always sorry|not a bad (man|lad|son|lass)|no a bad|can't help (it|himself|herself)|under (a lot of )?(stress|pressure|strain)
    covered: <covered>
    fear: flinch*|winc(ed|es)|duck(ed|s) (her|his|when)|cower*|(shak|trembl)(es|ing|ed)|(look*|glanc*) at (the door|him|her|<kin>|(?-i:[A-Z][a-z]{2,10}))(,|
        first| before| afore| and)
    evasive: <evasive>
neglect: A home or a body that nobody has seen to.
    smell: smell(s|t|ed|ing)?(?! (of )?(coffee|baking|bread|flowers|lavender|toast|soap|fresh|the|lovely|nice|good|gas))|stink*|stank|reek(s|ed|ing|in)?|mingin*|
        stench|open(ed)? the windows?|ming<end>|drewi|drewllyd|ogla
    wet: (lying|lyin|sitting|sat|lay|left|found|stood|gorwedd)_ (in )?(a |his |her |it )?(wet|soaked|soaking|soiled|damp|urine|
        mess|wlyb)|(bed|pad|chair|mattress|cushion|trousers|nightie|sheets?)( wis| was| is|'s| were| been)?_ (wet|soaked|soaking|sodden|
        wringing|stained|brown)|same pad|gwlyb
    unwashed: (hair|nails|feet|toenails|teeth|beard|hands|neck|clothes|bedding|kitchen|carpet|sheets)( is| was| were| are| all|'s)?_ (matted|filthy|
        black|caked|dirty|greasy|curl*|overgrown|crusted|sticky|stuck)|same (clothes|cardigan|nightie|nightdress|pyjamas|jumper|shirt|dress|
        top|trousers|jogg*)|<no>( been| had| seen)?( a)? (wash*|bath(ed)?|shower(ed)?|changed|shave[dn]?)|stained|filthy|unkempt|heb (olchi|
        ymolchi|newid)
    cold: (coat|jacket|hat|gloves|anorak|bunnet) on~?(bed|chair|indoors|inside|house|asleep|sleep*|<end>)|(sleep*|sits?|sitting|bed|chair|sat)~(in|wi|
        with|under) (his|her|my|ma|two|three|a)( \w{3,7})? (coats?|jackets?|hat)|(heating|heat|boiler|radiators?|heater)( wis| was| is|'s|s are)?_ (off|aff|broke|
        broken|stone cold|no on|not on|bust|kaput|never on)|see (my|your|his|her|our|wir|ma) (own )?breath|(freezing|baltic|bitter|perishing|icy)( in|
        cold|<end>| house)|(no|nae) (heating|heatin|heat|hot water)|(meter|electric|leccy|power)( has| wis| was| is|'s| had| been){0,2} (run out|gone|off|
        aff|empty|cut off|out|dead)|dim gwres|oer
    food: (fridge|cupboards?|press|freezer|larder)~(empty|bare|nothing|only|just|bar|but|half|one|mould*|sour|milk|marge|lemon|
        sauce)|(nothing|nowt|naething) (in<end>|to eat|for (his|her|the|my) tea)|(biscuits?|toast|crackers|cereal|crisps|soup|beans|
        weetabix|porridge|rich tea|custard creams)( and \w{2,9})? (for (tea|dinner|every)|since|again|is all|was all|an naething|and nothing)|
        <no>( \w{2,9})? (eaten|ate|eating|a bite|a hot meal|bother(ed)? (with|wi) (food|eating|dinner|meals))|(dinner|tray|plate|meals?|
        sandwich(es)?|soup|lunch|breakfast)( was| were| is|'s| still| all| lying)?_ (untouched|<no> touched|still there|congealed|from (yesterday|last|
        this)|left outside)|thinner|skin and bones?|(clothes|trousers|skirt|rings?)~(hang*|fall* (off|down)|loose)|(new|last|another) (hole|
        notch)~belt|belt~(new|last|another) (hole|notch)|heb fwyta
    alone: (<nobody>|not a soul)( has|'s| had)?( been| come| came| called| visited| in| seen| rung)( \w{2,6}){0,2} (since|all|for|fur)|<no>( been)? (seen|out|oot|out of (bed|
        the house|her room|his room))~since|first (person|face|visitor|soul|one)~(since|days|week|all)|curtains?~(shut|drawn|closed)|(post|mail|
        letters|papers|newspapers|milk)~(pil\w{2,3}|on the step|behind the door|unopened|stack*|on the mat|since)
    chair: (sleep*|slept|kip(s|ping|pin)?|lives?) (in|on) (the |his |her |that |a |my |ma )?(chair|armchair|recliner|floor|sofa|couch|car|hall)
    pills: (tablets?|pills?|medication|meds|insulin|inhaler|blister( packs?)?|dosette|nomad|doses?|patch)( \w{2,9}){0,3} (untouched|still (there|in)|
        blank|missed|unopened|not (taken|given|had|touched)|<no> taken|all over|run out|wrong|twice|doubled?|full)|(missed|without|
        skipp(ed|ing|s)|<no> (taken|had|given|got)|nor|blank|piles? of|bags? of)( \w{2,9}){0,3} (tablets?|pills?|insulin|medication|doses?|meds)
    dressing: (dressing|bandage|catheter|leg bag|plaster|patch|stoma)~(wrote|written|dated?|since|weeks?|stuck|green|leak*|smell*|the (first|second|third|
        fourth|\w{3,10}th))|(sacrum|heel|heels|bottom|hips?|pressure (area|sore)|skin)( is| was|'s)?_ (broken|open|red raw|raw|black|weep*|split)|
        grade (two|three|four|[234])|g[234]<end>
    last_served: (scraps|left ?overs|what(ever)?('s| is)? (left|over|left over))|(eats?|has hers|has his|has it|gets hers|gets his)~(standing|after|last|
        on (her|his) own|when the)|(they|family|others|rest)( have| has|'ve|'s)? (finished|eaten|had theirs)
    cannot+: (can't|cannot|couldn't|cannae|couldnae) (turn|move|reach|get up|get out|lift|stand|shout)( over)?
    short_call: (logg\w{2,3}|signed|ticked|recorded|clocked|charted)~(in|out|done|given|full|from|turned|fed|wash)|(wash|visit|call|tea)~(been )?cut<end>|
        (stay*|there|gone|in and out)~(five|six|seven|eight|ten|four|three|two) minutes
    door+: door( \w{2,6}){0,2} (open|unlocked|off (its|the))
    stopped+: (stopped|not|<no>) (bother*|answer*|open*|letting)
    evasive: (it's fine|<he> says it's fine|didn't want a fuss|not (complaining|moaning)|mustn't grumble)|<evasive>
ending_life: Putting things in order, giving them away, thanking people, growing calm; the means.
    gift: (hamster|dog|dug|cat|budgie|fish|rabbit|parrot|doo|bird|pony|gerbil|guinea pigs?|tortoise|snake|chickens|hens|plants|bike|guitar|records|tools|rods?|car|pc|games|
        xbox|ps\d)('s|s are| is| has| have| are)?_ (gone|going|away|awa|went)_ (to|tae|wi|with|at|roon|round)|(gave|gied|given|giving|gives|gien|put|left|
        handed) (me |him |her |\w{3,9} )?(my|ma|his|her|all her|all his|all my) (good |best |own |old |favourite )?(boots|guitar|records|watch|rings?|medals|
        tools|rods?|bike|clothes|coat|things|books|keys|dog|cat|budgie|camera|xbox|games|cd|vinyl|jewellery|paints|fish|laptop|phone)|rhoi (\w{2,8} ){1,3}i ffwrdd
    settled: (paid|pay|paying|settled|squared|cleared|sorted)( off| up)? (her|his|my|ma|all|every|the|what)( whole| last| wee)? (\w{3,9} )?(tab|bills?|
        debts?|window cleaner|milk|slate|arrears|rent|funeral|i owed?|(she|he) owed?|off)|cancel*~(milk|papers|phone|subscription|everything|
        deliveries|standing order)|(labels?|names?|stickers?|post-?its?) on (everything|the backs?|all)|(tidied|cleared|emptied|cleaned)( out)? (everything|
        the whole|all|his|her|my) (room|flat|wardrobe|drawers|shed|locker|things|hoose|house)|(passwords?|envelopes?|policy|
        will|funeral|hymns)~(drawer|table|left|written|sideboard|on top|sorted|chosen|planned|all there)
    thanks: (ta|thanks|thank (you|ye)|cheers|diolch)( \w{2,6})? for (the tea|everything|everythin|a'thing|all|looking|being|putting up|listening|a'|your)|
        (been|bin)( very| so| awfy| that)? (good|kind|decent) to <me>|(hugged|kissed|cuddled|shook) (me|my hand|everyone|everybody|us|us all)|(said|say|saying) (his|her|
        my|ma|the|their)? ?(goodbyes?|cheerios?)|diolch am bopeth
    calm+: (calm|peaceful|at peace|quiet|cheerful|cheery|brighter|better in (himself|herself)|relieved|lighter|content)( now| at last| actually| enough| than| for once|
        somehow)|actually (quite )?(nice|peaceful|fine)|(it's|its|that's) (all )?(ok|okay|decided|sorted) now|gone all quiet|telling me the bus times|casual
    means!: rope|noose|ligature|razor ?blades?|hose ?pipe|(count|counted|counting) (them|the (tablets|pills)|my (tablets|pills))|(took|taken|swallowed|had|
        necked|ate) (all|every one|the lot|the whole)( of)? (the |my |ma |them )?(ones|pills|tablets|box|boxes|packet|strip|blue|white|pink)|<pills>~(tin|
        stash\w{0,3}|under the (bed|mattress|pillow)|sav\w{2,3}|hidden|hoard\w{0,3}|kept back|just in case|enough|plenty|drawer)|(bridge|viaduct|
        railway line|tracks|cliffs?|multi-?storey|weir)~(night|walk*|stand*|stood|looking|sit(s|ting)?|again|sat)|dabledi~(cadw|cuddio|tun)
    plenty!: (there's|theres|there is|got|have|plenty|enough)_ (plenty|enough)( of them| there| left| to| in)?<end>|tummy (bad|sore)|feel(ing)? sleepy
    tired: had enough(?! (to|of (the (bus|weather|noise|rain|music)|tea|food)))|(tired|sick|weary|done|scunnered|bored)_ (of|wi|with) (being|trying|pretending|
        fighting|living|hospital|everything|it all|all this|this)|(no|nae)( more| mair)? (fight|energy|strength) left|(what's|whit's) the (point|use)|no (point|use)(?! (in a|going|
        asking|ringing|phoning))|<no> see (it|a way|the point)|(i|ah|he|she|<he>)('s|'ve| has| have)? (gave|given|gie'n) up
    future: <wont> (be )?(need*|bother*|see|want)( \w{2,9}){0,3} (next|any|again|christmas|coat|diary|it|that|them)<end>|last (time|one|christmas|birthday) (you'll|i'll|
        we'll|for me)|(stopped|stop) (buying|planning|making plans|opening)|(you|ye|they)('ll| will)? (<no>|<wont>) (have to|need to|hae tae) (come|bother|
        worry|do)|nobody cross|don'?t be (cross|sad|angry|upset) (with|at|wi)
    burden: (burden|bother|nuisance|drain|in the way|waste of (space|time))(?! (you|ye|him|her|me|them|with|to))|(better|easier|simpler|cheaper) (for (them|everyone|everybody|all of
        (them|you))|without me|if i)
    withdrawn+: <no>( been)? seen since|<no> (left|been out of|come out of|out of) (her|his|my) (room|bed|flat|pit)|(tray|dinner|food|meals?)~(not touched|
        untouched|no touched)|(won't|wouldn't|not|no) (answer*|open*|come out|speak*)|turned (her|him|me) down
child_at_risk: A child who keeps the house going, goes hungry, stays up, and is not to say.
    asleep: <mum>('s|s| is| was|'ll be| wis)?_ (asleep|sleeping|sleepin|having (her|his|a) (lie ?down|sleep)|lying down|poorly|tired|in (her|his|the) bed|
        passed out|not up|out cold|no up|still in bed)|<mum> (doesn't|disnae|won't|never|didn't) (get up|wake|waken|come (home|hame|down))|(her|a long) lie[- ]?down|
        <mum>~(drink|drunk|vodka|wine|gear|smokes|pub)
    does: (i|ah|he|she|we|will|(?-i:[A-Z][a-z]{2,9})) (do|does|dae|make|makes|mak|get|gets|cook|cooks|feed|feeds|put|puts|dress|dresses|change|changes|bath|baths|gie|give|
        gives)( the| his| her| my| our| wir| their| wee){0,2} (beans|toast|tea|dinner|breakfast|baby|babies|brother|sister|inhaler|nappy|nappies|bottles?|packed lunch|
        lunches|tablets|candle|wee (one|yin)|twins|bairn|(?-i:[A-Z][a-z]{2,9}))( up| ready| dressed| to bed|'s|<end>| and| his| her)
    nights: (her|his|mum's|mam's|the|dad's) nights|(half|quarter)_ (two|three|one|five|four)|in the night|through the night|(sleep|sleeps|kip*) on the (landing|floor|stairs)|so
        (i|he|she)('d|'ll| can| could| would) hear|in case (she|he|mum|dad|mam) (falls?|goes|gets|wakes|stops)|goes down|(turns?|lifts?|toilets?) (her|him|his|mum|dad)
    hungry: (hungry|starving|starvin|famished|wolf(s|ed))|(no|nae|any) (tea|dinner|breakfast|lunch|packed lunch|food)(?! (for|on))|(hides?|hiding|steal*|sneak*|pocket*) (food|bread|
        crisps|biscuits|rolls?|snacks?)|(eats?|fed|tea) (here|at ours|at mine|at the neighbour)
    dark: candles?|(leccy|electric|lights?|meter|heating)( goes| went| is|'s| was|s are)? (off|out|oot|aff|gone|runs? out)|when the leccy
    secret: (don't|dinnae|not to|no tae|never|mustn't|not allowed to) (tell|put|say|write|let on)|(split us|take (us|me|them|her) away|taken away|in(to)? care|the social|social work(er)?s? (will|'ll))|
        our (secret|game)|(you now|only you|just you)<end>|never told
    unminded: (on (their|his|our|wir) (own|ain|tod)|by (himself|themselves|hissel)|<nobody>('s| is| was)? (there|in|home|hame)|no (adult|grown-?up)|let (himself|
        herself) in)
    scared: (scared|frightened|feart|cries|cried|crying|wets?|wet the bed|hide|hides|hiding|won't go home|doesn't want to go home|flinch*)
    punished: smack*|gets? the (belt|slipper|stick|spoon)|(made to |been |was |be )(stand|stood|sit|kneel)~(landing|corner|outside|hall|step|garden|cold|shed|stairs)|
        stood (out|outside|in the)~(pants|nightie|landing|hall|cold|corner|garden|wet)|for wetting|train (them|him|her)
    grubby: (dirty|smell[ys]|nits|no coat|nae coat|bare feet|wet nappy|filthy|matted)|same (clothes|uniform|jumper)|shoes (too|two sizes)
    watery+: canal|river|bridge|nightie|wandering
    school+: school|teacher|nursery|year (one|two|three|four|five|six|seven|\d)|(is|he's|she's|aged|,|my wee brother) (three|four|five|six|seven|eight|nine|ten|eleven|twelve|
        thirteen)<end>
sexual_harm: Somebody where they should not be, a door without a lock, a secret, a place that hurts.
    comes: (walks?|walked|walkin|comes?|came|comin|coming|stood|standing|sits?|sat|gets?|got|creep*|was|lies|lay)( \w{2,6}){0,2}( in| into| at| on| tae)?( my| ma| her| the| his| our){0,2} (bath|
        bathroom|shower|bedroom( door)?|bed|room door|covers|duvet)(?! (of|and breakfast))|(walks?|walked|comes|barges) in<end>
    night+: (at )?(night|nite)|asleep|sleepin|sleeping|in the dark|when (mum|mam|everyone|they|she|nobody)~(out|bed|work|asleep|shift|nights)|on my own|just us|again last
    no_lock: (no|nae|<no> have|hasn't got|<no> got|took|broke|want|wants|needs?) (a |the |one|it )?(lock|bolt|snib)|lock( \w{2,8}){0,3} (bathroom|bedroom|toilet|door)|it doesn't have one
    only_him: only (him|me|us|a game|playing|joking|being friendly|a cuddle)|(our|a|his|special|secret) (secret|game)|(don't|dinnae|not to|no tae|if (you|i)|mustn't) tell|between (us|you and me)
    body: between (her|his|my) legs|down (there|below)|privates?|private parts?|(her|his|my|ma) (bum|boobs?|chest|breasts?|pants|knickers|fanny|willy|bits|bra)|naked|undress*|no clothes|(touch|tickl|
        kiss|strok|rub|cuddl)(es|ed|ing|e|s|in)|(sore|bleed\w{0,3}|blood|stains?)~(knickers|pants|sheet|bed|down)|pregnant
    refuses: (won't|wouldn't|refus*|doesn't want to|don't want to|hates?|scream*|cries|cried|can i no|no) (go|get|be|goin|to go|going|getting)( \w{2,6}){0,3} (bus|minibus|taxi|driver|car|home|hame|back|
        respite|uncle|house|room)|(stay|sleep|bide) (at|with|wi) (my|ma) (pal|pals|friend|nan|gran|mate)|no (go|gaun) back
    sign: signed (hurt|sore|bad)|(pointed|points|pointing)~(legs|down|driver|herself|himself)|the sign (for|she|he)
    driver+: driver|minibus|taxi|coach|uncle|stepdad|step-?dad|mum's boyfriend|lodger|grandad
    older+: (older|twice (her|his) age|in (his|her) (thirties|forties|fifties)|grown man|(she|he) met)
    gives: (gives?|gave|bought|buys|gets) (her|him|me)( a| some| new| the){0,2} (phone|vapes?|money|trainers|drink|presents?|nails|sweets|fags|weed|gifts?|taxi)
lost_or_missing: Not there, and what they would have taken is.
    gone!: (he's|she's|him|her|(?-i:[A-Z][a-z]+)('s)?|he|she) (no|not|nae|isn't|wasn't|isnae|wisnae)_ (there|here|in|back|home|hame|in (his|her) (bed|room|chair))<end>|no sign of (him|her|(?-i:[A-Z][a-z]+))|
        bed (is |was |wis |'s )?(empty|cold|<no> (been )?slept)|(nobody|naebody)('s| has)? seen (him|her)|(hasn't|hasnae|not) (come|been) (home|back|hame)
    left_behind: (bunnet|coat|jaiket|jacket|stick|phone|bag|keys|glasses|frame|shoes|wallet|purse|teeth|slippers)('s| is| wis| was|s are| still)?( still| all)? (there|here|on the (hook|table|bed|peg)|in
        the (hall|house)|left behind|indoors)
    open: door( \w{2,6}){0,2} (open|unlocked|swinging|wide|ajar|banging)|footprints|drift o'? ?(snaw|snow)|gate (open|swinging)
    hour+: in (his|her) (nightie|nightdress|pyjamas|slippers|bare feet|goonie|dressing gown)|barefoot|snow|snaw|frost|midnight|since (last night|tea ?time|six|dinner|breakfast|this morning)|
        (three|four|two|five|one|\d) (am|in the morning)|in the dark
    place+: canal|river|loch|bypass|railway|bridge|beach|harbour|quarry|motorway|the woods|reservoir
    calling: (shout*|calling|looking|searching) (for|fur) (his|her|(?-i:[A-Z][a-z]+)|mum|mammy|mam)
fire_or_danger: A flame or a heat, and what it may catch.
    fag: (cigarettes?|fags?|smok(es|ing|ed|in)|roll-?ups?|pipe|ash)~(in bed|asleep|nods?|dozes?|blanket|oxygen|duvet|falls?|dropped|dropping)
    scorch: (burn*|scorch*|singe*|brown|black|charr\w{2})_ (marks?|holes?|patch(es)?|ring|rings|carpet|chair|sleeve|cuffs?)
    clutter: (papers?|newspapers?|magazines|boxes|bags|clothes|stuff|rubbish|piles?|post)~(heater|fire|cooker|stove|hob|ceiling|chest|waist|stairs|up to|only a path|front door|blocking|every (room|surface)|sideways)
    heater+: (heater|electric fire|bar fire|one bar|two bars|fan heater|gas fire|calor|paraffin|candles?|tea ?lights|chip pan|extension|adaptor|electric blanket|oxygen)
    alarm: (smoke |co |carbon monoxide )?(alarm|detector)s?~(taken down|battery|batteries|chirp*|beep*|drawer|hanging|disabled|silenc\w{2,3}|no longer|off the wall|bin)
    on: (cooker|gas|hob|ring|oven|pan|grill|kettle|iron|toast|soup|beans|stove)( \w{2,6}){0,3} (left on|still on|on again|burnt|burned|dry|boiled|red hot|lit|glowing|forgot*|forgets|black|smoking)|
        burnt (pan|pot|kettle|toast)|(forgets?|forgot|forgotten)( \w{2,6}){0,3} (pan|gas|cooker|ring|oven|grill)
    fumes!: (smell|smelt|smells|whiff|stink*|reek*)( \w{2,6}){0,3} (gas|burning|fumes)|(there's|theres|there is|it's|strong)_ gas(?! (man|bill|fire|meter|engineer|board|works|on))|(lum|flue|chimney|boiler|stove|
        gas fire|fumes?|reek|smoke|soot)( \w{2,6}){0,3} (back|down|doon|block\w{0,3}|no drawin|<no> drawing|black|yellow|orange|blowing|leak\w{0,3}|into the room)
    ill+: headaches?|sair heid|sore head|dizzy|<wont> (wake|waken)|(no|not) wake|drowsy|can smell it|<no> answer*|blinds?|fainted|all (sick|sleepy)
afraid_of_someone: Somebody outside, who knows too much.
    outside: (he|she|ex|him|car|van|dad|man|<he>)~(outside|across (the|from)|opposite|at the (gate|corner|end of)|parked|sat in (his|the) car|hanging about|turns? up|turned up|drives? past|drove past|followed|
        following|behind me)
    order: (restraining|non-?mol\w{0,9}|injunction|refuge|marac|bail|do not answer|new number|different number|changed (my|her) number|no contact|(gets|got|let|is|been) (out|released)( of (prison|jail))?|moved
        (house|flat) to get away|don't answer)
    message: (text|texts|texted|messag\w{1,3}|photo|picture|rang|rings|flowers|card|sent|says|said|comment\w{0,3})~(knows?|likes?|lov(es|ed)|saw|seen|gate|front door|window|lamp\w{0,5}|curtains?|dress|wearing|what i|where (i|she)|new)
    watching: engine (on|running)|sat there|watching|same car|knows where|found (me|us|out where)|track(s|ed|er|ing)|how does he know|only been (up|here)|nobody knows (i|we|where)
hurt_by_someone: Hatred at the door or in the mouth.
    muck: (dog (dirt|muck|mess|poo|shit)|eggs?|stones?|bricks?|fireworks?|bangers?|paint|rubbish|faeces|bacon|petrol|nappies)~(door|letter ?box|windows?|step|car|garden|posted|through|thrown|threw|fence|wall)|(posted|pushed)~(through|present)
    slur: go (back )?(home|to where)~?(on|written|spray*|marker|paint*|shout*|says|said|scratch*|bin|door|wall|<end>)|(call|calls|called|calling|shout|shouts|shouting|shouted|scream*)( <me>| at <me>| mr \w+| mrs \w+){0,2}( a| the| bad| dirty| horrible| racist){0,2} (names?|
        word|things|abuse)|swastika|graffiti|spat (at|on)
    again+: third|fourth|again|every (day|night|week|time)|keeps?|since (half|easter|the)
    who+: lads|kids|boys|neighbours?|upstairs|downstairs|on the bus|gang|night shift|staff
hurt_by_someone: A carer who is nearly done and says so.
    temper: (lost|losing|lose) (it|my temper|the rag|my rag|my patience|the heid|my head)|(shout|shouted|shouting|screamed|roared|yelled|snapped|swore)( at| back at)? <me>|raised my (voice|hand)|(codi|godi|codes i'?n|codais)( i)?( fy|'n|'y)? (llais|llaish)|
        colli (amynedd|tymer|limpin)|weiddi ar
    hands: (held|gripped|grabbed|pushed|pulled|shook|handled) (her|his|him|mum|dad)( \w{2,8}){0,2} (hard|harder|rough|roughly|rougher|tight|tighter|down|too)|(harder|rougher|tighter) than (i|ah) (ought|should|meant|mean|needed)
    sleepless: up (\w{3,7} times|all night|every (hour|night|two))|<no> slept|no sleep|<no>( had a)? (night|full night)|slept (right|properly)|since harvest
    shut_in: (lock|locks|locked|tie|ties|tied|bolt|wedge|jam)( \w{2,6}){0,2} (in|door|shut)( \w{2,6})?|cloi (hi|fe|fo|e|o|mam|dad)|lay across
    trust: (trust|frightened of|scared of|feart o'?|feart of|afraid of|worried about) (myself|masel|mysel)|what i('ll| might|'d| could| would)_ do|(sit|sat|sits) in the car|(walk|walked|get|go|went) out (before|or i|so i)|count to (ten|a hundred)
    ashamed: ashamed|guilty|euog|nobody else will|(don't|do not) (judge|tell)|never done (that|it)|as if i were|hate myself
    marks+: marks?|bruis\w{1,3}
"""
"""Families of weak cues."""
