"""The only import of experta, with its faults at import time contained.

experta 1.9.4 pins ``frozendict==1.2``, which reads ``collections.Mapping``: gone since Python 3.10. The name is lent to it
for the length of that one import. experta also calls ``logging.basicConfig()`` when imported, which would send every
library's log to the terminal: a handler that does nothing stands on the root logger meanwhile, so the call has no effect.
"""

from __future__ import annotations

import collections
import collections.abc
import importlib
import logging


def _import_frozendict() -> None:
    if hasattr(collections, "Mapping"):
        importlib.import_module("frozendict")
        return
    setattr(collections, "Mapping", collections.abc.Mapping)  # noqa: B010  (mypy knows that the name is gone)
    try:
        importlib.import_module("frozendict")
    finally:
        delattr(collections, "Mapping")


def _import_experta() -> None:
    _import_frozendict()
    root = logging.getLogger()
    quiet = logging.NullHandler()
    root.addHandler(quiet)
    try:
        importlib.import_module("experta")
    finally:
        root.removeHandler(quiet)


_import_experta()

from experta import MATCH, NOT, Fact, Field, KnowledgeEngine, P, Rule, W  # noqa: E402
from experta.abstract import Matcher, Strategy  # noqa: E402
from experta.activation import Activation  # noqa: E402
from experta.agenda import Agenda  # noqa: E402
from experta.fact import InitialFact  # noqa: E402
from experta.factlist import FactList  # noqa: E402

__all__ = [
    "MATCH",
    "NOT",
    "Activation",
    "Agenda",
    "Fact",
    "FactList",
    "Field",
    "InitialFact",
    "KnowledgeEngine",
    "Matcher",
    "P",
    "Rule",
    "Strategy",
    "W",
]
