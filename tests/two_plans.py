"""Whether one more answer could change the plan, however the rest is answered: two athletes who show it, or proof of none."""

import athletes
from effects import effect

from engine.interview.path import first
from engine.translate.clauses import FIRES, variables
from engine.verify.worlds import DIFFER, Solver, findings_of_two, two
from kb.disagreements.disputes import DISAGREEMENTS
from kb.hamstring import KNOWLEDGE
from kb.questions import QUESTIONS
from kb.rules import RULES
from kb.rules.procedures import PROCEDURES
from language.levels import Urgency
from language.questions import UNKNOWN

READY = athletes.told(athletes.READY)
EFFECT = """
% What a person would do or read otherwise: the whole of ``effect``.
1 { varies(Q) : candidate(Q) } 1.
lower(A, L) :- irritability(A, L), irritability(A, M), rank(L, N), rank(M, O), N < O.
sooner(A, C) :- expected(A, C), expected(A, D), rank(C, N), rank(D, O), N < O.
shows(A, decision(D)) :- decision(A, D).
shows(A, no_start) :- no_start(A).
shows(A, referral(F, U)) :- referral(A, F, U).
shows(A, concern(F, U)) :- plan(A), concern(A, F, U).
shows(A, until_seen(W)) :- meanwhile(A, W).
shows(A, stage(S)) :- plan(A), stage(A, S).
shows(A, fit(F)) :- plan(A), presentation(A, F).
shows(A, irritability(L)) :- plan(A), irritability(A, L), not lower(A, L).
shows(A, course(C)) :- plan(A), expected(A, C), not sooner(A, C).
shows(A, state(E, S)) :- plan(A), state(A, E, S).
shows(A, chosen(E, P, T)) :- chosen(A, E, P, T).
shows(A, ended(W)) :- plan(A), ended(A, W).
shows(A, kept(E)) :- plan(A), may_keep(A, E), state(A, E, "possible").
shows(A, dose(E, D)) :- dose(A, E, D).
shows(A, substitute(E, F)) :- plan(A), substitute(A, E, F).
shows(A, day(E, D)) :- item_day(A, E, D).
shows(A, advice(C)) :- plan(A), advised(A, C).
shows(A, out(L)) :- plan(A), contraindicated(A, L).
shows(A, considers(C)) :- plan(A), differential(A, C).
shows(A, doubt(D)) :- plan(A), doubtful(A, D).
shows(A, reach(P, R)) :- plan(A), may_reach(A, P, R).
shows(A, step(M)) :- plan(A), step(A, M).
shows(A, supported(T, D)) :- plan(A), support(A, T, D).
shows(A, stopped(E)) :- plan(A), doing(A, E, "yes"), state(A, E, S), stopping(S).
shows(A, decided(D, N)) :- plan(A), decides(A, D, N), not decided_before(A, D, N).
decided_before(A, D, N) :- decides(A, D, N), decides(A, D, M), M < N.
stopping("excluded"). stopping("withheld"). stopping("not yet").
"""


ENDED = """
% Of somebody who is to be seen: how soon, and what to do until then; whoever must go now is not kept for that.
higher(A, N) :- referral(A, _, U), rank(U, N).
shows(A, urgency(N)) :- higher(A, N), N >= M : higher(A, M).
shows(A, until_seen(W)) :- meanwhile(A, W), not higher(A, TOP), top(TOP).
"""


def _decisions():
    """Return by which rules each disagreement is decided, most specific first."""
    rules = {rule.id: rule for rule in RULES}
    for dispute in DISAGREEMENTS:
        for place, decision in enumerate(dispute.decisions):
            head = f'decides(A, "{dispute.id}", {place})'
            for name in decision.rules:
                if name in rules:
                    free = ", _" * len(variables(rules[name]))
                    yield f'{head} :- {FIRES}(A, "{name}"{free}).'
                elif name in {procedure.id for procedure in PROCEDURES}:
                    yield f"{head} :- athlete(A)."


class TwoPlans:
    """All pairs of athletes who answer the first consultation alike but for one question."""

    def __init__(self):
        asked = (f'candidate("{asked.id}").' for asked in first(KNOWLEDGE).questions)
        program = two(KNOWLEDGE, "\n".join((*asked, EFFECT, DIFFER, *_decisions())))
        self.solver = Solver(program, KNOWLEDGE, told=("varies",))
        self._ended = None

    def is_urgency_settled(self, given, candidates):
        """Return whether no way to answer the candidates changes how soon somebody is seen, or what they do until then."""
        if self._ended is None:
            ranks = [f'rank("{urgency.code}", {urgency.rank}).' for urgency in Urgency]
            open_ = [f'candidate("{asked.id}"). {{ varies("{asked.id}") }}.' for asked in first(KNOWLEDGE).questions]
            program = "\n".join((*ranks, f"top({Urgency.NOW.rank}).", *open_, ENDED, DIFFER))
            self._ended = Solver(findings_of_two(KNOWLEDGE, program), KNOWLEDGE)
        told = {asked.id: given.get(asked.id, asked.at_first) for asked in QUESTIONS if asked.id not in candidates}
        told |= dict.fromkeys(candidates, UNKNOWN)
        others = [f'varies("{asked.id}")' for asked in first(KNOWLEDGE).questions if asked.id not in candidates]
        return self._ended.find("differ", without=others, told=told) is None

    def after(self, given, candidates):
        """Return two athletes who answer as given, and then differ in one of the candidates and in their plan.

        The plans are made, not only looked for; ``None`` when there are no such athletes at all.
        """
        for name in candidates if len(candidates) == 1 else ():
            if name not in given and (near := self._near(given, KNOWLEDGE.question(name))) is not None:
                return near
        told = {asked.id: given.get(asked.id, asked.at_first) for asked in QUESTIONS}
        others = [f'varies("{asked.id}")' for asked in first(KNOWLEDGE).questions if asked.id not in candidates]
        found = self.solver.find("differ", without=others, told=told)
        if found is None:
            return None
        one, other = found.told("a"), found.told("b")
        assert effect(one) != effect(other), (found.all("varies"), one, other)
        return one, other

    def _near(self, given, asked):
        """Return two such athletes who answer the rest as a ready athlete does, when two answers that are at hand show it."""
        values = asked.domain.values()
        ends = [(), (values[0],)] if asked.takes_several else [values[0], values[-1]]
        one, other = ({**READY, **given, asked.id: end} for end in ends)
        return (one, other) if effect(one) != effect(other) else None
