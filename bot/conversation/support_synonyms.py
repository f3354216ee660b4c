"""Words that say the same, words that another word plainly holds, and words that carry no matter of their own.

Tables for `support.py`: to make it see more, add a row. A row of `SAME` holds in both directions; one of `HELD_BY`
in one: the words of a line, and the words of a stretch of which one is enough for them. `CARRIES_NOTHING` needs no
source at all. Names, numbers, denials, doubts, reasons, feelings, risks, illnesses and plans stand in none of them.
"""

from __future__ import annotations


def _rows(text: str) -> list[frozenset[str]]:
    return [frozenset(row.split()) for row in text.strip().split(";") if row.strip()]


def _held(text: str) -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for row in text.strip().splitlines():
        words, _, enough = row.partition("<")
        for word in words.split():
            table[word] = table.get(word, frozenset()) | frozenset(enough.split())
    return table


SAME_PEOPLE = _rows(
    """
    child kid; mum mother mam maw; dad father; granny gran nan nana grandma grandmother; granda grandad grandpa
    grandfather; people folk; friend pal mate; doctor dr gp; woman lady; man bloke guy chap; girl lass; boy lad;
    son lad; daughter lass; husband hubby; wife missus; aunt auntie aunty; neighbour neighbor next_door;
    baby infant; brother bro; sister sis; someone person anyone; partner other_half; chemist pharmacist;
    landlord landlady; teenager teen; nain mamgu; boss manager; staff workers
    """
)
"""People by what they are to others: any word of a row is the others too, also where owners are compared."""

SAME = _rows(
    """
    want wish like_to keen_to fancy dead_set; people ones; happy pleased glad chuffed content delighted over_moon;
    marry wed married;
    phone ring call telephone give_bell get_blower; little small wee tiny; big large huge; afraid scared frightened;
    think reckon believe consider view opinion; start begin; telly tv television; pound quid; talk speak chat blether;
    okay fine; quit give_up pack_in stop; stay live; stay remain; stop_on stay; photo photograph picture; tablet pill;
    say tell state;
    medicine medication meds; move shift; move flit; bothered concerned worried; bother mind; complain moan whinge;
    toilet loo lavatory; sofa settee couch; dinner tea meal supper; breakfast brekkie; exhausted worn_out done_in
    knackered shattered wabbit; tired weary; angry mad cross raging; annoyed fed_up; sad unhappy; cry greet weep;
    sleep doze nap kip; wash bathe; near beside by close next_to; leave go; allow let permit; help hand assist
    assistance; dress get_dressed; hurt sore pain painful ache aching; ill poorly unwell; fall go_over tumble;
    vomit throw_up; throw chuck fling lob; look_after care mind; house home; flat apartment; car motor; drive run;
    money cash; wage pay salary; job work; clever smart; silly daft; good great brilliant grand; lovely nice;
    difficult hard tough; easy simple; quick fast quickly; slow slowly; properly right correctly; wrong incorrect;
    sure certain; often a_lot lots much; quiet silent; quieten quiet; noisy loud; noise racket din; listen hear;
    watch look see; enjoy like love; hate detest; prefer rather sooner better; choose pick choice; decide decision;
    reply answer; ask request; question query; explain tell; shout yell; argue row quarrel argument; hit thump;
    join take_part; attend go come; visit come see; arrive come turn_up get; return go_back come_back get_back back;
    meet see; remember recall mind; know ken aware; understand get_it follow; teach show; try give_go have_go
    give_bash; finish end complete; broken bust; mend fix repair; sort sort_out organise arrange; clothes clothing;
    trousers breeks; glasses specs spectacles; coat jacket; food grub; sandwich piece; sweet sweetie; potato tattie
    spud; alcohol drink booze bevvy; cigarette fag smoke; hospital infirmary; chemist pharmacy; injection jab jag;
    lift elevator; bill account; form paperwork; letter mail post; police polis cop; school academy; college uni;
    holiday holidays; church kirk; garden yard; street road; shop store supermarket; expensive dear; steal nick pinch
    take; search look_for; find look_for; push shove; pull drag; close shut; open unlock; continue carry_on keep go_on
    still; keep stay remain hold_on; later after afterwards; previous last; recently lately recent; before previously
    earlier; now today noo; now currently presently nowadays; immediately straight_away right_away; forever for_good;
    always constantly all_time; almost nearly about; about around roughly approximately; about regarding concerning extra more additional; all whole every entire full everything; everything whole_lot lot; each every per;
    daily every_day; weekly every_week; monthly every_month; whenever when every_time once; when while as;
    provided if as_long condition only_if; but though although however whereas; alone by_self on_own self own;
    with together; different another; different change; same too likewise; other else another;
    use get; wear put_on have_on; bed bedroom; upstairs up_stair up_stairs; downstairs down_stair down_stairs; outside out outdoors; inside in indoors; walk stroll; stairs steps; rent tenancy; council authority;
    text message; internet online; radio wireless; newspaper paper; list note; appointment appt; meeting meet;
    pray prayer; embarrassed embarrassing; proud pride; bored boring; lonely loneliness; anxious anxiety; worry
    worried; settled settle calm; ready prepared; accept take; trust rely; share split; receive get; fetch collect
    pick_up get nôl; give hand_over provide supply; send post; bring take; hide stash; rush hurry; force make;
    need must have_to got_to; need could_do_with; keen like interested; keen fond; favourite best; best better;
    worse worst; improve better; plenty enough; sufficient enough; amount number; left remain over; final last;
    next after; first start; middle centre; bit piece; box packet pack; bottle jar; plate dish; kettle brew;
    beer lager; pub local; bookies bookmaker; film movie; swear sworn; old elderly; retire retired; until till
    before; pass_away die dead death; birth born; alive living life live; laugh laughter; sick boak; pee urinate;
    stomach belly tummy; shit shite; bottom bum; suitable suit; independent independence; private privacy;
    mobile phone; gentle gently; careful careful; pension pensioner; agree okay up_for; able can; unable cannot;
    refuse knock_back; dirty filthy; blood bleed; memory remember; tidy clean; hungry starving; row fall_out;
    argue fall_out; upset distressed; clear tidy; get_up rise; get_out go_out; enter come_in go_in; wake get_up;
    along with; pudding dessert; bin rubbish; tap faucet; cook make; prepare make; make do; build make; write put;
    note write; cut trim; borrow lend; spend pay; suggest say; reach get manage; travel go; accompany come go take;
    carry_on continue; hold_down keep; share between; replace change new; extremely very; really very; exactly
    bang_on; simply just; merely just; probably likely; maybe perhaps; especially particularly mainly; particularly
    that; mainly mostly; certainly definitely; nobody none; nothing none; quite fairly pretty; slightly bit;
    dislike hate; favour all_for; supportive all_for;
    dod dŵad dwad; brifo dost; crac grac blin; cyfan cwbl i_gyd; bachgen hogyn crwt; merch geneth hogan; edrych sbio;
    hoffi licio mwynhau caru; eisiau isio moyn angen; allan mas; nawr rwan rŵan; gallu medru; llefrith llaeth; cael
    derbyn; ymweliad dod cael dŵad; mynd âi
    """
)
"""Plain words that nobody would quarrel with."""

