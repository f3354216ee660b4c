r"""Weak words that ask a question only in company: named cues, and which of them must stand together. Tables only.

"Her purse was empty" is nothing, and "the grandson was there Monday" is nothing; beside each other they are worth a
question. `CUES` names the weak words, with patterns in the shorthand of `shorthand.py`. `TOGETHER` says which make a
sign in company, in any order: a heading names kind, weight and how many characters may lie between the first and
each of the others; under it, `a|b + c` is one of a and b with c, each a cue of its own. Nothing is weighed, counted
or kept: the sign is the stretch of words from the first cue to the last, and the rule is the explanation.

Weights and sources as in `signs.py`; the Welsh and the Scots are not yet reviewed.
"""

from __future__ import annotations

CUES = r"""
evasive: (dinnae|don't|do not|disnae|doesn't|didn't) like (tae|to) (say|ask|bother|make|complain)|(it's|its|
        ach it's) (fine|easier|just easier)( that way| this way)?<end>|(changed|changes) the subject|(wouldn't|won't|
        wouldnae|winnae|didn't|<nt>) (say|meet my eyes?|look at me|be drawn)<end>|never( once)? (told|said|says|
        tells)_ (why|how|what)|laugh(ed|s) it (off|aff)|better not (say|ask)|keep(s|ing)? the peace|for (a|an) (quiet|
        easy) life|least said|between ourselves|looked at the (door|floor|carpet)|(not|no) to (bother|worry|fash|
        trouble)_ (my|ma|her|his|about|wi|with|reading)
hush: (don't|dinnae|dont|not to|no tae|never|mustn't|not allowed to|naw tae|cannae) (tell|say|let on|put|mention|
        write)|(paid|peidi(wch|o)) â (dweud|deud)|(our|a|special|wee|big) secret|still a secret|it's a game|
        its a game|(says|said) (it's|its) (ours|our|a game|between|just us)|if (i|you) (tell|telt|say)|not a word to|
        cyfrinach
money: (bank )?(cards?|caird)(?! (game|table|school|from|with|in the window))|pin( number)?|pension( book| money)?|
        (?-i:PIP)|pip<end>|dla|benefits?|giro|universal credit|wages|savings|bank ?book|the bank|banking|
        purse( strings)?|wallet|money|cash|statements?|cheques?|(cerdyn|gerdyn|cherdyn|ngherdyn|arian|harian|bensiwn|
        phensiwn|mhensiwn|pwrs|phwrs)
held: (minds?|minding|mindin|holds?|holding|hauds?|haudin|keeps|keepin|keeping|looks? after|looking after|looks efter|
        sees to|sees tae|deals with|dealing with|in charge of|took over|taken over|takes care of|handles|manages|
        controls|draws( out)?|lifts|collects|gets|does|has) ((his|her|their|my|ma|the|all|mum's|mam's|
        dad's)( own)? )((bank|post office|debit) )?(cards?|caird|pin( number)?|pensions?( book| out)?|banking|bank|
        bank ?book|pip|dla|benefits?|giro|purse( strings)?|money(side)?|books|bills|cash|wages|account)
held: <other>( has|'s|'s had| had)( got| had)? (his|her|their|my|ma) (bank )?(card|caird|pin|bank ?book|purse)|(pip|
        dla|pension|wages|benefits?|giro|pay|money)~?(in|into|intae|tae|to|through) ((the|his|her|their|my|
        ma) )<other>_ (account|bank|card|name)|(wi|with|on|using|used|uses) (my|ma|her|his|mum's|dad's) (bank )?(card|
        caird|account)
held: (cerdyn|gerdyn|cherdyn|ngherdyn|arian|bensiwn|phensiwn|pres)~(gyda|gan|efo|'da) (fe|fo|hi|nhw|ei|fy|y)|(cadw|
        dal|edrych ar ôl)('i|'r| ei|fy| y)? (\w{2,8} )?(cherdyn|gerdyn|cerdyn|arian|bensiwn|phensiwn)
lack: (empty|toom|bare)|(no|nae) (money|food|milk|bread|heating|coat|shoes|fare|electric|statement)|nothing (in|left|
        for|there|to show)|naething (left|in)|missing|short<end>|short (again|by|every|of)|(not|never|
        <no>)( been| a)? (seen|see|sees|had|got|get)( a| any| the| ony)? (penny|statement|new (shoes|coat|clothes)|
        of it|oot o)|gone<end>|overdrawn|declined|bounced|skint|worn through|cut off|(can't|couldn't|doesn't|
        cannae) (say|account|know|ken) (for )?where|don't (get|see) the|(two|three|four|five|six|ten|twenty) (hundred|
        hunner|thousand|pounds?|quid) (gone|out|a week|missing|every)|ask(s|ed|ing)?( him| her| them)? for (his|her|
        my|ma|the) (own |bus |money|ain|fare)|in fivers|(runs?|ran|rins) (out|oot|short)|wag<end>|dim (llaeth|bwyd|
        arian)|is finish
dole: (gives?|gied|gies|hands?|doles?|slips?|allows?|lets? <me> have)( <me>)?( back)? (a |an |my |ma |her |
        his )?(\w{2,9} )?(tenner|fiver|twenty|ten|fifteen|thirty|forty|pocket money|spends|spending money|£\d{1,3}|
        allowance|ain money|own money)|if (<i>|a)('s|'ve| has| have)_ been good|(keeps?|keepin|keeping|
        kept) the (change|rest)|(has|have|need|needs) to ask (<him>|for (my|her|his|the|money))
caller: <other>('s)?( was| were| wis| had| has| have| aye| always| only){0,2} (there|been|came|comes|cam|called|calls|
        visits?|visited|pops?|popped|drops?|appear*|turns? up|in|round|roon)_ (on )?(a |every |that |the |
        last )?(<dayname>|yesterday|pay|pension|giro|week|before|afore|just)
goods: ((wedding|engagement|eternity|her|his|mother's|mam's|mum's|gold|dress) rings?)|wedding band|brooch(es)?|
        jewellery|medals?|(her|his|the|my) (\w{3,9}'?s? )?(watch|clock|telly|tv)|locket|silver|ornaments?|china|xbox|
        laptop|paintings?|necklace|bracelet|piano
goods_gone: (is|was|are|were|'s|has|have|had|all)_ (gone|missing|away|awa|sold|pawned|vanished)(?! (for repair|to be|
        in for))|(wasn't|not|no|weren't|isn't) (there|on (his|her|the|its) (finger|shelf|wall|hook|mantel\w{0,5}|
        dresser|wrist|neck))|no longer (there|on)|(gap|space|patch|square) (on|where)
side: on (his|her|their) side|in (his|her) (pocket|drawer|bag|keeping|coat)
asks_for: ask(s|ed|ing)?( him| her| them)? for (the |her |his |my |a )?(bus|fare|money|change|taxi|coat|fags|few|
        pound|fiver|tenner)
looked_after: (card|caird|money|pension|pin|benefits|giro|wages|purse)( is| was|'s| are)?_ (getting|being|bein|
        gettin) (looked after|minded|kept|held|sorted)
hangers_on: (lads|boys|men|blokes|fellas|boyfriend|girlfriend|pals|mates|strangers)( \w{2,6}){0,4} (on the (couch|
        sofa|settee)|in the (living|livin|front|spare) room|in (his|her) (chair|bed))|i'd never seen|the hale shift|
        the whole shift
big_sum: hundred|thousand|hunner|grand|savings|nest egg|all my money
sent: (sent|send|wired|lent|sending|transferred|moved|paid|bought)(?! (to hospital|home|away|me to))
afar: (met|talk*|chat*|speak*|messag*)~(online|facebook|the app|internet|instagram|whatsapp)|never_ (met|seen) (him|
        her|them|in person|face)|(oil )?rigs?<end>|(army|navy|us) (doctor|surgeon|general|captain)|(he's|she's|hes|
        shes) a (soldier|surgeon|model|widow\w{0,2}|pilot|general)|coming (to|over to) (the)?uk|(we are|
        we're) engaged|from the bank|safe account|customs|visa|airport money
fees: (visa|airport|customs|flight|plane|lawyer|release|shipping|inheritance|clearance|operation|processing|ticket|
        tax)_ (money|fees?|bill|costs?|home)|(for|the) (the |a |her |his |another |other ){0,2}(visa|flight|customs|
        operation)|(gift|steam|itunes|apple) (cards?|vouchers?)|vouchers|bitcoin|crypto|(only|just) needs|
        (doesn't believe|says (he|she)'?s? a (bloke|scam|con|fake))|read~numbers~phone
tradesman: (roof\w{0,3}|drive\w{0,4}|gutter\w{0,4}|tree|slate|slates|tarmac|paving|window|double glazing) (men|man|
        lads|fella|fellas|boys|guys|people|salesman)
pressed: marched|drove (him|her|me) to|(third|fourth|another|second) time|back for more|cash ?(machine|line|point)|
        deposit|in cash|thousand|hundred
host: (stay*|stop|stops|stopping|kip*|crash*|bid(e|es|ing)|doss*|living|livin|move(d|s)?)_ (in|over|wi|with|on|here|
        there|at|round) (mine|my|ma|his|her|most|now|noo|the (flat|spare|couch))|(lads|boys|guys|fellas|men|blokes|
        lassies|strangers|mates|pals|people|folk|they)('re| are|'s)?_ (in|living in|oot an in|in and out|
        stay\w{0,3} in|sleeping in)_ (his|her|my|ma|the) (flat|spare room|hoose|house|living room|kitchen|bedroom)|
        lads in (his|her|my)|in and out( at)? all|at (mine|ma bit)
displaced: (sleep*|kip*|sits?|sitting|doss*)_ (in|on|oan) (the |ma |my |his |her )?(ain |own )?(chair|couch|sofa|
        settee|floor|kitchen floor|bath|bathroom|hall|landing|car|shed|armchair)|(they|them|so)~(have|has|got|hae|
        ta(k|en|ke)|can have) (the|ma|my|his|her) (bed|bedroom|big room)|(stay|stays|keep|keeps|bide|go|goes) (in|
        to) (my|ma|his|her|the one) (room|bedroom|bed)|<no>( been)? (in|through) (his|her|my) own (living room|
        front room|kitchen|bed)|turned to the wall
spare_key: keys?( got| wis| was)? cut|(got|had|cut|made|copied) (ma|my|his|her|a) (front door )?key( cut)?|spare key|
        changed the locks?|(they|he|she)('ve| have|'s| has) (a|my|the) key
threat: (they'?d|they'?ll|he'?d|he'?ll|she'?d|she'?ll)~(batter|hurt|kill|break|burn|chuck me|go (mad|daft|mental|
        spare)|cut|smash|get me)|(shouts?|swears?) at
company: (they're|theyr|theyre|he's|she's|it's|its)( ok)?( just| only| ma| my| his| her)? (pals?|mates?|friends?|
        company)|come when they like|sell|selling|deal|dealing
unpaid: (no|nae|not|never|
        <nt>)( been| get| gets| got| getting| see| seen| had){1,2}( any| the| my| his| a){0,2} (wages?|paid|pay|
        day off)|(no|nae) (wages|pay|day off)|work*~(for (food|nothing|a bed|my keep|his keep|her keep|the room)|
        seven days|(sixteen|fourteen|eighteen) hours|till (midnight|dark|two|three))
owe: (owe|owes|owing|debt|paid off|pay (back|off)|paying off|work(ing|ed)? (it )?off|goes on (his|her|my))~(ticket|
        journey|passage|agent|boss|gaffer|visa|travel|van|room|rent|him|them|finish|keep)|(finish|pay|paid|
        clear)\w{0,3}_ (the|my|his|her) debt
papers: (passport|papers|documents|id)~(boss|gaffer|he has|he keeps|keeps?|holds?|his office|took|taken|with him|
        agent|safe|his safe)|(boss|gaffer|agent|he|man|uncle)_ (has|keeps|took|holds?) (my|his|her|their|
        all our) (passports?|papers|documents)
crowded: mattress(es)?|(six|seven|eight|nine|ten|eleven|twelve|fourteen|\d{1,2}) (of (us|them)|men|lads|women|lassies|
        girls)_ (in|to|sleep|share)
workplace: nail bar|car ?wash|takeaway|brothel|massage parlour|packing shed|caravans?|(the |my |his )(boss|gaffer|
        agent)|washes cars|cleans the house
fetched: (fetched|collected|dropped|driven|picked up|taken)~(van|minibus|car)|van with
bedless: sleep*_ (in|on|above|at the back)~(shed|utility|shop|van|restaurant|car wash|garage|cupboard|caravan|mattress)
untold: nobody (told|asked|will say)|(never|not)( yet)? met|(don't|doesn't|<no>) (want to|wanna) (marry|go|
        be married)|(not|never|<wont>)( be)? (coming|come) back<end>|(took|taken|hid) (my|her) passport|(not|no|
        never) (going|coming) back to school|(out of|left|leave|taken out of) (her |the )?school|(who|whom) its? for
journey: flights?|(one[- ]way )?tickets?|airport|we fly|flying (on|to|out)|plane|going to see
wedding: marry|married|marriage|wedding|engaged|engagement|fianc\w{1,2}|husband|henna|bought gold|bridal|to be cut|
        ceremony
watches: (look*|glanc*|turned|checks?|checked|waited|waits|een|eyes)( \w{2,6}){0,3} (at|to|tae|for|towards) (him|her|
        them|the door|his (nod|face|say|hand)|her (nod|face)|(the |her |his |my )?<kin>|
        (?-i:[A-Z][a-z]{2,12}))(,| first| before| an| and| afore| when|\.|<end>)
answers: (answer*|replied|spoke|talked|piped up|jumped in|cut in)( for (her|him|me)| before| instead| over| them| it)|
        (he|she|<kin>) (answered|said (it|she|he)|told me (she|he|the answer)|telt me (she|he))|(did|does|doing) (all|
        a') the talking|it (was|wis) (him|her|(the )?<kin>) (said|that said|answered|who)|<no> get a word in|
        finish* (her|his|my) sentences|whit's that darling
phone_kept: (her|his|my|ma) (phone|mobile)~(in (his|her)_ (hand|pocket|bag|lap|drawer)|rang in)|(put|held|hauds?|
        holds) (his|her) (hand|haun|palm)s? (out|oot)|(takes?|took|keeps?|checks?|reads?|has|goes through|
        looks through) (her|my|ma) (phone|mobile|messages|texts)
asks_leave: (asks?|asked|asking) (him|her|them|<kin>)( if| whether)? (could|can|may|permission|for permission)|
        (waits?|needs?) (for )?(his|her) (say-?so|permission|nod)|(isn't|not|no|never|isnae) allowed|(lets|
        allows) (me|her) (have|go|see|out|phone)|(has|have|'ve|need|needs)( got)? (to|tae) be (back|home|hame|in)( by|
        before| afore)?
checks: (checks|times|counts|reads|knows) (the|my|her|ma) (bus|buses|bus times|meter|mileage|miles|receipts?|clock|
        slices|minutes|change|steps|how long)|bad influence|rings?_ (the house |me )?on the (hour|dot)|so (he|
        she) (knows|can see|sees) where|knows where i('ve| have)?_ (been|am|go|went)|(third|second|first) ring|
        explain (them|myself|every)
close: (sits?|sat|stood|stands?|stayed|stays|hover*|came|pulled)( up)?( back)? (in|through|throughout|between|beside|
        behind)~(whole|hale|entire|every|all the time|all the while|her chair|his chair|her shoulder)|(never|not|
        wouldn't|won't|wouldnae|winnae) (leaves?|left|leave) (us|her|his|the room|me)|(see|saw|get) (her|
        him)( on)? (hersel|himsel|alone|herself|himself|her own)|no get a word
quiet: (went|goes|gone|gane|turned|fell|go)( right| all| dead| awfy| very)? (quiet|silent|stiff|white|still|rigid|
        grey|pale|the colour|like (milk|a sheet|stone))|(stopped|stops|shut|shuts) (dead|talking|speaking|up|
        mid\w{0,8})|(said|says) it( dead| very| really| so| awfy)? (quick|quiet|fast|low)|whisper*|under (her|
        his) breath|(said|says) (nothing|naething|nowt)|eyes (down|on the (floor|carpet))|(scarcely|hardly|
        barely) (said|spoke)|hands under|(jump(y|ed|s)|flinch*|shak(es|ing)|trembl*|cower*|winc\w{1,3}|crynu)|
        wet (herself|himself|myself|hersel)
arrives: (key|car|van|feet|footsteps|steps|voice)( \w{1,5}){0,3} (in the (door|lock|drive)|on the (stairs|path|step|
        gravel|landing)|pull\w{2} up)|(key|car|van) (went|goes)|(when|soon as|moment|minute|till|until|
        heard)( \w{2,8}){0,3} (he|she|<kin>|his|him)( \w{2,6})? (comes?|came|walks?|walked|appears?|appeared|got|gets|
        key|car|name)( in| home| hame| back| through|<end>)|dod i mewn|when i said i'?d? ?(would |
        was going to )?(ring|tell|phone|call)
since_someone: since( that| the| her| his| my| our| this| ma)?( new| big| wee)? (<kin>|he|she|they|carers?|man|lads?|
        boyfriend|girlfriend|boys)_ (moved|came|arrived|started|took up|turned up|got out|has been|'s been|got here|
        visit\w{2,3}|stayed|began)|(the|that) (week|month|day|
        same week)( that| when)?( the| her| his| my| our)?( new)? (<kin>|boyfriend|girlfriend|he|she) (moved|came|
        arrived|got|started)|since she took up with|not been the same since|no the same since
changed: (given|gave|giving) up|stopped|no longer|never (goes|comes|out|sees)|(hasn't|not|no|hasnae) been|(won't|
        winnae|doesn't|disnae) (open|go|come|answer|eat|leave|speak|talk|see|phone)|jumpy|(withdrawn|nervous|thinner|
        jumpy|edgy)|off (his|her|my) food|quiet<end>|not (herself|himself)|curtains|long sleeves|lost (weight|her)|
        purse
covered: <covered>
mark: <mark>
shape: (shape|size|print|outline|width|pattern|point) of (a |an |the |his |her |somebody's )?\w{3,10}|like (fingers|
        finger|a (hand|belt|ring|bite|grip|buckle|iron|shoe|thumb|flex|strap)|you'?d get)|finger ?(tips?|ends?|marks?|
        prints?)|hand ?prints?|teeth marks|buckle|(three|four|two|five|ring of|row of|line of|pair of|both|
        matching)( \w{3,8}){0,2} (marks|bruises|burns|ones|lines|cuts)|a line across|bysedd|(all )?the (one|same) size
colours: yellow*|purple|green(ish)?|blue|going off|fading|old and new|different (ages|colours|stages)|melyn|glas|swollen
body: (upper |fore|inner |left |right |both )?(arms?|wrists?|cheek|neck|throat|thighs?|ribs|jaw|ears?|shoulders?|
        ankles|legs|back|face|breasts?|lip|chest|braich|breichiau|garddwrn|wyneb)
story: (says|said|tells|told|telt|reckons|claims|puts it down to|blames?|laughed|laughs|was|always|it's|
        is)( me| him| her| the nurse| it was| it's| that)?( only| just)?( about)? (the|a|his|her) (door|cupboard|
        stairs?|tap|cooker|bedside|bath|rail|step|shelf|radiator|watch|table|greenhouse door|car door|wardrobe)|
        clumsy|(marks|bruises) eas(y|ily)|(always|aye|forever) (bump|knock|fall|walk)ing|walked in(to|tae)|(different|
        another|changed (the|her|his)) (story|tale|version)|(story|tale) (chang*|doesn't)|(wouldn't|won't|wouldnae|
        didn't|refused to|can't|couldn't|doesn't know|<wont>) (say|tell <me>|explain|say) (how|what happened|where|
        who)|says (he|she) (fell|tripped)|(he|she) says (he|she) didn't
blame: (my|her|his|ma)( own)? (own )?fault|(ask|asked|asking) for it|(wind|wound|winds|made) (him|her) (up|cross|
        angry|mad)|doesn't mean (it|to)|<no> mean (it|to)|(always|says) sorry|sorry after|not a bad (man|lad|son|
        lass)|no a bad|can't help (it|himself|herself)|under (a lot of )?(stress|pressure|strain)|just (his|her) way
sore: sore|hurts?|bruis\w{1,3}|aches|bleed\w{0,3}|cut<end>|chips
food_little: (fridge|cupboards?|press|freezer|larder|oergell)~(empty|bare|nothing|only|just|bar|but|half|one|mould*|
        sour|milk|marge|lemon|sauce|jar)|(nothing|nowt|naething|dim byd) (in<end>|in the|to eat|for (his|her|the|
        my) tea|yn yr oergell)|(biscuits?|toast|crackers|cereal|cornflakes|crisps|soup|beans|weetabix|porridge|
        rich tea|custard creams)( and \w{2,9})? (for (tea|dinner|every)|since|again|is all|was all|an naething|
        and nothing)|<no>( \w{2,9}){0,2} (eaten|ate|eating|a bite|(a |any )?(hot|proper|cooked|decent) (meal|dinner|
        food)|bother(ed)? (with|wi) (food|eating|dinner|meals))|(ate|eats|eating|wolfed)~(like somebody|like someone|
        standing|both hands|not seen|starv\w{2,3})
food_left: (dinners?|tray|plates?|meals?|sandwich(es)?|soup|lunch(es)?|breakfast)( was| were| is|
        's| still| all| lying| on the side){0,2}_ (untouched|<no> touched|still there|congealed|from (yesterday|last|
        this)|left outside|stacked|with their lids|lined up|still wrapped)
thin: thinner|skin and bones?|(clothes|trousers|skirt|rings?)~(hang*|fall* (off|down)|loose)|(holes?|notch)~belt|
        belt~(holes?|notch)|weight (is )?(fall*|drop*)
smell: (house|flat|room|hall|kitchen|place|he|she|it|bed|chair|clothes|bedding|trousers|wound|foot|leg|dressing|
        stair)('s)?( \w{2,8}){0,2} (smell(s|ed|ing)?|smelt|stink\w{0,3}|stank|reek\w{0,3}|ming\w{0,2})|(smell|stink|
        reek|stench)_ (of|in|from|off|up|aff) (the |her |his )?(urine|wee|pee|pish|poo|hall|room|house|stair|close|
        door|bins?|rot*|damp|stale|bed|foot|leg|her|him)|smell (him|her) from|open(ed)? the windows?|drewi|drewllyd
wet: (lying|lyin|sitting|sat|lay|left|found|stood|gorwedd|still)_ (in )?(a |his |her |it )?(wet|soaked|soaking|soiled|
        damp|urine|mess|wlyb)|(bed|pad|chair|mattress|cushion|trousers|nightie|sheets?|carpet)( wis| was| is|
        's| were| been)?_ (wet|soaked|soaking|sodden|wringing|stained|brown)|(same|yesterday's|last night's) pad|
        gwlyb|(he|she|shed|hed|she'd) (was|were|been)? ?(wet|soaking|soaked)<end>
unwashed: (hair|nails|feet|toenails|teeth|beard|hands|neck|clothes|bedding|carpet|sheets)( is| was| were| are| all|
        's| have| has)?_ (matted|filthy|black|caked|dirty|greasy|curl*|overgrown|crusted|sticky|stuck)|same (clothes|
        cardigan|nightie|nightdress|pyjamas|jumper|shirt|dress|top|trousers|jogg*)|
        <no>( been| had| seen| be)?( a)? (wash(ed)?|bath(ed)?|shower(ed)?|changed)|havent washed|filthy|unkempt|
        tide ?mark|dried (mess|poo|faeces|food|blood)|heb (olchi|ymolchi|newid)|still in (the|her|his) (nightie|
        nightdress|pyjamas|clothes|pad)
cold: (coat|jacket|hat|gloves|anorak|bunnet)( and \w{3,6})?( on)? (in (bed|the (chair|house|kitchen|living|front))|
        indoors|inside)|(sleep*|sits?|sitting|chair|sat)~(in|wi|with|under) (his|her|my|ma|two|three|
        a)( \w{3,7})? (coats?|jackets?|hat)|(heating|heat|boiler|radiators?|heater)( wis| was| is|'s|s are)?_ (off|
        aff|broke|broken|stone cold|no on|not on|bust|kaput|never on|not been on)|see (my|your|his|her|our|wir|ma|
        the baby's) (own )?breath|(freezing|baltic|bitter|perishing|icy)( in| cold|<end>| house)|(no|nae) (heating|
        heatin|heat|hot water)|(meter|electric|leccy|power)( has| wis| was| is|'s| had| been){0,2} (run out|gone|off|
        aff|empty|cut off|out|dead)|dim gwres|oven door open|like (a )?(fridge|freezer)|fel rhewgell|gas was capped
alone: (<nobody>|not a soul)( has|
        's| had)?( been| come| came| called| visited| in| seen| rung| coming)( \w{2,6}){0,3} (since|all|for|fur|
        to the|door)|<no>( been)? (seen|out|oot|out of (bed|the house|her room|his room))~since|first (person|face|
        visitor|soul|one)~(since|days|week)|curtains?~(shut|drawn|closed)|(post|mail|letters|papers|newspapers|
        milk)~(pil\w{2,3}|on the step|behind (it|the door)|unopened|stack*|on the mat|since)|(fortnight|week|
        month)'?s? of post
chair_bed: (sleep*|slept|kip(s|ping|pin)?) (upright |sitting up )?(in|on) (the |his |her |that |a |my |ma )?(chair|
        armchair|recliner|floor|sofa|couch|car|hall)|<no>( been)? to bed since|sleeps upright
pills_amiss: (tablets?|pills?|medication|meds|insulin|inhaler|blister( packs?)?|dosette|nomad|doses?|
        patch)( \w{2,9}){0,4} (untouched|still (there|in)|blank|missed|unopened|<no> (taken|given|had|touched)|
        all over|run out|wrong|twice|doubled?|full|popped)|(missed|without|skipp(ed|ing|s)|<no> (taken|had|given|got)|
        nor|blank|piles? of|bags? of|neither)( \w{2,9}){0,3} (tablets?|pills?|insulin|medication|doses?|meds)|(mar|
        chart)('s| is| was)?_ (blank|gaps|unsigned|empty)|(she|he)('s| has)? had (her|his) \w{3,9}( ones)? twice
wound: (dressing|bandage|catheter|leg bag|stoma)~(wrote|written|dated?|since|weeks?|stuck|green|leak*|smell*|
        the (first|second|third|fourth|\w{3,10}th))|(sacrum|heel|heels|bottom|hips?|pressure (area|sore)|
        skin)( is| was|'s)?_ (broken|open|red raw|raw|black|weep*|split)|(sore|ulcer|hole) (on|in) (her|his|
        my)( \w{4,6})? (heel|bottom|back|hip|sacrum|leg|foot)|grade (two|three|four|[234])|g[234]<end>|legs? weeping|
        stuck to the
last_served: scraps|left ?overs|what(ever)?('s| is)? (left|over|left over)|(eats?|has hers|has his|has it|gets hers|
        gets his)~(standing|when the|when they|last|on (her|his) own)|(they|family|others|rest)( have| has|'ve|
        's)? (finished|eaten|had theirs)
false_log: (book|log|night sheet|chart|timesheet|call monitoring|daily notes)s?( \w{2,6}){0,2} (says|said|filled|
        signed|ticked|shows|logg\w{2,3})|(logg\w{2,3}|signed|ticked|clocked)~(in|out|done|given|full|turned|fed|
        wash\w{0,2})|(pt|neighbours?|he|she) (says|said|thought|reckons) (one|two|never|none|nobody)|had been cut|
        from own house|(five|six|seven|eight|four|three) minutes
helpless: (can't|cannot|couldn't|cannae|couldnae) (turn|move|reach|get up|get out|lift|stand|
        shout)( herself| himself| over)?
facing: fac(e|ing) the wall|looking at (the wall|woodchip)|(three|two|four|five|six) hours|all (day|morning|night)
door_open: door('s|s| is| was| wis| lying| lyin| left| standing){0,2}_ (open|unlocked|swinging|wide|ajar|banging)|
        drws( \w{2,6})? (yn )?(agored|ar agor|led y pen)|footprints|drift o'? ?(snaw|snow)|gate (open|swinging)
gift: (hamsters?|dogs?|dugs?|cats?|budgies?|fish|rabbits?|parrot|doos?|birds?|pony|gerbils?|guinea pigs?|tortoise|
        snake|chickens|hens|plants|bike|guitar|records|tools|rods?|car|pc|games|xbox)('s|s are| is| has| have|
        are)?_ (gone|going|away|awa|went)_ (to|tae|wi|with|at|roon|round)|(gave|gied|given|giving|gives|gien|put|left|
        handed) (me |him |her |\w{3,9} )?(my|ma|his|her|all her|all his|all my) (good |best |own |old |favourite |
        fishing )?(boots|guitar|records|watch|rings?|medals|tools|rods?|bike|clothes|coat|things|books|keys|dog|cat|
        budgie|camera|xbox|games|vinyl|jewellery|paints|fish|laptop|phone)|(found|find|got) a (good )? home for|
        give it to (somebody|someone)|rhoi (\w{2,8} ){1,3}i ffwrdd|who (it's|its|they're|theyre) for
settled: (stopped|paid|cancelled) (the |my |up the )?(milk|papers|coal)( up)?|on the latch|so (nobody|
        no one) has to (break|find)|(paid|pay|paying|settled|squared|cleared|sorted)( off| up)? (her|his|my|ma|all|
        every|the|what)( whole| last| wee)? (\w{3,9} )?(tab|bills?|debts?|window cleaner|milk|milkman|papers?|slate|
        funeral|i owed?|(she|he) owed?|off)|cancel*~(milk|papers|phone|subscription|everything|deliveries|
        standing order)|(labels?|names?|stickers?|written|wrote|writing) on (everything|the backs?|all)|(tidied|
        cleared|emptied|cleaned)( out)? (everything|the whole|all|his|her|my) (room|flat|wardrobe|drawers|shed|locker|
        things|hoose|house)|(passwords?|envelopes?|policy|will|funeral|hymns|bank things)~(drawer|table|left|written|
        sideboard|on top|sorted|chosen|planned|all there)|trefnu popeth
thanks: (ta|thanks|thank (you|ye)|cheers|diolch)( \w{2,6})? for (the tea|everything|everythin|a'thing|all|looking|
        being|putting up|listening|a'|your)|(been|bin)( very| so| awfy| that)? (good|kind|decent) to <me>|(hugged|
        kissed|cuddled|shook) (me|my hand|everyone|everybody|us|us all)|(said|say|saying) (his|her|my|ma|the|
        their)? ?(goodbyes?|cheerios?)|diolch am bopeth|that's (that|me)<end>|night night
calm: dead quiet|(really |so )?peaceful (up |out |down )?here|(calm|peaceful|at peace|quiet|cheerful|cheery|brighter|
        better in (himself|herself)|relieved|lighter|
        content)( now| at last| actually| enough| than| for once| somehow| in here)|actually (quite )?(nice|peaceful|
        fine)|(it's|its|that's) (all )?(ok|okay|decided|sorted) now|gone all quiet|telling me the bus times|like (he|
        she) meant it
means: rope|noose|ligature|razor ?blades?|hose ?pipe|(count|counted|counting) (them|the (tablets|pills)|my (tablets|
        pills))|(took|taken|swallowed|had|necked|ate) (all|every one|the lot|the whole)( of)? (the |my |ma |
        them )?(ones|pills|tablets|box|boxes|packet|strip|blue|white|pink)|<pills>~(tin|stash\w{0,3}|under the (bed|
        mattress|pillow)|sav\w{2,3}|hidden|hoard\w{0,3}|kept back|just in case|enough|plenty)|keeping back|kept back|
        belt over the|(my|ma) (bridge|knife)
plenty: (there's|theres|there is|got|have|plenty|enough)_ (plenty|enough)( of them| there| left| to)?<end>|tummy (bad|
        sore)|feel(ing)?( a bit)? (sleepy|sick)|every night|looking at it
tired: had enough(?! (to|of (the (bus|weather|noise|rain|music)|tea|food)))|(tired|sick|weary|done|scunnered|
        bored)_ (of|wi|with) (being|trying|pretending|fighting|living|hospital|everything|it all|all this|this)|(no|
        nae)( more| mair)? (fight|energy|strength) left|(what's|whit's) the (point|use)|no (point|use)(?! (in a|going|
        asking|ringing|phoning))|<no> see (it|a way|the point)
future: <wont> (be )?(need*|bother*|see|want)( \w{2,9}){0,3} (next|any|again|christmas|coat|diary|it|that|them)|
        (you'll|ye'll|you will|they'll)_ <no> have to (come|bother|worry)|last (time|one|christmas|birthday) (you'll|
        i'll|we'll|for me)|nobody cross|don'?t be (cross|sad|angry|upset) (with|at|wi)|fydd dim angen
burden: (burden|bother|nuisance|drain|waste of (space|time))(?! (you|ye|him|her|me|them|with|to))|(better|easier|
        simpler|cheaper|relief) (for|to) (them|everyone|everybody|all of (them|you))|if i went to sleep
withdrawn: <no>( been)? seen since|<no> (left|been out of|come out of|out of) (her|his|my) (room|bed|flat|pit)|(tray|
        dinner|food|meals?)~(not touched|untouched|no touched)|turned (her|him|me) down
height: (foot ?|fly ?)?bridge|flyover|overpass|viaduct|cliffs?|multi-?storey|weir|railway line|the tracks|platform|
        pier|reservoir|quarry
lingers: (just|only|and|jist) stood|been standing|stood there|stand there|just sat|looking down|looked over|
        leaning over|staring
night: last night|at night|(the|in the) night|again|in the dark|on my own|midnight|nite|asleep|sleepin|sleeping|nights
at_night: last nite|last night|at (night|nite)|in the (night|dark)|asleep|sleepin|sleeping|nights
mum_down: <mum>('s|s| is| was|'ll be| wis)?_ (asleep|sleeping|sleepin|having (her|his|a) (lie ?down|sleep)|lying down|
        poorly|tired|in (her|his|the) bed|passed out|not up|out cold|no up|still in bed)|<mum> (doesn't|disnae|won't|
        never|didn't) (get up|wake|waken|come (home|hame|down))|(her|a long) lie[- ]?down|<mum>~(drink|drunk|vodka|
        wine|gear|smokes|pub|juice|on the (kitchen |bathroom )?floor)|(if|when|before|till) (mum|mam|mummy|dad)('s|
        s| is) (asleep|awake|up|out)
child_does: (i|ah|he|she|we|will|(?-i:[A-Z][a-z]{2,9})) (do|does|dae|make|makes|mak|get|gets|cook|cooks|feed|feeds|
        put|puts|dress|dresses|change|changes|bath|baths|gie|give|
        gives)( the| his| her| my| our| wir| their| wee){0,2} (beans|toast|tea|dinner|breakfast|baby|babies|brother|
        sister|inhaler|nappy|nappies|bottles?|packed lunch|lunches|candle|wee (one|yin)|twins|bairn|
        (?-i:[A-Z][a-z]{2,9}))( up| ready| dressed| down| to bed|'s|<end>|and| his| her)
child_nights: (her|his|mum's|mam's|my mum's|dad's) nights|half (two|three|one|four) and half|(sleep|sleeps|
        kip*) on the (landing|stairs)|so (i|he|she)('d|'ll| can| could| would) hear|in case (she|he|mum|dad|
        mam) (falls?|goes|gets|wakes|stops)|if she goes down|(turns?|lifts?|toilets?) (her|him|his mum|her mum)|
        asleep (on|at) (his|her|my|the) desk|up (with|wi) (his|her|my) (mum|mam|dad)|i'm just asleep|get up for (her|
        him)
child_hungry: hungry|famished|wolf(s|ed)|(no|nae) (tea|dinner|breakfast|packed lunch)(?! (for|on))|(hides?|hiding|
        steal*|sneak*|pocket*|take)( the)?( leftover| left over| spare)? (food|bread|crisps|biscuits|rolls?|snacks?|
        sandwiches)|(crisps|beans|cereal|sweets|toast) for (tea|my tea|dinner)|cold beans|home for his (sister|
        brother|mum)|nappy
child_word: school|teacher|nursery|(he's|she's|shes|hes|aged|brother|sister|he is|she is) (three|four|five|six|seven|
        eight|nine|ten|eleven|twelve|thirteen)<end>|homework|mummy|daddy|(wee|little|big) (brother|sister|one|yin)|
        the weans?|the bairns?|the baby|pirates
taken_away: (split us|take (us|me|them|him|her) (away|off)|taken away|in(to)? care|the social|put (me|us|him|
        her) (somewhere|in a|in care)|(goes|go|going) to (prison|jail))
unminded: (on (their|his|our|wir) (own|ain|tod)|by (himself|themselves|hissel)|no (adult|grown-?up)|let (himself|
        herself) in)
punished: (made to |been |was |be |makes us |makes me |made (him|her|me|us) )(stand|stood|sit|
        kneel)( \w{2,5}){0,2} (the |on |in ){0,2}(landing|corner|outside|hall|step|garden|cold|shed|stairs)|
        stood( out)? (on|outside|in) the (landing|hall|cold|corner|garden|step)|for wetting|when we wet|in his pants
comes_in: (walks?|walked|walkin|comes?|came|comin|coming|stood|standing|gets?|got|creep*|
        was stood)( \w{2,6}){0,2}( in| into| at| on| tae)?( my| ma| her| the| his){0,2} (bath|bathroom|shower|
        bedroom( door)?|room door|covers|duvet|bed)(?! (of|and breakfast|rest))|(walks?|walked|comes|barges|
        came) in<end>|(walks|comes|barges) in when|(gets?|got|climb*|lies|lay) in( to)? ?(beside|with|wi|
        next to) (her|him|me)
bathed: (does|do|did|doing|do the) (my |her |his )?bath|does bath|at bath|in the (bath|shower)|bath ?time|undress*|
        getting (changed|dressed)|naked|no clothes
no_lock: (no|nae|<no> have|hasn't got|<no> got|took|broke|want|wants|needs?) ((a|the|one|that) )?(lock|bolt|snib)|
        it doesnt have one|(the|this) lock
only_him: only (him|me|us)<end>|only (a game|playing|being friendly|a cuddle)|(our|a|his|special|secret) (secret|
        game)|don't be shy|dont be shy|he thinks (i'm|am|im) (asleep|sleep\w{2,3})|he says it'?s (only|just|our|a)|
        sweets after
private: between (her|his|my) legs|down (there|below)|privates?|private parts?|(her|his|my|ma) (bum|boobs?|breasts?|
        pants|knickers|fanny|willy|bits|bra)|(touch|tickl|kiss|strok|rubb|cuddl)(es|ed|ing) (me|her|him)|
        pairs of knickers|pregnant|too long|blood on the
refuses: (won't|wouldn't|refus*|doesn't want to|doesn't want|don't want|doesnt want|hates?|scream*|cries|cried|
        can i no|no|never) (the |go|get|be|goin|to go|going|getting|come|have)( \w{2,6}){0,3} (bus|minibus|taxi|
        driver|car|home|hame|back|respite|uncle|house|room|man)|(stay|sleep|bide)( here)? (at|with|wi|tonight|
        the night)( (my|ma))?|no (go|gaun) back|never let (him|the)
driver: driver|minibus|taxi|uncle|stepdad|step-?dad|boyfriend|lodger|grandad|manager|coach|male carer
grown: (he's|hes|he is|who's|is|lad of|boy of|man of|aged) (nineteen|twenty\w{0,6}|thirty\w{0,6}|forty\w{0,6}|
        fifty\w{0,6}|19|2\d|3\d|4\d|5\d)(?! (minutes|years? ago|pounds|quid))|older (man|lad|guy|boyfriend)|grown man
young: (i'm|im|i am|she's|shes|she is|is only|he's only|only) (ten|eleven|twelve|thirteen|fourteen|fifteen|
        1[0-5])(?! (minutes|stone|o'clock|pm|am|st|weeks))
treats: (gives?|gave|bought|buys|gets|got) (her|him|me)?( a| some| new| the| my){0,2} (phone|vapes?|money|trainers|
        drink|presents?|nails|sweets|fags|weed|gifts?|taxi|ticket)|trainers (on )?(none|nobody|we didn't|he can't)|
        two phones|picks? (me|her) up|getting me from|wouldn't say where from|won't say where
signs_hurt: signed (hurt|sore|bad)|(pointed|points|pointing)~(legs|down|driver|herself|himself)
not_there: (he's|she's|hes|shes|him|her|(?-i:[A-Z][a-z]+)('s)?|he|she) (no|not|nae|isn't|wasn't|isnae|wisnae)_ (there|
        here|in|back|home|hame|in (his|her) (bed|room|chair))<end>|no sign of (him|her|(?-i:[A-Z][a-z]+))|
        bed('s)?_ (empty|cold|<no> (been )?slept)|(nobody|naebody)('s| has)? seen (him|her)|(hasn't|hasnae|not) (come|
        been) (home|back|hame)|(ddim|dim) yn ei (w|g)ely|(he|she)'s no here|no here
left_behind: (bunnet|coat|jaiket|jacket|stick|phone|bag|keys|glasses|frame|shoes|wallet|purse|teeth|
        slippers)('s| is| wis| was|s are| still)?( still| all)? (there|here|on the (hook|table|bed|peg)|in the (hall|
        house)|left behind|indoors)|good shoes are gone
night_clothes: in (his|her) (nightie|nightdress|pyjamas|slippers|bare feet|goonie|dressing gown)|barefoot|(three|four|
        two|five|one|\d) (am|in the morning)|koban
calling: (shout*|calling|looking|searching) (for|fur) (his|her|(?-i:[A-Z][a-z]+)|mum|mammy|mam)
found_out: (brought|bringing|fetched|picked)( up)? (him|her|me|mum|dad|mam)( up)? (back|home|hame)|found (him|her|mum|
        dad|mam) (at|on|in|by|wandering|walking|along|outside)|(got|gets) out again|going round since
road: canal|river|loch|bypass|railway|roundabout|harbour|quarry|motorway|the woods|reservoir|bus (stop|station|
        driver)|police|stranger|taxi driver|the road|a field|the middle of
fag: cigarettes?|fags?|smok(es|ing|ed|in)|roll-?ups?|ash<end>
heat: (heater|electric fire|bar fire|one bar|two bars|fan heater|gas fire|calor|paraffin|candles?|tea ?lights|
        chip pan|camping stove|primus|hotplate|electric blanket|hob|cooker|stove)
fuel: bed|duvet|bedding|papers?|newspapers?|boxes|carpet( squares)?|curtains?|clothes|washing|oxygen|blankets?|
        mattress|settee|sofa|arm of the chair|catalogues|magazines|stack of
catches: foot (off|from)|feet (off|from)|inch(es)?|touching|on top of|right up|against|draped|dropped|scorch\w{0,3}|
        singed|brown along|burn\w{0,3}|melted|black|nods? off|falls? asleep|fell asleep|dozes?|knocked (one|it) over|
        stubbed
alarm: (smoke |co |carbon monoxide )?(alarm|detector)s?~(taken down|battery|batteries|chirp*|drawer|hanging|disabled|
        silenc\w{2,3}|off the wall|bin|kept going)|(tape|sock|bag) over the (smoke|alarm|detector)
pan: (cooker|gas|hob|ring|oven|pan|grill|kettle|iron|toast|soup|beans|stove)('s)?( \w{2,6}){0,3} (left on|still on|
        on again|burnt|burned|dry|boiled|red hot|still red|lit|glowing|forgot*|forgets|black|smoking)|burnt (pan|pot|
        kettle)|(forgets?|forgot|forgotten)( \w{2,6}){0,3} (pan|gas|cooker|ring|oven|grill)|nothing in it
hoarded: (floor to|from floor|up to the|full to the) (lintel|ceiling|light|window\w{0,4}|roof)|sideways|only a path|
        opens about a foot|(papers?|newspapers?|magazines|boxes|bags|clothes|rubbish|piles?)~(ceiling|chest|waist|
        stairs|front door|blocking)|milk bottles|row of (them|bottles)
gas_smell: (smell|smelt|smells|whiff|stink*|reek*)( \w{2,6}){0,3} (gas|fumes)|(there's|theres|there is|it's|
        strong)_ gas(?! (man|bill|fire|meter|engineer|board|works|on))|smell it from
burner: lum|flue|gas rings?|camping stove|calor|charcoal|generator|chimney|boiler|stove|gas fire|coal fire|wood ?burner
fumes: (back|down|doon|block\w{0,3}|no drawin|<no> drawing|blowing|leak\w{0,3})|yellow|orange|black|reek|smoke|soot|
        lit (that|the)
poisoned: headaches?|sair heid|sore head|dizzy|<wont> (wake|waken)|(not|no) wake|drowsy|fainted|(is|'s) dead|
        all (sick|sleepy)
no_answer: <no> answer\w{0,3}|isnae answering|blinds? (is |was |'s )?(down|doon|shut)|nobody coming to|no reply
outside: (he|she|ex|car|van|dad|man|<he>|same car)( \w{2,6}){0,3} (outside (the|my|our|her)|across the (road|street)|
        opposite|parked|sat in (his|the) car|hanging about|turn(s|ed) up at|drives? past|drove past|followed|
        following me|behind me)|(sat|sits|parked|waits|stands) (across|outside|opposite)
order: restraining|non-?mol\w{0,9}|injunction|(the|a|in) refuge|marac|do not answer|new number|different number|
        changed (my|her) number|no contact order|(gets|got|let|is|been) (out|released)( of (prison|jail))|my ex|her ex
message: (text|texts|texted|messag\w{1,3}|photo|picture|rang|rings|flowers|card|letters?|sent|says)~(knows?|likes?|
        lov(es|ed)|saw|seen|gate|front door|window|lamp\w{0,5}|refuge|wearing|where (i|she)|up since)
watching: engine (on|running)|sat there|same car|knows where|found (me|us|out where)|track(s|ed|er|ing)|
        how does he know|only been up|(third|fourth|every|second) (night|day|time)|again|nobody('s)? (meant|supposed)
muck: (dog (dirt|muck|mess|poo|shit)|eggs?|stones?|bricks?|fireworks?|bangers?|paint|rubbish|faeces|bacon|petrol|
        nappies)~(door|letter ?box|windows?|step|car|garden|posted|through|thrown|threw|fence|wall)|(posted|
        pushed)~(through|present)
slur: go (back )?home (on|in|to)|(says|shout\w{0,3}|wrote|written|marker|paint\w{0,3}|spray\w{0,3}|it's)~go home|
        go (back )?to where|(call|calls|called|calling|shout|shouts|shouting|shouted|
        scream*)( <me>| at <me>| mr \w+| mrs \w+){0,2}( a| the| bad| dirty| horrible| racist){0,2} (names?|word|abuse|
        stinky|smelly)|swastika|graffiti|spat (at|on)|bark(s|ed)? at|pull(s|ed)? (my|her|his) (hood|scarf|hijab|
        turban)
hating: third|fourth|every (day|night|week)|nights? running|since (half|easter)|(lads|kids|boys|neighbours?|upstairs|
        downstairs)|on (the|his|her|my) (bus|bin|door|wall|car)|in marker|to (his|her) face
temper: (lost|losing|lose) (it|my temper|the rag|my rag|my patience|the heid|my head)|(shouted|shouting|screamed|
        roared|yelled|snapped|swore)( back)? at (her|him|mum|dad|mam)|raised my (voice|hand)|(codi|godi|codes i'?n|
        codais)( i)?( fy|'n|'y)? (llais|llaish)|colli (amynedd|tymer|limpin)|weiddi ar
rough: (held|gripped|grabbed|pushed|pulled|shook|handled|shoved|took) (her|his|him|mum|
        dad)(?! hands?)( \w{2,8}){0,4} (hard|harder|rough|roughly|rougher|tight|tighter|down|too)|(harder|rougher|
        tighter) than (i|ah) (ought|should|meant|mean|needed)|(god forgive me|forgive me)|(shook|slapped|shoved) (her|
        him)|yn rhy galed
sleepless: up (\w{3,7} times|all night|every (hour|night|two)|four times|three four times)|<no> slept|no sleep|
        <no>( had a)? full night|slept (right|properly)|that tired
shut_in: (lock|locks|locked|tie|ties|tied|bolt|wedge|jam|turn|turns)( \w{2,6}){0,2} (in|door|shut|key)|cloi (hi|fe|fo|
        e|o|mam|dad)|lay across
trust: (trust|till i trust|frightened of|scared of|feart o'?|feart of|afraid of|worried about) (myself|masel|mysel)|
        what i('ll| might|'d| could| would)_ do<end>|(sit|sat|sits) in the car|(walk|walked|get|go|went) out (before|
        or i|so i)|count to (ten|a hundred)|came out to the car|pillow|one of these (nights|days)|i'll do something|
        both off|hiding the knives|so i'?m not near
ashamed: ashamed|guilty|euog|nobody else will|never done (that|it)|as if i were|hate myself|not a bad (man|woman)|
        come up on|there are marks|mae marc
device: tray|recline\w{0,2}|recliner|bed rails|lap ?belt|straps?|harness|cot sides|tilt chair|bucket chair|
        wheelchair brakes|bed pushed|(chairs?|table|wardrobe|gate)~(against|across|in front|other side)|
        tucked (in )?tight|quiet room|chair room|calm room|time ?out room|seclusion|mitts|mittens
purpose: (so|till|until|where|that) (that )?(he|she|i|they) (can't|cannot|canny|cannae|couldn't|can no|cant|stays?|
        doesn't|don't)( \w{2,6})? (get (out|up|down|off|his|her|to)|move|reach|wander|leave|in<end>|put|walk|
        stays? (in|put))|till (tea|bedtime|morning|birds|dinner|lunch)|if (i|he|she) (bites?|shouts?|cries|kicks?|
        hits?|screams?|wanders?)|cos i (shout|bite|cry|hit)|lock it|for hours|night staff|nite staff
own_good: for (my|her|his) own good
through_wall: through the (wall|ceiling|floor)|thro the wa
cries_out: sorry,? sorry|cry(ing|ing out)?|cries|shout\w*|scream\w*|thump\w*|begg\w*|greet(s|in|ing)|bang\w*|
        please don't
loud: (puts?|turns?|has|keeps) the (telly|tv|radio|music|hoover) (up|on)( full| loud)?|telly up loud
loud_why: shuts? the door|so (nobody|they)|when it'?s (him|her)|drown|door shut|neighbours
key_word: (only|front door|house|door|hoose) keys?|key back|(no|nae|not got|without) (a |my |ma )?key|turns the key|
        key (on|in) (him|her)
own_door: (knock|ring|chap|wait)~(own|ain) (house|hoose|home|door|flat)|(tae|to) get (in|into|intae)_ (my|ma|his|
        her) (own|ain)
nearby_knife: (knife|hammer|scissors|machete|axe|hatchet|cleaver|crowbar|baseball bat|blade|screwdriver|poker)
cornered: between me and|<wont> let me (past|out|go)|on the (landing|stairs)|in the (passage|hall|landing)|
        at the (bedroom |bathroom )?door|outside (my|the) door|stood in the (door|doorway)|coming up|came at|waving|
        this lock|banging|holding it
mood: (in )?(a |one of his |one of her |his |her )?(good|bad|right|better|foul|decent) (mood|moods|form|fettle|
        temper)|when (he|she)'?s? (won|sober|in drink|had a drink)|when(ever)? they (lose|win)|whistling|like that
depends: there's (always )?(food|money|heating|tea|dinner)|food in|(gets?|allowed|lets|heating|quiet|safe|ok|
        okay) (when|if|only)|only (when|if)|we (go|hide|stay)|always food
own_things: (put|puts|hid|hides|hidden|took|takes|taken|locked|keeps|keeping) (my|her|his|ma) (wheel)?(chair|frame|
        tablets|phone|glasses|teeth|inhaler|hearing aids?|shoes|coat|stick|zimmer|scooter|crutches|
        medication)( \w{2,5}){0,2} (in|into|upstairs|away|out|on top|under|where)|(my|her|his) (tablets|phone|glasses|
        teeth|frame|chair|inhaler|meds) (are|is|'s) in (his|her)|(landline|landlines|phone|router|wifi|bell|
        buzzer)('?s)?( was| been| is| are)? (unplugged|cut off|pulled out)
sign_it: (sign|signs|signed)( \w{2,5}){0,3} (and|then|or|here|papers?|it|over|before)|papers for the house|unless (i|
        she) sign|when i sign|(not to|no need to|without|bother) read\w{0,3}
shut_out: (not|no) to (bother|worry|fash|trouble)_ (my|ma|her|his|about|wi|with)|(never|don't|not) (see|get|
        open) (the|my|a|any) (statements?|letters|post|bills)
property: (house|bungalow|flat|croft|farm|land|tenancy)( \w{2,6}){0,3} (in|into|over to)( \w{2,8}){0,2} name|
        thinks it's still|signed (over|it over)
night_staff: night (one|staff|man|lad|girl|nurse|carer|shift|lassie|fella|lass)|nite staff|them at night|(one|man|
        girl|lad|lass) on nights|the agency (one|girl|lad|man|lass|lassie)
handled: shout\w*|rough\w*|grip\w*|hurt\w*|takes (my|her|his)|won't|wont|ring(s|ing)?|strap|leaves? (me|her|him)|
        locks?|telt|scared|holds? (me|her|him)|cross|pull\w{0,3}|slap\w*|buzzer|bell|called|calls (me|her|him)|names|
        hates?|drag\w{0,4}|yank\w*|laugh\w*|tuts?|crying|cries|nippy|nips?|twist\w*|push\w{0,3}|throws?|slams?|
        puts? (the )?pillow|door shut|bag off
pillow: pillow|cushion|gobennydd|clustog
pillow_held: stood|standing|held|holding|in my hands?|picked (it|up)|put (it|the pillow) (down|back)|over (his|her)|
        (his|her) face|i thought|looked at
keys_had: <other>( has| have|'ve)?( \w+)? (took|takes|taken|has|have|had|got|keeps|kept|hid|hides|holds) (the|my|her|
        his|all the|ma)( \w{3,7})? keys?
kept_in: (won't|can't|cant|cannae|couldn't) (get )?(out|oot|leave|go)|so (i|she|he) (can't|cant|cannae)|lock(s|
        ed)? (me|her|him|the door)|have to (ask|wait)|let (me|her|him) (out|in)|till (he|she|they)'?s? (back|home)
cash: cash|cashpoint|notes|savings|life savings|pension money|pocket money
cash_gone: gone|missing|took|drawer|tin|in hand|boss|withdr\w*|hundred|short|every (week|friday|month)|nephew|lads?|
        lodger|helps himself|nothing left|empty|skim\w*
warmth: heating|meter|electric|leccy|boiler|radiators?|trydan|gwres
warmth_off: off|oot|aff|empty|run out|ran out|rins oot|gone|broken?|cut off|capped|dead|not on|never on|not been on
warmth_long: since|weeks|coat|breath|candles?|freezing|blankets?|in the dark|giro|fortnight|gloves|ers
asleep_in: sleep*|slept|asleep|kip\w{0,4}|in bed|to bed|nods off
clothed: (his|her|their|in my|ma|with my|all my) (coat|shoes|boots|trainers|jacket)
a_parent: mum|mam|mummy|mammy|maw|dad|daddy|nan
parent_down: asleep|sleep\w*|in bed|lie down|tired|poorly|drink\w*|drunk|won't get up|on the floor|doesn't get up|
        couch|voices|needle
child_task: i (make|do|get|put|cook|dress|feed|give|change|look after|mind|sort|check)|(brother|sister|baby|wean|
        bairn|twins)|late for school
scared: scared|frightened|feart|afraid|terrified|petrified|dreads?|ofn
scared_of: when (he|she|they|dad|mum|him)|if (he|they)|in case (he|they)|of (him|them|my (son|dad|husband|brother|
        daughter)|the (lads|man|boys|staff))|to (say|tell|go (home|back)|ask)
weapon: knife|knives|machete|hammer|axe|baseball bat|scissors|crowbar|blade
weapon_held: (he|she|they|son|dad|brother|husband|lads?|boyfriend)('s|s)?( \w{2,6})? (has|got|had|pulled|out|holding|
        keeps|waving|threw)|hid(e|es|den|ing)?|under (his|the|my|her) pillow|locked (up|away)|threaten\w*|picked up|
        put (the|all the)
injury: bruis\w*|marks?|welts?|weals?|burns?|scald\w*|scratch\w*|swelling|swollen|purple|yellow|graze\w*|prints?|
        red ring
injured: (upper |inner |fore)?arms?|wrists?|neck|throat|thighs?|cheek|ears?|jaw|ribs|back of (her|his)|shoulders?|
        chest|eye|ankles?
injury_how: shape|fingers?|thumb|grip\w*|held|clumsy|door|cupboard|fell|stairs|wouldn't|won't|different|inside|
        round (the|both|her|his)|four|sleeve\w*|belt|strap|laughed|rail|looked
intimate: touch(es|ed|ing|in)? (me|her|him)|kiss\w*|undress\w*|knickers|naked|tickl\w*|cuddl\w*|on his (lap|knee)|
        private
intimate_how: secret|don't tell|dont tell|not to tell|uncle|stepdad|driver|when (mum|nobody|everyone)|lock|hate|
        don't like|dont like|our game|scared|alone with|asleep
squalor: soiled|same (clothes|pad|nightie|sheets)|pad|filthy|unwashed|matted|lying wet|in the wet|soaked|faeces|urine
squalor_long: since|hours|all (day|night|morning)|left (her|him|in|on)|nobody|carers?|yesterday|days|weeks|couldn't|
        can't|found|still
online: online|internet|facebook|app|whatsapp|the bank rang|from the bank|instagram|tiktok
paid_out: sent|transferr\w*|vouchers?|gift cards?|codes?|thousand|hundred|savings|invest\w*|crypto|visa|flight|
        customs|pictures of (me|her)
guests: lads?|boys|mates?|pals?|strangers|couple|they
guests_in: staying|stays|stopping|moved in|living here|kipping|crash\w*|in my (bed|flat|house)|in (his|her) (bed|flat|
        house|spare room)|all hours|won't (go|leave)
guests_do: card|money|keys?|couch|floor|chair|stuff|bags?|fags|scared|batter|shut|company
deadly: rope|bridge|overdose|railway|tracks|cliff|canal|river|razor|hang\w*|pills|train line
leaves_behind: left (his|her|my) (phone|wallet|keys|watch|ring|coat|shoes|bag)( and| on| by| in| behind)|ring me now|
        come quick|left (a|the) note
despair: had enough|no point|tired of|better off|thinking about it|just stood|stood there|kept (looking|walking)|
        just stop\w*|what it would|how long it|nobody would
given: gave|given|giving|gone|rehomed|sold|handed
dear: dog|cat|budgie|hamster|guitar|watch|records|tools|medals|keys|wedding ring|fishing
parting: thanks for|ta for|bye|goodbye|letters|cancel\w*|won't (need|be)|funeral|calm\w*|look after|everything's|
        no fuss|sorry
carer_did: i (shouted|screamed|snapped|swore|pushed|shoved|slapped|grabbed|gripped|shook|lost (it|my)|held (her|
        him)(?! hands?)|locked|tied)
carer_felt: ashamed|sorry|couldn't stop|guilty|hate myself|last night|again|cried|hard|tired|nights?|can't go on|help|
        scared|marks?
checked_up: checks|reads|tracks|decides|chooses|answers for|speaks for|won't let|doesn't let|doesnt let|
        doesn't like me|tells me what|not allowed|has to know|times me|goes through|took my|keeps my
checked_thing: my (phone|messages|clothes|friends|sister|mum|money|food|work|post|family)|(her|his) (phone|messages|
        friends|sister|mum|post|clothes)|going out|where i|what i (wear|eat|spend)
child_alone: (on (his|her|their|our) own|by (himself|herself|themselves)|alone|nobody in)
small_age: (four|five|six|seven|eight|nine|ten)[- ]year[- ]old|(he's|she's|he is|she is|aged) (three|four|five|six|
        seven|eight|nine|ten)|the (wee|little) (one|yin|boy|girl)|the (baby|toddler|bairn|wean|twins|kids|weans)
away: pub|bookies|at work|out all|till (late|midnight|morning)|all night|overnight|hours|shops|asleep upstairs|
        in the car
belts: belt|slipper|strap|wooden spoon|the stick|cane|back of his hand
belt_use: gets?|got|took|takes?|comes out|off|across|on my|on (his|her)|if (i|we|he|she)|when (i|we|he|she)|
        for (being|wetting|crying|nothing)|dad('s|s)?|mum('s|s)?
noise: shout\w*|scream\w*|roar\w*|throw\w* things|smash\w*|bang\w*
noise_hide: hide|hides|hid|under the|cupboard|upstairs|my room|headphones|cover my ears|take the (dog|baby|wee)|cry|
        crying|scared|quiet|go to my
belonging: (bank )?card|caird|pin|phone|mobile|keys?|insulin|tablets|meds|inhaler|glasses|teeth|hearing aids?|
        passport|purse|bank ?book|pension|zimmer|wheelchair|charger|walking stick|ffôn|cerdyn
with_another: in (her|his) (\w{3,8} )?(hand)?(bag|pocket|drawer|coat|car|room)|off me|aff me|hid\w*|locked (away|up|
        in)|(he's|she's|hes|shes) got|(he|she|they|<kin>) (has|have|keeps?|minds?|took|takes|looks after|hid|hides)
on_terms: won't give|wont|when i|till i|until i|sorry|(has|have|had) to ask|asks for|change|never see|can't (get|find|
        have)|cant|give(s)? (it|them) back|if i|sign|thirsty|let me|behave|good
trigger: (if|when|whenever|every time|cos|because|in case) (i|ah|she|he|we) (shout|shouts|cry|cries|greet|greets|wet|
        wets|ask|asks|tell|tells|ring|rings|moan|moans|spill|spills|bite|bites|drop|drops|phone|phones|complain\w?|
        am late|was late|'?m late|get it wrong|can't|don't|won't)
consequence: hits?|slaps?|smacks?|locks?|strap\w*|takes|shouts?|cross|mad|batter\w*|puts?|leaves?|get (a|the)|
        pinch\w*|skelps?|my room|no (tea|dinner|telly|pudding)|nips?|holds me
hammering: hammer\w*|bang(s|ed|ing)|kick(s|ed|ing)|batter\w*|thump\w*|boot(s|ed|ing)|pound(s|ed|ing)
at_door: (the|my|her|his|our) (front )?(door|window)s?|letter ?box
raging: drunk|threat\w*|twice|my ex|her ex|(baby's|kids'?) dad|kill|what he'd|police|night|scared|let me in
fastened: hook|hasp|chain|rope|cord|bolt(s|ed)?|latch|wedge\w*|padlock\w*|locks?|locked|strap\w*|tied|ties|tray|rails|
        chair under
fastened_to: (his|her|my|mum's|dad's|mam's) (bedroom )?(door|room)|bedroom door|(in|to) (the|his|her) (chair|bed|room|
        toilet|wheelchair)
fastened_so: so (he|she|i|they)|at night|from (ten|eleven|nine|eight|seven)|till|until|knock(s|ed|ing)?|can't|cannot|
        cannae|stays|shout\w*|cried|cries|scream\w*|for hours|gets out|goes out|all (day|night|morning)
sore_place: foot|feet|toes?|legs?|heel|sore|ulcer|wound|dressing|bandage|sock|stump|bottom|back
festers: black|green|maggots?|weep\w*|through the|raw|to the bone|carrier bag|stink\w*|smell\w*|pus|stuck to
unseen: no nurse|not let|no let|won't let|<no> let|unopened|weeks|dated|hasn't been|nobody|tied|not seen|no doctor|
        what nurse|since
larder: fridge|cupboards?|larder|press|freezer|oergell
bare: half a|only|nothing|bare|empty|toom|tin of|one (egg|onion|tin)|just a|mould\w*|lightbulb|sour|gwag|wag
hard_up: card|nephew|lodger|thin|belt|cold|hungry|gone|lost|pension|the kids|since|minding|week
skin: arms?|legs?|wrists?|thighs?|sleeves?|braich
cut_self: cut|cuts|cutting|scratch\w*|burn\w*|new ones|plasters|razor|blade|lighter|compass|scissors
cut_how: again|long sleeves|hid\w*|in the bathroom|myself|herself|himself|helps|calms|nobody knows|rows?|lines
toils: works?|working|cleans?|washes|minds the (kids|children)|picks|packs|serves
toils_for: no pay|not paid|never paid|paid in|for (his|her|my) keep|for nothing|no wages|day off|never been paid
toils_under: boss|uncle|van|seven days|passport|locks?|locked|gaffer|sir|madam|owes?|shed|floor|madame|dark
daubed: swastika|paint\w*|keyed|spray\w*|eggs?|stones|spat|dog dirt|muck|graffiti|scratched|a word|slashed|bacon
daubed_on: van|car|door|windows?|wall|bins?|fence|step|letter ?box|scooter|tyres?
hostile: neighbours?|kids|lads|every (night|week|day)|called|go home|reported|third|names|boys|upstairs|foreign\w*|
        police|hate
remedy: tablets?|pills?|insulin|meds|medication|doses?|blister packs?|dosette|nomad|tabledi
misused: unopened|untouched|blank|flush\w*|stash\w*|hoard\w*|leav(es|e) out|skipp\w*|doubl(ed|es|ing)|spits|
        in the bin|down the (sofa|chair|side)|saved up|saving up|hid(es|den|ing)?|not been touched|all still there|
        heb eu cyffwrdd
valued: hundred|thousand|savings|(bank )?card|caird|cash|withdr\w*|pension|pin|purse|wages|pip|benefits|inheritance|
        house
relation: <kin>|lodger|lads|boyfriend|girlfriend|landlord|boss|stepdad|neighbour|carer|partner|befriender|cleaner
drained: gone|missing|empty|doesn't know (where|what)|can't say|new (car|telly|phone|van)|asks (him|her) for|minds|
        looks after|holds|has (her|his|my)|got (his|her|my)|the change|runs out|never sees?|borrow\w*|helps (him|
        her)self|signed
moody: (in a|one of (his|her|their)) (mood|temper)s?|(good|bad|foul|right) (mood|temper|fettle)|had a drink|
        been drinking|in drink|on the drink|(they|he|his team) loses?|loses it
tiptoe: hides?|quiet|upstairs|my room|food|careful|belt|hits?|eggshells|best not|stay out|dinner|watch (him|her|what)|
        tiptoe|kids|scared|allowed|lets
bedroom: my bed|her bed|bath|shower|bedroom|bathroom|getting changed|undress\w*|knickers|pants
intrudes: stood|comes in|came in|watch(es|ed|ing)|walks in|got in|touch(es|ed|ing)|gets in|looks at (me|her)|rubs?|
        lies (on|beside|next)|took a (photo|picture|video)
intruder: uncle|stepdad|brother|driver|the man|lodger|cousin|secret|don't like|dont like|lock|dont tell|says it's|
        asleep|nite|boyfriend|night one|night man
tot: baby|toddler|wean|weans|bairns?|kids|(three|four|five|six|seven)[- ]year|wee one|twins
tot_left: alone|(on|oan) (his|her|their) own|nobody (in|there|up)|in the car|in the road|hungry|nappy|by (him|her|
        them)sel\w*|bruis\w*|filthy|screaming
tot_adult: mum|mam|asleep|drunk|pub|hours|shouting|drinking|needle|passed out|vodka|out cold|dealer
stalker: my ex|her ex|the ex|dad|husband|boyfriend
stalks: outside (my|her|our|the (house|school|flat|work|refuge))|parked|across the road|turned up|follow(s|ed|ing)|
        at the gate|in his car|hanging about|drives past
stalk_how: again|photo|engine|police|court order|blocked|new number|watch\w*|scared|knows where|refuge|every (night|
        day)|third|twice
tinder: petrol|paraffin|white spirit|lighter fluid|box of matches|(got|has|my|his|her|the|a) lighter<end>
sets_light: again|last time|pour\w*|burn\w*|torch|set fire|shut me|threat\w*|light it|petrol can
mocks: calls? (her|him|me|them)|laugh(s|ed|ing)|giggl\w*|mimic\w*|imitat\w*|takes (her|him|me) off
at_care: flannel|pad|hoist(ed|ing)?|on nights|the nights|the girls|changed|naked|commode|washing (her|him|me)
brief: (three|four|five|six|seven|eight) minutes|in and out|(never|<nt>) tak(e|es|en|ing) (her|his|their) coat off
billed: signs?|signed|logs?|logged|writes? (up|down)|half (an )?hour|thirty|forty[- ]five|clocks?|clocked
no_doctor: (hasn't|not|never|won't|wouldn't|refus\w*|no need|didn't|nobody)( \w{2,5})? (called|call|rung|ring|phoned|
        phone|fetch\w*|sent for)( (the|a|her|his))? (doctor|gp|nurse|ambulance|dentist|999|111)
unwell: pain|bleed\w*|days|lump|fell|black|chest|weeks|swollen|burn\w*|broken|hot|confused
spirits: possessed|djinn|jinn|demons?|evil spirits?|exorci\w*|witchcraft
rite: pastor|beat\w*|pray\w*|child|starv\w*|pepper|aunt\w*|uncle|out of (him|her)|fast\w*
honour: shame on|dishonou?r\w*|family name|(for|family) honou?r|brothers? follow\w*|arranged
honour_threat: kill|find out|escape|scared|engaged|marry|not allowed|passport|taken out of
taken_off: (take|takes|taken|took|tak|taking)( it| my \w+| her \w+| his \w+| them)? (off|away from|aff) (me|her|him)
taken_so: so (i|he|she)|if (i|he|she)|at (night|nine|eight|ten|seven)|settle|till|bad|quiet
all_right: fine|ok|okay|good|nice|happy|alright|no bad
if_meek: (if|as long as|so long as|when) i (dinna|dinnae|don't|dont|keep|stay|do) (talk|say|quiet|as|shout|ask|what|
        my mouth|complain|answer|move)
cy_arian: cerdyn|gerdyn|cherdyn|ngherdyn|arian|harian|pres|bensiwn|phensiwn|mhensiwn|pwrs|phwrs|mhwrs
cy_rhywun: mab|merch|ferch|ŵyr|nai|nith|ffrind|cymydog|gofalwr|fo|hi|fe|gŵr|nhw|lojer|bois
cy_dal: cadw|cymryd|dal|gwag|wag|ar goll|gyda|gan|efo|dwyn|gwario|edrych ar ôl|diflannu
cy_marc: clais|cleisiau|marc|marciau|farciau|llosg|creithiau|bysedd
cy_corff: braich|breichiau|fraich|freichiau|garddwrn|wyneb|gwddw|gwddf|llygad|coes|goes|cefn|chefn|boch
cy_ofn: ofn
cy_pwy: fo|fe|hi|o'r|ohono|ohoni|arno fo|adre|adra|gartref|gŵr|mab|tad|dad|nhw|dyn|gofalwr
cy_cloi: cloi|chloi|gloi|ar glo|goriad|allwedd|bollt|follt|clicied
cy_lle: tu allan|drws|llofft|stafell|ystafell|mewn|miwn
cy_arni: hi|fo|fe|arna|arni|arno|fi|nain|mam|taid|dad|methu
cy_gweiddi: gweiddi|weiddi|sgrechian|rhegi|bygwth|fygwth
cy_ato: arni|arno|arna|arnon|ar mam|ar dad|arnaf
cy_modd: tabledi|dabledi|rhaff|bont|pont|trên|afon|clogwyn|cyllell|gyllell
cy_bwriad: cadw|chadw|cyfri|sefyll|digon|byth|blino|pwynt|cuddio|rhag ofn
cy_rhiant: mam|dad|tad
cy_segur: cysgu|yfed|meddwi?|ei gwely|llawr|gwin|cwrw
cy_plentyn: fi sy'?n|babi|brawd|mrawd|chwaer|swper|ysgol
cy_cyflwr: gwlyb|wlyb|budr|fudr|brwnt|frwnt|drewi|llwgu|llwglyd|heb fwyta|heb olchi|heb ymolchi|heb gael
cy_hir: ers|trwy'r|drwy'r|neb|gadael|adael|o hyd|ddoe|dyddiau|wythnos
cy_gwnes: gwthio|gwthies|gwthiais|ysgwyd|siglo|taro|trawais|gafael|gafaelais|gwaeddais|codi llais|codi'n llais|
        codes i'n llaish|cloi
cy_teimlo: caled|galed|euog|cywilydd|gywilydd|neithiwr|nithwr|marc|difaru|amynedd|flinedig|blinedig
sore_mark: bruis\w*|marks?|weals?|welts?|chafed|raw|dots|purple|yellow|blue|swollen|burns?|scabs|print|sore|black|cut|
        scratch\w*|graze\w*
hurting_place: both (her |his |my )?(wrists|arms|ears)|wrists|neck|behind (his|her|the) ears?|inner|upper arms?|
        inside (of )?(his|her|the)|ribs|throat|cheek|backs? of (her|his|both)|armpits?|ear
on_guard: doorway|arms folded|behind her chair|on the arm of her chair|from the hall|at the hatch
guarded: every (visit|time)|whole|asks him|her eyes|watch\w*|answer\w*|listening|all the time|she looked|went quiet|
        never
hoard_of_coins: tin|jar|drawer|envelope|purse|handbag|biscuit barrel|mattress
coins: money|notes|savings|pension|coal|club|rent
coins_gone: empty|gone|short|less|nothing|bus ticket|missing|light|borrow\w*|<kin>|lodger|lads?|boyfriend|girlfriend|
        nephew|niece|cousin|uncle|stepdad|grandson|granddaughter|neighbour|carer|partner|volunteer|befriender|
        landlord|our (?-i:[A-Z]\w+)
signs_off: signs?|signed|signing|blank
paper: cheques?|forms?|papers|withdrawal|slips?|book
signed_blind: advance|in front|blank|for the lad|saves (him|her)|without|doesn't read|before|leaves it|for (him|her|
        them)|<kin>|lodger|lads?|boyfriend|girlfriend|nephew|niece|cousin|uncle|stepdad|grandson|granddaughter|
        neighbour|carer|partner|volunteer|befriender|landlord|our (?-i:[A-Z]\w+)
estate: house|bungalow|flat|croft|land|car|caravan|ring|brooch|jewellery|watch
disposed: valued|signed over|transferred|wearing|pawned|changed hands|remortgag\w*|put in (his|her|their) name
heir: <kin>|lodger|lads?|boyfriend|girlfriend|nephew|niece|cousin|uncle|stepdad|grandson|granddaughter|neighbour|
        carer|partner|volunteer|befriender|landlord|our (?-i:[A-Z]\w+)
trader: man|lad|fella|bloke|they|woman
works_on: chimney|roof|drive|gutters?|trees?|slates|tarmac|windows|damp|loft
keeps_coming: every (month|week)|cash|again|back|hundred|thousand|bank
windfall: compensation|inheritance|redundancy|lump sum|back pay|backdated|savings|payout|winnings
kept_for: looking after|minding|keeping|holding|lent|borrow\w*|sent|gave|invest\w*|sorting|with (him|her)|<kin>|
        lodger|lads?|boyfriend|girlfriend|nephew|niece|cousin|uncle|stepdad|grandson|granddaughter|neighbour|carer|
        partner|volunteer|befriender|landlord|our (?-i:[A-Z]\w+)
appliance: cooker|freezer|fridge|kettle|washer|gas card|electric card|meter
out_of_use: disconnected|broke\w*|off|done|ice|unplugged|card|not worked|gone|condemned|cut
makes_do: eating|eats|fish finger|oats|cold|raw|dry|nothing|since|tins?|weeks|months|dark
wrapped: anorak|hat|coat|gloves|scarf|blanket|two jumpers|duvet|quilt|sleeping bag
within: indoors|sat (back )?down in|thermometer|degrees|keep your|my breath|oven|perishing
scant: yogh?urt|toast|biscuit|cereal|oats|soup|tin|noodles|crisps|sandwich|weetabix|beans
nothing_else: on the monday and|all week|that's it|that was it|and that's (it|me)|dry out|out (of )?the (bag|tin)|
        every meal|cold out
written_down: log|book|notes|chart|sheet|record|handover
all_well: comfortable|settled|all care given|repositioned|fluids|no concerns|washed|full|done|given|signed
found_so: mess|wet|soaked|dry|cold|nobody|not|never|untouched|same|stuck|but
shut_off: shut|closed|turned (up|off|down)|wedged|moved|put
what_calls: door|bell|buzzer|radio|tv|telly|monitor|lift|light
unheard: so (the others|they|we|nobody|i|no one) (wouldn't|couldn't|can't|don't|won't|goes|go)|wouldn't hear|
        can't hear|peace|wander\w*
last_corner: down to (two|one) rooms?|bath's full|a bucket|rats|droppings|not a (dish|cup|clean)
lived_in: toilet|bath|kitchen|stairs|bed|sink|drinking|sleep\w*|path|floor|door|bags
gives_up: stopped|stopping|refus\w*|given up|no more|not going|cancelled|skipp\w*
keeps_alive: dialysis|chemo|insulin|radiotherapy|transfusions?|warfarin|methadone|her heart tablets|his heart tablets|
        antipsychotics?|lithium|depot|oxygen|peg feed
flame: gas heaters?|heaters?|rings?|stove|fire|lamp|candles?|iron
draped: washing|ironing board|blanket|sheets|tea towel|clothes|to keep warm|goes to sleep|asleep|hole|under the
alight: lit|on|across|over|brown|hole|asleep|sleep|edge|singed
doses: (gives?|gave|slip|give|puts?|crush\w*) (him|her|them|mum|dad|two|one|a|it|some)
with_mine: of mine|of my own|sleepers?|in (his|her) (tea|milk|pudding|jam)|extra|another|double|else i'd|piriton|
        phenergan|calpol
passer_by: milkman|postman|postie|police|lorry driver|taxi driver|neighbour|stranger|a man|a lady|bus driver|paper boy
came_upon: found|brought|picked up|stopped|walked
far_out: (a\d+|road|lock|gates?|night|nightie|handbag|off to work|canal|lay-?by|motorway|roundabout|slippers|
        third time|again)
set_down: sit (him|her)|put (him|her)|puts (him|her)|sits (him|her)|in the|keep (him|her)
low_seat: bean ?bag|bucket chair|low chair|brakes on|wheelchair|playpen|cot|high ?chair|recliner
no_rising: can't get (up|out)|cannot get|back to the|from (ten|nine|eleven|one|two)|all (day|morning|afternoon)|till|
        so (he|she)
takes_food: eats|ate|puts?|hides?|saves?|takes|pocket\w*
schoolfood: dinner|bread|sandwich\w*|roll|biscuits|fruit|crisps|leftovers
for_later: up (his|her) (jumper|sleeve)|in (his|her) (bag|pocket|pockets)|then (he|she) eats|for (his|her) (brother|
        sister|mum)|two|seconds|home
not_to_open: not (to )?(answer|open|tell|say|let)|don't (open|answer|let)|hide when|be quiet when
who_calls: door|lanyard|social work\w*|lady|school|nurse|health visitor
inspects: check\w*|watch\w*|help\w*|likes to|insists|has to
washing: wash\w*|bath|shower|undress\w*|dry me|cream|nappy|underneath
so_he_says: says|because|special|properly|secret|alone|on my own|not to|don't like|door
present: necklace|phone|trainers|bracelet|money|vape|ring|presents?|clothes|xbox|gifts?
kept_secret: not to (show|tell)|don't tell|secret|hid\w*|says not|nobody's to know|our
from_whom: gran|mum|mam|dad|staff|social|gave|give|bought|from|volunteer|friend|man
so_young: (she's|he's|i'm|im|shes) (thirteen|fourteen|fifteen|twelve|13|14|15|12)
of_age_only: boyfriend|coil|pregnan\w*|pill|condoms?|sex|hotel|older|lift home|baby|implant
gets_into: gets into|got into|in beside|into hers|into his|in with (her|him)|into my bed
whose_bed: bed|hers|night|room|friendship|staff|nobody|door
never_paid: never (once )?(been )?paid|not been paid|no wages|works? for (his|her) keep|debt|owes
who_owns: shop|boss|down to|thousand|let him|let her|sundays|over the shop|van|lives|restaurant|family|agency
brink: crossing|level crossing|bridge|platform|cliff|roof|top floor|tracks|weir|the ledge
drawn_to: taken to (sitting|going|standing)|with (his|her) flask|stands? there|just (sits|stands)|the ledge|
        keeps going (up|to|back)|asked what time|trains know
keepsakes: envelopes?|photos?|labels?|boxes
shared_out: with our names|our names on|who gets|everyone's name|all our names|for each of (us|them)
leaves: left|leaving|given|gave|gone
keepsake_to: (car|cat|dog|tools|ring|piano|budgie|bike|records|watch|guitar) to
serene: and|bath|calm|lovely|smil\w*|letter|quiet|happy
tablets_out: tablets|tabledi|pills
in_a_row: in a row|yn rhes|lined up|all out|laid out|sill|on the table|counted
how_it_is: tired|blino|said|meddai|looking|night|every
better: sleeps? (better|fine|well|grand)|eats? (better|well)|sings|chatty|different (boy|girl|woman|man)|happier
without_him: when he's (away|out|at|not)|nights he's|he's at|when she's (away|out|at)|since he left|he's away|tuesdays
until: till|until|before|since
newcomer: cousin|lodger|boyfriend|new (carer|support worker|partner|staff|man|lad|manager)|uncle|nephew|son|stepdad|
        he moved|came (home|back|out|to)
not_as_before: chatter\w*|quiet|off (his|her) food|not speak|won't|stopped|cries|withdrawn|jumpy|time of day|wets?|
        hides?|different|never|nervous
"""
"""The weak words by name. A name may have several lines."""

