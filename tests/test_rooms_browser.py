"""A room in real browsers: a trainer, a screen on the wall, and five learners, each with a trouble of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

if TYPE_CHECKING:
    from tests.web_server import Server, Serves, Windows

pytest_plugins = ["tests.web_server"]

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE = 320
LINES = {
    "Ada": "She has a bike\nShe likes engines",
    "Bo": "She has a sister",
    "Cerys": "She wants a no to be a no",
    "Dev": "She sleeps with the window open",
    "5": "She takes tablets",
}
ANSWER = "That is my answer"


def axe(page: Page) -> list[str]:
    """What axe finds wrong with a page, as the places it names."""
    page.evaluate(AXE_SCRIPT)
    found: dict[str, Any] = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", TAGS)
    return [f"{one['id']}: {node['html'][:120]}" for one in found["violations"] for node in one["nodes"]]


def fits(page: Page) -> bool:
    """Whether nothing stands beyond the right edge."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def press(page: Page, name: str) -> None:
    """A button that leads to another page."""
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name=name, exact=True).click()


def asked(page: Page, beginning: str) -> None:
    """Waits until this is what is asked."""
    expect(page.locator("#question")).to_have_text(re.compile(f"^{re.escape(beginning)}"))


def trains(windows: Windows, server: Server, title: str = "Whose plan is it?") -> Page:
    """The trainer, with a room open."""
    page = windows.open(server)
    page.goto(f"{server.url}/training", wait_until="domcontentloaded")
    press(page, f"Open a room {title}")
    return page


def joins(windows: Windows, server: Server, code: str, name: str, **options: Any) -> Page:
    """A learner's phone, in the room."""
    page = windows.new(width=PHONE, **options).new_page()
    page.goto(f"{server.url}/join?code={code}", wait_until="domcontentloaded")
    page.get_by_label("What to call you").fill("" if name.isdecimal() else name)
    press(page, "Come in")
    return page


def write(page: Page, text: str) -> None:
    """An answer in the one box there is."""
    page.locator("textarea").first.fill(text)
    press(page, ANSWER)


def to_first_wait(page: Page, name: str) -> None:
    press(page, "Next")
    write(page, LINES[name])
    asked(page, "Which of those")
    for number, lines in enumerate(page.locator("fieldset.tags").all()):
        lines.locator("input").nth(number % 2).check()
    press(page, ANSWER)


def test_five_learners_go_through_an_exercise_each_with_a_trouble_of_their_own(windows: Windows, server: Server):
    """A phone without a connection for a while, one without a script, one who leaves and returns, one who comes late,
    one who closes the page; the trainer's laptop sleeps; everybody comes to their own page."""
    trainer = trains(windows, server)
    code = trainer.locator(".code").inner_text()
    with trainer.context.expect_page() as opened:
        trainer.get_by_role("link", name="For the wall").click()
    wall = opened.value
    expect(wall.locator(".code")).to_have_text(code)
    phones = {name: joins(windows, server, code, name, script=name != "Bo") for name in ("Ada", "Bo", "Cerys", "Dev")}
    expect(trainer.locator(".names li")).to_have_text(["Ada", "Bo", "Cerys", "Dev"])

    trainer.context.set_offline(True)  # the laptop sleeps
    for name in ("Ada", "Bo", "Dev"):
        to_first_wait(phones[name], name)
    late = phones["5"] = joins(windows, server, code, "5")
    to_first_wait(late, "5")
    cerys = phones["Cerys"]
    press(cerys, "I am leaving for now")
    trainer.context.set_offline(False)
    expect(trainer.get_by_text("Everybody is ready.")).to_be_visible()
    expect(trainer.get_by_text("Away for now: Cerys")).to_be_visible()
    press(cerys, "I am here again")
    expect(trainer.locator(".names li")).to_have_text(["Cerys"])

    press(cerys, "Next")
    cerys.context.set_offline(True)  # a phone on a weak connection
    cerys.locator("textarea").fill(LINES["Cerys"])
    cerys.get_by_role("button", name=ANSWER).click()
    expect(cerys.get_by_role("alert")).to_contain_text("still in the box")
    assert cerys.locator("textarea").input_value() == LINES["Cerys"]
    cerys.context.set_offline(False)
    press(cerys, ANSWER)
    cerys.locator("fieldset.tags input").first.check()
    press(cerys, ANSWER)
    expect(trainer.get_by_text("Everybody is ready.")).to_be_visible()

    address, dev = phones["Dev"].url, phones["Dev"].context
    phones["Dev"].close()
    press(trainer, "Show everybody's answers")
    for page in (trainer, wall, phones["Ada"]):
        for name, lines in LINES.items():
            card = page.locator("section.card", has=page.get_by_role("heading", name=name, exact=True))
            expect(card.first).to_contain_text(lines.split("\n")[0])
    phones["Dev"] = dev.new_page()  # the same browser, opened again
    phones["Dev"].goto(address, wait_until="domcontentloaded")
    press(trainer, "Go on to the next part")
    for name in ("Ada", "Dev", "Cerys", "5"):
        asked(phones[name], "What would you still need")
    bo = phones["Bo"]
    bo.get_by_role("link", name="Look again").click()
    asked(bo, "What would you still need")

    trainer.locator("summary", has_text="Code, end and delete").click()
    press(trainer, "End the exercise")
    for name in ("Ada", "Cerys", "Dev", "5"):
        page = phones[name]
        asked(page, "One thing to do")
        write(page, f"{name} will ask her")
        asked(page, "Your page")
        expect(page.locator("main")).to_contain_text(f"{name} will ask her")
        expect(page.locator("main")).to_contain_text(LINES[name].split("\n")[0])
    expect(wall.locator("h1")).to_have_text("Thank you. What is your one thing to do next?")


