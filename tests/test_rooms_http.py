"""Rooms over real HTTP: codes that are guessed, forms that are forged, a program that is started again, and a crowd."""

from __future__ import annotations

import asyncio
import re
import sqlite3
import zlib
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import httpx
import pytest

from bot.settings import Settings
from tests.web_server import Server

pytestmark = pytest.mark.asyncio
NEXT = {"do": "next", "to": "know"}


@pytest.fixture
def server(tmp_path: Path, guidance_home: Path) -> Iterator[Server]:
    """A server with a store of talks and one of rooms."""
    one = Server(Settings(nation="scotland", language="en", home=guidance_home), tmp_path / "store")
    yield one
    one.close()


class Browser:
    """Somebody's browser, without a script: cookies, forms, and the room that they are in."""

    def __init__(self, server: Server) -> None:
        self.http = httpx.AsyncClient(base_url=server.url, follow_redirects=True, timeout=60)
        self.page = ""
        self.room = ""

    async def get(self, path: str) -> str:
        return self._seen(await self.http.get(path))

    async def post(self, path: str, **form: str) -> str:
        return self._seen(await self.http.post(path, data=form))

    async def act(self, **form: str) -> str:
        """A form of the room's page, as it stands there."""
        return await self.post(f"/room/{self.room}", token=self.token, **form)

    @property
    def token(self) -> str:
        return found[1] if (found := re.search(r'name="token" value="([^"]+)"', self.page)) else ""

    @property
    def code(self) -> str:
        return found[1] if (found := re.search(r'<p class="code">(\w+)</p>', self.page)) else ""

    @property
    def question(self) -> str:
        return found[1] if (found := re.search(r'<h1 id="question"[^>]*>([^<]+)</h1>', self.page)) else ""

    def _seen(self, answer: httpx.Response) -> str:
        self.page, self.status = answer.text, answer.status_code
        if found := re.fullmatch(r"/room/([\w-]+)", answer.url.path):
            self.room = found[1]
        return self.page


@asynccontextmanager
async def people(server: Server, number: int) -> AsyncIterator[list[Browser]]:
    """Browsers that are closed afterwards."""
    found = [Browser(server) for _ in range(number)]
    yield found
    for one in found:
        await one.http.aclose()


async def trains(trainer: Browser, server: Server, flow: str = "whose_plan", **more: str) -> str:
    """The trainer opens a room; its code."""
    await trainer.get(server.link().removeprefix(server.url))
    await trainer.get("/training")
    await trainer.post("/training", token=trainer.token, flow=flow, **more)
    return trainer.code


async def joins(learner: Browser, code: str, name: str) -> None:
    await learner.post("/join", code=code, name=name)


async def to_first_wait(learner: Browser, lines: str = "She has a bike") -> None:
    await learner.act(**NEXT)
    await learner.act(do="answer", step="know", **{"f.lines": lines})
    tags = {f"f.tags.{place}": "said" for place in range(len(lines.splitlines()))}
    await learner.act(do="answer", step="whose", **tags)


async def test_nobody_opens_a_room_without_the_printed_link(server: Server):
    """And nobody without a seat sees one, or writes into one."""
    async with people(server, 2) as (trainer, stranger):
        await trains(trainer, server)
        assert "Open a room" not in await stranger.get("/training")
        assert "no place in that room" in await stranger.get(f"/room/{trainer.room}")
        stranger.room = trainer.room
        assert "no place in that room" in await stranger.act(do="close")
        assert "no place in that room" in await stranger.get(f"/room/{trainer.room}/wall")
        assert "no place in that room" in await stranger.get(f"/room/{trainer.room}/page.txt")
        assert (await stranger.http.get(f"/room/{trainer.room}/news")).status_code == 404
        assert "over" not in await trainer.get(f"/room/{trainer.room}")


async def test_a_learner_is_no_trainer(server: Server):
    """What the trainer's buttons do, a learner's form does not; their wall is nobody's."""
    async with people(server, 2) as (trainer, learner):
        await joins(learner, await trains(trainer, server), "Ada")
        for do in ("close", "shut", "pause", "delete", "open", "door"):
            await learner.act(do=do, step="look")
        assert "no place" in await learner.get(f"/room/{learner.room}/wall")
        page = await trainer.get(f"/room/{trainer.room}")
        assert "Ada" in page
        assert trainer.code


