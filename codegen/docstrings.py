"""Lays words out as docstrings."""

from __future__ import annotations

import re
import textwrap

from codegen.documents import Document

_WIDTH = 120
_BLANK = "\0"
"""A blank at which no line ends."""
_BREAK = "\1"
"""A place at which a line may end, though there is no blank."""
_EXCEPTIONS = {
    "400": "BadRequestException",
    "401": "UnauthorizedException",
    "403": "ForbiddenException",
    "404": "NotFoundException",
    "405": "MethodNotAllowedException",
    "406": "NotAcceptableException",
    "409": "ConflictException",
    "422": "UnprocessableEntityException",
    "429": "TooManyRequestsException",
}


_USUAL_REASONS = {
    "401": "there are no credentials, or the server does not accept them",
    "403": "the user does not have the permission",
}


def docstring(paragraphs: list[str], *, indent: int) -> str:
    """Return paragraphs as the inside of a docstring that is indented by so many blanks.

    A paragraph that begins with a colon is a field of a docstring, one that begins with a dash an item of a list: their
    further lines are indented, and no empty line separates them from others of their kind. One that begins with `>>>`
    is Python source; its strings stay whole.
    """
    lines: list[str] = []
    previous = ""
    for paragraph in paragraphs:
        kind = paragraph[:1] if paragraph[:1] in (":", "-", ">") else ""
        if lines and not (kind and kind == previous):
            lines.append("")
        further = {":": "    ", "-": "  ", ">": "...     ", "": ""}[kind]
        if kind == ">":
            paragraph = re.sub(r'"[^"]*"(: )?', lambda string: string[0].replace(" ", _BLANK), paragraph)
            paragraph = paragraph.replace("( ", "(").replace("(", f"({_BREAK} ")
        lines += textwrap.wrap(
            paragraph,
            _WIDTH - indent - (0 if lines else 3),
            subsequent_indent=further,
            break_long_words=False,
            break_on_hyphens=False,
        )
        previous = kind
    margin = " " * indent
    text = "\n".join(margin + line if line else "" for line in lines).strip()
    text = text.replace(f"{_BREAK} ", "").replace(_BREAK, "").replace(_BLANK, " ")
    text = text.replace("\\", "\\\\").replace('"""', "'''")
    is_one_line = "\n" not in text and len(text) + indent + 6 <= _WIDTH and not text.endswith('"')
    return text if is_one_line else f"{text}\n{margin}"


def sentence(words: str, releases: str | None = None) -> str:
    """Return words as a sentence, with the releases that have what it is about."""
    if releases:
        words = f"{words} {releases}" if words.endswith(".") else f"{words} ({releases})"
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "!", "?")) else ".")


def operation_docstring(
    operation: Document, method: str, path: str, parameters: list[tuple[str, str, str | None]]
) -> str:
    """Return the docstring of an operation's method.

    :param parameters: name, meaning and releases of each parameter, in their order
    """
    paragraphs = [sentence(operation["summary"])]
    if "description" in operation:
        paragraphs.append(operation["description"])
    if operation.get("x-changes", "nothing") != "nothing":
        paragraphs.append(sentence(operation["x-changes"]))
    facts = [f"``{method.upper()} {path}``"]
    permission = operation.get("x-permission", "")
    if permission.startswith("none"):
        facts.append("needs no token" if "not even a token" in permission else "needs no permission")
    elif permission:
        facts.append(f"needs the permission {permission}")
    if operation.get("x-lifetime-in-words"):
        facts.append(operation["x-lifetime-in-words"])
    paragraphs.append("; ".join(facts) + ("." if len(facts) > 1 else ""))
    for name, meaning, releases in parameters:
        paragraphs.append(f":param {name}: {meaning}" + (f" ({releases})" if releases else ""))
    if operation.get("x-returns-words", "nothing") != "nothing":
        paragraphs.append(f":return: {operation['x-returns-words']}")
    for status in operation["responses"]:
        if reason := reason_of(status, operation):
            paragraphs.append(f":raises {exception_of(status)}: {reason}")
    if "x-everyday-call" in operation:
        paragraphs.append(f">>> {operation['x-everyday-call']}")
    return docstring(paragraphs, indent=8)


def reason_of(status: str, operation: Document) -> str | None:
    """Return why an operation is answered with a status, `None` if there is nothing to say."""
    usual = _USUAL_REASONS.get(status)
    if status == "422":
        sent = {"parameters": "an argument", "requestBody": "the body"}
        refused = " or ".join(words for key, words in sent.items() if key in operation)
        usual = f"the server does not accept {refused or 'the request'}"
    own: str | None = operation["responses"][status].get("x-reason")
    return own or usual


def exception_of(status: str) -> str:
    """Return the name of the exception for a status."""
    return _EXCEPTIONS.get(status, "ServiceException" if status.startswith("5") else "ApiException")
