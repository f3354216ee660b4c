"""Work counted in calls, and not in seconds: a test with a clock fails on a busy machine."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable


def steps(work: Callable[[], object]) -> int:
    """How many calls this work makes once all it needs is ready: a count of steps, and no clock."""
    work()
    count = 0

    def tick(frame: object, event: str, arg: object) -> None:
        nonlocal count
        count += 1

    gc.collect()
    gc.disable()  # what is collected meanwhile is not this work's: other tests' objects and callbacks
    sys.setprofile(tick)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()
    return count
