"""Settings. Law: every default works offline, and nothing is read before somebody asks for it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import parse_qsl, urlsplit
from zoneinfo import ZoneInfo

import platformdirs
from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

Nation = Literal["", "scotland", "wales", "england"]
NATIONS: tuple[str, ...] = get_args(Nation)
TELEGRAM = "https://api.telegram.org"
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
OFFICIAL = "https://api.openai.com/v1"
"""Where a model is asked when no address is set."""


def leaves_here(address: str) -> bool:
    """Whether what is sent to this address leaves this machine."""
    return urlsplit(address).hostname not in LOOPBACK


class Settings(BaseSettings):
    """Environment variables that begin with WHATMATTERS_, or the same names in `settings.env` of the data folder."""

    model_config = SettingsConfigDict(env_prefix="WHATMATTERS_", frozen=True, extra="ignore")

    home: Path = Field(default_factory=lambda: Path(platformdirs.user_data_dir("whatmatters")))
    database_url: str = Field(default="", repr=False)
    nation: Nation = ""
    language: Literal["", "en", "cy"] = ""
    timezone: str = "Europe/London"
    local_help: str = ""
    seeds: Path | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8765, ge=0, le=65535)

    # What comes in by settings. Empty means that nothing leaves this machine.
    model: str = ""
    model_base_url: str = Field(default="", repr=False)
    transcribe: str = ""
    telegram_token: str = Field(default="", repr=False)
    telegram_api: str = ""
    telegram_webhook: str = ""
    telegram_aliases_only: bool = False
    chroma_url: str = Field(default="", repr=False)
    embeddings: str = "words"
    embeddings_folder: Path | None = None
    model_key: str = Field(default="", repr=False)
    model_timeout_s: float = Field(default=30.0, gt=0, le=600)

    @property
    def store_at(self) -> str:
        """Where talks and records are, for people to read: the folder, or the database, without who may enter it."""
        if not self.database_url:
            return str(self.home)
        return f"{self._database_host}{urlsplit(self.database_url).path}"

    @property
    def stored_elsewhere(self) -> bool:
        """Whether what is said and kept goes to a database on another machine."""
        return self._database_host not in {"", *LOOPBACK} and not self._database_host.startswith("/")

    @property
    def _database_host(self) -> str:
        """The server of the database; "" or a folder, where it is on this machine and has no address."""
        told = urlsplit(self.database_url)
        return told.hostname or dict(parse_qsl(told.query)).get("host", "")

    @field_validator("database_url")
    @classmethod
    def _a_database(cls, value: str) -> str:
        with suppress(ValueError):  # what it says may hold a part of a password
            told = urlsplit(value)
            if not value or (told.scheme.partition("+")[0] in {"sqlite", "postgresql"} and told.port != 0):
                return value
        raise ValueError("it is an address like postgresql+psycopg://NAME:PASSWORD@HOST/DATABASE")

    @field_validator("embeddings")
    @classmethod
    def _known_embedding(cls, value: str) -> str:
        if value not in {"words", "minilm"} and not value.removeprefix("openai:").strip() != value:
            raise ValueError("WHATMATTERS_EMBEDDINGS is words, minilm or openai:NAME")
        return value

    @field_validator("model")
    @classmethod
    def _known_model(cls, value: str) -> str:
        if value and not (value.startswith("openai:") and value.removeprefix("openai:").strip()):
            raise ValueError("WHATMATTERS_MODEL is openai:NAME, for any endpoint that speaks as OpenAI does")
        return value

    @field_validator("model_base_url", "telegram_api", "telegram_webhook")
    @classmethod
    def _an_address(cls, value: str) -> str:
        told = urlsplit(value)
        if value and (told.scheme not in {"http", "https"} or not told.hostname):
            raise ValueError("it is an address like https://host.example/v1")
        return value

    @field_validator("transcribe")
    @classmethod
    def _known_transcriber(cls, value: str) -> str:
        if value and not (value.startswith(("openai:", "local:")) and value.partition(":")[2].strip()):
            raise ValueError("WHATMATTERS_TRANSCRIBE is openai:NAME or local:NAME")
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError("WHATMATTERS_TIMEZONE is not a time zone, like Europe/London") from None
        return value


def load() -> Settings:
    """The settings of this process. Raises pydantic's `ValidationError` for one that is not right."""
    first = Settings()
    file = first.home / "settings.env"
    return Settings(_env_file=file) if file.is_file() else first
