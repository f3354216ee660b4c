"""Opening the store. Law: what was committed survives a power cut, and an error never prints people's words."""

from __future__ import annotations

import sqlite3
import time
from json import JSONEncoder
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text

from store.errors import StoreTrouble, trouble
from store.tables import SCHEMA

PATIENCE_S = 5.0
"""Seconds to wait for another program's transaction, or for a server to answer, before saying so."""

_WHILE_SILENT = {
    "connect_timeout": f"{PATIENCE_S:.0f}",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
}
"""A server that is gone without a word is noticed in a minute, and not in a quarter of an hour or never."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)


_json = JSONEncoder(separators=(",", ":")).encode


def open_engine(url: str) -> Engine:
    """An engine on an up-to-date schema. Raises `StoreTrouble`, of any kind."""
    with trouble():
        engine = _engine(url)
        try:
            _bring_up_to_date(engine)
        except BaseException:
            engine.dispose()  # nobody will have it, so nobody else can close it
            raise
    return engine


def look(url: str) -> str:
    """The schema of the store there, which is left as it is; "" where there is none yet. Raises `StoreTrouble`."""
    with trouble():
        engine = _engine(url)
        try:
            schema = schema_of(engine)
        finally:
            engine.dispose()
    if schema > SCHEMA:
        raise StoreTrouble("newer")
    return schema


def _engine(url: str) -> Engine:
    told = make_url(url)
    if told.get_backend_name() != "sqlite":
        return create_engine(
            told,
            hide_parameters=True,
            json_serializer=_json,
            pool_pre_ping=True,
            isolation_level="READ COMMITTED",
            connect_args=_patient(told),
        )
    connect = {"timeout": PATIENCE_S}
    engine = create_engine(told, hide_parameters=True, json_serializer=_json, connect_args=connect)
    _set_up_sqlite(engine)
    return engine


def _patient(url: URL) -> dict[str, str]:
    """How a PostgreSQL server is waited for. What the address itself says counts for more."""
    said = url.query.get("options", "")
    ours = f"-c lock_timeout={PATIENCE_S * 1000:.0f} -c synchronous_commit=on {said}"
    return {name: value for name, value in _WHILE_SILENT.items() if name not in url.query} | {"options": ours}


def sqlite_url(folder: Path, name: str = "whatmatters.db") -> str:
    """The URL of the store in a data folder, made with access for its owner only."""
    with trouble():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = folder / name
        if not file.exists():
            file.touch(mode=0o600)
    return f"sqlite:///{file}"


def _set_up_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # transactions are begun below, and nowhere else
        for pragma in _PRAGMAS:
            _set(connection, pragma)

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        options = connection.get_execution_options()
        if options.get("isolation_level") != "AUTOCOMMIT":
            connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writing") else "BEGIN")


def _set(connection: sqlite3.Connection, pragma: str) -> None:
    """SQLite itself waits for others at whatever it reads or writes, but not when it gives a new file its log."""
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            connection.execute(pragma)
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.01)


def schema_of(engine: Engine) -> str:
    """The migration this database is at; "" for a new one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def _bring_up_to_date(engine: Engine) -> None:
    now = schema_of(engine)
    if now == SCHEMA:
        return
    if now > SCHEMA:
        raise StoreTrouble("newer")
    from alembic import command  # costs 150 ms, and is needed once in the life of a database
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.execution_options(writing=True).begin() as connection:
        if connection.dialect.name == "postgresql":  # whoever comes second waits here, and finds it done
            connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('whatmatters'))"))
        config.attributes["connection"] = connection
        command.upgrade(config, SCHEMA)
