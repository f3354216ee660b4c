"""Who a pronoun stands for, and whether the people of a line do what they did in the stretches.

A name that is not in the stretches is let through only where a pronoun there plainly stands for it: the holder,
or the one person before it that it can be. So is a thing that *it*, *one* or *then* stands for.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.conversation import lexicon_support as lex
from bot.conversation.support_clauses import Person, Read, kin_of

if TYPE_CHECKING:
    from bot.conversation.support_case import Case


def unresolved(case: Case, missing: list[int]) -> list[int]:
    """Of the words without a source, those that no pronoun of the stretches stands for."""
    if not missing:
        return []
    left = [at for at in missing if not _person(case, at)]
    left = _leading_in(case, left)
    return _things(case, left)


# --- People -----------------------------------------------------------------------------------------------------


def _pronouns(case: Case) -> set[str]:
    """Which people the stretches only point at: i, he, she, they."""
    found = set()
    welsh = case.source.text.welsh
    for token in case.source.tokens:
        low = token.low
        if (token.keys & lex.FIRST and not welsh) or low in lex.FIRST or (welsh and low in lex.FIRST_WELSH):
            found.add("i")
        if low in lex.HE or (welsh and low in lex.HE_WELSH):
            found.add("he")
        if low in lex.SHE or (welsh and low in lex.SHE_WELSH):
            found.add("she")
        if low in lex.THEY or (welsh and low in lex.THEY_WELSH):
            found.add("they")
        if welsh and low in lex.EITHER_WELSH:
            found |= {"he", "she"}
    return found


def _person(case: Case, at: int) -> bool:
    """Whether the person named here is who a pronoun of the stretches stands for."""
    token = case.line.tokens[at]
    if not (token.name or kin_of(token) or token.low in case.holder or _beside_kin(case, at)):
        return False
    pointed = _pronouns(case)
    if token.low in case.holder or (token.keys & case.holder_kin and not token.name):
        if any(each.keys & lex.FACTIVE_SAY for each in case.line.tokens[at + 1 : at + 2]):
            return True  # it is the holder's line: they say it
        if case.source.clauses and not any(
            p.explicit and not p.after_preposition for c in case.source.clauses for p in c.people
        ):
            return True
        return bool(pointed)
    if token.name and "i" in pointed and case.holder & _explicit(case):
        others = case.speakers - case.holder
        if len(others) == 1 and token.low in others:
            return True  # I, in a turn about the holder, is whoever speaks
    if not pointed & {"he", "she", "they"}:
        return False
    if token.name or kin_of(token):
        return _only_one(case, at, pointed)
    return any(_only_one(case, other, pointed) for other in _near(case, at))


def _near(case: Case, at: int) -> list[int]:
    tokens = case.line.tokens
    return [
        other
        for other in range(max(0, at - 3), min(len(tokens), at + 3))
        if kin_of(tokens[other]) and not tokens[other].keys & case.source.text.keys
    ]


def _beside_kin(case: Case, at: int) -> bool:
    """Whether this word tells which person it is ("wee boy", "the girl from the council"), there as here."""
    token = case.line.tokens[at]
    for other in _near(case, at):
        kin = kin_of(case.line.tokens[other])
        spots = [n for n, each in enumerate(case.around.tokens) if each.keys & kin]
        for spot in spots[-4:]:
            if any(each.keys & token.keys for each in case.around.tokens[max(0, spot - 2) : spot + 4]):
                return True
    return False


def _only_one(case: Case, at: int, pointed: set[str]) -> bool:
    """Whether, of those named before the pronoun, this is the only one it can stand for."""
    token = case.line.tokens[at]
    mine = frozenset({token.low}) if token.name else kin_of(token)
    groups = _mentioned(case, mine)
    chosen = [group for group in groups if group & mine]
    if not chosen:
        return False
    sexes = pointed & {"he", "she"}
    if not _fits(chosen[0], sexes, pointed):
        return False
    here = _explicit(case)
    others = [
        group
        for group in groups
        if not group & mine and _fits(group, sexes, pointed) and not group & here and not _is_holder(case, group)
    ]
    if not _is_holder(case, chosen[0]) and not _holder_accounted_for(case):
        return False
    return not others


def _holder_accounted_for(case: Case) -> bool:
    """Whether the holder is there apart from the pronoun, which can then stand for somebody else."""
    pointed = _pronouns(case)
    here = {token.low for side in (case.source, case.line) for token in side.tokens}
    spoken = any(name.split()[0] in case.holder for name in case.speakers if name.split())
    return not case.holder or spoken or bool(case.holder & here) or bool(pointed & {"i"}) or {"he", "she"} <= pointed


def _is_holder(case: Case, group: frozenset[str]) -> bool:
    return bool(group & case.holder) or bool(case.holder_kin & group)


def is_holder(case: Case, person: Person) -> bool:
    """Whether this is the holder of the line: by name, or by what they are to somebody."""
    if case.holder_kin:
        return bool(person.kin & case.holder_kin)
    return bool(person.names & case.holder) or bool(person.kin and not person.names and person.kin & case.holder)


def _explicit(case: Case) -> set[str]:
    return {key for clause in case.source.clauses for person in clause.people for key in person.names | person.kin}


def _mentioned(case: Case, wanted: frozenset[str]) -> list[frozenset[str]]:
    """Everybody named up to the stretches, each with all they are called there."""
    groups: list[set[str]] = []
    places = {"in", "at", "to", "near", "from", "yn", "o"}
    tokens = case.around.tokens
    for clause in case.around.clauses:
        for person in clause.people:
            called = set(person.names | person.kin)
            place = bool(person.begin) and tokens[person.begin - 1].low in places and not person.kin
            if not called or (place and not called & wanted):
                continue
            same = next((group for group in groups if group & called), None)
            if same is None:
                groups.append(called)
            else:
                same |= called
        owners = [
            frozenset(person.owner) for person in clause.people if person.owner and "=" not in min(person.owner)[:1]
        ]
        for owner in owners:
            if not any(group & owner for group in groups):
                groups.append(set(owner))
    return [frozenset(group) for group in groups]


def _sex(group: frozenset[str]) -> str:
    if group & lex.FEMALE:
        return "she"
    return "he" if group & lex.MALE else ""


def _fits(group: frozenset[str], sexes: set[str], pointed: set[str]) -> bool:
    return "they" in pointed or not _sex(group) or _sex(group) in sexes


# --- Things, and who was spoken to ------------------------------------------------------------------------------


def _leading_in(case: Case, left: list[int]) -> list[int]:
    """Without the words that lead up to a quotation: who was told it ("I told the lad on the desk, …")."""
    if not left or not case.line.text.keys & lex.FACTIVE_SAY or '"' not in case.line.text.text.replace("“", '"'):
        return left
    spoken: set[str] = set()
    for stretch in case.stretches:
        start = case.around.text.text.rfind(stretch)
        tokens = [token for token in case.around.tokens if token.end <= start]
        clause: list[frozenset[str]] = []
        for token in reversed(tokens[-14:]):
            if token.low in ".!?":
                break
            clause.append(token.keys)
        if any(keys & lex.FACTIVE_SAY for keys in clause):
            spoken |= {key for keys in clause for key in keys}
    return [at for at in left if not case.line.tokens[at].keys & spoken]


def _things(case: Case, left: list[int]) -> list[int]:
    """Without what *it*, *one*, *then* stand for: a few words standing together shortly before the stretch."""
    if not left:
        return left
    count = sum(token.low in lex.THINGS for token in case.source.tokens)
    spare = count - sum(token.low in lex.THINGS for token in case.line.tokens)
    if spare <= 0:
        return left
    before: dict[str, list[int]] = {}
    starts = [case.around.text.text.rfind(stretch) for stretch in case.stretches]
    spots = [n for n, token in enumerate(case.around.tokens) if any(token.start <= s < token.end for s in starts)]
    for spot in spots:
        for n in range(max(0, spot - 30), spot):
            for key in case.around.tokens[n].keys:
                before.setdefault(key, []).append(n)
    runs: list[list[int]] = []
    for at in left:
        token = case.line.tokens[at]
        where = [n for key in token.keys for n in before.get(key, ())]
        if token.name or token.value or kin_of(token) or not where:
            return left
        if runs and at - runs[-1][-1] <= 3 and len(runs[-1]) < 3:
            runs[-1].append(at)
        else:
            runs.append([at])
    return [] if len(runs) <= spare else left


# --- Who did what -----------------------------------------------------------------------------------------------


_Given = dict[str, list[tuple[tuple[Person, ...], Person | None]]]


def exchanged(case: Case) -> list[tuple[str, bool]]:
    """People of the line that do, suffer or own what somebody else does in the stretches; True for merged ones."""
    alias = _aliases(case)
    given: _Given = {}
    side = case.source
    for at, token in enumerate(side.tokens):
        if _telling(side, at):
            for key in token.keys:
                given.setdefault(key, []).append((side.subjects[at], side.objects[at]))
    out: list[tuple[str, bool]] = []
    for clause in case.line.clauses:
        for merged in (True, False):
            votes = [_vote(case, at, given, alias, merged) for at in range(clause.begin, clause.end)]
            against = [word for word in votes if word]
            if against and len(against) >= votes.count(""):
                out.append((against[0], merged))
    return [*dict.fromkeys(out + _merged(case) + _owners(case, alias))]


def _vote(case: Case, at: int, given: _Given, alias: dict[str, frozenset[str]], merged: bool) -> str | None:
    """What this word says of who does it: the person who cannot be it, "" when they can, None when it cannot tell."""
    token, subject = case.line.tokens[at], case.line.subjects[at]
    if not subject or not _telling(case.line, at):
        return None
    seen = [pair for key in token.keys for pair in given.get(key, ())][:24]
    if not seen:
        return None
    if merged:
        return _spelt(case.line, subject[-1]) if len(subject) > 1 and all(_one(source) for source, _ in seen) else ""
    object_there = case.line.objects[at]
    if len(subject) == 1 and subject[0].pronoun in ("he", "she"):
        swapped = object_there is not None and all(_was_subject(object_there, source) for source, _ in seen)
        return _spelt(case.line, object_there) if swapped and object_there is not None else None
    named = [person for person in subject if person.explicit]
    if len(subject) > 1 or not named:
        return None
    if all(_differs(case, named[0], *pair, alias) for pair in seen):
        return _spelt(case.line, named[0])
    certain = any(each.explicit or each.pronoun in ("i", "we") for source, _ in seen for each in source)
    return "" if certain else None


def _was_subject(person: Person, source: tuple[Person, ...]) -> bool:
    """Whether the one it is done to, here, is the one who does it there."""
    return (
        person.explicit
        and bool(source)
        and all((person.names | person.kin) & (each.names | each.kin) for each in source)
    )


def _telling(side: Read, at: int) -> bool:
    """Words by which a subject is compared: verbs and things, not people or small words."""
    token = side.tokens[at]
    free = token.low in lex.FREE or token.low in lex.FREE_WELSH or token.keys & (lex.LIGHT - {"go"})
    return bool(token.keys) and not token.value and not free and not token.name and not kin_of(token)


def _one(source: tuple[Person, ...]) -> bool:
    return len(source) == 1 and source[0].pronoun not in ("they", "we") and not source[0].kin & lex.PLURAL_PEOPLE


def _aliases(case: Case) -> dict[str, frozenset[str]]:
    groups: dict[str, frozenset[str]] = {}
    for side in (case.around, case.source):
        for clause in side.clauses:
            for person in clause.people:
                called = person.names | person.kin
                for key in called if person.names and person.kin else ():
                    groups[key] = groups.get(key, frozenset()) | called
    return groups


def _differs(
    case: Case, person: Person, source: tuple[Person, ...], object_: Person | None, alias: dict[str, frozenset[str]]
) -> bool:
    """Whether this person of the line cannot be any of those who do it in the source."""
    if not source:
        return False
    return all(_other(case, person, each, object_, alias) for each in source)


def _other(case: Case, person: Person, each: Person, object_: Person | None, alias: dict[str, frozenset[str]]) -> bool:
    mine = person.names | person.kin
    holder = bool(person.names & case.holder) or bool(person.kin & case.holder_kin)
    spoken = any(name.split()[0] in case.holder for name in case.speakers if name.split())
    if holder and spoken and object_ is not None and object_.pronoun == "i" and each.pronoun not in ("i", "we"):
        return not (each.names & person.names)  # it is done to the holder, who speaks
    if each.pronoun:
        if each.pronoun in ("i", "we"):
            return (
                not holder
                and not person.kin & {"worker", "person"}
                and bool(case.holder)
                and "worker" not in case.holder
            )
        taken = object_ is not None and object_.explicit and bool((object_.names | object_.kin) & mine)
        return taken and not object_.owner & mine if object_ is not None else False
    if case.holder_kin and person.names & case.holder and each.kin & case.holder_kin:
        return True
    if person.names and each.names:
        return not person.names & each.names
    if _elsewhere(case, mine, each, alias):
        return True
    full = mine.union(*(alias.get(key, frozenset()) for key in mine))
    theirs = (each.names | each.kin).union(*(alias.get(key, frozenset()) for key in each.names | each.kin))
    if full & theirs:
        return False
    if person.names and each.kin:
        return holder and not case.holder_kin and bool(each.owner) and _sex(each.kin) != ""
    if person.kin and each.names:
        return bool(each.names & case.holder) and _sex(person.kin) != "" and not case.holder_kin
    return bool(_sex(person.kin)) and bool(_sex(each.kin) or object_)


def _elsewhere(case: Case, mine: frozenset[str], each: Person, alias: dict[str, frozenset[str]]) -> bool:
    """Whether the stretches speak of this person apart from the one who does it there."""
    theirs = (each.names | each.kin).union(*(alias.get(key, frozenset()) for key in each.names | each.kin))
    if mine & theirs:
        return False
    return any(
        (person.names | person.kin) & mine and not (person.names | person.kin) & theirs
        for clause in case.source.clauses
        for person in clause.people
    )


_BEFORE_PLURAL = frozenset("the my his her our their some those these many".split())


def _merged(case: Case) -> list[tuple[str, bool]]:
    """*They*, *both*, *we* in a line about what one person said or did."""
    several = {"they", "them", "their", "we", "us", "our", "both", "nhw", "ni", "eu", "ein", "two", "all", "ill"}
    source = case.source
    if any(
        token.low in several or token.keys & (lex.PLURAL_PEOPLE | {"someone", "anyone", "nobody"})
        for token in source.tokens
    ):
        return []
    if any(len(subject) > 1 for subject in source.subjects) or case.holder & {"and", "a"}:
        return []
    mentioned = [person for clause in source.clauses for person in clause.people if person.explicit]
    plural = any(
        token.low.endswith("s") and token.low[:-1] in token.keys and (before.value or before.low in _BEFORE_PLURAL)
        for before, token in pairwise(source.tokens)
    )
    for token in case.line.tokens:
        if token.low in ("both", "nhw"):
            return [(token.text, True)]
        if token.low in ("they", "we") and len(mentioned) < 2 and not plural:
            return [(token.text, True)]
    return []


def _owners(case: Case, alias: dict[str, frozenset[str]]) -> list[tuple[str, bool]]:
    """ "Pat's husband" where it was somebody else's."""
    given: dict[str, list[frozenset[str]]] = {}
    for clause in case.source.clauses:
        for person in clause.people:
            for key in person.kin if person.owner else ():
                given.setdefault(key, []).append(person.owner)
    out = []
    for clause in case.line.clauses:
        for person in clause.people:
            if not person.owner or any(key[:1] == "=" for key in person.owner):
                continue
            seen = [owner for key in person.kin for owner in given.get(key, ())]
            mine = person.owner.union(*(alias.get(key, frozenset()) for key in person.owner))
            if seen and all(not any(key[:1] == "=" for key in owner) and not owner & mine for owner in seen):
                out.append((min(person.owner), False))
    return out


def _spelt(side: Read, person: Person) -> str:
    return side.text.text[side.tokens[person.begin].start : side.tokens[person.end - 1].end]
