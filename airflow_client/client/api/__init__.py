"""One class for each tag of Airflow's REST API."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
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

_EXPORTS = {
    "AssetApi": "asset_api",
    "AssetStateStoreApi": "asset_state_store_api",
    "BackfillApi": "backfill_api",
    "ConfigApi": "config_api",
    "ConnectionApi": "connection_api",
    "DAGApi": "dag_api",
    "DAGParsingApi": "dag_parsing_api",
    "DagReportApi": "dag_report_api",
    "DagRunApi": "dag_run_api",
    "DagSourceApi": "dag_source_api",
    "DagStatsApi": "dag_stats_api",
    "DagVersionApi": "dag_version_api",
    "DagWarningApi": "dag_warning_api",
    "EventLogApi": "event_log_api",
    "ExtraLinksApi": "extra_links_api",
    "ImportErrorApi": "import_error_api",
    "JobApi": "job_api",
    "LoginApi": "login_api",
    "MonitorApi": "monitor_api",
    "PluginApi": "plugin_api",
    "PoolApi": "pool_api",
    "ProviderApi": "provider_api",
    "TaskApi": "task_api",
    "TaskInstanceApi": "task_instance_api",
    "TaskStateStoreApi": "task_state_store_api",
    "VariableApi": "variable_api",
    "VersionApi": "version_api",
    "XComApi": "x_com_api",
    "ExperimentalApi": "experimental_api",
}

SECURITY_SCHEMES: list[str] = [
    "OAuth2PasswordBearer",
    "HTTPBearer",
    "Basic",
    "GoogleOpenID",
    "Kerberos",
]
"""The ways to sign in that the specification names: what may authenticate an operation."""

API_KEYS: dict[str, dict[str, str]] = {}
"""Those of them that are API keys: into what each goes, and under which name."""

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
]

if not TYPE_CHECKING:
    from airflow_client.client._lazy import lazy_exports

    __getattr__, __dir__ = lazy_exports(globals(), _EXPORTS)
