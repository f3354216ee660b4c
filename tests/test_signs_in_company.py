"""Weak words in company, and the families of danger. Law: those that belong together ask; one alone is left alone.

Every sentence is made up by the hand that wrote the rules and was seen while they were written: that all are raised
is a promise that none is lost again, and no measure of what others will say.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation import concerns
from bot.conversation.concerns import KINDS, signs
from bot.conversation.shorthand import alternatives, compiled
from tests.counting import steps

FAMILIES: dict[str, tuple[str, ...]] = {
    "marks": (
        "Three wee oval marks on the inside of her arm and one on the outside, greenish. She said the rail.",
        "There's a thumb's width of purple on each wrist and he says it's his watch, he doesn't own a watch.",
        "She'd a line across the backs of both legs like you'd get off a flex.",
        "Bruising behind his ear, I only saw it because the barber had been.",
        "A ring of wee burns up the forearm, all the one size, all the size of a cigarette.",
        "Her cheek's swollen on the left again and it's the cupboard again, same cupboard.",
        "He has a handprint on his back, I could count the fingers.",
        "She keeps her scarf on indoors now and when it slipped there were marks.",
        "Mae ganddi farciau bysedd ar ei braich, rhai melyn a rhai glas.",
        "Lump on his head the size of an egg, wife says he fell, he says he didn't fall.",
    ),
    "stories": (
        "Third black eye since summer and it's always the cupboard door.",
        "my arm is only sore cos i made him cross it was my own fault",
    ),
    "hands": (
        "her son raises his hand to her when the horses lose",
        "Grandad gets the slipper if he spills",
        "my brother lamps me when mum's out",
        "she clips him round the head to make him swallow",
        "He flung the plate at her, she says it's just his way.",
        "She goes for me with the brush when I'm slow on the stairs.",
        "he puts his foot on my chest so i stay down",
        "The night lad twists her arm up her back to get the nightie on.",
        "Dad says sorry after every time and buys us chips",
    ),
    "swallowing": (
        "They hold him down, two on his legs, for the nails.",
        "She tips his head back and pours it in till he gags.",
        "The carer pinched her nose shut for the tablets.",
    ),
    "weapons": (
        "he's on the landing with the hammer",
        "shes got scissors and she wont let me past",
        "My son has the carving knife out and he's sat between me and the phone.",
    ),
    "answered_for": (
        "I asked her about her week and she looked across at him and he said it had been grand.",
        "Every time I asked Mina something her husband told me the answer.",
        "She waits for his nod before she lifts her cup.",
        "Her eyes kept going to the door and she stopped dead when we heard his car.",
        "He stood behind her chair with a hand on her shoulder all the time I was there.",
        "She slipped me a note at the door that said come when he's at work.",
    ),
    "watched": (
        "He goes through my texts every night and then I've to explain them",
        "her mobile lives in his pocket these days",
        "He's put a thing on my phone so he knows where I've been",
        "he rings the house on the hour and I have to pick up by the third ring",
    ),
    "leave": (
        "she asked him could she have another biscuit",
        "I've to be in by three because he checks the bus times",
        "I'm no allowed ma sister's any mair, he says she's a bad influence",
        "He decides what she wears and the heating's on his phone.",
        "Since he moved in she's given up the choir, the job and her sister.",
    ),
    "keys": (
        "He's got the only key and I have to ring the bell of my own house",
        "There is a hook and eye on the outside of her bedroom door.",
        "She turns the key on him when she nips to the shops, it's only an hour, she says.",
        "The handle's been taken off the inside of the box room.",
        "mae hi'n cloi drws y llofft ar Nain gyda'r nos",
    ),
    "held": (
        "They clip the tray across so he can't get out of it till tea.",
        "His wrists were tied to the chair arm with a dressing gown cord.",
        "They've the bed pushed up against the wall and two chairs on the other side so she stays in.",
        "Staff recline the chair so far back that he cannot get his feet to the floor.",
        "they put me in the quiet room if i bite and they lock it",
    ),
    "money": (
        "My grandson has my card and I've not seen a statement since spring.",
        "Her niece does the bank for her now and there was no money for the chiropodist.",
        "the lad next door gets my pension out for me and theres always twenty missing",
        "He says his sister looks after his PIP and he has to ask for his bus fare.",
        '"Our Lee\'s in charge of the purse strings," and there was nothing in the purse.',
        "His benefits go into his pal's account and he has not had new shoes in two years.",
        "Her wedding ring wasn't on her finger, and her mother's clock has gone from the shelf.",
        "Two cash withdrawals of three hundred in one night, and she can't get down the stairs.",
        "he gies me ma ain money back in fivers",
        "Mae'r mab yn cadw ei cherdyn hi a does dim llaeth yn y tŷ.",
        "She says I'm to sign here and here and not to bother reading it.",
    ),
    "far_away": (
        "met him on the internet hes a soldier he only needs four hundred for his flight home",
        "A nice young man from the bank had her move it all to a safe account.",
        "The roof men came back a third time and marched him to the cash machine.",
        "She's bought nine hundred pounds of vouchers and read the numbers down the phone.",
        "I've never met her but we are engaged and I've sent my savings for her mum's operation",
    ),
    "guests": (
        "There's three lads living in his flat now and he's sleeping on the kitchen floor.",
        "They come when they like, they have a key, I go to my bed and shut the door.",
        "Strangers in and out all hours and he's had his telly turned to the wall.",
        "my mates sell stuff from my kitchen but they give me fags",
    ),
    "work": (
        "He hasn't been paid since he came, the man says it goes on his rent and the van.",
        "Eleven of them in the two rooms above the nail bar, mattresses edge to edge.",
        "The boss has my passport in his safe, he says until I finish the debt.",
        "He washes cars from seven till dark and is fetched home in a van with no windows.",
        "She cleans the house and minds the children and sleeps in the utility room, and she's never had a day off.",
    ),
    "weddings": (
        "mum's bought gold and nobody will say who its for and we fly on tuesday",
        "my uncle says i am to be cut in the summer like my sister",
    ),
    "cold_and_hungry": (
        "She was in her coat and hat in the kitchen with the oven door open for the heat.",
        "Nothing in the fridge but a jar of beetroot and a lightbulb that didn't work.",
        "He's been having cornflakes and water since the giro ran out.",
        "You could see your breath in the bedroom and the baby was in a vest.",
        "She's punched two new holes in her belt since I saw her last.",
        "Mae'r tŷ fel rhewgell a does dim byd yn yr oergell.",
    ),
    "unseen": (
        "The chair was soaking and so was the carpet under it.",
        "Yesterday's pad, yesterday's date, in my own writing.",
        "She was still in the nightie I put her in on Thursday.",
        "I could smell him from the gate.",
        "his toenails have curled round under his feet",
        "No one's been past the door since the snow, her milk was on the step.",
        "curtains shut at noon, telly on, and nobody coming to the bell",
        "He'd dried mess under his nails and down the sheet.",
        "The daughter says she won't be washed; there's a tidemark on her neck.",
        "They leave him facing the wall.",
    ),
    "letting_go": (
        "He's stopped answering the door and there's a fortnight of post behind it.",
        "She's not been to bed since Christmas, sleeps upright with her shoes on, legs weeping.",
        "He pees in milk bottles, there's a row of them.",
        "Newspapers from floor to lintel and he goes along sideways.",
        "havent washed havent eaten cant see the point in either",
        "She's not taken her heart tablets since Jim died, they're all in the drawer.",
    ),
    "fire": (
        "fags stubbed out on the arm of the chair and he nods off in it",
        "Calor heater a foot off the duvet, and the duvet brown along the edge.",
        "She cooks on a camping stove on the bed.",
        "There's tape over the smoke alarm because it kept going off.",
        "The pan was black and there was nothing in it, ring still red.",
        "We're using candles, the meter's gone, the wee one knocked one over Sunday.",
    ),
    "gas": (
        "whole stair reeks of gas and number six isnae answering",
        "we've all had headaches since they lit that stove",
        "the boiler flame's gone yellow and the budgie's dead",
    ),
    "tablets": (
        "Nine blister packs in the bread bin, not one popped.",
        "She's had her morning ones twice, I counted.",
        "The daughter gives her two of her own sleepers so she'll settle.",
        "MAR chart's blank from Friday.",
        "He puts her tablets in his pocket and says later.",
        "No insulin since Tuesday, the nurse wasn't told.",
        "mum gives me her calm down pills when i shout",
    ),
    "gone": (
        "Walter's bed's not been slept in and his good shoes are gone.",
        "The bus driver brought her back, she'd been going round since seven in her nightdress.",
        "he got out again and they found him at the roundabout",
        "She's no here and the back door's wide and it's freezing.",
        "Tad ddim yn ei wely a'r drws cefn yn agored led y pen",
    ),
    "children": (
        "I make the bottles and I put Jayden down and then I do my homework if mum's asleep by then",
        "we have crisps for tea when mum's friends are round",
        "He falls asleep on his desk and says he was up with his dad.",
        "She's eight and she knows how to put her mum in the recovery position.",
        "the baby's nappy was down to his knees and the big one was feeding him cold beans",
        "dont tell the school i get up for her or theyll put me somewhere",
        "my stepdad makes us stand in the garden when we wet",
        "mummy sleeps on the kitchen floor when she has her special juice",
        "I'm not to say about the bruises or Daddy goes to prison",
        "She flinched when the teacher lifted a hand to open the window.",
    ),
    "carers": (
        "I'm that tired I put my hand over her mouth to stop the shouting, just a second.",
        "I walked out and left him in the bath because it was that or slap him.",
        "God forgive me I shook her",
        "I've started hiding the knives and it's not from him.",
        "Some mornings I think about just driving us both off the pier.",
        "Wnes i afael yn rhy galed ynddi neithiwr ac mae marc.",
    ),
    "bedrooms": (
        "He gets in beside her when the night staff are on their break.",
        "she doesn't want the taxi man, she says he helps her with her seatbelt too long",
        "My uncle says it's our game and he gives me sweets after",
        "She's started wearing three pairs of knickers to bed.",
        "the new manager comes in when im in the bath and says dont be shy",
        "blood on the sheet and she'll not say, and she'll not let the male carer near",
        "He asked me for pictures in my pants, he said everyone does",
        "a boy of nineteen and she's thirteen and he's got her a phone",
        "He showed me his willy in the van",
    ),
    "hatred": (
        "They've put eggs at his window four nights running and it's Go Home on the door.",
        "the boys on the bus bark at me and pull my hood every day",
        "Staff call him Stinky, to his face, and he answers to it.",
        "They all get toileted at ten whether they need or not, lined up in the corridor.",
        "Same flannel down the whole row.",
        "They change her with the door open and the radio on and talk over the top of her.",
    ),
    "last_things": (
        "I've found a home for the dog and paid the milkman, so that's that.",
        "He gave me his fishing rods and shook my hand like he meant it.",
        "I've been keeping back one of the blue ones every night",
        "she asked me how long it would be before anybody found her",
        "I went up to the bridge again last night and just stood",
        "She's had her hair done and written on the back of every photo who it's for.",
        "Won't be needing the winter coat, give it to somebody.",
        "I had it all in my hand last night and then the cat came in.",
        "i done my arms again n nobody knows so dont say",
        "There's a belt over the back of the door and he's been looking at it.",
        "took the lot about an hour ago feel a bit sick",
        "Dw i wedi cadw'r tabledi i gyd mewn bocs rhag ofn.",
        "Fydd dim angen i chi ddod wythnos nesa, dw i wedi trefnu popeth.",
        "I've had enough of being a bother. Night night.",
    ),
    "fear": (
        "He sleeps with the chair under the door handle.",
        "can i stay here tonight please i dont mind the floor",
        "She went the colour of milk when I said I'd ring her daughter.",
        "I keep my shoes on in bed in case",
        "if hes whistling its ok if hes not we go upstairs",
        "She wet herself when the key went in the lock.",
        "mae hi'n crynu pan mae o'n dod i mewn",
        "we hide in the airing cupboard when he gets like that",
    ),
    "outside": (
        "My ex is sat across the road in his car again, third night.",
        "He knew what I'd had for tea and I'd not told a soul.",
        "He keeps sending flowers to the refuge and nobody's meant to know where it is.",
    ),
    "since": (
        "Since her son came back from Spain she won't open the curtains and she's jumpy as a cat.",
        "He's not been the same since that nephew started calling, quiet, off his food, purse in the oven.",
        "She stopped coming to lunch club the week the new boyfriend moved in.",
    ),
    "now": (
        "face has dropped on one side and she's dribbling",
        "cant get a breath and my lips are tingling blue",
        "been on the floor since last night, phone was up on the table",
        "she's cold and i cannae wake her",
    ),
}
"""How people say it, by what it is about; told by the person, by who saw it, by a relative, by a neighbour."""

QUIET: tuple[str, ...] = (
    "The bruise on her hand is from yesterday's cannula, the ward sheet says so.",
    "He's a black eye from the boxing and he's very proud of it.",
    "Her arm's in a cast, she came off the trampoline, and the whole class has signed it.",
    "She laughed and said the cat had won, and showed me the scratch and the cat.",
    "He bruises easily on the warfarin and he showed me where he caught the gate.",
    "My daughter does my banking on the laptop and reads me every line of it.",
    "His sister is his appointee and they go through the bank book together on a Monday.",
    "The purse was empty because she'd just paid the hairdresser, and she was delighted with it.",
    "She keeps the spare key for me next door and waters the plants.",
    "The lads were round for the match and left by ten, and did the dishes.",
    "My grandson stays over on Fridays and we have a film and a pizza.",
    "He sleeps in the chair after his dinner with the racing on.",
    "She likes her coat on in the garden till the sun comes round.",
    "The heating was off for the service and back on by two.",
    "We had toast for supper because nobody fancied cooking.",
    "The fridge was bare as she was away to her sister's in the morning.",
    "He wants a lock on the bathroom door, a proper one, at twenty-six.",
    "The shed door is tied shut because the latch went in the storm.",
    "She locks her bedroom when the grandchildren are in, for the jewellery, ha.",
    "His tray on the wheelchair holds the tablet so he can talk.",
    "The belt in the minibus is one he clicks himself.",
    "The gate at the top of the stairs is for the puppy.",
    "She asked her husband to answer because her voice goes by the afternoon.",
    "He looked at his wife and they both laughed.",
    "I want to talk to the social worker on my own, because my mum talks too much.",
    "He knows where I am because we both have the app on, for the hills.",
    "She asked if she could have the window open.",
    "He used to hit the bottle, thirty years back, and he'll tell you so himself.",
    "Granny is taking me on the plane to see my cousins and I get to choose the sweets.",
    "I got engaged at Christmas and I've never been so happy.",
    "My cousin's wedding is in Lahore and I am doing the flowers.",
    "He works for nothing at the food bank and wouldn't miss it.",
    "The boss drives me home when it's wet.",
    "The nail bar does my toes every month.",
    "I count the tablets into the box on a Sunday with the radio on.",
    "He takes his tablets with jam.",
    "She stopped her water tablets when the doctor told her to.",
    "She's had enough of hospital food.",
    "I'm tired of leaflets.",
    "Thanks for everything, see you after Easter.",
    "She gave her records to the hospice shop to make room for the harp.",
    "He has paid for his funeral and picked the hymns, he says it's one less thing, then asked about the bowls.",
    "The bridge walk is his favourite and he does it twice on a Sunday.",
    "We stood on the platform for an hour to see the steam train.",
    "The dog goes to kennels while she has her hip done.",
    "Mum was asleep so I made the tea and we ate it in the garden.",
    "I make my brother's packed lunch because I do better sandwiches than dad.",
    "He's seven and he lets himself in to the hen house for the eggs.",
    "She's late for school because of the bus.",
    "My uncle takes me swimming and helps me with the locker.",
    "He comes in the bathroom to fix the tap.",
    "It's a secret, we're planning a party for mum.",
    "Don't tell Dad, I've got him a train set.",
    "My taxi driver knows all the words to everything.",
    "The neighbours' kids kick a ball at the wall and she quite likes the company.",
    "Eggs on the step again, from the man with the hens, he never knocks.",
    "He calls her the boss and she calls him worse.",
    "I shouted at the telly till I was hoarse.",
    "I held her hand hard all through the film.",
    "I'm ashamed to say I ate the lot.",
    "I was up four times with the baby and she's smiling at me now.",
    "The lum's swept and the stove's drawing fine.",
    "She has a headache when she forgets her glasses.",
    "The smoke alarm got a new battery and we all clapped.",
    "She burnt the toast and opened the window.",
    "He lit the candles on the cake himself.",
    "He walked home along the canal because the sun was out.",
    "She was in her slippers putting the bin out.",
    "His coat was on the hook, so he was in, at the back, with his pigeons.",
    "The police came to give a talk on bicycles.",
    "She's frightened of the hoist since it jerked.",
    "Scared of the dentist, the dark and Daleks, he says, in that order.",
    "My ex drops the kids off on a Saturday and we have a cup of tea.",
    "He sat outside in the car because the dog was asleep on him.",
    "Long sleeves because of the sun, she burns.",
    "Her hands were black from the coal.",
    "The smell in the hall was paint.",
    "The post was behind the door, she'd been in Tenby.",
    "She's not been out since the snow and she's bored stiff.",
    "Nobody comes on a Sunday and that's how I like it.",
    "I can't reach the top cupboard since the stroke.",
    "The dressing was changed this morning and it's clean as a whistle.",
    "He had half a tin of peaches with his custard.",
    "He was wet through, he'd walked from the bus without his hat.",
    "She's thinner since the slimming club and had her rings made smaller.",
    "The night staff sing to her and she sings back.",
    "Face the wall and count to ten, and then we all hid.",
    "He pulled the pillow over his head when the alarm went.",
    "She held the baby's head while I did the bath.",
    "I told my manager about the parking.",
    "I've not told anybody yet but I got the job.",
    "It might be nothing but I think she'd enjoy the harp group.",
    "Mae gen i ofn uchder.",
    "Mae'r arian yn y banc ac mae Mam yn dangos y llyfr i mi bob mis.",
    "Mae'r drws ar glo gyda'r nos a'r goriad gen i.",
    "Dw i wedi cael digon o gacen.",
)
"""Their neighbours: explained, mended, a hobby, a joke, long over, or nobody's business."""

