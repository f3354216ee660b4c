"""Finds what looks like somebody's name. Rules over capitals, titles and kinship; the list below only helps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

GIVEN = frozenset(
    """
    aaron abdul abigail adam adele agnes ahmed aisha alan alasdair albert alec alex alfie ali alice alison
    alistair alun amanda amber amina amira amy ana andrew andy aneirin angela angus anita ann anna anne annie
    anthony antonio anwen arthur asha audrey barbara barry beatrice bella ben bernadette bernard beryl bessie
    beth bethan betty beverley bill billy bob brenda bridget bronwen bruce bryn caitlin callum calum cameron
    carl carlos carol caroline carwyn cath catherine cathy catrin ceri charles charlie charlotte chloe chris
    christina christine ciara claire clive colin connor craig cynthia dafydd daisy daniel danny darren dave
    david davie davy dawn dean deborah debbie deepa delroy denise dennis derek diane dilys donald donna doreen
    doris dorothy doug dougie duncan dylan eddie edith edna edward eileen eilidh eira eirlys elaine eleanor
    eleri elin elizabeth ella ellen elsie elspeth emily emma emyr enid eric erin esme ethel euan eva evan evelyn
    ewan fatima fay ffion finlay fiona florence flora frances francis frank fraser fred freda freya gareth gary
    gavin gemma geoff george georgia geraint gerald gerry gethin gladys glenys glyn gordon graham grzegorz gwen
    gwenda gwenllian gwenno gwilym gwyn gwyneth hamish hannah harold harriet harry hassan hazel heather hector
    heidi helen henry hilda hugh huw iain ian ibrahim idris ifan imran ina ioan iona irene iris isa isabel isla
    ishbel ivan ivy ieuan jacob jackie jade jake jakub james jamie jan jane janet janice jasmine jason jean
    jeanette jeff jenny jeremy jess jessica jessie jill jim jimmy joan joanna joanne joe john johnny jordan
    joseph josh josie joyce judith judy julia julie june justin kamal karen karl kate kath katherine kathleen
    katie kay keith kelly ken kenneth kenny kerry kevin khalid kieran kim kirsty krishna kwame kyle lachlan lana
    laura lauren lee len leon leonard lesley leslie lewis liam lily linda lisa liz llinos logan lorna lorraine
    louise lucy luke lynn lynne mabel maggie magda mair malcolm mandy mair mared margaret maria marian marie
    marion marjorie mark martha martin mary matthew maureen mavis maya megan mehmet melanie mhairi michael
    michelle mick mike mina miriam mohamed mohammed moira molly mona morag morwenna moses muhammad muriel murray
    myfanwy myra nadia nan nancy naomi natalie neil nerys nesta nia niall nicola nigel nisha noah nora noreen
    norma norman olive oliver olivia olwen owain owen pamela pat patricia patrick paul paula pauline pawel pearl
    peggy penny peter phil philip phyllis piotr prakash priya rab rachel raj rajesh ravi ray raymond rebecca reg
    rhian rhiannon rhodri rhys richard rita rob robbie robert robin roger rohan ron ronald ronnie rory rosa rose
    rosemary ross roy ruby rukhsana russell ruth ryan sadie sally salma sam samantha samina samuel sandra sanjay
    sara sarah scott sean senga shabana shane sharon sheila shirley shona sian sid sidney simon sioned siobhan
    sofia sonia sophie stacey stan stella stephen steve stewart stuart sue sunita susan suzanne sylvia tam tariq
    tegwen terence teresa terry theo theresa thomas tina tom tommy tomos toni tony tracey trevor tyrone una
    valerie vera veronica vi victor victoria vikram viktor vincent violet violet walter wayne wendy wilf wilfred
    will william willie winifred winston yasmin yusuf yvonne zac zainab zara zeb zoe zofia
    """.split()
)
"""Given names heard in the three nations. A name that is not here is still found by what stands around it."""

ALSO_WORDS = frozenset(
    """
    will mark may rose grace hope pat bill jack dawn daisy ivy olive pearl ruby violet iris robin ray dean gene
    penny art sue jean pearl amber heather hazel joy faith summer frank rob nick josh drew miles glen roy dale
    ben kay lee reg vi nan ana tam isa ali jan ina roger flora olive una rich mona june
    """.split()
)
"""Names that are words too: taken as names only where they have a capital and stand like a name."""

NOT_NAMES = frozenset(
    """
    i i'm i'll i've i'd a an the and but or so then than that this these those there here if when while where
    what who whom whose why how which he she they we you it his her hers their its our my your me him them us ah
    aye naw no not yes ok okay well right oh now still just also only even very too both all every each some any
    most many more other another none nobody somebody someone anyone everyone everybody nothing something
    everything anything one two three four five six seven eight nine ten first second third fourth last next
    before after since because although though however until during with without within for from to in on at by
    of off out over under into onto up down about around between through as like unless whether maybe perhaps
    probably please thanks thank sorry monday tuesday wednesday thursday friday saturday sunday mondays tuesdays
    wednesdays thursdays fridays saturdays sundays january february march april may june july august september
    october november december spring summer autumn winter christmas easter ramadan eid diwali hogmanay new year
    today tomorrow yesterday tonight morning afternoon evening night week month english welsh scottish scots
    british irish polish urdu punjabi bengali gujarati hindi arabic french german spanish italian european
    african caribbean asian chinese deaf blind christian muslim catholic hindu sikh jewish protestant church
    chapel mosque temple god jesus lord bible allah mum mam mammy mummy dad daddy da gran granny grandad grandpa
    nan nana nain taid papa auntie aunty uncle mother father sister brother son daughter wife husband partner
    niece nephew cousin family carer carers wean weans baby doctor gp nurse physio physiotherapist ot therapist
    consultant psychiatrist psychologist cpn dietitian pharmacist dentist chiropodist podiatrist interpreter
    advocate solicitor police sergeant constable officer social worker support key keyworker manager team leader
    provider agency council housing landlord warden teacher school college university hospital ward surgery
    clinic centre center hospice home house flat street road avenue lane close drive court park place terrace
    crescent garden gardens hub club project service services care plan review visit meeting note notes goal
    goals outcome outcomes referral assessment report record records option options budget direct payment
    payments individual service fund personal health state pension credit attendance allowance universal
    benefits jobcentre job dwp pip esa dla nhs chi ni dob gp bsl sds adhd copd ms uti tv dvd cd bbc uk usa eu
    iphone facebook whatsapp zoom google amazon tesco asda lidl aldi sainsbury's morrisons boots argos ikea
    greggs wetherspoons telegram youtube netflix scotland england wales britain london glasgow edinburgh cardiff
    swansea aberdeen dundee inverness manchester liverpool leeds birmingham bristol newcastle sheffield
    nottingham leicester blackpool saw seen met spoke talked visited visit rang phoned called asked agreed
    decided said says told offered went came discussed reviewed arrived left found noted used wants wanted likes
    loves hates feels thinks does did do has have had is was are were be been being can could will would shall
    should might must let let's don't doesn't didn't can't couldn't won't wouldn't isn't wasn't haven't hasn't
    nae dinnae cannae didnae wisnae tae fae wi aboot oor ma ignore forget write put record keep make take get
    give go come look listen ring call send ask tell talk stop start try help see know think want need like love
    live lives living attend access improve reduce increase maintain engage achieve prevent ensure manage
    monitor support encourage promote continue remain dw dwi rwy rydw mae maen nid dim ddim ddim hoffwn hoffai
    dyma dyna ond achos oherwydd os pan fel yn yr ar gan i'r fy ei eu ein eich hi ef fo ni nhw chi ti pwy beth
    ble sut pam ie na do naddo diolch bore heddiw yfory ddoe cymraeg cymru saesneg gofal teulu mam dad merch mab
    chwaer brawd good lovely great fine bad poor old big little wee long short happy sad happier lonely tired
    worried scared frightened anxious safe unsafe independent short-term long-term things thing time times
    people person man woman lady gentleman boy girl child children kids men women friend friends neighbour
    neighbours pals dog cat breakfast lunch dinner tea supper food medication meds tablets insulin oxygen
    wheelchair hoist rail rails bath shower toilet bed bedroom kitchen hall stairs door window bus train car
    taxi shop shops pub bowls bingo football dear hi hello hey dunno whatever sure yeah yep nope cheers bye re
    subject fao cc attn client patient tenant newspapers newspaper hands eyes eight-ball sir madam lord prime
    minister queen king mr mrs ms miss dr prof rev lifeline telecare careline keysafe meals wheels crossroads
    barnardo's mencap enable age concern samaritans citizens advice bureau red cross salvation army rotary
    legion british women's institute shared grafted confirmed discharged moved lost stated reports reported
    current previous background history mobility personal risk risks strengths worries concerns decision
    decisions reason reasons actions action plan key-worker attends struggles copes walks sleeps eats drinks
    speaks describes presents appears seems absolutely basically actually anyway honestly hopefully apparently
    usually sometimes often always never trainer worker assistant facilitator learner mobile phone telephone
    email tel number address postcode born helo hylo shwmae shwmai menyw dyn merch bachgen
    """.split()
)
"""Words that open sentences or carry capitals and are nobody's name."""

