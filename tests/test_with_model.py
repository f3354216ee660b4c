"""With a language model: it proposes, the code checks, a human says yes; and whatever it does, the talk goes on."""

from __future__ import annotations

import asyncio
import json
import os
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from bot import build
from bot.conversation import events as e
from bot.conversation.conversation import PERSON, Conversation
from bot.conversation.recording import Mode, Via, Wording
from bot.listening.with_model import SCHEMA
from bot.masking import Masks
from bot.model import Model
from bot.session import Session
from bot.settings import Settings
from bot.showing import Screen
from evals.traitor import BAD, Answer, babble, run, traitor
from store.engine import sqlite_url
from store.records import Store
from tests.model_server import NOTE, Asked, ModelServer, Raw, helpful, said, task_of


class Talk:
    """One talk in a real session on a real store, with a model behind it."""

    def __init__(self, session: Session, store: Store) -> None:
        self.session, self.store = session, store
        self.shown: Screen
        self.screens: list[Screen] = []

    def see(self, shown: Screen) -> Screen:
        self.shown = shown
        self.screens.append(shown)
        return shown

    async def start(self, mode: Mode, nation: str = "scotland", language: str = "en") -> Screen:
        return self.see(await self.session.start(mode, nation, language, "Europe/London"))

    async def say(self, text: str) -> Screen:
        return self.see(await self.session.say(self.shown.talk, text))

    async def choose(self, choice: str) -> Screen:
        return self.see(await self.session.choose(self.shown.talk, self.shown.question, choice))

    async def press(self, button: str, line: str = "", fingerprint: str = "") -> Screen:
        shown = self.shown
        return self.see(
            await self.session.press(shown.talk, button, line or shown.line, fingerprint or shown.fingerprint)
        )

    async def c(self) -> Conversation:
        return await self.session.conversation(self.shown.talk)

    async def dictated(self, note: str = NOTE, *, leave: str = "yes") -> None:
        """A worker's talk up to the read-back."""
        await self.start(Mode.WORKER)
        assert self.shown.question == "may_send"
        await self.choose(leave)
        await self.say(note)
        while self.shown.question == "doubt":
            await self.choose("not_theirs")
        if self.shown.question == "play_back":
            await self.choose("yes")
        if self.shown.question == "element":
            await self.press("thats_all")
        assert self.shown.question in {"read_line", "pass_on"}, self.shown.question

    async def as_person(self) -> None:
        """A person's talk up to the first question, with leave to send."""
        await self.start(Mode.PERSON)
        for question, choice in (("language", "en"), ("safe_here", "yes"), ("who_types", "me")):
            assert self.shown.question == question
            await self.choose(choice)
        await self.say("Rab")
        await self.press("skip")
        assert self.shown.question == "may_send"
        await self.choose("yes")

    async def kept(self) -> str:
        """From the read-back to a kept record: every line kept by its own yes; gives the text that was kept."""
        while self.shown.question == "read_line":
            await self.press("keep")
        for question, choice in (("pass_on", "no"), ("seen", "not_yet")):
            while self.shown.question == "about":
                await self.press("skip")
            if self.shown.question == question:
                await self.choose(choice)
        assert self.shown.question == "confirm", self.shown.question
        self.see(await self.session.yes(self.shown.talk, self.shown.fingerprint, "Ros Kerr"))
        assert self.shown.question == "kept"
        return str(self.store.records()[0].record.content["shown"])  # type: ignore[union-attr]  # it matches its yes


@pytest.fixture
def talk(tmp_path: Path, guidance_home: Path) -> Any:
    """Makes a talk with the model at this address; closed at the end."""
    stores = []

    def make(url: str, **more: Any) -> Talk:
        settings = Settings(
            home=guidance_home, model="openai:tiny", model_base_url=url, **{"model_timeout_s": 3.0, **more}
        )
        store = Store(sqlite_url(tmp_path))
        stores.append(store)
        return Talk(build.session(settings, store), store)

    yield make
    for store in stores:
        store.close()


async def test_a_workers_record_costs_two_calls_and_three_thousand_tokens(talk: Any):
    """One call to listen and one to reword, for a dictation of 200 words, with the count kept in the talk."""
    note = NOTE + " " + "She told me about the leeks and the beans and who waters what on which day. " * 8
    assert 190 <= len(note.split()) <= 220
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.dictated(note)
        await t.kept()
        used = (await t.c()).used
    assert [task_of(asked) for asked in server.requests] == ["listen", "draft"]
    assert used.calls == 2
    assert 500 < used.tokens_in + used.tokens_out <= 3_000


