"""Every reachable state of the core, breadth first. It is the law of the whole program, checked state by state."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

import pytest

from bot.conversation import concerns
from bot.conversation import events as e
from bot.conversation.conversation import Conversation, evolve, fold
from bot.conversation.deciding import decide
from bot.conversation.recording import Cited, Mark, Mode, Party, Record, Role, Span, Used, Via, Words
from bot.conversation.requests import Ask, FindGuidance, LayOut, Listen, Recall, WordQuestion, WriteDraft
from bot.conversation.stages import TABLE, Stage
from bot.conversation.waiting import ALWAYS, QUESTIONS, waiting_for
from bot.drafting.own_words import write
from tests.test_store_encoding import round_trip

AT = datetime(2026, 1, 1, tzinfo=UTC)
MOST_SAID = 2
WITH_A_MODEL = frozenset(
    {Stage.OPENING, Stage.TALKING, Stage.LISTENING, Stage.WORDING, Stage.DRAFTING, Stage.READING_BACK}
)
"""Turns of words on one way through the walk; more repeat the same states with more of the same."""


@dataclass(frozen=True)
class Node:
    conversation: Conversation
    events: tuple[e.Event, ...]


def words(c: Conversation, text: str) -> Words:
    via = Via.TYPED if c.speaker == c.typist else Via.SCRIBE
    return Words(f"w{len(c.words)}", c.speaker, c.typist, via, text, "en", AT)


def marks(request: Listen) -> tuple[tuple[Party, ...], tuple[Mark, ...]]:
    """What the walk's listener hears: a want, a shared want, or nothing."""
    text = request.words.text or ""
    if "cat" not in text:
        return (), ()
    holder = "together" if "we want" in text else "person"
    start = text.index("cat")
    found = Mark(Span(request.words.id, start, start + 3), "cat", request.asked or "B1", holder)
    return ((Party("together", Role.TOGETHER),) if holder == "together" else ()), (found,)


def proposed(c: Conversation, text: str) -> Words:
    """Wording by a language model."""
    return Words(f"w{len(c.words)}", "assistant", "assistant", Via.MODEL, text, "en", AT)


def earlier(text: str, what: str) -> e.Recalled:
    """An outcome of an earlier record."""
    said = Words("r0:0", "person", "person", Via.RECORD, text, "", AT)
    start = text.index(what)
    mark = Mark(Span(said.id, start, start + len(what)), what, "B9", "person", value="was 1/1/2026")
    return e.Recalled(AT, (said,), (mark,))


def arrivals(c: Conversation) -> Iterator[e.Event]:
    """All that may arrive in this state, sensible or not, within the walk's small alphabet."""
    request = waiting_for(c)
    said = sum(word.said_by != "assistant" for word in c.words)
    for what in ("Recall", "Listen", "WordQuestion", "FindGuidance", "WriteDraft", "LayOut"):
        yield e.Failed(AT, what)
    if isinstance(request, Recall):
        yield e.Recalled(AT)
        yield earlier("a cat", "cat")
    if isinstance(request, Listen):
        parties, found = marks(request)
        yield e.Heard(AT, request.words.id, parties, found)
        if request.may_send:
            yield e.Heard(AT, request.words.id, parties, (), doubts=found, used=Used(1, 10, 10))
    if isinstance(request, WordQuestion):
        yield e.QuestionWorded(AT, proposed(c, "What about the cat?"), Used(1, 10, 10))
        yield e.QuestionWorded(AT, None, Used(away=True))
    if isinstance(request, FindGuidance):
        yield e.GuidanceFound(AT, tuple(Cited(element, "FNF ¶65", "Why") for element in (*request.about, "B1")))
    if isinstance(request, WriteDraft):
        yield e.Drafted(AT, write(request))
        lines = write(request)
        if request.may_send and lines:
            offers = tuple(e.Offered(AT, lines[0].id, proposed(c, text)) for text in ("Cat", "a dog"))
            yield e.Drafted(AT, lines, offers)
    if isinstance(request, LayOut):
        yield e.LaidOut(
            AT, Words(f"w{len(c.words)}", "assistant", "assistant", Via.EDIT, f"page {len(c.lines)}", "en", AT)
        )
    if said < (1 if c.mode is Mode.REVIEW else MOST_SAID):
        for text in ("a cat", "they said we want a cat", "dunno", "he hits me"):
            yield e.Said(AT, words(c, text))
    yield e.Said(AT, words(c, "  "))
    if not isinstance(request, Ask):
        yield e.Pressed(AT, "stop")
        return
    line = request.lines[0] if request.lines else None
    for choice in QUESTIONS[request.question].choices:
        yield e.Chose(AT, request.question, choice)
    yield e.Chose(AT, "language", "en")
    for button in {*request.buttons, *ALWAYS, "shows", "use"} - set(QUESTIONS[request.question].choices):
        yield e.Pressed(AT, button, line.id if line else "", line.fingerprint if line else "")
    yield e.Pressed(AT, "keep", "another line", "an old fingerprint")
    for print_ in {request.fingerprint, "forged"}:
        for name in ("Morag", ""):
            yield e.SaidYes(AT, print_, words(c, name), "r1")
    yield e.Resumed(AT)


