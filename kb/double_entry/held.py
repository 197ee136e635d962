"""The data of the knowledge as rows of plain words, to be compared with their second entry (``kb/double_entry``).

Modules are read when asked and not when imported, so that what is held now is compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kb import doses, incompatible, ladder, limits, lines, pain
from kb.double_entry import NOTHING
from kb.exercises import items
from kb.flags import Flag
from kb.guidance import Counsel
from kb.sayings import Sentence
from kb.selection import CHOICES
from kb.vocabulary.scales import Purpose
from kb.vocabulary.states import Instruction
from language.bounds import Bound, Within
from language.doses import LIMITED_FIGURES, Limit
from language.findings import Answer
from language.knowledge import KnowledgeBase
from language.ladder import SECONDS_AT_FULL_SPEED
from language.scales import Scale

Row = dict[str, str]

_NUMBER = re.compile(r"\d+(?:\.\d+)?|(?<=every )(?:other|second|third|fourth)(?= day)")


def words(values: Iterable[str]) -> str:
    """Return words with a space between, sorted; ``-`` for none."""
    return " ".join(sorted(values)) or NOTHING


def catalogue(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield each item of the catalogue by its number."""
    for item in knowledge.exercises.values():
        reach = item.reach
        yield (
            item.number,
            {
                "kind": item.kind.code,
                "work": item.contraction.code,
                "bend": str(item.flexion_deg),
                "pull": item.tension.code,
                "pressing": item.compression.code,
                "legs": item.laterality.code,
                "equipment": "+".join(sorted(needed.code for needed in item.equipment)) or NOTHING,
                "stage": str(item.stage or NOTHING),
                "easier": words(_number(name, knowledge) for name in item.regressions),
                "loads": words(load.code for load in item.loads),
                "pace": item.pace.code if item.pace else NOTHING,
                "rungs": f"{reach.phase.code} {reach.first.code}-{reach.last.code}" if reach else NOTHING,
                "purpose": words(purpose.code for purpose in item.serves),
            },
        )


def _number(name: str, knowledge: KnowledgeBase) -> str:
    return knowledge.exercises[name].number if name in knowledge.exercises else name


def dose_levels() -> Iterator[tuple[str, Row]]:
    """Yield each dose by its kind of work and level."""
    for dose in doses.DOSES:
        yield (
            f"{dose.contraction.code} {dose.level.code}",
            {
                "sets": str(dose.sets),
                "repetitions": str(dose.repetitions),
                "hold": str(dose.hold_s),
                "up": str(dose.up_s),
                "down": str(dose.down_s),
                "rest": str(dose.rest_s),
                "minutes": str(dose.minutes),
                "effort": str(dose.effort),
                "gap": str(dose.gap_h),
            },
        )


