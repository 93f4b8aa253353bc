"""A Python client for the REST API of Apache Airflow.

Importing this package loads nothing but this table: each name loads its module when it is first touched.
"""

# Generated from spec/v2.yaml by `make generate`; do not edit.

__version__ = "3.3.2"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from airflow_client.client import api as api
    from airflow_client.client import api_client as api_client
    from airflow_client.client import api_response as api_response
    from airflow_client.client import auth as auth
    from airflow_client.client import configuration as configuration
    from airflow_client.client import exceptions as exceptions
    from airflow_client.client import models as models
    from airflow_client.client import paging as paging
    from airflow_client.client import progress as progress
    from airflow_client.client import rest as rest
    from airflow_client.client import waiting as waiting
    from airflow_client.client.api.asset_api import AssetApi
    from airflow_client.client.api.asset_state_store_api import AssetStateStoreApi
    from airflow_client.client.api.backfill_api import BackfillApi
    from airflow_client.client.api.config_api import ConfigApi
    from airflow_client.client.api.connection_api import ConnectionApi
    from airflow_client.client.api.dag_api import DAGApi
    from airflow_client.client.api.dag_parsing_api import DAGParsingApi
    from airflow_client.client.api.dag_report_api import DagReportApi
    from airflow_client.client.api.dag_run_api import DagRunApi
    from airflow_client.client.api.dag_source_api import DagSourceApi
    from airflow_client.client.api.dag_stats_api import DagStatsApi
    from airflow_client.client.api.dag_version_api import DagVersionApi
    from airflow_client.client.api.dag_warning_api import DagWarningApi
    from airflow_client.client.api.event_log_api import EventLogApi
    from airflow_client.client.api.experimental_api import ExperimentalApi
    from airflow_client.client.api.extra_links_api import ExtraLinksApi
    from airflow_client.client.api.import_error_api import ImportErrorApi
    from airflow_client.client.api.job_api import JobApi
    from airflow_client.client.api.login_api import LoginApi
    from airflow_client.client.api.monitor_api import MonitorApi
    from airflow_client.client.api.plugin_api import PluginApi
    from airflow_client.client.api.pool_api import PoolApi
    from airflow_client.client.api.provider_api import ProviderApi
    from airflow_client.client.api.task_api import TaskApi
    from airflow_client.client.api.task_instance_api import TaskInstanceApi
    from airflow_client.client.api.task_state_store_api import TaskStateStoreApi
    from airflow_client.client.api.variable_api import VariableApi
    from airflow_client.client.api.version_api import VersionApi
    from airflow_client.client.api.x_com_api import XComApi
    from airflow_client.client.api_client import ApiClient
    from airflow_client.client.api_response import ApiResponse
    from airflow_client.client.bulk import (
        BulkInterruptedError,
        BulkResult,
        bulk_create,
        bulk_delete,
        bulk_update,
        export_connections,
        export_pools,
        export_variables,
        import_connections,
        import_pools,
        import_variables,
    )
    from airflow_client.client.configuration import Configuration
    from airflow_client.client.exceptions import (
        ApiAttributeError,
        ApiException,
        ApiKeyError,
        ApiTypeError,
        ApiValueError,
        BadRequestException,
        ConflictException,
        CredentialsError,
        DagImportError,
        DagRunFailedError,
        ForbiddenException,
        MethodNotAllowedException,
        NotAcceptableException,
        NotFoundException,
        OpenApiException,
        ServiceException,
        TaskFailure,
        TooManyRequestsException,
        UnauthorizedException,
        UnexpectedAnswerWarning,
        UnprocessableEntityException,
        UnreadableAnswerException,
        UnsupportedByServerError,
        UnsupportedByServerWarning,
        WaitTimeoutError,
    )
    from airflow_client.client.logs import iter_log
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
    from airflow_client.client.paging import Page, Pager, paginate
    from airflow_client.client.progress import Progress, ProgressCallback, ProgressDisplay
    from airflow_client.client.rest import ApiConnectionError, ApiProxyError, ApiTimeoutError, ApiTLSError
    from airflow_client.client.waiting import (
        trigger_dag_run_and_wait,
        wait_for_backfill,
        wait_for_dag,
        wait_for_dag_run,
    )

