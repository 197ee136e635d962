"""What holds for the whole run of a command."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from language.assurance import Assurance
    from language.knowledge import KnowledgeBase


@dataclass
class Settings:
    """Whether errors are said as JSON, colour refused, notes kept back, faults of the program shown; what number to call."""

    json_errors: bool = False
    no_color: bool = False
    quiet: bool = False
    debug: bool = False
    emergency_number: str = ""

    @property
    def knowledge(self) -> KnowledgeBase:
        """What the commands know; this process takes it from here alone, when it first needs it."""
        from kb.hamstring import KNOWLEDGE

        return KNOWLEDGE

    @property
    def assurance(self) -> Assurance:
        """What checks hold that knowledge to."""
        from kb.assurance import ASSURANCE

        return ASSURANCE
