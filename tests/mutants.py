"""Breaks the core on purpose, one line at a time, and runs the core's tests: each broken core must be noticed.

`make mutants`. A row is a file, what stands there, what it is broken to, and what that would mean for a person.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = (
    *("tests/test_hard_conversations.py", "tests/test_grounding.py", "tests/test_safety.py"),
    *("tests/test_store.py", "tests/test_store_encoding.py", "tests/test_asking.py", "tests/test_core_walk.py"),
)


@dataclass(frozen=True)
class Mutant:
    """One way to break it."""

    what: str
    file: str
    before: str
    after: str
    tests: tuple[str, ...] = TESTS


CORE = "bot/conversation/"
MUTANTS = (
    Mutant(
        "a worker's words count as the person's",
        CORE + "grounding.py",
        "if source.entered_by == line.holder and theirs:",
        "if source.entered_by == source.said_by:",
    ),
    Mutant(
        "words that somebody else typed are own",
        CORE + "grounding.py",
        "if source.entered_by == line.holder and theirs:",
        "if theirs:",
    ),
    Mutant(
        "a reworded line passes as reported",
        CORE + "grounding.py",
        "if source.via not in {Via.EDIT, Via.MODEL}:",
        "if True:",
    ),
    Mutant(
        "words without a source pass as reworded",
        CORE + "grounding.py",
        "return Wording.ADDED if unsupported(",
        "return Wording.REWORDED if unsupported(",
    ),
    Mutant(
        "a negation is dropped by a cut",
        CORE + "grounding.py",
        "if _NEGATION.search(governing) or",
        "if False and _NEGATION.search(governing) or",
    ),
    Mutant(
        "a condition is dropped by a cut",
        CORE + "grounding.py",
        "if _CONDITION.search(before) or _reaches_back(after):",
        "if False:",
    ),
    Mutant(
        "a mark may say what is not there",
        CORE + "grounding.py",
        "or source.text[start:end] != mark.text",
        "or False",
    ),
    Mutant("the asker's I goes under the person", CORE + "grounding.py", 'return "not_theirs"', "return None"),
    Mutant(
        "the fingerprint is not compared",
        CORE + "keeping.py",
        "if event.fingerprint != c.draft().fingerprint:",
        "if False:",
    ),
    Mutant(
        "a record needs no matching yes",
        CORE + "recording.py",
        "if fingerprint(self.stored) != self.confirmation.fingerprint:",
        "if False:",
    ),
    Mutant("a record needs no name", CORE + "recording.py", "if not self.confirmation.name.strip():", "if False:"),
    Mutant(
        "reworded lines are covered by the whole yes",
        CORE + "recording.py",
        "return self.open is None and self.wording in NEEDS_OWN_YES",
        "return False",
    ),
    Mutant(
        "a superseded mark is revived",
        CORE + "conversation.py",
        "gone = self.superseded | self.left_out",
        "gone = self.left_out",
    ),
    Mutant(
        "a line that was left out comes back",
        CORE + "conversation.py",
        '"left_out": c.left_out | set(dropped.rests_on),',
        '"left_out": c.left_out,',
    ),
    Mutant(
        "a yes to a line outlives its change",
        CORE + "conversation.py",
        "waiting = [line for line in self.lines if self.yeses.get(line.id) != line.fingerprint]",
        "waiting = [line for line in self.lines if line.id not in self.yeses]",
    ),
    Mutant(
        "an old button keeps a line that has changed",
        CORE + "deciding.py",
        "if line is None or event.fingerprint != turn.c.as_shown(line):",
        "if line is None:",
    ),
    Mutant(
        "forgotten words keep their text",
        CORE + "recording.py",
        "return replace(words, text=None)",
        "return words",
    ),
    Mutant(
        "marks on forgotten words stay",
        CORE + "conversation.py",
        "marks = tuple(mark for mark in c.marks if mark.span.words_id not in gone)",
        "marks = c.marks",
    ),
    Mutant(
        "a correction does not replace",
        CORE + "hearing.py",
        "bool(none), old, doubts",
        "bool(none), (), doubts",
    ),
    Mutant(
        "a disclosure does not stop the questions",
        CORE + "deciding.py",
        "stops = bool(new) and",
        "stops = False and",
    ),
    Mutant(
        "nobody is asked what has to be passed on",
        CORE + "keeping.py",
        '"pass_on": True,',
        '"pass_on": False,',
    ),
    Mutant(
        "an objection waits for a fingerprint",
        CORE + "keeping.py",
        "turn.add(e.Objected(turn.at, words.id))",
        "pass",
    ),
    Mutant(
        "thanks ends a line",
        CORE + "turn.py",
        "return bool(words) and len(words) <= 4 and all(",
        "return False and all(",
    ),
    Mutant(
        "a service aim may be an outcome",
        CORE + "in_talk.py",
        'if line.element == "B1" and (own_goal or rejected):',
        "if False:",
    ),
    Mutant(
        "a later listener renames the person",
        CORE + "hearing.py",
        "if c.label(party.id):",
        "if False:",
    ),
    Mutant(
        "a disclosure becomes an outcome",
        CORE + "hearing.py",
        "if reason is not None or _kept_apart(c, mark):",
        "if reason is not None:",
    ),
    Mutant(
        "a refusal typed as a name keeps the record",
        CORE + "keeping.py",
        "return few and not answer and not concerns.signs(text)",
        "return True",
    ),
    Mutant("more than three questions", CORE + "asking.py", "if asked >= flow.most or", "if False or"),
    Mutant(
        "what was said is asked again",
        CORE + "asking.py",
        "return element in conversation.opens or none_seen or any(mark.element in same for mark in conversation.live)",
        "return False",
    ),
    Mutant(
        "events hold people's words",
        "store/encoding.py",
        'apart = {"id", "text"} if kind in _PLACED else set()',
        'apart = {"id"} if kind in _PLACED else set()',
    ),
)


MODEL_TESTS = ("tests/test_with_model.py", "tests/test_phrasing.py")
WITH_A_MODEL = (
    Mutant(
        "words are sent although nobody agreed",
        CORE + "conversation.py",
        'return self.service if self.answers.get("may_send") == "yes" else ""',
        "return self.service",
        MODEL_TESTS,
    ),
    Mutant("words are sent as they are", "bot/model.py", "masked = masks.mask(text)", "return text", MODEL_TESTS),
    Mutant(
        "a quotation that is not there is a mark",
        "bot/listening/with_model.py",
        "return found.span() if found else None",
        "return found.span() if found else (0, 9)",
        MODEL_TESTS,
    ),
    Mutant(
        "a wish is the person's because a model says so",
        "bot/listening/with_model.py",
        "doubts.setdefault(doubt.id, doubt)",
        "marks.append(doubt)",
        MODEL_TESTS,
    ),
    Mutant(
        "other words are offered without a source",
        CORE + "offering.py",
        "return not unsupported(",
        "return True or not unsupported(",
        MODEL_TESTS,
    ),
    Mutant(
        "a question of a model's own is asked",
        "bot/session.py",
        "if not sound_question(worded.text, written, request.said):",
        "if not worded.text:",
        MODEL_TESTS,
    ),
    Mutant(
        "a model's words count as said",
        CORE + "grounding.py",
        "if source.via not in {Via.EDIT, Via.MODEL}:",
        "if source.via is not Via.EDIT:",
        MODEL_TESTS,
    ),
    Mutant(
        "deleted words live on in a model's question",
        CORE + "forgetting.py",
        "return tuple(dict.fromkeys((*words_ids, *echoes)))",
        "return words_ids",
        MODEL_TESTS,
    ),
    Mutant(
        "a model that is away is asked for ever",
        "bot/model.py",
        "with self._breaker.calling():",
        "if True:",
        MODEL_TESTS,
    ),
)


TELEGRAM = (
    Mutant(
        "telegram: an update is done as often as it comes",
        "store/inbox.py",
        '.where(UPDATES.c.id == bindparam("number"), UPDATES.c.done_at.is_(None))',
        '.where(UPDATES.c.id == bindparam("number"))',
        ("tests/test_telegram_kill.py", "tests/test_telegram_talk.py", "tests/test_telegram_sharing.py"),
    ),
    Mutant(
        "telegram: a button of an old talk answers a new one",
        "bot/channels/telegram/sending.py",
        'of_talk = talk if kind == OF_TALK else ""',
        'of_talk = ""',
        ("tests/test_telegram_talk.py",),
    ),
    Mutant(
        "telegram: a yes counts for what was never shown",
        "bot/channels/telegram/desk.py",
        'return there and self.parts.now() - self.now_of(member, "seen_at") <= YES_FOR',
        "return True",
        ("tests/test_telegram_talk.py",),
    ),
    Mutant(
        "telegram: earlier words are shown without the code",
        "bot/channels/telegram/desk.py",
        "return shown is None or (shown.quotes and now",
        "return shown is None or (False and now",
        ("tests/test_telegram_talk.py",),
    ),
    Mutant(
        "telegram: a code works twice",
        "store/members.py",
        "            connection.execute(delete(INVITES).where(INVITES.c.code == found.code))\n",
        "",
        ("tests/test_telegram_entering.py",),
    ),
    Mutant(
        "telegram: a webhook listens to everybody",
        "bot/channels/telegram/hook.py",
        "if not hmac.compare_digest(given.encode(), secret.encode()):",
        "if False:",
        ("tests/test_telegram_command.py",),
    ),
)


OTHER_TALKS = ("tests/test_other_talks.py",)
OTHERS = (
    Mutant(
        "a log says what somebody without speech wants",
        CORE + "hearing.py",
        "if c.mode in WATCHED and mark.element in WISHES and mark.holder == PERSON:",
        "if False:",
        OTHER_TALKS,
    ),
    Mutant(
        "what a carer says that another wants becomes an outcome",
        CORE + "hearing.py",
        'if c.mode is Mode.CARER and mark.element == "B1" and mark.holder != PERSON:',
        "if False:",
        OTHER_TALKS,
    ),
    Mutant(
        "a review brings in the record of another person",
        "store/records.py",
        "mine = select(TALKS.c.id).where(TALKS.c.person == person)",
        "mine = select(TALKS.c.id)",
        OTHER_TALKS,
    ),
    Mutant(
        "what was better stands under no outcome",
        CORE + "hearing.py",
        'ABOUT_AN_OUTCOME = frozenset({"R1", "R2"})',
        "ABOUT_AN_OUTCOME = frozenset()",
        OTHER_TALKS,
    ),
    Mutant(
        "what was seen twice is two lines",
        "bot/drafting/profile.py",
        "ALIKE = 0.5",
        "ALIKE = 1.5",
        OTHER_TALKS,
    ),
    Mutant(
        "a copy of an erased record stays in a later talk",
        "store/erasing.py",
        "        _forget_copies(connection, record, talks, at, by, why)\n",
        "",
        ("tests/test_forgetting.py",),
    ),
    Mutant(
        "what was erased stays in the file",
        "store/writing.py",
        'connection.exec_driver_sql("VACUUM")',
        "pass",
        ("tests/test_forgetting.py",),
    ),
)

TORTURED = ("tests/test_torture.py",)
TORTURE = (
    Mutant(
        "torture: each statement is a commit of its own",
        "store/engine.py",
        'if options.get("isolation_level") != "AUTOCOMMIT":',
        "if False:",
        TORTURED,
    ),
    Mutant(
        "torture: the fingerprint of a yes is not compared",
        CORE + "keeping.py",
        "if event.fingerprint != c.draft().fingerprint:",
        "if False:",
        TORTURED,
    ),
    Mutant(
        "torture: a place in a talk can be written twice",
        "store/migrations/versions/v0001_first.py",
        '_number("sequence", key=True),\n            _text("kind"),',
        '_number("sequence"),\n            _text("kind"),',
        TORTURED,
    ),
    Mutant(
        "torture: two records of one yes",
        "store/migrations/versions/v0001_first.py",
        '        sa.UniqueConstraint("talk", "fingerprint"),\n',
        "",
        TORTURED,
    ),
    Mutant(
        "torture: a commit is not synced",
        "store/engine.py",
        '"PRAGMA synchronous=FULL"',
        '"PRAGMA synchronous=OFF"',
        TORTURED,
    ),
    Mutant(
        "torture: a deletion that cannot be cleaned up is refused although it was stored",
        "store/writing.py",
        "with suppress(DBAPIError), engine.connect()",
        "with engine.connect()",
        TORTURED,
    ),
    Mutant(
        "torture: what is stored already is said not to be",
        "bot/session.py",
        'raise CannotStore("stored") from None',
        "raise",
        TORTURED,
    ),
    Mutant(
        "torture: a store that was read-only stays so",
        "store/writing.py",
        'if failed.kind == "read_only":',
        "if False:",
        TORTURED,
    ),
)


def survives(mutant: Mutant) -> bool:
    """Whether the tests pass although the core is broken so. Raises when the place is not there any more."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        skip = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".*_cache", ".hypothesis")
        shutil.copytree(ROOT, copy, ignore=skip)
        file = copy / mutant.file
        text = file.read_text(encoding="utf-8")
        if text.count(mutant.before) != 1:
            raise LookupError(f"{mutant.what}: its place in {mutant.file} is there {text.count(mutant.before)} times")
        file.write_text(text.replace(mutant.before, mutant.after), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-x",
            "-q",
            "-p",
            "no:randomly",
            "-p",
            "no:cacheprovider",
            *mutant.tests,
        ]
        done = subprocess.run(command, cwd=copy, capture_output=True, env={**os.environ, "PYTHONPATH": str(copy)})
        return done.returncode == 0


def main(part: str = "") -> int:
    """One line a mutant whose name holds `part`; 1 when one of them was not noticed."""
    unnoticed = 0
    chosen = [mutant for mutant in (*MUTANTS, *WITH_A_MODEL, *TELEGRAM, *OTHERS, *TORTURE) if part in mutant.what]
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for mutant, alive in zip(chosen, pool.map(survives, chosen), strict=True):
            unnoticed += alive
            print(f"{'NOT NOTICED' if alive else 'noticed':12} {mutant.what}", flush=True)
    print(f"{len(chosen) - unnoticed} of {len(chosen)} noticed")
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
