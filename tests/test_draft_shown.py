"""A draft as a page shows it says of each line all that the terminal and the kept text say."""

from __future__ import annotations

import asyncio

import pytest

from bot.conversation.recording import Mode
from bot.conversation.waiting import tellers
from bot.draft_shown import groups
from bot.drafting.page import line_text
from bot.noting import heard
from bot.showing import roles
from prompts import Phrases

NOTES = (
    'Saw Isa. She said "I don\'t want to go in a home." She said "I want my dance back." Her knee gave way twice.',
    "I think she is low. The step is broken. We agreed Ken drives her because the bus is too high.",
    "She was offered option 1 and option 3. She picked option 1, because she wants to choose who comes in.",
)


@pytest.mark.parametrize("note", NOTES)
def test_what_the_kept_text_says_of_a_line_stands_beside_it_on_the_page_too(note: str):
    """Not wanted, fact or opinion, which option: nobody says yes to a line without seeing what it is kept as."""
    c, _ = asyncio.run(heard({"text": note, "mode": Mode.WORKER, "nation": "scotland"}))
    phrases = Phrases("en")
    shown = {line.id: line for group in groups(c, phrases) for line in group.lines}
    assert shown.keys() == {line.id for line in c.lines}
    for line in c.lines:
        kept = line_text(line, c.names, roles(c), tellers(c), phrases).strip()
        on_page = shown[line.id]
        assert on_page.label in kept
        if line.open is None:
            assert kept == f"{on_page.label}: “{on_page.text}” ({on_page.whose})"


def test_there_is_a_line_of_each_kind_to_look_at():
    """The notes above hold a rejected want, a fact, an opinion and an option, or the test above shows nothing."""
    phrases = Phrases("en")
    said = " ".join(
        line_text(line, c.names, roles(c), tellers(c), phrases)
        for note in NOTES
        for c in [asyncio.run(heard({"text": note, "mode": Mode.WORKER, "nation": "scotland"}))[0]]
        for line in c.lines
    )
    for key in ("wording.not_wanted", "basis.fact", "basis.opinion", "option.1"):
        assert phrases.text(key) in said, key
