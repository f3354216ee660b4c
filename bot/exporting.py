"""Records as text, JSON and Markdown. Law: what was said against a record goes wherever the record goes.

A record is read from its stored bytes, and only when they still match the yes that was given to them.
"""

from __future__ import annotations

import difflib
import json
import mimetypes
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from bot.drafting.page import day, visible, when
from prompts import Phrases
from store.records import Apart, KeptRecord, Picture

Versions = Sequence[KeptRecord]
"""The versions of one record, newest first."""


def listing(records: Versions, zone: str, phrases: Phrases) -> str:
    """One line a record: its id, when it was last kept, how many versions, and whose it is."""
    lines = [
        f"{one.id}  {when(one.kept_at, zone)}  {phrases.text('page.version', version=str(one.version))}  {title(one)}"
        for one in newest(records)
    ]
    return "\n".join(lines) or phrases.text("trouble.no_records")


def newest(records: Versions) -> Sequence[KeptRecord]:
    """The newest version of each record, in the order they come in: newest first."""
    found: dict[str, KeptRecord] = {}
    for record in records:
        found.setdefault(record.id, record)
    return list(found.values())


def title(record: KeptRecord) -> str:
    """The first line of a record; "" for one that was altered."""
    return visible(str(record.record.content["shown"]).split("\n")[0]) if record.record else ""


def pictures(found: Sequence[Picture]) -> Iterator[tuple[str, bytes]]:
    """Files for pictures: each as it was sent, and beside it what whoever sent it said that it shows."""
    for number, one in enumerate(found, 1):
        yield f"picture-{number}{mimetypes.guess_extension(one.kind) or '.bin'}", one.content
        yield f"picture-{number}.txt", one.shows.encode()


def kept_apart(concerns: Sequence[Apart], zone: str, phrases: Phrases) -> str:
    """Words that may have to be passed on: who said them, when, and just what was said."""
    lines = []
    for one in concerns:
        who = phrases.text(f"role.{one.said_by}") if f"role.{one.said_by}" in phrases else one.said_by
        words = visible(one.text) if one.text else phrases.text("page.words_deleted")
        lines.append(phrases.text("page.apart", when=when(one.at, zone), who=who, words=words))
    return "\n".join(lines) or phrases.text("page.nothing_apart")


def as_text(versions: Versions, zone: str, phrases: Phrases) -> str:
    """The newest version as it was shown, what stands beside it, and what changed from the one before."""
    newest = versions[0]
    out = [shown(newest, phrases), "", *beside(newest, zone, phrases)]
    for later, earlier in pairwise(versions):
        out += [
            "",
            phrases.text("page.changed_from", version=str(earlier.version)),
            *changes(earlier, later, phrases),
        ]
    return "\n".join(out)


def as_markdown(versions: Versions, zone: str, phrases: Phrases) -> str:
    """The newest version as Markdown; people's words are never read as markup."""
    first, *rest = shown(versions[0], phrases).split("\n")
    out = [f"# {_escaped(first)}", ""]
    for line, after in zip(rest, [*rest[1:], ""], strict=True):
        indent = len(line) - len(line.lstrip())
        if indent:
            out.append(f"{'  ' * (indent // 2 - 1)}- {_escaped(line.strip())}")
        else:
            out.append(f"## {_escaped(line)}" if after.startswith(" ") else _escaped(line))
    return "\n".join([*out, "", *(_escaped(line) for line in beside(versions[0], zone, phrases))])


def as_json(versions: Versions, zone: str, phrases: Phrases) -> str:
    """Every version with its lines, outcomes with their reasons, decisions, yeses and objections. Times in UTC."""
    return json.dumps(
        {"id": versions[0].id, "versions": [_plain(one) for one in versions]}, ensure_ascii=False, indent=2
    )


FORMATS: dict[str, Callable[[Versions, str, Phrases], str]] = {
    "text": as_text,
    "json": as_json,
    "md": as_markdown,
}


