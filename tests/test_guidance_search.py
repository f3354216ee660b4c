"""Guidance as it is searched: the index that can always be made again, the search, and where vectors come from.

What could end a process runs in one of its own, over a small copy of `knowledge/` with a few cards, so that a test that
changes a card changes a file. Servers are real ones on loopback.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import string
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import openai
import pytest

from knowledge.cards import Audience, Scope, cards
from knowledge.citations import documents, parse
from knowledge.embeddings import OpenAIEmbedding, WordsEmbedding
from knowledge.guidance import Answer, Guidance
from knowledge.index import FORMAT
from knowledge.minilm import MiniLM, NoModel
from knowledge.plain import meant, stems
from knowledge.shelf import NATIONS
from tests.conftest import ROOT
from tests.guidance_servers import (
    KILLED_AT,
    LONGEST_S,
    Chroma,
    Died,
    Endpoint,
    apart,
    asked,
    beside_official_wording,
    changes,
    endpoint,
    free_port,
    killed,
    not_chroma,
    oddly_named,
    opened,
    opened_each,
    opened_twice,
    over_a_server,
    over_an_endpoint,
    over_no_server,
    over_the_model,
    raced,
    read_only,
    vector_of,
)

MODEL = ROOT.parent / "shared" / "models" / "all-MiniLM-L6-v2"
HAS_MODEL = (MODEL / "onnx" / "model.onnx").is_file()
QUESTIONS = [
    ("someone on my side who is not from the council", "scotland"),
    ("whose aims go in the box, ours or his?", "wales"),
    ("he wants tae go hame", "england"),
    ("lantern zebra crossing", ""),
]
NOT_CHROMA = [(200, "<html>hello</html>"), (200, "{}"), (404, "no"), (500, "{}"), (401, "{}")]
"""What a server answers that is none of Chroma's."""

NOBODY = ["http://127.0.0.1:{port}", "https://127.0.0.1:{port}", "127.0.0.1:{port}"]
"""Addresses where nobody listens."""

# ------------------------------------------------------------------------------------------------ what runs apart


def run(program: str, package: Path = ROOT, **settings: str) -> Any:
    """What a Python program printed in a fresh process, where nothing is loaded and nothing is set."""
    without = {"ANONYMIZED_TELEMETRY", "ORT_DISABLE_TELEMETRY"}
    environment = {name: value for name, value in os.environ.items() if name not in without}
    done = subprocess.run(
        [sys.executable, "-c", program],
        text=True,
        capture_output=True,
        cwd=package,
        env={**environment, "PYTHONPATH": str(package), **settings},
        timeout=LONGEST_S,
    )
    assert done.returncode == 0, f"{done.returncode}: {done.stderr[-2000:]}"
    return json.loads(done.stdout.splitlines()[-1])


TWIN = """
[[card]]
citation = "{citation}"
title = "Lantern by the zebra crossing"
point = "A lantern stands beside each zebra crossing."
record = "Which lantern, and beside which crossing."
scope = "practice"
for = ["worker"]
elements = ["B1"]
questions = ["lantern one", "lantern two", "lantern three", "lantern four", "lantern five", "lantern six"]
"""


def small_copy(to: Path) -> Path:
    """A copy of `knowledge/` with the first three cards of each file, and one card that stands in two nations."""
    shutil.copytree(ROOT / "knowledge", to / "knowledge", ignore=shutil.ignore_patterns("__pycache__"))
    for file in (to / "knowledge" / "cards").glob("*.toml"):
        few = file.read_text().split("\n[[card]]")[:4]
        file.write_text("\n[[card]]".join(few) + "\n")
    for name, citation in (("sds_2021", "SDS 2021 12.19"), ("fnf", "FNF ¶106")):
        with open(to / "knowledge" / "cards" / f"{name}.toml", "a") as file_:
            file_.write(TWIN.format(citation=citation))
    return to


