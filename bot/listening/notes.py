"""Hears the rest of a dictation: aims that are not the person's, strengths, risks, options, next steps and facts.

Every row of `ROWS` says what in a clause speaks of which element. A clause may carry several; what no row knows
is still kept as a fact, an opinion or the worker's view, so that no sentence falls out of the note.
"""

from __future__ import annotations

import re

from bot.conversation.recording import Basis, Mark, Mode, Role
from bot.listening import lexicon_care as care
from bot.listening import lexicon_choices as choices
from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_doubt as doubt
from bot.listening.facts import classify
from bot.listening.heard import Heard
from bot.listening.names import KIN
from bot.listening.options import hear_money, hear_options, hear_unmet
from bot.listening.patterns import Cue, rx
from bot.listening.sentences import Piece

ROWS = (
    Cue("C1", care.STRENGTH),
    Cue("C1", care.OPENS_WITH_CAN),
    Cue("C2", care.HELPS),
    Cue("D4", care.MANAGED),
    Cue("N2", choices.WHAT_IF),
    Cue("N1", choices.NEXT),
    Cue("A6", care.COMMUNICATES),
    Cue("A5", care.LANGUAGE),
    Cue("H10", choices.ADVOCATE),
    Cue("N4", choices.READ_BACK),
    Cue("H8", choices.OFFERED),
    Cue("H9", choices.LOOK_AGAIN),
    Cue("V9", choices.DISAGREE),
    Cue("V8", choices.AGREE),
    Cue("R4", care.LEARNED),
)
_NEGATED = rx(r"\b(?:not|n['’]t|never|no longer|cannae|can['’]t|nae)\b")
_FEELS = rx(r"worr|concern|feart|fright|scared|afraid|terrif|frett|fear")
_CONDITION = rx(r"\b(?:if|unless|until|when|whenever|in case)\b")


def clauses(heard: Heard, piece: Piece) -> list[tuple[int, int]]:
    """The statements of a sentence, in order."""
    parts, at = [], piece.start
    for cut in cutting.CLAUSE.finditer(heard.small, piece.start, piece.end):
        condition = _CONDITION.search(heard.small, at, cut.start())
        if cut.start() - at > 8 and not condition:
            parts.append((at, cut.start()))
            at = cut.end()
    parts.append((at, piece.end))
    return parts


def hear_statements(heard: Heard, piece: Piece, since: int) -> None:
    """Everything a worker's sentence says apart from wants, aims and decisions."""
    text, people = heard.small, heard.people
    hear_options(heard, piece)
    hear_money(heard, piece)
    hear_unmet(heard, piece)
    _when_and_who(heard, piece)
    said = text[piece.start : piece.end]
    if choices.UNDERSTOOD.search(said):
        heard.add(piece.start, piece.end, "H2" if heard.last("H1") else "G5", people.speaker)
    if heard.request.mode is Mode.OBSERVATION:
        _observation(heard, piece)
    if _view(heard, piece):
        return
    for start, end in clauses(heard, piece):
        _clause(heard, piece, start, end, since)
    if not heard.is_marked(piece) or not _stated(heard, piece):
        basis = classify(heard.text, piece.of(heard.text))
        if len(said.split()) > 2:
            heard.add(piece.start, piece.end, "V1" if basis is Basis.FACT else "V2", people.speaker, basis=basis)


def _stated(heard: Heard, piece: Piece) -> bool:
    """Whether something more than a date or who was there stands in this piece."""
    return any(
        mark.element not in ("A1", "A2") and piece.start <= mark.span.start < piece.end
        for mark in heard.marks_near(piece)
    )


