"""The programs of the README run as they stand there, and print what it says they print."""

from __future__ import annotations

import doctest
import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from conftest import Airflow

README = MarkdownIt().parse((Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8"))


def programs() -> Iterator[Any]:
    """Give each program with the output that is shown below it, named by its heading.

    That for Amazon MWAA needs Amazon: see `test/contract/test_mwaa.py`.
    """
    heading = ""
    for token, following in pairwise(README):
        if token.type == "heading_open":
            heading = following.content
        elif token.type == "fence" and token.info == "python" and "boto3" not in token.content:
            yield pytest.param(token.content, following.content, id=heading)


@pytest.mark.parametrize(("program", "output"), list(programs()))
def test_program(program: str, output: str, airflow: Airflow, token: str, tmp_path: Path) -> None:
    """Only the address and the user name are exchanged; the README has the rest from the environment."""
    path = tmp_path / "program.py"
    program = program.replace("http://localhost:8080", airflow.host).replace('"admin"', repr(airflow.username))
    path.write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(path)],
        cwd=tmp_path,
        env={**os.environ, "PASSWORD": airflow.password, "AIRFLOW_API_TOKEN": token},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, "")
    as_shown = doctest.OutputChecker().check_output(output, done.stdout, doctest.ELLIPSIS)
    assert as_shown, f"The README shows, with ... for anything:\n{output}\nThe program printed:\n{done.stdout}"


def test_fences() -> None:
    """A program in a fence of another name, such as `py`, would go untested."""
    assert {token.info for token in README if token.type == "fence"} == {"bash", "ini", "json", "python", "text"}
