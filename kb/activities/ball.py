"""Football, court games, bat and ball, golf and bowls: what is in them and the way back to them.

Not reviewed by a clinician.
"""

from __future__ import annotations

from kb.sources import cite
from kb.vocabulary.scales import Sort
from language.activities import Activity

TURNS = ("jockeying", "change-of-direction")
MATCH = "you have played a whole match, quiet the next day, three times"

BALL: tuple[Activity, ...] = (
    Activity(
        id="football",
        name="Football (soccer)",
        family=Sort.BALL,
        parts=(
            "passing-short",
            "change-of-direction-walked",
            "easy-flat-run",
            "repeated-sprints",
            "kicking-long-ball",
            "slide-and-stretch-save",
        ),
        trigger="the long kick, or a sudden burst or stop",
        change=(
            "Pass short, with the inside of your foot, and leave out the long kicks. "
            "Train without sprints, tackles and matches. In goal, leave out saves at full stretch."
        ),
        order=(
            "short passes and slow turns",
            "ball work without sprints",
            "longer kicks, 5 metres further each time",
            "fast turns and short bursts",
            "training without contact, then all of it",
            "20 minutes of a match, then more",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="rugby",
        name="Rugby",
        family=Sort.BALL,
        parts=(
            "change-of-direction-walked",
            "easy-flat-run",
            "repeated-sprints",
            "kicking-long-ball",
            "scrum",
            "tackling-and-jackal",
        ),
        trigger="bending low over the ball on straight legs while others push",
        change=(
            "Leave out the scrum and the fight for the ball on the ground. "
            "Pass and catch standing tall. Bend your knees when you pick the ball up."
        ),
        order=(
            "passing and slow turns",
            "fast turns and short bursts",
            "training without contact",
            "tackle pads, then the scrum machine",
            "full contact training",
            "part of a match, fights on the ground last",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="american-football",
        name="American or flag football",
        family=Sort.BALL,
        parts=(
            "change-of-direction-walked",
            "easy-flat-run",
            "repeated-sprints",
            "three-point-start",
            "scrum",
            "tackling-and-jackal",
        ),
        trigger="the low start on one hand, or blocking with bent hips",
        change=(
            "Start standing tall, in place of the low start. Catch, throw and run your routes without sprints. "
            "Leave out blocks and tackles."
        ),
        order=(
            "throws and catches on the spot",
            "routes at a jog",
            "routes at speed, and fast turns",
            "standing starts, then low ones",
            "training without contact",
            "blocks and tackles, then part of a match",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="gaelic-or-australian-football",
        name="Australian or Gaelic football",
        family=Sort.BALL,
        parts=(
            "change-of-direction-walked",
            "easy-flat-run",
            "repeated-sprints",
            "kicking-long-ball",
            "ground-ball-pick-up",
        ),
        trigger="picking the ball up at speed, or the long kick",
        change=(
            "Stop beside the ball and bend your knees to pick it up. Kick short and low. Leave out sprints and matches."
        ),
        order=(
            "hand passes and short kicks",
            "pick-ups from a stand, then at a walk",
            "longer kicks and fast turns",
            "pick-ups at a jog, then at a run",
            "training without contact, then all of it",
            "part of a match, then all of it",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="lacrosse-or-ultimate",
        name="Lacrosse or ultimate (frisbee)",
        family=Sort.BALL,
        parts=("change-of-direction-walked", "easy-flat-run", "repeated-sprints", "ground-ball-pick-up"),
        trigger="the low scoop or catch on the run",
        change="Let the low ones go for now. Throw, catch and turn standing tall, without sprints.",
        order=(
            "throws and catches on the spot",
            "slow turns, then faster ones",
            "low pick-ups from a stand",
            "low pick-ups at a jog, then at a run",
            "full training",
            "part of a match, then all of it",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="field-hockey",
        name="Field hockey or floorball",
        family=Sort.BALL,
        parts=("change-of-direction-walked", "easy-flat-run", "low-hockey-stance", "repeated-sprints"),
        trigger="running bent low over the stick",
        change=(
            "Stand taller, and bend your knees more than your hips. "
            "Train with a stick that is 2 to 5 cm longer. Play where you can run upright."
        ),
        order=(
            "passing while you stand tall",
            "stick work at a walk, then at a jog",
            "the low stance, 10 seconds at a time",
            "full training",
            "short corners and drag flicks",
            "part of a match, then all of it",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="basketball",
        name="Basketball",
        family=Sort.BALL,
        parts=(
            "change-of-direction-walked",
            "defensive-stance",
            "easy-flat-run",
            "basketball-jump",
            "repeated-sprints",
        ),
        trigger="the low stance in defence, or a jump after a hard stop",
        change=(
            "Pass and shoot with your feet on the floor. "
            "Take a few small steps before you stop, and land on both feet. Stand, do not sit, at the bench."
        ),
        order=(
            "shots with your feet on the floor",
            "the low stance, 15 seconds at a time",
            "jumps from both feet",
            "jumps from a run, and quick stops",
            "full practice",
            "part of a match, then all of it",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="netball",
        name="Netball",
        family=Sort.BALL,
        parts=(
            "change-of-direction-walked",
            "defensive-stance",
            "easy-flat-run",
            "basketball-jump",
            "repeated-sprints",
        ),
        trigger="the hard stop on one leg, or the long reach for the ball",
        change="Land on both feet when you can. Let wide and low balls go. Play where you run least.",
        order=(
            "passes and shots on the spot",
            "side steps and slow turns",
            "jumps with two-foot landings",
            "one-foot landings and quick turns",
            "full practice",
            "a quarter of a match, then more",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="handball",
        name="Handball",
        family=Sort.BALL,
        parts=(
            "change-of-direction-walked",
            "defensive-stance",
            "easy-flat-run",
            "basketball-jump",
            "repeated-sprints",
            "slide-and-stretch-save",
        ),
        trigger="the jump shot, or low side steps in defence",
        change="Shoot with your feet on the floor. Stand taller in defence. In goal, leave out saves with a long leg.",
        order=(
            "passes and shots from a stand",
            "low side steps in short spells",
            "jumps from both feet",
            "jump shots from a run-up",
            "full practice",
            "part of a match, then all of it",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="volleyball",
        name="Volleyball",
        family=Sort.BALL,
        parts=("defensive-stance", "tennis-serve", "volleyball-dig", "volleyball-spike"),
        trigger="the low dig, or the deep swing before a spike",
        change="Set, serve and hit with your feet on the floor. Let low and wide balls go.",
        order=(
            "setting and serving from a stand",
            "the low stance, 15 seconds at a time",
            "two-foot jumps at the net",
            "the run-up and the spike",
            "low digs and full practice",
            "a set, then a whole match",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="cricket",
        name="Cricket",
        family=Sort.BALL,
        parts=(
            "change-of-direction-walked",
            "easy-flat-run",
            "catcher-squat",
            "cricket-batting-and-running",
            "ground-ball-pick-up",
            "fast-bowling",
        ),
        trigger="the straight front leg in fast bowling, or the sharp turn between the wickets",
        change=(
            "Bowl from a stand and bat without running. Field at slip, and let others pick up the low balls. "
            "If you keep wicket, put one knee down."
        ),
        order=(
            "bowling and batting from a stand",
            "3 steps of run-up, and easy runs",
            "half the run-up, 4 overs",
            "full practice",
            "a match with fewer overs",
            "a whole match",
        ),
        back=MATCH,
        sources=(cite("house"),),
    ),
    Activity(
        id="baseball-or-softball",
        name="Baseball or softball",
        family=Sort.BALL,
        parts=(
            "defensive-stance",
            "easy-flat-run",
            "catcher-squat",
            "base-running",
            "ground-ball-pick-up",
            "first-base-stretch",
        ),
        trigger="the burst to first base, the slide, or the deep crouch",
        change=(
            "Throw and hit, but do not run the bases. Leave out slides and the long stretch at first base. "
            "If you catch, put one knee down."
        ),
        order=(
            "throwing and hitting from a stand",
            "easy runs to the base",
            "faster runs round the bases, no slides",
            "full practice",
            "a game with fewer innings",
            "a whole game, slides last",
        ),
        back="you have played a whole game, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="golf",
        name="Golf",
        family=Sort.BALL,
        parts=("level-walking", "golf-swing", "golf-round"),
        trigger="bending for the ball and the tee, again and again",
        change=(
            "Fit a ball pick-up to your putter, or reach down with the sore leg lifted straight behind you. "
            "Use a trolley and keep to flat courses. Sit on something soft in the buggy."
        ),
        order=(
            "putting, standing tall",
            "half swings for 20 minutes",
            "9 flat holes with a trolley",
            "18 holes",
            "hills, or the full bag",
        ),
        back="you have played your usual round, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="bowls",
        name="Bowls, boules or bowling",
        family=Sort.BALL,
        parts=("level-walking", "bowls-delivery"),
        trigger="the low step as you let the ball go",
        change="Stand taller and let the ball go from higher up. Use a lifter, or ask a friend, to pick up the ball.",
        order=(
            "a few balls, standing tall",
            "20 minutes, standing tall",
            "a slightly lower step",
            "a short game",
            "a whole game",
        ),
        back="you have played a whole game, quiet the next day, three times",
        sources=(cite("house"),),
    ),
    Activity(
        id="curling",
        name="Curling (on ice)",
        family=Sort.BALL,
        parts=("level-walking", "curling-delivery"),
        trigger="the deep lunge as you let the stone go",
        change=("Deliver the stone with a stick, standing tall. Sweep in short turns, with your back upright."),
        order=(
            "stones with the stick, standing",
            "sweeping in short turns",
            "the lunge without a stone, not deep",
            "a few stones from the lunge",
            "a whole game",
        ),
        back="you have played a whole game, quiet the next day, three times",
        sources=(cite("house"),),
    ),
)
"""Ball and team sports."""
