"""Reads and writes the pipeline's YAML documents, always in the same form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from yaml.constructor import ConstructorError

Document = dict[str, Any]


_WIDTH = 140


class _Loader(yaml.CSafeLoader):
    """Reads a date as the text that it is, as JSON has it, and refuses what is there twice: one would be lost."""

    yaml_implicit_resolvers = {  # noqa: RUF012
        first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value != "<<":
                if key.value in seen:
                    raise ConstructorError(None, None, f"the key {key.value!r} is there twice", key.start_mark)
                seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


class _Dumper(yaml.CSafeDumper):
    """Puts what is short on one line, and never writes anchors: a reviewer should see each fact where it holds."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def represent_mapping(self, tag: str, mapping: Any, flow_style: bool | None = None) -> yaml.MappingNode:
        return super().represent_mapping(tag, mapping, flow_style=len(repr(mapping)) < _WIDTH)

    def represent_sequence(self, tag: str, sequence: Any, flow_style: bool | None = None) -> yaml.SequenceNode:
        return super().represent_sequence(tag, sequence, flow_style=len(repr(sequence)) < _WIDTH)


def read(path: Path) -> Document:
    """Return the YAML document at `path`."""
    document: Document = yaml.load(path.read_text(encoding="utf-8"), _Loader)
    return document


def write(path: Path, document: Document, *, heading: str) -> None:
    """Write `document` below `heading` as a comment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text(document, heading=heading), encoding="utf-8")


def text(document: Document, *, heading: str) -> str:
    """Return what `write` writes."""
    body = yaml.dump(document, Dumper=_Dumper, sort_keys=False, width=_WIDTH, allow_unicode=True)
    return f"# {heading}\n{body}"
