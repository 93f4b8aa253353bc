"""Importing the package costs next to nothing; every name is there nevertheless."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

import airflow_client.client

from .fakes import run

PACKAGES = ["airflow_client.client", "airflow_client.client.api", "airflow_client.client.models"]

TABLES = {"_lazy", "_exports", "api", "api._exports", "models", "models._exports"}


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded; our own by their names inside the client."""
    modules = run(f"import sys\n{statement}\nprint(*sys.modules)").split()
    return {name.replace("airflow_client.client.", "") for name in modules}


def own(modules: set[str]) -> set[str]:
    """Return the modules of the client, apart from the package itself and the tables of its names."""
    ours = run("import airflow_client.client as c, pkgutil; print(*[m.name for m in pkgutil.iter_modules(c.__path__)])")
    return {name for name in modules if name.split(".")[0] in ours.split()} - TABLES


class TestWhatIsLoaded:
    """Nothing that a script does not touch."""

    @pytest.mark.parametrize("package", PACKAGES)
    def test_importing_a_package_loads_no_table(self, package: str) -> None:
        loaded = loaded_by(f"import {package}")
        assert own(loaded) == set()
        assert package.replace("airflow_client.client.", "") in loaded
        assert not {name for name in loaded if name.endswith("_exports")}
        assert loaded.isdisjoint({"pydantic", "pydantic_core", "urllib3", "typing_extensions", "typing", "json"})

    @pytest.mark.parametrize(
        ("name", "modules"),
        [
            ("Configuration()", {"configuration", "exceptions", "_releases", "_serialization"}),
            ("ApiException(404)", {"exceptions"}),
        ],
    )
    def test_settings_and_exceptions_need_no_library(self, name: str, modules: set[str]) -> None:
        loaded = loaded_by(f"import airflow_client.client\nairflow_client.client.{name}")
        assert own(loaded) == modules
        assert loaded.isdisjoint({"pydantic", "urllib3"})

    def test_an_api_loads_no_other_and_no_model(self) -> None:
        loaded = loaded_by("import airflow_client.client\nairflow_client.client.PoolApi")
        assert {name for name in own(loaded) if name.startswith(("api.", "models."))} == {"api.pool_api"}
        assert "urllib3" not in loaded

    @pytest.mark.parametrize(
        ("name", "modules"),
        [
            ("DagRunState.QUEUED", {"models.dag_run_state"}),
            ("PoolBody", {"models.pool_body"}),
            ("PoolCollectionResponse", {"models.pool_collection_response", "models.pool_response"}),
        ],
    )
    def test_a_model_loads_only_the_models_it_contains(self, name: str, modules: set[str]) -> None:
        loaded = loaded_by(f"import airflow_client.client\nairflow_client.client.{name}")
        assert own(loaded) == {"_model", "_caller", *modules}
        assert "urllib3" not in loaded

    def test_a_client_loads_no_api_and_no_model(self) -> None:
        loaded = own(loaded_by("import airflow_client.client\nairflow_client.client.ApiClient()"))
        assert {"api_client", "rest"} <= loaded
        assert not [name for name in loaded if name.startswith(("models.", "api."))]

    def test_the_conveniences_stand_on_top(self) -> None:
        """They import public names only, and nothing else imports them."""
        folder = Path(airflow_client.client.__file__).parent
        conveniences = ("bulk", "logs", "paging", "progress", "waiting")
        for name in conveniences:
            source = (folder / f"{name}.py").read_text(encoding="utf-8")
            assert not re.findall(r"^ *from airflow_client.*\b_\w+", source, re.MULTILINE), name
        for path in folder.glob("*.py"):
            if path.stem not in ("_imports", *conveniences):
                imported = re.findall(r"import .*|from .*", path.read_text(encoding="utf-8"))
                assert not [
                    line for line in imported if re.search(r"\b(bulk|logs|paging|progress|waiting)\b import", line)
                ], path

    def test_looking_loads_nothing(self) -> None:
        program = "import airflow_client.client as c\ndir(c)\nhasattr(c, 'Nonsense')\nlist(c.__all__)"
        assert own(loaded_by(program)) == set()


ALIASES = ("ProgressCallback",)


