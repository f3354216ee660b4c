"""`whatmatters telegram` as whoever runs it sees it: closed at first, one plain line when something is wrong."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.channels.telegram.hook import secret_of
from tests.conftest import ROOT
from tests.telegram_server import TelegramServer

HANG_S = 60


@pytest.fixture
def server() -> Iterator[TelegramServer]:
    with TelegramServer() as server:
        yield server


def settings(home: Path, server: TelegramServer | None = None, **more: str) -> dict[str, str]:
    known = {"WHATMATTERS_TELEGRAM_TOKEN": server.token, "WHATMATTERS_TELEGRAM_API": server.url} if server else {}
    return {**os.environ, "WHATMATTERS_HOME": str(home), "WHATMATTERS_NATION": "wales", **known, **more}


def command(*words: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *words], env=env, cwd=ROOT, capture_output=True, text=True, timeout=HANG_S
    )


def listening(env: dict[str, str]) -> subprocess.Popen[str]:
    """The bot at work, once it has said so."""
    bot = subprocess.Popen(
        [sys.executable, "-m", "bot", "telegram"], env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert bot.stdout is not None
    for line in bot.stdout:
        if "is listening" in line:
            return bot
    raise AssertionError(f"it stopped with {bot.wait()}")


def stopped(bot: subprocess.Popen[str], how: int) -> tuple[int, str]:
    bot.send_signal(how)
    out, _ = bot.communicate(timeout=HANG_S)
    return bot.returncode, out


def test_without_a_token_it_says_where_to_read_how_to_get_one(tmp_path: Path):
    """One plain line, and nothing is begun."""
    done = command("telegram", env=settings(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "docs/telegram.md" in done.stderr


@pytest.mark.parametrize("token", ["no token at all", "1:another"])
def test_a_token_that_telegram_does_not_know_is_one_plain_line(tmp_path: Path, server: TelegramServer, token: str):
    """Whether it cannot be one, or is nobody's."""
    done = command("telegram", env=settings(tmp_path, server, WHATMATTERS_TELEGRAM_TOKEN=token))
    assert done.returncode == 1
    assert "does not know this token" in done.stderr
    assert "Traceback" not in done.stderr


def test_nobody_is_in_before_they_are_invited_and_nobody_after_they_are_removed(tmp_path: Path):
    """The list begins empty; a name that is not there is said in one line."""
    env = settings(tmp_path)
    assert "Nobody is paired yet" in command("telegram", "list", env=env).stdout
    assert (
        "One-time code for Mair (person)"
        in command("telegram", "invite", "--name", "Mair", "--as", "person", env=env).stdout
    )
    assert "Mair (person): invited" in command("telegram", "list", env=env).stdout
    assert command("telegram", "invite", "--name", "Mair", "--as", "friend", env=env).returncode == 2
    assert command("telegram", "remove", "Mair", env=env).returncode == 0
    assert "Nobody is paired yet" in command("telegram", "list", env=env).stdout
    again = command("telegram", "remove", "Mair", env=env)
    assert (again.returncode, "nobody of that name" in again.stderr) == (1, True)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_lets_somebody_in_and_stops_plainly(tmp_path: Path, server: TelegramServer, how: int):
    """From the code on a phone to Ctrl-C, in their language; and `doctor` counts them."""
    env = settings(tmp_path, server)
    invited = command("telegram", "invite", "--name", "Mair", "--as", "person", "--language", "cy", env=env)
    bot, mair = listening(env), server.person(5, "Mair", "cy")
    mair.says(invited.stdout.split()[-1])
    server.wait_until(lambda: len(server.log(mair.chat)) == 3, timeout=HANG_S)
    assert "Rhaglen gyfrifiadur" in server.rendered(mair.chat)
    assert stopped(bot, how) == (0, "Stopped. Nothing is lost.\n")
    told = command("doctor", env=env).stdout
    assert f"Telegram: @{server.me['username']} answers." in told
    assert "Telegram: 1 may use the bot." in told


@pytest.mark.parametrize(
    ("more", "said"), [({"WHATMATTERS_TELEGRAM_TOKEN": "1:x"}, "does not know"), ({}, "could not be reached")]
)
def test_doctor_says_how_telegram_is(tmp_path: Path, server: TelegramServer, more: dict[str, str], said: str):
    """A wrong token, and a server that is not there."""
    env = settings(tmp_path, server, **more)
    if not more:
        env["WHATMATTERS_TELEGRAM_API"] = "http://127.0.0.1:9"
    done = command("doctor", env=env)
    assert (done.returncode, said in done.stdout) == (1, True), done.stdout


def test_a_webhook_takes_what_has_the_secret_and_nothing_else(tmp_path: Path, server: TelegramServer):
    """Without the secret 403, with nonsense 400; what Telegram brings is answered."""
    free = _free_port()
    hook = f"http://127.0.0.1:{free}/telegram"
    env = settings(tmp_path, server, WHATMATTERS_TELEGRAM_WEBHOOK=hook, WHATMATTERS_PORT=str(free))
    bot, eve = listening(env), server.person(6, "Eve")
    try:
        eve.says("hello")
        server.wait_until(lambda: len(server.log(eve.chat)) == 2, timeout=HANG_S)
        told: dict[str, Any] = {"update_id": 1, "message": {"chat": {"id": 6, "type": "private"}, "text": "forged"}}
        assert httpx.post(hook, json=told).status_code == 403
        secret = {"X-Telegram-Bot-Api-Secret-Token": secret_of(server.token)}
        assert httpx.post(hook, content=b"{", headers=secret).status_code == 400
        assert httpx.post(hook, json=[1], headers=secret).status_code == 400
        assert "forged" not in server.rendered(eve.chat)
    finally:
        assert stopped(bot, signal.SIGTERM)[0] == 0


def _free_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
