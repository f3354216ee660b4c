"""What is done with one record: the person's copy, answering back, erasing. Law: what goes is said first."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands import CouldNot, one_of, phrases, text_of

if TYPE_CHECKING:
    from store.erasing import Reach
    from store.records import KeptRecord, Store

records_app = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="Records that were kept.")

WHYS = ("they_asked", "mistake", "changed_mind", "not_safe_here", "not_needed", "would_not_say")
"""Why something is erased. Only these: a reason in somebody's own words would be words that stay."""
SAYS = ("person", "worker", "supporter")
"""Who may say something against a record."""
SAFETY = frozenset({"safe_now", "ending_life"})


def versions_of(store: Store, record: str) -> tuple[KeptRecord, ...]:
    """The versions of the one record whose id holds this; a part of an id is enough where it is the only one."""
    versions = store.record(record)
    if not versions:
        raise CouldNot("no_record")
    return versions


@records_app.command()
def copy(
    record: str,
    format_: Annotated[str, typer.Option("--format", help="html or text; by the name of the file, or text")] = "",
    to: Annotated[Path | None, typer.Option("--to", help="a file; otherwise it is printed")] = None,
) -> None:
    """The person's own copy of a record: plain words, large print, without what is kept apart."""
    from bot import build
    from bot.copying import FORMATS
    from bot.settings import load

    if not format_:
        format_ = "html" if to and to.suffix.lower() in {".html", ".htm"} else "text"
    one_of(format_, tuple(FORMATS), "--format")
    settings = load()
    with build.opened_store(settings) as store:
        found = build.shelf(settings, store).copy(versions_of(store, record)[0].id)
    if found is None:
        raise CouldNot("no_record")
    put(FORMATS[format_](*found), to)


@records_app.command()
def question(
    record: str,
    file: Annotated[str, typer.Argument(help="a text file, or - for standard input")] = "-",
    as_: Annotated[str, typer.Option("--as", help="who says it: person, worker or supporter")] = "person",
    typed_by: Annotated[str, typer.Option("--typed-by", help="who types it, where that is somebody else")] = "",
) -> None:
    """ "That is not what I said": put words beside a record at once, wherever its talk is."""
    from bot import build
    from bot.conversation.recording import Role
    from bot.settings import load

    one_of(as_, SAYS, "--as")
    one_of(typed_by, ("", *SAYS), "--typed-by")
    settings = load()
    with build.opened_store(settings) as store:
        kept = versions_of(store, record)[0]
        text = _words(file)
        session = build.session(settings, store)
        shown = asyncio.run(session.against(kept.talk, text, Role(as_), Role(typed_by or as_)))
    print("\n".join(shown.said))
    if shown.question in SAFETY:
        print(f"\n{shown.text}\n\n{phrases().text('erase.go_on', record=kept.id)}")


@records_app.command()
def erase(
    record: str,
    why: Annotated[str, typer.Option("--why", help=", ".join(WHYS))] = "",
    yes: Annotated[bool, typer.Option("--yes", help="do not ask")] = False,
) -> None:
    """Erase a record with all its versions, and the talk that it was kept from."""
    from bot import build
    from bot.settings import load
    from store.erasing import erase_record, reach_of_record

    settings = load()
    with build.opened_store(settings) as store:
        found = versions_of(store, record)[0].id
        why = sure(asyncio.run(reach_of_record(store, found)), "record", why, yes=yes)
        gone(asyncio.run(erase_record(store, found, build.now(), why=why)))


# --- what erasing a record and erasing a person share -----------------------------------------------------


def sure(reach: Reach, what: str, why: str, *, yes: bool) -> str:
    """Says what goes and what stays, and asks; gives why. Raises `CouldNot` where it is not to be."""
    said = phrases()
    one_of(why, ("", *WHYS), "--why")
    counts = {
        "records": len(reach.records),
        "talks": len(reach.talks),
        "words": reach.words,
        "pictures": reach.pictures,
    }
    print(said.text(f"erase.{what}", **{name: str(count) for name, count in counts.items()}))
    print(said.text("erase.stays"))
    if reach.apart:
        print(said.text("erase.apart"))
    if reach.member:
        print(said.text("erase.member"))
    for record in reach.elsewhere:
        print(said.text("erase.elsewhere", record=record))
    print(said.text("erase.backups"))
    if reach.apart and not why:
        if yes:
            raise CouldNot("why_needed", whys=", ".join(WHYS))
        why = _which_why()
    if not yes and _asked(said.text("erase.sure")).casefold() not in {
        one.casefold() for one in said.words("button.yes")
    }:
        raise CouldNot("not_erased")
    return why


def gone(off_the_disk: bool) -> None:
    """Says that it is done, and whether the disk has followed."""
    said = phrases()
    print(said.text("erase.done"))
    if not off_the_disk:
        print(said.text("say.off_disk_later"))


def _which_why() -> str:
    said = phrases()
    print(said.text("erase.why"))
    for number, why in enumerate(WHYS, 1):
        print(f"{number}. {said.text(f'erase.why_{why}')}")
    picked = _asked("")
    if not (picked.isdecimal() and 1 <= int(picked) <= len(WHYS)):
        raise CouldNot("not_erased")
    return WHYS[int(picked) - 1]


def _asked(question: str) -> str:
    if question:
        print(question)
    print("> ", end="", flush=True)
    return sys.stdin.readline().strip()


def _words(file: str) -> str:
    """The words of a file or of standard input; at a terminal they are asked for, to an empty line."""
    if file != "-" or not sys.stdin.isatty():
        return text_of(file).rstrip("\n")
    print(phrases().text("ask.read.objection"))
    lines: list[str] = []
    while (line := _asked("")) or not lines:
        lines.append(line)
    return "\n".join(lines)


def put(text: str, to: Path | None) -> None:
    """Prints it, or writes it into a new file that only its owner can read."""
    if to is None:
        print(text)
        return
    try:
        file = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise CouldNot("file_there", where=str(to)) from None
    except OSError:
        raise CouldNot("no_folder", where=str(to)) from None
    with os.fdopen(file, "w", encoding="utf-8") as out:
        out.write(text)
    print(to)
