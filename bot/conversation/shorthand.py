"""The shorthand of the tables of signs, and the finding of many patterns in one sentence. It knows no kinds.

A space is one to three white-space characters, `'` an apostrophe of either shape or none, `*` the rest of a word,
`_` one word or none, `~` after a whole word up to 45 characters inside one sentence, `(` a group, `<name>` a list of
`WORDS`; all else is a regular expression. Every repeat has a bound, so the time grows with the length of the words and
no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

_REACH = 240  # no pattern is longer than this on either side of a word that it needs
_WORD = re.compile(r"\w+")

WORDS: dict[str, str] = {
    "i": r"(i|ah|he|she|they|we)",
    "he": r"(he|she|they)",
    "me": r"(me|us|her|him|them|mum|mam|dad|gran)",
    "just": r"( just| jist| always| only)?",
    "my": r"(the|my|ma|me|his|her|their|our)( own| ain)?",
    "own": r"(my|ma|me|his|her|their|our)( own| ain)?",
    "self": r"(my|me|ma|him|his|her|their|them)[ -]?s(el|els|elf|elves|en)",
    "nt": r"(dose?n't|(do|does|did|is|was|were|has|have|had|wo|ca|could|would|should|are|ai)n't"
    r"|(dis|does|did|din|dae|has|have?|had|is|wis|wid|would|wull|will|win|cud|could|can)nae|canny)",
    "no": r"(<nt>|(do|does|did|is|has|have|will) not|not|never|no|nae)",
    "cant": r"(can't|cannot|cannae|canny|couldn't|couldnae|could not)",
    "wont": r"(won't|will not|willnae|winnae|shan't|wouldn't|would not|widnae|not going to|not gonna|no gonnae)",
    "nobody": r"(nobody|no[ -]?one|naebody|not a soul)",
    "want": r"((want|wants|wanted|wanting|wantin|wish)( to| tae)?|wanna|wantae)",
    "more": r"(any ?more|ony ?mair|nae mair|(any|much) longer|at all|now|these days)",
    "mum": r"(mum|mam|mummy|mammy|maw|dad|daddy|da)",
    "dependent": r"(me|us|him|her(?! (hair|face|hands|car))|mum|mam|dad|gran|(my|the|her|his) <kids>)",
    "food": r"(tablets?|medicine|meds|medication|insulin|food|dinner|tea|meals?|breakfast|supper|water|a drink|drinks?"
    r"|to eat)",
    "kids": r"(kids?|weans?|bairns?|children|baby|toddler|boys?|girls?|wee (boy|girl|yins?|ones?)|little ones)",
    "kin": r"((step)?(mum|mam|mother|dad|father|son|daughter|brother|sister)|mummy|mammy|mammie|daddy|da|maw|gran"
    r"|granny|nan|nana|grandad|grandpa|grandson|granddaughter|husband|man|wife|partner|boyfriend|girlfriend|ex|uncle"
    r"|auntie|aunt|cousin|nephew|niece|(daughter|son)[- ]in[- ]law|family|flatmate|housemate|lodger|neighbour|friend"
    r"|mate|pal|boy|lad|lass)",
    "whom": r"(me|us|him|them|her(?! ((own|left|right|wee) )?(head|knees?|hip|elbow|foot|toes?|arm|leg|thumb|hand|shin"
    r"|ankle|fingers?|eyes|ears|lips|wrists?|shoulder|target|stride|best|feelings|pride|ball|bus|card|money|first|last))"
    r"|(my|ma|his|her|their|your) ((wee )?<kin>|<kids>|face|stomach)|mum|mam|mummy|dad|daddy|gran"
    r"|the (<kids>|wife|dog))",
    "end": r"(?=\s{0,3}([.!?,;:\")’”]|$|\n))",
    "money": r"((bank )?(card|caird|book)|pension( money| book)?|giro|benefits?|pip|dla|money|cash|savings|wages?|purse"
    r"|allowance|universal credit|dole|pin)",
    "takes": r"(take|takes|took|taking|takin|taken|tak|taks|taen|nick|nicks|nicked|steal*|stole|stolen|spend|spends"
    r"|spending|spent|pocket(s|ed|ing)|skims?|drained|emptied|rob|robs|robbed|borrow*|helps? <self> to)",
    "other": r"(<kin>|lads?|boys|boyfriend|girlfriend|landlord|boss|gaffer|carer|cleaner|gardener|handyman|builder|"
    r"man|woman|wife|lassie|lady next door|pals|mates|friends|neighbours|in-?laws|step(son|dad|daughter)|(our|wee|"
    r"big|young) \w{3,10}|niece|nephew|grandson|granddaughter|cousin|lodger|tenant|visitor|fella|bloke|agent|church|"
    r"pastor)('s)?",
    "him": r"(him|her|them|<kin>)",
    "dayname": r"((mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?)",
    "mark": r"(bruis(e|es|ed|ing)|marks?|keeker|black eye|shiner|burns?|scalds?|scratch(es)?|swelling|swollen|lump|"
    r"bald patch|(fat|split|burst|cut) lip|weals?|welts?|cracked rib|broken (wrist|rib|arm|finger|nose|tooth)|"
    r"cleisiau|clais|marciau)",
    "covered": r"((cardigan|sleeves?|scarf|jumper|polo ?neck|coat|hood|hat|sunglasses|tights|gloves)~(in (this|that|"
    r"the) heat|(<wont>|<no>) (take|took|taken|roll|lift|come)|boiling|pulled down|tugg\w{2,3}|all summer|"
    r"never takes|in (june|july|august)|heatwave)|(<wont>|refused to|<no>|kept) (take|took|taking|roll|rolling|lift|"
    r"pull\w{0,3})( \w{2,6}){0,2} (cardigan|sleeves?|coat|scarf|jumper|hood|hat)|(rubbed|rubbing|cradl\w{2,3}|"
    r"nurs(ing|ed)|holding|guard\w{2,3}) (her|his) (arm|wrist|ribs|side|shoulder|hand))",
    "evasive": r"((dinnae|don't|do not|disnae|doesn't|didn't) like (tae|to) (say|ask|bother|make|complain)|(don't|"
    r"dinnae|dont) (tell|let on to|say (anything|owt|onything) to|mention)|<no> tell (<him>|my|anyone|anybody|the)|"
    r"(it's|its|he's|she's|ach it's) (fine|easier|ok|grand|just easier)( that way| this way)?<end>|(changed|"
    r"changes) the subject|(wouldn't|won't|wouldnae|winnae|didn't) (say|meet my|look at me|be drawn)|"
    r"never( once)? (told|said|says|tells)_ (why|how|what|where)|look(ed|s)? at the (door|floor|carpet|window)|"
    r"laugh(ed|s) it (off|aff)|better not (say|ask|to say)|keep(s|ing)? the peace|for (a|an) (quiet|easy) life|"
    r"least said|i never said|between ourselves|not (a|my) word|paid(iwch)? â (dweud|deud)|peidi(wch|o) â (dweud|"
    r"deud))",
    "day": r"(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|the weekend|last week|christmas|easter"
    r"|breakfast|the \w{1,12}|\w{3,9} (days|weeks|nights))",
    "days": r"((for|in) (days|weeks|months|a (week|month|fortnight)|\w{3,9} (days|weeks|months|nights)))",
    "pills": r"(tablets?|pills?|paracetamol|meds|medication|morphine|insulin|sleepers|painkillers|co-?codamol)",
    "home": r"(home|hame|back (there|(to|tae) him|to her)|back)",
    "moi": r"(eisiau|isio|isho|moyn)",
    "nid": r"(ddim|dim|'m|sa ?i'n|so fi'n|smo fi'n|sai)( yn)?",
    "who": r"((my|the|our|her|his|their|a|duty|adult|child(ren)?('s)?|local|on-?call) )?(\w{3,12} )?(manager|senior"
    r"|supervisor|team leader|safeguarding( (team|lead|hub|officer))?|social work(er)?s?|social services|duty( (team"
    r"|desk|worker|social worker))?|police|polis|gp|doctor|nurse|fire( (service|brigade))?|out[- ]of[- ]hours( team)?"
    r"|crisis team|cpn|(adult|child) protection|children's services|nhs ?24|nhs 111|111|101|999|mash|ambulance"
    r"|paramedics|teacher|head ?teacher|school|named person|key ?worker|support worker|care home manager|housing|bank"
    r"|action fraud|samaritans|childline|advocate|environmental health|trading standards|lead officer|line manager"
    r"|multi-agency \w{3,10})",
}

_SHORTHAND = re.compile(
    r"\\.|\[(?:\\.|[^\]])*\]|\(\?(?:<?[=!]|-?[a-z]*:)|\{[\d,]+\}|<(?P<name>[a-z]+)>|(?P<mark> \?|'\??|[ ~*(_])|."
)
_MARKS = {
    " ?": r"\s{0,3}",
    " ": r"\s{1,3}",
    "'": "['’]?",
    "'?": "['’]?",
    "~": r"(?:(?!\w)[^.!?;\n]{0,45}?(?<!\w))",
    "*": r"\w{0,6}",
    "_": r"(?:\s{1,3}\w{2,10})?",
    "(": "(?:",
}


def _tokens(shorthand: str, lists: bool = True) -> Iterator[tuple[str, bool]]:
    """The shorthand in its smallest parts, and whether each is a mark (see `signs.py`); word lists put in, or named."""
    for token in _SHORTHAND.finditer(shorthand):
        if token["name"] and lists:
            yield from _tokens(WORDS[token["name"]])
        else:
            yield token[0], token["mark"] is not None


@cache
def compiled(shorthand: str, before: str = r"(?<!\w)(?:", after: str = r")(?!\w)") -> re.Pattern[str]:
    """The table's shorthand as a regular expression, made when it is first needed."""
    spelled = "".join(_MARKS[token] if mark else token for token, mark in _tokens(shorthand))
    return re.compile(f"{before}{spelled}{after}", re.IGNORECASE)


