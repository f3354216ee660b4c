"""kill -9 at random moments of the console program: no confirmed record is lost, none unconfirmed is kept.

`WHATMATTERS_KILLS` sets how often (50 here, 1,000 in `make torture`); `WHATMATTERS_SEED` repeats a run.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

from evals.torture.lives import kills_at_any_time

KILLS = int(os.environ.get("WHATMATTERS_KILLS", "50"))
SEED = int(os.environ.get("WHATMATTERS_SEED", str(random.SystemRandom().randrange(10**6))))


def test_a_kill_at_any_moment_loses_no_confirmed_record_and_keeps_none_that_was_not(tmp_path: Path):
    """After each kill: what was shown as kept is there; what is there matches a named yes; nothing is partial."""
    harm = kills_at_any_time(tmp_path / "home", KILLS, random.Random(SEED))
    assert harm.examples == [], f"seed {SEED}"
    assert harm.none
