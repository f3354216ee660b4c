"""What Telegram needs: what came in, who may use the bot, whose talk it is, and pictures."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def _text(name: str, *, null: bool = False, key: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=null, primary_key=key)


def _big(name: str, *, key: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.BigInteger(), nullable=False, primary_key=key, autoincrement=False)


def _at(name: str, *, null: bool = False) -> "sa.Column[object]":
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null)


def upgrade() -> None:
    op.create_table(
        "updates",
        *(_big("id", key=True), _big("chat"), _big("message"), _at("arrived_at")),
        sa.Column("body", sa.JSON(none_as_null=True)),
        *(_text("held", null=True), _text("about"), _text("talk"), _at("done_at", null=True)),
    )
    op.create_index(
        "updates_waiting",
        "updates",
        ["chat", "id"],
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )
    op.create_table(
        "members",
        *(_big("id", key=True), _text("name"), _text("role"), _text("language"), _text("code"), _text("talk")),
        sa.Column("shown", sa.Integer(), nullable=False),
        *(_big("message"), _text("asked"), _text("voice")),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        *(_at("wrong_at", null=True), _at("seen_at"), _at("paired_at")),
    )
    op.create_table(
        "invites",
        *(_text("code", key=True), _text("name"), _text("role"), _text("language"), _at("until")),
    )
    op.create_table(
        "member_talks",
        sa.Column("talk", sa.String(), sa.ForeignKey("talks.id"), primary_key=True),
        sa.Column("member", sa.BigInteger(), nullable=False, index=True),
    )
    op.create_table(
        "pictures",
        sa.Column("talk", sa.String(), sa.ForeignKey("talks.id"), primary_key=True),
        *(_big("id", key=True), _text("kind")),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        *(_text("words"), _at("at")),
    )
    op.create_table("workers", *(_text("id", key=True), _at("seen_at")))
