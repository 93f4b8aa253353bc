"""Takes one step after the other, and says how each goes."""

from __future__ import annotations

import logging
import os
import shlex
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import rich_click as click
from rich.console import Console
from rich.markup import escape

from codegen.programs import LOGGER

T = TypeVar("T")

_LAST_LINES = 30


class StepError(Exception):
    """A step failed; the message says why."""


class _Shown(logging.Handler):
    """Shows what the pipeline logs: the programs that it runs."""

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps

    def emit(self, record: logging.LogRecord) -> None:
        self._steps.say(record.getMessage(), "dim")


class Steps:
    """What is done, step by step, on a console.

    :param verbose: show every command, and what it prints
    :param dry_run: only say what would be done
    :param answer: `yes`, `no` or `quit` to every question, instead of asking
    """

    def __init__(
        self, console: Console, *, verbose: bool = False, dry_run: bool = False, answer: str | None = None
    ) -> None:
        self.console = console
        self.dry_run = dry_run
        self._verbose = verbose
        self._answer = answer
        LOGGER.handlers = [_Shown(self)]
        LOGGER.setLevel(logging.INFO if verbose else logging.WARNING)

    def say(self, text: str, style: str | None = None) -> None:
        """Print a text as it is."""
        self.console.print(text, style=style, markup=False, highlight=False, soft_wrap=True)

    def do(self, what: str, action: Callable[[], T]) -> T | None:
        """Take a step that changes something, and return what it returns; `None` in a dry run.

        :param what: the step, as in "build the wheel"
        """
        if self.dry_run:
            self.say(f"would {what}", "yellow")
            return None
        return self.look(what, action)

    def look(self, what: str, action: Callable[[], T]) -> T:
        """Take a step that changes nothing, in a dry run, too."""
        started = time.monotonic()
        try:
            if self._verbose:
                self.say(f"· {what}", "dim")
                result = action()
            else:
                with self.console.status(escape(what)):
                    result = action()
        except BaseException:
            self.say(f"✗ {what}", "red")
            raise
        self.console.print(f"[green]✓[/] {escape(what)} [dim]{time.monotonic() - started:.1f} s[/]", highlight=False)
        return result

    def run(
        self,
        what: str,
        command: Sequence[str | Path],
        *,
        cwd: Path,
        environment: Mapping[str, str | None] | None = None,
        show: bool = False,
    ) -> None:
        """Run a command as a step.

        :param environment: variables on top of our own; `None` takes one of ours away
        :param show: let it write to the terminal, whether verbose or not
        :raises StepError: it failed; the message has the end of what it printed
        """
        words = [str(word) for word in command]
        if self.dry_run or self._verbose:
            self.say(f"$ {shlex.join(words)}", "dim")
        variables = {**os.environ, **(environment or {})}
        given = {name: value for name, value in variables.items() if value is not None}
        self.do(what, lambda: self._run(words, cwd, given, show or self._verbose))

    def _run(self, words: list[str], cwd: Path, environment: dict[str, str], show: bool) -> None:
        if show:
            status, output = subprocess.run(words, cwd=cwd, env=environment).returncode, ""
        else:
            done = subprocess.run(
                words, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
            status, output = done.returncode, "\n".join(done.stdout.splitlines()[-_LAST_LINES:])
        if status:
            program = Path(words[0]).name
            raise StepError(f"{program} ended with status {status}" + (f":\n{output}" if output else ""))

    def confirm(self, question: str) -> bool:
        """Ask a question that can be answered with yes, no or quit.

        :raises click.Abort: the answer is quit
        """
        if self.dry_run:
            self.say(f"would ask: {question}", "yellow")
            return True
        answer = self._answer or click.prompt(question, type=click.Choice(["yes", "no", "quit"]), default="no")
        if self._answer:
            self.say(f"{question} {answer}")
        if answer == "quit":
            raise click.Abort
        return answer == "yes"