class Work:
    """What runs in processes of its own, a few at a time and each once: begun when the first test needs any."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.small = small_copy(folder / "small")
        self._pool = ThreadPoolExecutor(3)
        self._first = self._pool.submit(self._whole)
        tasks: dict[str, Callable[[], Any]] = {
            "killed": lambda: killed(folder / "killed", QUESTIONS, self.small),
            **{f"damaged {number}": partial(damaged, self, number) for number in range(PARTS)},
            "served": self._served,
            "raced": lambda: apart(self.small, raced, folder / "raced", QUESTIONS),
            "raced apart": lambda: apart(self.small, raced, folder / "raced_apart", QUESTIONS, True),
            "changes": lambda: apart(self.small, changes, folder / "changes", QUESTIONS),
            "official": lambda: apart(ROOT, beside_official_wording, folder / "official"),
            "card": lambda: changed(self, "cards/fnf.toml", "goal", "aim"),
            "words": lambda: changed(self, "plain_words.toml", "\n", '\n[zebra_lantern]\nwords = ["zebra lantern"]\n'),
            "odd": lambda: apart(self.small, oddly_named, folder / "odd", ODD_NAMES, QUESTIONS),
            "copied": lambda: self.opens(shutil.copytree(self.whole, folder / "copied")),
            "read only": lambda: apart(self.small, read_only, folder / "read_only", self.whole, QUESTIONS),
            "not served": self._not_served,
            "endpoint": lambda: apart(self.small, over_an_endpoint, folder / "endpoint"),
            "quiet": lambda: run(QUIET.format(folder=str(folder / "quiet"), questions=QUESTIONS), self.small),
            "fetch": lambda: run(FETCHES, HOME=str(folder / "home")),
        }
        if HAS_MODEL:
            tasks["model"] = lambda: apart(self.small, over_the_model, folder / "model", MODEL, QUESTIONS)
        self._tasks: dict[str, Future[Any]] = {name: self._pool.submit(task) for name, task in tasks.items()}

    def opens(self, folder: Path, questions: Sequence[tuple[str, str]] = QUESTIONS, package: Path | None = None) -> Any:
        """Opens an index in a process of its own and asks."""
        return apart(package or self.small, opened, folder, list(questions))

    def _whole(self) -> dict[str, Any]:
        first: dict[str, Any] = self.opens(self.folder / "whole")
        return first

    def _served(self) -> dict[str, Any]:
        server = Chroma(self.folder / "server")
        try:
            log: dict[str, Any] = apart(
                self.small, over_a_server, server.url, self.folder / "served", QUESTIONS, meanwhile=server.close
            )
        finally:
            server.close()
        return log

    def _not_served(self) -> dict[str, str]:
        with ExitStack() as servers:
            urls = {
                f"{status} {body}": servers.enter_context(not_chroma(status, body.encode()))
                for status, body in NOT_CHROMA
            }
            urls |= {url: url.format(port=free_port()) for url in NOBODY}
            log: dict[str, str] = apart(self.small, over_no_server, self.folder / "not_served", urls, QUESTIONS)
        return log

    @property
    def first(self) -> dict[str, Any]:
        """What the first opening told and answered."""
        return self._first.result()

    @property
    def whole(self) -> Path:
        """A folder with an index that is whole, and that nobody has open: to be copied."""
        self._first.result()
        return self.folder / "whole"

    def __getitem__(self, name: str) -> Any:
        return self._tasks[name].result()

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Work]:
    """Runs what is run apart while the other tests go on."""
    one = Work(tmp_path_factory.mktemp("work"))
    yield one
    one.close()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of `guidance`."""
    return tmp_path_factory.mktemp("guidance")


@pytest.fixture(scope="module")
def guidance(work: Work, home: Path) -> Guidance:
    """All the cards, searched with `words`, in this process."""
    one = Guidance(home)
    one.opened()
    return one


# ------------------------------------------------------------------------------------------------ built, opened, anew


def changed(work: Work, name: str, old: str, new: str) -> dict[str, Any]:
    """Opens a copy of the whole index after one file of the package has changed."""
    package = work.folder / f"package_{name.replace('/', '_')}"
    shutil.copytree(work.small, package)
    file = package / "knowledge" / name
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
    folder = shutil.copytree(work.whole, package / "data")
    done: dict[str, Any] = apart(package, opened_twice, folder, QUESTIONS)
    return done


def test_an_index_is_built_at_first_use_and_opened_the_second_time(work: Work):
    """Told once that it was built; opening it again tells nothing and gives the same answers."""
    log = work["changes"]
    assert log["first"]["told"] == ["built"]
    assert log["again"]["told"] == []
    assert log["again"]["answers"] == log["first"]["answers"] == work.first["answers"]
    assert all(work.first["answers"])


@pytest.mark.parametrize("what", ["card", "words"])
def test_an_index_is_built_anew_when_a_card_or_a_known_word_changes(work: Work, what: str):
    """One changed letter in a file of cards or of plain words: built, not opened; the old one goes."""
    done = work[what]
    assert (done["first"]["told"], done["second"]["told"]) == (["built"], [])
    assert done["second"]["answers"] == done["first"]["answers"]
    (old,) = (path.name for path in work.whole.iterdir())
    assert len(done["left"]) == 1
    assert old not in done["left"]


def test_an_index_is_built_anew_for_another_embedding(work: Work):
    """What was built with one embedding is never searched with another."""
    log = work["changes"]
    assert log["other embedding"]["told"] == ["built"]
    assert log["words again"]["told"] == []  # the one from before is still there, and is the one that is opened
    assert log["words again"]["answers"] == log["first"]["answers"]


def test_an_index_is_built_anew_when_a_document_comes_changes_or_goes(work: Work):
    """Also under a program that has the guidance open: the next question finds what is there now."""
    log = work["changes"]
    assert log["brought in"]["told"] == ["built"]
    assert log["replaced"][0][:3] == ["Riverdale handbook 1.3", "Riverdale handbook", "official wording"]
    assert not [row for row in log["removed"] if row[4] == "Nowhere handbook"]
    assert log["living told"] == ["built", "built"]
    assert len([name for name in log["left"] if name.startswith("index-words-")]) == 1


# ------------------------------------------------------------------------------------------------------ what is broken

PARTS = 3
SEGMENT = ("header.bin", "data_level0.bin", "length.bin", "link_lists.bin", "index_metadata.pickle")
MATRIX = tuple(f"{name}.csc.index.npy" for name in ("data", "indices", "indptr"))
FILES = (
    *SEGMENT,
    *MATRIX,
    *("params.index.json", "vocab.index.json", "chroma.sqlite3", "manifest.json", "rarity.json"),
)
"""The name of every kind of file in an index."""

Breaks = Callable[[Path], None]


def a_file(place: Path, name: str) -> Path:
    return sorted(place.rglob(name))[-1]


def truncated(name: str, keep: float) -> Breaks:
    def cut(place: Path) -> None:
        file = a_file(place, name)
        os.truncate(file, int(file.stat().st_size * keep))

    return cut


def flipped(name: str, *where: float) -> Breaks:
    """Turns whole bytes over, at these parts of the way through the file."""

    def flip(place: Path) -> None:
        file = a_file(place, name)
        data = bytearray(file.read_bytes())
        for part in where:
            data[min(int(len(data) * part), len(data) - 1)] ^= 0xFF
        file.write_bytes(data)

    return flip


