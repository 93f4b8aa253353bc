"""The programs in README.md, in the guides and in the reference, which tests run as they stand there.

A program is a fence named `python`. The fence named `text` below it shows what the program prints, with `...` for what
varies. A program runs against a real Airflow, unless a comment above it names another environment, which a contract
test makes: `<!-- environment: kerberos -->`.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

REPOSITORY = Path(__file__).resolve().parents[1]
REAL_AIRFLOW = "a real Airflow"
FENCES = {"bash", "ini", "json", "python", "text"}
"""What fences may be called; a program in a fence called `py` would go untested."""


class Program(NamedTuple):
    """A program of a document."""

    document: str
    """File that it stands in."""
    heading: str
    """Heading that it stands under."""
    environment: str
    """What it has to run against."""
    source: str
    """The program."""
    output: str
    """What it prints, with `...` for what varies."""

    def __str__(self) -> str:
        """Name it."""
        return f"{self.document}: {self.heading}"

    def run(self, replacements: Mapping[str, str], variables: Mapping[str, str], folder: Path) -> None:
        """Run it, and make sure that it prints what it should, and no warning.

        :param replacements: texts to exchange in it, such as the address of the server
        :param variables: environment variables on top of ours
        :param folder: folder to run it in
        """
        source = self.source
        for text, replacement in replacements.items():
            source = source.replace(text, replacement)
        path = folder / "program.py"
        path.write_text(source, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-W", "error", str(path)],
            cwd=folder,
            env={**os.environ, **variables},
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert (done.returncode, done.stderr) == (0, ""), f"{self} ended with status {done.returncode}:\n{done.stderr}"
        as_shown = doctest.OutputChecker().check_output(self.output, done.stdout, doctest.ELLIPSIS)
        assert as_shown, f"{self} shows, with ... for anything:\n{self.output}\nIt printed:\n{done.stdout}"


def documents() -> list[Path]:
    """Return the documents whose programs are run."""
    return [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs" / "guides").glob("*.md"))]


def programs(environment: str | None = None) -> list[Program]:
    """Return the programs of all documents, in their order; those of one environment, if it is given."""
    return [
        program
        for path in documents()
        for program in programs_of(path.name, path.read_text(encoding="utf-8"))
        if environment in (None, program.environment)
    ]


def programs_of(document: str, text: str) -> Iterator[Program]:
    """Give the programs in a text.

    :raises ValueError: a fence has a name that none should have, or no output stands below a program
    """
    tokens = MarkdownIt().parse(text)
    heading = ""
    for before, token, after in zip([Token("", "", 0), *tokens], tokens, [*tokens[1:], Token("", "", 0)]):
        if token.type == "heading_open":
            heading = after.content
        if token.type != "fence":
            continue
        if token.info not in FENCES:
            raise ValueError(f"{document}: a fence under {heading!r} is called {token.info!r}; use one of {FENCES}")
        if token.info == "python":
            if after.info != "text":
                raise ValueError(f"{document}: below the program under {heading!r} no text shows what it prints")
            named = re.fullmatch(r"<!-- environment: (.+) -->\n?", before.content)
            yield Program(document, heading, named[1] if named else REAL_AIRFLOW, token.content, after.content)


def example_of(api: str, operation_id: str) -> str:
    """Return the example in an operation's section of the reference."""
    section = page_of(api).partition(f'<a id="{operation_id}"></a>')[2].partition("<a id=")[0]
    (source,) = _sources(section)
    return source


def examples_of_models() -> dict[str, str]:
    """Return the example of each model that has one in the reference."""
    names = [path.stem for path in sorted((REPOSITORY / "docs").glob("[A-Z]*.md")) if not path.stem.endswith("Api")]
    return {name: source for name in names for source in _sources(page_of(name))}


def page_of(name: str) -> str:
    """Return the page of a class in the reference."""
    return (REPOSITORY / "docs" / f"{name}.md").read_text(encoding="utf-8")


def _sources(text: str) -> list[str]:
    return [str(source) for source in re.findall(r"```python\n(.*?)```", text, re.DOTALL)]
