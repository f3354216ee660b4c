"""Long values, packed: long bodies of events, the bytes of records. Law: what comes out is what went in, to the byte.

They are packed because they say the same names again and again (a draft of twenty lines is a fifth as long), and
because a row of a table that is kept by its key may not be long, or SQLite gives it a page of its own. Nothing is
packed together with anything else, so that what is forgotten or taken out is gone with its row. PostgreSQL packs
long values by itself.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

from sqlalchemy import JSON, Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator, TypeEngine, UserDefinedType

SHORT = 250
"""Signs of a body that is stored as it is, so that most of a talk can be read with any tool."""

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class _AnyJson(UserDefinedType[Any]):
    """A column of SQLite that takes text, and bytes where the text was packed."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "JSON"


class Body(TypeDecorator[dict[str, Any]]):
    """JSON; on SQLite packed where it is long."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(_AnyJson() if dialect.name == "sqlite" else JSON())

    def process_bind_param(self, value: dict[str, Any] | None, dialect: Dialect) -> Any:
        if value is None or dialect.name != "sqlite":
            return value
        text = _JSON(value)
        return text if len(text) <= SHORT else zlib.compress(text.encode())

    def process_result_value(self, value: Any, dialect: Dialect) -> dict[str, Any] | None:
        if value is None or dialect.name != "sqlite":
            return value  # type: ignore[no-any-return]  # JSON() has read it
        found: dict[str, Any] = json.loads(zlib.decompress(value) if isinstance(value, bytes) else value)
        return found


class Packed(TypeDecorator[bytes]):
    """Bytes; on SQLite packed. What does not unpack was altered: it comes back as it is, and matches no yes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        return value if value is None or dialect.name != "sqlite" else zlib.compress(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> bytes | None:
        if value is None or dialect.name != "sqlite":
            return value  # type: ignore[no-any-return]  # bytes, as they were stored
        try:
            return zlib.decompress(value)
        except (zlib.error, TypeError):
            return value if isinstance(value, bytes) else str(value).encode()
