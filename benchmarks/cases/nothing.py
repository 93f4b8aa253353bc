"""The floor of every fresh process: an interpreter that starts and ends."""
