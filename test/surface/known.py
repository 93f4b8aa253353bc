"""What an older released client has otherwise, by the name under which `docs/differences.md` tells the reason."""

from __future__ import annotations

import re

KNOWN_DIFFERENCES = {
    "numbered-choices": r"\.(ActionsInner|EntitiesInner)\d?\.(one|any)_of_schemas lacks ",
    "cleared-task-instances": r"\.ResponseClearDagRun\.any_of_schemas lacks TaskInstanceCollectionResponse$",
    "detail-as-object": r"\.Detail\.any_of_schemas lacks object$",
    "task-state-store-positions": r"\.TaskStateStoreApi\.\w+: the parameters begin with key, dag_id, dag_run_id,",
}


def name_of(message: str) -> str | None:
    """Return the name of the known difference that a message is about."""
    return next((name for name, pattern in KNOWN_DIFFERENCES.items() if re.search(pattern, message)), None)
