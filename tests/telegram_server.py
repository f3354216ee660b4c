"""Telegram's Bot API on loopback, for tests and benches, with the people who write to the bot, and faults on demand.

It speaks HTTP to a real client, checks what the real one checks, and says what the real one says. It does not follow a
`method` in the answer of a webhook, reads HTML of the parse modes, and lets a bot answer a press twice.

with TelegramServer() as server: Bot(server.token, AiohttpSession(api=TelegramAPIServer.from_base(server.url)))
"""

from __future__ import annotations

import asyncio
import json
import math
import random
import re
import threading
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import unescape
from itertools import islice
from typing import Any, Self
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, web
from aiohttp.web_request import FileField

from tests.telegram_people import LONGEST_TEXT, Entry, Json, Person, Room, Shown, entries, rendered

LONGEST_CAPTION = 1024
LARGEST_DOWNLOAD = 20 << 20
LARGEST_UPLOAD = 50 << 20
MOST_REQUESTS_KEPT = 10_000
SAYS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    429: "Too Many Requests: retry after {}",
    500: "Internal Server Error",
    502: "Bad Gateway",
}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
HOOKED = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
OVERTAKEN = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
HOOK_SET = "Conflict: terminated by setWebhook request"
OLD_QUERY = "Bad Request: query is too old and response timeout expired or query ID is invalid"
SHOWS = {"sendMessage", "sendDocument", "editMessageText", "editMessageReplyMarkup"}
"""What counts for the limits of a flood."""
TAGS = dict(
    pair.split(":")
    for pair in "b:bold strong:bold i:italic em:italic u:underline ins:underline s:strikethrough strike:strikethrough "
    "del:strikethrough code:code pre:pre a:text_link blockquote:blockquote tg-spoiler:spoiler".split()
)


class Refused(Exception):
    """What was asked is not done; the bot is told why."""

    def __init__(self, status: int, description: str = "", retry_after: int | None = None, raw: bytes | None = None):
        super().__init__(description)
        said = description or SAYS.get(status, "Error").format(retry_after)
        self.status, self.raw = status, raw
        self.body: Json = {"ok": False, "error_code": status, "description": said}
        if retry_after is not None:
            self.body["parameters"] = {"retry_after": retry_after}


class Cut(Exception):
    """The connection ends here, without an answer."""


@dataclass
class Fault:
    """What goes wrong with the next `times` calls of a method (in one chat, or in any)."""

    method: str
    chat: int | None
    times: int
    fails: Callable[[], Exception]
    after: bool = False


@dataclass
class Queued:
    """An update on its way. One that is put `again` is confirmed only after it was handed out."""

    update: Json
    again: bool = False
    handed: bool = False


@dataclass
class Hook:
    """Where updates are posted, and what went wrong there last."""

    url: str
    secret: str
    most: int
    slots: asyncio.Semaphore
    error: Json = field(default_factory=dict)
    lanes: dict[int, deque[int]] = field(default_factory=dict)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)


