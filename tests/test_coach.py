"""The coach keeps its word: it points and asks, never marks, never edits, and says when it cannot tell."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import noting
from bot.coaching import BY_ID, CHECKS, Coached, Heard, Letter, Need, Verdict, coach, only_in, show_how, spoken
from bot.coaching.lexicon_plain import SWAPS
from bot.coaching.speaking import spoken_silence
from bot.conversation.recording import Line, Mode, Party, Role
from evals import coach as measure
from knowledge.cards import cards
from prompts import LANGUAGES, Phrases
from tests.conftest import ROOT


def listened(text: str, mode: Mode = Mode.WORKER, language: str = "en") -> tuple[Heard, list[tuple[int, int]]]:
    """What the program hears in a note, and what may have to be passed on."""
    talk, begins = asyncio.run(noting.heard({"text": text, "mode": mode.value, "language": language}))
    heard = Heard(talk.live, begins, talk.parties)
    spans = [(begins[c.span.words_id] + c.span.start, begins[c.span.words_id] + c.span.end) for c in talk.concerns]
    return heard, spans


def coached(text: str, mode: Mode = Mode.WORKER, language: str = "en", **more: Any) -> Coached:
    heard, apart = listened(text, mode, language)
    return coach(text, heard, more.pop("lines", None), mode, language, apart=apart, **more)


def checks_of(text: str, mode: Mode = Mode.WORKER, language: str = "en", **more: Any) -> set[str]:
    return {finding.check for finding in coached(text, mode, language, **more).findings}


EXAMPLES = (
    # check, poor, good, mode
    ("1.4", "I want to be compliant with my care package.", "I want my Thursday nights back with the ringers.", ""),
    ("1.4", "She wants her needs met in the community.", "She wants to plait her niece's hair.", ""),
    ("1.4", "My goal is to reduce my reliance on services.", "My goal is to ring the tenor before I die.", ""),
    ("1.4", "I will engage with the falls pathway.", "I will be in the band on Saturday.", ""),
    ("1.4", "Plan says promote community participation.", "He carries the banner at Whitsun.", ""),
    ("1.4", "School want him in the unit by September.", "He wants his own coat peg.", ""),
    ("1.5", "He would like a social worker.", "He would like a social worker, so that he can see his boys.", ""),
    ("1.6", "She wants to feel safe.", "She wants to feel safe walking home past the bus shelter.", ""),
    ("1.7", 'She said "I want my whistle back".', 'She said "I want my whistle back", because it calls the geese.', ""),
    ("2.2", 'He said, "I want to get a job. I want to learn to drive."', 'He said, "I want to keep my hens."', ""),
    ("2.3", "Outcome not achieved, no improvement, though he still gets to the garden.", "He got to the garden.", ""),
    ("3.2", "Strengths: engages well and accepts support.", "She finds her way home by the smell of bread.", ""),
    ("3.4", "There are ongoing concerns re the stairs.", "There are concerns from her sister re the stairs.", ""),
    (
        "3.8",
        "The kitchen door is locked.",
        "The kitchen door is locked until Friday, Ken agreed, because of the gas.",
        "",
    ),
    ("3.9", "He is aware of the risk of the path.", "He takes the risk because the view is worth it to him.", ""),
    ("4.1", "We " + "walked and talked and " * 12 + "went home.", "We walked to the lock. We talked.", ""),
    ("4.2", "Saw the OT about the chair.", "Saw the OT (occupational therapist) about the chair.", ""),
    ("4.3", "He resides with Una and mobilises slowly.", "He lives with Una and walks slowly.", ""),
    ("4.4", "She feeds the hens at the gate. She feeds the hens at the gate now.", "She feeds the hens. He sings.", ""),
    ("4.7", "She is attention-seeking and refused her tea.", "She called six times and left her tea.", ""),
    ("4.8", "It was decided to stop the visits.", "It was decided by Una and me to stop the visits.", ""),
    ("5.2", "She was hostile.", "She was hostile: she threw the cup at the door.", ""),
    ("5.2", "Lacks insight.", "I think he lacks insight.", ""),
    ("5.3", "Peter did not want to engage with me.", "Peter said he did not want to talk to me.", ""),
    ("5.5", "Ken told me that Una said the boat leaks.", "Una told me the boat leaks.", ""),
    ("5.7", "She lives alone. She lives with her son.", "She lives with her son.", ""),
    ("6.1", "It is felt that he should move.", "His sister thinks that he should move.", ""),
    ("6.3", "The baby was in the room.", "The baby was in the room, asleep on her chest.", ""),
    ("6.5", "Family in agreement with plan.", 'Una said, "fine by me", and we agreed on Friday.', ""),
    ("6.6", "Her attorney decided on the home.", "Her sister drove her to see the home.", ""),
    ("7.6", "Referral made to the memory cafe.", "Referral made to the cafe because she wants company.", ""),
    ("7.9", "There is a waiting list for the pool.", "There is a waiting list, so until June Ken takes her.", ""),
    ("8.2", "Six calls were done. All went well.", "We asked if anything new had come up.", "review_note"),
    ("8.3", "Six calls were done. All went well.", "It turned out to be the dog at number nine.", "review_note"),
    ("8.4", "32 hours delivered this month.", "He walked to the gate, then the bench.", ""),
    ("9.1", "In March he got further. In May he got better.", "In March the gate. In April worse.", "review_note"),
    ("9.2", "He relapsed in April.", "April was just April, he says.", ""),
    ("9.3", "He walks again due to our input.", "He walks again, with his sister and the stick.", ""),
    ("9.5", "She has changed her mind.", "She has changed her mind: before, it was the sea.", ""),
    ("10.3", "Outcome: NOF 3.", 'NOF 3. "I want my own key," she said.', ""),
    ("10.5", "82M, vascular dementia.", "Idwal lets nobody else make the tea.", ""),
    ("11.1", "Orla is non-verbal.", "Orla is non-verbal; she points at the cup.", ""),
    ("11.2", "Orla enjoyed the music.", "Orla enjoyed the music, I think: she pulled the cup across.", "learning_log"),
    ("11.3", "I enjoy music and choose my own drinks.", "Orla pulled the blue cup across.", "learning_log"),
    ("12.1", "He was a good boy at lunch.", "He ate his lunch by the window.", ""),
    ("12.2", "She is leaving care.", "She is leaving care, and if the flat falls through she goes to Meg.", ""),
    ("12.3", "Palliative. Ceiling of care in place.", "Palliative. He wants to finish varnishing the door.", ""),
)


@pytest.mark.parametrize(("check", "poor", "good", "mode"), EXAMPLES)
def test_a_check_points_at_the_poor_example_and_not_at_the_good_one(check: str, poor: str, good: str, mode: str):
    """Each rule can say something, and can hold its tongue."""
    of = Mode(mode) if mode else Mode.WORKER
    assert check in checks_of(poor, of), poor
    assert check not in checks_of(good, of), good


@pytest.mark.parametrize(
    "text",
    [
        "I want to let the carers wash me when they come.",
        "I would like to access my local community with support.",
        "Mum wants to engage with the falls team.",
        "He wants to be independent with all aspects of personal care.",
        "Goal: will attend the lunch club weekly.",
        "To promote independence with meal preparation.",
    ],
)
def test_a_disguised_aim_is_found_and_said_why(text: str):
    """The check that matters most: a service's aim said as the person's (FNF ¶17). The line asks for their words."""
    first = coached(text).offered[0]
    assert (first.check, first.verdict, first.clause) == ("1.4", Verdict.LOOK, "FNF ¶17")
    assert spoken([first], Phrases("en"))[0].count("?") == 1


@pytest.mark.parametrize(
    "text",
    [
        'She was a ward sister. "I wish to preserve my skin integrity," she said.',
        '"I shall be compliant with nobody," he told me.',
        "I want to improve my balance so I can dance at the wedding.",
        "I used to be a therapist, and I want to maintain my mobility so I can see my sister.",
    ],
)
def test_official_words_in_a_persons_mouth_are_at_most_asked_about(text: str):
    """Professional words can be the person's own: a question, never more."""
    aims = [one for one in coached(text).findings if one.check in {"1.4", "1.5", "1.6"}]
    assert all(one.verdict is Verdict.CANNOT_TELL for one in aims)


