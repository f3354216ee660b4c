"""Practice people: they answer from their own world, say more when heard, and nobody is marked."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.training.looking_back import feedback
from bot.training.practice import (
    MANNERS,
    Answered,
    Asked,
    Practice,
    World,
    WorldIncomplete,
    answer,
    evolve,
    fold,
    world_of,
)
from bot.training.questions import KINDS, did
from evals.practice.__main__ import figures, half, labelled
from prompts import LANGUAGES, Phrases, practice
from tests.conftest import ROOT

AT = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
RAW = practice.read()
WORLDS = {id: world_of(raw) for id, raw in RAW.items()}
EVERYBODY = pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)

HEARD = [
    "Hello, there is no rush at all.",
    *("How are you?", "Tell me more about that.", "", "What is that like for you?"),
    *("What is a good day for you?", "Tell me more about that.", "", "What is that like for you?"),
    *("What would you like to happen?", "Tell me more about that.", "", "What is that like for you?"),
    *("Who is important to you?", "Tell me more about that.", "", "What is that like for you?"),
]
RUSHED = [
    "Do you sleep well, and are you eating?",
    *("Do you have friends?", "Is your home warm?", "Have you had an assessment?", "You must be tired, aren't you?"),
    *("Do you get out?", "Do you take your tablets?", "Have you thought about a day centre?", "Is money a worry?"),
    *("Do you cook?", "Who is your social worker?", "Do you have family?", "Are you well?", "Did you work?"),
    *("Do you go to church?", "You'd like some company, wouldn't you?", "Any pets?"),
]

MARKS = re.compile(
    r"\b(?:well done|good (?:question|job|work)|great|excellent|correct|wrong|incorrect|mistakes?|failed|poor|better|"
    r"best|should have|score\w*|marks?|points?|out of|per ?cent|too many|da iawn|gwych|cywir|anghywir|sgôr|marciau?)\b"
    r"|\d|%",
    re.IGNORECASE,
)


def talk(world: World, questions: list[str]) -> Practice:
    """The talk in which these are asked."""
    state = Practice()
    for text in questions:
        _, state = answer(world, state, Asked(AT, text))
    return state


def lines(world: World) -> set[str]:
    """Everything that somebody can say, in every language of theirs."""
    voices = [one for one in (world, world.other) if one]
    said = {line for voice in voices for name in MANNERS for line in voice.manner[name]}
    return said | {line for voice in voices for thing in voice.things for line in (*thing.layers.values(), thing.short)}


def from_their_world(world: World, text: str) -> bool:
    """Whether this is one line of theirs, or two after each other."""
    known = lines(world)
    return text in known or any(text[:cut] in known and text[cut + 1 :] in known for cut in _spaces(text))


def _spaces(text: str) -> list[int]:
    return [place for place, sign in enumerate(text) if sign == " "]


def test_there_are_a_dozen_people_from_three_nations():
    """Different lives: nobody stands for all."""
    assert len(WORLDS) == 12
    assert {world.nation for world in WORLDS.values()} == {"scotland", "wales", "england"}
    assert len({world.begins for world in WORLDS.values()}) == 12


@EVERYBODY
def test_each_world_has_all_its_parts(world: World):
    """Things in layers, what matters, what is tender or kept, each kind of general question, and a manner."""
    assert 14 <= len(world.things) <= 25
    assert sum(bool(thing.matters) for thing in world.things) >= 5
    assert all(thing.matters in thing.layers for thing in world.things if thing.matters)
    assert any(thing.kept for thing in world.things)
    assert sum(bool(thing.deep) for thing in world.things) >= 5
    about = {name for thing in world.things for name in thing.about}
    assert about >= {
        "here",
        "good",
        "people",
        "worry",
        "proud",
        "day",
        "night",
        "past",
        "help",
        "treated",
        "keep",
        "self",
    }
    assert "wish" in about
    assert all(world.manner[name] for name in MANNERS)
    assert len(lines(world)) >= 70


def test_what_they_say_in_welsh_is_all_there():
    """Mair has every line in both languages, and only Welsh in Welsh."""
    mair = WORLDS["mair"]
    assert mair.other
    for thing, other in zip(mair.things, mair.other.things, strict=True):
        assert list(thing.layers) == list(other.layers), thing.id
        assert not set(thing.layers.values()) & set(other.layers.values())


def test_a_person_that_lacks_something_is_refused_when_loading():
    """Nobody meets a hole in the middle of a talk."""
    raw = RAW["josie"]
    for broken in (
        {key: value for key, value in raw.items() if key != "begins"},
        {**raw, "manner": {**raw["manner"], "rushed": []}},
        {**raw, "thing": [*raw["thing"], raw["thing"][0]]},
        {**raw, "thing": [{**raw["thing"][0], "about": ["shoes"]}]},
    ):
        with pytest.raises(WorldIncomplete):
            world_of(broken)


@EVERYBODY
def test_who_is_heard_says_more_than_who_is_rushed(world: World):
    """The point of it all: open, slow and with room reaches strictly more, and deeper."""
    heard, rushed = talk(world, HEARD), talk(world, RUSHED)
    assert len(heard.said) > 2 * len(rushed.said)
    assert any(layer == "deep" for _, layer in heard.said)
    assert not any(layer == "deep" for _, layer in rushed.said)
    matters = {(thing.id, thing.matters) for thing in world.things}
    assert heard.said & matters


@EVERYBODY
def test_each_thing_can_be_reached_by_asking_for_it(world: World):
    """A question with a cue of a thing finds something to say, and staying with it finds the rest, but what is kept."""
    for thing in world.things:
        state = talk(world, [f"Tell me about {thing.cues[0].removesuffix('*')}."])
        told = state.turns[-1].answered
        assert told.thing == thing.id, f"{thing.id}: {told}"
        if not thing.kept:
            for _ in range(6):
                _, state = answer(world, state, Asked(AT, "Tell me more about that."))
            assert {layer for one, layer in state.said if one == thing.id} == set(thing.layers), thing.id


@EVERYBODY
def test_what_they_keep_stays_kept(world: World):
    """However long one asks."""
    (kept,) = (thing for thing in world.things if thing.kept)
    state = talk(world, [*HEARD, *[f"Tell me about {kept.cues[0]}", "", "Please tell me more about that."] * 4])
    asked = [turn.answered for turn in state.turns if turn.answered.thing == kept.id]
    assert {one.how for one in asked} >= {"kept"}
    assert {one.text for one in asked if one.how == "kept"} == {kept.first, kept.short}
    assert {one.how for one in asked} <= {"kept", "guarded", "spent"}


@EVERYBODY
def test_of_two_questions_at_once_only_the_last_is_answered(world: World):
    """The first is lost, as it is in life."""
    one, two = [thing for thing in world.things if not thing.kept][1:3]
    first, last = one.cues[0].removesuffix("*"), two.cues[0].removesuffix("*")
    state = talk(world, [f"What is {first} like, and what about the {last}?"])
    assert state.turns[0].answered.how == "double"
    assert state.turns[0].answered.thing in {two.id, ""}


@EVERYBODY
def test_the_third_new_subject_in_a_row_gets_fine(world: World):
    """Haste is heard, also when every question is an open one; a subject they brought up themselves is not new."""
    cues = [thing.cues[0].removesuffix("*") for thing in world.things if not thing.kept][:7]
    state = talk(world, [f"Tell me about {cue}." for cue in cues])
    hows = [turn.answered.how for turn in state.turns]
    assert "rushed" in hows
    assert hows.index("rushed") >= 2


def test_a_form_after_grief_costs_trust():
    """Mair speaks of Emrys; whoever then asks about an allowance hears less from her afterwards."""
    begin = ["How did Emrys die?", ""]
    after = ["Tell me about Emrys."]
    gentle = talk(WORLDS["mair"], [*begin, *after])
    formal = talk(WORLDS["mair"], [*begin, "Do you get attendance allowance?", *after])
    assert ("emrys", "deep") in gentle.said
    assert ("emrys", "deep") not in formal.said


def test_a_question_in_welsh_is_answered_in_welsh_and_a_silence_goes_on_in_it():
    """For her who speaks it."""
    state = talk(WORLDS["mair"], ["Dywedwch fwy am yr ieir.", "", "Tell me about the hens."])
    said = [turn.answered.text for turn in state.turns]
    assert "Yr ieir" in said[0]
    assert "gwraig y gweinidog" in said[1]
    assert "morning" in said[2]


@EVERYBODY
def test_asked_straight_about_safety_they_answer_straight(world: World):
    """Nobody is in danger, and nobody says "some days" to that."""
    for text in ("Are you safe at home?", "Is anybody hurting you?", "Are you thinking of killing yourself?"):
        assert talk(world, [text]).turns[0].answered.text in world.manner["safe"]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(WORLDS)), st.lists(st.text(max_size=80) | st.sampled_from([*HEARD, *RUSHED]), max_size=8))
def test_any_text_gets_an_answer_in_their_own_words(id: str, texts: list[str]):
    """Never an error, never "I do not understand", the same every time, and the fold of its events is the talk."""
    world = WORLDS[id]
    state, again = talk(world, texts), talk(world, texts)
    assert state == again
    for turn in state.turns:
        assert from_their_world(world, turn.answered.text), turn.answered.text
    assert fold([event for turn in state.turns for event in (turn.asked, turn.answered)]) == state
    for language in LANGUAGES:
        assert feedback(world, state, Phrases(language))


def test_an_answer_that_nobody_asked_for_changes_nothing():
    """A stored answer without its question is not a turn."""
    assert evolve(Practice(), Answered(AT, "x", "lost")) == Practice()


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_said_about_a_talk_marks_it(language: str):
    """No number, no praise, no blame: in no phrase, and in none of our lines at the end of any talk."""
    phrases = Phrases(language)
    for key in phrases._phrases:
        if key.startswith("practice."):
            shown = " ".join(phrases.words(key)) if key == "practice.stop" else str(phrases._phrases[key])
            assert not MARKS.search(shown), key
    for world in WORLDS.values():
        for questions in (HEARD, RUSHED):
            for line in feedback(world, talk(world, questions), phrases):
                assert not MARKS.search(line.partition("“")[0]), line


@EVERYBODY
def test_feedback_quotes_to_the_letter_and_ends_with_a_question(world: World):
    """What stands between the quotation marks was typed by the learner, or can be said by this person."""
    questions = [*HEARD, *RUSHED, "You  must be LONELY, aren't you ?"]
    shown = feedback(world, talk(world, questions), Phrases("en"))
    quoted = [found for line in shown for found in re.findall(r"“(.*?)”(?=\)|$| \()", line)]
    assert "You  must be LONELY, aren't you ?" in questions
    assert quoted
    for text in quoted:
        assert text in lines(world) or any(text in question for question in questions), text
    assert shown[-2] == "What do you notice?"


def test_a_soft_sign_that_was_told_is_asked_about_and_one_that_was_not_is_not_given_away():
    """Alec's card: the feedback asks what the learner made of it, only when he has said it."""
    asks = Phrases("en").text("practice.sign", name="Alec")
    told = talk(WORLDS["alec"], ["Tell me about your nephew.", "Tell me more about Stevie."])
    assert asks in feedback(WORLDS["alec"], told, Phrases("en"))
    untold = feedback(WORLDS["alec"], talk(WORLDS["alec"], ["Tell me about the doos."]), Phrases("en"))
    assert asks not in untold
    assert not any("receipt" in line for line in untold)


