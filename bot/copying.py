"""The person's own copy of a record: plain words, large print. Law: what was said against it stands in it; what is kept
apart never does, and that some things are kept apart is said on every copy, so that it tells nothing.

One way to make it: the command writes it as a page of its own or as text, and the page in the browser shows the same
parts. It is in the language of the record.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from bot import exporting
from bot.conversation.conversation import PERSON
from bot.conversation.recording import Basis, Polarity, Span, Wording
from bot.drafting.own_words import HEADING, ORDER
from bot.drafting.page import visible
from prompts import Phrases
from store.records import KeptRecord

if TYPE_CHECKING:
    from jinja2 import Environment

WIDEST = 60
"""Signs of a line of the text."""
SHORT = 8
"""Signs of an id that people type: its end, which is the part that differs."""
ABOUT_HARM = frozenset({"D6"})
"""Elements that are about harm, and what was done about it: never in a copy."""


@dataclass(frozen=True, slots=True)
class Put:
    """One thing that was said, as it stands in the record: a label where it is a reason, and who said it, in words."""

    label: str
    words: str
    who: str


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under a heading."""

    heading: str
    lines: tuple[Put, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """A record as a copy for whom it is about. `altered` says that nothing of it can be relied on."""

    language: str
    title: str
    yours: tuple[Part, ...]
    others: tuple[Part, ...]
    against: tuple[str, ...]
    sees: tuple[str, ...]
    kept: tuple[str, ...]
    question: tuple[str, ...]
    altered: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """What a copy says of where the record is: the zone of its times, the host's own number, and Telegram."""

    zone: str
    local_help: str = ""
    telegram: bool = False


def short(record: str) -> str:
    """An id as it is shown where somebody types it."""
    return record[-SHORT:]


def may_be_seen(line: dict[str, Any], apart: Collection[Span]) -> bool:
    """Whether a line of a record may be shown to whom it is about: it is not of harm, nor from words kept apart."""
    if line["element"] in ABOUT_HARM:
        return False
    stretches = [*_of_span(line.get("span")), *(_of_mark(mark) for mark in line.get("rests_on", ()))]
    return not any(
        one.words_id == other.words_id and one.start < other.end and other.start < one.end
        for one in stretches
        if one
        for other in apart
    )


def _of_span(span: dict[str, Any] | None) -> Iterator[Span]:
    if span:
        yield Span(span["words_id"], span["start"], span["end"])


def _of_mark(mark: str) -> Span | None:
    """Where the words of a mark stand, from its id."""
    found = re.fullmatch(r"(.+):(\d+)-(\d+):[^:]*:[^:]*", mark)
    return Span(found[1], int(found[2]), int(found[3])) if found else None


def copy_of(kept: KeptRecord, apart: Collection[Span], place: Place, phrases: Phrases) -> Copy:
    """The copy of a version. `apart` are the stretches of the talk that are kept apart."""
    against = tuple(exporting.said_against(kept, place.zone, phrases))
    if kept.record is None:
        return Copy(
            phrases.language, phrases.text("copy.title"), (), (), against, (), (), (), phrases.text("page.altered")
        )
    content = kept.record.content
    lines = [line for line in content["lines"] if not line["open"] and may_be_seen(line, apart)]
    names = content["parties"]
    yours = _parts([line for line in lines if line["holder"] == PERSON], names, phrases)
    others = _parts([line for line in lines if line["holder"] != PERSON], names, phrases)
    seen = content["answers"]["seen"]
    return Copy(
        language=phrases.language,
        title=exporting.title(kept),
        yours=yours,
        others=others,
        against=against,
        sees=_sees(lines, place, phrases),
        kept=(*exporting.said_yes(kept, place.zone, phrases), *([phrases.text(f"copy.seen_{seen}")] if seen else [])),
        question=_question(kept, place, phrases),
    )


def _parts(lines: list[dict[str, Any]], names: dict[str, str], phrases: Phrases) -> tuple[Part, ...]:
    found = []
    for heading, _ in ORDER:
        under = tuple(_put(line, names, phrases) for line in lines if HEADING.get(line["element"]) == heading)
        if under:
            found.append(Part(phrases.text(f"copy.heading.{heading}"), under))
    return tuple(found)


def _put(line: dict[str, Any], names: dict[str, str], phrases: Phrases) -> Put:
    said = [whose(line, names, phrases)]
    if line["polarity"] == Polarity.NOT_WANTED:
        said.append(phrases.text("copy.not_wanted"))
    if line["basis"] == Basis.OPINION:
        said.append(phrases.text("copy.opinion"))
    label = phrases.text(f"element.{line['element']}.name") if line["about"] else ""
    return Put(label, f"“{visible(line['text'])}”", " ".join(said))


_SAID: dict[str, str] = {Wording.OWN: "said", Wording.REPORTED: "told", Wording.REWORDED: "reworded"}


def whose(line: dict[str, Any], names: dict[str, str], phrases: Phrases) -> str:
    """Who said it and in whose words it is, in words and never by a sign alone."""
    how = _SAID.get(line["wording"], "added")
    if line["holder"] == PERSON:
        return phrases.text(f"copy.you_{how}")
    return phrases.text(f"copy.they_{how}", who=_capital(called(line["holder"], names, phrases)))


def called(party: str, names: dict[str, str], phrases: Phrases) -> str:
    """What somebody is called, to the person that a record is about."""
    if party == PERSON:
        return phrases.text("web.copy_you")
    name = visible(names.get(party, ""))
    return name or phrases.text(f"role.{party}" if f"role.{party}" in phrases else "web.copy_other")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sees(lines: list[dict[str, Any]], place: Place, phrases: Phrases) -> tuple[str, ...]:
    keys = {True: "copy.sees_said", False: "copy.sees_told"}
    told = [
        phrases.text(keys[line["holder"] == PERSON], words=visible(line["text"]))
        for line in lines
        if line["element"] == "N3"
    ]
    known = ["copy.sees_here", *(["copy.sees_telegram"] if place.telegram else []), "copy.sees_apart"]
    return (*told, *(phrases.text(key) for key in known))


def _question(kept: KeptRecord, place: Place, phrases: Phrases) -> tuple[str, ...]:
    how = ["copy.question_any", "copy.question_beside", "copy.question_change", "copy.question_right"]
    near = [phrases.text("safety.local_help", local_help=place.local_help)] if place.local_help else []
    return (
        *(phrases.text(key) for key in how),
        phrases.text("copy.question_where", record=short(kept.id)),
        *near,
    )


# --- as something to read ---------------------------------------------------------------------------------


def body(copy: Copy, phrases: Phrases) -> Markup:
    """The copy itself, for any page."""
    return Markup(_templates().get_template("copy_body.html").render(copy=copy, say=phrases.text))


def as_html(copy: Copy, phrases: Phrases) -> str:
    """A page that needs nothing else: no script, no other host, the fonts of the system."""
    page = _templates().get_template("copy_page.html")
    return page.render(copy=copy, say=phrases.text, body=body(copy, phrases))


def as_text(copy: Copy, phrases: Phrases) -> str:
    """Plain text, in lines of at most `WIDEST` signs."""
    say = phrases.text
    out = [*_heading(copy.title, "="), *_filled(say("copy.intro"))]
    if copy.altered:
        out += ["", *_filled(copy.altered)]
    for title, parts, none in (("yours", copy.yours, "copy.yours_none"), ("others", copy.others, "")):
        if parts or (none and not copy.altered):
            out += ["", *_heading(say(f"copy.{title}"), "="), *(_filled(say(none)) if none and not parts else [])]
        for part in parts:
            out += ["", *_heading(part.heading, "-")]
            for line in part.lines:
                out += [
                    "",
                    *(_filled(f"{line.label}:") if line.label else []),
                    *_filled(line.words),
                    *_filled(line.who, "    "),
                ]
    for key, texts in _told(copy):
        out += ["", *_heading(say(f"copy.{key}"), "="), *(row for text in texts for row in ("", *_filled(text)))]
    return "\n".join(out) + "\n"


def _told(copy: Copy) -> list[tuple[str, tuple[str, ...]]]:
    """What stands below the lines: what was said against them first."""
    below = [("against", copy.against), ("sees", copy.sees), ("question", copy.question), ("kept", copy.kept)]
    return [(key, texts) for key, texts in below if texts]


def _heading(text: str, under: str) -> list[str]:
    lines = _filled(text)
    return [*lines, under * max(map(len, lines), default=0)]


def _filled(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(text, WIDEST, initial_indent=indent, subsequent_indent=indent) or [""]


FORMATS: dict[str, Callable[[Copy, Phrases], str]] = {"html": as_html, "text": as_text}


@cache
def _templates() -> Environment:
    from jinja2 import Environment, FileSystemLoader  # for the copy only, and not for every start of a program

    found = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.globals["told"] = _told
    return found
