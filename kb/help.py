"""When to stop and get help: what every plan and every referral tells, whatever the answers were.

Each line is one of the red flags in plain words. Status: not reviewed by a clinician.
"""

from __future__ import annotations

from dataclasses import dataclass

from kb.sources import cite
from kb.vocabulary.states import Flag, Instruction
from language.sources import Citation


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
        "you go numb between your legs or around your back passage",
        "you cannot pass pee, you leak pee or poo, or sex newly feels numb",
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
        "numbness comes and stays",
        "pain wakes you at night, and not from lying on the spot",
        "hopping or standing on that leg hurts deep in the bone, or turning the hip hurts deep in the groin",
        "you are given an antibiotic whose name ends in -floxacin: stop the exercises first",
    ),
    "Doctor this week: a pop, sudden weakness, bruise, lasting numbness, night pain, bone pain, a -floxacin antibiotic.",
    (cite("RF01"), cite("RF02"), cite("RF05"), cite("RF06"), cite("RF08"), cite("RF09")),
)


@dataclass(frozen=True, slots=True)
class UntilSeen:
    """What a person does who is to be seen for a flag before any plan, and what would let a plan begin.

    What rules tell a person to leave (``Meanwhile``) and what a flag asks to leave are told as one list, so that nothing
    stands there twice and the stricter covers the milder (``STRICTER``).

    Attributes:
        say: What to say or bring.
        opens: What would let a plan begin, and who can say so.
        leave: What to leave until then, whatever the rules add.
        until: What else to do until then; empty when there is nothing.
        may_walk: Whether walking is all right as far as it is painless.
    """

    say: str
    opens: str
    leave: tuple[Instruction, ...] = ()
    until: str = ""
    may_walk: bool = False

    @property
    def text(self) -> str:
        """What to leave, what to do, and what to say."""
        return " ".join((*map(instruction, self.leave), *filter(None, (self.until, self.say))))


def instruction(what: Instruction) -> str:
    """Return an instruction as a sentence."""
    return f"{what.label[0].upper()}{what.label[1:]}."


STRICTER: dict[Instruction, frozenset[Instruction]] = {
    Instruction.NO_WEIGHT: frozenset({Instruction.NO_IMPACT}),
    Instruction.NO_LOADING: frozenset({Instruction.NO_IMPACT, Instruction.NO_STRETCH, Instruction.HOLDS_ONLY}),
    Instruction.HOLDS_ONLY: frozenset({Instruction.NO_IMPACT, Instruction.NO_STRETCH}),
}
"""What an instruction says already, so that the milder one need not be told beside it."""

GO = "Do not wait, and do not drive yourself."
"""Told to whoever must be seen now."""
WALK = "Walk as far as it is painless."

_SEEN = "A plan can begin when a doctor or physiotherapist has examined you and found"
_REST = (Instruction.NO_LOADING,)
_ELSEWHERE = "These rules know only the tendon at the sit bone, so a plan from here would not fit yours."

