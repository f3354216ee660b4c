"""What was learned about danger: the same every time, explained by words, and silent where a rule says why."""

from __future__ import annotations

import pytest

from bot.conversation import danger
from bot.conversation.concerns import by_rule, ruled, signs, why
from evals import danger_training
from evals.danger import LABELS, faults, load_snippets
from tests.counting import steps

TOLD = (
    "Nice chat about the hens. She whispered that she isn't allowed the phone when he's home and asked me not to write "
    "it down. Review in May."
)
PLAIN = "Kettle on, the cat on her knee. She would like her hair set before Sunday and a lift to choir."


@pytest.fixture
def says_yes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights that call everything danger, and urgent: the worst that could have been learned."""
    table = {danger.BIAS: (10_000, 10_000)}
    bounds = {f"{danger.BOUNDS} {name}": (0, 0) for name in ("ask", "clear", "keep", "urgent")}
    monkeypatch.setattr(danger, "_weights", lambda: table | bounds)
    monkeypatch.setattr(danger, "bound", lambda name: 0)


@pytest.fixture
def says_no(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights that call nothing danger."""
    monkeypatch.setattr(danger, "_weights", lambda: {danger.BIAS: (-10_000, -10_000)})
    monkeypatch.setattr(danger, "bound", lambda name: 0)


def test_what_no_rule_knows_is_asked_about_in_the_words_that_were_said() -> None:
    """A learned sign is a sentence of the text, to the letter, and what stands around it is not in it."""
    assert by_rule(TOLD) == ()
    (sign,) = signs(TOLD)
    assert TOLD[sign.start : sign.end].startswith("She whispered that")
    assert TOLD[sign.start : sign.end].endswith("not to write it down.")
    assert sign.kind == "afraid_of_someone"


def test_an_ordinary_visit_raises_nothing() -> None:
    """No danger, no sign."""
    assert signs(PLAIN) == ()


def test_it_says_which_words_made_it_so() -> None:
    """Each reason is in the words, as a beginning, a pair or a class of them, with its weight from the table."""
    reasons = why(TOLD)
    assert reasons
    said = {danger.stem(word) for word in danger.words_of(TOLD)}
    for reason, weight in reasons:
        assert weight == danger._weights()[reason][0]
        if reason.startswith("s:"):
            assert reason[2:] in said
    assert any(reason == "k:control" and weight > 0 for reason, weight in reasons)


def test_it_explains_nothing_where_nothing_is_said() -> None:
    """No words, no reasons."""
    assert why("") == ()
    assert signs("") == ()


def test_the_same_words_have_the_same_reasons_every_time() -> None:
    """No chance, no memory: read twice, and read after something else."""
    first = danger.Reading(TOLD).windows
    danger.Reading(PLAIN)
    assert danger.Reading(TOLD).windows == first


@pytest.mark.usefixtures("says_yes")
@pytest.mark.parametrize(
    "text",
    [
        "In the film the husband hits her in the tower.",
        "On the slide it says he hits her every night.",
        "She denied any thoughts of ending her life.",
        "He absolutely could murder a cup of tea.",
        "There is no evidence of harm to her.",
    ],
)
def test_weights_that_say_yes_to_everything_do_not_mark_what_the_rules_silence(text: str) -> None:
    """A story, a lesson, a denial, an idiom: what keeps the rules silent keeps what was learned silent."""
    assert signs(text) == ()


@pytest.mark.usefixtures("says_yes")
def test_weights_that_say_yes_to_everything_mark_one_sentence_and_no_more() -> None:
    """However sure, it asks once, about a sentence, and beside no sign of a rule."""
    (sign,) = signs(PLAIN)
    assert PLAIN[sign.start : sign.end] in PLAIN
    assert signs("He hits me.") == by_rule("He hits me.")


