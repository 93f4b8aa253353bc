"""What the generated models are made of."""

from __future__ import annotations

import difflib
import json
import pprint
import threading
import warnings
from enum import Enum
from os.path import basename
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Generic, Iterator, List, Optional, Tuple, Type, TypeVar, Union

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    RootModel,
    StrictBytes,
    StrictStr,
    TypeAdapter,
    ValidationError,
    WrapValidator,
    model_validator,
)
from pydantic_core import from_json, to_jsonable_python
from typing_extensions import Annotated

from airflow_client.client._caller import warn_caller

if TYPE_CHECKING:
    from collections.abc import Mapping
    from inspect import Signature

    from pydantic import ModelWrapValidatorHandler, ValidationInfo, ValidatorFunctionWrapHandler
    from typing_extensions import Self, TypeAlias


_compiling = threading.RLock()


class _CompiledOnce(BaseModel):
    """A model that is compiled when it is first used, not when it is imported."""

    @classmethod
    def model_rebuild(cls, *, _parent_namespace_depth: int = 2, **options: Any) -> Optional[bool]:
        """Compile the model; one thread at a time, because what pydantic does here is not safe for several."""
        with _compiling:
            return super().model_rebuild(_parent_namespace_depth=_parent_namespace_depth + 1, **options)


class _Signature:
    """The signature of a model, for `help()` and editors; pydantic makes it when the model is compiled."""

    def __get__(self, instance: object, owner: Type[BaseModel]) -> Signature:
        if instance is not None:
            raise AttributeError("__signature__")
        owner.model_rebuild()
        return owner.__signature__


class Model(_CompiledOnce):
    """The base of every model: what a server sent, field by field.

    Fields that this client does not know are kept: `additional_properties` holds them, and so do `to_dict()` and
    `to_json()`.
    """

    model_config = ConfigDict(
        defer_build=True,
        extra="allow",
        protected_namespaces=(),
        validate_assignment=True,
        validate_by_alias=True,
        validate_by_name=True,
    )

    if not TYPE_CHECKING:
        __signature__ = _Signature()

    @property
    def additional_properties(self) -> Dict[str, Any]:
        """The fields that this client does not know, by their names in JSON."""
        return self.model_extra if self.model_extra is not None else {}

    @additional_properties.setter
    def additional_properties(self, value: Dict[str, Any]) -> None:
        object.__setattr__(self, "__pydantic_extra__", dict(value))

    def __setattr__(self, name: str, value: Any) -> None:
        """Set a field; a name that is no field is an error, since it would be lost or sent by mistake."""
        is_property = isinstance(getattr(type(self), name, None), property)
        if not name.startswith("_") and name not in type(self).model_fields and not is_property:
            raise ValueError(f'"{type(self).__name__}" object has no field "{name}"{_hint(type(self), name)}')
        super().__setattr__(name, value)

    def __repr_args__(self) -> Iterator[Tuple[Optional[str], Any]]:
        """Show no password, nor what stands beside one in `extra`."""
        secret = ("password", "extra") if "password" in type(self).model_fields else ()
        for name, value in super().__repr_args__():
            yield name, "***" if name in secret and value is not None else value

    @classmethod
    def from_dict(cls, obj: Optional[Dict[str, Any]]) -> Optional[Self]:
        """Return the model that `obj` describes, `None` for `None`.

        :param obj: values by their names in JSON
        :raises pydantic.ValidationError: a value does not fit its field
        """
        return None if obj is None else cls.model_validate(obj)

    @classmethod
    def from_json(cls, json_str: str) -> Optional[Self]:
        """Return the model that the JSON text `json_str` describes, `None` for `null`.

        :raises pydantic.ValidationError: the text is no JSON, or a value does not fit its field
        """
        return None if json_str.strip() == "null" else cls.model_validate_json(json_str)

    def to_dict(self) -> Dict[str, Any]:
        """Return the fields that were set, by their names in JSON: what the server sent, or what will be sent."""
        fields = self._plain()
        for name, value in self.__dict__.items():
            # Programs expect the messages of a log to be models here, as they are in released clients.
            if isinstance(value, Choice) and isinstance(value.root, list):
                fields[type(self).model_fields[name].alias or name] = value.root
        return fields

    def _plain(self) -> Dict[str, Any]:
        return self.model_dump(by_alias=True, exclude_unset=True, warnings=False)

    def to_json(self) -> str:
        """Return the fields that were set, by their names in JSON, as JSON."""
        return json.dumps(self._plain(), default=to_jsonable_python)

    def to_str(self) -> str:
        """Return all fields, by their names in JSON, laid out for reading."""
        return pprint.pformat(self.model_dump(by_alias=True, warnings=False))


