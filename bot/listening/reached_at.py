"""Where somebody is reached online: e-mail addresses and the names people have there, written, said, or broken.

Law: a sign that is said ("dot", "underscore") or the name of a mail service is enough; the ending may be wrong or lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+'-]{1,64}(?:\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?![\w@-])|"
    r"@[\w-]{1,63}(?:\s?[.,]\s?(?:com?|con|net|org|uk|scot|wales|cymru|ie)\b){0,3})"
)
_SERVICE = (
    r"(?:g-?mail|google\s?mail|hot-?mail|yahoo|ymail|i-?cloud|aol|bt\s?internet|bt\s?connect|msn|talk\s?talk|"
    r"virgin\s?media|ntl\s?world|proton\s?mail|tis\s?cali|blue\s?yonder|gmx|(?:outlook|live|sky|me)(?=\s(?:dot|com?)\b))"
)
_TLD = r"(?:com|con|cm|comm|org|net|uk|co|gov|scot|wales|cymru|ac|eu|info|me|ie|school|sch|nhs|pl|ro|it|fr|es|de|io)"
_SIGN = r"\s(?:dots?|full stop|point|under\s?score|undersc?ore|dash|hyphen|minus|plus|tanlinell|dot)\s"
_SIGN_SAID = re.compile(rf"{_SIGN}|\s(?:at|@)\s{_SERVICE}\b", re.I)
_SIGNS = frozenset(
    """
    dot dots stop point underscore under dash hyphen minus plus tanlinell gmail hotmail google yahoo ymail icloud cloud
    aol bt btinternet btconnect msn talktalk talk virgin virginmedia ntl ntlworld proton protonmail tis tiscali blue
    blueyonder gmx mail hot
    """.split()
)
_SAID = (
    rf"(?<![\w.+'-])[\w.+'-]{{1,64}}(?:(?:{_SIGN}|\s(?=\d{{1,6}}\s))[\w.+'-]{{1,64}}){{0,7}}"
    r"\s?(?:\bat\b|@|\bat (?:sign|symbol)\b|\bmalwoden\b)\s"
)
_EMAIL_SAID = re.compile(
    rf"{_SAID}(?:"
    rf"{_SERVICE}\b(?:(?:\s?(?:dot|[.,]|point)\s?|\s){_TLD}\b){{0,3}}|"
    rf"[\w-]{{1,63}}(?:(?:{_SIGN}|\.|\s)[\w-]{{1,63}}){{0,4}}?(?:\s(?:dot|point)\s|\.){_TLD}\b"
    rf"(?:(?:\s(?:dot|point)\s|\.|\s)(?:uk|com|org|net)\b)?)",
    re.I,
)
"""Said, or half of it: one sign at least is a word, or the service is one that many have."""
_AT_NAME = re.compile(
    r"(?<![\w.@])@(?!(?:home|work|school|church|college)\b)(?=[\w.]{2,30}\b)(?=[\d_.]*[a-z])[\w.]{1,29}\w", re.I
)
_HAS_UNDERSCORE = re.compile(
    r"(?<![\w/.-])(?=\w{0,29}[a-z])[a-z\d]{1,20}(?:_[a-z\d]{1,20}){1,4}(?![\w/]|\.[a-z]{3,4}\b)", re.I
)
_UNDERSCORE_SAID = re.compile(r"(?<!\w)(?:at\s)?[\w.]{1,30}(?:\sunder\s?score\s[\w.]{1,30}){1,5}(?:\s\d{1,6}\b)?", re.I)
_ONLINE = (
    r"(?:insta(?:gram|s)?|snap(?:chat)?|tik\s?tok|facebook|fb|messenger|twitter|discord|whats\s?app|xbox|playstation|"
    r"psn|steam|roblox|youtube|twitch|telegram|kik|reddit|zoom|skype|vinted|minecraft|fortnite)"
)
_NAMED_ONLINE = re.compile(
    rf"\b(?:{_ONLINE}|user\s?name|user|handle|log-?\s?in|gamer\s?tag|screen\s?name|tag|account|profile|"
    r"enw defnyddiwr)\b"
    rf"(?:\s(?:name|handle|account|id|tag|user\s?name|log-?\s?in))?(?:\s(?:is|was|as|it's|he's|she's|yw|ydi|wis|"
    rf"under|called)|['’]s|:)\s{{1,2}}[\"'“‘]?(?P<name>@?[\w.-]{{0,24}}[\d_.][\w.-]{{0,24}}\w)",
    re.I,
)
_WORDS_ONLINE = frozenset(
    """
    insta instagram instas snap snapchat tik tiktok facebook fb messenger twitter discord whats whatsapp xbox
    playstation psn steam roblox youtube twitch telegram kik reddit zoom skype vinted minecraft fortnite user username
    handle login
    log gamer gamertag screen screenname tag account profile enw
    """.split()
)
_THEN_ONLINE = re.compile(rf"(?<![\w@])(?P<name>[a-z]{{2,20}}[\d_.][\w.]{{1,20}})\son\s(?:the\s)?{_ONLINE}\b", re.I)


def reached_at(text: str, said: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Where an address for e-mail stands, or the name somebody has online; `said` are the words of the text."""
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield *match.span(), "email"
        for match in _AT_NAME.finditer(text):
            yield *match.span(), "handle"
    if not said.isdisjoint(_SIGNS) and _SIGN_SAID.search(text):
        for match in _EMAIL_SAID.finditer(text):
            if _SIGN_SAID.search(match[0]):
                yield *match.span(), "email"
        for match in _UNDERSCORE_SAID.finditer(text):
            yield *match.span(), "handle"
    if "_" in text:
        for match in _HAS_UNDERSCORE.finditer(text):
            yield *match.span(), "handle"
    for pattern in () if said.isdisjoint(_WORDS_ONLINE) else (_NAMED_ONLINE, _THEN_ONLINE):
        for match in pattern.finditer(text):
            if any(c.isalpha() for c in match["name"]):
                yield *match.span("name"), "handle"
