"""What the end of a run says about the documentation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

EXAMPLES = {
    "on the contract server": "contract/test_examples.py::test_example",
    "of models": "contract/test_examples.py::test_model",
    "on a real Airflow": "live/test_examples.py::test_example",
    "of README.md and the guides, on a real Airflow": "live/test_documents.py::test_program",
    "of the guides, on stand-ins": (
        "contract/test_guides.py::test_program",
        "test_program_of_the_guide",
    ),
}


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say how much has words, if that was tested, and how many examples were run."""
    passed = [report.nodeid for report in terminalreporter.stats.get("passed", [])]
    if any("test_everything_is_described" in test for test in passed):
        from codegen import documents
        from codegen.words import coverage

        described = coverage(documents.read(Path(__file__).parents[1] / "spec" / "v2.yaml"))
        counts = [f"{count} of {total} {kind} ({count / total:.0%})" for kind, (count, total) in described.items()]
        terminalreporter.write_line(f"described: {', '.join(counts)}")
    for where, tests in EXAMPLES.items():
        names = (tests,) if isinstance(tests, str) else tests
        if count := sum(any(name in test for name in names) for test in passed):
            terminalreporter.write_line(f"examples run {where}: {count}")
