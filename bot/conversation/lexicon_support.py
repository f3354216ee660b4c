"""The words that carry meaning in `support.py`, as tables: to make it see more, add a row here and not a branch
    there.

Every table is lower case, with straight apostrophes. Welsh words stand in tables of their own and count only
in Welsh text, because many are spelt like English ones (*am*, *does*, *bob*).
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _pairs(text: str) -> dict[str, str]:
    """`left:right` pairs, `one,two:right` for many; `_` stands for a space."""
    table: dict[str, str] = {}
    for pair in text.split():
        left, _, right = pair.partition(":")
        table.update({word: right.replace("_", " ") for word in left.split(",")})
    return table


CONTRACTIONS = _pairs(
    """won't,wont:will_not can't,cant,cannot,cannae,canna:can_not shan't:shall_not
    winna,willnae,wullnae,winnae:will_not
    dinna,dinnae,dunno:do_not dont:do_not didnt,didna:did_not doesnt,disnae,disna,doesna:does_not isnt,isna:is_not
    wasnt,wisnae,wisna,wasna:was_not arent:are_not werent,wurnae:were_not hasnt,hasna:has_not
    havent,hivnae,huvnae:have_not
    hadnt,hudnae:had_not wouldnt,widnae,wouldna,wadnae:would_not couldnt,couldna:could_not
    shouldnt,shouldna:should_not
    im,a'm,ah'm:i_am ive,ah've:i_have ill've:i_will_have hes:he_'s shes:she_'s thats:that_'s theres:there_'s
    youre:you_are theyre:they_are gonna,gonnae:going_to wanna:want_to gotta:got_to wanty:want_to ain't,aint:is_not
    tisn't:is_not amn't:am_not let's:let_us innit:is_it dwi:dw_i rwy:rwy_i o'clock:oclock y'all:you"""
)

SCOTS = _pairs(
    """tae:to fae,frae:from wi:with o,o',ae:of aff:off oot:out aboot:about roon,roond,aroon:round doon:down
    abune,abin:above
    ower:over intae:into ontae:onto afore:before efter:after ahint:behind atween:between noo:now aye:always
    whiles:sometimes
    ken,kens:know kent:knew hame:home hoose:house moose:mouse toon:town broon:brown wis:was wur:were
    wid,wad:would cud:could
    shud:should hae,hiv,huv:have hid:had dae:do daein,daen:doing daes,dis:does gie:give gies:gives gied,gien:gave
    gaun,gaen:going
    gaed:went tak:take mak:make taks:takes maks:makes telt,tellt:told sellt,selt:sold brocht:brought thocht:thought
    bocht:bought socht:sought feart,feert:afraid wummin,wumman,wimman:woman weemen:women
    mither,maw,mam,mammy,mummy:mum
    faither,da,daddy,faether:dad bairn,wean,bairnie,weans,bairns:child faimily,faimly:family fowk:folk freen:friend
    neebor,neebour:neighbour lassie:girl lass:girl laddie,lad:boy heid:head haun,haund:hand een:eyes airm:arm fit:foot
    fitba:football kirk:church hospitle:hospital auld:old cauld:cold guid:good bonnie,bonny:pretty wee:little
    muckle:big
    wrang:wrong richt:right nicht:night licht:light bricht:bright awfy,awfie:awful awa,awa':away
    masel,mysel,masell,mysell:myself
    hersel,hersell:herself himsel,hissel,himsell:himself yersel,yoursel:yourself
    themsel,themsels,themselves:themselves
    oorsels:ourselves ma:my oor:our yer,yir:your ye,yous,youse:you ah:i thae:those thon,yon:that whit:what
    wha:who whaur,whar:where hoo:how whan:when baith:both aw,a':all ony:any mony:many mair:more maist:most sic:such
    naebody:nobody naething,nuthin,nothin:nothing somebody,someb'dy:someone anybody:anyone everybody:everyone
    abody,a'body:everyone
    awright,alright,richt:okay okay,ok:okay mibbe,mebbe,mibby,mebby,maybes:maybe cos,cause,coz,'cause,cuz:because
    till,til,'til:until greet,greetin,greeting:cry grat:cried bide,biding,bidin:stay stoor:dust messages:shopping
    goonie:nightgown polis:police yin,ane,wan:one yins,anes,wans:ones yince,wance:once naw:no nae:not
    sae:so gey:very jist:just lang:long strang:strong hing:thing hings:things somethin,sumthin:something fower:four
    fur:for fi:from wi':with an':and 'n:and sair:sore deid:dead hert:heart breid:bread watter:water dug:dog
    the_morra:tomorrow morra:tomorrow morn:tomorrow yestreen:yesterday skelp:slap chap:knock outwith:outside
    loo:toilet
    whilst:while amongst:among fa':fall ca':call ha':hall wa':wall gonny:going muvver:mum claes:clothes shoon:shoes
    flit:move flitting:moving flittin:moving hirple:limp crabbit:grumpy scunnered:fed"""
)
"""Spellings that say the same: the right-hand word is *also* looked for, the left one still counts as itself."""

