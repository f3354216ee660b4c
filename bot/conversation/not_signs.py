"""The words that keep a sign silent, make it softer or more pressing, and those that say it was dealt with.

Tables only, in the shorthand of `signs.py`; `concerns.py` reads them. They are looked for in the sentence of a sign
that was found (what was dealt with: in every sentence), so nothing here raises anything.
"""

from __future__ import annotations

# Stretches that only look like a sign: wanting, laughing, games, weather, beasts, occasions, sheds. A sign that
# overlaps one of these is dropped.
IDIOMS = r"""
    (dying|deein|dyin) (for|fur|to (see|know|meet|try|get|go|tell)) ?|scared to death of (spiders|heights)|embarrass~die
    (could|would|'d|wid) (kill|murder|die)( for)? (an?|the|some)|(is|are|'s|was) killing (me|him|her)|drop dead gorgeous
    (nearly |near |almost |just )?(died|dee'd|die|kill(ing|ed)? <self>) (laughing|laughin|of (laughter|boredom|
        embarrassment|shame))|kill(s|ed|ing)? (time|an hour|two birds|the (weeds|engine|lights?|mood|pain))
    (nearly|almost) (killed|hanged|drowned) <self> (on|over|trying|getting|with|coming|falling)|sooner (cut|chew) off
    bored to death|(be|is|are|was|were|'ll be) the (death|ruin) of (me|him|her|us)|bruised <own> (pride|ego)|hurt a fly
    frightened the life|wouldn't hurt~(anyone|anybody|a soul|a fly)|dead (on <own> feet|bored|good|nice|easy)|black eyed
    over my dead body|(cut|burn)(ing)? (down|back|my hair|the)|battered (fish|sausage|haddock|cod)|oilseed rape
    arson about|hit (me|him|her|us) (up|with (a|the|your) (joke|question|idea|double|treble|bill))
    (beat|beats|beaten|thrash(es|ed)?|batter(s|ed)|murder(s|ed)?|leather(s|ed)?|hammer(s|ed)?|skelp(s|ed)?|wallop(s|
        ed)?) (me|him|her|us|them|you) (at|to|in the|by|on|every time|hollow|easily|four|three|two|nil|
        fair) (the )?(\w{2,12})?(?! home| hame)
    (it|that|this|what|which|it all|grief|wind|smell|heat|cold|news|noise|still|
        really)( just| really| always| only| has| had)? (beats|hit|hits|hurt|hurts|kicked|smacked|bites) (me|him|her|
        us)
    (hips?|knees?|back|feet|foot|boots?|shoes?|legs?|arms?|shoulders?|hands?|head|stomach|chest|eyes|neck|wrists?|
        sling|strap|splint|chair|teeth|words|light|brace|hearing aids?|arthritis|joints|
        stitches)( really| still| always| just| do| does)? (hurt|hurts|hurting|bites?|pinch(es)?|kills?) (me|him|her)
    (dog|cat|horse|pony|goose|wasp|bee|parrot|hamster|budgie|goat|cow|midges?)( \w{2,8})? (bit|bites|scratch(es|ed)|
        kick(s|ed)|attack(s|ed)|knock(s|ed)|pulls?|pulled|hurt)|(fridge|cupboards?|basket|bowl)~(full|stocked)
    (hit|hits) (me|him|her|us) (that|then|how|like a)|kick(s|ed)? (me|him|her|us) (off|up the|into|back in)|slapp?(s|
        ed|ing)? (me|him|her|them) on the (back|shoulder)|pinch me|(dead|die|dee|shot) than|pull(s|ed)? (the|a|his|
        her|my) (pillow|covers|duvet|blankets?|sheet) over (his|her|my) (own )?head|hit (the )?(roof|road|town|shops|
        jackpot|nail|pub|bottle|target|spot|hay)|lock(s|ed)? <self>
    (air|sun|water|wind|rain|breeze|spray|smoke|snow|waves?|ball|branch|bus|car|door|news)( \w{2,6})? (hit|hits|
        hitting|bit|slapped) (me|him|her|us)|fuss (about|over|of) (<own>|the) (birthday|anniversary|retirement|hair|
        dog|party)
    (letters?|notes?) to (the|my) (council|paper|mp|landlord|bank|housing|santa|editor|school|hospital)
    (council|dwp|bank|club|tax ?man|hmrc|shop|home|landlord|gym|phone company|machine|bus) (want to |wants to |will |
        would |just )?(takes?|took|keeps?|has) my (money|pension|card|benefits?|cash)|went missing from the (team|
        list)
    (shed|garage|car|gate|bike|greenhouse|hen ?house|van|tools?|cabinet|cupboard|loft)~(lock|bolt|padlock|latch)(ed|
        s)?~(from |on )?(the )?(outside)?|walk(s|ed|ing)? in ?to the sea (for|up to|with)
    (bruised|bruising|bruise)~(from|after|since) (the|<own>|a) (fall|trip|tumble|operation|op|injection|blood|cannula|
        rugby|football|netball|hockey|match|table|game)|missing (<own>|the|you|me|a|them|out)
    beat(s|ing|en)? (the|an|two|three|in the) (eggs?|butter|rug|carpet|drum|bounds|traffic)
    police~(club|choir|band|museum)|(football|snowball|cricket ball|\w{3,6} ball) hit (me|him|her|us)
    (away|awa)( \w{2,8}){0,2} (spare|extra|surplus|left ?over|unwanted|kittens|puppies|cuttings|seedlings|secret|
        surprise|ending|answer|magazines)|(game|secret|surprise|ending|<self>) (away|awa)
    (mhen(-?gliniau|-?glin)?|nghefn|nghoes(au)?|nhraed|mraich|nwylo|nannedd|e?sgidiau|stumog|ngwddf|ysgwydd|
        nghlun)( yn|'n) (fy|ei) (mrifo|brifo)|(taro|daro|nharo)( i)? gan y bêl
"""

