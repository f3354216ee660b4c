"""Carers, logs of what was seen, profiles and reviews: whose words stand for what, and where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot import build, exporting
from bot.channels.typed import understood
from bot.conversation.conversation import Conversation
from bot.conversation.elements import ELEMENTS
from bot.conversation.recording import Mode, Role, Wording
from bot.session import BEGINS, About, Session
from bot.settings import Settings
from bot.shelf import RecordShelf
from bot.showing import Screen
from prompts import Phrases
from store.engine import sqlite_url
from store.errors import MovedOn, StoreTrouble
from store.records import KeptRecord, Store

START = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)


@dataclass
class Desk:
    """A session on a real file, a clock that goes on a day with every talk, and whoever types at it."""

    store: Store
    home: Path
    language: str = "en"
    day: int = 0
    shown: Screen = field(init=False)
    ids: Any = field(default_factory=count)

    def __post_init__(self) -> None:
        made = build.session(Settings(home=self.home), self.store)
        self.session = Session(
            self.store,
            made._listener,
            made._drafter,
            made._guide,
            made._phrases,
            now=lambda: START + timedelta(days=self.day, seconds=next(self.ids)),
            new_id=lambda: f"id-{next(self.ids)}",
            overtaken=MovedOn,
            trouble=StoreTrouble,
        )
        self.shelf = RecordShelf(self.store, "Europe/London", made._phrases)
        self.phrases = made._phrases(self.language)

    async def begin(self, kind: str, record: str = "") -> Screen:
        self.day += 1
        about = self.shelf.about(record, kind) if record else About()
        self.shown = await self.session.start(BEGINS[kind], "scotland", self.language, "Europe/London", about=about)
        return self.shown

    async def types(self, *answers: str) -> Screen:
        """Each as it would be typed: a choice, a button, or words; a name at the last question of all."""
        for text in answers:
            shown, talk = self.shown, self.shown.talk
            typed = understood(text, shown, self.phrases)
            if typed.what == "choice":
                self.shown = await self.session.choose(talk, shown.question, typed.value)
            elif typed.what == "words":
                self.shown = await self.session.say(talk, text)
            else:
                self.shown = await self.session.press(talk, typed.value, shown.line, shown.fingerprint)
        return self.shown

    async def keep(self, name: str, about: str = "skip") -> KeptRecord:
        """From the read-back to the kept record, with every line as it stands."""
        while self.shown.question != "kept":
            question = self.shown.question
            if question == "confirm":
                self.shown = await self.session.yes(self.shown.talk, self.shown.fingerprint, name)
                continue
            answer = {"read_line": "keep", "pass_on": "no", "about": about, "seen": "not yet", "enough": "read"}
            assert question in answer, self.shown
            await self.types(answer[question])
        record = (await self.talk).record
        return self.store.records(record)[0]

    @property
    async def talk(self) -> Conversation:
        return await self.session.conversation(self.shown.talk)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Store(sqlite_url(tmp_path))) as store:
        yield Desk(store, tmp_path)


def lines(kept: KeptRecord, *elements: str) -> list[dict[str, Any]]:
    assert kept.record is not None
    return [line for line in kept.record.content["lines"] if line["element"] in elements]


# --- a carer ----------------------------------------------------------------------------------------------------------

CARER_OPENING = ("yes", "Mina", "skip")
"""It is safe; their name; no secret."""


async def carers_talk(desk: Desk) -> KeptRecord:
    await desk.begin("carer")
    await desk.types(*(("English",) if desk.shown.question == "language" else ()), *CARER_OPENING)
    assert desk.shown.question == "carer_day"
    await desk.types(
        "When Da sleeps till seven and I get to choir.",
        "I feel like me again.",
        "I want my Tuesday nights back.",
        "He wants to stay in his own house. He said “I was born in this street”.",
        "My sister does Sundays.",
        "That I'll snap at him.",
        "My sister should come, not a stranger.",
        "My sister and the nurse.",
    )
    return await desk.keep("Mina")


async def test_a_carers_record_holds_their_own_outcomes_and_their_view_of_another_life_as_a_view(desk: Desk):
    """V5, V6: what Mina wants is an outcome of hers; what she says that her father wants is nobody's outcome here."""
    kept = await carers_talk(desk)
    outcomes = [line for line in lines(kept, "B1") if not line["open"]]
    assert [line["text"] for line in outcomes] == ["I want my Tuesday nights back"]
    assert {line["holder"] for line in outcomes} == {"person"}
    views = " ".join(line["text"] for line in lines(kept, "V5"))
    assert "stay in his own house" in views
    assert kept.record is not None
    assert kept.record.confirmation.role is Role.PERSON
    assert "What matters to Mina" in kept.record.content["shown"]
    assert [line["text"] for line in lines(kept, "N2")] == ["My sister should come, not a stranger"]