KIN = (
    r"(?:mother|father|sister|brother|son|daughter)-in-law|daughters?|sons?|wife|husband|partner|"
    r"fianc[eé]e?|boyfriend|girlfriend|mum|mam|mammy|mummy|mother|dad|da|daddy|"
    r"father|sisters?|brothers?|niece|nephew|aunt|auntie|aunty|uncle|cousin|gran|granny|nan|nana|nain|taid|"
    r"grandad|granda|grandpa|grandmother|grandfather|grandson|granddaughter|grandchild|grandchildren|grandkids|"
    r"stepson|stepdaughter|step-?mum|step-?dad|in-laws|"
    r"parents|family|neighbour|friend|pal|mate|ex|foster (?:mum|dad|carer)|carer|guardian|attorney|"
    r"merch|mab|gŵr|gwraig|chwaer|brawd|mam-gu|tad-cu|ferch|fab"
)
"""Words for relatives, friends and others who stand by somebody."""

OFFICE = (
    r"physio(?:therapist)?|OT|occupational therapist|GP|doctor|consultant|nurse|district nurse|CPN|psychiatrist|"
    r"psychologist|dietitian|dietician|pharmacist|speech therapist|SLT|SALT|social worker|housing officer|"
    r"support worker|key ?worker|care manager|manager|warden|landlord|teacher|head teacher|tutor|work coach|"
    r"advocate|interpreter|solicitor|police officer|officer|occupational health|health visitor|midwife|"
    r"care coordinator|co-?ordinator|home carer|PA|personal assistant|paramedic|chiropodist|podiatrist|"
    r"discharge (?:team|nurse|coordinator)|reablement (?:team|worker)|ward sister|team leader|"
    r"supervisor|vicar|minister|"
    r"priest|imam"
)
"""Words for people who are there because it is their work."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TITLE = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lady|Rev|Reverend|Fr|Father|Sister|Nurse|PC|DC|WPC|Cllr|"
    r"Councillor)\b\.?\s{1,2}\Z"
)
_KIN_BEFORE = re.compile(rf"\b(?:{KIN}),?\s(?:called\s|named\s)?\Z", re.I)
_OFFICE_BEFORE = re.compile(rf"\b(?:{OFFICE}),?\s(?:called\s|named\s)?\Z", re.I)
_OFFICE_AFTER = re.compile(rf",?\s(?:the|her|his|their|my|our|from the)\s(?:[\w-]+\s){{0,2}}(?:{OFFICE}|{KIN})\b", re.I)
_NAMING_BEFORE = re.compile(
    r"(?:\b(?:named|called|name is|name's|i'm|i am|it's|note on|note for|note about|notes on|note|visit to|visit with|"
    r"visited|saw|met|meeting with|call with|call to|call from|phoned|rang|review for|review of|review with|"
    r"spoke to|spoke with|talked to|ring|phone|text|assessment for|client|re|fao|regarding|week \w+|"
    r"dear|hi|hello|love|cheers)[:,]?\s)\Z",
    re.I,
)
_BROUGHT_IN = ("note ", "on ", "to ", "for ", "called ", "named ", "is ")
"""The last word before a name in small letters, unless it is a name by itself."""
_PLACE_BEFORE = re.compile(
    r"\b(?:in|near|fae|at|to|from|into|towards|round|outside|off|via|live in|lives in|flat in|of|the|"
    r"yn|i|o|ym|yng)\s\Z",
    re.I,
)
_PLACE_AFTER = re.compile(
    r"\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Court|Way|House|Lodge|Park|Place|Terrace|"
    r"Crescent|Hospital|Ward|Centre|"
    r"Hall|Club|Church|School|College|University|Library|Hub|Cafe|Café|Market|Station|Gardens|Green|Trust|"
    r"Care|Homecare|Council|Farm|Beach|Bay|Island|Road|Arms|Inn)\b"
)
_VERB_AFTER = re.compile(
    r"(?:['’]s\s|\s(?:is|was|has|had|says|said|wants|wanted|thinks|reckons|feels|told|lives|does|doesn|would|will|can|"
    r"likes|loves|knows|came|went|rang|phoned|asked|agreed|meets|met|starts|started|stays|gets|needs|used|"
    r"moved|keeps|seems|spoke|explained|showed|laughed|smiled|isn|wasn|never|and I\b|he\b|she\b)\b)"
)
_AGE_AFTER = re.compile(
    r",?\s(?:aged\s)?(?:\d{1,3}\b|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)|"
    r",\s(?:dob|d\.o\.b|born)\b|\s\(me\)",
    re.I,
)
_OPENS = re.compile(r"(?:\A|[.!?:;\n\r]\s{0,3}[\"“‘']?|[\"“]\s?|\A\W+|\n\W{0,4}|full stop )\Z")


@dataclass(frozen=True, slots=True)
class Name:
    """Where a name stands. `sure` when a title, kinship, role or the way it is brought in says that it is one."""

    start: int
    end: int
    sure: bool


def _bare(token: str) -> str:
    """The token without a possessive ending."""
    return re.sub(r"['’]s?\Z", "", token)


def tokens(text: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(text)


def names(text: str) -> list[Name]:
    """Every name in these words, in order, each mention of it. Linear in the length of the words."""
    found: dict[tuple[int, int], bool] = {}
    shouting = text.upper() == text
    lower_case = not shouting and sum(c.isupper() for c in text[:2000]) * 60 < min(len(text), 2000)
    maybe: list[tuple[int, int]] = []
    known: set[str] = set()
    for match in tokens(text):
        token = _bare(match[0])
        start, end = match.start(), match.start() + len(token)
        lowered = token.lower()
        before, after = text[max(0, start - 40) : start], text[end : end + 40]
        if lowered in NOT_NAMES or len(token) < 2:
            continue
        if token[0].isupper() and (not token.isupper() or (shouting and lowered in GIVEN)):
            verdict = _capital(token, lowered, before, after)
        elif (
            token[0].islower()
            and (lowered in GIVEN or before.lower().endswith(_BROUGHT_IN))
            and (lower_case or _NAMING_BEFORE.search(before))
        ):
            verdict = _small(lowered, before)
        else:
            continue
        if verdict:
            found[start, end] = verdict == "sure"
            known.add(token)
        elif verdict == "" and token[0].isupper():
            maybe.append((start, end))
    for start, end in maybe:
        if text[start:end] in known:
            found[start, end] = False
    return _joined(text, found)


def _capital(token: str, lowered: str, before: str, after: str) -> str | None:
    """ "sure", "likely", "" (only if the same word is a name elsewhere) or None (never)."""
    if _TITLE.search(before):
        return "sure"
    if _PLACE_AFTER.match(after):
        return None
    if _KIN_BEFORE.search(before) or _OFFICE_BEFORE.search(before) or _OFFICE_AFTER.match(after):
        return "sure"
    if _AGE_AFTER.match(after):
        return "sure"
    opens = bool(_OPENS.search(before))
    if _NAMING_BEFORE.search(before) and (lowered in GIVEN or not lowered.endswith(("ing", "ed", "tion"))):
        return "sure"
    if before.strip() in ("", "Re", "Note:") and re.match(r"['’]s\s|,\s|\.\s|:\s|\s-\s", after):
        return "sure"
    if _PLACE_BEFORE.search(before) and lowered not in GIVEN:
        return ""
    if lowered in GIVEN and (not opens or lowered not in ALSO_WORDS or _VERB_AFTER.match(after)):
        return "sure" if opens or _VERB_AFTER.match(after) else "likely"
    if opens:
        ending = lowered.endswith(("ing", "ed", "tion", "ment", "ness", "ly", "ies", "ity", "ers"))
        return "likely" if not ending and _VERB_AFTER.match(after) and len(token) > 2 else ""
    return "likely"


def _small(lowered: str, before: str) -> str | None:
    if lowered in GIVEN and lowered not in ALSO_WORDS and len(lowered) > 2:
        return "sure"
    brought_in = re.search(r"\b(?:new note|note on|visit to|review for|called|named|my name is)\s\Z", before, re.I)
    return "sure" if brought_in and len(lowered) > 2 else None


def _joined(text: str, found: dict[tuple[int, int], bool]) -> list[Name]:
    """First name and surname, title and name, as one."""
    out: list[Name] = []
    for (start, end), sure in sorted(found.items()):
        title = _TITLE.search(text[max(0, start - 14) : start])
        if title:
            start = max(0, start - 14) + title.start()
            sure = True
        if out and text[out[-1].end : start] in (" ", "-") and text[start].isupper():
            out[-1] = Name(out[-1].start, end, out[-1].sure or sure)
        elif not out or start >= out[-1].end:
            out.append(Name(start, end, sure))
    return out
