"""The values of DagWarningType."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagWarningType(StringEnum):
    """The kind of a warning about a DAG.

    - ``asset conflict``: an asset of the DAG has the name or the URI of another asset, but not both
    - ``non-existent pool``: a task of the DAG is to run in a pool that does not exist
    - ``runtime varying value``: the DAG is made with values that differ each time the file is parsed, such as the
      current time, which makes new versions of it again and again (Airflow 3.2 and later)
    """

    ASSET_CONFLICT = "asset conflict"
    """An asset of the DAG has the name or the URI of another asset, but not both."""
    NON_MINUS_EXISTENT_POOL = "non-existent pool"
    """A task of the DAG is to run in a pool that does not exist."""
    RUNTIME_VARYING_VALUE = "runtime varying value"
    """The DAG is made with values that differ each time the file is parsed, such as the current time, which makes new
    versions of it again and again (Airflow 3.2 and later).
    """
