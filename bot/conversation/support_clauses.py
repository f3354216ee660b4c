"""Who does what in a text: its clauses, and the people in them.

Shallow on purpose: a clause is what stands between marks, joining words and new subjects.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from bot.conversation import lexicon_support as lex
from bot.conversation.support_words import Text, Token

_PREPOSITIONS = frozenset(
    "not with for at of from on by to about after beside under near i am gan gyda efo wrth ar".split()
)
SUBJECTS = frozenset("i he she they we you it there who ah fi".split())
_FINITE = frozenset("is was has had will would can could does did are were have do should might may must".split())


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody mentioned: names, what they are to others (`kin`), or a pronoun; whose they are (`owner`)."""

    begin: int
    end: int
    names: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    pronoun: str = ""
    owner: frozenset[str] = frozenset()
    after_preposition: bool = False
    joined: bool = False

    @property
    def explicit(self) -> bool:
        return bool(self.names or self.kin)


@dataclass(slots=True)
class Clause:
    begin: int
    end: int
    sentence: int
    carried: bool = False  # no subject of its own: it goes on with the one before
    people: list[Person] = field(default_factory=list)
    subject: tuple[Person, ...] = ()


_TITLE_ONLY = lex.TITLES - lex.FAMILY


def kin_of(token: Token) -> frozenset[str]:
    """What this word says somebody is to others: *wife*, *carer*; in one spelling."""
    if token.low in lex.TITLES and not token.capital and token.low not in lex.FAMILY:
        return frozenset()
    return frozenset(key for key in token.keys if key in lex.KIN and (key not in _TITLE_ONLY or key == token.low))


def is_name(token: Token, known: Collection[str]) -> bool:
    """Whether a word is somebody's or somewhere's name: capital, and not only because it opens a sentence."""
    if not token.capital or token.value or token.low in ("i", "ok", "tv") or token.keys & lex.DAYS:
        return False
    if token.keys & lex.KIN and not (token.low in ("ma", "dai") and not token.head):
        return False
    if token.low not in known and (token.low in lex.FREE or token.low in lex.FREE_WELSH or token.low in lex.SCOTS):
        return False
    return token.low in known or not token.head


def people(text: Text, begin: int, end: int, known: Collection[str]) -> list[Person]:
    """The people mentioned between two tokens, in order; a possessor belongs to what is theirs."""
    tokens, found = text.tokens, list[Person]()
    first = lex.FIRST | (lex.FIRST_WELSH if text.welsh else frozenset())
    at, owner = begin, frozenset[str]()
    while at < end:
        token = tokens[at]
        before = tokens[at - 1].low if at > begin else ""
        if token.name or kin_of(token):
            stop, names, kin = at, set[str](), set[str]()
            while stop < end:
                here = tokens[stop]
                if here.name or kin_of(here):
                    if text.welsh and here.name and kin and not names and tokens[stop - 1].low != ",":
                        owner = frozenset({here.low})
                        stop += 1
                        break
                    names |= {here.low} if here.name else set()
                    kin |= kin_of(here)
                    stop += 1
                elif (
                    here.low == "," and stop + 1 < end and _apposition(tokens, stop, end, bool(names), bool(kin))
                ) or (here.low in ("the", "my", "his", "her", "our", "fy") and tokens[stop - 1].low == ","):
                    stop += 1
                else:
                    break
            follows = tokens[stop].low if stop < end else ""
            if follows == "'s" and _owns(tokens, stop + 1, end):
                owner = frozenset(names | kin)
                at = stop + 1
                continue
            found.append(
                Person(
                    *(at, stop, frozenset(names), frozenset(kin), "", owner),
                    after_preposition=_led(tokens, at, begin),
                    joined=bool(found) and before in ("and", "a", "ac", "&") and found[-1].end >= at - 2,
                )
            )
            at, owner = stop, frozenset()
            continue
        pronoun = ""
        if (token.low in first and token.low not in ("my", "our", "fy", "'m")) or (token.low == "mi" and text.welsh):
            pronoun = "we" if token.low in ("we", "us", "ni") else "i"
        elif token.low in lex.HE or (text.welsh and token.low in ("fo", "fe", "ef")):
            pronoun = "he" if token.low != "his" else ""
        elif token.low in ("she", "her", "herself") or (text.welsh and token.low == "hi"):
            pronoun = "she" if not (token.low == "her" and at + 1 < end and tokens[at + 1].keys - lex.FREE) else ""
        elif token.low in ("they", "them") or (text.welsh and token.low == "nhw"):
            pronoun = "they"
        if token.low in ("my", "his", "her", "our", "their", "fy", "ei"):
            owner = frozenset({"=" + token.low})
        elif pronoun:
            found.append(Person(at, at + 1, pronoun=pronoun, after_preposition=_led(tokens, at, begin)))
        elif token.word and token.low not in ("old", "young", "wee", "late", "only", "own", "eldest", "big", "'s"):
            owner = frozenset()
        at += 1
    return found


