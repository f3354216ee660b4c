"""The only file that knows every part. Law: it imports what the settings chose, when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from bot.settings import LOOPBACK, OFFICIAL, TELEGRAM, Settings, leaves_here
from prompts import Phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi import FastAPI

    from bot.channels.telegram.serve import Telegram
    from bot.channels.web.visits import Visits
    from bot.conversation.conversation import Conversation
    from bot.conversation.requests import AskModel
    from bot.model import Model
    from bot.practising import Practising
    from bot.rooms import Rooms
    from bot.session import Asker, Drafter, Guide, Listener, Session
    from bot.shelf import RecordShelf
    from bot.training.flow import Flow
    from bot.transcribing import Transcriber
    from knowledge.embeddings import Embedding
    from knowledge.guidance import Guidance
    from store.records import Store


def phrases_for(settings: Settings, channel: str = "") -> Callable[[str], Phrases]:
    """Phrases by language, as a channel says them, with the help numbers and the host's own number filled in."""
    from knowledge.help import numbers

    held = "elsewhere" if settings.stored_elsewhere else "default"
    sees = "model" if settings.model and held == "default" else held

    @cache
    def of(language: str) -> Phrases:
        plain = Phrases(language or settings.language or "en", channel=channel)
        near = plain.text("safety.local_help", local_help=settings.local_help) if settings.local_help else ""
        near = near or plain.text("safety.local_help_none")
        told = plain.text(f"say.who_sees_{sees}")
        always = {
            **numbers(),
            "local_help": near,
            "help": plain.text("safety.help_numbers", local_help=near, **numbers()),
            "held": plain.text(f"say.held_{held}", where=settings.store_at),
            "who_sees": f"{told} {lapses}" if (lapses := how_long(settings, plain)) else told,
        }
        return Phrases(plain.language, always, channel)

    return of


def how_long(settings: Settings, phrases: Phrases) -> str:
    """When what was not kept is deleted by itself, as it is said at the start of a talk; "" where it never is."""
    days = settings.keep_unconfirmed_days
    if not days:
        return ""
    return phrases.text("say.lapses_in_a_day" if days == 1 else "say.lapses", days=str(days))


@dataclass(frozen=True, slots=True)
class Makers:
    """Who listens, writes and words questions; `service` is the model behind them as people are told of it, or "".

    `warm` loads what they need, behind the first question.
    """

    listener: Listener
    drafter: Drafter
    asker: Asker | None = None
    service: str = ""
    warm: Callable[[], None] = lambda: None


def by_rule() -> Makers:
    """Those that need no model."""
    from bot.drafting.own_words import OwnWordsDrafter
    from bot.listening.by_rule import OfflineListener, ready

    return Makers(OfflineListener(), OwnWordsDrafter(), warm=behind_the_first_question(ready))


A_BREATH_S = 0.05
"""The first question is on the screen by then; only afterwards is anything loaded behind it."""


def behind_the_first_question(load: Callable[[], object]) -> Callable[[], None]:
    """Loads something once, while people think. Whoever needs it earlier loads it themselves, and hears of faults."""
    from threading import Timer

    def quietly() -> None:
        with suppress(Exception):
            load()

    @cache
    def warm() -> None:
        timer = Timer(A_BREATH_S, quietly)
        timer.daemon = True
        timer.start()

    return warm


def makers(settings: Settings) -> Makers:
    """By rule alone; or, where a model is set up, with it beside the rules."""
    if not settings.model:
        return by_rule()
    from bot.drafting.with_model import ModelDrafter
    from bot.listening.with_model import ModelListener
    from bot.masking import Masks
    from bot.model import load
    from bot.wording_questions import ModelAsker
    from prompts import for_model

    model = language_model(settings)

    def asks(task: str) -> AskModel:
        return lambda text, form, names, told: model.ask(for_model(task), text, form, Masks(names, told))

    name = model.service
    listener, drafter = ModelListener(name, asks("listen")), ModelDrafter(name, asks("draft"))
    return Makers(listener, drafter, ModelAsker(name, asks("ask")), name, behind_the_first_question(load))


