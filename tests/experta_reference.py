"""experta's own matcher, the reference for ours. Import ``kb._experta`` first: it mends experta's import."""

from experta.matchers import ReteMatcher

import kb._experta  # noqa: F401

__all__ = ["ReteMatcher"]
