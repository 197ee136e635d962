"""What all tests share."""

import gc

# Whatever a test makes is small beside the rule book and what is kept of it, which need not be gone over again and again.
gc.set_threshold(50_000, 20, 20)
