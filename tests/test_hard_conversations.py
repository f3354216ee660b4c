"""The conversations that go wrong elsewhere, each to its end."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation import events as e
from bot.conversation.conversation import evolve
from bot.conversation.recording import Kind, Line, Mode, Party, Role, Span, Wording
from tests.conftest import Talk, hears


def test_a_correction_after_reading_back_replaces_the_line_and_no_redraft_brings_the_old_one_back():
    """A "no" with other words is a correction: the new words stand, the old ones stay out for good."""
    talk = Talk(Mode.PERSON, hears=hears({"I want Sam to come on the bus with me": ("B1", "person")})).start()
    talk.say("I want Sam to come on the bus with me").press("thats_all")
    assert talk.line("B1").text == "I want Sam to come on the bus with me"
    talk.say("no. i want Sam to come on the bus behind me. so i can do it")
    line = talk.line("B1")
    assert line.text == "no. i want Sam to come on the bus behind me. so i can do it"
    assert line.wording is Wording.OWN
    talk.press("back")  # nothing is kept yet: back to saying more
    talk.say("that is all").press("thats_all")
    assert [line.text for line in talk.lines if line.element == "B1"] == [line.text]
    talk.to_confirming().yes("Jo")
    assert "with me" not in talk.records[0].content["shown"]
    assert "behind me" in talk.records[0].content["shown"]


def test_a_quoted_service_aim_never_becomes_the_persons_outcome():
    """A worker quotes the person and, among the quotations, the plan: only the person's words are theirs."""
    note = 'The plan says "Ron will engage with the day service". Ron said "I want to mend clocks".'
    heard = hears({"Ron will engage with the day service": ("B2", "worker"), "I want to mend clocks": ("B1", "person")})
    talk = Talk(hears=heard).start().say(note).choose("play_back", "yes")
    talk.press("thats_all")
    outcomes = [line for line in talk.lines if line.element == "B1"]
    assert [line.text for line in outcomes] == ["I want to mend clocks"]
    assert outcomes[0].wording is Wording.REPORTED
    assert talk.line("B2").holder == "worker"


def test_words_that_a_mother_types_for_her_son_are_never_his_own():
    """Who types is asked. What she types as his is reported until he says yes himself, and may be her view."""
    talk = Talk(
        Mode.PERSON, hears=hears({"I want to stay at home": ("B1", "person"), "I like trains": ("C1", "person")})
    )
    talk.take(e.Started(talk.now(), "talk", Mode.PERSON, "wales", "", "Europe/London"))
    talk.choose("language", "en").choose("safe_here", "yes").choose("who_types", "helper")
    talk.say("Carys").say("Huw").press("skip")
    talk.say("I want to stay at home. I like trains").press("thats_all")
    assert talk.line("B1").wording is Wording.REPORTED
    talk.press("mine")
    moved = talk.lines[0]
    assert (moved.element, moved.holder, moved.kind) == ("V5", "supporter", None)
    assert moved.wording is Wording.OWN, "her own view, in her own words; nothing of it is his"
    assert not [line for line in talk.lines if line.element == "B1" and line.text]


def test_that_is_not_what_i_said_is_stored_at_once_beside_a_kept_record():
    """A yes, then "that is not what I said": the objection needs no fingerprint, and the record stays as it was."""
    talk = Talk(Mode.PERSON, hears=hears({"i want a job": ("B1", "person")})).start()
    talk.say("i want a job").press("thats_all").to_confirming().yes("Dee")
    kept = talk.records[0].stored
    talk.press("object").say("i said a job with a badge")
    assert talk.c.text_of(talk.c.objections[0]) == "i said a job with a badge"
    assert talk.records[0].stored == kept
    assert len(talk.records) == 1
    talk.press("change")
    while talk.ask.question == "read_line" and talk.c.current_line and talk.c.current_line.element != "B1":
        talk.press("keep")
    talk.say("a job with a badge").to_confirming().yes("Dee")
    assert [record.version for record in talk.records] == [1, 2]


