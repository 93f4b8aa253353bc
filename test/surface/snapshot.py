"""Write the public surface of released ``apache-airflow-client`` wheels as facts, one JSON file a release.

``python test/surface/snapshot.py`` reads every release of ``RELEASES``; with versions as arguments, those.
Each wheel is installed with its dependencies into a temporary environment (``uv`` is needed), read there, and
written to ``snapshots/<release>.json``, where all paths leave out the leading ``airflow_client.client``:

- ``modules``: every module that can be imported;
- ``exports``: the names that each of the three packages offers, and under ``*`` those that
  ``from airflow_client.client import *`` brings;
- ``names``: the public names of each module of the core, without those of other distributions;
- ``classes``: for each class what it has of ``bases`` (names in its method resolution order), ``constructor``
  and ``methods`` (signatures without ``self``), ``attributes`` (of the class or an instance), ``read_only``
  attributes, enum ``members``, model ``fields`` (``type``, or ``type = default`` where it may be left out;
  ``| None`` where it may be null), ``aliases`` (field to its name in JSON) and, where it wraps one of several
  types, ``any_of_schemas`` or ``one_of_schemas``.

Types are simplified: constraints and strictness are left out.
"""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import json
import pkgutil
import shutil
import subprocess
import sys
import types
import typing
from pathlib import Path

RELEASES = (
    *("3.0.0", "3.0.2", "3.1.0", "3.1.3", "3.1.6", "3.1.8"),
    *("3.2.0", "3.2.1", "3.2.2", "3.3.0", "3.3.1", "3.3.2"),
)
SNAPSHOTS = Path(__file__).parent / "snapshots"
CLIENT = "airflow_client.client"
CORE = ["configuration", "api_client", "rest", "api_response", "exceptions"]
SCHEMAS = ["any_of_schemas", "one_of_schemas"]


def example(class_: type) -> typing.Any:
    """Return an instance of a class of the core, an exception or an API class, made without a server.

    :param class_: the class, of the released client or of ours
    """
    import urllib3

    client = importlib.import_module(CLIENT)
    if class_.__name__ == "RESTClientObject":
        return class_(client.Configuration())
    if class_.__name__ == "RESTResponse":
        return class_(urllib3.HTTPResponse(body=b"", status=200, preload_content=False))
    if class_.__name__ == "ApiResponse":
        return class_(status_code=200, headers={}, data=None, raw_data=b"")
    if issubclass(class_, client.ApiException):
        return class_(status=404)
    if issubclass(class_, client.OpenApiException):
        return class_("message")
    return class_()


