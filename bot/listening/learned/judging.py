"""What was learned, put to use: marks that the rules missed, marks that they should not have made, and doubts.

Laws: a mark points at words that stand there; what another person wants is never put under the person; where the
sum is not sure, a want becomes a question ("is this theirs?") and not a mark; nothing that was said falls out of
the note. Rules come first and veto: words of nobody, of a document, or taken back are not judged at all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import Any

from bot.conversation.recording import Kind, Mark, Party, Polarity, Role, Span
from bot.listening import lexicon_doubt as doubt
from bot.listening.facts import classify
from bot.listening.heard import Heard, kinds
from bot.listening.learned.clauses import clauses_of
from bot.listening.learned.features import Reading, span_features
from bot.listening.learned.weights import Weights
from bot.listening.patterns import rx
from bot.listening.people import TOGETHER
from bot.listening.sentences import trim
from bot.listening.voices import Voice, voices

ELEMENTS = {
    "outcome": "B1",
    "strength": "C1",
    "risk": "D1",
    "decision": "G1",
    "why1": "G2",
    "why2": "G3",
    "unmet": "H7",
}
"""The questions that lead to a mark, and the element that it is about."""
KINDS = {"is_change": Kind.CHANGE, "is_kept": Kind.MAINTENANCE, "is_treatment": Kind.PROCESS}
SAME = 0.5
"""How much of the shorter of two stretches has to be shared for them to be the same thing."""
SURER = 0.1
"""By how much what was learned has to be surer of another kind of outcome than the rules' kind, to change it."""
LONGEST_SPAN = 40
"""Words in a stretch made of several clauses."""

_FALLBACK = frozenset({"V1", "V2", "V3", "V7", "B5"})
"""Elements that only say "somebody said this": not needed where the same words are known to say more."""
_ROW = 256
"""Characters that are looked up together."""
_OTHERS = frozenset({"B2", "V2", "V5"})
"""Elements of a wish that the rules know to be somebody else's."""
_DECIDING = frozenset({"G1", "G2", "G3"})
_UNHEARD = frozenset({"nobody", "document"})
_LEADS = rx(
    r"(?:(?:and|but|so|then|well|because|ond|also|anyway|right|ok|okay|oh|um+|er+|eh|yeah|aye|plus|like|just)\b[,\s]*|"
    r"(?:he|she|they|i|ah)(?:['’]s| has| is)? (?:just |only |really |also |did )?(?:said|says|told me|tells me|saying)"
    r"(?: that)?\b[,:\s]*)+(?=\w+ \w)"
)
"""What stands before the thing itself and may go."""


_ONLY_MORE = rx(r"(?:with|without|wi|wi['’]oot|in|on|at|by|for|from|heb|gyda)\b")


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch that was judged: a yes to `head`, how sure (0 to 1), and the clause that it begins with."""

    head: str
    start: int
    end: int
    sure: float
    clause: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was marked (`made`) or a rule's mark taken back: how sure (0 to 1), and the features that said so,
    strongest first. What a feature means is told in `features.py`."""

    text: str
    element: str
    made: bool
    sure: float
    because: tuple[str, ...]


