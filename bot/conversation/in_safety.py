"""When someone discloses. Law: fixed wording, each question once; the exact words are kept apart; nobody is led.

Sources: FNF ¶24, ¶43-48, ¶65; SDS 2021 6; Wales Safeguarding Procedures."""

from __future__ import annotations

from bot.conversation import concerns
from bot.conversation import events as e
from bot.conversation.grounding import sentence, trimmed
from bot.conversation.recording import Span, Words
from bot.conversation.settling import settle
from bot.conversation.stages import Stage
from bot.conversation.turn import Turn, rest, whole


def notice(turn: Turn, words: Words) -> tuple[concerns.Sign, ...]:
    """Signs in these words, kept apart: the whole sentence they stand in, once. Nothing is judged here."""
    text = words.text or ""
    found = concerns.signs(text)
    dealt = bool(found) and bool(concerns.dealt_with(text))
    by_sentence: dict[tuple[int, int], list[concerns.Sign]] = {}
    for sign in found:
        start, end = sentence(text, sign.start, sign.end)
        by_sentence.setdefault(trimmed(text, min(start, sign.start), max(end, sign.end)), []).append(sign)
    for (start, end), signs in by_sentence.items():
        turn.add(
            e.ConcernNoticed(
                turn.at,
                id=f"c{len(turn.c.concerns) + 1}",
                span=Span(words.id, start, end),
                said_by=words.said_by,
                kinds=tuple(dict.fromkeys(sign.kind for sign in signs)),
                urgent=any(sign.urgent for sign in signs),
                dealt=dealt,
            )
        )
    return found


def answer_safely(turn: Turn, found: tuple[concerns.Sign, ...]) -> bool:
    """Fixed wording, once for each kind of question; afterwards only a short acknowledgement.

    Gives whether a question was asked, so that the talk waits for its answer.
    """
    about_life = any(sign.kind in {"ending_life", "goodbye"} for sign in found)
    question = "ending_life" if about_life else "safe_now"
    if question in turn.c.safety_asked or (turn.c.stage is Stage.SAFETY and question == "safe_now"):
        if turn.c.stage is not Stage.SAFETY:
            turn.say("safety_heard")
        return False
    turn.add(e.SafetyAsked(turn.at, question))
    return True


def said_in_safety(turn: Turn, words: Words) -> None:
    question = turn.c.safety_asked[-1]
    already = any(concern.span.words_id == words.id for concern in turn.c.concerns)
    if not already:
        turn.add(
            e.ConcernNoticed(
                turn.at, f"c{len(turn.c.concerns) + 1}", whole(words), words.said_by, ("told_more",), False
            )
        )
    turn.add(e.SafetyAnswered(turn.at, question, words_id=words.id))
    after_safety(turn, question)


def after_safety(turn: Turn, question: str, choice: str = "") -> None:
    """Safe now? → what would you like to happen? → carry on, tell your worker, or pause. Each once."""
    if choice in {"no", "not_sure"} and question == "safe_now":
        turn.say("safety_help_now")
    if choice in {"yes", "not_sure"} and question == "ending_life":
        turn.say("safety_be_with_someone")
    if question in {"safe_now", "ending_life"}:
        following = "safety_want" if "safety_want" not in turn.c.safety_asked else "safety_next"
        turn.add(e.SafetyAsked(turn.at, following))
    elif question == "safety_want":
        turn.add(e.SafetyAsked(turn.at, "safety_next"))
    elif choice == "later":
        turn.add(e.WentOn(turn.at))
        settle(turn)
        rest(turn, "later")
    elif choice:
        if choice == "tell_worker":
            turn.say("safety_tell_worker")
        turn.add(e.WentOn(turn.at))
        settle(turn)
    else:
        turn.say("safety_heard")
