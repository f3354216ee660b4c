"""What a clause is judged by: its words, the words beside it, who speaks, and what the rules made of it.

A feature is a short readable string, so that a weight can be read and a mark explained by the words that made it.
Scots is weighed as the English it answers to: one language learned well helps the other.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from bot.conversation.recording import Mark, Role
from bot.listening import lexicon_care as care
from bot.listening import lexicon_choices as choices
from bot.listening import lexicon_doubt as doubt
from bot.listening import lexicon_wants as wanting
from bot.listening.aims import AIM, AIM_START
from bot.listening.heard import Heard
from bot.listening.learned.clauses import Clause
from bot.listening.learned.senses import senses_in
from bot.listening.voices import SAYS, Voice

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STEM = 5

PLAIN: dict[str, str] = dict(
    pair.split(":")
    for pair in """
    tae:to dae:do dinnae:don't dinna:don't disnae:doesn't didnae:didn't cannae:can't canna:can't couldnae:couldn't
    wouldnae:wouldn't wudnae:wouldn't willnae:won't winna:won't isnae:isn't wasnae:wasn't havenae:haven't
    hasnae:hasn't hadnae:hadn't arenae:aren't shouldnae:shouldn't nae:no naw:no naebody:nobody naething:nothing
    nuthin:nothing nowt:nothing owt:anything summat:something masel:myself masell:myself himsel:himself hersel:herself
    ma:my ah:i aye:yes wi:with fae:from frae:from oot:out aboot:about hoose:house doon:down roon:round roond:round
    noo:now the-noo:now hame:home ain:own auld:old wee:little bairn:child bairns:children wean:child weans:children
    wint:want wints:wants wantit:wanted wantin:wanting gonnae:going gaun:going gaen:going gang:go gie:give gies:gives
    gied:gave gien:given hae:have haein:having haud:hold tak:take taks:takes takin:taking mak:make maks:makes
    makin:making ken:know kens:knows kent:knew bide:stay bides:stays bidin:staying feart:afraid frichtit:afraid
    mair:more maist:most sair:sore heid:head deid:dead guid:good gid:good aw:all a':all o:of o':of an':and wis:was
    wisnae:wasn't wir:were whit:what fit:what wha:who fa:who faur:where whaur:where hoo:how foo:how nicht:night
    richt:right thocht:thought lassie:girl lassies:girls loon:boy loons:boys quine:girl tellt:told telt:told
    gonna:going wanna:want cuz:because cos:because coz:because cause:because 'cause:because 'cos:because
    dunno:don't-know idk:don't-know im:i'm ive:i've id:i'd ill:i'll dont:don't cant:can't wont:won't doesnt:doesn't
    didnt:didn't isnt:isn't wasnt:wasn't couldnt:couldn't wouldnt:wouldn't hasnt:hasn't havent:haven't thats:that's
    whats:what's hes:he's shes:she's theyre:they're youre:you're mam:mum mammy:mum mummy:mum da:dad daddy:dad
    gettin:getting goin:going doin:doing seein:seeing havin:having livin:living lookin:looking comin:coming
    stayin:staying keepin:keeping workin:working bein:being sittin:sitting talkin:talking
    """.split()
)
"""Spellings that are weighed as another: Scots and Doric, quick typing, and the g that is not said."""

CUES = {
    "strength": care.STRENGTH,
    "can": care.OPENS_WITH_CAN,
    "helps": care.HELPS,
    "managed": care.MANAGED,
    "risk": care.RISK,
    "no_risk": care.NO_RISK,
    "risk_view": care.RISK_VIEW,
    "keep": care.MAINTENANCE,
    "treated": care.PROCESS,
    "change": care.CHANGE,
    "now": care.NOW,
    "good": care.GOOD,
    "liked": care.LIKED,
    "disliked": care.DISLIKED,
    "seems": care.SEEMS,
    "decided": choices.DECIDED,
    "deciding": choices.DECIDING,
    "next": choices.NEXT,
    "what_if": choices.WHAT_IF,
    "offered": choices.OFFERED,
    "unavailable": choices.UNAVAILABLE,
    "doubts": choices.DOUBTS,
    "holds": choices.HOLDS,
    "supposed": doubt.HYPOTHETICAL,
    "past": doubt.PAST,
    "mocks": doubt.SARCASM,
    "instruction": doubt.INSTRUCTION,
    "document": doubt.DOCUMENT,
    "example": doubt.EXAMPLE,
    "want": wanting.WANT,
    "welsh_want": wanting.WELSH_WANT,
    "nominal": wanting.NOMINAL,
    "refuses": wanting.ONE_BREATH_NO,
    "treat_me": wanting.TREATMENT,
    "aim": AIM,
    "aim_start": AIM_START,
    "says": SAYS,
    "invites": wanting.INVITES,
}
"""Families of words that the rules know, as features: what a rule is too blunt to decide, a weight can use."""


def words_of(text: str) -> list[str]:
    """The words of a stretch in small letters, each as it is weighed."""
    return [plain(word) for word in _WORD.findall(text)]


def plain(word: str) -> str:
    word = word.replace("’", "'").strip("'")
    return PLAIN.get(word, "0" if word.isdigit() else word)


class Reading:
    """One Words cut into clauses, with the features of each. `voices` are in step with `heard.pieces`."""

    def __init__(self, heard: Heard, voices: list[Voice], clauses: list[Clause]) -> None:
        self._heard, self._voices, self.clauses = heard, voices, clauses
        self._words = [words_of(heard.small[one.start : one.end]) for one in clauses]
        self._senses = [senses_in(words) for words in self._words]
        self._sentences = self._by_sentence()
        self._cues = [self._cues_of(one) for one in clauses]
        marks = sorted(heard.marks.values(), key=lambda mark: mark.span.start)
        starts = [mark.span.start for mark in marks]
        longest = max((mark.span.end - mark.span.start for mark in marks), default=0)
        self._marked = [
            _marked(one, marks[bisect_left(starts, one.start - longest) : bisect_left(starts, one.end)])
            for one in clauses
        ]
        self._speakers = [self._speaker(one) for one in clauses]
        self._heads = [self._head(one) for one in clauses]

    def features(self, number: int) -> list[str]:
        """The features of one clause, each once."""
        clause, words = self.clauses[number], self._words[number]
        heard = self._heard
        mode, speaker, head = heard.request.mode.value, self._speakers[number], self._heads[number]
        cues, marked = self._cues[number], self._marked[number]
        piece = heard.pieces[clause.piece]
        found = [
            f"mode:{mode}",
            f"voice:{speaker}",
            f"head:{head}",
            f"voice+head:{speaker}+{head}",
            f"asked:{heard.request.asked}",
            f"opener:{clause.opener}",
            f"words:{min(len(words), 12) // 2}",
            f"at:{self._place(number)}",
        ]
        if piece.question:
            found.append("question")
        found += [f"w:{word}" for word in words]
        found += [f"s:{word[:_STEM]}" for word in words if len(word) > _STEM]
        edged = ["^", *words, "$"]
        found += [f"2:{one}_{two}" for one, two in pairwise(edged)]
        found += [f"3:{'_'.join(words[:3])}"] if len(words) > 2 else []
        found += [f"{speaker}:{word}" for word in words[:2]]
        alike = list(dict.fromkeys(sense for here in self._senses[number] for sense in here))
        found += [f"like:{sense}" for sense in alike]
        found += [f"{speaker}+like:{sense}" for sense in alike]
        found.append(f"shape:{' '.join(_shape(words, self._senses[number])[:4])}")
        found += [f"in:{word}" for word in self._sentences[piece.sentence]]
        found += [f"cue:{cue}" for cue in cues]
        found += [f"{speaker}+cue:{cue}" for cue in cues]
        found += [f"{head}+cue:{cue}" for cue in cues]
        found += [f"rule:{mark}" for mark in marked] or ["rule:none"]
        found += [f"{mode}+rule:{mark}" for mark in marked]
        for name, other in (("before", number - 1), ("after", number + 1)):
            if not 0 <= other < len(self.clauses):
                found.append(f"{name}:none")
                continue
            near = self.clauses[other]
            same = heard.pieces[near.piece].sentence == piece.sentence
            found.append(f"{name}:{'same' if same else 'other'}:{self._speakers[other]}")
            beside = self._words[other]
            edge = beside[-3:] if other < number else beside[:3]
            found += [f"{name}:{word}" for word in edge]
            found += [f"{name}>{(name == 'before' and beside[-1]) or beside[0]}"] if beside else []
            found += [f"{name}+like:{sense}" for here in self._senses[other] for sense in here]
            found += [f"{name}+cue:{cue}" for cue in self._cues[other]]
            found += [f"{name}+rule:{mark}" for mark in self._marked[other]]
        return list(dict.fromkeys(found))

    def joint(self, number: int, head: str) -> list[str]:
        """What says whether a clause goes on with what the one before it says about `head`. Both are in one piece."""
        clause, words = self.clauses[number], self._words[number]
        before = self._words[number - 1]
        gap = self._heard.small[self.clauses[number - 1].end : clause.start].strip()
        shared = set(self._marked[number]) & set(self._marked[number - 1])
        found = [
            f"opener:{clause.opener}",
            f"gap:{gap[:3]}",
            f"first:{words[0] if words else ''}",
            f"last:{before[-1] if before else ''}",
            f"head:{self._heads[number]}",
            f"length:{min(len(words), 12) // 3}",
            f"before:{min(len(before), 12) // 3}",
            *(f"both:{mark}" for mark in shared),
            *(f"here:{cue}" for cue in self._cues[number]),
        ]
        return list(dict.fromkeys([*found, *(f"{head} {one}" for one in found), f"voice:{self._speakers[number]}"]))

    def speaker(self, number: int) -> str:
        return self._speakers[number]

    def voice(self, number: int) -> Voice:
        return self._voices[self.clauses[number].piece]

    def head(self, number: int) -> str:
        return self._heads[number]

    def marked(self, number: int) -> frozenset[str]:
        return self._marked[number]

    def _by_sentence(self) -> dict[int, list[str]]:
        """The words of each sentence, each once: what a clause is a part of."""
        found: dict[int, dict[str, None]] = {}
        for clause, words in zip(self.clauses, self._words, strict=True):
            found.setdefault(self._heard.pieces[clause.piece].sentence, {}).update(dict.fromkeys(words))
        return {sentence: list(words) for sentence, words in found.items()}

    def _cues_of(self, clause: Clause) -> list[str]:
        said = self._heard.small[clause.start : clause.end]
        return [name for name, pattern in CUES.items() if pattern.search(said)]

    def _speaker(self, clause: Clause) -> str:
        """Who says this: the person, a worker, somebody else, a document, nobody; "own" where all is one's own."""
        heard, voice = self._heard, self._voices[clause.piece]
        piece = heard.pieces[clause.piece]
        if piece.withdrawn or voice.what == "nothing":
            return "nobody"
        if voice.what == "document":
            return "document"
        if voice.what == "narration":
            return "teller"
        if voice.holder == heard.people.speaker:
            return "own"
        return "person" if voice.holder == heard.people.subject else "other"

    def _head(self, clause: Clause) -> str:
        """Whom the clause is about, by its grammatical subject."""
        heard = self._heard
        people = heard.people
        word, _ = people.head(clause.start, min(clause.end, clause.start + 40))
        first = next(iter(words_of(heard.small[clause.start : clause.start + 24])), "")
        if word in ("he", "she", "they"):
            whose = people.whose(word, clause.start, max(0, clause.start - 200))
            return "person" if whose == people.subject else "other" if whose else "somebody"
        if word == people.subject:
            return "person"
        if word in people.parties:
            return "pro" if people.role_of(word) is Role.PROFESSIONAL else "other"
        if word in ("i", "ah", "we"):
            return "i" if word != "we" else "we"
        return "none" if not word or first not in (word, "and", "but", "so") else "thing"

    def _place(self, number: int) -> str:
        count = len(self.clauses)
        if number == 0:
            return "first"
        return "last" if number == count - 1 else f"{4 * number // max(count, 1)}"


