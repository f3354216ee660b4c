"""Numbers and days of a line: each was said, and each goes with the words it went with."""

from __future__ import annotations

from bot.conversation import lexicon_support as lex
from bot.conversation.support_case import Case, Unsupported, Why
from bot.conversation.support_words import Token


def numbers(case: Case) -> list[Unsupported]:
    """Every number of the line is in the stretches: in words or figures, as a date, a time, an amount or *twice*."""
    given = {token.value for token in case.source.tokens if token.value}
    given |= {"19" + value for value in given if len(value) == 2} | {value[2:] for value in given if len(value) == 4}
    tokens = case.line.tokens
    singles = {
        key
        for at, token in enumerate(case.source.tokens[:-1])
        if token.low in ("a", "an")
        for key in case.source.tokens[at + 1].keys
    }
    out = []
    for at, token in enumerate(tokens):
        if not token.value or token.value in given:
            continue
        follower = tokens[at + 1].keys if at + 1 < len(tokens) else frozenset()
        if token.value == "1" and (follower & singles or case.source.text.keys & {"one", "once", "un", "single"}):
            continue
        out.append(Unsupported(token.text or token.low, Why.NUMBER))
    return out


def exchanged_numbers(case: Case) -> list[Unsupported]:
    """Two numbers (or two days) of the stretches that have changed places: each goes with its own words."""
    given: dict[str, list[frozenset[str]]] = {}
    for at, label in _labels(case.source.tokens):
        given.setdefault(label, []).append(_company(case.source.tokens, at))
    mine = _labels(case.line.tokens)
    out = []
    for at, label in mine:
        if label not in given:
            continue
        company = _company(case.line.tokens, at)
        sort = label[0] == "#"
        best = max(len(company & each) for each in given[label])
        for other, companies in given.items():
            if other == label or (other[0] == "#") != sort:
                continue
            if max(len(company & each - _shared(given[label])) for each in companies) > best:
                out.append(Unsupported(case.line.tokens[at].text or label[1:], Why.NUMBER if sort else Why.TIME))
                break
    return out


def _shared(companies: list[frozenset[str]]) -> frozenset[str]:
    return frozenset.union(*companies)


def _labels(tokens: list[Token]) -> list[tuple[int, str]]:
    out = []
    for at, token in enumerate(tokens):
        if token.value:
            out.append((at, "#" + token.value))
        elif day := token.keys & lex.ONE_DAY:
            out.append((at, "@" + min(day)))
    return out


def _company(tokens: list[Token], at: int) -> frozenset[str]:
    """The words a number goes with: back to the joining word or number before it, on to the next."""
    found: set[str] = set()
    for step in (-1, 1):
        here, far = at + step, 0
        while 0 <= here < len(tokens) and far < (3 if step < 0 else 4):
            token = tokens[here]
            if (
                token.value
                or token.low in ",;.!?"
                or token.low in ("and", "but", "a", "ac", "ond")
                or token.keys & lex.ONE_DAY
            ):
                break
            if not (step > 0 and token.low in ("to", "from", "not")):
                if token.low not in ("the", "a", "an", "is", "was", "are", "be", "'s", "of", "o", "yn", "y", "i"):
                    found |= {"%s%s" % ("<" if token.low in ("to", "from", "not", "till", "until") else "", token.low)}
                    found |= {key for key in token.keys if len(key) > 3} if token.low not in lex.FREE else set()
            elif step > 0:
                break
            here, far = here + step, far + 1
    return frozenset(found)
