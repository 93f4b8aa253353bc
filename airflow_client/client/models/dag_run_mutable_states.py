"""The values of DagRunMutableStates."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagRunMutableStates(StringEnum):
    """A state that a DAG run can be put into, and from which it can be deleted. Airflow 3.3 and later.

    - ``queued``: the scheduler takes the DAG run up again; its task instances stay as they are (Airflow 3.3 and later)
    - ``success``: the DAG run succeeded; task instances that are running become `success`, and those yet to run
      `skipped` (on Airflow 3.3.0 all become `success`), but for teardown tasks (Airflow 3.3 and later)
    - ``failed``: the DAG run failed; task instances that are running become `failed`, and those yet to run `skipped`,
      but for teardown tasks (Airflow 3.3 and later)
    """

    QUEUED = "queued"
    """The scheduler takes the DAG run up again; its task instances stay as they are (Airflow 3.3 and later)."""
    SUCCESS = "success"
    """The DAG run succeeded; task instances that are running become `success`, and those yet to run `skipped` (on
    Airflow 3.3.0 all become `success`), but for teardown tasks (Airflow 3.3 and later).
    """
    FAILED = "failed"
    """The DAG run failed; task instances that are running become `failed`, and those yet to run `skipped`, but for
    teardown tasks (Airflow 3.3 and later).
    """