def span_features(text: str, start: int, end: int, before: int = 4) -> list[str]:
    """The features of a stretch on its own, whoever says it: its words, their classes, the words that lead to it."""
    words = words_of(text[start:end])
    leads = words_of(text[max(0, start - 60) : start])[-before:]
    alike = senses_in(words)
    edged = ["^", *words, "$"]
    cues = [name for name, pattern in CUES.items() if pattern.search(text, start, end)]
    return list(
        dict.fromkeys(
            [
                *(f"w:{word}" for word in words),
                *(f"s:{word[:_STEM]}" for word in words if len(word) > _STEM),
                *(f"2:{one}_{two}" for one, two in pairwise(edged)),
                *(f"like:{sense}" for here in alike for sense in here),
                f"shape:{' '.join(_shape(words, alike)[:4])}",
                *(f"cue:{cue}" for cue in cues),
                *(f"lead:{word}" for word in leads),
                f"words:{min(len(words), 15) // 3}",
            ]
        )
    )


def _shape(words: list[str], alike: list[tuple[str, ...]]) -> list[str]:
    """The words with those that have a class named by it: how a sentence begins, whatever it is about."""
    return [here[0] if here else word for word, here in zip(words, alike, strict=True)]


def _marked(clause: Clause, marks: list[Mark]) -> frozenset[str]:
    found = set()
    for mark in marks:
        over = min(mark.span.end, clause.end) - max(mark.span.start, clause.start)
        if over * 2 > clause.end - clause.start or over * 2 > mark.span.end - mark.span.start:
            found.add(f"{mark.element}-" if mark.polarity.value == "not_wanted" else mark.element)
    return frozenset(found)
