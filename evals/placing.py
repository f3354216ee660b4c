"""From a case as its author writes it to a case as it is kept: each quoted label is found and given its place.

Counting characters by hand is where labels go wrong, so nobody does. An author quotes the words; this finds
them, fills in what was left out, and says in one line what does not stand in the text.

    python -m evals.placing written.jsonl > evals/cases/NAME.jsonl
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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

_WORDS_ONLY = frozenset({"not_names", "must_not", "missing", "kinds", "subject", "holder"})
"""Labels that are plain words and have no place in the text."""
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
        if key not in expected and key not in ("missing", "personal_outcome_present"):
            raise Misplaced(f"{written['id']}: there is no label {key}")
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
    _check(written, expected)
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


def _check(case: dict[str, Any], expected: dict[str, Any]) -> None:
    """Values that a label may have. Raises Misplaced with the first that is none of them."""
    asked = [
        (case["mode"], MODES),
        (case["nation"], NATIONS),
        (expected["safeguarding"]["strength"], STRENGTHS),
        *((outcome["type"], TYPES) for outcome in expected["outcomes"]),
        *((kind, TYPES) for outcome in expected["outcomes"] for kind in outcome["type_also_ok"]),
        *((label["reason"], REASONS) for label in expected["not_outcomes"]),
        *((mention["level"], {"direct", "quasi"}) for mention in expected["redact"]),
        *((mention["option"], {1, 2, 3, 4}) for mention in expected["options"]["mentions"]),
    ]
    for value, allowed in asked:
        if value not in allowed:
            raise Misplaced(f"{case['id']}: {value!r} is none of {', '.join(sorted(map(str, allowed)))}")
    for outcome in expected["outcomes"]:
        if not outcome.get("holder"):
            raise Misplaced(f"{case['id']}: whose outcome is {outcome['span']['text']!r}?")
    for label in ("facts", "opinions"):
        for span in expected[label]:
            if not span.get("source" if label == "facts" else "holder"):
                raise Misplaced(f"{case['id']}: who holds or saw {span['text']!r}?")
    safety = expected["safeguarding"]
    if safety["flag"] != (safety["strength"] != "none") or (safety["flag"] and not safety["evidence"]):
        raise Misplaced(f"{case['id']}: a sign has a strength and its words, and no sign has neither")
    for words in expected["must_not"]:
        if words.casefold() in case["text"].casefold():
            raise Misplaced(f"{case['id']}: what no draft may say stands in the text: {words!r}")


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
