"""What the commands share: reading a file, and saying in one plain line why something could not be done."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from prompts import Phrases


class CouldNot(Exception):
    """One plain line for a person: the key of a phrase under [trouble], and its values."""

    def __init__(self, kind: str, **values: str) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values = values


def one_of(value: str, allowed: tuple[str, ...], option: str) -> None:
    if value not in allowed:
        raise typer.BadParameter(", ".join(filter(None, allowed)), param_hint=option)


def phrases() -> Phrases:
    """The phrases of the settings."""
    from bot import build
    from bot.settings import load

    settings = load()
    return build.phrases_for(settings)(settings.language or "en")


def text_of(file: str) -> str:
    """The text of a file, or of standard input for "-". Raises `CouldNot`."""
    raw = sys.stdin.buffer.read() if file == "-" else _bytes(file)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CouldNot("not_text") from None


def lines_of(file: str) -> list[str]:
    """One JSON object a line: only a line feed ends it (other signs may stand in its strings)."""
    return text_of(file).replace("\r\n", "\n").split("\n")


def _bytes(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except OSError:
        raise CouldNot("no_file", where=file) from None
