"""The page in a real Chromium: every flow as somebody would go through it, with a script and without one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Error, Locator, Page, expect

from bot import noting
from bot.conversation.elements import ELEMENTS
from prompts import Phrases

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.web_server import Server, Windows

pytest_plugins = ["tests.web_server"]

QUOTE = "I want to get back to my allotment"
WORRY = "I am worried that she could fall on the wet path"
DECISION = "a handrail at the gate and not a carer going with her"
NOTE = (
    f"Saw Dorrie on her own at home, Tuesday. She said, quote, {QUOTE}, unquote. "
    f"She walks there with her stick most mornings. {WORRY}. "
    f"We decided on {DECISION}, because she wants to go by herself."
)
SEND = "That is what I want to say"
MORE = "Stop, go back, change or delete"
LEAVE_TO = "https://www.bbc.co.uk/weather"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
HEAVIEST = 100_000
DESK, PHONE = 1280, 320


# --- somebody at a browser ------------------------------------------------------------------------------------


@dataclass
class Hands:
    """Somebody with a mouse. Each step waits until the page that answers it is there."""

    page: Page
    lost: list[str] = field(default_factory=list)
    """Steps after which the focus was nowhere."""

    @property
    def text(self) -> str:
        return self.page.locator("main").inner_text()

    @property
    def box(self) -> Locator:
        return self.page.locator("main #text")

    @property
    def question(self) -> str:
        return self.page.locator("h1").inner_text()

    @property
    def talk(self) -> str:
        """The address of the talk that this page is of."""
        return self.page.url

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> Hands:
        return self.step(lambda: self.activate(self.button(name)), name)

    def follow(self, name: str) -> Hands:
        return self.step(lambda: self.activate(self.page.get_by_role("link", name=name, exact=True)), name)

    def step(self, act: Callable[[], object], name: str = "") -> Hands:
        with self.page.expect_navigation(wait_until="domcontentloaded"):
            act()
        if self.page.evaluate("document.activeElement === document.body"):
            self.lost.append(f"{name} → {self.page.title()}: {self.question}")
        return self

    def write(self, text: str, label: str = "Your words") -> Hands:
        self.page.get_by_label(label, exact=True).fill(text)
        return self

    def answer(self, text: str) -> Hands:
        return self.write(text).press(SEND)

    def tick(self, name: str) -> Hands:
        self.page.get_by_label(name).check()
        return self

    def unfold(self, summary: str) -> Hands:
        details = self.page.locator("details", has=self.page.locator("summary", has_text=summary))
        if details.get_attribute("open") is None:
            self.activate(details.locator("summary"))
        return self

    def sign(self, name: str) -> Hands:
        """A named yes."""
        return self.write(name, "Your name:").press("Yes, keep exactly this")

    def activate(self, what: Locator) -> None:
        what.click()


@dataclass
class Keys(Hands):
    """Somebody without a mouse: Tab, Enter, Space and letters. The focus has to be seen, and to go in reading order."""

    before: dict[str, Any] = field(default_factory=dict)

    def step(self, act: Callable[[], object], name: str = "") -> Hands:
        super().step(act, name)
        self.before = {}
        return self

    def tab_to(self, what: Locator) -> None:
        target = what.element_handle()
        for _ in range(250):
            if target.evaluate("one => one === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
            self.look()
        raise AssertionError("Tab never comes to it")

    def look(self) -> None:
        """The one that has the focus now is marked, on the screen, and after the one that had it."""
        now = self.page.evaluate(
            """() => {
                const one = document.activeElement, at = one.getBoundingClientRect(), style = getComputedStyle(one);
                return {
                    what: one.outerHTML.slice(0, 80), body: one === document.body,
                    line: style.outlineStyle, thick: parseFloat(style.outlineWidth),
                    seen: at.bottom > 0 && at.top < innerHeight && at.right > 0 && at.left < innerWidth && at.width > 1,
                    place: [...document.querySelectorAll("*")].indexOf(one),
                    top: at.top + scrollY, bottom: at.bottom + scrollY,
                };
            }"""
        )
        if now["body"]:  # past the last one: round again
            self.before = {}
            return
        assert now["line"] != "none", now
        assert now["thick"] >= 2, now
        assert now["seen"], now
        if self.before and now["place"] > self.before["place"]:
            assert now["bottom"] > self.before["top"], (self.before, now)
        self.before = now

    def activate(self, what: Locator) -> None:
        self.tab_to(what)
        link = what.evaluate("one => one.localName") == "a"
        self.page.keyboard.press("Enter" if link else "Space")

    def write(self, text: str, label: str = "Your words") -> Hands:
        self.tab_to(self.page.get_by_label(label, exact=True))
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)
        return self

    def tick(self, name: str) -> Hands:
        self.tab_to(self.page.get_by_label(name))
        self.page.keyboard.press("Space")
        return self

    def sign(self, name: str) -> Hands:
        self.write(name, "Your name:")
        return self.step(lambda: self.page.keyboard.press("Enter"), "Enter")


@pytest.fixture(params=[True, False], ids=["script", "no script"])
def script(request: pytest.FixtureRequest) -> bool:
    """With JavaScript, and without it."""
    return bool(request.param)


def as_worker(hands: Hands, note: str = NOTE) -> Hands:
    """A dictation, up to its play-back."""
    return hands.press("A worker, after a visit").answer(note)


@cache
def questions() -> list[str]:
    """The three questions after the note, in their order, which is learned and may change (`make train`)."""
    said = {"mode": "worker_dictation", "nation": "scotland", "language": "en", "as_json": True}
    with ThreadPoolExecutor(1) as apart:  # the browser's own loop runs in this thread
        drafted = json.loads(apart.submit(noting.one, NOTE, **said).result())
    of = {element.code: id for id, element in ELEMENTS.items()}
    return [Phrases("en").text(f"element.{of[code]}.worker") for code in drafted["ask"]]


def pass_over(hands: Hands) -> Hands:
    """No answer to this question, if there is one; an answer that is no blank ("not asked") where it has one."""
    there = [name for name in ("Not asked", "Skip") if hands.page.get_by_role("button", name=name, exact=True).count()]
    return hands.press(there[0]) if there else hands


def through_questions(hands: Hands) -> Hands:
    """Play-back and three questions: one answered, two passed over."""
    hands.press("Yes").answer("Her mother dug that plot")
    return pass_over(pass_over(hands))


def read_back(hands: Hands) -> Hands:
    """One line kept, one changed (then it needs a yes of its own), one left out, the rest kept."""
    hands.press("Keep 3")
    hands.press("Change 1").answer(f"{QUOTE} this spring")
    hands.press("Leave out 5")
    hands.press("Keep the rest")
    return hands.press("Keep 1")


def to_confirming(hands: Hands) -> Hands:
    """From the first word to the text that would be kept."""
    read_back(through_questions(as_worker(hands)))
    return hands.press("No").press("Not yet")


def to_kept(hands: Hands, name: str = "Morag Lamont") -> Hands:
    return to_confirming(hands).sign(name)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def as_person(hands: Hands, language: str = "en", *, name: str = "", secret: str = "") -> Hands:
    """Language first, what this is, is it safe, who is typing: up to the first question."""
    choices = Phrases(language)
    hands.press("Talking about my own life").press(Phrases("en").words(f"choice.language.{language}")[0])
    hands.press(capital(choices.words("choice.safe_here.yes")[0]))
    hands.press(capital(choices.words("choice.who_types.me")[0]))
    for given in (name, secret):
        if given:
            hands.write(given, choices.text("web.your_words")).press(choices.text("web.send"))
        else:
            hands.press(capital(choices.words("button.skip")[0]))
    return hands


def choose_code(hands: Hands, code: str = "1234") -> Hands:
    """Locks the page with a code, and opens it again."""
    hands.unfold("Lock this page").write(code, "A code to open it again, if you like").press("Lock now")
    return hands.write(code, "Your code").press("Open")


# --- the main job ---------------------------------------------------------------------------------------------


def lines_of(text: str) -> list[str]:
    """Its lines as they are read: how far one stands in, and the space between two, are the page's."""
    return [line.strip() for line in text.split("\n") if line.strip()]


