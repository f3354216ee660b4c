"""A note in, a draft out; nothing is kept. Law: it takes the same way through the core as a talk does.

The keys of a prediction are those that the labelled cases are scored by (`evals/scorers.py`).
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import UTC, datetime
from typing import Any, TextIO

from bot import build
from bot.conversation import events as e
from bot.conversation.asking import FLOWS, missing
from bot.conversation.conversation import PERSON, Conversation, evolve, fold
from bot.conversation.deciding import decide
from bot.conversation.recording import Line, Mode, Party, Role, Via, Words
from bot.conversation.requests import FindGuidance, Listen, Listened, WriteDraft
from bot.conversation.stages import Stage
from bot.conversation.waiting import tellers, waiting_for
from bot.drafting.page import lay_out
from bot.guide import CardGuide
from bot.listening.facts import classify
from bot.listening.identifiers import identifiers
from bot.session import Listener, Refused, taken
from bot.settings import Settings
from bot.showing import roles
from prompts import Phrases

_AT = datetime(2000, 1, 1, tzinfo=UTC)
"""A note is not stored, so its time does not matter; the core wants one all the same."""

_TURN = re.compile(r"^([A-Z][A-Z ]{2,20}):[ \t]*", re.MULTILINE)
_WORKERS = frozenset({"WORKER", "SOCIAL WORKER", "TRAINER"})
_NOBODY = frozenset({"ASSISTANT", "SYSTEM"})
_OTHERS = frozenset(
    """
    MUM MAM MUMMY DAD MOTHER FATHER SISTER BROTHER DAUGHTER SON WIFE HUSBAND PARTNER FRIEND NEIGHBOUR CARER
    ADVOCATE NURSE DOCTOR GP TEACHER MANAGER STAFF INTERPRETER
    """.split()
)
"""Who speaks in a written-down talk, where it is not the person: a worker, the program, somebody else."""

_WH = r"\b(?:what|whit|where|whaur|who|wha|which|how|when|anything|something|somebody|anybody)\b.{0,60}?"
_WISHED = r"(?:like|want|wish|hope|prefer|keep|change|choose|have back|see|lose)"
_ASKED_BY = tuple(
    (re.compile(question, re.IGNORECASE), element)
    for question, element in (
        (r"\b(?:what are you good at|what can you do|good at)\b", "C1"),
        (r"\bgood day\b|\bdiwrnod da\b|\bguid day\b", "B6"),
        (
            r"\b(?:good|guid|best|nice) (?:about|o['’])|\bwhy\b|matters? about|what is it about|what would that|"
            r"what does (?:that|it) (?:do|mean|give)|\bpam\b|\bdda am\b",
            "B3",
        ),
        (r"\bworr|\bpoeni\b|\bscares?\b|\bafraid\b|\bfeart\b", "D1"),
        (r"\bwho helps\b|\bwho gives you a hand\b|\bpwy sy['’]n helpu\b", "C2"),
        (r"\b(?:anything|what) (?:would |do )?you (?:do not|don['’]t|would not|wouldn['’]t) want\b", "V3"),
        (
            r"\b(?:talk|chat|speak) about\b|\b(?:for )?(?:your )?(?:tea|lunch|dinner|breakfast)\b.*\bto|\bto (?:drink|"
            r"eat|wear|watch)\b",
            "",
        ),
        (
            rf"{_WH}\b(?:would|wid|do|did|could|should|might) (?:you|ye|yous) (?:\w+ ){{0,2}}?(?:not )?{_WISHED}\b|"
            rf"\byou['’]d (?:most |really )?{_WISHED}\b|"
            r"\b(?:would|do) (?:you|ye) (?:like|want) (?:anything|something|things?) |\bhave (?:you )?a preference|"
            r"matters? (?:most |maist )?(?:to|tae) (?:you|ye)|\bwhat matters\b|\bmost important\b|"
            r"\b(?:write|put|get|tak|take|note) (?:it |this |that )?(?:down|doon)\b|"
            r"\bwhat (?:should|shall|can|will) (?:i|we) (?:write|put|say)\b|\bwant (?:me|us) to (?:write|put)\b",
            "B1",
        ),
        (
            r"\b(?:stay|stays|be|kept|keep) (?:just )?(?:the same|as it is|as they are|the way)|\bwhat should\b|"
            r"\bshould (?:nobody|no one|naebody|people|they|it|we)\b|\bmust(?:n['’]t| not|nae) (?:we |they |"
            r"anyone )?\w|"
            r"\b(?:one|a|wan) thing\b.{0,40}\b(?:different|difference|change|could|was|were|for you|what)|\b(?:could|"
            r"would|had to) (?:change|keep|pick|choose|have)\b|\b(?:different|difference|better)\b.*\?|"
            r"\bmagic wand\b|\bthe boss of\b|\btop of (?:the|your) list\b|\b(?:comes?|goes|put) (?:first|top)\b|"
            r"\bwhat would be (?:good|better|best|different)\b|\bwhat (?:do|would) you miss\b|\bwhat then\b|"
            r"\blook(?:ing)? forward to\b|\b(?:dream|wish|hope)s?\b.*\?|\bin (?:a|six|three) (?:year|months?)\b|"
            r"\bbeth (?:hoff|fydd|sy['’]n bwysig|yw['’]r peth|ydych chi eisiau)|\bbwysica(?:f|\b)|\bbe na ddylai\b|"
            r"\bddylai (?:aros|"
            r"newid)",
            "B1",
        ),
        (r"\b(?:just|right) now\b|\bnow\?|\bhow (?:it is|things are) now\b|\bthe noo\?", "B5"),
    )
)
"""What a question in a written-down talk asked about; "" for what only looks like one of them."""


_ASKS = re.compile(r"\?\W*\Z|\b(?:tell|show) me (?:what|where|who|how|one thing)\b|\btell me about\b", re.IGNORECASE)


def turns(text: str, mode: Mode) -> list[tuple[str, int, int, str]]:
    """Who spoke, from where to where, and which element was asked about. One turn for anything but a talk."""
    if mode is not Mode.CONVERSATION:
        return [("", 0, len(text), "")]
    found = list(_TURN.finditer(text))
    spoken, asked = [], ""
    for turn, after in zip(found, [*found[1:], None], strict=True):
        end = (after.start() if after else len(text)) - (1 if after else 0)
        said = text[turn.end() : end]
        if turn[1] in _NOBODY or (turn[1] in _WORKERS and _ASKS.search(said)):
            asked = next((element for question, element in _ASKED_BY if question.search(said)), "")
        if turn[1] not in _NOBODY and said.strip():
            about = "" if turn[1] in _WORKERS | _OTHERS else asked
            asked = "" if about else asked
            spoken.append((turn[1], turn.end(), end, about))
    return spoken or [("", 0, len(text), "")]


class ModelAway(Exception):
    """A language model was asked, and did not come: what follows would be the rules' work under its name."""


