"""From a case as its author writes it to a case as it is kept: each quoted label is found and given its place.

Counting characters by hand is where labels go wrong, so nobody does. An author quotes the words; this finds
them, fills in what was left out, and says in one line what does not stand in the text.

    python -m evals.placing written.jsonl > placed.jsonl
    python -m evals.splitting placed.jsonl
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.conversation.elements import ROWS

MODES = frozenset("worker_dictation person_message carer_message conversation learning_log review_note trainer".split())
NATIONS = frozenset({"scotland", "wales", "england"})
TYPES = frozenset({"change", "maintenance", "process"})
REASONS = frozenset(
    """
    professional service organisation rejected other_person sarcasm past hypothetical instruction guess quoted_example
    """.split()
)
"""Why something that looks like an outcome of this person is none."""
STRENGTHS = frozenset({"none", "soft", "clear"})
LANGUAGES = frozenset({"en", "en-sco", "cy"})
LEVELS = frozenset({"direct", "quasi"})
TOLD = frozenset({True, False, "declined", None})
"""Whether a person was told their budget; None where nobody spoke of it."""
OPTIONS = frozenset({1, 2, 3, 4})
MISSING = frozenset({row.code for row in ROWS} - {""} | {"clarify_identity", "clarify_meaning"})
"""What a record may lack: elements by their codes, and two that stand only here (who or what is meant)."""

_EMPTY: dict[str, Any] = {
    "subject": "the person",
    "outcomes": [],
    "not_outcomes": [],
    "optional_outcomes": [],
    **{key: [] for key in ("strengths", "risks", "risk_managed", "facts", "opinions", "perspectives")},
    **{key: [] for key in ("agreements", "disagreements", "decisions")},
    "options": {key: [] for key in ("mentions", "presented", "explained", "chosen", "chosen_why", "not_available")},
    "budget": {"told": None, "spans": []},
    "unmet_need": {"present": False, "spans": [], "alternatives": [], "plan": []},
    "safeguarding": {
        "flag": False,
        "kinds": ["none"],
        "strength": "none",
        "urgent": False,
        "discussed_or_acted": False,
        "evidence": [],
        "discussed_spans": [],
    },
    **{key: [] for key in ("language_communication", "advocacy", "consent", "who_present", "date_time")},
    **{key: [] for key in ("next_steps", "contingency")},
    "review": {"better": [], "harder": [], "new_outcome": [], "learning": []},
    "observation": {"did": [], "worked": [], "did_not_work": []},
    "injection": [],
    "organisational_outcome_present": False,
    "redact": [],
    "not_names": [],
    "must_not": [],
}
"""What a label is where the author said nothing about it. `missing` is not here: without it no question is judged."""

_GIVEN_OR_NOT = frozenset({"missing", "personal_outcome_present"})
_PARTS = {
    "outcomes": ("why_spans", "now_spans", "good_spans"),
    "decisions": ("decision", "why1", "why2"),
}
_TURN = re.compile(r"^([A-Z][A-Z ]{1,20}):[ \t]*(.*)$", re.MULTILINE)


class Misplaced(ValueError):
    """A label that cannot stand: its words are not in the text, or a value is none of those there are."""


def place(written: dict[str, Any]) -> dict[str, Any]:
    """A whole case from what its author wrote; `expected` of the result has every key and every place.

    A span is its words, or `{"text": words, "nth": 2, ...}` for a later mention. Raises Misplaced.
    """
    text = written["text"]
    expected = json.loads(json.dumps(_EMPTY))
    given = written.get("expected", {})
    for key, value in given.items():
        whole = isinstance(expected.get(key), dict)
        expected[key] = {**expected[key], **value} if whole else value
    labels = _Placing(written["id"], text)
    expected["outcomes"] = [labels.outcome(n, given) for n, given in enumerate(expected["outcomes"], start=1)]
    expected["decisions"] = [labels.decision(n, given) for n, given in enumerate(expected["decisions"], start=1)]
    for key in ("not_outcomes", "optional_outcomes", "strengths", "risk_managed", "facts", "opinions"):
        expected[key] = labels.spans(expected[key])
    expected["risks"] = [{"priority": True, **span} for span in labels.spans(expected["risks"])]
    for key in ("perspectives", "agreements", "disagreements", "language_communication", "advocacy", "consent"):
        expected[key] = labels.spans(expected[key])
    for key in ("who_present", "date_time", "next_steps", "contingency", "injection"):
        expected[key] = labels.spans(expected[key])
    for key in ("review", "observation"):
        expected[key] = {part: labels.spans(spans) for part, spans in expected[key].items()}
    for key, parts in (
        ("options", ("mentions", "chosen_why")),
        ("budget", ("spans",)),
        ("unmet_need", ("spans", "alternatives", "plan")),
        ("safeguarding", ("evidence", "discussed_spans")),
    ):
        for part in parts:
            expected[key][part] = labels.spans(expected[key][part])
    expected["redact"] = [mention for given in expected["redact"] for mention in labels.every_mention(given)]
    expected.setdefault("personal_outcome_present", bool(expected["outcomes"]))
    for fault in wrong_labels(written, expected):
        raise Misplaced(f"{written['id']}: {fault}")
    case = {key: value for key, value in written.items() if key != "expected"}
    case.setdefault("adversarial", False)
    case.setdefault("tags", [])
    if written["mode"] == "conversation":
        case["turns"] = [{"speaker": who.lower(), "text": words} for who, words in _TURN.findall(text)]
    case["spans"] = [span["text"] for key in ("facts", "opinions") for span in expected[key]]
    case["expected"] = expected
    return case


class _Placing:
    """Finds the words of one case's labels in its text."""

    def __init__(self, case: str, text: str) -> None:
        self._case, self._text = case, text

    def spans(self, given: list[Any]) -> list[dict[str, Any]]:
        return [self.span(each) for each in given]

    def span(self, given: Any) -> dict[str, Any]:
        label = dict(given) if isinstance(given, dict) else {"text": given}
        words, nth = label["text"], label.pop("nth", 1)
        starts = [found.start() for found in re.finditer(re.escape(words), self._text)] if words.strip() else []
        if len(starts) < nth:
            raise Misplaced(f"{self._case}: these words do not stand in the text: {words!r}")
        return {**label, "start": starts[nth - 1], "end": starts[nth - 1] + len(words)}

    def every_mention(self, given: dict[str, Any]) -> Iterator[dict[str, Any]]:
        """What is to be masked is masked wherever it stands as a whole word."""
        pattern = re.compile(rf"(?<!\w){re.escape(given['text'])}(?!\w)")
        places = [found.span() for found in pattern.finditer(self._text)]
        if not places:
            raise Misplaced(f"{self._case}: these words do not stand in the text: {given['text']!r}")
        for start, end in places:
            yield {"kind": "name", "level": "direct", **given, "start": start, "end": end}

    def outcome(self, number: int, given: dict[str, Any]) -> dict[str, Any]:
        parts = {part: self.spans(given.get(part, [])) for part in _PARTS["outcomes"]}
        span = self.span(given["span"])
        return {"id": number, "type_also_ok": [], **given, "span": span, **parts}

    def decision(self, number: int, given: dict[str, Any]) -> dict[str, Any]:
        return {"id": number, **{part: self.spans(given.get(part, [])) for part in _PARTS["decisions"]}}