FICTION = r"""
    (in|on) (the|an?|that|this|her|his|my) (film|movie|programme|drama|book|novel|soap|show|play|panto|episode|story|
        video ?game|xbox|playstation|telly|game)\b(?! and (he|she|they))|coronation street|rownd a rownd|pobol y cwm
    (film|movie|programme|drama|book|novel|documentary|story|play|song|poem|opera|ballad) (is |was |'s )?(about|where|
        in which|with|called)|eastenders|crime (novel|drama|book|story|series)|murder mystery|whodunn?it|boxing match
    emmerdale|in training|training (notes|day|session|course|on)|policy (says|states|on)|wrestling|the signs of|casualty
    corrie|sponsored|charity (jump|walk)|first aid course|sparring|bowls match|taggart|dominoes|leaflet|draughts|snooker
    rebus|goalkeeper|the match|scrabble|penalty|bungee|abseil|darts|chess|vera
"""
"""In the same sentence: a story, a game, a lesson or a drill, so nobody here was hurt."""

IMMINENT = r"""
    tonight|coming (back|round|home|hame) (at|soon|later|tonight|in)|this minute|any minute|the night|right now|on again
    tonite|(<he>('s|'re)|(he|she) is) (here|outside|downstairs|back|upstairs|at the door)|heno
    home (at|by|in) (\d|half|an hour|five|six)|back (at|by) (\d|half|four|five|six|seven|eight)
    due (for|back|in|at) |come on at|other side of the (door|bathroom|bedroom|wall)
"""
"""It may happen again within hours: harm by somebody becomes urgent (safety: are you safe right now?)."""

PAST = r"""
    when <i> (was|were|wis) (a |an |wee|young|little|small|\d|five|six|seven|eight|nine|ten|at school|in care|growing)
    years ago|back in (19|the (day|old|war|\w{3,7}ties))|ex[- ](husband|wife|partner|boyfriend|girlfriend)|in 19[2-9]\d
    decades ago|as a (child|boy|girl|kid|wean|young)|flynyddoedd yn ôl|in the past|childhood|long ago|pan oedd|used to
"""
"""Long ago: still worth asking about, no longer "now" (adult disclosures of childhood harm are kept, softly)."""

NEGATED = (
    r"((<nobody>)('s)?|<nt>|never|not|nae|without|cannot|no(?= (gonnae|gaun|goin|wantin))|nid|dydi|dydy|dyw|neb"
    r"|erioed|byth)( (is|has|have|had|was"
    r"|been|ever|once|actually|really|would|will|could|even|so|much|as|to|be|going|tae|got|thinks?|believe|he|she"
    r"|they|he'd|she'd|he's|she's|anybody|anyone|that|'s|yn|wedi|ddim|o|hi|'n|at|home|or|school|college"
    r"|work|here|there|gonnae|gaun|goin|wantin)){0,6} "
)
"""A no that stands right before the sign: "no one is harming her", "he has never hit me"."""

