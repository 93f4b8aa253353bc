"""The model HealthInfoResponse."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

from typing import Optional

from airflow_client.client._model import Model
from airflow_client.client.models.base_info_response import BaseInfoResponse
from airflow_client.client.models.dag_processor_info_response import DagProcessorInfoResponse
from airflow_client.client.models.scheduler_info_response import SchedulerInfoResponse
from airflow_client.client.models.triggerer_info_response import TriggererInfoResponse


class HealthInfoResponse(Model):
    """HealthInfoResponse."""

    metadatabase: BaseInfoResponse
    scheduler: SchedulerInfoResponse
    triggerer: TriggererInfoResponse
    dag_processor: Optional[DagProcessorInfoResponse] = None
