"""The check command: a note beside the twelve principles. Law: nothing is kept, changed or marked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Annotated, Any

import typer

from bot.commands import CouldNot, one_of, phrases, text_of
from bot.settings import NATIONS
from prompts import Phrases

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

    one_of(language, LANGUAGES_OF_NOTES, "--language")
    one_of(nation, NATIONS, "--nation")
    if mode not in list(Mode):
        raise typer.BadParameter(", ".join(Mode), param_hint="--mode")
    if beside and (how or every or as_json):
        raise typer.BadParameter("--beside", param_hint="--how, --all, --json")
    said = Phrases(language[:2]) if language else phrases()
    laid = _laid(text_of(file), Mode(mode), language or said.language, nation)
    if beside:
        print(*_difference(_laid(text_of(beside), Mode(mode), language or said.language, nation), laid, said), sep="\n")
    elif as_json:
        print(json.dumps(_plain(laid, said), ensure_ascii=False, indent=2))
    elif how:
        print(*_how(laid, how, nation, said), sep="\n")
    else:
        print(*_report(laid, said, more=more, every=every), sep="\n")


@dataclass(frozen=True, slots=True)
class _Laid:
    """A note, what was heard in it and what the checks say. `sign`: something may have to be passed on."""

    text: str
    heard: Any
    coached: Any
    mode: Any
    language: str
    sign: bool


def _laid(text: str, mode: Any, language: str, nation: str) -> _Laid:
    import asyncio

    from bot import noting
    from bot.coaching import Heard, coach

    case = {"text": text, "mode": mode.value, "language": language, "nation": nation}
    talk, begins = asyncio.run(noting.heard(case))
    heard = Heard(talk.live, begins, talk.parties)
    spans = [one.span for one in talk.concerns]
    apart = [(begins[one.words_id] + one.start, begins[one.words_id] + one.end) for one in spans]
    coached = coach(text, heard, None, mode, language, apart=apart)
    sign = any(not one.dealt for one in talk.concerns)
    return _Laid(text, heard, coached, mode, language, sign)


def _report(laid: _Laid, said: Phrases, *, more: bool, every: bool) -> Iterator[str]:
    from bot.coaching import spoken_silence

    coached = laid.coached
    if laid.sign:
        yield from (_passing_on(laid, said), "")
    shown = [*coached.offered, *(coached.more if more or every else ())]
    yield said.text("check.intro" if shown else "check.nothing")
    for number, finding in enumerate(shown, 1):
        yield from ("", *_numbered(laid, number, finding, said))
    if coached.more and not (more or every):
        yield from ("", said.text("check.more"))
    if every:
        yield from ("", said.text("check.all_intro"), *spoken_silence(coached.silent, said))


def _passing_on(laid: _Laid, said: Phrases) -> str:
    from bot.coaching.note import OWN

    return said.text("ask.last.pass_on" if laid.mode in OWN else "ask.last.pass_on_worker")


def _numbered(laid: _Laid, number: int, finding: Any, said: Phrases) -> Iterator[str]:
    """The sentence, then the line with its clause."""
    from bot.coaching import spoken
    from bot.coaching.coaching import shortened
    from bot.drafting.page import visible

    sentence = _sentence(laid.text, finding)
    yield said.text("check.number", number=str(number), line=visible(shortened(sentence) or said.text("check.whole")))
    yield from (f"   {visible(line)}" for line in spoken([finding], said))


def _sentence(text: str, finding: Any) -> str:
    """The sentence that a finding stands in; "" for what is said about the whole note."""
    from bot.listening.sentences import pieces

    if finding.start == finding.end:
        return ""
    number = next((one.sentence for one in pieces(text) if one.start <= finding.start < one.end), None)
    within = [one for one in pieces(text) if one.sentence == number]
    return text[within[0].start : within[-1].end] if within else str(finding.text)


def _how(laid: _Laid, number: int, nation: str, said: Phrases) -> Iterator[str]:
    from bot.coaching import show_how
    from bot.drafting.page import visible

    found = [*laid.coached.offered, *laid.coached.more]
    if not 0 < number <= len(found):
        raise CouldNot("no_such_line", number=str(number))
    finding = found[number - 1]
    yield from _numbered(laid, number, finding, said)
    shown = show_how(finding, laid.text, laid.heard, laid.mode, laid.language)
    if shown.key:
        yield from ("", said.text("check.how.intro"), visible(said.text(shown.key, **shown.values)))
    card = _card(shown.clause, nation)
    if card:
        read = said.text("check.read", title=card.title, point=card.point, citation=card.citation)
        yield from ("", read)


def _card(clause: str, nation: str) -> Any:
    """The card of this clause, where it serves this nation: process belongs to its own."""
    from knowledge.cards import Scope, cards

    serves = (one for one in cards() if one.citation == clause)
    return next((one for one in serves if one.scope is Scope.PRACTICE or nation in ("", one.nation)), None)


def _difference(older: _Laid, newer: _Laid, said: Phrases) -> Iterator[str]:
    """What is pointed at in one and not in the other. Nothing is counted."""
    from bot.coaching import only_in, spoken
    from bot.drafting.page import visible

    sides = (("then", older, newer), ("now", newer, older))
    for name, one, other in sides:
        if one.sign:
            yield from (_passing_on(one, said), "")
        found = only_in(one.coached.findings, other.coached.findings)
        yield said.text(f"check.only_{name}" if found else f"check.same_{name}")
        yield from (f"   {visible(line)}" for line in spoken(found, said))
        yield ""
    yield said.text("check.talk_about")


def _plain(laid: _Laid, said: Phrases) -> dict[str, Any]:
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
