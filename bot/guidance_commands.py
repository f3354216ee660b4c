"""`whatmatters guidance`: the standard behind a question, from the command line. Law: what leaves is said first."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands import CouldNot, lines_of, one_of, phrases
from bot.settings import NATIONS

if TYPE_CHECKING:
    from knowledge.guidance import Guidance

guidance_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The standard behind a question.")


@guidance_app.command("ask")
def ask_guidance(
    question: Annotated[str, typer.Argument(help="in your own words")] = "",
    nation: Annotated[str, typer.Option(help="scotland, wales or england")] = "",
    audience: Annotated[str, typer.Option(help="only what is for: person, worker, trainer, lead")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="one JSON array instead of the page")] = False,
    jsonl: Annotated[str, typer.Option("--jsonl", help="a file of questions, one JSON object a line")] = "",
) -> None:
    """Find the clause that bears on a question, in plain words with its citation."""
    import json

    from bot import guiding
    from bot.conversation.concerns import signs
    from bot.settings import load

    one_of(nation, NATIONS, "--nation")
    one_of(audience, ("", "person", "worker", "trainer", "lead"), "--audience")
    if bool(question.strip()) == bool(jsonl):
        raise typer.BadParameter("a question, or --jsonl FILE", param_hint="QUESTION")
    settings, said = load(), phrases()
    where = nation or settings.nation
    with _guidance() as guidance:
        if jsonl:
            lines = lines_of(jsonl)
            sys.exit(guiding.many(guidance, lines, sys.stdout, sys.stderr, said, where, audience))
        answers = guidance.ask(question, where, audience=audience)
    if as_json:
        print(json.dumps(guiding.as_rows(answers, said), ensure_ascii=False, indent=2))
    else:
        print(guiding.as_page(answers, said, harm=bool(signs(question))))


@guidance_app.command("import")
def import_guidance(
    file: Path,
    title: Annotated[str, typer.Option(help="what it is called")] = "",
    year: Annotated[int, typer.Option(help="the year that stands in it")] = 0,
    nation: Annotated[str, typer.Option(help="where it applies: scotland, wales or england")] = "",
) -> None:
    """Bring in an official document, or your council's own guidance: text, Markdown, HTML, Word or PDF."""
    from bot import guiding
    from knowledge.reading import CannotRead

    one_of(nation, NATIONS, "--nation")
    said = phrases()
    with _guidance() as guidance:
        try:
            with guiding.progress(said.text("guidance.reading")) as bar:
                imported = guidance.library.bring_in(
                    file, title=title.strip() or file.stem, year=year, nation=nation, progress=bar
                )
        except CannotRead as why:
            raise CouldNot(str(why), where=str(file)) from None
        print(guiding.brought_in(imported, said))
        guidance.opened()


@guidance_app.command("list")
def list_guidance() -> None:
    """Our cards, and every document that was brought in."""
    from bot import build, guiding
    from bot.settings import load
    from knowledge.cards import cards

    settings = load()
    print(guiding.listing(build.guidance(settings), len(cards()), settings.timezone, phrases()))


@guidance_app.command("remove")
def remove_guidance(document: Annotated[str, typer.Argument(help="its id, from guidance list")]) -> None:
    """Take a document that was brought in away again, and its text with it."""
    said = phrases()
    with _guidance() as guidance:
        if not guidance.remove(document):
            raise CouldNot("no_document", where=document)
    print(said.text("guidance.removed", id=document))


@guidance_app.command("fetch-model")
def fetch_model(
    yes: Annotated[bool, typer.Option("--yes", help="do not ask first")] = False,
) -> None:
    """Fetch the small model that WHATMATTERS_EMBEDDINGS=minilm needs. Nothing else is ever downloaded."""
    from knowledge import minilm

    said = phrases()
    print(said.text("guidance.model_size", size=str(minilm.DOWNLOAD_MB)))
    if not yes and not typer.confirm(said.text("guidance.model_sure")):
        return
    try:
        minilm.fetch()
    except Exception:  # whatever a network can do: one line says it
        raise CouldNot("no_download") from None
    print(said.text("guidance.model_there"))


@contextmanager
def _guidance() -> Iterator[Guidance]:
    """The guidance of the settings, with a bar while it is built; what it has to tell goes to standard error."""
    from bot import build, guiding
    from bot.settings import load

    settings, said = load(), phrases()

    def told(what: str) -> None:
        print(said.text(f"guidance.{what}"), file=sys.stderr)

    if leaves := build.leaves(settings):
        print(said.text("guidance.leaves", where=leaves), file=sys.stderr)
    with guiding.progress(said.text("guidance.building")) as bar:
        try:
            yield build.guidance(settings, bar, told)
        except Exception as error:  # those of a store or a service of guidance are told apart here
            kind, where = guiding.trouble(error, settings)
            if not kind:
                raise
            raise CouldNot(kind, where=where) from None
