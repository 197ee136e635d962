"""experta's own matcher, the reference for ours. Import ``language._experta`` first: it mends experta's import."""

from experta.matchers import ReteMatcher

import language._experta  # noqa: F401

__all__ = ["ReteMatcher"]