def language_model(settings: Settings) -> Model:
    """The language model of these settings."""
    from bot.model import Model

    return Model(
        settings.model.removeprefix("openai:"),
        base_url=settings.model_base_url,
        key=settings.model_key,
        timeout_s=settings.model_timeout_s,
    )


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


def guidance(
    settings: Settings,
    progress: Callable[[int, int], None] = lambda done, of: None,
    told: Callable[[str], None] = lambda what: None,
) -> Guidance:
    """The guidance of these settings. Without the model that is set, words are searched, and that is `told`."""
    from knowledge.guidance import Guidance

    name, embedding = settings.embeddings, embeddings(settings)
    if name == "minilm":
        from knowledge.minilm import MiniLM, NoModel

        try:
            model = MiniLM(settings.embeddings_folder)
            embedding = lambda: model  # noqa: E731 - the one that was just read
        except NoModel:
            told("no_model")
            name, embedding = "words", None
    folder = settings.home / "guidance"
    return Guidance(folder, embedding, name=name, url=settings.chroma_url, progress=progress, told=told)


def embeddings(settings: Settings) -> Callable[[], Embedding] | None:
    """What makes the vectors of these settings; None for `words`, which the guidance learns from its own cards."""

    def minilm() -> Embedding:
        from knowledge.minilm import MiniLM

        return MiniLM(settings.embeddings_folder)

    def endpoint() -> Embedding:
        from knowledge.embeddings import OpenAIEmbedding

        return OpenAIEmbedding(
            settings.embeddings.removeprefix("openai:"),
            base_url=settings.model_base_url,
            key=settings.model_key,
            timeout_s=settings.model_timeout_s,
        )

    return {"words": None, "minilm": minilm}.get(settings.embeddings, endpoint)


def guide(settings: Settings) -> Guide:
    """Who looks guidance up for a talk. Where a search would leave this machine, the table of elements is enough."""
    from bot.guide import CardGuide

    another = settings.embeddings.startswith("openai:") or bool(settings.chroma_url)
    return CardGuide(None if another else partial(guidance, settings))


def leaves(settings: Settings) -> str:
    """Where a question to the guidance goes, when it does not stay on this machine; else ""."""
    to = [settings.model_base_url or OFFICIAL] if settings.embeddings.startswith("openai:") else []
    to += [settings.chroma_url] if settings.chroma_url else []
    return ", ".join(where for where in to if leaves_here(where))


def transcriber(settings: Settings) -> Transcriber | None:
    """What turns speech into words with these settings; None where the keyboard's own dictation is all there is."""
    from bot.transcribing import Endpoint, Local

    where, _, name = settings.transcribe.partition(":")
    if not name:
        return None
    if where == "local":
        return Local(name)
    return Endpoint(name, base_url=settings.model_base_url, key=settings.model_key, timeout_s=settings.model_timeout_s)


TRAINING = "training.db"
"""The file in the data folder in which rooms stand: a database of their own, also where records are on a server."""


@contextmanager
def opened_training(settings: Settings) -> Iterator[Store]:
    """The store of rooms, closed afterwards. Raises `store.errors.StoreTrouble`."""
    from store.engine import sqlite_url
    from store.records import Store

    store = Store(sqlite_url(settings.home, TRAINING))
    try:
        yield store
    finally:
        store.close()


def rooms(settings: Settings, store: Store) -> Rooms:
    """The trainer's rooms on this store. Raises `prompts.exercises.NotAnExercise` for a trainer's own file."""
    import secrets

    from uuid_utils import uuid7

    from bot.rooms import CODE_LENGTH, CODE_SIGNS, Rooms
    from bot.training.looking import ready
    from prompts.exercises import read
    from store.errors import MovedOn, StoreTrouble
    from store.rooms import Rooms as StoredRooms

    raw = read(settings.home / "exercises")
    return Rooms(
        StoredRooms(store),
        _flows(raw),
        tuple(raw),
        where_it_says,
        now=now,
        new_id=lambda: str(uuid7()),
        new_code=lambda: "".join(secrets.choice(CODE_SIGNS) for _ in range(CODE_LENGTH)),
        overtaken=MovedOn,
        trouble=StoreTrouble,
        warm=behind_the_first_question(ready),
    )


