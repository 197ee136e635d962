"""The facts that rules rest on, each in our own words with its sort, its reach and how it was checked.

The four stages of Goom 2016 stand here as ``ST1`` to ``ST4``; the body of that paper was not read, so they rest on its
authors' pages and on restatements. What nobody read again is named in the statement as unverified. Not reviewed by a
clinician.
"""

from __future__ import annotations

from language.sources import About, Confidence, Source, SourceCheck, SourceKind

FACTS: tuple[Source, ...] = (
    # Definition, presentation, mechanism
    Source(
        id="F001",
        says=(
            "PHT is load-related pain at the hamstring origin on the ischial tuberosity: deep, localised pain in the "
            "lower buttock, in athletes and non-athletes, often long-standing."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S01", "S15"),
    ),
    Source(
        id="F002",
        says=(
            "PHT is typically provoked by running (faster or uphill), lunging, squatting, sitting (especially on hard "
            "seats and when driving), leaning forward, static stretching and change of direction."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S15", "S06", "S77"),
    ),
    Source(
        id="F003",
        says=(
            "Activities with neither elastic load nor compression (level slow walking, standing, lying) rarely hurt; "
            "pain in them makes PHT less likely."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S77", "S79"),
    ),
    Source(
        id="F004",
        says=(
            "The onset is gradual, without a single event, usually after a rise in load: volume, speed work, hills, "
            "hurdles, lunges, deadlifts, or many hours of sitting."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S16", "S15", "S20"),
    ),
    Source(
        id="F005",
        says="The pain may ease as the athlete warms up and return afterwards or the next morning.",
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S79",),
    ),
    Source(
        id="F006",
        says=(
            "The pain tends to stay at the sit bone; pain that spreads or shifts suggests another or co-existing "
            "source (nerve, lumbar spine) or sensitisation."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S16", "S06"),
    ),
    Source(
        id="F007",
        says=(
            "Compression model: hip flexion (and adduction) presses and wraps the tendon on the ischium, and tension "
            "together with compression is the worst combination; so hip flexion under load is limited first and "
            "restored later. This is a mechanism, not proven by a trial in PHT."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S28", "S15", "S39"),
    ),
    Source(
        id="F008",
        says=(
            "In sprinting, hip flexion exceeds about 70 degrees at the end of swing (S55); hamstring force and "
            "negative work rise with speed from 80 to 100% although peak stretch does not (S52); semimembranosus, "
            "semitendinosus and biceps femoris reach peak strain and force in terminal swing, semimembranosus with the "
            "highest force (S53)."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S52", "S53", "S55"),
    ),
    Source(
        id="F009",
        says=(
            "Accelerating is costlier than cruising: hamstring length while accelerating from 50% of top speed is "
            "about that of constant running at 88% of top speed, so starts, falling starts and sled pushes rank above "
            "steady running of the same speed. The source is a preprint."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S54",),
    ),
    Source(
        id="F010",
        says=(
            "MRI change is common without pain (22% bilateral partial tears and 4% bilateral complete tears in 253 "
            "asymptomatic people), so imaging alone must not set the plan."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S50",),
    ),
    Source(
        id="F011",
        says=(
            "Age modifies imaging: tears with fluid signal were found only in people over 45 years and may be "
            "incidental there; abnormalities under 45 years are usually symptomatic."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S51",),
    ),
    Source(
        id="F012",
        says=(
            "Histology of operated tendons showed tendinosis in all biopsies (15 of 15), so it is not correct that "
            "there is no tissue change at all in cases that come to surgery."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S47",),
    ),
    # Provocation tests: 92 athletes, 46 of them with PHT, symptoms long-standing, confirmed by MRI
    Source(
        id="F020",
        says=(
            "Puranen-Orava test (standing, heel on a support, hip about 90 degrees, knee straight): sensitivity 0.76, "
            "specificity 0.82; LR+ 4.2, LR- 0.29."
        ),
        kind=SourceKind.DIAGNOSTIC,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S22", "S23"),
    ),
    Source(
        id="F021",
        says=(
            "Bent-knee stretch test (supine, greatest hip and knee flexion, then slow knee extension): sensitivity "
            "0.84, specificity 0.87; LR+ 6.5, LR- 0.18."
        ),
        kind=SourceKind.DIAGNOSTIC,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S22", "S23"),
    ),
    Source(
        id="F022",
        says=(
            "Modified bent-knee stretch test (the same with fast knee extension): sensitivity 0.89, specificity 0.91; "
            "LR+ about 9.9 and LR- about 0.12, both computed by us."
        ),
        kind=SourceKind.DIAGNOSTIC,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S22", "S23"),
    ),
    Source(
        id="F023",
        says=(
            "The three stretch tests agree between raters with an ICC of 0.82-0.88 and within a rater with 0.87-0.93. "
            "They were tried on athletes with PHT against healthy ones only, so specificity in practice is probably "
            "lower; the authors say to combine them with imaging."
        ),
        kind=SourceKind.DIAGNOSTIC,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S22",),
    ),
    Source(
        id="F024",
        says=(
            "Stretch tests are also positive in sciatic and lumbar pain; they are paired with slump or straight-leg "
            "raise and a neurological screen."
        ),
        kind=SourceKind.CASE,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S39", "S77"),
    ),
    Source(
        id="F025",
        says=(
            "For the active 30/90 test (Martin 2018) a web page quotes 0.89/0.91, identical to the modified bent-knee "
            "stretch test and probably a copying error; no number of it is to be used."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("S23",),
    ),
    # Load tests
    Source(
        id="F026",
        says=(
            "Load tests by load: low, the single-leg bent-knee bridge; moderate, the long-lever bridge; high, the "
            "arabesque or single-leg deadlift. Pain rises with load and hip flexion when it comes from the tendon "
            "(unverified: the order of the tests)."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S01", "S10", "S20", "S23"),
    ),
    Source(
        id="F027",
        says=(
            "A registered PHT trial includes people aged 18-65 with localised sit-bone pain (area smaller than a "
            "tennis ball), gradual onset, for >=3 months, after a clear increase of activity, and with >=3 of 4: "
            "arabesque; supine single-leg bent-knee bridge with the heel on a block; pain when sitting <30 min; "
            "modified bent-knee stretch. It excludes an injection within 6 weeks and hamstring surgery."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S20",),
    ),
    Source(
        id="F028",
        says=(
            "The sister trial includes people with arabesque >=2/10 and >=2 of 3: bridge, sitting >30 min, modified "
            "bent-knee stretch."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S21",),
    ),
    Source(
        id="F029",
        says=(
            "A daily monitor test is the same low-load task at the same time of day (for example 3 repetitions of a "
            "short-lever single-leg bridge), scored 0-10; the task advances as the stages advance."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S10",),
    ),
    Source(
        id="F030",
        says=(
            "Irritability: symptoms that settle within <=24 h after load are stable; >24 h is irritable, which asks "
            "for less load, shorter holds, both legs together (unverified: what of this the paper's body says, which "
            "was not read)."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S01", "S08"),
    ),
    # Four stages
    Source(
        id="F040",
        says=(
            "The four stages take 3-6 months in total, with wide individual variation; progress goes by symptoms and "
            "response to load, never by the calendar."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.RESTATED,
        works=("S01", "S08"),
    ),
    Source(
        id="F041",
        says=(
            "Pain of 0-3/10 in exercise is acceptable; it must be back to baseline within 24 h and not trend up over "
            "weeks; 4 or more means the load was not tolerated."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.RESTATED,
        works=("S10", "S79", "S81", "S09"),
    ),
    Source(
        id="F042",
        says="Stage 4 is unnecessary for someone whose goals need no running or jumping.",
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S02", "S14"),
    ),
    Source(
        id="F043",
        says="Strength is built before Nordics; the supported (ball) version comes first.",
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S02",),
    ),
    Source(
        id="F044",
        says=(
            "The kinetic chain, lumbopelvic control, the gluteals and adductor magnus are trained alongside, and "
            "psychosocial factors are addressed."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S05", "S08", "S16"),
    ),
    Source(
        id="F045",
        says=(
            "The four stages are not a recipe: the authors say that the list guides the choice of exercises and must "
            "be tailored."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S05",),
    ),
    Source(
        id="F046",
        says="The difficulty of an exercise has three dials: load, volume, and degrees of hip flexion.",
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S10",),
    ),
    Source(
        id="ST1",
        says=(
            "Stage 1, isometric. Entry: more than minimal pain (>3/10) on isotonic load with little hip flexion "
            "(unverified: this criterion, restated in part only). Hip flexion: near neutral, at most about 20-30 "
            "degrees. Exercises: bridge hold with the hip neutral, long-lever bridge hold, isometric leg curl, "
            "straight-leg pull-down, trunk extension hold. Dose: about 70% MVC, 5 x 30-45 s; or 5 x 40 s with 2 min "
            "rest, three bouts spread over the day but every other day; (unverified: daily, 2-3 bouts); shorter, "
            "lighter or with both legs if irritable. Kept from before: nothing."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S01", "S09", "S11", "S12"),
    ),
    Source(
        id="ST2",
        says=(
            "Stage 2, isotonic with minimal hip flexion. Entry: isotonic load in the early range of hip flexion "
            "<=3/10. Hip flexion: minimal (about 0-30 degrees). Exercises: single-leg bridge, long-lever bridge "
            "repetitions, prone leg curl, slider curl, prone hip extension, Nordic (gym-ball Nordic as entry). Dose: "
            "3-4 sets, about 15RM falling to about 8RM, slow; in one restatement 4 x 8-15 with 2 min rest; every "
            "second day. Kept from before: stage 1 on the other days."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S01", "S02", "S11"),
    ),
    Source(
        id="ST3",
        says=(
            "Stage 3, isotonic in hip flexion. Entry: stage-2 loads <=3/10 and hip-flexed load tests (such as a lunge) "
            "<=3/10 (unverified: this criterion). Hip flexion: graded to 70-90 degrees. Exercises: hip thrust, forward "
            "step-up, walking lunge, deadlift or RDL, single-leg RDL or arabesque. Dose: the load scheme of stage 2, "
            "in one restatement 4 x 6-12, every second day. Kept from before: stage 1 on the other days."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S01", "S11", "S13"),
    ),
    Source(
        id="ST4",
        says=(
            "Stage 4, energy storage. Entry: only if the sport needs speed or impact; single-leg stage-3 load tests "
            "<=3/10 and strength about symmetrical (unverified: this criterion). Hip flexion: the sport's range. "
            "Exercises: sprinter leg curl, A-skip, fast sled push or pull, alternate-leg split squat jump, bounding, "
            "stairs and hills, kettlebell swing, change of direction, sprints (unverified: part of this list). Dose: "
            "2-4 drills, every third day. Kept from before: the week rotates high (stage 4), low (stage 1) and medium "
            "(stages 2-3) days (unverified: the rotation)."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S01", "S11", "S13"),
    ),
    # Pain monitoring and loading, mostly from other tendons
    Source(
        id="F050",
        says=(
            "Silbernagel 2007, a randomised trial in the Achilles tendon (n=38): continued running and jumping under "
            "pain monitoring against 6 weeks of active rest made no difference, and both groups improved (VISA-A from "
            "57 to 85 against 57 to 91 at 12 months), so full rest is not required."
        ),
        kind=SourceKind.TRIAL,
        about=About.OTHER_TENDON,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S32",),
    ),
    Source(
        id="F051",
        says=(
            "Silbernagel's bands as used clinically: <=3 safe, 4-5 acceptable, >5 unacceptable; behaviour over 24 h "
            "matters more than pain in the session. PHT authors use the stricter 0-3."
        ),
        kind=SourceKind.WEB,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S33",),
    ),
    Source(
        id="F052",
        says=(
            "Two ceilings of pain therefore exist: 3/10 (experts on PHT) and 5/10 (model of a randomised trial in the "
            "Achilles tendon). The default is 3; 5 is allowed only as an explicit override by a clinician."
        ),
        kind=SourceKind.HOUSE,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S10", "S33"),
    ),
    Source(
        id="F053",
        says=(
            "Malliaras criticises over-cautious framing of pain in the PHT trial and the neglect of sleep, stress and "
            "context."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S07",),
    ),
    Source(
        id="F054",
        says=(
            "Rio 2015 (6 volleyball players): one bout of isometric exercise cut patellar tendon pain from 7.0 to "
            "0.17, isotonic from 6.3 to 3.75; inhibition was released; it lasted 45 min."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S29",),
    ),
    Source(
        id="F055",
        says=(
            "The protocol in that line of work is 5 x 45 s at 70% MVC with 2 min rest (unverified: what of it stands "
            "in the paper itself)."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S29", "S12"),
    ),
    Source(
        id="F056",
        says=(
            "Clifford 2020, a meta-analysis (10 randomised trials, none of the hamstring): isometric exercise is not "
            "superior to isotonic immediately or up to 12 weeks, and the response varies from person to person; "
            "isometrics are an option, and the individual's response is tested."
        ),
        kind=SourceKind.REVIEW,
        about=About.OTHER_TENDON,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S31",),
    ),
    Source(
        id="F057",
        says=(
            "Rio 2017, a trial in season (patellar tendon): exercise for pain relief can be used while competing, and "
            "isometric is more analgesic. Only its title and introduction were read."
        ),
        kind=SourceKind.TRIAL,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S30",),
    ),
    Source(
        id="F058",
        says=(
            "A scoping review of care in season (patellar tendon): resistance training works in season (volume of "
            "evidence: eccentric > heavy slow > isometric); shockwave adds nothing."
        ),
        kind=SourceKind.REVIEW,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S82",),
    ),
    Source(
        id="F059",
        says=(
            "Levers for unloading in season: drop high-load drills, cut the frequency to about 2 tendon-heavy days a "
            "week, cut session volume; heavy holds (70% MVC, 45-60 s x 4) before or several times a day; if very "
            "irritable, both legs, shorter, fewer."
        ),
        kind=SourceKind.WEB,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S83",),
    ),
    Source(
        id="F060",
        says=(
            "Heavy slow resistance was as good as eccentric loading in a randomised trial in the Achilles tendon "
            "(Beyer 2015), with 3 sessions a week against daily ones; the regimen is 15RM in week 1 to 6RM in weeks "
            "9-12, 4 sets, >=48 h apart, about 6 s per repetition; tolerable pain is allowed. The equivalence was read "
            "in a restatement only."
        ),
        kind=SourceKind.TRIAL,
        about=About.OTHER_TENDON,
        confidence=Confidence.HIGH,
        check=SourceCheck.RESTATED,
        works=("S34", "S35", "X23"),
    ),
    Source(
        id="F061",
        says=(
            "Malliaras 2013, a review: there is little proof that eccentric-only loading is better, and up to 45% fail "
            "with eccentric loading alone, so heavy slow lifting and lowering is preferred."
        ),
        kind=SourceKind.REVIEW,
        about=About.OTHER_TENDON,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S36",),
    ),
    Source(
        id="F062",
        says=(
            "Rehabilitation up to a pain threshold against pain-free rehabilitation after acute hamstring strain "
            "(randomised trial, n=43): the same return time (17 against 15 days), and +15% strength in the "
            "pain-threshold group, so a pain-free dogma is not needed. The condition is a different one."
        ),
        kind=SourceKind.TRIAL,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S64",),
    ),
    Source(
        id="F063",
        says="Full rest lowers the capacity of tendon and muscle; its relief is temporary.",
        kind=SourceKind.WEB,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S83",),
    ),
    Source(
        id="F064",
        says=(
            "Heavy slow resistance in PHT, at the level of cases: a powerlifter (31, male), 12 weeks, clear drop of "
            "pain by 4 weeks, held at 12 months, after stretching, soft-tissue work, needling, tenotomy and PRP had "
            "failed (S37); a lifter (38, male), autoregulated by RPE/RIR, from 8/10 to 0.5/10 in 3 weeks, no relapse "
            "for 1 year (S38). The list of failed care was read in a restatement only."
        ),
        kind=SourceKind.CASE,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S37", "S38", "X24"),
    ),
    Source(
        id="F065",
        says=(
            "Progressive loading in four phases, a runner (30, male): VAS from 7 to 5 (6 weeks) to 1 (12 weeks); "
            "VISA-H from 23 to 53 to 80."
        ),
        kind=SourceKind.CASE,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S39",),
    ),
    Source(
        id="F066",
        says=(
            "A systematic review of conservative PHT care of 2023 exists (Sports 11:53); its numbers were not visible, "
            "and it was not read."
        ),
        kind=SourceKind.REVIEW,
        about=About.PHT,
        confidence=Confidence.NONE,
        check=SourceCheck.RECALLED,
        works=("S18",),
    ),
    # VISA-H
    Source(
        id="F070",
        says="VISA-H has 8 questions on pain, function and sport, and runs 0-100, where 100 means no problem.",
        kind=SourceKind.OBSERVATIONAL,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S24", "S25"),
    ),
    Source(
        id="F071",
        says=(
            "Scoring of VISA-H: questions 1-6 give 0-10 each; question 7 gives 0/4/7/10 by level of sport; question 8 "
            "gives 0-30 by tolerable training minutes (0-30)."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S25",),
    ),
    Source(
        id="F072",
        says=(
            "VISA-H at its development: alpha 0.84, ICC 0.90-0.95, correlation with the Nirschl phase; n=20 "
            "non-surgical, 10 surgical, 30 healthy."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S24",),
    ),
    Source(
        id="F073",
        says=(
            "By COSMIN, VISA-H is the only PHT instrument with any validation; evidence for reliability and "
            "responsiveness is of low quality, comprehensiveness is insufficient, content validity very low, and it is "
            "not unidimensional."
        ),
        kind=SourceKind.REVIEW,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S26", "S27"),
    ),
    Source(
        id="F074",
        says=(
            "A smallest important change of 22 points on VISA-H is recalled from Cacchio 2014 and was not read; it is "
            "not to be fixed in a rule before it is checked."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.RECALLED,
        works=("S24",),
    ),
    Source(
        id="F075",
        says=(
            "The topics of the VISA-H items (sitting time, driving, stretch or forward bend, running, lunge) are "
            "recalled and were not seen."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.RECALLED,
    ),
    Source(
        id="F076",
        says="Anchor values of VISA-H: cases start at 23 and reach 53 (6 weeks) and 80-83 (12 weeks).",
        kind=SourceKind.CASE,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S39", "S40"),
    ),
    Source(
        id="F077",
        says="We found no published cut-off on VISA-H for starting to run or sprint.",
        kind=SourceKind.HOUSE,
        about=About.PHT,
        confidence=Confidence.NONE,
        check=SourceCheck.READ,
    ),
    # Other causes of the pain
    Source(
        id="F080",
        says=(
            "Other causes: lumbar disc or facet referral, sacroiliac joint, deep gluteal or piriformis-sciatic pain, "
            "sciatic entrapment related to PHT, ischiofemoral impingement, ischial bursitis, partial or complete tear "
            "or avulsion, apophysitis or apophyseal avulsion (adolescents), stress fracture (ischium, pubic ramus, "
            "sacrum), deep gluteal tear, adductor magnus."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S77", "S76", "S15"),
    ),
    Source(
        id="F081",
        says=(
            "PHT authors give priority to ruling out what changes treatment, such as a stress fracture of the ischial "
            "ramus."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S06",),
    ),
    Source(
        id="F082",
        says=(
            "Sciatic irritation can co-exist with PHT, and fibrosis may tether the nerve: pain down to the back of the "
            "knee, weakness near 30 degrees of knee flexion but not at 90."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S43", "S49"),
    ),
    Source(
        id="F083",
        says=(
            "Sprinters more often have a strain of the muscle belly or muscle-tendon junction than PHT; with an acute "
            "onset in a sprinter a tear is suspected first."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S43",),
    ),
    # Other causes: not in the given evidence; looked up for the differentials, abstracts only
    Source(
        id="F084",
        says=(
            "In athletes much posterior hip pain is referred from elsewhere, above all from the lumbar spine or the "
            "sacroiliac joint."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("X27",),
    ),
    Source(
        id="F085",
        says=(
            "Pain around the hip can come from within the hip joint (labrum, impingement, cartilage), and outside it "
            "among others from a femoral neck stress fracture, an adductor strain, the piriformis or the sacroiliac "
            "joint."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("X28",),
    ),
    Source(
        id="F086",
        says=(
            "For entrapment of the sciatic nerve in the buttock, seen by endoscopy (33 people, 23 of them with it), the "
            "straight-leg raise had sensitivity 0.15, specificity 0.95, LR+ 3.20, LR- 0.90; the active piriformis test "
            "0.78 and 0.80, LR+ 3.90, LR- 0.27; the seated piriformis stretch 0.52 and 0.90, LR+ 5.22, LR- 0.53. So a "
            "quiet straight-leg raise hardly speaks against it."
        ),
        kind=SourceKind.DIAGNOSTIC,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("X29",),
    ),
    # Running and sprinting
    Source(
        id="F100",
        says=(
            "Readiness to run, by an author of the PHT stages: no pain at rest; an unloaded drop lunge (painful leg in "
            "front) free of pain; 10RM prone curl equal left and right (without a gym: repeated single-leg bridges "
            "equal)."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S03",),
    ),
    Source(
        id="F101",
        says=(
            "The return is slow: running needs the stretch-shortening cycle, and too early a return aggravates a weak "
            "or reactive tendon."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S03",),
    ),
    Source(
        id="F102",
        says=(
            "Running may go on if pain is <=3/10 during and after and back to baseline within 24 h; no speed work and "
            "no hills at first."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S79",),
    ),
    Source(
        id="F103",
        says="First runs are on non-consecutive days, >=24 h apart.",
        kind=SourceKind.WEB,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("X25",),
    ),
    Source(
        id="F104",
        says=(
            "Order of return: flat easy running, volume, moderate speed, hills and strides, intervals, sprints and "
            "starts; one new dial at a time."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S81", "S03"),
    ),
    Source(
        id="F105",
        says=(
            "Uphill running brings more hip flexion and hamstring work; sprinting brings eccentric load in the swing "
            "phase."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S79", "S81"),
    ),
    Source(
        id="F106",
        says=(
            "A step rate raised by 5-10% is advised to shorten stride and overstride (expert). Modelling shows that a "
            "higher step rate can raise hamstring and gluteal force in swing (Lenhart 2014), while +10% reduces the "
            "energy that the hip absorbs in stance (Heiderscheit 2011); so it is a weak cue, to be tested by symptoms "
            "(unverified: Lenhart's detail on swing; both were read as abstracts)."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.RESTATED,
        works=("S60", "S61"),
    ),
    Source(
        id="F107",
        says=(
            "A generic sprint ladder (not specific to PHT, level 5). Stage 1, after a 4-week walk-jog up to 30 min, "
            "with strength >=70% of the other side and no pain: 20-100 m repetitions at 50% speed, 940 rising to 1120 "
            "m a session over 4 sessions. Stage 2, when stage 1 is done and strength is 80-85%: speed up, volume down. "
            "Stage 3 was not visible."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S63",),
    ),
    Source(
        id="F108",
        says=(
            "Anchors from a case of PHT (Cushman): graded running at 4 weeks and speed work at 12 weeks of effective "
            "loading, no relapse for 12 months."
        ),
        kind=SourceKind.CASE,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S40",),
    ),
    Source(
        id="F109",
        says=(
            "Sprint technique: overstride, anterior tilt and a long rear cycle are linked (prospectively, in "
            "footballers) to hamstring strain, and can be changed in 6 weeks. This was not tested in PHT."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("S62",),
    ),
    Source(
        id="F110",
        says=(
            "Steps of speed that we suggest: 60, 70, 80, 85, 90, 95, 100%, with >=2 pain-quiet sessions (<=3/10, 24 h "
            "clear) a step; starts, acceleration and blocks two steps behind steady speed (F009)."
        ),
        kind=SourceKind.HOUSE,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
    ),
    Source(
        id="F111",
        says=(
            "Common hamstring exercises reach only part of the muscle activity of sprinting: semitendinosus 40-65%, "
            "biceps femoris 18-40%, semimembranosus 40-75% of the sprint peak, Nordics and laying kick the highest; so "
            "gym criteria are necessary, not sufficient, for sprinting."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S56",),
    ),
    Source(
        id="F112",
        says=(
            "At 10RM, mean activity of biceps femoris is about 41% in the hip thrust and about 15% in the back squat: "
            "squats load the hamstring little but compress, thrusts load it more with less flexion at lockout."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S59",),
    ),
    Source(
        id="F113",
        says=(
            "Reverse hyperextension raises hamstring activity 18-28% points above the RDL at 50% 1RM; the pull-through "
            "lowers it."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S57",),
    ),
    Source(
        id="F114",
        says=(
            "The Bulgarian split squat has the same hip excursion as a back squat, so it counts as work in deep "
            "flexion."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S58",),
    ),
    # Load in daily life and in season
    Source(
        id="F119",
        says=(
            "By feel, athletes run faster than they mean to. In 18 college sprinters, sprints at 60, 80 and 90% of full "
            "effort were run at 90, 95.5 and 98% of full speed (X40). 15 professional footballers asked for 60, 70 and 80% "
            "of full speed ran at 66, 75 and 86%, and asked for 90% at 88% (X41). Healthy men; abstracts only."
        ),
        kind=SourceKind.LABORATORY,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("X40", "X41"),
    ),
    Source(
        id="F120",
        says=(
            "Sitting is reduced to a tolerable amount in the irritable phase (about the first 2-8 weeks), not forever; "
            "sitting does not damage; it is graded up again."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S04",),
    ),
    Source(
        id="F121",
        says=(
            "Aids for sitting: a soft cushion, a higher seat with the hips above the knees, a rolled towel under the "
            "thigh, a break every 30-60 min. The place of the feet is disputed: one page says to tuck them under, "
            "another says not to; both may be tried."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("S79", "S81", "X26"),
    ),
    Source(
        id="F122",
        says="Sleep of <=7 h for >=14 days goes with about 1.7x the risk of musculoskeletal injury (an association).",
        kind=SourceKind.OBSERVATIONAL,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S67",),
    ),
    Source(
        id="F123",
        says=(
            "Raised cholesterol (systematic review, 17 studies), diabetes and adiposity are associated with "
            "tendinopathy; they are checked if the course is atypical or several sites hurt."
        ),
        kind=SourceKind.REVIEW,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S68",),
    ),
    Source(
        id="F124",
        says=(
            "In menopause the drop of oestrogen plausibly lowers tendon capacity; a randomised trial of hormone cream "
            "(gluteal tendon, n=132) showed no overall benefit, with an interaction with BMI (unverified: benefit in "
            "lean women). It serves as a reason for slower progression and a bone screen, not as a treatment."
        ),
        kind=SourceKind.TRIAL,
        about=About.OTHER_TENDON,
        confidence=Confidence.LOW,
        check=SourceCheck.RESTATED,
        works=("S69",),
    ),
    Source(
        id="F125",
        says="In an older or peri-menopausal female runner with sit-bone pain, bone is thought of too (RF08).",
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("X20", "X21"),
    ),
    Source(
        id="F126",
        says=(
            "Fear of movement goes with worse outcome in the Achilles tendon; in PHT this is untested. The message is "
            "that hurt is not harm, within limits."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.OTHER_TENDON,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S78", "S07"),
    ),
    Source(
        id="F127",
        says=(
            "Cross-education: training the sound leg lifts the strength of the untrained leg by about 12% (lower limb "
            "16%); eccentric 18%, isometric 8%. There is no PHT trial."
        ),
        kind=SourceKind.REVIEW,
        about=About.OTHER,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("S65",),
    ),
    Source(
        id="F128",
        says=(
            "Anti-inflammatory drugs are analgesic only; the comparator arm with such drugs and physiotherapy did "
            "poorly in Cacchio 2011."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S19",),
    ),
    # Adjuncts and passive treatments
    Source(
        id="F140",
        says=(
            "Stretching: old reviews (Fredericson 2005) prescribed it; since about 2012 experts say to avoid it in "
            "irritable stages and to grade it up late. The evidence is opinion, mechanism and case narratives."
        ),
        kind=SourceKind.EXPERT,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S43", "S15", "S16", "S81"),
    ),
    Source(
        id="F141",
        says=(
            "Massage, foam roll or ball on the tendon: there is no trial; it compresses and is commonly reported as "
            "irritating; work on the muscle belly is acceptable as comfort."
        ),
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.RESTATED,
        works=("S12",),
    ),
    Source(
        id="F142",
        says=(
            "Graston or other instrument-assisted massage: 3 female distance runners improved after a mean of 13 "
            "visits, but with exercise and manipulation together."
        ),
        kind=SourceKind.CASE,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("S42",),
    ),
    Source(
        id="F143",
        says=(
            "Dry needling was used with eccentrics in 2 runners, who improved; narrative and systematic reviews at "
            "other tendons give initial support and are heterogeneous; a sham-controlled trial in the Achilles tendon "
            "(PLoS One 2020) exists (unverified: that it showed no added benefit)."
        ),
        kind=SourceKind.CASE,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.RESTATED,
        works=("S41", "S72"),
    ),
    Source(
        id="F144",
        says="We found nothing specific to PHT on acupuncture.",
        kind=SourceKind.HOUSE,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
    ),
    Source(
        id="F145",
        says=(
            "Shockwave: in Cacchio 2011 (40 professionals) VAS went from 7 to 2 against 7 to 5 at 3 months, and 85% "
            "against 10% reached >=50% relief; the comparator was weak (no progressive loading). A later trial of "
            "physiotherapy against shockwave showed no meaningful difference, as a commentary reports."
        ),
        kind=SourceKind.TRIAL,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S19", "S07"),
    ),
    Source(
        id="F146",
        says=(
            "A systematic review of 12 studies with n=424 (2 randomised trials) found very low certainty throughout; "
            "shockwave did better than multimodal care, and PRP no different from whole blood (the comparisons were "
            "read in a restatement only). That the certainty is very low is well founded; what it compares carries "
            "little."
        ),
        kind=SourceKind.REVIEW,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.RESTATED,
        works=("S17",),
    ),
    Source(
        id="F147",
        says=(
            "Corticosteroid, injected under ultrasound: in one series 50% had relief for >1 month and 24% for >6 "
            "months (65 injected patients located; the denominator at follow-up was not visible); in another, 18 "
            "athletes went from VAS 7.2 to 3.9, with full resolution in 38.8%. Elsewhere there is a short-term gain "
            "and medium-term harm; so it is not first line, and never into the tendon."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S44", "S45", "X22"),
    ),
    Source(
        id="F148",
        says=(
            "A randomised trial of PRP against whole blood (17 patients) found no difference between the groups at 6 "
            "months."
        ),
        kind=SourceKind.TRIAL,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("S46",),
    ),
    Source(
        id="F149",
        says=(
            "Surgery after failed care: of 103 cases 62 were excellent and 30 good, 80/90 were back at their level, at "
            "a mean of 5 months; in Benazzo's series 17/17 were back at 4.4 months. Neither was controlled."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("S47", "S48"),
    ),
    Source(
        id="F150",
        says="Roughly 1 in 5 keep symptoms after conservative care (a review on the web).",
        kind=SourceKind.WEB,
        about=About.PHT,
        confidence=Confidence.LOW,
        check=SourceCheck.READ,
        works=("S73",),
    ),
)
