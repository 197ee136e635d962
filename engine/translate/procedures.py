"""The procedures of planning as clauses: judging every item, picking, doses, substitutes, the week, and the decision.

What the catalogue, the graph, the doses and the calendar say comes from the functions that planning itself uses, as facts;
only the order of the checks is written again here. A test holds both to the same plans.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

import networkx as nx

from engine.planning.advice import stays_at_the_end
from engine.planning.judge import asked_for, permissions
from engine.planning.ladder import climbs
from engine.planning.limits import stage_of_limit, within
from engine.planning.parts import Item, ItemState
from engine.planning.pick import dose_at, highest_level, is_run, is_springy
from engine.planning.substitute import stand_ins
from engine.planning.week import DAY_H, DAYS, days_of, loads_the_sore_tendon, session_of, shapes, trimmed
from engine.translate.clauses import FIRES, literal, predicate, variables
from engine.translate.datalog import DatalogClause, Literal, Variable, constant, fact, parse
from language._experta import W
from language.conclusions import Contraindicated, Indicated, Stage
from language.doses import Dose
from language.errors import KnowledgeError
from language.exercises import Exercise
from language.findings import Conclusion
from language.knowledge import KnowledgeBase
from language.levels import DoseLevel, StageLevel, Tier
from language.loads import Purpose, SessionKind
from language.questions import Tells
from language.rules import Advice, premises
from language.scales import Scale
from language.work import Pace, Phase, Rung

READ = (Tells.IRRITANTS, Tells.FLARED, Tells.DOING, Tells.EQUIPMENT, Tells.SPORT)
"""The answers that the clauses read, each by the name of what it tells."""

JUDGE = """
% What puts an item out. What only the stage forbids does not count for an item of a later stage: that item waits.
out(E) :- item(E), referral(_, _).
out(E) :- excluded(E), item(E).
irritant(E) :- IRRITANTS(E, "yes"), excluded(E).
irritant(E) :- FLARED(E, "yes"), excluded(E), not may_ease(E).
out(E) :- irritant(F), harder(E, F).
out(E) :- contraindicated(L), loads(E, L), not later(E), not shown(E, L).
out(E) :- contraindicated(L), loads(E, L), apart_from_stage(L), not shown(E, L).
lacks(E, P) :- needs(E, P), not permitted(P), not may_keep(E).
later(E) :- lacks(E, _).
beyond(E) :- lacks(E, P), not could_be_permitted(P), not could_be_kept(E).

% What is done already and taken well needs no stage, and nothing puts it out that doing shows.
shown(E, L) :- may_keep(E), loads(E, L), shown_by_doing(L).
could_be_kept(E) :- possibly_may_keep(E), not may_keep(E).

% What an unanswered question could still put out.
at_risk(E) :- item(E), possibly_referral(F, U), not referral(F, U).
at_risk(E) :- possibly_excluded(E), not excluded(E).
perhaps_irritant(E) :- unknown("IRRITANTS"), possibly_excluded(E).
perhaps_irritant(E) :- unknown("FLARED"), possibly_excluded(E).
perhaps_irritant(E) :- IRRITANTS(E, "yes"), possibly_excluded(E), not excluded(E).
perhaps_irritant(E) :- FLARED(E, "yes"), possibly_excluded(E), not excluded(E), not may_ease(E).
at_risk(E) :- perhaps_irritant(F), harder(E, F).
at_risk(E) :- unknown("IRRITANTS"), start(F), not may_retry(F), harder(E, F), not start(E).
at_risk(E) :- possibly_contraindicated(L), not contraindicated(L), loads(E, L), not shown(E, L).

% Equipment; what is being done now lacks nothing.
without(E) :- asks_for(E, T), EQUIPMENT(T, "no"), not DOING(E, "yes").
perhaps_without(E) :- asks_for(E, _), unknown("EQUIPMENT"), not DOING(E, "yes").