UNTIL_SEEN: dict[Flag, UntilSeen] = {
    Flag.TEAR: UntilSeen(
        "Say that you felt a pop or sudden weakness, and ask for a scan.",
        f"{_SEEN} no tear, best with a scan.",
        _REST,
        may_walk=True,
    ),
    Flag.AVULSION: UntilSeen(
        "Show the bruise or the dent, and ask for a scan soon.",
        "A plan can begin when a scan that a doctor has read shows that the tendon is still on the bone.",
        (*_REST, Instruction.SIT_SOFTLY),
        may_walk=True,
    ),
    Flag.GROWTH_PLATE: UntilSeen(
        "Ask for an X-ray of the sit bone.",
        "A plan can begin when a doctor has examined you and the X-ray is normal.",
        _REST,
        may_walk=True,
    ),
    Flag.CAUDA_EQUINA: UntilSeen(
        "Say that you may have squeezed nerves in the low back.",
        "A plan can begin when a doctor, mostly with a scan of the spine, has found no squeezed nerves.",
    ),
    Flag.NERVE: UntilSeen(
        "Say where it is numb, tingles or is weak, and since when.",
        f"{_SEEN} strength, feeling and reflexes of the leg in order.",
        (Instruction.NO_STRETCH, Instruction.SIT_SOFTLY),
        may_walk=True,
    ),
    Flag.LEG_NERVE: UntilSeen(
        "Say that a nerve may be upset, in the buttock or the back.",
        f"{_SEEN} that the nerve has settled.",
        (Instruction.NO_STRETCH, Instruction.SIT_SOFTLY),
        may_walk=True,
    ),
    Flag.BACK: UntilSeen("Ask someone who treats backs.", _ELSEWHERE, until="Do only what does not hurt."),
    Flag.SERIOUS_ILLNESS: UntilSeen(
        "Tell the doctor all the signs that you ticked.",
        "A plan can begin when a doctor has found another reason for these signs, or none.",
        until="Begin nothing new.",
        may_walk=True,
    ),
    Flag.INFECTION: UntilSeen(
        "Say that you have pain in the buttock, and whether you have a fever, had an injection or an operation.",
        "A plan can begin when a doctor has ruled out an infection and you have been free of fever for 48 hours.",
        _REST,
    ),
    Flag.BONE_STRESS: UntilSeen(
        "Ask for an MRI: an X-ray can miss a crack.",
        "A plan can begin when an MRI that a doctor has read shows no crack.",
        (Instruction.NO_IMPACT,),
    ),
    Flag.MEDICINE: UntilSeen(
        "Tell them that a tendon hurts. If the course is over, tell the doctor when it was.",
        "A plan can begin when the prescriber or a pharmacist has said how to go on.",
        until="If you still take it, call whoever prescribed it, or a pharmacist. If both are closed, call a helpline.",
        may_walk=True,
    ),
    Flag.CLOT: UntilSeen(
        "Say that it may be a blood clot.",
        "A plan can begin when a doctor, with an ultrasound or a blood test, has ruled out a clot.",
        _REST,
        "Do not massage the leg.",
    ),
    Flag.EMBOLISM: UntilSeen(
        "Say that you are short of breath or have chest pain, and that a leg hurts.",
        "A plan can begin when a hospital has ruled out a clot in the lung.",
    ),
    Flag.BROKEN: UntilSeen(
        "Say that you cannot stand on it, and what happened.",
        "A plan can begin when a doctor, with an X-ray or a scan, has found nothing broken or torn off.",
        (Instruction.NO_WEIGHT,),
    ),
    Flag.ISCHAEMIA: UntilSeen(
        "Say that the leg is cold, pale or blue, and since when.",
        "A plan can begin when a doctor has found that blood reaches the leg.",
    ),
    Flag.COMPARTMENT: UntilSeen(
        "Say that the muscle is tight and the pain rises after an injury.",
        "A plan can begin when a doctor has ruled out pressure in the muscle, and what was hurt is known.",
        until="Take off bandages, and do not cool or massage it.",
    ),
    Flag.OPERATED: UntilSeen(
        "Ask what you may do now, what comes next, and when strength work and running may begin.",
        "A plan can begin 26 weeks after the operation, when the surgeon has cleared it in writing.",
        until="Follow the plan of your surgeon. Do nothing from here beside it.",
    ),
    Flag.TORN: UntilSeen(
        "Take the scan with you, and ask what you may do now.",
        "A plan can begin some months after the tear, when the doctor who treats it has cleared it in writing.",
        _REST,
        may_walk=True,
    ),
    Flag.BLEEDING: UntilSeen(
        "Say which blood thinner you take, and that there is sudden pain or a bruise.",
        "A plan can begin when a doctor has examined the leg and found no bleeding.",
        _REST,
        "Do not massage the leg.",
    ),
    Flag.OLD_TEAR: UntilSeen(
        "Say when it tore, what was done, and what you want to do again.",
        "A plan can begin when the doctor who treated it has said in writing that the leg may be trained.",
        _REST,
        may_walk=True,
    ),
    Flag.CANCER: UntilSeen(
        "Say which cancer you had, when, and that this pain is there.",
        "A plan can begin when a doctor has found another reason for the pain.",
        until="Begin nothing new.",
        may_walk=True,
    ),
    Flag.PREGNANCY_SIGN: UntilSeen(
        "Say how many weeks pregnant you are, and what you noticed.",
        "A plan can begin when the maternity unit has found that all is well.",
        until="Stop, lie on your side, and call.",
    ),
    Flag.STEROID: UntilSeen(
        "Say when you had cortisone, and that it got sharply worse.",
        f"{_SEEN} no tear, best with a scan.",
        _REST,
        may_walk=True,
    ),
    Flag.NERVE_IN_SCAR: UntilSeen(
        "Tell the doctor when the old tear was, and where it is numb.",
        "A plan can begin when a doctor has examined the nerve and found it in order.",
        _REST,
        may_walk=True,
    ),
    Flag.UNCLEAR: UntilSeen(
        "Say which of the warning signs you are not sure about, and since when.",
        "A plan can go on when a doctor or nurse has said that the sign is not there, or what it comes from.",
        until="Begin nothing new.",
        may_walk=True,
    ),
    Flag.OUTSIDE: UntilSeen("Show them the exact spot.", _ELSEWHERE, until="Do only what does not hurt."),
    Flag.UNPROVOKED: UntilSeen(
        "Tell them when it does hurt.",
        "A plan can begin when you know what brings it on, and who examined you says that it fits this tendon.",
        until="Do only what does not hurt.",
    ),
    Flag.NO_START: UntilSeen(
        "Take the list of exercises that made it worse with you.",
        "A plan can begin when you and the person who saw you have found one exercise to start with that stays quiet.",
        until="Do only what does not hurt.",
    ),
    Flag.TEAR_FIRST: UntilSeen(
        "Say how it began, and ask whether a scan is needed.",
        f"{_SEEN} no tear, best with a scan.",
        _REST,
        may_walk=True,
    ),
}

