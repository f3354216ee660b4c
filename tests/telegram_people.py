"""The people at the other end of a Telegram bot, for tests: they write, speak, press buttons, block, and see a chat.

Made by `TelegramServer.person` (tests/telegram_server.py). What they do becomes an update, whose id is returned.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.telegram_server import TelegramServer

Json = dict[str, Any]
LONGEST_TEXT = 4096
"""In characters, not bytes and not UTF-16 units; a longer text is cut into several messages by people's apps."""


@dataclass
class Shown:
    """A message that stands in a chat, as the API tells it, and whose it is."""

    message: Json
    who: str
    kind: str
    edited: bool = False
    file: bytes | None = None

    @property
    def buttons(self) -> list[list[Json]]:
        rows: list[list[Json]] = self.message.get("reply_markup", {}).get("inline_keyboard", [])
        return rows


@dataclass
class Room:
    """A chat: what stands in it, and why the bot may not write to it, if so."""

    chat: Json
    barred: str = ""
    shown: dict[int, Shown] = field(default_factory=dict)
    notices: list[str] = field(default_factory=list)
    """What answers to presses said, over the chat and not in it."""
    actions: list[str] = field(default_factory=list)
    """Each `typing` and the like."""


@dataclass(frozen=True)
class Entry:
    """One message, as somebody who looks at the chat sees it now. `text` is the caption where there is a file."""

    who: str
    text: str
    buttons: tuple[tuple[str, ...], ...]
    edited: bool
    message_id: int
    kind: str
    file: bytes | None = field(default=None, repr=False)


def entries(room: Room) -> list[Entry]:
    return [
        Entry(
            one.who,
            str(one.message.get("text") or one.message.get("caption", "")),
            tuple(tuple(button["text"] for button in row) for row in one.buttons),
            one.edited,
            message_id,
            one.kind,
            one.file,
        )
        for message_id, one in sorted(room.shown.items())
    ]


def rendered(room: Room) -> str:
    """The chat as plain text: who, what, and the buttons that stand below it."""
    lines = []
    for entry in entries(room):
        marks = [entry.kind] * (entry.kind != "text") + ["edited"] * entry.edited
        shown = "".join(f"({mark}) " for mark in marks) + entry.text
        head, *more = shown.rstrip().split("\n")
        lines += [f"{entry.who}: {head}", *(f"    {line}".rstrip() for line in more)]
        lines += ["    " + " ".join(f"[{label}]" for label in row) for row in entry.buttons]
    return "\n".join(lines)


