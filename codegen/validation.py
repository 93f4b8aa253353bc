"""Tells whether an OpenAPI document that somebody gives can be generated from."""

from __future__ import annotations

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from codegen.documents import Document
from codegen.errors import GenerationError


class InvalidSpecification(GenerationError):
    """A document is not valid OpenAPI 3.0 or 3.1, or breaks a rule of ours; the message has one line for each fault."""


def validate_document(document: Document) -> None:
    """Return if the client can be generated from a document.

    :raises InvalidSpecification: it cannot
    """
    validator = (
        OpenAPIV30SpecValidator if str(document.get("openapi", "")).startswith("3.0") else OpenAPIV31SpecValidator
    )
    faults = [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator(document).iter_errors()
    ]
    if faults:
        raise InvalidSpecification("\n".join(faults))
