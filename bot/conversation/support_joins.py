"""What joins the parts of a line: conditions are neither dropped nor added, reasons never made up."""

from __future__ import annotations

from bot.conversation import lexicon_support as lex
from bot.conversation.support_case import Case, Unsupported, Why, said
from bot.conversation.support_clauses import Clause, kin_of
from bot.conversation.support_read import Read
from bot.conversation.support_words import Token

_AS_BEFORE = frozenset("as such same well soon long much far just so known down".split())
_FINITE = frozenset(
    """is was are has had have does did can could will would 's 'd he she they i we mae oedd roedd ydy""".split()
)


_ASKING = frozenset("ask see wonder sure check".split())


def conditions(case: Case) -> list[Unsupported]:
    """What was said under a condition stays under it; what was said without one gets none."""
    words = lex.CONDITION | (lex.CONDITION_WELSH if case.line.text.welsh else frozenset())
    mine = [at for at, token in enumerate(case.line.tokens) if token.keys & words and _words_in(case.line, at) > 2]
    given = [at for at, token in enumerate(case.source.tokens) if token.keys & words or _only_when(case.source, at)]
    if mine and not given:
        if any(token.keys & (lex.WHEN | {"could", "ask", "see"}) for token in case.source.tokens):
            return []
        return [Unsupported(said(case.line, mine[0]), Why.CONDITION)]
    if mine or any(token.keys & (words | lex.WHEN) for token in case.line.tokens):
        return []
    have = {key for token in case.line.tokens for key in token.keys if len(key) > 1} - lex.FREE - lex.FREE_WELSH
    for at in given[:20]:
        if _conditioned(case, at, have):
            return [Unsupported(said(case.source, at), Why.CONDITION)]
    return []


def _only_when(side: Read, at: int) -> bool:
    """*When* as a condition: "he only goes when I go"."""
    return bool(side.tokens[at].keys & lex.WHEN) and any(
        token.low == "only" for token in side.tokens[max(0, at - 8) : at]
    )


def _conditioned(case: Case, at: int, have: set[str]) -> bool:
    """Whether the line says what the stretch says only under this condition."""
    number, side = case.source.clause_of[at], case.source
    if number < 0:
        return False
    clause = side.clauses[number]
    follows = [token.low for token in side.tokens[clause.end : clause.end + 3] if token.word]
    if follows[:1] == ["that"]:
        return False  # "if somebody helps me, that is what I want": the wish is what stands after *if*
    inside = _keys(side, clause)
    asked = at and side.tokens[at - 1].keys & (lex.SAYING | _ASKING)
    if asked and inside & have and not case.line.text.keys & (lex.SAYING | _ASKING):
        return True  # "I don't know if he drinks"
    near = side.clauses[max(0, number - 12) : number + 13]
    outside = set().union(
        *(_keys(side, each) for each in near if each.sentence == clause.sentence and each is not clause)
    )
    return bool(outside & have) or (not outside and bool(inside & have))


def _keys(side: Read, clause: Clause) -> set[str]:
    return {key for token in side.tokens[clause.begin : clause.end] for key in token.keys}


def _words_in(side: Read, at: int) -> int:
    clause = side.clauses[side.clause_of[at]]
    return sum(token.word for token in side.tokens[clause.begin : clause.end])


def reasons(case: Case) -> list[Unsupported]:
    """*Because*, *so that*, *to* do something: only where a stretch joins the same things in that way."""
    given = [_parts(case.source, at) for at in _reason_words(case.source)[:40]]
    out = []
    for at in _reason_words(case.line):
        before, after = _parts(case.line, at)
        straight = any(not after or after & theirs for _, theirs in given)
        crossed = any(after & first and before & second for first, second in given)
        if not straight and not crossed:
            out.append(Unsupported(case.line.tokens[at].text, Why.REASON))
    return out + [Unsupported(case.line.tokens[at].text, Why.REASON) for at in _purposes(case)]


