"""The model TaskInstanceHistoryResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional, Union

from pydantic import StrictFloat, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_version_response import DagVersionResponse
from airflow_client.client.models.task_instance_state import TaskInstanceState


class TaskInstanceHistoryResponse(Model):
    """One try of a task instance, an earlier one or the current one.

    :param task_id: ID of the task, with that of its task group where it has one, as in `group.task`
    :param dag_id: ID of the DAG
    :param dag_run_id: ID of the DAG run, unique within its DAG
    :param map_index: index of the mapped task instance, from 0; -1 if the task is not mapped or not expanded yet
    :param start_date: RFC 3339 datetime at which the try started; null if it has not
    :param end_date: RFC 3339 datetime at which the try ended; null if it has not
    :param duration: how long the try took, in seconds; null if it has not ended
    :param state: its state at this moment; null if it has none yet
    :param try_number: number of the try, counted from 1; 0 if the task instance has not been tried
    :param max_tries: highest number of a try whose failure led to another one; at first the task's number of retries,
        more after clearing
    :param task_display_name: name of the task for people to read, its ID if the task sets no other
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    :param hostname: name of the machine that it runs or ran on; empty or null if it has not started
    :param unixname: name of the operating system's user that it runs or ran as; null if it is not known
    :param pool: name of the pool whose slots it takes
    :param pool_slots: number of slots that it takes in its pool
    :param queue: name of the queue from which a worker takes it, as far as the executor has queues; null if none is set
    :param priority_weight: number that decides about the order in which the queue is served, higher first; null if it
        is not known
    :param operator: name of the operator's class
    :param operator_name: name of the operator for people to read, its class if it sets no other; null if it is not
        known (Airflow 3.1 and later)
    :param queued_when: RFC 3339 datetime at which the try was queued; null if it was not
    :param scheduled_when: RFC 3339 datetime at which the try was scheduled; null if it was not
    :param pid: ID of the process that ran the try, on the machine that hostname names; null if none did
    :param executor: name of the executor that is to run it; null for the default one
    :param executor_config: what the task gives its executor, as Python writes it; `{}` for nothing
    :param dag_version: version of the DAG that the try ran; null if it is not known
    """

    task_id: StrictStr
    """ID of the task, with that of its task group where it has one, as in `group.task`."""
    dag_id: StrictStr
    """ID of the DAG."""
    dag_run_id: StrictStr
    """ID of the DAG run, unique within its DAG."""
    map_index: StrictInt
    """Index of the mapped task instance, from 0; -1 if the task is not mapped or not expanded yet."""
    start_date: Optional[datetime] = None
    """RFC 3339 datetime at which the try started; null if it has not."""
    end_date: Optional[datetime] = None
    """RFC 3339 datetime at which the try ended; null if it has not."""
    duration: Optional[Union[StrictFloat, StrictInt]] = None
    """How long the try took, in seconds; null if it has not ended."""
    state: Optional[TaskInstanceState] = None
    """Its state at this moment; null if it has none yet."""
    try_number: StrictInt
    """Number of the try, counted from 1; 0 if the task instance has not been tried."""
    max_tries: StrictInt
    """Highest number of a try whose failure led to another one; at first the task's number of retries, more after
    clearing.
    """
    task_display_name: StrictStr
    """Name of the task for people to read, its ID if the task sets no other."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
    hostname: Optional[StrictStr] = None
    """Name of the machine that it runs or ran on; empty or null if it has not started."""
    unixname: Optional[StrictStr] = None
    """Name of the operating system's user that it runs or ran as; null if it is not known."""
    pool: StrictStr
    """Name of the pool whose slots it takes."""
    pool_slots: StrictInt
    """Number of slots that it takes in its pool."""
    queue: Optional[StrictStr] = None
    """Name of the queue from which a worker takes it, as far as the executor has queues; null if none is set."""
    priority_weight: Optional[StrictInt] = None
    """Number that decides about the order in which the queue is served, higher first; null if it is not known."""
    operator: Optional[StrictStr] = None
    """Name of the operator's class."""
    operator_name: Optional[StrictStr] = None
    """Name of the operator for people to read, its class if it sets no other; null if it is not known (Airflow 3.1 and
    later).
    """
    queued_when: Optional[datetime] = None
    """RFC 3339 datetime at which the try was queued; null if it was not."""
    scheduled_when: Optional[datetime] = None
    """RFC 3339 datetime at which the try was scheduled; null if it was not."""
    pid: Optional[StrictInt] = None
    """ID of the process that ran the try, on the machine that hostname names; null if none did."""
    executor: Optional[StrictStr] = None
    """Name of the executor that is to run it; null for the default one."""
    executor_config: StrictStr
    """What the task gives its executor, as Python writes it; `{}` for nothing."""
    dag_version: Optional[DagVersionResponse] = None
    """Version of the DAG that the try ran; null if it is not known."""
