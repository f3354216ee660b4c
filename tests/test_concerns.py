"""Signs that somebody may need someone today. Law: it raises, never rules, and it never invents.

Every sentence here is made up, by the same hand as the rules, so these figures flatter. The first batch was
written before the rules, the second after the first rules. One row in four (`i % 4 == 3`) was kept aside: no
rule was made or changed for it; its figures are published below as they came out.

oblique speech: 5 of 40 raised, 0 of 40 false. The first run gave 0 of 40; the weak words in company came later and
after these rows had been read, so the five are no measure. So these rules hear what is said, not what is
meant: the question on every record has to catch the rest (safety: point 6).

plain speech (`PLAIN`, a later batch after an outsider's finds, written before its rules): 120 of 283 raised by the
rules of that day; of the 68 rows then kept aside 63 by the new ones at first run. The five were then heard too and
six rows added, so its 100 % now is a promise that none is lost again and no measure of what nobody has foreseen.
"""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.conversation import concerns
from bot.conversation.concerns import KINDS, Sign, dealt_with, signs
from bot.conversation.shorthand import Finder, compiled
from tests.counting import steps

# Each row: the words, the kinds that would be right (any of them), and how it should come up:
# "now" = urgent, "clear" = show a human, "soft" = ask the worker, "any" = raised, either way.
FIRE: tuple[tuple[str, str, str], ...] = (
    # Ending one's life: said plainly, sideways, misspelt, in Scots and in Welsh.
    ("I want to end my life.", "ending_life", "now"),
    ("im gonna kil myself tonite", "ending_life", "now"),
    ("I cant see any point in living anymore", "ending_life", "now"),
    ("Honestly they'd all be better off without me.", "ending_life", "now"),
    ("theyd be better of without me, the lot of them", "ending_life", "now"),
    ("There is no point any more.", "ending_life", "any"),
    ("I just don't want to wake up in the morning, that's the truth", "ending_life", "now"),
    ("ah cannae go on like this hen", "ending_life", "any"),
    ("Ah'm that done, ah jist want tae dae masel in", "ending_life", "now"),
    ("dw i ddim eisiau byw", "ending_life", "now"),
    ("Does dim pwynt.", "ending_life", "any"),
    ("Dwi'm isio bod yma ddim mwy", "ending_life", "any"),
    ("Mae hi wedi dweud y byddai pawb yn well hebddi hi", "ending_life", "any"),
    ("i wanna die", "ending_life", "now"),
    ("ive got the tablets saved up in the drawer", "ending_life", "now"),
    (
        "Visit to Len, 81, bungalow in Grimsby. Tidy, heating on, dishes done. Talked about the "
        "allotment. As I "
        "was leaving he said that since Jean went he goes to bed hoping he won't wake up. He asked me "
        "not to tell "
        "his son.",
        "ending_life",
        "now",
    ),
    ("She told me on the phone that her brother has been talking about suicide", "ending_life", "any"),
    ("My son says he wishes he was dead", "ending_life", "any"),
    ("He was found on the bridge last night and told the officer he was going to jump", "ending_life", "now"),
    ("I took an overdose on Saturday but I woke up", "ending_life", "now"),
    ("i dont want to be here anymore", "ending_life", "any"),
    ("sometimes I think about just walking into the sea and not coming back", "ending_life", "now"),
    # Goodbyes.
    (
        "ive gave my budgie to Karen at number 9 and ive wrote everyone a letter. thanks for being so good to me",
        "goodbye",
        "now",
    ),
    ("I won't be needing that next week.", "goodbye", "any"),
    (
        "He has given away his guitars and his records and he told the lads at the club goodbye, thank "
        "you for "
        "everything",
        "goodbye",
        "now",
    ),
    ("dont bother booking me in for august i wont be around", "goodbye", "any"),
    ("Dw i wedi rhoi'r gath i Mair ac wedi sgwennu'r llythyrau. Diolch am bopeth.", "goodbye", "now"),
    ("Ah've gied ma dug tae the wife next door, said ma cheerios, dinnae be makin a fuss.", "goodbye", "now"),
    # Hurting oneself.
    ("I've been cutting myself again", "self_harm", "clear"),
    ("She had fresh cuts on both forearms in neat rows, long sleeves pulled down", "self_harm", "clear"),
    ("i burn my arms when it gets too loud in my head", "self_harm", "clear"),
    ("dw i'n torri fy hun weithiau", "self_harm", "clear"),
    (
        "He bangs his head off the wall till it bleeds and nobody has seen a doctor about it",
        "self_harm",
        "any",
    ),
    # Hurt by someone.
    ("He doesn't mean to hurt me.", "hurt_by_someone", "clear"),
    ("my husband hits me when hes had a drink", "hurt_by_someone", "clear"),
    ("he skelps me if ah drap onythin", "hurt_by_someone", "clear"),
    ("mae o'n fy mrifo i", "hurt_by_someone", "clear"),
    ("Mae fy ngŵr yn fy nharo i pan mae o wedi meddwi", "hurt_by_someone", "clear"),
    ("There are bruises on the tops of both arms. He says he walked into a door.", "hurt_by_someone", "any"),
    ("The carer's rough with me when she's in a hurry, she yanks my arm.", "hurt_by_someone", "clear"),
    ("they rush me that much ive got skin tears", "hurt_by_someone", "any"),
    (
        "Seen Mrs Okafor in the lounge with her daughter-in-law. A bruise the shape of fingers on her "
        "wrist. When I "
        "asked how her week was she looked at the daughter-in-law before answering. Daughter-in-law "
        "said she is "
        "clumsy and marks easily. Agreed to look at a perching stool.",
        "hurt_by_someone",
        "clear",
    ),
    ("Dad pushed mum down the stairs", "hurt_by_someone", "clear"),
    ("my brother punched me in the stomach and said dont tell", "hurt_by_someone", "clear"),
    (
        "She threw the remote at him and he has a cut above his eye. It's only when she is tired, she says.",
        "hurt_by_someone",
        "any",
    ),
    ("He had his hands round my throat but he said sorry after", "hurt_by_someone", "now"),
    (
        "they tie him to the chair in the afternoons so he doesn't wander",
        "hurt_by_someone|locked_in",
        "clear",
    ),
    (
        "He's outside banging on the door now and he says he'll break my legs",
        "hurt_by_someone|afraid_of_someone",
        "now",
    ),
    # Sexual harm.
    ("My uncle touches me and I don't like it", "sexual_harm", "clear"),
    ("He makes me do things in bed that I don't want to", "sexual_harm", "clear"),
    ("the man from the minibus put his hand up my skirt", "sexual_harm", "clear"),
    ("she told her key worker she was raped at the hostel", "sexual_harm", "clear"),
    (
        "someone online keeps asking my daughter, she's 13, for pictures with no clothes on",
        "sexual_harm",
        "clear",
    ),
    # Afraid of someone, or of home.
    ("I'm frightened of my son.", "afraid_of_someone", "clear"),
    ("he gets angry if the tea's late", "afraid_of_someone", "any"),
    ("its not safe for me to go home", "afraid_of_someone", "now"),
    ("ah'm feart tae go hame", "afraid_of_someone", "any"),
    ("mae gen i ofn mynd adref", "afraid_of_someone", "any"),
    ("She flinches when he comes into the room.", "afraid_of_someone", "clear"),
    ("please dont tell him I said anything, he'll go mad", "afraid_of_someone", "any"),
    ("I have to walk on eggshells round her", "afraid_of_someone", "soft"),
    ("I don't feel safe here with him", "afraid_of_someone", "clear"),
    ("Mae arna i ofn fy mab", "afraid_of_someone", "clear"),
    # Controlled.
    ("he doesn't let me go out or see my sister", "controlled", "clear"),
    ("She checks my phone every night and says who I can talk to", "controlled", "clear"),
    ("I'm not allowed to answer the door or use the phone", "controlled", "clear"),
    ("He speaks for her every time and would not leave us alone together for a minute", "controlled", "soft"),
    ("they took my passport when i got here and i have to work till its paid off", "controlled", "clear"),
    ("Dydi o ddim yn gadael i mi weld fy chwaer", "controlled", "clear"),
    # Money.
    ("she told me her son takes her pension", "money_taken", "clear"),
    ("my nephew holds my bank card, he gives me a tenner on a friday", "money_taken", "any"),
    ("there's lads come round on giro day and take my money", "money_taken", "clear"),
    ("ma grandson keeps ma bank caird and ah never see the money", "money_taken", "clear"),
    (
        "A man on the phone got her to move eleven thousand pounds and told her not to tell the bank",
        "money_taken",
        "clear",
    ),
    (
        "He has got her to sign the house over and she did not know what she was signing",
        "money_taken",
        "clear",
    ),
    ("mae fy merch yn cymryd fy mhensiwn i gyd", "money_taken", "clear"),
    (
        "these boys from the next block use my flat to sell stuff and i cant get them to leave",
        "money_taken|controlled|afraid_of_someone",
        "clear",
    ),
    # Neglect, and the joke that carries it.
    ("ha, I only get a wash when the cricket's on", "neglect", "any"),
    ("toast for tea five nights running, living the dream", "neglect|self_neglect", "soft"),
    ("Her pad was soaked through and she said she had been sat in it since breakfast.", "neglect", "clear"),
    (
        "nobody's changed my dressing since the tenth, it's walking about on its own lol",
        "neglect|left_without_care",
        "any",
    ),
    ("there is no food in the house", "neglect|self_neglect", "clear"),
    (
        "Fridge empty bar a lemon. He has lost a stone since Easter and says his nephew does the "
        "shopping when he "
        "remembers.",
        "neglect|self_neglect",
        "any",
    ),
    ("no nae food in the hoose and the electric's aff", "neglect|self_neglect", "clear"),
    ("does dim bwyd yn y tŷ", "neglect|self_neglect", "clear"),
    ("they leave my dinner where i cant reach it. diet plan ha ha", "neglect", "clear"),
    ("Pressure sore on her heel down to the bone, family had not called anyone", "neglect", "clear"),
    ("they keep the buzzer out of my reach at night", "neglect", "clear"),
    # Neglect of oneself.
    ("He hasn't washed for weeks and there's rotten food all over the kitchen", "self_neglect", "clear"),
    ("she's stopped eating and stopped taking her insulin", "self_neglect", "clear"),
    ("Ive not eaten since tuesday", "self_neglect|neglect", "clear"),
    ("Floor covered in human waste and bottles of urine, he says it's fine.", "self_neglect", "clear"),
    # Locked in.
    ("they lock the door from the outside when they go to work", "locked_in", "clear"),
    ("He locks me in the bedroom", "locked_in", "clear"),
    ("ah'm locked in the hoose a' day till she gets hame", "locked_in", "clear"),
    ("Maen nhw'n fy nghloi i yn y llofft", "locked_in", "clear"),
    # Fire and danger in the house.
    ("The gas had been left on again and the whole kitchen smelled.", "fire_or_danger", "any"),
    ("I can smell gas in here", "fire_or_danger", "now"),
    (
        "the cooker knobs have been taken off and he doesn't know who did it",
        "fire_or_danger|controlled",
        "soft",
    ),
    ("Burn marks on the carpet round his chair, he smokes with the oxygen on.", "fire_or_danger", "clear"),
    (
        "papers stacked on the stairs right up to the electric heater, one way out and it is blocked",
        "fire_or_danger|self_neglect",
        "clear",
    ),
    ("there's a bare wire sparking above the bath", "fire_or_danger", "clear"),
    # Lost or missing.
    ("Mum went out at six this morning and she hasn't come back", "lost_or_missing", "now"),
    (
        "Police brought him home at 3am, he was on the dual carriageway in his slippers",
        "lost_or_missing",
        "clear",
    ),
    ("my lass is fifteen and shes no been hame since friday", "lost_or_missing|child_at_risk", "now"),
    ("Mae Dad ar goll ers bore 'ma", "lost_or_missing", "now"),
    # Children.
    ("my mum leaves us on our own at night and i look after the baby", "child_at_risk", "clear"),
    ("There are two weans in the flat and naebody's feedin them", "child_at_risk|neglect", "clear"),
    ("mummy's boyfriend hits me with the belt", "hurt_by_someone|child_at_risk", "clear"),
    (
        "Home visit about grandad's rails. Grandson Riley, six, came in from the garden by himself, "
        "hungry, said "
        "his mum was asleep and he couldn't wake her up. Ate three of my biscuits. Needle on the windowsill.",
        "child_at_risk",
        "now",
    ),
    # Left without care.
    ("The carers didnt turn up again and I was on the floor all night", "left_without_care", "clear"),
    ("nobody has been since friday to get me out of bed", "left_without_care", "clear"),
    (
        "Daughter has gone to Spain for a fortnight and left him with no one coming in",
        "left_without_care",
        "clear",
    ),
    ("Does neb wedi bod yma ers dydd Gwener", "left_without_care", "clear"),
    (
        "There's been nae carers for three days an ah cannae get tae the toilet masel",
        "left_without_care",
        "clear",
    ),
    # Long notes where one clause carries it.
    (
        "Reviewed Carol's package, Dundee, eleven till twelve. Commode is fine now, the new sling is "
        "better. She "
        "wants to get back to the choir at St Mary's because that is where she is Carol and not the "
        "lady with the "
        "legs. Her partner Ian sat in throughout. He holds her bank card and gives her money for the "
        "choir bus "
        "when he thinks she should go. Ordering a lighter wheelchair.",
        "money_taken|controlled",
        "any",
    ),
    (
        "Conversation with Tyrone, nineteen, supported tenancy. He loves the boxing gym, they let him "
        "hold the pads. "
        "Talked about his shifts. He mentioned that his flatmate 'borrows' his PIP every month and he "
        "gets shouted "
        "at if he asks for it back. He laughed. He wants the coaching badge.",
        "money_taken|afraid_of_someone",
        "any",
    ),
    (
        "Carer here. I love my wife but I'm at the end of my tether. Last night she hit out when I was "
        "changing her "
        "and I slapped her back. I'm ashamed. I've never done that in forty years. I need somebody to "
        "sit with her "
        "two afternoons so I can sleep.",
        "hurt_by_someone",
        "clear",
    ),
    (
        "PERSON: i like it when its mondays\nASSISTANT: What happens on Mondays?\nPERSON: dave isnt "
        "there on mondays. "
        "dave hurts me",
        "hurt_by_someone",
        "clear",
    ),
    (
        "i'm fine. he only shouts and throws things when the money runs out",
        "afraid_of_someone|hurt_by_someone",
        "clear",
    ),
    # A second batch, said as far sideways as people say it; written after the first rules.
    (
        "I keep my coat by the bed because some nights I have to run next door.",
        "afraid_of_someone|hurt_by_someone",
        "any",
    ),
    ("She weighs less than the dog now and the family say she's just fussy.", "neglect|self_neglect", "any"),
    (
        "nobody ever asks me but the one with the tattoo pulls my hair when she brushes it",
        "hurt_by_someone",
        "clear",
    ),
    (
        "I told her I'd pay her back but my son's got my PIN and he says there's nothing left",
        "money_taken",
        "any",
    ),
    ("Since the accident I sit and look at the beam in the garage.", "ending_life", "any"),
    ("He's no a bad man, he only lifts his hand when he's had a bucket", "hurt_by_someone", "clear"),
    ("my stepdad comes in when mum's on nights", "sexual_harm|child_at_risk", "any"),
    ("the wee yin was oot in the close in his nappy at ten at night", "child_at_risk", "any"),
    ("they put my tea on the windowsill and I'm in bed so the cat gets it", "neglect", "any"),
    ("I go without so the lads upstairs leave me be", "money_taken|afraid_of_someone", "any"),
    ("I've stopped buying calendars.", "goodbye|ending_life", "any"),
    (
        "You wouldn't keep an animal like this, I've had the same bag on my leg for nine weeks",
        "neglect",
        "any",
    ),
    ("Mae o'n cuddio fy ffôn i ac yn dweud mod i'n wirion", "controlled", "any"),
    ("Roedd clais mawr ar ei braich a doedd hi ddim eisiau dweud sut", "hurt_by_someone", "any"),
    ("Dw i wedi cael llond bol, fyddai neb yn sylwi taswn i ddim yma", "ending_life", "any"),
    ("i do what he says and then its quiet", "controlled|afraid_of_someone", "any"),
    (
        "Mrs Bell's daughter has power of attorney. Fridge off at the plug, milk three weeks out of "
        "date, and the heating set so only the daughter's phone can turn it on.",
        "neglect",
        "any",
    ),
    (
        "My mam says if I tell the school what happens they'll take me away",
        "child_at_risk|afraid_of_someone",
        "any",
    ),
    ("He asked whether his insurance still pays out if it's not an accident.", "ending_life", "any"),
    (
        "I was hoping the operation wouldn't work, if I'm honest, then I'd not have to decide",
        "ending_life",
        "any",
    ),
    ("She screamed when they hoisted her and the girl said shut up Doris", "hurt_by_someone|neglect", "any"),
    (
        "ah didnae get ma tablets fur four days, the lassie said she forgot",
        "neglect|left_without_care",
        "any",
    ),
    ("he found his way onto the railway again on Sunday", "lost_or_missing|fire_or_danger", "any"),
    (
        "The new partner answers all her texts and she hasn't been to choir since he moved in",
        "controlled",
        "any",
    ),
    ("I don't want him back in the house, he broke my wrist last time", "hurt_by_someone", "clear"),
    (
        "Grandad had poo under his nails and had slept in his chair again because nobody came",
        "neglect|left_without_care",
        "any",
    ),
    (
        "They'll find everything in the blue folder. I've paid the window cleaner up to date.",
        "goodbye",
        "any",
    ),
    ("I threw a brick of a book at her head and I wanted it to hit", "hurt_by_someone", "any"),
    (
        "The chip pan went up again on Saturday, third time, he put it out with a wet towel",
        "fire_or_danger",
        "any",
    ),
    ("she makes me sleep on the landing when I wet the bed", "child_at_risk|neglect|hurt_by_someone", "any"),
    (
        "my carer says if i complain she'll make sure i go in a home",
        "hurt_by_someone|afraid_of_someone|controlled",
        "any",
    ),
    ("I'd rather be with our Margaret than sitting here", "ending_life", "any"),
)