IRREGULAR = {
    form: row.split(":")[0]
    for row in """go:goes,went,gone,going do:does,did,done,doing have:has,had,having be:is,are,was,were,been,being,am
    get:gets,got,gotten say:says,said,sais make:made take:took,taken come:came see:saw,seen know:knew,known
    give:gave,given
    find:found think:thought tell:told feel:felt leave:left put:puts,putting keep:kept let:lets,letting
    begin:began,begun
    show:shown hear:heard run:ran hold:held bring:brought write:wrote,written sit:sat stand:stood lose:lost pay:paid
    meet:met set:sets,setting learn:learnt lead:led understand:understood speak:spoke,spoken read:reads
    spend:spent grow:grew,grown
    win:won buy:bought send:sent fall:fell,fallen cut:cuts,cutting sell:sold build:built draw:drew,drawn
    break:broke,broken
    wear:wore,worn sleep:slept eat:ate,eaten drink:drank,drunk drive:drove,driven ride:rode,ridden sing:sang,sung
    swim:swam,swum
    ring:rang,rung teach:taught catch:caught fight:fought seek:sought bite:bit,bitten hide:hid,hidden
    steal:stole,stolen
    lend:lent lie:lay,lying,lain die:dying tie:tying hurt:hurts feed:fed bleed:bled forget:forgot,forgotten
    forgive:forgave
    throw:threw,thrown fly:flew,flown blow:blew,blown wake:woke,woken choose:chose,chosen freeze:froze,frozen
    shake:shook,shaken
    stick:stuck dig:dug hang:hung sink:sank,sunk shut:shuts cost:costs hit:hits quit:quits spread:spreads
    shoot:shot light:lit
    sweep:swept weep:wept dream:dreamt burn:burnt smell:smelt spill:spilt spoil:spoilt mean:meant deal:dealt bend:bent
    become:became wind:wound grind:ground bind:bound stride:strode swear:swore,sworn tear:tore,torn bear:bore,born
    rise:rose,risen raise:raised mistake:mistook knit:knits strike:struck swell:swollen wed:wedding
    man:men woman:women child:children person:people foot:feet tooth:teeth mouse:mice knife:knives wife:wives
    life:lives
    half:halves shelf:shelves leaf:leaves loaf:loaves good:well""".split()
    for form in row.split(":")[1].split(",")
}

SYNONYMS = [
    _words(row)
    for row in (
        "want wish like_to",
        "child kid",
        "phone ring call telephone",
        "happy pleased glad",
        "marry wed married",
        "mum mother",
        "dad father",
        "granny gran nan nana grandma grandmother",
        "granda grandad grandpa grandfather",
        "people folk ones",
        "little small",
        "big large",
        "afraid scared frightened",
        "think reckon believe",
        "start begin",
        "telly tv television",
        "pound quid",
        "talk speak",
        "okay fine",
        "quit give_up pack_in",
        "someone person",
        "friend pal mate",
        "shop shopping",
        "doctor dr",
        "say tell",
        "stay live",
        "photo photograph",
        "tablet pill",
    )
]
"""Plain words nobody would quarrel with, and no more than these."""

