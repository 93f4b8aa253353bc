"""Lets these tests use the operations and the server of the contract tests, which are not part of their package."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))