state(E, "excluded") :- out(E).
state(E, "not yet") :- item(E), not out(E), beyond(E).
state(E, "withheld") :- later(E), not out(E), not beyond(E).
clear(E) :- item(E), not out(E), not later(E).
state(E, "withheld") :- clear(E), at_risk(E).
state(E, "unavailable") :- clear(E), not at_risk(E), without(E).
state(E, "withheld") :- clear(E), not at_risk(E), not without(E), perhaps_without(E).
state(E, "possible") :- clear(E), not at_risk(E), not without(E), not perhaps_without(E).

% Whether items are picked at all.
referred :- referral(_, _).
could_be_referred :- possibly_referral(F, U), not referral(F, U).
staged :- stage(_).
reached :- staged, not referred, not could_be_referred.
stage_number(N) :- stage(S), number_of(S, N).

% Doses: the highest level that is permitted for the kind of muscle work, within the limit of the item in the stage.
below_the_top(C, L) :- may_dose(C, L), may_dose(C, M), rank(L, N), rank(M, O), N < O.
top_level(C, L) :- may_dose(C, L), not below_the_top(C, L).
has_level(C) :- may_dose(C, _).
dose_of(E, D) :- works(E, C), top_level(C, L), stage(S), dosed(E, L, S, D), not may_keep(E).
dose_of(E, D) :- works(E, C), not has_level(C), stage(S), dosed(E, "none", S, D), not may_keep(E).
dose_of(E, D) :- may_keep(E), stage(S), kept_at(E, S, T), kept_level(E, L), dosed(E, L, T, D).
dosable(E) :- dose_of(E, _).

% Rungs of the ladder of speeds: the highest that is permitted, up to the last of the item.
below_the_rung(P, R) :- may_reach(P, R), may_reach(P, Q), rank(R, N), rank(Q, M), N < M.
top_rung(P, R) :- may_reach(P, R), not below_the_rung(P, R).
rung_of(E, Q) :- reaches(E, P), top_rung(P, R), up_to(E, R, Q).