async def test_a_carer_who_is_in_danger_is_answered_and_not_asked_on(desk: Desk):
    """A disclosure stops the questions for whoever speaks of themselves."""
    await desk.begin("carer")
    await desk.types(*CARER_OPENING)
    shown = await desk.types("Honestly I don't want to be alive any more.")
    assert shown.question in {"safe_now", "ending_life"}


# --- what was seen of somebody without speech -------------------------------------------------------------------------

LOG = (
    "Ewan went to the park, ten till eleven. He laughed at the red kite and reached for it twice. He put his hands "
    "over his ears when the mower came past. He wants to go every day, I reckon."
)


async def log(desk: Desk, text: str, name: str, record: str = "", who: str = "a worker") -> KeptRecord:
    await desk.begin("observer", record)
    await desk.types(who, text)
    while desk.shown.question.startswith("log_"):
        await desk.types(
            {"log_who": "Me and his mum.", "log_sure": "Think so. His mum sees it too."}.get(
                desk.shown.question, "skip"
            )
        )
    return await desk.keep(name, about="Ewan")


async def test_a_log_says_what_was_seen_and_never_i_want_for_somebody_who_did_not_say_it(desk: Desk):
    """O1 to O3 as seen; what they are thought to want is an opinion of whoever watched (FNF ¶84-88)."""
    kept = await log(desk, LOG, "Morag Reid")
    assert not lines(kept, "B1", "B3", "B6")
    assert "laughed at the red kite" in lines(kept, "O2")[0]["text"]
    assert "hands over his ears" in lines(kept, "O3")[0]["text"]
    assert not [line for line in lines(kept, *ELEMENTS) if line["holder"] == "person" and not line["open"]]
    assert lines(kept, "O5")


@pytest.mark.parametrize(
    "said", ["Ewan wants his ball.", "I want him to be happy.", "He would love to live by the sea.", "I want my ball."]
)
async def test_no_wish_of_anybody_becomes_the_outcome_of_a_log(desk: Desk, said: str):
    """Whatever is typed into a log, no line of it is an outcome held by the person."""
    kept = await log(desk, f"Saw Ewan at home. {said}", "Morag Reid")
    assert not lines(kept, "B1")


async def test_what_was_said_to_the_letter_in_a_log_stays_theirs_as_a_view(desk: Desk):
    """Somebody with one word has said it: it is kept as reported, and is no outcome until it is theirs."""
    kept = await log(desk, "Ewan pointed at the door. He said “I want home”.", "Morag Reid")
    assert [(line["element"], line["wording"]) for line in lines(kept, "B1", "V3")] == [("V3", "reported")]


async def test_family_who_watch_speak_for_themselves(desk: Desk):
    """A mother's log is hers: her words are not taken as her son's."""
    await desk.begin("observer")
    await desk.types("family", "He laughed at the kite. I think he knows my voice.", "that's all")
    kept = await desk.keep("Ros", about="Ewan")
    assert kept.record is not None
    assert kept.record.confirmation.role is Role.SUPPORTER
    assert {line["holder"] for line in kept.record.content["lines"]} == {"supporter"}


# --- several logs, one profile ----------------------------------------------------------------------------------------


async def two_logs(desk: Desk) -> tuple[KeptRecord, KeptRecord]:
    first = await log(desk, LOG, "Morag Reid")
    second = await log(
        desk, "An hour in the garden. He laughed at the kite on the fence. He cried at the soup.", "Jo Munro", first.id
    )
    return first, second


async def test_two_logs_become_a_proposed_profile_each_line_with_how_often_and_when(desk: Desk):
    """The kite was seen twice, the mower and the soup once; each line is to the letter somebody's, and asked about."""
    first, second = await two_logs(desk)
    shown = await desk.begin("profile", second.id)
    assert shown.question == "read_line"
    kept = await desk.keep("Morag Reid", about="Ewan")
    found = {line["text"]: line["value"] for line in lines(kept, "O4")}
    kite = next(text for text in found if "kite" in text)
    assert found[kite].startswith("important 2 5/3/2026, 6/3/2026")
    assert [value.split(" ")[:2] for text, value in found.items() if text != kite] == [["support", "1"]] * 2
    assert {line["wording"] for line in lines(kept, "O4")} == {Wording.OWN.value}
    rests = next(line["rests_on"] for line in lines(kept, "O4") if line["text"] == kite)
    assert {mark.partition(":")[0] for mark in rests} == {first.id, second.id}
    page = str(kept.record and kept.record.content["shown"])
    assert "(Jo Munro, own words; seen 2 times: 5/3/2026, 6/3/2026)" in page