HELD_BY = _held(
    """only < just nothing_but no_more only except
    just < only
    would < want wish hope if could rather sooner better like_to will might accept prefer
    will < shall going intend gonna 'll do
    can < able manage could may allowed let fine if will
    able < can could manage
    ask < want need could would can please how what why where when do don't must let if like tell put give make
    tell < say let know ask inform
    request < want ask please could
    want < need please could would should must rather sooner ask prefer do don't suit best only keep let give insist
    want < come put
    wish < need please could would should must rather sooner ask prefer
    like < would want do could prefer happy best keen good rather need suit
    like < enjoy love fond take
    prefer < rather sooner better best like not instead want
    prefer < like
    need < want must should could can't cannot have_to hand help without needed
    should < must need ought supposed have_to
    must < need should have_to got only
    may < can could let fine allowed
    could < can might if would
    refuse < not won't never no
    decline < not won't no
    unable < not cannot can
    without < not no none nae
    lack < not no none without
    stop < not no anymore finish off away gone without
    off < stop cancel finish
    longer < not stop anymore
    unless < if not without except
    except < but not only
    until < before till not
    last < not since
    since < after from
    before < not yet until till
    own < self her his their my alone
    alone < own self nobody
    unaided < own self without
    himself herself themselves < own alone self
    instead < rather not than
    rather < want better best prefer not than sooner
    else < other another everyone anyone someone nothing any
    other < another different else rest
    another < other different new more second next
    different < another other change
    again < back another more next still re
    still < yet keep always not continue
    remain < still keep stay
    back < return again
    away < off gone out
    driver < drive lorry van taxi bus
    driven drive < run lift take car
    lift < drive run take car
    walk < foot manage legs stroll
    live < in up down over at with
    stay < live in with keep at
    sit < sat
    lie < bed
    pay < give money cost buy quid pound owe
    cost < pay pound quid
    buy < get shop
    eat < have dinner tea food feed meal breakfast lunch
    drink < have tea coffee beer
    food < eat meal dinner tea breakfast
    meal < eat dinner tea breakfast lunch food
    wash < shower bath
    sleep < bed
    speak < say tell talk word
    talk < say tell speak word
    discuss < talk speak
    conversation < talk speak
    agree < yes okay fine happy right
    happy < fine okay good
    fine < all_right happy bother
    difficult < struggle hard cannae cannot
    struggle < hard difficult can't cannot
    worse < bad worst
    best < good better favourite
    better < improve best good
    most < worst best mainly mostly
    many < lot lots loads
    much < lot lots loads
    several < few couple
    few < couple some
    some < few couple bit
    more < another extra again
    less < not fewer
    difference < different
    comparison < than
    compared < than last
    visit < come see go call
    appointment < see visit come
    meeting < meet met
    phone < call ring
    conversation < talk speak
    decision < decide
    choice < choose
    help < hand do
    home < house back
    outside < out
    upstairs < up
    downstairs < down
    abroad < over
    daytime < day
    night-time nighttime < night
    night < dark nights
    overnight < night
    weekend < saturday sunday
    date < day
    birthday < born turn
    year < birthday
    age < old
    aged < old
    named < called name
    called < name
    entire < all every
    total < all
    both < two either
    two < both
    pair < both
    every < each all daily
    each < every
    daily < day
    weekly < week
    side < left right
    hand < left right
    chair < wheelchair
    group < club class
    daughter < girl lass
    son < boy lad
    pack < box things
    pocket < money
    window < pane
    letter < post
    write < letter note
    down < write
    hear < loud
    sight < see
    sees see < look
    look < see
    watch < telly
    throw < threw
    hit < punch
    injure < hurt
    injury < hurt
    harm < hurt
    hungry < starving
    anger < angry
    warm < heat
    heat < warm
    cold < freezing
    wet < soak soaking
    clean < tidy wash
    cook < make
    kitchen < cook
    shopping < shop
    shop < shopping
    morning < breakfast am
    evening < night tea
    afternoon < dinner pm
    near < by beside close next at
    beside < by near next
    during < in at on through while
    within < in
    throughout < all
    across < over through
    towards < to
    per < a each every
    yearly annually < year
    monthly < month
    inform < tell know let
    notify < tell know
    contact < phone ring call speak text
    respond < answer
    object < mind bother
    mind < bother fine okay happy
    bothered < mind care fussed
    care < bother mind bothered fussed
    keen < like up_for not
    suggest < say try tell
    recommend < say try
    offer < say would will
    insist < say must not
    describe < say call like
    admit < say
    deny < not never
    expect < will supposed think
    join < come go with
    accompany < with go come take
    include < and
    consist < and
    receive < get have
    obtain < get
    require < need
    assist < help hand
    attend < at to
    return < back
    fall < fell
    continue < still keep
    resume < again back start
    begin < since
    leave < gone away out off
    left < gone away off out
    depart < leave go
    end < finish over go stop
    over < finish end done
    ready < set
    prepared < ready will
    willing < will would fine happy if okay
    happy < willing
    reason < because why
    why < reason because
    caiff geith < cael gael
    cymryd < cael
    gwneud < neud
    allai gall gallai < medru fedra fedrai gallu"""
)
"""What a line may say where one of these was said: a smaller claim than the stretch, or a plainer form of it."""

CARRIES_NOTHING = frozenset(
    """
    get go come make take give keep put find hold turn bring carry set ask tell say mention explain describe
    report note add state happen become continue feel let call involve regard seem_to tend
    now then currently also too well either though although whereas while whilst however therefore already
    up down along across round around through away out over near between during within against upon per via
    way thing side part case matter kind sort type lot end fact point time place one ones area
    such very quite really just even still own same each
    next compared regarding whether where when how what why who whatever whichever whoever
    oclock am pm approximately
    own self person
    can will would
    something someone somebody anything anyone anybody
    """.split()
)
"""Light words: without a source of their own they change nothing. Those that carry doubt are watched elsewhere."""

CARRIES_NOTHING_WELSH = frozenset(
    """
    cael gael chael ca'l mynd dod ddod fynd rhoi roi gwneud wneud neud byddai byddai'n fyddai ydi mae hoffai hoffi
    waith gwaith hefyd wedyn bellach nawr rŵan rwan eisoes o'r i'r gan yw dweud ddweud dywed meddai teimlo teimlo'n
    """.split()
)
