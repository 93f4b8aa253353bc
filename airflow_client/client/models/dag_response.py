"""The model DAGResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.dag_run_type import DagRunType
from airflow_client.client.models.dag_tag_response import DagTagResponse


class DAGResponse(Model):
    """A DAG.

    :param dag_id: ID of the DAG
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other
    :param is_paused: whether it is paused, so that the scheduler starts nothing of it
    :param is_stale: whether the DAG is no longer in the files that Airflow parses
    :param last_parsed_time: RFC 3339 datetime at which the DAG processor last parsed the DAG; null if it has not
    :param last_parse_duration: seconds that parsing the DAG's file took last time; null if that is not known (Airflow
        3.1 and later)
    :param last_expired: RFC 3339 datetime at which the DAG was last marked to be loaded again; null as a rule, for
        Airflow 3 does not set it
    :param bundle_name: name of the bundle that the DAG's file is in; null if it is not known
    :param bundle_version: version of the bundle, such as a commit; null if it is not known or the bundle has no
        versions
    :param relative_fileloc: path of the DAG's file, relative to its bundle; null if it is not known
    :param fileloc: full path of the DAG's file where the DAG processor runs; need not exist elsewhere
    :param description: text that says what it is for; null if there is none
    :param timetable_summary: schedule of the DAG in short, such as `0 0 * * *`; null if it has none
    :param timetable_description: schedule of the DAG in words; null if there are none
    :param timetable_partitioned: whether the schedule makes DAG runs for partitions (Airflow 3.2 and later)
    :param timetable_periodic: whether the schedule has dates of its own, so that a backfill is possible (Airflow 3.3
        and later)
    :param tags: tags of the DAG, ordered by name
    :param max_active_tasks: number of task instances that may run at the same time in one DAG run
    :param max_active_runs: how many of the DAG runs may be running at the same time; null if it is not known
    :param max_consecutive_failed_dag_runs: number of DAG runs in a row that may fail before Airflow pauses the DAG; 0
        for no limit
    :param has_task_concurrency_limits: whether a task of the DAG limits how many of its instances may run at the same
        time, in the DAG or in a DAG run
    :param has_import_errors: whether the DAG's file could not be imported last time; such a DAG cannot be triggered
    :param next_dagrun_logical_date: logical date of the next scheduled DAG run, RFC 3339 datetime; null if there is
        none
    :param next_dagrun_data_interval_start: RFC 3339 datetime at which the data interval of the next scheduled DAG run
        begins; null if there is none
    :param next_dagrun_data_interval_end: RFC 3339 datetime at which the data interval of the next scheduled DAG run
        ends; null if there is none
    :param next_dagrun_run_after: earliest RFC 3339 datetime at which the next scheduled DAG run may be made; null if
        none is scheduled
    :param allowed_run_types: kinds of DAG runs that the DAG allows; null for all (Airflow 3.2 and later)
    :param owners: owners of the DAG's tasks
    :param is_backfillable: whether the DAG can be backfilled; true if its schedule is periodic and it allows DAG runs
        by backfills (Airflow 3.3 and later)
    :param file_token: token that stands for the DAG's file; it is signed by the server, which takes it to parse the
        file again
    """

    dag_id: StrictStr
    """ID of the DAG."""
    dag_display_name: StrictStr
    """Name of the DAG for people to read, its ID if the DAG sets no other."""
    is_paused: StrictBool
    """Whether it is paused, so that the scheduler starts nothing of it."""
    is_stale: StrictBool
    """Whether the DAG is no longer in the files that Airflow parses."""
    last_parsed_time: Optional[datetime] = None
    """RFC 3339 datetime at which the DAG processor last parsed the DAG; null if it has not."""
    last_parse_duration: Optional[Union[StrictFloat, StrictInt]] = None
    """Seconds that parsing the DAG's file took last time; null if that is not known (Airflow 3.1 and later)."""
    last_expired: Optional[datetime] = None
    """RFC 3339 datetime at which the DAG was last marked to be loaded again; null as a rule, for Airflow 3 does not set
    it.
    """
    bundle_name: Optional[StrictStr] = None
    """Name of the bundle that the DAG's file is in; null if it is not known."""
    bundle_version: Optional[StrictStr] = None
    """Version of the bundle, such as a commit; null if it is not known or the bundle has no versions."""
    relative_fileloc: Optional[StrictStr] = None
    """Path of the DAG's file, relative to its bundle; null if it is not known."""
    fileloc: StrictStr
    """Full path of the DAG's file where the DAG processor runs; need not exist elsewhere."""
    description: Optional[StrictStr] = None
    """Text that says what it is for; null if there is none."""
    timetable_summary: Optional[StrictStr] = None
    """Schedule of the DAG in short, such as `0 0 * * *`; null if it has none."""
    timetable_description: Optional[StrictStr] = None
    """Schedule of the DAG in words; null if there are none."""
    timetable_partitioned: Optional[StrictBool] = None
    """Whether the schedule makes DAG runs for partitions (Airflow 3.2 and later)."""
    timetable_periodic: Optional[StrictBool] = None
    """Whether the schedule has dates of its own, so that a backfill is possible (Airflow 3.3 and later)."""
    tags: List[DagTagResponse]
    """Tags of the DAG, ordered by name."""
    max_active_tasks: StrictInt
    """Number of task instances that may run at the same time in one DAG run."""
    max_active_runs: Optional[StrictInt] = None
    """How many of the DAG runs may be running at the same time; null if it is not known."""
    max_consecutive_failed_dag_runs: StrictInt
    """Number of DAG runs in a row that may fail before Airflow pauses the DAG; 0 for no limit."""
    has_task_concurrency_limits: StrictBool
    """Whether a task of the DAG limits how many of its instances may run at the same time, in the DAG or in a DAG run.
    """
    has_import_errors: StrictBool
    """Whether the DAG's file could not be imported last time; such a DAG cannot be triggered."""
    next_dagrun_logical_date: Optional[datetime] = None
    """Logical date of the next scheduled DAG run, RFC 3339 datetime; null if there is none."""
    next_dagrun_data_interval_start: Optional[datetime] = None
    """RFC 3339 datetime at which the data interval of the next scheduled DAG run begins; null if there is none."""
    next_dagrun_data_interval_end: Optional[datetime] = None
    """RFC 3339 datetime at which the data interval of the next scheduled DAG run ends; null if there is none."""
    next_dagrun_run_after: Optional[datetime] = None
    """Earliest RFC 3339 datetime at which the next scheduled DAG run may be made; null if none is scheduled."""
    allowed_run_types: Optional[List[DagRunType]] = None
    """Kinds of DAG runs that the DAG allows; null for all (Airflow 3.2 and later)."""
    owners: List[StrictStr]
    """Owners of the DAG's tasks."""
    is_backfillable: Optional[StrictBool] = None
    """Whether the DAG can be backfilled; true if its schedule is periodic and it allows DAG runs by backfills (Airflow
    3.3 and later).
    """
    file_token: StrictStr
    """Token that stands for the DAG's file; it is signed by the server, which takes it to parse the file again."""