# Words that must pass without a question: idioms, sport, cooking, films, denials, everyday hurts, good news.
QUIET: tuple[str, ...] = (
    "I'm dying for a smoke",
    "he'll be the ruin of me, that dog",
    "I could murder a pie",
    "my feet are killing me",
    "she'd kill for a cup of tea",
    "the stairs will be the death of me",
    "Shoot me an email when the form's ready.",
    "I nearly died laughing when the vicar sat on it",
    "He hit a double top to win it and the whole club went up",
    "Beat the eggs and fold them in, she told me, and she showed me how.",
    "The film was about a man who strangles his wife, far too grim for a Sunday.",
    "United murdered us four nil, I could have cried",
    "No one is harming her and she says so.",
    "he has never hit me",
    "She denied any plans to harm herself and was looking forward to bingo.",
    "I asked about thoughts of suicide and she said no, never.",
    "He was in no danger and the door was open.",
    "My hip hurts when I get up",
    "I hurt my knee on the step last spring",
    "The new boots hurt me at the heel.",
    "I hit my head on the cupboard door, serves me right",
    "He beats me at dominoes every single week and never lets me forget it",
    "It beats me why they moved the bus stop.",
    "It hit me hard when our Brian passed.",
    "I want to die in my own bed, when it's time, and not in a ward.",
    "When I die I want the dog to go to my niece, it's all in the will.",
    "My husband died in March.",
    "I gave my old bike to my grandson for his birthday",
    "She gave away the kittens to good homes.",
    "I wrote letters to the council about the bins",
    "Thanks for everything, see you on Thursday.",
    "Don't make a fuss about my birthday, a cake will do.",
    "I won't be needing the commode now I've got the downstairs toilet.",
    "I won't need a lift next week, my sister's driving me.",
    "There's no point in a stairlift, I live in a bungalow.",
    "No point going on a Monday, it's shut.",
    "They'd be better off with a bigger van.",
    "I can't go on the bus by myself yet",
    "I cannae go on the swings wi ma knee",
    "I don't want to be here when the painters come",
    "I'm afraid I've lost the letter.",
    "I'm scared of spiders and lifts",
    "She's feart of falling on the ice.",
    "He's frightened of the dark and likes the landing light on.",
    "Mae gen i ofn pryfed cop",
    "Mae arna i ofn fod y bws yn hwyr",
    "My daughter looks after my money for me, I asked her to and I see the statements.",
    "My son takes my pension book to the post office with me every Tuesday, we have a scone",
    "He takes her money matters seriously and goes through the bills with her.",
    "Keep the bank card in the blue purse so I can find it.",
    "We talked about the bank: she wants her own card and will go in on Friday.",
    "I lock the door at night and put the chain on",
    "She locked herself out again, the neighbour has a key.",
    "The shed is locked from the outside, tools in it.",
    "The gas man's coming on Wednesday to service the boiler.",
    "He cooks on gas and always turns it off, I watched him do it twice.",
    "We had a lovely fire on and roasted chestnuts.",
    "The meeting was on fire, everyone had ideas",
    "He went missing from the team sheet after Christmas",
    "I've lost my glasses again",
    "I miss my mum",
    "She gets lost in her knitting for hours.",
    "He came back from his walk at four, as always, muddy and pleased.",
    "The kids are at their dad's this weekend and they love it there.",
    "I look after the baby on Tuesdays while my daughter works",
    "The carers came on time every day and I like Shona best.",
    "The carers are kind and never rush me.",
    "Nobody has been unkind to me.",
    "She washes every morning and does her own hair.",
    "We have fish on Fridays and toast for supper",
    "The fridge was full and she made me a sandwich.",
    "Nothing about him worried me today.",
    "There was nothing that needed passing on and she laughed at me for asking.",
    "He shouts at the telly when the rugby's on",
    "She threw the ball for the dog and he threw it back, so to speak.",
    "The dog bit the postman, no harm done",
    "I punched the air when I passed.",
    "We watched Vera, somebody was murdered in a barn.",
    "She reads crime novels, the more bodies the better",
    "He's into wrestling, he wants to see the tag team smash each other up",
    "My phone died and I killed an hour in the library",
    "Kill two birds with one stone, do the bank and the chemist together.",
    "I'm dead on my feet after the garden centre",
    "I'd sooner cut off my own arm than go back to that day centre, the music!",
    "I cut myself shaving this morning",
    "She cut her hand opening a tin and the nurse dressed it.",
    "cutting back on sugar is killing me",
    "The cricket club want to take my money off me for another year, and I'll pay it gladly",
    "The council takes my money for the care and sends a bill",
    "It's a crying shame they shut the baths",
    "He choked on a crisp, coughed, laughed, fine",
    "Da iawn, mae popeth yn iawn yma.",
    "Dw i eisiau byw yn agos at fy chwaer.",
    "Does dim pwynt mynd heddiw, mae hi'n bwrw glaw.",
    "Mae fy nghefn yn brifo yn y bore",
    "Dydi neb yn fy mrifo i",
    "Dw i ddim eisiau byw mewn fflat, dw i eisiau byw ar y fferm.",
    "Ah'm starvin, whit's fur ma tea",
    "Ma knees are murder the day",
    "He's a wee terror but he'd no hurt a fly.",
    "He wouldn't hurt anybody, he's a gentle giant.",
    "Naebody's ever lifted a haun tae me in ma life",
    "I don't want anyone to touch me without asking, I'm autistic and it wrecks my day.",
    "She touched my arm when I told her about the dog and it meant a lot.",
    "I told my brother to stop touching my train set",
    "Leave the dosette box where it is, I know my tablets",
    "She takes her tablets at eight with a yoghurt",
    "I'm not allowed chocolate since the diabetes, worse luck",
    "He isn't allowed to drive until the seizure clinic says so.",
    "She lets me go out with my mates on Saturdays",
    "He doesn't let me win at chess and I respect that",
    "I'm on my own a lot and I like it that way.",
    "Mum's asleep after lunch so we do the crossword quietly.",
    "Training notes: we covered the signs of abuse and what the policy says about neglect.",
    "The leaflet on fire safety went in the folder.",
    "I left the house at six and came back at eight with fish and chips",
    "No carers on Sunday because we asked for Sundays off, her brother cooks.",
    (
        "Visit to Harjit, Wolverhampton. She wants to cook for the gurdwara again because people eat "
        "and then they "
        "talk. Her grip is poor; she drops pans. We agreed two people in the kitchen and a lighter pan. "
        "Her son "
        "worries about burns. She said he worries about everything, since he was four. Starts on the ninth."
    ),
    (
        "Review. Kenny's been to the Men's Shed nine times out of ten. He made a bird box and gave it "
        "to the lass "
        "at the chemist. What's harder is the walk back up the brae. He says he'd be dead bored without "
        "it. We keep "
        "it as it is and look again in August."
    ),
    (
        "Supporter's note. I take Mum's card to the shop because she asked me to and she keeps the "
        "receipts in a "
        "tin. She wants to choose her own bread. So on Wednesdays we go together and I push the trolley."
    ),
    (
        "Sion, naw oed. Mae o wrth ei fodd efo'r ceffylau. Dydi o ddim yn hoffi sŵn yn y neuadd. Mae o "
        "eisiau mynd "
        "ar y bws efo'i ffrindiau. Mam yn dweud ei fod o'n hapus adref."
    ),
    (
        "Lindiwe is a night porter and cares for her father. She is tired and she says so. What she "
        "wants is one "
        "Sunday in four to sing. Her father's view is that she should have every Sunday. Attack of the "
        "giggles when "
        "he said it. We will try the sitting service from the first of the month."
    ),
    # The second batch: near neighbours of the sentences that must fire.
    "I keep my coat by the bed because the boiler's slow to get going, it's being fixed on Friday.",
    "She's lost weight on the plan and she's chuffed to bits, two stone.",
    "The one with the tattoo does my hair lovely, like a salon.",
    "My son knows my PIN because I told him it, in case I fall ill.",
    "I sit and look at the hills and drink my tea.",
    "He lifts his hand when he wants a turn to speak, that was agreed in the group.",
    "My stepdad comes in at six and makes the tea, he's a good cook.",
    "The wee yin was oot in the garden wi his granda plantin tatties",
    "They put my tea on the side table where I like it.",
    "The lads upstairs leave me be, good neighbours they are.",
    "I've stopped buying the paper, it's all adverts.",
    "The same nurse has done my leg for nine weeks and it's healing.",
    "Mae o'n cuddio'r anrhegion Nadolig yn y cwpwrdd",
    "Roedd hi'n braf gweld y plant yn chwarae yn y parc ar eu beiciau",
    "Dw i wedi cael llond bol o fwyd, diolch",
    "I do what the physio says and then it's easier.",
    "Mrs Bell's daughter has power of attorney and rings her every Sunday to go through the bills.",
    "My mam says if I pass the test they'll take me on at the garage",
    "He asked whether the insurance covers his mobility scooter.",
    "I was hoping the bus would be late so I could stay and finish the jigsaw",
    "She screamed with laughter when they hoisted the flag",
    "The lassie frae the chemist brings ma tablets every Monday, never misses",
    "He found his way to the railway museum on his own, first time.",
    "She hasn't been to choir since Easter, it's the stairs, and she misses it.",
    "I broke my wrist last time I went skating, never again.",
    "Grandad slept in his chair through the whole match",
    "Everything you need is in the blue folder: the timetable, the bus pass and my likes.",
    "He threw his hat in the air and it hit the ceiling.",
    "We had chips on Saturday out of the paper, on the pier.",
    "When he was a lad he slept on the landing, four brothers in one room, and they were happy.",
    "My carer says if I want to complain she'll help me write it.",
    "I'd rather be with our Margaret's crowd at the bingo than at the centre, they have a laugh.",
    "My sister thinks I should not live alone, I think she is scared for me, and I want to keep my own front door.",
    "I used to be scared of the hoist, now I tell them when to lift.",
    "He has a key worker called Dee and they're going to look at flats together on Friday.",
    "My dad's bruised his pride more than anything, out first ball.",
)
# Said sideways, written after the rules and looked at once; no rule was made or changed for any of these.
OBLIQUE: tuple[str, ...] = (
    "I sleep better on the nights he's away on the rigs.",
    "She counts the slices, so I have to say before I make toast.",
    "I've labelled all the keys so it'll be easy for whoever comes.",
    "He doesn't like it when I see the doctor on my own.",
    "I don't put my hearing aids in at weekends, it's easier not hearing it.",
    "Been wearing long sleeves to swimming, I just say I feel the cold.",
    "They don't mean it, they've only got two on at night so you learn not to ring.",
    "Mum's new friend says I'm his favourite and it's just between us.",
    "I do my shopping in the twenty minutes he gives me.",
    "It wouldn't be the worst thing if the next chest infection took me.",
    "My nephew's moved his mates in and I mostly stay in my room now.",
    "I used to have a bit put by but Darren's been helping me with it and there's not much now.",
    "The night one says I'm a nuisance so I try and hold on till six.",
    "I've been cutting the tablets in half to make the food money go round.",
    "He's very protective, he likes to sit in even when I'm in the bath.",
    "I've told the cat she'll be going to live with Pauline.",
    "When Dad's had a bad day we play the quiet game.",
    "I'm good at make-up now, you'd never know.",
    "She has her tea in the car because she doesn't like to come in while he's up.",
    "Lately I've been driving home the long way past the bridge, I don't know why.",
    "My daughter says the bank's too confusing for me so she's had all the letters sent to hers.",
    "I eat when the lady comes, so Tuesdays and Fridays.",
    "Noticed Edna's wedding ring and her mother's brooch weren't there; she said Kelly was keeping them nice.",
    "Mr Dhillon was in the same chair in the same cardigan as last time and asked what day the girl would be in.",
    "He said to me, you'd do it for a dog.",
    "The baby's car seat was by the front door with a bag packed and she asked me not to mention it in front of him.",
    "My boss keeps my papers safe and I can go out when the work is done.",
    "I put the telly up so the wee one doesn't hear.",
    "Ah jist keep ma heid doon when he's in fae the pub.",
    "Ma laddie sees tae the money noo, ah dinnae like tae ask.",
    "Ah've been sittin in the dark a fair bit, the meter eats it.",
    "She's aye got a new plaister on, an aye a new story.",
    "Ah'm no feart o whit comes efter, ah'd jist as soon it wis the morn.",
    "They pit me tae ma bed at the back o five an that's me.",
    "Dw i ddim yn cael fy ffôn yn ôl tan ddydd Sul.",
    "Mae o'n wahanol iawn pan does neb arall yma.",
    "Fydda i ddim yn gweld y Nadolig eto, a dyna ni.",
    "Dw i'n aros yn y llofft nes bydd o wedi mynd i'w wely.",
    "Mae'r mab yn edrych ar ôl yr arian i gyd, dydw i ddim yn gofyn.",
    "Dim ond pan ddaw'r nyrs dw i'n cael molchi.",
)

