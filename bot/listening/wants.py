"""Hears what somebody wants or will not have. Law: only a plain want of the person is theirs; a no stays a no.

A want that is denied, supposed, past, mocked, guessed at, or told by somebody else about the person is not marked
as an outcome. What a relative says is the relative's view (V5), what a worker wants is the worker's (V7), what a
team or office wants is an aim (B2).
"""

from __future__ import annotations

import re
from itertools import islice

from bot.conversation.recording import Basis, Mark, Mode, Party, Polarity, Role
from bot.listening import lexicon as lx
from bot.listening.heard import Heard, kinds
from bot.listening.lexicon import rx
from bot.listening.sentences import Piece, trim
from bot.listening.voices import SAYS, Voice

TOGETHER = "together"
MOST = 12
"""Wants heard in one sentence. More than that is not speech, and each costs time."""
_SUBJECTS = ("he", "she", "they", "i", "ah", "we")
_SELVES = ("i", "ah", "we")
_TELLS = rx(r"(?:wrote|writes|said|says|told|tells|reckons?|thinks?)\Z")
_NOT_THAT = rx(
    r"\W*(?:but |and |just )?not\s(?!sure|bad|really|too|much|yet|that|if|a problem|"
    r"one\b|my fault|well|good|great|long)"
)
_NOT_PEOPLE = (
    "you",
    "who",
    "that",
    "it",
    "nobody",
    "naebody",
    "everyone",
    "everybody",
    "people",
    "someone",
    "somebody",
)
_CLEFT = rx(r"\b(?:what|all|the (?:\w+ )?thing(?: that)?)\s(?:\w+\s){0,3}?(?:he|she|they|i|ah|we|[A-Z]\w+)?\W*\Z")
_IS = rx(r"\s(?:is|was|wis|are|['’]s)\s(?:that\s)?|\s?:\s")
_NOMINAL = rx(
    r"\b(?:(?:what (?:really |most )?matters(?: most)?(?: to (?:me|him|her|them|us))?|the (?:main|"
    r"most important|biggest|only|one|important) thing(?: (?:to|for) (?:me|him|her|them))?|(?:my|his|"
    r"her|\w+['’]s) (?:one |big |only |main )?(?:dream|wish|hope|own goal)|"
    r"what['’]s important(?: to (?:me|him|her))?|what['’]d make (?:my|his|her) day|"
    r"y peth pwysicaf(?: i fi)?)\s(?:is|was|would be|yw|ydy)\s(?:that\s)?"
    r"|as long as (?:i|ah|he|she)(?:['’]ve| have|['’]s| has| can| get)\b)"
)
_MEAN_NO = rx(
    r"\b(?:refus(?:ed|es|ing)|turned down|declin(?:ed|es)|said no to|says no to|(?:(?:['’]s|is|"
    r"was) (?:not|no)|isn['’]t|isnae|wasn['’]t) (?:keen|interested|having)|(?:['’]m|am) (?:not|"
    r"no) (?:(?:going|gaun) (?:to (?:the|a|any|that)\b|back|in|into|there|anywhere|near)|having|"
    r"interested|keen|wearing|moving|leaving|taking|letting|sitting|signing|doing|eating|paying|"
    r"sharing|living|wanting|giving up)|won['’]?t (?:have|go|wear|hear|consider|entertain|accept)|"
    r"willnae|will not (?:have|go|wear|move)|"
    r"can['’]?t (?:stand|bear|abide)|cannae (?:stand|thole|abide)|hates?|no way|over my dead body|"
    r"not (?:the|a|another|any|going|for me)|no (?:the|a|another)|naw|nae (?:mair|more)|dim (?:mwy|y)|"
    r"ddim yn mynd|nid)\b"
)
_OTHER_OBJECT = rx(
    r"\A\s(?:him|her|them|mum|mam|dad|my (?:mum|dad|mother|father|wife|husband|son|daughter|brother|"
    r"sister|gran|nan))\s(?:to|tae|at|in|home|back|safe|out|moved)\b"
)
_WORK_TALK = rx(
    r"\A\s(?:to|tae)?\s?(?:see|check|know|talk|discuss|ask|raise|make sure|be clear|be sure|add|note|"
    r"say|flag|thank|apologise|understand|find out|be honest|record|remind)\b"
)
_EMPTY_WANT = rx(
    r"\A\s*(?:to know|to say|to talk about|to tell|to ask|to thank|to stress|to point out|it|that|"
    r"this|nothing|anything|what|me to write|me to know|to complain|to be clear|to (?:stop|"
    r"go) (?:there|now))?\s*\Z|\A\s*(?:to be (?:honest|fair|clear)|to say|to thank|to tell you|to ask|"
    r"to know (?:if|when|what|why|whether)|none of (?:your|their|anyone))\b|\A\s*(?:to|that|it)\W+but\b"
)
_TRIFLE = rx(
    r"\A\s*(?:for )?(?:a |an |another |some )?(?:smoke|fag|ciggie|wee|pee|cup(?:pa)?|tea|drink|pint|"
    r"toilet|loo|coffee|sleep|kip)\b"
)


