"""What was learned only ever helps: whatever its weights say, the laws of listening hold, and it can say why."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation.asking import clues, missing, needed
from bot.conversation.recording import Mark, Mode, Via, Words
from bot.conversation.requests import Listen
from bot.conversation.usefulness import usefulness
from bot.listening.learned.clauses import clauses_of
from bot.listening.learned.judging import ELEMENTS, Judge
from bot.listening.learned.senses import senses, senses_in
from bot.listening.learned.weights import BIAS, Weights, learned, parse, written
from bot.listening.offline import by_rules, listen_now
from bot.listening.patterns import in_small_letters
from bot.listening.sentences import pieces
from tests.conftest import Talk

PERSON, WORKER = "person", "worker"
AT = datetime(2026, 3, 4, tzinfo=UTC)


def dictated(text: str, mode: Mode = Mode.WORKER, by: str = WORKER, asked: str = "") -> Listen:
    return Listen(Words("w1", by, by, Via.TYPED, text, "en", AT), mode, "scotland", PERSON, asked)


def always(answer: float) -> Weights:
    """Weights that say the same to everything: the worst that could have been learned."""
    ours = learned()
    limits = {name: 0.5 if name.endswith((".add", ".ask")) else 0.0 for name in ours.limits}
    return Weights(ours.heads, {BIAS: tuple((at, answer) for at in range(len(ours.heads)))}, limits)


def wishes(text: str, weights: Weights, mode: Mode = Mode.WORKER, by: str = WORKER) -> list[Mark]:
    return [mark for mark in listen_now(dictated(text, mode, by), weights).marks if mark.element == "B1"]


YES, NO = always(30), always(-30)

PLAIN = [
    ("She wants her garden back.", Mode.WORKER, WORKER, "her garden back"),
    ("I want to keep my dog because he gets me up.", Mode.PERSON, PERSON, "I want to keep my dog"),
]


@pytest.mark.parametrize(
    "text",
    [
        "I don't think she wants to be here any more than I do.",
        "If I was twenty again I'd want to sail.",
        "She used to want a flat by the sea.",
        "Her son wants her to move in with him.",
        "The plan says she will access a community resource weekly.",
    ],
)
def test_weights_that_say_yes_to_everything_make_no_want_of_what_a_rule_holds_back(text: str) -> None:
    """Denied, supposed, past, somebody else's, an aim: the rules' veto stands whatever was learned."""
    assert wishes(text, YES) == []


@pytest.mark.parametrize(("text", "mode", "by", "want"), PLAIN)
def test_a_plain_want_is_heard_with_the_weights_that_came_with_the_program(
    text: str, mode: Mode, by: str, want: str
) -> None:
    """What the rules hear plainly is not lost to what was learned."""
    assert any(want in mark.text for mark in wishes(text, learned(), mode, by))


@given(st.lists(st.sampled_from(["She wants her cat. ", "He fell twice. ", 'She said "no more strangers". ', "well "])))
def test_every_mark_is_words_that_stand_there_whatever_the_weights_say(parts: list[str]) -> None:
    """A mark points into the words; no weight can write."""
    text = "".join(parts)
    for weights in (YES, NO, learned()):
        for mark in listen_now(dictated(text), weights).marks:
            assert text[mark.span.start : mark.span.end] == mark.text


@pytest.mark.parametrize("weights", [YES, NO], ids=["yes to all", "no to all"])
def test_nothing_that_was_said_falls_out_of_the_note(weights: Weights) -> None:
    """A mark that is taken back leaves the words as a view or as told; a new one takes the place of the bare words."""
    text = (
        "She wants her cat home. The step worries me. We agreed a rail because she goes out alone. He came by at two."
    )
    marks = listen_now(dictated(text), weights).marks
    for sentence in text.rstrip(".").split(". "):
        words = sentence.split()[1:]
        assert any(any(word in mark.text for word in words) for mark in marks), sentence


def test_what_is_not_sure_is_asked_and_not_marked() -> None:
    """Between the two bounds a want is a doubt: "is that theirs?" (listening brings doubts, the talk asks)."""
    halfway = Weights(
        YES.heads, {BIAS: tuple((at, -0.4) for at in range(len(YES.heads)))}, {**YES.limits, "outcome.ask": 0.3}
    )
    text = "Her hands on the piano keys of a Sunday."
    heard = listen_now(dictated(text), halfway)
    assert not [mark for mark in heard.marks if mark.element == "B1"]
    assert [doubt.text for doubt in heard.doubts] == ["Her hands on the piano keys of a Sunday"]


def test_an_answer_in_a_guided_talk_is_heard_by_rule_alone() -> None:
    """There the question says what the words are about."""
    request = dictated("no, and the bus is late", Mode.PERSON, PERSON, asked="D1")
    assert listen_now(request, YES) == by_rules(request).done()


def test_a_mark_says_which_words_made_it() -> None:
    """Each reason names features of its own clause, strongest first, and how sure it was."""
    heard = by_rules(dictated("Her hands on the piano keys of a Sunday."))
    rows = {"w:piano": ((0, 4.0),), "w:sunday": ((0, 2.0),), "w:bus": ((0, 9.0),)}
    judge = Judge(heard, Weights(YES.heads, rows, YES.limits))
    judge.apply()
    (reason,) = [one for one in judge.reasons if one.element == "B1"]
    assert reason.because == ("w:piano", "w:sunday")
    assert 0.9 < reason.sure <= 1


def test_why_this_ends_where_why_not_the_others_begins() -> None:
    """Two reasons in one breath are two lines, and no word stands in both."""
    heard = by_rules(
        dictated("We agreed a rail because she goes alone, a taxi was the other thing but she hates them.")
    )
    at = YES.heads.index("why2")
    none = tuple((head, -9.0) for head in range(len(YES.heads)))
    judge = Judge(heard, Weights(YES.heads, {"w:taxi": ((at, 30.0),), BIAS: none}, YES.limits))
    judge.apply()
    spans = sorted((m.span.start, m.span.end) for m in heard.marks.values() if m.element in {"G1", "G2", "G3"})
    assert [mark.element for mark in heard.marks.values() if "taxi" in mark.text] == ["G3"]
    assert all(one[1] <= other[0] for one, other in pairwise(spans)), spans


@given(st.text("abc ,.;()’'\"\nwantshe ", max_size=200))
def test_clauses_are_in_order_and_never_overlap_or_leave_their_piece(text: str) -> None:
    """They only point; what is cut is found again at its place."""
    cut = pieces(text)
    found = clauses_of(in_small_letters(text), cut)
    for one, after in pairwise(found):
        assert one.end <= after.start
    for clause in found:
        piece = cut[clause.piece]
        assert piece.start <= clause.start < clause.end <= piece.end


def test_a_clause_ends_where_nobody_dictated_a_stop() -> None:
    """Speech to text without a comma is cut at a new subject with its verb, and at a reason."""
    text = "so i rang her nephew he said she was fine because he had been round"
    said = [text[one.start : one.end] for one in clauses_of(text, pieces(text))]
    assert said == ["so i rang her nephew", "he said she was fine", "because he had been round"]


def test_words_that_are_alike_share_a_class() -> None:
    """What is learned of bowls helps with the choir; two words may stand for one thing."""
    assert set(senses("bowls")) & set(senses("choir"))
    assert any("money" in classes or "possession" in classes for classes in senses_in(["her", "bank", "card"]))
    assert senses("qwxz") == ()


def test_weights_are_the_same_bytes_when_written_again() -> None:
    """The file is plain text, sorted, in hundredths: what is read and written is what was there."""
    text = written(learned(), "x")
    assert written(parse(text), "x") == text


def test_every_question_that_is_put_to_use_has_its_weights_and_bounds() -> None:
    """A file that lacks one would fail in the middle of a talk."""
    ours = learned()
    assert {*ELEMENTS, "join", "is_change", "is_kept", "is_treatment", "opinion"} <= set(ours.heads)
    assert {f"{head}.{what}" for head in ELEMENTS for what in ("add", "drop")} | {"outcome.ask"} <= set(ours.limits)
    assert all(0 <= limit < 1 for limit in ours.limits.values())


def test_what_was_learned_orders_the_questions_and_asks_nothing_of_a_complete_record() -> None:
    """Whether something may be asked is the table's choice; weights choose only which comes first."""
    talk = Talk().start().say("Saw Jim for an hour in his kitchen this morning. He wants his boat back. " * 3)
    asked = missing(talk.c)
    assert asked
    assert needed(talk.c)
    useful = usefulness(clues(talk.c))
    assert [row.code for row in asked] == sorted(
        (row.code for row in asked), key=lambda code: -useful.get(code, -10_000)
    )


def test_the_same_cases_teach_the_same_weights() -> None:
    """`make train` is deterministic: a dozen cases, learned twice, give the same file."""
    from evals.splitting import FIRST, load_split
    from evals.training import Case, examples_of, learn, read, spans

    cases = [Case(case, read(case), spans(case)) for case in load_split(FIRST)[:12]]
    once, again = (written(learn(examples_of(cases)), "x") for _ in range(2))
    assert once == again
