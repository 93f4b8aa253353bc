"""Contract tests: what each operation sends and reads, seen from the other end of the connection."""
