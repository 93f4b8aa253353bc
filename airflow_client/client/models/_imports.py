"""The names in `_exports`, imported plainly, for tools that read programs instead of running them."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from airflow_client.client.models import _exports as _exports
from airflow_client.client.models.actions_inner import ActionsInner as ActionsInner
from airflow_client.client.models.actions_inner1 import ActionsInner1 as ActionsInner1
from airflow_client.client.models.actions_inner2 import ActionsInner2 as ActionsInner2
from airflow_client.client.models.actions_inner3 import ActionsInner3 as ActionsInner3
from airflow_client.client.models.actions_inner4 import ActionsInner4 as ActionsInner4
from airflow_client.client.models.app_builder_menu_item_response import (
    AppBuilderMenuItemResponse as AppBuilderMenuItemResponse,
)
from airflow_client.client.models.app_builder_view_response import AppBuilderViewResponse as AppBuilderViewResponse
from airflow_client.client.models.asset_alias_collection_response import (
    AssetAliasCollectionResponse as AssetAliasCollectionResponse,
)
from airflow_client.client.models.asset_alias_response import AssetAliasResponse as AssetAliasResponse
from airflow_client.client.models.asset_collection_response import AssetCollectionResponse as AssetCollectionResponse
from airflow_client.client.models.asset_event_access_control import AssetEventAccessControl as AssetEventAccessControl
from airflow_client.client.models.asset_event_collection_response import (
    AssetEventCollectionResponse as AssetEventCollectionResponse,
)
from airflow_client.client.models.asset_event_response import AssetEventResponse as AssetEventResponse
from airflow_client.client.models.asset_response import AssetResponse as AssetResponse
from airflow_client.client.models.asset_state_store_body import AssetStateStoreBody as AssetStateStoreBody
from airflow_client.client.models.asset_state_store_collection_response import (
    AssetStateStoreCollectionResponse as AssetStateStoreCollectionResponse,
)
from airflow_client.client.models.asset_state_store_last_updated_by import (
    AssetStateStoreLastUpdatedBy as AssetStateStoreLastUpdatedBy,
)
from airflow_client.client.models.asset_state_store_response import AssetStateStoreResponse as AssetStateStoreResponse
from airflow_client.client.models.asset_state_store_writer_kind import (
    AssetStateStoreWriterKind as AssetStateStoreWriterKind,
)
from airflow_client.client.models.asset_watcher_response import AssetWatcherResponse as AssetWatcherResponse
from airflow_client.client.models.async_connection_test_response import (
    AsyncConnectionTestResponse as AsyncConnectionTestResponse,
)
from airflow_client.client.models.backfill_collection_response import (
    BackfillCollectionResponse as BackfillCollectionResponse,
)
from airflow_client.client.models.backfill_post_body import BackfillPostBody as BackfillPostBody
from airflow_client.client.models.backfill_response import BackfillResponse as BackfillResponse
from airflow_client.client.models.base_info_response import BaseInfoResponse as BaseInfoResponse
from airflow_client.client.models.bulk_action import BulkAction as BulkAction
from airflow_client.client.models.bulk_action_not_on_existence import (
    BulkActionNotOnExistence as BulkActionNotOnExistence,
)
from airflow_client.client.models.bulk_action_on_existence import BulkActionOnExistence as BulkActionOnExistence
from airflow_client.client.models.bulk_action_response import BulkActionResponse as BulkActionResponse
from airflow_client.client.models.bulk_body_bulk_dag_run_body import BulkBodyBulkDAGRunBody as BulkBodyBulkDAGRunBody
from airflow_client.client.models.bulk_body_bulk_dag_run_body_actions_inner import (
    BulkBodyBulkDAGRunBodyActionsInner as BulkBodyBulkDAGRunBodyActionsInner,
)
from airflow_client.client.models.bulk_body_bulk_task_instance_body import (
    BulkBodyBulkTaskInstanceBody as BulkBodyBulkTaskInstanceBody,
)
from airflow_client.client.models.bulk_body_bulk_task_instance_body_actions_inner import (
    BulkBodyBulkTaskInstanceBodyActionsInner as BulkBodyBulkTaskInstanceBodyActionsInner,
)
from airflow_client.client.models.bulk_body_connection_body import BulkBodyConnectionBody as BulkBodyConnectionBody
from airflow_client.client.models.bulk_body_connection_body_actions_inner import (
    BulkBodyConnectionBodyActionsInner as BulkBodyConnectionBodyActionsInner,
)
from airflow_client.client.models.bulk_body_pool_body import BulkBodyPoolBody as BulkBodyPoolBody
from airflow_client.client.models.bulk_body_pool_body_actions_inner import (
    BulkBodyPoolBodyActionsInner as BulkBodyPoolBodyActionsInner,
)
from airflow_client.client.models.bulk_body_variable_body import BulkBodyVariableBody as BulkBodyVariableBody
from airflow_client.client.models.bulk_body_variable_body_actions_inner import (
    BulkBodyVariableBodyActionsInner as BulkBodyVariableBodyActionsInner,
)
from airflow_client.client.models.bulk_create_action_bulk_dag_run_body import (
    BulkCreateActionBulkDAGRunBody as BulkCreateActionBulkDAGRunBody,
)
from airflow_client.client.models.bulk_create_action_bulk_task_instance_body import (
    BulkCreateActionBulkTaskInstanceBody as BulkCreateActionBulkTaskInstanceBody,
)
from airflow_client.client.models.bulk_create_action_connection_body import (
    BulkCreateActionConnectionBody as BulkCreateActionConnectionBody,
)
from airflow_client.client.models.bulk_create_action_pool_body import (
    BulkCreateActionPoolBody as BulkCreateActionPoolBody,
)
from airflow_client.client.models.bulk_create_action_variable_body import (
    BulkCreateActionVariableBody as BulkCreateActionVariableBody,
)
from airflow_client.client.models.bulk_dag_run_body import BulkDAGRunBody as BulkDAGRunBody
from airflow_client.client.models.bulk_dag_run_clear_body import BulkDAGRunClearBody as BulkDAGRunClearBody
from airflow_client.client.models.bulk_delete_action_bulk_dag_run_body import (
    BulkDeleteActionBulkDAGRunBody as BulkDeleteActionBulkDAGRunBody,
)
from airflow_client.client.models.bulk_delete_action_bulk_dag_run_body_entities_inner import (
    BulkDeleteActionBulkDAGRunBodyEntitiesInner as BulkDeleteActionBulkDAGRunBodyEntitiesInner,
)
from airflow_client.client.models.bulk_delete_action_bulk_task_instance_body import (
    BulkDeleteActionBulkTaskInstanceBody as BulkDeleteActionBulkTaskInstanceBody,
)
from airflow_client.client.models.bulk_delete_action_bulk_task_instance_body_entities_inner import (
    BulkDeleteActionBulkTaskInstanceBodyEntitiesInner as BulkDeleteActionBulkTaskInstanceBodyEntitiesInner,
)
from airflow_client.client.models.bulk_delete_action_connection_body import (
    BulkDeleteActionConnectionBody as BulkDeleteActionConnectionBody,
)
from airflow_client.client.models.bulk_delete_action_connection_body_entities_inner import (
    BulkDeleteActionConnectionBodyEntitiesInner as BulkDeleteActionConnectionBodyEntitiesInner,
)
from airflow_client.client.models.bulk_delete_action_pool_body import (
    BulkDeleteActionPoolBody as BulkDeleteActionPoolBody,
)
from airflow_client.client.models.bulk_delete_action_pool_body_entities_inner import (
    BulkDeleteActionPoolBodyEntitiesInner as BulkDeleteActionPoolBodyEntitiesInner,
)
from airflow_client.client.models.bulk_delete_action_variable_body import (
    BulkDeleteActionVariableBody as BulkDeleteActionVariableBody,
)
from airflow_client.client.models.bulk_delete_action_variable_body_entities_inner import (
    BulkDeleteActionVariableBodyEntitiesInner as BulkDeleteActionVariableBodyEntitiesInner,
)
from airflow_client.client.models.bulk_response import BulkResponse as BulkResponse
from airflow_client.client.models.bulk_task_instance_body import BulkTaskInstanceBody as BulkTaskInstanceBody
from airflow_client.client.models.bulk_update_action_bulk_dag_run_body import (
    BulkUpdateActionBulkDAGRunBody as BulkUpdateActionBulkDAGRunBody,
)
from airflow_client.client.models.bulk_update_action_bulk_task_instance_body import (
    BulkUpdateActionBulkTaskInstanceBody as BulkUpdateActionBulkTaskInstanceBody,
)
from airflow_client.client.models.bulk_update_action_connection_body import (
    BulkUpdateActionConnectionBody as BulkUpdateActionConnectionBody,
)
from airflow_client.client.models.bulk_update_action_pool_body import (
    BulkUpdateActionPoolBody as BulkUpdateActionPoolBody,
)
from airflow_client.client.models.bulk_update_action_variable_body import (
    BulkUpdateActionVariableBody as BulkUpdateActionVariableBody,
)
from airflow_client.client.models.clear_partitions_body import ClearPartitionsBody as ClearPartitionsBody
from airflow_client.client.models.clear_partitions_response import ClearPartitionsResponse as ClearPartitionsResponse
from airflow_client.client.models.clear_task_instance_collection_response import (
    ClearTaskInstanceCollectionResponse as ClearTaskInstanceCollectionResponse,
)
from airflow_client.client.models.clear_task_instances_body import ClearTaskInstancesBody as ClearTaskInstancesBody
from airflow_client.client.models.clear_task_instances_body_task_ids_inner import (
    ClearTaskInstancesBodyTaskIdsInner as ClearTaskInstancesBodyTaskIdsInner,
)
from airflow_client.client.models.config import Config as Config
from airflow_client.client.models.config_option import ConfigOption as ConfigOption
from airflow_client.client.models.config_section import ConfigSection as ConfigSection
from airflow_client.client.models.connection_body import ConnectionBody as ConnectionBody
from airflow_client.client.models.connection_collection_response import (
    ConnectionCollectionResponse as ConnectionCollectionResponse,
)
from airflow_client.client.models.connection_response import ConnectionResponse as ConnectionResponse
from airflow_client.client.models.connection_test_queued_response import (
    ConnectionTestQueuedResponse as ConnectionTestQueuedResponse,
)
from airflow_client.client.models.connection_test_request_body import (
    ConnectionTestRequestBody as ConnectionTestRequestBody,
)
from airflow_client.client.models.connection_test_response import ConnectionTestResponse as ConnectionTestResponse
from airflow_client.client.models.content import Content as Content
from airflow_client.client.models.create_asset_events_body import CreateAssetEventsBody as CreateAssetEventsBody
from airflow_client.client.models.dag_collection_response import DAGCollectionResponse as DAGCollectionResponse
from airflow_client.client.models.dag_details_response import DAGDetailsResponse as DAGDetailsResponse
from airflow_client.client.models.dag_patch_body import DAGPatchBody as DAGPatchBody
from airflow_client.client.models.dag_processor_info_response import (
    DagProcessorInfoResponse as DagProcessorInfoResponse,
)
from airflow_client.client.models.dag_response import DAGResponse as DAGResponse
from airflow_client.client.models.dag_run_asset_reference import DagRunAssetReference as DagRunAssetReference
from airflow_client.client.models.dag_run_clear_body import DAGRunClearBody as DAGRunClearBody
from airflow_client.client.models.dag_run_collection_response import (
    DAGRunCollectionResponse as DAGRunCollectionResponse,
)
from airflow_client.client.models.dag_run_mutable_states import DagRunMutableStates as DagRunMutableStates
from airflow_client.client.models.dag_run_patch_body import DAGRunPatchBody as DAGRunPatchBody
from airflow_client.client.models.dag_run_patch_states import DAGRunPatchStates as DAGRunPatchStates
from airflow_client.client.models.dag_run_response import DAGRunResponse as DAGRunResponse
from airflow_client.client.models.dag_run_state import DagRunState as DagRunState
from airflow_client.client.models.dag_run_triggered_by_type import DagRunTriggeredByType as DagRunTriggeredByType
from airflow_client.client.models.dag_run_type import DagRunType as DagRunType
from airflow_client.client.models.dag_runs_batch_body import DAGRunsBatchBody as DAGRunsBatchBody
from airflow_client.client.models.dag_schedule_asset_reference import (
    DagScheduleAssetReference as DagScheduleAssetReference,
)
from airflow_client.client.models.dag_source_response import DAGSourceResponse as DAGSourceResponse
from airflow_client.client.models.dag_stats_collection_response import (
    DagStatsCollectionResponse as DagStatsCollectionResponse,
)
from airflow_client.client.models.dag_stats_response import DagStatsResponse as DagStatsResponse
from airflow_client.client.models.dag_stats_state_response import DagStatsStateResponse as DagStatsStateResponse
from airflow_client.client.models.dag_tag_collection_response import (
    DAGTagCollectionResponse as DAGTagCollectionResponse,
)
from airflow_client.client.models.dag_tag_response import DagTagResponse as DagTagResponse
from airflow_client.client.models.dag_version_collection_response import (
    DAGVersionCollectionResponse as DAGVersionCollectionResponse,
)
from airflow_client.client.models.dag_version_response import DagVersionResponse as DagVersionResponse
from airflow_client.client.models.dag_warning_collection_response import (
    DAGWarningCollectionResponse as DAGWarningCollectionResponse,
)
from airflow_client.client.models.dag_warning_response import DAGWarningResponse as DAGWarningResponse
from airflow_client.client.models.dag_warning_type import DagWarningType as DagWarningType
from airflow_client.client.models.detail import Detail as Detail
from airflow_client.client.models.dry_run_backfill_collection_response import (
    DryRunBackfillCollectionResponse as DryRunBackfillCollectionResponse,
)
from airflow_client.client.models.dry_run_backfill_response import DryRunBackfillResponse as DryRunBackfillResponse
from airflow_client.client.models.entities_inner import EntitiesInner as EntitiesInner
from airflow_client.client.models.entities_inner1 import EntitiesInner1 as EntitiesInner1
from airflow_client.client.models.entities_inner2 import EntitiesInner2 as EntitiesInner2
from airflow_client.client.models.entities_inner3 import EntitiesInner3 as EntitiesInner3
from airflow_client.client.models.entities_inner4 import EntitiesInner4 as EntitiesInner4
from airflow_client.client.models.event_log_collection_response import (
    EventLogCollectionResponse as EventLogCollectionResponse,
)
from airflow_client.client.models.event_log_response import EventLogResponse as EventLogResponse
from airflow_client.client.models.expires_at import ExpiresAt as ExpiresAt
from airflow_client.client.models.external_log_url_response import ExternalLogUrlResponse as ExternalLogUrlResponse
from airflow_client.client.models.external_view_response import ExternalViewResponse as ExternalViewResponse
from airflow_client.client.models.extra_link_collection_response import (
    ExtraLinkCollectionResponse as ExtraLinkCollectionResponse,
)
from airflow_client.client.models.fast_api_app_response import FastAPIAppResponse as FastAPIAppResponse
from airflow_client.client.models.fast_api_root_middleware_response import (
    FastAPIRootMiddlewareResponse as FastAPIRootMiddlewareResponse,
)
from airflow_client.client.models.health_info_response import HealthInfoResponse as HealthInfoResponse
from airflow_client.client.models.hitl_detail import HITLDetail as HITLDetail
from airflow_client.client.models.hitl_detail_collection import HITLDetailCollection as HITLDetailCollection
from airflow_client.client.models.hitl_detail_history import HITLDetailHistory as HITLDetailHistory
from airflow_client.client.models.hitl_detail_response import HITLDetailResponse as HITLDetailResponse
from airflow_client.client.models.hitl_user import HITLUser as HITLUser
from airflow_client.client.models.http_exception_response import HTTPExceptionResponse as HTTPExceptionResponse
from airflow_client.client.models.http_validation_error import HTTPValidationError as HTTPValidationError
from airflow_client.client.models.import_error_collection_response import (
    ImportErrorCollectionResponse as ImportErrorCollectionResponse,
)
from airflow_client.client.models.import_error_response import ImportErrorResponse as ImportErrorResponse
from airflow_client.client.models.job_collection_response import JobCollectionResponse as JobCollectionResponse
from airflow_client.client.models.job_response import JobResponse as JobResponse
from airflow_client.client.models.last_asset_event_response import LastAssetEventResponse as LastAssetEventResponse
from airflow_client.client.models.location_inner import LocationInner as LocationInner
from airflow_client.client.models.materialize_asset_body import MaterializeAssetBody as MaterializeAssetBody
from airflow_client.client.models.new_task_response import NewTaskResponse as NewTaskResponse
from airflow_client.client.models.patch_task_instance_body import PatchTaskInstanceBody as PatchTaskInstanceBody
from airflow_client.client.models.plugin_collection_response import PluginCollectionResponse as PluginCollectionResponse
from airflow_client.client.models.plugin_import_error_collection_response import (
    PluginImportErrorCollectionResponse as PluginImportErrorCollectionResponse,
)
from airflow_client.client.models.plugin_import_error_response import (
    PluginImportErrorResponse as PluginImportErrorResponse,
)
from airflow_client.client.models.plugin_response import PluginResponse as PluginResponse
from airflow_client.client.models.pool_body import PoolBody as PoolBody
from airflow_client.client.models.pool_collection_response import PoolCollectionResponse as PoolCollectionResponse
from airflow_client.client.models.pool_patch_body import PoolPatchBody as PoolPatchBody
from airflow_client.client.models.pool_response import PoolResponse as PoolResponse
from airflow_client.client.models.provider_collection_response import (
    ProviderCollectionResponse as ProviderCollectionResponse,
)
from airflow_client.client.models.provider_response import ProviderResponse as ProviderResponse
from airflow_client.client.models.queued_event_collection_response import (
    QueuedEventCollectionResponse as QueuedEventCollectionResponse,
)
from airflow_client.client.models.queued_event_response import QueuedEventResponse as QueuedEventResponse
from airflow_client.client.models.react_app_response import ReactAppResponse as ReactAppResponse
from airflow_client.client.models.reprocess_behavior import ReprocessBehavior as ReprocessBehavior
from airflow_client.client.models.response_clear_dag_run import ResponseClearDagRun as ResponseClearDagRun
from airflow_client.client.models.response_clear_dag_runs import ResponseClearDagRuns as ResponseClearDagRuns
from airflow_client.client.models.response_get_xcom_entry import ResponseGetXcomEntry as ResponseGetXcomEntry
from airflow_client.client.models.scheduler_info_response import SchedulerInfoResponse as SchedulerInfoResponse
from airflow_client.client.models.structured_log_message import StructuredLogMessage as StructuredLogMessage
from airflow_client.client.models.task_collection_response import TaskCollectionResponse as TaskCollectionResponse
from airflow_client.client.models.task_dependency_collection_response import (
    TaskDependencyCollectionResponse as TaskDependencyCollectionResponse,
)
from airflow_client.client.models.task_dependency_response import TaskDependencyResponse as TaskDependencyResponse
from airflow_client.client.models.task_inlet_asset_reference import TaskInletAssetReference as TaskInletAssetReference
from airflow_client.client.models.task_instance_collection_response import (
    TaskInstanceCollectionResponse as TaskInstanceCollectionResponse,
)
from airflow_client.client.models.task_instance_history_collection_response import (
    TaskInstanceHistoryCollectionResponse as TaskInstanceHistoryCollectionResponse,
)
from airflow_client.client.models.task_instance_history_response import (
    TaskInstanceHistoryResponse as TaskInstanceHistoryResponse,
)
from airflow_client.client.models.task_instance_response import TaskInstanceResponse as TaskInstanceResponse
from airflow_client.client.models.task_instance_state import TaskInstanceState as TaskInstanceState
from airflow_client.client.models.task_instances_batch_body import TaskInstancesBatchBody as TaskInstancesBatchBody
from airflow_client.client.models.task_instances_inner import TaskInstancesInner as TaskInstancesInner
from airflow_client.client.models.task_instances_log_response import (
    TaskInstancesLogResponse as TaskInstancesLogResponse,
)
from airflow_client.client.models.task_outlet_asset_reference import (
    TaskOutletAssetReference as TaskOutletAssetReference,
)
from airflow_client.client.models.task_response import TaskResponse as TaskResponse
from airflow_client.client.models.task_state_store_body import TaskStateStoreBody as TaskStateStoreBody
from airflow_client.client.models.task_state_store_collection_response import (
    TaskStateStoreCollectionResponse as TaskStateStoreCollectionResponse,
)
from airflow_client.client.models.task_state_store_patch_body import TaskStateStorePatchBody as TaskStateStorePatchBody
from airflow_client.client.models.task_state_store_response import TaskStateStoreResponse as TaskStateStoreResponse
from airflow_client.client.models.time_delta import TimeDelta as TimeDelta
from airflow_client.client.models.trigger_dag_run_post_body import TriggerDAGRunPostBody as TriggerDAGRunPostBody
from airflow_client.client.models.trigger_response import TriggerResponse as TriggerResponse
from airflow_client.client.models.triggerer_info_response import TriggererInfoResponse as TriggererInfoResponse
from airflow_client.client.models.update_hitl_detail_payload import UpdateHITLDetailPayload as UpdateHITLDetailPayload
from airflow_client.client.models.validation_error import ValidationError as ValidationError
from airflow_client.client.models.validation_error_loc_inner import ValidationErrorLocInner as ValidationErrorLocInner
from airflow_client.client.models.value import Value as Value
from airflow_client.client.models.variable_body import VariableBody as VariableBody
from airflow_client.client.models.variable_collection_response import (
    VariableCollectionResponse as VariableCollectionResponse,
)
from airflow_client.client.models.variable_response import VariableResponse as VariableResponse
from airflow_client.client.models.version_info import VersionInfo as VersionInfo
from airflow_client.client.models.x_com_collection_response import XComCollectionResponse as XComCollectionResponse
from airflow_client.client.models.x_com_create_body import XComCreateBody as XComCreateBody
from airflow_client.client.models.x_com_response import XComResponse as XComResponse
from airflow_client.client.models.x_com_response_native import XComResponseNative as XComResponseNative
from airflow_client.client.models.x_com_response_string import XComResponseString as XComResponseString
from airflow_client.client.models.x_com_update_body import XComUpdateBody as XComUpdateBody