@pytest.mark.parametrize(("hand", "script"), [(Hands, True), (Hands, False), (Keys, True), (Keys, False)])
def test_a_worker_dictates_and_keeps_a_record(windows: Windows, server: Server, hand: type[Hands], script: bool):
    """From the first word to a kept record, the person's copy and a second version: by mouse, by keyboard alone
    (the focus always seen and in reading order), with a script and without one."""
    hands = as_worker(hand(windows.open(server, script=script)))
    for heard in (QUOTE, WORRY, DECISION):
        assert f"“{heard}”" in hands.text
    hands.press("Yes")
    assert QUOTE in hands.text
    assert hands.question == questions()[0] == "What is it about that that matters to them?"
    hands.answer("Her mother dug that plot")
    assert hands.question == questions()[1]
    pass_over(pass_over(hands))
    assert hands.question == "Is this right?", "three questions at the most"

    assert hands.page.locator("article.line blockquote mark", has_text=QUOTE).count() == 1
    assert "Dorrie, as told by the worker" in hands.text
    hands.press("Keep 3")
    hands.press("Change 1")
    assert QUOTE in hands.text
    hands.answer(f"{QUOTE} this spring")
    assert "Changed. It reads like this now:" in hands.text
    first = hands.page.locator("section.group").first
    assert f"{QUOTE} this spring" in first.inner_text(), "what needs a yes of its own stands first"
    hands.press("Leave out 5")
    assert "with her stick" not in hands.text
    hands.press("Keep the rest")
    assert "each needs a yes of its own" in hands.text
    assert "Lines still to look at: 1." in hands.text
    hands.press("Keep 1")

    assert hands.question == "Is there anything here that has to be passed on today?"
    hands.press("No")
    assert hands.question == "Have they seen these words?"
    hands.press("Not yet")
    assert hands.question == "Shall I keep this?"
    shown = hands.page.locator(".paper").inner_text()
    for words in (f"{QUOTE} this spring", WORRY, DECISION, "because she wants to go by herself", "not asked"):
        assert words in shown
    assert server.kept() == []
    hands.sign("Morag Lamont")
    assert hands.question == "Kept"
    kept, talk = server.kept(), hands.talk
    assert [lines_of(text) for text in kept] == [lines_of(shown)], "what was shown is what is kept"

    hands.follow("See the record")
    assert shown.strip() in hands.text
    assert "Kept by Morag Lamont" in hands.text
    hands.follow("A copy for the person")
    assert f"“{QUOTE} this spring”" in hands.text
    assert "as told by the worker" not in hands.text

    hands.step(lambda: hands.page.goto(talk))
    hands.press("Change").press("Change 3").answer("I worry about the wet path")
    hands.press("Keep the rest").press("Keep 1").press("No").press("Yes").sign("Morag Lamont")
    hands.follow("See the record")
    changed = hands.page.locator(".changed").inner_text()
    assert "Changed since version 1:" in changed
    assert re.search(rf"taken out: .*{WORRY}", changed)
    assert "new: " in changed
    assert "I worry about the wet path" in changed
    assert len(server.kept()) == 2


def test_the_focus_is_never_lost_after_a_step(windows: Windows, server: Server):
    """After every step the focus is on what is asked, not at the top of the document, where a reader starts anew."""
    hands = Keys(windows.open(server))
    hands.lost.clear()
    to_kept(hands)
    assert hands.lost == []


