"""The only file that knows every part. Law: it imports what the settings chose, when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from bot.settings import Settings
from prompts import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.session import Drafter, Listener, Session
    from store.records import Store


def phrases_for(settings: Settings) -> Callable[[str], Phrases]:
    """Phrases by language, with the help numbers and the host's own number filled in."""
    from knowledge.help import numbers

    @cache
    def of(language: str) -> Phrases:
        plain = Phrases(language or settings.language or "en")
        near = plain.text("safety.local_help", local_help=settings.local_help) if settings.local_help else ""
        near = near or plain.text("safety.local_help_none")
        always = {
            **numbers(),
            "local_help": near,
            "help": plain.text("safety.help_numbers", local_help=near, **numbers()),
            "who_sees": plain.text("say.who_sees_default"),
        }
        return Phrases(plain.language, always)

    return of


def listeners() -> dict[str, Callable[[], Listener]]:
    """Every listener by name."""

    def offline() -> Listener:
        from bot.listening.offline import OfflineListener

        return OfflineListener()

    return {"offline": offline}


def drafters() -> dict[str, Callable[[], Drafter]]:
    """Every drafter by name."""

    def own_words() -> Drafter:
        from bot.drafting.own_words import OwnWordsDrafter

        return OwnWordsDrafter()

    return {"own_words": own_words}


@contextmanager
def opened_store(settings: Settings) -> Iterator[Store]:
    """The store of these settings, closed afterwards. Raises `store.errors.StoreTrouble`."""
    from store.engine import sqlite_url
    from store.records import Store

    store = Store(settings.database_url or sqlite_url(settings.home))
    try:
        yield store
    finally:
        store.close()


def session(settings: Settings, store: Store) -> Session:
    """A session on this store."""
    from uuid_utils import uuid7

    from bot.session import Session
    from store.errors import MovedOn, StoreTrouble

    return Session(
        store,
        listeners()["offline"](),
        drafters()["own_words"](),
        phrases_for(settings),
        now=lambda: datetime.now(UTC),
        new_id=lambda: str(uuid7()),
        overtaken=MovedOn,
        trouble=StoreTrouble,
    )