@pytest.mark.usefixtures("says_no")
@pytest.mark.parametrize(
    "said",
    [
        "I want to kill myself and I have the tablets.",
        "He has a knife to my throat now.",
        "He touches me at night and I am not to tell.",
    ],
)
def test_weights_that_say_no_to_everything_take_nothing_back_that_cannot_wait(said: str) -> None:
    """Urgent signs, and those about ending life, a goodbye, self-harm and sexual harm, stand whatever was learned."""
    around = "We had a long talk about the garden, the bus, the hall and the new curtains, and then about the choir. "
    text = f"{around}{said} {around}"
    assert by_rule(text)
    assert signs(text) == by_rule(text)


@pytest.mark.usefixtures("says_no")
def test_weights_that_say_no_to_everything_leave_few_words_to_the_rules() -> None:
    """Where little is said around it, nothing can explain it."""
    assert signs("My son takes my pension.") == by_rule("My son takes my pension.") != ()


def test_the_work_grows_with_the_words_and_no_faster() -> None:
    """Counted in steps, on what a learned judge reads: ten times the note, about ten times the work."""
    signs("ready")
    once = steps(lambda: signs(f"{PLAIN} " * 20))
    assert steps(lambda: signs(f"{PLAIN} " * 200)) < 13 * once


def test_a_rule_counts_as_a_reason_where_most_of_it_is_in_the_window() -> None:
    """A sign at the edge speaks for the sentence that holds it."""
    text = "He hits me. Nice day."
    rules = ruled(by_rule(text))
    assert "r:any" in danger.rule_reasons(rules, 0, 11)
    assert danger.rule_reasons(rules, 11, len(text)) == frozenset()


def test_the_snippets_are_sound() -> None:
    """Labels, ids and texts; and none shares eight words in a row with a case, so nothing was learned by heart."""
    assert faults() == []
    assert {one.label for one in load_snippets()} == set(LABELS)


def test_twins_are_never_on_both_sides() -> None:
    """A block learns or measures as a whole; what whoever trained has written only teaches."""
    sides: dict[str, set[bool]] = {}
    for one in load_snippets():
        sides.setdefault(one.block, set()).add(one.measures)
    assert all(len(side) == 1 for side in sides.values())
    assert not any(one.measures for one in load_snippets() if one.id.startswith("six."))


def test_nothing_that_measures_is_learned_from() -> None:
    """The texts for learning hold no snippet for measuring."""
    measuring = {one.id for one in load_snippets() if one.measures}
    assert measuring
    assert measuring.isdisjoint(one.id for one in danger_training.texts())


def test_the_same_texts_write_the_same_table() -> None:
    """On a part, since the whole takes longer: learned twice, the same to the letter."""
    some = danger_training.texts()[::5]
    assert danger_training.table_from(some)[0] == danger_training.table_from(some)[0]


def test_the_table_that_is_kept_was_learned_from_the_texts_that_are_kept() -> None:
    """A text, a label or a class that was changed asks for `make train`: the table says what it was learned from."""
    sealed = f"{danger_training.SEAL} {danger_training.seal(danger_training.texts())} 0\n"
    assert sealed in danger_training.OUT.read_text(encoding="utf-8")


SAID_PLAINLY = (
    "She says her son hit her.",
    "He told me his brother punched him on Sunday.",
    "She said he grabbed her by the throat.",
    "Her daughter slaps her when she is slow, she says.",
    "He says the night carer hits him.",
)
CALM_NOTES = (
    "Saw Effie on her own. She said, quote, I want tae keep ma wee dug, unquote. {} "
    "We agreed Ken drives her on Friday because the bus step is too high.",
    "Good visit, he was out the back with his leeks when I came and wants them on the show bench again this year. {} "
    "Neighbour has a key. We decided on two calls and not three, because he likes his mornings to himself.",
    "Review. What she wants is the choir on Wednesdays and nothing else on that day. {} "
    "She is good with the wee ones at the church, and her knee is better since the new shoes. Look again in June.",
)


@pytest.mark.parametrize("calm", CALM_NOTES)
@pytest.mark.parametrize("plain", SAID_PLAINLY)
def test_what_is_said_plainly_is_seen_in_the_calmest_note(calm: str, plain: str):
    """What was learned may take a rule's sign back, and never one like these."""
    assert any(sign.clear for sign in signs(calm.format(plain)))