async def test_a_code_is_guessed_at_thirty_times_and_then_no_more(server: Server):
    """One plain line; also the right code is not taken then, so that nobody learns by trying."""
    async with people(server, 2) as (trainer, guesser):
        code = await trains(trainer, server)
        for one in range(30):
            await joins(guesser, f"XXXX{one:02}", "x")
            assert "no room with that code" in guesser.page
        await joins(guesser, code, "x")
        assert "Too many codes" in guesser.page
        assert guesser.room == ""


async def test_a_door_that_is_shut_lets_nobody_in_and_a_new_code_does(server: Server):
    """The old code opens nothing any more; whoever is in stays in. Small letters and spaces are a code too."""
    async with people(server, 3) as (trainer, ada, late):
        code = await trains(trainer, server)
        await joins(ada, f" {code[:3].lower()} {code[3:]} ", "Ada")
        assert ada.question
        await trainer.get(f"/room/{trainer.room}")
        await trainer.act(do="shut")
        await joins(late, code, "Late")
        assert late.room == ""
        await trainer.act(do="door")
        assert trainer.code != code
        await joins(late, code, "Late")
        assert late.room == ""
        await joins(late, trainer.code, "Late")
        assert late.room == ada.room
        assert "Read it" in await ada.get(f"/room/{ada.room}")


async def test_a_form_from_elsewhere_does_nothing(server: Server):
    """Without the token of the seat; and from another origin it is not read at all."""
    async with people(server, 2) as (trainer, ada):
        await joins(ada, await trains(trainer, server), "Ada")
        await ada.act(**NEXT)
        asked = ada.question
        await ada.post(f"/room/{ada.room}", token="0" * 64, do="answer", step="know", **{"f.lines": "forged"})
        assert ada.question == asked
        answer = await ada.http.post(
            f"/room/{ada.room}",
            data={"token": ada.token, "do": "leave"},
            headers={"origin": "https://elsewhere.example"},
        )
        assert answer.status_code == 403


async def test_a_room_survives_a_program_that_is_started_again(server: Server):
    """Learners go on where they were with the browser they have; the trainer comes back by the list."""
    async with people(server, 3) as (trainer, ada, late):
        code = await trains(trainer, server)
        await joins(ada, code, "Ada")
        await to_first_wait(ada)
        await asyncio.to_thread(server.down)
        await asyncio.to_thread(server.up, anew=True)
        assert "still thinking" in await ada.get(f"/room/{ada.room}")
        await joins(late, code, "Late")
        await trainer.get(server.link().removeprefix(server.url))
        await trainer.get("/training")
        await trainer.post(f"/training/{ada.room}", token=trainer.token)
        assert "Late" in trainer.page
        await trainer.act(do="open", step="look")
        assert "still thinking" not in await ada.get(f"/room/{ada.room}")
        assert ada.question


async def test_pasted_twice_empty_very_long_and_silly_answers_are_all_borne(server: Server):
    """One kind line each; what was typed is still in the box; markup is words."""
    async with people(server, 2) as (trainer, ada):
        await joins(ada, await trains(trainer, server), "<script>alert(1)</script>")
        await ada.act(**NEXT)
        assert "nothing in it yet" in await ada.act(do="answer", step="know", **{"f.lines": "  \n "})
        long = "she likes engines " * 300
        assert "longer than fits" in await ada.act(do="answer", step="know", **{"f.lines": long})
        assert long.strip() in ada.page
        assert "cannot be kept" in await ada.act(do="answer", step="know", **{"f.lines": "a\0b"})
        await ada.act(do="answer", step="know", **{"f.lines": "lol <b>bananas</b> 🍌"})
        await ada.act(do="answer", step="know", **{"f.lines": "lol <b>bananas</b> 🍌"})
        await ada.act(do="answer", step="whose", **{"f.tags.0": "added"})
        await trainer.act(do="show", step="look")
        assert "lol &lt;b&gt;bananas&lt;/b&gt; 🍌" in trainer.page
        assert trainer.page.count("bananas") == 1
        assert "<script>alert" not in trainer.page


