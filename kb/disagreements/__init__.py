"""Where sources disagree: the question, the sides, and the rules that decide for an athlete."""
