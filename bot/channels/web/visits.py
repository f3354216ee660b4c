"""Who is at this browser. Law: without the link that was printed, nobody is in; after ten idle minutes nobody is.

A visit lives in this process only: no account, nothing on disk. (Accounts and roles have their place here.)
"""

from __future__ import annotations

import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.locks import locked, opens

IDLE = timedelta(minutes=10)
LINK_LASTS = timedelta(minutes=30)
MOST_VISITS = 2_000
MOST_TRIES = 5
MOST_SECRETS = 20
MOST_SEEN = 200
MOST_HELD = 200


@dataclass
class Visit:
    """One browser that was let in. `talks` are those whose words it may see; `seen` are forms taken, with words."""

    id: str
    token: str
    at: datetime
    shut: bool = False
    code: str = ""
    code_tries: int = 0
    secret_tries: int = 0
    language: str = ""
    look: dict[str, str] = field(default_factory=dict)
    talks: set[str] = field(default_factory=set)
    helper: set[str] = field(default_factory=set)
    said: dict[str, tuple[str, ...]] = field(default_factory=dict)
    seen: OrderedDict[str, str] = field(default_factory=OrderedDict)

    def first_time(self, form: str, text: str) -> bool:
        """Whether this form comes for the first time; a second press of one button is not a second answer."""
        if form in self.seen:
            return False
        self.seen[form] = text
        while len(self.seen) > MOST_SEEN:
            self.seen.popitem(last=False)
        return True


class Visits:
    """All visits of this process, and the links that open one."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._visits: OrderedDict[str, Visit] = OrderedDict()
        self._links: dict[str, datetime] = {}
        self.held: OrderedDict[str, str] = OrderedDict()
        """Talk → words that were typed and could not be handed in: nobody was in, or the page was left."""

    def link(self) -> str:
        """A new key that opens one visit, once."""
        key = secrets.token_urlsafe(24)
        self._links[key] = self._now() + LINK_LASTS
        return key

    def open(self, key: str) -> Visit | None:
        """The visit that this key opens; None for one that is used, too old or made up."""
        found = next((one for one in self._links if hmac.compare_digest(one.encode(), key.encode())), None)
        if found is None or self._links.pop(found) < self._now():
            return None
        visit = Visit(secrets.token_urlsafe(32), secrets.token_urlsafe(16), self._now())
        self._visits[visit.id] = visit
        while len(self._visits) > MOST_VISITS:
            self._visits.popitem(last=False)
        return visit

    def hold(self, talk: str, text: str) -> None:
        """Holds these words for the talk until something is handed in there."""
        self.held.pop(talk, None)
        if text:
            self.held[talk] = text.replace("\r\n", "\n")
        while len(self.held) > MOST_HELD:
            self.held.popitem(last=False)

    def known(self, id: str) -> bool:
        """Whether this is the cookie of a visit."""
        return id in self._visits

    def of(self, id: str) -> Visit | None:
        """The visit of this cookie, open or shut; looking at it is being here, unless it was idle too long."""
        visit = self._visits.get(id)
        if visit is None:
            return None
        if self._now() - visit.at > IDLE:
            visit.shut = True
        if not visit.shut:
            visit.at = self._now()
        return visit

    def shut(self, visit: Visit) -> None:
        """Nothing is shown until it is opened again."""
        visit.shut = True

    def choose_code(self, visit: Visit, code: str) -> None:
        """The code that opens this visit again after it was shut."""
        visit.code = locked(code) if code.strip() else ""

    def reopen(self, visit: Visit, code: str) -> bool:
        """Opens a shut visit with its code. After five wrong ones only a new link helps."""
        visit.code_tries += 1
        if not visit.code or visit.code_tries > MOST_TRIES or not opens(code, visit.code):
            return False
        visit.shut, visit.code_tries, visit.at = False, 0, self._now()
        return True
