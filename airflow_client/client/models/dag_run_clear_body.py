"""The model DAGRunClearBody."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import Field, StrictBool, StrictStr
from typing_extensions import Annotated

from airflow_client.client._model import RequestModel


class DAGRunClearBody(RequestModel):
    """How to clear a DAG run, so that its task instances run again.

    :param dry_run: whether only to say what would be changed; true unless it is set, so that it takes `false` to change
        anything
    :param only_failed: whether to clear only task instances that failed or whose upstream failed; false by default; not
        together with `only_new`
    :param only_new: whether to add and run only tasks that the latest version of the DAG has and the DAG run has not,
        and to clear nothing; false by default (Airflow 3.2.2 and later)
    :param run_on_latest_version: whether to run the newest version of the bundle; if it is null or not set, the DAG's
        `rerun_with_latest_version` decides, then `[core] rerun_with_latest_version`, and if neither is set, the newest
        is taken for a backfill, but not where something is cleared (Airflow 3.1 and later)
    :param note: note to set on the DAG run, up to 1000 characters; an empty string removes the note; null leaves it;
        not used in a dry run (Airflow 3.3 and later)
    """

    _never_null = (
        "dry_run",
        "only_failed",
        "only_new",
    )

    _lifetimes = {"only_new": ("3.2.2", None), "run_on_latest_version": ("3.1.0", None), "note": ("3.3.0", None)}

    dry_run: Optional[StrictBool] = True
    """Whether only to say what would be changed; true unless it is set, so that it takes `false` to change anything."""
    only_failed: Optional[StrictBool] = False
    """Whether to clear only task instances that failed or whose upstream failed; false by default; not together with
    `only_new`.
    """
    only_new: Optional[StrictBool] = False
    """Whether to add and run only tasks that the latest version of the DAG has and the DAG run has not, and to clear
    nothing; false by default (Airflow 3.2.2 and later).
    """
    run_on_latest_version: Optional[StrictBool] = None
    """Whether to run the newest version of the bundle; if it is null or not set, the DAG's `rerun_with_latest_version`
    decides, then `[core] rerun_with_latest_version`, and if neither is set, the newest is taken for a backfill, but
    not where something is cleared (Airflow 3.1 and later).
    """
    note: Optional[Annotated[StrictStr, Field(max_length=1000)]] = None
    """Note to set on the DAG run, up to 1000 characters; an empty string removes the note; null leaves it; not used in
    a dry run (Airflow 3.3 and later).
    """
