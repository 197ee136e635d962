"""Explanations in words, in two voices: plain for athletes; with rules, sources and strength for clinicians."""
