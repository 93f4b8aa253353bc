"""The model Config."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from airflow_client.client._model import Model
from airflow_client.client.models.config_section import ConfigSection


class Config(Model):
    """The configuration of the server, or a part of it. Sensitive values are masked.

    :param sections: sections of the configuration
    """

    sections: List[ConfigSection]
    """Sections of the configuration."""
