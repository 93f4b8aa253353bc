"""The model HITLUser."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class HITLUser(Model):
    """A user who may respond or has responded to a request of a task instance. Airflow 3.1 and later.

    :param id: ID of the user in Airflow's auth manager, as text
    :param name: name of the user
    """

    id: StrictStr
    """ID of the user in Airflow's auth manager, as text."""
    name: StrictStr
    """Name of the user."""
