"""Turns Python values into the parts of a request: path segments, query strings, headers, form fields."""

from __future__ import annotations

import datetime
import json
import os
import re
from collections.abc import Iterable, Mapping
from enum import Enum
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from airflow_client.client.exceptions import ApiValueError

DATETIME_FORMAT = "%Y-%m-%dT%H:%M:%S.%f%z"
DATE_FORMAT = "%Y-%m-%d"

_HALF_A_SCHEME = re.compile(r"https?(:/|//)(?!/)", re.IGNORECASE)

_SEPARATOR = re.compile(r"[/\\]")
_DELIMITERS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}


@lru_cache(maxsize=16)  # each call asks for it
def base_url(host: str) -> str:
    """Return the URL below which the paths of the API begin, however the host was written.

    :raises ApiValueError: no path can follow it, or the name of a server would be taken from the scheme
    """
    if not host.isprintable() or " " in host:
        raise ApiValueError("the host holds a blank or a control character")
    if "?" in host or "#" in host:
        raise ApiValueError("the host holds a query or a fragment: give the server's address alone, without ? and #")
    if _HALF_A_SCHEME.match(host):
        raise ApiValueError("the host has half a scheme: write it with http:// or https://")
    if "://" not in host:
        host = f"http://{host}"
    return host.rstrip("/").removesuffix("/api/v2").rstrip("/")


def fill_path(resource_path: str, path_params: Iterable[tuple[str, Any]], *, safe: str = "") -> str:
    """Return `resource_path` with each `{name}` replaced by its value, percent-encoded.

    :param safe: characters of the values that stay as they are
    :raises ValueError: a value would make the path lead to another endpoint: `None`, an empty one, `.` or `..`, also as
        one of several segments: what stands before a server may take `%2F` for `/`
    """
    for name, value in path_params:
        segment = _quoted(name, value, safe=safe)
        if value is None or not segment or not {".", ".."}.isdisjoint(_SEPARATOR.split(as_text(value))):
            raise ValueError(f"{name} must not be {value!r}: the path {resource_path} would lead elsewhere")
        resource_path = resource_path.replace(f"{{{name}}}", segment)
    return resource_path


def instant_as_text(value: datetime.datetime, *, timespec: str = "auto") -> str:
    """Return a datetime as RFC 3339 writes it, whose offsets have no seconds: those of long ago become UTC."""
    offset = value.utcoffset()
    if offset is not None and offset.total_seconds() % 60:
        try:
            value = value.astimezone(datetime.timezone.utc)
        except OverflowError:
            raise ValueError(f"{value} cannot be sent: in UTC it is outside the years 1 to 9999") from None
    return value.isoformat(timespec=timespec)


