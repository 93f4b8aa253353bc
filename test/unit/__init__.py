"""Unit tests: is each part of the core right, also at its edges? No test here opens a connection."""