async def test_a_profile_needs_two_logs_of_the_same_person(desk: Desk):
    """One day is not a pattern, and nobody else's days count."""
    first, second = await log(desk, LOG, "Morag Reid"), await log(desk, LOG, "Morag Reid")
    assert "profile" not in desk.shelf.begins(first.id)
    assert desk.shelf.about(first.id, "profile").records == (first.id,)
    assert desk.shelf.about(second.id, "profile").person != desk.shelf.about(first.id, "profile").person


async def test_a_line_that_is_left_out_of_a_profile_is_not_in_it(desk: Desk):
    """It is proposed, and people decide."""
    _, second = await two_logs(desk)
    await desk.begin("profile", second.id)
    await desk.types("leave out")
    kept = await desk.keep("Morag Reid", about="Ewan")
    assert len(lines(kept, "O4")) == 2


# --- a review ---------------------------------------------------------------------------------------------------------

VISIT = (
    "Saw Effie. She said “I want to get to the lunch club again”. She said “I want to keep my own front door”. "
    "We agreed I would ring the minibus."
)


async def a_record(desk: Desk) -> KeptRecord:
    await desk.begin("worker")
    await desk.types(VISIT, "yes", "that's all")
    return await desk.keep("Morag Reid", about="Effie")


async def test_a_review_speaks_to_each_earlier_outcome_in_words(desk: Desk):
    """Better and harder for what was to change; did it hold, for what was to be kept, and that it did counts."""
    before = await a_record(desk)
    await desk.begin("review", before.id)
    shown = await desk.types("a worker")
    assert "On 5/3/2026 Effie said this matters: “I want to get to the lunch club again”" in shown.text
    shown = await desk.types("She has been four times. The step at the hall is harder.")
    assert shown.question == "still_there"
    assert "“I want to keep my own front door”" in shown.text
    await desk.types("It held. She fixed the lock with Tam.")
    asked = []
    while desk.shown.question != "read_line":
        asked.append(desk.shown.question)
        await desk.types("She would like to sing there.")
    assert asked == ["anything_new", "learned", "still_fits"]
    kept = await desk.keep("Morag Reid")
    was = {line["text"]: line["id"] for line in lines(kept, "B9")}
    assert set(was) == {"I want to get to the lunch club again", "I want to keep my own front door"}
    under = {line["text"]: line["about"] for line in lines(kept, "R1", "R2")}
    assert under["She has been four times"] == was["I want to get to the lunch club again"]
    assert under["It held"] == was["I want to keep my own front door"]
    page = str(kept.record and kept.record.content["shown"])
    assert "What mattered on 5/3/2026: “I want to get to the lunch club again”" in page
    assert "not said yet" not in page
    assert not any(sign in page for sign in ("%", "score", "/10"))


async def test_whoever_it_is_about_can_look_back_on_their_own(desk: Desk):
    """The same questions, asked of the person; their words are their own."""
    before = await a_record(desk)
    await desk.begin("review", before.id)
    shown = await desk.types("me")
    assert "On 5/3/2026 you said this matters" in shown.text
    await desk.types("I was there on Monday and we sang.", "that's all")
    kept = await desk.keep("Effie")
    assert [line["wording"] for line in lines(kept, "R1")] == [Wording.OWN.value]
    assert [line["wording"] for line in lines(kept, "B9")] == [Wording.REPORTED.value] * 2


async def test_an_earlier_record_that_was_altered_is_not_looked_back_at(desk: Desk):
    """It says that there is nothing there, and the talk goes on with the questions that need none."""
    before = await a_record(desk)
    await desk.store.write(lambda connection: connection.exec_driver_sql("UPDATE records SET stored = X'7b7d'"))
    await desk.begin("review", before.id)
    shown = await desk.types("a worker")
    assert shown.question == "better_harder_all"
    assert any("nothing in the earlier record" in said for said in shown.said)


async def test_a_review_never_brings_in_another_persons_record(desk: Desk):
    """Whoever asks for a record under another person's id gets nothing of it (safety: who asks, about whom)."""
    before, other = await a_record(desk), await a_record(desk)
    mine = desk.shelf.about(before.id, "review").person
    assert await desk.store.kept(mine, [other.id]) == ()
    about = About(mine, (other.id,))
    desk.shown = await desk.session.start(Mode.REVIEW, "scotland", "en", "UTC", about=about)
    shown = await desk.types("a worker")
    assert shown.question == "better_harder_all"
    assert "lunch club" not in str(await desk.talk)


