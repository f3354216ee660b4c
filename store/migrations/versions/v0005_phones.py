"""Phones in a trainer's room: which room, and what was answered of the step they are at."""

import sqlalchemy as sa
from alembic import op

from store.packing import Body

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "room_phones",
        sa.Column("member", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("room", sa.String(), nullable=False, index=True),
        sa.Column("away", sa.Boolean(), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("taken", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("answer", Body(), nullable=False),
    )
