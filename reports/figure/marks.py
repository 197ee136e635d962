"""What is laid over the figure: the load on the sore tendon, and the way of a movement."""

from __future__ import annotations

from math import atan2, cos, hypot, pi, radians, sin

from language.poses.drawing import Arrow, Push
from language.work import Degree
from reports.figure.path import Point, line, number, pair, tight
from reports.figure.skeleton import Stance

HEAD = 6.5
LEAST_WAY = 6.0
"""A spot that moves less than this gets no arrow."""
SHORTEST = 17.0
"""A shorter arrow is begun further back, so that its shaft is seen."""
PULL_WIDTH = {Degree.LOW: 1.6, Degree.MEDIUM: 2.8, Degree.HIGH: 4.2}
MARK_RADIUS = (2.6, 5.2, 6.4, 7.4)
DOTS: tuple[tuple[Point, ...], ...] = ((), ((0, 0),), ((-2.5, 0), (2.5, 0)), ((-2.7, -1.7), (2.7, -1.7), (0, 2.8)))


def hamstring(of: Stance, pull: Degree) -> str:
    """Return the hamstring of the working leg, from the sit bone to below the knee, the wider the stronger the pull.

    From the front the thigh hides it, and nothing is returned.
    """
    if of.from_front:
        return ""
    thigh, shank = of.pieces["near thigh"], of.pieces["near shank"]
    points = (of.spot("sit bone"), thigh.point(14, -5.4), thigh.point(32, -3.2), shank.point(5, -3.2))
    return f'<path class="pull" stroke-width="{number(PULL_WIDTH[pull])}" d="{line(points)}"/>'


def load_mark(of: Stance, load: int) -> str:
    """Return the mark on the sit bone: a small empty ring, or a disc with as many dots as the load has steps.

    Args:
        of: The figure.
        load: 0 for none, 1 low, 2 medium, 3 high.
    """
    x, y = of.pieces["pelvis"].point(-7, 7) if of.from_front else of.spot("sit bone")
    ring = f'<circle class="load" cx="{number(x)}" cy="{number(-y)}" r="{MARK_RADIUS[load]}"/>'
    dots = "".join(f"M{pair((x + dx, y + dy))}h0" for dx, dy in DOTS[load])
    return f'{ring}<path class="dot" d="{dots}"/>' if dots else ring


def arrow(mark: Arrow, of: Stance, before: Stance | None) -> tuple[str, tuple[Point, ...]]:
    """Return an arrow as SVG with the points that must be inside the picture; nothing for a way too short to show.

    An edge of the ground's colour parts it from the body that it crosses.

    Args:
        mark: What it shows.
        of: The figure of this position.
        before: The figure of the position before, if there is one.
    """
    if isinstance(mark, Push):
        end = of.place(mark.at)
        toward = radians(mark.toward)
        start = (end[0] - mark.length * sin(toward), end[1] - mark.length * cos(toward))
        bend = 0.0
    elif before is None:
        return "", ()
    else:
        (x0, y0), (x1, y1) = before.spot(mark.spot), of.spot(mark.spot)
        start, end, bend = (x0 + mark.dx, y0 + mark.dy), (x1 + mark.dx, y1 + mark.dy), mark.bend
    dx, dy = end[0] - start[0], end[1] - start[1]
    way = hypot(dx, dy)
    if way < LEAST_WAY:
        return "", ()
    if way < SHORTEST:
        dx, dy = dx * SHORTEST / way, dy * SHORTEST / way
        start = (end[0] - dx, end[1] - dy)
    middle = ((start[0] + end[0]) / 2 - dy * bend, (start[1] + end[1]) / 2 + dx * bend)
    back = atan2(middle[1] - end[1], middle[0] - end[0])
    barbs = [(end[0] + HEAD * cos(back + turn), end[1] + HEAD * sin(back + turn)) for turn in (pi / 6, -pi / 6)]
    curve = tight(f"Q{pair(middle)} {pair(end)}") if bend else f"L{pair(end)}"
    path = f"M{pair(start)}{curve}{line((barbs[0], end, barbs[1]))}"
    peak = ((start[0] + 2 * middle[0] + end[0]) / 4, (start[1] + 2 * middle[1] + end[1]) / 4)
    return f'<path class="edge" d="{path}"/><path class="way" d="{path}"/>', (start, peak, end, *barbs)
