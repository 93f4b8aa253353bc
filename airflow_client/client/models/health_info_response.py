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
    """How the parts of Airflow are. An unhealthy part does not make the request fail.

    :param metadatabase: health of the database
    :param scheduler: health of the scheduler that was last heard of
    :param triggerer: health of the triggerer that was last heard of
    :param dag_processor: health of the DAG processor that was last heard of; null or absent if the server says nothing
        of it
    """

    metadatabase: BaseInfoResponse
    """Health of the database."""
    scheduler: SchedulerInfoResponse
    """Health of the scheduler that was last heard of."""
    triggerer: TriggererInfoResponse
    """Health of the triggerer that was last heard of."""
    dag_processor: Optional[DagProcessorInfoResponse] = None
    """Health of the DAG processor that was last heard of; null or absent if the server says nothing of it."""
