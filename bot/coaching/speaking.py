"""What was found, as lines of text for any channel. Law: every word of it stands in prompts/."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from bot.coaching.checks import BY_ID
from bot.coaching.findings import Finding, Silent


class Says(Protocol):
    """Phrases by key."""

    def text(self, key: str, /, **values: str) -> str: ...


def spoken(findings: Iterable[Finding], phrases: Says) -> list[str]:
    """One line for each finding, with its clause."""
    return [phrases.text("check.line", says=phrases.text(one.key, **one.values), clause=one.clause) for one in findings]


def spoken_silence(silent: Sequence[Silent], phrases: Says) -> list[str]:
    """What each of the other checks has to say: it looked and is content, or it cannot tell and why."""
    lines = []
    for one in silent:
        why = phrases.text(f"check.why.{one.why}" if one.why else "check.content")
        name = phrases.text(f"check.{one.check}.name")
        lines.append(phrases.text("check.silent", check=one.check, name=name, why=why, clause=BY_ID[one.check].clause))
    return lines