def hear_wants(heard: Heard, piece: Piece, voice: Voice, since: int) -> list[Mark]:
    """The wants and refusals of one piece. `since` is where the sentence before it began."""
    text = heard.text
    words = heard.words_in(piece.start, piece.end)
    said = text[piece.start : piece.end]
    if piece.withdrawn or (lx.SARCASM.search(said)) or (lx.EXAMPLE.search(said) and voice.what == "narration"):
        return []
    found: list[Mark] = []
    at = piece.start
    if not words.isdisjoint(lx.WANT_WORDS):
        for match in islice(lx.WANT.finditer(text, piece.start, piece.end), MOST):
            if match.start() < at:
                continue
            mark = _one(heard, piece, voice, since, match, at)
            if mark:
                found.append(mark)
                at = mark.span.end
    for match in lx.WELSH_WANT.finditer(text, piece.start, piece.end):
        found += _welsh(heard, piece, voice, match)
    if not found:
        found += _other_ways(heard, piece, voice, since)
    return found


def _one(heard: Heard, piece: Piece, voice: Voice, since: int, match: re.Match[str], at: int) -> Mark | None:
    text, people = heard.text, heard.people
    left_start = max(piece.start, match.start() - 240)
    left = text[left_start : match.start()]
    clause = left_start
    for brk in lx.BREAK.finditer(text, max(left_start, at), match.start()):
        clause = brk.end()
    if piece.torn and match.start() - piece.start < 120:
        return None
    word, where = people.head(clause, match.start())
    near = text[clause : match.start()]
    gap = text[where : match.start()] if where >= 0 else near
    if where >= 0 and len(gap) > 60:
        return None
    if (
        word in _NOT_PEOPLE
        or piece.question
        or lx.UNSURE_NEAR.search(re.sub(r"\s*\S+\s*\Z", " ", near) if word else near)
    ) and not (word in _SELVES and _cleft_is(text, piece, match) >= 0):
        return None
    if (
        voice.what == "narration"
        and not match["neg"]
        and _IN_A_REASON.search(near_reason(text, left_start, match.start()))
    ):
        return None
    if voice.what == "narration" and _CHOOSING.search(text, piece.start, match.start()):
        return None
    if (
        lx.HYPOTHETICAL.search(left)
        or lx.DENIED.search(left)
        or lx.PAST.search(left)
        or _PAST_AFTER.match(text, match.end(), piece.end)
    ):
        return None
    end = end_of(text, match.end(), piece.end)
    start = where if where >= 0 else match.start()
    cleft = bool(_CLEFT.search(text, clause, match.start())) or bool(
        re.search(r"\bwhat\b(?!.{0,40}\b(?:is|was)\b)", near, re.I)
    )
    wanted_from = match.end()
    if cleft:
        wanted_from = _cleft_is(text, piece, match)
        if wanted_from < 0:
            return None
        end = end_of(text, wanted_from, piece.end)
    elif lx.UNSURE.search(near if word not in _SELVES else re.sub(r"\bif\b", "", near)):
        return None
    past = match["want"].lower() in ("wanted", "hoped") or match["want"].lower().startswith("was")
    if past and not match["neg"] and not lx.REPORTED.search(left):
        return None
    guessed = voice.what == "narration" and _GUESSED.search(text, match.end(), piece.end)
    supposed = voice.what == "narration" and _WOULD_WANT.match(match["want"]) and not lx.REPORTED.search(left)
    if (guessed or supposed) and not match["neg"]:
        return None
    rest = text[match.end() : end]
    thing = text[wanted_from:end]
    if (
        _TRIFLE.match(thing)
        or (_EMPTY_WANT.match(thing) and not match["neg"])
        or lx.DECLINED_BUDGET.search(text[match.start() : end])
    ):
        return None
    if _RATHER_DIE.match(thing) or _ON_PAPER.search(left):
        return None
    if word in ("he", "she") and re.match(
        r"\W*(?:him\s|her\s(?:to|in|out|home|back|moved|seen|on|off|at|there|up)\b)", thing, re.I
    ):
        same = (word == "he") == thing.strip().lower().startswith("him")
        if same:
            return None
    if _ABOUT_OPTIONS.search(thing) or (not word and re.match(r"\W*(?:him|her|them)\s", thing)):
        return None
    no = bool(match["neg"]) or bool(match["not"])
    if cleft:
        start = wanted_from
    condition = re.search(r"\b(?:if|unless|as long as|only if)\b", left, re.I)
    if condition and word in _SELVES:
        start = left_start + condition.start()
    return _theirs(heard, piece, voice, since, word, where, (start, end), no, rest)


