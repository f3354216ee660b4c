"""Guidance for a terminal: asked, brought in, listed, removed. Law: whose words it is stands beside every answer."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO
from zoneinfo import ZoneInfo

from bot.drafting.page import visible
from bot.settings import NATIONS
from prompts import Phrases

if TYPE_CHECKING:
    from bot.settings import Settings
    from knowledge.embeddings import Progress
    from knowledge.guidance import Answer, Guidance
    from knowledge.library import Imported

WIDTH = 78


def as_rows(answers: Iterable[Answer], phrases: Phrases) -> list[dict[str, object]]:
    """Answers as scripts read them, best first."""
    return [
        {
            "citation": answer.citation,
            "title": answer.title,
            "text": answer.text,
            "source": source(answer, phrases),
            "score": answer.score,
        }
        for answer in answers
    ]


def source(answer: Answer, phrases: Phrases) -> str:
    """Whose words these are, of which document, and where that is from."""
    nation = phrases.text(f"nation.{answer.nation}") if answer.nation else phrases.text("nation.none")
    key = "card" if answer.card else "official"
    return phrases.text(f"guidance.{key}", document=visible(answer.document), nation=nation)


def as_page(answers: list[Answer], phrases: Phrases, *, harm: bool = False) -> str:
    """Answers as a person reads them; where the question sounds like harm, help comes before any clause."""
    blocks = [phrases.text("guidance.harm"), phrases.text("safety.help_numbers")] if harm else []
    if not answers:
        return "\n\n".join([*blocks, phrases.text("guidance.nothing")])
    for number, answer in enumerate(answers, 1):
        lines = [f"{number}. {visible(answer.citation)} · {visible(answer.title)}", *_wrapped(visible(answer.text))]
        if answer.card:
            lines += _wrapped(phrases.text("guidance.in_a_record", record=answer.card.record))
        if answer.official:
            lines += _wrapped(phrases.text("guidance.official_too", text=visible(answer.official)))
        blocks.append("\n".join([*lines, f"   [{source(answer, phrases)}]"]))
    return "\n\n".join(blocks)


def _wrapped(text: str) -> list[str]:
    return [
        line
        for part in text.splitlines()
        for line in textwrap.wrap(part, WIDTH, initial_indent="   ", subsequent_indent="   ") or [""]
    ]


def many(
    guidance: Guidance,
    lines: Iterable[str],
    out: TextIO,
    err: TextIO,
    phrases: Phrases,
    nation: str,
    audience: str = "",
) -> int:
    """One answer a line for one question a line. A line that is no question is said, and the rest is done."""
    status = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            question, where = row["question"], str(row.get("nation") or nation)
            if not isinstance(question, str) or where not in NATIONS:
                raise TypeError
            json.dumps([question, row.get("id")], ensure_ascii=False).encode()  # half a character is no text
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            err.write(phrases.text("trouble.not_a_question", number=str(number), what=type(error).__name__) + "\n")
            status = 1
            continue
        results = as_rows(guidance.ask(question, where, audience=audience), phrases)
        out.write(json.dumps({"id": row.get("id"), "results": results}, ensure_ascii=False) + "\n")
    return status


def brought_in(imported: Imported, phrases: Phrases) -> str:
    """What was brought in, with its first passages, so that somebody sees how it was cut."""
    lines = [
        phrases.text(
            "guidance.brought_in",
            title=visible(imported.title),
            clauses=str(imported.clauses),
            passages=str(len(imported.passages)),
            id=imported.id,
        )
    ]
    numbered = [passage for passage in imported.passages if passage.citation[-1:].isalnum()] or imported.passages
    for passage in numbered[:3]:
        lines.append(
            f"   {visible(passage.citation)}: {visible(textwrap.shorten(passage.text, 100, placeholder=' …'))}"
        )
    return "\n".join(lines)


def listing(guidance: Guidance, cards: int, zone: str, phrases: Phrases) -> str:
    """Our cards, and every document that was brought in."""
    lines = [phrases.text("guidance.cards", number=str(cards))]
    for one in guidance.library.all():
        lines.append(
            phrases.text(
                "guidance.listed",
                id=one.id,
                title=visible(one.title),
                nation=phrases.text(f"nation.{one.nation}") if one.nation else phrases.text("nation.none"),
                clauses=str(one.clauses),
                file=visible(one.file),
                day=one.at.astimezone(ZoneInfo(zone)).strftime("%d %B %Y").lstrip("0"),
            )
        )
    lines += [phrases.text("guidance.broken", file=visible(name)) for name in guidance.library.broken()]
    return "\n".join(lines)


def trouble(error: Exception, settings: Settings) -> tuple[str, str]:
    """The phrase under [trouble] for what went wrong with the guidance, and where; ("", "") for a fault of ours."""
    from knowledge.index import Unreachable

    if isinstance(error, Unreachable):
        return "no_chroma", settings.chroma_url
    if isinstance(error, OSError):
        return "data_folder", str(settings.home)
    if type(error).__module__.partition(".")[0] == "openai":  # not imported only to name its errors
        return "no_embeddings", settings.model_base_url
    return "", ""


@contextmanager
def progress(what: str, to: TextIO = sys.stderr) -> Iterator[Progress]:
    """A bar while something takes long, on a terminal only. Ctrl-C stops it, and what was begun is put away."""
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn
    from rich.progress import Progress as Bar

    bar = Bar(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        console=Console(file=to),
        transient=True,
        disable=not to.isatty(),
    )
    task = bar.add_task(what, total=None)

    def show(done: int, of: int) -> None:
        bar.start()
        bar.update(task, completed=done, total=of)
        if done >= of:
            bar.stop()

    try:
        yield show
    finally:
        bar.stop()
