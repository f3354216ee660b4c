"""Nothing that tells who somebody is goes to a model, and what comes back is put back to the letter."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.masking import Masks
from evals.masking import CASES, load, measured
from tests.counting import steps

RECORD = ("Agnes", "Agnes Munro", "Renée Okafor", "Grace", "Suk-Yin Kwok", "王小明")

PLANTED = {
    "dob": [
        "5 October 1937",
        "11/11/47",
        "01.12.1932",
        "1984-02-06",
        "twelfth of December, 1944",
        "14 Mehefin 1946",
        "21-AWS-1947",
        "3 Hyd 1944",
    ],
    "nhs": ["943 476 5919", "9066188251", "988-470-1210", "953 207 7642"],
    "chi": ["0305724177", "170644 3358", "070463-3795", "13 07 43 2867"],
    "nino": ["AB 12 34 56 C", "WE509186B", "ra 63 47 19 b"],
    "postcode": ["G41 5NG", "EH67JY", "pe1 1sq", "W1W 8EX", "C F 5 5 A P", "ll11-5jj", "ab10 3th"],
    "phone": ["01632 960 402", "+44 7700 900 815", "07700900277", "(029) 2018 0274", "020 79460 590"],
    "email": [
        "jo.bloggs@example.org.uk",
        "faith_a@example.com",
        "jo dot bloggs at example dot com",
        "jo-baker61 at post dot example dot net",
    ],
    "address": [
        "33 Moorside Avenue",
        "Flat 4c, 29 Whiteladies Gate",
        "17 Heol Penlan",
        "9/3 Dumbreck Court",
        "20 HEOL Y BONT",
        "2f1, 91 stryd fawr",
    ],
    "known": ["Agnes", "agnes", "Agnes Munro", "Mrs Munro", "AGNES", "Renee", "Suk-Yin", "王小明", "Ag\u200bnes"],
}
"""Every listed kind, in the ways people write it. All invented."""

around = st.text("abcxyz ABC 019 .,:;'’\"()-/@£\n\u200b\u0301éŵ[]_", max_size=60)
lookalikes = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(
            ["Person-A", "person-a2", "PERSON‑B", "[postcode-1]", "[text-1]", "[", "]", "Person-", "_", "x", "7", " "]
        ),
        st.sampled_from([planted for kind in PLANTED.values() for planted in kind]),
        st.sampled_from(["Agnes's", "Agnes2", "Mr Zhang", "her son Kenny", "07700 900 126G41 5NG", "\ufeff", "\ufffc"]),
    ),
    max_size=12,
).map("".join)


def test_one_person_keeps_one_letter_however_they_are_written() -> None:
    """Agnes, agnes, Agnes Munro and Mrs Munro are one person in every text; each way of writing comes back."""
    masks = Masks(RECORD)
    first = masks.mask("Agnes rang. Later agnes was out, so Agnes Munro is due.")
    second = masks.mask("Mrs Munro slept well. Her sister Philomena did not.")
    assert first == "Person-A rang. Later Person-A2 was out, so Person-A3 is due."
    assert second == "Person-A4 slept well. Her sister Person-B did not."
    assert masks.restore(second + " " + first).startswith("Mrs Munro slept well. Her sister Philomena")


def test_two_people_of_one_family_name_are_not_guessed_to_be_one() -> None:
    """Where a family name is two people's, it gets a letter of its own."""
    masks = Masks(["Agnes Munro", "Hector Munro"])
    assert masks.mask("Agnes, Hector and Dr Munro met.") == "Person-A, Person-B and Person-C met."


def test_what_a_model_makes_of_a_pseudonym_still_comes_back() -> None:
    """Another case, a possessive and another hyphen do no harm."""
    masks = Masks(["Agnes"])
    masks.mask("Agnes lives at EH6 7JY.")
    back = masks.restore("PERSON-A's flat, person-a’s wish, Person‑A: [Postcode-1]")
    assert back == "Agnes's flat, Agnes’s wish, Agnes: EH6 7JY"


def test_a_pseudonym_nobody_was_given_stays_to_be_seen() -> None:
    """What a model makes up is shown and not guessed."""
    masks = Masks(["Agnes"])
    masks.mask("Agnes sang.")
    assert masks.restore("Person-Q and Person-A9 rang [phone-3]") == "Person-Q and Person-A9 rang [phone-3]"


