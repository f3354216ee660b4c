"""What has to be true before a release, and is not a matter for the test suite: ages of numbers, who has reviewed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from knowledge.help import OLDEST_DAYS, too_old
from prompts import LANGUAGES, Phrases


def main() -> int:
    """0 when everything is in order; otherwise one line for each thing that is not."""
    today = datetime.now(UTC).date()
    wrong = [f"help number {key}: last checked more than {OLDEST_DAYS} days ago" for key in too_old(today)]
    wrong += [
        f"wording in {Phrases(language).text('about.name')}: not read by a practitioner or native speaker"
        for language in LANGUAGES
        if not Phrases(language).text("about.reviewed_by")
    ]
    print("\n".join(wrong) or "ready")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