async def test_going_back_in_a_review_asks_about_the_same_outcome_again(desk: Desk):
    """What is said then replaces what was said before."""
    before = await a_record(desk)
    await desk.begin("review", before.id)
    await desk.types("a worker", "She went once.")
    shown = await desk.types("back")
    assert "lunch club" in shown.text
    await desk.types("She went four times.", "that's all")
    kept = await desk.keep("Morag Reid")
    assert [line["text"] for line in lines(kept, "R1")] == ["She went four times"]


async def test_delete_that_takes_what_was_said_here_and_not_what_was_said_then(desk: Desk):
    """The copy of the earlier record is nobody's last words; it goes with "delete everything", and with its record."""
    before = await a_record(desk)
    await desk.begin("review", before.id)
    await desk.types("a worker")
    shown = await desk.types("delete that")
    assert any("nothing to delete" in said for said in shown.said)
    assert "lunch club" in shown.text
    await desk.types("She went once.", "delete that")
    assert [words.text for words in (await desk.talk).said_here] == []
    assert "lunch club" in str((await desk.talk).words)


async def test_the_journey_is_dated_sentences_without_a_score(desk: Desk):
    """What was said to matter, and what was said of it later, in order, each with its day (FNF ¶69-74)."""
    before = await a_record(desk)
    await desk.begin("review", before.id)
    await desk.types("a worker", "She has been four times.", "that's all")
    await desk.keep("Morag Reid")
    told = desk.shelf.journey(before.id, Phrases("en"))
    assert told == [
        "5/3/2026: “I want to get to the lunch club again”",
        "5/3/2026: “I want to keep my own front door”",
        "6/3/2026: “She has been four times”",
    ]


# --- what if ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["talking", "reading back", "confirming", "kept"])
async def test_anyone_can_add_a_what_if_wherever_the_talk_is(desk: Desk, where: str):
    """N2, in the first person, whole: the condition is not cut off it, and it is no outcome."""
    wish = "If I go into hospital, I want Tam to feed the cat"
    await desk.begin("person")
    await desk.types(*(("English",) if desk.shown.question == "language" else ()), "yes", "me", "Effie", "skip")
    await desk.types("When the cat sits with me.")
    if where != "talking":
        await desk.types("that's all")
        assert desk.shown.question == "read_line"
    if where in {"confirming", "kept"}:
        while desk.shown.question != "confirm":
            await desk.types({"read_line": "keep", "pass_on": "no"}[desk.shown.question])
    if where == "kept":
        await desk.keep("Effie")
    shown = await desk.types("what if")
    assert shown.question == "element"
    await desk.types(wish)
    if desk.shown.question != "read_line":
        await desk.types("that's all")
    kept = await desk.keep("Effie")
    assert [(line["text"], line["holder"], line["wording"]) for line in lines(kept, "N2")] == [(wish, "person", "own")]
    assert not [line for line in lines(kept, "B1") if not line["open"]]
    assert kept.version == (2 if where == "kept" else 1)


# --- all of them ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["carer", "observer", "review", "profile"])
async def test_each_talk_is_the_same_after_it_was_stored_and_read_again(desk: Desk, kind: str):
    """What a restart finds is what was there, to the byte: copies of earlier words are stored with the talk."""
    if kind == "carer":
        await carers_talk(desk)
    elif kind == "observer":
        await log(desk, LOG, "Morag Reid")
    elif kind == "review":
        await desk.begin("review", (await a_record(desk)).id)
        await desk.types("a worker", "She went once.")
    else:
        await desk.begin("profile", (await two_logs(desk))[1].id)
    before = (await desk.talk).canonical()
    desk.session._talks.clear()
    assert (await desk.talk).canonical() == before


async def test_events_of_a_look_back_hold_nobodys_words(desk: Desk):
    """Copies of earlier words lie where words lie, and can be forgotten there."""
    before = await a_record(desk)
    await desk.begin("review", before.id)
    await desk.types("a worker")
    rows = await desk.store.read(lambda connection: connection.exec_driver_sql("SELECT body FROM events").fetchall())
    assert rows
    assert not any("lunch club" in str(body) for (body,) in rows)


async def test_every_kind_of_talk_can_be_exported(desk: Desk):
    """Text, JSON and Markdown of a log, a profile and a review."""
    _, second = await two_logs(desk)
    await desk.begin("profile", second.id)
    profile = await desk.keep("Morag Reid", about="Ewan")
    for kept in (second, profile):
        for form in ("text", "json", "md"):
            assert "kite" in exporting.FORMATS[form]([kept], "Europe/London", Phrases("en"))