def test_a_text_that_already_holds_a_pseudonym_comes_back_as_it_was() -> None:
    """Words that look like a pseudonym are masked too, also when an earlier text was given that one."""
    masks = Masks(["Agnes"])
    masks.mask("Agnes sang.")
    text = "Person-A is what we call Agnes in the report [postcode-1]."
    masked = masks.mask(text)
    assert "Agnes" not in masked
    assert masks.restore(masked) == text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Spoke to Jolanda about the rail. Lubomir, her son, agreed.", ["Jolanda", "Lubomir"]),
        ("my brother balwinder and mrs desai said no", ["balwinder", "mrs desai"]),
        ("note on prakash full stop our kenny drives him", ["prakash", "kenny"]),
        ("Roedd Gwenllian yn canu. Daeth Delyth o'r cyngor.", ["Gwenllian", "Delyth"]),
        ("Jinty fae the clinic is makin anither", ["Jinty"]),
        ("Bill next door sent a bill. Joy gave her such joy.", ["Bill", "Joy"]),
        ("Visit to AGNES OYELARAN. OKAFOR, ROSE was in.", ["AGNES OYELARAN", "OKAFOR", "ROSE"]),
        ("Copy to Mr and Mrs Featherstonehaugh.", ["Mr and Mrs Featherstonehaugh"]),
    ],
)
def test_names_the_record_does_not_know_are_found_by_what_stands_around_them(text: str, names: list[str]) -> None:
    """Titles, kin, who says it, and a capital inside a sentence make a name."""
    assert [text[start:end] for start, end in Masks().stretches(text)] == names


@pytest.mark.parametrize(
    "text",
    [
        "Went to Tesco in Stockport on Tuesday. Celtic won. Parkinson's nurse due in May.",
        "Will you ring? May I sit? Mark it as done. Hope it helps. Grace period of two weeks.",
        "Universal Credit, a Blue Badge and the Men's Shed at St Anne's. Bus 42 at 7.15, £120 a week.",
        "Vitamin B12 at night, room b2 2nd floor, a 1 2 b c. Mae 2 ffordd o wneud hyn; 3 maes parcio, 20 hyd 45.",
        "Don't worry. I didn't. Person-centred planning: stairlift, hoist, 180 at darts, 3 close friends.",
    ],
)
def test_words_that_are_nobody_are_left_alone(text: str) -> None:
    """Places, shops, days, illnesses, benefits, clubs and openers of sentences stay as they are."""
    assert Masks().mask(text) == text


@pytest.mark.parametrize(
    ("names", "text", "left"),
    [
        (["Grace"], "Grace said grace. lunch with grace, by the grace of God.", " said . lunch with , by the  of God."),
        (["Rose Tully"], "rose rose at six and cut a rose", "  at six and cut a "),
        (["Art"], "art in the art room, ART", " in the  room, "),
        (["Mark"], "Mark it. mark the date.", " it.  the date."),
    ],
)
def test_a_known_name_is_masked_wherever_it_stands_as_a_word(names: list[str], text: str, left: str) -> None:
    """A needless mask costs a little in one talk, a leak costs a person; and the last look asks for the same."""
    masks = Masks(names)
    assert re.sub(r"Person-[A-Z]\d*", "", masks.mask(text)).split() == left.split()
    assert masks.leaks(masks.mask(text)) == ()
    assert len(masks.leaks(text)) == masks.mask(text).count("Person-")


@pytest.mark.parametrize("text", ["he will go", "it will not", "she may be out", "may i ring", "they will need it"])
def test_only_a_plain_auxiliary_is_no_known_name(text: str) -> None:
    """The one exception: "will" and "may" in small letters where the grammar shows that they are no person."""
    assert Masks(["Will", "May"]).mask(text) == text
    assert Masks(["Will", "May"]).leaks(text) == ()


@pytest.mark.parametrize(
    "text", ["told will to come", "will rang", "his will is made", "saw may today", "Will you ask"]
)
def test_in_doubt_will_and_may_are_masked(text: str) -> None:
    """With a verb of telling before it, "my" before it, or a capital, it goes."""
    assert Masks(["Will", "May"]).mask(text) != text


@pytest.mark.parametrize(
    "said",
    [
        "the second of the sixth forty-four",
        "1/VII/40",
        "nineteen thirty-six, the ninth of October",
        "Boxing Day 1943",
        "03APR2004",
        "the nint o Mairch, thirty-aucht",
        "trydydd o Fai, tri deg naw",
        "twenty-first of the first, two thousand and nine",
    ],
)
def test_a_date_of_birth_is_found_in_words_and_in_any_order(said: str) -> None:
    """Figures, words, feasts, the month by number; English, Scots and Welsh."""
    text = f"date of birth {said}. next visit 4 March 2026"
    start, end = Masks().stretches(text)[0]
    assert text[start:end].endswith(said)
    assert len(Masks().stretches(text)) == 1


@pytest.mark.parametrize(
    "said",
    ["E H seven four A A", "L L eleven five double J", "d d 2 2 t w", "SW1A-5JQ", "N seventeen 7 Z S", "eh7 6th"],
)
def test_a_postcode_is_found_as_it_is_spelled_and_said(said: str) -> None:
    """Sign by sign, with figures as words, a hyphen, or glued to what looks like an ordinal."""
    text = f"It is {said} for the satnav."
    assert [text[start:end] for start, end in Masks().stretches(text)] == [said]


