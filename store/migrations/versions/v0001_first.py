"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

UTC = sa.DateTime(timezone=True)


def _text(name: str, *, null: bool = False, key: bool = False) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=null, primary_key=key)


def _number(name: str, *, key: bool = False) -> "sa.Column[int]":
    return sa.Column(name, sa.Integer(), nullable=False, primary_key=key, autoincrement=False)


def _at(name: str = "at", *, null: bool = False) -> "sa.Column[object]":
    return sa.Column(name, UTC, nullable=null)


def upgrade() -> None:
    op.create_table(
        "talks",
        *(_text("id", key=True), _text("mode"), _text("language"), _text("zone"), _text("stage")),
        *(_text("typist"), _text("secret"), _number("sequence")),
        *(sa.Column("disclosed", sa.Boolean(), nullable=False), _at("changed_at")),
        sqlite_with_rowid=False,
    )
    unfinished = sa.text("stage NOT IN ('kept', 'gone')")
    op.create_index(
        "talks_unfinished",
        "talks",
        ["disclosed", "changed_at"],
        sqlite_where=unfinished,
        postgresql_where=unfinished,
    )
    talk = sa.ForeignKey("talks.id")
    op.create_table(
        "events",
        sa.Column("talk", sa.String(), talk, primary_key=True),
        *(
            _number("sequence", key=True),
            _text("kind"),
            _number("version"),
            sa.Column("at", sa.BigInteger(), nullable=False),
        ),
        sa.Column("body", sa.JSON(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "words",
        sa.Column("talk", sa.String(), sa.ForeignKey("talks.id"), primary_key=True),
        *(
            _text("id", key=True),
            _text("said_by"),
            _text("entered_by"),
            _text("via"),
            _text("language"),
            _at(),
        ),
        *(_text("text", null=True), _at("forgotten_at", null=True)),
        *(_text("forgotten_by", null=True), _text("forgotten_why", null=True)),
    )
    op.create_table(
        "records",
        *(_text("id", key=True), _number("version", key=True)),
        sa.Column("talk", sa.String(), sa.ForeignKey("talks.id"), nullable=False, index=True),
        sa.Column("stored", sa.LargeBinary(), nullable=False),
        *(_text("fingerprint"), _text("by"), _text("name"), _text("role"), _text("seen"), _at("kept_at")),
        sa.UniqueConstraint("talk", "fingerprint"),
    )
    op.create_table(
        "record_lines",
        *(_text("record", key=True), _number("version", key=True), _number("position", key=True)),
        *(_text("element"), _text("holder"), _text("wording"), _text("kind"), _text("open")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "yeses",
        *(_text("record", key=True), _number("version", key=True), _number("position", key=True)),
        *(_text("fingerprint"), _text("by"), _text("name"), _text("role"), _at()),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "objections",
        *(_text("record", key=True), _number("position", key=True), _number("version")),
        *(_text("talk"), _text("words"), _text("by"), _text("text"), _at()),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "concerns",
        sa.Column("talk", sa.String(), sa.ForeignKey("talks.id"), primary_key=True),
        *(_text("id", key=True), _text("words"), _number("start"), _number("end"), _text("said_by")),
        *(_text("kinds"), sa.Column("urgent", sa.Boolean(), nullable=False)),
        *(sa.Column("dealt", sa.Boolean(), nullable=False), _at()),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "audit",
        *(_text("talk", key=True), _number("sequence", key=True), _text("what"), _text("by")),
        *(_text("record"), _number("version"), _at()),
        sqlite_with_rowid=False,
    )
