"""The model TaskResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.time_delta import TimeDelta


class TaskResponse(Model):
    """A task of a DAG, as the latest version of the DAG defines it.

    :param task_id: ID of the task, with that of its task group where it has one, as in `group.task`
    :param task_display_name: name of the task for people to read, its ID if the task sets no other
    :param owner: who owns the task, as the DAG says
    :param start_date: RFC 3339 datetime, the earliest logical date of the DAG runs, backfills aside, that have an
        instance of the task; null for no limit
    :param end_date: RFC 3339 datetime, the latest logical date of the DAG runs that have an instance of the task; null
        for no limit
    :param trigger_rule: which states of the upstream tasks let the task run, such as `all_success`, `one_failed` or
        `none_failed`
    :param depends_on_past: whether an instance runs only if the task's instance in the previous DAG run succeeded or
        was skipped
    :param wait_for_downstream: whether an instance also waits until the tasks right downstream of its previous instance
        have succeeded or were skipped
    :param retries: number of further tries after a failed one
    :param queue: name of the queue from which a worker takes it, as far as the executor has queues; null if none is set
    :param pool: name of the pool whose slots it takes
    :param pool_slots: number of slots that it takes in its pool
    :param execution_timeout: how long one try may run before it fails; null for no limit
    :param retry_delay: how long to wait after a failed try before the next
    :param retry_exponential_backoff: factor by which the delay grows with each retry; 0 for a constant delay; on
        releases that know only doubling, true or false
    :param priority_weight: number that decides about the order in which the queue is served, higher first; null if it
        is not known
    :param weight_rule: how the priority of an instance is computed from priority_weight; `downstream`, `upstream`,
        `absolute` or the path of a class
    :param ui_color: background color of the task in the web interface, such as `#fff`
    :param ui_fgcolor: text color of the task in the web interface, such as `#000`
    :param template_fields: names of the operator's arguments that are rendered as templates
    :param downstream_task_ids: IDs of the tasks right downstream
    :param doc_md: documentation of the task, in Markdown; null if there is none
    :param operator_name: name of the operator for people to read, its class if it sets no other; null if it is not
        known
    :param params: params of the task by name, each an object with value, description, schema and source (`dag` or
        `task`)
    :param class_ref: class of the operator, an object with `module_path` and `class_name`
    :param is_mapped: whether the task is mapped, that is, expands into several instances within a DAG run
    :param extra_links: names of the operator's extra links; servers have always left this list empty
    """

    task_id: Optional[StrictStr] = None
    """ID of the task, with that of its task group where it has one, as in `group.task`."""
    task_display_name: Optional[StrictStr] = None
    """Name of the task for people to read, its ID if the task sets no other."""
    owner: Optional[StrictStr] = None
    """Who owns the task, as the DAG says."""
    start_date: Optional[datetime] = None
    """RFC 3339 datetime, the earliest logical date of the DAG runs, backfills aside, that have an instance of the task;
    null for no limit.
    """
    end_date: Optional[datetime] = None
    """RFC 3339 datetime, the latest logical date of the DAG runs that have an instance of the task; null for no limit.
    """
    trigger_rule: Optional[StrictStr] = None
    """Which states of the upstream tasks let the task run, such as `all_success`, `one_failed` or `none_failed`."""
    depends_on_past: StrictBool
    """Whether an instance runs only if the task's instance in the previous DAG run succeeded or was skipped."""
    wait_for_downstream: StrictBool
    """Whether an instance also waits until the tasks right downstream of its previous instance have succeeded or were
    skipped.
    """
    retries: Optional[Union[StrictFloat, StrictInt]] = None
    """Number of further tries after a failed one."""
    queue: Optional[StrictStr] = None
    """Name of the queue from which a worker takes it, as far as the executor has queues; null if none is set."""
    pool: Optional[StrictStr] = None
    """Name of the pool whose slots it takes."""
    pool_slots: Optional[Union[StrictFloat, StrictInt]] = None
    """Number of slots that it takes in its pool."""
    execution_timeout: Optional[TimeDelta] = None
    """How long one try may run before it fails; null for no limit."""
    retry_delay: Optional[TimeDelta] = None
    """How long to wait after a failed try before the next."""
    retry_exponential_backoff: Union[Union[StrictFloat, StrictInt], StrictBool]
    """Factor by which the delay grows with each retry; 0 for a constant delay; on releases that know only doubling,
    true or false.
    """
    priority_weight: Optional[Union[StrictFloat, StrictInt]] = None
    """Number that decides about the order in which the queue is served, higher first; null if it is not known."""
    weight_rule: Optional[StrictStr] = None
    """How the priority of an instance is computed from priority_weight; `downstream`, `upstream`, `absolute` or the
    path of a class.
    """
    ui_color: Optional[StrictStr] = None
    """Background color of the task in the web interface, such as `#fff`."""
    ui_fgcolor: Optional[StrictStr] = None
    """Text color of the task in the web interface, such as `#000`."""
    template_fields: Optional[List[StrictStr]] = None
    """Names of the operator's arguments that are rendered as templates."""
    downstream_task_ids: Optional[List[StrictStr]] = None
    """IDs of the tasks right downstream."""
    doc_md: Optional[StrictStr] = None
    """Documentation of the task, in Markdown; null if there is none."""
    operator_name: Optional[StrictStr] = None
    """Name of the operator for people to read, its class if it sets no other; null if it is not known."""
    params: Optional[Dict[str, Any]] = None
    """Params of the task by name, each an object with value, description, schema and source (`dag` or `task`)."""
    class_ref: Optional[Dict[str, Any]] = None
    """Class of the operator, an object with `module_path` and `class_name`."""
    is_mapped: Optional[StrictBool] = None
    """Whether the task is mapped, that is, expands into several instances within a DAG run."""
    extra_links: List[StrictStr]
    """Names of the operator's extra links; servers have always left this list empty."""
