"""`whatmatters telegram`: the bot, and who may use it. Law: nobody may, until somebody with this terminal says so."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from bot.commands import CouldNot, one_of, phrases

telegram_app = typer.Typer(
    invoke_without_command=True, rich_markup_mode=None, help="The talk in Telegram, and who may use it there."
)


@telegram_app.callback()
def run(context: typer.Context) -> None:
    """Let the bot listen, until Ctrl-C."""
    if context.invoked_subcommand is None:
        _run()


@telegram_app.command()
def invite(
    name: Annotated[str, typer.Option("--name", help="what they are called; their yes is given under this name")],
    as_: Annotated[str, typer.Option("--as", help="worker, person or carer")],
    language: Annotated[str, typer.Option(help="en or cy")] = "",
) -> None:
    """Make a one-time code that lets one account in."""
    from bot import build
    from bot.drafting.page import when
    from bot.settings import load
    from prompts import LANGUAGES
    from store.members import ROLES, VALID, Members

    one_of(as_, ROLES, "--as")
    one_of(language, ("", *LANGUAGES), "--language")
    if not name.strip():
        raise typer.BadParameter("a name", param_hint="--name")
    settings, said = load(), phrases()
    with build.opened_store(settings) as store:
        code = asyncio.run(Members(store, build.now).invite(name.strip(), as_, language or settings.language))
    until = when(build.now() + VALID, settings.timezone)
    print(said.text("telegram.admin.invited", name=name.strip(), role=as_, code=code, until=until))


@telegram_app.command("list")
def list_() -> None:
    """Who may use the bot, and who was invited."""
    from bot import build
    from bot.drafting.page import when
    from bot.settings import load
    from store.members import Members

    settings, said = load(), phrases()
    with build.opened_store(settings) as store:
        members = Members(store, build.now)
        paired, invited = asyncio.run(members.all()), asyncio.run(members.invited())
    zone = settings.timezone
    lines = [
        said.text("telegram.admin.listed", name=one.name, role=one.role, when=when(one.paired_at, zone))
        for one in paired
    ]
    lines += [
        said.text("telegram.admin.listed_invited", name=one.name, role=one.role, until=when(one.until, zone))
        for one in invited
    ]
    print("\n".join(lines) or said.text("telegram.admin.listed_none"))


@telegram_app.command()
def remove(name: str) -> None:
    """Let somebody in no longer. What they kept stays."""
    from bot import build
    from bot.settings import load
    from store.members import Members

    settings = load()
    with build.opened_store(settings) as store:
        gone = asyncio.run(Members(store, build.now).remove(name))
    if not gone:
        raise CouldNot("no_member")
    print(phrases().text("telegram.admin.removed", name=name))


def _run() -> None:
    from bot import build
    from bot.settings import load

    settings, said = load(), phrases()
    if not settings.telegram_token:
        raise CouldNot("no_token")
    from aiogram.utils.token import TokenValidationError

    from bot.channels.loop import fastest
    from bot.channels.telegram.hook import Hook
    from bot.channels.telegram.serve import WRONG_TOKEN

    def told(what: str, **values: str) -> None:
        print(said.text(f"telegram.admin.{what}", **values), flush=True)

    hook = Hook(settings.telegram_webhook, settings.host, settings.port) if settings.telegram_webhook else None
    with build.opened_store(settings) as store, build.opened_training(settings) as training:
        try:
            with asyncio.Runner(loop_factory=fastest()) as runner:
                runner.run(build.telegram(settings, store, training).run(told, hook))
        except (TokenValidationError, *WRONG_TOKEN):
            raise CouldNot("token_refused") from None
        except (KeyboardInterrupt, asyncio.CancelledError):
            told("stopped")
