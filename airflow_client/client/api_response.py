"""What the `_with_http_info` variants return."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, Optional, TypeVar

from pydantic import BaseModel, ConfigDict, StrictBytes, StrictInt

T = TypeVar("T")


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