def _apposition(tokens: list[Token], comma: int, end: int, named: bool, kin: bool) -> bool:
    """Whether what follows a comma is another name for the same person ("her ex, Wayne")."""
    after = tokens[comma + 1]
    if after.low in ("the", "my", "his", "her", "our", "fy") and comma + 2 < end:
        return named and not kin and bool(kin_of(tokens[comma + 2]))
    if kin and not named and kin_of(after) and comma + 2 < end and tokens[comma + 2].name:
        return True
    return (after.name and kin and not named) or (bool(kin_of(after)) and named and not kin)


def _owns(tokens: list[Token], at: int, end: int) -> bool:
    """Whether 's is a possessive: somebody or something of theirs follows, not a verb form."""
    if at >= end or not tokens[at].word:
        return False
    token = tokens[at]
    if token.low in lex.FREE:
        return False
    if any(kin_of(each) for each in tokens[at : min(end, at + 3)]):
        return True
    verb = token.low.endswith(("ing", "ed")) or token.low in lex.SHORT_PAST or token.low in lex.FREE
    return not (verb or token.keys & lex.NEGATION or token.keys & lex.BOTH_WAYS["might"])


def _led(tokens: list[Token], at: int, begin: int) -> bool:
    while at > begin and tokens[at - 1].low in (
        "the",
        "a",
        "my",
        "his",
        "her",
        "our",
        "their",
        "'s",
        "old",
        "wee",
        "fy",
        "ei",
    ):
        at -= 1
    return at > begin and tokens[at - 1].low in _PREPOSITIONS


def clauses(text: Text, known: Collection[str]) -> list[Clause]:
    """Clauses in order. A comma or *and* begins a new one; without a subject it goes on with the one before."""
    tokens, out = text.tokens, list[Clause]()
    begin = sentence = 0
    breaks = {";", ":", "–", "—", "-", "(", ")", '"', "“", "”", "\n", ","}
    joins = {
        "and",
        "but",
        "so",
        "because",
        "if",
        "unless",
        "when",
        "until",
        "although",
        "while",
        "who",
        "which",
        "then",
        "after",
    }
    if text.welsh:
        joins |= {"ond", "achos", "oherwydd", "felly", "os", "pan", "ac", "a"}

    def close(end: int) -> None:
        nonlocal begin
        if any(token.word for token in tokens[begin:end]):
            out.append(Clause(begin, end, sentence))
        begin = end

    for at, token in enumerate(tokens):
        if token.low in STOPS:
            close(at + 1)
            sentence += 1
        elif (
            (token.low in breaks and not _same_person(tokens, at))
            or (token.keys & joins and not token.value and not _between_people(tokens, at))
            or (at > begin and not (text.welsh and token.low == "i") and _new_subject(tokens, at, begin))
        ):
            close(at)
    close(len(tokens))
    for number, clause in enumerate(out):
        clause.people = people(text, clause.begin, clause.end, known)
        clause.subject = _subject(tokens, clause)
        before = out[number - 1] if number and out[number - 1].sentence == clause.sentence else None
        if before is not None and not clause.subject and not _thing_first(tokens, clause):
            clause.carried, clause.subject = True, before.subject
        elif before is not None and not clause.subject and tokens[clause.begin].low in ("who", "sydd", "sy"):
            near = [person for person in before.people if person.end >= clause.begin - 1]
            clause.subject = (near[-1],) if near else before.subject
    return out


