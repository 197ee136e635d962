"""Fold one check-in into what held before it: the procedures ``carry-answers-forward`` and ``compare-sides``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.last_plan import LastPlan
from engine.milestones import reached
from engine.planning.activities import is_to_blame, ratings
from engine.planning.progress import read_records
from engine.tells import entries, in_order, most, told_of
from language.activities import GoesHow
from language.domains import NO, YES
from language.knowledge import KnowledgeBase
from language.levels import NextDay, RunningNow, Where
from language.questions import UNKNOWN, Given, Tells
from language.scales import Scale


@dataclass(frozen=True, slots=True)
class Fold:
    """One check-in being folded into what held before it.

    Attributes:
        knowledge: The knowledge that asks.
        told: What held before.
        new: What was told at the check-in, by question id.
        weeks: Whole weeks since the last answers, as they are counted on.
    """

    knowledge: KnowledgeBase
    told: Mapping[str, Given]
    new: Mapping[str, Given]
    weeks: int

    def after(self, before: LastPlan, days: Mapping[Tells, int]) -> tuple[dict[str, Given], dict[str, str]]:
        """Return what holds after the check-in, and what was worked out by which procedure.

        Args:
            before: What is kept of the last plan.
            days: For how many days what is counted in days has been so.
        """
        carried = self._count_weeks() | self._carry_lists(before) | self._same_twice() | self._lost() | self._outlived()
        carried |= self._stopped(before) | self._told_by_signs()
        procedures = self.knowledge.procedures
        derived = {name: (value, procedures.carry.id) for name, value in carried.items()}
        derived |= {name: (value, procedures.compare.id) for name, value in self._compare_sides().items()}
        derived |= {name: (value, procedures.remember.id) for name, value in self._remembered(before, days).items()}
        follow_ups = {
            asked.id: asked.at_first if asked.is_prefilled and asked.at_first is not None else UNKNOWN
            for asked in self.knowledge.questions
            if asked.is_follow_up
        }
        latest = {
            **self.told,
            **follow_ups,
            **self.new,
            **{name: value for name, (value, _) in derived.items()},
        }
        return latest, {name: by for name, (_, by) in derived.items()}

    def _was(self, what: Tells) -> Given | None:
        """Return what was told of something before; ``None`` where it was not, or nobody asks."""
        return told_of(what, self.told, self.knowledge)

    def _now(self, what: Tells) -> Given | None:
        """Return what was told of something at the check-in itself."""
        return told_of(what, self.new, self.knowledge)

    def _by_id(self, answers: Mapping[Tells, Given]) -> dict[str, Given]:
        """Return answers by question id, without those that nobody asks for."""
        asked = {self.knowledge.telling(what): given for what, given in answers.items()}
        return {one.id: given for one, given in asked.items() if one}

    def _unless_told(self, answers: Mapping[Tells, Given]) -> dict[str, Given]:
        """Return answers by question id, without those that were told at the check-in itself."""
        return {name: given for name, given in self._by_id(answers).items() if name not in self.new}

    def _remembered(self, before: LastPlan, days: Mapping[Tells, int]) -> dict[str, Given]:
        """Return what is kept of the last plan, and whether pain in daily life has crept up since."""
        was, now = self._was(Tells.DAILY_PAIN), self._now(Tells.DAILY_PAIN)
        rose = isinstance(was, int) and isinstance(now, int) and now >= was + self.knowledge.thresholds.creep
        counted = {
            what: min(count, most(asked)) if (asked := self.knowledge.telling(what)) else count
            for what, count in days.items()
        }
        return self._by_id(
            {
                Tells.STAGE_BEFORE: before.stage,
                **counted,
                Tells.PAIN_ROSE: YES if rose else NO,
                Tells.OPEN_BEFORE: before.allowed,
                Tells.PERMITTED_BEFORE: before.permitted,
                Tells.PLANNED_BEFORE: before.planned,
                Tells.KEPT_BEFORE: before.kept,
                Tells.RECORD_BEFORE: before.records,
                Tells.REACHED_BEFORE: self._reached(before, days[Tells.PLAN_DAYS]),
                Tells.WENT_BEFORE: was_rated if isinstance(was_rated := self._was(Tells.GOES_HOW), tuple) else (),
                Tells.WENT_BADLY: YES if self._went_badly() else NO,
            }
        )

    def _went_badly(self) -> bool:
        """Return whether a sport goes badly, or is what set off a raised day."""
        return GoesHow.BAD in ratings(self._now(Tells.GOES_HOW)).values() or is_to_blame(self.new, self.knowledge)

    def _reached(self, before: LastPlan, days: int) -> Given:
        """Return how far the work has come: what was reached stays reached, unless nobody checked in for a long time.

        Days since the last plan count only where it was done, and taken well.
        """
        progress = self.knowledge.progress
        if days >= progress.away_days:
            return ()
        pain = self._now(Tells.SESSION_PAIN)
        is_quiet = self._now(Tells.NEXT_DAY) is NextDay.QUIET and isinstance(pain, int) and pain < progress.sore_from
        told = {what: entries(self._now(what)) for what in (Tells.FLARED, Tells.SORE, Tells.UNDONE)}
        well = {
            name: record
            for name, record in read_records(before.records, self.knowledge).items()
            if not any(name in named for named in told.values())
        }
        now = (
            reached(well, days, self.knowledge)
            if is_quiet and self._now(Tells.DONE) in self.knowledge.enough_done
            else ()
        )
        there = entries(self._was(Tells.REACHED_BEFORE)) | entries(now)
        return in_order(Tells.REACHED_BEFORE, there, self.knowledge)

    def _same_twice(self) -> dict[str, Given]:
        """Return how it goes, when that was told alike at 2 check-ins running and nothing else is told now."""
        before, now = self._was(Tells.AGAINST_LAST_TIME), self._now(Tells.AGAINST_LAST_TIME)
        return self._unless_told({Tells.TREND: now}) if isinstance(now, Scale) and before is now else {}

    def _lost(self) -> dict[str, Given]:
        """Return that it has got worse, when it is told to be worse than at the first consultation."""
        losses, now = self.knowledge.thresholds.losses, self._now(Tells.SINCE_THE_START)
        found = {Tells.TREND: losses[now]} if isinstance(now, Scale) and now in losses else {}
        return self._unless_told(found)

    def _told_by_signs(self) -> dict[str, Given]:
        """Return what new signs tell of other questions, and what they open again, where that is not told anew."""
        found: dict[str, Given] = {}
        signs = entries(self._now(Tells.NEW_SIGNS))
        for sign, tells in self.knowledge.sign_tells.items():
            name, value = next(iter(tells.items()))
            if sign in signs and self.told.get(name) != value and name not in self.new:
                found |= {one: given for one, given in tells.items() if one not in self.new}
        return found

    def _outlived(self) -> dict[str, Given]:
        """Return that what was told of an activity is no longer known, when just that set the pain off since."""
        flared = entries(self._now(Tells.FLARED))
        return {
            asked.id: UNKNOWN
            for asked in self.knowledge.questions
            if flared & set(asked.until_flared) and asked.id in self.told and asked.id not in self.new
        }

    def _stopped(self, before: LastPlan) -> dict[str, Given]:
        """Return what is still done, and run: what the last plan told to stop is stopped unless told otherwise."""
        found: dict[Tells, Given] = {}
        doing, runs = entries(self._was(Tells.DOING)), self._was(Tells.RUNS)
        if doing & before.stopped:
            found[Tells.DOING] = in_order(Tells.DOING, doing - before.stopped, self.knowledge)
        if isinstance(runs, RunningNow) and runs.rank > before.running.rank:
            found[Tells.RUNS] = before.running
        return self._unless_told(found)

    def _count_weeks(self) -> dict[str, Given]:
        """Return the weeks that have passed, and that are left, where they were not told anew.

        Weeks of work count on unless it is told that less was done: they serve to refer, and what is not known must not keep
        a referral away. No dose rests on weeks that were counted. Weeks that are left are no longer known once they are over.
        """
        found: dict[str, Given] = {}
        done = self._now(Tells.DONE)
        for asked in self.knowledge.questions:
            was, how = self.told.get(asked.id), asked.weekly
            if how is None or not isinstance(was, int) or not self.weeks or asked.id in self.new:
                continue
            if not how.while_done or done in (*how.while_done, UNKNOWN, None):
                then = was + how.step * self.weeks
                found[asked.id] = min(then, most(asked)) if then >= 0 else UNKNOWN
        return found

    def _carry_lists(self, before: LastPlan) -> dict[str, Given]:
        """Return what made it worse, with what set it off now; and what was brought back, without what set it off since.

        An exercise of the last plan is not among them when it has a record of its own, which tells when it comes back.
        """
        told = entries(self._now(Tells.FLARED))
        flared = told - entries(before.planned)
        found: dict[str, Given] = {}
        irritants = self._was(Tells.IRRITANTS)
        if flared and isinstance(irritants, tuple):
            found |= self._unless_told(
                {Tells.IRRITANTS: in_order(Tells.IRRITANTS, {*irritants, *flared}, self.knowledge)}
            )
        now, asked = self._now(Tells.RETRIED), self.knowledge.telling(Tells.RETRIED)
        back = (entries(self._was(Tells.RETRIED)) | entries(now)) - told
        if asked and back != entries(now):
            found[asked.id] = in_order(Tells.RETRIED, back, self.knowledge)
        return found

    def _compare_sides(self) -> dict[str, Given]:
        """Return the weaker side's repetitions, and whether both are equal unless both are sore, where both were counted."""
        left, right = self._now(Tells.REPETITIONS_LEFT), self._now(Tells.REPETITIONS_RIGHT)
        if not isinstance(left, int) or not isinstance(right, int):
            return {}
        weaker, stronger = sorted((left, right))
        found: dict[Tells, Given] = {Tells.REPETITIONS: weaker}
        if told_of(Tells.SIDE, {**self.told, **self.new}, self.knowledge) is not Where.BOTH:
            is_equal = stronger and 100 * weaker >= self.knowledge.thresholds.equal_percent * stronger
            found[Tells.SIDES_EQUAL] = YES if is_equal else NO
        return self._unless_told(found)
