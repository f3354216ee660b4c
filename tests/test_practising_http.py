"""Practice talks that are stored, over real HTTP: going on after a restart, looking first, and nobody else's eyes."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from pathlib import Path

import pytest

from bot import build
from bot.practising import Practising
from bot.settings import Settings
from bot.training.practice import Asked, world_of
from bot.training.practice_talk import Noticed, fold
from prompts import practice
from store.engine import sqlite_url
from store.records import Store
from store.rooms import Rooms as StoredRooms
from tests.test_rooms_http import Browser, on_disk
from tests.web_server import Server

pytestmark = pytest.mark.asyncio
GOOD_DAY = "What is a good day for you?"


@pytest.fixture
def server(tmp_path: Path, guidance_home: Path) -> Iterator[Server]:
    """A server with a store of talks and one of training."""
    one = Server(Settings(nation="wales", language="en", home=guidance_home), tmp_path / "store")
    yield one
    one.close()


class Learner(Browser):
    """A browser without a script, in a practice talk."""

    where = ""

    async def act(self, **form: str) -> str:
        """A form of the page, as it stands there."""
        turn = re.search(r'name="turn" value="(\d+)"', self.page)
        given = {"token": self.token, **({"turn": turn[1]} if turn else {}), **form}
        return await self.post(self.where, **given)

    async def says(self, text: str) -> str:
        return await self.act(do="say", text=text)

    @property
    def box(self) -> str:
        found = re.search(r"<textarea[^>]*>([^<]*)</textarea>", self.page)
        assert found
        return found[1]

    async def enters(self, server: Server) -> None:
        await self.get(server.link().removeprefix(server.url))

    async def talks(self, server: Server, who: str = "mair") -> None:
        """Comes in by the link, where they are not in yet, and begins a talk."""
        if "visit" not in self.http.cookies:
            await self.enters(server)
        await self.get("/practise")
        answer = await self.http.post("/practise", data={"token": self.token, "who": who})
        self.where = answer.url.path
        self._seen(answer)


@asynccontextmanager
async def learners(server: Server, number: int) -> AsyncIterator[list[Learner]]:
    """Browsers that are closed afterwards."""
    found = [Learner(server) for _ in range(number)]
    yield found
    for one in found:
        await one.http.aclose()


async def test_a_talk_goes_from_the_list_to_ones_own_line_and_a_file(server: Server):
    """The people, their opening, an answer, a silence, the questions quoted, the line, and all of it to take away."""
    async with learners(server, 1) as (ada,):
        await ada.enters(server)
        assert 'href="/practise"' in await ada.get("/training")
        await ada.talks(server)
        assert ada.question.startswith("Come in if you&#39;re coming")
        await ada.says(GOOD_DAY)
        assert ada.question.startswith("The hens get me up.")
        await ada.says("")
        assert "(nothing)" in ada.page
        await ada.says("You must be lonely, aren't you?")
        await ada.act(do="stop")
        assert "“You must be lonely, aren&#39;t you?” (here: “aren&#39;t you?”)" in ada.page
        assert "What do you notice?" in ada.page
        await ada.says("I filled the quiet <b>")
        assert ada.box == "I filled the quiet &lt;b&gt;"
        told = (await ada.http.get(f"{ada.where}/page.txt")).text
        for words in (f"You: {GOOD_DAY}", "Mair: The hens get me up.", "What do you notice?", "I filled the quiet <b>"):
            assert words in told


async def test_typing_stop_ends_the_talk_and_a_talk_that_has_ended_takes_no_question(server: Server):
    """As in the terminal. A page of before can ask nothing any more."""
    async with learners(server, 1) as (ada,):
        await ada.talks(server)
        token = ada.token
        await ada.says(" Stop ")
        assert "Your talk with Mair" in ada.page
        assert "You have not asked anything yet" in ada.page
        await ada.post(ada.where, token=token, do="say", turn="0", text=GOOD_DAY)
        assert GOOD_DAY not in await ada.get(ada.where)
        assert not on_disk(server, GOOD_DAY)


async def test_a_talk_goes_on_where_it_was_after_the_program_was_started_again(server: Server):
    """The same browser goes on; another comes in by the list, and then the first has it no longer."""
    async with learners(server, 2) as (ada, later):
        await ada.talks(server)
        await ada.says(GOOD_DAY)
        await asyncio.to_thread(server.down)
        await asyncio.to_thread(server.up, anew=True)
        assert "The hens get me up." in await ada.get(ada.where)
        await ada.says("So the hens get you up.")
        assert ada.question.startswith("That&#39;s it.")
        await later.enters(server)
        assert 'Go back in<span class="sr"> Mair' in await later.get("/training")
        await later.post(f"{ada.where}/again", token=later.token)
        assert GOOD_DAY in later.page
        assert GOOD_DAY not in await ada.get(ada.where)


async def test_nobody_else_sees_a_talk_or_types_into_it(server: Server):
    """Not a stranger, not somebody who is in a talk of their own, and not as a room; a forged form does nothing."""
    async with learners(server, 3) as (ada, bo, stranger):
        await ada.talks(server)
        await ada.says(GOOD_DAY)
        await bo.talks(server, "alec")
        for one in (bo, stranger):
            for path in (ada.where, f"{ada.where}/page.txt", ada.where.replace("practise", "room")):
                assert "hens" not in await one.get(path)
                assert one.status in {200, 403, 404}
            await one.post(ada.where, token=one.token, do="stop")
            await one.post(f"{ada.where}/again", token=one.token)
            if one is bo:
                assert "no place" in await one.get(ada.where.replace("practise", "room"))
        await ada.get(ada.where)
        await ada.post(ada.where, token="0" * 64, do="stop")
        assert "What do you notice?" not in await ada.get(ada.where)


async def test_live_danger_stops_with_the_fixed_words_and_nothing_of_it_is_stored(server: Server):
    """What was typed stays in the box; going on leaves no trace; about the story here, it is a question as any."""
    told = "A woman I visit says her son hits her every night and she is frightened of him"
    async with learners(server, 1) as (ada,):
        await ada.talks(server)
        await ada.says(told)
        for words in ("someone may need help now", "speak to your manager or the duty team", "999"):
            assert words in ada.page
        assert ada.box == told
        assert not on_disk(server, "frightened")
        await ada.act(do="on", text=told)
        assert ada.box == ""
        assert not on_disk(server, "frightened")
        await ada.says(told)
        await ada.act(do="sure", text=told)
        assert on_disk(server, "frightened")


async def test_names_that_look_real_are_pointed_at_and_those_of_the_talk_are_not(server: Server):
    """Mair's own people are nobody real; what is swapped is looked at before it is sent; the line at the end too."""
    async with learners(server, 1) as (ada,):
        await ada.talks(server)
        await ada.says("Tell me about Emrys.")
        assert ada.question.startswith("Emrys")
        await ada.says("Do you know Margaret Holloway of Leeds LS6 2AB?")
        assert "could be real" in ada.page
        assert not on_disk(server, "Holloway")
        await ada.act(do="swap", text=ada.box)
        assert "Holloway" not in ada.box
        assert ada.box.startswith("Do you know")
        swapped = ada.box
        await ada.says(swapped)
        assert "could be real" not in ada.page
        assert swapped in ada.page
        assert not on_disk(server, "Holloway")
        await ada.act(do="stop")
        await ada.says("I thought of Margaret Holloway")
        assert "could be real" in ada.page
        assert not on_disk(server, "Holloway")