async def heard(
    case: dict[str, Any], listener: Listener | None = None, service: str = ""
) -> tuple[Conversation, dict[str, int]]:
    """The conversation up to its draft, and where each turn's words begin in the text. By rule where nothing is given.

    `service` is the language model that the listener may ask. Raises `ModelAway`.
    """
    mode = Mode(case.get("mode") or Mode.WORKER)
    text = taken(case["text"])
    language = case.get("language") or "en"
    made = build.by_rule()
    listener, drafter = listener or made.listener, made.drafter
    c = fold(
        [
            e.Started(_AT, "note", mode, case.get("nation") or "", language, "UTC", service),
            *([e.Answered(_AT, "may_send", "yes")] if service else []),
            e.Asked(_AT, FLOWS[mode].first or "anything_else"),
        ]
    )
    c = evolve(c, e.Named(_AT, Party(Role.SUPPORTER.value, Role.SUPPORTER)))
    begins = {}
    for number, (speaker, start, end, asked) in enumerate(turns(text, mode), 1):
        if not text[start:end].strip():
            continue
        words_id = f"w{number}"
        begins[words_id] = start
        by = _speaker(c, speaker)
        if c.stage is not Stage.TALKING or mode is Mode.CONVERSATION:
            c = _ready(c, asked)
        said = Words(words_id, by, by, Via.TYPED, text[start:end], language, _AT)
        c = decide(c, e.Said(_AT, said)).conversation
        if c.stage is Stage.SAFETY:
            c = evolve(c, e.WentOn(_AT))
        while c.stage is Stage.LISTENING and isinstance(request := waiting_for(c), Listen):
            marks = await listener.listen(request)
            if marks.used.away:
                raise ModelAway(service)
            c = decide(c, e.Heard(_AT, request.words.id, marks.parties, marks.marks)).conversation
    if c.stage is not Stage.DRAFTING:
        c = evolve(c, e.DraftWanted(_AT))
    if isinstance(request := waiting_for(c), FindGuidance):
        c = decide(c, e.GuidanceFound(_AT, await CardGuide().find(request))).conversation
        request = waiting_for(c)
    assert isinstance(request, WriteDraft)
    return decide(c, e.Drafted(_AT, (await drafter.write(request)).lines)).conversation, begins


def _ready(c: Conversation, asked: str) -> Conversation:
    """A talk that somebody else led: whatever was asked next is asked now, with the question they used."""
    if c.stage is Stage.DRAFTING:
        c = evolve(c, e.Asked(_AT, "anything_else"))
    return evolve(c, e.Asked(_AT, "element" if asked else "anything_else", asked))


def _speaker(c: Conversation, speaker: str) -> str:
    if c.mode is Mode.CONVERSATION:
        if speaker in _OTHERS:
            return Role.SUPPORTER.value
        return Role.WORKER.value if speaker in _WORKERS else PERSON
    return c.typist


