"""Whether the labelled cases are sound. Law: a fault names a case and a label, and never a word of the text.

Somebody who mends a case by its id has read it; everybody else can still believe the sealed third.

    python -m evals.checking      every fault of our files, one a line
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from evals.placing import wrong_labels
from evals.splitting import FIRST, SECOND, SPLITS, Case, load_split, split_of

RUN = 8
"""Where two cases share so many words in a row, one was made from the other, or both from one mould."""


def spans(part: object, where: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every labelled stretch anywhere in the labels of a case, with the label that it is under."""
    if isinstance(part, dict):
        if "start" in part:
            yield where, part
        for key, inner in part.items():
            yield from spans(inner, where or key)
    elif isinstance(part, list):
        for inner in part:
            yield from spans(inner, where)


def alone(case: Case) -> Iterator[str]:
    """What is wrong with one case by itself."""
    name, text = case.get("id"), case.get("text", "")
    try:
        expected = case["expected"]
        for fault in wrong_labels(case, expected):
            yield f"{name}: {fault}"
        for label, span in spans(expected):
            if text[span["start"] : span["end"]] != span["text"]:
                yield f"{name}: {label}: not what stands between its start and its end"
        if any(words not in text for words in (*case["spans"], *expected["not_names"])):
            yield f"{name}: spans or not_names: not in the text"
        if case["mode"] == "conversation":
            lines = [f"{turn['speaker'].upper()}: {turn['text']}" for turn in case["turns"]]
            if "\n".join(lines) != text:
                yield f"{name}: turns: they do not say what the text says"
    except (KeyError, TypeError, AttributeError) as fault:
        yield f"{name}: {type(fault).__name__}: not a placed case"


def repeated(cases: list[Case]) -> Iterator[str]:
    """Ids that stand more than once."""
    for case_id, times in Counter(case["id"] for case in cases).items():
        if times > 1:
            yield f"{case_id}: {times} cases of this id"


def shared_runs(cases: list[Case]) -> Iterator[str]:
    """Cases with a run of words in common: they are to be different people."""
    first: dict[tuple[str, ...], str] = {}
    pairs = Counter[tuple[str, str]]()
    for case in cases:
        words = re.findall(r"[\w'’]+", case["text"].casefold())
        for run in zip(*(words[n:] for n in range(RUN)), strict=False):
            other = first.setdefault(run, case["id"])
            if other != case["id"]:
                pairs[other, case["id"]] += 1
    for (one, other), times in sorted(pairs.items()):
        yield f"{one} and {other}: the same {RUN} words in a row, {times} times"


def faults() -> list[str]:
    """Every fault of our files."""
    files = {name: load_split(name) for name in (FIRST, *SPLITS)}
    cases = [case for file in files.values() for case in file]
    texts = {case["id"]: case["text"] for case in cases}
    again = load_split(SECOND)
    return [
        *(fault for case in (*cases, *again) for fault in alone(case)),
        *_misplaced(files),
        *repeated(cases),
        *shared_runs(cases),
        *(f"{case['id']}: no other text in {SECOND}" for case in again if texts.get(case["id"]) != case["text"]),
    ]


def _misplaced(files: Mapping[str, list[Case]]) -> Iterator[str]:
    for name in SPLITS:
        ids = [case["id"] for case in files[name]]
        yield from (f"{one}: stands in {name}, belongs in {split_of(one)}" for one in ids if split_of(one) != name)
        if ids != sorted(ids):
            yield f"{name}: not sorted by id"


if __name__ == "__main__":
    found = faults()
    print(*found, sep="\n")
    raise SystemExit(min(len(found), 1))
