"""Whole talks with a real llama.cpp server, whose weights are random. Law: zero is zero, whatever a real server sends.

    python3 -m venv VENV && VENV/bin/pip install 'llama-cpp-python[server]' gguf
    python -m evals.random_model --python VENV/bin/python [--talks 150] [--server VENV/bin/llama-server]

It makes a small model (two layers; bytes and some words), starts the server on loopback, and takes two thirds of the
talks as a worker and one third as a person, with each way of asking as the first in turn. Lines that nobody said are
counted as `evals.traitor` does. With `--server`, llama.cpp's own program is started instead of the one in Python, which
answers json_schema with status 500. Imports of the project stand inside: the weights are made without it.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import random
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evals.traitor import Watch

CASES = Path(__file__).parent / "cases" / "first.jsonl"
WIDTH, INNER, HEADS, LAYERS, CONTEXT = 64, 128, 4, 2, 16_384
MOST_WORDS = 400
TEMPLATE = "{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n{% endfor %}"
NORMAL, UNKNOWN, CONTROL, BYTE = 1, 2, 3, 6
LEANS = {'"': 7.0, ",": 4.0, "{": 5.0, "\\": -2.0, "\n": -2.0}
"""How much likelier than chance a sign is: without it, nothing random would ever close a quotation."""
WAYS = ("json_schema", "tools", "json_object")
START_S = 60


def vocabulary() -> list[tuple[str, int, float]]:
    """Every token with its type and its lean: three that control, all bytes, and words as common as in the cases."""
    text = CASES.read_text(encoding="utf-8")
    words = Counter(re.findall(r"(?<= )[A-Za-z']{2,12}(?= )", text)).most_common(MOST_WORDS)
    signs = [(f"<0x{byte:02X}>", BYTE, LEANS.get(chr(byte), 0.0 if 32 <= byte < 127 else -5.0)) for byte in range(256)]
    marks = [("<unk>", UNKNOWN, -9.0), ("<s>", CONTROL, -9.0), ("</s>", CONTROL, 5.0)]
    return [*marks, *signs, *((f"▁{word}", NORMAL, math.log(times)) for word, times in words)]


def weights(path: Path, seed: int = 1) -> None:
    """A model of random weights. One place of its stream is always the same, for leans to rest on; no layer sees it."""
    gguf, numpy = import_module("gguf"), import_module("numpy")
    chance = numpy.random.default_rng(seed)
    tokens = vocabulary()

    def some(*shape: int, spread: float) -> Any:
        return chance.normal(0, spread, shape).astype(numpy.float32)

    def norm(lean: float) -> Any:
        return numpy.array([lean, *[1.0] * (WIDTH - 1)], numpy.float32)

    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(LAYERS)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list([token for token, _, _ in tokens])
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([kind for _, kind, _ in tokens])
    for number, add in enumerate((writer.add_unk_token_id, writer.add_bos_token_id, writer.add_eos_token_id)):
        add(number)
    writer.add_chat_template(TEMPLATE)
    embedding, out = some(len(tokens), WIDTH, spread=1.0), some(len(tokens), WIDTH, spread=0.15)
    embedding[:, 0] = WIDTH**0.5
    out[:, 0] = [lean / 5 for _, _, lean in tokens]  # about what that place has come to once it is normed
    writer.add_tensor("token_embd.weight", embedding)
    writer.add_tensor("output_norm.weight", norm(1.0))
    writer.add_tensor("output.weight", out)
    for layer in range(LAYERS):
        for name in ("attn_norm", "ffn_norm"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", norm(0.0))
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            writer.add_tensor(f"blk.{layer}.{name}.weight", some(WIDTH, WIDTH, spread=0.15))
        for name, shape in {"ffn_gate": (INNER, WIDTH), "ffn_up": (INNER, WIDTH), "ffn_down": (WIDTH, INNER)}.items():
            writer.add_tensor(f"blk.{layer}.{name}.weight", some(*shape, spread=0.15))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


@contextmanager
def served(python: str, server: str, home: Path) -> Iterator[str]:
    """The address of a server with such a model, on loopback; it ends with the block."""
    model, log = home / "random.gguf", home / "server.log"
    subprocess.run([python, __file__, "--weights", str(model)], check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    program = (
        [server, "--ctx-size", str(CONTEXT), "--parallel", "1", "--threads", "1"]
        if server
        else [python, "-m", "llama_cpp.server"]
    )
    program += [] if server else ["--n_ctx", str(CONTEXT), "--n_threads", "1"]
    where = ["--model", str(model), "--host", "127.0.0.1", "--port", str(port)]
    with log.open("wb") as out, subprocess.Popen([*program, *where], stdout=out, stderr=out) as running:
        try:
            _wait(f"http://127.0.0.1:{port}/v1/models", running, log)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            running.terminate()


def _wait(address: str, running: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until and running.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:  # it is still reading its weights
            time.sleep(0.2)
    sys.exit(f"The server did not start:\n{log.read_text(encoding='utf-8', errors='replace')[-2000:]}")


async def run(talks: int, url: str, seed: int = 1) -> Watch:
    """So many talks with this server, begun with each way of asking in turn; what was seen."""
    from uuid_utils import uuid7

    from bot import build
    from bot.conversation.requests import AskModel, Reply
    from bot.drafting.with_model import ModelDrafter
    from bot.guide import CardGuide
    from bot.listening.with_model import stretches
    from bot.masking import Masks
    from bot.model import Model
    from bot.session import Session
    from bot.settings import Settings
    from bot.wording_questions import ModelAsker
    from evals.traitor import SERVICE, BesideTheRules, Watch, talk
    from prompts import for_model
    from store.errors import MovedOn, StoreTrouble

    watch, chance = Watch(), random.Random(seed)
    lines = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    cases = {mode: [one for one in lines if one["mode"] == mode] for mode in ("worker_dictation", "person_message")}
    model = Model("random", base_url=url, timeout_s=60.0)

    def asks(task: str) -> AskModel:
        async def ask(text: str, form: Any, names: Any, told: Any) -> Reply:
            reply = await model.ask(for_model(task), text, form, Masks(names, told))
            watch.counts[f"{task}: {WAYS[model._rung] if reply.answers else 'no answer in the form'}"] += 1
            if task == "listen":
                found = [one for answer in reply.answers for one in stretches(answer, text)]
                watch.counts["quotations that stand in the words"] += len(found)
            return reply

        return ask

    def failed(_loop: object, told: dict[str, Any]) -> None:
        watch.note("tracebacks", repr(told.get("exception") or told["message"]))

    asyncio.get_running_loop().set_exception_handler(failed)
    for number in range(talks):
        kind, step = ("person_message", number // 3) if number % 3 == 2 else ("worker_dictation", number - number // 3)
        case = cases[kind][step % len(cases[kind])]
        watch.counts[kind] += 1
        model._rung = number // 3 % len(WAYS)  # else only the first that works would ever be tried
        with TemporaryDirectory() as home, build.opened_store(Settings(home=Path(home))) as store:
            listener = BesideTheRules(asks("listen"))
            session = Session(
                store,
                listener,
                ModelDrafter(SERVICE, asks("draft")),
                CardGuide(None),
                build.phrases_for(Settings(home=Path(home))),
                now=lambda: datetime.now(UTC),
                new_id=lambda: str(uuid7()),
                overtaken=MovedOn,
                trouble=StoreTrouble,
                asker=ModelAsker(SERVICE, asks("ask")),
                service=SERVICE,
            )
            try:
                await talk(session, listener.ruled, case, chance, watch)
            except Exception as error:  # whatever a talk ends with is what is counted
                watch.note("tracebacks", repr(error))
    return watch


def main() -> int:
    """Prints what was seen; 1 when anything that has to be nought is not."""
    given = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    given.add_argument("--talks", type=int, default=150)
    given.add_argument(
        "--python", default=sys.executable, help="a Python that has llama_cpp (with its server) and gguf"
    )
    given.add_argument("--server", default="", help="a llama-server to start instead")
    given.add_argument("--weights", type=Path, help="only make the weights, here")
    told = given.parse_args()
    if told.weights:
        weights(told.weights)
        return 0
    needs = "import gguf" if told.server else "import gguf, llama_cpp.server.app"
    if subprocess.run([told.python, "-c", needs], capture_output=True, check=False).returncode:
        print(
            f"{told.python} cannot {needs}. In an environment of its own: pip install 'llama-cpp-python[server]' gguf"
        )
        return 2
    from evals.traitor import BAD

    with TemporaryDirectory() as home, served(told.python, told.server, Path(home)) as url:
        watch = asyncio.run(run(told.talks, url))
    for what in sorted(set(watch.counts) - {*BAD}):
        print(f"{what}: {watch.counts[what]}")
    watch.counts["talks not finished"] = told.talks - watch.counts["kept"]
    zero = (*BAD, "talks not finished", "tracebacks")
    for what in zero:
        print(f"  {what}: {watch.counts[what]}  {watch.examples.get(what, '')}")
    answered = sum(watch.counts[f"{task}: {way}"] for task in ("listen", "draft", "ask") for way in WAYS)
    return int(any(watch.counts[what] for what in zero) or not answered)


if __name__ == "__main__":
    sys.exit(main())
