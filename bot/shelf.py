"""Records as a page shows them. Law: what was said against a record stands beside it, wherever it is shown."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import pairwise
from typing import Any

from bot import exporting
from bot.copying import Copy, Place, body, copy_of
from bot.drafting.page import when
from bot.session import LOOKS_BACK, About
from prompts import Phrases
from store.people import talk_held
from store.records import KeptRecord, Store


class RecordShelf:
    """The records of one store, with times in one zone."""

    def __init__(self, store: Store, zone: str, phrases: Callable[[str], Phrases], local_help: str = "") -> None:
        self._store = store
        self._zone = zone
        self._phrases = phrases
        self._local_help = local_help

    def list(self, phrases: Phrases) -> Sequence[Mapping[str, str]]:
        """One row a record, newest first."""
        return [
            {
                "id": one.id,
                "title": exporting.title(one),
                "when": when(one.kept_at, self._zone),
                "version": phrases.text("page.version", version=str(one.version)),
            }
            for one in exporting.newest(self._store.records())
        ]

    def page(self, record: str, phrases: Phrases) -> Mapping[str, Any] | None:
        """The newest version as it was shown, what stands beside it, and what changed between versions."""
        versions = self._store.records(record) if record else ()
        if not versions:
            return None
        newest = versions[0]
        return {
            "id": newest.id,
            "title": exporting.title(newest),
            "shown": exporting.shown(newest, phrases),
            "beside": [line for line in exporting.beside(newest, self._zone, phrases) if line],
            "changed": [
                (
                    phrases.text("page.changed_from", version=str(earlier.version)),
                    exporting.changes(earlier, later, phrases),
                )
                for later, earlier in pairwise(versions)
            ],
            "begins": self.begins(record),
            "journey": self.journey(record, phrases),
            "talk": newest.talk,
        }

    def about(self, record: str, kind: str) -> About:
        """Whom a talk of this kind is about that begins from a record, and what it looks back at."""
        person = self._store.person_of(record)
        if kind == "profile":
            logs = [one.id for one in self._store.records_about(person) if _is_log(one)] if person else []
            return About(person, tuple(logs))
        return About(person, (record,) if person and kind in LOOKS_BACK else ())

    def begins(self, record: str) -> Sequence[str]:
        """The kinds of talk that can begin from this record: a look back, and others about the same person."""
        about = self._store.records_about(self._store.person_of(record))
        outcomes = any(_has(one, "B1") for one in about if one.id == record)
        logs = sum(_is_log(one) for one in about)
        kinds = {"review": outcomes, "profile": logs >= FEWEST_LOGS, "worker": True, "observer": True}
        return [kind for kind, fits in kinds.items() if fits]

    def journey(self, record: str, phrases: Phrases) -> Sequence[str]:
        """What mattered to this person and how it went, in all their records: dated sentences, oldest first.

        Empty while there is only one record of theirs.
        """
        about = self._store.records_about(self._store.person_of(record))
        return exporting.journey(tuple(reversed(about)), self._zone, phrases) if len(about) > 1 else ()

    def wishes(self, record: str, phrases: Phrases) -> Sequence[str]:
        """What matters to them as the newest version has it, each with whose words it is in; aims of a service too."""
        versions = self._store.records(record) if record else ()
        kept = versions[0].record if versions else None
        lines = kept.content["lines"] if kept else []
        return [
            phrases.text(
                "room.in_record",
                words=line["text"],
                whose=phrases.text(
                    "room.words_service" if line["element"] == "B2" else f"room.words_{line['wording']}"
                ),
            )
            for line in lines
            if line["element"] in {"B1", "B2"} and not line["open"]
        ]

    def copy(self, record: str) -> tuple[Copy, Phrases] | None:
        """The person's own copy of the newest version, and the phrases of its language."""
        versions = self._store.records(record) if record else ()
        held = talk_held(self._store, versions[0].talk) if versions else None
        if held is None:
            return None
        phrases = self._phrases(held.language)
        place = Place(self._zone, self._local_help, held.telegram)
        return copy_of(versions[0], [one.span for one in held.apart], place, phrases), phrases

    def copy_page(self, record: str) -> Mapping[str, Any] | None:
        """The parts of the copy, for a page in the browser."""
        found = self.copy(record)
        if found is None:
            return None
        copy, phrases = found
        return {"id": record, "title": copy.title, "language": copy.language, "copy": body(copy, phrases)}

    def talk_of(self, record: str, talks: Collection[str] | None = None) -> str:
        """The talk that a record was kept from; "" where there is no such record, or it is of none of these talks."""
        versions = self._store.records(record) if record else ()
        mine = bool(versions) and (talks is None or versions[0].talk in talks)
        return versions[0].talk if mine else ""

    def titles(self, talks: Collection[str]) -> Sequence[tuple[str, str]]:
        """Ids and titles of the records of these talks, newest first."""
        return [
            (one.id, f"{exporting.title(one)} · {when(one.kept_at, self._zone)}")
            for one in self._store.records_of(talks)
        ]

    def text(self, record: str, talks: Collection[str], phrases: Phrases) -> str:
        """A record of one of these talks with all that stands beside it; "" for any other."""
        if record not in {one.id for one in self._store.records_of(talks)}:
            return ""
        return exporting.FORMATS["text"](self._store.records(record), self._zone, phrases)

    def export(self, record: str, form: str, phrases: Phrases) -> str | None:
        """The record as JSON or Markdown; None where there is no such record or form."""
        versions = self._store.records(record)
        if not versions or form not in {"json", "md"}:
            return None
        return exporting.FORMATS[form](versions, self._zone, phrases)


FEWEST_LOGS = 2
"""Before a profile is proposed: one log shows one day."""


def _has(one: KeptRecord, *elements: str) -> bool:
    lines = one.record.content["lines"] if one.record else []
    return any(line["element"] in elements and not line["open"] for line in lines)


def _is_log(one: KeptRecord) -> bool:
    """Whether it says what was seen of somebody without speech."""
    return _has(one, "O2", "O3")