class _Explains:
    """The listener, keeping why it marked what the rules had not."""

    name = "offline"

    def __init__(self) -> None:
        self.told: list[dict[str, Any]] = []

    async def listen(self, request: Listen) -> Listened:
        from bot.listening.learned.judging import Judge
        from bot.listening.learned.weights import learned
        from bot.listening.offline import by_rules, is_judged

        heard = by_rules(request)
        if is_judged(heard):
            judge = Judge(heard, learned())
            judge.apply()
            self.told += [asdict(reason) for reason in judge.reasons]
        return heard.done()


async def reasons(case: dict[str, Any]) -> list[dict[str, Any]]:
    """What was learned from cases made of this one, mark by mark, with the features that spoke for each."""
    explains = _Explains()
    await heard(case, explains)
    return explains.told


async def predict(case: dict[str, Any], makers: build.Makers | None = None) -> dict[str, Any]:
    """What the program makes of one case, with the keys of `note --json`. By rule, or with a listener of `makers`."""
    c, begins = await heard(case, makers.listener, makers.service) if makers else await heard(case)
    text = case["text"]
    lines = [_line(c, line, begins) for line in c.lines if line.open is None]
    marks = c.live

    def texts(*elements: str) -> list[str]:
        return [mark.text for mark in marks if mark.element in elements]

    outcomes = [
        {"text": mark.text, "type": mark.kind.value if mark.kind else "", "holder": _holder(c, mark.holder)}
        for mark in marks
        if mark.element == "B1"
    ]
    return {
        "id": case.get("id", ""),
        "outcomes": outcomes,
        "strengths": texts("C1", "C2", "C3"),
        "risks": texts("D1"),
        "decision": texts("G1"),
        "why1": texts("G2"),
        "why2": texts("G3"),
        "options": sorted({int(mark.value) for mark in marks if mark.element in {"H1", "H4"} and mark.value.isdigit()}),
        "unmet": any(mark.element in {"H7", "H9"} for mark in marks),
        "safeguarding": bool(c.concerns),
        "urgent": any(concern.urgent and not concern.dealt for concern in c.concerns),
        "personal": any(mark.element == "B1" and mark.holder == PERSON for mark in marks),
        "organisational": any(mark.element == "B2" for mark in marks),
        "ask": list(dict.fromkeys(row.code for row in missing(c) if row.code))[:3],
        "redact": [text[found.start : found.end] for found in identifiers(text)],
        "fact_opinion": {span: classify(text, span).value for span in case.get("spans") or []},
        "draft": page(c, guidance=False),
        "lines": lines,
        "guidance": [{"element": one.element, "citation": one.citation, "title": one.title} for one in c.answers_to],
    }


def _line(c: Conversation, line: Line, begins: dict[str, int]) -> dict[str, Any]:
    sources = []
    for mark_id in line.rests_on:
        mark = c.marks_by_id[mark_id]
        begin = begins[mark.span.words_id]
        sources.append({"text": mark.text, "start": begin + mark.span.start, "end": begin + mark.span.end})
    return {
        "text": line.text,
        "element": line.element,
        "holder": _holder(c, line.holder),
        "wording": line.wording.value,
        "sources": sources,
    }


def _holder(c: Conversation, party: str) -> str:
    label = c.label(party)
    if label:
        return label
    if party == PERSON:
        return "the carer" if c.mode is Mode.CARER else "the person"
    return next((one.role.value for one in c.parties if one.id == party), party)


def page(c: Conversation, *, guidance: bool = True) -> str:
    """The whole draft as text; without the guidance that it answers to, it holds nothing but what was said."""
    phrases = Phrases(c.language[:2])
    draft = c.draft() if guidance else replace(c.draft(), guidance=())
    return lay_out(draft, roles(c), tellers(c), phrases, None, "UTC")


def predict_now(case: dict[str, Any], makers: build.Makers | None = None) -> dict[str, Any]:
    """`predict`, for callers without an event loop."""
    return asyncio.run(predict(case, makers))


def one(text: str, *, mode: str, nation: str, language: str, as_json: bool) -> str:
    """One note: the draft with its lines and sources, as text or as one JSON object."""
    case = {"text": text, "mode": mode, "nation": nation or Settings().nation, "language": language}
    if as_json:
        told = {**predict_now(case), "learned": asyncio.run(reasons(case))}
        return json.dumps(told, ensure_ascii=False, indent=2)
    c, _ = asyncio.run(heard(case))
    return page(c)


def run_cases(lines: Iterable[str], out: TextIO, err: TextIO) -> int:
    """One prediction a line for one case a line. A line that is no case is said, and the rest is done."""
    phrases, status = Phrases("en"), 0

    async def run() -> None:
        nonlocal status
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                prediction = await predict(dict(json.loads(line)))
            except (ValueError, KeyError, TypeError, AttributeError, Refused) as error:
                err.write(phrases.text("trouble.not_a_case", number=str(number), what=type(error).__name__) + "\n")
                status = 1
                continue
            out.write(json.dumps(prediction, ensure_ascii=False) + "\n")

    asyncio.run(run())
    return status


__all__ = ["heard", "one", "page", "predict", "predict_now", "run_cases", "turns"]
