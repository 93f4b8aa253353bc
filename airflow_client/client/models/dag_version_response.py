"""The model DagVersionResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Optional
from uuid import UUID

from pydantic import StrictInt, StrictStr

from airflow_client.client._model import Model


class DagVersionResponse(Model):
    """A version of a DAG. A new one is made when the DAG has changed since the latest one was used.

    :param id: ID that the server gave it, unique among its kind
    :param version_number: number of the version, counted for each DAG from 1
    :param dag_id: ID of the DAG
    :param bundle_name: name of the bundle that the DAG's file is in; null if it is not known
    :param bundle_version: version of the bundle, such as a commit; null if it is not known or the bundle has no
        versions
    :param created_at: RFC 3339 datetime at which it was created
    :param dag_display_name: name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)
    :param bundle_url: address at which the bundle can be viewed in this version; null if the bundle has none
    """

    id: UUID
    """ID that the server gave it, unique among its kind."""
    version_number: StrictInt
    """Number of the version, counted for each DAG from 1."""
    dag_id: StrictStr
    """ID of the DAG."""
    bundle_name: Optional[StrictStr] = None
    """Name of the bundle that the DAG's file is in; null if it is not known."""
    bundle_version: Optional[StrictStr] = None
    """Version of the bundle, such as a commit; null if it is not known or the bundle has no versions."""
    created_at: datetime
    """RFC 3339 datetime at which it was created."""
    dag_display_name: Optional[StrictStr] = None
    """Name of the DAG for people to read, its ID if the DAG sets no other (Airflow 3.1 and later)."""
    bundle_url: Optional[StrictStr] = None
    """Address at which the bundle can be viewed in this version; null if the bundle has none."""
