"""The twelve principles as checks: one table. Law: a check that cannot tell says so, and why.

`clause` is the passage of the guidance behind it; `letter` says who can honestly judge; `grave` orders what is shown
(0 first). `needs` is what there must be for the check to look at all; `finds` is None where no rule can decide: a model
or a human has to, or only the person. Two rules of use: a check edits nothing and stops nothing, and at most three
lines are shown at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.coaching import aims, clear, kinds, lives, views, whys
from bot.coaching.findings import Letter, Place
from bot.coaching.note import Note

Finds = Callable[[Note], Iterator[Place]]


class Need(StrEnum):
    """What a check needs beside the words; also the reason that is given where it is not there."""

    NOTE = "note"
    TALK = "talk"
    DRAFT = "draft"
    REVIEW = "review"
    EARLIER = "earlier"
    RECIPIENT = "recipient"
    LOG = "log"
    MODEL = "model"
    HUMAN = "human"
    PERSON = "person"
    DESIGN = "design"


@dataclass(frozen=True, slots=True)
class Check:
    """One row. `own`: it may look at somebody's own message too; `how`: which rearranging of the writer's own words can
    be shown when they ask for it ("" for none: then the guidance is)."""

    id: str
    clause: str
    letter: Letter
    grave: int
    needs: Need
    finds: Finds | None = None
    own: bool = False
    how: str = ""

    @property
    def principle(self) -> int:
        return int(self.id.partition(".")[0])


R, r, L, H = Letter.RULE, Letter.HAND, Letter.MODEL, Letter.HUMAN
N = Need

CHECKS: tuple[Check, ...] = (
    # P1 Personal, not standardised or organisational
    Check("1.1", "FNF ¶22", R, 2, N.TALK),
    Check("1.2", "FNF ¶22", R, 2, N.TALK),
    Check("1.3", "FNF ¶17", R, 0, N.TALK),
    Check("1.4", "FNF ¶17", r, 0, N.NOTE, aims.service_words, own=True, how="quote_first"),
    Check("1.5", "FNF ¶50-51", r, 1, N.NOTE, aims.service_itself, how="quote_first"),
    Check("1.6", "FNF ¶25", r, 1, N.NOTE, aims.general_words, own=True, how="quote_first"),
    Check("1.7", "FNF ¶25", R, 6, N.NOTE, aims.no_why_it_matters, how="reason_beside"),
    Check("1.8", "FNF ¶12", R, 4, N.TALK),
    Check("1.9", "FNF ¶26", R, 2, N.DRAFT),
    Check("1.10", "FNF ¶22", R, 0, N.DRAFT),
    # P2 Kinds of outcome
    Check("2.1", "FNF ¶29-30", R, 6, N.DRAFT, kinds.untyped),
    Check("2.2", "FNF ¶29-30", R, 6, N.NOTE, kinds.only_change),
    Check("2.3", "FNF ¶29-30", r, 0, N.NOTE, kinds.kept_read_as_failure, how="quote_first"),
    Check("2.4", "FNF ¶81", R, 4, N.TALK),
    # P3 Strengths and priority risks
    Check("3.1", "FNF ¶36-38", R, 5, N.NOTE, kinds.no_strength),
    Check("3.2", "FNF ¶39", r, 3, N.NOTE, kinds.strength_is_obeying),
    Check("3.3", "FNF ¶39", R, 5, N.TALK),
    Check("3.4", "FNF ¶36-38", R, 4, N.NOTE, kinds.worry_of_nobody),
    Check("3.5", "SDS 2021 6.4", R, 4, N.NOTE, kinds.risk_unmanaged),
    Check("3.6", "FNF ¶42", R, 5, N.NOTE, kinds.many_risks),
    Check("3.7", "SDS 2021 6.3", R, 4, N.NOTE, kinds.risk_without_their_view),
    Check("3.8", "SDS 2021 6.5", r, 0, N.NOTE, kinds.limit_without_reason, how="reason_beside"),
    Check("3.9", "SDS 2021 6.3", R, 5, N.NOTE, kinds.risk_without_gain, how="reason_beside"),
    # P4 Clear and concise
    Check("4.1", "FNF P4", R, 8, N.NOTE, clear.long_sentence, how="split"),
    Check("4.2", "FNF P4", R, 7, N.NOTE, clear.letters),
    Check("4.3", "FNF P4", R, 7, N.NOTE, clear.plain_swap),
    Check("4.4", "FNF ¶40", R, 7, N.NOTE, clear.repeats),
    Check("4.5", "FNF ¶40", r, 6, N.NOTE, clear.too_much, how="quote_first"),
    Check("4.6", "FNF ¶40", R, 2, N.NOTE, clear.too_little),
    Check("4.7", "FNF ¶22", r, 2, N.NOTE, clear.blame),
    Check("4.8", "FNF ¶62", r, 4, N.NOTE, clear.nobody_did_it),
    # P5 Fact and opinion
    Check("5.1", "FNF ¶43", R, 6, N.DRAFT, views.line_without_basis),
    Check("5.2", "FNF ¶44", r, 1, N.NOTE, views.judged, how="seen_beside"),
    Check("5.3", "FNF ¶44", r, 1, N.NOTE, views.inner_state, how="seen_beside"),
    Check("5.4", "FNF ¶43", R, 5, N.TALK),
    Check("5.5", "FNF ¶43", r, 5, N.NOTE, views.third_hand),
    Check("5.6", "FNF ¶43", R, 1, N.DRAFT, views.from_nowhere),
    Check("5.7", "FNF ¶43", r, 4, N.NOTE, views.contradiction),
    Check("5.8", "FNF ¶43", R, 9, N.NOTE, views.hunch_named),
    # P6 Different views
    Check("6.1", "FNF ¶45", R, 4, N.NOTE, views.view_of_nobody),
    Check("6.2", "FNF ¶45", R, 1, N.NOTE, views.person_missing),
    Check("6.3", "FNF ¶89", R, 2, N.NOTE, views.child_missing),
    Check("6.4", "FNF ¶48", r, 4, N.NOTE, views.views_apart),
    Check("6.5", "FNF ¶12", R, 1, N.NOTE, views.agreed_alone, how="voices"),
    Check("6.6", "FNF ¶86", r, 3, N.NOTE, views.spoken_for),
    Check("6.7", "FNF ¶45", R, 7, N.NOTE, views.one_voice),
    Check("6.8", "FNF ¶47", r, 2, N.NOTE, views.parent_well_child_open),
    # P7 The why
    Check("7.1", "FNF ¶65", R, 7, N.NOTE, whys.nothing_decided),
    Check("7.2", "FNF ¶65", R, 2, N.NOTE, whys.decision_without_why, how="reason_beside"),
    Check("7.3", "FNF ¶52", r, 5, N.MODEL),
    Check("7.4", "FNF ¶65", R, 6, N.NOTE, whys.no_other_way),
    Check("7.5", "FNF ¶65", L, 5, N.MODEL),
    Check("7.6", "FNF ¶50-51", R, 1, N.NOTE, whys.service_without_why, how="reason_beside"),
    Check("7.7", "FNF ¶63-64", R, 5, N.TALK),
    Check("7.8", "SDS 2021 9.4", R, 5, N.NOTE, whys.choices_unexplained),
    Check("7.9", "SDS 2024 4.2(d)", R, 3, N.NOTE, whys.gap_without_plan),
    Check("7.10", "SDS 2021 4.7", R, 7, N.NOTE, whys.not_told_back),
    # P8 What was learned at review
    Check("8.1", "FNF ¶68", R, 3, N.EARLIER, whys.earlier_outcome_unspoken),
    Check("8.2", "FNF ¶67", R, 6, N.REVIEW, whys.nothing_unplanned),
    Check("8.3", "FNF ¶67", r, 4, N.REVIEW, whys.nothing_learned),
    Check("8.4", "FNF ¶67", r, 2, N.NOTE, whys.counts_services),
    Check("8.5", "FNF ¶66", R, 6, N.REVIEW, whys.person_not_first),
    # P9 The journey
    Check("9.1", "FNF ¶70-74", R, 6, N.REVIEW, lives.only_up),
    Check("9.2", "FNF ¶70-74", r, 2, N.NOTE, lives.dip_as_failure),
    Check("9.3", "FNF ¶69", r, 4, N.NOTE, lives.one_credit),
    Check("9.4", "FNF ¶81", R, 5, N.NOTE, lives.what_if_of_others),
    Check("9.5", "FNF ¶26", R, 5, N.NOTE, lives.changed_view),
    Check("9.6", "FNF ¶22", R, 4, N.DRAFT, lives.details_lost),
    # P10 Joined up
    Check("10.1", "FNF ¶82", R, 5, N.RECIPIENT),
    Check("10.2", "FNF ¶83", R, 5, N.RECIPIENT),
    Check("10.3", "FNF ¶82", R, 3, N.NOTE, lives.label_for_words, how="quote_first"),
    Check("10.4", "FNF ¶83", R, 5, N.DESIGN),
    Check("10.5", "FNF ¶82", r, 3, N.NOTE, lives.diagnosis_first, how="quote_first"),
    # P11 When talking is hard
    Check("11.1", "FNF ¶84", R, 3, N.NOTE, lives.way_of_talking),
    Check("11.2", "FNF ¶85", R, 2, N.LOG, lives.meaning_as_seen, how="seen_beside"),
    Check("11.3", "FNF ¶17", R, 0, N.NOTE, lives.invented_i),
    Check("11.4", "FNF ¶87", R, 6, N.LOG, lives.log_half_filled),
    Check("11.5", "FNF ¶87", R, 5, N.EARLIER),
    Check("11.6", "FNF ¶86", R, 3, N.TALK, lives.says_yes_to_all),
    Check("11.7", "FNF ¶86", R, 5, N.NOTE, lives.unnamed_go_between),
    # P12 Every age
    Check("12.1", "FNF P12", r, 3, N.NOTE, lives.words_for_another_age),
    Check("12.2", "FNF ¶81", r, 4, N.NOTE, lives.move_without_plan),
    Check("12.3", "FNF P12", r, 2, N.NOTE, lives.last_weeks_without_wish),
    Check("12.4", "FNF P12", R, 3, N.NOTE, lives.young_carer),
    Check("12.5", "FNF ¶5", H, 9, N.PERSON),
)

BY_ID: Mapping[str, Check] = {check.id: check for check in CHECKS}