def _flows(raw: Mapping[str, dict[str, Any]]) -> Callable[[str, str], Flow]:
    """The exercises by id and language; each is read when it is asked for first."""
    from bot.training.flow import flow_of

    return cache(lambda id, language: flow_of(raw[id], language))


def practising(rooms: Rooms) -> Practising:
    """Practice talks, where these rooms are stored."""
    from uuid_utils import uuid7

    from bot.practising import Practising
    from bot.training.practice import world_of
    from prompts.practice import read
    from store.errors import MovedOn, StoreTrouble

    return Practising(
        rooms.keeper,
        cache(lambda: {id: world_of(raw) for id, raw in read().items()}),
        now=now,
        new_id=lambda: str(uuid7()),
        overtaken=MovedOn,
        trouble=StoreTrouble,
    )


@cache
def where_it_says(citation: str, nation: str) -> str:
    """What our own card says of a clause, in our words; "" where there is none. (Cards are in English.)"""
    from knowledge.cards import cards

    found = [card for card in cards() if card.citation == citation]
    return found[0].point if found else ""


def web(settings: Settings, store: Store, visits: Visits, rooms: Rooms, *, per_minute: int = 240) -> FastAPI:
    """The page on this store, and on these rooms."""
    from bot.channels.web.pages import create
    from bot.channels.web.site import Parts
    from bot.guiding import as_page, trouble
    from bot.transcribing import transcript
    from store.errors import StoreTrouble

    found = guidance(settings)

    def ask(question: str, nation: str, phrases: Phrases) -> str:
        from bot.conversation.concerns import signs

        try:
            return as_page(found.ask(question, nation), phrases, harm=bool(signs(question)))
        except Exception as error:  # those of a store or a service of guidance are told apart here
            kind, where = trouble(error, settings)
            if not kind:
                raise
            return phrases.text(f"trouble.{kind}", where=where)

    hears = transcriber(settings)
    parts = Parts(
        session=session(settings, store),
        coach=partial(_coach, settings.nation),
        coach_talk=_coach_talk,
        waiting=store.unfinished,
        phrases=phrases_for(settings),
        shelf=shelf(settings, store),
        ask=ask,
        leaves=leaves(settings),
        trouble=StoreTrouble,
        nation=settings.nation,
        language=settings.language,
        zone=settings.timezone,
        transcribe=partial(transcript, hears) if hears else None,
        voice_goes_to=hears.service if hears else "",
    )
    hosts = LOOPBACK | {settings.host}
    return create(parts, visits, rooms, practising(rooms), hosts=hosts, per_minute=per_minute)


def _coach(
    nation: str, text: str, first: str, mode: str, number: int, more: bool, phrases: Phrases
) -> Mapping[str, object]:
    """What the page of the coach shows of a note."""
    from bot.conversation.recording import Mode
    from bot.laying import differs, how, lay, shown

    laid = lay(text, Mode(mode), phrases.language, nation)
    then, now = differs(lay(first, Mode(mode), phrases.language, nation), laid, phrases) if first != text else ((), ())
    more = more or number > len(laid.coached.offered)
    return {
        "lines": shown(laid, phrases, more=more),
        "more": bool(laid.coached.more) and not more,
        "number": number,
        "how": how(laid, number, nation, phrases) if number else None,
        "pass_on": phrases.text(laid.passing_on) if laid.sign else "",
        "then": then,
        "now": now,
    }


