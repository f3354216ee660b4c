"""What is set up, what works, and what would leave this machine. Law: it looks, and changes nothing."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from bot.settings import OFFICIAL, TELEGRAM, Settings, leaves_here
from prompts import LANGUAGES, Phrases, PhrasesIncomplete

Say = Callable[..., str]


def report(settings: Settings) -> tuple[list[str], bool]:
    """One line a thing, and whether all that is set up works."""
    say = Phrases(settings.language or "en").text
    checks = [_store(settings, say), *(_language(language, say) for language in LANGUAGES)]
    checks += [_listening(say), _guidance(settings, say), *_model(settings, say), *_telegram(settings, say)]
    lines = [say("doctor.python", version=".".join(map(str, sys.version_info[:3])))]
    lines.append(say("doctor.home", where=str(settings.home)))
    lines += [line for line, _ in checks]
    lines += ["", *_leaving(settings, say)]
    return lines, all(well for _, well in checks)


def _store(settings: Settings, say: Say) -> tuple[str, bool]:
    from store.errors import StoreTrouble

    file = settings.home / "whatmatters.db"
    if not settings.database_url and not file.exists():
        folder = _first_that_exists(settings.home)
        well = os.access(folder, os.W_OK)
        return say("doctor.store_new" if well else "doctor.store_not_writable", where=str(folder)), well
    try:
        schema = _schema(settings)
    except StoreTrouble as trouble:
        return say(f"trouble.{trouble.kind}", where=settings.store_at), False
    return say("doctor.store" if schema else "doctor.store_new", schema=schema, where=settings.store_at), True


def _schema(settings: Settings) -> str:
    """Of the store as it is; "" where there is none yet. Raises `StoreTrouble`."""
    from store.engine import look

    file = settings.home / "whatmatters.db"
    return look(settings.database_url or f"sqlite:///{file}") if settings.database_url or file.exists() else ""


def _is_there(settings: Settings) -> bool:
    """Whether there is a store that can be read without changing it. What is wrong with it is said by its own line."""
    from store.errors import StoreTrouble
    from store.tables import SCHEMA

    with suppress(StoreTrouble):
        return _schema(settings) == SCHEMA
    return False


def _first_that_exists(folder: Path) -> Path:
    while not folder.exists():
        folder = folder.parent
    return folder


def _language(language: str, say: Say) -> tuple[str, bool]:
    try:
        phrases = Phrases(language)
    except PhrasesIncomplete as missing:
        return say("doctor.language_incomplete", language=language, what=str(missing)), False
    reviewed = phrases.text("about.reviewed_by")
    key = "doctor.language_reviewed" if reviewed else "doctor.language_not_reviewed"
    return say(key, language=phrases.text("about.name"), who=reviewed), True


def _listening(say: Say) -> tuple[str, bool]:
    from bot.noting import predict_now

    heard = predict_now({"text": 'She said "I want to keep my garden."', "mode": "worker_dictation"})
    well = bool(heard["outcomes"])
    return say("doctor.listening" if well else "doctor.listening_not"), well


def _guidance(settings: Settings, say: Say) -> tuple[str, bool]:
    from knowledge.cards import cards
    from knowledge.library import Library
    from knowledge.minilm import model_folder

    library = Library(settings.home / "guidance" / "imported")
    found = say("doctor.guidance", cards=str(len(cards())), documents=str(len(library.all())))
    if settings.embeddings == "minilm" and model_folder(settings.embeddings_folder) is None:
        return say("guidance.no_model"), False
    return found, not library.broken()


def _model(settings: Settings, say: Say) -> list[tuple[str, bool]]:
    """Whether the language model is there, and what it was used for; nothing where none is set."""
    if not settings.model:
        return []
    import asyncio

    from bot import build

    model = build.language_model(settings)
    state = asyncio.run(model.reachable())
    lines = [(say(f"doctor.model_{state}", service=model.service), state == "answers")]
    if _is_there(settings):
        with build.opened_store(settings) as store:
            talks, used = store.used()
        counts = {"talks": talks, "calls": used.calls, "sent": used.tokens_in, "received": used.tokens_out}
        lines.append((say("doctor.model_used", **{name: str(count) for name, count in counts.items()}), True))
    return lines


def _telegram(settings: Settings, say: Say) -> list[tuple[str, bool]]:
    """Whether Telegram knows the bot, and how many may use it; nothing where no token is set."""
    if not settings.telegram_token:
        return []
    import asyncio

    from bot.channels.telegram.serve import state_of

    state, name = asyncio.run(state_of(settings.telegram_token, settings.telegram_api or TELEGRAM))
    lines = [(say(f"doctor.telegram_{state}", bot=name), state == "answers")]
    if _is_there(settings):
        from bot import build
        from store.members import Members

        with build.opened_store(settings) as store:
            paired = asyncio.run(Members(store, build.now).all())
        lines.append((say("doctor.telegram_members", count=str(len(paired))), True))
    return lines


def _leaving(settings: Settings, say: Say) -> list[str]:
    """What would leave this machine, setting by setting; and that nothing would, where none is set."""
    from bot import build

    away = leaves_here(settings.model_base_url or OFFICIAL)
    telegram = settings.telegram_api or TELEGRAM
    would = {
        "model": build.language_model(settings).service if settings.model and away else "",
        "transcribe": hears.service if (hears := build.transcriber(settings)) and away else "",
        "telegram": telegram if settings.telegram_token and leaves_here(telegram) else "",
        "database": settings.store_at if settings.stored_elsewhere else "",
        "chroma": settings.chroma_url,
        "embeddings": settings.embeddings if settings.embeddings.startswith("openai:") else "",
    }
    lines = [say(f"doctor.leaves_{what}", where=where) for what, where in would.items() if where]
    return lines or [say("doctor.leaves_nothing")]
