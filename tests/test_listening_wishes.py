"""Wishes that have no word for wanting: how people ask in their own voice, and how a worker tells it."""

from __future__ import annotations

import asyncio

import pytest

from bot import noting
from bot.conversation.recording import Mark
from bot.conversation.requests import Listen, Listened
from bot.listening.offline import by_rules


class _ByRules:
    """The rules alone: what was learned may add and take back, and is tested where it stands."""

    name = "rules"

    async def listen(self, request: Listen) -> Listened:
        return by_rules(request).done()


def wishes(text: str, mode: str) -> list[Mark]:
    """The outcomes that the rules hear, after the core has looked at them."""
    c, _ = asyncio.run(noting.heard({"text": text, "mode": mode}, _ByRules()))
    return [mark for mark in c.live if mark.element == "B1"]


OWN = (
    ("My own front door. Not a corridor.", "My own front door"),
    ("Nae mair lassies in fae the agency that dinnae ken ma name.", "Nae mair lassies in fae the agency"),
    ("Please don't lift me without a word first.", "don't lift me without a word first"),
    ("Never move my stick out of reach.", "Never move my stick out of reach"),
    ("I'm keeping my Saturdays at the market whatever happens.", "I'm keeping my Saturdays at the market"),
    ("I'm not giving up the hens.", "I'm not giving up the hens"),
    ("so long as I can hear the sea I'll put up with the rest", "so long as I can hear the sea"),
    ("Knock, then wait, then come in.", "Knock, then wait"),
    (
        "You asked what would help. Somebody to sit with me through the news.",
        "Somebody to sit with me through the news",
    ),
    ("could you lot stop coming in when im on the phone", "stop coming in when im on the phone"),
    ("the cat comes with me or i dont go", "the cat comes with me"),
    ("I'll go if Maureen goes with me.", "if Maureen goes with me"),
    ("Plîs peidiwch â siarad dros fy mhen.", "peidiwch â siarad dros fy mhen"),
    ("what i want\n1) a bus pass\n2) my nephew at weekends", "my nephew at weekends"),
    ("- radio 3 not radio 2\n- my slippers where I can reach", "my slippers where I can reach"),
)
TOLD = (
    ("Mr Baines, flat 3. His one thing is getting to the bowls club.", "getting to the bowls club"),
    ("Saw Mrs Kaur. What she keeps asking for is her own kitchen back.", "her own kitchen back"),
    ('I asked Joan what mattered. Long pause. "Being called Mrs Okoro."', "Being called Mrs Okoro"),
    ("Priya's heart is in the choir, always has been.", "the choir"),
    ("For Brenda it's all about the grandchildren coming on Sundays.", "the grandchildren coming on Sundays"),
    ("Asked Ted what a good week would look like. Two trips out and a bath with bubbles.", "Two trips out and a bath"),
    ("Ruth asked could the carers take their shoes off.", "could the carers take their shoes off"),
    ("Bill told me straight he's not leaving that house till they carry him.", "he's not leaving that house"),
    ("Mary's list, read out to me. One, her own bed. Two, the blue curtains.", "the blue curtains"),
    ("Did both Normas today. Norma wants the window seat at dinner.", "the window seat at dinner"),
    ("Written on Jo's pad, in capitals: LEAVE THE DOOR OPEN.", "LEAVE THE DOOR OPEN"),
)
ANSWERED = (
    ("ASSISTANT: What would you keep?\nPERSON: sunday dinner at my sisters", "sunday dinner at my sisters"),
    ("WORKER: And what should nobody change?\nCHILD: my room", "my room"),
    ("ASSISTANT: What do you miss most?\nPERSON: the ferry. i worked it 20 years", "the ferry"),
    ("WORKER: What would a better week be?\nPERSON: Less telly. More Jack.", "Less telly. More Jack"),
    ("WORKER: Tell me what you'd like to be doing by summer.\nPERSON: Cutting my own grass.", "Cutting my own grass"),
)
NONE_IN_A_MESSAGE = (
    *(
        "Two carers late again. A disgrace.",
        "Hello. Tuesday 10am is fine.",
        "My sister came on Sunday and we had soup.",
    ),
    *("No thank you to the day centre.", "Ring me back please, I'm in all day.", "dont tell my mum i said this"),
    *("Can I have the form again please.", "Ask Sandra about the tablets, she knows.", "Let me know."),
    *("If I won the lottery I'd buy the whole street.", "Oh lovely, another form. Sign me up for ten."),
    *("Look at the state of this pavement.", "My own fault really.", "More snow forecast. Stay in."),
)
NONE_IN_A_NOTE = (
    *("Daughter wants her in a home by Easter.", "Goals on the system. One, attend day centre. Two, reduce falls."),
    *("His mum's one wish is that he settles.", "My hunch is that she'd like more company."),
    *("She asked for the toilet.", "The thing with these forms is that nobody reads them."),
    *("Told him to ring before he comes.", "Her daughter's rule is no sweets before tea."),
    *('"Pass me my glasses," Nora said and read the letter.', "Ward want him out by Friday."),
    *("He told staff no more visitors today as he was tired.", "Asked about the rent. Paid up to date."),
)
NONE_IN_A_TALK = (
    *("ASSISTANT: Would you like a befriender?\nPERSON: no ta", "WORKER: How was college?\nPERSON: the bus was late"),
    *(
        "WORKER: What would you like to drink?\nPERSON: tea. two sugars",
        "WORKER: When do you get up?\nPERSON: my own time",
    ),
    *("MUM: She wants to do hairdressing.\nPERSON: you do", "ASSISTANT: Who visits you?\nPERSON: just Ann. thursdays"),
)


