"""The model DAGRunResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Any, Dict, List, Optional, Union

from pydantic import StrictFloat, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_state import DagRunState
from airflow_client.client.models.dag_run_triggered_by_type import DagRunTriggeredByType
from airflow_client.client.models.dag_run_type import DagRunType
from airflow_client.client.models.dag_version_response import DagVersionResponse


class DAGRunResponse(Model):
    """A DAG run.

    :param dag_run_id: ID of the DAG run, unique within its DAG
    :param dag_id: ID of the DAG
    :param logical_date: RFC 3339 datetime that the DAG run stands for, in a schedule the start of its data interval or
        the time itself; null if it has none
    :param queued_at: RFC 3339 datetime at which the DAG run was queued last; null if it never was
    :param start_date: RFC 3339 datetime of its start; null if it has not started
    :param end_date: RFC 3339 datetime of its end; null if it has not ended
    :param duration: seconds from start to end; null if there is none yet (Airflow 3.1 and later)
    :param data_interval_start: RFC 3339 datetime at which the span of time starts that the DAG run handles the data of;
        null if it has none
    :param data_interval_end: RFC 3339 datetime at which the span of time ends that the DAG run handles the data of;
        null if it has none
    :param run_after: RFC 3339 datetime from which the DAG run may start
    :param last_scheduling_decision: RFC 3339 datetime at which the scheduler last looked at the DAG run; null if it has
        not done so yet
    :param run_type: what kind of DAG run it is
    :param state: its state at this moment; null if it has none yet
    :param triggered_by: what made the DAG run; null if that is not known
    :param triggering_user_name: name of the user who made the DAG run; null if no user did, or if it is not known
        (Airflow 3.1 and later)
    :param conf: configuration that the DAG run was given, an object of any content; null if there is none
    :param note: note that users leave on it, at most 1000 characters; null if there is none
    :param dag_versions: DAG versions that the task instances of the DAG run have used; in a bundle with versions, the
        one version of the DAG run
    :param bundle_version: version of the bundle, such as a commit; null if it is not known or the bundle has no
        versions (Airflow 3.0.1 and later)
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    :param partition_key: key of the partition that is concerned; null if there is none (Airflow 3.2 and later)
    :param partition_date: RFC 3339 datetime at which the partition of the DAG run begins; null if it has none (Airflow
        3.3 and later)
    """

    dag_run_id: StrictStr
    """ID of the DAG run, unique within its DAG."""
    dag_id: StrictStr
    """ID of the DAG."""
    logical_date: Optional[datetime] = None
    """RFC 3339 datetime that the DAG run stands for, in a schedule the start of its data interval or the time itself;
    null if it has none.
    """
    queued_at: Optional[datetime] = None
    """RFC 3339 datetime at which the DAG run was queued last; null if it never was."""
    start_date: Optional[datetime] = None
    """RFC 3339 datetime of its start; null if it has not started."""
    end_date: Optional[datetime] = None
    """RFC 3339 datetime of its end; null if it has not ended."""
    duration: Optional[Union[StrictFloat, StrictInt]] = None
    """Seconds from start to end; null if there is none yet (Airflow 3.1 and later)."""
    data_interval_start: Optional[datetime] = None
    """RFC 3339 datetime at which the span of time starts that the DAG run handles the data of; null if it has none."""
    data_interval_end: Optional[datetime] = None
    """RFC 3339 datetime at which the span of time ends that the DAG run handles the data of; null if it has none."""
    run_after: datetime
    """RFC 3339 datetime from which the DAG run may start."""
    last_scheduling_decision: Optional[datetime] = None
    """RFC 3339 datetime at which the scheduler last looked at the DAG run; null if it has not done so yet."""
    run_type: DagRunType
    """What kind of DAG run it is."""
    state: DagRunState
    """Its state at this moment; null if it has none yet."""
    triggered_by: Optional[DagRunTriggeredByType] = None
    """What made the DAG run; null if that is not known."""
    triggering_user_name: Optional[StrictStr] = None
    """Name of the user who made the DAG run; null if no user did, or if it is not known (Airflow 3.1 and later)."""
    conf: Optional[Dict[str, Any]] = None
    """Configuration that the DAG run was given, an object of any content; null if there is none."""
    note: Optional[StrictStr] = None
    """Note that users leave on it, at most 1000 characters; null if there is none."""
    dag_versions: List[DagVersionResponse]
    """DAG versions that the task instances of the DAG run have used; in a bundle with versions, the one version of the
    DAG run.
    """
    bundle_version: Optional[StrictStr] = None
    """Version of the bundle, such as a commit; null if it is not known or the bundle has no versions (Airflow 3.0.1 and
    later).
    """
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
    partition_key: Optional[StrictStr] = None
    """Key of the partition that is concerned; null if there is none (Airflow 3.2 and later)."""
    partition_date: Optional[datetime] = None
    """RFC 3339 datetime at which the partition of the DAG run begins; null if it has none (Airflow 3.3 and later)."""
