"""What a small specification becomes, to the letter: a reviewer sees what a change of a template does."""

from __future__ import annotations

import difflib
import os
from pathlib import Path
from typing import Any

GOLDEN = Path(__file__).with_name("golden.txt")


def test_the_golden_files(project: Any) -> None:
    """`UPDATE_GOLDEN=1 make test-offline` writes them anew."""
    files = {path: content.decode() for path, content in project.generated_files().items()}
    written = "".join(f"==> {path} <==\n{content.rstrip()}\n\n" for path, content in files.items())
    if "UPDATE_GOLDEN" in os.environ:
        GOLDEN.write_text(written, encoding="utf-8")
    golden = GOLDEN.read_text(encoding="utf-8")
    difference = difflib.unified_diff(golden.splitlines(), written.splitlines(), "golden", "generated", lineterm="")
    assert "\n".join(difference) == ""