def test_somebodys_own_message_is_never_told_how_to_be_put():
    """A person's words are theirs: only whose aim it is may be asked, and as a question."""
    text = "I want to comply with my plan. I refused the OT. He resides at the property. It was decided. I was hostile."
    for mode in (Mode.PERSON, Mode.CARER, Mode.PROFILE):
        told = coached(text, mode)
        assert {one.check for one in told.findings} <= {"1.4", "1.6"}
        assert all(one.verdict is Verdict.CANNOT_TELL for one in told.findings)
        assert {one.why for one in told.silent if one.verdict is Verdict.CANNOT_TELL} == {"own_words"}


@pytest.mark.parametrize("check", ["1.4", "4.2", "4.3", "4.7", "5.2", "4.8"])
def test_words_in_quotation_marks_are_not_looked_at(check: str):
    """They are somebody's own."""
    said = "I want to be compliant, I refused, I reside with the OT, she was hostile, it was decided"
    assert check not in checks_of(f'He said, "{said}," and laughed.')
    assert check in checks_of(f"{said}.".replace("I want to be compliant", "I want to be compliant with my package"))


def test_a_written_down_talk_is_looked_at_only_where_the_worker_speaks():
    """Every other turn is somebody's own words."""
    talk = "WORKER: {0}\nPERSON: {1}"
    blame, plain = "she refused and was non-compliant.", "the swans are back."
    assert "4.7" in checks_of(talk.format(blame, plain), Mode.CONVERSATION)
    assert "4.7" not in checks_of(talk.format(plain, blame), Mode.CONVERSATION)


