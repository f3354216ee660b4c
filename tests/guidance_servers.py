"""What the tests of guidance start: real servers on loopback, and programs in processes of their own.

A program here is a function. It runs in a process of its own, which may die, over any copy of `knowledge/`: nothing of
it is imported before. What all of them need is loaded once, and they are forked from there.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from knowledge.guidance import Guidance

STARTING_S = 20.0
LONGEST_S = 60.0

Row = list[Any]
Questions = list[tuple[str, str]]

# ----------------------------------------------------------------------------------------------- processes of their own

_CONTEXT = multiprocessing.get_context("forkserver")
_CONTEXT.set_forkserver_preload(["numpy", "chromadb", "bm25s", "pytest", "openai", __name__])


class Died(Exception):
    """The process ended without an answer. Says how."""


def apart(
    package: Path, program: Callable[..., Any], *given: Any, meanwhile: Callable[[], object] = lambda: None
) -> Any:
    """What this function returns in a process of its own. `meanwhile` is called when it pauses. Raises `Died`."""
    here, there = _CONTEXT.Pipe()
    process = _CONTEXT.Process(target=_program, args=(there, str(package), program, given))
    process.start()
    there.close()
    try:
        while True:
            if not here.poll(LONGEST_S):
                raise Died("it hung")
            what, value = here.recv()
            if what == "pause":
                meanwhile()
                here.send("go on")
            elif what == "raised":
                raise Died(value)
            else:
                return value
    except EOFError:
        process.join(5)
        raise Died(f"exit status {process.exitcode}") from None
    finally:
        here.close()
        process.join(5)
        if process.exitcode is None:
            process.kill()
            process.join()
        process.close()


_pauses: list[Callable[[], object]] = []


def _program(out: Connection, package: str, program: Callable[..., Any], given: tuple[Any, ...]) -> None:
    sys.path.insert(0, package)
    assert "knowledge" not in sys.modules, "which copy is tested?"
    _pauses.append(lambda: (out.send(("pause", None)), out.recv()))
    try:
        out.send(("done", program(*given)))
    except BaseException as error:
        out.send(("raised", f"{type(error).__name__}: {error}"))
    os._exit(0)


def tried(what: Callable[[], Any]) -> Any:
    """What it returns, or the name of what it raises with its text."""
    try:
        return what()
    except BaseException as error:
        return f"{type(error).__name__}: {error}"


def asked(guidance: Guidance, questions: Questions) -> list[list[Row]]:
    """For each question its answers, as rows that can be compared."""
    return [
        [[one.citation, one.title, one.kind, one.nation, one.document, one.score, one.official] for one in found]
        for found in (guidance.ask(question, nation) for question, nation in questions)
    ]


def made(folder: Path, **options: Any) -> tuple[Guidance, list[str]]:
    """A guidance on this folder, and the list of what it tells."""
    from knowledge.guidance import Guidance

    told: list[str] = []
    return Guidance(folder, told=told.append, **options), told


def opened(folder: Path, questions: Questions, **options: Any) -> dict[str, Any]:
    """Opens and asks: what was told, and what was answered."""
    guidance, told = made(folder, **options)
    answers = asked(guidance, questions)
    return {"told": told, "answers": answers}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def opened_twice(folder: Path, questions: Questions) -> dict[str, Any]:
    """By one program after the other, as far as one process can be two."""
    return {"first": opened(folder, questions), "second": opened(folder, questions), "left": names(folder)}


def opened_each(folders: dict[str, Path], questions: Questions, log: Path) -> None:
    """Opens many, and writes down which is begun and what came of it, in case it ends the process."""
    with open(log, "a") as out:
        for name, folder in folders.items():
            print(json.dumps([name, None]), file=out, flush=True)
            print(json.dumps([name, tried(partial(opened_twice, folder, questions))]), file=out, flush=True)


def changes(folder: Path, questions: Questions) -> dict[str, Any]:
    """One data folder through another embedding, and documents that come, change and go."""
    from knowledge.embeddings import WordsEmbedding
    from knowledge.library import Library

    class Other(WordsEmbedding):
        name = "other"

    library = Library(folder / "imported")
    file = folder.with_suffix(".txt")

    def bring_in(title: str, *clauses: str, **more: Any) -> None:
        file.write_text("\n\n".join(f"1.{number} {text}" for number, text in enumerate(clauses, 1)))
        library.bring_in(file, title=title, **more)

    log: dict[str, Any] = {"first": opened(folder, questions), "again": opened(folder, questions)}
    log["other embedding"] = opened(folder, questions, embedding=lambda: Other({}), name="other")
    log["words again"] = opened(folder, questions)
    bring_in("Riverdale handbook", "Hedgehogs are fed at noon.", "Gates are green.", "Bells ring.", nation="wales")
    bring_in("Nowhere handbook", "Marmosets are fed at noon.", "Gates are red.", "Bells do not ring.")
    log["brought in"] = opened(folder, questions)
    living, told = made(folder)
    for name, question in (("marmosets", "marmosets fed"), ("hedgehogs", "hedgehogs fed")):
        log[name] = {nation: asked(living, [(question, nation)])[0] for nation in ("scotland", "wales", "")}
    bring_in("Riverdale handbook", "Hedgehogs sleep.", "Gates are blue.", "Badgers dig at dusk.", nation="wales")
    log["replaced"] = asked(living, [("badgers dig", "wales")])[0]
    library.remove(library.all()[0].id)
    log["removed"] = asked(living, [("marmosets fed", "")])[0]
    return {**log, "living told": told, "left": names(folder)}


def beside_official_wording(folder: Path) -> dict[str, list[Row]]:
    """A document that has cards was brought in: asked for by its own words, and by a question of a card."""
    guidance, _ = made(folder)
    file = folder.with_suffix(".txt")
    file.write_text("1.1 Pangolins are weighed on Thursday.\n\n1.2 Otters swim.\n\n1.3 Herons wait.")
    guidance.library.bring_in(file, title="SDS 2021", year=2021)
    questions = {
        "by official words": "pangolins weighed on Thursday",
        "by a card's question": "am I entitled to someone on my side who isn't from the council?",
    }
    return {name: asked(guidance, [(question, "scotland")])[0] for name, question in questions.items()}


KILLED_AT = ("embedding", "vectors", "words", "manifest", "renaming")


def killed_while_building(folder: Path, moment: str) -> None:
    """Ends this very process with kill -9 at this moment of the building."""

    def dies(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    def dies_at(event: str, part: str) -> None:
        sys.addaudithook(lambda name, given: dies() if name == event and part in str(given[0]) else None)

    if moment == "vectors":  # it is between Chroma's first file and its last
        program = os.fork()
        if program:
            while not list(folder.glob("building-*/chroma/chroma.sqlite3")):
                assert os.waitpid(program, os.WNOHANG) == (0, 0)
                time.sleep(0.0005)
            os.kill(program, signal.SIGKILL)
            assert os.waitpid(program, 0)[1] == signal.SIGKILL
            dies()
    elif moment == "words":
        dies_at("open", ".index.npy")
    elif moment == "manifest":
        dies_at("open", "manifest.json")
    elif moment == "renaming":
        dies_at("os.rename", "building-")
    guidance, _ = made(folder, **({"progress": dies} if moment == "embedding" else {}))
    guidance.opened()


def killed(folder: Path, questions: Questions, package: Path) -> dict[str, Any]:
    """For each moment: how the building ended, what was left, and what the next program finds. Runs in the caller."""
    log: dict[str, Any] = {}
    for moment in KILLED_AT:
        at = folder / moment
        ended = tried(partial(apart, package, killed_while_building, at, moment))
        half = names(at)
        if moment == "embedding":
            long_ago = time.time() - 7200
            for path in at.iterdir():
                os.utime(path, (long_ago, long_ago))
        log[moment] = {"ended": ended, "half": half}
    next_ = apart(package, opened_by_next, {moment: folder / moment for moment in KILLED_AT}, questions)
    return {moment: {**done, **next_[moment]} for moment, done in log.items()}


def opened_by_next(folders: dict[str, Path], questions: Questions) -> dict[str, Any]:
    return {name: opened_twice(folder, questions) for name, folder in folders.items()}


def raced(folder: Path, questions: Questions, differently: bool = False, *, rounds: int = 2) -> list[Any]:
    """Four programs open the same empty folder at the same moment, with one embedding or two; then one more comes."""
    from knowledge.embeddings import WordsEmbedding

    class Other(WordsEmbedding):
        name = "other"

    others: list[dict[str, Any]] = [{}, {"name": "other", "embedding": lambda: Other({})}]
    log: list[Any] = []
    for number in range(rounds):
        at, start, running = folder / str(number) / "data", time.monotonic() + 0.05, []
        at.parent.mkdir(parents=True)
        for one in range(4):
            out = at.parent / f"{one}.json"
            program = os.fork()
            if not program:
                while time.monotonic() < start:
                    pass
                options = others[one % 2] if differently else {}
                out.write_text(json.dumps(tried(partial(opened, at, questions, **options))))
                os._exit(0)
            running.append((program, out))
        for program, out in running:
            os.waitpid(program, 0)
            log.append(json.loads(out.read_text()) if out.exists() else "died")
        log.append(opened(at, questions))
    return log


def read_only(folder: Path, whole: Path, questions: Questions) -> dict[str, Any]:
    """Opens a new index and one that is whole where nothing may be written."""
    import ctypes
    import struct

    shutil.copytree(whole, folder / "whole")
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o500 if path.is_dir() else 0o400)
    if os.geteuid() == 0:  # root may write anywhere, unless it gives that up
        libc, header = ctypes.CDLL(None), struct.pack("=Ii", 0x20080522, 0)
        rights = ctypes.create_string_buffer(24)
        assert libc.capget(header, rights) == 0
        held = list(struct.unpack("=6I", rights.raw))
        held[0] &= ~0b1110  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER
        assert libc.capset(header, struct.pack("=6I", *held)) == 0
    return {
        "probe": tried(lambda: (folder / "probe").write_text("")),
        "new": tried(partial(opened, folder / "new", questions)),
        "whole": tried(partial(opened, folder / "whole", questions)),
        "files": sum(path.is_file() for path in (folder / "whole").rglob("*")),
    }


def oddly_named(folder: Path, folder_names: list[str], questions: Questions) -> dict[str, Any]:
    """Opens twice in a folder of each name; `beside` is what else lies where that folder lies."""
    log: dict[str, Any] = {}
    for number, name in enumerate(folder_names):
        at = folder / str(number) / name
        at.mkdir(parents=True)
        log[name] = opened_twice(at / "data", questions)
        log[name]["beside"] = [beside for beside in names(at.parent) if beside != name]
    return log


def over_a_server(url: str, folder: Path, questions: Questions) -> dict[str, Any]:
    """Programs on one Chroma server; it is gone when the pause is over."""
    import chromadb

    one, told = made(folder / "one", url=url)
    log: dict[str, Any] = {"first": {"answers": asked(one, questions), "told": told}}
    log["same folder"] = opened(folder / "one", questions, url=url)
    log["here"] = [str(path) for path in (folder / "one").rglob("chroma*")]
    log["other folder"] = tried(partial(opened, folder / "other", questions, url=url))
    log["first again"] = tried(lambda: asked(one, questions))
    host, port = url.removeprefix("http://").split(":")
    client = chromadb.HttpClient(host=host, port=int(port))
    for collection in client.list_collections():
        client.delete_collection(collection.name)
    log["emptied"] = tried(partial(opened, folder / "one", questions, url=url))
    one, _ = made(folder / "one", url=url)
    asked(one, questions)
    before = sorted(str(path) for path in folder.rglob("*"))
    _pauses[-1]()
    log["gone, open"] = tried(lambda: asked(one, questions))
    log["gone, whole"] = tried(partial(opened, folder / "one", questions, url=url))
    log["gone, new"] = tried(partial(opened, folder / "new", questions, url=url))
    log["untouched"] = sorted(str(path) for path in folder.rglob("*") if path != folder / "new") == before
    return log


def over_no_server(folder: Path, urls: dict[str, str], questions: Questions) -> dict[str, str]:
    """What comes of each of these addresses, and of the folder, which has to stay empty."""
    log = {name: tried(partial(opened, folder / "data", questions, url=url)) for name, url in urls.items()}
    return {name: str(done) for name, done in {**log, "left": names(folder / "data")}.items()}


def over_an_endpoint(folder: Path) -> dict[str, Any]:
    """Guidance with vectors from an endpoint that refuses the key half-way through the first building."""
    from knowledge.cards import cards
    from knowledge.embeddings import OpenAIEmbedding

    card = cards()[0]
    questions = [(card.title, card.nation)]
    OpenAIEmbedding.batch = 64
    with endpoint() as state:

        def embedding() -> OpenAIEmbedding:
            return OpenAIEmbedding("small", base_url=state.url, key="k", timeout_s=5)

        guidance, told = made(folder, embedding=embedding, name="openai:small")
        state.says = ["ok", "ok", 401]
        log: dict[str, Any] = {"refused": tried(lambda: asked(guidance, questions)).partition(":")[0]}
        log["left"], log["refused told"] = names(folder), list(told)
        log["then"] = asked(guidance, questions)
        log["told"] = list(told)
        state.says = [401]
        log["refused later"] = tried(lambda: asked(guidance, questions)).partition(":")[0]
        state.asked.clear()
        log["again"] = opened(folder, questions, embedding=embedding, name="openai:small")
        log["sent"], log["wanted"] = state.asked, [card.citation, card.title]
    return log


def over_the_model(folder: Path, model: Path, questions: Questions) -> dict[str, Any]:
    """Guidance with MiniLM, opened twice; how many texts were embedded each time."""
    from knowledge.embeddings import Progress, Vectors, silent
    from knowledge.minilm import MiniLM

    counted: list[int] = []

    class Counted(MiniLM):
        def embed(self, texts: Any, progress: Progress = silent) -> Vectors:
            counted.append(len(texts))
            return super().embed(texts, progress)

    log = {}
    for name in ("first", "second"):
        counted.clear()
        log[name] = opened(folder, questions, embedding=lambda: Counted(model), name="minilm")
        log[name]["embedded"] = sum(counted)
    return log


# -------------------------------------------------------------------------------------------------------------- servers


def free_port() -> int:
    """A port on loopback that nobody listens to just now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Chroma:
    """A Chroma server that keeps its data in a folder; `close` stops it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        command = [str(Path(sys.executable).with_name("chroma")), "run", "--path", str(folder / "data")]
        with open(folder / "log", "wb") as log:
            self._server = subprocess.Popen(
                [*command, "--host", "127.0.0.1", "--port", str(port)], stdout=log, stderr=log, cwd=folder
            )
        until = time.monotonic() + STARTING_S
        while not _listens(port):
            if self._server.poll() is not None or time.monotonic() > until:
                self.close()
                raise AssertionError((folder / "log").read_text(errors="replace") or "the Chroma server did not start")
            time.sleep(0.02)

    def close(self) -> None:
        self._server.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._server.wait(timeout=10)
        self._server.kill()
        self._server.wait()


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 0.5).close()
    except OSError:
        return False
    return True


@contextmanager
def _serving(handler: Callable[..., BaseHTTPRequestHandler]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.01))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Quiet(BaseHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Says nothing on standard error."""

    def send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("retry-after-ms", "1")  # so that a client that tries again does so at once
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def not_chroma(status: int, body: bytes) -> Iterator[str]:
    """The URL of a server on loopback that answers everything with this."""

    class Answers(_Quiet):
        def do_GET(self) -> None:
            self.send(status, body)

        def do_POST(self) -> None:
            self.send(status, body)

    with _serving(Answers) as url:
        yield url