def test_the_talks_in_the_docs_are_what_she_says():
    """`docs/practice.md` cannot drift: both talks are held again."""
    page = (ROOT / "docs/practice.md").read_text(encoding="utf-8")
    talks = [" ".join(block.replace("\n> ", "\n").split()) for block in re.findall(r"(?:^> .*\n)+", page, re.MULTILINE)]
    assert len(talks) == 2
    for block in talks:
        turns = re.findall(r"\*(.*?)\* — (.*?)(?= \*|$)", block.removeprefix("> "))
        state = talk(WORLDS["mair"], ["" if text == "(nothing)" else text for text, _ in turns])
        assert [turn.answered.text for turn in state.turns] == [said for _, said in turns]
        assert len(turns) == 5


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_of_question_are_told_in_the_half_that_measures(kind: str):
    """The floor of `evals/practice`: 0.85 for each kind, on questions that were not looked at when making the rules."""
    there, found, right = figures([one for one in labelled() if half(one["id"]) == "measuring"])[kind]
    assert there >= 5
    assert 2 * right / (there + found) >= 0.85


def test_the_words_that_made_a_question_what_it_is_are_pointed_at():
    """The spans lie in the text."""
    text = "  You must be lonely, aren't you? "
    (leading,) = [one for one in did(text, []) if one.kind == "leading"]
    assert text[leading.start : leading.end] == "aren't you?"
    for one in labelled():
        assert all(0 <= kind.start <= kind.end <= len(one["text"]) for kind in did(one["text"], [one["said"]]))