def test_what_is_typed_stays_when_the_room_changes_around_it(windows: Windows, server: Server):
    """A pause and its end, while somebody is in the middle of a line."""
    trainer = trains(windows, server)
    ada = joins(windows, server, trainer.locator(".code").inner_text(), "Ada")
    press(ada, "Next")
    ada.locator("textarea").fill("half a line")
    press(trainer, "Pause")
    asked(ada, "A pause")
    press(trainer, "Go on")
    expect(ada.locator("textarea")).to_have_value("half a line")


def test_axe_finds_nothing_on_any_page_of_a_room_and_none_scrolls_sideways(windows: Windows, serves: Serves):
    """The list, the door, each kind of screen of a learner, the trainer and the wall, in both languages."""
    for language in ("en", "cy"):
        server = serves(language=language)
        wrong: dict[str, list[str]] = {}

        def look(name: str, page: Page, wrong: dict[str, list[str]] = wrong, language: str = language) -> None:
            if found := axe(page):
                wrong[f"{name} {language}"] = found
            assert fits(page), (name, language)

        page = windows.open(server, width=PHONE)
        page.goto(f"{server.url}/training", wait_until="domcontentloaded")
        look("training", page)
        trainer = windows.open(server)
        trainer.goto(f"{server.url}/training", wait_until="domcontentloaded")
        with trainer.expect_navigation(wait_until="domcontentloaded"):
            trainer.locator("section.card button.main").first.click()
        look("trainer, nobody there", trainer)
        wall = trainer.context.new_page()
        wall.goto(f"{trainer.url}/wall", wait_until="domcontentloaded")
        look("wall, the code", wall)
        ada = windows.new(width=PHONE).new_page()
        ada.goto(f"{server.url}/join?language={language}", wait_until="domcontentloaded")
        look("join", ada)
        ada.locator("#code").fill("BBBBBB")
        enter(ada)
        look("join, no such room", ada)
        ada.locator("#code").fill(trainer.locator(".code").inner_text())
        ada.locator("#name").fill("Ada")
        enter(ada)
        look("the plan", ada)
        enter(ada)
        look("lines", ada)
        ada.locator("textarea").fill("Margaret Holloway, 14 Elm Street")
        enter(ada, "button[value=answer]")
        look("what looks real", ada)
        ada.locator("textarea").fill("A woman I visit says her son hits her every night and she is frightened")
        enter(ada, "button[value=sure]" if ada.locator("button[value=answer]").count() == 0 else "button[value=answer]")
        look("after it", ada)
        trainer.reload()
        look("trainer", trainer)
        enter(trainer, "button[value=show]")
        look("trainer, shown", trainer)
        expect(wall.locator("h1")).to_be_visible()
        look("wall, shown", wall)
        assert wrong == {}


def enter(page: Page, button: str = "main form button.main") -> None:
    """Presses a button of the page, whatever it says."""
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.locator(button).first.click()


def test_the_wall_is_read_from_the_back_of_a_room(windows: Windows, server: Server):
    """On a projector of 1280 by 720 nothing is smaller than a thirtieth of the screen's height, black on white
    (the 1:30 of projected text; contrast 21:1)."""
    trainer = trains(windows, server)
    ada = joins(windows, server, trainer.locator(".code").inner_text(), "Ada")
    to_first_wait(ada, "Ada")
    press(trainer, "Show everybody's answers")
    wall = trainer.context.new_page()
    wall.set_viewport_size({"width": 1280, "height": 720})
    wall.goto(f"{trainer.url}/wall", wait_until="domcontentloaded")
    told = wall.evaluate(
        """() => [...document.querySelectorAll('h1,h2,h3,li,p,.tag')].filter(one => one.offsetParent).map(one => {
            const style = getComputedStyle(one);
            return [parseFloat(style.fontSize), style.color];
        })"""
    )
    assert told
    assert min(size for size, _ in told) >= 720 / 30
    assert {color for _, color in told} == {"rgb(0, 0, 0)"}


def test_supervision_begins_with_what_the_record_says_and_in_whose_words(windows: Windows, server: Server):
    """From the page of a record; its words stand beside the first question, go when the page is locked, and are not
    written into the room."""
    from tests.test_web_browser import QUOTE, Hands, to_kept

    page = windows.open(server)
    hands = to_kept(Hands(page))
    hands.follow("See the record")
    press(page, "Think about this together (supervision)")
    press(page, "Next")
    expect(page.locator("main")).to_contain_text(QUOTE)
    expect(page.locator("main")).to_contain_text("As the record has it")
    assert axe(page) == []
    room = page.url
    page.goto(f"{server.url}/", wait_until="domcontentloaded")
    page.locator("summary", has_text="Lock this page").click()
    press(page, "Lock now")
    page.goto(room, wait_until="domcontentloaded")
    expect(page.locator("#question")).to_be_visible()
    expect(page.locator("main")).not_to_contain_text("allotment")
    files = [file.read_bytes() for file in server.folder.glob("training.db*")]
    assert not any(b"allotment" in one for one in files)
