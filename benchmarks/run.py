"""Compare this tree with the released client, side by side in one run, and print a Markdown table.

The contestants take turns, so that a change in the machine's pace meets all of them. A figure is the median
of the turns, with the smallest in brackets; a ratio is the median of the turns' ratios, with its quartiles.
CPU is the user and system time of a whole fresh process, memory its peak resident set as Linux's ``/proc``
tells it. A new row needs a case for each contestant in ``cases/``, a function here, and its name in ``ROWS``.
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from environments import Environment, build_environments

FOLDER = Path(__file__).resolve().parent
COLUMNS = ["released", "ours", "floor", "released : ours", "ours : floor"]
PROCESS_ENVIRONMENT = {"LC_ALL": "C.UTF-8"}
PEAK_MEMORY = """
import sys
del sys.argv[0]
exec(open(sys.argv[0]).read())
if "prepare" in globals():
    prepare(sys.argv[1])()
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM:")))
"""

Samples = dict[str, list[float]]


@dataclass
class Row:
    """What was sampled, and the column that is judged: larger is better if ``aim`` is above ``at_least``."""

    what: str
    samples: Samples
    digits: int
    judged: str = ""
    at_least: float = 0
    aim: float = 0

    def __post_init__(self) -> None:
        """Add the ratios of every turn."""
        for column in COLUMNS[3:]:
            above, below = (self.samples.get(contestant, []) for contestant in column.split(" : "))
            if above and below:
                self.samples[column] = [first / second for first, second in zip(above, below, strict=True)]

    def cell(self, column: str) -> str:
        """Return a column's median and spread."""
        values = self.samples.get(column)
        if not values:
            return "-"
        digits = 2 if ":" in column else self.digits
        text = f"{statistics.median(values):,.{digits}f}"
        if column == self.judged:
            text = f"**{text}**"
        if len(values) == 1:
            return text
        if ":" not in column:
            return f"{text} (min {min(values):,.{digits}f})"
        lower, _, upper = statistics.quantiles(values, method="inclusive")
        return f"{text} ({lower:.2f} to {upper:.2f})"

    def verdict(self) -> list[str]:
        """Return the two limits and which of them is kept: ``aim``, ``at least`` or neither, ``short``."""
        if not self.judged:
            return ["-", "-", "-"]
        value, more = statistics.median(self.samples[self.judged]), self.aim > self.at_least
        kept = [value >= limit if more else value <= limit for limit in (self.aim, self.at_least)]
        limits = [f"{'≥' if more else '≤'} {limit:,g}" for limit in (self.at_least, self.aim)]
        return [*limits, "aim" if kept[0] else "at least" if kept[1] else "short"]


@dataclass
class Bench:
    """What all rows share: the environments, the stub server's address, and how often turns are taken."""

    released: Environment
    ours: Environment
    address: str
    runs: int

    def commands(self, client: str, floor: str, *options: str) -> dict[str, list[str]]:
        """Return each contestant's command: the client in both environments, and a floor in ours."""
        contestants = {
            "released": (self.released, client),
            "ours": (self.ours, client),
            "floor": (self.ours, floor),
        }
        return {
            name: [str(environment.python), "-I", *options, str(FOLDER / "cases" / case), self.address]
            for name, (environment, case) in contestants.items()
        }

    def processor_seconds(self, client: str, floor: str) -> Samples:
        """Measure whole fresh processes; a first turn warms up."""
        samples: Samples = {}
        for _ in range(1 + self.runs):
            for name, command in self.commands(client, floor).items():
                process = os.posix_spawn(command[0], command, PROCESS_ENVIRONMENT)
                _, status, usage = os.wait4(process, 0)
                if status:
                    sys.exit(f"The benchmark's case failed, its own message is above: {' '.join(command)}")
                samples.setdefault(name, []).append(usage.ru_utime + usage.ru_stime)
        return {name: values[1:] for name, values in samples.items()}

    def peak_megabytes(self, client: str, floor: str, *, with_released: bool = True) -> Samples:
        """Measure the memory of fresh processes."""
        return {
            name: [int(subprocess.check_output(command, env=PROCESS_ENVIRONMENT)) / 1024]
            for name, command in self.commands(client, floor, "-c", PEAK_MEMORY).items()
            if with_released or name != "released"
        }

    def milliseconds(self, client: str, floor: str, calls: int, *, with_released: bool = True) -> Samples:
        """Measure batches of calls in processes that live on; short batches keep the turns close in time."""
        samples: Samples = {}
        with ExitStack() as stack:
            processes = {
                name: stack.enter_context(running(command))
                for name, command in self.commands(client, floor, str(FOLDER / "repeat.py")).items()
                if with_released or name != "released"
            }
            for process in processes.values():
                ask(process)
            for _ in range(5 + 5 * self.runs):
                for name, process in processes.items():
                    samples.setdefault(name, []).append(1000 * float(ask(process, str(calls))))
        return {name: values[5:] for name, values in samples.items()}


@contextmanager
def running(command: list[str]) -> Iterator["subprocess.Popen[str]"]:
    """Run a script that ends when its standard input is closed."""
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=PROCESS_ENVIRONMENT, stdin=pipe, stdout=pipe, text=True) as process:
        yield process


