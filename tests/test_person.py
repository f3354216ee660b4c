"""Everything held about one person: listed, handed over in readable form and as JSON, other people's words marked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import build
from bot.conversation.recording import Role
from bot.person import FORMATS, held, listing
from store.erasing import erase_person
from store.people import holding, people, person
from tests.conftest import PHRASES
from tests.lives import Life, canary
from tests.test_forgetting import ALL, full_record, whatmatters

NOTE = (
    "Saw Effie on her own. She said, quote, I want tae keep ma wee dug, unquote. "
    "She has a bruise on her arm and says her son hit her. I'll phone the housing on Friday."
)


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    life = Life(tmp_path)
    yield life
    life.close()


def exported(life: Life, whom: str, form: str = "json", **more: bool) -> Any:
    everything = held(holding(life.store, whom), life.now, **more)
    text = FORMATS[form](everything, "Europe/London", PHRASES)
    return json.loads(text) if form == "json" else text


async def test_the_list_has_one_line_a_person_with_a_name_only_where_a_record_has_one(life: Life):
    """A short id that is enough to ask by, how many records and unfinished talks, and when it was last."""
    isa = await life.person()
    await life.worker(NOTE, to="element")
    lines = listing(people(life.store), "Europe/London", PHRASES).splitlines()
    assert len(lines) == 2
    newer, older = lines
    assert "a person  records: 0  unfinished talks: 1" in newer
    assert f"Isa {canary('name')}  records: 1  unfinished talks: 0" in older
    assert person(life.store, older.split()[0]) == isa.talk
    assert person(life.store, "") == person(life.store, "nobody") == ""
    assert "dug" not in newer


async def test_talks_of_one_person_are_one_line_and_one_that_is_erased_is_none(life: Life):
    """They share the id of the person; after erasing, nothing is listed and nothing can be found by it."""
    first = await life.person()
    second = await life.person("b", to="confirm")
    life.rows("UPDATE talks SET person = ? WHERE id = ?", first.talk, second.talk)
    (one,) = people(life.store)
    assert (one.records, one.unfinished) == (1, 1)
    await erase_person(life.store, first.talk, life.tick(), why="they_asked")
    assert people(life.store) == ()
    left = exported(life, first.talk)
    assert left["records"] == []
    assert {words["text"] for talk in left["talks"] for words in talk["words"]} == {None}
    assert "erased a person" in json.dumps(left)


@pytest.mark.parametrize("form", ["json", "text"])
async def test_everything_that_is_held_is_in_it(life: Life, form: str):
    """Records, talks with their words, yeses, what was said against them, what is kept apart, and what was done."""
    talk = await full_record(life)
    text = str(exported(life, talk, form))
    lacking = {what for what in ALL if what != "picture" and canary(what) not in text}
    assert lacking == set()
    assert "image/jpeg" in text
    assert "kept" in text
    assert canary("secret") not in text


async def test_words_that_were_deleted_stand_as_a_note_that_they_were(life: Life):
    """By whom and when; not what they were."""
    shown = await life.person(to="who_helps")
    await life.session.press(shown.talk, "delete")
    gone = [one for talk in exported(life, shown.talk)["talks"] for one in talk["words"] if "deleted" in one]
    assert gone
    assert {(one["text"], one["deleted"]["by"]) for one in gone} == {(None, "person")}
    assert "deleted on" in exported(life, shown.talk, "text")


async def test_what_others_said_is_marked_and_can_be_left_out(life: Life):
    """Words, lines and objections of others; with `own_words_only` they are not in it, and that is said."""
    shown = await life.worker(NOTE)
    await life.session.against(shown.talk, f"it was {canary('mine')}", Role.PERSON, Role.PERSON)
    await life.session.against(shown.talk, f"no, {canary('theirs')}", Role.WORKER, Role.WORKER)
    everything = exported(life, shown.talk)
    by = {one["said_by"]: one["others_words"] for talk in everything["talks"] for one in talk["words"]}
    assert by == {"worker": True, "person": False}
    own = exported(life, shown.talk, own_words_only=True)
    assert canary("mine") in json.dumps(own, ensure_ascii=False)
    assert canary("theirs") not in json.dumps(own, ensure_ascii=False)
    assert "housing" not in json.dumps(own)
    assert "said by others" in own["left_out"]
    assert PHRASES.text("person.own_words_only") in exported(life, shown.talk, "text", own_words_only=True)


@pytest.mark.parametrize("form", ["json", "text"])
async def test_what_others_said_that_is_kept_apart_is_left_out_everywhere_and_every_export_says_so(
    life: Life, form: str
):
    """Neither in the talk, nor in the record, nor what was done about it; their own disclosure is there."""
    s = life.session
    shown = await life.worker(NOTE, to="pass_on")
    shown = await s.choose(shown.talk, "pass_on", "yes")
    shown = await s.say(shown.talk, f"rang the desk {canary('desk')}")
    shown = await s.choose(shown.talk, "seen", "not_yet")
    await s.yes(shown.talk, shown.fingerprint, "Morag")
    text = str(exported(life, shown.talk, form))
    for word in ("bruise", "hit her", canary("desk")):
        assert word not in text
    assert "wee dug" in text
    assert "[…]" in text
    theirs = await life.person("d", to="safe_now", discloses=True)
    mine = str(exported(life, theirs.talk, form))
    assert canary("harm", "d") in mine
    said = "kept apart and said by others" if form == "json" else "that are kept apart"
    assert said in text
    assert said in mine


async def test_the_command_finds_somebody_by_a_part_of_the_id_and_writes_a_file(life: Life):
    """JSON with every sign as it was said; one that is not there is one plain line."""
    shown = await life.person()
    to = life.home / "theirs.json"
    done = whatmatters(life.home, "person", "export", shown.talk[-8:], "--format", "json", "--to", str(to))
    assert (done.returncode, done.stderr) == (0, "")
    everything = json.loads(to.read_text(encoding="utf-8"))
    assert everything["person"] == shown.talk
    assert canary("edit") in to.read_text(encoding="utf-8")
    assert whatmatters(life.home, "person", "export", "nobody").returncode == 1
    assert build.now() is not None
