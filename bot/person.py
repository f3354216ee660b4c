"""Everything held about one person, for that person to read. Law: other people's words are marked as theirs, and what
others said that is kept apart is left out, which is said in every export, so that it tells nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.conversation.conversation import PERSON
from bot.conversation.recording import Mode, Span
from bot.copying import called, may_be_seen, short, whose
from bot.drafting.page import visible, when
from prompts import Phrases
from store.people import Holding, NoticedThen, SaidThen, Seen, TalkHeld
from store.records import Beside, KeptRecord

Json = dict[str, Any]

LEFT_OUT = "[…]"
"""Stands where words of somebody else are kept apart."""
OURS = "assistant"


def listing(found: Sequence[Seen], zone: str, phrases: Phrases) -> str:
    """One line a person: the end of their id, what they are called in their newest record, and how much there is."""
    return "\n".join(
        phrases.text(
            "person.listed",
            id=short(one.id),
            name=visible(_name(one.newest)) or phrases.text("person.nobody"),
            records=str(one.records),
            unfinished=str(one.unfinished),
            when=when(one.at, zone),
        )
        for one in found
    ) or phrases.text("person.none")


def _name(kept: KeptRecord | None) -> str:
    return str(kept.record.content["parties"].get(PERSON, "")) if kept and kept.record else ""


# --- what is held -----------------------------------------------------------------------------------------


def held(holding: Holding, at: datetime, *, own_words_only: bool = False) -> Json:
    """It all, as plain values. Times are in UTC."""
    apart = {talk.id: _of_others(talk) for talk in holding.talks}
    return {
        "person": holding.person,
        "made_at": at.astimezone(UTC).isoformat(),
        "own_words_only": own_words_only,
        "left_out": ["kept apart and said by others", *(["said by others"] if own_words_only else [])],
        "records": [
            {
                "id": versions[0].id,
                "versions": [_version(one, apart.get(one.talk, ()), own_words_only) for one in versions],
            }
            for versions in holding.records
            if versions
        ],
        "talks": [_talk(talk, apart[talk.id], own_words_only) for talk in holding.talks],
        "memberships": [
            {"name": one.name, "language": one.language, "since": one.since.isoformat()} for one in holding.memberships
        ],
    }


def _of_others(talk: TalkHeld) -> list[Span]:
    """What others said that is kept apart, and what they answered when they were asked what was done about it."""
    answered = {one.id: one for one in talk.words if one.id in talk.passed_on and one.said_by != PERSON}
    whole = [Span(one.id, 0, len(one.text or "")) for one in answered.values()]
    return [*(one.span for one in talk.apart if one.said_by != PERSON), *whole]


def _version(kept: KeptRecord, apart: Collection[Span], own_words_only: bool) -> Json:
    against = [_beside(one) for one in kept.objections if not own_words_only or one.by == PERSON]
    found: Json = {"version": kept.version, "matches_its_yes": kept.record is not None, "said_against_it": against}
    if kept.record is None:
        return found
    content, yes = kept.record.content, kept.record.confirmation
    lines = [
        line
        for line in content["lines"]
        if may_be_seen(line, apart) and (not own_words_only or line["holder"] == PERSON)
    ]
    keys = ("element", "holder", "text", "wording", "kind", "polarity", "basis", "open")
    return {
        **found,
        "lines": [
            {**{key: line[key] for key in keys}, "others_words": line["holder"] != PERSON and not line["open"]}
            for line in lines
        ],
        "called": {party: name for party, name in content["parties"].items() if party == PERSON or not own_words_only},
        "seen_by_person": content["answers"]["seen"],
        "yes": {"name": yes.name, "role": yes.role.value, "at": yes.at.isoformat()},
        "other_yeses": [{"name": one.text, "role": one.role, "at": one.at.isoformat()} for one in kept.yeses],
    }


def _beside(one: Beside) -> Json:
    return {"said_by": one.by, "text": one.text, "at": one.at.isoformat(), "others_words": one.by != PERSON}


def _talk(talk: TalkHeld, apart: Collection[Span], own_words_only: bool) -> Json:
    said = [one for one in talk.words if one.said_by != OURS]  # pages are made of what was said, and held for a yes
    return {
        "id": talk.id,
        "mode": talk.mode,
        "language": talk.language,
        "stage": talk.stage,
        "changed_at": talk.changed_at.isoformat(),
        "through_telegram": talk.telegram,
        "words": [_words(one, apart) for one in said if not own_words_only or one.said_by == PERSON],
        "not_looked_at_yet": list(talk.waits) if talk.mode == Mode.PERSON or not own_words_only else [],
        "pictures": [
            {"kind": one.kind, "bytes": one.bytes, "at": one.at.isoformat(), "shows": one.shows}
            for one in talk.pictures
        ],
        "kept_apart": [_apart(one) for one in talk.apart if one.said_by == PERSON],
        "what_was_done": [
            {"what": one.what, "by": one.by, "record": one.record, "version": one.version, "at": one.at.isoformat()}
            for one in talk.done
        ],
    }


def _words(one: SaidThen, apart: Collection[Span]) -> Json:
    found: Json = {
        "said_by": one.said_by,
        "typed_by": one.entered_by,
        "how": one.via,
        "at": one.at.isoformat(),
        "text": _without(one, apart),
        "others_words": one.said_by != PERSON,
    }
    if one.forgotten_at:
        gone = {"at": one.forgotten_at.isoformat(), "by": one.forgotten_by, "why": one.forgotten_why}
        found["deleted"] = gone
    return found


def _without(one: SaidThen, apart: Collection[Span]) -> str | None:
    """The words, without the stretches of others that are kept apart."""
    text = one.text
    mine = [span for span in apart if span.words_id == one.id]
    for span in sorted(mine, key=lambda span: span.start, reverse=True):
        text = text and f"{text[: span.start]}{LEFT_OUT}{text[span.end :]}"
    return text


def _apart(one: NoticedThen) -> Json:
    return {"text": one.text, "at": one.at.isoformat(), "deleted": not one.text}


# --- as something to read ---------------------------------------------------------------------------------


def as_json(everything: Json, zone: str, phrases: Phrases) -> str:
    return json.dumps(everything, ensure_ascii=False, indent=2)


def as_text(everything: Json, zone: str, phrases: Phrases) -> str:
    """The same in plain words. Times are in the zone of the settings."""
    return "\n".join(_lines(everything, _Says(zone, phrases)))


class _Says:
    """Phrases, names and times for one export."""

    def __init__(self, zone: str, phrases: Phrases) -> None:
        self.text = phrases.text
        self._zone = zone
        self._phrases = phrases

    def at(self, iso: str) -> str:
        return when(datetime.fromisoformat(iso), self._zone)

    def who(self, party: str) -> str:
        return called(party, {}, self._phrases)

    def whose(self, line: Json, names: dict[str, str]) -> str:
        return whose(line, names, self._phrases)

    def done_by(self, by: str) -> str:
        return self.text(f"role.{by}") if f"role.{by}" in self._phrases else by


def _lines(everything: Json, says: _Says) -> Iterator[str]:
    yield says.text("person.title", id=everything["person"], when=says.at(everything["made_at"]))
    yield says.text("person.left_out")
    if everything["own_words_only"]:
        yield says.text("person.own_words_only")
    for record in everything["records"]:
        for version in record["versions"]:
            yield from ("", says.text("person.record", id=record["id"], version=str(version["version"])))
            yield from _of_version(version, says)
    for talk in everything["talks"]:
        yield from ("", says.text("person.talk", id=talk["id"], when=says.at(talk["changed_at"])))
        yield from _of_talk(talk, says)
    for one in everything["memberships"]:
        yield from ("", says.text("person.membership", name=visible(one["name"]), when=says.at(one["since"])))


def _of_version(version: Json, says: _Says) -> Iterator[str]:
    if not version["matches_its_yes"]:
        yield "  " + says.text("page.altered")
    for line in version.get("lines", ()):
        about = says.text(f"element.{line['element']}.name")
        if line["open"]:
            yield f"  {about}: {says.text('open.' + line['open'])}"
        else:
            who = says.whose(line, version["called"])
            yield "  " + says.text("person.line", about=about, words=visible(line["text"]), who=who)
    if yes := version.get("yes"):
        role = says.text(f"role.{yes['role']}")
        number = str(version["version"])
        yield "  " + says.text(
            "page.kept", name=visible(yes["name"]), role=role, when=says.at(yes["at"]), version=number
        )
    for one in version.get("other_yeses", ()):
        role = says.text(f"role.{one['role']}")
        yield "  " + says.text("page.also_yes", name=visible(one["name"]), role=role, when=says.at(one["at"]))
    for one in version["said_against_it"]:
        told = {"when": says.at(one["at"]), "who": says.who(one["said_by"]), "words": visible(one["text"])}
        yield "  " + says.text("page.objection", **told)


def _of_talk(talk: Json, says: _Says) -> Iterator[str]:
    if talk["through_telegram"]:
        yield "  " + says.text("person.telegram")
    for one in talk["words"]:
        told = {"when": says.at(one["at"]), "who": says.who(one["said_by"])}
        if one["text"] is None:
            gone = one.get("deleted", {"at": one["at"], "by": ""})
            yield "  " + says.text("person.deleted", **told, then=says.at(gone["at"]), by=says.done_by(gone["by"]))
        else:
            yield "  " + says.text("person.said", **told, words=visible(one["text"]))
    for text in talk["not_looked_at_yet"]:
        yield "  " + says.text("person.waits", words=visible(text))
    for one in talk["pictures"]:
        shows = visible(one["shows"])
        yield "  " + says.text("person.picture", kind=one["kind"], when=says.at(one["at"]), shows=shows)
    for one in talk["kept_apart"]:
        words = visible(one["text"]) if one["text"] else says.text("page.words_deleted")
        yield "  " + says.text("person.apart", when=says.at(one["at"]), words=words)
    for one in talk["what_was_done"]:
        yield "  " + says.text("person.done", when=says.at(one["at"]), what=one["what"], by=says.done_by(one["by"]))


FORMATS: dict[str, Callable[[Json, str, Phrases], str]] = {"text": as_text, "json": as_json}
