"""`whatmatters person`: everything that is held about one person, to read, to take away, and to erase."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.commands import CouldNot, one_of, phrases
from bot.record_commands import WHYS, gone, put, sure

person_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Everything held about one person.")


@person_app.command("list")
def list_() -> None:
    """Everybody about whom something is held."""
    from bot import build
    from bot.person import listing
    from bot.settings import load
    from store.people import people

    settings = load()
    with build.opened_store(settings) as store:
        print(listing(people(store), settings.timezone, phrases()))


@person_app.command()
def journey(person: str) -> None:
    """What mattered to them and how it went, in all their records: dated sentences, and no score."""
    from bot import build, exporting
    from bot.settings import load
    from store.people import person as whom

    settings = load()
    with build.opened_store(settings) as store:
        if not (found := whom(store, person)):
            raise CouldNot("no_person")
        about = tuple(reversed(store.records_about(found)))
        print("\n".join(exporting.journey(about, settings.timezone, phrases())))


@person_app.command()
def export(
    person: str,
    format_: Annotated[str, typer.Option("--format", help="text or json")] = "text",
    to: Annotated[Path | None, typer.Option("--to", help="a file; otherwise it is printed")] = None,
    own_words_only: Annotated[bool, typer.Option("--own-words-only", help="leave out what others said")] = False,
) -> None:
    """Everything held about one person, for that person: what others said is marked, or left out."""
    from bot import build
    from bot.person import FORMATS, held
    from bot.settings import load
    from store.people import holding
    from store.people import person as whom

    one_of(format_, tuple(FORMATS), "--format")
    settings = load()
    with build.opened_store(settings) as store:
        if not (found := whom(store, person)):
            raise CouldNot("no_person")
        everything = held(holding(store, found), build.now(), own_words_only=own_words_only)
    put(FORMATS[format_](everything, settings.timezone, phrases()), to)


@person_app.command()
def erase(
    person: str,
    why: Annotated[str, typer.Option("--why", help=", ".join(WHYS))] = "",
    yes: Annotated[bool, typer.Option("--yes", help="do not ask")] = False,
) -> None:
    """Erase everything that is held about one person: talks, records, what is kept apart, pictures."""
    from bot import build
    from bot.settings import load
    from store.erasing import erase_person, reach_of_person
    from store.people import person as whom

    settings = load()
    with build.opened_store(settings) as store:
        if not (found := whom(store, person)):
            raise CouldNot("no_person")
        why = sure(asyncio.run(reach_of_person(store, found)), "person", why, yes=yes)
        gone(asyncio.run(erase_person(store, found, build.now(), why=why)))
