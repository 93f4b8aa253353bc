"""The model ValidationError."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.location_inner import LocationInner


class ValidationError(Model):
    """What is wrong with one value of a request.

    :param loc: where the value is, step by step, such as `body` (or `query`, `path`) and then the name of the field
    :param msg: what is wrong, as a sentence
    :param type: what is wrong, as a word for programs, such as `missing` or `string_too_long`
    :param input: the value itself, or, if one is missing, what it is missing from (Airflow 3.2 and later)
    :param ctx: facts about the rule that is broken by name, such as the allowed length; absent if there are none
        (Airflow 3.2 and later)
    """

    loc: List[LocationInner]
    """Where the value is, step by step, such as `body` (or `query`, `path`) and then the name of the field."""
    msg: StrictStr
    """What is wrong, as a sentence."""
    type: StrictStr
    """What is wrong, as a word for programs, such as `missing` or `string_too_long`."""
    input: Optional[Any] = None
    """The value itself, or, if one is missing, what it is missing from (Airflow 3.2 and later)."""
    ctx: Optional[Dict[str, Any]] = None
    """Facts about the rule that is broken by name, such as the allowed length; absent if there are none (Airflow 3.2
    and later).
    """
