"""The laws about who may know whom, kept by reading the imports and not by asking politely."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

CORE_MAY_IMPORT = {
    *("__future__", "collections", "collections.abc", "dataclasses", "enum", "functools", "itertools", "typing"),
    *("re", "json", "hashlib", "datetime", "bisect", "string", "unicodedata", "difflib"),
}
"""The standard library the core may use: nothing with a clock (`datetime` is its type only), disk, net or chance."""

MAY_KNOW = {
    "bot.conversation": {"bot.conversation"},
    "bot.listening": {"bot.listening", "bot.conversation"},
    "bot.coaching": {"bot.coaching", "bot.conversation", "bot.listening"},
    "bot.drafting": {"bot.drafting", "bot.conversation", "prompts"},
    "bot.channels": {
        *("bot.channels", "bot.session", "bot.showing", "bot.draft_shown", "bot.conversation", "bot.locks", "prompts"),
        *("bot.rooms", "bot.room_shown", "bot.practising", "bot.training"),
    },
    "bot.training": {"bot.training", "bot.conversation", "bot.listening", "prompts"},
    "store": {"store", "bot.conversation", "bot.training"},
    "prompts": {"prompts"},
    "knowledge": {"knowledge"},
}
"""channels → session → conversation ← listening, drafting, knowledge, store (law 8)."""

OURS = ("bot", "prompts", "knowledge", "store", "evals")


def modules(package: str) -> Iterator[tuple[Path, ast.Module]]:
    for file in sorted((ROOT / package.replace(".", "/")).rglob("*.py")):
        yield file, ast.parse(file.read_text(encoding="utf-8"))


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide who knows whom"
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_the_core_imports_nothing_but_what_is_listed():
    """Law 3: the conversation knows no network, disk, clock or chance."""
    for file, tree in modules("bot/conversation"):
        for name in {name for node in ast.walk(tree) for name in _roots(node)}:
            assert name in CORE_MAY_IMPORT or name.startswith("bot.conversation"), f"{file.name} imports {name}"


def _roots(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        yield "bot.conversation" if node.module == "bot.conversation" else str(node.module)


def test_the_core_never_asks_what_time_it_is():
    """Times come in with events: no `now`, `today` or `utcnow` anywhere in the core."""
    for file, tree in modules("bot/conversation"):
        called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not called & {"now", "today", "utcnow", "time", "random", "uuid4"} - {"time"}, file.name


@pytest.mark.parametrize("package", sorted(MAY_KNOW))
def test_neighbours_do_not_import_each_other(package: str):
    """Law 8. Only `build.py` (and what stands beside it at the edge) knows every part."""
    for file, tree in modules(package):
        for name in imported(tree):
            if name.split(".")[0] in OURS and not any(_within(name, allowed) for allowed in MAY_KNOW[package]):
                raise AssertionError(f"{file.name} imports {name}")


def _within(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


@pytest.mark.parametrize(
    "module", ["aiogram", "langchain", "langchain_openai", "chromadb", "fastapi", "openai", "alembic"]
)
def test_the_console_imports_only_what_it_needs(module: str, tmp_path: Path):
    """Start-up must not pay for Telegram, models or the vector store: looked up in `sys.modules` of a real run."""
    assert module not in _loaded_by_the_console(str(tmp_path))


_SEEN: dict[str, set[str]] = {}


def _loaded_by_the_console(home: str) -> set[str]:
    if "console" not in _SEEN:
        code = (
            "import sys; from bot.__main__ import app\n"
            "try: app(['console', '--as', 'worker'])\n"
            "except SystemExit: pass\n"
            "print('MODULES', *sys.modules)"
        )
        environment = {"WHATMATTERS_HOME": home, "WHATMATTERS_NATION": "wales", "PYTHONPATH": str(ROOT), "PATH": ""}
        for _ in range(2):  # the first run makes the store; the second is an ordinary start
            run = subprocess.run(
                [sys.executable, "-c", code], input="", capture_output=True, text=True, env=environment, check=True
            )
        _SEEN["console"] = set(run.stdout.rpartition("MODULES")[2].split())
    return _SEEN["console"]


def test_no_sentence_for_people_stands_in_the_code():
    """Law 5: everything it says stands in `prompts/`. Strings of three words and more are docstrings, or patterns."""
    for package in ("bot/conversation", "bot/channels", "bot/drafting"):
        for file, tree in modules(package):
            for text in _spoken(tree):
                raise AssertionError(f"{file.name}: {text!r} belongs in prompts/")


def _spoken(tree: ast.Module) -> Iterator[str]:
    shown = {"say", "_write", "print"}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in shown:
            for argument in node.args:
                if (
                    isinstance(argument, ast.Constant)
                    and isinstance(argument.value, str)
                    and argument.value.count(" ") > 1
                ):
                    yield argument.value


def test_every_file_opens_with_a_line_that_says_its_law_or_its_job():
    """A reader finds their way from the tree: each file says at its top what it is."""
    for package in OURS:
        for file, tree in modules(package):
            assert ast.get_docstring(tree), f"{file} does not say what it is"


def test_nobody_swallows_errors_without_a_reason_beside_it():
    """A bare `except Exception` has its reason on the same line."""
    for package in OURS:
        for file, _ in modules(package):
            for line in file.read_text(encoding="utf-8").splitlines():
                if "except Exception" in line:
                    assert "#" in line, f"{file.name}: {line.strip()}"
