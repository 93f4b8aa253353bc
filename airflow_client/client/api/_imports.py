"""The names in `_exports`, imported plainly, for tools that read programs instead of running them."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

from airflow_client.client.api import _exports as _exports
from airflow_client.client.api.asset_api import AssetApi as AssetApi
from airflow_client.client.api.asset_state_store_api import AssetStateStoreApi as AssetStateStoreApi
from airflow_client.client.api.backfill_api import BackfillApi as BackfillApi
from airflow_client.client.api.config_api import ConfigApi as ConfigApi
from airflow_client.client.api.connection_api import ConnectionApi as ConnectionApi
from airflow_client.client.api.dag_api import DAGApi as DAGApi
from airflow_client.client.api.dag_parsing_api import DAGParsingApi as DAGParsingApi
from airflow_client.client.api.dag_report_api import DagReportApi as DagReportApi
from airflow_client.client.api.dag_run_api import DagRunApi as DagRunApi
from airflow_client.client.api.dag_source_api import DagSourceApi as DagSourceApi
from airflow_client.client.api.dag_stats_api import DagStatsApi as DagStatsApi
from airflow_client.client.api.dag_version_api import DagVersionApi as DagVersionApi
from airflow_client.client.api.dag_warning_api import DagWarningApi as DagWarningApi
from airflow_client.client.api.event_log_api import EventLogApi as EventLogApi
from airflow_client.client.api.experimental_api import ExperimentalApi as ExperimentalApi
from airflow_client.client.api.extra_links_api import ExtraLinksApi as ExtraLinksApi
from airflow_client.client.api.import_error_api import ImportErrorApi as ImportErrorApi
from airflow_client.client.api.job_api import JobApi as JobApi
from airflow_client.client.api.login_api import LoginApi as LoginApi
from airflow_client.client.api.monitor_api import MonitorApi as MonitorApi
from airflow_client.client.api.plugin_api import PluginApi as PluginApi
from airflow_client.client.api.pool_api import PoolApi as PoolApi
from airflow_client.client.api.provider_api import ProviderApi as ProviderApi
from airflow_client.client.api.task_api import TaskApi as TaskApi
from airflow_client.client.api.task_instance_api import TaskInstanceApi as TaskInstanceApi
from airflow_client.client.api.task_state_store_api import TaskStateStoreApi as TaskStateStoreApi
from airflow_client.client.api.variable_api import VariableApi as VariableApi
from airflow_client.client.api.version_api import VersionApi as VersionApi
from airflow_client.client.api.x_com_api import XComApi as XComApi
