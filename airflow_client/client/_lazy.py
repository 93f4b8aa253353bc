"""Loads a package's names when they are first touched (PEP 562), so that importing it costs next to nothing."""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def lazy_exports(
    namespace: "dict[str, Any]", exports: "Mapping[str, str]", modules: "tuple[str, ...]" = ()
) -> "tuple[Callable[[str], Any], Callable[[], list[str]]]":
    """Return the `__getattr__` and `__dir__` of a package.

    :param namespace: the package's `globals()`; a name is kept there once it is loaded
    :param exports: the module of each name, relative to the package
    :param modules: submodules that are attributes of the package without being imported first
    """
    package = namespace["__name__"]

    def __getattr__(name: str) -> "Any":
        if name in exports:
            value = getattr(import_module(f"{package}.{exports[name]}"), name)
            namespace[name] = value
            return value
        if name in modules or name in exports.values():
            return import_module(f"{package}.{name}")
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def __dir__() -> "list[str]":
        own = {name for name in namespace if name.startswith("__") or not name.startswith("_")}
        return sorted({*own, *exports, *modules} - {"TYPE_CHECKING", "lazy_exports"})

    return __getattr__, __dir__
