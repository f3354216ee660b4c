"""Pictures of the page for the docs, from a real browser: `python -m evals.screenshots`. Law: all people invented."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

FOLDER = Path(__file__).parents[1] / "docs" / "images"
SIZES = {"phone": (375, 780), "desktop": (1100, 780)}
TALLEST = 1_100
"""Pixels: a longer page is cut here, so that a picture stays a picture."""

VISIT = (
    "Visited Nessa this morning, ground floor flat in Leith, two steps at the front door. First thing she said was "
    '"I want to be back at the choir on a Tuesday, it\'s the only night I laugh." Her sister Rhona thinks the evenings '
    "are too much for her now. Nessa managed the first step on her own with the rail. If the bus stop moves she won't "
    "get there at all. She knows every word of every song and she teaches the new ones. We talked about a taxi card, "
    "and we decided to ask the choir's minibus first because she'd be with her pals on the way. "
    "I'm ringing the choir on Friday."
)


@contextmanager
def page_of(home: str) -> Iterator[str]:
    """The page, started as anybody starts it; gives the link that it prints."""
    program = subprocess.Popen(
        [sys.executable, "-m", "bot", "web"],
        stdout=subprocess.PIPE,
        text=True,
        env={"WHATMATTERS_HOME": home, "WHATMATTERS_PORT": "0", "WHATMATTERS_NATION": "scotland", "PATH": ""},
    )
    assert program.stdout is not None
    try:
        yield program.stdout.readline().split()[-1]
    finally:
        program.terminate()
        program.wait(20)


def walk(page: Page, link: str, size: str) -> None:
    """A worker's visit from the first page to the record, with a picture at each place."""

    def picture(name: str) -> None:
        width, height = SIZES[size]
        tall = min(TALLEST, page.evaluate("document.documentElement.scrollHeight"))
        page.set_viewport_size({"width": width, "height": max(height, tall) if name != "dictate" else height})
        page.screenshot(path=FOLDER / f"{name}-{size}.jpg", type="jpeg", quality=55)
        page.set_viewport_size({"width": width, "height": height})

    def press(label: str) -> None:
        with page.expect_navigation():
            page.get_by_role("button", name=label, exact=True).first.click()

    page.goto(link)
    picture("start")
    press("A worker, after a visit")
    picture("dictate")
    page.fill("#text", VISIT)
    press("That is what I want to say")
    press("Yes")
    picture("talk")
    press("That's all")
    picture("read-back")
    press("Keep the rest")
    press("No")
    press("Not yet")
    page.fill("#name", "Ros Kerr")
    picture("confirm")
    press("Yes, keep exactly this")
    with page.expect_navigation():
        page.get_by_role("link", name="See the record").click()
    picture("record")


def main() -> None:
    """Makes all pictures anew."""
    browser_program = shutil.which("chromium") or shutil.which("google-chrome")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_program, args=["--no-sandbox"])
        for size, (width, height) in SIZES.items():
            with TemporaryDirectory() as home, page_of(home) as link:
                walk(browser.new_page(viewport={"width": width, "height": height}), link, size)
        browser.close()


if __name__ == "__main__":
    main()