# Their harmless neighbours.
NEAR_OBLIQUE: tuple[str, ...] = (
    "I sleep better on the nights the window's open.",
    "She counts the stitches out loud, so I have to wait before I talk.",
    "I've labelled all the keys because I kept opening the wrong shed.",
    "He doesn't like it when I see the end of the film before him.",
    "I don't put my hearing aids in at weekends, the church bells are enough.",
    "Been wearing long sleeves in the garden, the midges are terrible.",
    "There are only two on at night and they're a good laugh, I ring when I like.",
    "Mum's new friend says I'm her best student and she's told the whole class.",
    "I do my shopping in the twenty minutes before the bus.",
    "It wouldn't be the worst thing if the chess club moved to Thursdays.",
    "My nephew's moved his drum kit out and I've got my spare room back.",
    "I've a bit put by and Darren at the credit union's been helping me open an account.",
    "The night nurse says I'm no trouble and brings me a biscuit at six.",
    "I've been cutting the cake in half so it lasts till the weekend.",
    "He's very protective of his tomatoes, he even sits out with them.",
    "I've told the cat she's getting no more ham.",
    "When Dad's had a good day we play dominoes till bedtime.",
    "I'm good at make-up now, I did my sister's for her wedding.",
    "She has her tea in the car because she likes to watch the harbour.",
    "Lately I've been driving home the long way for the sunsets over the bridge.",
    "My daughter says the bank's moving to the high street so we'll go and see it.",
    "I eat when I like, it's the best thing about my own place.",
    "Edna showed me her wedding ring and her mother's brooch, both newly cleaned.",
    "Mr Dhillon was in his favourite chair in his smart cardigan, ready for the concert.",
    "He said to me, you'd make a lovely home for a dog.",
    "The baby's car seat was by the front door because they're off to Tenby on Saturday.",
    "My boss keeps biscuits in the drawer and I can go home when the work is done.",
    "I put the telly on so the wee one could see the penguins.",
    "Ah jist keep ma heid doon when it's rainin an get on wi the plantin.",
    "Ma laddie sees tae the gairden noo, ah like tae watch.",
    "Ah've been sittin in the sun a fair bit, it's been braw.",
    "She's aye got a new hat on, an aye a new joke.",
    "Ah'm no feart o the dentist noo, ah'd jist as soon go the morn.",
    "Ah'm in ma bed at the back o nine wi a book an that's me happy.",
    "Dw i ddim yn cael pwdin tan ddydd Sul, medd y dietegydd, a dyna ni.",
    "Mae o'n wahanol iawn pan mae'r haul yn tywynnu.",
    "Fydda i ddim yn gweld y ffilm eto, roedd hi'n rhy hir.",
    "Dw i'n aros yn y gwely nes bydd y tŷ wedi cynhesu ar fore Sul.",
    "Mae'r mab yn edrych ar ôl yr ardd i gyd, dydw i ddim yn gorfod plygu.",
    "Dim ond pan ddaw'r haul dw i'n cael eistedd allan.",
)
# Said plainly, by the person or about them, misspelt, in Scots and in Welsh; sentences parted by a stroke.
PLAIN: dict[str, str] = {
    "sexual_harm": """
        my dad rapes me / he raped me last year / He has been raping me since I was ten / my step dad rapes my sister
        my husband forces himself on me / my uncle raped me / her husband rapes her / she says her carer raped her
        he touches me / he touches me down there / touches me down there / my dad touches me
        my brother keeps touching me / he touched me in bed / he toches me / he tuches me at nite
        the carer touches me when he washes me / He touches her when she is asleep
        the driver touched me between my legs / he touched my private parts / she touches me and tells me not to say
        my da touches me / ma uncle touches me doon there / he's aye touchin me
        the man next door touches my daughter / my grandad touch's me / he makes me touch him
        he makes me have sex with him / my boyfriend makes me have sex when I don't want to
        he has sex with me when I'm asleep / he gropes me / he puts his fingers inside me
        he put his hand in my knickers / he put his hand between my legs / my cousin got into my bed and touched me
        they rape me / I was raped / I got raped at the party / I was sexually abused by my stepfather
        he films me in the shower / he wants me to send him nudes / Mae fy nhad yn fy nhreisio
        Mae o'n fy nghyffwrdd i / mae fy ewythr yn cyffwrdd ynof i / Ges i fy nhreisio
        mae e'n fy nghyffwrdd i lawr fanna / my dad rape's me / a man at the centre feels me up / he feels her up
    """,
    "hurt_by_someone": """
        my dad hits me / my dad hit's me / my dad hitts me / my mum hit's me with a spoon / he kick's me
        he punch's me / my husband beats me / my husband beat's me up / her son hits her / his wife hits him
        He wants his wife to stop hitting him / I want him to stop hitting me / I wish he would stop hurting me
        make him stop hitting me / she slaps me / a good day is when he doesn't hit me
        a good day is when my brother does not hit me / I like it when he doesn't hit me
        the best days are when mum doesnt hit me / I'm happy when my dad isn't hitting me
        it's a good night if he disnae hit me / a guid day is when ma da disnae skelp me
        she says it's a good week when he doesn't hurt her / I wish he wouldn't hit me / I asked him not to hit me
        he promised not to hit me again / he said he won't hit me again / ma da skelps me / ma man leathers me
        he batters me / ma brother's aye hittin me / he gied me a doin / my carer pinches me / the staff hurt me
        my boyfriend choked me / he strangles me / he kiks me / my brother kicks my head / Mae fy nhad yn fy nharo
        mae o'n fy nharo / Mae fy ngŵr yn fy nghuro / mae mam yn fy mwrw / Mae hi'n fy mrifo
        mae fy mrawd yn fy nghicio / mae rhywun yn fy mrifo / maen nhw'n ei tharo hi / mae ei gŵr yn ei churo
        my dad hurts me / my mum hurt's me / someone is hurting me / he pushes me about / she throws things at me
        he hits my mum
    """,
    "ending_life": """
        nae point in living / no point in living / there's no point living / there's nae point bein alive
        nae point in goin on / whats the point in living / I see no point in living
        she says there's no point in living any more / I'd rather no wake up the morn / I'd rather not wake up
        I would rather not wake up tomorrow / ah'd raither no wake up / I'd sooner not wake up
        it would be better if I didn't wake up / he says he'd rather not wake up / I hope I dinnae wake up the morn
        I don't want to be here anymore / I dont want to be here any more / i dont wanna be here no more
        ah dinnae want tae be here ony mair / I don't want to be here / she doesn't want to be here any more
        he says he doesn't want to be here anymore / I don't want to live / I dont want to live anymore
        I no longer want to live / he doesn't want to live any more / i want to dye / I wish I wasn't here
        I wish I was never born / I want to be dead / I'd be better dead / ah'd be better aff deid
        everyone would be better off without me / they'd be better off if I was dead
        the world would be better without me / I'm thinking of killing myself / I want to kill my self
        im going to kill myself / he wants to kill himself / ah want tae dee / she wants to die / I feel suicidle
        sucidal thoughts again / I've had thoughts of ending it / Dydw i ddim am fyw rhagor / Dw i ddim eisiau byw
        Dwi ddim isio byw ddim mwy / Dydi hi ddim am fyw / Dw i eisiau marw / Well i bawb hebdda i
        Byddai pawb yn well hebdda i / byddai'n well i bawb hebddo i / Dydw i ddim eisiau bod yma
        Dwi isio lladd fy hun / mae o eisiau marw / does dim pwynt byw / Dw i ddim am ddeffro / gwell fyddai i mi farw
    """,
    "goodbye": """
        I gave away my records and said bye to everyone / I said bye to everyone and gave away my records
        I've given away my things and said goodbye to everybody / gave my dog away and said my goodbyes
        He gave his guitar to his nephew and said goodbye to them all
        she has given her jewellery away and said bye to the family / I said goodbye to my sister and gave her my ring
        ah gied awa ma records an said cheerio tae a'body / ah've gied awa ma bike and telt them a' cheerio
        ive gave away all my stuff and sed bye to every one / He is giving away his tools and saying goodbye to people
        she's been giving her things away and saying her goodbyes
        I gave my cat to next door. I've said bye to my mum. / I have written letters and given away my clothes
        I'm giving away everything I own. I've written to everyone to say goodbye.
        gave all my games away n said bye to my mates
        I've phoned everyone to say goodbye and given my watch to my grandson
        I said my last goodbyes and gave away the budgie / he's gave away his medals and said ta-ra to the lads
        I sent everyone a goodbye message and gave away my phone / I've left a goodbye note and given away my things
        Dw i wedi rhoi fy mhethau i ffwrdd a dweud hwyl fawr wrth bawb
        Dw i wedi ffarwelio â phawb a rhoi fy nghi i Mair
        wedi rhoi fy recordiau i ffwrdd ac wedi dweud ta-ta wrth bawb
        rhoddais fy ngitâr i Siôn a dweud hwyl fawr wrth bawb / mae o wedi rhoi ei bethau i gyd i ffwrdd a ffarwelio
        I gave my savings to my sister and told her goodbye / gave away my books, told everyone bye
        She gave me her necklace and said goodbye like she meant it
        he handed out all his belongings and said bye to everyone
        I've gotten rid of all my things and said bye to everyone
        I gave everything away and said farewell to my friends
        my brother gave away his playstation and said goodbye to us all
        said bye to all my friends, my records are for Tom now, I gave them away
        he has said bye to all of us and he's giving away his bikes
        ah've said ma byes and gied awa the budgie's cage an a'
        I told my mum goodbye and gave my phone to my brother
        she gave away her wedding ring, then she phoned round saying goodbye
        she's written a goodbye letter and gave her cat away / Rhois fy meic i Owain a dweud ta-ta wrth bawb
    """,
    "neglect": """
        her husband only feeds her when he remembers / my son only feeds me when he remembers
        she only washes me if I beg / he only changes her pad once a day / they only give me water when I ask
        my mum only feeds us when she's sober / he only gives me my tablets when he feels like it
        she forgets to feed me / her husband forgets to feed her / my daughter forgets to give me my dinner
        they forget to change me / he never feeds her / they never wash me / nobody feeds me / nobody washes me
        nobody changes my pad / he doesn't feed me / she doesn't feed the kids / my dad doesn't give us any food
        they don't give me enough to eat / they won't feed me / he won't give me my medicine / they leave me hungry
        he leaves her hungry / I go to bed hungry because mum forgets / they leave me in my own mess
        he leaves her wet all day / ma son only feeds me when he minds / naebody feeds me / they dinnae feed me
        she disnae wash me / he disnae gie me ma tablets / ma maw forgets tae feed us
        she only gets fed when he remembers / I only get fed when he's in / my husband leaves me in a wet bed
        they leave me sitting in wee / he only feed's me once a day / he dosent feed me / dyn nhw ddim yn fy mwydo
        dydi o ddim yn fy mwydo i / mae o'n anghofio fy mwydo / does neb yn fy ngolchi / does neb yn newid fy mhad
        dw i ddim yn cael bwyd / mae o ond yn fy mwydo pan mae'n cofio / mae hi'n anghofio rhoi bwyd i mi
    """,
    "locked_in|controlled": """
        Mae rhywun yn cloi'r drws arna i / mae o'n cloi'r drws arna i bob nos / maen nhw'n cloi'r drws arni hi
        mae mam yn fy nghloi / maen nhw'n fy nghloi i mewn / mae o'n cloi fi yn y llofft
        dw i ddim yn cael mynd allan, mae'r drws ar glo / dw i wedi cael fy nghloi mewn / someone locks the door on me
        he locks the door on me / they lock the door on her at night / she locks me in / he lock's me in
        my dad locks me in my room / they lock me in my bedroom / he locks her in the house
        they shut me in my room all day / she shuts me in the cupboard / I'm locked in my room
        I get locked in at night / I am locked in the flat / they keep me locked in
        he keeps her locked in the bedroom / my door is locked from the outside / they bolt my door at night
        he bolts the door on me / he takes the key so I can't get out / I can't get out, they have the key
        they won't let me out of my room / he won't let her out of the house / ma son locks me in
        he locks us in the hoose / they steek the door on me / ah'm locked in ma room
        ah cannae get oot, he's got the key / they loks me in / my mum locked me out all night
        my carer locks me in when she goes / the staff lock him in / he locked me in the bathroom
        they lock me in the car for hours
    """,
}

