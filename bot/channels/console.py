"""A talk in a terminal. Law: Ctrl-C, a closed window or a full disk lose nothing that was said before.

Reading is done outside the event loop, so that Ctrl-C reaches the prompt at once; each thing that was typed
is one run of the session.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from getpass import getpass
from threading import Timer
from typing import Any, Protocol

from bot.channels.typed import understood
from bot.conversation.waiting import QUESTIONS
from bot.locks import locked, opens
from bot.session import BEGINS, LOOKS_BACK, About, CannotStore, Refused, Session, Unfinished
from bot.showing import Screen, waiting_line
from prompts import Phrases

ABOUT_SOMEBODY_KNOWN = LOOKS_BACK | {"observer"}
"""Kinds of talk before which the console asks whom it is about."""

OWN_VOICE = frozenset({"person", "carer"})
"""Kinds of talk that ask for the language first."""

PATIENCE_S = 0.1
"""After so long without an answer, "one moment" is said."""

LONG = 20_000
"""Characters: listening to more than this takes long enough to say so."""


class Shelf(Protocol):
    """Kept records, as far as a talk can begin from one."""

    def list(self, phrases: Phrases) -> Sequence[Mapping[str, str]]: ...

    def about(self, record: str, kind: str) -> About: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where and for whom the console is: settings, as the channel needs them. `home` is where talks are stored."""

    nation: str
    language: str
    zone: str
    home: str


class Left(Exception):
    """They are leaving: Ctrl-C, the end of input, or "finish"."""