def test_two_people_who_say_we_are_asked_whose_outcome_it_is_and_neither_is_given_the_others():
    """One record, one subject: "we want to stop here" is asked about; the other one's goes in their own record."""
    heard = hears({"We want to stop here": ("B1", "together")})
    talk = Talk(hears=heard).start().say('They both said "We want to stop here".')
    assert talk.ask.question == "whose"
    talk.choose("whose", "theirs")
    talk.choose("play_back", "yes") if talk.ask.question == "play_back" else None
    talk.press("thats_all")
    assert not [line for line in talk.lines if line.element == "B1" and line.text]
    assert talk.line("V5").text == "We want to stop here"

    both = Talk(hears=heard).start().say('They both said "We want to stop here".').choose("whose", "both")
    both.choose("play_back", "yes").press("thats_all")
    assert both.line("B1").holder == "person"
    assert both.line("B1").wording is Wording.REPORTED


def test_nothing_ends_on_thanks_or_ok():
    """While lines are read back, "thanks" and "ok" are answered kindly and the line still waits."""
    talk = Talk(Mode.PERSON, hears=hears({"i want a cat": ("B1", "person")})).start()
    talk.say("i want a cat").press("thats_all")
    before = talk.ask.lines
    for text in ("thanks", "ok", "Diolch!"):
        talk.say(text)
        assert talk.said() == ["keep_or_change"]
        assert talk.ask.lines == before
    talk.to_confirming().say("ok thanks")
    assert talk.ask.question == "confirm"
    assert not talk.records


def test_a_line_that_a_worker_words_otherwise_needs_a_yes_of_its_own():
    """Reworded and added lines are not covered by "keep the rest" or by the whole confirmation."""
    talk = Talk(hears=hears({"he wants to fish": ("B1", "person"), "he has a rod": ("C1", "worker")})).start()
    talk.say("he wants to fish and he has a rod").choose("play_back", "yes").press("thats_all")
    talk.press("change").say("He hopes to fish at Loch Doon")
    assert talk.line("B1").wording is Wording.ADDED
    talk.press("keep_rest")
    assert talk.said() == ["own_yes_needed"]
    assert talk.ask.lines[0].element == "B1"
    talk.press("keep")
    assert talk.ask.question == "pass_on"


def test_what_they_said_differently_stays_reported_and_theirs():
    """ "They said it differently": the worker gives the words again, and they are told by the worker, not own."""
    talk = Talk(hears=hears({"he wants to fish": ("B1", "person")})).start()
    talk.say("he wants to fish").choose("play_back", "yes").press("thats_all")
    talk.press("differently").say("I want tae fish wi ma brother")
    line = talk.line("B1")
    assert (line.holder, line.wording, line.quoted) == ("person", Wording.REPORTED, True)


def test_delete_that_takes_the_words_out_and_says_so():
    """The last thing said is gone from the talk, its marks and its lines; only that it was there stays."""
    talk = Talk(Mode.PERSON, hears=hears({"i drink": ("D1", "person"), "i want a cat": ("B1", "person")})).start()
    talk.say("i want a cat").say("i drink").press("delete")
    assert talk.said() == ["deleted"]
    assert talk.c.words[-1].text is None
    talk.press("thats_all")
    assert [line.text for line in talk.lines] == ["i want a cat"]


def test_a_persons_talk_stops_after_two_dunnos():
    """ "dunno" twice is enough: the program offers to keep it for next time and presses no further."""
    talk = Talk(Mode.PERSON).start()
    talk.say("dunno").say("dunno")
    assert talk.ask.question == "little_said"
    talk.choose("little_said", "read")
    assert talk.lines[0].open == "not_said_yet"


def test_back_asks_the_question_before_and_the_new_answer_replaces_the_old():
    """What is said after `back` supersedes what was said then."""
    heard = hears({"sea": ("B6", "person"), "hills": ("B6", "person")})
    talk = Talk(Mode.PERSON, hears=heard).start().say("sea")
    assert talk.ask.question == "why_good"
    talk.press("back")
    assert talk.ask.question == "good_day"
    talk.say("hills").press("thats_all")
    assert [line.text for line in talk.lines if line.text] == ["hills"]


def test_after_a_bare_yes_one_open_question_is_asked_before_anything_is_written():
    """Saying yes to please people is common: a bare yes is followed by an open question, and makes no line."""
    talk = Talk(Mode.PERSON).start().say("yes")
    assert talk.ask.question == "more"
    assert not talk.c.marks


