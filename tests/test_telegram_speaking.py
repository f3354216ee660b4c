"""What is not typed: voice notes, pictures, and messages that were changed. Nothing counts before it was read.

The transcriber is scripted, behind the real endpoint (tests/model_server.py).
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from tests import telegram_bot
from tests.model_server import ModelServer, Raw
from tests.telegram_bot import HELP, Phone, Running, Starts

bot = telegram_bot.bot
AUDIO = b"OggS not really a recording"
CANARY = "wugglepump"

Hears = Callable[..., AbstractAsyncContextManager[tuple[Running, ModelServer]]]


def heard(text: str, **more: float) -> Raw:
    return Raw(200, json.dumps({"text": text}).encode(), **more)


@pytest.fixture
def hears(bot: Starts) -> Hears:
    """Starts a bot that can hear, with the service behind it."""

    @asynccontextmanager
    async def starts(text: str = "", **settings: object) -> AsyncIterator[tuple[Running, ModelServer]]:
        with ModelServer(lambda asked: "", transcript=heard(text)) as service:
            async with bot(transcribe="openai:w", model_base_url=service.url, **settings) as b:
                yield b, service

    return starts


async def allowed(b: Running, phone: Phone) -> Phone:
    """They have said before that their voice may be sent."""
    await b.members.change({phone.person.id: {"voice": "yes"}})
    return phone


async def speaks(phone: Phone, service: ModelServer, *texts: str) -> str:
    """Voice notes, one after the other; what the bot showed for the last."""
    shown = ""
    for text in texts:
        service.transcript = heard(text)
        shown = await phone.does(lambda: phone.person.voice(AUDIO))
    return shown


# --- leave, and what a voice note becomes ---------------------------------------------------------------------------


async def test_a_voice_goes_nowhere_without_leave(hears: Hears):
    """It is asked first; no is no, for this recording and until it is asked again."""
    async with hears("Saw Isa.") as (b, service):
        ros = await b.member()
        await ros.says("/note")
        shown = await speaks(ros, service, f"She wants her {CANARY}.")
        assert service.url in shown
        assert not service.wire
        assert "did not send it" in await ros.press("no")
        assert not service.wire
        assert not b.tables_with(CANARY)
        assert "May I send it" in await speaks(ros, service, f"She wants her {CANARY}.")
        shown = await ros.press("yes")
        assert CANARY in shown
        assert len(service.wire) == 1
        assert not b.said(CANARY)


async def test_leave_is_given_for_all_that_waits_for_it(hears: Hears):
    """Three voice notes from the car park before anything was pressed: one yes, and all three become words."""
    async with hears("one part") as (b, service):
        ros = await b.member()
        for text in ("part one", "part two", "part three"):
            await speaks(ros, service, text)
        await ros.press("yes")
        await ros.says("/help")
        assert len(service.wire) == 3, ros.text
        await ros.press("that's all")
        assert await ros.question() != "dictate", ros.text


async def test_a_question_for_leave_that_nobody_answered_stops_nothing(hears: Hears):
    """They type it instead: “that's all” goes on with what was typed."""
    async with hears("unheard") as (b, service):
        ros = await b.member()
        await ros.says("/note")
        await speaks(ros, service, "unheard")
        await ros.says("Saw Isa today. She wants her allotment back.")
        shown = await ros.press("that's all")
        assert "turning it into words" not in shown, "a lie: nobody is turning anything into words"
        assert await ros.question() != "dictate", ros.text


async def test_a_voice_note_is_shown_and_counts_only_after_that(hears: Hears):
    """A person's answer: the words, then "that is right"; left out, nothing of it stays."""
    async with hears() as (b, service):
        isa = await allowed(b, await b.member("Isa", "person"))
        await isa.says("/talk")
        await isa.to("good_day")
        shown = await speaks(isa, service, f"a day with my {CANARY}")
        assert f"“a day with my {CANARY}”" in shown
        assert not b.said(CANARY)
        await isa.press("leave it out")
        assert not b.tables_with(CANARY)
        assert await isa.question() == "good_day"
        await speaks(isa, service, f"a day with my {CANARY}")
        await isa.press("that is right")
        assert b.said(CANARY) == 1
        assert await isa.question() != "good_day"
        await isa.to("kept")
        assert b.records == 1