class TestNames:
    """Every name is there, as if it had been imported at once."""

    @pytest.mark.parametrize("package", PACKAGES)
    def test_all_of_them_resolve(self, package: str) -> None:
        module = importlib.import_module(package)
        for name in module.__all__:
            assert getattr(module, name).__name__ == name or name in ALIASES
        assert len(set(module.__all__)) == len(module.__all__)

    def test_the_package_has_what_its_subpackages_have(self) -> None:
        for package in PACKAGES[1:]:
            for name in importlib.import_module(package).__all__:
                assert name in airflow_client.client.__all__

    @pytest.mark.parametrize("package", PACKAGES)
    def test_a_star_import_brings_all_of_them(self, package: str) -> None:
        missing = run(
            f"""
            from {package} import *
            import {package} as package
            print([name for name in package.__all__ if globals().get(name) is not getattr(package, name)])
            """
        )
        assert missing.strip() == "[]"

    @pytest.mark.parametrize("package", PACKAGES)
    def test_completion_shows_all_of_them(self, package: str) -> None:
        shown = run(f"import {package} as package\nprint(*dir(package))").split()
        assert shown == sorted(shown)
        assert set(importlib.import_module(package).__all__) <= set(shown)

    @pytest.mark.parametrize("module", ["api", "api_client", "configuration", "exceptions", "models", "rest"])
    def test_completion_shows_modules(self, module: str) -> None:
        assert module in run("import airflow_client.client as client\nprint(*dir(client))").split()

    @pytest.mark.parametrize(
        "path",
        [
            "api.pool_api.PoolApi",
            "api_client.ApiClient",
            "api_response.ApiResponse",
            "configuration.Configuration",
            "exceptions.NotFoundException",
            "models.dag_response.DAGResponse",
            "models.DAGResponse",
            "rest.RESTResponse",
        ],
    )
    def test_modules_are_attributes_without_being_imported(self, path: str) -> None:
        printed = run(f"import airflow_client.client\nprint(airflow_client.client.{path}.__name__)")
        assert printed.strip() == path.rpartition(".")[2]

    @pytest.mark.parametrize("package", PACKAGES)
    def test_an_unknown_name_is_an_attribute_error_that_names_it(self, package: str) -> None:
        module = importlib.import_module(package)
        assert not hasattr(module, "Nonsense")
        with pytest.raises(AttributeError, match=f"'{package}' has no attribute 'Nonsense'"):
            _ = module.Nonsense
        with pytest.raises(ImportError, match="Nonsense"):
            exec(f"from {package} import Nonsense")

    @pytest.mark.parametrize("package", PACKAGES)
    def test_a_loaded_name_is_kept(self, package: str) -> None:
        module = importlib.import_module(package)
        for name in (module.__all__[-1], "__all__"):
            loaded = getattr(module, name)
            assert vars(module)[name] is loaded

    @pytest.mark.parametrize("package", PACKAGES)
    def test_completion_shows_the_modules_of_the_names(self, package: str) -> None:
        shown = run(f"import {package} as package\nprint(*dir(package))").split()
        modules = {path.stem for path in Path(importlib.import_module(package).__path__[0]).glob("*.py")}
        assert {name for name in modules if not name.startswith("_")} <= set(shown)
        assert not {name for name in shown if name.startswith("_") and not name.startswith("__")}


class TestImports:
    """What type checkers and other tools read instead of running the package."""

    @pytest.mark.parametrize("package", PACKAGES)
    def test_they_are_the_names_that_the_package_has(self, package: str) -> None:
        imports = vars(importlib.import_module(f"{package}._imports"))
        table = importlib.import_module(f"{package}._exports")
        names = {name: thing for name, thing in imports.items() if not name.startswith("_")}
        assert set(names) == {*table.EXPORTS, *(table.MODULES if package == PACKAGES[0] else ())}
        for name, thing in names.items():
            assert thing is getattr(importlib.import_module(package), name)

    def test_tools_that_freeze_programs_find_every_module(self) -> None:
        """They follow the imports in each module, whether a program runs them or not."""
        package = Path(airflow_client.client.__file__).parent
        modules = {
            ".".join(("airflow_client", "client", *path.relative_to(package).with_suffix("").parts)): path
            for path in package.rglob("*.py")
        }
        modules = {name.replace(".__init__", ""): path for name, path in modules.items()}
        found, pending = set(), ["airflow_client.client"]
        while pending:
            module = pending.pop()
            if module in modules and module not in found:
                found.add(module)
                text = modules[module].read_text(encoding="utf-8")
                for start, name in re.findall(
                    r"(?m)^ *(?:from|import) (airflow_client[\w.]+)(?: import \(?\n? *(\w+))?", text
                ):
                    pending += [start, f"{start}.{name}"]
        assert set(modules) - found == set()


class TestModelsAreBuiltLate:
    """Pydantic compiles a model when it is first used."""

    @pytest.mark.parametrize(
        "use",
        [
            "client.PoolBody(name='small', slots=1)",
            "client.PoolBody.from_dict({'name': 'small', 'slots': 1})",
            'client.PoolBody.from_json(\'{"name": "small", "slots": 1}\')',
            '_decoding.decode_json(b\'{"name": "small", "slots": 1}\', \'PoolBody\')',
        ],
    )
    def test_by_any_use(self, use: str) -> None:
        printed = run(
            f"""
            import airflow_client.client as client
            from airflow_client.client import _decoding
            print(client.PoolBody.__pydantic_complete__)
            print({use}.slots)
            print(client.PoolBody.__pydantic_complete__)
            """
        )
        assert printed.split() == ["False", "1", "True"]

    def test_no_model_is_built_by_importing_it(self) -> None:
        built = run(
            """
            from airflow_client.client import models
            loaded = [getattr(models, name) for name in models.__all__]
            print([model for model in loaded if getattr(model, "__pydantic_complete__", False)])
            """
        )
        assert built.strip() == "[]"