@dataclass
class Endpoint:
    """An embeddings endpoint. `says` holds what it does with the next calls: "ok" (also when it is empty), a status,
    "drop", or bytes to send as they are; `asked` all that it was asked, `keys` the keys that came with it."""

    url: str = ""
    says: list[int | str | bytes] = field(default_factory=list)
    asked: list[list[str]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)


def vector_of(text: str, dimensions: int = 64) -> list[float]:
    """Words, hashed: near where words are shared, and the same in every process."""
    row = [0.0] * dimensions
    for word in text.lower().split():
        row[zlib.crc32(word.encode()) % dimensions] += 1.0
    return row


@contextmanager
def endpoint() -> Iterator[Endpoint]:
    """An embeddings endpoint on loopback, stopped at the end."""
    state = Endpoint()
    with _serving(partial(_Embeds, state)) as url:
        state.url = f"{url}/v1"
        yield state


class _Embeds(_Quiet):
    def __init__(self, state: Endpoint, *rest: Any) -> None:
        self.state = state
        super().__init__(*rest)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.state.asked.append(body["input"])
        self.state.keys.append(self.headers["Authorization"] or "")
        says = self.state.says.pop(0) if self.state.says else "ok"
        if says == "drop":
            self.close_connection = True
        elif isinstance(says, bytes):
            self.send(200, says)
        elif isinstance(says, int):
            self.send(says, b'{"error": {"message": "no"}}')
        else:
            rows = [
                {"object": "embedding", "index": index, "embedding": vector_of(text)}
                for index, text in enumerate(body["input"])
            ]
            rows.reverse()  # an endpoint may answer in any order
            answer = {"object": "list", "data": rows, "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1}}
            self.send(200, json.dumps(answer).encode())