@dataclass
class TelegramServer:
    """`forgetful`: what the bot has confirmed comes once more. `query_seconds`: how long a press can be answered.
    `clock`: what presses and limits are measured by."""

    token: str = "42:for-tests-only"
    forgetful: bool = False
    query_seconds: float = math.inf
    hook_retry_seconds: float = 0.02
    clock: Callable[[], float] = time.monotonic
    me: Json = field(default_factory=lambda: {"id": 42, "is_bot": True, "first_name": "bot", "username": "test_bot"})
    rooms: dict[int, Room] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    """How often each method was called, `download` and `webhook` (posts to the bot) among them."""
    requests: deque[tuple[str, Json]] = field(default_factory=lambda: deque(maxlen=MOST_REQUESTS_KEPT))
    settings: dict[tuple[str, str, str], Any] = field(default_factory=dict)
    """What the bot set about itself, by what it is, scope and language: `settings["Commands", "", "cy"]`."""

    def __post_init__(self) -> None:
        self._changed = threading.Condition()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._updates: dict[int, Json] = {}
        self._queue: dict[int, Queued] = {}
        self._files: dict[str, tuple[Json, bytes]] = {}
        self._queries: dict[str, tuple[int, float]] = {}
        self._answered: set[str] = set()
        self._allowed: list[str] = []
        self._faults: list[Fault] = []
        self._slow: dict[tuple[str, int | None], float] = {}
        self._limits: tuple[float, float] = (math.inf, math.inf)
        self._sent: defaultdict[int | None, deque[float]] = defaultdict(deque)
        self._held = self._logged_out = False
        self._message_id, self._update_id, self._serial = 0, 1000, 0
        self._poll: asyncio.Future[str] | None = None
        self._hook: Hook | None = None

    # Its life, in a thread with a loop of its own.

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._main(ready)), daemon=True)
        self._thread.start()
        if not ready.wait(10):
            raise RuntimeError("the server did not start")
        return self

    def __exit__(self, *_: object) -> None:
        if self._loop:
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    async def _main(self, ready: threading.Event) -> None:
        self._stop = asyncio.Event()
        app = web.Application(client_max_size=LARGEST_UPLOAD + (1 << 20))
        app.router.add_route("*", "/{path:.*}", self._serve)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.port = int(runner.addresses[0][1])
        async with ClientSession(timeout=ClientTimeout(total=60)) as self._client:
            self._loop = asyncio.get_running_loop()
            ready.set()
            await self._stop.wait()
            with self._changed:
                self._loop = None
            self._unhook()
            self._end_poll("")
            await runner.cleanup()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def changing(self) -> Iterator[None]:
        """All that is read and changed here is read and changed by one at a time; who waits is told."""
        with self._changed:
            yield
            self._changed.notify_all()

    # People, and what they see.

    def person(self, id: int, first_name: str, language_code: str = "en", started: bool = True) -> Person:
        """Somebody who has pressed Start before (or has not: then the bot cannot find the chat until they write)."""
        user = {"id": id, "is_bot": False, "first_name": first_name, "language_code": language_code}
        with self.changing():
            barred = "" if started else "Bad Request: chat not found"
            self.rooms.setdefault(id, Room({"id": id, "type": "private", "first_name": first_name}, barred))
        return Person(self, user, id)

    def log(self, chat: int) -> list[Entry]:
        with self._changed:
            return entries(self.rooms[chat])

    def rendered(self, chat: int) -> str:
        with self._changed:
            return rendered(self.rooms[chat])

    @property
    def unanswered(self) -> list[str]:
        """The presses that still turn their wheel."""
        with self._changed:
            return [query for query in self._queries if query not in self._answered]

    @property
    def pending(self) -> int:
        """How many updates are not confirmed (or, with a webhook, not taken)."""
        with self._changed:
            return len(self._queue)

    def wait_until(self, true: Callable[[], bool], timeout: float = 10) -> None:
        """Returns as soon as it is true; looked at after every change here. Not for a loop the bot runs in."""
        with self._changed:
            if not self._changed.wait_for(true, timeout):
                tails = [f"{chat}:\n{rendered(room)[-1000:]}" for chat, room in self.rooms.items()]
                raise TimeoutError(f"not so after {timeout} s; calls {dict(self.calls)}\n" + "\n".join(tails[-3:]))

    async def settled(self, true: Callable[[], bool], timeout: float = 10) -> None:  # noqa: ASYNC109  # what waits is a thread
        """`wait_until`, for an async test."""
        await asyncio.to_thread(self.wait_until, true, timeout)

    # Updates: made, held back, put again, put out of order.

    def new_message_id(self) -> int:
        self._message_id += 1
        return self._message_id

    def new_query(self, chat: int) -> str:
        query = str(10**18 + len(self._queries))
        self._queries[query] = (chat, self.clock() + self.query_seconds)
        return query

    def expire_queries(self) -> None:
        """Every press until now is too old to be answered."""
        with self.changing():
            self._queries = {query: (chat, -math.inf) for query, (chat, _) in self._queries.items()}

    def store(self, data: bytes, folder: str, ending: str, size: int | None = None) -> Json:
        """Keeps a file; what the API tells of it."""
        with self._changed:
            number = len(self._files)
            told: Json = {"file_id": f"file-{number}", "file_unique_id": f"u{number}", "file_size": size or len(data)}
            self._files[told["file_id"]] = ({**told, "file_path": f"{folder}/file_{number}{ending}"}, data)
            return told

    def enqueue(self, kind: str, content: Json) -> int:
        """An update, queued if the bot wants its kind; its id."""
        with self.changing():
            self._update_id += 1
            update = self._updates[self._update_id] = {"update_id": self._update_id, kind: content}
            if kind == "message" and (room := self.rooms[content["chat"]["id"]]).barred.startswith("Bad Request"):
                room.barred = ""
            if not self._held and (not self._allowed or kind in self._allowed):
                self._put(Queued(update))
            return self._update_id

    def _put(self, queued: Queued) -> None:
        self._serial += 1
        self._queue[self._serial] = queued
        if self._loop:
            self._loop.call_soon_threadsafe(self._wake, self._serial)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Updates that are made in here are not queued: for `shuffled` or `redeliver`."""
        self._held = True
        try:
            yield
        finally:
            self._held = False

    def redeliver(self, *updates: int) -> None:
        """Puts these again, in this order, as they were."""
        with self.changing():
            for one in updates:
                self._put(Queued(self._updates[one], again=True))

    def shuffled(self, updates: Iterable[int], within: int = 10, doubled: float = 0.1, seed: int = 0) -> list[int]:
        """Puts these in disorder, each fewer than `within` places away, some of them twice; the order they have now."""
        chance = random.Random(seed)
        ids = list(updates)
        places = [(place + chance.random() * within, one) for place, one in enumerate(ids)]
        places += [
            (place + chance.random() * within, one) for place, one in enumerate(ids) if chance.random() < doubled
        ]
        order = [one for _, one in sorted(places)]
        with self.changing():
            for serial in [s for s, one in self._queue.items() if one.update["update_id"] in set(ids)]:
                del self._queue[serial]
            self.redeliver(*order)
        return order

    def _confirm(self, serial: int) -> None:
        done = self._queue.pop(serial, None)
        if done and self.forgetful and not done.again:
            self._put(Queued(done.update, again=True))

    # Faults.

    def fail(
        self,
        method: str,
        status: int = 500,
        *,
        retry_after: int | None = None,
        times: int = 1,
        chat: int | None = None,
        description: str = "",
        raw: bytes | None = None,
    ) -> None:
        """The next calls are refused, and have no effect; `raw` is a body that is no JSON, as from a proxy."""
        after = retry_after or 1 if status == 429 else None
        self._faults.append(Fault(method, chat, times, lambda: Refused(status, description, after, raw)))

    def drop(self, method: str, times: int = 1, *, after: bool = False, chat: int | None = None) -> None:
        """The connection is cut before the call has its effect; or `after` it, so that only the answer is lost."""
        self._faults.append(Fault(method, chat, times, Cut, after))

    def slow(self, method: str, seconds: float, chat: int | None = None) -> None:
        """From now on its calls take this long (0: no more)."""
        self._slow[method, chat] = seconds

    def strict_limits(self, per_chat: float = 1, per_second: float = 30) -> None:
        """How many messages (and edits) are taken in any second, in one chat and in all."""
        self._limits = (per_chat, per_second)
        self._sent.clear()

    def _fault(self, method: str, chat: int | None, after: bool) -> None:
        for fault in self._faults:
            if fault.method == method and fault.after is after and fault.chat in (None, chat):
                fault.times -= 1
                if not fault.times:
                    self._faults.remove(fault)
                raise fault.fails()

    def _flood(self, chat: int | None) -> None:
        now = self.clock()
        for key, most in ((chat, self._limits[0]), (None, self._limits[1])):
            sent = self._sent[key]
            while sent and sent[0] <= now - 1:
                sent.popleft()
            if len(sent) >= most:
                raise Refused(429, retry_after=1)
        for key in (chat, None):
            self._sent[key].append(now)

    # The protocol.

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        is_file = request.path.startswith("/file/bot")
        token, _, called = request.path.removeprefix("/file").removeprefix("/bot").partition("/")
        method = "download" if is_file else NAMES.get(called.lower(), called)
        asked = await _asked(request)
        chat = int(asked["chat_id"]) if re.fullmatch(r"-?\d+", str(asked.get("chat_id"))) else None
        with self.changing():
            self.calls[method] += 1
            self.requests.append((method, asked))
        try:
            if token != self.token:
                raise Refused(401)
            if seconds := self._slow.get((method, chat), self._slow.get((method, None), 0)):
                await asyncio.sleep(seconds)
            with self._changed:
                self._fault(method, chat, after=False)
                if self._logged_out:
                    raise Refused(400, "Logged out")
                if method in SHOWS:
                    self._flood(chat)
            answer = self._download(called) if is_file else await self._answer(method, asked)
            self._fault(method, chat, after=True)
        except Refused as no:
            kind = "application/json" if no.raw is None else "text/html"
            body = json.dumps(no.body).encode() if no.raw is None else no.raw
            answer = web.Response(status=no.status, body=body, content_type=kind)
        except Cut:
            if request.transport:
                request.transport.abort()
            answer = web.Response()
        return answer

    async def _answer(self, method: str, asked: Json) -> web.Response:
        if method == "getUpdates":
            result: object = await self._get_updates(asked)
        elif method in METHODS:
            with self.changing():
                result = METHODS[method](self, asked)
        else:
            raise Refused(404, "Not Found: method not found")
        return web.Response(body=json.dumps({"ok": True, "result": result}).encode(), content_type="application/json")

    def _download(self, path: str) -> web.Response:
        for told, data in self._files.values():
            if told["file_path"] == path:
                return web.Response(body=data)
        raise Refused(404)

    async def _get_updates(self, asked: Json) -> list[Json]:
        offset, limit = int(asked.get("offset", 0)), min(max(int(asked.get("limit", 100)), 1), 100)
        if self._hook:
            raise Refused(409, HOOKED)
        self._end_poll(OVERTAKEN)
        with self.changing():
            self._allow(asked)
            behind = set(list(self._queue)[:offset]) if offset < 0 else set()
            for serial, one in list(self._queue.items()):
                if serial in behind or (one.update["update_id"] < offset and (one.handed or not one.again)):
                    self._confirm(serial)
        until = time.monotonic() + min(int(asked.get("timeout", 0)), 50)
        while True:
            with self._changed:
                ready = list(islice(self._queue.values(), limit))
                for one in ready:
                    one.handed = True
            if ready or time.monotonic() >= until:
                return [one.update for one in ready]
            poll = self._poll = asyncio.get_running_loop().create_future()
            await asyncio.wait((poll,), timeout=until - time.monotonic())
            if poll.done() and poll.result():
                raise Refused(409, poll.result())
            if self._loop is None:
                return []

    def _end_poll(self, why: str) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(why)

    def _allow(self, asked: Json) -> None:
        if "allowed_updates" in asked:
            self._allowed = _parsed(asked, "allowed_updates")

    def _wake(self, serial: int) -> None:
        """There is a new update: for the poll that waits, or in its chat's lane to the hook."""
        self._end_poll("")
        if (hook := self._hook) and serial in self._queue:
            (content,) = (value for key, value in self._queue[serial].update.items() if key != "update_id")
            lane = content.get("message", content)["chat"]["id"]
            if lane in hook.lanes:
                hook.lanes[lane].append(serial)
                return
            hook.lanes[lane] = deque([serial])
            task = asyncio.get_running_loop().create_task(self._deliver(hook, lane))
            hook.tasks.add(task)
            task.add_done_callback(hook.tasks.discard)

    async def _deliver(self, hook: Hook, lane: int) -> None:
        """One chat's updates, one after the other, each until it is taken."""
        waiting = hook.lanes[lane]
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        while waiting:
            queued = self._queue.get(waiting[0])
            if queued is None or await self._post(hook, queued.update, headers):
                with self.changing():
                    self._confirm(waiting.popleft())
            else:
                await asyncio.sleep(self.hook_retry_seconds)
        del hook.lanes[lane]

    async def _post(self, hook: Hook, update: Json, headers: dict[str, str]) -> bool:
        try:
            async with hook.slots, self._client.post(hook.url, json=update, headers=headers) as answer:
                wrong = "" if 200 <= answer.status < 300 else f"{answer.status} {answer.reason}"
        except (ClientError, TimeoutError) as hung_up:
            wrong = type(hung_up).__name__
        with self.changing():
            self.calls["webhook"] += 1
            if wrong:
                said = f"Wrong response from the webhook: {wrong}"
                hook.error = {"last_error_date": int(time.time()), "last_error_message": said}
        return not wrong

    def _unhook(self) -> None:
        for task in self._hook.tasks if self._hook else ():
            task.cancel()
        self._hook = None

    # The methods. Each is given what was asked, holds the lock, and returns the result or raises `Refused`.

    def _set_webhook(self, asked: Json) -> bool:
        url, secret = asked.get("url", ""), asked.get("secret_token", "")
        if url and urlsplit(url).hostname not in {"127.0.0.1", "localhost", "::1"}:
            raise Refused(400, "Bad Request: bad webhook: this server posts to loopback only")
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise Refused(400, "Bad Request: secret token contains unallowed characters")
        self._unhook()
        self._allow(asked)
        if str(asked.get("drop_pending_updates", "")).lower() == "true":
            self._queue.clear()
        if url:
            most = int(asked.get("max_connections", 40))
            self._end_poll(HOOK_SET)
            self._hook = Hook(url, secret, most, asyncio.Semaphore(most))
            for serial in self._queue:
                self._wake(serial)
        return True

    def _delete_webhook(self, asked: Json) -> bool:
        return self._set_webhook({**asked, "url": ""})

    def _webhook_info(self, asked: Json) -> Json:
        told = {"url": "", "has_custom_certificate": False, "pending_update_count": len(self._queue)}
        if self._hook:
            told |= {"url": self._hook.url, "max_connections": self._hook.most, **self._hook.error}
        return told

    def _room(self, asked: Json) -> Room:
        if not str(asked.get("chat_id", "")):
            raise Refused(400, "Bad Request: chat_id is empty")
        room = self.rooms.get(int(asked["chat_id"])) if re.fullmatch(r"-?\d+", str(asked["chat_id"])) else None
        if room is None or room.barred:
            barred = room.barred if room else "Bad Request: chat not found"
            raise Refused(403 if barred.startswith("Forbidden") else 400, barred)
        return room

    def _show(self, asked: Json, kind: str, file: bytes | None = None, **content: Any) -> Json:
        room = self._room(asked)
        message: Json = {
            "message_id": self.new_message_id(),
            "date": int(time.time()),
            "chat": room.chat,
            "from": self.me,
        }
        message |= content | _keyboard(asked)
        if reply := _parsed(asked, "reply_parameters"):
            if reply["message_id"] in room.shown:
                message["reply_to_message"] = room.shown[reply["message_id"]].message
            elif not reply.get("allow_sending_without_reply"):
                raise Refused(400, "Bad Request: message to be replied not found")
        room.shown[message["message_id"]] = Shown(message, self.me["first_name"], kind, file=file)
        return message

    def _send_message(self, asked: Json) -> Json:
        self._room(asked)
        return self._show(asked, "text", **_text(asked))

    def _send_document(self, asked: Json) -> Json:
        self._room(asked)
        given = asked.get("document", "")
        upload = asked.get(given.removeprefix("attach://")) if isinstance(given, str) else given
        if isinstance(upload, Upload):
            data, told = upload.data, self.store(upload.data, "documents", "." + upload.name.rpartition(".")[2])
            told |= {"file_name": upload.name, "mime_type": upload.mime}
        elif given in self._files:
            whole, data = self._files[given]
            told = {key: value for key, value in whole.items() if key != "file_path"}
        else:
            raise Refused(400, "Bad Request: there is no document in the request")
        caption = _text(asked, "caption", LONGEST_CAPTION) if asked.get("caption") else {}
        return self._show(asked, "document", data, document=told, **caption)

    def _editable(self, asked: Json) -> Shown:
        shown = self._room(asked).shown.get(int(asked.get("message_id", 0)))
        if shown is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if shown.message["from"] != self.me:
            raise Refused(400, "Bad Request: message can't be edited")
        return shown

    def _edit(self, shown: Shown, content: Json) -> Json:
        parts = ("text", "entities", "reply_markup")
        if all(content.get(part) == shown.message.get(part) for part in parts):
            raise Refused(400, NOT_MODIFIED)
        rest = {key: value for key, value in shown.message.items() if key not in parts}
        shown.message, shown.edited = rest | content | {"edit_date": int(time.time())}, True
        return shown.message

    def _edit_text(self, asked: Json) -> Json:
        shown = self._editable(asked)
        if "text" not in shown.message:
            raise Refused(400, "Bad Request: there is no text in the message to edit")
        return self._edit(shown, _text(asked) | _keyboard(asked))

    def _edit_markup(self, asked: Json) -> Json:
        shown = self._editable(asked)
        words = {part: shown.message[part] for part in ("text", "entities") if part in shown.message}
        edited = shown.edited
        result = self._edit(shown, words | _keyboard(asked))
        shown.edited = edited  # Buttons that come and go leave no "edited" for a person to see.
        return result

    def _delete(self, asked: Json) -> bool:
        room, message_id = self._room(asked), int(asked.get("message_id", 0))
        if message_id not in room.shown:
            raise Refused(400, "Bad Request: message to delete not found")
        if room.chat["type"] != "private" and room.shown[message_id].message["from"] != self.me:
            raise Refused(400, "Bad Request: message can't be deleted")
        del room.shown[message_id]
        return True

    def _answer_query(self, asked: Json) -> bool:
        query = str(asked.get("callback_query_id"))
        chat, until = self._queries.get(query, (0, -math.inf))
        if self.clock() > until:
            raise Refused(400, OLD_QUERY)
        if len(asked.get("text", "")) > 200:
            raise Refused(400, "Bad Request: MESSAGE_TOO_LONG")
        self._answered.add(query)
        if asked.get("text"):
            self.rooms[chat].notices.append(asked["text"])
        return True

    def _get_file(self, asked: Json) -> Json:
        if asked.get("file_id") not in self._files:
            raise Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        told, _ = self._files[asked["file_id"]]
        if told["file_size"] > LARGEST_DOWNLOAD:
            raise Refused(400, "Bad Request: file is too big")
        return told

    def _action(self, asked: Json) -> bool:
        self._room(asked).actions.append(asked.get("action", ""))
        return True

    def _log_out(self, asked: Json) -> bool:
        self._logged_out = True
        return True


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    mime: str
    data: bytes