class RequestModel(Model):
    """The base of the models that clients send.

    Only fields that were set are sent, an explicit `None` as `null` where the field may be null. An unknown field is
    not sent, because servers refuse it; one newer than this client is sent when given as `additional_properties`.
    """

    model_config = ConfigDict(hide_input_in_errors=True)  # it may hold a password

    _always_sent: ClassVar[Tuple[str, ...]] = ()
    _never_null: ClassVar[Tuple[str, ...]] = ()
    _lifetimes: ClassVar[Dict[str, Tuple[Optional[str], Optional[str]]]] = {}
    _naive_datetimes_are_utc: ClassVar[bool] = False

    if TYPE_CHECKING:  # type checkers let dicts stand for models, and texts for enumerations, as pydantic does

        def __init__(self, /, **data: Any) -> None:
            """Take fields by their Python names or by their names in JSON.

            :raises pydantic.ValidationError: a value does not fit its field, or a required one is missing
            """

    def __setattr__(self, name: str, value: Any) -> None:
        """Set a field; one that cannot be null is not sent any more after it was set to `None`."""
        super().__setattr__(name, value)
        if value is None and name in self._never_null:
            self.model_fields_set.discard(name)

    @classmethod
    def model_validate_json(cls, json_data: Any, **options: Any) -> Self:
        """Return the model that a JSON text describes; an error does not hold the text, if it is none."""
        try:
            return super().model_validate_json(json_data, **options)
        except ValidationError as error:
            refusal = _without_input(error, cls.__name__)
        raise refusal

    @model_validator(mode="wrap")
    @classmethod
    def _with_what_may_be_sent(cls, data: Any, validate: ModelWrapValidatorHandler[Self], info: ValidationInfo) -> Self:
        unknown: List[str] = []
        directly, _tried.directly = _tried.directly, False
        try:
            if directly and isinstance(data, dict):
                cls._require_constants(data)
            model = validate(cls._leave_out_what_servers_refuse(data, unknown) if isinstance(data, dict) else data)
        except ValidationError as error:
            if _tried.warnings is None and info.context is not ANSWER:
                _warn_of_unknown(cls, unknown)
            raise _without_input(error, cls.__name__) from None
        finally:
            _tried.directly = directly
        if unknown and info.context is not ANSWER:
            if _tried.warnings is None:
                _warn_of_unknown(cls, unknown)
            else:
                _tried.warnings[id(model)] = (model, unknown)
        return model

    @classmethod
    def _require_constants(cls, data: Dict[Any, Any]) -> None:
        """Refuse an alternative whose constants are not there: otherwise what fits another would become this one."""
        for name in cls._always_sent:
            field = cls.model_fields[name]
            if field.default is not None and data.keys().isdisjoint({name, field.alias}):
                raise ValueError(f"{field.alias or name} must be {field.default!r}")

    @classmethod
    def _leave_out_what_servers_refuse(cls, data: Dict[Any, Any], unknown: List[str]) -> Dict[Any, Any]:
        """Return the fields that may be sent, and those that always are.

        :param unknown: where to note the names that are left out
        """
        names = {field.alias or name: name for name, field in cls.model_fields.items()}
        additional = None if "additional_properties" in names else data.get("additional_properties")
        additional = {} if additional is None else additional
        if not isinstance(additional, dict) or not additional.keys().isdisjoint({*names, *cls.model_fields}):
            raise ValueError("additional_properties is a mapping of fields that are newer than this client")
        fields = {}
        for name, value in data.items():
            if name in names or name in cls.model_fields or not isinstance(name, str):
                if value is not None or names.get(name, name) not in cls._never_null:
                    fields[name] = value
            elif name != "additional_properties":
                unknown.append(name)
        for name in cls._always_sent:
            if name not in fields and cls.model_fields[name].alias not in fields:
                fields[name] = cls.model_fields[name].default
        return {**fields, **additional}


