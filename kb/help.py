"""When to stop and get help: what every plan and every referral tells, whatever the answers were.

Each line is one of the red flags in plain words. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from dataclasses import dataclass

from kb.sources import cite
from kb.sources.model import Citation
from kb.vocabulary.states import Flag


@dataclass(frozen=True, slots=True)
class HelpCard:
    """A card of signs with one thing to do.

    Attributes:
        title: What to do.
        signs: What to look for; each completes "if".
        short: All of it in one line, for a terminal.
        sources: The red flags behind the signs.
    """

    title: str
    signs: tuple[str, ...]
    short: str
    sources: tuple[Citation, ...]


HELP_NOW = HelpCard(
    "Go to an emergency department now if",
    (
        "you go numb between your legs",
        "you cannot pass pee, or you leak pee or poo",
        "pain, weakness or numbness runs down both legs",
        "you have a fever with the buttock pain",
        "your leg swells, or turns warm or red",
    ),
    "Emergency now: numb between the legs, trouble with pee or poo, both legs weak or numb, fever, a swollen or warm leg.",
    (cite("RF04"), cite("RF07"), cite("RF11")),
)
HELP_SOON = HelpCard(
    "See a doctor this week if",
    (
        "you feel a pop, or your leg is suddenly weak",
        "a bruise or a dent shows on the back of your thigh",
        "numbness spreads, or your foot drops",
        "pain wakes you at night, and not from lying on the spot",
        "hopping or standing on that leg hurts deep in the bone, or turning the hip hurts deep in the groin",
        "you are given an antibiotic whose name ends in -floxacin: stop the exercises first",
    ),
    "Doctor this week: a pop, sudden weakness, bruise, spreading numbness, night pain, bone pain, a -floxacin antibiotic.",
    (cite("RF01"), cite("RF02"), cite("RF05"), cite("RF06"), cite("RF08"), cite("RF09")),
)

ACTIONS: dict[Flag, str] = {
    Flag.TEAR: "Ask for a scan soon. Until then walk as you can, and do not run, stretch or lift.",
    Flag.AVULSION: "Ask for a scan soon. Until then walk as you can, and do not run, stretch or lift.",
    Flag.GROWTH_PLATE: "Ask for an X-ray of the sit bone. Until then do not run, jump, stretch or lift.",
    Flag.CAUDA_EQUINA: "Do not wait and do not drive yourself. Say that you may have squeezed nerves in the low back.",
    Flag.NERVE: "Until then do not stretch it and do not lift.",
    Flag.SERIOUS_ILLNESS: "Tell the doctor all the signs that you ticked.",
    Flag.INFECTION: "Do not wait. Say that you have fever and pain in the buttock.",
    Flag.BONE_STRESS: "Stop running and jumping until a scan has ruled out a crack.",
    Flag.MEDICINE: (
        "Stop exercising this leg. If you still take it, call the person who prescribed it, or a pharmacist, today, before "
        "the next dose. If the course is over, tell the doctor when it was."
    ),
    Flag.SPONDYLOARTHRITIS: "Ask whether you should see a rheumatologist (a doctor for joints).",
    Flag.CLOT: "Do not wait and do not massage the leg. Say that it may be a blood clot.",
    Flag.STEROID: "Until then do not run, stretch or lift.",
    Flag.NOT_RESPONDING: "Ask for a second look, and whether a scan is needed. Take your training diary with you.",
    Flag.SACRAL_STRESS: "Stop running until the bone has been checked.",
    Flag.NERVE_IN_SCAR: "Tell the doctor when the old tear was, and where it is numb.",
    Flag.OUTSIDE: "Show them the exact spot. These rules know only the tendon at the sit bone, so a plan would not fit yours.",
    Flag.UNPROVOKED: "Tell them when it does hurt. This plan would not fit it.",
    Flag.NO_START: "Take the list of exercises that made it worse with you.",
    Flag.TEAR_FIRST: "Ask whether a scan is needed. Until then walk as you can, and do not run, stretch or lift.",
}

LIMITS = (
    "This page was made by rules from your answers. No person has looked at it, and it is not a diagnosis.",
    "No clinician has reviewed the rules yet.",
    "It covers only the hamstring tendon at the sit bone. It does not cover the groin, the back or the middle of the thigh.",
    "It knows no other tendon: not those of the inner thigh, the buttock, the knee or the heel. What helps there may differ.",
    "It does not take the place of a doctor or a physiotherapist. Show it to yours.",
)