async def _asked(request: web.Request) -> Json:
    """The parameters, however they come: in the address, as a form or as JSON."""
    if request.content_type == "application/json":
        sent = await request.json() if request.can_read_body else {}
    else:
        sent = {
            key: Upload(value.filename, value.content_type, value.file.read())
            if isinstance(value, FileField)
            else value
            for key, value in (await request.post()).items()
        }
    return {**request.query, **sent}


def _parsed(asked: Json, name: str) -> Any:
    """A parameter that is JSON, or JSON in a string."""
    try:
        return json.loads(asked[name]) if isinstance(asked.get(name), str) else asked.get(name)
    except ValueError as wrong:
        raise Refused(400, f"Bad Request: can't parse {name.replace('_', ' ')} JSON object") from wrong


def _text(asked: Json, name: str = "text", most: int = LONGEST_TEXT) -> Json:
    """A text and its entities, as they are shown: parsed, without space around them, and not too long."""
    text, entities = (
        str(asked.get(name, "")),
        _parsed(asked, "entities" if name == "text" else "caption_entities") or [],
    )
    if not text:
        raise Refused(400, "Bad Request: message text is empty")
    if mode := asked.get("parse_mode"):
        if mode.lower() != "html":
            raise Refused(400, "Bad Request: unsupported parse_mode")
        text, entities = _html(text)
    blank = len(text) - len(text.lstrip())
    text = text.strip()
    if not text:
        raise Refused(400, "Bad Request: text must be non-empty")
    if len(text) > most:
        raise Refused(400, f"Bad Request: message {'caption ' * (name != 'text')}is too long")
    moved = [{**entity, "offset": max(entity["offset"] - blank, 0)} for entity in entities]
    return {name: text} | ({"entities" if name == "text" else "caption_entities": moved} if moved else {})