def near_reason(text: str, start: int, end: int) -> str:
    """The last statement before a want: what stands after the last "and he", "but" or comma splice."""
    cut = start
    for found in lx.CLAUSE.finditer(text, start, end):
        cut = found.end()
    return text[cut:end]


_IN_A_REASON = rx(r"\b(?:because|since|cos|as (?:he|she)|so that|in case|knowing|given that|the reason)\b")
_RATHER_DIE = rx(r"\W*(?:die|be dead|be shot|starve|eat)\b")
_ON_PAPER = rx(
    r"\b(?:notes?|file|system|form|letter|paperwork|records?|report|plan|profile|referral|"
    r"assessment)\s(?:still\s|all\s)?(?:says?|said|states?|has|have|had|reads?|read|claims?|shows?)\b"
)
_GUESSED = rx(
    r"\b(?:i|we) (?:suppose|guess|think|imagine|reckon|expect|assume|would say)\b|"
    r"\b(?:probably|presumably|perhaps|maybe)\b"
)
_WOULD_WANT = rx(r"(?:would|['’]d|wid|wud)\s+(?:\w+\s+){0,2}want")
_ABOUT_OPTIONS = rx(
    r"\b(?:options? (?:one|two|three|four|[1-4])|direct payments?|(?:the council|the local authority|"
    r"social work) (?:to )?(?:arrang\w*|sort\w*|organis\w*|do|choos\w*|manag\w*|run\w*) (?:it|"
    r"everything|all|things)|(?:the council|the local authority) sorted|individual service fund|"
    r"managed budget)\b"
)
_CHOOSING = rx(
    r"\b(?:picked|chose|opted for|went for|went with)\b.{0,40}\b(?:option|direct payment|council|budget|mix|fund)\b"
)
_PAST_AFTER = rx(r".{0,80}\b(?:any ?more|back then|at the time|in those days|but (?:not|no) (?:now|any))\b")


def _cleft_is(text: str, piece: Piece, match: re.Match[str]) -> int:
    """Where the thing wanted begins in "what he wants is …"; -1 when no "is" follows."""
    found = _IS.search(text, match.end(), min(piece.end, match.end() + 60))
    return found.end() if found else -1


