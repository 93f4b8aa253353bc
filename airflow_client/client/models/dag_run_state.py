"""The values of DagRunState."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagRunState(StringEnum):
    """The state of a DAG run.

    - ``queued``: it waits for the scheduler to start it
    - ``running``: its task instances are being scheduled and run
    - ``success``: it finished, and none of the tasks that decide on it failed
    - ``failed``: it finished because a task that decides on it failed, it took too long, or it was set to this state
    """

    QUEUED = "queued"
    """It waits for the scheduler to start it."""
    RUNNING = "running"
    """Its task instances are being scheduled and run."""
    SUCCESS = "success"
    """It finished, and none of the tasks that decide on it failed."""
    FAILED = "failed"
    """It finished because a task that decides on it failed, it took too long, or it was set to this state."""