def key(c: Conversation) -> tuple[object, ...]:
    """What of a state matters for what can follow; counts beyond two are alike.

    A talk that rests or is being deleted is the same wherever it was left, but for the stage it goes back to.
    """
    if c.stage in {Stage.RESTING, Stage.DELETING, Stage.GONE}:
        return c.mode, c.stage, c.came_from, c.deleting, min(c.version, 1), bool(c.lines), bool(c.live)
    request = waiting_for(c)
    said = min(sum(word.said_by != "assistant" for word in c.words), MOST_SAID)
    if c.stage is Stage.SAFETY:
        return c.mode, c.stage, c.came_from, request.question, c.typist, said, min(c.version, 1), bool(c.lines)
    line = c.current_line if c.stage is Stage.READING_BACK else None
    return (
        c.mode,
        c.stage,
        c.came_from,
        getattr(request, "question", type(request).__name__),
        c.typist,
        min(len(c.unheard), 2),
        said,
        frozenset((mark.element, mark.holder) for mark in c.live if mark.element == "B1"),
        c.empty_answers >= 2 and c.mode is Mode.PERSON,
        min(len(c.asked), {Mode.WORKER: 3, Mode.REVIEW: 1}.get(c.mode, 0)),
        c.looked_back,
        min(len(c.lines), 2),
        (line.element, line.wording, line.open is None) if line else None,
        frozenset(c.answers) & {"pass_on", "pass_on_words", "about", "seen"},
        c.opened[1],
        min(c.version, 1),
        c.drafted,
        bool(c.objections),
        bool(c.may_send) if c.stage in WITH_A_MODEL else None,
        min(len(c.doubts), 2) if c.stage in WITH_A_MODEL else None,
        bool(c.offers) if c.stage in WITH_A_MODEL else None,
    )


def check_yes(before: Conversation, event: e.Event, events: tuple[e.Event, ...], record: Record | None) -> None:
    """Nothing is kept but by a named yes to the very draft on the screen, every line of it kept on its own."""
    kept = [one for one in events if isinstance(one, e.Kept)]
    assert (record is not None) == bool(kept)
    if not kept:
        return
    assert isinstance(event, e.SaidYes)
    assert before.stage is Stage.CONFIRMING
    assert event.fingerprint == before.draft().fingerprint == kept[0].fingerprint
    assert (event.words.text or "").strip()
    assert all(before.yeses[line.id] == line.fingerprint for line in before.lines)
    assert record is not None
    assert record.stored == before.draft().canonical()


