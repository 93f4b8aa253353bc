"""The model HITLDetailCollection."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import List

from pydantic import StrictInt

from airflow_client.client._model import Model
from airflow_client.client.models.hitl_detail import HITLDetail


class HITLDetailCollection(Model):
    """HITLDetailCollection: Airflow 3.1 and later."""

    hitl_details: List[HITLDetail]
    total_entries: StrictInt
