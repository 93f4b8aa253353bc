"""The values of TaskInstanceState."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class TaskInstanceState(StringEnum):
    """The state of a task instance. A task instance that has not been scheduled has none, which is null.

    - ``removed``: the task, or its map index, is no longer there
    - ``scheduled``: what the task waits for is done, and the scheduler will queue it
    - ``queued``: an executor has it, and it waits for a worker
    - ``running``: a worker runs it
    - ``success``: it succeeded
    - ``restarting``: it was cleared while it ran, and is being stopped to run again
    - ``failed``: it failed, and no try is left
    - ``up_for_retry``: it failed, and waits for its next try
    - ``up_for_reschedule``: it is a sensor that has given its slot back until its next check
    - ``upstream_failed``: a task upstream has failed, so it did not run
    - ``skipped``: it was skipped, such as by a branch
    - ``deferred``: it has given its worker back and waits for a trigger
    - ``awaiting_input``: it has given its worker back and waits for a person's response (Airflow 3.3 and later)
    """

    REMOVED = "removed"
    """The task, or its map index, is no longer there."""
    SCHEDULED = "scheduled"
    """What the task waits for is done, and the scheduler will queue it."""
    QUEUED = "queued"
    """An executor has it, and it waits for a worker."""
    RUNNING = "running"
    """A worker runs it."""
    SUCCESS = "success"
    """It succeeded."""
    RESTARTING = "restarting"
    """It was cleared while it ran, and is being stopped to run again."""
    FAILED = "failed"
    """It failed, and no try is left."""
    UP_FOR_RETRY = "up_for_retry"
    """It failed, and waits for its next try."""
    UP_FOR_RESCHEDULE = "up_for_reschedule"
    """It is a sensor that has given its slot back until its next check."""
    UPSTREAM_FAILED = "upstream_failed"
    """A task upstream has failed, so it did not run."""
    SKIPPED = "skipped"
    """It was skipped, such as by a branch."""
    DEFERRED = "deferred"
    """It has given its worker back and waits for a trigger."""
    AWAITING_INPUT = "awaiting_input"
    """It has given its worker back and waits for a person's response (Airflow 3.3 and later)."""
