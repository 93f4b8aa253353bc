"""Runs all programs with the client of the Python environment that it runs in.

``python driver.py CERTIFICATES`` prints, as JSON, the file of the package and what each program printed. CERTIFICATES
is a folder with the certificates that the programs need, or empty: then those that need them are left out.
"""

from __future__ import annotations

import contextlib
import http.client
import inspect
import io
import json
import logging
import os
import re
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))

from airflow_client import client
from behaviour.programs import programs
from behaviour.server import Server


def main(certificates: str) -> None:
    """Run the programs, one after the other."""
    said = {
        name: output_of(program, certificates)
        for name, program in programs().items()
        if certificates or "certificates" not in inspect.signature(program).parameters
    }
    json.dump({"client": client.__file__, "said": said}, sys.stdout)


def output_of(program: Callable[..., None], certificates: str) -> str:
    """Return what a program prints, its warnings, and its traceback if it fails."""
    printed = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, Server() as server, fresh_process():
        given = {"server": server, "folder": Path(folder), "certificates": Path(certificates)}
        with contextlib.redirect_stdout(printed), warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            warnings.simplefilter("ignore", ResourceWarning)
            try:
                program(**{name: given[name] for name in inspect.signature(program).parameters})
            except Exception:
                print(traceback.format_exc())
        for warning in warned:
            printed.write(f"{warning.category.__name__}: {warning.message}\n")
        return without_places(printed.getvalue().replace(folder, "FOLDER"))


@contextlib.contextmanager
def fresh_process() -> Iterator[None]:
    """Undo what a program does to the process."""
    environment = dict(os.environ)
    loggers = [logging.getLogger(name) for name in ("airflow_client.client", "urllib3")]
    try:
        yield
    finally:
        client.Configuration.set_default(None)
        client.ApiClient.set_default(None)
        http.client.HTTPConnection.debuglevel = 0
        for logger in loggers:
            logger.setLevel(logging.NOTSET)
            for handler in list(logger.handlers):
                logger.removeHandler(handler)
                handler.close()
        os.environ.clear()
        os.environ.update(environment)


def without_places(text: str) -> str:
    """Return a text without what is another number in each process."""
    text = re.sub(r"(127\.0\.0\.1|localhost|airflow\.test):\d+", r"\1:PORT", text)
    return re.sub(r"port=\d+", "port=PORT", re.sub(r"0x[0-9a-f]{6,}", "ADDRESS", text))


if __name__ == "__main__":
    main(sys.argv[1])
