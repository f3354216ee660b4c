"""Running on the sealed third. Law: every run is written down, with what it was for, before anything of it is shown."""

from __future__ import annotations

import subprocess
from datetime import UTC, datetime

from evals import splitting
from evals import table as t
from evals.table import Column, Row

KEPT: tuple[Row, ...] = (
    *(t.OUTCOMES, t.DISTRACTORS, t.SAFEGUARDING, t.FALSE_ALARMS, t.UNMET, t.BEST_QUESTION),
    *(t.DECISION, t.WHY1, t.WHY2, t.HOLDER, t.FACT),
)
HEAD = """# Runs on the sealed third

Each line is a run of `whatmatters eval --sealed`, which writes it. `evals/README.md` says how often that may be. A `+`
behind the commit: not everything was committed.

"""


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |\n"


def _commit() -> str:
    """The commit that was run, with a + where something is not committed; "" where there is no git."""
    try:
        told = subprocess.run(
            ["git", "describe", "--always", "--exclude=*", "--dirty=+"],
            capture_output=True,
            text=True,
            cwd=splitting.CASES,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        return ""
    return told.stdout.strip()


def write_down(listener: str, column: Column, why: str) -> None:
    """Adds the line of a run."""
    runs = splitting.CASES / "sealed_runs.md"
    heads = ["date (UTC)", "commit", "listener", *(row.name for row in KEPT), "why"]
    if not runs.exists():
        runs.write_text(HEAD + _row(heads) + "|---" * len(heads) + "|\n", encoding="utf-8")
    date = f"{datetime.now(UTC):%Y-%m-%d %H:%M}"
    cells = [date, _commit(), listener, *column.cells(KEPT), " ".join(why.split())]
    with runs.open("a", encoding="utf-8") as file:
        file.write(_row(cells))
