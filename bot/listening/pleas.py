"""Hears wants that have no word for wanting, and plain refusals. Law: the thing itself is cut, never its "not"."""

from __future__ import annotations

from bot.conversation.recording import Mark, Mode, Polarity, Role
from bot.listening import lexicon_care as care
from bot.listening import lexicon_cuts as cutting
from bot.listening import lexicon_doubt as doubt
from bot.listening import lexicon_own
from bot.listening import lexicon_wants as wanting
from bot.listening.cuts import comma_end, end_of, in_passing
from bot.listening.heard import Heard
from bot.listening.own_ways import own_wish
from bot.listening.owners import SELVES, attributed, outcome, rival
from bot.listening.patterns import rx
from bot.listening.sentences import Piece
from bot.listening.told_ways import told_wish
from bot.listening.voices import Voice

_THEIRS = rx(r"\b(?:him|her|his|he|she|\w+['’]s (?:\w+ )?(?:dream|wish|hope|own goal))\b")
_HIS = rx(r"\b(?:him|her|his|dad|mum)\b")
_SAY = rx(r".{0,4}\b(?:say|said|think)\b")
_PERSON_MISSED = rx(
    r"\A(?:(?:my|ma|his|her|the)\s)?(?:mum|mam|dad|da|wife|husband|man|mother|father|son|daughter|sister|brother|"
    r"gran|nan|"
    r"people|time|point|old days|deadline|bus|call|phone)\b"
)
_ITS = rx(r"\A\W*(?:and |but |so )?it['’]?s\s")


def hear_other_ways(heard: Heard, piece: Piece, voice: Voice, since: int) -> list[Mark]:
    """ "What matters is …", "that's all she asks", "can I have …", "don't rush me", "to paint my nails", a plain no."""
    if voice.what in ("nothing", "document") or piece.torn:
        return []
    mark = _Plea(heard, piece, voice, since).hear()
    return [mark] if mark else []