def wrong_labels(case: dict[str, Any], expected: dict[str, Any]) -> Iterator[str]:
    """Each label that cannot stand, without a word of the case: it may be one that nobody should read."""
    values = [
        ("mode", case["mode"], MODES),
        ("nation", case["nation"], NATIONS),
        ("language", case["language"], LANGUAGES),
        ("strength", expected["safeguarding"]["strength"], STRENGTHS),
        ("budget told", expected["budget"]["told"], TOLD),
        *(("type", outcome["type"], TYPES) for outcome in expected["outcomes"]),
        *(("type_also_ok", kind, TYPES) for outcome in expected["outcomes"] for kind in outcome["type_also_ok"]),
        *(("reason", label["reason"], REASONS) for label in expected["not_outcomes"]),
        *(("level", mention["level"], LEVELS) for mention in expected["redact"]),
        *(("option", mention["option"], OPTIONS) for mention in expected["options"]["mentions"]),
        *(("missing", code, MISSING) for code in expected.get("missing", [])),
    ]
    for name, value, allowed in values:
        if value not in allowed:
            yield f"{name}: {value!r} is none of {', '.join(sorted(map(str, allowed)))}"
    for key in expected.keys() - _EMPTY.keys() - _GIVEN_OR_NOT:
        yield f"there is no label {key}"
    for key, whose in (("outcomes", "holder"), ("facts", "source"), ("opinions", "holder")):
        for number, label in enumerate(expected[key], start=1):
            if not label.get(whose):
                yield f"{key} {number} has no {whose}"
    safety = expected["safeguarding"]
    if safety["flag"] != (safety["strength"] != "none") or (safety["flag"] and not safety["evidence"]):
        yield "a sign has a strength and its words, and no sign has neither"
    for number, words in enumerate(expected["must_not"], start=1):
        if words.casefold() in case["text"].casefold():
            yield f"must_not {number}, what no draft may say, stands in the text"


def main(paths: list[str]) -> int:
    """Print each placed case on a line; faults go to the error stream, one line each. 1 where there were any."""
    faults = 0
    for path in paths:
        for number, line in enumerate(Path(path).read_text(encoding="utf-8").splitlines(), start=1):
            if not line.strip():
                continue
            try:
                print(json.dumps(place(json.loads(line)), ensure_ascii=False))
            except (Misplaced, KeyError, TypeError, json.JSONDecodeError) as fault:
                faults += 1
                print(f"{path}:{number}: {type(fault).__name__}: {fault}", file=sys.stderr)
    return min(faults, 1)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
