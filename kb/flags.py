"""Flags: what a referral or a concern suspects, and what a person does about each. Status: not reviewed by a clinician."""

from __future__ import annotations

from kb.vocabulary.states import Instruction
from language import flags
from language.flags import UntilSeen

_SEEN = "A plan can begin when a doctor or physiotherapist has examined you and found"
_REST = (Instruction.NO_LOADING,)
_ELSEWHERE = "These rules know only the tendon at the sit bone, so a plan from here would not fit yours."


class Flag(flags.Flag):
    """What a referral suspects: label as a clinician says it, meaning as an athlete reads it."""

    TEAR = (
        "tear",
        "hamstring tear or avulsion",
        "part of the hamstring may have torn",
        UntilSeen(
            "Say that you felt a pop or sudden weakness, and ask for a scan.",
            f"{_SEEN} no tear, ideally with a scan.",
            _REST,
            may_walk=True,
        ),
        "Say how it began, take any scan with you, and ask whether one is needed now.",
    )
    AVULSION = (
        "avulsion",
        "hamstring avulsion",
        "the hamstring may have torn off the bone",
        UntilSeen(
            "Show the bruise or the dent, and ask for a scan soon.",
            "A plan can begin when a scan that a doctor has read shows that the tendon is still on the bone.",
            (*_REST, Instruction.SIT_SOFTLY),
            may_walk=True,
        ),
    )
    GROWTH_PLATE = (
        "growth-plate",
        "apophyseal avulsion or apophysitis",
        "the place where the muscle joins the growing bone may be hurt",
        UntilSeen(
            "Ask for an X-ray of the sit bone.",
            "A plan can begin when a doctor has examined you and the X-ray is normal.",
            _REST,
            may_walk=True,
        ),
    )
    CAUDA_EQUINA = (
        "cauda-equina",
        "cauda equina syndrome",
        "nerves low in the back may be squeezed",
        UntilSeen(
            "Say that you may have squeezed nerves in the low back.",
            "A plan can begin when a doctor, usually with a scan of the spine, has found no squeezed nerves.",
        ),
        "Ask whether it needs another look. If it changes, do not wait: go to an emergency department.",
    )
    WEAKNESS = (
        "weakness",
        "weakness of the leg",
        "the leg is weak from a nerve",
    )
    NERVE = (
        "nerve",
        "radiculopathy or sciatic nerve entrapment",
        "a nerve to the leg may be pressed or hurt",
        UntilSeen(
            "Say where it is numb, tingles or is weak, and since when.",
            f"{_SEEN} that the leg's strength, feeling and reflexes are normal.",
            (Instruction.NO_STRETCH, Instruction.SIT_SOFTLY),
            may_walk=True,
        ),
        "Show this plan to the person who tested the leg. Stop, and call them, if the leg gets weaker.",
    )
    LEG_NERVE = (
        "leg-nerve",
        "lumbar nerve root or sciatic nerve irritation",
        "a nerve to the leg may be upset, in the buttock or the back",
        UntilSeen(
            "Say that a nerve may be upset, in the buttock or the back.",
            f"{_SEEN} that the nerve has settled.",
            (Instruction.NO_STRETCH, Instruction.SIT_SOFTLY),
            may_walk=True,
        ),
        (
            "Say that a nerve may be upset, in the buttock or the back. Until then do not stretch the back of the thigh, and "
            "stand up before sitting hurts."
        ),
    )
    BACK = (
        "back",
        "pain referred from the lumbar spine",
        "the pain may come from your back",
        UntilSeen("Ask someone who treats backs.", _ELSEWHERE, until=(Instruction.ONLY_PAINLESS,)),
    )
    SERIOUS_ILLNESS = (
        "serious-illness",
        "tumour or infection",
        "another illness may be behind the pain",
        UntilSeen(
            "Tell the doctor all the signs that you ticked.",
            "A plan can begin when a doctor has found another reason for these signs, or none.",
            until=(Instruction.NOTHING_NEW,),
            may_walk=True,
        ),
    )
    INFECTION = (
        "infection",
        "osteomyelitis or pyomyositis",
        "there may be an infection in the bone or muscle",
        UntilSeen(
            "Say that you have pain in the buttock, and whether you have a fever, had an injection or an operation.",
            "A plan can begin when a doctor has ruled out an infection and you have been free of fever for 48 hours.",
            _REST,
        ),
    )
    BONE_STRESS = (
        "bone-stress",
        "bone stress injury of pelvis, sacrum or femoral neck",
        "a bone may have a small crack from training",
        UntilSeen(
            "Ask for an MRI: an X-ray can miss a crack.",
            "A plan can begin when an MRI that a doctor has read shows no crack.",
            (Instruction.NO_IMPACT,),
        ),
        "Ask whether the bone needs another look. Stop all running and jumping if it gets worse.",
    )
    MEDICINE = (
        "medicine",
        "fluoroquinolone tendinopathy or rupture risk",
        "your antibiotic can harm tendons",
        UntilSeen(
            "Tell them that a tendon hurts. If the course is over, tell the doctor when it was.",
            "A plan can begin when the prescriber or a pharmacist has said how to go on.",
            until=(Instruction.PRESCRIBER,),
            may_walk=True,
        ),
        "Say which antibiotic you took, when, and that a tendon hurts. Stop, and call, if it suddenly gets worse.",
    )
    SPONDYLOARTHRITIS = (
        "spondyloarthritis",
        "axial spondyloarthritis",
        "an illness that inflames the spine and joints may be behind the pain",
        None,
        "Ask whether you should see a rheumatologist (a doctor for joints). Keep moving as you like.",
    )
    CLOT = (
        "clot",
        "deep vein thrombosis",
        "there may be a blood clot in the leg",
        UntilSeen(
            "Say that it may be a blood clot.",
            "A plan can begin when a doctor, with an ultrasound or a blood test, has ruled out a clot.",
            (*_REST, Instruction.NO_MASSAGE),
        ),
    )
    EMBOLISM = (
        "embolism",
        "pulmonary embolism",
        "there may be a blood clot in the lung",
        UntilSeen(
            "Say that you are short of breath or have chest pain, and that a leg hurts.",
            "A plan can begin when a hospital has ruled out a clot in the lung.",
        ),
    )
    BROKEN = (
        "broken",
        "fracture or complete avulsion",
        "a bone may be broken, or the hamstring torn off",
        UntilSeen(
            "Say that you cannot stand on it, and what happened.",
            "A plan can begin when a doctor, with an X-ray or a scan, has found nothing broken or torn off.",
            (Instruction.NO_WEIGHT,),
        ),
    )
    ISCHAEMIA = (
        "ischaemia",
        "acute limb ischaemia",
        "too little blood may reach the leg",
        UntilSeen(
            "Say that the leg is cold, pale or blue, and since when.",
            "A plan can begin when a doctor has found that blood reaches the leg.",
        ),
    )
    COMPARTMENT = (
        "compartment",
        "compartment syndrome",
        "pressure may be building up in a muscle",
        UntilSeen(
            "Say that the muscle is tight and the pain rises after an injury.",
            "A plan can begin when a doctor has ruled out pressure in the muscle, and what was hurt is known.",
            until=(Instruction.BANDAGES,),
        ),
    )
    VESSEL = (
        "vessel",
        "exertional arterial insufficiency",
        "the blood vessels to the leg may be narrow",
        None,
        (
            "Say that the leg goes heavy at the same effort and is well after minutes of rest. Until then go on at an effort "
            "that does not bring it on."
        ),
    )
    OPERATED = (
        "operated",
        "proximal hamstring repair",
        "your hamstring was operated on",
        UntilSeen(
            "Ask what you may do now, what comes next, and when strength work and running may begin.",
            "A plan can begin 26 weeks after the operation, when the surgeon has cleared it in writing.",
            until=(Instruction.SURGEON,),
        ),
    )
    OLD_TEAR = (
        "old-tear",
        "healed or missed hamstring tear",
        "an old tear may not have healed well",
        UntilSeen(
            "Say when it tore, what was done, and what you want to do again.",
            "A plan can begin when the doctor who treated it has said in writing that the leg may be trained.",
            _REST,
            may_walk=True,
        ),
    )
    CANCER = (
        "cancer",
        "recurrence or metastasis of a known cancer",
        "after cancer, this pain should be looked at",
        UntilSeen(
            "Say which cancer you had, when, and that this pain is there.",
            "A plan can begin when a doctor has found another reason for the pain.",
            until=(Instruction.NOTHING_NEW,),
            may_walk=True,
        ),
        "Say which cancer you had, when, and that this pain is there.",
    )
    BONE_HEALTH = (
        "bone-health",
        "low energy availability or bone fragility",
        "your bones may be weaker than they should be",
        None,
        "Ask whether you eat enough for your training, and whether your bones should be checked.",
    )
    IMPACT_ONLY = (
        "impact-only",
        "pain on impact alone: bone before tendon",
        "only landing hurts, which can come from bone",
        None,
        "Say that only landing hurts, and ask for an MRI. Until then do not run, jump or hop.",
    )
    PREGNANCY = (
        "pregnancy",
        "pregnancy or the months after birth",
        "during and after pregnancy training needs another look",
        None,
        "Show this plan to your midwife or doctor.",
    )
    PREGNANCY_SIGN = (
        "pregnancy-sign",
        "obstetric warning sign",
        "this can be dangerous in pregnancy",
        UntilSeen(
            "Say how many weeks pregnant you are, and what you noticed.",
            "A plan can begin when the maternity unit has found that all is well.",
            until=(Instruction.LIE_ON_SIDE,),
        ),
    )
    WORSENING = (
        "worsening",
        "worsening under 6 weeks of loading",
        "it got worse though you trained steadily",
        None,
        (
            "Take your training diary, and ask whether it is this tendon at all. Until then do not add anything. Gentle holds "
            "are all right if they do not hurt."
        ),
    )
    STUCK = (
        "stuck",
        "no progress under loading",
        "it has not got better for many weeks of training",
        None,
        (
            "Take your training diary, and ask for a second look. Until then go on with the strength work, and leave fast and "
            "springy work out."
        ),
    )
    STEROID = (
        "steroid",
        "tendon rupture risk after corticosteroid",
        "the steroid may have weakened the tendon",
        UntilSeen(
            "Say when you had cortisone, and that it got sharply worse.",
            f"{_SEEN} no tear, ideally with a scan.",
            _REST,
            may_walk=True,
        ),
    )
    NOT_RESPONDING = (
        "not-responding",
        "failure of 12 weeks of loading: wrong diagnosis, sciatic involvement or tear",
        "something else may be behind the pain, because 12 weeks of training did not help",
        None,
        "Take your training diary, and ask for a second look and whether a scan is needed. Until then go on as your plan says.",
    )
    SACRAL_STRESS = (
        "sacral-stress",
        "sacral stress fracture in or after pregnancy",
        "a bone at the back of the pelvis may have a small crack",
        None,
        (
            "Say that you are pregnant, or when you gave birth, and that you run. Until then do not run, jump or hop. Walking "
            "is fine."
        ),
    )
    TORN = (
        "torn",
        "hamstring tear found on a scan",
        "a tear was found in your hamstring",
        UntilSeen(
            "Take the scan with you, and ask what you may do now.",
            "A plan can begin some months after the tear, when the doctor who treats it has cleared it in writing.",
            _REST,
            may_walk=True,
        ),
    )
    BLEEDING = (
        "bleeding",
        "haematoma under anticoagulation",
        "with a blood thinner the muscle may bleed",
        UntilSeen(
            "Say which blood thinner you take, and that there is sudden pain or a bruise.",
            "A plan can begin when a doctor has examined the leg and found no bleeding.",
            (*_REST, Instruction.NO_MASSAGE),
        ),
    )
    TENDON_HEALTH = (
        "tendon-health",
        "medicine or illness that weakens tendons",
        "a medicine or an illness can make tendons weaker",
        None,
        "Say that a tendon hurts, and go on in small steps.",
    )
    NERVE_IN_SCAR = (
        "nerve-in-scar",
        "sciatic nerve encased in scar",
        "a nerve may be caught in the scar of the old tear",
        UntilSeen(
            "Tell the doctor when the old tear was, and where it is numb.",
            "A plan can begin when a doctor has examined the nerve and found nothing wrong with it.",
            _REST,
            may_walk=True,
        ),
    )
    UNPROVOKED = (
        "unprovoked",
        "pain that no load provokes",
        "the loads and checks that upset a sore sit-bone tendon hardly hurt you",
        UntilSeen(
            "Tell them when it does hurt.",
            "A plan can begin when you know what brings it on, and who examined you says that it fits this tendon.",
            until=(Instruction.ONLY_PAINLESS,),
        ),
    )
    NO_START = (
        "no-start",
        "no tolerated starting exercise",
        "every exercise to start with has made it worse",
        UntilSeen(
            "Take with you the list of exercises that made it worse.",
            "A plan can begin when you and the person who saw you have found one exercise to start with that stays quiet.",
            until=(Instruction.ONLY_PAINLESS,),
        ),
    )
    UNCLEAR = (
        "unclear",
        "unclear warning sign",
        "a warning sign is not clear",
        UntilSeen(
            "Say which of the warning signs you are not sure about, and since when.",
            "A plan can go on when a doctor or nurse has said that the sign is not there, or what it comes from.",
            until=(Instruction.NOTHING_NEW,),
            may_walk=True,
        ),
    )
    OUTSIDE = (
        "outside",
        "presentation outside this knowledge",
        "this does not look like the sit-bone tendon",
        UntilSeen("Show them the exact spot.", _ELSEWHERE, until=(Instruction.ONLY_PAINLESS,)),
    )
    TEAR_FIRST = (
        "tear-first",
        "acute onset: tear before tendinopathy",
        "a sore tendon comes on slowly; yours came at once",
        UntilSeen(
            "Say how it began, and ask whether a scan is needed.",
            f"{_SEEN} no tear, ideally with a scan.",
            _REST,
            may_walk=True,
        ),
        "Say that it began in one moment, and ask them to examine the leg.",
    )
