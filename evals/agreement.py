"""How far two readers agree: the labels of the second hand, taken as a prediction, against those of the first.

No listener can be believed to be better than that. Figures only: some of the cases are sealed.

    python -m evals.agreement
"""

from __future__ import annotations

from typing import Any

from evals.run import gold, judged
from evals.scorers import SAME_SPAN, overlap
from evals.splitting import FIRST, SECOND, SPLITS, Case, load_split
from evals.table import FAILED, ROWS, Share, table

NOT_A_READERS = frozenset({"outcome verbatim", "draft says what it must not", "empty draft", FAILED})
"""Measures of a draft: a reader writes none."""


def as_read(second: Case, first: Case) -> dict[str, Any]:
    """What the second reader says of the stretches that the first chose: of a fact or an opinion, the nearest one's."""
    said = gold(second)
    stretches = [span["text"] for key in ("facts", "opinions") for span in first["expected"][key]]
    read = {}
    for text in stretches:
        near = max(said["fact_opinion"], key=lambda other: overlap(text, other), default="")
        if overlap(text, near) >= SAME_SPAN:
            read[text] = said["fact_opinion"][near]
    return {**said, "fact_opinion": read}


def agreement() -> list[str]:
    """The table, with one column."""
    firsts = {case["id"]: case for name in (FIRST, *SPLITS) for case in load_split(name)}
    seconds = {case["id"]: case for case in load_split(SECOND) if case["id"] in firsts}
    column = judged(
        [firsts[case_id] for case_id in seconds],
        lambda case: as_read(seconds[case["id"]], firsts[case["id"]]),
    )
    rows = [row for row in ROWS if not isinstance(row, Share) or row.measure not in NOT_A_READERS]
    return table({f"second reader ({len(seconds)} cases)": column}, rows)


if __name__ == "__main__":
    print("\n".join(agreement()))
