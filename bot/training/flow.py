"""A flow: an exercise, supervision or a self-check, as a list of steps. Law: it asks, and never marks.

Read from `prompts/exercises`, one file a flow (source: the four exercises, FNF ¶101-106; supervision, FNF ¶93-100).
A step does one of six things (`DOES`), and what can be written there is a list of fields (`KINDS`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

DOES = ("say", "ask", "wait", "collect", "show", "reflect")
"""say: words; ask: one answer; collect: several lines; reflect: for oneself, shown to nobody; show: what is there to
look at; wait: until the trainer goes on, with everybody's answers to an earlier step side by side."""

KINDS = ("line", "lines", "choice", "number", "tags")
"""line: one answer; lines: one thing a line; choice: one of `options`; number: 0-10, or one of the numbered lines that
are shown; tags: one of two `options` for each line of an earlier answer (`of`)."""

COLUMNS = ("", "us", "record")
"""In supervision: what *stays with us*, and what *may be recorded*."""


class FlowIncomplete(ValueError):
    """A file of a flow that cannot be used; says where. Raised while loading."""


@dataclass(frozen=True, slots=True)
class Field:
    """Something that can be written in a step.

    `of` is "step.field" of the learner's own earlier answer: its lines are tagged (tags) or stand in the box to begin
    with. `most_words` is said beside it, and is no limit. `holder` says whose lines these are, where that is shown.
    """

    id: str
    kind: str
    label: str
    options: tuple[tuple[str, str], ...] = ()
    of: str = ""
    most_words: int = 0
    holder: str = ""
    column: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One message on the screen.

    `cite` is where the question comes from. `of` names earlier steps: a wait shows everybody's answers to it, a swap
    somebody else's, any other step the learner's own. `saved` False: not written down anywhere; `sure` True: written
    down only when asked twice. `shows` says how own lines are laid out: "" by question, "holders" by whose they are.
    """

    id: str
    does: str
    text: str
    simply: str = ""
    material: str = ""
    cite: str = ""
    fields: tuple[Field, ...] = ()
    of: tuple[str, ...] = ()
    shows: str = ""
    swap: bool = False
    saved: bool = True
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Flow:
    """An exercise in one language. `alone` flows have no room: one screen, one or two people at it."""

    id: str
    kind: str
    title: str
    about: str
    cite: str
    minutes: tuple[int, ...]
    alone: bool
    steps: tuple[Step, ...]
    places: Mapping[str, int] = field(default_factory=dict, compare=False)

    def step(self, id: str) -> Step:
        """Raises `KeyError`."""
        return self.steps[self.places[id]]


def flow_of(raw: Mapping[str, Any], language: str) -> Flow:
    """The flow of a file, in a language. Raises `FlowIncomplete`, which names the file, or the id without one."""
    where = str(raw.get("file") or raw.get("id", "?"))
    try:
        steps = tuple(_steps(raw["step"], language))
        flow = Flow(
            raw["id"],
            raw.get("kind", "exercise"),
            raw["title"][language],
            raw["about"][language].strip("\n"),
            raw["cite"],
            tuple(raw.get("minutes", (20, 40, 60))),
            bool(raw.get("alone", False)),
            steps,
            {step.id: place for place, step in enumerate(steps)},
        )
    except (*_LACKING, FlowIncomplete) as lacking:
        raise FlowIncomplete(f"{where} ({language}): {lacking}") from None
    for problem in problems(flow):
        raise FlowIncomplete(f"{where}: {problem}")
    return flow


def problems(flow: Flow) -> Sequence[str]:
    """What is wrong with a flow, in words for whoever writes one; empty where it can be used."""
    found = []
    if len(flow.places) != len(flow.steps):
        found.append("two steps have one id")
    known: set[str] = set()
    own: set[str] = set()
    since: set[str] = set()
    answers: set[str] = set()
    for step in flow.steps:
        asks = step.does in {"ask", "collect", "reflect"}
        if step.does not in DOES:
            found.append(f"{step.id}: {step.does} is none of {', '.join(DOES)}")
        if asks != bool(step.fields):
            found.append(f"{step.id}: {step.does} with{'out' if asks else ''} fields")
        if lacking := [one for one in step.of if one not in known]:
            found.append(f"{step.id}: {lacking[0]} is not before it")
        if (step.does == "wait" or step.swap) and not step.of:
            found.append(f"{step.id}: of what step?")
        if (step.does == "wait" or step.swap) and own.intersection(step.of):
            found.append(f"{step.id}: what is for oneself is shown to nobody")
        if step.swap and since.intersection(step.of):
            found.append(f"{step.id}: no wait between it and {step.of[0]}")
        for one in step.fields:
            if one.kind not in KINDS or one.column not in COLUMNS:
                found.append(f"{step.id}.{one.id}: {one.kind} {one.column}")
            if one.of and one.of not in answers:
                found.append(f"{step.id}.{one.id}: {one.of} is not before it")
            if one.kind in {"choice", "tags"} and len(one.options) < 2:
                found.append(f"{step.id}.{one.id}: between what?")
        known.add(step.id)
        own |= {step.id} if step.does == "reflect" else set()
        since = set() if step.does == "wait" else since | {step.id}
        answers |= {f"{step.id}.{one.id}" for one in step.fields}
    if not flow.steps or flow.steps[-1].does not in {"ask", "reflect"}:
        found.append("the last step is the one thing to do next, which is asked")
    return found


_LACKING = (KeyError, TypeError, AttributeError, ValueError)
"""What reading raises where a part is not there, or is of another kind (words for a table of languages)."""


def _steps(raw: Sequence[Mapping[str, Any]], language: str) -> Iterator[Step]:
    """The steps; `material = "id"` is what an earlier step shows, shown again. Raises `FlowIncomplete`."""
    shown: dict[str, Any] = {}
    for number, one in enumerate(raw, 1):
        try:
            material = one.get("material")
            step = {**one, "material": shown[material]} if isinstance(material, str) else one
            if "material" in step:
                shown[one["id"]] = step["material"]
            yield _step(step, language)
        except _LACKING as lacking:
            raise FlowIncomplete(f"step {number}: {lacking}") from None


def _step(raw: Mapping[str, Any], language: str) -> Step:
    of = raw.get("of", ())
    return Step(
        raw["id"],
        raw["do"],
        raw["text"][language].strip("\n"),
        raw.get("simply", {}).get(language, ""),
        raw["material"][language].strip("\n") if "material" in raw else "",
        raw.get("cite", ""),
        tuple(_field(one, language) for one in raw.get("field", ())),
        (of,) if isinstance(of, str) else tuple(of),
        raw.get("shows", ""),
        bool(raw.get("swap", False)),
        bool(raw.get("saved", True)),
        bool(raw.get("sure", False)),
    )


def _field(raw: Mapping[str, Any], language: str) -> Field:
    return Field(
        raw["id"],
        raw["kind"],
        raw.get("label", {}).get(language, ""),
        tuple((one["id"], one[language]) for one in raw.get("options", ())),
        raw.get("of", ""),
        raw.get("most_words", 0),
        raw["holder"][language] if "holder" in raw else "",
        raw.get("column", ""),
    )