def test_words_that_may_have_to_be_passed_on_are_left_alone():
    """No line about style stands beside a disclosure."""
    text = "She said he hits her. It was decided to wait."
    start = text.index("It was")
    assert "4.8" in {one.check for one in coach(text).findings}
    assert "4.8" not in {one.check for one in coach(text, apart=[(start, len(text))]).findings}


POOR = " ".join(poor for _, poor, _, mode in EXAMPLES if not mode)


def test_at_most_three_lines_are_offered_and_the_worst_comes_first():
    """The rest is behind "more", and nothing is lost or said twice."""
    told = coached(POOR)
    assert len(told.offered) == 3
    assert len(told.more) > 10
    assert sorted([*told.offered, *told.more], key=lambda one: one.worst_first) == list(told.findings)
    assert len({one.check for one in told.offered}) == 3
    assert max(one.grave for one in told.offered) <= min(BY_ID[one.check].grave for one in told.findings[-5:])


def test_a_good_note_is_left_in_peace():
    """A checker that nags is switched off: of mere questions one is offered, and an aim on paper that the writer has
    set against the person's own wish is not offered at all."""
    note = (
        'Plan says promote community participation. Una said, "I want my whistle back." '
        "We agreed Ken brings it, because of the rain, on Friday. "
        "Her knee is bad and the worry is the stair down to the lock, where she fell in May with nobody by. "
        "She went to the water and came home again by the path, as far as the gate, and sat on the bench for a while."
    )
    told = coached(note)
    assert len(told.offered) <= 1
    assert all(one.verdict is Verdict.CANNOT_TELL for one in told.offered)
    assert "1.4" in {one.check for one in told.more}


def test_a_message_stands_once_at_a_sentence():
    """Two words of blame in one sentence are one line."""
    told = [one for one in coached("He refused, was non-compliant and demanding.").findings if one.check == "4.7"]
    assert len(told) == 1


def test_there_is_no_sum_of_anything():
    """FNF ¶75: nothing here can be added up for a person."""
    told = coached(POOR)
    assert {name for name in vars(type(told)) if not name.startswith("_")} == {"findings", "silent", "offered", "more"}
    for language in LANGUAGES:
        said = " ".join([*spoken(told.findings, Phrases(language)), *spoken_silence(told.silent, Phrases(language))])
        assert not re.search(
            r"\b(?:wrong|correct|score|fail\w*|error|points?:|out of \d|total)\b", said.lower()
        ) or any(word in POOR.lower() for word in re.findall(r"\b(?:fail\w*|wrong|correct|score)\b", said.lower()))


def test_a_disguised_aim_is_found_wherever_it_stands_in_a_note():
    """Also behind another sentence, and beside a wish of the person's own: it is offered first, and not kept back."""
    note = (
        "Saw Dorrie on Tuesday. I will access community activities to promote my wellbeing. She wants her garden back."
    )
    first = coached(note).offered[0]
    assert first.check == "1.4"
    assert first.text == "access community activities to promote my wellbeing"


@settings(deadline=None)
@given(
    st.text(max_size=400)
    | st.lists(st.sampled_from([*POOR.split(), '"', "“", "”", "\n", "."]), max_size=80).map(" ".join)
)
def test_whatever_is_written_every_span_stands_there_to_the_letter(text: str):
    """Never an error, the same lines in the same order, at most three, and one message of a kind at a sentence."""
    for mode in Mode:
        told = coach(text, mode=mode)
        assert told == coach(text, mode=mode)
        assert len(told.offered) <= 3
        assert all(one.text == text[one.start : one.end] for one in told.findings)
        assert {one.check for one in told.findings} | {one.check for one in told.silent} == set(BY_ID)
        for language in LANGUAGES:
            assert len(spoken(told.findings, Phrases(language))) == len(told.findings)


