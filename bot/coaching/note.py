"""The note as the checks see it: sentences, speech, and what was heard in it. Law: it only points into the words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.coaching.lexicon_habits import SAID
from bot.conversation.recording import Line, Mark, Mode, Party, Role
from bot.listening.patterns import in_small_letters
from bot.listening.sentences import Piece, direct_speech, pieces

OWN = frozenset({Mode.PERSON, Mode.CARER, Mode.PROFILE})
"""Whose words these are, they are: nobody's own message is told how to be put."""

NOTES = frozenset({Mode.WORKER, Mode.REVIEW})
"""Where something can be missing: a log, a talk and an exercise are not there to hold it all."""

WHOLE = (0, 0)
"""The place of what is said about the note as a whole, because something is not in it."""
LONG_ENOUGH = 50
"""Words from which on a note can be expected to hold more than one thing."""

_SELF = re.compile(r"\b(?:i|we)\s\Z")
_TURN = re.compile(r"^([A-Z][A-Z ]{2,20}):[ \t]*", re.MULTILINE)
_WORKERS = frozenset({"WORKER", "SOCIAL WORKER"})
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, from its first sign to its last; `pieces` are its stretches outside and inside direct speech."""

    start: int
    end: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What listening made of the note: marks, with where each Words begins in it, and who is who."""

    marks: tuple[Mark, ...] = ()
    begins: Mapping[str, int] | None = None
    parties: tuple[Party, ...] = ()

    def at(self, mark: Mark) -> tuple[int, int]:
        """From where to where in the note this mark stands."""
        begin = (self.begins or {}).get(mark.span.words_id, 0)
        return begin + mark.span.start, begin + mark.span.end

    def role(self, party: str) -> Role | None:
        return next((one.role for one in self.parties if one.id == party), None)


class Note:
    """Words to lay beside the checks. `apart` are stretches that may have to be passed on: no check touches those.
    `not_theirs` are aims that the first checks found to be a service's: they are no words of the person."""

    def __init__(
        self,
        text: str,
        heard: Heard,
        lines: Sequence[Line] | None,
        mode: Mode,
        language: str,
        apart: Sequence[tuple[int, int]] = (),
        earlier: Sequence[str] = (),
    ) -> None:
        self.text = text
        self.small = in_small_letters(text)
        self.heard = heard
        self.lines = lines
        self.mode = mode
        self.language = language[:2]
        self.apart = tuple(apart)
        self.earlier = tuple(earlier)
        self.is_own = mode in OWN
        self.not_theirs: list[tuple[int, int]] = []

    @cached_property
    def quotes(self) -> tuple[tuple[int, int], ...]:
        """Somebody's own words: direct speech, and in a written-down talk every turn that is not a worker's."""
        if self.mode is not Mode.CONVERSATION:
            return tuple(direct_speech(self.text))
        turns = list(_TURN.finditer(self.text))
        after = [*(turn.start() for turn in turns[1:]), len(self.text)]
        said = [(turn[1], turn.end(), end) for turn, end in zip(turns, after, strict=False)]
        return tuple((start, end) for speaker, start, end in said if speaker not in _WORKERS)

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        return tuple(pieces(self.text))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        found: dict[int, list[Piece]] = {}
        for piece in self.pieces:
            found.setdefault(piece.sentence, []).append(piece)
        return tuple(Sentence(those[0].start, those[-1].end, tuple(those)) for those in found.values())

    def sentence_at(self, place: int) -> Sentence | None:
        """The sentence that stands at this place, or the last before it."""
        number = bisect_right(self._starts, place) - 1
        return self.sentences[number] if number >= 0 else None

    def around(self, place: int, before: int = 1, after: int = 1) -> tuple[int, int]:
        """From the sentence before the one at this place to the one after it."""
        starts = self._starts
        number = max(0, bisect_right(starts, place) - 1)
        if not starts:
            return 0, len(self.text)
        last = min(len(starts) - 1, number + after)
        return self.sentences[max(0, number - before)].start, self.sentences[last].end

    @cached_property
    def _starts(self) -> list[int]:
        return [one.start for one in self.sentences]

    @cached_property
    def is_long(self) -> bool:
        return len(self.words()) >= LONG_ENOUGH and self.mode in NOTES

    @cached_property
    def person_speaks(self) -> bool:
        """Whether anything the person said, wants or thinks stands here: heard, quoted, or told."""
        own = [
            mark
            for mark in self.marks("B1", "B3", "B6", "D2", "V3")
            if self.heard.role(mark.holder) in (None, Role.PERSON) and not self.is_disguised(*self.heard.at(mark))
        ]
        told = any(not self.is_disguised(*said.span()) for said in SAID.finditer(self.small))
        return bool(own or self.quotes or self.is_own or told)

    def is_disguised(self, start: int, end: int) -> bool:
        """Whether this is what brings in a service's aim: "she wants her needs met" is no word of hers."""
        return any(start < until and end > since - 12 for since, until in self.not_theirs)

    def has_line(self, *elements: str) -> bool:
        """Whether the draft holds a line of these, or the answer that there is none."""
        return any(line.element in elements for line in self.lines or ())

    def speaks_of_self(self, start: int, end: int) -> bool:
        """Whether the words before say that the writer speaks of themself."""
        return _SELF.search(self.small, start, end) is not None

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether any of this stretch is direct speech: somebody's own words."""
        return any(start < until and end > since for since, until in self.quotes)

    def is_apart(self, start: int, end: int) -> bool:
        return any(start < until and end > since for since, until in self.apart)

    def find(self, pattern: re.Pattern[str], since: int = 0, until: int | None = None) -> Iterator[re.Match[str]]:
        """Each place where the writer, and nobody in quotation marks, says this."""
        for found in pattern.finditer(self.small, since, len(self.small) if until is None else until):
            if not self.is_quoted(found.start(), found.end()):
                yield found

    def says(self, pattern: re.Pattern[str], sentence: Sentence) -> bool:
        return pattern.search(self.small, sentence.start, sentence.end) is not None

    def marks(self, *elements: str) -> list[Mark]:
        """The marks of these elements, in the order of the words."""
        return sorted((m for m in self.heard.marks if m.element in elements), key=self.heard.at)

    @cached_property
    def wishes(self) -> tuple[Mark, ...]:
        """What was heard as the person's own outcome."""
        return tuple(m for m in self.marks("B1") if self.heard.role(m.holder) in (None, Role.PERSON))

    def words(self, start: int = 0, end: int | None = None) -> list[str]:
        return _WORD.findall(self.small, start, len(self.small) if end is None else end)
