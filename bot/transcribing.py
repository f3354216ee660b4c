"""Speech to words. Law: a transcript counts for nothing until somebody has read it; the recording is not kept.

An endpoint that speaks as OpenAI's does (`openai:NAME`), or faster-whisper on this machine (`local:NAME`, the extra
`voice`). What a transcriber is known to make up (stock phrases, loops) is pointed at by `doubtful` and never taken out
by itself: somebody may have said it.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

from bot.model import address
from bot.settings import OFFICIAL

MOST_BYTES = 4 * 2**20
"""Of a recording: about twenty minutes of speech as browsers and Telegram record it."""
MOST_TEXT = 400_000
"""Bytes of an answer."""

FORMATS = {"audio/webm": "webm", "audio/ogg": "ogg", "audio/mp4": "mp4", "audio/mpeg": "mp3", "audio/wav": "wav"}
"""What browsers and Telegram record in, and how such a file is named."""


class NoWords(Exception):
    """No transcript came. `kind` is the key of one plain line; the recording is still with whoever made it."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Transcript:
    """What a recording became; or `problem`, the key of one plain line."""

    text: str = ""
    doubtful: tuple[str, ...] = ()
    problem: str = ""


async def transcript(service: Transcriber, audio: bytes, kind: str, language: str) -> Transcript:
    """The words of a recording, with what has to be looked at. Never raises for what a service does."""
    try:
        text = await service.words(audio, kind, language)
    except NoWords as why:
        return Transcript(problem=why.kind)
    return Transcript(text, doubtful(text)) if text else Transcript(problem="no_words_heard")


class Transcriber(Protocol):
    """Turns a recording into words."""

    @property
    def service(self) -> str:
        """Where the recording goes, as people are told; "" where it stays on this machine."""

    async def words(self, audio: bytes, kind: str, language: str) -> str:
        """What was said. `kind` is the media type, `language` en or cy. Raises `NoWords`."""


class Endpoint:
    """A transcription service of any host that speaks as OpenAI's does."""

    def __init__(self, name: str, *, base_url: str = "", key: str = "", timeout_s: float = 30.0) -> None:
        self._name = name
        self._base_url = base_url or OFFICIAL
        self._key = key
        self._timeout_s = timeout_s

    @property
    def service(self) -> str:
        return f"{self._name} ({address(self._base_url)})"

    async def words(self, audio: bytes, kind: str, language: str) -> str:
        name = checked(audio, kind)
        try:
            async with asyncio.timeout(self._timeout_s):
                return await self._sent(audio, name, language)
        except NoWords:
            raise
        except Exception:  # whatever an endpoint or its library can do
            raise NoWords("no_transcript") from None

    async def _sent(self, audio: bytes, name: str, language: str) -> str:
        from openai import AsyncOpenAI

        from bot.bounded import bounded

        async with bounded(MOST_TEXT, self._timeout_s) as http:
            client = AsyncOpenAI(api_key=self._key or "none", base_url=self._base_url, http_client=http, max_retries=1)
            answer = await client.audio.transcriptions.create(
                file=(name, audio), model=self._name, language=language, response_format="json"
            )
        if not isinstance(answer.text, str):
            raise NoWords("no_transcript")
        return answer.text.replace("\0", "").strip()


class Local:
    """faster-whisper on this machine. Its model is fetched by whoever sets it up, and never by a talk."""

    service = ""

    def __init__(self, name: str) -> None:
        self._name = name

    async def words(self, audio: bytes, kind: str, language: str) -> str:
        checked(audio, kind)
        try:
            return await asyncio.to_thread(self._heard, audio, language)
        except Exception:  # a missing extra, a missing model, a recording that cannot be read
            raise NoWords("no_transcript") from None

    def _heard(self, audio: bytes, language: str) -> str:
        from io import BytesIO

        found, _ = self._model.transcribe(BytesIO(audio), language=language, vad_filter=True)
        return " ".join(piece.text.strip() for piece in found)

    @cached_property
    def _model(self) -> Any:
        from faster_whisper import WhisperModel  # type: ignore[import-not-found]  # an extra

        return WhisperModel(self._name, local_files_only=True)


def checked(audio: bytes, kind: str) -> str:
    """The file's name for this kind of recording. Raises `NoWords`: nothing_recorded, too_long, not_a_recording."""
    ending = FORMATS.get(kind.partition(";")[0].strip().casefold())
    if not audio:
        raise NoWords("nothing_recorded")
    if len(audio) > MOST_BYTES:
        raise NoWords("recording_too_long")
    if ending is None:
        raise NoWords("not_a_recording")
    return f"recording.{ending}"


_STOCK = re.compile(
    r"(?:thanks?(?: you)?(?: (?:so|very) much)? for (?:watching|listening)|(?:please )?(?:like and )?subscribe[^.!?]*|"
    r"subtitles? (?:by|from)[^.!?]*|(?:transcribed|captioned|translated) by[^.!?]*|"
    r"see you (?:in the )?next (?:video|time)|"
    r"\[(?:music|applause|silence|blank_audio|inaudible|laughter)\]|\(?(?:music|cerddoriaeth)\)?|♪+[^♪]*♪*|"
    r"diolch am wylio|www\.[^\s]+)[.!?]*",
    re.IGNORECASE,
)
_LOOP = re.compile(r"\b(\w[^.!?\n]{1,60}?[.!?,]?)(?:\s+\1){2,}", re.IGNORECASE)


def doubtful(transcript: str) -> tuple[str, ...]:
    """Stretches that transcribers are known to make up where nobody spoke: to be looked at by whoever spoke."""
    found = [match[0].strip() for pattern in (_STOCK, _LOOP) for match in pattern.finditer(transcript)]
    return tuple(dict.fromkeys(one for one in found if one))
