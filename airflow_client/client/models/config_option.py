"""The model ConfigOption."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.value import Value


class ConfigOption(Model):
    """One option of the configuration.

    :param key: name of the option
    :param value: value of the option, as text; `< hidden >` in place of a sensitive one; or a pair of value and source
    """

    key: StrictStr
    """Name of the option."""
    value: Value
    """Value of the option, as text; `< hidden >` in place of a sensitive one; or a pair of value and source."""
