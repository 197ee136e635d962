"""All checks, in the order in which one reads them: the invariants, then what is wrong with rules, then the model."""

from __future__ import annotations

from engine.verify import (
    agreement,
    answer_for_everyone,
    ceilings,
    check_ins,
    circles,
    climbing,
    conflicts,
    coverage,
    dose_limits,
    double_entry,
    duplicates,
    edges,
    equipment,
    expectations,
    idle,
    indicated,
    interview_end,
    monotone,
    mutants,
    never_picked,
    nothing_forbidden,
    order,
    red_flags,
    redundant,
    sides,
    smallest,
    stage_limits,
    substitutes,
    unfirable,
    unknown,
    week,
    words,
    words_agree,
    words_fit,
)
from engine.verify.anomalies import Check

INVARIANTS: tuple[Check, ...] = (
    nothing_forbidden.CHECK,
    red_flags.CHECK,
    ceilings.CHECK,
    interview_end.CHECK,
    indicated.CHECK,
    stage_limits.CHECK,
    dose_limits.CHECK,
    monotone.CONTRAINDICATION,
    monotone.PAIN,
    monotone.STAGE,
    unknown.CHECK,
    answer_for_everyone.CHECK,
    substitutes.CHECK,
    sides.CHECK,
    week.CHECK,
    equipment.CHECK,
    check_ins.CHECK,
    climbing.CHECK,
    words_fit.CHECK,
    words_agree.CHECK,
)

CHECKS: tuple[Check, ...] = (
    *INVARIANTS,
    conflicts.CHECK,
    circles.CHECK,
    duplicates.CHECK,
    redundant.SUBSUMED,
    redundant.REDUNDANT,
    unfirable.CHECK,
    coverage.CHECK,
    idle.RULES_MATTER,
    idle.QUESTIONS_MATTER,
    never_picked.CHECK,
    double_entry.CHECK,
    words.CHECK,
    smallest.CHECK,
    expectations.CHECK,
    edges.CHECK,
    order.CHECK,
    agreement.CHECK,
    agreement.PLANS,
)

MUTANTS = mutants.CHECK
"""On demand only: it takes minutes."""

BY_NAME = {check.name: check for check in (*CHECKS, MUTANTS)}
