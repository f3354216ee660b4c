"""The last questions and the yes. Law: nothing is kept without a named yes to the very text on the screen."""

from __future__ import annotations

from bot.conversation import concerns
from bot.conversation import events as e
from bot.conversation.conversation import PERSON, Conversation
from bot.conversation.recording import Confirmation, Party, Record, Role, Words
from bot.conversation.stages import Stage
from bot.conversation.turn import CLOSINGS, YES_ONLY, Turn, only, says_none, whole


def said_in_last(turn: Turn, words: Words) -> None:
    question = turn.c.question
    if question == "pass_on_words":
        turn.add(e.Answered(turn.at, question, words.id))
        last_questions(turn)
    elif question == "about":
        turn.add(e.Named(turn.at, Party(PERSON, Role.PERSON, whole(words))))
        turn.add(e.Answered(turn.at, question, "said"))
        last_questions(turn)
    else:
        turn.say("choose_one")


def said_when_confirming(turn: Turn, words: Words) -> None:
    turn.say("yes_or_change")


def said_when_kept(turn: Turn, words: Words) -> None:
    text = words.text or ""
    if only(text, CLOSINGS):
        turn.say("kept_thanks")
    elif len(text.split()) < FEWEST_WORDS:
        turn.say("not_now")
    else:
        object_to(turn, words)


def object_to(turn: Turn, words: Words) -> None:
    """ "That is not what I said" is stored at once, without any fingerprint, beside the record."""
    turn.add(e.Objected(turn.at, words.id))
    turn.say("objection_kept")


def last_questions(turn: Turn) -> None:
    """Whether anything must be passed on today, on every record; who it is about; whether they have seen it."""
    c = turn.c
    if c.typist == PERSON and "seen" not in c.answers:
        turn.add(e.Answered(turn.at, "seen", "yes"))
        c = turn.c
    needed = {
        "pass_on": True,
        "pass_on_words": c.answers.get("pass_on") in {"yes", "not_sure"},
        "about": not c.label(PERSON) and c.typist != PERSON,
        "seen": True,
    }
    for question, when in needed.items():
        if when and question not in c.answers:
            if c.stage is not Stage.LAST_QUESTIONS or c.question != question:
                turn.add(e.LastAsked(turn.at, question))
            return
    if c.stage is Stage.READING_BACK:
        turn.add(e.LastAsked(turn.at, "seen"))
    turn.add(e.LayOutWanted(turn.at))


FEWEST_WORDS = 3
"""After keeping, fewer words than this are more likely a slip of the keyboard than "that is not what I said"."""


def is_name(text: str) -> bool:
    """Whether somebody may be called this: a few words with letters, no yes or no, and nothing that is a sign."""
    few = len(text.split()) <= 6 and len(text) <= 80 and any(sign.isalpha() for sign in text)
    answer = only(text, YES_ONLY | CLOSINGS) or says_none(text) or text.split()[:1] in (["I"], ["i"])
    return few and not answer and not concerns.signs(text)


def said_yes(turn: Turn, event: e.SaidYes) -> None:
    """Keeping: only a named yes to the very text on the screen, with every line that needs one kept on its own."""
    c = turn.c
    if c.stage is Stage.KEPT:
        _yes_too(turn, event)
        return
    if c.stage is not Stage.CONFIRMING:
        turn.say("not_now")
        return
    reason = _why_not(c, event)
    if reason:
        turn.add(e.YesRefused(turn.at, reason))
        turn.say(f"yes_refused_{reason}")
        return
    draft = c.draft()
    role = c.typist_party.role
    turn.add(event)
    yes = Confirmation(event.fingerprint, c.typist, (event.words.text or "").strip(), role, turn.at, draft.answers.seen)
    turn.record = Record(c.record or event.record, c.version + 1, draft.canonical(), yes)
    turn.add(
        e.Kept(
            turn.at,
            turn.record.id,
            turn.record.version,
            event.fingerprint,
            c.typist,
            whole(event.words),
            role,
            yes.seen_by_person,
        )
    )


def _yes_too(turn: Turn, event: e.SaidYes) -> None:
    """The other one's yes to the same kept text: the person's, where somebody else typed; else a supporter's."""
    c = turn.c
    if event.fingerprint != c.kept or not is_name(event.words.text or ""):
        turn.say("yes_refused_no_name" if event.fingerprint == c.kept else "yes_refused_stale")
        return
    role = Role.PERSON if c.typist != PERSON else Role.SUPPORTER
    turn.add(event)
    turn.add(e.YesAdded(turn.at, c.record, c.version, c.kept, role.value, whole(event.words), role))
    turn.say("yes_added")


def _why_not(c: Conversation, event: e.SaidYes) -> str:
    if event.fingerprint != c.draft().fingerprint:
        return "stale"
    if not is_name(event.words.text or ""):
        return "no_name"
    return "lines" if c.current_line is not None else ""