def walk(mode: Mode) -> tuple[dict[tuple[object, ...], Node], dict[tuple[object, ...], set[tuple[object, ...]]]]:
    """Every state from the start, by its key, and which keys lead to which."""
    back = ("r0",) if mode is Mode.REVIEW else ()
    first = decide(Conversation(), e.Started(AT, "talk", mode, "", "", "UTC", "" if back else "a model", "p", back))
    nodes = {key(first.conversation): Node(first.conversation, first.events)}
    leads: dict[tuple[object, ...], set[tuple[object, ...]]] = {}
    todo = deque(nodes)
    while todo:
        here = todo.popleft()
        node = nodes[here]
        leads[here] = set()
        for event in arrivals(node.conversation):
            decided = decide(node.conversation, event)
            check_yes(node.conversation, event, decided.events, decided.record)
            there = key(decided.conversation)
            leads[here].add(there)
            if there not in nodes:
                nodes[there] = Node(decided.conversation, node.events + decided.events)
                todo.append(there)
    return nodes, leads


NEVER = {
    Mode.WORKER: {Stage.SAFETY, Stage.WORDING, Stage.LOOKING_BACK},
    Mode.PERSON: {Stage.PLAYING_BACK, Stage.LOOKING_BACK},
    Mode.REVIEW: {Stage.PLAYING_BACK, Stage.WORDING},
}
"""Stages that a kind of talk does not come to."""


@pytest.fixture(scope="module", params=list(NEVER))
def walked(request: pytest.FixtureRequest):
    with pytest.MonkeyPatch.context() as patch:  # the same few words come up a hundred thousand times
        patch.setattr(concerns, "signs", cache(concerns.signs))
        patch.setattr(concerns, "dealt_with", cache(concerns.dealt_with))
        yield walk(request.param)


def test_every_way_to_kept_passes_a_matching_named_yes(walked):
    """Checked on every transition of the walk (`check_yes`); here, that the walk did reach kept records."""
    nodes, _ = walked
    reached = Counter(node.conversation.stage for node in nodes.values())
    assert reached[Stage.KEPT]
    missing = {stage for stage in TABLE if stage not in reached} - {Stage.NEW}
    mode = next(iter(nodes.values())).conversation.mode
    assert missing <= NEVER[mode], missing


def test_there_is_no_dead_end(walked):
    """From every state but "gone" a record can still be kept."""
    nodes, leads = walked
    leads_from: dict[object, set[object]] = {}
    for here, theres in leads.items():
        for there in theres:
            leads_from.setdefault(there, set()).add(here)
    reachable = {here for here, node in nodes.items() if node.conversation.stage is Stage.KEPT}
    todo = deque(reachable)
    while todo:
        for before in leads_from.get(todo.popleft(), ()):
            if before not in reachable:
                reachable.add(before)
                todo.append(before)
    stuck = [nodes[here].conversation for here in nodes if here not in reachable]
    assert {c.stage for c in stuck} <= {Stage.GONE}


def test_replaying_the_stored_events_gives_the_same_conversation_to_the_byte(walked):
    """Folding what was stored, with the words as they are now, is the conversation that was there."""
    nodes, _ = walked
    for node in nodes.values():
        assert fold(node.events).canonical() == node.conversation.canonical()
    for node in list(nodes.values())[::7]:
        assert fold(round_trip(node.events)).canonical() == node.conversation.canonical()


def test_every_state_waits_for_something_that_can_be_answered(walked):
    """No question without an answer: words, a choice or a button, in every state."""
    nodes, _ = walked
    for node in nodes.values():
        request = waiting_for(node.conversation)
        if isinstance(request, Ask):
            assert request.free or request.buttons
            assert request.question in QUESTIONS


def test_what_the_table_does_not_hold_cannot_happen():
    """An event out of place is refused by the fold, so that no stored talk can skip the yes."""
    from bot.conversation.stages import NotPossible

    started = Conversation()
    for kind in (e.Kept, e.LaidOut, e.DraftWanted):
        assert kind not in TABLE[Stage.NEW]
    with pytest.raises(NotPossible):
        evolve(started, e.DraftWanted(AT))


def test_only_confirming_leads_to_kept():
    """In the table there is one way to a kept record."""
    ways = [
        (stage, event)
        for stage, row in TABLE.items()
        for event, to in row.items()
        if to is Stage.KEPT and stage is not to
    ]
    assert {stage for stage, event in ways if event is e.Kept} == {Stage.CONFIRMING}
    assert {stage for stage, _ in ways} == {Stage.CONFIRMING, Stage.OBJECTING}