def test_the_table_holds_the_checks_of_the_twelve_principles():
    """85 rows, each with its clause, and a card that stands behind it."""
    assert len(CHECKS) == len(BY_ID) == 85
    assert {check.principle for check in CHECKS} == set(range(1, 13))
    known = {card.citation for card in cards()}
    assert not [check.id for check in CHECKS if check.clause not in known]
    for check in CHECKS:
        assert check.finds or check.needs is not Need.NOTE, f"{check.id} says it needs no more than a note"
        assert check.letter not in {Letter.MODEL, Letter.HUMAN} or check.finds is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_has_its_words(language: str):
    """A name, a line for what it finds, a reason for each way in which it cannot tell."""
    phrases = Phrases(language)
    for check in CHECKS:
        assert f"check.{check.id}.name" in phrases
        assert not check.finds or check.id == "5.8" or f"check.{check.id}.look" in phrases, check.id
        assert not check.how or f"check.how.{check.how}" in phrases
    for why in [*(need.value for need in Need), "own_words", "empty"]:
        assert f"check.why.{why}" in phrases


def test_what_it_says_is_short_and_asks():
    """Readable by somebody of eleven: no sentence of more than 22 words, and a question in each line but the offers."""
    for key, text in ((k, Phrases("en").text(k, words="x", plain="y", other="z")) for k in _lines()):
        assert "?" in text, key
        for sentence in re.split(r"[.?!:]\s", text):
            assert len(sentence.split()) <= 22, (key, sentence)
        assert not re.search(r"\b(?:wrong|correct|score|fail\w*|service user|client|outcome)\b", text), key


def _lines() -> list[str]:
    ways = ("look", "ask", "set", "family", "money", "child")
    return [key for check in CHECKS for way in ways if (key := f"check.{check.id}.{way}") in Phrases("en")]


def test_a_draft_is_asked_where_its_lines_come_from():
    """5.6 and 9.6: what nobody said, and what was said and is gone."""
    from bot.conversation.recording import Wording

    text = 'She said, "I want my whistle back from Meg."'
    kept = Line("l1", "B1", "person", None, "I want my whistle back from Meg", wording=Wording.OWN)
    added = Line("l2", "D1", "worker", None, "She is at risk of falls", wording=Wording.ADDED)
    assert not checks_of(text, lines=[kept]) & {"5.6", "9.6"}
    assert "5.6" in checks_of(text, lines=[kept, added])
    assert "9.6" in checks_of(text, lines=[added])


def test_a_review_is_asked_about_what_mattered_before():
    """8.1, where an earlier record is there; it cannot tell where none is."""
    text = "Review with Una at the lock. She learned a new tune."
    assert "8.1" in checks_of(text, Mode.REVIEW, earlier=("back to the bowling green",))
    assert "8.1" not in checks_of(text, Mode.REVIEW, earlier=("to play a tune with others",))
    silent = {one.check: one.why for one in coached(text, Mode.REVIEW).silent}
    assert silent["8.1"] == "earlier"


def test_how_shows_only_words_that_stand_in_the_note():
    """The writer's own words in another order; or nothing but the guidance."""
    text = (
        'Una said, "I want my whistle back, it calls the geese." She wants her needs met in the community. '
        "Referral made to the club. She was hostile."
    )
    heard, _ = listened(text)
    for finding in coached(text).findings:
        shown = show_how(finding, text, heard)
        assert shown.clause == finding.clause
        for start, end in shown.spans:
            assert text[start:end].strip()
        for value in shown.values.values():
            assert all(word.strip("…") in text for word in value.split())
    disguised = next(one for one in coached(text).findings if one.check == "1.4")
    assert "I want my whistle back" in show_how(disguised, text, heard).values["first"]


def test_an_older_note_beside_a_newer_one_tells_only_what_differs():
    """What was pointed at then and not now, and the other way round."""
    older, newer = coached("She was hostile. He resides here."), coached("She was hostile. It was decided.")
    assert {one.check for one in only_in(older.findings, newer.findings)} >= {"4.3"}
    assert "5.2" not in {one.check for one in only_in(older.findings, newer.findings)}
    assert "4.8" in {one.check for one in only_in(newer.findings, older.findings)}


