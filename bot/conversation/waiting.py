"""What a conversation waits for, worked out from its state alone. Law: there is always something, so there is
no dead end, and a crash never loses the thread.

One row a question (`QUESTIONS`): its choices, the buttons shown beside it, and whether words are an answer.
Every question also takes the buttons in `ALWAYS`, which `help` lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.conversation.conversation import PERSON, Conversation, element_of
from bot.conversation.elements import ELEMENTS
from bot.conversation.recording import Open, Role
from bot.conversation.requests import Ask, FindGuidance, LayOut, Listen, Recall, Request, WordQuestion, WriteDraft
from bot.conversation.stages import Stage

ALWAYS = ("help", "again", "why", "back", "change", "thats_all", "stop", "later", "what_if", "delete", "delete_all")
"""Understood at every question, whether or not it is shown there."""

OPEN_BUTTONS: dict[str, Open] = {
    "skip": Open.NOT_SAID_YET,
    "not_sure": Open.NOT_SAID_YET,
    "not_asked": Open.NOT_ASKED,
    "would_not_say": Open.DID_NOT_WANT_TO_SAY,
    "none_seen": Open.NONE_SEEN_TODAY,
    "chose_not": Open.CHOSE_NOT_TO_KNOW,
}
"""Buttons that are answers and not blanks."""


@dataclass(frozen=True, slots=True)
class Question:
    """How one question may be answered: closed `choices`, `buttons` beside it, free words."""

    choices: tuple[str, ...] = ()
    buttons: tuple[str, ...] = ()
    free: bool = False


_GUIDED = Question(buttons=("skip", "not_sure", "again", "help", "stop"), free=True)
_ASKED = Question(buttons=("skip", "not_sure", "why", "thats_all"), free=True)
_YES_NO_UNSURE = Question(choices=("yes", "no", "not_sure"))
_LINE = ("keep", "use", "change", "drop", "mine", "differently", "keep_rest")
GO_TO = "go_to"
"""Pressed with the id of any line of the draft: that line is asked about next."""

QUESTIONS: Mapping[str, Question] = {
    # before the talk
    "language": Question(choices=("en", "cy")),
    "nation": Question(choices=("scotland", "wales", "england")),
    "safe_here": _YES_NO_UNSURE,
    "not_safe": Question(choices=("go_on", "later")),
    "who_types": Question(choices=("me", "helper")),
    "helper_name": Question(buttons=("skip",), free=True),
    "your_name": Question(buttons=("skip",), free=True),
    "secret": Question(buttons=("skip",)),
    "may_send": Question(choices=("yes", "no")),
    "who_saw": Question(choices=("worker", "family")),
    "who_looks_back": Question(choices=("worker", "me")),
    # the talk
    "dictate": Question(buttons=("later", "help"), free=True),
    "good_day": _GUIDED,
    "why_good": _GUIDED,
    "would_like": _GUIDED,
    "who_helps": _GUIDED,
    "worry": _GUIDED,
    "who_sees": _GUIDED,
    # a carer
    "carer_day": _GUIDED,
    "carer_like": _GUIDED,
    "carer_view": _GUIDED,
    "carer_not_there": _GUIDED,
    # what was seen of somebody without speech
    "log_did": Question(buttons=("later", "help"), free=True),
    "log_what": _ASKED,
    "log_who": _ASKED,
    "log_liked": _ASKED,
    "log_disliked": _ASKED,
    "log_meant": _ASKED,
    "log_sure": _ASKED,
    # looking back
    "better_harder": _ASKED,
    "better_harder_all": _ASKED,
    "still_there": _ASKED,
    "anything_new": _ASKED,
    "learned": _ASKED,
    "still_fits": _ASKED,
    "more": _GUIDED,
    "element": Question(buttons=("skip", "why", "thats_all"), free=True),
    "doubt": Question(choices=("theirs", "not_theirs")),
    "whose": Question(choices=("mine", "theirs", "both")),
    "play_back": Question(choices=("yes", "no"), free=True),
    "put_right": Question(buttons=("skip",), free=True),
    "anything_else": Question(buttons=("thats_all", "what_if"), free=True),
    "enough": Question(choices=("read", "more", "later"), buttons=("what_if",), free=True),
    "little_said": Question(choices=("read", "more", "later"), buttons=("what_if",), free=True),
    "could_not_draft": Question(choices=("try_again", "later"), free=True),
    # when someone discloses
    "safe_now": Question(choices=("yes", "no", "not_sure"), free=True),
    "ending_life": Question(choices=("yes", "no", "not_sure"), free=True),
    "safety_want": Question(buttons=("skip",), free=True),
    "safety_next": Question(choices=("go_on", "tell_worker", "later"), free=True),
    # reading back
    "read_line": Question(buttons=_LINE, free=True),
    "change_line": Question(buttons=("back",), free=True),
    "said_differently": Question(buttons=("back",), free=True),
    # the last questions, and the yes
    "pass_on": _YES_NO_UNSURE,
    "pass_on_words": Question(buttons=("skip",), free=True),
    "about": Question(buttons=("skip",), free=True),
    "seen": Question(choices=("yes", "no", "not_yet")),
    "confirm": Question(buttons=("yes", "change", "what_if", "later", "shows"), free=True),
    "kept": Question(buttons=("object", "change", "yes_too", "finish"), free=True),
    "objection": Question(buttons=("back",), free=True),
    # leaving
    "delete_that": Question(choices=("yes", "no")),
    "delete_all": Question(choices=("yes", "no")),
    "delete_why": Question(choices=("mistake", "changed_mind", "not_safe_here", "would_not_say")),
    "resting": Question(buttons=("go_on", "thats_all", "delete_all")),
    "gone": Question(buttons=("finish",)),
}


RATIONALE = frozenset({"G1", "G2", "G3", "G5", "H1", "H2", "H3", "H4", "H5", "H6", "H7", "H8", "H9", "D5"})
"""Decisions, choices, limits, and the reasons for them: what a draft cites the guidance for."""

ASKED_OF = {"B3": "B1", "B7": "B1", "D2": "D1", "D4": "D1", "G2": "G1", "G3": "G1", "G5": "G1", "H8": "H7", "H9": "H7"}
"""Which line a question says "that" about: it is shown with the question."""


def current_question(c: Conversation) -> str:
    """The key of the question on the screen; "" while a part of the program is at work."""
    if c.stage in {Stage.OPENING, Stage.TALKING, Stage.PLAYING_BACK, Stage.LAST_QUESTIONS}:
        return c.question
    if c.stage is Stage.CHANGING:
        return "said_differently" if c.opened[1] == "differently" else "change_line"
    if c.stage is Stage.SAFETY:
        return c.safety_asked[-1]
    if c.stage is Stage.DELETING:
        return c.deleting
    return {
        Stage.READING_BACK: "read_line",
        Stage.CONFIRMING: "confirm",
        Stage.KEPT: "kept",
        Stage.OBJECTING: "objection",
        Stage.RESTING: "resting",
        Stage.GONE: "gone",
    }.get(c.stage, "")


_NOT_FOR_THE_PERSON: Mapping[str, frozenset[str]] = {
    "read_line": frozenset({"mine", "differently"}),
    "confirm": frozenset({"shows"}),
    "kept": frozenset({"yes_too"}),
}
"""Buttons about the person, which are not shown to them."""


def buttons(c: Conversation) -> tuple[str, ...]:
    """The buttons shown beside the question, and those that its element adds (an answer that is not a blank)."""
    question = current_question(c)
    row = QUESTIONS[question]
    shown = row.buttons
    if question == "element":
        opens = ELEMENTS[c.element].opens
        extra = [name for name, value in OPEN_BUTTONS.items() if value in opens and value is not Open.NOT_SAID_YET]
        shown = (*shown[:1], *extra, *shown[1:])
    hidden = _NOT_FOR_THE_PERSON.get(question, frozenset()) if c.typist == PERSON else frozenset()
    if question == "read_line" and not (c.current_line and c.current_line.id in c.offers):
        hidden |= {"use"}
    return tuple(name for name in shown if name not in hidden)


def accepted(c: Conversation) -> frozenset[str]:
    """Every button that means something now."""
    if c.stage is Stage.READING_BACK:
        return frozenset((*buttons(c), "use", *ALWAYS, GO_TO, "shows"))
    if c.stage is Stage.DELETING:
        return frozenset(("help", "again", "back"))
    return frozenset((*buttons(c), *ALWAYS)) if current_question(c) else frozenset(("later", "stop", "help"))


def waiting_for(c: Conversation) -> Request:
    """What this conversation waits for: a part of the program, or an answer to the question on the screen."""
    if c.stage is Stage.LOOKING_BACK:
        return Recall(c.person, c.earlier, c.mode, c.zone)
    if c.stage is Stage.LISTENING and c.unheard:
        return _listen(c)
    if c.stage is Stage.WORDING:
        return WordQuestion(_answers(c), c.names, c.may_send)
    if c.stage is Stage.DRAFTING and c.guidance is None and (about := _decisions(c)):
        return FindGuidance(about, c.nation)
    if c.stage is Stage.DRAFTING:
        return WriteDraft(c.live, c.words_by_id, PERSON, tuple(sorted(c.opens.items())), c.names, c.may_send)
    if c.stage is Stage.LAYING_OUT:
        return _lay_out(c)
    question = current_question(c)
    row = QUESTIONS[question]
    line = (
        next((one for one in c.lines if one.id == c.opened[0]), None) if c.stage is Stage.CHANGING else c.current_line
    )
    return Ask(
        question=question,
        buttons=(*row.choices, *buttons(c)),
        element=c.element if question in {"element", "more"} else "",
        free=row.free,
        lines=(line,) if line and question in {"read_line", "change_line", "said_differently"} else (),
        values=_values(c, question),
        fingerprint=_fingerprint(c, question, c.as_shown(line) if line else ""),
        worded=c.text_of(c.worded) if question == c.question else "",
    )


def _listen(c: Conversation) -> Listen:
    words = c.words_by_id[c.unheard[0]]
    asked = next((element_of(key) for key, said in c.answered_by.items() if words.id in said), "")
    return Listen(words, c.mode, c.nation, PERSON, asked, c.parties, c.names, c.may_send)


def _answers(c: Conversation) -> tuple[str, ...]:
    """What was answered so far, in order, without anything that is kept apart."""
    apart = {concern.span.words_id for concern in c.concerns}
    answered = {words_id for said in c.answered_by.values() for words_id in said}
    return tuple(words.text for words in c.words if words.text and words.id in answered - apart)


def _decisions(c: Conversation) -> dict[str, str]:
    """What was said for each element that is a decision, a reason or a choice."""
    said: dict[str, str] = {}
    for mark in c.live:
        if mark.element in RATIONALE:
            said[mark.element] = f"{said.get(mark.element, '')} {mark.text}".strip()
    return dict(sorted(said.items()))


def _lay_out(c: Conversation) -> LayOut:
    return LayOut(
        draft=c.draft(),
        roles={party.id: party.role for party in c.parties} | {Role.ASSISTANT.value: Role.ASSISTANT},
        tellers=tellers(c),
        language=c.language,
        at=c.started or c.words[0].at,
        zone=c.zone,
    )


def tellers(c: Conversation) -> dict[str, str]:
    """For each line of the draft, the party that told or typed its words."""
    return {line.id: c.words_by_id[line.span.words_id].entered_by for line in c.lines if line.span}


def _values(c: Conversation, question: str) -> dict[str, str]:
    if question == "play_back":
        return {f"line{n}": c.marks_by_id[mark].text for n, mark in enumerate(c.played) if mark in c.marks_by_id}
    if question == c.question and c.about in c.marks_by_id:
        return {"words": c.marks_by_id[c.about].text, "when": c.marks_by_id[c.about].value.partition(" ")[2]}
    if question == "element" and c.element in ASKED_OF:
        about = [mark for mark in c.live if mark.element == ASKED_OF[c.element]]
        return {"about": about[0].text if len(about) == 1 else ""}
    if question == "element" and c.element == "D6":
        return {"words": " … ".join(_sign(c, n) for n, concern in enumerate(c.concerns) if not concern.dealt)}
    if question == "doubt":
        return {"words": c.doubts[0].text if c.doubts else ""}
    if question == "may_send":
        return {"service": c.service}
    if question == "whose":
        return {"words": next((mark.text for mark in c.live if mark.element == "B1" and mark.holder == "together"), "")}
    if question == "confirm":
        return {"text": c.text_of(c.shown)}
    if question == "delete_that":
        return {"words": c.text_of(c.to_forget[0])[:80]}
    if question == "kept":
        return {"record": c.record, "version": str(c.version)}
    return {"name": c.label(PERSON)}


def _sign(c: Conversation, number: int) -> str:
    span = c.concerns[number].span
    return c.text_of(span.words_id)[span.start : span.end]


def _fingerprint(c: Conversation, question: str, line: str) -> str:
    if question == "confirm":
        return c.draft().fingerprint
    if question == "kept":
        return c.kept
    return line if question == "read_line" else ""
