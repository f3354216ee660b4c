"""What is on the wire to a language model, byte for byte. Law: no value of a listed kind leaves in any form.

`python -m evals.wire [REQUESTS] [SEED]` (1,000 and 1 by default) takes workers and persons through the real session,
with values planted in what they say, and a real server on loopback keeps each request. Every value is looked for, or a
telling part of it, whatever its case, spaces and signs. The values were made up without the rules that mask.
Names that the record does not know are counted apart: theirs is a rate, not a promise.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot import build
from bot.conversation.recording import Mode
from bot.session import Session
from bot.settings import Settings
from bot.showing import Screen
from evals.planted import FIRST, KINDS, LAST, PLAIN, SAID_PLAIN, STARTS, Planted, a_name, a_text

BEFORE, HEARD, UNKNOWN = "name, known before", "name, heard in that text", "name, not known"
CHOSEN = {"language": "en", "safe_here": "yes", "who_types": "me", "pass_on": "no", "seen": "not_yet"}
PRESSED = {"enough", "confirm", "play_back", "about", "put_right", "read_line", "pass_on_words", "little_said"}


def found(trace: str, wire: str) -> bool:
    """Whether it stands there in any case, with any spaces and signs between its words or figures."""
    each = r"[^\W_]" if re.search(r"\d", trace) else r"[^\W_]+"  # "is a" is not Isa
    pattern = r"[\W_]*".join(re.findall(each, trace))
    before, after = ("", "") if trace.replace(" ", "").isdecimal() else (r"(?<![^\W_])", r"(?![^\W_])")
    return re.search(before + pattern + after, wire, re.I) is not None


@dataclass
class Seen:
    """Counts by kind. `held`: dictations of which nothing was sent. `leaks`: the kind, what was found, and of what."""

    requests: int = 0
    talks: int = 0
    held: int = 0
    planted: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    leaks: list[tuple[str, str, str]] = field(default_factory=list)


async def talk(session: Session, wire: list[bytes], mode: Mode, chance: random.Random, seen: Seen) -> None:
    """One talk, until it is kept. After each step, what was sent is looked through for all that was said so far."""
    about, all_planted, texts = (chance.choice(FIRST), chance.choice(LAST)), list[Planted](), 0
    told, counted, known, worker = set[tuple[str, ...]](), set[tuple[str, ...]](), set[str](), mode is Mode.WORKER
    shown = await session.start(mode, "scotland", "en", "Europe/London")
    for _ in range(60):
        before, planted, knew = len(wire), list[Planted](), known
        if shown.question == "kept":
            break
        if shown.question == "your_name":
            shown = await session.say(shown.talk, a_name(chance, *about))
        elif shown.free and shown.question not in PRESSED and texts < (2 if worker else 8):
            dictated = worker and not texts
            said, planted = a_text(chance, *((STARTS, PLAIN) if dictated else ("", SAID_PLAIN)), about)
            shown = await session.say(shown.talk, said)
            texts += 1
            seen.held += dictated and len(wire) == before
        else:
            shown = await _pressed(session, shown)
        all_planted += planted
        names = (await session.conversation(shown.talk)).names.values()
        known = {word.casefold() for name in names for word in re.findall(r"[^\W_][\w'’-]*", name)}
        sent = [raw.decode() + json.dumps(json.loads(raw), ensure_ascii=False) for raw in wire[before:]]
        line = " ".join(sent).replace("\\n", " ")
        for kind, traces, sentence in all_planted if sent else ():
            here = (kind, traces, sentence) in planted
            if kind == "name":
                word = traces[0].casefold()
                kind = BEFORE if word in knew else HEARD if word in known else UNKNOWN
            if here and traces not in counted:  # what was sent with this step; other answers are only looked for
                counted.add(traces)
                seen.planted[kind] += 1
            leak = next((trace for trace in traces if found(trace, line)), "")
            if leak and traces not in told:
                told.add(traces)
                seen.left[kind] += 1
                seen.leaks.append((kind, leak, sentence))
    seen.talks += 1


async def _pressed(session: Session, shown: Screen) -> Screen:
    """A button, by somebody who says yes to everything but to harm."""
    keys = [button.key for button in shown.buttons]
    if shown.question == "confirm":
        return await session.yes(shown.talk, shown.fingerprint, "Ros Kerr")
    if any(button.choice for button in shown.buttons):
        choice = CHOSEN.get(shown.question) or next((one for one in ("yes", "read", "go_on") if one in keys), keys[0])
        return await session.choose(shown.talk, shown.question, choice)
    button = next((one for one in ("keep_rest", "skip") if one in keys), "thats_all")
    return await session.press(shown.talk, button, shown.line, shown.fingerprint)


def echo(asked: dict[str, Any]) -> dict[str, Any]:
    """A model that labels every sentence it is sent, so that every sentence may come to the draft and be sent again."""
    quotes = [one for one in re.split(r"(?<=[.!?])\s+", str(asked["messages"][-1]["content"])) if one][:30]
    stretches = [{"label": "seen", "who": "worker", "quote": quote, "kind": ""} for quote in quotes]
    return {"stretches": stretches, "lines": [], "question": ""}


async def run(requests: int, seed: int = 1) -> Seen:
    """Talks of workers and persons in turn, until so many requests have been seen."""
    from tests.model_server import ModelServer

    seen, chance = Seen(), random.Random(seed)
    with TemporaryDirectory() as home, ModelServer(echo) as server:
        settings = Settings(home=Path(home), model="openai:tiny", model_base_url=server.url)
        with build.opened_store(settings) as store:
            session = build.session(settings, store)
            while len(server.wire) < requests and seen.talks < requests:
                mode = Mode.PERSON if seen.talks % 3 == 2 else Mode.WORKER
                await talk(session, server.wire, mode, chance, seen)
        seen.requests = len(server.wire)
    return seen


def main(requests: int, seed: int) -> int:
    """Prints every leak and the table; 1 when a listed kind was left, or too little was sent to tell."""
    seen = asyncio.run(run(requests, seed))
    for kind, leak, sentence in seen.leaks:
        print(f"{kind}: {leak!r} of: {sentence}")
    print(f"{seen.requests} requests of {seen.talks} talks; {seen.held} dictations held back whole")
    print(f"{'kind':<26}{'planted':>8}{'left':>6}")
    for kind in (*KINDS, BEFORE, HEARD, UNKNOWN):
        print(f"{kind:<26}{seen.planted[kind]:>8}{seen.left[kind]:>6}")
    return int(seen.left.total() > seen.left[UNKNOWN] or seen.requests < requests)


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:]]
    sys.exit(main(*(given + [1_000, 1][len(given) :])))
