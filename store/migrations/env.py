"""How Alembic runs here: always on the connection that `store.engine` hands it, in its transaction."""

from alembic import context
from sqlmodel import SQLModel

import store.tables  # noqa: F401 - the tables register themselves on SQLModel.metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    render_as_batch=connection.dialect.name == "sqlite",
)
with context.begin_transaction():
    context.run_migrations()
