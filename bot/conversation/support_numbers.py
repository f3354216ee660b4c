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
    given: dict[str, set[str]] = {}
    for at, label in _labels(case.source.tokens):
        given.setdefault(label, set()).update(_company(case.source.tokens, at))
    mine = [(at, label) for at, label in _labels(case.line.tokens) if label in given]
    others = {label for _, label in mine} | set(list(given)[:24])
    out = []
    for at, label in mine:
        company = _company(case.line.tokens, at)
        for other in others - {label}:
            if other[0] != label[0]:
                continue
            here, there = given[label] - given[other], given[other] - given[label]
            if len(company & there) > len(company & here):
                why = Why.NUMBER if label[0] == "#" else Why.TIME
                out.append(Unsupported(case.line.tokens[at].text or label[1:], why))
                break
    return out


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
    for step, most in ((-1, 3), (1, 4)):
        here, far, next_to = at + step, 0, ""
        while 0 <= here < len(tokens) and far < most and not _parts(tokens, here, step):
            token = tokens[here]
            if token.low not in _PALE:
                next_to = next_to or f"{step}{min(token.keys, default=token.low)}"
                found.add(token.low if token.low not in _TOWARDS else "<" + token.low)
                found |= {key for key in token.keys if len(key) > 3} if token.low not in lex.FREE else set()
            here, far = here + step, far + 1
        found.add(next_to)
    return frozenset(found)


_PALE = frozenset("it he she they i we you there has have had who that the a an is was are be 's of o yn y i".split())
_TOWARDS = frozenset("to from not till until".split())


def _parts(tokens: list[Token], at: int, step: int) -> bool:
    """Whether the company of a number ends here: at a mark, a joining word, or what leads to the next number."""
    token = tokens[at]
    if (
        token.value
        or token.low in ",;.!?\n"
        or token.low in ("and", "but", "a", "ac", "ond")
        or token.keys & lex.ONE_DAY
    ):
        return True
    leads = step > 0 and token.low in _TOWARDS
    return leads and any(each.value or each.keys & lex.ONE_DAY for each in tokens[at + 1 : at + 3])
