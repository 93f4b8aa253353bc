"""What the `_with_http_info` variants return."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Dict, Generic, Optional, TypeVar

from pydantic import BaseModel, ConfigDict, StrictBytes, StrictInt

T = TypeVar("T")


class Headers(Dict[str, str]):
    """The headers of an answer: a dict, but names are looked up without regard to case."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        """Take the headers."""
        super().__init__(headers)
        self._names = {name.lower(): name for name in self}

    def __missing__(self, name: str) -> str:
        """Return the header of a name that is written otherwise."""
        return super().__getitem__(self._names[name.lower()])

    def __contains__(self, name: object) -> bool:
        """Return whether there is a header of that name."""
        return isinstance(name, str) and name.lower() in self._names

    def get(self, name: str, default: Any = None) -> Any:
        """Return the header of that name, or `default`."""
        return super().get(self._names.get(name.lower(), name), default)


class ApiResponse(BaseModel, Generic[T]):
    """An answer with its circumstances."""

    model_config = ConfigDict(arbitrary_types_allowed=True, defer_build=True)

    status_code: StrictInt
    """The HTTP status code."""
    headers: Optional[Mapping[str, str]] = None
    """The headers; their names are looked up without regard to case."""
    data: T
    """The decoded body; `None` where there is none."""
    raw_data: StrictBytes
    """The body as it came."""
