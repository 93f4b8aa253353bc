"""Where the pipeline's inputs and outputs stand, relative to a root that a check can move elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
TEMPLATES = REPOSITORY / "codegen" / "templates"
CORRECTIONS = REPOSITORY / "codegen" / "corrections.yaml"
RELEASES = REPOSITORY / "codegen" / "releases.yaml"
FACTS = REPOSITORY / "spec" / "releases"
WORDS = REPOSITORY / "spec" / "words"
ORDER = REPOSITORY / "spec" / "order.yaml"


@dataclass(frozen=True)
class Tree:
    """Everything that generation writes, below one root."""

    root: Path

    @property
    def specification(self) -> Path:
        return self.root / "spec" / "v2.yaml"

    @property
    def order(self) -> Path:
        return self.root / "spec" / "order.yaml"

    @property
    def package(self) -> Path:
        return self.root / "airflow_client" / "client"

    @property
    def documentation(self) -> Path:
        return self.root / "docs"

    @property
    def lock(self) -> Path:
        return self.root / "codegen" / "lock.json"

    @property
    def readme(self) -> Path:
        return self.root / "README.md"
