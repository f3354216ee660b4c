"""Words that are made of others are known by what they are made of."""

from __future__ import annotations

import pytest

from bot.listening.word_forms import inflected, mutated

ENGLISH = {"hedgehog", "plug", "tidy", "knit", "wheel", "bake", "worry", "gentle"}
WELSH = {"cartref", "cegin", "pobl", "gardd", "sonio", "mam", "ci", "tad"}


@pytest.mark.parametrize(
    "word",
    "hedgehogs unplugged tidiest tidied knittin knitting baked bakes worries gentler gently wheeled".split(),
)
def test_an_english_word_with_an_ending_or_a_beginning_is_known(word: str) -> None:
    """Endings of English and Scots, doubled letters, and "un-" before them."""
    assert inflected(word, ENGLISH)


@pytest.mark.parametrize(
    "word", "nghartref gartref gegin chegin bobl mhobl ardd soniodd soniais mam fam nhad gi".split()
)
def test_a_welsh_word_is_known_with_its_mutations_and_endings(word: str) -> None:
    """Soft, nasal and spirant mutation, and the endings of verbs."""
    assert mutated(word, WELSH)


@pytest.mark.parametrize("word", ["zhuvanka", "okafor", "ng", "plu", "tolbrek"])
def test_what_is_made_of_none_of_them_is_not_known(word: str) -> None:
    """Names are made of nothing in the lists, and three letters at least have to stay."""
    assert not inflected(word, ENGLISH)
    assert not mutated(word, WELSH)