def lines_of(block: str) -> list[str]:
    """The patterns of a block, one to a line; a line that begins deeper goes on where the one above stopped."""
    patterns: list[str] = []
    for line in block.strip("\n").splitlines():
        if line.startswith(" " * 8):
            patterns[-1] += line.strip()
        elif line.strip():
            patterns.append(line.strip())
    return patterns


def alternatives(pattern: str) -> list[str]:
    """What a pattern says when it is read at its outermost `|`: each is looked for only where its own words are."""
    found, depth = [""], 0
    for token in _SHORTHAND.finditer(pattern):
        depth += (token[0][0] == "(") - (token[0] == ")")
        if token[0] == "|" and not depth:
            found.append("")
        else:
            found[-1] += token[0]
    return found


_Choices = list[list["_Part"]]


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of a pattern: what it can begin with, what a group can be; whether it may be absent or repeated."""

    letters: frozenset[str]
    choices: _Choices | None = None
    optional: bool = False
    repeated: bool = False
    edge: bool = False


_EDGE, _ANY = " ", "*"
_LISTS = frozenset(f"<{name}>" for name in WORDS)


def _group(choices: _Choices) -> _Part:
    return _Part(frozenset().union(*map(_heads, choices)), choices)


@cache
def _listed(name: str) -> tuple[_Part, ...]:
    """The parts of a list of words, read once."""
    choices = _parsed(_tokens(WORDS[name], lists=False))
    return tuple(choices[0]) if len(choices) == 1 else (_group(choices),)


def _parsed(tokens: Iterator[tuple[str, bool]]) -> _Choices:
    """A pattern as choices of parts, as far as the first letters of its words need it; look-arounds are left out."""
    choices: _Choices = [[]]
    for token, mark in tokens:
        row = choices[-1]
        if token == ")":
            break
        if token == "|":
            choices.append([])
        elif token in _LISTS:
            row.extend(_listed(token[1:-1]))
        elif token.startswith("("):
            inner = _parsed(tokens)
            row.append(_Part(frozenset({""})) if token[:2] == "(?" and token[-1] in "=!" else _group(inner))
        elif token == "?" or (token[0] == "{" and len(token) > 1):
            last, least = row[-1], 0 if token == "?" else int(re.findall(r"\d+", token)[0])
            row[-1] = _Part(last.letters, last.choices, least == 0, token != "?")
        elif mark:
            letters = {" ": {_EDGE}, "~": {_ANY}, "*": {_ANY}}.get(token, {_EDGE, ""})
            row.append(_Part(frozenset(letters), edge=token in (" ", "~")))
        elif token[0] == "[":
            plain = token[1:-1].isalpha()
            row.append(_Part(frozenset(token[1:-1].lower() if plain else {_ANY})))
        else:
            letter = {r"\b": "", r"\w": _ANY, r"\d": _ANY, ".": _ANY}.get(token, token.lower())
            row.append(_Part(frozenset({letter if letter in ("", _ANY) or letter.isalnum() else _EDGE})))
    return choices


def _heads(parts: list[_Part]) -> frozenset[str]:
    """What the parts can begin with: whole words end in a blank, beginnings of words in a star or in nothing."""
    heads = frozenset({""})
    for part in parts:
        growing = {head for head in heads if head[-1:] not in (_EDGE, _ANY)}
        if not growing:
            break
        grown = {head + tail for head in growing for tail in part.letters}
        if part.repeated:
            grown = {head if head[-1:] in (_EDGE, _ANY) else head + _ANY for head in grown}
        heads = frozenset((heads - growing) | grown | (growing if part.optional else set()))
    return heads


def _needed(parts: list[_Part], at_edge: bool) -> frozenset[str]:
    """The rarest words of which one must be there; empty where nothing can be said. Long words count as rare."""
    best: frozenset[str] = frozenset()
    for i, part in enumerate(parts):
        options = [_heads(parts[i:])] if at_edge else []
        if part.choices is not None and not part.optional:
            inner = [_needed(choice, at_edge) for choice in part.choices]
            options.append(frozenset().union(*inner) if all(inner) else frozenset())
        best = min((best, *options), key=_commonness)
        at_edge = _ends_at_edge(part, at_edge)
    return best


def _ends_at_edge(part: _Part, at_edge: bool) -> bool:
    """Whether a word begins after the part, whichever way it is read; `at_edge` where one began before it."""
    ends = part.edge
    if part.choices is not None:
        ends = all(choice and _ends_at_edge(choice[-1], at_edge=False) for choice in part.choices)
    return ends and (at_edge or not part.optional)


_EVERYWHERE = frozenset(
    """
    a about after ah all am an and are as at back be been but by did do does done down for from get gets go got had
    has have he her here him his i if in into is it its just like me more my no not now of off on one or our out over
    said says see she so some that the their them then there they this to up us was we went were what when where who
    will with would you your
    """.split()
)
"""Words of nearly every sentence: a pattern that has any other word is called by that one."""


def _commonness(words: frozenset[str]) -> float:
    """How often one of these may turn up, guessed from their length; 1000 where they tell nothing."""
    if not words or not all(word.strip(" *") for word in words):
        return 1000.0
    return sum(1.0 if word.strip(" *") in _EVERYWHERE else 8.0 ** -len(word.strip(" *")) for word in words)


class Finder:
    """Many patterns over one sentence: only those are tried of which a needed word is there."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.patterns = tuple(patterns)
        self._always: set[int] = set()
        self._whole: dict[str, set[int]] = {}
        self._beginning: dict[str, set[int]] = {}
        for number, pattern in enumerate(self.patterns):
            for choice in _parsed(_tokens(pattern, lists=False)):
                words = _needed(choice, at_edge=True)
                if _commonness(words) >= 1000.0:
                    self._always.add(number)
                for word in words:
                    index = self._whole if word.endswith(_EDGE) else self._beginning
                    index.setdefault(word.strip(" *"), set()).add(number)
        self._lengths = sorted(set(map(len, self._beginning)))

    def _served(self, word: str) -> set[int]:
        """The patterns that the word calls for. Nothing is remembered of it: people's words are in no cache."""
        called = set(self._whole.get(word, ()))
        for length in self._lengths:
            if length > len(word):
                break
            if found := self._beginning.get(word[:length]):
                called |= found
        return called

    def hits(self, sentence: str) -> Iterator[tuple[int, int, int]]:
        """The number of each pattern that is there, with its stretch of the sentence."""
        for number, stretches in self.near(sentence).items():
            for start, end in self.places(number, sentence, stretches):
                yield number, start, end

    def places(self, number: int, sentence: str, stretches: list[list[int]]) -> Iterator[tuple[int, int]]:
        """Where one pattern is, within the stretches that `near` gives for it."""
        for start, end in stretches:
            for match in compiled(self.patterns[number]).finditer(sentence, start, end):
                yield match.span()

    def near(self, sentence: str) -> dict[int, list[list[int]]]:
        """Each pattern that may be there, with the stretches around the words that call for it."""
        if len(sentence) <= _REACH:  # every stretch is the whole of it
            words = {word.lower() for word in _WORD.findall(sentence)}
            called = self._always.union(*map(self._served, words))
            return {number: [[0, len(sentence)]] for number in sorted(called)}
        near: dict[int, list[list[int]]] = {number: [[0, len(sentence)]] for number in self._always}
        for word in _WORD.finditer(sentence):
            for number in self._served(word[0].lower()):
                places = near.setdefault(number, [[0, 0]])
                if word.start() - _REACH <= places[-1][1]:
                    places[-1][1] = word.end() + _REACH
                else:
                    places.append([word.start() - _REACH, word.end() + _REACH])
        return near