async def test_a_real_note_that_is_pasted_is_asked_about_and_not_kept(server: Server):
    """Nothing of it is on the disk until somebody says that it is made up; swapped, it is without the names."""
    note = "Visited Margaret Holloway at 14 Elm Street, Leeds LS6 2AB, on 07700 900123. She wants her garden back."
    async with people(server, 2) as (trainer, ada):
        await joins(ada, await trains(trainer, server), "Ada")
        await ada.act(**NEXT)
        await ada.act(do="answer", step="know", **{"f.lines": note})
        assert "could be real" in ada.page
        assert "Margaret Holloway" in ada.page
        assert not on_disk(server, "Holloway")
        await ada.act(do="swap", step="know", **{"f.lines": note})
        swapped = re.search(r"<textarea[^>]*>([^<]*)</textarea>", ada.page)
        assert swapped
        assert "garden back" in swapped[1]
        await ada.act(do="answer", step="know", **{"f.lines": swapped[1]})
        assert ada.question.startswith("Which of")
        assert on_disk(server, "garden back")
        assert not on_disk(server, "Holloway")


async def test_a_live_danger_stops_the_exercise_and_is_told_to_nobody(server: Server):
    """The fixed words; nothing on the disk, nothing on the trainer's page but that they think; the place kept."""
    told = "A woman I visit says her son hits her every night and she is frightened of him"
    async with people(server, 2) as (trainer, ada):
        await joins(ada, await trains(trainer, server), "Ada")
        await ada.act(**NEXT)
        await ada.act(do="answer", step="know", **{"f.lines": told})
        for words in ("someone may need help now", "speak to your manager or the duty team", "999", told):
            assert words in ada.page
        assert not on_disk(server, "frightened")
        page = await trainer.get(f"/room/{trainer.room}")
        assert "Still thinking" in page
        assert "help now" not in page
        assert "The exercise has stopped for you" in await ada.get(f"/room/{ada.room}")
        await ada.act(do="on")
        assert "What" in ada.question


async def test_what_is_saved_only_when_asked_twice_is_not_saved_before(server: Server):
    """The last question of an exercise about one's own life."""
    async with people(server, 1) as (alone,):
        await trains(alone, server, "working", alone="yes")
        for _ in range(40):
            if "look after someone" in alone.page or "looked after" in alone.question:
                break
            to = re.search(
                r'name="to" value="(\w+)">\s*<button name="do" value="(skip|next)"', alone.page
            ) or re.search(r'name="to" value="(\w+)"', alone.page)
            assert to, alone.page
            await alone.act(do="skip", to=to[1])
        step = re.search(r'name="step" value="(\w+)"', alone.page)
        field = re.search(r'name="(f\.\w+)"', alone.page)
        assert step
        assert field
        await alone.act(do="answer", step=step[1], **{field[1]: "my own gran, zebra"})
        assert "You do not have to" in alone.page
        assert not on_disk(server, "zebra")
        await alone.act(do="forget", step=step[1], **{field[1]: "my own gran, zebra"})
        assert not on_disk(server, "zebra")
        assert "zebra" not in (await alone.http.get(f"/room/{alone.room}/page.txt")).text


async def test_training_has_a_database_of_its_own_and_deleting_takes_it_off_the_disk(server: Server):
    """Not a row of a room stands with the talks, and not a byte of an answer is left."""
    async with people(server, 2) as (trainer, ada):
        await joins(ada, await trains(trainer, server), "Ada")
        await to_first_wait(ada, "She has an ocelot")
        with closing(sqlite3.connect(server.folder / "whatmatters.db")) as life:
            assert life.execute("select count(*) from rooms").fetchone() == (0,)
            assert life.execute("select count(*) from events").fetchone() == (0,)
        with closing(sqlite3.connect(server.folder / "training.db")) as training:
            assert training.execute("select count(*) from talks").fetchone() == (0,)
        assert on_disk(server, "ocelot")
        await trainer.get(f"/room/{trainer.room}")
        await trainer.act(do="delete")
        assert not on_disk(server, "ocelot")
        assert "no room" in await ada.get(f"/room/{ada.room}") or "no place" in ada.page


async def test_pages_to_take_away_are_ones_own_and_the_rooms_without_names(server: Server):
    """A learner's file has their lines alone; the trainer's has all lines and nobody's name."""
    async with people(server, 3) as (trainer, ada, bo):
        code = await trains(trainer, server)
        for one, name, line in ((ada, "Ada", "She has an ocelot"), (bo, "Bo", "She likes bells")):
            await joins(one, code, name)
            await to_first_wait(one, line)
        mine = (await ada.http.get(f"/room/{ada.room}/page.txt")).text
        assert "ocelot" in mine
        assert "bells" not in mine
        rooms = (await trainer.http.get(f"/room/{trainer.room}/page.txt")).text
        assert "ocelot" in rooms
        assert "bells" in rooms
        assert "Ada" not in rooms


