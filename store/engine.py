"""Opening the store. Law: what was committed survives a power cut, and an error never prints people's words."""

from __future__ import annotations

from json import JSONEncoder
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url

from store.errors import StoreTrouble, trouble
from store.tables import SCHEMA

PATIENCE_S = 5.0
"""Seconds to wait for another program's transaction before saying so."""

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)


_json = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def open_engine(url: str) -> Engine:
    """An engine on an up-to-date schema. Raises `StoreTrouble` (locked, full, read_only, corrupt, newer)."""
    sqlite = make_url(url).get_backend_name() == "sqlite"
    options: dict[str, Any] = {"connect_args": {"timeout": PATIENCE_S}} if sqlite else {"pool_pre_ping": True}
    with trouble():
        engine = create_engine(url, hide_parameters=True, json_serializer=_json, **options)
        try:
            if sqlite:
                _set_up_sqlite(engine)
            _bring_up_to_date(engine)
        except BaseException:
            engine.dispose()  # nobody will have it, so nobody else can close it
            raise
    return engine


def sqlite_url(folder: Path) -> str:
    """The URL of the store in a data folder, made with access for its owner only."""
    with trouble():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = folder / "whatmatters.db"
        if not file.exists():
            file.touch(mode=0o600)
    return f"sqlite:///{file}"


def _set_up_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, _: Any) -> None:
        connection.isolation_level = None  # transactions are begun below, and nowhere else
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        options = connection.get_execution_options()
        if options.get("isolation_level") != "AUTOCOMMIT":
            connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writing") else "BEGIN")


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
        config.attributes["connection"] = connection
        command.upgrade(config, SCHEMA)