def test_the_core_of_practice_knows_no_network_disk_clock_or_chance():
    """The law of `bot/training`: times come in with what is asked."""
    may = {"__future__", "re", "collections", "collections.abc", "dataclasses", "datetime", "functools", "typing"}
    may |= {
        "snowballstemmer",
        "bot.listening.learned.senses",
        "bot.training.questions",
        "bot.training.practice",
        "prompts",
    }
    for name in ("practice", "questions", "looking_back"):
        tree = ast.parse((ROOT / f"bot/training/{name}.py").read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Import | ast.ImportFrom):
                found = [one.name for one in node.names] if isinstance(node, ast.Import) else [str(node.module)]
                assert set(found) <= may, f"{name} imports {found}"
            assert not (isinstance(node, ast.Attribute) and node.attr in {"now", "today", "utcnow"}), name


def run(home: Path, *args: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    environment = {"WHATMATTERS_HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": "", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "bot", "practise", *args],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        env=environment,
        check=False,
        timeout=120,
    )


def test_the_command_lists_the_people_and_runs_a_talk_that_leaves_nothing_behind(tmp_path: Path):
    """A real process: the list, a talk line by line, the feedback, and no file."""
    listed = run(tmp_path)
    assert all(f"{id}:" in listed.stdout for id in WORLDS)
    told = run(
        tmp_path, "Mair", typed="What is a good day for you?\n\nYou must be lonely, aren't you?\nstop\nnot read\n"
    )
    assert told.returncode == 0
    assert told.stderr == ""
    assert "The hens get me up." in told.stdout
    assert "“You must be lonely, aren't you?” (here: “aren't you?”)" in told.stdout
    assert "What do you notice?" in told.stdout
    assert "not read" not in told.stdout
    assert not list(tmp_path.iterdir())


def test_an_unknown_name_is_one_plain_line_and_exit_one(tmp_path: Path):
    """And says who is there."""
    wrong = run(tmp_path, "nobody")
    assert wrong.returncode == 1
    assert wrong.stderr.count("\n") == 1
    assert "mair" in wrong.stderr
