"""Hears the rest of a dictation: aims that are not the person's, strengths, risks, options, next steps and facts.

Every row of `ROWS` says what in a clause speaks of which element. A clause may carry several; what no row knows
is still kept as a fact, an opinion or the worker's view, so that no sentence falls out of the note.
"""

from __future__ import annotations

import re

from bot.conversation.recording import Basis, Mark, Mode, Role
from bot.listening import lexicon as lx
from bot.listening.facts import classify
from bot.listening.heard import Heard
from bot.listening.lexicon import Cue, rx
from bot.listening.sentences import Piece
from bot.listening.wants import aim_value, end_of

ROWS = (
    Cue("C1", lx.STRENGTH),
    Cue("C2", lx.HELPS),
    Cue("D4", lx.MANAGED),
    Cue("N2", lx.WHAT_IF),
    Cue("N1", lx.NEXT),
    Cue("A6", lx.COMMUNICATES),
    Cue("A5", lx.LANGUAGE),
    Cue("H10", lx.ADVOCATE),
    Cue("N4", lx.READ_BACK),
    Cue("H8", lx.OFFERED),
    Cue("H9", lx.LOOK_AGAIN),
    Cue("V9", lx.DISAGREE),
    Cue("V8", lx.AGREE),
    Cue("R4", lx.LEARNED),
)
_NEGATED = rx(r"\b(?:not|n['’]t|never|no longer|cannae|can['’]t|nae)\b")
_CONDITION = rx(r"\b(?:if|unless|until|when|whenever|in case)\b")
_SEPARATE_AIMS = rx(
    r",\s(?:and\s)?(?=to\s|reduc|increas|improv|maintain|attend|access|engag|be\s|prevent|promot)|;\s|"
    r"\sand\s(?=to\s|reduc|improv|maintain|attend|access)"
)
_AIM_STOP = rx(
    r",?\s(?:but|which (?:isn['’]t|is not|he|she)|though|although|(?:he|she) (?:says|said|told|wants))\b|\s[–—-]\s"
)
_THING = rx(r"\b(?:option|choice|direct payment|budget|way)s?\b")


def hear_aims(heard: Heard, piece: Piece, inside: bool) -> bool:
    """Aims that a document, service or professional set (B2). `inside`: the document is being quoted."""
    text, people = heard.text, heard.people
    start = piece.start
    if not inside:
        cue = lx.DOCUMENT.search(text, piece.start, piece.end)
        if cue is None:
            return _plain_aim(heard, piece)
        near = text[max(piece.start, cue.start() - 16) : cue.start()]
        if re.search(r"\bin (?:his|her|their) (?:own )?words\b", cue[0], re.I):
            return False
        personal = re.search(r"\b(?:his|her|their|my|old|own|previous)\s(?:own\s)?\Z", near, re.I)
        if personal and not re.match(r"ha|got|put", cue[0]) and not lx.AIM.search(text, cue.end(), piece.end):
            return bool(re.search(r"old|previous", near, re.I))
        start = cue.end()
        if not re.search(r"\w{3}", text[start : piece.end]):
            return True
        if re.search(r"\b(?:nothing|no mention|wrong|out of date|missing)\b", text[start : start + 30], re.I):
            return False
    stop_match = _AIM_STOP.search(text, start, piece.end)
    stop = stop_match.start() if stop_match else piece.end
    at = start
    for cut in [*_SEPARATE_AIMS.finditer(text, start, stop), None]:
        end = cut.start() if cut else stop
        lead = re.match(r"\W*(?:is|are|was|reads|says|that)\s|\W+", text[at:end])
        at += lead.end() if lead else 0
        if end > at:
            heard.add(at, end, "B2", people.speaker, value=aim_value(text[at:end]))
        at = cut.end() if cut else stop
    return True


