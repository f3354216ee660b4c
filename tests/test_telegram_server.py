"""The Telegram server for tests does what the real one does, seen through a real aiogram bot and dispatcher."""

from __future__ import annotations

import asyncio
import io
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.filters import Command
from aiogram.methods import GetChat, SetMyShortDescription
from aiogram.types import BotCommand, BufferedInputFile, CallbackQuery, InaccessibleMessage, Message, Update
from aiogram.types import InlineKeyboardButton as Button
from aiogram.types import InlineKeyboardMarkup as Buttons
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import ClientSession, web

from tests.telegram_people import Person
from tests.telegram_server import TelegramServer

YES_NO = Buttons(inline_keyboard=[[Button(text="yes", callback_data="y:1"), Button(text="no", callback_data="n:1")]])


class Prompt(AiohttpSession):
    """It closes without the quarter of a second that connections with TLS need."""

    async def close(self) -> None:
        if self._session:
            await self._session.close()


@pytest.fixture
def server() -> Iterator[TelegramServer]:
    with TelegramServer() as server:
        yield server


@pytest.fixture
def isa(server: TelegramServer) -> Person:
    return server.person(7, "Isa")


@asynccontextmanager
async def talking_to(server: TelegramServer, token: str = "") -> AsyncIterator[Bot]:
    session = Prompt(api=TelegramAPIServer.from_base(server.url))
    async with Bot(token or server.token, session) as bot:
        yield bot


@pytest.fixture
async def bot(server: TelegramServer) -> AsyncIterator[Bot]:
    async with talking_to(server) as bot:
        yield bot


@asynccontextmanager
async def polling(bot: Bot, *registers: Callable[[Dispatcher], Any]) -> AsyncIterator[Dispatcher]:
    """A dispatcher at work, until the block ends."""
    dispatcher = Dispatcher()
    for register in registers:
        register(dispatcher)
    task = asyncio.create_task(
        dispatcher.start_polling(bot, handle_signals=False, close_bot_session=False, polling_timeout=5)
    )
    try:
        yield dispatcher
    finally:
        await dispatcher.stop_polling()
        await task


def seen(updates: list[Update]) -> list[int]:
    return [update.update_id for update in updates]


async def test_a_talk_goes_through_polling_with_buttons_and_edits(
    server: TelegramServer, isa: Person, bot: Bot
) -> None:
    """A command, an answer with buttons, a press, its toast and the edit: what stands in the chat is what is seen."""

    def register(dispatcher: Dispatcher) -> None:
        @dispatcher.message(Command("start"))
        async def start(message: Message) -> None:
            await message.answer("Is <b>that</b> right?", reply_markup=YES_NO, parse_mode="HTML")

        @dispatcher.callback_query(F.data == "y:1")
        async def pressed(query: CallbackQuery) -> None:
            await query.answer("Kept")
            assert isinstance(query.message, Message)
            await query.message.edit_text("That was right.")

    async with polling(bot, register):
        isa.says("/start")
        await server.settled(lambda: len(server.log(isa.chat)) == 2)
        assert server.log(isa.chat)[-1].buttons == (("yes", "no"),)
        assert server.rendered(isa.chat) == "Isa: /start\nbot: Is that right?\n    [yes] [no]"
        isa.presses("yes")
        await server.settled(lambda: server.log(isa.chat)[-1].edited)
    assert server.rendered(isa.chat) == "Isa: /start\nbot: (edited) That was right."
    assert server.rooms[isa.chat].notices == ["Kept"]
    assert not server.unanswered
    with pytest.raises(LookupError):
        isa.presses("yes")