def test_the_first_tab_leads_past_the_places_to_what_is_asked(windows: Windows, server: Server, script: bool):
    """The first link on a page skips to the question, and is seen when it has the focus."""
    hands = Keys(windows.open(server, script=script))
    hands.page.locator("body").evaluate("() => document.activeElement.blur()")
    skip = hands.page.locator("a.skip")
    hands.tab_to(skip)
    expect(skip).to_be_in_viewport()
    hands.page.keyboard.press("Enter")
    hands.page.keyboard.press("Tab")
    assert hands.page.locator("main *:focus").count() == 1


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_person_talks_and_their_words_stay_as_they_are(windows: Windows, server: Server, script: bool, language: str):
    """In English and in Welsh, from the first question to a kept record; every page is in the language chosen."""
    say, hands = Phrases(language), Hands(windows.open(server, script=script))
    as_person(hands, language, name="Shug")
    said = {
        "good_day": "me an the dug doon the burn",
        "why_good": "naebody bothers us",
        "would_like": "ah want oot mair",
        "who_sees": "jist ma worker",
    }
    for question in ("good_day", "why_good", "would_like", "who_helps", "worry", "who_sees"):
        assert hands.question == say.text(f"ask.{question}")
        assert hands.page.locator("html").get_attribute("lang") == language
        if question in said:
            hands.write(said[question], say.text("web.your_words")).press(say.text("web.send"))
        else:
            hands.press(capital(say.words("button.skip")[0]))
    hands.press(capital(say.words("choice.enough.read")[0]))
    assert hands.question == say.text("web.read_title")
    for words in said.values():
        assert f"“{words}”" in hands.text
    hands.press(f"{capital(say.words('button.keep')[0])} 1")
    hands.press(capital(say.words("button.keep_rest")[0]))
    assert hands.question == say.text("ask.last.pass_on")
    hands.press(capital(say.words("choice.pass_on.no")[0]))
    assert hands.question == say.text("web.confirm_title")
    hands.write("Shug", say.text("say.your_name_please")).press(say.text("web.confirm_yes"))
    assert hands.question == say.text("web.kept_title")
    (shown,) = server.kept()
    for words in said.values():
        assert f"“{words}” ({say.text('wording.own', who='Shug')}" in shown


def test_a_helper_types_for_somebody_and_the_record_says_so(windows: Windows, server: Server, script: bool):
    """Who is typing is known from the start; the questions name the person; their words are as told by the helper."""
    hands = Hands(windows.open(server, script=script))
    hands.press("Helping somebody to type about their life").press("English").press("Yes")
    assert hands.question == "What is the name of the one who is typing?"
    hands.answer("Ngaio").answer("Wilf").press("Skip")
    assert hands.question == "What is a good day for Wilf? Their own words, if you can."
    hands.answer("feeding the pigeons").answer("they know me").press("Skip").press("Skip")
    while hands.question != "Is this right?":
        hands.press("Read it back" if hands.button("Read it back").count() else "Skip")
    assert "Wilf" in hands.page.locator("article.line .whose").first.inner_text()
    assert "Ngaio" in hands.page.locator("article.line .whose").first.inner_text()
    while not hands.button("Yes, keep exactly this").count():
        on_lines = hands.page.get_by_role("button", name=re.compile(r"^Keep \d+$"))
        if hands.button("Keep the rest").count():
            hands.press("Keep the rest")
        elif on_lines.count():
            hands.step(on_lines.first.click)
        else:
            hands.press("No" if hands.button("No").count() else "Skip")
    hands.sign("Ngaio")
    (shown,) = server.kept()
    assert re.search(r"“feeding the pigeons” \(Wilf, as .*Ngaio", shown)


def test_why_do_you_ask_shows_the_card_and_the_question_stays(windows: Windows, server: Server, script: bool):
    """The card behind a question, in our own words, with its citation; the same question is still there to answer."""
    hands = as_worker(Hands(windows.open(server, script=script))).press("Yes")
    asked = hands.question
    hands.press("Why do you ask?")
    told = hands.page.get_by_role("status").first.inner_text()
    assert "A good record holds this: Why it matters." in told
    assert re.search(r"\[SDS 2021 3\.3 · .*Scotland, in our own words\]", told)
    assert hands.question == asked


@pytest.mark.parametrize("button", ["Why do you ask?", "Help"])
def test_asking_why_or_for_help_keeps_what_was_typed(windows: Windows, server: Server, script: bool, button: str):
    """Half an answer stands in the box: asking about the question does not cost it."""
    hands = as_worker(Hands(windows.open(server, script=script))).press("Yes").write("Her mother dug that")
    hands.press(button)
    assert hands.box.input_value() == "Her mother dug that"


def test_what_a_script_adds_is_not_shown_without_one(windows: Windows, server: Server, script: bool):
    """Reading aloud and printing need a script; without one nobody sees a button that does nothing."""
    hands = Hands(windows.open(server, script=script)).press("A worker, after a visit")
    expect(hands.page.get_by_role("button", name="Read it aloud")).to_have_count(1 if script else 0)
    hands.unfold("Speak instead of typing")
    assert "microphone" in hands.text


# --- what waits, stopping, deleting ---------------------------------------------------------------------------


def test_what_waits_is_announced_without_its_words_and_opens_after_two_ticks(
    windows: Windows, server: Server, script: bool
):
    """Something is waiting; its words show only to whoever ticks that it is safe and that it is theirs."""
    talk = as_worker(Hands(windows.open(server, script=script))).talk
    other = Hands(windows.open(server, script=script))
    assert "Something is waiting for you:" in other.text
    assert "allotment" not in other.page.content()
    other.step(lambda: other.page.goto(talk))
    assert other.question == "Private words will be shown"
    assert "allotment" not in other.page.content()
    other.page.get_by_role("button", name="Open", exact=True).click()  # the browser asks for the ticks
    assert other.question == "Private words will be shown"
    other.tick("It is safe to show them here.")
    other.page.get_by_role("button", name="Open", exact=True).click()
    assert other.question == "Private words will be shown"
    other.page.locator("main form").evaluate("one => { one.noValidate = true; }")  # nor does the program without them
    other.press("Open")
    assert "allotment" not in other.page.content()
    other.step(lambda: other.page.goto(talk))
    other.tick("It is safe to show them here.").tick("I am the one who was typing then.").press("Open")
    assert QUOTE in other.text
    assert other.question == "Is that right?"