def _plain_aim(heard: Heard, piece: Piece) -> bool:
    """An aim with no document named: "will access a community resource", "reduce care package"."""
    text, people = heard.text, heard.people
    said = text[piece.start : piece.end]
    organisation = re.match(r"\W*(?:and |but |so |the )*", said)
    head = people.within(piece.start, min(piece.end, piece.start + 40))
    if (
        head
        and people.role_of(head[0].party) is Role.PROFESSIONAL
        and head[0].start - piece.start <= (organisation.end() if organisation else 0) + 12
    ):
        wants = lx.AIM_WANTS.search(text, head[0].end, min(piece.end, head[0].end + 40))
        if wants and not re.search(r"\b(?:not|n['’]t|thinks?|says|said)\b", text[head[0].end : wants.start()]):
            return (
                heard.add(
                    wants.end(),
                    end_of(text, wants.end(), piece.end),
                    "B2",
                    head[0].party,
                    value=aim_value(said),
                )
                is not None
            )
        if wants:
            return False
    if re.search(r"\b(?:i|me|my|agreed|i['’]ll|we)\b", said, re.I) and heard.request.mode is not Mode.TRAINER:
        return False
    aim = lx.AIM_START.match(said) or re.search(
        r"\b(?:he|she|they|[A-Z]\w+|client|person|service user) (?:will|to|should|must) (?=be |access|"
        r"attend|engage|reduce|maintain|achieve|participate|comply|increase|improve)",
        said,
    )
    if aim and lx.AIM.search(said) and not re.search(r"\b(?:wants?|would like|['’]d like|hopes)\b", said):
        return heard.add(piece.start, piece.end, "B2", people.speaker, value=aim_value(said)) is not None
    return False


def clauses(heard: Heard, piece: Piece) -> list[tuple[int, int]]:
    """The statements of a sentence, in order."""
    parts, at = [], piece.start
    for cut in lx.CLAUSE.finditer(heard.text, piece.start, piece.end):
        condition = _CONDITION.search(heard.text, at, cut.start())
        if cut.start() - at > 8 and not condition:
            parts.append((at, cut.start()))
            at = cut.end()
    parts.append((at, piece.end))
    return parts


def hear_statements(heard: Heard, piece: Piece, since: int) -> None:
    """Everything a worker's sentence says apart from wants, aims and decisions."""
    text, people = heard.text, heard.people
    _options(heard, piece)
    _money(heard, piece)
    _unmet(heard, piece)
    _when_and_who(heard, piece)
    said = text[piece.start : piece.end]
    if lx.UNDERSTOOD.search(said):
        heard.add(piece.start, piece.end, "H2" if heard.last("H1") else "G5", people.speaker)
    if heard.request.mode is Mode.OBSERVATION:
        _observation(heard, piece)
    if _view(heard, piece):
        return
    for start, end in clauses(heard, piece):
        _clause(heard, piece, start, end, since)
    if not heard.is_marked(piece) or not _stated(heard, piece):
        basis = classify(text, said)
        if len(said.split()) > 2:
            heard.add(piece.start, piece.end, "V1" if basis is Basis.FACT else "V2", people.speaker, basis=basis)


def _stated(heard: Heard, piece: Piece) -> bool:
    """Whether something more than a date or who was there stands in this piece."""
    return any(
        mark.element not in ("A1", "A2") and piece.start <= mark.span.start < piece.end
        for mark in heard.marks_near(piece)
    )


def _clause(heard: Heard, piece: Piece, start: int, end: int, since: int) -> None:
    text, people = heard.text, heard.people
    said = text[start:end]
    wanting = any(
        m.element in ("B1", "V3") and m.span.start < end and m.span.end > start for m in heard.marks_near(piece)
    )
    head, _ = people.head(start, min(end, start + 40))
    others = head in people.parties and head != people.subject
    deciding = any(
        m.element in ("G1", "G2") and m.span.start < end and m.span.end > start for m in heard.marks_near(piece)
    )
    for row in ROWS:
        match = row.pattern.search(said)
        if not match or (deciding and row.element in ("C1", "C2", "A5", "A6", "N1")):
            continue
        if wanting and row.element in ("C1", "C2", "D4"):
            continue
        if row.element == "C1" and (
            others
            or lx.HYPOTHETICAL.search(said)
            or _NEGATED.search(said[: match.start()])
            or lx.PAST.search(said)
            or lx.DOUBTS.search(said)
            or re.match(r"\W*(?:if|but i)\b", said, re.I)
        ):
            continue
        if row.element in ("N1", "D4") and lx.PAST.search(said):
            continue
        basis = classify(text, said) if row.element in ("C1",) else None
        heard.add(start, end, row.element, people.speaker, basis=basis)
    risk = lx.RISK.search(said)
    if (
        risk
        and not lx.NO_RISK.search(said)
        and not lx.MANAGED.search(said)
        and not re.search(r"\bfalls? (?:class|clinic|group|folk|alarm|team)\b", said, re.I)
    ):
        word, where = people.head(start, start + risk.start())
        feels = re.match(r"worr|concern|feart|fright|scared|afraid|terrif", risk[0], re.I)
        holder = people.speaker
        if feels and word in ("he", "she", "they"):
            holder = people.whose(word, where, since) or people.speaker
        elif feels and word in people.parties:
            holder = word
        heard.add(start, end, "D1", holder, basis=Basis.OPINION if feels else classify(text, said))


