"""Import the client and use nothing of it."""

import airflow_client.client  # noqa: F401
