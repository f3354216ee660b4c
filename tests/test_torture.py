"""A small part of `make torture`: each fault of its table, a few times, under the real store and session.

`WHATMATTERS_SEED` repeats a run.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

import store.engine
from evals.torture import vfs
from evals.torture.checking import Harm
from evals.torture.cuts import full_disk, power_cut
from evals.torture.lives import kills_at_operations, kills_of_a_migration
from evals.torture.people import TWICE, clock_jumps, locked, not_a_yes, read_only, two_devices, written_twice
from evals.torture.talks import DEEDS, prepare

SEED = os.environ.get("WHATMATTERS_SEED", str(random.SystemRandom().randrange(10**6)))
CUTS = 8
SIZES = (0, 4_096, 30_000, 60_000, 100_000, 150_000, 200_000, 300_000)

on_a_layer = pytest.mark.skipif(bool(vfs.available()), reason=vfs.available() or "it can be used")


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Stores to begin with: a new one, one with talks, one at the first schema."""
    folder = tmp_path_factory.mktemp("torture") / "stores"
    prepare(folder)
    return folder


def nothing(harm: Harm) -> bool:
    """Whether a fault cost nothing; pytest shows what it did cost."""
    assert harm.examples == [], f"seed {SEED}"
    return harm.none


@on_a_layer
@pytest.mark.parametrize("deed", DEEDS)
def test_a_power_cut_at_any_operation_costs_nothing_that_was_acknowledged(deed: str, stores: Path):
    """Of what was not synced any part may be gone; what was said, kept or deleted by then is so, and whole."""
    for number in range(CUTS):
        assert nothing(power_cut(stores, deed, f"{SEED}.{number}"))


@on_a_layer
@pytest.mark.parametrize("how", ["the disk lies", "synchronous is off"])
def test_a_disk_on_which_nothing_is_synced_is_found_out(how: str, stores: Path, monkeypatch: pytest.MonkeyPatch):
    """The same cuts do find what is lost, where there is something to find."""
    if how == "synchronous is off":
        pragmas = [pragma.replace("synchronous=FULL", "synchronous=OFF") for pragma in store.engine._PRAGMAS]
        monkeypatch.setattr("store.engine._PRAGMAS", pragmas)
    found = Harm()
    for number in range(CUTS):
        found.add(power_cut(stores, "keeping", str(number), lies=how == "the disk lies"))
    assert found.lost


@on_a_layer
@pytest.mark.parametrize("more", SIZES)
def test_a_disk_that_is_full_at_any_size_costs_nothing_and_says_so(more: int, stores: Path):
    """ "full" is said; nothing of what was refused is stored; the same works as soon as there is room, once."""
    harm, times = full_disk(stores, more)
    assert nothing(harm)
    assert times


@on_a_layer
def test_a_kill_at_any_operation_of_the_console_loses_and_half_keeps_nothing(tmp_path: Path):
    """The real program, ended where something is stored."""
    assert nothing(kills_at_operations(tmp_path / "home", 5, random.Random(SEED)))


@on_a_layer
def test_an_old_schema_that_is_brought_up_to_date_under_kills_has_every_talk_once(stores: Path, tmp_path: Path):
    """Killed twice at any operation of its migration; then it opens, with all that was there."""
    assert nothing(kills_of_a_migration(stores, tmp_path, 5, random.Random(SEED)))


def test_a_store_that_another_program_locks_again_and_again_costs_nothing(stores: Path):
    """ "locked" is said, and the same works afterwards."""
    assert nothing(locked(stores, SEED))


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_store_that_could_not_be_written_to_goes_on_as_soon_as_it_can(what: str, stores: Path):
    """ "read_only" is said; the program need not be started again."""
    assert nothing(read_only(stores, what))


def test_a_clock_that_jumps_refuses_nothing_and_changes_no_order(stores: Path):
    """Back an hour, forward a year, and back: the order is that of the events' numbers."""
    assert nothing(clock_jumps(stores, SEED))


def test_two_devices_on_one_talk_store_each_text_once_and_one_record(stores: Path):
    """Both say things, and press yes, at the same time."""
    assert nothing(two_devices(stores, SEED))


def test_a_confirmation_that_is_stale_forged_of_another_draft_or_without_a_name_keeps_nothing(tmp_path: Path):
    """And the right one, afterwards, keeps each draft once."""
    assert nothing(not_a_yes(tmp_path / "home", 40, SEED))


@pytest.mark.parametrize("what", TWICE)
def test_the_tables_themselves_refuse_what_is_there_already(what: str, stores: Path):
    """UNIQUE(talk, sequence) and UNIQUE(talk, fingerprint), in new stores and in old ones."""
    assert nothing(written_twice(stores, what))
