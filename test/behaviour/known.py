"""The programs that print something else under our client, and the row of `docs/differences.md` that says why.

Programs of which the page tells the outcome itself are marked with `differs` instead.
"""

from __future__ import annotations

KNOWN = {
    "connections.proxy_without_scheme": "hosts-in-other-forms",
    "settings.proxies_of_the_environment": "hosts-in-other-forms",
    "connections.redirects_to_another_server": "redirects",
    "options.timeouts_reach_the_transport": "redirects",
    "models.order_of_fields": "fields-as-specified",
    "models.unknown_fields_of_answers": "unknown-fields-are-attributes",
    "models.dumps_of_additional_properties": "unknown-fields-are-attributes",
    "models.fields_that_were_set_by_from_dict": "only-what-was-given-is-set",
    "models.assignment_of_what_is_below_the_least": "answers-have-no-limits",
    "models.assignment_of_unknown_fields": "wrong-values-are-value-errors",
    "models.from_texts_that_are_no_json": "wrong-values-are-value-errors",
    "connections.methods_that_do_not_exist": "wrong-values-are-value-errors",
    "connections.hosts_that_are_no_hosts": "wrong-values-are-value-errors",
    "hooks.unread_answers_are_refused": "wrong-values-are-value-errors",
    "requests.default_header_with_line_break": "wrong-values-are-value-errors",
    "variants.headers_are_a_dict": "headers-in-any-case",
    "tls.authority_that_is_not_there": "wrong-values-are-value-errors",
    "choices.dumps": "choices-are-their-values",
    "choices.text": "choices-are-their-values",
    "choices.truth": "choices-are-their-values",
    "choices.arguments_that_are_refused": "choices-are-their-values",
    "errors.text_of_an_error": "errors-in-one-line",
    "errors.data_in_the_text_of_an_error": "errors-in-one-line",
    "errors.arguments_of_an_error": "errors-in-one-line",
    "errors.data_where_none_is_described": "data-of-every-error",
    "errors.classes_by_status": "more-classes-of-errors",
    "errors.errors_from_responses": "more-classes-of-errors",
    "arguments.places_of_refused_arguments_by_position": "arguments-by-name",
    "arguments.types_without_asking_for_hints": "arguments-by-name",
    "arguments.options_that_are_refused": "timeouts",
    "arguments.timeouts_that_are_refused_are_explained": "timeouts",
    "logs.file_is_left_and_gets_no_more": "log-files",
    "logs.file_of_a_copy_gets_each_line_once": "log-files",
    "settings.defaults": "finite-defaults",
    "connections.settings_of_the_pool": "finite-defaults",
    "clients.deep_copies_of_an_api": "copies",
    "hooks.select_header_accept_is_replaced": "hooks-of-the-generator",
    "hooks.collection_formats_are_given": "hooks-of-the-generator",
    "settings.report_for_debugging_in_lines": "debug-report",
}