@pytest.mark.parametrize(("text", "wish"), OWN)
def test_an_order_or_a_bare_thing_in_their_own_voice_is_a_wish(text: str, wish: str) -> None:
    """Nobody has to say "I want" to be heard."""
    assert any(wish in mark.text for mark in wishes(text, "person_message"))


@pytest.mark.parametrize(("text", "wish"), TOLD)
def test_a_worker_may_tell_a_wish_without_a_word_for_wanting(text: str, wish: str) -> None:
    """What somebody comes back to, lists or insists on is theirs, in the worker's note too."""
    assert [mark.holder for mark in wishes(text, "worker_dictation") if wish in mark.text] == ["person"]


@pytest.mark.parametrize(("text", "wish"), ANSWERED)
def test_an_answer_is_heard_with_its_question(text: str, wish: str) -> None:
    """What was asked says what a word or two are about; what comes after them tells something else."""
    assert [mark.text.rstrip(".") for mark in wishes(text, "conversation")] == [wish]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        *((text, "person_message") for text in NONE_IN_A_MESSAGE),
        *((text, "worker_dictation") for text in NONE_IN_A_NOTE),
        *((text, "conversation") for text in NONE_IN_A_TALK),
    ],
)
def test_small_talk_errands_and_other_peoples_wishes_stay_out(text: str, mode: str) -> None:
    """Care is taken for what only looks like a wish: an errand, a secret, a service, somebody else's rule."""
    assert [mark.text for mark in wishes(text, mode)] == []


def test_a_wish_in_a_list_of_wants_is_kept_apart() -> None:
    """Two things that one "want" carries are two outcomes."""
    found = [mark.text for mark in wishes("I want my stick back, and somebody to walk with me.", "person_message")]
    assert found == ["I want my stick back", "somebody to walk with me"]


def test_an_answer_of_nothing_takes_nothing_from_what_follows() -> None:
    """Somebody who wishes for no change and says why has not wished for the why."""
    talk = "ASSISTANT: What would you like to change?\nPERSON: nothing. people keep moving my things"
    assert wishes(talk, "conversation") == []
