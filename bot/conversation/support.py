"""Whether a reworded line says only what was said. Law: every refusal names the word that has no source, and why.

`unsupported` reads the line and the stretches it rests on (words, numbers, clauses, people) and asks of each word
of the line where it comes from and what governs it there. It is a check on wording and not a judge of truth: it
sees names, numbers, days, quotations, denials, doubts, conditions, reasons, who did what, and words without a source.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from bot.conversation import lexicon_support as lex
from bot.conversation import support_people as who
from bot.conversation.support_case import Case, Unsupported, Why, case_of, said
from bot.conversation.support_clauses import content, kin_of
from bot.conversation.support_doers import exchanged
from bot.conversation.support_joins import conditions, reasons
from bot.conversation.support_numbers import exchanged_numbers, numbers
from bot.conversation.support_read import CLEAR, FOCUS, triggered
from bot.conversation.support_words import Token, levelled, quotations

__all__ = ["Unsupported", "Why", "unsupported"]


def unsupported(
    line: str, rests_on: Sequence[str], around: Sequence[str] = (), *, holder: str = "", names: Collection[str] = ()
) -> tuple[Unsupported, ...]:
    """The words of `line` that `rests_on` does not hold, each with why; empty when it says only what they say.

    `around` are the whole turns the stretches stand in: they say who *he* or *it* is, and nothing else.
    `holder` is what the holder of the line is called: *I* in the stretches. `names` are names known in the talk.
    """
    if any(levelled(line) == levelled(stretch) for stretch in rests_on):
        return ()
    case = case_of(line, rests_on, around, holder, names)
    found: list[Unsupported] = []
    for check in (_quotations, _words, numbers, exchanged_numbers, _operators, _told, conditions, reasons, _who):
        found += (each for each in check(case) if each not in found)
    return tuple(found)


# --- Quotations -------------------------------------------------------------------------------------------------


def _quotations(case: Case) -> list[Unsupported]:
    """What stands between quotation marks was said, to the letter."""
    given = [levelled(stretch) for stretch in case.stretches]
    text = case.line.text.text
    out = []
    for begin, end in quotations(text):
        quoted = levelled(text[begin:end])
        bare = quoted.rstrip(".,;") if not any(quoted in stretch for stretch in given) else quoted
        pattern = re.compile(r"(?<!\w)" + re.escape(bare) + r"(?!\w)")
        if bare and not any(pattern.search(stretch) for stretch in given):
            out.append(Unsupported(text[begin:end], Why.QUOTATION))
    return out


# --- Words ------------------------------------------------------------------------------------------------------


def _words(case: Case) -> list[Unsupported]:
    """Content words, names and days that no stretch holds, beyond inflection, spelling and who a pronoun stands for."""
    have = case.source.text.keys
    missing = [
        at
        for at, token in enumerate(case.line.tokens)
        if token.word and not token.value and not token.keys & have and not _free(case, at)
    ]
    missing = who.unresolved(case, missing)
    out = []
    angry = bool(have & lex.OATHS)
    for at in missing:
        token = case.line.tokens[at]
        out.append(Unsupported(token.text or token.low, _why(case, token, angry)))
    return out


def _free(case: Case, at: int) -> bool:
    token = case.line.tokens[at]
    if token.name and not token.head:
        return False
    if token.low.endswith(("self", "selves")) and at and case.line.tokens[at - 1].low == "by":
        return bool(case.source.text.keys & _ALONE)
    if token.low in lex.FREE or (case.line.text.welsh and token.low in lex.FREE_WELSH):
        return True
    if token.low in ("worker", "person", "gweithiwr") and case.source.text.keys & {"i", "me", "my", "we"}:
        return True
    if any(triggered(case.line.tokens, at, name, words) for name, words in _TWO_WAY):
        return True  # doubt, denial: `_operators` looks at them
    if token.keys & (lex.NEGATION | lex.REASON | lex.RESULT | {"if", "os", "pe"}):
        return True
    if token.keys & {"say"} or (token.keys & {"tell", "words"} and _QUOTED.search(case.line.text.text)):
        return True
    return bool(token.keys & {"both", "hughes"} & case.source.text.keys)


_ALONE = frozenset("myself himself herself themselves ourselves yourself itself own alone".split())
_QUOTED = re.compile(r"[\"“”]")
_TWO_WAY = [(name, words) for name, words in lex.BOTH_WAYS.items() if name in ("might", "would", "should", "can")]


def _why(case: Case, token: Token, angry: bool) -> Why:
    if token.keys & lex.HOW_OFTEN or token.keys & lex.DAYS:
        return Why.TIME
    if token.name:
        return Why.NAME
    if token.keys & lex.TOGETHER or kin_of(token):
        return Why.PERSON
    return Why.SOFTENED if angry else Why.WORD


# --- Denial, doubt, wish ----------------------------------------------------------------------------------------


def _operators(case: Case) -> list[Unsupported]:
    """A no, a doubt or a wish over a word is neither dropped nor added."""
    out = []
    for name, why in _OPERATORS.items():
        states: dict[str, int] = {}
        for token, state in zip(case.source.tokens, case.source.states[name], strict=True):
            for key in token.keys or ({token.value} if token.value else ()):
                states[key] = states.get(key, 0) | state
            if token.value:
                states["#" + token.value] = states.get("#" + token.value, 0) | state
        sources = case.source.triggers[name]
        mine = case.line.triggers[name]
        lost = gained = False
        for at, (token, state) in enumerate(zip(case.line.tokens, case.line.states[name], strict=True)):
            keys = {"#" + token.value} if token.value else token.keys
            was = 0
            for key in keys:
                was |= states.get(key, 0)
            if state == CLEAR and was == FOCUS and not _kept_otherwise(case, name):
                lost = True
            if state == FOCUS and was == CLEAR and name not in lex.KEPT and not _gained_otherwise(case, name):
                gained = gained or not _elided(case, at, states)
        if not lost and name == "negation":
            lost = _reaches(case) or _fewer(case)
            gained = gained or len(mine) > len(sources)
        if gained and name != "negation" and len(sources) >= len(mine):
            gained = False
        if lost and name != "negation" and mine and len(mine) >= len(sources):
            lost = False
        if lost and sources:
            out.append(Unsupported(said(case.source, sources[0]), why))
        elif gained and mine:
            out.append(Unsupported(said(case.line, mine[0]), why))
    return out


_OPERATORS = {
    name: Why.NEGATION if name == "negation" else Why.MODALITY for name in ("negation", *lex.BOTH_WAYS, *lex.KEPT)
}
_SAME_DOUBT = {
    "might": ("seems",),
    "would": ("might", "wants"),
    "can": ("might", "would"),
    "thinks": ("seems", "might"),
    "often": (),
}


def _elided(case: Case, at: int, states: dict[str, int]) -> bool:
    """Whether the no is of what comes next ("does not want *meals*" for "wants carers, not meals")."""
    clause = case.line.clauses[case.line.clause_of[at]]
    tokens = case.line.tokens[at + 1 : min(clause.end, at + 40)]
    return any(
        states.get("#" + token.value if token.value else key, 0) == FOCUS for token in tokens for key in token.keys
    )


def _told(case: Case) -> list[Unsupported]:
    """What somebody else says stays what they say: their account is not made a fact."""
    if not case.holder or case.line.text.keys & (lex.SAYING | lex.FACTIVE_SAY | {"accord"}):
        return []
    side = case.source
    mine = case.line.text.keys - lex.FREE - lex.FREE_WELSH
    for at, token in enumerate(side.tokens):
        number = side.clause_of[at]
        if not token.keys & {"say", "tell", "claim"} or number < 0 or number + 1 >= len(side.clauses):
            continue
        who_says, after = side.subjects[at], side.clauses[number + 1]
        others = len(who_says) == 1 and who_says[0].explicit and not who.is_holder(case, who_says[0])
        if not others or after.sentence != side.clauses[number].sentence:
            continue
        if any(each.keys & mine for each in side.tokens[after.begin : after.end]):
            return [Unsupported(said(side, at), Why.MODALITY)]
    return []


def _fewer(case: Case) -> bool:
    """Whether the line has fewer denials than what it retells: clauses that it leaves out do not count."""
    side, have = case.source, case.line.text.keys
    covered: list[bool] = []
    shares: dict[int, tuple[int, int]] = {}
    for number, clause in enumerate(side.clauses):
        words = [token for token in side.tokens[clause.begin : clause.end] if content(token) or token.keys & lex.DAYS]
        shares[number] = (sum(bool(token.keys & have) for token in words), len(words))
    whole = sum(hit for hit, _ in shares.values()) >= 0.6 * max(1, sum(of for _, of in shares.values()))
    for at in side.triggers["negation"]:
        number = side.clause_of[at]
        if number < 0 or (covered and side.tokens[side.clauses[number].begin].low == ","):
            continue  # "not on my own, not at night" is one denial
        hit, of = shares[number]
        covered.append(2 * hit >= of if of else whole)
    return len(case.line.triggers["negation"]) < sum(covered)


def _reaches(case: Case) -> bool:
    """Whether a line says of something what the stretch says not of it: the verb *and* what was denied of it."""
    side = case.source
    states = side.states["negation"]
    clear: set[str] = set()
    denied: dict[int, list[int]] = {}
    for at, state in enumerate(states):
        if state == CLEAR:
            clear |= side.tokens[at].keys
        elif side.clause_of[at] >= 0:
            denied.setdefault(side.clause_of[at], []).append(at)
    mine = case.line.states["negation"]
    for clause in case.line.clauses:
        keys = {
            key
            for at in range(clause.begin, clause.end)
            if mine[at] == CLEAR and case.line.tokens[at].low not in lex.FREE
            for key in case.line.tokens[at].keys
        }
        for spots in denied.values():
            verb = any(states[at] == FOCUS and side.tokens[at].keys & keys for at in spots)
            if verb and any((side.tokens[at].keys & keys) - clear - lex.FREE for at in spots if states[at] != FOCUS):
                return True
    return False


def _kept_otherwise(case: Case, name: str) -> bool:
    """Whether the line keeps this doubt in another form: *might* for *would maybe*, *will* for "said I'd"."""
    if name == "would" and case.line.text.keys & {"will"} and case.around.text.keys & {"say", "tell"}:
        return True
    return any(case.line.triggers[other] for other in _SAME_DOUBT.get(name, ()) if other != "wants")


def _gained_otherwise(case: Case, name: str) -> bool:
    return any(case.source.triggers[other] for other in _SAME_DOUBT.get(name, ()))


# --- People -----------------------------------------------------------------------------------------------------


def _who(case: Case) -> list[Unsupported]:
    """Who did what to whom, whose is whose, and how many they are."""
    return [Unsupported(word, Why.PERSON if merged else Why.WHO_DID_WHAT) for word, merged in exchanged(case)]
