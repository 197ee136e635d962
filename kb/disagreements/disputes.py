"""The disputes of the source material, K01 to K23: what each side says, and which rule decides for an athlete.

Each dispute keeps all its sides, with the claims of the thread and the sources that say so. A side without a source is
one that no source we hold supports. Decisions stand most specific first; the last holds for most athletes with a plan.
Where no rule decides, the nearest rule or procedure stands in, and ``because`` says so. Status: not reviewed by a
clinician.
"""

from __future__ import annotations

from kb.rules import RULES
from kb.sources import cite
from kb.vocabulary.conclusions import Referral
from language.disagreements import Disagreement, DisputeDecision, Side

_REFERRALS = tuple(rule.id for rule in RULES if isinstance(rule.then, Referral))

DISAGREEMENTS: tuple[Disagreement, ...] = (
    Disagreement(
        id="how-much-pain",
        number="K01",
        question="How much pain is all right?",
        sides=(
            Side(
                says="No pain at all, in any exercise.",
                claims=("C02-23", "C02-24", "C04-17", "C05-03", "C07-10"),
            ),
            Side(
                says="A little pain is fine, up to 3 of 10, if it is back to normal within 24 hours.",
                claims=("C06-14", "C06-24", "C10-07"),
                sources=(cite("F041"), cite("F050"), cite("F062")),
            ),
            Side(
                says="Up to 5 of 10 can be accepted, and being too careful about pain has a cost.",
                sources=(cite("F051"), cite("F053")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("aim-for-no-pain-while-irritable", "aim-for-no-pain-until-known"),
                side=None,
                because=(
                    "Your tendon is easily upset, or we do not know yet, so the start is as close to no pain as you "
                    "can. 3 of 10 stays the upper limit."
                ),
            ),
            DisputeDecision(
                rules=("limit-pain-to-3", "pass-stage-2", "keep-easy-running", "out-what-provokes", "set-dose"),
                side=1,
                because=(
                    "Experts on this tendon set the limit at 3 of 10. The trials were on other injuries, so only a "
                    "clinician may allow 5."
                ),
            ),
        ),
        authority="evidence",
        open="No trial has compared limits of pain for this tendon.",
    ),
    Disagreement(
        id="massage-on-the-tendon",
        number="K02",
        question="Should I massage the sore spot?",
        sides=(
            Side(
                says="Yes: start gently, then go deeper with hands, a tool or a ball.",
                claims=("C02-15", "C02-16", "C02-30", "C02-32", "C02-33"),
                sources=(cite("F142"),),
            ),
            Side(
                says="No: leave the sore tendon alone, because pressing upsets it.",
                claims=("C06-04", "C07-03", "C07-04", "C08-05", "C08-11"),
                sources=(cite("F141"),),
            ),
            Side(
                says="Massage elsewhere, such as the muscle further down, is fine.",
                claims=("C07-08", "C08-10"),
                sources=(cite("F141"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("out-pressing-by-hand-in-stages-1-and-2", "advise-hands-off-tendon"),
                side=1,
                because=(
                    "Many report that pressing upsets the tendon, so it waits. The evidence is weak, and massage of "
                    "the muscle further down is fine for comfort."
                ),
            ),
            DisputeDecision(
                rules=(
                    "advise-belly-massage-is-comfort",
                    "advise-gentle-tendon-massage-is-comfort",
                    "advise-deep-tendon-massage-is-comfort",
                    "advise-scraping-tool-massage-is-comfort",
                    "advise-massage-ball-on-tendon-is-comfort",
                    "advise-foam-rolling-is-comfort",
                    "judge-items",
                ),
                side=None,
                because=(
                    "No rule forbids it in the later stages unless it hurts. It is comfort only, and no trial shows "
                    "that it heals."
                ),
            ),
        ),
        authority="caution",
        open="No trial has tested massage for this tendon; in three runners who got better it came with exercise.",
    ),
    Disagreement(
        id="stretching",
        number="K03",
        question="Should I stretch it?",
        sides=(
            Side(
                says="Yes: stretching is one way to load a tendon, and older advice gives it.",
                claims=("C10-04", "C09-03"),
                sources=(cite("F140"),),
            ),
            Side(
                says="No: stretching is among the worst things for this tendon.",
                claims=("C06-03", "C08-08", "C08-09", "C09-02"),
                sources=(cite("F140"), cite("F007")),
            ),
            Side(
                says="Not early, but long positions come back late, step by step.",
                sources=(cite("F140"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("out-stretching-in-stages-1-and-2", "advise-no-stretching"),
                side=1,
                because=(
                    "A stretch pulls the sore tendon over the bone, so it is out for now. This is expert opinion; no "
                    "trial has tested it."
                ),
            ),
            DisputeDecision(
                rules=("advise-stretch-again-slowly",),
                side=2,
                because=(
                    "Sprinting bends the hip far, so length must come back. Your exercises bring it back, and the "
                    "evidence for this is weak."
                ),
            ),
            DisputeDecision(
                rules=("out-what-provokes", "judge-items"),
                side=1,
                because="It stays out while stretching hurts 4 of 10 or more, or until you tell us how it feels.",
            ),
        ),
        authority="evidence",
        open="Whether early stretching truly slows healing is not known.",
    ),
    Disagreement(
        id="specific-or-general",
        number="K04",
        question="Should I train the sore part, or leave it and train the whole body?",
        sides=(
            Side(
                says="Load the sore part step by step.",
                claims=("C02-18", "C02-19", "C02-20", "C02-21", "C02-22", "C06-06", "C10-02", "C12-03"),
                sources=(cite("F064"), cite("F065")),
            ),
            Side(
                says="Drop special exercises for it and train the body as one unit.",
                claims=("C04-33", "C04-34", "C04-35", "C04-36", "C04-43"),
            ),
            Side(
                says="The last part of recovery happens in the sport itself.",
                claims=("C04-46",),
                sources=(cite("F111"), cite("F104")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("essential-spring", "fast-in-stage-4"),
                side=2,
                because=(
                    "Gym work reaches only part of what sprinting asks, so drills and speed come in now. Strength work "
                    "stays beside them."
                ),
            ),
            DisputeDecision(
                rules=("out-heavy-single-leg-while-irritable", "out-springy-while-irritable"),
                side=0,
                because=(
                    "A tendon that is easily upset needs less load, not none. Too much work on it may be why dropping "
                    "the exercises helped some people."
                ),
            ),
            DisputeDecision(
                rules=("essential-holds", "essential-bridge-strength"),
                side=0,
                because=(
                    "People who loaded this tendon step by step got better, but the evidence is mostly single cases. "
                    "Your general training can go on alongside it."
                ),
            ),
        ),
        authority="evidence",
        open="A trial against shockwave showed no clear gain for exercise, so how much special work adds is not known.",
    ),
    Disagreement(
        id="how-often",
        number="K05",
        question="Should I do the exercises every day or every second day?",
        sides=(
            Side(
                says="Do the holds every day.",
                claims=("C02-13",),
                sources=(cite("ST1"),),
            ),
            Side(
                says="Every second day or so, because doing them too often sets you back.",
                claims=("C02-14", "C06-13", "C12-06"),
                sources=(cite("F060"), cite("ST2")),
            ),
            Side(
                says="Fast, springy work needs longer: every third day.",
                sources=(cite("ST4"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("build-week",),
                side=None,
                because=(
                    "It depends on the kind of work: holds up to daily, slow strength every second day, springy work "
                    "every third. The exact gaps rest on weak evidence."
                ),
            ),
        ),
        authority="specificity",
        open="No trial has compared how often to load this tendon; one web page gives holds every second day too.",
    ),
    Disagreement(
        id="tempo-running",
        number="K06",
        question="Can I do tempo runs?",
        sides=(
            Side(
                says="Cut out tempo running.",
                claims=("C04-27",),
            ),
            Side(
                says="Slow tempo is all right.",
                claims=("C06-27",),
            ),
            Side(
                says="Faster tempo is a good step on the way back to speed.",
                claims=("C04-37",),
                sources=(cite("F104"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("out-running-while-it-hurts",),
                side=0,
                because="Easy running still hurts 4 of 10 or more, so tempo running is out too.",
            ),
            DisputeDecision(
                rules=("out-fast-running-while-it-hurts",),
                side=None,
                because="Fast running still hurts 4 of 10 or more, so faster tempo waits. Slow tempo depends on your stage.",
            ),
            DisputeDecision(
                rules=("climb-to-80", "keep-80"),
                side=2,
                because=(
                    "70% of full speed was quiet in 2 sessions, so faster tempo is back, one rung at a time. Experts "
                    "agree on the order; the rungs are our choice, and no trial has tested them."
                ),
            ),
            DisputeDecision(
                rules=("climb-to-60", "keep-60"),
                side=1,
                because="Easy running is long and quiet enough, so slow tempo at up to 60% to 70% is your step now.",
            ),
            DisputeDecision(
                rules=("advise-longer-before-faster",),
                side=0,
                because="Your easy runs get longer before they get faster. Slow tempo comes after 30 quiet minutes.",
            ),
            DisputeDecision(
                rules=("advise-no-running-yet", "start-walk-jog", "keep-easy-running", "judge-items"),
                side=0,
                because=(
                    "Tempo running waits for stage 3 and for quiet easy runs of 30 minutes. Both posters are right in "
                    "their place: it depends on the stage."
                ),
            ),
        ),
        authority="specificity",
        open="How fast a tempo run may be in each stage is our choice.",
    ),
    Disagreement(
        id="how-long",
        number="K07",
        question="How long will it take?",
        sides=(
            Side(
                says="Running starts again after 2 to 3 months.",
                claims=("C02-11",),
                sources=(cite("F108"),),
            ),
            Side(
                says="It takes 3 to 6 months if all goes well, and often longer.",
                claims=("C12-07", "C12-08"),
                sources=(cite("F040"),),
            ),
            Side(
                says="It takes about a year and a half.",
                claims=("C13-01", "C04-03"),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("expect-a-year-after-a-year",),
                side=2,
                because=(
                    "You have had it for a year or more, and long courses are reported: 18 months in one sprinter. These "
                    "are single stories, so yours can be shorter."
                ),
            ),
            DisputeDecision(
                rules=("expect-longer-after-half-a-year", "expect-longer-when-irritable"),
                side=1,
                because=(
                    "Yours has lasted long or reacts strongly, so we expect 6 to 12 months. That figure is one "
                    "poster's, and nobody has checked it."
                ),
            ),
            DisputeDecision(
                rules=("advise-first-runs-take-time", "expect-3-to-6-months"),
                side=1,
                because=(
                    "The authors of the stages give 3 to 6 months in all. Easy running can start within that time, and "
                    "people differ widely."
                ),
            ),
        ),
        authority="evidence",
        open="No study has followed people without treatment; about 1 in 5 may keep some symptoms.",
    ),
    Disagreement(
        id="avoid-for-ever",
        number="K08",
        question="Must I give up deadlifts and sleds for ever?",
        sides=(
            Side(
                says="Leave them out for now and bring them back when the tendon takes them.",
                claims=("C06-19", "C06-29"),
                sources=(cite("ST3"), cite("ST4")),
            ),
            Side(
                says="Some moves are best left out for good.",
                claims=("C13-05", "C14-08"),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("may-retry",),
                side=0,
                because="You brought it back by small steps and it stayed quiet twice, so it may be in your plan again.",
            ),
            DisputeDecision(
                rules=("out-what-flared",),
                side=0,
                because="It set the pain off since last time, so it is left out for now. It comes back later, by small steps.",
            ),
            DisputeDecision(
                rules=("advise-bring-back",),
                side=0,
                because=(
                    "Your stage allows bent-hip work, so what made it worse may be tried again: first its easier form, then "
                    "half the dose once. How small the steps are is our choice."
                ),
            ),
            DisputeDecision(
                rules=("advise-not-for-ever-what-irritated", "out-what-irritated"),
                side=0,
                because="What made your tendon worse is out for now. It comes back by small steps, not all at once.",
            ),
            DisputeDecision(
                rules=("out-bent-hip-in-stages-1-and-2", "out-deep-bend-in-stage-3", "advise-not-for-ever"),
                side=0,
                because=(
                    "Deep bending is out in this stage, not for ever. If your sport needs a move, never training it "
                    "keeps the tendon weak there."
                ),
            ),
            DisputeDecision(
                rules=("essential-bent-hip-strength", "judge-items"),
                side=0,
                because=(
                    "Strength with a bent hip comes back in stages 3 and 4. Experts agree, but no trial has tested "
                    "when; you may skip what your sport never needs."
                ),
            ),
        ),
        authority="specificity",
        open="Whether some people can never take a heavy sled or deadlift again is not known.",
    ),
    Disagreement(
        id="squats-and-step-ups",
        number="K09",
        question="Can I squat, step up and use the leg press?",
        sides=(
            Side(
                says="Yes: squats, step-ups, Bulgarian split squats and the leg press are allowed.",
                claims=("C06-15", "C06-16", "C06-17", "C06-18"),
            ),
            Side(
                says="No: avoid working the leg while the hip is bent.",
                claims=("C04-24", "C07-02"),
                sources=(cite("F007"),),
            ),
            Side(
                says="Start shallow and go deeper later, because it is the depth that presses the tendon.",
                sources=(cite("ST3"), cite("F112"), cite("F114")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("out-lunges-while-lunge-hurts",),
                side=1,
                because="The lunge check hurts 4 of 10 or more, so squats and lunges wait.",
            ),
            DisputeDecision(
                rules=("out-bent-hip-in-stages-1-and-2",),
                side=1,
                because=(
                    "A bent hip under load presses the tendon on the bone, so these wait for stage 3. No trial has "
                    "proven this."
                ),
            ),
            DisputeDecision(
                rules=("out-deep-bend-in-stage-3", "out-middle-bend-while-hinge-hurts"),
                side=2,
                because=(
                    "Low step-ups and shallow squats come first, then deeper ones up to the limit of your stage. The "
                    "exact limits are our choice."
                ),
            ),
            DisputeDecision(
                rules=("stage-is-4",),
                side=0,
                because="No stage limits your depth now. Keep pain at 3 of 10 or less.",
            ),
        ),
        authority="caution",
        open="How deep each person may go, and when, has not been measured.",
    ),
    Disagreement(
        id="bridge-as-the-test",
        number="K10",
        question="Does an equal bridge on both legs mean that I am ready to run?",
        sides=(
            Side(
                says="Yes: the same single-leg bridge left and right opens the way back to running.",
                claims=("C02-39",),
                sources=(cite("F100"),),
            ),
            Side(
                says="No: no single hamstring exercise shows that you are ready to sprint.",
                claims=("C04-47",),
                sources=(cite("F111"), cite("F107")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("advise-two-sore-sides", "start-walk-jog-both-sides", "pass-stage-4-both-sides"),
                side=None,
                because=(
                    "Both sides are sore, so comparing them tells nothing. A fixed number of bridges takes its place; "
                    "that number is our choice."
                ),
            ),
            DisputeDecision(
                rules=("essential-spring", "fast-in-stage-4", "climb-to-80"),
                side=1,
                because=(
                    "You have passed the test, but gym work reaches only part of what sprinting asks. Springy drills "
                    "and the ladder of speeds come next: running itself has to show it."
                ),
            ),
            DisputeDecision(
                rules=("start-walk-jog", "criteria-to-move-on"),
                side=0,
                because=(
                    "Equally strong legs are one of several checks before the first jog. They are needed, but they are not "
                    "enough for sprinting."
                ),
            ),
        ),
        authority="evidence",
        open="No test score is known from which running or sprinting is safe.",
    ),
    Disagreement(
        id="season",
        number="K11",
        question="Can I go on with my season?",
        sides=(
            Side(
                says="Yes: go on training and racing, within limits.",
                claims=("C05-05", "C05-08"),
                sources=(cite("F050"), cite("F057"), cite("F059")),
            ),
            Side(
                says="No: stop the season, or at least take a short break from running.",
                claims=("C04-14", "C11-02"),
            ),
            Side(
                says="Race now, and let rest after the season heal it.",
                claims=("C05-09", "C11-04"),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=(
                    "advise-season-can-wait",
                    "advise-season-can-wait-for-speed",
                    "advise-season-can-wait-for-quiet",
                ),
                side=1,
                because=(
                    "Fast running hurts too much, or your tendon is not quiet the next day. Sprint days stop first; "
                    "easy training and exercises go on."
                ),
            ),
            DisputeDecision(
                rules=("advise-race-at-the-top",),
                side=1,
                because="Full speed has not been quiet in 2 sessions yet, so races wait. Carry on up the ladder of speeds.",
            ),
            DisputeDecision(
                rules=("advise-compete-less", "advise-compete-less-over-distance"),
                side=0,
                because=(
                    "Fast running is quiet, so racing can go on with less fast work. The trials behind this are on "
                    "other tendons."
                ),
            ),
            DisputeDecision(
                rules=("advise-no-sprinting", "advise-no-sprinting-with-speed-out"),
                side=1,
                because=(
                    "The checks for sprinting are not passed yet, so sprints wait. The rest of your training can go on."
                ),
            ),
            DisputeDecision(
                rules=("advise-meet-can-wait",),
                side=None,
                because="Deep, heavy lifts wait, and the rest of your lifting goes on. No trial has tested this.",
            ),
            DisputeDecision(
                rules=("advise-use-off-season", "advise-break-with-loading", "out-complete-rest"),
                side=None,
                because="A break is fine, but rest alone is not a cure. Keep loading the tendon in it.",
            ),
        ),
        authority="own response",
        open="No trial has tested racing on with this tendon.",
    ),
    Disagreement(
        id="damaged-or-sensitive",
        number="K12",
        question="Is my tendon damaged, or only sensitive?",
        sides=(
            Side(
                says="The area is over-sensitive, and there is little real damage.",
                claims=("C07-06", "C07-07"),
                sources=(cite("F010"),),
            ),
            Side(
                says="The tendon itself has changed for the worse, so it needs pull to get better.",
                claims=("C10-02",),
                sources=(cite("F012"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("advise-scan-is-not-fate", "advise-hurt-is-not-harm", "essential-holds", "set-dose"),
                side=None,
                because=(
                    "Both can be true, and the plan need not decide. Loading in small steps suits both, and the dose "
                    "follows how the tendon reacts."
                ),
            ),
        ),
        authority="evidence",
        open="How much of the pain comes from changed tissue in any one person is not known.",
        undecided="Loading in small steps and words that reassure are right whichever of the two is true.",
    ),
    Disagreement(
        id="blood-flow",
        number="K13",
        question="Do I need many light repetitions to bring blood to the tendon?",
        sides=(
            Side(
                says="Yes: the tendon has little blood, and many light curls bring more to heal it.",
                claims=("C02-05", "C02-27", "C02-28"),
            ),
            Side(
                says="No: it is slow loading, growing heavier, that helps a tendon.",
                claims=("C10-02", "C10-08"),
                sources=(cite("F060"), cite("F061")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("essential-curl-strength", "essential-bridge-strength"),
                side=1,
                because=(
                    "We keep the curls, because they load the muscle with a straight hip. Slow, heavier loading has "
                    "evidence, though from other tendons."
                ),
            ),
            DisputeDecision(
                rules=("essential-holds",),
                side=1,
                because=(
                    "The plan starts with holds that load the tendon. No trial shows that blood flow is what heals, "
                    "and the plan need not decide."
                ),
            ),
        ),
        authority="evidence",
        open="What changes in a tendon when loading helps is not known.",
        undecided="The curls stay for another reason, so how loading works need not be settled.",
    ),
    Disagreement(
        id="curl-position",
        number="K14",
        question="Should I do leg curls standing, lying or sitting?",
        sides=(
            Side(
                says="Standing or lying, so that the hip stays straight and the tendon is not stretched.",
                claims=("C02-26",),
                sources=(cite("ST2"), cite("F007")),
            ),
            Side(says="Sitting on a curl machine will do just as well."),
        ),
        decisions=(
            DisputeDecision(
                rules=("out-bent-hip-in-stages-1-and-2",),
                side=0,
                because=(
                    "Sitting bends the hip under load and presses the sit bone, so seated curls wait. This rests on "
                    "how the tendon works, not on a trial."
                ),
            ),
            DisputeDecision(
                rules=("essential-bent-hip-strength",),
                side=None,
                because=(
                    "Straight-hip curls stay in the plan. Seated curls can now count as bent-hip work, if sitting on "
                    "the machine does not hurt."
                ),
            ),
            DisputeDecision(
                rules=("essential-curl-strength", "judge-items"),
                side=0,
                because="Curls are there to load the hamstring while the hip stays straight.",
            ),
        ),
        authority="caution",
        open="No trial has compared the positions for this tendon, and nobody in the thread speaks for seated curls.",
    ),
    Disagreement(
        id="sprint-drills",
        number="K15",
        question="Should I avoid sprint drills and starts, or build my training on them?",
        sides=(
            Side(
                says="Avoid running As, skips and falling starts.",
                claims=("C04-25", "C04-28", "C04-29", "C04-32"),
            ),
            Side(
                says="Starts, acceleration and top speed are the essentials, and all drills follow from them.",
                claims=("C17-02", "C17-03", "C17-04", "C17-05"),
            ),
            Side(
                says="Bring them back last, one new thing at a time, with starts after steady fast runs.",
                sources=(cite("ST4"), cite("F104"), cite("F009"), cite("F110")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("out-springy-while-irritable", "out-acceleration-with-speed"),
                side=0,
                because="What is fast and springy asks the most of the tendon, and yours is not ready for it yet.",
            ),
            DisputeDecision(
                rules=("useful-starts",),
                side=1,
                because=(
                    "Upright running and accelerating are back, and starts are the last to come. From here the parts "
                    "of a sprint set your training, within your rungs."
                ),
            ),
            DisputeDecision(
                rules=("useful-acceleration",),
                side=2,
                because=(
                    "Upright running is quiet at 80% or more, so accelerating is back, 2 rungs behind it. Starts come "
                    "last."
                ),
            ),
            DisputeDecision(
                rules=("essential-spring", "fast-in-stage-4"),
                side=2,
                because=(
                    "You are in stage 4, so drills and speed come back. What sprinting needs sets the goal; the rungs "
                    "set the way: upright running first, then accelerating, then starts."
                ),
            ),
            DisputeDecision(
                rules=("advise-no-sprinting",),
                side=0,
                because="Sprints and starts are out for now; drills that bounce wait for stage 4.",
            ),
            DisputeDecision(
                rules=("judge-items",),
                side=2,
                because="Each drill waits for its stage, pace and rung, so it is a matter of order, not of yes or no.",
            ),
        ),
        authority="specificity",
        open="That starts come after steady fast runs rests on one early report and on our choice.",
    ),
    Disagreement(
        id="ignore-or-check",
        number="K16",
        question="Should I ignore the pain, or check it every day?",
        sides=(
            Side(
                says="Do not touch it and do not think about it.",
                claims=("C07-11", "C08-12"),
            ),
            Side(
                says="Check it once a day with the same light load and write down the pain.",
                sources=(cite("F029"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("advise-steady-check", "advise-steady-check-on-two-legs", "advise-hurt-is-not-harm"),
                side=None,
                because=(
                    "One fixed check a day shows the trend, by expert opinion. Poking and stretching do not show it, "
                    "so they stop."
                ),
            ),
            DisputeDecision(
                rules=("criteria-to-move-on",),
                side=1,
                because="Load tests decide when the next stage opens, so the tendon has to be checked now and then.",
            ),
        ),
        authority="evidence",
        open="Whether thinking less about it helps this tendon is untested; fear matters in Achilles pain.",
    ),
    Disagreement(
        id="train-the-other-leg",
        number="K17",
        question="Does training my healthy leg help the sore one?",
        sides=(
            Side(
                says="Yes: strength crosses over from the healthy leg.",
                claims=("C04-49", "C04-50"),
                sources=(cite("F127"),),
            ),
            Side(
                says="Nobody has shown that it helps this tendon, and with two sore sides there is no healthy leg.",
                sources=(cite("F127"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("out-sound-leg-with-two-sore-sides",),
                side=1,
                because="Both your sides are sore, so there is no sound leg to train.",
            ),
            DisputeDecision(
                rules=("useful-sound-leg", "advise-train-sound-leg"),
                side=0,
                because=(
                    "A little strength does cross over, so it is useful but not essential. For pain in this tendon it "
                    "is untested."
                ),
            ),
            DisputeDecision(
                rules=("judge-items",),
                side=None,
                because="It is held back until you tell us which side hurts.",
            ),
        ),
        authority="evidence",
        open="Whether it eases the pain or helps the sore tendon is not known.",
    ),
    Disagreement(
        id="running-style",
        number="K18",
        question="Should I change how I run, with less leg swing behind me?",
        sides=(
            Side(
                says="Yes: a long swing behind makes it worse, so bring the heel up under you.",
                claims=("C06-27", "C06-28", "C06-31"),
                sources=(cite("F109"),),
            ),
            Side(
                says="A change of style is not clearly safer and may even raise the pull on the hamstring.",
                sources=(cite("F106"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("advise-cue-is-optional",),
                side=None,
                because=(
                    "It is up to you. Keep the cue only if the next day is no worse; nobody has tested it for this tendon."
                ),
            ),
            DisputeDecision(
                rules=("keep-easy-running", "start-walk-jog", "start-walk-jog-both-sides", "useful-running"),
                side=None,
                because=(
                    "No rule asks for a style: we go by pace and pain. Try the cue if you like, and keep it only if it "
                    "feels better."
                ),
            ),
        ),
        authority="own response",
        open="The data are on torn muscles or on models; no study has tested running style for this tendon.",
    ),
    Disagreement(
        id="needles",
        number="K19",
        question="Do acupuncture or dry needling help?",
        sides=(
            Side(
                says="They bring relief.",
                claims=("C01-05", "C05-02"),
                sources=(cite("F143"),),
            ),
            Side(
                says="Nothing shows that needles alone help this tendon, so they are an extra at most.",
                sources=(cite("F143"), cite("F144")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("advise-acupuncture-is-extra", "advise-dry-needling-is-extra"),
                side=1,
                because=(
                    "They may ease pain for a while, so you may go on beside the exercises. They never replace "
                    "loading, and the evidence is weak."
                ),
            ),
            DisputeDecision(
                rules=("essential-holds",),
                side=1,
                because=(
                    "The essential part is loading. Needles were tried here only in two runners, together with "
                    "exercise."
                ),
            ),
        ),
        authority="evidence",
        open="No trial has tested needles for this tendon.",
    ),
    Disagreement(
        id="nothing-but-time",
        number="K20",
        question="Can I do anything, or does it just take time?",
        sides=(
            Side(
                says="There is not much you can do; it takes time.",
                claims=("C07-05", "C04-06"),
            ),
            Side(
                says="Loading helps, and rest alone does not.",
                claims=("C10-06", "C06-06"),
                sources=(cite("F063"), cite("F064"), cite("F065")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("advise-loading-is-still-new", "essential-holds", "out-complete-rest"),
                side=1,
                because=(
                    "People who loaded it step by step got better within months, even after long trouble. These are "
                    "single cases, so the evidence is weak."
                ),
            ),
        ),
        authority="evidence",
        open="No study has compared loading with simply waiting.",
    ),
    Disagreement(
        id="slowest-tendon",
        number="K21",
        question="Is this the slowest tendon of all to heal?",
        sides=(
            Side(
                says="Yes: it is the slowest of all tendon problems.",
                claims=("C12-10",),
            ),
            Side(
                says="Nobody has shown that; the time differs widely from person to person.",
                sources=(cite("F040"),),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("expect-3-to-6-months",),
                side=None,
                because=(
                    "No study compares it with other tendons, and the plan need not decide. You move on by checks, not "
                    "by dates."
                ),
            ),
        ),
        authority="evidence",
        open="How long this tendon takes compared with others has not been studied.",
        undecided="The plan goes by checks and by how the tendon reacts, so a comparison with other tendons changes nothing.",
    ),
    Disagreement(
        id="danger-signs-first",
        number="K22",
        question="Can I just start with exercises that worked for someone else?",
        sides=(
            Side(
                says="Yes: start with bridges and go on from there.",
                claims=("C11-03",),
            ),
            Side(
                says="First rule out other causes, such as a tear, a bone, a nerve or an illness.",
                sources=(cite("F081"), cite("F083"), cite("RF01"), cite("RF04"), cite("RF08"), cite("RF09")),
            ),
            Side(
                says="Also check how the tendon is the next day, and limit sitting and bending of the hip.",
                claims=("C13-04",),
                sources=(cite("F030"), cite("F120"), cite("F007")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=_REFERRALS,
                side=1,
                because=(
                    "One of your answers can mean something other than a sore tendon. It must be looked at before any "
                    "exercise."
                ),
            ),
            DisputeDecision(
                rules=("irritable-over-24-hours", "out-bent-hip-in-stages-1-and-2", "advise-sit-less"),
                side=2,
                because=(
                    "The thread sets no clear limit for the next day, for sitting or for bending, so the plan adds "
                    "them. They rest on expert opinion."
                ),
            ),
            DisputeDecision(
                rules=("enter-stage-1",),
                side=1,
                because=(
                    "Your answers were checked for danger signs first. They call for no referral, so loading may start."
                ),
            ),
        ),
        authority="safety",
        open="Answers to questions are not an examination; nobody in the thread had the cause confirmed.",
    ),
    Disagreement(
        id="studies-against-studies",
        number="K23",
        question="What if the studies disagree with each other?",
        sides=(
            Side(
                says="Early studies found strong effects, of shockwave here and of holds in the knee tendon.",
                sources=(cite("F145"), cite("F054")),
            ),
            Side(
                says="Later studies found no clear advantage of either.",
                sources=(cite("F145"), cite("F056")),
            ),
        ),
        decisions=(
            DisputeDecision(
                rules=("advise-shockwave-is-extra",),
                side=1,
                because=(
                    "Shockwave did better than weak care and about the same as exercise. So it is an extra beside the "
                    "exercises, never in their place."
                ),
            ),
            DisputeDecision(
                rules=("advise-holds-before-training",),
                side=None,
                because=(
                    "Holds ease pain for some and not for others, so you test it on yourself. They stay in the plan either "
                    "way, because they load the tendon early."
                ),
            ),
            DisputeDecision(
                rules=("essential-holds", "pick-exercises"),
                side=1,
                because=(
                    "Holds stay because they load the tendon early, not because they ease pain best. Shockwave is "
                    "never picked."
                ),
            ),
        ),
        authority="evidence",
        open=(
            "The limit of pain, stretching, step rate and where to put the feet in sitting are disputed too. All of it "
            "rests on few and weak studies."
        ),
    ),
)