def _theirs(
    heard: Heard,
    piece: Piece,
    voice: Voice,
    since: int,
    word: str,
    where: int,
    span: tuple[int, int],
    no: bool,
    rest: str,
) -> Mark | None:
    """Decides whose want this is, and marks it as that and as nothing else."""
    people, text = heard.people, heard.text
    start, end = span
    if voice.what == "speech" and (word in _SELVES or not word):
        teller, told_from = _attributed(heard, piece, where if where >= 0 else start, since)
        if teller and teller != voice.holder:
            relative = teller in people.parties and people.role_of(teller) is Role.SUPPORTER
            return heard.add(told_from, end, "V5", teller, basis=Basis.OPINION) if relative else None
        if not word and not _opens_fragment(text, piece, start):
            return None
        if people.role_of(voice.holder) is Role.PROFESSIONAL:
            return heard.add(start, end, "V2", voice.holder, basis=Basis.OPINION, quoted=piece.quote >= 0)
        if voice.holder not in (people.subject, people.speaker):
            return heard.add(start, end, "V5", voice.holder, basis=Basis.OPINION, quoted=piece.quote >= 0)
        carer_for_other = heard.request.mode is Mode.CARER or people.role_of(voice.holder) is Role.SUPPORTER
        if carer_for_other and _OTHER_OBJECT.match(rest):
            return heard.add(start, end, "V5", voice.holder, basis=Basis.OPINION, quoted=piece.quote >= 0)
        if people.works and voice.holder == people.speaker:
            return None
        return _outcome(heard, piece, voice.holder, start, end, no, together=word == "we")
    if voice.what == "narration" and word in _SELVES:
        told = _said_by_person(heard, piece, where, since)
        if told and not _OTHER_OBJECT.match(rest) and word != "we":
            return _outcome(heard, piece, told, start, end, no)
        if _WORK_TALK.match(rest):
            return None
        return heard.add(start, end, "V7", people.speaker, basis=Basis.OPINION)
    who, said_where = _attributed(heard, piece, where if where >= 0 else start, since)
    if who and who != people.subject:
        element = "V7" if who == people.speaker else "V2" if people.role_of(who) is Role.PROFESSIONAL else "V5"
        return heard.add(said_where, end, element, who, basis=Basis.OPINION)
    holder = people.whose(word, where, since) if word in ("he", "she", "they") else word
    if not word:
        holder = people.subject if voice.what == "narration" else ""
        if holder and not _opens_fragment(text, piece, start) and _rival(heard, piece, start):
            return None
    if voice.what == "speech" and voice.holder != people.speaker:
        return None
    if holder == people.subject and (voice.what == "narration" or people.speaker != people.subject):
        return _outcome(heard, piece, holder, start, end, no)
    if holder in people.parties and people.role_of(holder) is Role.PROFESSIONAL:
        return heard.add(start, end, "B2", holder, value=aim_value(text[start:end]))
    if holder in people.parties and holder != people.subject:
        return heard.add(start, end, "V5", holder, basis=Basis.OPINION)
    return None


def _outcome(
    heard: Heard, piece: Piece, holder: str, start: int, end: int, no: bool, together: bool = False
) -> Mark | None:
    quoted = piece.quote >= 0
    if together:
        heard.parties[TOGETHER] = Party(TOGETHER, Role.TOGETHER)
        holder = TOGETHER
    if no:
        return heard.add(start, end, "V3", holder, polarity=Polarity.NOT_WANTED, quoted=quoted)
    if piece.torn and end >= piece.end:
        return None
    kind, also = kinds(heard.text[start:end])
    return heard.add(start, end, "B1", holder, kind=kind, also_kinds=also, quoted=quoted)


def _said_by_person(heard: Heard, piece: Piece, where: int, since: int) -> str:
    """Unmarked direct speech in a dictation: "he said I want …". The person's id, or ""."""
    lead = re.search(
        r"\b(he|she|they|[A-Z][\w'’-]+)\s(?:just |also |then |always |actually )?(?:says?|said|told me|"
        r"goes|wrote|signed|was like)[,:]?\s(?:that\s)?\Z",
        heard.text[max(piece.start, where - 60) : where],
        re.I,
    )
    if not lead:
        return ""
    word, at = lead[1], max(piece.start, where - 60) + lead.start(1)
    if word.lower() in ("he", "she", "they"):
        who = heard.people.whose(word.lower(), at, since)
    else:
        there = heard.people.within(at, at + len(word))
        who = there[-1].party if there else ""
    return who if who == heard.people.subject else ""


