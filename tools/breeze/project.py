"""The project that distributions are built from: a copy of the client's part of the repository.

What is told of Airflow in it, and what needs Airflow's operations, can be left out for a client of another server.
"""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from packaging.version import InvalidVersion, Version

from codegen.errors import GenerationError
from codegen.paths import REPOSITORY

SOURCES = ("airflow_client", "docs", "spec/v2.yaml")
BUILD_SCRIPTS = (".gitignore", "CHANGELOG.md", "LICENSE", "README.md", "pyproject.toml", "test_python_client.py")
_PYPROJECT_VERSION = re.compile(r'(?m)^version = "(.+)"$')
_PACKAGE_VERSION = re.compile(r'(?m)^__version__ = "(.+)"$')
_GENERATED_IMPORT = re.compile(r"(?m)^from airflow_client\.client\.((?:api|models)\.\w+) import ")
_ABOUT_AIRFLOW = ("CHANGELOG.md", "docs/differences.md", "docs/guides", "docs/releases.md", "test_python_client.py")
_README_OF_ANOTHER = """# {title}

A Python client, generated from the OpenAPI document of {title}, version {version}.

```python
import airflow_client.client as client

configuration = client.Configuration(host="{server}")
with client.ApiClient(configuration) as api_client:
    ...  # one of the classes below, such as client.DefaultApi(api_client)
```

The page of each class has an example of each operation.

## Documentation for API Endpoints

<!-- endpoints: written by make generate -->
<!-- end of endpoints -->

## Documentation For Models

<!-- models: written by make generate -->
<!-- end of models -->

## Documentation For Authorization

<!-- schemes: written by make generate -->
<!-- end of schemes -->
"""


@dataclass(frozen=True)
class Project:
    """The project in a folder."""

    root: Path

    def copy_to(self, folder: Path) -> Project:
        """Copy the project, in place of what is there."""
        shutil.rmtree(folder, ignore_errors=True)
        for name in (*SOURCES, *BUILD_SCRIPTS):
            source, target = self.root / name, folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copyfile(source, target)
        return Project(folder)

    def move_to(self, folder: Path) -> None:
        """Move the project to another folder, in place of what is there."""
        shutil.rmtree(folder, ignore_errors=True)
        self.root.rename(folder)

    def files(self, *names: str) -> list[Path]:
        """Return the files at and below some of its places, relative to its root, sorted."""
        found: list[Path] = []
        for name in names:
            place = self.root / name
            found += [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
        return sorted(path.relative_to(self.root) for path in found if "__pycache__" not in path.parts)

    @property
    def version(self) -> str:
        """The version of the client."""
        match = _PYPROJECT_VERSION.search(self._pyproject.read_text(encoding="utf-8"))
        if match is None:
            raise GenerationError(f'{self._pyproject} has no line: version = "…"')
        return match[1]

    def set_version(self, version: str) -> None:
        """Give the client another version."""
        package = self.root / "airflow_client" / "client" / "__init__.py"
        for path, pattern in ((self._pyproject, _PYPROJECT_VERSION), (package, _PACKAGE_VERSION)):
            text = path.read_text(encoding="utf-8")
            start, end = next(pattern.finditer(text)).span(1)
            path.write_text(text[:start] + version + text[end:], encoding="utf-8")

    def leave_out_airflow(self, title: str, version: str, server: str) -> None:
        """Leave out the documents that are about Airflow, before a client of another server is generated.

        :param title: what that server's document is called
        :param version: the version of that document
        :param server: where it is
        """
        for name in _ABOUT_AIRFLOW:
            path = self.root / name
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        readme = _README_OF_ANOTHER.format(title=" ".join(title.split()), version=version, server=server)
        (self.root / "README.md").write_text(readme, encoding="utf-8")

    def leave_out_what_lacks_operations(self) -> None:
        """Remove the modules which import generated ones that are not there, and the names of these modules."""
        package = self.root / "airflow_client" / "client"
        removed = []
        for path in sorted(package.glob("*.py")):
            modules = _GENERATED_IMPORT.findall(path.read_text(encoding="utf-8"))
            if any(not (package / f"{module.replace('.', '/')}.py").exists() for module in modules):
                path.unlink()
                removed.append(path.stem)
        for path in (package / "_exports.py", package / "_imports.py") if removed else ():
            names = "|".join(removed)
            lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
            theirs = re.compile(rf'    "\w+": "({names})",|from \S+ import ({names}) as|from \S+\.({names}) import ')
            path.write_text("".join(line for line in lines if not theirs.match(line)), encoding="utf-8")

    @property
    def _pyproject(self) -> Path:
        return self.root / "pyproject.toml"


REPOSITORY_PROJECT = Project(REPOSITORY)


def suffixed_version(version: str, suffix: str) -> str:
    """Return a version with a suffix, such as `3.3.2rc1`.

    :param suffix: such as `rc1`, `b2`, `.dev0`, `.post1` or `+ours`; empty for none
    :raises GenerationError: there is no such version, or it belongs to another release
    """
    suffixes = "give a suffix such as rc1, b2, .dev0, .post1 or +ours"
    try:
        suffixed = Version(version + suffix)
    except InvalidVersion:
        raise GenerationError(f"{version}{suffix} is no version: {suffixes}") from None
    if suffixed.base_version != Version(version).base_version:
        raise GenerationError(f"{suffixed} is a version of another release than {version}: {suffixes}")
    return str(suffixed)
