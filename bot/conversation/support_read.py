"""A text read for the checks: what governs each of its words, and who does it.

Each content word is seen under each operator (negation, doubt, wish …) as CLEAR of it, as its FOCUS (the first
word it can be about) or as UNCLEAR (further on), and unclear never refuses anything.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.conversation import lexicon_support as lex
from bot.conversation.support_clauses import SUBJECTS, Clause, Person, clauses, content, is_name, kin_of
from bot.conversation.support_words import Text, Token

CLEAR, FOCUS, UNCLEAR = 1, 2, 4
_POINTING = frozenset("it them him her me us this that these those one ones so".split())
_NO_WAY = frozenset("way chance point use sense wonder reason".split())


@dataclass(slots=True)
class Read:
    """A text with everything the checks ask of it. Indexes are by token."""

    text: Text
    clauses: list[Clause]
    clause_of: list[int]
    states: dict[str, list[int]]
    subjects: list[tuple[Person, ...]]
    objects: list[Person | None]
    triggers: dict[str, list[int]]

    @property
    def tokens(self) -> list[Token]:
        return self.text.tokens


def read(text: Text, known: Collection[str]) -> Read:
    """Everything about a text that the checks ask, in one pass over its tokens for each operator."""
    tokens = text.tokens
    for token in tokens:
        token.name = is_name(token, known)
    parts = clauses(text, known)
    clause_of = [-1] * len(tokens)
    subjects: list[tuple[Person, ...]] = [()] * len(tokens)
    objects: list[Person | None] = [None] * len(tokens)
    for number, clause in enumerate(parts):
        own = {id(person) for person in clause.subject}
        rest = [person for person in clause.people if id(person) not in own]
        after = 0
        for at in range(clause.begin, clause.end):
            clause_of[at] = number
            subjects[at] = clause.subject
            while after < len(rest) and rest[after].begin <= at:
                after += 1
            objects[at] = rest[after] if after < len(rest) else None
    found = Read(text, parts, clause_of, {}, subjects, objects, {})
    for name, words in operators(text.welsh).items():
        found.states[name], found.triggers[name] = _states(found, name, words)
    return found


def operators(welsh: bool) -> dict[str, frozenset[str]]:
    negation = lex.NEGATION | lex.NEGATION_WELSH if welsh else lex.NEGATION
    return {"negation": negation, **lex.BOTH_WAYS, **lex.KEPT}


def triggered(tokens: list[Token], at: int, name: str, words: frozenset[str]) -> bool:
    """Whether the word here is a negation, a doubt … and not only spelt like one (May, "no, wait", 'd for had)."""
    token = tokens[at]
    if name == "would" and token.low == "'d":
        return at + 1 < len(tokens) and not _had(tokens, at + 1)
    if not token.keys & words or (token.name and token.capital):
        return False
    follower = tokens[at + 1] if at + 1 < len(tokens) else None
    if token.low in ("no", "naw") and (follower is None or not follower.word or follower.low in ("sorry", "wait")):
        return False
    if token.low == "dim" and follower is not None and follower.low == "ond":
        return False
    if token.low == "may" and token.capital and not token.head:
        return False
    if token.low in ("would", "wid", "wad", "'d") and follower is not None and follower.keys & {"like"}:
        return False
    if name == "often" and token.low == "most" and follower is not None and follower.low == "of":
        return True
    return True


def _had(tokens: list[Token], at: int) -> bool:
    if tokens[at].low in ("not", "never", "only", "just", "maybe") and at + 1 < len(tokens):
        at += 1
    token = tokens[at]
    if token.keys & {"like", "love", "rather", "sooner", "prefer"}:
        return bool(token.keys & {"like"})
    if token.value or token.low in ("a", "an", "the", "no", "to", "my", "some", "nothing", "it"):
        return True
    return (
        token.low in lex.SHORT_PAST
        or token.low.endswith("ed")
        or token.low in ("put", "set", "let", "cut", "hit", "shut", "hurt")
    )


def _states(read_: Read, name: str, words: frozenset[str]) -> tuple[list[int], list[int]]:
    """For each token: CLEAR, FOCUS or UNCLEAR of this operator; and where the operator's words stand."""
    tokens = read_.tokens
    states = [CLEAR] * len(tokens)
    hits = [at for at in range(len(tokens)) if triggered(tokens, at, name, words)]
    for hit in hits:
        number = read_.clause_of[hit]
        if number < 0:
            continue
        clause = read_.clauses[number]
        stop = clause.end
        follows = number + 1
        while follows < len(read_.clauses) and read_.clauses[follows].carried:
            if name == "negation" and tokens[read_.clauses[follows].begin].low in ("but", "ond"):
                break
            stop = read_.clauses[follows].end
            follows += 1
        if follows < len(read_.clauses) and name in ("thinks", "wants", "seems") and _complement(read_, hit, number):
            clause_stop = stop = read_.clauses[number + 1].end
        else:
            clause_stop = clause.end
        stop = min(stop, hit + 40)
        if name != "negation":  # doubt colours the whole clause; a no only what comes after it
            for at in range(max(clause.begin, hit - 40), hit):
                states[at] = UNCLEAR if states[at] == CLEAR else states[at]
        ahead, behind = range(hit + 1, min(clause_stop, hit + 40)), range(hit - 1, max(clause.begin, hit - 40) - 1, -1)
        focus = next((at for at in ahead if _focusable(tokens, at, hit, name)), None)
        if focus is None and name in lex.KEPT:
            focus = next((at for at in ahead if kin_of(tokens[at])), None)
        pointed = any(tokens[at].low in _POINTING for at in ahead)
        if focus is None and not pointed and (name not in lex.KEPT or name in ("thinks", "else")):
            focus = next((at for at in behind if _focusable(tokens, at, hit, name)), None)
            before = read_.clauses[number - 1] if number else None
            if focus is None and before is not None and before.sentence == clause.sentence and name != "negation":
                back = range(before.end - 1, max(before.begin, before.end - 40) - 1, -1)
                focus = next((at for at in back if _focusable(tokens, at, hit, name)), None)
        if (
            focus is not None
            and name == "negation"
            and tokens[focus].keys & _NO_WAY
            and number + 1 < len(read_.clauses)
        ):
            after = read_.clauses[number + 1]
            ahead = range(after.begin, min(after.end, after.begin + 40))
            if after.sentence == clause.sentence and tokens[after.begin].low in SUBJECTS:
                states[focus], stop = FOCUS, max(stop, after.end)
                focus = next((at for at in ahead if _focusable(tokens, at, hit, name)), focus)
        if (
            focus is not None
            and name == "negation"
            and tokens[focus].keys & lex.SAYING
            and _complement(read_, focus, number)
        ):
            stop = max(stop, min(hit + 40, read_.clauses[number + 1].end))
        for at in range(hit + 1, stop):
            if states[at] == CLEAR:
                states[at] = UNCLEAR
        if focus is not None:
            states[focus] = FOCUS
    return states, hits


def _complement(read_: Read, hit: int, number: int) -> bool:
    """Whether the next clause is what is thought or wished: nothing but small words stands between."""
    if number + 1 >= len(read_.clauses):
        return False
    return all(not content(token) for token in read_.tokens[hit + 1 : min(hit + 40, read_.clauses[number].end)]) and (
        read_.clauses[number + 1].sentence == read_.clauses[number].sentence
        and read_.tokens[read_.clauses[number + 1].begin].low not in (",", "and", "but", ";", "because", "if")
    )


def _focusable(tokens: list[Token], at: int, hit: int, name: str) -> bool:
    token = tokens[at]
    if token.value:
        return token.low not in ("once", "one", "un")
    if not token.word or token.keys & lex.VAGUE or token.keys & (lex.LIGHT | {"'s", "like_to"}) - {"like"}:
        return False
    if name == "negation" and hit < at <= hit + 3 and (token.name or kin_of(token)):
        return all(each.low in lex.FREE for each in tokens[hit + 1 : at])
    if token.name or kin_of(token):
        return False
    if token.low in lex.FREE or token.low in lex.FREE_WELSH or token.keys & lex.NEGATION:
        return False
    if name == "often" and token.keys & lex.DAYS:
        return False
    return not any(token.keys & row for row in lex.BOTH_WAYS.values())
