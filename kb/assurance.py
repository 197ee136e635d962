"""What the knowledge of proximal hamstring tendinopathy is held to."""

from __future__ import annotations

from kb.accepted import ACCEPTED
from kb.covered_by import COVERED_BY
from kb.double_entry.compare import compare
from kb.incompatible import AGAINST_THE_PLAN, CONTRARY, LIMITS_OF_PAIN, NEEDS_IN_THE_PLAN
from kb.red_flag_answers import MUST_REFER
from kb.sources.red_flags import RED_FLAG_SOURCES
from kb.suppositions import SUPPOSES
from language.assurance import Assurance

ASSURANCE = Assurance(
    accepted=ACCEPTED,
    must_refer=MUST_REFER,
    red_flags=RED_FLAG_SOURCES,
    supposes=SUPPOSES,
    contrary=CONTRARY,
    limits_of_pain=LIMITS_OF_PAIN,
    against=AGAINST_THE_PLAN,
    needs_in_plan=NEEDS_IN_THE_PLAN,
    covered_by=COVERED_BY,
    second_entry=compare,
)
