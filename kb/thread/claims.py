"""All claims of the thread, in order."""

from __future__ import annotations

from kb.thread.posts_1_to_5 import POSTS_1_TO_5
from kb.thread.posts_6_to_17 import POSTS_6_TO_17
from language.claims import Claim
from language.errors import KnowledgeError

CLAIMS: tuple[Claim, ...] = (*POSTS_1_TO_5, *POSTS_6_TO_17)

for _claim in CLAIMS:
    if _claim.is_encoded == (_claim.declined is not None):
        raise KnowledgeError(_claim.id, "a claim must have exactly one fate: encoded, or declined with a reason")
