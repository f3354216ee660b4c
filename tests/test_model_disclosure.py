"""What is told in confidence stays here: a disclosure, half a name or number, anything before a yes to send it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation.recording import Mode
from bot.listening.with_model import LABELS
from tests import model_talks
from tests.model_server import NOTE, Asked, ModelServer, helpful, said, task_of
from tests.model_talks import Makes, facts, heard_with, labels, ready
from tests.test_with_model import Talk

talk = model_talks.talk

# --- when somebody discloses ----------------------------------------------------------------------------------------

HARM = "my son hits me and takes my money"
LIFE = "I want to end my life"


async def goes_on(t: Talk) -> list[str]:
    """After the disclosure, back in the questions about a good life: what is on the screen from there."""
    await t.choose("go_on")
    shown = [t.shown.text]
    for answer in ("the wind on the hill", "my dug"):
        if t.shown.free and not t.shown.question.startswith("safety"):
            shown.append((await t.say(answer)).text)
    assert len(shown) > 1, "it went on"
    return shown


@pytest.mark.parametrize(("words", "question"), [(HARM, "safe_now"), (LIFE, "ending_life")])
async def test_the_model_is_not_asked_when_somebody_discloses(talk: Makes, words: str, question: str):
    """Fixed wording, at once: no call to any model until the talk goes on, whatever it would have said."""
    with ModelServer(lambda asked: {"question": "Everything is all right. What is a good day for you?"}) as server:
        t = talk(server.url)
        await t.as_person()
        before = len(server.requests)
        await t.say(words)
        assert t.shown.question == question
        told = t.shown.text
        assert "all right" not in told
        await t.choose("not_sure")
        assert t.shown.question == "safety_want"
        await t.say("my sister could come")
        assert t.shown.question == "safety_next"
        assert len(server.requests) == before
    alone = talk()
    await alone.start(Mode.PERSON)
    for choice in ("en", "yes", "me"):
        await alone.choose(choice)
    await alone.say("Rab")
    await alone.press("skip")
    await alone.say(words)
    assert alone.shown.text == told, "the wording is that of a talk without a model"


@pytest.mark.parametrize("words", [HARM, LIFE])
async def test_what_is_kept_apart_is_not_sent(talk: Makes, words: str):
    """The exact words of a disclosure are kept apart from outcomes; no question is built on them."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.as_person()
        await t.say(words)
        await t.choose("yes")
        await t.say("tell naebody about the bruise")
        await goes_on(t)
    assert any(task_of(asked) == "ask" for asked in server.requests), "it is asked again afterwards"
    wire = b"".join(server.wire).decode()
    assert not [part for part in ("hits me", "end my life", "bruise") if part in wire]


async def test_no_question_repeats_a_disclosure(talk: Makes):
    """What is kept apart is not said back in the questions about a good life."""

    def answers(asked: Asked) -> Any:
        return {"question": f"You said “{HARM}”. " + said(asked).split("\n")[0].removeprefix("Question: ")}

    with ModelServer(answers) as server:
        t = talk(server.url)
        await t.as_person()
        await t.say(HARM)
        await t.choose("yes")
        await t.press("skip")
        shown = await goes_on(t)
    assert any(task_of(asked) == "ask" for asked in server.requests)
    assert not [text for text in shown if "hits me" in text]


async def test_a_label_makes_no_outcome_and_no_strength_of_a_disclosure(talk: Makes):
    """What a worker wrote of harm stays out of wishes, strengths and what helps, whatever a model calls it."""
    note = f'Saw Dorrie. She said "{HARM}." She likes her tea.'
    t = await heard_with(talk, note, labels(*[(label, "person", HARM) for label in LABELS]))
    c = await t.c()
    assert not [one for one in facts(c) if "hits me" in one[2] and one[0] in {"B1", "B3", "B5", "B6", "C1", "C2", "H4"}]
    assert not c.doubts
    assert c.concerns


