"""The model BulkActionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Any, Dict, List, Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class BulkActionResponse(Model):
    """What became of the bulk actions of one kind.

    :param success: what was created, updated or deleted, without what was skipped: connection IDs, pool names, variable
        keys, DAG runs as `dag_id.run_id`, and task instances as `dag_id.run_id.task_id[map_index]`
    :param errors: what went wrong, each an object with the text `error` and, except for some malformed values, the HTTP
        status `status_code`
    """

    success: Optional[List[StrictStr]] = None
    """What was created, updated or deleted, without what was skipped: connection IDs, pool names, variable keys, DAG
    runs as `dag_id.run_id`, and task instances as `dag_id.run_id.task_id[map_index]`.
    """
    errors: Optional[List[Dict[str, Any]]] = None
    """What went wrong, each an object with the text `error` and, except for some malformed values, the HTTP status
    `status_code`.
    """