@dataclass(frozen=True)
class Person:
    """Somebody, in one chat: their own with the bot, or a group."""

    server: TelegramServer
    user: Json
    chat: int

    @property
    def id(self) -> int:
        return int(self.user["id"])

    def sends(self, kind: str, file: bytes | None = None, **content: Any) -> int:
        """Any message at all, by the fields of the API's Message, such as `sends("location", location={…})`."""
        with self.server.changing():
            room = self.server.rooms[self.chat]
            message_id = self.server.new_message_id()
            message = {
                "message_id": message_id,
                "date": int(time.time()),
                "chat": room.chat,
                "from": self.user,
                **content,
            }
            room.shown[message_id] = Shown(message, self.user["first_name"], kind, file=file)
            return self.server.enqueue("message", message)

    def says(self, text: str, forwarded_from: Person | str | None = None, reply_to: int | None = None) -> int:
        """Types it; what is too long for one message comes as several, and the last one's id is returned."""
        more: Json = {}
        if forwarded_from is not None:
            origin = (
                {"type": "hidden_user", "sender_user_name": forwarded_from}
                if isinstance(forwarded_from, str)
                else {"type": "user", "sender_user": forwarded_from.user}
            )
            more["forward_origin"] = {**origin, "date": int(time.time())}
        if reply_to is not None:
            more["reply_to_message"] = self.server.rooms[self.chat].shown[reply_to].message
        if text.startswith("/"):
            more["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
        pieces = [text[start : start + LONGEST_TEXT] for start in range(0, len(text), LONGEST_TEXT)]
        return [self.sends("text", text=piece, **more) for piece in pieces][-1]

    def voice(self, data: bytes, mime: str = "audio/ogg", duration: int = 3, size: int | None = None) -> int:
        """A recording. `size` claims another one than it has, as for one of 20 MB that no test wants to make."""
        stored = self.server.store(data, "voice", ".oga", size)
        return self.sends("voice", data, voice={**stored, "mime_type": mime, "duration": duration})

    def photo(self, data: bytes, caption: str | None = None) -> int:
        small = {**self.server.store(data[:1000], "photos", ".jpg"), "width": 90, "height": 67}
        large = {**self.server.store(data, "photos", ".jpg"), "width": 1280, "height": 960}
        return self.sends("photo", data, photo=[small, large], **({"caption": caption} if caption else {}))

    def document(self, data: bytes, name: str, mime: str, size: int | None = None) -> int:
        stored = self.server.store(data, "documents", "." + name.rpartition(".")[2], size)
        return self.sends("document", data, document={**stored, "file_name": name, "mime_type": mime})

    def edits(self, message_id: int, text: str) -> int:
        with self.server.changing():
            shown = self.server.rooms[self.chat].shown[message_id]
            shown.message = {**shown.message, "text": text, "edit_date": int(time.time())}
            shown.edited = True
            return self.server.enqueue("edited_message", shown.message)

    def finds(self, label: str, message_id: int | None = None) -> tuple[int, str]:
        """The newest message with this button (or the one given), and the button's data."""
        with self.server.changing():
            shown = self.server.rooms[self.chat].shown
            among = sorted(shown, reverse=True) if message_id is None else [message_id]
            for one in among:
                for button in (button for row in shown[one].buttons for button in row):
                    if button["text"] == label and "callback_data" in button:
                        return one, button["callback_data"]
        raise LookupError(f"no button “{label}” here:\n{self.server.rendered(self.chat)}")

    def presses(self, label: str, message_id: int | None = None) -> int:
        return self.presses_data(*self.finds(label, message_id))

    def presses_data(self, message_id: int, data: str) -> int:
        """A press with any data, on any message: one that is gone, one of before an edit, one that never was."""
        with self.server.changing():
            room = self.server.rooms[self.chat]
            gone = {"message_id": message_id, "date": 0, "chat": room.chat}
            press = {
                "id": self.server.new_query(self.chat),
                "from": self.user,
                "chat_instance": str(self.chat),
                "message": room.shown[message_id].message if message_id in room.shown else gone,
                "data": data,
            }
            return self.server.enqueue("callback_query", press)

    def blocks(self) -> int:
        """Nothing reaches them any more; in a group, the bot is put out of it."""
        group = self.chat != self.id
        why = "bot was kicked from the group chat" if group else "bot was blocked by the user"
        return self._membership("member", "kicked", f"Forbidden: {why}")

    def unblocks(self) -> int:
        return self._membership("kicked", "member", "")

    def _membership(self, old: str, new: str, barred: str) -> int:
        with self.server.changing():
            room = self.server.rooms[self.chat]
            room.barred = barred
            member = {
                status: {"status": status, "user": self.server.me, **({"until_date": 0} if status == "kicked" else {})}
                for status in (old, new)
            }
            change = {"chat": room.chat, "from": self.user, "date": int(time.time())}
            change |= {"old_chat_member": member[old], "new_chat_member": member[new]}
            return self.server.enqueue("my_chat_member", change)

    def deletes_chat(self) -> None:
        """All that stood in it is gone, for both. Telegram tells a bot nothing of it, so there is no update."""
        with self.server.changing():
            self.server.rooms[self.chat].shown.clear()

    def group(self, title: str) -> Person:
        """The same person in the group of this name; the first to name it makes it, and puts the bot in."""
        with self.server.changing():
            chats = {room.chat.get("title"): chat for chat, room in self.server.rooms.items()}
            if title in chats:
                return Person(self.server, self.user, chats[title])
            chat = -1000 - len(self.server.rooms)
            self.server.rooms[chat] = Room({"id": chat, "type": "group", "title": title})
            member = Person(self.server, self.user, chat)
            member._membership("left", "member", "")
            return member