class Console:
    """One terminal. `read` gives a line or raises EOFError; `write` shows one."""

    def __init__(
        self,
        session: Session,
        waiting: Callable[[], Sequence[Unfinished]],
        phrases: Callable[[str], Phrases],
        place: Place,
        shelf: Shelf,
        read: Callable[[str], str] | None = None,
        write: Callable[[str], None] | None = None,
    ) -> None:
        self._session = session
        self._waiting = waiting
        self._phrases_of = phrases
        self._place = place
        self._shelf = shelf
        self._hides = read is None and sys.stdin.isatty()
        self._read = read or _terminal()
        self._write = write or _print
        self._phrases = phrases(place.language or "en")

    def run(self, kind: str = "", record: str = "") -> None:
        """The whole visit to this terminal, to its end. `record` is one that the talk begins from."""
        with asyncio.Runner() as runner:
            try:
                shown = self._open_waiting(runner) or self._start(runner, kind, record)
                while not shown.ended:
                    shown = self._turn(runner, shown)
                self._show(shown)
            except (Left, EOFError, KeyboardInterrupt):
                self._write("\n" + self._phrases.text("say.bye"))

    # --- before a talk -----------------------------------------------------------------------------------

    def _open_waiting(self, runner: asyncio.Runner) -> Screen | None:
        """What waits is announced first; its words are shown only after unlocking."""
        waiting = self._waiting()
        if not waiting:
            return None
        say = self._phrases.text
        self._write(say("say.waiting"))
        for number, talk in enumerate(waiting, 1):
            self._write("  " + waiting_line(number, talk.changed_at, talk.zone or self._place.zone, self._phrases))
        asked = "say.open_which"
        while picked := self._ask(say(asked)).strip():
            known = picked.isdigit() and 1 <= int(picked) <= len(waiting)
            asked = "say.open_which" if known else "say.no_such_talk"
            if known and self._unlocked(waiting[int(picked) - 1]):
                return self._do(runner, partial(self._session.resume, waiting[int(picked) - 1].talk))
        return None

    def _unlocked(self, talk: Unfinished) -> bool:
        say = self._phrases.text
        for question in ("say.open_safe", "say.open_who"):
            if not self._is_yes(self._ask(say(question))):
                return False
        if talk.secret not in {"", "skipped"} and not opens(self._ask_hidden(say("say.open_secret")), talk.secret):
            self._write(say("say.open_wrong"))
            return False
        return True

    def _is_yes(self, text: str) -> bool:
        return text.strip().casefold().rstrip(".!") in {word.casefold() for word in self._phrases.words("button.yes")}

    def _start(self, runner: asyncio.Runner, kind: str, record: str) -> Screen:
        by_number = {str(number): one for number, one in enumerate(BEGINS, 1)}
        while kind not in BEGINS:
            typed = self._ask(self._phrases.text("say.who_are_you")).strip()
            if typed.casefold() in self._phrases.words("button.help"):
                self._write(self._phrases.text("safety.help_numbers"))
            kind = by_number.get(typed, "")
        if kind in ABOUT_SOMEBODY_KNOWN:
            record = record or self._pick_record(kind)
        about = self._shelf.about(record, kind) if record else About()
        if kind in LOOKS_BACK and not about.records:
            self._write(self._phrases.text("say.nothing_to_begin_from"))
            raise Left
        place, talk = self._place, self._session.new_talk()  # handed in again, it is the same talk
        language = place.language or ("" if kind in OWN_VOICE else "en")
        start = partial(self._session.start, BEGINS[kind], place.nation, language, place.zone, talk=talk, about=about)
        return self._do(runner, start)

    def _pick_record(self, kind: str) -> str:
        """Which record the talk begins from; "" for somebody new."""
        records = self._shelf.list(self._phrases)
        if not records:
            return ""
        self._write(self._phrases.text("say.about_whom"))
        for number, one in enumerate(records, 1):
            self._write(f"  {number}. {one['title']}, {one['when']}")
        asked = "say.which_record" if kind in LOOKS_BACK else "say.which_record_or_new"
        while picked := self._ask(self._phrases.text(asked)).strip():
            if picked.isdigit() and 1 <= int(picked) <= len(records):
                return records[int(picked) - 1]["id"]
            self._write(self._phrases.text("say.no_such_record"))
        return ""

    # --- one turn ----------------------------------------------------------------------------------------

    def _turn(self, runner: asyncio.Runner, shown: Screen) -> Screen:
        """Shows what is asked, reads one answer, and hands it in."""
        self._show(shown)
        text = self._read_answer(shown)
        if not text.strip() and shown.question == "kept":
            raise Left
        typed = understood(text, shown, self._phrases)
        session, talk = self._session, shown.talk
        if shown.question == "secret" and typed.what == "words" and text.strip():
            secret = locked(text)
            return self._do(runner, lambda: session.choose(talk, "secret", secret))
        if shown.lines and text.strip().isdigit():
            place = int(text) - 1
            picked = shown.lines[place] if 0 <= place < len(shown.lines) else ""
            return self._do(runner, lambda: session.press(talk, "go_to", picked), shown)
        if typed.what == "words":
            if len(typed.value) > LONG:
                self._write(self._phrases.text("say.long_words"))
            return self._do(runner, lambda: session.say(talk, typed.value), shown)
        if typed.what == "choice":
            return self._do(runner, lambda: session.choose(talk, shown.question, typed.value), shown)
        if typed.value == "finish" or (shown.question == "kept" and typed.value in {"stop", "later"}):
            raise Left
        if (shown.question, typed.value) in {("confirm", "yes"), ("kept", "yes_too")}:
            return self._named_yes(runner, shown, too=typed.value == "yes_too")
        after = self._do(runner, lambda: session.press(talk, typed.value, shown.line, shown.fingerprint), shown)
        if typed.value == "later" and after.question == "resting":
            self._say(after)
            raise Left
        return after

    def _named_yes(self, runner: asyncio.Runner, shown: Screen, *, too: bool) -> Screen:
        """A yes needs a name. A word that means something here ("back", "finish") is not one."""
        if too:
            self._write(self._phrases.text("say.yes_too_first", name=shown.about))
        name = self._ask(self._phrases.text("say.your_name_please"))
        if not name.strip() or understood(name, shown, self._phrases).what != "words":
            self._write(self._phrases.text("say.yes_refused_no_name"))
            return shown
        return self._do(runner, lambda: self._session.yes(shown.talk, shown.fingerprint, name), shown)

    def _do(
        self,
        runner: asyncio.Runner,
        what: Callable[[], Coroutine[Any, Any, Screen]],
        shown: Screen | None = None,
    ) -> Screen:
        """Hands something in. When the store cannot take it, it is held here and tried again on Enter."""
        while True:
            try:
                after = self._wait(runner, what)
                self._use_language_of(runner, after)
                return after
            except Refused as refused:
                key = f"trouble.{refused.kind}" if f"trouble.{refused.kind}" in self._phrases else f"say.{refused.kind}"
                self._write(self._phrases.text(key))
                if shown is None:
                    raise Left from None
                return shown
            except CannotStore as trouble:
                self._write(self._phrases.text(f"trouble.{trouble.kind}", where=self._place.home))
                self._ask(self._phrases.text("say.held_here"))

    def _wait(self, runner: asyncio.Runner, what: Callable[[], Coroutine[Any, Any, Screen]]) -> Screen:
        """What comes of it. Where a language model may be asked, waiting for it is said."""
        if not self._session.service:
            return runner.run(what())
        moment = Timer(PATIENCE_S, self._write, (self._phrases.text("say.one_moment"),))
        moment.start()
        try:
            return runner.run(what())
        finally:
            moment.cancel()

    def _use_language_of(self, runner: asyncio.Runner, shown: Screen) -> None:
        language = runner.run(self._session.conversation(shown.talk)).language
        self._phrases = self._phrases_of(language or self._place.language or "en")

    # --- showing and reading -----------------------------------------------------------------------------

    def _say(self, shown: Screen) -> None:
        for text in shown.said:
            self._write("\n" + text)

    def _show(self, shown: Screen) -> None:
        self._say(shown)
        self._write("\n" + shown.text)
        choices = QUESTIONS[shown.question].choices
        labels = [
            f"{choices.index(button.key) + 1} {button.label}" if button.choice and len(choices) > 2 else button.label
            for button in shown.buttons
        ]
        if labels:
            self._write("[" + " | ".join(labels) + "]")

    def _ask(self, text: str) -> str:
        self._write(text)
        return self._read("> ")

    def _ask_hidden(self, text: str) -> str:
        """The secret word is not shown while it is typed, where the terminal can do that."""
        self._write(text)
        return getpass("> ") if self._hides else self._read("> ")

    def _read_answer(self, shown: Screen) -> str:
        """One line; a dictation goes on until an empty line."""
        if shown.question == "secret" and self._hides:
            return getpass("> ")
        first = self._read("> ")
        if not shown.long or understood(first, shown, self._phrases).what != "words" or not first.strip():
            return first
        lines = [first]
        while True:
            try:
                line = self._read("  ")
            except EOFError:
                break
            if not line.strip():
                break
            lines.append(line)
        return "\n".join(lines)


def _terminal() -> Callable[[str], str]:
    """Reads lines from the terminal; with readline a line may be longer than the terminal's own 4,096 bytes."""
    if sys.stdin.isatty():
        import readline  # noqa: F401 - importing it is what makes input() use it

        return input

    def read(prompt: str) -> str:
        sys.stdout.write(prompt)
        sys.stdout.flush()
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        return line.rstrip("\n")

    return read


def _print(text: str) -> None:
    print(text, flush=True)