class _Near:
    """The marks of one Words by place, so that those near a stretch are found without looking at all of them."""

    def __init__(self, heard: Heard) -> None:
        self._heard = heard
        self._rows: dict[int, dict[str, None]] = {}
        for mark in heard.marks.values():
            self._row(mark)

    def _row(self, mark: Mark) -> None:
        for row in range(mark.span.start // _ROW, mark.span.end // _ROW + 1):
            self._rows.setdefault(row, {})[mark.id] = None

    def put(self, mark: Mark) -> Mark:
        self._heard.marks[mark.id] = mark
        self._row(mark)
        return mark

    def add(self, start: int, end: int, element: str, holder: str, **more: Any) -> Mark | None:
        mark = self._heard.add(start, end, element, holder, **more)
        return self.put(mark) if mark else None

    def remove(self, mark: Mark) -> None:
        del self._heard.marks[mark.id]

    def over(self, start: int, end: int) -> list[Mark]:
        """The marks that share a place with this stretch."""
        ids = dict.fromkeys(one for row in range(start // _ROW, end // _ROW + 1) for one in self._rows.get(row, ()))
        marks = self._heard.marks
        return [m for one in ids if (m := marks.get(one)) and m.span.start < end and start < m.span.end]


class Judge:
    """One Words, judged with some weights. `reasons` tells of everything that was done with it."""

    def __init__(self, heard: Heard, weights: Weights) -> None:
        self.heard, self.weights = heard, weights
        self.reasons: list[Reason] = []
        self.reading = Reading(heard, voices(heard), clauses_of(heard.small, heard.pieces))
        self._near = _Near(heard)
        self._starts = [one.start for one in self.reading.clauses]
        self._held_back = sorted(heard.held_back)
        self._heads = {name: at for at, name in enumerate(weights.heads)}
        count = len(self.reading.clauses)
        self.sums = [weights.judge(self.reading.features(number)) for number in range(count)]

    def sure(self, head: str, clause: int) -> float:
        return self.sums[clause][self._heads[head]]

    def found(self, head: str, limit: float) -> list[Found]:
        """The stretches to which the answer is yes. Clauses that go on with the same thing are one."""
        clauses, found, number = self.reading.clauses, list[Found](), 0
        while number < len(clauses):
            if self.sure(head, number) < limit or self.reading.speaker(number) in _UNHEARD:
                number += 1
                continue
            last = number
            while last + 1 < len(clauses) and self._goes_on(head, number, last + 1, limit):
                last += 1
            best = max(self.sure(head, one) for one in range(number, last + 1))
            found.append(Found(head, clauses[number].start, clauses[last].end, best, number))
            number = last + 1
        return found

    def _goes_on(self, head: str, first: int, number: int, limit: float) -> bool:
        clauses = self.reading.clauses
        same = clauses[number].piece == clauses[first].piece
        short = len(self.heard.small[clauses[first].start : clauses[number].end].split()) <= LONGEST_SPAN
        likely = self.sure(head, number) >= 0.7 * limit
        return (
            same
            and short
            and likely
            and self.weights.judge(self.reading.joint(number, head))[self._heads["join"]] > 0.5
        )

    # --- what is done with it -----------------------------------------------------------------------------

    def apply(self) -> tuple[Mark, ...]:
        """Adds what was missed, takes back what was wrong; returns the wants that need asking about."""
        limits = self.weights.limits
        for head, element in ELEMENTS.items():
            self._take_back(head, element, limits[f"{head}.drop"])
            for found in self.found(head, limits[f"{head}.add"]):
                self._add(found, element)
        doubts = [
            mark
            for found in self.found("outcome", limits["outcome.ask"])
            if not self._is_there(found.start, found.end, "B1") and (mark := self._wish(found)) is not None
        ]
        self._name_kinds()
        return tuple(doubts)

    def preview(self, head: str, element: str, add: float, drop: float) -> list[str]:
        """What would be marked under these bounds, for choosing them."""
        heard = self.heard
        texts = [
            mark.text
            for mark in heard.marks.values()
            if mark.element == element and not self._speaks_against(head, mark, drop)
        ]
        for found in self.found(head, add):
            if not self._is_there(found.start, found.end, element):
                mark = self._wish(found) if element == "B1" else None
                if mark or element != "B1":
                    texts.append(mark.text if mark else heard.text[found.start : found.end])
        return texts

    def _speaks_against(self, head: str, mark: Mark, limit: float) -> bool:
        sums = [self.sure(head, number) for number in self._over(mark)]
        return bool(sums) and max(sums) < limit

    def _over(self, mark: Mark) -> list[int]:
        """The clauses that this mark stands over, more than at an edge."""
        first = max(0, bisect_right(self._starts, mark.span.start) - 1)
        last = bisect_left(self._starts, mark.span.end)
        near = enumerate(self.reading.clauses[first:last], start=first)
        return [n for n, one in near if min(one.end, mark.span.end) - max(one.start, mark.span.start) > 2]

    def _take_back(self, head: str, element: str, limit: float) -> None:
        """Marks of a rule that what was learned speaks against. What was said stays, as a view or as told."""
        heard = self.heard
        for mark in [one for one in heard.marks.values() if one.element == element]:
            if self._speaks_against(head, mark, limit):
                self._near.remove(mark)
                over = self._over(mark)
                self._tell(mark, False, head, max(over, key=lambda number: self.sure(head, number)))
                if element == "B1":
                    self._near.add(mark.span.start, mark.span.end, "V3", mark.holder, quoted=mark.quoted)
                elif not self._near.over(mark.span.start, mark.span.end):
                    basis = classify(heard.text, mark.text)
                    self._near.add(mark.span.start, mark.span.end, "V1", heard.people.speaker, basis=basis)

    def _is_there(self, start: int, end: int, element: str) -> bool:
        """Whether this is marked already. No two wants share a word: one of them would be torn out of the other."""
        least = 0.0 if element == "B1" else SAME
        return any(
            mark.element == element and _shared(start, end, mark.span.start, mark.span.end) > least
            for mark in self._near.over(start, end)
        )

    def _add(self, found: Found, element: str) -> None:
        heard = self.heard
        if self._is_there(found.start, found.end, element):
            return
        if element == "B1":
            mark = self._wish(found)
            if mark is None:
                return
            self._near.put(mark)
            if mark.holder == TOGETHER:
                heard.parties[TOGETHER] = Party(TOGETHER, Role.TOGETHER)
        else:
            start = self._begin(found) if element == "G1" else found.start
            basis = classify(heard.text, heard.text[start : found.end]) if element in ("C1", "D1") else None
            last = heard.last("G1") if element in ("G2", "G3") else None
            links = (last.id,) if last else ()
            mark = self._near.add(start, found.end, element, self._teller(found), basis=basis, links=links)
        if mark:
            self._clear(mark)
            self._make_room(mark)
            self._tell(mark, True, found.head, found.clause)

    def _tell(self, mark: Mark, made: bool, head: str, clause: int) -> None:
        because = self.weights.because(self.reading.features(clause), head if made else f"not {head}")
        self.reasons.append(Reason(mark.text, mark.element, made, round(self.sure(head, clause), 2), because))

    def _begin(self, found: Found) -> int:
        lead = _LEADS.match(self.heard.small, found.start, found.end)
        return lead.end() if lead else found.start

    def _teller(self, found: Found) -> str:
        voice = self.reading.voice(found.clause)
        return voice.holder or self.heard.people.speaker

    def _clear(self, mark: Mark) -> None:
        """The same words as a mere statement are not needed beside what they were found to say."""
        near = self._near.over(mark.span.start, mark.span.end)
        for other in [one for one in near if one.element in _FALLBACK and one.id != mark.id]:
            inside = _shared_of(other.span.start, other.span.end, mark.span.start, mark.span.end)
            if inside > 0.8:
                self._near.remove(other)

    def _make_room(self, mark: Mark) -> None:
        """What was decided, why, and why not the others follow one another: one ends where the next begins."""
        near = self._near.over(mark.span.start, mark.span.end) if mark.element in _DECIDING else []
        for other in [one for one in near if one.element in _DECIDING]:
            if other.element != mark.element and other.span.start < mark.span.start < other.span.end:
                self._near.remove(other)
                more = {"basis": other.basis, "links": other.links, "quoted": other.quoted}
                self._near.add(other.span.start, mark.span.start, other.element, other.holder, **more)

    def _wish(self, found: Found) -> Mark | None:
        """A want with whoever it belongs to; None where it cannot be the person's (or the carer's own)."""
        heard, reading = self.heard, self.reading
        people, piece = heard.people, heard.pieces[reading.clauses[found.clause].piece]
        holder = self._whose(reading.voice(found.clause), reading.head(found.clause))
        if not holder or piece.torn or self._is_ruled_out(found):
            return None
        start, end = trim(heard.text, self._begin(found), found.end)
        said = heard.small[start:end]
        if start >= end or doubt.INSTRUCTION.search(said) or self._is_more_of_one(found, said):
            return None
        span = Span(heard.request.words.id, start, end)
        quoted = piece.quote >= 0
        if holder in people.parties:
            heard.parties[holder] = people.parties[holder]
        return Mark(span, heard.text[start:end], "B1", holder, kind=kinds(said)[0], quoted=quoted)

    def _is_more_of_one(self, found: Found, said: str) -> bool:
        """Whether this only says more of the want just before it ("A proper bath. With the door shut.")."""
        near = self._near.over(max(0, found.start - 4), found.start)
        return bool(_ONLY_MORE.match(said)) and any(mark.element == "B1" for mark in near)

    def _is_ruled_out(self, found: Found) -> bool:
        """Whether a rule has seen this want, and that it is denied, supposed, past, mocked, or somebody else's."""
        at = bisect_left(self._held_back, found.start)
        if at < len(self._held_back) and self._held_back[at] < found.end:
            return True
        near = self._near.over(found.start, found.end)
        return any(one.element in _OTHERS and self._covers(one, found) for one in near)

    @staticmethod
    def _covers(mark: Mark, found: Found) -> bool:
        return _shared_of(found.start, found.end, mark.span.start, mark.span.end) > SAME

    def _whose(self, voice: Voice, head: str) -> str:
        people = self.heard.people
        if voice.what == "speech":
            if voice.holder not in (people.subject, people.speaker, TOGETHER):
                return ""
            if people.works and voice.holder == people.speaker:
                return ""
            return TOGETHER if head == "we" and people.role_of(voice.holder) is not Role.SUPPORTER else voice.holder
        return "" if head in ("other", "pro") or not people.works else people.subject

    def _name_kinds(self) -> None:
        """The kind of every outcome, weighed with what the rules said of it."""
        heard = self.heard
        for mark in [one for one in heard.marks.values() if one.element == "B1"]:
            sums = self.weights.judge(kind_features(heard.small, mark.span.start, mark.span.end, mark.kind))
            sure = {kind: sums[self._heads[name]] for name, kind in KINDS.items()}
            best = max(sure, key=lambda kind: sure[kind])
            ruled = mark.kind or best
            kind = best if sure[best] - sure[ruled] > SURER else ruled
            heard.marks[mark.id] = replace(mark, kind=kind, polarity=Polarity.WANTED)


def kind_features(small: str, start: int, end: int, kind: Kind | None) -> list[str]:
    """What the kind of an outcome is told by: its words, and what the rules call it."""
    by_rule = kind or kinds(small[start:end])[0]
    return [*span_features(small, start, end), f"rule:{by_rule.value}"]


def _shared(a: int, b: int, c: int, d: int) -> float:
    """How much of the shorter of two stretches both have, from 0 to 1."""
    return max(0, min(b, d) - max(a, c)) / max(1, min(b - a, d - c))


def _shared_of(a: int, b: int, c: int, d: int) -> float:
    """How much of the first stretch lies in the second, from 0 to 1."""
    return max(0, min(b, d) - max(a, c)) / max(1, b - a)