def shown(record: KeptRecord, phrases: Phrases) -> str:
    """The text that was kept, or that it was altered."""
    if record.record is None:
        return phrases.text("page.altered")
    return str(record.record.content["shown"])


def beside(record: KeptRecord, zone: str, phrases: Phrases) -> list[str]:
    """Who said yes to it, and what was said against it: one line each."""
    out = []
    if record.record is not None:
        yes = record.record.confirmation
        role = phrases.text(f"role.{yes.role.value}")
        out.append(
            phrases.text(
                "page.kept", name=visible(yes.name), role=role, when=when(yes.at, zone), version=str(record.version)
            )
        )
    for one in record.yeses:
        out.append(
            phrases.text(
                "page.also_yes", name=visible(one.text), role=phrases.text(f"role.{one.role}"), when=when(one.at, zone)
            )
        )
    for said in record.objections:
        who = phrases.text(f"role.{said.by}") if f"role.{said.by}" in phrases else said.by
        out.append(phrases.text("page.objection", when=when(said.at, zone), who=who, words=visible(said.text)))
    return out


OF_THE_JOURNEY = frozenset({"B1", "B8", "R1", "R2", "R3"})
"""Elements of the story from what mattered to how it went (FNF ¶69-74)."""


def journey(records: Versions, zone: str, phrases: Phrases) -> list[str]:
    """The lines of these records (oldest first) that tell how it went, each with the day it was kept; no sums."""
    return [
        phrases.text("page.on_the_way", when=day(one.kept_at, zone), words=visible(line["text"]))
        for one in records
        if one.record is not None
        for line in one.record.content["lines"]
        if line["element"] in OF_THE_JOURNEY and not line["open"]
    ]


def changes(earlier: KeptRecord, later: KeptRecord, phrases: Phrases) -> list[str]:
    """What was taken out and what is new between two versions: one line each."""
    before, after = shown(earlier, phrases).split("\n"), shown(later, phrases).split("\n")
    keys = {"- ": "page.line_gone", "+ ": "page.line_new"}
    found = [line for line in difflib.ndiff(before, after) if line[:2] in keys and line[2:].strip()]
    return [phrases.text(keys[line[:2]], text=line[2:].strip()) for line in found]


def _plain(kept: KeptRecord) -> dict[str, Any]:
    objections = [{"said_by": one.by, "text": one.text, "at": one.at.isoformat()} for one in kept.objections]
    if kept.record is None:
        return {"version": kept.version, "matches_its_yes": False, "objections": objections}
    content, yes = kept.record.content, kept.record.confirmation
    lines = content["lines"]
    return {
        "version": kept.version,
        "matches_its_yes": True,
        "talk": kept.talk,
        "shown": content["shown"],
        "lines": lines,
        "outcomes": [
            {
                "statement": line["text"],
                "kind": line["kind"],
                "whose": line["holder"],
                "wording": line["wording"],
                "why": [one["text"] for one in lines if one["about"] == line["id"] and one["element"] == "B3"],
            }
            for line in lines
            if line["element"] == "B1" and not line["open"]
        ],
        "decisions": [
            {
                "what": line["text"],
                "why_this": [one["text"] for one in lines if one["about"] == line["id"] and one["element"] == "G2"],
                "why_not_others": [
                    one["text"] for one in lines if one["about"] == line["id"] and one["element"] == "G3"
                ],
            }
            for line in lines
            if line["element"] == "G1"
        ],
        "answers": content["answers"],
        "parties": content["parties"],
        "confirmation": {
            "fingerprint": yes.fingerprint,
            "name": yes.name,
            "role": yes.role.value,
            "at": yes.at.isoformat(),
            "seen_by_person": yes.seen_by_person,
        },
        "other_yeses": [{"name": one.text, "role": one.role, "at": one.at.isoformat()} for one in kept.yeses],
        "objections": objections,
    }


_MARKUP = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|!"})


def _escaped(text: str) -> str:
    return text.translate(_MARKUP)