def test_a_secret_word_keeps_a_talk_closed(windows: Windows, server: Server, script: bool):
    """The wrong word opens nothing; the right one does, without regard to case."""
    as_person(Hands(windows.open(server, script=script)), secret="Blaenavon").answer("ponies on the hill")
    other = Hands(windows.open(server, script=script))
    other.step(lambda: other.page.locator("section.card a").click())
    for word, question in (("Abergavenny", "Private words will be shown"), ("blaenavon", "What is good about that?")):
        other.tick("It is safe to show them here.").tick("I am the one who was typing then.")
        other.write(word, "Type the secret word:").press("Open")
        assert other.question == question
        assert ("That is not the word." in other.text) == (word == "Abergavenny")
        assert ("ponies" in other.page.content()) == (word == "blaenavon")
    assert "blaenavon" not in other.page.content().casefold()


def test_stopping_and_carrying_on_later_loses_nothing(windows: Windows, server: Server, script: bool):
    """Stop rests; carry on later says that it waits; it goes on at the question where it was."""
    hands = as_worker(Hands(windows.open(server, script=script))).press("Yes")
    asked = hands.question
    hands.unfold(MORE).press("Stop")
    assert "Nothing has gone in a record." in hands.text
    hands.press("Carry on")
    assert hands.question == asked
    hands.unfold(MORE).press("Carry on later")
    assert "Carry on whenever you like." in hands.text
    hands.follow("Start")
    hands.step(lambda: hands.page.locator("section.card a").click())
    if hands.question != asked:
        hands.press("Carry on")
    assert hands.question == asked
    assert server.kept() == []


def test_delete_everything_leaves_nothing(windows: Windows, server: Server, script: bool):
    """Asked once more, then gone: on the page, at the start, under its old address, and in the file of the store."""
    hands = as_worker(Hands(windows.open(server, script=script)))
    talk = hands.talk
    hands.unfold(MORE).press("Delete everything")
    assert "It cannot be brought back." in hands.text
    hands.press("Yes")
    assert "allotment" not in hands.page.content()
    hands.step(lambda: hands.page.goto(server.url))
    assert "Something is waiting" not in hands.text
    hands.step(lambda: hands.page.goto(talk))
    assert "allotment" not in hands.page.content()
    for file in server.folder.glob("*.db"):
        assert b"allotment" not in file.read_bytes()


def test_a_disclosure_by_a_person_stops_the_questions_and_shows_the_numbers(
    windows: Windows, server: Server, script: bool
):
    """Thank you, who can help now, are you safe; what they want; then they say whether to carry on."""
    hands = as_person(Hands(windows.open(server, script=script))).answer("my brother hits me")
    for words in ("Thank you for telling me.", "call 999", "116 123", "0800 1111"):
        assert words in hands.text
    assert hands.question == "Are you safe right now?"
    hands.press("No")
    assert "If you are in danger now, call 999" in hands.text
    hands.answer("i want him to stop")
    assert "Do you want to carry on" in hands.question
    hands.press("Carry on")
    assert hands.question in {"What is good about that?", "What would you like to happen?"}


def test_help_shows_the_numbers_on_every_page_one_step_away(windows: Windows, server: Server, script: bool):
    """In a talk, at the start, and on a locked page: the numbers are one step away, and never behind a lock."""
    hands = as_worker(Hands(windows.open(server, script=script)))
    hands.press("Help")
    assert "116 123" in hands.text
    hands.follow("Help")
    assert "116 123" in hands.text
    hands.unfold("Lock this page").press("Lock now")
    assert hands.question == "This page is locked"
    hands.follow("Help")
    for number in ("999", "116 123", "0800 1111"):
        assert number in hands.text


# --- leaving, and being away ----------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["link", "escape", "link without script"])
def test_leaving_quickly_goes_to_another_site_and_locks_the_page(windows: Windows, server: Server, how: str):
    """By the link, or by Escape three times: nothing of the talk is left behind Back, and its address is locked."""
    hands = as_worker(Hands(windows.open(server, script="without" not in how)))
    page, talk = hands.page, hands.talk
    page.route(lambda url: "bbc.co.uk" in url, lambda route: route.abort())
    with page.expect_request(LEAVE_TO):
        if how == "escape":
            for _ in range(3):
                page.keyboard.press("Escape")
        else:
            page.get_by_role("link", name="Leave quickly").click()
    assert set(windows.elsewhere) == {LEAVE_TO}
    windows.asked.clear()
    page.wait_for_function("location.protocol === 'chrome-error:'")  # where it led is not there
    for _ in range(2):
        try:
            page.go_back(wait_until="domcontentloaded")
        except Error:  # there is nothing before it
            break
        assert "allotment" not in page.content()
    page.goto(talk)
    expect(page.locator("h1")).to_have_text("This page is locked")
    assert "allotment" not in page.content()


def test_escape_twice_and_another_key_does_not_leave(windows: Windows, server: Server):
    """Only three in a row leave: an Escape that closes something else costs nobody their page."""
    hands = Hands(windows.open(server)).press("A worker, after a visit")
    hands.box.press_sequentially("hello")
    for key in ("Escape", "Escape", "a", "Escape", "Escape"):
        hands.page.keyboard.press(key)
    expect(hands.box).to_have_value("helloa")


def stored_in(page: Page) -> list[int]:
    """How much this browser stores for the page: two storages, caches, databases."""
    found: list[int] = page.evaluate(
        """async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length,
            (await indexedDB.databases()).length]"""
    )
    return found


