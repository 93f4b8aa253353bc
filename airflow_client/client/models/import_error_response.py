"""The model ImportErrorResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class ImportErrorResponse(Model):
    """Why a file with DAGs could not be imported.

    :param import_error_id: ID of the error
    :param timestamp: RFC 3339 datetime at which the error was last seen
    :param filename: path of the file within its bundle
    :param bundle_name: name of the bundle that the file is in; null if it is not known
    :param stack_trace: traceback of the error, or a text that starts with `REDACTED` if the user may not read every DAG
        of the file
    """

    import_error_id: StrictInt
    """ID of the error."""
    timestamp: datetime
    """RFC 3339 datetime at which the error was last seen."""
    filename: StrictStr
    """Path of the file within its bundle."""
    bundle_name: Optional[StrictStr] = None
    """Name of the bundle that the file is in; null if it is not known."""
    stack_trace: StrictStr
    """Traceback of the error, or a text that starts with `REDACTED` if the user may not read every DAG of the file."""
