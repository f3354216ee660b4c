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
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot import build
from bot.conversation.recording import Mode
from bot.session import Session
from bot.settings import Settings
from bot.showing import Screen

FIRST = """Isa Moira Rab Fearghas Siobhan Myfanwy Gethin Oluwaseun Zofia Parveen Tariq Agnes Dougal Ivy Heather Hope
Xiu-Ying Jean-Paul Ceri Wullie Ffion Kwame Nadia Dorrie Betty Hamish Rose Grace Aled Sunil""".split()
LAST = """Munro McAllister O'Rourke Prosser Adeyemi Kowalczyk Begum Llewellyn Baird Featherstone-Hay Okafor MacPhail
Dunwoody Iqbal Pritchard Ng Geddes Trevithick""".split()
STREETS = """Elm Row|Salamander Street|Cromwell Road|Nelson Parade|Tolbooth Wynd|Hoop Lane|Heol y Bont|Stryd Fawr
Maes y Coed|Lampton Gardens|Kirk Brae|Primrose Crescent|Tannery Close|Ffordd Penglais|Quarry Ave""".replace("\n", "|")
MONTHS = "January February March April May June July August September October November December".split()
WELSH = "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split()
DAYS = {2: "second", 3: "third", 8: "eighth", 11: "eleventh", 17: "seventeenth", 21: "twenty first", 30: "thirtieth"}
FIGURES = "oh one two three four five six seven eight nine".split()
TENS = {3: "thirty", 4: "forty", 5: "fifty", 6: "sixty", 7: "seventy"}

Value = tuple[str, tuple[str, ...]]
"""How it was written, and what may not be found of it."""


def _runs(parts: Iterable[str], length: int = 5) -> tuple[str, ...]:
    parts = tuple(parts)
    return tuple(" ".join(parts[at : at + length]) for at in range(len(parts) - length + 1))


def _figures(chance: random.Random, *groups: str) -> Value:
    """These figures in groups with a sign between them, in one run, or said one by one."""
    if chance.random() < 0.1:
        words = [FIGURES[int(one)] for one in "".join(groups)]
        return " ".join(words), _runs(words)
    return chance.choice([" ", " ", "", "", "-", ".", "  ", " - "]).join(groups), _runs("".join(groups))


def _checked(chance: random.Random, start: str) -> str:
    """Ten figures that begin so and have a right check figure, as NHS and CHI numbers do."""
    while True:
        nine = start + "".join(chance.choices("0123456789", k=9 - len(start)))
        check = -sum(int(one) * (10 - at) for at, one in enumerate(nine)) % 11
        if check < 10:
            return nine + str(check)


def nhs(chance: random.Random) -> Value:
    number = _checked(chance, "999")
    return _figures(chance, number[:3], number[3:6], number[6:])


def chi(chance: random.Random) -> Value:
    day, month = chance.choice([*DAYS]), chance.randint(1, 12)
    number = _checked(chance, f"{day:02}{month:02}{chance.randint(30, 79)}")
    first = chance.choice([[number[:6]], [number[:2], number[2:4], number[4:6]]])
    return _figures(chance, *first, number[6:])


def nino(chance: random.Random) -> Value:
    digits = "".join(chance.choices("0123456789", k=6))
    pair, end = chance.choice("ABCEGHJKLMPRSTWXYZ") + chance.choice("ABCEHJKLMPRSTWXYZ"), chance.choice("ABCD")
    written = chance.choice([" ", "", "-", "  "]).join([pair, digits[:2], digits[2:4], digits[4:], end])
    return chance.choice([written, written, written.lower()]), (written, *_runs(digits))


def phone(chance: random.Random) -> Value:
    code, rest = chance.choice([("07700", "900"), ("01632", "960"), ("0131", "4960"), ("029", "20180")])
    end = f"{chance.randrange(1000):03}"
    start = chance.choice(["", "", "", "", f"+44 {code[1:]}", f"0044 {code[1:]}", f"({code})"])
    return (f"{start} {rest} {end}", _runs(code[1:] + rest + end)) if start else _figures(chance, code, rest, end)


def postcode(chance: random.Random) -> Value:
    area = chance.choice("EH7 G12 AB10 KW1 SW1A LL11 CF5 M1 L1 EC1A N17 DD2".split())
    inward = chance.choice("23456789") + "".join(chance.choices("ABDEFGHJLNPQRSTUWXYZ", k=2))
    written = area + chance.choice([" ", " ", "", "-", "  "]) + inward
    return chance.choice([written, written, written.lower(), " ".join(area + inward)]), (area + inward, inward)


def address(chance: random.Random) -> Value:
    house = chance.choice("{}|{}|{}b|No. {}|number {}|Flat 2/1, {}|flat 3, {}|2F1, {}|{}/4".split("|"))
    street = chance.choice(STREETS.split("|"))
    written = f"{house.format(chance.randint(2, 140))} {street}"
    return chance.choice([written, written, written.lower(), written.upper()]), (written, street)


def email(chance: random.Random) -> Value:
    word, end = "".join(chance.choices("aeioubdklmnprst", k=8)), f"baker{chance.randint(10, 99)}"
    name = word + chance.choice("._-") + end
    host = chance.choice(["example.org", "post.example.net", "gp.example.uk"])
    said, written = f"{name} at {host}".replace(".", " dot "), f"{name}@{host}"
    return chance.choice([written, written, written.upper(), f"mailto:{written}", said]), (word, end, host)


