"""Bringing back: what made it worse is out for now, and comes back by small steps when its stage has come.

Purpose: warn against leaving a movement out for ever (RC18, K08), and say how it comes back. Use: in stages 1 and 2 the warning
alone; from stage 3 the steps. Misuse: advice lets nothing back in by itself: what the athlete names stays out until a check-in
says that it was brought back and stayed quiet (``may-retry``). Status: not reviewed by a clinician.

That the easier form must be quiet in 2 sessions, and that the first try is half the dose once, is our choice. A movement that
sport and life never need may be left out (F045).
"""

from kb.guidance import Counsel
from kb.sources import cite
from kb.vocabulary.answers import Irritates
from kb.vocabulary.conclusions import Advised, MayRetry, Stage
from language.bounds import one_of
from language.domains import YES
from language.levels import StageLevel
from language.rules import MATCH, NOT, Advice

EARLY = one_of(StageLevel.ONE, StageLevel.TWO)
LATE = one_of(StageLevel.THREE, StageLevel.FOUR)

RULES: tuple[Advice, ...] = (
    Advice(
        id="advise-not-for-ever-what-irritated",
        when=(Stage(stage=EARLY), Irritates(item=MATCH.item, present=YES), NOT(MayRetry(item=MATCH.item))),
        then=Advised(counsel=Counsel.NOT_FOR_EVER),
        because="what made it worse waits now; a movement that sport needs has to come back later",
        sources=(cite("F045"), cite("F064"), cite("thread", at="post 13")),
    ),
    Advice(
        id="advise-bring-back",
        when=(Stage(stage=LATE), Irritates(item=MATCH.item, present=YES), NOT(MayRetry(item=MATCH.item))),
        then=Advised(counsel=Counsel.BRING_BACK),
        because="the tendon is ready for bent-hip work, so what was out can be tried again in small steps",
        sources=(
            cite("ST3"),
            cite("F064"),
            cite("F030"),
            cite("thread", at="post 13"),
            cite("thread", at="post 14"),
            cite("house"),
        ),
    ),
)