# Their harmless neighbours: hands that help, balls, songs, greetings, spare plants, sleepers, stiff joints.
NEAR_PLAIN = """
        I have a massage every Friday / The massage lady does my shoulders and it eases me
        The physio touches my knee and asks if it is sore / The physio touched me on the hip to show me where to bend
        My dance partner holds me by the waist / He touches me on the arm so I know he's there, since I am deaf
        She touches me on the shoulder when it is my turn to sing / The song touches me every time
        It touched me that they all came / what you said touched me / The nurse touches my foot to check the feeling
        I was hit by a ball at the cricket / The ball hit me on the nose and we all laughed
        I got hit by a snowball from my grandson / A football hit him in the stomach, he was fine
        The hairdresser touches up my roots / My brother touches his toes every morning
        Off to the club now, bye everyone / Thanks for the chat, bye everyone! / That's me, bye for now
        I said bye to the carer and she went to her next call / I gave away my spare plants
        I gave away my spare tomato plants and said bye to the stall holders
        I'm giving away the extra beans at the allotment / She gave away her old magazines to the ward
        I'd rather not wake him up / I would rather not wake her before nine / I'd rather no wake the bairn
        He'd rather not wake up early on a Sunday / There's no point in living in town if you don't drive
        no point in living near the sea and never going / There's nae point in livin ower there
        I don't want to be here at four, the bus goes at three / I don't want to be here on Tuesday, it's my birthday
        I don't want to be here anymore on Tuesdays, the art class moved to Fridays
        I don't want to live in Cardiff anymore / I don't want to live on my own
        He only feeds the cat when she miaows / She only washes the car when it rains
        I only feed the birds when there is frost / We only change the bed on Saturdays / She forgets to feed the fish
        He never feeds the dog at the table / She doesn't feed the ducks bread
        A good day is when my back doesn't hurt me / A good day is when the rain doesn't hit me in the face
        a good day is when he wins at darts / I like it when he doesn't beat me at chess
        He stopped hitting the ball so hard / He wants to stop hitting the snooze button / He rapped on the window
        He raps and she sings / she wrapped me in a blanket / rapeseed oil in the pan / my dad's wrapped up warm
        I lock the door on my way out / He locks the door on his way to work
        Mae o'n cloi'r drws bob nos cyn mynd i'r gwely / Mae fy mhen-glin yn fy mrifo / Mae'r esgidiau'n fy mrifo
        Dydi o ddim yn fy nharo i / Well i bawb ddod am ddau / Dydw i ddim am fyw yn y dref
        Dw i ddim am ddeffro'n gynnar / Mae rhywun yn cloi'r drws cefn bob nos / hwyl fawr bawb, wela i chi dydd Llun
        Dw i wedi rhoi fy mhlanhigion sbâr i'r ysgol / Dad's hit song came on
        My brother's kicks were the best in the match / Mum's slaps of paint on the fence / He doesn't hit me
        She says he doesn't touch her / nobody touches me / I asked and she said that he never hits her
        When I asked him he said nobody hurts him / the vet said he never bites
        I don't want to be here when the plumber comes / He felt her pulse / She feels up to it today
        The vet touched the dog and he yelped / The doctor touched me here to see where it hurt
        my carer touches my shoulder before she lifts me, as I asked
        I gave my old coat to my sister and said bye at the station / Say bye to the dog for me
        I told him bye and got on the bus / He gave me his seat on the bus / She gave away the surprise
        He gave himself away by laughing / He wants his wife to stop hitting the gatepost
        The door locks itself behind me / I locked myself in the loo by accident, daft
"""