def _view(heard: Heard, piece: Piece) -> bool:
    """Somebody's view: the worker's (V7), a relative's or supporter's (V5), a professional's (V2), a child's (V4)."""
    text, people = heard.text, heard.people
    doubt = lx.DOUBTS.search(text, piece.start, piece.end)
    if doubt and not re.search(r"\b(?:he|she|they)\s(?:says?|said|thinks?)\b", text[piece.start : doubt.start()]):
        parts = [part for part in clauses(heard, piece) if part[0] <= doubt.start() < part[1]]
        start = parts[0][0] if parts and doubt.start() - piece.start > 60 else piece.start
        heard.add(start, piece.end, "V7", people.speaker, basis=Basis.OPINION)
        if re.search(r"worr|concern", doubt[0], re.I):
            heard.add(start, piece.end, "D1", people.speaker, basis=Basis.OPINION)
        return True
    here = people.within(piece.start, min(piece.end, piece.start + 120))
    for mention in here:
        if mention.party in (people.subject, people.speaker):
            continue
        if mention.start - piece.start > 30 and not text[
            max(piece.start, mention.start - 12) : mention.start
        ].lower().rstrip().endswith((",", "but", "and", "while", "his", "her", "the")):
            continue
        holds = lx.HOLDS.search(text, mention.end, min(piece.end, mention.end + 60))
        if not holds or re.search(r"\b(?:he|she|i|we)\b", text[mention.end : holds.start()]):
            continue
        role = people.role_of(mention.party)
        element = {Role.PROFESSIONAL: "V2", Role.CHILD: "V4"}.get(role, "V5")
        start = mention.start
        pre = re.search(r"(?:his|her|their|the|my)\s\Z", text[max(piece.start, start - 6) : start], re.I)
        start -= len(pre[0]) if pre else 0
        if any(m.holder == mention.party and m.span.end > start for m in heard.marks_near(piece)):
            return True
        heard.add(start, piece.end, element, mention.party, basis=Basis.OPINION)
        return True
    written = re.match(
        r"\W*(?:the )?(\w+(?: \w+)?) (?:wrote|recorded|noted|reported|measured|assessed)\b",
        text[piece.start : piece.start + 60],
        re.I,
    )
    if written and here and people.role_of(here[0].party) is Role.PROFESSIONAL:
        heard.add(piece.start, piece.end, "V1", here[0].party, basis=Basis.FACT)
        return True
    return False


def _observation(heard: Heard, piece: Piece) -> None:
    text, people = heard.text, heard.people
    said = text[piece.start : piece.end]
    if lx.DOUBTS.search(said) or lx.SEEMS.search(said):
        heard.add(piece.start, piece.end, "O5", people.speaker, basis=Basis.OPINION)
        return
    disliked, liked = lx.DISLIKED.search(said), lx.LIKED.search(said)
    if disliked:
        heard.add(piece.start, piece.end, "O3", people.speaker)
    elif liked:
        heard.add(piece.start, piece.end, "O2", people.speaker)
    elif people.within(piece.start, piece.start + 30) or re.match(r"\W*(?:he|she|they)\b", said, re.I):
        heard.add(piece.start, piece.end, "O1", people.speaker)


_NUMBER = {"one": "1", "two": "2", "three": "3", "four": "4"}


