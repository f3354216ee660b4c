"""An older note beside a newer one, to talk about the difference. Law: nothing is counted, neither is the better."""

from __future__ import annotations

from collections.abc import Sequence

from bot.coaching.findings import Finding


def only_in(these: Sequence[Finding], others: Sequence[Finding]) -> tuple[Finding, ...]:
    """What is pointed at here and not there: the same check at other words is another thing to talk about."""
    known = {(one.check, _words(one)) for one in others}
    return tuple(one for one in these if (one.check, _words(one)) not in known)


def _words(finding: Finding) -> str:
    return " ".join(finding.text.lower().split())
