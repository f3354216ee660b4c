"""A trainer's room as one message and its buttons. Law: it shows what `bot.room_shown` says, and decides nothing.

A step with several fields is answered one field after another, tags one line after another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.room_shown import HALTED, PAUSED, SHOWN, WAITING, Board, Box, Learner
from bot.training.events import Answer
from bot.training.flow import Flow
from bot.training.pages import Lines, own
from bot.training.room import Room
from prompts import Phrases

DANGER, REAL, SWAPPED, TWICE = "danger", "real", "swapped", "twice"
"""Why words are not written down yet: a live danger; what looks real; its swap to look at; for oneself, asked twice."""


@dataclass(frozen=True, slots=True)
class Pending:
    """Words that are not written down before somebody says so. They are in memory and nowhere else."""

    why: str
    step: str
    answer: Answer
    real: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A screen: its text, its buttons (what they say, what they do), and `at`, all that those buttons count for."""

    at: str
    text: str
    buttons: tuple[tuple[str, str], ...]


def open_box(seen: Learner, draft: Answer) -> tuple[Box, int] | None:
    """The field that is asked for now, and how many of its lines have their tag; None where nothing is left to ask."""
    for box in seen.boxes:
        tagged = len(draft.get(box.field.id, "").split()) if box.field.kind == "tags" else 0
        if box.field.id not in draft or (box.field.kind == "tags" and tagged < len(box.lines)):
            return box, tagged
    return None


def screen(room: Room, seen: Learner, draft: Answer, says: Phrases, pending: Pending | None, *, simply: bool) -> Shown:
    """What somebody sees now."""
    found = open_box(seen, draft)
    done = len(draft) + (found[1] if found else 0)
    at = f"{room.id[-8:]}.{seen.seat.at}.{seen.kind}{pending.why if pending else ''}.{done}"
    if seen.kind == HALTED:
        return Shown(at, *_halted(says, pending))
    back = [(says.text("room.back"), "back")] if seen.back else []
    leave = (says.text("room.leave"), "leave")
    step = seen.step
    if seen.kind == PAUSED or step is None:
        return Shown(at, _joined(says.text("room.paused"), says.text("room.paused_about")), (leave,))
    if seen.kind == WAITING:
        return Shown(at, says.text("room.waiting"), (*back, leave))
    if seen.kind == SHOWN:
        text = _joined(step.text, *_side_by_side(seen.board, says), says.text("room.waiting_on"))
        return Shown(at, text, (*back, leave))
    if pending:
        text, buttons = _to_look_at(says, pending)
        return Shown(at, text, (*buttons, *back, leave))
    numbered = any(box.field.kind == "number" for box in seen.boxes)
    beside = [told(one, numbered=numbered) for one in seen.beside]
    whose = [says.text("room.theirs" if seen.swapped else "room.yours")] if beside else []
    asked, answers = _asked(says, seen, *found) if found else ([], [])
    words = step.simply if simply and step.simply else step.text
    on = [(says.words("button.skip")[0], "skip") if seen.boxes else (says.text("room.next"), "next")] if seen.on else []
    simpler = [(says.text("room.simply"), "simply")] if step.simply and not simply else []
    text = _joined(*whose, *beside, words, step.material, *asked)
    return Shown(at, text, (*answers, *on, *simpler, *back, leave))


def last_page(room: Room, flow: Flow, seat: str, says: Phrases) -> str:
    """Somebody's own lines, when they are through."""
    lines = [told(one) for one in own(room, flow, seat)]
    title = says.text("room.page_own", title=flow.title)
    return _joined(title, says.text("room.over_about"), *lines, says.text("room.kept_for"))


def told(one: Lines, *, numbered: bool = False) -> str:
    """Lines under what they are called."""
    return "\n".join((one.label or one.question, *_lines(one, numbered=numbered)))


def _lines(one: Lines, *, numbered: bool = False) -> Sequence[str]:
    """Lines, each with its tag."""
    tags = (*one.tags, *[""] * len(one.lines))
    return [
        f"{f'{number}.' if numbered else '•'} {line}{f' ({tag})' if tag else ''}"
        for number, (line, tag) in enumerate(zip(one.lines, tags, strict=False), 1)
    ]


def _side_by_side(board: Board, says: Phrases) -> Sequence[str]:
    return [_under(name, lines) for name, lines in board] or [says.text("room.nothing_yet")]


def _under(name: str, lines: Sequence[Lines]) -> str:
    """What somebody wrote; what it is called is said only where there is more than one thing."""
    return "\n".join((name, *(_lines(lines[0]) if len(lines) == 1 else (told(one) for one in lines))))


def _asked(says: Phrases, seen: Learner, box: Box, tagged: int) -> tuple[list[str], list[tuple[str, str]]]:
    """How the field that is asked for now is asked, and the buttons that answer it."""
    asks = box.field
    several = f"{[one.field.id for one in seen.boxes].index(asks.id) + 1}/{len(seen.boxes)} " * (len(seen.boxes) > 1)
    column = f" ({says.text(f'room.column_{asks.column}')})" if asks.column else ""
    text = [f"{several}{asks.label}{column}"] if asks.label else []
    if asks.kind == "tags":
        if not box.lines:
            return [says.text("room.nothing_to_tag")], []
        text.append(f"{tagged + 1}/{len(box.lines)} “{box.lines[tagged]}”")
    if asks.most_words:
        text.append(says.text("room.words", most=str(asks.most_words)))
    buttons = [(label, f"c{place}") for place, (_, label) in enumerate(asks.options)]
    if box.value and asks.kind != "tags":
        stands = dict(asks.options).get(box.value, box.value)
        text.append(says.text("telegram.rooms.stands", text=stands))
        buttons.append((says.text("telegram.rooms.as_it_stands"), "same"))
    return text, buttons


def _halted(says: Phrases, pending: Pending | None) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The fixed words. What was written is still to hand only where this process has not been started anew."""
    buttons = ((says.text("room.made_up_story"), "sure"),) if pending else ()
    fixed = (says.text("room.stopped"), says.text("room.danger"), says.text("safety.help_numbers"))
    return _joined(*fixed, says.text("room.danger_note")), (*buttons, (says.text("room.go_on"), "on"))


def _to_look_at(says: Phrases, pending: Pending) -> tuple[str, tuple[tuple[str, str], ...]]:
    words = "\n".join(pending.answer.values())
    if pending.why == TWICE:
        buttons = ((says.text("room.keep_it"), "keep"), (says.text("room.keep_not"), "forget"))
        return says.text("room.ask_twice"), buttons
    if pending.why == SWAPPED:
        return _joined(says.text("room.problem.swapped"), f"“{words}”"), ((says.text("room.send"), "send"),)
    swap, sure = (says.text("room.swap_names"), "swap"), (says.text("room.made_up"), "sure")
    return says.text("room.real", words=", ".join(pending.real)), (swap, sure)


def _joined(*texts: str) -> str:
    return "\n\n".join(text for text in texts if text)