AT_TIMES = (
    r"((when|whenever|gin|whan|days?|nights?|weeks?|times?|weekends?|as long as|so long as|if only|wish(es|ed)?( that)?"
    r"|hop(e|es|ed|ing)( that)?|pray(s|ed)?( that)?|promis(e|es|ed)( me| her| him)?( that)?|swore|swears)"
    r"( (<he>|(<own> |the )?((wee|big|little|older|younger) )?(<kin>|carers?|staff|night staff)))?"
    r"|(good|guid|better|best|nice|braw|grand|quiet|lucky|great|easy|happy) (day|night|week|time|weekend)s? if"
    r"( (<he>|(<own> )?<kin>))?"
    r"|(ask|asked|asks|beg|begs|begged|told|telt|tell|promis(e|es|ed)|swore)( <me>| <own> <kin>)?)"
    r" ((do|does|did|is|was|will|would|has) )?"
)
"""A no after these is no denial: a good day is when he does not hit me, he promised not to hit me again."""

OWN_NO = r"ddim|byth|dim"
"""In Welsh the no of the sign itself comes second ("dydi o ddim yn gadael"), so the first one denies nothing."""

DENIED = r"(den(y|ies|ied|ying)|gwadu)\b((?!\bbut\b|\bond\b)[^.;!?\n]){0,60}"
ABSENT = (
    r"asked( (her|him|them))? (was|is|if|whether) (any|some)(body|one)[^.;!?\n]{0,20}"
    r"|(no|nor|any|without|not any|never any|nae|dim)( current| active| further| past| recent| immediate| suicidal"
    r"| actual)? (thoughts?|plans?|intention|intent|ideas?|ideation|evidence|signs?|history|disclosure|suggestion"
    r"|mention|concerns?|risk|question|talk|wish|desire|bruises|marks|arwydd)( (of|about|to|that|for|around|or|and"
    r"|o))?((?!\bbut\b|\bond\b)[^.;!?\n]){0,30}"
)
ANSWERED_NO = (
    r"[^.!?\n]{0,40}(\b(said|says|answered|replied|told me|was clear)( \w{2,6})?,?|:) (no|not|never|nothing"
    r"|nobody|naw|absolutely not)\b"
)
"""A no in an answer or in a professional's phrase: "denied thoughts of", "no evidence of", "asked, she said no"."""

AGREED_MONEY = (
    r"(i|she|he) asked (him|her|them)(?! (for|could|if|can|may))|because (i|she|he) asked|asked (me|him|her) to"
    r"|receipts in|keeps?( all)? (the"
    r"|<own>) receipts|the statements|with me|(go|do it|shop) together|power of attorney|appointee|deputy|agreed"
    r"|at my request|for safe ?keeping"
)
"""Plain arrangements under which somebody else rightly handles money."""

EXPLAINED = r"""
any: (the|that|this|first|next) slide|clip-?art|role ?play|case study|pens down|lines off (old|one|real)|
        nobody you know|made (this|these|it|him|her|them) (two )?up|textbook line|for the exercise|(a|the) (training|
        made-up) (example|case|story)
hurt_by_someone: warfarin|blood thinners|apixaban|boxin\w?|boxer|sparr\w{2,4}|rugby|karate|judo|kick-?boxing|
        wrestl\w{2,3}|roller derby|bloods|phlebotom\w{2,4}|cannula|blood test|gua sha|cupping|birth ?mark|henna|
        tattoos?|stage make-?up|face ?paint|hallowe'?en|fake blood|the panto|lost on points|coach says
hurt_marked: bloods|phlebotom\w{2,4}|cannula|blood test|gua sha|cupping|birth ?mark
sexual_harm: (surprise|birthday|leaving|engagement|retirement) party|planning a party|(christmas|birthday) present
neglect: back on (by|at)|(boiler|heating) engineer|the service|serviced|(was|been|is|going|off|she's|he's) away (to|
        at|for|in)|away to|ramadan|fasting|defrost\w{0,3}|yom kippur|lent<end>|moving day|the big shop
afraid_of_someone: deaf|hearing people|the interpreter|signed it
locked_in: (the|his|her) (hens?|chickens|hen house|sheep|cows|beasts|dogs?|pony|horses|ducks)|hens|escape room
self_neglect: clear path|two ways out|(alarm|alarms) tested|ramadan|fasting
fire_or_danger: clear path|two ways out|(alarm|alarms) tested|bonfire|barbecue|campfire|fire brigade (was |were |is |
        stood )?there
money_taken: receipts|i gave (her|him|them) it|i (do|dae) the asking|power of attorney|appointee|deputyship|
        statements? comes? to me|every penny (is|was) there
ending_life: steam (train|engine)|trainspott\w{2,3}|the view|seals|puffins|fireworks|flit(ting|tin)?|granny (flat|
        annexe)|moving (house|in|out|to)|the move|emigrat\w{2,4}|leaving do|(in (19|20)\d\d|years? (ago|
        back))(?![^\n]{0,160}?\b(again|still|tonight|lately|back now|these days|this week|since then)\b)
goodbye: flit(ting|tin)?|granny (flat|annexe)
"""
"""Near a sign of that kind (of any kind): what explains it, or says that it is only a lesson, or long over."""

