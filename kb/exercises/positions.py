"""Positions and measures in the drawings of several families; what one family alone draws stands with that family."""

from __future__ import annotations

from language.poses.body import Arm, ArmReach, On, Rest

ON_THE_BACK = (Rest("chest"), Rest("pelvis"), Rest("head"))
ARMS_DOWN = Arm(83, 87)
PLATE_RADIUS = 22.5
HANDS_ON_BAR = ArmReach(On("neck back", 3, 0), turned=True)
FAR_FOOT = (Rest("far foot"),)
