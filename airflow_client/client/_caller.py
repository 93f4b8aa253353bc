"""Warns of something where a user can mend it: at the line of the program that called the client."""

from __future__ import annotations

import sys
import warnings


def warn_caller(message: str, category: type[Warning] = UserWarning) -> None:
    """Warn at the line of the program that called the client."""
    frame, level = sys._getframe(1), 2
    while frame.f_back and frame.f_globals.get("__name__", "").startswith(("airflow_client.client.", "pydantic.")):
        frame, level = frame.f_back, level + 1
    warnings.warn(message, category, stacklevel=level)
