"""Words and keys go to the one address that was set and agreed to, and nowhere else: not there by a redirect, a proxy,
a cookie, a tracer or a variable of somebody else's, and not into anything that is shown.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot import build, doctor
from bot.listening.with_model import SCHEMA
from bot.masking import Masks
from bot.model import Model
from bot.settings import Settings
from bot.transcribing import Endpoint, NoWords
from tests import model_talks
from tests.model_server import NOTE, ModelServer, helpful
from tests.model_talks import Makes, process, ready, trap

talk = model_talks.talk

# --- where words may not go -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_nothing_follows_a_redirect_to_another_host(talk: Makes, status: int):
    """Neither words, nor a recording, nor the key goes where an endpoint points to."""
    with trap() as elsewhere, trap(status, b"", location=f"{elsewhere.url}/v1/chat/completions") as first:
        here = {"base_url": f"{first.url}/v1", "key": "canary-key"}
        t = await ready(talk, f"{first.url}/v1", model_key="canary-key", model_timeout_s=2.0)
        await t.say(NOTE)
        with pytest.raises(NoWords):
            await Endpoint("w", **here, timeout_s=2).words(b"a", "audio/ogg", "en")
        await Model("tiny", **here, timeout_s=2).reachable()
        assert len(first.came) >= 3
        assert elsewhere.came == []


ONE_QUESTION = """
import asyncio, time
from bot.listening.with_model import SCHEMA
from bot.masking import Masks
from bot.model import Model
from tests.model_server import ModelServer, helpful

async def main():
    with ModelServer(helpful) as server:
        model = Model("tiny", base_url=server.url, timeout_s=10)
        reply = await model.ask("You label", 'She said "I want to get back to my allotment."', SCHEMA, Masks())
        print("ASKED", len(server.requests), bool(reply.answers))
asyncio.run(main())
time.sleep(1.0)  # a tracer sends from a thread of its own, a little later
"""

WHOLE_TALK = """
import asyncio, sys
from pathlib import Path
from tempfile import TemporaryDirectory
from tests.model_server import ModelServer, helpful
from tests.model_talks import talks

async def main(home):
    with ModelServer(helpful) as server, TemporaryDirectory() as folder, talks(Path(folder), home) as talk:
        t = talk(server.url, model_timeout_s=9)
        await t.dictated()
        print("HEARD", sorted(mark.element for mark in (await t.c()).live))
        await t.kept()
        print("KEPT")
asyncio.run(main(Path(sys.argv[1])))
"""


async def test_langsmith_gets_nothing_whatever_the_environment_says():
    """LangSmith tracing is switched off, whatever the environment says; and the model is used all the same."""
    with trap() as langsmith:
        env = {"LANGSMITH_TRACING_V2": "true", "LANGSMITH_API_KEY": "x", "LANGSMITH_ENDPOINT": langsmith.url}
        out = await process(ONE_QUESTION, env)
    assert [path for path, _, _ in langsmith.came] == []
    assert "ASKED 1 True" in out, out[-300:]


async def test_proxies_and_openais_own_variables_send_nothing_elsewhere():
    """An HTTP proxy, OPENAI_BASE_URL and its like, LangSmith's own two names: words and key go where they should."""
    with trap() as elsewhere:
        env = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"), elsewhere.url)
        env |= dict.fromkeys(("OPENAI_BASE_URL", "OPENAI_API_BASE"), f"{elsewhere.url}/v1")
        env |= {"OPENAI_API_KEY": "canary", "OPENAI_ORG_ID": "o", "OPENAI_LOG": "debug", "LANGCHAIN_VERBOSE": "true"}
        env |= {"LANGSMITH_TRACING": "true", "LANGCHAIN_TRACING_V2": "true", "LANGSMITH_API_KEY": "x"}
        env |= {"LANGSMITH_ENDPOINT": elsewhere.url, "LANGCHAIN_ENDPOINT": elsewhere.url}
        out = await process(ONE_QUESTION, env)
    assert elsewhere.came == []
    assert "ASKED 1 True" in out, out[-300:]
    assert not [word for word in ("allotment", "canary") if word in out]


async def test_an_environment_that_breaks_the_libraries_leaves_the_rules(guidance_home: Path):
    """With a proxy that the libraries cannot use, the rules do it alone, and the record is kept."""
    out = await process(WHOLE_TALK, {"ALL_PROXY": "socks5://127.0.0.1:9"}, str(guidance_home))
    assert "KEPT" in out, out[-300:]
    assert "'B1'" in out
    assert "Traceback" not in out


