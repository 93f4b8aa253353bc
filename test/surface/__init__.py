"""Surface tests: every name, parameter, field and member of the released clients is there."""