async def test_a_worker_speaks_in_parts_and_keeps_a_record(hears: Hears):
    """Out of the blue, in several voice notes and a typed line, in order, joined at "that's all"."""
    async with hears() as (b, service):
        ros = await allowed(b, await b.member())
        await speaks(ros, service, 'She said "I want to get back to my allotment."', "We agreed a rail.")
        await ros.says("I am ringing the council on Friday.")
        assert not b.value("SELECT count(*) FROM words")
        await ros.press("that's all")
        (words,) = [text for (text,) in b.rows("SELECT text FROM words WHERE via <> 'edit'")]
        places = [words.index(part) for part in ("allotment", "a rail", "council")]
        assert places == sorted(places)
        await ros.to("kept")
        assert b.records == 1


async def test_parts_are_put_right_by_answering_them(hears: Hears):
    """Each by a reply to it, and in its place; the other parts stay."""
    async with hears() as (b, service):
        ros = await allowed(b, await b.member())
        await ros.says("/note")
        await speaks(ros, service, "She wants her lot meant back.", "We agreed a whale.")
        first = next(entry.message_id for entry in ros.shown if "lot meant" in entry.text)
        await ros.says("She wants her allotment back.", reply_to=first)
        await ros.press("that's all")
        (words,) = [text for (text,) in b.rows("SELECT text FROM words WHERE via <> 'edit'")]
        assert words.index("allotment") < words.index("a whale")
        assert "lot meant" not in words


async def test_one_voice_note_is_put_right_by_typing(hears: Hears):
    """At a question: what is typed next is what they meant."""
    async with hears() as (b, service):
        isa = await allowed(b, await b.member("Isa", "person"))
        await isa.says("/talk")
        await isa.to("good_day")
        await speaks(isa, service, "a day at the lot meant")
        await isa.says("a day at the allotment")
        assert b.said("a day at the allotment") == 1
        assert not b.tables_with("lot meant")


async def test_of_two_voice_notes_typing_replaces_one_at_the_most(hears: Hears):
    """What was spoken and not left out is not lost without a word."""
    async with hears() as (b, service):
        isa = await allowed(b, await b.member("Isa", "person"))
        await isa.says("/talk")
        await isa.to("good_day")
        await speaks(isa, service, f"a day with my {CANARY}", "and the lot meant")
        await isa.says("and the allotment")
        assert b.tables_with(CANARY), isa.text


async def test_a_voice_note_is_not_replaced_by_what_is_said_of_a_picture(hears: Hears):
    """The caption of a picture is no correction of what was spoken."""
    async with hears() as (b, service):
        isa = await allowed(b, await b.member("Isa", "person"))
        await isa.says("/talk")
        await isa.to("good_day")
        await speaks(isa, service, f"a day with my {CANARY}")
        await isa.does(lambda: isa.person.photo(b"jpg", "this is the shed"))
        assert b.tables_with(CANARY), isa.text


async def test_an_old_voice_note_is_not_replaced_by_the_answer_to_another_question(hears: Hears):
    """Skipped over, and then something else is answered: the spoken words still wait to be looked at."""
    async with hears() as (b, service):
        isa = await allowed(b, await b.member("Isa", "person"))
        await isa.says("/talk")
        await isa.to("good_day")
        await speaks(isa, service, f"a day with my {CANARY}")
        await isa.says("skip")
        await isa.says("to be at the dance")
        assert b.tables_with(CANARY), isa.text


async def test_the_secret_word_is_no_words_of_the_talk_although_it_was_spoken(hears: Hears):
    """Spoken, it is either refused or hashed; it never stands in the record."""
    async with hears() as (b, service):
        isa = await allowed(b, await b.member("Isa", "person"))
        await isa.says("/talk")
        await isa.to("secret")
        await speaks(isa, service, CANARY)
        if isa.has("that is right"):
            await isa.press("that is right")
        assert not b.said(CANARY)


