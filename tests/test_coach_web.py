"""The coach on the page, and at the read-back: it points and asks, keeps nothing and holds nothing up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import Page, expect

from tests.test_rooms_browser import PHONE, axe, fits

if TYPE_CHECKING:
    from tests.web_server import Server, Windows

pytest_plugins = ["tests.web_server"]

NOTE = (
    "Saw Dorrie on Tuesday. I will access community activities to promote my wellbeing. She is in denial about her "
    "memory. Referral made to the day centre. She said she wants to get back to her allotment."
)
BETTER = NOTE.replace("She is in denial about her memory.", "She said her memory is fine; she missed two pills.")


def lay(page: Page, text: str, button: str = "Lay it beside them") -> None:
    page.get_by_label("The note", exact=True).fill(text)
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name=button).click()


def test_a_note_is_laid_beside_the_principles_and_nothing_of_it_is_kept(windows: Windows, server: Server):
    """At most three lines, each beside its sentence with its clause; how it could stand only when asked; the first
    version beside the last; axe finds nothing; not a byte on the disk."""
    page = windows.open(server, width=PHONE)
    page.goto(f"{server.url}/check", wait_until="domcontentloaded")
    assert axe(page) == []
    lay(page, NOTE)
    lines = page.locator("article.line")
    assert 1 < lines.count() <= 3
    expect(lines.first).to_contain_text("access community activities")
    assert re.search(r"\[FNF ¶\d", lines.first.inner_text())
    assert axe(page) == []
    assert fits(page)
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name="Show me how 1", exact=True).click()
    expect(lines.first).to_contain_text("get back to her allotment")
    lay(page, BETTER)
    expect(page.locator("main")).to_contain_text("Pointed at in the older one, and not in this one:")
    expect(page.locator("main")).to_contain_text("in denial")
    assert axe(page) == []
    files = [file.read_bytes() for file in server.folder.iterdir() if file.is_file()]
    assert not any(b"community activities" in one for one in files)


def test_at_the_read_back_it_is_there_when_asked_and_holds_nothing_up(windows: Windows, server: Server):
    """Folded away until somebody opens it; the lines can be kept all the same."""
    page = windows.open(server)
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name="A worker, after a visit").click()
    page.get_by_label("Your words", exact=True).fill(NOTE)
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name="That is what I want to say").click()
    while page.locator("h1").inner_text() != "Is this right?":
        for name in ("Somebody else's, or nobody's", "Yes", "That's all"):
            button = page.get_by_role("button", name=name, exact=True)
            if button.count():
                with page.expect_navigation(wait_until="domcontentloaded"):
                    button.first.click()
                break
    told = page.locator("details.coached")
    assert told.get_attribute("open") is None
    told.locator("summary").click()
    expect(told).to_contain_text("FNF ¶")
    assert axe(page) == []
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name="Keep the rest").first.click()