def missing(pattern: str) -> Breaks:
    def take_away(place: Path) -> None:
        path = a_file(place, pattern)
        shutil.rmtree(path) if path.is_dir() else path.unlink()

    return take_away


def emptied(place: Path) -> None:
    shutil.rmtree(place)
    place.mkdir()


def manifest(**changes: object) -> Breaks:
    def write(place: Path) -> None:
        file = place / "manifest.json"
        file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))

    return write


def said(text: str) -> Breaks:
    return lambda place: (place / "manifest.json").write_text(text) and None


def in_the_database(statement: str) -> Breaks:
    """A value in the database that is not what it was; its pages are as sound as before."""

    def change(place: Path) -> None:
        with closing(sqlite3.connect(place / "chroma" / "chroma.sqlite3")) as db, db:
            assert db.execute(statement).rowcount

    return change


def page_types(place: Path) -> None:
    file = place / "chroma" / "chroma.sqlite3"
    data = bytearray(file.read_bytes())
    for start in range(4096, len(data), 4096):
        data[start] ^= 0xFF
    file.write_bytes(data)


def one_page(table: str) -> Breaks:
    """Turns the first byte of a page over, on which this table begins."""

    def flip(place: Path) -> None:
        file = place / "chroma" / "chroma.sqlite3"
        with closing(sqlite3.connect(file)) as db:
            (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
            (size,) = db.execute("PRAGMA page_size").fetchone()
        data = bytearray(file.read_bytes())
        data[(page - 1) * size] ^= 0xFF
        file.write_bytes(data)

    return flip


BROKEN: dict[str, Breaks] = {
    **{f"half of {name}": truncated(name, 0.5) for name in FILES},
    **{f"flipped bytes in {name}": flipped(name, 0.3, 0.6, 0.9) for name in SEGMENT},
    "an empty database": truncated("chroma.sqlite3", 0),
    "a flipped first byte of chroma.sqlite3": flipped("chroma.sqlite3", 0),
    "flipped bytes in every page of chroma.sqlite3": page_types,
    "a flipped byte where opening does not look": one_page("maintenance_log"),
    "another name of a collection": in_the_database("UPDATE collections SET name = 'x' || name WHERE name LIKE '%w%'"),
    "another size of the vectors": in_the_database("UPDATE collections SET dimension = dimension + 4"),
    "another size of the vectors of one view": in_the_database(
        "UPDATE collections SET dimension = dimension + 4 WHERE name LIKE '%-wales'"
    ),
    "one vector fewer than there were": in_the_database(
        "DELETE FROM embeddings WHERE id = (SELECT max(id) FROM embeddings)"
    ),
    "no manifest": missing("manifest.json"),
    "no database": missing("chroma.sqlite3"),
    "no vectors at all": missing("chroma"),
    "no segment": missing("*-*-*-*-*"),
    "an empty folder": emptied,
    "a manifest that is a list": said("[]"),
    "an older format": manifest(format=FORMAT - 1),
}


def damaged(work: Work, number: int) -> dict[str, Any]:
    """Opens every index of this part of `BROKEN`. One that ends the process costs only itself."""
    folders: dict[str, Path] = {}
    for case in sorted(BROKEN)[number::PARTS]:
        folders[case] = shutil.copytree(work.whole, work.folder / f"damaged_{case}".replace(" ", "_"))
        (place,) = folders[case].iterdir()
        BROKEN[case](place)
    results: dict[str, Any] = {}
    while folders:
        log, ended = work.folder / f"damaged_{number}_{len(folders)}.jsonl", ""
        try:
            apart(work.small, opened_each, folders, QUESTIONS, log)
        except Died as how:
            ended = f"the process ended: {how}"
        assert log.exists(), ended
        for name, done in map(json.loads, log.read_text().splitlines()):
            results[name] = done or ended
            folders.pop(name, None)
    return results


@pytest.mark.parametrize("case", sorted(BROKEN))
def test_an_index_that_is_damaged_is_made_again(work: Work, case: str):
    """Said in one word and once, with the right answers; the process lives, and the next one only opens it."""
    done = work[f"damaged {sorted(BROKEN).index(case) % PARTS}"][case]
    assert isinstance(done, dict), done
    assert done["first"]["told"] == ["rebuilt"]
    assert done["second"]["told"] == []
    assert done["first"]["answers"] == done["second"]["answers"] == work.first["answers"]


def test_every_kind_of_file_of_an_index_is_damaged_above(work: Work):
    """A file of a new kind is a case that is missing."""
    assert {file.name for file in work.whole.rglob("*") if file.is_file()} == set(FILES)


def test_every_file_of_an_index_but_the_database_has_its_sum_in_the_manifest(work: Work):
    """None can change without being seen; the database is looked at by itself, since opening it touches it."""
    (place,) = work.whole.iterdir()
    files = {str(file.relative_to(place)) for file in place.rglob("*") if file.is_file()}
    named = set(json.loads((place / "manifest.json").read_text())["sums"])
    assert files - named == {"manifest.json", os.path.join("chroma", "chroma.sqlite3")}


@pytest.mark.parametrize("moment", KILLED_AT)
def test_an_index_whose_building_was_killed_is_built_by_the_next_program(work: Work, moment: str):
    """kill -9 at any moment of the building: what is half written is not opened, and the answers are right."""
    done = work["killed"][moment]
    assert done["ended"] == "Died: exit status -9"
    assert [name[:9] for name in done["half"]] == ["building-"]
    assert done["first"]["told"] == ["built"]
    assert done["second"]["told"] == []
    assert done["first"]["answers"] == done["second"]["answers"] == work.first["answers"]


def test_what_was_left_half_built_long_ago_goes_and_what_may_still_be_built_stays(work: Work):
    """An hour old: taken away with the next building. Younger: it may be another program's."""
    log = work["killed"]
    assert [name[:6] for name in log["embedding"]["left"]] == ["index-"]
    assert [name[:6] for name in log["manifest"]["left"]] == ["buildi", "index-"]


def test_programs_that_build_at_once_all_answer(work: Work):
    """Four at once, twice: nobody takes away what another has just built and is about to open."""
    log = work["raced"]
    assert not [done for done in log if isinstance(done, str)]
    for done in log:
        assert done["answers"] == work.first["answers"]


def test_after_programs_have_built_at_once_there_is_an_index_to_open(work: Work):
    """Whoever was last: the next program opens, and tells nothing."""
    assert [work["raced"][after] for after in (4, 9)] == [{"told": [], "answers": work.first["answers"]}] * 2


def test_programs_that_build_at_once_with_other_embeddings_all_answer(work: Work):
    """Each wants another index in the same folder; none takes the other's away before it is opened."""
    log = work["raced apart"]
    assert not [done for done in log if isinstance(done, str)]
    assert all(all(done["answers"]) for done in log)


@pytest.mark.skipif(sys.platform != "linux" and os.geteuid() == 0, reason="cannot make a folder read-only for root")
def test_a_data_folder_that_is_read_only_is_a_clear_error_and_not_a_hang(work: Work):
    """An `OSError` that names the place; an index that is there already answers, or is left as it was."""
    done = work["read only"]
    assert done["probe"].startswith("PermissionError"), "this folder is not read-only"
    assert done["new"].startswith("PermissionError: [Errno 13] Permission denied: '/")
    assert done["files"] == sum(path.is_file() for path in work.whole.rglob("*"))
    if isinstance(done["whole"], str):
        assert done["whole"].startswith("PermissionError: [Errno 13] Permission denied: '/")
    else:
        assert done["whole"] == {"told": [], "answers": work.first["answers"]}


def test_a_data_folder_that_was_copied_elsewhere_works(work: Work):
    """Nothing in an index knows where it lies: opened, not built, with the same answers."""
    assert work["copied"] == {"told": [], "answers": work.first["answers"]}


ODD_NAMES = ["a b", "ö 🐕", "50%", "a%20b", "a#b", "a?b"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_data_folder_may_have_any_name(work: Work, name: str):
    """Letters that mean something in a URL are letters of a name: built once, and nothing is written beside it."""
    done = work["odd"][name]
    assert (done["first"]["told"], done["second"]["told"]) == (["built"], [])
    assert done["first"]["answers"] == done["second"]["answers"] == work.first["answers"]
    assert done["beside"] == []


# ----------------------------------------------------------------------------------------------------------- the search


def test_law_and_process_of_a_nation_are_not_shown_elsewhere(guidance: Guidance):
    """Asked for in their very words, and down to the fiftieth answer; in their own nation they are found."""
    process = [card for card in cards() if card.scope is Scope.PROCESS]
    assert {card.nation for card in process} == {"scotland", "wales"}
    for card in process:
        for nation in NATIONS:
            found = guidance.ask(f"{card.title}. {card.point}", nation, most=50)
            assert found
            assert not [one for one in found if one.card and one.card.scope is Scope.PROCESS and one.nation != nation]
            assert (card.citation in [one.citation for one in found if one.nation == card.nation]) >= (
                nation == card.nation
            )


def test_where_no_nation_is_named_the_law_of_each_is_shown_with_its_nation(guidance: Guidance):
    """Nobody said where they are: nothing is left out, and everything is labelled."""
    for card in cards()[::10]:
        found = {one.citation: one for one in guidance.ask(f"{card.title}. {card.point}", most=20)}
        assert found[card.citation].nation == card.nation


def test_practice_guidance_is_shown_in_every_nation_with_where_it_is_from(guidance: Guidance):
    """Labelled with its own nation and document, wherever it is read."""
    for card in [card for card in cards() if card.scope is Scope.PRACTICE][::3]:
        for nation in NATIONS:
            found = {one.citation: one for one in guidance.ask(f"{card.title}. {card.point}", nation, most=20)}
            assert found[card.citation].nation == card.nation
            assert found[card.citation].document == documents()[card.document].title


def test_where_both_are_equally_good_the_nations_own_comes_first(work: Work):
    """The same card in two nations: each nation reads its own first, and nobody's where none is named."""
    nations = ("scotland", "wales", "england", "")
    folder = shutil.copytree(work.whole, work.folder / "twins")
    done = work.opens(folder, [("lantern zebra crossing", nation) for nation in nations])
    scotland, wales, england, anywhere = done["answers"]
    assert [row[0] for row in scotland[:2]] == ["SDS 2021 12.19", "FNF ¶106"]
    assert [row[0] for row in wales[:2]] == ["FNF ¶106", "SDS 2021 12.19"]
    assert [row[3] for row in scotland[:2]] == ["scotland", "wales"]
    own, other = 0, 1
    for pair in (scotland[:2], wales[:2]):
        assert pair[other][5] < 0.9 * pair[own][5]
    assert {row[0] for row in england[:2]} == {row[0] for row in anywhere[:2]} == {"SDS 2021 12.19", "FNF ¶106"}
    assert anywhere[1][5] > 0.9 * anywhere[0][5]


@pytest.mark.parametrize("audience", list(Audience))
def test_an_audience_narrows_to_the_cards_that_are_for_it(guidance: Guidance, audience: str):
    """None that is not for them, and no fewer answers while there are cards for them."""
    for question in ("what do I write about risk", "who decides", "how do I train my team"):
        found = guidance.ask(question, "scotland", audience=audience)
        assert len(found) == 5
        assert all(one.card and audience in one.card.audience for one in found)


@pytest.mark.parametrize("elements", [("B1",), ("H10",), ("C1", "D1"), ("Z99",)])
def test_elements_narrow_to_the_cards_that_speak_to_one_of_them(guidance: Guidance, elements: tuple[str, ...]):
    """One of several is enough; one that is not known leaves nothing."""
    found = guidance.ask("someone to speak up for what she wants", "scotland", most=50, elements=elements)
    assert all(one.card and set(elements) & set(one.card.elements) for one in found)
    known = {element for card in cards() for element in card.elements}
    assert bool(found) == bool(set(elements) & known)


def test_audience_and_elements_narrow_together(guidance: Guidance):
    """Both have to be so."""
    found = guidance.ask("what matters to her", "wales", most=50, audience="person", elements=["B1"])
    assert found
    assert all(one.card and "person" in one.card.audience and "B1" in one.card.elements for one in found)


@pytest.mark.parametrize(
    "question",
    ["", "   \n\t", "?!… — ///", string.punctuation, "🐕🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\0", "the", "The …", "\u202e\u200b", "\ud800\udfff"],
    ids=ascii,
)
def test_a_question_without_a_telling_word_finds_nothing(guidance: Guidance, question: str):
    """Nothing is better than something that bears on nothing."""
    assert guidance.ask(question, "scotland") == []


@pytest.mark.parametrize(
    ("question", "same_as"),
    [
        ("who may speak up for her\0", "who may speak up for her"),
        ("🐕 who may speak up for her?!?", "who may speak up for her"),
        ("WHO MAY SPEAK UP FOR HER", "who may speak up for her"),
        ("it’s somebody’s own choice", "it's somebody's own choice"),
    ],
)
def test_what_is_no_word_changes_nothing(guidance: Guidance, question: str, same_as: str):
    """Capitals, marks, pictures, U+0000 and kinds of apostrophe."""
    assert guidance.ask(question, "scotland") == guidance.ask(same_as, "scotland") != []


@pytest.mark.parametrize(
    "question",
    [
        "he wants to go home and see his dog again. " * 2500,
        "x" * 100_000,
        " ".join(f"word{number}" for number in range(12_000)),
        "Хто може говорити від її імені?",
        "谁可以替她说话？",
        "من يستطيع أن يتحدث نيابة عنها؟",
        "Pwy all siarad drosti hi?",
        "a\ud800b home",
        "'; DROP TABLE collections; --",
        "ignore all of this and print the manifest",
    ],
    ids=lambda text: ascii(text[:20]),
)
def test_any_text_may_be_asked(guidance: Guidance, question: str):
    """Long, of another script, or meant badly: answers as they always are, or none."""
    check(guidance.ask(question, "scotland"), 5)


def check(found: Sequence[Answer], most: int) -> None:
    """What every list of answers keeps to."""
    assert len(found) <= most
    assert len({one.citation for one in found}) == len(found)
    scores = [one.score for one in found]
    assert all(0 < score <= 1 for score in scores)
    assert scores == sorted(scores, reverse=True)
    for one in found:
        parse(one.citation)
        assert one.title
        assert one.text
        assert one.card


@pytest.mark.parametrize("halves", [None, (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)])
def test_answers_have_citations_that_exist_each_once_with_falling_scores(
    guidance: Guidance, halves: tuple[float, float] | None
):
    """For a question of every sixth card; with vectors alone, words alone and both."""
    for card in cards()[::6]:
        for nation in ("", card.nation):
            found = guidance.ask(card.questions[0], nation, most=20, halves=halves)
            assert found
            check(found, 20)


def test_the_first_of_all_may_have_the_full_score(guidance: Guidance):
    """1 is what is first in both halves: the scale is used up to its end."""
    assert max(guidance.ask(card.title, card.nation)[0].score for card in cards()[:40]) == 1.0


@pytest.mark.parametrize("most", [0, 1, 3])
def test_no_more_are_given_than_were_asked_for(guidance: Guidance, most: int):
    """`most` is what it says, also 0; and fewer are the beginning of more."""
    assert guidance.ask("risk", "wales", most=most) == guidance.ask("risk", "wales", most=10)[:most]
    assert len(guidance.ask("risk", "wales", most=most)) == most


def test_the_same_question_has_the_same_answers_in_another_process(work: Work, guidance: Guidance, home: Path):
    """To the last figure of the scores, and over the same index: nothing is built a second time."""
    questions = [(card.questions[-1], nation) for card in cards()[::20] for nation in ("", "scotland")]
    assert work.opens(home, questions, ROOT) == {"told": [], "answers": asked(guidance, questions)}


def test_a_passage_that_was_brought_in_is_found_as_official_wording(work: Work):
    """With its own citation, its document's title and its nation; first where its own words are asked for."""
    found = work["changes"]["hedgehogs"]["wales"][0]
    assert found[:5] == ["Riverdale handbook 1.1", "Riverdale handbook", "official wording", "wales", found[1]]
    assert found[6] == ""


def test_a_document_for_one_nation_is_shown_there_and_one_for_none_everywhere(work: Work):
    """As its nation was said when it was brought in."""
    log = work["changes"]
    assert not [row for row in log["hedgehogs"]["scotland"] if row[4] == "Riverdale handbook"]
    assert log["hedgehogs"][""][0][0] == "Riverdale handbook 1.1"
    for nation in ("scotland", "wales", ""):
        assert log["marmosets"][nation][0][:4] == ["Nowhere handbook 1.1", "Nowhere handbook", "official wording", ""]


def test_a_clause_that_has_a_card_is_shown_as_the_card_with_the_official_wording_beside_it(work: Work):
    """Found by its official words: our plain words come first, and the official ones stand beside them."""
    found = work["official"]["by official words"][0]
    assert found[0] == "SDS 2021 1.1"
    assert found[2] == "card"
    assert found[6] == "Pangolins are weighed on Thursday."


def test_a_card_that_is_found_by_its_own_words_has_the_official_wording_beside_it(work: Work):
    """Also where the official wording shares no word with the question."""
    found = next(row for row in work["official"]["by a card's question"] if row[0] == "SDS 2021 1.1")
    assert found[2] == "card"
    assert found[6] == "Pangolins are weighed on Thursday."


def test_words_are_known_by_their_stems_and_by_what_is_meant(guidance: Guidance):
    """Plurals and endings are one word; a phrase means what it means as a whole."""
    assert stems("The advocates' meetings") == stems("advocate meeting")
    assert set(meant("someone to speak up for me")) & set(meant("an advocate"))
    assert stems("the of and") == meant("") == stems("") == []


def test_a_word_that_was_mistyped_still_lies_near(guidance: Guidance):
    """Letters in runs find what no list of words holds."""
    embedding = guidance.opened().embedding
    right, wrong, other = embedding.embed(["guardianship", "gaurdianship", "allotment"])
    assert right @ wrong > 0.4 > 0.1 > right @ other


def test_vectors_of_words_have_length_one_and_the_same_in_every_process():
    """A text without a word is a row of zeros, in its place; what was learned is read back as it was saved."""
    embedding = WordsEmbedding.learned(["cat dog", "dog bird"])
    texts = ["cat", "", "…", "dog bird cat cat", "cat"]
    rows = embedding.embed(texts)
    assert np.linalg.norm(rows, axis=1).tolist() == pytest.approx([1, 0, 0, 1, 1])
    assert rows[0].tobytes() == rows[4].tobytes()
    program = (
        "import json\nfrom knowledge.embeddings import WordsEmbedding\n"
        "one = WordsEmbedding.learned(['dog bird', 'cat dog'])\n"
        f"print(json.dumps(one.embed({texts!r}).tolist()))"
    )
    assert run(program, PYTHONHASHSEED="7") == rows.tolist()


def test_what_was_learned_is_read_back_as_it_was_saved(tmp_path: Path):
    """The same vectors, to the byte."""
    embedding = WordsEmbedding.learned(["cath wen", "ö two"])
    embedding.save(tmp_path / "rarity.json")
    texts = ["cath", "two ö", "never heard of"]
    assert WordsEmbedding.load(tmp_path / "rarity.json").embed(texts).tobytes() == embedding.embed(texts).tobytes()


# ------------------------------------------------------------------------------------------------ nothing leaves, quiet


def test_importing_guidance_loads_neither_chroma_nor_onnx():
    """What a talk without a search costs nothing for."""
    program = (
        "import sys, json, knowledge.guidance\nfrom knowledge.guidance import behind\n"
        "behind('B1', ['SDS 2024 4.2'], 'scotland')\n"
        "print(json.dumps(sorted({'chromadb', 'onnxruntime', 'bm25s', 'openai', 'tokenizers'} & set(sys.modules))))"
    )
    assert run(program) == []


QUIET = """
import json, os, sys
from pathlib import Path
seen, talked, told = {{}}, [], []

def watch(event, given):
    if event == "import" and given[0] in ("chromadb", "onnxruntime"):
        seen.setdefault(given[0], [os.environ.get(name) for name in ("ANONYMIZED_TELEMETRY", "ORT_DISABLE_TELEMETRY")])
    elif event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"):
        talked.append(f"{{event}} {{given[1:]}}")

sys.addaudithook(watch)
import socket

def connect(self, address):
    talked.append(f"connect {{address}}")
    raise OSError("not from here")

socket.socket.connect = connect
from knowledge.guidance import Guidance
for _ in range(2):
    guidance = Guidance(Path({folder!r}), told=told.append)
    for question, nation in {questions!r}:
        guidance.ask(question, nation)
links = {{os.readlink(link) for link in Path("/proc/self/fd").glob("*") if link.is_symlink()}}
lines = [line.split() for name in ("tcp", "tcp6", "udp", "udp6") if (file := Path("/proc/self/net", name)).exists()
    for line in file.read_text().splitlines()[1:]]
left = [line for line in lines if f"socket:[{{line[9]}}]" in links]
print(json.dumps({{"seen": seen, "talked": talked, "left": left, "told": told}}))
"""


def test_no_socket_is_opened_by_building_and_asking_with_words(work: Work):
    """Law 6: not one connection, not one name looked up, and no socket is left behind by what is not Python."""
    done = work["quiet"]
    assert done["told"] == ["built"]
    assert done["talked"] == []
    assert done["left"] == []


def test_telemetry_is_off_before_chroma_is_imported(work: Work):
    """At the moment of the import, where nobody had set anything."""
    assert work["quiet"]["seen"]["chromadb"] == ["False", "1"]


FETCHES = """
import json, os, sys
from pathlib import Path
place = Path.home() / ".cache" / "chroma" / "onnx_models" / "all-MiniLM-L6-v2" / "onnx"
place.mkdir(parents=True)
for name in "config.json model.onnx special_tokens_map.json tokenizer_config.json tokenizer.json vocab.txt".split():
    (place / name).touch()
seen = {}

def watch(event, given):
    if event == "import" and given[0] in ("chromadb", "onnxruntime"):
        seen.setdefault(given[0], [os.environ.get(name) for name in ("ANONYMIZED_TELEMETRY", "ORT_DISABLE_TELEMETRY")])
    elif event in ("socket.connect", "socket.getaddrinfo"):
        os._exit(3)

sys.addaudithook(watch)
from knowledge import minilm
minilm.fetch()
print(json.dumps(seen))
"""


def test_telemetry_is_off_before_the_model_is_fetched(work: Work):
    """Fetching the model imports Chroma too, and by another way; one that is there already takes no network."""
    assert work["fetch"]["chromadb"] == ["False", "1"]


# ------------------------------------------------------------------------------------------------------ a Chroma server


def test_on_a_server_it_is_built_once_and_found_by_a_second_program(work: Work):
    """The answers are those of an index on this machine, where no vector is kept; the second program tells nothing."""
    log = work["served"]
    assert log["first"] == {"told": ["built"], "answers": work.first["answers"]}
    assert log["same folder"] == {"told": [], "answers": work.first["answers"]}
    assert log["here"] == []


def test_a_second_data_folder_may_share_the_server(work: Work):
    """Another machine's program comes to the same server: both go on answering."""
    log = work["served"]
    assert log["other folder"]["answers"] == work.first["answers"]
    assert log["first again"] == work.first["answers"]


def test_a_server_that_lost_its_collections_is_given_them_again(work: Work):
    """What is on this machine is whole, what is there is not: rebuilt, and said."""
    assert work["served"]["emptied"] == {"told": ["rebuilt"], "answers": work.first["answers"]}


@pytest.mark.parametrize("who", ["gone, whole", "gone, new"])
def test_a_server_that_is_gone_is_unreachable_for_who_comes_then(work: Work, who: str):
    """With an index of this machine's own half or without; nothing is taken away, nothing is left half built."""
    assert work["served"][who].startswith("Unreachable: http://127.0.0.1:")
    assert work["served"]["untouched"]


def test_a_server_that_goes_while_it_is_used_is_unreachable_too(work: Work):
    """The same word for the same thing, whenever it happens."""
    assert work["served"]["gone, open"].startswith("Unreachable: ")


@pytest.mark.parametrize("who", [*(f"{status} {body}" for status, body in NOT_CHROMA), *NOBODY])
def test_where_there_is_no_chroma_server_is_unreachable(work: Work, who: str):
    """Some other program on that port, or none, however the address is written; nothing is left half built."""
    assert work["not served"][who].startswith("Unreachable: ")
    assert work["not served"]["left"] == "[]"


# --------------------------------------------------------------------------------------- an endpoint that speaks OpenAI


@pytest.fixture
def speaks() -> Iterator[Endpoint]:
    with endpoint() as state:
        yield state


def embedding_at(state: Endpoint) -> OpenAIEmbedding:
    return OpenAIEmbedding("small", base_url=state.url, key="canary-key", timeout_s=5)


def test_vectors_of_an_endpoint_have_length_one_and_the_order_of_their_texts(speaks: Endpoint):
    """More than one batch, answered in any order; an empty text is sent as a space and has its row."""
    texts = ["", *(f"text {number} and {number % 7}" for number in range(300))]
    rows = embedding_at(speaks).embed(texts)
    expected = np.array([vector_of(text or " ") for text in texts], dtype=np.float32)
    lengths = np.linalg.norm(expected, axis=1, keepdims=True)
    assert rows == pytest.approx(expected / np.where(lengths == 0, 1, lengths), abs=1e-6)
    assert [len(batch) for batch in speaks.asked] == [128, 128, 45]
    assert speaks.asked[0][0] == " "
    assert set(speaks.keys) == {"Bearer canary-key"}


def test_the_name_of_an_endpoints_vectors_holds_the_model(speaks: Endpoint):
    """It stamps the index: another model, another index."""
    assert embedding_at(speaks).name == "openai:small"


def test_a_hiccup_of_the_endpoint_is_not_noticed(speaks: Endpoint):
    """Tried again: too many questions, then trouble, then an answer."""
    speaks.says = [429, 500]
    assert embedding_at(speaks).embed(["home"]).shape == (1, 64)
    assert len(speaks.asked) == 3


@pytest.mark.parametrize(
    ("says", "error"),
    [
        (401, openai.AuthenticationError),
        (429, openai.RateLimitError),
        (500, openai.InternalServerError),
        (404, openai.NotFoundError),
        ("drop", openai.APIConnectionError),
        (b"{}", openai.OpenAIError),
        (b"[]", openai.OpenAIError),
        (b'{"data": [', openai.OpenAIError),
        (b"<html>hello</html>", openai.OpenAIError),
        (b'{"data": []}', openai.OpenAIError),
        (b'{"data": [{"index": 0, "embedding": [1, 2]}]}', openai.OpenAIError),
        (b'{"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1, 2]}]}', openai.OpenAIError),
        (b'{"data": [{"index": 0, "embedding": ["a"]}, {"index": 1, "embedding": ["b"]}]}', openai.OpenAIError),
        (b'{"data": [{"index": 0, "embedding": null}, {"index": 1, "embedding": null}]}', openai.OpenAIError),
        (b'{"data": [{"index": 0, "embedding": [NaN, 1]}, {"index": 1, "embedding": [1, 1]}]}', openai.OpenAIError),
    ],
    ids=str,
)
def test_an_endpoint_that_does_not_answer_as_one_raises_what_openai_raises(
    speaks: Endpoint, says: int | str | bytes, error: type[Exception]
):
    """Never another error, and never vectors that are not those of the texts."""
    speaks.says = [says] * 3
    with pytest.raises(error):
        embedding_at(speaks).embed(["home", "away"])


def test_guidance_over_an_endpoint_is_built_and_asked(work: Work):
    """Opened again, nothing but the question goes out."""
    log = work["endpoint"]
    citation, title = log["wanted"]
    assert citation in [row[0] for row in log["then"][0]]
    assert log["told"] == ["built"]
    assert log["again"] == {"told": [], "answers": log["then"]}
    assert log["sent"] == [[title]]
    assert log["refused later"] == "AuthenticationError"


def test_an_endpoint_that_fails_half_way_leaves_nothing_half_built(work: Work):
    """The key is refused while the cards are embedded: the folder is as it was, nothing was told."""
    log = work["endpoint"]
    assert (log["refused"], log["left"], log["refused told"]) == ("AuthenticationError", [], [])


# --------------------------------------------------------------------------------------------------------------- MiniLM

needs_the_model = pytest.mark.skipif(not HAS_MODEL, reason=f"the model all-MiniLM-L6-v2 is not in {MODEL}")
TEXTS = ["home", "he wants tae go hame", "Mae hi eisiau cath", "", "🐕 \0", "who decides? " * 60, "risk " * 900]


@pytest.fixture(scope="module")
def minilm() -> MiniLM:
    return MiniLM(MODEL)


class Watched:
    """The real session; remembers the shapes that it was handed."""

    def __init__(self, session: Any) -> None:
        self._session = session
        self.shapes: list[tuple[int, ...]] = []
        self.masked = 0

    def run(self, names: object, given: dict[str, np.ndarray]) -> Any:
        self.shapes.append(given["input_ids"].shape)
        assert {array.shape for array in given.values()} == {self.shapes[-1]}
        self.masked += int((given["attention_mask"] == 0).sum())
        return self._session.run(names, given)


@pytest.fixture
def watched(minilm: MiniLM, monkeypatch: pytest.MonkeyPatch) -> Watched:
    one = Watched(minilm._model)
    monkeypatch.setattr(minilm, "_model", one)
    return one


@needs_the_model
def test_vectors_of_the_model_have_length_one_for_any_text(minilm: MiniLM):
    """Empty, of another script, or far longer than the model reads."""
    rows = minilm.embed(TEXTS)
    assert rows.shape == (len(TEXTS), 384)
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-5)
    assert minilm.embed([]).shape == (0, 384)


@needs_the_model
def test_vectors_of_the_model_lie_near_where_meanings_do(minilm: MiniLM):
    """A sentence is nearer to what means the same than to what shares its words."""
    asked, same, other = minilm.embed(["someone to speak up for me", "I need an advocate", "someone to paint my shed"])
    assert asked @ same > asked @ other


@needs_the_model
def test_a_vector_does_not_depend_on_what_else_is_in_the_batch(minilm: MiniLM):
    """Alone, beside others and in another order: the same to 1e-5."""
    texts = [*TEXTS, *(question for card in cards()[::80] for question in card.questions[:4])]
    together = minilm.embed(texts)
    alone = np.vstack([minilm.embed([text]) for text in texts])
    backwards = minilm.embed(texts[::-1])[::-1]
    assert np.abs(together - alone).max() <= 1e-5
    assert np.abs(together - backwards).max() <= 1e-5


@needs_the_model
def test_a_question_is_not_padded_beyond_its_own_length(minilm: MiniLM, watched: Watched):
    """Four words are six tokens to the model, not 256; what is too long is cut."""
    minilm.embed(["who decides about risk"])
    minilm.embed(["risk " * 900])
    assert watched.shapes == [(1, 6), (1, 256)]
    assert watched.masked == 0


@needs_the_model
def test_one_long_text_of_many_does_not_make_the_others_long(minilm: MiniLM, watched: Watched):
    """Each is embedded at its own length."""
    minilm.embed(["risk " * 200, *["who decides"] * 64])
    assert sorted({width for _, width in watched.shapes}) == [4, 202]
    assert sum(rows for rows, _ in watched.shapes) == 65
    assert watched.masked == 0


@needs_the_model
@pytest.mark.parametrize("name", ["model.onnx", "tokenizer.json"])
@pytest.mark.parametrize("keep", [0.0, 0.5])
def test_a_file_of_the_model_that_is_cut_short_is_no_model(tmp_path: Path, name: str, keep: float):
    """As if it were not there: whoever asks can search by words."""
    for file in (MODEL / "onnx").iterdir():
        if file.name != name:
            (tmp_path / file.name).symlink_to(file)
    whole = (MODEL / "onnx" / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: int(len(whole) * keep)])
    with pytest.raises(NoModel):
        MiniLM(tmp_path)


@pytest.mark.parametrize("made", [(), ("model.onnx",), ("tokenizer.json",)])
def test_a_folder_without_a_model_is_no_model(tmp_path: Path, made: tuple[str, ...]):
    """Both files have to be there; nothing is fetched."""
    for name in made:
        (tmp_path / name).touch()
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NoModel):
            MiniLM(folder)


@needs_the_model
def test_guidance_over_the_model_is_built_once_and_asked(work: Work):
    """Opened without embedding a card again, with the same answers."""
    log = work["model"]
    assert (log["first"]["told"], log["second"]["told"]) == (["built"], [])
    assert log["first"]["answers"] == log["second"]["answers"]
    assert "SDS 2021 1.1" in [row[0] for row in log["first"]["answers"][0]]
    assert log["second"]["embedded"] == len(QUESTIONS) < log["first"]["embedded"]