async def test_pressed_twice_very_long_and_silly_questions_are_all_borne(server: Server):
    """One kind line each; what was typed is still in the box; markup is words."""
    async with learners(server, 1) as (ada,):
        await ada.talks(server)
        form = {"token": ada.token, "do": "say", "turn": "0", "text": GOOD_DAY}
        await asyncio.gather(*(ada.http.post(ada.where, data=form) for _ in range(4)))
        page = await ada.get(ada.where)
        assert page.count(GOOD_DAY) == 1
        await ada.post(ada.where, **form)
        assert "gone on since this page was shown" in ada.page
        assert ada.box == GOOD_DAY
        long = "and then the hens " * 300
        assert "longer than fits" in await ada.says(long)
        assert ada.box == long
        assert "cannot be kept" in await ada.says("a\0b")
        await ada.says("<script>alert(1)</script>")
        assert "<script>alert" not in ada.page
        await ada.get("/practise")
        answer = await ada.http.post("/practise", data={"token": ada.token, "who": "nobody"})
        assert answer.status_code == 404


async def test_a_talk_stands_with_training_and_deleting_it_takes_it_off_the_disk(server: Server):
    """Not a row of it stands with the talks about lives, no answer is stored, and it goes by itself after a month."""
    async with learners(server, 1) as (ada,):
        await ada.talks(server)
        await ada.says("Tell me about an ocelot.")
        assert on_disk(server, "ocelot")
        with closing(sqlite3.connect(server.folder / "whatmatters.db")) as life:
            assert life.execute("select count(*) from rooms").fetchone() == (0,)
            assert life.execute("select count(*) from room_events").fetchone() == (0,)
        with closing(sqlite3.connect(server.folder / "training.db")) as training:
            assert training.execute("select kind from room_events").fetchall() == [("Opened",), ("Asked",)]
        await ada.get("/training")
        await ada.post(f"{ada.where}/again", token=ada.token, do="delete")
        assert "Mair" not in ada.page
        assert not on_disk(server, "ocelot")
        await ada.talks(server)
        await StoredRooms(server.training).forget_old(build.now() + timedelta(days=31), 30)
        assert await StoredRooms(server.training).all() == ()


