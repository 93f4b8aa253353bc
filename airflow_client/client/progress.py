"""How the long tasks on top of the API say how far they are: by a callback, or shown in a terminal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

__all__ = ["Progress", "ProgressCallback", "ProgressDisplay"]


class Progress(NamedTuple):
    """How far a long task is."""

    task: str
    """What is being done, in a few words; one line of a display."""
    done: int
    """How many things are done: items, task instances, lines."""
    total: Optional[int] = None
    """How many there will be; `None` where nobody knows."""


ProgressCallback = Callable[[Progress], None]
"""Called in the thread that does the task; what it raises ends the task."""


class ProgressDisplay:
    """Shows progress in the terminal, a line for each task; a context manager, and a callback for `on_progress`.

    Needs `pip install 'apache-airflow-client[rich]'`.
    """

    def __init__(self, console: Any = None) -> None:
        """Prepare the display; it appears when the block begins.

        :param console: the `rich.console.Console` to write to, by default one on standard error
        :raises ModuleNotFoundError: `rich` is not installed
        """
        try:
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
            from rich.table import Column
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                "showing progress needs rich: pip install 'apache-airflow-client[rich]'", name=error.name
            ) from None
        # The names of tasks are long: where there is little room, their ends give way, not the numbers.
        name = TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True, ratio=1))
        columns = (name, BarColumn(bar_width=20), MofNCompleteColumn(), TimeElapsedColumn())
        console = Console(stderr=True) if console is None else console
        self._display = Progress(*columns, console=console, expand=True)
        self._lines: dict[str, Any] = {}

    def __enter__(self) -> Self:
        """Show the display."""
        self._display.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Leave the display as it is, and give the terminal back."""
        self._display.stop()

    def __call__(self, progress: Progress) -> None:
        """Update the line of a task."""
        if progress.task not in self._lines:
            self._lines[progress.task] = self._display.add_task(progress.task, total=progress.total)
        self._display.update(self._lines[progress.task], completed=progress.done, total=progress.total)