# --- what goes wrong ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (heard(""), "words"),
        (heard("  \n "), "words"),
        (Raw(500, b""), ""),
        (Raw(200, b"not json"), ""),
        (Raw(body=b'{"text', cut=True), ""),
    ],
    ids=["nothing heard", "blank", "500", "no JSON", "cut"],
)
async def test_what_cannot_be_heard_is_said_and_stops_nothing(hears: Hears, answer: Raw, why: str):
    """One plain line, and "that's all" goes on with what was typed."""
    async with hears() as (b, service):
        ros = await allowed(b, await b.member())
        await ros.says("/note", "Saw Isa today. She wants her allotment back.")
        service.transcript = answer
        shown = await ros.does(lambda: ros.person.voice(AUDIO))
        assert "send it again" in shown
        assert why in shown
        await ros.press("that's all")
        assert await ros.question() != "dictate"


async def test_a_voice_that_is_too_big_is_refused_kindly(hears: Hears):
    """By the size that Telegram tells, and by the size that it has; nothing before it is lost."""
    async with hears("x") as (b, service):
        ros = await allowed(b, await b.member())
        await ros.says("/note", "Saw Isa today. She wants her allotment back.")
        assert "shorter parts" in await ros.does(lambda: ros.person.voice(AUDIO, size=21 * 2**20))
        assert "Nothing before it is lost" in await ros.does(lambda: ros.person.voice(b"x" * (5 * 2**20)))
        assert not service.wire
        await ros.press("that's all")
        assert b.said("allotment") == 1


async def test_what_a_transcriber_makes_up_is_pointed_at(hears: Hears):
    """Nothing is taken out by itself."""
    async with hears() as (b, service):
        ros = await allowed(b, await b.member())
        await ros.says("/note")
        shown = await speaks(ros, service, "She wants her dog. Thank you for watching!")
        assert "made it up: Thank you for watching!" in shown
        await ros.press("that's all")
        assert b.said("Thank you for watching!")


async def test_a_bot_that_is_killed_while_it_listens_listens_again(hears: Hears):
    """The next one turns the voice note into words by itself, once."""
    async with hears() as (b, service):
        ros = await allowed(b, await b.member())
        await ros.says("/note")
        service.transcript = heard("She wants her allotment back.", wait=30.0)
        ros.person.voice(AUDIO)
        await b.until(lambda: len(service.wire) == 1)
        service.transcript = heard("She wants her allotment back.")
        await b.restarted()
        assert len([one for one in ros.shown if "wants her allotment" in one.text]) == 1
        await ros.press("that's all")
        assert b.said("wants her allotment") == 1


async def test_a_voice_note_from_before_the_talk_does_not_stop_those_of_others(hears: Hears):
    """Killed between taking the first voice note and beginning its talk: both people are heard at the next start."""
    async with hears("She wants her allotment back.") as (b, _):
        ros, kim = await allowed(b, await b.member()), await allowed(b, await b.member("Kim", id=8))
        await kim.says("/note")
        await b.stop()
        with b.server.held():
            updates = [ros.person.voice(AUDIO), kim.person.voice(AUDIO)]
        from store.inbox import Inbox

        inbox = Inbox(b.store, b.clock.now)
        for update, phone in zip(updates, (ros, kim), strict=True):
            body = b.server._updates[update]
            await inbox.take([(update, phone.person.chat, body["message"]["message_id"], body)])
            await inbox.hold(update, "")
        await b.start()
        for phone in (ros, kim):
            assert "wants her allotment" in phone.text, phone.text
            await phone.press("that's all")
        assert b.said("wants her allotment") == 2


# --- pictures, and what cannot be read ------------------------------------------------------------------------------


async def test_a_picture_is_kept_with_its_talk_and_described_by_its_person(bot: Starts):
    """With a caption, and with the words that come next; nothing else of it is used."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("good_day")
        assert "what it shows" in await isa.does(lambda: isa.person.photo(b"PICTURE-ONE"))
        await isa.says("my allotment in June")
        await isa.does(lambda: isa.person.photo(b"PICTURE-TWO", "my dog Ben"))
        await isa.does(lambda: isa.person.document(b"PICTURE-THREE", "drawing.png", "image/png"))
        await isa.says("a drawing of the two of us")
        shown = b.rows("SELECT p.content, w.text FROM pictures p JOIN words w ON w.id = p.words ORDER BY p.id")
        assert shown == [
            (b"PICTURE-ONE", "my allotment in June"),
            (b"PICTURE-TWO", "my dog Ben"),
            (b"PICTURE-THREE", "a drawing of the two of us"),
        ]


async def test_a_picture_in_a_note_is_one_of_its_parts(bot: Starts):
    """Its caption stands in its place among them."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note", "Saw Isa today.")
        await ros.does(lambda: ros.person.photo(b"PICTURE-ONE", "This is her shed."))
        await ros.says("She wants her allotment back.")
        await ros.press("that's all")
        (words,) = [text for (text,) in b.rows("SELECT text FROM words WHERE via <> 'edit'")]
        assert [words.find(part) for part in ("Saw", "shed", "allotment")] == sorted(
            words.find(part) for part in ("Saw", "shed", "allotment")
        )
        assert "shed" in words
        assert b.value("SELECT count(*) FROM pictures WHERE words <> ''") == 1


