"""Whom a talk is about: talks about the same person share an id, which is nobody's name."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("talks", sa.Column("person", sa.String(), nullable=False, server_default=""))
    op.execute("UPDATE talks SET person = id")
    op.create_index("ix_talks_person", "talks", ["person"])
