"""How often the coach finds an aim that is a service's, and how often it points at one that is the person's own.

    python -m evals.coach                    on train and tune, and on the aims of `evals/coach/aims.jsonl`
    python -m evals.coach --sealed --why W   on the sealed third instead, for a release: shares only, no case is shown,
                                             and a line of it is written to `evals/coach/sealed_runs.md`

An aim is found where a line of checks 1.4 to 1.6 stands at its words. An outcome is marked where a line that says
"look" stands at any of its words; one that only asks (`cannot tell`) is told apart. Brackets hold 95 % of 1,000
resamples of the cases.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import json
import random
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from bot import noting
from bot.coaching import Finding, Heard, Verdict, coach
from bot.conversation.recording import Mode
from evals.splitting import load_split

CHECKS = frozenset({"1.4", "1.5", "1.6"})
NOT_THEIRS = frozenset({"professional", "service", "organisation"})
AIMS = Path(__file__).parent / "coach" / "aims.jsonl"
SEALED_RUNS = AIMS.with_name("sealed_runs.md")
RESAMPLES = 1000


class Tally(NamedTuple):
    """Of one case: how many there were, how many a line stands at, and how many of these are only asked about."""

    there: int
    at: int
    pointed: int
    asked: int


def findings(case: dict[str, Any]) -> list[Finding]:
    """What checks 1.4 to 1.6 find in one case, heard as the program hears it."""
    talk, begins = asyncio.run(noting.heard(case))
    heard = Heard(talk.live, begins, talk.parties)
    mode = Mode(case.get("mode") or Mode.WORKER)
    found = coach(case["text"], heard, None, mode, case.get("language") or "en").findings
    return [one for one in found if one.check in CHECKS]


def tally(spans: Iterable[dict[str, Any]], found: Sequence[Finding]) -> Tally:
    """How many of these spans have a line at any of their words."""
    there = at = pointed = asked = 0
    for span in spans:
        near = [one for one in found if one.start < span["end"] and one.end > span["start"]]
        there += 1
        at += bool(near)
        pointed += any(one.verdict is Verdict.LOOK for one in near)
        asked += bool(near) and all(one.verdict is not Verdict.LOOK for one in near)
    return Tally(there, at, pointed, asked)


def of_case(case: dict[str, Any]) -> tuple[Tally, Tally]:
    """The service's aims of a case, and the person's outcomes."""
    found = findings(case)
    aims = [one for one in case["expected"]["not_outcomes"] if one["reason"] in NOT_THEIRS]
    return tally(aims, found), tally((one["span"] for one in case["expected"]["outcomes"]), found)


def share(tallies: Sequence[Tally], field: str = "pointed") -> str:
    """A share with what 95 % of the resamples hold."""
    draw = random.Random(1)  # the same resamples every time
    told = [(getattr(one, field), one.there) for one in tallies]

    def of(chosen: Sequence[tuple[int, int]]) -> float:
        return sum(part for part, _ in chosen) / max(1, sum(whole for _, whole in chosen))

    drawn = sorted(of(draw.choices(told, k=len(told))) for _ in range(RESAMPLES)) if told else [0.0]
    low, high = drawn[int(0.025 * len(drawn))], drawn[min(len(drawn) - 1, int(0.975 * len(drawn)))]
    part, whole = sum(part for part, _ in told), sum(whole for _, whole in told)
    return f"{of(told):.3f} ({part}/{whole}) [{low:.3f}, {high:.3f}]"


def on_cases(split: str) -> list[str]:
    """The table of one part of the labelled cases."""
    both = [of_case(case) for case in load_split(split)]
    aims = [aim for aim, _ in both if aim.there]
    outcomes = [outcome for _, outcome in both if outcome.there]
    return [
        f"{split}: aims of services found        {share(aims, 'at')}",
        f"{split}: of these only asked about     {share(aims, 'asked')}",
        f"{split}: outcomes of people marked    {share(outcomes)}",
        f"{split}: outcomes only asked about    {share(outcomes, 'asked')}",
    ]


def half(id_: str) -> str:
    """Which half an aim is in: its id says so, and nobody chooses."""
    return "making" if hashlib.sha256(id_.encode()).digest()[-1] % 2 == 0 else "measuring"


def on_aims() -> list[str]:
    """The table of the invented aims, each half apart."""
    rows = [json.loads(line) for line in AIMS.read_text(encoding="utf-8").splitlines()]
    told = []
    for which in ("making", "measuring"):
        for label in ("service", "personal", "personal_official"):
            tallies = []
            for row in rows:
                if row["label"] == label and half(row["id"]) == which:
                    whole = [{"start": 0, "end": len(row["text"])}]
                    tallies.append(tally(whole, findings({**row, "mode": "worker_dictation"})))
            told.append(f"{which}: {label:18} look {share(tallies)}  asked {share(tallies, 'asked')}")
    return told


def main() -> None:
    """Prints the tables."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--sealed", action="store_true", help="on the sealed third, once and for a release")
    asked.add_argument("--why", default="", help="with --sealed: what this run is for")
    given = asked.parse_args()
    if bool(given.why.strip()) != given.sealed:
        asked.error("--sealed --why TEXT")
    if given.sealed:
        told = on_cases("sealed")
        with SEALED_RUNS.open("a", encoding="utf-8") as file:
            file.write(f"- {datetime.now(UTC):%Y-%m-%d %H:%M} {' '.join(given.why.split())}: {'; '.join(told)}\n")
        print(*told, sep="\n")
        return
    for split in ("train", "tune"):
        print(*on_cases(split), "", sep="\n")
    print(*on_aims(), sep="\n")


if __name__ == "__main__":
    main()