def most(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield the limit of each item in each stage, by number and stage."""
    for name, found in limits.LIMITS.items():
        for limit in found:
            yield f"{_number(name, knowledge)} {limit.stage.number}", _figures(limit)


def ceilings() -> Iterator[tuple[str, Row]]:
    """Yield the most of each kind of work in each stage, those too that no item reaches."""
    for work, limit in limits.CEILINGS:
        yield f"{work.code} {limit.stage.number}", _figures(limit)


def _figures(limit: Limit) -> Row:
    return {figure: str(getattr(limit, figure)) for figure in LIMITED_FIGURES}


def speeds() -> Iterator[tuple[str, Row]]:
    """Yield what is run on each rung, by part and percent."""
    for phase, rungs in ladder.RUNG_DOSES.items():
        for rung, dose in rungs.items():
            yield (
                f"{phase.code} {rung.percent}",
                {"repeats": str(dose.repeats), "metres": str(dose.metres), "rest": str(dose.rest_s)},
            )


def figures(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield single figures by their name."""
    for name, value in {
        "run-gap": doses.RUN_GAP_H,
        "fast-run-gap": doses.FAST_RUN_GAP_H,
        "run": doses.RUN_MINUTES,
        "warm-up": ladder.WARM_UP_MIN,
        "setting-up": CHOICES.setting_up_min,
        "at-full-speed": SECONDS_AT_FULL_SPEED,
        "answers-hold": knowledge.thresholds.fresh_weeks,
        "two-items-for": words(purpose.code for purpose in Purpose if purpose.plans.count == 2),
        "slow-work-up-to": CHOICES.slow_work_up_to.number,
        "strength-days": CHOICES.strength_days,
        "strength-days-beside-speed": CHOICES.strength_days_beside_speed,
        "fast-days": CHOICES.fast_days,
        "run-days": CHOICES.run_days,
        "walk-days": CHOICES.walk_days,
        "fitness-days": CHOICES.fitness_days,
        "first-advice": CHOICES.most_advice,
        "shallow-bend": items.SHALLOW_LIMIT_DEG,
        "middle-bend": items.MIDDLE_LIMIT_DEG,
        "deep-bend": items.DEEP_LIMIT_DEG,
        "light-load-allowance": items.LIGHT_LOAD_ALLOWANCE_DEG,
        **{f"pain-{band.name.casefold().replace(' ', '-')}": f"{band.low} {band.high}" for band in pain.BANDS},
    }.items():
        yield name, {"value": str(value)}


def drills(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield the drills of each part of a sport, in their order."""
    for sport, parts in ladder.DRILLS.items():
        for phase, names in parts.items():
            yield f"{sport.code} {phase.code}", {"numbers": " ".join(_number(name, knowledge) for name in names)}


def loads() -> Iterator[tuple[str, Row]]:
    """Yield each load that is more of another."""
    for load, lesser in lines.MORE_DEMANDING_THAN.items():
        yield load.code, {"more-of": lesser.code}


def disagreeing(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield the answers that do not go together, by their id."""
    for one in knowledge.contradictions:
        yield (
            one.id,
            {
                "one": _pattern(one.one, knowledge),
                "other": _pattern(one.other, knowledge),
                "told": "yes" if one.is_told else "no",
            },
        )


def _pattern(answer: Answer, knowledge: KnowledgeBase) -> str:
    slots = (f"{slot}={_value(value, knowledge)}" for slot, value in answer.values_by_slot.items())
    return " ".join((knowledge.asking(type(answer)).id, *slots))


def _value(value: object, knowledge: KnowledgeBase) -> str:
    if isinstance(value, Scale):
        return value.code
    if not isinstance(value, Bound):
        return _number(str(value), knowledge)
    if isinstance(value.test, Within):
        return "..".join("" if end is None else str(end) for end in (value.test.low, value.test.high))
    return "/".join(member.code for member in value.test.members)


def contrary() -> Iterator[tuple[str, Row]]:
    """Yield the pieces of advice that no one can follow together."""
    for pair in incompatible.CONTRARY:
        yield f"{pair.one.code} {pair.other.code}", {"goals": words(sport.code for sport in pair.sports)}


def beside(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield the items that must not be chosen beside a piece of advice."""
    for one in incompatible.AGAINST_THE_PLAN:
        numbers = (item.number for item in knowledge.exercises.values() if one.items(item))
        yield one.counsel.code, {"items": words(numbers)}


def brings(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield the advice that makes someone do an item."""
    needed = dict(incompatible.NEEDS_IN_THE_PLAN)
    for counsel in Counsel:
        if counsel.brings is not None:
            item, more = counsel.brings.item, counsel.brings.loads
            yield (
                counsel.code,
                {
                    "item": _number(item, knowledge),
                    "loads": words(load.code for load in more),
                    "must-be-allowed": "yes" if needed.get(counsel) == item else "no",
                },
            )
    for counsel, item in needed.items():
        if counsel.brings is None:
            yield counsel.code, {"item": _number(item, knowledge), "loads": NOTHING, "must-be-allowed": "yes"}


def quoted(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield every text that tells a number, with its numbers in order."""
    for name, text in _texts(knowledge):
        found = [number for number in _NUMBER.findall(text) if number != "1" or not name.startswith("item ")]
        if found:
            yield name, {"numbers": " ".join(found)}


def _texts(knowledge: KnowledgeBase) -> Iterator[tuple[str, str]]:
    for counsel in Counsel:
        yield f"advice {counsel.code}", f"{counsel.label} {counsel.meaning} {counsel.portion}"
    for item in knowledge.exercises.values():
        yield f"item {item.number}", " ".join((*item.steps, item.feel, item.too_hard, item.too_easy, item.fault))
    for procedure in knowledge.procedures:
        yield f"procedure {procedure.id}", procedure.does
    yield from _texts_on_pain()
    for sentence in Sentence:
        yield f"sentence {sentence.code}", sentence.meaning
    yield "ladder", ladder.CLIMBING
    for flag in Flag:
        if flag.until_seen.say:
            yield f"action {flag.code}", f"{flag.until_seen.text} {flag.until_seen.opens}"
    for flag in Flag:
        if flag.beside_plan:
            yield f"beside plan {flag.code}", flag.beside_plan
    yield from ((f"instruction {what.code}", what.label) for what in Instruction)
    for ground in dict.fromkeys(ground for found in limits.LIMITS.values() for one in found for ground in one.grounds):
        yield "limit " + re.sub(r"\d+", "#", ground.because), ground.because


def steps(knowledge: KnowledgeBase) -> Iterator[tuple[str, Row]]:
    """Yield each step of dose by its track and its place, from 1."""
    for track in knowledge.progress.tracks:
        for place, step in enumerate(track.steps, 1):
            dose = step.dose
            yield (
                f"{track.id} {place}",
                {
                    "sets": str(dose.sets),
                    "repetitions": str(dose.repetitions),
                    "hold": str(dose.hold_s),
                    "down": str(dose.down_s),
                    "minutes": str(dose.minutes),
                    "rounds": str(dose.rounds),
                    "jog": str(dose.jog_min),
                    "walk": str(dose.walk_min),
                    "left": str(dose.left),
                    "effort": str(dose.effort),
                    "gap": str(dose.gap_h),
                    "days": str(step.days),
                },
            )


def _texts_on_pain() -> Iterator[tuple[str, str]]:
    for band in pain.BANDS:
        yield f"pain {band.name.casefold()}", band.advice
    for band in pain.HEALING_BANDS:
        yield f"pain while healing {band.name.casefold()}", f"{band.low} {band.high} {band.advice}"
    for place, step in enumerate(pain.FLARE_STEPS, 1):
        yield f"flare {place}", step
    yield "plan goes up", pain.PLAN_GOES_UP
    yield "step up", pain.STEP_UP
    yield "stay", pain.STAY_IN_NEW_STAGE


def tables(knowledge: KnowledgeBase) -> Mapping[str, Iterator[tuple[str, Row]]]:
    """Return each table, as the code has it. The help cards are compared sign by sign."""
    return {
        "catalogue": catalogue(knowledge),
        "doses": dose_levels(),
        "steps": steps(knowledge),
        "ceilings": ceilings(),
        "limits": most(knowledge),
        "speeds": speeds(),
        "figures": figures(knowledge),
        "drills": drills(knowledge),
        "loads": loads(),
        "contradictions": disagreeing(knowledge),
        "contrary": contrary(),
        "beside": beside(knowledge),
        "brings": brings(knowledge),
        "quoted": quoted(knowledge),
    }
