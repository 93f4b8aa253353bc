"""One class for each schema of Airflow's REST API."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from airflow_client.client.models.actions_inner import ActionsInner
    from airflow_client.client.models.actions_inner1 import ActionsInner1
    from airflow_client.client.models.actions_inner2 import ActionsInner2
    from airflow_client.client.models.actions_inner3 import ActionsInner3
    from airflow_client.client.models.actions_inner4 import ActionsInner4
    from airflow_client.client.models.app_builder_menu_item_response import AppBuilderMenuItemResponse
    from airflow_client.client.models.app_builder_view_response import AppBuilderViewResponse
    from airflow_client.client.models.asset_alias_collection_response import AssetAliasCollectionResponse
    from airflow_client.client.models.asset_alias_response import AssetAliasResponse
    from airflow_client.client.models.asset_collection_response import AssetCollectionResponse
    from airflow_client.client.models.asset_event_access_control import AssetEventAccessControl
    from airflow_client.client.models.asset_event_collection_response import AssetEventCollectionResponse
    from airflow_client.client.models.asset_event_response import AssetEventResponse
    from airflow_client.client.models.asset_response import AssetResponse
    from airflow_client.client.models.asset_state_store_body import AssetStateStoreBody
    from airflow_client.client.models.asset_state_store_collection_response import AssetStateStoreCollectionResponse
    from airflow_client.client.models.asset_state_store_last_updated_by import AssetStateStoreLastUpdatedBy
    from airflow_client.client.models.asset_state_store_response import AssetStateStoreResponse
    from airflow_client.client.models.asset_state_store_writer_kind import AssetStateStoreWriterKind
    from airflow_client.client.models.asset_watcher_response import AssetWatcherResponse
    from airflow_client.client.models.async_connection_test_response import AsyncConnectionTestResponse
    from airflow_client.client.models.backfill_collection_response import BackfillCollectionResponse
    from airflow_client.client.models.backfill_post_body import BackfillPostBody
    from airflow_client.client.models.backfill_response import BackfillResponse
    from airflow_client.client.models.base_info_response import BaseInfoResponse
    from airflow_client.client.models.bulk_action import BulkAction
    from airflow_client.client.models.bulk_action_not_on_existence import BulkActionNotOnExistence
    from airflow_client.client.models.bulk_action_on_existence import BulkActionOnExistence
    from airflow_client.client.models.bulk_action_response import BulkActionResponse
    from airflow_client.client.models.bulk_body_bulk_dag_run_body import BulkBodyBulkDAGRunBody
    from airflow_client.client.models.bulk_body_bulk_dag_run_body_actions_inner import (
        BulkBodyBulkDAGRunBodyActionsInner,
    )
    from airflow_client.client.models.bulk_body_bulk_task_instance_body import BulkBodyBulkTaskInstanceBody
    from airflow_client.client.models.bulk_body_bulk_task_instance_body_actions_inner import (
        BulkBodyBulkTaskInstanceBodyActionsInner,
    )
    from airflow_client.client.models.bulk_body_connection_body import BulkBodyConnectionBody
    from airflow_client.client.models.bulk_body_connection_body_actions_inner import BulkBodyConnectionBodyActionsInner
    from airflow_client.client.models.bulk_body_pool_body import BulkBodyPoolBody
    from airflow_client.client.models.bulk_body_pool_body_actions_inner import BulkBodyPoolBodyActionsInner
    from airflow_client.client.models.bulk_body_variable_body import BulkBodyVariableBody
    from airflow_client.client.models.bulk_body_variable_body_actions_inner import BulkBodyVariableBodyActionsInner
    from airflow_client.client.models.bulk_create_action_bulk_dag_run_body import BulkCreateActionBulkDAGRunBody
    from airflow_client.client.models.bulk_create_action_bulk_task_instance_body import (
        BulkCreateActionBulkTaskInstanceBody,
    )
    from airflow_client.client.models.bulk_create_action_connection_body import BulkCreateActionConnectionBody
    from airflow_client.client.models.bulk_create_action_pool_body import BulkCreateActionPoolBody
    from airflow_client.client.models.bulk_create_action_variable_body import BulkCreateActionVariableBody
    from airflow_client.client.models.bulk_dag_run_body import BulkDAGRunBody
    from airflow_client.client.models.bulk_dag_run_clear_body import BulkDAGRunClearBody
    from airflow_client.client.models.bulk_delete_action_bulk_dag_run_body import BulkDeleteActionBulkDAGRunBody
    from airflow_client.client.models.bulk_delete_action_bulk_dag_run_body_entities_inner import (
        BulkDeleteActionBulkDAGRunBodyEntitiesInner,
    )
    from airflow_client.client.models.bulk_delete_action_bulk_task_instance_body import (
        BulkDeleteActionBulkTaskInstanceBody,
    )
    from airflow_client.client.models.bulk_delete_action_bulk_task_instance_body_entities_inner import (
        BulkDeleteActionBulkTaskInstanceBodyEntitiesInner,
    )
    from airflow_client.client.models.bulk_delete_action_connection_body import BulkDeleteActionConnectionBody
    from airflow_client.client.models.bulk_delete_action_connection_body_entities_inner import (
        BulkDeleteActionConnectionBodyEntitiesInner,
    )
    from airflow_client.client.models.bulk_delete_action_pool_body import BulkDeleteActionPoolBody
    from airflow_client.client.models.bulk_delete_action_pool_body_entities_inner import (
        BulkDeleteActionPoolBodyEntitiesInner,
    )
    from airflow_client.client.models.bulk_delete_action_variable_body import BulkDeleteActionVariableBody
    from airflow_client.client.models.bulk_delete_action_variable_body_entities_inner import (
        BulkDeleteActionVariableBodyEntitiesInner,
    )
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.models.bulk_task_instance_body import BulkTaskInstanceBody
    from airflow_client.client.models.bulk_update_action_bulk_dag_run_body import BulkUpdateActionBulkDAGRunBody
    from airflow_client.client.models.bulk_update_action_bulk_task_instance_body import (
        BulkUpdateActionBulkTaskInstanceBody,
    )
    from airflow_client.client.models.bulk_update_action_connection_body import BulkUpdateActionConnectionBody
    from airflow_client.client.models.bulk_update_action_pool_body import BulkUpdateActionPoolBody
    from airflow_client.client.models.bulk_update_action_variable_body import BulkUpdateActionVariableBody
    from airflow_client.client.models.clear_partitions_body import ClearPartitionsBody
    from airflow_client.client.models.clear_partitions_response import ClearPartitionsResponse
    from airflow_client.client.models.clear_task_instance_collection_response import ClearTaskInstanceCollectionResponse
    from airflow_client.client.models.clear_task_instances_body import ClearTaskInstancesBody
    from airflow_client.client.models.clear_task_instances_body_task_ids_inner import ClearTaskInstancesBodyTaskIdsInner
    from airflow_client.client.models.config import Config
    from airflow_client.client.models.config_option import ConfigOption
    from airflow_client.client.models.config_section import ConfigSection
    from airflow_client.client.models.connection_body import ConnectionBody
    from airflow_client.client.models.connection_collection_response import ConnectionCollectionResponse
    from airflow_client.client.models.connection_response import ConnectionResponse
    from airflow_client.client.models.connection_test_queued_response import ConnectionTestQueuedResponse
    from airflow_client.client.models.connection_test_request_body import ConnectionTestRequestBody
    from airflow_client.client.models.connection_test_response import ConnectionTestResponse
    from airflow_client.client.models.content import Content
    from airflow_client.client.models.create_asset_events_body import CreateAssetEventsBody
    from airflow_client.client.models.dag_collection_response import DAGCollectionResponse
    from airflow_client.client.models.dag_details_response import DAGDetailsResponse
    from airflow_client.client.models.dag_patch_body import DAGPatchBody
    from airflow_client.client.models.dag_processor_info_response import DagProcessorInfoResponse
    from airflow_client.client.models.dag_response import DAGResponse
    from airflow_client.client.models.dag_run_asset_reference import DagRunAssetReference
    from airflow_client.client.models.dag_run_clear_body import DAGRunClearBody
    from airflow_client.client.models.dag_run_collection_response import DAGRunCollectionResponse
    from airflow_client.client.models.dag_run_mutable_states import DagRunMutableStates
    from airflow_client.client.models.dag_run_patch_body import DAGRunPatchBody
    from airflow_client.client.models.dag_run_patch_states import DAGRunPatchStates
    from airflow_client.client.models.dag_run_response import DAGRunResponse
    from airflow_client.client.models.dag_run_state import DagRunState
    from airflow_client.client.models.dag_run_triggered_by_type import DagRunTriggeredByType
    from airflow_client.client.models.dag_run_type import DagRunType
    from airflow_client.client.models.dag_runs_batch_body import DAGRunsBatchBody
    from airflow_client.client.models.dag_schedule_asset_reference import DagScheduleAssetReference
    from airflow_client.client.models.dag_source_response import DAGSourceResponse
    from airflow_client.client.models.dag_stats_collection_response import DagStatsCollectionResponse
    from airflow_client.client.models.dag_stats_response import DagStatsResponse
    from airflow_client.client.models.dag_stats_state_response import DagStatsStateResponse
    from airflow_client.client.models.dag_tag_collection_response import DAGTagCollectionResponse
    from airflow_client.client.models.dag_tag_response import DagTagResponse
    from airflow_client.client.models.dag_version_collection_response import DAGVersionCollectionResponse
    from airflow_client.client.models.dag_version_response import DagVersionResponse
    from airflow_client.client.models.dag_warning_collection_response import DAGWarningCollectionResponse
    from airflow_client.client.models.dag_warning_response import DAGWarningResponse
    from airflow_client.client.models.dag_warning_type import DagWarningType
    from airflow_client.client.models.detail import Detail
    from airflow_client.client.models.dry_run_backfill_collection_response import DryRunBackfillCollectionResponse
    from airflow_client.client.models.dry_run_backfill_response import DryRunBackfillResponse
    from airflow_client.client.models.entities_inner import EntitiesInner
    from airflow_client.client.models.entities_inner1 import EntitiesInner1
    from airflow_client.client.models.entities_inner2 import EntitiesInner2
    from airflow_client.client.models.entities_inner3 import EntitiesInner3
    from airflow_client.client.models.entities_inner4 import EntitiesInner4
    from airflow_client.client.models.event_log_collection_response import EventLogCollectionResponse
    from airflow_client.client.models.event_log_response import EventLogResponse
    from airflow_client.client.models.expires_at import ExpiresAt
    from airflow_client.client.models.external_log_url_response import ExternalLogUrlResponse
    from airflow_client.client.models.external_view_response import ExternalViewResponse
    from airflow_client.client.models.extra_link_collection_response import ExtraLinkCollectionResponse
    from airflow_client.client.models.fast_api_app_response import FastAPIAppResponse
    from airflow_client.client.models.fast_api_root_middleware_response import FastAPIRootMiddlewareResponse
    from airflow_client.client.models.health_info_response import HealthInfoResponse
    from airflow_client.client.models.hitl_detail import HITLDetail
    from airflow_client.client.models.hitl_detail_collection import HITLDetailCollection
    from airflow_client.client.models.hitl_detail_history import HITLDetailHistory
    from airflow_client.client.models.hitl_detail_response import HITLDetailResponse
    from airflow_client.client.models.hitl_user import HITLUser
    from airflow_client.client.models.http_exception_response import HTTPExceptionResponse
    from airflow_client.client.models.http_validation_error import HTTPValidationError
    from airflow_client.client.models.import_error_collection_response import ImportErrorCollectionResponse
    from airflow_client.client.models.import_error_response import ImportErrorResponse
    from airflow_client.client.models.job_collection_response import JobCollectionResponse
    from airflow_client.client.models.job_response import JobResponse
    from airflow_client.client.models.last_asset_event_response import LastAssetEventResponse
    from airflow_client.client.models.location_inner import LocationInner
    from airflow_client.client.models.materialize_asset_body import MaterializeAssetBody
    from airflow_client.client.models.new_task_response import NewTaskResponse
    from airflow_client.client.models.patch_task_instance_body import PatchTaskInstanceBody
    from airflow_client.client.models.plugin_collection_response import PluginCollectionResponse
    from airflow_client.client.models.plugin_import_error_collection_response import PluginImportErrorCollectionResponse
    from airflow_client.client.models.plugin_import_error_response import PluginImportErrorResponse
    from airflow_client.client.models.plugin_response import PluginResponse
    from airflow_client.client.models.pool_body import PoolBody
    from airflow_client.client.models.pool_collection_response import PoolCollectionResponse
    from airflow_client.client.models.pool_patch_body import PoolPatchBody
    from airflow_client.client.models.pool_response import PoolResponse
    from airflow_client.client.models.provider_collection_response import ProviderCollectionResponse
    from airflow_client.client.models.provider_response import ProviderResponse
    from airflow_client.client.models.queued_event_collection_response import QueuedEventCollectionResponse
    from airflow_client.client.models.queued_event_response import QueuedEventResponse
    from airflow_client.client.models.react_app_response import ReactAppResponse
    from airflow_client.client.models.reprocess_behavior import ReprocessBehavior
    from airflow_client.client.models.response_clear_dag_run import ResponseClearDagRun
    from airflow_client.client.models.response_clear_dag_runs import ResponseClearDagRuns
    from airflow_client.client.models.response_get_xcom_entry import ResponseGetXcomEntry
    from airflow_client.client.models.scheduler_info_response import SchedulerInfoResponse
    from airflow_client.client.models.structured_log_message import StructuredLogMessage
    from airflow_client.client.models.task_collection_response import TaskCollectionResponse
    from airflow_client.client.models.task_dependency_collection_response import TaskDependencyCollectionResponse
    from airflow_client.client.models.task_dependency_response import TaskDependencyResponse
    from airflow_client.client.models.task_inlet_asset_reference import TaskInletAssetReference
    from airflow_client.client.models.task_instance_collection_response import TaskInstanceCollectionResponse
    from airflow_client.client.models.task_instance_history_collection_response import (
        TaskInstanceHistoryCollectionResponse,
    )
    from airflow_client.client.models.task_instance_history_response import TaskInstanceHistoryResponse
    from airflow_client.client.models.task_instance_response import TaskInstanceResponse
    from airflow_client.client.models.task_instance_state import TaskInstanceState
    from airflow_client.client.models.task_instances_batch_body import TaskInstancesBatchBody
    from airflow_client.client.models.task_instances_inner import TaskInstancesInner
    from airflow_client.client.models.task_instances_log_response import TaskInstancesLogResponse
    from airflow_client.client.models.task_outlet_asset_reference import TaskOutletAssetReference
    from airflow_client.client.models.task_response import TaskResponse
    from airflow_client.client.models.task_state_store_body import TaskStateStoreBody
    from airflow_client.client.models.task_state_store_collection_response import TaskStateStoreCollectionResponse
    from airflow_client.client.models.task_state_store_patch_body import TaskStateStorePatchBody
    from airflow_client.client.models.task_state_store_response import TaskStateStoreResponse
    from airflow_client.client.models.time_delta import TimeDelta
    from airflow_client.client.models.trigger_dag_run_post_body import TriggerDAGRunPostBody
    from airflow_client.client.models.trigger_response import TriggerResponse
    from airflow_client.client.models.triggerer_info_response import TriggererInfoResponse
    from airflow_client.client.models.update_hitl_detail_payload import UpdateHITLDetailPayload
    from airflow_client.client.models.validation_error import ValidationError
    from airflow_client.client.models.validation_error_loc_inner import ValidationErrorLocInner
    from airflow_client.client.models.value import Value
    from airflow_client.client.models.variable_body import VariableBody
    from airflow_client.client.models.variable_collection_response import VariableCollectionResponse
    from airflow_client.client.models.variable_response import VariableResponse
    from airflow_client.client.models.version_info import VersionInfo
    from airflow_client.client.models.x_com_collection_response import XComCollectionResponse
    from airflow_client.client.models.x_com_create_body import XComCreateBody
    from airflow_client.client.models.x_com_response import XComResponse
    from airflow_client.client.models.x_com_response_native import XComResponseNative
    from airflow_client.client.models.x_com_response_string import XComResponseString
    from airflow_client.client.models.x_com_update_body import XComUpdateBody

_EXPORTS = {
    "ActionsInner": "actions_inner",
    "ActionsInner1": "actions_inner1",
    "ActionsInner2": "actions_inner2",
    "ActionsInner3": "actions_inner3",
    "ActionsInner4": "actions_inner4",
    "AppBuilderMenuItemResponse": "app_builder_menu_item_response",
    "AppBuilderViewResponse": "app_builder_view_response",
    "AssetAliasCollectionResponse": "asset_alias_collection_response",
    "AssetAliasResponse": "asset_alias_response",
    "AssetCollectionResponse": "asset_collection_response",
    "AssetEventAccessControl": "asset_event_access_control",
    "AssetEventCollectionResponse": "asset_event_collection_response",
    "AssetEventResponse": "asset_event_response",
    "AssetResponse": "asset_response",
    "AssetStateStoreBody": "asset_state_store_body",
    "AssetStateStoreCollectionResponse": "asset_state_store_collection_response",
    "AssetStateStoreLastUpdatedBy": "asset_state_store_last_updated_by",
    "AssetStateStoreResponse": "asset_state_store_response",
    "AssetStateStoreWriterKind": "asset_state_store_writer_kind",
    "AssetWatcherResponse": "asset_watcher_response",
    "AsyncConnectionTestResponse": "async_connection_test_response",
    "BackfillCollectionResponse": "backfill_collection_response",
    "BackfillPostBody": "backfill_post_body",
    "BackfillResponse": "backfill_response",
    "BaseInfoResponse": "base_info_response",
    "BulkAction": "bulk_action",
    "BulkActionNotOnExistence": "bulk_action_not_on_existence",
    "BulkActionOnExistence": "bulk_action_on_existence",
    "BulkActionResponse": "bulk_action_response",
    "BulkBodyBulkDAGRunBody": "bulk_body_bulk_dag_run_body",
    "BulkBodyBulkDAGRunBodyActionsInner": "bulk_body_bulk_dag_run_body_actions_inner",
    "BulkBodyBulkTaskInstanceBody": "bulk_body_bulk_task_instance_body",
    "BulkBodyBulkTaskInstanceBodyActionsInner": "bulk_body_bulk_task_instance_body_actions_inner",
    "BulkBodyConnectionBody": "bulk_body_connection_body",
    "BulkBodyConnectionBodyActionsInner": "bulk_body_connection_body_actions_inner",
    "BulkBodyPoolBody": "bulk_body_pool_body",
    "BulkBodyPoolBodyActionsInner": "bulk_body_pool_body_actions_inner",
    "BulkBodyVariableBody": "bulk_body_variable_body",
    "BulkBodyVariableBodyActionsInner": "bulk_body_variable_body_actions_inner",
    "BulkCreateActionBulkDAGRunBody": "bulk_create_action_bulk_dag_run_body",
    "BulkCreateActionBulkTaskInstanceBody": "bulk_create_action_bulk_task_instance_body",
    "BulkCreateActionConnectionBody": "bulk_create_action_connection_body",
    "BulkCreateActionPoolBody": "bulk_create_action_pool_body",
    "BulkCreateActionVariableBody": "bulk_create_action_variable_body",
    "BulkDAGRunBody": "bulk_dag_run_body",
    "BulkDAGRunClearBody": "bulk_dag_run_clear_body",
    "BulkDeleteActionBulkDAGRunBody": "bulk_delete_action_bulk_dag_run_body",
    "BulkDeleteActionBulkDAGRunBodyEntitiesInner": "bulk_delete_action_bulk_dag_run_body_entities_inner",
    "BulkDeleteActionBulkTaskInstanceBody": "bulk_delete_action_bulk_task_instance_body",
    "BulkDeleteActionBulkTaskInstanceBodyEntitiesInner": "bulk_delete_action_bulk_task_instance_body_entities_inner",
    "BulkDeleteActionConnectionBody": "bulk_delete_action_connection_body",
    "BulkDeleteActionConnectionBodyEntitiesInner": "bulk_delete_action_connection_body_entities_inner",
    "BulkDeleteActionPoolBody": "bulk_delete_action_pool_body",
    "BulkDeleteActionPoolBodyEntitiesInner": "bulk_delete_action_pool_body_entities_inner",
    "BulkDeleteActionVariableBody": "bulk_delete_action_variable_body",
    "BulkDeleteActionVariableBodyEntitiesInner": "bulk_delete_action_variable_body_entities_inner",
    "BulkResponse": "bulk_response",
    "BulkTaskInstanceBody": "bulk_task_instance_body",
    "BulkUpdateActionBulkDAGRunBody": "bulk_update_action_bulk_dag_run_body",
    "BulkUpdateActionBulkTaskInstanceBody": "bulk_update_action_bulk_task_instance_body",
    "BulkUpdateActionConnectionBody": "bulk_update_action_connection_body",
    "BulkUpdateActionPoolBody": "bulk_update_action_pool_body",
    "BulkUpdateActionVariableBody": "bulk_update_action_variable_body",
    "ClearPartitionsBody": "clear_partitions_body",
    "ClearPartitionsResponse": "clear_partitions_response",
    "ClearTaskInstanceCollectionResponse": "clear_task_instance_collection_response",
    "ClearTaskInstancesBody": "clear_task_instances_body",
    "ClearTaskInstancesBodyTaskIdsInner": "clear_task_instances_body_task_ids_inner",
    "Config": "config",
    "ConfigOption": "config_option",
    "ConfigSection": "config_section",
    "ConnectionBody": "connection_body",
    "ConnectionCollectionResponse": "connection_collection_response",
    "ConnectionResponse": "connection_response",
    "ConnectionTestQueuedResponse": "connection_test_queued_response",
    "ConnectionTestRequestBody": "connection_test_request_body",
    "ConnectionTestResponse": "connection_test_response",
    "Content": "content",
    "CreateAssetEventsBody": "create_asset_events_body",
    "DAGCollectionResponse": "dag_collection_response",
    "DAGDetailsResponse": "dag_details_response",
    "DAGPatchBody": "dag_patch_body",
    "DAGResponse": "dag_response",
    "DAGRunClearBody": "dag_run_clear_body",
    "DAGRunCollectionResponse": "dag_run_collection_response",
    "DAGRunPatchBody": "dag_run_patch_body",
    "DAGRunPatchStates": "dag_run_patch_states",
    "DAGRunResponse": "dag_run_response",
    "DAGRunsBatchBody": "dag_runs_batch_body",
    "DAGSourceResponse": "dag_source_response",
    "DAGTagCollectionResponse": "dag_tag_collection_response",
    "DAGVersionCollectionResponse": "dag_version_collection_response",
    "DAGWarningCollectionResponse": "dag_warning_collection_response",
    "DAGWarningResponse": "dag_warning_response",
    "DagProcessorInfoResponse": "dag_processor_info_response",
    "DagRunAssetReference": "dag_run_asset_reference",
    "DagRunMutableStates": "dag_run_mutable_states",
    "DagRunState": "dag_run_state",
    "DagRunTriggeredByType": "dag_run_triggered_by_type",
    "DagRunType": "dag_run_type",
    "DagScheduleAssetReference": "dag_schedule_asset_reference",
    "DagStatsCollectionResponse": "dag_stats_collection_response",
    "DagStatsResponse": "dag_stats_response",
    "DagStatsStateResponse": "dag_stats_state_response",
    "DagTagResponse": "dag_tag_response",
    "DagVersionResponse": "dag_version_response",
    "DagWarningType": "dag_warning_type",
    "Detail": "detail",
    "DryRunBackfillCollectionResponse": "dry_run_backfill_collection_response",
    "DryRunBackfillResponse": "dry_run_backfill_response",
    "EntitiesInner": "entities_inner",
    "EntitiesInner1": "entities_inner1",
    "EntitiesInner2": "entities_inner2",
    "EntitiesInner3": "entities_inner3",
    "EntitiesInner4": "entities_inner4",
    "EventLogCollectionResponse": "event_log_collection_response",
    "EventLogResponse": "event_log_response",
    "ExpiresAt": "expires_at",
    "ExternalLogUrlResponse": "external_log_url_response",
    "ExternalViewResponse": "external_view_response",
    "ExtraLinkCollectionResponse": "extra_link_collection_response",
    "FastAPIAppResponse": "fast_api_app_response",
    "FastAPIRootMiddlewareResponse": "fast_api_root_middleware_response",
    "HITLDetail": "hitl_detail",
    "HITLDetailCollection": "hitl_detail_collection",
    "HITLDetailHistory": "hitl_detail_history",
    "HITLDetailResponse": "hitl_detail_response",
    "HITLUser": "hitl_user",
    "HTTPExceptionResponse": "http_exception_response",
    "HTTPValidationError": "http_validation_error",
    "HealthInfoResponse": "health_info_response",
    "ImportErrorCollectionResponse": "import_error_collection_response",
    "ImportErrorResponse": "import_error_response",
    "JobCollectionResponse": "job_collection_response",
    "JobResponse": "job_response",
    "LastAssetEventResponse": "last_asset_event_response",
    "LocationInner": "location_inner",
    "MaterializeAssetBody": "materialize_asset_body",
    "NewTaskResponse": "new_task_response",
    "PatchTaskInstanceBody": "patch_task_instance_body",
    "PluginCollectionResponse": "plugin_collection_response",
    "PluginImportErrorCollectionResponse": "plugin_import_error_collection_response",
    "PluginImportErrorResponse": "plugin_import_error_response",
    "PluginResponse": "plugin_response",
    "PoolBody": "pool_body",
    "PoolCollectionResponse": "pool_collection_response",
    "PoolPatchBody": "pool_patch_body",
    "PoolResponse": "pool_response",
    "ProviderCollectionResponse": "provider_collection_response",
    "ProviderResponse": "provider_response",
    "QueuedEventCollectionResponse": "queued_event_collection_response",
    "QueuedEventResponse": "queued_event_response",
    "ReactAppResponse": "react_app_response",
    "ReprocessBehavior": "reprocess_behavior",
    "ResponseClearDagRun": "response_clear_dag_run",
    "ResponseClearDagRuns": "response_clear_dag_runs",
    "ResponseGetXcomEntry": "response_get_xcom_entry",
    "SchedulerInfoResponse": "scheduler_info_response",
    "StructuredLogMessage": "structured_log_message",
    "TaskCollectionResponse": "task_collection_response",
    "TaskDependencyCollectionResponse": "task_dependency_collection_response",
    "TaskDependencyResponse": "task_dependency_response",
    "TaskInletAssetReference": "task_inlet_asset_reference",
    "TaskInstanceCollectionResponse": "task_instance_collection_response",
    "TaskInstanceHistoryCollectionResponse": "task_instance_history_collection_response",
    "TaskInstanceHistoryResponse": "task_instance_history_response",
    "TaskInstanceResponse": "task_instance_response",
    "TaskInstanceState": "task_instance_state",
    "TaskInstancesBatchBody": "task_instances_batch_body",
    "TaskInstancesInner": "task_instances_inner",
    "TaskInstancesLogResponse": "task_instances_log_response",
    "TaskOutletAssetReference": "task_outlet_asset_reference",
    "TaskResponse": "task_response",
    "TaskStateStoreBody": "task_state_store_body",
    "TaskStateStoreCollectionResponse": "task_state_store_collection_response",
    "TaskStateStorePatchBody": "task_state_store_patch_body",
    "TaskStateStoreResponse": "task_state_store_response",
    "TimeDelta": "time_delta",
    "TriggerDAGRunPostBody": "trigger_dag_run_post_body",
    "TriggerResponse": "trigger_response",
    "TriggererInfoResponse": "triggerer_info_response",
    "UpdateHITLDetailPayload": "update_hitl_detail_payload",
    "ValidationError": "validation_error",
    "ValidationErrorLocInner": "validation_error_loc_inner",
    "Value": "value",
    "VariableBody": "variable_body",
    "VariableCollectionResponse": "variable_collection_response",
    "VariableResponse": "variable_response",
    "VersionInfo": "version_info",
    "XComCollectionResponse": "x_com_collection_response",
    "XComCreateBody": "x_com_create_body",
    "XComResponse": "x_com_response",
    "XComResponseNative": "x_com_response_native",
    "XComResponseString": "x_com_response_string",
    "XComUpdateBody": "x_com_update_body",
}

__all__ = [
    "ActionsInner",
    "ActionsInner1",
    "ActionsInner2",
    "ActionsInner3",
    "ActionsInner4",
    "AppBuilderMenuItemResponse",
    "AppBuilderViewResponse",
    "AssetAliasCollectionResponse",
    "AssetAliasResponse",
    "AssetCollectionResponse",
    "AssetEventAccessControl",
    "AssetEventCollectionResponse",
    "AssetEventResponse",
    "AssetResponse",
    "AssetStateStoreBody",
    "AssetStateStoreCollectionResponse",
    "AssetStateStoreLastUpdatedBy",
    "AssetStateStoreResponse",
    "AssetStateStoreWriterKind",
    "AssetWatcherResponse",
    "AsyncConnectionTestResponse",
    "BackfillCollectionResponse",
    "BackfillPostBody",
    "BackfillResponse",
    "BaseInfoResponse",
    "BulkAction",
    "BulkActionNotOnExistence",
    "BulkActionOnExistence",
    "BulkActionResponse",
    "BulkBodyBulkDAGRunBody",
    "BulkBodyBulkDAGRunBodyActionsInner",
    "BulkBodyBulkTaskInstanceBody",
    "BulkBodyBulkTaskInstanceBodyActionsInner",
    "BulkBodyConnectionBody",
    "BulkBodyConnectionBodyActionsInner",
    "BulkBodyPoolBody",
    "BulkBodyPoolBodyActionsInner",
    "BulkBodyVariableBody",
    "BulkBodyVariableBodyActionsInner",
    "BulkCreateActionBulkDAGRunBody",
    "BulkCreateActionBulkTaskInstanceBody",
    "BulkCreateActionConnectionBody",
    "BulkCreateActionPoolBody",
    "BulkCreateActionVariableBody",
    "BulkDAGRunBody",
    "BulkDAGRunClearBody",
    "BulkDeleteActionBulkDAGRunBody",
    "BulkDeleteActionBulkDAGRunBodyEntitiesInner",
    "BulkDeleteActionBulkTaskInstanceBody",
    "BulkDeleteActionBulkTaskInstanceBodyEntitiesInner",
    "BulkDeleteActionConnectionBody",
    "BulkDeleteActionConnectionBodyEntitiesInner",
    "BulkDeleteActionPoolBody",
    "BulkDeleteActionPoolBodyEntitiesInner",
    "BulkDeleteActionVariableBody",
    "BulkDeleteActionVariableBodyEntitiesInner",
    "BulkResponse",
    "BulkTaskInstanceBody",
    "BulkUpdateActionBulkDAGRunBody",
    "BulkUpdateActionBulkTaskInstanceBody",
    "BulkUpdateActionConnectionBody",
    "BulkUpdateActionPoolBody",
    "BulkUpdateActionVariableBody",
    "ClearPartitionsBody",
    "ClearPartitionsResponse",
    "ClearTaskInstanceCollectionResponse",
    "ClearTaskInstancesBody",
    "ClearTaskInstancesBodyTaskIdsInner",
    "Config",
    "ConfigOption",
    "ConfigSection",
    "ConnectionBody",
    "ConnectionCollectionResponse",
    "ConnectionResponse",
    "ConnectionTestQueuedResponse",
    "ConnectionTestRequestBody",
    "ConnectionTestResponse",
    "Content",
    "CreateAssetEventsBody",
    "DAGCollectionResponse",
    "DAGDetailsResponse",
    "DAGPatchBody",
    "DAGResponse",
    "DAGRunClearBody",
    "DAGRunCollectionResponse",
    "DAGRunPatchBody",
    "DAGRunPatchStates",
    "DAGRunResponse",
    "DAGRunsBatchBody",
    "DAGSourceResponse",
    "DAGTagCollectionResponse",
    "DAGVersionCollectionResponse",
    "DAGWarningCollectionResponse",
    "DAGWarningResponse",
    "DagProcessorInfoResponse",
    "DagRunAssetReference",
    "DagRunMutableStates",
    "DagRunState",
    "DagRunTriggeredByType",
    "DagRunType",
    "DagScheduleAssetReference",
    "DagStatsCollectionResponse",
    "DagStatsResponse",
    "DagStatsStateResponse",
    "DagTagResponse",
    "DagVersionResponse",
    "DagWarningType",
    "Detail",
    "DryRunBackfillCollectionResponse",
    "DryRunBackfillResponse",
    "EntitiesInner",
    "EntitiesInner1",
    "EntitiesInner2",
    "EntitiesInner3",
    "EntitiesInner4",
    "EventLogCollectionResponse",
    "EventLogResponse",
    "ExpiresAt",
    "ExternalLogUrlResponse",
    "ExternalViewResponse",
    "ExtraLinkCollectionResponse",
    "FastAPIAppResponse",
    "FastAPIRootMiddlewareResponse",
    "HITLDetail",
    "HITLDetailCollection",
    "HITLDetailHistory",
    "HITLDetailResponse",
    "HITLUser",
    "HTTPExceptionResponse",
    "HTTPValidationError",
    "HealthInfoResponse",
    "ImportErrorCollectionResponse",
    "ImportErrorResponse",
    "JobCollectionResponse",
    "JobResponse",
    "LastAssetEventResponse",
    "LocationInner",
    "MaterializeAssetBody",
    "NewTaskResponse",
    "PatchTaskInstanceBody",
    "PluginCollectionResponse",
    "PluginImportErrorCollectionResponse",
    "PluginImportErrorResponse",
    "PluginResponse",
    "PoolBody",
    "PoolCollectionResponse",
    "PoolPatchBody",
    "PoolResponse",
    "ProviderCollectionResponse",
    "ProviderResponse",
    "QueuedEventCollectionResponse",
    "QueuedEventResponse",
    "ReactAppResponse",
    "ReprocessBehavior",
    "ResponseClearDagRun",
    "ResponseClearDagRuns",
    "ResponseGetXcomEntry",
    "SchedulerInfoResponse",
    "StructuredLogMessage",
    "TaskCollectionResponse",
    "TaskDependencyCollectionResponse",
    "TaskDependencyResponse",
    "TaskInletAssetReference",
    "TaskInstanceCollectionResponse",
    "TaskInstanceHistoryCollectionResponse",
    "TaskInstanceHistoryResponse",
    "TaskInstanceResponse",
    "TaskInstanceState",
    "TaskInstancesBatchBody",
    "TaskInstancesInner",
    "TaskInstancesLogResponse",
    "TaskOutletAssetReference",
    "TaskResponse",
    "TaskStateStoreBody",
    "TaskStateStoreCollectionResponse",
    "TaskStateStorePatchBody",
    "TaskStateStoreResponse",
    "TimeDelta",
    "TriggerDAGRunPostBody",
    "TriggerResponse",
    "TriggererInfoResponse",
    "UpdateHITLDetailPayload",
    "ValidationError",
    "ValidationErrorLocInner",
    "Value",
    "VariableBody",
    "VariableCollectionResponse",
    "VariableResponse",
    "VersionInfo",
    "XComCollectionResponse",
    "XComCreateBody",
    "XComResponse",
    "XComResponseNative",
    "XComResponseString",
    "XComUpdateBody",
]

if not TYPE_CHECKING:
    from airflow_client.client._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(globals(), _EXPORTS)
