"""The model DAGSourceResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class DAGSourceResponse(Model):
    """The source code of a DAG's file, as of one version of the DAG.

    :param content: text of the file, or a line that says so if the user may not read all DAGs in it
    :param dag_id: ID of the DAG
    :param version_number: number of the DAG version that the text belongs to
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    """

    content: Optional[StrictStr] = None
    """Text of the file, or a line that says so if the user may not read all DAGs in it."""
    dag_id: StrictStr
    """ID of the DAG."""
    version_number: Optional[StrictInt] = None
    """Number of the DAG version that the text belongs to."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
