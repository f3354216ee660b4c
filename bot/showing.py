"""What is on the screen, as text and a few buttons, for any channel. Law: every word of it stands in `prompts/`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.conversation.conversation import PERSON, Conversation
from bot.conversation.grounding import sentence
from bot.conversation.panel import panel
from bot.conversation.recording import Line, Role
from bot.conversation.requests import Ask, Say
from bot.conversation.waiting import QUESTIONS, tellers
from bot.drafting.page import line_text, visible, when
from prompts import Phrases

_AROUND = " \n.,;:!?…\"'“”‘’"
"""Signs that add nothing to a line when they stand around it."""

_NO_WORDS = frozenset({"name", "service", "record", "version"})
"""Values of a question that are not what somebody said in the talk."""

FREE_SPEECH = frozenset({"dictate", "log_did"})
"""Invitations to tell all that there is to tell."""

_PLACES = ("ask", "ask.last", "ask.read", "safety")


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press: its key, what is shown, and whether it is a choice of a closed question."""

    key: str
    label: str
    choice: bool


@dataclass(frozen=True, slots=True)
class Screen:
    """What to show: things said in passing, then the question with its buttons.

    `choices` says where the words for the choices stand. `line` and `fingerprint` go back with a button, so that
    an old screen cannot answer a new question; `sequence` is how many events there were. `lines` are the ids of the
    draft's lines, in the order of their numbers; `about` is what the one is called whose record it is; `quotes` that it
    shows words which were said before.
    """

    talk: str
    said: tuple[str, ...]
    question: str
    text: str
    buttons: tuple[Button, ...]
    free: bool
    long: bool
    ended: bool
    choices: str
    line: str = ""
    fingerprint: str = ""
    lines: tuple[str, ...] = ()
    about: str = ""
    sequence: int = 0
    quotes: bool = False


def screen(c: Conversation, ask: Ask, says: tuple[Say, ...], phrases: Phrases, sequence: int = 0) -> Screen:
    """The screen for what a conversation waits for, after so many events."""
    row = QUESTIONS[ask.question]
    choice = choice_key(c.typist_party.role, ask.question, phrases)
    buttons = tuple(
        Button(key, phrases.words(f"{choice}.{key}" if key in row.choices else f"button.{key}")[0], key in row.choices)
        for key in ask.buttons
    )
    return Screen(
        talk=c.talk,
        said=tuple(_say(c, say, phrases) for say in says),
        question=ask.question,
        text=_ask(c, ask, phrases),
        buttons=buttons,
        free=ask.free,
        long=ask.question in FREE_SPEECH | {"put_right"},
        ended=ask.question == "gone",
        choices=choice,
        line=ask.lines[0].id if ask.lines else "",
        fingerprint=ask.fingerprint,
        lines=tuple(line.id for line in c.lines) if ask.question == "read_line" else (),
        about=visible(c.label(PERSON)) or phrases.text("role.person"),
        sequence=sequence,
        quotes=bool(ask.worded or ask.lines or any(ask.values.get(key) for key in ask.values if key not in _NO_WORDS)),
    )


def choice_key(role: Role, question: str, phrases: Phrases) -> str:
    """Where the words for the choices of a question stand, for whoever is typing."""
    for_worker = f"choice.{question}_worker"
    known = f"{for_worker}.{next(iter(QUESTIONS[question].choices), '')}" in phrases
    return for_worker if role is Role.WORKER and known else f"choice.{question}"


def _voiced(c: Conversation, key: str, phrases: Phrases) -> str:
    """The phrase for whoever is typing: a worker and a helper are asked about the person, not as the person."""
    endings = {Role.WORKER: ("_worker",), Role.SUPPORTER: ("_helper",)}.get(c.typist_party.role, ())
    for place in _PLACES:
        for ending in (*endings, ""):
            if f"{place}.{key}{ending}" in phrases:
                return f"{place}.{key}{ending}"
    return f"ask.{key}"


def written_question(c: Conversation, phrases: Phrases) -> str:
    """The question on the screen as it stands in `prompts/`."""
    return phrases.text(_voiced(c, c.question, phrases), name=visible(c.label(PERSON)) or phrases.text("role.person"))