# END OF TABLES


@pytest.mark.parametrize(("family", "text"), [(family, text) for family in FAMILIES for text in FAMILIES[family]])
def test_what_is_told_in_passing_is_raised(family: str, text: str) -> None:
    """Told lightly, sideways or by somebody else, in a sentence about something else."""
    assert signs(text), family


@pytest.mark.parametrize("text", QUIET)
def test_its_harmless_neighbour_passes_without_a_question(text: str) -> None:
    """Nearly the same words, explained or about something else, raise nothing: a false alarm costs trust."""
    assert signs(text) == ()


def test_every_family_has_its_ways_of_saying_it_and_its_neighbours() -> None:
    """A table that shrinks would make the promise smaller without anybody noticing."""
    assert all(len(set(rows)) >= 2 for rows in FAMILIES.values())
    assert sum(len(set(rows)) for rows in FAMILIES.values()) >= 180
    assert len(set(QUIET)) >= 90


COMPANY = (
    ("Her purse was empty again", "The grandson was there on Monday"),
    ("The chair was soaking", "his nails were black"),
    ("She has a bruise on her arm", "he says it was the cupboard door"),
    ("The hamster has gone to his sister", "he paid off the milkman"),
    ("Mum was having a lie down", "I do the beans and toast and put the wee one to bed"),
)


