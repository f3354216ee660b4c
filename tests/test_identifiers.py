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


@given(st.text(max_size=400))
def test_any_text_gives_ordered_stretches_that_do_not_overlap(text: str) -> None:
    """Whatever the text, offsets lie inside it, in order and apart."""
    at = 0
    for found in identifiers(text):
        assert at <= found.start < found.end <= len(text)
        at = found.end
