"""What is on the wire to a model: a small run of `evals.wire`, and proof that it sees what is left."""

from __future__ import annotations

import random

import pytest

from bot.masking import Masks
from evals.planted import KINDS
from evals.wire import UNKNOWN, found, run


async def test_nothing_of_a_listed_kind_and_no_name_that_was_heard_is_on_the_wire():
    """Sixty requests of real talks, looked through byte for byte; only names that nobody told of may be there."""
    seen = await run(60, 1)
    assert seen.requests >= 60
    assert seen.planted.total() > 100
    assert [leak for leak in seen.leaks if leak[0] != UNKNOWN] == []


async def test_a_masking_that_does_nothing_is_seen(monkeypatch: pytest.MonkeyPatch):
    """The eval can fail: with masking put out, every kind that was planted and sent is found."""
    monkeypatch.setattr(Masks, "mask", lambda self, text: text)
    monkeypatch.setattr(Masks, "leaks", lambda self, text: False)
    seen = await run(8, 1)
    assert set(KINDS) <= set(seen.left)
    assert seen.left.total() >= seen.planted.total() > 20


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_is_found_as_it_was_written_and_in_other_forms(kind: str):
    """Each form is found in its own sentence, in capitals, with other spaces; and none of it in plain words."""
    make, chance = KINDS[kind][0], random.Random(3)
    for _ in range(200):
        written, traces = make(chance)
        for wire in (f"told {written}, today", f"({written.upper()})", f"x {written.replace(' ', ' - ')}\ty"):
            assert any(found(trace, wire) for trace in traces), wire
        assert not any(found(trace, "She was there at 9.30 on 4 June with two of the ten.") for trace in traces)