@pytest.mark.parametrize("caption", ["", "my dog Ben"])
@pytest.mark.parametrize("described", [False, True])
async def test_a_picture_goes_with_its_talk(bot: Starts, caption: str, described: bool):
    """Deleted with everything else, described or not."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("good_day")
        await isa.says("a day with my dog")
        await isa.does(lambda: isa.person.photo(b"PICTURE-ONE", caption))
        if described:
            await isa.says("that is him in the garden")
        await isa.says("/forget")
        await isa.press("yes")
        assert b.value("SELECT count(*) FROM pictures") == 0
        await b.stop()
        b.store.close()
        assert not b.files_with("PICTURE-ONE")


async def test_a_picture_that_is_too_big_is_refused_kindly(bot: Starts):
    """Nothing else is lost, its caption neither."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("good_day")
        shown = await isa.does(lambda: isa.person.photo(b"x" * (6 * 2**20), f"a day with my {CANARY}"))
        assert "too big" in shown
        assert b.tables_with(CANARY), "the words below the picture were lost"


@pytest.mark.parametrize("kind", ["sticker", "location", "contact", "video_note", "document", "video", "poll"])
async def test_what_cannot_be_read_is_said_kindly(bot: Starts, kind: str):
    """Nothing of it is taken, and the question still stands."""
    file = {"file_id": "x", "file_unique_id": "x"}
    poll = {"id": "1", "question": CANARY, "options": [], "total_voter_count": 0, "is_closed": False, "type": "regular"}
    fields = {
        "sticker": {**file, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False},
        "location": {"latitude": 55.9, "longitude": -3.2},
        "contact": {"phone_number": "01632", "first_name": CANARY},
        "video_note": {**file, "length": 1, "duration": 1},
        "document": {**file, "file_name": CANARY, "mime_type": "application/pdf"},
        "video": {**file, "width": 1, "height": 1, "duration": 1},
        "poll": {**poll, "is_anonymous": True, "allows_multiple_answers": False},
    }
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        assert "cannot read" in await ros.does(lambda: ros.person.sends(kind, **{kind: fields[kind]}))
        assert not b.tables_with(CANARY)
        assert await ros.question() == "dictate"


# --- messages that were changed -------------------------------------------------------------------------------------


async def test_a_part_that_is_changed_before_it_counts_is_changed(bot: Starts):
    """No question is asked: nothing was taken yet."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note", "She wants her lot meant back.", "We agreed a rail.")
        mine = next(entry.message_id for entry in ros.log if "lot meant" in entry.text)
        await ros.does(lambda: ros.person.edits(mine, "She wants her allotment back."))
        await ros.press("that's all")
        assert b.said("allotment back.") == 1
        assert not b.said("lot meant")


@pytest.mark.parametrize(("label", "counts"), [("take it", "the dance"), ("leave it as it was", "the dans")])
async def test_a_message_that_is_changed_after_it_counted_is_asked_about(bot: Starts, label: str, counts: str):
    """Taken as it is now, or left as it was; never both, and never by itself."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("good_day")
        await isa.says("a day at the dans")
        mine = next(entry.message_id for entry in isa.log if "dans" in entry.text)
        shown = await isa.does(lambda: isa.person.edits(mine, "a day at the dance"))
        assert "Do you want me to take it" in shown
        assert b.said("a day at the dans") == 1
        assert not b.said("a day at the dance")
        await isa.press(label)
        await isa.to("confirm")
        assert counts in isa.last.text
        assert (counts == "the dance") == ("the dans" not in isa.last.text)


