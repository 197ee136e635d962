from collections.abc import Iterable
from typing import Any

from experta.activation import Activation
from experta.agenda import Agenda

class Matcher:
    engine: Any
    def __init__(self, engine: Any) -> None: ...
    def reset(self) -> None: ...

class Strategy:
    def __init__(self) -> None: ...
    def _update_agenda(
        self, agenda: Agenda, added: Iterable[Activation], removed: Iterable[Activation]
    ) -> None: ...
