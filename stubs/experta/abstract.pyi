from collections.abc import Iterable

from experta.activation import Activation
from experta.agenda import Agenda

class Strategy:
    def __init__(self) -> None: ...
    def _update_agenda(
        self, agenda: Agenda, added: Iterable[Activation], removed: Iterable[Activation]
    ) -> None: ...
