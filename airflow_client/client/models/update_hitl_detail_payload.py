"""The model UpdateHITLDetailPayload."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Optional

from pydantic import Field, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class UpdateHITLDetailPayload(RequestModel):
    """A response to a request of a task instance. Airflow 3.1 and later.

    :param chosen_options: options to choose, at least one, out of those of the request; only one unless the request
        allows multiple
    :param params_input: input for the params of the request, by name; left out for none; the server takes it unchecked,
        and it is the task that checks it
    """

    _never_null = ("params_input",)

    chosen_options: Annotated[List[StrictStr], Field(min_length=1)]
    """Options to choose, at least one, out of those of the request; only one unless the request allows multiple."""
    params_input: Optional[Dict[str, Any]] = None
    """Input for the params of the request, by name; left out for none; the server takes it unchecked, and it is the
    task that checks it.
    """
