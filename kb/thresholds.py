"""Figures that procedures read beside the rules, each with where it comes from.

Status: not reviewed by a clinician.
"""

from __future__ import annotations

from kb.vocabulary.answers import ArabesquePain, LungePain
from language.findings import Answer

EQUAL_PERCENT = 90
"""The weaker leg's count in percent of the stronger from which both count as equal (F100)."""
CREEP = 2
"""Points of 10 by which daily pain is above that of the last time from which it counts as risen (our choice)."""
BENT_HIP_TESTS: tuple[type[Answer], ...] = (LungePain, ArabesquePain)
"""The tests that load a hip bent to 90 degrees or so (F026)."""
PASSED_AT_MOST = 3
"""The most pain of 10 at which such a test is passed (F041)."""
