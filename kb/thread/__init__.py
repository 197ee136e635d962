"""The source thread: every claim that it makes, in our words, and what became of each."""