@pytest.mark.parametrize(("one", "other"), COMPANY)
def test_two_that_belong_together_ask_in_either_order(one: str, other: str) -> None:
    """Nobody tells it in the order of a table."""
    assert signs(f"{one}, and {other}.")
    assert signs(f"{other}. {one}.")


@pytest.mark.parametrize(
    "text",
    [
        "Her purse was empty again.",
        "The grandson was there on Monday.",
        "He says it was the cupboard door.",
        "The hamster has gone to his sister.",
        "He paid off the milkman.",
        "Mum was having a lie down.",
        "Put your coat on in the kitchen.",
    ],
)
def test_a_weak_word_alone_says_nothing(text: str) -> None:
    """Each is an ordinary thing; only the company makes it worth a question."""
    assert signs(text) == ()


def test_weak_words_that_stand_far_apart_are_no_company() -> None:
    """A long talk has many ordinary things in it."""
    between = "We talked about the bowls and the minister and the price of fish, and she made a pot of tea. " * 4
    assert signs(f"Her purse was empty again. {between}The grandson was there on Monday.") == ()


def test_a_weak_word_that_is_denied_is_no_company() -> None:
    """What somebody says is not so, stands for nothing."""
    assert signs("The boiler was dead and she had two blankets round her.")
    assert signs("The boiler was never dead and she had two blankets in the cupboard.") == ()