ANSWER = {"of": "a server"}
"""The context in which answers are validated: what a server sent is not going to be sent."""


class _Tried(threading.local):
    """What is known while alternatives are tried."""

    warnings: Optional[Dict[int, Tuple[BaseModel, List[str]]]] = None
    """What there is to warn of in the models that were made, by their ids."""
    directly: bool = False
    """Whether the next model is an alternative, and not a part of one."""


_tried = _Tried()


def _warn_of_unknown(cls: Type[BaseModel], names: List[str]) -> None:
    for name in names:
        advice = f"a field newer than this client goes into additional_properties{_hint(cls, name)}"
        warn_caller(f"{cls.__name__} has no field {name!r}, so it is not sent; {advice}")


def _choose(value: Any, validate: ValidatorFunctionWrapHandler) -> Any:
    """Return the alternative that fits, warning of what is unknown in it, and not in those that were only tried."""
    outer, _tried.warnings = _tried.warnings, {}
    directly, _tried.directly = _tried.directly, True
    try:
        chosen = validate(value)
        found = _tried.warnings
    finally:
        _tried.warnings, _tried.directly = outer, directly
    for model in _models_in(chosen) if found else ():
        if id(model) not in found:
            continue
        if outer is None:
            _warn_of_unknown(type(model), found[id(model)][1])
        else:
            outer[id(model)] = found[id(model)]
    return chosen


alternatives = WrapValidator(_choose)
"""What makes a choice between models warn of the chosen one alone."""