async def test_a_persons_talk_costs_at_most_one_call_a_question(talk: Any):
    """Each question may be put in their words, and nothing else is asked of a model."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.as_person()
        questions = 0
        for answer in ("up the hill with the dug", "the wind", "I want a job with dogs", "my pal Ina", "nothing", "me"):
            if not t.shown.free or t.shown.question in {"enough", "little_said"}:
                break
            questions += 1
            await t.say(answer)
    assert questions >= 4
    assert {task_of(asked) for asked in server.requests} == {"ask"}
    assert len(server.requests) <= 1 + questions


async def test_nothing_is_sent_before_somebody_said_yes_to_that_service(talk: Any):
    """The service is named before the first word is asked for; after a no, everything is done without it."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        shown = await t.start(Mode.WORKER)
        assert "tiny (http://127.0.0.1" in shown.text
        t.screens.clear()
        await t.dictated(leave="no")
        await t.kept()
    assert server.requests == []


async def test_names_and_numbers_do_not_leave(talk: Any):
    """On the wire there is no name, number, postcode or address of the note; what comes back has them again."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.dictated()
        text = await t.kept()
    wire = b"".join(server.wire).decode()
    for secret in ("Dorrie", "Moira", "EH7", "Elm Row", "01632", "960"):
        assert secret not in wire
    assert "Person-" in wire
    assert "Dorrie" in text
    assert "Person-" not in text


async def test_a_name_that_the_rules_hear_is_masked_in_the_request_that_brings_it(talk: Any):
    """Isa by herself could be a savings account; heard as somebody's name in these words, she leaves in none."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.dictated("We spoke to Isa Begum on the phone. " + NOTE)
    wire = b"".join(server.wire).decode()
    assert task_of(server.requests[0]) == "listen"
    assert not re.search(r"\b(?:Isa|Begum)\b", wire)
    assert "We spoke to Person-" in wire


async def test_a_birthday_that_was_told_is_masked_without_its_year_too(talk: Any):
    """ "The eighth of August" alone does not say that it is one: said again in the same words, or as a line of the
    draft that was cut out of the whole date."""
    told = "The birthday is the eighth of August nineteen seventy five. We plan a party for the eighth of August. "
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.dictated(told + NOTE.replace(" this morning", ""))
        assert "the eighth of August" in [line.text for line in (await t.c()).lines]
    assert [task_of(asked) for asked in server.requests] == ["listen", "draft"]
    assert "a party for the [dob-" in said(server.requests[0])
    assert b"eighth of August" not in b"".join(server.wire)


async def test_other_words_stand_beside_a_line_until_somebody_takes_them_and_says_yes(talk: Any):
    """An offer changes nothing; taken, the line is reworded by this program and waits for a yes of its own."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.dictated()
        c = await t.c()
        line = next(line for line in c.lines if line.id in c.offers)
        assert line.wording is Wording.OWN
        assert c.text_of(c.offers[line.id]) == "The kitchen was warm and tidy"
        await t.press("use", line.id, c.as_shown(line))
        c = await t.c()
        changed = next(one for one in c.lines if one.id == line.id)
        assert (changed.text, changed.wording) == ("The kitchen was warm and tidy", Wording.REWORDED)
        assert c.words_by_id[changed.span.words_id].via is Via.MODEL  # type: ignore[union-attr]  # it has one
        await t.press("keep_rest")
        assert t.shown.question == "read_line", "its own yes is still to come"
        assert t.shown.line == line.id
        assert "put in other words by this program" in t.shown.text


async def test_an_old_press_takes_no_words(talk: Any):
    """A button with another fingerprint, or for a line without an offer, is answered and changes nothing."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.dictated()
        before = await t.c()
        line = next(line for line in before.lines if line.id in before.offers)
        other = next(line for line in before.lines if line.id not in before.offers)
        await t.press("use", line.id, "an old one")
        await t.press("use", other.id, other.fingerprint)
        assert (await t.c()).lines == before.lines


