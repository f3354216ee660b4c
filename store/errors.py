"""What can go wrong with the store, by whose fault it is. Law: no message of a database driver gets out."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError


class StoreTrouble(Exception):
    """The store could not do it. `kind` is the key of one plain line: locked, full, read_only, corrupt, newer."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class MovedOn(Exception):
    """Somebody else has written to this talk in the meantime: read it again and decide anew."""


class AlreadyDone(Exception):
    """What arrived has been done before, or something before it has not been: nothing was stored this time."""


_SIGNS = {
    "locked": ("locked", "busy", "lock timeout", "could not obtain lock"),
    "full": ("disk is full", "disk i/o error", "no space left", "could not extend"),
    "read_only": ("readonly", "read-only", "unable to open database file", "permission denied"),
    "corrupt": ("malformed", "not a database", "corrupt", "no such table", "no such column"),
}


def kind_of(error: BaseException) -> str:
    """Which trouble a driver's error is; "corrupt" when nothing fits.

    The first cause counts: on a full disk SQLite takes the whole transaction back, and what is raised last is
    only that the savepoint is gone.
    """
    if isinstance(error, OSError):
        return "full" if error.errno == errno.ENOSPC else "read_only"
    kinds = [kind for cause in _causes(error) for kind, signs in _SIGNS.items() if any(sign in cause for sign in signs)]
    return kinds[-1] if kinds else "corrupt"


def _causes(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield str(getattr(error, "orig", error)).casefold()
        error = error.__context__


@contextmanager
def trouble() -> Iterator[None]:
    """Turns a driver's error into `StoreTrouble`. The driver's text may quote words, so it is not chained."""
    try:
        yield
    except (DBAPIError, OSError) as error:
        raise StoreTrouble(kind_of(error)) from None
