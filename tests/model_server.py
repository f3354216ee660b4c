"""A language model's endpoint on loopback, for tests: it answers what it is told to, in any of the ways that go wrong.

with ModelServer(lambda asked: {"stretches": []}) as server: ... server.url, server.requests
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

Asked = dict[str, Any]
"""The body of a request."""


@dataclass(frozen=True)
class Raw:
    """An answer that is not a proper one: a status, bytes, and whether the connection is cut or never ends."""

    status: int = 200
    body: bytes = b""
    cut: bool = False
    wait: float = 0.0
    endless: bool = False


Answers = Callable[[Asked], dict[str, Any] | str | Raw]


def text_of(asked: Asked) -> str:
    """What the model was told, all of it."""
    return "\n".join(str(message["content"]) for message in asked["messages"])


def task_of(asked: Asked) -> str:
    """Which of the three tasks this is: listen, draft or ask."""
    told = text_of(asked)
    if told.startswith("You label"):
        return "listen"
    return "draft" if told.startswith("Each numbered line") else "ask"


def said(asked: Asked) -> str:
    """The words that were sent."""
    return str(asked["messages"][-1]["content"])


@dataclass
class ModelServer:
    """`answers` is given each request body; what it returns is the content of the reply, or a `Raw` fault."""

    answers: Answers
    listing: Raw = Raw(200, b'{"data": []}')
    transcript: Raw = Raw(200, b'{"text": ""}')
    requests: list[Asked] = field(default_factory=list)
    wire: list[bytes] = field(default_factory=list)

    def __enter__(self) -> Self:
        outer = self
        stop = self._stop = threading.Event()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                raw = self.rfile.read(int(self.headers["content-length"]))
                outer.wire.append(raw)
                if self.path.endswith("/audio/transcriptions"):
                    self._raw(outer.transcript)
                    return
                asked = json.loads(raw)
                outer.requests.append(asked)
                answer = outer.answers(asked)
                if isinstance(answer, Raw):
                    self._raw(answer)
                else:
                    self._send(200, _completion(asked, answer))

            def do_GET(self) -> None:
                self._raw(outer.listing)

            def _send(self, status: int, body: bytes) -> None:
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def _raw(self, answer: Raw) -> None:
                if answer.wait:
                    stop.wait(answer.wait)
                if answer.endless:
                    self.send_response(200)
                    self.send_header("content-type", "application/json")
                    self.end_headers()
                    try:
                        while not stop.wait(0.001):
                            self.wfile.write(b" " * 50_000)
                    except OSError:
                        pass
                    self.close_connection = True
                elif answer.cut:
                    self.send_response(200)
                    self.send_header("content-type", "application/json")
                    self.send_header("content-length", "100000")
                    self.end_headers()
                    self.wfile.write(answer.body)
                    self.close_connection = True
                else:
                    self._send(answer.status, answer.body)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            def handle_error(self, *_: object) -> None:
                """A client that hung up on a fault is what was wanted."""

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"


def _completion(asked: Asked, content: dict[str, Any] | str) -> bytes:
    """A chat completion that says this, in the way in which it was asked for."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    message: dict[str, Any] = {"role": "assistant", "content": text}
    if tools := asked.get("tools"):
        call = {"name": tools[0]["function"]["name"], "arguments": text}
        message = {
            "role": "assistant",
            "content": None,
            "tool_calls": [{"id": "c", "type": "function", "function": call}],
        }
    told = sum(len(str(one["content"])) for one in asked["messages"])
    told += len(json.dumps(asked.get("response_format", asked.get("tools", ""))))
    usage = {"prompt_tokens": told // 4, "completion_tokens": len(text) // 4, "total_tokens": (told + len(text)) // 4}
    choice = {"index": 0, "finish_reason": "stop", "message": message}
    body = {"id": "x", "object": "chat.completion", "created": 0, "model": "m", "choices": [choice], "usage": usage}
    return json.dumps(body, ensure_ascii=False).encode()


NOTE = (
    "Visited Dorrie at 14 Elm Row, EH7 4AA, this morning, her number is 01632 960 123. "
    'She said "I want to get back to my allotment this spring." Her daughter Moira thinks the path is too steep. '
    "um the the kitchen was warm and er tidy. I am worried that she could fall on the wet path. "
    "She knows every name on the allotments. "
    "We decided to ask for a rail because she wants to go by herself. I'm ringing the council on Friday."
)


def helpful(asked: Asked) -> dict[str, Any]:
    """A model that does its work."""
    task, text = task_of(asked), said(asked)
    if task == "listen":
        tag = next((word.strip(".,") for word in text.split() if word.startswith("Person-")), "Person-A")
        return {
            "stretches": [
                {"label": "wish", "who": "person", "quote": "I want to get back to my allotment", "kind": "change"},
                {"label": "strength", "who": "worker", "quote": "She knows every name on the allotments", "kind": ""},
                {"label": "seen", "who": "worker", "quote": "the kitchen was warm and er tidy", "kind": ""},
                {"label": "wish", "who": tag, "quote": "nobody said this", "kind": "change"},
            ]
        }
    if task == "draft":
        lines = dict(one.split(". ", 1) for one in text.split("\n"))
        return {
            "lines": [
                {"number": int(number), "text": "The kitchen was warm and tidy"}
                for number, line in lines.items()
                if "er tidy" in line
            ]
        }
    return {"question": text.split("\n")[0].removeprefix("Question: ")}