def test_a_swap_is_offered_with_the_word_as_it_stands():
    """One list for both languages; what is plain is not itself on the list."""
    (told,) = (one for one in coach("He mobilises to the gate.").findings if one.check == "4.3")
    assert (told.text, told.values["plain"]) == ("mobilises", SWAPS["en"]["mobilises"])
    (welsh,) = (one for one in coach("Mae ganddi becyn gofal.", language="cy").findings if one.check == "4.3")
    assert welsh.values["plain"] == "help gartref"
    for table in SWAPS.values():
        assert not [word for word, plain in table.items() if plain in table or word != word.lower()]


def test_a_worry_of_others_asks_for_the_persons_own_view():
    """3.7 goes by who holds the mark, not by a word."""
    from bot.conversation.recording import Via, Words
    from tests.conftest import mark

    text = "The stairs are a worry."
    words = Words("w1", "nurse", "nurse", Via.TYPED, text, "en", noting._AT)
    heard = Heard(
        (mark(words, "The stairs are a worry", "D1", "nurse"),), {"w1": 0}, (Party("nurse", Role.PROFESSIONAL),)
    )
    assert "3.7" in {one.check for one in coach(text, heard).findings}


def test_the_measure_tells_a_line_that_points_from_one_that_asks():
    """`evals.coach` counts what stands at a labelled stretch, and each half of the invented aims is chosen by id."""
    text = "She wants her needs met in the community."
    found = measure.findings({"text": text, "mode": "worker_dictation", "language": "en"})
    assert measure.tally([{"start": 10, "end": 20}, {"start": 0, "end": 3}], found) == (2, 1, 1, 0)
    rows = [json.loads(line) for line in measure.AIMS.read_text(encoding="utf-8").splitlines()]
    assert len({row["id"] for row in rows}) == 150
    assert {measure.half(row["id"]) for row in rows} == {"making", "measuring"}


def run(*arguments: str, text: str = "", home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"WHATMATTERS_HOME": str(home), "PYTHONPATH": str(ROOT), "PATH": ""}
    return subprocess.run(
        [sys.executable, "-m", "bot", "check", *arguments], input=text, capture_output=True, text=True, env=environment
    )


NOTE = "Saw Una. She wants her needs met in the community. She was hostile. Family in agreement. Referral made. POC in."


def test_the_command_offers_three_lines_and_keeps_nothing(tmp_path: Path):
    """Sentence, line and clause; exit 0; the data folder stays empty."""
    done = run("-", text=NOTE, home=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(re.findall(r"^\d\. ", done.stdout, re.M)) == 3
    assert done.stdout.count("[FNF ¶") == 3
    assert "--more" in done.stdout
    assert not list(tmp_path.iterdir())


def test_the_command_shows_all_and_json_and_how(tmp_path: Path):
    """--all says of every check why it is silent; --json is one object; --how the note's own words or the card."""
    shown = run("-", "--all", text=NOTE, home=tmp_path)
    assert "cannot tell" in shown.stdout
    told = json.loads(run("-", "--json", text=NOTE, home=tmp_path).stdout)
    assert len(told["offered"]) == 3
    assert all(NOTE[one["start"] : one["end"]] == one["text"] for one in told["offered"] + told["more"])
    assert "FNF ¶17" in run("-", "--how", "1", text=NOTE, home=tmp_path).stdout


def test_the_command_lays_an_older_version_beside(tmp_path: Path):
    """In words, and with no number."""
    older = tmp_path / "older.txt"
    older.write_text(NOTE, encoding="utf-8")
    home = tmp_path / "home"
    done = run("-", "--beside", str(older), text='Saw Una. She said, "I want my whistle."', home=home)
    assert done.returncode == 0
    assert "“was hostile”" in done.stdout
    assert "is worth a talk" in done.stdout


def test_the_command_puts_what_has_to_be_passed_on_first(tmp_path: Path):
    """A sign of harm comes before any line about a note, in the fixed words."""
    done = run("-", text="She said her son hits her and takes her money. It was decided to wait.", home=tmp_path)
    assert done.stdout.startswith(Phrases("en").text("ask.last.pass_on_worker"))


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(("nowhere.txt",), 1), (("-", "--how", "99"), 1), (("-", "--mode", "poem"), 2), (("-", "--language", "fr"), 2)],
)
def test_the_command_says_in_one_line_what_it_could_not_do(arguments: tuple[str, ...], status: int, tmp_path: Path):
    """Exit 1 with one plain line, 2 for wrong usage, and no traceback."""
    done = run(*arguments, text=NOTE, home=tmp_path)
    assert done.returncode == status
    assert "Traceback" not in done.stderr
    assert status == 2 or done.stderr.count("\n") == 1