def _html(text: str) -> tuple[str, list[Json]]:
    """Telegram's HTML: its few tags, every one closed, and no other < in the text. Offsets count UTF-16 units."""
    plain = ""
    entities: list[Json] = []
    open_tags: list[tuple[str, int, Json]] = []
    for piece in re.split(r"(<[^<>]*>)", text):
        length = len(plain.encode("utf-16-le")) // 2
        if "<" not in piece:
            plain += re.sub(r"&(?:lt|gt|amp|quot|#\d+|#x[\da-fA-F]+);", lambda found: unescape(found[0]), piece)
        elif closing := re.fullmatch(r"</([\w-]*)\s*>", piece):
            if not open_tags or open_tags[-1][0] != closing[1].lower():
                raise Refused(400, f"Bad Request: can't parse entities: Unexpected end tag at byte offset {length}")
            tag, start, link = open_tags.pop()
            entities.append({"type": TAGS[tag], "offset": start, "length": length - start, **link})
        else:
            found = re.fullmatch(r"<([\w-]+)(?:\s+(.*))?>", piece, re.DOTALL)
            tag = found[1].lower() if found else ""
            if tag not in TAGS:
                said = f'Unsupported start tag "{tag}" at byte offset {length}'
                raise Refused(400, f"Bad Request: can't parse entities: {said}")
            to = re.search(r"""href=["']([^"']*)""", piece) if tag == "a" else None
            open_tags.append((tag, length, {"url": unescape(to[1])} if to else {}))
    if open_tags:
        raise Refused(400, f"Bad Request: can't parse entities: Can't find end tag corresponding to {open_tags[-1][0]}")
    return plain, sorted((one for one in entities if one["length"]), key=lambda one: one["offset"])


