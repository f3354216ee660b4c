"""`whatmatters practise`: a talk with somebody invented, in this terminal. Law: nothing of it is kept."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.commands import CouldNot, phrases


def practise(name: Annotated[str, typer.Argument(help="one of the people; left out, they are listed")] = "") -> None:
    """Practise a what-matters talk with somebody invented. Nothing is kept, and nobody is marked."""
    from bot.drafting.page import visible
    from bot.training.looking_back import feedback
    from bot.training.practice import Asked, Practice, answer, world_of
    from prompts import practice

    said, people = phrases(), practice.read()
    if not name:
        print(said.text("practice.people"))
        for id, raw in people.items():
            print(said.text("practice.person", id=id, who=raw["who"]))
        print(said.text("practice.how_to"))
        return
    if name.casefold() not in people:
        raise CouldNot("no_practice_person", who=name, names=", ".join(people))
    world, state = world_of(people[name.casefold()]), Practice()
    stops = said.words("practice.stop")
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal or a pipe, never another stream
    print(said.text("practice.begin", name=world.name, stop=stops[0]))
    print(
        said.text("practice.who", who=world.who, talk=world.talk),
        said.text("practice.here", here=world.here),
        "",
        sep="\n",
    )
    print(world.begins)
    while True:
        print("> ", end="", flush=True)
        line = sys.stdin.readline()
        text = line.rstrip("\r\n")
        if not line or text.strip().casefold() in stops:
            break
        answered, state = answer(world, state, Asked(datetime.now(UTC), text))
        print(answered.text)
    print()
    for shown in feedback(world, state, said):
        print(visible(shown))
