from collections import OrderedDict
from typing import Any

from experta import Fact

class FactList(OrderedDict[int, Any]):
    last_index: int
    added: list[Any]
    removed: list[Any]
    def declare(self, fact: Any) -> Any: ...
