"""Benchmarks: engines side by side on the same rules and facts. Results that differ fail the bench."""
