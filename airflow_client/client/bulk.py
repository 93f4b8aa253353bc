"""Bulk changes of pools, variables, connections, DAG runs and task instances; files that hold the first three."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, Union

from pydantic import BaseModel, ValidationError
from typing_extensions import Literal
from urllib3.exceptions import ConnectTimeoutError

from airflow_client.client.api.connection_api import ConnectionApi
from airflow_client.client.api.dag_run_api import DagRunApi
from airflow_client.client.api.pool_api import PoolApi
from airflow_client.client.api.task_instance_api import TaskInstanceApi
from airflow_client.client.api.variable_api import VariableApi
from airflow_client.client.exceptions import ApiException, ApiValueError, CredentialsError, OpenApiException
from airflow_client.client.models.bulk_body_bulk_dag_run_body import BulkBodyBulkDAGRunBody
from airflow_client.client.models.bulk_body_bulk_task_instance_body import BulkBodyBulkTaskInstanceBody
from airflow_client.client.models.bulk_body_connection_body import BulkBodyConnectionBody
from airflow_client.client.models.bulk_body_pool_body import BulkBodyPoolBody
from airflow_client.client.models.bulk_body_variable_body import BulkBodyVariableBody
from airflow_client.client.models.bulk_dag_run_body import BulkDAGRunBody
from airflow_client.client.models.bulk_task_instance_body import BulkTaskInstanceBody
from airflow_client.client.models.connection_body import ConnectionBody
from airflow_client.client.models.connection_response import ConnectionResponse
from airflow_client.client.models.dag_run_patch_body import DAGRunPatchBody
from airflow_client.client.models.dag_run_response import DAGRunResponse
from airflow_client.client.models.patch_task_instance_body import PatchTaskInstanceBody
from airflow_client.client.models.pool_body import PoolBody
from airflow_client.client.models.pool_patch_body import PoolPatchBody
from airflow_client.client.models.pool_response import PoolResponse
from airflow_client.client.models.task_instance_response import TaskInstanceResponse
from airflow_client.client.models.variable_body import VariableBody
from airflow_client.client.models.variable_response import VariableResponse
from airflow_client.client.paging import paginate
from airflow_client.client.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from airflow_client.client.api_client import ApiClient
    from airflow_client.client.models.bulk_response import BulkResponse
    from airflow_client.client.progress import ProgressCallback

__all__ = [
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
]

Entity = TypeVar("Entity")
New = TypeVar("New", PoolBody, VariableBody, ConnectionBody)
Changed = TypeVar("Changed", PoolBody, VariableBody, ConnectionBody, BulkDAGRunBody, BulkTaskInstanceBody)
Unwanted = TypeVar(
    "Unwanted",
    str,
    PoolBody,
    PoolResponse,
    VariableBody,
    VariableResponse,
    ConnectionBody,
    ConnectionResponse,
    BulkDAGRunBody,
    DAGRunResponse,
    BulkTaskInstanceBody,
    TaskInstanceResponse,
)
OnExistence = Literal["fail", "skip", "overwrite"]
OnNonExistence = Literal["fail", "skip"]

_CHUNK_SIZE = 100
_OF_THE_ENTITY = (400, 404, 409, 422, 500)
"""Statuses that an entity may be the cause of; the server has then undone what the request had done."""
_NOT_FOUND = 404
_PATHS = "/api/v2/"


@dataclass(frozen=True)
class BulkResult(Generic[Entity]):
    """What became of one entity of a bulk change."""

    entity: Entity
    """What was given."""
    outcome: Literal["success", "skipped", "failed", "unknown", "pending"]
    """`unknown` and `pending` only occur in a `BulkInterruptedError`: the request with the entity may or may not have
    been carried out; the entity was not sent, or surely not changed."""
    error: Union[str, None] = None
    """Why it failed."""
    status: Union[int, None] = None
    """The HTTP status of the failure, where the server says one."""


class BulkInterruptedError(OpenApiException):
    """A bulk change could not be carried through; `__cause__` is why.

    :ivar results: one result for each entity, in order
    """

    def __init__(self, results: Sequence[BulkResult[Any]], cause: object) -> None:
        """Take the results so far, and what came in between."""
        super().__init__(results, cause)
        self.results: list[BulkResult[Any]] = list(results)
        self._cause = cause

    def __str__(self) -> str:
        """Count the results by their outcome."""
        outcomes = [result.outcome for result in self.results]
        counts = ", ".join(f"{outcomes.count(outcome)} {outcome}" for outcome in dict.fromkeys(outcomes))
        return f"interrupted with {counts} (see `results`): {self._cause}"


def bulk_create(
    api_client: ApiClient,
    entities: Iterable[New],
    *,
    on_existence: OnExistence = "fail",
    chunk_size: int = _CHUNK_SIZE,
    on_progress: ProgressCallback | None = None,
) -> list[BulkResult[New]]:
    """Create any number of pools, variables or connections, and return what became of each.

    Each entity stands for itself: one that fails keeps no other from being created.

    :param api_client: the client to call
    :param entities: what to create, all of one kind
    :param on_existence: what becomes of those that exist: they are failures, are left alone, or are overwritten; fields
        that are not given then keep their values, while older servers reset them
    :param chunk_size: how many go into one request
    :param on_progress: told how many have been dealt with
    :return: one result for each entity, in order; failures are in it, they do not raise
    :raises ApiValueError: the entities are of several kinds, or one is given twice; nothing was sent
    :raises BulkInterruptedError: the server could not be reached, or refused altogether; it has the results so far
    """
    return _Change(api_client, "create", on_existence).carry_out(entities, chunk_size, on_progress)


def bulk_update(
    api_client: ApiClient,
    entities: Iterable[Changed],
    *,
    update_mask: Sequence[str] | None = None,
    on_non_existence: OnNonExistence = "fail",
    chunk_size: int = _CHUNK_SIZE,
    on_progress: ProgressCallback | None = None,
) -> list[BulkResult[Changed]]:
    """Change any number of pools, variables, connections, DAG runs or task instances, and return what became of each.

    Each entity stands for itself, as in :func:`bulk_create`. Where the server has no such bulk operation (before 3.3
    for DAG runs, before 3.2 for task instances of several DAG runs) or does not heed the mask, each is a request of its
    own.

    :param api_client: the client to call
    :param entities: what to change, all of one kind, with what to set; DAG runs and task instances with their `dag_id`,
        the latter also with `dag_run_id`
    :param update_mask: names of the fields to change, of pools, variables and connections; by default all that are set
    :param on_non_existence: what becomes of those that do not exist: they are failures, or are skipped
    :param chunk_size: how many go into one request
    :param on_progress: told how many have been dealt with
    :return: one result for each entity, in order; failures are in it, they do not raise
    :raises ApiValueError: the entities are of several kinds, one is given twice, or lacks an ID; nothing was sent
    :raises BulkInterruptedError: the server could not be reached, or refused altogether; it has the results so far
    """
    return _Change(api_client, "update", on_non_existence, update_mask).carry_out(entities, chunk_size, on_progress)


def bulk_delete(
    api_client: ApiClient,
    entities: Iterable[Unwanted],
    *,
    kind: Literal["pools", "variables", "connections", None] = None,
    on_non_existence: OnNonExistence = "fail",
    chunk_size: int = _CHUNK_SIZE,
    on_progress: ProgressCallback | None = None,
) -> list[BulkResult[Unwanted]]:
    """Delete any number of pools, variables, connections, DAG runs or task instances, and return what became of each.

    Each entity stands for itself, as in :func:`bulk_create`. Where the server has no such bulk operation, each is a
    request of its own.

    :param api_client: the client to call
    :param entities: what to delete, all of one kind: objects as the server lists them or as they are made of, or names
        of pools, keys of variables, IDs of connections
    :param kind: what these names, keys or IDs are of; objects say it themselves
    :param on_non_existence: what becomes of those that do not exist: they are failures, or are skipped
    :param chunk_size: how many go into one request
    :param on_progress: told how many have been dealt with
    :return: one result for each entity, in order; failures are in it, they do not raise
    :raises ApiValueError: the entities are of several kinds or none, one is given twice, or lacks an ID; nothing was
        sent
    :raises BulkInterruptedError: the server could not be reached, or refused altogether; it has the results so far
    """
    return _Change(api_client, "delete", on_non_existence, kind=kind).carry_out(entities, chunk_size, on_progress)


class _Kind(NamedTuple):
    """How one kind of entity is identified and changed."""

    name: str
    classes: tuple[type, type]
    """What it is made of or changed by, and what the server lists."""
    ids: tuple[str, ...]
    """The fields that identify an entity."""
    key: str
    """How the server writes these in what it was successful with."""
    send: Callable[[ApiClient, list[dict[str, Any]]], BulkResponse]
    update: Callable[[ApiClient, Any, list[str] | None], object]
    delete: Callable[..., object]
    since: tuple[int, int] = (3, 0)
    """The first release that can do it in bulk."""
    body: type | None = None
    """What a deletion takes, instead of the ID."""

    def id_of(self, entity: Any) -> tuple[Any, ...]:
        return (entity,) if isinstance(entity, str) else tuple(getattr(entity, name) for name in self.ids)


_KINDS = (
    _Kind(
        "pools",
        (PoolBody, PoolResponse),
        ("name",),
        "{}",
        lambda client, actions: PoolApi(client).bulk_pools(BulkBodyPoolBody.model_validate({"actions": actions})),
        lambda client, pool, mask: PoolApi(client).patch_pool(
            pool.name, PoolPatchBody(pool=pool.name, **dict(_set_in(pool, without=("name",)))), mask
        ),
        lambda client, name: PoolApi(client).delete_pool(name),
    ),
    _Kind(
        "variables",
        (VariableBody, VariableResponse),
        ("key",),
        "{}",
        lambda client, actions: VariableApi(client).bulk_variables(
            BulkBodyVariableBody.model_validate({"actions": actions})
        ),
        lambda client, variable, mask: VariableApi(client).patch_variable(variable.key, variable, mask),
        lambda client, key: VariableApi(client).delete_variable(key),
    ),
    _Kind(
        "connections",
        (ConnectionBody, ConnectionResponse),
        ("connection_id",),
        "{}",
        lambda client, actions: ConnectionApi(client).bulk_connections(
            BulkBodyConnectionBody.model_validate({"actions": actions})
        ),
        lambda client, connection, mask: ConnectionApi(client).patch_connection(
            connection.connection_id, connection, mask
        ),
        lambda client, connection_id: ConnectionApi(client).delete_connection(connection_id),
    ),
    _Kind(
        "DAG runs",
        (BulkDAGRunBody, DAGRunResponse),
        ("dag_id", "dag_run_id"),
        "{}.{}",
        lambda client, actions: DagRunApi(client).bulk_dag_runs(
            "~", BulkBodyBulkDAGRunBody.model_validate({"actions": actions})
        ),
        lambda client, run, mask: DagRunApi(client).patch_dag_run(
            run.dag_id, run.dag_run_id, DAGRunPatchBody(**dict(_set_in(run, without=("dag_id", "dag_run_id"))))
        ),
        lambda client, dag_id, dag_run_id: DagRunApi(client).delete_dag_run(dag_id, dag_run_id),
        since=(3, 3),
        body=BulkDAGRunBody,
    ),
    _Kind(
        "task instances",
        (BulkTaskInstanceBody, TaskInstanceResponse),
        ("dag_id", "dag_run_id", "task_id", "map_index"),
        "{}.{}.{}[{}]",
        lambda client, actions: TaskInstanceApi(client).bulk_task_instances(
            "~", "~", BulkBodyBulkTaskInstanceBody.model_validate({"actions": actions})
        ),
        lambda client, instance, mask: TaskInstanceApi(client).patch_task_instance(
            instance.dag_id,
            instance.dag_run_id,
            instance.task_id,
            PatchTaskInstanceBody(**dict(_set_in(instance, without=("dag_id", "dag_run_id", "task_id", "map_index")))),
            instance.map_index,
        ),
        lambda client, dag_id, dag_run_id, task_id, map_index: TaskInstanceApi(client).delete_task_instance(
            dag_id, dag_run_id, task_id, map_index
        ),
        since=(3, 2),
        body=BulkTaskInstanceBody,
    ),
)


def _set_in(model: Any, *, without: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    return ((name, getattr(model, name)) for name in model.model_fields_set if name not in without)


class _Change:
    """One bulk change: what is done, and by which rule."""

    def __init__(
        self,
        api_client: ApiClient,
        verb: Literal["create", "update", "delete"],
        rule: str,
        update_mask: Sequence[str] | None = None,
        kind: str | None = None,
    ) -> None:
        rules = ("fail", "skip", "overwrite") if verb == "create" else ("fail", "skip")
        if rule not in rules:
            raise ApiValueError(f"{rule!r} is no rule for entities that {_MISFIT[verb]}: use one of {', '.join(rules)}")
        self._client = api_client
        self._verb = verb
        self._rule = rule
        if isinstance(update_mask, str):
            raise ApiValueError(f"update_mask is {update_mask!r}: give a list of names")
        self._mask = list(update_mask) if update_mask else None
        self._kind_name = kind
        self._in_flight = 0

    def carry_out(
        self, entities: Iterable[Entity], chunk_size: int, on_progress: ProgressCallback | None
    ) -> list[BulkResult[Entity]]:
        """Return what became of each entity."""
        if chunk_size < 1:
            raise ApiValueError(f"chunk_size is {chunk_size!r}: at least one entity goes into a request")
        if isinstance(entities, (str, dict, BaseModel)):  # they can be iterated, too: by letters, keys or fields
            raise ApiValueError(f"a {type(entities).__name__} is given: put what to {self._verb} into a list")
        everything = list(entities)
        if not everything:
            return []
        self._kind = self._kind_of(everything)
        self._check(everything)
        results: list[BulkResult[Entity]] = []
        try:
            one_by_one = not self._is_bulk_possible()
            for chunk in self._chunks(everything, 1 if one_by_one else chunk_size):
                for result in map(self._single, chunk) if one_by_one else self._bulk(chunk):
                    self._in_flight = 0
                    results.append(result)
                if on_progress is not None:
                    task = f"{self._verb} {self._kind.name}"
                    on_progress(Progress(task, len(results), len(everything)))
        except OpenApiException as error:
            unknown = self._in_flight if _may_have_been_done(error) else 0
            if not results and not unknown:
                raise
            for number, entity in enumerate(everything[len(results) :]):
                results.append(BulkResult(entity, "unknown" if number < unknown else "pending"))
            raise BulkInterruptedError(results, error) from error
        return results

    def _kind_of(self, entities: Sequence[Any]) -> _Kind:
        takes_names = self._verb == "delete"
        kinds = {
            self._named_kind() if takes_names and isinstance(entity, str) else self._kind_of_object(entity)
            for entity in entities
        }
        if len(kinds) > 1:
            raise ApiValueError(f"a bulk change is for one kind, not for {' and '.join(sorted(k.name for k in kinds))}")
        kind = kinds.pop()
        if self._kind_name not in (None, kind.name):
            raise ApiValueError(f"kind is {self._kind_name!r}, but {kind.name} are given")
        return kind

    def _named_kind(self) -> _Kind:
        for kind in _KINDS[:3]:
            if kind.name == self._kind_name:
                return kind
        raise ApiValueError(f"kind is {self._kind_name!r}: say whether these are of pools, variables or connections")

    def _kind_of_object(self, entity: Any) -> _Kind:
        """Return the kind of an object; what the server lists, the second class of a kind, can only be deleted."""
        names = []
        for kind in _KINDS[:3] if self._verb == "create" else _KINDS:
            classes = kind.classes if self._verb == "delete" else kind.classes[:1]
            if isinstance(entity, classes):
                return kind
            names += [one.__name__ for one in classes]
        raise ApiValueError(
            f"a {type(entity).__name__} cannot be {self._verb}d in bulk: use one of {', '.join(sorted(names))}"
        )

    def _check(self, entities: Sequence[Any]) -> None:
        """Refuse what the server would mistake."""
        kind = self._kind
        if self._mask and kind.body is not None:
            raise ApiValueError(f"update_mask is not for {kind.name}: set only what is to change")
        seen = set()
        for entity in entities:
            identity = kind.id_of(entity)
            missing = [name for name, value in zip(kind.ids, identity) if value is None and name != "map_index"]
            if missing:
                raise ApiValueError(f"{' and '.join(missing)} is missing in a {type(entity).__name__}")
            if identity in seen:
                raise ApiValueError(f"{kind.key.format(*identity)} is given twice: one result could not be told apart")
            seen.add(identity)

    def _is_bulk_possible(self) -> bool:
        """Return whether the server can do in bulk all that is asked for; one that does not say its release can."""
        release = self._client.server_release()
        if self._verb == "create" or not release:
            return True
        if self._mask and self._kind.name == "connections":  # the server would not heed it
            return False
        return release >= max(self._kind.since, (3, 2) if self._mask else (3, 0))

    def _chunks(self, entities: Sequence[Entity], size: int) -> Iterator[list[Entity]]:
        """Split the entities; one that stands for several goes alone, as its errors could not be told apart."""
        chunk: list[Entity] = []
        for entity in entities:
            alone = _stands_for_several(entity)
            if chunk and (alone or len(chunk) == size):
                yield chunk
                chunk = []
            chunk.append(entity)
            if alone:
                yield chunk
                chunk = []
        if chunk:
            yield chunk

    def _bulk(self, chunk: list[Entity]) -> Iterator[BulkResult[Entity]]:
        """Send an action for each entity, so that none fails because of another."""
        self._in_flight = len(chunk)
        try:
            answer = getattr(self._kind.send(self._client, [self._action(entity) for entity in chunk]), self._verb)
        except ApiException as error:
            if error.status not in _OF_THE_ENTITY:
                raise
            if len(chunk) == 1:
                yield _failure(chunk[0], error)
                return
            for half in (chunk[: len(chunk) // 2], chunk[len(chunk) // 2 :]):
                yield from self._bulk(half)
            return
        done, errors = set(answer.success or ()), answer.errors or []
        keys = [self._kind.key.format(*self._kind.id_of(entity)) for entity in chunk]
        failed = len(chunk) - len(done.intersection(keys))
        if len(chunk) == 1 and errors:
            yield _refusal(chunk[0], *errors)
        elif len(chunk) == 1:
            yield BulkResult(chunk[0], "success" if done else "skipped")
        elif errors and len(errors) != failed:  # some failed, some were skipped, and only words say which
            for entity, key in zip(chunk, keys):
                if key in done:
                    yield BulkResult(entity, "success")
                else:
                    yield from self._bulk([entity])
        else:
            in_order = iter(errors)
            for entity, key in zip(chunk, keys):
                if key in done:
                    yield BulkResult(entity, "success")
                else:
                    yield _refusal(entity, next(in_order)) if errors else BulkResult(entity, "skipped")

    def _action(self, entity: Any) -> dict[str, Any]:
        kind = self._kind
        if self._verb == "delete":
            identity = kind.id_of(entity)
            entity = identity[0] if kind.body is None else kind.body(**dict(zip(kind.ids, identity)))
        action: dict[str, Any] = {"action": self._verb, "entities": [entity]}
        if self._rule != "fail":
            action[f"action_on_{'existence' if self._verb == 'create' else 'non_existence'}"] = self._rule
        if self._mask:
            action["update_mask"] = self._mask
            if kind.name == "pools" and "include_deferred" not in (*self._mask, *entity.model_fields_set):
                # Servers ask for it even where the mask leaves it out.
                action["entities"] = [entity.model_copy(update={"include_deferred": False})]
        return action

    def _single(self, entity: Entity) -> BulkResult[Entity]:
        """Change an entity by a request of its own."""
        self._in_flight = 1
        try:
            if self._verb == "update":
                self._kind.update(self._client, entity, self._mask)
            else:
                self._kind.delete(self._client, *self._kind.id_of(entity))
        except ApiException as error:
            if error.status == _NOT_FOUND and self._rule == "skip":
                return BulkResult(entity, "skipped")
            if error.status not in _OF_THE_ENTITY:
                raise
            return _failure(entity, error)
        return BulkResult(entity, "success")


_MISFIT = {"create": "exist", "update": "do not exist", "delete": "do not exist"}


def _may_have_been_done(error: OpenApiException) -> bool:
    if not isinstance(error, ApiException) or isinstance(error, CredentialsError):
        return False
    if isinstance(getattr(error, "reason", error), ConnectTimeoutError):  # also if the connection was refused
        return False
    if error.path and _PATHS not in error.path:  # what failed is signing in, before the request or after its refusal
        return False
    return not 400 <= (error.status or 0) < 500


def _stands_for_several(entity: Any) -> bool:
    """Return whether the server may change more than one thing for an entity."""
    return isinstance(entity, BulkTaskInstanceBody) and (
        entity.map_index is None
        or bool(entity.include_upstream or entity.include_downstream or entity.include_future or entity.include_past)
    )


def _refusal(entity: Entity, *errors: Mapping[str, Any]) -> BulkResult[Entity]:
    text = "; ".join(str(error.get("error")) for error in errors)
    return BulkResult(entity, "failed", text, errors[0].get("status_code"))


def _failure(entity: Entity, error: ApiException) -> BulkResult[Entity]:
    problem = error.problem
    details = [f"{'.'.join(map(str, one.location))}: {one.message}" for one in problem.errors]
    text = "; ".join(details) or problem.detail or str(error.reason)
    return BulkResult(entity, "failed", text, error.status)


OnMasked = Literal["fail", "leave_out"]
_MASK = "***"
_CONNECTION_FIELDS = ("conn_type", "description", "login", "password", "host", "port", "schema", "extra")


def export_variables(
    api_client: ApiClient,
    path: str | os.PathLike[str],
    *,
    on_masked: OnMasked = "fail",
    on_progress: ProgressCallback | None = None,
) -> list[str]:
    """Write all variables to a file, in the format of `airflow variables export`.

    The server never gives away the value of a variable whose key suggests a secret, nor such parts of a JSON value; it
    sends `***`. Such values are not written.

    :param api_client: the client to call
    :param path: the file, ending in `.json`, `.yaml` or `.yml`; YAML needs
        `pip install 'apache-airflow-client[yaml]'`
    :param on_masked: what becomes of variables whose values are masked: nothing is written, or they are left out
    :param on_progress: told how many variables have been read
    :return: the keys of the variables that were left out
    :raises ApiValueError: the file has another ending; or values are masked, and it does not say to leave them out
    :raises ModuleNotFoundError: PyYAML is not installed
    """
    write = _writer(path)
    content, masked = {}, []
    for variable in paginate(VariableApi(api_client).get_variables, order_by=["key"]).with_options(
        on_progress=on_progress
    ):
        value = _as_exported(variable.value)
        if _is_masked(value):
            masked.append(variable.key)
        elif variable.description or (isinstance(value, dict) and "value" in value):
            content[variable.key] = {"value": value, "description": variable.description}
        else:
            content[variable.key] = value
    _check_masked("variables", masked, on_masked)
    write(content)
    return masked


def import_variables(
    api_client: ApiClient,
    path: str | os.PathLike[str],
    *,
    on_existence: OnExistence = "fail",
    on_progress: ProgressCallback | None = None,
) -> list[BulkResult[VariableBody]]:
    """Create the variables that a file holds in the format of `airflow variables export`.

    :param api_client: the client to call
    :param path: the file, ending in `.json`, `.yaml` or `.yml`; YAML needs
        `pip install 'apache-airflow-client[yaml]'`
    :param on_existence: what becomes of those that exist, as in :func:`bulk_create`
    :param on_progress: told how many have been dealt with
    :return: one result for each variable, in order; failures are in it, they do not raise
    :raises ApiValueError: the file cannot be read as that, or holds a masked value (`***`); nothing was sent
    :raises ModuleNotFoundError: PyYAML is not installed
    :raises BulkInterruptedError: the server could not be reached, or refused altogether; it has the results so far
    """
    bodies = []
    for key, value in _read(path, "variables").items():
        fields = {"value": value}
        if isinstance(value, dict) and "value" in value:
            fields = {"value": value["value"], "description": value.get("description")}
        if not isinstance(fields["value"], str):
            fields["value"] = json.dumps(fields["value"], default=str)
        bodies.append(_body(VariableBody, f"{path}: the variable {key}", key=key, **fields))
    return bulk_create(api_client, bodies, on_existence=on_existence, on_progress=on_progress)


def export_connections(
    api_client: ApiClient,
    path: str | os.PathLike[str],
    *,
    on_masked: OnMasked = "fail",
    on_progress: ProgressCallback | None = None,
) -> list[str]:
    """Write all connections to a file, in the format of `airflow connections export`.

    The server never gives away passwords, nor what in `extra` is named like a secret; it sends `***`. Such values are
    not written.

    :param api_client: the client to call
    :param path: the file, ending in `.json`, `.yaml` or `.yml`; YAML needs
        `pip install 'apache-airflow-client[yaml]'`
    :param on_masked: what becomes of values that are masked: nothing is written at all, or they are left out, and the
        connection is written without them
    :param on_progress: told how many connections have been read
    :return: what was left out, such as `my_connection.password` and `my_connection.extra.token`
    :raises ApiValueError: the file has another ending; or values are masked, and it does not say to leave them out
    :raises ModuleNotFoundError: PyYAML is not installed
    """
    write = _writer(path)
    content, masked = {}, []
    for connection in paginate(ConnectionApi(api_client).get_connections, order_by=["connection_id"]).with_options(
        on_progress=on_progress
    ):
        fields = {name: connection.to_dict().get(name) for name in _CONNECTION_FIELDS}
        for name in [name for name, value in fields.items() if name != "extra" and _is_masked(value)]:
            del fields[name]
            masked.append(f"{connection.connection_id}.{name}")
        extra = _as_exported(fields["extra"]) if fields["extra"] else None
        if _is_masked(extra):
            place = f"{connection.connection_id}.extra"
            fields["extra"] = json.dumps(_without_masked(extra, place, masked)) if isinstance(extra, dict) else None
            masked += [] if isinstance(extra, dict) else [place]
        content[connection.connection_id] = fields
    _check_masked("connections", masked, on_masked)
    write(content)
    return masked


def import_connections(
    api_client: ApiClient,
    path: str | os.PathLike[str],
    *,
    on_existence: OnExistence = "fail",
    on_progress: ProgressCallback | None = None,
) -> list[BulkResult[ConnectionBody]]:
    """Create the connections that a file holds in the format of `airflow connections export`.

    :param api_client: the client to call
    :param path: the file, ending in `.json`, `.yaml` or `.yml`; YAML needs
        `pip install 'apache-airflow-client[yaml]'`
    :param on_existence: what becomes of those that exist, as in :func:`bulk_create`
    :param on_progress: told how many have been dealt with
    :return: one result for each connection, in order; failures are in it, they do not raise
    :raises ApiValueError: the file cannot be read as that, or holds a masked value (`***`); nothing was sent
    :raises ModuleNotFoundError: PyYAML is not installed
    :raises BulkInterruptedError: the server could not be reached, or refused altogether; it has the results so far
    """
    bodies = []
    for connection_id, given in _read(path, "connections").items():
        place = f"{path}: the connection {connection_id}"
        if not isinstance(given, dict):
            raise ApiValueError(f"{place} is no object with its fields; URIs are not read")
        fields = dict(given)
        if "extra_dejson" in fields:
            fields["extra"] = fields.pop("extra_dejson")
        if isinstance(fields.get("extra"), dict):
            fields["extra"] = json.dumps(fields["extra"])
        fields.pop("conn_id", None)
        if unknown := fields.keys() - {*_CONNECTION_FIELDS, "team_name"}:
            raise ApiValueError(f"{place} has unknown fields: {', '.join(sorted(unknown))}")
        bodies.append(_body(ConnectionBody, place, connection_id=connection_id, **fields))
    return bulk_create(api_client, bodies, on_existence=on_existence, on_progress=on_progress)


def export_pools(
    api_client: ApiClient, path: str | os.PathLike[str], *, on_progress: ProgressCallback | None = None
) -> None:
    """Write all pools to a file, in the format of `airflow pools export`.

    :param api_client: the client to call
    :param path: the file, ending in `.json`, `.yaml` or `.yml`; YAML needs
        `pip install 'apache-airflow-client[yaml]'`
    :param on_progress: told how many pools have been read
    :raises ApiValueError: the file has another ending
    :raises ModuleNotFoundError: PyYAML is not installed
    """
    write = _writer(path)
    content = {}
    for pool in paginate(PoolApi(api_client).get_pools, order_by=["name"]).with_options(on_progress=on_progress):
        fields = {"slots": pool.slots, "description": pool.description, "include_deferred": pool.include_deferred}
        content[pool.name] = {**fields, "team_name": pool.team_name} if pool.team_name else fields
    write(content)


def import_pools(
    api_client: ApiClient,
    path: str | os.PathLike[str],
    *,
    on_existence: OnExistence = "fail",
    on_progress: ProgressCallback | None = None,
) -> list[BulkResult[PoolBody]]:
    """Create the pools that a file holds in the format of `airflow pools export`.

    :param api_client: the client to call
    :param path: the file, ending in `.json`, `.yaml` or `.yml`; YAML needs
        `pip install 'apache-airflow-client[yaml]'`
    :param on_existence: what becomes of those that exist, as in :func:`bulk_create`; `default_pool` always does
    :param on_progress: told how many have been dealt with
    :return: one result for each pool, in order; failures are in it, they do not raise
    :raises ApiValueError: the file cannot be read as that; nothing was sent
    :raises ModuleNotFoundError: PyYAML is not installed
    :raises BulkInterruptedError: the server could not be reached, or refused altogether; it has the results so far
    """
    bodies = []
    for name, fields in _read(path, "pools").items():
        place = f"{path}: the pool {name}"
        if not isinstance(fields, dict) or "slots" not in fields:
            raise ApiValueError(f"{place} is no object with its slots")
        if unknown := fields.keys() - {"slots", "description", "include_deferred", "team_name"}:
            raise ApiValueError(f"{place} has unknown fields: {', '.join(sorted(unknown))}")
        bodies.append(_body(PoolBody, place, name=name, **{"include_deferred": False, **fields}))
    return bulk_create(api_client, bodies, on_existence=on_existence, on_progress=on_progress)


def _as_exported(text: Any) -> Any:
    """Return a value as it is written: JSON objects and arrays as such, and numbers that are spelled as JSON does."""
    try:
        value = json.loads(text)
    except (ValueError, TypeError):
        return text
    if isinstance(value, (dict, list)):
        return value
    return text if isinstance(value, str) or json.dumps(value) != text else value


def _is_masked(value: Any, *, in_part: bool = True) -> bool:
    """Return whether there is a mask in a value, also as a part of a text unless `in_part` is false."""
    if isinstance(value, str):
        return _MASK in value if in_part else value == _MASK
    if isinstance(value, (dict, list)):
        inner = value.values() if isinstance(value, dict) else value
        return any(_is_masked(item, in_part=in_part) for item in inner)
    return False


def _without_masked(value: dict[str, Any], place: str, masked: list[str]) -> dict[str, Any]:
    """Return an object without what is masked in it, and add the places of that to `masked`."""
    kept = {}
    for name, item in value.items():
        if isinstance(item, dict):
            kept[name] = _without_masked(item, f"{place}.{name}", masked)
        elif _is_masked(item):
            masked.append(f"{place}.{name}")
        else:
            kept[name] = item
    return kept


def _check_masked(what: str, masked: list[str], on_masked: OnMasked) -> None:
    if masked and on_masked != "leave_out":
        raise ApiValueError(
            f"the server masks values of these {what}, so they cannot be exported: {', '.join(masked)}. Nothing was "
            'written; on_masked="leave_out" writes the others, and `airflow` itself, beside the database, exports all.'
        )


def _writer(path: str | os.PathLike[str]) -> Callable[[Any], None]:
    """Return what writes content to a file, so that what is missing for it is found before anything is asked for."""
    yaml = _yaml_for(path)

    def write(content: Any) -> None:
        text = json.dumps(content, sort_keys=True, indent=4) if yaml is None else yaml.safe_dump(content)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    return write


def _read(path: str | os.PathLike[str], what: str) -> dict[str, Any]:
    """Return what a file holds, by keys, names or IDs."""
    yaml = _yaml_for(path)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        content = json.loads(text) if yaml is None else yaml.safe_load(text)
    except ValueError as error:
        raise ApiValueError(f"{path} is no JSON: {error}") from None
    except Exception as error:
        if yaml is not None and isinstance(error, yaml.YAMLError):
            raise ApiValueError(f"{path} is no YAML: {error}") from None
        raise
    if not isinstance(content, dict) or not all(isinstance(key, str) for key in content):
        raise ApiValueError(f"{path} does not hold {what} as Airflow exports them: an object with one member for each")
    if masked := [key for key, value in content.items() if _is_masked(_with_extra(value), in_part=False)]:
        raise ApiValueError(
            f"{path} holds masked values ({_MASK}) for {', '.join(masked)}: put in what is meant, or take them out"
        )
    return content


def _body(model: type[New], place: str, **fields: Any) -> New:
    """Return the body that the fields make, or say what is wrong with them without showing values: some are secret."""
    try:
        return model(**fields)
    except ValidationError as error:
        details = "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise ApiValueError(f"{place}: {details}") from None


def _with_extra(value: Any) -> Any:
    """Return a value with JSON text read, also that of a connection's `extra`."""
    if isinstance(value, dict):
        return {key: _as_exported(inner) if isinstance(inner, str) else inner for key, inner in value.items()}
    return _as_exported(value) if isinstance(value, str) else value


def _yaml_for(path: str | os.PathLike[str]) -> Any:
    """Return the module that reads and writes a file if that is YAML, `None` if it is JSON."""
    ending = os.path.splitext(path)[1].lower()
    if ending == ".json":
        return None
    if ending not in (".yaml", ".yml"):
        raise ApiValueError(f"{os.fspath(path)!r} ends in neither .json nor .yaml nor .yml, so its format is not known")
    try:
        import yaml
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(
            "files in YAML need PyYAML: pip install 'apache-airflow-client[yaml]'", name=error.name
        ) from None
    return yaml
