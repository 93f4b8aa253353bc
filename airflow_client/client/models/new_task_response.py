"""The model NewTaskResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class NewTaskResponse(Model):
    """NewTaskResponse: Airflow 3.2.2 and later."""

    task_id: StrictStr
    task_display_name: StrictStr
