"""The listener that needs no model and no network: words in, marks out, the same every time."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from bot.conversation.recording import Basis, Mark, Mode, Role
from bot.conversation.requests import Listen, Listened
from bot.listening import lexicon_care as care
from bot.listening import lexicon_choices as choices
from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_doubt as doubt
from bot.listening.aims import AIM_START, hear_aims
from bot.listening.cuts import end_of, says_nothing
from bot.listening.guided import hear_answer
from bot.listening.heard import Heard, kinds
from bot.listening.learned.judging import Judge
from bot.listening.learned.weights import Weights, learned
from bot.listening.lists import items, led_in
from bot.listening.notes import (
    hear_risk_view,
    hear_statements,
    link_reviews,
    voiced_risk,
)
from bot.listening.own_ways import bare_thing
from bot.listening.owners import outcome
from bot.listening.people import PRONOUNS, speaker_role
from bot.listening.reasons import hear_after_decision, hear_decisions, hear_why_it_matters
from bot.listening.sentences import Piece
from bot.listening.told_ways import answered
from bot.listening.voices import AS_SPOKEN, NOBODY, SAYS, Voice, spoken_after_colon, voices
from bot.listening.wants import hear_wants

_FRAGMENT = re.compile(r"\W*(?:and )?(?:a|an|my|some|more|the same|one)\s", re.I)


def listen_now(request: Listen, weights: Weights | None = None) -> Listened:
    """The marks of these words. Pure: the same words always give the same marks."""
    heard = by_rules(request)
    doubts = Judge(heard, weights or learned()).apply() if is_judged(heard) else ()
    return replace(heard.done(), doubts=doubts)


def is_judged(heard: Heard) -> bool:
    """Whether what was learned is put to use. An answer in a guided talk is heard by rule alone: there the question
    says what the words are about."""
    return bool(heard.pieces) and (not heard.request.asked or heard.request.mode is Mode.CONVERSATION)


def by_rules(request: Listen) -> Heard:
    """What the rules alone make of these words."""
    heard = Heard(request, request.words.text or "")
    if not heard.text or speaker_role(request) is Role.ASSISTANT:
        return heard
    if request.asked:
        hear_answer(heard, request.asked)
    elif heard.people.works:
        _hear_dictation(heard)
    else:
        _hear_own_words(heard)
    return heard


def speakers(request: Listen) -> Callable[[int], str]:
    """Who speaks at a place in these words: a party id, or "" where nobody does (a document, an example)."""
    heard = Heard(request, request.words.text or "")
    starts = [piece.start for piece in heard.pieces]
    said_by = [voice.holder for voice in voices(heard)]
    return lambda place: said_by[max(0, bisect_right(starts, place) - 1)] if said_by else ""


def _hear_dictation(heard: Heard) -> None:
    """A worker's free speech: their narration, with other people's words inside it."""
    text, people = heard.small, heard.people
    want: Mark | None = None
    decision: Mark | None = None
    obeyed, interpreted = -9, False
    listed = items(heard)
    for index, (piece, voice) in enumerate(zip(heard.pieces, voices(heard), strict=True)):
        since = heard.pieces[index - 1].start if index else 0
        said = piece.of(text)
        if voice is NOBODY or piece.withdrawn or (piece.quote < 0 and doubt.INSTRUCTION.search(said)):
            obeyed = piece.sentence if voice is not NOBODY and not piece.withdrawn else obeyed
            continue
        if index in listed and voice.what == "narration":
            want = outcome(heard, piece, people.subject, *listed[index], False) or want
            continue
        if voice.what == "document":
            hear_aims(heard, piece, inside=True)
            continue
        if voice.what == "speech":
            want = _speech(heard, piece, voice, want, since)
            continue
        interpreted = interpreted and not AS_SPOKEN.search(said)
        if piece.question or (piece.sentence == obeyed + 1 and AIM_START.match(said)):
            continue
        if interpreted and doubt.FIRST_PERSON.search(said) and not choices.DOUBTS.match(said):
            want = _speech(heard, piece, Voice("speech", people.subject, False), want, since, unquoted=True)
            continue
        colon = spoken_after_colon(text, piece)
        if colon > 0 and piece.end > colon:
            after = Piece(colon, piece.end, piece.sentence, piece.paragraph, -1)
            told = Voice("speech", people.subject, True)
            want = _speech(heard, after, told, want, since, unquoted=True)
            interpreted = any(AS_SPOKEN.search(later.of(text)) for later in heard.pieces[index + 1 : index + 5])
            continue
        if heard.request.mode is Mode.TRAINER and _exercise_line(heard, piece):
            want = heard.last("B1") or want
            continue
        if hear_aims(heard, piece, inside=False):
            continue
        if _leads_in(heard, index) or doubt.EXAMPLE.match(said):
            continue
        wants = hear_wants(heard, piece, voice, since) if piece.sentence != obeyed + 1 else []
        if not wants and (where := answered(heard, index)):
            wants = [mark for mark in [outcome(heard, piece, people.subject, *where, False)] if mark]
        decision = hear_decisions(heard, piece, since) or decision
        hear_why_it_matters(heard, piece, voice, wants, want)
        want = next((mark for mark in reversed(wants) if mark.element == "B1"), want)
        if not wants and _opens_with_the_person(heard, piece, since) and hear_risk_view(heard, piece, people.subject):
            continue
        if not hear_after_decision(heard, piece, decision):
            link_reviews(heard, piece)
            hear_statements(heard, piece, since)


def _opens_with_the_person(heard: Heard, piece: Piece, since: int) -> bool:
    """Whether the sentence opens with the person: by name, or as a "he" or "she" that can be nobody else."""
    people = heard.people
    opener = re.match(r"\W*([\w-]+)", piece.of(heard.small))
    if not opener:
        return False
    if opener[1].lower() in PRONOUNS:
        return people.whose(opener[1].lower(), piece.start, since) == people.subject
    first = people.within(piece.start, piece.start + opener.end())
    return bool(first) and first[0].party == people.subject


def _leads_in(heard: Heard, index: int) -> bool:
    """Whether this piece only brings in the direct speech after it ("she said", "quote")."""
    piece = heard.pieces[index]
    said = piece.of(heard.small)
    if re.fullmatch(r"\W*(?:unquote|end (?:of )?quote|close quotes?|quote)\W*", said, re.I):
        return True
    after = heard.pieces[index + 1] if index + 1 < len(heard.pieces) else None
    brings_in = after is not None and after.quote >= 0 and after.sentence == piece.sentence
    return brings_in and len(said.split()) < 5 and bool(SAYS.search(said))


def _speech(
    heard: Heard, piece: Piece, voice: Voice, want: Mark | None, since: int, unquoted: bool = False
) -> Mark | None:
    """Somebody's own words in a dictation. Returns the want that a following reason would serve."""
    text, people = heard.small, heard.people
    wants = hear_wants(heard, piece, voice, since)
    if not wants and voice.holder == people.subject and not unquoted and _opens_with_a_thing(heard, piece):
        mark = outcome(heard, piece, voice.holder, piece.start, end_of(text, piece.start + 1, piece.end), False)
        wants = [mark] if mark else []
    if not wants and voice.invited and voice.holder == people.subject and _invited(heard, piece, unquoted):
        kind, also = kinds(piece.of(text))
        mark = heard.add(
            piece.start,
            end_of(text, piece.start + 1, piece.end),
            "B1",
            voice.holder,
            kind=kind,
            also_kinds=also,
            quoted=not unquoted,
        )
        wants = [mark] if mark else []
    hear_why_it_matters(heard, piece, voice, wants, want)
    if not wants and not heard.is_marked(piece):
        if voice.holder != people.subject:
            element = "V2" if people.role_of(voice.holder) is Role.PROFESSIONAL else "V5"
            heard.add(piece.start, piece.end, element, voice.holder, basis=Basis.OPINION, quoted=not unquoted)
        elif not hear_risk_view(heard, piece, voice.holder):
            element = "D1" if voiced_risk(piece.of(text)) and not doubt.PAST.search(piece.of(text)) else "V3"
            heard.add(piece.start, piece.end, element, voice.holder, quoted=not unquoted)
    return next((mark for mark in reversed(wants) if mark.element == "B1"), want)