STOPS = frozenset(".!?…\n")


def _same_person(tokens: list[Token], at: int) -> bool:
    """Whether a comma only sets another name of the same person apart ("her ex, Wayne")."""
    if tokens[at].low != "," or not at or at + 1 >= len(tokens):
        return False
    named, kin = tokens[at - 1].name, bool(kin_of(tokens[at - 1]))
    return (named or kin) and _apposition(tokens, at, len(tokens), named, kin)


def _between_people(tokens: list[Token], at: int) -> bool:
    """Whether *and* (or a comma) joins two people and not two clauses."""
    if tokens[at].low not in ("and", "a", "ac"):
        return False
    before = at > 0 and (tokens[at - 1].name or bool(kin_of(tokens[at - 1])))
    stop = min(len(tokens), at + 4)
    for next_ in range(at + 1, stop):
        if tokens[next_].name or kin_of(tokens[next_]):
            return before
        if tokens[next_].low not in ("the", "my", "his", "her", "their", "our", "his", "'r"):
            break
    return False


def _new_subject(tokens: list[Token], at: int, begin: int) -> bool:
    """Whether somebody else's clause begins here, after a verb of saying or thinking ("says her brother could …")."""
    token = tokens[at]
    if token.low == "that" and tokens[at - 1].keys & lex.SAYING:
        return True
    if token.low in ("i", "he", "she", "they", "we"):
        return tokens[at - 1].low not in _FINITE and any(
            content(each) or each.keys & lex.SAYING for each in tokens[begin:at][-12:]
        )
    if not tokens[at - 1].keys & lex.SAYING or not any(each.word for each in tokens[begin:at][-12:]):
        return False
    return (
        token.low in SUBJECTS
        or token.name
        or bool(kin_of(token))
        or token.low in ("my", "her", "his", "the", "our", "their")
    )


def _subject(tokens: list[Token], clause: Clause) -> tuple[Person, ...]:
    """Who does what the clause says: the first person in it, unless a thing or a preposition stands first."""
    by = [p for p in clause.people if p.begin > clause.begin and _by(tokens, p.begin, clause.begin)]
    if by:
        return (by[0],)
    for number, person in enumerate(clause.people):
        if person.after_preposition:
            continue
        opening = tokens[clause.begin : person.begin]
        if any(content(each) and not each.name and not kin_of(each) for each in opening):
            return ()
        joined = [person]
        for other in clause.people[number + 1 :]:
            if not other.joined:
                break
            joined.append(other)
        return tuple(joined)
    return ()


def _by(tokens: list[Token], at: int, begin: int) -> bool:
    led = at - 1
    while led > begin and tokens[led].low in ("the", "my", "his", "her", "their", "our"):
        led -= 1
    if tokens[led].low not in ("by", "gan"):
        return False
    return any(
        tokens[i].low in ("was", "were", "been", "being", "is", "are", "get", "got", "gets") for i in range(begin, led)
    )


def _thing_first(tokens: list[Token], clause: Clause) -> bool:
    """Whether the clause has a subject that is a thing: "the stairs do", "it is", "there was"."""
    words = [token for token in tokens[clause.begin : clause.end] if token.word][:5]
    words = [token for token in words if not token.keys & {"and", "but", "so", "because", "if", "when"}]
    if words and words[0].low in ("it", "there", "that", "this", "who", "which"):
        return True
    return len(words) > 1 and (words[0].low in ("the", "a", "his", "her", "my", "y", "yr"))


def content(token: Token) -> bool:
    return bool(
        token.word
        and not token.value
        and not token.keys & (lex.FREE | lex.LIGHT | lex.DAYS | lex.NEGATION | lex.SAYING)
        and not token.keys & (lex.CONDITION | lex.WHEN | lex.RESULT | lex.REASON)
        and not any(token.keys & row for row in lex.BOTH_WAYS.values())
        and token.low not in lex.FREE_WELSH
        and token.low not in ("last", "next", "every", "each", "as", "bob", "now", "even", "but", "os", "pan")
    )