BESIDE_PLAN: dict[Flag, str] = {
    Flag.CAUDA_EQUINA: "Ask whether it needs another look. If it changes, do not wait: go to an emergency department.",
    Flag.NERVE: "Show this plan to the person who tested the leg. Stop, and call them, if the leg gets weaker.",
    Flag.TEAR: "Say how it began, take any scan with you, and ask whether one is needed now.",
    Flag.TEAR_FIRST: "Say that it began in one moment, and ask them to examine the leg.",
    Flag.LEG_NERVE: (
        "Say that a nerve may be upset, in the buttock or the back. Until then do not stretch the back of the thigh, and "
        "stand up before sitting hurts."
    ),
    Flag.VESSEL: (
        "Say that the leg goes heavy at the same effort and is well after minutes of rest. Until then go on at an effort that "
        "does not bring it on."
    ),
    Flag.BONE_STRESS: "Ask whether the bone needs another look. Stop all running and jumping if it gets worse.",
    Flag.IMPACT_ONLY: "Say that only landing hurts, and ask for an MRI. Until then do not run, jump or hop.",
    Flag.BONE_HEALTH: (
        "Ask whether you eat enough for your training, and whether your bones should be checked. Until then do not run more "
        "than now, and do no springy work."
    ),
    Flag.CANCER: "Say which cancer you had, when, and that this pain is there.",
    Flag.MEDICINE: "Say which antibiotic you took, when, and that a tendon hurts. Stop, and call, if it suddenly gets worse.",
    Flag.TENDON_HEALTH: "Say that a tendon hurts, and go on in small steps.",
    Flag.SACRAL_STRESS: (
        "Say that you are pregnant, or when you gave birth, and that you run. Until then do not run, jump or hop. Walking is "
        "fine."
    ),
    Flag.PREGNANCY: "Show this plan to your midwife or doctor.",
    Flag.SPONDYLOARTHRITIS: "Ask whether you should see a rheumatologist (a doctor for joints). Keep moving as you like.",
    Flag.WORSENING: (
        "Take your training diary, and ask whether it is this tendon at all. Until then do not add anything. Gentle holds are "
        "all right if they do not hurt."
    ),
    Flag.NOT_RESPONDING: (
        "Take your training diary, and ask for a second look and whether a scan is needed. Until then do not add anything."
    ),
    Flag.STUCK: (
        "Take your training diary, and ask for a second look. Until then go on with the strength work, and leave fast and "
        "springy work out."
    ),
}
"""What a person says and does who is to be seen for a flag while a plan goes on. It never speaks against that plan."""

LIMITS = (
    "This page was made by rules from your answers. No person has looked at it, and it is not a diagnosis.",
    "No clinician has reviewed the rules yet.",
    "It covers only the hamstring tendon at the sit bone. It does not cover the groin, the back or the middle of the thigh.",
    "It knows no other tendon: not those of the inner thigh, the buttock, the knee or the heel. What helps there may differ.",
    "It does not take the place of a doctor or a physiotherapist. Show it to yours.",
)
