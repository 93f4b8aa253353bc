"""Runs the programs that the pipeline consists of, and logs them for `breeze --verbose`."""

from __future__ import annotations

import logging
import os
import shlex
import subprocess

LOGGER = logging.getLogger("codegen")


def run(command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program, and return its status and what it wrote.

    :param environment: variables on top of our own
    """
    LOGGER.info("$ %s", shlex.join(command))
    result = subprocess.run(
        command,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    for output in (result.stdout, result.stderr):
        if output.strip():
            LOGGER.info("%s", output.strip())
    return result