TOGETHER = r"""
money_taken, soft, 170: Somebody else has it, and it runs short or is doled out.
    held + lack|dole|evasive|caller|goods_gone|changed
    lack + caller + money
    goods + goods_gone
    dole + money|evasive
    money + side + asks_for
    hangers_on + evasive|displaced|looked_after|company
    looked_after + evasive|company|lack|displaced
    sign_it + evasive|property|own_things|hush
    property + sign_it|evasive|lack|changed
money_taken, clear, 220: Love or luck from afar that costs money.
    afar + fees|sent|big_sum
    fees + sent|big_sum
    tradesman + pressed
money_taken, soft, 200: Visitors who have become hosts.
    host + displaced|spare_key|threat|company|held|evasive
    displaced + spare_key|company|threat
    spare_key + held|threat
controlled, soft, 140: Watched, spoken for, asking leave.
    watches + answers|phone_kept|quiet
    answers + phone_kept|asks_leave|covered|close|quiet
    phone_kept + asks_leave|covered|checks|evasive
    asks_leave + checks|covered|evasive
    close + watches|quiet|asks_leave|covered
    quiet + arrives
    mood + depends
    own_things + sign_it|hush|own_door|phone_kept
    key_word + own_door
    own_good + own_things|keys_had|kept_in|belonging|with_another|checked_up|fastened
    loud + loud_why
    held + sign_it|shut_out
    shut_out + money
controlled, soft, 110: Something changed when somebody came.
    since_someone + changed|quiet|covered|lack|asks_leave
controlled, now, 90: A journey or a wedding, and nobody asked.
    untold + wedding|journey
controlled, clear, 200: Work that cannot be left.
    unpaid + owe|papers|crowded|workplace|fetched|bedless
    owe + papers|workplace|fetched|bedless
    papers + workplace|crowded|bedless
    crowded + workplace|bedless
    fetched + workplace
hurt_by_someone, soft, 110: A mark, how it looks or what is said of it.
    mark + shape|story|blame|covered|evasive|quiet|colours
    body + colours + story
    sore + blame
    covered + story|quiet|evasive|since_someone|watches
    story + story
neglect, soft, 150: A home or a body that nobody has seen to.
    smell + wet|unwashed|wound|alone|food_left|chair_bed|cold|thin|food_little|pills_amiss
    wet + unwashed|alone|helpless|facing|false_log|pills_amiss|wound|cold|last_served
    unwashed + food_little|alone|cold|chair_bed|thin|pills_amiss|wound|food_left|hoarded
    cold + food_little|chair_bed|alone|thin|unwashed|pills_amiss
    food_little + alone|thin|food_left|pills_amiss|chair_bed|lack
    alone + food_left|no_answer|door_open
    false_log + wound|wet|helpless
    wound + evasive|alone|pills_amiss
    last_served + food_little|evasive
    facing + helpless|wet
    chair_bed + wound|pills_amiss|thin
ending_life, clear, 240: Putting things in order, giving them away, growing calm; what it could be done with.
    gift + settled|thanks|future|calm
    settled + thanks|future|withdrawn
    tired + calm|burden|future
    thanks + future
    burden + future
    height + lingers + night
    height + calm|parting|leaves_behind
ending_life, now, 240: The same with what it could be done with.
    means + gift|thanks|plenty|tired|calm|future|settled
    plenty + future
child_at_risk, soft, 180: A child who keeps the house going, goes hungry, is up at night, and is not to say.
    mum_down + child_does|child_hungry|child_nights|child_word|hush
    child_does + child_hungry|taken_away|hush|child_nights
    child_nights + taken_away|hush|child_word
    child_hungry + child_word
    unminded + child_hungry|mum_down
    taken_away + hush
child_at_risk, clear, 120: A child who is punished.
    punished + child_word|child_hungry|evasive|bathed
sexual_harm, clear, 150: Somebody where they should not be, a secret, a place that hurts.
    comes_in + at_night|no_lock|only_him|refuses|bathed|private|hush
    bathed + hush|only_him
    no_lock + only_him|driver
    private + hush|only_him|driver|refuses|at_night
    signs_hurt + driver|private
    only_him + hush
sexual_harm, now, 150: A child and a grown one.
    grown + young
    young + treats + hush|driver|refuses
child_at_risk, soft, 120: Things that nobody bought.
    treats + evasive|hush
lost_or_missing, now, 200: Not there, and what they would have taken is.
    not_there + left_behind|door_open|calling|night_clothes
lost_or_missing, clear, 120: Brought back, or found.
    found_out + road|night_clothes
    night_clothes + road
fire_or_danger, clear, 130: A flame or a heat, and what it may catch.
    heat + fuel + catches
    fag + fuel + catches
    heat + hoarded
    fag + hoarded|catches
    pan + alarm|catches
    alarm + fag|hoarded|pan|heat
fire_or_danger, now, 160: Gas or fumes.
    gas_smell + no_answer|poisoned
    burner + fumes + poisoned
    burner + poisoned
afraid_of_someone, clear, 150: Somebody outside, who knows too much.
    outside + order|message|watching
    order + message
hurt_by_someone, clear, 150: Hatred at the door or in the mouth.
    muck + slur|hating
    slur + hating
hurt_by_someone, clear, 200: A carer who is nearly done and says so.
    temper + ashamed|sleepless|shut_in|trust
    rough + ashamed|sleepless|trust|mark
    shut_in + sleepless|ashamed|temper
    trust + sleepless|ashamed
hurt_by_someone, now, 90: A weapon, and nowhere to go.
    nearby_knife + cornered
locked_in, clear, 120: Held in place so that somebody stays.
    device + purpose
hurt_by_someone, soft, 50: A shape on a body.
    shape + body
afraid_of_someone, soft, 70: What comes through a wall.
    through_wall + cries_out
hurt_by_someone, soft, 70: How the night goes.
    night_staff + handled
hurt_by_someone, now, 60: A pillow, and hands.
    pillow + pillow_held
hurt_by_someone, soft, 60: A hurt place and how it came.
    injury + injured + injury_how
    belts + belt_use + small_age|child_word|a_parent
    carer_did + carer_felt
    weapon + weapon_held
locked_in, soft, 60: Keys that another has.
    keys_had + kept_in
money_taken, soft, 60: Money that goes.
    cash + cash_gone
    online + paid_out
    guests + guests_in + guests_do
neglect, soft, 45: Cold for a long time.
    warmth + warmth_off + warmth_long
neglect, soft, 70: Dirty for a long time.
    squalor + squalor_long
    asleep_in + clothed
child_at_risk, soft, 70: A parent who is out of reach.
    a_parent + parent_down + child_task
    small_age + child_alone + away
    noise + noise_hide + a_parent|child_word
afraid_of_someone, soft, 20: Afraid, and of whom.
    scared + scared_of
sexual_harm, soft, 50: A touch, and how it is told.
    intimate + intimate_how
ending_life, now, 90: A place, and what one would take along left behind.
    deadly + leaves_behind
ending_life, soft, 60: A way, and a wish; a gift, and a parting.
    deadly + despair
goodbye, soft, 60: A gift, and a parting.
    given + dear + parting
controlled, soft, 50: What is checked, and whose it is.
    checked_up + checked_thing
controlled, soft, 50: What one needs, with another, on terms.
    belonging + with_another + on_terms
hurt_by_someone, soft, 50: What happens if one asks, cries or is late.
    trigger + consequence
    moody + tiptoe
afraid_of_someone, soft, 60: Somebody rages, waits or follows.
    hammering + at_door + raging
    stalker + stalks + stalk_how
locked_in, soft, 45: A fastening, on whom, and for how long.
    fastened + fastened_to + fastened_so
neglect, soft, 60: A place that festers, a press that is bare.
    sore_place + festers + unseen
    larder + bare + hard_up
    remedy + misused
self_harm, soft, 50: Skin, what cuts it, and how it is told.
    skin + cut_self + cut_how
controlled, soft, 70: Work without wages.
    toils + toils_for + toils_under
hurt_by_someone, soft, 60: Daubed with hate.
    daubed + daubed_on + hostile
money_taken, soft, 40: Something of value, who is near it, and how it goes.
    valued + relation + drained
sexual_harm, soft, 45: A bedroom, an intruder.
    bedroom + intrudes + intruder
child_at_risk, soft, 60: A small child left.
    tot + tot_left + tot_adult
fire_or_danger, now, 40: What burns, and a threat.
    tinder + sets_light
hurt_by_someone, soft, 40: Laughed at while cared for.
    mocks + at_care
neglect, soft, 60: Shorter than was written down; no doctor called.
    brief + billed
    no_doctor + unwell
hurt_by_someone, soft, 60: A belief that hurts a child, an honour that hurts a woman.
    spirits + rite
    honour + honour_threat
controlled, soft, 30: Taken away to settle somebody; well as long as they are meek.
    taken_off + taken_so
    all_right + if_meek
money_taken, soft, 40: In Welsh.
    cy_arian + cy_dal + cy_rhywun
hurt_by_someone, soft, 40: In Welsh.
    cy_marc + cy_corff
    cy_gwnes + cy_teimlo
afraid_of_someone, soft, 18: In Welsh.
    cy_ofn + cy_pwy
    cy_gweiddi + cy_ato
locked_in, soft, 40: In Welsh.
    cy_cloi + cy_lle + cy_arni
ending_life, soft, 50: In Welsh.
    cy_modd + cy_bwriad
child_at_risk, soft, 60: In Welsh.
    cy_rhiant + cy_segur + cy_plentyn
neglect, soft, 40: In Welsh.
    cy_cyflwr + cy_hir
hurt_by_someone, soft, 25: As it is told in passing.
    sore_mark + hurting_place
controlled, soft, 60: As it is told in passing.
    on_guard + guarded
    until + newcomer + not_as_before
money_taken, soft, 50: Coins in a tin, a windfall, who minds it.
    hoard_of_coins + coins + coins_gone
    windfall + kept_for
money_taken, soft, 40: As it is told in passing.
    signs_off + paper + signed_blind
money_taken, soft, 60: As it is told in passing.
    estate + disposed + heir
    trader + works_on + keeps_coming
neglect, soft, 60: As it is told in passing.
    appliance + out_of_use + makes_do
neglect, soft, 40: As it is told in passing.
    wrapped + within
    scant + nothing_else
    doses + with_mine
neglect, soft, 50: What is put on, shut off or written down instead of care.
    written_down + all_well + found_so
    shut_off + what_calls + unheard
self_neglect, soft, 50: As it is told in passing.
    last_corner + lived_in
self_neglect, soft, 40: As it is told in passing.
    gives_up + keeps_alive
fire_or_danger, soft, 50: As it is told in passing.
    flame + draped + alight
lost_or_missing, soft, 60: As it is told in passing.
    passer_by + came_upon + far_out
locked_in, soft, 50: As it is told in passing.
    set_down + low_seat + no_rising
child_at_risk, soft, 50: As it is told in passing.
    takes_food + schoolfood + for_later
child_at_risk, soft, 40: As it is told in passing.
    not_to_open + who_calls
sexual_harm, soft, 50: As it is told in passing.
    inspects + washing + so_he_says
    present + kept_secret + from_whom
sexual_harm, clear, 60: As it is told in passing.
    so_young + of_age_only
sexual_harm, soft, 30: As it is told in passing.
    gets_into + whose_bed
controlled, soft, 50: As it is told in passing.
    never_paid + who_owns
ending_life, soft, 40: As it is told in passing.
    brink + drawn_to
    keepsakes + shared_out
ending_life, soft, 50: As it is told in passing.
    leaves + keepsake_to + serene
ending_life, clear, 60: As it is told in passing.
    tablets_out + in_a_row + how_it_is
afraid_of_someone, soft, 40: As it is told in passing.
    better + without_him
"""
"""What makes a sign in company. Rules are looked for in the order of the text and never outside the stretch."""