@pytest.mark.parametrize("opened_by", ["code", "link"])
def test_ten_idle_minutes_lock_the_page_and_words_not_sent_are_there_again(
    windows: Windows, server: Server, opened_by: str
):
    """Nothing is left in the page, behind Back or in storage; after the code (or a new link) the words are in the
    box, and a Reload does not lose them."""
    context = windows.new()
    page = context.new_page()
    page.clock.install()
    page.goto(server.link())
    hands = as_worker(choose_code(Hands(page))).press("Yes").write("Her mother dug that plot")
    talk = hands.talk
    server.clock.forward(minutes=10, seconds=1)
    page.clock.fast_forward(10 * 60 * 1000 + 1000)
    expect(page.locator("h1")).to_have_text("This page is locked")
    for words in ("allotment", "mother"):
        assert words not in page.content()
    assert stored_in(page) == [0, 0, 0, 0]
    page.go_back(wait_until="domcontentloaded")
    assert "allotment" not in page.content()
    page.goto(talk)
    expect(page.locator("h1")).to_have_text("This page is locked")
    if opened_by == "code":
        hands.write("1234", "Your code").press("Open")
    else:
        page.goto(server.link())
    hands.step(lambda: page.locator("section.card a").click())
    if opened_by == "link":
        hands.tick("It is safe to show them here.").tick("I am the one who was typing then.").press("Open")
    assert hands.box.input_value() == "Her mother dug that plot"
    page.reload(wait_until="domcontentloaded")
    assert hands.box.input_value() == "Her mother dug that plot"
    hands.press(SEND)
    assert hands.box.input_value() == ""
    assert hands.question == questions()[1]


def test_words_sent_after_ten_idle_minutes_are_there_again_without_a_script(windows: Windows, server: Server):
    """Without a script the page cannot see the time; what is then sent is not taken, and not lost."""
    hands = as_worker(choose_code(Hands(windows.open(server, script=False)))).press("Yes")
    hands.write("Her mother dug that plot")
    server.clock.forward(minutes=10, seconds=1)
    hands.press(SEND)
    assert hands.question == "This page is locked"
    assert "allotment" not in hands.page.content()
    hands.write("9999", "Your code").press("Open")
    assert "That is not the code." in hands.text
    hands.write("1234", "Your code").press("Open")
    hands.step(lambda: hands.page.locator("section.card a").click())
    assert hands.box.input_value() == "Her mother dug that plot"


def test_somebody_who_is_typing_is_not_locked_out(windows: Windows, server: Server):
    """Keys tell the program that somebody is there: after nine minutes of typing and nine more, nothing locks."""
    page = windows.new().new_page()
    page.clock.install()
    page.goto(server.link())
    hands = Hands(page).press("A worker, after a visit")
    for text in ("Saw Dorrie. ", "She is well."):
        server.clock.forward(minutes=9)
        page.clock.fast_forward(9 * 60 * 1000)
        with page.expect_response("**/alive"):
            hands.box.press_sequentially(text)
    hands.press(SEND)
    assert hands.question != "This page is locked"


# --- words that are not taken for anything else ---------------------------------------------------------------

NASTY_NAME = """<img src=x onerror="document.title='broken'">O'Nan "Bo" &amp; \u202eoB"""
NASTY_WORDS = (
    """<script>document.title='broken'</script> "quote" 'quote' <b>b</b> &lt;i&gt; {{ 7*7 }} \u202eleft\u202c"""
)
SHOWN_NAME = NASTY_NAME.partition("\u202e")[0]
PIECES = ("<script>document.title='broken'</script>", "<b>b</b> &lt;i&gt", "{{ 7*7 }} ⟨U+202E⟩left⟨U+202C⟩")
SHOWN_WORDS = NASTY_WORDS.replace("\u202e", "⟨U+202E⟩").replace("\u202c", "⟨U+202C⟩")


def test_names_and_words_full_of_markup_are_shown_as_text(windows: Windows, server: Server, script: bool):
    """HTML, quotes, templates and signs that turn the direction of reading are shown as they were typed, on every
    page from the talk to the record and the copy; nothing of it is carried out or hidden."""
    hands = Hands(windows.open(server, script=script))
    raw: list[str] = []

    def look(*expected: str) -> None:
        for words in expected:
            assert words in hands.text.replace("\xa0", " "), hands.question
        assert hands.page.locator("main img, main b, main i, main script").count() == 0
        assert hands.page.title() != "broken"
        if "\u202e" in hands.text + hands.page.title():
            raw.append(hands.question)

    as_person(hands, name=NASTY_NAME).answer(NASTY_WORDS)
    hands.unfold("What was said so far")
    look(SHOWN_WORDS, SHOWN_NAME)
    hands.answer(NASTY_WORDS)
    while hands.question != "Is this right?":
        hands.press("Read it back" if hands.button("Read it back").count() else "Skip")
        look()
    look(*PIECES)
    hands.press("Change 1")
    look(PIECES[0])
    hands.answer(NASTY_WORDS)
    hands.press("Keep the rest").press("No")
    assert hands.question == "Shall I keep this?"
    look(SHOWN_WORDS)
    hands.sign(NASTY_NAME)
    look()
    hands.follow("See the record")
    look(SHOWN_WORDS, f"Kept by {SHOWN_NAME}")
    hands.follow("A copy for the person")
    look(SHOWN_WORDS)
    hands.follow("Records")
    look()
    assert raw == [], "a sign that turns the direction of reading was not made visible here"


# --- doing it twice -------------------------------------------------------------------------------------------


