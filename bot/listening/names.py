"""Finds what looks like somebody's name. Rules over capitals, titles and kinship; the lists beside it only help."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LISTS = Path(__file__).parent


def words_in(name: str) -> dict[str, frozenset[str]]:
    """The words of a list beside this file, by the [heading] over them."""
    found: dict[str, list[str]] = {"": []}
    heading = ""
    for line in (_LISTS / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif not line.startswith("#"):
            found.setdefault(heading, []).extend(line.split())
    return {heading: frozenset(words) for heading, words in found.items()}


_GIVEN_LIST = words_in("given_names.txt")[""]
_OTHER_LISTS = words_in("not_names.txt")
GIVEN = frozenset(word.rstrip("*") for word in _GIVEN_LIST)
"""Given names heard in the three nations. A name that is not here is still found by what stands around it."""
ALSO_WORDS = frozenset(word.rstrip("*") for word in _GIVEN_LIST if word.endswith("*"))
"""Names that are words too: taken as names only where they have a capital and stand like a name."""
NOT_NAMES = _OTHER_LISTS["openers"]
"""Words that open sentences or carry capitals and are nobody's name."""
ORDINARY = NOT_NAMES | _OTHER_LISTS["ordinary"] | _OTHER_LISTS["stems"]
"""Those, and ordinary words of English, Scots and Welsh. Of `stems` others are made, with endings."""
WELSH = _OTHER_LISTS["welsh"]
"""Welsh words, from which others are made, with other beginnings and endings."""
THINGS = _OTHER_LISTS["places and things"]
"""Places, peoples, tongues, shops, clubs, medicines, benefits, illnesses: they carry capitals and are nobody."""
FAMILY = _OTHER_LISTS["family names"]

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


_POSSESSIVE = re.compile(r"['’]s?\Z")


def _bare(token: str) -> str:
    """The token without a possessive ending."""
    return _POSSESSIVE.sub("", token) if "'" in token or "’" in token else token


def tokens(text: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(text)


def names(text: str) -> list[Name]:
    """Every name in these words, in order, each mention of it. Linear in the length of the words."""
    found: dict[tuple[int, int], bool] = {}
    shouting = text.upper() == text
    lower_case = not shouting and sum(map(str.isupper, text[:2000])) * 60 < min(len(text), 2000)
    maybe: list[tuple[int, int]] = []
    known: set[str] = set()
    for match in tokens(text):
        token = _bare(match[0])
        lowered = token.lower()
        if lowered in NOT_NAMES or len(token) < 2:
            continue
        start, end = match.start(), match.start() + len(token)
        before, after = text[max(0, start - 40) : start], text[end : end + 40]
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
