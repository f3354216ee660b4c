"""The check command: a note beside the twelve principles. Law: nothing is kept, changed or marked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.commands import CouldNot, one_of, phrases, text_of
from bot.settings import NATIONS
from prompts import Phrases

if TYPE_CHECKING:
    from bot.laying import Beside, Laid

LANGUAGES_OF_NOTES = ("", "en", "en-sco", "cy")


def check(
    file: Annotated[str, typer.Argument(help="a text file, or - for standard input")] = "-",
    mode: Annotated[str, typer.Option(help="worker_dictation, review_note, learning_log, …")] = "worker_dictation",
    nation: Annotated[str, typer.Option(help="scotland, wales or england")] = "",
    language: Annotated[str, typer.Option(help="en, en-sco or cy")] = "",
    more: Annotated[bool, typer.Option("--more", help="all lines, not the first three")] = False,
    how: Annotated[int, typer.Option("--how", help="show how line N could stand, in the note's own words")] = 0,
    every: Annotated[bool, typer.Option("--all", help="also what the other checks say, and which cannot tell")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="one JSON object")] = False,
    beside: Annotated[str, typer.Option("--beside", help="an older version, to talk about the difference")] = "",
) -> None:
    """Lay a note beside the twelve principles. It points and asks; nothing is kept, and nothing is marked."""
    from bot.conversation.recording import Mode
    from bot.laying import lay

    one_of(language, LANGUAGES_OF_NOTES, "--language")
    one_of(nation, NATIONS, "--nation")
    if mode not in list(Mode):
        raise typer.BadParameter(", ".join(Mode), param_hint="--mode")
    if beside and (how or every or as_json):
        raise typer.BadParameter("--beside", param_hint="--how, --all, --json")
    said = Phrases(language[:2]) if language else phrases()
    spoken_in = language or said.language
    laid = lay(text_of(file), Mode(mode), spoken_in, nation)
    if beside:
        print(*_difference(lay(text_of(beside), Mode(mode), spoken_in, nation), laid, said), sep="\n")
    elif as_json:
        print(json.dumps(_plain(laid, said), ensure_ascii=False, indent=2))
    elif how:
        print(*_how(laid, how, nation, said), sep="\n")
    else:
        print(*_report(laid, said, more=more, every=every), sep="\n")


def _report(laid: Laid, said: Phrases, *, more: bool, every: bool) -> Iterator[str]:
    from bot.coaching import spoken_silence
    from bot.laying import shown

    if laid.sign:
        yield from (said.text(laid.passing_on), "")
    lines = shown(laid, said, more=more or every)
    yield said.text("check.intro" if lines else "check.nothing")
    for one in lines:
        yield from ("", *_numbered(one, said))
    if laid.coached.more and not (more or every):
        yield from ("", said.text("check.more"))
    if every:
        yield from ("", said.text("check.all_intro"), *spoken_silence(laid.coached.silent, said))


def _numbered(one: Beside, said: Phrases) -> Iterator[str]:
    """The sentence, then the line with its clause."""
    yield said.text("check.number", number=str(one.number), line=one.sentence or said.text("check.whole"))
    yield f"   {one.line}"


def _how(laid: Laid, number: int, nation: str, said: Phrases) -> Iterator[str]:
    from bot.laying import how, shown

    way = how(laid, number, nation, said)
    if way is None:
        raise CouldNot("no_such_line", number=str(number))
    yield from _numbered(shown(laid, said, more=True)[number - 1], said)
    if way.words:
        yield from ("", said.text("check.how.intro"), way.words)
    if way.read:
        yield from ("", way.read)


def _difference(older: Laid, newer: Laid, said: Phrases) -> Iterator[str]:
    """What is pointed at in one and not in the other. Nothing is counted."""
    from bot.laying import differs

    for name, one, lines in zip(("then", "now"), (older, newer), differs(older, newer, said), strict=True):
        if one.sign:
            yield from (said.text(one.passing_on), "")
        yield said.text(f"check.only_{name}" if lines else f"check.same_{name}")
        yield from (f"   {line}" for line in lines)
        yield ""
    yield said.text("check.talk_about")


def _plain(laid: Laid, said: Phrases) -> dict[str, Any]:
    from bot.coaching import spoken

    def plain(finding: Any) -> dict[str, Any]:
        told = asdict(finding)
        for inner in ("grave", "key", "values"):
            del told[inner]
        return {**told, "says": said.text(finding.key, **finding.values), "line": spoken([finding], said)[0]}

    return {
        "pass_on": laid.sign,
        "offered": [plain(one) for one in laid.coached.offered],
        "more": [plain(one) for one in laid.coached.more],
        "others": [{"check": one.check, "verdict": one.verdict.value, "why": one.why} for one in laid.coached.silent],
    }
