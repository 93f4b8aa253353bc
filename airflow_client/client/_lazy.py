"""Loads a package's names when they are first touched (PEP 562), so that importing it costs next to nothing."""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def lazy_exports(
    namespace: "dict[str, Any]", *subpackages: str
) -> "tuple[Callable[[str], Any], Callable[[], list[str]]]":
    """Return the `__getattr__` and `__dir__` of a package.

    What the package has is said by its module `_exports`, which is loaded when a name is first touched. So importing
    the package takes the same time however many names it has.

    :param namespace: the package's `globals()`; a name is kept there once it is loaded
    :param subpackages: the subpackages whose names the package has as well
    """
    package = namespace["__name__"]
    sources = [package, *(f"{package}.{name}" for name in subpackages)]

    def __getattr__(name: str) -> "Any":
        for source in sources:
            table = import_module(f"{source}._exports")
            if name in table.EXPORTS:
                namespace[name] = getattr(import_module(f"{source}.{table.EXPORTS[name]}"), name)
                return namespace[name]
            if source == package and name in table.MODULES:
                return import_module(f"{package}.{name}")
        if name == "__all__":
            namespace[name] = names()
            return namespace[name]
        raise AttributeError(f"module {package!r} has no attribute {name!r}")

    def __dir__() -> "list[str]":
        own = {name for name in namespace if name.startswith("__") or not name.startswith("_")}
        modules = import_module(f"{package}._exports").MODULES
        return sorted({*own, *names(), *modules, "__all__"} - {"TYPE_CHECKING", "lazy_exports"})

    def names() -> "list[str]":
        return [name for source in sources for name in import_module(f"{source}._exports").EXPORTS]

    return __getattr__, __dir__
