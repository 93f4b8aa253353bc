"""The model HTTPValidationError."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List, Optional

from airflow_client.client._model import Model
from airflow_client.client.models.validation_error import ValidationError


class HTTPValidationError(Model):
    """What the server says when values of a request are malformed.

    :param detail: what is wrong, one entry for each problem
    """

    detail: Optional[List[ValidationError]] = None
    """What is wrong, one entry for each problem."""
