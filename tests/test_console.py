"""The console program in a real terminal, as a person would type it."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pexpect
import pytest

from store.engine import sqlite_url
from store.records import Store
from tests.conftest import ROOT

NOTE = (
    "Saw Effie on her own at the flat, Tuesday. She said, quote, I want tae keep ma wee dug, unquote. "
    "She walks him twice a day. I'll phone the housing on Friday."
)

Starts = Callable[..., pexpect.spawn]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Starts]:
    """Opens the program in a terminal of its own, with a data folder of its own."""
    open_ones: list[pexpect.spawn] = []

    def begin(*arguments: str, home: Path = tmp_path, **settings: str) -> pexpect.spawn:
        environment = {
            **os.environ,
            "WHATMATTERS_HOME": str(home),
            "WHATMATTERS_NATION": "scotland",
            "PYTHONPATH": str(ROOT),
            "TERM": "dumb",
            **settings,
        }
        terminal = pexpect.spawn(
            sys.executable,
            ["-m", "bot", "console", *arguments],
            env=environment,  # type: ignore[arg-type]  # pexpect's stub wants os.environ itself
            encoding="utf-8",
            timeout=20,
            dimensions=(60, 200),
            echo=False,
        )
        open_ones.append(terminal)
        return terminal

    yield begin
    for terminal in open_ones:
        terminal.close(force=True)


def answer(terminal: pexpect.spawn, expected: str, *lines: str) -> None:
    """Waits for this text and a prompt, then types."""
    terminal.expect_exact(expected)
    terminal.expect_exact("> ")
    for line in lines:
        terminal.sendline(line)


def opened_as_a_person(terminal: pexpect.spawn, name: str = "skip", secret: str = "skip") -> None:
    """Language first, what this is, is it safe, who is typing: up to the first question."""
    answer(terminal, "Welsh or English?", "English")
    answer(terminal, "Is it safe to talk here?", "yes")
    answer(terminal, "Who is typing", "me")
    answer(terminal, "What would you like to be called?", name)
    answer(terminal, "secret word", secret)


def unlocked(terminal: pexpect.spawn) -> None:
    """The first talk that waits, opened by the one who was typing."""
    answer(terminal, "Something is waiting", "1")
    answer(terminal, "Is it safe to show them here?", "yes")
    answer(terminal, "Are you the one who was typing", "yes")


def dictated(terminal: pexpect.spawn) -> None:
    """A dictation up to the end of the questions."""
    answer(terminal, "Tell me about the visit", NOTE, "")
    answer(terminal, "Is that right?", "yes")
    terminal.expect_exact("> ")
    terminal.sendline("that's all")


def kept(home: Path) -> list[str]:
    store = Store(sqlite_url(home))
    shown = [one.record.content["shown"] for one in store.records() if one.record]
    store.close()
    return shown


def test_a_worker_dictates_and_keeps_a_record(start: Starts, tmp_path: Path):
    """From the first word to a kept record, without a key, a network or a model."""
    terminal = start("--as", "worker")
    dictated(terminal)
    answer(terminal, "I want tae keep ma wee dug", "keep the rest")
    answer(terminal, "passed on today", "no")
    answer(terminal, "Have they seen these words?", "not yet")
    answer(terminal, "Shall I keep this?", "yes")
    answer(terminal, "Your name:", "Morag Lamont")
    answer(terminal, "Kept (record", "finish")
    terminal.expect(pexpect.EOF)
    (shown,) = kept(tmp_path)
    assert "“I want tae keep ma wee dug” (Effie, as told by the worker" in shown
    assert "has not seen these words yet" in shown


def test_a_person_talks_and_their_words_stay_as_they_are(start: Starts, tmp_path: Path):
    """Language first, what this is, is it safe, who is typing; then one question at a time; their spelling stays."""
    terminal = start("--as", "person")
    opened_as_a_person(terminal, "Shug")
    answer(terminal, "What is a good day for you?", "me an the dug doon the burn")
    answer(terminal, "What is good about that?", "naebody bothers us")
    answer(terminal, "What would you like to happen?", "ah want oot mair")
    answer(terminal, "Who helps you?", "skip")
    answer(terminal, "What worries you?", "not sure")
    answer(terminal, "Who is allowed to see this?", "jist ma worker")
    answer(terminal, "Shall I read it back", "read it back")
    for _ in range(3):
        answer(terminal, "Is this right?", "yes")
    answer(terminal, "Is this right?", "keep the rest")
    answer(terminal, "someone needs to know today?", "no")
    answer(terminal, "Shall I keep this?", "yes")
    answer(terminal, "Your name:", "Shug")
    answer(terminal, "Kept (record", "finish")
    terminal.expect(pexpect.EOF)
    (shown,) = kept(tmp_path)
    for words in ("me an the dug doon the burn", "naebody bothers us", "ah want oot mair", "jist ma worker"):
        assert f"“{words}” (Shug, own words" in shown


def test_a_disclosure_stops_the_questions_with_fixed_words_and_help(start: Starts):
    """Thank you; are you safe right now; who can help now; what would you like to happen; then carry on or not."""
    terminal = start("--as", "person")
    opened_as_a_person(terminal)
    answer(terminal, "What is a good day for you?", "my brother hits me")
    terminal.expect_exact("Thank you for telling me.")
    terminal.expect_exact("call 999")
    terminal.expect_exact("116 123")
    answer(terminal, "Are you safe right now?", "yes")
    answer(terminal, "What would you like to happen?", "i want him to stop")
    answer(terminal, "Do you want to carry on", "carry on")
    terminal.expect_exact("> ")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGHUP, signal.SIGTERM, "eof"])
def test_leaving_at_any_prompt_loses_nothing_and_it_is_offered_again(start: Starts, how: signal.Signals | str):
    """Ctrl-C, a closed terminal, or the end of input: what was said waits, and its words show only after unlocking."""
    terminal = start("--as", "worker")
    answer(terminal, "Tell me about the visit", NOTE, "")
    terminal.expect_exact("Is that right?")
    terminal.expect_exact("> ")
    time.sleep(0.3)  # until it really waits: a signal between two system calls is seen at the next key
    terminal.sendeof() if how == "eof" else terminal.kill(how)
    terminal.expect(pexpect.EOF)
    assert "Traceback" not in (terminal.before or "")
    again = start()
    again.expect_exact("Something is waiting for you:")
    again.expect_exact("> ")
    assert "dug" not in (again.before or "")
    again.sendline("1")
    answer(again, "Is it safe to show them here?", "yes")
    answer(again, "Are you the one who was typing", "yes")
    again.expect_exact("I want tae keep ma wee dug")


def test_a_secret_word_keeps_a_talk_closed(start: Starts):
    """The wrong word opens nothing; the right one does. The word itself is not on the disk."""
    terminal = start("--as", "person")
    opened_as_a_person(terminal, secret="Blaenavon")
    answer(terminal, "What is a good day for you?", "ponies")
    answer(terminal, "What is good about that?", "carry on later")
    terminal.expect(pexpect.EOF)
    wrong = start("--as", "person")
    unlocked(wrong)
    answer(wrong, "secret word:", "Abergavenny")
    wrong.expect_exact("Nothing was opened")
    wrong.close(force=True)
    right = start("--as", "person")
    unlocked(right)
    answer(right, "secret word:", "blaenavon ")
    right.expect_exact("What is good about that?")


def test_two_terminals_on_one_talk_are_both_served(start: Starts, tmp_path: Path):
    """Who comes second sees where the talk is now; nothing is kept twice and no word is lost."""
    first = start("--as", "worker")
    answer(first, "Tell me about the visit", NOTE, "")
    first.expect_exact("Is that right?")
    first.expect_exact("> ")
    second = start()
    unlocked(second)
    answer(second, "Is that right?", "yes")
    second.expect_exact("> ")
    first.sendline("yes")
    first.expect_exact("This talk has moved on in another window")
    first.expect_exact("> ")
    first.sendline("that's all")
    answer(first, "keep the rest]", "keep the rest")
    answer(first, "passed on today", "no")
    answer(first, "Have they seen", "yes")
    answer(first, "Shall I keep this?", "yes")
    answer(first, "Your name:", "Morag")
    first.expect_exact("Kept (record")
    second.sendline("that's all")
    second.expect_exact("moved on in another window")
    assert len(kept(tmp_path)) == 1


def test_a_damaged_store_is_one_plain_line_and_exit_one(start: Starts, tmp_path: Path):
    """No traceback reaches a person; the file stays as it was."""
    (tmp_path / "whatmatters.db").write_bytes(b"no database at all" * 500)
    terminal = start("--as", "worker")
    terminal.expect_exact("The store is damaged")
    terminal.expect(pexpect.EOF)
    terminal.wait()
    assert terminal.exitstatus == 1
    assert "Traceback" not in (terminal.before or "")


def test_a_dictation_longer_than_a_terminal_line_is_taken_whole(start: Starts):
    """A terminal cuts lines at 4,096 bytes; a dictation of 600 words on one line is longer."""
    terminal = start("--as", "worker")
    long = "It was raining hard on the way there. " * 200
    answer(terminal, "Tell me about the visit", long + 'He said "I want my boat back in the water".', "")
    terminal.expect_exact("my boat back in the water")