def test_back_and_reload_at_every_step_do_not_answer_twice(windows: Windows, server: Server, script: bool):
    """After each step: Reload shows the same question; Back shows where the talk is now; nothing happens by either."""
    hands = Hands(windows.open(server, script=script))
    taken: list[Callable[[], object]] = [
        lambda: hands.press("A worker, after a visit"),
        lambda: hands.answer(NOTE),
        lambda: hands.press("Yes"),
        lambda: hands.press("Why do you ask?"),
        lambda: hands.answer("Her mother dug that plot"),
        lambda: hands.press("Skip"),
        lambda: pass_over(hands),
        lambda: hands.press("Keep 1"),
        lambda: hands.press("Change 3"),
        lambda: hands.answer("She may fall"),
        lambda: hands.press("Keep the rest"),
        lambda: hands.press("No"),
        lambda: hands.press("Yes"),
    ]
    for one in taken:
        one()
        asked, happened = hands.question, server.events()
        hands.page.reload(wait_until="domcontentloaded")
        assert hands.question == asked
        hands.page.go_back(wait_until="domcontentloaded")
        hands.page.go_forward(wait_until="domcontentloaded")
        assert hands.question == asked
        assert server.events() == happened
    hands.sign("Morag")
    for _ in range(2):
        hands.page.reload(wait_until="domcontentloaded")
    hands.page.go_back(wait_until="domcontentloaded")
    assert hands.question == "Kept"
    assert len(server.kept()) == 1


@pytest.mark.parametrize("button", ["Skip", SEND])
def test_a_button_pressed_twice_is_one_answer(windows: Windows, server: Server, script: bool, button: str):
    """Pressed again while the store is slow to take it: one question is answered, and nothing is said twice."""
    hands = as_worker(Hands(windows.open(server, script=script))).press("Yes")
    if button == SEND:
        hands.write("Her mother dug that plot")
    at = hands.button(button).bounding_box()
    assert at is not None

    def press() -> None:
        hands.page.mouse.click(at["x"] + 5, at["y"] + 5)

    with server.busy():
        with hands.page.expect_request(lambda request: request.method == "POST"):
            press()
        if script:
            press()  # it is not even sent
        else:
            with hands.page.expect_request(lambda request: request.method == "POST"):
                press()
    expect(hands.page.locator("h1")).to_have_text(questions()[1])
    hands.page.reload(wait_until="domcontentloaded")
    assert hands.question == questions()[1]
    hands.unfold("What was said so far")
    assert hands.text.count("Her mother dug that plot") == (button == SEND)


def test_two_tabs_on_one_talk_are_both_served(windows: Windows, server: Server, script: bool):
    """The tab that comes second sees where the talk is, with its words in the box; a Reload does not lose them."""
    hands = as_worker(Hands(windows.open(server, script=script))).press("Yes")
    second = Hands(hands.page.context.new_page())
    second.page.goto(hands.talk)
    hands.press("Skip")
    second.answer("Her mother dug that plot")
    assert "This talk has moved on in another window." in second.text
    assert second.question == hands.question == questions()[1]
    assert second.box.input_value() == "Her mother dug that plot"
    second.page.reload(wait_until="domcontentloaded")
    assert second.box.input_value() == "Her mother dug that plot"
    second.press(SEND)
    assert second.question != questions()[1], "it was taken, once"


def test_a_stale_confirmation_keeps_nothing(windows: Windows, server: Server, script: bool):
    """A yes on a page that shows an older text is not a yes to the text that is there now."""
    hands = to_confirming(Hands(windows.open(server, script=script)))
    old = Hands(hands.page.context.new_page())
    old.page.goto(hands.talk)
    hands.press("Change").press("Change 3").answer("I worry about the wet path").press("Keep the rest")
    hands.press("Keep 1")
    assert hands.question == "Shall I keep this?"
    assert "I worry about the wet path" in hands.text
    assert WORRY in old.text
    old.sign("Morag")
    assert server.kept() == []
    assert "moved on" in old.text
    assert "I worry about the wet path" in old.text


# --- a program that is not there ------------------------------------------------------------------------------


def test_a_program_that_goes_away_while_somebody_types_loses_no_words(windows: Windows, server: Server):
    """The words stay in the box with a kind line; when the program is back, the same press hands them in."""
    hands = as_worker(Hands(windows.open(server))).press("Yes").write("Her mother dug that plot")
    server.down()
    for _ in range(2):
        hands.button(SEND).click()
        expect(hands.page.get_by_role("alert")).to_have_text(Phrases("en").text("web.unreachable"))
        assert "Your words are still in the box" in hands.text
        assert hands.box.input_value() == "Her mother dug that plot"
    server.up()
    hands.press(SEND)
    assert hands.question == questions()[1]
    hands.unfold("What was said so far (2)")
    assert hands.text.count("Her mother dug that plot") == 1


def test_without_a_script_the_browser_hands_the_words_in_again(windows: Windows, server: Server):
    """The browser's own page says that nobody answers; its "try again" hands in what was typed, once."""
    hands = as_worker(Hands(windows.open(server, script=False))).press("Yes").write("Her mother dug that plot")
    devtools = hands.page.context.new_cdp_session(hands.page)
    server.down()
    with pytest.raises(Error, match="ERR_CONNECTION_REFUSED"):
        hands.press(SEND)
    server.up()
    hands.page.wait_for_url("chrome-error://**")  # the browser's own page
    devtools.send("Page.reload")
    expect(hands.page.locator("h1")).to_have_text(questions()[1])
    hands.unfold("What was said so far (2)")
    assert hands.text.count("Her mother dug that plot") == 1


def test_words_typed_while_the_program_was_started_anew_are_not_lost(windows: Windows, server: Server):
    """A new program knows nobody who was in: the words stay in the box, or come back after a new link."""
    hands = as_worker(Hands(windows.open(server))).press("Yes").write("Her mother dug that plot")
    talk = hands.talk
    server.down()
    server.up(anew=True)
    hands.button(SEND).click()
    expect(hands.page.get_by_role("alert").or_(hands.page.get_by_text("This page is locked"))).to_be_visible()
    if hands.box.count() == 0:
        hands.page.goto(server.link())
        hands.page.goto(talk)
        hands.tick("It is safe to show them here.").tick("I am the one who was typing then.").press("Open")
    assert hands.box.input_value() == "Her mother dug that plot"


# --- records, and how the page looks --------------------------------------------------------------------------


