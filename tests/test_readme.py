"""The README cannot drift: its conversation is run, its diagram is drawn from the table, its commands exist."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from datetime import timedelta
from itertools import count
from pathlib import Path

from bot import build
from bot.channels.console import Console, Place
from bot.conversation.stages import diagram
from bot.guide import CardGuide
from bot.session import Session
from bot.settings import Settings
from bot.shelf import RecordShelf
from store.engine import sqlite_url
from store.errors import MovedOn, StoreTrouble
from store.records import Store
from tests.conftest import ROOT, START

README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    """The first fenced block of this language."""
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found, f"no {language} block"
    return found[1]


def performed(typed: list[str]) -> str:
    """What the console shows when these lines are typed, with a clock and ids of its own."""
    seconds, ids, out = count(), count(1), []
    lines = iter(typed)

    def read(prompt: str) -> str:
        line = next(lines, None)
        if line is None:
            raise EOFError
        out.append(prompt + line)
        return line

    with tempfile.TemporaryDirectory() as folder:
        store = Store(sqlite_url(Path(folder)))
        given = Settings(home=Path(folder), nation="scotland")
        session = Session(
            store,
            build.by_rule().listener,
            build.by_rule().drafter,
            CardGuide(),
            build.phrases_for(given),
            now=lambda: START + timedelta(seconds=next(seconds)),
            new_id=lambda: f"{next(ids)}",
            overtaken=MovedOn,
            trouble=StoreTrouble,
        )
        place = Place("scotland", "", "Europe/London", folder)
        Console(
            session, store.unfinished, build.phrases_for(given), place, RecordShelf(store, "UTC"), read, out.append
        ).run("worker")
        store.close()
    return "\n".join(out)


def typed_in(transcript: str) -> list[str]:
    """The lines that a person types: after "> ", and a dictation's further lines after two spaces at the margin."""
    return [line[2:] for line in transcript.splitlines() if line.startswith(("> ", "  ")) and _is_typed(line)]


def _is_typed(line: str) -> bool:
    return line.startswith("> ") or line == "  "


def test_the_conversation_in_the_readme_is_what_the_program_does():
    """Typed again, it shows the same to the letter."""
    transcript = block("console")
    assert performed(typed_in(transcript)).strip() == transcript.strip()


def test_the_diagram_in_the_readme_is_drawn_from_the_table():
    """`python -m bot.conversation.stages` prints it; the README holds just that."""
    assert block("mermaid").strip() == diagram().strip()


def test_every_command_the_readme_names_exists():
    """`whatmatters …` commands answer to --help; `make …` targets stand in the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"`make ([a-z-]+)`", README)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    for command in set(re.findall(r"`whatmatters ([a-z]+)", README)):
        done = subprocess.run([sys.executable, "-m", "bot", command, "--help"], capture_output=True, cwd=ROOT)
        assert done.returncode == 0, command


def test_the_lock_holds_names_versions_and_hashes_and_no_address():
    """`requirements.lock` can be published anywhere."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "--hash=sha256:" in lock
    assert "://" not in lock
    assert not re.search(r"index-url|find-links", lock)


if __name__ == "__main__":
    print(performed(sys.stdin.read().splitlines()))
