"""The page with a language model and a transcriber behind it, in a real browser, against servers on loopback."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

from tests.model_server import NOTE, ModelServer, Raw, helpful

if TYPE_CHECKING:
    from tests.web_server import Serves, Windows

pytest_plugins = ["tests.web_server"]


def press(page: Any, label: str) -> None:
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name=label, exact=True).first.click()


def test_a_worker_is_told_of_the_model_takes_other_words_and_says_yes_to_them(windows: Windows, serves: Serves):
    """The service by name first; then the talk; other words beside their line; a yes of its own; the record."""
    with ModelServer(helpful) as model:
        server = serves(model="openai:tiny", model_base_url=model.url, model_timeout_s=5)
        page = windows.open(server)
        press(page, "A worker, after a visit")
        expect(page.locator("main")).to_contain_text(f"tiny ({model.url})")
        assert model.requests == []
        press(page, "Yes")
        page.get_by_label("Your words", exact=True).fill(NOTE)
        press(page, "That is what I want to say")
        while page.locator("h1").inner_text() != "Is this right?":
            for label in ("Somebody else's, or nobody's", "Yes", "That's all"):
                if page.get_by_role("button", name=label, exact=True).count():
                    press(page, label)
                    break
        line = page.locator("article", has_text="other words for it, by a computer: “The kitchen was warm and tidy”")
        expect(line).to_contain_text("er tidy")
        with page.expect_navigation(wait_until="domcontentloaded"):
            line.get_by_role("button", name="Use the other words").click()
        press(page, "Keep the rest")
        expect(page.locator("main")).to_contain_text("put in other words by this program")
        assert server.kept() == []
        with page.expect_navigation(wait_until="domcontentloaded"):
            page.locator("article", has_text="The kitchen was warm and tidy").get_by_role("button", name="Keep").click()
        press(page, "No")
        press(page, "Not yet")
        page.get_by_label("Your name:").fill("Ros Kerr")
        press(page, "Yes, keep exactly this")
        assert "“The kitchen was warm and tidy” (the worker, put in other words by this program" in server.kept()[0]
    assert "Dorrie" not in b"".join(model.wire).decode()


def test_a_recording_becomes_words_in_the_box_and_is_said_only_when_sent(windows: Windows, serves: Serves):
    """Where it goes is said before; level and length are shown; the words wait for a look; nothing typed is lost."""
    said = {"text": "She wants tae keep the dug. Thank you for watching!"}
    answer = Raw(200, json.dumps(said).encode())
    with ModelServer(lambda asked: "", transcript=answer) as service:
        server = serves(transcribe="openai:whisper-1", model_base_url=service.url, model_timeout_s=5)
        page = windows.open(server)
        press(page, "A worker, after a visit")
        page.get_by_label("Your words", exact=True).fill("Saw Dorrie.")
        page.get_by_text("Speak instead of typing").click()
        voice = page.locator("[data-voice]")
        expect(voice).to_contain_text(f"The recording goes to whisper-1 ({service.url}) as it is")
        voice.get_by_role("button", name="Start recording").click()
        expect(voice.locator("[data-length]")).to_have_text("0:01")
        page.wait_for_function("document.querySelector('[data-level]').value > 0")
        assert service.wire == []
        voice.get_by_role("button", name="Stop").click()
        expect(page.get_by_label("Your words", exact=True)).to_have_value(f"Saw Dorrie. {said['text']}")
        expect(voice).to_contain_text("Did you say this? A computer sometimes makes it up: Thank you for watching!")
        assert not any("dug" in (words.text or "") for words in _words(server)), "it counts for nothing yet"
        page.get_by_label("Your words", exact=True).fill("Saw Dorrie. She wants tae keep the dug.")
        press(page, "That is what I want to say")
        assert any("dug" in (words.text or "") for words in _words(server))


def test_a_transcriber_that_fails_loses_neither_the_recording_nor_what_was_typed(windows: Windows, serves: Serves):
    """One plain line and "try again", which sends the same recording."""
    with ModelServer(lambda asked: "", transcript=Raw(500, b"")) as service:
        server = serves(transcribe="openai:whisper-1", model_base_url=service.url, model_timeout_s=3)
        page = windows.open(server)
        press(page, "A worker, after a visit")
        page.get_by_label("Your words", exact=True).fill("Saw Dorrie.")
        page.get_by_text("Speak instead of typing").click()
        voice = page.locator("[data-voice]")
        voice.get_by_role("button", name="Start recording").click()
        expect(voice.locator("[data-length]")).to_have_text("0:01")
        voice.get_by_role("button", name="Stop").click()
        expect(voice).to_contain_text("The recording is still here: try again, or type.")
        service.transcript = Raw(200, b'{"text": "and Moira"}')
        voice.get_by_role("button", name="Try again").click()
        expect(page.get_by_label("Your words", exact=True)).to_have_value("Saw Dorrie. and Moira")


def _words(server: Any) -> list[Any]:
    from sqlalchemy import select

    from store.tables import WORDS

    with server.store._engine.connect() as connection:
        return list(connection.execute(select(WORDS.c.text)).all())
