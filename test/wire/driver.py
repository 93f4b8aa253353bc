"""Makes the calls that it is told to make, with the client of the Python environment that it runs in.

``python driver.py URL`` reads, as JSON, a list of clients, each a pair: how the client is made, and its numbered calls.
Both are Python source, in which ``client`` is the package and ``server`` the URL. Each request carries the number of
its call as ``User-Agent``. The output, as JSON, is the file of the package and what the calls raised: a message by
number. The server need not answer as specified, so a message says nothing about a call whose request has arrived.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from typing import Any

from airflow_client import client


def main(server: str) -> None:
    """Make all calls, one after the other."""
    raised = {}
    for making, calls in json.load(sys.stdin):
        names: dict[str, Any] = {"client": client, "server": server, "date": date, "datetime": datetime}
        exec(making, names)
        for number, call in calls:
            names["api_client"].user_agent = number
            try:
                exec(call, names)
            except Exception as error:
                raised[number] = f"{type(error).__name__}: {error}"
    json.dump({"client": client.__file__, "raised": raised}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])