def as_text(value: Any) -> str:
    """Return a scalar as it stands in paths, queries and headers: booleans in lower case, enums by their value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return as_text(value.value)
    if isinstance(value, dict):
        return json.dumps(value)
    return str(value)


def format_dates(value: Any, *, datetime_format: str, date_format: str) -> Any:
    """Return a date or a datetime as text in the given `strftime` format, any other value as it is.

    The default formats are meant as RFC 3339, which `strftime` cannot write: it leaves out the colon of an offset and
    the zeros before a year.
    """
    if isinstance(value, datetime.datetime):
        if datetime_format == DATETIME_FORMAT:
            return instant_as_text(value, timespec="microseconds")
        return value.strftime(datetime_format)
    if isinstance(value, datetime.date):
        return value.isoformat() if date_format == DATE_FORMAT else value.strftime(date_format)
    if isinstance(value, (list, tuple)):
        return [format_dates(item, datetime_format=datetime_format, date_format=date_format) for item in value]
    return value


def spread(params: Iterable[tuple[str, Any]], collection_formats: Mapping[str, str]) -> list[tuple[str, Any]]:
    """Return `params` with each list written as its format says: joined, or (`multi`) a pair for each item.

    An item that is `None` is left out, as a parameter is.
    """
    pairs: list[tuple[str, Any]] = []
    for name, value in params:
        if isinstance(value, (list, tuple, set)):
            items = [item for item in value if item is not None]
            delimiter = _DELIMITERS.get(collection_formats.get(name, "multi"))
            if delimiter is None:
                pairs.extend((name, item) for item in items)
            else:
                pairs.append((name, delimiter.join(map(as_text, items))))
        else:
            pairs.append((name, value))
    return pairs


def query_string(params: Iterable[tuple[str, Any]], collection_formats: Mapping[str, str]) -> str:
    """Return `params` as a query string: `limit=5&state=failed&state=running`."""
    pairs = []
    for name, value in _without_objects(params, collection_formats):
        if isinstance(value, (list, tuple, set)):
            delimiter = _DELIMITERS.get(collection_formats.get(name, "multi"))
            items = [_quoted(name, item) for item in value if item is not None]
            name = quote(name, safe="[]")
            pairs.extend(
                [f"{name}={item}" for item in items] if delimiter is None else [f"{name}={delimiter.join(items)}"]
            )
        else:
            pairs.append(f"{quote(name, safe='[]')}={_quoted(name, value)}")
    return "&".join(pairs)


def _without_objects(
    params: Iterable[tuple[str, Any]], collection_formats: Mapping[str, str]
) -> Iterable[tuple[str, Any]]:
    """Yield `params` with each object written as its format says: as JSON, or field by field."""
    for name, value in params:
        style = collection_formats.get(name)
        if style == "json":
            yield name, json.dumps(value)
            continue
        if isinstance(value, dict) and style is not None:
            value = {key: item for key, item in value.items() if item is not None}
        if not isinstance(value, dict) or style is None:
            yield name, value
        elif style == "deepObject":
            yield from ((f"{name}[{key}]", item) for key, item in value.items())
        elif style == "fields":
            yield from ((str(key), item) for key, item in value.items())
        else:
            yield name, [part for pair in value.items() for part in pair]


def _quoted(name: str, value: Any, *, safe: str = "/") -> str:
    try:
        return quote(as_text(value), safe=safe)
    except ValueError as error:  # half of a surrogate pair, or more digits than Python writes
        raise ValueError(f"{name} cannot be sent: {error}") from None


def form_fields(body: Any) -> tuple[list[tuple[str, Any]], dict[str, Any]]:
    """Return the fields and the files of a form: files are bytes, or pairs of name and bytes.

    :raises ValueError: the body is not made of fields, or one is neither a file nor a text
    """
    if not isinstance(body, dict):
        raise ApiValueError(f"a form consists of fields, not of a {type(body).__name__}")
    fields: list[tuple[str, Any]] = []
    files: dict[str, Any] = {}
    for name, value in body.items():
        items = value if isinstance(value, list) else [value]
        for item in items:
            if _is_file(item):
                files.setdefault(name, []).append(item)
            elif isinstance(item, (list, tuple, set)):
                raise ApiValueError(f"the field {name!r} must be a text or a file: bytes, or a pair of name and bytes")
            elif item is not None:
                fields.append((name, as_text(item)))
    return fields, files


def _is_file(value: Any) -> bool:
    if isinstance(value, tuple) and len(value) == 2:
        return isinstance(value[0], str) and isinstance(value[1], bytes)
    return isinstance(value, bytes)


def file_fields(files: Mapping[str, Any]) -> list[tuple[str, tuple[str, bytes, str]]]:
    """Return the form fields for `files`: each a path, the content, a pair of name and content, or a list of these.

    :raises ValueError: a file is none of these
    """
    import mimetypes  # Airflow's API takes no files, so hardly any script needs this

    fields: list[tuple[str, tuple[str, bytes, str]]] = []
    for name, value in files.items():
        if isinstance(value, list):
            for item in value:
                fields.extend(file_fields({name: item}))
            continue
        if isinstance(value, str):
            with open(value, "rb") as file:
                filename, content = os.path.basename(value), file.read()
        elif isinstance(value, bytes):
            filename, content = name, value
        elif isinstance(value, tuple):
            filename, content = value
        else:
            raise ValueError(f"the file {name!r} must be a path, bytes, (name, bytes) or a list of these")
        media_type = mimetypes.guess_type(filename)[0] or "application/octet-stream"
        fields.append((name, (filename, content, media_type)))
    return fields
