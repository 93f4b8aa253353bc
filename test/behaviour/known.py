"""The programs that print something else under our client although docs/differences.md does not say so."""

from __future__ import annotations

TO_BE_MENDED = {
    "variants.headers_are_a_dict": (
        "`ApiResponse.headers` is urllib3's HTTPHeaderDict, which is no dict and cannot be written as JSON."
    ),
    "variants.api_response_as_data": "`ApiResponse.model_dump()` warns of the headers.",
    "connections.redirects_send_each_request_once": (
        "The first GET that a server redirects is sent to it twice, with the credentials."
    ),
    "connections.redirects_that_come_once": "A GET that is redirected once gets the answer to a second one.",
    "hooks.clients_that_are_stand_ins_by_specification": (
        "An operation reads `default_headers` of its client, which a stand-in made from the class `ApiClient` lacks."
    ),
    "hooks.clients_that_are_stand_ins_where_a_release_matters": (
        "An operation that not every release has takes what a stand-in gives for a version, and raises ValueError."
    ),
    "hooks.clients_that_are_made_in_their_own_way": (
        "A subclass whose `__init__` does not call that of `ApiClient` lacks what decoding reads (`_server_versions`)."
    ),
    "hooks.configurations_that_are_made_in_their_own_way": (
        "Another object in the place of a `Configuration` lacks the settings that only this client knows."
    ),
    "hooks.deserialize_is_replaced": "`ApiClient.deserialize` is not called for answers in JSON.",
    "hooks.select_header_accept_is_replaced": (
        "`ApiClient.select_header_accept` and `select_header_content_type` are not called."
    ),
    "hooks.collection_formats_are_given": "`param_serialize` is given no collection formats.",
    "models.assignment_of_unknown_fields": (
        "Setting an unknown field raises a ValueError that is no ValidationError, unlike every other wrong assignment."
    ),
    "models.from_texts_that_are_no_json": "`from_json` raises ValidationError, no JSONDecodeError, for other texts.",
    "errors.success_that_is_no_json": "What is no JSON raises ApiException, which is no ValueError.",
    "arguments.timeouts_that_are_refused_are_explained": (
        "The message for a wrong `_request_timeout` shows functions of pydantic's and their addresses."
    ),
    "arguments.functions_without_validation": "An operation has no `raw_function`, as pydantic's wrapper has.",
    "answers.half_characters": "One half of a surrogate pair in any text makes the whole answer an ApiException.",
    "answers.very_deep_values": "Values that are nested more than 200 deep make the answer an ApiException.",
}
"""By the name of the program: what breaks programs. What is mended fails a test."""

TO_BE_LISTED = {
    "models.order_of_fields": "Fields stand in the order of the specification, not in that of the alphabet.",
    "models.unknown_fields_of_answers": (
        "Unknown fields of an answer are attributes, and count for `model_dump()` and for equality."
    ),
    "models.fields_that_were_set_by_from_dict": (
        "`model_fields_set` holds what `from_dict` was given, so `exclude_unset` leaves out the rest."
    ),
    "models.dumps_of_additional_properties": (
        "`additional_properties` is a property, not a field, so `model_dump()` holds its items instead of it."
    ),
    "models.assignment_of_what_is_below_the_least": "The limits of a model of answers are not checked.",
    "choices.dumps": "`model_dump()` of a choice, alone or inside a model, is the value, without the wrapper's fields.",
    "choices.text": "`str()` of a choice is that of the value.",
    "choices.truth": "A choice is true if its value is.",
    "choices.arguments_that_are_refused": (
        "A choice takes one argument: two raise TypeError instead of ValueError, one of an unknown name, too."
    ),
    "errors.data_where_none_is_described": (
        "`ApiException.data` holds the decoded body also for statuses that are not described."
    ),
    "errors.data_in_the_text_of_an_error": "`str()` of an `ApiException` leaves its data out, too, not only headers.",
    "errors.arguments_of_an_error": "`ApiException.args` is never empty.",
    "arguments.places_of_refused_arguments_by_position": (
        "`ValidationError.errors()` gives the name of an argument that was passed by position, not its number."
    ),
    "arguments.types_without_asking_for_hints": (
        "Annotations of operations are strings until `typing.get_type_hints` is asked for them."
    ),
    "connections.methods_that_do_not_exist": "An unknown method raises ApiValueError instead of AssertionError.",
    "hooks.unread_answers_are_refused": "An unread answer raises ApiValueError instead of AssertionError.",
    "logs.file_is_left_and_gets_no_more": "Setting `logger_file` to None, or to another file, leaves the first one.",
    "logs.file_of_a_copy_gets_each_line_once": "A deep copy of a `Configuration` shares the handler of its file.",
    "settings.report_for_debugging_in_lines": "`to_debug_report()` says the same in other words.",
}
"""By the name of the program: what is meant or does no harm. What is listed in the page moves to `differs`."""

KNOWN = {**TO_BE_MENDED, **TO_BE_LISTED}