async def test_a_hundred_who_answer_at_once_are_all_there_and_the_trainer_is_told(server: Server):
    """Every answer is stored and shown; whoever looks at the room hears of it without asking again."""
    async with people(server, 1) as (trainer,), people(server, 100) as crowd:
        code = await trains(trainer, server)
        await asyncio.gather(*(joins(one, code, f"L{number}") for number, one in enumerate(crowd)))
        await asyncio.gather(*(one.act(**NEXT) for one in crowd))
        async with trainer.http.stream("GET", f"/room/{trainer.room}/news?after=0") as news:
            lines = news.aiter_lines()
            await asyncio.gather(
                *(
                    one.act(do="answer", step="know", **{"f.lines": f"line {number} of many"})
                    for number, one in enumerate(crowd)
                )
            )
            async with asyncio.timeout(20):
                while not (await anext(lines)).startswith("data: "):
                    pass
        await trainer.get(f"/room/{trainer.room}")
        await trainer.act(do="show", step="look")
        for number in range(100):
            assert f"line {number} of many" in trainer.page


async def test_news_of_a_room_that_is_gone_ends(server: Server):
    """A phone that follows a room which is deleted is told so, and asks no more."""
    async with people(server, 2) as (trainer, ada):
        await joins(ada, await trains(trainer, server), "Ada")
        async with ada.http.stream("GET", f"/room/{ada.room}/news?after=0") as news:
            lines = news.aiter_lines()
            while not (await anext(lines)).startswith("data: "):
                pass
            await trainer.get(f"/room/{trainer.room}")
            await trainer.act(do="delete")
            async with asyncio.timeout(20):
                assert "data: gone" in [line async for line in lines]


async def test_supervision_reads_back_what_may_be_recorded_and_takes_two_yeses(server: Server):
    """Two columns that are kept apart; each yes is to the text as it stands; nothing goes into a record by itself."""
    async with people(server, 1) as (pair,):
        await trains(pair, server, "supervision")
        for _ in range(60):
            step = re.search(r'name="step" value="(\w+)"', pair.page)
            if not step:
                break
            fields = dict.fromkeys(re.findall(r'name="(f\.\w+)"', pair.page), "")
            if not fields:
                to = re.search(r'name="to" value="(\w+)"', pair.page)
                assert to
                await pair.act(do="next", to=to[1])
                continue
            at = step[1].replace("_", " ")
            given = {name: f"kept between us at {at}" if ".us" in name else f"agreed at {at}" for name in fields}
            await pair.act(do="answer", step=step[1], **given)
            if "keep it" in pair.page and "need help now" in pair.page:
                await pair.act(do="sure", step=step[1], **given)
        assert "Read the right-hand side together" in pair.page
        ours, _, record = pair.page.partition('id="record"')
        assert "kept between us at well" in ours
        assert "agreed at well" in record
        assert "kept between us" not in record
        print_ = re.search(r'name="fingerprint" value="(\w+)"', pair.page)
        assert print_
        for name in ("Morag", "Ali"):
            await pair.act(do="agree", fingerprint=print_[1], name=name)
        assert "Morag has said yes to this." in pair.page
        assert "Ali has said yes to this." in pair.page
        await pair.act(do="agree", fingerprint="0" * 64, name="Forged")
        assert "Forged" not in pair.page
        await pair.act(do="language", language="cy")
        print_ = re.search(r'name="fingerprint" value="(\w+)"', pair.page)
        assert print_
        await pair.act(do="agree", fingerprint=print_[1], name="Cerys")
        assert "Mae Cerys wedi dweud ie i hyn." in pair.page
        assert server.kept() == []


def on_disk(server: Server, words: str) -> bool:
    """Whether these words stand in any file of the folder; what the store packed is looked through too."""
    raw = any(words.encode() in file.read_bytes() for file in server.folder.iterdir() if file.is_file())
    with closing(sqlite3.connect(server.folder / "training.db")) as training:
        bodies = [body for (body,) in training.execute("select body from room_events")]
    told = (zlib.decompress(body).decode() if isinstance(body, bytes) else body for body in bodies)
    return raw or any(words in body for body in told)
