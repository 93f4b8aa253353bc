"""The model ExternalLogUrlResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model


class ExternalLogUrlResponse(Model):
    """Where a log is kept outside of Airflow. Airflow 3.1 and later.

    :param url: address of the log
    """

    url: StrictStr
    """Address of the log."""