def _opens_with_a_thing(heard: Heard, piece: Piece) -> bool:
    """Whether somebody's direct speech opens with a thing and no more: "A wet shave, from somebody gentle"."""
    said = piece.of(heard.small)
    return (
        heard.opens_quote(piece)
        and len(said.split()) > FEWEST_WORDS
        and not doubt.PAST.search(said)
        and (bare_thing(heard, piece))
    )


FEWEST_WORDS = 3
"""Words above which a thing that opens direct speech is more than a name for something."""


def _invited(heard: Heard, piece: Piece, unquoted: bool) -> bool:
    """Whether this is the first thing said after "what he wants is" or the like, and not a no, past or maybe."""
    said = piece.of(heard.small)
    if doubt.HYPOTHETICAL.search(said) or doubt.PAST.search(said) or doubt.SARCASM.search(said) or piece.question:
        return False
    if re.match(
        r"\W*(?:no|naw|not|nothing|dunno|don['’]t|i|he|she|they|it|that|you|well|everyone|there)\b",
        said,
        re.I,
    ):
        return False
    first = unquoted or heard.opens_quote(piece)
    if re.search(r"\balways\b", said) or (cutting.FINITE.search(said) and not unquoted and len(said.split()) > 5):
        return False
    return first and not re.search(r"\b(?:was|were|had)\b", said)


