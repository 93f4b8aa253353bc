"""The model DagTagResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from pydantic import StrictStr

from airflow_client.client._model import Model


class DagTagResponse(Model):
    """A tag of a DAG.

    :param name: name by which it is known
    :param dag_id: ID of the DAG
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    """

    name: StrictStr
    """Name by which it is known."""
    dag_id: StrictStr
    """ID of the DAG."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
