"""What people say, with values planted in it that may not leave. Law: made up without a look at the rules that mask.

Each kind of value in the ways that people and speech-to-text write it, with what may not be found of it afterwards.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable

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

Planted = tuple[str, tuple[str, ...], str]
"""The kind, what may not be found of it, and the sentence."""


def a_name(chance: random.Random, first: str, last: str) -> str:
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
        written = a_name(chance, *who)
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
