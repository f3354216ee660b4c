"""The listener that needs no model. Law: nothing leaves the machine, and nothing is loaded before there are words."""

from __future__ import annotations

import asyncio

from bot.conversation.requests import Listen, Listened

AN_ANSWER = 500
"""Characters that are listened to in less time than another thread takes to begin."""


class RulesAlone:
    """Listens by rule, without what was learned: to see what that adds."""

    name = "rules"

    async def listen(self, request: Listen) -> Listened:
        from bot.listening.offline import by_rules

        return by_rules(request).done()


class OfflineListener:
    """Listens by rule and by what was learned from the labelled cases."""

    name = "offline"

    async def listen(self, request: Listen) -> Listened:
        from bot.listening.offline import listen_now  # its patterns take longer to read than the first words to show

        if len(request.words.text or "") <= AN_ANSWER:
            return listen_now(request)
        return await asyncio.to_thread(listen_now, request)  # an hour of talk must not keep others waiting


def ready() -> None:
    """Loads all that the first words are listened to with."""
    from bot.conversation.concerns import signs
    from bot.listening import offline

    assert offline
    signs("ready")