def test_the_stretch_that_is_shown_holds_all_the_words_that_made_it() -> None:
    """The explanation is the words themselves: from the first of the company to the last."""
    text = "Tea and a scone. Her purse was empty again and the grandson was there on Monday. Back in May."
    (sign,) = signs(text)
    assert text[sign.start : sign.end] == "purse was empty again and the grandson was there on Monday"
    assert (sign.kind, sign.urgent, sign.clear) == ("money_taken", False, False)


@pytest.mark.parametrize(
    ("danger", "explained"),
    [
        ("He has a black eye.", "He has a black eye. Lost on points at the boxing on Saturday."),
        ("He wants him to stop locking me in.", "The slide said I want him to stop locking me in."),
        (
            "The fridge was empty and no food in the house.",
            "The fridge was empty, no food in the house: it is Ramadan.",
        ),
        ("My daughter has my bank card.", "My daughter has my bank card, I gave her it and I get the receipts."),
    ],
)
def test_what_explains_a_sign_beside_it_keeps_it_silent(danger: str, explained: str) -> None:
    """A match, a lesson, a fast, an arrangement: said in the same breath, they answer the question."""
    assert signs(danger)
    assert signs(explained) == ()


@pytest.mark.parametrize(
    "text",
    [
        "She's got the insulin and I get it back when I say sorry.",
        "hes in the hall with the hammer and this lock is rubbish",
        "I've a headache since they lit that stove and the budgie's dead",
        "I stood there with the pillow in my hands and put it back.",
        "He's been sick and it's like coffee grounds.",
        "rope in the boot and the dog's gone to my sister, thanks for everything",
        "he's 27, i'm 14, it's fine",
    ],
)
def test_what_cannot_wait_is_urgent(text: str) -> None:
    """A body in danger, a weapon, fumes, means at hand, a child and a grown man: a human, at once."""
    assert any(sign.urgent for sign in signs(text))


