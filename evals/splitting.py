"""Where the labelled cases stand. Law: the id alone says whether a case is for training, tuning or the sealed third.

So nobody chooses, and a case that is mended stays where it was.

    python -m evals.splitting placed.jsonl …    puts placed cases into their files; one with an id that is there goes
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

Case = dict[str, Any]

CASES = Path(__file__).parent / "cases"
FIRST = "first"
"""The cases that the rules were written with in view; not one of the three."""
SECOND = "second"
"""Cases that stand elsewhere too, labelled by another hand."""
SPLITS = ("train", "tune", "sealed")
_SIXTHS = ("sealed", "sealed", "tune", "train", "train", "train")


def split_of(case_id: str) -> str:
    """Where a case of this id belongs."""
    return _SIXTHS[int(sha256(case_id.encode()).hexdigest()[:8], 16) % 6]


def file_of(name: str) -> Path:
    return CASES / f"{name}.jsonl"


def load_cases(path: str | Path) -> list[Case]:
    """The labelled cases of a file with one JSON object a line; blank lines are passed over."""
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def load_split(name: str) -> list[Case]:
    """The cases of one of our files; none where it is not there yet."""
    path = file_of(name)
    return load_cases(path) if path.is_file() else []


def merge(cases: Iterable[Case]) -> dict[str, tuple[int, int, int]]:
    """Puts cases into their files, sorted by id; for each file how many are new, replaced, and there in all."""
    told = {}
    given = list(cases)
    for split in SPLITS:
        held = {case["id"]: case for case in load_split(split)}
        coming = {case["id"]: case for case in given if split_of(case["id"]) == split}
        replaced = len(coming.keys() & held.keys())
        held |= coming
        if coming:
            _write(file_of(split), [held[case_id] for case_id in sorted(held)])
        told[split] = (len(coming) - replaced, replaced, len(held))
    return told


def _write(path: Path, cases: list[Case]) -> None:
    """All of it or nothing: the file is put in the place of the one before."""
    beside = path.with_suffix(".new")
    beside.write_text("".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases), encoding="utf-8")
    os.replace(beside, path)


def main(paths: list[str]) -> int:
    """Says only how many went where: a sealed case is shown to nobody. 1 where a case is faulty; nothing is written."""
    from evals.checking import alone, repeated

    cases = [case for path in paths for case in load_cases(path)]
    faults = [*(fault for case in cases for fault in alone(case)), *repeated(cases)]
    if faults or not paths:
        print(*faults or [__doc__], sep="\n", file=sys.stderr)
        return 1
    for split, (new, replaced, there) in merge(cases).items():
        print(f"{split}: {new} new, {replaced} replaced, {there} in all")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
