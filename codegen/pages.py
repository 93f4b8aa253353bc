"""What the reference pages show of Python: types in words, with links to the pages of models, and signatures."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Collection

_WIDTH = 100
_LIMITS = {
    "ge": "at least {}",
    "gt": "above {}",
    "le": "at most {}",
    "lt": "below {}",
    "min_length": "{} long or longer",
    "max_length": "up to {} long",
    "pattern": "matching `{}`",
}


def in_cell(text: str) -> str:
    """Return a text as a cell of a Markdown table says it: the bar would end the cell."""
    return text.replace("|", r"\|")


def type_in_words(expression: str, pages: Collection[str]) -> str:
    """Return a type as a reader wants it, in a cell of a Markdown table.

    :param expression: the type as it is annotated, such as `Optional[Annotated[StrictInt, Field(ge=0)]]`
    :param pages: the models that have pages, which their names link to
    """
    return in_cell(_words(ast.parse(expression, mode="eval").body, pages))


def _words(node: ast.expr, pages: Collection[str]) -> str:
    if not isinstance(node, ast.Subscript):
        name = ast.unparse(node)
        code = f"`{name.removeprefix('Strict').lower() if name.startswith('Strict') else name}`"
        return f"[{code}]({name}.md)" if name in pages else code
    kind = ast.unparse(node.value)
    parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if kind == "Literal":
        return " or ".join(f"`{ast.unparse(part)}`" for part in parts)
    if kind == "Annotated":
        limits = [
            _LIMITS[keyword.arg].format(ast.literal_eval(keyword.value))
            for part in parts[1:]
            if isinstance(part, ast.Call)
            for keyword in part.keywords
            if keyword.arg in _LIMITS
        ]
        return _words(parts[0], pages) + (f" ({', '.join(limits)})" if limits else "")
    inner = [_words(part, pages) for part in parts]
    if kind == "Optional":
        return f"{inner[0]} or `None`"
    if kind == "Union":
        return " or ".join(dict.fromkeys(inner))
    if kind == "List":
        return f"list of {inner[0]}"
    return f"dict of {inner[0]} to {inner[1]}"


def signature(api: str, operation_id: str, arguments: list[tuple[str, bool]], returns: str) -> str:
    """Return how a method is called.

    :param arguments: name of each argument, and whether it is required, in their order
    :param returns: the type of what it returns
    """
    written = ", ".join(name if is_required else f"{name}=None" for name, is_required in arguments)
    return textwrap.fill(
        f"{api}.{operation_id}({written}) -> {returns}",
        _WIDTH,
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
