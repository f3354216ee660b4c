"""Carers, logs, profiles and reviews on the page and in Telegram: begun from where people are, and kept there."""

from __future__ import annotations

import pytest

from tests import telegram_bot, test_web_http
from tests.telegram_bot import CODE, Starts
from tests.test_web_http import Web

bot = telegram_bot.bot
shelf = test_web_http.shelf
shared = test_web_http.shared

NOTE = "Saw Effie. She said “I want to get to the lunch club again”. We agreed I would ring the minibus."
LOGS = (
    "Ewan was in the park for an hour. He laughed at the red kite. He cried at the mower.",
    "Ewan was in the garden. He laughed at the kite on the fence.",
)


# --- the page ---------------------------------------------------------------------------------------------------------


def test_a_carer_is_asked_one_question_at_a_time_about_themselves(shared: Web):
    """From the start page: the language, then as a person is asked; the day is theirs."""
    page = shared.browser().begin("carer").press("en", "yes").say("Mina").press("skip")
    assert "What is a good day for you?" in page.text


@pytest.mark.parametrize("kind", ["review", "profile"])
def test_a_look_back_needs_a_record_and_begins_nothing_without(shared: Web, kind: str):
    """A form from anywhere else leads to the start, and no talk is begun."""
    page = shared.browser()
    before = len(shared.store.unfinished())
    for record in ("", "nothing-with-that-id"):
        page.post("/start", {"token": page.token, "who": kind, "record": record})
    assert len(shared.store.unfinished()) == before


def test_a_review_begins_on_the_page_of_the_record(shared: Web):
    """Its first question holds what mattered then; who is there is asked before."""
    page = shared.browser().keeping(NOTE)
    record = shared.store.records()[0].id
    page.look(f"/records/{record}").press("review", "worker")
    assert "“I want to get to the lunch club again”" in page.text
    assert shared.store.person_of(record) == shared.store.records_about(shared.store.person_of(record))[0].talk


def test_two_logs_are_offered_as_a_profile_on_the_page(shared: Web):
    """After the second log of the same person, and not before."""
    page = shared.browser()
    records: list[str] = []
    for text in LOGS:
        (page.look(f"/records/{records[0]}").press("observer") if records else page.begin("observer")).press("worker")
        page.say(text).press("thats_all", "keep_rest", "no", "not_yet")
        page.send(box="name", name="Morag Reid")
        records.append(shared.store.records()[0].id)
        page.look(f"/records/{records[-1]}")
        assert ("Make a profile" in page.text) == (len(records) == 2)
    page.press("profile")
    assert "seen 2 times" in page.text


# --- Telegram ---------------------------------------------------------------------------------------------------------


async def test_a_worker_writes_down_what_they_saw_and_makes_a_profile_of_it(bot: Starts):
    """/log, twice of the same person; under the second record stands the profile."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/log")
        await ros.says(LOGS[0])
        await ros.press("that's all")
        while ros.has("that's all"):
            await ros.press("that's all")
        await ros.to("kept")
        assert b.records == 1
        await ros.says("/records")
        await ros.says(CODE)
        await ros.press(next(label for row in ros.last.buttons for label in row))
        await ros.press("write down what I saw")
        await ros.says(LOGS[1])
        await ros.press("that's all")
        while ros.has("that's all"):
            await ros.press("that's all")
        await ros.to("kept")
        assert b.records == 2
        await ros.says("/records")
        await ros.press(next(label for row in ros.last.buttons for label in row))
        shown = await ros.press("make a profile from what was seen")
        assert "seen 2 times" in shown


async def test_a_worker_looks_back_at_a_record_of_theirs(bot: Starts):
    """The button stands under the record; the first question holds what mattered then."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.says(NOTE)
        await ros.press("that's all")
        await ros.to("kept")
        await ros.says("/records")
        await ros.says(CODE)
        await ros.press(next(label for row in ros.last.buttons for label in row))
        shown = await ros.press("look back at it")
        assert "“I want to get to the lunch club again”" in shown
        assert "What has been better" in shown


async def test_a_carer_in_telegram_is_asked_about_their_own_life(bot: Starts):
    """One question at a time, as a person is; nobody asks them about a visit."""
    async with bot() as b:
        mina = await b.member("Mina", role="carer")
        shown = await mina.says("/talk")
        assert "visit" not in shown
        for said in ("English", "yes", "Mina"):
            await mina.says(said)
        shown = await mina.says("skip")
        assert "What is a good day for you?" in shown
        await mina.says("When I get to choir. I want my Tuesdays back.")
        await mina.says("that's all")
        await mina.to("kept")
        assert b.records == 1
