"""Guidance for a talk: what a decision answers to, and the card behind a question. Law: nobody's words are sent.

The search only orders the cards that ask for the element in question, so it cannot cite what does not bear on it.
Where it may not be used (it would leave this machine), or fails, the citations of the element itself are what is left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.conversation.elements import ELEMENTS
from bot.conversation.recording import Cited, Role
from bot.conversation.requests import FindGuidance
from prompts import Phrases

if TYPE_CHECKING:
    from knowledge.cards import Card
    from knowledge.guidance import Guidance

MOST = 2
REACH = 40
"""How far down the answers a card of the element still counts as found."""
LONGEST_S = 20.0
"""How long a talk waits for the index, which is built at the first search; then it goes on with the citations alone."""

AUDIENCE = {Role.WORKER: "worker", Role.PERSON: "person", Role.SUPPORTER: "person"}


class CardGuide:
    """Looks cards up. `guidance` makes what is searched, at the first decision; None: the table alone."""

    def __init__(self, guidance: Callable[[], Guidance] | None = None) -> None:
        self._make = guidance
        self._guidance: Guidance | None = None

    async def find(self, request: FindGuidance) -> tuple[Cited, ...]:
        """At most two citations for each element that was asked about, best first."""
        chosen = {element: self._by_table(element, request.nation) for element in request.about}
        if self._make:
            try:
                chosen |= await asyncio.wait_for(asyncio.to_thread(self._searched, request), LONGEST_S)
            except Exception:  # whatever is wrong with the index, the table still stands
                self._make = None
        return tuple(
            Cited(element, card.citation, card.title) for element, found in chosen.items() for card in found[:MOST]
        )

    def behind(self, element: str, nation: str, role: Role, phrases: Phrases) -> str:
        """The card behind a question about this element, as it is shown; "" where no card serves this nation."""
        found = self._by_table(element, nation, AUDIENCE.get(role, ""))
        if not found:
            return ""
        card = found[0]
        return phrases.text(
            "guidance.behind",
            point=card.point,
            citation=card.citation,
            title=card.title,
            nation=phrases.text(f"nation.{card.nation}"),
        )

    def _searched(self, request: FindGuidance) -> dict[str, list[Card]]:
        assert self._make is not None
        self._guidance = self._guidance or self._make()
        found: dict[str, list[Card]] = {}
        for element, said in request.about.items():
            asks_for_it = self._by_table(element, request.nation)
            answers = self._guidance.ask(said[:1000], request.nation, most=REACH)
            cards = [answer.card for answer in answers if answer.card in asks_for_it]
            found[element] = [card for card in dict.fromkeys([*cards, *asks_for_it]) if card]
        return found

    @staticmethod
    def _by_table(element: str, nation: str, audience: str = "") -> list[Card]:
        from knowledge.guidance import behind

        return behind(element, ELEMENTS[element].clauses, nation, audience) if element in ELEMENTS else []
