"""Build time: from the facts of Airflow's published interface to the client's generated half (see README.md)."""