def test_a_bare_nothing_after_back_replaces_what_was_said_before():
    """An answer that holds no line still takes the old one back."""
    talk = (
        Talk(Mode.PERSON, hears=hears({"the stairs": ("D1", "person"), "a cat": ("B6", "person")})).start().say("a cat")
    )
    while talk.ask.question != "worry":
        talk.press("skip")
    talk.say("the stairs").press("back")
    assert talk.ask.question == "worry"
    talk.say("nothing").press("thats_all")
    assert talk.line("D1").text == ""


def test_what_was_played_back_wrong_is_replaced_by_how_it_is_put_right():
    """ "No" to the play-back, then the right words: the wrong line is in no draft."""
    heard = hears({"she wants a dog": ("B1", "person"), "she wants a frog": ("B1", "person")})
    talk = Talk(hears=heard).start().say("she wants a dog").choose("play_back", "no")
    talk.say("she wants a frog").press("thats_all")
    assert [line.text for line in talk.lines if line.element == "B1"] == ["she wants a frog"]


def test_a_line_that_was_left_out_is_in_no_later_draft():
    """Left out, then more is said and drafted again: it does not come back."""
    heard = hears({"she wants a dog": ("B1", "person"), "she has a shed": ("C1", "worker")})
    talk = Talk(hears=heard).start().say("she wants a dog").choose("play_back", "yes").press("thats_all")
    talk.press("drop").press("back")
    assert talk.ask.question == "anything_else"
    talk.say("she has a shed")
    assert "she has a shed" in [line.text for line in talk.lines]
    assert "she wants a dog" not in [line.text for line in talk.lines]


def test_a_button_from_an_old_screen_keeps_nothing():
    """A yes to a line carries its fingerprint: to how it read before, it is no yes."""
    talk = Talk(hears=hears({"she wants a dog": ("B1", "person")})).start()
    talk.say("she wants a dog").choose("play_back", "yes").press("thats_all")
    old = talk.ask
    talk.press("differently").say("she wants a big dog")
    talk.take(e.Pressed(talk.now(), "keep", old.lines[0].id, old.fingerprint))
    assert talk.said() == ["changed_since"]
    assert not talk.c.yeses
    talk.press("keep")
    assert talk.ask.question == "pass_on"
    talk.press("back").press("differently").say("she wants a cat")
    assert talk.ask.question == "read_line", "the yes to the words before does not hold for these"


def test_no_drafter_can_put_a_service_aim_or_other_marks_under_the_persons_outcome():
    """A drafter that claims an outcome resting on a service's aim, or on nothing, is not believed."""
    heard = hears({"attend the centre weekly": ("B2", "worker"), "a dog": ("B1", "person")})
    talk = Talk(hears=heard).start().say("Aim: attend the centre weekly. She wants a dog.").choose("play_back", "yes")
    talk.take(e.Pressed(talk.now(), "help"))
    aim = next(mark for mark in talk.c.live if mark.element == "B2")
    claimed = Line("x1", "B1", "person", aim.span, aim.text, (aim.id,), Wording.OWN, kind=Kind.CHANGE)
    nothing = Line("x2", "B1", "person", Span("w0", 0, 3), "out of thin air", (), Wording.OWN)
    talk._step(e.Pressed(talk.now(), "thats_all"))
    talk._step(e.Drafted(talk.now(), (claimed, nothing)))
    assert not [line for line in talk.lines if line.text]


def test_no_listener_can_rename_somebody_who_has_a_name():
    """ "I'll ring Ken": whose record it is does not change because another name comes up later."""
    talk = Talk(hears=hears({"a dog": ("B1", "person")})).start()
    first = talk.words("Isa wants a dog")
    talk._step(e.Said(talk.now(), first))
    talk._step(e.Heard(talk.now(), first.id, (Party("person", Role.PERSON, Span(first.id, 0, 3)),), ()))
    assert talk.c.label("person") == "Isa"
    second = talk.words("Ken drives")
    talk._step(e.Said(talk.now(), second))
    talk._step(e.Heard(talk.now(), second.id, (Party("person", Role.PERSON, Span(second.id, 0, 3)),), ()))
    assert talk.c.label("person") == "Isa"