def _clause(heard: Heard, piece: Piece, start: int, end: int, since: int) -> None:
    text, people = heard.small, heard.people
    said = text[start:end]
    is_wanted = any(
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
        if is_wanted and row.element in ("C1", "C2", "D4"):
            continue
        if row.element == "C1" and (
            others
            or doubt.HYPOTHETICAL.search(said)
            or _NEGATED.search(said[: match.start()])
            or doubt.PAST.search(said)
            or choices.DOUBTS.search(said)
            or re.match(r"\W*(?:if|but i)\b", said, re.I)
        ):
            continue
        if row.element in ("N1", "D4") and doubt.PAST.search(said):
            continue
        basis = classify(heard.text, heard.text[start:end]) if row.element in ("C1",) else None
        heard.add(start, end, row.element, people.speaker, basis=basis)
    _worry(heard, start, end, since)


_NONE_SEEN = rx(
    r"\bnothing (?:about (?:her|him|them) |there |today )*worr\w+ me\b|"
    r"\bno (?:worries|concerns|risks)(?: (?:seen|noted|today|about))"
)
"""A worker who says that nothing worried them has answered the question; no worry is made of it."""


def _worry(heard: Heard, start: int, end: int, since: int) -> None:
    """A risk that was voiced (D1), held by whoever worries. What nobody voiced is never one."""
    text, people = heard.small, heard.people
    said = text[start:end]
    if _NONE_SEEN.search(said) and people.speaker != people.subject:
        heard.add(start, end, "V7", people.speaker, value="no_risk", basis=Basis.OPINION)
        return
    risk = care.RISK.search(said)
    if not risk or care.NO_RISK.search(said) or care.MANAGED.search(said) or care.NOT_A_FALL.search(said):
        return
    word, where = people.head(start, start + risk.start())
    feels = _FEELS.match(risk[0])
    holder = people.speaker
    if feels and word in ("he", "she", "they"):
        holder = people.whose(word, where, since) or people.speaker
    elif feels and word in people.parties:
        holder = word
    heard.add(start, end, "D1", holder, basis=Basis.OPINION if feels else classify(heard.text, heard.text[start:end]))


def voiced_risk(said: str) -> bool:
    """Whether these words speak of a risk that is still there."""
    return bool(care.RISK.search(said)) and not (
        care.NO_RISK.search(said)
        or care.MANAGED.search(said)
        or care.NOT_A_FALL.search(said)
        or doubt.HYPOTHETICAL.search(said)
    )


def _view(heard: Heard, piece: Piece) -> bool:
    """Somebody's view: the worker's (V7), a relative's or supporter's (V5), a professional's (V2), a child's (V4)."""
    text, people = heard.small, heard.people
    own = choices.DOUBTS.search(text, piece.start, piece.end)
    if own and not re.search(r"\b(?:he|she|they)\s(?:says?|said|thinks?)\b", text[piece.start : own.start()]):
        parts = [part for part in clauses(heard, piece) if part[0] <= own.start() < part[1]]
        start = parts[0][0] if parts and own.start() - piece.start > 60 else piece.start
        heard.add(start, piece.end, "V7", people.speaker, basis=Basis.OPINION)
        if re.search(r"worr|concern", own[0], re.I):
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
        holds = choices.HOLDS.search(text, mention.end, min(piece.end, mention.end + 60))
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
        if voiced_risk(text[start : piece.end]):
            heard.add(start, piece.end, "D1", mention.party, basis=Basis.OPINION)
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
    text, people = heard.small, heard.people
    said = text[piece.start : piece.end]
    if choices.DOUBTS.search(said) or care.SEEMS.search(said):
        heard.add(piece.start, piece.end, "O5", people.speaker, basis=Basis.OPINION)
        return
    disliked, liked = care.DISLIKED.search(said), care.LIKED.search(said)
    if disliked:
        heard.add(piece.start, piece.end, "O3", people.speaker)
    elif liked:
        heard.add(piece.start, piece.end, "O2", people.speaker)
    elif people.within(piece.start, piece.start + 30) or re.match(r"\W*(?:he|she|they)\b", said, re.I):
        heard.add(piece.start, piece.end, "O1", people.speaker)


def _when_and_who(heard: Heard, piece: Piece) -> None:
    text, people = heard.small, heard.people
    said = text[piece.start : piece.end]
    if not heard.last("A1") and piece.sentence < 6 and not choices.NEXT.search(said) and not heard.is_marked(piece):
        day = choices.DAYS.search(text, piece.start, piece.end)
        if day and not re.search(
            r"\b(?:dob|born|birth|since|in|last|next|until|till)\W*(?:on\s|the\s)?\Z",
            text[max(0, day.start() - 18) : day.start()],
            re.I,
        ):
            heard.add(day.start(), day.end(), "A1", people.speaker)
    alone = choices.ALONE.search(text, piece.start, piece.end)
    if alone:
        heard.add(alone.start(), alone.end(), "A2", people.speaker, value="alone")
    there = choices.PRESENT.search(said)
    for mention in people.within(piece.start, piece.end):
        role = people.role_of(mention.party)
        if mention.party in (people.subject, people.speaker):
            continue
        if role is Role.CHILD:
            heard.add(mention.start, mention.end, "A2", people.speaker, value="child")
        elif (there and role is Role.SUPPORTER) or (
            role is Role.SUPPORTER and people.parties.get(mention.party) and not heard.last_value("A2", "family")
        ):
            kin = re.search(rf"\b(?:{KIN})\b", text[mention.start : mention.end], re.I)
            heard.add(mention.start, mention.end, "A2", people.speaker, value="family" if kin else "supporter")


def hear_risk_view(heard: Heard, piece: Piece, holder: str) -> bool:
    """What the person says about a risk that was just named (D2)."""
    said = heard.small[piece.start : piece.end]
    if heard.last("D1") and care.RISK_VIEW.search(said):
        return heard.add(piece.start, piece.end, "D2", holder, quoted=piece.quote >= 0) is not None
    return False


def link_reviews(heard: Heard, piece: Piece) -> Mark | None:
    """In a review, what has been better or harder (R1)."""
    said = heard.small[piece.start : piece.end]
    if heard.request.mode is Mode.REVIEW and (care.BETTER.search(said) or care.HARDER.search(said)):
        value = "harder" if care.HARDER.search(said) else "better"
        return heard.add(piece.start, piece.end, "R1", heard.people.speaker, value=value)
    return None
