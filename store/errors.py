"""What can go wrong with the store, by whose fault it is. Law: no message of a database driver gets out."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnectionFree


class StoreTrouble(Exception):
    """The store could not do it. `kind` is the key of one plain line.

    locked, full, read_only, corrupt, newer; of a server also away (it may or may not have stored it) and not_let_in.
    """

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class MovedOn(Exception):
    """Somebody else has written to this talk in the meantime: read it again and decide anew."""


class AlreadyDone(Exception):
    """What arrived has been done before, or something before it has not been: nothing was stored this time."""


_SIGNS = {
    "locked": ("locked", "busy", "queuepool limit"),
    "full": ("disk is full", "disk i/o error", "no space left"),
    "read_only": ("readonly", "read-only", "unable to open database file", "permission denied"),
    "corrupt": ("malformed", "not a database", "corrupt", "no such table", "no such column"),
}
"""What SQLite says."""

_STATES = {
    "08": "away",
    "25006": "read_only",
    "25P": "locked",  # it waited too long in the middle of a transaction
    "28": "not_let_in",
    "3D": "not_let_in",
    "40": "locked",
    "42501": "read_only",
    "53": "locked",  # no connection or memory left
    "53100": "full",
    "55P03": "locked",
    "57014": "locked",
    "57P": "away",
}
"""What PostgreSQL says once it has let us in: a state, or how it begins."""

_AT_THE_DOOR = {
    "locked": ("too many", "connection slots"),
    "not_let_in": ("password", "authentication", "pg_hba.conf", "does not exist", "permission denied", "invalid"),
}
"""What it says instead of letting us in, which comes without a state."""


def kind_of(error: BaseException) -> str:
    """Which trouble a driver's error is; "corrupt" when nothing fits.

    The first cause counts: on a full disk SQLite takes the whole transaction back, and what is raised last is
    only that the savepoint is gone.
    """
    if isinstance(error, OSError):
        return "full" if error.errno == errno.ENOSPC else "read_only"
    kinds = [kind for cause in _causes(error) for kind in _kinds(cause)]
    return kinds[-1] if kinds else "corrupt"


def taken_back(error: BaseException) -> bool:
    """Whether a server took a transaction back so that another could go on: it can be tried again at once."""
    return any((getattr(cause, "sqlstate", "") or "").startswith("40") for cause in _causes(error))


def _kinds(cause: BaseException) -> Iterator[str]:
    said, state = str(cause).casefold(), getattr(cause, "sqlstate", "")
    if state:
        yield from (_STATES[state[:length]] for length in (2, 3, 5) if state[:length] in _STATES)
    elif state is None:
        found = [kind for kind, signs in _AT_THE_DOOR.items() if any(sign in said for sign in signs)]
        if found or {"OperationalError", "InterfaceError"} & {kind.__name__ for kind in type(cause).__mro__}:
            yield found[0] if found else "away"
    else:
        yield from (kind for kind, signs in _SIGNS.items() if any(sign in said for sign in signs))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield getattr(error, "orig", error)
        error = error.__context__


@contextmanager
def trouble() -> Iterator[None]:
    """Turns a driver's error into `StoreTrouble`. The driver's text may quote words, so it is not chained."""
    try:
        yield
    except (DBAPIError, NoConnectionFree, OSError) as error:
        raise StoreTrouble(kind_of(error)) from None
