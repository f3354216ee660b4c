"""The floor that any listener has to beat: a keyword for each thing, and nothing that understands a sentence.

It stands here so that every table shows how far words alone come. It is no part of the program.
"""

from __future__ import annotations

import re
from typing import Any

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_TURN = re.compile(r"^(?:ASSISTANT:.*|[A-Z][A-Z ]+:)[ \t]*", re.MULTILINE)
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*|\b\d[\d /-]{5,}\d\b")

_KEYWORDS = {
    "outcomes": r"\bwant(?:s|ed)?\b|would like|\bhopes?\b|\bwish(?:es)?\b|\beisiau\b|\bisio\b|\bhoffwn\b",
    "strengths": r"\bcan\b|\bgood at\b|\bknows\b|\bstill\b",
    "risks": r"\brisk\b|\bworr|\bfall(?:s|en)?\b|\bfell\b|\bconcern|\bscared\b|\bfeart\b",
    "decision": r"\bagreed\b|\bdecided\b|\bplan is\b",
    "why1": r"\bbecause\b|\bso that\b|\bsince\b",
    "why2": r"\binstead of\b|\brather than\b",
    "unmet": r"waiting list|not available|nobody to|no one to|can't get|there is no|there's no",
    "safeguarding": r"\bbruis|\bhit(?:s|ting)?\b|\bhurt|\bkill|\bdie\b|\bdead\b|\bscared of\b|\bmoney\b|"
    r"\babuse|\bsteal",
    "urgent": r"\bkill myself\b|\bend it\b|\btonight\b",
    "organisational": r"\bwill (?:access|engage|attend|maintain|reduce)\b|\bindependen|\bmaintain\b|\bimprove\b|"
    r"\breduce\b",
}
_FOUND = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _KEYWORDS.items()}
_KEEP = re.compile(r"\bkeep|\bstay|\bcarry on\b|\bstill\b", re.IGNORECASE)
_TREATED = re.compile(r"\blisten|\brush|\bsame (?:person|carer)|\btalk to me|\bask", re.IGNORECASE)
_OPINION = re.compile(r"\bthinks?\b|\bfeels?\b|\bseems?\b|\bmight\b|\bprobably\b", re.IGNORECASE)


def floor(case: dict[str, Any]) -> dict[str, Any]:
    """A prediction in the form of `whatmatters note --json`, by keyword."""
    text = case["text"]
    said = [m[0].strip() for m in _SENTENCE.finditer(_TURN.sub("", text)) if m[0].strip()]
    name = next(iter(_CAPITAL.findall(text)), "the person")

    def with_word(key: str) -> list[str]:
        return [sentence for sentence in said if _FOUND[key].search(sentence)]

    outcomes = [
        {
            "text": sentence,
            "type": "process" if _TREATED.search(sentence) else "maintenance" if _KEEP.search(sentence) else "change",
            "holder": name,
        }
        for sentence in with_word("outcomes")
    ]
    return {
        "id": case["id"],
        "outcomes": outcomes,
        **{key: with_word(key) for key in ("strengths", "risks", "decision", "why1", "why2")},
        "options": [int(n) for n in re.findall(r"\boption ([1-4])\b", text, re.IGNORECASE)],
        **{key: bool(with_word(key)) for key in ("unmet", "safeguarding", "urgent", "organisational")},
        "personal": bool(outcomes),
        "ask": ["risk", "why_matters", "next_step"],
        "redact": _CAPITAL.findall(text),
        "fact_opinion": {span: "opinion" if _OPINION.search(span) else "fact" for span in case.get("spans") or []},
        "draft": "\n".join(outcome["text"] for outcome in outcomes) or "Nothing was heard.",
    }