def parted(block: str) -> list[str]:
    """The sentences of a block."""
    return [said.strip() for line in block.strip().splitlines() for said in line.split(" / ")]


# END OF TABLES

KNOWN_MISSES: tuple[str, ...] = (
    "Ask about the wrist and you get the weather.",
    "If it's bad news I'll not be hanging about for it, I've told nobody that.",
)
"""Signs that it does not see, left so because a rule for them would fire on too much else. At most ten.

Safety never rests on detection: every record asks what has to be passed on, whatever was noticed.
"""

HELD_BACK = {"raised": (32, 38), "false": (0, 39)}
"""How the rows kept aside came out: raised of those that should be, false of those that should not.

Of the thirty from the first batch thirty are raised; of the eight from the second, said as far sideways as
people say it, none was at first and two are since weak words count in company.
"""


def tuned(rows: tuple) -> list:
    """Three rows in four, those that the rules were shaped on."""
    return [row for i, row in enumerate(rows) if i % 4 != 3]


def held_back(rows: tuple) -> list:
    """The fourth row."""
    return rows[3::4]


@pytest.mark.parametrize(("text", "kinds", "how"), [r for r in tuned(FIRE) if r[0] not in KNOWN_MISSES])
def test_words_that_may_be_a_disclosure_are_raised(text: str, kinds: str, how: str) -> None:
    """What somebody says of harm is raised, under a fitting name and as pressing as it was said."""
    fitting = [sign for sign in signs(text) if sign.kind in kinds.split("|")]
    assert fitting, signs(text)
    if how == "now":
        assert any(sign.urgent for sign in fitting)
    elif how == "clear":
        assert any(sign.clear for sign in fitting)
    elif how == "soft":
        assert not any(sign.clear for sign in fitting)


