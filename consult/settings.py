"""What holds for the whole run of a command."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from language.assurance import Assurance
    from language.knowledge import KnowledgeBase


@dataclass
class Settings:
    """Whether errors are JSON, colour refused, notes kept back, faults shown; what number to call; where reviews are kept."""

    json_errors: bool = False
    no_color: bool = False
    quiet: bool = False
    debug: bool = False
    emergency_number: str = ""
    reviews: str = ""

    @cached_property
    def knowledge(self) -> KnowledgeBase:
        """What the commands know, as far as reviewed; this process takes it from here alone, when it first needs it.

        Raises:
            Failure: The file of reviews cannot be read.
        """
        from kb.hamstring import KNOWLEDGE

        if not self.reviews:
            return KNOWLEDGE
        from consult.reviews import read

        return replace(KNOWLEDGE, signatures=read(self.reviews).signatures)

    @property
    def assurance(self) -> Assurance:
        """What checks hold that knowledge to."""
        from kb.assurance import ASSURANCE

        return ASSURANCE
