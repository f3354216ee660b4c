"""What is masked before text could leave the machine, and what is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.listening.identifiers import identifiers


def masked(text: str) -> dict[str, str]:
    return {text[found.start : found.end]: found.kind for found in identifiers(text)}


@pytest.mark.parametrize(
    ("text", "stretch", "kind"),
    [
        ("Saw Mrs O'Hara in her kitchen", "Mrs O'Hara", "name"),
        ("her daughter Kirsteen rang", "Kirsteen", "name"),
        ("Shona the housing officer reckons not", "Shona", "name"),
        ("okay new note oluwaseun cardiff full stop", "oluwaseun", "name"),
        ("Hoffwn i gael Gwenno bob bore", "Gwenno", "name"),
        ("date of birth 3rd May 1938", "3rd May 1938", "dob"),
        ("NHS number 443 127 8876", "443 127 8876", "nhs_number"),
        ("the number is 943 476 5919 I think", "943 476 5919", "nhs_number"),
        ("CHI 0305381235", "0305381235", "chi_number"),
        ("NI AB 12 34 56 C", "AB 12 34 56 C", "ni_number"),
        ("flat at G20 7QB", "G20 7QB", "postcode"),
        ("she lives at 9 Ffordd y Parc now", "9 Ffordd y Parc", "address"),
        ("of 22 Dalrymple Crescent", "22 Dalrymple Crescent", "address"),
        ("ring 0131 496 0123", "0131 496 0123", "phone"),
        ("text +44 7700 900 456", "+44 7700 900 456", "phone"),
        ("write to jo.bloggs@example.org.uk", "jo.bloggs@example.org.uk", "email"),
        (
            "it's nia dot p at riverside homecare dot co dot uk",
            "nia dot p at riverside homecare dot co dot uk",
            "email",
        ),
        ("use kofi 77 at hotmail co uk, no dots", "kofi 77 at hotmail co uk", "email"),
        ("her old one is bel underscore m at gmail dot con", "bel underscore m at gmail dot con", "email"),
        ("post it to sam@hotmail,com", "sam@hotmail,com", "email"),
        ("he's @wheels_r_us on there", "@wheels_r_us", "handle"),
        ("her insta is zed.lives09", "zed.lives09", "handle"),
        ("a grey van, SB21 KTO, outside", "SB21 KTO", "plate"),
        ("reg is tango alpha five nine, x-ray yankee zulu", "tango alpha five nine, x-ray yankee zulu", "plate"),
        (
            "ring oh one six three two, then nine six oh, double one two",
            "oh one six three two, then nine six oh, double one two",
            "number",
        ),
        (
            "CHI is one four oh two five one, space, double oh three one",
            "one four oh two five one, space, double oh three one",
            "number",
        ),
        ("saved as owen-140251-v2.docx", "140251", "dob"),
        ("Visit to Perpetua, flat 9, at noon", "flat 9", "address"),
    ],
)
def test_what_tells_who_somebody_is_is_found(text: str, stretch: str, kind: str) -> None:
    """Names, dates of birth, numbers, addresses and ways to reach somebody are found whole."""
    assert masked(text).get(stretch) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Bus 42 at 7.15 and 8.45, £120 a week, room 4, ward 12.",
        "He got 26 with his first three darts and 180 twice.",
        "10 minutes later 3 close friends came, 2 steps up the hill walk",
        "Good morning. Kettle on. Breakfast was late. Went to the Church on Sunday.",
        "I want a job. Not the centre.",
        "We counted: one two three four five six seven eight. Then eight seven six five four three two one.",
        "Half ten, the other side of the road. Three, the usual way.",
        "Heated debate about hope, faith and charity; the grace was said at six.",
        "No may about it. It will be May before the panel meets, or by June.",
        "Mae'r gegin yn oer a dw i'n oer yn fy ngwely bob nos.",
        "Maw says the haill clamjamfry kens whit's whit.",
        "see you @ the clinic at 10, £40 each, notes in care_plan.docx",
    ],
)
def test_numbers_and_words_that_only_look_like_identifiers_are_left_alone(text: str) -> None:
    """Darts scores, bus times, money and plain words are nobody's identity."""
    assert masked(text) == {}