@pytest.mark.parametrize(("kinds", "text"), [(kinds, text) for kinds in PLAIN for text in parted(PLAIN[kinds])])
def test_what_is_said_plainly_is_raised(kinds: str, text: str) -> None:
    """The plainest words are the ones that must not be lost, however they are spelt and whoever says them."""
    assert any(sign.kind in kinds.split("|") for sign in signs(text)), signs(text)


@pytest.mark.parametrize("text", parted(NEAR_PLAIN))
def test_neighbours_of_plain_words_pass_without_a_question(text: str) -> None:
    """Nearly the same words with nobody harmed in them raise nothing."""
    assert signs(text) == ()


def test_there_are_forty_plain_ways_of_each_and_as_many_neighbours() -> None:
    """A table that shrinks would make the figure above look better than it is."""
    assert all(len(set(parted(block))) >= 40 for block in PLAIN.values())
    assert len(set(parted(NEAR_PLAIN))) >= 80


@pytest.mark.parametrize("text", tuned(QUIET))
def test_everyday_words_pass_without_a_question(text: str) -> None:
    """Idioms, sport, cooking, films, denials and arranged things raise nothing: a false alarm costs trust."""
    assert signs(text) == ()


def test_the_figures_published_for_the_rows_kept_aside_are_true() -> None:
    """Nobody can improve or spoil the rules without this figure being looked at again."""
    fire, quiet = held_back(FIRE), held_back(QUIET)
    raised = sum(bool(signs(text)) for text, _, _ in fire)
    false = sum(bool(signs(text)) for text in quiet)
    assert {"raised": (raised, len(fire)), "false": (false, len(quiet))} == HELD_BACK


