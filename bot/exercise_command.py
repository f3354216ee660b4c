"""`whatmatters exercise`: an exercise for one, or supervision for one or two, in this terminal.

Law: it goes through the session of the page (`bot.rooms`), so that what is written is looked at and stored as there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands import CouldNot

if TYPE_CHECKING:
    from bot.room_shown import Box, Learner
    from bot.rooms import Rooms
    from bot.training.flow import Flow
    from bot.training.looking import Look
    from bot.training.pages import Lines
    from bot.training.room import Room
    from prompts import Phrases

COMMANDS = {
    "skip": "button.skip",
    "back": "button.back",
    "stop": "button.stop",
    "simply": "room.typed.simply",
    "where": "room.typed.where",
    "language": "room.typed.language",
}
"""What can be typed in any place, and where the words for it stand."""


def exercise(
    name: Annotated[str, typer.Argument(help="one of the exercises; left out, they are listed")] = "",
    to: Annotated[Path | None, typer.Option("--to", help="a file for your own page")] = None,
    again: Annotated[bool, typer.Option("--again", help="go on with the last one")] = False,
) -> None:
    """An exercise on your own, or supervision, in this terminal. Nobody is marked."""
    import asyncio

    from bot import build
    from bot.session import CannotStore
    from bot.settings import load

    settings = load()
    said = build.phrases_for(settings)
    if to and to.exists():
        raise CouldNot("file_there", where=str(to))
    if to and not to.absolute().parent.is_dir():
        raise CouldNot("no_folder", where=str(to))
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal or a pipe, never another stream
    with build.opened_training(settings) as training:
        rooms = build.rooms(settings, training)
        language = settings.language or "en"
        if not name and not again:
            _list(rooms, said(language))
            return
        if name and name not in rooms.exercises:
            raise CouldNot("no_exercise", who=name, names=", ".join(rooms.exercises))

        async def held() -> None:
            await build.tidy_training(training)
            room = await (_last(rooms, name) if again else _opened(rooms, name, language, settings.nation))
            await Desk(rooms, room, said).run(to)

        try:
            asyncio.run(held())
        except CannotStore as trouble:
            raise CouldNot(trouble.kind, where=str(settings.home)) from None


def _list(rooms: Rooms, said: Phrases) -> None:
    print(said.text("room.typed.exercises"))
    for id in rooms.exercises:
        flow = rooms.flows(id, said.language)
        print(said.text("room.typed.exercise", id=id, title=flow.title, about=flow.about))
    print(said.text("room.typed.how_to"))


async def _opened(rooms: Rooms, name: str, language: str, nation: str) -> str:
    import secrets

    room = await rooms.open(name, language, nation, secrets.token_urlsafe(24), alone=True)
    await rooms.sit(room, "", secrets.token_urlsafe(24), language)
    return room


async def _last(rooms: Rooms, name: str) -> str:
    """The last room for one, of this exercise or of any. Raises `CouldNot`."""
    for one in await rooms.all():
        if one.alone and (one.flow == name or (not name and one.flow in rooms.exercises)):
            return one.id
    raise CouldNot("no_exercise_yet")


class _Stopped(Exception):
    """They typed stop, or there is no more to read."""


class _Instead(Exception):
    """Something else than an answer was typed: skip, back, language."""

    def __init__(self, do: str) -> None:
        super().__init__(do)
        self.do = do


class Desk:
    """One exercise at this terminal. `draft` is what was typed at the step that is on the screen."""

    def __init__(self, rooms: Rooms, id: str, phrases: Callable[[str], Phrases]) -> None:
        self.rooms, self.id, self.phrases = rooms, id, phrases
        self.draft: dict[str, str] = {}
        self.room: Room
        self.flow: Flow
        self.seat = ""
        self.said: Phrases
        self.step = ""

    async def run(self, to: Path | None) -> None:
        """From where it is to the end, or until they stop."""
        from bot.room_shown import HALTED, OVER

        seen = await self._look()
        self._say(
            "room.typed.begin",
            title=self.flow.title,
            **{name: self.said.words(where)[0] for name, where in COMMANDS.items()},
        )
        try:
            while seen.kind != OVER:
                try:
                    await (self._halted() if seen.kind == HALTED else self._asked(seen))
                except _Instead as instead:
                    await self._does(seen, instead.do)
                seen = await self._look()
        except _Stopped:
            print()
            self._say("room.typed.stopped")
            return
        await self._end(to)

    async def _look(self) -> Learner:
        """What is on the screen now."""
        from bot.room_shown import learner

        room = await self.rooms.see(self.id)
        if room is None or not room.seats:
            raise CouldNot("no_exercise_yet")  # it was deleted on the page
        self.room, self.seat = room, next(iter(room.seats))
        language = room.seats[self.seat].language
        self.flow, self.said = self.rooms.flow(room, language), self.phrases(language)
        seen = learner(room, self.flow, self.seat)
        if seen.step and seen.step.id != self.step:
            self.step, self.draft = seen.step.id, {}
        return seen

    # --- a step ------------------------------------------------------------------------------------------

    async def _asked(self, seen: Learner) -> None:
        """A step: its words, and an answer to each of its fields."""
        assert seen.step
        print()
        self._show(*seen.step.text.splitlines())
        self._show(*(f"  {line}" for line in seen.step.material.splitlines()))
        if seen.beside:
            self._say("room.yours")
            self._show(*(f"  {line}" for one in seen.beside for line in (one.label, *_tagged(one)) if line))
        if not seen.boxes:
            self._say("room.typed.on")
            self._line()
            await self._does(seen, "next")
            return
        for box in seen.boxes:
            self._field(box)
        if not any(text.strip() for text in self.draft.values()):
            self._say("room.problem.empty")
            return
        await self._hand_in(seen)

    def _field(self, box: Box) -> None:
        field = box.field
        column = f" [{self.said.text(f'room.column_{field.column}')}]" if field.column else ""
        if field.label and field.kind != "tags":
            self._show(f"{field.label}{column}")
        if field.most_words:
            self._say("room.words", most=str(field.most_words))
        reads: Mapping[str, Callable[[Box], str]] = {
            "line": self._one,
            "number": self._one,
            "lines": self._several,
            "choice": self._choice,
            "tags": self._tags,
        }
        self.draft[field.id] = reads[field.kind](box)

    def _stands(self, box: Box) -> str:
        """What stands in a field already, shown."""
        value = self.draft.get(box.field.id, box.value)
        if value.strip():
            names = dict(box.field.options)
            self._say("room.typed.stands")
            self._show(*(f"  {names.get(line, line)}" for line in value.splitlines()))
        return value

    def _one(self, box: Box) -> str:
        stands = self._stands(box)
        if not stands:
            self._say("room.typed.one")
        return self._line() or stands

    def _several(self, box: Box) -> str:
        stands = self._stands(box)
        self._say("room.typed.several")
        lines: list[str] = []
        while line := self._line():
            lines.append(line)
            self.draft[box.field.id] = "\n".join(lines)
        return "\n".join(lines) or stands

    def _choice(self, box: Box) -> str:
        stands = self._stands(box)
        self._say("room.typed.number")
        chosen = self._number([words for _, words in box.field.options], empty=True)
        return box.field.options[chosen][0] if chosen is not None else stands

    def _tags(self, box: Box) -> str:
        if not box.lines:
            self._say("room.nothing_to_tag")
            self._say("room.typed.on")
            self._line()
            raise _Instead("skip")
        chosen = []
        for line in box.lines:
            self._show(f"“{line}”")
            chosen.append(box.field.options[self._of([words for _, words in box.field.options])][0])
        return "\n".join(chosen)

    async def _hand_in(self, seen: Learner) -> None:
        """The answer, looked at first; what was typed stays in the draft until it is taken."""
        from bot.rooms import LookFirst
        from bot.session import Refused
        from bot.training.room import NotNow

        assert seen.step
        keep, sure = True, False
        if seen.step.sure:
            self._say("room.ask_twice")
            keep = self._of([self.said.text("room.keep_it"), self.said.text("room.keep_not")]) == 0
        while True:
            try:
                await self.rooms.answer(self.id, self.seat, seen.step.id, self.draft, sure=sure, keep=keep)
            except LookFirst as first:
                go = await self._danger() if first.found.danger else await self._real(first.found)
                if go is None:
                    return
                sure = go
            except (NotNow, Refused) as no:
                self._say(f"room.problem.{no.kind}")
                return
            else:
                self.draft = {}
                return

    async def _danger(self) -> bool | None:
        """The fixed words. True: it is only about the story; None: it is not handed in, and gone."""
        from bot.training.events import WentOn

        for key in ("room.danger", "safety.help_numbers", "room.typed.danger_note"):
            self._say(key)
        story = "room.dealt_with" if self.flow.kind == "supervision" else "room.made_up_story"
        if self._of([self.said.text(story), self.said.text("room.go_on")]) == 0:
            return True
        self.draft = {}
        await self.rooms.do(self.id, lambda at: WentOn(at, self.seat))
        return None

    async def _real(self, found: Look) -> bool | None:
        """What looks real. True: it is made up; False: the draft has made-up names now; None: not handed in."""
        from bot.training.looking import others

        self._say("room.real", words=", ".join(found.real))
        ways = ("room.swap_names", "room.made_up", "room.typed.write_again")
        chosen = self._of([self.said.text(way) for way in ways])
        if chosen == 0:
            names = self.said.words("room.made_up_names")
            self.draft = await self.rooms.swap_names(self.id, self.seat, self.draft, names, others(self.said))
            self._say("room.problem.swapped")
            self._show(*(f"  {line}" for text in self.draft.values() for line in text.splitlines()))
            again = self._of([self.said.text("room.typed.send"), self.said.text("room.typed.write_again")])
            return False if again == 0 else None
        return True if chosen == 1 else None

    async def _halted(self) -> None:
        from bot.training.events import WentOn

        for key in ("room.stopped", "room.danger", "safety.help_numbers", "room.typed.on"):
            self._say(key)
        self._line()
        await self.rooms.do(self.id, lambda at: WentOn(at, self.seat))

    async def _does(self, seen: Learner, do: str) -> None:
        """What was typed instead of an answer."""
        from bot.training.events import Spoke
        from prompts import LANGUAGES

        if do == "language":
            other = next(one for one in LANGUAGES if one != self.said.language)
            await self.rooms.do(self.id, lambda at: Spoke(at, self.seat, other))
            return
        to = seen.back if do == "back" else seen.on
        if to:
            await self.rooms.move(self.id, self.seat, to)
        else:
            self._say("room.typed.first" if do == "back" else "room.typed.last")

    # --- the end -----------------------------------------------------------------------------------------

    async def _end(self, to: Path | None) -> None:
        """One's own page; in supervision its two columns, and the yeses to what may be recorded."""
        print()
        if self.flow.kind == "supervision":
            self._say("room.columns")
            self._say("room.columns_about")
            self._show(*self._page())
            await self._yeses()
        else:
            self._say("room.over_about")
            self._show(*self._page())
        if to:
            try:
                with to.open("x", encoding="utf-8") as file:
                    file.write("\n".join(self._page()) + "\n")
            except OSError:
                raise CouldNot("no_folder", where=str(to)) from None
            self._say("room.typed.saved", where=str(to))

    async def _yeses(self) -> None:
        from bot.training.events import Agreed
        from bot.training.pages import fingerprint, to_record

        same = fingerprint(to_record(self.room, self.flow, self.seat))
        while True:
            self._say("room.typed.agree", question=self.said.text("room.agree_name"))
            try:
                name = self._line().strip()[:80]
            except (_Stopped, _Instead):
                break
            if not name:
                break
            await self.rooms.do(self.id, partial(Agreed, by=self.seat, name=name, fingerprint=same))
            self._say("room.agreed", name=name)
        await self._look()

    def _page(self) -> Sequence[str]:
        from bot.training.pages import fingerprint, own, to_record

        title = self.said.text("room.page_own", title=self.flow.title)
        if self.flow.kind != "supervision":
            return title, *_lines(own(self.room, self.flow, self.seat))
        us, record = (to_record(self.room, self.flow, self.seat, column) for column in ("us", "record"))
        yes = [one.name for one in self.room.agreed if one.fingerprint == fingerprint(record)]
        return (
            title,
            *("", self.said.text("room.column_us").upper(), *_lines(us)),
            *("", self.said.text("room.column_record").upper(), *_lines(record)),
            *("" for _ in yes[:1]),
            *(self.said.text("room.agreed", name=name) for name in yes),
        )

    # --- the terminal ------------------------------------------------------------------------------------

    def _read(self) -> str:
        """A line as it was typed; "" at the end."""
        print("> ", end="", flush=True)
        return sys.stdin.readline()

    def _line(self) -> str:
        """A line that is no command. Raises `_Stopped` and `_Instead`."""
        while True:
            typed = self._read()
            text = typed.rstrip("\r\n")
            plain = text.strip().casefold()
            words = ((do, self.said.words(where)) for do, where in COMMANDS.items())
            do = next((do for do, known in words if plain in [one.casefold() for one in known]), "")
            if not typed or do == "stop":
                raise _Stopped
            if do in {"simply", "where"}:
                self._tell(do)
            elif do:
                raise _Instead(do)
            else:
                return text if plain else ""

    def _tell(self, what: str) -> None:
        """The step in simpler words, or where it comes from."""
        step = self.flow.step(self.step)
        if what == "simply":
            self._show(step.simply or self.said.text("room.typed.no_simpler"))
            return
        point = self.rooms.where_it_says(step.cite, self.room.nation) if step.cite else ""
        self._show(": ".join(filter(None, (step.cite, point))) or self.said.text("room.typed.nowhere"))

    def _number(self, labels: Sequence[str], *, empty: bool) -> int | None:
        """Which of these was chosen by its number, from 0; None for an empty line, where that can be."""
        self._show(*(f"  {number} {label}" for number, label in enumerate(labels, 1)))
        while True:
            text = self._line().strip()
            if not text and empty:
                return None
            if text.isdecimal() and 1 <= int(text) <= len(labels):
                return int(text) - 1
            self._say("room.typed.not_there")

    def _of(self, labels: Sequence[str]) -> int:
        chosen = self._number(labels, empty=False)
        assert chosen is not None
        return chosen

    def _say(self, key: str, **values: str) -> None:
        self._show(*self.said.text(key, **values).split("\n"))

    def _show(self, *lines: str) -> None:
        from bot.drafting.page import visible

        for line in lines:
            print(visible(line))


def _lines(page: Sequence[Lines]) -> Sequence[str]:
    """A page as lines: each question, what it is called, and what was written."""
    return [
        line
        for one in page
        for line in ("", *filter(None, (one.question, one.label)), *(f"  {line}" for line in _tagged(one)))
    ]


def _tagged(one: Lines) -> Sequence[str]:
    """The lines with what each was said to be."""
    tags = (*one.tags, *[""] * len(one.lines))
    return [f"{line} ({tag})" if tag else line for line, tag in zip(one.lines, tags, strict=False)]
