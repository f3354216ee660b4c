"""A draft as the one text that is shown, confirmed and kept. Law: it adds labels and never a claim."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversation.conversation import PERSON
from bot.conversation.recording import Cited, Draft, Line, Polarity, Role, Wording
from bot.drafting.own_words import HEADING, ORDER
from prompts import Phrases


def when(at: datetime, zone: str) -> str:
    """A time in the person's zone, as a person would write it: 4/11/2026, 14:05."""
    return f"{day(at, zone)}, {at.astimezone(ZoneInfo(zone or 'UTC')):%H:%M}"


def day(at: datetime, zone: str) -> str:
    """A day in the person's zone: 4/11/2026."""
    local = at.astimezone(ZoneInfo(zone or "UTC"))
    return f"{local.day}/{local.month}/{local.year}"


def name_of(party: str, parties: Mapping[str, str], roles: Mapping[str, Role], phrases: Phrases) -> str:
    """What somebody is called here: their name as it was said, or their role."""
    return visible(parties.get(party, "")) or phrases.text(f"role.{roles.get(party, Role.PERSON).value}")


def lay_out(
    draft: Draft,
    roles: Mapping[str, Role],
    tellers: Mapping[str, str],
    phrases: Phrases,
    at: datetime | None,
    zone: str,
) -> str:
    """The page. `tellers` maps a line's id to the party that told or typed it; `at` None leaves out when it was."""
    name = visible(draft.parties.get(PERSON, ""))
    out = [phrases.text("page.title", name=name) if name else phrases.text("page.title_nobody")]
    if at is not None:
        out.append(phrases.text("page.at", when=when(at, zone)))
    for heading, _ in ORDER:
        under = [line for line in draft.lines if HEADING.get(line.element) == heading]
        if under:
            out += ["", phrases.text(f"heading.{heading}")]
            out += [line_text(line, draft.parties, roles, tellers, phrases) for line in under]
    if draft.guidance:
        out += ["", phrases.text("heading.guidance")]
        for element, cited in _by_element(draft.guidance, phrases):
            about = phrases.text(f"element.{element}.name")
            out.append("  " + phrases.text("page.answers_to", name=about, guidance="; ".join(cited)))
    answers = draft.answers
    out.append("")
    if answers.pass_on:
        out.append(phrases.text(f"page.passed_on_{answers.pass_on}", words=answers.pass_on_words).strip())
    if answers.seen:
        person = name_of(PERSON, draft.parties, roles, phrases)
        out.append(phrases.text(f"page.seen_{answers.seen}", name=person[:1].upper() + person[1:]))
    return "\n".join(out).strip()


def _by_element(guidance: tuple[Cited, ...], phrases: Phrases) -> list[tuple[str, list[str]]]:
    """Element → the citations that it answers to, each with the title of its card."""
    found: dict[str, list[str]] = {}
    for one in guidance:
        cited = phrases.text("page.cited", citation=one.citation, title=visible(one.title))
        found.setdefault(one.element, []).append(cited)
    return list(found.items())


def line_text(
    line: Line,
    parties: Mapping[str, str],
    roles: Mapping[str, Role],
    tellers: Mapping[str, str],
    phrases: Phrases,
) -> str:
    """One line as it reads on the page: what it is about, the words, whose they are."""
    indent = "    " if line.about else "  "
    if line.open is not None:
        return f"{indent}{label(line, phrases)}: {phrases.text(f'open.{line.open.value}')}"
    notes = note(line, whose(line, parties, roles, tellers, phrases), phrases)
    return f"{indent}{label(line, phrases)}: “{visible(line.text)}” ({notes})"


def label(line: Line, phrases: Phrases) -> str:
    """What a line is about."""
    what, _, rest = line.value.partition(" ")
    if f"value.{line.element}.{what}" in phrases:
        return phrases.text(f"value.{line.element}.{what}", when=rest)
    outcome = line.element == "B1" and line.kind is not None
    return phrases.text(f"kind.{line.kind}" if outcome else f"element.{line.element}.name")


def note(line: Line, whose: str, phrases: Phrases) -> str:
    """What stands beside a line's words: whose they are; whether it is not wanted, fact, opinion or an option."""
    notes = [whose]
    if line.polarity is Polarity.NOT_WANTED:
        notes.append(phrases.text("wording.not_wanted"))
    if line.basis:
        notes.append(phrases.text(f"basis.{line.basis.value}"))
    if line.element == "O4":
        _, times, days = line.value.split(" ", 2)
        notes.append(phrases.text("page.seen_once" if times == "1" else "page.seen_times", times=times, days=days))
    if line.element in {"H1", "H4"} and f"option.{line.value}" in phrases:
        notes.append(phrases.text(f"option.{line.value}"))
    return "; ".join(notes)


def whose(
    line: Line,
    parties: Mapping[str, str],
    roles: Mapping[str, Role],
    tellers: Mapping[str, str],
    phrases: Phrases,
) -> str:
    """Whose words a line is in, in words and never by colour alone."""
    who = name_of(line.holder, parties, roles, phrases)
    teller = name_of(tellers.get(line.id, line.by or line.holder), parties, roles, phrases)
    if line.wording is Wording.ADDED:
        return phrases.text("wording.added", by=teller)
    if line.wording is Wording.REWORDED:
        return phrases.text("wording.reworded", who=who, by=teller)
    if line.wording is Wording.REPORTED:
        return phrases.text("wording.reported", who=who, teller=teller)
    return phrases.text("wording.own", who=who)


_HIDDEN = {
    **{
        code: f"⟨U+{code:04X}⟩"
        for code in (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF, 0x061C)
    },
    **{code: f"⟨U+{code:04X}⟩" for code in (*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, *range(0x80, 0xA0))},
}
del _HIDDEN[0x200D]  # joins emoji into one; a family stays a family


def visible(text: str) -> str:
    """Text as people read it: signs that hide or turn other signs are shown (design, decision 14)."""
    return text.translate(_HIDDEN).replace("\r\n", "\n").replace("\n", " / ")
