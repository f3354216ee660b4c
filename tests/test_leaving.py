"""Where a question to the guidance goes is said before it is asked, and a service that is away is one kind line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot import build
from bot.channels.web.visits import Visits
from bot.doctor import _leaving
from bot.settings import Settings
from prompts import Phrases


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({}, ""),
        ({"chroma_url": "http://127.0.0.1:8000"}, ""),
        ({"chroma_url": "http://[::1]:8000"}, ""),
        ({"chroma_url": "https://chroma.example"}, "https://chroma.example"),
        ({"embeddings": "openai:some"}, "https://api.openai.com/v1"),
        ({"embeddings": "openai:some", "model_base_url": "http://localhost:1/v1"}, ""),
        ({"embeddings": "openai:some", "model_base_url": "https://council.example/v1"}, "https://council.example/v1"),
    ],
)
def test_what_leaves_this_machine_is_named(more: dict[str, str], said: str, tmp_path: Path):
    """Only what is on this machine is silent."""
    assert build.leaves(Settings(home=tmp_path, **more)) == said


def test_a_model_or_a_transcriber_elsewhere_is_named_with_its_host(tmp_path: Path):
    """What the doctor says of each: where words go, and that a voice cannot be masked; of one here, nothing."""
    away = {"model": "openai:tiny", "transcribe": "openai:ear", "model_base_url": "http://council.invalid/v1"}
    told = "\n".join(_leaving(Settings(home=tmp_path, **away), Phrases("en").text))
    assert "words of a talk go to tiny (http://council.invalid/v1)" in told
    assert "recordings go to ear (http://council.invalid/v1)" in told
    for here in ({**away, "model_base_url": "http://localhost:1/v1"}, {"transcribe": "local:small"}):
        assert "nothing" in "".join(_leaving(Settings(home=tmp_path, **here), Phrases("en").text))


@pytest.mark.parametrize(
    ("more", "said", "found"),
    [
        ({"embeddings": "openai:some", "model_base_url": "http://council.invalid/v1"}, True, ""),
        ({"chroma_url": "http://127.0.0.1:1"}, False, "The Chroma server does not answer"),
    ],
)
async def test_the_page_says_it_before_the_question_and_stays_kind_when_nobody_answers(
    more: dict[str, str], said: bool, found: str, tmp_path: Path
):
    """An answer of some kind, and never "something went wrong that should not have"."""
    settings, visits = Settings(home=tmp_path, **more), Visits(lambda: datetime.now(UTC))
    with build.opened_store(settings) as store:
        transport = httpx.ASGITransport(build.web(settings, store, visits, build.rooms(settings, store)))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", follow_redirects=True) as http:
            await http.get(f"/open?key={visits.link()}")
            page = (await http.get("/guidance")).text
            assert ("leave this machine" in page) is said
            if found:
                token = page.partition('name="token" value="')[2].partition('"')[0]
                answer = await http.post("/guidance", data={"token": token, "question": "what about the money?"})
                assert found in answer.text
                assert answer.status_code == 200
