"""What can be found: our cards, and passages of documents that were brought in. Law: the nation decides who sees it.

Law and process belong to their nation. Practice guidance serves anywhere, labelled with where it comes from. Each
thing stands in the view of every nation that may be shown it, so that a search looks at one view and filters nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.cards import Card, Scope
from knowledge.citations import documents
from knowledge.library import Imported

NATIONS = ("scotland", "wales", "england")
ANYWHERE = "anywhere"
VIEWS = (*NATIONS, ANYWHERE)
OFFICIAL = "official wording"
CARD = "card"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing on the shelf. `nation` is "" where a document was brought in for none; `from_` is its document."""

    citation: str
    title: str
    text: str
    kind: str
    nation: str
    from_: str
    views: tuple[str, ...]
    searched: tuple[str, ...]
    card: Card | None = None


def shelf(cards: Iterable[Card], imported: Iterable[Imported]) -> list[Found]:
    """Everything that can be found, cards first."""
    found = [_of_card(card) for card in cards]
    for document in imported:
        views = (document.nation, ANYWHERE) if document.nation else VIEWS
        found += [
            Found(
                passage.citation,
                document.title,
                passage.text,
                OFFICIAL,
                document.nation,
                document.title,
                views,
                (passage.text,),
            )
            for passage in document.passages
        ]
    return found


def _of_card(card: Card) -> Found:
    document = documents()[card.document]
    views = VIEWS if card.scope is Scope.PRACTICE else (card.nation, ANYWHERE)
    searched = (f"{card.title}. {card.point}", *card.questions)
    return Found(card.citation, card.title, card.point, CARD, card.nation, document.title, views, searched, card)