def options_in(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Options named by number or in words, as (start, end, number)."""
    found = []
    for match in lx.OPTION_ALL.finditer(text, start, end):
        found += [(match.start(), match.end(), number) for number in "1234"]
    for match in lx.OPTION_NUMBER.finditer(text, start, end):
        for token in re.findall(r"one|two|three|four|[1-4]", match[1].lower()):
            found.append((match.start(), match.end(), _NUMBER.get(token, token)))
    for number, pattern in lx.OPTION_WORDS:
        for match in pattern.finditer(text, start, end):
            found.append((match.start(), match.end(), number))
    return found


def _options(heard: Heard, piece: Piece) -> None:
    text, people = heard.text, heard.people
    found = options_in(text, piece.start, piece.end)
    mixed = [f for f in found if f[2] == "4"]
    if mixed and len(found) == len(mixed) and not _THING.search(text, piece.start, piece.end):
        return
    for start, end, number in found:
        heard.add(start, end, "H1", f"{people.speaker}", value=number) if number == found[0][2] else _same_place(
            heard, start, end, number
        )
    said = text[piece.start : piece.end]
    chosen = lx.CHOSE.search(said)
    numbers = sorted({number for _, _, number in found})
    if chosen and len(numbers) == 1 and not _NEGATED.search(said[max(0, chosen.start() - 16) : chosen.start()]):
        word, _ = people.head(piece.start, piece.start + chosen.start())
        if word in ("he", "she", "they", people.subject, "i", ""):
            heard.add(piece.start, piece.end, "H4", people.subject, value=numbers[0])


def _same_place(heard: Heard, start: int, end: int, number: str) -> None:
    """Several options in one stretch of words: marks need ids of their own, so each takes a shorter stretch."""
    for cut in range(start, end):
        if heard.text[cut].isalnum() and (cut == start or not heard.text[cut - 1].isalnum()):
            before = len(heard.marks)
            heard.add(cut, end, "H1", heard.people.speaker, value=number)
            if len(heard.marks) > before:
                return
    for stop in range(end - 1, start, -1):
        if heard.text[stop] == " ":
            before = len(heard.marks)
            heard.add(start, stop, "H1", heard.people.speaker, value=number)
            if len(heard.marks) > before:
                return


def _money(heard: Heard, piece: Piece) -> None:
    text, people = heard.text, heard.people
    said = text[piece.start : piece.end]
    if not lx.BUDGET.search(said):
        return
    if lx.DECLINED_BUDGET.search(said):
        value = "declined"
    elif lx.NO_BUDGET_YET.search(said):
        value = "not_known"
    elif lx.TOLD_BUDGET.search(said) and re.search(
        r"\b(?:figure|amount|budget|direct payment|indicative|sum)\b", said, re.I
    ):
        value = "told"
    else:
        return
    heard.add(piece.start, piece.end, "H6", people.speaker, value=value)


def _unmet(heard: Heard, piece: Piece) -> None:
    text = heard.text
    said = text[piece.start : piece.end]
    match = lx.UNAVAILABLE.search(said)
    if match and not piece.question and not re.search(r"\b(?:if|in case)\b.{0,30}\Z", said[: match.start()], re.I):
        if re.search(
            r"\b(?:family|hospital|at home|in the house|milk|food|hot water|heating|running water|key|answer)\b",
            said[match.start() : match.end() + 20],
            re.I,
        ):
            return
        heard.add(piece.start, end_of(text, piece.start + match.end(), piece.end), "H7", heard.people.speaker)


def _when_and_who(heard: Heard, piece: Piece) -> None:
    text, people = heard.text, heard.people
    said = text[piece.start : piece.end]
    if not heard.last("A1") and piece.sentence < 6 and not lx.NEXT.search(said) and not heard.is_marked(piece):
        day = lx.DAYS.search(text, piece.start, piece.end)
        if day and not re.search(
            r"\b(?:dob|born|birth|since|in|last|next|until|till)\W*(?:on\s|the\s)?\Z",
            text[max(0, day.start() - 18) : day.start()],
            re.I,
        ):
            heard.add(day.start(), day.end(), "A1", people.speaker)
    alone = lx.ALONE.search(text, piece.start, piece.end)
    if alone:
        heard.add(alone.start(), alone.end(), "A2", people.speaker, value="alone")
    there = lx.PRESENT.search(said)
    for mention in people.within(piece.start, piece.end):
        role = people.role_of(mention.party)
        if mention.party in (people.subject, people.speaker):
            continue
        if role is Role.CHILD:
            heard.add(mention.start, mention.end, "A2", people.speaker, value="child")
        elif (there and role is Role.SUPPORTER) or (
            role is Role.SUPPORTER and people.parties.get(mention.party) and not heard.last_value("A2", "family")
        ):
            heard.add(mention.start, mention.end, "A2", people.speaker, value="family")


def hear_risk_view(heard: Heard, piece: Piece, holder: str) -> bool:
    """What the person says about a risk that was just named (D2)."""
    said = heard.text[piece.start : piece.end]
    if heard.last("D1") and lx.RISK_VIEW.search(said):
        return heard.add(piece.start, piece.end, "D2", holder, quoted=piece.quote >= 0) is not None
    return False


def link_reviews(heard: Heard, piece: Piece) -> Mark | None:
    """In a review, what has been better or harder (R1)."""
    said = heard.text[piece.start : piece.end]
    if heard.request.mode is Mode.REVIEW and (lx.BETTER.search(said) or lx.HARDER.search(said)):
        value = "harder" if lx.HARDER.search(said) else "better"
        return heard.add(piece.start, piece.end, "R1", heard.people.speaker, value=value)
    return None