def test_a_record_goes_out_as_a_file_and_onto_paper(windows: Windows, server: Server, script: bool):
    """Both exports hold the words; on paper there is the record and nothing of the page around it."""
    hands = to_kept(Hands(windows.open(server, script=script))).follow("See the record")
    for form in ("JSON", "Markdown"):
        with hands.page.expect_download() as download:
            hands.page.get_by_role("link", name=form).click()
        assert QUOTE in Path(download.value.path()).read_text(encoding="utf-8")
        assert "Dorrie" not in download.value.suggested_filename
    hands.page.emulate_media(media="print")
    expect(hands.page.locator(".paper")).to_be_visible()
    for gone in ("header", "footer", ".no-print"):
        expect(hands.page.locator(gone).first).to_be_hidden()


def test_size_colours_contrast_and_movement_can_be_set(windows: Windows, server: Server, script: bool):
    """Chosen once, on every page from then on; a dark page that was chosen has the colours of a dark device."""
    hands = Hands(windows.open(server, script=script, color_scheme="light"))
    page = hands.page

    def paper() -> str:
        return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))

    def size() -> float:
        return float(page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)"))

    light, before = paper(), size()
    page.emulate_media(color_scheme="dark")
    dark = paper()
    page.emulate_media(color_scheme="light")
    hands.unfold("How this page looks")
    for name, value in (
        ("Size of the words", "larger"),
        ("Light or dark", "dark"),
        ("Contrast", "strong"),
        ("Movement", "less"),
    ):
        page.get_by_label(name).select_option(label=value)
    hands.press("Use these").follow("Help")
    for name, value in (("size", "larger"), ("theme", "dark"), ("contrast", "high"), ("motion", "less")):
        assert page.locator("html").get_attribute(f"data-{name}") == value
    assert size() > 1.5 * before
    hands.unfold("How this page looks")
    page.get_by_label("Contrast").select_option(label="as this device has it")
    hands.press("Use these")
    assert paper() == dark != light


# --- every page, in every state -------------------------------------------------------------------------------

STATES = (
    "start",
    "start, something waiting",
    "unlock",
    "unlock, wrong word",
    "dictate",
    "play back",
    "question with its card",
    "help in passing",
    "read back",
    "read back, kept and added",
    "changing a line",
    "passed on",
    "passed on, words",
    "seen",
    "confirm",
    "kept",
    "records",
    "record, two versions",
    "copy",
    "guidance",
    "guidance, answers",
    "help",
    "resting",
    "delete everything",
    "gone",
    "moved on",
    "unreachable",
    "language",
    "safe here",
    "secret",
    "good day",
    "disclosure",
    "person's read-back",
    "good day, Welsh",
    "locked, wrong code",
    "locked, without a code",
    "link used already",
    "refused",
)
LOOKS = ("light", "dark", "high")


@dataclass
class Looked:
    """What was found on one page."""

    violations: dict[tuple[str, int], list[str]] = field(default_factory=dict)
    wider: dict[str, int] = field(default_factory=dict)
    weight: int = 0


class Gallery:
    """Looks at a page in every light and width, and writes down what is wrong with it."""

    def __init__(self) -> None:
        self.seen: dict[str, Looked] = {}
        self._files: dict[str, int] = {}

    def look(self, name: str, page: Page) -> None:
        found = self.seen.setdefault(name, Looked())
        found.weight = len(page.content().encode()) + sum(self._size(page, url) for url in _parts_of(page))
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        page.evaluate(AXE_SCRIPT)
        options = {
            "runOnly": {"type": "tag", "values": TAGS},
            "resultTypes": ["violations"],
            "preload": False,
        }
        for look in LOOKS:
            page.emulate_media(color_scheme="dark" if look == "dark" else "light")
            page.evaluate(
                "high => high ? document.documentElement.dataset.contrast = 'high' "
                ": delete document.documentElement.dataset.contrast",
                look == "high",
            )
            for width in (PHONE, DESK):
                page.set_viewport_size({"width": width, "height": 800})
                result = page.evaluate("options => axe.run(document, options)", options)
                found.violations[look, width] = [
                    f"{one['id']}: {node['target']} {node['failureSummary']}"
                    for one in result["violations"]
                    for node in one["nodes"]
                ]
        self._widths(found, page)

    def _widths(self, found: Looked, page: Page) -> None:
        """320 px; 1280 px at 400 % zoom, which is 320 px with four dots to one; and 320 px in the largest letters."""
        devtools = page.context.new_cdp_session(page)
        for name, dots, size in (("320 px", 1, ""), ("400 %", 4, ""), ("320 px, larger words", 1, "larger")):
            page.evaluate("size => { document.documentElement.dataset.size = size; }", size)
            devtools.send(
                "Emulation.setDeviceMetricsOverride",
                {"width": PHONE, "height": 200, "deviceScaleFactor": dots, "mobile": False},
            )
            found.wider[name] = page.evaluate(
                "document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
            )
        devtools.send("Emulation.clearDeviceMetricsOverride")
        devtools.detach()
        page.evaluate("delete document.documentElement.dataset.size")
        page.set_viewport_size({"width": DESK, "height": 800})

    def _size(self, page: Page, url: str) -> int:
        if url not in self._files:
            self._files[url] = len(page.context.request.get(url).body())
        return self._files[url]


def _parts_of(page: Page) -> list[str]:
    """Everything that a page loads beside itself."""
    found: list[str] = page.evaluate(
        """[...document.querySelectorAll("link[href], script[src], img[src], iframe[src], source[src]")]
            .map(one => one.href || one.src)"""
    )
    return found


@pytest.fixture(scope="module")
def gallery(browser: Browser, tmp_path_factory: pytest.TempPathFactory, guidance_home: Path) -> Iterator[Gallery]:
    """Goes once through everything there is to see."""
    from bot.settings import Settings
    from tests.web_server import Server, Windows

    found = Gallery()
    chosen = Settings(nation="scotland", language="en", home=guidance_home)
    server, windows = Server(chosen, tmp_path_factory.mktemp("gallery")), Windows(browser)
    try:
        _the_worker(found, server, windows)
        _the_person(found, server, windows)
        _the_door(found, server, windows)
        assert windows.elsewhere == []
        yield found
    finally:
        for context in windows.contexts:
            context.close()
        server.close()