def _attributed(heard: Heard, piece: Piece, where: int, since: int) -> tuple[str, int]:
    """Who says so, where somebody other than the person does ("Mum says he wants"): party and where; or ""."""
    people, text = heard.people, heard.text
    who, at = "", piece.start
    start = max(piece.start, where - 160)
    for match in SAYS.finditer(text, start, where):
        word, place = people.head(start, match.start())
        if word in ("he", "she", "they"):
            owner = people.whose(word, place, since)
        elif word in _SELVES:
            owner = people.speaker if match[0].lower() not in ("asked", "said", "told", "says") else people.subject
            if people.speaker == people.subject:
                owner = people.subject
        elif word in people.parties:
            owner = word
        else:
            owner = ""
        if owner:
            who, at = owner, place
        elif word in ("he", "she", "they") or (_TELLS.match(match[0]) and _told_by_another(text, piece, match, word)):
            return "?", place
    view = re.search(r"\b(?:according to|in the (?:view|opinion) of)\s", text[start:where], re.I)
    if view:
        there = people.within(start + view.end(), where)
        if there:
            return there[0].party, start + view.start()
    if not who:
        lead = [m for m in people.within(piece.start, where) if m.party not in (people.subject,)]
        if lead and re.match(
            r"(?:['’]s)? (?:view|opinion|take|feeling|worry) (?:is|was)", text[lead[0].end : lead[0].end + 24]
        ):
            return lead[0].party, lead[0].start
    return ("" if who == people.subject else who), at


def _told_by_another(text: str, piece: Piece, match: re.Match[str], word: str) -> bool:
    """Whether a verb of saying has a subject that is nobody we know ("the worker before me wrote that …")."""
    return bool(word) or bool(re.search(r"\w{3,}\s\W*\w", text[piece.start : match.start()]))


def _rival(heard: Heard, piece: Piece, start: int) -> bool:
    return any(m.party != heard.people.subject for m in heard.people.within(piece.start, start))


def _opens_fragment(text: str, piece: Piece, start: int) -> bool:
    """Whether a want with no subject opens its piece, give or take a filler."""
    return not re.search(r"\w{2,}\s+\w+\s+\w", text[piece.start : start])


def _welsh(heard: Heard, piece: Piece, voice: Voice, match: re.Match[str]) -> list[Mark]:
    people, text = heard.people, heard.text
    left = text[max(piece.start, match.start() - 120) : match.start()]
    if (
        piece.question
        or lx.HYPOTHETICAL.search(left)
        or re.search(r"\b(?:os|tybed|oeddwn|dweud (?:fod|ei))\b", left, re.I)
    ):
        return []
    if match["third"] or (match["neg"] and re.search(r"\b(?:hi|o|e|fo)\b", match["neg"], re.I)):
        holder = people.subject if voice.what == "narration" and not people.within(piece.start, match.start()) else ""
    else:
        holder = voice.holder if voice.what == "speech" else ""
    if holder not in (people.subject, people.speaker) or (people.works and holder == people.speaker):
        return []
    end = end_of(text, match.end(), piece.end)
    start = match.start() if not re.match(r"\W*(?:na|nid|ni)\b", left, re.I) else piece.start
    if not text[match.end() : end].strip():
        return []
    mark = _outcome(heard, piece, holder, start, end, bool(match["neg"]))
    return [mark] if mark else []


