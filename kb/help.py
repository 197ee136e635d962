"""When to stop and get help: what every plan and every referral tells, whatever the answers were.

Each line is one of the red flags in plain words. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.states import Instruction
from language import flags
from language.help import Help, HelpCard

HELP_NOW = HelpCard(
    "Go to an emergency department now if",
    (
        "you go numb between your legs or around your back passage",
        "you cannot pass pee, you leak pee or poo, or sex has begun to feel numb",
        "pain, weakness or numbness runs down both legs",
        "you have a fever with the buttock pain",
        "your leg swells, or turns warm, red, cold or blue, or you get short of breath",
        "your foot drops, numbness spreads, or you cannot stand on the leg",
    ),
    (
        "Emergency now: numb between the legs, trouble with pee or poo, both legs weak or numb, fever, a swollen or cold leg, "
        "a dropped foot, spreading numbness, a leg that cannot bear you."
    ),
    (cite("RF04"), cite("RF05"), cite("RF07"), cite("RF08"), cite("RF11"), cite("house")),
)
HELP_SOON = HelpCard(
    "See a doctor this week if",
    (
        "you feel a pop, or your leg is suddenly weak",
        "a bruise or a dent shows on the back of your thigh",
        "numbness comes on and stays",
        "pain wakes you at night, and not from lying on the spot",
        "hopping or standing on that leg hurts deep in the bone, or turning the hip hurts deep in the groin",
        "you are given an antibiotic whose name ends in -floxacin: stop the exercises first",
    ),
    "Doctor this week: a pop, sudden weakness, bruise, lasting numbness, night pain, bone pain, a -floxacin antibiotic.",
    (cite("RF01"), cite("RF02"), cite("RF05"), cite("RF06"), cite("RF08"), cite("RF09")),
)


STRICTER: dict[flags.Instruction, frozenset[flags.Instruction]] = {
    Instruction.NO_WEIGHT: frozenset({Instruction.NO_IMPACT}),
    Instruction.NO_LOADING: frozenset({Instruction.NO_IMPACT, Instruction.NO_STRETCH, Instruction.HOLDS_ONLY}),
    Instruction.NO_EXERCISE: frozenset(
        {
            Instruction.NO_LOADING,
            Instruction.NO_IMPACT,
            Instruction.NO_STRETCH,
            Instruction.HOLDS_ONLY,
            Instruction.NOTHING_NEW,
            Instruction.ONLY_PAINLESS,
        }
    ),
    Instruction.HOLDS_ONLY: frozenset({Instruction.NO_IMPACT, Instruction.NO_STRETCH}),
    Instruction.LIE_ON_SIDE: frozenset({Instruction.EASE}),
    Instruction.SIT_SOFTLY: frozenset({Instruction.EASE}),
}
"""What an instruction says already, so that the milder one need not be told beside it."""

AT_ONCE = (Instruction.GO, Instruction.NO_EXERCISE, Instruction.EASE)
"""Told to whoever must be seen now: to go, and what of running, exercises and sitting until there."""

LIMITS = (
    "This page was made by rules from your answers. No person has looked at it, and it is not a diagnosis.",
    "It covers only the hamstring tendon at the sit bone. It does not cover the groin, the back or the middle of the thigh.",
    "It knows nothing of other tendons, such as those of the inner thigh, buttock, knee or heel. What helps there may differ.",
    "It does not take the place of a doctor or a physiotherapist. Show it to yours.",
)

ON_YOUR_OWN: tuple[str, ...] = (
    "This plan is for you alone, at home or in a gym.",
    "Nobody watches you train. If you are not sure, stop and ask a physiotherapist.",
    "Missed a day? Carry on with the next one. Do not squeeze two days into one.",
)
"""What everyone is told who trains by a plan alone: for whom it is, where, with whose help, and what after a missed day."""

HELP = Help(
    now=HELP_NOW,
    soon=HELP_SOON,
    at_once=AT_ONCE,
    walk=Instruction.WALK,
    stricter=STRICTER,
    limits=LIMITS,
    on_your_own=ON_YOUR_OWN,
)
