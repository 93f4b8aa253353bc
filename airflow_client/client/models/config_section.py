"""The model ConfigSection."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictStr

from airflow_client.client._model import Model
from airflow_client.client.models.config_option import ConfigOption


class ConfigSection(Model):
    """A section of the configuration.

    :param name: name by which it is known
    :param options: options in the section
    """

    name: StrictStr
    """Name by which it is known."""
    options: List[ConfigOption]
    """Options in the section."""