% Advice to run stands only while the run is allowed, and nothing that it brings could be put out.
not_to_be_given(C) :- advised(C), brings_item(C, E), not state(E, "possible").
not_to_be_given(C) :- advised(C), brings_load(C, L), contraindicated(L).
not_to_be_given(C) :- advised(C), brings_load(C, L), possibly_contraindicated(L).
"""

STEP = """
open# :- reached, indicated(PURPOSE, TIER), not skipped#.
may_serve#(E) :- open#, serves(E, PURPOSE), state(E, "possible"), not taken#(E).
serving#(E) :- may_serve#(E), dosable(E).
serving#(E) :- may_serve#(E), undosed(PURPOSE).
picked(E, PURPOSE, TIER) :- picked#(E).
"""

FITNESS = """
% A run keeps fit, too.
skipped# :- taken#(E), is_run(E).
"""

ACCELERATION = """
% Starts hold the accelerating.
skipped# :- indicated("START", _), serves(E, "START"), state(E, "possible").
"""

ESSENTIAL = """
% From the highest stage that has any: the easiest when that is the athlete's own stage, else the hardest, and of
% equals the first in the catalogue; a heavy pull or lowering work only when there is nothing lighter, and then alone.
pool#(E) :- serving#(E), within_reach(E, PURPOSE).
has_lighter# :- pool#(E), not hard(E).
light#(E) :- pool#(E), not hard(E).
light#(E) :- pool#(E), hard(E), not has_lighter#.
lower#(E) :- light#(E), of_stage(E, N), light#(F), of_stage(F, M), N < M.
level#(E) :- light#(E), not lower#(E).
hardest_first# :- level#(E), of_stage(E, N), stage_number(M), N < M.
before#(E, F) :- level#(E), level#(F), difficulty(E, N), difficulty(F, M), N < M, not hardest_first#.
before#(E, F) :- level#(E), level#(F), difficulty(E, N), difficulty(F, M), N > M, hardest_first#.
before#(E, F) :- level#(E), level#(F), difficulty(E, N), difficulty(F, N), place(E, P), place(F, Q), P < Q.
beaten#(F) :- before#(_, F).
first#(E) :- level#(E), not beaten#(E).
picked#(E) :- first#(E).
"""

SECOND = """
% A second item comes from another family where there is one.
other#(E) :- has_lighter#, first#(F), family(F, G), level#(E), family(E, H), G != H.
has_other# :- other#(_).
rest#(E) :- other#(E).
rest#(E) :- has_lighter#, level#(E), not first#(E), not has_other#.
beaten_in_rest#(F) :- rest#(E), before#(E, F).
picked#(E) :- rest#(E), not beaten_in_rest#(E).
"""

USEFUL = """
% The first that serves.
after#(F) :- serving#(E), serving#(F), place(E, N), place(F, M), N < M.
picked#(E) :- serving#(E), not after#(E).
"""

HIGHEST = """
% What needs the highest rung; of equals the first.
below#(E) :- serving#(E), serving#(F), needs_rung(E, N), needs_rung(F, M), N < M.
highest#(E) :- serving#(E), needs_rung(E, _), not below#(E).
after#(F) :- highest#(E), highest#(F), place(E, N), place(F, M), N < M.
picked#(E) :- highest#(E), not after#(E).
"""

RUNNING = """
% The steadiest run that is permitted, up to easy running; from stage 3 the one on the highest rung beside easy running.
steady#(E) :- serving#(E), steady_run(E).
slower#(E) :- steady#(E), steady#(F), steadiness(E, N), steadiness(F, M), N < M.
steadiest#(E) :- steady#(E), not slower#(E).
picked#(E) :- steadiest#(E).
faster#(E) :- steadiest#(F), easy_run(F), stage_number(N), faster_run(E, N), serving#(E).
below#(E) :- faster#(E), faster#(F), needs_rung(E, N), needs_rung(F, M), N < M.
highest#(E) :- faster#(E), needs_rung(E, _), not below#(E).
not_first#(F) :- highest#(E), highest#(F), place(E, N), place(F, M), N < M.
picked#(E) :- highest#(E), not not_first#(E).
"""

AFTER = """
has_essential :- picked(_, _, "essential").
plan :- reached, has_essential.
chosen(E, P, T) :- plan, picked(E, P, T).
dose(E, D) :- chosen(E, _, _), dose_of(E, D).
rung(E, R) :- chosen(E, _, _), is_run(E), rung_of(E, R).
start_withheld :- start(E), state(E, "withheld").
no_start :- reached, not has_essential, not start_withheld.
decision("plan") :- plan.
decision("referral") :- referred.
decision("referral") :- no_start.
decision("more answers needed") :- could_be_referred, not referred.
decision("more answers needed") :- not staged, not referred.
decision("more answers needed") :- reached, not has_essential, start_withheld.
question_left :- could_be_referred.
question_left :- could_be_permitted(START), not staged.
question_left :- state(_, "withheld").

% The place on the ladder of speeds: of each part of a sprint the highest rung of any run that may be done.
place_at(P, R) :- plan, SPORT(S), in_sport(S, P), on_ladder(E, P), state(E, "possible"), rung_of(E, R).
below_place(P, R) :- place_at(P, R), place_at(P, Q), rank(R, N), rank(Q, M), N < M.
over :- ended(_).
ladder(P, R) :- place_at(P, R), not below_place(P, R), not over.

% Advice stands in a plan, but for what must not be given; sentences that the rules choose stand in a plan alone.
advice(C) :- plan, advised(C), not not_to_be_given(C), not told_no_more(C).
told_no_more(C) :- over, advised(C), not stays_at_the_end(C).
sentence(S) :- plan, says(S).

% The nearest regression that is allowed.
fallback(F) :- plan, state(F, "possible"), serves(F, _).
further(E, F) :- falls_back(E, F, N), falls_back(E, G, M), M < N, fallback(G), state(E, "excluded").
substitute(E, F) :- state(E, "excluded"), falls_back(E, F, _), fallback(F), not further(E, F).