def ask(process: "subprocess.Popen[str]", question: str = "") -> str:
    """Send a line to a running script, if there is one to send, and return the line it prints."""
    assert process.stdin
    assert process.stdout
    if question:
        print(question, file=process.stdin, flush=True)
    answer = process.stdout.readline()
    if not answer:
        sys.exit(f"A process of the benchmark ended early, its own message is above: {process.args!r}")
    return answer.strip()


def import_client(bench: Bench) -> list[Row]:
    """Import the client and use nothing of it."""
    cases = ("import_client.py", "nothing.py")
    return [
        Row("import, CPU seconds", bench.processor_seconds(*cases), 3, "released : ours", 20, 30),
        Row("import, peak MB", bench.peak_megabytes(*cases), 1, "ours", 16, 16),
    ]


def first_call(bench: Bench) -> list[Row]:
    """Start, import and decode one answer; the floor does it with urllib3 and pydantic by hand."""
    cases = ("first_call_client.py", "first_call_by_hand.py")
    return [
        Row(
            "to first `get_dag_runs`, CPU seconds",
            bench.processor_seconds(*cases),
            3,
            "ours : floor",
            1.4,
            1.2,
        ),
        Row("to first `get_dag_runs`, peak MB", bench.peak_megabytes(*cases), 1),
    ]


def page(bench: Bench) -> list[Row]:
    """Read a large page; the floor validates our model from the bytes of a bare request."""
    samples = bench.milliseconds("page_client.py", "page_bare.py", calls=3)
    return [Row("page of 1,000 task instances, ms", samples, 1, "ours : floor", 1.2, 1.05)]


def tolerant_page(bench: Bench) -> list[Row]:
    """Read a page with an unknown state in every item; the floor is our client with the page of its own release."""
    samples = bench.milliseconds("tolerant_page_client.py", "page_client.py", calls=3, with_released=False)
    return [Row("the same of a newer server (floor: ours above), ms", samples, 1, "ours : floor", 3, 3)]


def paging(bench: Bench) -> list[Row]:
    """Read a list of 100 items a page; the others, and the floor with our client, do it by hand."""
    cases = ("paging_client.py", "paging_loop.py")
    samples = {
        name: [2_000_000 / milliseconds for milliseconds in values]
        for name, values in bench.milliseconds(*cases, calls=1).items()
    }
    return [
        Row("DAG runs a second from a paged list", samples, 0, "ours : floor", 0.9, 0.95),
        Row("100,000 DAG runs from it, peak MB", bench.peak_megabytes(*cases), 1, "ours : floor", 1.1, 1.05),
    ]


def small_call(bench: Bench) -> list[Row]:
    """Make one small call; the floor is a bare request, its answer read as JSON."""
    samples = bench.milliseconds("small_call_client.py", "small_call_bare.py", calls=100)
    return [Row("small call (`get_version`), ms", samples, 3, "ours : floor", 1.05, 0.9)]


def long_log(bench: Bench) -> list[Row]:
    """Read a long log line by line; the floor is a loop over the whole answer."""
    cases = ("log_client.py", "log_plain_loop.py")
    samples = bench.milliseconds(*cases, calls=1, with_released=False)
    memory = bench.peak_megabytes(*cases, with_released=False)
    return [
        Row("log of 50,000 lines (floor: loop over `get_log`), ms", samples, 0, "ours : floor", 1.5, 1),
        Row("the same, peak MB", memory, 1, "ours", 50, 40),
    ]


def lines(bench: Bench) -> list[Row]:
    """Count the lines of the generated API classes."""
    samples: Samples = {
        environment.name: [sum(len(path.read_text().splitlines()) for path in environment.api_modules())]
        for environment in (bench.released, bench.ours)
    }
    return [Row("lines of generated `api/*.py`", samples, 0, "ours", 9000, 6000)]


ROWS = {
    "import": import_client,
    "first-call": first_call,
    "page": page,
    "tolerant-page": tolerant_page,
    "paging": paging,
    "small-call": small_call,
    "long-log": long_log,
    "lines": lines,
}


def main() -> None:
    """Measure what the command line asks for and print it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=ROWS, metavar="NAME", help=f"measure one of: {', '.join(ROWS)}")
    parser.add_argument("--runs", type=int, default=11, metavar="N", help="turns of each contestant (default 11)")
    parser.add_argument("--json", action="store_true", help="print every sample as JSON")
    options = parser.parse_args()
    released, ours = build_environments()
    with running([sys.executable, str(FOLDER / "stub_server.py")]) as server:
        bench = Bench(released, ours, ask(server), max(1, options.runs))
        rows = [row for name in ROWS if options.only in (None, name) for row in ROWS[name](bench)]
    machine = [f"Python {platform.python_version()}", f"{os.cpu_count()} cores"]
    machine += [line for line in ours.dependencies() if line.startswith(("pydantic", "urllib3"))]
    if options.json:
        figures = [asdict(row) | {"verdict": row.verdict()[-1]} for row in rows]
        print(json.dumps({"rows": figures, "machine": machine}, indent=1))
        return
    headings = ["what", *COLUMNS, "at least", "aim", "verdict"]
    table = [[row.what, *map(row.cell, COLUMNS), *row.verdict()] for row in rows]
    for cells in (headings, ["---"] * len(headings), *table):
        print(f"| {' | '.join(cells)} |")
    print(f"\n{', '.join(machine)}")


if __name__ == "__main__":
    main()
