"""What a good record holds: one row an element. Adding an element is adding a row here and its phrases.

`clauses` are what asks for it, written so: `SDS 2021 4.8`, `SDS 2024 4.2(d)` (how-to bullets
lettered in document order), `FNF ¶51`, `FNF P7`, `LR ¶40`, `IC` with its heading. An element is needed when
one of its `need` situations holds and none of its `skip` situations does. `rank` orders the worker's
questions, most useful first (0: never asked of the worker); what a person is asked stands in `asking.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.conversation.recording import Open


class Situation(StrEnum):
    """What is the case in a talk, as far as the marks show. Rows are chosen by these and by nothing else."""

    ALWAYS = "always"
    FIRST_CONTACT = "first_contact"
    SHORT = "short"
    PLAN = "plan"
    REVIEW = "review"
    OBSERVATION = "observation"
    EARLIER_RECORD = "earlier_record"
    NO_SPEECH = "no_speech"
    OUTCOME = "outcome"
    SHARED_OUTCOME = "shared_outcome"
    TO_KEEP = "to_keep"
    RISK = "risk"
    RISK_NAMED_BY_OTHERS = "risk_named_by_others"
    RESTRICTED = "restricted"
    SIGN = "sign"
    OPINION = "opinion"
    CHILD = "child"
    FAMILY = "family"
    CARER = "carer"
    SEVERAL_VIEWS = "several_views"
    DECISION = "decision"
    OPTIONS = "options"
    CHOICE = "choice"
    BUDGET = "budget"
    UNMET = "unmet"
    CHANGE_LIKELY = "change_likely"


S = Situation
ALWAYS = frozenset({S.ALWAYS})
NEVER: frozenset[Situation] = frozenset()
FIRST_OR_SHORT = frozenset({S.FIRST_CONTACT, S.SHORT})


@dataclass(frozen=True, slots=True)
class Element:
    """One row. `code` is the short name that scripts and scorers use; "" where nobody scores it."""

    id: str
    code: str
    clauses: tuple[str, ...]
    need: frozenset[Situation] = NEVER
    skip: frozenset[Situation] = NEVER
    rank: int = 0
    opens: tuple[Open, ...] = (Open.NOT_SAID_YET, Open.DID_NOT_WANT_TO_SAY, Open.NOT_ASKED)

    def needed(self, situations: frozenset[Situation]) -> bool:
        """Whether a record in these situations is unfinished without this element, or a reason for its lack."""
        return bool(self.need & situations) and not self.skip & situations


def _when(*situations: Situation) -> frozenset[Situation]:
    return frozenset(situations)


SIMPLE = "IC Keeping things clear and simple is essential"
CONTROL = (
    "IC Allow people to control their support, avoid restricting creative use of budgets and look beyond core services"
)
_NONE_SEEN = (Open.NONE_SEEN_TODAY, Open.NOT_SAID_YET, Open.NOT_ASKED)
_MONEY = (Open.CHOSE_NOT_TO_KNOW, Open.NOT_SAID_YET, Open.NOT_ASKED)

ROWS: tuple[Element, ...] = (
    # A. This record
    Element("A1", "date", ("FNF ¶87", "FNF ¶43"), ALWAYS),
    Element("A2", "who", ("FNF ¶87", "FNF ¶83", "FNF ¶45"), ALWAYS, rank=140),
    Element("A3", "own_words", ("FNF ¶43-44", "FNF ¶17", "FNF ¶85"), ALWAYS),
    Element("A4", "", ("FNF ¶61",)),
    Element("A5", "language", ("FNF ¶26", "FNF ¶13", "SDS 2021 1.5", "SDS 2024 4.1(a)"), _when(S.FIRST_CONTACT)),
    Element("A6", "language", ("FNF ¶84-86", "FNF P11", "SDS 2021 1.5", "SDS 2024 4.1(a)"), _when(S.NO_SPEECH)),
    # B. What matters
    Element("B1", "outcome", ("FNF ¶17-23", "FNF P1", "SDS 2021 3.3", "SDS 2024 4.2(e)"), ALWAYS, rank=20),
    Element("B2", "whose_outcome", ("FNF ¶17", "FNF ¶20", "FNF ¶69", "FNF ¶47"), _when(S.SHARED_OUTCOME), rank=25),
    Element("B3", "why_matters", ("FNF ¶25", "FNF ¶50-52", "SDS 2021 3.3"), _when(S.OUTCOME), rank=30),
    Element("B4", "", ("FNF ¶29-32", "FNF P2", "FNF ¶81", "SDS 2024 4.2(e)"), _when(S.OUTCOME)),
    Element("B5", "where_now", ("FNF ¶1", "FNF ¶99"), _when(S.PLAN, S.REVIEW), rank=125),
    Element("B6", "what_good_looks_like", ("FNF ¶1", "FNF ¶25"), _when(S.PLAN), rank=127),
    Element(
        "B7",
        "how_know",
        ("FNF ¶61", "FNF ¶52", "FNF ¶75"),
        _when(S.OUTCOME),
        skip=FIRST_OR_SHORT | _when(S.DECISION),
        rank=130,
    ),
    Element("B8", "", ("FNF P9", "FNF ¶69-74", "SDS 2024 4.2(a)", "SDS 2024 4.3(b)"), _when(S.PLAN)),
    Element("B9", "", ("FNF ¶26", "FNF ¶68"), _when(S.EARLIER_RECORD)),
    Element("B10", "", ("FNF ¶31", "SDS 2024 4.2(a)", "SDS 2021 4.5")),
    # C. Strengths and people
    Element(
        "C1",
        "strengths",
        ("FNF ¶36-39", "FNF P3", "SDS 2021 3.2", "SDS 2021 11.3", "SDS 2024 4.2(e)"),
        ALWAYS,
        rank=110,
        opens=_NONE_SEEN,
    ),
    Element("C2", "strengths", ("SDS 2021 2.2", "SDS 2021 9.2", "SDS 2021 9.5", "FNF ¶66-67"), _when(S.PLAN)),
    Element("C3", "", ("FNF ¶28", "FNF ¶32")),
    # D. Worries and staying safe
    Element(
        "D1",
        "risk",
        ("FNF ¶38-40", "FNF P3", "FNF ¶61", "SDS 2024 4.2(e)"),
        ALWAYS,
        skip=_when(S.FIRST_CONTACT),
        rank=35,
        opens=_NONE_SEEN,
    ),
    Element(
        "D2",
        "risk_person_view",
        ("SDS 2021 6", "SDS 2021 6.3", "LR ¶33"),
        _when(S.RISK_NAMED_BY_OTHERS),
        rank=40,
    ),
    Element("D3", "", ("SDS 2021 6.3", "SDS 2024 4.2(e)")),
    Element(
        "D4",
        "risk_managed",
        ("SDS 2024 4.2(e)", "SDS 2021 6.4", "SDS 2021 6.5", "FNF ¶40"),
        _when(S.RISK),
        rank=45,
    ),
    Element(
        "D5",
        "restriction_reason",
        ("SDS 2021 6.4", "SDS 2021 6.5", "SDS 2021 6.7"),
        _when(S.RESTRICTED),
        rank=48,
    ),
    Element(
        "D6",
        "safeguarding",
        ("FNF ¶24", "FNF ¶47", "FNF ¶48", "FNF ¶57", "SDS 2021 6"),
        _when(S.SIGN),
        rank=10,
        opens=(),
    ),
    # E. Facts, opinions and views
    Element("V1", "fact_basis", ("FNF ¶43-44", "FNF P5", "FNF ¶59")),
    Element("V2", "fact_basis", ("FNF ¶43-44", "FNF ¶59", "FNF ¶64", "FNF ¶86")),
    Element("V3", "person_view", ("FNF ¶38", "FNF ¶45", "FNF P6", "SDS 2021 2.2", "SDS 2021 4.5"), rank=72),
    Element("V4", "child_view", ("FNF ¶38", "FNF ¶47", "FNF ¶89", "FNF ¶104"), _when(S.CHILD), rank=70),
    Element("V5", "family_view", ("FNF ¶38", "FNF ¶11-13", "FNF ¶85", "SDS 2021 3.1"), _when(S.FAMILY), rank=75),
    Element("V6", "carer_own_outcomes", ("FNF ¶30", "FNF ¶104", "SDS 2021 3.1"), _when(S.CARER), rank=78),
    Element("V7", "fact_basis", ("FNF ¶38", "FNF ¶58-64", "FNF ¶59")),
    Element("V8", "agreement", ("FNF ¶12", "FNF ¶45-48", "SDS 2021 1.12")),
    Element("V9", "agreement", ("FNF ¶12", "FNF ¶46-48", "FNF ¶106", "SDS 2021 6.8", "SDS 2021 5.4")),
    # F. Decisions
    Element("G1", "decision", ("FNF ¶50-53", "FNF P7", "FNF ¶65", "SDS 2024 4.2(f)", "SDS 2021 9.4")),
    Element(
        "G2",
        "why1",
        ("FNF ¶65", "FNF ¶63-64", "SDS 2024 4.2(f)", "SDS 2021 6.5", "SDS 2021 8.11"),
        _when(S.DECISION),
        rank=50,
    ),
    Element("G3", "why2", ("FNF ¶65", "SDS 2024 4.2(f)"), _when(S.DECISION), skip=_when(S.SHORT), rank=60),
    Element("G4", "", ("FNF ¶49-53", "FNF P7", "SDS 2021 4.5"), _when(S.DECISION)),
    Element(
        "G5",
        "share_back",
        ("SDS 2024 4.1", "SDS 2021 4.7", "SDS 2021 8.11"),
        _when(S.DECISION),
        skip=_when(S.SHORT),
        rank=80,
    ),
    # G. Choices, money and rights
    Element(
        "H1",
        "options_presented",
        ("SDS 2024 4.2(b)", "SDS 2021 4.8", "SDS 2021 9.4", "SDS 2021 3.4", "LR ¶30"),
        skip=FIRST_OR_SHORT,
    ),
    Element(
        "H2",
        "options_explained",
        ("SDS 2024 4.1", "SDS 2021 4.7"),
        _when(S.OPTIONS),
        skip=FIRST_OR_SHORT,
        rank=85,
    ),
    Element("H3", "options_presented", ("SDS 2021 5.3", "SDS 2024 4.2(b)")),
    Element("H4", "option_chosen_why", ("SDS 2024 4.2(c)", "SDS 2021 4.8"), _when(S.CHOICE), rank=87),
    Element("H5", "informed_choice", ("SDS 2024 4.2(c)", "SDS 2021 6.7", "SDS 2021 10.2")),
    Element(
        "H6",
        "budget_told",
        ("SDS 2021 9.7", "SDS 2021 12.1", "SDS 2021 12.2", "SDS 2021 12.6", "SDS 2024 4.2(b)"),
        _when(S.BUDGET),
        skip=FIRST_OR_SHORT,
        rank=95,
        opens=_MONEY,
    ),
    Element("H7", "unmet_alternatives", ("SDS 2024 4.2(d)", "SDS 2021 4.6"), rank=0),
    Element(
        "H8",
        "unmet_alternatives",
        ("SDS 2024 4.2(d)", "SDS 2024 4.4(d)", "SDS 2021 4.6"),
        _when(S.UNMET),
        rank=90,
    ),
    Element(
        "H9",
        "unmet_plan",
        ("SDS 2024 4.2(d)", "SDS 2024 4.4(d)", "SDS 2021 4.6", "SDS 2021 7.4", "SDS 2021 7.13"),
        _when(S.UNMET),
        rank=92,
    ),
    Element("H10", "advocacy", ("SDS 2024 4.1(b)", "SDS 2021 1.1", "SDS 2021 1.5", "SDS 2021 1.12")),
    Element("H11", "", ("SDS 2021 5.2", "SDS 2021 5.3", "SDS 2021 5.4", "SDS 2021 5.10", "SDS 2021 8.11")),
    # H. What next
    Element("N1", "next_step", ("FNF ¶56-57", "FNF ¶99", "FNF ¶61"), ALWAYS, rank=100),
    Element("N2", "contingency", ("FNF ¶81", "FNF ¶65"), _when(S.CHANGE_LIKELY), skip=FIRST_OR_SHORT, rank=120),
    # No clause names consent; it follows from people seeing what is written about them and from data protection.
    Element("N3", "consent", ("SDS 2021 9.10", "FNF ¶82-83", "FNF ¶7")),
    Element("N4", "share_back", ("FNF ¶7", "FNF ¶11-12", "SDS 2021 9.10", "SDS 2024 4"), ALWAYS),
    # I. Review
    Element(
        "R1",
        "review_progress",
        ("FNF ¶66-74", "FNF P8", "FNF P9", "FNF ¶105", "SDS 2024 4.2(g)"),
        _when(S.REVIEW),
        rank=28,
    ),
    Element("R2", "review_progress", ("FNF ¶30", "FNF ¶81")),
    Element("R3", "", ("FNF ¶66-68", "FNF P8")),
    Element(
        "R4",
        "learning",
        ("FNF P8", "FNF ¶66-68", "SDS 2024 4.2(g)", "SDS 2024 4.4(c)"),
        _when(S.REVIEW),
        rank=98,
    ),
    Element("R5", "budget_told", ("SDS 2021 12.14", "SDS 2021 12.15", "SDS 2021 12.16"), opens=_MONEY),
    # J. People who do not use speech
    Element("O1", "", ("FNF ¶84", "FNF ¶87", "FNF ¶88"), _when(S.OBSERVATION)),
    Element("O2", "", ("FNF ¶87",), _when(S.OBSERVATION)),
    Element("O3", "", ("FNF ¶87",), _when(S.OBSERVATION)),
    Element("O4", "", ("FNF ¶84", "FNF ¶87")),
    Element("O5", "interpretation_certainty", ("FNF ¶85", "FNF ¶43-44"), _when(S.OBSERVATION), rank=22),
    # K. How it felt; asked apart from the worker
    Element("X1", "", ("IC Listen to people and making sure they feel heard",)),
    Element("X2", "", (SIMPLE,)),
    Element("X3", "", (SIMPLE, "SDS 2021 12.1", "SDS 2021 12.2"), opens=_MONEY),
    Element("X4", "", (CONTROL, "SDS 2021 12.8", "SDS 2021 12.9")),
    Element("X5", "", (CONTROL,)),
)

ELEMENTS: dict[str, Element] = {row.id: row for row in ROWS}
BY_USEFULNESS: tuple[Element, ...] = tuple(sorted((row for row in ROWS if row.rank), key=lambda row: row.rank))
