"""Speech to words: through a real server on loopback, and every way in which it goes wrong."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transcribing import MOST_BYTES, Endpoint, Local, NoWords, doubtful
from tests.model_server import ModelServer, Raw

AUDIO = b"\x1aE\xdf\xa3 not really a recording"


def heard(text: str) -> Raw:
    return Raw(200, json.dumps({"text": text}).encode())


def nothing(_: object) -> str:
    return ""


async def test_a_recording_becomes_words_in_its_language():
    """The file goes once, with its kind and language; what comes back is the text."""
    with ModelServer(nothing, transcript=heard(" I want tae keep ma dug. ")) as server:
        service = Endpoint("whisper-1", base_url=server.url, timeout_s=5)
        assert await service.words(AUDIO, "audio/webm;codecs=opus", "cy") == "I want tae keep ma dug."
        assert service.service == f"whisper-1 ({server.url})"
    (sent,) = server.wire
    assert AUDIO in sent
    assert b'filename="recording.webm"' in sent
    assert b"cy" in sent


@pytest.mark.parametrize(
    "fault",
    [
        Raw(401, b"{}"),
        Raw(500, b""),
        Raw(body=b'{"text', cut=True),
        Raw(200, b"not json"),
        Raw(endless=True),
        Raw(wait=20),
    ],
    ids=["401", "500", "cut", "no JSON", "endless", "silent"],
)
async def test_a_service_that_fails_is_one_plain_line(fault: Raw):
    """The recording stays with whoever made it; nothing is raised but that line."""
    with ModelServer(nothing, transcript=fault) as server, pytest.raises(NoWords) as why:
        await Endpoint("whisper-1", base_url=server.url, timeout_s=1).words(AUDIO, "audio/ogg", "en")
    assert why.value.kind == "no_transcript"


@pytest.mark.parametrize(
    ("audio", "kind", "why"),
    [
        (b"", "audio/webm", "nothing_recorded"),
        (b"x" * (MOST_BYTES + 1), "audio/webm", "recording_too_long"),
        (AUDIO, "text/html", "not_a_recording"),
    ],
)
async def test_what_is_no_recording_is_not_sent(audio: bytes, kind: str, why: str):
    """It is refused here, before anything leaves."""
    with ModelServer(nothing, transcript=heard("x")) as server, pytest.raises(NoWords) as refused:
        await Endpoint("whisper-1", base_url=server.url).words(audio, kind, "en")
    assert refused.value.kind == why
    assert server.wire == []


async def test_without_the_extra_or_its_model_there_is_one_plain_line():
    """`local:` never fetches anything by itself."""
    with pytest.raises(NoWords) as why:
        await Local("no-such-model").words(AUDIO, "audio/webm", "en")
    assert why.value.kind == "no_transcript"


@pytest.mark.parametrize(
    ("transcript", "found"),
    [
        ("I want my dog. Thank you for watching!", ("Thank you for watching!",)),
        ("[MUSIC] She was in good form.", ("[MUSIC]",)),
        ("and then and then and then and then he left", ("and then and then and then and then",)),
        ("No, no. I said no. Thank you for coming.", ()),
        ("She said thanks, and I said see you Tuesday.", ()),
    ],
)
def test_what_transcribers_make_up_is_pointed_at(transcript: str, found: tuple[str, ...]):
    """Stock phrases and loops are named; nothing is taken out."""
    assert doubtful(transcript) == found


@given(st.text(max_size=200))
def test_what_is_pointed_at_stands_in_the_transcript(transcript: str):
    """Whatever the text."""
    assert all(one in transcript for one in doubtful(transcript))