async def test_a_talk_speaks_the_language_of_the_page_it_was_begun_on(server: Server):
    """In Welsh; what Mair says in English is marked as English for whoever has it read aloud."""
    async with learners(server, 1) as (ada,):
        await ada.enters(server)
        await ada.get("/")
        await ada.post("/look", token=ada.token, here="/", language="cy")
        await ada.talks(server)
        assert "Sgwrs gyda Mair" in ada.page
        assert '<h1 id="question" class="question" lang="en">' in ada.page
        await ada.says("Bore da, sut ydych chi?")
        assert '<h1 id="question" class="question" lang="cy">' in ada.page


async def test_two_programs_on_one_store_answer_each_question_once(tmp_path: Path):
    """Who comes second is told that the talk has moved on; both then see the same talk."""
    store, other = (Store(sqlite_url(tmp_path, build.TRAINING)) for _ in range(2))
    settings = Settings(home=tmp_path)
    one, two = (build.practising(build.rooms(settings, each)) for each in (store, other))
    talk = await one.open("mair", "en", "wales", "secret")
    assert await two.may(talk, "secret")
    both = await asyncio.gather(
        *(each.ask(talk, GOOD_DAY, 0) for each in (one, two)),
        return_exceptions=True,
    )
    assert sorted(type(each).__name__ for each in both) == ["NoneType", "NotNow"]
    await two.ask(talk, "", 1)
    await one.notice(talk, "quiet")
    assert await one.see(talk) == await fresh(settings, store).see(talk)
    store.close()
    other.close()


def fresh(settings: Settings, store: Store) -> Practising:
    """A program that knows only what is stored."""
    return build.practising(build.rooms(settings, store))


async def test_what_is_folded_again_is_the_same_talk():
    """Deterministic: the answers that are not stored come out as they were."""
    world = world_of(practice.read()["alec"])
    at = build.now()
    log = [Asked(at, "Tell me about the doos."), Asked(at, ""), Noticed(at, "a line")]
    assert fold(world, log) == fold(world, log)
    assert len(fold(world, log).practice.turns) == 2