WRONG: dict[str, Any] = {
    "401": Raw(401, b'{"error": {"message": "no key"}}'),
    "429": Raw(429, b"{}"),
    "500": Raw(500, b"oh"),
    "a redirect": Raw(302, b""),
    "empty": "",
    "a refusal": "I am sorry, but I cannot help with that.",
    "not JSON": "{'stretches': oops",
    "a list": "[1, 2, 3]",
    "null": "null",
    "wrong types": {"stretches": "many", "lines": 7, "question": ["a"]},
    "wrong insides": {"stretches": [None, 3, {"label": 1}], "lines": [{"number": "1", "text": None}], "question": None},
    "another language": {"stretches": [{"label": "voeu", "who": "personne", "quote": "Je veux", "kind": "x"}]},
    "cut": Raw(body=b'{"id": "x", "choices": [', cut=True),
    "a megabyte": "x" * 1_000_000,
    "endless": Raw(endless=True),
    "silent": Raw(wait=30),
    "the prompt again": lambda asked: said(asked),
    "an error with status 200": Raw(200, b'{"error": "busy"}'),
}


@pytest.mark.parametrize("stage", ["listen", "draft", "ask"])
@pytest.mark.parametrize("fault", WRONG)
async def test_whatever_the_model_does_the_talk_is_finished_and_kept(talk: Any, fault: str, stage: str):
    """Every fault in every stage (R5): the record is the one that would be kept without a model."""
    wrong = WRONG[fault]

    def answers(asked: Asked) -> Any:
        if task_of(asked) != stage:
            return helpful(asked)
        return wrong(asked) if callable(wrong) else wrong

    with ModelServer(answers) as server:
        t = talk(server.url, model_timeout_s=1.0)
        if stage == "ask":
            await t.as_person()
            await t.say("up the hill with the dug, I want a job with dogs")
            assert t.shown.text.endswith("?")
            await t.press("thats_all")
        else:
            await t.dictated()
        text = await t.kept()
    assert any(task_of(asked) == stage for asked in server.requests)
    assert ("a job with dogs" if stage == "ask" else "allotment") in text
    assert "Person-" not in text


async def test_a_model_that_is_away_is_said_in_one_plain_line(talk: Any):
    """ "The helper did not answer, so I did it alone." And the next talk does not wait for it again and again."""
    with ModelServer(lambda asked: Raw(500, b"")) as server:
        t = talk(server.url)
        await t.dictated()
        assert any("did it alone" in one for shown in t.screens for one in shown.said)
        await t.dictated()
        asked = len(server.requests)
        await t.dictated()
    assert len(server.requests) == asked, "the breaker is open"


def _form(asked: Asked) -> str:
    return str(asked["response_format"]["type"]) if "response_format" in asked else "tools"


async def test_a_form_that_never_worked_and_gives_500_is_left_for_the_next_one():
    """As with the server of llama-cpp-python: one try, then the next form, also when it was away before; and from then
    on only the form that works, whose own 500 is a fault that is tried again."""
    answers: list[Any] = [Raw(503), Raw(503), Raw(503)]  # it is still starting

    def of_llama(asked: Asked) -> Any:
        if answers:
            return answers.pop()
        return Raw(500, b"oh") if _form(asked) == "json_schema" else {"stretches": []}

    with ModelServer(of_llama) as server:
        model = Model("tiny", base_url=server.url, timeout_s=20)

        async def ask() -> tuple[bool, list[str]]:
            before = len(server.requests)
            reply = await model.ask("You label", "words", SCHEMA, Masks(()))
            return reply.used.away, [_form(asked) for asked in server.requests[before:]]

        assert await ask() == (True, ["json_schema"] * 3)
        assert await ask() == (False, ["json_schema", "tools"])
        assert await ask() == (False, ["tools"])
        answers.append(Raw(500, b"a fault"))
        assert await ask() == (False, ["tools", "tools"])


async def test_an_endpoint_that_gives_500_to_every_form_is_left_alone_after_three_questions():
    """Each form once, then it is said to be away; and after three such questions nothing is sent."""
    with ModelServer(lambda asked: Raw(500, b"oh")) as server:
        model = Model("tiny", base_url=server.url, timeout_s=20)
        for asked in (3, 6, 9, 9):
            assert (await model.ask("You label", "words", SCHEMA, Masks(()))).used.away
            assert len(server.requests) == asked


async def test_a_question_that_breaks_off_takes_no_other_talks_question_with_it():
    """Two talks ask at once: one is left waiting until its person leaves, the other is answered after that."""
    arrived, left = threading.Semaphore(0), threading.Event()

    def answers(asked: Asked) -> dict[str, Any] | Raw:
        arrived.release()
        left.wait(10)
        return Raw(500) if "leaves" in said(asked) else {"stretches": []}

    with ModelServer(answers) as server:
        model = Model("tiny", base_url=server.url, timeout_s=20)
        stays, leaves = (
            asyncio.create_task(model.ask("You label", text, SCHEMA, Masks(()))) for text in ("stays", "leaves")
        )
        for _ in ("stays", "leaves"):
            assert await asyncio.to_thread(arrived.acquire, timeout=10)
        leaves.cancel()
        await asyncio.wait([leaves])
        left.set()
        reply = await stays
    assert reply.answers == ({"stretches": []},)
    assert not reply.used.away