% The week: on which days each kind of session lies, and on which of them each item.
in_session(E, S) :- plan, chosen(E, P, _), session(E, P, S).
has_session(S) :- in_session(_, S).
fast :- has_session("spring").
fast :- has_session("fast_run").
cap(E, N) :- plan, stage(S), item_days(E, S, N), not may_keep(E).
cap(E, N) :- plan, stage(S), may_keep(E), kept_at(E, S, T), item_days(E, T, N).
strength_cap(N) :- in_session(E, "strength"), cap(E, N).
lower_cap(N) :- strength_cap(N), strength_cap(M), N < M.
most_days(N) :- strength_cap(N), not lower_cap(N).
fewer_days :- plan, fast.
fewer_days :- plan, advised(C), spares_strength(C).
strength_days(M) :- most_days(N), fewer_days, lesser(N, FEWER, M).
strength_days(M) :- most_days(N), not fewer_days, lesser(N, USUAL, M).
strength_days(0) :- plan, not has_session("strength").
gap(N) :- in_session(E, "strength"), dose_of(E, D), gap_h_of(D, N).
shorter(N) :- gap(N), gap(M), N < M.
has_gap :- gap(_).
widest(N) :- gap(N), not shorter(N).
widest(DAY_H) :- has_session("strength"), not has_gap.
widest(0) :- plan, not has_session("strength").
heavy :- in_session(E, "strength"), chosen(E, P, _), sore_work(E, P).
paced_run :- in_session(E, "run"), paced(E).
runs("runs") :- paced_run.
runs("walks") :- has_session("run"), not paced_run.
runs("none") :- plan, not has_session("run").
is("fast") :- plan, fast.
is("not fast") :- plan, not fast.
is("heavy") :- plan, heavy.
is("not heavy") :- plan, not heavy.
shape(F, C, N, H, R) :- is(F), strength_days(C), widest(N), is(H), runs(R), shape_exists(F, C, N, H, R).
week(K, W) :- has_session(K), shape(F, C, N, H, R), lies(K, W, F, C, N, H, R).
item_gap(E, N) :- chosen(E, _, _), dose_of(E, D), gap_h_of(D, N).
item_gap(E, DAY_H) :- chosen(E, _, _), not dosable(E).
item_week(E, V) :- in_session(E, K), week(K, W), cap(E, C), item_gap(E, N), trimmed(W, C, N, V).
item_day(E, D) :- item_week(E, W), day_in(W, D).
day(K, D) :- in_session(E, K), item_day(E, D).
"""


def facts(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    """Yield what the catalogue, the graph, the doses and the calendar say."""
    exercises = knowledge.exercises.values()
    for place, exercise in enumerate(exercises):
        yield from _item_facts(exercise, place, knowledge)
    difficulties = sorted({exercise.difficulty for exercise in exercises})
    yield from (fact("difficulty", exercise.id, difficulties.index(exercise.difficulty)) for exercise in exercises)
    yield from _graph_facts(knowledge)
    for level in (*DoseLevel, *Rung):
        yield fact("rank", level, level.rank)
    for stage in StageLevel:
        yield fact("number_of", stage, stage.number)
    yield from (fact("shown_by_doing", load) for load in knowledge.loads if load.is_shown_by_doing)
    yield from (fact("undosed", purpose) for purpose in knowledge.purposes if not purpose.plans.is_dosed)
    for counsel in knowledge.advice:
        if stays_at_the_end(counsel):
            yield fact("stays_at_the_end", counsel)
        if counsel.spares_strength:
            yield fact("spares_strength", counsel)
        if counsel.brings is not None:
            yield fact("brings_item", counsel, counsel.brings.item)
            yield from (fact("brings_load", counsel, load) for load in counsel.brings.loads)
    for sport, parts in knowledge.ladder.parts.items():
        yield from (fact("in_sport", sport, phase) for phase in parts)
    yield from _week_facts(knowledge)


def _item_facts(exercise: Exercise, place: int, knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    name = exercise.id
    yield fact("item", name)
    yield fact("place", name, place)
    yield fact("of_stage", name, exercise.stage or 0)
    yield fact("family", name, exercise.family)
    yield fact("works", name, exercise.contraction)
    yield from (fact("loads", name, load) for load in exercise.loads)
    yield from (fact("needs", name, permission_name(needed)) for needed in permissions(exercise))
    yield from (fact("asks_for", name, thing) for thing in asked_for(exercise))
    level = highest_level(exercise, knowledge)
    if level is not None:
        yield fact("kept_level", name, level)
    for stage in StageLevel:
        most = knowledge.limit(exercise, stage)
        yield fact("kept_at", name, stage, stage_of_limit(exercise, stage))
        yield fact("item_days", name, stage, most.days if most else DAYS)
    yield from _purpose_facts(exercise, knowledge.choices.slow_work_up_to)
    yield from _kind_facts(exercise)
    yield from _run_facts(exercise, place, len(knowledge.exercises))
    yield from _dose_facts(exercise, knowledge)


def _purpose_facts(exercise: Exercise, slow_up_to: StageLevel) -> Iterator[DatalogClause]:
    name = exercise.id
    for purpose in exercise.serves:
        yield fact("serves", name, purpose)
        if is_springy(purpose) or (exercise.stage or 0) <= slow_up_to.number:
            yield fact("within_reach", name, purpose)
        session = session_of(_chosen_for(exercise, purpose))
        if session is not None:
            yield fact("session", name, purpose, _session(session))
        if loads_the_sore_tendon(_chosen_for(exercise, purpose)):
            yield fact("sore_work", name, purpose)


def _kind_facts(exercise: Exercise) -> Iterator[DatalogClause]:
    for held, predicate_ in (
        (exercise.is_hard, "hard"),
        (exercise.pace is not None, "paced"),
        (is_run(exercise), "is_run"),
        (exercise.is_start, "start"),
        (exercise.pace is Pace.EASY, "easy_run"),
    ):
        if held:
            yield fact(predicate_, exercise.id)


def _dose_facts(exercise: Exercise, knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    for level in (None, *DoseLevel):
        for stage in StageLevel:
            dose = given_dose(exercise, level, stage, knowledge)
            if dose is not None:
                yield fact("dosed", exercise.id, "none" if level is None else level, stage, dose_name(dose))
                for figure in FIGURES:
                    yield fact(f"{figure}_of", dose_name(dose), getattr(dose, figure))


FIGURES = ("work", "effort", "gap_h")
"""The figures by which doses are compared, and by which they are laid out in a week."""


def given_dose(exercise: Exercise, level: DoseLevel | None, stage: StageLevel, knowledge: KnowledgeBase) -> Dose | None:
    """Return the dose of an item when this is the highest level that is permitted in this stage; ``None`` for none.

    That no athlete is permitted a level without a dose is for a check to prove.
    """
    try:
        full = dose_at(exercise, level, knowledge)
    except KnowledgeError:
        return None
    most = knowledge.limit(exercise, stage)
    return within(full, most) if full and most else None


def _chosen_for(exercise: Exercise, purpose: Purpose) -> Item:
    """Return an item as it is when it is chosen: a run has its rung then, because it needs one to be allowed."""
    rung = exercise.reach.first if exercise.reach is not None and is_run(exercise) else None
    return Item(exercise, ItemState.CHOSEN, (), purpose=purpose, rung=rung)


def _run_facts(exercise: Exercise, place: int, count: int) -> Iterator[DatalogClause]:
    reach = exercise.reach
    if reach is not None:
        yield fact("reaches", exercise.id, reach.phase)
        if climbs(exercise):
            yield fact("on_ladder", exercise.id, reach.phase)
        yield fact("needs_rung", exercise.id, reach.first.rank)
        for rung in Rung:
            if rung.rank >= reach.first.rank:
                yield fact("up_to", exercise.id, rung, min(rung, reach.last, key=lambda one: one.rank))
    if not (exercise.is_flat_run or exercise.is_walk):
        return
    if exercise.pace in (None, Pace.WALK_JOG, Pace.EASY):
        pace = exercise.pace.rank + 1 if exercise.pace else 0
        yield fact("steady_run", exercise.id)
        yield fact("steadiness", exercise.id, pace * count + place)
    for stage, paces in ((StageLevel.THREE, (Pace.TEMPO,)), (StageLevel.FOUR, (Pace.TEMPO, Pace.FAST))):
        if exercise.pace in paces:
            yield fact("faster_run", exercise.id, stage.number)


DOSE_FIGURES = {
    "sets": "{} sets",
    "repetitions": "{} repetitions",
    "hold_s": "hold {} s",
    "up_s": "up {} s",
    "down_s": "down {} s",
    "rest_s": "rest {} s",
    "minutes": "{} min",
    "effort": "effort {}",
    "gap_h": "{} h apart",
}
"""Every figure of a dose, in words."""


@cache
def dose_name(dose: Dose) -> str:
    """Return a name of a dose that no other dose has."""
    return dose_words(dose.contraction.code, dose.level.code, {name: getattr(dose, name) for name in DOSE_FIGURES})


def dose_words(contraction: str, level: str, figures: Mapping[str, int]) -> str:
    """Return a dose in a few words; figures that are 0 are not set, and left out."""
    said = [words.format(figures[name]) for name, words in DOSE_FIGURES.items() if figures.get(name)]
    return ", ".join((f"{contraction} {level}", *said))


def permission_name(permission: Conclusion) -> str:
    """Return a name of a permission that no other has."""
    return " ".join((predicate(type(permission)), *(str(term) for term in literal(permission).terms)))


def _graph_facts(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    for name in knowledge.exercises:
        for number, other in enumerate(stand_ins(name, knowledge)):
            yield fact("falls_back", name, other, number)
        easier = nx.descendants(knowledge.regressions, name)
        for other in knowledge.exercises:
            if other in easier:
                yield fact("harder", name, other)


def _week_facts(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    choices = knowledge.choices
    gaps = {dose.gap_h for dose in knowledge.doses} | {DAY_H}
    weeks: dict[str, tuple[int, ...]] = {}
    for shape in shapes(gaps, choices):
        said = (
            "fast" if shape.fast else "not fast",
            shape.strength_days,
            shape.strength_gap_h,
            "heavy" if shape.heavy else "not heavy",
            "runs" if shape.runs else "walks" if shape.walks else "none",
        )
        yield fact("shape_exists", *said)
        for session, days in days_of(shape, choices).items():
            yield fact("lies", _session(session), _noted(weeks, days), *said)
    for days in tuple(weeks.values()):
        for most in range(1, DAYS + 1):
            for gap_h in sorted(gaps):
                yield fact("trimmed", _noted(weeks, days), most, gap_h, _noted(weeks, trimmed(days, most, gap_h)))
    for name, days in weeks.items():
        yield from (fact("day_in", name, day) for day in days)
    for most in range(1, DAYS + 1):
        for count in (choices.strength_days, choices.strength_days_beside_speed):
            yield fact("lesser", most, count, min(most, count))


def _noted(weeks: dict[str, tuple[int, ...]], days: tuple[int, ...]) -> str:
    """Return a name for these days, and keep it."""
    name = f"on {' '.join(map(str, days)) or 'no day'}"
    weeks[name] = days
    return name


def _session(session: SessionKind) -> str:
    return session.name.lower()


def clauses(knowledge: KnowledgeBase) -> tuple[DatalogClause, ...]:
    """Return the procedures as clauses, without the facts."""
    return (*judging(knowledge), *planning(knowledge))


def judging(knowledge: KnowledgeBase) -> tuple[DatalogClause, ...]:
    """Return how every item is judged, before any is picked."""
    return (*parse(_told(JUDGE, knowledge)), *_permission_clauses(knowledge), *_apart_from_stage(knowledge.rules))


def planning(knowledge: KnowledgeBase) -> tuple[DatalogClause, ...]:
    """Return how a plan is made of what is judged."""
    return (*_steps(knowledge), *parse(_with_words(AFTER, knowledge)))


def _with_words(text: str, knowledge: KnowledgeBase) -> str:
    start = next(exercise for exercise in knowledge.exercises.values() if exercise.is_start)
    words = {
        "START": _quoted(permission_name(permissions(start)[0])),
        "FEWER": knowledge.choices.strength_days_beside_speed,
        "USUAL": knowledge.choices.strength_days,
        "DAY_H": DAY_H,
    }
    for word, value in words.items():
        text = text.replace(word, str(value))
    return _told(text, knowledge)


def _told(text: str, knowledge: KnowledgeBase) -> str:
    """Return clauses with what answers tell in the words of the pack: the question in quotation marks, else its findings."""
    for what in READ:
        asked = knowledge.telling(what)
        text = text.replace(f'"{what.name}"', _quoted(asked.id if asked else what.name))
        text = text.replace(f"{what.name}(", f"{predicate(asked.asks) if asked else what.name.lower()}(")
    return text


def _permission_clauses(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    needed = {permission_name(one): one for exercise in knowledge.exercises.values() for one in permissions(exercise)}
    for name, permission in needed.items():
        held = literal(permission)
        yield DatalogClause(Literal("permitted", (name,)), (held,))
        absent = Literal(held.predicate, held.terms, negated=True)
        yield DatalogClause(Literal("could_be_permitted", (name,)), (literal(permission, possibly=True), absent))


def _apart_from_stage(rules: tuple[Advice, ...]) -> Iterator[DatalogClause]:
    """Yield which contraindications rest on more than the stage."""
    for rule in rules:
        on_stage = any(part.finding is Stage for part in premises(rule) if not part.negated)
        if isinstance(rule.then, Contraindicated) and not on_stage:
            fires = Literal(FIRES, (rule.id, *(Variable(f"V_{name}") for name in variables(rule))))
            load = rule.then["load"]
            term = Variable(f"V_{load.__bind__}") if isinstance(load, W) else constant(load)
            yield DatalogClause(Literal("apart_from_stage", (term,)), (fires,))


def steps(knowledge: KnowledgeBase) -> tuple[tuple[Purpose, Tier], ...]:
    """Return the purposes with their tiers that any rule can indicate, in the order in which they are served."""
    found: set[tuple[Purpose, Tier]] = set()
    for rule in knowledge.rules:
        if isinstance(rule.then, Indicated):
            purpose, tier = rule.then["purpose"], rule.then["tier"]
            purposes = tuple(knowledge.purposes) if isinstance(purpose, W) else (purpose,)
            tiers = tuple(Tier) if isinstance(tier, W) else (tier,)
            found.update((one, other) for one in purposes for other in tiers)
    return tuple(sorted(found, key=lambda step: (-step[1].rank, step[0].rank)))


_FIRST = {Phase.UPRIGHT: RUNNING, Phase.ACCELERATION: HIGHEST, Phase.START: HIGHEST}


def _steps(knowledge: KnowledgeBase) -> Iterator[DatalogClause]:
    """Yield the picking, one block of clauses for each purpose: what an earlier one took is gone for the later."""
    starts = [purpose for purpose in knowledge.purposes if purpose.plans.part is Phase.START]
    for number, (purpose, tier) in enumerate(steps(knowledge)):
        plans = purpose.plans
        text = STEP + "".join(f"taken#(E) :- picked_{before}(E).\n" for before in range(number))
        if plans.session is SessionKind.FITNESS:
            text += FITNESS
        if plans.part is Phase.ACCELERATION:
            text += "".join(ACCELERATION.replace("START", start.code) for start in starts)
        if tier is Tier.ESSENTIAL:
            text += ESSENTIAL + (SECOND if plans.count == 2 else "")
        else:
            text += _FIRST.get(plans.part, USEFUL) if plans.part else USEFUL
        written = text.replace("#", f"_{number}").replace("PURPOSE", _quoted(purpose)).replace("TIER", _quoted(tier))
        yield from parse(written)


def _quoted(value: Scale | str) -> str:
    return f'"{constant(value)}"'
