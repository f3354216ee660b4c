"""`whatmatters exercise` as a real process: typed line by line, stopped, gone on with, and taken away."""

from __future__ import annotations

import subprocess
import sys
import zlib
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest

from prompts.exercises import read
from tests.conftest import ROOT

MONDAY = "Ask her what the bike is for"
DANGER = "A woman I visit says her son hits her every night and she is frightened of him"
TO_THE_END = (
    "",  # her plan
    *("She has a bike", "She likes engines", ""),
    *("1", "2"),  # said, added
    *("What the bike is for", ""),
    "What would the bike change?",
    "Engage in cycling activity",
    "She is in it",
    *("Boxes", "Her line"),
    *("Who she would ring", "Her words"),
    MONDAY,
)


def run(home: Path, *arguments: str, typed: Sequence[str] = (), **more: str) -> subprocess.CompletedProcess[str]:
    environment = {"WHATMATTERS_HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": "", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-m", "bot", "exercise", *arguments],
        input="".join(f"{line}\n" for line in typed),
        capture_output=True,
        encoding="utf-8",
        env={**environment, **more},
        check=False,
        timeout=120,
    )


def stored(home: Path) -> str:
    """All that stands in the log of training."""
    with closing(connect(home / "training.db")) as training:
        bodies = [body for (body,) in training.execute("select body from room_events order by sequence")]
    return "\n".join(zlib.decompress(body).decode() if isinstance(body, bytes) else body for body in bodies)


def test_the_exercises_are_listed_and_an_unknown_one_is_one_plain_line(tmp_path: Path):
    """Each by its name, with what it is; the line says which there are."""
    listed = run(tmp_path)
    assert listed.returncode == 0
    assert all(f"{id}: " in listed.stdout for id in read())
    wrong = run(tmp_path, "nothing")
    assert wrong.returncode == 1
    assert wrong.stderr.count("\n") == 1
    assert "whose_plan" in wrong.stderr
    none = run(tmp_path, "--again")
    assert none.returncode == 1
    assert "no exercise for one to go on with" in none.stderr


def test_an_exercise_goes_from_its_first_step_to_ones_own_page_in_a_file(tmp_path: Path):
    """Every answer on the page, tags by number beside their lines; the database of lives is not even made."""
    page = tmp_path / "page.txt"
    done = run(tmp_path, "whose_plan", "--to", str(page), typed=TO_THE_END)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    shown = page.read_text(encoding="utf-8")
    for line in (
        "She has a bike (she said it)",
        "She likes engines (I added it)",
        "Engage in cycling activity",
        MONDAY,
    ):
        assert f"  {line}\n" in shown
        assert line in done.stdout
    assert not (tmp_path / "whatmatters.db").exists()
    again = run(tmp_path, "whose_plan", "--again", "--to", str(page))
    assert again.returncode == 1
    assert "something of that name already" in again.stderr
    assert MONDAY in run(tmp_path, "--again").stdout


def test_stopped_or_cut_off_it_goes_on_where_it_was(tmp_path: Path):
    """With the words stop, and with the end of what is typed; what was handed in is there."""
    stopped = run(tmp_path, "whose_plan", typed=[*TO_THE_END[:4], "Stop"])
    assert "Which of those did she say" in stopped.stdout
    assert "whatmatters exercise --again" in stopped.stdout
    cut = run(tmp_path, "--again", typed=["1"])
    assert cut.returncode == 0
    assert "“She likes engines”" in cut.stdout
    done = run(tmp_path, "--again", typed=TO_THE_END[4:])
    assert "What do you know about her" not in done.stdout.partition("These are your own lines")[0]
    assert MONDAY in done.stdout


def test_back_skip_simply_where_and_the_other_language_are_understood_in_any_place(tmp_path: Path):
    """In the middle of lines too: what was typed so far stands there, and an empty line leaves it as it is."""
    typed = [
        "back",
        "",
        "say it simply",
        "where does it say that?",
        "One line",
        "in Welsh",
        "",
        "yn ôl",
        "pasio",
        "stop",
    ]
    done = run(tmp_path, "whose_plan", typed=typed)
    assert "This is the first step." in done.stdout
    assert "What does the plan tell you about Callie?" in done.stdout
    assert "FNF ¶103: " in done.stdout
    english, _, welsh = done.stdout.partition("Beth ydych chi'n ei wybod amdani o hyn?")
    assert "This stands there" not in english
    assert "Mae llinell wag yn ei adael fel y mae:\n  One line" in welsh
    assert "1 hi ddywedodd" in welsh
    assert welsh.count("Beth ydych chi'n ei wybod amdani o hyn?") == 1
    assert "Mae eich lle wedi'i gadw." in welsh
    assert "One line" in stored(tmp_path)


def test_the_last_step_is_not_skipped_and_an_empty_answer_is_asked_again(tmp_path: Path):
    """One kind line each."""
    done = run(tmp_path, "whose_plan", typed=[*TO_THE_END[:-1], "skip", "", MONDAY])
    assert "This is the last step. Write something, or stop." in done.stdout
    assert "There is nothing in it yet." in done.stdout
    assert "These are your own lines" in done.stdout


