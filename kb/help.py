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
    """What a person does who is to be seen for a flag, and what would let a plan begin.

    Attributes:
        until: What to do and leave until then: running, exercises, sitting.
        say: What to say or bring.
        opens: What would let a plan begin, and who can say so; empty where a plan goes on meanwhile.
    """

    until: str
    say: str
    opens: str = ""

    @property
    def text(self) -> str:
        """What to do, and what to say."""
        return f"{self.until} {self.say}"


_REST = "Until then walk as you can, and do not run, stretch or lift."
_SEEN = "A plan can begin when a doctor or physiotherapist has examined you and found"
_GO = "Do not wait, and do not drive yourself."

UNTIL_SEEN: dict[Flag, UntilSeen] = {
    Flag.TEAR: UntilSeen(
        _REST,
        "Say that you felt a pop or sudden weakness, and ask for a scan.",
        f"{_SEEN} no tear, best with a scan.",
    ),
    Flag.AVULSION: UntilSeen(
        f"{_REST} Sit on a soft cushion.",
        "Show the bruise or the dent, and ask for a scan soon.",
        "A plan can begin when a scan shows that the tendon is still on the bone.",
    ),
    Flag.GROWTH_PLATE: UntilSeen(
        "Until then walk if it is painless. Do not run, kick, jump, stretch or lift.",
        "Ask for an X-ray of the sit bone.",
        "A plan can begin when a doctor has examined you and the X-ray is normal.",
    ),
    Flag.CAUDA_EQUINA: UntilSeen(
        _GO,
        "Say that you may have squeezed nerves in the low back.",
        "A plan can begin when a doctor, mostly with a scan of the spine, has found no squeezed nerves.",
    ),
    Flag.NERVE: UntilSeen(
        "Until then walk as you can. Do not stretch it, do not lift from the floor, and stand up before sitting hurts.",
        "Say where it is numb, tingles or is weak, and since when.",
        f"{_SEEN} strength, feeling and reflexes of the leg in order.",
    ),
    Flag.LEG_NERVE: UntilSeen(
        "Until then walk. Do not stretch, do not lift from the floor, and sit no longer than it stays quiet.",
        "Say that a nerve may be upset, in the buttock or in the back.",
        f"{_SEEN} that the nerve has settled.",
    ),
    Flag.BACK: UntilSeen(
        "Until then do what does not hurt.",
        "Ask someone who treats backs.",
        "These rules know only the tendon at the sit bone, so a plan from here would not fit yours.",
    ),
    Flag.WEAKNESS: UntilSeen(
        "Keep to the plan, and stop if the leg gets weaker.",
        "Show this plan to the person who tested the leg.",
    ),
    Flag.SERIOUS_ILLNESS: UntilSeen(
        "Until then walk as you like, and begin nothing new.",
        "Tell the doctor all the signs that you ticked.",
        "A plan can begin when a doctor has found another reason for these signs, or none.",
    ),
    Flag.INFECTION: UntilSeen(
        "Do not wait, and do not train.",
        "Say that you have pain in the buttock, and whether you have a fever, had an injection or an operation.",
        "A plan can begin when a doctor has ruled out an infection and you have been free of fever for 48 hours.",
    ),
    Flag.BONE_STRESS: UntilSeen(
        "Stop running and jumping. Use the bike only if it is painless.",
        "Ask for an MRI: an X-ray can miss a crack.",
        "A plan can begin when an MRI has shown no crack.",
    ),
    Flag.MEDICINE: UntilSeen(
        (
            "Stop exercising this leg. If you still take it, call the person who prescribed it, or a pharmacist, today, before "
            "the next dose."
        ),
        "Tell them that a tendon hurts. If the course is over, tell the doctor when it was.",
        "A plan can begin when the prescriber or a pharmacist has said how to go on.",
    ),
    Flag.SPONDYLOARTHRITIS: UntilSeen(
        "Keep moving as you like.",
        "Ask whether you should see a rheumatologist (a doctor for joints).",
    ),
    Flag.CLOT: UntilSeen(
        "Do not massage the leg, and do not train.",
        "Say that it may be a blood clot.",
        "A plan can begin when an ultrasound or a blood test has ruled out a clot.",
    ),
    Flag.EMBOLISM: UntilSeen(
        _GO,
        "Say that you are short of breath or have chest pain, and that a leg hurts.",
        "A plan can begin when a hospital has ruled out a clot in the lung.",
    ),
    Flag.BROKEN: UntilSeen(
        "Put no weight on the leg.",
        "Say that you cannot stand on it, and what happened.",
        "A plan can begin when an X-ray or scan has shown that nothing is broken or torn off.",
    ),
    Flag.ISCHAEMIA: UntilSeen(
        _GO,
        "Say that the leg is cold, pale or blue, and since when.",
        "A plan can begin when a doctor has found that blood reaches the leg.",
    ),
    Flag.COMPARTMENT: UntilSeen(
        "Do not wait. Take off bandages, and do not cool or massage it.",
        "Say that the muscle is tight and the pain rises after an injury.",
        "A plan can begin when a doctor has ruled out pressure in the muscle, and what was hurt is known.",
    ),
    Flag.VESSEL: UntilSeen(
        "Go on at an effort that does not bring it on.",
        "Say that the leg goes heavy at the same effort and is well after minutes of rest.",
    ),
    Flag.OPERATED: UntilSeen(
        "Follow the plan of your surgeon. Do nothing from here beside it.",
        "Ask what you may do now, what comes next, and when strength work and running may begin.",
        "A plan can begin 26 weeks after the operation, when the surgeon has cleared it in writing.",
    ),
    Flag.TORN: UntilSeen(
        _REST,
        "Take the scan with you, and ask what you may do now.",
        "A plan can begin some months after the tear, when the doctor who treats it has cleared it in writing.",
    ),
    Flag.BLEEDING: UntilSeen(
        "Do not train, stretch or massage the leg.",
        "Say which blood thinner you take, and that there is sudden pain or a bruise.",
        "A plan can begin when a doctor has examined the leg.",
    ),
    Flag.TENDON_HEALTH: UntilSeen(
        "Go on in small steps.",
        "Tell your doctor that a tendon hurts.",
    ),
    Flag.OLD_TEAR: UntilSeen(
        _REST,
        "Say when it tore, what was done, and what you want to do again.",
        "A plan can begin when the doctor who treated it has said in writing that the leg may be trained.",
    ),
    Flag.CANCER: UntilSeen(
        "Until then walk as you like, and begin nothing new.",
        "Say which cancer you had, when, and that this pain is there.",
        "A plan can begin when a doctor has found another reason for the pain.",
    ),
    Flag.BONE_HEALTH: UntilSeen(
        "Do not run more than now, and do no springy work.",
        "Ask whether you eat enough for your training, and whether your bones should be checked.",
    ),
    Flag.IMPACT_ONLY: UntilSeen(
        "Stop running and jumping. Strength work may go on.",
        "Say that only landing hurts, and ask for an MRI.",
    ),
    Flag.PREGNANCY: UntilSeen(
        "Do not run or jump until someone has looked at it. Walking is fine.",
        "Show this plan to your midwife or doctor.",
    ),
    Flag.PREGNANCY_SIGN: UntilSeen(
        "Stop, lie on your side, and call.",
        "Say how many weeks pregnant you are, and what you noticed.",
        "A plan can begin when the maternity unit has found that all is well.",
    ),
    Flag.WORSENING: UntilSeen(
        "Do not add anything. Gentle holds are all right if they do not hurt.",
        "Take your training diary, and ask whether it is this tendon at all.",
    ),
    Flag.STUCK: UntilSeen(
        "Go on with the strength work. Leave fast and springy work out.",
        "Take your training diary, and ask for a second look.",
    ),
    Flag.STEROID: UntilSeen(
        _REST,
        "Say when you had cortisone, and that it got sharply worse.",
        f"{_SEEN} no tear, best with a scan.",
    ),
    Flag.NOT_RESPONDING: UntilSeen(
        "Do not add anything.",
        "Ask for a second look, and whether a scan is needed. Take your training diary with you.",
        "A plan can begin when someone has examined you again and still thinks of this tendon.",
    ),
    Flag.SACRAL_STRESS: UntilSeen(
        "Stop running and jumping. Walking is fine.",
        "Say that you are pregnant, or when you gave birth, and that you run.",
        "A plan can begin when a doctor has looked at the bone.",
    ),
    Flag.NERVE_IN_SCAR: UntilSeen(
        _REST,
        "Tell the doctor when the old tear was, and where it is numb.",
        "A plan can begin when the nerve has been examined.",
    ),
    Flag.OUTSIDE: UntilSeen(
        "Until then do what does not hurt.",
        "Show them the exact spot.",
        "These rules know only the tendon at the sit bone, so a plan from here would not fit yours.",
    ),
    Flag.UNPROVOKED: UntilSeen(
        "Until then do what does not hurt.",
        "Tell them when it does hurt.",
        "A plan can begin when you know what brings it on, and that fits this tendon.",
    ),
    Flag.NO_START: UntilSeen(
        "Until then do only what stays quiet.",
        "Take the list of exercises that made it worse with you.",
        "A plan can begin when one exercise to start with has been tried and stayed quiet.",
    ),
    Flag.TEAR_FIRST: UntilSeen(
        _REST,
        "Say how it began, and ask whether a scan is needed.",
        f"{_SEEN} no tear, best with a scan.",
    ),
}

LIMITS = (
    "This page was made by rules from your answers. No person has looked at it, and it is not a diagnosis.",
    "No clinician has reviewed the rules yet.",
    "It covers only the hamstring tendon at the sit bone. It does not cover the groin, the back or the middle of the thigh.",
    "It knows no other tendon: not those of the inner thigh, the buttock, the knee or the heel. What helps there may differ.",
    "It does not take the place of a doctor or a physiotherapist. Show it to yours.",
)
