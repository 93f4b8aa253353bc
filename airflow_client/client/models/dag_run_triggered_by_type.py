"""The values of DagRunTriggeredByType."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from airflow_client.client._model import StringEnum


class DagRunTriggeredByType(StringEnum):
    """What made a DAG run.

    - ``cli``: a command of Airflow
    - ``operator``: a task of another DAG run, such as one with a TriggerDagRunOperator
    - ``rest_api``: a request to the API
    - ``ui``: a user of the web interface
    - ``test``: a test run of the DAG's code
    - ``timetable``: the schedule of the DAG
    - ``asset``: updates of assets that the DAG is scheduled on
    - ``backfill``: a backfill
    """

    CLI = "cli"
    """A command of Airflow."""
    OPERATOR = "operator"
    """A task of another DAG run, such as one with a TriggerDagRunOperator."""
    REST_API = "rest_api"
    """A request to the API."""
    UI = "ui"
    """A user of the web interface."""
    TEST = "test"
    """A test run of the DAG's code."""
    TIMETABLE = "timetable"
    """The schedule of the DAG."""
    ASSET = "asset"
    """Updates of assets that the DAG is scheduled on."""
    BACKFILL = "backfill"
    """A backfill."""