def test_a_live_danger_stops_it_with_the_fixed_words_and_nothing_of_it_is_stored(tmp_path: Path):
    """Going on asks the step again; cut off there, the next start says the words first; about the story, it is kept."""
    cut = run(tmp_path, "whose_plan", typed=["", DANGER, ""])
    for words in ("someone may need help now", "speak to your manager or the duty team", "999", "was not kept"):
        assert words in cut.stdout
    assert "frightened" not in stored(tmp_path)
    on = run(tmp_path, "--again", typed=["", DANGER, "", "2", "She has a bike", "", "stop"])
    before, _, _ = on.stdout.partition("What do you know about her")
    assert "The exercise has stopped for you" in before
    assert "frightened" not in stored(tmp_path)
    assert "She has a bike" in stored(tmp_path)
    run(tmp_path, "whose_plan", typed=["", DANGER, "", "1", "stop"])
    assert "frightened" in stored(tmp_path)


def test_what_looks_real_is_pointed_at_and_swapped_before_it_is_stored(tmp_path: Path):
    """Written again, swapped and looked at, or made up already: by number."""
    note = "Margaret Holloway wants her garden back"
    done = run(tmp_path, "whose_plan", typed=["", note, "", "3", "", "1", "1", "stop"])
    assert "could be real: Margaret Holloway." in done.stdout
    assert "Holloway" not in stored(tmp_path)
    assert "garden back" in stored(tmp_path)
    run(tmp_path, "whose_plan", typed=["", note, "", "2", "stop"])
    assert "Holloway" in stored(tmp_path)


def test_what_is_for_oneself_is_stored_only_when_asked_twice(tmp_path: Path):
    """The question about caring in one's own life: no is no trace, yes is on the own page."""
    place = [step["id"] for step in read()["working"]["step"] if step["do"] != "wait"].index("caring")
    to_it = ["skip"] * place
    done = run(tmp_path, "working", typed=[*to_it, "my own gran, zebra", "2", "stop"])
    assert "You do not have to." in done.stdout
    assert "zebra" not in stored(tmp_path)
    kept = run(tmp_path, "working", typed=[*to_it, "my own gran, zebra", "1", MONDAY])
    assert "zebra" in stored(tmp_path)
    assert "zebra" in kept.stdout.partition("These are your own lines")[2]


def test_supervision_keeps_its_two_columns_apart_and_takes_two_yeses(tmp_path: Path):
    """Each yes is to what may be recorded as it stands, by name; both stand in the file."""
    page = tmp_path / "supervision.txt"
    typed: list[str] = []
    for step in read()["supervision"]["step"]:
        for field in step.get("field", ({"kind": "line"},)):
            own = "between us" if field.get("column") == "us" else "for both"
            words = f"{own} {step['id'].replace('_', ' ')}" if "id" in field else ""
            typed += [words, *([""] if field["kind"] == "lines" else [])]
    done = run(tmp_path, "supervision", "--to", str(page), typed=[*typed, "Morag", "Ali", ""])
    assert done.returncode == 0, done.stdout[-2000:]
    ours, _, record = page.read_text(encoding="utf-8").partition("MAY BE RECORDED")
    assert "between us well" in ours
    assert "for both" not in ours
    assert "for both well" in record
    assert "between us" not in record
    for name in ("Morag", "Ali"):
        assert f"{name} has said yes to this." in record
    assert done.stdout.count("Your name, if this is right") == 3


def test_it_speaks_welsh_where_that_is_set(tmp_path: Path):
    """The steps, the words around them, and the commands."""
    done = run(tmp_path, "whose_plan", typed=["", "stopio"], WHATMATTERS_LANGUAGE="cy")
    assert "Beth ydych chi'n ei wybod amdani o hyn?" in done.stdout
    assert "Un llinell ar y tro." in done.stdout
    assert "Mae eich lle wedi'i gadw." in done.stdout


@pytest.mark.parametrize("id", sorted(read()))
def test_every_exercise_can_be_gone_through_alone(id: str, tmp_path: Path):
    """Whatever its fields are, a `1` is an answer to each; at the end stands the own page."""
    typed: list[str] = []
    for step in read()[id]["step"]:
        if step["do"] == "wait":
            continue
        for field in step.get("field", ({"kind": "line"},)):
            typed += ["1", *([""] if field["kind"] == "lines" else [])]
        typed += ["1"] if step.get("sure") else []
    done = run(tmp_path, id, typed=[*typed, ""])
    assert done.returncode == 0, done.stderr
    assert "my own lines" in done.stdout, done.stdout[-1500:]


def test_a_file_of_a_trainer_that_cannot_be_used_is_one_line_that_begins_with_its_name(tmp_path: Path):
    """And says what it lacks."""
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "mine.toml").write_text('id = "mine"\n', encoding="utf-8")
    wrong = run(tmp_path)
    assert wrong.returncode == 1
    assert wrong.stderr.startswith("mine.toml")
    assert wrong.stderr.count("\n") == 1