PHRASES = {
    ("give", "up"): "give_up",
    ("pack", "in"): "pack_in",
    ("every", "other"): "every_other",
    ("every", "second"): "every_other",
    ("bob", "yn_ail"): "every_other",
    ("fel", "arfer"): "fel_arfer",
    ("sort", "of"): "kind_of",
    ("kind", "of"): "kind_of",
    ("used", "to"): "used_to",
    ("look", "like"): "look_like",
    ("sound", "like"): "look_like",
    ("next", "to"): "beside",
    ("the", "day"): "today",
    ("the", "night"): "tonight",
    ("the", "morn"): "tomorrow",
    ("young", "ones"): "young people",
    ("all", "right"): "okay",
    ("as", "long"): "as_long",
    ("so", "long"): "as_long",
    ("according", "to"): "apparently",
    ("any", "more"): "anymore",
}

FREE = _words(
    """a an the this that these those and or but of in on at by with for from to into onto as than too also
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
    ourselves they them their theirs themselves who whom whose which what there here where how is are am was were be
    been being have has had having do does did done doing got will shall can could would should might may must
    not no n't 's 'd 'll 's so because if say then such ones some any just o' about"""
)
"""Words that need no source of their own. Those that carry doubt, denial or reasons are watched elsewhere."""

FREE_WELSH = _words(
    """y yr 'r yn 'n i o a ac ag ar at am gan gyda efo â dan dros drwy hyd rhwng wrth er fel na nag
    fi mi fy 'm ti dy 'th ef fe fo e hi ei 'i ni ein chi eich nhw eu 'w hwn hon hyn hynny yna yno yma hwnnw honno
    mae maen mae'n yw ydy ydi ydw dw rwy dwi rydw rydym dyn oes oedd roedd oeddwn roeddwn bydd bydda fydd fydda byddaf
    bod wedi sy sydd sy'n a'r o'r i'r i'w a'i o'i dydy dydi dydw dyw doedd does do felly achos oherwydd os pe
    ddim dim nid
    nad ond hefyd mewn iddo iddi iddyn ato ati arno arni ganddo ganddi gen gennyf ynddo ynddi dywedodd dweud
    meddai dwedodd
    gwneud hun hunan ôl pan bu wna mo fyddai byddai baswn basai beth pwy sut lle"""
)

WELSH_SIGNS = _words(
    """mae yn dw ddim wedi 'n 'r ydy yw efo gyda eisiau isio fy dydy dydw doedd roedd sy sydd ond bob achos ddydd
    dydd oedd bydd
    fydd hoffi dywedodd meddai nhw cael mynd ers fel yma rhaid hoffwn weithiau efallai gennyf gen ddim byth fi
    hynny felly
    oherwydd iddo iddi yna gwneud ydw oes roeddwn bod sut dros gartref adref fy"""
)

MUTATIONS = {
    # mutated opening: what it may stand for
    "ngh": ("c",),
    "mh": ("p",),
    "nh": ("t",),
    "ng": ("g",),
    "ch": ("c",),
    "ph": ("p",),
    "th": ("t",),
    "dd": ("d",),
    "g": ("c",),
    "b": ("p",),
    "d": ("t",),
    "f": ("b", "m"),
    "m": ("b",),
    "n": ("d",),
    "l": ("ll", "gl"),
    "r": ("rh", "gr"),
    "h": ("",),
    "": ("g",),
}

WELSH = _pairs(
    """gŵr:gwr isio,isho,eisie,moyn:eisiau lico,licio:hoffi fe,ef,o:fo 'w:ei adra,gartref,adre,cartre:adref
    rwan,rŵan,nawr:nawr
    gwneud,neud,wneud:gwneud dydd:dydd hogyn:bachgen hogia:bechgyn mam:mam dad,dada,tad:tad nos:nos
    nain,mamgu,mam-gu:nain
    hoffwn,hoffai,hoffen,licwn,liciwn:eisiau taid,tadcu,tad-cu,dadcu:taid chwiorydd:chwaer oes:oes bore,fore:bore"""
)

# --- People -----------------------------------------------------------------------------------------------------

