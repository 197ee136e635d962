"""The language in which knowledge is written, and what an engine may rely on; it imports no knowledge."""
