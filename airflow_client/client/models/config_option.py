"""The model ConfigOption."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.value import Value


class ConfigOption(Model):
    """ConfigOption."""

    key: StrictStr
    value: Value
