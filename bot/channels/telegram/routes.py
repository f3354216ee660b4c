"""Which handler gets what. Law: only members come here, each alone with the bot; a forwarded message is not theirs."""

from __future__ import annotations

from functools import partial

from aiogram import F, Router
from aiogram.filters import BaseFilter, Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message, TelegramObject

from bot.channels.telegram.desk import Arrived, Desk, tells_of_danger
from bot.channels.telegram.entering import Entering
from bot.channels.telegram.rooming import OF_ROOM, Rooming
from bot.channels.telegram.sending import OF_TALK
from bot.channels.telegram.speaking import Speaking
from bot.channels.telegram.talking import Talking

COMMANDS = (
    "note",
    "log",
    "talk",
    "why",
    "back",
    "later",
    "stop",
    "help",
    "join",
    "leave",
    "records",
    "forget",
    "start",
)
"""In the order in which Telegram lists them."""
ANSWERED_ONCE = frozenset("voabg")
"""Kinds of buttons that go when one of them was pressed; a question's go when the next is shown."""
AS_BUTTONS = {"why": "why", "back": "back", "later": "later", "stop": "stop", "forget": "delete_all"}
"""Commands that are a button of every question."""


IN_A_ROOM = {"leave": "leave", "later": "leave", "stop": "leave", "back": "back", "why": "why", "help": "help"}
"""Commands in a trainer's room; any other is for a talk."""


class Asked(BaseFilter):
    """The bot asked this member for a code, and this could be one."""

    def __init__(self, desk: Desk, *kinds: str) -> None:
        self._desk = desk
        self._kinds = kinds

    async def __call__(self, event: TelegramObject, arrived: Arrived) -> bool:
        text = (event.text or "") if isinstance(event, Message) else ""
        asked = arrived.member.asked.partition(":")[0] in self._kinds
        return asked and self._desk.could_be_code(arrived.member, text)


class CouldLetIn(BaseFilter):
    """It has the form of an invitation's code."""

    def __init__(self, desk: Desk) -> None:
        self._form = desk.parts.members.could_be_code

    async def __call__(self, event: TelegramObject) -> bool:
        return isinstance(event, Message) and self._form(event.text or "")


class AskedForRoom(BaseFilter):
    """The bot asked for the code of a room, or for a name there, and this can be one."""

    def __init__(self, rooming: Rooming, kind: str) -> None:
        self._rooming = rooming
        self._kind = kind

    async def __call__(self, event: TelegramObject, arrived: Arrived) -> bool:
        text = (event.text or "") if isinstance(event, Message) else ""
        asked = arrived.member.asked.partition(":")[0] == self._kind
        return asked and self._rooming.is_asked_for(arrived.member, text)


def in_a_room(desk: Desk, rooming: Rooming) -> Router:
    """All that somebody in a trainer's room can send or press. A forwarded message and /start are as anywhere."""
    routes = Router()
    message, press = routes.message, routes.callback_query
    for kind in (message, press, routes.edited_message):
        kind.filter(_is_in_a_room)

    for name in IN_A_ROOM:
        message(Command(name, ignore_case=True))(partial(_in_room, rooming, name))

    @message(F.text.startswith("/"), ~CommandStart(ignore_case=True))
    async def of_a_talk(message: Message, arrived: Arrived) -> None:
        await rooming.command(arrived, "in_room")

    @message(F.text, ~CommandStart(ignore_case=True), ~F.forward_origin)
    async def text(message: Message, arrived: Arrived) -> None:
        await rooming.text(arrived, message.text or "")

    @message(~F.text, ~F.forward_origin)
    async def other(message: Message, arrived: Arrived) -> None:
        await rooming.command(arrived, "only_words")

    @routes.edited_message()
    async def edited(message: Message, arrived: Arrived) -> None:
        await rooming.command(arrived, "edited")

    @press()
    async def pressed(query: CallbackQuery, arrived: Arrived) -> None:
        kind, about, does = desk.seals.opened(arrived.chat, "", query.data or "") or ("", "", "")
        if kind == OF_ROOM:
            await rooming.pressed(arrived, query, about, does)
        else:
            says = desk.phrases(arrived.member)
            desk.soon(desk.sender.answer(query.id, says.text("telegram.rooms.in_room")))

    return routes


async def _is_in_a_room(event: TelegramObject, arrived: Arrived) -> bool:
    return arrived.in_room


async def _in_room(rooming: Rooming, name: str, message: Message, arrived: Arrived) -> None:
    does = IN_A_ROOM[name]
    await (rooming.leave(arrived) if does == "leave" else rooming.command(arrived, does))