FEMALE = _words(
    """mum mother mam sister wife daughter aunt auntie aunty niece granny gran nan nana grandma grandmother
    granddaughter girl
    woman lady lassie girlfriend stepmum stepmother mrs ms miss mother-in-law midwife stepdaughter
    mam chwaer gwraig merch modryb nith nain gwraig ferch wraig mamgu"""
)
MALE = _words(
    """dad father brother husband son uncle nephew granda grandad grandpa grandfather grandson boy man lad boyfriend
    stepdad stepfather mr sir priest father-in-law stepson bloke guy
    tad brawd gwr gŵr mab ewythr nai taid bachgen dyn ŵr fab frawd dad tadcu"""
)
EITHER = _words(
    """nurse doctor gp carer worker physio therapist ot cpn teacher neighbour friend pal mate cousin partner ex
    child kid baby twin
    manager consultant dentist chemist driver warden landlord cleaner minister police interpreter boss stepchild
    grandchild parent sibling someone person supporter advocate pharmacist keyworker consultant surgeon officer
    meddyg nyrs gweithiwr gofalwr ffrind cymydog cefnder plentyn athro athrawes"""
)
PLURAL_PEOPLE = _words(
    """twins sisters brothers parents staff children kids family couple everyone people folk boys girls sons
    daughters carers
    neighbours friends school council team hospital ward"""
)
KIN = FEMALE | MALE | EITHER
TITLES = _words("mr mrs ms miss dr doctor sir uncle auntie aunt aunty sister father nurse rev prof")

FAMILY = _words("uncle auntie aunt aunty sister father nurse doctor")
VAGUE = _words("something someone anything anyone somebody anybody thing one ones")

FIRST = _words("i me my mine myself we us our ours ourselves ah")
FIRST_WELSH = _words("fi mi i fy 'm ni ein dw")
HE = _words("he him his himself")
SHE = _words("she her hers herself")
THEY = _words("they them their theirs themselves both all")
HE_WELSH = _words("fo fe ef e o")
SHE_WELSH = _words("hi")
EITHER_WELSH = _words("ei 'i 'w")
THEY_WELSH = _words("nhw eu hwy")
THINGS = _words("it its itself this one ones them these those there here then they hynny hwn honno yno yna")
"""Words of a stretch that stand for something said before it, which a line may spell out."""

# --- How sure, how often, whether at all ------------------------------------------------------------------------

NEGATION = _words(
    """not no never nor neither none nobody nothing nowhere without hardly barely scarcely nane noone unable
    no-one nowt"""
)
NEGATION_WELSH = _words("ddim dim nid nad byth heb neb erioed")

BOTH_WAYS: dict[str, frozenset[str]] = {
    # May be neither dropped nor added.
    "might": _words("might may maybe perhaps possibly probably likely presumably efallai hwyrach ella falle could"),
    "would": _words("would should'd byddai fyddai baswn basai"),
    "should": _words("should ought must supposed meant dylai ddylai rhaid"),
    "can": _words("can able could gallu medru gall fedra alla unable manage"),
    "often": _words(
        """sometimes usually often mostly normally generally occasionally rarely seldom weithiau fel_arfer most
        almost nearly"""
    ),
    "bit": _words("bit slightly kind_of somewhat braidd tipyn"),
    "seems": _words("seem appear apparently look_like allegedly supposedly"),
}
KEPT: dict[str, frozenset[str]] = {
    # May not be dropped from over what they govern. (Added, they are words without a source.)
    "thinks": _words(
        """think reckon believe suspect guess suppose imagine doubt assume expect fear worry worried claim hear
        meddwl credu amau"""
    ),
    "wants": _words(
        """want wish hope need plan try attempt consider ask offer intend fancy decide like_to threaten promise
        hoffi eisiau gobeithio angen bwriadu ceisio trio"""
    ),
    "stops": _words("stop refuse deny avoid forget fail pretend cancel miss gwrthod stopio peidio anghofio"),
    "used": _words("used_to"),
    "only": _words("only"),
    "else": _words("else other another"),
}
CONDITION = _words("if unless as_long gin provided providing supposing whether")
CONDITION_WELSH = _words("os pe petai pebai")
WHEN = _words("when once until whenever while pan")
FACTIVE_SAY = _words("say tell ask write shout sign dweud dywedodd meddai")
SAYING = _words(
    """say tell think reckon believe suspect feel know doubt hope guess suppose worry worried explain mention
    dweud meddwl teimlo credu dywedodd meddai"""
)
"""Verbs after which a new clause begins, with somebody else doing it."""