def dob(chance: random.Random) -> Value:
    day, month, year = chance.choice([*DAYS]), chance.randint(1, 12), chance.randint(1930, 1979)
    name, tens, ones = chance.choice([MONTHS, MONTHS, WELSH])[month - 1], TENS[year // 10 % 10], year % 10
    nth, sign = f"{day}{ {2: 'nd', 3: 'rd', 21: 'st'}.get(day, 'th') }", chance.choice("/.-")
    said = f"{DAYS[day]} of {name} nineteen {tens}{' ' + FIGURES[ones] if ones else ''}"
    forms = f"{day:02}{sign}{month:02}{sign}{year}|{day}{sign}{month}{sign}{year % 100}|{year}-{month:02}-{day:02}"
    forms += f"|{day} {name} {year}|{nth} of {name}, {year}|{name} {nth} {year}|the {said}"
    forms += f"|{day} {name[:3]} {year % 100}|{day} {name.lower()} {year}|{day}-{name[:3].upper()}-{year}"
    written = chance.choice(forms.split("|"))
    parts = (f"{day} {name}", f"{nth} of {name}", f"{name} {nth}", f"{name} {year}", said[: said.index(" nine")])
    return written, (written, *parts, f"nineteen {tens}")


KINDS: dict[str, tuple[Callable[[random.Random], Value], str]] = {
    "date of birth": (dob, "Date of birth {}.|DOB {}, as on the form.|I was born on {}.|The birthday is {}.|Born {}."),
    "NHS number": (nhs, "NHS number {}.|NHS no: {}, from the letter.|The surgery has {} on the letter.|nhs is {}."),
    "CHI number": (chi, "CHI {}.|The CHI number is {}.|chi no {} on the discharge letter.|The ward has {} for it."),
    "NI number": (nino, "NI number {}.|National Insurance {}.|The form wants {} filled in.|nino is {}."),
    "postcode": (postcode, "The post code is {}.|It is {} for the satnav.|Parcels go to {}.|The bus stops by {}."),
    "address": (address, "The house is {}.|We met at {}.|The move was to {} in June.|The key is kept at {}."),
    "phone": (phone, "Ring {} after six.|The number is {}.|Text {} before noon.|Mobile {}.|Call the house on {}."),
    "e-mail": (email, "Write to {}.|The e-mail is {}.|Send the plan to {} please.|email {}."),
}
NAMES = (
    "The daughter {} comes on Sundays.|{} was in the kitchen making tea.|The neighbour {} has a key."
    "|We spoke to {} on the phone.|{}'s garden is the place to be.|The tea was made by {}.|I met {} at the door."
)
STARTS = "Visited {} this morning.|Saw {} on her own at the flat.|Visit to {}.|{} was in good form.|Home visit, {}."
PLAIN = """I want to get back to my allotment this spring.|She said "I want my Friday dance back."|um the kitchen was
warm and er tidy.|I am worried about the wet path.|We agreed a rail for the stair because the bus step is too high."""
SAID_PLAIN = "I like the choir.|The band is what gets me out.|I want to walk up the hill again.|The stairs bother me."

BEFORE, HEARD, UNKNOWN = "name, known before", "name, heard in that text", "name, not known"
CHOSEN = {"language": "en", "safe_here": "yes", "who_types": "me", "pass_on": "no", "seen": "not_yet"}
PRESSED = {"enough", "confirm", "play_back", "about", "put_right", "read_line", "pass_on_words", "little_said"}

Planted = tuple[str, tuple[str, ...], str]
"""The kind, what may not be found of it, and the sentence."""


def _name(chance: random.Random, first: str, last: str) -> str:
    form = chance.choice(["{0}", "{0}", "{0} {1}", "{0} {1}", "Mrs {1}", "{0} {1}".upper(), "Dr {0} {1}", "{1}, {0}"])
    written = form.format(first, last)
    return chance.choice([written] * 6 + [written.lower(), written.upper()])


def a_text(chance: random.Random, start: str, plain: str, about: tuple[str, str]) -> tuple[str, list[Planted]]:
    """What is said in one go: values and a name or two, in sentences; one in six is all in small letters."""
    sentences, planted, small = list[str](), list[Planted](), chance.random() < 1 / 6

    def put(forms: str, written: str, *of: tuple[str, tuple[str, ...]]) -> None:
        sentence = chance.choice(forms.split("|")).format(written)
        sentences.append(sentence.lower() if small else sentence)
        planted.extend((kind, traces, sentences[-1]) for kind, traces in of)

    def named(forms: str, who: tuple[str, str]) -> None:
        written = _name(chance, *who)
        put(forms, written, *(("name", (word,)) for word in who if word.casefold() in written.casefold()))

    if start:
        named(start, about)
    for _ in range(chance.randint(3, 8) if start else chance.randint(1, 3)):
        kind, (make, forms) = chance.choice([*KINDS.items()])
        written, traces = make(chance)
        put(forms, written, (kind, traces))
        sentences.append(" ".join(chance.choice(plain.split("|")).split()))
    for who in (about, (chance.choice(FIRST), chance.choice(LAST)))[: chance.randint(1, 2)]:
        named(NAMES, who)
    return " ".join(sentences), planted


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
            shown = await session.say(shown.talk, _name(chance, *about))
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
