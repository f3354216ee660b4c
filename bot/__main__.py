"""The command line. Law: exit 0 done, 1 could not (one plain line), 2 wrong usage; no traceback for a person."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.coaching_command import check
from bot.commands import CouldNot, lines_of, one_of, phrases, text_of
from bot.eval_command import evaluate
from bot.exercise_command import exercise
from bot.guidance_commands import guidance_app
from bot.person_commands import person_app
from bot.practise_command import practise
from bot.record_commands import records_app, versions_of
from bot.settings import NATIONS
from bot.telegram_commands import telegram_app
from prompts import Phrases

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help=__doc__,
)
app.add_typer(records_app, name="records")
app.add_typer(person_app, name="person")
app.add_typer(guidance_app, name="guidance")
app.add_typer(telegram_app, name="telegram")


KINDS = ("worker", "person", "carer", "observer", "review", "profile")
"""Of talks that can begin, as `bot.session.BEGINS` has them; that is not imported for a list of commands."""

LANGUAGES_OF_NOTES = ("en", "en-sco", "cy")


@app.command()
def console(
    as_: Annotated[str, typer.Option("--as", help=f"{', '.join(KINDS)}; asked when left out")] = "",
    about: Annotated[str, typer.Option("--about", help="a kept record: the talk is about the same person")] = "",
    record: Annotated[str, typer.Option("--record", help="open the talk of this record again, to change it")] = "",
) -> None:
    """Open the conversation in this terminal."""
    import asyncio

    from bot import build
    from bot.channels.console import Console, Place
    from bot.settings import load

    if as_ and as_ not in KINDS:
        raise typer.BadParameter(", ".join(KINDS), param_hint="--as")
    settings = load()
    place = Place(settings.nation, settings.language, settings.timezone, settings.store_at)
    with build.opened_store(settings) as store:
        if settings.keep_unconfirmed_days:
            asyncio.run(build.tidy(settings, store))
        from_record = versions_of(store, about)[0].id if about else ""
        talk = versions_of(store, record)[0].talk if record else ""
        shelf = build.shelf(settings, store)
        opened = Console(build.session(settings, store), store.unfinished, build.phrases_for(settings), place, shelf)
        opened.run(as_, from_record, talk)


@app.command()
def web() -> None:
    """Open the page on this machine, and print the link to it."""
    from datetime import UTC, datetime
    from functools import partial

    from bot import build
    from bot.channels.web import serve
    from bot.channels.web.visits import Visits
    from bot.settings import load

    settings, said = load(), phrases()

    def told(what: str, link: str) -> None:
        print(said.text(f"web.{what}"), link, flush=True)
        if what == "opened_at" and sys.stdin.isatty():
            print(said.text("web.new_link"), flush=True)

    try:
        bound = serve.listening(settings.host, settings.port)
    except serve.PortTaken:
        raise CouldNot("port_taken", port=str(settings.port)) from None
    with build.opened_store(settings) as store, build.opened_training(settings) as training:
        visits = Visits(lambda: datetime.now(UTC))
        pages = build.web(settings, store, visits, build.rooms(settings, training))
        serve.serve(pages, bound, visits, told, partial(build.tidy_all, settings, store, training))


@app.command()
def note(
    file: Annotated[str, typer.Argument(help="a text file, or - for standard input")] = "-",
    jsonl: Annotated[str, typer.Option("--jsonl", help="a file of cases, one JSON object a line")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="one JSON object instead of the page")] = False,
    mode: Annotated[str, typer.Option(help="worker_dictation, person_message, …")] = "worker_dictation",
    nation: Annotated[str, typer.Option(help="scotland, wales or england")] = "",
    language: Annotated[str, typer.Option(help="en, en-sco or cy")] = "en",
) -> None:
    """Draft from a dictated note or a message. Nothing is kept."""
    from bot import noting
    from bot.conversation.recording import Mode

    if language not in LANGUAGES_OF_NOTES:
        raise typer.BadParameter(", ".join(LANGUAGES_OF_NOTES), param_hint="--language")
    one_of(nation, NATIONS, "--nation")
    if mode not in list(Mode):
        raise typer.BadParameter(", ".join(Mode), param_hint="--mode")
    if jsonl:
        sys.exit(noting.run_cases(lines_of(jsonl), sys.stdout, sys.stderr))
    text = text_of(file)
    print(noting.one(text, mode=mode, nation=nation, language=language, as_json=as_json))


@records_app.command("list")
def list_records() -> None:
    """The records that were kept, newest first."""
    from bot import build, exporting
    from bot.settings import load

    settings = load()
    with build.opened_store(settings) as store:
        print(exporting.listing(store.records(), settings.timezone, phrases()))


@records_app.command()
def show(record: str) -> None:
    """A record with all that stands beside it, and what changed between its versions."""
    print(_exported(record, "text"))


@records_app.command()
def export(record: str, format_: Annotated[str, typer.Option("--format", help="json or md")] = "json") -> None:
    """A record as JSON or Markdown, with what was said against it."""
    if format_ not in {"json", "md"}:
        raise typer.BadParameter("json or md", param_hint="--format")
    print(_exported(record, format_))


@records_app.command()
def apart(record: str) -> None:
    """For the worker: words kept apart in the talk of this record, because they may have to be passed on."""
    from bot import build, exporting
    from bot.settings import load

    settings = load()
    with build.opened_store(settings) as store:
        talk = versions_of(store, record)[0].talk
        print(exporting.kept_apart(store.concerns(talk), settings.timezone, phrases()))


@records_app.command()
def pictures(record: str, to: Annotated[Path, typer.Option("--to", help="a folder")]) -> None:
    """Write the pictures that were sent in the talk of this record into a folder."""
    from bot import build, exporting
    from bot.settings import load

    settings = load()
    with build.opened_store(settings) as store:
        found = store.pictures(versions_of(store, record)[0].talk)
    if not found:
        raise CouldNot("no_pictures")
    to.mkdir(parents=True, exist_ok=True)
    for file, content in exporting.pictures(found):
        if (to / file).exists():
            raise CouldNot("file_there", where=str(to / file))
        (to / file).write_bytes(content)
        print(to / file)


app.command("check")(check)
app.command("eval")(evaluate)
app.command()(practise)
app.command()(exercise)


@app.command()
def doctor() -> None:
    """What is set up, what works, and what would leave this machine."""
    from bot import doctor as checks
    from bot.settings import load

    lines, well = checks.report(load())
    print("\n".join(lines))
    sys.exit(0 if well else 1)


def _exported(record: str, format_: str) -> str:
    from bot import build, exporting
    from bot.settings import load

    settings = load()
    with build.opened_store(settings) as store:
        versions = versions_of(store, record)
        return exporting.FORMATS[format_](versions, settings.timezone, phrases())


def main() -> NoReturn:
    """Runs the command line and turns whatever goes wrong into one plain line."""
    try:
        app()
    except (KeyboardInterrupt, BrokenPipeError):
        _quietly()
    except Exception as error:  # the last door: no traceback reaches a person
        _one_line(error)
        sys.exit(1)
    sys.exit(0)


def _quietly() -> NoReturn:
    """The other end of a pipe has gone, or Ctrl-C: leave without a word, and without Python's own."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(0)