def _parts(side: Read, at: int) -> tuple[set[str], set[str]]:
    """The words on the two sides of a reason: what it is a reason for, and the reason (in that order for *because*)."""
    number = side.clause_of[at]
    if number < 0:
        return set(), set()
    clause = side.clauses[number]
    end = clause.end
    for follows in side.clauses[number + 1 : number + 4]:
        if follows.sentence != clause.sentence or side.tokens[follows.begin].low == ",":
            break
        end = follows.end
    begin = max(0, at - 40)
    while (
        begin < at and side.clause_of[begin] >= 0 and side.clauses[side.clause_of[begin]].sentence < clause.sentence - 1
    ):
        begin += 1
    rest = side.tokens[end : end + 30] if side.tokens[at].head else []
    first = {key for token in [*side.tokens[begin:at], *rest] if _matter(token) for key in token.keys}
    return first, {key for token in side.tokens[at + 1 : end] if _matter(token) for key in token.keys}


def _matter(token: Token) -> bool:
    return (
        bool(token.keys)
        and token.low not in lex.FREE
        and token.low not in lex.FREE_WELSH
        and not token.keys & lex.LIGHT
    )


def _reason_words(side: Read) -> list[int]:
    return [at for at in range(len(side.tokens)) if _reason(side.tokens, at)]


def _reason(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    before = tokens[at - 1].low if at else ""
    if token.low == "since":
        return not _dated(tokens, at + 1) and _clause_follows(tokens, at + 1)
    if token.low == "so":
        follower = tokens[at + 1] if at + 1 < len(tokens) else token
        return before in (",", "and") or after == "that" or after in lex.FREE or follower.name or bool(kin_of(follower))
    if token.keys & (lex.REASON | lex.RESULT):
        return True
    if token.low == "as":
        return before not in _AS_BEFORE and after not in ("well", "if") and _clause_follows(tokens, at + 1)
    if token.low == "for":
        return before == "," and _clause_follows(tokens, at + 1)
    if token.low in ("due", "thanks"):
        return after == "to"
    return token.low in ("reason", "why", "order", "result", "rheswm", "mwyn") and before != "no"


def _dated(tokens: list[Token], at: int) -> bool:
    return any(token.value or token.keys & lex.DAYS for token in tokens[at : at + 2])


def _clause_follows(tokens: list[Token], at: int) -> bool:
    """Whether somebody does something in the next few words: a clause, and not "as a cleaner" or "since May"."""
    for token in tokens[at : at + 6]:
        if not token.word:
            return False
        if token.low in _FINITE:
            return True
        if token.keys & lex.SAYING and token.low.endswith(("s", "ed", "aid")):
            return token.keys.isdisjoint({"say", "tell"})
    return False


def _purposes(case: Case) -> list[int]:
    """*To* with a verb, joining two things that stand in different sentences of the source without a *to*."""
    if case.line.text.welsh:
        return []
    sentence_of: dict[str, set[int]] = {}
    after_to: set[str] = set()
    tokens = case.source.tokens
    for at, token in enumerate(tokens):
        number = case.source.clause_of[at]
        if number < 0:
            continue
        for key in token.keys:
            sentence_of.setdefault(key, set()).add(case.source.clauses[number].sentence)
        if at and any(each.low == "to" for each in tokens[max(0, at - 3) : at]):
            after_to |= token.keys
    out = []
    line = case.line.tokens
    for at in range(1, len(line) - 1):
        verb = line[at + 1]
        if line[at].low != "to" or not verb.keys or verb.keys & (after_to | lex.FREE) or verb.name or kin_of(verb):
            continue
        before = next((each for each in reversed(line[:at]) if each.keys and each.low not in lex.FREE), None)
        if before is None or before.keys & lex.SAYING:
            continue
        one = {number for key in verb.keys for number in sentence_of.get(key, ())}
        two = {number for key in before.keys for number in sentence_of.get(key, ())}
        if one and two and not one & two:
            out.append(at)
    return out
