"""While a model is waited for: whoever stops, leaves, presses or says more is answered, and no word is lost or sent on.

The models here hold back their answer until a test lets go: what comes before that cannot have waited for it.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot import build
from bot.model import PART
from bot.settings import Settings
from bot.showing import Screen
from store.engine import sqlite_url
from store.records import Store
from tests import model_talks
from tests.model_server import NOTE, Asked, ModelServer, helpful, task_of
from tests.model_talks import HANG_S, Held, Makes, by_rule, facts, labels, page, ready
from tests.test_with_model import Talk

talk = model_talks.talk

LONG_S = 2.0 * HANG_S
"""A time-out that no test reaches: who is answered was not answered because of it."""


@asynccontextmanager
async def waiting(talk: Makes) -> AsyncIterator[tuple[Talk, asyncio.Task[Screen], Held]]:
    """A worker's talk whose model holds its answer back: the talk, the task that says the note, and the model."""
    model = Held()
    with ModelServer(model) as server:
        t = await ready(talk, server.url, model_timeout_s=LONG_S)
        saying = asyncio.create_task(t.session.say(t.shown.talk, NOTE))
        try:
            await model.reached()
            async with asyncio.timeout(HANG_S):
                yield t, saying, model
        finally:
            model.let_go()


@pytest.mark.parametrize("button", ["stop", "later", "delete", "back", "delete_all", "thats_all", "help", "nonsense"])
async def test_a_button_while_the_model_is_waited_for_is_answered_and_costs_no_words(talk: Makes, button: str):
    """Whatever is pressed meanwhile: both are answered, nothing is lost but what was asked to be deleted."""
    async with waiting(talk) as (t, saying, model):
        pressing = asyncio.create_task(t.session.press(t.shown.talk, button))
        await asyncio.sleep(0)  # it is under way
        model.let_go()
        for shown in await asyncio.gather(saying, pressing):
            t.see(shown)
        kept = [words for words in (await t.c()).words if words.text == NOTE]
        assert kept or button in {"delete", "delete_all"}
        assert t.see(await t.session.resume(t.shown.talk)).question


async def test_stop_is_answered_while_the_model_is_still_thinking(talk: Makes):
    """Stopping is never held up by a service: the model has not let go when it is answered, and the note is there."""
    async with waiting(talk) as (t, saying, _):
        t.see(await t.press("stop"))
        await saying
        assert [words for words in (await t.c()).words if words.text == NOTE]


async def test_leaving_the_page_and_help_are_answered_while_the_model_is_thinking(tmp_path: Path):
    """The quick exit and the help numbers wait for no service, and what was typed is not shown afterwards."""
    model = Held()
    with_model = {"answers": model, "model": "openai:tiny", "model_timeout_s": LONG_S}
    async with asyncio.timeout(HANG_S), page(tmp_path, **with_model) as (browser, _):
        mine = browser()
        await mine.enter()
        await mine.answer("may_send", choice="yes")
        posting = asyncio.create_task(mine.answer("dictate", text=NOTE))
        try:
            await model.reached()
            helped = await mine.http.get("/help")
            left = await mine.http.get("/leave")
            assert not posting.done(), "the model is still waited for"
        finally:
            model.let_go()
        await posting
        after = await mine.page()
    assert "116 123" in helped.text
    assert left.status_code == 303
    assert "bbc" in left.headers["location"]
    assert "allotment" not in after


async def test_two_notes_at_once_are_both_kept(talk: Makes):
    """Two devices speak while the model is waited for: both notes are there, each once."""
    second = "The second device says the gate is broken."
    async with waiting(talk) as (t, saying, model):
        other = asyncio.create_task(t.session.say(t.shown.talk, second))
        await asyncio.sleep(0)  # it is under way
        model.let_go()
        await asyncio.gather(saying, other)
        texts = [words.text for words in (await t.c()).words]
    assert texts.count(NOTE) == texts.count(second) == 1


@pytest.mark.parametrize("after", ["the same", "none", "another name", "another place"])
async def test_leaving_while_the_model_is_waited_for_loses_nothing_and_sends_nothing_elsewhere(talk: Makes, after: str):
    """Ctrl-C, and again with the same model, with none, or with one that nobody agreed to."""
    async with waiting(talk) as (t, saying, model):
        saying.cancel()
        with pytest.raises(asyncio.CancelledError):
            await saying
        model.let_go()
        with ModelServer(helpful) as other:
            made = {
                "the same": lambda: t,
                "none": lambda: talk(),
                "another name": lambda: talk(other.url, model="openai:big"),
                "another place": lambda: talk(other.url),
            }[after]()
            shown = made.see(await made.session.resume(t.shown.talk))
            await model_talks.to_the_draft(made)
            text = await made.kept()
        assert other.requests == []
        assert other.wire == []
    assert shown.question
    assert "allotment" in text


async def test_killed_while_waiting_the_note_is_there_again(tmp_path: Path):
    """kill -9 in the middle of a real process: on return the note is there, and nothing goes to another model."""
    model = Held()
    with ModelServer(model) as server, ModelServer(helpful) as other:
        env = {**os.environ, "WHATMATTERS_HOME": str(tmp_path), "WHATMATTERS_NATION": "scotland"}
        env |= {"WHATMATTERS_MODEL": "openai:tiny", "WHATMATTERS_MODEL_BASE_URL": server.url}
        run = subprocess.Popen(  # noqa: ASYNC220 - it is killed, and not waited for
            [sys.executable, "-m", "bot", "console", "--as", "worker"],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            assert run.stdin is not None
            run.stdin.write(f"yes\n{NOTE}\n\n".encode())
            run.stdin.flush()
            await model.reached()
            run.kill()
            run.wait(10)
            run.stdin.close()
        finally:
            run.kill()
            model.let_go()
        settings = Settings(home=tmp_path, model="openai:other", model_base_url=other.url)
        store = Store(sqlite_url(tmp_path))
        t = Talk(build.session(settings, store), store)
        (one,) = store.unfinished()
        t.see(await t.session.resume(one.talk))
        c = await t.c()
        store.close()
    assert any(words.text == NOTE for words in c.words)
    assert facts(c)
    assert other.wire == []


async def test_an_answer_after_the_deadline_changes_nothing(talk: Makes):
    """What comes too late is not heard: the talk went on by rule before the model let go, and stands where it stood."""
    model = Held()
    with ModelServer(model) as server:
        t = await ready(talk, server.url, model_timeout_s=0.4)
        try:
            async with asyncio.timeout(HANG_S):
                await t.say(NOTE)
            before, told = await t.session.sequence(t.shown.talk), facts(await t.c())
        finally:
            model.let_go()
        again = await t.session.resume(t.shown.talk)
        c = await t.c()
    assert facts(c) == told == await by_rule(talk, NOTE)
    assert await t.session.sequence(again.talk) <= before + 1


async def test_one_deadline_is_for_all_parts_of_a_long_dictation(talk: Makes):
    """With a model that takes half the deadline for each part, the third is the last one it is asked about."""
    deadline = 0.8

    def slow(asked: Asked) -> Any:
        if task_of(asked) == "listen":
            time.sleep(deadline / 2)
        return labels()(asked)

    note = "Saw Dorrie. " + "She said the path is wet and the dog was out again. " * 800
    assert len(note) > 5 * PART
    with ModelServer(slow) as server:
        t = await ready(talk, server.url, model_timeout_s=deadline)
        await t.say(note)
    asked = [one for one in server.requests if task_of(one) == "listen"]
    assert 1 <= len(asked) <= 3
    assert [words for words in (await t.c()).words if words.text == note]