async def test_an_endpoint_sets_no_cookie_by_which_talks_are_known_again():
    """The model has no ids: one talk is not tied to another by what the endpoint sets."""
    with trap(200, b"{}", set_cookie="id=canary; Path=/") as endpoint:
        model = Model("tiny", base_url=f"{endpoint.url}/v1", timeout_s=3)
        for _ in range(2):
            await model.ask("t", "hello", SCHEMA, Masks())
    assert len(endpoint.came) >= 2
    assert not [headers for _, headers, _ in endpoint.came if "canary" in str(headers)]


# --- settings -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["openai:", "openai: ", " ", "azure:x", "openai", "OPENAI:x", "http://x", ":x"])
@pytest.mark.parametrize("what", ["model", "transcribe"])
def test_a_setting_that_names_no_model_is_refused_and_shows_no_key(what: str, value: str):
    """Nothing is guessed: it is said which setting is wrong, without the key."""
    with pytest.raises(ValidationError) as wrong:
        Settings(**{what: value, "model_key": "canary-key", "telegram_token": "canary-token"})
    assert "canary" not in str(wrong.value)
    assert "canary" not in repr(wrong.value)


def test_a_wrong_setting_is_one_plain_line_on_the_command_line(tmp_path: Path):
    """No traceback, no key."""
    env = {**os.environ, "WHATMATTERS_HOME": str(tmp_path), "WHATMATTERS_MODEL": "azure: "}
    env |= {"WHATMATTERS_MODEL_KEY": "canary-key", "WHATMATTERS_MODEL_TIMEOUT_S": "soon"}
    run = subprocess.run(
        [sys.executable, "-m", "bot", "doctor"], env=env, capture_output=True, text=True, timeout=60, check=False
    )
    assert run.returncode in {1, 2}
    assert "Traceback" not in run.stdout + run.stderr
    assert "canary" not in run.stdout + run.stderr
    assert "WHATMATTERS_MODEL" in run.stdout + run.stderr


def test_no_password_is_in_any_repr():
    """Keys and passwords are not shown by accident."""
    settings = Settings(
        model="openai:tiny", model_base_url="https://user:canary@models.example/v1", model_key="canary-key"
    )
    model = build.language_model(settings)
    assert "canary" not in repr(model)
    assert "canary" not in str(model.service)
    assert "canary" not in repr(settings)


@pytest.mark.parametrize("base", ["http://user:canary@127.0.0.1:9/v1", "http://canary@127.0.0.1:9/v1"])
def test_the_doctor_shows_no_password(tmp_path: Path, base: str):
    """It names the service and its host, without what stands before the @."""
    lines, well = doctor.report(
        Settings(home=tmp_path, model="openai:tiny", transcribe="openai:w", model_base_url=base, model_timeout_s=1)
    )
    assert "canary" not in "\n".join(lines)
    assert "tiny (http://127.0.0.1:9/v1)" in "\n".join(lines)
    assert not well


@pytest.mark.parametrize(
    "base",
    [
        "127.0.0.1:9/v1",
        "localhost:9",
        "models.example/v1",
        "//",
        "http://",
        "https://",
        "ftp://x/v1",
        "http://[::1",
        " ",
    ],
)
def test_an_address_without_a_host_or_of_another_kind_is_no_setting(base: str):
    """The service is named, with its host: nobody is asked for leave to send to nowhere."""
    with pytest.raises(ValidationError):
        Settings(model="openai:tiny", model_base_url=base)


@pytest.mark.parametrize("base", ["http://x:port/v1", "http://" + "a" * 300 + "/v1"])
def test_the_doctor_survives_an_address_where_nobody_can_be(tmp_path: Path, base: str):
    """It says that nobody answers there; no traceback."""
    lines, well = doctor.report(Settings(home=tmp_path, model="openai:tiny", model_base_url=base, model_timeout_s=1))
    assert lines
    assert not well


async def test_a_time_out_of_next_to_nothing_leaves_the_rules(talk: Makes):
    """A deadline that no model can keep is one that no model keeps."""
    with ModelServer(helpful) as server:
        t = talk(server.url, model_timeout_s=1e-9)
        await t.dictated()
        await t.kept()
    assert (await t.c()).used.tokens_in == 0


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), float("inf"), 1e12])
def test_a_time_out_that_is_none_or_never_comes_is_no_setting(seconds: float):
    """Waiting for a service has an end."""
    with pytest.raises(ValidationError):
        Settings(model="openai:tiny", model_timeout_s=seconds)


@pytest.mark.parametrize("now", ["http://models.example/v1", "https://models.example/somebody-else/v1"])
def test_leave_is_for_the_address_that_was_agreed_to(now: str):
    """Another tenant of a gateway, or an address without encryption, is another service."""
    first = build.language_model(Settings(model="openai:tiny", model_base_url="https://models.example/v1"))
    then = build.language_model(Settings(model="openai:tiny", model_base_url=now))
    assert first.service != then.service
