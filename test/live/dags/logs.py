"""A DAG whose tasks write logs: slowly, much, in several tries, in several instances."""

import time
from datetime import timedelta

from airflow.sdk import dag, task

SLOW_LINES = 12
MANY_LINES = 20_000


@dag(dag_id="live_logs", schedule=None)
def live_logs():
    @task
    def slow():
        for number in range(SLOW_LINES):
            print(f"slow line {number}", flush=True)
            time.sleep(0.5)

    @task
    def many():
        for number in range(MANY_LINES):
            print(f"long line {number}")

    @task(retries=2, retry_delay=timedelta(seconds=1))
    def retried(ti=None):
        print(f"try {ti.try_number}")
        if ti.try_number < 3:
            raise ValueError("on purpose")

    @task
    def mapped(word):
        print(f"the word is {word}")

    slow()
    many()
    retried()
    mapped.expand(word=["red", "blue"])


live_logs()