def _keyboard(asked: Json) -> Json:
    """The inline buttons of a message, checked; other keyboards are no part of a message."""
    rows = (_parsed(asked, "reply_markup") or {}).get("inline_keyboard") or []
    for button in (button for row in rows for button in row):
        if not button.get("text"):
            raise Refused(400, 'Bad Request: can\'t parse inline keyboard button: Field "text" must be non-empty')
        if not button.keys() & {"callback_data", "url", "web_app", "switch_inline_query", "copy_text"}:
            raise Refused(400, "Bad Request: text buttons are unallowed in the inline keyboard")
        if not 1 <= len(button.get("callback_data", "x").encode()) <= 64:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
    return {"reply_markup": {"inline_keyboard": rows}} if any(rows) else {}


Method = Callable[[TelegramServer, Json], object]


def _about(name: str) -> dict[str, Method]:
    """Three methods of what a bot says about itself, by scope and language: to set, to get, and to delete."""
    part = {"Commands": "commands", "Description": "description", "ShortDescription": "short_description"}[name]
    nothing: Any = [] if name == "Commands" else ""

    def key(asked: Json) -> tuple[str, str, str]:
        return name, str((_parsed(asked, "scope") or {}).get("type", "")), asked.get("language_code", "")

    def write(server: TelegramServer, asked: Json) -> bool:
        server.settings[key(asked)] = _parsed(asked, part) if name == "Commands" else asked.get(part, nothing)
        return True

    def read(server: TelegramServer, asked: Json) -> object:
        value = server.settings.get(key(asked), nothing)
        return value if name == "Commands" else {part: value}

    def delete(server: TelegramServer, asked: Json) -> bool:
        server.settings.pop(key(asked), None)
        return True

    return {f"setMy{name}": write, f"getMy{name}": read, f"deleteMy{name}": delete}


METHODS: dict[str, Method] = {
    "getMe": lambda server, asked: server.me,
    "setWebhook": TelegramServer._set_webhook,
    "deleteWebhook": TelegramServer._delete_webhook,
    "getWebhookInfo": TelegramServer._webhook_info,
    "sendMessage": TelegramServer._send_message,
    "sendDocument": TelegramServer._send_document,
    "sendChatAction": TelegramServer._action,
    "editMessageText": TelegramServer._edit_text,
    "editMessageReplyMarkup": TelegramServer._edit_markup,
    "deleteMessage": TelegramServer._delete,
    "answerCallbackQuery": TelegramServer._answer_query,
    "getFile": TelegramServer._get_file,
    "logOut": TelegramServer._log_out,
    "close": lambda server, asked: True,
    **_about("Commands"),
    **_about("Description"),
    **_about("ShortDescription"),
}
NAMES = {name.lower(): name for name in [*METHODS, "getUpdates"]}
