"""Positions of several drawings of drills."""

from __future__ import annotations

from language.poses.body import Arm

BACK = Arm(-48, 40)
FRONT = Arm(32, 122)