@pytest.mark.parametrize(
    "said",
    [
        "ros underscore kerr at my hyphen surgery dot org dot uk",
        "ROS DOT KERR AT EXAMPLE DOT COM",
        "ros dot kerr at example.org",
        "ros-kerr82 at gp dot example dot uk",
    ],
)
def test_an_e_mail_address_is_found_as_it_is_said(said: str) -> None:
    """With its signs as words, or half of them; a website that somebody looked at is none."""
    text = f"We looked at bbc.co.uk. Write to {said}, please."
    assert [text[start:end] for start, end in Masks().stretches(text)] == [said]


@pytest.mark.parametrize(
    ("text", "left"), [("on the eighth of June", "on the "), ("The  Eighth  of June it is", "The   it is")]
)
def test_a_birthday_that_was_told_is_known_again_without_its_year(text: str, left: str) -> None:
    """The day and the month of a date of birth in what was told; of no other date, and not where nothing was told."""
    told = ["The birthday is the eighth of June nineteen fifty six.", "She moved on the ninth of June 2025."]
    masks = Masks((), told)
    assert masks.mask(text).replace("[dob-1]", "") == left
    assert masks.leaks(text)
    assert masks.mask("See you on the ninth of June") == "See you on the ninth of June"
    assert Masks().mask(text) == text


@pytest.mark.parametrize(
    "where",
    [
        "flat 3/2, 9 birch row",
        "2f1, 18 Haymarket Terrace",
        "top left, 51 Bank Street",
        "the Old Mill, Weir Lane",
        "27 Cedar Rd, flat 6",
        "rhif 5, Stryd y Bont",
        "number twelve Quay Street",
        "14 the crescent",
    ],
)
def test_an_address_is_found_with_its_flat_and_floor_before_or_behind(where: str) -> None:
    """House and street, in any order, with what people say of the stair; the words around it stay."""
    text = f"she lives at {where}. it is warm"
    assert [text[start:end] for start, end in Masks().stretches(text)] == [where]


def test_the_last_look_names_what_would_leave() -> None:
    """On the wire: a known name or a listed kind in what is about to be sent is named, a masked text passes."""
    masks = Masks(RECORD)
    text = "Agnes, NHS 943 476 5919, of 33 Moorside Avenue, BD2 1QQ."
    assert masks.leaks(text) == ("Agnes", "943 476 5919", "33 Moorside Avenue", "BD2 1QQ")
    assert masks.leaks(masks.mask(text)) == ()
    assert masks.leaks("Philomena went to Leeds.") == ()


@given(st.lists(lookalikes, max_size=3))
def test_what_is_masked_comes_back_exactly(texts: list[str]) -> None:
    """restore(mask(t)) == t for every t: pseudonyms in it, hidden characters, finds that overlap, several texts."""
    masks = Masks(RECORD)
    masked = [masks.mask(text) for text in texts]
    assert [masks.restore(text) for text in masked] == texts
    assert [masks.leaks(text) for text in masked] == [()] * len(texts)


@given(st.text(max_size=300), st.lists(st.text(max_size=12), max_size=3))
def test_any_text_and_any_names_come_back(text: str, names: list[str]) -> None:
    """Also where the record's names are nonsense."""
    masks = Masks(names)
    assert masks.restore(masks.mask(text)) == text


@pytest.mark.parametrize("kind", PLANTED)
@given(data=st.data(), before=around, after=around)
def test_no_planted_identifier_leaves(kind: str, data: st.DataObject, before: str, after: str) -> None:
    """S7: whatever stands around it, no identifier of a listed kind and no known name is in what is sent."""
    planted = data.draw(st.sampled_from(PLANTED[kind]))
    text = f"{before} {planted} {after}"
    start, end = len(before) + 1, len(before) + 1 + len(planted)
    masks = Masks(RECORD)
    hidden = {at for stretch in masks.stretches(text) for at in range(*stretch)}
    assert all(at in hidden for at in range(start, end) if text[at].isalnum())
    assert masks.leaks(masks.mask(text)) == ()


@pytest.mark.parametrize(
    "piece",
    [
        "Agnes rang Philomena at 9. ",
        "1 2/3-4 ",
        "Person-A [",
        "A. B. ",
        "of 9 Elm Road, G4 5NG ",
        "Van der ",
        "jo dot b dot at ",
        "mike echo one two ",
    ],
)
def test_twice_the_words_are_twice_the_work(piece: str) -> None:
    """Linear: counted in calls, with room for what is done once."""
    once, twice = (steps(lambda n=n: Masks(RECORD).mask(piece * n)) for n in (200, 400))  # type: ignore[misc]
    assert twice < once * 2.3


@pytest.mark.parametrize("file", ["tuning.jsonl", "tuning2.jsonl"])
def test_the_labelled_texts_keep_what_was_reached(file: str) -> None:
    """Listed kinds and known names: none left; unknown names 0.97 and more; at most 1 % of other characters.

    Words that are a name of the record are masked by law and are not counted among these.
    """
    result = measured(load([CASES / file]))
    left = {kind: result.total[kind] - result.found[kind] for kind in result.total if kind != "name"}
    assert set(left.values()) == {0}, left
    assert result.found["name"] >= 0.97 * result.total["name"]
    assert result.masked - result.by_law <= 0.01 * result.ordinary
