"""Where this package has its names from."""

# Generated from spec/v2.yaml by `make generate`; do not edit.

EXPORTS: "dict[str, str]" = {
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
"""The module of each name."""

MODULES = {*EXPORTS.values()}
"""The modules that are attributes of the package without being imported first."""