def test_every_mention_of_a_name_is_found() -> None:
    """A name that is known once is known at its other mentions too."""
    text = "Visited Wei Zhang. Zhang likes mahjong, and nobody plays it like Zhang."
    found = [text[i.start : i.end] for i in identifiers(text)]
    assert found == ["Wei Zhang", "Zhang", "Zhang"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A family, and two of one name.
        ("Dinner with the Achebes and Nerys", ["the Achebes", "Nerys"]),
        ("Two Gwens on this stair. The other Gwen is out.", ["Gwens", "Gwen"]),
        # A word that no list knows is a name where it has a capital, or where nothing has one.
        ("Tolbrek did the tea. Then came Zhuvanka.", ["Tolbrek", "Zhuvanka"]),
        ("went to see zhuvanka about the ramp. she wants it sorted", ["zhuvanka"]),
        # Words that are names, by what stands around them.
        ("Lucky is tired, and Gift says Prince told River.", ["Lucky", "Gift", "Prince", "River"]),
        ("Sunday is her brother. We go on Sunday, and Sunday drives.", ["Sunday", "Sunday"]),
        ("Clover, nineteen, wants the top bunk", ["Clover"]),
        ("Charity review, Thursday.", ["Charity"]),
        ("is that you, jade? its carol from the day centre", ["jade", "carol"]),
        ("hope okafor rang", ["hope", "okafor"]),
        # Initials, particles, titles, the end of a letter.
        ("yours, J M Quarrie", ["J M Quarrie"]),
        ("Emyr ap Siencyn and Tess van der Luyken", ["Emyr ap Siencyn", "Tess van der Luyken"]),
        ("hannah b's chair and Kev M said", ["hannah b", "Kev M"]),
        ("ask mrs t mulgrew or Big Deke", ["mrs t mulgrew", "Big Deke"]),
        ("Where does Auntie Femi live?", ["Auntie Femi"]),
        ("Best wishes,\nPenny", ["Penny"]),
        ("its keiths dad again", ["keiths"]),
        # Welsh: with another beginning, and beside words that are no names.
        ("Dw i'n byw gyda Llinos, a dw i'n moyn gweld Heddwyn.", ["Llinos", "Heddwyn"]),
        ("I Fari mae hwn, meddai Gwenhwyfar.", ["Fari", "Gwenhwyfar"]),
    ],
)
def test_names_are_found_however_they_are_written(text: str, names: list[str]) -> None:
    """Families, nicknames, initials, words that are names, small letters: each mention of somebody is found whole."""
    assert [text[i.start : i.end] for i in identifiers(text) if i.kind == "name"] == names


@pytest.mark.parametrize(
    "text",
    [
        "Pearl barley soup, a rose bush, the will of the people and a grant.",
        "Mark the date. Hope it rains. Will they pay? May we go? Grant permission.",
        "Monday, Easter, Christmas and Ramadan; English, Punjabi and Cymraeg. God willing.",
        "the mornin efter, naebody kent whit tae dae aboot the windaes",
        "unplugged the heater, restocked the cupboards, tidiest room in the block",
        "Cysylltwch â ni. Dywedodd y meddyg ddoe. Hoffwn i gael cawod bob bore.",
    ],
)
def test_words_that_could_be_names_and_are_none_stay(text: str) -> None:
    """Ordinary words in all their forms, in English, Scots and Welsh, are not taken for names."""
    assert masked(text) == {}


def test_somebody_found_once_is_found_at_every_mention() -> None:
    """A word that is somebody's name in one place is that at its other mentions with a capital too."""
    text = "Her sister Patience came. Later Patience left. She had no patience."
    assert [(i.start, text[i.start : i.end]) for i in identifiers(text)] == [(11, "Patience"), (32, "Patience")]


@given(st.text(max_size=400))
def test_any_text_gives_ordered_stretches_that_do_not_overlap(text: str) -> None:
    """Whatever the text, offsets lie inside it, in order and apart."""
    at = 0
    for found in identifiers(text):
        assert at <= found.start < found.end <= len(text)
        at = found.end