def _other_ways(heard: Heard, piece: Piece, voice: Voice, since: int) -> list[Mark]:
    """Wants without a word for wanting: "what matters is …", "don't rush me", "to paint my nails", a plain no."""
    people, text = heard.people, heard.text
    said = text[piece.start : piece.end]
    if voice.what == "nothing" or voice.what == "document" or piece.question or piece.torn:
        return []
    own = voice.what == "speech" and voice.holder in (people.subject, people.speaker)
    own = own and not (people.works and voice.holder == people.speaker)
    holder = voice.holder if own else people.subject
    blocked = lx.HYPOTHETICAL.search(said) or lx.PAST.search(said)
    nominal = _NOMINAL.search(text, piece.start, piece.end)
    if nominal and not blocked and not lx.DENIED.search(text[piece.start : nominal.start()]):
        third = re.search(
            r"\b(?:him|her|his|he|she|\w+['’]s (?:\w+ )?(?:dream|wish|hope|own goal))\b", nominal[0], re.I
        )
        head_is_other = _rival(heard, piece, nominal.end())
        if (own and not third) or (voice.what == "narration" and third and not head_is_other):
            whole = nominal[0].lower().startswith("as long")
            start = nominal.start() if whole else nominal.end()
            end = _sentence_end(text, start, piece.end) if whole else end_of(text, start, piece.end)
            mark = _outcome(heard, piece, holder, start, end, False) if (own or not whole) else None
            return [mark] if mark else []
    if own and not blocked:
        if lx.TREATMENT.search(said):
            mark = _outcome(heard, piece, holder, piece.start, end_of(text, piece.start, piece.end), False)
            return [mark] if mark else []
        if lx.INFINITIVE.search(said) and (voice.invited or piece.quote >= 0):
            mark = _outcome(heard, piece, holder, piece.start, end_of(text, piece.start, piece.end), False)
            return [mark] if mark else []
        if lx.PLEADS_NO.search(said):
            no_mark = _outcome(heard, piece, holder, piece.start, end_of(text, piece.start, piece.end), True)
            return [no_mark] if no_mark else []
        need = lx.NEED.search(text, piece.start, piece.end)
        if need and need.start() - piece.start < 12 and not lx.DENIED.search(said):
            stop = end_of(text, need.end(), piece.end)
            if lx.PROCESS.search(text, need.end(), stop):
                mark = _outcome(heard, piece, holder, need.start(), stop, False, together=need["who"].lower() == "we")
                return [mark] if mark else []
        if _NOT_THAT.match(said) and len(said.split()) <= 8 and not heard.request.asked:
            refused = _outcome(heard, piece, holder, piece.start, piece.end, True)
            return [refused] if refused else []
    no = _MEAN_NO.search(text, piece.start, piece.end)
    if no and (
        lx.DENIED.search(text, piece.start, no.start())
        or re.search(r"\b(?:say|said|think)\b", text[no.end() : no.end() + 12])
    ):
        return []
    if no and (own or voice.what == "narration"):
        word, where = people.head(piece.start, no.start())
        if own:
            owner = holder if word in (*_SELVES, "") and (word or no.start() - piece.start < 12) else ""
        else:
            owner = (
                people.whose(word, where, since) if word in ("he", "she") else word if word == people.subject else ""
            )
            who, _ = _attributed(heard, piece, where, since) if where >= 0 else ("", 0)
            owner = "" if who and who != people.subject else owner
            if owner and not re.match(
                r"refus|turned|declin|said no|says no|won|willnae|will not|can|hate|['’]s (?:not|no)|is (?:not|"
                r"no)|isn|isnae|was",
                no[0],
                re.I,
            ):
                owner = ""
        if owner and not lx.PAST.search(said):
            start = where if where >= 0 else no.start()
            mark = heard.add(
                start,
                end_of(text, no.end(), piece.end),
                "V3",
                owner,
                polarity=Polarity.NOT_WANTED,
                quoted=piece.quote >= 0,
            )
            return [mark] if mark else []
    return []


def _sentence_end(text: str, start: int, stop: int) -> int:
    found = re.search(r",\s|;", text[start:stop])
    return start + found.start() if found else stop


def end_of(text: str, start: int, stop: int) -> int:
    """Where the thing that is wanted or decided ends: at a reason or a new statement, never before an "if"."""
    found = lx.END.search(text, start, stop)
    end = found.start() if found else stop
    return trim(text, start, end)[1] if end > start else end


def aim_value(text: str) -> str:
    """Whose kind of aim this is: an organisation's, a service's or a professional's (B2)."""
    if lx.AIM_ORGANISATION.search(text):
        return "organisation"
    return "service" if lx.AIM_SERVICE.search(text) else "professional"
