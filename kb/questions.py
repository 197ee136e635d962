"""Questions: one for each answer, in the order in which a careful listener would ask them.

A question reads what a person wrote into findings. Text for athletes lives here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kb.exercises import CATALOGUE
from kb.vocabulary import answers as a
from kb.vocabulary.scales import Pace
from kb.vocabulary.states import InflammationSign, NewSign, NextDay, PregnancyStage, Share
from language.domains import NO, Value
from language.errors import AnswerError, KnowledgeError, did_you_mean
from language.findings import Answer, Finding
from language.questions import NOT_APPLICABLE, UNKNOWN, Count, Given, Question, Topic

FRESH_WEEKS = 6  # our choice: an answer about a changing state is too old after this

STARTS: tuple[Value, ...] = tuple(item.id for item in CATALOGUE.values() if item.is_start)
"""The gentle holds that rehabilitation can start with."""


def _runs(*paces: Pace) -> tuple[Value, ...]:
    """Return the ids of the upright runs at these paces."""
    return tuple(item.id for item in CATALOGUE.values() if item.is_flat_run and item.pace in paces)


QUESTIONS: tuple[Question, ...] = (
    Question(
        "new-signs",
        a.NewSign,
        Topic.EMERGENCY,
        "Has any of this come up since last time?",
        "These are signs of something other than a sore tendon. They must be looked at before you go on.",
        "Choose all that are true, or none.",
        at_first=(),
    ),
    Question(
        "saddle-numbness",
        a.SaddleNumbness,
        Topic.EMERGENCY,
        "Is it numb between your legs, around the genitals or the back passage?",
        "This can mean that nerves low in the back are squeezed. It is an emergency.",
    ),
    Question(
        "saddle-check",
        a.SaddleCheck,
        Topic.EMERGENCY,
        "Stroke the skin between your legs with a tissue, then the skin of your arm. Is it clearly duller between your legs?",
        "This can mean that nerves low in the back are squeezed. It is an emergency.",
        "Compare left and right, front and back too.",
    ),
    Question(
        "bladder-bowel",
        a.BladderBowel,
        Topic.EMERGENCY,
        "Do you have new trouble with passing or holding pee or poo, or with feeling in sex?",
        "This can mean that nerves low in the back are squeezed. It is an emergency.",
    ),
    Question(
        "bladder-check",
        a.BladderCheck,
        Topic.EMERGENCY,
        "Next time you pee: is it hard to start, do you not feel it run, or does pee or poo leak?",
        "This can mean that nerves low in the back are squeezed. It is an emergency.",
        "Think of the last 2 days. Less feeling in sex counts too.",
    ),
    Question(
        "both-legs",
        a.BothLegsAffected,
        Topic.EMERGENCY,
        "Does pain shoot below both buttock folds, or are both legs weak or numb?",
        "This can mean that nerves low in the back are squeezed. It is an emergency.",
        "Two sore sit bones alone do not count.",
    ),
    Question(
        "both-legs-check",
        a.BothLegsCheck,
        Topic.EMERGENCY,
        "Point with a finger: does pain run below the fold under both buttocks, or are both legs weak or numb?",
        "This can mean that nerves low in the back are squeezed. It is an emergency.",
        "Pain at both sit bones that stays there does not count.",
    ),
    Question(
        "cauda-since",
        a.CaudaCourse,
        Topic.EMERGENCY,
        "Since when is that so?",
        "What is new is an emergency. What is old and has not changed may be less urgent.",
    ),
    Question(
        "cauda-examined",
        a.CaudaExamined,
        Topic.EMERGENCY,
        "Has a doctor examined you for it, and found no danger?",
        "Then it need not be looked at again today.",
    ),
    Question(
        "fever",
        a.Fever,
        Topic.EMERGENCY,
        "Do you have a fever or shivers, or do you feel very unwell?",
        "Fever with pain in the buttock can be an infection of bone or muscle.",
    ),
    Question(
        "fever-check",
        a.FeverCheck,
        Topic.EMERGENCY,
        "Take your temperature. Is it 38 degrees (100.4 °F) or more, or do you shiver?",
        "Fever with pain in the buttock can be an infection of bone or muscle.",
        "No thermometer: do you sweat or shiver, and feel hot on chest and back?",
    ),
    Question(
        "fever-pain",
        a.FeverPain,
        Topic.EMERGENCY,
        "Since the fever began, how is the pain in your buttock?",
        "Fever with the pain unchanged is most often a cold. Fever with new pain is an emergency.",
    ),
    Question(
        "leg-swelling",
        a.LegSwelling,
        Topic.EMERGENCY,
        "Is one leg swollen, warm or red, or does the calf hurt newly?",
        "This can be a blood clot. It is treatable, and must be looked at at once.",
    ),
    Question(
        "leg-swelling-check",
        a.LegSwellingCheck,
        Topic.EMERGENCY,
        "Press a thumb on each shin, and measure both calves. Does a dent stay, or is one calf 3 cm thicker or sore?",
        "This can be a blood clot. It is treatable, and must be looked at at once.",
        "Press for 5 seconds. Measure a hand's width below the knee.",
    ),
    Question(
        "thigh-pain",
        a.ThighPain,
        Topic.EMERGENCY,
        "Is there new pain in your thigh, away from the sit bone, that training does not explain?",
        "With a risk for a clot, new thigh pain counts as a sign of it.",
        "Also when it is your worst pain.",
    ),
    Question(
        "breathless",
        a.Breathless,
        Topic.EMERGENCY,
        "Are you newly short of breath, do you have chest pain, or do you cough up blood?",
        "This can be a blood clot in the lung. It is an emergency.",
    ),
    Question(
        "breathless-check",
        a.BreathlessCheck,
        Topic.EMERGENCY,
        "Are you short of breath at rest or after a few steps, or is there a sharp pain in the chest when you breathe in?",
        "This can be a blood clot in the lung. It is an emergency.",
    ),
    Question(
        "clot-risks",
        a.ClotRisk,
        Topic.EMERGENCY,
        "Is any of this true of you? It makes a blood clot more likely.",
        "A sign of a clot counts for more with one of these.",
        "Choose all that are true, or none.",
    ),
    Question(
        "cannot-stand",
        a.CannotStand,
        Topic.EMERGENCY,
        "Can you not put weight on the leg at all?",
        "A bone may be broken, or the hamstring torn off.",
    ),
    Question(
        "cannot-stand-check",
        a.CannotStandCheck,
        Topic.EMERGENCY,
        "Hold on to something. Are 4 steps impossible, even limping?",
        "A bone may be broken, or the hamstring torn off.",
        "Stop at once if it is sharp.",
    ),
    Question(
        "leg-weakness",
        a.LegWeakness,
        Topic.EMERGENCY,
        "Does your foot slap or drop, or is your leg really weak, and not only from pain?",
        "A nerve may be pressed.",
    ),
    Question(
        "leg-weakness-check",
        a.LegWeaknessCheck,
        Topic.EMERGENCY,
        "Walk 5 steps on your heels, then 5 on your toes. Does one foot drop or give way?",
        "A nerve may be pressed.",
        "Hold on to a wall. Giving way from pain alone does not count.",
    ),
    Question(
        "weakness-since",
        a.WeaknessCourse,
        Topic.EMERGENCY,
        "Since when is it weak?",
        "New weakness is more urgent than old.",
    ),
    Question(
        "weakness-examined",
        a.WeaknessExamined,
        Topic.EMERGENCY,
        "Has a doctor tested the strength and the reflexes of that leg since then?",
        "Then it need not be looked at again at once.",
    ),
    Question(
        "cold-leg",
        a.ColdLeg,
        Topic.EMERGENCY,
        "Is the leg or foot cold, pale or blue?",
        "Blood may not reach the leg. It is an emergency.",
    ),
    Question(
        "cold-leg-check",
        a.ColdLegCheck,
        Topic.EMERGENCY,
        "Feel both feet with your hand after 10 minutes in a warm room. Is one clearly colder, or pale or blue?",
        "Blood may not reach the leg. It is an emergency.",
    ),
    Question(
        "tight-leg",
        a.TightLeg,
        Topic.EMERGENCY,
        "After an injury: is your buttock or thigh tight, with pain that keeps rising, or is the foot numb?",
        "Pressure in a muscle can harm it within hours.",
        "No, if there was no injury in the last days.",
    ),
    Question(
        "tight-leg-check",
        a.TightLegCheck,
        Topic.EMERGENCY,
        "Press the muscle on both sides. Is the sore one hard, do pain-killers not help, or is the foot numb?",
        "Pressure in a muscle can harm it within hours.",
    ),
    Question(
        "pain-site",
        a.PainSite,
        Topic.SAFETY,
        "Where is the pain worst?",
        "This plan is only for the tendon at the sit bone.",
    ),
    Question(
        "age",
        a.Age,
        Topic.SAFETY,
        "How old are you?",
        "Under 18 the bone is still growing where the muscle joins. It needs an X-ray before you load it.",
        "In whole years.",
    ),
    Question(
        "pain-weeks",
        a.PainDuration,
        Topic.SAFETY,
        "How many weeks ago did it begin?",
        "The longer it has lasted, the more time it needs.",
        "6 months are 26 weeks, a year is 52.",
    ),
    Question(
        "onset",
        a.Onset,
        Topic.SAFETY,
        "How did this pain begin?",
        "A sore tendon comes on slowly. Pain that starts in one moment can be a tear, and that needs a doctor.",
    ),
    Question(
        "pop",
        a.PopFelt,
        Topic.SAFETY,
        "Did you feel a pop, a snap or a tear when this pain began?",
        "A pop can mean that the hamstring tore. Repairs work best early, so you should be seen soon.",
    ),
    Question(
        "forced-to-stop",
        a.ForcedToStop,
        Topic.SAFETY,
        "When this pain began, was your leg suddenly weak, or could you not go on at all?",
        "Sudden weakness can mean that the hamstring tore.",
    ),
    Question(
        "bruising",
        a.Bruising,
        Topic.SAFETY,
        "Is there a bruise on your buttock or thigh, or a dent that you can feel?",
        "A bruise or a dent can mean that the hamstring came off the bone.",
        "If the bruise is fresh, tell as the beginning when the bruise came.",
    ),
    Question(
        "recent-steroid",
        a.RecentSteroid,
        Topic.SAFETY,
        "Have you had cortisone tablets, or a cortisone injection near the sit bone, in the last 6 weeks?",
        "Cortisone can weaken a tendon for some weeks.",
    ),
    Question(
        "sharp-worsening",
        a.SharpWorsening,
        Topic.SAFETY,
        "Has the pain become sharply worse in the last weeks?",
        "Together with cortisone, this can mean that the tendon is tearing.",
    ),
    Question(
        "tear-looked-for",
        a.TearSearched,
        Topic.SAFETY,
        "Has anyone looked for a tear since this pain began?",
        "If a tear was ruled out, a sudden start no longer holds your plan back.",
        "Choose the best test that you had. If it got suddenly worse, count only tests since then.",
    ),
    Question(
        "blood-thinner",
        a.BloodThinner,
        Topic.SAFETY,
        "Do you take a medicine that thins the blood?",
        "With it, a sudden pain or a bruise can be a bleeding into the muscle.",
        "Such as warfarin, apixaban, rivaroxaban, heparin or clopidogrel. Ask a pharmacist if you are not sure.",
    ),
    Question(
        "growth-checked",
        a.GrowthChecked,
        Topic.SAFETY,
        "Has a doctor examined you for this pain, and was an X-ray of the sit bone normal?",
        "Before about 25 the bone can be pulled off where the muscle joins it.",
        "Both are needed for a yes.",
    ),
    Question(
        "old-tear",
        a.OldTear,
        Topic.SAFETY,
        "Before this pain: was this hamstring ever torn or operated on?",
        "A tendon that tore or was sewn needs its own time, and the surgeon's plan comes first.",
        "A small tear that a scan showed without any sudden moment does not count.",
    ),
    Question(
        "old-tear-kind",
        a.OldTearKind,
        Topic.SAFETY,
        "Was it operated on?",
        "After an operation the surgeon's plan comes first.",
    ),
    Question(
        "old-tear-weeks",
        a.OldTearWeeks,
        Topic.SAFETY,
        "How many weeks ago was the tear, or the operation?",
        "In the first months there is no plan from here.",
        "The later of the two. 6 months are 26 weeks, a year is 52.",
    ),
    Question(
        "old-tear-cleared",
        a.OldTearCleared,
        Topic.SAFETY,
        "Has the surgeon or doctor who treats the tear said in writing that you may train that leg?",
        "Only who knows how it was sewn or healed can say so.",
    ),
    Question(
        "numbness",
        a.Numbness,
        Topic.SAFETY,
        "Do you have numbness or pins and needles in your leg or foot?",
        "A sore tendon does not make a leg numb. Numbness that spreads is an emergency.",
    ),
    Question(
        "pain-spread",
        a.PainSpread,
        Topic.SAFETY,
        "How far does the pain go from where it is worst?",
        "Pain that goes below the knee can come from a nerve.",
    ),
    Question(
        "pain-feels",
        a.PainFeels,
        Topic.SAFETY,
        "What does it feel like where it goes furthest?",
        "Burning and tingling can come from a nerve.",
    ),
    Question(
        "night-pain",
        a.NightPain,
        Topic.SAFETY,
        "Do you have pain at rest or at night that has nothing to do with what you did?",
        "A sore tendon hurts with load. Pain without load needs a check-up.",
        "Pain from lying or sitting on the spot does not count.",
    ),
    Question(
        "illness-signs",
        a.Illness,
        Topic.SAFETY,
        "Do you have any of these signs of illness?",
        "They can mean that something other than the tendon is behind the pain.",
        "Choose all that are true, or none.",
    ),
    Question(
        "cancer-when",
        a.CancerWhen,
        Topic.SAFETY,
        "How long ago was the cancer?",
        "After cancer, some signs count for more.",
    ),
    Question(
        "cancer-kind",
        a.CancerSpreadsToBone,
        Topic.SAFETY,
        "Was it cancer of the breast, prostate, lung, kidney or thyroid, a myeloma or a melanoma?",
        "These can come back in bone.",
    ),
    Question(
        "illness-checked",
        a.IllnessChecked,
        Topic.SAFETY,
        "Has a doctor looked into these signs since they began, and found no illness behind them?",
        "Then they need not hold your plan back.",
    ),
    Question(
        "infection-risks",
        a.InfectionRisk,
        Topic.SAFETY,
        "Is any of this true of you?",
        "With one of these, rising pain can be an infection even without fever.",
        "Choose all that are true, or none.",
    ),
    Question(
        "bone-signs",
        a.BonePain,
        Topic.SAFETY,
        "Are any of these signs of a sore bone there?",
        "They can mean that a bone is cracked. Then running has to stop until it is checked.",
        (
            "Stand on that leg for 10 seconds. Only if that and the groin are free of pain, try one hop. Do not hop if you are "
            "pregnant, or were operated on in the last 6 months. Choose all, or none."
        ),
    ),
    Question(
        "bone-risks",
        a.BoneRisk,
        Topic.SAFETY,
        "Is any of this true of you? It matters for your bones.",
        "They make a small crack in a bone more likely.",
        "Choose all that are true, or none.",
    ),
    Question(
        "bone-checked",
        a.BoneChecked,
        Topic.SAFETY,
        "Has a scan ruled out a cracked bone since this pain began?",
        "A scan that shows no crack settles it.",
        "An X-ray alone does not count: say no.",
    ),
    Question(
        "fluoroquinolone",
        a.Fluoroquinolone,
        Topic.SAFETY,
        "Have you taken an antibiotic such as ciprofloxacin or levofloxacin in the last 6 months?",
        "These antibiotics can harm tendons. Loading one then can tear it.",
        "Their names end in -floxacin. Look at the box, or ask a pharmacist.",
    ),
    Question(
        "antibiotic-when",
        a.AntibioticWhen,
        Topic.SAFETY,
        "When did you take it last?",
        "The tendon is most at risk while you take it, and for about 60 days after.",
    ),
    Question(
        "antibiotic-pain",
        a.AntibioticPain,
        Topic.SAFETY,
        "Since you took it, how is the pain?",
        "New or worse pain with it means that the tendon may be harmed.",
    ),
    Question(
        "antibiotic-answered",
        a.AntibioticAnswered,
        Topic.SAFETY,
        "Does the person who prescribed it, or a pharmacist, know of the pain, and have they said how to go on?",
        "Only they can say whether to stop it.",
    ),
    Question(
        "morning-stiffness",
        a.MorningStiffness,
        Topic.SAFETY,
        "How many minutes are you stiff in the morning?",
        "Long stiffness can come from an illness of the spine and joints.",
        "0 if you are not stiff.",
    ),
    Question(
        "inflammation-signs",
        a.Inflammation,
        Topic.SAFETY,
        "Do you have any of these signs of inflammation?",
        "They can come from an illness of the spine and joints, which has its own treatment.",
        "Choose all that are true, or none.",
        counts=Count(
            a.InflammationPoints,
            (
                (InflammationSign.EYE_BOWEL, 2),
                (InflammationSign.FINGER, 2),
                (InflammationSign.HEELS_ELBOWS, 4),
            ),
        ),
    ),
    Question(
        "inflammation-checked",
        a.InflammationChecked,
        Topic.SAFETY,
        "Has a blood test, an MRI or a doctor for joints ruled out an illness that inflames the spine and joints?",
        "Then these signs no longer hold your plan back.",
        "A doctor for joints is a rheumatologist. It counts if it was done since this pain began.",
    ),
    Question(
        "pregnancy",
        a.Pregnancy,
        Topic.SAFETY,
        "Are you pregnant, or did you give birth in the last 12 months?",
        "Then bone at the back of the pelvis can crack from running, and some positions are left out.",
        "No, if this cannot apply to you.",
    ),
    Question(
        "pregnancy-signs",
        a.PregnancyWarning,
        Topic.SAFETY,
        "Is any of this there in your pregnancy?",
        "These need the maternity unit at once.",
        "Choose all that are true, or none.",
    ),
    Question(
        "pregnancy-seen",
        a.PregnancySeen,
        Topic.SAFETY,
        "Does a midwife or doctor know of this pain, and agree that you train?",
        "Then you need not wait for it.",
    ),
    Question(
        "loading-weeks",
        a.LoadingWeeks,
        Topic.SAFETY,
        "For how many weeks have you done steady strength work for this tendon?",
        "If 12 weeks of it have not helped, something else may be wrong.",
        "Count only weeks in which you did it as planned. 0 if none.",
    ),
    Question(
        "trend",
        a.PainTrend,
        Topic.SAFETY,
        "Since you began that work, how has it become?",
        "If it does not get better with steady work, it should be looked at again.",
        "If you have not begun, tell how it was over the last 6 weeks.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "other-signs",
        a.PointsElsewhere,
        Topic.PAIN,
        "Is any of this true of your pain?",
        "It can mean that the pain comes, in part, from a nerve, the back or a blood vessel. Then someone should look at it.",
        "Choose all that are true, or none.",
    ),
    Question(
        "load-rise",
        a.LoadRise,
        Topic.PAIN,
        "Did your training, or your sitting, go up clearly before it began?",
        "Most sore tendons follow a rise in load.",
    ),
    Question(
        "provoked-by",
        a.Provokes,
        Topic.PAIN,
        "Which of these hurt 4 of 10 or more, or make it worse the next day?",
        "What hurts that much is left out of your plan for now.",
        "Choose all that are true, or none.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "irritants",
        a.Irritates,
        Topic.PAIN,
        "Which exercises or treatments have made it worse, as far as you know?",
        "What has made it worse is out of your plan until it is brought back in small steps.",
        "Choose all that you have noticed, or none. If you cannot say, you start with gentle holds alone.",
        not_assumed=STARTS,
    ),
    Question(
        "settling-hours",
        a.SettlingTime,
        Topic.PAIN,
        "After something sets it off, how many hours until the pain is back to normal?",
        "24 hours or less means that the tendon can take more. Longer means that it needs a gentler start.",
        "0 if it settles at once. 2 days are 48.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "daily-pain",
        a.DailyPain,
        Topic.PAIN,
        "What was the worst pain in daily life over the last week?",
        "It tells how easily your tendon gets upset, and so how much you may start with.",
        "0 is no pain, 10 is the worst pain.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "sitting-minutes",
        a.SittingTime,
        Topic.PAIN,
        "How many minutes can you sit on a firm chair before the sit bone hurts?",
        "Pain within 30 minutes of sitting fits this tendon.",
        "240 if it does not hurt.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "bridge-pain",
        a.BridgePain,
        Topic.TESTS,
        "How much does a single-leg bridge on the sore side hurt, with the knee bent?",
        "At 3 of 10 or less you may begin slow strength work.",
        "Lie on your back, knee bent, lift your hips with one leg. 0 to 10.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "long-bridge-pain",
        a.LongBridgePain,
        Topic.TESTS,
        "How much does a single-leg bridge on the sore side hurt, with the leg nearly straight?",
        "At 3 of 10 or less you may go on to bent-hip work.",
        "Lie on your back, heel on a low bench, lift your hips with one leg. 0 to 10.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "lunge-pain",
        a.LungePain,
        Topic.TESTS,
        "How much does a deep lunge hurt, sore leg in front, without weight?",
        "At 3 of 10 or less you may begin to load the bent hip.",
        "0 to 10.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "arabesque-pain",
        a.ArabesquePain,
        Topic.TESTS,
        "How much does it hurt to bow forward on the sore leg, back straight, other leg behind you?",
        "It is the hardest check. At 3 of 10 or less, deep and fast work can follow.",
        "Leave it for now, and say unknown, if the lunge hurts 4 of 10 or more.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "stretch-test",
        a.StretchTest,
        Topic.TESTS,
        "On your back, hug your knee to your chest, then straighten the knee fast. Does the sit bone hurt?",
        "It helps to tell this tendon from other pain.",
        "Do it once only.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "examined",
        a.Examined,
        Topic.TESTS,
        "Has a clinician examined you? Choose what was found.",
        "It helps to judge where the pain comes from. A nerve that is upset, or has just settled, keeps your plan gentle.",
        "None, if nobody has, or if you do not know. Do not try these tests yourself.",
        not_sure=(),
    ),
    Question(
        "sides-equal",
        a.SidesEqual,
        Topic.TESTS,
        "Is the sore leg as strong as the other one?",
        "Equal strength is one of the checks before running and speed.",
        "Count single-leg bridges on each side. With two sore sides, say that it does not apply.",
        may_not_apply=True,
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "bridge-repetitions",
        a.BridgeRepetitions,
        Topic.TESTS,
        "How many straight-leg, single-leg bridges can the weaker leg do in one go?",
        "With two sore sides this number takes the place of comparing them.",
        "Stop at 4 of 10 pain.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "running-now",
        a.Running,
        Topic.RUNNING,
        "What running do you do now?",
        "Running that the tendon already takes well can often go on.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "easy-run-pain",
        a.EasyRunPain,
        Topic.RUNNING,
        "How much does easy running on the flat hurt, at worst?",
        "At 3 of 10 or less, and quiet the next day, you may keep it.",
        "0 to 10. Say that it does not apply if you do not run.",
        may_not_apply=True,
        holds_weeks=FRESH_WEEKS,
        until_flared=_runs(Pace.EASY),
    ),
    Question(
        "fast-run-pain",
        a.FastRunPain,
        Topic.RUNNING,
        "How much does fast running hurt, at worst?",
        "At 4 of 10 or more, sprint days have to stop for now.",
        "0 to 10. Say that it does not apply if you have not run fast for weeks.",
        may_not_apply=True,
        holds_weeks=FRESH_WEEKS,
        until_flared=_runs(Pace.TEMPO, Pace.FAST),
    ),
    Question(
        "easy-minutes",
        a.EasyMinutes,
        Topic.RUNNING,
        "How many minutes did you run easily on the flat in each of your last 2 easy runs?",
        "Runs get longer before they get faster. 30 quiet minutes come before the first faster run.",
        "Count runs of the last 4 weeks only, at 3 of 10 or less and quiet the next day. Walking breaks count. 0 if none.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "top-speed",
        a.TopSpeed,
        Topic.RUNNING,
        "How fast did you run on the flat in each of your last 2 faster sessions, in % of your full speed?",
        "It is your place on the ladder of speeds. The plan takes you up 1 rung at a time.",
        (
            "Count only sessions of the last 4 weeks, at 3 of 10 or less and quiet the next day. 0 if there were none. "
            "100 is your full speed when you were well. By the watch: what took 10 seconds then takes 17 at 60%, "
            "14 at 70%, 12 or 13 at 80%, 11 at 90%. By feel you run faster than you think. If you only know how it felt, "
            "60 was relaxed, 80 quick but smooth, 90 nearly all you have; between 2 numbers, choose the lower."
        ),
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "side",
        a.PainSide,
        Topic.LIFE,
        "Which side hurts?",
        "With two sore sides there is no sound side to compare with.",
    ),
    Question(
        "sport",
        a.PlaysSport,
        Topic.LIFE,
        "What do you want to get back to?",
        "Only some goals need fast, springy training.",
    ),
    Question(
        "season",
        a.Season,
        Topic.LIFE,
        "Where are you in your season?",
        "In the season there is sometimes a way to go on with less.",
    ),
    Question(
        "competition-weeks",
        a.CompetitionAhead,
        Topic.LIFE,
        "In how many weeks is your next competition that matters?",
        "Your tendon sets the pace, not the date. The plan says early when the two do not fit.",
        "0 if it is this week. Say that it does not apply if you have none.",
        may_not_apply=True,
    ),
    Question(
        "worry",
        a.Worried,
        Topic.LIFE,
        "Do you hold back because you fear that moving will do harm?",
        "Many people do, and it is no fault. The plan then says more about what pain means.",
    ),
    Question(
        "body-risks",
        a.GoesWithTendons,
        Topic.LIFE,
        "Is any of this true of you?",
        "These go with sore tendons in the whole body. A doctor should know of them.",
        "Choose all that are true, or none.",
    ),
    Question(
        "sleep-hours",
        a.Sleep,
        Topic.LIFE,
        "How many hours did you sleep a night over the last 2 weeks?",
        "With 7 hours or less your plan starts lower.",
        "A whole number; round down.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "load-spike",
        a.LoadSpike,
        Topic.LIFE,
        "Did your training, or the load of the rest of your life, jump in the last 4 weeks?",
        "After a jump the tendon needs smaller steps.",
        holds_weeks=FRESH_WEEKS,
    ),
    Question(
        "doing-now",
        a.Doing,
        Topic.LIFE,
        "Which of these are you doing at the moment?",
        "The plan says which of them to stop for now, and which may stay.",
        "Choose all, or none.",
    ),
    Question(
        "equipment",
        a.Owns,
        Topic.LIFE,
        "What equipment can you use?",
        "The plan picks exercises that you can do. Many need nothing.",
        "Choose all, or none.",
    ),
    Question(
        "done",
        a.Followed,
        Topic.PROGRESS,
        "How much of your plan did you do since last time?",
        "Only what was really done shows what your tendon can take.",
        at_first=Share.NOT_YET,
    ),
    Question(
        "session-pain",
        a.SessionPain,
        Topic.PROGRESS,
        "What was the worst pain during your exercises?",
        "At 3 of 10 or less you may go on. More means that something has to get easier.",
        "0 to 10. Say that it does not apply if you did none.",
        may_not_apply=True,
        at_first=NOT_APPLICABLE,
    ),
    Question(
        "next-day",
        a.DayAfter,
        Topic.PROGRESS,
        "How was the pain 24 hours after your sessions?",
        "The next day tells more than the session itself. It decides whether you step up or back.",
        "Think of all sessions since last time.",
        at_first=NextDay.NOT_YET,
    ),
    Question(
        "against-last-time",
        a.AgainstLastTime,
        Topic.PROGRESS,
        "How is it against last time?",
        "It shows whether the plan helps.",
        may_not_apply=True,
        at_first=NOT_APPLICABLE,
    ),
    Question(
        "flared",
        a.Flared,
        Topic.PROGRESS,
        "Which exercises or activities set the pain off since last time?",
        "What sets it off is out at once. It comes back later in small steps.",
        "Choose all, or none.",
        at_first=(),
    ),
    Question(
        "retried",
        a.Retried,
        Topic.PROGRESS,
        "Which exercises that were out have you tried again in small steps, with no trouble in 2 sessions?",
        "What stayed quiet twice may come back into your plan.",
        "No trouble means 3 of 10 or less, and back to usual the next day. Choose all, or none.",
        at_first=(),
    ),
    *(
        Question(
            f"hold-{side}",
            asks,
            Topic.PROGRESS,
            f"How many seconds can your {side} leg hold a single-leg bridge?",
            "It shows your strength over the weeks, side by side.",
            "Knee bent. Stop at 4 of 10 pain. Say that it does not apply if you do not test it.",
            may_not_apply=True,
            at_first=NOT_APPLICABLE,
        )
        for side, asks in (("left", a.LeftHold), ("right", a.RightHold))
    ),
    *(
        Question(
            f"repetitions-{side}",
            asks,
            Topic.PROGRESS,
            f"How many straight-leg, single-leg bridges can your {side} leg do in one go?",
            "The two sides are compared for the next stage.",
            "Stop at 4 of 10 pain. Say that it does not apply if you do not test it.",
            may_not_apply=True,
            at_first=NOT_APPLICABLE,
        )
        for side, asks in (("left", a.LeftRepetitions), ("right", a.RightRepetitions))
    ),
    Question(
        "stage-before",
        a.StageBefore,
        Topic.PROGRESS,
        "In which stage was your last plan?",
        "You go up 1 stage at a time.",
        at_first=0,
        is_worked_out=True,
    ),
    Question(
        "stage-days",
        a.StageDays,
        Topic.PROGRESS,
        "For how many days have you been in this stage?",
        "A stage takes at least a week.",
        at_first=0,
        is_worked_out=True,
    ),
    Question(
        "pain-rose",
        a.PainRose,
        Topic.PROGRESS,
        "Is the pain in daily life 2 of 10 or more above that of last time?",
        "While pain creeps up, nothing is added.",
        at_first=NO,
        is_worked_out=True,
    ),
    Question(
        "open-before",
        a.OpenBefore,
        Topic.PROGRESS,
        "What did your last plan allow?",
        "After a bad time nothing is added to it.",
        at_first=(),
        is_worked_out=True,
    ),
    Question(
        "permitted-before",
        a.PermittedBefore,
        Topic.PROGRESS,
        "How much did your last plan permit?",
        "After a bad time nothing goes up.",
        at_first=(),
        is_worked_out=True,
    ),
)

_BY_ID = {question.id: question for question in QUESTIONS}
_BY_ANSWER = {question.asks: question for question in QUESTIONS}
_BY_COUNT = {question.counts.asks: question for question in QUESTIONS if question.counts}

if len(_BY_ID) != len(QUESTIONS) or len(_BY_ANSWER) != len(QUESTIONS) or _BY_COUNT.keys() & _BY_ANSWER.keys():
    raise KnowledgeError("questions", "each question needs an id of its own and an answer of its own")


SIGN_TELLS: Mapping[NewSign, Mapping[str, Given]] = {
    NewSign.PREGNANCY: {
        "pregnancy": PregnancyStage.PREGNANT,
        "pregnancy-signs": UNKNOWN,
        "pregnancy-seen": UNKNOWN,
    },
}
"""What a sign that is new at a check-in tells from then on: the answer to a question first, then what that opens again."""


def question(name: str) -> Question:
    """Return the question with this id.

    Raises:
        AnswerError: There is none; the hint names the nearest.
    """
    try:
        return _BY_ID[name]
    except KeyError:
        raise AnswerError("", f"there is no question {name!r}", hint=did_you_mean(name, _BY_ID)) from None


def asking(answer: type[Answer]) -> Question:
    """Return the question whose answer gives this class of findings, or tells its count."""
    return _BY_ANSWER.get(answer) or _BY_COUNT[answer]


def is_worked_out(finding: Finding) -> bool:
    """Return whether a finding, or the pattern of a premise, is an answer that nobody gave: it follows from the plan before."""
    return isinstance(finding, Answer) and asking(type(finding)).is_worked_out


def has_checked_in(told: Mapping[str, Given]) -> bool:
    """Return whether answers hold that nobody has at a first consultation."""
    return any(told.get(asked.id) != asked.at_first for asked in QUESTIONS if asked.is_follow_up)


def counted() -> Iterator[tuple[Question, Count]]:
    """Yield the lists whose entries are counted, each with its count."""
    yield from ((question, question.counts) for question in QUESTIONS if question.counts)
