"""The model TaskInstanceResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, Optional, Union
from uuid import UUID

from pydantic import Field, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import Model
from airflow_client.client.models.dag_version_response import DagVersionResponse
from airflow_client.client.models.job_response import JobResponse
from airflow_client.client.models.task_instance_state import TaskInstanceState
from airflow_client.client.models.trigger_response import TriggerResponse


class TaskInstanceResponse(Model):
    """A task instance, that is, a task in a DAG run (or one of its mapped instances), with its current try.

    :param id: UUID of the current try; it changes when the task instance is retried or cleared
    :param task_id: ID of the task, with that of its task group where it has one, as in `group.task`
    :param dag_id: ID of the DAG
    :param dag_run_id: ID of the DAG run, unique within its DAG
    :param map_index: index of the mapped task instance, from 0; -1 if the task is not mapped or not expanded yet
    :param logical_date: RFC 3339 datetime that the DAG run stands for, in a schedule the start of its data interval or
        the time itself; null if it has none
    :param run_after: RFC 3339 datetime from which the DAG run may start
    :param start_date: RFC 3339 datetime of its start; null if it has not started
    :param end_date: RFC 3339 datetime of its end; null if it has not ended
    :param duration: seconds from start to end; null if there is none yet
    :param state: its state at this moment; null if it has none yet
    :param try_number: number of the current try, counted from 1; 0 if the task instance has not been tried
    :param max_tries: highest number of a try whose failure leads to another one; at first the task's number of retries,
        raised when the task instance is cleared
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
    :param queued_when: RFC 3339 datetime at which the current try was queued; null if it was not
    :param scheduled_when: RFC 3339 datetime at which the current try was scheduled; null if it was not
    :param pid: ID of the process that runs or ran the current try, on the machine that hostname names; null if none did
    :param executor: name of the executor that is to run it; null for the default one
    :param executor_config: what the task gives its executor, as Python writes it; `{}` for nothing
    :param note: note that users leave on it, at most 1000 characters; null if there is none
    :param rendered_map_index: label of a mapped task instance, from the task's map_index_template or else the map index
        as text; null if the task instance is not mapped
    :param rendered_fields: values of the operator's template fields after rendering, by name; empty before the first
        try, and for older DAG runs whose rendered values are no longer kept
    :param trigger: trigger that the task instance has deferred to; null if it is not deferred
    :param triggerer_job: job of the triggerer that runs the trigger; null if there is no trigger or no triggerer has
        taken it
    :param dag_version: version of the DAG that the task instance belongs to; null if it is not known
    """

    id: Annotated[Union[UUID, StrictStr], Field(union_mode="left_to_right")]
    """UUID of the current try; it changes when the task instance is retried or cleared."""
    task_id: StrictStr
    """ID of the task, with that of its task group where it has one, as in `group.task`."""
    dag_id: StrictStr
    """ID of the DAG."""
    dag_run_id: StrictStr
    """ID of the DAG run, unique within its DAG."""
    map_index: StrictInt
    """Index of the mapped task instance, from 0; -1 if the task is not mapped or not expanded yet."""
    logical_date: Optional[datetime] = None
    """RFC 3339 datetime that the DAG run stands for, in a schedule the start of its data interval or the time itself;
    null if it has none.
    """
    run_after: datetime
    """RFC 3339 datetime from which the DAG run may start."""
    start_date: Optional[datetime] = None
    """RFC 3339 datetime of its start; null if it has not started."""
    end_date: Optional[datetime] = None
    """RFC 3339 datetime of its end; null if it has not ended."""
    duration: Optional[Union[StrictFloat, StrictInt]] = None
    """Seconds from start to end; null if there is none yet."""
    state: Optional[TaskInstanceState] = None
    """Its state at this moment; null if it has none yet."""
    try_number: StrictInt
    """Number of the current try, counted from 1; 0 if the task instance has not been tried."""
    max_tries: StrictInt
    """Highest number of a try whose failure leads to another one; at first the task's number of retries, raised when
    the task instance is cleared.
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
    """RFC 3339 datetime at which the current try was queued; null if it was not."""
    scheduled_when: Optional[datetime] = None
    """RFC 3339 datetime at which the current try was scheduled; null if it was not."""
    pid: Optional[StrictInt] = None
    """ID of the process that runs or ran the current try, on the machine that hostname names; null if none did."""
    executor: Optional[StrictStr] = None
    """Name of the executor that is to run it; null for the default one."""
    executor_config: StrictStr
    """What the task gives its executor, as Python writes it; `{}` for nothing."""
    note: Optional[StrictStr] = None
    """Note that users leave on it, at most 1000 characters; null if there is none."""
    rendered_map_index: Optional[StrictStr] = None
    """Label of a mapped task instance, from the task's map_index_template or else the map index as text; null if the
    task instance is not mapped.
    """
    rendered_fields: Optional[Dict[str, Any]] = None
    """Values of the operator's template fields after rendering, by name; empty before the first try, and for older DAG
    runs whose rendered values are no longer kept.
    """
    trigger: Optional[TriggerResponse] = None
    """Trigger that the task instance has deferred to; null if it is not deferred."""
    triggerer_job: Optional[JobResponse] = None
    """Job of the triggerer that runs the trigger; null if there is no trigger or no triggerer has taken it."""
    dag_version: Optional[DagVersionResponse] = None
    """Version of the DAG that the task instance belongs to; null if it is not known."""
