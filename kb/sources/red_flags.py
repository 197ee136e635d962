"""The red flags: what each suggests and how soon it must be seen. Any one of them rules out a self-managed plan.

Nearly all come from other conditions, since that is what they point to. Not reviewed by a clinician.
"""

from __future__ import annotations

from language.sources import About, Confidence, Source, SourceCheck, SourceKind

RED_FLAG_SOURCES: tuple[Source, ...] = (
    Source(
        id="RF01",
        says=(
            "A sudden pop or tearing with immediate weakness, so that the athlete could not continue, suggests a tear "
            "or avulsion. It is urgent (days): results of repair worsen with delay, and imaging is needed now."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S84", "X04"),
    ),
    Source(
        id="RF02",
        says="Bruising or haematoma of the buttock or thigh, or a palpable gap, suggests an avulsion. It is urgent.",
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("X04", "S76"),
    ),
    Source(
        id="RF03",
        says=(
            "Sit-bone pain below age 18 (our cut; by the sources the apophysis fuses from the late teens to the early "
            "20s, and avulsions cluster at 15-25), acute (sprint, kick, hurdle) or insidious (gymnast), and at age "
            "18-25 only if acute, suggests apophyseal avulsion or apophysitis. It needs an X-ray before loading."
        ),
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("X01", "X03", "X02"),
    ),
    Source(
        id="RF04",
        says=(
            "Saddle numbness, a change of bladder, bowel or sexual function, or pain or weakness in both legs suggests "
            "cauda equina syndrome. It is an emergency, the same day."
        ),
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("X05", "S75"),
    ),
    Source(
        id="RF05",
        says=(
            "New leg weakness, foot drop, a lost ankle reflex or progressive numbness suggests radiculopathy or a "
            "nerve entrapped by a retracted tendon. It is urgent."
        ),
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("X06", "X18"),
    ),
    Source(
        id="RF06",
        says=(
            "Night or rest pain not tied to load, weight loss, fever, malaise, a mass or a history of cancer suggests "
            "tumour or infection and needs an urgent work-up. Night pain occurs in only about 20% of Ewing sarcoma and "
            "osteosarcoma, so its absence does not clear."
        ),
        kind=SourceKind.OBSERVATIONAL,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("X07", "X08"),
    ),
    Source(
        id="RF07",
        says=(
            "Fever with buttock pain, especially in a child or adolescent, suggests osteomyelitis or pyomyositis. It "
            "is an emergency."
        ),
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("X09", "X10"),
    ),
    Source(
        id="RF08",
        says=(
            "Bone-type pain (worse with impact, single-leg stance or hop; bony tenderness; RED-S or amenorrhoea; prior "
            "stress fracture; a post-menopausal runner) suggests a stress fracture. Running stops, and imaging is "
            "needed."
        ),
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S76", "X11", "X12"),
    ),
    Source(
        id="RF09",
        says=(
            "A fluoroquinolone now or in recent months (the risk rises with age >60, steroids and a transplant) "
            "suggests tendinopathy or rupture from the drug. Exercise of the part stops, and the prescriber is called."
        ),
        kind=SourceKind.REGULATOR,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("S70", "S71", "X13"),
    ),
    Source(
        id="RF10",
        says=(
            "Morning stiffness of >=30 min, waking in the second half of the night, age <45 years, alternating buttock "
            "pain, eye, skin or bowel disease, and relief with movement suggest spondyloarthritis. The athlete is "
            "referred to rheumatology."
        ),
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("X15", "X14"),
    ),
    Source(
        id="RF11",
        says=(
            "Swelling, warmth, a recent flight or immobility, and calf or thigh pain suggest deep vein thrombosis. It "
            "is to be seen the same day."
        ),
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.HIGH,
        check=SourceCheck.READ,
        works=("X16", "X17"),
    ),
    Source(
        id="RF12",
        says=(
            "A corticosteroid, systemic or injected near the tendon, in the last 6 weeks with sharp worsening suggests "
            "a risk of rupture. The athlete is referred."
        ),
        kind=SourceKind.EXPERT,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.RESTATED,
        works=("S20", "X22"),
    ),
    Source(
        id="RF13",
        says=(
            "No improvement after about 12 weeks of loading that was adhered to, or a falling VISA-H, suggests a wrong "
            "diagnosis, sciatic involvement or a tear. The athlete is referred for imaging or a second opinion (not "
            "urgent)."
        ),
        kind=SourceKind.HOUSE,
        about=About.PHT,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
    ),
    Source(
        id="RF14",
        says=(
            "Pregnancy or the time after birth with sacral or buttock pain and running suggests a sacral stress "
            "fracture. The athlete is referred."
        ),
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("X19",),
    ),
    Source(
        id="RF15",
        says="A past acute tear now with new numbness suggests a nerve encased in scar. It is urgent.",
        kind=SourceKind.CASE,
        about=About.OTHER,
        confidence=Confidence.MEDIUM,
        check=SourceCheck.READ,
        works=("X18",),
    ),
)