async def test_a_caption_that_is_changed_is_not_passed_over(bot: Starts):
    """It is a correction like any other: before it counts it is changed."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note", "Saw Isa today.")
        await ros.does(lambda: ros.person.photo(b"jpg", "This is her shad."))
        shown = ros.log[-2]
        with b.server.changing():
            message = b.server.rooms[7].shown[shown.message_id].message
            message["caption"] = "This is her shed."
            b.server.enqueue("edited_message", {**message, "edit_date": message["date"]})
        await b.quiet()
        await ros.press("that's all")
        assert b.said("her shed.") == 1, ros.text


async def test_a_code_that_is_changed_afterwards_is_not_words(bot: Starts):
    """Commands, answers and codes that are edited do nothing that could not be undone."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note", "Saw Isa.")
        mine = ros.log[0].message_id
        await ros.does(lambda: ros.person.edits(mine, f"/note {CANARY}"))
        await ros.does(lambda: ros.person.edits(4242 if 4242 in b.server.rooms[7].shown else mine, "/stop"))
        await ros.press("that's all")
        assert not b.said("/")


# --- a disclosure, in every way -------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["Ken hits me when he drinks.", "I want to end my life"])
@pytest.mark.parametrize(
    "way", ["first", "caption", "first caption", "voice", "edited", "edited caption", "long", "closed"]
)
async def test_a_disclosure_is_answered_at_once_in_fixed_words(hears: Hears, way: str, words: str):
    """Whichever way it comes: the numbers, once, and the very words are kept."""
    async with hears() as (b, service):
        isa = await allowed(b, await b.member("Isa", "person"))
        if not way.startswith("first"):
            await isa.says("/talk")
            await isa.to("safe_here" if way == "closed" else "good_day")
        if way.startswith("edited"):
            await (
                isa.does(lambda: isa.person.photo(b"jpg", "a day at home"))
                if "caption" in way
                else isa.says("a day at home")
            )
        mine = isa.log[-2].message_id if way.startswith("edited") else 0
        if way == "voice":
            shown = await speaks(isa, service, words)
            shown += await isa.press("that is right")
        elif "caption" in way and way != "edited caption":
            shown = await isa.does(lambda: isa.person.photo(b"jpg", words))
        elif way == "edited":
            shown = await isa.does(lambda: isa.person.edits(mine, f"a day at home. {words}"))
        elif way == "edited caption":
            with b.server.changing():
                message = b.server.rooms[7].shown[mine].message
                b.server.enqueue("edited_message", {**message, "caption": words, "edit_date": message["date"]})
            await b.quiet()
            shown = isa.text
        elif way == "long":
            shown = await isa.says("We sat on the bench for a while. " * 122 + words)
        else:
            shown = await isa.says(words)
        assert all(number in shown for number in HELP), isa.text
        assert b.tables_with(words) & {"words", "updates", "concerns"}


async def test_a_voice_note_with_a_disclosure_is_answered_before_anything_is_pressed(hears: Hears):
    """Who speaks it may press nothing more: help stands under the words at once."""
    async with hears() as (b, service):
        isa = await allowed(b, await b.member("Isa", "person"))
        await isa.says("/talk")
        await isa.to("good_day")
        shown = await speaks(isa, service, "I want to end my life")
        assert "999" in shown, isa.text


async def test_a_disclosure_instead_of_a_secret_word_is_heard(bot: Starts):
    """It is no password, and it is not deleted."""
    async with bot() as b:
        isa = await b.member("Isa", "person")
        await isa.says("/talk")
        await isa.to("secret")
        shown = await isa.says("Ken hits me when he drinks.")
        assert all(number in shown for number in HELP), isa.text
        assert any("Ken hits me" in entry.text for entry in isa.log)


async def test_what_waits_in_one_talk_does_not_count_in_another(bot: Starts):
    """Two visits, two people: the half dictation of the first waits in its own talk, and is there again afterwards."""
    async with bot() as b:
        ros = await b.member()
        await ros.says("/note")
        await ros.says(f"Saw Una today. She wants her {CANARY} back.")
        await ros.says("/note")
        await ros.press("start a new one")
        await ros.says("Saw Effie today. She wants her soup hot.")
        await ros.press("that's all")
        assert not b.said(CANARY)
        assert b.said("her soup hot")
        await ros.says("/talk")
        first = next(label for row in ros.last.buttons for label in row if label == "2")
        await ros.press(first)
        await ros.press("that's all")
        assert b.said(CANARY)