def router(desk: Desk, talking: Talking, entering: Entering, speaking: Speaking, rooming: Rooming) -> Router:
    """All that a member can send or press."""
    routes = Router()
    message, press = routes.message, routes.callback_query

    @message(F.forward_origin)
    async def forwarded(message: Message, arrived: Arrived) -> None:
        await desk.parts.inbox.done(arrived.receipt)
        await desk.say(arrived.member, "telegram.forwarded")

    @message(CommandStart(ignore_case=True))
    async def start(message: Message, arrived: Arrived, command: CommandObject) -> None:
        await entering.start(arrived, command.args or "")

    @message(F.text, CouldLetIn(desk))
    async def code_again(message: Message, arrived: Arrived) -> None:
        if not await entering.again(arrived, message.text or ""):
            await talking.text(arrived, message, message.text or "")

    @message(Command("help", ignore_case=True))
    async def help_(message: Message, arrived: Arrived) -> None:
        await talking.help(arrived)

    for name in ("note", "talk"):
        message(Command(name, ignore_case=True))(partial(_talk, entering, new=name == "note"))

    @message(Command("log", ignore_case=True))
    async def log(message: Message, arrived: Arrived) -> None:
        if arrived.member.role == "person":
            await entering.talk(arrived, new=False)
        else:
            await talking.begin(arrived, "observer")

    for name, button in AS_BUTTONS.items():
        message(Command(name, ignore_case=True))(partial(_command, talking, button))

    @message(Command("records", ignore_case=True))
    async def records(message: Message, arrived: Arrived) -> None:
        await entering.records(arrived)

    @message(Command("join", ignore_case=True))
    async def join(message: Message, arrived: Arrived, command: CommandObject) -> None:
        await rooming.join(arrived, command.args or "")

    @message(Command("leave", ignore_case=True))
    async def leave(message: Message, arrived: Arrived) -> None:
        await rooming.leave(arrived)

    @message(F.text, AskedForRoom(rooming, "room"))
    async def room(message: Message, arrived: Arrived) -> None:
        await rooming.code(arrived, message.text or "")

    @message(F.text, AskedForRoom(rooming, "called"))
    async def called(message: Message, arrived: Arrived) -> None:
        await rooming.called(arrived, message.text or "")

    @message(F.text, Asked(desk, "choose"))
    async def chosen(message: Message, arrived: Arrived) -> None:
        text = message.text or ""
        skips = text.strip().casefold() in desk.phrases(arrived.member).words("button.skip")
        await (entering.without_code(arrived) if skips else entering.chosen(arrived, text))

    @message(F.text, Asked(desk, "code"))
    async def code(message: Message, arrived: Arrived) -> None:
        await entering.typed_code(arrived, message.text or "")

    @message(F.text)
    async def text(message: Message, arrived: Arrived) -> None:
        await talking.text(arrived, message, message.text or "")

    @message(F.voice | F.audio | F.document.mime_type.startswith("audio/"))
    async def voice(message: Message, arrived: Arrived) -> None:
        await speaking.voice(arrived)

    @message(F.photo)
    async def photo(message: Message, arrived: Arrived) -> None:
        best = message.photo[-1] if message.photo else None
        if best:
            await speaking.picture(arrived, best.file_id, best.file_size or 0, "image/jpeg", message.caption or "")

    @message(F.document.mime_type.startswith("image/"))
    async def drawing(message: Message, arrived: Arrived) -> None:
        file = message.document
        if file:
            kind = file.mime_type or ""
            await speaking.picture(arrived, file.file_id, file.file_size or 0, kind, message.caption or "")

    @message()
    async def other(message: Message, arrived: Arrived) -> None:
        await speaking.nothing_to_read(arrived)

    @routes.edited_message(F.text | F.caption)
    async def edited(message: Message, arrived: Arrived) -> None:
        await talking.holding.edited(arrived, message.text or message.caption or "")

    @press()
    async def pressed(query: CallbackQuery, arrived: Arrived) -> None:
        opened = desk.seals.opened(arrived.chat, talking.talk_of(arrived), query.data or "")
        kind, about, does = opened or ("", "", "")
        number = int(about) if about.isdigit() else 0
        under = query.message.message_id if query.message else 0
        presses = {
            OF_TALK: lambda: talking.pressed(arrived, query, about, does),
            "h": lambda: speaking.looked_at(arrived, number, does, under),
            "v": lambda: speaking.leave(arrived, does),
            "e": lambda: talking.holding.put_right(arrived, number, does, under),
            "k": lambda: talking.holding.about_kept(arrived, number, does, under),
            "o": lambda: entering.picked(arrived, about),
            "r": lambda: entering.read(arrived, about),
            "b": lambda: entering.begun_from(arrived, about, does),
            "q": lambda: entering.against(arrived, about),
            "a": lambda: entering.skipped(arrived),
            OF_ROOM: lambda: rooming.pressed_outside(arrived, does),
        }
        if kind not in presses:
            await talking.again(arrived, query)
            return
        if kind != OF_TALK:
            desk.soon(desk.sender.answer(query.id))
        if kind in ANSWERED_ONCE:
            desk.soon(desk.sender.take_buttons(arrived.chat, under))
        await presses[kind]()

    return routes


async def _talk(entering: Entering, message: Message, arrived: Arrived, command: CommandObject, *, new: bool) -> None:
    await entering.talk(arrived, new=new, words=command.args or "")


async def _command(talking: Talking, button: str, message: Message, arrived: Arrived, command: CommandObject) -> None:
    if tells_of_danger(arrived.member, command.args or ""):
        await talking.text(arrived, message, command.args or "")
    else:
        await talking.command(arrived, button)
