"""The person's own copy: plain words, large print, nothing from elsewhere, and never what is kept apart."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from bs4 import BeautifulSoup

from bot import build
from bot.channels.web.visits import Visits
from bot.conversation.recording import Mode, Role
from bot.copying import WIDEST, as_html, as_text
from prompts import LANGUAGES, Phrases
from tests.lives import Life, canary
from tests.test_forgetting import whatmatters

NOTE = (
    "Saw Effie on her own. She said, quote, I want tae keep ma wee dug, unquote. "
    "She has a bruise on her arm and says her son hit her. "
    "We agreed Ken drives her on Friday because the bus step is too high."
)
STRANGE = "<script>alert(1)</script> & <img src=http://x.example/a.png>"


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    life = Life(tmp_path)
    yield life
    life.close()


def copied(life: Life, form: str, **settings: object) -> str:
    """The copy of the newest record."""
    shelf = build.shelf(life.settings.model_copy(update=settings), life.store)
    found = shelf.copy(life.record())
    assert found is not None
    return {"html": as_html, "text": as_text}[form](*found)


def read(html: str) -> str:
    return BeautifulSoup(html, "html.parser").get_text(" ", strip=True)


@pytest.mark.parametrize("form", ["html", "text"])
async def test_what_they_said_comes_first_and_who_said_what_is_in_words(life: Life, form: str):
    """Their own lines, then those of others; each with who said it; when and by whom it was kept."""
    await life.worker(NOTE, name="Morag Lamont")
    said = " ".join((read(copied(life, "html")) if form == "html" else copied(life, "text")).split())
    parts = (
        "What you said",
        "ma wee dug",
        "What other people said",
        "Ken drives her",
        "Who can see this",
        "If something",
    )
    assert [said.index(part) for part in parts] == sorted(said.index(part) for part in parts)
    assert "Somebody else told me that you said this." in said
    assert "The worker said this." in said
    assert "Kept by Morag Lamont" in said
    assert "You had not seen these words then." in said


@pytest.mark.parametrize("form", ["html", "text"])
async def test_what_is_kept_apart_is_in_no_copy_and_every_copy_says_the_same_about_it(life: Life, form: str):
    """Neither the words nor what was done about them; one sentence stands in all of them, so that it tells nothing."""
    s = life.session
    shown = await life.worker(NOTE, to="pass_on")
    shown = await s.choose(shown.talk, "pass_on", "yes")
    shown = await s.say(shown.talk, f"rang the desk {canary('desk')}")
    shown = await s.choose(shown.talk, "seen", "not_yet")
    await s.yes(shown.talk, shown.fingerprint, "Morag")
    kept = life.store.records()[0].record
    assert kept is not None
    assert "bruise" in kept.content["shown"]
    first = copied(life, form)
    assert "bruise" not in first
    assert canary("desk") not in first
    await life.worker("Saw Effie. She said, quote, I want tae keep ma wee dug, unquote.")
    for one in (first, copied(life, form)):
        assert "never in a copy" in " ".join(one.split())


async def test_the_page_is_one_file_that_asks_for_nothing_and_is_large(life: Life):
    """No script, no other host, nothing fetched; at least 18 points, black on white, and made for A4."""
    shown = await life.worker(NOTE)
    await life.session.against(shown.talk, STRANGE, Role.PERSON, Role.PERSON)
    html = copied(life, "html")
    soup = BeautifulSoup(html, "html.parser")
    assert not soup.find_all(["script", "link", "img", "iframe", "object", "form"])
    assert not [
        tag for tag in soup.find_all(True) for name in tag.attrs if name in {"src", "href"} or name.startswith("on")
    ]
    style = soup.style.get_text() if soup.style else ""
    assert "url(" not in style
    assert "@import" not in style
    sizes = [float(size) for size in re.findall(r"([\d.]+)pt(?:/|;)", style) if float(size) > 5]
    assert min(sizes) >= 18
    assert "background: #fff; color: #000" in style
    assert "size: A4" in style
    assert "alert(1)" in soup.get_text()
    assert soup.html is not None
    assert soup.html["lang"] == "en"


async def test_the_text_is_in_lines_of_at_most_sixty_signs(life: Life):
    """Also where one word is longer than that."""
    await life.worker(NOTE.replace("ma wee dug", f"ma {'dug' * 40} and more of them"))
    lines = copied(life, "text").splitlines()
    assert max(map(len, lines)) <= WIDEST
    assert any("dugdug" in line for line in lines)


async def test_who_can_see_it_is_what_was_said_and_what_the_program_knows(life: Life):
    """Their own words about it, whoever may use this machine, and Telegram where it went through there."""
    s = life.session
    shown = await life.person(to="who_sees")
    assert shown.question == "who_sees"
    shown = await s.say(shown.talk, "my worker can see it")
    while shown.question != "kept":
        if shown.question == "confirm":
            shown = await s.yes(shown.talk, shown.fingerprint, "Isa")
        elif shown.question in {"pass_on", "enough"}:
            shown = await s.choose(shown.talk, shown.question, "no" if shown.question == "pass_on" else "read")
        elif shown.question == "more":
            shown = await s.press(shown.talk, "skip")
        else:
            shown = await s.press(shown.talk, "keep_rest", shown.line, shown.fingerprint)
    text = " ".join(copied(life, "text").split())
    assert "You said who may see it: “my worker can see it”" in text
    assert "Whoever may use that computer can read it." in text
    assert "Telegram" not in text
    life.rows("INSERT INTO member_talks (talk, member) VALUES (?, 7)", shown.talk)
    assert "Telegram" in copied(life, "text")
    assert "0131 496 0000" in copied(life, "text", local_help="Duty desk, 0131 496 0000")


async def test_a_copy_is_in_the_language_of_the_record(life: Life):
    """Whoever asks for it, in whatever language they see the program."""
    s = life.session
    shown = await s.start(Mode.WORKER, "wales", "cy", "Europe/London")
    shown = await s.say(shown.talk, "Gwelais i Isa. Dywedodd hi “Dw i eisiau mynd nôl i'r ardd”.")
    for _ in range(20):
        if shown.question == "confirm":
            await s.yes(shown.talk, shown.fingerprint, "Nia")
            break
        shown = await {
            "play_back": lambda one: s.choose(one.talk, "play_back", "yes"),
            "element": lambda one: s.press(one.talk, "thats_all"),
            "doubt": lambda one: s.choose(one.talk, "doubt", "theirs"),
            "read_line": lambda one: s.press(one.talk, "keep_rest", one.line, one.fingerprint),
            "pass_on": lambda one: s.choose(one.talk, "pass_on", "no"),
            "about": lambda one: s.press(one.talk, "skip"),
            "seen": lambda one: s.choose(one.talk, "seen", "not_yet"),
        }[shown.question](shown)
    html = copied(life, "html")
    assert '<html lang="cy">' in html
    assert "Dyma eich copi chi" in html
    assert "This is your copy" not in html


async def test_a_record_that_was_altered_is_said_to_be_and_none_of_it_is_copied(life: Life):
    """What stands beside it still does."""
    shown = await life.worker(NOTE)
    await life.session.against(shown.talk, "that is not it", Role.PERSON, Role.PERSON)
    life.rows('UPDATE records SET stored = CAST(\'{"shown": "the big dug"}\' AS BLOB)')
    for form in ("html", "text"):
        said = copied(life, form)
        assert "altered" in said
        assert "dug" not in said
        assert "that is not it" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_words_are_plain(language: str):
    """Short sentences in short words: no sentence of the copy has more than twenty words."""
    phrases = Phrases(language)
    keys = [key for key in phrases._phrases if key.startswith("copy.")]
    assert len(keys) > 30
    for key in keys:
        for sentence in re.split(r"(?<=[.!?])\s+", str(phrases._phrases[key])):
            assert len(sentence.split()) <= 20, (key, sentence)


async def test_the_page_in_the_browser_shows_the_same_parts(life: Life):
    """One way to make it: what the file says stands on the page too."""
    await life.worker(NOTE)
    visits = Visits(lambda: life.now)
    transport = httpx.ASGITransport(
        build.web(life.settings, life.store, visits, build.rooms(life.settings, life.store))
    )
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", follow_redirects=True) as http:
        await http.get(f"/open?key={visits.link()}")
        page = await http.get(f"/records/{life.record()}/copy")
    file = BeautifulSoup(copied(life, "html"), "html.parser")
    assert file.main is not None
    assert file.main.get_text(" ", strip=True) in read(page.text)
    assert "bruise" not in page.text


def test_the_command_writes_a_new_file_for_its_owner_alone(tmp_path: Path):
    """By the name of the file a page or text; one that is there stays as it is; a record that is not is said."""
    life = Life(tmp_path / "home")
    life.run(life.worker(NOTE))
    record = life.record()
    life.close()
    page = tmp_path / "copy.html"
    done = whatmatters(life.home, "records", "copy", record[-8:], "--to", str(page))
    assert (done.returncode, done.stderr) == (0, "")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert stat.S_IMODE(page.stat().st_mode) == 0o600
    before = page.read_bytes()
    again = whatmatters(life.home, "records", "copy", record, "--to", str(page))
    assert (again.returncode, page.read_bytes()) == (1, before)
    assert whatmatters(life.home, "records", "copy", "nothing").returncode == 1
    assert whatmatters(life.home, "records", "copy", record, "--format", "pdf").returncode == 2