_EXPORTS = {
    "ApiClient": "api_client",
    "ApiResponse": "api_response",
    "Configuration": "configuration",
    "OpenApiException": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiAttributeError": "exceptions",
    "ApiException": "exceptions",
    "BadRequestException": "exceptions",
    "UnauthorizedException": "exceptions",
    "ForbiddenException": "exceptions",
    "NotFoundException": "exceptions",
    "ConflictException": "exceptions",
    "UnprocessableEntityException": "exceptions",
    "ServiceException": "exceptions",
    "ApiConnectionError": "rest",
    "ApiTimeoutError": "rest",
    "ApiTLSError": "rest",
    "ApiProxyError": "rest",
    "MethodNotAllowedException": "exceptions",
    "NotAcceptableException": "exceptions",
    "TooManyRequestsException": "exceptions",
    "UnreadableAnswerException": "exceptions",
    "CredentialsError": "exceptions",
    "UnsupportedByServerError": "exceptions",
    "UnsupportedByServerWarning": "exceptions",
    "UnexpectedAnswerWarning": "exceptions",
    "WaitTimeoutError": "exceptions",
    "DagRunFailedError": "exceptions",
    "DagImportError": "exceptions",
    "TaskFailure": "exceptions",
    "Page": "paging",
    "Pager": "paging",
    "paginate": "paging",
    "Progress": "progress",
    "ProgressCallback": "progress",
    "ProgressDisplay": "progress",
    "trigger_dag_run_and_wait": "waiting",
    "wait_for_backfill": "waiting",
    "wait_for_dag": "waiting",
    "wait_for_dag_run": "waiting",
    "iter_log": "logs",
    "BulkInterruptedError": "bulk",
    "BulkResult": "bulk",
    "bulk_create": "bulk",
    "bulk_delete": "bulk",
    "bulk_update": "bulk",
    "export_connections": "bulk",
    "export_pools": "bulk",
    "export_variables": "bulk",
    "import_connections": "bulk",
    "import_pools": "bulk",
    "import_variables": "bulk",
    "AssetApi": "api.asset_api",
    "AssetStateStoreApi": "api.asset_state_store_api",
    "BackfillApi": "api.backfill_api",
    "ConfigApi": "api.config_api",
    "ConnectionApi": "api.connection_api",
    "DAGApi": "api.dag_api",
    "DAGParsingApi": "api.dag_parsing_api",
    "DagReportApi": "api.dag_report_api",
    "DagRunApi": "api.dag_run_api",
    "DagSourceApi": "api.dag_source_api",
    "DagStatsApi": "api.dag_stats_api",
    "DagVersionApi": "api.dag_version_api",
    "DagWarningApi": "api.dag_warning_api",
    "EventLogApi": "api.event_log_api",
    "ExtraLinksApi": "api.extra_links_api",
    "ImportErrorApi": "api.import_error_api",
    "JobApi": "api.job_api",
    "LoginApi": "api.login_api",
    "MonitorApi": "api.monitor_api",
    "PluginApi": "api.plugin_api",
    "PoolApi": "api.pool_api",
    "ProviderApi": "api.provider_api",
    "TaskApi": "api.task_api",
    "TaskInstanceApi": "api.task_instance_api",
    "TaskStateStoreApi": "api.task_state_store_api",
    "VariableApi": "api.variable_api",
    "VersionApi": "api.version_api",
    "XComApi": "api.x_com_api",
    "ExperimentalApi": "api.experimental_api",
    "ActionsInner": "models.actions_inner",
    "ActionsInner1": "models.actions_inner1",
    "ActionsInner2": "models.actions_inner2",
    "ActionsInner3": "models.actions_inner3",
    "ActionsInner4": "models.actions_inner4",
    "AppBuilderMenuItemResponse": "models.app_builder_menu_item_response",
    "AppBuilderViewResponse": "models.app_builder_view_response",
    "AssetAliasCollectionResponse": "models.asset_alias_collection_response",
    "AssetAliasResponse": "models.asset_alias_response",
    "AssetCollectionResponse": "models.asset_collection_response",
    "AssetEventAccessControl": "models.asset_event_access_control",
    "AssetEventCollectionResponse": "models.asset_event_collection_response",
    "AssetEventResponse": "models.asset_event_response",
    "AssetResponse": "models.asset_response",
    "AssetStateStoreBody": "models.asset_state_store_body",
    "AssetStateStoreCollectionResponse": "models.asset_state_store_collection_response",
    "AssetStateStoreLastUpdatedBy": "models.asset_state_store_last_updated_by",
    "AssetStateStoreResponse": "models.asset_state_store_response",
    "AssetStateStoreWriterKind": "models.asset_state_store_writer_kind",
    "AssetWatcherResponse": "models.asset_watcher_response",
    "AsyncConnectionTestResponse": "models.async_connection_test_response",
    "BackfillCollectionResponse": "models.backfill_collection_response",
    "BackfillPostBody": "models.backfill_post_body",
    "BackfillResponse": "models.backfill_response",
    "BaseInfoResponse": "models.base_info_response",
    "BulkAction": "models.bulk_action",
    "BulkActionNotOnExistence": "models.bulk_action_not_on_existence",
    "BulkActionOnExistence": "models.bulk_action_on_existence",
    "BulkActionResponse": "models.bulk_action_response",
    "BulkBodyBulkDAGRunBody": "models.bulk_body_bulk_dag_run_body",
    "BulkBodyBulkDAGRunBodyActionsInner": "models.bulk_body_bulk_dag_run_body_actions_inner",
    "BulkBodyBulkTaskInstanceBody": "models.bulk_body_bulk_task_instance_body",
    "BulkBodyBulkTaskInstanceBodyActionsInner": "models.bulk_body_bulk_task_instance_body_actions_inner",
    "BulkBodyConnectionBody": "models.bulk_body_connection_body",
    "BulkBodyConnectionBodyActionsInner": "models.bulk_body_connection_body_actions_inner",
    "BulkBodyPoolBody": "models.bulk_body_pool_body",
    "BulkBodyPoolBodyActionsInner": "models.bulk_body_pool_body_actions_inner",
    "BulkBodyVariableBody": "models.bulk_body_variable_body",
    "BulkBodyVariableBodyActionsInner": "models.bulk_body_variable_body_actions_inner",
    "BulkCreateActionBulkDAGRunBody": "models.bulk_create_action_bulk_dag_run_body",
    "BulkCreateActionBulkTaskInstanceBody": "models.bulk_create_action_bulk_task_instance_body",
    "BulkCreateActionConnectionBody": "models.bulk_create_action_connection_body",
    "BulkCreateActionPoolBody": "models.bulk_create_action_pool_body",
    "BulkCreateActionVariableBody": "models.bulk_create_action_variable_body",
    "BulkDAGRunBody": "models.bulk_dag_run_body",
    "BulkDAGRunClearBody": "models.bulk_dag_run_clear_body",
    "BulkDeleteActionBulkDAGRunBody": "models.bulk_delete_action_bulk_dag_run_body",
    "BulkDeleteActionBulkDAGRunBodyEntitiesInner": "models.bulk_delete_action_bulk_dag_run_body_entities_inner",
    "BulkDeleteActionBulkTaskInstanceBody": "models.bulk_delete_action_bulk_task_instance_body",
    "BulkDeleteActionBulkTaskInstanceBodyEntitiesInner": "models.bulk_delete_action_bulk_task_instance_body_entities_inner",
    "BulkDeleteActionConnectionBody": "models.bulk_delete_action_connection_body",
    "BulkDeleteActionConnectionBodyEntitiesInner": "models.bulk_delete_action_connection_body_entities_inner",
    "BulkDeleteActionPoolBody": "models.bulk_delete_action_pool_body",
    "BulkDeleteActionPoolBodyEntitiesInner": "models.bulk_delete_action_pool_body_entities_inner",
    "BulkDeleteActionVariableBody": "models.bulk_delete_action_variable_body",
    "BulkDeleteActionVariableBodyEntitiesInner": "models.bulk_delete_action_variable_body_entities_inner",
    "BulkResponse": "models.bulk_response",
    "BulkTaskInstanceBody": "models.bulk_task_instance_body",
    "BulkUpdateActionBulkDAGRunBody": "models.bulk_update_action_bulk_dag_run_body",
    "BulkUpdateActionBulkTaskInstanceBody": "models.bulk_update_action_bulk_task_instance_body",
    "BulkUpdateActionConnectionBody": "models.bulk_update_action_connection_body",
    "BulkUpdateActionPoolBody": "models.bulk_update_action_pool_body",
    "BulkUpdateActionVariableBody": "models.bulk_update_action_variable_body",
    "ClearPartitionsBody": "models.clear_partitions_body",
    "ClearPartitionsResponse": "models.clear_partitions_response",
    "ClearTaskInstanceCollectionResponse": "models.clear_task_instance_collection_response",
    "ClearTaskInstancesBody": "models.clear_task_instances_body",
    "ClearTaskInstancesBodyTaskIdsInner": "models.clear_task_instances_body_task_ids_inner",
    "Config": "models.config",
    "ConfigOption": "models.config_option",
    "ConfigSection": "models.config_section",
    "ConnectionBody": "models.connection_body",
    "ConnectionCollectionResponse": "models.connection_collection_response",
    "ConnectionResponse": "models.connection_response",
    "ConnectionTestQueuedResponse": "models.connection_test_queued_response",
    "ConnectionTestRequestBody": "models.connection_test_request_body",
    "ConnectionTestResponse": "models.connection_test_response",
    "Content": "models.content",
    "CreateAssetEventsBody": "models.create_asset_events_body",
    "DAGCollectionResponse": "models.dag_collection_response",
    "DAGDetailsResponse": "models.dag_details_response",
    "DAGPatchBody": "models.dag_patch_body",
    "DAGResponse": "models.dag_response",
    "DAGRunClearBody": "models.dag_run_clear_body",
    "DAGRunCollectionResponse": "models.dag_run_collection_response",
    "DAGRunPatchBody": "models.dag_run_patch_body",
    "DAGRunPatchStates": "models.dag_run_patch_states",
    "DAGRunResponse": "models.dag_run_response",
    "DAGRunsBatchBody": "models.dag_runs_batch_body",
    "DAGSourceResponse": "models.dag_source_response",
    "DAGTagCollectionResponse": "models.dag_tag_collection_response",
    "DAGVersionCollectionResponse": "models.dag_version_collection_response",
    "DAGWarningCollectionResponse": "models.dag_warning_collection_response",
    "DAGWarningResponse": "models.dag_warning_response",
    "DagProcessorInfoResponse": "models.dag_processor_info_response",
    "DagRunAssetReference": "models.dag_run_asset_reference",
    "DagRunMutableStates": "models.dag_run_mutable_states",
    "DagRunState": "models.dag_run_state",
    "DagRunTriggeredByType": "models.dag_run_triggered_by_type",
    "DagRunType": "models.dag_run_type",
    "DagScheduleAssetReference": "models.dag_schedule_asset_reference",
    "DagStatsCollectionResponse": "models.dag_stats_collection_response",
    "DagStatsResponse": "models.dag_stats_response",
    "DagStatsStateResponse": "models.dag_stats_state_response",
    "DagTagResponse": "models.dag_tag_response",
    "DagVersionResponse": "models.dag_version_response",
    "DagWarningType": "models.dag_warning_type",
    "Detail": "models.detail",
    "DryRunBackfillCollectionResponse": "models.dry_run_backfill_collection_response",
    "DryRunBackfillResponse": "models.dry_run_backfill_response",
    "EntitiesInner": "models.entities_inner",
    "EntitiesInner1": "models.entities_inner1",
    "EntitiesInner2": "models.entities_inner2",
    "EntitiesInner3": "models.entities_inner3",
    "EntitiesInner4": "models.entities_inner4",
    "EventLogCollectionResponse": "models.event_log_collection_response",
    "EventLogResponse": "models.event_log_response",
    "ExpiresAt": "models.expires_at",
    "ExternalLogUrlResponse": "models.external_log_url_response",
    "ExternalViewResponse": "models.external_view_response",
    "ExtraLinkCollectionResponse": "models.extra_link_collection_response",
    "FastAPIAppResponse": "models.fast_api_app_response",
    "FastAPIRootMiddlewareResponse": "models.fast_api_root_middleware_response",
    "HITLDetail": "models.hitl_detail",
    "HITLDetailCollection": "models.hitl_detail_collection",
    "HITLDetailHistory": "models.hitl_detail_history",
    "HITLDetailResponse": "models.hitl_detail_response",
    "HITLUser": "models.hitl_user",
    "HTTPExceptionResponse": "models.http_exception_response",
    "HTTPValidationError": "models.http_validation_error",
    "HealthInfoResponse": "models.health_info_response",
    "ImportErrorCollectionResponse": "models.import_error_collection_response",
    "ImportErrorResponse": "models.import_error_response",
    "JobCollectionResponse": "models.job_collection_response",
    "JobResponse": "models.job_response",
    "LastAssetEventResponse": "models.last_asset_event_response",
    "LocationInner": "models.location_inner",
    "MaterializeAssetBody": "models.materialize_asset_body",
    "NewTaskResponse": "models.new_task_response",
    "PatchTaskInstanceBody": "models.patch_task_instance_body",
    "PluginCollectionResponse": "models.plugin_collection_response",
    "PluginImportErrorCollectionResponse": "models.plugin_import_error_collection_response",
    "PluginImportErrorResponse": "models.plugin_import_error_response",
    "PluginResponse": "models.plugin_response",
    "PoolBody": "models.pool_body",
    "PoolCollectionResponse": "models.pool_collection_response",
    "PoolPatchBody": "models.pool_patch_body",
    "PoolResponse": "models.pool_response",
    "ProviderCollectionResponse": "models.provider_collection_response",
    "ProviderResponse": "models.provider_response",
    "QueuedEventCollectionResponse": "models.queued_event_collection_response",
    "QueuedEventResponse": "models.queued_event_response",
    "ReactAppResponse": "models.react_app_response",
    "ReprocessBehavior": "models.reprocess_behavior",
    "ResponseClearDagRun": "models.response_clear_dag_run",
    "ResponseClearDagRuns": "models.response_clear_dag_runs",
    "ResponseGetXcomEntry": "models.response_get_xcom_entry",
    "SchedulerInfoResponse": "models.scheduler_info_response",
    "StructuredLogMessage": "models.structured_log_message",
    "TaskCollectionResponse": "models.task_collection_response",
    "TaskDependencyCollectionResponse": "models.task_dependency_collection_response",
    "TaskDependencyResponse": "models.task_dependency_response",
    "TaskInletAssetReference": "models.task_inlet_asset_reference",
    "TaskInstanceCollectionResponse": "models.task_instance_collection_response",
    "TaskInstanceHistoryCollectionResponse": "models.task_instance_history_collection_response",
    "TaskInstanceHistoryResponse": "models.task_instance_history_response",
    "TaskInstanceResponse": "models.task_instance_response",
    "TaskInstanceState": "models.task_instance_state",
    "TaskInstancesBatchBody": "models.task_instances_batch_body",
    "TaskInstancesInner": "models.task_instances_inner",
    "TaskInstancesLogResponse": "models.task_instances_log_response",
    "TaskOutletAssetReference": "models.task_outlet_asset_reference",
    "TaskResponse": "models.task_response",
    "TaskStateStoreBody": "models.task_state_store_body",
    "TaskStateStoreCollectionResponse": "models.task_state_store_collection_response",
    "TaskStateStorePatchBody": "models.task_state_store_patch_body",
    "TaskStateStoreResponse": "models.task_state_store_response",
    "TimeDelta": "models.time_delta",
    "TriggerDAGRunPostBody": "models.trigger_dag_run_post_body",
    "TriggerResponse": "models.trigger_response",
    "TriggererInfoResponse": "models.triggerer_info_response",
    "UpdateHITLDetailPayload": "models.update_hitl_detail_payload",
    "ValidationError": "models.validation_error",
    "ValidationErrorLocInner": "models.validation_error_loc_inner",
    "Value": "models.value",
    "VariableBody": "models.variable_body",
    "VariableCollectionResponse": "models.variable_collection_response",
    "VariableResponse": "models.variable_response",
    "VersionInfo": "models.version_info",
    "XComCollectionResponse": "models.x_com_collection_response",
    "XComCreateBody": "models.x_com_create_body",
    "XComResponse": "models.x_com_response",
    "XComResponseNative": "models.x_com_response_native",
    "XComResponseString": "models.x_com_response_string",
    "XComUpdateBody": "models.x_com_update_body",
}
_MODULES = (
    "api",
    "api_client",
    "api_response",
    "auth",
    "configuration",
    "exceptions",
    "models",
    "paging",
    "progress",
    "rest",
    "waiting",
)

