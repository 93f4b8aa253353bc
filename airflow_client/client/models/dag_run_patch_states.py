"""The values of DAGRunPatchStates."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DAGRunPatchStates(StringEnum):
    """A state that a DAG run can be put into. Airflow 3.0.0 to 3.2.2.

    - ``queued``: the scheduler takes the DAG run up again; its task instances stay as they are (Airflow 3.0.0 to 3.2.2)
    - ``success``: the DAG run succeeded; its task instances become `success`, but for teardown tasks that have still to
      run (Airflow 3.0.0 to 3.2.2)
    - ``failed``: the DAG run failed; task instances that are running become `failed`, and those yet to run `skipped`,
      but for teardown tasks (Airflow 3.0.0 to 3.2.2)
    """

    QUEUED = "queued"
    """The scheduler takes the DAG run up again; its task instances stay as they are (Airflow 3.0.0 to 3.2.2)."""
    SUCCESS = "success"
    """The DAG run succeeded; its task instances become `success`, but for teardown tasks that have still to run
    (Airflow 3.0.0 to 3.2.2).
    """
    FAILED = "failed"
    """The DAG run failed; task instances that are running become `failed`, and those yet to run `skipped`, but for
    teardown tasks (Airflow 3.0.0 to 3.2.2).
    """
