"""Sixty mini-notes that try to make somebody else's words the person's outcome, and what must come of each.

Written before the listener was run on them. Until then a want was taken from 16 of the 60 that was nobody's
outcome, and 43 of the 59 wants were found. First figure once the causes had been mended that other cases had
shown: 53 of the 60 notes with nothing false taken, 52 of the 59 wants found. The causes those showed are mended
too, so what stands here now keeps them mended and is no longer a measure. `KNOWN_MISSES` are the wants not found.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from bot.conversation.recording import Mark, Mode, Polarity, Role, Via, Words
from bot.conversation.requests import Listen, Listened
from bot.listening.offline import listen_now

PERSON, TOGETHER, CARER = "person", "together", "carer"


class Note(NamedTuple):
    """What was said in which kind of talk, the wants in it with their holders, and what must not become one."""

    id: str
    mode: str
    text: str
    wants: tuple[tuple[str, str], ...]
    never: tuple[str, ...]


KNOWN_MISSES = {
    "e10": "somebody named by mistake is taken for the person, so the right name later is a stranger's",
    "s07": "Nan, as a name, is taken for a grandmother",
}
"""Wants that are not found, by note, and why. Nothing false is taken from these notes."""

# fmt: off
NOTES = (
    # England: workers
    Note(
        "e01", "worker_dictation",
        "Brenda, Hull, 81. I offered her the lunch club, the befriender and a place at Ashgrove, and she's "
        "not even remotely wanting any of them. What she'd like is her bins taken round by somebody who "
        "says good morning.",
        (("her bins taken round by somebody who says good morning", PERSON),),
        ("the lunch club", "the befriender", "a place at Ashgrove", "any of them",),
    ),
    Note(
        "e02", "worker_dictation",
        "Visit to Colin. Used to be wanting a motorbike, his sister reminded us, the whole of his twenties."
        " Nowadays he wants to get his hands oily again on a Saturday.",
        (("he wants to get his hands oily again on a Saturday", PERSON),),
        ("wanting a motorbike",),
    ),
    Note(
        "e03", "worker_dictation",
        "Yusra's son drove up. He'd like her moved nearer to him in Luton. Yusra says she'd rather stay by "
        "the mosque where they know her step.",
        (("she'd rather stay by the mosque where they know her step", PERSON),),
        ("moved nearer to him in Luton",),
    ),
    Note(
        "e04", "worker_dictation",
        "Saw Ted and Marjorie at home. They both want to die in that house, they told me so together. Ted "
        "by himself would like a shed with a heater.",
        (("They both want to die in that house", TOGETHER), ("a shed with a heater", PERSON),),
        (),
    ),
    Note(
        "e05", "worker_dictation",
        "The discharge letter from the Royal has Priya wanting a package of four calls. Priya has never "
        "seen it. She wants her mornings to herself.",
        (("She wants her mornings to herself", PERSON),),
        ("a package of four calls",),
    ),
    Note(
        "e06", "worker_dictation",
        "Last thing Winston wants is a fuss. He turned down the commode flat. He asked for a lamp he can "
        "reach from the bed.",
        (("a lamp he can reach from the bed", PERSON),),
        ("a fuss", "the commode",),
    ),
    Note(
        "e07", "worker_dictation",
        "Ruth would have liked to be a midwife. That went with the children. She'd love to hold a newborn "
        "again, she said, even for an hour.",
        (("She'd love to hold a newborn again", PERSON),),
        ("to be a midwife",),
    ),
    Note(
        "e08", "worker_dictation",
        "Kofi wants to live with his brother, so his brother tells me. I asked Kofi on his own and he "
        "looked at the floor.",
        (),
        ("Kofi wants to live with his brother",),
    ),
    Note(
        "e09", "worker_dictation",
        "I want Doreen to have a falls alarm. Doreen wants me to stop going on about it.",
        (("to stop going on about it", PERSON),),
        ("Doreen to have a falls alarm",),
    ),
    Note(
        "e10", "worker_dictation",
        "He wants to go into Elmfield, no hang on, that's Mr Pike, not Mr Dunne. Mr Dunne wants the path "
        "gritted so he can get to the paper shop.",
        (("Mr Dunne wants the path gritted", PERSON),),
        ("to go into Elmfield",),
    ),
    Note(
        "e11", "worker_dictation",
        "Sheila has been asked by three of us now whether she'd like to try sheltered housing. She'd like "
        "us to stop asking.",
        (("us to stop asking", PERSON),),
        ("to try sheltered housing",),
    ),
    Note(
        "e12", "worker_dictation",
        "Omar only says he wants the day centre to keep his mother happy. Alone with me he said he wants a "
        "job with an apron.",
        (("he wants a job with an apron", PERSON),),
        ("the day centre",),
    ),
    # England: people
    Note(
        "e13", "person_message",
        "I was wanting a flat with a balcony years ago. Now I want a ground floor and a door I can open "
        "myself.",
        (("I want a ground floor and a door I can open myself", PERSON),),
        ("a flat with a balcony",),
    ),
    Note(
        "e14", "person_message",
        "My social worker keeps saying I want independence. I want my tea at six with the telly on.",
        (("I want my tea at six with the telly on", PERSON),),
        ("I want independence",),
    ),
    Note(
        "e15", "person_message",
        "If I was twenty again I'd want to sail. What I'd like now is to sit where I can hear the boats.",
        (("to sit where I can hear the boats", PERSON),),
        ("to sail",),
    ),
    Note(
        "e16", "person_message",
        "Brilliant, a seventh form. I'd love an eighth. Seriously though, I just want one person who reads "
        "the first six.",
        (("I just want one person who reads the first six", PERSON),),
        ("an eighth",),
    ),
    Note(
        "e17", "person_message",
        "We want to stay in the same home, me and Pauline, forty years. I want my own key as well.",
        (("We want to stay in the same home", TOGETHER), ("I want my own key", PERSON),),
        (),
    ),
    Note(
        "e18", "person_message",
        "my keyworker wants me to go swimming. my mum wants me to do college. i want to do the recycling "
        "lorry",
        (("i want to do the recycling lorry", PERSON),),
        ("me to go swimming", "me to do college",),
    ),
    Note(
        "e19", "person_message",
        "Can I have my bed by the window, please? That's the main thing. I never wanted the other room.",
        (("my bed by the window", PERSON),),
        ("the other room",),
    ),
    Note(
        "e20", "person_message",
        "It isn't that I want to be waited on. I'd just like somebody to do the tops of the cupboards.",
        (("I'd just like somebody to do the tops of the cupboards", PERSON),),
        ("to be waited on",),
    ),
    Note(
        "e21", "person_message",
        "All I ask is to be told before they change the rota. I don't mind who comes.",
        (("to be told before they change the rota", PERSON),),
        ("who comes",),
    ),
    Note(
        "e22", "person_message",
        "They'll tell you I want to be near my daughter. She'd like that. I'd like it less.",
        (),
        ("I want to be near my daughter", "that",),
    ),
    Note(
        "e23", "person_message",
        "I'm not wanting carers, I'm not wanting meals, I'm not after sympathy neither. I want the lift "
        "mended.",
        (("I want the lift mended", PERSON),),
        ("carers", "meals", "sympathy",),
    ),
    Note(
        "e24", "person_message",
        "In an ideal world I'd like a garden. In this one I want a window box and somebody to water it when"
        " I'm in.",
        (("I want a window box and somebody to water it when I'm in", PERSON),),
        ("a garden",),
    ),
    # England: carers
    Note(
        "e25", "carer_message",
        "I want Mum safe. I want her to have the pendant. For me, I want one Sunday a month where the phone"
        " doesn't ring.",
        (("I want one Sunday a month where the phone doesn't ring", CARER),),
        ("Mum safe", "her to have the pendant",),
    ),
    Note(
        "e26", "carer_message",
        "He says he wants to drive again. He can't. I'd like to sleep through a night.",
        (("I'd like to sleep through a night", CARER),),
        ("to drive again",),
    ),
    Note(
        "e27", "carer_message",
        "I want my brother to come and help with the lifting. I don't want a hoist in the front room.",
        (("I want my brother to come and help with the lifting", CARER),),
        ("a hoist in the front room",),
    ),
    Note(
        "e28", "carer_message",
        "Everybody asks what Dad wants. Nobody asks me. I'd give anything to go back to my Thursday choir.",
        (("I'd give anything to go back to my Thursday choir", CARER),),
        ("what Dad wants",),
    ),
    # Quoted aims and documents
    Note(
        "e29", "worker_dictation",
        "Her plan reads \"Joan wants to improve her social inclusion\". I read it to Joan. \"Do I?\" she said. "
        "\"I want to be taken to the market, that's what I want.\"",
        (("I want to be taken to the market", PERSON),),
        ("Joan wants to improve her social inclusion",),
    ),
    Note(
        "e30", "worker_dictation",
        "Referral from the GP: patient would like a gym membership. Len laughed. He'd sooner dig.",
        (),
        ("a gym membership",),
    ),
    Note(
        "e31", "trainer",
        "Here is an example I made up. \"I want to feel empowered in my community,\" says the template. Whose"
        " words are those?",
        (),
        ("I want to feel empowered in my community",),
    ),
    Note(
        "e32", "worker_dictation",
        "He wants to be compliant with his medication, according to the ward round minutes. To me he said, "
        "\"I want to feel my own head again.\"",
        (("I want to feel my own head again", PERSON),),
        ("He wants to be compliant with his medication",),
    ),
    # Scots
    Note(
        "s01", "person_message",
        "Ah'm no wantin pit oot tae grass. Ah'm efter a wee job, jist the mornins.",
        (("Ah'm efter a wee job", PERSON),),
        ("pit oot tae grass",),
    ),
    Note(
        "s02", "person_message",
        "Ah didnae want the hame help an Ah still dinnae. Ah want ma pals in fur the fitba on a Setterday.",
        (("Ah want ma pals in fur the fitba on a Setterday", PERSON),),
        ("the hame help",),
    ),
    Note(
        "s03", "worker_dictation",
        "Isa, Kilmarnock. Her laddie says she's wantin intae the home at Riccarton. Isa says she is nut. "
        "She's wantin her stair cleaned an her ain chair.",
        (("She's wantin her stair cleaned an her ain chair", PERSON),),
        ("intae the home at Riccarton",),
    ),
    Note(
        "s04", "worker_dictation",
        "Wullie's ettlin tae get back oan the allotment. He'll no hae the day club, he says it smells o "
        "soup.",
        (("Wullie's ettlin tae get back oan the allotment", PERSON),),
        ("the day club",),
    ),
    Note(
        "s05", "person_message",
        "Aye right, whit Ah really want is anither review. Naw. Jist ma ain doactor back.",
        (("Jist ma ain doactor back", PERSON),),
        ("anither review",),
    ),
    Note(
        "s06", "person_message",
        "When Ah wis young Ah wanted awa fae here. Noo Ah want tae bide till they cairry me oot.",
        (("Ah want tae bide till they cairry me oot", PERSON),),
        ("awa fae here",),
    ),
    Note(
        "s07", "worker_dictation",
        "Nan and her man Jock baith tellt me they want a double bed in the care home. Naebody had asked "
        "them.",
        (("they want a double bed in the care home", TOGETHER),),
        (),
    ),
    Note(
        "s08", "person_message",
        "ma wife wants me in the respite so she can get tae her sister's. ah wid like her tae get tae her "
        "sister's an all. ah dinnae want the respite but",
        (("ah wid like her tae get tae her sister's", PERSON),),
        ("me in the respite", "the respite",),
    ),
    Note(
        "s09", "carer_message",
        "Ma faither's aye on aboot wantin hame. He is hame. Ah jist want a hale nicht's sleep.",
        (("Ah jist want a hale nicht's sleep", CARER),),
        ("wantin hame",),
    ),
    Note(
        "s10", "worker_dictation",
        "Agnes. Said she wouldnae say no tae a hurl in the car, but whit she's wantin is tae walk it hersel"
        " tae the kirk.",
        (("tae walk it hersel tae the kirk", PERSON),),
        ("a hurl in the car",),
    ),
    Note(
        "s11", "worker_dictation",
        "Davie wis wantin a flat in the toon at wan time but that's past. He wants tae keep the hens.",
        (("He wants tae keep the hens", PERSON),),
        ("a flat in the toon",),
    ),
    # Welsh
    Note(
        "w01", "person_message",
        "Dw i ddim eisiau mynd i gartref. Dw i eisiau aros yn fy nhŷ fy hun gyda'r gath.",
        (("Dw i eisiau aros yn fy nhŷ fy hun gyda'r gath", PERSON),),
        ("mynd i gartref",),
    ),
    Note(
        "w02", "person_message",
        "Roeddwn i eisiau bod yn athrawes erstalwm. Nawr hoffwn i ddysgu'r plant bach i ddarllen ar ddydd "
        "Iau.",
        (("hoffwn i ddysgu'r plant bach i ddarllen ar ddydd Iau", PERSON),),
        ("bod yn athrawes",),
    ),
    Note(
        "w03", "person_message",
        "Mae mam eisiau i fi fynd i'r coleg. Fi moyn gweithio ar y fferm.",
        (("Fi moyn gweithio ar y fferm", PERSON),),
        ("fynd i'r coleg",),
    ),
    Note(
        "w04", "person_message",
        "Sai'n moyn gofalwyr bob bore. Licen i gael rhywun i fynd â fi i'r capel.",
        (("Licen i gael rhywun i fynd â fi i'r capel", PERSON),),
        ("gofalwyr bob bore",),
    ),
    Note(
        "w05", "worker_dictation",
        "Gwelais Mair heddiw. Dywedodd ei merch ei bod hi eisiau symud i Gaerdydd. Dywedodd Mair: \"Dw i "
        "isio aros yma.\"",
        (("Dw i isio aros yma", PERSON),),
        ("symud i Gaerdydd",),
    ),
    Note(
        "w06", "person_message",
        "Pe bawn i'n ifanc baswn i'n hoffi dringo eto. Dw i eisiau gweld yr Wyddfa o'r ffenest.",
        (("Dw i eisiau gweld yr Wyddfa o'r ffenest", PERSON),),
        ("dringo eto",),
    ),
    Note(
        "w07", "worker_dictation",
        "Saw Eirian in Welsh. The file still lists her as wanting English-speaking carers. She said, "
        "\"Hoffwn i rywun sy'n siarad Cymraeg gyda fi.\"",
        (("Hoffwn i rywun sy'n siarad Cymraeg gyda fi", PERSON),),
        ("English-speaking carers",),
    ),
    Note(
        "w08", "person_message",
        "Dim ots gen i am y bwyd. Y peth pwysicaf i fi yw cael mynd i'r côr.",
        (("cael mynd i'r côr", PERSON),),
        ("y bwyd",),
    ),
    # Two speakers, and mixed
    Note(
        "m01", "worker_dictation",
        "Both of them on the sofa. \"We want to go on holiday once more,\" said Frank for the pair of them. "
        "Frank's the one I record for. \"And I want to go in the sea,\" he said after.",
        (("We want to go on holiday once more", TOGETHER), ("I want to go in the sea", PERSON),),
        (),
    ),
    Note(
        "m02", "worker_dictation",
        "Her sons were there. They want her in a home by Christmas. Lakshmi wants her own stove and nothing"
        " to do with homes.",
        (("Lakshmi wants her own stove", PERSON),),
        ("her in a home by Christmas", "homes",),
    ),
    Note(
        "m03", "worker_dictation",
        "Gordon spoke for both. \"We want the stairlift.\" When he'd gone to the gate Elsie said, \"I want to "
        "sleep downstairs and have done.\" This is Elsie's record.",
        (("I want to sleep downstairs and have done", PERSON),),
        (),
    ),
    Note(
        "m04", "worker_dictation",
        "We want her home by Friday, the ward said to me. Beryl wants to go home when her hip holds and not"
        " before.",
        (("Beryl wants to go home when her hip holds and not before", PERSON),),
        ("her home by Friday",),
    ),
    Note(
        "m05", "worker_dictation",
        "His mum and dad want him to stop at home till he's thirty. Jordan wants to share with his mate "
        "Dev.",
        (("Jordan wants to share with his mate Dev", PERSON),),
        ("him to stop at home till he's thirty",),
    ),
    Note(
        "m06", "worker_dictation",
        "Faith asked me not to write that she wants counselling. She wants her post opened by nobody but "
        "her.",
        (("She wants her post opened by nobody but her", PERSON),),
        ("counselling",),
    ),
    Note(
        "m07", "worker_dictation",
        "Vera may want residential in time, her niece was hinting. For now it's the cat on the bed that "
        "matters to her.",
        (("the cat on the bed", PERSON),),
        ("residential",),
    ),
    Note(
        "m08", "worker_dictation",
        "Imran misses the cricket. He doesn't want to watch it on a screen, he wants grass under him.",
        (("he wants grass under him", PERSON),),
        ("to watch it on a screen",),
    ),
    Note(
        "m09", "worker_dictation",
        "His own front step and a flask, that's all he's after. The OT wants him using the rollator indoors"
        " by week six.",
        (("His own front step and a flask", PERSON),),
        ("him using the rollator indoors by week six",),
    ),
)
# fmt: on


def heard(text: str, mode: Mode) -> Listened:
    speaker = {Mode.PERSON: PERSON, Mode.CARER: CARER}.get(mode, "worker")
    words = Words("w1", speaker, speaker, Via.TYPED, text, "en", datetime(2026, 3, 4, 9, 0, tzinfo=UTC))
    return listen_now(Listen(words, mode, "scotland", CARER if mode is Mode.CARER else PERSON))


def outcomes(note: Note) -> list[Mark]:
    return [mark for mark in heard(note.text, Mode(note.mode)).marks if mark.element == "B1"]


def alike(one: str, other: str) -> bool:
    """Whether two stretches share at least half their words (token F1, as the labelled cases are scored)."""
    left, right = re.findall(r"\w+", one.lower()), re.findall(r"\w+", other.lower())
    shared = sum(min(left.count(word), right.count(word)) for word in set(left))
    return 2 * shared >= 0.5 * (len(left) + len(right)) and shared > 0


def is_wanted(note: Note, mark: Mark) -> bool:
    return any(alike(mark.text, want) and mark.holder == holder for want, holder in note.wants)


@pytest.mark.parametrize("note", NOTES, ids=[note.id for note in NOTES])
def test_nothing_becomes_an_outcome_that_is_not_theirs(note: Note) -> None:
    """Rejections, the past, relatives, suppositions, papers and mockery give no outcome, and "we" is not "I"."""
    found = outcomes(note)
    assert [mark.text for mark in found if not is_wanted(note, mark)] == []
    for mark in found:
        assert not any(never in mark.text and alike(mark.text, never) for never in note.never)


@pytest.mark.parametrize("note", NOTES, ids=[note.id for note in NOTES])
def test_the_wants_beside_them_are_still_heard(note: Note) -> None:
    """Care with what is not a want does not cost the want that stands next to it, but for the published misses."""
    found = outcomes(note)
    missed = [want for want in note.wants if not any(alike(m.text, want[0]) and m.holder == want[1] for m in found)]
    assert bool(missed) == (note.id in KNOWN_MISSES), missed


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("We want to stay put.", Mode.PERSON),
        ('Saw them both. The two of them said, "We want to stay put."', Mode.WORKER),
        ("Nesta and her husband want to stay put. Nesta is the one I visit.", Mode.WORKER),
        ("The couple want to stay put.", Mode.WORKER),
    ],
)
def test_what_two_want_is_held_together_and_never_by_one(text: str, mode: Mode) -> None:
    """ "We want" belongs to a party of its own."""
    found = heard(text, mode)
    assert {m.holder for m in found.marks if m.element == "B1"} <= {TOGETHER}
    assert any(m.element == "B1" for m in found.marks)
    assert [p.role for p in found.parties if p.id == TOGETHER] == [Role.TOGETHER]


@pytest.mark.parametrize(
    "text",
    [
        "Her parents came. They want her in supported living.",
        "His son and daughter want him to move.",
        'Her brother Vic said "we want her settled".',
        "The ward and the family want him home by Friday.",
    ],
)
def test_what_others_want_together_is_not_the_persons_either(text: str) -> None:
    """Two relatives are not the person and somebody."""
    assert [m.text for m in heard(text, Mode.WORKER).marks if m.element == "B1"] == []


def test_a_no_far_from_its_want_is_still_a_no() -> None:
    """Whatever stands between the "not" and the word for wanting, the thing is not wanted."""
    for text in ("I'm no even wantin the hospital car.", "I am not in the least bit wanting the hospital car."):
        found = [m for m in heard(text, Mode.PERSON).marks if "hospital car" in m.text]
        assert found
        assert all(m.element == "V3" and m.polarity is Polarity.NOT_WANTED for m in found)