__all__ = [
    "AssetApi",
    "AssetStateStoreApi",
    "BackfillApi",
    "ConfigApi",
    "ConnectionApi",
    "DAGApi",
    "DAGParsingApi",
    "DagReportApi",
    "DagRunApi",
    "DagSourceApi",
    "DagStatsApi",
    "DagVersionApi",
    "DagWarningApi",
    "EventLogApi",
    "ExtraLinksApi",
    "ImportErrorApi",
    "JobApi",
    "LoginApi",
    "MonitorApi",
    "PluginApi",
    "PoolApi",
    "ProviderApi",
    "TaskApi",
    "TaskInstanceApi",
    "TaskStateStoreApi",
    "VariableApi",
    "VersionApi",
    "XComApi",
    "ExperimentalApi",
    "ApiClient",
    "ApiResponse",
    "Configuration",
    "OpenApiException",
    "ApiTypeError",
    "ApiValueError",
    "ApiKeyError",
    "ApiAttributeError",
    "ApiException",
    "BadRequestException",
    "UnauthorizedException",
    "ForbiddenException",
    "NotFoundException",
    "ConflictException",
    "UnprocessableEntityException",
    "ServiceException",
    "ApiConnectionError",
    "ApiTimeoutError",
    "ApiTLSError",
    "ApiProxyError",
    "MethodNotAllowedException",
    "NotAcceptableException",
    "TooManyRequestsException",
    "UnreadableAnswerException",
    "CredentialsError",
    "UnsupportedByServerError",
    "UnsupportedByServerWarning",
    "UnexpectedAnswerWarning",
    "WaitTimeoutError",
    "DagRunFailedError",
    "DagImportError",
    "TaskFailure",
    "Page",
    "Pager",
    "paginate",
    "Progress",
    "ProgressCallback",
    "ProgressDisplay",
    "trigger_dag_run_and_wait",
    "wait_for_backfill",
    "wait_for_dag",
    "wait_for_dag_run",
    "iter_log",
    "BulkInterruptedError",
    "BulkResult",
    "bulk_create",
    "bulk_delete",
    "bulk_update",
    "export_connections",
    "export_pools",
    "export_variables",
    "import_connections",
    "import_pools",
    "import_variables",
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

    __getattr__, __dir__ = lazy_exports(globals(), _EXPORTS, _MODULES)