def _models_in(value: Any) -> Iterator[BaseModel]:
    if isinstance(value, BaseModel):
        yield value
        value = value.__dict__
    if isinstance(value, (dict, list, tuple)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _models_in(inner)


def _without_input(error: ValidationError, title: str) -> ValidationError:
    from airflow_client.client._validation_errors import rewritten

    return rewritten(error, title, hide_input=True)


def _hint(cls: type[BaseModel], name: str) -> str:
    nearest = difflib.get_close_matches(name, cls.model_fields, n=1)
    return f"; did you mean {nearest[0]!r}?" if nearest else ""


def told_by(fields: Mapping[str, str], otherwise: str) -> Discriminator:
    """Return what tells the schemas of a choice apart by a field that only one of them has.

    :param fields: the schema by the field that is there
    :param otherwise: the schema where none of them is
    """

    def schema_of(value: Any) -> str:
        for field, schema in fields.items():
            if (field in value) if isinstance(value, dict) else hasattr(value, field):
                return schema
        return otherwise

    return Discriminator(schema_of)


def from_text(kind: Any) -> BeforeValidator:
    """Return what lets a date be read where :class:`RequestModel` has made Python values of JSON, in which it is text.

    :param kind: `date` or `datetime`
    """
    read = TypeAdapter(kind).validate_python
    return BeforeValidator(lambda value: read(value) if isinstance(value, str) else value)


def _opened(value: Any) -> Any:
    """Return a file that can be read as its content, with its name if it has one; anything else as it is."""
    if not hasattr(value, "read"):
        return value
    name, content = getattr(value, "name", None), value.read()
    if not isinstance(content, bytes):
        raise ValueError("the file is open as text: open it with mode 'rb'")
    return (basename(name), content) if isinstance(name, str) else content


FormFile: TypeAlias = Annotated[Union[StrictBytes, Tuple[StrictStr, StrictBytes]], BeforeValidator(_opened)]
"""A file in a form: bytes, a pair of name and bytes, or something to read bytes from, which is read at once."""


Chosen = TypeVar("Chosen")


class Choice(RootModel[Optional[Chosen]], _CompiledOnce, Generic[Chosen]):  # pyright: ignore[reportIncompatibleMethodOverride]
    """The base of the choices between several schemas: holds one of them and hands its attributes through.

    Whoever expects the wrapped value can use the choice in its place: attributes, items, length, iteration, equality
    and `str()` are the value's. `actual_instance` is the value itself.
    """

    model_config = ConfigDict(defer_build=True, validate_assignment=True)

    _renamed_to: ClassVar[Optional[str]] = None

    def __init__(self, actual_instance: Any = None) -> None:
        """Take the value.

        :raises pydantic.ValidationError: the value fits none of the schemas
        """
        if self._renamed_to is not None:
            message = f"{type(self).__name__} is called {self._renamed_to} in every release: use that name"
            warnings.warn(message, DeprecationWarning, stacklevel=2)
        super().__init__(actual_instance)

    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]  # so that decoding does not call it

    @property
    def actual_instance(self) -> Any:
        """The value, one of the schemas' instances."""
        return self.root

    @actual_instance.setter
    def actual_instance(self, value: Any) -> None:
        self.root = value

    @classmethod
    def from_dict(cls, obj: Any) -> Self:
        """Return the choice that `obj`, a JSON value, describes.

        :raises pydantic.ValidationError: the value fits none of the schemas
        """
        return cls.model_validate(obj)

    @classmethod
    def from_json(cls, json_str: str) -> Self:
        """Return the choice that the JSON text `json_str` describes.

        :raises pydantic.ValidationError: the text is no JSON, or fits none of the schemas
        """
        return cls.model_validate_json(json_str)

    def to_dict(self) -> Any:
        """Return the value: a model as plain Python data, by names in JSON; a list as it is."""
        return self.root if isinstance(self.root, list) else self._plain()

    def _plain(self) -> Any:
        return self.model_dump(by_alias=True, exclude_unset=True, warnings=False)

    def to_json(self) -> str:
        """Return the value as JSON."""
        return json.dumps(self._plain(), default=to_jsonable_python)

    def to_str(self) -> str:
        """Return the value laid out for reading."""
        return pprint.pformat(self.model_dump(by_alias=True, warnings=False))

    def __getattr__(self, name: str) -> Any:
        """Return an attribute of the value."""
        if name.startswith("__") or name == "root":  # an instance that is being made has no value yet
            raise AttributeError(name)
        return getattr(self.root, name)

    def __getitem__(self, key: Any) -> Any:
        """Return an item of the value."""
        return self.root[key]  # type: ignore[index]

    def __contains__(self, item: Any) -> bool:
        """Return whether the value contains `item`: also a part of a text."""
        return item in self.root  # type: ignore[operator]

    def __len__(self) -> int:
        """Return the length of the value."""
        return len(self.root)  # type: ignore[arg-type]

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        """Iterate over the value."""
        return iter(self.root)  # type: ignore[no-any-return, call-overload]

    def __bool__(self) -> bool:
        """Return whether the value is true."""
        return bool(self.root)

    def __eq__(self, other: object) -> bool:
        """Compare the value, with another choice or with a bare value."""
        return bool(self.root == (other.root if isinstance(other, Choice) else other))

    def __str__(self) -> str:
        """Return the value as text."""
        return str(self.root)


class StringEnum(str, Enum):
    """The base of the enumerations: each member is also the string that is sent for it."""

    @classmethod
    def tolerant(cls, value: Any) -> Any:
        """Return the member of `value`; for another string something like a member, and anything else as it is.

        What a newer server added is not known here: it compares and serialises as its string.
        """
        if not isinstance(value, str):
            return value
        if value in cls._value2member_map_:
            return cls(value)
        result = str.__new__(cls, value)
        result._name_ = result._value_ = value
        return result

    def __reduce_ex__(self, proto: Any) -> Any:
        """Pickle and copy by the string, since it need not be a member's."""
        known = self._value_ in type(self)._value2member_map_
        return (type(self) if known else type(self).tolerant), (self._value_,)

    @classmethod
    def from_json(cls, json_str: str) -> Self:
        """Return the member that the JSON text `json_str` describes.

        :raises ValueError: the text is no JSON, or no member's value
        """
        return cls(from_json(json_str))
