"""Advice in words: what each piece of counsel tells an athlete. Rules conclude which of them apply.

Each piece has a weight. A plan tells some of them first; what is left stands under "also" (procedure ``rank-advice``).
"""

from __future__ import annotations

from kb.vocabulary.scales import Load
from language import counsel
from language.counsel import AdviceTopic, AdviceWeight, Brings

_PORTION = (
    "For you: {time} at a time at most, then stand or walk for 2 to 5 minutes. After 3 quiet days, sit 5 minutes "
    "longer at a time."
)


class Counsel(counsel.Counsel):
    """A piece of advice: ``label`` names it, ``meaning`` says it to the athlete."""

    LIMIT_PAIN_TO_3 = (
        "limit-pain-to-3",
        "pain of 3 of 10 is the limit",
        "A little pain in the exercises is fine: up to 3 of 10, and back to normal within 24 hours. It does not have to be 0.",
        AdviceTopic.PAIN,
        AdviceWeight.LIMIT,
    )
    AIM_FOR_NO_PAIN = (
        "aim-for-no-pain",
        "as little pain as you can",
        (
            "For now, do the exercises with as little pain as you can, best with none. 3 of 10 stays the upper limit. "
            "Your tendon is easily upset, and it calms down sooner with less."
        ),
        AdviceTopic.PAIN,
        AdviceWeight.LIMIT,
    )
    AIM_FOR_NO_PAIN_YET = (
        "aim-for-no-pain-yet",
        "start with as little pain as you can",
        (
            "We do not know yet how easily your tendon gets upset. Start with as little pain as you can, and write "
            "down how it is the next day."
        ),
        AdviceTopic.PAIN,
        AdviceWeight.LIMIT,
    )
    GENTLE_AFTER_CORTISONE = (
        "gentle-after-cortisone",
        "stay gentle for 6 weeks after cortisone",
        (
            "After cortisone the pain can be gone while the tendon may still be weak. Keep to the gentle plan until 6 "
            "weeks after it, even if nothing hurts."
        ),
        AdviceTopic.PAIN,
        AdviceWeight.LIMIT,
    )
    KEEP_IT_PAINLESS = (
        "keep-it-painless",
        "pain of 0 or 1 of 10 is the limit",
        (
            "Keep pain at 0 or 1 of 10, in the exercises and in runs. What may still be healing takes less than a sore "
            "tendon does."
        ),
        AdviceTopic.PAIN,
        AdviceWeight.LIMIT,
    )
    HURT_IS_NOT_HARM = (
        "hurt-is-not-harm",
        "pain is a signal, not damage",
        (
            "Pain of 3 of 10 or less that is gone the next day is no sign of damage. It shows how sensitive the "
            "tendon is. To be careful after long pain is normal, and small steps are the way out."
        ),
        AdviceTopic.PAIN,
    )
    SCAN_IS_NOT_FATE = (
        "scan-is-not-fate",
        "a scan does not set the plan",
        (
            "If your scan shows changes in the tendon, that is common: many people without pain have them too, more so "
            "after 45. What your tendon takes sets the plan, not the picture."
        ),
        AdviceTopic.PAIN,
        AdviceWeight.EXTRA,
    )
    LOADING_IS_STILL_NEW = (
        "loading-is-still-new",
        "long pain does not mean that nothing helps",
        (
            "You have had it for long, but steady loading has not had its 12 weeks yet. A lifter got better with it "
            "after many other treatments had failed. What did not help so far was not your fault."
        ),
        AdviceTopic.PAIN,
    )
    SIT_LESS = (
        "sit-less",
        "sit less for now",
        (
            "Stand up before sitting hurts. Use a soft cushion and keep your hips higher than your knees. "
            "Sitting does no harm, so this is only for the next 2 to 8 weeks."
        ),
        AdviceTopic.SITTING,
        AdviceWeight.SUPPORT,
        None,
        False,
        _PORTION,
    )
    STAND_UP_OFTEN = (
        "stand-up-often",
        "sit in portions",
        "Stand up before sitting hurts, and sit again afterwards.",
        AdviceTopic.SITTING,
        AdviceWeight.SUPPORT,
        None,
        False,
        _PORTION,
    )
    KEEP_EASY_RUNS = (
        "keep-easy-runs",
        "keep easy runs",
        (
            "Keep your easy runs on flat ground, with a day between runs. Pain must stay within your limit "
            "and be back to normal within 24 hours."
        ),
        AdviceTopic.RUNNING,
        AdviceWeight.LIMIT,
        Brings("easy-flat-run"),
    )
    START_WALK_JOG = (
        "start-walk-jog",
        "start to walk and jog",
        "You may start to run: jog 1 minute, walk 2 minutes. Stay on flat ground and leave a day between runs.",
        AdviceTopic.RUNNING,
        AdviceWeight.LIMIT,
        Brings("walk-jog"),
    )
    NO_SPRINTING = (
        "no-sprinting",
        "no sprint days",
        "Leave out sprints, starts and hills for now. They ask the most of the sore tendon.",
        AdviceTopic.RUNNING,
        AdviceWeight.LIMIT,
    )
    GOOD_RUNS_BUILD_TRUST = (
        "good-runs-build-trust",
        "good runs build trust",
        (
            "Trust in speed comes back with many good sessions, not with one brave one. Take small steps, and count "
            "each run that stays quiet the next day."
        ),
        AdviceTopic.RUNNING,
    )
    CUE_IS_OPTIONAL = (
        "cue-is-optional",
        "the heel-up cue is up to you",
        (
            "One athlete found that pulling the heel up fast helps. It bends the hip more, and nobody has tested it "
            "for this tendon. Try it in 2 easy runs, and keep it only if the next day is no worse."
        ),
        AdviceTopic.RUNNING,
        AdviceWeight.EXTRA,
    )
    NO_RUNNING_YET = (
        "no-running-yet",
        "no running yet",
        "Do not run yet. Keep fit in ways that do not hurt, like running in deep water, while the tendon calms down.",
        AdviceTopic.RUNNING,
        AdviceWeight.LIMIT,
    )
    LONGER_BEFORE_FASTER = (
        "longer-before-faster",
        "run longer before you run faster",
        (
            "Make your easy runs longer first. Add 5 minutes when 2 runs in a row were quiet, up to 30 minutes. "
            "Faster running comes after that."
        ),
        AdviceTopic.RUNNING,
        AdviceWeight.SUPPORT,
        Brings("easy-flat-run"),
    )
    TIME_YOUR_RUNS = (
        "time-your-runs",
        "take the time of your faster runs",
        (
            "Take the time of your faster runs with a watch. By feel most people run faster than they mean to. "
            "What takes you 10 seconds at full speed takes 17 at 60%, and 12.5 at 80%."
        ),
        AdviceTopic.RUNNING,
    )
    RACE_AT_THE_TOP = (
        "race-at-the-top",
        "race when full speed is quiet",
        (
            "Do not race yet. Race again when full speed has stayed within your limit of pain, and was quiet the next day, "
            "in 2 sessions in a row. Until then train on your rung of the ladder."
        ),
        AdviceTopic.RUNNING,
    )
    COMPETE_LESS = (
        "compete-less",
        "race, but train less fast",
        (
            "You can go on racing while fast running stays within your limit of pain and is quiet the next day. "
            "Cut your fast work to 2 days a week, and cut the number of runs in each."
        ),
        AdviceTopic.RUNNING,
        AdviceWeight.LIMIT,
        Brings("easy-flat-run", (Load.SPEED,)),
        True,
    )
    SEASON_CAN_WAIT = (
        "season-can-wait",
        "fix it before you race",
        (
            "In the season it is tempting to go on. At the moment your tendon is not ready for fast running, so sprint days "
            "and races wait. Keep moving in ways that do not hurt, and keep loading the tendon."
        ),
        AdviceTopic.RUNNING,
        AdviceWeight.LIMIT,
    )
    BREAK_WITH_LOADING = (
        "break-with-loading",
        "a short break is fine, but rest alone is not a cure",
        "A short break is fine. Keep doing the exercises in it: rest alone makes the tendon weaker.",
        AdviceTopic.TRAINING,
    )
    NO_STRETCHING = (
        "no-stretching",
        "do not stretch it",
        "Do not stretch the back of your thigh, even if it feels tight. The tightness comes from the sore tendon.",
        AdviceTopic.STRETCHING,
        AdviceWeight.LIMIT,
    )
    STRETCH_AGAIN_SLOWLY = (
        "stretch-again-slowly",
        "long positions may come back slowly",
        (
            "Your exercises now bend the hip further, step by step. You do not need extra stretches. If you miss them, "
            "start small and stay within your limit of pain."
        ),
        AdviceTopic.STRETCHING,
        AdviceWeight.EXTRA,
    )
    HANDS_OFF_TENDON = (
        "hands-off-tendon",
        "no massage on the tendon",
        (
            "Do not press, rub, roll or scrape the sore spot. Massage of the muscle further down is fine if it feels "
            "good. No study has tested this; it is what athletes and therapists report."
        ),
        AdviceTopic.STRETCHING,
        AdviceWeight.LIMIT,
    )
    TREATMENT_IS_EXTRA = (
        "treatment-is-extra",
        "needles may ease pain, but do not rebuild",
        (
            "Acupuncture or dry needling may ease pain for a while. Nothing shows that they heal this tendon. "
            "Do them as well as the exercises, never instead of them."
        ),
        AdviceTopic.TREATMENT,
        AdviceWeight.EXTRA,
    )
    SHOCKWAVE_IS_EXTRA = (
        "shockwave-is-extra",
        "shockwave is an extra",
        (
            "Shockwave may ease pain. One trial found it much better than weak care, a later one about the same as "
            "exercise. If you have it, keep doing the exercises."
        ),
        AdviceTopic.TREATMENT,
        AdviceWeight.EXTRA,
    )
    MASSAGE_IS_COMFORT = (
        "massage-is-comfort",
        "massage is for comfort",
        (
            "Massage can feel good, but nothing shows that it rebuilds the tendon. Keep it light, away from the sit "
            "bone, and stop it if the next day is worse."
        ),
        AdviceTopic.TREATMENT,
        AdviceWeight.EXTRA,
    )
    NO_INJECTION_FIRST = (
        "no-injection-first",
        "injections are no first choice",
        (
            "Talk to your doctor before another injection. Cortisone eases pain for some weeks and can do harm later. "
            "An injection of blood plasma did no better than one of plain blood."
        ),
        AdviceTopic.TREATMENT,
    )
    SLEEP_MORE = (
        "sleep-more",
        "sleep 8 hours",
        "You sleep 7 hours or less. Try to get 8. Too little sleep goes with more injuries, so your plan starts lower.",
        AdviceTopic.SLEEP,
    )
    SMALL_STEPS = (
        "small-steps",
        "small steps",
        "Your load has just jumped. Hold it steady for now, and raise only one thing at a time.",
        AdviceTopic.SLEEP,
        AdviceWeight.LIMIT,
    )
    TWO_SORE_SIDES = (
        "two-sore-sides",
        "no sound side to compare with",
        ("Both sides hurt, so you cannot check one against the other. Use the fixed numbers in your checks."),
        AdviceTopic.TRAINING,
    )
    TRAIN_SOUND_LEG = (
        "train-sound-leg",
        "train the other leg",
        "Train your other leg fully. Some of its strength carries over to the sore one.",
        AdviceTopic.TRAINING,
        AdviceWeight.EXTRA,
    )
    NOT_FOR_EVER = (
        "not-for-ever",
        "out now, not for ever",
        (
            "What irritates your tendon is out for now, not for ever. If your sport needs it, it comes back "
            "in small steps in stage 3 or 4."
        ),
        AdviceTopic.TRAINING,
    )
    BRING_BACK = (
        "bring-back",
        "bring back one thing at a time",
        (
            "What made it worse may come back now, one thing at a time, when its stage has come. First its easier "
            "form, until it was quiet in 2 sessions. Then half the dose of the real thing, once, and wait a day. If "
            "it is worse, go back one step: a setback is not a failure. Tell it at "
            "your next check-in."
        ),
        AdviceTopic.TRAINING,
    )
    HOLDS_BEFORE_TRAINING = (
        "holds-before-training",
        "try your holds before training",
        (
            "Holds ease pain for some people and not for others. Rate your pain before and after them. If they ease "
            "it, do them before you train."
        ),
        AdviceTopic.TRAINING,
        AdviceWeight.EXTRA,
    )
    STEADY_CHECK = (
        "steady-check",
        "one check a day",
        (
            "Check the tendon once a day: 3 single-leg bridges on the sorer side, as a check only, at the same time of "
            "day. Write down the pain. Do not poke or stretch it to see how it is."
        ),
        AdviceTopic.TRAINING,
    )

    STEADY_CHECK_TWO_LEGS = (
        "steady-check-two-legs",
        "one check a day, on two legs",
        (
            "Check the tendon once a day: 3 bridges on both legs, as a check only, at the same time of day. Write down "
            "the pain. Do not poke or stretch it to see how it is."
        ),
        AdviceTopic.TRAINING,
    )

    DATE_MAY_BE_TOO_SOON = (
        "date-may-be-too-soon",
        "your date may be too soon",
        (
            "Your competition is close, and your checks for fast running are not passed yet. In one reported case fast "
            "work began after about 3 months of loading. Let the checks decide, and have a later date in mind."
        ),
        AdviceTopic.SEASON,
    )
    NOTHING_NEW_BEFORE_RACE = (
        "nothing-new-before-race",
        "nothing new before you compete",
        (
            "In the last 2 weeks before you compete, add nothing new. Do fewer fast runs and leave out the hardest "
            "drills. Keep your holds."
        ),
        AdviceTopic.SEASON,
    )
    BUILD_BY_CHECKS = (
        "build-by-checks",
        "build up by checks, not by the group",
        (
            "Before the season, training jumps for everyone, and a jump in load is how this often starts. Join in only "
            "with what your checks allow, and raise one thing at a time."
        ),
        AdviceTopic.SEASON,
        AdviceWeight.EXTRA,
    )
    USE_OFF_SEASON = (
        "use-off-season",
        "use the off season to load",
        (
            "The off season gives you time to get the tendon strong. A short break is fine, but rest alone does not "
            "fix it: use the time to load it."
        ),
        AdviceTopic.SEASON,
        AdviceWeight.EXTRA,
    )
    MEET_CAN_WAIT = (
        "meet-can-wait",
        "deep lifts wait, meet or no meet",
        (
            "Heavy pulls from the floor and deep squats wait until stage 4, also with a meet ahead. Lift what does "
            "not hurt and does not bend the hip far. Two lifters came back with slow, heavy work."
        ),
        AdviceTopic.SEASON,
        AdviceWeight.LIMIT,
    )
    FIRST_RUNS_TAKE_TIME = (
        "first-runs-take-time",
        "first runs often take 1 to 3 months",
        (
            "In one reported case and in one athlete's story, first runs came after 1 to 3 months of loading, fast ones "
            "after about 3. Your own checks decide, not the date."
        ),
        AdviceTopic.SEASON,
        AdviceWeight.EXTRA,
    )
    IN_YOUR_GUARDIANS_SIGHT = (
        "in-your-guardians-sight",
        "train where a parent or coach can see it",
        (
            "Train where your parent, guardian or coach can see it. Check in with them every week. Speed comes back only "
            "with your doctor or physiotherapist."
        ),
        AdviceTopic.TRAINING,
        AdviceWeight.LIMIT,
    )
    SLOW_STEPS = (
        "slow-steps",
        "take slow steps",
        (
            "Your tendons may need more time. Before each step up, do one more quiet session than the plan asks for. Tell "
            "your doctor about the sore tendon at your next visit."
        ),
        AdviceTopic.TRAINING,
        AdviceWeight.LIMIT,
    )
    NO_BREATH_HOLDING = (
        "no-breath-holding",
        "breathe, and stop well before your limit",
        (
            "In pregnancy breathe out as you lift, and never hold your breath. Stop at an effort of 6 of 10. Late in "
            "pregnancy do not lie on your back for long. Ask your midwife which positions are good."
        ),
        AdviceTopic.TRAINING,
        AdviceWeight.LIMIT,
    )
    SEE_SOMEONE = (
        "see-someone",
        "have it looked at",
        (
            "It has become worse since last time. Have a physiotherapist or doctor look at it within 2 weeks, and show them "
            "this plan."
        ),
        AdviceTopic.TREATMENT,
        AdviceWeight.LIMIT,
    )

    CARE_FOR_BONES = (
        "care-for-bones",
        "look after your bones",
        (
            "Eat enough for the training that you do, with enough calcium, protein and vitamin D. At your next visit ask a "
            "doctor whether the density of your bones should be measured. Slow strength work is good for bones."
        ),
        AdviceTopic.TRAINING,
    )
    HOLD_RUNS_FOR_BONES = (
        "hold-runs-for-bones",
        "no more running until your bones have been looked at",
        (
            "Running that does not hurt may stay as it is. Add no minutes, no speed and no jumps until a doctor has looked "
            "at your bones. Stop running if a bone hurts."
        ),
        AdviceTopic.RUNNING,
        AdviceWeight.LIMIT,
    )
    RUN_AFTER_BONE = (
        "run-after-bone",
        "back to running after a sore bone",
        (
            "Run again when no bone is sore to press, 30 minutes of walking and one hop do not hurt, and your doctor agrees. "
            "Begin with walking and jogging in turns. For 8 weeks pain in runs must stay at 0 or 1 of 10."
        ),
        AdviceTopic.RUNNING,
        AdviceWeight.LIMIT,
    )
    KEEP_IT_UP = (
        "keep-it-up",
        "keep up your strength",
        (
            "Do these exercises on 1 or 2 days a week for at least 12 months, and as long as you do your sport. Keep the "
            "weight as it is. On 1 day a week strength holds as long as the weight does. Over 60, do them on 2 days."
        ),
        AdviceTopic.UPKEEP,
        AdviceWeight.LIMIT,
        None,
        True,  # strength work keeps to 2 days
    )
    IF_IT_COMES_BACK = (
        "if-it-comes-back",
        "what to do if it comes back",
        (
            "If daily life hurts 2 of 10 more than now for 3 days: do 40% less sport, take 20% less weight, and add holds, for "
            "7 days. Then add 10 to 20% after each quiet session. Not quiet after 14 days, pain that spreads, pain at "
            "night, or sudden pain: have it looked at."
        ),
        AdviceTopic.UPKEEP,
        AdviceWeight.LIMIT,
    )
    CHECK_NOW_AND_THEN = (
        "check-now-and-then",
        "check yourself 3 times in the next year",
        (
            "After 3, 6 and 12 months, count single-leg bridges on each side and sit for a long time. Fewer bridges, or more "
            "pain, means: back to more strength work."
        ),
        AdviceTopic.UPKEEP,
    )
    AFTER_A_BREAK = (
        "after-a-break",
        "after 2 weeks off, start with less",
        "After 2 weeks off, start again with 80% of your weight and of your sport.",
        AdviceTopic.UPKEEP,
    )
    STAY_FAST = (
        "stay-fast",
        "run fast once a week",
        "Run at 90% or more of full speed once a week, so that it stays usual for your tendon.",
        AdviceTopic.UPKEEP,
    )
    CHANGE_ONE_THING = (
        "change-one-thing",
        "change one big thing",
        (
            "It is better than at the start, but has stood still for 6 weeks. Change one big thing, and only one: heavier "
            "strength work, more bent-hip work, less sitting, more sleep, or less of what sets it off. Look at it again after"
            " 6 weeks."
        ),
        AdviceTopic.TRAINING,
    )
    SECOND_LOOK = (
        "second-look",
        "have somebody look again",
        (
            "You have trained for 18 weeks or more, and it has stood still for 6. Have a physiotherapist or sports doctor "
            "look at it within 2 weeks. Go on with your exercises until then."
        ),
        AdviceTopic.TREATMENT,
        AdviceWeight.LIMIT,
    )
    ASK_A_SPECIALIST = (
        "ask-a-specialist",
        "ask a specialist",
        (
            "You have trained for half a year or more, and it still stops you. Ask a sports doctor or bone surgeon to look, "
            "with an MRI scan. Go on with your exercises. There are three things to ask about, and none is sure to help. "
            "Shockwave can be added to the exercises: one study found much, a later one no more than exercise. A cortisone "
            "injection eases for some weeks and can do harm later. Injections of platelets did no better than injections of "
            "blood. After surgery most did well, but no study compared it."
        ),
        AdviceTopic.TREATMENT,
        AdviceWeight.LIMIT,
    )
