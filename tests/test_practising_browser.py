"""A practice talk in a real browser: from the list to one's own line, on a phone, with and without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.test_rooms_browser import PHONE, axe, fits, press

if TYPE_CHECKING:
    from tests.web_server import Server, Serves, Windows

pytest_plugins = ["tests.web_server"]


def test_a_talk_on_a_phone_from_the_list_to_a_file(windows: Windows, server: Server):
    """Every page of it fits the phone and has nothing that axe finds; the keyboard alone is enough."""
    page = windows.open(server, width=PHONE)
    page.goto(f"{server.url}/training", wait_until="domcontentloaded")
    page.get_by_role("link", name="People to practise with").click()
    expect(page.get_by_role("heading", name="Mair")).to_be_visible()
    assert axe(page) == []
    assert fits(page)
    press(page, "Talk with Mair")
    expect(page.locator("#question")).to_have_text(
        "Come in if you're coming. Mind the step, everybody forgets the step."
    )
    assert axe(page) == []
    assert fits(page)

    box = page.get_by_label("What you say or ask")
    box.focus()
    page.keyboard.type("What is a good day for you?")
    page.keyboard.press("Tab")
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.keyboard.press("Enter")
    expect(page.locator("#question")).to_be_focused()
    expect(page.locator("#question")).to_have_text("The hens get me up. Six of them, and one has no manners at all.")

    box.fill("Do you know Margaret Holloway?")
    press(page, "Say it")
    expect(page.get_by_role("alert")).to_contain_text("could be real: Margaret Holloway")
    assert axe(page) == []
    press(page, "Swap it for me")
    press(page, "Say it")
    box.fill("My neighbour's son hits her every night and she is frightened of him")
    press(page, "Say it")
    expect(page.get_by_role("alert")).to_contain_text("someone may need help now")
    assert axe(page) == []
    press(page, "Go on where I was")
    expect(page.locator("ol")).not_to_contain_text("frightened")
    assert axe(page) == []
    assert fits(page)

    press(page, "Stop, and look back")
    expect(page.locator("main")).to_contain_text("“What is a good day for you?”")
    assert axe(page) == []
    assert fits(page)
    page.get_by_label("In a line, for yourself").fill("I stayed with the hens")
    press(page, "Keep this line")
    expect(page.get_by_label("In a line, for yourself")).to_have_value("I stayed with the hens")
    with page.expect_download() as taken:
        page.get_by_role("link", name="Take it with you").click()
    assert "I stayed with the hens" in taken.value.path().read_text(encoding="utf-8")

    page.goto(f"{server.url}/training", wait_until="domcontentloaded")
    assert axe(page) == []
    press(page, "Go back in Mair")
    expect(page.get_by_label("In a line, for yourself")).to_have_value("I stayed with the hens")
    press(page, "Delete this talk")
    expect(page.get_by_role("button", name="Go back in Mair")).to_have_count(0)


@pytest.mark.parametrize("look", [{"script": False}, {"color_scheme": "dark"}])
def test_a_talk_works_without_a_script_in_welsh_and_in_the_dark(
    windows: Windows, serves: Serves, look: dict[str, object]
):
    """Mair answers Welsh in Welsh, and what is said is marked with its language."""
    server = serves(nation="wales", language="cy")
    page = windows.open(server, width=PHONE, **look)
    page.goto(f"{server.url}/practise", wait_until="domcontentloaded")
    press(page, "Siarad â Mair")
    page.get_by_label("Beth rydych chi'n ei ddweud neu'n ei ofyn").fill("Bore da, sut ydych chi?")
    press(page, "Ei ddweud")
    expect(page.locator("#question")).to_have_attribute("lang", "cy")
    if "script" not in look:
        assert axe(page) == []
    press(page, "Stopio, ac edrych yn ôl")
    expect(page.locator("#notice")).to_have_text("Beth ydych chi'n ei sylwi?")
    if "script" not in look:
        assert axe(page) == []
