"""The coach: lays a note beside the twelve principles (Friend not foe). Law: it points and asks, and never marks.

Pure: no disk, no network, no clock. `coach` finds; `spoken` says it in lines for any channel; `show_how` puts the
writer's own words in another order, when they ask; `only_in` lays an older note beside.
"""

from bot.coaching.checks import BY_ID, CHECKS, Check, Need
from bot.coaching.coaching import coach
from bot.coaching.comparing import only_in
from bot.coaching.findings import Coached, Finding, Letter, Silent, Verdict
from bot.coaching.note import Heard
from bot.coaching.showing_how import Shown, show_how
from bot.coaching.speaking import spoken, spoken_silence

__all__ = [
    "BY_ID",
    "CHECKS",
    "Check",
    "Coached",
    "Finding",
    "Heard",
    "Letter",
    "Need",
    "Shown",
    "Silent",
    "Verdict",
    "coach",
    "only_in",
    "show_how",
    "spoken",
    "spoken_silence",
]
