"""What can go wrong in the pipeline."""

from __future__ import annotations


class GenerationError(ValueError):
    """The client cannot be generated; the message says why, and names the mend."""