RIGHTLY_REFUSED = (
    r"doctor|gp|clinic|physio|nurse|consultant|hospital|dvla|licence|diabetes|allerg|diet|knees?|hip|surgeon"
    r"|blood pressure"
)
"""A doctor, a law or a body that forbids is no one's control."""

EXPECTED_END = (
    r"hospice|palliative|terminal|weeks to live|moving (house|to|in|on)|new flat|downsiz*|last day|retir*|leaving do"
    r"|emigrat*|allerg*|birthday|christmas|wedding|university|uni"
)
"""A move or a death that is being prepared for with others: gifts and letters are part of it. Ask, do not alarm."""

DEALT = r"""
    ((re-?)?referred|reported|rang|rung|phoned|called|contacted|e-?mailed|told|telt|spoken? (to|with)|informed|alerted|
        notified|raised (it|this|that|a concern|concerns) with|passed (it|this|that|them|on)( on)? to|
        discussed( it| this)? with|flagged( it| this)? (to|with)|let|messaged|texted|dialled|went to|took (him|her|
        it) to|escalated( it| this)? to|logged( it| this)? with)( (it|this|him|her|them|the matter|about it|straight|
        back))?( to| with)? <who>|safety plan (agreed|in place|made|done)
    (made|put in|submitted|completed|sent( in)?|raised|done|did) (an? |the )?(\w{3,12} ){0,2}(referral|safeguarding|
        concern form|alert|report|ap1|incident form)( to <who>)?
    (referral|report|alert|concern) (has been |was |is |been |already )?(made|sent|logged|submitted|gone in|raised|in)
    (ambulance|police|paramedics|gp|doctor|fire service|crisis team|social work(er)?|manager|safeguarding) (was |were |
        has been |have been |is |are |already )?(called|informed|aware|attended|came|involved|knows?|on (it|the case|
        their way))|(he|she|they|we) agreed (to (move|let|turn|stop|call|see|a)|a safety plan|that i)\b[^.;!?\n]{0,40}
    (talked|spoken?) (about|through) (it|this|the \w{3,14}) with (him|her|them|the family|mum|dad|\w{3,12})
    (wedi |mi )?(dd?weud|dd?eud|siarad|ffonio|ffoniais|sôn|g?cysylltu|gysylltu|cyfeirio|hysbysu|adrodd)( (wrth|â|ag|efo|
        gyda|at|i))?('r| y| yr| fy| ein| ei)? ?(rheolwr|rheolwraig|uwch|t[îi]m|diogelu|heddlu|meddyg|gwasanaethau|
        n?g?weithiwr|nyrs|ysgol|athrawes|athro)( (diogelu|cymdeithasol|brys|dyletswydd))?
"""
"""What was done about it, or who was told (FNF ¶24: discussed and dealt with is a line of its own)."""

NOT_YET = (
    r"\b(will|'ll|shall|should|must|needs? to|going to|gonna|gonnae|want to|to be|could|can|might|would|haven't"
    r"|hasn't|didn't|havenae|didnae|not|never|nobody|no one|if|unless|plan to|ought to|ddim|heb|please|(afraid"
    r"|scared) to|don't|dinnae)( (i|you|be|have|been|has|even|yet|anyone|got|to|ever|tomorrow|actually|had)){0,5} $"
)
"""Not yet done: these words right before it make it a plan or a question."""
