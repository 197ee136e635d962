"""What Sitbone knows: words, sources, questions, exercises and rules. It knows no engine, no page and no terminal.

Nothing here is medical advice by itself. No clinician has reviewed this version.
"""

KNOWLEDGE_VERSION = "2026.11.1"
