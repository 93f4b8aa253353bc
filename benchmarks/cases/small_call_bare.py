"""One small call: a bare request, its answer read as JSON."""

import json
from typing import Callable

import urllib3


def prepare(address: str) -> Callable[[], object]:
    """Return the call to measure."""
    pool_manager = urllib3.PoolManager()
    url = f"{address}/api/v2/version"
    return lambda: json.loads(pool_manager.request("GET", url).data)