class _Plea:
    """One piece, and what is known of who speaks in it."""

    def __init__(self, heard: Heard, piece: Piece, voice: Voice, since: int) -> None:
        people = heard.people
        self.heard, self.piece, self.voice, self.since = heard, piece, voice, since
        self.text, self.said = heard.small, piece.of(heard.small)
        own = voice.what == "speech" and voice.holder in (people.subject, people.speaker)
        self.own = own and not (people.works and voice.holder == people.speaker)
        self.holder = voice.holder if self.own else people.subject
        self.told = voice.what == "narration"
        self.for_another = people.role is Role.SUPPORTER and heard.request.mode is Mode.CONVERSATION

    def hear(self) -> Mark | None:
        if self.piece.question:
            return self._asks() if self.own else None
        if self.own and not (self.for_another and _HIS.search(self.said)) and not doubt.SARCASM.search(self.said):
            wish = own_wish(
                self.heard,
                self.piece,
                free=not self.heard.request.asked and self.heard.request.mode is not Mode.CONVERSATION,
            )
            if wish:
                return outcome(self.heard, self.piece, self.holder, *wish, False)
        if (self.own or self.told) and not doubt.SARCASM.search(self.said) and not doubt.PAST.search(self.said):
            wish = told_wish(self.heard, self.piece, self.since, self.own)
            if wish:
                return outcome(self.heard, self.piece, self.holder, *wish, False)
        held_back = (
            doubt.HYPOTHETICAL.search(self.said) or doubt.PAST.search(self.said) or doubt.INDIFFERENT.search(self.said)
        )
        mark = None
        if not held_back:
            mark = self._named() or self._told_behind() or self._asked_for() or self._misses()
            if mark is None and self.own:
                mark = self._own_way()
        if mark is None and self.own and not doubt.PAST.search(self.said):
            mark = self._if_only()
        return mark or self._refuses()

    def _whole(self, start: int, no: bool = False, together: bool = False) -> Mark | None:
        end = end_of(self.text, start + 1, self.piece.end)
        return outcome(self.heard, self.piece, self.holder, start, end, no, together)

    def _theirs(self, third: bool) -> bool:
        """Whether a want told with or without "him" or "her" is the person's."""
        return (self.own and not third) or (self.told and third)

    def _named(self) -> Mark | None:
        """ "The main thing is …", "as long as I have …", "it's X that matters to her"."""
        text, piece = self.text, self.piece
        nominal = wanting.NOMINAL.search(text, piece.start, piece.end)
        if nominal and not doubt.DENIED.search(text, piece.start, nominal.start()):
            third = bool(_THEIRS.search(nominal[0]))
            bare_in_note = self.told and wanting.INFINITIVE.match(text[nominal.end() : piece.end])
            if (self._theirs(third) or bare_in_note) and (self.own or not rival(self.heard, piece, nominal.end())):
                return self._whole(nominal.end())
        as_long = wanting.AS_LONG.search(text, piece.start, piece.end)
        if as_long and self.own and not _THEIRS.search(as_long[0]):
            stop = comma_end(text, as_long.start(), piece.end)
            return outcome(self.heard, piece, self.holder, as_long.start(), stop, False)
        after = wanting.MATTERS_AFTER.search(text, piece.start, piece.end)
        if after:
            whose = (after["a"] or after["b"] or after["c"] or after["d"] or ("me" if self.own else "")).lower()
            start = piece.start
            its = _ITS.match(self.said)
            start += its.end() if its else 0
            theirs = whose and self._theirs(whose != "me") and not cutting.NO_NEAR.search(text, start, after.start())
            if theirs and (self.own or not rival(self.heard, piece, after.start())):
                return outcome(self.heard, piece, self.holder, start, after.start(), False)
        return None

    def _told_behind(self) -> Mark | None:
        """ "His own lock, that's what he's after"."""
        text, piece = self.text, self.piece
        behind = wanting.TOLD_BEHIND.search(text, piece.start, piece.end)
        if behind is None or cutting.NO_NEAR.search(text, piece.start, behind.start()):
            return None
        who = (behind["a"] or behind["b"] or behind["c"] or ("i" if self.own else "")).lower()
        if not who or not self._theirs(who not in ("i", "ah", "me")):
            return None
        people = self.heard.people
        if who in ("he", "she") and people.whose(who, behind.start(), self.since) != people.subject:
            return None
        return outcome(self.heard, piece, self.holder, piece.start, behind.start(), False)

    def _asked_for(self) -> Mark | None:
        """ "She asked for a woman who speaks Punjabi"."""
        text, piece, people = self.text, self.piece, self.heard.people
        asked = wanting.ASKED_FOR.search(text, piece.start, piece.end)
        if asked is None or in_passing(text[asked.end() : piece.end]):
            return None
        word, where = people.head(piece.start, asked.start())
        if self.own:
            mine = word in SELVES
        else:
            who = people.whose(word, where, self.since) if word in ("he", "she", "they") else word
            mine = self.told and who == people.subject
        if not mine or asked.start() - where > 24 or cutting.NO_NEAR.search(text, where, asked.start()):
            return None
        return self._whole(asked.end(), together=word == "we")

    def _misses(self) -> Mark | None:
        """What somebody misses and could have again; never whom they mourn."""
        text, piece, people = self.text, self.piece, self.heard.people
        misses = wanting.MISSES.search(text, piece.start, piece.end)
        if (
            misses is None
            or _PERSON_MISSED.match(misses["what"])
            or doubt.DENIED.search(text, piece.start, misses.start())
        ):
            return None
        who = misses["who"].lower()
        if self.own:
            mine = who in SELVES
        else:
            mine = self.told and people.whose(who, misses.start(), self.since) == people.subject
            teller, _ = attributed(self.heard, piece, misses.start(), self.since)
            mine = mine and teller in ("", people.subject)
        if not mine:
            return None
        return outcome(
            self.heard,
            piece,
            self.holder,
            misses.start(),
            end_of(text, misses.start("what"), misses.end("what")),
            False,
        )

    def _asks(self) -> Mark | None:
        """ "Can I have the window open?" in somebody's own voice."""
        if lexicon_own.ASKS_OTHERS.match(self.said) and not lexicon_own.PASSING.search(self.said):
            return self._whole(self.piece.start)
        ask = wanting.GENTLE_ASK.match(self.said)
        if ask is None or wanting.TRIFLE.match(self.said[ask.end() :]) or len(self.said.split()) < 5:
            return None
        return self._whole(self.piece.start)

    def _own_way(self) -> Mark | None:
        """How somebody asks in their own voice: an order that is a wish, an infinitive, "just my dog back", a need."""
        text, piece, said = self.text, self.piece, self.said
        if wanting.TREATMENT.search(said) or wanting.FOR_ME.match(said):
            return self._whole(piece.start)
        if (self.voice.invited or piece.quote >= 0) and wanting.INFINITIVE.search(said):
            return self._whole(piece.start)
        if wanting.JUST.match(said) and not cutting.FINITE.search(said) and not cutting.FORGET.search(said):
            return self._whole(piece.start)
        if wanting.PLEADS_NO.search(said):
            return self._whole(piece.start, no=True)
        need = wanting.NEED.search(text, piece.start, piece.end)
        if need and need.start() - piece.start < 12 and not doubt.DENIED.search(said):
            stop = end_of(text, need.end(), piece.end)
            if care.PROCESS.search(text, need.end(), stop):
                together = need["who"].lower() == "we"
                return outcome(self.heard, piece, self.holder, need.start(), stop, False, together)
        if wanting.NOT_THAT.match(said) and len(said.split()) <= 8 and not self.heard.request.asked:
            return outcome(self.heard, piece, self.holder, piece.start, piece.end, True)
        return None

    def _if_only(self) -> Mark | None:
        """ "If I could just get to the shop on my own": a wish, where nothing is built upon the "if"."""
        wish = wanting.IF_ONLY.search(self.said)
        if wish is None or "," in wish["what"] or cutting.FINITE.search(wish["what"]):
            return None
        return self._whole(self.piece.start)

    def _refuses(self) -> Mark | None:
        """A plain no: "turned down", "I'm not having", "hates", "not the centre"."""
        text, piece, people = self.text, self.piece, self.heard.people
        no = wanting.ONE_BREATH_NO.search(text, piece.start, piece.end)
        if no is None or not (self.own or self.told) or doubt.PAST.search(self.said):
            return None
        if doubt.DENIED.search(text, piece.start, no.start()) or _SAY.match(text, no.end(), no.end() + 12):
            return None
        word, where = people.head(piece.start, no.start())
        if self.own:
            owner = self.holder if (word in SELVES or (not word and no.start() - piece.start < 12)) else ""
        else:
            owner = people.whose(word, where, self.since) if word in ("he", "she") else word
            owner = owner if owner == people.subject and wanting.FIRM_NO.match(no[0]) else ""
            who, _ = attributed(self.heard, piece, where, self.since) if where >= 0 else ("", 0)
            owner = "" if who and who != people.subject else owner
        if not owner:
            return None
        return self.heard.add(
            where if where >= 0 else no.start(),
            end_of(text, no.end(), piece.end),
            "V3",
            owner,
            polarity=Polarity.NOT_WANTED,
            quoted=piece.quote >= 0,
        )