def _the_worker(found: Gallery, server: Server, windows: Windows) -> None:
    hands = Hands(windows.open(server))
    page = hands.page
    found.look("start", page)
    hands.press("A worker, after a visit")
    found.look("dictate", page)
    hands.answer(NOTE)
    found.look("play back", page)
    hands.press("Yes").press("Why do you ask?")
    found.look("question with its card", page)
    hands.press("Help")
    found.look("help in passing", page)
    late = Hands(page.context.new_page())
    late.page.goto(hands.talk)
    hands.answer("Her mother dug that plot")
    late.answer("Her mother dug it")
    found.look("moved on", late.page)
    late.page.close()
    pass_over(pass_over(hands))
    found.look("read back", page)
    hands.press("Keep 3").press("Change 1")
    found.look("changing a line", page)
    hands.answer(f"{QUOTE} this spring")
    found.look("read back, kept and added", page)
    hands.press("Keep 1").press("Keep the rest")
    found.look("passed on", page)
    hands.press("Yes")
    found.look("passed on, words", page)
    hands.answer("Told Ann at three")
    found.look("seen", page)
    hands.press("Not yet")
    found.look("confirm", page)
    hands.sign("Morag Lamont")
    found.look("kept", page)
    hands.press("Change").press("Change 3").answer("I worry about the wet path").press("Keep the rest")
    hands.press("Keep 1").press("No").press("Yes").sign("Morag Lamont").follow("See the record")
    assert page.locator(".changed").count() == 1
    found.look("record, two versions", page)
    hands.follow("A copy for the person")
    found.look("copy", page)
    hands.follow("Records")
    found.look("records", page)
    hands.follow("Guidance")
    found.look("guidance", page)
    hands.write("How do I record a worry?", "Ask in your own words").press("Find the guidance")
    assert "SDS" in hands.text or "FNF" in hands.text
    found.look("guidance, answers", page)
    hands.follow("Help")
    found.look("help", page)


def _the_person(found: Gallery, server: Server, windows: Windows) -> None:
    hands = Hands(windows.open(server)).press("Talking about my own life")
    page = hands.page
    found.look("language", page)
    hands.press("English")
    found.look("safe here", page)
    hands.press("Yes").press("Me").answer("Shug")
    found.look("secret", page)
    hands.write("Blaenavon").press(SEND)
    found.look("good day", page)
    hands.answer("me an the dug doon the burn").answer("my brother hits me")
    found.look("disclosure", page)
    hands.press("Yes").press("Skip").press("Carry on")
    hands.unfold(MORE).press("Stop")
    found.look("resting", page)
    hands.press("That's all")
    while hands.question != "Is this right?":
        hands.press("Read it back")
    found.look("person's read-back", page)
    other = Hands(windows.open(server))
    found.look("start, something waiting", other.page)
    other.step(lambda: other.page.locator("section.card a").first.click())
    found.look("unlock", other.page)
    other.tick("It is safe to show them here.").tick("I am the one who was typing then.")
    other.write("Abergavenny", "Type the secret word:").press("Open")
    found.look("unlock, wrong word", other.page)
    hands.unfold(MORE).press("Delete everything")
    found.look("delete everything", page)
    while hands.question != "There is nothing left of this talk.":
        hands.press("Yes" if hands.button("Yes").count() else "It was a mistake")
    found.look("gone", page)
    welsh = as_person(Hands(windows.open(server)), "cy")
    found.look("good day, Welsh", welsh.page)


def _the_door(found: Gallery, server: Server, windows: Windows) -> None:
    hands = Hands(windows.open(server))
    page = hands.page
    hands.unfold("Lock this page").write("1234", "A code to open it again, if you like").press("Lock now")
    hands.write("9", "Your code").press("Open")
    found.look("locked, wrong code", page)
    used = server.link()
    again = windows.new().new_page()
    again.goto(used)
    page.context.clear_cookies()
    page.goto(used)
    found.look("link used already", page)
    page.goto(f"{server.url}/shut")
    found.look("locked, without a code", page)
    again.goto(f"{server.url}/there/is/nothing/here")
    found.look("refused", again)
    hands = Hands(windows.open(server)).press("A worker, after a visit").write("hello")
    server.down()
    hands.button(SEND).click()
    hands.page.get_by_role("alert").wait_for()
    server.up()
    found.look("unreachable", hands.page)


def test_axe_finds_nothing_on_any_page(gallery: Gallery):
    """WCAG 2.2 AA and best practice: 0 violations in light, dark and high contrast, at 320 and 1280 px, with
    everything unfolded."""
    assert all(len(one.violations) == len(LOOKS) * 2 for one in gallery.seen.values())
    found = [
        f"{state}, {look}, {width} px: {what}"
        for state, one in gallery.seen.items()
        for (look, width), violations in one.violations.items()
        for what in violations
    ]
    assert not found, "\n".join(found)


def test_no_page_scrolls_sideways(gallery: Gallery):
    """At 320 px, at 1280 px with 400 % zoom, and at 320 px in the largest letters."""
    found = [
        f"{state}, {where}: {px} px too wide"
        for state, one in gallery.seen.items()
        for where, px in one.wider.items()
        if px > 0
    ]
    assert not found, "\n".join(found)


def test_no_page_weighs_100_kb(gallery: Gallery):
    """HTML, CSS, script and picture together."""
    weights = {state: one.weight for state, one in gallery.seen.items()}
    assert min(weights.values()) > 5_000, "the files of the page are not in it"
    assert {state: weight for state, weight in weights.items() if weight >= HEAVIEST} == {}


def test_everything_there_is_to_see_was_looked_at(gallery: Gallery):
    """The list of states is what the walk went through: none left out, none unknown."""
    assert set(gallery.seen) == set(STATES)