def _one_line(error: Exception) -> None:
    from bot.drafting.page import visible
    from store.errors import StoreTrouble

    kind, values = "unexpected", {"what": type(error).__name__, "where": ""}
    if isinstance(error, CouldNot):
        kind, values = error.kind, {**values, **error.values}
    elif isinstance(error, StoreTrouble):
        from bot.settings import load

        kind, values = error.kind, {**values, "where": load().store_at}
    elif type(error).__name__ == "ValidationError":
        problems = error.errors()  # type: ignore[attr-defined]  # pydantic's, without importing it for this
        kind, values["what"] = (
            "setting",
            "; ".join(
                f"WHATMATTERS_{'_'.join(map(str, problem['loc'])).upper()}: {problem['msg']}" for problem in problems
            ),
        )
    elif type(error).__name__ == "Refused":
        kind = str(error)
    elif type(error).__name__ in {"NotAnExercise", "FlowIncomplete"}:
        kind, values["where"] = "not_an_exercise", str(error)
    elif type(error).__name__ in {"ArgumentError", "NoSuchModuleError", "ModuleNotFoundError", "UnicodeDecodeError"}:
        kind, values["what"] = "setting", "WHATMATTERS_DATABASE_URL / settings.env"
    plain = Phrases("en")
    key = f"trouble.{kind}" if f"trouble.{kind}" in plain else f"say.{kind}"
    print(plain.text(key, **{name: visible(value) for name, value in values.items()}), file=sys.stderr)


if __name__ == "__main__":
    main()
