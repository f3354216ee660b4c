"""Hears aims that a document, service or professional set (B2). Law: such an aim is never the person's outcome."""

from __future__ import annotations

import re

from bot.conversation.recording import Mode, Role
from bot.listening import lexicon_doubt as doubt
from bot.listening.cuts import end_of
from bot.listening.heard import Heard
from bot.listening.patterns import rx
from bot.listening.sentences import Piece

AIM = rx(
    r"\b(?:(?:will|to|should|must)\s(?:be (?:supported|encouraged|enabled|helped|assisted|independent|"
    r"compliant|able to (?:access|attend))|access|attend|engage|comply|reduce|maintain|achieve|"
    r"demonstrate|participate|increase|improve|utilise|prevent|remain (?:safe|independent)|accept)|"
    r"reduc(?:e|ing|tion in) (?:the |her |his |their )?(?:care package|package|reliance|dependence|"
    r"dependency|hours|isolation|calls|risk|admissions|social isolation|anxiety|falls|visits|support)|"
    r"(?:to be )?independent (?:with|in|of)\b|(?:improve|increase|maintain|promote|"
    r"develop) (?:\w+ ){0,2}(?:balance|mobility|independence|wellbeing|well-being|skills|engagement|"
    r"compliance|nutrition|hydration|hygiene|transfers|confidence|community|social|standing|access|"
    r"participation|strength|tolerance|safety)|"
    r"(?:attend|access|engage (?:with|in)|engaging (?:with|in)|participate in|comply with|"
    r"compliance with|utilise) (?:the |a |an |her |his |with )?\w+|prompt meds|property to be|"
    r"be discharged|avoid (?:hospital )?admission|prevent (?:hospital )?admission|"
    r"facilitate discharge)\b"
)
AIM_START = rx(
    r"\A(?:\W|\d)*(?:attend|access|engag|improv|increas|reduc|maintain|promot|achiev|prevent|"
    r"compl(?:y|iance)|participat|develop|demonstrat|minimi|ensur|facilitat|monitor|utilis)"
)
AIM_ORGANISATION = rx(
    r"\b(?:tenancy|rent|arrears|property|mandatory|work programme|job ?centre|dwp|discharge|bed|"
    r"reliance|dependen|budget|saving|cost|school attendance|attendance|admission|eligib|throughput|"
    r"statutory|landlord|court)"
)
AIM_SERVICE = rx(
    r"\b(?:care package|package|attend|access|community resource|call|visit|meds|medication|meal|"
    r"day centre|carers?|weekly|hub|hours|qds|bd|tds|service|sessions?|twice|respite|placement|"
    r"isolation)\b"
)
AIM_WANTS = rx(
    r"\b(?:want(?:s|ed)?|would like|['’]d like|would prefer|is keen|are keen|is pushing|are pushing|"
    r"hop(?:es|ing)|aims?|expects?|plans?|insists?|needs?|require[sd]?|recommend(?:s|ed)?)\b"
)
_SEPARATE_AIMS = rx(
    r",\s(?:and\s)?(?=to\s|reduc|increas|improv|maintain|attend|access|engag|be\s|prevent|promot)|;\s|"
    r"\sand\s(?=to\s|reduc|improv|maintain|attend|access)"
)
_AIM_STOP = rx(
    r",?\s(?:but|which (?:isn['’]t|is not|he|she)|though|although|(?:he|she) (?:says|said|told|wants))\b|\s[–—-]\s"
)
_PERSONAL = rx(r"\b(?:his|her|their|my|old|own|previous)\s(?:own\s)?\Z")
_OLD = rx(r"old|previous")
_DOWN_AS = rx(r"ha|got|put")
_EMPTY = rx(r"\b(?:nothing|no mention|wrong|out of date|missing)\b")
_OWN_WORDS = rx(r"\bin (?:his|her|their) (?:own )?words\b")
_LEAD = rx(r"\W*(?:is|are|was|reads|says|that)\s|\W+")
_OPENER = rx(r"\W*(?:(?:and|but|so|the) ){0,3}")
_NO_AIM = rx(r"\b(?:not|n['’]t|thinks?|says|said)\b")
_SPOKEN_BY_WORKER = rx(r"\b(?:i|me|my|agreed|i['’]ll|we)\b")
_WISHED = rx(r"\b(?:wants?|would like|['’]d like|hopes)\b")
_WORD = rx(r"\w{3}")
_WILL_BE = re.compile(
    r"\b(?:he|she|they|[A-Z]\w+|client|person|service user) (?:will|to|should|must) (?=be |access|"
    r"attend|engage|reduce|maintain|achieve|participate|comply|increase|improve)",
)


def hear_aims(heard: Heard, piece: Piece, inside: bool) -> bool:
    """Aims that a document, service or professional set (B2). `inside`: the document is being quoted."""
    text, people = heard.small, heard.people
    start = piece.start
    if not inside:
        cue = doubt.DOCUMENT.search(text, piece.start, piece.end)
        if cue is None:
            return _plain_aim(heard, piece)
        near = text[max(piece.start, cue.start() - 16) : cue.start()]
        if _OWN_WORDS.search(cue[0]):
            return False
        personal = _PERSONAL.search(near)
        if personal and not _DOWN_AS.match(cue[0]) and not AIM.search(text, cue.end(), piece.end):
            return bool(_OLD.search(near))
        start = cue.end()
        if not _WORD.search(text, start, piece.end):
            return True
        if _EMPTY.search(text, start, start + 30):
            return False
    stop_match = _AIM_STOP.search(text, start, piece.end)
    stop = stop_match.start() if stop_match else piece.end
    at = start
    for cut in [*_SEPARATE_AIMS.finditer(text, start, stop), None]:
        end = cut.start() if cut else stop
        lead = _LEAD.match(text, at, end)
        at = lead.end() if lead else at
        if end > at:
            heard.add(at, end, "B2", people.speaker, value=aim_value(text[at:end]))
        at = cut.end() if cut else stop
    return True


def _plain_aim(heard: Heard, piece: Piece) -> bool:
    """An aim with no document named: "will access a community resource", "reduce care package"."""
    text, people = heard.small, heard.people
    said = text[piece.start : piece.end]
    organisation = _OPENER.match(said)
    head = people.within(piece.start, min(piece.end, piece.start + 40))
    if (
        head
        and people.role_of(head[0].party) is Role.PROFESSIONAL
        and head[0].start - piece.start <= (organisation.end() if organisation else 0) + 12
    ):
        wants = AIM_WANTS.search(text, head[0].end, min(piece.end, head[0].end + 40))
        if wants and not _NO_AIM.search(text, head[0].end, wants.start()):
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
    if _SPOKEN_BY_WORKER.search(said) and heard.request.mode is not Mode.TRAINER:
        return False
    aim = AIM_START.match(said) or _WILL_BE.search(piece.of(heard.text))
    if aim and AIM.search(said) and not _WISHED.search(said):
        return heard.add(piece.start, piece.end, "B2", people.speaker, value=aim_value(said)) is not None
    return False


def aim_value(text: str) -> str:
    """Whose kind of aim this is: an organisation's, a service's or a professional's (B2)."""
    if AIM_ORGANISATION.search(text):
        return "organisation"
    return "service" if AIM_SERVICE.search(text) else "professional"