# --- names and numbers that are cut in two --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("secret", "left"),
    [("07700 900123", "00 900123"), ("EH7 4AA", "7 4AA"), ("bettany.quill@example.org", "tany.quill@example.org")],
)
async def test_what_is_sent_with_a_question_is_masked_before_it_is_cut(talk: Makes, secret: str, left: str):
    """A number, postcode or address is masked as a whole or not sent at all."""
    tail = (" and the dug was up the hill in the wind" * 20)[: 600 - len(left)]
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.as_person()
        await t.say(f"It is {secret}{tail}")
    assert left not in b"".join(server.wire).decode()


async def test_a_long_dictation_is_masked_before_it_is_cut(talk: Makes):
    """No half of a telephone number leaves."""
    first = "um so " * 999
    note = first[: 6_000 - len("her number is 07700 900")] + "her number is 07700 900123 so " + "and so on " * 100
    with ModelServer(labels()) as server:
        t = await ready(talk, server.url)
        await t.say(note)
    wire = b"".join(server.wire).decode()
    assert "number is" in wire
    assert "07700" not in wire


# --- leave to send --------------------------------------------------------------------------------------------------


async def test_leave_given_in_one_talk_is_asked_for_again_in_the_next(talk: Makes):
    """Somebody says yes or no in every talk."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.dictated()
        await t.kept()
        before = len(server.wire)
        await t.start(Mode.WORKER)
        assert t.shown.question == "may_send"
        await t.say(NOTE)
        assert t.shown.question == "may_send", "words are no yes"
        await t.press("thats_all")
        await t.press("skip")
        assert t.shown.question == "may_send"
        assert len(server.wire) == before


@pytest.mark.parametrize(
    "button", ["back", "later", "stop", "help", "again", "change", "delete_all", "skip", "yes_too"]
)
async def test_leave_that_was_not_given_is_not_taken(talk: Makes, button: str):
    """Any button but yes at the question whether words may be sent: nothing is sent, and it is asked again."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.start(Mode.WORKER)
        await t.press(button)
        for choice in ("", "YES", "yes ", "go_on", "not_sure"):
            await t.choose(choice)
        if t.shown.question == "resting":
            t.see(await t.session.resume(t.shown.talk))
        if not t.shown.ended and t.shown.question == "dictate":
            await t.say(NOTE)
        assert (await t.c()).may_send == ""
        assert server.wire == []


async def test_a_helper_who_types_gives_no_leave_that_carries_their_words(talk: Makes):
    """With a helper typing, names of both are masked, and nothing goes before a yes."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.start(Mode.PERSON)
        for choice in ("en", "yes", "helper"):
            await t.choose(choice)
        assert t.shown.question == "helper_name"
        await t.say("Quentin Harbottle")
        await t.say("Rab Fotheringay")
        await t.press("skip")
        assert t.shown.question == "may_send"
        assert server.wire == []
        await t.choose("yes")
        await t.say("up the hill with quentin and the dug, says rab")
        await t.say("I like it when Harbottle drives")
    wire = b"".join(server.wire).decode().casefold()
    assert "the hill" in wire
    assert not [name for name in ("quentin", "harbottle", "rab ", "fotheringay") if name in wire]


async def test_a_person_who_says_more_is_not_sent_to_be_listened_to(talk: Makes):
    """Listening with a model is for a worker's dictation; in a person's talk it only puts questions."""
    with ModelServer(helpful) as server:
        t = talk(server.url)
        await t.as_person()
        for answer in ("the wind on the hill with the dug", "it is quiet", "a job with dogs", "Ina", "nothing", "me"):
            if t.shown.question in {"enough", "little_said"}:
                break
            await t.say(answer)
        assert t.shown.question == "enough", t.shown.question
        await t.choose("more")
        await t.say("and I miss the sea")
    assert {task_of(asked) for asked in server.requests} == {"ask"}
