"""Calls that no schema leads to: a few operations, with the settings, headers and values that programs use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .calls import NOT_SET, WITH_TOKEN, Call

POOL = {"name": "name", "slots": 1}
CALLS = (
    ("PoolApi.get_pool", "'name'", NOT_SET),
    ("PoolApi.get_pools", "limit=5, order_by=['-id', 'name']", NOT_SET),
    ("PoolApi.delete_pool", "'name'", NOT_SET),
    ("PoolApi.post_pool", f"client.PoolBody.from_dict({POOL})", POOL),
    ("MonitorApi.get_health", "", NOT_SET),
)
"""Each is made by each of the clients, and with each of the options."""

CONFIGURATION = "configuration = client.Configuration(host=server, access_token='token')\n"
CLIENT = "api_client = client.ApiClient(configuration)\n"
CLIENTS = (
    "api_client = client.ApiClient(client.Configuration(host=server))",
    "api_client = client.ApiClient(client.Configuration(host=server, username='name', password='word'))",
    f"{CONFIGURATION}configuration.host += '/some/prefix'\n{CLIENT}",
    f"{CONFIGURATION}configuration.host += '/'\n{CLIENT}",
    f"{CONFIGURATION}{CLIENT}configuration.access_token = 'refreshed'",
    f"{CONFIGURATION}configuration.api_key['HTTPBearer'] = 'key'\n{CLIENT}",
    f"{CONFIGURATION}api_client = client.ApiClient(configuration, 'X-Number', 5)",
    f"{CONFIGURATION}api_client = client.ApiClient(configuration, 'X-Name', 'by default', 'session=a; other=b')",
    f"{CONFIGURATION}{CLIENT}api_client.set_default_header('X-Flag', True)",
    f"{CONFIGURATION}{CLIENT}api_client.set_default_header('Authorization', 'Basic word')",
    f"{CONFIGURATION}{CLIENT}api_client.set_default_header('authorization', 'Basic word')",
    f"{CONFIGURATION}{CLIENT}api_client.set_default_header('Accept', 'text/plain')",
    f"{CONFIGURATION}{CLIENT}api_client.set_default_header('Content-Type', 'application/merge-patch+json')",
    f"{CONFIGURATION}{CLIENT}api_client.default_headers['X-Name'] = 'set'\napi_client.cookie = 'session=b'",
    "client.Configuration.set_default(client.Configuration(host=server, access_token='other'))\n"
    "client.ApiClient.set_default(None)\n"
    "api_client = client.ApiClient.get_default()",
    "api_client = client.ApiClient(client.Configuration(host=server))\n"
    "api_client.default_headers['Authorization'] = 'Basic word'",
)

OPTIONS = (
    "_headers={'X-Name': 'a b', 'X-Other': 'é'}",
    "_headers={'X-Number': 5, 'X-Flag': True}",
    "_headers={}",
    "_headers={'Accept': 'text/plain'}",
    "_headers={'accept': 'text/plain'}",
    "_headers={'Content-Type': 'application/merge-patch+json'}",
    "_headers={'Authorization': 'Basic word'}",
    "_headers={'Cookie': 'session=a'}",
    "_content_type='application/merge-patch+json'",
    "_content_type='application/json; charset=utf-8'",
    "_request_auth={'type': 'api_key', 'in': 'header', 'key': 'X-Key', 'value': 'a b'}",
    "_request_auth={'type': 'bearer', 'in': 'header', 'key': 'Authorization', 'value': 'Bearer other'}",
    "_request_auth={'type': 'api_key', 'in': 'query', 'key': 'key', 'value': 'a b&c=ü/+'}",
    "_request_auth={'type': 'api_key', 'in': 'cookie', 'key': 'key', 'value': 'a b;c=ü/+,'}",
    "_request_auth={}",
    "_request_timeout=5",
    "_request_timeout=(2.5, 5)",
    "_host_index=0",
)

WITH_DEFAULTS = (
    f"{CONFIGURATION}api_client = client.ApiClient(configuration, 'X-Name', 'by default', 'session=by-default')"
)
OPTIONS_AGAINST_DEFAULTS = (
    "_headers={'X-Name': 'of the call'}",
    "_headers={'x-name': 'of the call'}",
    "_headers={'Cookie': 'session=of-the-call'}",
    "_request_auth={'type': 'api_key', 'in': 'cookie', 'key': 'key', 'value': 'word'}",
)

NAIVE = "datetime.fromisoformat('2026-01-02T03:04:05')"
MOMENT = "datetime.fromisoformat('2026-01-02T03:04:05.678901+05:30')"
DAY = "date.fromisoformat('2026-01-02')"
ARGUMENTS = (
    ("PoolApi.get_pool", "''"),
    ("PoolApi.get_pool", "'.'"),
    ("PoolApi.get_pool", "'..'"),
    ("PoolApi.get_pool", "'...'"),
    ("PoolApi.get_pool", "pool_name='by name'"),
    ("PoolApi.get_pools", "5, 10, ['name'], 'pattern'"),
    ("PoolApi.get_pools", "order_by=('name', '-slots')"),
    ("DagRunApi.get_dag_runs", f"'~', run_after_gte={NAIVE}"),
    ("DagRunApi.get_dag_runs", "'~', run_after_gte='2026-01-02T03:04:05Z'"),
    ("DagRunApi.get_dag_runs", "'~', run_after_gte='2026-01-02 03:04:05+02:00'"),
    ("DagRunApi.get_dag_runs", "'~', run_after_gte=1767323045"),
    ("DagRunApi.get_dag_runs", "'~', run_after_gte=1767323045.25"),
    ("DagRunApi.get_dag_runs", f"'~', partition_date_gte={NAIVE.replace('03:04:05', '00:00:00')}"),
    ("DagRunApi.get_dag_runs", "'~', duration_gte=1, duration_lte=1.0"),
    ("DagRunApi.get_dag_runs", "'~', state=[client.DagRunState('failed'), 'queued']"),
)

TRIGGER = "DagRunApi.trigger_dag_run"
BATCH = "TaskInstanceApi.get_task_instances_batch"
BODIES = (
    (BATCH, "'name', 'run', client.TaskInstancesBatchBody(dag_ids=['name'])", {"dag_ids": ["name"]}),
    (TRIGGER, "None, client.TriggerDAGRunPostBody()", {}),
    (TRIGGER, "'name', client.TriggerDAGRunPostBody()", {}),
    (TRIGGER, "'name', client.TriggerDAGRunPostBody.from_dict({'additional': 1})", {"additional": 1}),
    (TRIGGER, "'name', client.TriggerDAGRunPostBody(additional_properties={'newer': 1})", {"newer": 1}),
    (TRIGGER, f"'name', client.TriggerDAGRunPostBody(logical_date={NAIVE})", {"logical_date": "2026-01-02T03:04:05"}),
    (
        TRIGGER,
        f"'name', client.TriggerDAGRunPostBody(conf={{'when': {MOMENT}, 'days': ({DAY},), "
        "'state': client.DagRunState('failed')})",
        {"conf": {"when": "2026-01-02T03:04:05.678901+05:30", "days": ["2026-01-02"], "state": "failed"}},
    ),
    ("PoolApi.post_pool", f"client.PoolBody.from_dict({ {**POOL, 'unknown': 1} })", POOL),
    ("PoolApi.post_pool", "client.PoolBody(name='name', slots=1, unknown=1)", POOL),
    (
        "PoolApi.bulk_pools",
        "client.BulkBodyPoolBody(actions=[client.ActionsInner3(client.BulkCreateActionPoolBody("
        "action='create', entities=[client.PoolBody(name='name', slots=1)]))])",
        {"actions": [{"action": "create", "entities": [POOL]}]},
    ),
    (
        "PoolApi.bulk_pools",
        "client.BulkBodyPoolBody(actions=[client.ActionsInner3(actual_instance=client.BulkDeleteActionPoolBody("
        "action='delete', entities=[client.EntitiesInner3('name')]))])",
        {"actions": [{"action": "delete", "entities": ["name"]}]},
    ),
    (
        "TaskInstanceApi.post_clear_task_instances",
        "'name', client.ClearTaskInstancesBody(task_ids=[client.ClearTaskInstancesBodyTaskIdsInner('task'), "
        "client.ClearTaskInstancesBodyTaskIdsInner(['mapped', 1])])",
        {"task_ids": ["task", ["mapped", 1]]},
    ),
    (
        "TaskStateStoreApi.set_task_state_store",
        f"'name', 'run', 'task', 'key', client.TaskStateStoreBody(value=1, expires_at=client.ExpiresAt({MOMENT}))",
        {"value": 1, "expires_at": "2026-01-02T03:04:05.678901+05:30"},
    ),
    (
        "AssetApi.create_asset_event",
        "client.CreateAssetEventsBody(asset_id=1, access_control=client.AssetEventAccessControl(consumer_teams=['a']))",
        {"asset_id": 1, "access_control": {"consumer_teams": ["a"]}},
    ),
    (
        "BackfillApi.create_backfill",
        f"client.BackfillPostBody(dag_id='name', from_date={NAIVE}, to_date={NAIVE}, "
        "reprocess_behavior=client.ReprocessBehavior.FAILED)",
        {
            "dag_id": "name",
            "from_date": "2026-01-02T03:04:05",
            "to_date": "2026-01-02T03:04:05",
            "reprocess_behavior": "failed",
        },
    ),
)

SETTINGS = (
    ("safe_chars_for_path_param='/'", "PoolApi.get_pool", "'a/b'"),
    ("datetime_format='%Y/%m/%d %H:%M'", "DagRunApi.get_dag_runs", f"'~', run_after_gte={MOMENT}"),
    ("date_format='%d.%m.%Y'", "DagRunApi.get_dag_runs", f"'~', partition_date_gte={DAY}"),
)


def situations() -> Iterator[Call]:
    """Give the calls."""
    for making in CLIENTS:
        for operation, arguments, body in CALLS:
            yield _call(operation, arguments, body, making)
    for options, making in ((OPTIONS, WITH_TOKEN), (OPTIONS_AGAINST_DEFAULTS, WITH_DEFAULTS)):
        for option in options:
            for operation, arguments, body in CALLS:
                yield _call(operation, f"{arguments}{arguments and ', '}{option}", body, making)
    for operation, arguments in ARGUMENTS:
        yield _call(operation, arguments)
    for operation, arguments, body in BODIES:
        yield _call(operation, arguments, body)
    for setting, operation, arguments in SETTINGS:
        making = f"api_client = client.ApiClient(client.Configuration(host=server, {setting}))"
        yield _call(operation, arguments, making=making)


def _call(operation: str, arguments: str, body: Any = NOT_SET, making: str = WITH_TOKEN) -> Call:
    api, _, method = operation.partition(".")
    return Call(operation, f"client.{api}(api_client).{method}_without_preload_content({arguments})", body, making)
