"""Behaviour tests: small programs print the same under the released client and under ours."""