REASON = _words("because since owing achos oherwydd")
RESULT = _words("so therefore hence felly thus")
LIGHT = _words("be have do got bod even ever really actually quite very still just own also once")
SHORT_PAST = _words(
    """been had gone done got seen left taken given told said made come put come become known found thought kept
    let begun
    better brought bought lost paid met sent fallen sold broken eaten written forgotten hidden rather"""
)
NOT_ADVERBS = _words(
    "likely hardly nearly really only early family lately mostly probably possibly lonely reply supply apply fly"
)

# --- Numbers, days ----------------------------------------------------------------------------------------------

UNITS = _pairs(
    """zero:0 nought:0 nil:0 one:1 first:1 two:2 twa:2 second:2 three:3 third:3 four:4 fower:4 fourth:4 five:5
    fifth:5 six:6 sax:6
    sixth:6 seven:7 seeven:7 seventh:7 eight:8 echt:8 aicht:8 eighth:8 nine:9 ninth:9 ten:10 tenth:10 eleven:11
    eleventh:11 twelve:12
    twal:12 twelfth:12 thirteen:13 thirteenth:13 fourteen:14 fourteenth:14 fifteen:15 fifteenth:15 sixteen:16
    sixteenth:16
    seventeen:17 seventeenth:17 eighteen:18 eighteenth:18 nineteen:19 nineteenth:19 once:1 twice:2 thrice:3
    couple:2 pair:2 dozen:12"""
)
TENS = _pairs(
    """twenty:20 twentieth:20 thirty:30 thirtieth:30 forty:40 fourty:40 fortieth:40 fifty:50 fiftieth:50 sixty:60
    sixtieth:60
    seventy:70 eighty:80 ninety:90"""
)
UNITS_WELSH = _pairs(
    """un:1 unwaith:1 dau,dwy,ddau,ddwy,dwywaith,ddwywaith:2 tri,tair,dri,dair,teirgwaith:3
    pedwar,pedair,bedwar,bedair:4
    pum,pump,bum,bump:5 chwe,chwech:6 saith:7 wyth:8 naw:9 deg,ddeg,deng:10 pymtheg,bymtheg:15 deunaw:18 ugain:20
    cyntaf,gyntaf:1 ail:2 trydydd,trydedd:3 pedwerydd:4 deuddeg,ddeuddeg:12"""
)
SCALES = _pairs(
    "hundred:100 hunner:100 hunder:100 thousand:1000 thoosand:1000 million:1000000 cant:100 gant:100 mil:1000"
)
DAYS = _words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october
    november december spring summer autumn winter morning afternoon evening night day week month year weekend
    hour minute today
    tomorrow yesterday tonight noon midnight fortnight daily weekly monthly christmas easter
    llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref
    tachwedd rhagfyr
    bore prynhawn nos dydd wythnos mis blwyddyn awr munud heddiw yfory ddoe"""
)
HOW_OFTEN = _words(
    "every each always often sometimes usually daily weekly again bob every_other most constantly regularly"
)
ONE_DAY = _words(
    """monday tuesday wednesday thursday friday saturday sunday january february april june july august september
    october
    november december morning afternoon evening spring summer autumn winter
    llun mawrth mercher iau gwener sadwrn sul"""
)
"""Days and seasons that are told apart like numbers, so that two of them exchanged are noticed."""

TOGETHER = _words("both together jointly everyone all ill dau gilydd cilydd couple")
OATHS = _words(
    """bloody fuck fucking fucked shit shite pish piss bastard bitch arse arsed bollocks damn bugger crap hate
    furious raging
    scunnered kill die brain"""
)
