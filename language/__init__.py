"""The language in which knowledge is written, and what an engine may rely on; it imports no knowledge."""

__version__ = "0.1.0"
"""Version of the program."""