def _exercise_line(heard: Heard, piece: Piece) -> bool:
    """A line of a plan read out in an exercise: somebody's "my …" is theirs, a service's aim is an aim."""
    said = piece.of(heard.small)
    if re.match(
        r"\W*(?:i|we|you|tell|say|which|who|what|look|read|think|write|turn|now|let|take|in your|on your)\b",
        said,
        re.I,
    ):
        return False
    if AIM_START.match(said):
        return hear_aims(heard, piece, inside=True)
    if re.search(r"\b(?:my|me|mine)\b", said, re.I):
        if re.match(
            r"\W*(?:get|keep|go|stay|see|have|don['’]t|dinnae|never|let|be|to|live|walk|find|learn|take|make|"
            r"sit|sleep|eat|cook|play)\b",
            said,
            re.I,
        ):
            kind, also = kinds(said)
            return heard.add(piece.start, piece.end, "B1", heard.people.subject, kind=kind, also_kinds=also) is not None
        last = heard.last("B1")
        return (
            heard.add(piece.start, piece.end, "B3", heard.people.subject, links=(last.id,) if last else ()) is not None
        )
    return False


def _hear_own_words(heard: Heard) -> None:
    """A person's or supporter's own free words: "I" is the one who speaks."""
    text, people = heard.small, heard.people
    holder = people.speaker
    want: Mark | None = None
    mocked = _mocked(heard)
    listed = items(heard)
    for index, (piece, voice) in enumerate(zip(heard.pieces, voices(heard), strict=True)):
        since = heard.pieces[index - 1].start if index else 0
        said = piece.of(text)
        if voice is NOBODY or piece.withdrawn or says_nothing(said):
            continue
        if doubt.INSTRUCTION.search(said) and not doubt.FIRST_PERSON.search(said):
            continue
        wants = [] if index in mocked else hear_wants(heard, piece, voice, since)
        if not wants and index not in mocked and voice.holder == holder:
            wants = _bare(heard, index, listed)
        if not wants and want and index not in mocked:
            wants = _listed(heard, piece, want)
        hear_why_it_matters(heard, piece, voice, wants, want)
        want = next((mark for mark in reversed(wants) if mark.element == "B1"), want)
        if wants or heard.is_marked(piece) or voice.holder != holder or _leads_in(heard, index):
            continue
        _own_statement(heard, piece, want)


def _bare(heard: Heard, index: int, listed: dict[int, tuple[int, int]]) -> list[Mark]:
    """A thing on a list, or one that stands alone where a wish is looked for."""
    piece = heard.pieces[index]
    free = heard.request.mode in (Mode.PERSON, Mode.CARER)
    where = listed.get(index) or (led_in(heard, index) if free else None)
    mark = outcome(heard, piece, heard.people.speaker, *where, False) if where else None
    return [mark] if mark else []


def _mocked(heard: Heard) -> frozenset[int]:
    """Which pieces stand in a paragraph that mocks, up to where somebody says that they now mean it."""
    said = [piece.of(heard.small) for piece in heard.pieces]
    mocking = {piece.paragraph for piece, words in zip(heard.pieces, said, strict=True) if doubt.SARCASM.search(words)}
    mocked: set[int] = set()
    earnest = -1
    for index, (piece, words) in enumerate(zip(heard.pieces, said, strict=True)):
        if piece.paragraph not in mocking:
            continue
        if doubt.SARCASM.search(words):
            earnest = -1
        elif index and doubt.IN_EARNEST.match(words) and any(at in mocked for at in range(max(0, index - 9), index)):
            earnest = piece.paragraph
        if earnest != piece.paragraph:
            mocked.add(index)
    return frozenset(mocked)


def _listed(heard: Heard, piece: Piece, want: Mark) -> list[Mark]:
    """A bare thing on a line of its own, straight after a want: "i want a job / a real job with a badge"."""
    said = piece.of(heard.small)
    near = piece.start - want.span.end < 60
    if not near or not _FRAGMENT.match(said) or cutting.FINITE.search(said) or len(said.split()) > 12 or piece.question:
        return []
    kind, also = kinds(said)
    mark = heard.add(piece.start, piece.end, "B1", want.holder, kind=kind, also_kinds=also)
    return [mark] if mark else []


def _own_statement(heard: Heard, piece: Piece, want: Mark | None) -> None:
    text, holder = heard.small, heard.people.speaker
    said = piece.of(text)
    if hear_risk_view(heard, piece, holder):
        return
    supposed = doubt.HYPOTHETICAL.search(said)
    if supposed:
        element = "V3" if holder == heard.people.subject else "V5"
    elif care.GOOD.search(said):
        element = "B6"
    elif care.STRENGTH.search(said) and not doubt.PAST.search(said):
        element = "C1"
    elif care.HELPS.search(said):
        element = "C2"
    elif care.RISK.search(said) and not care.NO_RISK.search(said):
        element = "D1"
    elif care.NOW.search(said):
        element = "B5"
    else:
        element = "V3" if holder == heard.people.subject else "V5"
    heard.add(piece.start, piece.end, element, holder)