def test_the_figure_published_for_oblique_speech_is_true() -> None:
    """A better rule may raise the first number; whoever changes it says so in the docstring above."""
    raised, false = sum(bool(signs(text)) for text in OBLIQUE), sum(bool(signs(text)) for text in NEAR_OBLIQUE)
    figure = f"oblique speech: {raised} of {len(OBLIQUE)} raised, {false} of {len(NEAR_OBLIQUE)} false."
    assert figure in (__doc__ or "")


@pytest.mark.parametrize("text", KNOWN_MISSES)
def test_a_known_miss_is_still_missed(text: str) -> None:
    """When one is seen at last, this says so, and it leaves the list."""
    assert signs(text) == ()


def test_the_list_of_known_misses_stays_short() -> None:
    """Ten at most: beyond that the rules are wrong, not the sentences."""
    assert len(KNOWN_MISSES) <= 10


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("he hits me", "he never hits me"),
        ("he doesn't mean to hurt me", "he doesn't hurt me"),
        ("Someone is harming her.", "No one is harming her."),
        ("She has thoughts of suicide.", "She denied thoughts of suicide."),
        ("he locks me in", "he has never locked me in"),
        ("mae o'n fy mrifo i", "dydi o ddim yn fy mrifo i"),
        ("a good day is when he doesn't hit me", "he doesn't hit me"),
        ("he promised he wouldn't hit me", "she said that he wouldn't hit me"),
        ("he touches me", "he never touches me"),
    ],
)
def test_a_plain_no_takes_a_sign_back_and_a_wrapping_does_not(said: str, denied: str) -> None:
    """A denial that stands at the words takes them back; one that is wrapped round a disclosure does not."""
    assert signs(said)
    assert not signs(denied)


def test_a_but_after_a_denial_is_heard() -> None:
    """What follows the but is not denied."""
    assert signs("She denied any plans but she said she wants to end her life.")