def _ask(c: Conversation, ask: Ask, phrases: Phrases) -> str:
    if ask.worded:
        return visible(ask.worded)
    values = dict(ask.values)
    name = visible(c.label(PERSON)) or phrases.text("role.person")
    if ask.question == "element":
        if ask.element == "D6" and values.get("words"):
            return phrases.text("safety.sign_worker", words=visible(values["words"]))
        voice = "worker" if c.typist_party.role is Role.WORKER else "person"
        asked = phrases.text(f"element.{ask.element}.{voice}")
        about = visible(values.get("about", ""))
        return f"{phrases.text('say.about_this', words=about)}\n{asked}" if about else asked
    if ask.question == "play_back":
        lines = [f"  {n}. “{visible(text)}”" for n, text in enumerate(values.values(), 1)]
        return phrases.text("ask.play_back", lines="\n".join(lines))
    text = phrases.text(_voiced(c, ask.question, phrases), **{**values, "name": name, "text": values.get("text", "")})
    if ask.lines:
        text = f"{read_line(c, ask.lines[0], phrases)}\n{text}"
    if ask.question == "read_line" and c.typist != PERSON and not c.yeses and not c.looked_at:
        return f"{whole_draft(c, phrases)}\n\n{text}"
    return text


def whole_draft(c: Conversation, phrases: Phrases) -> str:
    """Every line with its number, before the first is asked about: a worker has three minutes."""
    shown = [line_text(line, c.names, roles(c), tellers(c), phrases) for line in c.lines]
    out = [phrases.text("say.whole_draft")]
    out += [f"{number:>3}. {line}" for number, line in enumerate(shown, 1)]
    return "\n".join([*out, phrases.text("say.pick_a_line")])


def read_line(c: Conversation, line: Line, phrases: Phrases) -> str:
    """One line of the draft beside the words that it came from."""
    place = [one.id for one in c.lines].index(line.id) + 1
    shown = line_text(line, c.names, roles(c), tellers(c), phrases).strip()
    out = [f"[{place}/{len(c.lines)}] {shown}"]
    out += [f"      {phrases.text('page.source', words=visible(source.whole))}" for source in sources(c, line)]
    if c.text_of(c.offers.get(line.id, "")):
        out.append(f"      {phrases.text('page.offer', words=visible(c.text_of(c.offers[line.id])))}")
    if line.needs_own_yes:
        out.append(f"      {phrases.text('page.needs_yes')}")
    return "\n".join(out)


@dataclass(frozen=True, slots=True)
class Source:
    """A sentence that was said, in three pieces: before the words of a line, those words, and after them."""

    before: str
    words: str
    after: str
    said_by: str

    @property
    def whole(self) -> str:
        """The sentence."""
        return f"{self.before}{self.words}{self.after}".strip()


def sources(c: Conversation, line: Line) -> tuple[Source, ...]:
    """The sentences that a line came from, where they say more than the line itself."""
    found = []
    for mark_id in line.rests_on:
        mark = c.marks_by_id.get(mark_id)
        words = c.words_by_id.get(mark.span.words_id) if mark else None
        if mark is None or words is None or not words.text:
            continue
        at = mark.span
        start, end = sentence(words.text, at.start, at.end)
        before, after = words.text[min(start, at.start) : at.start].lstrip(), words.text[at.end : max(end, at.end)]
        source = Source(before, words.text[at.start : at.end], after.rstrip(), words.said_by)
        if source.whole.strip(_AROUND) != line.text.strip(_AROUND):
            found.append(source)
    return tuple(found)


def roles(c: Conversation) -> Mapping[str, Role]:
    """Party ids and their roles."""
    return {party.id: party.role for party in c.parties} | {Role.ASSISTANT.value: Role.ASSISTANT}


def _say(c: Conversation, say: Say, phrases: Phrases) -> str:
    values = dict(say.values)
    if values.get("element"):
        values["name"] = phrases.text(f"element.{values['element']}.name")
    if say.phrase == "shows":
        return _panel(c, phrases)
    if say.phrase == "help":
        values["commands"] = ", ".join(
            phrases.words(f"button.{key}")[0]
            for key in ("back", "change", "stop", "later", "what_if", "delete", "delete_all", "why", "again")
        )
    place = "safety" if f"safety.{say.phrase}" in phrases else "say"
    for_worker = c.typist != PERSON and f"{place}.{say.phrase}_worker" in phrases
    return phrases.text(f"{place}.{say.phrase}{'_worker' if for_worker else ''}", **values)


def _panel(c: Conversation, phrases: Phrases) -> str:
    """What this record shows, row by row, with the numbers of the lines. Nothing is added up."""
    out = [phrases.text("say.shows")]
    for standing in panel(c):
        row = standing.row
        out.append(
            phrases.text(
                f"panel.{standing.shows.value}",
                citation=row.citation,
                name=phrases.text(f"panel.row.{row.key}"),
                lines=", ".join(map(str, standing.lines)),
            )
        )
    return "\n".join(out)


def waiting_line(number: int, at: datetime, zone: str, phrases: Phrases) -> str:
    """A talk that waits, without any of its words."""
    return phrases.text("say.waiting_one", number=str(number), when=when(at, zone))
