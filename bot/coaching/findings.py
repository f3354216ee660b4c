"""What a check says about a note. Law: it points and asks; it never marks, never adds up, never changes a word.

Offsets are in code points of the note (Python string indices), half-open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """`look`: a human should read these words again. `cannot tell`: a question, and nothing more, because the words may
    well be right as they are, or because the note does not hold what the check needs."""

    OK = "ok"
    LOOK = "look"
    CANNOT_TELL = "cannot tell"


class Letter(StrEnum):
    """Who can honestly judge: a rule decides, a rule raises a hand, a model for a human to read, a human alone."""

    RULE = "R"
    HAND = "r"
    MODEL = "L"
    HUMAN = "H"


@dataclass(frozen=True, slots=True)
class Place:
    """What a check found: where, which way of saying it (`how` is the last part of the key of its line), and what else
    the line names. `kind` is its grade where it differs from that of the check: 0 is the worst."""

    start: int
    end: int
    how: str = "look"
    values: Mapping[str, str] = field(default_factory=dict)
    grave: int | None = None
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """One line beside one place of the note. `key` names the phrase, `values` fill it; `text` stands in the note."""

    check: str
    verdict: Verdict
    start: int
    end: int
    text: str
    key: str
    values: Mapping[str, str]
    clause: str
    grave: int

    @property
    def worst_first(self) -> tuple[int, int, int, str]:
        return (self.grave, self.start, self.end, self.check)


@dataclass(frozen=True, slots=True)
class Silent:
    """A check that says nothing about this note, and why: it looked and is content, or it cannot tell."""

    check: str
    verdict: Verdict
    why: str


@dataclass(frozen=True, slots=True)
class Coached:
    """All that was found, worst first. Nothing here is a number about a note or a person."""

    findings: tuple[Finding, ...]
    silent: tuple[Silent, ...]

    @property
    def offered(self) -> tuple[Finding, ...]:
        """At most three: the worst of each check, so that one habit does not take up all the room; and of those that
        only ask, at most one, so that a good note is left in peace."""
        chosen: list[Finding] = []
        asked = False
        for finding in self.findings:
            asks = finding.verdict is Verdict.CANNOT_TELL
            again = any(one.check == finding.check for one in chosen) or (asks and asked)
            if len(chosen) < MOST and finding.grave < ONLY_MORE and not again:
                chosen.append(finding)
                asked = asked or asks
        return tuple(chosen)

    @property
    def more(self) -> tuple[Finding, ...]:
        """The rest, for whoever asks for it."""
        shown = self.offered
        return tuple(finding for finding in self.findings if finding not in shown)


MOST = 3
ONLY_MORE = 9
"""From this grade on a finding stands behind "more" and nowhere else."""
