"""The programs of the README and of the guides run as they stand there, and print what it says they print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tools.document_programs import REAL_AIRFLOW, Program, programs

if TYPE_CHECKING:
    from conftest import Airflow


@pytest.mark.parametrize("program", programs(REAL_AIRFLOW), ids=str)
def test_program(program: Program, airflow: Airflow, token: str, tmp_path: Path) -> None:
    """Only the address and the user name are exchanged; the programs have the rest from the environment."""
    program.run(
        {"http://localhost:8080": airflow.host, '"admin"': repr(airflow.username)},
        {"PASSWORD": airflow.password, "AIRFLOW_API_TOKEN": token, "AIRFLOW_API_HOST": airflow.host},
        tmp_path,
    )
