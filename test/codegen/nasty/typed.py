"""What type checkers make of a generated client: checked by `test_nasty.py` where that client stands."""

from __future__ import annotations

from typing import Union

from typing_extensions import Literal, assert_type

from airflow_client.client import AloneApi, Circle, Dot, Drawing, Line, ShapeApi, Square


def check(shapes: ShapeApi, alone: AloneApi, drawing: Drawing) -> None:
    """Ask for answers that are choices, and for what an optional body alone needs."""
    assert_type(shapes.get_size(), Literal[1, 2])
    assert_type(shapes.get_length(), Union[str, int])
    assert_type(shapes.get_primitive(), Union[int, str, bool, None])
    assert_type(shapes.post_drawing(drawing), Union[Circle, Square])
    assert_type(shapes.get_line_with_http_info().data, Union[Line, Dot])
    alone.post_alone(None)