def _coach_talk(c: Conversation, phrases: Phrases) -> Sequence[object]:
    """What the checks say of what a worker said, at its read-back."""
    from bot.laying import lay_talk, shown

    return shown(lay_talk(c), phrases)


def shelf(settings: Settings, store: Store, channel: str = "") -> RecordShelf:
    """The records of this store, as pages."""
    from bot.shelf import RecordShelf

    return RecordShelf(store, settings.timezone, phrases_for(settings, channel), settings.local_help)


async def tidy(settings: Settings, store: Store) -> None:
    """Forgets what nobody came back to, where that is set; and takes off the disk what is still owed there.

    It is done at a start and every hour; where the store cannot do it, the next time.
    """
    from store.errors import StoreTrouble
    from store.retention import forget_what_lapsed

    with suppress(StoreTrouble):
        await forget_what_lapsed(store, now(), settings.keep_unconfirmed_days)
    if store.owing:
        await store.clean()


async def tidy_all(settings: Settings, store: Store, training: Store) -> None:
    """The same, and the rooms that nobody came back to."""
    await tidy(settings, store)
    await tidy_training(training)


async def tidy_training(training: Store) -> None:
    """Deletes the rooms and practice talks that nobody came back to."""
    from bot.rooms import KEPT_DAYS
    from store.errors import StoreTrouble
    from store.rooms import Rooms as StoredRooms

    with suppress(StoreTrouble):
        await StoredRooms(training).forget_old(now(), KEPT_DAYS)
        if training.owing:
            await training.clean()


def telegram(settings: Settings, store: Store, training: Store) -> Telegram:
    """The bot on this store, and on the rooms in another.

    Raises aiogram's `TokenValidationError` for a token that cannot be one, and what `rooms` raises.
    """
    from bot.channels.telegram.lean import bot_of
    from bot.channels.telegram.parts import Parts
    from bot.channels.telegram.serve import Telegram
    from bot.transcribing import transcript
    from store.errors import AlreadyDone, StoreTrouble
    from store.inbox import Inbox
    from store.members import Members
    from store.phones import Phones

    hears, kept = transcriber(settings), shelf(settings, store, "telegram")
    parts = Parts(
        session=session(settings, store, "telegram"),
        inbox=Inbox(store, now),
        members=Members(store, now),
        rooms=rooms(settings, training),
        phones=Phones(training),
        phrases=phrases_for(settings, "telegram"),
        unfinished=store.unfinished,
        records=kept.titles,
        begins=kept.begins,
        about=kept.about,
        record=kept.text,
        talk_of=kept.talk_of,
        tidy=partial(tidy_all, settings, store, training),
        identifying=_identifying if settings.telegram_aliases_only else lambda text: (),
        transcribe=partial(transcript, hears) if hears else None,
        voice_goes_to=hears.service if hears else "",
        overtaken=AlreadyDone,
        trouble=StoreTrouble,
        nation=settings.nation,
        language=settings.language,
        zone=settings.timezone,
        now=now,
        shared=bool(settings.database_url) and not settings.database_url.startswith("sqlite"),
    )
    return Telegram(bot_of(settings.telegram_token, settings.telegram_api or TELEGRAM), parts)


def _identifying(text: str) -> tuple[str, ...]:
    """What in a text surely tells who somebody is."""
    from bot.listening.identifiers import identifiers

    return tuple(dict.fromkeys(text[one.start : one.end] for one in identifiers(text)))


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def session(settings: Settings, store: Store, channel: str = "") -> Session:
    """A session on this store, with the phrases of a channel."""
    from uuid_utils import uuid7

    from bot.session import Session
    from store.errors import MovedOn, StoreTrouble

    made = makers(settings)
    return Session(
        store,
        made.listener,
        made.drafter,
        guide(settings),
        phrases_for(settings, channel),
        now=now,
        new_id=lambda: str(uuid7()),
        overtaken=MovedOn,
        trouble=StoreTrouble,
        asker=made.asker,
        service=made.service,
        warm=made.warm,
    )
