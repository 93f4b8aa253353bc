"""Runs the live tests against real Airflows of several releases, one after the other, and prints a table.

python tools/live_releases.py [RELEASE ...]
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
RELEASES = ("3.0.6", "3.1.8", "3.2.2", "3.3.2")
_COUNTS = re.compile(r"live: (\d+) operations tried, (\d+) answers decoded whole")
_OUTCOMES = re.compile(r"(\d+) (passed|failed|error|errors|skipped)\b")


def main() -> int:
    """Test each release and return 1 if any failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("releases", nargs="*", default=RELEASES, metavar="RELEASE")
    rows = [test_release(release) for release in parser.parse_args().releases]
    print("\n| Airflow | operations tried | answers decoded whole | tests | seconds |\n| --- | --- | --- | --- | --- |")
    for row in rows:
        print(f"| {' | '.join(row[:-1])} |")
    return 1 if any(row[-1] for row in rows) else 0


def test_release(release: str) -> tuple[str, ...]:
    """Run the tests against one release and return its row, ending with a mark if they failed."""
    started = time.monotonic()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("AIRFLOW_API_")}
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", "test/live"],
        cwd=REPOSITORY,
        env={**environment, "AIRFLOW_RELEASE": release},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    output = []
    for line in process.stdout:
        print(line, end="", flush=True)
        output.append(line)
    status = process.wait()
    text = "".join(output)
    tried, whole = next(iter(_COUNTS.findall(text)), ("0", "0"))
    outcomes = ", ".join(f"{count} {outcome}" for count, outcome in _OUTCOMES.findall(text.splitlines()[-1]))
    return release, tried, whole, outcomes, f"{time.monotonic() - started:.0f}", "failed" if status else ""


if __name__ == "__main__":
    sys.exit(main())
