"""What the `_with_http_info` variants return."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Dict, Generic, Optional, TypeVar

from pydantic import BaseModel, ConfigDict, StrictBytes, StrictInt

T = TypeVar("T")


class Headers(Dict[str, str]):
    """The headers of an answer: a dict, but names are looked up without regard to case."""

    def __missing__(self, name: str) -> str:
        """Return the header of a name that is written otherwise."""
        for written in self:
            if written.lower() == name.lower():
                return super().__getitem__(written)
        raise KeyError(name)

    def __contains__(self, name: object) -> bool:
        """Return whether there is a header of that name."""
        return isinstance(name, str) and any(written.lower() == name.lower() for written in self)

    def get(self, name: str, default: Any = None) -> Any:
        """Return the header of that name, or `default`."""
        return self[name] if name in self else default  # noqa: SIM401 - this is the method that the rule asks for


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
