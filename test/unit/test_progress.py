"""Progress comes as a value, and is shown where rich is installed."""

from __future__ import annotations

import builtins
import io
from typing import Any

import pytest
from rich.console import Console

from airflow_client.client import Progress, ProgressDisplay


def shown(*steps: Progress, width: int = 100) -> str:
    """Return what a display leaves in the terminal."""
    console = Console(file=io.StringIO(), force_terminal=True, width=width, color_system=None)
    with ProgressDisplay(console) as display:
        for step in steps:
            display(step)
    return console.file.getvalue()  # type: ignore[attr-defined,no-any-return]


def test_a_line_for_each_task() -> None:
    text = shown(Progress("get_pools", 0, 20), Progress("get_dags", 3), Progress("get_pools", 15, 20))
    pools = [line for line in text.splitlines() if "get_pools" in line]
    dags = [line for line in text.splitlines() if "get_dags" in line]
    assert "15/20" in pools[-1]
    assert "3/?" in dags[-1]


def test_numbers_fit_beside_a_long_name_that_looks_like_markup() -> None:
    text = shown(Progress(f"DAG run [/bold] {'of a long name' * 9}", 3, 7), width=80)
    assert "DAG run [/bold] of" in text
    assert "3/7" in text


def test_a_task_without_a_total() -> None:
    assert Progress("lines", 5) == ("lines", 5, None)


def test_without_rich_the_mend_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    original = builtins.__import__

    def without_rich(name: str, *args: Any, **kwargs: Any) -> Any:
        if name.startswith("rich"):
            raise ModuleNotFoundError("No module named 'rich'", name="rich")
        return original(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_rich)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'apache-airflow-client\[rich\]'"):
        ProgressDisplay()
