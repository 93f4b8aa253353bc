"""Does it work, with real Airflow servers?"""