async def test_updates_come_until_they_are_confirmed(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """An update is handed out again until a higher offset names it done; limit and negative offsets count."""
    ids = [isa.says(str(number)) for number in range(5)]
    assert ids == sorted(ids)
    assert seen(await bot.get_updates(limit=2)) == ids[:2]
    assert seen(await bot.get_updates()) == ids
    assert seen(await bot.get_updates(offset=ids[2])) == ids[2:]
    assert seen(await bot.get_updates(offset=-1)) == ids[-1:]
    assert seen(await bot.get_updates(offset=ids[-1] + 1)) == []
    assert server.pending == 0


async def test_only_the_kinds_that_were_asked_for_are_queued(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """`allowed_updates` holds from then on, also for calls that do not name it."""
    await bot.get_updates(allowed_updates=["callback_query"])
    isa.says("not wanted")
    press = isa.presses_data(99, "x")
    (update,) = await bot.get_updates()
    assert update.update_id == press
    assert update.callback_query
    assert isinstance(update.callback_query.message, InaccessibleMessage)


async def test_a_second_poll_ends_the_first(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """Two programs with one token: the one that waited is told of the conflict, the new one has the updates."""
    first = asyncio.create_task(bot.get_updates(timeout=50))
    await server.settled(lambda: server.calls["getUpdates"] == 1)
    second = asyncio.create_task(bot.get_updates(timeout=50))
    with pytest.raises(TelegramConflictError):
        await first
    said = isa.says("hello")
    assert seen(await second) == [said]


async def test_everything_a_person_can_do_is_an_update_aiogram_reads(
    server: TelegramServer, isa: Person, bot: Bot
) -> None:
    """Each has its own kind, in the order in which it was done, and its id was returned."""
    ken = server.person(8, "Ken", "cy")
    team = ken.group("Team")
    forwarded = isa.says("what Ken wrote", forwarded_from=ken)
    done = [
        forwarded,
        isa.voice(b"ogg", duration=4),
        isa.photo(b"jpg", caption="the stair"),
        isa.document(b"pdf", "plan.pdf", "application/pdf"),
        isa.edits(server.log(isa.chat)[0].message_id, "what Ken said"),
        isa.sends("location", location={"latitude": 55.9, "longitude": -3.2}),
        isa.says("x" * 5000),
        isa.group("Team").says("to all"),
        isa.blocks(),
        isa.unblocks(),
    ]
    first = server.log(isa.chat)[0]
    assert (first.text, first.edited) == ("what Ken said", True)
    updates = await bot.get_updates()
    events: dict[int, Any] = {update.update_id: update.event for update in updates}
    kinds = [update.event_type for update in updates]
    assert kinds == ["my_chat_member", *["message"] * 4, "edited_message", *["message"] * 4, *["my_chat_member"] * 2]
    (origin, voice, photo, document, edited, place, rest, group, *_) = (events[one] for one in done)
    assert origin.forward_origin.sender_user.first_name == "Ken"
    assert (voice.voice.duration, photo.caption, document.document.file_name) == (4, "the stair", "plan.pdf")
    assert (edited.text, place.location.latitude, len(rest.text)) == ("what Ken said", 55.9, 904)
    assert (group.chat.id, group.chat.type, group.from_user.first_name) == (team.chat, "group", "Isa")


async def test_files_go_both_ways(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """What a person sends can be fetched, unless it is over 20 MB; what the bot sends is in the chat."""
    isa.voice(b"the recording")
    isa.voice(b"x", size=20 * 1024 * 1024 + 1)
    small, large = (update.message.voice for update in await bot.get_updates() if update.message)
    assert small
    assert large
    kept = io.BytesIO()
    await bot.download(small, kept)
    assert kept.getvalue() == b"the recording"
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(large.file_id)
    with pytest.raises(TelegramBadRequest, match="wrong file_id"):
        await bot.get_file("nobody's")
    sent = await bot.send_document(isa.chat, BufferedInputFile(b"the record", "record.md"), caption="Here it is")
    assert sent.document
    assert sent.document.file_name == "record.md"
    assert (server.log(isa.chat)[-1].text, server.log(isa.chat)[-1].file) == ("Here it is", b"the record")
    await bot.send_document(isa.chat, sent.document.file_id)
    assert server.log(isa.chat)[-1].file == b"the record"


@pytest.mark.parametrize(
    ("text", "mode", "why"),
    [
        ("", None, "message text is empty"),
        (" \n ", None, "text must be non-empty"),
        ("x" * 4097, None, "message is too long"),
        ("😀" * 4097, None, "message is too long"),
        ("<b>one", "HTML", "can't parse entities"),
        ("one</b>", "HTML", "can't parse entities"),
        ("a < b", "HTML", "can't parse entities"),
        ("<p>one</p>", "HTML", "can't parse entities"),
    ],
)
async def test_a_text_that_cannot_be_shown_is_refused(
    server: TelegramServer, isa: Person, bot: Bot, text: str, mode: str | None, why: str
) -> None:
    """Nothing of it appears, and the bot is told in Telegram's words."""
    with pytest.raises(TelegramBadRequest, match=why):
        await bot.send_message(isa.chat, text, parse_mode=mode)
    assert not server.log(isa.chat)


async def test_length_counts_characters_after_parsing(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """4096 emoji fit, and so do 4096 letters in bold; entities are counted in UTF-16."""
    await bot.send_message(isa.chat, "😀" * 4096)
    await bot.send_message(isa.chat, f"<b>{'x' * 4096}</b>", parse_mode="HTML")
    sent = await bot.send_message(isa.chat, "😀 <i>a &lt; b</i>", parse_mode="HTML")
    assert sent.text == "😀 a < b"
    assert sent.entities
    assert (sent.entities[0].type, sent.entities[0].extract_from(sent.text)) == ("italic", "a < b")


async def test_what_the_bot_may_not_do_is_refused(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """Edits, deletions, buttons, presses and chats: each refusal is of the type aiogram knows it by."""
    sent = await bot.send_message(isa.chat, "one", reply_markup=YES_NO)
    isa.says("mine")
    mine = server.log(isa.chat)[-1].message_id
    refusals: list[tuple[Any, str]] = [
        (bot.edit_message_text("one", chat_id=7, message_id=sent.message_id, reply_markup=YES_NO), "is not modified"),
        (bot.edit_message_reply_markup(chat_id=7, message_id=sent.message_id, reply_markup=YES_NO), "is not modified"),
        (bot.edit_message_text("two", chat_id=7, message_id=99), "message to edit not found"),
        (bot.edit_message_text("two", chat_id=7, message_id=mine), "message can't be edited"),
        (bot.delete_message(7, 99), "message to delete not found"),
        (bot.answer_callback_query("123"), "query is too old"),
        (bot.send_message(12345, "hello"), "chat not found"),
        (bot(GetChat(chat_id=7)), "method not found"),
    ]
    for data in ("", "x" * 65, "é" * 33):
        button = Buttons(inline_keyboard=[[Button(text="a", callback_data=data)]])
        refusals.append((bot.send_message(7, "hello", reply_markup=button), "BUTTON_DATA_INVALID"))
    for call, why in refusals:
        with pytest.raises(TelegramAPIError, match=why):
            await call
    assert [entry.text for entry in server.log(isa.chat)] == ["one", "mine"]
    await bot.edit_message_reply_markup(chat_id=7, message_id=sent.message_id)
    assert server.log(isa.chat)[0].buttons == ()
    assert not server.log(isa.chat)[0].edited
    await bot.delete_message(7, mine)
    isa.deletes_chat()
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("two", chat_id=7, message_id=sent.message_id)


async def test_a_press_can_become_too_old(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """Before it can be answered; after that, not any more, and it stays unanswered."""
    await bot.send_message(isa.chat, "?", reply_markup=YES_NO)
    await bot.send_message(isa.chat, "??", reply_markup=YES_NO)
    isa.presses("no")
    isa.presses("yes", server.log(isa.chat)[0].message_id)
    newest, oldest = (update.callback_query for update in await bot.get_updates() if update.callback_query)
    assert newest.message
    assert newest.message.message_id == server.log(isa.chat)[1].message_id
    await newest.answer()
    server.expire_queries()
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        await oldest.answer()
    assert server.unanswered == [oldest.id]


async def test_who_is_not_there_cannot_be_written_to(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """Blocked, put out of a group, never started, another bot's token: 403, 400 and 401; and it ends when it ends."""
    isa.blocks()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(isa.chat, "hello")
    isa.unblocks()
    await bot.send_message(isa.chat, "hello")
    team = isa.group("Team")
    team.blocks()
    with pytest.raises(TelegramForbiddenError, match="bot was kicked"):
        await bot.send_message(team.chat, "hello")
    new = server.person(9, "Una", started=False)
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(new.chat, "hello")
    new.says("/start")
    await bot.send_message(new.chat, "hello")
    async with talking_to(server, "43:another") as stranger:
        with pytest.raises(TelegramUnauthorizedError):
            await stranger.get_me()


async def test_what_the_bot_says_of_itself_is_kept(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """Commands and descriptions by language, actions by chat; after logging out nothing works."""
    assert (await bot.me()).username == "test_bot"
    help_, away = BotCommand(command="help", description="Help"), BotCommand(command="away", description="Leave")
    await bot.set_my_commands([help_, away])
    await bot.set_my_commands([help_], language_code="cy")
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == []
    assert [one.command for one in await bot.get_my_commands(language_code="cy")] == ["help"]
    await bot.set_my_description("It listens.")
    await bot(SetMyShortDescription(short_description="Listens"))
    assert server.settings["Description", "", ""] == "It listens."
    assert server.settings["ShortDescription", "", ""] == "Listens"
    await bot.send_chat_action(isa.chat, "typing")
    assert server.rooms[isa.chat].actions == ["typing"]
    await bot.log_out()
    with pytest.raises(TelegramBadRequest, match="Logged out"):
        await bot.get_me()


async def test_faults_come_when_they_are_ordered(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """So many times, in the chat that was named, and with or without the effect."""
    ken = server.person(8, "Ken")

    async def send(chat: int = isa.chat) -> None:
        await bot.send_message(chat, "hello")

    def shown() -> int:
        return len(server.log(isa.chat))

    server.fail("sendMessage", status=429, retry_after=2, times=2, chat=isa.chat)
    for _ in range(2):
        with pytest.raises(TelegramRetryAfter) as later:
            await send()
        assert later.value.retry_after == 2
        await send(ken.chat)
    server.fail("sendMessage", 502)
    server.fail("sendMessage", 500)
    for _ in range(2):
        with pytest.raises(TelegramServerError):
            await send()
    server.fail("sendMessage", 502, raw=b"<html>Bad Gateway</html>")
    with pytest.raises(ClientDecodeError):
        await send()
    server.drop("sendMessage")
    with pytest.raises(TelegramNetworkError):
        await send()
    assert shown() == 0
    server.drop("sendMessage", after=True)
    with pytest.raises(TelegramNetworkError):
        await send()
    assert shown() == 1
    await send()
    assert (shown(), server.calls["sendMessage"]) == (2, 10)


async def test_a_slow_call_holds_up_no_other_chat(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """While one waits, another is served; what is slow has its effect in the end."""
    ken = server.person(8, "Ken")
    server.slow("sendMessage", 60, chat=isa.chat)
    endless = asyncio.create_task(bot.send_message(isa.chat, "never"))
    await server.settled(lambda: server.calls["sendMessage"] == 1)
    await bot.send_message(ken.chat, "soon")
    assert not server.log(isa.chat)
    endless.cancel()
    server.slow("sendMessage", 0.01)
    server.slow("sendMessage", 0, chat=isa.chat)
    await bot.send_message(isa.chat, "late")
    assert server.log(isa.chat)[0].text == "late"


async def test_strict_limits_answer_a_flood_with_429(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """Off until they are turned on; then one more than the limit in a chat, or in all, has to wait a second."""
    now = [0.0]
    server.clock = lambda: now[0]
    people = [server.person(100 + number, "P") for number in range(4)]
    for _ in range(5):
        await bot.send_message(isa.chat, "no limits")
    server.strict_limits(per_chat=1, per_second=3)
    await bot.send_message(people[0].chat, "first")
    with pytest.raises(TelegramRetryAfter) as later:
        await bot.send_message(people[0].chat, "second")
    assert later.value.retry_after == 1
    for person in people[1:3]:
        await bot.send_message(person.chat, "first")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(people[3].chat, "the fourth in a second")
    now[0] = 1.0
    await bot.send_message(people[0].chat, "a second later")


async def test_updates_come_again_and_in_disorder(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """Each of them arrives, in the order that was drawn, with the doubles, whatever the bot confirms on the way."""
    with server.held():
        ids = [isa.says(str(number)) for number in range(200)]
    assert server.pending == 0
    order = server.shuffled(ids, within=10, doubled=0.1, seed=3)
    assert order != sorted(order)
    assert set(order) == set(ids)
    assert 205 < len(order) < 240
    first = {one: order.index(one) for one in ids}
    assert all(abs(first[one] - ids.index(one)) < 30 for one in ids)
    got: list[int] = []
    offset = None
    while server.pending:
        for one in seen(await bot.get_updates(offset=offset, limit=20)):
            got.append(one)
            offset = one + 1
    assert not Counter(order) - Counter(got)
    server.redeliver(ids[3], ids[1])
    assert seen(await bot.get_updates(offset=offset)) == [ids[3], ids[1]]


async def test_a_forgetful_server_gives_what_was_confirmed_once_more(
    server: TelegramServer, isa: Person, bot: Bot
) -> None:
    """Once, so that the queue still becomes empty."""
    server.forgetful = True
    ids = [isa.says("one"), isa.says("two")]
    assert seen(await bot.get_updates()) == ids
    assert seen(await bot.get_updates(offset=ids[-1] + 1)) == ids
    assert seen(await bot.get_updates(offset=ids[-1] + 1)) == []


async def test_a_webhook_is_posted_to_until_it_takes_the_update(server: TelegramServer, isa: Person, bot: Bot) -> None:
    """With the secret, each chat in order, again after a failure; polling is refused meanwhile, and then works."""
    said: list[str] = []
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def hear(message: Message) -> None:
        said.append(message.text or "")
        await message.answer(f"heard {message.text}")

    failures = iter([503, 500])
    refused: list[int] = []

    @web.middleware
    async def failing(request: web.Request, handler: Any) -> web.StreamResponse:
        if status := next(failures, None):
            refused.append(status)
            return web.Response(status=status)
        answer: web.StreamResponse = await handler(request)
        return answer

    app = web.Application(middlewares=[failing])
    SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token="s3cret").register(app, "/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    isa.says("one")
    with pytest.raises(TelegramBadRequest, match="loopback"):
        await bot.set_webhook("https://example.org/hook")
    await bot.set_webhook(hook, secret_token="s3cret")
    isa.says("two")
    with pytest.raises(TelegramConflictError):
        await bot.get_updates()
    await server.settled(lambda: server.pending == 0)
    assert said == ["one", "two"]
    assert refused == [503, 500]
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count) == (hook, 0)
    assert info.last_error_message
    await bot.set_webhook(hook, secret_token="another")
    calls = server.calls["webhook"]
    isa.says("to nobody")
    await server.settled(lambda: server.calls["webhook"] >= calls + 2)
    assert said == ["one", "two"]
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == []
    await runner.cleanup()


async def test_json_and_addresses_serve_as_well_as_forms(server: TelegramServer, isa: Person) -> None:
    """Whatever a client sends its parameters in, and however it writes the method's name."""
    async with ClientSession() as client:
        address = f"{server.url}/bot{server.token}/SENDMESSAGE"
        markup = YES_NO.model_dump(exclude_none=True)
        async with client.post(address, json={"chat_id": 7, "text": "one", "reply_markup": markup}) as answer:
            assert (await answer.json())["ok"]
        async with client.get(address, params={"chat_id": "7", "text": "two"}) as answer:
            assert (await answer.json())["result"]["text"] == "two"
        async with client.post(f"{server.url}/bot{server.token}/nonsense") as answer:
            assert await answer.json() == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}
    assert [entry.text for entry in server.log(isa.chat)] == ["one", "two"]
    assert server.calls["sendMessage"] == 2


def test_a_sync_test_waits_without_polling(server: TelegramServer, isa: Person) -> None:
    """A bot in a thread of its own answers; what never happens is a timeout that shows the chats."""

    async def echo() -> None:
        async with talking_to(server) as bot:
            (update,) = await bot.get_updates(timeout=10)
            assert update.message
            await bot.send_message(isa.chat, f"you said {update.message.text}")

    isa.says("hello")
    asyncio.run(echo())
    server.wait_until(lambda: server.log(isa.chat)[-1].text == "you said hello")
    with pytest.raises(TimeoutError, match="you said hello"):
        server.wait_until(lambda: False, timeout=0.01)
