"""The event loop of a channel that serves many."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


def fastest() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The faster event loop, where there is one for this system; else Python's own."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
