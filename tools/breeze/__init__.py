"""The command `breeze`: those of Airflow's Breeze that rebuild and test the Python client."""
