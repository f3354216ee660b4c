"""Whether the people of a line do, suffer and own what they did in the stretches, and are no more than there."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.conversation import lexicon_support as lex
from bot.conversation.support_clauses import Person, kin_of
from bot.conversation.support_people import sex_of
from bot.conversation.support_read import Read

if TYPE_CHECKING:
    from bot.conversation.support_case import Case

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
        sex = sex_of(mine) or sex_of(mine.union(*(alias.get(key, frozenset()) for key in mine)))
        if each.pronoun in ("he", "she") and sex and sex != each.pronoun:
            return True
        clause = case.source.clauses[case.source.clause_of[each.begin]]
        return any(
            person.begin > each.begin and bool((person.names | person.kin) & mine) and not person.owner & mine
            for person in clause.people[:12]
        )
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
        return holder and not case.holder_kin and bool(each.owner) and sex_of(each.kin) != ""
    if person.kin and each.names:
        return bool(each.names & case.holder) and sex_of(person.kin) != "" and not case.holder_kin
    return bool(sex_of(person.kin)) and bool(sex_of(each.kin) or object_)


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
    speakers = {part for name in case.speakers for part in name.split()}
    out = []
    for person in (person for clause in case.line.clauses for person in clause.people):
        if not person.owner or any(key[:1] == "=" for key in person.owner):
            continue
        seen = [owner for key in person.kin for owner in given.get(key, ())]
        mine = person.owner.union(*(alias.get(key, frozenset()) for key in person.owner))
        speakers_own = bool(speakers and seen) and all(owner & {"=my", "=fy"} for owner in seen)
        holders_own = bool(case.holder_kin & person.kin and case.holder - case.holder_kin)
        others = bool(seen) and all(not any(key[:1] == "=" for key in owner) and not owner & mine for owner in seen)
        if (speakers_own and not mine & speakers) or (holders_own and not mine & case.holder) or others:
            out.append((min(person.owner), False))
    return out


def _spelt(side: Read, person: Person) -> str:
    return side.text.text[side.tokens[person.begin].start : side.tokens[person.end - 1].end]