def test_words_for_what_is_done_with_a_worry_ask_what_it_was() -> None:
    """Something passed on, or not yet, means that there is something: it is asked about, softly."""
    for text in ("It's logged with the safeguarding team.", "Could be nothing.", "I've not phoned anybody yet."):
        assert [(sign.kind, sign.clear) for sign in signs(text)] == [("passed_on", False)]
    assert signs("I did the safeguarding training on Friday.") == ()


def test_every_cue_is_part_of_a_rule_and_every_rule_has_its_cues() -> None:
    """A name that is misspelt would silently never be heard."""
    named = set(concerns._cues()[1])
    used = {name for rule in concerns._rules() for part in rule.parts for name in part}
    assert named == used
    assert {rule.kind for rule in concerns._rules()} <= set(KINDS)
    assert {rule.weight for rule in concerns._rules()} <= {"soft", "clear", "now"}
    assert all(len(rule.parts) > 1 and rule.reach <= 250 for rule in concerns._rules())


def test_no_cue_is_looked_for_in_every_sentence() -> None:
    """Each has a word that must be there, so that most cost nothing."""
    assert not concerns._cues()[0]._always


def test_the_alternatives_of_a_pattern_say_what_the_pattern_says() -> None:
    """Read at its outermost strokes only: groups, lists and escapes stay whole."""
    assert alternatives(r"(a|b) c|<kin> [|]|\|d|e") == ["(a|b) c", "<kin> [|]", r"\|d", "e"]
    for pattern in concerns._cues()[0].patterns:
        assert compiled(pattern)


ORDINARY = st.lists(st.sampled_from(["We had tea.", "The bus was late.", "She likes the choir."]), max_size=3)


@settings(max_examples=40, deadline=None)
@given(ORDINARY, ORDINARY, st.sampled_from([text for rows in FAMILIES.values() for text in rows]))
def test_ordinary_words_around_it_hide_nothing(before: list[str], after: list[str], text: str) -> None:
    """It is told in the middle of a visit; what stands around it neither hides it nor moves it."""
    start = len("\n\n".join([*before, ""]))
    whole = "\n\n".join([*before, text, *after])
    assert [(s.start - start, s.end - start, s.kind) for s in signs(whole)] == [
        (s.start, s.end, s.kind) for s in signs(text)
    ]


@pytest.mark.parametrize(
    "unit", ["her purse was empty ", "bruise arm door ", "card money keeps son ", "the heating off since "]
)
def test_ten_times_the_weak_words_are_about_ten_times_the_work(unit: str) -> None:
    """No company is looked for twice, however many stand together."""

    def work(size: int) -> int:
        text = (unit * (size // len(unit) + 1))[:size]
        return steps(lambda: signs(text))

    signs("ready")
    assert work(20_000) < 13 * work(2_000) + 2_000