def test_what_happened_long_ago_is_asked_about_and_is_not_now() -> None:
    """Harm in childhood is kept and asked about; nobody is sent to the door for it."""
    (sign,) = signs("When I was wee my father hit me with a belt.")
    assert (sign.urgent, sign.clear) == (False, False)


def test_harm_that_may_come_back_tonight_is_urgent() -> None:
    """The same words press more when the person is due back within hours."""
    assert not any(sign.urgent for sign in signs("The carer slapped me."))
    assert any(sign.urgent for sign in signs("The carer slapped me. She's on again tonight."))


def test_cooker_knobs_that_are_off_are_no_sign_and_gas_or_fire_is() -> None:
    """Knobs are often off for good reason; gas left on and flames are not."""
    assert signs("The cooker knobs were off.") == ()
    assert signs("He was in his dressing gown, the cooker knobs were off.") == ()
    assert signs("The gas had been left on.")
    assert signs("The kitchen went on fire.")


def test_a_line_break_inside_a_sentence_hides_nothing() -> None:
    """People wrap their lines by hand; only a blank line or a stop ends what was said."""
    assert any(sign.urgent for sign in signs("I want to\nend my life"))


def test_the_same_sentence_twice_gives_the_same_sign_twice() -> None:
    """A sentence is looked at once, and each place where it was said is kept."""
    first, second = signs("He hits me. He hits me.")
    assert (second.start - first.start, second.kind, second.clear) == (len("He hits me. "), first.kind, first.clear)


def test_a_disclosure_in_words_that_never_stop_is_found() -> None:
    """Dictation without a full stop may go on for pages."""
    text = "and we went to the shop and had a cup of tea and came back " * 200
    (sign,) = signs(f"{text}and he hits me {text}")
    assert (sign.start, sign.kind) == (len(text) + len("and he "), "hurt_by_someone")


@pytest.mark.parametrize("finder", [concerns._signs()[0], concerns._cues()[0], concerns._idioms(), concerns._dealt()])
def test_choosing_patterns_by_their_words_loses_none(finder: Finder) -> None:
    """Only patterns with a needed word in the sentence are tried; trying all of them finds nothing more."""
    plain = [text for block in (*PLAIN.values(), NEAR_PLAIN) for text in parted(block)]
    for text in [*(text for text, _, _ in FIRE), *QUIET, *OBLIQUE, *plain, *(text for text, _ in DONE)]:
        found = set(finder.hits(text))
        for number, pattern in enumerate(finder.patterns):
            for match in compiled(pattern).finditer(text):
                assert (number, *match.span()) in found, pattern


def test_a_gift_or_a_letter_alone_is_no_goodbye() -> None:
    """Only the two together are; each alone is an ordinary thing to do."""
    assert signs("I've given my fish to the lad next door.") == ()
    assert signs("I wrote the letters.") == ()
    (sign,) = signs("I've given my fish to the lad next door and wrote the letters.")
    assert (sign.kind, sign.urgent, sign.clear) == ("goodbye", True, True)


def test_gifts_and_thanks_at_a_move_are_asked_about_and_are_not_urgent() -> None:
    """People who move house give things away and say thank you."""
    found = signs("I'm moving house, so I gave my fish to the lad next door. Thanks for everything.")
    assert not any(sign.urgent for sign in found)


def test_apostrophes_may_be_straight_typographic_or_left_out() -> None:
    """People type all three, and the words are never changed to find out."""
    for text in ("I don't want to be alive", "I don’t want to be alive", "I dont want to be alive"):
        assert any(sign.urgent for sign in signs(text)), text


def test_an_apostrophe_that_slipped_in_hides_nothing() -> None:
    """The sign still points at the words as they were typed."""
    text = "Gran's fine but my dad's pal hit's me and kick's me"
    assert [text[sign.start : sign.end] for sign in signs(text)] == ["hit's me", "kick's me"]


def test_words_told_by_somebody_else_count_too() -> None:
    """What was said to the worker is as much a sign as what was seen."""
    assert signs("Her neighbour rang to say that her son hits her.")


def test_a_sign_points_at_the_words_in_code_points() -> None:
    """The words are shown beside the question, to the letter, after emoji and accents too."""
    text = "🙂 Siân é̂: he hits me, and that’s all"
    (sign,) = signs(text)
    assert text[sign.start : sign.end] == "hits me"


def test_a_note_in_capitals_reads_the_same() -> None:
    """Some people type with the caps key down."""
    assert signs("HE HITS ME")


DONE: tuple[tuple[str, str], ...] = (
    ("I've referred to the fire service today and told my manager.", "referred to the fire service"),
    ("Bruise on her arm. Rang safeguarding at ten past two.", "Rang safeguarding"),
    ("I spoke to my senior straight after.", "spoke to my senior"),
    ("dw i wedi dweud wrth fy rheolwr", "wedi dweud wrth fy rheolwr"),
    ("ah telt the social worker on Monday", "telt the social worker"),
    ("Adult protection referral made.", "referral made"),
    ("The police were called and attended.", "police were called"),
    ("Submitted a safeguarding alert.", "Submitted a safeguarding alert"),
    ("Passed this on to the duty social worker.", "Passed this on to the duty social worker"),
)


@pytest.mark.parametrize(("text", "stretch"), DONE)
def test_what_was_done_or_who_was_told_is_found(text: str, stretch: str) -> None:
    """Discussed and dealt with is a line of its own (FNF ¶24): nobody is asked twice."""
    assert any(stretch in text[start:end] for start, end in dealt_with(text)), dealt_with(text)


@pytest.mark.parametrize(
    "text",
    [
        "I will ring safeguarding tomorrow.",
        "Should I tell my manager?",
        "I haven't told the social worker.",
        "don't tell the police",
        "He wants to keep going to the bowls.",
        "Nobody told the GP.",
        "dw i ddim wedi dweud wrth fy rheolwr",
    ],
)
def test_a_plan_a_question_or_a_no_is_not_something_done(text: str) -> None:
    """Only what has happened counts as done; the question stays open otherwise."""
    assert dealt_with(text) == ()


SOME_WORDS = st.lists(
    st.one_of(st.text(max_size=12), st.sampled_from([text for text, _, _ in FIRE] + list(QUIET))), max_size=6
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(SOME_WORDS)
@example("")
@example("\x00he hits me\u202e\ud800")
@example("İ he hits me ẞ ﬁ")
def test_any_text_gives_ordered_signs_that_do_not_overlap(text: str) -> None:
    """Whatever is typed: no crash, kinds that exist, spans inside the text, in order, apart."""
    last = 0
    for sign in signs(text):
        assert isinstance(sign, Sign)
        assert last <= sign.start < sign.end <= len(text)
        assert sign.kind in KINDS
        assert sign.clear or not sign.urgent
        last = sign.end
    last = 0
    for start, end in dealt_with(text):
        assert last <= start < end <= len(text)
        last = end


@pytest.mark.parametrize(
    "unit",
    [
        "Saw Len at home; he says that his son takes his pension and hits him. ",
        "hits me ",
        "he  ",
        "no never not ",
        "a",
        "\n",
        "dont want to wake up ",
        "told the ",
    ],
)
def test_ten_times_the_words_are_about_ten_times_the_work(unit: str) -> None:
    """No pattern goes back over what it has read: hostile or dull, the work grows with the length."""

    def work(size: int) -> int:
        text = (unit * (size // len(unit) + 1))[:size]
        return steps(lambda: (signs(text), dealt_with(text)))

    signs("ready")
    assert work(40_000) < 13 * work(4_000) + 2_000