def test_what_is_no_name_confirms_nothing():
    """A refusal or a plea typed where a name belongs keeps nothing."""
    talk = Talk(Mode.PERSON, hears=hears({"a cat": ("B1", "person")})).start().say("a cat").press("thats_all")
    talk.to_confirming()
    for text in ("no", "ok thanks", "I don't want to", "\u200b", "123", "x" * 100):
        talk.yes(text)
        assert talk.said() == ["yes_refused_no_name"], text
    assert not talk.records
    talk.yes("Siân Ó Néill-Jones")
    assert talk.records


def test_a_bare_no_to_a_line_asks_what_it_should_say_instead():
    """ "no" is not the new wording of a line."""
    talk = Talk(Mode.PERSON, hears=hears({"a cat": ("B1", "person")})).start().say("a cat").press("thats_all")
    talk.say("no")
    assert talk.ask.question == "change_line"
    talk.say("a dog")
    assert talk.line("B1").text == "a dog"


def test_a_want_whose_condition_would_be_lost_is_kept_whole_as_a_view():
    """ "I want to go home (but not if Dave is there)" is in the record to the letter, and not as wanting to go home."""
    text = "I want to go home (but not if Dave is there)"
    talk = Talk(Mode.PERSON, hears=hears({"I want to go home": ("B1", "person")})).start().say(text).press("thats_all")
    assert not [line for line in talk.lines if line.element == "B1" and line.text]
    assert talk.line("V3").text == text


def test_what_a_scribe_says_of_both_is_the_scribes_view():
    """Typing for her son, "I'm scared he'd get lost" is hers and not his worry."""
    talk = Talk(Mode.PERSON, hears=hears({"I'm scared he'd get lost": ("D1", "person")}))
    talk.take(e.Started(talk.now(), "talk", Mode.PERSON, "wales", "", "Europe/London"))
    talk.choose("language", "en").choose("safe_here", "yes").choose("who_types", "helper")
    talk.say("Karen").say("Jamie").press("skip").say("I'm scared he'd get lost").press("thats_all")
    assert (talk.line("V5").holder, talk.line("V5").wording) == ("supporter", Wording.OWN)


def test_a_line_can_be_picked_by_its_number():
    """Any line can be looked at next; the others keep their yes."""
    heard = hears({"a dog": ("B1", "person"), "a shed": ("C1", "worker")})
    talk = Talk(hears=heard).start().say("a dog and a shed").choose("play_back", "yes").press("thats_all")
    second = talk.lines[1]
    talk.take(e.Pressed(talk.now(), "go_to", second.id))
    assert talk.ask.lines[0].id == second.id


def test_a_yes_to_a_line_does_not_outlive_its_change():
    """The fold itself: a line that was kept and then changed waits for a yes again, however that came about."""
    talk = Talk(hears=hears({"a dog": ("B1", "person")})).start()
    talk.say("a dog").choose("play_back", "yes").press("thats_all")
    line = talk.lines[0]
    kept = evolve(talk.c, e.LineKept(talk.now(), line.id, line.fingerprint))
    assert kept.current_line is None
    changed = evolve(kept, e.LineChanged(talk.now(), replace(line, text="a big dog")))
    assert changed.current_line is not None


def test_two_cuts_of_one_sentence_that_are_made_whole_are_one_line():
    """A want and its reason that both had to stay in the sentence: the sentence stands once."""
    text = "I want to go home for the garden, but only if Dave is out"
    heard = hears({"I want to go home": ("B1", "person"), "for the garden": ("B3", "person")})
    talk = Talk(Mode.PERSON, hears=heard).start().say(text).press("thats_all")
    ids = [line.id for line in talk.lines]
    assert len(ids) == len(set(ids))
    assert text in [line.text for line in talk.lines]


def test_who_is_typing_can_be_put_right():
    """ "Helper", then back and "me": the person's words are their own, and nobody stands between."""
    talk = Talk(Mode.PERSON, hears=hears({"a cat": ("B1", "person")}))
    talk.take(e.Started(talk.now(), "talk", Mode.PERSON, "wales", "", "Europe/London"))
    talk.choose("language", "en").choose("safe_here", "yes").choose("who_types", "helper").press("back")
    assert talk.ask.question == "who_types"
    talk.choose("who_types", "me").press("skip").press("skip").say("a cat").press("thats_all")
    assert talk.line("B1").wording is Wording.OWN