async def test_words_that_are_deleted_take_what_a_model_made_of_them_along(talk: Any):
    """After "delete that" no question and no offer repeats the words."""

    def quoting(asked: Asked) -> Any:
        return {"question": "You said “the canary sings”. What is good about that?"}

    with ModelServer(quoting) as server:
        t = talk(server.url)
        await t.as_person()
        await t.say("I want to hear how the canary sings")
        assert "canary" in t.shown.text
        await t.press("delete")
        if t.shown.question.startswith("delete"):
            await t.choose("yes")
        assert "canary" not in t.shown.text
        c = await t.c()
    assert not [words for words in c.words if "canary" in (words.text or "")]


async def test_two_listeners_who_do_not_agree_whose_wish_it_is_ask(talk: Any):
    """A wish of the person by the model's label alone is nobody's until somebody says so."""
    note = "Saw Dorrie. Moira reckons a place in Rowan House would be for the best. Dorrie was tired today."

    def claims(asked: Asked) -> Any:
        if task_of(asked) != "listen":
            return helpful(asked)
        quote = "a place in Rowan House would be for the best"
        return {"stretches": [{"label": "wish", "who": "person", "quote": quote, "kind": "change"}]}

    for choice, wishes in (
        ("not_theirs", []),
        ("theirs", ["Moira reckons a place in Rowan House would be for the best"]),
    ):
        with ModelServer(claims) as server:
            t = talk(server.url)
            await t.start(Mode.WORKER)
            await t.choose("yes")
            await t.say(note)
            assert t.shown.question == "doubt"
            assert "Rowan House" in t.shown.text
            await t.choose(choice)
            live = (await t.c()).live
        assert [mark.text for mark in live if mark.element == "B1" and mark.holder == PERSON] == wishes
    assert "person" not in json.dumps([one.text for one in live])


def test_every_event_that_a_model_has_a_part_in_can_be_replayed():
    """Their kinds are in the table, so that an old talk with a model opens without one."""
    assert {e.Offered, e.QuestionWorded, e.WordingWanted} <= set(e.Event.__subclasses__())


@pytest.mark.parametrize(
    ("answer", "said", "status"),
    [
        (Raw(200, b'{"data": []}'), "answers", 0),
        (Raw(401, b"{}"), "does not take the key", 1),
        (Raw(500, b""), "does not answer", 1),
        (Raw(wait=30), "does not answer", 1),
    ],
)
def test_the_doctor_says_how_the_model_is(tmp_path: Path, answer: Raw, said: str, status: int):
    """It asks for the list of models, sends nobody's words, and names the service and what would leave."""
    with ModelServer(lambda asked: answer, listing=answer) as server:
        env = {
            **os.environ,
            "WHATMATTERS_HOME": str(tmp_path),
            "WHATMATTERS_MODEL": "openai:tiny",
            "WHATMATTERS_MODEL_BASE_URL": server.url,
            "WHATMATTERS_MODEL_TIMEOUT_S": "1",
            "WHATMATTERS_MODEL_KEY": "canary-key",
        }
        done = subprocess.run(
            [sys.executable, "-m", "bot", "doctor"], env=env, capture_output=True, text=True, timeout=60, check=False
        )
    assert f"Model: tiny ({server.url}) {said}" in done.stdout
    assert "What would leave this machine: nothing." in done.stdout, "it is on this machine"
    assert "canary" not in done.stdout + done.stderr
    assert done.returncode == status
    assert server.requests == []


@pytest.mark.parametrize("answer", [traitor, babble])
async def test_a_model_that_does_its_worst_puts_nothing_under_anybody(answer: Answer):
    """S2: no line is shown without its mark, none is kept without a yes of its own. (`make traitor`: 1,000 talks.)"""
    watch = await run(24, answer, seed=7)
    assert watch.counts["kept"] == watch.counts["talks"] == 24, "every talk can be finished and kept"
    assert {what: watch.counts[what] for what in BAD} == dict.fromkeys(BAD, 0), watch.examples
