"""Who or what a pronoun stands for. Law: where it can be two people, it is neither.

A name that is not in the stretches is let through only where a pronoun there plainly stands for it: the holder,
or the one person before it that it can be. So is a thing that *it*, *one* or *then* stands for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import lexicon_support as lex
from bot.conversation.support_clauses import Person, kin_of

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


def pronouns(case: Case) -> set[str]:
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
    pointed = pronouns(case)
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
    pointed = pronouns(case)
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


def sex_of(group: frozenset[str]) -> str:
    if bool(group & lex.FEMALE) == bool(group & lex.MALE):
        return ""
    return "she" if group & lex.FEMALE else "he"


def _fits(group: frozenset[str], sexes: set[str], pointed: set[str]) -> bool:
    return "they" in pointed or not sex_of(group) or sex_of(group) in sexes


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
