"""Leave the releases before the newest out, unless asked for with ``-m released_before``."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "released_before" in config.option.markexpr:
        return
    older = [item for item in items if item.get_closest_marker("released_before")]
    config.hook.pytest_deselected(items=older)
    items[:] = [item for item in items if item not in older]