def type_name(annotation: typing.Any) -> str:
    """Return a type as Python 3.10 writes it, without constraints.

    :param annotation: an evaluated annotation: ``Optional[List[StrictStr]]`` becomes ``list[str] | None``
    """
    if annotation in (None, type(None)):
        return "None"
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return type_name(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return " | ".join(dict.fromkeys(type_name(argument) for argument in arguments))
    generic = getattr(annotation, "__pydantic_generic_metadata__", None)
    if generic and generic["origin"]:
        origin, arguments = generic["origin"], generic["args"]
    if origin is not None:
        return f"{origin.__name__}[{', '.join(type_name(argument) for argument in arguments)}]"
    return str(annotation.__name__)


class Verbatim(str):
    """A type that a signature shows as it is, without quotes."""

    __repr__ = str.__str__


def verbatim(annotation: typing.Any) -> typing.Any:
    """Return what a signature shows for an annotation, which may be absent."""
    return annotation if annotation is inspect.Signature.empty else Verbatim(type_name(annotation))


def signature_text(function: typing.Any) -> str:
    """Return the signature of a function as Python writes it, without ``self`` and with simplified types."""
    signature = inspect.signature(function, eval_str=True)
    parameters = [
        parameter.replace(annotation=verbatim(parameter.annotation))
        for parameter in signature.parameters.values()
        if parameter.name != "self"
    ]
    return str(signature.replace(parameters=parameters, return_annotation=verbatim(signature.return_annotation)))


def field_text(field: typing.Any) -> str:
    """Return a model field as ``type`` or ``type = default``."""
    if field.is_required():
        return type_name(field.annotation)
    return f"{type_name(field.annotation)} = {field.get_default(call_default_factory=True)!r}"


def model_facts(class_: typing.Any) -> dict[str, typing.Any]:
    """Return the facts that only pydantic models have."""
    fields = class_.model_fields
    for schemas in SCHEMAS:
        if schemas in fields:
            return {schemas: sorted(fields[schemas].default)}
    return {
        "fields": {name: field_text(field) for name, field in sorted(fields.items())},
        "aliases": {name: field.alias for name, field in sorted(fields.items()) if field.alias},
    }


def class_facts(class_: type) -> dict[str, typing.Any]:
    """Return everything the snapshot holds about one class."""
    bases = [base.__name__ for base in class_.__mro__[1:-1] if not base.__name__.startswith("_")]
    facts: dict[str, typing.Any] = {"bases": bases}
    if issubclass(class_, enum.Enum):
        facts["members"] = {name: member.value for name, member in class_.__members__.items()}
    elif "BaseModel" in bases:
        facts.update(model_facts(class_))
    elif inspect.isfunction(class_.__init__):
        facts["constructor"] = signature_text(class_.__init__)

    own = {
        name: value
        for base in reversed(class_.__mro__)
        if base.__module__.startswith(CLIENT)
        for name, value in vars(base).items()
        if not name.startswith("_")
    }
    validators = getattr(class_, "__pydantic_decorators__", None)
    for name in validators.field_validators if validators else ():
        own.pop(name)
    facts["methods"] = {
        name: signature_text(getattr(class_, name))
        for name, value in sorted(own.items())
        if isinstance(value, (types.FunctionType, classmethod, staticmethod))
    }
    if "BaseModel" in bases or "constructor" not in facts:
        return facts
    properties = {name: value for name, value in own.items() if isinstance(value, property)}
    attributes = {name for name in vars(example(class_)) if not name.startswith("_")} | own.keys()
    facts["read_only"] = sorted(name for name, value in properties.items() if value.fset is None)
    facts["attributes"] = sorted(attributes - facts["methods"].keys() - set(facts["read_only"]))
    return facts


def public_names(module: types.ModuleType) -> list[str]:
    """Return the names that a module defines or takes from its own package."""
    names: set[str] = set()
    for statement in ast.parse(inspect.getsource(module)).body:
        if isinstance(statement, (ast.ClassDef, ast.FunctionDef)):
            names.add(statement.name)
        elif isinstance(statement, ast.Assign):
            names.update(target.id for target in statement.targets if isinstance(target, ast.Name))
        elif isinstance(statement, ast.ImportFrom) and (statement.module or "").startswith(CLIENT):
            names.update(alias.asname or alias.name for alias in statement.names)
    return sorted(name for name in names if not name.startswith("_"))


def surface() -> dict[str, typing.Any]:
    """Return the whole snapshot of the client that is installed in this environment."""
    package = importlib.import_module(CLIENT)
    modules = {
        found.name.partition(f"{CLIENT}.")[2]: importlib.import_module(found.name)
        for found in pkgutil.walk_packages(package.__path__, f"{CLIENT}.")
    }
    exports = {
        name: sorted(
            export
            for export, value in vars(module).items()
            if (not export.startswith("_") or export == "__version__") and not inspect.ismodule(value)
        )
        for name, module in [("", package), ("api", modules["api"]), ("models", modules["models"])]
    }
    star = [name for name in exports[""] if not name.startswith("_")]
    exports["*"] = sorted(getattr(package, "__all__", star))
    classes = {
        f"{name}.{class_.__name__}": class_
        for name, module in modules.items()
        for class_ in vars(module).values()
        if inspect.isclass(class_) and class_.__module__ == module.__name__ and not class_.__name__.startswith("_")
    }
    return {
        "release": package.__version__,
        "modules": sorted(modules),
        "exports": exports,
        "names": {name: public_names(modules[name]) for name in CORE},
        "classes": {
            name: {topic: value for topic, value in class_facts(class_).items() if value}
            for name, class_ in sorted(classes.items())
        },
    }


def main(releases: typing.Sequence[str]) -> None:
    """Write the snapshots of these releases.

    :param releases: versions of the released client, as ``3.3.2``
    """
    if not shutil.which("uv"):
        sys.exit("uv is missing: it installs the released clients. Get it as https://docs.astral.sh/uv/ says.")
    write = "import json, snapshot; print(json.dumps(snapshot.surface(), indent=1))"
    for release in releases:
        command = ["uv", "run", "--isolated", "--no-project", "--python", "3.11"]
        command += ["--with", f"apache-airflow-client=={release}", "python", "-W", "ignore", "-c", write]
        read = subprocess.run(command, cwd=SNAPSHOTS.parent, stdout=subprocess.PIPE, text=True, check=True)
        (SNAPSHOTS / f"{release}.json").write_text(read.stdout)
        print(f"{release}: {len(json.loads(read.stdout)['classes'])} classes")


if __name__ == "__main__":
    main(sys.argv[1:] or RELEASES)
