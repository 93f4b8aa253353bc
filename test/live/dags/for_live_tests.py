"""DAGs for what the example DAGs do not do: fail, take as long as they are told to, and little."""

from __future__ import annotations

import time
from datetime import datetime, timezone

from airflow.sdk import dag, get_current_context, task


@dag(schedule=None, catchup=False)
def live_failing():
    """Fails in one of its mapped tasks, so that what comes after has nothing to work on."""

    @task
    def prepare() -> list[int]:
        return [1, 0]

    @task
    def divide(by: int) -> float:
        print(f"dividing by {by}")
        return 1 / by

    @task
    def collect(quotients: list[float]) -> None:
        print(quotients)

    collect(divide.expand(by=prepare()))


@dag(schedule=None, catchup=False)
def live_sleeping():
    """Sleeps for `{"seconds": …}` of its configuration, two by default."""

    @task
    def sleep() -> None:
        time.sleep((get_current_context()["dag_run"].conf or {}).get("seconds", 2))

    sleep()


@dag(schedule="@daily", start_date=datetime(2025, 1, 1, tzinfo=timezone.utc), catchup=False)
def live_daily():
    """Has a schedule, so that there may be a backfill."""

    @task
    def nothing() -> None:
        pass

    nothing()


live_failing()
live_sleeping()
live_daily()
